#![expect(clippy::disallowed_methods, reason = "a build script reads the source tree")]
//! Rebuilds when a kit or a template gains or loses a file, which the compiler alone does not notice,
//! and names this build by what it is made of, so that another program's package counts as stale.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

fn main() {
    let mut hash = DefaultHasher::new();
    for name in ["kits", "templates", "assets", "src", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={name}");
        add(Path::new(name), &mut hash);
    }
    println!("cargo:rustc-env=TECHCAMP_BUILD={}-{:016x}", env!("CARGO_PKG_VERSION"), hash.finish());
}

fn add(path: &Path, hash: &mut DefaultHasher) {
    if path.is_dir() {
        let mut entries: Vec<_> =
            fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        entries.sort();
        for entry in entries {
            add(&entry, hash);
        }
    } else if let Ok(bytes) = fs::read(path) {
        path.to_string_lossy().hash(hash);
        bytes.hash(hash);
    }
}
