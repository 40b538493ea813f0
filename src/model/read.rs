//! Parsed values to an Event. Every problem of every file is told; what can be read is read.

use super::fields::Fields;
use super::{At, Contact, Event, Pin, Seating, read_agenda, read_people, read_sessions, read_tables};
use crate::document::Paper;
use crate::files::Files;
use crate::problem::{Place, Problem, Severity, nearest};
use crate::tree::{Table, Value};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// The newest event.toml this program reads.
const FORMAT: u32 = 1;

/// `definition` is the kit's default event with the organizer's laid over it; `files` are those of the
/// event folder. None only where there is no event at all to speak of.
pub fn read(definition: &Table, files: &Files) -> (Option<Event>, Vec<Problem>) {
    let mut problems = Vec::new();
    let nothing = Table::default();
    let head = match definition.get("event").map(|node| &node.value) {
        Some(Value::Table(table)) => table,
        _ => &nothing,
    };
    let languages = languages(head, &mut problems);
    let first = languages.first().map_or("en".to_owned(), |tag| tag.value.clone());
    let mut top = Fields::new(definition, &first, &mut problems);
    if let Some(format) = top.number("format").filter(|format| format.value > FORMAT) {
        top.problems.push(Problem::block("newer-format").at(&format.place).with("format", format.value));
        return (None, problems);
    }
    top.string("kit");
    if top.node("event").is_none() {
        top.missing("event");
    }
    let days = top.tables("day");
    let rooms = top.tables("room");
    let blocks = top.tables("block");
    let topics = top.tables("topic");
    let sessions = top.tables("session");
    let stations = top.tables("station");
    let pins = top.tables("pin");
    let contacts = top.tables("contact");
    let severity = top.node("severity");
    top.finish();

    let mut event = head_of(head, languages, &first, &mut problems);
    event.severity = severities(severity, &mut problems);
    event.contacts = contacts.into_iter().map(|table| contact(table, &first, &mut problems)).collect();
    event.days = read_agenda::days(&days, &first, &mut problems);
    event.rooms =
        rooms.into_iter().filter_map(|table| read_agenda::room(table, &first, &mut problems)).collect();
    event.blocks =
        blocks.into_iter().filter_map(|table| read_agenda::block(table, &first, &mut problems)).collect();
    event.topics =
        topics.into_iter().filter_map(|table| read_sessions::topic(table, &first, &mut problems)).collect();
    event.sessions = read_sessions::sessions(&sessions, files, &first, &mut problems);
    event.stations = stations
        .into_iter()
        .enumerate()
        .filter_map(|(at, table)| read_sessions::station(table, at, &first, &mut problems))
        .collect();
    event.pins = pins.into_iter().filter_map(|table| pin(table, &first, &mut problems)).collect();
    read_people::people(&mut event, files, &mut problems);
    read_tables::tables(&mut event, files, &mut problems);
    doubles(&event, &mut problems);
    (Some(event), problems)
}

fn languages(head: &Table, problems: &mut Vec<Problem>) -> Vec<At<String>> {
    let mut fields = Fields::new(head, "en", problems);
    let mut tags = fields.list("languages");
    for tag in &tags {
        if !crate::locale::is_tag(&tag.value) {
            problems.push(
                Problem::block("bad-language")
                    .at(&tag.place)
                    .with("key", "languages")
                    .with("value", &tag.value),
            );
        }
    }
    tags.retain(|tag| crate::locale::is_tag(&tag.value));
    if tags.is_empty() { vec![At::new("en".to_owned(), &head.place)] } else { tags }
}

fn head_of(head: &Table, languages: Vec<At<String>>, first: &str, problems: &mut Vec<Problem>) -> Event {
    let mut fields = Fields::new(head, first, problems);
    let id = fields.id().unwrap_or_else(|| At::new("event".to_owned(), &head.place));
    let title = fields.text("title");
    if title.is_empty() {
        fields.missing("title");
    }
    let zone = match fields.string("timezone") {
        Some(name) => At::new(zone(&name, fields.problems), &name.place),
        None => {
            if fields.node("timezone").is_none() {
                fields.missing("timezone");
            }
            At::new(Tz::UTC, &head.place)
        }
    };
    fields.node("languages");
    let event = Event {
        id,
        title,
        zone,
        languages,
        theme: fields.text("theme"),
        about: fields.text("about"),
        city: fields.text("city"),
        country: fields.text("country"),
        venue: fields.text("venue"),
        address: fields.text("address"),
        paper: fields.choice("paper", &[("a4", Paper::A4), ("letter", Paper::Letter)]).unwrap_or(Paper::A4),
        badge_stock: fields.plain("badge_stock"),
        hashtag: fields.plain("hashtag"),
        website: fields.plain("website"),
        contacts: Vec::new(),
        at_risk: fields.choice("risk", &[("normal", false), ("high", true)]).unwrap_or(false),
        controller: fields.text("controller"),
        keep_until: fields.date("keep_until"),
        threshold: fields.number("threshold").map_or(5, |number| number.value.max(2)),
        terms_version: fields.string("terms").map_or_else(|| "1".to_owned(), |text| text.value),
        expected: fields.number("expected").unwrap_or_else(|| At::new(0, &head.place)),
        seating: fields
            .choice("seating", &[("open", Seating::Open), ("assigned", Seating::Assigned)])
            .unwrap_or_default(),
        seed: fields.number("seed").map_or(1, |number| u64::from(number.value)),
        spare: fields.number("spare").map_or(3, |number| number.value.min(200)),
        days: Vec::new(),
        rooms: Vec::new(),
        blocks: Vec::new(),
        topics: Vec::new(),
        sessions: Vec::new(),
        stations: Vec::new(),
        people: Vec::new(),
        organizations: Vec::new(),
        needs: Vec::new(),
        offers: Vec::new(),
        partners: Vec::new(),
        projects: Vec::new(),
        pins: Vec::new(),
        severity: BTreeMap::new(),
    };
    fields.finish();
    event
}

fn zone(name: &At<String>, problems: &mut Vec<Problem>) -> Tz {
    name.value.parse().unwrap_or_else(|_| {
        let near = nearest(&name.value, chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name()));
        let mut problem =
            Problem::block("bad-zone").at(&name.place).with("value", super::fields::shown(&name.value));
        problem = problem.with("suggestion", near.unwrap_or(""));
        if let Some(near) = near {
            problem = problem.instead(format!("\"{near}\""));
        }
        problems.push(problem);
        Tz::UTC
    })
}

fn severities(node: Option<&crate::tree::Node>, problems: &mut Vec<Problem>) -> BTreeMap<String, Severity> {
    let Some(Value::Table(table)) = node.map(|node| &node.value) else { return BTreeMap::new() };
    let words = [("block", Severity::Block), ("warn", Severity::Warn), ("ignore", Severity::Ignore)];
    let mut found = BTreeMap::new();
    for (rule, _, node) in table.iter() {
        let chosen = if let Value::Text(text) = &node.value {
            words.iter().find(|(word, _)| word == text)
        } else {
            None
        };
        match chosen {
            Some((_, severity)) => {
                found.insert(rule.to_owned(), *severity);
            }
            None => problems.push(
                Problem::block("bad-value")
                    .at(&node.place)
                    .with("key", rule)
                    .with("value", node.value.kind())
                    .with("expected", "one of block, warn, ignore"),
            ),
        }
    }
    found
}

fn contact(table: &Table, first: &str, problems: &mut Vec<Problem>) -> Contact {
    let mut fields = Fields::new(table, first, problems);
    let contact = Contact {
        name: fields.plain("name"),
        phone: fields.plain("phone"),
        email: fields.plain("email"),
        role: fields.text("role"),
    };
    fields.finish();
    contact
}

fn pin(table: &Table, first: &str, problems: &mut Vec<Problem>) -> Option<Pin> {
    let mut fields = Fields::new(table, first, problems);
    let (person, session, block) =
        (fields.string("person"), fields.string("session"), fields.string("block"));
    for (key, value) in [("person", &person), ("session", &session)] {
        if value.is_none() {
            fields.missing(key);
        }
    }
    fields.finish();
    Some(Pin { person: person?, session: session?, block })
}

/// One id used twice in a kind.
fn doubles(event: &Event, problems: &mut Vec<Problem>) {
    let kinds: [(&str, Vec<&At<String>>); 9] = [
        ("room", event.rooms.iter().map(|it| &it.id).collect()),
        ("block", event.blocks.iter().map(|it| &it.id).collect()),
        ("topic", event.topics.iter().map(|it| &it.id).collect()),
        ("session", event.sessions.iter().map(|it| &it.id).collect()),
        ("station", event.stations.iter().map(|it| &it.id).collect()),
        ("person", event.people.iter().map(|it| &it.id).collect()),
        ("organization", event.organizations.iter().map(|it| &it.id).collect()),
        ("need", event.needs.iter().map(|it| &it.id).collect()),
        ("project", event.projects.iter().map(|it| &it.id).collect()),
    ];
    for (kind, ids) in kinds {
        let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
        for id in ids {
            if let Some(first) = seen.insert(&id.value, &id.place) {
                let problem = Problem::block("double-id").at(&id.place).and_at(first);
                problems.push(problem.with("kind", kind).with("id", &id.value));
            }
        }
    }
}
