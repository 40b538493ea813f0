//! Unmet: every wish that was not met, with the one reason that decided, checked against the plan
//! as it is. The reasons are a closed list and none of them names another person.

use super::facts::Facts;
use super::seats::{Place, places, present, understands};
use super::{Draft, Reason, Seat, Unmet};
use crate::model::Person;
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

pub(super) fn explain(facts: &Facts, draft: &mut Draft) {
    let placements = draft.plan.placements.clone();
    let places = places(facts, &placements);
    let mut members: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut own: BTreeMap<&str, Vec<&Seat>> = BTreeMap::new();
    for seat in &draft.plan.seats {
        members.entry(seat.occurrence.to_string()).or_default().push(&seat.person);
        own.entry(&seat.person).or_default().push(seat);
    }
    let mut unmet = Vec::new();
    for person in facts.participants() {
        let seats = own.get(person.id.as_str()).map(Vec::as_slice).unwrap_or_default();
        for (at, wish) in person.wishes.iter().enumerate() {
            let twice = person.wishes[..at].iter().any(|before| before.value == wish.value);
            let met = seats.iter().any(|seat| seat.occurrence.session == wish.value);
            let known = facts.session(wish).is_some();
            if twice || met || !known {
                continue;
            }
            let offers = places.iter().filter(|place| place.session.id.value == wish.value);
            let obstacle = offers
                .map(|place| obstacle(facts, draft, &places, &members, (person, seats, at), place))
                .min();
            let reason = match obstacle {
                None => Reason::new("why-unmet-not-offered"),
                Some(Obstacle::Full) => Reason::new("why-unmet-full"),
                Some(Obstacle::SameTime(other)) => Reason::new("why-unmet-same-time").with("session", other),
                Some(Obstacle::Kept) => Reason::new("why-unmet-kept"),
                Some(Obstacle::Arranged) => Reason::new("why-unmet-arranged"),
                Some(Obstacle::Language) => {
                    Reason::new("why-unmet-language").with("languages", languages(facts, wish))
                }
                Some(Obstacle::Absent) => Reason::new("why-unmet-absent"),
            };
            let wish_number = u32::try_from(at + 1).unwrap_or(u32::MAX);
            let (person, session) = (person.id.value.clone(), wish.value.clone());
            unmet.push(Unmet { person, session, wish: wish_number, reason });
        }
    }
    draft.plan.unmet = unmet;
}

fn languages(facts: &Facts, session: &str) -> String {
    facts.session(session).map(|session| facts.languages(session).join(", ")).unwrap_or_default()
}

fn obstacle<'a>(
    facts: &Facts,
    draft: &Draft,
    places: &[Place<'a>],
    members: &BTreeMap<String, Vec<&str>>,
    (person, seats, rank): (&Person, &[&Seat], usize),
    place: &Place<'a>,
) -> Obstacle<'a> {
    if !present(&draft.busy, person, place.block) {
        return Obstacle::Absent;
    }
    if !understands(facts, person, place) {
        return Obstacle::Language;
    }
    let none = Vec::new();
    let here = members.get(&place.placement.occurrence.to_string()).unwrap_or(&none);
    let meets = |seat: &Seat| {
        let other = places.iter().find(|other| other.placement.occurrence == seat.occurrence);
        other.filter(|other| super::facts::Span::of(other.block).meets(super::facts::Span::of(place.block)))
    };
    let against: Vec<(&Seat, &Place)> = seats.iter().filter_map(|seat| Some((*seat, meets(seat)?))).collect();
    if against.iter().any(|(seat, _)| seat.reason.why == "why-seat-pinned") {
        return Obstacle::Arranged;
    }
    let better = |seat: &Seat| seat.wish.is_some_and(|wish| (wish as usize) <= rank);
    if let Some((_, other)) = against.iter().find(|(seat, _)| better(seat)) {
        let same = places.iter().find(|it| it.placement.occurrence == other.placement.occurrence);
        return same.map_or(Obstacle::Full, |other| Obstacle::SameTime(other.session.id.as_str()));
    }
    if here.len() >= place.placement.seats as usize {
        return Obstacle::Full;
    }
    let apart = |other: &&str| {
        let they = facts.people.get(*other).is_some_and(|other| lists(other, &person.id));
        lists(person, other) || they
    };
    if here.iter().any(apart) { Obstacle::Arranged } else { Obstacle::Kept }
}

fn lists(person: &Person, other: &str) -> bool {
    person.not_with.iter().any(|id| id.value == other)
}
