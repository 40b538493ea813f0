//! Reading: what is told while an event is read, and the words in which it is told.
//! Arguments are values, ids of kinds and samples, never sentences: those are made from words.

use super::At;
use super::value::{is_harmless, is_id, language_named, shown};
use crate::problem::{Place, Problem, Severity, nearest};
use std::collections::BTreeMap;

/// What reading knows throughout, and all it has to tell.
pub(super) struct Reading {
    pub problems: Vec<Problem>,
    /// The event's first language: that of plain texts.
    pub first: String,
    /// event.toml has faults of form: what is missing may only be unreadable.
    pub broken: bool,
}

impl Reading {
    pub fn tell(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// A value that is none of what it may be. `sample` shows how it is written.
    pub fn bad(&mut self, rule: &str, severity: Severity, key: &str, at: &At<String>, sample: &str) {
        let problem = Problem { severity, ..Problem::block(rule) };
        self.tell(
            problem
                .at(&at.place)
                .with("key", key)
                .with("value", shown(&at.value))
                .with("form", "like")
                .with("expected", sample),
        );
    }

    /// A number that is too small or too large.
    pub fn out_of_range(&mut self, key: &str, at: &At<String>, range: &str) {
        let problem = Problem::block("bad-value").at(&at.place).with("key", key);
        self.tell(problem.with("value", &at.value).with("form", "range").with("expected", range));
    }

    /// A word that is not in its list. `alone` says that nothing else stands at the place.
    pub fn bad_word(&mut self, severity: Severity, key: &str, at: &At<String>, words: &[&str], alone: bool) {
        let mut problem = Problem { severity, ..Problem::block("bad-value") }
            .at(&at.place)
            .with("key", key)
            .with("value", shown(&at.value))
            .with("form", "one-of")
            .with("expected", words.join(", "));
        if let Some(near) = nearest(&at.value.to_lowercase(), words.iter().copied()).filter(|_| alone) {
            problem = problem.instead(put(&at.place, near));
        }
        self.tell(problem);
    }

    /// No language tag; a language's name suggests its tag.
    pub fn bad_language(&mut self, severity: Severity, at: &At<String>, alone: bool) {
        let mut problem = Problem { severity, ..Problem::block("bad-language") }
            .at(&at.place)
            .with("value", shown(&at.value));
        let suggestion = language_named(&at.value);
        problem = problem.with("suggestion", suggestion.unwrap_or("none"));
        if let Some(tag) = suggestion.filter(|_| alone) {
            problem = problem.instead(put(&at.place, tag));
        }
        self.tell(problem);
    }

    /// An id as it is used from here on: a wrong one is told, and stands for itself where that is harmless,
    /// so that what names it is not told too.
    pub fn id(&mut self, kind: &str, id: At<String>) -> At<String> {
        if is_id(&id.value) {
            return id;
        }
        let mut problem = Problem::block("bad-id").at(&id.place).with("kind", kind);
        // A person's wrong id may be a name or an address, which no message repeats.
        if kind != "person" {
            problem = problem.with("value", shown(&id.value));
            if let Some(near) = as_id(&id.value) {
                problem = problem.instead(put(&id.place, &near));
            }
        }
        self.tell(problem);
        if is_harmless(&id.value) { id } else { standing_in(&id.place) }
    }

    /// Each id once; what comes again is told and left out.
    pub fn once<T>(&mut self, kind: &str, list: Vec<T>, id: impl Fn(&T) -> &At<String>) -> Vec<T> {
        let mut seen: BTreeMap<String, Place> = BTreeMap::new();
        list.into_iter()
            .filter(|each| {
                let id = id(each);
                let Some(first) = seen.get(&id.value) else {
                    seen.insert(id.value.clone(), id.place.clone());
                    return true;
                };
                let problem = Problem::block("double-id").at(&id.place).and_at(first);
                self.problems.push(problem.with("kind", kind).with("id", &id.value));
                false
            })
            .collect()
    }
}

/// An id for something that has none, by its place.
pub(super) fn standing_in(place: &Place) -> At<String> {
    At::new(format!("row-{}", place.line), place)
}

/// What to put at a place: quoted in TOML, bare in a cell.
fn put(place: &Place, text: &str) -> String {
    if place.span.0 == place.span.1 { text.to_owned() } else { format!("\"{text}\"") }
}

/// A wrong id with its blanks and capitals mended, when nothing else is wrong with it.
fn as_id(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase().replace([' ', '_'], "-");
    is_id(&text).then_some(text)
}
