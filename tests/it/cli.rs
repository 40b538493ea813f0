//! The real program, as an organizer runs it: what it prints, what it writes and how it ends.

use crate::folders::folders;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;
use tempfile::TempDir;

pub const FINE: i32 = 0;
pub const REFUSED: i32 = 1;
const BROKEN: i32 = 2;

/// Little that builds at once: one artifact of it takes a moment.
pub const EVENT: &str = r#"format = 1
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

pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    pub fn all(&self) -> String {
        format!("{:?}\n{}\n{}", self.code, self.out, self.err)
    }

    /// Ended by itself with this code, without a panic, and told all these words.
    #[track_caller]
    pub fn ends(&self, code: i32, words: &[&str]) {
        let all = self.all();
        assert_eq!(self.code, Some(code), "{all}");
        assert!(!all.contains("panicked") && !all.contains("RUST_BACKTRACE"), "{all}");
        for word in words {
            assert!(all.contains(word), "{word:?} is not told:\n{all}");
        }
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.all()))
    }
}

/// Runs the program in a folder, without this machine's own settings.
pub fn run(folder: &Path, args: &[&str]) -> Ran {
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
pub fn camp(files: &[(&str, &str)]) -> TempDir {
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
pub fn tree(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
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
    run(temp.path(), &["build", "camp", "--only", "agenda-calendar"]).ends(FINE, &["1 file (1 new"]);
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

/// The commonest second step: the same command once more. Whoever empties the folder has lost the event.
#[test]
fn nobody_is_told_to_empty_the_folder_of_an_event() {
    let temp = small();
    let before = tree(&temp.path().join("camp"));
    let calls: [&[&str]; 4] = [
        &["new", "camp"],
        &["build", "camp", "--only", "agenda-calendar", "--out", "camp"],
        &["network", "merge", "camp", "--out", "camp"],
        &["roster", "directory", "camp", "--out", "camp"],
    ];
    for args in calls {
        let ran = run(temp.path(), args);
        ran.ends(REFUSED, &["there is an event in", "camp already", "another folder"]);
        assert!(!ran.all().contains("empty"), "{}", ran.all());
    }
    assert_eq!(tree(&temp.path().join("camp")), before);
}

#[test]
fn an_event_is_looked_for_before_anything_is_read_and_found_by_its_file_too() {
    let temp = small();
    let film = std::fs::File::create(temp.path().join("film.mp4")).unwrap();
    film.set_len(101 << 20).unwrap();
    for args in [&["check"][..], &["build"], &["plan"], &["why", "hall"]] {
        run(temp.path(), args).ends(REFUSED, &["no file “event.toml”", "techcamp new"]);
    }
    run(temp.path(), &["check", "camp/event.toml"]).ends(FINE, &["no stations yet"]);
    run(&temp.path().join("camp"), &["check", "event.toml"]).ends(FINE, &["no stations yet"]);
}

#[test]
fn new_refuses_what_is_no_kit_no_id_and_no_time_zone() {
    let temp = camp(&[]);
    run(temp.path(), &["new", "a", "--kit", "techcamp-2days"]).ends(REFUSED, &["techcamp-2day"]);
    for id in ["../a", "A", "a/b", "", "a b"] {
        run(temp.path(), &["new", "a", "--id", id]).ends(REFUSED, &["--id"]);
    }
    for zone in ["Africa/Nairoby", "Nairobi", "africa/nairobi"] {
        run(temp.path(), &["new", "a", "--zone", zone]).ends(REFUSED, &["Did you mean Africa/Nairobi?"]);
    }
    for start in ["2027-02-30", "03/12/2027", "soon"] {
        run(temp.path(), &["new", "a", "--start", start]).ends(REFUSED, &[start, "2027-03-12"]);
    }
    run(temp.path(), &["new", "a", "--languages", "en,Klingon"]).ends(REFUSED, &["Klingon", "pt-BR"]);
    assert!(!temp.path().join("a").exists());
}

#[test]
fn the_invented_people_of_a_new_event_are_told_until_they_go() {
    let temp = camp(&[]);
    run(temp.path(), &["new", "it"]).ends(FINE, &[]);
    run(temp.path(), &["check", "it"]).ends(FINE, &["2 invented people", "p-001, t-01"]);
    let path = temp.path().join("it/people.csv");
    let people = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, people.replace("Invented Participant", "Amina Otieno")).unwrap();
    run(temp.path(), &["check", "it"]).ends(FINE, &["An invented person", "still there: t-01."]);
    std::fs::write(&path, people.replace("Invented ", "Real ")).unwrap();
    let told = run(temp.path(), &["check", "it"]);
    assert!(!told.all().contains("invented p"), "{}", told.all());
}

/// What `new` takes, `check` reads.
#[test]
fn new_understands_dates_and_languages_as_people_write_them_and_its_last_line_can_be_pasted() {
    let temp = camp(&[]);
    let args = ["new", "my camp", "--start", "12.3.2027", "--languages", "English,pt-br"];
    run(temp.path(), &args).ends(FINE, &["techcamp check 'my camp'"]);
    let event = std::fs::read_to_string(temp.path().join("my camp/event.toml")).unwrap();
    for line in ["date = 2027-03-12", "date = 2027-03-13", "languages = [\"en\", \"pt-BR\"]"] {
        assert!(event.contains(line), "{line} in {event}");
    }
    run(temp.path(), &["check", "my camp"]).ends(FINE, &[]);
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
fn a_day_that_does_not_exist_is_told_and_nothing_else_because_of_it() {
    let temp = camp(&[]);
    run(temp.path(), &["new", "camp2", "--start", "2027-03-12"]).ends(FINE, &[]);
    let path = temp.path().join("camp2/event.toml");
    let event = std::fs::read_to_string(&path).unwrap();
    for (day, rule) in
        [("2027-02-30", "no-such-day"), ("13.03.2027", "bad-date"), ("\"2027-02-30\"", "no-such-day")]
    {
        for good in ["2027-03-12", "2027-03-13"] {
            std::fs::write(&path, event.replace(&format!("date = {good}"), &format!("date = {day}")))
                .unwrap();
            let told = run(temp.path(), &["check", "camp2", "--json"]).json();
            let blocks = told["problems"].as_array().unwrap().iter().filter(|it| it["severity"] == "block");
            let rules: Vec<&str> = blocks.map(|it| it["rule"].as_str().unwrap()).collect();
            assert_eq!(rules, [rule], "{day}");
        }
    }
    let told = run(temp.path(), &["check", "camp2"]);
    told.ends(REFUSED, &["There is no such day: 2027-02-30"]);
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

/// What is open in a kit's block can be looked up: its blocks, in order of time, by id.
#[test]
fn what_is_open_says_what_to_do_and_where_the_kit_says_it() {
    let temp = small();
    let told = run(temp.path(), &["check", "camp", "--phase", "before"]);
    told.ends(
        FINE,
        &["Still open", "what to do: Add to event.toml a [[station]]", "techcamp kit show techcamp-2day"],
    );
    let shown = run(temp.path(), &["kit", "show", "techcamp-2day"]);
    shown.ends(FINE, &["Speed geeking: short demonstrations"]);
    let blocks = run(temp.path(), &["kit", "show", "techcamp-2day", "--json"]).json()["blocks"].clone();
    let blocks = blocks.as_array().unwrap();
    let times: Vec<_> = blocks.iter().map(|it| (it["day"].as_u64(), it["start"].as_str().unwrap())).collect();
    assert!(times.is_sorted() && times.len() > 20, "{times:?}");
    assert!(blocks.iter().any(|it| it["id"] == "speed-geeking" && it["kind"] == "speed-geeking"));
}

#[test]
fn help_is_a_command_too() {
    let temp = camp(&[]);
    run(temp.path(), &["help"]).ends(FINE, &["audit", "forget"]);
    run(temp.path(), &["help", "build"]).ends(FINE, &["--only"]);
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

/// A room, a session, a station, a trainer and a participant with badge 7.
fn peopled() -> TempDir {
    let more = r#"
[[topic]]
id = "mapping"
title = "Mapping"

[[session]]
id = "mapping"
title = "Mapping on a phone"
topics = ["mapping"]
trainers = ["t-01"]
capacity = 20
repeat = 2

[[station]]
id = "maps"
number = 1
title = "Maps"
trainer = "t-01"
"#;
    let people =
        "id,roles,name,languages,number\nt-01,trainer,Made Up,en,1\np-01,participant,Invented,en,7\n";
    camp(&[("event.toml", &format!("{EVENT}{more}")), ("people.csv", people)])
}

#[test]
fn for_whom_writes_what_is_made_for_that_one_thing_and_nothing_else() {
    let temp = peopled();
    for (whom, only, files) in [
        ("p-01", "my-agenda", &["person/my-agenda/p-01.en.html", "person/my-agenda/p-01.en.pdf"][..]),
        ("7", "my-agenda", &["person/my-agenda/p-01.en.html", "person/my-agenda/p-01.en.pdf"]),
        ("person:p-01", "my-calendar", &["person/my-calendar/p-01.en.ics"]),
        ("t-01", "trainer-calendar", &["person/trainer-calendar/t-01.en.ics"]),
        ("hall", "door-sign", &["public/door-sign/hall-day-1.en.pdf", "public/door-sign/hall-day-2.en.pdf"]),
        ("mapping.2", "sign-up", &["members/sign-up/mapping-2.en.pdf"]),
        (
            "session:mapping",
            "sign-up",
            &["members/sign-up/mapping-1.en.pdf", "members/sign-up/mapping-2.en.pdf"],
        ),
        ("maps", "station-sign", &["public/station-sign/maps.en.pdf"]),
    ] {
        run(temp.path(), &["build", "camp", "--for", whom, "--only", only]).ends(FINE, &["file"]);
        let part = tree(&temp.path().join("camp/package-part"));
        let mut found: Vec<&str> = part.keys().filter_map(|path| path.to_str()).collect();
        found.retain(|path| !path.starts_with(".techcamp"));
        assert_eq!(found, files, "{whom}");
    }
}

#[test]
fn for_somebody_without_a_thing_of_his_own_is_refused_and_what_stood_there_stays() {
    let temp = peopled();
    let package = built(&temp);
    let before = tree(&package);
    run(temp.path(), &["build", "camp", "--for", "welcome"])
        .ends(REFUSED, &["one block, “welcome”", "--for"]);
    let sign = ["build", "camp", "--for", "p-01", "--only", "door-sign"];
    run(temp.path(), &sign).ends(REFUSED, &["No “door-sign”", "one person, “p-01”"]);
    run(temp.path(), &["build", "camp", "--for", "kitchen"]).ends(REFUSED, &["kitchen"]);
    run(temp.path(), &["build", "camp", "--for", "Ma"]).ends(REFUSED, &["person:t-01", "session:mapping"]);
    assert_eq!(tree(&package), before);
}

#[test]
fn an_unchanged_build_still_says_what_is_wrong_and_where_to_look() {
    let temp = peopled();
    let index = ["build", "camp", "--only", "index"];
    let first = run(temp.path(), &index);
    first.ends(FINE, &["warning[group-of-one]", "open camp/package-part/index.en.html"]);
    let again = run(temp.path(), &index);
    again.ends(FINE, &["nothing has changed", "open camp/package-part/index.en.html"]);
    assert_eq!(again.err, first.err);
    // What may wait is open months before, and blocks when nobody can wait any longer.
    let event = std::fs::read_to_string(temp.path().join("camp/event.toml")).unwrap();
    let late = event.clone() + "\n[severity]\nmissing-owner = \"block\"\n";
    std::fs::write(temp.path().join("camp/event.toml"), late).unwrap();
    run(temp.path(), &index).ends(FINE, &["Still open"]);
    let last = [&index[..], &["--phase", "last-week"]].concat();
    run(temp.path(), &last).ends(REFUSED, &["mistake[missing-owner]"]);
    run(temp.path(), &["check", "camp", "--phase", "last-week"]).ends(REFUSED, &["mistake[missing-owner]"]);
}

#[test]
fn a_plan_is_shown_in_words_whatever_is_in_it() {
    for folder in folders("examples") {
        let shown = run(&folder, &["plan", "--dry-run"]);
        shown.ends(FINE, &["Day 1, ", " seats", "this is proven"]);
        assert!(!shown.all().contains("plan-"), "{}", shown.all());
    }
}

#[test]
fn who_got_which_wish_is_told_in_counts_and_never_of_a_few() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/guatemala-2012");
    let shown = run(&folder, &["plan", "--dry-run", "--fairness"]);
    shown.ends(FINE, &["Everybody", "By country", "GT  ", "By gender", "smaller groups, or not said"]);
    let told: Value = serde_json::from_str(&run(&folder, &["plan", "--dry-run", "--json"]).out).unwrap();
    let rows = told["fairness"].as_array().unwrap();
    assert!(rows.len() > 6 && rows.iter().all(|row| row["people"].as_u64() >= Some(5)), "{rows:?}");
    let open = run(&folder.with_file_name("moldova-2011"), &["plan", "--dry-run", "--fairness"]);
    open.ends(FINE, &["no seats were given"]);
}

#[test]
fn a_plan_in_no_time_says_it_is_not_reproducible_and_one_with_time_enough_is_the_same_as_ever() {
    let temp = peopled();
    let path = temp.path().join("camp/plan.toml");
    let planned = |args: &[&str]| {
        let ran = run(temp.path(), &[&["plan", "camp", "--fresh"][..], args].concat());
        (ran, std::fs::read_to_string(&path).unwrap())
    };
    let (plain, ever) = planned(&[]);
    let (watched, same) = planned(&["--time", "900", "--progress"]);
    assert!(plain.out == watched.out && ever == same && !ever.contains("hurried"));
    watched.ends(FINE, &["Times and rooms: "]);
    let (hurried, text) = planned(&["--time", "0"]);
    hurried.ends(FINE, &["it is not reproducible"]);
    assert!(text.contains("\nhurried = true\n"), "{text}");
    let told = run(temp.path(), &["plan", "camp", "--fresh", "--time", "0", "--json", "--dry-run"]).out;
    assert_eq!(serde_json::from_str::<Value>(&told).unwrap()["reproducible"], Value::Bool(false));
    run(temp.path(), &["plan", "camp"]).ends(FINE, &["Remembered"]);
    assert!(!std::fs::read_to_string(&path).unwrap().contains("hurried"));
}

#[test]
fn why_names_other_people_only_where_it_says_first_that_it_is_private() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/guatemala-2012");
    let table = std::fs::read_to_string(folder.join("people.csv")).unwrap();
    let names: Vec<String> =
        table.lines().skip(1).filter_map(|row| Some(row.split(';').nth(6)?.to_owned())).collect();
    assert!(names.len() > 50 && names.iter().all(|name| name.len() > 5), "{names:?}");
    let named = |ran: &Ran, own: &str| {
        names.iter().filter(|name| !own.contains(*name) && ran.out.contains(*name)).count()
    };
    let own = "Marisol Lloviznas Tecún-Arena";
    let told = run(&folder, &["why", "t-03"]);
    told.ends(FINE, &[own, "Then another trainer gives it.", "Another trainer is named for it"]);
    assert_eq!(named(&told, own), 0, "{}", told.out);
    let told = run(&folder, &["why", "t-03", "--private"]);
    told.ends(FINE, &[own, "is named for it in event.toml."]);
    assert!(told.out.starts_with("Private: ") && named(&told, own) > 3, "{}", told.out);
    let told = run(&folder, &["why", "session:mapa-incidentes"]);
    told.ends(FINE, &["A trainer gives mapa-incidentes.1."]);
    assert_eq!(named(&told, ""), 0, "{}", told.out);
    let json: Value =
        serde_json::from_str(&run(&folder, &["why", "t-03", "--private", "--json"]).out).unwrap();
    assert!(json["private"].as_str().is_some_and(|text| text.starts_with("Private: ")));
    run(&folder, &["why", "no-such-thing"])
        .ends(REFUSED, &["Nobody and nothing in this event is called “no-such-thing”"]);
}

#[test]
fn what_the_plan_could_not_decide_is_told_after_it_was_remembered() {
    let temp = peopled();
    run(temp.path(), &["plan", "camp"]).ends(FINE, &["Remembered"]);
    run(temp.path(), &["check", "camp"]).ends(FINE, &["group-of-one"]);
    let event = std::fs::read_to_string(temp.path().join("camp/event.toml")).unwrap();
    let strict = event + "\n[severity]\ngroup-of-one = \"block\"\n";
    std::fs::write(temp.path().join("camp/event.toml"), strict).unwrap();
    for args in [&["check", "camp"][..], &["build", "camp", "--only", "agenda-calendar"]] {
        run(temp.path(), args).ends(REFUSED, &["mistake[group-of-one]"]);
    }
}

#[test]
fn a_new_event_says_when_names_are_deleted_and_a_date_no_file_can_hold_is_refused() {
    let temp = camp(&[]);
    for kit in ["techcamp-1day", "techcamp-2day"] {
        run(temp.path(), &["new", kit, "--kit", kit, "--start", "2030-03-04"]).ends(FINE, &["is ready"]);
        let check = run(temp.path(), &["check", kit]);
        check.ends(FINE, &[]);
        assert!(!check.all().contains("keep-until"), "{}", check.all());
    }
    for start in ["+262142-12-31", "9999-12-31", "-0001-01-01", "+10000-01-01"] {
        let start = format!("--start={start}");
        run(temp.path(), &["new", "late", &start]).ends(REFUSED, &["is not a date"]);
    }
    assert!(!temp.path().join("late").exists());
}

#[test]
fn a_label_stock_that_no_printer_knows_is_told_by_check_with_the_one_that_was_meant() {
    let temp = camp(&[("event.toml", &EVENT.replace("\ncity =", "\nbadge_stock = \"a4-2x6\"\ncity ="))]);
    run(temp.path(), &["check", "camp"])
        .ends(REFUSED, &["badge_stock", "a4-2x5", "letter-2x3", "event.toml:8"]);
    let temp = camp(&[("event.toml", &EVENT.replace("\ncity =", "\nbadge_stock = \"a4-2x5\"\ncity ="))]);
    run(temp.path(), &["check", "camp"]).ends(FINE, &[]);
}

/// As in `techcamp … | head`.
#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let temp = peopled();
    for args in [&["kit", "show", "techcamp-2day"][..], &["check", "camp", "--json"], &["plan", "camp"]] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_techcamp"))
            .args(args)
            .current_dir(temp.path())
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(FINE), "{args:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
    }
    assert!(temp.path().join("camp/plan.toml").exists(), "the work goes on");
}

#[test]
fn who_can_help_whom_is_told_with_reasons_and_nothing_is_written() {
    let event = EVENT.to_owned() + "\n[[topic]]\nid = \"mapping\"\ntitle = \"Mapping\"\n";
    let needs = "id,statement,topic\nn-1,A map of our river,mapping\nn-2,A poster,\n";
    let offers = "id,title,topic\no-1,A weekend of drawing,mapping\n";
    let people = "id,roles,name,languages,needs,skills,mentor,consent.roster,consent.roster.version,\
        consent.follow-up,consent.follow-up.version\n\
        p-1,participant,Invented Ana,en,mapping,,,yes,1,yes,1\np-2,participant,Invented Bo,en,mapping,,,yes,1,no,1\n\
        t-1,trainer,Invented Cy,en,,mapping:2,yes,yes,1,yes,1\n";
    let tables = [("needs.csv", needs), ("offers.csv", offers), ("people.csv", people)];
    let temp = camp(&[("event.toml", &event), tables[0], tables[1], tables[2]]);
    let told = run(temp.path(), &["network", "camp"]);
    told.ends(
        FINE,
        &[
            "A map of our river (n-1)\n    → A weekend of drawing\n    – both about Mapping\n",
            "A poster (n-2)\n    nobody yet\n    – says neither a topic nor a kind of help",
            "Invented Cy → Invented Ana\n    – Mapping: wanted and known\n",
            "Invented Bo\n    – has not agreed to mail after the event\n",
        ],
    );
    let json = run(temp.path(), &["network", "camp", "--json"]).json();
    assert_eq!((&json["format"], &json["exchange"]["matches"][0]["offer"]["id"]), (&1.into(), &"o-1".into()));
    assert!(!temp.path().join("camp/plan.toml").exists());
    let temp = camp(&[("event.toml", EVENT)]);
    run(temp.path(), &["network", "camp"]).ends(FINE, &["Nothing to bring together yet"]);
}

/// A place of every kind where an organizer may write, with one letter of a script the program has no font for.
#[test]
fn letters_without_a_font_are_told_by_thing_field_and_script_before_anything_is_set() {
    let event = EVENT.replace("name = \"Hall\"", "name = \"Hall ა\"")
        + "\n[[topic]]\nid = \"mapping\"\ntitle = \"Mapping ბ\"\n\n[[session]]\nid = \"maps\"\ntitle = \"Maps 가\"\n\
           supplies = [\"pens ԱԲ\"]\ntopics = [\"mapping\"]\n";
    let people = "id,roles,name,languages,diet\np-01,participant,Invented,en,bread ა\n";
    let needs = "id,statement,topic,sharing\nn-1,A map \u{1F4A9}\u{12000},mapping,public\n";
    let temp = camp(&[("event.toml", &event), ("people.csv", people), ("needs.csv", needs)]);
    for args in [&["check", "camp"][..], &["build", "camp", "--only", "agenda-calendar"]] {
        run(temp.path(), args).ends(
            REFUSED,
            &[
                "The name of hall holds letters that no font here has: U+10D0 (Georgian)",
                "The title of mapping holds letters that no font here has: U+10D1 (Georgian)",
                "The title of maps holds letters that no font here has: U+AC00 (Korean)",
                "The supplies of maps holds letters that no font here has: U+0531, U+0532 (Armenian)",
                "The diet of p-01 holds letters that no font here has: U+10D0 (Georgian)",
                "The statement of n-1 holds letters that no font here has: U+1F4A9, U+12000 (Cuneiform, emoji or symbols)",
                "Put a font for Georgian",
                "people.csv, row 2",
            ],
        );
    }
}

#[test]
fn what_is_open_prints_as_to_be_confirmed_in_every_language() {
    let open = EVENT.replace("languages = [\"en\"]", "languages = [\"en\", \"ar\", \"es\", \"ro\", \"ru\"]")
        + "\n[[block]]\nid = \"welcome\"\nroom = \"\"\n\n[[block]]\nid = \"extra\"\nday = 1\nstart = \"20:00\"\n\
           minutes = 30\nkind = \"plenary\"\ntitle = \"Extra\"\n";
    let temp = camp(&[("event.toml", &open)]);
    run(temp.path(), &["build", "camp", "--only", "agenda"]).ends(FINE, &[]);
    for (lang, word) in [
        ("en", "to be confirmed"),
        ("ar", "يُحدَّد لاحقًا"),
        ("es", "por confirmar"),
        ("ro", "de confirmat"),
        ("ru", "уточняется"),
    ] {
        let page = temp.path().join(format!("camp/package-part/public/agenda.{lang}.md"));
        let page = std::fs::read_to_string(page).unwrap();
        assert!(page.lines().any(|line| line.contains("Extra") && line.contains(word)), "{page}");
    }
}

/// What a kit says in English, word for word, in this text: whole sentences and titles of more than a few letters.
fn english_of_the_kits(text: &str) -> Vec<String> {
    let values = |words: &[u8]| -> Vec<String> {
        let words = std::str::from_utf8(words).unwrap();
        words.lines().filter_map(|line| Some(line.split_once(" = ")?.1.to_owned())).collect()
    };
    let of = |kit: &str, lang: &str| {
        values(techcamp::kit::builtin(kit).unwrap().get(&format!("words/{lang}.ftl")).unwrap())
    };
    let said = |value: &String| {
        let ends = |at: usize| {
            let near = [text[..at].chars().next_back(), text[at + value.len()..].chars().next()];
            near.into_iter().flatten().all(|letter| !letter.is_alphanumeric())
        };
        text.match_indices(value.as_str()).any(|(at, _)| ends(at))
    };
    let kits = ["base", "techcamp-2day"];
    let names: Vec<String> = kits.iter().flat_map(|kit| of(kit, "ar")).collect();
    kits.iter()
        .flat_map(|kit| of(kit, "en"))
        .filter(|value| value.len() > 4 && !value.contains('{') && !names.contains(value))
        .filter(said)
        .collect()
}

#[test]
fn a_new_event_in_arabic_reads_from_right_to_left_and_says_no_english_word_of_the_kit() {
    let temp = tempfile::tempdir().unwrap();
    let made = |lang: &str| {
        let read = |path: &str| std::fs::read_to_string(temp.path().join(lang).join(path)).unwrap();
        run(temp.path(), &["new", lang, "--languages", lang, "--title", "2030", "--id", "it"])
            .ends(FINE, &[]);
        std::fs::remove_file(temp.path().join(lang).join("sessions/map-your-street.md")).unwrap();
        run(temp.path(), &["material", "map-your-street", lang, "--new"]).ends(FINE, &[]);
        run(temp.path(), &["material", "map-your-street", lang]).ends(FINE, &[]);
        run(temp.path(), &["build", lang, "--only", "agenda", "--out", &format!("{lang}/agenda")])
            .ends(FINE, &[]);
        let material = "material/map-your-street/members/handout/map-your-street";
        [
            read(&format!("agenda/public/agenda.{lang}.md")),
            read(&format!("{material}.{lang}.txt")),
            read(&format!("agenda/public/agenda.{lang}.html")),
            read(&format!("{material}.{lang}.html")),
        ]
    };
    let ([agenda, handout, ..], found) = (made("en"), english_of_the_kits);
    assert!(found(&agenda).contains(&"Registration and coffee".to_owned()), "{:?}", found(&agenda));
    assert!(found(&handout).contains(&"Discussion".to_owned()), "{:?}", found(&handout));

    for text in made("ar") {
        let shown = text.split_once("<body>").map_or(text.as_str(), |(_, body)| body);
        assert_eq!(found(shown), [""; 0], "{shown}");
        assert!(shown.contains("تدريب") || shown.contains("نقاش"), "{shown}");
        assert!(!text.contains("<html") || text.contains("<html lang=\"ar\" dir=\"rtl\">"));
    }
}

#[test]
fn an_artifact_that_is_left_out_says_why_in_words() {
    let temp = peopled();
    run(temp.path(), &["build", "camp", "--only", "roster-donors"])
        .ends(FINE, &["left out: roster-donors (nobody has agreed to be listed there)"]);
    let temp = small();
    run(temp.path(), &["build", "camp", "--only", "roster-full"])
        .ends(FINE, &["left out: roster-full (there are no people yet)"]);
    run(temp.path(), &["build", "camp", "--only", "sign-up"]).ends(FINE, &["(no session has a time yet)"]);
}

/// The files of a kit that came with the program, as an event's own `kit/` folder.
fn own_kit(id: &str) -> Vec<(String, String)> {
    let files = techcamp::kit::builtin(id).unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    files.iter().map(|(path, bytes)| (format!("kit/{path}"), text(bytes))).collect()
}

#[test]
fn an_event_with_a_whole_kit_of_its_own_is_built_in_the_limited_child_as_without() {
    let kit = own_kit("base");
    let files: Vec<(&str, &str)> = kit.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let own = camp(&[&[("event.toml", EVENT)][..], &files].concat());
    let plain = small();
    for only in ["agenda-calendar", "door-sign"] {
        let package = |temp: &TempDir| -> BTreeMap<PathBuf, Vec<u8>> {
            run(temp.path(), &["build", "camp", "--only", only, "--out", only]).ends(FINE, &["new"]);
            let files = tree(&temp.path().join(only)).into_iter();
            files
                .filter(|(path, _)| !path.starts_with(".techcamp"))
                .map(|(path, (bytes, _))| (path, bytes))
                .collect()
        };
        assert_eq!(package(&own), package(&plain), "{only}");
    }
}

#[test]
fn a_kit_of_ones_own_that_never_ends_is_stopped_and_the_old_package_stays() {
    let temp = small();
    let package = built(&temp);
    let before = tree(&package);
    let templates = temp.path().join("camp/kit/templates");
    std::fs::create_dir_all(&templates).unwrap();
    let rounds = "{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}";
    std::fs::write(templates.join("conduct.md"), rounds).unwrap();
    let args = ["build", "camp", "--only", "conduct", "--out", "camp/package-part", "--kit-seconds", "2"];
    run(temp.path(), &args).ends(REFUSED, &["mistake[kit-too-slow]", "2 seconds", "--kit-seconds"]);
    assert_eq!(tree(&package), before);
}

#[test]
fn what_is_missing_at_a_station_is_told_by_its_title() {
    let temp = peopled();
    let path = temp.path().join("camp/event.toml");
    let event = std::fs::read_to_string(&path).unwrap();
    let (before, station) = event.split_once("[[station]]").unwrap();
    let station = station.replace("trainer = \"t-01\"\n", "").replace("\"Maps\"", "\"Maps of the city\"");
    std::fs::write(&path, format!("{before}[[station]]{station}")).unwrap();
    run(temp.path(), &["build", "camp", "--only", "gaps"]).ends(FINE, &["files"]);
    let bytes = std::fs::read(temp.path().join("camp/package-part/crew/gaps.en.xlsx")).unwrap();
    let told = format!("{:?}", techcamp::sheet::read("gaps.xlsx", &bytes).0);
    assert!(told.contains("Maps of the city") && !told.contains("\"maps\""), "{told}");
}

/// Badge number by id after planning, by which each is found.
fn badges(here: &Path) -> BTreeMap<String, u32> {
    run(here, &["plan", "camp"]).ends(FINE, &["Remembered"]);
    let remembered = std::fs::read_to_string(here.join("camp/plan.toml")).unwrap();
    let remembered: toml::Table = toml::from_str(&remembered).unwrap();
    let badges = remembered["badges"].as_array().unwrap().iter();
    let badges: Vec<_> = badges.filter_map(|it| Some((it.get("person")?, &it["number"]))).collect();
    let badges = badges.iter().map(|(id, number)| (id.as_str().unwrap(), number.as_integer().unwrap()));
    badges
        .map(|(id, number)| {
            let why = run(here, &["why", &number.to_string(), "camp"]);
            why.ends(FINE, &[id]);
            (id.to_owned(), u32::try_from(number).unwrap())
        })
        .collect()
}

#[test]
fn a_late_registration_gets_the_next_badge_number_and_nobody_elses_changes() {
    let temp = small();
    let here = temp.path();
    let register = |rows: &str| {
        let table = format!("id,status,name,number\n{rows}");
        std::fs::write(here.join("camp/people.csv"), table).unwrap();
        badges(here).into_iter().collect::<Vec<_>>()
    };
    let told = |expected: &[(&str, u32)]| {
        expected.iter().map(|(id, number)| ((*id).to_owned(), *number)).collect::<Vec<_>>()
    };
    assert_eq!(register("bo,,Bo,\ndi,,Di,\nfa,,Fa,\n"), told(&[("bo", 1), ("di", 2), ("fa", 3)]));
    // Late, and first by the order of ids; one cancels, and one is taken out of the table.
    assert_eq!(register("al,,Al,\nbo,declined,Bo,\nfa,,Fa,\n"), told(&[("al", 4), ("bo", 1), ("fa", 3)]));
    let last = [("al", 4), ("bo", 1), ("cy", 5), ("fa", 3)];
    assert_eq!(register("al,,Al,\nbo,declined,Bo,\ncy,,Cy,\nfa,,Fa,\n"), told(&last));
    let text = std::fs::read_to_string(here.join("camp/plan.toml")).unwrap();
    assert!(!text.contains("\"di\""), "who was taken out is forgotten: {text}");
    // A number that somebody has is not taken from her by hand without a word.
    std::fs::write(here.join("camp/people.csv"), "id,name,number\nal,Al,\nfa,Fa,\ngi,Gi,3\n").unwrap();
    run(here, &["check", "camp"]).ends(REFUSED, &["both have badge number 3"]);
    std::fs::write(here.join("camp/people.csv"), "id,name\nal,Al\nfa,Fa\n").unwrap();
    run(here, &["plan", "camp", "--fresh"]).ends(FINE, &[]);
    assert_eq!(badges(here).into_iter().collect::<Vec<_>>(), told(&[("al", 1), ("fa", 2)]));
}

/// Session number by id, as plan.toml remembers them after planning.
fn session_numbers(here: &Path) -> Vec<(Option<String>, i64)> {
    run(here, &["plan", "camp"]).ends(FINE, &["Remembered"]);
    let remembered = std::fs::read_to_string(here.join("camp/plan.toml")).unwrap();
    let remembered: toml::Table = toml::from_str(&remembered).unwrap();
    let each = |it: &toml::Value| {
        let session = it.get("session").map(|id| id.as_str().unwrap().to_owned());
        (session, it["number"].as_integer().unwrap())
    };
    remembered["numbers"].as_array().unwrap().iter().map(each).collect()
}

#[test]
fn a_session_that_comes_or_goes_changes_no_other_sessions_number() {
    let temp = small();
    let here = temp.path();
    let hold = |ids: &[&str]| {
        let session = |id: &&str| format!("[[session]]\nid = \"{id}\"\ntitle = \"{id}\"\n");
        let sessions: String = ids.iter().map(session).collect();
        std::fs::write(here.join("camp/event.toml"), format!("{EVENT}{sessions}")).unwrap();
        session_numbers(here)
    };
    let told = |numbers: &[(&str, i64)]| {
        let id = |id: &str| (!id.is_empty()).then(|| id.to_owned());
        numbers.iter().map(|(of, number)| (id(of), *number)).collect::<Vec<_>>()
    };
    let own = EVENT.matches("[[session]]").count() as i64;
    assert_eq!(own, 0, "the numbers below are those of an event without sessions");
    assert_eq!(hold(&["maps", "video"]), told(&[("maps", 1), ("video", 2)]));
    // One more, and written first; then one is held no more.
    assert_eq!(hold(&["audio", "maps", "video"]), told(&[("maps", 1), ("video", 2), ("audio", 3)]));
    assert_eq!(hold(&["video", "audio"]), told(&[("", 1), ("video", 2), ("audio", 3)]));
    assert_eq!(
        hold(&["email", "video", "audio"]),
        told(&[("", 1), ("video", 2), ("audio", 3), ("email", 4)])
    );
    run(here, &["plan", "camp", "--fresh"]).ends(FINE, &[]);
    assert_eq!(session_numbers(here), told(&[("email", 1), ("video", 2), ("audio", 3)]));
}

#[test]
fn a_plan_that_cannot_be_read_is_kept_until_a_fresh_one_is_asked_for() {
    let temp = small();
    let path = temp.path().join("camp/plan.toml");
    for (text, told) in [("format = ", "cannot be read"), ("format = 99\n", "newer techcamp")] {
        std::fs::write(&path, text).unwrap();
        run(temp.path(), &["plan", "camp"]).ends(REFUSED, &[told, "techcamp plan --fresh"]);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
        let fresh = run(temp.path(), &["plan", "camp", "--fresh"]);
        fresh.ends(FINE, &["Remembered"]);
        assert!(!fresh.all().contains(told), "{}", fresh.all());
        run(temp.path(), &["plan", "camp"]).ends(FINE, &["Remembered"]);
    }
}

/// The slips of a day on paper: handed out, typed into the grid that the package brought, and seated.
#[test]
fn choices_on_paper_come_back_in_the_grid_of_the_package_and_give_seats() {
    let session = |id: &str| {
        format!(
            "[[session]]\nid = \"{id}\"\ntitle = \"About {id}\"\ncapacity = 2\nblocks = [\"training-1\"]\n"
        )
    };
    let event = EVENT.replace("keep_until", "seating = \"assigned\"\nkeep_until")
        + "[[room]]\nid = \"attic\"\nname = \"Attic\"\ncapacity = 20\n"
        + &session("maps")
        + &session("video");
    let people: String = (1..4).map(|at| format!("p-{at},Invented Person {at},{at}\n")).collect();
    let temp = camp(&[("event.toml", &event), ("people.csv", &format!("id,name,number\n{people}"))]);
    let here = temp.path();
    let camp = here.join("camp");
    run(here, &["check", "camp"]).ends(FINE, &["Still open", "choice slips, fill in choices.xlsx"]);
    run(here, &["plan", "camp"]).ends(FINE, &["nobody has chosen yet"]);
    let made = |artifact: &str| run(here, &["build", "camp", "--only", artifact, "--out", artifact]);
    made("choice-slip").ends(FINE, &[]);
    assert!(here.join("choice-slip/crew/choice-slip.en.pdf").exists());
    made("wall-result").ends(FINE, &["no seat is given by what people chose"]);
    made("sign-up").ends(FINE, &["nobody has chosen yet"]);
    made("typing-grid").ends(FINE, &[]);

    // Two volunteers: the grid with its cells filled in, the third slip lost.
    let grid = std::fs::read_to_string(here.join("typing-grid/crew/typing-grid.en.csv")).unwrap();
    let filled = grid.replace("1,p-1,,", "1,p-1,2,").replace("2,p-2,,", "2,p-2,1,2");
    assert_ne!(grid, filled);
    std::fs::write(camp.join("choices.csv"), filled.replace("1,p-1,2", "1,p-1,7")).unwrap();
    run(here, &["check", "camp"]).ends(REFUSED, &["choices.csv", "no session with the number 7"]);
    std::fs::write(camp.join("choices.csv"), filled).unwrap();
    run(here, &["plan", "camp"]).ends(FINE, &["first 2"]);
    made("wall-result").ends(FINE, &[]);
    assert!(here.join("wall-result/members/wall-result.en.pdf").exists());
    run(here, &["why", "p-1", "camp"]).ends(FINE, &["About video"]);
}

#[test]
fn needs_alone_seat_nobody_and_no_slips_are_printed_in_a_language_nobody_reads() {
    let session = |id: &str| {
        format!(
            "[[topic]]\nid = \"{id}\"\ntitle = \"{id}\"\n[[session]]\nid = \"{id}\"\ntitle = \"About {id}\"\n\
             topics = [\"{id}\"]\ncapacity = 2\nblocks = [\"training-1\"]\n"
        )
    };
    let event = EVENT
        .replace("keep_until", "seating = \"assigned\"\nspare = 0\nkeep_until")
        .replace("languages = [\"en\"]", "languages = [\"en\", \"ro\"]")
        + "[[room]]\nid = \"attic\"\nname = \"Attic\"\ncapacity = 20\n"
        + &session("maps")
        + &session("video");
    let people = "id,name,languages,needs\np-1,Invented One,en,maps\np-2,Invented Two,en,video\n";
    let temp = camp(&[("event.toml", &event), ("people.csv", people)]);
    let here = temp.path();
    run(here, &["plan", "camp"]).ends(FINE, &["nobody has chosen yet"]);
    run(here, &["build", "camp", "--only", "choice-slip", "--out", "slips"]).ends(FINE, &[]);
    assert!(here.join("slips/crew/choice-slip.en.pdf").exists());
    assert!(!here.join("slips/crew/choice-slip.ro.pdf").exists());
    std::fs::write(here.join("camp/choices.csv"), "id,choice_1\np-1,maps\n").unwrap();
    run(here, &["plan", "camp"]).ends(FINE, &["Remembered"]);
    run(here, &["why", "p-2", "camp"]).ends(FINE, &["this session is about", "named as a need"]);
    std::fs::write(here.join("camp/people.csv"), "id,name\n").unwrap();
    std::fs::write(here.join("camp/choices.csv"), "id,choice_1\n").unwrap();
    run(here, &["build", "camp", "--only", "choice-slip", "--out", "none"])
        .ends(FINE, &["nobody to make one for"]);
}
