//! Start: workers by one pass over the jobs, those with least choice first, and exchanges for whoever is
//! needed elsewhere. Quick, and proves nothing.

use super::{Found, Staffing};

pub fn start(staffing: &Staffing) -> Found {
    let mut found: Found = vec![None; staffing.jobs.len()];
    for (job, wanted) in staffing.jobs.iter().enumerate() {
        let last = wanted.last.filter(|last| wanted.able.iter().any(|(worker, _)| worker == last));
        found[job] = last.filter(|last| staffing.can(&found, job, *last));
    }
    let mut order: Vec<usize> = (0..staffing.jobs.len()).collect();
    order.sort_by_key(|&job| (staffing.jobs[job].able.len(), staffing.jobs[job].tie, job));
    for &job in &order {
        if found[job].is_none() {
            found[job] = choose(staffing, &found, job);
        }
    }
    // Whoever is needed here may be replaced where he is now.
    while order.iter().any(|&job| found[job].is_none() && exchange(staffing, &mut found, job)) {}
    found
}

fn choose(staffing: &Staffing, found: &Found, job: usize) -> Option<usize> {
    let kind = staffing.jobs[job].kind;
    staffing.jobs[job]
        .able
        .iter()
        .filter(|(worker, _)| staffing.can(found, job, *worker))
        .min_by_key(|(worker, skill)| {
            let other_kind = !staffing.work(found, *worker).any(|(_, done)| done == kind);
            let load = staffing.work(found, *worker).count();
            (u32::MAX - skill, other_kind, load, staffing.ties[*worker], *worker)
        })
        .map(|(worker, _)| *worker)
}

fn exchange(staffing: &Staffing, found: &mut Found, job: usize) -> bool {
    for (worker, _) in &staffing.jobs[job].able {
        for other in 0..found.len() {
            if found[other] != Some(*worker) {
                continue;
            }
            found[other] = None;
            if staffing.can(found, job, *worker) {
                found[job] = Some(*worker);
                if let Some(substitute) = choose(staffing, found, other) {
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
