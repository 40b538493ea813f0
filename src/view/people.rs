//! People as an audience may see them, and each person's own agenda.

use super::{Item, Scope, agenda, fields, rotation, sessions};
use crate::document::Audience;
use crate::locale::Dates;
use crate::model::{At, Block, BlockAudience, BlockKind, Day, OccurrenceId, Person, Role, Span};
use crate::plan::{Placement, Teaching, follows};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

pub fn fill(scope: &Scope, data: &mut Map<String, Value>, items: &mut BTreeMap<&'static str, Vec<Item>>) {
    let mut people: Vec<(Value, &Person)> = scope
        .event
        .coming()
        .filter_map(|person| Some((Value::Object(fields::record(scope, person)?), person)))
        .collect();
    people.sort_by(|(a, x), (b, y)| {
        let text = |value: &Value| value["display"].as_str().unwrap_or_default().to_owned();
        scope.order.compare(&text(a), &text(b)).then_with(|| x.id.value.cmp(&y.id.value))
    });
    let those = |test: &dyn Fn(&Person) -> bool| -> Vec<Value> {
        people.iter().filter(|(_, person)| test(person)).map(|(value, _)| value.clone()).collect()
    };
    data.insert("participants".into(), Value::Array(those(&|person| person.has(Role::Participant))));
    data.insert("trainers".into(), Value::Array(givers(scope, &people)));
    data.insert("interpreters".into(), Value::Array(those(&|person| person.has(Role::Interpreter))));
    data.insert("mentors".into(), Value::Array(those(&|person| person.mentor || person.has(Role::Mentor))));
    data.insert("team".into(), Value::Array(those(&|person| is_team(person))));
    data.insert("people".into(), Value::Array(those(&|_| true)));
    let mut numbered: Vec<&(Value, &Person)> = people.iter().collect();
    numbered.sort_by_key(|(_, person)| (person.number, &person.id.value));
    data.insert("badges".into(), numbered.into_iter().map(|(value, _)| value.clone()).collect());
    // A few who are left out are a small group too.
    let left_out = (!scope.published()).then(|| super::left_out(scope.event, scope.audience));
    data.insert("left_out".into(), json!(left_out));
    if scope.audience == Audience::Private {
        data.insert("standings".into(), standings(scope));
    }
    data.insert(
        "organizations".into(),
        scope.event.organizations.iter().filter_map(|it| organization(scope, it)).collect(),
    );
    if scope.audience == Audience::Person {
        own_items(scope, items);
    } else {
        let shared: Vec<(Arc<Value>, &Person)> =
            people.into_iter().map(|(value, person)| (Arc::new(value), person)).collect();
        let items_of = |test: &dyn Fn(&Person) -> bool| -> Vec<Item> {
            let those = shared.iter().filter(|(_, person)| test(person));
            those.map(|(value, person)| Item { id: person.id.value.clone(), value: value.clone() }).collect()
        };
        items.insert("participant", items_of(&|person| person.has(Role::Participant)));
        items.insert("trainer", items_of(&|person| gives(scope, person)));
        items.insert("person", items_of(&|_| true));
    }
}

/// Everybody in the table, whether they come or not, and why each of the lists that leave the team may not
/// have them: by audience, empty where it may.
fn standings(scope: &Scope) -> Value {
    use Audience::{Donors, Members, Network, Partners, Public};
    let standing = |person: &Person| {
        let why = |audience: Audience| match fields::unlisted(scope.event, person, audience) {
            Some(why @ fields::Unlisted::Suppressed) => why.word(),
            _ if !person.comes() => "not-coming",
            Some(why) => why.word(),
            None => "",
        };
        let out = [Public, Members, Partners, Donors, Network].map(|it| (it.id().to_owned(), json!(why(it))));
        let record = fields::record(scope, person)?;
        let mut told: Map<String, Value> = ["uid", "number", "display", "organization", "consents"]
            .map(|field| (field.to_owned(), record[field].clone()))
            .into_iter()
            .collect();
        told.insert("out".into(), Value::Object(out.into_iter().collect()));
        Some(Value::Object(told))
    };
    let mut standings: Vec<Value> = scope.event.people.iter().filter_map(standing).collect();
    let text = |value: &Value| value["display"].as_str().unwrap_or_default().to_owned();
    standings.sort_by(|a, b| scope.order.compare(&text(a), &text(b)));
    Value::Array(standings)
}

/// Whether somebody makes the event run: blocks for staff are theirs too.
pub fn is_team(person: &Person) -> bool {
    let team = [Role::Facilitator, Role::Interpreter, Role::NoteTaker, Role::Staff];
    team.iter().any(|role| person.has(*role))
}

/// Whether somebody teaches: by role, or because the plan or a station says so.
pub fn gives(scope: &Scope, person: &Person) -> bool {
    person.has(Role::Trainer)
        || scope.plan.teachings.iter().any(|teaching| teaching.person == person.id.value)
        || rotation::stations_of(scope, person).next().is_some()
}

/// Those who teach; for the team with what they give, so that no template looks for it by a name.
fn givers(scope: &Scope, people: &[(Value, &Person)]) -> Vec<Value> {
    let givers = people.iter().filter(|(_, person)| gives(scope, person));
    givers
        .map(|(value, person)| {
            let mut value = value.clone();
            if matches!(scope.audience, Audience::Crew | Audience::Private) {
                value["stations"] = rotation::stations_of(scope, person).map(|it| json!(it.number.value)).collect();
                value["sessions"] = placements_of(scope, person)
                    .into_iter()
                    .filter_map(|placement| sessions::occurrence(scope, placement))
                    .map(|it| json!({"weekday": it["weekday"], "start": it["start"], "title": it["title"], "room": it["room"]}))
                    .collect();
                let backups = scope.plan.backups.iter().filter(|backup| backup.person == person.id.value);
                let placed = backups.filter_map(|backup| {
                    scope.plan.placements.iter().find(|placement| placement.occurrence == backup.occurrence)
                });
                value["backs_up"] = placed
                    .filter_map(|placement| sessions::occurrence(scope, placement))
                    .map(|it| json!({"weekday": it["weekday"], "start": it["start"], "title": it["title"]}))
                    .collect();
            }
            value
        })
        .collect()
}

/// Where somebody teaches, in the order of time.
fn placements_of<'a>(scope: &Scope<'a>, person: &Person) -> Vec<&'a Placement> {
    let teachings = scope.plan.teachings.iter().filter(|teaching| teaching.person == person.id.value);
    let placed =
        |it: &Teaching| scope.plan.placements.iter().find(|placement| placement.occurrence == it.occurrence);
    let mut placements: Vec<&Placement> = teachings.filter_map(placed).collect();
    placements
        .sort_by_key(|placement| (scope.event.block(&placement.block).map(Span::of), &placement.occurrence));
    placements
}

/// In the audience `person`: the own record, agenda and, for trainers, sessions; in badge order.
fn own_items(scope: &Scope, items: &mut BTreeMap<&'static str, Vec<Item>>) {
    let mut mine: Vec<&Person> =
        scope.event.coming().filter(|person| scope.event.own_language(person) == scope.lang).collect();
    mine.sort_by_key(|person| (person.number, &person.id.value));
    let common = Common::new(scope);
    let own: Vec<Arc<Value>> = mine.iter().map(|person| Arc::new(own(scope, &common, person))).collect();
    let of = |test: &dyn Fn(&Person) -> bool| -> Vec<Item> {
        mine.iter()
            .zip(&own)
            .filter(|(person, _)| test(person))
            .map(|(person, value)| Item { id: person.id.value.clone(), value: value.clone() })
            .collect()
    };
    items.insert("participant", of(&|person| person.has(Role::Participant)));
    items.insert("trainer", of(&|person| gives(scope, person)));
    items.insert("person", of(&|_| true));
}

/// Most sessions of one time that a personal agenda lists all of.
const CHOICES: usize = 12;

/// What is the same for everybody, made once.
struct Common<'a> {
    /// By day: its blocks.
    days: Vec<(&'a Day, Vec<Told<'a>>)>,
    booths: Vec<Value>,
}

/// A block, what is told of it, and its sessions apart: few people get all of them.
struct Told<'a> {
    block: &'a Block,
    about: Value,
    sessions: Vec<Value>,
}

impl<'a> Common<'a> {
    fn new(scope: &Scope<'a>) -> Common<'a> {
        let blocks = |day: &Day| {
            let told = |block: &'a Block| {
                let mut about = agenda::block(scope, block);
                let sessions = about.as_object_mut().and_then(|about| about.remove("sessions"));
                let sessions = sessions.and_then(|it| it.as_array().cloned()).unwrap_or_default();
                Told { block, about, sessions }
            };
            agenda::blocks_of(scope, day.number).into_iter().map(told).collect()
        };
        Common {
            days: scope.event.days.iter().map(|day| (day, blocks(day))).collect(),
            booths: rotation::booths(scope),
        }
    }
}

/// Everything of one's own.
fn own(scope: &Scope, common: &Common, person: &Person) -> Value {
    let mut record = fields::own(scope, person);
    let days: Vec<Value> = common
        .days
        .iter()
        .map(|(day, blocks)| {
            let entries: Vec<Value> = blocks
                .iter()
                .filter(|told| takes_part(scope, person, told.block))
                .map(|told| entry(scope, person, told))
                .collect();
            json!({
                "number": day.number, "long": scope.dates.full(day.date.value), "date": day.date.value,
                "title": scope.text(&day.title), "entries": entries,
            })
        })
        .collect();
    let entries = days.iter().flat_map(|day| day["entries"].as_array()).flatten();
    record.insert("calendar".into(), entries.map(in_calendar).collect());
    record.insert("days".into(), Value::Array(days));
    if let Some(group) = record["group"].as_u64() {
        record.insert("turns".into(), json!(rotation::turns_of(scope, group as u32)));
    } else {
        record.insert("turns".into(), json!([]));
    }
    if gives(scope, person) {
        record.insert("sessions".into(), json!(taught(scope, person)));
        record.insert(
            "stations".into(),
            rotation::stations_of(scope, person).map(|it| rotation::station(scope, it, true)).collect(),
        );
    }
    let booths: Vec<&Value> = common.booths.iter().filter(|booth| mine(scope, booth, person)).collect();
    record.insert("booths".into(), json!(booths));
    let unmet: Vec<Value> = scope
        .plan
        .unmet
        .iter()
        .filter(|unmet| unmet.person == person.id.value)
        .map(|unmet| {
            let title = scope.event.session(&unmet.session).map(|session| scope.text(&session.title));
            json!({"title": title, "wish": unmet.wish, "why": unmet.reason.why})
        })
        .collect();
    record.insert("unmet".into(), json!(unmet));
    record.insert("mentorship".into(), super::network::mentorship(scope, scope.ties.mentoring(), person));
    Value::Object(record)
}

/// What a calendar says of an entry.
fn in_calendar(entry: &Value) -> Value {
    const SAID: [&str; 14] = [
        "uid",
        "offered",
        "title",
        "room",
        "kind",
        "kind_name",
        "day",
        "date",
        "start",
        "end",
        "start_minute",
        "minutes",
        "fold",
        "trainers",
    ];
    let choice = |it: &Value| json!({ "title": it["title"], "room": it["room"] });
    let choices: Vec<Value> = entry["choices"].as_array().into_iter().flatten().map(choice).collect();
    let mut said: Map<String, Value> =
        SAID.iter().map(|key| ((*key).to_owned(), entry[*key].clone())).collect();
    said.insert("choices".into(), json!(choices));
    Value::Object(said)
}

/// Whether a booth's turn is this person's: compared in the plan, since the View hides ids.
fn mine(scope: &Scope, booth: &Value, person: &Person) -> bool {
    scope.plan.booths.iter().any(|it| {
        it.person.as_ref() == Some(&person.id.value)
            && booth["block"] == json!(it.block)
            && booth["start"] == json!(Dates::time(it.start))
            && booth["from"] == json!(scope.language(&it.from))
            && booth["to"] == json!(scope.language(&it.to))
    })
}

/// Whether a block is for this person.
pub fn takes_part(scope: &Scope, person: &Person, block: &Block) -> bool {
    match block.audience {
        BlockAudience::All => true,
        BlockAudience::Trainers => gives(scope, person) || is_team(person),
        BlockAudience::Staff => is_team(person),
    }
}

/// What one block means for one person: the session given or attended, a choice, or the block itself.
fn entry(scope: &Scope, person: &Person, told: &Told) -> Value {
    let block = told.block;
    let mut about = told.about.clone();
    let Some(entry) = about.as_object_mut() else { return about };
    entry.insert("uid".into(), json!(block.id.value));
    entry.insert("mine".into(), json!(false));
    entry.insert("offered".into(), json!(0));
    entry.insert("choices".into(), json!([]));
    if block.kind == BlockKind::SpeedGeeking {
        let group = scope.plan.groups.iter().find(|group| group.members.contains(&person.id.value));
        let turns: Vec<Value> = group
            .map(|group| rotation::turns_of(scope, group.number))
            .unwrap_or_default()
            .into_iter()
            .filter(|turn| turn["block"] == json!(block.id.value))
            .collect();
        entry.insert("turns".into(), json!(turns));
    }
    if !block.kind.takes_sessions() {
        return about;
    }
    let given = scope
        .plan
        .teachings
        .iter()
        .filter(|it| it.person == person.id.value)
        .map(|it| (&it.occurrence, true));
    let seated =
        scope.plan.seats.iter().filter(|it| it.person == person.id.value).map(|it| (&it.occurrence, false));
    let here = given.chain(seated).find_map(|(occurrence, teaches)| {
        let placement = scope
            .plan
            .placements
            .iter()
            .find(|placement| placement.occurrence == *occurrence && placement.block == block.id.value)?;
        Some((sessions::occurrence(scope, placement)?, teaches))
    });
    match here {
        Some((occurrence, teaches)) => {
            entry.insert("uid".into(), occurrence["id"].clone());
            for key in ["title", "room", "trainers", "level_name", "language_names", "floor"] {
                entry.insert(key.into(), occurrence[key].clone());
            }
            entry.insert("mine".into(), json!(true));
            entry.insert("teaches".into(), json!(teaches));
        }
        None => {
            entry.insert("offered".into(), json!(told.sessions.len()));
            entry.insert("choices".into(), json!(choices(scope, person, told)));
        }
    }
    about
}

/// Of a block's sessions, those a person is shown to choose from: all where they are few, else first
/// those wished for, then those about a need, in a language the person follows.
fn choices<'t>(scope: &Scope, person: &Person, told: &'t Told) -> Vec<&'t Value> {
    if told.sessions.len() <= CHOICES {
        return told.sessions.iter().collect();
    }
    let speaks: Vec<&str> = person.languages.iter().map(|tag| tag.as_str()).collect();
    let rank = |it: &Value| {
        let session = scope.event.session(it["session"].as_str()?)?;
        let needed = |topic: &At<String>| person.needs.iter().any(|need| need.value == topic.value);
        match person.wishes.iter().position(|wish| wish.value == session.id.value) {
            Some(wish) => Some(wish),
            None if !follows(&speaks, &scope.event.session_languages(session), told.block) => None,
            None => session.topics.iter().any(needed).then_some(usize::MAX),
        }
    };
    let mut fitting: Vec<(usize, &Value)> =
        told.sessions.iter().filter_map(|it| Some((rank(it)?, it))).collect();
    fitting.sort_by_key(|(rank, _)| *rank);
    fitting.into_iter().take(CHOICES).map(|(_, it)| it).collect()
}

/// The occurrences a trainer gives, with the levels and needs of those seated there.
fn taught(scope: &Scope, person: &Person) -> Vec<Value> {
    placements_of(scope, person)
        .into_iter()
        .filter_map(|placement| {
            let given = &placement.occurrence;
            let mut value = sessions::occurrence(scope, placement)?;
            let seated = seated(scope, given);
            value["people"] = seated.iter().map(|it| Value::Object(fields::seated(scope, it))).collect();
            if let (Some(value), Value::Object(crowd)) = (value.as_object_mut(), crowd(scope, given)) {
                value.extend(crowd);
            }
            Some(value)
        })
        .collect()
}

fn seated<'a>(scope: &Scope<'a>, given: &OccurrenceId) -> Vec<&'a Person> {
    let seats = scope.plan.seats.iter().filter(|seat| seat.occurrence == *given);
    seats.filter_map(|seat| scope.event.person(&seat.person)).collect()
}

/// Who comes to an occurrence, in figures: levels, needs, how many; and how many wished it.
pub fn crowd(scope: &Scope, given: &OccurrenceId) -> Value {
    let seated = seated(scope, given);
    // Where nobody is seated, those who wished it are who may come.
    let wishes = |it: &&Person| it.wishes.iter().any(|wish| wish.value == given.session);
    let wished: Vec<&Person> = scope.event.coming().filter(wishes).collect();
    let session = scope.event.session(&given.session);
    let crowd = if seated.is_empty() { &wished } else { &seated };
    let topic = session.and_then(|it| it.topics.first()).map(|topic| topic.as_str());
    json!({
        "levels": levels(scope, crowd, topic),
        "needs": needs(scope, crowd),
        "crowd": crowd.len(),
        "wished": wished.len(),
    })
}

/// How many of a crowd stand on which level in a topic; not said counts apart.
pub fn levels(scope: &Scope, crowd: &[&Person], topic: Option<&str>) -> Vec<Value> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for person in crowd {
        let level = topic.and_then(|topic| person.levels.get(topic)).map_or("unknown", |level| level.word());
        *counts.entry(level).or_default() += 1;
    }
    ["intro", "intermediate", "advanced", "unknown"]
        .iter()
        .filter_map(|level| Some((level, counts.get(level)?)))
        .map(|(level, count)| json!({"name": scope.word(&format!("level-{level}"), level), "count": count}))
        .collect()
}

/// What a crowd asks to learn about, most wanted first.
fn needs(scope: &Scope, crowd: &[&Person]) -> Vec<Value> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for person in crowd {
        for need in &person.needs {
            *counts.entry(need.value.as_str()).or_default() += 1;
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(id, count)| (std::cmp::Reverse(*count), *id));
    counts
        .into_iter()
        .map(|(id, count)| json!({"name": scope.event.topic(id).map_or(id, |it| scope.text(&it.title)), "count": count}))
        .collect()
}

/// Whether an audience may know an organization by name: in public when it agreed; the team knows all
/// but those whose every member is at risk.
pub fn knows(scope: &Scope, it: &crate::model::Organization) -> bool {
    let of = |person: &Person| person.organization.as_ref().is_some_and(|id| id.value == it.id.value);
    let mut members = scope.event.coming().filter(|person| of(person)).peekable();
    let exposed = members.peek().is_some() && members.all(|person| fields::at_risk(scope.event, person));
    match scope.audience {
        Audience::Private => true,
        _ if exposed => false,
        Audience::Crew => true,
        _ => it.public,
    }
}

fn organization(scope: &Scope, it: &crate::model::Organization) -> Option<Value> {
    knows(scope, it).then(|| {
        json!({
            "id": it.id.value, "name": it.name, "short": it.short, "country": it.country, "city": it.city,
            "sectors": it.sectors, "website": it.website, "about": scope.text(&it.about),
        })
    })
}
