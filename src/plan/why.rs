//! Why: what was decided about one person or thing, and what for. Facts and reasons are values; the
//! sentences are words. Only a private answer names anybody else, and none tells who asked not to be with whom.

use super::find::{Found, Kind, label, name};
use super::{Group, Placement, Plan, Reason, displaced, elsewhere, instead};
use crate::model::{Event, OccurrenceId, Person, Role, Seating};
use serde::Serialize;

/// A decision, and the reasons for it, the strongest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    pub what: Reason,
    pub because: Vec<Reason>,
}

impl Fact {
    fn new(what: Reason) -> Fact {
        Fact { what, because: Vec::new() }
    }
    fn because(mut self, reason: &Reason) -> Fact {
        self.because.push(reason.clone());
        self
    }
}

/// Everything decided about `found`, in the order of the agenda. Arguments are ids and numbers;
/// [`readable`] puts titles in their place. Unless `private`, no id of anybody else is among them.
pub fn why(event: &Event, plan: &Plan, found: &Found, private: bool) -> Vec<Fact> {
    let answer = Answer { event, plan, private };
    let facts = match found.kind {
        Kind::Person => answer.person(&found.id),
        Kind::Session => answer.sessions(|it| it.session == found.id),
        Kind::Occurrence => answer.sessions(|it| it.to_string() == found.id),
        Kind::Station => answer.station(&found.id),
        Kind::Room => answer.room(&found.id),
        Kind::Block => answer.block(&found.id),
    };
    let facts = if facts.is_empty() { vec![Fact::new(Reason::new("why-nothing"))] } else { facts };
    if private { facts } else { unnamed(facts) }
}

/// The same with nobody's id in it.
fn unnamed(mut facts: Vec<Fact>) -> Vec<Fact> {
    for reason in facts.iter_mut().flat_map(|fact| std::iter::once(&mut fact.what).chain(&mut fact.because)) {
        for (_, value) in reason.args.iter_mut().filter(|(name, _)| PEOPLE.contains(&name.as_str())) {
            if !["none", "nobody"].contains(&value.as_str()) {
                *value = "somebody".to_owned();
            }
        }
    }
    facts.dedup();
    facts
}

/// Arguments that hold ids of people.
const PEOPLE: [&str; 4] = ["person", "who", "there", "trainers"];

/// `reason` with titles for ids, in the event's first language; by the names of its arguments.
pub fn readable(event: &Event, reason: &Reason) -> Reason {
    let mut reason = reason.clone();
    for (name, value) in &mut reason.args {
        let title = match name.as_str() {
            "session" => event.session(value).map(|it| label(event, &it.title, value)),
            "block" => event.block(value).map(|it| label(event, &it.title, value)),
            "room" => event.room(value).map(|it| label(event, &it.name, value)),
            "topic" => event.topic(value).map(|it| label(event, &it.title, value)),
            "station" => event
                .stations
                .iter()
                .find(|it| it.id.value == *value)
                .map(|it| label(event, &it.title, value)),
            "person" | "who" => event.person(value).map(|it| self::name(event, it).to_owned()),
            _ => None,
        };
        if let Some(title) = title {
            *value = title;
        }
    }
    reason
}

struct Answer<'a> {
    event: &'a Event,
    plan: &'a Plan,
    private: bool,
}

impl Answer<'_> {
    /// Placements in the order of the agenda.
    fn placements(&self, wanted: impl Fn(&Placement) -> bool) -> Vec<&Placement> {
        let mut list: Vec<&Placement> = self.plan.placements.iter().filter(|it| wanted(it)).collect();
        list.sort_by_key(|it| {
            let block = self.event.block(&it.block);
            (block.map(|block| (block.day.value, block.start.value)), &it.room, &it.occurrence)
        });
        list
    }

    fn person(&self, id: &str) -> Vec<Fact> {
        let Some(person) = self.event.person(id) else { return Vec::new() };
        if !person.comes() {
            return vec![Fact::new(Reason::new("why-not-coming"))];
        }
        let mut facts = self.work(person);
        if let Some(group) =
            self.plan.groups.iter().find(|group| group.members.iter().any(|member| member == id))
        {
            facts.push(self.group(person, group));
            let rounds =
                self.plan.rotations.iter().map(|it| self.rounds(&it.block, it.rounds).because(&it.reason));
            facts.extend(rounds);
        }
        facts.extend(self.seats(person));
        facts
    }

    fn group(&self, person: &Person, group: &Group) -> Fact {
        let what = Reason::new(if group.alone { "why-on-route" } else { "why-in-group" });
        let fact = Fact::new(what.with("group", group.number).with("language", &group.language));
        let mixing = self.plan.rotations.iter().find_map(|rotation| rotation.mixing);
        let because = match mixing {
            _ if person.group == Some(group.number) => Reason::new("why-group-set"),
            Some(mixing) if group.alone => {
                Reason::new("why-mixing").with("repeats", mixing.repeats).with("bound", mixing.bound)
            }
            _ => Reason::new("why-group-language").with("people", group.members.len()),
        };
        fact.because(&because.with("language", &group.language))
    }

    /// What somebody gives: sessions, a station, interpretation.
    fn work(&self, person: &Person) -> Vec<Fact> {
        let id = person.id.as_str();
        let mut facts = Vec::new();
        for it in self.placements(|_| true) {
            let teaching =
                self.plan.teachings.iter().find(|by| by.person == id && by.occurrence == it.occurrence);
            if let Some(teaching) = teaching {
                let fact = Fact::new(self.at(it, "why-teaches")).because(&teaching.reason);
                let loss = instead::loss(self.event, self.plan, person, &it.occurrence);
                facts.push(loss.iter().fold(fact, Fact::because).because(&it.reason));
            }
            if self.plan.backups.iter().any(|by| by.person == id && by.occurrence == it.occurrence) {
                facts.push(Fact::new(self.at(it, "why-backup")));
            }
        }
        let stations = self.event.stations.iter();
        for station in stations.filter(|it| it.trainer.as_ref().is_some_and(|who| who.value == id)) {
            facts.extend(self.station(&station.id));
        }
        for booth in self.plan.booths.iter().filter(|booth| booth.person.as_deref() == Some(id)) {
            let what = Reason::new("why-interprets").with("block", &booth.block).with("from", &booth.from);
            let what =
                what.with("to", &booth.to).with("start", clock(booth.start)).with("end", clock(booth.end));
            facts.push(Fact::new(what).because(&Reason::new("why-turns-short")));
        }
        let others = instead::others(self.event, self.plan, person);
        for it in self.placements(|_| true) {
            if let Some((_, reason)) = others.iter().find(|(other, _)| other.occurrence == it.occurrence) {
                facts.push(Fact::new(self.at(it, "why-not-teaches")).because(reason));
            }
        }
        facts
    }

    fn seats(&self, person: &Person) -> Vec<Fact> {
        let mut facts = Vec::new();
        for it in self.placements(|_| true) {
            let seat = self
                .plan
                .seats
                .iter()
                .find(|by| by.person == person.id.value && by.occurrence == it.occurrence);
            if let Some(seat) = seat {
                let mut fact = Fact::new(self.at(it, "why-seat")).because(&seat.reason);
                if let Some(wish) = seat.wish.filter(|_| seat.reason.why != "why-seat-wished") {
                    fact = fact.because(&Reason::new("why-seat-wished").with("wish", wish));
                }
                facts.push(fact);
            }
        }
        for unmet in self.plan.unmet.iter().filter(|unmet| unmet.person == person.id.value) {
            let what = Reason::new("why-unmet").with("session", &unmet.session).with("wish", unmet.wish);
            let fact = Fact::new(what).because(&unmet.reason);
            // An exchange names others, or there is nothing to say of it.
            let others =
                if self.private { displaced::displaced(self.event, self.plan, unmet) } else { Vec::new() };
            facts.push(others.iter().fold(fact, Fact::because));
        }
        if facts.is_empty() && person.has(Role::Participant) {
            match self.event.seating {
                Seating::Open => facts.push(Fact::new(Reason::new("why-open-seating"))),
                Seating::Assigned if self.event.awaits_choices() => {
                    facts.push(Fact::new(Reason::new("why-choices-missing")));
                }
                Seating::Assigned => {}
            }
        }
        facts
    }

    /// `why` about an occurrence: where and when it is.
    fn at(&self, placement: &Placement, why: &str) -> Reason {
        let reason = Reason::new(why).with("session", &placement.occurrence.session);
        let reason = reason.with("occurrence", &placement.occurrence).with("block", &placement.block);
        reason.with("room", placement.room.as_deref().unwrap_or("none"))
    }

    fn sessions(&self, wanted: impl Fn(&OccurrenceId) -> bool) -> Vec<Fact> {
        let mut facts = Vec::new();
        let placements = self.placements(|it| wanted(&it.occurrence));
        for it in &placements {
            facts.push(self.placed(it));
            for teaching in self.plan.teachings.iter().filter(|by| by.occurrence == it.occurrence) {
                let what = Reason::new("why-taught-by").with("person", &teaching.person);
                facts.push(Fact::new(what.with("occurrence", &it.occurrence)).because(&teaching.reason));
            }
            for backup in self.plan.backups.iter().filter(|by| by.occurrence == it.occurrence) {
                let what = Reason::new("why-backed-by").with("person", &backup.person);
                facts.push(Fact::new(what.with("occurrence", &it.occurrence)));
            }
        }
        let session = placements.first().map(|it| it.occurrence.session.as_str());
        if let Some(session) = session {
            let wishing = |person: &&Person| person.wishes.iter().any(|wish| wish.value == session);
            let people = self.event.coming().filter(wishing).count();
            let unmet = self.plan.unmet.iter().filter(|unmet| unmet.session == session).count();
            if people > 0 {
                let what = Reason::new("why-wished-by").with("session", session).with("people", people);
                facts.push(Fact::new(what.with("unmet", unmet)));
            }
        }
        let parsed = |of: &str| {
            let (session, number) = of.rsplit_once('.')?;
            Some(OccurrenceId { session: session.to_owned(), number: number.parse().ok()? })
        };
        let gaps = self.plan.gaps.iter().filter(|gap| parsed(&gap.of).is_some_and(|of| wanted(&of)));
        facts.extend(gaps.map(gap));
        facts
    }

    fn placed(&self, it: &Placement) -> Fact {
        let taken = self.plan.seats.iter().filter(|seat| seat.occurrence == it.occurrence).count();
        let what = self.at(it, "why-placed").with("seats", it.seats).with("taken", taken);
        let fact = Fact::new(what).because(&it.reason);
        let by_hand =
            self.event.session(&it.occurrence.session).is_some_and(|session| session.room.is_some());
        match (&it.room, by_hand) {
            (None, _) => fact,
            (Some(_), true) => fact.because(&Reason::new("why-room-set")),
            (Some(_), false) => {
                let fact = fact.because(&Reason::new("why-room-fits").with("seats", it.seats));
                elsewhere::larger(self.event, self.plan, it).iter().fold(fact, Fact::because)
            }
        }
    }

    fn room(&self, id: &str) -> Vec<Fact> {
        self.placements(|it| it.room.as_deref() == Some(id)).into_iter().map(|it| self.placed(it)).collect()
    }

    fn block(&self, id: &str) -> Vec<Fact> {
        let mut facts: Vec<Fact> =
            self.placements(|it| it.block == id).into_iter().map(|it| self.placed(it)).collect();
        for rotation in self.plan.rotations.iter().filter(|rotation| rotation.block == id) {
            facts.push(self.rounds(id, rotation.rounds).because(&rotation.reason));
        }
        for booth in self.plan.booths.iter().filter(|booth| booth.block == id) {
            if let Some(person) = &booth.person {
                let what = Reason::new("why-interpreted-by").with("person", person).with("from", &booth.from);
                let what = what
                    .with("to", &booth.to)
                    .with("start", clock(booth.start))
                    .with("end", clock(booth.end));
                facts.push(Fact::new(what));
            }
        }
        let of_block = |of: &str| {
            of == id || self.placements(|it| it.block == id && it.occurrence.to_string() == of).len() == 1
        };
        facts.extend(self.plan.gaps.iter().filter(|it| of_block(&it.of)).map(gap));
        facts
    }

    fn rounds(&self, block: &str, rounds: u32) -> Fact {
        Fact::new(Reason::new("why-rounds").with("block", block).with("rounds", rounds))
    }

    fn station(&self, id: &str) -> Vec<Fact> {
        let turns = self.plan.rotations.iter().map(|rotation| {
            let turns = rotation.turns.iter().filter(|turn| turn.station == id).count();
            let what = Reason::new("why-visited").with("station", id).with("block", &rotation.block);
            Fact::new(what.with("groups", turns)).because(&rotation.reason)
        });
        turns.chain(self.plan.gaps.iter().filter(|it| it.of == id).map(gap)).collect()
    }
}

fn gap(gap: &super::Gap) -> Fact {
    Fact::new(Reason::new(&format!("why-missing-{}", gap.kind)).with("of", &gap.of)).because(&gap.reason)
}

fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
