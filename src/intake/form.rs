//! Form: the form of a kit as a source, so that what comes back of it needs no mapping: by the names of its questions or
//! by their texts in any language of the event, from KoboToolbox, ODK, or whatever it was typed into.

use super::source::{IGNORE, Written};
use super::target::Target;
use crate::form::{Form, Kept, Kind};
use crate::locale::Words;
use crate::model::{Event, allowed, asked};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A form's source: its id, what it says, and the columns whose cells hold several answers.
pub struct Derived {
    pub id: String,
    pub written: Written,
    pub target: Target,
    pub lists: Vec<String>,
}

/// The sources of an event's forms.
pub fn derived(event: &Event, words: &Words) -> Vec<Derived> {
    event.forms.iter().map(|form| one(event, words, form)).collect()
}

fn one(event: &Event, words: &Words, form: &Form) -> Derived {
    let target = match form.into {
        Kept::People => Target::People,
        Kept::Needs => Target::Needs,
        Kept::Answers => Target::Answers(Arc::new(allowed(event, form))),
    };
    let tags: Vec<&str> = match event.languages.as_slice() {
        [] => vec!["en"],
        tags => tags.iter().map(|tag| tag.as_str()).collect(),
    };
    let mut written = Written {
        title: words.get(event.first_language(), &format!("form-{}", form.id), &[]).unwrap_or_default(),
        over: Some("kobo".to_owned()),
        fixed: form.fixed.clone(),
        ..Written::default()
    };
    if written.title.is_empty() {
        written.title.clone_from(&form.id);
    }
    let mut ignored = vec![form.mark(), "today".to_owned()];
    let mut lists = Vec::new();
    for question in &form.question {
        let in_all: Vec<_> = tags.iter().map(|tag| asked(event, words, question, tag)).collect();
        let mut headings = vec![question.name.clone()];
        for label in in_all.iter().map(|it| &it.label) {
            if !headings.contains(label) {
                headings.push(label.clone());
            }
        }
        if !question.kind.is_asked() {
            ignored.extend(headings);
            continue;
        }
        // Every question must be there, or the mark of the form for all of them: two names in common make no form.
        let known = headings.iter().cloned().chain([form.mark()]).collect();
        written.recognise.push(known);
        let field = target.column(&question.name).unwrap_or_else(|| format!("={}", question.name));
        if question.kind == Kind::SelectMultiple {
            lists.push(field.trim_start_matches('=').to_owned());
        }
        let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, label) in in_all.iter().flat_map(|it| &it.choices) {
            let known = values.entry(name.clone()).or_insert_with(|| vec![name.clone()]);
            if !known.contains(label) {
                known.push(label.clone());
            }
        }
        if !values.is_empty() {
            written.values.insert(field.trim_start_matches('=').to_owned(), values);
        }
        written.columns.insert(field, headings);
    }
    written.columns.insert(IGNORE.to_owned(), ignored);
    Derived { id: form.id.clone(), written, target, lists }
}
