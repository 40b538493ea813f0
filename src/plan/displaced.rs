//! Displaced: whose seat a wish that was not met would take, for private answers. The cheapest exchange is
//! looked for as if nobody had asked to sit with anybody or away from him, and told only where it breaks no
//! such request: what is told would be the same without them, so it says nothing of them.

use super::facts::{Busy, Facts};
use super::seats::{places, sections};
use super::{OccurrenceId, Plan, Reason, Unmet, parties};
use crate::model::{Event, Person};
use crate::solve::sections::{Sections, Swap, TOP, broken, chain};
use std::collections::BTreeMap;

/// Who would leave which seat for which, in the cheapest exchange at one time that meets the wish; nothing
/// where it takes nobody's seat, or there is none.
pub(super) fn displaced(event: &Event, plan: &Plan, unmet: &Unmet) -> Vec<Reason> {
    // Where something else keeps the person from it, no exchange is the matter.
    let seats = ["why-unmet-full", "why-unmet-lot"].contains(&unmet.reason.why.as_str());
    if !seats && !unmet.reason.args.contains_key("plans") {
        return Vec::new();
    }
    let before = plan.kept();
    let facts = Facts::new(event, Some(&before));
    let places = places(&facts, &plan.placements);
    let people: Vec<&Person> = facts.participants().collect();
    let mut asked = sections(&facts, &Busy::working(&facts, plan), &places, &people);
    parties::join(event, &mut Vec::new(), &places, &people, &mut asked);
    let mut blind = asked.clone();
    blind.parties.clear();
    blind.pupils.iter_mut().for_each(|pupil| pupil.apart.clear());

    let offer: BTreeMap<&OccurrenceId, usize> =
        places.iter().enumerate().map(|(at, place)| (&place.placement.occurrence, at)).collect();
    let mut seats: Vec<Vec<usize>> = vec![Vec::new(); people.len()];
    for seat in &plan.seats {
        let pupil = people.binary_search_by(|person| person.id.as_str().cmp(&seat.person)).ok();
        pupil
            .zip(offer.get(&seat.occurrence))
            .into_iter()
            .for_each(|(pupil, offer)| seats[pupil].push(*offer));
    }
    seats.iter_mut().for_each(|own| own.sort_unstable());
    let Some(pupil) = people.iter().position(|person| person.id.value == unmet.person) else {
        return Vec::new();
    };
    let wanted = (0..places.len()).filter(|at| places[*at].session.id.value == unmet.session);
    let swaps = wanted.filter_map(|offer| chain(&blind, &seats, pupil, offer));
    let Some(swap) = swaps.min_by_key(|swap| swap.tuple) else { return Vec::new() };
    let after = done(&seats, &swap);
    if broken(&asked, &after).is_some() {
        return Vec::new();
    }
    let others = swap.moves.iter().filter(|(who, ..)| *who != pupil);
    let leaves = others.filter_map(|(who, from, to)| {
        let wish = |offer: usize| rank(&blind, *who, offer);
        let (left, session) = ((*from)?, places[(*from)?].session.id.as_str());
        let told = |wish: Option<usize>| wish.map_or("none".to_owned(), |rank| (rank + 1).to_string());
        let instead = to.map_or("nowhere".to_owned(), |to| told(wish(to)));
        let met = after[*who].iter().filter(|offer| wish(**offer).is_some_and(|rank| rank < TOP)).count();
        let reason = Reason::new("why-displaced").with("person", &people[*who].id.value);
        let reason = reason.with("session", session).with("wish", told(wish(left)));
        Some(reason.with("instead", instead).with("met", met))
    });
    leaves.collect()
}

fn done(seats: &[Vec<usize>], swap: &Swap) -> Vec<Vec<usize>> {
    let mut after = seats.to_vec();
    for (pupil, from, to) in &swap.moves {
        after[*pupil].retain(|offer| Some(*offer) != *from);
        after[*pupil].extend(to);
        after[*pupil].sort_unstable();
    }
    after
}

/// The wish that the offer is to the pupil, from 0.
fn rank(sections: &Sections, pupil: usize, offer: usize) -> Option<usize> {
    sections.pupils[pupil].wishes.iter().position(|wish| *wish == sections.offers[offer].topic)
}
