//! Local times exist once: not in the hour a clock change skips, nor unsaid in the one it repeats.

use crate::check::Phase;
use crate::check::when::clock;
use crate::model::{Block, Event};
use crate::problem::Problem;
use chrono::{Duration, LocalResult, NaiveDateTime, NaiveTime, Offset, TimeZone};

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    event.blocks.iter().filter_map(|block| changed(event, block)).collect()
}

fn changed(event: &Event, block: &Block) -> Option<Problem> {
    let midnight = block.date?.and_time(NaiveTime::MIN);
    let start = midnight.checked_add_signed(Duration::minutes(i64::from(block.start.value)))?;
    let end = start.checked_add_signed(Duration::minutes(i64::from(block.minutes.value)))?;
    let problem = match event.zone.value.from_local_datetime(&start) {
        LocalResult::None => Problem::block("clock-change").with("fault", "skipped"),
        LocalResult::Ambiguous(..) if block.fold == 0 => {
            Problem::warn("clock-change").with("fault", "repeated")
        }
        LocalResult::Ambiguous(..) => return None,
        LocalResult::Single(_) if offset(event, start) != offset(event, end) => {
            Problem::warn("clock-change").with("fault", "meanwhile")
        }
        LocalResult::Single(_) => return None,
    };
    let problem = problem.at(&block.start.place).with("block", &block.id.value);
    Some(
        problem
            .with("time", clock(block.start.value))
            .with("date", start.date())
            .with("zone", event.zone.value.name()),
    )
}

/// Seconds to world time; of the hour that is skipped or repeated, as it was before.
fn offset(event: &Event, local: NaiveDateTime) -> Option<i32> {
    let there = event.zone.value.offset_from_local_datetime(&local).earliest();
    let there =
        there.or_else(|| event.zone.value.offset_from_local_datetime(&(local + Duration::hours(1))).latest());
    there.map(|offset| offset.fix().local_minus_utc())
}
