//! Publish: a package as a whole, or not at all. The new one is built beside the old and takes its
//! place in one step; what a person has edited or added is never lost.
//! It does not know what is in a package.

use super::leftover;
use super::lock::Lock;
use super::manifest::{ATTIC, MANIFEST, Manifest, OWN};
use super::stage::{Stage, is_closed};
use super::stop::Stop;
use super::survey::Survey;
use super::{disk, disk::Kind};
use crate::files::Files;
use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// What became of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The new package is in place. Numbers count files.
    Written {
        new: usize,
        changed: usize,
        removed: usize,
        same: usize,
        /// Files that are not ours and were carried over, by path.
        kept: Vec<String>,
        /// Edited files that were replaced; their bytes are in `.techcamp/attic/` under that path.
        aside: Vec<String>,
    },
    /// Every file stood there already: none was written.
    Unchanged,
    /// These files were edited by somebody, and nothing was changed.
    Edited(Vec<String>),
}

/// Writes `files` as the package at `target`; `input` is the caller's hash of all that went in.
/// With `force`, edited files are replaced and their bytes kept aside.
///
/// # Errors
/// [`Stop::Busy`] while another run writes there, [`Stop::NotOurs`] or [`Stop::Event`] for a folder with
/// other things in it, and whatever the disk refuses, with the path; the old package is whole after each.
pub fn publish(target: &Path, files: &Files, input: &str, force: bool) -> Result<Outcome> {
    let target = disk::resolve(target)?;
    check_paths(files)?;
    disk::parent(&target)?;
    let _lock = Lock::take(&target)?;
    leftover::clean(&target)?;

    let new = Manifest::of(files, input);
    let old = load(&target)?;
    let survey = match &old {
        Some(old) => Survey::take(&target, old, &new)?,
        None => Survey::default(),
    };
    if !survey.edited.is_empty() && !force {
        return Ok(Outcome::Edited(names(&survey.edited)));
    }
    let all_same = survey.same.len() == new.file.len();
    if all_same && survey.ours.is_empty() && survey.edited.is_empty() {
        if let Some(old) = old.filter(|old| *old != new) {
            // Other input, same output: remembered, so that the next run need not render.
            debug_assert_eq!(old.format, new.format);
            super::write::write_file(&target.join(MANIFEST), new.to_toml()?.as_bytes())?;
            return Ok(Outcome::Unchanged);
        } else if disk::kind(&target.join(MANIFEST))?.is_some() {
            return Ok(Outcome::Unchanged);
        }
    }

    let stage = build(&target, files, &new, &survey)
        .with_context(|| format!("{} was left as it was", target.display()))?;
    let former = stage.publish(&target)?;
    let late = match former {
        Some(former) => leftover::retire(&former, &target).context("the new package is in place")?,
        None => Vec::new(),
    };
    let shall = |path: &&PathBuf| disk::name(path).is_some_and(|name| new.get(&name).is_some());
    let edited = survey.edited.iter().filter(shall).count();
    let changed = survey.ours.iter().filter(|path| new.get(path).is_some()).count();
    Ok(Outcome::Written {
        new: new.file.len() - survey.same.len() - changed - edited,
        changed: changed + edited,
        removed: survey.ours.len() - changed + survey.edited.len() - edited,
        same: survey.same.len(),
        kept: survey
            .foreign
            .iter()
            .filter(|entry| entry.kind != Kind::Folder)
            .map(|e| show(&e.path))
            .collect(),
        aside: survey.edited.iter().chain(&late).map(|path| show(path)).collect(),
    })
}

/// The files of the package at `target`, when it was made from the same `input` and every
/// one of them stands there unedited; then there is nothing to render. It takes no lock and writes
/// nothing.
pub fn fresh(target: &Path, input: &str) -> Result<Option<Vec<String>>> {
    let target = disk::resolve(target)?;
    let Some(manifest) = Manifest::load(&target)? else { return Ok(None) };
    let intact = || {
        manifest.file.par_iter().all(|listed| {
            let path = target.join(&listed.path);
            std::fs::symlink_metadata(&path).is_ok_and(|it| it.is_file() && it.len() == listed.size)
                && disk::hash_file(&path).is_ok_and(|hash| hash == listed.sha256)
        })
    };
    // What a killed run left beside it may hold personal data: let the next run clean it up.
    let is_fresh = manifest.input == input && leftover::find(&target)?.is_empty() && intact();
    Ok(is_fresh.then(|| manifest.file.into_iter().map(|listed| listed.path).collect()))
}

/// What stands in the package at `target`, by its own list; nothing where there is none.
pub fn standing(target: &Path) -> Result<Vec<String>> {
    let manifest = Manifest::load(&disk::resolve(target)?)?;
    Ok(manifest.map_or_else(Vec::new, |it| it.file.into_iter().map(|listed| listed.path).collect()))
}

/// Files in `folders` of the package at `target`, or set aside from there, that are not as this program wrote them. They would
/// be carried over as they are, beside what is written sealed. It takes no lock and writes nothing.
pub fn strangers(target: &Path, folders: &[&str]) -> Result<Vec<String>> {
    let target = disk::resolve(target)?;
    if folders.is_empty() {
        return Ok(Vec::new());
    }
    let Some(manifest) = Manifest::load(&target)? else { return Ok(Vec::new()) };
    let Survey { edited, foreign, attic, .. } = Survey::take(&target, &manifest, &manifest)?;
    let foreign = foreign.into_iter().filter(|entry| entry.kind != Kind::Folder).map(|entry| entry.path);
    let is_there = |path: &PathBuf| {
        let path = path.strip_prefix(ATTIC).unwrap_or(path);
        folders.iter().any(|folder| path.starts_with(folder))
    };
    let mut found: Vec<PathBuf> = foreign.chain(edited).chain(attic).filter(is_there).collect();
    found.sort();
    Ok(names(&found))
}

/// The manifest of the package at `target`; nothing where nothing stands.
fn load(target: &Path) -> Result<Option<Manifest>> {
    match disk::kind(target)? {
        None => Ok(None),
        Some(Kind::Folder) => match Manifest::load(target)? {
            Some(manifest) => Ok(Some(manifest)),
            None if disk::list(target)?.is_empty() => Ok(None),
            None => Err(Stop::taken(target.to_owned()).into()),
        },
        Some(_) => Err(Stop::taken(target.to_owned()).into()),
    }
}

fn build(target: &Path, files: &Files, new: &Manifest, survey: &Survey) -> Result<Stage> {
    let mut stage = Stage::begin(target)?;
    for (path, bytes) in files.iter() {
        let place = Path::new(path);
        let old = target.join(place);
        if survey.same.contains(path) && is_safe(&old, is_closed(place)) {
            stage.carry(&old, place)?;
        } else {
            stage.write(place, bytes)?;
        }
    }
    for path in &survey.attic {
        stage.carry(&target.join(path), path)?;
    }
    for path in &survey.edited {
        stage.carry_aside(&target.join(path), path)?;
    }
    for entry in survey.foreign.iter().filter(|entry| entry.kind != Kind::Folder) {
        stage.carry(&target.join(&entry.path), &entry.path)?;
    }
    // Deepest first: a folder closed for writing may hold another.
    for entry in survey.foreign.iter().rev().filter(|entry| entry.kind == Kind::Folder) {
        stage.carry_folder(target, entry)?;
    }
    stage.write(Path::new(MANIFEST), new.to_toml()?.as_bytes())?;
    Ok(stage)
}

/// Whether a file as it stands is as closed as it shall be.
fn is_safe(path: &Path, closed: bool) -> bool {
    #[cfg(unix)]
    if closed {
        use std::os::unix::fs::PermissionsExt;
        return std::fs::metadata(path).is_ok_and(|it| it.permissions().mode() & 0o077 == 0);
    }
    let _ = (path, closed);
    true
}

/// No path may lead out of the package or into our own folder: it would be a fault of the caller.
fn check_paths(files: &Files) -> Result<()> {
    for (path, _) in files.iter() {
        let parts_fine = path.split('/').all(|part| !matches!(part, "" | "." | ".."));
        if !parts_fine || path.contains(['\\', '\0']) || Path::new(path).starts_with(OWN) {
            bail!("{path:?} is no path inside a package");
        }
    }
    Ok(())
}

fn show(path: &Path) -> String {
    disk::name(path).unwrap_or_else(|| path.display().to_string())
}

fn names(paths: &[PathBuf]) -> Vec<String> {
    paths.iter().map(|path| show(path)).collect()
}
