//! Seats: who sits in which occurrence, where seats are assigned or given by hand. Turns wishes into `solve`'s
//! numbers and reads the seats back; why a wish was not met is asked in `unmet`.

use super::facts::{Busy, Facts, Span, follows};
use super::{Draft, Placement, Proof, Reason, Seat, parties, unmet};
use crate::model::{At, Block, BlockAudience, Person, Session};
use crate::problem::Problem;
use crate::solve::sections::{Demand, How, Offer, Pupil, Seats, Sections, Work, conflict, solve, taken};
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

/// Gives the seats, and says why wishes were not met.
pub(super) fn seat(facts: &Facts, draft: &mut Draft) {
    let placements = draft.plan.placements.clone();
    let places = places(facts, &placements);
    let people: Vec<&Person> = facts.participants().collect();
    let mut sections = sections(facts, &draft.busy, &places, &people);
    parties::join(facts.event, &mut draft.problems, &places, &people, &mut sections);
    // Where it is settled, who sits where is known, and so is why.
    let answer = (!facts.settled).then(|| solve(&sections, &Work { watch: facts.watch, ..Work::default() }));
    let seats = answer.as_ref().map_or_else(|| standing(&sections), |answer| answer.seats.clone());
    sit(draft, &places, &people, &sections, &seats);
    few(facts, draft, &places, &seats);
    unseated(draft, &places, &people, &seats);
    pins(facts, draft, &places, &people, &sections);
    let Some(answer) = answer else { return };
    draft.plan.proofs.push(Proof::new("seats", answer.status));
    if !organizations(&people).is_empty() {
        draft.plan.proofs.push(Proof { of: "organizations".into(), status: "exchanged".into() });
    }
    if answer.discarded > 0 {
        draft.problems.push(Problem::warn("claim-discarded").with("of", "seats"));
    }
    unmet::explain(facts, draft, &sections, &answer);
}

/// Where everybody sat before.
fn standing(sections: &Sections) -> Seats {
    sections.pupils.iter().map(|pupil| pupil.last.clone()).collect()
}

/// Gives the seats that were given by hand, and no other: where people choose on the spot, or have not
/// chosen yet.
pub(super) fn by_hand(facts: &Facts, draft: &mut Draft) {
    if facts.event.pins.is_empty() {
        return;
    }
    let placements = draft.plan.placements.clone();
    let places = places(facts, &placements);
    let people: Vec<&Person> = facts.participants().collect();
    let mut sections = sections(facts, &draft.busy, &places, &people);
    for pupil in &mut sections.pupils {
        (pupil.wishes, pupil.needs, pupil.open) = (Vec::new(), Vec::new(), Vec::new());
    }
    sections.offers.iter_mut().for_each(|offer| offer.minimum = 0);
    let seats = match facts.settled {
        true => standing(&sections),
        false => solve(&sections, &Work { watch: facts.watch, ..Work::default() }).seats,
    };
    sit(draft, &places, &people, &sections, &seats);
    pins(facts, draft, &places, &people, &sections);
}

/// Puts seats into the plan.
fn sit(draft: &mut Draft, places: &[Place], people: &[&Person], sections: &Sections, seats: &Seats) {
    for (at, person) in people.iter().enumerate() {
        for seat in taken(sections, seats, at) {
            let place = &places[seat.offer];
            // As the person counts, also where a wish names nothing or is there twice.
            let wish = person.wishes.iter().position(|wish| wish.value == place.session.id.value);
            let wish = wish.and_then(|wish| u32::try_from(wish + 1).ok());
            let reason = match (seat.how, wish) {
                (How::Pinned, _) => Reason::new("why-seat-pinned"),
                (How::Kept, _) => Reason::new("why-kept"),
                (_, Some(wish)) => Reason::new("why-seat-wished").with("wish", wish),
                (_, None) => match need(person, place.session) {
                    Some(topic) => Reason::new("why-seat-needed").with("topic", topic),
                    None => Reason::new("why-seat-free"),
                },
            };
            let occurrence = place.placement.occurrence.clone();
            draft.plan.seats.push(Seat { person: person.id.value.clone(), occurrence, wish, reason });
        }
    }
}

/// A topic of the session that the person needs.
fn need<'a>(person: &'a Person, session: &Session) -> Option<&'a str> {
    let needs = person.needs.iter().map(|need| need.as_str());
    needs.into_iter().find(|need| session.topics.iter().any(|topic| topic.value == *need))
}

/// How well a session fits somebody who did not wish for it: whether it is given at his level.
fn fit(person: &Person, session: &Session) -> u32 {
    let level = |topic: &At<String>| person.levels.get(topic.as_str()) == Some(&session.level);
    u32::from(session.topics.iter().any(level))
}

/// For each need the sessions about it, where there are any.
fn needs(facts: &Facts, person: &Person) -> Vec<Vec<usize>> {
    let about = |need: &At<String>| {
        let about = |session: &&Session| session.topics.iter().any(|topic| topic.value == need.value);
        facts.sessions.iter().enumerate().filter(|(_, session)| about(session)).map(|(at, _)| at).collect()
    };
    person.needs.iter().map(about).filter(|sessions: &Vec<usize>| !sessions.is_empty()).collect()
}

/// Organizations of more than one, numbered by id.
fn organizations<'a>(people: &[&'a Person]) -> BTreeMap<&'a str, usize> {
    let mut members: BTreeMap<&str, usize> = BTreeMap::new();
    for id in people.iter().filter_map(|person| person.organization.as_ref()) {
        *members.entry(id.as_str()).or_default() += 1;
    }
    members.retain(|_, count| *count > 1);
    members.into_keys().zip(0..).collect()
}

pub(super) fn sections(facts: &Facts, busy: &Busy, places: &[Place], people: &[&Person]) -> Sections {
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
    let kin = organizations(people);
    let offers = places.iter().map(|place| Offer {
        slot: place.slot,
        topic: topic(&place.session.id).unwrap_or(0),
        seats: place.placement.seats,
        minimum: place.session.minimum,
        tie: facts.tie(&place.placement.occurrence.to_string()),
    });
    let mut slots: Vec<(usize, &Block)> = places.iter().map(|place| (place.slot, place.block)).collect();
    slots.sort_by_key(|slot| slot.0);
    slots.dedup_by_key(|slot| slot.0);
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
        let present = slots.iter().filter(|slot| present(busy, person, slot.1)).map(|slot| slot.0);
        Pupil {
            wishes,
            needs: needs(facts, person),
            present: present.collect(),
            open: open.collect(),
            pinned,
            last,
            apart,
            kin: person.organization.as_ref().and_then(|id| kin.get(id.as_str()).copied()),
            tie: facts.tie(&person.id),
            ..Pupil::default()
        }
    });
    Sections {
        pupils: pupils.collect(),
        overlap: super::placements::overlap(facts),
        offers: offers.collect(),
        parties: Vec::new(),
        repeats: false,
        seed: facts.event.seed,
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

fn few(facts: &Facts, draft: &mut Draft, places: &[Place], seats: &Seats) {
    for (at, place) in places.iter().enumerate() {
        let minimum = place.session.minimum;
        let taken = seats.iter().filter(|own| own.contains(&at)).count();
        if taken < minimum as usize {
            let problem = Problem::warn("below-minimum").at(&place.session.id.place);
            let problem =
                problem.with("session", facts.title(place.session)).with("block", &place.block.id.value);
            draft.problems.push(problem.with("people", taken).with("minimum", minimum));
        }
    }
}

/// People who are there in a block that takes sessions and have no seat in it.
fn unseated(draft: &mut Draft, places: &[Place], people: &[&Person], seats: &Seats) {
    let blocks: BTreeMap<usize, &Block> = places.iter().map(|place| (place.slot, place.block)).collect();
    for (slot, block) in blocks {
        let sits = |seats: &[usize]| {
            seats
                .iter()
                .any(|at| places[*at].slot == slot || Span::of(places[*at].block).meets(Span::of(block)))
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

fn pins(facts: &Facts, draft: &mut Draft, places: &[Place], people: &[&Person], sections: &Sections) {
    for pin in &facts.event.pins {
        let fits = |place: &Place| {
            let block = pin.block.as_ref().is_none_or(|block| block.value == place.block.id.value);
            block && place.session.id.value == pin.session.value
        };
        let kept = draft.plan.seats.iter().filter(|seat| seat.person == pin.person.value).any(|seat| {
            places.iter().any(|place| place.placement.occurrence == seat.occurrence && fits(place))
        });
        if kept {
            continue;
        }
        let offers: Vec<usize> = (0..places.len()).filter(|at| fits(&places[*at])).collect();
        let pupil = people.iter().position(|person| person.id.value == pin.person.value);
        let against =
            pupil.map_or(Vec::new(), |pupil| against(draft, places, people, sections, pupil, &offers));
        let others = against.iter().filter_map(|demand| match demand {
            Demand::Pin { pupil, .. } => Some(people[*pupil].id.as_str()),
            _ => None,
        });
        let seats = against.iter().find_map(|demand| match demand {
            Demand::Seats { offer } => Some(sections.offers[*offer].seats.to_string()),
            _ => None,
        });
        let others = super::listed(others);
        let problem = Problem::warn("pin-not-kept").at(&pin.person.place).with("person", &pin.person.value);
        let block = pin.block.as_ref().map_or("", |block| block.as_str());
        let problem = problem.with("session", &pin.session.value).with("block", block).with("others", others);
        draft.problems.push(problem.with("seats", seats.as_deref().unwrap_or("none")));
    }
}

/// The seats by hand, and the seats that are too few, which contradict the pin; the fewest that do.
fn against(
    draft: &Draft,
    places: &[Place],
    people: &[&Person],
    sections: &Sections,
    pupil: usize,
    offers: &[usize],
) -> Vec<Demand> {
    let held = |at: usize, offers: &[usize]| {
        draft
            .plan
            .seats
            .iter()
            .filter(|seat| seat.person == people[at].id.value)
            .any(|seat| offers.iter().any(|offer| places[*offer].placement.occurrence == seat.occurrence))
    };
    let mut demands: Vec<Demand> = Vec::new();
    for (at, entry) in sections.pupils.iter().enumerate() {
        for (pin, own) in entry.pinned.iter().enumerate() {
            let this = at == pupil && own.iter().all(|offer| offers.contains(offer));
            if this || held(at, own) {
                demands.push(Demand::Pin { pupil: at, pin });
            }
        }
    }
    demands.extend((0..sections.offers.len()).map(|offer| Demand::Seats { offer }));
    let mut found = conflict(sections, &demands, &Work::default()).unwrap_or_default();
    let own = |demand: &Demand| match demand {
        Demand::Pin { pupil: at, pin } => *at == pupil && !held(pupil, &sections.pupils[pupil].pinned[*pin]),
        _ => false,
    };
    found.retain(|demand| !own(demand));
    found
}
