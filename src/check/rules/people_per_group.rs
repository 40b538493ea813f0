//! Groups at speed-geeking tables stay small: 6 to 7 listeners are right, more than 9 cannot see.

use crate::check::Phase;
use crate::check::when::station_blocks;
use crate::model::Event;
use crate::problem::Problem;

const MOST: u32 = 9;
const RIGHT: u32 = 7;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let people = event.headcount();
    let Ok(stations) = u32::try_from(event.stations.len()) else { return Vec::new() };
    let told = |block: &crate::model::Block| {
        let each = people.div_ceil(stations.max(1));
        let problem = Problem::warn("people-per-group").at(&block.id.place).with("block", &block.id.value);
        let problem = problem.with("people", people).with("stations", stations).with("each", each);
        problem.with("most", MOST).with("wanted", people.div_ceil(RIGHT))
    };
    let crowded = stations > 0 && people.div_ceil(stations.max(1)) > MOST;
    station_blocks(event).filter(|_| crowded).map(told).collect()
}
