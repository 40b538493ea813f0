//! The stations of speed geeking fit into its blocks: briefing + rounds × (talk + walk) + breaks, all of them
//! in one ring or, where there are too many, in several that go round side by side. Several blocks go on
//! where the one before ended.

use crate::check::Phase;
use crate::check::when::station_blocks;
use crate::model::{Block, Event, SpeedGeeking};
use crate::problem::{Problem, Severity};
use crate::solve::rotation::Beat;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let stations = u32::try_from(event.stations.len()).unwrap_or(u32::MAX);
    let blocks: Vec<(&Block, &SpeedGeeking)> =
        station_blocks(event).filter_map(|block| Some((block, block.speed_geeking.as_ref()?))).collect();
    let Some((block, times)) = blocks.first() else { return Vec::new() };
    if stations == 0 || blocks.iter().any(|(_, times)| times.talk == 0) {
        return Vec::new();
    }
    // Rounds by hand say that groups skip stations, which is no mistake while the rounds fit.
    let asked = |(block, times): &(&Block, &SpeedGeeking)| {
        let rounds = times.rounds?;
        (rounds > fit(block, times)).then(|| told(block, times, stations, rounds).with("rings", 0))
    };
    if blocks.iter().any(|(_, times)| times.rounds.is_some()) {
        return blocks.iter().filter_map(asked).collect();
    }
    let total = blocks.iter().fold(0_u32, |sum, (block, times)| sum.saturating_add(fit(block, times)));
    if stations <= total {
        return Vec::new();
    }
    // As the plan does: rings as long as there are rounds, or a little longer.
    let rings = stations.checked_div(total).unwrap_or(0);
    let (shortest, longest) = (stations / rings.max(1), stations.div_ceil(rings.max(1)));
    let goes_round = rings > 1 && shortest <= total;
    let lacking = stations - (total - fit(block, times));
    let problem = told(block, times, stations, lacking).with("fit", total.saturating_mul(rings.max(1)));
    let problem = problem.with("total", total).with("ring", longest).with("skips", longest.saturating_sub(total));
    let severity = if goes_round { Severity::Warn } else { Severity::Block };
    vec![Problem { severity, ..problem.with("rings", if goes_round { rings } else { 0 }) }]
}

/// Rounds a block has time for.
fn fit(block: &Block, times: &SpeedGeeking) -> u32 {
    let length = u64::from(block.minutes.value) * 60;
    let rounds = beat(times).fit(length.saturating_sub(times.briefing.into()));
    u32::try_from(rounds).unwrap_or(u32::MAX)
}

fn beat(times: &SpeedGeeking) -> Beat {
    let rest = times.rest.map(|rest| (u64::from(rest.after), u64::from(rest.length)));
    Beat::new(times.talk, times.walk, rest)
}

/// What `rounds` would take in a block, and what would fit there.
fn told(block: &Block, times: &SpeedGeeking, stations: u32, rounds: u32) -> Problem {
    let length = block.minutes.value.saturating_mul(60);
    let round = times.talk.saturating_add(times.walk);
    let beat = beat(times);
    // Between rounds, so none after the last.
    let rests = beat.begin(u64::from(rounds.saturating_sub(1))) - u64::from(rounds.saturating_sub(1)) * beat.step;
    let rests = u32::try_from(rests).unwrap_or(u32::MAX);
    let around = times.briefing.saturating_add(rests);
    let needed = around.saturating_add(rounds.saturating_mul(round));
    // Talks are announced in whole and half minutes, so the advice is too.
    let rest = length.saturating_sub(around);
    let talk = rest.checked_div(rounds).unwrap_or(0).saturating_sub(times.walk) / 30 * 30;
    let problem = Problem::block("speed-geeking-fit").at(&block.minutes.place).with("block", &block.id.value);
    let problem = problem.with("minutes", block.minutes.value).with("needed", needed.div_ceil(60));
    let problem = problem.with("stations", stations).with("rounds", rounds).with("fit", fit(block, times));
    problem.with("talk", minutes(times.talk)).with("shorter", minutes(talk))
}

/// "4" or "3.5" minutes.
fn minutes(seconds: u32) -> String {
    (f64::from(seconds) / 60.0).to_string()
}
