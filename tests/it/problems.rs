//! Every rule fails where it should, and only there: the event folders of tests/bad.
//! `TECHCAMP_ACCEPT=1 cargo test problems` writes what is told now into each expected.txt.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own folders from the disk"
)]

use super::folders::{files, folders, line};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use techcamp::check::{self, Phase};
use techcamp::cli::{show, words};
use techcamp::files::Files;
use techcamp::problem::{Problem, Severity, sorted};
use techcamp::{build, model, plan, tree};

/// A folder of tests/bad, read and checked.
struct Fixture {
    name: String,
    folder: PathBuf,
    files: Files,
    problems: Vec<Problem>,
}

fn fixtures() -> Vec<Fixture> {
    folders("tests/bad").into_iter().map(fixture).collect()
}

fn fixture(folder: PathBuf) -> Fixture {
    let files = files(&folder);
    let text = String::from_utf8(files.get("event.toml").unwrap().to_vec()).unwrap();
    let word = text.lines().find_map(|line| line.strip_prefix("# phase: "));
    let phase = word.map_or(Phase::Before, |word| Phase::from_word(word).unwrap());
    let (definition, mut problems) = tree::parse("event.toml", &text);
    let (event, faults) = model::read(&definition, &files, model::Given::default());
    problems.extend(faults);
    problems.extend(event.iter().flat_map(|event| check::check(event, phase)));
    let name = folder.file_name().unwrap().to_string_lossy().into_owned();
    Fixture { name, folder, files, problems: sorted(problems) }
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
    let event =
        model::read(&tree::parse("event.toml", &text).0, &clean.files, model::Given::default()).0.unwrap();
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
        for name in ["Ana Desk", "Pia", "Roe", "Ada", "Ida", "example.org", "Trainer Number"] {
            assert!(!json.contains(name), "{}: {name} in {json}", it.name);
        }
    }
}

/// The event of a fixture, with `more` at the end of its event.toml.
fn event_of(name: &str, more: &str) -> model::Event {
    let it = fixtures().into_iter().find(|it| it.name == name).unwrap();
    let text = String::from_utf8(it.files.get("event.toml").unwrap().to_vec()).unwrap() + more;
    model::read(&tree::parse("event.toml", &text).0, &it.files, model::Given::default()).0.unwrap()
}

#[test]
fn the_organizer_may_lower_a_rule_but_not_one_that_protects_people() {
    let told = |name: &str, more: &str| -> Vec<String> {
        check::check(&event_of(name, more), Phase::Before).iter().map(line).collect()
    };
    assert!(told("room-too-small", "").iter().all(|line| line.starts_with("block room-too-small")));
    let lowered = told("room-too-small", "\n[severity]\nroom-too-small = \"warn\"\n");
    assert!(!lowered.is_empty() && lowered.iter().all(|line| line.starts_with("warn room-too-small")));
    assert_eq!(told("room-too-small", "\n[severity]\nroom-too-small = \"ignore\"\n"), Vec::<String>::new());
    let kept = told("at-risk-without-pseudonym", "\n[severity]\nat-risk-without-pseudonym = \"ignore\"\n");
    assert!(kept.iter().any(|line| line.starts_with("block at-risk-without-pseudonym")), "{kept:?}");
    assert!(kept.iter().any(|line| line.starts_with("warn unknown-rule")), "{kept:?}");
    // What is still open cannot be made to block before it is due.
    let open = told("missing-room", "\n[severity]\nmissing-room = \"block\"\n");
    assert!(open.iter().all(|line| line.starts_with("open missing-room")), "{open:?}");
}

#[test]
fn the_phase_goes_by_the_days_of_the_event() {
    let event = event_of("_clean", "");
    let of = |date: &str| Phase::of(&event, date.parse().unwrap()).word();
    let days = ["2030-07-07", "2030-07-08", "2030-07-14", "2030-07-15", "2030-07-16"];
    assert_eq!(days.map(of), ["before", "last-week", "last-week", "during", "after"]);
}

/// Rule ids in `Problem::block("…")` and its like, in the files of `folder` below src.
fn rules_in(folder: &str) -> BTreeSet<String> {
    fn walk(path: &Path, found: &mut BTreeSet<String>) {
        if path.is_dir() {
            std::fs::read_dir(path).unwrap().for_each(|entry| walk(&entry.unwrap().path(), found));
            return;
        }
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (at, call) in code.match_indices("Problem::") {
            let rest = &code[at + call.len()..];
            let rule = ["block(\"", "warn(\"", "open(\""].iter().find_map(|call| rest.strip_prefix(call));
            found.extend(rule.and_then(|rest| rest.split_once('"')).map(|(rule, _)| rule.to_owned()));
        }
    }
    let mut found = BTreeSet::new();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder);
    walk(&path, &mut found);
    walk(&path.with_extension("rs"), &mut found);
    found
}

/// Rules told elsewhere than in `check` may be named in `[severity]` too, so their lists have to be whole.
/// Those about plan.toml, words and folders themselves are rules of form, which nobody can change.
#[test]
fn the_rules_of_other_rooms_are_those_that_these_rooms_tell() {
    let form = ["empty-folder", "missing-file", "kit-words"];
    for (room, listed) in check::ELSEWHERE {
        let is_form = |rule: &str| (room == "plan" && rule.starts_with("plan-")) || form.contains(&rule);
        let told = rules_in(room)
            .into_iter()
            .filter(|rule| !is_form(rule) && !check::FIXED.contains(&rule.as_str()));
        assert_eq!(told.collect::<Vec<_>>(), listed, "{room}");
    }
}

/// What an organizer says of a rule holds wherever the rule is told.
#[test]
fn a_rule_of_another_room_can_be_set_but_not_one_that_protects_people() {
    for rule in check::ELSEWHERE.iter().flat_map(|(_, rules)| rules.iter()) {
        let event = event_of("_clean", &format!("\n[severity]\n{rule} = \"ignore\"\n"));
        assert_eq!(check::check(&event, Phase::Before), [], "{rule}");
        assert_eq!(check::weighed(&event, vec![Problem::warn(rule)]), [], "{rule}");
    }
    for rule in check::FIXED {
        let event = event_of("_clean", &format!("\n[severity]\n{rule} = \"ignore\"\n"));
        let told = check::check(&event, Phase::Before);
        assert!(told.iter().any(|it| it.rule == "unknown-rule" && it.args["fault"] == "fixed"), "{rule}");
        assert_eq!(check::weighed(&event, vec![Problem::block(rule)]), [Problem::block(rule)], "{rule}");
    }
}

/// A room's rules have sentences as soon as its file of words is there.
#[test]
fn every_problem_of_every_room_has_a_sentence() {
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli/words/en");
    let rooms = [
        ("check", "check"),
        ("plan", "plan"),
        ("tree", "form"),
        ("sheet", "form"),
        ("model", "form"),
        ("kit", "kit"),
        ("compose", "kit"),
        ("export", "kit"),
        ("intake", "import"),
        ("seal", "seal"),
    ];
    let mut silent: Vec<String> = Vec::new();
    for (room, file) in rooms {
        if words.join(file).with_extension("ftl").exists() {
            let known = |rule: &String| {
                ["", ".why", ".fix"]
                    .iter()
                    .all(|part| words::phrase(&format!("{rule}{part}"), &BTreeMap::new()).is_some())
            };
            silent.extend(
                rules_in(room).into_iter().filter(|rule| !known(rule)).map(|rule| format!("{room}: {rule}")),
            );
        }
    }
    assert_eq!(silent, Vec::<String>::new(), "rules without what, .why or .fix in src/cli/words/en");
}

/// A page too long for its wall is told when it is set, last of all; what was said of it holds there too.
#[cfg(feature = "pdf")]
#[test]
fn what_is_told_while_pages_are_set_is_weighed_as_well() {
    let told = |severity: &str| {
        let mut files = Files::default();
        let more = format!(
            "format = 1\n[event]\nid = \"long\"\ntitle = \"Long\"\ntimezone = \"Africa/Nairobi\"\n\
             [[day]]\ndate = 2030-03-04\n[[day]]\ndate = 2030-03-05\n\
             [[room]]\nid = \"hall\"\nname = \"Hall\"\ncapacity = 60\nplenary = true\n\
             [severity]\npage-overflow = \"{severity}\"\n"
        );
        files.insert("event.toml".to_owned(), more.into_bytes());
        files.insert("kit/templates/conduct.md".to_owned(), "A line.\n\n".repeat(300).into_bytes());
        let wish = build::Wish { only: Some("conduct".to_owned()), ..build::Wish::default() };
        let built = build::build(&files, &wish, &|_| {});
        let severity = built.problems.iter().find(|it| it.rule == "page-overflow").map(|it| it.severity);
        (severity, built.files.is_some())
    };
    assert_eq!(told("warn"), (Some(Severity::Warn), true));
    assert_eq!(told("ignore"), (None, true));
    assert_eq!(told("block"), (Some(Severity::Block), false));
}

/// What is wrong with a plan follows from the event, whether the plan was remembered or not.
#[test]
fn remembering_a_plan_hides_nothing_that_is_wrong_with_it() {
    for folder in folders("examples") {
        let mut files = files(&folder);
        files.0.remove("plan.toml");
        let told = |files: &Files| -> Vec<String> {
            build::problems(files, &build::Wish::default()).iter().map(line).collect()
        };
        let before = told(&files);
        let loaded = build::load(&files).0.unwrap();
        let text = plan::write(&build::decide(&loaded).0);
        files.insert("plan.toml", text);
        assert_eq!(told(&files), before, "{}", folder.display());
    }
}

/// What the check calls a mistake is what the plan cannot let go round, for any number of stations.
#[test]
fn speed_geeking_is_blocked_only_where_the_plan_finds_not_one_whole_ring() {
    let table = |n: u32| {
        format!("\n[[station]]\nid = \"table-{n}\"\nnumber = {n}\ntitle = \"T\"\ntrainer = \"t-{n}\"\n")
    };
    let wave = "\n[[block]]\nid = \"wave\"\nday = 1\nstart = \"15:00\"\nminutes = 17\nkind = \"speed-geeking\"\n\
        room = \"hall\"\nowner = \"s-1\"\ntalk = 5\nwalk = 1\nbriefing = 5\n";
    let mut seen = BTreeSet::new();
    for (stations, more) in (17..40).flat_map(|stations| [(stations, ""), (stations, wave)]) {
        let event = event_of("speed-geeking-rings", &((17..=stations).map(table).collect::<String>() + more));
        let told = check::check(&event, Phase::Before);
        let told = told.iter().find(|problem| problem.rule == "speed-geeking-fit");
        let (plan, _) = plan::plan(&event, None);
        let args = &plan.rotations[0].reason.args;
        let number = |name: &str| args[name].parse::<u32>().unwrap();
        let rounds: u32 = plan.rotations.iter().map(|rotation| rotation.rounds).sum();
        let (rings, longest) = (number("rings"), number("stations"));
        let expected = match stations / rings {
            shortest if shortest > rounds => Some(Severity::Block),
            _ if rings > 1 || longest > rounds => Some(Severity::Warn),
            _ => None,
        };
        assert_eq!(told.map(|problem| problem.severity), expected, "{stations} stations, {rounds} rounds");
        if let Some(told) = told.filter(|problem| problem.severity == Severity::Warn) {
            assert_eq!(told.args["rings"], rings.to_string());
            assert_eq!(told.args["ring"], longest.to_string());
        }
        seen.insert(expected);
    }
    assert_eq!(seen.len(), 2, "{seen:?}");
}
