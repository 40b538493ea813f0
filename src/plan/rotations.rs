//! Rotations: which group is at which station in which round, to the second.
//! Knows nobody by name: it sees languages and numbers of people.

use super::facts::Facts;
use super::groups::Listeners;
use super::rings::{Layout, language};
use super::{Draft, Gap, Group, Reason, Rotation, Turn};
use crate::model::{Block, BlockKind, Station};
use crate::problem::Problem;
use crate::solve::rotation::rounds_that_fit;
use std::collections::BTreeMap;

/// What people do in a speed-geeking block that says nothing about its rounds, in seconds.
const TALK: u32 = 300;
const WALK: u32 = 60;
const BRIEFING: u32 = 300;

/// A speed-geeking block and the rounds it has time for.
pub(super) struct Session<'a> {
    pub block: &'a Block,
    talk: u32,
    step: u32,
    first: u32,
    pub rounds: usize,
    by_hand: bool,
}

pub(super) fn sessions<'a>(facts: &Facts<'a>) -> Vec<Session<'a>> {
    let blocks = facts.blocks.iter().filter(|block| block.kind == BlockKind::SpeedGeeking);
    blocks
        .map(|block| {
            let times = block.speed_geeking.as_ref();
            let (talk, walk) = times.map_or((TALK, WALK), |times| (times.talk, times.walk));
            let briefing = times.map_or(BRIEFING, |times| times.briefing);
            let length = u64::from(block.minutes.value) * 60;
            let fit = rounds_that_fit(length, briefing.into(), talk.into(), walk.into());
            let wanted = times.and_then(|times| times.rounds);
            let rounds = wanted.map_or(fit, |wanted| fit.min(wanted.into()));
            let first = block.start.value.saturating_mul(60).saturating_add(briefing);
            let rounds = usize::try_from(rounds).unwrap_or(usize::MAX);
            Session { block, talk, step: talk.saturating_add(walk), first, rounds, by_hand: wanted.is_some() }
        })
        .collect()
}

/// The stations that can stand: nobody gives two of them at once.
pub(super) fn stations<'a>(facts: &Facts<'a>) -> Vec<&'a Station> {
    let mut seen = Vec::new();
    let mut stations = Vec::new();
    for station in &facts.stations {
        let trainer = station.trainer.as_ref().map(|who| who.as_str());
        if trainer.is_none_or(|who| !seen.contains(&who)) {
            stations.push(*station);
        }
        seen.extend(trainer);
    }
    stations
}

pub(super) fn rotate(
    facts: &Facts,
    draft: &mut Draft,
    listeners: &Listeners,
    (stations, layout): (&[&Station], &Layout),
    sessions: &[Session],
) {
    let groups = std::mem::take(&mut draft.plan.groups);
    let total = sessions.iter().fold(0_usize, |sum, session| sum.saturating_add(session.rounds));
    let circles = layout.circles(listeners, &groups, total);
    let longest = layout.longest(&groups);
    let mut before = 0;
    for session in sessions {
        let rounds = session.rounds.min(longest - before);
        let mut turns = Vec::new();
        for (group, circle) in groups.iter().zip(&circles) {
            for round in 0..rounds {
                let number = u32::try_from(round).unwrap_or(u32::MAX);
                let start = session.first.saturating_add(session.step.saturating_mul(number));
                if let Some(at) = circle.station(before + round) {
                    turns.push(Turn {
                        group: group.number,
                        round: number + 1,
                        station: stations[at].id.value.clone(),
                        start,
                        end: start.saturating_add(session.talk),
                    });
                }
            }
        }
        before += rounds;
        let count = u32::try_from(rounds).unwrap_or(u32::MAX);
        let reason = reason(session, layout, rounds, longest.saturating_sub(total));
        let block = session.block.id.value.clone();
        draft.plan.rotations.push(Rotation { block, rounds: count, turns, reason });
    }
    tell(facts, draft, listeners, &groups, (stations, layout), sessions);
    draft.plan.groups = groups;
}

fn reason(session: &Session, layout: &Layout, rounds: usize, skips: usize) -> Reason {
    let stations = layout.rings().map(Vec::len).max().unwrap_or(0);
    let why = match (skips, session.by_hand) {
        (0, _) => "why-rounds-all",
        (_, true) => "why-rounds-set",
        (_, false) => "why-rounds-fit",
    };
    let reason = Reason::new(why).with("stations", stations).with("minutes", session.block.minutes.value);
    reason.with("rounds", rounds).with("skips", skips).with("rings", layout.rings().count())
}

fn tell(
    facts: &Facts,
    draft: &mut Draft,
    listeners: &Listeners,
    groups: &[Group],
    (stations, layout): (&[&Station], &Layout),
    sessions: &[Session],
) {
    let Some(session) = sessions.first() else { return };
    let block = &session.block.id;
    if stations.is_empty() {
        let reason = Reason::new("why-gap-station").with("block", &block.value);
        draft.plan.gaps.push(Gap { kind: "station".into(), of: block.value.clone(), reason });
        return;
    }
    for station in &facts.stations {
        let comes = station.trainer.as_ref().is_some_and(|who| facts.people.contains_key(who.as_str()));
        let stands = stations.iter().any(|other| other.id.value == station.id.value);
        if !comes || !stands {
            let why = if stands { "why-gap-station-trainer" } else { "why-gap-station-twice" };
            let reason = Reason::new(why).with("languages", facts.station_languages(station).join(", "));
            draft.plan.gaps.push(Gap { kind: "trainer".into(), of: station.id.value.clone(), reason });
        }
    }
    let idle: usize = layout
        .rings()
        .enumerate()
        .map(|(at, ring)| {
            let own = groups.iter().filter(|group| group.ring as usize == at + 1).count();
            ring.len().saturating_sub(own)
        })
        .sum();
    if idle > 0 && !groups.is_empty() {
        let problem = Problem::warn("stations-idle").at(&block.place).with("block", &block.value);
        let problem = problem.with("stations", stations.len()).with("groups", groups.len());
        draft.problems.push(problem.with("idle", idle));
    }
    let lang: BTreeMap<u32, usize> =
        groups.iter().map(|group| (group.number, language(listeners, group))).collect();
    let turns = draft.plan.rotations.iter().flat_map(|rotation| &rotation.turns);
    let lost = turns
        .filter(|turn| {
            let at = stations.iter().position(|station| station.id.value == turn.station);
            at.zip(lang.get(&turn.group)).is_some_and(|(at, lang)| !layout.spoken[*lang][at])
        })
        .count();
    if lost > 0 {
        let problem = Problem::warn("station-language").at(&block.place).with("block", &block.value);
        draft.problems.push(problem.with("turns", lost));
    }
}
