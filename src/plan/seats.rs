//! Seats: who sits in which occurrence, where seats are assigned. Turns wishes into `solve`'s
//! numbers and reads the seats back; why a wish was not met is found out in `unmet`.

use super::facts::{Busy, Facts, Span, follows};
use super::{Draft, Placement, Reason, Seat};
use crate::model::{Block, BlockAudience, Person, Session};
use crate::problem::Problem;
use crate::solve::sections::{How, Offer, Pupil, Sections, solve};
use std::collections::BTreeMap;

/// A placed occurrence with everything that matters for a seat in it.
pub(super) struct Place<'a> {
    pub placement: &'a Placement,
    pub session: &'a Session,
    pub block: &'a Block,
    pub slot: usize,
}

pub(super) fn places<'a>(facts: &Facts<'a>, placements: &'a [Placement]) -> Vec<Place<'a>> {
    let place = |placement: &'a Placement| {
        let slot = facts.blocks.iter().position(|block| block.id.value == placement.block)?;
        let session = facts.session(&placement.occurrence.session)?;
        Some(Place { placement, session, block: facts.blocks[slot], slot })
    };
    let open = |place: &Place| place.block.audience == BlockAudience::All;
    placements.iter().filter_map(place).filter(open).collect()
}

pub(super) fn present(busy: &Busy, person: &Person, block: &Block) -> bool {
    busy.free(person, Span::of(block))
}

pub(super) fn understands(facts: &Facts, person: &Person, place: &Place) -> bool {
    let speaks: Vec<&str> = person.languages.iter().map(|lang| lang.as_str()).collect();
    follows(&speaks, &facts.languages(place.session), place.block)
}

pub(super) fn seat(facts: &Facts, draft: &mut Draft) {
    let placements = draft.plan.placements.clone();
    let places = places(facts, &placements);
    let people: Vec<&Person> = facts.participants().collect();
    let sections = sections(facts, &draft.busy, &places, &people);
    let seats = solve(&sections);
    let mut taken = vec![0_u32; places.len()];
    for (person, seats) in people.iter().zip(&seats) {
        for seat in seats {
            taken[seat.offer] += 1;
            let place = &places[seat.offer];
            // As the person counts, also where a wish names nothing or is there twice.
            let wish = person.wishes.iter().position(|wish| wish.value == place.session.id.value);
            let wish = wish.and_then(|wish| u32::try_from(wish + 1).ok());
            let reason = match (seat.how, wish) {
                (How::Pinned, _) => Reason::new("why-seat-pinned"),
                (How::Kept, _) => Reason::new("why-kept"),
                (_, Some(wish)) => Reason::new("why-seat-wished").with("wish", wish),
                (_, None) => match need(person, place.session) {
                    Some((_, topic)) => Reason::new("why-seat-needed").with("topic", topic),
                    None => Reason::new("why-seat-free"),
                },
            };
            let occurrence = place.placement.occurrence.clone();
            draft.plan.seats.push(Seat { person: person.id.value.clone(), occurrence, wish, reason });
        }
    }
    few(facts, draft, &places, &taken);
    unseated(draft, &places, &people, &seats);
    pins(facts, draft, &placements);
}

/// A topic of the session that the person needs, with its rank from 0.
fn need<'a>(person: &'a Person, session: &Session) -> Option<(usize, &'a str)> {
    let needs = person.needs.iter().map(|need| need.as_str()).enumerate();
    needs.into_iter().find(|(_, need)| session.topics.iter().any(|topic| topic.value == *need))
}

/// How well a session fits somebody who did not wish for it: a needed topic, then the level.
fn fit(person: &Person, session: &Session) -> u32 {
    let needed = need(person, session)
        .map_or(0, |(rank, _)| 100_u32.saturating_sub(u32::try_from(rank).unwrap_or(100)));
    let level = session.topics.iter().any(|topic| person.levels.get(topic.as_str()) == Some(&session.level));
    needed * 2 + u32::from(level)
}

fn sections(facts: &Facts, busy: &Busy, places: &[Place], people: &[&Person]) -> Sections {
    let topic = |id: &str| facts.sessions.binary_search_by(|session| session.id.as_str().cmp(id)).ok();
    let number: BTreeMap<&str, usize> =
        people.iter().enumerate().map(|(at, it)| (it.id.as_str(), at)).collect();
    let mut last: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for seat in facts.last.iter().flat_map(|plan| &plan.seats) {
        if let Some(at) = places.iter().position(|place| place.placement.occurrence == seat.occurrence) {
            last.entry(&seat.person).or_default().push(at);
        }
    }
    let mut apart = vec![Vec::new(); people.len()];
    for (at, person) in people.iter().enumerate() {
        for other in person.not_with.iter().filter_map(|other| number.get(other.as_str()).copied()) {
            if other != at {
                apart[at].push(other);
                apart[other].push(at);
            }
        }
    }
    let offers = places.iter().map(|place| Offer {
        slot: place.slot,
        topic: topic(&place.session.id).unwrap_or(0),
        seats: place.placement.seats,
        minimum: place.session.minimum,
    });
    let pupils = people.iter().zip(apart).map(|(person, apart)| {
        let mut wishes: Vec<usize> = Vec::new();
        for wish in person.wishes.iter().filter_map(|wish| topic(wish)) {
            if !wishes.contains(&wish) {
                wishes.push(wish);
            }
        }
        let there: Vec<bool> = places.iter().map(|place| present(busy, person, place.block)).collect();
        let open = (0..places.len())
            .filter(|at| there[*at] && understands(facts, person, &places[*at]))
            .map(|at| (at, fit(person, places[at].session)));
        let last = last.remove(person.id.as_str()).unwrap_or_default();
        let pinned = pinned(facts, places, person, &there, &last);
        Pupil { wishes, open: open.collect(), pinned, last, apart, tie: facts.tie(&person.id) }
    });
    Sections {
        pupils: pupils.collect(),
        overlap: super::placements::overlap(facts),
        offers: offers.collect(),
    }
}

/// For each seat given by hand the offers that would do: where the person sat before goes first.
fn pinned(
    facts: &Facts,
    places: &[Place],
    person: &Person,
    there: &[bool],
    last: &[usize],
) -> Vec<Vec<usize>> {
    let mut pins: Vec<_> =
        facts.event.pins.iter().filter(|pin| pin.person.value == person.id.value).collect();
    // A pin with a block has no choice, so it goes first.
    pins.sort_by_key(|pin| {
        (pin.block.is_none(), &pin.session.value, pin.block.as_ref().map(|block| &block.value))
    });
    let offers = pins.into_iter().map(|pin| {
        let fits = |at: &usize| {
            let place = &places[*at];
            let block = pin.block.as_ref().is_none_or(|block| block.value == place.block.id.value);
            there[*at] && block && place.session.id.value == pin.session.value
        };
        let mut offers: Vec<usize> = (0..places.len()).filter(fits).collect();
        offers.sort_by_key(|at| (!last.contains(at), *at));
        offers
    });
    offers.collect()
}

fn few(facts: &Facts, draft: &mut Draft, places: &[Place], taken: &[u32]) {
    for (place, taken) in places.iter().zip(taken) {
        let minimum = place.session.minimum;
        if *taken < minimum {
            let problem = Problem::warn("below-minimum").at(&place.session.id.place);
            let problem =
                problem.with("session", facts.title(place.session)).with("block", &place.block.id.value);
            draft.problems.push(problem.with("people", taken).with("minimum", minimum));
        }
    }
}

/// People who are there in a block that takes sessions and have no seat in it.
fn unseated(
    draft: &mut Draft,
    places: &[Place],
    people: &[&Person],
    seats: &[Vec<crate::solve::sections::Taken>],
) {
    let blocks: BTreeMap<usize, &Block> = places.iter().map(|place| (place.slot, place.block)).collect();
    for (slot, block) in blocks {
        let sits = |seats: &[crate::solve::sections::Taken]| {
            seats.iter().any(|seat| {
                places[seat.offer].slot == slot || Span::of(places[seat.offer].block).meets(Span::of(block))
            })
        };
        let lost =
            people.iter().zip(seats).filter(|(who, seats)| present(&draft.busy, who, block) && !sits(seats));
        let count = lost.count();
        if count > 0 {
            let problem = Problem::warn("seats-missing").at(&block.id.place);
            draft.problems.push(problem.with("block", &block.id.value).with("people", count));
        }
    }
}

fn pins(facts: &Facts, draft: &mut Draft, placements: &[Placement]) {
    for pin in &facts.event.pins {
        let at =
            |seat: &&Seat| seat.person == pin.person.value && seat.occurrence.session == pin.session.value;
        let block =
            |seat: &Seat| placements.iter().find(|it| it.occurrence == seat.occurrence).map(|it| &it.block);
        let kept = draft.plan.seats.iter().filter(at).any(|seat| {
            pin.block.as_ref().is_none_or(|wanted| block(seat).is_some_and(|block| *block == wanted.value))
        });
        if !kept {
            let problem =
                Problem::warn("pin-not-kept").at(&pin.person.place).with("person", &pin.person.value);
            let block = pin.block.as_ref().map_or("", |block| block.as_str());
            draft.problems.push(problem.with("session", &pin.session.value).with("block", block));
        }
    }
}
