//! The rounds of speed geeking fit into their block: briefing + rounds × (talk + walk) + breaks.

use crate::check::Phase;
use crate::check::when::station_blocks;
use crate::model::{Block, Event};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    station_blocks(event).filter_map(|block| unfit(event, block)).collect()
}

fn unfit(event: &Event, block: &Block) -> Option<Problem> {
    let times = block.speed_geeking.as_ref()?;
    let stations = u32::try_from(event.stations.len()).ok()?;
    let rounds = times.rounds.unwrap_or(stations);
    let length = block.minutes.value.saturating_mul(60);
    let round = times.talk.saturating_add(times.walk);
    // Between rounds, so none after the last.
    let rests =
        times.rest.map_or(0, |rest| (rounds.saturating_sub(1) / rest.after).saturating_mul(rest.length));
    let around = times.briefing.saturating_add(rests);
    let needed = around.saturating_add(rounds.saturating_mul(round));
    if rounds == 0 || round == 0 || needed <= length {
        return None;
    }
    let rest = length.saturating_sub(around);
    // Talks are announced in whole and half minutes, so the advice is too.
    let talk = (rest / rounds).saturating_sub(times.walk) / 30 * 30;
    let problem = Problem::block("speed-geeking-fit").at(&block.minutes.place).with("block", &block.id.value);
    let problem = problem.with("minutes", block.minutes.value).with("needed", needed.div_ceil(60));
    let problem = problem.with("stations", stations).with("rounds", rounds).with("fit", rest / round);
    Some(problem.with("talk", minutes(times.talk)).with("shorter", minutes(talk)))
}

/// "4" or "3.5" minutes.
fn minutes(seconds: u32) -> String {
    (f64::from(seconds) / 60.0).to_string()
}
