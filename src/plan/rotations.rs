//! Rotations: which group is at which station in which round, to the second.
//! Knows nobody by name: it sees languages and numbers of people.

use super::facts::Facts;
use super::groups::Listeners;
use super::rings::{Layout, language, total};
use super::{Draft, Gap, Group, Mixing, Reason, Rotation, Turn};
use crate::model::{Block, BlockKind, Station};
use crate::problem::Problem;
use crate::solve::mixing::{Way, bound, repeats, rounds as mixing_rounds};
use crate::solve::rotation::Beat;
use std::collections::BTreeMap;

/// What people do in a speed-geeking block that says nothing about its rounds, in seconds.
const TALK: u32 = 300;
const WALK: u32 = 60;
const BRIEFING: u32 = 300;

/// A speed-geeking block and the rounds it has time for.
pub(super) struct Session<'a> {
    pub block: &'a Block,
    talk: u32,
    beat: Beat,
    first: u32,
    pub rounds: usize,
    by_hand: bool,
    pub mixing: bool,
}

impl Session<'_> {
    /// Begin and end of a round, from 0, in seconds of the day.
    fn times(&self, round: usize) -> (u32, u32) {
        let begin = u32::try_from(self.beat.begin(round as u64)).unwrap_or(u32::MAX);
        let start = self.first.saturating_add(begin);
        (start, start.saturating_add(self.talk))
    }
}

pub(super) fn sessions<'a>(facts: &Facts<'a>) -> Vec<Session<'a>> {
    let blocks = facts.blocks.iter().filter(|block| block.kind == BlockKind::SpeedGeeking);
    blocks
        .map(|block| {
            let times = block.speed_geeking.as_ref();
            let (talk, walk) = times.map_or((TALK, WALK), |times| (times.talk, times.walk));
            let briefing = times.map_or(BRIEFING, |times| times.briefing);
            let rest = times.and_then(|times| times.rest);
            let rest = rest.map(|rest| (u64::from(rest.after), u64::from(rest.length)));
            let beat = Beat::new(talk, walk, rest);
            let length = u64::from(block.minutes.value) * 60;
            let fit = beat.fit(length.saturating_sub(briefing.into()));
            let wanted = times.and_then(|times| times.rounds);
            let rounds = wanted.map_or(fit, |wanted| fit.min(wanted.into()));
            let first = block.start.value.saturating_mul(60).saturating_add(briefing);
            let rounds = usize::try_from(rounds).unwrap_or(usize::MAX);
            let mixing = times.is_some_and(|times| times.mixing);
            Session { block, talk, beat, first, rounds, by_hand: wanted.is_some(), mixing }
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
    let total = total(sessions);
    let ways = layout.ways(listeners, &groups, total, &walked(facts, stations, &groups, sessions));
    let longest = layout.longest(&groups, total);
    let mixing = mixing(layout, &groups, &ways);
    let mut before = 0;
    for session in sessions {
        let rounds = session.rounds.min(longest - before);
        let mut turns = Vec::new();
        for (group, way) in groups.iter().zip(&ways) {
            for (round, at) in way.iter().skip(before).take(rounds).enumerate() {
                let (start, end) = session.times(round);
                if let Some(at) = at {
                    turns.push(Turn {
                        group: group.number,
                        round: u32::try_from(round + 1).unwrap_or(u32::MAX),
                        station: stations[*at].id.value.clone(),
                        start,
                        end,
                    });
                }
            }
        }
        before += rounds;
        let count = u32::try_from(rounds).unwrap_or(u32::MAX);
        let reason = reason(session, layout, rounds, longest.saturating_sub(total));
        let block = session.block.id.value.clone();
        draft.plan.rotations.push(Rotation { block, rounds: count, mixing, turns, reason });
    }
    tell(facts, draft, listeners, &groups, (stations, layout), sessions);
    draft.plan.groups = groups;
}

/// By group, its stations in the last plan, where all of them are still there.
fn walked(facts: &Facts, stations: &[&Station], groups: &[Group], sessions: &[Session]) -> Vec<Option<Way>> {
    let rotation = |session: &Session| {
        let block = &session.block.id.value;
        facts.last.and_then(|last| last.rotations.iter().find(|rotation| rotation.block == *block))
    };
    let Some(rotations) = sessions.iter().map(rotation).collect::<Option<Vec<_>>>() else {
        return Vec::new();
    };
    let of = |group: &Group| -> Option<Way> {
        let mut way = Way::new();
        for rotation in &rotations {
            let turns = rotation.turns_of(group.number);
            for round in 1..=rotation.rounds {
                let turn = turns.iter().find(|turn| turn.round == round);
                let station = |turn: &Turn| stations.iter().position(|it| it.id.value == turn.station);
                way.push(match turn {
                    Some(turn) => Some(station(turn)?),
                    None => None,
                });
            }
        }
        way.iter().any(Option::is_some).then_some(way)
    };
    groups.iter().map(of).collect()
}

/// Counted again from the ways that were found, person by person.
fn mixing(layout: &Layout, groups: &[Group], ways: &[Way]) -> Option<Mixing> {
    let mut sum: Option<Mixing> = None;
    for (ring, number) in layout.rings().zip(1..).filter(|(_, number)| layout.mixes(*number)) {
        let own = groups.iter().zip(ways).filter(|(group, _)| group.ring == number);
        let known = groups.iter().any(|group| !group.members.is_empty());
        let people = |group: &Group| if known { group.members.len() } else { 1 };
        let own: Vec<Way> =
            own.flat_map(|(group, way)| std::iter::repeat_n(way.clone(), people(group))).collect();
        let rounds = own.iter().map(Vec::len).max().unwrap_or(0);
        let before = sum.unwrap_or(Mixing { repeats: 0, bound: 0 });
        sum = Some(Mixing {
            repeats: before.repeats + repeats(&own),
            bound: before.bound + bound(own.len(), ring.len(), rounds),
        });
    }
    sum
}

fn reason(session: &Session, layout: &Layout, rounds: usize, skips: usize) -> Reason {
    let stations = layout.rings().map(Vec::len).max().unwrap_or(0);
    // Each ring has its own: one of eleven stations has none where one of ten has one.
    let own = |ring: &Vec<usize>| mixing_rounds(ring.len(), rounds).saturating_sub(ring.len());
    let own: Vec<usize> = layout.rings().filter(|_| layout.all_mix()).map(own).collect();
    let pauses = own.iter().copied().max().unwrap_or(0);
    let of = if own.iter().all(|own| *own == pauses) { "all" } else { "some" };
    let why = match (skips, session.by_hand) {
        (0, _) if pauses > 0 => "why-rounds-pause",
        (0, _) => "why-rounds-all",
        (_, true) => "why-rounds-set",
        (_, false) => "why-rounds-fit",
    };
    let reason = Reason::new(why).with("stations", stations).with("minutes", session.block.minutes.value);
    let reason = reason.with("rounds", rounds).with("skips", skips).with("rings", layout.rings().count());
    if pauses > 0 { reason.with("pauses", pauses).with("of", of) } else { reason }
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
    if layout.mixing && !layout.all_mix() {
        draft.problems.push(Problem::warn("mixing-languages").at(&block.place).with("block", &block.value));
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

#[cfg(test)]
mod tests {
    use crate::plan::{plan, sample};

    #[test]
    fn a_ring_that_pauses_beside_one_that_does_not_is_told() {
        let mut text = "[[block]]\nid = \"sg\"\nday = 1\nstart = \"10:00\"\nminutes = 90\n\
            kind = \"speed-geeking\"\nmixing = true\n"
            .to_owned();
        for at in 1..=21 {
            let language = if at > 11 { "ru" } else { "ro" };
            text += &format!("[[station]]\nid = \"x{at}\"\ntitle = \"X\"\nlanguages = [\"{language}\"]\n");
        }
        let mut people = "id,name,languages\n".to_owned();
        for at in 0..44 {
            people += &format!("p{at},Invented,{}\n", ["ro", "ru"][at % 2]);
        }
        let told = |text: &str| {
            let made = plan(&sample::event(text, &people), None).0;
            let reason = &made.rotations[0].reason;
            let arg = |name: &str| reason.args.get(name).cloned().unwrap_or_default();
            (made.rotations[0].rounds, arg("pauses"), arg("of"))
        };
        assert_eq!(told(&text), (11, "1".to_owned(), "some".to_owned()));
        let ten = text.replace("[[station]]\nid = \"x1\"\ntitle = \"X\"\nlanguages = [\"ro\"]\n", "");
        assert_eq!(told(&ten), (11, "1".to_owned(), "all".to_owned()));
    }
}
