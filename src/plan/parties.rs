//! Parties: in which blocks people who are to sit together do. Where no session of a block could take all of
//! them who are there, they sit each for himself, and that is told; no decision says who they are.

use super::seats::Place;
use crate::model::{self, Event, Person};
use crate::problem::Problem;
use crate::solve::sections::{Party, Sections};
use std::collections::BTreeMap;

/// Puts the parties of each slot into `sections`, where offers are `places` and pupils `people`; tells of
/// those that cannot be.
pub(super) fn join(
    event: &Event,
    problems: &mut Vec<Problem>,
    places: &[Place],
    people: &[&Person],
    sections: &mut Sections,
) {
    let number: BTreeMap<&str, usize> =
        people.iter().enumerate().map(|(at, person)| (person.id.as_str(), at)).collect();
    let blocks: BTreeMap<usize, &Place> = places.iter().map(|place| (place.slot, place)).collect();
    for party in model::parties(event) {
        let all: Vec<usize> = party.iter().filter_map(|it| number.get(it.id.as_str()).copied()).collect();
        for (&slot, place) in &blocks {
            let there = all.iter().copied().filter(|at| sections.pupils[*at].present.contains(&slot));
            let party = Party { slot, members: there.collect() };
            if party.members.len() > 1 && (0..places.len()).any(|offer| takes(sections, &party, offer)) {
                sections.parties.push(party);
            } else if party.members.len() > 1 {
                let problem = Problem::warn("not-together").at(&place.block.id.place);
                let problem = problem.with("block", &place.block.id.value);
                problems.push(problem.with("people", party.members.len()));
            }
        }
    }
}

/// Whether the whole party could take the offer: seats, languages, seats by hand, and nobody who must not
/// meet another.
fn takes(sections: &Sections, party: &Party, offer: usize) -> bool {
    let entry = &sections.offers[offer];
    let by_hand = |pupil: usize| sections.pupils[pupil].pinned.iter().any(|offers| offers.contains(&offer));
    let fits = |pupil: usize| {
        let own = &sections.pupils[pupil];
        let here = |at: &usize| sections.offers[*at].slot == entry.slot;
        let elsewhere =
            |offers: &Vec<usize>| !offers.is_empty() && offers.iter().all(here) && !offers.contains(&offer);
        let open = own.open.iter().any(|open| open.0 == offer) || by_hand(pupil);
        let foe = |other: &usize| own.apart.contains(other) && !(by_hand(pupil) && by_hand(*other));
        open && !own.pinned.iter().any(elsewhere) && !party.members.iter().any(foe)
    };
    entry.slot == party.slot
        && party.members.len() <= entry.seats as usize
        && party.members.iter().all(|pupil| fits(*pupil))
}
