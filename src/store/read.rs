//! Read: a folder on the disk to `Files`. Links are refused rather than followed, and sizes are
//! bounded, since the folder may come from a stranger. It does not know what the files mean.

use super::manifest::{self, Manifest};
use super::survey::Survey;
use super::{HEAD, disk, disk::Kind};
use crate::files::Files;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

/// Bytes of one file, bytes of all, and how many.
const FILE: u64 = 100 << 20;
const ALL: u64 = 1 << 30;
const COUNT: usize = 20_000;

/// All files below `folder`, except hidden ones, packages, and `package/` and `target/` at its top.
///
/// # Errors
/// A link, a name that is not UTF-8, a file over 100 MB, over 1 GB or 20,000 files in all, and
/// whatever the disk refuses; always with the path.
pub fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::default();
    let mut total = 0;
    let mut open = vec![PathBuf::new()];
    while let Some(below) = open.pop() {
        let here = folder.join(&below);
        for entry in disk::list(&here)? {
            let path = below.join(&entry.path);
            let full = folder.join(&path);
            if entry.path.as_os_str().as_encoded_bytes().starts_with(b".")
                || is_output(folder, &path, entry.kind)?
            {
                continue;
            }
            let Some(name) = disk::name(&path) else {
                bail!("the name of {} is not UTF-8; rename it", full.display());
            };
            match entry.kind {
                Kind::Folder => open.push(path),
                Kind::Other => {
                    bail!("{} is a link or a device; put the file or folder itself there", full.display())
                }
                Kind::File => {
                    let bytes = disk::bytes(&full, FILE)?;
                    if bytes.len() as u64 > FILE {
                        bail!("{} is over 100 MB", full.display());
                    }
                    total += bytes.len() as u64;
                    files.insert(name, bytes);
                    if total > ALL || files.0.len() > COUNT {
                        bail!(
                            "{} holds over 1 GB or {COUNT} files; is it an event folder?",
                            folder.display()
                        );
                    }
                }
            }
        }
    }
    Ok(files)
}

/// The files of the event in `folder`, as [`read`] gives them. Where no event begins, what stands at its top
/// comes without its bytes: enough to say so, and nobody waits for a home folder to be read.
///
/// # Errors
/// Those of [`read`].
pub fn read_event(folder: &Path) -> Result<Files> {
    if disk::kind(&folder.join(HEAD))?.is_some() {
        return read(folder);
    }
    let tops = disk::list(folder)?;
    let names = tops.iter().filter_map(|top| disk::name(&top.path)).filter(|name| !name.starts_with('.'));
    Ok(names.map(|name| (name, Vec::new())).collect())
}

/// One file that a person names, wherever it stands; a link is followed.
///
/// # Errors
/// A file over 100 MB, and whatever the disk refuses; always with the path.
pub fn read_file(path: &Path) -> Result<Vec<u8>> {
    let path = disk::resolve(path)?;
    let bytes = disk::bytes(&path, FILE)?;
    if bytes.len() as u64 > FILE {
        bail!("{} is over 100 MB", path.display());
    }
    Ok(bytes)
}

/// A folder in an event folder that was written as a whole, or is called `package`.
#[derive(Debug)]
pub struct Output {
    pub path: PathBuf,
    /// Files below it as this program wrote them.
    pub own: Vec<String>,
    /// Files below it that somebody put there or changed.
    pub others: Vec<String>,
}

impl Output {
    fn of(path: PathBuf) -> Result<Output> {
        let none = || Manifest::of(&Files::default(), "");
        let manifest = Manifest::load(&path)?.unwrap_or_else(none);
        let survey = Survey::take(&path, &manifest, &manifest)?;
        let foreign = survey.foreign.into_iter().filter(|it| it.kind != Kind::Folder).map(|it| it.path);
        let others = foreign.chain(survey.edited).chain(survey.attic);
        let mut others: Vec<String> =
            others.map(|it| disk::name(&it).unwrap_or_else(|| it.display().to_string())).collect();
        others.sort_unstable();
        Ok(Output { path, own: survey.same.into_iter().collect(), others })
    }
}

/// Whether a file or folder lies in a folder, or is it; false where one of them cannot be found.
pub fn is_below(path: &Path, folder: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    real(path).zip(real(folder)).is_some_and(|(path, folder)| path.starts_with(folder))
}

/// What was written into an event folder: packages, whole or in part, lists, and networks of several events.
///
/// # Errors
/// A manifest that cannot be read, and whatever the disk refuses, with the path.
pub fn outputs(folder: &Path) -> Result<Vec<Output>> {
    places(folder)?.into_iter().map(Output::of).collect()
}

/// The folders of all that.
///
/// # Errors
/// Whatever the disk refuses, with the path.
pub fn places(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(below) = open.pop() {
        for entry in disk::list(&folder.join(&below))? {
            let path = below.join(&entry.path);
            if entry.kind != Kind::Folder || entry.path.as_os_str().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            if path == Path::new("package")
                || disk::kind(&folder.join(&path).join(manifest::MANIFEST))?.is_some()
            {
                found.push(folder.join(path));
            } else if path != Path::new("target") {
                open.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// What is written is never read as input, wherever `--out` had put it.
fn is_output(folder: &Path, path: &Path, kind: Kind) -> Result<bool> {
    if path == Path::new("package") || path == Path::new("target") {
        return Ok(kind != Kind::File);
    }
    Ok(kind == Kind::Folder && disk::kind(&folder.join(path).join(manifest::MANIFEST))?.is_some())
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "store is the room with the disk")]
mod tests {
    use super::*;
    use std::fs;

    fn folder(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file).unwrap();
        }
        folder
    }

    #[test]
    fn inputs_are_read_and_outputs_and_hidden_files_are_not() {
        let folder = folder(&[
            "event.toml",
            "sessions/a.md",
            "sessions/target/b.md",
            "releases/001.toml",
            ".git/config",
            "sessions/.a.md.swp",
            "package/public/x.pdf",
            "target/x",
            "print/.techcamp/manifest.toml",
            "print/public/x.pdf",
        ]);
        let files = read(folder.path()).unwrap();
        let names: Vec<&str> = files.iter().map(|(path, _)| path).collect();
        assert_eq!(names, ["event.toml", "releases/001.toml", "sessions/a.md", "sessions/target/b.md"]);
        assert_eq!(files.get("sessions/a.md"), Some(&b"sessions/a.md"[..]));
    }

    #[test]
    fn a_folder_without_an_event_is_not_read() {
        let folder = folder(&["people.csv", "photos/a.jpg"]);
        fs::File::create(folder.path().join("film.mp4")).unwrap().set_len(FILE + 1).unwrap();
        let files = read_event(folder.path()).unwrap();
        let found: Vec<_> = files.iter().map(|(path, bytes)| (path, bytes.len())).collect();
        assert_eq!(found, [("film.mp4", 0), ("people.csv", 0), ("photos", 0)]);
        fs::write(folder.path().join("event.toml"), "").unwrap();
        assert!(read_event(folder.path()).unwrap_err().to_string().contains("film.mp4 is over 100 MB"));
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let error = read(Path::new("/nowhere/moldova")).unwrap_err();
        assert!(format!("{error:#}").contains("/nowhere/moldova"), "{error:#}");
    }

    #[test]
    fn a_file_over_100_mb_is_named() {
        let folder = folder(&["a.csv"]);
        fs::File::create(folder.path().join("film.mp4")).unwrap().set_len(FILE + 1).unwrap();
        let error = read(folder.path()).unwrap_err().to_string();
        assert!(error.contains("film.mp4 is over 100 MB"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn links_pipes_and_unreadable_names_are_refused() {
        use std::os::unix::{ffi::OsStrExt, fs::symlink};
        let links = folder(&["event.toml"]);
        symlink("/etc/passwd", links.path().join("people.csv")).unwrap();
        let error = read(links.path()).unwrap_err().to_string();
        assert!(error.contains("people.csv is a link"), "{error}");

        let linked_folder = folder(&["event.toml"]);
        symlink("/etc", linked_folder.path().join("kit")).unwrap();
        assert!(read(linked_folder.path()).is_err());

        let latin1 = folder(&["event.toml"]);
        let name = std::ffi::OsStr::from_bytes(b"chi\xbainau.md");
        if fs::write(latin1.path().join(name), "").is_ok() {
            let error = read(latin1.path()).unwrap_err().to_string();
            assert!(error.contains("is not UTF-8"), "{error}");
        }
    }
}
