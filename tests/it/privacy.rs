//! `techcamp audit` and `techcamp forget`: who stands where, and that nothing of him is left. People are invented.

use crate::cli::{EVENT, FINE, REFUSED, camp, run};
use serde_json::Value;
use std::path::Path;
use tempfile::TempDir;

const PEOPLE: &str = "id,name,email,phone,with,consent.roster,consent.roster.version,T-shirt\r\n\
    c,Calin Example,calin@example.org,,,yes,1,L\r\n\
    a,Mila Example,Mila.Example@example.org,+999 12 345 678,b,no,,\"M, \"\"wide\"\"\"\r\n\
    b,Ovidiu Sample,,,a;c,,,S\r\n";

/// An event with paper that came back, an import, a plan and a package.
fn full() -> TempDir {
    let temp = camp(&[
        ("event.toml", EVENT),
        ("people.csv", PEOPLE),
        ("consents.csv", "number;id;consent.photo;date\n1;;yes;2030-03-04\n2;;no;2030-03-04\n"),
        ("signups.csv", "session,block,number\nmaps,,1 2\nmaps,,1\n"),
        ("sessions/maps.md", "+++\ntitle = \"Maps\"\nrepeat = 1\n+++\nMila Example drew these.\n"),
        ("imports/form.csv", "Nume,E-mail\n\"Example, Mila\",x@example.org\nOvidiu Sample,o@example.org\n"),
    ]);
    for args in [&["plan", "camp"][..], &["build", "camp", "--only", "roster-full"]] {
        run(temp.path(), args).ends(FINE, &[]);
    }
    temp
}

fn text(temp: &TempDir, path: &str) -> String {
    std::fs::read_to_string(temp.path().join("camp").join(path)).unwrap()
}

fn is_there(temp: &TempDir, path: &str) -> bool {
    temp.path().join("camp").join(path).exists()
}

#[test]
fn the_register_tells_field_document_reader_and_ground() {
    let temp = full();
    let ran = run(temp.path(), &["audit", "camp", "--out", "out"]);
    ran.ends(
        FINE,
        &["Participants", "Organizers only", "agreed: contact list, 1 person", "to run the event"],
    );
    let csv = std::fs::read_to_string(temp.path().join("out/data-register.en.csv")).unwrap();
    assert!(
        csv.lines().any(|line| line.contains("E-mail") && line.contains("members/roster-members")),
        "{csv}"
    );
    assert!(temp.path().join("out/data-register.en.xlsx").exists());
    let json = run(temp.path(), &["audit", "camp", "--json"]).json();
    let holds = |field: &str, artifact: &str| {
        let rows = json["register"].as_array().unwrap();
        rows.iter().find(|it| it["field"] == field && it["artifact"] == artifact).cloned()
    };
    let email = holds("email", "roster-members").unwrap();
    assert_eq!(
        (&email["audience"], &email["ground"], &email["people"]),
        (&"members".into(), &"consent-roster".into(), &1.into())
    );
    assert!(holds("email", "badges").is_none() && holds("diet", "catering").is_none(), "{json}");
    assert!(holds("photo", "badges").is_some_and(|it| it["people"] == Value::Null));
}

#[test]
fn a_person_is_answered_with_all_that_is_known_of_him_and_where_it_stands() {
    let temp = full();
    let ran = run(temp.path(), &["audit", "camp", "--person", "Calin", "--out", "out"]);
    ran.ends(
        FINE,
        &["people.csv, row 2", "calin@example.org", "L", "The hosts answers", "2031-12-31", "yes, version 1"],
    );
    assert!(!ran.out.contains("Mila") && !ran.out.contains("Ovidiu"), "{}", ran.out);
    let page = std::fs::read_to_string(temp.path().join("out/answer-c.en.md")).unwrap();
    for part in ["Calin Example", "calin@", "Contact list", "Name badges", "delete your details by"] {
        assert!(page.contains(part), "{part} is not in\n{page}");
    }
    assert!(!page.contains("Mila"), "{page}");
    let json = run(temp.path(), &["audit", "camp", "--person", "a", "--json"]).json();
    assert!(json["record"].get("with").is_none(), "{json}");
    let stands = |artifact: &str| {
        json["documents"].as_array().unwrap().iter().any(|it| it["path"].as_str().unwrap().contains(artifact))
    };
    assert!(stands("desk-list") && !stands("roster-members"), "{json}");
    run(temp.path(), &["audit", "camp", "--person", "Example"])
        .ends(REFUSED, &["can be", "person:a", "person:c"]);
    run(temp.path(), &["audit", "camp", "--person", "Nobody"]).ends(REFUSED, &["Nobody in this event"]);
}

#[test]
fn nothing_is_forgotten_without_a_yes_or_before_its_day() {
    let temp = full();
    let before = text(&temp, "people.csv");
    run(temp.path(), &["forget", "camp", "--person", "a"])
        .ends(REFUSED, &["people.csv", "add --yes", "Nothing was removed"]);
    run(temp.path(), &["forget", "camp", "--yes"]).ends(REFUSED, &["2031-12-31", "--before-date"]);
    assert!(text(&temp, "people.csv") == before && is_there(&temp, "package-part"));
}

#[test]
fn a_person_is_forgotten_and_nobody_elses_bytes_or_badge_changes() {
    let temp = full();
    let ran = run(temp.path(), &["forget", "camp", "--person", "Mila", "--yes", "--suppress"]);
    // What stands in running text is for the organizer to mend.
    ran.ends(
        REFUSED,
        &["Searched", "still stand in 1 places", "sessions/maps.md, line or row 5", "Out of reach"],
    );
    assert_eq!(
        text(&temp, "people.csv"),
        "id,name,email,phone,with,consent.roster,consent.roster.version,T-shirt\r\n\
         c,Calin Example,calin@example.org,,,yes,1,L\r\n\
         b,Ovidiu Sample,,,c,,,S\r\n"
    );
    // Badge numbers stand in the plan; that of who is gone is nobody's.
    for badge in ["{ number = 1 }", "{ number = 2, person = \"b\" }", "{ number = 3, person = \"c\" }"] {
        assert!(text(&temp, "plan.toml").contains(badge), "{badge}: {}", text(&temp, "plan.toml"));
    }
    assert_eq!(text(&temp, "consents.csv"), "number;id;consent.photo;date\n2;;no;2030-03-04\n");
    assert_eq!(text(&temp, "signups.csv"), "session,block,number\nmaps,,2\n");
    assert_eq!(text(&temp, "imports/form.csv"), "Nume,E-mail\nOvidiu Sample,o@example.org\n");
    assert!(!text(&temp, "plan.toml").contains("\"a\""), "{}", text(&temp, "plan.toml"));
    assert!(!is_there(&temp, "package-part"));
    // SHA-256 of "mila.example@example.org".
    let hash = "sha256\n";
    let suppressed = text(&temp, "suppress.csv");
    assert!(suppressed.starts_with(hash) && suppressed.trim_end().len() == hash.len() + 64, "{suppressed}");
    // A list that is there already keeps its columns.
    std::fs::write(temp.path().join("camp/suppress.csv"), "email;asked\nold@example.org;2030\n").unwrap();
    let ran = run(temp.path(), &["forget", "camp", "--person", "Calin", "--yes", "--suppress"]);
    ran.ends(FINE, &["found in none of them"]);
    let listed = text(&temp, "suppress.csv");
    assert!(listed.starts_with("email;asked;sha256\nold@example.org;2030\n;;"), "{listed}");
    let mended = text(&temp, "sessions/maps.md").replace("Mila Example drew these.", "Draw these.");
    std::fs::write(temp.path().join("camp/sessions/maps.md"), mended).unwrap();
    run(temp.path(), &["build", "camp", "--only", "badges"]).ends(FINE, &[]);
}

/// Wherever a table names somebody by id the id goes; what stands in event.toml and session files is told.
#[test]
fn an_id_goes_from_every_table_and_the_event_can_be_built_again() {
    let temp = camp(&[
        ("event.toml", EVENT),
        (
            "people.csv",
            "id,name,roles,with,not_with,mentor_of\na,Mila Example,trainer,,,\nb,Ovidiu Sample,,a,,\n\
             c,Calin Other,trainer,,\"b,a\",a; b\nd,Dora Other,,,,\n",
        ),
        ("needs.csv", "id,statement,confirmed_by\nn,A map,a\nm,A site,b\n"),
        ("projects.csv", "id;title;team\np;Maps;\"a;b\"\n"),
        ("toolkits.csv", "id,title,offline,helper\nt,Tool,yes,a\n"),
        ("sessions/maps.md", "+++\ntitle = \"Maps\"\ntrainers = [\"a\", \"c\"]\n+++\nDraw.\n"),
    ]);
    let ran = run(temp.path(), &["forget", "camp", "--person", "a", "--yes"]);
    ran.ends(
        REFUSED,
        &[
            "out there yourself",
            "sessions/maps.md, line or row 3",
            "projects.csv, line or row 2",
            "in none of them",
        ],
    );
    assert_eq!(
        text(&temp, "people.csv"),
        "id,name,roles,with,not_with,mentor_of,number\nb,Ovidiu Sample,,,,,2\nc,Calin Other,trainer,,b,b,3\nd,Dora Other,,,,,4\n"
    );
    assert_eq!(text(&temp, "needs.csv"), "id,statement,confirmed_by\nn,A map,\nm,A site,b\n");
    assert_eq!(text(&temp, "projects.csv"), "id;title;team\np;Maps;b\n");
    assert_eq!(text(&temp, "toolkits.csv"), "id,title,offline,helper\nt,Tool,yes,\n");
    run(temp.path(), &["check", "camp"]).ends(REFUSED, &["There is nobody with the id “a”"]);
    let mended = text(&temp, "sessions/maps.md").replace("\"a\", ", "");
    std::fs::write(temp.path().join("camp/sessions/maps.md"), mended).unwrap();
    run(temp.path(), &["build", "camp", "--only", "badges"]).ends(FINE, &[]);
}

/// A network that lies in an event folder is nobody's package: nothing writes its tables again.
#[test]
fn forgetting_keeps_folders_that_are_events_and_tells_what_else_lies_in_those_that_go() {
    let people = "id,name,email,consent.follow-up,consent.follow-up.version\n\
        a,Mila Example,mila@example.org,yes,1\nb,Ovidiu Sample,ovidiu@example.org,yes,1\n";
    let temp = camp(&[("event.toml", EVENT), ("people.csv", people)]);
    for args in [
        &["build", "camp", "--only", "badges"][..],
        &["roster", "address-list", "camp"],
        &["network", "merge", "camp", "--out", "camp/alumni"],
    ] {
        run(temp.path(), args).ends(FINE, &[]);
    }
    std::fs::write(temp.path().join("camp/package-part/notes.txt"), "Mine.").unwrap();
    let before = text(&temp, "alumni/people.csv");
    let ran = run(temp.path(), &["forget", "camp", "--person", "a", "--yes"]);
    ran.ends(REFUSED, &["stay as they are", "“techcamp forget” there too", "changed by hand: notes.txt"]);
    let told = |what: &str, word: &str| {
        let line = ran.out.lines().find(|line| line.contains(&format!("{what}, the whole folder")));
        assert!(line.is_some_and(|line| line.contains(word)), "{}", ran.out);
    };
    told("package-part", "“techcamp build” writes it again");
    told("address-list", "“techcamp roster” writes it again");
    assert_eq!(text(&temp, "alumni/people.csv"), before);
    assert!(is_there(&temp, "alumni/event.toml") && !is_there(&temp, "package-part"));
    assert!(!is_there(&temp, "rosters/address-list"));
}

#[cfg(unix)]
#[test]
fn files_with_people_in_them_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let temp = camp(&[("event.toml", EVENT)]);
    std::fs::write(temp.path().join("list.csv"), "name,email\nMila Example,mila@example.org\n").unwrap();
    for args in [
        &["import", "list.csv", "camp", "--yes"][..],
        &["plan", "camp"],
        &["audit", "camp", "--out", "out"],
        &["audit", "camp", "--person", "Mila", "--out", "out"],
    ] {
        run(temp.path(), args).ends(FINE, &[]);
    }
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let out = std::fs::read_dir(temp.path().join("out")).unwrap().map(|it| it.unwrap().path());
    let files = out.chain(["people.csv", "plan.toml"].map(|it| temp.path().join("camp").join(it)));
    let open: Vec<_> = files.filter(|path| mode(path) != 0o600).collect();
    assert!(open.is_empty(), "{open:?}");
    run(temp.path(), &["forget", "camp", "--person", "Mila", "--yes", "--suppress"]).ends(FINE, &[]);
    assert_eq!(mode(&temp.path().join("camp/suppress.csv")), 0o600);
}

#[test]
fn everybody_is_forgotten_and_counts_stay_without_small_groups() {
    let temp = full();
    std::fs::write(temp.path().join("camp/sessions/maps.md"), "+++\ntitle = \"Maps\"\n+++\n").unwrap();
    std::fs::write(temp.path().join("camp/plan.pdf"), b"%PDF-1.7\n\0\xff\xfe\xfd").unwrap();
    let ran = run(temp.path(), &["forget", "camp", "--before-date", "--yes"]);
    ran.ends(FINE, &["found in none of them", "not looked into: plan.pdf", "Out of reach"]);
    for gone in ["people.csv", "consents.csv", "signups.csv", "imports/form.csv", "plan.toml", "package-part"]
    {
        assert!(!is_there(&temp, gone), "{gone}");
    }
    let kept = text(&temp, "aggregates.toml");
    assert!(kept.contains("participants = 3") && kept.parse::<toml::Table>().is_ok(), "{kept}");
    run(temp.path(), &["check", "camp"]).ends(FINE, &[]);
}

/// Without the people their ids name nobody, and an event that names them could not be built again.
#[test]
fn with_everybody_their_ids_go_from_the_tables_that_stay() {
    let temp = camp(&[
        ("event.toml", EVENT),
        ("people.csv", "id,name,with\na,Mila Example,b\nb,Ovidiu Sample,\n"),
        ("needs.csv", "id,statement,confirmed_by\nn,A map,a\nm,A site,b\n"),
        ("projects.csv", "id;title;team\np;Maps;\"a;b\"\nq;Sites;c\n"),
        ("sessions/maps.md", "+++\ntitle = \"Maps\"\ntrainers = [\"a\"]\n+++\nDraw.\n"),
    ]);
    let ran = run(temp.path(), &["forget", "camp", "--before-date", "--yes"]);
    ran.ends(
        REFUSED,
        &["needs.csv, changed", "out there yourself", "sessions/maps.md, line or row 3", "in none of them"],
    );
    assert!(!is_there(&temp, "people.csv"));
    assert_eq!(text(&temp, "needs.csv"), "id,statement,confirmed_by\nn,A map,\nm,A site,\n");
    // What named nobody before is not touched.
    assert_eq!(text(&temp, "projects.csv"), "id;title;team\np;Maps;\nq;Sites;c\n");
}

#[test]
fn rows_without_ids_and_rows_of_a_workbook_are_left_to_the_organizer() {
    let temp = camp(&[("event.toml", EVENT), ("people.csv", "name\nMila Example\nOvidiu Sample\n")]);
    run(temp.path(), &["forget", "camp", "--person", "Mila", "--yes"]).ends(REFUSED, &["rows without an id"]);

    let temp = camp(&[("event.toml", EVENT)]);
    let mut book = rust_xlsxwriter::Workbook::new();
    let tab = book.add_worksheet();
    for (row, cells) in [["id", "name"], ["a", "Mila Example"], ["b", "Ovidiu Sample"]].iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            tab.write(row as u32, column as u16, *cell).unwrap();
        }
    }
    std::fs::write(temp.path().join("camp/people.xlsx"), book.save_to_buffer().unwrap()).unwrap();
    let ran = run(temp.path(), &["forget", "camp", "--person", "Mila", "--yes"]);
    ran.ends(
        REFUSED,
        &["does not write into workbooks", "people.xlsx, sheet Sheet1, line or row 2", "still stand"],
    );
    assert!(Path::new(&temp.path().join("camp/people.xlsx")).exists());
}

#[test]
fn a_consent_text_of_ones_own_needs_a_version_of_its_own_and_then_older_answers_are_asked_again() {
    let people = "id,name,email,consent.roster,consent.roster.version\na,Mila Example,a@example.org,yes,1\nb,Ovidiu Sample,b@example.org,yes,\n";
    let words = "index-title = Ours\nconsent-roster = Put me on the list, and show my picture beside it.\n";
    let own = "kit/words/en.ftl";
    let told = ["of its own, and calls them version 1", "kit/words/en.ftl", "terms = \"1-ours\""];
    let temp = camp(&[("event.toml", EVENT), ("people.csv", people), (own, words)]);
    run(temp.path(), &["check", "camp"]).ends(FINE, &told);
    // The same text in a copy, a translation and other words are no other text.
    for (path, words) in [
        (own, "index-title = Ours\nconsent-grid-title = Ours\n"),
        (own, "consent-form-yes = Yes\n"),
        ("kit/words/fr.ftl", "consent-roster = Mettez-moi sur la liste.\n"),
    ] {
        let temp = camp(&[("event.toml", EVENT), ("people.csv", people), (path, words)]);
        let ran = run(temp.path(), &["check", "camp"]);
        assert!(!ran.all().contains("terms-text"), "{}", ran.all());
    }
    let event =
        EVENT.replace("[[contact]]", "terms = \"1-ours\"\n\n[[contact]]").replacen("\nterms", "terms", 1);
    let temp = camp(&[("event.toml", &event), ("people.csv", people), (own, words)]);
    let ran = run(temp.path(), &["check", "camp"]);
    ran.ends(
        FINE,
        &["agreed to another version of the terms than 1-ours: a", "Ask again with the present text"],
    );
    assert!(!ran.all().contains("terms-text"), "{}", ran.all());
    run(temp.path(), &["roster", "directory-sheet", "camp"]).ends(FINE, &["2 who agreed to another version"]);
    let ledger = text(&temp, "rosters/directory-sheet/private/roster-ledger.en.html");
    for words in ["ask again (version 1, now 1-ours)", "ask again (version not written down, now 1-ours)"] {
        assert!(ledger.contains(words), "{words}\n{ledger}");
    }
}
