//! People from other tools, through the real program: what becomes of an export, of a second import, of rows that
//! cannot be read, and of people who may be known.

use super::cli::{EVENT, Ran, camp, run, tree};
use super::folders::{files, folders};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use techcamp::build;
use tempfile::TempDir;

const FINE: i32 = 0;
const REFUSED: i32 = 1;

/// An event without people, and a file beside it.
fn with(file: &str, bytes: impl AsRef<[u8]>, more: &[(&str, &str)]) -> TempDir {
    let temp = camp(&[&[("event.toml", EVENT)], more].concat());
    std::fs::write(temp.path().join(file), bytes).unwrap();
    temp
}

fn import(temp: &TempDir, file: &str, more: &[&str]) -> Ran {
    run(temp.path(), &[&["import", file, "camp"], more].concat())
}

fn people(temp: &TempDir) -> String {
    std::fs::read_to_string(temp.path().join("camp/people.csv")).unwrap_or_default()
}

fn read(temp: &TempDir, path: &str) -> String {
    std::fs::read_to_string(temp.path().join("camp").join(path)).unwrap()
}

/// The counts of a dry run, and that they make up all rows.
#[track_caller]
fn counts(temp: &TempDir, file: &str, more: &[&str]) -> [u64; 6] {
    let ran = import(temp, file, &[more, &["--dry-run", "--json"]].concat());
    let json = ran.json();
    let count = |name: &str| json["counts"][name].as_u64().unwrap_or_else(|| panic!("{}", ran.all()));
    let counts = ["new", "updated", "unchanged", "repaired", "doubtful", "left"].map(count);
    assert_eq!(counts.iter().sum::<u64>(), count("rows"), "{}", ran.all());
    assert_eq!(json["rows"].as_array().map(Vec::len), Some(count("rows") as usize));
    counts
}

/// The export of a folder of tests/imports, and the options it needs.
fn export(folder: &Path) -> (PathBuf, Vec<String>) {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let map = paths.iter().find(|path| path.ends_with("my.map.toml"));
    let options = map.iter().flat_map(|path| ["--map".to_owned(), path.display().to_string()]).collect();
    let is_export = |path: &&PathBuf| !path.ends_with("people.csv") && !path.ends_with("my.map.toml");
    (paths.iter().find(is_export).unwrap().clone(), options)
}

#[test]
fn every_export_becomes_the_people_expected_and_a_second_import_changes_nothing() {
    let mut wrong = Vec::new();
    for folder in folders("tests/imports") {
        let (file, options) = export(&folder);
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let temp = with(&name, std::fs::read(&file).unwrap(), &[]);
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        import(&temp, &name, &[&options[..], &["--yes"]].concat()).ends(FINE, &[" rows = "]);
        let told = people(&temp);
        let path = folder.join("people.csv");
        if std::env::var_os("TECHCAMP_ACCEPT").is_some() {
            std::fs::write(&path, &told).unwrap();
        }
        if told != std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n") {
            wrong.push(format!("{}\n{told}", folder.display()));
        }
        // The ids it makes tell nothing.
        let problems = run(temp.path(), &["check", "camp", "--json"]).json();
        assert!(
            problems["problems"].is_array() && !problems.to_string().contains("name-in-id"),
            "{problems}"
        );
        let before = tree(temp.path());
        let [new, updated, ..] = counts(&temp, &name, &options);
        assert_eq!((new, updated), (0, 0), "{}", folder.display());
        import(&temp, &name, &[&options[..], &["--yes"]].concat()).ends(FINE, &["0 new + 0 changed"]);
        assert_eq!(tree(temp.path()), before, "{}", folder.display());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_source_that_comes_along_has_an_export_by_which_it_is_recognised() {
    let mut seen = BTreeSet::new();
    for folder in folders("tests/imports") {
        let (file, options) = export(&folder);
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let temp = with(&name, std::fs::read(&file).unwrap(), &[]);
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        let json = import(&temp, &name, &[&options[..], &["--dry-run", "--json"]].concat()).json();
        let id = json["source"]["id"].as_str().unwrap().to_owned();
        assert!(folder.ends_with(&id) || folder.ends_with(format!("{id}-xlsx")), "{}", folder.display());
        // Named by a map or not, the headings say the same.
        let alone = import(&temp, &name, &["--dry-run", "--json"]).json();
        assert_eq!(alone["source"]["id"], id.as_str());
        seen.insert(id);
    }
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("kits/base");
    let ids: BTreeSet<String> = files(&base)
        .iter()
        .filter_map(|(path, _)| Some(path.strip_prefix("sources/")?.strip_suffix(".toml")?.to_owned()))
        .collect();
    assert_eq!(seen, ids);
}

#[test]
fn a_script_that_does_not_say_yes_and_a_dry_run_write_nothing() {
    let temp = with("list.csv", "name,email\nAnna Invented,anna@example.org\n", &[]);
    let before = tree(temp.path());
    import(&temp, "list.csv", &[]).ends(REFUSED, &["1 rows = 1 new", "--yes"]);
    import(&temp, "list.csv", &["--dry-run"]).ends(FINE, &["1 rows = 1 new"]);
    import(&temp, "list.csv", &["--json"]).ends(REFUSED, &["\"new\": 1"]);
    assert_eq!(tree(temp.path()), before);
}

const MIXED: &str = "name,email,country\nAnna Invented,anna@example.org,MD\nBoris Madeup,boris@nowhere,RO\n,cara@example.org,\n\
    \"Dora\",dora@example.org,MD,too many\n";

#[test]
fn rows_that_cannot_be_read_stand_in_a_repair_file_that_is_imported_once_mended() {
    let temp = with("list.csv", MIXED, &[]);
    assert_eq!(counts(&temp, "list.csv", &[]), [1, 0, 0, 3, 0, 0]);
    import(&temp, "list.csv", &["--yes"])
        .ends(FINE, &["list.csv, row 3, column B (email)", "list.csv, row 5"]);
    assert_eq!(people(&temp), "id,name,country,email\np-01,Anna Invented,MD,anna@example.org\n");
    let repair = read(&temp, "imports/list.repair.csv");
    let rows: Vec<&str> = repair.lines().collect();
    assert_eq!(rows[0], "\u{feff}name,email,country,,problem");
    assert!(
        rows[1].starts_with("Boris Madeup,boris@nowhere,RO,,") && rows[1].contains("email: "),
        "{repair}"
    );
    assert!(
        rows[2].starts_with(",cara@example.org,,,")
            && rows[3].starts_with("Dora,dora@example.org,MD,too many,")
    );
    let mended =
        repair.replace("boris@nowhere", "boris@example.net").replace("\n,cara", "\nCara Fictive,cara");
    std::fs::write(temp.path().join("camp/imports/list.repair.csv"), mended).unwrap();
    let path = "camp/imports/list.repair.csv";
    assert_eq!(counts(&temp, path, &[])[0], 3);
    import(&temp, path, &["--yes"]).ends(FINE, &[]);
    assert!(people(&temp).contains("p-02,Boris Madeup,RO,boris@example.net"), "{}", people(&temp));
    // What was rejected in the first file is rejected there again, and the mended file is not written over.
    import(&temp, "list.csv", &["--yes"]).ends(FINE, &["0 new + 0 changed + 1 unchanged + 3 to repair"]);
    assert!(read(&temp, "imports/list.repair.csv").contains("Cara Fictive"));
    assert!(read(&temp, "imports/list.repair-2.csv").contains("boris@nowhere"));
}

#[test]
fn who_may_be_known_is_decided_by_a_person_and_remembered() {
    let people_csv =
        "id,name,organization,country,email\np-07,Ana Invented,,MD,\np-12,Bo Madeup,,RO,bo@example.org\n";
    let list = "name,organization,country,email,phone\nInvented Ana,Cloud,,ana@example.org,1\nCy Other,,,BO@example.org,2\n\
        Ana Invented,,RO,,3\nBo Madeup,,,bo@example.org,4\n";
    let temp = with("list.csv", list, &[("people.csv", people_csv)]);
    assert_eq!(counts(&temp, "list.csv", &[]), [1, 1, 0, 0, 2, 0]);
    let dry = import(&temp, "list.csv", &["--dry-run"]);
    dry.ends(
        FINE,
        &["Row 2 may be p-07 (people.csv, row 2)", "Row 3 may be p-12 (people.csv, row 3)", "--same 2=p-07"],
    );
    let decided = ["--same", "2=p-07", "--new", "3"];
    assert_eq!(counts(&temp, "list.csv", &decided), [2, 2, 0, 0, 0, 0]);
    import(&temp, "list.csv", &[&decided[..], &["--yes"]].concat())
        .ends(FINE, &["organization: “” → “Cloud”"]);
    let told = people(&temp);
    assert!(told.contains("p-07,Invented Ana,Cloud,MD,ana@example.org,1"), "{told}");
    assert!(
        told.contains("p-13,Cy Other,,,BO@example.org,2") && told.contains("p-14,Ana Invented,,RO,,3"),
        "{told}"
    );
    assert_eq!(counts(&temp, "list.csv", &[]), [0, 0, 4, 0, 0, 0]);
    import(&temp, "list.csv", &["--same", "9=p-07"]).ends(REFUSED, &["There is no row 9"]);
    import(&temp, "list.csv", &["--same", "2=p-99"]).ends(REFUSED, &["There is no p-99"]);
    import(&temp, "list.csv", &["--same", "p-07"]).ends(REFUSED, &["--same ROW=ID"]);
}

#[test]
fn what_changes_is_shown_field_by_field_and_all_else_stands_byte_for_byte() {
    let old = "sep=;\r\nID;\"Name\";email ; My note\r\n\r\np-03;  Ana Invented ;ana@example.org;\"a \"\"b\"\"\"\r\nx-1;Bo;;\r\n";
    let list = "name,email,city\nAna Invented,ANA@example.org,Soroca\n";
    let temp = with("list.csv", list, &[("people.csv", old)]);
    import(&temp, "list.csv", &["--yes"]).ends(FINE, &["p-03 changes (row 2)", "city: “” → “Soroca”"]);
    let new = "sep=;\r\nID;\"Name\";email ; My note;city\r\n\r\np-03;  Ana Invented ;ana@example.org;\"a \"\"b\"\"\";Soroca\r\nx-1;Bo;;;\r\n";
    assert_eq!(people(&temp), new);
}

#[test]
fn what_was_corrected_by_hand_stays_until_the_row_says_something_new() {
    let list = |city: &str| {
        format!("Timestamp,Email Address,Full name,City\n2030-01-05,ana@example.org,ANA INVENTED,{city}\n")
    };
    let temp = with("f.csv", list("Soroca"), &[]);
    import(&temp, "f.csv", &["--yes"]).ends(FINE, &[]);
    let path = temp.path().join("camp/people.csv");
    std::fs::write(&path, people(&temp).replace("ANA INVENTED", "Ana Invented")).unwrap();
    import(&temp, "f.csv", &["--yes"]).ends(FINE, &["1 unchanged"]);
    assert!(people(&temp).contains("Ana Invented"));
    std::fs::write(temp.path().join("f.csv"), list("Orhei")).unwrap();
    import(&temp, "f.csv", &["--yes"]).ends(FINE, &["city: “Soroca” → “Orhei”", "1 changed"]);
}

#[test]
fn an_import_never_opens_what_somebody_closed() {
    let old = "id,name,email,at_risk,consent.photo,consent.photo.version\np-1,Ana,ana@example.org,yes,no,1\n";
    let list = "name,email,at_risk,consent.photo,consent.photo.version,consent.roster\nAna,ana@example.org,no,yes,2,yes\n";
    let temp = with("list.csv", list, &[("people.csv", old)]);
    import(&temp, "list.csv", &["--yes"]).ends(FINE, &["warning[import-closed]", "consent.photo"]);
    assert_eq!(
        people(&temp),
        "id,name,email,at_risk,consent.photo,consent.photo.version,consent.roster\np-1,Ana,ana@example.org,yes,no,1,yes\n"
    );
}

#[test]
fn a_question_about_consent_is_one_only_where_a_person_says_so() {
    let list = "Full name,May we take your photo?\nAna Invented,Yes of course\nBo Madeup,no\n";
    let temp = with("list.csv", list, &[]);
    import(&temp, "list.csv", &["--yes"]).ends(FINE, &["May we take your photo? → kept as an answer"]);
    let map = "over = \"spreadsheet\"\n[columns]\n\"consent.photo\" = [\"May we take your photo?\"]\n";
    let temp = with("list.csv", list, &[]);
    std::fs::write(temp.path().join("my.toml"), map).unwrap();
    import(&temp, "list.csv", &["--map", "my.toml", "--yes"])
        .ends(FINE, &["→ consent.photo", "consent-unclear"]);
    let (loaded, _) = build::load(&files(&temp.path().join("camp")));
    assert!(loaded.unwrap().event.people.iter().all(|person| person.consents.values().all(|it| !it.yes)));
    // The mapping is remembered beside the event.
    let ran = import(&temp, "list.csv", &["--dry-run"]);
    ran.ends(FINE, &["May we take your photo? → consent.photo", "2 unchanged"]);
}

/// A call for trainers says of everybody that she is one; that takes no other role away.
#[test]
fn what_a_source_says_of_everybody_comes_to_the_words_that_are_there() {
    let known = "id,name,email,roles\np-1,Ana Invented,ana@example.org,\np-2,Bo Madeup,bo@example.org,staff\n\
        p-3,Cy Nobody,cy@example.org,\"staff, Trainer\"\n";
    let list = "name,email\nAna Invented,ana@example.org\nBo Madeup,bo@example.org\nCy Nobody,cy@example.org\nDee New,dee@example.org\n";
    let temp = with("call.csv", list, &[("people.csv", known)]);
    std::fs::write(temp.path().join("call.toml"), "over = \"spreadsheet\"\n[fixed]\nroles = \"trainer\"\n")
        .unwrap();
    import(&temp, "call.csv", &["--map", "call.toml", "--yes"])
        .ends(FINE, &["1 new + 2 changed + 1 unchanged"]);
    assert_eq!(
        people(&temp),
        "id,name,email,roles\np-1,Ana Invented,ana@example.org,participant;trainer\np-2,Bo Madeup,bo@example.org,staff;trainer\n\
         p-3,Cy Nobody,cy@example.org,\"staff, Trainer\"\np-04,Dee New,dee@example.org,trainer\n"
    );
    // What a column says of one person is what she is.
    std::fs::write(temp.path().join("list.csv"), "name,email,roles\nBo Madeup,bo@example.org,guest\n")
        .unwrap();
    import(&temp, "list.csv", &["--as", "spreadsheet", "--yes"]).ends(FINE, &["1 changed"]);
    assert!(people(&temp).contains("bo@example.org,guest\n"), "{}", people(&temp));
}

#[test]
fn what_cannot_be_imported_says_what_to_do() {
    let cases = [
        ("a.csv", "x,y\n1,2\n", vec![], "--as SOURCE"),
        (
            "a.csv",
            "Order #,Attendee #\n1,2\n",
            vec!["--as", "eventbrite"],
            "No column is understood as a name",
        ),
        ("a.csv", "name\nAna\n", vec!["--as", "eventbrit"], "Did you mean eventbrite?"),
        ("a.csv", "name\n\"Ana\n", vec![], "unclosed-quote"),
        ("a.csv", "", vec![], "empty-table"),
        ("a.csv", "<html>", vec![], "not-a-table"),
    ];
    for (file, text, more, expected) in cases {
        let temp = with(file, text, &[]);
        let before = tree(temp.path());
        import(&temp, file, &[&more[..], &["--yes"]].concat()).ends(REFUSED, &[expected]);
        assert_eq!(tree(temp.path()), before, "{text}");
    }
    let temp =
        with("a.csv", "name\nAna\n", &[("people.xlsx", "PK"), ("people.csv", "id,name\np-1,\"open\n")]);
    import(&temp, "a.csv", &["--yes"]).ends(REFUSED, &["unclosed-quote"]);
    let temp = with("a.csv", "name\nAna\n", &[]);
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/santiago-2010/people.xlsx");
    std::fs::copy(example, temp.path().join("camp/people.xlsx")).unwrap();
    import(&temp, "a.csv", &["--yes"]).ends(REFUSED, &["people-in-workbook", "people.csv"]);
    let temp =
        with("a.csv", "name\nAna\n", &[("imports/spreadsheet.map.toml", "[columns]\nemial = [\"x\"]\n")]);
    import(&temp, "a.csv", &["--yes"]).ends(REFUSED, &["imports/spreadsheet.map.toml", "Write “email”"]);
}

#[test]
fn an_event_adds_a_source_and_replaces_one_without_a_line_of_rust() {
    let own = "title = \"Our form\"\nover = \"spreadsheet\"\nrecognise = [[\"Wie heißt du?\"]]\n\
        [columns]\nname = [\"Wie heißt du?\"]\nignore = [\"Lfd. Nr.\"]\n[fixed]\nroles = \"trainer\"\n";
    let osem = "title = \"OSEM of ours\"\nover = \"spreadsheet\"\nrecognise = [[\"Attended\"]]\n";
    let kit = [("kit/sources/our-form.toml", own), ("kit/sources/osem.toml", osem)];
    let temp = with("form.csv", "Lfd. Nr.;Wie heißt du?;Essen\n1;Ilse Erfunden;vegan\n", &kit);
    import(&temp, "form.csv", &["--yes"]).ends(FINE, &["Recognised: Our form (our-form)"]);
    assert_eq!(people(&temp), "id,roles,name,Essen\np-01,trainer,Ilse Erfunden,vegan\n");
    std::fs::write(temp.path().join("o.csv"), "Attended,name\nyes,Ina\n").unwrap();
    import(&temp, "o.csv", &["--dry-run"]).ends(FINE, &["OSEM of ours"]);
    let twin = own.replace("Our form", "Twin");
    let temp = with("form.csv", "Wie heißt du?\nIlse\n", &[kit[0], ("kit/sources/twin.toml", &twin)]);
    import(&temp, "form.csv", &["--yes"]).ends(REFUSED, &["may come from our-form, twin"]);
    let temp = with("form.csv", "name\nIlse\n", &[("kit/sources/bad.toml", "title = 1\n")]);
    import(&temp, "form.csv", &["--yes"]).ends(REFUSED, &["source-syntax", "kit:kit/sources/bad.toml"]);
}

#[test]
fn separators_and_encodings_make_no_difference() {
    let text = "Full name,Email,Organisation\n\"Núñez, Íñigo\",inigo@example.org,Café d’Été\n";
    let utf16 = |text: &str| -> Vec<u8> {
        std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    };
    let latin: Vec<u8> = text.chars().map(|it| if it == '’' { 0x92 } else { u32::from(it) as u8 }).collect();
    let swapped = |with: &str| {
        text.replace("\"Núñez, Íñigo\"", "§").replace(',', with).replace('§', "\"Núñez, Íñigo\"")
    };
    let forms = [
        text.as_bytes().to_vec(),
        swapped(";").into_bytes(),
        swapped("\t").into_bytes(),
        format!("\u{feff}{text}").replace('\n', "\r\n").into_bytes(),
        utf16(&swapped("\t")),
        latin,
    ];
    for bytes in forms {
        let temp = with("list.csv", &bytes, &[]);
        import(&temp, "list.csv", &["--yes"]).ends(FINE, &["1 new"]);
        assert_eq!(
            people(&temp),
            "id,name,organization,email\np-01,\"Núñez, Íñigo\",Café d’Été,inigo@example.org\n"
        );
    }
}

#[test]
fn who_is_refunded_and_known_is_told() {
    let rows = |status: &str| {
        format!(
            "Order #,Attendee #,First Name,Last Name,Email,Attendee Status\n1,1,Ana,Invented,ana@example.org,{status}\n"
        )
    };
    let temp = with("e.csv", rows("Attending"), &[]);
    import(&temp, "e.csv", &["--yes"]).ends(FINE, &["1 new"]);
    std::fs::write(temp.path().join("e.csv"), rows("Refunded")).unwrap();
    import(&temp, "e.csv", &["--yes"]).ends(FINE, &["1 row is left out", "p-01 is in people.csv"]);
}

/// What people have been known to type, and what breaks programs that do not expect it.
#[test]
fn who_is_not_to_come_back_is_left_out_unless_a_person_says_so() {
    let table = "Name,E-mail\nMila Example,Mila@example.org\nOvidiu Sample,o@example.org\n";
    let gone = [("suppress.csv", "email\nmila@example.org\n")];
    let temp = with("list.csv", table, &gone);
    assert_eq!(counts(&temp, "list.csv", &[]), [1, 0, 0, 0, 0, 1]);
    import(&temp, "list.csv", &["--yes"]).ends(FINE, &["suppress.csv", "--new"]);
    assert!(!people(&temp).contains("Mila") && people(&temp).contains("Ovidiu"));
    import(&temp, "list.csv", &["--yes", "--new", "2"]).ends(FINE, &[]);
    assert!(people(&temp).contains("Mila"), "{}", people(&temp));
    // Who is in the table is known: only somebody new is left out.
    assert_eq!(counts(&temp, "list.csv", &[]), [0, 0, 2, 0, 0, 0]);
}

#[test]
fn odd_names_and_answers_come_through_as_they_are() {
    let odd = [
        "O'Neil-Null",
        "null",
        "NaN",
        "0",
        "1e309",
        "true",
        "Robert'); DROP TABLE people;--",
        "<script>alert(1)</script>",
        "{{ 7*7 }}",
        "=1+1",
        "@SUM(A1)",
        "-2+3",
        "+373 555 01",
        "'quoted'",
        "\"double\"",
        "comma, inside",
        "semi;colon",
        "two\nlines",
        "tab\tinside",
        "Z̷͙̎a̵l̶g̴o̸",
        "👩‍👩‍👧 Family",
        "مريم الخيالية",
        "می‌خواهم",
        "山田 想像",
        "ﬁligree",
        "Ⅷ",
        "ß",
        "İstanbul",
        "../../etc/passwd",
        "CON",
        "%s%n",
        "$(id)",
        "`id`",
        "\\",
        "’",
        "“smart”",
        "—",
    ];
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let rows: String =
        odd.iter().enumerate().map(|(at, text)| format!("Nobody{at},{0},{0}\n", cell(text))).collect();
    let temp = with("list.csv", format!("given,family,What else?\n{rows}"), &[]);
    import(&temp, "list.csv", &["--yes"]).ends(FINE, &[&format!("{} new + 0 changed", odd.len())]);
    let (loaded, _) = build::load(&files(&temp.path().join("camp")));
    let people = loaded.unwrap().event.people;
    assert_eq!(people.len(), odd.len());
    for (person, text) in people.iter().zip(odd) {
        // A text that a spreadsheet would work out stands behind an apostrophe.
        let bare = |kept: &str| {
            kept.strip_prefix('\'')
                .filter(|it| it.starts_with(['=', '@', '-', '\'', '%', '+']))
                .unwrap_or(kept)
                .to_owned()
        };
        assert_eq!(bare(&person.answers["What else?"]), text);
        assert_eq!(
            bare(&person.family),
            text.split_whitespace().collect::<Vec<_>>().join(" ").as_str(),
            "{text}"
        );
    }
    import(&temp, "list.csv", &["--yes"]).ends(FINE, &["0 new + 0 changed"]);
}
