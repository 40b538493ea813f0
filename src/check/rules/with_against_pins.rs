//! Seats by hand that part people who are to sit together: the seats are kept, and those people are apart.

use crate::check::Phase;
use crate::model::{Event, Pin, Seating, Span, parties};
use crate::problem::Problem;

/// Told at the later one of two seats in one block; who is meant is not said.
pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut problems = Vec::new();
    for party in parties(event).into_iter().filter(|_| event.seating == Seating::Assigned) {
        let of = |pin: &&Pin| party.iter().any(|person| person.id.value == pin.person.value);
        let pins: Vec<(&Pin, &str)> =
            event.pins.iter().filter(of).filter_map(|pin| Some((pin, block(event, pin)?))).collect();
        for (at, (pin, block)) in pins.iter().enumerate() {
            let there = |id: &str| {
                let windows = event.person(id).map(|person| person.available.as_slice());
                event.block(block).zip(windows).is_some_and(|(block, open)| Span::of(block).covered(open))
            };
            let parted = pins[..at].iter().any(|(other, its)| {
                let differ = other.session.value != pin.session.value && other.person.value != pin.person.value;
                its == block && differ && there(&other.person) && there(&pin.person)
            });
            if parted {
                let problem = Problem::warn("with-against-pins").at(&pin.person.place);
                problems.push(problem.with("block", block));
            }
        }
    }
    problems
}

/// The block of a seat by hand, where there is no choice.
fn block<'a>(event: &'a Event, pin: &'a Pin) -> Option<&'a str> {
    let only = || {
        let session = event.session(&pin.session)?;
        (session.blocks.len() == 1 && session.repeat.value == 1).then(|| session.blocks[0].as_str())
    };
    pin.block.as_ref().map(|block| block.as_str()).or_else(only)
}
