//! Instead: why a trainer gives what he gives and nothing else that he could. The sessions are staffed once
//! more, with him in one of them or without him, and what gets worse is the reason. Names others by id,
//! which `why` takes out where the answer is not private.

use super::facts::{Busy, Facts, Span};
use super::teachings::{Rota, knows, of, teaches};
use super::{OccurrenceId, Placement, Plan, Reason, Teaching};
use crate::model::{Event, Person};
use crate::solve::staffing::{Asked, Found, Level, with, without};

/// What it would cost to have `person` not give the occurrence; None where others give it with him.
pub(super) fn loss(event: &Event, plan: &Plan, person: &Person, of: &OccurrenceId) -> Option<Reason> {
    let before = plan.kept();
    let facts = Facts::new(event, Some(&before));
    if plan.teachings.iter().filter(|it| it.occurrence == *of).count() > 1 {
        return None;
    }
    // He is asked about as if nobody were named for it.
    let case = Case::new(&facts, plan, |teaching| teaching.occurrence != *of);
    let (worker, job) = (case.number(&person.id)?, case.job(of)?);
    let staffing = &case.rota.staffing;
    if staffing.jobs[job].able.iter().all(|able| able.0 == worker) {
        return Some(Reason::new("why-instead-nobody"));
    }
    let asked = without(staffing, &case.now, job, worker);
    let who = case.who(asked.found[job]).to_owned();
    Some(case.reason(&asked, "without").with("who", who))
}

/// Every placement that `person` knows enough for and does not give, with what keeps him from it.
pub(super) fn others<'a>(event: &Event, plan: &'a Plan, person: &Person) -> Vec<(&'a Placement, Reason)> {
    let before = plan.kept();
    let facts = Facts::new(event, Some(&before));
    let case = Case::new(&facts, plan, |_| true);
    let gives = |it: &&Placement| {
        plan.teachings.iter().any(|by| by.person == person.id.value && by.occurrence == it.occurrence)
    };
    let could = |it: &&Placement| {
        facts.session(&it.occurrence.session).is_some_and(|session| knows(session, person) > 0)
    };
    let missed = plan.placements.iter().filter(could).filter(|it| !gives(it));
    missed.filter_map(|it| Some((it, case.obstacle(person, it)?))).collect()
}

/// A plan as a staffing that was answered.
struct Case<'a> {
    facts: &'a Facts<'a>,
    /// Given by hand.
    named: Vec<&'a Teaching>,
    busy: Busy,
    rota: Rota<'a>,
    now: Found,
}

impl<'a> Case<'a> {
    fn new(facts: &'a Facts<'a>, plan: &'a Plan, fixed: impl Fn(&Teaching) -> bool) -> Case<'a> {
        let by_hand = |it: &&Teaching| {
            let session = facts.session(&it.occurrence.session);
            session.is_some_and(|session| session.trainers.iter().any(|who| who.value == it.person))
        };
        let named: Vec<&Teaching> =
            plan.teachings.iter().filter(by_hand).filter(|teaching| fixed(teaching)).collect();
        let busy = Busy::declared(facts).teaching(facts, plan, named.iter().copied());
        let rota = Rota::of(facts, &busy, &plan.placements, &named);
        let number = |id: &str| rota.people.binary_search_by(|person| person.id.as_str().cmp(id)).ok();
        let giver = |it: &&Placement| {
            let teaching = plan.teachings.iter().find(|by| by.occurrence == it.occurrence)?;
            number(&teaching.person)
        };
        let now = rota.open.iter().map(giver).collect();
        Case { facts, named, busy, rota, now }
    }

    fn number(&self, id: &str) -> Option<usize> {
        self.rota.people.binary_search_by(|person| person.id.as_str().cmp(id)).ok()
    }

    fn job(&self, of: &OccurrenceId) -> Option<usize> {
        self.rota.open.iter().position(|placement| placement.occurrence == *of)
    }

    fn who(&self, worker: Option<usize>) -> &str {
        worker.map_or("nobody", |worker| self.rota.people[worker].id.as_str())
    }

    fn obstacle(&self, person: &Person, placement: &Placement) -> Option<Reason> {
        let (session, block) = of(self.facts, placement)?;
        let given = self.named.iter().find(|teaching| teaching.occurrence == placement.occurrence);
        if let Some(given) = given {
            return Some(Reason::new("why-instead-named").with("who", &given.person));
        }
        if !teaches(self.facts, session, person) {
            let languages = self.facts.languages(session).join(", ");
            return Some(Reason::new("why-instead-language").with("languages", languages));
        }
        if !Span::of(block).covered(&person.available) {
            return Some(Reason::new("why-instead-away"));
        }
        let (worker, job) = (self.number(&person.id)?, self.job(&placement.occurrence)?);
        if let Some(asked) = with(&self.rota.staffing, &self.now, job, worker) {
            return Some(self.reason(&asked, "with").with("who", self.who(self.now[job])));
        }
        // Work that was given by hand is against it.
        let staffing = &self.rota.staffing;
        let slot = staffing.jobs[job].slot;
        let meets = |given: &&(usize, usize, usize)| given.0 == worker && staffing.overlap[given.1][slot];
        let able = staffing.jobs[job].able.iter().any(|able| able.0 == worker);
        let reason = match staffing.given.iter().find(meets) {
            Some(given) => {
                Reason::new("why-instead-same-time").with("session", self.facts.sessions[given.2].id.as_str())
            }
            None if !able || self.busy.at_work(&person.id, Span::of(block)) => {
                Reason::new("why-instead-busy")
            }
            None => Reason::new("why-instead-enough").with("most", person.max_sessions.unwrap_or(0)),
        };
        Some(reason)
    }

    /// What gets worse; `here`: with him or without.
    fn reason(&self, asked: &Asked, here: &str) -> Reason {
        let lost = (0..self.now.len()).find(|job| self.now[*job].is_some() && asked.found[*job].is_none());
        let lost = lost.map_or("none", |job| self.rota.open[job].occurrence.session.as_str());
        let why = match asked.level {
            None => "why-instead-even",
            Some(Level::Unfilled) => "why-instead-unfilled",
            Some(Level::Moved | Level::Changed) => "why-instead-moved",
            Some(Level::Skill) => "why-instead-skill",
            Some(Level::Loads) => "why-instead-loads",
            Some(Level::Hands) => "why-instead-hands",
        };
        let reason = Reason::new(why).with("here", here).with("by", asked.by).with("session", lost);
        reason.with("plans", if asked.proven { "all" } else { "found" })
    }
}
