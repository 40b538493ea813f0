//! Results: who sits where, by badge number, for a wall inside the venue. Numbers alone, and only where
//! seats are assigned and given.

use super::{Scope, agenda, fields, sessions};
use crate::locale::Dates;
use crate::model::{Block, Event, Seating};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// `results`: `blocks` in the order of time, and `rows` by badge number with a cell for each of them.
pub fn fill(scope: &Scope, data: &mut Map<String, Value>) {
    let (mut blocks, mut rows) = (Vec::new(), Vec::new());
    if are_given(scope.event) {
        blocks = taken(scope);
        let mut numbered: Vec<(u32, &str)> = scope
            .event
            .participants()
            .filter_map(|person| Some((fields::number_on_wall(scope, person)?, person.id.as_str())))
            .collect();
        numbered.sort_unstable();
        let seats = seats(scope, &blocks);
        for (number, person) in numbered {
            let cells: Vec<Option<&Value>> =
                blocks.iter().map(|block| seats.get(&(person, block.id.as_str()))).collect();
            rows.push(json!({"number": number, "cells": cells}));
        }
    }
    let block = |block: &&Block| {
        let day = scope.event.day(block.day.value);
        json!({
            "title": agenda::title(scope, block), "weekday": day.map(|day| scope.dates.weekday(day.date.value)),
            "start": Dates::time(block.start.value), "end": Dates::time(block.end()),
        })
    };
    let blocks: Vec<Value> = blocks.iter().map(block).collect();
    data.insert("results".into(), json!({"blocks": blocks, "rows": rows}));
}

/// Whether seats are given by what people chose.
pub fn are_given(event: &Event) -> bool {
    event.seating == Seating::Assigned && !event.awaits_choices()
}

/// The blocks in which somebody has a seat.
fn taken<'a>(scope: &Scope<'a>) -> Vec<&'a Block> {
    let occurrences = || scope.plan.seats.iter().map(|seat| &seat.occurrence);
    let is_taken = |block: &&Block| {
        let here = |at: &&crate::plan::Placement| at.block == block.id.value;
        scope.plan.placements.iter().filter(here).any(|at| occurrences().any(|it| *it == at.occurrence))
    };
    let blocks = scope.event.days.iter().flat_map(|day| agenda::blocks_of(scope, day.number));
    blocks.filter(is_taken).collect()
}

/// By person and block, the session there.
fn seats<'a>(scope: &Scope<'a>, blocks: &[&'a Block]) -> BTreeMap<(&'a str, &'a str), Value> {
    let mut sessions: BTreeMap<String, (&str, Value)> = BTreeMap::new();
    for block in blocks {
        for it in sessions::in_block(scope, &block.id.value) {
            let id = it["id"].as_str().unwrap_or_default().to_owned();
            let cell =
                json!({"session_number": it["session_number"], "title": it["title"], "room": it["room"]});
            sessions.insert(id, (block.id.as_str(), cell));
        }
    }
    let seat = |seat: &'a crate::plan::Seat| {
        let (block, cell) = sessions.get(&seat.occurrence.to_string())?;
        Some(((seat.person.as_str(), *block), cell.clone()))
    };
    scope.plan.seats.iter().filter_map(seat).collect()
}
