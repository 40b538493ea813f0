//! Tally: answers counted, question by question. What is published hides small groups as every number about people does;
//! what people wrote in their own words stays with the organizers.

use super::numbers::{is_small, suppress_with_noughts, text};
use super::{Item, Scope, agenda, forms};
use crate::document::Audience;
use crate::form::{Form, Kind, Question};
use crate::model::{Answers, asked, parts};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub fn fill(scope: &Scope, data: &mut Map<String, Value>, items: &mut BTreeMap<&'static str, Vec<Item>>) {
    let event = scope.event;
    let tallies: Vec<Value> = event
        .answers
        .iter()
        // One person's own papers hold nobody's answers.
        .filter(|answers| scope.audience != Audience::Person && !answers.rows.is_empty())
        .filter_map(|answers| {
            let form = event.forms.iter().find(|it| it.id == answers.form)?;
            let is_shown = !scope.published() || answers.rows.len() >= event.threshold as usize;
            is_shown.then(|| tally(scope, form, answers))
        })
        .collect();
    items.insert("tally", agenda::pair(&tallies, |it| it["id"].as_str().unwrap_or_default().to_owned()));
    data.insert("tallies".into(), json!(tallies));
}

/// A column of answers.
struct Column<'a> {
    question: &'a Question,
    at: usize,
}

fn tally(scope: &Scope, form: &Form, answers: &Answers) -> Value {
    let columns: Vec<Column> =
        form.asked().enumerate().map(|(at, question)| Column { question, at }).collect();
    let all: Vec<&Vec<String>> = answers.rows.iter().collect();
    let by = columns.iter().find(|it| form.by.as_ref() == Some(&it.question.name));
    // Counts of parts would tell by their difference what the whole hides.
    let apart = by.filter(|_| !scope.published()).map(|by| {
        let choices = asked(scope.event, scope.words, by.question, scope.lang).choices;
        let parts = choices.into_iter().filter_map(|(name, label)| {
            let rows: Vec<&Vec<String>> = all.iter().copied().filter(|row| row[by.at] == name).collect();
            let others = columns.iter().filter(|it| it.at != by.at);
            (!rows.is_empty()).then(|| {
                json!({
                    "id": name, "title": label, "count": rows.len(),
                    "questions": others.map(|it| counted(scope, it, &rows)).collect::<Vec<_>>(),
                })
            })
        });
        parts.collect::<Vec<_>>()
    });
    json!({
        "id": form.id, "title": forms::title(scope, form), "count": all.len(),
        "questions": columns.iter().map(|it| counted(scope, it, &all)).collect::<Vec<_>>(),
        "parts": apart.unwrap_or_default(),
    })
}

/// One question: how many answered it, and how often each answer was given.
fn counted(scope: &Scope, column: &Column, rows: &[&Vec<String>]) -> Value {
    let Column { question, at } = column;
    let words = asked(scope.event, scope.words, question, scope.lang);
    let said: Vec<&str> = rows.iter().map(|row| row[*at].as_str()).filter(|cell| !cell.is_empty()).collect();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let counts: Vec<u32> = words
        .choices
        .iter()
        .map(|(name, _)| number(said.iter().filter(|cell| parts(cell).any(|part| part == name)).count()))
        .collect();
    let shown = match scope.published() {
        false => counts.iter().copied().map(Some).collect(),
        true => safe(question.kind, &counts, number(rows.len()), number(said.len()), scope.event.threshold),
    };
    let choices = words.choices.iter().zip(&shown).map(
        |((name, label), count)| json!({"name": name, "label": label, "count": count, "text": text(*count)}),
    );
    let whole = shown.iter().all(Option::is_some);
    let values: Vec<f64> = match question.kind {
        Kind::Scale => said.iter().filter_map(|cell| cell.parse().ok()).collect(),
        Kind::Integer if !scope.published() => said.iter().filter_map(|cell| cell.parse().ok()).collect(),
        _ => Vec::new(),
    };
    // A mean of hidden counts would give them away.
    let mean = (!values.is_empty() && whole).then(|| values.iter().sum::<f64>() / values.len() as f64);
    let inside = scope.audience == Audience::Private;
    let own_words = said.iter().filter(|_| inside && question.kind == Kind::Text);
    let published_total = whole && question.kind != Kind::Text;
    json!({
        "name": question.name, "label": words.label, "kind": question.kind.word(),
        "answered": (!scope.published() || published_total).then_some(said.len()),
        "counts": choices.collect::<Vec<_>>(), "hidden": !whole,
        "mean": mean.map(|mean| format!("{mean:.1}")), "texts": own_words.collect::<Vec<_>>(),
    })
}

/// Counts that may be published, of `all` who answered the form and `said` who answered this question. Of several answers that go together
/// each is a group, and so are those who did not give it.
fn safe(kind: Kind, counts: &[u32], all: u32, said: u32, threshold: u32) -> Vec<Option<u32>> {
    let unsaid = all - said;
    if kind != Kind::SelectMultiple {
        return suppress_with_noughts(counts, unsaid, threshold);
    }
    let small = |count: u32| is_small(count, threshold);
    let one = |count: &u32| !(small(unsaid) || small(*count) || small(said - count));
    counts.iter().map(|count| one(count).then_some(*count)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_answer_that_nobody_gave_is_told_only_where_nothing_is_hidden() {
        assert_eq!(safe(Kind::Scale, &[0, 0, 6, 9, 20], 35, 35, 5), [0, 0, 6, 9, 20].map(Some));
        assert_eq!(safe(Kind::Scale, &[0, 2, 6, 9, 20], 37, 37, 5), [None, None, None, Some(9), Some(20)]);
    }

    #[test]
    fn of_several_answers_each_is_a_group_and_so_are_those_who_did_not_give_it() {
        let safe = |counts: &[u32]| safe(Kind::SelectMultiple, counts, 20, 20, 5);
        assert_eq!(safe(&[20, 18, 15, 3, 0]), [Some(20), None, Some(15), None, Some(0)]);
    }

    proptest! {
        /// Whoever takes what is shown off all answers finds nobody, or no small group.
        #[test]
        fn what_is_left_of_all_is_no_small_group(
            counts in prop::collection::vec(0u32..20, 1..6), unsaid in 0u32..9, threshold in 2u32..9,
        ) {
            let said: u32 = counts.iter().sum();
            prop_assume!(said + unsaid >= threshold);
            let shown = safe(Kind::SelectOne, &counts, said + unsaid, said, threshold);
            let left = said + unsaid - shown.iter().flatten().sum::<u32>();
            prop_assert!(left == 0 || left >= threshold, "{counts:?} {shown:?}");
            prop_assert!(shown.iter().flatten().all(|count| *count == 0 || *count >= threshold));
        }
    }
}
