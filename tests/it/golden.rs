//! Every folder of `examples/` has an expected tree in `tests/golden/<example>/`: documents, plan, problems and
//! printed pages as text. Look at what changed, then accept it: `TECHCAMP_ACCEPT=1 cargo test --test it golden`.

use rayon::prelude::*;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use techcamp::build::{Loaded, Wish, decide, documents, load, problems};
use techcamp::compose::Composed;
use techcamp::document::{Audience, Body, Bundle, Document, DocumentId, Layout, Table};
#[cfg(feature = "pdf")]
use techcamp::document::{Format, Paper};
use techcamp::export;
use techcamp::files::Files;
use techcamp::plan::Plan;
use techcamp::problem::{Place, Problem, Severity};
use techcamp::store;
use techcamp::view;

/// Items of an artifact in one language that stand in the tree as text; the others as a hash.
const ITEMS: usize = 2;
/// Longer texts than this many lines are cut, with a hash of the rest.
const LINES: usize = 150;
/// Rows of a table or layout that are printed.
#[cfg(feature = "pdf")]
const ROWS: usize = 14;
/// Told differences: files, and lines of each.
const TOLD: (usize, usize) = (8, 3);

/// Path below `tests/golden/<example>/`, and what shall stand there.
type Tree = BTreeMap<String, String>;

struct Example {
    name: String,
    files: Files,
    loaded: Loaded,
    plan: Plan,
}

impl Example {
    fn composed(&self, wish: &Wish) -> Composed {
        let composed = documents(&self.loaded, &self.plan, wish);
        assert_eq!(composed.problems, [], "{}", self.name);
        composed
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn examples() -> Vec<Example> {
    let mut names: Vec<String> = std::fs::read_dir(root().join("examples"))
        .unwrap()
        .map(Result::unwrap)
        .filter(|entry| entry.path().join("event.toml").is_file())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(!names.is_empty(), "examples/ is empty");
    names
        .into_iter()
        .map(|name| {
            let files = store::read(&root().join("examples").join(&name)).unwrap();
            let (loaded, faults) = load(&files);
            let loaded = loaded.unwrap_or_else(|| panic!("{name}: {faults:?}"));
            let (plan, _) = decide(&loaded);
            Example { name, files, loaded, plan }
        })
        .collect()
}

/// Each roster of an example with its ledger, in the kit's order.
fn rosters(example: &Example, wish: &Wish) -> Vec<(String, Composed)> {
    let params = [("group", "friends@example.org"), ("event", "12")];
    let params = params.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let rosters = example.loaded.kit.artifacts.iter().filter(|it| it.consent.is_some());
    rosters
        .map(|it| {
            let wish = Wish { roster: Some(it.id.clone()), params: params.clone().into(), ..wish.clone() };
            (it.id.clone(), example.composed(&wish))
        })
        .collect()
}

/// The example whose rosters stand in the tree, and those of them whose ledger does: one for each consent.
const ROSTERS: (&str, [&str; 2]) = ("moldova-2011", ["mailchimp", "vcard"]);

#[test]
fn the_examples_give_the_documents_plans_and_problems_they_are_expected_to() {
    let mut tree = Tree::new();
    for example in examples() {
        let composed = example.composed(&Wish::default());
        let mut put = |path: &str, text: String| tree.insert(format!("{}/{path}", example.name), text);
        put("plan.txt", plan(&example.plan));
        put("problems.txt", told(&example.files));
        put(
            "skipped.txt",
            composed.skipped.iter().map(|it| format!("{} (no {})\n", it.artifact, it.without)).collect(),
        );
        let mut others = String::new();
        let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for document in &composed.documents {
            let (id, text) = (&document.id, dump(document));
            let is_shown = match id.item.as_deref() {
                None => true,
                Some(_) if matches!(document.body, Body::Bundle(_)) => true,
                Some(_) => {
                    let count = seen.entry((&id.artifact, &id.lang)).or_default();
                    *count += 1;
                    *count <= ITEMS
                }
            };
            let path = document.id.stem();
            if is_shown {
                put(&format!("{path}.txt"), cut(&text));
            } else {
                let _ = writeln!(others, "{path} {}", hash(&text));
            }
        }
        put("others.txt", others);
        for (roster, composed) in rosters(&example, &Wish::default()) {
            let is_shown = |it: &&Document| {
                let is_ledger = it.id.artifact == "roster-ledger";
                example.name == ROSTERS.0 && (!is_ledger || ROSTERS.1.contains(&roster.as_str()))
            };
            for document in composed.documents.iter().filter(is_shown) {
                put(&format!("rosters/{roster}/{}.txt", document.id.stem()), cut(&dump(document)));
            }
        }
    }
    settle(tree, |path| !path.contains("/pdf/"));
}

/// What the team gets is printed once for each of them: a guest needs none of it.
#[test]
fn the_team_is_counted_as_it_is_listed() {
    for example in examples() {
        let (event, words) = (&example.loaded.event, &example.loaded.words);
        let view = view::view(event, &example.plan, words, Audience::Crew, event.first_language());
        let listed = view.data["team"].as_array().map(Vec::len);
        assert_eq!(view.data["numbers"]["team"].as_u64().map(|it| it as usize), listed, "{}", example.name);
    }
}

/// Setting pages is slow: each artifact is printed twice, for two examples, on two papers, in two languages.
#[cfg(feature = "pdf")]
#[test]
fn the_printed_pages_of_the_examples_are_as_expected_and_nothing_leaves_or_overlaps() {
    let examples = examples();
    let composed: Vec<[Composed; 2]> = examples
        .iter()
        .map(|example| {
            let other = Wish { paper: Some(other(example.loaded.event.paper)), ..Wish::default() };
            [Wish::default(), other].map(|wish| {
                let mut composed = example.composed(&wish);
                composed.documents.extend(rosters(example, &wish).into_iter().flat_map(|it| it.1.documents));
                composed
            })
        })
        .collect();
    let printed: Vec<[Printed; 2]> = examples
        .iter()
        .zip(&composed)
        .map(|(example, [own, other])| {
            let tags = &example.loaded.event.languages;
            let tag = |at: usize| tags.get(at).map_or("en", |tag| tag.value.as_str());
            [printed(own, tag(0)), printed(other, tag(tags.len().saturating_sub(1)))]
        })
        .collect();
    let artifacts: BTreeSet<&str> = printed.iter().flat_map(|[own, _]| own.keys().copied()).collect();
    let mut work: Vec<(&Example, bool, Document)> = Vec::new();
    for artifact in artifacts {
        let having: Vec<usize> =
            (0..examples.len()).filter(|at| printed[*at][0].contains_key(artifact)).collect();
        // Whose turn it is follows from the name, so that a new artifact leaves the others where they are.
        let turn = usize::from(Sha256::digest(artifact)[0]);
        for (step, is_kept) in [(0, true), (1, false)] {
            let at = having[(turn + step) % having.len()];
            work.push((&examples[at], is_kept, part(printed[at][step][artifact])));
        }
    }
    let fonts: BTreeMap<&str, export::pdf::Fonts> = examples
        .iter()
        .map(|it| (it.name.as_str(), export::pdf::Fonts::new(it.loaded.kit.fonts.clone())))
        .collect();
    // Layout nests deep: a thread's usual 2 MB do not do for long tables.
    let pool = rayon::ThreadPoolBuilder::new().stack_size(32 << 20).build().unwrap();
    let dumps: Vec<_> = pool.install(|| {
        work.par_iter().map(|(of, _, it)| export::pdf::text_dump(it, &fonts[of.name.as_str()])).collect()
    });
    let mut tree = Tree::new();
    let mut faults = Vec::new();
    for ((example, is_kept, document), dump) in work.iter().zip(dumps) {
        let place = format!("{}/pdf/{}.{}", example.name, document.id.artifact, document.id.lang);
        let paper = document.frame.paper;
        match dump {
            Ok(text) => {
                let lines = text.lines().filter(|line| line.contains("<- "));
                faults.extend(lines.map(|line| format!("{place} on {paper:?}: {line}")));
                if *is_kept {
                    tree.insert(format!("{place}.txt"), cut(&text));
                }
            }
            Err(fault) => faults.push(format!("{place} on {paper:?}: {fault}")),
        }
    }
    settle(tree, |path| path.contains("/pdf/"));
    assert!(faults.is_empty(), "{} faults on paper\n{}", faults.len(), faults.join("\n"));
}

/// The document of each artifact that has a PDF.
#[cfg(feature = "pdf")]
type Printed<'a> = BTreeMap<&'a str, &'a Document>;

#[cfg(feature = "pdf")]
fn other(paper: Paper) -> Paper {
    match paper {
        Paper::A4 => Paper::Letter,
        Paper::Letter => Paper::A4,
    }
}

/// Of each artifact the first document in this language, or in the artifact's own; a bundle by its parts.
#[cfg(feature = "pdf")]
fn printed<'a>(composed: &'a Composed, lang: &str) -> Printed<'a> {
    let mut best = Printed::new();
    let in_bundles: BTreeSet<&str> = composed
        .documents
        .iter()
        .filter(|it| matches!(it.body, Body::Bundle(_)) && it.formats.contains(&Format::Pdf))
        .map(|it| it.id.artifact.as_str())
        .collect();
    let is_printed =
        |it: &Document| it.formats.contains(&Format::Pdf) || in_bundles.contains(it.id.artifact.as_str());
    let documents = composed.documents.iter().filter(|it| !matches!(it.body, Body::Bundle(_)));
    for document in documents.filter(|it| is_printed(it)) {
        let known = best.entry(&document.id.artifact).or_insert(document);
        if document.id.lang == lang && known.id.lang != lang {
            *known = document;
        }
    }
    best
}

/// The first part of a long document: setting all of it takes minutes.
#[cfg(feature = "pdf")]
fn part(document: &Document) -> Document {
    let mut document = document.clone();
    match &mut document.body {
        Body::Page(page) => page.sheets.truncate(ITEMS),
        Body::Layout(layout) => layout.rows.truncate(ROWS),
        Body::Table(table) => {
            table.tabs.truncate(ITEMS);
            table.tabs.iter_mut().for_each(|tab| tab.rows.truncate(ROWS));
        }
        Body::Calendar(_) | Body::Cards(_) | Body::Bundle(_) => {}
    }
    document
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes())[..6].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The head of a long text, and a hash that stands for the rest.
fn cut(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    if lines.len() <= LINES {
        return lines.iter().map(|line| format!("{line}\n")).collect();
    }
    let (head, rest) = lines.split_at(LINES);
    format!("{}\n… {} more lines, {}\n", head.join("\n"), rest.len(), hash(&rest.join("\n")))
}

/// A document as text: all of it but places on paper.
fn dump(document: &Document) -> String {
    let frame = &document.frame;
    let formats: Vec<&str> = document.formats.iter().map(|format| format.extension()).collect();
    let mut out = format!("title: {}\nformats: {}\n", document.title, formats.join(" "));
    let _ = writeln!(
        out,
        "frame: {:?}{} {:?} | {} | {} | {} | {} | {}\n",
        frame.paper,
        if frame.landscape { " landscape" } else { "" },
        document.dir,
        frame.event,
        frame.subtitle,
        frame.audience,
        frame.page_of,
        frame.date_text,
    );
    match &document.body {
        Body::Page(page) => out + &export::md::write(page),
        Body::Table(table) => out + &rows(table),
        Body::Layout(layout) => out + &cells(layout),
        Body::Calendar(calendar) => {
            let _ = writeln!(out, "calendar: {} ({})", calendar.name, calendar.zone);
            for it in &calendar.entries {
                let _ = writeln!(
                    out,
                    "{} – {} | {} | {} | {:?} | {} | {}",
                    it.start.format("%F %R"),
                    it.end.format("%F %R"),
                    it.summary,
                    it.location,
                    it.description,
                    it.categories.join(", "),
                    it.uid
                );
            }
            out
        }
        Body::Bundle(Bundle { parts }) => {
            let line = |id: &DocumentId| format!("{} {}\n", id.item.as_deref().unwrap_or_default(), id.lang);
            out + &parts.iter().map(line).collect::<String>()
        }
        Body::Cards(cards) => {
            for card in &cards.cards {
                let Ok(Value::Object(fields)) = serde_json::to_value(card) else { unreachable!() };
                out += &pairs(&fields);
                out.push('\n');
            }
            out
        }
    }
}

fn rows(table: &Table) -> String {
    let mut out = String::new();
    if !table.intro.is_empty() {
        let _ = writeln!(out, "{}\n", table.intro);
    }
    for tab in &table.tabs {
        let titles: Vec<String> = tab
            .columns
            .iter()
            .map(|column| match column.choices.as_slice() {
                [] => column.title.clone(),
                choices => format!("{} [{}]", column.title, choices.join("/")),
            })
            .collect();
        let _ = writeln!(out, "tab: {}\n{}", tab.name, titles.join(" | "));
        for row in &tab.rows {
            let cells: Vec<String> = row.iter().map(|cell| cell.replace('\n', "⏎")).collect();
            let _ = writeln!(out, "{}", cells.join(" | ").trim_end());
        }
    }
    out
}

fn cells(layout: &Layout) -> String {
    let mut out = format!("layout: {}\nparams: {}\n", layout.name, layout.params);
    for row in &layout.rows {
        out.push('\n');
        out += &pairs(row);
    }
    out
}

/// `key: value` in the order of the keys; what is empty is not told.
fn pairs(fields: &serde_json::Map<String, Value>) -> String {
    let sorted: BTreeMap<&String, &Value> = fields.iter().collect();
    sorted
        .into_iter()
        .map(|(key, value)| (key, plain(value)))
        .filter(|(_, value)| !value.is_empty())
        .fold(String::new(), |out, (key, value)| out + &format!("{key}: {value}\n"))
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.replace('\n', "⏎"),
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(fields) if fields.contains_key("why") => {
            let args = fields.get("args").and_then(Value::as_object);
            let args = args.into_iter().flatten().map(|(name, value)| format!(" {name} {}", plain(value)));
            format!("{}{}", plain(&fields["why"]), args.collect::<String>())
        }
        Value::Object(fields) if fields.len() == 2 && fields.contains_key("session") => {
            format!("{}.{}", plain(&fields["session"]), plain(&fields["number"]))
        }
        other => other.to_string(),
    }
}

/// Every decision on a line of its own.
fn plan(plan: &Plan) -> String {
    fn lines(out: &mut String, value: &Value, depth: usize) {
        for entry in value.as_array().into_iter().flatten() {
            let fields = entry.as_object().unwrap();
            let nested = |value: &Value| value.as_array().is_some_and(|it| it.iter().any(Value::is_object));
            let words: Vec<String> = fields
                .iter()
                .filter(|(_, value)| !nested(value))
                .map(|(key, value)| match (key.as_str(), value.as_u64()) {
                    ("start" | "end", Some(seconds)) if seconds > 1440 => {
                        format!("{key} {:02}:{:02}", seconds / 3600, seconds / 60 % 60)
                    }
                    _ => format!("{key} {}", plain(value)),
                })
                .collect();
            let _ = writeln!(out, "{}{}", "  ".repeat(depth), words.join(" | "));
            for value in fields.values().filter(|value| nested(value)) {
                lines(out, value, depth + 1);
            }
        }
    }
    let Ok(Value::Object(parts)) = serde_json::to_value(plan) else { unreachable!() };
    let mut out = String::new();
    for (part, value) in &parts {
        match value {
            Value::Array(list) => {
                let _ = writeln!(out, "\n{part}: {}", list.len());
                lines(&mut out, value, 1);
            }
            other => {
                let _ = writeln!(out, "{part}: {other}");
            }
        }
    }
    out
}

fn told(files: &Files) -> String {
    let wish = Wish { phase: Some("before".into()), ..Wish::default() };
    let line = |problem: &Problem| {
        let args: Vec<String> = problem.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let place = problem.place.as_ref().map(place).unwrap_or_default();
        format!("{:?} | {} | {place} | {}\n", problem.severity, problem.rule, args.join(", "))
    };
    let found = problems(files, &wish);
    let blocking: Vec<_> = found.iter().filter(|it| it.severity == Severity::Block).collect();
    assert!(blocking.is_empty(), "an example does not build: {blocking:#?}");
    found.iter().map(line).collect()
}

fn place(place: &Place) -> String {
    let sheet = place.sheet.as_ref().map(|sheet| format!(" [{sheet}]")).unwrap_or_default();
    format!("{}{sheet}:{}:{}", place.file, place.line, place.column)
}

/// Compares what is with what is expected, for the paths that `own` says yes to; or accepts it.
fn settle(found: Tree, own: impl Fn(&str) -> bool) {
    let golden = root().join("tests/golden");
    let mut known = Tree::new();
    read(&golden, "", &mut known);
    known.retain(|path, _| own(path));
    if std::env::var_os("TECHCAMP_ACCEPT").is_some() {
        for path in known.keys().filter(|path| !found.contains_key(*path)) {
            std::fs::remove_file(golden.join(path)).unwrap();
            // A folder goes with its last file.
            let mut folder = Path::new(path).parent();
            while let Some(empty) = folder.filter(|it| std::fs::remove_dir(golden.join(it)).is_ok()) {
                folder = empty.parent();
            }
        }
        for (path, text) in found.iter().filter(|(path, text)| known.get(*path) != Some(*text)) {
            std::fs::create_dir_all(golden.join(path).parent().unwrap()).unwrap();
            std::fs::write(golden.join(path), text).unwrap();
        }
        return;
    }
    let paths: BTreeSet<&String> = found.keys().chain(known.keys()).collect();
    let differing: Vec<String> = paths
        .into_iter()
        .filter(|path| found.get(*path) != known.get(*path))
        .map(|path| match (known.get(path), found.get(path)) {
            (None, _) => format!("{path} is new"),
            (_, None) => format!("{path} is no longer made"),
            (Some(known), Some(found)) => format!("{path}{}", difference(known, found)),
        })
        .collect();
    let told = differing.iter().take(TOLD.0).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(
        differing.is_empty(),
        "{} files differ from tests/golden\n{told}\n\nWhen that is meant: TECHCAMP_ACCEPT=1 cargo test --test it golden",
        differing.len()
    );
}

/// The first lines that differ.
fn difference(known: &str, found: &str) -> String {
    let (known, found): (Vec<&str>, Vec<&str>) = (known.lines().collect(), found.lines().collect());
    let line = |lines: &[&str], at: usize| lines.get(at).map_or("(ends)".to_owned(), |it| format!("{it:?}"));
    (0..known.len().max(found.len()))
        .filter(|at| known.get(*at) != found.get(*at))
        .take(TOLD.1)
        .map(|at| {
            format!(
                "\n  line {}: expected {}\n  {:>w$} is {}",
                at + 1,
                line(&known, at),
                "",
                line(&found, at),
                w = 6
            )
        })
        .collect()
}

/// All files below a folder; line endings as this program writes them.
fn read(folder: &Path, below: &str, into: &mut Tree) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.map(Result::unwrap) {
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{path}/"), into);
        } else {
            let text = std::fs::read_to_string(entry.path()).unwrap().replace("\r\n", "\n");
            into.insert(path, text);
        }
    }
}

#[test]
fn a_difference_tells_its_line_and_both_texts() {
    let told = difference("a\nb\n", "a\nc\nd\n");
    assert!(told.contains("line 2: expected \"b\"") && told.contains("is \"c\"") && told.contains("(ends)"));
}
