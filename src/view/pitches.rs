//! Pitches: which team presents when, in one count over all blocks of presentations.

use super::{Scope, agenda};
use crate::locale::Dates;
use crate::model::{Block, BlockKind, Span};
use serde_json::{Map, Value, json};

/// People in a team, as long as nobody knows the teams.
const TEAM: usize = 7;

/// About how many teams there will be: a guess to buy and to print by.
pub fn teams(scope: &Scope, participants: usize) -> usize {
    (participants / TEAM).max(scope.event.projects.len()).max(1)
}

pub fn fill(scope: &Scope, data: &mut Map<String, Value>, participants: usize) {
    let known = scope.event.projects.len();
    let count = if known > 0 { known } else { teams(scope, participants) };
    let pitched = |block: &&Block| block.kind == BlockKind::Pitches && scope.sees(block);
    let mut blocks: Vec<&Block> = scope.event.blocks.iter().filter(pitched).collect();
    blocks.sort_by_key(|block| (Span::of(block), &block.id.value));
    let total: usize = blocks.iter().map(|block| block.minutes.value as usize).sum();
    let mut passed = 0;
    let pitches = blocks.into_iter().map(|block| {
        // Each block takes its share of the teams by its share of the time.
        let share = |minutes: usize| count * minutes / total.max(1);
        let first = share(passed);
        passed += block.minutes.value as usize;
        pitch(scope, block, first..share(passed), known > 0)
    });
    data.insert("pitches".into(), pitches.collect());
}

/// One block with its teams; without times while the teams are a guess, or more than the minutes.
fn pitch(scope: &Scope, block: &Block, numbers: std::ops::Range<usize>, known: bool) -> Value {
    let count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
    let minutes = block.minutes.value.checked_div(count).filter(|minutes| known && *minutes > 0);
    let teams = numbers.zip(0..).map(|(number, at)| {
        json!({
            "number": number + 1,
            "start": minutes.map(|minutes| Dates::time(block.start.value + minutes * at)),
            "title": scope.event.projects.get(number).map(|project| scope.text(&project.title)),
        })
    });
    let teams: Vec<Value> = teams.collect();
    let mut value = agenda::block(scope, block);
    value["known"] = json!(known);
    value["count"] = json!(count);
    value["each"] = json!(minutes);
    value["teams"] = json!(teams);
    value
}
