//! Search: ways for people who are at a station in every round, where no closed form is known.
//! Annealing (Kirkpatrick, Gelatt, Vecchi 1983): two rounds of one person change places; what is
//! worse is kept by a lottery that grows strict. Steps are counted, never timed.

use super::balance::balance;
use crate::solve::mix;
use crate::solve::rotation::assign;

/// Changes that are looked at, for each person; and in all, where one in so many rounds costs more.
const STEPS: usize = 40_000;
const WORK: usize = 8_500_000;
/// A larger table of (round, station) pairs would be slow and take too much memory: there only sizes are
/// made right.
const CELLS: usize = 1 << 20;
/// The lottery: a loss of one is kept once in 2^(5/2) at first, once in 2^6 at last.
const COLD: (i64, i64) = (5, 12);
/// So many steps have one heat.
const STRETCH: usize = 256;
/// With little heat, the last part of so many.
const LATE: usize = 4;
/// A group out of size by one counts as so many repeats at first, and at last.
const WRONG: (i64, i64) = (1, 7);

/// Whether `anneal` may give up what it starts from for something else, or only betters it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heat {
    All,
    Little,
}

/// Makes repeated meetings few, down to `goal` if that can be, and group sizes right. `ways` has a
/// row of all `stations` for each person, of which the first `rounds` count; the first `kept` people's
/// stay as they are. None where sizes do not come right without them.
pub(super) fn anneal(
    ways: Vec<usize>,
    kept: usize,
    (stations, rounds): (usize, usize),
    goal: u64,
    heat: Heat,
) -> Option<Vec<usize>> {
    if (rounds * stations).pow(2) > CELLS {
        return sized(ways, kept, (stations, rounds));
    }
    let new = (ways.len() / stations).saturating_sub(kept);
    let first = ways.clone();
    let mut state = State::new(ways, stations, rounds);
    let mut best = (state.wrong == 0).then(|| (state.repeats, first.clone()));
    let goal = i64::try_from(goal).unwrap_or(i64::MAX);
    let steps = if rounds > 0 { (new * STEPS).min(WORK / (rounds + 2)) } else { 0 };
    // Little heat is the end of much.
    let first_step = if heat == Heat::Little { steps - steps / LATE } else { 0 };
    let (mut cold, mut weight) = (0, 0);
    for step in first_step..steps {
        if best.as_ref().is_some_and(|best| best.0 <= goal) {
            break;
        }
        if step == first_step || step % STRETCH == 0 {
            let slide = |(from, to): (i64, i64)| from + (to - from) * step as i64 / steps as i64;
            (cold, weight) = (slide(COLD), slide(WRONG));
        }
        let draw = mix(0, step as u64);
        // Part of the draw, from a bit on, as a number below `most`.
        let below = |bit: u32, most: usize| ((((draw >> bit) & 0xFFFF) * most as u64) >> 16) as usize;
        let (person, x, y) = (kept + below(0, new), below(16, rounds), below(32, stations));
        if x == y {
            continue;
        }
        let (repeats, wrong) = state.change(person, x, y);
        let loss = repeats + wrong * weight;
        let luck = i64::from(((draw >> 48) | (1 << 16)).trailing_zeros());
        if loss > 0 && loss * cold > 2 * luck {
            continue;
        }
        state.swap(person, x, y);
        state.repeats += repeats;
        state.wrong += wrong;
        if state.wrong == 0 && best.as_ref().is_none_or(|best| state.repeats < best.0) {
            best = Some((state.repeats, state.ways.clone()));
        }
    }
    if kept == 0 {
        for mut ways in [first, state.ways] {
            balance(&mut ways, stations);
            let state = State::new(ways, stations, rounds);
            if best.as_ref().is_none_or(|best| state.repeats < best.0) {
                best = Some((state.repeats, state.ways));
            }
        }
    }
    best.map(|best| best.1)
}

/// The same ways where groups have the right sizes. Else whoever is new gets another, to the smallest group of
/// each round; where nobody is kept, or that does not do, sizes are made right among all.
fn sized(mut ways: Vec<usize>, kept: usize, (stations, rounds): (usize, usize)) -> Option<Vec<usize>> {
    let mut size = vec![vec![0_i64; stations]; rounds];
    let enter = |size: &mut [Vec<i64>], way: &[usize], by: i64| {
        size.iter_mut().zip(way).for_each(|(size, station)| size[*station] += by);
    };
    let even = |size: &[Vec<i64>]| {
        size.iter()
            .all(|it| it.iter().max().zip(it.iter().min()).is_none_or(|(most, least)| most - least < 2))
    };
    ways.chunks(stations).for_each(|way| enter(&mut size, way, 1));
    if kept == 0 && !even(&size) {
        balance(&mut ways, stations);
        return Some(ways);
    }
    if !even(&size) {
        let new = &mut ways[kept * stations..];
        new.chunks(stations).for_each(|way| enter(&mut size, way, -1));
        for way in new.chunks_mut(stations) {
            // A station for each round, each once.
            let mut chosen = assign(&size);
            chosen.extend((0..stations).filter(|station| !chosen.contains(station)).collect::<Vec<_>>());
            way.copy_from_slice(&chosen);
            enter(&mut size, way, 1);
        }
    }
    even(&size).then_some(ways)
}

struct State {
    stations: usize,
    rounds: usize,
    /// Person × round → station.
    ways: Vec<usize>,
    /// (round, station) × (round, station) → people who are at both, in both orders.
    both: Vec<u16>,
    /// (round, station) → people.
    size: Vec<i64>,
    /// Smallest and largest size that is right.
    right: (i64, i64),
    repeats: i64,
    /// People too many or too few, over all groups.
    wrong: i64,
}

impl State {
    fn new(ways: Vec<usize>, stations: usize, rounds: usize) -> State {
        let (cells, people) = (rounds * stations, ways.len() / stations.max(1));
        let right = (people / stations.max(1), people.div_ceil(stations.max(1)));
        let mut state = State {
            stations,
            rounds,
            ways,
            both: vec![0; cells * cells],
            size: vec![0; cells],
            right: (right.0 as i64, right.1 as i64),
            repeats: 0,
            wrong: 0,
        };
        for person in 0..people {
            for x in 0..rounds {
                let here = state.cell(person, x);
                state.size[here] += 1;
                for y in 0..x {
                    let there = state.cell(person, y);
                    state.repeats += i64::from(state.both[here * cells + there]);
                    state.count(here, there, 1);
                }
            }
        }
        state.wrong = state.size.iter().map(|size| state.off(*size)).sum();
        state
    }

    fn at(&self, person: usize, round: usize) -> usize {
        self.ways[person * self.stations + round]
    }

    fn cell(&self, person: usize, round: usize) -> usize {
        round * self.stations + self.at(person, round)
    }

    fn off(&self, size: i64) -> i64 {
        (self.right.0 - size).max(size - self.right.1).max(0)
    }

    fn count(&mut self, here: usize, there: usize, by: i16) {
        let cells = self.size.len();
        for at in [here * cells + there, there * cells + here] {
            self.both[at] = self.both[at].wrapping_add_signed(by);
        }
    }

    /// What changes in repeats and wrong sizes when `person` has rounds `x` and `y` the other way
    /// round. `x` counts; `y` may be one that does not.
    fn change(&self, person: usize, x: usize, y: usize) -> (i64, i64) {
        let cells = self.size.len();
        let (a, b) = (self.at(person, x), self.at(person, y));
        let way = &self.ways[person * self.stations..][..self.rounds];
        let moves = [(x, a, b), (y, b, a)];
        let moves = if y < self.rounds { &moves[..] } else { &moves[..1] };
        let (mut repeats, mut wrong) = (0, 0);
        for &(round, old, new) in moves {
            let (old, new) = (round * self.stations + old, round * self.stations + new);
            let rows = self.both[old * cells..][..cells].chunks_exact(self.stations);
            let rows = rows.zip(self.both[new * cells..][..cells].chunks_exact(self.stations));
            for (other, (at, (old, new))) in way.iter().zip(rows).enumerate() {
                if other != x && other != y {
                    repeats += i64::from(new[*at]) - i64::from(old[*at]) + 1;
                }
            }
            wrong += self.off(self.size[old] - 1) - self.off(self.size[old]);
            wrong += self.off(self.size[new] + 1) - self.off(self.size[new]);
        }
        if y < self.rounds {
            let both = |a: usize, b: usize| {
                i64::from(self.both[(x * self.stations + a) * cells + y * self.stations + b])
            };
            repeats += both(b, a) - both(a, b) + 1;
        }
        (repeats, wrong)
    }

    fn swap(&mut self, person: usize, x: usize, y: usize) {
        self.enter(person, x, y, -1);
        self.ways.swap(person * self.stations + x, person * self.stations + y);
        self.enter(person, x, y, 1);
    }

    /// Counts `person` in, or out, at rounds `x` and `y`.
    fn enter(&mut self, person: usize, x: usize, y: usize, by: i16) {
        let rounds = self.rounds;
        for round in [x, y].into_iter().filter(|round| *round < rounds) {
            let here = self.cell(person, round);
            self.size[here] += i64::from(by);
            for other in (0..rounds).filter(|other| *other != round) {
                // The pair of x and y only once.
                if !(round == y && other == x) {
                    self.count(here, self.cell(person, other), by);
                }
            }
        }
    }
}
