//! Staffing: one worker for each job, by skill, then by load. Knows nothing of trainers or topics.

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
}

/// By job: the worker, if one is found.
pub fn solve(staffing: &Staffing) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; staffing.jobs.len()];
    for (job, wanted) in staffing.jobs.iter().enumerate() {
        let last = wanted.last.filter(|last| wanted.able.iter().any(|(worker, _)| worker == last));
        found[job] = last.filter(|last| staffing.can(&found, job, *last));
    }
    let mut order: Vec<usize> = (0..staffing.jobs.len()).collect();
    order.sort_by_key(|&job| (staffing.jobs[job].able.len(), job));
    for &job in &order {
        if found[job].is_none() {
            found[job] = staffing.choose(&found, job);
        }
    }
    // Whoever is needed here may be replaced where he is now.
    while order.iter().any(|&job| found[job].is_none() && staffing.exchange(&mut found, job)) {}
    found
}

impl Staffing {
    /// Work of `worker` as slot and kind.
    fn work<'a>(
        &'a self,
        found: &'a [Option<usize>],
        worker: usize,
    ) -> impl Iterator<Item = (usize, usize)> + 'a {
        let given = self.given.iter().filter(move |given| given.0 == worker).map(|given| (given.1, given.2));
        let jobs = self.jobs.iter().zip(found).filter(move |(_, by)| **by == Some(worker));
        given.chain(jobs.map(|(job, _)| (job.slot, job.kind)))
    }

    fn can(&self, found: &[Option<usize>], job: usize, worker: usize) -> bool {
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

    fn choose(&self, found: &[Option<usize>], job: usize) -> Option<usize> {
        let kind = self.jobs[job].kind;
        self.jobs[job]
            .able
            .iter()
            .filter(|(worker, _)| self.can(found, job, *worker))
            .min_by_key(|(worker, skill)| {
                let other_kind = !self.work(found, *worker).any(|(_, done)| done == kind);
                (other_kind, u32::MAX - skill, self.work(found, *worker).count(), self.ties[*worker], *worker)
            })
            .map(|(worker, _)| *worker)
    }

    fn exchange(&self, found: &mut [Option<usize>], job: usize) -> bool {
        for (worker, _) in &self.jobs[job].able {
            for other in 0..found.len() {
                if found[other] != Some(*worker) {
                    continue;
                }
                found[other] = None;
                if self.can(found, job, *worker) {
                    found[job] = Some(*worker);
                    if let Some(substitute) = self.choose(found, other) {
                        found[other] = Some(substitute);
                        return true;
                    }
                    found[job] = None;
                }
                found[other] = Some(*worker);
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one_slot(able: [&[(usize, u32)]; 2], most: Option<u32>) -> Staffing {
        Staffing {
            overlap: vec![vec![true, false], vec![false, true]],
            day: vec![1, 1],
            jobs: able
                .iter()
                .enumerate()
                .map(|(slot, able)| Job { slot, kind: slot, able: able.to_vec(), last: None })
                .collect(),
            given: vec![],
            most: vec![most; 2],
            ties: vec![0, 1],
        }
    }

    #[test]
    fn the_better_one_teaches_unless_nobody_else_can_teach_the_other() {
        assert_eq!(solve(&one_slot([&[(0, 3), (1, 2)], &[(0, 1), (1, 2)]], None)), [Some(0), Some(1)]);
        assert_eq!(solve(&one_slot([&[(0, 3), (1, 2)], &[(0, 1)]], Some(1))), [Some(1), Some(0)]);
    }

    #[test]
    fn nobody_is_an_answer_and_a_limit_is_kept() {
        assert_eq!(solve(&one_slot([&[(0, 3)], &[(0, 3)]], Some(1))), [Some(0), None]);
    }
}
