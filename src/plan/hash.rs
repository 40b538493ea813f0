//! Hash of what decides: a plan made for other facts is known by it. Texts, names, contacts and the
//! order of rows do not count, so correcting a title does not move anybody.

use crate::model::{Event, Person, Session};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// SHA-256 in hexadecimal over a canonical line for each fact that the planner looks at.
pub fn input_hash(event: &Event) -> String {
    let mut lines = vec![
        json!(["event", event.seed, event.languages, event.seating, event.expected]).to_string(),
        // A planner that decides otherwise counts as another input.
        json!(["planner", 4]).to_string(),
    ];
    let mut add = |value: Value| lines.push(value.to_string());
    // Where nobody has to walk, floors decide nothing.
    if event.walk_minutes > 0 {
        add(json!(["walk", event.walk_minutes]));
        event.rooms.iter().for_each(|room| add(json!(["floor", room.id, room.floor.trim()])));
    }
    // Days by the nights between them: a whole event moved to another week moves nobody.
    let first = event.days.iter().map(|day| day.date.value).min();
    for day in &event.days {
        let after = first.map(|first| (day.date.value - first).num_days());
        add(json!(["day", day.number, after]));
    }
    for room in &event.rooms {
        add(json!([
            "room",
            room.id,
            room.capacity,
            room.groups,
            sorted(&room.equipment),
            windows(&room.open)
        ]));
    }
    for block in &event.blocks {
        let rooms: Vec<&str> = block.rooms.iter().map(|room| room.as_str()).collect();
        let when = json!([block.day, block.start, block.minutes]);
        let who = json!([block.owner, block.audience, sorted(&block.interpretation)]);
        add(json!(["block", block.id, when, block.kind, sorted(&rooms), who, block.speed_geeking]));
    }
    event.sessions.iter().for_each(|session| add(of_session(session)));
    for station in &event.stations {
        add(json!(["station", station.id, station.number, station.trainer, station.languages]));
    }
    // Who does not come is nobody to the planner.
    event.coming().for_each(|person| add(of_person(person)));
    for pin in &event.pins {
        add(json!(["pin", pin.person, pin.session, pin.block]));
    }
    lines.sort();
    let digest = Sha256::digest(lines.join("\n").as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn sorted<T: Ord + Clone>(list: &[T]) -> Vec<T> {
    let mut list = list.to_vec();
    list.sort();
    list
}

fn windows(windows: &[crate::model::Window]) -> Vec<(u32, u32, u32)> {
    let mut list: Vec<_> = windows.iter().map(|window| (window.day, window.from, window.to)).collect();
    list.sort_unstable();
    list
}

fn of_session(session: &Session) -> Value {
    let give = json!([session.breakout, session.level, sorted(&session.topics), session.languages]);
    let size = json!([session.capacity, session.minimum, session.repeat]);
    let hand = json!([session.trainers, session.blocks, session.room, sorted(&session.equipment)]);
    json!(["session", session.id, give, size, hand])
}

fn of_person(person: &Person) -> Value {
    let wants = json!([person.languages, person.needs, person.wishes, person.levels]);
    let seat = json!([person.group, sorted(&person.not_with), sorted(&person.with), person.organization]);
    let gives = json!([person.skills, person.teaches, windows(&person.available), person.max_sessions]);
    json!(["person", person.id, person.roles, wants, seat, gives])
}
