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
