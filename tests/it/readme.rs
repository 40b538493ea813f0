//! What README and docs say is so: commands parse with the real program, links and pictures are there.

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
        let rest = line.strip_prefix("techcamp ").or_else(|| line.strip_prefix("cargo run --release -- "));
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
