//! Forms there and back: what an XLSForm of the package asks comes back from KoboToolbox or ODK without a question about
//! columns, and is counted.

use super::cli::{EVENT, FINE, Ran, camp, run};
use super::sheets::{GUATEMALA, MOLDOVA};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use techcamp::build::{Loaded, Wish, decide, documents, load};
use techcamp::document::{Block, Body, Column, Document, Format, Inline, Page, Tab, Table};
use techcamp::files::Files;
use techcamp::{export, sheet, store};
use tempfile::TempDir;

fn example(name: &str) -> Files {
    store::read(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)).unwrap()
}

fn made(files: &Files, only: &str) -> (Loaded, Vec<Document>) {
    let (loaded, problems) = load(files);
    let loaded = loaded.unwrap_or_else(|| panic!("{problems:?}"));
    let (plan, _) = decide(&loaded);
    let wish = Wish { only: Some(only.to_owned()), ..Wish::default() };
    let composed = documents(&loaded, &plan, &wish);
    assert_eq!(composed.problems, []);
    (loaded, composed.documents)
}

fn folder(files: &Files, without: &[&str]) -> TempDir {
    let temp = tempfile::tempdir().unwrap();
    for (path, bytes) in files.iter().filter(|(path, _)| !without.contains(path)) {
        let path = temp.path().join("camp").join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    temp
}

fn import(temp: &TempDir, file: &str, more: &[&str]) -> Ran {
    run(temp.path(), &[&["import", file, "camp"], more].concat())
}

/// Rows of a worksheet by their headings.
fn rows(tab: &Tab) -> Vec<BTreeMap<&str, &str>> {
    let headings = tab.columns.iter().map(|it| it.title.as_str());
    let headings: Vec<&str> = headings.collect();
    tab.rows
        .iter()
        .map(|row| headings.iter().copied().zip(row.iter().map(String::as_str)).collect())
        .collect()
}

/// An XLSForm as another program reads it, filled in by people of numbers.
struct Xlsform<'a> {
    survey: Vec<BTreeMap<&'a str, &'a str>>,
    choices: BTreeMap<&'a str, Vec<BTreeMap<&'a str, &'a str>>>,
}

/// In which words a download names questions and answers.
#[derive(Clone, Copy)]
enum Words<'a> {
    Names,
    /// Of the language of this heading, `label::română (ro)`.
    Labels(&'a str),
}

impl<'a> Xlsform<'a> {
    fn of(document: &'a Document) -> Xlsform<'a> {
        let Body::Table(table) = &document.body else { panic!("no table") };
        let names: Vec<&str> = table.tabs.iter().map(|tab| tab.name.as_str()).collect();
        assert_eq!(names, ["survey", "choices", "settings"]);
        let mut choices: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for row in rows(&table.tabs[1]) {
            choices.entry(row["list_name"]).or_default().push(row);
        }
        Xlsform { survey: rows(&table.tabs[0]), choices }
    }

    fn list(&self, kind: &str) -> &[BTreeMap<&'a str, &'a str>] {
        kind.split_once(' ').map_or(&[], |(_, list)| &self.choices[list])
    }

    /// What somebody answers to a row: texts, or the choices by their place in the list.
    fn said(&self, row: &BTreeMap<&str, &str>, who: usize) -> Result<String, Vec<usize>> {
        let (kind, name) = (row["type"], row["name"]);
        let count = self.list(kind).len();
        match kind.split(' ').next().unwrap() {
            "select_one" => Err(vec![who % count]),
            "select_multiple" => Err((0..=who % count).collect()),
            "integer" => Ok((who + 1).to_string()),
            "today" => Ok("2011-06-20".to_owned()),
            "calculate" if name.ends_with(".version") => {
                Ok(row["calculation"].split('\'').nth(3).unwrap().to_owned())
            }
            "calculate" if name.ends_with(".date") => Ok("2011-06-20".to_owned()),
            "calculate" => Ok("1".to_owned()),
            "text" => Ok(match name {
                "email" => format!("nobody{who}@example.org"),
                "phone" => format!("+000 555 010{who}"),
                "name" => format!("Nobody Invented {}", ["One", "Two", "Three"][who % 3]),
                _ => format!("Words, “of” {who}; about {name}"),
            }),
            other => panic!("{other}"),
        }
    }

    /// A download of the answers of three people.
    fn download(&self, words: Words) -> Tab {
        let word = |row: &BTreeMap<&'a str, &'a str>| match words {
            Words::Labels(heading) if !row[heading].is_empty() => row[heading],
            _ => row["name"],
        };
        let mut columns: Vec<(String, Vec<String>)> = Vec::new();
        for row in &self.survey {
            if row["type"] == "note" {
                continue;
            }
            let list = self.list(row["type"]);
            let cell = |who| match self.said(row, who) {
                Ok(text) => text,
                Err(chosen) => chosen.iter().map(|at| word(&list[*at])).collect::<Vec<_>>().join(" "),
            };
            columns.push((word(row).to_owned(), (0..3).map(cell).collect()));
            if row["type"].starts_with("select_multiple") {
                for (at, choice) in list.iter().enumerate() {
                    let cell = |who| self.said(row, who).unwrap_err().contains(&at);
                    let cells = (0..3).map(|who| if cell(who) { "1" } else { "0" }.to_owned());
                    columns.push((format!("{}/{}", word(row), word(choice)), cells.collect()));
                }
            }
        }
        for system in [
            "_id",
            "_uuid",
            "_submission_time",
            "_validation_status",
            "_status",
            "_submitted_by",
            "__version__",
            "_index",
        ] {
            columns.push((system.to_owned(), (0..3).map(|who| format!("{system}-{who}")).collect()));
        }
        let rows = (0..3).map(|who| columns.iter().map(|(_, cells)| cells[who].clone()).collect()).collect();
        let columns =
            columns.iter().map(|(title, _)| Column { title: title.clone(), number: false, choices: vec![] });
        Tab { name: "submissions".to_owned(), columns: columns.collect(), rows }
    }
}

/// As KoboToolbox writes it: semicolons, and everything in quotes.
fn csv(tab: &Tab) -> String {
    let line = |cells: &mut dyn Iterator<Item = &String>| {
        cells.map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join(";") + "\n"
    };
    let header = line(&mut tab.columns.iter().map(|it| &it.title));
    header + &tab.rows.iter().map(|row| line(&mut row.iter())).collect::<String>()
}

#[test]
fn what_comes_back_from_every_form_is_understood_by_names_and_by_labels_in_every_language() {
    let files = example("moldova-2011");
    let loaded = &MOLDOVA.loaded;
    assert_eq!(MOLDOVA.artifact("xlsform").count(), loaded.event.forms.len());
    for document in MOLDOVA.artifact("xlsform") {
        let id = document.id.item.as_deref().unwrap();
        let form = loaded.event.forms.iter().find(|it| it.id == id).unwrap();
        let xlsform = Xlsform::of(document);
        let asked: BTreeSet<&str> = xlsform.survey.iter().map(|row| row["name"]).collect();
        assert!(form.question.iter().all(|it| asked.contains(it.name.as_str())), "{id}");
        let languages: Vec<&str> =
            xlsform.survey[0].keys().copied().filter(|it| it.starts_with("label::")).collect();
        assert_eq!(languages.len(), 3);
        let temp = folder(&files, &["people.csv", "needs.csv"]);
        let put = |name: &str, bytes: Vec<u8>| std::fs::write(temp.path().join(name), bytes).unwrap();
        put("names.csv", csv(&xlsform.download(Words::Names)).into_bytes());
        import(&temp, "names.csv", &["--yes"])
            .ends(FINE, &[&format!("({id}), by the headings form.{id}."), "3 rows = 3 new"]);
        let mut others = vec!["names.xlsx".to_owned()];
        let book = |tab: Tab| {
            let table = Table {
                tabs: vec![tab],
                header: true,
                guarded: false,
                row_height: 0.0,
                intro: String::new(),
            };
            export::write(&Document { body: Body::Table(table), ..document.clone() }, Format::Xlsx).unwrap()
        };
        put("names.xlsx", book(xlsform.download(Words::Names)));
        for (at, language) in languages.iter().enumerate() {
            let download = xlsform.download(Words::Labels(language));
            put(&format!("labels-{at}.csv"), csv(&download).into_bytes());
            put(&format!("labels-{at}.xlsx"), book(download));
            others.extend([format!("labels-{at}.csv"), format!("labels-{at}.xlsx")]);
        }
        for name in others {
            let ran = import(&temp, &name, &["--yes"]);
            ran.ends(FINE, &["3 rows = 0 new + 0 changed + 3 unchanged"]);
        }
        // What was said stands in its column, by the names of answers.
        let path = match form.into {
            techcamp::form::Kept::People => "people.csv".to_owned(),
            techcamp::form::Kept::Needs => "needs.csv".to_owned(),
            techcamp::form::Kept::Answers => format!("answers/{id}.csv"),
        };
        let bytes = std::fs::read(temp.path().join("camp").join(&path)).unwrap();
        let (sheets, problems) = sheet::read(&path, &bytes);
        assert_eq!(problems, [], "{id}");
        let headings: Vec<&str> = sheets[0].header.iter().map(|it| it.text.as_str()).collect();
        for row in xlsform.survey.iter().filter(|row| !["today", "note"].contains(&row["type"])) {
            if row["name"].starts_with("form.") {
                continue;
            }
            let at = headings
                .iter()
                .position(|it| *it == row["name"])
                .unwrap_or_else(|| panic!("{id}: {}", row["name"]));
            for (who, kept) in sheets[0].rows.iter().enumerate() {
                let list = xlsform.list(row["type"]);
                let expected = match xlsform.said(row, who) {
                    Ok(text) => text,
                    Err(chosen) => chosen.iter().map(|at| list[*at]["name"]).collect::<Vec<_>>().join(";"),
                };
                assert_eq!(kept.cells[at].trim_start_matches('\''), expected, "{id}: {}", row["name"]);
            }
        }
        if id == "trainer-call" {
            let at = headings.iter().position(|it| *it == "roles").unwrap();
            assert!(sheets[0].rows.iter().all(|row| row.cells[at] == "trainer"));
        }
    }
}

#[test]
fn paper_and_telephone_ask_the_same_questions_in_the_same_order() {
    for example in [&MOLDOVA, &GUATEMALA] {
        let loaded = &example.loaded;
        let name = &loaded.event.id.value;
        for document in example.artifact("xlsform") {
            let xlsform = Xlsform::of(document);
            let id = document.id.item.as_deref().unwrap();
            for tag in loaded.event.languages.iter().map(|tag| tag.value.as_str()) {
                let heading = *xlsform.survey[0]
                    .keys()
                    .find(|it| it.starts_with("label::") && it.ends_with(&format!("({tag})")))
                    .unwrap();
                let text = match example
                    .artifact("form")
                    .find(|it| it.id.item.as_deref() == Some(id) && it.id.lang == tag)
                {
                    Some(Document { body: Body::Page(page), .. }) => text(page),
                    _ => {
                        let slip = example.artifact("evaluation-slip").find(|it| it.id.lang == tag).unwrap();
                        let Body::Layout(layout) = &slip.body else { panic!("{id}") };
                        layout.rows[0]["body"].as_str().unwrap().to_owned()
                    }
                };
                let mut rest = text.as_str();
                for row in xlsform.survey.iter().filter(|row| !row[heading].is_empty()) {
                    let label = row[heading];
                    let at = rest.find(label).unwrap_or_else(|| {
                        panic!("{name} {id} {tag}: {label} is not on paper, or not in order")
                    });
                    rest = &rest[at + label.len()..];
                }
            }
        }
    }
}

/// All text of a page.
fn text(page: &Page) -> String {
    fn inline(parts: &[Inline], out: &mut String) {
        for part in parts {
            match part {
                Inline::Text { text } | Inline::Code { text } => out.push_str(text),
                Inline::Strong { text } | Inline::Emph { text } | Inline::Link { text, .. } => {
                    inline(text, out)
                }
                Inline::Newline => out.push('\n'),
            }
        }
        out.push('\n');
    }
    fn blocks(list: &[Block], out: &mut String) {
        for block in list {
            match block {
                Block::Heading { text, .. } | Block::Paragraph { text } => inline(text, out),
                Block::List { items, .. } => items.iter().for_each(|it| blocks(&it.blocks, out)),
                Block::Table { rows, .. } => rows.iter().flatten().for_each(|cell| inline(cell, out)),
                _ => {}
            }
        }
    }
    let mut out = String::new();
    page.sheets.iter().for_each(|sheet| blocks(&sheet.blocks, &mut out));
    out
}

const OWN: &str = "by = \"place\"\n[[question]]\nname = \"place\"\ntype = \"select_one\"\nchoices = [\"hall\", \"yard\"]\n\
    [[question]]\nname = \"liked\"\ntype = \"select_multiple\"\nfrom = \"topics\"\n[[question]]\nname = \"loud\"\ntype = \"scale\"\n\
    [[question]]\nname = \"words\"\ntype = \"text\"\n[[question]]\nname = \"thanks\"\ntype = \"note\"\n";
const OWN_WORDS: &str = "form-noise = Noise\nask-place = Where?\nask-place-hall = In the hall\nask-place-yard = In the yard\n\
    ask-liked = What did you like?\nask-loud = How loud?\nask-words = In your words\nask-thanks = Thank you.\n";

/// An event with a form of its own, and two topics.
fn own(more: &[(&str, &str)]) -> TempDir {
    let event = format!(
        "{EVENT}[[topic]]\nid = \"maps\"\ntitle = \"Maps, and more\"\n[[topic]]\nid = \"radio\"\ntitle = \"Radio\"\n"
    );
    let files =
        [("event.toml", event.as_str()), ("kit/forms/noise.toml", OWN), ("kit/words/en.ftl", OWN_WORDS)];
    camp(&[&files[..], more].concat())
}

#[test]
fn a_form_of_an_events_own_is_asked_taken_and_counted_without_a_line_of_rust() {
    // As somebody types slips into a spreadsheet: by the texts of the questions, commas as they come, two slips alike.
    let list = "Where?,What did you like?,How loud?,In your words,Desk\n\
        In the hall,\"Maps, and more, Radio\",5 – very much,Too loud,A\nIn the hall,Radio,4,,A\nIn the hall,Radio,4,,A\n\
        In the yard,maps;radio,2,,A\nOn the roof,Radio,4,,A\n";
    let temp = own(&[]);
    std::fs::write(temp.path().join("list.csv"), list).unwrap();
    let ran = import(&temp, "list.csv", &["--yes"]);
    ran.ends(FINE, &["Recognised: Noise (noise)", "5 rows = 4 new", "1 to repair", "bad-answer"]);
    let read = |path: &str| std::fs::read_to_string(temp.path().join("camp").join(path)).unwrap();
    assert_eq!(
        read("answers/noise.csv"),
        "id,place,liked,loud,words,Desk\na-01,hall,maps;radio,5,Too loud,A\na-02,hall,radio,4,,A\na-03,hall,radio,4,,A\na-04,yard,maps;radio,2,,A\n"
    );
    assert!(read("imports/list.repair.csv").contains("On the roof,Radio,4,,A,"));
    import(&temp, "list.csv", &["--yes"]).ends(FINE, &["0 new + 0 changed + 4 unchanged"]);
    let files = store::read(&temp.path().join("camp")).unwrap();
    let (loaded, forms) = made(&files, "xlsform");
    assert_eq!(loaded.event.answers[0].rows.len(), 4);
    assert!(forms.iter().any(|it| it.id.item.as_deref() == Some("noise")));
    let (_, tallies) = made(&files, "tally");
    let [Document { body: Body::Page(page), .. }] = tallies.as_slice() else { panic!("{tallies:?}") };
    let told = text(page);
    for expected in [
        "4 answers",
        "In the hall\n3\nIn the yard\n1\n",
        "Maps, and more\n2\nRadio\n4\n",
        "Mean: 3.8",
        "Too loud",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
    // Four are fewer than may be shown to others.
    assert_eq!(made(&files, "tally-public").1, []);
}

#[test]
fn what_is_published_of_answers_hides_small_groups_and_every_word() {
    let mut csv = String::from("place,liked,loud,words\n");
    for (place, liked, loud, count) in
        [("hall", "maps", "5", 9), ("yard", "maps;radio", "4", 7), ("hall", "radio", "1", 2)]
    {
        csv += &format!("{place},{liked},{loud},Zqown words\n").repeat(count);
    }
    let temp = own(&[("answers/noise.csv", &csv)]);
    let files = store::read(&temp.path().join("camp")).unwrap();
    let (_, tallies) = made(&files, "tally-public");
    let [Document { body: Body::Page(page), .. }] = tallies.as_slice() else { panic!("{tallies:?}") };
    let told = text(page);
    // Two who did not like maps are a small group; of the scale, the two who said 1 take the next with them.
    for expected in [
        "18 answers",
        "In the hall\n11\nIn the yard\n7\n",
        "Maps, and more\n–\nRadio\n9\n",
        "4\n–\n5 – very much\n9\n",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
    assert!(!told.contains("Zqown") && !told.contains("Mean"), "{told}");
    for it in documents_of(&files) {
        let holds = serde_json::to_string(&it).unwrap().contains("Zqown");
        assert!(!holds || it.id.artifact == "tally" && it.id.audience.id() == "private", "{:?}", it.id);
    }
}

fn documents_of(files: &Files) -> Vec<Document> {
    let loaded = load(files).0.unwrap();
    let (plan, _) = decide(&loaded);
    documents(&loaded, &plan, &Wish::default()).documents
}

#[test]
fn a_consent_that_is_not_answered_again_keeps_its_version_and_date() {
    let people = "id,name,email,consent.photo,consent.photo.version,consent.photo.date\np-1,Ana Invented,ana@example.org,yes,1,2030-01-01\n";
    let list = "name,email,consent.photo,consent.photo.version,consent.photo.date,city\nAna Invented,ana@example.org,,2,2030-02-02,Soroca\n";
    let temp = camp(&[("event.toml", EVENT), ("people.csv", people)]);
    std::fs::write(temp.path().join("list.csv"), list).unwrap();
    import(&temp, "list.csv", &["--yes"]).ends(FINE, &["1 changed"]);
    let now = std::fs::read_to_string(temp.path().join("camp/people.csv")).unwrap();
    assert!(now.contains("p-1,Ana Invented,ana@example.org,yes,1,2030-01-01,Soroca"), "{now}");
}

#[test]
fn no_form_asks_two_things_in_the_same_words_or_takes_the_id_of_a_source() {
    for example in [&MOLDOVA, &GUATEMALA] {
        for document in example.artifact("xlsform") {
            let id = document.id.item.as_deref().unwrap();
            assert!(!example.loaded.kit.sources.contains_key(id), "{id}");
            let Body::Table(table) = &document.body else { panic!("{id}") };
            for tab in &table.tabs[..2] {
                let rows = rows(tab);
                for heading in
                    tab.columns.iter().map(|it| it.title.as_str()).filter(|it| it.starts_with("label::"))
                {
                    let mut seen = BTreeSet::new();
                    for row in rows.iter().filter(|row| !row[heading].is_empty()) {
                        let list = row.get("list_name").copied().unwrap_or_default();
                        assert!(seen.insert((list, row[heading])), "{id} {heading} {}", row[heading]);
                        assert!(
                            !row[heading].starts_with("ask-") && !row[heading].starts_with("form-"),
                            "{id} {}",
                            row[heading]
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn one_person_or_everybody_is_forgotten_in_answers_too() {
    let people = "id,name,email\np-1,Zelda Invented,zelda@example.org\np-2,Bo Madeup,bo@example.org\n";
    let answers = "id,place,words\na-01,hall,Ask Zelda Invented\na-02,yard,Fine\n";
    let temp = own(&[("people.csv", people), ("answers/noise.csv", answers)]);
    let path: &Path = &temp.path().join("camp/answers/noise.csv");
    run(temp.path(), &["forget", "camp", "--person", "p-1", "--yes"]).ends(FINE, &[]);
    assert_eq!(std::fs::read_to_string(path).unwrap(), "id,place,words\na-02,yard,Fine\n");
    run(temp.path(), &["forget", "camp", "--yes", "--before-date"]).ends(FINE, &[]);
    assert!(!path.exists());
}

/// What three tools exported of the people of an example, as its README says.
#[test]
fn the_exports_beside_an_example_hold_nothing_of_its_people_that_is_not_there() {
    for (name, tools) in [
        ("guatemala-2012", ["google-forms", "pretix-orders", "registration"]),
        ("moldova-2011", ["google-forms", "osem", "registration"]),
    ] {
        let files = example(name);
        let temp = folder(&files, &[]);
        let exports = files.iter().filter(|(path, _)| path.starts_with("imports/") && path.ends_with(".csv"));
        let mut seen = BTreeSet::new();
        for (path, _) in exports {
            let path = format!("camp/{path}");
            let json = run(temp.path(), &["import", &path, "camp", "--yes", "--json"]).json();
            let counts = &json["counts"];
            assert_eq!(
                (&counts["unchanged"], counts["rows"].as_u64() > Some(8)),
                (&counts["rows"], true),
                "{path}: {json:#}"
            );
            seen.insert(json["source"]["id"].as_str().unwrap().to_owned());
        }
        assert_eq!(seen, BTreeSet::from(tools.map(str::to_owned)), "{name}");
        let now = std::fs::read(temp.path().join("camp/people.csv")).unwrap();
        assert!(files.get("people.csv") == Some(now.as_slice()), "{name}");
    }
}
