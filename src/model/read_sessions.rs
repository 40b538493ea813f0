//! Topics, sessions with their material files, and stations.

use super::fields::{Fields, is_id};
use super::{At, Level, Material, Session, Station, Topic};
use crate::files::Files;
use crate::problem::{Place, Problem};
use crate::tree::{self, Table};
use std::collections::BTreeMap;

pub fn topic(table: &Table, first: &str, problems: &mut Vec<Problem>) -> Option<Topic> {
    let mut fields = Fields::new(table, first, problems);
    let id = fields.id();
    let mut title = fields.text("title");
    if let (true, Some(id)) = (title.is_empty(), &id) {
        title.0.insert(first.to_owned(), id.value.clone());
    }
    fields.node("enabled");
    fields.finish();
    Some(Topic { id: id?, title })
}

pub fn station(table: &Table, at: usize, first: &str, problems: &mut Vec<Problem>) -> Option<Station> {
    let mut fields = Fields::new(table, first, problems);
    let id = fields.id();
    let title = fields.text("title");
    if title.is_empty() {
        fields.missing("title");
    }
    let station = Station {
        id: id.clone().unwrap_or_default(),
        number: fields.number("number").unwrap_or_else(|| At::new(at as u32 + 1, &table.place)),
        title,
        trainer: fields.string("trainer"),
        languages: fields.list("languages"),
        power: fields.flag("power").unwrap_or(false),
        internet: fields.flag("internet").unwrap_or(false),
        place: table.place.clone(),
    };
    fields.node("enabled");
    fields.finish();
    id.map(|_| station)
}

/// Sessions of event.toml and of `sessions/*.md`; where both speak, event.toml wins.
pub fn sessions(tables: &[&Table], files: &Files, first: &str, problems: &mut Vec<Problem>) -> Vec<Session> {
    let mut material = material(files, first, problems);
    let mut found = Vec::new();
    for table in tables {
        let id = match table.get("id").map(|node| &node.value) {
            Some(tree::Value::Text(id)) => id.clone(),
            _ => String::new(),
        };
        let (head, texts) = material.remove(&id).unwrap_or_default();
        found.extend(session(&tree::merge(&head, table), texts, first, problems));
    }
    // A session may exist by its file alone.
    for (id, (head, texts)) in material {
        let (with_id, _) = tree::parse(&format!("sessions/{id}.md"), &format!("id = \"{id}\"\n"));
        found.extend(session(&tree::merge(&with_id, &head), texts, first, problems));
    }
    found
}

fn session(
    table: &Table,
    texts: BTreeMap<String, String>,
    first: &str,
    problems: &mut Vec<Problem>,
) -> Option<Session> {
    let mut fields = Fields::new(table, first, problems);
    let id = fields.id();
    let title = fields.text("title");
    if title.is_empty() {
        fields.missing("title");
    }
    let session = Session {
        id: id.clone().unwrap_or_default(),
        title,
        summary: fields.text("summary"),
        breakout: fields.choice("kind", &[("training", false), ("breakout", true)]).unwrap_or(false),
        level: fields.choice("level", &Level::ALL).unwrap_or_default(),
        topics: fields.list("topics"),
        languages: fields.list("languages"),
        capacity: fields.number("capacity"),
        minimum: fields.number("minimum").map_or(0, |number| number.value),
        repeat: fields.number("repeat").unwrap_or_else(|| At::new(1, &table.place)),
        trainers: fields.list("trainers"),
        blocks: fields.list("blocks"),
        room: fields.string("room"),
        equipment: fields.list("equipment"),
        supplies: fields.list("supplies").into_iter().map(|text| text.value).collect(),
        prerequisites: fields.text("prerequisites"),
        material: (!texts.is_empty()).then_some(Material { markdown: texts }),
        place: table.place.clone(),
    };
    fields.node("enabled");
    fields.finish();
    id.map(|_| session)
}

type Heads = BTreeMap<String, (Table, BTreeMap<String, String>)>;

/// Front matter and Markdown by session id.
fn material(files: &Files, first: &str, problems: &mut Vec<Problem>) -> Heads {
    let mut found: Heads = BTreeMap::new();
    for (path, bytes) in files.iter() {
        let Some(name) = path.strip_prefix("sessions/").and_then(|name| name.strip_suffix(".md")) else {
            continue;
        };
        let (id, tag) = name.split_once('.').unwrap_or((name, first));
        if !is_id(id) {
            problems.push(
                Problem::block("bad-id").at(&Place::file(path)).with("value", super::fields::shown(id)),
            );
            continue;
        }
        let Ok(text) = std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)) else {
            problems.push(Problem::block("bad-encoding").at(&Place::file(path)).with("file", path));
            continue;
        };
        let (head, body) = front(path, text, problems);
        let entry = found.entry(id.to_owned()).or_default();
        if let Some(head) = head {
            // Another language's file may translate the title; the rest stands in the first.
            entry.0 = if tag == first { tree::merge(&entry.0, &head) } else { tree::merge(&head, &entry.0) };
        }
        entry.1.insert(tag.to_owned(), body.to_owned());
    }
    found
}

/// TOML between two lines `+++`, and what follows.
fn front<'a>(path: &str, text: &'a str, problems: &mut Vec<Problem>) -> (Option<Table>, &'a str) {
    let Some(rest) = text.strip_prefix("+++\n").or_else(|| text.strip_prefix("+++\r\n")) else {
        return (None, text);
    };
    let ends = ["\n+++\n", "\n+++\r\n"].iter().filter_map(|mark| Some((rest.find(mark)?, mark.len()))).min();
    let Some((end, length)) = ends.or_else(|| rest.strip_suffix("\n+++").map(|head| (head.len(), 4))) else {
        let place = Place { line: 1, ..Place::file(path) };
        problems.push(Problem::block("bad-front-matter").at(&place).with("file", path));
        return (None, text);
    };
    // The head keeps its lines: one empty line stands for the opening mark.
    let (head, faults) = tree::parse(path, &format!("\n{}", &rest[..end]));
    problems.extend(faults);
    (Some(head), &rest[end + length..])
}
