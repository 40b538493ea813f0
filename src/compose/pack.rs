//! A pack: all that one person is given, in one file.

use crate::document::{Audience, Body, Bundle, Document, DocumentId, Format};
use crate::kit::{Artifact, PACK};
use crate::view::Item;
use std::collections::{BTreeMap, BTreeSet};

/// Whose pack it is, and what she has to do with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// Her id.
    pub person: String,
    /// Languages that she reads, the one of her documents first.
    pub languages: Vec<String>,
    /// By the word of each of her roles: its sessions and occurrences, as "occurrence:maps.1".
    pub elements: BTreeMap<&'static str, BTreeSet<String>>,
}

impl Pack {
    /// Whether an artifact is in the pack of one of her roles.
    pub(super) fn holds(&self, artifact: &Artifact) -> bool {
        artifact.packs.iter().any(|role| self.elements.contains_key(role.as_str()))
            && !self.has_better(artifact)
    }

    /// Whether an artifact stands back, since in another of her roles she gets more.
    pub(super) fn has_better(&self, artifact: &Artifact) -> bool {
        let mut but = artifact.packs.iter().filter_map(|role| role.strip_prefix('-'));
        but.any(|role| self.elements.contains_key(role))
    }

    pub(super) fn lang(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
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
            "day" => true,
            _ => false,
        }
    }

    /// What is left to be written beside it: what a page cannot show.
    pub(super) fn beside(artifact: &Artifact) -> Vec<Format> {
        let shown = [Format::Pdf, Format::Html, Format::Md, Format::Txt, Format::Xlsx, Format::Csv];
        artifact.formats.iter().filter(|format| !shown.contains(format)).copied().collect()
    }

    /// All of these documents in one, her own first; None where there are none. Of what comes in several languages the one
    /// she reads best: what is there in none of hers, in the first there is.
    pub(super) fn bound<'a>(
        &self,
        parts: impl Iterator<Item = &'a Document>,
        title: String,
        audience: String,
    ) -> Option<Document> {
        let rank = |part: &Document| {
            let at = self.languages.iter().position(|lang| *lang == part.id.lang);
            at.unwrap_or(self.languages.len())
        };
        let mut best: Vec<&Document> = Vec::new();
        for part in parts {
            let is_same =
                |it: &&mut &Document| (&it.id.artifact, &it.id.item) == (&part.id.artifact, &part.id.item);
            match best.iter_mut().find(is_same) {
                Some(known) if rank(part) < rank(known) => *known = part,
                Some(_) => {}
                None => best.push(part),
            }
        }
        let mut parts = best;
        parts.sort_by_key(|part| part.id.audience != Audience::Person);
        let first = parts.first()?;
        let mut frame = first.frame.clone();
        frame.audience = audience;
        Some(Document {
            id: DocumentId {
                audience: Audience::Person,
                artifact: PACK.to_owned(),
                item: Some(self.person.clone()),
                lang: self.lang().to_owned(),
            },
            title,
            dir: crate::locale::direction(self.lang()),
            formats: vec![Format::Pdf, Format::Html],
            frame,
            body: Body::Bundle(Bundle { parts: parts.iter().map(|part| part.id.clone()).collect() }),
        })
    }
}
