//! Start: good seats in a moment. Bundles at prices, or the seats taken before, then one slot after the
//! other as well as it can be, until nothing gets better. Proves nothing.

use super::case::{Case, Choice, Seating};
use super::parties::gather;
use super::prices::bundles;
use super::reseat::{reseat, tuple};
use super::{Seats, Tuple, Work, broken};

/// Good seats; `from` seats that are good but for what is asked for.
pub fn start(case: &Case, from: Option<&Seats>, work: &Work) -> Seating {
    let before = case.sections.pupils.iter().any(|pupil| !pupil.last.is_empty());
    let starts = match from {
        Some(seats) => vec![Seating::from(case, seats)],
        None if before => vec![last(case)],
        None => bundles(case, work.rounds),
    };
    let settled = starts.into_iter().map(|mut seating| {
        settle(case, &mut seating, work.sweeps);
        (tuple(case, &seating), seating)
    });
    let sound = settled.filter(|(_, seating)| broken(case.sections, &seating.seats()).is_none());
    let best = sound.min_by_key(|(tuple, _)| *tuple);
    best.map_or_else(|| Seating::empty(case), |(tuple, seating)| fitting(case, tuple, seating))
}

/// Among seats that count the same, those that fit better.
fn fitting(case: &Case, before: Tuple, seating: Seating) -> Seating {
    let mut fitting = seating.clone();
    (0..case.slots()).for_each(|slot| {
        reseat(case, &mut fitting, slot, true);
    });
    let sound = broken(case.sections, &fitting.seats()).is_none() && tuple(case, &fitting) <= before;
    if sound { fitting } else { seating }
}

fn settle(case: &Case, seating: &mut Seating, sweeps: usize) {
    (0..case.slots()).for_each(|slot| gather(case, seating, slot));
    sweep(case, seating, sweeps);
    // Offers that could not reach their least are given up, the emptiest first.
    while let Some(offer) = lacking(case, seating) {
        close(case, seating, offer);
        sweep(case, seating, sweeps);
    }
}

/// What was taken before and is still possible; seats by hand go first.
fn last(case: &Case) -> Seating {
    let mut seating = Seating::empty(case);
    for by_hand in [true, false] {
        for pupil in 0..case.pupils() {
            for choice in &case.choices[pupil] {
                let wanted = if by_hand { choice.pins != 0 } else { choice.last };
                let room = seating.load[choice.offer] < case.room(choice.offer);
                let free = seating.get(pupil, choice.slot).is_none();
                if wanted && room && free && seating.fits(case, pupil, choice.offer) {
                    seating.put(case, pupil, choice.offer);
                }
            }
        }
    }
    seating
}

fn sweep(case: &Case, seating: &mut Seating, most: usize) {
    let mut best = tuple(case, seating);
    for _ in 0..most {
        for slot in 0..case.slots() {
            reseat(case, seating, slot, false);
            gather(case, seating, slot);
        }
        let now = tuple(case, seating);
        if now >= best {
            break;
        }
        best = now;
    }
}

fn lacking(case: &Case, seating: &Seating) -> Option<usize> {
    let by_hand = |offer: usize| {
        let slot = case.sections.offers[offer].slot;
        (0..case.pupils()).any(|pupil| {
            seating.get(pupil, slot) == Some(offer) && case.choice(pupil, offer).is_some_and(Choice::by_hand)
        })
    };
    let lacks = |offer: &usize| {
        let load = seating.load[*offer];
        load > 0 && load < case.least[*offer] && !by_hand(*offer)
    };
    let offers = 0..case.sections.offers.len();
    offers.filter(lacks).max_by_key(|offer| (case.least[*offer] - seating.load[*offer], *offer))
}

fn close(case: &Case, seating: &mut Seating, offer: usize) {
    seating.closed[offer] = true;
    let slot = case.sections.offers[offer].slot;
    for pupil in 0..case.pupils() {
        if seating.get(pupil, slot) == Some(offer) {
            seating.leave(pupil, slot);
        }
    }
}
