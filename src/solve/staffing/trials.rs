//! Trials: small random problems against trying everything, and one of the usual size.

use super::*;
use std::collections::BTreeSet;
use std::time::Duration;

struct Lot(u64, u64);

impl Lot {
    fn below(&mut self, most: usize) -> usize {
        self.1 += 1;
        (mix(self.0, self.1) % most.max(1) as u64) as usize
    }
}

/// Jobs in slots of two days; everybody is able of some, with limits, given work and a plan before.
fn random(seed: u64, jobs: usize, workers: usize, slots: usize, able: usize) -> Staffing {
    let mut lot = Lot(seed, 0);
    let mut overlap: Vec<Vec<bool>> = (0..slots).map(|a| (0..slots).map(|b| a == b).collect()).collect();
    if slots > 1 && lot.below(4) == 0 {
        (overlap[0][1], overlap[1][0]) = (true, true);
    }
    let job = |at: usize, lot: &mut Lot| {
        let who: BTreeSet<usize> = (0..able).map(|_| lot.below(workers)).collect();
        let able: Vec<(usize, u32)> = who.into_iter().map(|who| (who, 1 + lot.below(3) as u32)).collect();
        let last = if lot.below(3) == 0 { Some(lot.below(workers)) } else { None };
        let kind = lot.below(jobs);
        Job { slot: lot.below(slots), kind, able, last, tie: mix(seed, 500 + at as u64) }
    };
    let jobs: Vec<Job> = (0..jobs).map(|at| job(at, &mut lot)).collect();
    let given = (0..lot.below(3)).map(|_| (lot.below(workers), lot.below(slots), lot.below(jobs.len())));
    let given: Vec<(usize, usize, usize)> = given.collect();
    let most = |lot: &mut Lot| if lot.below(3) == 0 { Some(1 + lot.below(3) as u32) } else { None };
    Staffing {
        day: (0..slots).map(|slot| (slot * 2 / slots) as u32).collect(),
        most: (0..workers).map(|_| most(&mut lot)).collect(),
        ties: (0..workers).map(|at| mix(seed, 900 + at as u64)).collect(),
        calm: lot.below(2) == 0,
        overlap,
        jobs,
        given,
    }
}

/// The rules, written another way than the solver's.
fn allowed(staffing: &Staffing, found: &Found) -> bool {
    let mut slots: Vec<Vec<usize>> = vec![Vec::new(); staffing.most.len()];
    for (job, by) in staffing.jobs.iter().zip(found) {
        let Some(by) = by else { continue };
        if !job.able.iter().any(|able| able.0 == *by) {
            return false;
        }
        slots[*by].push(job.slot);
    }
    (0..slots.len()).all(|worker| {
        let own = &slots[worker];
        let given: Vec<usize> = staffing.given.iter().filter(|it| it.0 == worker).map(|it| it.1).collect();
        let clash = |a: usize, b: usize| staffing.overlap[a][b];
        let apart = own
            .iter()
            .enumerate()
            .all(|(at, slot)| own[at + 1..].iter().chain(&given).all(|other| !clash(*slot, *other)));
        let days = own.iter().all(|slot| {
            let same = own.iter().chain(&given).filter(|it| staffing.day[**it] == staffing.day[*slot]);
            staffing.most[worker].is_none_or(|most| same.count() <= most as usize)
        });
        apart && days
    })
}

fn brute(staffing: &Staffing) -> Tally {
    best_of(staffing, &|_| true).expect("nobody is always allowed")
}

/// The best of those that are wanted.
fn best_of(staffing: &Staffing, wanted: &dyn Fn(&Found) -> bool) -> Option<Tally> {
    fn go(staffing: &Staffing, found: &mut Found, best: &mut Option<Tally>, wanted: &dyn Fn(&Found) -> bool) {
        let at = found.len();
        if at == staffing.jobs.len() {
            let tally = staffing.tally(found);
            if wanted(found) && allowed(staffing, found) && best.as_ref().is_none_or(|best| tally < *best) {
                *best = Some(tally);
            }
            return;
        }
        let able = staffing.jobs[at].able.iter().map(|able| Some(able.0));
        for who in able.chain([None]) {
            found.push(who);
            go(staffing, found, best, wanted);
            found.pop();
        }
    }
    let mut best = None;
    go(staffing, &mut Vec::new(), &mut best, wanted);
    best
}

#[test]
fn six_hundred_small_problems_are_solved_as_well_as_by_trying_everything() {
    for seed in 0..600 {
        let mut lot = Lot(seed, 99);
        let staffing = random(seed, 1 + lot.below(6), 1 + lot.below(4), 1 + lot.below(4), 3);
        let answer = solve(&staffing);
        assert!(allowed(&staffing, &answer.found), "seed {seed}");
        assert_eq!((answer.status, answer.discarded), (Status::Optimal, false), "seed {seed}");
        assert_eq!(answer.tally, brute(&staffing), "seed {seed}");
    }
}

#[test]
fn what_is_ended_at_any_time_is_allowed_and_says_how_far_it_may_be_from_the_best() {
    let mut ended = 0;
    for seed in 0..100 {
        let staffing = random(seed, 6, 4, 3, 3);
        let best = brute(&staffing);
        for left in [0, 2, 4] {
            let looks = std::cell::Cell::new(0);
            let time = || (looks.replace(looks.get() + 1) >= left).then_some(Duration::ZERO);
            let answer = watched(&staffing, Watch { left: &time, ..QUIET });
            assert!(allowed(&staffing, &answer.found) && !answer.discarded, "seed {seed}");
            // What is told is about the first count that is not proven: for this one, it cannot be a later.
            let gap = answer.tally.worse(&best).map(|(level, by)| (level == Level::Unfilled, by));
            match (answer.status, gap) {
                (Status::Optimal, gap) => assert_eq!(gap, None, "seed {seed}"),
                (Status::Within(most), Some((true, by))) => assert!(by <= most, "seed {seed}: {by} {most}"),
                (Status::Within(_), _) => {}
            }
            ended += u32::from(answer.status != Status::Optimal);
        }
    }
    assert!(ended > 100, "{ended}");
}

#[test]
fn what_a_change_costs_is_what_trying_everything_says() {
    let mut levels = [0; 6];
    for seed in 0..150 {
        let mut lot = Lot(seed, 77);
        let staffing = random(seed, 1 + lot.below(5), 1 + lot.below(4), 1 + lot.below(4), 3);
        let now = solve(&staffing);
        for job in 0..staffing.jobs.len() {
            for worker in 0..staffing.most.len() {
                let cases = [
                    (true, with(&staffing, &now.found, job, worker)),
                    (false, Some(without(&staffing, &now.found, job, worker))),
                ];
                for (does, asked) in cases {
                    let best = best_of(&staffing, &|found| (found[job] == Some(worker)) == does);
                    assert_eq!(asked.is_some(), best.is_some(), "seed {seed}: {job} by {worker}");
                    let (Some(asked), Some(best)) = (asked, best) else { continue };
                    assert!(allowed(&staffing, &asked.found) && asked.proven, "seed {seed}");
                    assert_eq!(asked.found[job] == Some(worker), does);
                    assert_eq!(asked.level.zip(Some(asked.by)), best.worse(&now.tally), "seed {seed}");
                    asked.level.into_iter().for_each(|level| levels[level as usize] += 1);
                }
            }
        }
    }
    assert!(levels.iter().all(|told| *told > 0), "{levels:?}");
}

#[test]
fn forty_jobs_for_twenty_five_workers_are_proven_on_every_level() {
    for seed in 0..3 {
        let staffing = random(seed, 40, 25, 8, 7);
        let answer = solve(&staffing);
        assert!(allowed(&staffing, &answer.found));
        assert_eq!((answer.status, answer.discarded), (Status::Optimal, false), "seed {seed}");
        assert!(answer.tally <= staffing.tally(&start::start(&staffing)), "seed {seed}");
    }
}

#[test]
fn the_order_of_jobs_and_workers_changes_nothing() {
    for seed in 0..100 {
        let staffing = random(seed, 8, 5, 4, 3);
        let (jobs, workers) = (staffing.jobs.len(), staffing.most.len());
        let turned = |worker: usize| workers - 1 - worker;
        let mut other = staffing.clone();
        other.jobs.reverse();
        other.most.reverse();
        other.ties.reverse();
        for job in &mut other.jobs {
            job.able.iter_mut().for_each(|able| able.0 = turned(able.0));
            job.last = job.last.map(turned);
        }
        other.given.iter_mut().for_each(|given| given.0 = turned(given.0));
        let (one, two) = (solve(&staffing).found, solve(&other).found);
        let back: Found = (0..jobs).map(|job| two[jobs - 1 - job].map(turned)).collect();
        assert_eq!(one, back, "seed {seed}");
    }
}

#[test]
fn a_plan_made_again_from_itself_stays() {
    for seed in 0..100 {
        let mut staffing = random(seed, 10, 6, 4, 3);
        let first = solve(&staffing).found;
        staffing.jobs.iter_mut().zip(&first).for_each(|(job, by)| job.last = *by);
        staffing.calm = true;
        assert_eq!(solve(&staffing).found, first, "seed {seed}");
    }
}

fn one_slot(able: [&[(usize, u32)]; 2], most: Option<u32>) -> Staffing {
    Staffing {
        overlap: vec![vec![true, false], vec![false, true]],
        day: vec![1, 1],
        jobs: able
            .iter()
            .enumerate()
            .map(|(slot, able)| Job { slot, kind: slot, able: able.to_vec(), ..Job::default() })
            .collect(),
        most: vec![most; 2],
        ties: vec![0, 1],
        ..Staffing::default()
    }
}

#[test]
fn the_better_one_teaches_unless_nobody_else_can_teach_the_other() {
    let found = |staffing: &Staffing| solve(staffing).found;
    assert_eq!(found(&one_slot([&[(0, 3), (1, 2)], &[(0, 1), (1, 2)]], None)), [Some(0), Some(1)]);
    assert_eq!(found(&one_slot([&[(0, 3), (1, 2)], &[(0, 1)]], Some(1))), [Some(1), Some(0)]);
}

#[test]
fn nobody_is_an_answer_and_a_limit_is_kept() {
    assert_eq!(solve(&one_slot([&[(0, 3)], &[(0, 3)]], Some(1))).tally.unfilled, 1);
    assert_eq!(solve(&Staffing::default()).found, Found::new());
}

#[test]
fn equal_skill_is_shared_evenly() {
    let found = solve(&one_slot([&[(0, 2), (1, 2)], &[(0, 2), (1, 2)]], None)).found;
    assert_ne!(found[0], found[1]);
}
