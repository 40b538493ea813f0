//! What tests have in common: folders read without the program's own reader, and a problem on one line.

use std::path::{Path, PathBuf};
use techcamp::files::Files;
use techcamp::problem::Problem;

/// The folders below one of this repository, sorted.
pub fn folders(name: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders.into_iter().filter(|path| path.is_dir()).collect()
}

/// Every file below a folder, save what is expected and what was built.
pub fn files(folder: &Path) -> Files {
    fn walk(root: &Path, folder: &Path, files: &mut Files) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            if path.is_dir() && !name.starts_with("package") {
                walk(root, &path, files);
            } else if path.is_file() && name != "expected.txt" {
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    let mut found = Files::default();
    walk(folder, folder, &mut found);
    found
}

/// `severity rule file:line:column key=value …`, as it stands in expected.txt.
pub fn line(problem: &Problem) -> String {
    let place = problem.place.clone().unwrap_or_default();
    let severity = format!("{:?}", problem.severity).to_lowercase();
    let mut line = format!("{severity} {} {}:{}:{}", problem.rule, place.file, place.line, place.column);
    for (name, value) in &problem.args {
        line += &format!(" {name}={value}");
    }
    if let Some(instead) = &problem.instead {
        line += &format!(" instead={instead}");
    }
    line
}
