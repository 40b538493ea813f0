//! Session files: `sessions/<id>.md` and `sessions/<id>.<lang>.md`, Markdown with TOML front matter between
//! two lines `+++`. Knows nothing of what the Markdown says.

use super::reading::Reading;
use super::value::{is_id, shown, tag};
use super::{At, Material};
use crate::files::Files;
use crate::letters;
use crate::problem::{Place, Problem, Severity};
use crate::tree::{self, Entry, Node, Table, Value};
use std::collections::BTreeMap;

/// Largest session file, in bytes.
const LARGEST: usize = 1_000_000;
/// Keys of a session that hold a text in a language.
const TEXTS: [&str; 5] = ["title", "summary", "prerequisites", "goal", "installs"];

/// What the files of one session say.
#[derive(Default)]
pub(super) struct Found {
    /// Front matter of all languages laid over each other.
    pub head: Table,
    pub material: Option<Material>,
}

/// Tells of what looks like a session's text in the folder of sessions and is none that is read.
pub(super) fn strays(files: &Files, reading: &mut Reading) {
    const ENDINGS: [&str; 8] = [".md.txt", ".md", ".txt", ".markdown", ".docx", ".doc", ".odt", ".rtf"];
    for (path, _) in files.iter() {
        let Some(name) = path.strip_prefix("sessions/").filter(|name| !name.contains('/')) else { continue };
        let lower = name.to_lowercase();
        let Some(stem) = ENDINGS.iter().find_map(|ending| lower.strip_suffix(ending)) else { continue };
        let id = stem.replace(' ', "-");
        // Beside the session's own file it is a draft.
        let is_draft = files.get(&format!("sessions/{id}.md")).is_some();
        if !name.ends_with(".md") && !is_draft && stem != "readme" && !stem.starts_with('~') {
            let problem = Problem::warn("stray-session").at(&Place::file(path)).with("file", path);
            reading.tell(problem.with("suggestion", id));
        }
    }
}

/// Front matter and Markdown by session id.
pub(super) fn material(files: &Files, reading: &mut Reading) -> BTreeMap<String, Found> {
    let mut all: BTreeMap<String, Found> = BTreeMap::new();
    for (path, bytes) in files.iter() {
        let Some(name) = path.strip_prefix("sessions/").and_then(|name| name.strip_suffix(".md")) else {
            continue;
        };
        if name.contains('/') || name.eq_ignore_ascii_case("readme") {
            continue;
        }
        let whole = Place::file(path);
        let (id, language) = name.split_once('.').map_or((name, None), |(id, tag)| (id, Some(tag)));
        if !is_id(id) {
            reading.id("session", At::new(id.to_owned(), &whole));
            continue;
        }
        let first = reading.first.clone();
        let Some(language) = language.map_or(Some(first.clone()), tag) else {
            let at = At::new(language.unwrap_or_default().to_owned(), &whole);
            reading.bad_language(Severity::Block, &at, false);
            continue;
        };
        if bytes.len() > LARGEST {
            let problem = Problem::block("too-large").at(&whole).with("what", "file");
            reading.tell(
                problem.with("limit", LARGEST / 1_000_000).with("found", bytes.len().div_ceil(1_000_000)),
            );
            continue;
        }
        let (head, body) = parts(path, bytes, reading);
        let found = all.entry(id.to_owned()).or_default();
        if let Some(mut head) = head {
            put_in_language(&mut head, &language);
            // The first language's file speaks for the session, others add their texts.
            found.head = if language == first {
                tree::merge(&found.head, &head)
            } else {
                tree::merge(&head, &found.head)
            };
        } else if found.head.is_empty() {
            found.head.place = whole;
        }
        let material = found.material.get_or_insert_with(Material::default);
        if let Some(before) = material.markdown.insert(language.clone(), body) {
            // `mapping.md` and `mapping.en.md` of an English event: one would be lost without a word.
            let problem = Problem::block("two-materials").at(&Place::file(path)).with("id", id);
            reading.tell(problem.with("language", &language));
            material.markdown.insert(language, before);
        }
    }
    all
}

/// The file of a session's material in a language, where `first` is the event's first.
pub fn material_file(id: &str, lang: &str, first: &str) -> String {
    if lang == first { format!("sessions/{id}.md") } else { format!("sessions/{id}.{lang}.md") }
}

/// Plain texts of a session as texts of `language`, so that those of several files come together.
pub(super) fn put_in_language(table: &mut Table, language: &str) {
    for key in TEXTS {
        let Some(entry) = table.entry(key).cloned() else { continue };
        if !matches!(&entry.node.value, Value::Text(_)) {
            continue;
        }
        let place = entry.node.place.clone();
        let mut texts = Table::at(&place);
        texts.insert(language, Entry { key: entry.key.clone(), node: entry.node });
        table.insert(key, Entry { key: entry.key, node: Node { value: Value::Table(texts), place } });
    }
}

/// Front matter and the Markdown after it.
fn parts(path: &str, bytes: &[u8], reading: &mut Reading) -> (Option<Table>, At<String>) {
    let decoded = letters::decode(bytes);
    if let Some(doubt) = decoded.doubt {
        let place = Place { line: doubt.line, ..Place::file(path) };
        reading.tell(Problem::block("bad-encoding").at(&place).with("guess", "none"));
    }
    let (head, body) = split(path, &decoded.text, reading);
    let (clean, odd) = letters::clean(body);
    if let Some(letter) = odd {
        reading
            .tell(Problem::warn("odd-letters").at(&Place::file(path)).with("letter", letters::code(letter)));
    }
    let above = decoded.text.len() - body.len();
    let line = decoded.text[..above].matches('\n').count() + 1;
    (head, At::new(clean.into_owned(), &Place { line, ..Place::file(path) }))
}

fn split<'t>(path: &str, text: &'t str, reading: &mut Reading) -> (Option<Table>, &'t str) {
    let mut lines = text.split_inclusive('\n');
    let is_mark = |line: &str| line.trim_end() == "+++";
    let Some(opening) = lines.next().filter(|line| is_mark(line)) else {
        if is_foreign_head(text) {
            let problem = Problem::block("bad-front-matter").at(&Place { line: 1, ..Place::file(path) });
            reading.tell(problem.with("fault", "foreign"));
        }
        return (None, text);
    };
    let mut end = opening.len();
    for line in lines {
        if is_mark(line) {
            // Blanks stand for the opening mark, so that places count in the whole file.
            let head = format!("{}{}", opening.replace('+', " "), &text[opening.len()..end]);
            let (mut table, problems) = tree::parse(path, &head);
            reading.problems.extend(problems);
            if let Some(key) = table.entry("id") {
                let id = shown(table.text("id").unwrap_or_default());
                reading.tell(Problem::block("id-in-file").at(&key.key).with("id", id));
            }
            table.remove("id");
            return (Some(table), &text[end + line.len()..]);
        }
        end += line.len();
    }
    let problem = Problem::block("bad-front-matter").at(&Place { line: 1, ..Place::file(path) });
    reading.tell(problem.with("fault", "open"));
    (None, text)
}

/// Whether a text begins with a head between two lines `---`, as other programs write it: keys with what they are.
fn is_foreign_head(text: &str) -> bool {
    let mut lines = text.lines();
    if lines.next().is_none_or(|line| line.trim_end() != "---") {
        return false;
    }
    let head: Vec<&str> = lines.clone().take_while(|line| line.trim_end() != "---").collect();
    let is_key = |line: &&str| {
        let key = line.split_once([':', '=']).map_or("", |(key, _)| key.trim_end());
        key.starts_with(|letter: char| letter.is_ascii_lowercase())
            && key.chars().all(|letter| letter.is_alphanumeric() || "_-".contains(letter))
    };
    head.len() < lines.count() && head.iter().any(is_key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(files: &[(&str, &str)]) -> (BTreeMap<String, Found>, Vec<Problem>) {
        let mut reading = Reading { problems: vec![], first: "ro".into(), broken: false };
        let files = files.iter().map(|(path, text)| (path.to_string(), text.as_bytes().to_vec())).collect();
        (material(&files, &mut reading), reading.problems)
    }

    #[test]
    fn texts_of_several_files_come_together_by_language() {
        let (found, problems) = read(&[
            ("sessions/a.en.md", "+++\ntitle = \"Maps\"\nlevel = \"advanced\"\n+++\n# Maps\n"),
            ("sessions/a.md", "\u{feff}+++\r\ntitle = \"Hărți\"\r\nlevel = \"intro\"\r\n+++\r\n# Hărți\r\n"),
            ("sessions/pictures/x.md", "no session"),
        ]);
        assert_eq!(problems, []);
        let head = &found["a"].head;
        let title = head.table("title").unwrap();
        assert_eq!((title.text("en"), title.text("ro")), (Some("Maps"), Some("Hărți")));
        assert_eq!(head.text("level"), Some("intro"));
        assert_eq!(title.get("ro").unwrap().place.line, 2);
        let body = &found["a"].material.as_ref().unwrap().markdown["ro"];
        assert_eq!((body.value.as_str(), body.place.line), ("# Hărți\n", 5));
    }

    #[test]
    fn what_looks_like_a_session_and_is_not_read_is_told_unless_its_file_is_there() {
        let told = |paths: &[&str]| {
            let mut reading = Reading { problems: vec![], first: "en".into(), broken: false };
            strays(&paths.iter().map(|path| (path.to_string(), Vec::new())).collect(), &mut reading);
            reading.problems.iter().map(|it| it.args["suggestion"].to_string()).collect::<Vec<_>>()
        };
        let read = ["sessions/a.md", "sessions/a.docx", "sessions/README.txt", "sessions/pictures/b.txt"];
        assert_eq!(told(&read), [""; 0]);
        assert_eq!(told(&["sessions/Radio days.md.txt", "sessions/b.MD"]), ["radio-days", "b"]);
    }

    #[test]
    fn files_that_cannot_be_meant_are_told() {
        let rules = |files: &[(&str, &str)]| read(files).1.into_iter().map(|it| it.rule).collect::<Vec<_>>();
        assert_eq!(rules(&[("sessions/A b.md", "")]), ["bad-id"]);
        assert_eq!(rules(&[("sessions/a.english.md", "")]), ["bad-language"]);
        assert_eq!(rules(&[("sessions/a.md", "+++\nx = 1\n")]), ["bad-front-matter"]);
        assert_eq!(rules(&[("sessions/a.md", "---\ntitle: A\n---\nx")]), ["bad-front-matter"]);
        assert_eq!(rules(&[("sessions/a.md", "---\ntitle = \"A\"\n---\nx")]), ["bad-front-matter"]);
        assert_eq!(rules(&[("sessions/a.md", "---\nGoal: walk.\n---\n")]), [""; 0]);
        assert_eq!(rules(&[("sessions/a.md", "---\n\nA rule, a colon: no head.\n\n---\n")]), [""; 0]);
        assert_eq!(rules(&[("sessions/a.md", "+++\nid = \"b\"\n+++\n")]), ["id-in-file"]);
        assert_eq!(rules(&[("sessions/a.md", "x"), ("sessions/a.ro.md", "y")]), ["two-materials"]);
        assert_eq!(rules(&[("sessions/a.md", "a\u{202e}b")]), ["odd-letters"]);
    }
}
