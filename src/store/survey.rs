//! Survey: compares a package on the disk with its manifest and with what shall be written, and
//! says whose each file is. It changes nothing.

use super::disk::{self, Entry, Kind};
use super::manifest::{MANIFEST, Manifest, OWN};
use anyhow::Result;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Everything in a package, by whose it is.
#[derive(Debug, Default)]
pub struct Survey {
    /// Stands there already with the bytes it shall have.
    pub same: BTreeSet<String>,
    /// Ours, unedited, and shall change or go.
    pub ours: BTreeSet<String>,
    /// Ours, but somebody has changed it; or somebody's, where one of ours shall be.
    pub edited: Vec<PathBuf>,
    /// Somebody's: files, links, and folders that ours do not need.
    pub foreign: Vec<Entry>,
    /// Set aside by earlier runs.
    pub attic: Vec<PathBuf>,
}

impl Survey {
    pub fn take(package: &Path, old: &Manifest, new: &Manifest) -> Result<Survey> {
        let folders_of = |manifest: &Manifest| -> BTreeSet<PathBuf> {
            let above =
                |path: &str| Path::new(path).ancestors().skip(1).map(Path::to_owned).collect::<Vec<_>>();
            manifest.file.iter().flat_map(|listed| above(&listed.path)).collect()
        };
        let (old_folders, new_folders) = (folders_of(old), folders_of(new));
        let mut survey = Survey::default();
        for entry in disk::walk(package)? {
            if entry.path.starts_with(OWN) {
                if entry.path != Path::new(MANIFEST) && entry.kind != Kind::Folder {
                    survey.attic.push(entry.path);
                }
                continue;
            }
            // A name that is no UTF-8 is nobody's in either list.
            let name = disk::name(&entry.path).unwrap_or_default();
            let below_ours = entry
                .path
                .ancestors()
                .any(|above| disk::name(above).is_some_and(|name| new.get(&name).is_some()));
            if entry.kind == Kind::Folder {
                let needed = old_folders.contains(&entry.path) || new_folders.contains(&entry.path);
                if !needed && !below_ours {
                    survey.foreign.push(entry);
                }
                continue;
            }
            let (was, shall) = (old.get(&name), new.get(&name));
            let is = match entry.kind {
                Kind::File if was.is_some() || shall.is_some() => {
                    Some(disk::hash_file(&package.join(&entry.path))?)
                }
                _ => None,
            };
            let is = is.as_deref();
            if is.is_some() && is == shall.map(|listed| listed.sha256.as_str()) {
                survey.same.insert(name);
            } else if is.is_some() && is == was.map(|listed| listed.sha256.as_str()) {
                survey.ours.insert(name);
            } else if was.is_some() || below_ours || new_folders.contains(&entry.path) {
                survey.edited.push(entry.path);
            } else {
                survey.foreign.push(entry);
            }
        }
        Ok(survey)
    }
}
