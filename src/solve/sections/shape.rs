//! Shape: which slots the model writes out in full, and in which it looks at minimums. Knows no columns.

use super::bounds::{crowds, left_over};
use super::case::{Case, Seating};

/// Which slots are written out, and in which minimums are looked at.
#[derive(Debug, Clone)]
pub struct Shape {
    pub full: Vec<bool>,
    pub minimums: Vec<bool>,
}

impl Shape {
    pub fn of(case: &Case, start: &Seating) -> Shape {
        let slots = case.slots();
        let mut shape = Shape { full: vec![false; slots], minimums: vec![false; slots] };
        for slot in 0..slots {
            let guests = (0..case.pupils()).any(|pupil| {
                !case.present[pupil][slot] && case.choices[pupil].iter().any(|choice| choice.slot == slot)
            });
            let live = || case.offers[slot].iter().filter(|offer| !case.dead[**offer]);
            let lacking = live().any(|offer| start.load[*offer] < case.least[*offer]);
            let parties = case.sections.parties.iter().any(|party| party.slot == slot);
            shape.full[slot] = !case.alone(slot) || guests || lacking || parties;
            shape.minimums[slot] = live().any(|offer| start.load[*offer] <= case.least[*offer] + 1);
            if case.alone(slot) {
                let lost = (0..case.pupils())
                    .filter(|pupil| case.present[*pupil][slot] && start.get(*pupil, slot).is_none());
                shape.full[slot] |= lost.count() > left_over(case, &crowds(case, slot));
            }
        }
        shape
    }

    /// False when everything is written out already.
    pub fn write_out_all(&mut self) -> bool {
        let more = self.full.contains(&false);
        self.full.fill(true);
        more
    }

    /// Looks closer where `filled` does not hold what was claimed; false when there is no such place.
    pub fn refine(&mut self, case: &Case, filled: &Seating) -> bool {
        let before = (self.full.clone(), self.minimums.clone());
        for slot in (0..case.slots()).filter(|slot| !before.0[*slot]) {
            let lost = (0..case.pupils())
                .filter(|pupil| case.present[*pupil][slot] && filled.get(*pupil, slot).is_none());
            let lost = lost.count() > left_over(case, &crowds(case, slot));
            let live = case.offers[slot].iter().filter(|offer| !case.dead[**offer]);
            let lacking = live.into_iter().any(|offer| filled.load[*offer] < case.least[*offer]);
            self.full[slot] |= lost || (lacking && before.1[slot]);
            self.minimums[slot] |= lacking;
        }
        before != (self.full.clone(), self.minimums.clone())
    }
}
