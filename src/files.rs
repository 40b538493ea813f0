//! Files: an ordered map from relative path to bytes.
//! What is read and what is written are both this; it knows no disk.

use std::collections::BTreeMap;

/// Relative path with `/` between its parts, to the file's bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, Vec<u8>>);

impl Files {
    /// The bytes at `path`, if there are any.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// Puts `bytes` at `path` and gives back what stood there.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Option<Vec<u8>> {
        self.0.insert(path.into(), bytes.into())
    }

    /// Paths and bytes in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// The files below `folder/`, their paths cut by that much.
    pub fn below(&self, folder: &str) -> Files {
        let prefix = format!("{folder}/");
        Files(
            self.0
                .iter()
                .filter_map(|(path, bytes)| Some((path.strip_prefix(&prefix)?.to_owned(), bytes.clone())))
                .collect(),
        )
    }
}

impl FromIterator<(String, Vec<u8>)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, Vec<u8>)>>(files: I) -> Self {
        Files(files.into_iter().collect())
    }
}
