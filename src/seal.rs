//! Seal: the files of a folder as one file that only some can open. The one room that draws random numbers: what it makes
//! is other bytes each time, while what is in it stays the same.

use crate::files::Files;
use crate::problem::{Place, Problem};
use anyhow::{Context, Result};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{AesMode, CompressionMethod, ZipWriter};

/// The word for a ZIP with a passphrase, in event.toml and on the command line.
const ZIP: &str = "zip";

/// Fewest letters of a passphrase: whoever has a ZIP may try passphrases as fast as his machines can.
pub const SHORTEST: usize = 12;

/// What opens a sealed file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lock {
    /// A passphrase: a ZIP in which each file is encrypted (AES-256, WinZip AE-2). Paths, sizes and number of the files in it
    /// can be read.
    Passphrase,
    /// Any one of the age keys to which these recipients (`age1…`) belong: a ZIP inside an age file.
    Keys(Vec<String>),
}

impl Lock {
    /// What the words say, each with its place where it stands in a file; None where there are none.
    /// Problems: `encrypt-word` (`value`), `encrypt-secret`, `encrypt-key` (`value`), `encrypt-mixed`, `encrypt-without-age`.
    pub fn of<'w>(words: impl Iterator<Item = (&'w str, Option<&'w Place>)>) -> (Option<Lock>, Vec<Problem>) {
        let mut problems = Vec::new();
        let (mut zip, mut keys) = (false, Vec::new());
        let mut last = None;
        for (word, place) in words.map(|(word, place)| (word.trim(), place)) {
            last = place.or(last);
            let problem = match word {
                ZIP => {
                    zip = true;
                    continue;
                }
                // It is not shown again, not even with its line.
                _ if word.to_uppercase().starts_with("AGE-SECRET-KEY") => {
                    problems.push(Problem {
                        place: place.map(|it| Place::file(&it.file)),
                        ..Problem::block("encrypt-secret")
                    });
                    continue;
                }
                _ if !word.starts_with("age1") => Problem::block("encrypt-word").with("value", word),
                _ if !cfg!(feature = "age") => Problem::block("encrypt-without-age"),
                _ if !is_key(word) => Problem::block("encrypt-key").with("value", word),
                _ => {
                    keys.push(word.to_owned());
                    continue;
                }
            };
            problems.push(Problem { place: place.cloned(), ..problem });
        }
        if zip && !keys.is_empty() {
            problems.push(Problem { place: last.cloned(), ..Problem::block("encrypt-mixed") });
        }
        let lock = match (zip, keys.is_empty()) {
            (true, true) => Some(Lock::Passphrase),
            (false, false) => Some(Lock::Keys(keys)),
            _ => None,
        };
        (lock.filter(|_| problems.is_empty()), problems)
    }
}

/// A folder of an output that is written as one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    pub folder: String,
    /// Name of that file, without its ending.
    pub name: String,
    pub lock: Lock,
}

/// Whether a file of an output is one that all of its folder is sealed in.
pub fn is_sealed(path: &str) -> bool {
    path.ends_with(".zip") || path.ends_with(".zip.age")
}

impl Sealed {
    /// Where that file stands.
    pub fn path(&self) -> String {
        let ending = match self.lock {
            Lock::Passphrase => "zip",
            Lock::Keys(_) => "zip.age",
        };
        format!("{}/{}.{ending}", self.folder, self.name)
    }
}

/// Puts one sealed file in the place of all files of its folder; nothing where there are none. `passphrase` is for a lock that
/// has one.
///
/// # Errors
/// Whatever the archive or the system's random numbers refuse; `files` then are as they were.
pub fn seal(files: &mut Files, sealed: &Sealed, passphrase: &str) -> Result<()> {
    let inside = files.below(&sealed.folder);
    if inside.0.is_empty() {
        return Ok(());
    }
    let bytes = match &sealed.lock {
        Lock::Passphrase => pack(&inside, Some(passphrase)),
        Lock::Keys(keys) => pack(&inside, None).and_then(|bytes| lock(&bytes, keys)),
    };
    let bytes = bytes.with_context(|| format!("cannot seal {}", sealed.path()))?;
    for path in inside.0.into_keys() {
        files.0.remove(&format!("{}/{path}", sealed.folder));
    }
    files.insert(sealed.path(), bytes);
    Ok(())
}

/// A ZIP, without any date of its own.
fn pack(files: &Files, passphrase: Option<&str>) -> Result<Vec<u8>> {
    let plain =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).unix_permissions(0o600);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files.iter() {
        match passphrase {
            Some(passphrase) => {
                zip.start_file(path, plain.with_aes_encryption(AesMode::Aes256, passphrase))?
            }
            None => zip.start_file(path, plain)?,
        }
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(feature = "age")]
fn is_key(word: &str) -> bool {
    word.parse::<age::x25519::Recipient>().is_ok()
}

#[cfg(not(feature = "age"))]
fn is_key(_: &str) -> bool {
    false
}

#[cfg(feature = "age")]
fn lock(bytes: &[u8], keys: &[String]) -> Result<Vec<u8>> {
    let parse = |key: &String| key.parse::<age::x25519::Recipient>().map_err(anyhow::Error::msg);
    let keys: Vec<age::x25519::Recipient> = keys.iter().map(parse).collect::<Result<_>>()?;
    let encryptor = age::Encryptor::with_recipients(keys.iter().map(|key| key as &dyn age::Recipient))?;
    let mut writer = encryptor.wrap_output(Vec::new())?;
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}

#[cfg(not(feature = "age"))]
fn lock(_: &[u8], _: &[String]) -> Result<Vec<u8>> {
    anyhow::bail!("this techcamp was built without age")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use zip::ZipArchive;

    const PASSPHRASE: &str = "horse battery staple";
    const SECRET: &str = "Zq-nobody-reads-this";

    fn files() -> Files {
        let text = format!("{SECRET}\n").repeat(50);
        [("private/a/list.csv", text.as_str()), ("private/b.txt", ""), ("public/c.txt", "open")]
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
            .into_iter()
            .collect()
    }

    fn sealed(lock: Lock) -> Sealed {
        Sealed { folder: "private".to_owned(), name: "private".to_owned(), lock }
    }

    fn opened(zip: &[u8], passphrase: Option<&str>) -> Option<Files> {
        let mut zip = ZipArchive::new(Cursor::new(zip)).unwrap();
        let mut files = Files::default();
        for at in 0..zip.len() {
            let mut bytes = Vec::new();
            let mut file = match passphrase {
                Some(passphrase) => zip.by_index_decrypt(at, passphrase.as_bytes()).ok()?,
                None => zip.by_index(at).ok()?,
            };
            let name = file.name().unwrap().into_owned();
            file.read_to_end(&mut bytes).ok()?;
            files.insert(name, bytes);
        }
        Some(files)
    }

    fn holds(bytes: &[u8], text: &str) -> bool {
        bytes.windows(text.len()).any(|part| part == text.as_bytes())
    }

    #[test]
    fn a_zip_takes_the_place_of_its_folder_and_opens_with_its_passphrase_alone() {
        let mut made = files();
        seal(&mut made, &sealed(Lock::Passphrase), PASSPHRASE).unwrap();
        assert_eq!(made.0.keys().collect::<Vec<_>>(), ["private/private.zip", "public/c.txt"]);
        let zip = made.get("private/private.zip").unwrap();
        assert!(!holds(zip, SECRET));
        assert_eq!(opened(zip, Some(PASSPHRASE)), Some(files().below("private")));
        assert_eq!(opened(zip, Some("horse battery stable")), None);
        assert_eq!(opened(zip, None), None);
    }

    #[test]
    fn the_same_files_are_sealed_to_other_bytes_each_time() {
        let made = || {
            let mut made = files();
            seal(&mut made, &sealed(Lock::Passphrase), PASSPHRASE).unwrap();
            made
        };
        assert_ne!(made(), made());
    }

    #[test]
    fn where_a_folder_is_empty_nothing_is_sealed() {
        let mut made = files();
        let other = Sealed { folder: "donors".to_owned(), ..sealed(Lock::Passphrase) };
        seal(&mut made, &other, PASSPHRASE).unwrap();
        assert_eq!(made, files());
    }

    fn told(words: &[&str]) -> Vec<String> {
        let place = Place::file("event.toml");
        let (lock, problems) = Lock::of(words.iter().map(|word| (*word, Some(&place))));
        assert_eq!(lock.is_none(), !problems.is_empty() || words.is_empty());
        assert!(problems.iter().all(|it| it.args.values().all(|value| !value.contains("SECRET"))));
        problems.into_iter().map(|it| it.rule).collect()
    }

    #[test]
    fn words_that_lock_nothing_are_told_and_a_secret_key_is_not_repeated() {
        assert_eq!(told(&[]), [""; 0]);
        assert_eq!(told(&["zip", " zip"]), [""; 0]);
        assert_eq!(told(&["rar"]), ["encrypt-word"]);
        assert_eq!(told(&[""]), ["encrypt-word"]);
        assert_eq!(told(&["AGE-SECRET-KEY-1QQQ"]), ["encrypt-secret"]);
    }

    #[cfg(not(feature = "age"))]
    #[test]
    fn a_key_of_age_is_told_where_the_program_has_no_age() {
        assert_eq!(told(&["age1qqqq"]), ["encrypt-without-age"]);
    }

    #[cfg(feature = "age")]
    #[test]
    fn an_age_file_opens_with_each_of_its_keys_and_no_other() {
        let keys = [(); 3].map(|()| age::x25519::Identity::generate());
        let recipients: Vec<String> = keys.iter().map(|key| key.to_public().to_string()).collect();
        assert_eq!(told(&[&recipients[0], &recipients[1]]), [""; 0]);
        assert_eq!(told(&["zip", &recipients[0]]), ["encrypt-mixed"]);
        assert_eq!(told(&[&recipients[0].replace("age1", "age1q")]), ["encrypt-key"]);
        let mut made = files();
        seal(&mut made, &sealed(Lock::Keys(recipients[..2].to_vec())), "").unwrap();
        assert_eq!(made.0.keys().collect::<Vec<_>>(), ["private/private.zip.age", "public/c.txt"]);
        let bytes = made.get("private/private.zip.age").unwrap();
        assert!(!holds(bytes, SECRET) && !holds(bytes, "list.csv"));
        let open = |key: &age::x25519::Identity| age::decrypt(key, bytes).ok();
        for key in &keys[..2] {
            assert_eq!(opened(&open(key).unwrap(), None), Some(files().below("private")));
        }
        assert!(open(&keys[2]).is_none());
    }
}
