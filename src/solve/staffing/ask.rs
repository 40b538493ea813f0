//! Ask: what it costs that a worker does a job, or does not, by solving once more with that set. The answer
//! is counted, not told. Knows nothing of why anybody wants it.

use super::{Found, Staffing, Tally, solve};
use crate::solve::Status;

/// What is counted, the weightier first; see [`Tally`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Unfilled,
    Moved,
    Skill,
    Loads,
    Hands,
    Changed,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The first count that is worse; None where nothing is.
    pub level: Option<Level>,
    /// By how much; for loads, the load that one more worker reaches.
    pub by: u64,
    /// Whether no answer with it costs less, or only none was found.
    pub proven: bool,
    /// The best answer with it.
    pub found: Found,
}

/// What it costs that `worker` does `job`, against `now`. None where he is not able, or is kept from it by
/// work that is given.
pub fn with(staffing: &Staffing, now: &Found, job: usize, worker: usize) -> Option<Asked> {
    let able = staffing.jobs[job].able.iter().any(|able| able.0 == worker);
    if !able || !staffing.can(&vec![None; now.len()], job, worker) {
        return None;
    }
    let mut asked = staffing.clone();
    asked.jobs[job].able.clear();
    asked.given.push((worker, staffing.jobs[job].slot, staffing.jobs[job].kind));
    let mut answer = solve(&asked);
    answer.found[job] = Some(worker);
    Some(staffing.asked(now, answer.found, answer.status))
}

/// What it costs that `worker` does not do `job`, against `now`.
pub fn without(staffing: &Staffing, now: &Found, job: usize, worker: usize) -> Asked {
    let mut asked = staffing.clone();
    asked.jobs[job].able.retain(|able| able.0 != worker);
    let answer = solve(&asked);
    staffing.asked(now, answer.found, answer.status)
}

impl Staffing {
    fn asked(&self, now: &Found, found: Found, status: Status) -> Asked {
        let worse = self.tally(&found).worse(&self.tally(now));
        let (level, by) = worse.map_or((None, 0), |(level, by)| (Some(level), by));
        Asked { level, by, proven: status == Status::Optimal, found }
    }
}

impl Tally {
    /// The first count that is worse than in `other`, and by how much; None where one before it is better.
    pub fn worse(&self, other: &Tally) -> Option<(Level, u64)> {
        if self <= other {
            return None;
        }
        let more =
            |level: Level, own: i64, before: i64| (own != before).then(|| (level, own.abs_diff(before)));
        let load = self.loads.iter().zip(&other.loads).find(|(own, before)| own != before);
        more(Level::Unfilled, self.unfilled, other.unfilled)
            .or_else(|| more(Level::Moved, self.moved, other.moved))
            .or_else(|| more(Level::Skill, self.skill, other.skill))
            .or_else(|| load.map(|(own, _)| (Level::Loads, own.unsigned_abs())))
            .or_else(|| more(Level::Hands, self.hands, other.hands))
            .or_else(|| more(Level::Changed, self.changed, other.changed))
    }
}
