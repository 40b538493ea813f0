//! The kits that come with the program: each goes together, and each language has every word.

use std::collections::{BTreeMap, BTreeSet};
use techcamp::document::{Audience, BodyKind};
use techcamp::files::Files;
use techcamp::kit::{Kit, assemble, builtin, ids};

const LANGUAGES: [&str; 5] = ["ar", "en", "es", "ro", "ru"];

fn kits() -> Vec<Kit> {
    let find = |id: &str| builtin(id).map(|files| (files, true));
    ids()
        .into_iter()
        .map(|id| {
            let (kit, problems) = assemble(&id, find, Files::default());
            assert_eq!(problems, [], "{id}");
            kit.unwrap()
        })
        .collect()
}

/// Ids of messages and of their attributes, `id` and `id.attribute`.
fn defined(text: &str) -> BTreeSet<String> {
    let (mut found, mut message) = (BTreeSet::new(), String::new());
    for line in text.lines() {
        let name = |text: &str| text.split('=').next().unwrap_or_default().trim().to_owned();
        if line.starts_with(|letter: char| letter.is_ascii_lowercase()) {
            message = name(line);
            found.insert(message.clone());
        } else if let Some(attribute) = line.trim_start().strip_prefix('.') {
            found.insert(format!("{message}.{}", name(attribute)));
        }
    }
    found
}

fn words(kit: &Kit) -> BTreeMap<&str, BTreeSet<String>> {
    let mut by: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (tag, _, text) in &kit.words {
        by.entry(tag).or_default().extend(defined(text));
    }
    by
}

/// Word ids that a text asks for: `t(k="…")`, `word:…`.
fn asked(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for opening in ["t(k=\"", "t(k='", "\"word:"] {
        for (at, _) in text.match_indices(opening) {
            let rest = &text[at + opening.len()..];
            let id: String = rest
                .chars()
                .take_while(|letter| letter.is_ascii_alphanumeric() || "-.".contains(*letter))
                .collect();
            // What ends otherwise is put together at run time.
            let closed = rest[id.len()..].starts_with(['"', '\'']);
            let glued = rest[id.len()..].trim_start_matches(['"', '\'']).trim_start().starts_with('~');
            if closed && !glued {
                found.push(id);
            }
        }
    }
    found
}

#[test]
fn a_kit_has_the_id_of_its_folder_and_goes_together() {
    assert!(ids().iter().any(|id| id == "techcamp-2day"));
    for id in ids().iter().map(String::as_str).chain(["base"]) {
        let files = builtin(id).unwrap();
        let manifest = String::from_utf8_lossy(files.get("kit.toml").unwrap()).into_owned();
        assert!(manifest.contains(&format!("\nid = \"{id}\"\n")), "{id}");
    }
    for kit in kits() {
        let mut seen = BTreeSet::new();
        for artifact in &kit.artifacts {
            assert!(seen.insert(&artifact.id), "{} twice", artifact.id);
        }
    }
}

#[test]
fn every_word_a_kit_asks_for_is_there_in_english() {
    for kit in kits() {
        let words = words(&kit);
        let mut asking: Vec<(String, String)> = Vec::new();
        for (path, bytes) in kit.templates.iter() {
            asking.extend(asked(&String::from_utf8_lossy(bytes)).into_iter().map(|id| (path.to_owned(), id)));
        }
        for it in &kit.artifacts {
            let mut ids = vec![
                it.title.clone(),
                format!("{}.name", it.title),
                format!("{}.about", it.title),
                it.section.clone(),
            ];
            ids.extend((!it.intro.is_empty()).then(|| it.intro.clone()));
            ids.extend(
                it.all_columns().filter(|column| column.header.is_none()).map(|column| column.title.clone()),
            );
            if let Some(print) = &it.print {
                let parts = [&print.paper, &print.cut, &print.place, &print.when];
                ids.extend(parts.into_iter().filter(|id| !id.is_empty() && !id.contains('{')).cloned());
            }
            let of_columns = it.all_columns().map(|column| &column.value);
            for text in of_columns.chain(it.slots.values()).chain([&it.only, &it.blank]) {
                ids.extend(asked(text));
            }
            ids.extend(asked(&serde_json::Value::Object(it.params.clone()).to_string()));
            asking.extend(
                ids.into_iter().filter(|id| !id.is_empty()).map(|id| (format!("kit.toml {}", it.id), id)),
            );
        }
        for form in &kit.forms {
            let of = [format!("form-{}", form.id), format!("form-{}.intro", form.id)];
            let of_questions = form.question.iter().flat_map(|it| {
                std::iter::once(it.ask.clone()).chain(it.choices.iter().map(|choice| it.word_of(choice)))
            });
            asking
                .extend(of.into_iter().chain(of_questions).map(|id| (format!("forms/{}.toml", form.id), id)));
        }
        let missing: BTreeSet<_> = asking.iter().filter(|(_, id)| !words["en"].contains(id)).collect();
        assert!(missing.is_empty(), "{}: {missing:#?}", kit.id);
    }
}

#[test]
fn every_language_has_the_words_that_english_has() {
    for kit in kits() {
        let words = words(&kit);
        let mut faults = Vec::new();
        for tag in LANGUAGES {
            let of = &words[tag];
            faults.extend(words["en"].difference(of).map(|id| format!("{tag} lacks {id}")));
            faults.extend(of.difference(&words["en"]).map(|id| format!("only {tag} has {id}")));
        }
        assert!(faults.is_empty(), "{}:\n{}", kit.id, faults.join("\n"));
    }
}

#[test]
fn words_can_be_read_and_romanian_has_commas_below_its_letters() {
    for kit in kits() {
        let texts = kit.words.iter().map(|(tag, _, text)| (tag.as_str(), text.as_str()));
        let (_, faults) = techcamp::locale::Words::new(texts, "en");
        assert!(faults.is_empty(), "{}: {faults:?}", kit.id);
        for (tag, place, text) in &kit.words {
            assert!(tag != "ro" || !text.contains(['ş', 'ţ', 'Ş', 'Ţ']), "{place}");
        }
        let events = kit.events.iter().map(|(_, text)| text);
        assert!(events.into_iter().all(|text| !text.contains(['ş', 'ţ', 'Ş', 'Ţ'])));
    }
}

#[test]
fn titles_of_default_blocks_and_steps_stand_in_the_words() {
    for kit in kits() {
        let words = words(&kit);
        for (place, text) in &kit.events {
            let event: toml::Table = text.parse().unwrap();
            let list = |key: &str| event.get(key).and_then(toml::Value::as_array).into_iter().flatten();
            for step in list("follow_up") {
                let id = step["id"].as_str().unwrap();
                assert!(words["en"].contains(&format!("follow-up-{id}")), "{place}: {id}");
            }
            for block in list("block") {
                let id = format!("block-{}", block["id"].as_str().unwrap());
                assert!(words["en"].contains(&id), "{place}: {id}");
                let cue = block.get("cue").and_then(toml::Value::as_table);
                assert!(
                    cue.is_none_or(|cue| LANGUAGES.iter().all(|tag| cue.contains_key(*tag))),
                    "{place}: cue of {id}"
                );
            }
        }
    }
}

/// Real names of people at risk stand in what is private: it stays in the organizers' hands.
#[test]
fn private_sheets_go_to_the_organizers_alone_and_in_few_copies() {
    for kit in kits() {
        for it in kit.artifacts.iter().filter(|it| it.audience == Audience::Private) {
            let Some(print) = &it.print else { continue };
            let hands = ["place-desk", "place-lead", "place-closing"];
            assert!(hands.contains(&print.place.as_str()), "{} goes to {}", it.id, print.place);
            assert!(["1", "2"].contains(&print.copies.as_str()), "{} in {} copies", it.id, print.copies);
        }
    }
}

/// A list of what to destroy that lacks a sheet people have written on is trusted, and wrong.
#[test]
fn what_people_sign_or_write_their_names_on_is_collected() {
    let written = [
        "sign-up",
        "consent-form",
        "note-sheet",
        "headset-sheet",
        "pitch-order",
        "project-canvas",
        "commitment-card",
    ];
    for kit in kits() {
        let kept = |id: &str| !kit.artifacts.iter().any(|it| it.id == id && it.collect.is_some());
        assert_eq!(
            written.into_iter().filter(|id| kept(id)).collect::<Vec<_>>(),
            Vec::<&str>::new(),
            "{}",
            kit.id
        );
        let signed =
            kit.artifacts.iter().filter(|it| it.columns.iter().any(|it| it.title == "column-signature"));
        assert!(signed.into_iter().all(|it| it.collect.is_some()), "{}", kit.id);
    }
}

#[test]
fn every_reason_to_leave_an_artifact_out_has_words() {
    use techcamp::cli::words::phrase;
    let without: BTreeSet<String> = kits()
        .iter()
        .flat_map(|kit| &kit.artifacts)
        .flat_map(|artifact| {
            let rows =
                Some(&artifact.rows).filter(|rows| artifact.body == BodyKind::Layout && !rows.is_empty());
            artifact.needs.iter().chain(&artifact.for_each).chain(rows)
        })
        .map(|path| format!("without-{}", path.replace(['_', '.'], "-")))
        .filter(|id| phrase(id, &BTreeMap::new()).is_none())
        .collect();
    assert_eq!(without, BTreeSet::new());
}

/// What people agree to is a text, and a version names it: another text needs another version, or older answers would count
/// for what nobody has read. A language that is added changes nothing that anybody has read: the version stays.
#[test]
fn the_texts_of_consents_are_those_of_their_version() {
    let base = assemble("base", |id| builtin(id).map(|files| (files, true)), Files::default()).0.unwrap();
    let mut texts = String::new();
    for (tag, _, text) in &base.words {
        let asked = |line: &&str| {
            line.starts_with("consent-")
                && !line.starts_with("consent-grid")
                && !line.starts_with("consent-register")
        };
        for line in text.lines().filter(asked).filter(|line| !line.starts_with("consent-ask-again")) {
            texts += &format!("{tag} {line}\n");
        }
    }
    let template = base.templates.get("consent-form.md").unwrap();
    texts += std::str::from_utf8(template).unwrap();
    let known = [("1", "b3e0b0b524305453cc790ff569c5c59220daeba0f6b5dd0ccf0dbfb7764f2d63")];
    let (version, fingerprint) = known.last().unwrap();
    assert_eq!(techcamp::model::TERMS, *version);
    let now = techcamp::model::fingerprint(&texts);
    assert_eq!(
        now, *fingerprint,
        "what people agree to has changed: count model::TERMS up, and put the new text's fingerprint here"
    );
}
