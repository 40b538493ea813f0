//! Topics, sessions and stations. A session may stand in event.toml, in its file, or in both.

use super::fields::Fields;
use super::read_material::{self, Found};
use super::reading::Reading;
use super::{At, Level, Recording, Session, Station, Topic};
use crate::files::Files;
use crate::tree::{self, Entry, Node, Table, Value};

pub(super) fn topic(table: &Table, reading: &mut Reading) -> Topic {
    let mut fields = Fields::new(table, reading);
    let topic = Topic { id: fields.id("topic"), title: fields.title("title") };
    fields.finish();
    topic
}

/// `at` is its place in the list, and its number where it has none.
pub(super) fn station(table: &Table, at: u32, reading: &mut Reading) -> Station {
    let mut fields = Fields::new(table, reading);
    let station = Station {
        id: fields.id("station"),
        number: fields.number("number", 1..=500).unwrap_or_else(|| At::new(at, &table.place)),
        title: fields.title("title"),
        trainer: fields.string("trainer"),
        languages: fields.tags("languages"),
        power: fields.flag("power"),
        internet: fields.flag("internet"),
        place: table.place.clone(),
    };
    fields.finish();
    station
}

/// Sessions of event.toml in their order, then those that exist by their file alone.
/// Where both speak, event.toml wins key by key and language by language.
pub(super) fn sessions(tables: &[&Table], files: &Files, reading: &mut Reading) -> Vec<Session> {
    let mut files = read_material::material(files, reading);
    let mut sessions = Vec::new();
    for table in tables {
        let found = table.text("id").and_then(|id| files.remove(id)).unwrap_or_default();
        let mut own = (*table).clone();
        read_material::put_in_language(&mut own, &reading.first);
        sessions.push(session(&tree::merge(&found.head, &own), found, reading));
    }
    for (id, found) in files {
        let mut table = found.head.clone();
        let place = table.place.clone();
        let node = Node { value: Value::Text(id), place: place.clone() };
        table.insert("id", Entry { key: place, node });
        sessions.push(session(&table, found, reading));
    }
    sessions
}

fn session(table: &Table, found: Found, reading: &mut Reading) -> Session {
    let mut fields = Fields::new(table, reading);
    let session = Session {
        id: fields.id("session"),
        number: fields.count("number", 1..=999).unwrap_or(0),
        title: fields.title("title"),
        summary: fields.text("summary"),
        breakout: fields.choice("kind", &[("training", false), ("breakout", true)]).unwrap_or(false),
        level: fields.choice("level", &Level::ALL).unwrap_or_default(),
        topics: fields.list("topics"),
        languages: fields.tags("languages"),
        capacity: fields.number("capacity", 1..=100_000),
        minimum: fields.count("minimum", 0..=100_000).unwrap_or(0),
        repeat: fields.number("repeat", 1..=50).unwrap_or_else(|| At::new(1, &table.place)),
        trainers: fields.list("trainers"),
        blocks: fields.list("blocks"),
        room: fields.string("room"),
        equipment: fields.list("equipment"),
        supplies: fields.words("supplies"),
        prerequisites: fields.text("prerequisites"),
        goal: fields.text("goal"),
        installs: fields.text("installs"),
        licence: fields.plain("licence"),
        authors: fields.words("authors"),
        recording: fields.choice("recording", &Recording::ALL).unwrap_or_default(),
        material: found.material,
        place: table.place.clone(),
    };
    fields.finish();
    session
}
