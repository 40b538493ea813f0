//! Teachings: who gives each placed occurrence, and who could step in. Named trainers stay; others
//! are chosen by skill, language, time and load. Knows nothing of seats.

use super::facts::{Busy, Facts, Span, same_language};
use super::walks::Halts;
use super::{Backup, Draft, Gap, Placement, Proof, Reason, Teaching};
use crate::model::{Block, Person, Role, Session};
use crate::problem::Problem;
use crate::solve::staffing::{Found, Job, Staffing, watched};
use std::collections::BTreeMap;

/// People named to step in.
const BACKUPS: usize = 2;

/// Who could give the session then, with skill from 1: a topic of it and a language, in time.
/// A breakout needs somebody to lead it rather than an expert.
pub(super) fn able<'a>(
    facts: &'a Facts<'a>,
    busy: &'a Busy,
    session: &'a Session,
    block: &'a Block,
) -> impl Iterator<Item = (&'a Person, u32)> {
    facts.people.values().filter_map(move |person| {
        let skill = skill(facts, session, person)?;
        let in_charge = block.owner.as_ref().is_some_and(|owner| owner.value == person.id.value);
        (!in_charge && busy.free(person, Span::of(block))).then_some((*person, skill))
    })
}

fn skill(facts: &Facts, session: &Session, person: &Person) -> Option<u32> {
    Some(knows(session, person)).filter(|skill| *skill > 0 && teaches(facts, session, person))
}

/// Skill in a topic of the session, from 1; 0 for none, and for whoever leads nothing.
pub(super) fn knows(session: &Session, person: &Person) -> u32 {
    let leads = person.has(Role::Trainer) || person.has(Role::Facilitator);
    let skills = session.topics.iter().filter_map(|topic| person.skills.get(topic.as_str()));
    let best = skills.copied().max().map_or(0, u32::from) + u32::from(session.breakout);
    if leads { best } else { 0 }
}

/// Whether the person teaches in a language of the session.
pub(super) fn teaches(facts: &Facts, session: &Session, person: &Person) -> bool {
    let speaks = person.teaches_in();
    facts.languages(session).iter().any(|lang| speaks.iter().any(|own| same_language(own, lang)))
}

pub(super) fn staff(facts: &Facts, draft: &mut Draft) {
    let placements = draft.plan.placements.clone();
    placements.iter().for_each(|placement| named(facts, draft, placement));
    choose(facts, draft, &placements);
    for placement in &placements {
        backups(facts, draft, placement);
    }
}

pub(super) fn of<'a>(facts: &Facts<'a>, placement: &Placement) -> Option<(&'a Session, &'a Block)> {
    let block = facts.blocks.iter().find(|block| block.id.value == placement.block)?;
    Some((facts.session(&placement.occurrence.session)?, block))
}

/// Gives the occurrence to its named trainers, as far as they can.
fn named(facts: &Facts, draft: &mut Draft, placement: &Placement) {
    let Some((session, block)) = of(facts, placement) else { return };
    for who in &session.trainers {
        let free =
            facts.people.get(who.as_str()).is_some_and(|person| draft.busy.free(person, Span::of(block)));
        let twice = draft
            .plan
            .teachings
            .iter()
            .any(|it| it.occurrence == placement.occurrence && it.person == who.value);
        if free {
            teach(draft, placement, block, who, Reason::new("why-teaches-named"));
        } else if facts.people.contains_key(who.as_str()) && !twice {
            let problem = Problem::warn("trainer-elsewhere").at(&who.place).with("person", &who.value);
            draft.problems.push(problem.with("session", facts.title(session)).with("block", &block.id.value));
        }
    }
}

fn teach(draft: &mut Draft, placement: &Placement, block: &Block, person: &str, reason: Reason) {
    draft.busy.add(person, Span::of(block));
    let occurrence = placement.occurrence.clone();
    draft.plan.teachings.push(Teaching { occurrence, person: person.to_owned(), reason });
}

/// The sessions that nobody gives yet, as numbers: jobs are the open placements, workers the people by id.
pub(super) struct Rota<'a> {
    pub people: Vec<&'a Person>,
    pub open: Vec<&'a Placement>,
    pub staffing: Staffing,
}

impl<'a> Rota<'a> {
    /// Beside the `given` ones, for which people are `busy`.
    pub fn of(
        facts: &'a Facts<'a>,
        busy: &Busy,
        placements: &'a [Placement],
        given: &[&Teaching],
    ) -> Rota<'a> {
        let people: Vec<&Person> = facts.people.values().copied().collect();
        let number: BTreeMap<&str, usize> =
            people.iter().enumerate().map(|(at, who)| (who.id.as_str(), at)).collect();
        let halts = Halts::of(facts);
        let kind = |id: &str| facts.sessions.iter().position(|session| session.id.value == id).unwrap_or(0);
        let last = |placement: &Placement| {
            let before = facts.last?.teachings.iter().find(|it| it.occurrence == placement.occurrence)?;
            number.get(before.person.as_str()).copied()
        };
        let taken = |it: &&Placement| given.iter().any(|teaching| teaching.occurrence == it.occurrence);
        let open: Vec<&Placement> = placements.iter().filter(|it| !taken(it)).collect();
        let jobs = open.iter().map(|placement| {
            let able = of(facts, placement).map(|(session, block)| {
                let able = able(facts, busy, session, block);
                able.map(|(person, skill)| (number[person.id.as_str()], skill)).collect()
            });
            Job {
                slot: halts.of_placement(placement),
                kind: kind(&placement.occurrence.session),
                able: able.unwrap_or_default(),
                last: last(placement),
                tie: facts.tie(&placement.occurrence.to_string()),
            }
        });
        let given = given.iter().filter_map(|teaching| {
            let placement = placements.iter().find(|it| it.occurrence == teaching.occurrence)?;
            let worker = number.get(teaching.person.as_str())?;
            Some((*worker, halts.of_placement(placement), kind(&teaching.occurrence.session)))
        });
        let staffing = Staffing {
            overlap: halts.overlap(),
            day: (0..halts.count()).map(|halt| halts.block(halt).day.value).collect(),
            given: given.collect(),
            most: people.iter().map(|person| person.max_sessions).collect(),
            ties: people.iter().map(|person| facts.tie(&person.id)).collect(),
            // Who was announced stays.
            calm: true,
            jobs: jobs.collect(),
        };
        Rota { people, open, staffing }
    }
}

fn choose(facts: &Facts, draft: &mut Draft, placements: &[Placement]) {
    let given: Vec<&Teaching> = draft.plan.teachings.iter().collect();
    let Rota { people, open, staffing } = Rota::of(facts, &draft.busy, placements, &given);
    let found = if facts.settled {
        staffing.jobs.iter().map(|job| job.last).collect()
    } else {
        searched(facts, draft, &staffing)
    };
    for ((found, job), placement) in found.into_iter().zip(&staffing.jobs).zip(open) {
        let Some((session, block)) = of(facts, placement) else { continue };
        match found {
            Some(worker) => {
                let kept = job.last == Some(worker);
                let reason = if kept { Reason::new("why-kept") } else { by_skill(session, people[worker]) };
                teach(draft, placement, block, people[worker].id.as_str(), reason);
            }
            None => missing(facts, draft, session, block, placement),
        }
    }
}

/// By job, the worker.
fn searched(facts: &Facts, draft: &mut Draft, staffing: &Staffing) -> Found {
    let answer = watched(staffing, facts.watch);
    if !staffing.jobs.is_empty() {
        draft.plan.proofs.push(Proof::new("trainers", answer.status));
    }
    if answer.discarded {
        draft.problems.push(Problem::warn("claim-discarded").with("of", "trainers"));
    }
    answer.found
}

fn by_skill(session: &Session, person: &Person) -> Reason {
    let topics = session.topics.iter().filter_map(|topic| Some((*person.skills.get(topic.as_str())?, topic)));
    match topics.max_by(|a, b| a.0.cmp(&b.0).then(b.1.value.cmp(&a.1.value))) {
        Some((skill, topic)) => {
            Reason::new("why-teaches-skill").with("topic", &topic.value).with("skill", skill)
        }
        None => Reason::new("why-teaches-leads"),
    }
}

fn missing(facts: &Facts, draft: &mut Draft, session: &Session, block: &Block, placement: &Placement) {
    let topics = super::listed(session.topics.iter().map(|topic| topic.as_str()));
    let languages = facts.languages(session).join(", ");
    let reason = Reason::new("why-gap-trainer").with("topics", &topics).with("languages", &languages);
    let reason = reason.with("block", &block.id.value);
    draft.plan.gaps.push(Gap { kind: "trainer".into(), of: placement.occurrence.to_string(), reason });
    // Where nobody has the skill at all, the rules over the event have said so already.
    let named = session.trainers.iter().any(|who| facts.people.contains_key(who.as_str()));
    if named || facts.people.values().any(|person| skill(facts, session, person).is_some()) {
        let problem =
            Problem::warn("no-trainer-free").at(&session.id.place).with("session", facts.title(session));
        let problem = problem.with("topics", &topics).with("languages", languages);
        draft.problems.push(problem.with("block", &block.id.value));
    }
}

fn backups(facts: &Facts, draft: &mut Draft, placement: &Placement) {
    let Some((session, block)) = of(facts, placement) else { return };
    let mut able: Vec<(&Person, u32)> = able(facts, &draft.busy, session, block).collect();
    able.sort_by_key(|(person, skill)| {
        let load = draft.plan.teachings.iter().filter(|teaching| teaching.person == person.id.value).count();
        (u32::MAX - skill, load, facts.tie(&person.id), person.id.as_str())
    });
    let names = able.iter().take(BACKUPS).map(|(person, _)| person.id.value.clone());
    let occurrence = &placement.occurrence;
    let backups: Vec<Backup> =
        names.map(|person| Backup { occurrence: occurrence.clone(), person }).collect();
    draft.plan.backups.extend(backups);
}
