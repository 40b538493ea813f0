//! Audit: which personal field stands in which document, for whom and on which ground. The documents
//! themselves are asked: the event is composed once more with a mark in every field, and the marks are
//! looked for. It changes nothing and writes nothing.

use super::{Loaded, Wish, setting};
use crate::compose;
use crate::document::{Audience, Body, Document};
use crate::model::{At, Event, Level, Organization, Person, Purpose};
use crate::plan::Plan;
use crate::view::{self, Rule, Scope, View};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Why a reader may have a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// Running the event takes it.
    Running,
    /// The organizers answer for it.
    Organizers,
    /// It is the reader's own record.
    Own,
    /// The person agreed to this purpose.
    Consent(Purpose),
}

impl Ground {
    /// `running`, `organizers`, `own`, `consent-roster` …
    pub fn word(self) -> String {
        match self {
            Ground::Running => "running".to_owned(),
            Ground::Organizers => "organizers".to_owned(),
            Ground::Own => "own".to_owned(),
            Ground::Consent(purpose) => format!("consent-{}", purpose.word()),
        }
    }
}

impl Serialize for Ground {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.word())
    }
}

/// A personal field in the documents of one artifact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Holding {
    pub audience: Audience,
    /// Name of the record's field.
    pub field: &'static str,
    pub artifact: String,
    pub ground: Ground,
    /// Of how many people; None where no mark can stand in the field, so that it is only known to show.
    pub people: Option<usize>,
}

/// A document in which one person stands, by its file's path without an ending, and what of him.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Standing {
    pub audience: Audience,
    pub title: String,
    pub path: String,
    pub fields: BTreeSet<&'static str>,
}

/// Fields in which no mark can stand, since they are a yes or a no or a word of a closed list: a document
/// holds them when it changes with them.
const CLOSED: [&str; 6] = ["status", "at_risk", "consents", "photo", "photo_open", "mentor"];

/// Every field of everybody in every document, by audience, field and artifact.
pub fn register(loaded: &Loaded, plan: &Plan) -> Vec<Holding> {
    let marked = Marked::new(loaded);
    let documents = marked.documents(plan, &|_, _| {});
    let mut found: BTreeMap<(Audience, usize, String, Ground), BTreeSet<usize>> = BTreeMap::new();
    for document in &documents {
        for (at, field) in marked.marks(document) {
            let ground = marked.ground(document, at, field);
            let key = (document.id.audience, field, document.id.artifact.clone(), ground);
            found.entry(key).or_default().insert(at);
        }
    }
    let mut holdings: Vec<(usize, Holding)> = found
        .into_iter()
        .map(|((audience, field, artifact, ground), people)| {
            let holding = Holding {
                audience,
                field: marked.fields[field],
                artifact,
                ground,
                people: Some(people.len()),
            };
            (field, holding)
        })
        .collect();
    for name in CLOSED {
        let field = marked.field(name);
        let other = marked.documents(plan, &|record, _| turn(record, name));
        let changed = documents.iter().zip(&other).filter(|(a, b)| a != b).map(|(document, _)| document);
        let held: BTreeSet<(Audience, String)> =
            changed.map(|it| (it.id.audience, it.id.artifact.clone())).collect();
        holdings.extend(held.into_iter().map(|(audience, artifact)| {
            let ground = marked.of_audience(audience, field);
            (field, Holding { audience, field: name, artifact, ground, people: None })
        }));
    }
    holdings.sort_by(|(a, x), (b, y)| {
        (x.audience, a, &x.artifact, x.ground).cmp(&(y.audience, b, &y.artifact, y.ground))
    });
    holdings.into_iter().map(|(_, holding)| holding).collect()
}

/// The documents in which a person stands, in the order of their paths.
pub fn standings(loaded: &Loaded, plan: &Plan, id: &str) -> Vec<Standing> {
    let marked = Marked::new(loaded);
    let Ok(who) = loaded.event.people.binary_search_by(|it| it.id.value.as_str().cmp(id)) else {
        return Vec::new();
    };
    let documents = marked.documents(plan, &|_, _| {});
    let mut fields: Vec<BTreeSet<&'static str>> = documents
        .iter()
        .map(|document| {
            let marks = marked.marks(document).into_iter().filter(|(at, _)| *at == who);
            marks.map(|(_, field)| marked.fields[field]).collect()
        })
        .collect();
    for name in CLOSED {
        let other = marked.documents(plan, &|record, at| {
            if at == who {
                turn(record, name);
            }
        });
        for ((fields, document), other) in fields.iter_mut().zip(&documents).zip(&other) {
            if document != other {
                fields.insert(name);
            }
        }
    }
    let mut standings: Vec<Standing> = documents
        .iter()
        .zip(fields)
        .filter(|(_, fields)| !fields.is_empty())
        .map(|(document, fields)| Standing {
            audience: document.id.audience,
            title: title(loaded, &document.id.artifact),
            path: document.id.stem(),
            fields,
        })
        .collect();
    standings.sort_by(|a, b| (a.audience, &a.path).cmp(&(b.audience, &b.path)));
    standings
}

/// Everything that is known of a person and may be told, by the record's field, empty ones left out.
pub fn record(loaded: &Loaded, plan: &Plan, person: &Person) -> Map<String, Value> {
    let lang = loaded.event.own_language(person);
    let scope = Scope::new(&loaded.event, plan, &loaded.words, Audience::Private, lang);
    let mut record = view::whole(&scope, person);
    record.retain(|field, value| {
        let is_empty = match value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(list) => list.is_empty(),
            Value::Object(map) => map.is_empty(),
            _ => false,
        };
        !is_empty && !view::UNTOLD.contains(&field.as_str())
    });
    record
}

/// What an artifact is called in the event's first language: the titles of its documents may be names.
pub fn title(loaded: &Loaded, artifact: &str) -> String {
    let lang = loaded.event.first_language();
    let id = artifact;
    let artifact = loaded.kit.artifacts.iter().find(|it| it.id == id);
    let word = |id: &str| loaded.words.get(lang, id, &[]);
    let named = artifact.and_then(|it| word(&format!("{}.name", it.title)).or_else(|| word(&it.title)));
    named.unwrap_or_else(|| id.to_owned())
}

/// The heading of a field in people.csv.
pub fn column(field: &str) -> &str {
    match field {
        "set_group" => "group",
        "consents" => "consent.…",
        "levels" => "level.…",
        "wishes" => "wish_1 …",
        "answers" => "…",
        // What is made of other columns.
        "team_phone" => "phone",
        "language_names" => "languages",
        "teaches_names" => "teaches",
        field => field,
    }
}

/// An event with a mark in every personal field that can hold one.
struct Marked<'a> {
    loaded: &'a Loaded,
    event: Event,
    /// The record's fields; a mark names one by its place here.
    fields: Vec<&'static str>,
    rules: BTreeMap<Audience, Vec<Rule>>,
}

impl<'a> Marked<'a> {
    fn new(loaded: &'a Loaded) -> Marked<'a> {
        let mut event = loaded.event.clone();
        // The rules know no plan.
        let plan = Plan::default();
        let table = |audience| {
            let scope = Scope::new(&loaded.event, &plan, &loaded.words, audience, "en");
            view::table(&scope)
        };
        let fields: Vec<&'static str> =
            table(Audience::Private).into_iter().map(|(field, _)| field).collect();
        let rules = Audience::ALL
            .into_iter()
            .map(|audience| (audience, table(audience).into_iter().map(|(_, rule)| rule).collect()))
            .collect();
        let mut people = std::mem::take(&mut event.people);
        for (at, person) in people.iter_mut().enumerate() {
            put(&mut event, person, &|field| mark(at, place(&fields, field)));
        }
        event.people = people;
        Marked { loaded, event, fields, rules }
    }

    fn field(&self, name: &str) -> usize {
        place(&self.fields, name)
    }

    /// The documents of the marked event, after `change` has had every record with the place of its person.
    /// Files that hold several of them are left out.
    fn documents(&self, plan: &Plan, change: &dyn Fn(&mut Map<String, Value>, usize)) -> Vec<Document> {
        let change = |record: &mut Map<String, Value>| {
            let Some(at) = record["display"].as_str().and_then(|text| self.held(text).into_iter().next())
            else {
                return;
            };
            let at = at.0;
            if record["id"].is_string() {
                record.insert("id".into(), json!(mark(at, self.field("id"))));
            }
            for field in ["roles", "available"] {
                if let Some(list) =
                    record.get_mut(field).and_then(Value::as_array_mut).filter(|it| !it.is_empty())
                {
                    list.push(json!(mark(at, self.field(field))));
                }
            }
            let role = mark(at, self.field("roles"));
            record.insert("role_names".into(), json!([role]));
            record.insert("role".into(), json!(role));
            change(record, at);
        };
        let view = |audience, lang: &str| {
            let mut view: View = view::view(&self.event, plan, &self.loaded.words, audience, lang);
            view.data.values_mut().for_each(|value| each(value, &change));
            for item in view.items.values_mut().flatten() {
                each(Arc::make_mut(&mut item.value), &change);
            }
            view
        };
        let setting = setting(self.loaded, plan, &Wish::default());
        let composed = compose::compose(&self.loaded.kit, &self.loaded.words, &view, &setting);
        let mut documents = composed.documents;
        documents.retain(|document| !matches!(document.body, Body::Bundle(_)));
        documents
    }

    /// Whose marks of which fields a document holds, its file's name too.
    fn marks(&self, document: &Document) -> BTreeSet<(usize, usize)> {
        let text = serde_json::to_string(&(&document.title, &document.body)).unwrap_or_default();
        let mut found = self.held(&text);
        if let Some(at) = document.id.item.as_ref().and_then(|id| self.at(id)) {
            found.insert((at, self.field("id")));
        }
        found
    }

    /// The same of a text; numbers are marks too.
    fn held(&self, text: &str) -> BTreeSet<(usize, usize)> {
        let mut found = marks(text);
        for (kind, number) in numbers(text) {
            if let Some(at) = self.event.people.iter().position(|it| it.number == NUMBERS + number) {
                found.insert((at, self.field(kind)));
            }
        }
        found
    }

    fn at(&self, id: &str) -> Option<usize> {
        self.event.people.binary_search_by(|it| it.id.value.as_str().cmp(id)).ok()
    }

    /// The ground on which a person's field stands in a document.
    fn ground(&self, document: &Document, at: usize, field: usize) -> Ground {
        let person = &self.event.people[at];
        match document.id.audience {
            Audience::Person if document.id.item.as_ref() == Some(&person.id.value) => Ground::Own,
            // Of others there stands what participants may know, and what a trainer must.
            Audience::Person if !view::listed(&self.loaded.event, person, Audience::Person) => {
                Ground::Running
            }
            // Who is named in the report has agreed to that, whatever list else is open.
            Audience::Donors if !view::listed(&self.loaded.event, person, Audience::Donors) => {
                Ground::Consent(Purpose::Report)
            }
            audience => self.of_audience(audience, field),
        }
    }

    fn of_audience(&self, audience: Audience, field: usize) -> Ground {
        // Who is listed is listed with what he does.
        let field = if field == self.field("roles") { self.field("name") } else { field };
        match (audience, self.rules[&audience][field]) {
            (Audience::Private, _) => Ground::Organizers,
            (_, Rule::With(purpose)) => Ground::Consent(purpose),
            _ => Ground::Running,
        }
    }
}

fn place(fields: &[&str], name: &str) -> usize {
    fields.iter().position(|it| *it == name).unwrap_or_default()
}

/// Numbers of a marked event begin here, by kind: no other number of nine digits is in a document.
const NUMBERS: u32 = 710_000_000;
const KINDS: [&str; 3] = ["number", "set_group", "max_sessions"];
const KIND: u32 = 10_000_000;

/// Letters that no text holds by chance, and that say whose which field this is.
fn mark(at: usize, field: usize) -> String {
    let letters = |number: usize| {
        number.to_string().bytes().map(|digit| char::from(b'a' + (digit - b'0'))).collect::<String>()
    };
    format!("zqm{}x{}q", letters(at), letters(field))
}

/// The marks of a text, whatever their case.
fn marks(text: &str) -> BTreeSet<(usize, usize)> {
    let text = text.to_lowercase();
    let number = |letters: &str| {
        let digits: Option<String> = letters
            .bytes()
            .map(|letter| matches!(letter, b'a'..=b'j').then(|| char::from(letter - b'a' + b'0')))
            .collect();
        digits?.parse::<usize>().ok()
    };
    let read = |(at, _)| {
        let (body, _) = text[at + "zqm".len()..].split_once('q')?;
        let (person, field) = body.split_once('x')?;
        Some((number(person)?, number(field)?))
    };
    text.match_indices("zqm").filter_map(read).collect()
}

/// Marked numbers of a text: their kind, and the badge number of their person.
fn numbers(text: &str) -> impl Iterator<Item = (&'static str, u32)> + '_ {
    let runs = text.split(|letter: char| !letter.is_ascii_digit()).filter(|run| run.len() == 9);
    let offsets = runs.filter_map(|run| run.parse::<u32>().ok()?.checked_sub(NUMBERS));
    offsets.filter_map(|offset| Some((*KINDS.get((offset / KIND) as usize)?, offset % KIND)))
}

/// Does `change` to every record in a value of a View.
fn each(value: &mut Value, change: &dyn Fn(&mut Map<String, Value>)) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|value| each(value, change)),
        Value::Object(map) => {
            map.values_mut().for_each(|value| each(value, change));
            if ["uid", "display", "role_names"].iter().all(|key| map.contains_key(*key)) {
                change(map);
            }
        }
        _ => {}
    }
}

/// Puts the opposite into a field where the record shows it.
fn turn(record: &mut Map<String, Value>, field: &str) {
    match record.get_mut(field) {
        Some(Value::Bool(said)) => *said = !*said,
        Some(Value::String(word)) => {
            *word = if word == "declined" { "applied" } else { "declined" }.to_owned();
        }
        Some(Value::Object(consents)) => {
            for answer in consents.values_mut().filter_map(Value::as_object_mut) {
                answer
                    .values_mut()
                    .filter(|it| it.is_boolean())
                    .for_each(|it| *it = json!(*it != json!(true)));
            }
        }
        _ => {}
    }
}

/// Puts marks into what is filled in of a person. What decides where somebody stands stays as it is.
fn put(event: &mut Event, person: &mut Person, mark: &dyn Fn(&str) -> String) {
    let Person {
        id,
        number,
        name,
        badge_name,
        given,
        family,
        pseudonym,
        pronunciation,
        gender,
        organization,
        job,
        country,
        city,
        email,
        phone,
        languages,
        needs,
        wishes,
        levels,
        device,
        access,
        diet,
        arrival,
        departure,
        emergency,
        group,
        not_with,
        with,
        mentor_of,
        skills,
        teaches,
        max_sessions,
        equipment,
        travel,
        bio,
        answers,
        // What no mark can stand in, and what the records are marked for.
        roles: _,
        status: _,
        at_risk: _,
        consents: _,
        available: _,
        mentor: _,
        mentees: _,
        timezone: _,
        place,
    } = person;
    let badge = *number % KIND;
    *number = NUMBERS + badge;
    for (kind, number) in (1..).zip([group, max_sessions]) {
        *number = number.map(|_| NUMBERS + kind * KIND + badge);
    }
    for (field, text) in [
        ("name", &mut name.value),
        ("badge_name", badge_name),
        ("given", given),
        ("family", family),
        ("pseudonym", pseudonym),
        ("pronunciation", pronunciation),
        ("gender", gender),
        ("job", job),
        ("country", country),
        ("city", city),
        ("email", email),
        ("phone", phone),
        ("device", device),
        ("access", access),
        ("diet", diet),
        ("arrival", arrival),
        ("departure", departure),
        ("emergency", emergency),
        ("equipment", equipment),
        ("travel", travel),
    ] {
        if !text.is_empty() {
            *text = mark(field);
        }
    }
    // Behind the others: the first language and the order of wishes decide.
    for (field, list) in [
        ("languages", languages),
        ("needs", needs),
        ("wishes", wishes),
        ("not_with", not_with),
        ("with", with),
        ("mentor_of", mentor_of),
        ("teaches", teaches),
    ] {
        if !list.is_empty() {
            list.push(At::new(mark(field), place));
        }
    }
    if !levels.is_empty() {
        levels.insert(mark("levels"), Level::Intro);
    }
    if !skills.is_empty() {
        skills.insert(mark("skills"), 1);
    }
    bio.0.values_mut().filter(|it| !it.is_empty()).for_each(|text| *text = mark("bio"));
    answers.values_mut().for_each(|text| *text = mark("answers"));
    // Of one's own, since the organization itself may be named where the person is not. What it asks for
    // goes along with the first of its people.
    if let Some(at) = organization {
        let own = At::new(format!("of-{}", id.value), place);
        let old = event.organizations.iter().find(|it| it.id.value == at.value).cloned().unwrap_or_default();
        let asked = event.needs.iter_mut().filter_map(|need| need.organization.as_mut());
        asked.filter(|it| it.value == at.value).for_each(|it| *it = own.clone());
        *at = own.clone();
        let own = Organization { id: own, name: mark("organization"), ..old };
        event.organizations.push(own);
    }
}
