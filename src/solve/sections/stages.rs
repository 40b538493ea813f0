//! Stages: the model solved level by level, each kept while the next is improved. Floating point ends
//! here: what a programme finds is rounded to seats, and they are counted in integers.

use super::case::{Case, Seating};
use super::model::Model;
use super::score::{Level, Tuple};
use super::{Seats, Work};
use crate::solve::programme::{Column, NEAR, Row, Said, minimise};

pub struct Found {
    /// The seats that have columns.
    pub chosen: Seating,
    pub claim: Tuple,
    pub bound: Tuple,
    /// Bounds that a plan in hand refuted.
    pub refuted: u32,
}

/// Improves on `best` level by level. A level is proven when its bound is reached; after the first that
/// is not, bounds are those found by counting. No plan is better than `known`; where it is given, the
/// first level that is worse is the answer, and what comes after it is left as it is.
pub fn run(
    case: &Case,
    model: &Model,
    best: &Seats,
    (trivial, known): (&Tuple, Option<&Tuple>),
    work: &Work,
) -> Found {
    let mut chosen = model.part(case, best);
    let mut claim = model.claim(case, &chosen);
    let mut bound = *trivial;
    let mut proven = true;
    let mut kept = Kept { columns: model.columns.clone(), rows: Vec::new() };
    let (mut stale, mut refuted) = (false, 0);
    for level in Level::ALL {
        if work.watch.stops() {
            proven = false;
            break;
        }
        let goal = &model.goals[level as usize];
        if stale && model.rows.iter().any(|row| row.0 == level) {
            // What was found without these rows may break them: it does not count until it is found again.
            Level::ALL.into_iter().skip_while(|it| *it < level).for_each(|it| claim[it] = i64::MAX);
            stale = false;
        }
        let before = claim;
        let mut low = known.map_or(trivial[level], |known| known[level].max(trivial[level]));
        if claim[level] > low && (!goal.is_empty() || claim[level] == i64::MAX) {
            let stage = Stage { case, model, kept: &kept, level, goal };
            let said = stage.improve(&mut chosen, &mut claim, work);
            // Seats that are counted are true, whatever a programme says.
            let true_so_far = said <= claim[level];
            refuted += u32::from(!true_so_far);
            low = if true_so_far { low.max(said) } else { low };
        } else if goal.is_empty() {
            low = claim[level];
        }
        stale |= claim != before;
        if claim[level] == i64::MAX {
            return Found { chosen, claim: Tuple([i64::MIN; 11]), bound: *trivial, refuted };
        }
        if proven {
            bound[level] = low.min(claim[level]);
        }
        proven &= low >= claim[level];
        if known.is_none() {
            work.watch.tell("sections", level as usize, claim[level], low);
        }
        if known.is_some_and(|known| claim[level] > known[level]) {
            proven = false;
            break;
        }
        kept.keep(model, level, claim[level], trivial[level]);
    }
    if proven && known.is_none() {
        let stage = Stage { case, model, kept: &kept, level: Level::Points, goal: &model.lots };
        stage.draw(&mut chosen, &mut claim, work);
    }
    Found { chosen, claim, bound, refuted }
}

/// What was reached and may not be lost.
struct Kept {
    columns: Vec<Column>,
    rows: Vec<Row>,
}

impl Kept {
    fn keep(&mut self, model: &Model, level: Level, value: i64, trivial: i64) {
        let goal = &model.goals[level as usize];
        let fair = Level::FAIR.iter().position(|fair| *fair == level);
        match fair {
            // Whoever can have more than that has it.
            Some(at) if value == trivial => {
                model.fair[at].iter().for_each(|column| self.columns[*column].low = 1.0)
            }
            _ if goal.is_empty() => {}
            _ => {
                let most = value - model.base[level];
                self.rows.push(Row { terms: goal.clone(), most: most as f64 });
            }
        }
    }
}

struct Stage<'a> {
    case: &'a Case<'a>,
    model: &'a Model,
    kept: &'a Kept,
    level: Level,
    goal: &'a [(usize, f64)],
}

impl Stage<'_> {
    /// The least count there can be; `chosen` becomes better where better seats are found.
    fn improve(&self, chosen: &mut Seating, claim: &mut Tuple, work: &Work) -> i64 {
        let whole = |value: f64| (value - NEAR).ceil() as i64 + self.model.base[self.level];
        let mut low = i64::MIN;
        for relaxed in [true, false] {
            match self.solve(relaxed, work) {
                Said::Bound(value, values) => {
                    low = low.max(whole(value));
                    if let Some(seats) = values.and_then(|values| self.seats(&values)) {
                        self.accept(seats, chosen, claim);
                    }
                }
                Said::Impossible => return i64::MIN,
                Said::Nothing => {}
            }
            if claim[self.level] <= low || work.watch.stops() {
                break;
            }
        }
        low
    }

    /// Takes `seats` if they are better at this level and no worse before.
    fn accept(&self, seats: Seating, chosen: &mut Seating, claim: &mut Tuple) {
        let counted = self.model.claim(self.case, &seats);
        if counted < *claim {
            (*chosen, *claim) = (seats, counted);
        }
    }

    /// Among plans that are equal in every count, the one with the smallest sum of lots. Sums of random
    /// weights have one smallest set almost surely (Mulmuley, Vazirani and Vazirani 1987).
    fn draw(&self, chosen: &mut Seating, claim: &mut Tuple, work: &Work) {
        for relaxed in [true, false] {
            let Said::Bound(_, Some(values)) = self.solve(relaxed, work) else { return };
            if let Some(seats) = self.seats(&values) {
                let counted = self.model.claim(self.case, &seats);
                if counted <= *claim {
                    (*chosen, *claim) = (seats, counted);
                    return;
                }
            }
        }
    }

    fn solve(&self, relaxed: bool, work: &Work) -> Said {
        let rows = self.model.rows.iter().filter(|it| it.0 <= self.level).map(|it| &it.1);
        let bounds = (work.nodes, work.watch);
        minimise(&self.kept.columns, rows.chain(&self.kept.rows), self.goal, relaxed, bounds)
    }

    /// The seats of a solution; None where something is not whole.
    fn seats(&self, values: &[f64]) -> Option<Seating> {
        let whole =
            |at: usize| !self.model.columns[at].whole || (values[at] - values[at].round()).abs() < NEAR;
        if !(0..values.len()).all(whole) {
            return None;
        }
        let mut seating = Seating::empty(self.case);
        for &(pupil, offer, _) in self.model.seats.iter().filter(|it| values[it.2] > 0.5) {
            seating.put(self.case, pupil, offer);
        }
        Some(seating)
    }
}
