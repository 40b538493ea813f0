//! Every rule fails where it should, and only there: the event folders of tests/bad.
//! `TECHCAMP_ACCEPT=1 cargo test problems` writes what is told now into each expected.txt.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own folders from the disk"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use techcamp::check::{self, Phase};
use techcamp::cli::{show, words};
use techcamp::files::Files;
use techcamp::problem::{Problem, sorted};
use techcamp::{model, tree};

/// A folder of tests/bad, read and checked.
struct Fixture {
    name: String,
    folder: PathBuf,
    files: Files,
    problems: Vec<Problem>,
}

fn fixtures() -> Vec<Fixture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad");
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders.into_iter().filter(|folder| folder.is_dir()).map(fixture).collect()
}

fn fixture(folder: PathBuf) -> Fixture {
    let mut files = Files::default();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name != "expected.txt" {
            files.insert(name, std::fs::read(&path).unwrap());
        }
    }
    let text = String::from_utf8(files.get("event.toml").unwrap().to_vec()).unwrap();
    let word = text.lines().find_map(|line| line.strip_prefix("# phase: "));
    let phase = word.map_or(Phase::Before, |word| Phase::from_word(word).unwrap());
    let (definition, mut problems) = tree::parse("event.toml", &text);
    let (event, faults) = model::read(&definition, &files);
    problems.extend(faults);
    problems.extend(event.iter().flat_map(|event| check::check(event, phase)));
    let name = folder.file_name().unwrap().to_string_lossy().into_owned();
    Fixture { name, folder, files, problems: sorted(problems) }
}

/// `severity rule file:line:column key=value …`, as it stands in expected.txt.
fn line(problem: &Problem) -> String {
    let place = problem.place.clone().unwrap_or_default();
    let severity = format!("{:?}", problem.severity).to_lowercase();
    let mut line = format!("{severity} {} {}:{}:{}", problem.rule, place.file, place.line, place.column);
    for (name, value) in &problem.args {
        line += &format!(" {name}={value}");
    }
    if let Some(instead) = &problem.instead {
        line += &format!(" instead={instead}");
    }
    line
}

#[test]
fn every_bad_event_is_told_as_expected() {
    let mut wrong = Vec::new();
    for it in fixtures() {
        let mut lines: Vec<String> = it.problems.iter().map(line).collect();
        lines.sort();
        let told: String = lines.iter().map(|line| format!("{line}\n")).collect();
        let path = it.folder.join("expected.txt");
        if std::env::var_os("TECHCAMP_ACCEPT").is_some() {
            std::fs::write(&path, &told).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        if told != expected {
            wrong.push(format!("{}\n--- expected\n{expected}--- told\n{told}", it.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_an_event_of_its_name_that_breaks_it() {
    let fixtures: BTreeMap<String, Fixture> =
        fixtures().into_iter().map(|it| (it.name.clone(), it)).collect();
    let breaks = |rule: &str| {
        let rules = fixtures.get(rule).map(|it| it.problems.iter().map(|problem| problem.rule.as_str()));
        rules.is_some_and(|mut rules| rules.any(|told| told == rule))
    };
    let without: Vec<&str> = check::names().filter(|rule| !breaks(rule)).collect();
    assert_eq!(without, Vec::<&str>::new(), "rules without a failing event in tests/bad");
}

#[test]
fn nothing_is_told_of_a_clean_event_in_any_phase() {
    let clean = fixtures().into_iter().find(|it| it.name == "_clean").unwrap();
    let text = String::from_utf8(clean.files.get("event.toml").unwrap().to_vec()).unwrap();
    let event = model::read(&tree::parse("event.toml", &text).0, &clean.files).0.unwrap();
    for (word, phase) in Phase::ALL {
        assert_eq!(
            check::check(&event, phase).iter().map(line).collect::<Vec<_>>(),
            Vec::<String>::new(),
            "{word}"
        );
    }
}

#[test]
fn every_sentence_is_complete_and_names_only_what_its_problem_brings() {
    for it in fixtures() {
        for problem in &it.problems {
            let told = words::sentence(&problem.rule, &problem.args);
            for part in [&told.what, &told.why, &told.fix] {
                assert!(!part.is_empty(), "{}: {} has an empty sentence", it.name, problem.rule);
                assert!(
                    !part.contains("{$") && !part.contains("{ $"),
                    "{}: {}: {part}",
                    it.name,
                    problem.rule
                );
                assert!(!part.contains("“”"), "{}: {}: {part}", it.name, problem.rule);
            }
        }
    }
}

#[test]
fn a_problem_of_one_event_is_drawn_for_people_and_for_programs() {
    for it in fixtures() {
        for width in [40, 100] {
            let text = show::human(&it.problems, &it.files, width, false);
            assert!(text.ends_with(".\n"), "{}: {text}", it.name);
        }
        let json = show::json(&it.problems);
        assert_eq!(json["problems"].as_array().map(Vec::len), Some(it.problems.len()), "{}", it.name);
    }
}

/// Names of people stay out of messages: they are read aloud, mailed and pasted into issues.
#[test]
fn no_message_names_a_person() {
    for it in fixtures() {
        let json = show::json(&it.problems).to_string();
        for name in ["Ana Desk", "Pia", "Roe", "example.org", "Trainer Number"] {
            assert!(!json.contains(name), "{}: {name} in {json}", it.name);
        }
    }
}
