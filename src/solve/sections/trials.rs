//! Trials: small random problems against trying everything, and what must hold for all of them.

use super::*;
use crate::solve::mix;
use std::time::Duration;

/// Draws numbers from a seed.
pub struct Lot(pub u64, pub u64);

impl Lot {
    pub fn below(&mut self, most: usize) -> usize {
        self.1 += 1;
        (mix(self.0, self.1) % most.max(1) as u64) as usize
    }
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// A small problem with everything in it, right and wrong.
pub fn small(seed: u64, most_pupils: usize) -> Sections {
    let mut lot = Lot(seed, 0);
    let slots = 1 + lot.below(3);
    let mut overlap: Vec<Vec<bool>> = (0..slots).map(|a| (0..slots).map(|b| a == b).collect()).collect();
    if slots > 1 && lot.one_in(5) {
        (overlap[0][1], overlap[1][0]) = (true, true);
    }
    let pupils = 1 + lot.below(most_pupils);
    let count = 1 + lot.below(if pupils > 3 { 4 } else { 5 });
    let topics = 1 + lot.below(count);
    let offers: Vec<Offer> = (0..count)
        .map(|at| Offer {
            slot: lot.below(slots),
            topic: lot.below(topics),
            seats: lot.below(4) as u32,
            minimum: if lot.one_in(2) { 0 } else { lot.below(4) as u32 },
            tie: mix(seed, 1000 + at as u64),
        })
        .collect();
    let (wild, again) = (lot.one_in(2), lot.one_in(3));
    let parties = parties(seed, slots, pupils);
    let pupils = (0..pupils)
        .map(|at| {
            let mut wishes: Vec<usize> = Vec::new();
            for _ in 0..lot.below(6) {
                let topic = lot.below(topics + 1);
                if !wishes.contains(&topic) {
                    wishes.push(topic);
                }
            }
            let open = (0..count).filter(|_| !lot.one_in(5)).collect::<Vec<usize>>();
            Pupil {
                wishes,
                needs: (0..lot.below(2)).map(|_| vec![lot.below(topics + 1)]).collect(),
                present: (0..slots).filter(|_| !lot.one_in(6)).collect(),
                open: open.iter().map(|offer| (*offer, lot.below(2) as u32)).collect(),
                pinned: if wild && lot.one_in(4) { vec![vec![lot.below(count)]] } else { vec![] },
                last: if again { open.iter().copied().filter(|_| lot.one_in(3)).collect() } else { vec![] },
                apart: if wild && lot.one_in(4) { vec![lot.below(at + 1)] } else { vec![] },
                kin: (mix(seed, 3000 + at as u64) % 4).checked_sub(1).map(|kin| kin as usize),
                asked: vec![],
                tie: mix(seed, 2000 + at as u64),
            }
        })
        .collect();
    Sections { overlap, offers, pupils, parties, repeats: lot.one_in(2), seed: seed % 7 }
}

/// In two problems of three, slots in which two or more sit together; drawn apart, so that the rest stays.
fn parties(seed: u64, slots: usize, pupils: usize) -> Vec<Party> {
    let mut lot = Lot(seed, 4000);
    let mut parties = Vec::new();
    for slot in (0..slots).filter(|_| !seed.is_multiple_of(3) && pupils > 1) {
        let from = lot.below(pupils - 1);
        let members: Vec<usize> = (from..pupils.min(from + 2 + lot.below(2))).rev().collect();
        parties.extend((!lot.one_in(4)).then_some(Party { slot, members }));
    }
    parties
}

/// The best tuple among plans that are `wanted`, by trying everything.
fn brute(sections: &Sections, wanted: &dyn Fn(&Seats) -> bool) -> Option<Tuple> {
    let sets: Vec<Vec<Vec<usize>>> = sections
        .pupils
        .iter()
        .map(|pupil| {
            let mut sets = vec![Vec::new()];
            for offer in 0..sections.offers.len() {
                let may = pupil.open.iter().any(|open| open.0 == offer)
                    || pupil.pinned.iter().any(|pinned| pinned.contains(&offer));
                let entry = &sections.offers[offer];
                for set in sets.clone().into_iter().filter(|_| may) {
                    let clash = |other: &usize| {
                        let other = &sections.offers[*other];
                        sections.overlap[other.slot][entry.slot]
                            || (other.topic == entry.topic && !sections.repeats)
                    };
                    if !set.iter().any(clash) {
                        sets.push(set.iter().copied().chain([offer]).collect());
                    }
                }
            }
            sets
        })
        .collect();
    type Best<'a> = (Tuple, &'a dyn Fn(&Seats) -> bool);
    fn go(s: &Sections, sets: &[Vec<Vec<usize>>], seats: &mut Seats, load: &mut [u32], best: &mut Best) {
        let at = seats.len();
        if at == sets.len() {
            let tuple = score(s, seats);
            if tuple < best.0 && best.1(seats) && broken(s, seats).is_none() {
                best.0 = tuple;
            }
            return;
        }
        for set in &sets[at] {
            if set.iter().all(|offer| load[*offer] < s.offers[*offer].seats) {
                set.iter().for_each(|offer| load[*offer] += 1);
                seats.push(set.clone());
                go(s, sets, seats, load, best);
                seats.pop();
                set.iter().for_each(|offer| load[*offer] -= 1);
            }
        }
    }
    let mut best: Best = (Tuple([i64::MAX; 11]), wanted);
    go(sections, &sets, &mut Vec::new(), &mut vec![0; sections.offers.len()], &mut best);
    Some(best.0).filter(|best| best.0[0] < i64::MAX)
}

#[test]
fn six_hundred_small_problems_are_solved_as_well_as_by_trying_everything() {
    let (mut proven, mut together) = (0, 0);
    for seed in 0..600 {
        let sections = small(seed, 4);
        let answer = solve(&sections, &Work::default());
        assert_eq!(broken(&sections, &answer.seats), None, "seed {seed}");
        assert_eq!(score(&sections, &answer.seats), answer.tuple, "seed {seed}");
        assert_eq!(
            Some(answer.tuple),
            brute(&sections, &|_| true),
            "seed {seed}: {:?} {sections:?}",
            answer.status
        );
        assert!(answer.bound <= answer.tuple && answer.discarded == 0, "seed {seed}");
        proven += u32::from(answer.status == Status::Optimal);
        together += u32::from(!sections.parties.is_empty());
    }
    assert_eq!(proven, 600);
    assert!(together >= 200, "{together}");
}

#[test]
fn what_is_ended_at_any_time_keeps_the_rules_and_its_bound_is_true() {
    let mut ended = 0;
    for seed in 0..200 {
        let sections = small(seed, 4);
        for left in [0, 1, 3, 7] {
            let looks = std::cell::Cell::new(0);
            let time = || (looks.replace(looks.get() + 1) >= left).then_some(Duration::ZERO);
            let work = Work { watch: Watch { left: &time, ..QUIET }, ..Work::default() };
            let answer = solve(&sections, &work);
            assert_eq!(broken(&sections, &answer.seats), None, "seed {seed}");
            let truth = brute(&sections, &|_| true).expect("nobody has a seat, at worst");
            assert!(answer.bound <= truth && truth <= answer.tuple, "seed {seed}");
            assert!(answer.status != Status::Optimal || answer.tuple == truth, "seed {seed}");
            ended += u32::from(answer.status != Status::Optimal);
        }
    }
    assert!(ended > 50, "{ended}");
}

#[test]
fn where_nothing_is_proven_parties_are_together_and_the_bound_is_true() {
    let (mut together, mut best) = (0, 0);
    for seed in (0..600).filter(|seed| !small(*seed, 4).parties.is_empty()) {
        let sections = small(seed, 4);
        let answer = solve(&sections, &Work { columns: 0, ..Work::default() });
        assert_eq!(broken(&sections, &answer.seats), None, "seed {seed}");
        let truth = brute(&sections, &|_| true).expect("nobody has a seat, at worst");
        assert!(answer.bound <= truth && truth <= answer.tuple, "seed {seed}");
        (together, best) = (together + 1, best + u32::from(truth == answer.tuple));
    }
    assert!(together >= 200 && best * 10 >= together * 8, "{best} of {together}");
}

#[test]
fn what_a_wish_would_cost_is_what_trying_everything_says() {
    let mut asked = 0;
    for seed in 0..400 {
        let sections = small(seed, 3);
        let answer = solve(&sections, &Work::default());
        for pupil in 0..sections.pupils.len() {
            for &topic in &sections.pupils[pupil].wishes {
                let takes = |offer: &usize| sections.offers[*offer].topic == topic;
                if answer.seats[pupil].iter().any(takes) {
                    continue;
                }
                let open = sections.pupils[pupil].open.iter().map(|open| open.0).collect::<Vec<_>>();
                let wanted = |seats: &Seats| seats[pupil].iter().any(|it| takes(it) && open.contains(it));
                let truth = brute(&sections, &wanted);
                let Some(told) = ask(&sections, &answer, pupil, topic, &Work::default()) else {
                    assert!(!open.iter().any(takes));
                    continue;
                };
                asked += 1;
                let level = truth.map_or(Some(Level::Pins), |truth| truth.differs(&answer.tuple));
                assert!(told.proven, "seed {seed} pupil {pupil} topic {topic}: {told:?} {truth:?}");
                assert_eq!(told.level, level, "seed {seed} pupil {pupil} topic {topic}: {told:?} {truth:?}");
                if let (Some(truth), Some(level)) = (truth, level.filter(|it| *it > Level::Pins)) {
                    assert_eq!(truth[level] - answer.tuple[level], told.by as i64);
                }
                for offer in (0..sections.offers.len()).filter(takes) {
                    if let Some(swap) = chain(&sections, &answer.seats, pupil, offer) {
                        assert!(swap.tuple >= answer.tuple);
                        assert!(swap.moves.iter().any(|it| it.0 == pupil && it.2 == Some(offer)));
                    }
                }
            }
        }
    }
    assert!(asked >= 150, "{asked}");
}

/// The same with pupils and offers in another order.
fn shuffled(sections: &Sections, seed: u64) -> (Sections, Vec<usize>, Vec<usize>) {
    let order = |count: usize, salt: u64| {
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_key(|at| mix(seed + salt, *at as u64));
        order
    };
    let order = Order { pupils: order(sections.pupils.len(), 0), offers: order(sections.offers.len(), 9) };
    (order.apply(sections), order.pupils, order.offers)
}

#[test]
fn the_order_of_pupils_and_offers_changes_nothing() {
    for seed in 0..300 {
        let sections = small(seed, 6);
        let (turned, pupils, offers) = shuffled(&sections, seed);
        let (one, two) = (solve(&sections, &Work::default()), solve(&turned, &Work::default()));
        assert_eq!((one.tuple, one.bound, one.status), (two.tuple, two.bound, two.status));
        for (position, &pupil) in pupils.iter().enumerate() {
            let mut own: Vec<usize> = two.seats[position].iter().map(|offer| offers[*offer]).collect();
            own.sort_unstable();
            assert_eq!(own, one.seats[pupil], "seed {seed}");
        }
    }
}

#[test]
fn more_seats_never_make_a_proven_plan_worse() {
    let mut better = 0;
    for seed in 0..300 {
        let mut sections = small(seed, 5);
        // A minimum above all seats could be reached by more of them, and then an offer be held that was not.
        sections.offers.iter_mut().for_each(|offer| offer.minimum = offer.minimum.min(offer.seats));
        let before = solve(&sections, &Work::default());
        let more = Lot(seed, 77).below(sections.offers.len());
        sections.offers[more].seats += 1;
        let after = solve(&sections, &Work::default());
        assert_eq!((before.status, after.status), (Status::Optimal, Status::Optimal), "seed {seed}");
        assert!(after.tuple <= before.tuple, "seed {seed}");
        better += u32::from(after.tuple < before.tuple);
    }
    assert!(better > 50, "{better}");
}

#[test]
fn a_plan_made_again_from_itself_stays() {
    for seed in 0..300 {
        let mut sections = small(seed, 5);
        let first = solve(&sections, &Work::default());
        for (pupil, seats) in sections.pupils.iter_mut().zip(&first.seats) {
            pupil.last.clone_from(seats);
        }
        let again = solve(&sections, &Work::default());
        assert_eq!((again.seats, again.tuple[Level::Changed]), (first.seats, 0), "seed {seed}");
    }
}

/// Pairs of one kin in one offer.
fn pairs(sections: &Sections, seats: &Seats) -> usize {
    let kin = |pupil: &usize| sections.pupils[*pupil].kin;
    let of = |offer: usize| {
        let there: Vec<usize> = (0..seats.len()).filter(|pupil| seats[*pupil].contains(&offer)).collect();
        let like = |(at, a): (usize, &usize)| {
            there[..at].iter().filter(|b| kin(a).is_some() && kin(a) == kin(b)).count()
        };
        there.iter().enumerate().map(like).sum::<usize>()
    };
    (0..sections.offers.len()).map(of).sum()
}

#[test]
fn kin_sit_apart_where_it_costs_nothing_in_any_count() {
    let (mut less, mut most) = (0, 0);
    for seed in 0..400 {
        let sections = small(seed, 7);
        let mut strangers = sections.clone();
        strangers.pupils.iter_mut().for_each(|pupil| pupil.kin = None);
        let (mixed, plain) = (solve(&sections, &Work::default()), solve(&strangers, &Work::default()));
        assert_eq!((mixed.tuple, mixed.bound), (plain.tuple, plain.bound), "seed {seed}");
        assert_eq!(score(&sections, &mixed.seats), plain.tuple, "seed {seed}");
        assert_eq!(broken(&sections, &mixed.seats), None, "seed {seed}");
        let (now, before) = (pairs(&sections, &mixed.seats), pairs(&sections, &plain.seats));
        assert!(now <= before, "seed {seed}");
        less += usize::from(now < before);
        // Nobody pays: each has as many wishes of each rank as without.
        for (pupil, entry) in sections.pupils.iter().enumerate() {
            let wishes = |seats: &Seats| {
                let topics = seats[pupil].iter().map(|offer| sections.offers[*offer].topic);
                topics.filter(|topic| entry.wishes.contains(topic)).collect::<BTreeSet<usize>>()
            };
            assert_eq!(wishes(&mixed.seats), wishes(&plain.seats), "seed {seed}");
        }
        most += now;
    }
    assert!(less > 0 && most > 0, "{less} {most}");
}

#[test]
fn two_delegations_that_wish_for_nothing_are_spread_evenly() {
    let member = |kin| Pupil { kin: Some(kin), ..Pupil::default() };
    let sections = plain(&[(4, 0), (4, 0)], (0..8).map(|at| member(at / 4)).collect());
    let answer = solve(&sections, &Work::default());
    assert_eq!((pairs(&sections, &answer.seats), answer.status), (4, Status::Optimal));
}

#[test]
fn a_conflict_is_one_and_is_none_without_any_of_its_demands() {
    let (mut conflicts, work) = (0, Work::default());
    for seed in 0..300 {
        let sections = small(seed, 4);
        let all = demands(&sections);
        let found = conflict(&sections, &all, &work).expect("small enough");
        if found.is_empty() {
            continue;
        }
        conflicts += 1;
        assert_eq!(conflict(&sections, &found, &work), Some(found.clone()), "seed {seed}");
        for drop in 0..found.len() {
            let fewer: Vec<Demand> =
                found.iter().enumerate().filter(|(at, _)| *at != drop).map(|(_, it)| *it).collect();
            assert_eq!(conflict(&sections, &fewer, &work), Some(Vec::new()), "seed {seed}");
        }
    }
    assert!(conflicts > 100, "{conflicts}");
}

/// One slot with the given seats and minimums, everybody there and free to take anything.
fn plain(offers: &[(u32, u32)], pupils: Vec<Pupil>) -> Sections {
    let offer = |(topic, (seats, minimum)): (usize, &(u32, u32))| Offer {
        slot: 0,
        topic,
        seats: *seats,
        minimum: *minimum,
        tie: 0,
    };
    let open: Vec<(usize, u32)> = (0..offers.len()).map(|offer| (offer, 0)).collect();
    let pupil = |pupil: Pupil| Pupil { open: open.clone(), present: vec![0], ..pupil };
    Sections {
        overlap: vec![vec![true]],
        offers: offers.iter().enumerate().map(offer).collect(),
        pupils: pupils.into_iter().map(pupil).collect(),
        ..Sections::default()
    }
}

#[test]
fn pins_that_contradict_each_other_are_counted_and_named() {
    let pinned = Pupil { pinned: vec![vec![0]], ..Pupil::default() };
    let sections = plain(&[(1, 0), (9, 0)], vec![pinned.clone(), pinned]);
    let answer = solve(&sections, &Work::default());
    assert_eq!((answer.tuple[Level::Pins], answer.tuple[Level::Unseated]), (1, 0));
    assert_eq!(answer.status, Status::Optimal);
    let found = conflict(&sections, &demands(&sections), &Work::default());
    let pin = |pupil| Demand::Pin { pupil, pin: 0 };
    assert_eq!(found, Some(vec![pin(0), pin(1), Demand::Seats { offer: 0 }]));
    let twice = Pupil { pinned: vec![vec![0], vec![1]], ..Pupil::default() };
    let sections = plain(&[(1, 0), (9, 0)], vec![twice, Pupil::default(), Pupil::default()]);
    let found = conflict(&sections, &demands(&sections), &Work::default());
    assert_eq!(found, Some(vec![pin(0), Demand::Pin { pupil: 0, pin: 1 }]));
}

#[test]
fn an_offer_that_too_few_could_come_to_is_not_held() {
    let wishing = Pupil { wishes: vec![0], ..Pupil::default() };
    let sections = plain(&[(9, 4), (9, 0)], vec![wishing.clone(), wishing.clone(), wishing]);
    let answer = solve(&sections, &Work::default());
    assert_eq!((answer.seats, answer.status), (vec![vec![1]; 3], Status::Optimal));
    assert_eq!(answer.tuple[Level::Empty], 1);
    let found = conflict(&sections, &demands(&sections), &Work::default());
    assert_eq!(found, Some(vec![Demand::Held { offer: 0 }]));
}

#[test]
fn somebody_put_by_hand_into_an_offer_below_its_minimum_is_counted() {
    let pinned = Pupil { pinned: vec![vec![0]], ..Pupil::default() };
    let answer = solve(&plain(&[(9, 4), (9, 0)], vec![pinned, Pupil::default()]), &Work::default());
    assert_eq!((answer.tuple[Level::Pins], answer.tuple[Level::Short]), (0, 2));
    assert_eq!(answer.status, Status::Optimal);
}

#[test]
fn nobody_wishes_everybody_wishes_the_same_and_somebody_is_away() {
    let none = solve(&plain(&[(2, 0), (2, 0)], vec![Pupil::default(); 4]), &Work::default());
    assert_eq!((none.tuple[Level::Unseated], none.status), (0, Status::Optimal));
    let same = Pupil { wishes: vec![1], ..Pupil::default() };
    let mut sections = plain(&[(2, 0), (2, 0)], vec![same; 4]);
    let answer = solve(&sections, &Work::default());
    assert_eq!((answer.tuple[Level::None], answer.tuple[Level::Unseated]), (2, 0));
    (sections.pupils[0].present, sections.pupils[0].open) = (vec![], vec![]);
    let answer = solve(&sections, &Work::default());
    assert!(answer.seats[0].is_empty());
    assert_eq!(
        (answer.tuple[Level::None], answer.tuple[Level::Unseated], answer.status),
        (2, 0, Status::Optimal)
    );
    assert_eq!(solve(&Sections::default(), &Work::default()).tuple, Tuple::default());
}

#[test]
fn another_seed_draws_another_lot_among_equals() {
    let same = Pupil { wishes: vec![1], ..Pupil::default() };
    let mut sections = plain(&[(9, 0), (2, 0)], vec![same; 8]);
    let mut drawn = BTreeSet::new();
    for seed in 0..20 {
        sections.seed = seed;
        drawn.insert(solve(&sections, &Work::default()).seats);
    }
    assert!(drawn.len() > 10, "{}", drawn.len());
}
