//! What is sealed before it is written, and the passphrase for it: out of a file, or from whoever sits at the terminal. It is
//! never an argument, which other programs and the shell's history would see.

use super::show::{self, say};
use super::{REFUSED, print_json};
use crate::files::Files;
use crate::problem::Problem;
use crate::seal::{Lock, SHORTEST, Sealed, is_sealed, seal};
use crate::store;
use serde_json::json;
use std::io::IsTerminal;
use std::path::Path;

/// How often a passphrase may be mistyped.
const TRIES: usize = 3;

/// Seals all there is to seal. False where a passphrase is missing or of no use, which was told then.
///
/// # Errors
/// A file of a passphrase or a terminal that cannot be read, and those of [`seal`].
pub fn all(files: &mut Files, seals: &[Sealed], file: Option<&Path>) -> anyhow::Result<bool> {
    // Whoever brings a passphrase means to lock something.
    if file.is_some() && seals.iter().all(|sealed| sealed.lock != Lock::Passphrase) {
        complain!("{}", say("seal-unused", &[]));
        return Ok(false);
    }
    for sealed in seals {
        let is_empty = files.below(&sealed.folder).0.is_empty();
        let passphrase = match sealed.lock {
            Lock::Passphrase if !is_empty => match passphrase(sealed, file)? {
                Some(passphrase) => passphrase,
                None => return Ok(false),
            },
            _ => String::new(),
        };
        seal(files, sealed, &passphrase)?;
    }
    Ok(true)
}

/// Sealed files that stand in `out`, and of the event's other outputs those of a folder as a whole.
pub fn before(folder: &Path, out: &Path) -> anyhow::Result<Vec<String>> {
    let is_whole = |path: &String| {
        path.split_once('/')
            .is_some_and(|(folder, name)| is_sealed(name) && name.starts_with(&format!("{folder}.")))
    };
    let mut found: Vec<String> = store::standing(out)?.into_iter().filter(|path| is_sealed(path)).collect();
    for output in store::places(folder)? {
        found.extend(store::standing(&output)?.into_iter().filter(is_whole));
    }
    Ok(found)
}

/// Of the sealed files that stand, the first whose folder lies open in `package`.
pub fn opened(before: &[String], package: &Files) -> Option<String> {
    let is_open = |path: &&String| {
        let Some((folder, _)) = path.split_once('/') else { return false };
        package.below(folder).0.iter().any(|(path, _)| !is_sealed(path))
    };
    before.iter().find(is_open).cloned()
}

/// Tells that nothing was written, since it would lie open; returns the exit code.
pub fn would_open(json: bool, problems: &[Problem], file: &str) -> u8 {
    refused(json, problems, "opens", "seal-opens", file)
}

/// Tells that nothing was written, since the passphrase lies beside what it opens; returns the exit code.
pub fn beside(json: bool, problems: &[Problem], file: &Path) -> u8 {
    refused(json, problems, "passphrase_beside", "seal-beside", &file.display().to_string())
}

fn refused(json: bool, problems: &[Problem], key: &str, sentence: &str, file: &str) -> u8 {
    if json {
        let mut value = show::json(problems);
        value["outcome"] = json!({key: file});
        print_json(&value);
    } else {
        complain!("{}", say(sentence, &[("file", file)]));
    }
    REFUSED
}

/// A folder that is sealed in one output and lies open in another, and how many files of ours are in it.
pub struct Open {
    pub folder: String,
    pub files: usize,
}

/// What of the folders that are sealed now lies open in other outputs of the event.
pub fn open_still(folder: &Path, out: &Path, seals: &[Sealed]) -> anyhow::Result<Vec<Open>> {
    let mut found = Vec::new();
    // The folder is not gone through for nothing.
    if seals.is_empty() {
        return Ok(found);
    }
    for output in store::places(folder)?.into_iter().filter(|output| !store::is_below(output, out)) {
        let standing = store::standing(&output)?;
        for sealed in seals {
            let below = format!("{}/", sealed.folder);
            let files = standing.iter().filter(|path| path.starts_with(&below) && !is_sealed(path)).count();
            if files > 0 {
                found.push(Open { folder: output.join(&sealed.folder).display().to_string(), files });
            }
        }
    }
    Ok(found)
}

pub fn tell_open(all: &[Open]) {
    for Open { folder, files } in all {
        complain!("{}", say("seal-open-still", &[("folder", folder), ("count", &files.to_string())]));
    }
}

/// Which file was sealed, and how it is opened.
pub fn told(sealed: &Sealed) {
    let (lock, keys) = match &sealed.lock {
        Lock::Passphrase => ("zip", String::new()),
        Lock::Keys(keys) => ("age", keys.join(", ")),
    };
    tell!("{}", say("seal-sealed", &[("file", &sealed.path()), ("lock", lock), ("keys", &keys)]));
}

fn passphrase(sealed: &Sealed, file: Option<&Path>) -> anyhow::Result<Option<String>> {
    let path = sealed.path();
    if let Some(file) = file {
        let bytes = store::read_file(file)?;
        let text = String::from_utf8_lossy(&bytes);
        let line = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default().trim_end();
        return Ok(fits(line).then(|| line.to_owned()));
    }
    if !std::io::stdin().is_terminal() {
        complain!("{}", say("seal-nobody", &[("file", &path)]));
        return Ok(None);
    }
    for _ in 0..TRIES {
        let first = ask(&say("seal-ask", &[("file", &path)]))?;
        if !fits(&first) {
            continue;
        }
        if first == ask(&say("seal-again", &[]))? {
            return Ok(Some(first));
        }
        complain!("{}", say("seal-differ", &[]));
    }
    complain!("{}", say("seal-nothing", &[]));
    Ok(None)
}

/// Whether a passphrase may be used; tells, where not. Programs differ in how they write letters beyond ASCII.
fn fits(passphrase: &str) -> bool {
    let fault = if passphrase.is_empty() {
        "seal-empty"
    } else if !passphrase.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        "seal-letters"
    } else if passphrase.len() < SHORTEST {
        "seal-short"
    } else {
        return true;
    };
    complain!("{}", say(fault, &[("least", &SHORTEST.to_string())]));
    false
}

/// Asks without showing what is typed.
fn ask(question: &str) -> anyhow::Result<String> {
    let config = rpassword::ConfigBuilder::new();
    // The terminal that was looked at, and not the one that may stand behind it.
    #[cfg(unix)]
    let config = config.input_file_path("/dev/stdin").output_file_path("/dev/stderr");
    Ok(rpassword::prompt_password_with_config(format!("{question} "), config.build())?)
}
