//! What is asked at a terminal: the real program on a pseudo-terminal, with what somebody types.
#![cfg(unix)]

use super::cli::{EVENT, camp, tree};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use std::fs::File;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// Everything that stood on the terminal, and the exit code. `typed` are the lines that are typed ahead; after them
/// every question finds the end of what there is to read.
fn at_terminal(temp: &TempDir, args: &[&str], typed: &[&str]) -> (String, Option<i32>) {
    let own = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&own).unwrap();
    unlockpt(&own).unwrap();
    let name = ptsname(&own, Vec::new()).unwrap().into_string().unwrap();
    let theirs = File::options().read(true).write(true).open(name).unwrap();
    let end = || Stdio::from(theirs.try_clone().unwrap());
    let mut child = Command::new(env!("CARGO_BIN_EXE_techcamp"))
        .args(args)
        .current_dir(temp.path())
        .env("NO_COLOR", "1")
        .env_remove("SOURCE_DATE_EPOCH")
        .stdin(end())
        .stdout(end())
        .stderr(end())
        .spawn()
        .unwrap();
    let mut own = File::from(own);
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
