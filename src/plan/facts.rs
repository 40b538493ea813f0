//! Facts: an event as the planner looks at it: in canonical order, and who is busy when. Knows no decision; nothing in it depends on the order of rows or tables.

use super::{Plan, Teaching};
use crate::model::{Block, Event, Person, Role, Session, Station};
pub(super) use crate::model::{Span, same_language};
use crate::solve::mix;
use crate::solve::watch::{QUIET, Watch};
use std::collections::BTreeMap;

pub(super) struct Facts<'a> {
    pub event: &'a Event,
    /// The plan before, for least change.
    pub last: Option<&'a Plan>,
    /// It was made for this event, so that nothing is searched for: what it says is what was decided.
    pub settled: bool,
    /// Who looks on while something is searched for.
    pub watch: Watch<'a>,
    /// By time, then id.
    pub blocks: Vec<&'a Block>,
    /// By id.
    pub sessions: Vec<&'a Session>,
    /// By number, then id.
    pub stations: Vec<&'a Station>,
    /// Everybody who comes, by id.
    pub people: BTreeMap<&'a str, &'a Person>,
}

impl<'a> Facts<'a> {
    pub fn new(event: &'a Event, last: Option<&'a Plan>) -> Facts<'a> {
        let mut blocks: Vec<&Block> = event.blocks.iter().collect();
        blocks.sort_by_key(|block| (Span::of(block), &block.id.value));
        let mut sessions: Vec<&Session> = event.sessions.iter().collect();
        sessions.sort_by_key(|session| &session.id.value);
        let mut stations: Vec<&Station> = event.stations.iter().collect();
        stations.sort_by_key(|station| (station.number.value, &station.id.value));
        let people = event.coming().map(|person| (person.id.as_str(), person)).collect();
        Facts { event, last, settled: false, watch: QUIET, blocks, sessions, stations, people }
    }

    /// The lottery's number of an id: ties are broken by it, not by names or rows.
    pub fn tie(&self, id: &str) -> u64 {
        let name = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        });
        mix(self.event.seed, name)
    }

    /// Who may have a seat, by id.
    pub fn participants(&self) -> impl Iterator<Item = &'a Person> {
        self.people.values().copied().filter(|person| person.has(Role::Participant))
    }

    /// Who walks in a speed-geeking group: participants without a task of their own.
    pub fn listeners(&self) -> impl Iterator<Item = &'a Person> {
        const TASKS: [Role; 5] =
            [Role::Trainer, Role::Facilitator, Role::Interpreter, Role::NoteTaker, Role::Staff];
        self.participants().filter(|person| !TASKS.iter().any(|role| person.has(*role)))
    }

    pub fn headcount(&self) -> u32 {
        self.event.headcount()
    }

    pub fn session(&self, id: &str) -> Option<&'a Session> {
        self.sessions.binary_search_by(|session| session.id.as_str().cmp(id)).ok().map(|at| self.sessions[at])
    }

    /// A session's languages; the event's first where it names none.
    pub fn languages(&self, session: &'a Session) -> Vec<&'a str> {
        self.event.session_languages(session)
    }

    /// A station's languages; else its trainer's, else the event's first.
    pub fn station_languages(&self, station: &'a Station) -> Vec<&'a str> {
        let own: Vec<&str> = station.languages.iter().map(|lang| lang.as_str()).collect();
        let trainer = station.trainer.as_ref().and_then(|who| self.people.get(who.as_str()));
        match (own.is_empty(), trainer) {
            (true, Some(trainer)) => or_first(self.event, trainer.teaches_in()),
            _ => or_first(self.event, own),
        }
    }

    /// Titles for sentences: in the first language, else the id.
    pub fn title(&self, session: &'a Session) -> &'a str {
        match session.title.get(self.event.first_language(), self.event.first_language()) {
            "" => session.id.as_str(),
            title => title,
        }
    }
}

fn or_first<'a>(event: &'a Event, languages: Vec<&'a str>) -> Vec<&'a str> {
    if languages.is_empty() { vec![event.first_language()] } else { languages }
}

/// Whether somebody who speaks `languages` follows something given in `given`, perhaps through the
/// block's interpreters. Nothing known about languages is no obstacle.
pub fn follows(languages: &[&str], given: &[&str], block: &Block) -> bool {
    let speaks = |tag: &str| languages.iter().any(|lang| same_language(lang, tag));
    let spoken = |tag: &str| given.iter().any(|lang| same_language(lang, tag));
    let booth = |(from, to): &(String, String)| spoken(from) && speaks(to);
    languages.is_empty() || given.iter().any(|tag| speaks(tag)) || block.interpretation.iter().any(booth)
}

/// Who is at work when, by person id.
#[derive(Debug, Clone, Default)]
pub(super) struct Busy(BTreeMap<String, Vec<Span>>);

impl Busy {
    /// What is fixed before anything is decided: blocks somebody is in charge of, and stations.
    /// Who is in charge of a block that takes sessions may still give one there if he is named for it.
    pub fn declared(facts: &Facts) -> Busy {
        let mut busy = Busy::default();
        for block in &facts.blocks {
            if let Some(owner) = block.owner.as_ref().filter(|_| !block.kind.takes_sessions()) {
                busy.add(owner, Span::of(block));
            }
            if block.kind == crate::model::BlockKind::SpeedGeeking {
                for trainer in facts.stations.iter().filter_map(|station| station.trainer.as_ref()) {
                    busy.add(trainer, Span::of(block));
                }
            }
        }
        busy
    }

    /// And the work of these teachings.
    pub fn teaching<'a>(
        mut self,
        facts: &Facts,
        plan: &Plan,
        teachings: impl IntoIterator<Item = &'a Teaching>,
    ) -> Busy {
        for teaching in teachings {
            let placement = plan.placements.iter().find(|it| it.occurrence == teaching.occurrence);
            let block = placement.and_then(|it| facts.blocks.iter().find(|block| block.id.value == it.block));
            block.into_iter().for_each(|block| self.add(&teaching.person, Span::of(block)));
        }
        self
    }

    /// All work that is declared, and all that the plan gives.
    pub fn working(facts: &Facts, plan: &Plan) -> Busy {
        let mut busy = Busy::declared(facts).teaching(facts, plan, &plan.teachings);
        for booth in &plan.booths {
            let block = facts.blocks.iter().find(|block| block.id.value == booth.block);
            if let Some((block, person)) = block.zip(booth.person.as_ref()) {
                busy.add(person, Span::within(block, booth.start, booth.end));
            }
        }
        busy
    }

    pub fn add(&mut self, person: &str, span: Span) {
        self.0.entry(person.to_owned()).or_default().push(span);
    }

    /// There, and not at work elsewhere.
    pub fn free(&self, person: &Person, span: Span) -> bool {
        span.covered(&person.available) && !self.at_work(person.id.as_str(), span)
    }

    pub fn at_work(&self, person: &str, span: Span) -> bool {
        self.0.get(person).is_some_and(|spans| spans.iter().any(|other| other.meets(span)))
    }
}
