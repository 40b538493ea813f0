//! Each speed-geeking table has its trainer, and a speed-geeking block has tables.

use crate::check::Phase;
use crate::check::when::station_blocks;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, phase: Phase) -> Vec<Problem> {
    let problem = || phase.not_yet("station-without-trainer", event, 21);
    if event.stations.is_empty() {
        let block = station_blocks(event).next();
        let told = |block: &crate::model::Block| {
            Some(problem()?.at(&block.id.place).with("station", &block.id.value).with("fault", "no-stations"))
        };
        return block.and_then(told).into_iter().collect();
    }
    let alone = event.stations.iter().filter(|station| station.trainer.is_none());
    alone
        .filter_map(|station| {
            let problem = problem()?.at(&station.id.place).with("station", &station.id.value);
            Some(problem.with("fault", "no-trainer"))
        })
        .collect()
}
