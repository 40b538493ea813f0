//! Nobody is needed in two places at once.

use crate::check::Phase;
use crate::check::when::{clock, pinned, station_blocks, stretch};
use crate::model::{At, Block, Event, Span};
use crate::problem::Problem;
use std::collections::BTreeMap;

/// One engagement: in charge of a block, at a station, giving or attending a session.
struct Need<'a> {
    what: &'a str,
    in_charge: bool,
    block: &'a Block,
    when: Span,
    at: &'a At<String>,
}

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for (person, mut needs) in needs(event) {
        needs.sort_by(|a, b| (a.when, a.in_charge, a.what).cmp(&(b.when, b.in_charge, b.what)));
        for (at, this) in needs.iter().enumerate() {
            for other in needs[..at].iter().filter(|other| clash(other, this)) {
                let problem = Problem::block("person-twice").at(&this.at.place).and_at(&other.at.place);
                let problem =
                    problem.with("person", person).with("what", this.what).with("other", other.what);
                let time = clock(this.block.start.value);
                found.push(problem.with("time", time).with("day", this.block.day.value));
            }
        }
    }
    found
}

/// Who is in charge of a block of sessions or stations may give one of them.
fn clash(a: &Need, b: &Need) -> bool {
    let same_block = a.block.id.value == b.block.id.value;
    a.when.meets(b.when) && a.what != b.what && !(same_block && (a.in_charge || b.in_charge))
}

fn needs(event: &Event) -> BTreeMap<&str, Vec<Need<'_>>> {
    let mut needs: BTreeMap<&str, Vec<Need>> = BTreeMap::new();
    let mut add = |at, what, in_charge, block| {
        let at: &At<String> = at;
        if let Some(when) = stretch(block) {
            needs.entry(at.value.as_str()).or_default().push(Need { what, in_charge, block, when, at });
        }
    };
    for block in &event.blocks {
        block.owner.iter().for_each(|owner| add(owner, &block.id.value, true, block));
    }
    for (session, block) in pinned(event) {
        session.trainers.iter().for_each(|trainer| add(trainer, &session.id.value, false, block));
    }
    for block in station_blocks(event) {
        let of =
            event.stations.iter().filter_map(|station| Some((station.trainer.as_ref()?, &station.id.value)));
        of.for_each(|(trainer, id)| add(trainer, id, false, block));
    }
    for pin in &event.pins {
        let only = event.session(&pin.session).filter(|session| session.blocks.len() == 1);
        let block = pin.block.as_ref().or_else(|| only.and_then(|session| session.blocks.first()));
        if let Some(block) = block.and_then(|id| event.block(id)) {
            add(&pin.person, &pin.session.value, false, block);
        }
    }
    needs
}
