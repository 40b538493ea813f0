//! Fields: one TOML table, key by key. What is asked for is known, the rest is told as unknown,
//! and one bad field hides no other.

use super::reading::{Reading, standing_in};
use super::value::{line, shown, tag};
use super::{At, Text};
use crate::problem::{Problem, Severity, nearest};
use crate::tree::{Node, Table, Value};
use std::collections::BTreeMap;

mod kinds;

pub(super) struct Fields<'a, 'r> {
    pub table: &'a Table,
    known: Vec<&'static str>,
    /// What must be there and is not.
    missing: Vec<&'static str>,
    pub reading: &'r mut Reading,
}

impl<'a, 'r> Fields<'a, 'r> {
    pub fn new(table: &'a Table, reading: &'r mut Reading) -> Self {
        Fields { table, known: Vec::new(), missing: Vec::new(), reading }
    }

    /// The value of `key`, which is known from now on. None also for what is told of already.
    pub fn node(&mut self, key: &'static str) -> Option<&'a Node> {
        self.known.push(key);
        self.table.get(key).filter(|node| !matches!(node.value, Value::Bad(_)))
    }

    /// A key that must be there; told in the end, unless it is there under a wrong name.
    pub fn missing(&mut self, key: &'static str) {
        self.known.push(key);
        let unsure = self.reading.broken || self.table.broken;
        if !unsure && self.table.get(key).is_none() {
            self.missing.push(key);
        }
    }

    /// Whether what two keys say differently is to be read from the first: the organizer's word beats the
    /// kit's. None when both are of one file.
    pub fn prefers(&self, one: &str, other: &str) -> Option<bool> {
        let from_kit = |key: &str| self.table.get(key).map(|node| node.place.file.starts_with("kit:"));
        match (from_kit(one), from_kit(other)) {
            (Some(_), None) => Some(true),
            (None, Some(_)) => Some(false),
            (Some(one), Some(other)) if one != other => Some(other),
            _ => None,
        }
    }

    fn wrong(&mut self, key: &str, node: &Node, expected: &str) {
        if !matches!(node.value, Value::Bad(_)) {
            let problem = Problem::block("wrong-type").at(&node.place).with("key", key);
            self.reading.tell(problem.with("expected", expected).with("found", node.value.kind()));
        }
    }

    pub fn bad(&mut self, rule: &str, key: &str, node: &Node, sample: &str) {
        let at = At::new(node.value.written(), &node.place);
        self.reading.bad(rule, Severity::Block, key, &at, sample);
    }

    /// A text on one line; a number counts as one.
    pub fn string(&mut self, key: &'static str) -> Option<At<String>> {
        let node = self.node(key)?;
        match &node.value {
            Value::Text(text) if text.trim().is_empty() => None,
            Value::Text(text) => Some(At::new(line(text), &node.place)),
            Value::Int(_) | Value::Float(_) => Some(At::new(node.value.written(), &node.place)),
            _ => {
                self.wrong(key, node, "text");
                None
            }
        }
    }

    pub fn plain(&mut self, key: &'static str) -> String {
        self.string(key).map(|text| text.value).unwrap_or_default()
    }

    /// A text in the event's first language (in a kit: English), or a table of texts by language tag.
    pub fn text(&mut self, key: &'static str) -> Text {
        let Some(node) = self.node(key) else { return Text::default() };
        match &node.value {
            Value::Text(text) if text.trim().is_empty() => Text::default(),
            Value::Text(text) => {
                let from_kit = node.place.file.starts_with("kit:");
                let language = if from_kit { "en" } else { &self.reading.first };
                Text(BTreeMap::from([(language.to_owned(), text.trim().to_owned())]))
            }
            Value::Table(table) => {
                let mut texts = BTreeMap::new();
                for (language, entry) in table.iter() {
                    match (&entry.node.value, tag(language)) {
                        (_, None) => {
                            let at = At::new(language.to_owned(), &entry.key);
                            self.reading.bad_language(Severity::Block, &at, false);
                        }
                        (Value::Text(text), Some(tag)) if !text.trim().is_empty() => {
                            texts.insert(tag, text.trim().to_owned());
                        }
                        (Value::Text(_), _) => {}
                        _ => self.wrong(key, &entry.node, "text"),
                    }
                }
                Text(texts)
            }
            _ => {
                self.wrong(key, node, "texts");
                Text::default()
            }
        }
    }

    /// A text that must be there.
    pub fn title(&mut self, key: &'static str) -> Text {
        let text = self.text(key);
        if text.is_empty() {
            self.missing(key);
        }
        text
    }

    /// A list of texts; a single text counts as a list of one.
    pub fn list(&mut self, key: &'static str) -> Vec<At<String>> {
        let Some(node) = self.node(key) else { return Vec::new() };
        let items = match &node.value {
            Value::List(items) => items.as_slice(),
            Value::Text(_) => std::slice::from_ref(node),
            _ => {
                self.wrong(key, node, "list");
                return Vec::new();
            }
        };
        let mut found = Vec::new();
        for item in items {
            match &item.value {
                Value::Text(text) if text.trim().is_empty() => {}
                Value::Text(text) => found.push(At::new(line(text), &item.place)),
                _ => self.wrong(key, item, "text"),
            }
        }
        found
    }

    pub fn words(&mut self, key: &'static str) -> Vec<String> {
        self.list(key).into_iter().map(|text| text.value).collect()
    }

    /// A list of language tags, each once.
    pub fn tags(&mut self, key: &'static str) -> Vec<At<String>> {
        let mut found: Vec<At<String>> = Vec::new();
        for text in self.list(key) {
            match tag(&text.value) {
                Some(tag) if found.iter().any(|known| known.value == tag) => {}
                Some(tag) => found.push(At::new(tag, &text.place)),
                None => self.reading.bad_language(Severity::Block, &text, true),
            }
        }
        found
    }

    /// `[[key]]`, without those that are taken out; a single `[key]` counts as a list of one.
    pub fn tables(&mut self, key: &'static str) -> Vec<&'a Table> {
        let Some(node) = self.node(key) else { return Vec::new() };
        let items = match &node.value {
            Value::List(items) => items.as_slice(),
            Value::Table(_) => std::slice::from_ref(node),
            _ => {
                self.wrong(key, node, "tables");
                return Vec::new();
            }
        };
        let mut found = Vec::new();
        for item in items {
            match &item.value {
                Value::Table(table) if self.is_out(table) => {}
                Value::Table(table) => found.push(table),
                _ => self.wrong(key, item, "table"),
            }
        }
        found
    }

    /// `enabled = false` has taken out what a kit brings before reading: here it found nothing to take out.
    fn is_out(&mut self, table: &Table) -> bool {
        let Some(node) = table.get("enabled").filter(|node| node.value == Value::Bool(false)) else {
            return false;
        };
        if !node.place.file.starts_with("kit:") {
            let id = table.text("id").unwrap_or("none");
            self.reading.tell(Problem::warn("nothing-to-remove").at(&node.place).with("id", shown(id)));
        }
        true
    }

    /// The thing's own id. A missing or wrong one is told, and another stands in for it.
    pub fn id(&mut self, kind: &str) -> At<String> {
        match self.string("id") {
            Some(id) => self.reading.id(kind, id),
            None => {
                self.missing("id");
                standing_in(&self.table.place)
            }
        }
    }

    /// Tells every key nobody asked for, and those that are missing.
    pub fn finish(mut self) {
        self.known.push("enabled");
        for (key, entry) in self.table.iter() {
            if self.known.contains(&key) {
                continue;
            }
            let lower = key.to_lowercase();
            // A key that is there already can be meant only for tables: [[rooms]] beside [[room]].
            let free = self.known.iter().copied().filter(|known| self.table.get(known).is_none());
            let meant = nearest(&lower, free);
            let near = meant.or_else(|| nearest(&lower, self.known.iter().copied()));
            let home = match key {
                // What has no length of its own lasts as long as its block.
                "minutes" => "block",
                key if EVENT_KEYS.contains(&key) => "event",
                _ => "here",
            };
            let mut problem = Problem::block("unknown-key").at(&entry.key).with("key", shown(key));
            problem = problem.with("suggestion", near.unwrap_or("none")).with("home", home);
            if let Some(meant) = meant {
                self.missing.retain(|missing| *missing != meant);
                problem = problem.instead(meant);
            }
            self.reading.tell(problem);
        }
        for key in self.missing {
            self.reading.tell(Problem::block("missing-key").at(&self.table.place).with("key", key));
        }
    }
}

/// Keys that only `[event]` has: the commonest slip is to write one below another heading.
const EVENT_KEYS: [&str; 19] = [
    "theme",
    "timezone",
    "city",
    "country",
    "venue",
    "address",
    "paper",
    "badge_stock",
    "photo_stickers",
    "hashtag",
    "risk",
    "controller",
    "keep_until",
    "encrypt",
    "threshold",
    "terms",
    "expected",
    "spare",
    "seating",
];
