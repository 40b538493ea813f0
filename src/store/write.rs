//! Write: single files and new event folders. What was there stays whole until what comes is.

use super::stage::Stage;
use super::stop::Stop;
use super::{disk, disk::Kind, leftover};
use crate::files::Files;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// Replaces one file by `bytes` in one step, keeping its permissions; a new one is for its owner alone, since
/// hardly a file of an event holds nothing of people.
///
/// # Errors
/// Whatever the disk refuses, with the path; the old file is whole then.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let path = disk::resolve(path)?;
    let parent = disk::parent(&path)?;
    clear_parts(&path)?;
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let part = disk::beside(&path, &format!("{}-{number}.part", std::process::id()))?;
    let write = || -> Result<()> {
        let is_new = disk::kind(&path)?.is_none();
        let file = disk::write_new(&part, bytes, true)?;
        let settle = || {
            if !is_new {
                file.set_permissions(std::fs::metadata(&path)?.permissions())?;
            }
            file.sync_all()
        };
        settle().with_context(|| format!("cannot write {}", part.display()))?;
        disk::rename(&part, &path)
    };
    let written = write();
    if written.is_err() {
        // The first fault is the one to tell.
        let _ = disk::remove(&part);
    }
    written.with_context(|| format!("cannot write {}", path.display()))?;
    disk::sync_folder(parent)
}

/// Removes a file, or a folder with all that is in it, and what killed runs left of it.
///
/// # Errors
/// Whatever the disk refuses, with the path.
pub fn remove(path: &Path) -> Result<()> {
    let path = disk::resolve(path)?;
    match disk::kind(&path)? {
        Some(Kind::Folder) => leftover::clean(&path)?,
        _ => clear_parts(&path)?,
    }
    disk::remove(&path)?;
    disk::sync_folder(disk::parent(&path)?)
}

/// Removes what a killed run left of the same file; a run that is alive keeps its own.
fn clear_parts(path: &Path) -> Result<()> {
    let start = disk::beside(path, "")?;
    for entry in disk::list(disk::parent(path)?)? {
        let Some(name) = entry.path.to_str() else { continue };
        let middle =
            start.file_name().and_then(|start| start.to_str()).and_then(|start| name.strip_prefix(start));
        let process =
            middle.and_then(|rest| rest.strip_suffix(".part")?.split_once('-')?.0.parse::<i32>().ok());
        if entry.kind == Kind::File && process.is_some_and(is_gone) {
            disk::remove(&path.with_file_name(name))?;
        }
    }
    Ok(())
}

fn is_gone(process: i32) -> bool {
    #[cfg(unix)]
    if let Some(process) = rustix::process::Pid::from_raw(process) {
        return rustix::process::test_kill_process(process) == Err(rustix::io::Errno::SRCH);
    }
    let _ = process;
    false
}

/// Writes a new event folder as a whole. An empty folder, or one with hidden files only, is used
/// as it is, since a person may stand in it.
///
/// # Errors
/// [`Stop::NotOurs`] or [`Stop::Event`] when something stands there already, and whatever the disk refuses.
pub fn create(folder: &Path, files: &Files) -> Result<()> {
    let folder = disk::resolve(folder)?;
    disk::parent(&folder)?;
    match disk::kind(&folder)? {
        None => {}
        Some(Kind::Folder) if is_empty(&folder, files)? => {}
        Some(_) => return Err(Stop::taken(folder).into()),
    }
    leftover::clean(&folder)?;
    let mut stage = Stage::begin(&folder)?;
    for (path, bytes) in files.iter() {
        stage.write(Path::new(path), bytes)?;
    }
    stage.land(&folder)
}

fn is_empty(folder: &Path, files: &Files) -> Result<bool> {
    let tops: std::collections::BTreeSet<PathBuf> =
        files.iter().filter_map(|(path, _)| Some(Path::new(path).iter().next()?.into())).collect();
    Ok(disk::list(folder)?.iter().all(|entry| {
        entry.path.as_os_str().as_encoded_bytes().starts_with(b".") && !tops.contains(&entry.path)
    }))
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "store is the room with the disk")]
mod tests {
    use super::*;
    use std::fs;

    fn names(folder: &Path) -> Vec<String> {
        disk::walk(folder).unwrap().iter().map(|entry| disk::name(&entry.path).unwrap()).collect()
    }

    fn starter() -> Files {
        [("event.toml", "a"), ("sessions/x.md", "b")]
            .into_iter()
            .map(|(path, text)| (path.to_owned(), text.into()))
            .collect()
    }

    #[test]
    fn a_file_is_replaced_with_its_permissions_and_nothing_stays_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/plan.toml");
        write_file(&path, b"one").unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(), 0o600);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
            write_file(&path, b"two").unwrap();
            assert_eq!(mode(), 0o640);
        }
        write_file(&path, b"three").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "three");
        assert_eq!(names(folder.path()), ["deep", "deep/plan.toml"]);
    }

    #[cfg(unix)]
    #[test]
    fn parts_of_dead_runs_go_and_those_of_living_ones_stay() {
        let folder = tempfile::tempdir().unwrap();
        let living = format!(".plan.toml.{}-9.part", std::process::id());
        for name in [
            ".plan.toml.2147483646-0.part",
            living.as_str(),
            ".plan.toml.x-1.part",
            ".other.2147483646-0.part",
        ] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        write_file(&folder.path().join("plan.toml"), b"").unwrap();
        let mut left = [".other.2147483646-0.part", living.as_str(), ".plan.toml.x-1.part", "plan.toml"];
        left.sort_unstable();
        assert_eq!(names(folder.path()), left);
    }

    #[cfg(unix)]
    #[test]
    fn a_linked_file_is_written_where_it_is() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("real"), "old").unwrap();
        std::os::unix::fs::symlink("real", folder.path().join("link")).unwrap();
        write_file(&folder.path().join("link"), b"new").unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("real")).unwrap(), "new");
    }

    #[test]
    fn a_new_event_is_written_and_never_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let event = folder.path().join("moldova");
        create(&event, &starter()).unwrap();
        assert_eq!(
            names(folder.path()),
            ["moldova", "moldova/event.toml", "moldova/sessions", "moldova/sessions/x.md"]
        );
        let error = create(&event, &starter()).unwrap_err();
        assert_eq!(error.downcast_ref(), Some(&Stop::Event(event)));
    }

    #[test]
    fn a_new_event_may_be_written_where_only_hidden_files_are() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(".git")).unwrap();
        create(folder.path(), &starter()).unwrap();
        assert_eq!(names(folder.path()), [".git", "event.toml", "sessions", "sessions/x.md"]);
    }
}
