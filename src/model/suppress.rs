//! suppress.csv: addresses of people who asked to be on no list any more, or what stands for an address.

use super::Event;
use super::reading::Reading;
use super::rows::{Known, open};
use crate::files::Files;
use crate::problem::{Problem, Severity};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

const KNOWN: Known = Known { names: &["email", "sha256"], texts: &[], stems: &[] };

/// What stands for an address: SHA-256 of its small letters, in hexadecimal. It hides the address from who
/// glances at it, not from who guesses addresses.
pub fn fingerprint(address: &str) -> String {
    let hash = Sha256::digest(address.trim().to_lowercase());
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Fingerprints out of suppress.csv, where there is one. Problems: those of a table, `bad-value`.
pub fn suppressed(files: &Files) -> (BTreeSet<String>, Vec<Problem>) {
    let mut reading = Reading { problems: Vec::new(), first: "en".into(), broken: false };
    (read(files, &mut reading), reading.problems)
}

pub(super) fn read(files: &Files, reading: &mut Reading) -> BTreeSet<String> {
    let Some(columns) = open(files, "suppress", &KNOWN, reading) else { return BTreeSet::new() };
    let mut found = BTreeSet::new();
    for row in columns.rows() {
        if let Some(address) = row.at("email") {
            found.insert(fingerprint(&address.value));
        }
        if let Some(print) = row.at("sha256") {
            let print_of = print.value.to_lowercase();
            if print_of.len() == 64 && print_of.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                found.insert(print_of);
            } else {
                // Told as a mistake: who asked to be left out would be written to.
                reading.bad("bad-value", Severity::Block, "sha256", &print, "64 letters 0-9 and a-f");
            }
        }
    }
    found
}

impl Event {
    /// Whether somebody with this address asked to be on no list.
    pub fn is_suppressed(&self, address: &str) -> bool {
        !self.suppressed.is_empty() && self.suppressed.contains(&fingerprint(address))
    }
}
