//! Kinds: values that are more than texts. Numbers, flags, dates, times and words of a list.

use super::super::value::{date, minutes, window};
use super::super::{At, Window};
use super::Fields;
use crate::problem::Severity;
use crate::tree::{self, Value};
use chrono::{NaiveDate, Timelike};

impl Fields<'_, '_> {
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
            self.bad(tree::date_fault(&node.value.written()), key, node, "2011-07-15");
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
}
