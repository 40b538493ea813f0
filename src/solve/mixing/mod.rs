//! Mixing: rotations in which groups are drawn anew in every round, so that people meet as many
//! others as they can. Everybody has a way of his own: round → station. Knows no person, language
//! or clock.

mod balance;
mod count;
mod field;
mod search;
mod shifts;

pub use count::{Fault, Tally, bound, evaluate, repeats};
use field::Field;
use search::Heat;

/// Of the ways before, fewer than so many are given up, before all are.
const FEW: usize = 4;

/// By round the station, from 0; None is a pause.
pub type Way = Vec<Option<usize>>;

/// Rounds that are of use where there is time for `rounds`: one for each station, and where their
/// number is no power of a prime but there is time enough, some in which everybody pauses once.
pub fn rounds(stations: usize, rounds: usize) -> usize {
    let places = places(stations);
    if rounds >= places { places } else { rounds.min(stations) }
}

/// Stations, and pauses up to the next power of a prime.
fn places(stations: usize) -> usize {
    if stations < 2 { stations } else { Field::at_least(stations).size }
}

/// Whether nobody's way depends on how many people there are.
fn closed(stations: usize, rounds: usize) -> bool {
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
/// pauses. Else everybody is somewhere in each round, and the ways are searched for: from such maps with the
/// pauses filled, and from classes of shifts; the better of the two is taken.
///
/// `before` are ways that the first people have. Where they are of this kind they stay, all or all
/// but a few of the last, if group sizes can be right with them. In the closed form nobody's way
/// depends on how many people there are.
pub fn ways(people: usize, stations: usize, rounds: usize, before: &[Way]) -> Vec<Way> {
    if stations < 2 {
        let way: Way = (0..stations.min(rounds)).map(Some).collect();
        return vec![way; people];
    }
    let field = Field::at_least(stations);
    let rounds = self::rounds(stations, rounds);
    let card = |person: usize| card(&field, person);
    if closed(stations, rounds) {
        let shown = |place: usize| Some(place).filter(|place| *place < stations);
        return (0..people).map(|it| card(it).into_iter().take(rounds).map(shown).collect()).collect();
    }
    let goal = bound(people, stations, rounds);
    let with = |kept: &[Vec<usize>]| {
        let new = (kept.len()..people).map(|person| filled(&card(person), stations));
        let start = kept.iter().cloned().chain(new).flatten().collect();
        search::anneal(start, kept.len(), (stations, rounds), goal, Heat::All)
    };
    let anew = || {
        let start = shifts::ways(people, stations, rounds);
        let shifted =
            start.and_then(|start| search::anneal(start, 0, (stations, rounds), goal, Heat::Little));
        let few = |ways: &Vec<usize>| repeats(&told(ways, stations, rounds));
        [shifted, with(&[])].into_iter().flatten().min_by_key(few)
    };
    let before: Option<Vec<Vec<usize>>> =
        before.iter().take(people).map(|way| whole(way, stations, rounds)).collect();
    let shorter =
        |kept: Vec<Vec<usize>>| (0..FEW.min(kept.len())).find_map(|less| with(&kept[..kept.len() - less]));
    let kept = before.and_then(shorter);
    told(&kept.or_else(anew).unwrap_or_default(), stations, rounds)
}

/// Rows of all stations as ways of `rounds`.
fn told(rows: &[usize], stations: usize, rounds: usize) -> Vec<Way> {
    rows.chunks(stations).map(|way| way[..rounds].iter().copied().map(Some).collect()).collect()
}

/// A way of `rounds` different stations, and after them the others.
fn whole(way: &Way, stations: usize, rounds: usize) -> Option<Vec<usize>> {
    let mut whole: Vec<usize> = way.iter().copied().collect::<Option<_>>()?;
    let right = whole.len() == rounds && evaluate(std::slice::from_ref(way), stations.max(1)).is_ok();
    whole.extend((0..stations).filter(|station| !way.contains(&Some(*station))));
    (right && whole.len() == stations).then_some(whole)
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
        evaluate(&ways(people, stations, rounds, &[]), stations).expect("a rotation")
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
                    ways(people, stations, stations + 1, &[])
                        .iter()
                        .all(|way| way.iter().flatten().count() == stations)
                );
            }
        }
    }

    #[test]
    fn without_time_for_pauses_everybody_is_somewhere_and_meets_more_people_than_in_fixed_groups() {
        for (people, stations, rounds) in [(12, 6, 6), (31, 6, 5), (40, 10, 10), (24, 12, 3), (20, 15, 4)] {
            let ways = ways(people, stations, rounds, &[]);
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
            assert_eq!(ways(31, stations, rounds, &[])[..30], ways(30, stations, rounds, &[]));
        }
        assert!(!closed(6, 6) && closed(6, 7));
    }

    #[test]
    fn those_who_come_late_fit_in_and_nobody_else_moves() {
        for (people, stations, rounds) in [(30, 6, 6), (29, 6, 6), (31, 10, 8), (40, 6, 3)] {
            let before = ways(people, stations, rounds, &[]);
            for late in 1..4 {
                let now = ways(people + late, stations, rounds, &before);
                assert_eq!(now[..people], before, "{late} more than {people} at {stations}");
                assert!(evaluate(&now, stations).is_ok());
            }
        }
    }

    #[test]
    fn at_very_many_stations_too_those_who_come_late_fit_in_and_nobody_else_moves() {
        let before = ways(40, 36, 33, &[]);
        assert!(evaluate(&before, 36).is_ok());
        assert_eq!(ways(40, 36, 33, &before), before);
        for late in 1..5 {
            let now = ways(40 + late, 36, 33, &before);
            assert!(evaluate(&now, 36).is_ok());
            assert_eq!(now[..40], before, "{late}");
        }
    }

    #[test]
    fn where_somebody_leaves_few_of_the_last_change() {
        for (people, stations, rounds) in [(30, 6, 6), (29, 6, 6), (35, 10, 8), (40, 6, 3)] {
            let before = ways(people, stations, rounds, &[]);
            let now = ways(people - 1, stations, rounds, &before);
            assert!(evaluate(&now, stations).is_ok());
            assert_eq!(now[..people - FEW], before[..people - FEW], "{people} at {stations}");
        }
    }

    #[test]
    fn ways_that_are_of_another_kind_are_not_kept() {
        let new = ways(14, 6, 6, &[]);
        for other in [ways(13, 6, 5, &[]), ways(13, 8, 6, &[]), vec![vec![Some(0); 6]], vec![vec![None; 6]]] {
            assert_eq!(ways(14, 6, 6, &other), new);
        }
        // Nor are those that would leave sizes wrong.
        let crowded: Vec<Way> = vec![new[0].clone(); 9];
        assert!(evaluate(&ways(14, 6, 6, &crowded), 6).is_ok());
    }

    #[test]
    fn nobody_no_station_no_round_and_more_stations_than_people_are_answers() {
        assert_eq!(ways(0, 5, 5, &[]), Vec::<Way>::new());
        assert_eq!(ways(0, 6, 6, &[]), Vec::<Way>::new());
        assert_eq!(ways(2, 0, 5, &[]), vec![Way::new(); 2]);
        assert_eq!(ways(2, 1, 5, &[]), vec![vec![Some(0)]; 2]);
        assert_eq!(ways(2, 6, 0, &[]), vec![Way::new(); 2]);
        assert_eq!((found(3, 8, 8).repeats, found(3, 10, 10).repeats), (0, 0));
        assert_eq!((rounds(0, 4), rounds(1, 4), rounds(6, 6), rounds(6, 9), rounds(8, 20)), (0, 1, 6, 7, 8));
    }
}
