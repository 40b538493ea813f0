//! kit.toml as written: one file of one layer.

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

/// Reads `kit.toml` of the layer `name`; what cannot be read becomes a problem and an empty manifest.
pub fn parse(name: &str, files: &Files, problems: &mut Vec<Problem>) -> Manifest {
    let path: std::sync::Arc<str> = format!("kit:{name}/kit.toml").into();
    let Some(bytes) = files.get("kit.toml") else { return Manifest::default() };
    let text = String::from_utf8_lossy(bytes);
    let manifest: Manifest = match toml::from_str(&text) {
        Ok(manifest) => manifest,
        Err(error) => {
            let place =
                error.span().map_or_else(|| Place::file(&path), |span| Place::span(&path, &text, span));
            problems.push(Problem::block("kit-syntax").at(&place).with("what", error.message()));
            return Manifest::default();
        }
    };
    if manifest.format.unwrap_or(FORMAT) > FORMAT || manifest.kit.view.unwrap_or(VIEW) > VIEW {
        problems.push(Problem::block("kit-newer").at(&Place::file(&path)).with("kit", name));
    }
    manifest
}
