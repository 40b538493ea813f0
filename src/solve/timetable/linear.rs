//! Linear programmes by the revised simplex method with a dense inverse, for few rows and columns that come
//! one by one (Dantzig, Orden and Wolfe 1955; Gilmore and Gomory 1961). Its floats only propose prices:
//! who asks counts again in integers what they prove.

const SMALL: f64 = 1e-9;
/// Columns looked at together.
const STRETCH: usize = 400;
/// Entries of the inverse that a step changes for one unit of work.
const ENTRIES: u64 = 8;

struct Column {
    cost: f64,
    entries: Vec<(usize, f64)>,
}

/// Minimises cost under rows that hold with equality, over columns of at least 0.
pub(super) struct Programme {
    rows: usize,
    /// Right sides, each a trifle off so that no two vertices coincide.
    right: Vec<f64>,
    columns: Vec<Column>,
    basis: Vec<usize>,
    inverse: Vec<f64>,
    value: Vec<f64>,
    since: usize,
    /// Where columns are looked at next.
    next: usize,
}

impl Programme {
    /// By row: its right side, at least 0, and what it costs to leave one of it unfilled.
    pub fn new(rows: &[(f64, f64)]) -> Programme {
        let count = rows.len();
        // An irrational step spreads the trifles evenly.
        let right = rows.iter().enumerate().map(|(row, (right, _))| {
            let spread = (row as f64 + 1.0) * 0.618_033_988_749_894_9;
            right + 1e-6 * (1.0 + spread.fract())
        });
        let right: Vec<f64> = right.collect();
        let unfilled = rows.iter().enumerate();
        let mut programme = Programme {
            rows: count,
            columns: unfilled
                .map(|(row, (_, cost))| Column { cost: *cost, entries: vec![(row, 1.0)] })
                .collect(),
            basis: (0..count).collect(),
            inverse: vec![0.0; count * count],
            value: right.clone(),
            right,
            since: 0,
            next: 0,
        };
        (0..count).for_each(|row| programme.inverse[row * count + row] = 1.0);
        programme
    }

    pub fn add(&mut self, cost: f64, entries: Vec<(usize, f64)>) {
        self.columns.push(Column { cost, entries });
    }

    /// Changes what a column costs; the first columns are those of unfilled rows.
    pub fn reprice(&mut self, column: usize, cost: f64) {
        self.columns[column].cost = cost;
    }

    /// What this many steps cost in units of work.
    pub fn effort(&self, pivots: u64) -> u64 {
        pivots * (self.rows * self.rows) as u64 / ENTRIES
    }

    /// Columns of the mixture that was found, and how much of each.
    pub fn mixture(&self) -> impl Iterator<Item = (usize, f64)> {
        self.basis.iter().copied().zip(self.value.iter().copied())
    }

    /// By row, the price of one more on its right side.
    pub fn prices(&self) -> Vec<f64> {
        let mut prices = vec![0.0; self.rows];
        for (row, column) in self.basis.iter().enumerate() {
            let cost = self.columns[*column].cost;
            if cost != 0.0 {
                let line = &self.inverse[row * self.rows..(row + 1) * self.rows];
                prices.iter_mut().zip(line).for_each(|(price, entry)| *price += cost * entry);
            }
        }
        prices
    }

    /// At most `pivots` steps; how many were taken.
    pub fn solve(&mut self, pivots: u64) -> u64 {
        for taken in 0..pivots {
            if !self.enters().is_some_and(|column| self.pivot(column)) {
                return taken;
            }
        }
        pivots
    }

    /// A column that would lower the cost: the best of the first stretch that has one, going round.
    fn enters(&mut self) -> Option<usize> {
        let prices = self.prices();
        let count = self.columns.len();
        for _ in 0..count.div_ceil(STRETCH) {
            let mut best = None;
            let mut most = -SMALL * 100.0;
            for at in (self.next..self.next + STRETCH).map(|at| at % count) {
                let Column { cost, entries } = &self.columns[at];
                let reduced = cost - entries.iter().map(|(row, entry)| prices[*row] * entry).sum::<f64>();
                if reduced < most {
                    (best, most) = (Some(at), reduced);
                }
            }
            if best.is_some() {
                return best;
            }
            self.next = (self.next + STRETCH) % count;
        }
        None
    }

    fn pivot(&mut self, enters: usize) -> bool {
        let n = self.rows;
        let mut direction = vec![0.0; n];
        for (row, entry) in &self.columns[enters].entries {
            for (at, way) in direction.iter_mut().enumerate() {
                *way += entry * self.inverse[at * n + row];
            }
        }
        let mut leaves: Option<(usize, f64)> = None;
        for (row, way) in direction.iter().enumerate().filter(|(_, way)| **way > SMALL) {
            let ratio = self.value[row].max(0.0) / way;
            let better = |(best, least): (usize, f64)| {
                ratio < least - 1e-12 || (ratio <= least + 1e-12 && direction[best] < *way)
            };
            if leaves.is_none_or(better) {
                leaves = Some((row, ratio));
            }
        }
        let Some((leaves, ratio)) = leaves else { return false };
        self.basis[leaves] = enters;
        self.since += 1;
        if self.since >= 60 && self.renew() {
            return true;
        }
        let pivot = direction[leaves];
        let line: Vec<f64> =
            self.inverse[leaves * n..(leaves + 1) * n].iter().map(|entry| entry / pivot).collect();
        for (row, way) in direction.iter().enumerate() {
            if row != leaves && way.abs() > 1e-14 {
                self.value[row] -= ratio * way;
                let entries = self.inverse[row * n..(row + 1) * n].iter_mut().zip(&line);
                entries.for_each(|(entry, other)| *entry -= way * other);
            }
        }
        self.inverse[leaves * n..(leaves + 1) * n].copy_from_slice(&line);
        self.value[leaves] = ratio;
        true
    }

    /// Inverts the basis anew, against errors that add up; false where it cannot be.
    fn renew(&mut self) -> bool {
        let n = self.rows;
        let mut matrix = vec![0.0; n * n];
        for (at, column) in self.basis.iter().enumerate() {
            self.columns[*column].entries.iter().for_each(|(row, entry)| matrix[row * n + at] += entry);
        }
        let mut inverse = vec![0.0; n * n];
        (0..n).for_each(|row| inverse[row * n + row] = 1.0);
        for at in 0..n {
            let size = |row: &usize| matrix[row * n + at].abs();
            let Some(best) = (at..n).max_by(|a, b| size(a).total_cmp(&size(b))) else { return false };
            if size(&best) < 1e-11 {
                return false;
            }
            for entry in 0..n {
                matrix.swap(at * n + entry, best * n + entry);
                inverse.swap(at * n + entry, best * n + entry);
            }
            let pivot = matrix[at * n + at];
            for entry in 0..n {
                matrix[at * n + entry] /= pivot;
                inverse[at * n + entry] /= pivot;
            }
            for row in (0..n).filter(|row| *row != at) {
                let factor = matrix[row * n + at];
                if factor != 0.0 {
                    for entry in 0..n {
                        matrix[row * n + entry] -= factor * matrix[at * n + entry];
                        inverse[row * n + entry] -= factor * inverse[at * n + entry];
                    }
                }
            }
        }
        self.inverse = inverse;
        self.since = 0;
        let line = |row: usize| self.inverse[row * n..(row + 1) * n].iter().zip(&self.right);
        self.value = (0..n).map(|row| line(row).map(|(entry, right)| entry * right).sum()).collect();
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_those_of_the_cheapest_mixture() {
        // Halves of three pairs at 2 each are cheaper than any single at 2 or the whole at 4.
        let mut programme = Programme::new(&[(1.0, 50.0); 3]);
        for single in 0..3 {
            programme.add(2.0, vec![(single, 1.0)]);
            programme.add(2.0, vec![(single, 1.0), ((single + 1) % 3, 1.0)]);
        }
        programme.add(4.0, vec![(0, 1.0), (1, 1.0), (2, 1.0)]);
        assert!(programme.solve(100) < 100);
        let total: f64 = programme.prices().iter().sum();
        assert!((total - 3.0).abs() < 1e-6, "{total}");
    }

    #[test]
    fn a_row_that_nothing_fills_has_the_price_of_its_gap() {
        let mut programme = Programme::new(&[(1.0, 7.0), (2.0, 0.0)]);
        programme.add(-1.0, vec![(1, 1.0)]);
        programme.solve(100);
        assert!(programme.prices().iter().zip([7.0, -1.0]).all(|(a, b)| (a - b).abs() < 1e-6));
    }
}
