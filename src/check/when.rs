//! When: which blocks a rule looks at, and minutes as people read them.

use crate::model::{Block, Event, Session, Span, Window};
use crate::problem::Place;

/// When a block takes place; None when its day does not exist, which is told elsewhere.
pub fn stretch(block: &Block) -> Option<Span> {
    block.date.map(|_| Span::of(block))
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
