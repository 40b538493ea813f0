//! `techcamp audit`: who stands where, and what is known of him. People are invented.

use crate::cli::{EVENT, FINE, REFUSED, camp, run};
use serde_json::Value;
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
