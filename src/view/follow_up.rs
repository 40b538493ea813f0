//! The time after the event: steps with their dates, calls at an hour that suits, letters, and the channels between them.
//! Only who agreed to mail afterwards is counted or called; nobody is named but who sees to a step.

use super::{Item, Scope, fields, people};
use crate::document::Audience;
use crate::locale::Dates;
use crate::model::{Event, Person, Role, Step, StepKind, Whom, same_language};
use crate::network::{self, Call, Humane, Mentoring, Network};
use chrono::{DateTime, NaiveDate, Offset, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Hour of the team's own reminder of a step that is no call.
const REMINDER: u32 = 9 * 60;

/// Some people of a step, and what they are called.
struct Group<'a> {
    id: String,
    name: String,
    /// Of a group that has one of its own.
    language: Option<String>,
    people: Vec<&'a Person>,
}

/// `follow_up`, `channels`, and the items `follow-up-group` and `letter`: for the organizers, and without anybody's
/// name or number for participants.
pub fn fill(
    scope: &Scope,
    circles: &Network,
    data: &mut Map<String, Value>,
    items: &mut BTreeMap<&'static str, Vec<Item>>,
) {
    let inside = scope.audience == Audience::Private;
    let sees = inside || scope.audience == Audience::Members;
    let mut steps = Vec::new();
    let mut calendars: BTreeMap<String, (String, Vec<Value>)> = BTreeMap::new();
    let mut letters = Vec::new();
    let mut reminders = Vec::new();
    let last = scope.event.days.iter().map(|day| day.date.value).max();
    for (step, last) in scope.event.follow_up.iter().filter(|_| sees).zip(last.into_iter().cycle()) {
        // Mentors and mentees get letters of their own; how many they are is for the organizers.
        let is_needed = inside || step.whom != Whom::Mentors || step.kind == StepKind::Call;
        let groups = if is_needed { groups(scope, step.whom, circles) } else { Vec::new() };
        let mut told = about(scope, step, last);
        let mut calls = Vec::new();
        for group in &groups {
            let call = (step.kind == StepKind::Call)
                .then(|| network::call(scope.event, step, &group.people))
                .flatten()
                .map(|call| self::call(scope, step, group, &call));
            if let Some(call) = &call {
                let own =
                    calendars.entry(group.id.clone()).or_insert_with(|| (group.name.clone(), Vec::new()));
                own.1.push(call.clone());
                calls.push(call.clone());
            }
            if step.kind != StepKind::Task && step.whom != Whom::Mentors {
                letters.extend(self::letters(scope, step, &told, group, call.as_ref()));
            }
        }
        told["people"] = json!(inside.then(|| groups.iter().map(|group| group.people.len()).sum::<usize>()));
        told["calls"] = json!(calls);
        if calls.is_empty() {
            reminders.push(told.clone());
        }
        steps.push(told);
    }
    reminders.extend(calendars.values().flat_map(|(_, calls)| calls.iter().cloned()));
    let group = |(id, (name, calls)): (String, (String, Vec<Value>))| Item {
        id: id.clone(),
        value: Arc::new(json!({"id": id, "name": name, "calendar": calls})),
    };
    items.insert("follow-up-group", calendars.into_iter().map(group).collect());
    let letter = |value: Value| Item {
        id: value["id"].as_str().unwrap_or_default().to_owned(),
        value: Arc::new(value),
    };
    items.insert("letter", letters.into_iter().map(letter).collect());
    let reminders = if inside { reminders } else { Vec::new() };
    data.insert("follow_up".into(), json!({"steps": steps, "calendar": reminders}));
    // Who has the link is in the group: it is for those who were there.
    let channels = if sees { channels(scope) } else { Vec::new() };
    data.insert("channels".into(), json!(channels));
    data.insert("sender".into(), json!({"name": scope.event.sender.0, "email": scope.event.sender.1}));
}

/// What a step is, when and who sees to it.
fn about(scope: &Scope, step: &Step, last: NaiveDate) -> Value {
    // What the team does is done on a workday, unless its date was set by hand.
    let is_free = step.kind != StepKind::Call && step.date.is_none();
    let days = step.days(last);
    let [first, until] = [days.0, days.1].map(|day| if is_free { network::workday(day) } else { day });
    let id = step.id.as_str();
    let title = match scope.text(&step.title) {
        "" => scope.word(&format!("follow-up-{id}"), id),
        title => title.to_owned(),
    };
    let owner = step.owner.as_ref().and_then(|id| scope.event.person(&id.value));
    json!({
        "id": id, "title": title, "kind": step.kind.word(), "link": step.link,
        "kind_name": scope.word(&format!("follow-up-kind-{}", step.kind.word()), step.kind.word()),
        "whom": step.whom.word(), "whom_name": whom_name(scope, step.whom.word()),
        "first": scope.dates.full(first), "until": scope.dates.full(until), "is_span": until > first,
        "owner": owner.and_then(|person| fields::display(scope.event, person, scope.audience)),
        "uid": id, "date": first, "start_minute": REMINDER, "minutes": 30, "fold": 0,
    })
}

fn whom_name(scope: &Scope, word: &str) -> String {
    scope.word(&format!("follow-up-whom-{word}"), word)
}

/// Of whom a step is made of, as far as they may be written to.
fn groups<'a>(scope: &Scope<'a>, whom: Whom, circles: &Network) -> Vec<Group<'a>> {
    let event = scope.event;
    let invited = |it: &&Person| fields::listed(event, it, Audience::Network);
    let one = |people: Vec<&'a Person>| {
        let group =
            Group { id: whom.word().to_owned(), name: whom_name(scope, whom.word()), language: None, people };
        if group.people.is_empty() { Vec::new() } else { vec![group] }
    };
    let all = || event.coming().filter(invited).filter(|it| !it.has(Role::Guest));
    match whom {
        Whom::Everyone => one(all().collect()),
        Whom::Participants => one(all().filter(|it| segment(scope, it) == "participants").collect()),
        Whom::Trainers => one(all().filter(|it| segment(scope, it) == "trainers").collect()),
        Whom::Mentors => one(paired(event, scope.ties.mentoring())),
        Whom::Circles => circles
            .circles
            .iter()
            .map(|circle| {
                let topic =
                    event.topic(&circle.topic).map_or(circle.topic.as_str(), |it| scope.text(&it.title));
                let own = event
                    .languages
                    .iter()
                    .map(|tag| tag.as_str())
                    .find(|tag| same_language(tag, &circle.language));
                let number = circle.id.rsplit('-').next().unwrap_or_default();
                Group {
                    id: circle.id.clone(),
                    name: format!("{topic} · {} · {number}", scope.language(&circle.language)),
                    language: Some(own.unwrap_or(event.first_language()).to_owned()),
                    people: circle.members.iter().filter_map(|it| event.person(&it.person)).collect(),
                }
            })
            .collect(),
    }
}

fn paired<'a>(event: &'a Event, found: &Mentoring) -> Vec<&'a Person> {
    let ids = found.pairs.iter().flat_map(|it| [&it.mentor, &it.mentee]);
    let ids: std::collections::BTreeSet<&String> = ids.collect();
    ids.into_iter().filter_map(|id| event.person(id)).collect()
}

/// Which letters somebody gets: those to trainers, to participants or to all others.
pub fn segment(scope: &Scope, person: &Person) -> &'static str {
    match () {
        () if people::gives(scope, person) => "trainers",
        () if person.has(Role::Participant) => "participants",
        () => "others",
    }
}

/// A call in the event's time and in everybody's own.
fn call(scope: &Scope, step: &Step, group: &Group, call: &Call) -> Value {
    let home = scope.event.zone.value;
    let local = call.start.with_timezone(&home);
    let day = local.date_naive();
    let minute = local.hour() * 60 + local.minute();
    let fold = home.from_local_datetime(&local.naive_local()).earliest().is_some_and(|first| first < local);
    let id = step.id.as_str();
    let title = match scope.text(&step.title) {
        "" => scope.word(&format!("follow-up-{id}"), id),
        title => title.to_owned(),
    };
    let humane = Humane::of(call.least).word();
    json!({
        "step": id, "title": title, "group": group.id, "group_name": group.name,
        "uid": format!("{id}-{}", group.id), "date": day, "start_minute": minute, "minutes": call.minutes,
        "fold": u8::from(fold), "day_long": scope.dates.full(day), "link": step.link,
        "start": Dates::time(minute), "end": Dates::time(minute + call.minutes),
        "humane": humane, "humane_text": scope.word(&format!("follow-up-humane-{humane}"), humane),
        "times": times(scope, group, call),
        "people": (scope.audience == Audience::Private).then_some(group.people.len()),
    })
}

/// By clocks that agree then, from west to east: whose they are, date and time there. A zone of few tells where one
/// of them lives: participants see the event's own, and of others those of many and of who is on their contact list.
fn times(scope: &Scope, group: &Group, call: &Call) -> Vec<Value> {
    let event = scope.event;
    let lives = |it: &&&Person, zone: Tz| network::zone_of(event, it, call.start.naive_utc()) == zone;
    let listed = |it: &&Person| fields::listed(event, it, scope.audience);
    let seen = |(zone, people): &&(Tz, usize)| {
        *people >= event.threshold as usize || group.people.iter().filter(|it| lives(it, *zone)).any(listed)
    };
    let mut zones: Vec<Tz> = call.zones.iter().filter(seen).map(|(zone, _)| *zone).collect();
    if scope.audience != Audience::Private && !zones.contains(&event.zone.value) {
        zones.push(event.zone.value);
    }
    let mut clocks: BTreeMap<i32, Vec<Tz>> = BTreeMap::new();
    for zone in zones {
        clocks.entry(offset(zone, call.start)).or_default().push(zone);
    }
    let clock = |(seconds, zones): (i32, Vec<Tz>)| {
        let local = call.start.with_timezone(&zones[0]);
        let minute = local.hour() * 60 + local.minute();
        let mut places: Vec<String> = zones.iter().map(|zone| place(*zone)).collect();
        places.sort_by(|a, b| scope.order.compare(a, b));
        json!({
            "places": places, "offset": utc(seconds), "day_long": scope.dates.full(local.date_naive()),
            "start": Dates::time(minute), "end": Dates::time(minute + call.minutes),
        })
    };
    clocks.into_iter().map(clock).collect()
}

fn offset(zone: Tz, at: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
}

/// The town in a zone's name.
fn place(zone: Tz) -> String {
    zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ")
}

/// `UTC+3`, `UTC−3:30`.
fn utc(seconds: i32) -> String {
    let sign = if seconds < 0 { '−' } else { '+' };
    let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() / 60 % 60);
    if minutes == 0 { format!("UTC{sign}{hours}") } else { format!("UTC{sign}{hours}:{minutes:02}") }
}

/// The letters of one step to one group in the scope's language, where somebody reads it: one to all, and where the
/// kit's words have another text for a segment, one to each.
fn letters(scope: &Scope, step: &Step, told: &Value, group: &Group, call: Option<&Value>) -> Vec<Value> {
    let reads = |it: &&&Person| match &group.language {
        Some(own) => own == scope.lang,
        None => scope.event.own_language(it) == scope.lang,
    };
    let id = step.id.as_str();
    let word = |part: &str| scope.words.get(scope.lang, &format!("letter-{id}{part}"), &[]);
    let own = Some(scope.text(&step.text)).filter(|text| !text.is_empty()).map(str::to_owned);
    // To whom, what they are called, and the text.
    let mut texts: BTreeMap<String, (String, String)> = BTreeMap::new();
    for person in group.people.iter().filter(reads) {
        let segment = segment(scope, person);
        let apart = word(&format!("-{segment}")).filter(|_| own.is_none());
        let (to, name, text) = match apart {
            Some(text) => (segment.to_owned(), whom_name(scope, segment), Some(text)),
            None => (group.id.clone(), group.name.clone(), own.clone().or_else(|| word(""))),
        };
        texts.entry(to).or_insert_with(|| (name, text.unwrap_or_default()));
    }
    let letter = |(to, (name, text)): (String, (String, String))| {
        let paragraphs: Vec<String> = text
            .split("\n\n")
            .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|part| !part.is_empty())
            .collect();
        json!({
            "id": format!("{id}-{to}"), "title": told["title"], "to": to, "to_name": name, "text": paragraphs,
            "link": step.link, "call": call, "first": told["first"], "until": told["until"],
        })
    };
    texts.into_iter().map(letter).collect()
}

/// The groups to join, with what the words tell of their kind.
fn channels(scope: &Scope) -> Vec<Value> {
    let channel = |it: &crate::model::Channel| {
        let kind = if it.kind.is_empty() { "other" } else { it.kind.as_str() };
        let word = |part: &str| {
            let own = scope.words.get(scope.lang, &format!("channel-{kind}{part}"), &[]);
            own.or_else(|| scope.words.get(scope.lang, &format!("channel-other{part}"), &[]))
                .unwrap_or_default()
        };
        let title = match scope.text(&it.title) {
            "" => word(""),
            title => title.to_owned(),
        };
        json!({
            "id": it.id.value, "kind": kind, "kind_name": word(""), "title": title, "link": it.link,
            "about": scope.text(&it.about), "join": word(".join"), "seen": word(".seen"),
        })
    };
    scope.event.channels.iter().map(channel).collect()
}
