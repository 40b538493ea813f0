//! A pack: what one person is given, in one file to print and one for the telephone.

use crate::cli::{EVENT, FINE, REFUSED, camp, run};
use std::path::Path;
use tempfile::TempDir;

const SESSION: &str = "+++\ntitle = \"Maps\"\ngoal = \"Draw a map.\"\nlicence = \"CC-BY-4.0\"\nauthors = [\"Somebody\"]\n+++\n\n\
    ::: step 10 Begin\nSay hello.\n\n::: trainer\nCount them.\n:::\n:::\n";

/// Two sessions, of which one has material, and somebody in each role; all invented.
fn peopled() -> TempDir {
    let more = "\n[[session]]\nid = \"maps\"\ntrainers = [\"t-01\"]\n\n\
        [[session]]\nid = \"radio\"\ntitle = \"Radio\"\ntrainers = [\"t-02\"]\n";
    let people = "id,roles,name,languages\nt-01,trainer,Made Up,en\nt-02,trainer,Thought Out,en\n\
        p-01,participant,Invented,en\nf-01,facilitator,Imagined,en\nn-01,note-taker,Dreamt,en\n";
    let event = format!("{EVENT}{more}");
    camp(&[("event.toml", &event), ("people.csv", people), ("sessions/maps.md", SESSION)])
}

/// What `--for` wrote for somebody, without the program's own notes.
fn pack(temp: &TempDir, whom: &str) -> Vec<String> {
    run(temp.path(), &["build", "camp", "--for", whom]).ends(FINE, &["open ", "/person/pack/"]);
    let part = temp.path().join("camp/package-part");
    let mut found: Vec<String> = crate::cli::tree(&part)
        .into_keys()
        .map(|path| path.to_string_lossy().into_owned())
        .filter(|path| !path.starts_with(".techcamp"))
        .collect();
    found.sort();
    found
}

fn page(temp: &TempDir, whom: &str) -> String {
    let path = format!("camp/package-part/person/pack/{whom}.en.html");
    std::fs::read_to_string(temp.path().join(Path::new(&path))).unwrap()
}

#[test]
fn a_trainers_pack_is_one_pdf_and_one_page_with_times_guide_material_and_calendar() {
    let temp = peopled();
    let files = pack(&temp, "t-01");
    let beside = ["person/trainer-calendar/t-01.en.ics", "private/certificates-trainers/t-01.en.pdf"];
    let pack = ["person/pack/t-01.en.html", "person/pack/t-01.en.pdf"];
    assert_eq!(files, [&pack[..], &beside[..]].concat());
    let html = page(&temp, "t-01");
    for words in ["Made Up: your pack", "Made Up: your sessions", "Guide: Maps", "Count them.", "Say hello."]
    {
        assert!(html.contains(words), "{words}");
    }
    assert!(html.contains("href=\"data:text/calendar;base64,"));
    assert!(!html.contains("Radio</h1>"), "another trainer's session");
    assert_eq!(html.matches("<h1>Maps</h1>").count(), 1, "the hand-out");
}

#[test]
fn a_participants_pack_has_nothing_that_is_the_teams() {
    let temp = peopled();
    let files = pack(&temp, "p-01");
    assert!(files.contains(&"person/my-calendar/p-01.en.ics".to_owned()), "{files:?}");
    let html = page(&temp, "p-01");
    assert!(html.contains("<h1>Invented</h1>"));
    for kept in ["Run of show", "Count them.", "Guide: Maps", "Dreamt"] {
        assert!(!html.contains(kept), "{kept}");
    }
}

#[test]
fn who_runs_the_event_has_the_run_of_show_and_who_takes_notes_a_sheet_for_each_session() {
    let temp = peopled();
    pack(&temp, "f-01");
    assert!(page(&temp, "f-01").contains("<h1>Run of show: "));
    pack(&temp, "n-01");
    let html = page(&temp, "n-01");
    assert!(html.contains("<h1>Maps</h1>") && html.contains("<h1>Radio</h1>"));
    assert!(!html.contains("Say hello."), "no material");
}

#[test]
fn who_does_not_come_has_no_pack() {
    let people = "id,roles,name,languages,status\nn-01,note-taker,Dreamt,en,declined\np-01,participant,Invented,en,no-show\n\
        t-01,trainer,Made Up,en,confirmed\n";
    let temp = camp(&[("event.toml", EVENT), ("people.csv", people)]);
    for whom in ["n-01", "p-01"] {
        run(temp.path(), &["build", "camp", "--for", whom]).ends(REFUSED, &[whom]);
    }
    assert!(!temp.path().join("camp/package-part").exists());
}

#[test]
fn who_has_several_roles_has_one_agenda_and_one_calendar() {
    let more = "\n[[session]]\nid = \"maps\"\ntitle = \"Maps\"\ntrainers = [\"t-01\"]\n";
    let people = "id,roles,name,languages\nt-01,participant;trainer;facilitator,Made Up,en\n";
    let temp = camp(&[("event.toml", &format!("{EVENT}{more}")), ("people.csv", people)]);
    let files = pack(&temp, "t-01");
    let calendars: Vec<&String> = files.iter().filter(|path| path.ends_with(".ics")).collect();
    assert_eq!(calendars, ["person/team-calendar/t-01.en.ics"]);
    let html = page(&temp, "t-01");
    assert_eq!(html.matches("<h1>Made Up</h1>").count(), 1);
    assert!(html.contains("Made Up: your sessions") && html.contains("<h1>Run of show: "));
}

#[test]
fn material_that_is_not_there_in_ones_language_comes_in_another() {
    let event = EVENT.replace("languages = [\"en\"]", "languages = [\"en\", \"ro\"]");
    let session = SESSION.replace("+++\ntitle", "+++\nlanguages = [\"en\"]\ntrainers = [\"t-01\"]\ntitle");
    let people = "id,roles,name,languages\nt-01,trainer,Made Up,ro;en\np-01,participant,Invented,ro\n";
    let temp = camp(&[("event.toml", &event), ("people.csv", people), ("sessions/maps.md", &session)]);
    run(temp.path(), &["build", "camp", "--for", "t-01"]).ends(FINE, &["t-01.ro.pdf"]);
    let path = temp.path().join("camp/package-part/person/pack/t-01.ro.html");
    let html = std::fs::read_to_string(path).unwrap();
    for words in ["Guide: Maps", "Say hello.", "<h1>Maps</h1>"] {
        assert!(html.contains(words), "{words}");
    }
    assert!(html.starts_with("<!doctype html>\n<html lang=\"ro\""));
}
