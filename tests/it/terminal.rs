//! What is asked at a terminal: the real program on a pseudo-terminal, with what somebody types.
#![cfg(unix)]

use super::cli::{EVENT, camp, tree};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, tcgetattr};
use std::fs::File;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// Both ends of a terminal: that of who sits there, and the program's.
fn terminal() -> (File, File) {
    let own = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&own).unwrap();
    unlockpt(&own).unwrap();
    let name = ptsname(&own, Vec::new()).unwrap().into_string().unwrap();
    (File::from(own), File::options().read(true).write(true).open(name).unwrap())
}

fn on(theirs: &File, temp: &TempDir, args: &[&str]) -> Child {
    let end = || Stdio::from(theirs.try_clone().unwrap());
    Command::new(env!("CARGO_BIN_EXE_techcamp"))
        .args(args)
        .current_dir(temp.path())
        .env("NO_COLOR", "1")
        .env_remove("SOURCE_DATE_EPOCH")
        .stdin(end())
        .stdout(end())
        .stderr(end())
        .spawn()
        .unwrap()
}

/// Everything that stood on the terminal, and the exit code. `typed` are the lines that are typed ahead; after them
/// every question finds the end of what there is to read.
fn at_terminal(temp: &TempDir, args: &[&str], typed: &[&str]) -> (String, Option<i32>) {
    let (mut own, theirs) = terminal();
    let mut child = on(&theirs, temp, args);
    for line in typed {
        own.write_all(format!("{line}\n").as_bytes()).unwrap();
    }
    // Control-D, for every question that may still come: it finds an end and no answer.
    own.write_all(&[4; 8]).unwrap();
    drop(theirs);
    let mut shown = Vec::new();
    let mut part = [0; 4096];
    // A terminal whose other side is closed ends in an error, not in an end of file.
    while let Ok(count @ 1..) = own.read(&mut part) {
        shown.extend_from_slice(&part[..count]);
    }
    let code = child.wait().unwrap().code();
    (String::from_utf8_lossy(&shown).replace("\r\n", "\n"), code)
}

const PEOPLE: &str =
    "id,name,email,country\np-07,Ana Invented,ana@example.org,MD\np-12,Bo Madeup,bo@example.org,RO\n";
const LIST: &str = "name,email,country,city\nAna Invented,,MD,Soroca\nCy Other,bo@example.org,,Iași\nDee Fresh,dee@example.org,,\n";

fn event() -> TempDir {
    let temp = camp(&[("event.toml", EVENT), ("people.csv", PEOPLE)]);
    std::fs::write(temp.path().join("list.csv"), LIST).unwrap();
    temp
}

#[test]
fn who_may_be_known_is_asked_about_one_by_one_and_then_whether_to_write() {
    let temp = event();
    let (shown, code) = at_terminal(&temp, &["import", "list.csv", "camp"], &["y", "n", "y"]);
    assert_eq!(code, Some(0), "{shown}");
    for expected in [
        "Row 2 may be p-07 (the same name)",
        "Row 3 may be p-12 (the same address, another name)",
        "Write this? [y/N]",
        "2 new + 1 changed",
    ] {
        assert!(shown.contains(expected), "{expected}\n{shown}");
    }
    let people = std::fs::read_to_string(temp.path().join("camp/people.csv")).unwrap();
    assert!(people.contains("p-07,Ana Invented,ana@example.org,MD,Soroca\n"), "{people}");
    assert!(people.contains("p-12,Bo Madeup,bo@example.org,RO,\n"), "{people}");
    assert!(people.contains(",Cy Other,") && people.contains(",Dee Fresh,"), "{people}");
}

#[test]
fn who_is_left_for_later_stands_in_the_repair_file() {
    let temp = event();
    let (shown, code) = at_terminal(&temp, &["import", "list.csv", "camp"], &["", "perhaps", "yes"]);
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("1 new") && shown.contains("2 to decide"), "{shown}");
    let repair = std::fs::read_to_string(temp.path().join("camp/imports/list.repair.csv")).unwrap();
    assert!(
        repair.contains("Ana Invented,,MD,Soroca,") && repair.contains("Cy Other,bo@example.org,,Iași,"),
        "{repair}"
    );
}

/// Everything that stood on the terminal: each line is typed when its question stands there.
fn dialogue(temp: &TempDir, args: &[&str], typed: &[(&str, &str)]) -> (String, Option<i32>) {
    let (mut own, theirs) = terminal();
    let mut child = on(&theirs, temp, args);
    drop(theirs);
    let (mut shown, mut from) = (String::new(), 0);
    let mut part = [0; 4096];
    let mut typed = typed.iter();
    let mut next = typed.next();
    while let Ok(count @ 1..) = own.read(&mut part) {
        shown += &String::from_utf8_lossy(&part[..count]);
        while let Some((question, answer)) = next.filter(|(question, _)| shown[from..].contains(question)) {
            from += shown[from..].find(question).unwrap() + question.len();
            // Nobody types before the question has been read.
            while tcgetattr(&own).unwrap().local_modes.contains(LocalModes::ECHO) {
                std::thread::sleep(Duration::from_millis(5));
            }
            own.write_all(format!("{answer}\n").as_bytes()).unwrap();
            next = typed.next();
        }
    }
    (shown.replace("\r\n", "\n"), child.wait().unwrap().code())
}

#[test]
fn a_passphrase_is_asked_for_twice_and_never_shown() {
    let temp = event();
    let args = ["build", "camp", "--only", "roster-full", "--encrypt", "zip"];
    let (ask, again) = ("Passphrase for private/private.zip (nothing is shown):", "Once more:");
    let (shown, code) = dialogue(
        &temp,
        &args,
        &[
            (ask, "short"),
            (ask, "Zq long enough 1"),
            (again, "Zq long enough 2"),
            (ask, "Zq long enough 3"),
            (again, "Zq long enough 3"),
        ],
    );
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("too short") && shown.contains("not the same"), "{shown}");
    assert!(!shown.contains("Zq") && !shown.contains("short\n"), "{shown}");
    let zip = std::fs::read(temp.path().join("camp/package-part/private/private.zip")).unwrap();
    assert!(super::sealed::opened(&zip, Some("Zq long enough 3"), "private").is_some());

    let temp = event();
    let (shown, code) = dialogue(&temp, &args, &[(ask, "1"), (ask, "2"), (ask, "3")]);
    assert!(code == Some(1) && shown.contains("Nothing was written."), "{shown}");
    assert!(!temp.path().join("camp/package-part").exists());
}

#[test]
fn whoever_does_not_say_yes_or_hangs_up_has_nothing_written() {
    for typed in [&["y", "n", "n"][..], &["y", "n", ""], &["y", "n"], &[]] {
        let temp = event();
        let before = tree(temp.path());
        let (shown, code) = at_terminal(&temp, &["import", "list.csv", "camp"], typed);
        assert!(code == Some(1) && shown.contains("Nothing was written."), "{typed:?} {code:?}\n{shown}");
        assert_eq!(tree(temp.path()), before, "{typed:?}");
    }
}
