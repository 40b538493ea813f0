//! The plan as rows for a terminal: who gives what where, and how full it is. Values only.

use super::{Gap, Placement, Plan};
use crate::model::{Event, OccurrenceId, Seating};
use serde::Serialize;

/// One occurrence; times in minutes after the day's midnight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    pub day: u32,
    pub start: u32,
    pub end: u32,
    pub block: String,
    pub room: Option<String>,
    pub occurrence: OccurrenceId,
    /// Person ids.
    pub trainers: Vec<String>,
    /// None where people choose on the spot and none has a seat by hand.
    pub taken: Option<u32>,
    pub seats: u32,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Overview {
    /// By time, room and occurrence.
    pub rows: Vec<Row>,
    pub gaps: Vec<Gap>,
}

/// The placed occurrences in the order of the agenda, and what is missing.
pub fn table(event: &Event, plan: &Plan) -> Overview {
    let row = |placement: &Placement| {
        let block = event.block(&placement.block)?;
        let own = |id: &OccurrenceId| *id == placement.occurrence;
        let trainers = plan.teachings.iter().filter(|it| own(&it.occurrence)).map(|it| it.person.clone());
        let taken =
            u32::try_from(plan.seats.iter().filter(|it| own(&it.occurrence)).count()).unwrap_or(u32::MAX);
        Some(Row {
            day: block.day.value,
            start: block.start.value,
            end: block.start.value.saturating_add(block.minutes.value),
            block: placement.block.clone(),
            room: placement.room.clone(),
            occurrence: placement.occurrence.clone(),
            trainers: trainers.collect(),
            taken: (event.seating == Seating::Assigned || !plan.seats.is_empty()).then_some(taken),
            seats: placement.seats,
        })
    };
    let mut rows: Vec<Row> = plan.placements.iter().filter_map(row).collect();
    rows.sort_by(|a, b| {
        (a.day, a.start, &a.block, &a.room, &a.occurrence).cmp(&(
            b.day,
            b.start,
            &b.block,
            &b.room,
            &b.occurrence,
        ))
    });
    Overview { rows, gaps: plan.gaps.clone() }
}
