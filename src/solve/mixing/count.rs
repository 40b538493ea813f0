//! Count: what a rotation comes to, and what none can go below. Knows not how ways are found.

use super::Way;
use std::collections::BTreeMap;

/// So many people at most never meet twice at six stations in six rounds.
const SIX: u64 = 18;

/// What a rotation comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Repeated meetings: over all pairs of people, the pairs of their meetings; m (m - 1) / 2 for m.
    pub repeats: u64,
    /// Pairs of people who meet at all.
    pub met: u64,
    pub pauses: u64,
}

/// What is wrong with a rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A station that there is not, or one visited twice.
    Station { person: usize },
    /// Two stations of one round differ by more than one in people.
    Size { round: usize },
}

/// Counts a rotation again from nothing but its ways. The only place that scores.
pub fn evaluate(ways: &[Way], stations: usize) -> Result<Tally, Fault> {
    for (person, way) in ways.iter().enumerate() {
        let mut seen = vec![false; stations];
        for station in way.iter().flatten() {
            let seen = seen.get_mut(*station).filter(|seen| !**seen);
            *seen.ok_or(Fault::Station { person })? = true;
        }
    }
    let rounds = ways.iter().map(Vec::len).max().unwrap_or(0);
    for round in 0..rounds {
        let mut sizes = vec![0_usize; stations];
        ways.iter().filter_map(|way| *way.get(round)?).for_each(|station| sizes[station] += 1);
        let spread = sizes.iter().max().zip(sizes.iter().min()).map_or(0, |(most, least)| most - least);
        if spread > 1 {
            return Err(Fault::Size { round });
        }
    }
    Ok(tally(ways))
}

/// Repeated meetings, as [`Tally`] has them, whatever the group sizes: two people who meet in m rounds are
/// together in m (m - 1) / 2 pairs of rounds, so people who are together in both are counted for each pair.
pub fn repeats(ways: &[Way]) -> u64 {
    let rounds = ways.iter().map(Vec::len).max().unwrap_or(0);
    let pairs = (0..rounds).flat_map(|x| (0..x).map(move |y| (x, y)));
    let together = |(x, y): (usize, usize)| -> u64 {
        let both = |way: &Way| Some(((*way.get(x)?)?, (*way.get(y)?)?));
        let mut cells: BTreeMap<(usize, usize), u64> = BTreeMap::new();
        ways.iter().filter_map(both).for_each(|cell| *cells.entry(cell).or_default() += 1);
        cells.values().map(|people| people * (people - 1) / 2).sum()
    };
    pairs.map(together).sum()
}

/// Counts meetings pair by pair, whatever the group sizes.
fn tally(ways: &[Way]) -> Tally {
    let pauses = ways.iter().flatten().filter(|station| station.is_none()).count() as u64;
    let mut tally = Tally { repeats: 0, met: 0, pauses };
    for (at, one) in ways.iter().enumerate() {
        for other in &ways[at + 1..] {
            let meetings = one.iter().zip(other).filter(|(a, b)| a.is_some() && a == b).count() as u64;
            tally.repeats += meetings * meetings.saturating_sub(1) / 2;
            tally.met += u64::from(meetings > 0);
        }
    }
    tally
}

/// Repeated meetings that no rotation of so many people can go below, each of whom is at all
/// stations, or at one in each round where rounds are fewer.
///
/// Proof. Two people who meet in m rounds meet in m (m - 1) / 2 pairs of rounds; so the repeats are,
/// summed over pairs of rounds, the pairs of people who are together in both. For a pair of rounds
/// put everybody at a station in both into a cell (station in the one, station in the other): people
/// together in both are in one cell, and of the stations × stations cells those with equal stations
/// are empty, since nobody is at a station twice. Somebody at v stations is in v (v - 1) / 2 cells,
/// and a cell of c people holds c (c - 1) / 2 pairs, which is convex: the sum over all cells is least
/// where they are filled as evenly as can be.
///
/// At six stations in six rounds at most 18 people never meet twice (Kløve 2000; the tests try all), where the
/// cells would have room for 30. So of any 19 some two do: drawn as a graph, with a line between people who meet
/// twice, no 19 are without a line, and such a graph has no fewer lines than 18 groups of even sizes in each of
/// which all are joined (Turán 1941).
pub fn bound(people: usize, stations: usize, rounds: usize) -> u64 {
    let pairs = |count: u64| count * count.saturating_sub(1) / 2;
    let (people, stations, rounds) = (people as u64, stations as u64, rounds as u64);
    let even = |people: u64, groups: u64| {
        let (each, more) = (people / groups, people % groups);
        groups * pairs(each) + more * each
    };
    let entries = people * pairs(stations.min(rounds));
    let cells = pairs(rounds) * stations * stations.saturating_sub(1);
    let filled = if cells > 0 { even(entries, cells) } else { 0 };
    if (stations, rounds) == (6, 6) { filled.max(even(people, SIX)) } else { filled }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::solve::mix;

    #[test]
    fn what_is_no_rotation_is_a_fault() {
        let way = |stations: &[usize]| stations.iter().copied().map(Some).collect::<Way>();
        assert_eq!(evaluate(&[way(&[0, 2])], 2), Err(Fault::Station { person: 0 }));
        assert_eq!(evaluate(&[way(&[0, 1]), way(&[1, 1])], 2), Err(Fault::Station { person: 1 }));
        assert_eq!(evaluate(&[way(&[0]), way(&[0])], 2), Err(Fault::Size { round: 0 }));
        let tally = Tally { repeats: 1, met: 1, pauses: 0 };
        assert_eq!(evaluate(&[way(&[0, 1]), way(&[1, 0]), way(&[0, 1])], 2), Ok(tally));
    }

    #[test]
    fn repeats_by_rounds_are_those_by_people() {
        for case in 0..200_u64 {
            let drawn = |at: u64| (mix(case, at) % 5) as usize;
            let place = |at: u64| Some(drawn(at)).filter(|place| *place < 4);
            let way = |person: u64| (0..drawn(person) as u64 + 2).map(|at| place(person * 9 + at)).collect();
            let ways: Vec<Way> = (0..case % 12).map(way).collect();
            assert_eq!(repeats(&ways), tally(&ways).repeats, "{ways:?}");
        }
    }

    #[test]
    fn the_bound_is_even_filling_counted_by_hand() {
        // Seven people over six cells: one cell holds two, in one pair of rounds.
        assert_eq!((bound(6, 3, 2), bound(7, 3, 2), bound(7, 3, 3)), (0, 1, 3));
        // Eighty over forty-two cells: 38 of them two, 4 one, in 21 pairs of rounds.
        assert_eq!(bound(80, 7, 7), 798);
        assert_eq!((bound(0, 0, 0), bound(3, 1, 1), bound(9, 1, 4)), (0, 0, 0));
        // Seven of twenty-five are in groups of two.
        assert_eq!((bound(18, 6, 6), bound(19, 6, 6), bound(25, 6, 6), bound(25, 6, 5)), (0, 1, 7, 0));
    }

    /// Ways through six stations that begin with this one, all different from round to round.
    fn six(way: &mut Vec<usize>, all: &mut Vec<Vec<usize>>) {
        if way.len() == 6 {
            all.push(way.clone());
        }
        for station in (0..6).filter(|it| !way.contains(it)).collect::<Vec<_>>() {
            way.push(station);
            six(way, all);
            way.pop();
        }
    }

    fn meetings(a: &[usize], b: &[usize]) -> usize {
        a.iter().zip(b).filter(|(a, b)| a == b).count()
    }

    /// Whether `goal` more can be taken of `left`, all of whom are joined: whoever is not joined to any other of
    /// his colour takes that colour, and of one colour at most one can be taken (Tomita and Seki 2003).
    fn taken(joined: &[u128; 180], joined_high: &[u128; 180], left: (u128, u128), goal: usize) -> bool {
        if goal == 0 {
            return true;
        }
        let first = |set: (u128, u128)| match set {
            (0, 0) => None,
            (0, high) => Some(128 + high.trailing_zeros() as usize),
            (low, _) => Some(low.trailing_zeros() as usize),
        };
        let without = |set: (u128, u128), at: usize| match at {
            0..128 => (set.0 & !(1 << at), set.1),
            _ => (set.0, set.1 & !(1 << (at - 128))),
        };
        let (mut coloured, mut rest, mut colour) = (Vec::new(), left, 0);
        while first(rest).is_some() {
            colour += 1;
            let mut free = rest;
            while let Some(at) = first(free) {
                (rest, free) = (without(rest, at), without(free, at));
                free = (free.0 & !joined[at], free.1 & !joined_high[at]);
                coloured.push((at, colour));
            }
        }
        let mut left = left;
        for (at, colour) in coloured.into_iter().rev() {
            if colour < goal {
                return false;
            }
            if taken(joined, joined_high, (left.0 & joined[at], left.1 & joined_high[at]), goal - 1) {
                return true;
            }
            left = without(left, at);
        }
        false
    }

    #[test]
    fn of_any_nineteen_people_at_six_stations_two_meet_twice() {
        let mut all = Vec::new();
        six(&mut Vec::new(), &mut all);
        // Of nineteen, four begin at one station. Stations and rounds can be named so that it is the first, one
        // of the four walks 0 1 2 3 4 5, and the second one of these two. Until then they meet nobody twice.
        let one: Vec<usize> = (0..6).collect();
        let mut tried = std::collections::BTreeSet::new();
        for two in [vec![0, 2, 3, 4, 5, 1], vec![0, 2, 3, 1, 5, 4]] {
            let begin =
                |way: &&Vec<usize>| way[0] == 0 && meetings(way, &one) == 1 && meetings(way, &two) == 1;
            let others: Vec<&Vec<usize>> = all.iter().filter(begin).collect();
            for (at, three) in others.iter().enumerate() {
                for four in others[at + 1..].iter().filter(|way| meetings(way, three) == 1) {
                    let four = [&one, &two, three, four];
                    // Alike but for the names of rounds and stations is tried once.
                    let named = |first: &Vec<usize>, rounds: &Vec<usize>| {
                        let name = |at: usize| rounds.iter().position(|round| first[*round] == at);
                        let way = |way: &&Vec<usize>| -> Vec<_> {
                            rounds.iter().map(|round| name(way[*round])).collect()
                        };
                        let mut ways: Vec<_> = four.iter().map(way).collect();
                        ways.sort();
                        ways
                    };
                    let orders = all.iter().filter(|rounds| rounds[0] == 0);
                    let names = orders.flat_map(|rounds| four.map(|first| named(first, rounds)));
                    if !tried.insert(names.min()) {
                        continue;
                    }
                    let fits = |way: &&Vec<usize>| four.iter().all(|other| meetings(way, other) < 2);
                    let more: Vec<&Vec<usize>> = all.iter().filter(fits).collect();
                    let (mut low, mut high) = ([0; 180], [0; 180]);
                    for (at, way) in more.iter().enumerate() {
                        for (other, _) in more
                            .iter()
                            .enumerate()
                            .filter(|(it, other)| *it != at && meetings(way, other) < 2)
                        {
                            let set = if other < 128 { &mut low } else { &mut high };
                            set[at] |= 1 << (other % 128);
                        }
                    }
                    let everybody = (u128::MAX, (1 << (more.len() - 128)) - 1);
                    assert!(!taken(&low, &high, everybody, 15), "{four:?}");
                    assert!(taken(&low, &high, everybody, 8), "the search finds what there is");
                }
            }
        }
        assert!(tried.len() > 1);
    }
}
