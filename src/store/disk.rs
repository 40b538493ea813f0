//! Disk: the small steps that everything in `store` is made of, each naming the path it failed at.
//! It knows neither packages nor event folders.
#![expect(clippy::disallowed_methods, reason = "store is the room with the disk")]

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Component, Path, PathBuf};

/// What stands at a path, links not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    File,
    Folder,
    /// A link, a pipe, a device.
    Other,
}

/// One thing in a folder, known by its path below that folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub path: PathBuf,
    pub kind: Kind,
}

/// What stands at `path`, or nothing.
pub fn kind(path: &Path) -> Result<Option<Kind>> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(kind_of(metadata.file_type()))),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot look at {}", path.display())),
    }
}

fn kind_of(file_type: fs::FileType) -> Kind {
    if file_type.is_file() {
        Kind::File
    } else if file_type.is_dir() {
        Kind::Folder
    } else {
        Kind::Other
    }
}

/// The names in a folder and what they are, sorted.
pub fn list(folder: &Path) -> Result<Vec<Entry>> {
    let failed = || format!("cannot read the folder {}", folder.display());
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).with_context(failed)? {
        let entry = entry.with_context(failed)?;
        let kind = kind_of(entry.file_type().with_context(failed)?);
        entries.push(Entry { path: entry.file_name().into(), kind });
    }
    entries.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(entries)
}

/// Everything below a folder, each folder before what it holds.
pub fn walk(root: &Path) -> Result<Vec<Entry>> {
    let mut found = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(folder) = open.pop() {
        for entry in list(&root.join(&folder))? {
            let path = folder.join(&entry.path);
            if entry.kind == Kind::Folder {
                open.push(path.clone());
            }
            found.push(Entry { path, kind: entry.kind });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

/// A relative path with `/` between its parts; nothing where a part is no UTF-8 or leads upwards.
pub fn name(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path
        .components()
        .map(|part| match part {
            Component::Normal(part) => part.to_str(),
            _ => None,
        })
        .collect();
    Some(parts?.join("/"))
}

/// Opens a file for reading, links and pipes refused even if one was put there a moment ago.
pub fn open(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits() as i32);
    }
    options.open(path).with_context(|| format!("cannot open {}", path.display()))
}

/// The bytes of a file, up to `most` of them and one more.
pub fn bytes(path: &Path, most: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open(path)?
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)
        .with_context(|| format!("cannot read {}", path.display()))?;
    Ok(bytes)
}

/// SHA-256 in hexadecimal letters.
pub fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// SHA-256 of a file's bytes in hexadecimal letters.
pub fn hash_file(path: &Path) -> Result<String> {
    let mut file = open(path)?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = match file.read(&mut buffer) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            read => read.with_context(|| format!("cannot read {}", path.display()))?,
        };
        if read == 0 {
            return Ok(hex(&hasher.finalize()));
        }
        hasher.update(&buffer[..read]);
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Makes one folder that was not there. A closed one is for its owner alone from its first moment;
/// an open one is 0755 as far as the user's own umask lets it.
pub fn make_folder(path: &Path, closed: bool) -> Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, if closed { 0o700 } else { 0o755 });
    #[cfg(not(unix))]
    let _ = closed;
    builder.create(path).with_context(|| format!("cannot make the folder {}", path.display()))
}

/// Writes a file that was not there: 0600 when closed, otherwise 0644 as far as the umask lets it.
/// `create_new` also refuses two names that this disk takes for one.
pub fn write_new(path: &Path, bytes: &[u8], closed: bool) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, if closed { 0o600 } else { 0o644 });
    #[cfg(not(unix))]
    let _ = closed;
    let write = || {
        let mut file = options.open(path)?;
        file.write_all(bytes)?;
        Ok::<File, std::io::Error>(file)
    };
    write().with_context(|| format!("cannot write {}", path.display()))
}

/// Waits until a file's bytes are on the disk.
pub fn sync_file(path: &Path) -> Result<()> {
    let sync = || OpenOptions::new().write(true).open(path)?.sync_all();
    sync().with_context(|| format!("cannot write {}", path.display()))
}

/// Waits until the names in a folder are on the disk, where a folder can be asked for that.
pub fn sync_folder(path: &Path) -> Result<()> {
    if cfg!(unix) {
        let sync = || File::open(path)?.sync_all();
        sync().with_context(|| format!("cannot write the folder {}", path.display()))?;
    }
    Ok(())
}

/// Puts the same file at a second place: a second name for it where the disk can, else a copy with
/// its permissions and times.
pub fn duplicate(from: &Path, to: &Path) -> Result<()> {
    let copy = || -> std::io::Result<()> {
        if fs::hard_link(from, to).is_ok() {
            return Ok(());
        }
        let metadata = fs::symlink_metadata(from)?;
        if metadata.is_symlink() {
            #[cfg(unix)]
            return std::os::unix::fs::symlink(fs::read_link(from)?, to);
        }
        if !metadata.is_file() {
            return Err(std::io::Error::new(ErrorKind::Unsupported, "it is no regular file"));
        }
        fs::copy(from, to)?;
        let copied = OpenOptions::new().write(true).open(to)?;
        if let Ok(modified) = metadata.modified() {
            copied.set_modified(modified)?;
        }
        copied.sync_all()
    };
    copy().with_context(|| format!("cannot carry {} over to {}", from.display(), to.display()))
}

/// Gives a path a new name in one step.
pub fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).with_context(|| format!("cannot rename {} to {}", from.display(), to.display()))
}

/// Removes a file, or a folder with everything in it; links are removed, not followed.
pub fn remove(path: &Path) -> Result<()> {
    let removed = match kind(path)? {
        None => return Ok(()),
        Some(Kind::Folder) => fs::remove_dir_all(path),
        Some(_) => fs::remove_file(path),
    };
    removed.with_context(|| format!("cannot remove {}", path.display()))
}

/// The same path from the root, a link at its end resolved, so that what is staged beside it lies
/// on the same disk.
pub fn resolve(path: &Path) -> Result<PathBuf> {
    let failed = || format!("cannot find {}", path.display());
    if kind(path)? == Some(Kind::Other) {
        return fs::canonicalize(path).with_context(failed);
    }
    std::path::absolute(path).with_context(failed)
}

/// `.<name>.<ending>` in the folder that holds `path`.
pub fn beside(path: &Path, ending: &str) -> Result<PathBuf> {
    let name = path.file_name().with_context(|| format!("{} has no name to write under", path.display()))?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(".");
    hidden.push(ending);
    Ok(path.with_file_name(hidden))
}

/// The folder that holds `path`, made when it was not there.
pub fn parent(path: &Path) -> Result<&Path> {
    let parent = path.parent().with_context(|| format!("{} lies in no folder", path.display()))?;
    fs::create_dir_all(parent).with_context(|| format!("cannot make the folder {}", parent.display()))?;
    Ok(parent)
}
