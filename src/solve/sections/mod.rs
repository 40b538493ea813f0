//! Sections: seats in offers, by ranked wishes, so that the whole is the fairest there is. A quick start
//! is improved and proven by linear programmes, one level after the other, and every claim is counted
//! again in integers before it is believed. Knows nothing of sessions, languages or names.

mod ask;
mod bounds;
mod case;
mod conflict;
mod fill;
mod mingle;
mod model;
mod parties;
mod prices;
mod reseat;
mod score;
mod shape;
mod slots;
mod stages;
mod start;
#[cfg(test)]
mod trials;

pub use ask::{Asked, Swap, ask, chain};
pub use conflict::{Demand, conflict, demands};
pub use score::{Level, TOP, Tuple, broken, score};

use super::Status;
use super::watch::{QUIET, Watch};
use case::Case;
use std::collections::BTreeSet;

/// A group with seats in a slot; offers of one topic are the same thing at different times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offer {
    pub slot: usize,
    pub topic: usize,
    pub seats: u32,
    /// Nobody comes, or at least so many.
    pub minimum: u32,
    /// Order among equals.
    pub tie: u64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pupil {
    /// Topics, most wanted first, each once.
    pub wishes: Vec<usize>,
    /// For each need the topics that meet it; the first 64 count.
    pub needs: Vec<Vec<usize>>,
    /// Slots in which the pupil is there and wants a seat.
    pub present: Vec<usize>,
    /// Offers that are possible, with how well each fits where it was not wished.
    pub open: Vec<(usize, u32)>,
    /// For each seat decided by hand: the offers that would do, open or not; the first 63 count.
    pub pinned: Vec<Vec<usize>>,
    /// Offers taken before, as far as they still exist.
    pub last: Vec<usize>,
    /// Pupils who may not sit in the same offer, unless both were put there by hand.
    pub apart: Vec<usize>,
    /// Whose like should sit in different offers where that costs nothing, by number from 0.
    pub kin: Option<usize>,
    /// One of these has to be taken, as a question: what would it cost? See [`ask`].
    pub asked: Vec<usize>,
    /// Order among equals.
    pub tie: u64,
}

/// Pupils who take the same offer of a slot, or none of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Party {
    pub slot: usize,
    pub members: Vec<usize>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sections {
    /// Slots × slots: whether they share a minute; a slot always meets itself.
    pub overlap: Vec<Vec<bool>>,
    pub offers: Vec<Offer>,
    pub pupils: Vec<Pupil>,
    /// A pupil is in one of a slot at most.
    pub parties: Vec<Party>,
    /// Whether a topic may be taken a second time, for nothing.
    pub repeats: bool,
    /// The lottery among plans that are equal in every count.
    pub seed: u64,
}

/// Pins of one pupil that count.
const PINS: usize = 63;

/// By pupil: the offers taken, in ascending order.
pub type Seats = Vec<Vec<usize>>;

/// How much is tried, counted in steps, so that the answer is the same on every machine.
#[derive(Debug, Clone, Copy)]
pub struct Work<'a> {
    /// Rounds of prices before the first seats are given.
    pub rounds: usize,
    /// Passes over all slots.
    pub sweeps: usize,
    /// Largest programme (columns) that is solved for a proof; columns of slots with a seat for everybody
    /// written out count three times.
    pub columns: usize,
    /// Branchings per level.
    pub nodes: u64,
    /// Who looks on, and may end it before.
    pub watch: Watch<'a>,
}

impl Default for Work<'_> {
    fn default() -> Self {
        Work { rounds: 100, sweeps: 60, columns: 12_000, nodes: 200, watch: QUIET }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub seats: Seats,
    pub tuple: Tuple,
    /// What no plan can be better than: equal to the tuple where the plan is proven to be the best.
    pub bound: Tuple,
    pub status: Status,
    /// The plan before anything was proven.
    pub first: Tuple,
    /// Claims of the programmes that did not hold when they were counted again.
    pub discarded: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    Pinned,
    Kept,
    Wished,
    /// Nothing that was wished was free.
    Filled,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    pub offer: usize,
    pub how: How,
    /// Index of the wish.
    pub wish: Option<usize>,
}

/// The best seats for everybody. The answer depends on the ties, not on the order of pupils and offers.
pub fn solve(sections: &Sections, work: &Work) -> Answer {
    let order = Order::of(sections);
    let ordered = order.apply(sections);
    let case = Case::new(&ordered);
    let start = start::start(&case, None, work);
    let mut answer = improve(&case, start, None, work);
    answer.seats = mingle::mingle(&case, &answer.seats);
    order.back(answer)
}

/// Why each seat of `pupil` is his, in the order of offers.
pub fn taken(sections: &Sections, seats: &Seats, pupil: usize) -> Vec<Taken> {
    let entry = &sections.pupils[pupil];
    let how = |offer: usize| {
        let wish = entry.wishes.iter().position(|wish| *wish == sections.offers[offer].topic);
        let pinned = entry.pinned.iter().any(|offers| offers.contains(&offer));
        let how = match wish {
            _ if pinned => How::Pinned,
            _ if entry.last.contains(&offer) => How::Kept,
            Some(_) => How::Wished,
            None => How::Filled,
        };
        Taken { offer, how, wish }
    };
    seats[pupil].iter().map(|offer| how(*offer)).collect()
}

/// Proves `start` level by level, or finds something better. Slots where the quick way of counting the
/// people without a wished seat fails are written out in full, and all is done again. No plan is better
/// than `known`; see [`stages::run`].
fn improve(case: &Case, start: case::Seating, known: Option<&Tuple>, work: &Work) -> Answer {
    let (mut best, mut tuple) = (start.seats(), score(case.sections, &start.seats()));
    let first = tuple;
    let trivial = bounds::trivial(case);
    let mut bound = if known == Some(&tuple) { tuple } else { trivial };
    let mut discarded = 0;
    let mut shape = shape::Shape::of(case, &start);
    while tuple != bound && !work.watch.stops() {
        let Some(model) = model::Model::new(case, &shape, &tuple, &trivial, work.columns) else { break };
        let found = stages::run(case, &model, &best, (&trivial, known), work);
        discarded += found.refuted;
        let seating = fill::fill(case, &model, &found.chosen);
        let seats = seating.seats();
        let counted = score(case.sections, &seats);
        let sound = broken(case.sections, &seats).is_none();
        if sound && counted <= tuple {
            (best, tuple) = (seats, counted);
        }
        if sound && counted <= found.claim {
            bound = found.bound;
            break;
        }
        if !shape.refine(case, &seating) && !shape.write_out_all() {
            discarded += 1;
            break;
        }
    }
    let status = tuple.status(&bound);
    Answer { seats: best, tuple, bound, status, first, discarded }
}

/// The canonical numbers: position → index given by the caller.
struct Order {
    pupils: Vec<usize>,
    offers: Vec<usize>,
}

impl Order {
    fn of(sections: &Sections) -> Order {
        let mut pupils: Vec<usize> = (0..sections.pupils.len()).collect();
        pupils.sort_by_key(|&at| (sections.pupils[at].tie, at));
        let mut offers: Vec<usize> = (0..sections.offers.len()).collect();
        offers.sort_by_key(|&at| (sections.offers[at].slot, sections.offers[at].tie, at));
        Order { pupils, offers }
    }

    fn apply(&self, sections: &Sections) -> Sections {
        let (pupil, offer) = (places(&self.pupils), places(&self.offers));
        // Who keeps away from somebody is kept away from by him.
        let mut apart = vec![BTreeSet::new(); pupil.len()];
        for (from, entry) in sections.pupils.iter().enumerate() {
            for &other in entry.apart.iter().filter(|other| **other != from) {
                apart[pupil[from]].insert(pupil[other]);
                apart[pupil[other]].insert(pupil[from]);
            }
        }
        let pupils = self.pupils.iter().enumerate().map(|(at, &from)| {
            let mut entry = sections.pupils[from].clone();
            entry.open.iter_mut().for_each(|open| open.0 = offer[open.0]);
            entry.pinned.iter_mut().flatten().for_each(|it| *it = offer[*it]);
            entry.last.iter_mut().chain(&mut entry.asked).for_each(|it| *it = offer[*it]);
            entry.open.sort_unstable();
            entry.open.dedup_by_key(|open| open.0);
            entry.last.sort_unstable();
            entry.last.dedup();
            entry.apart = apart[at].iter().copied().collect();
            entry
        });
        let pupils = pupils.collect();
        let mut parties = sections.parties.clone();
        for party in &mut parties {
            party.members.iter_mut().for_each(|member| *member = pupil[*member]);
            party.members.sort_unstable();
        }
        parties.sort();
        let offers = self.offers.iter().map(|&from| sections.offers[from].clone()).collect();
        Sections { pupils, offers, parties, overlap: sections.overlap.clone(), ..*sections }
    }

    fn back(&self, answer: Answer) -> Answer {
        Answer { seats: self.return_seats(&answer.seats), ..answer }
    }

    fn return_seats(&self, ordered: &Seats) -> Seats {
        let mut seats = vec![Vec::new(); self.pupils.len()];
        for (own, &pupil) in ordered.iter().zip(&self.pupils) {
            seats[pupil] = own.iter().map(|offer| self.offers[*offer]).collect();
            seats[pupil].sort_unstable();
        }
        seats
    }

    fn forth(&self, seats: &Seats) -> Seats {
        let offer = places(&self.offers);
        let own = |pupil: &usize| seats[*pupil].iter().map(|it| offer[*it]).collect();
        self.pupils.iter().map(own).collect()
    }
}

/// Index → position.
fn places(order: &[usize]) -> Vec<usize> {
    let mut places = vec![0; order.len()];
    order.iter().enumerate().for_each(|(position, &index)| places[index] = position);
    places
}
