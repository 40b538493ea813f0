//! Terms: whether the text that consents are asked with is the one that its version names.

use super::Loaded;
use crate::files::Files;
use crate::model::{Purpose, TERMS};
use crate::problem::{Place, Problem};
use std::collections::BTreeMap;

/// What the places of the event's own words begin with.
const OWN: &str = "kit:kit/";
/// The event's own page of the form.
const TEMPLATE: &str = "kit/templates/consent-form.md";

/// An event that asks with words of its own must not call them by the version of the program's: a yes to the one would count
/// for the other. A translation into another language is the same text.
pub fn own_text(files: &Files, loaded: &Loaded) -> Option<Problem> {
    if loaded.event.terms_version != TERMS {
        return None;
    }
    let (own, theirs): (Vec<_>, Vec<_>) =
        loaded.kit.words.iter().partition(|(_, path, _)| path.starts_with(OWN));
    let mut known: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (tag, _, text) in theirs {
        known.extend(texts(text).map(|(_, id, line)| ((tag.as_str(), id), line)));
    }
    let changed = own.iter().find_map(|(tag, path, text)| {
        let is_other =
            |id: &str, line: &str| known.get(&(tag.as_str(), id)).is_some_and(|known| *known != line);
        let (line, ..) = texts(text).find(|(_, id, line)| is_other(id, line))?;
        Some(Place { line, ..Place::file(path.strip_prefix("kit:")?) })
    });
    let place = changed.or_else(|| files.get(TEMPLATE).map(|_| Place::file(TEMPLATE)))?;
    Some(Problem::warn("terms-text").at(&place).with("terms", TERMS))
}

/// Number, id and text of the lines that belong to what people agree to.
fn texts(text: &str) -> impl Iterator<Item = (usize, &str, &str)> {
    let is_asked = |id: &str| {
        let rest = id.strip_prefix("consent-").unwrap_or_default();
        let rest = rest.strip_prefix("short-").unwrap_or(rest);
        rest.starts_with("form-") || Purpose::ALL.iter().any(|(word, _)| *word == rest)
    };
    let lines = (1..).zip(text.lines()).filter_map(|(number, line)| {
        let (id, _) = line.split_once('=')?;
        Some((number, id.trim(), line.trim_end()))
    });
    lines.filter(move |(_, id, _)| is_asked(id))
}
