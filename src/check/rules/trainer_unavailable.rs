//! Who is named comes, and is there at that time, and not more often than agreed.

use crate::check::Phase;
use crate::check::when::{pinned, row, span, station_blocks, stretch, windows};
use crate::model::{At, Block, Event};
use crate::problem::Problem;
use std::collections::BTreeMap;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found: Vec<Problem> = declined(event).collect();
    let sessions =
        pinned(event).flat_map(|(session, block)| session.trainers.iter().map(move |who| (who, block)));
    let stations = station_blocks(event).flat_map(|block| {
        event.stations.iter().filter_map(move |station| Some((station.trainer.as_ref()?, block)))
    });
    let owners = event.blocks.iter().filter_map(|block| Some((block.owner.as_ref()?, block)));
    found.extend(sessions.chain(stations).chain(owners).filter_map(|(who, block)| away(event, who, block)));
    found.extend(too_often(event));
    found
}

/// Everybody named for something, whether or not the time is known.
fn declined(event: &Event) -> impl Iterator<Item = Problem> {
    let trainers = event.sessions.iter().flat_map(|session| &session.trainers);
    let stations = event.stations.iter().filter_map(|station| station.trainer.as_ref());
    let owners = event.blocks.iter().filter_map(|block| block.owner.as_ref());
    trainers.chain(stations).chain(owners).filter_map(|who| {
        let person = event.person(who).filter(|person| !person.comes())?;
        let problem = told("not-coming", who).and_at(&row(&person.place));
        Some(problem.with("block", "").with("time", "").with("day", 0).with("there", ""))
    })
}

fn away(event: &Event, who: &At<String>, block: &Block) -> Option<Problem> {
    let person = event.person(who).filter(|person| person.comes())?;
    if stretch(block)?.covered(&person.available) {
        return None;
    }
    let problem =
        told("away", who).and_at(&row(&person.place)).with("block", &block.id.value).with("time", span(block));
    Some(problem.with("day", block.day.value).with("there", windows(&person.available)))
}

fn too_often(event: &Event) -> Vec<Problem> {
    let mut given: BTreeMap<(&str, u32), Vec<&At<String>>> = BTreeMap::new();
    for (session, block) in pinned(event) {
        for who in &session.trainers {
            given.entry((who, block.day.value)).or_default().push(who);
        }
    }
    let more = given.into_iter().filter_map(|((id, day), named)| {
        let most = event.person(id)?.max_sessions?;
        let problem = told("too-often", named.get(most as usize)?).with("day", day).with("there", most);
        Some(problem.with("block", "").with("time", named.len()))
    });
    more.collect()
}

fn told(fault: &str, who: &At<String>) -> Problem {
    Problem::block("trainer-unavailable").at(&who.place).with("person", who.as_str()).with("fault", fault)
}
