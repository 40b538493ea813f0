//! Leftover: folders beside a package that a run has replaced or a killed run has left.
//! Nothing is removed whose bytes stand nowhere else; nothing is touched that is not ours.

use super::disk::{self, Entry, Kind};
use super::manifest::{MANIFEST, Manifest, OWN};
use super::stage::{self, STAMP};
use anyhow::Result;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Ending of a package taken away by the first of two renames.
pub const FORMER: &str = "former";

/// Ends what a killed run began: puts a package back that was taken away, and clears the rest.
/// The caller holds the lock.
pub fn clean(target: &Path) -> Result<()> {
    for folder in find(target)? {
        if disk::kind(&folder.join(STAMP))?.is_some() {
            discard(&folder)?;
        } else if disk::kind(target)?.is_none() && disk::kind(&folder.join(MANIFEST))?.is_some() {
            disk::rename(&folder, target)?;
        } else {
            retire(&folder, target)?;
        }
    }
    Ok(())
}

/// Folders beside `target` that bear the name of a stage or of a former package.
/// A former package comes first: it is the one to put back.
pub fn find(target: &Path) -> Result<Vec<PathBuf>> {
    let former = disk::beside(target, FORMER)?;
    let stage = disk::beside(target, "stage-")?;
    let prefix = stage.file_name().unwrap_or_default().as_encoded_bytes().to_owned();
    let Some(parent) = target.parent().filter(|parent| parent.is_dir()) else { return Ok(Vec::new()) };
    let is_stage = |entry: &Entry| {
        let rest = entry.path.as_os_str().as_encoded_bytes().strip_prefix(prefix.as_slice());
        rest.is_some_and(|number| !number.is_empty() && number.iter().all(u8::is_ascii_digit))
    };
    let mut found = Vec::new();
    for entry in disk::list(parent)? {
        if entry.kind != Kind::Folder {
            continue;
        }
        let path = parent.join(&entry.path);
        if path == former {
            found.insert(0, path);
        } else if is_stage(&entry) && is_ours(&path)? {
            found.push(path);
        }
    }
    Ok(found)
}

/// Stamped, a package, or without any file: the first and last moments of a folder of ours.
fn is_ours(folder: &Path) -> Result<bool> {
    Ok(disk::kind(&folder.join(STAMP))?.is_some()
        || disk::kind(&folder.join(MANIFEST))?.is_some()
        || disk::walk(folder)?.iter().all(|entry| entry.kind == Kind::Folder))
}

/// Removes a package that `target` has replaced. Bytes that this program did not write and that are
/// nowhere in `target` (a file saved while the new package was being written) go to its attic.
/// Returns their paths.
pub fn retire(former: &Path, target: &Path) -> Result<Vec<PathBuf>> {
    if !is_ours(former)? {
        return Ok(Vec::new());
    }
    let unknown = unknown(former)?;
    let mut rescued = Vec::new();
    if !unknown.is_empty() {
        let here = hashes(target)?;
        for entry in unknown {
            let from = former.join(&entry.path);
            if disk_hash(&from, entry.kind)?.is_some_and(|hash| here.contains(&hash)) {
                continue;
            }
            let place = stage::aside(target, &entry.path)?;
            make_folders(target, place.parent().unwrap_or(Path::new("")))?;
            disk::duplicate(&from, &target.join(&place))?;
            rescued.push(entry.path);
        }
    }
    discard(former)?;
    Ok(rescued)
}

/// Files that differ from the folder's own manifest or are not in it.
fn unknown(package: &Path) -> Result<Vec<Entry>> {
    let manifest = Manifest::load(package)?;
    let mut unknown = Vec::new();
    for entry in disk::walk(package)? {
        if entry.kind == Kind::Folder || entry.path == Path::new(MANIFEST) {
            continue;
        }
        let listed = disk::name(&entry.path)
            .and_then(|name| manifest.as_ref()?.get(&name).map(|listed| listed.sha256.clone()));
        let hash = match (&listed, entry.kind) {
            (Some(_), Kind::File) => Some(disk::hash_file(&package.join(&entry.path))?),
            _ => None,
        };
        if listed.is_none() || hash != listed {
            unknown.push(entry);
        }
    }
    Ok(unknown)
}

fn hashes(package: &Path) -> Result<BTreeSet<String>> {
    let mut hashes = BTreeSet::new();
    for entry in disk::walk(package)? {
        hashes.extend(disk_hash(&package.join(&entry.path), entry.kind)?);
    }
    Ok(hashes)
}

/// What a file says, or where a link leads.
fn disk_hash(path: &Path, kind: Kind) -> Result<Option<String>> {
    match kind {
        Kind::File => disk::hash_file(path).map(Some),
        Kind::Folder => Ok(None),
        Kind::Other => Ok(std::fs::read_link(path).ok().map(|to| format!("link to {}", to.display()))),
    }
}

fn make_folders(package: &Path, path: &Path) -> Result<()> {
    if disk::kind(&package.join(path))?.is_none() {
        if let Some(parent) = path.parent() {
            make_folders(package, parent)?;
        }
        disk::make_folder(&package.join(path), stage::is_closed(path))?;
    }
    Ok(())
}

/// Removes a folder, what marks it as ours last, so that a killed removal can be taken up again.
pub fn discard(folder: &Path) -> Result<()> {
    for entry in disk::list(folder)? {
        if entry.path != Path::new(OWN) {
            disk::remove(&folder.join(&entry.path))?;
        }
    }
    let own = folder.join(OWN);
    if disk::kind(&own)? == Some(Kind::Folder) {
        for entry in disk::list(&own)? {
            let path = Path::new(OWN).join(&entry.path);
            if path != Path::new(MANIFEST) && path != Path::new(STAMP) {
                disk::remove(&own.join(&entry.path))?;
            }
        }
    }
    disk::remove(folder)
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "store is the room with the disk")]
mod tests {
    use super::*;
    use crate::files::Files;
    use std::fs;

    fn package(path: &Path, files: &[(&str, &str)]) {
        let files: Files =
            files.iter().map(|(path, text)| (path.to_string(), text.as_bytes().to_vec())).collect();
        crate::store::publish(path, &files, "i", false).unwrap();
    }

    #[test]
    fn a_package_taken_away_by_a_killed_run_is_put_back() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("package");
        package(&target, &[("public/a", "a")]);
        fs::rename(&target, folder.path().join(".package.former")).unwrap();
        clean(&target).unwrap();
        assert_eq!(fs::read_to_string(target.join("public/a")).unwrap(), "a");
        assert!(find(&target).unwrap().is_empty());
    }

    #[test]
    fn what_was_saved_during_the_swap_goes_to_the_attic() {
        let folder = tempfile::tempdir().unwrap();
        let (target, former) = (folder.path().join("package"), folder.path().join(".package.stage-1"));
        package(&target, &[("public/a", "a2")]);
        package(&folder.path().join("x"), &[("public/a", "a"), ("public/b", "b")]);
        fs::rename(folder.path().join("x"), &former).unwrap();
        fs::write(former.join("public/a"), "a, saved late").unwrap();
        fs::write(former.join("note"), "mine").unwrap();
        clean(&target).unwrap();
        assert!(!former.exists());
        assert_eq!(fs::read_to_string(target.join(".techcamp/attic/public/a")).unwrap(), "a, saved late");
        assert_eq!(fs::read_to_string(target.join(".techcamp/attic/note")).unwrap(), "mine");
        assert!(!target.join(".techcamp/attic/public/b").exists());
    }

    #[test]
    fn folders_that_are_not_ours_stay() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("package");
        for name in [".package.stage-7", ".package.stage-x", ".package.former", ".other.stage-1"] {
            fs::create_dir(folder.path().join(name)).unwrap();
            fs::write(folder.path().join(name).join("thesis"), "years of work").unwrap();
        }
        package(&target, &[("public/a", "a")]);
        for name in [".package.stage-7", ".package.stage-x", ".package.former", ".other.stage-1"] {
            assert!(folder.path().join(name).join("thesis").exists(), "{name}");
        }
    }

    #[test]
    fn a_removal_killed_at_any_step_is_taken_up_again() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("package");
        package(&target, &[("public/a", "a")]);
        let stage = folder.path().join(".package.stage-1");
        for files in [&["public/a", STAMP][..], &[STAMP], &[MANIFEST], &[]] {
            fs::create_dir_all(stage.join(OWN)).unwrap();
            for file in files {
                fs::create_dir_all(stage.join(file).parent().unwrap()).unwrap();
                fs::write(stage.join(file), "format = 1\ninput = \"\"\n").unwrap();
            }
            clean(&target).unwrap();
            assert!(!stage.exists(), "{files:?}");
        }
    }
}
