//! Booths: who interprets when. Both directions of a pair of languages are one booth with one team;
//! turns are half an hour at most and change hands. Knows nothing of rooms.

use super::facts::{Facts, Span};
use super::{Booth, Draft, Gap, Reason};
use crate::model::{Block, Person, Role};
use crate::problem::Problem;
use std::collections::BTreeMap;

/// Minutes after which attention is known to fall (AIIC: turns of half an hour).
const LONGEST: u32 = 30;

pub(super) fn staff(facts: &Facts, draft: &mut Draft) {
    let mut minutes: BTreeMap<&str, u32> = BTreeMap::new();
    for block in &facts.blocks {
        let mut pairs: BTreeMap<(&str, &str), Vec<&(String, String)>> = BTreeMap::new();
        for pair in &block.interpretation {
            let (a, b) = (pair.0.as_str(), pair.1.as_str());
            let directions = pairs.entry((a.min(b), a.max(b))).or_default();
            if !directions.contains(&pair) {
                directions.push(pair);
            }
        }
        for ((a, b), directions) in pairs {
            let team = speakers(facts, a, b);
            let turns = turns(block);
            let mut missing = 0;
            let mut before: Option<&str> = None;
            for (start, end) in turns {
                let span = Span::within(block, start, end);
                let kept = last(facts, block, directions[0], start);
                let free = team.iter().filter(|person| draft.busy.free(person, span));
                let person = free
                    .min_by_key(|person| {
                        let id = person.id.as_str();
                        let load = minutes.get(id).copied().unwrap_or(0);
                        (kept != Some(id), before == Some(id), load, facts.tie(id), id)
                    })
                    .map(|person| person.id.as_str());
                for direction in &directions {
                    let ((from, to), person) = ((*direction).clone(), person.map(str::to_owned));
                    draft.plan.booths.push(Booth {
                        block: block.id.value.clone(),
                        from,
                        to,
                        person,
                        start,
                        end,
                    });
                }
                match person {
                    Some(id) => {
                        draft.busy.add(id, span);
                        *minutes.entry(id).or_default() += end - start;
                    }
                    None => missing += 1,
                }
                before = person;
            }
            if missing > 0 {
                let reason = Reason::new("why-gap-interpreter").with("from", a).with("to", b);
                let gap = Gap { kind: "interpreter".into(), of: block.id.value.clone(), reason };
                draft.plan.gaps.push(gap.clone());
                // Where nobody speaks both at all, the rules over the event have said so already.
                if !team.is_empty() {
                    let problem = Problem::warn("no-interpreter-free").at(&block.id.place);
                    let problem = problem.with("block", &block.id.value).with("from", a).with("to", b);
                    draft.problems.push(problem.with("turns", missing));
                }
            }
        }
    }
}

fn speakers<'a>(facts: &Facts<'a>, a: &str, b: &str) -> Vec<&'a Person> {
    let able = |person: &&Person| person.has(Role::Interpreter) && person.speaks(a) && person.speaks(b);
    facts.people.values().copied().filter(able).collect()
}

/// Equal turns of at most half an hour; in minutes after the day's midnight.
fn turns(block: &Block) -> Vec<(u32, u32)> {
    // Nothing lasts longer than what is left of thirty hours, whatever the file says.
    let (start, minutes) = (block.start.value.min(1800), block.minutes.value.min(1800));
    let count = minutes.div_ceil(LONGEST);
    let mut at = start;
    let sizes = crate::solve::rotation::shares(minutes, count);
    sizes
        .into_iter()
        .map(|size| {
            at += size;
            (at - size, at)
        })
        .collect()
}

fn last<'a>(facts: &Facts<'a>, block: &Block, (from, to): &(String, String), start: u32) -> Option<&'a str> {
    let booths = &facts.last?.booths;
    let same = |booth: &&Booth| {
        booth.block == block.id.value && booth.from == *from && booth.to == *to && booth.start == start
    };
    booths.iter().find(same)?.person.as_deref()
}
