//! Reading one TOML table field by field: what is asked for is known, the rest is told as unknown,
//! and one bad field hides no other.

use super::{At, Text, Window};
use crate::problem::{Place, Problem, nearest};
use crate::tree::{Node, Table, Value};
use chrono::NaiveDate;
use std::collections::BTreeMap;

pub struct Fields<'a, 'p> {
    table: &'a Table,
    known: Vec<&'static str>,
    pub problems: &'p mut Vec<Problem>,
    /// The event's first language: that of plain strings.
    first: &'a str,
}

impl<'a, 'p> Fields<'a, 'p> {
    pub fn new(table: &'a Table, first: &'a str, problems: &'p mut Vec<Problem>) -> Self {
        Fields { table, known: Vec::new(), problems, first }
    }

    pub fn node(&mut self, key: &'static str) -> Option<&'a Node> {
        self.known.push(key);
        self.table.get(key)
    }

    fn wrong(&mut self, key: &str, node: &Node, expected: &str) {
        let problem = Problem::block("wrong-type").at(&node.place).with("key", key);
        self.problems.push(problem.with("expected", expected).with("found", node.value.kind()));
    }

    fn bad(&mut self, rule: &str, key: &str, place: &Place, value: &str, expected: &str) {
        let problem = Problem::block(rule).at(place).with("key", key);
        self.problems.push(problem.with("value", shown(value)).with("expected", expected));
    }

    pub fn string(&mut self, key: &'static str) -> Option<At<String>> {
        let node = self.node(key)?;
        match &node.value {
            Value::Text(text) => Some(At::new(clean(text), &node.place)),
            Value::Int(number) => Some(At::new(number.to_string(), &node.place)),
            _ => {
                self.wrong(key, node, "a text in quotes");
                None
            }
        }
    }

    pub fn plain(&mut self, key: &'static str) -> String {
        self.string(key).map(|text| text.value).unwrap_or_default()
    }

    /// A string, or a table of strings by language tag.
    pub fn text(&mut self, key: &'static str) -> Text {
        let Some(node) = self.node(key) else { return Text::default() };
        match &node.value {
            Value::Text(text) => Text(BTreeMap::from([(self.first.to_owned(), clean(text))])),
            Value::Table(table) => {
                let mut texts = BTreeMap::new();
                for (tag, place, node) in table.iter() {
                    match &node.value {
                        _ if !crate::locale::is_tag(tag) => {
                            self.bad(
                                "bad-language",
                                key,
                                place,
                                tag,
                                "a language tag such as en, ro or pt-BR",
                            );
                        }
                        Value::Text(text) => {
                            texts.insert(tag.to_owned(), clean(text));
                        }
                        _ => self.wrong(key, node, "a text in quotes"),
                    }
                }
                Text(texts)
            }
            _ => {
                self.wrong(key, node, "a text, or a table of texts by language");
                Text::default()
            }
        }
    }

    pub fn number(&mut self, key: &'static str) -> Option<At<u32>> {
        let node = self.node(key)?;
        match &node.value {
            Value::Int(number) => match u32::try_from(*number) {
                Ok(number) if number <= 1_000_000 => Some(At::new(number, &node.place)),
                _ => {
                    self.bad(
                        "bad-value",
                        key,
                        &node.place,
                        &number.to_string(),
                        "a number from 0 to 1000000",
                    );
                    None
                }
            },
            _ => {
                self.wrong(key, node, "a whole number");
                None
            }
        }
    }

    /// Minutes, halves and quarters allowed, as seconds.
    pub fn seconds(&mut self, key: &'static str) -> Option<u32> {
        let node = self.node(key)?;
        let minutes = match &node.value {
            Value::Int(number) => *number as f64,
            Value::Float(number) => *number,
            _ => {
                self.wrong(key, node, "a number of minutes");
                return None;
            }
        };
        if (0.0..=600.0).contains(&minutes) {
            Some((minutes * 60.0).round() as u32)
        } else {
            self.bad("bad-value", key, &node.place, &minutes.to_string(), "minutes from 0 to 600");
            None
        }
    }

    pub fn flag(&mut self, key: &'static str) -> Option<bool> {
        let node = self.node(key)?;
        match &node.value {
            Value::Bool(yes) => Some(*yes),
            _ => {
                self.wrong(key, node, "true or false");
                None
            }
        }
    }

    /// A list of texts; a single text counts as a list of one.
    pub fn list(&mut self, key: &'static str) -> Vec<At<String>> {
        let Some(node) = self.node(key) else { return Vec::new() };
        match &node.value {
            Value::Text(text) => vec![At::new(clean(text), &node.place)],
            Value::List(items) => {
                let mut found = Vec::new();
                for item in items {
                    match &item.value {
                        Value::Text(text) => found.push(At::new(clean(text), &item.place)),
                        _ => self.wrong(key, item, "a text in quotes"),
                    }
                }
                found
            }
            _ => {
                self.wrong(key, node, "a list of texts in [ ]");
                Vec::new()
            }
        }
    }

    pub fn tables(&mut self, key: &'static str) -> Vec<&'a Table> {
        let Some(node) = self.node(key) else { return Vec::new() };
        match &node.value {
            Value::List(items) => {
                let mut found = Vec::new();
                for item in items {
                    match &item.value {
                        Value::Table(table) => found.push(table),
                        _ => self.wrong(key, item, "a table"),
                    }
                }
                found
            }
            Value::Table(table) => {
                // [room] instead of [[room]]: one of them, and meant so.
                vec![table]
            }
            _ => {
                self.wrong(key, node, "tables, each headed by two brackets");
                Vec::new()
            }
        }
    }

    pub fn date(&mut self, key: &'static str) -> Option<At<NaiveDate>> {
        let node = self.node(key)?;
        let (Value::Date(text) | Value::Text(text)) = &node.value else {
            self.wrong(key, node, "a date such as 2027-03-12");
            return None;
        };
        match text.parse::<NaiveDate>() {
            Ok(date) => Some(At::new(date, &node.place)),
            Err(_) => {
                self.bad("bad-date", key, &node.place, text, "a date such as 2027-03-12");
                None
            }
        }
    }

    /// "09:15", up to "29:59", as minutes after midnight.
    pub fn time(&mut self, key: &'static str) -> Option<At<u32>> {
        let node = self.node(key)?;
        let (Value::Date(text) | Value::Text(text)) = &node.value else {
            self.wrong(key, node, "a time in quotes such as \"09:15\"");
            return None;
        };
        match minutes(text) {
            Some(minutes) => Some(At::new(minutes, &node.place)),
            None => {
                self.bad(
                    "bad-time",
                    key,
                    &node.place,
                    text,
                    "a time such as \"09:15\"; after midnight up to \"29:59\"",
                );
                None
            }
        }
    }

    /// One of the words of a list.
    pub fn choice<T: Copy>(&mut self, key: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.string(key)?;
        match words.iter().find(|(word, _)| *word == text.value) {
            Some((_, value)) => Some(*value),
            None => {
                let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
                let near = nearest(&text.value, known.iter().copied());
                let mut problem = Problem::block("bad-value").at(&text.place).with("key", key);
                problem = problem
                    .with("value", shown(&text.value))
                    .with("expected", format!("one of {}", known.join(", ")));
                if let Some(near) = near {
                    problem = problem.instead(format!("\"{near}\""));
                }
                self.problems.push(problem);
                None
            }
        }
    }

    /// "1 08:00-20:00" each.
    pub fn windows(&mut self, key: &'static str) -> Vec<Window> {
        let mut found = Vec::new();
        for text in self.list(key) {
            match window(&text.value) {
                Some(window) => found.push(window),
                None => self.bad(
                    "bad-time",
                    key,
                    &text.place,
                    &text.value,
                    "a day and times such as \"1 08:00-20:00\"",
                ),
            }
        }
        found
    }

    /// An id, told when it is missing or not one.
    pub fn id(&mut self) -> Option<At<String>> {
        match self.string("id") {
            Some(id) if is_id(&id.value) => Some(id),
            Some(id) => {
                self.problems.push(Problem::block("bad-id").at(&id.place).with("value", shown(&id.value)));
                None
            }
            None => {
                if self.table.get("id").is_none() {
                    self.missing("id");
                }
                None
            }
        }
    }

    pub fn missing(&mut self, key: &str) {
        self.problems.push(Problem::block("missing-key").at(&self.table.place).with("key", key));
    }

    /// Tells every key nobody asked for.
    pub fn finish(self) {
        for (key, place, _) in self.table.iter() {
            if !self.known.contains(&key) {
                let mut problem = Problem::block("unknown-key").at(place).with("key", shown(key));
                let near = nearest(key, self.known.iter().copied()).unwrap_or("");
                problem = problem.with("suggestion", near);
                if !near.is_empty() {
                    problem = problem.instead(near);
                }
                self.problems.push(problem);
            }
        }
    }
}

/// `[a-z0-9-]{1,40}`
pub fn is_id(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Minutes after midnight of "9:15", "09:15" or "09:15:00"; hours up to 29.
pub fn minutes(text: &str) -> Option<u32> {
    let mut parts = text.trim().splitn(3, ':');
    let hours: u32 = number(parts.next()?)?;
    let minutes: u32 = number(parts.next()?)?;
    let seconds = parts.next().unwrap_or("00");
    (hours <= 29 && minutes <= 59 && seconds.trim_end_matches(['0', '.']).is_empty())
        .then_some(hours * 60 + minutes)
}

fn number(text: &str) -> Option<u32> {
    (1..=2).contains(&text.len()).then_some(())?;
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// "1 08:00-20:00", the dash of any length.
pub fn window(text: &str) -> Option<Window> {
    let (day, times) = text.trim().split_once(' ')?;
    let (from, to) = times.split_once(['-', '–', '—'])?;
    let (from, to) = (minutes(from)?, minutes(to)?);
    (from < to).then_some(Window { day: day.parse().ok()?, from, to })
}

/// What a person wrote, short enough for a message.
pub fn shown(text: &str) -> String {
    if text.chars().count() > 60 {
        text.chars().take(57).chain("…".chars()).collect()
    } else {
        text.to_owned()
    }
}

/// Without letters that cannot be seen and turn what follows.
pub fn clean(text: &str) -> String {
    text.chars()
        .filter(|letter| !matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'))
        .filter(|letter| !letter.is_control() || *letter == '\n' || *letter == '\t')
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_reach_into_the_night_and_no_further() {
        assert_eq!(minutes("09:15"), Some(555));
        assert_eq!(minutes("9:15"), Some(555));
        assert_eq!(minutes("29:59"), Some(1799));
        assert_eq!(minutes("09:15:00"), Some(555));
        for bad in ["30:00", "9:99", "nine", "", "09:5x", "+9:15", "009:15"] {
            assert_eq!(minutes(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_window_is_a_day_and_two_times() {
        assert_eq!(window("1 08:00-20:00"), Some(Window { day: 1, from: 480, to: 1200 }));
        assert_eq!(window("2 08:00–07:00"), None);
        assert_eq!(window("08:00-20:00"), None);
    }

    #[test]
    fn an_id_has_no_dots_and_no_slashes() {
        assert!(is_id("hall-1") && !is_id("../x") && !is_id("") && !is_id("Hall") && !is_id(&"x".repeat(41)));
    }
}
