//! The house's own rules, held by tests: which room may know which, and that the map is true.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Rooms by floor, as in docs/architecture.md. A room imports only rooms below its own floor.
const FLOORS: [(u8, &[&str]); 11] = [
    (11, &["main", "cli"]),
    (10, &["build"]),
    (9, &["store"]),
    (8, &["compose"]),
    (7, &["view"]),
    (5, &["check", "plan", "network"]),
    (4, &["solve", "intake", "edit"]),
    (3, &["model"]),
    (2, &["kit", "export"]),
    (1, &["sheet", "locale", "seal"]),
    (0, &["files", "problem", "document", "form", "letters", "material", "picture", "tree"]),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every .rs file below src/ with the room it belongs to.
fn sources() -> Vec<(String, PathBuf)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        let mut entries: Vec<PathBuf> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for entry in entries {
            if entry.is_dir() {
                walk(&entry, found);
            } else if entry.extension().is_some_and(|ending| ending == "rs") {
                found.push(entry);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join("src"), &mut found);
    found
        .into_iter()
        .map(|path| {
            let relative = path.strip_prefix(root().join("src")).unwrap().to_path_buf();
            let first = relative.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
            (first.trim_end_matches(".rs").to_owned(), path)
        })
        .collect()
}

fn floors() -> BTreeMap<&'static str, u8> {
    FLOORS.iter().flat_map(|(floor, rooms)| rooms.iter().map(move |room| (*room, *floor))).collect()
}

/// A text without what stands below `#[cfg(test)]`: tests may reach anywhere.
fn without_tests(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, item)) = rest.split_once("#[cfg(test)]\n") {
        kept += before;
        let indent = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
        let line = item.lines().next().unwrap_or_default();
        // One line, or as far as the closing brace below the attribute.
        let end = format!("\n{indent}}}");
        let length =
            if line.trim_end().ends_with('{') { item.find(&end).map(|at| at + end.len()) } else { None };
        rest = &item[length.unwrap_or(line.len())..];
    }
    kept + rest
}

/// Rooms that a text names as `crate::room`, or inside `use crate::{…}`.
fn named(text: &str) -> BTreeSet<String> {
    let text = &without_tests(text);
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 1;
            let mut word = String::new();
            for letter in group.chars() {
                match letter {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    _ => {}
                }
                if depth == 1 && (letter.is_alphanumeric() || letter == '_') {
                    word.push(letter);
                } else if depth <= 1 && !word.is_empty() {
                    found.insert(std::mem::take(&mut word));
                }
                if depth == 0 {
                    break;
                }
            }
        } else {
            found.insert(
                rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect(),
            );
        }
    }
    found
}

#[test]
fn every_room_imports_only_rooms_below_it() {
    let floors = floors();
    let mut faults = Vec::new();
    for (room, path) in sources() {
        if room == "lib" {
            continue;
        }
        let Some(own) = floors.get(room.as_str()) else {
            faults.push(format!("{room} stands on no floor"));
            continue;
        };
        for other in named(&read(&path)) {
            if let Some(floor) = floors.get(other.as_str())
                && other != room
                && floor >= own
                // On the ground floor there are no rooms, only things that all of them use.
                && (*own, *floor) != (0, 0)
            {
                faults.push(format!("{} imports {other}", path.strip_prefix(root()).unwrap().display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_map_of_rooms_names_exactly_the_rooms_there_are() {
    let map = read(&root().join("docs/architecture.md"));
    let rooms: BTreeSet<String> =
        sources().into_iter().map(|(room, _)| room).filter(|room| room != "lib").collect();
    let drawn: BTreeSet<String> = map
        .lines()
        .filter(|line| line.starts_with("| "))
        .filter_map(|line| line.split('|').nth(2))
        .flat_map(|cell| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>())
        .collect();
    assert_eq!(drawn, rooms);
    let held: BTreeSet<String> = floors().into_keys().map(str::to_owned).collect();
    assert_eq!(held, rooms, "the floors of this file");
}

#[test]
fn every_source_file_says_its_duty_at_its_head() {
    let without: Vec<String> = sources()
        .into_iter()
        .filter(|(_, path)| !read(path).starts_with("//!"))
        .map(|(_, path)| path.display().to_string())
        .collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn the_changelog_has_the_version() {
    let version = format!("## {}", env!("CARGO_PKG_VERSION"));
    let log = read(&root().join("CHANGELOG.md"));
    assert!(log.contains(&version) || log.contains("## Unreleased"), "CHANGELOG.md names no {version}");
}

#[test]
fn a_room_reads_what_it_imports_from_every_form_of_use() {
    let text = "use crate::{check, plan::{self, Plan}, view};\n#[cfg(test)]\nuse crate::store;\nlet x = crate::export::write();\n\
        fn f() {\n    #[cfg(test)]\n    mod a {\n        use crate::cli;\n    }\n    crate::sheet::read();\n}\n\
        #[cfg(test)]\nmod tests {\n    use crate::build;\n}\n";
    let names: Vec<String> = named(text).into_iter().collect();
    assert_eq!(names, ["check", "export", "plan", "sheet", "view"]);
}
