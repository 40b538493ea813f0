//! Who cannot climb stairs gets into every room of a block for all.
//! Told by number only: what a person needs is nobody's business but the team's.

use crate::check::Phase;
use crate::check::when::list;
use crate::model::{Block, BlockAudience, Event, Person};
use crate::problem::Problem;
use std::collections::BTreeMap;

/// Parts of words that mean "no stairs" in the languages people answer in.
const WORDS: [&str; 16] = [
    "wheel",
    "step-free",
    "stairs",
    "ramp",
    "lift",
    "elevator",
    "mobility",
    "crutch",
    "rollstuhl",
    "fauteuil",
    "silla de ruedas",
    "rampa",
    "rotile",
    "cadeira de rodas",
    "коляск",
    "كرسي متحرك",
];

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let people = event.coming().filter(|person| needs_no_steps(person)).count();
    let mut rooms: BTreeMap<&str, Vec<&Block>> = BTreeMap::new();
    for block in event.blocks.iter().filter(|block| block.audience == BlockAudience::All && people > 0) {
        for room in block.rooms.iter().filter(|id| event.room(id).is_some_and(|room| !room.step_free)) {
            rooms.entry(room).or_default().push(block);
        }
    }
    let told = |(id, blocks): (&str, Vec<&Block>)| {
        let ids: Vec<&str> = blocks.iter().map(|block| block.id.value.as_str()).collect();
        let problem = Problem::warn("room-steps").at(&event.room(id)?.place).with("room", id);
        Some(problem.with("count", people).with("blocks", list(&ids)))
    };
    rooms.into_iter().filter_map(told).collect()
}

fn needs_no_steps(person: &Person) -> bool {
    let said = person.access.to_lowercase();
    WORDS.iter().any(|word| said.contains(word))
}
