//! Case: the problem as the solvers look at it: what each pupil could take and what it would count, and
//! seats in a table of pupils × slots. Decides nothing.

use super::score::{TOP, points};
use super::{PINS, Party, Seats, Sections};
use std::collections::BTreeMap;

const ASKED: u64 = 1 << 63;

/// An offer that a pupil could take.
#[derive(Debug, Clone)]
pub struct Choice {
    pub offer: usize,
    pub slot: usize,
    pub topic: usize,
    /// Rank of the wish, from 0.
    pub rank: Option<usize>,
    /// Bits of the needs it meets, and of the pins it keeps; the last bit is what is asked for.
    pub needs: u64,
    pub pins: u64,
    pub last: bool,
    pub fit: u32,
}

impl Choice {
    pub fn points(&self) -> i64 {
        self.rank.map_or(0, points)
    }
    pub fn top(&self) -> bool {
        self.rank.is_some_and(|rank| rank < TOP)
    }
    /// Whether somebody put him there.
    pub fn by_hand(&self) -> bool {
        self.pins & !ASKED != 0
    }
    /// Whether anything is counted for it besides the seat itself.
    pub fn counts(&self) -> bool {
        self.rank.is_some() || self.needs != 0 || self.pins != 0 || self.last
    }
}

pub struct Case<'a> {
    pub sections: &'a Sections,
    /// By slot: its offers.
    pub offers: Vec<Vec<usize>>,
    /// By slot: the slots at the same time, itself included.
    pub meeting: Vec<Vec<usize>>,
    /// By pupil: what he could take, by slot and offer.
    pub choices: Vec<Vec<Choice>>,
    /// By pupil and slot: where they begin.
    starts: Vec<Vec<usize>>,
    /// By pupil: topics that count, with rank and needs.
    values: Vec<Vec<(usize, Option<usize>, u64)>>,
    /// By offer: whether somebody could be put there by hand.
    pub by_hand: Vec<bool>,
    /// By pupil: slots in which he wants a seat.
    pub present: Vec<Vec<bool>>,
    /// By offer: nobody can ever be in it, since too few could come.
    pub dead: Vec<bool>,
    /// By offer: at least so many, or nobody.
    pub least: Vec<usize>,
    /// By pupil and slot: the party he is in.
    parties: BTreeMap<(usize, usize), usize>,
}

impl<'a> Case<'a> {
    pub fn new(sections: &'a Sections) -> Case<'a> {
        let slots = sections.overlap.len();
        let mut offers = vec![Vec::new(); slots];
        for (at, offer) in sections.offers.iter().enumerate() {
            offers[offer.slot].push(at);
        }
        let meets = |slot: usize| (0..slots).filter(|other| sections.overlap[slot][*other]).collect();
        let mut choices: Vec<Vec<Choice>> =
            (0..sections.pupils.len()).map(|pupil| choices(sections, pupil)).collect();
        let mut come = vec![0_usize; sections.offers.len()];
        let mut by_hand = vec![false; sections.offers.len()];
        for choice in choices.iter().flatten() {
            come[choice.offer] += 1;
            by_hand[choice.offer] |= choice.by_hand();
        }
        let least: Vec<usize> = sections.offers.iter().map(|it| (it.minimum as usize).max(1)).collect();
        let dead = |at: usize| {
            let room = (sections.offers[at].seats as usize).min(come[at]);
            room == 0 || (room < least[at] && !by_hand[at])
        };
        let dead: Vec<bool> = (0..sections.offers.len()).map(dead).collect();
        choices.iter_mut().for_each(|own| own.retain(|choice| !dead[choice.offer]));
        let start = |own: &Vec<Choice>, slot: usize| own.partition_point(|choice| choice.slot < slot);
        let starts = choices.iter().map(|own| (0..=slots).map(|slot| start(own, slot)).collect()).collect();
        let values = choices.iter().map(|own| {
            let counts = own.iter().filter(|choice| choice.rank.is_some() || choice.needs != 0);
            let mut values: Vec<_> = counts.map(|it| (it.topic, it.rank, it.needs)).collect();
            values.sort_unstable();
            values.dedup();
            values
        });
        let values = values.collect();
        let present = sections.pupils.iter().map(|pupil| {
            let mut present = vec![false; slots];
            pupil.present.iter().for_each(|slot| present[*slot] = true);
            present
        });
        let present = present.collect();
        let meeting = (0..slots).map(meets).collect();
        let parties = sections.parties.iter().enumerate();
        let parties = parties.flat_map(|(at, it)| it.members.iter().map(move |who| ((*who, it.slot), at)));
        let parties = parties.collect();
        Case { sections, offers, meeting, choices, starts, values, by_hand, present, dead, least, parties }
    }

    /// Whom the pupil sits with in the slot, himself among them.
    pub fn party(&self, pupil: usize, slot: usize) -> Option<&Party> {
        self.parties.get(&(pupil, slot)).map(|at| &self.sections.parties[*at])
    }

    pub fn slots(&self) -> usize {
        self.offers.len()
    }

    pub fn pupils(&self) -> usize {
        self.choices.len()
    }

    pub fn room(&self, offer: usize) -> usize {
        self.sections.offers[offer].seats as usize
    }

    pub fn choice(&self, pupil: usize, offer: usize) -> Option<&Choice> {
        let here = self.here(pupil, self.sections.offers[offer].slot);
        here.binary_search_by_key(&offer, |choice| choice.offer).ok().map(|at| &here[at])
    }

    /// What the pupil could take in the slot.
    pub fn here(&self, pupil: usize, slot: usize) -> &[Choice] {
        let starts = &self.starts[pupil];
        &self.choices[pupil][starts[slot]..starts[slot + 1]]
    }

    /// What counts about a topic for the pupil: the rank of the wish and the bits of needs.
    pub fn value(&self, pupil: usize, topic: usize) -> (Option<usize>, u64) {
        let value = self.values[pupil].iter().find(|value| value.0 == topic);
        value.map_or((None, 0), |value| (value.1, value.2))
    }

    /// The bits of the pins that the offer keeps.
    pub fn pins(&self, pupil: usize, offer: usize) -> u64 {
        match self.duties(pupil).0 {
            0 => 0,
            _ => self.choice(pupil, offer).map_or(0, |choice| choice.pins),
        }
    }

    /// Whether the two may not share `offer`.
    pub fn foes(&self, pupil: usize, other: usize, offer: usize) -> bool {
        let by_hand = |who: usize| self.choice(who, offer).is_some_and(Choice::by_hand);
        self.sections.pupils[pupil].apart.contains(&other) && !(by_hand(pupil) && by_hand(other))
    }

    /// How many pins the pupil has, and needs.
    pub fn duties(&self, pupil: usize) -> (usize, usize) {
        let entry = &self.sections.pupils[pupil];
        (entry.pinned.len().min(PINS) + usize::from(!entry.asked.is_empty()), entry.needs.len().min(64))
    }

    /// Whether the slot shares no minute with another.
    pub fn alone(&self, slot: usize) -> bool {
        self.meeting[slot].len() == 1
    }
}

fn choices(sections: &Sections, pupil: usize) -> Vec<Choice> {
    let entry = &sections.pupils[pupil];
    let pins = |offer: usize| {
        let asked = if entry.asked.contains(&offer) { ASKED } else { 0 };
        bits(entry.pinned.iter().take(PINS).map(|offers| offers.contains(&offer))) | asked
    };
    let by_hand = entry.pinned.iter().take(PINS).flatten().map(|offer| (*offer, 0));
    let mut open: Vec<(usize, u32)> = entry.open.iter().copied().chain(by_hand).collect();
    open.sort_by_key(|(offer, fit)| (*offer, u32::MAX - fit));
    open.dedup_by_key(|open| open.0);
    let choice = |(offer, fit): (usize, u32)| {
        let topic = sections.offers[offer].topic;
        Choice {
            offer,
            slot: sections.offers[offer].slot,
            topic,
            rank: entry.wishes.iter().position(|wish| *wish == topic),
            needs: bits(entry.needs.iter().map(|need| need.contains(&topic))),
            pins: pins(offer),
            last: entry.last.contains(&offer),
            fit,
        }
    };
    let mut choices: Vec<Choice> = open.into_iter().map(choice).collect();
    choices.sort_by_key(|choice| (choice.slot, choice.offer));
    choices
}

fn bits(set: impl Iterator<Item = bool>) -> u64 {
    set.take(64).enumerate().map(|(at, on)| u64::from(on) << at).sum()
}

/// Seats as a table, and what follows from it.
#[derive(Debug, Clone)]
pub struct Seating {
    /// Pupils × slots.
    at: Vec<Vec<Option<usize>>>,
    /// By offer: people in it.
    pub load: Vec<usize>,
    /// By offer: given up, so that nobody is put there but by hand.
    pub closed: Vec<bool>,
}

impl Seating {
    pub fn empty(case: &Case) -> Seating {
        let load = vec![0; case.sections.offers.len()];
        Seating { at: vec![vec![None; case.slots()]; case.pupils()], closed: vec![false; load.len()], load }
    }

    pub fn from(case: &Case, seats: &Seats) -> Seating {
        let mut seating = Seating::empty(case);
        for (pupil, own) in seats.iter().enumerate() {
            own.iter().for_each(|offer| seating.put(case, pupil, *offer));
        }
        seating
    }

    pub fn get(&self, pupil: usize, slot: usize) -> Option<usize> {
        self.at[pupil][slot]
    }

    pub fn own(&self, pupil: usize) -> impl Iterator<Item = usize> + '_ {
        self.at[pupil].iter().flatten().copied()
    }

    pub fn put(&mut self, case: &Case, pupil: usize, offer: usize) {
        let slot = case.sections.offers[offer].slot;
        self.leave(pupil, slot);
        self.at[pupil][slot] = Some(offer);
        self.load[offer] += 1;
    }

    pub fn leave(&mut self, pupil: usize, slot: usize) {
        if let Some(offer) = self.at[pupil][slot].take() {
            self.load[offer] -= 1;
        }
    }

    /// Whether `pupil` could sit in `offer` besides what he has at other times; seats are not counted.
    pub fn fits(&self, case: &Case, pupil: usize, offer: usize) -> bool {
        self.free(case, pupil, offer) && !self.has_foe(case, pupil, offer)
    }

    /// The same, whoever sits there.
    pub fn free(&self, case: &Case, pupil: usize, offer: usize) -> bool {
        let entry = &case.sections.offers[offer];
        let clear = |slot: usize| slot == entry.slot || self.at[pupil][slot].is_none();
        let new = |other: usize| {
            let other = &case.sections.offers[other];
            other.slot == entry.slot || other.topic != entry.topic
        };
        case.meeting[entry.slot].iter().all(|slot| clear(*slot))
            && (case.sections.repeats || self.own(pupil).all(new))
    }

    pub fn has_foe(&self, case: &Case, pupil: usize, offer: usize) -> bool {
        let slot = case.sections.offers[offer].slot;
        let beside = |other: &&usize| self.at[**other][slot] == Some(offer);
        let mut foes = case.sections.pupils[pupil].apart.iter().filter(beside);
        foes.any(|other| case.foes(pupil, *other, offer))
    }

    pub fn seats(&self) -> Seats {
        let own = |row: &Vec<Option<usize>>| {
            let mut own: Vec<usize> = row.iter().flatten().copied().collect();
            own.sort_unstable();
            own
        };
        self.at.iter().map(own).collect()
    }
}
