//! Shifts: ways that come in classes. A class is one way and all its shifts by an element of a group with as many
//! elements as there are stations, so each round has one person of the class at each station. Knows only numbers.

use crate::solve::mix;

/// Changes that are looked at, times classes.
const WORK: usize = 1_200_000;
/// Cells of the largest table.
const CELLS: usize = 1 << 20;
/// A loss of one for everybody in a class is kept once in 2^(5/2) at first, once in 2^7 at last.
const COLD: (i64, i64) = (5, 14);

/// Five ways of which no two and none of their shifts meet twice: rows of a difference matrix over Z2 × Z6
/// (as Johnson, Dulmage and Mendelsohn 1961 found the first; this one was found by trying).
const TWELVE: [[usize; 12]; 5] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    [0, 2, 1, 6, 8, 7, 10, 9, 11, 4, 3, 5],
    [0, 3, 8, 10, 1, 9, 2, 6, 5, 7, 11, 4],
    [0, 4, 10, 9, 7, 1, 11, 5, 3, 2, 8, 6],
    [0, 8, 6, 4, 3, 10, 9, 11, 2, 5, 1, 7],
];

/// Ways for so many `people`, as rows of all `stations`, of which the first `rounds` count. Sizes are right, and
/// repeated meetings few as far as classes go.
///
/// Of two classes with the ways f and g, the shifts f + a and g + b meet in the rounds x with f(x) - g(x) = b - a;
/// so each person of one has the same repeats with the other: by element of the group, the pairs of rounds that
/// have it as difference. Annealing makes the sum of these few. None where that would take too much memory.
pub(super) fn ways(people: usize, stations: usize, rounds: usize) -> Option<Vec<usize>> {
    if people.div_ceil(stations).pow(2).max(stations) > CELLS / stations {
        return None;
    }
    let mut classes = Classes::new(people, stations, rounds);
    classes.anneal();
    let shifts = |way: &[usize]| -> Vec<Vec<usize>> {
        (0..stations).map(|by| way.iter().map(|at| plus(*at, by, stations)).collect()).collect()
    };
    Some(classes.ways.chunks(stations).flat_map(shifts).take(people).flatten().collect())
}

/// The group: Z2 × Z(n/2) where that has ways that never meet twice (Hall and Paige 1955), else Z(n).
fn plus(a: usize, b: usize, size: usize) -> usize {
    if size.is_multiple_of(4) {
        let half = size / 2;
        (a / half + b / half) % 2 * half + (a % half + b % half) % half
    } else {
        (a + b) % size
    }
}

struct Classes {
    stations: usize,
    rounds: usize,
    /// Class × round → station.
    ways: Vec<usize>,
    /// People in the last class, which may not be whole.
    last: i64,
    /// Difference of two stations in the group.
    minus: Vec<usize>,
    /// Class × class × difference → rounds.
    met: Vec<i64>,
    repeats: i64,
}

impl Classes {
    fn new(people: usize, stations: usize, rounds: usize) -> Classes {
        let count = people.div_ceil(stations);
        let way = |class: usize| -> Vec<usize> {
            if let (12, Some(way)) = (stations, TWELVE.get(class)) {
                return way.to_vec();
            }
            let mut way: Vec<usize> = (0..stations).collect();
            way.sort_by_key(|station| mix(class as u64, *station as u64));
            way
        };
        let mut minus = vec![0; stations * stations];
        for a in 0..stations {
            for b in 0..stations {
                minus[plus(a, b, stations) * stations + b] = a;
            }
        }
        let ways = (0..count).flat_map(way).collect();
        let last = (people + stations - count * stations) as i64;
        let met = vec![0; count * count * stations];
        let mut classes = Classes { stations, rounds, ways, last, minus, met, repeats: 0 };
        for class in 0..count {
            for round in 0..rounds {
                classes.repeats += classes.enter(class, round, 1, 0..class);
            }
        }
        classes
    }

    fn count(&self) -> usize {
        self.ways.len() / self.stations
    }

    /// Counts a round of `class` in, or out, against `others`; what that adds to the repeats.
    fn enter(&mut self, class: usize, round: usize, by: i64, others: impl Iterator<Item = usize>) -> i64 {
        let (count, stations) = (self.count(), self.stations);
        let at = self.ways[class * stations + round];
        let mut more = 0;
        for other in others.filter(|other| *other != class) {
            let there = self.ways[other * stations + round];
            let weight = if class.max(other) + 1 == count { self.last } else { stations as i64 };
            // Both orders hold the same, by elements that are each other's inverses: one is enough.
            let (a, b) = if class < other { (at, there) } else { (there, at) };
            let pair = class.min(other) * count + class.max(other);
            let met = &mut self.met[pair * stations + self.minus[a * stations + b]];
            more += weight * if by > 0 { *met } else { 1 - *met };
            *met += by;
        }
        more
    }

    /// Two rounds of a class change places; what that adds to the repeats.
    fn swap(&mut self, class: usize, x: usize, y: usize) -> i64 {
        let (count, rounds) = (self.count(), self.rounds);
        let counted = move || [x, y].into_iter().filter(move |round| *round < rounds);
        let out: i64 = counted().map(|round| self.enter(class, round, -1, 0..count)).sum();
        self.ways.swap(class * self.stations + x, class * self.stations + y);
        out + counted().map(|round| self.enter(class, round, 1, 0..count)).sum::<i64>()
    }

    /// Ends with the best that was found.
    fn anneal(&mut self) {
        let (count, stations) = (self.count(), self.stations);
        let mut best = (self.repeats, self.ways.clone());
        let steps = if count > 1 && self.rounds > 1 { WORK / count } else { 0 };
        for step in 0..steps {
            if best.0 == 0 {
                break;
            }
            let mut draw = mix(1, step as u64);
            let mut below = |most: usize| {
                let drawn = draw % most as u64;
                draw /= most as u64;
                drawn as usize
            };
            let (class, x, y) = (below(count), below(self.rounds), below(stations));
            let luck = i64::from(below(1 << 16).trailing_zeros());
            if x == y {
                continue;
            }
            let cold = COLD.0 + (COLD.1 - COLD.0) * step as i64 / steps as i64;
            let more = self.swap(class, x, y);
            if more > 0 && more * cold > 2 * luck * stations as i64 {
                self.swap(class, x, y);
                continue;
            }
            self.repeats += more;
            if self.repeats < best.0 {
                best = (self.repeats, self.ways.clone());
            }
        }
        (self.repeats, self.ways) = best;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::solve::mixing::{bound, evaluate, told};

    #[test]
    fn classes_have_right_sizes_and_the_repeats_they_are_counted_to_have() {
        for (people, stations, rounds) in [(1, 6, 6), (29, 6, 6), (40, 10, 7), (70, 12, 12), (31, 15, 3)] {
            let mut classes = Classes::new(people, stations, rounds);
            let first = classes.repeats;
            classes.anneal();
            assert_eq!(ways(100_000, stations, rounds), None);
            let found =
                evaluate(&told(&ways(people, stations, rounds).expect("few"), stations, rounds), stations);
            let found = found.expect("a rotation");
            assert!(i64::try_from(found.repeats) == Ok(classes.repeats) && classes.repeats <= first);
            assert!(found.repeats >= bound(people, stations, rounds));
        }
    }

    #[test]
    fn sixty_people_at_twelve_stations_meet_nobody_twice() {
        for people in [13, 24, 47, 60] {
            let ways = told(&ways(people, 12, 12).expect("few"), 12, 12);
            assert_eq!(evaluate(&ways, 12).map(|tally| tally.repeats), Ok(0));
        }
    }

    #[test]
    fn sixty_six_people_at_six_stations_meet_the_bound() {
        let ways = told(&ways(66, 6, 6).expect("few"), 6, 6);
        assert_eq!(evaluate(&ways, 6).map(|tally| tally.repeats), Ok(bound(66, 6, 6)));
    }
}
