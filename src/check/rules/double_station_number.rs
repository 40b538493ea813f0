//! A station's number stands on its table once.

use crate::check::Phase;
use crate::model::{Event, Station};
use crate::problem::Problem;
use std::collections::BTreeMap;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut seen: BTreeMap<u32, &Station> = BTreeMap::new();
    let mut found = Vec::new();
    for station in &event.stations {
        match seen.get(&station.number.value) {
            Some(first) => found.push(
                Problem::block("double-station-number")
                    .at(&station.number.place)
                    .and_at(&first.number.place)
                    .with("number", station.number.value)
                    .with("station", &station.id.value)
                    .with("first", &first.id.value),
            ),
            None => {
                seen.insert(station.number.value, station);
            }
        }
    }
    found
}
