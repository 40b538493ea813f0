//! Unmet: every wish that was not met, with the one reason that decided, checked against the plan
//! as it is. The reasons are a closed list and none of them names another person.

use super::facts::{Busy, Facts, Span};
use super::seats::{Place, places, present, understands};
use super::{Draft, Reason, Seat, Unmet};
use crate::model::{OccurrenceId, Person};
use std::collections::BTreeMap;

/// What keeps somebody from one occurrence; the first of the list is told where a session is given
/// more than once, since it was nearest to being possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Obstacle<'a> {
    Full,
    /// A better wish, or one met as well, at the same time.
    SameTime(&'a str),
    /// The seat of the plan before was kept.
    Kept,
    /// By hand: a pin, or people who are not seated together.
    Arranged,
    Language,
    Absent,
}

/// The finished seats, by occurrence and by person; occurrences by their place in the list.
struct Seen<'a> {
    facts: &'a Facts<'a>,
    busy: &'a Busy,
    places: Vec<Place<'a>>,
    members: Vec<Vec<&'a str>>,
    own: BTreeMap<&'a str, Vec<(&'a Seat, usize)>>,
}

pub(super) fn explain(facts: &Facts, draft: &mut Draft) {
    let places = places(facts, &draft.plan.placements);
    let number: BTreeMap<&OccurrenceId, usize> =
        places.iter().enumerate().map(|(at, place)| (&place.placement.occurrence, at)).collect();
    let mut members = vec![Vec::new(); places.len()];
    let mut own: BTreeMap<&str, Vec<(&Seat, usize)>> = BTreeMap::new();
    for seat in &draft.plan.seats {
        if let Some(at) = number.get(&seat.occurrence) {
            members[*at].push(seat.person.as_str());
            own.entry(&seat.person).or_default().push((seat, *at));
        }
    }
    let seen = Seen { facts, busy: &draft.busy, places, members, own };
    let mut unmet = Vec::new();
    for person in facts.participants() {
        for (rank, wish) in person.wishes.iter().enumerate() {
            let twice = person.wishes[..rank].iter().any(|before| before.value == wish.value);
            let met = seen.seats(person).iter().any(|(seat, _)| seat.occurrence.session == wish.value);
            if !twice && !met && facts.session(wish).is_some() {
                let reason = seen.reason(person, rank, wish);
                let (person, session) = (person.id.value.clone(), wish.value.clone());
                let wish = u32::try_from(rank + 1).unwrap_or(u32::MAX);
                unmet.push(Unmet { person, session, wish, reason });
            }
        }
    }
    draft.plan.unmet = unmet;
}

impl<'a> Seen<'a> {
    fn seats(&self, person: &Person) -> &[(&'a Seat, usize)] {
        self.own.get(person.id.as_str()).map(Vec::as_slice).unwrap_or_default()
    }

    fn reason(&self, person: &Person, rank: usize, wish: &str) -> Reason {
        let offers = self.places.iter().enumerate().filter(|(_, place)| place.session.id.value == wish);
        match offers.map(|(at, _)| self.obstacle(person, rank, at)).min() {
            None => Reason::new("why-unmet-not-offered"),
            Some(Obstacle::Full) => Reason::new("why-unmet-full"),
            Some(Obstacle::SameTime(other)) => Reason::new("why-unmet-same-time").with("session", other),
            Some(Obstacle::Kept) => Reason::new("why-unmet-kept"),
            Some(Obstacle::Arranged) => Reason::new("why-unmet-arranged"),
            Some(Obstacle::Language) => {
                let session = self.facts.session(wish);
                let languages = session.map(|session| self.facts.languages(session).join(", "));
                Reason::new("why-unmet-language").with("languages", languages.unwrap_or_default())
            }
            Some(Obstacle::Absent) => Reason::new("why-unmet-absent"),
        }
    }

    fn obstacle(&self, person: &Person, rank: usize, at: usize) -> Obstacle<'a> {
        let place = &self.places[at];
        if !present(self.busy, person, place.block) {
            return Obstacle::Absent;
        }
        if !understands(self.facts, person, place) {
            return Obstacle::Language;
        }
        let meets = |other: usize| Span::of(self.places[other].block).meets(Span::of(place.block));
        let against = || self.seats(person).iter().filter(|(_, other)| meets(*other));
        if against().any(|(seat, _)| seat.reason.why == "why-seat-pinned") {
            return Obstacle::Arranged;
        }
        let better = |seat: &Seat| seat.wish.is_some_and(|wish| (wish as usize) <= rank);
        if let Some((_, other)) = against().find(|(seat, _)| better(seat)) {
            return Obstacle::SameTime(self.places[*other].session.id.as_str());
        }
        let here = &self.members[at];
        if here.len() >= place.placement.seats as usize {
            return Obstacle::Full;
        }
        let apart = |other: &&str| {
            let they = self.facts.people.get(*other).is_some_and(|other| lists(other, &person.id));
            lists(person, other) || they
        };
        if here.iter().any(apart) { Obstacle::Arranged } else { Obstacle::Kept }
    }
}

fn lists(person: &Person, other: &str) -> bool {
    person.not_with.iter().any(|id| id.value == other)
}
