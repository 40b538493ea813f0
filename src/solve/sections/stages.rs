//! Stages: the model solved level by level, each kept while the next is improved. Floating point ends
//! here: what a programme finds is rounded to seats, and they are counted in integers.

use super::case::{Case, Seating};
use super::model::{Model, Row};
use super::score::{Level, Tuple};
use super::{Seats, Work};
use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem, SolveOptions, Variable};

/// How far from a whole number a value may be.
const NEAR: f64 = 1e-5;

pub struct Found {
    /// The seats that have columns.
    pub chosen: Seating,
    pub claim: Tuple,
    pub bound: Tuple,
}

/// What a programme said about one level.
enum Said {
    /// No plan is below this; perhaps with seats.
    Bound(f64, Option<Seating>),
    /// No plan keeps all the rows: what was known before cannot be filled.
    Impossible,
    /// Nothing that could be relied on.
    Nothing,
}

/// Improves on `best` level by level. A level is proven when its bound is reached; after the first that
/// is not, bounds are those found by counting.
pub fn run(case: &Case, model: &Model, best: &Seats, trivial: &Tuple, work: &Work) -> Found {
    let mut chosen = model.part(case, best);
    let mut claim = model.claim(case, &chosen);
    let mut bound = *trivial;
    let mut proven = true;
    let mut kept = Kept { low: vec![0.0; model.columns.len()], rows: Vec::new() };
    for level in Level::ALL {
        let goal = &model.goals[level as usize];
        let mut low = trivial[level];
        if claim[level] > low && !goal.is_empty() {
            let stage = Stage { case, model, kept: &kept, level, goal };
            low = low.max(stage.improve(&mut chosen, &mut claim, work));
        } else if goal.is_empty() {
            low = claim[level];
        }
        if proven {
            bound[level] = low.min(claim[level]);
        }
        proven &= low >= claim[level];
        kept.keep(model, level, claim[level], trivial[level]);
    }
    if proven {
        let stage = Stage { case, model, kept: &kept, level: Level::Points, goal: &model.lots };
        stage.draw(&mut chosen, &mut claim, work);
    }
    Found { chosen, claim, bound }
}

/// What was reached and may not be lost.
struct Kept {
    low: Vec<f64>,
    rows: Vec<Row>,
}

impl Kept {
    fn keep(&mut self, model: &Model, level: Level, value: i64, trivial: i64) {
        let goal = &model.goals[level as usize];
        let fair = Level::FAIR.iter().position(|fair| *fair == level);
        match fair {
            // Whoever can have more than that has it.
            Some(at) if value == trivial => model.fair[at].iter().for_each(|column| self.low[*column] = 1.0),
            _ if goal.is_empty() => {}
            _ => {
                let most = value - model.base[level];
                self.rows.push(Row { terms: goal.clone(), most: most as f64, from: level });
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
                Said::Bound(value, seats) => {
                    low = low.max(whole(value));
                    if let Some(seats) = seats {
                        self.accept(seats, chosen, claim);
                    }
                }
                Said::Impossible => return i64::MIN,
                Said::Nothing => {}
            }
            if claim[self.level] <= low {
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
            if let Said::Bound(_, Some(seats)) = self.solve(relaxed, work) {
                let counted = self.model.claim(self.case, &seats);
                if counted <= *claim {
                    (*chosen, *claim) = (seats, counted);
                    return;
                }
            }
        }
    }

    fn solve(&self, relaxed: bool, work: &Work) -> Said {
        let model = self.model;
        let mut weights = vec![0.0; model.columns.len()];
        self.goal.iter().for_each(|(column, weight)| weights[*column] += weight);
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let mut variables: Vec<Variable> = Vec::with_capacity(weights.len());
        for (at, (column, weight)) in model.columns.iter().zip(weights).enumerate() {
            let low = column.low.max(self.kept.low[at]);
            variables.push(if column.integer && !relaxed && column.high == 1.0 && low == 0.0 {
                problem.add_binary_var(weight)
            } else {
                problem.add_var(weight, (low, column.high))
            });
        }
        for row in model.rows.iter().chain(&self.kept.rows).filter(|row| row.from <= self.level) {
            let mut terms = LinearExpr::empty();
            row.terms.iter().for_each(|(column, weight)| terms.add(variables[*column], *weight));
            problem.add_constraint(terms, ComparisonOp::Le, row.most);
        }
        let mut options = SolveOptions::default();
        options.node_limit = Some(work.nodes);
        let outcome = match problem.solve_with(options) {
            Ok(outcome) => outcome,
            Err(microlp::Error::Infeasible) => return Said::Impossible,
            Err(_) => return Said::Nothing,
        };
        let proven = outcome.stats().best_bound;
        let optimal = outcome.is_optimal();
        match (outcome.into_solution(), proven) {
            (Ok(solution), proven) => {
                let value = if optimal { Some(solution.objective()) } else { proven };
                let seats = self.seats(|column| solution.var_value(variables[column]));
                value.map_or(Said::Nothing, |value| Said::Bound(value, seats))
            }
            (Err(_), Some(value)) => Said::Bound(value, None),
            (Err(_), None) => Said::Nothing,
        }
    }

    /// The seats of a solution; None where one is not whole.
    fn seats(&self, value: impl Fn(usize) -> f64) -> Option<Seating> {
        let mut seating = Seating::empty(self.case);
        for &(pupil, offer, column) in &self.model.seats {
            let value = value(column);
            if (value - value.round()).abs() > NEAR {
                return None;
            }
            if value > 0.5 {
                seating.put(self.case, pupil, offer);
            }
        }
        Some(seating)
    }
}
