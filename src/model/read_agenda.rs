//! Days, rooms and blocks out of event.toml.

use super::fields::Fields;
use super::{At, Block, BlockAudience, BlockKind, Day, Remark, Room, SpeedGeeking};
use crate::problem::Problem;
use crate::tree::Table;

pub fn days(tables: &[&Table], first: &str, problems: &mut Vec<Problem>) -> Vec<Day> {
    let mut days = Vec::new();
    for table in tables {
        let mut fields = Fields::new(table, first, problems);
        let date = fields.date("date");
        if date.is_none() && fields.node("date").is_none() {
            fields.missing("date");
        }
        let title = fields.text("title");
        fields.finish();
        if let Some(date) = date {
            days.push(Day { number: days.len() as u32 + 1, date, title });
        }
    }
    days
}

pub fn room(table: &Table, first: &str, problems: &mut Vec<Problem>) -> Option<Room> {
    let mut fields = Fields::new(table, first, problems);
    let id = fields.id();
    let mut name = fields.text("name");
    if let (true, Some(id)) = (name.is_empty(), &id) {
        name.0.insert(first.to_owned(), id.value.clone());
    }
    let capacity = fields.number("capacity");
    if capacity.is_none() && fields.node("capacity").is_none() {
        fields.missing("capacity");
    }
    let room = Room {
        id: id.clone().unwrap_or_default(),
        name,
        floor: fields.plain("floor"),
        capacity: capacity.unwrap_or_else(|| At::new(0, &table.place)),
        groups: fields.number("groups").map_or(1, |number| number.value.clamp(1, 20)),
        plenary: fields.flag("plenary").unwrap_or(false),
        step_free: fields.flag("step_free").unwrap_or(false),
        equipment: fields.list("equipment").into_iter().map(|text| text.value).collect(),
        open: fields.windows("open"),
        place: table.place.clone(),
    };
    fields.node("enabled");
    fields.finish();
    id.map(|_| room)
}

pub fn block(table: &Table, first: &str, problems: &mut Vec<Problem>) -> Option<Block> {
    let mut fields = Fields::new(table, first, problems);
    let id = fields.id();
    let day = fields.number("day");
    let start = fields.time("start");
    for (key, missing) in [("day", day.is_none()), ("start", start.is_none())] {
        if missing && table.get(key).is_none() {
            fields.missing(key);
        }
    }
    let minutes = length(&mut fields, table, start.as_ref());
    let kind = fields.choice("kind", &BlockKind::ALL).unwrap_or(BlockKind::Plenary);
    let mut rooms = fields.list("rooms");
    rooms.extend(fields.list("room"));
    let (talk, walk, briefing) = (fields.seconds("talk"), fields.seconds("walk"), fields.seconds("briefing"));
    let rounds = fields.number("rounds").map(|number| number.value);
    let block = Block {
        title: fields.text("title"),
        rooms,
        owner: fields.string("owner"),
        audience: fields
            .choice(
                "audience",
                &[
                    ("all", BlockAudience::All),
                    ("trainers", BlockAudience::Trainers),
                    ("staff", BlockAudience::Staff),
                ],
            )
            .unwrap_or(if kind == BlockKind::Staff { BlockAudience::Staff } else { BlockAudience::All }),
        parallel: fields.flag("parallel").unwrap_or(false),
        interpretation: pairs(&mut fields),
        cue: fields.text("cue"),
        remarks: remarks(&mut fields, first),
        speed_geeking: (kind == BlockKind::SpeedGeeking).then(|| SpeedGeeking {
            talk: talk.unwrap_or(300),
            walk: walk.unwrap_or(60),
            briefing: briefing.unwrap_or(300),
            rounds,
        }),
        fold: fields.number("fold").map_or(0, |number| u8::from(number.value > 0)),
        id: id.clone().unwrap_or_default(),
        day: day.clone().unwrap_or_default(),
        start: start.clone().unwrap_or_default(),
        minutes: minutes.clone().unwrap_or_default(),
        kind,
        place: table.place.clone(),
    };
    fields.node("enabled");
    fields.finish();
    (id.is_some() && day.is_some() && start.is_some() && minutes.is_some()).then_some(block)
}

/// `minutes`, or `end` against the start.
fn length(fields: &mut Fields, table: &Table, start: Option<&At<u32>>) -> Option<At<u32>> {
    let minutes = fields.number("minutes");
    let end = fields.time("end");
    match (minutes, end, start) {
        // An `end` written over a kit's `minutes` is what the organizer means.
        (_, Some(end), Some(start)) if end.value > start.value => {
            Some(At::new(end.value - start.value, &end.place))
        }
        (_, Some(end), Some(_)) => {
            fields.problems.push(
                Problem::block("bad-time")
                    .at(&end.place)
                    .with("key", "end")
                    .with("value", crate::locale::Dates::time(end.value))
                    .with("expected", "a time after the start; after midnight 24:30 and so on"),
            );
            None
        }
        (Some(minutes), None, _) if minutes.value > 0 => Some(minutes),
        (Some(minutes), None, _) => {
            let problem =
                Problem::block("bad-value").at(&minutes.place).with("key", "minutes").with("value", 0);
            fields.problems.push(problem.with("expected", "at least 1"));
            None
        }
        _ => {
            if table.get("minutes").is_none() && table.get("end").is_none() {
                fields.missing("minutes");
            }
            None
        }
    }
}

/// "ro>en" each.
fn pairs(fields: &mut Fields) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for text in fields.list("interpretation") {
        match text.value.split_once(['>', '→']) {
            Some((from, to)) if crate::locale::is_tag(from.trim()) && crate::locale::is_tag(to.trim()) => {
                found.push((from.trim().to_owned(), to.trim().to_owned()));
            }
            _ => fields.problems.push(
                Problem::block("bad-value")
                    .at(&text.place)
                    .with("key", "interpretation")
                    .with("value", super::fields::shown(&text.value))
                    .with("expected", "two language tags such as \"ro>en\""),
            ),
        }
    }
    found
}

fn remarks(fields: &mut Fields, first: &str) -> Vec<Remark> {
    let tables = fields.tables("remark");
    let mut found = Vec::new();
    for table in tables {
        let mut fields = Fields::new(table, first, fields.problems);
        let who = fields.text("who");
        if who.is_empty() {
            fields.missing("who");
        }
        let minutes = fields.number("minutes").unwrap_or_else(|| At::new(5, &table.place));
        fields.finish();
        found.push(Remark { who, minutes });
    }
    found
}
