//! kit.toml as written, and its parts in `artifacts/`: one layer.

use super::artifact::Patch;
use crate::files::Files;
use crate::problem::{Place, Problem};
use serde::Deserialize;

/// The version of kit.toml this program writes and the newest it reads.
const FORMAT: u32 = 1;

/// Number of the View's shape; a kit states the one it was written for.
const VIEW: u32 = 1;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Manifest {
    pub format: Option<u32>,
    pub kit: Head,
    pub artifact: Vec<Patch>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Head {
    pub id: String,
    pub title: String,
    pub version: String,
    pub extends: Option<String>,
    /// The View's version that the templates were written for.
    pub view: Option<u32>,
    pub about: String,
}

/// A file of artifacts beside kit.toml.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Part {
    artifact: Vec<Patch>,
}

/// Whether a path is that of such a file.
pub fn is_part(path: &str) -> bool {
    path.starts_with("artifacts/") && path.ends_with(".toml")
}

/// Reads `kit.toml` of the layer `name`, then each `artifacts/*.toml` by name; a file that cannot be read
/// becomes a problem and counts as empty.
pub fn parse(name: &str, files: &Files, problems: &mut Vec<Problem>) -> Manifest {
    let path = format!("kit:{name}/kit.toml");
    let head = files.get("kit.toml");
    let mut manifest: Manifest = head.map(|bytes| toml(&path, bytes, problems)).unwrap_or_default();
    for (part, bytes) in files.iter().filter(|(path, _)| is_part(path)) {
        let part: Part = toml(&format!("kit:{name}/{part}"), bytes, problems);
        manifest.artifact.extend(part.artifact);
    }
    if manifest.format.unwrap_or(FORMAT) > FORMAT || manifest.kit.view.unwrap_or(VIEW) > VIEW {
        problems.push(Problem::block("kit-newer").at(&Place::file(&path)).with("kit", name));
    }
    manifest
}

fn toml<T: Default + serde::de::DeserializeOwned>(
    path: &str,
    bytes: &[u8],
    problems: &mut Vec<Problem>,
) -> T {
    let path: std::sync::Arc<str> = path.into();
    let text = String::from_utf8_lossy(bytes);
    toml::from_str(&text).unwrap_or_else(|error| {
        let place = error.span().map_or_else(|| Place::file(&path), |span| Place::span(&path, &text, span));
        problems.push(Problem::block("kit-syntax").at(&place).with("what", error.message()));
        T::default()
    })
}
