//! Mixing: rotations in which groups are drawn anew in every round, so that people meet as many
//! others as they can. Everybody has a way of his own: round → station. Knows no person, language
//! or clock.

mod balance;
mod field;
mod search;

use field::Field;

/// By round the station, from 0; None is a pause.
pub type Way = Vec<Option<usize>>;

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

/// Counts meetings, whatever the group sizes.
pub fn tally(ways: &[Way]) -> Tally {
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

/// Rounds that are of use where there is time for `rounds`: one for each station, and where their
/// number is no power of a prime but there is time enough, some in which everybody pauses once.
pub fn rounds(stations: usize, rounds: usize) -> usize {
    let places = places(stations);
    if rounds >= places { places } else { rounds.min(stations) }
}

/// How many ways differ: from there on people share one, and walk together.
pub fn different(people: usize, stations: usize, rounds: usize) -> usize {
    let places = places(stations);
    if closed(stations, rounds) { people.min(places * (places - 1)) } else { people }
}

/// Stations, and pauses up to the next power of a prime.
fn places(stations: usize) -> usize {
    if stations < 2 { stations } else { Field::at_least(stations).size }
}

/// Whether nobody's way depends on how many people there are.
pub fn closed(stations: usize, rounds: usize) -> bool {
    places(stations) == stations || rounds >= places(stations)
}

/// A way for each of `people` over `stations` in at most `rounds`: each station at most once, group
/// sizes within one in each round, repeated meetings few.
///
/// Where stations are a power of a prime, or where there is time for as many rounds as the next
/// one, repeats meet [`bound`]: over the field of q elements the maps x → a x + b, a not 0, are
/// q (q - 1) permutations of which exactly one takes two given places to two given others (they are
/// sharply 2-transitive), so every cell of the bound's proof has one of them. People take them in
/// turn, a after a, so that cells and sizes differ by one at most. Places above the stations are
/// pauses. Else everybody is somewhere in each round, and the ways are searched for.
pub fn ways(people: usize, stations: usize, rounds: usize) -> Vec<Way> {
    if stations < 2 {
        let way: Way = (0..stations.min(rounds)).map(Some).collect();
        return vec![way; people];
    }
    let field = Field::at_least(stations);
    let rounds = self::rounds(stations, rounds);
    let cards = (0..people).map(|person| card(&field, person));
    if closed(stations, rounds) {
        let shown = |place: usize| Some(place).filter(|place| *place < stations);
        return cards.map(|card| card.into_iter().take(rounds).map(shown).collect()).collect();
    }
    let start = cards.flat_map(|card| filled(&card, stations)).collect();
    let found = search::anneal(start, stations, rounds, bound(people, stations, rounds));
    found.chunks(stations).map(|way| way[..rounds].iter().copied().map(Some).collect()).collect()
}

/// The map x → a x + b of the person of that number, as the list of its values.
fn card(field: &Field, person: usize) -> Vec<usize> {
    let (a, b) = (person / field.size % (field.size - 1) + 1, person % field.size);
    (0..field.size).map(|x| field.plus(field.times(a, x), b)).collect()
}

/// The stations of a card, where rounds beyond the stations fill the pauses before.
fn filled(card: &[usize], stations: usize) -> Vec<usize> {
    let mut late = card[stations..].iter().copied().filter(|place| *place < stations);
    card[..stations]
        .iter()
        .map(|place| if *place < stations { *place } else { late.next().unwrap_or(0) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(people: usize, stations: usize, rounds: usize) -> Tally {
        evaluate(&ways(people, stations, rounds), stations).expect("a rotation")
    }

    /// Everybody's possible ways: `rounds` different stations in any order.
    fn all_ways(stations: usize, rounds: usize) -> Vec<Way> {
        (0..rounds).fold(vec![vec![]], |ways, _| {
            let longer = |way: &Way| {
                let free = (0..stations).filter(|station| !way.contains(&Some(*station)));
                free.map(|station| [way.as_slice(), &[Some(station)]].concat()).collect::<Vec<Way>>()
            };
            ways.iter().flat_map(longer).collect()
        })
    }

    /// The fewest repeats there can be, by trying everything; people are the same, so in order.
    fn fewest(all: &[Way], people: usize, chosen: &mut Vec<usize>, stations: usize) -> u64 {
        if chosen.len() == people {
            let ways: Vec<Way> = chosen.iter().map(|at| all[*at].clone()).collect();
            return evaluate(&ways, stations).map_or(u64::MAX, |tally| tally.repeats);
        }
        let mut best = u64::MAX;
        for at in chosen.last().copied().unwrap_or(0)..all.len() {
            chosen.push(at);
            best = best.min(fewest(all, people, chosen, stations));
            chosen.pop();
        }
        best
    }

    #[test]
    fn no_rotation_of_a_few_people_goes_below_the_bound() {
        for (stations, rounds, most) in [(2, 2, 6), (3, 3, 7), (3, 2, 6), (4, 2, 4), (4, 3, 3)] {
            let all = all_ways(stations, rounds);
            for people in 1..=most {
                let best = fewest(&all, people, &mut vec![], stations);
                assert_eq!(best, bound(people, stations, rounds), "{people} people, {stations} stations");
                assert_eq!(found(people, stations, rounds).repeats, best);
            }
        }
    }

    #[test]
    fn a_power_of_a_prime_meets_the_bound() {
        for stations in [2, 3, 4, 5, 7, 8, 9, 11, 13] {
            for people in [1, 2, stations, 12, 30, 41, 80, 120, 2 * stations * (stations - 1) + 3] {
                for rounds in [1, 2, stations / 2 + 1, stations, stations + 3] {
                    let found = found(people, stations, rounds);
                    let used = rounds.min(stations);
                    assert_eq!((found.repeats, found.pauses), (bound(people, stations, used), 0));
                }
            }
        }
    }

    #[test]
    fn six_ten_and_twelve_stations_meet_the_bound_with_a_pause_for_each() {
        for stations in [6, 10, 12] {
            for people in 12..=120 {
                let found = found(people, stations, stations + 1);
                assert_eq!(found.repeats, bound(people, stations, stations + 1));
                assert!(found.repeats <= bound(people, stations, stations));
                assert!(
                    ways(people, stations, stations + 1)
                        .iter()
                        .all(|way| way.iter().flatten().count() == stations)
                );
            }
        }
    }

    #[test]
    fn without_time_for_pauses_everybody_is_somewhere_and_meets_more_people_than_in_fixed_groups() {
        for (people, stations, rounds) in [(12, 6, 6), (31, 6, 5), (40, 10, 10), (24, 12, 3), (20, 15, 4)] {
            let ways = ways(people, stations, rounds);
            let found = evaluate(&ways, stations).expect("a rotation");
            assert!(ways.iter().all(|way| way.len() == rounds) && found.pauses == 0);
            assert!(found.repeats >= bound(people, stations, rounds));
            let fixed = |person: usize| (0..rounds).map(|round| Some((person + round) % stations)).collect();
            let fixed: Vec<Way> = (0..people).map(fixed).collect();
            let fixed = evaluate(&fixed, stations).expect("a rotation");
            assert!(found.met > fixed.met && found.repeats * 2 < fixed.repeats.max(1) + 1);
        }
    }

    #[test]
    fn one_more_person_changes_nobodys_way_where_the_form_is_closed() {
        for (stations, rounds) in [(5, 5), (8, 6), (6, 7)] {
            assert!(closed(stations, rounds));
            assert_eq!(ways(31, stations, rounds)[..30], ways(30, stations, rounds));
            let way = ways(200, stations, rounds);
            assert_eq!(way[different(200, stations, rounds)], way[0]);
        }
        assert!(!closed(6, 6) && closed(6, 7));
    }

    #[test]
    fn nobody_no_station_no_round_and_more_stations_than_people_are_answers() {
        assert_eq!(ways(0, 5, 5), Vec::<Way>::new());
        assert_eq!(ways(0, 6, 6), Vec::<Way>::new());
        assert_eq!(ways(2, 0, 5), vec![Way::new(); 2]);
        assert_eq!(ways(2, 1, 5), vec![vec![Some(0)]; 2]);
        assert_eq!(ways(2, 6, 0), vec![Way::new(); 2]);
        assert_eq!((found(3, 8, 8).repeats, found(3, 10, 10).repeats), (0, 0));
        assert_eq!((bound(0, 0, 0), bound(3, 1, 1), bound(9, 1, 4)), (0, 0, 0));
        assert_eq!((rounds(0, 4), rounds(1, 4), rounds(6, 6), rounds(6, 9), rounds(8, 20)), (0, 1, 6, 7, 8));
    }

    #[test]
    fn what_is_no_rotation_is_a_fault() {
        let way = |stations: &[usize]| stations.iter().copied().map(Some).collect::<Way>();
        assert_eq!(evaluate(&[way(&[0, 2])], 2), Err(Fault::Station { person: 0 }));
        assert_eq!(evaluate(&[way(&[0, 1]), way(&[1, 1])], 2), Err(Fault::Station { person: 1 }));
        assert_eq!(evaluate(&[way(&[0]), way(&[0])], 2), Err(Fault::Size { round: 0 }));
        let tally = Tally { repeats: 1, met: 1, pauses: 0 };
        assert_eq!(evaluate(&[way(&[0, 1]), way(&[1, 0]), way(&[0, 1])], 2), Ok(tally));
    }
}
