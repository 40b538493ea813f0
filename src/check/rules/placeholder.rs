//! No text that stands for a text is printed: "TODO", "{{ name }}", "Lorem ipsum", "<venue>", "…".

use crate::check::Phase;
use crate::model::{Event, Text};
use crate::problem::{Place, Problem, Severity};

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
        for (lang, text) in session.material.iter().flat_map(|material| &material.markdown) {
            if let Some(mark) = left_over(text) {
                let problem = Problem::block("placeholder").at(&session.place).with("of", &session.id.value);
                found.push(problem.with("field", "material").with("lang", lang).with("text", mark));
            }
        }
    }
    // Weeks before the event a draft may still hold some; what is printed then may not.
    let severity =
        if matches!(phase, Phase::Before | Phase::After) { Severity::Warn } else { Severity::Block };
    found.into_iter().map(|problem| Problem { severity, ..problem }).collect()
}

/// Every text that may be printed: place, id of what it belongs to, name of the field.
fn texts(event: &Event) -> Vec<(&Place, &str, &'static str, &Text)> {
    let (at, id) = (&event.id.place, event.id.value.as_str());
    let mut all = vec![
        (at, id, "title", &event.title),
        (at, id, "theme", &event.theme),
        (at, id, "about", &event.about),
        (at, id, "city", &event.city),
        (at, id, "country", &event.country),
        (at, id, "venue", &event.venue),
        (at, id, "address", &event.address),
        (at, id, "controller", &event.controller),
    ];
    all.extend(event.contacts.iter().map(|each| (at, id, "contact", &each.role)));
    all.extend(event.days.iter().map(|each| (&each.date.place, id, "day", &each.title)));
    all.extend(event.rooms.iter().map(|each| (&each.place, each.id.value.as_str(), "name", &each.name)));
    for block in &event.blocks {
        let id = block.id.value.as_str();
        all.push((&block.place, id, "title", &block.title));
        all.push((&block.place, id, "cue", &block.cue));
        all.extend(block.remarks.iter().map(|each| (&each.minutes.place, id, "who", &each.who)));
    }
    all.extend(
        event.topics.iter().map(|each| (&each.id.place, each.id.value.as_str(), "title", &each.title)),
    );
    for session in &event.sessions {
        let id = session.id.value.as_str();
        all.push((&session.place, id, "title", &session.title));
        all.push((&session.place, id, "summary", &session.summary));
        all.push((&session.place, id, "prerequisites", &session.prerequisites));
    }
    all.extend(event.stations.iter().map(|each| (&each.place, each.id.value.as_str(), "title", &each.title)));
    all.extend(event.people.iter().map(|each| (&each.place, each.id.value.as_str(), "bio", &each.bio)));
    all.extend(event.partners.iter().map(|each| (&each.place, each.id.value.as_str(), "name", &each.name)));
    for project in &event.projects {
        let id = project.id.value.as_str();
        all.push((&project.place, id, "title", &project.title));
        all.push((&project.place, id, "problem", &project.problem));
    }
    all
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
