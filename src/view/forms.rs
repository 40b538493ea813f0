//! Forms as they are asked: questions in the View's language, and for the team in every language of the event. They
//! hold no answers.

use super::{Item, Scope, agenda};
use crate::document::Audience;
use crate::form::{Copies, Form, Kind, Question};
use crate::model::{Asked, asked};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

pub fn fill(scope: &Scope, data: &mut Map<String, Value>, items: &mut BTreeMap<&'static str, Vec<Item>>) {
    let readers = [Audience::Public, Audience::Members, Audience::Crew, Audience::Private];
    let forms = scope.event.forms.iter().filter(|_| readers.contains(&scope.audience));
    let forms: Vec<Value> = forms.map(|it| form(scope, it)).collect();
    items.insert("form", agenda::pair(&forms, |it| it["id"].as_str().unwrap_or_default().to_owned()));
    data.insert("forms".into(), json!(forms));
}

/// A form's title in the scope's language.
pub fn title(scope: &Scope, form: &Form) -> String {
    scope.word(&format!("form-{}", form.id), &form.id)
}

fn form(scope: &Scope, form: &Form) -> Value {
    let event = scope.event;
    // Only who sets it up in another program needs every language.
    let team = matches!(scope.audience, Audience::Crew | Audience::Private);
    let tags: Vec<&str> = event.languages.iter().filter(|_| team).map(|tag| tag.as_str()).collect();
    let own = |question: &Question| asked(event, scope.words, question, scope.lang);
    let questions: Vec<(&Question, Asked)> = form.question.iter().map(|it| (it, own(it))).collect();
    let in_all = |question: &Question| -> Vec<(&str, Asked)> {
        tags.iter().map(|tag| (*tag, asked(event, scope.words, question, tag))).collect()
    };
    let mut rows = vec![json!({"kind": "today", "name": "today"})];
    rows.push(hidden(&form.mark(), "1", None));
    let mut lists: Vec<Value> = Vec::new();
    let mut listed: BTreeSet<String> = BTreeSet::new();
    let mut shown: Vec<Value> = Vec::new();
    for (question, words) in &questions {
        let all = in_all(question);
        let row = self::question(question, words, &all);
        shown.push(row.clone());
        rows.push(row);
        if let Some(purpose) = question.name.strip_prefix("consent.") {
            // Which text was answered, and when, stands beside the answer.
            let name = |part: &str| format!("consent.{purpose}.{part}");
            rows.push(hidden(&name("version"), &event.terms_version, Some(&question.name)));
            rows.push(hidden(&name("date"), "", Some(&question.name)));
        }
        let list = question.list();
        if !words.choices.is_empty() && listed.insert(list.clone()) {
            for (at, (name, label)) in words.choices.iter().enumerate() {
                let labels: Map<String, Value> =
                    all.iter().map(|(tag, words)| ((*tag).to_owned(), json!(words.choices[at].1))).collect();
                lists.push(json!({"list": list, "name": name, "label": label, "labels": labels}));
            }
        }
    }
    let word = |id: &str| scope.word(&format!("form-{}.{id}", form.id), "");
    let whom: Vec<String> = form.whom.iter().map(|role| scope.word(&format!("role-{role}"), role)).collect();
    let copies = match form.copies {
        Some(Copies::Participants) => "participants",
        Some(Copies::Spare) => "spare",
        None => "",
    };
    json!({
        "id": form.id, "title": title(scope, form), "intro": word("intro"), "whom": whom, "copies": copies,
        "page": form.page, "version": version(&rows, &lists),
        "consents": form.asked().any(|it| it.kind == Kind::Consent), "required": form.asked().any(|it| it.required),
        "questions": shown, "parts": parts(&shown), "rows": rows, "choices": lists,
    })
}

fn question(question: &Question, words: &Asked, all: &[(&str, Asked)]) -> Value {
    let by = |part: &dyn Fn(&Asked) -> &String| -> Map<String, Value> {
        all.iter().map(|(tag, words)| ((*tag).to_owned(), json!(part(words)))).collect()
    };
    let choices = words.choices.iter().map(|(name, label)| json!({"name": name, "label": label}));
    let ticked = !words.choices.is_empty() && !question.write;
    json!({
        "kind": question.kind.word(), "name": question.name, "label": words.label, "hint": words.hint,
        "labels": by(&|it| &it.label), "hints": by(&|it| &it.hint), "required": question.required,
        "list": if words.choices.is_empty() { String::new() } else { question.list() },
        "choices": choices.collect::<Vec<_>>(), "ticked": ticked, "lines": question.lines.max(1),
    })
}

/// What the form says by itself: nobody is asked. Without a value it is the day of answering; `when` names the
/// question without whose answer it says nothing.
fn hidden(name: &str, value: &str, when: Option<&str>) -> Value {
    json!({"kind": "hidden", "name": name, "value": value, "when": when})
}

/// Questions of one kind that follow each other, together: on paper a table.
fn parts(questions: &[Value]) -> Vec<Value> {
    let same = |a: &Value, b: &Value| a["kind"] == b["kind"];
    questions.chunk_by(same).map(|part| json!({"kind": part[0]["kind"], "questions": part})).collect()
}

/// Changes when anything in the form does, so that the program it stands in takes the new one.
fn version(rows: &[Value], lists: &[Value]) -> String {
    let digest = Sha256::digest(json!([rows, lists]).to_string());
    digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}
