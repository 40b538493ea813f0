//! What README and docs say is so: the commands of README run in their order, all others parse with the real
//! program, links and pictures are there.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Every README and page of docs/, with its text.
fn pages() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = vec![root.join("README.md"), root.join("examples/README.md")];
    for folder in ["docs", "docs/how-to"] {
        let entries = std::fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path());
        paths.extend(entries.filter(|path| path.extension().is_some_and(|it| it == "md")));
    }
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), std::fs::read_to_string(path).unwrap())).collect()
}

/// Command lines in fenced blocks, without the program's name.
fn commands(text: &str) -> Vec<Vec<&str>> {
    let mut fenced = false;
    let mut found = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        let line = line.trim();
        let rest = line.strip_prefix("techcamp ").or_else(|| line.strip_prefix("cargo run -- "));
        if let Some(rest) = rest.filter(|_| fenced) {
            found.push(rest.split_whitespace().take_while(|word| *word != "#").collect());
        }
    }
    found
}

#[test]
fn commands_parse() {
    let mut seen = 0;
    for (path, text) in pages() {
        for words in commands(&text) {
            seen += 1;
            // The whole line is parsed as far as `--help`, which ends it; a wrong flag before it is told.
            let output =
                Command::new(env!("CARGO_BIN_EXE_techcamp")).args(&words).arg("--help").output().unwrap();
            assert!(output.status.success(), "{}: techcamp {}", path.display(), words.join(" "));
            let help = String::from_utf8(output.stdout).unwrap();
            for flag in words.iter().filter(|word| word.starts_with("--")) {
                assert!(help.contains(*flag), "{}: {flag} in techcamp {}", path.display(), words.join(" "));
            }
        }
    }
    assert!(seen > 3, "no commands found");
}

/// Fenced blocks of a page that begin with this line, without the fence.
fn fenced<'a>(text: &'a str, opening: &str) -> Vec<&'a str> {
    let fence = format!("\n```{opening}\n");
    text.split(&fence).skip(1).filter_map(|rest| rest.split("\n```").next()).collect()
}

/// The five minutes of README: its commands, its session and its people, and what it says is told of them.
#[test]
fn the_first_event_of_the_readme_is_as_it_says() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let temp = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_techcamp"))
            .args(words)
            .current_dir(temp.path())
            .env_remove("SOURCE_DATE_EPOCH")
            .env("COLUMNS", "100")
            .output()
            .unwrap();
        let told = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "techcamp {}: {told}", words.join(" "));
        told
    };
    let mut seen = Vec::new();
    for words in commands(&page) {
        // The examples are built by other tests, and the whole of this one would take long.
        match words[0] {
            "build" if words[1].starts_with("examples/") => continue,
            "build" => drop(run(&[&words[..], &["--only", "index"]].concat())),
            "new" => {
                run(&words);
                let session = fenced(&page, "toml")[0];
                let people = fenced(&page, "").into_iter().find(|it| it.starts_with("id,roles")).unwrap();
                let (event, table) =
                    (temp.path().join("my-camp/event.toml"), temp.path().join("my-camp/people.csv"));
                let before = std::fs::read_to_string(&event).unwrap();
                std::fs::write(&event, format!("{before}\n{session}\n")).unwrap();
                std::fs::write(&table, format!("{people}\n")).unwrap();
            }
            "check" => {
                // As before the event, whatever day it is now.
                let told = run(&[&words[..], &["--phase", "before"]].concat());
                let said = fenced(&page, "").into_iter().find(|it| it.starts_with("warning[")).unwrap();
                for line in said.lines() {
                    assert!(told.contains(line), "README says:\n{line}\nand not:\n{told}");
                }
            }
            _ => drop(run(&words)),
        }
        seen.push(words[0]);
    }
    assert_eq!(seen, ["new", "check", "build"]);
    // And the others that an organizer is told of, in their order of time.
    let overview = run(&[]);
    for told in ["kit list", "plan my-camp", "why NAME my-camp"] {
        assert!(overview.contains(&format!("techcamp {told}")), "{overview}");
        run(&told.replace("NAME", "mapping").split(' ').collect::<Vec<_>>());
    }
    run(&["kit", "show", "techcamp-2day"]);
}

#[test]
fn links_and_pictures_are_there() {
    for (path, text) in pages() {
        for after in text.split("](").skip(1) {
            let target = after.split(')').next().unwrap_or_default();
            let file = target.split('#').next().unwrap_or_default();
            if file.is_empty() || file.contains("://") || file.starts_with("mailto:") {
                continue;
            }
            let there = path.parent().unwrap().join(file);
            assert!(there.exists(), "{}: {target} is not there", path.display());
        }
    }
}
