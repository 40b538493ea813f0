//! Fields: one TOML table, key by key. What is asked for is known, the rest is told as unknown,
//! and one bad field hides no other.

use super::reading::{Reading, standing_in};
use super::value::{date, line, minutes, shown, tag, window};
use super::{At, Text, Window};
use crate::problem::{Problem, Severity, nearest};
use crate::tree::{Node, Table, Value};
use chrono::{NaiveDate, Timelike};
use std::collections::BTreeMap;

pub(super) struct Fields<'a, 'r> {
    pub table: &'a Table,
    known: Vec<&'static str>,
    pub reading: &'r mut Reading,
}

impl<'a, 'r> Fields<'a, 'r> {
    pub fn new(table: &'a Table, reading: &'r mut Reading) -> Self {
        Fields { table, known: Vec::new(), reading }
    }

    /// The value of `key`, which is known from now on. None also for what is told of already.
    pub fn node(&mut self, key: &'static str) -> Option<&'a Node> {
        self.known.push(key);
        self.table.get(key).filter(|node| !matches!(node.value, Value::Bad(_)))
    }

    pub fn missing(&mut self, key: &'static str) {
        self.known.push(key);
        let unsure = self.reading.broken || self.table.broken;
        if !unsure && self.table.get(key).is_none() {
            self.reading.tell(Problem::block("missing-key").at(&self.table.place).with("key", key));
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

    /// A whole number of `range`.
    pub fn number(&mut self, key: &'static str, range: std::ops::RangeInclusive<u32>) -> Option<At<u32>> {
        let node = self.node(key)?;
        match &node.value {
            Value::Int(number) => match u32::try_from(*number).ok().filter(|number| range.contains(number)) {
                Some(number) => Some(At::new(number, &node.place)),
                None => {
                    let at = At::new(number.to_string(), &node.place);
                    let range = format!("{}–{}", range.start(), range.end());
                    self.reading.out_of_range(key, &at, &range);
                    None
                }
            },
            _ => {
                self.wrong(key, node, "whole-number");
                None
            }
        }
    }

    pub fn count(&mut self, key: &'static str, range: std::ops::RangeInclusive<u32>) -> Option<u32> {
        self.number(key, range).map(|number| number.value)
    }

    /// Minutes, parts of one allowed, as seconds.
    pub fn seconds(&mut self, key: &'static str) -> Option<u32> {
        let node = self.node(key)?;
        let minutes = match &node.value {
            Value::Int(number) => *number as f64,
            Value::Float(number) => *number,
            _ => {
                self.wrong(key, node, "number");
                return None;
            }
        };
        if (0.0..=600.0).contains(&minutes) {
            Some((minutes * 60.0).round() as u32)
        } else {
            self.bad("bad-value", key, node, "0.5, 1, 4");
            None
        }
    }

    pub fn flag(&mut self, key: &'static str) -> bool {
        let Some(node) = self.node(key) else { return false };
        match &node.value {
            Value::Bool(yes) => *yes,
            _ => {
                self.wrong(key, node, "yes-no");
                false
            }
        }
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

    pub fn date(&mut self, key: &'static str) -> Option<At<NaiveDate>> {
        let node = self.node(key)?;
        let found = match &node.value {
            Value::Date(date) => Some(*date),
            Value::Text(text) => date(text),
            _ => {
                self.wrong(key, node, "date");
                return None;
            }
        };
        if found.is_none() {
            self.bad("bad-date", key, node, "2011-07-15");
        }
        found.map(|date| At::new(date, &node.place))
    }

    /// "09:15", up to "29:59", as minutes after midnight.
    pub fn time(&mut self, key: &'static str) -> Option<At<u32>> {
        let node = self.node(key)?;
        let found = match &node.value {
            Value::Time(time) => Some(time.hour() * 60 + time.minute()),
            Value::Text(text) => minutes(text),
            _ => {
                self.wrong(key, node, "time");
                return None;
            }
        };
        if found.is_none() {
            self.bad("bad-time", key, node, "\"09:15\"");
        }
        found.map(|minutes| At::new(minutes, &node.place))
    }

    /// One of the words of a list.
    pub fn choice<T: Copy>(&mut self, key: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.string(key)?;
        let found = words.iter().find(|(word, _)| *word == text.value).map(|(_, value)| *value);
        if found.is_none() {
            let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.reading.bad_word(Severity::Block, key, &text, &words, true);
        }
        found
    }

    /// "1 08:00-20:00" each.
    pub fn windows(&mut self, key: &'static str) -> Vec<Window> {
        let mut found = Vec::new();
        for text in self.list(key) {
            match window(&text.value) {
                Some(window) => found.push(window),
                None => self.reading.bad("bad-time", Severity::Block, key, &text, "\"1 08:00-20:00\""),
            }
        }
        found
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

    /// Tells every key nobody asked for.
    pub fn finish(mut self) {
        self.known.push("enabled");
        for (key, entry) in self.table.iter() {
            if self.known.contains(&key) {
                continue;
            }
            // A key that is there already cannot be what was meant.
            let free = self.known.iter().copied().filter(|known| self.table.get(known).is_none());
            let near = nearest(&key.to_lowercase(), free);
            let mut problem = Problem::block("unknown-key").at(&entry.key).with("key", shown(key));
            problem = problem.with("suggestion", near.unwrap_or("none"));
            if let Some(near) = near {
                problem = problem.instead(near);
            }
            self.reading.tell(problem);
        }
    }
}
