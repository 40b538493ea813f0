//! The `[event]` table, contacts, pins and severities out of event.toml.

use super::fields::Fields;
use super::reading::Reading;
use super::{At, Contact, Event, Grant, Pin, Seating};
use crate::document::{BADGE_STOCKS, Paper};
use crate::problem::{Problem, Severity, nearest};
use crate::tree::{Node, Table, Value};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// The event's languages, `en` when it names none.
pub(super) fn languages(head: &Table, reading: &mut Reading) -> Vec<At<String>> {
    let tags = Fields::new(head, reading).tags("languages");
    if tags.is_empty() { vec![At::new("en".to_owned(), &head.place)] } else { tags }
}

/// Version of the texts that the program's own kits ask for consents with; a test holds the texts against it.
pub const TERMS: &str = "1";

/// [`TERMS`] where nothing is said; an empty text says that there are no versions, and is kept as one.
fn terms(fields: &mut Fields) -> String {
    match fields.node("terms").map(|node| &node.value) {
        Some(Value::Text(text)) if text.trim().is_empty() => String::new(),
        _ => fields.string("terms").map_or_else(|| TERMS.to_owned(), |text| text.value.trim().to_owned()),
    }
}

/// Everything that stands in `[event]`; the lists are still empty.
pub(super) fn head(head: &Table, languages: Vec<At<String>>, reading: &mut Reading) -> Event {
    let mut fields = Fields::new(head, reading);
    fields.node("languages");
    let event = Event {
        id: fields.id("event"),
        title: fields.title("title"),
        zone: home(&mut fields),
        languages,
        theme: fields.text("theme"),
        about: fields.text("about"),
        city: fields.text("city"),
        country: fields.text("country"),
        venue: fields.text("venue"),
        address: fields.text("address"),
        paper: fields.choice("paper", &[("a4", Paper::A4), ("letter", Paper::Letter)]).unwrap_or(Paper::A4),
        badge_stock: fields
            .choice("badge_stock", &BADGE_STOCKS.map(|name| (name, name)))
            .unwrap_or_default()
            .to_owned(),
        hashtag: fields.plain("hashtag"),
        website: fields.plain("website"),
        contacts: Vec::new(),
        photo_stickers: fields.flag("photo_stickers"),
        at_risk: fields.choice("risk", &[("normal", false), ("high", true)]).unwrap_or(false),
        controller: fields.text("controller"),
        keep_until: fields.date("keep_until"),
        encrypt: fields.list("encrypt"),
        // A group of one is a person: no setting publishes it as a number.
        threshold: fields.count("threshold", 2..=1000).unwrap_or(5),
        terms_version: terms(&mut fields),
        expected: fields.number("expected", 0..=10_000).unwrap_or_else(|| At::new(0, &head.place)),
        seating: fields
            .choice("seating", &[("open", Seating::Open), ("assigned", Seating::Assigned)])
            .unwrap_or_default(),
        seed: fields.count("seed", 0..=1_000_000_000).map_or(1, u64::from),
        spare: fields.count("spare", 0..=1000).unwrap_or(3),
        days: Vec::new(),
        rooms: Vec::new(),
        walk_minutes: fields.count("walk_minutes", 0..=120).unwrap_or(0),
        blocks: Vec::new(),
        topics: Vec::new(),
        sessions: Vec::new(),
        stations: Vec::new(),
        people: Vec::new(),
        suppressed: std::collections::BTreeSet::new(),
        organizations: Vec::new(),
        needs: Vec::new(),
        offers: Vec::new(),
        partners: Vec::new(),
        projects: Vec::new(),
        toolkits: Vec::new(),
        pins: Vec::new(),
        forms: Vec::new(),
        answers: Vec::new(),
        follow_up: Vec::new(),
        channels: Vec::new(),
        sender: Default::default(),
        team_min: 5,
        team_max: 8,
        grant: Grant::default(),
        circle_min: 4,
        circle_max: 12,
        severity: BTreeMap::new(),
    };
    fields.finish();
    event
}

/// The event's zone; UTC where there is none that can be read.
fn home(fields: &mut Fields) -> At<Tz> {
    let Some(name) = fields.string("timezone") else {
        fields.missing("timezone");
        return At::new(Tz::UTC, &fields.table.place);
    };
    let place = name.place.clone();
    At::new(zone(name, Severity::Block, fields.reading).unwrap_or(Tz::UTC), &place)
}

/// An IANA zone by its name.
///
/// # Errors
/// The name of the zone that was meant, where one is near: case apart, then the city alone, then the nearest.
pub fn zone_named(name: &str) -> Result<Tz, Option<&'static str>> {
    let zones = || chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
    let lower = name.trim().to_lowercase().replace(' ', "_");
    name.parse().map_err(|_| {
        zones()
            .find(|zone| zone.to_lowercase() == lower)
            .or_else(|| zones().find(|zone| zone.to_lowercase().rsplit('/').next() == Some(lower.as_str())))
            .or_else(|| nearest(name, zones()))
    })
}

/// An IANA zone; what is none is told with the nearest.
pub(super) fn zone(name: At<String>, severity: Severity, reading: &mut Reading) -> Option<Tz> {
    let near = match zone_named(&name.value) {
        Ok(zone) => return Some(zone),
        Err(near) => near,
    };
    let problem = Problem::block("bad-zone").at(&name.place).with("value", super::value::shown(&name.value));
    let mut problem = Problem { severity, ..problem };
    problem = problem.with("suggestion", near.unwrap_or("none"));
    if let Some(near) = near {
        problem = problem.instead(format!("\"{near}\""));
    }
    reading.tell(problem);
    None
}

/// `[projects]`: sizes of teams that are proposed; `[grant]`: what a small grant asks of them.
pub(super) fn projects(
    projects: Option<&Node>,
    grant: Option<&Node>,
    event: &mut Event,
    reading: &mut Reading,
) {
    if let Some(table) = only_table(projects, "projects", reading) {
        let mut fields = Fields::new(table, reading);
        event.team_min = fields.count("team_min", 2..=50).unwrap_or(event.team_min);
        event.team_max =
            fields.count("team_max", event.team_min..=50).unwrap_or(event.team_max.max(event.team_min));
        fields.finish();
    }
    if let Some(table) = only_table(grant, "grant", reading) {
        let mut fields = Fields::new(table, reading);
        event.grant = Grant {
            team_min: fields.count("team_min", 0..=50).unwrap_or(0),
            team_max: fields.count("team_max", 0..=50).unwrap_or(0),
            fees: fields.count("fees", 0..=100).unwrap_or(0),
            travel: fields.count("travel", 0..=100).unwrap_or(0),
            most: fields.count("most", 0..=u32::MAX).unwrap_or(0),
            currency: fields.plain("currency"),
        };
        fields.finish();
    }
}

/// The table of a key that may not be there; told where it is something else.
fn only_table<'a>(node: Option<&'a Node>, key: &str, reading: &mut Reading) -> Option<&'a Table> {
    match &node?.value {
        Value::Table(table) => Some(table),
        other => {
            let problem = Problem::block("wrong-type").at(&node?.place).with("key", key);
            reading.tell(problem.with("expected", "table").with("found", other.kind()));
            None
        }
    }
}

/// `[network]`: sizes of circles, and who writes afterwards. A most that some numbers of people could not be divided by is told and raised.
pub(super) fn network(node: Option<&Node>, event: &mut Event, reading: &mut Reading) {
    let Some(table) = only_table(node, "network", reading) else { return };
    let mut fields = Fields::new(table, reading);
    event.circle_min = fields.count("circle_min", 2..=50).unwrap_or(event.circle_min);
    let least = 2 * event.circle_min - 1;
    event.circle_max = fields.count("circle_max", least..=200).unwrap_or(event.circle_max.max(least));
    event.sender = (fields.plain("sender"), fields.plain("sender_email"));
    fields.finish();
}

/// `[severity]`: a word per rule. Whether there is such a rule is asked elsewhere.
pub(super) fn severities(node: Option<&Node>, reading: &mut Reading) -> BTreeMap<String, Severity> {
    let Some(node) = node else { return BTreeMap::new() };
    let Value::Table(table) = &node.value else {
        let problem = Problem::block("wrong-type").at(&node.place).with("key", "severity");
        reading.tell(problem.with("expected", "table").with("found", node.value.kind()));
        return BTreeMap::new();
    };
    let words = [("block", Severity::Block), ("warn", Severity::Warn), ("ignore", Severity::Ignore)];
    let mut found = BTreeMap::new();
    for (rule, entry) in table.iter() {
        let written = At::new(entry.node.value.written(), &entry.node.place);
        match words.iter().find(|(word, _)| *word == written.value) {
            Some((_, severity)) => {
                found.insert(rule.to_owned(), *severity);
            }
            None => reading.bad_word(Severity::Block, rule, &written, &words.map(|(word, _)| word), true),
        }
    }
    found
}

pub(super) fn contact(table: &Table, reading: &mut Reading) -> Contact {
    let mut fields = Fields::new(table, reading);
    let contact = Contact {
        name: fields.plain("name"),
        phone: fields.plain("phone"),
        email: fields.plain("email"),
        role: fields.text("role"),
    };
    if contact.name.is_empty() && contact.role.is_empty() {
        fields.missing("name");
    }
    fields.finish();
    contact
}

pub(super) fn pin(table: &Table, reading: &mut Reading) -> Option<Pin> {
    let mut fields = Fields::new(table, reading);
    let (person, session) = (fields.string("person"), fields.string("session"));
    let block = fields.string("block");
    for (key, there) in [("person", person.is_some()), ("session", session.is_some())] {
        if !there {
            fields.missing(key);
        }
    }
    fields.finish();
    Some(Pin { person: person?, session: session?, block })
}
