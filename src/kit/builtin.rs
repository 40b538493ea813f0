//! The kits that come with the program, found by walking `kits/`: nothing is registered.

use crate::files::Files;
use include_dir::{Dir, include_dir};

static KITS: Dir = include_dir!("$CARGO_MANIFEST_DIR/kits");

/// Ids of the built-in kits an event can name; `base` is only built upon.
pub fn ids() -> Vec<String> {
    KITS.dirs().filter_map(|dir| dir.path().to_str()).filter(|id| *id != "base").map(str::to_owned).collect()
}

/// The files of a built-in kit.
pub fn builtin(id: &str) -> Option<Files> {
    fn gather(dir: &Dir, prefix: &str, files: &mut Files) {
        for file in dir.files() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            if let Some(path) = path.strip_prefix(prefix) {
                files.insert(path, file.contents());
            }
        }
        for below in dir.dirs() {
            gather(below, prefix, files);
        }
    }
    let dir = KITS.get_dir(id)?;
    let mut files = Files::default();
    gather(dir, &format!("{id}/"), &mut files);
    Some(files)
}
