//! Programme: the one door to the solver of linear programmes. Floating point stays behind it; whoever
//! asks rounds what he gets and counts it again. Bounded by nodes; by a clock only where whoever
//! looks on gives it.

use super::watch::Watch;
use microlp::{
    ComparisonOp, Error, LinearExpr, OptimizationDirection, Problem, SolveOptions, TerminationReason,
    Variable,
};

/// How far from a whole number a value may be.
pub const NEAR: f64 = 1e-5;

/// A value between `low` and `high`; where it has to be whole, 0 or 1.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub low: f64,
    pub high: f64,
    pub whole: bool,
}

/// The sum of `terms` is at most `most`.
#[derive(Debug, Clone)]
pub struct Row {
    pub terms: Vec<(usize, f64)>,
    pub most: f64,
}

#[derive(Debug, Clone)]
pub enum Said {
    /// Nothing is below the bound; perhaps with values by column.
    Bound(f64, Option<Vec<f64>>),
    /// The rows contradict each other.
    Impossible,
    /// Nothing that could be relied on.
    Nothing,
}

/// Minimises `goal` over the columns; `relaxed` forgets which have to be whole. At most `nodes` branchings, and
/// no longer than `watch` gives.
pub fn minimise<'a>(
    columns: &[Column],
    rows: impl Iterator<Item = &'a Row>,
    goal: &[(usize, f64)],
    relaxed: bool,
    (nodes, watch): (u64, Watch),
) -> Said {
    let mut weights = vec![0.0; columns.len()];
    goal.iter().for_each(|(column, weight)| weights[*column] += weight);
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let mut variables: Vec<Variable> = Vec::with_capacity(columns.len());
    for (column, weight) in columns.iter().zip(weights) {
        let free = column.whole && !relaxed && column.low < column.high;
        variables.push(match free {
            true => problem.add_binary_var(weight),
            false => problem.add_var(weight, (column.low, column.high)),
        });
    }
    for row in rows {
        let mut terms = LinearExpr::empty();
        row.terms.iter().for_each(|(column, weight)| terms.add(variables[*column], *weight));
        problem.add_constraint(terms, ComparisonOp::Le, row.most);
    }
    let mut options = SolveOptions::default();
    options.node_limit = Some(nodes);
    options.time_limit = (watch.left)();
    let outcome = match problem.solve_with(options) {
        Ok(outcome) => outcome,
        Err(Error::Infeasible) => return Said::Impossible,
        Err(_) => return Said::Nothing,
    };
    if outcome.termination_reason() == TerminationReason::TimeLimit {
        // Whoever looks on hears that it was ended.
        watch.stops();
    }
    let bound = outcome.stats().best_bound.filter(|bound| bound.is_finite());
    let optimal = outcome.is_optimal();
    let solution = outcome.into_solution().ok();
    let value = match &solution {
        Some(solution) if optimal => Some(solution.objective()),
        _ => bound,
    };
    let values = solution.map(|it| variables.iter().map(|variable| it.var_value(*variable)).collect());
    value.map_or(Said::Nothing, |value| Said::Bound(value, values))
}

/// Something to be minimised, and what it cannot be below.
#[derive(Debug, Clone)]
pub struct Goal {
    pub terms: Vec<(usize, f64)>,
    pub least: f64,
}

/// The best values when each goal is only looked at where those before it are as good as they can be.
#[derive(Debug, Clone)]
pub struct Best {
    pub values: Vec<f64>,
    /// By goal: how much less there might be; none where it is proven, given those before it.
    pub gaps: Vec<f64>,
}

/// Minimises the goals one after the other, each kept while the next is improved. `start` has to be possible;
/// `follow` sets the columns that are not whole from those that are, as well as can be for every goal.
pub fn in_order(
    columns: &[Column],
    rows: &[Row],
    goals: &[Goal],
    mut start: Vec<f64>,
    follow: &dyn Fn(&mut [f64]),
    (nodes, watch): (u64, Watch),
) -> Best {
    follow(&mut start);
    let mut best = Best { values: start, gaps: Vec::new() };
    let mut kept: Vec<Row> = Vec::new();
    let whole = |values: &[f64]| {
        columns
            .iter()
            .zip(values)
            .all(|(column, value)| !column.whole || (value - value.round()).abs() < NEAR)
    };
    let worth = |values: &[f64], goal: &Goal| -> f64 {
        goal.terms.iter().map(|(column, weight)| values[*column] * weight).sum()
    };
    for (level, goal) in goals.iter().enumerate() {
        let mut low = goal.least;
        for relaxed in [true, false] {
            if worth(&best.values, goal) <= low + NEAR || watch.stops() {
                break;
            }
            let all = rows.iter().chain(&kept);
            let Said::Bound(bound, found) = minimise(columns, all, &goal.terms, relaxed, (nodes, watch))
            else {
                break;
            };
            // All weights are whole numbers, and so is what the best reaches.
            low = low.max((bound - NEAR).ceil());
            let found = found.filter(|values| whole(values)).map(|mut values| {
                follow(&mut values);
                values
            });
            best.values =
                found.filter(|it| worth(it, goal) < worth(&best.values, goal)).unwrap_or(best.values);
        }
        let reached = worth(&best.values, goal).round();
        // The last one is a lottery.
        if low.is_finite() && level + 1 < goals.len() {
            watch.tell("staffing", level, reached as i64, low as i64);
        }
        best.gaps.push((reached - low - NEAR).max(0.0).ceil());
        kept.push(Row { terms: goal.terms.clone(), most: reached });
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::solve::watch::QUIET;

    #[test]
    fn a_programme_is_solved_relaxed_and_whole_and_a_contradiction_is_said() {
        let columns = [Column { low: 0.0, high: 1.0, whole: true }; 2];
        let row = |terms: &[(usize, f64)], most| Row { terms: terms.to_vec(), most };
        let rows = [row(&[(0, 2.0), (1, 2.0)], 3.0)];
        let goal = [(0, -1.0), (1, -1.0)];
        assert!(
            matches!(minimise(&columns, rows.iter(), &goal, true, (9, QUIET)), Said::Bound(v, _) if v < -1.4)
        );
        assert!(
            matches!(minimise(&columns, rows.iter(), &goal, false, (9, QUIET)), Said::Bound(v, Some(_)) if v > -1.1)
        );
        let rows = [row(&[(0, -1.0)], -1.0), row(&[(0, 1.0)], 0.0)];
        assert!(matches!(minimise(&columns, rows.iter(), &[], true, (9, QUIET)), Said::Impossible));
    }
}
