//! Words: what the program says to an organizer, as Fluent messages by id.
//! Every `words/<lang>/*.ftl` is found by itself; this file knows no rule and no problem's meaning.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

static FOLDER: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/cli/words/en");

/// What is wrong, why it matters and what to do, ready to be read. `why` and `fix` may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sentence {
    pub what: String,
    pub why: String,
    pub fix: String,
}

static BUNDLE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| load().0);

/// All messages, and what is wrong with the files themselves (nothing, as a test holds).
fn load() -> (FluentBundle<FluentResource>, Vec<String>) {
    let mut bundle =
        FluentBundle::new_concurrent(vec!["en".parse().unwrap_or(LanguageIdentifier::default())]);
    // Isolating marks are invisible letters around each argument: they break copying from a terminal.
    bundle.set_use_isolating(false);
    let mut faults = Vec::new();
    let mut files: Vec<_> =
        FOLDER.files().filter(|file| file.path().extension().is_some_and(|ext| ext == "ftl")).collect();
    files.sort_by_key(|file| file.path());
    for file in files {
        let text = file.contents_utf8().unwrap_or_default().to_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| format!("{}: {error}", file.path().display())));
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            faults.extend(errors.iter().map(|error| format!("{}: {error}", file.path().display())));
        }
    }
    (bundle, faults)
}

/// The sentence of a rule. A rule without words is told by its id and arguments, never swallowed.
pub fn sentence(id: &str, args: &BTreeMap<String, String>) -> Sentence {
    Sentence {
        what: phrase(id, args).unwrap_or_else(|| bare(id, args)),
        why: phrase(&format!("{id}.why"), args).unwrap_or_default(),
        fix: phrase(&format!("{id}.fix"), args).unwrap_or_default(),
    }
}

/// One message, `id` or `id.attribute`; None when there is no such message.
pub fn phrase(id: &str, args: &BTreeMap<String, String>) -> Option<String> {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let message = BUNDLE.get_message(message)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let args: FluentArgs = args.iter().map(|(name, value)| (name.as_str(), argument(value))).collect();
    Some(BUNDLE.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}

/// Numbers become numbers, so that plurals work; the rest is text without control letters.
fn argument(value: &str) -> FluentValue<'static> {
    match value.parse::<f64>() {
        // "007" and "1.0" are names, not numbers: only what prints the same again is one.
        Ok(number) if number.is_finite() && number.to_string() == value => FluentValue::from(number),
        _ => FluentValue::from(clean(value)),
    }
}

/// Without what moves a terminal's cursor or turns the reading direction around unseen.
fn clean(value: &str) -> String {
    value
        .chars()
        .filter(|letter| !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect()
}

fn bare(id: &str, args: &BTreeMap<String, String>) -> String {
    let args: Vec<String> = args.iter().map(|(name, value)| format!("{name} {}", clean(value))).collect();
    if args.is_empty() {
        id.replace('-', " ")
    } else {
        format!("{} ({})", id.replace('-', " "), args.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_words_are_sound_and_no_id_is_used_twice() {
        assert_eq!(load().1, Vec::<String>::new());
    }

    #[test]
    fn every_rule_says_what_is_wrong_why_it_matters_and_what_to_do() {
        let silent = crate::check::names().filter(|rule| {
            let has = |part: &str| phrase(&format!("{rule}{part}"), &BTreeMap::new()).is_some();
            !(has("") && has(".why") && has(".fix"))
        });
        assert_eq!(silent.collect::<Vec<_>>(), Vec::<&str>::new());
    }

    #[test]
    fn numbers_choose_the_plural_and_ids_stay_as_they_are() {
        let say = |mend: &str| phrase("show-mend", &BTreeMap::from([("count".to_owned(), mend.to_owned())]));
        assert!(say("1").is_some_and(|text| text.starts_with("1 problem must")));
        assert!(say("2").is_some_and(|text| text.starts_with("2 problems must")));
        assert!(matches!(argument("007"), FluentValue::String(text) if text == "007"));
        assert!(matches!(argument("a\u{1b}[2J"), FluentValue::String(text) if text == "a [2J"));
    }

    #[test]
    fn a_rule_without_words_is_told_by_its_id() {
        let told = sentence("no-such-rule", &BTreeMap::from([("id".to_owned(), "x".to_owned())]));
        assert_eq!(told.what, "no such rule (id x)");
    }
}
