//! What a folder holds may be anything: every folder of tests/bad-input is read to its end and told of
//! as its expected.txt says. `TECHCAMP_ACCEPT=1 cargo test bad_input` writes what is told now.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own folders from the disk"
)]

use super::folders::{files, folders, line};
use std::collections::BTreeMap;
use techcamp::build;
use techcamp::cli::{show, words};
use techcamp::files::Files;
use techcamp::problem::{Problem, Severity, sorted};

/// What is told of a folder, and what is read from it.
fn told(files: &Files) -> (String, Vec<Problem>) {
    let (loaded, problems) = build::load(files);
    let problems = sorted(problems);
    let mut told: String = problems.iter().map(|problem| line(problem) + "\n").collect();
    if let Some(loaded) = loaded {
        let event = loaded.event;
        told += &format!("event {} {:?}\n", event.id.value, event.title.get("en", "en"));
        for person in &event.people {
            let tags: Vec<&str> = person.languages.iter().map(|tag| tag.value.as_str()).collect();
            let mut line =
                format!("person {} {:?} {:?}", person.id.value, person.name.value, person.badge_name);
            line += &format!(" {} {}", person.number, tags.join(" "));
            for (purpose, consent) in &person.consents {
                line += &format!(" {}={}", purpose.word(), consent.yes);
            }
            told += &format!("{}\n", line.trim_end());
        }
        for session in &event.sessions {
            let material = session.material.iter().flat_map(|it| it.markdown.keys());
            let material: Vec<&str> = material.map(String::as_str).collect();
            told += &format!("session {} {:?} {}\n", session.id.value, session.title.0, material.join(" "));
        }
    } else {
        told += "no event\n";
    }
    (told, problems)
}

#[test]
fn every_folder_is_told_as_expected() {
    let mut wrong = Vec::new();
    for folder in folders("tests/bad-input") {
        let (told, _) = told(&files(&folder));
        let path = folder.join("expected.txt");
        if std::env::var_os("TECHCAMP_ACCEPT").is_some() {
            std::fs::write(&path, &told).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        if told != expected {
            wrong.push(format!("{}\n--- expected\n{expected}--- told\n{told}", folder.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Sentences that lack an argument say `{$name}`; a mistake that is drawn must not make the drawing fall over.
#[test]
fn every_mistake_has_whole_sentences_and_can_be_drawn() {
    for folder in folders("tests/bad-input") {
        let files = files(&folder);
        let (_, problems) = told(&files);
        for problem in &problems {
            let sentence = words::sentence(&problem.rule, &problem.args);
            for part in [&sentence.what, &sentence.why, &sentence.fix] {
                let whole = !part.is_empty() && !part.contains("{$") && !part.contains("“”");
                assert!(whole, "{}: {} {part:?} {:?}", folder.display(), problem.rule, problem.args);
            }
        }
        assert!(!show::human(&problems, &files, 80, false).is_empty());
    }
}

#[test]
fn the_examples_have_nothing_that_cannot_be_read() {
    for folder in folders("examples") {
        let (_, problems) = told(&files(&folder));
        let lines: Vec<String> = problems.iter().map(line).collect();
        assert_eq!(lines, Vec::<String>::new(), "{}", folder.display());
    }
}

/// A file of `people.csv` in an event that is otherwise sound.
fn with_people(csv: Vec<u8>) -> (String, Vec<Problem>) {
    let sound = folders("tests/bad-input").into_iter().find(|it| it.ends_with("people-bom")).unwrap();
    let mut files = files(&sound);
    files.insert("people.csv", csv);
    told(&files)
}

#[test]
fn limits_are_told_with_their_place_and_nothing_is_cut() {
    let rules = |csv: String| -> Vec<String> {
        let (_, problems) = with_people(csv.into_bytes());
        let place = |it: &Problem| it.place.clone().unwrap_or_default();
        problems.iter().map(|it| format!("{} {}:{}", it.rule, place(it).line, place(it).column)).collect()
    };
    let none = Vec::<String>::new();
    assert_eq!(rules(format!("id,name,bio\np-1,A,{}\n", "ș".repeat(10_000))), none);
    assert_eq!(rules(format!("id,name,bio\np-1,A,{}\n", "ș".repeat(10_001))), ["too-large 2:3"]);
    let wide = |columns: usize| {
        format!("id,name{}\np-1,A\n", (2..columns).map(|at| format!(",q{at}")).collect::<String>())
    };
    assert_eq!(rules(wide(500)), none);
    assert_eq!(rules(wide(501)), ["too-large 1:501"]);
    let (_, problems) = with_people(vec![b'a'; 50_000_001]);
    assert_eq!((problems.len(), problems[0].rule.as_str()), (1, "too-large"));
}

/// Twenty thousand people are more than any event has, and must not take minutes to refuse or to read.
#[test]
fn twenty_thousand_people_are_read() {
    let rows: String =
        (0..20_000).map(|at| format!("p-{at},Name {at},ro;en,yes,x{at}@example.org\n")).collect();
    let (told, problems) =
        with_people(format!("id,name,languages,consent.roster,email\n{rows}").into_bytes());
    assert_eq!(problems, []);
    assert_eq!(told.lines().filter(|line| line.starts_with("person ")).count(), 20_000);
}

/// A workbook cut off or changed anywhere is refused or read, and nothing falls over.
#[test]
fn a_damaged_workbook_is_told_and_no_more() {
    let folder = folders("tests/bad-input").into_iter().find(|it| it.ends_with("people-ods")).unwrap();
    let sound = files(&folder).get("people.ods").unwrap().to_vec();
    for at in (0..sound.len()).step_by(3) {
        let mut damaged = sound.clone();
        damaged[at] ^= 0x2a;
        techcamp::sheet::read("people.ods", &damaged);
        techcamp::sheet::read("people.ods", &sound[..at]);
    }
}

/// What is written in a table of people stays out of messages, save for words of a list and ids.
#[test]
fn no_message_repeats_what_a_person_wrote() {
    let mut seen = BTreeMap::new();
    for folder in folders("tests/bad-input") {
        for problem in told(&files(&folder)).1 {
            if problem.place.as_ref().is_some_and(|place| place.file.starts_with("people")) {
                for value in problem.args.values().chain(problem.instead.as_ref()) {
                    for private in
                        ["ana@", "@example.org", "Smith", "maybe", "no face", "unsure", "HYPERLINK"]
                    {
                        if value.contains(private) {
                            seen.insert(problem.rule.clone(), value.clone());
                        }
                    }
                }
                assert_ne!(problem.severity, Severity::Ignore);
            }
        }
    }
    assert_eq!(seen, BTreeMap::new());
}
