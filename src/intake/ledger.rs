//! Ledger: which row became which person, so that the same row is known again and what was corrected by hand
//! stays. It holds hashes and ids, `imports/<source>.known.csv`.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Id and what was said last, by the row's key.
#[derive(Debug, Default)]
pub struct Ledger(BTreeMap<String, (String, String)>);

const HEADER: &str = "row,id,said";

impl Ledger {
    /// What cannot be read is not remembered: rows are then known by their addresses and names.
    pub fn read(bytes: &[u8]) -> Ledger {
        let text = String::from_utf8_lossy(bytes);
        let entry = |line: &str| {
            let mut parts = line.split(',');
            let entry = (parts.next()?.to_owned(), (parts.next()?.to_owned(), parts.next()?.to_owned()));
            parts.next().is_none().then_some(entry)
        };
        Ledger(text.lines().skip(1).filter_map(entry).collect())
    }

    pub fn write(&self) -> Vec<u8> {
        let mut text = format!("{HEADER}\n");
        for (key, (id, said)) in &self.0 {
            text += &format!("{key},{id},{said}\n");
        }
        text.into_bytes()
    }

    pub fn get(&self, key: &str) -> Option<(&str, &str)> {
        self.0.get(key).map(|(id, said)| (id.as_str(), said.as_str()))
    }

    pub fn set(&mut self, key: String, id: String, said: String) {
        self.0.insert(key, (id, said));
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(|(id, _)| id.as_str())
    }
}

/// 16 hexadecimal digits of parts that are told apart.
pub fn hash<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part.len().to_le_bytes());
        hasher.update(part);
    }
    let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half)]);
    hasher.finalize().iter().take(8).flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_what_is_damaged_is_forgotten() {
        let mut ledger = Ledger::default();
        ledger.set("ab".into(), "p-01".into(), "cd".into());
        let read = Ledger::read(&ledger.write());
        assert_eq!(read.get("ab"), Some(("p-01", "cd")));
        assert_eq!(Ledger::read(b"row,id,said\nab\nx,y,z,w\n").ids().count(), 0);
    }

    #[test]
    fn parts_are_told_apart() {
        // SHA-256 of 2 and "ab", each length as 8 bytes.
        assert_eq!(hash(["ab"].into_iter()), "5dff2b3fa79721a8");
        assert_ne!(hash(["ab", "c"].into_iter()), hash(["a", "bc"].into_iter()));
    }
}
