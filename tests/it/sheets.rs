//! What the organizer finds on the sheets of the examples: not their looks, but that nothing is missing.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::LazyLock;
use techcamp::build::{Loaded, Wish, decide, documents, load};
use techcamp::document::{Body, Document, Layout};
use techcamp::files::Files;
use techcamp::plan::Plan;
use techcamp::store;

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)
}

pub struct Example {
    pub loaded: Loaded,
    plan: Plan,
    documents: Vec<Document>,
}

pub static MOLDOVA: LazyLock<Example> = LazyLock::new(|| Example::of("moldova-2011"));
pub static GUATEMALA: LazyLock<Example> = LazyLock::new(|| Example::of("guatemala-2012"));

impl Example {
    fn of(name: &str) -> Example {
        Example::from(&store::read(&folder(name)).unwrap())
    }

    fn from(files: &Files) -> Example {
        let loaded = load(files).0.unwrap();
        let (plan, _) = decide(&loaded);
        let documents = documents(&loaded, &plan, &Wish::default()).documents;
        Example { loaded, plan, documents }
    }

    pub fn artifact(&self, id: &str) -> impl Iterator<Item = &Document> {
        self.documents.iter().filter(move |it| it.id.artifact == id)
    }
}

fn only_row(document: &Document) -> Option<&serde_json::Map<String, serde_json::Value>> {
    match &document.body {
        Body::Layout(Layout { rows, .. }) => rows.first(),
        _ => None,
    }
}

#[test]
fn a_door_has_one_sign_that_speaks_two_languages() {
    let example = &*MOLDOVA;
    let signs: Vec<_> = example.artifact("door-sign").filter_map(only_row).collect();
    let rooms = &example.loaded.event.rooms;
    assert!(signs.len() >= rooms.len() && signs.len() <= rooms.len() * example.loaded.event.days.len());
    let hall = signs.iter().find(|row| row["title"] == "Great Hall").unwrap();
    assert_eq!((&hall["title_2"], &hall["lang_2"]), (&"Sala mare".into(), &"ro".into()));
    for row in example.artifact("door-sign").chain(example.artifact("station-sign")).filter_map(only_row) {
        let lines = |key: &str| row.get(key).map_or(0, |it| it.as_str().unwrap().lines().count());
        assert!(row["title_2"] != "" && lines("lines") == lines("lines_2"), "{row:?}");
    }
    // One language: nothing stands beside it.
    let mut files = store::read(&folder("moldova-2011")).unwrap();
    files.0.retain(|path, _| path == "event.toml");
    let event = String::from_utf8_lossy(files.get("event.toml").unwrap())
        .replace(r#"languages = ["en", "ro", "ru"]"#, r#"languages = ["en"]"#);
    files.insert("event.toml", event.into_bytes());
    let one = Example::from(&files);
    assert!(one.artifact("door-sign").count() > 0);
    assert!(one.artifact("door-sign").filter_map(only_row).all(|row| row["title_2"] == ""));
}

#[test]
fn a_file_of_all_has_the_name_of_the_first_language_whoever_comes_first() {
    for example in [&*MOLDOVA, &*GUATEMALA] {
        let first = &example.loaded.event.languages[0].value;
        let bundles: Vec<_> =
            example.documents.iter().filter(|it| matches!(it.body, Body::Bundle(_))).collect();
        assert!(!bundles.is_empty());
        for bundle in bundles {
            assert_eq!(&bundle.id.lang, first, "{:?}", bundle.id);
        }
    }
}

#[test]
fn the_index_opens_every_file() {
    let example = &*MOLDOVA;
    let index = example.artifact("index").map(|it| format!("{:?}", it.body)).collect::<String>();
    let lost: Vec<String> = example
        .documents
        .iter()
        .filter(|it| it.id.artifact != "index")
        .flat_map(|it| it.formats.iter().map(|format| it.id.path(*format)))
        .filter(|path| !index.contains(&format!("{path:?}")))
        .collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn a_calendar_in_the_index_is_told_by_its_person() {
    let example = &*MOLDOVA;
    let titles: BTreeSet<&str> = example.artifact("trainer-calendar").map(|it| it.title.as_str()).collect();
    assert_eq!(titles.len(), example.artifact("trainer-calendar").count());
}

#[test]
fn the_run_of_show_names_each_session_with_its_room() {
    let example = &*MOLDOVA;
    let text = example.artifact("run-of-show").map(|it| format!("{:?}", it.body)).collect::<String>();
    let event = &example.loaded.event;
    for placement in &example.plan.placements {
        let title = event.session(&placement.occurrence.session).unwrap().title.get("en", "en");
        let room = event.room(placement.room.as_deref().unwrap()).unwrap().name.get("en", "en");
        assert!(text.contains(&format!("\\n{room}: {title} (")), "{room}: {title}");
    }
}

#[test]
fn who_missed_a_wish_reads_why_and_a_backup_reads_for_what() {
    let example = &*GUATEMALA;
    let agendas: String = example.artifact("my-agenda").map(|it| format!("{:?}", it.body)).collect();
    assert!(!example.plan.unmet.is_empty());
    for unmet in &example.plan.unmet {
        let why = &unmet.reason.why;
        let words = example.loaded.words.get("es", why, &[]).unwrap_or_default();
        assert!(!words.is_empty() && agendas.contains(&words), "{why}");
    }
    assert!(!agendas.contains("why-unmet"));
    let trainers: String = example.artifact("trainer-table").map(|it| format!("{:?}", it.body)).collect();
    for backup in &example.plan.backups {
        let session = example.loaded.event.session(&backup.occurrence.session).unwrap();
        assert!(trainers.contains(session.title.get("es", "es")), "{}", backup.person);
    }
    assert!(trainers.contains("Suplente en") || example.plan.backups.is_empty());
}
