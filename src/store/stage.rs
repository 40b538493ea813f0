//! Stage: a new folder built beside the one it will replace, and the one step that puts it there.
//! It knows that all but what is public is for the owner alone; it does not know what stands in any file.

use super::disk::{self, Entry};
use super::manifest::{ATTIC, OWN};
use anyhow::{Context, Result};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The one folder whose files anybody on the machine may read. All others hold names, and so does the
/// index at the top.
const OPEN: &str = "public";
/// In a stage until it is whole: a folder with it may be thrown away.
pub const STAMP: &str = ".techcamp/stage";

/// Whether a path of a package is for its owner alone.
pub fn is_closed(path: &Path) -> bool {
    !path.starts_with(OPEN)
}

/// A folder under way; thrown away when dropped before it was put in place.
#[derive(Debug)]
pub struct Stage {
    pub path: PathBuf,
    folders: BTreeSet<PathBuf>,
    written: Vec<PathBuf>,
    in_place: bool,
}

impl Stage {
    /// An empty stage beside `target`. The caller has cleaned up what earlier runs left.
    pub fn begin(target: &Path) -> Result<Stage> {
        let mut number = std::process::id();
        let path = loop {
            let path = disk::beside(target, &format!("stage-{number}"))?;
            if disk::kind(&path)?.is_none() {
                break path;
            }
            number = number.wrapping_add(1);
        };
        disk::make_folder(&path, false)?;
        let mut stage = Stage { path, folders: BTreeSet::new(), written: Vec::new(), in_place: false };
        stage.folder(Path::new(OWN))?;
        disk::write_new(&stage.path.join(STAMP), b"", false)?;
        Ok(stage)
    }

    /// Makes a folder and those above it.
    pub fn folder(&mut self, path: &Path) -> Result<()> {
        if path.as_os_str().is_empty() || self.folders.contains(path) {
            return Ok(());
        }
        if let Some(parent) = path.parent() {
            self.folder(parent)?;
        }
        disk::make_folder(&self.path.join(path), is_closed(path))?;
        self.folders.insert(path.to_owned());
        Ok(())
    }

    fn room_for(&mut self, path: &Path) -> Result<PathBuf> {
        self.folder(path.parent().unwrap_or(Path::new("")))?;
        Ok(self.path.join(path))
    }

    pub fn write(&mut self, path: &Path, bytes: &[u8]) -> Result<()> {
        let full = self.room_for(path)?;
        disk::write_new(&full, bytes, is_closed(path))?;
        self.written.push(full);
        Ok(())
    }

    /// Takes over a file that stands elsewhere on the disk, as it is.
    pub fn carry(&mut self, from: &Path, path: &Path) -> Result<()> {
        let full = self.room_for(path)?;
        disk::duplicate(from, &full)
    }

    /// Takes over an edited file into the attic; an earlier one of that name keeps its place.
    pub fn carry_aside(&mut self, from: &Path, path: &Path) -> Result<()> {
        let place = aside(&self.path, path)?;
        self.carry(from, &place)
    }

    /// Takes over a folder of the user's, with its permissions; last, since it may be read-only.
    pub fn carry_folder(&mut self, from: &Path, entry: &Entry) -> Result<()> {
        self.folder(&entry.path)?;
        let to = self.path.join(&entry.path);
        let copy = || std::fs::set_permissions(&to, std::fs::metadata(from.join(&entry.path))?.permissions());
        copy().with_context(|| format!("cannot set the permissions of {}", to.display()))
    }

    /// Waits until all of it is on the disk. Writing all first and waiting then lets the disk
    /// gather the work.
    pub fn settle(&self) -> Result<()> {
        self.written.par_iter().try_for_each(|path| disk::sync_file(path))?;
        self.folders.par_iter().try_for_each(|path| disk::sync_folder(&self.path.join(path)))?;
        disk::sync_folder(&self.path)
    }

    /// Puts the whole stage in the place of `target`; gives back where the former one is now.
    pub fn publish(mut self, target: &Path) -> Result<Option<PathBuf>> {
        let stamp = self.path.join(STAMP);
        disk::remove(&stamp)?;
        self.settle()?;
        let former = if disk::kind(target)?.is_none() {
            disk::rename(&self.path, target)?;
            None
        } else if exchange(&self.path, target)? {
            Some(self.path.clone())
        } else {
            Some(rename_twice(&self.path, target)?)
        };
        self.in_place = true;
        disk::sync_folder(disk::parent(target)?)?;
        Ok(former)
    }

    /// Makes the stage a folder of its own, or moves what it holds into `folder` where that is there
    /// already and is used as it is.
    pub fn land(mut self, folder: &Path) -> Result<()> {
        self.settle()?;
        if disk::kind(folder)?.is_none() {
            disk::rename(&self.path, folder)?;
            self.in_place = true;
            disk::remove(&folder.join(OWN))?;
            return disk::sync_folder(disk::parent(folder)?);
        }
        for entry in disk::list(&self.path)? {
            if entry.path != Path::new(OWN) {
                disk::rename(&self.path.join(&entry.path), &folder.join(&entry.path))?;
            }
        }
        disk::sync_folder(folder)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if !self.in_place {
            // The fault that led here is the one to tell; what stays is cleaned up by the next run.
            let _ = super::leftover::discard(&self.path);
        }
    }
}

/// The first free place for `path` in the attic of `package`.
pub fn aside(package: &Path, path: &Path) -> Result<PathBuf> {
    let mut place = Path::new(ATTIC).join(path);
    let mut number = 2;
    while disk::kind(&package.join(&place))?.is_some() {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!("~{number}"));
        place = Path::new(ATTIC).join(path.with_file_name(name));
        number += 1;
    }
    Ok(place)
}

/// Both folders change names in one step; false where the system or the disk cannot do that.
fn exchange(stage: &Path, target: &Path) -> Result<bool> {
    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, stage, CWD, target, RenameFlags::EXCHANGE) {
            Ok(()) => return Ok(true),
            Err(Errno::NOSYS | Errno::INVAL | Errno::OPNOTSUPP) => {}
            Err(error) => {
                return Err(error).with_context(|| {
                    format!("cannot put {} in place of {}", stage.display(), target.display())
                });
            }
        }
    }
    let _ = (stage, target);
    Ok(false)
}

/// Where one step is not to be had: the next run puts back what was taken away if this one is
/// killed in between.
fn rename_twice(stage: &Path, target: &Path) -> Result<PathBuf> {
    let former = disk::beside(target, super::leftover::FORMER)?;
    disk::rename(target, &former)?;
    if let Err(error) = disk::rename(stage, target) {
        disk::rename(&former, target)?;
        return Err(error);
    }
    Ok(former)
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "store is the room with the disk")]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn all_but_what_is_public_is_closed() {
        for path in
            ["private/list/all.en.pdf", "crew", "members/x", "partners/x", "person/p1/x", "publicity/x"]
        {
            assert!(is_closed(Path::new(path)), "{path}");
        }
        // The index names people, and the manifest who has a file.
        for path in ["index.en.html", ".techcamp/manifest.toml", ".techcamp/attic/public/x"] {
            assert!(is_closed(Path::new(path)), "{path}");
        }
        for path in ["public", "public/private/x"] {
            assert!(!is_closed(Path::new(path)), "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_stands_at_the_top_is_the_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let mut stage = Stage::begin(&folder.path().join("package")).unwrap();
        let modes = ["index.html", "members/list.csv", "public/agenda.html"].map(|path| {
            stage.write(Path::new(path), b"").unwrap();
            fs::metadata(stage.path.join(path)).unwrap().permissions().mode() & 0o077
        });
        assert_eq!((modes[0], modes[1]), (0, 0));
        assert_ne!(modes[2], 0);
    }

    #[test]
    fn a_stage_that_is_given_up_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut stage = Stage::begin(&folder.path().join("package")).unwrap();
        stage.write(Path::new("private/a"), b"a").unwrap();
        drop(stage);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn two_renames_do_where_one_exchange_cannot() {
        let folder = tempfile::tempdir().unwrap();
        let (stage, target) = (folder.path().join("stage"), folder.path().join("package"));
        fs::create_dir(&stage).unwrap();
        fs::create_dir(&target).unwrap();
        fs::write(stage.join("new"), "").unwrap();
        fs::write(target.join("old"), "").unwrap();
        let former = rename_twice(&stage, &target).unwrap();
        assert!(target.join("new").exists() && former.join("old").exists() && !stage.exists());

        assert!(rename_twice(&folder.path().join("nothing"), &target).is_err());
        assert!(target.join("new").exists(), "put back when the second rename fails");
    }
}
