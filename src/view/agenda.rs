//! Days, blocks and rooms as an audience sees them.

use super::{Item, Scope, fields, rotation, sessions};
use crate::document::Audience;
use crate::locale::Dates;
use crate::model::{Block, BlockAudience, Day, Room};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

pub fn fill(scope: &Scope, data: &mut Map<String, Value>, items: &mut BTreeMap<&'static str, Vec<Item>>) {
    let days: Vec<Value> = scope.event.days.iter().map(|day| self::day(scope, day)).collect();
    items.insert("day", pair(&days, |day| format!("day-{}", day["number"])));
    let rooms: Vec<Value> = scope.event.rooms.iter().map(|room| self::room(scope, room)).collect();
    items.insert("room", pair(&rooms, |room| room["id"].as_str().unwrap_or_default().to_owned()));
    items.insert("room-day", room_days(&rooms));
    data.insert(
        "blocks".into(),
        days.iter().flat_map(|day| day["blocks"].as_array().cloned().unwrap_or_default()).collect(),
    );
    data.insert("days".into(), json!(days));
    data.insert("rooms".into(), json!(rooms));
    data.insert("kinds".into(), json!(kinds(scope)));
}

/// Items out of values, by an id made of each.
pub fn pair(values: &[Value], id: impl Fn(&Value) -> String) -> Vec<Item> {
    values.iter().map(|value| Item { id: id(value), value: Arc::new(value.clone()) }).collect()
}

/// The blocks of a day in the order of time; those open to all before those beside them.
pub fn blocks_of<'a>(scope: &Scope<'a>, day: u32) -> Vec<&'a Block> {
    let mut blocks: Vec<&Block> = scope.event.blocks.iter().filter(|block| block.day.value == day).collect();
    blocks.sort_by_key(|block| {
        (block.start.value, block.audience != BlockAudience::All, block.end(), &block.id.value)
    });
    blocks
}

fn day(scope: &Scope, day: &Day) -> Value {
    let blocks = blocks_of(scope, day.number);
    let seen: Vec<&&Block> = blocks.iter().filter(|block| scope.sees(block)).collect();
    json!({
        "number": day.number,
        "date": day.date.value,
        "long": scope.dates.full(day.date.value),
        "short": scope.dates.day(day.date.value),
        "weekday": scope.dates.weekday(day.date.value),
        "title": scope.text(&day.title),
        "start": seen.iter().map(|block| block.start.value).min().map(Dates::time),
        "end": seen.iter().map(|block| block.end()).max().map(Dates::time),
        "booths": rotation::booths(scope).into_iter().filter(|it| it["day"] == day.number).collect::<Vec<_>>(),
        "blocks": seen.iter().map(|block| self::block(scope, block)).collect::<Vec<_>>(),
    })
}

/// One block with the sessions placed into it.
pub fn block(scope: &Scope, block: &Block) -> Value {
    let day = scope.event.day(block.day.value);
    // Who is in charge is a person: only the team sees a name.
    let owner = match &block.owner {
        _ if !matches!(scope.audience, Audience::Crew | Audience::Private) => None,
        None => block.kind.is_led().then(|| scope.open()),
        Some(id) => {
            let person = scope.event.person(&id.value);
            person.and_then(|person| fields::display(scope.event, person, scope.audience))
        }
    };
    let mut at = block.start.value;
    let remarks: Vec<Value> = block
        .remarks
        .iter()
        .enumerate()
        .map(|(index, remark)| {
            let start = at;
            at += remark.minutes.value;
            json!({
                "number": index + 1, "who": scope.text(&remark.who), "minutes": remark.minutes.value,
                "start": Dates::time(start), "end": Dates::time(at),
            })
        })
        .collect();
    // One text for each language that is spoken, with all into which it is interpreted.
    let mut into: Vec<(&str, Vec<String>)> = Vec::new();
    for (from, to) in &block.interpretation {
        match into.iter_mut().find(|(spoken, _)| spoken == from) {
            Some((_, all)) => all.push(scope.language(to)),
            None => into.push((from, vec![scope.language(to)])),
        }
    }
    let interpretation: Vec<String> =
        into.iter().map(|(from, all)| scope.towards(&scope.language(from), &scope.joined(all))).collect();
    json!({
        "id": block.id.value,
        "day": block.day.value,
        "day_long": day.map(|day| scope.dates.full(day.date.value)),
        "date": day.map(|day| day.date.value),
        "start": Dates::time(block.start.value),
        "end": Dates::time(block.end()),
        "start_minute": block.start.value,
        "minutes": block.minutes.value,
        "fold": block.fold,
        "kind": block.kind.word(),
        "kind_name": scope.word(&format!("kind-{}", block.kind.word()), block.kind.word()),
        "title": title(scope, block),
        "room": room_names(scope, block),
        "room_ids": block.rooms.iter().map(|id| &id.value).collect::<Vec<_>>(),
        "owner": owner,
        "audience": match block.audience {
            BlockAudience::All => "all",
            BlockAudience::Trainers => "trainers",
            BlockAudience::Staff => "staff",
        },
        "open": block.audience == BlockAudience::All,
        "parallel": block.parallel,
        "cue": if matches!(scope.audience, Audience::Crew | Audience::Private) { scope.text(&block.cue) } else { "" },
        "interpretation": interpretation,
        "remarks": remarks,
        "takes_sessions": block.kind.takes_sessions(),
        "sessions": sessions::in_block(scope, &block.id.value),
    })
}

/// A block's own title, else the kit's word for it, else the word for its kind.
pub fn title(scope: &Scope, block: &Block) -> String {
    match scope.text(&block.title) {
        "" => scope
            .words
            .get(scope.lang, &format!("block-{}", block.id.value), &[])
            .unwrap_or_else(|| scope.word(&format!("kind-{}", block.kind.word()), block.kind.word())),
        title => title.to_owned(),
    }
}

pub fn room_name<'a>(scope: &Scope<'a>, id: &'a str) -> &'a str {
    scope.event.room(id).map_or(id, |room| scope.text(&room.name))
}

/// The rooms of a block; the word for what is open where there must be one.
pub fn room_names(scope: &Scope, block: &Block) -> String {
    if block.rooms.is_empty() && block.kind.gathers() {
        return scope.open();
    }
    scope.list(&block.rooms.iter().map(|id| room_name(scope, &id.value)).collect::<Vec<_>>())
}

/// A room with what happens in it, day by day.
fn room(scope: &Scope, room: &Room) -> Value {
    let days: Vec<Value> = scope
        .event
        .days
        .iter()
        .map(|day| {
            let entries: Vec<Value> = blocks_of(scope, day.number)
                .into_iter()
                .filter(|block| scope.sees(block))
                .flat_map(|block| entries(scope, block, &room.id.value))
                .collect();
            json!({
                "number": day.number,
                "long": scope.dates.full(day.date.value),
                "weekday": scope.dates.weekday(day.date.value),
                "short": scope.dates.day(day.date.value),
                "entries": entries,
            })
        })
        .collect();
    json!({
        "id": room.id.value,
        "name": scope.text(&room.name),
        "floor": room.floor,
        "capacity": room.capacity.value,
        "plenary": room.plenary,
        "step_free": room.step_free,
        "equipment": room.equipment.iter().map(|it| scope.word(&format!("equipment-{it}"), it)).collect::<Vec<_>>(),
        "days": days,
    })
}

/// What one block brings into one room: itself, or the sessions placed there.
fn entries(scope: &Scope, block: &Block, room: &str) -> Vec<Value> {
    let times = json!({"start": Dates::time(block.start.value), "end": Dates::time(block.end())});
    let with = |more: Value| {
        let mut entry = times.clone();
        if let (Some(entry), Value::Object(more)) = (entry.as_object_mut(), more) {
            entry.extend(more);
        }
        entry
    };
    let mut found: Vec<Value> = sessions::in_block(scope, &block.id.value)
        .into_iter()
        .filter(|session| session["room_id"] == room)
        .map(|session| {
            with(json!({"title": session["title"], "trainers": session["trainers"], "session": true, "session_number": session["session_number"]}))
        })
        .collect();
    if found.is_empty() && block.rooms.iter().any(|id| id.value == room) {
        found.push(with(
            json!({"title": title(scope, block), "trainers": [], "session": false, "session_number": null}),
        ));
    }
    found
}

fn room_days(rooms: &[Value]) -> Vec<Item> {
    let mut found = Vec::new();
    for room in rooms {
        for day in room["days"].as_array().into_iter().flatten() {
            if day["entries"].as_array().is_some_and(|entries| !entries.is_empty()) {
                let mut value = room.clone();
                value["day"] = day.clone();
                let id = format!("{}-day-{}", room["id"].as_str().unwrap_or_default(), day["number"]);
                found.push(Item { id, value: Arc::new(value) });
            }
        }
    }
    found
}

/// Which kinds of blocks the event has, so that a template can ask for one by name.
fn kinds(scope: &Scope) -> Map<String, Value> {
    crate::model::BlockKind::ALL
        .iter()
        .map(|(word, kind)| {
            let has = scope.event.blocks.iter().any(|block| block.kind == *kind && scope.sees(block));
            (word.replace('-', "_"), json!(has))
        })
        .collect()
}
