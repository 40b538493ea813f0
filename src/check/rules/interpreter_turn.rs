//! Nobody interprets for more than 45 minutes without relief.

use crate::check::Phase;
use crate::check::when::{clock, list, stretch};
use crate::model::{Block, Event, INTERPRETED, REST, Role};
use crate::problem::Problem;
use std::collections::BTreeMap;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let alone = pairs(event).into_iter().filter(|((a, b), _)| interpreters(event, a, b) == 1);
    alone.flat_map(|((a, b), blocks)| long(&a, &b, &blocks)).collect()
}

/// Blocks by pair of languages, in order of time. Both directions are one pair: one team does them.
pub(super) fn pairs(event: &Event) -> BTreeMap<(String, String), Vec<&Block>> {
    let mut pairs: BTreeMap<(String, String), Vec<&Block>> = BTreeMap::new();
    for block in &event.blocks {
        for (from, to) in &block.interpretation {
            let pair = if from <= to { (from.clone(), to.clone()) } else { (to.clone(), from.clone()) };
            let list = pairs.entry(pair).or_default();
            if !list.iter().any(|known| known.id.value == block.id.value) {
                list.push(block);
            }
        }
    }
    for list in pairs.values_mut() {
        list.sort_by_key(|block| (stretch(block), &block.id.value));
    }
    pairs
}

/// How many interpreters who come speak both languages.
pub(super) fn interpreters(event: &Event, a: &str, b: &str) -> usize {
    event.coming().filter(|one| one.has(Role::Interpreter) && one.speaks(a) && one.speaks(b)).count()
}

/// Runs of blocks without a rest between them that are too long for one.
fn long(a: &str, b: &str, blocks: &[&Block]) -> Vec<Problem> {
    let mut runs: Vec<(u64, u64, Vec<&Block>)> = Vec::new();
    for block in blocks {
        let Some(when) = stretch(block) else { continue };
        match runs.last_mut() {
            Some((_, to, run)) if when.from < *to + REST => {
                *to = when.to.max(*to);
                run.push(block);
            }
            _ => runs.push((when.from, when.to, vec![block])),
        }
    }
    runs.iter()
        .filter(|(from, to, _)| to - from > INTERPRETED)
        .filter_map(|(from, to, run)| {
            let (first, others) = run.split_first()?;
            let ids: Vec<&str> = run.iter().map(|block| block.id.value.as_str()).collect();
            let problem = Problem::warn("interpreter-turn").at(&first.minutes.place);
            let problem = others.iter().fold(problem, |problem, block| problem.and_at(&block.minutes.place));
            let problem =
                problem.with("from", a).with("to", b).with("minutes", to - from).with("longest", INTERPRETED);
            let problem = problem.with("blocks", list(&ids)).with("day", first.day.value);
            Some(problem.with("time", clock(first.start.value)))
        })
        .collect()
}
