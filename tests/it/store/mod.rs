//! The promises of `store`: edited files are kept, a killed run or a full disk leaves the old
//! package whole, two runs cannot mix.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests look at the disk, start helpers and say what they skip"
)]

mod crash;
mod keep;
mod places;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;
use techcamp::files::Files;
use techcamp::store::{self, Outcome, Stop};

fn files(all: &[(&str, &str)]) -> Files {
    all.iter().map(|(path, text)| (path.to_string(), text.as_bytes().to_vec())).collect()
}

/// Two states of one package: a file the same, one changed, one gone, one new; open and closed.
fn version(number: u8) -> Files {
    let text = |name: &str| format!("{name} {number}\n").repeat(200);
    let mut all = files(&[("public/same.html", "same"), ("private/same.csv", "same")]);
    all.insert("public/agenda/all.en.html", text("agenda"));
    all.insert("crew/rota/all.en.html", text("rota"));
    all.insert("private/desk/list.csv", text("desk"));
    all.insert(format!("public/sheet/only-in-{number}.html"), text("sheet"));
    all
}

/// Everything below a folder but our own folder: path to kind and bytes.
fn state(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(here) = open.pop() {
        for entry in fs::read_dir(&here).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
            let metadata = path.symlink_metadata().unwrap();
            if metadata.is_dir() {
                if name != ".techcamp" {
                    open.push(path);
                }
            } else if metadata.is_symlink() {
                found.insert(name, fs::read_link(path).unwrap().into_os_string().into_encoded_bytes());
            } else {
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

fn publish(target: &Path, number: u8) -> anyhow::Result<Outcome> {
    store::publish(target, &version(number), &format!("input {number}"), false)
}

/// Names beside a package except its lock.
fn beside(target: &Path) -> Vec<String> {
    let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<String> = fs::read_dir(target.parent().unwrap())
        .unwrap()
        .map(name)
        .filter(|name| name != ".package.lock" && name != "package" && name != "lost+found")
        .collect();
    names.sort();
    names
}

const HELP: &str = "TECHCAMP_TEST_PUBLISH";

/// This test program again, publishing version 2 at `target` and exiting as `techcamp` would.
fn helper(before: &[&str], target: &Path) -> Command {
    let me = std::env::current_exe().unwrap();
    let mut words: Vec<&str> = before.to_vec();
    words.push(me.to_str().unwrap());
    words.extend(["--exact", "store::helper_publishes", "--nocapture", "--test-threads=1"]);
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).env(HELP, target).env("RAYON_NUM_THREADS", "1");
    command.stdin(std::process::Stdio::null()).stdout(std::process::Stdio::piped());
    command.stderr(std::process::Stdio::piped());
    command
}

#[test]
fn helper_publishes() {
    let Some(target) = std::env::var_os(HELP) else { return };
    let code = match publish(Path::new(&target), 2) {
        Ok(_) => 0,
        Err(error) => {
            eprintln!("{error:#}");
            if matches!(error.downcast_ref(), Some(Stop::Busy(_))) { 75 } else { 2 }
        }
    };
    std::process::exit(code);
}
