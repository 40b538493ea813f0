//! Several events become one network: what the program writes, asks and remembers.

use super::rosters::run;

const HEAD: &str =
    "id,roles,name,organization,country,email,at_risk,consent.follow-up,consent.follow-up.date\n";

/// Two events; all of their people are invented.
fn camps() -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    let camp = |name: &str, date: &str, people: &str| {
        let folder = temp.path().join(name);
        std::fs::create_dir(&folder).unwrap();
        let event = format!(
            "format = 1\n[event]\nid = \"{name}\"\ntitle = \"Camp {name}\"\ntimezone = \"Africa/Nairobi\"\nlanguages = [\"en\"]\nterms = \"\"\n[[day]]\ndate = {date}\n"
        );
        std::fs::write(folder.join("event.toml"), event).unwrap();
        std::fs::write(folder.join("people.csv"), format!("{HEAD}{people}")).unwrap();
    };
    camp(
        "first",
        "2030-03-04",
        "a,participant,Ana Uno,House,KE,ana@example.org,,yes,2030-03-01\nb,participant,Ben Dos,House,KE,ben@example.org,,yes,\n\
         c,participant,Che Tres,,KE,che@example.org,,yes,\nd,participant,Dia Cuatro,,KE,dia@example.org,,yes,\n",
    );
    camp(
        "second",
        "2031-03-04",
        "x,trainer,Ana Uno,House,KE,ANA@example.org,,,\ny,participant,Ben Dos,House,KE,b.dos@example.org,,no,\n\
         z,mentor,Che Tres,,KE,che@example.org,yes,yes,\n",
    );
    std::fs::write(temp.path().join("first/suppress.csv"), "email\nDIA@example.org\n").unwrap();
    temp
}

const MERGE: [&str; 6] = ["network", "merge", "first", "second", "--out", "net"];

#[test]
fn two_events_are_one_network_whose_lists_are_made_as_an_events() {
    let temp = camps();
    let (code, told) = run(temp.path(), &MERGE);
    assert_eq!(code, Some(0), "{told}");
    assert!(told.contains("4 people out of 7 records of 2 events"), "{told}");
    assert!(
        told.contains("one person who asked to be on no list") && told.contains("two people look alike"),
        "{told}"
    );
    let read = |path: &str| std::fs::read_to_string(temp.path().join("net").join(path)).unwrap();
    let history = read("history.csv");
    assert!(history.contains(",first,a,Camp first,2030-03-04,participant\r\n"), "{history}");
    assert!(history.contains(",second,x,Camp second,2031-03-04,trainer\r\n"), "{history}");
    for file in ["people.csv", "history.csv", "same.csv", "suppress.csv", "organizations.csv"] {
        let text = read(file).to_lowercase();
        assert!(!text.contains("dia"), "who asked to be forgotten is in {file}");
    }
    let (code, told) = run(temp.path(), &["roster", "address-list", "net"]);
    assert_eq!(code, Some(0), "{told}");
    // Che is at risk since the second event; both of Ben's answers stand, since nobody said that he is one.
    let list = read("rosters/address-list/network/address-list.en.csv");
    assert_eq!(list, "ANA@example.org\r\nben@example.org\r\n");
    // The list is kept, and nothing that was remembered is lost.
    let people = read("people.csv");
    let (code, told) = run(temp.path(), &MERGE);
    assert_eq!(code, Some(0), "{told}");
    assert_eq!(read("people.csv"), people);
    assert_eq!(read("rosters/address-list/network/address-list.en.csv"), list);
}

#[test]
fn an_answer_in_same_csv_is_taken_and_remembered() {
    let temp = camps();
    run(temp.path(), &MERGE);
    let same = temp.path().join("net/same.csv");
    let text = std::fs::read_to_string(&same).unwrap();
    assert!(text.contains("\r\n,first/b,second/y,Ben Dos,House,KE\r\n"), "{text}");
    std::fs::write(&same, text.replace("\r\n,first/b", "\r\nyes,first/b")).unwrap();
    for _ in 0..2 {
        let (code, told) = run(temp.path(), &MERGE);
        assert_eq!((code, told.contains("3 people out of 7")), (Some(0), true), "{told}");
        assert!(!told.contains("alike"), "{told}");
    }
    // The later no is the answer of the one he is now.
    run(temp.path(), &["roster", "address-list", "net"]);
    let list =
        std::fs::read_to_string(temp.path().join("net/rosters/address-list/network/address-list.en.csv"))
            .unwrap();
    assert_eq!(list, "ANA@example.org\r\n");
    std::fs::write(&same, "same,a,b\nperhaps,first/b,second/y\n").unwrap();
    let (code, told) = run(temp.path(), &MERGE);
    assert_eq!((code, told.contains("neither a yes nor a no")), (Some(1), true), "{told}");
}

#[test]
fn one_event_twice_and_an_edited_table_are_refused() {
    let temp = camps();
    let (code, told) = run(temp.path(), &["network", "merge", "first", "first", "--out", "net"]);
    assert_eq!((code, told.contains("the same event twice")), (Some(1), true), "{told}");
    assert!(!temp.path().join("net").exists());
    run(temp.path(), &MERGE);
    std::fs::write(temp.path().join("net/people.csv"), "id,name\n").unwrap();
    let (code, told) = run(temp.path(), &MERGE);
    assert_eq!((code, told.contains("edited by hand")), (Some(1), true), "{told}");
}

/// A small event with a mentor, a mentee over the sea and somebody who agreed to nothing; all of them invented.
fn afterwards() -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("camp");
    std::fs::create_dir(&folder).unwrap();
    let event = "format = 1\nkit = \"base\"\n[event]\nid = \"camp\"\ntitle = \"Camp\"\ntimezone = \"Europe/Chisinau\"\nlanguages = [\"ro\", \"ru\"]\n\
        [[day]]\ndate = 2030-03-04\n[[topic]]\nid = \"maps\"\ntitle = \"Hărți\"\n[[channel]]\nid = \"c\"\nkind = \"signal\"\nlink = \"https://example.org/join\"\n";
    std::fs::write(folder.join("event.toml"), event).unwrap();
    let people = "id,roles,name,email,country,timezone,languages,needs,skills,mentor,consent.roster,consent.roster.version,consent.follow-up,consent.follow-up.version\n\
        m,trainer,Maria Una,maria@example.org,MD,,ro,,maps:3,yes,yes,1,yes,1\n\
        p,participant,Petru Doi,petru@example.org,,America/Toronto,ro,maps,,,yes,1,yes,1\n\
        q,participant,Quim Trei,quim@example.org,JP,,ru,maps,,,no,1,no,1\n";
    std::fs::write(folder.join("people.csv"), people).unwrap();
    temp
}

#[test]
fn a_letter_is_a_draft_for_a_group_that_reads_its_language_and_holds_nobodys_address() {
    let temp = afterwards();
    let (code, told) = run(temp.path(), &["build", "camp", "--only", "follow-up-letter"]);
    assert_eq!(code, Some(0), "{told}");
    let letters = temp.path().join("camp/package-part/members/follow-up-letter");
    let mut names: Vec<String> = std::fs::read_dir(&letters)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    // Nobody who reads Russian agreed to mail.
    let expected = [
        "first-call-everyone",
        "six-months-everyone",
        "thanks-participants",
        "thanks-trainers",
        "three-months-everyone",
    ];
    assert_eq!(names, expected.map(|name| format!("{name}.ro.eml")));
    for name in &names {
        let text = std::fs::read_to_string(letters.join(name)).unwrap();
        assert!(text.contains("X-Unsent: 1\r\n") && text.contains("From: \"Camp\":;\r\n"), "{text}");
        assert!(!text.contains("@example.org") && !text.contains("\r\nTo:"), "{text}");
    }
    run(temp.path(), &["build", "camp", "--only", "mentor-letter"]);
    let letter = |id: &str| {
        std::fs::read_to_string(
            temp.path().join(format!("camp/package-part/person/mentor-letter/{id}.ro.eml")),
        )
        .unwrap()
    };
    for (id, to) in [("m", "maria"), ("p", "petru")] {
        let head = letter(id).split("\r\n\r\n").next().unwrap().to_owned();
        assert_eq!(
            (head.matches('@').count(), head.contains(&format!("<{to}@example.org>"))),
            (2, true),
            "{head}"
        );
    }
}

#[test]
fn a_call_is_told_with_the_local_time_of_everybody_who_is_called() {
    let temp = afterwards();
    run(temp.path(), &["build", "camp", "--only", "follow-up-plan"]);
    let plan = std::fs::read_to_string(temp.path().join("camp/package-part/private/follow-up-plan.ro.html"))
        .unwrap();
    // 18 March 2030: Toronto is on summer time already, Chisinau not yet.
    for part in ["Toronto (UTC−4)", "Chisinau (UTC+2)", "09:00–10:00", "15:00–16:00"] {
        assert!(plan.contains(part), "{part}\n{plan}");
    }
    assert!(!plan.contains("Tokyo"), "who did not agree is not called");
    run(temp.path(), &["build", "camp", "--only", "follow-up-invitation"]);
    let path = temp.path().join("camp/package-part/members/follow-up-invitation/everyone.ro.ics");
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains("DTSTART;TZID=Europe/Chisinau:20300318T150000"), "{text}");
}

#[test]
fn why_tells_what_the_network_is_for_and_names_the_other_only_in_private() {
    let temp = afterwards();
    let (code, told) = run(temp.path(), &["why", "p", "camp"]);
    assert_eq!(code, Some(0), "{told}");
    assert!(told.contains("omebody could be the mentor afterwards") && !told.contains("Maria"), "{told}");
    assert!(told.contains("Hărți: wanted and known"), "{told}");
    let (_, told) = run(temp.path(), &["why", "m", "camp", "--private"]);
    assert!(told.contains("could mentor Petru Doi afterwards"), "{told}");
    let (_, told) = run(temp.path(), &["why", "q", "camp"]);
    assert!(
        told.contains("has no mentor afterwards") && told.contains("is in no community of practice"),
        "{told}"
    );
}
