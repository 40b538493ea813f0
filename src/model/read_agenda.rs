//! Days, rooms and blocks out of event.toml.

use super::fields::Fields;
use super::reading::Reading;
use super::value::tag;
use super::{At, Block, BlockAudience, BlockKind, Day, Remark, Rest, Room, SpeedGeeking};
use crate::problem::Severity;
use crate::tree::Table;
use chrono::NaiveDate;

/// Days in the order of the file. One without a date that can be read still counts, so that the numbers of
/// the others stay; the date that stands for it is as far from that of another day as their numbers are.
pub(super) fn days(tables: &[&Table], reading: &mut Reading) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for (table, number) in tables.iter().zip(1..) {
        let mut fields = Fields::new(table, reading);
        let date = fields.date("date");
        if date.is_none() {
            fields.missing("date");
        }
        let title = fields.text("title");
        fields.finish();
        let undated = date.is_none();
        days.push(Day {
            number,
            date: date.unwrap_or_else(|| At::new(NaiveDate::default(), &table.place)),
            undated,
            title,
        });
    }
    let known = days.iter().find(|day| !day.undated).map(|day| (day.number, day.date.value));
    let (number, date) = known.unwrap_or((1, NaiveDate::default()));
    for day in days.iter_mut().filter(|day| day.undated) {
        let apart = chrono::Duration::days(i64::from(day.number) - i64::from(number));
        day.date.value = date.checked_add_signed(apart).unwrap_or(date);
    }
    days
}

pub(super) fn room(table: &Table, reading: &mut Reading) -> Room {
    let mut fields = Fields::new(table, reading);
    let id = fields.id("room");
    let mut name = fields.text("name");
    if name.is_empty() {
        name.0.insert(fields.reading.first.clone(), id.value.clone());
    }
    let capacity = fields.number("capacity", 0..=100_000);
    if capacity.is_none() {
        fields.missing("capacity");
    }
    let room = Room {
        id,
        name,
        floor: fields.plain("floor"),
        capacity: capacity.unwrap_or_else(|| At::new(0, &table.place)),
        groups: fields.count("groups", 1..=50).unwrap_or(1),
        plenary: fields.flag("plenary"),
        step_free: fields.flag("step_free"),
        equipment: fields.words("equipment"),
        open: fields.windows("open"),
        place: table.place.clone(),
    };
    fields.finish();
    room
}

/// A block whose time cannot be read stays, with no length, so that what names it is not told too.
pub(super) fn block(table: &Table, reading: &mut Reading) -> Block {
    let mut fields = Fields::new(table, reading);
    let id = fields.id("block");
    let (day, start) = (fields.number("day", 1..=60), fields.time("start"));
    let kind = fields.choice("kind", &BlockKind::ALL);
    for (key, there) in [("day", day.is_some()), ("start", start.is_some()), ("kind", kind.is_some())] {
        if !there {
            fields.missing(key);
        }
    }
    let start = start.unwrap_or_else(|| At::new(0, &table.place));
    let minutes = length(&mut fields, &start);
    let kind = kind.unwrap_or(BlockKind::Plenary);
    let audiences =
        [("all", BlockAudience::All), ("trainers", BlockAudience::Trainers), ("staff", BlockAudience::Staff)];
    let by_kind = if kind == BlockKind::Staff { BlockAudience::Staff } else { BlockAudience::All };
    // Read for every kind: a kit's block may have become another kind in event.toml.
    let (talk, walk, briefing) = (fields.seconds("talk"), fields.seconds("walk"), fields.seconds("briefing"));
    let rounds = fields.count("rounds", 1..=200);
    let mixing = fields.flag("mixing");
    let (after, length) = (fields.count("break_after", 1..=200), fields.seconds("break"));
    let rest = after.map(|after| Rest { after, length: length.unwrap_or(300) });
    let block = Block {
        id,
        day: day.unwrap_or_else(|| At::new(1, &table.place)),
        date: None,
        start,
        minutes,
        kind,
        title: fields.text("title"),
        rooms: rooms(&mut fields),
        owner: fields.string("owner"),
        audience: fields.choice("audience", &audiences).unwrap_or(by_kind),
        parallel: fields.flag("parallel"),
        interpretation: pairs(&mut fields),
        cue: fields.text("cue"),
        remarks: remarks(&mut fields),
        speed_geeking: (kind == BlockKind::SpeedGeeking).then(|| SpeedGeeking {
            talk: talk.unwrap_or(300),
            walk: walk.unwrap_or(60),
            briefing: briefing.unwrap_or(300),
            rounds,
            mixing,
            rest,
        }),
        fold: u8::from(fields.count("fold", 0..=1) == Some(1)),
        place: table.place.clone(),
    };
    fields.finish();
    block
}

/// `minutes`, or `end` against the start; 0 where neither can be read.
fn length(fields: &mut Fields, start: &At<u32>) -> At<u32> {
    let minutes = fields.number("minutes", 1..=1799);
    let end = fields.time("end");
    let by_end = end.filter(|_| fields.prefers("minutes", "end") != Some(true));
    match (minutes, by_end) {
        (Some(minutes), None) => minutes,
        (minutes, Some(end)) => {
            let agrees = minutes.is_none_or(|minutes| {
                fields.prefers("minutes", "end") == Some(false) || start.value + minutes.value == end.value
            });
            if end.value > start.value && agrees {
                return At::new(end.value - start.value, &end.place);
            }
            let written = fields.table.text("end").unwrap_or_default();
            let after = start.value + 30;
            let sample = format!("\"{:02}:{:02}\"", after / 60, after % 60);
            let at = At::new(written.to_owned(), &end.place);
            fields.reading.bad(
                if agrees { "end-before-start" } else { "two-lengths" },
                Severity::Block,
                "end",
                &at,
                &sample,
            );
            At::new(0, &end.place)
        }
        (None, None) => {
            if fields.table.get("end").is_none() {
                fields.missing("minutes");
            }
            At::new(0, &fields.table.place)
        }
    }
}

/// `room` or `rooms`; both of one file count together.
fn rooms(fields: &mut Fields) -> Vec<At<String>> {
    let (one, all) = (fields.list("room"), fields.list("rooms"));
    match fields.prefers("room", "rooms") {
        Some(true) => one,
        Some(false) => all,
        None => one.into_iter().chain(all).collect(),
    }
}

/// "ro>en" each.
fn pairs(fields: &mut Fields) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for text in fields.list("interpretation") {
        let pair = text.value.split_once(['>', '→']).and_then(|(from, to)| Some((tag(from)?, tag(to)?)));
        match pair {
            Some(pair) => found.push(pair),
            None => fields.reading.bad("bad-value", Severity::Block, "interpretation", &text, "\"ro>en\""),
        }
    }
    found
}

fn remarks(fields: &mut Fields) -> Vec<Remark> {
    let mut found = Vec::new();
    for table in fields.tables("remark") {
        let mut fields = Fields::new(table, fields.reading);
        let who = fields.title("who");
        let minutes = fields.number("minutes", 0..=1799);
        if minutes.is_none() {
            fields.missing("minutes");
        }
        fields.finish();
        found.push(Remark { who, minutes: minutes.unwrap_or_else(|| At::new(0, &table.place)) });
    }
    found
}
