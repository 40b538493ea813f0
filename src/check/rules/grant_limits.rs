//! A project that asks for money keeps the limits of the grant.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let asking = event.projects.iter().filter(|project| project.costs.all() > 0);
    asking
        .flat_map(|project| {
            let broken = event.grant.limits(project).into_iter().filter(|limit| !limit.kept);
            broken.map(|limit| {
                let bound = if limit.has < limit.least { limit.least } else { limit.most };
                let problem = Problem::warn("grant-limits").at(&project.place).with("project", &project.id.value);
                problem.with("what", limit.what).with("has", limit.has).with("limit", bound)
            })
        })
        .collect()
}
