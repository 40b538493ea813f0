//! Manifest: what a package says about itself, so that the next run knows its own files from those
//! a person has edited or added. It touches the disk only to be read.

use super::disk;
use crate::files::Files;
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The folder in a package that is this program's own.
pub const OWN: &str = ".techcamp";
pub const MANIFEST: &str = ".techcamp/manifest.toml";
/// Edited files that `force` replaced.
pub const ATTIC: &str = ".techcamp/attic";
const FORMAT: u32 = 1;
/// A manifest of 100,000 files is smaller.
const MOST_BYTES: u64 = 32 << 20;

/// All files of a package, sorted by path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub format: u32,
    /// Hash of all that went in, as the caller gave it.
    pub input: String,
    #[serde(default)]
    pub file: Vec<Listed>,
}

/// One file as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    pub path: String,
    /// In bytes.
    pub size: u64,
    /// In hexadecimal letters.
    pub sha256: String,
}

impl Manifest {
    /// The manifest of files about to be written.
    pub fn of(files: &Files, input: &str) -> Manifest {
        let file = files.iter().map(|(path, bytes)| Listed {
            path: path.to_owned(),
            size: bytes.len() as u64,
            sha256: disk::hash(bytes),
        });
        Manifest { format: FORMAT, input: input.to_owned(), file: file.collect() }
    }

    /// The manifest in a package, or nothing where there is none.
    pub fn load(package: &Path) -> Result<Option<Manifest>> {
        let path = package.join(MANIFEST);
        if disk::kind(&path)?.is_none() {
            return Ok(None);
        }
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let text = String::from_utf8(disk::bytes(&path, MOST_BYTES)?).unwrap_or_default();
        let failed = || format!("{} cannot be read; move the folder away and build again", path.display());
        let Head { format } = toml::from_str(&text).with_context(failed)?;
        if format > FORMAT {
            bail!(
                "{} was written by a newer techcamp (format {format}, this one knows {FORMAT})",
                path.display()
            );
        }
        let mut manifest: Manifest = toml::from_str(&text).with_context(failed)?;
        manifest.file.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Some(manifest))
    }

    /// The line of one path.
    pub fn get(&self, path: &str) -> Option<&Listed> {
        let at = self.file.binary_search_by(|listed| listed.path.as_str().cmp(path)).ok()?;
        self.file.get(at)
    }

    pub fn to_toml(&self) -> Result<String> {
        let text = toml::to_string(self).context("the package's manifest")?;
        Ok(format!("# Written by techcamp, so that it knows its own files from yours.\n{text}"))
    }
}
