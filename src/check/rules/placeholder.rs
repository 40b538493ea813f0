//! No text that stands for a text is printed: "TODO", "{{ name }}", "Lorem ipsum", "<venue>", "…".

use crate::check::Phase;
use crate::check::texts;
use crate::model::Event;
use crate::problem::{Problem, Severity};

pub fn rule(event: &Event, phase: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for (place, of, field, text) in texts(event) {
        for (lang, text) in &text.0 {
            if let Some(mark) = left_over(text) {
                let problem = Problem::block("placeholder").at(place).with("of", of).with("field", field);
                found.push(problem.with("lang", lang).with("text", mark));
            }
        }
    }
    for session in &event.sessions {
        for (lang, text) in session.texts() {
            if let Some(mark) = left_over(&text.value) {
                let problem = Problem::block("placeholder").at(&text.place).with("of", &session.id.value);
                found.push(problem.with("field", "material").with("lang", lang).with("text", mark));
            }
        }
    }
    // Weeks before the event a draft may still hold some; what is printed then may not.
    let severity =
        if matches!(phase, Phase::Before | Phase::After) { Severity::Warn } else { Severity::Block };
    found.into_iter().map(|problem| Problem { severity, ..problem }).collect()
}

/// The placeholder in `text`, as it stands there.
fn left_over(text: &str) -> Option<String> {
    let whole = text.trim();
    if !whole.is_empty() && whole.chars().all(|letter| ".…?_-".contains(letter)) {
        return Some(whole.chars().take(20).collect());
    }
    // In capitals only: "todo" is a word in Spanish and Portuguese.
    let capital = |word: &&str| matches!(*word, "TODO" | "FIXME" | "XXX" | "XXXX" | "TBD");
    if let Some(word) = text.split(|letter: char| !letter.is_alphanumeric()).find(capital) {
        return Some(word.to_owned());
    }
    if let Some(at) = text.find("{{") {
        return Some(text[at..].chars().take(20).collect());
    }
    if let Some(at) = text.to_ascii_lowercase().find("lorem ipsum") {
        return text.get(at..at + 11).map(str::to_owned);
    }
    in_angles(text)
}

/// `<your venue>` or `<name>`: what a person would write to be filled in, not an address or a tag.
fn in_angles(text: &str) -> Option<String> {
    const BLANKS: [&str; 14] = [
        "name", "venue", "date", "time", "title", "city", "place", "room", "person", "email", "phone",
        "topic", "trainer", "address",
    ];
    let wordy = |inside: &&str| {
        let letters = inside.chars().all(|letter| letter.is_alphabetic() || " _-".contains(letter));
        let several =
            inside.contains([' ', '_', '-']) && inside.chars().next().is_some_and(char::is_alphabetic);
        letters && (several || BLANKS.contains(&inside.to_lowercase().as_str()))
    };
    let opened = text.split('<').skip(1);
    let inside = opened.filter_map(|rest| rest.split_once('>')).map(|(inside, _)| inside).find(wordy)?;
    Some(format!("<{inside}>"))
}

#[cfg(test)]
mod tests {
    use super::left_over;

    #[test]
    fn placeholders_are_found_and_ordinary_texts_are_not() {
        for text in [
            "TODO",
            "Room: XXX.",
            "Hello {{ name }}",
            "Lorem ipsum dolor",
            "…",
            "???",
            "at <your venue>",
            "<b>see</b> <name>",
        ] {
            assert!(left_over(text).is_some(), "{text}");
        }
        for text in [
            "",
            "Para todo el mundo",
            "And so on …",
            "a < b > c",
            "<https://x.org>",
            "<strong>x</strong>",
            "XXXL shirts",
            "5 - 6",
        ] {
            assert_eq!(left_over(text), None, "{text}");
        }
    }
}
