//! Fill: seats for everybody whom the programme left without one, in what is free. Moves nobody who has
//! a seat that counts.

use super::case::{Case, Seating};
use super::model::Model;
use super::reseat::Hall;

/// `chosen` and as many more seats as possible, slot by slot, the best fitting ones.
pub fn fill(case: &Case, model: &Model, chosen: &Seating) -> Seating {
    let mut seating = chosen.clone();
    for slot in (0..case.slots()).filter(|slot| !model.is_full(*slot)) {
        let locked = |pupil: usize| chosen.get(pupil, slot).is_some();
        Hall::new(case, &seating, slot, true, &locked).settle(&mut seating);
    }
    seating
}
