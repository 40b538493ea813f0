//! Booths: who interprets when. Both directions of a pair of languages are one booth with one team;
//! turns are half an hour at most and change hands, so that nobody goes on too long in any language. Knows nothing of rooms.

use super::facts::{Facts, Span};
use super::{Booth, Draft, Gap, Reason};
use crate::model::{Block, INTERPRETED, Person, Role};
use crate::problem::Problem;
use std::collections::{BTreeMap, BTreeSet};

/// Minutes after which attention is known to fall (AIIC: turns of half an hour).
const LONGEST: u32 = 30;

/// One pair of languages in one block, and who can do it.
struct Desk<'a> {
    pair: (&'a str, &'a str),
    directions: Vec<&'a (String, String)>,
    team: Vec<&'a Person>,
    /// Turns for which nobody was free.
    missing: usize,
}

/// A turn somebody was given.
struct Given<'a> {
    span: Span,
    block: &'a Block,
    pair: (&'a str, &'a str),
    /// Whether nobody else speaks both languages.
    alone: bool,
}

pub(super) fn staff(facts: &Facts, draft: &mut Draft) {
    let mut given: BTreeMap<&str, Vec<Given>> = BTreeMap::new();
    for block in &facts.blocks {
        let mut desks = desks(facts, block);
        // Turn by turn, and first where the choice is smallest.
        desks.sort_by_key(|desk| (desk.team.len(), desk.pair));
        for (start, end) in turns(block) {
            let span = Span::within(block, start, end);
            for at in 0..desks.len() {
                let kept = last(facts, block, desks[at].directions[0], start);
                let person = choose(facts, draft, &given, (&desks, at), (span, block), kept);
                let desk = &mut desks[at];
                for (from, to) in desk.directions.iter().copied().cloned() {
                    let (block, person) = (block.id.value.clone(), person.map(str::to_owned));
                    draft.plan.booths.push(Booth { block, from, to, person, start, end });
                }
                match person {
                    Some(id) => {
                        draft.busy.add(id, span);
                        let (pair, alone) = (desk.pair, desk.team.len() == 1);
                        given.entry(id).or_default().push(Given { span, block, pair, alone });
                    }
                    None => desk.missing += 1,
                }
            }
        }
        desks.iter().filter(|desk| desk.missing > 0).for_each(|desk| lacking(draft, block, desk));
    }
    too_long(draft, &given);
    walks(facts, draft, &given);
}

/// Minutes between a turn and a later one, where every way between the rooms of their blocks takes more.
fn too_far(facts: &Facts, given: &Given, (span, block): (Span, &Block)) -> Option<u64> {
    let ways = given.block.rooms.iter().flat_map(|here| block.rooms.iter().map(move |there| (here, there)));
    let each = ways.map(|(here, there)| facts.event.rush((given.span, here), (span, there)));
    each.collect::<Option<Vec<u64>>>()?.into_iter().next()
}

/// Tells who has to be on another floor at once. Of sessions no interpreter's room is known.
fn walks(facts: &Facts, draft: &mut Draft, given: &BTreeMap<&str, Vec<Given>>) {
    for (person, turns) in given {
        let ways = turns.iter().flat_map(|turn| turns.iter().map(move |later| (turn, later)));
        for (turn, later) in ways {
            let Some(minutes) = too_far(facts, turn, (later.span, later.block)) else { continue };
            let problem = Problem::warn("interpreter-walk").at(&later.block.minutes.place);
            let problem = problem.and_at(&turn.block.minutes.place).with("person", person);
            let problem = problem.with("block", &turn.block.id.value).with("other", &later.block.id.value);
            let walk = facts.event.walk_minutes;
            draft.problems.push(problem.with("minutes", minutes).with("walk", walk));
        }
    }
}

fn desks<'a>(facts: &Facts<'a>, block: &'a Block) -> Vec<Desk<'a>> {
    let mut pairs: BTreeMap<(&str, &str), Vec<&(String, String)>> = BTreeMap::new();
    for pair in &block.interpretation {
        let (a, b) = (pair.0.as_str(), pair.1.as_str());
        let directions = pairs.entry((a.min(b), a.max(b))).or_default();
        if !directions.contains(&pair) {
            directions.push(pair);
        }
    }
    let desk = |(pair, directions)| Desk { pair, directions, team: speakers(facts, pair), missing: 0 };
    pairs.into_iter().map(desk).collect()
}

/// Who is free and stays within what one can interpret in one go; among them who did the same in the
/// plan before, has rested, is needed least at the other desks, and has worked least.
fn choose<'a>(
    facts: &Facts,
    draft: &Draft,
    given: &BTreeMap<&str, Vec<Given>>,
    (desks, at): (&[Desk<'a>], usize),
    (span, block): (Span, &Block),
    kept: Option<&str>,
) -> Option<&'a str> {
    let free = desks[at].team.iter().filter(|person| draft.busy.free(person, span));
    let rank = |person: &&&Person| {
        let id = person.id.as_str();
        let done: Vec<Span> = given.get(id).into_iter().flatten().map(|given| given.span).collect();
        let run = span.run(&done).minutes();
        let others = desks.iter().filter(|desk| desk.team.iter().any(|who| who.id.value == id)).count();
        let load: u64 = done.iter().map(|span| span.minutes()).sum();
        let late =
            given.get(id).into_iter().flatten().any(|given| too_far(facts, given, (span, block)).is_some());
        (run > INTERPRETED, late, kept != Some(id), run, others, load, facts.tie(id), id.to_owned())
    };
    free.min_by_key(rank).map(|person| person.id.as_str())
}

fn lacking(draft: &mut Draft, block: &Block, desk: &Desk) {
    let (a, b) = desk.pair;
    let reason = Reason::new("why-gap-interpreter").with("from", a).with("to", b);
    draft.plan.gaps.push(Gap { kind: "interpreter".into(), of: block.id.value.clone(), reason });
    // Where nobody speaks both at all, the rules over the event have said so already.
    if !desk.team.is_empty() {
        let problem = Problem::warn("no-interpreter-free").at(&block.id.place);
        let problem = problem.with("block", &block.id.value).with("from", a).with("to", b);
        draft.problems.push(problem.with("turns", desk.missing));
    }
}

/// Tells who interprets longer in one go than anybody can, over all pairs of languages. Somebody who is
/// the only one for the one pair is told by the rules over the event already.
fn too_long(draft: &mut Draft, given: &BTreeMap<&str, Vec<Given>>) {
    for (person, turns) in given {
        let spans: Vec<Span> = turns.iter().map(|turn| turn.span).collect();
        let runs: BTreeSet<Span> = spans.iter().map(|span| span.run(&spans)).collect();
        for run in runs.into_iter().filter(|run| run.minutes() > INTERPRETED) {
            let mut within = turns.iter().filter(|turn| turn.span.meets(run));
            let Some(first) = within.clone().min_by_key(|turn| turn.span) else { continue };
            if within.all(|turn| turn.alone && turn.pair == first.pair) {
                continue;
            }
            let problem = Problem::warn("interpreter-long").at(&first.block.minutes.place);
            let problem = problem.with("person", person).with("minutes", run.minutes());
            let problem = problem.with("longest", INTERPRETED).with("block", &first.block.id.value);
            draft.problems.push(problem.with("day", first.block.day.value));
        }
    }
}

fn speakers<'a>(facts: &Facts<'a>, (a, b): (&str, &str)) -> Vec<&'a Person> {
    let able = |person: &&Person| person.has(Role::Interpreter) && person.speaks(a) && person.speaks(b);
    facts.people.values().copied().filter(able).collect()
}

/// Equal turns of at most half an hour; in minutes after the day's midnight.
fn turns(block: &Block) -> Vec<(u32, u32)> {
    // Nothing lasts longer than what is left of thirty hours, whatever the file says.
    let (start, minutes) = (block.start.value.min(1800), block.minutes.value.min(1800));
    let count = minutes.div_ceil(LONGEST);
    let mut at = start;
    let sizes = crate::solve::rotation::shares(minutes, count);
    sizes
        .into_iter()
        .map(|size| {
            at += size;
            (at - size, at)
        })
        .collect()
}

fn last<'a>(facts: &Facts<'a>, block: &Block, (from, to): &(String, String), start: u32) -> Option<&'a str> {
    let booths = &facts.last?.booths;
    let same = |booth: &&Booth| {
        booth.block == block.id.value && booth.from == *from && booth.to == *to && booth.start == start
    };
    booths.iter().find(same)?.person.as_deref()
}
