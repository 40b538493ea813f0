//! Mingle: people of one kin apart where that costs nothing. Two people exchange seats of one slot that
//! are worth the same to each, so that nobody pays for it; no proof that fewer pairs cannot be.

use super::Seats;
use super::case::{Case, Seating};
use super::score::{broken, score};

/// Exchanges that are looked at.
const LOOKS: usize = 4_000_000;

/// The same plan by every count, with no more pairs of one kin in one offer, by exchanges while one helps.
pub fn mingle(case: &Case, seats: &Seats) -> Seats {
    let kin = |pupil: usize| case.sections.pupils[pupil].kin;
    let kins = (0..case.pupils()).filter_map(kin).max().map_or(0, |most| most + 1);
    let mut seating = Seating::from(case, seats);
    // Offers × kins: people.
    let mut there = vec![vec![0_usize; kins]; case.sections.offers.len()];
    for (pupil, own) in seats.iter().enumerate() {
        kin(pupil).into_iter().for_each(|kin| own.iter().for_each(|offer| there[*offer][kin] += 1));
    }
    let mut left = LOOKS;
    let mut better = true;
    while better && left > 0 {
        better = false;
        for slot in 0..case.slots() {
            let alone = |it: &usize| seating.get(*it, slot).is_some() && case.party(*it, slot).is_none();
            let here: Vec<usize> = (0..case.pupils()).filter(alone).collect();
            for &a in here.iter().filter(|it| kin(**it).is_some()) {
                for &b in &here {
                    let Some((x, y)) = seating.get(a, slot).zip(seating.get(b, slot)) else { continue };
                    left = left.saturating_sub(1);
                    let count = |pupil: usize, offer: usize| kin(pupil).map_or(0, |kin| there[offer][kin]);
                    let helps = count(a, y) + count(b, x) + 1 + usize::from(kin(b).is_some())
                        < count(a, x) + count(b, y);
                    let may = x != y && kin(a) != kin(b) && left > 0 && helps;
                    if may && equal(case, &seating, a, (x, y)) && equal(case, &seating, b, (y, x)) {
                        for (pupil, from, to) in [(a, x, y), (b, y, x)] {
                            seating.put(case, pupil, to);
                            if let Some(kin) = kin(pupil) {
                                there[from][kin] -= 1;
                                there[to][kin] += 1;
                            }
                        }
                        better = true;
                    }
                }
            }
        }
    }
    // Counted again before it is believed.
    let found = seating.seats();
    let same = score(case.sections, &found) == score(case.sections, seats);
    if same && broken(case.sections, &found).is_none() { found } else { seats.clone() }
}

/// Whether `pupil` may sit in the one instead of the other, and nothing is counted otherwise.
fn equal(case: &Case, seating: &Seating, pupil: usize, (from, to): (usize, usize)) -> bool {
    let both = case.choice(pupil, from).zip(case.choice(pupil, to));
    let same = both.is_some_and(|(old, new)| {
        let plain = [old, new].into_iter().all(|it| it.pins == 0 && !it.last);
        plain && (old.rank, old.needs) == (new.rank, new.needs) && old.fit <= new.fit
    });
    same && seating.fits(case, pupil, to)
}
