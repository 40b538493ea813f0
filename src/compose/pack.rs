//! A pack: all that one person is given, in one file.

use crate::document::{Audience, Body, Bundle, Document, DocumentId, Format};
use crate::kit::{Artifact, Languages, PACK};
use crate::view::Item;
use std::collections::{BTreeMap, BTreeSet};

/// Whose pack it is, and what she has to do with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// Her id.
    pub person: String,
    /// One of the event's languages.
    pub lang: String,
    /// By the word of each of her roles: its sessions and occurrences, as "occurrence:maps.1".
    pub elements: BTreeMap<&'static str, BTreeSet<String>>,
}

impl Pack {
    /// Whether an artifact is in the pack of one of her roles.
    pub(super) fn holds(&self, artifact: &Artifact) -> bool {
        artifact.packs.iter().any(|role| self.elements.contains_key(role.as_str()))
    }

    /// Whether an artifact that the pack holds comes in a language of the event.
    pub(super) fn reads(&self, artifact: &Artifact, lang: &str) -> bool {
        artifact.languages != Languages::All || lang == self.lang
    }

    /// Whether one of the elements of an artifact that it holds is hers. A day is everybody's.
    pub(super) fn asks(&self, artifact: &Artifact, each: &str, item: &Item) -> bool {
        match each {
            "participant" | "trainer" | "person" => item.id == self.person,
            "session" | "occurrence" => {
                let element = format!("{each}:{}", item.value["id"].as_str().unwrap_or_default());
                let mut mine = artifact.packs.iter().filter_map(|role| self.elements.get(role.as_str()));
                mine.any(|elements| elements.contains(&element))
            }
            _ => true,
        }
    }

    /// What is left to be written beside it: what a page cannot show.
    pub(super) fn beside(artifact: &Artifact) -> Vec<Format> {
        let shown = [Format::Pdf, Format::Html, Format::Md, Format::Txt, Format::Xlsx, Format::Csv];
        artifact.formats.iter().filter(|format| !shown.contains(format)).copied().collect()
    }

    /// All of these documents in one, her own first; None where there are none.
    pub(super) fn bound<'a>(
        &self,
        parts: impl Iterator<Item = &'a Document>,
        title: String,
        audience: String,
    ) -> Option<Document> {
        let mut parts: Vec<&Document> = parts.collect();
        parts.sort_by_key(|part| part.id.audience != Audience::Person);
        let first = parts.first()?;
        let mut frame = first.frame.clone();
        frame.audience = audience;
        Some(Document {
            id: DocumentId {
                audience: Audience::Person,
                artifact: PACK.to_owned(),
                item: Some(self.person.clone()),
                lang: self.lang.clone(),
            },
            title,
            dir: crate::locale::direction(&self.lang),
            formats: vec![Format::Pdf, Format::Html],
            frame,
            body: Body::Bundle(Bundle { parts: parts.iter().map(|part| part.id.clone()).collect() }),
        })
    }
}
