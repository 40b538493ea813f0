//! Bounds: what no plan can be better than, found by counting alone. Knows no solution.

use super::case::{Case, Choice};
use super::score::{Level, TOP, Tuple};
use std::collections::{BTreeMap, BTreeSet};

/// A set of offers of one slot, and how many people can sit nowhere else in it.
#[derive(Debug, Clone)]
pub struct Crowd {
    pub offers: Vec<usize>,
    /// People whose every possible offer is among them.
    pub people: Vec<usize>,
}

/// People of a slot by what they could take, joined to sets: Hall's condition (P. Hall 1935) over all
/// unions of at most six kinds of people, and over each kind alone where there are more. Only for slots
/// that share no minute with another.
pub fn crowds(case: &Case, slot: usize) -> Vec<Crowd> {
    let mut kinds: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
    for pupil in (0..case.pupils()).filter(|pupil| case.present[*pupil][slot]) {
        let here = case.here(pupil, slot);
        kinds.entry(here.iter().map(|choice| choice.offer).collect()).or_default().push(pupil);
    }
    let list: Vec<&Vec<usize>> = kinds.keys().collect();
    let mut unions: BTreeSet<Vec<usize>> = BTreeSet::new();
    if list.len() <= 6 {
        for set in 1..1_usize << list.len() {
            let all = list.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).flat_map(|(_, it)| *it);
            unions.insert(all.copied().collect::<BTreeSet<usize>>().into_iter().collect());
        }
    } else {
        unions.extend(list.iter().map(|offers| (*offers).clone()));
        let all: BTreeSet<usize> = list.iter().flat_map(|offers| offers.iter().copied()).collect();
        unions.insert(all.into_iter().collect());
    }
    let crowd = |offers: Vec<usize>| {
        let within = |kind: &Vec<usize>| kind.iter().all(|offer| offers.binary_search(offer).is_ok());
        let people = kinds.iter().filter(|(kind, _)| within(kind)).flat_map(|(_, people)| people.clone());
        let mut people: Vec<usize> = people.collect();
        people.sort_unstable();
        Crowd { offers, people }
    };
    unions.into_iter().map(crowd).collect()
}

/// People of the slot who must stay without a seat.
pub fn left_over(case: &Case, crowds: &[Crowd]) -> usize {
    let short = |crowd: &Crowd| {
        let room: usize = crowd.offers.iter().map(|offer| case.room(*offer)).sum();
        crowd.people.len().saturating_sub(room)
    };
    crowds.iter().map(short).max().unwrap_or(0)
}

/// A bound for every level, each on its own.
pub fn trivial(case: &Case) -> Tuple {
    let mut bound = Tuple::default();
    for (pupil, entry) in case.sections.pupils.iter().enumerate() {
        let choices = &case.choices[pupil];
        let reach = |bits: fn(&Choice) -> u64| choices.iter().fold(0, |all, choice| all | bits(choice));
        let missing = |count: usize, reached: u64| count as i64 - i64::from(reached.count_ones());
        let (pins, needs) = case.duties(pupil);
        bound[Level::Pins] += missing(pins, reach(|choice| choice.pins));
        bound[Level::Unmet] += missing(needs, reach(|choice| choice.needs));
        let kept = choices.iter().filter(|choice| choice.last).count();
        bound[Level::Changed] += entry.last.len() as i64 - kept as i64;
        let most = most_top(case, pupil);
        for (least, level) in Level::FAIR.into_iter().enumerate() {
            bound[level] += i64::from(most <= least);
        }
        let mut wishes: BTreeMap<usize, i64> = BTreeMap::new();
        choices.iter().filter_map(|choice| Some((choice.rank?, choice.points()))).for_each(
            |(rank, points)| {
                wishes.insert(rank, points);
            },
        );
        bound[Level::Points] -= wishes.values().sum::<i64>();
        for slot in (0..case.slots()).filter(|slot| case.present[pupil][*slot] && !case.alone(*slot)) {
            let reached = choices.iter().any(|choice| case.meeting[slot].contains(&choice.slot));
            bound[Level::Unseated] += i64::from(!reached);
        }
    }
    for slot in 0..case.slots() {
        if case.alone(slot) {
            bound[Level::Unseated] += left_over(case, &crowds(case, slot)) as i64;
        }
        bound[Level::Empty] += empty(case, slot);
    }
    bound
}

/// Offers of the slot that must stay empty: the smallest minimums are filled first.
fn empty(case: &Case, slot: usize) -> i64 {
    let mut people = (0..case.pupils()).filter(|pupil| !case.here(*pupil, slot).is_empty()).count();
    let mut least: Vec<usize> = Vec::new();
    for &offer in case.offers[slot].iter().filter(|offer| !case.dead[**offer]) {
        least.push(if case.by_hand[offer] { 1 } else { case.least[offer] });
    }
    least.sort_unstable();
    let mut full = 0;
    for least in least {
        if least <= people {
            people -= least;
            full += 1;
        }
    }
    case.offers[slot].len() as i64 - full
}

/// How many of the first wishes the pupil could have at most, alone in the world.
pub fn most_top(case: &Case, pupil: usize) -> usize {
    let tops: Vec<Vec<usize>> = (0..TOP)
        .map(|rank| {
            let of = case.choices[pupil].iter().filter(|choice| choice.rank == Some(rank));
            of.map(|choice| choice.slot).collect()
        })
        .collect();
    fn most(case: &Case, tops: &[Vec<usize>], used: &mut Vec<usize>) -> usize {
        let Some((first, rest)) = tops.split_first() else { return 0 };
        let mut best = most(case, rest, used);
        for &slot in first {
            if best <= rest.len() && used.iter().all(|other| !case.meeting[slot].contains(other)) {
                used.push(slot);
                best = best.max(1 + most(case, rest, used));
                used.pop();
            }
        }
        best
    }
    most(case, &tops, &mut Vec::new())
}
