//! Facts: an event as the planner looks at it: in canonical order, with times on one axis, and who
//! is busy when. Knows no decision; nothing in it depends on the order of rows or tables.

use super::Plan;
use crate::model::{Block, Event, Person, Role, Session, Station, Window};
use crate::solve::mix;
use std::collections::BTreeMap;

const DAY: u64 = 24 * 60;

/// Minutes on one axis over all days, so that what goes on after midnight is compared rightly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub from: u64,
    pub to: u64,
}

impl Span {
    pub fn new(day: u32, from: u32, to: u64) -> Span {
        let midnight = u64::from(day) * DAY;
        Span { from: midnight + u64::from(from), to: midnight + to }
    }

    pub fn of(block: &Block) -> Span {
        let end = u64::from(block.start.value) + u64::from(block.minutes.value);
        Span::new(block.day.value, block.start.value, end)
    }

    pub fn meets(self, other: Span) -> bool {
        self.from < other.to && other.from < self.to
    }
}

/// Whether `windows` together cover `span`; none means always.
pub(super) fn covered(windows: &[Window], span: Span) -> bool {
    let mut at = span.from;
    while !windows.is_empty() && at < span.to {
        let windows = windows.iter().map(|window| Span::new(window.day, window.from, window.to.into()));
        match windows.filter(|window| window.from <= at && at < window.to).map(|window| window.to).max() {
            Some(to) => at = to,
            None => return false,
        }
    }
    true
}

/// Compared by the primary part: `pt-BR` is understood by who speaks `pt`.
pub(super) fn same_language(a: &str, b: &str) -> bool {
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    primary(a) == primary(b)
}

pub(super) struct Facts<'a> {
    pub event: &'a Event,
    /// The plan before, for least change.
    pub last: Option<&'a Plan>,
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
        Facts { event, last, blocks, sessions, stations, people }
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
        self.people.values().copied().filter(|person| takes_part(person))
    }

    /// Who walks in a speed-geeking group: participants without a task of their own.
    pub fn listeners(&self) -> impl Iterator<Item = &'a Person> {
        const TASKS: [Role; 5] =
            [Role::Trainer, Role::Facilitator, Role::Interpreter, Role::NoteTaker, Role::Staff];
        self.participants().filter(|person| !TASKS.iter().any(|role| person.has(*role)))
    }

    /// Participants, or as many as are expected while there are none.
    pub fn headcount(&self) -> u32 {
        match self.participants().count() {
            0 => self.event.expected.value,
            count => u32::try_from(count).unwrap_or(u32::MAX),
        }
    }

    pub fn session(&self, id: &str) -> Option<&'a Session> {
        self.sessions.binary_search_by(|session| session.id.as_str().cmp(id)).ok().map(|at| self.sessions[at])
    }

    /// A session's languages; the event's first where it names none.
    pub fn languages(&self, session: &'a Session) -> Vec<&'a str> {
        or_first(self.event, session.languages.iter().map(|lang| lang.as_str()).collect())
    }

    /// A station's languages; else its trainer's, else the event's first.
    pub fn station_languages(&self, station: &'a Station) -> Vec<&'a str> {
        let own: Vec<&str> = station.languages.iter().map(|lang| lang.as_str()).collect();
        let trainer = station.trainer.as_ref().and_then(|who| self.people.get(who.as_str()));
        match (own.is_empty(), trainer) {
            (true, Some(trainer)) => or_first(self.event, taught(trainer)),
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

/// Nobody is a guest by an empty cell.
fn takes_part(person: &Person) -> bool {
    person.roles.is_empty() || person.has(Role::Participant)
}

/// What a trainer teaches in: what was said, else what is spoken.
pub(super) fn taught(person: &Person) -> Vec<&str> {
    let list = if person.teaches.is_empty() { &person.languages } else { &person.teaches };
    list.iter().map(|lang| lang.as_str()).collect()
}

/// Whether somebody who speaks `languages` follows something given in `given`, perhaps through the
/// block's interpreters. Nothing known about languages is no obstacle.
pub(super) fn follows(languages: &[&str], given: &[&str], block: &Block) -> bool {
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

    pub fn add(&mut self, person: &str, span: Span) {
        self.0.entry(person.to_owned()).or_default().push(span);
    }

    /// There, and not at work elsewhere.
    pub fn free(&self, person: &Person, span: Span) -> bool {
        covered(&person.available, span) && !self.at_work(person.id.as_str(), span)
    }

    pub fn at_work(&self, person: &str, span: Span) -> bool {
        self.0.get(person).is_some_and(|spans| spans.iter().any(|other| other.meets(span)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_that_touch_cover_what_lies_across_them() {
        let window = |from, to| Window { day: 1, from, to };
        let windows = [window(720, 900), window(540, 720)];
        assert!(covered(&windows, Span::new(1, 700, 800)));
        assert!(!covered(&windows, Span::new(1, 700, 901)));
        assert!(!covered(&windows, Span::new(2, 700, 800)));
        assert!(covered(&[], Span::new(2, 700, 800)));
    }

    #[test]
    fn after_midnight_is_the_next_morning() {
        assert!(Span::new(1, 1430, 1500).meets(Span::new(2, 30, 90)));
    }

    #[test]
    fn a_regional_tag_is_understood_by_its_language() {
        assert!(same_language("pt-BR", "pt"));
        assert!(!same_language("pt", "pl"));
    }
}
