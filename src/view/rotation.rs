//! Speed geeking and interpretation: stations, groups, rounds, booths.

use super::{Item, Scope, agenda, fields};
use crate::locale::Dates;
use crate::model::{Block, Person, Station, share_language};
use crate::plan::{Booth, Group, Placement, Rotation, Turn};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

pub fn fill(scope: &Scope, data: &mut Map<String, Value>, items: &mut BTreeMap<&'static str, Vec<Item>>) {
    let stations: Vec<Value> =
        scope.event.stations.iter().map(|station| self::station(scope, station, false)).collect();
    items.insert("station", agenda::pair(&stations, |it| it["id"].as_str().unwrap_or_default().to_owned()));
    let groups: Vec<Value> = scope.plan.groups.iter().map(|group| self::group(scope, group)).collect();
    items.insert("group", agenda::pair(&groups, |it| format!("group-{}", it["number"])));
    data.insert("stations".into(), json!(stations));
    data.insert("groups".into(), json!(groups));
    data.insert("rotations".into(), scope.plan.rotations.iter().map(|it| rotation(scope, it)).collect());
    data.insert("booths".into(), json!(booths(scope)));
}

/// Station by id.
pub fn find<'a>(scope: &Scope<'a>, id: &str) -> Option<&'a Station> {
    scope.event.stations.iter().find(|station| station.id.value == id)
}

/// The stations somebody stands at.
pub fn stations_of<'a>(scope: &Scope<'a>, person: &Person) -> impl Iterator<Item = &'a Station> {
    let own =
        move |station: &&Station| station.trainer.as_ref().is_some_and(|who| who.value == person.id.value);
    scope.event.stations.iter().filter(own)
}

fn times(turn: &Turn) -> Value {
    json!({"round": turn.round, "start": Dates::clock(turn.start), "end": Dates::clock(turn.end)})
}

/// A station; with how many come in each round for the team, and where it is the reader's `own`.
pub fn station(scope: &Scope, station: &Station, own: bool) -> Value {
    let languages: Vec<&str> = if station.languages.is_empty() {
        vec![scope.event.first_language()]
    } else {
        station.languages.iter().map(|tag| tag.value.as_str()).collect()
    };
    let trainer = match &station.trainer {
        None => Some(scope.open()),
        Some(id) => {
            let person = scope.event.person(&id.value);
            person.and_then(|person| fields::display(scope.event, person, scope.audience))
        }
    };
    let mut here: Vec<&Turn> =
        all_turns(scope).map(|(_, turn)| turn).filter(|turn| turn.station == station.id.value).collect();
    here.sort_by_key(|turn| (turn.start, turn.round, turn.group));
    let turns: Vec<Value> = here
        .chunk_by(|a, b| (a.start, a.round) == (b.start, b.round))
        .map(|turns| visit(scope, turns, own))
        .collect();
    let block =
        all_turns(scope).find(|(_, turn)| turn.station == station.id.value).map(|(it, _)| it.block.clone());
    let block = block.and_then(|id| scope.event.block(&id));
    json!({
        "id": station.id.value,
        "number": station.number.value,
        "title": scope.text(&station.title),
        "trainer": trainer,
        "languages": languages,
        "language_names": scope.languages(&languages),
        "power": station.power,
        "internet": station.internet,
        "turns": turns,
        "block_title": block.map(|block| agenda::title(scope, block)),
        "day_long": block.and_then(|it| scope.event.day(it.day.value)).map(|day| scope.dates.full(day.date.value)),
        "start": block.map(|block| Dates::time(block.start.value)),
        "end": block.map(|block| Dates::time(block.end())),
        "talk": block.and_then(|block| block.speed_geeking.as_ref()).map(|it| minutes(it.talk)),
        "walk": block.and_then(|block| block.speed_geeking.as_ref()).map(|it| minutes(it.walk)),
    })
}

/// Who is at a station in one round: a group, or several people on routes of their own.
fn visit(scope: &Scope, turns: &[&Turn], own: bool) -> Value {
    let groups: Vec<&Group> = turns.iter().filter_map(|turn| scope.plan.group(turn.group)).collect();
    let mut value = times(turns[0]);
    let numbers: Vec<String> = turns.iter().map(|turn| turn.group.to_string()).collect();
    value["group"] = if turns.len() == 1 { json!(turns[0].group) } else { json!(scope.joined(&numbers)) };
    value["routes"] = json!(groups.iter().any(|group| group.alone));
    value["language_name"] = json!(groups.first().map(|group| scope.language(&group.language)));
    let people = groups.iter().map(|group| group.members.len()).sum::<usize>();
    value["count"] = json!(groups.first().filter(|_| own || !scope.published()).map(|_| people));
    value
}

/// "4" or "4.5" from seconds.
fn minutes(seconds: u32) -> String {
    format!("{}", f64::from(seconds) / 60.0)
}

fn all_turns<'a>(scope: &Scope<'a>) -> impl Iterator<Item = (&'a Rotation, &'a Turn)> {
    scope.plan.rotations.iter().flat_map(|rotation| rotation.turns.iter().map(move |turn| (rotation, turn)))
}

/// Where a group goes, in order of time.
pub fn turns_of(scope: &Scope, group: u32) -> Vec<Value> {
    let rotations = scope.plan.rotations.iter();
    rotations
        .flat_map(|rotation| rotation.turns_of(group).iter().map(move |turn| (rotation, turn)))
        .map(|(rotation, turn)| {
            let mut value = times(turn);
            let station = find(scope, &turn.station);
            value["station"] = json!(station.map(|station| station.number.value));
            value["title"] = json!(station.map(|station| scope.text(&station.title)));
            value["block"] = json!(rotation.block);
            value
        })
        .collect()
}

fn group(scope: &Scope, group: &Group) -> Value {
    json!({
        "number": group.number,
        "ring": group.ring,
        "language": group.language,
        "language_name": scope.language(&group.language),
        "count": (!scope.published()).then_some(group.members.len()),
        "turns": turns_of(scope, group.number),
    })
}

fn rotation(scope: &Scope, rotation: &Rotation) -> Value {
    let block = scope.event.block(&rotation.block);
    let mut rounds: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
    let mut cells: BTreeMap<u32, BTreeMap<u32, u32>> = BTreeMap::new();
    for turn in &rotation.turns {
        rounds.entry(turn.round).or_insert((turn.start, turn.end));
        let number = find(scope, &turn.station).map_or(0, |station| station.number.value);
        cells.entry(turn.group).or_default().insert(turn.round, number);
    }
    let rows: Vec<Value> = cells
        .iter()
        .map(|(number, at)| {
            let group = scope.plan.group(*number);
            json!({
                "group": number,
                "language_name": group.map(|group| scope.language(&group.language)),
                "count": group.filter(|_| !scope.published()).map(|group| group.members.len()),
                "cells": rounds.keys().map(|round| at.get(round)).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({
        "block": rotation.block,
        "mixing": rotation.mixing.is_some(),
        "title": block.map(|block| agenda::title(scope, block)),
        "day_long": block.and_then(|it| scope.event.day(it.day.value)).map(|day| scope.dates.full(day.date.value)),
        "start": block.map(|block| Dates::time(block.start.value)),
        "end": block.map(|block| Dates::time(block.end())),
        "rounds": rounds.iter().map(|(number, (start, end))| json!({
            "number": number, "start": Dates::clock(*start), "end": Dates::clock(*end),
        })).collect::<Vec<_>>(),
        "rows": rows,
    })
}

/// Where a turn is interpreted: in a block of sessions in the rooms of those held in the language it is
/// interpreted from, or else, since people there ask too, in the one it is interpreted to.
fn booth_rooms<'a>(scope: &Scope<'a>, block: &'a Block, booth: &Booth) -> Vec<&'a str> {
    let placed = || scope.plan.placements.iter().filter(|placement| placement.block == block.id.value);
    let held = |language: Option<&str>| -> BTreeSet<usize> {
        let spoken = |placement: &&Placement| {
            let session = scope.event.session(&placement.occurrence.session);
            let languages = session.map(|it| scope.event.session_languages(it)).unwrap_or_default();
            language.is_none_or(|tag| share_language(&languages, &[tag]))
        };
        let number = |placement: &Placement| {
            scope.event.rooms.iter().position(|room| Some(&room.id.value) == placement.room.as_ref())
        };
        placed().filter(spoken).filter_map(number).collect()
    };
    let wanted = [Some(booth.from.as_str()), Some(booth.to.as_str()), None];
    match wanted.into_iter().map(held).find(|rooms| !rooms.is_empty()) {
        Some(rooms) => rooms.into_iter().map(|at| scope.text(&scope.event.rooms[at].name)).collect(),
        None => block.rooms.iter().map(|id| agenda::room_name(scope, &id.value)).collect(),
    }
}

/// Interpreters' turns in the order of time.
pub fn booths(scope: &Scope) -> Vec<Value> {
    let mut booths: Vec<_> = scope
        .plan
        .booths
        .iter()
        .filter_map(|booth| scope.event.block(&booth.block).map(|block| (block, booth)))
        .collect();
    booths.sort_by_key(|(block, booth)| (block.day.value, booth.start, &booth.from, &booth.to));
    booths
        .into_iter()
        .map(|(block, booth)| {
            let rooms = booth_rooms(scope, block, booth);
            let person = booth.person.as_ref().and_then(|id| scope.event.person(id));
            json!({
                "day": block.day.value,
                "day_long": scope.event.day(block.day.value).map(|day| scope.dates.full(day.date.value)),
                "block": block.id.value,
                "block_title": agenda::title(scope, block),
                "start": Dates::time(booth.start),
                "end": Dates::time(booth.end),
                "minutes": booth.end - booth.start,
                "from": scope.language(&booth.from),
                "to": scope.language(&booth.to),
                "room": if rooms.is_empty() { agenda::room_names(scope, block) } else { scope.list(&rooms) },
                "person": person.and_then(|person| fields::display(scope.event, person, scope.audience)),
                "person_id": person.filter(|_| !scope.published()).map(|person| &person.id.value),
            })
        })
        .collect()
}
