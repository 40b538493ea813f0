//! When: stretches of an agenda as comparable minutes, and minutes as people read them.

use crate::model::{Block, Event, Person, Session, Window};
use crate::problem::Place;
use chrono::Datelike;

/// Minutes of local time since a day long ago, so that a block after midnight meets the next morning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    pub from: i64,
    pub to: i64,
}

impl Stretch {
    pub fn meets(self, other: Stretch) -> bool {
        self.from < other.to && other.from < self.to
    }
}

/// When a block takes place; None when its day does not exist.
pub fn stretch(event: &Event, block: &Block) -> Option<Stretch> {
    let from = moment(event, block.day.value, block.start.value)?;
    Some(Stretch { from, to: from + i64::from(block.minutes.value) })
}

/// When a window is; None when its day does not exist.
pub fn window(event: &Event, window: &Window) -> Option<Stretch> {
    Some(Stretch { from: moment(event, window.day, window.from)?, to: moment(event, window.day, window.to)? })
}

fn moment(event: &Event, day: u32, minutes: u32) -> Option<i64> {
    let date = event.day(day)?.date.value;
    Some(i64::from(date.num_days_from_ce()) * 1440 + i64::from(minutes))
}

/// Whether `windows` cover all of `busy`; no windows mean always. Windows that touch count as one.
pub fn covers(event: &Event, windows: &[Window], busy: Stretch) -> bool {
    if windows.is_empty() {
        return true;
    }
    let mut open: Vec<Stretch> = windows.iter().filter_map(|each| window(event, each)).collect();
    open.sort_unstable();
    let mut reached = busy.from;
    for each in open {
        if each.from <= reached && each.to > reached {
            reached = each.to;
        }
    }
    reached >= busy.to
}

/// "09:15"; up to "29:59" after midnight.
pub fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// "09:15–10:00".
pub fn span(block: &Block) -> String {
    format!("{}–{}", clock(block.start.value), clock(block.end()))
}

/// "1 09:00-13:00; 2 09:00-18:00", as in the tables.
pub fn windows(list: &[Window]) -> String {
    let one = |each: &Window| format!("{} {}-{}", each.day, clock(each.from), clock(each.to));
    list.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Ids as a list of at most eight; the number of all stands beside it.
pub fn list(ids: &[&str]) -> String {
    const MOST: usize = 8;
    match ids.get(..MOST) {
        Some(first) if ids.len() > MOST => format!("{} …", first.join(", ")),
        _ => ids.join(", "),
    }
}

/// A whole row of a sheet, for what several of its cells say together.
pub fn row(place: &Place) -> Place {
    if place.span == (0, 0) { Place { column: 0, ..place.clone() } } else { place.clone() }
}

/// Sessions with the blocks they are pinned to.
pub fn pinned(event: &Event) -> impl Iterator<Item = (&Session, &Block)> {
    event.sessions.iter().flat_map(move |session| {
        session.blocks.iter().filter_map(move |id| Some((session, event.block(id)?)))
    })
}

/// Speed-geeking blocks: every station stands in each of them.
pub fn station_blocks(event: &Event) -> impl Iterator<Item = &Block> {
    event.blocks.iter().filter(|block| block.kind == crate::model::BlockKind::SpeedGeeking)
}

/// Participants the event is prepared for: those who come, else as many as are expected.
pub fn headcount(event: &Event) -> u32 {
    let coming = event.coming().filter(|person| person.has(crate::model::Role::Participant)).count();
    if coming > 0 { u32::try_from(coming).unwrap_or(u32::MAX) } else { event.expected.value }
}

/// The languages somebody can hold a session in.
pub fn teaching_languages(person: &Person) -> Vec<&str> {
    let list = if person.teaches.is_empty() { &person.languages } else { &person.teaches };
    list.iter().map(|lang| lang.value.as_str()).collect()
}

/// Whether two language tags are the same language, whatever their region or script.
pub fn same_language(a: &str, b: &str) -> bool {
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    primary(a) == primary(b)
}

/// Whether two lists have a language in common.
pub fn share(a: &[&str], b: &[&str]) -> bool {
    a.iter().any(|one| b.iter().any(|other| same_language(one, other)))
}

/// The languages a session is held in.
pub fn session_languages<'a>(event: &'a Event, session: &'a Session) -> Vec<&'a str> {
    if session.languages.is_empty() {
        return vec![event.first_language()];
    }
    session.languages.iter().map(|lang| lang.value.as_str()).collect()
}
