//! The steps of planning, in order: each decides one kind of thing and sees what was decided before.

use super::facts::{Busy, Facts};
use super::groups::Listeners;
use super::rings::Layout;
use super::{Draft, Plan, Reason, booths, groups, input_hash, placements, rotations, seats, teachings};
use crate::model::{Event, Seating, badges, session_numbers};
use crate::problem::{Problem, sorted};
use crate::solve::watch::{QUIET, Watch};
use std::cell::Cell;
use std::time::Duration;

/// Decides everything that `event` leaves open, and tells what cannot be decided. Same event, same
/// plan: rows and tables may stand in any order. What `last` decided stays where it still can, and where
/// it was made for the same event, for the reasons that were found then.
/// The problems have the severities of this room, not yet those the organizer chose.
pub fn plan(event: &Event, last: Option<&Plan>) -> (Plan, Vec<Problem>) {
    watched(event, last, QUIET)
}

/// The same, with somebody who looks on and may end the searches: then the plan keeps every rule, says how
/// far it may be from the best, and that it was hurried.
pub fn watched(event: &Event, last: Option<&Plan>, watch: Watch) -> (Plan, Vec<Problem>) {
    let hurried = Cell::new(false);
    let left = || {
        let left = (watch.left)();
        hurried.set(hurried.get() || left == Some(Duration::ZERO));
        left
    };
    let facts = Facts { watch: Watch { left: &left, ..watch }, ..Facts::new(event, last) };
    let draft = draft(&facts);
    let plan = Plan { hurried: hurried.get(), ..ordered(draft.plan) };
    let same = |last: &&Plan| last.input == plan.input && !last.hurried && bare(last) == bare(&plan);
    let mut plan = last.filter(same).cloned().unwrap_or(plan);
    plan.badges = badges(&event.people, last.map_or(&[], |last| &last.badges));
    plan.numbers = session_numbers(&event.sessions, last.map_or(&[], |last| &last.numbers));
    (plan, sorted(draft.problems))
}

/// What is wrong with a plan that was made for this event, as [`plan`] would tell it: found by the same steps,
/// which read their decisions off the plan. Claims of a search that were discarded are no fault of the plan.
pub fn faults(event: &Event, made: &Plan) -> Vec<Problem> {
    let facts = Facts { settled: true, ..Facts::new(event, Some(made)) };
    sorted(draft(&facts).problems)
}

fn draft(facts: &Facts) -> Draft {
    let plan = Plan { input: input_hash(facts.event), seed: facts.event.seed, ..Plan::default() };
    let mut draft = Draft { plan, problems: Vec::new(), busy: Busy::declared(facts) };
    placements::place(facts, &mut draft);
    teachings::staff(facts, &mut draft);
    geek(facts, &mut draft);
    booths::staff(facts, &mut draft);
    if facts.event.seating == Seating::Open || facts.event.awaits_choices() {
        seats::by_hand(facts, &mut draft);
    } else {
        seats::seat(facts, &mut draft);
    }
    draft
}

/// Decisions without what a plan made again says otherwise about them.
fn bare(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    let none = Reason::new("");
    plan.placements.iter_mut().for_each(|it| it.reason = none.clone());
    plan.teachings.iter_mut().for_each(|it| it.reason = none.clone());
    plan.seats.iter_mut().for_each(|it| it.reason = none.clone());
    plan.unmet.iter_mut().for_each(|it| it.reason = none.clone());
    plan.proofs.clear();
    plan.badges.clear();
    plan.numbers.clear();
    plan.hurried = false;
    plan
}

/// Groups and rotations, where there is speed geeking at all.
fn geek(facts: &Facts, draft: &mut Draft) {
    let sessions = rotations::sessions(facts);
    if sessions.is_empty() {
        return;
    }
    let listeners = Listeners::of(facts);
    let stations = rotations::stations(facts);
    let layout = Layout::of(facts, &listeners, &stations, &sessions);
    groups::gather(facts, draft, &listeners, &layout);
    rotations::rotate(facts, draft, &listeners, (&stations, &layout), &sessions);
}

/// Every list by its first fields.
pub(super) fn ordered(mut plan: Plan) -> Plan {
    plan.placements.sort_by(|a, b| a.occurrence.cmp(&b.occurrence));
    plan.teachings.sort_by(|a, b| (&a.occurrence, &a.person).cmp(&(&b.occurrence, &b.person)));
    plan.backups.sort_by(|a, b| (&a.occurrence, &a.person).cmp(&(&b.occurrence, &b.person)));
    plan.seats.sort_by(|a, b| (&a.person, &a.occurrence).cmp(&(&b.person, &b.occurrence)));
    plan.unmet.sort_by(|a, b| (&a.person, a.wish).cmp(&(&b.person, b.wish)));
    plan.groups.sort_by_key(|group| group.number);
    plan.rotations.sort_by(|a, b| a.block.cmp(&b.block));
    for rotation in &mut plan.rotations {
        rotation.turns.sort_by_key(|turn| (turn.group, turn.round));
    }
    plan.booths.sort_by(|a, b| (&a.block, &a.from, &a.to, a.start).cmp(&(&b.block, &b.from, &b.to, b.start)));
    plan.proofs.sort_by(|a, b| a.of.cmp(&b.of));
    plan.badges.sort();
    plan.numbers.sort();
    plan.gaps.sort_by(|a, b| (&a.kind, &a.of, &a.reason).cmp(&(&b.kind, &b.of, &b.reason)));
    plan
}
