//! Find: what somebody means by an id, a badge number or a part of a name.
//! Knows no decision. Labels are for the organizer's own screen.

use crate::model::{Event, OccurrenceId, Person, Text};
use serde::Serialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Person,
    Session,
    Occurrence,
    Station,
    Room,
    Block,
}

impl Kind {
    const ALL: [(&'static str, Kind); 6] = [
        ("person", Kind::Person),
        ("session", Kind::Session),
        ("occurrence", Kind::Occurrence),
        ("station", Kind::Station),
        ("room", Kind::Room),
        ("block", Kind::Block),
    ];

    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }
}

/// One thing that fits; `id` is unique within its kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Found {
    pub kind: Kind,
    pub id: String,
    /// Title or name in the event's first language; the pseudonym of a person at risk.
    pub label: String,
}

impl Found {
    /// What means this and nothing else: "room:hall".
    pub fn element(&self) -> String {
        format!("{}:{}", self.kind.word(), self.id)
    }
}

/// Everything `query` may mean. An exact id wins over a badge number, that over part of a name
/// (in any language, capitals or not); a kind before it, as in "room:hall", narrows it.
/// Empty when nothing fits; several when there is a choice.
pub fn find(event: &Event, query: &str) -> Vec<Found> {
    let kind = |word: &str| Kind::ALL.iter().find(|(known, _)| *known == word).map(|(_, kind)| *kind);
    match query.split_once(':').and_then(|(word, rest)| Some((kind(word.trim())?, rest))) {
        Some((kind, rest)) => fitting(event, rest, |it| it == kind),
        None => fitting(event, query, |_| true),
    }
}

fn fitting(event: &Event, query: &str, asked: impl Fn(Kind) -> bool) -> Vec<Found> {
    let query = query.trim();
    let mut all = all(event);
    all.retain(|(found, _)| asked(found.kind));
    let exact: Vec<Found> =
        all.iter().filter(|(found, _)| found.id == query).map(|(found, _)| found.clone()).collect();
    if !exact.is_empty() || query.is_empty() {
        return exact;
    }
    if let Some(occurrence) = occurrence(event, query).filter(|found| asked(found.kind)) {
        return vec![occurrence];
    }
    let number = query.trim_start_matches('#').parse::<u32>().ok().filter(|_| asked(Kind::Person));
    let numbered: Vec<Found> = event
        .people
        .iter()
        .filter(|person| Some(person.number) == number)
        .map(|it| of_person(event, it).0)
        .collect();
    if !numbered.is_empty() {
        return numbered;
    }
    let part = query.to_lowercase();
    let fits = |names: &[String]| names.iter().any(|name| name.to_lowercase().contains(&part));
    let mut found: Vec<Found> =
        all.into_iter().filter(|(_, names)| fits(names)).map(|(found, _)| found).collect();
    found.sort();
    found
}

/// `mapping.2`, when the session is given that often.
fn occurrence(event: &Event, query: &str) -> Option<Found> {
    let (session, number) = query.rsplit_once('.')?;
    let number: u32 = number.parse().ok()?;
    let session = event.session(session).filter(|session| (1..=session.repeat.value).contains(&number))?;
    let id = OccurrenceId { session: session.id.value.clone(), number };
    Some(Found {
        kind: Kind::Occurrence,
        id: id.to_string(),
        label: label(event, &session.title, &session.id),
    })
}

fn all(event: &Event) -> Vec<(Found, Vec<String>)> {
    let entry = |kind, id: &str, text: &Text| {
        let names = text.0.values().cloned().collect();
        (Found { kind, id: id.to_owned(), label: label(event, text, id) }, names)
    };
    let mut all: Vec<(Found, Vec<String>)> =
        event.people.iter().map(|person| of_person(event, person)).collect();
    all.extend(event.sessions.iter().map(|it| entry(Kind::Session, &it.id, &it.title)));
    all.extend(event.stations.iter().map(|it| entry(Kind::Station, &it.id, &it.title)));
    all.extend(event.rooms.iter().map(|it| entry(Kind::Room, &it.id, &it.name)));
    all.extend(event.blocks.iter().map(|it| entry(Kind::Block, &it.id, &it.title)));
    all
}

fn of_person(event: &Event, person: &Person) -> (Found, Vec<String>) {
    let names = vec![person.name.value.clone(), person.badge_name.clone(), person.pseudonym.clone()];
    let id = person.id.value.clone();
    (Found { kind: Kind::Person, id, label: name(event, person).to_owned() }, names)
}

/// The name to show: never the real one of somebody at risk.
pub(super) fn name<'a>(event: &Event, person: &'a Person) -> &'a str {
    let choices = if person.at_risk || event.at_risk {
        [person.pseudonym.as_str(), person.id.as_str()]
    } else {
        [person.name.as_str(), person.badge_name.as_str()]
    };
    choices.into_iter().find(|name| !name.is_empty()).unwrap_or(person.id.as_str())
}

pub(super) fn label(event: &Event, text: &Text, id: &str) -> String {
    match text.get(event.first_language(), event.first_language()) {
        "" => id.to_owned(),
        label => label.to_owned(),
    }
}
