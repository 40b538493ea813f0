//! Count: what a rotation comes to, and what none can go below. Knows not how ways are found.

use super::Way;
use std::collections::BTreeMap;

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
pub fn bound(people: usize, stations: usize, rounds: usize) -> u64 {
    let pairs = |count: u64| count * count.saturating_sub(1) / 2;
    let (people, stations, rounds) = (people as u64, stations as u64, rounds as u64);
    let entries = people * pairs(stations.min(rounds));
    let cells = pairs(rounds) * stations * stations.saturating_sub(1);
    let (each, more) = match cells {
        0 => return 0,
        cells => (entries / cells, entries % cells),
    };
    cells * pairs(each) + more * each
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
    }
}
