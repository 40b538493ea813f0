//! Staffing: one worker for each job: as many jobs as possible, by skill, then by load as evenly as it can
//! be, proven level by level. Knows nothing of trainers or topics.

mod ask;
mod start;
#[cfg(test)]
mod trials;

pub use ask::{Asked, Level, with, without};

use super::programme::{Best, Column, Goal, Row, in_order};
use super::watch::{QUIET, Watch};
use super::{Status, mix};
use std::collections::BTreeMap;

/// Work in one slot that needs one worker.
#[derive(Debug, Clone, Default)]
pub struct Job {
    pub slot: usize,
    /// Jobs of one kind are better done by the same worker.
    pub kind: usize,
    /// Worker and skill; more is better.
    pub able: Vec<(usize, u32)>,
    /// Who did it before.
    pub last: Option<usize>,
    /// Order among equals.
    pub tie: u64,
}

#[derive(Debug, Clone, Default)]
pub struct Staffing {
    /// Slots × slots: whether they share a minute.
    pub overlap: Vec<Vec<bool>>,
    /// Day of each slot.
    pub day: Vec<u32>,
    pub jobs: Vec<Job>,
    /// Work that is given already: worker, slot and kind.
    pub given: Vec<(usize, usize, usize)>,
    /// By worker: most jobs on a day.
    pub most: Vec<Option<u32>>,
    /// By worker: order among equals.
    pub ties: Vec<u64>,
    /// Whether who did it before goes before skill, so that nobody is moved for a little.
    pub calm: bool,
}

/// By job: the worker, if one is found.
pub type Found = Vec<Option<usize>>;

/// What is counted, the weightier first; less is better everywhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tally {
    /// Jobs that nobody does.
    pub unfilled: i64,
    /// Jobs that somebody else did before; only where that goes first.
    pub moved: i64,
    /// Minus the sum of skills.
    pub skill: i64,
    /// Loads of all workers, the largest first.
    pub loads: Vec<i64>,
    /// Pairs of a kind and a worker who does some of it.
    pub hands: i64,
    /// Jobs that somebody else did before, where that goes last.
    pub changed: i64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub found: Found,
    pub tally: Tally,
    pub status: Status,
    /// Whether a claim of the programme did not hold when it was counted again.
    pub discarded: bool,
}

/// Largest programme (columns) that is solved for a proof, and branchings per level.
const COLUMNS: usize = 6000;
const NODES: u64 = 800;

/// The best workers for the jobs. The answer depends on the ties, not on the order of jobs and workers.
pub fn solve(staffing: &Staffing) -> Answer {
    watched(staffing, QUIET)
}

/// The same, unless it is ended before.
pub fn watched(staffing: &Staffing, watch: Watch) -> Answer {
    let start = start::start(staffing);
    let tally = staffing.tally(&start);
    let unproven = Answer { status: staffing.trivial(&tally), found: start, tally, discarded: false };
    let programme = Programme::new(staffing);
    // Nobody to choose from is nothing to end.
    let ended = !programme.columns.is_empty() && watch.stops();
    if ended || programme.columns.len() > COLUMNS {
        return unproven;
    }
    let best = programme.best(&unproven.found, watch);
    let found = programme.found(staffing, &best.values);
    let tally = staffing.tally(&found);
    // The last goal is the lottery, which proves nothing about the plan.
    let gaps = best.gaps.split_last().map_or(&best.gaps[..], |(_, gaps)| gaps);
    let gap = gaps.iter().find(|gap| **gap > 0.0);
    let status = gap.map_or(Status::Optimal, |gap| Status::Within(*gap as u64));
    match staffing.sound(&found) && tally <= unproven.tally {
        true => Answer { found, tally, status, discarded: false },
        false => Answer { discarded: true, ..unproven },
    }
}

impl Staffing {
    /// Work of `worker` as slot and kind.
    fn work<'a>(&'a self, found: &'a Found, worker: usize) -> impl Iterator<Item = (usize, usize)> + 'a {
        let given = self.given.iter().filter(move |given| given.0 == worker).map(|given| (given.1, given.2));
        let jobs = self.jobs.iter().zip(found).filter(move |(_, by)| **by == Some(worker));
        given.chain(jobs.map(|(job, _)| (job.slot, job.kind)))
    }

    fn can(&self, found: &Found, job: usize, worker: usize) -> bool {
        let slot = self.jobs[job].slot;
        let mut on_day = 0;
        for (other, _) in self.work(found, worker) {
            if self.overlap[other][slot] {
                return false;
            }
            on_day += u32::from(self.day[other] == self.day[slot]);
        }
        self.most[worker].is_none_or(|most| on_day < most)
    }

    /// Whether everybody may do what he does; counted from the plan alone.
    pub fn sound(&self, found: &Found) -> bool {
        let mut rest = found.clone();
        (0..found.len()).all(|job| {
            let Some(worker) = rest[job].take() else { return true };
            let fits =
                self.jobs[job].able.iter().any(|able| able.0 == worker) && self.can(&rest, job, worker);
            rest[job] = Some(worker);
            fits
        })
    }

    /// How far `tally` is from what counting alone can promise.
    fn trivial(&self, tally: &Tally) -> Status {
        let best = |job: &Job| job.able.iter().map(|able| i64::from(able.1)).max();
        let nobody = self.jobs.iter().filter(|job| job.able.is_empty()).count() as i64;
        let skill = -self.jobs.iter().filter_map(best).sum::<i64>();
        match (tally.unfilled - nobody, tally.moved, tally.skill - skill) {
            (0, 0, 0) => Status::Within(tally.loads.first().map_or(1, |load| load.unsigned_abs().max(1))),
            (0, 0, gap) | (0, gap, _) | (gap, ..) => Status::Within(gap.unsigned_abs()),
        }
    }

    /// Counts `found`.
    pub fn tally(&self, found: &Found) -> Tally {
        let pairs = || self.jobs.iter().zip(found);
        let skill = |job: &Job, by: &Option<usize>| {
            let able = job.able.iter().filter(|able| Some(able.0) == *by).map(|able| i64::from(able.1));
            able.max().unwrap_or(0)
        };
        let mut loads = Vec::new();
        let mut hands = 0;
        for worker in 0..self.most.len() {
            let mut kinds: Vec<usize> = self.work(found, worker).map(|work| work.1).collect();
            loads.push(kinds.len() as i64);
            kinds.sort_unstable();
            kinds.dedup();
            hands += kinds.len() as i64;
        }
        loads.sort_unstable_by_key(|load| -load);
        let moved =
            pairs().filter(|(job, by)| job.last.is_some_and(|last| **by != Some(last))).count() as i64;
        Tally {
            unfilled: pairs().filter(|(_, by)| by.is_none()).count() as i64,
            moved: if self.calm { moved } else { 0 },
            skill: -pairs().map(|(job, by)| skill(job, by)).sum::<i64>(),
            hands,
            loads,
            changed: if self.calm { 0 } else { moved },
        }
    }
}

/// A column for each job and who could do it; kinds and loads as ladders of columns beside them. A ladder's
/// steps are filled from below, so that a step's sum counts the workers with at least so many jobs: no
/// largest load is ever minimised as such.
struct Programme {
    columns: Vec<Column>,
    rows: Vec<Row>,
    goals: Vec<Goal>,
    cells: Vec<Cell>,
    /// Columns that follow from the cells: kind and worker; worker and load.
    hands: BTreeMap<(usize, usize), usize>,
    steps: Vec<Vec<usize>>,
    /// By worker: work that is given already.
    given: Vec<usize>,
}

struct Cell {
    job: usize,
    worker: usize,
    column: usize,
    /// The column of kind and worker, where the worker does nothing of the kind yet.
    hand: Option<usize>,
}

impl Programme {
    fn new(staffing: &Staffing) -> Programme {
        let workers = staffing.most.len();
        let mut new = Programme {
            columns: Vec::new(),
            rows: Vec::new(),
            goals: Vec::new(),
            cells: Vec::new(),
            hands: BTreeMap::new(),
            steps: vec![Vec::new(); workers],
            given: vec![0; workers],
        };
        let nobody = vec![None; staffing.jobs.len()];
        staffing.given.iter().for_each(|given| new.given[given.0] += 1);
        for (at, job) in staffing.jobs.iter().enumerate() {
            let mut able: Vec<usize> = job.able.iter().map(|able| able.0).collect();
            able.sort_unstable();
            able.dedup();
            let free: Vec<usize> =
                able.into_iter().filter(|worker| staffing.can(&nobody, at, *worker)).collect();
            for &worker in &free {
                let column = new.column(1.0, true);
                let hand = new.hand(staffing, job.kind, worker);
                if let Some(hand) = hand {
                    new.rows.push(Row { terms: vec![(column, 1.0), (hand, -1.0)], most: 0.0 });
                }
                new.cells.push(Cell { job: at, worker, column, hand });
            }
            let own = new.cells.iter().filter(|it| it.job == at).map(|it| (it.column, 1.0)).collect();
            new.at_most(own, 1.0);
        }
        (0..workers).for_each(|worker| new.worker(staffing, worker));
        new.name_goals(staffing);
        new
    }

    fn column(&mut self, high: f64, whole: bool) -> usize {
        self.columns.push(Column { low: 0.0, high, whole });
        self.columns.len() - 1
    }

    fn hand(&mut self, staffing: &Staffing, kind: usize, worker: usize) -> Option<usize> {
        if staffing.given.iter().any(|it| it.0 == worker && it.2 == kind) {
            return None;
        }
        if !self.hands.contains_key(&(kind, worker)) {
            let hand = self.column(1.0, false);
            self.hands.insert((kind, worker), hand);
        }
        self.hands.get(&(kind, worker)).copied()
    }

    fn at_most(&mut self, terms: Vec<(usize, f64)>, most: f64) {
        if terms.len() as f64 > most {
            self.rows.push(Row { terms, most });
        }
    }

    /// One place at a time, no more than allowed on a day; loads.
    fn worker(&mut self, staffing: &Staffing, worker: usize) {
        let slots = staffing.overlap.len();
        let own: Vec<(usize, usize)> =
            self.cells.iter().filter(|it| it.worker == worker).map(|it| (it.job, it.column)).collect();
        let sum = |fits: &dyn Fn(&Job) -> bool| -> Vec<(usize, f64)> {
            own.iter().filter(|it| fits(&staffing.jobs[it.0])).map(|it| (it.1, 1.0)).collect()
        };
        for slot in 0..slots {
            for other in (slot..slots).filter(|other| staffing.overlap[slot][*other]) {
                self.at_most(sum(&|job| job.slot == slot || job.slot == other), 1.0);
            }
        }
        if let Some(most) = staffing.most[worker] {
            let mut days = staffing.day.clone();
            days.sort_unstable();
            days.dedup();
            for day in days {
                let given = staffing.given.iter().filter(|it| it.0 == worker && staffing.day[it.1] == day);
                let left = f64::from(most) - given.count() as f64;
                self.at_most(sum(&|job| staffing.day[job.slot] == day), left.max(0.0));
            }
        }
        let mut ladder: Vec<(usize, f64)> = own.iter().map(|it| (it.1, 1.0)).collect();
        for _ in 0..own.len() {
            let step = self.column(1.0, false);
            ladder.push((step, -1.0));
            self.steps[worker].push(step);
        }
        if !own.is_empty() {
            self.rows.push(Row { terms: ladder, most: 0.0 });
        }
        for pair in self.steps[worker].clone().windows(2) {
            self.rows.push(Row { terms: vec![(pair[1], 1.0), (pair[0], -1.0)], most: 0.0 });
        }
    }

    fn name_goals(&mut self, staffing: &Staffing) {
        let weigh = |weight: &dyn Fn(&Job, usize) -> f64| -> Vec<(usize, f64)> {
            let terms = self.cells.iter().map(|it| (it.column, weight(&staffing.jobs[it.job], it.worker)));
            terms.filter(|term| term.1 != 0.0).collect()
        };
        let open = f64::NEG_INFINITY;
        let changes = Goal {
            terms: weigh(&|job, worker| if job.last == Some(worker) { -1.0 } else { 0.0 }),
            least: -(staffing.jobs.len() as f64),
        };
        let skill = |job: &Job, worker: usize| {
            let able = job.able.iter().filter(|able| able.0 == worker);
            -f64::from(able.map(|able| able.1).max().unwrap_or(0))
        };
        let mut goals = vec![Goal { terms: weigh(&|_, _| -1.0), least: -(staffing.jobs.len() as f64) }];
        goals.extend(Some(changes.clone()).filter(|_| staffing.calm));
        let best = |job: &Job| job.able.iter().map(|able| f64::from(able.1)).fold(0.0, f64::max);
        let most = staffing.jobs.iter().map(best).sum::<f64>();
        goals.push(Goal { terms: weigh(&skill), least: -most });
        let most = (0..self.given.len()).map(|worker| self.given[worker] + self.steps[worker].len());
        for load in (1..=most.max().unwrap_or(0)).rev() {
            let step = |worker: usize| {
                let at = load.checked_sub(self.given[worker] + 1)?;
                self.steps[worker].get(at).map(|step| (*step, 1.0))
            };
            goals.push(Goal { terms: (0..self.given.len()).filter_map(step).collect(), least: 0.0 });
        }
        goals.push(Goal { terms: self.hands.values().map(|hand| (*hand, 1.0)).collect(), least: 0.0 });
        goals.extend(Some(changes).filter(|_| !staffing.calm));
        // One smallest sum of lots, almost surely (Mulmuley, Vazirani and Vazirani 1987).
        let lot = |job: &Job, worker: usize| 1.0 + (mix(staffing.ties[worker], job.tie) % (1 << 20)) as f64;
        goals.push(Goal { terms: weigh(&lot), least: open });
        self.goals = goals;
    }

    /// All goals in order, from a plan that is known.
    fn best(&self, start: &Found, watch: Watch) -> Best {
        let mut values = vec![0.0; self.columns.len()];
        let cells = self.cells.iter().filter(|it| start[it.job] == Some(it.worker));
        cells.for_each(|cell| values[cell.column] = 1.0);
        in_order(
            &self.columns,
            &self.rows,
            &self.goals,
            values,
            &|values| self.follow(values),
            (NODES, watch),
        )
    }

    /// Sets what follows from the cells: ladders filled from below, and hands.
    fn follow(&self, values: &mut [f64]) {
        let follows = self.hands.values().chain(self.steps.iter().flatten());
        follows.for_each(|column| values[*column] = 0.0);
        for cell in &self.cells {
            if values[cell.column] > 0.5 {
                let step = self.steps[cell.worker].iter().find(|step| values[**step] == 0.0);
                step.copied().into_iter().chain(cell.hand).for_each(|column| values[column] = 1.0);
            }
        }
    }

    fn found(&self, staffing: &Staffing, values: &[f64]) -> Found {
        let mut found = vec![None; staffing.jobs.len()];
        for cell in self.cells.iter().filter(|it| values[it.column] > 0.5) {
            found[cell.job] = Some(cell.worker);
        }
        found
    }
}
