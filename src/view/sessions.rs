//! Sessions, their occurrences and who sits in them.

use super::{Item, Scope, agenda, fields, material, people};
use crate::document::Audience;
use crate::locale::Dates;
use crate::model::{OccurrenceId, Session};
use crate::plan::Placement;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

pub fn fill(scope: &Scope, data: &mut Map<String, Value>, items: &mut BTreeMap<&'static str, Vec<Item>>) {
    let mut placements: Vec<&Placement> = scope.plan.placements.iter().collect();
    placements.sort_by_key(|placement| {
        let block = scope.event.block(&placement.block);
        (block.map(|block| (block.day.value, block.start.value)), &placement.room, &placement.occurrence)
    });
    let occurrences: Vec<Value> =
        placements.iter().filter_map(|placement| occurrence(scope, placement)).collect();
    let file = |it: &Value| it["file"].as_str().unwrap_or_default().to_owned();
    items.insert("occurrence", with_material(scope, agenda::pair(&occurrences, file), "session"));
    let sessions: Vec<Value> = scope
        .event
        .sessions
        .iter()
        .map(|session| {
            let mut value = about(scope, session);
            let id = session.id.value.as_str();
            value["occurrences"] =
                occurrences.iter().filter(|occurrence| occurrence["session"] == id).cloned().collect();
            value
        })
        .collect();
    let id = |it: &Value| it["id"].as_str().unwrap_or_default().to_owned();
    items.insert("session", with_material(scope, agenda::pair(&sessions, id), "id"));
    if !scope.published() {
        data.insert("room_kit".into(), json!(by_room(scope, &occurrences)));
        let written = scope.event.sessions.iter().filter(|it| it.texts().next().is_some());
        let readers = written.map(|it| (it.id.value.clone(), material::readers(scope, it)));
        data.insert("readers".into(), Value::Object(readers.collect()));
    }
    data.insert("occurrences".into(), json!(occurrences));
    data.insert("sessions".into(), json!(sessions));
    data.insert(
        "topics".into(),
        scope
            .event
            .topics
            .iter()
            .map(|it| json!({"id": it.id.value, "title": scope.text(&it.title)}))
            .collect(),
    );
}

/// What each room needs: the occurrences room by room, each without who sits there.
fn by_room(scope: &Scope, occurrences: &[Value]) -> Vec<Value> {
    let mut found = occurrences.to_vec();
    for it in &mut found {
        it.as_object_mut().and_then(|it| it.remove("people"));
    }
    let rank = |it: &Value| {
        let room = it["room_id"].as_str();
        let at = scope.event.rooms.iter().position(|known| room == Some(known.id.value.as_str()));
        at.unwrap_or(usize::MAX)
    };
    found.sort_by_key(rank);
    found
}

/// Elements with their session's material, which is too much for lists of all of them; `key` names the session.
fn with_material(scope: &Scope, items: Vec<Item>, key: &str) -> Vec<Item> {
    let one = |item: Item| {
        let session = scope.event.session(item.value[key].as_str().unwrap_or_default());
        let Some(material) = session.and_then(|it| material::of(scope, it, &item.value)) else { return item };
        let mut value = Arc::unwrap_or_clone(item.value);
        value["material"] = material;
        let number = value["number"].as_u64().and_then(|it| u32::try_from(it).ok());
        if let (Some(number), Some(session), false) = (number, session, scope.published()) {
            let given = OccurrenceId { session: session.id.value.clone(), number };
            value["crowd"] = people::crowd(scope, &given);
        }
        Item { id: item.id, value: Arc::new(value) }
    };
    items.into_iter().map(one).collect()
}

/// What is true of a session wherever and whenever it is given.
fn about(scope: &Scope, session: &Session) -> Value {
    let languages: Vec<&str> = if session.languages.is_empty() {
        vec![scope.event.first_language()]
    } else {
        session.languages.iter().map(|tag| tag.value.as_str()).collect()
    };
    json!({
        "id": session.id.value,
        "session_number": session.number,
        "title": scope.text(&session.title),
        "summary": scope.text(&session.summary),
        "breakout": session.breakout,
        "level": session.level.word(),
        "level_name": scope.word(&format!("level-{}", session.level.word()), session.level.word()),
        "topics": session.topics.iter()
            .map(|id| scope.event.topic(&id.value).map_or(id.value.as_str(), |topic| scope.text(&topic.title)))
            .collect::<Vec<_>>(),
        "languages": languages,
        "language_names": scope.languages(&languages),
        "equipment": session.equipment.iter()
            .map(|it| scope.word(&format!("equipment-{}", it.value), &it.value)).collect::<Vec<_>>(),
        "supplies": session.supplies,
        "prerequisites": scope.text(&session.prerequisites),
        "goal": scope.text(&session.goal),
        "installs": scope.text(&session.installs),
        "licence": session.licence,
        "authors": session.authors,
        "recording": session.recording.word(),
        "repeat": session.repeat.value,
    })
}

/// Display names of those who give an occurrence, as far as the audience may know them; the word for what is
/// open while it is nobody.
fn trainers(scope: &Scope, occurrence: &OccurrenceId) -> Vec<String> {
    let mut given = scope.plan.teachings.iter().filter(|it| it.occurrence == *occurrence).peekable();
    if given.peek().is_none() {
        return vec![scope.open()];
    }
    displays(scope, given.map(|it| it.person.as_str()))
}

/// Those who stand in when a trainer falls ill: only the team knows.
fn backups(scope: &Scope, occurrence: &OccurrenceId) -> Vec<String> {
    let inside = matches!(scope.audience, Audience::Crew | Audience::Private);
    let backups = scope.plan.backups.iter().filter(|it| inside && it.occurrence == *occurrence);
    displays(scope, backups.map(|it| it.person.as_str()))
}

fn displays<'a>(scope: &Scope, people: impl Iterator<Item = &'a str>) -> Vec<String> {
    people
        .filter_map(|id| scope.event.person(id))
        .filter_map(|person| fields::display(scope.event, person, scope.audience))
        .collect()
}

fn room_name(scope: &Scope, placement: &Placement) -> String {
    placement.room.as_deref().map_or_else(|| scope.open(), |id| agenda::room_name(scope, id).to_owned())
}

/// One occurrence with its time, room, seats and, for the team, who sits there.
pub fn occurrence(scope: &Scope, placement: &Placement) -> Option<Value> {
    let session = scope.event.session(&placement.occurrence.session)?;
    let block = scope.event.block(&placement.block)?;
    let day = scope.event.day(block.day.value)?;
    let mut value = about(scope, session);
    let inside = matches!(scope.audience, Audience::Crew | Audience::Private);
    let seated: Vec<_> = scope
        .plan
        .seats
        .iter()
        .filter(|seat| seat.occurrence == placement.occurrence)
        .filter_map(|seat| scope.event.person(&seat.person))
        .collect();
    let mut people: Vec<Map<String, Value>> = if inside {
        seated.iter().filter_map(|person| fields::record(scope, person)).collect()
    } else {
        Vec::new()
    };
    people.sort_by(|a, b| {
        scope
            .order
            .compare(a["display"].as_str().unwrap_or_default(), b["display"].as_str().unwrap_or_default())
    });
    let room = placement.room.as_deref().and_then(|id| scope.event.room(id));
    let id = placement.occurrence.to_string();
    let more = json!({
        "id": id,
        "file": id.replace('.', "-"),
        "session": session.id.value,
        "number": placement.occurrence.number,
        "day": day.number,
        "day_long": scope.dates.full(day.date.value),
        "weekday": scope.dates.weekday(day.date.value),
        "date": day.date.value,
        "start": Dates::time(block.start.value),
        "end": Dates::time(block.end()),
        "start_minute": block.start.value,
        "minutes": block.minutes.value,
        "fold": block.fold,
        "block": block.id.value,
        "block_title": agenda::title(scope, block),
        "room": room_name(scope, placement),
        "room_id": placement.room,
        "floor": room.map(|room| room.floor.clone()),
        "seats": placement.seats,
        "waiting": (placement.seats / 4).clamp(3, 8),
        "trainers": trainers(scope, &placement.occurrence),
        "backups": backups(scope, &placement.occurrence),
        "taken": (!scope.published()).then_some(seated.len()),
        "people": people,
    });
    if let (Some(value), Value::Object(more)) = (value.as_object_mut(), more) {
        value.extend(more);
    }
    Some(value)
}

/// The sessions placed into a block, in short and in the order of rooms.
pub fn in_block(scope: &Scope, block: &str) -> Vec<Value> {
    let mut found: Vec<(&Placement, &Session)> = scope
        .plan
        .placements
        .iter()
        .filter(|placement| placement.block == block)
        .filter_map(|placement| Some((placement, scope.event.session(&placement.occurrence.session)?)))
        .collect();
    let rank =
        |room: &Option<String>| scope.event.rooms.iter().position(|it| Some(&it.id.value) == room.as_ref());
    found.sort_by_key(|(placement, _)| (rank(&placement.room), &placement.occurrence));
    found
        .into_iter()
        .map(|(placement, session)| {
            let languages: Vec<&str> = session.languages.iter().map(|tag| tag.value.as_str()).collect();
            json!({
                "id": placement.occurrence.to_string(),
                "session": session.id.value,
                "session_number": session.number,
                "title": scope.text(&session.title),
                "summary": scope.text(&session.summary),
                "level_name": scope.word(&format!("level-{}", session.level.word()), session.level.word()),
                "language_names": scope.languages(&languages),
                "room": room_name(scope, placement),
                "room_id": placement.room,
                "seats": placement.seats,
                "trainers": trainers(scope, &placement.occurrence),
            })
        })
        .collect()
}
