//! The real program, as an organizer runs it: what it prints, what it writes and how it ends.

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;
use tempfile::TempDir;

const FINE: i32 = 0;
const REFUSED: i32 = 1;
const BROKEN: i32 = 2;

/// Little that builds at once: one artifact of it takes a moment.
const EVENT: &str = r#"format = 1
kit = "techcamp-2day"

[event]
id = "small"
title = "Small camp"
timezone = "Africa/Nairobi"
city = "Nakuru"
languages = ["en"]
controller = "The hosts"
keep_until = 2031-12-31

[[contact]]
name = "Desk"
phone = "+000 000"

[[day]]
date = 2030-03-04

[[day]]
date = 2030-03-05

[[room]]
id = "hall"
name = "Hall"
capacity = 60
groups = 3
plenary = true
"#;

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ran {
    fn all(&self) -> String {
        format!("{:?}\n{}\n{}", self.code, self.out, self.err)
    }

    /// Ended by itself with this code, without a panic, and told all these words.
    #[track_caller]
    fn ends(&self, code: i32, words: &[&str]) {
        let all = self.all();
        assert_eq!(self.code, Some(code), "{all}");
        assert!(!all.contains("panicked") && !all.contains("RUST_BACKTRACE"), "{all}");
        for word in words {
            assert!(all.contains(word), "{word:?} is not told:\n{all}");
        }
    }

    #[track_caller]
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.all()))
    }
}

/// Runs the program in a folder, without this machine's own settings.
fn run(folder: &Path, args: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_techcamp"))
        .args(args)
        .current_dir(folder)
        .env_remove("SOURCE_DATE_EPOCH")
        .env("NO_COLOR", "1")
        .env("COLUMNS", "100")
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder with `camp/` in it, made of these files.
fn camp(files: &[(&str, &str)]) -> TempDir {
    let temp = tempfile::tempdir().unwrap();
    std::fs::create_dir(temp.path().join("camp")).unwrap();
    for (path, text) in files {
        let path = temp.path().join("camp").join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    temp
}

fn small() -> TempDir {
    camp(&[("event.toml", EVENT)])
}

/// Every file below a folder: bytes, and when it was last written.
fn tree(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(here) = open.pop() {
        for entry in std::fs::read_dir(&here).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let time = entry.metadata().unwrap().modified().unwrap();
                let below = path.strip_prefix(folder).unwrap().to_path_buf();
                found.insert(below, (std::fs::read(&path).unwrap(), time));
            }
        }
    }
    found
}

/// Builds one artifact and gives the folder it was written to.
#[track_caller]
fn built(temp: &TempDir) -> PathBuf {
    run(temp.path(), &["build", "camp", "--only", "agenda-calendar"]).ends(FINE, &["1 files (1 new"]);
    temp.path().join("camp/package-part")
}

#[test]
fn without_arguments_it_prints_what_to_do_in_order_and_writes_nothing() {
    let temp = camp(&[]);
    let ran = run(&temp.path().join("camp"), &[]);
    ran.ends(FINE, &["techcamp new", "techcamp check", "techcamp build"]);
    assert!(tree(temp.path()).is_empty());
}

#[test]
fn a_wrong_option_is_told_with_the_way_to_help() {
    let temp = small();
    run(temp.path(), &["build", "--papper", "a4"]).ends(BROKEN, &["--papper", "--paper", "--help"]);
    run(temp.path(), &["bild"]).ends(BROKEN, &["bild", "build"]);
    run(temp.path(), &["check", "camp", "--phase", "soon"]).ends(BROKEN, &["soon", "before"]);
}

#[test]
fn a_new_event_of_every_kit_builds_at_once() {
    let temp = camp(&[]);
    let kits = run(temp.path(), &["kit", "list", "--json"]).json();
    let kits: Vec<&str> =
        kits["kits"].as_array().unwrap().iter().map(|kit| kit["id"].as_str().unwrap()).collect();
    assert!(kits.contains(&"techcamp-2day"), "{kits:?}");
    for kit in kits {
        let folder = format!("my-{kit}");
        run(temp.path(), &["new", &folder, "--kit", kit]).ends(FINE, &["is ready", "techcamp build"]);
        run(temp.path(), &["check", &folder]).ends(FINE, &[]);
        run(temp.path(), &["build", &folder, "--only", "agenda"]).ends(FINE, &["3 files (3 new"]);
        // What is there already is not overwritten.
        let before = tree(&temp.path().join(&folder));
        let again = run(temp.path(), &["new", &folder, "--kit", kit]);
        assert_ne!(again.code, Some(FINE), "{}", again.all());
        assert_eq!(tree(&temp.path().join(&folder)), before);
    }
}

#[test]
fn new_refuses_what_is_no_kit_no_id_and_no_time_zone() {
    let temp = camp(&[]);
    run(temp.path(), &["new", "a", "--kit", "techcamp-2days"]).ends(REFUSED, &["techcamp-2day"]);
    for id in ["../a", "A", "a/b", "", "a b"] {
        run(temp.path(), &["new", "a", "--id", id]).ends(REFUSED, &["--id"]);
    }
    run(temp.path(), &["new", "a", "--zone", "Africa/Nairoby"]).ends(REFUSED, &["Africa/Nairobi"]);
    assert!(!temp.path().join("a").exists());
}

#[test]
fn a_second_build_writes_nothing_and_says_so() {
    let temp = small();
    let package = built(&temp);
    let before = tree(&package);
    run(temp.path(), &["build", "camp", "--only", "agenda-calendar"]).ends(FINE, &["nothing has changed"]);
    assert_eq!(tree(&package), before);
}

#[test]
fn what_did_not_change_is_not_touched() {
    let temp = small();
    let out = ["build", "camp", "--only", "agenda", "--out", "out"];
    run(temp.path(), &out).ends(FINE, &[]);
    let before = tree(&temp.path().join("out"));
    let event = EVENT.replace("keep_until = 2031-12-31", "keep_until = 2031-12-30");
    std::fs::write(temp.path().join("camp/event.toml"), event).unwrap();
    run(temp.path(), &out).ends(FINE, &["nothing has changed"]);
    let after = tree(&temp.path().join("out"));
    for (path, file) in before.iter().filter(|(path, _)| path.starts_with("public")) {
        assert_eq!(&after[path], file, "{}", path.display());
    }
}

#[test]
fn an_edited_file_stops_the_build_is_named_and_is_kept_aside_by_force() {
    let temp = small();
    let package = built(&temp);
    let calendar = package.join("public/agenda-calendar.en.ics");
    std::fs::write(&calendar, "my own words").unwrap();
    std::fs::write(package.join("notes.txt"), "mine").unwrap();
    let before = tree(&package);

    let again = ["build", "camp", "--only", "agenda-calendar"];
    run(temp.path(), &again).ends(REFUSED, &["agenda-calendar.en.ics", "edited", "--force"]);
    assert_eq!(tree(&package), before);

    let forced = [&again[..], &["--force"]].concat();
    run(temp.path(), &forced).ends(FINE, &["aside", "agenda-calendar.en.ics", "notes.txt"]);
    let after = tree(&package);
    assert!(after[Path::new("public/agenda-calendar.en.ics")].0.starts_with(b"BEGIN:VCALENDAR"));
    assert_eq!(after[Path::new("notes.txt")].0, b"mine");
    let kept = |(path, (bytes, _)): (&PathBuf, &(Vec<u8>, SystemTime))| {
        path.starts_with(".techcamp/attic") && bytes == b"my own words"
    };
    assert!(after.iter().any(kept), "{:?}", after.keys());
}

#[test]
fn a_folder_with_other_things_in_it_is_not_written_to() {
    let temp = small();
    std::fs::create_dir(temp.path().join("thesis")).unwrap();
    std::fs::write(temp.path().join("thesis/chapter.txt"), "mine").unwrap();
    let before = tree(&temp.path().join("thesis"));
    for force in [&[][..], &["--force"]] {
        let args = [&["build", "camp", "--only", "agenda-calendar", "--out", "thesis"][..], force].concat();
        run(temp.path(), &args).ends(REFUSED, &["thesis", "not empty"]);
    }
    assert_eq!(tree(&temp.path().join("thesis")), before);
}

#[test]
fn what_is_no_event_is_refused_with_a_clear_message() {
    let half = &EVENT[..EVENT.find("Small camp").unwrap()];
    /// Files of the folder, and what is told.
    type Case<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str]);
    let cases: [Case; 5] = [
        (&[], &["event.toml", "techcamp new"]),
        (&[("people.csv", "id,name\n")], &["event.toml"]),
        (&[("event.toml", half)], &["event.toml", "title"]),
        (&[("event.toml", "")], &["event.toml"]),
        (&[("event.toml", "\u{0}\u{ff}PK\u{3}\u{4}")], &["event.toml"]),
    ];
    for (files, words) in cases {
        let temp = camp(files);
        for args in [&["check", "camp"][..], &["build", "camp"]] {
            run(temp.path(), args).ends(REFUSED, words);
        }
        assert!(!temp.path().join("camp/package").exists());
    }
}

#[test]
fn a_folder_that_does_not_exist_is_named() {
    let temp = camp(&[]);
    run(temp.path(), &["check", "kamp"]).ends(BROKEN, &["kamp"]);
    run(temp.path(), &["build", "kamp"]).ends(BROKEN, &["kamp"]);
    assert!(!temp.path().join("kamp").exists());
}

#[test]
fn all_that_is_wrong_is_told_at_once_and_the_old_package_stays() {
    let temp = small();
    let package = built(&temp);
    let before = tree(&package);
    let event = EVENT.replace("Africa/Nairobi", "Africa/Nairoby").replace("capacity", "kapacity");
    std::fs::write(temp.path().join("camp/event.toml"), event).unwrap();
    let build = run(temp.path(), &["build", "camp", "--only", "agenda-calendar"]);
    build.ends(REFUSED, &["Africa/Nairoby", "kapacity", "event.toml:7", "what to do"]);
    assert_eq!(tree(&package), before);
}

#[test]
fn ids_that_lead_out_of_the_folder_are_refused() {
    let temp = camp(&[("event.toml", &EVENT.replace("id = \"hall\"", "id = \"../../out\""))]);
    run(temp.path(), &["build", "camp"]).ends(REFUSED, &["../../out", "event.toml"]);
    // A cell is named by its place.
    let temp = camp(&[("event.toml", EVENT), ("people.csv", "id,name,roles\n../p-1,Amina,participant\n")]);
    run(temp.path(), &["build", "camp"]).ends(REFUSED, &["people.csv", "row 2, column A (id)"]);
    let temp = camp(&[("event.toml", &EVENT.replace("\"techcamp-2day\"", "\"../kit\""))]);
    run(temp.path(), &["build", "camp"]).ends(REFUSED, &["../kit"]);
}

#[test]
fn a_slip_in_the_name_of_an_artifact_finds_the_one_that_was_meant() {
    let temp = small();
    run(temp.path(), &["build", "camp", "--only", "agnda"])
        .ends(REFUSED, &["agnda", "Did you mean `agenda`?"]);
    run(temp.path(), &["build", "camp", "--only", "zzzzzz"]).ends(REFUSED, &["badges", "agenda"]);
    assert!(!temp.path().join("camp/package-part").exists());
}

#[test]
fn other_programs_get_json_of_every_outcome() {
    let temp = small();
    let check = run(temp.path(), &["check", "camp", "--json"]);
    check.ends(FINE, &[]);
    assert_eq!(check.json()["format"], 1);
    assert!(check.json()["problems"].is_array());

    let build = ["build", "camp", "--only", "agenda-calendar", "--json"];
    let first = run(temp.path(), &build);
    first.ends(FINE, &[]);
    assert_eq!(first.json()["outcome"]["written"]["new"], 1);
    assert_eq!(run(temp.path(), &build).json()["outcome"], "unchanged");

    std::fs::write(temp.path().join("camp/package-part/public/agenda-calendar.en.ics"), "mine").unwrap();
    let edited = run(temp.path(), &build);
    edited.ends(REFUSED, &[]);
    assert_eq!(edited.json()["outcome"]["edited"][0], "public/agenda-calendar.en.ics");

    std::fs::write(temp.path().join("camp/event.toml"), "[event").unwrap();
    for args in [&["check", "camp", "--json"][..], &build] {
        let refused = run(temp.path(), args);
        refused.ends(REFUSED, &[]);
        let problem = &refused.json()["problems"][0];
        assert_eq!(problem["file"], "event.toml");
        assert_eq!(problem["severity"], "block");
        assert!(problem["what"].as_str().is_some_and(|what| !what.is_empty()));
    }
    for args in [&["kit", "list", "--json"][..], &["kit", "show", "techcamp-2day", "--json"]] {
        assert_eq!(run(temp.path(), args).json()["format"], 1);
    }
}

#[test]
fn two_builds_in_different_places_are_the_same_byte_for_byte() {
    let (one, other) = (small(), small());
    // A page with its PDF, and a workbook.
    for only in ["agenda", "procurement"] {
        let bytes = |temp: &TempDir| -> BTreeMap<PathBuf, Vec<u8>> {
            run(temp.path(), &["build", "camp", "--only", only, "--out", only]).ends(FINE, &["new"]);
            tree(&temp.path().join(only)).into_iter().map(|(path, (bytes, _))| (path, bytes)).collect()
        };
        let (one, other) = (bytes(&one), bytes(&other));
        assert!(one.len() > 1);
        assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
        for (path, bytes) in &one {
            assert!(other[path] == *bytes, "{} differs", path.display());
        }
    }
}

#[test]
fn the_event_folder_is_only_read() {
    let temp = small();
    let before = tree(&temp.path().join("camp"));
    run(temp.path(), &["check", "camp"]).ends(FINE, &[]);
    run(temp.path(), &["build", "camp", "--only", "agenda-calendar", "--out", "out"]).ends(FINE, &[]);
    assert_eq!(tree(&temp.path().join("camp")), before);
}
