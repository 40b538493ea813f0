//! Rosters as a coordinator asks for them: headings to the letter, limits, who is on them, and a platform
//! that is added without a line of Rust.

use std::path::Path;
use std::process::Command;
use techcamp::kit::{Kit, assemble, builtin};

const EVENT: &str = "format = 1\n[event]\nid = \"e\"\ntitle = \"Camp, small\"\ntimezone = \"Africa/Nairobi\"\nlanguages = [\"en\"]\n\
    terms = \"1\"\n[[day]]\ndate = 2030-03-04\n";

/// All invented: who agreed to letters, with something each that a platform does not take.
const PEOPLE: &str = "id,status,name,given,family,email,phone,country,at_risk,consent.follow-up,consent.follow-up.version,consent.roster,consent.roster.version\n\
    a,,Ana Uno,Ana,Uno,ana@example.org,+254 700 000-001,ke,,yes,1,yes,1\n\
    b,,Ben Dos,Ben,Dos,ANA@example.org,,Kenya,,yes,1,,\n\
    c,,Che Tres,Che,Tres,ché@example.org,,KE,,yes,1,,\n\
    d,,Dia Cuatro,Dia,Cuatro,,,KE,,yes,1,,\n\
    e,,Eva Cinco,Eva,Cinco,eva@example.org,,KE,,yes,0,,\n\
    f,,Fay Seis,Fay,Seis,fay@example.org,,KE,yes,yes,1,yes,1\n\
    g,,Gus Siete,Gus,Siete,gus@example.org,,KE,,,,,\n\
    h,declined,Hue Ocho,Hue,Ocho,hue@example.org,,KE,,yes,1,,\n\
    i,,=Ida Nueve,=Ida,Nueve,ida@example.org,,Kenya,,yes,1,,\n";

fn camp(more: &[(&str, &str)]) -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    for (path, text) in [("event.toml", EVENT), ("people.csv", PEOPLE)].iter().chain(more) {
        let path = temp.path().join("camp").join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    temp
}

/// Exit code, and all that was told.
pub fn run(folder: &Path, args: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_techcamp"))
        .args(args)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .env("COLUMNS", "200")
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout) + &text(output.stderr))
}

fn read(temp: &tempfile::TempDir, path: &str) -> String {
    std::fs::read_to_string(temp.path().join("camp").join(path)).unwrap()
}

/// The headings as the platforms document them, or as public samples have them: docs/how-to/roster.md.
const HEADINGS: [(&str, &str); 8] = [
    ("discourse", "email,groups,topic_id"),
    ("mailchimp", "Email Address,First Name,Last Name,Country,Tags"),
    (
        "civicrm-contacts",
        "External Identifier,First Name,Last Name,Email,Current Employer,Country,Preferred Language",
    ),
    ("civicrm-participants", "External Identifier,Email,Event ID,Participant Status,Participant Role"),
    ("amy", "personal,family,email,airport_iata,event,role"),
    (
        "google-contacts",
        "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,\
         Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,\
         E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,\
         Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,\
         Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value",
    ),
    ("google-groups", "Group Email [Required],Member Email,Member Type,Member Role"),
    (
        "outlook",
        "First Name,Last Name,Company,Job Title,Business City,Business Country/Region,Mobile Phone,E-mail Address,Categories",
    ),
];

fn base() -> Kit {
    let (kit, problems) =
        assemble("base", |id| builtin(id).map(|files| (files, true)), techcamp::files::Files::default());
    assert_eq!(problems, []);
    kit.unwrap()
}

#[test]
fn the_headings_are_those_of_the_platforms_and_their_cells_are_not_guarded() {
    let kit = base();
    for (id, headings) in HEADINGS {
        let artifact = kit.artifacts.iter().find(|it| it.id == id).unwrap();
        let own: Vec<&str> = artifact.columns.iter().map(|it| it.header.as_deref().unwrap()).collect();
        assert_eq!(own.join(","), headings, "{id}");
        assert!(!artifact.guarded, "{id}");
        assert_eq!(artifact.header, id != "discourse", "{id}");
    }
}

#[test]
fn a_list_has_who_agreed_and_fits_and_its_ledger_counts_all_the_others() {
    let temp = camp(&[]);
    let (code, told) = run(temp.path(), &["roster", "mailchimp", "camp"]);
    assert_eq!(code, Some(0), "{told}");
    for words in [
        "2 people are on the list",
        "left out: 1 at risk",
        "left out: 1 who agreed to another version",
        "left out: 1 who did not agree",
        "left out: 1 not accepted",
        "left out: 1 with the same",
        "left out: 1 with an address",
        "left out: 1 without what the list must have",
        "people.csv, row 3",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
    let list = read(&temp, "rosters/mailchimp/network/mailchimp.en.csv");
    assert_eq!(
        list,
        "Email Address,First Name,Last Name,Country,Tags\r\n\
         ida@example.org,=Ida,Nueve,,\"e,en\"\r\nana@example.org,Ana,Uno,KE,\"e,en\"\r\n"
    );
    let ledger = read(&temp, "rosters/mailchimp/private/roster-ledger.en.html");
    for words in
        ["Fay Seis", "at risk", "Gus Siete", "did not agree", "Hue Ocho", "not a two-letter country code"]
    {
        assert!(ledger.contains(words), "{words}");
    }
    let (_, told) = run(temp.path(), &["roster", "mailchimp", "camp"]);
    assert!(told.contains("nothing has changed"), "{told}");
}

#[test]
fn a_list_for_machines_has_no_header_where_the_platform_reads_none() {
    let temp = camp(&[]);
    let set = ["--set", "groups=friends;trainers", "--set", "topic=7"];
    let (code, told) = run(temp.path(), &[&["roster", "discourse", "camp"], &set[..]].concat());
    assert_eq!(code, Some(0), "{told}");
    let list = read(&temp, "rosters/discourse/network/discourse.en.csv");
    assert_eq!(list, "ida@example.org,friends;trainers,7\r\nana@example.org,friends;trainers,7\r\n");
}

#[test]
fn a_list_that_has_to_be_told_something_asks_for_it_and_writes_nothing() {
    let temp = camp(&[]);
    let (code, told) = run(temp.path(), &["roster", "google-groups", "camp"]);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("--set group="), "{told}");
    assert!(!temp.path().join("camp/rosters/google-groups").exists());
    let (code, told) = run(temp.path(), &["roster", "google-groups", "camp", "--set", "grup=x"]);
    assert_eq!((code, told.contains("it takes: group")), (Some(1), true), "{told}");
}

#[test]
fn an_edited_list_is_not_written_over_and_is_never_read_as_input() {
    let temp = camp(&[]);
    run(temp.path(), &["roster", "address-list", "camp"]);
    let list = temp.path().join("camp/rosters/address-list/network/address-list.en.csv");
    std::fs::write(&list, "ana@example.org\r\n").unwrap();
    let (code, told) = run(temp.path(), &["roster", "address-list", "camp"]);
    assert_eq!((code, told.contains("edited by hand")), (Some(1), true), "{told}");
    let (code, _) = run(temp.path(), &["roster", "address-list", "camp", "--force"]);
    assert_eq!(code, Some(0));
    assert!(std::fs::read_to_string(&list).unwrap().starts_with("ida@"));
}

#[test]
fn without_a_name_the_lists_are_told_with_what_opens_them() {
    let temp = camp(&[]);
    let (code, told) = run(temp.path(), &["roster"]);
    assert_eq!(code, Some(0));
    for id in HEADINGS.map(|(id, _)| id).into_iter().chain([
        "vcard",
        "directory",
        "directory-sheet",
        "address-list",
    ]) {
        assert!(told.contains(&format!("\n{id} ")) || told.starts_with(id), "{id}\n{told}");
    }
    assert!(told.contains("Agreed to: Letters from us."));
    let (code, told) = run(temp.path(), &["roster", "mailchmp", "camp"]);
    assert_eq!((code, told.contains("Did you mean `mailchimp`?")), (Some(1), true), "{told}");
    let (code, told) = run(temp.path(), &["build", "camp", "--only", "mailchimp"]);
    assert_eq!((code, told.contains("techcamp roster mailchimp")), (Some(1), true), "{told}");
}

/// What docs/how-to/roster.md says, done.
#[test]
fn a_platform_is_added_by_data_alone() {
    let guide =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/how-to/roster.md")).unwrap();
    let block = |opening: &str| {
        let rest = guide.split(&format!("```{opening}\n")).nth(1).unwrap();
        rest.lines()
            .take_while(|line| !line.trim().starts_with("```"))
            .map(|line| line.strip_prefix("   ").unwrap_or(line).to_owned() + "\n")
            .collect::<String>()
    };
    let temp = camp(&[("kit/artifacts/listmonk.toml", &block("toml")), ("kit/words/en.ftl", &block("ftl"))]);
    let (code, told) = run(temp.path(), &["roster", "listmonk", "camp"]);
    assert_eq!(code, Some(0), "{told}");
    assert_eq!(
        read(&temp, "rosters/listmonk/network/listmonk.en.csv"),
        "email,name,attributes\r\nida@example.org,=Ida Nueve,\"{\"\"event\"\":\"\"e\"\"}\"\r\n\
         ana@example.org,Ana Uno,\"{\"\"event\"\":\"\"e\"\"}\"\r\n"
    );
    let (_, told) = run(&temp.path().join("camp"), &["roster"]);
    assert!(told.contains("listmonk"), "{told}");
}

/// Whose list it is follows from the consent; a kit cannot open one to others.
#[test]
fn a_consent_that_opens_no_list_and_a_second_audience_are_refused() {
    for (line, what) in [
        ("consent = \"photo\"", "opens no list"),
        ("consent = \"roster\"\naudience = \"private\"", "audience"),
    ] {
        let kit = format!(
            "[[artifact]]\nid = \"x\"\n{line}\nbody = \"table\"\nformats = [\"csv\"]\nrows = \"people\"\n"
        );
        let temp = camp(&[("kit/artifacts/x.toml", &kit)]);
        let (code, told) = run(temp.path(), &["roster", "x", "camp"]);
        assert_eq!((code, told.contains(what)), (Some(1), true), "{told}");
    }
}
