//! Finish: an artifact's documents put with the others, the files that hold several of them, and their
//! rows in the print order.

use super::{Composed, Draft, Made, Part, Room, Skipped, listing};
use crate::document::{Body, Bundle, Document, DocumentId};
use crate::kit::{Artifact, Languages};
use crate::locale::direction;
use crate::problem::{Place, Problem};
use std::ops::Range;
use tera::Value;

/// Most pages in one file of all, about.
const BUNDLE: usize = 100;

impl Room<'_> {
    /// Puts an artifact's documents, and the files that hold them all, with the others.
    pub(super) fn finish(
        &self,
        artifact: &Artifact,
        draft: Draft,
        composed: &mut Composed,
        made: &mut Vec<Made>,
    ) {
        let Draft { mut parts, lacking, fault, unfit: _ } = draft;
        if let Some(what) = fault {
            composed.problems.push(
                Problem::block("kit-template")
                    .at(&Place::file(&format!("kit:{}/{}", self.kit.id, artifact.template)))
                    .with("artifact", &artifact.id)
                    .with("what", what),
            );
            return;
        }
        if parts.is_empty() {
            composed.skipped.push(Skipped {
                artifact: artifact.id.clone(),
                audience: artifact.audience,
                without: lacking.unwrap_or_default(),
            });
            return;
        }
        if artifact.languages == Languages::Own {
            parts.sort_by_key(|part| part.rank);
        }
        let bundles = bundles(artifact, &parts, &self.setting.languages[0]);
        let section = self.word(&self.setting.languages[0], &artifact.section);
        for part in &parts {
            let print = bundles.is_empty().then(|| self.print(artifact, &part.document, part.item.as_ref()));
            made.push(Made::new(artifact, &part.document, section.clone(), print.flatten()));
        }
        // All together are called by the artifact's name, not by the first one's; where there is only
        // one, its own title tells more, unless that is a person's name.
        let several = parts.len() > 1 || artifact.languages == Languages::Own;
        let count = bundles.len();
        for (at, mut document) in bundles.into_iter().enumerate() {
            let name = self.words.get(&document.id.lang, &format!("{}.name", artifact.title), &[]);
            if let Some(name) = name.filter(|_| several) {
                document.title = if count == 1 { name } else { format!("{name} {} / {count}", at + 1) };
            }
            let print = self.print(artifact, &document, None);
            made.push(Made::new(artifact, &document, section.clone(), print));
            composed.documents.push(document);
        }
        composed.documents.extend(parts.into_iter().map(|part| part.document));
    }

    /// The row of the print order, its words in the event's first language. Copies are counted over
    /// what the team sees: the numbers of other Views hide small groups.
    fn print(
        &self,
        artifact: &Artifact,
        document: &Document,
        item: Option<&Value>,
    ) -> Option<listing::Print> {
        let print = artifact.print.as_ref()?;
        let lang = &self.setting.languages[0];
        let mut context = self.team.1.clone();
        context.insert("lang", &document.id.lang);
        if let Some(item) = item {
            context.insert_value("item", item.clone());
        }
        // One artifact may be for several places: which, its element says.
        let said = |text: &str| match text.contains('{') {
            true => self.engine.cell(text, &Value::none(), &context).unwrap_or_default(),
            false => text.to_owned(),
        };
        let word = |text: &str| match said(text) {
            id if id.is_empty() => String::new(),
            id => self.word(lang, &id),
        };
        Some(listing::Print {
            copies: self
                .engine
                .cell(&print.copies, &Value::none(), &context)
                .ok()
                .filter(|it| !it.is_empty()),
            fixed: print.copies.clone(),
            paper: word(if print.paper.is_empty() { "paper-paper" } else { &print.paper }),
            sides: print.sides.max(1),
            cut: word(&print.cut),
            place: word(&print.place),
            when: word(&print.when),
        })
    }
}

/// All items of an artifact in one file, or in several where they are many: a printer's job, and a
/// computer's memory, have an end. Languages may come together in one: it is the organizer's, in the
/// event's first.
fn bundles(artifact: &Artifact, parts: &[Part], lang: &str) -> Vec<Document> {
    if artifact.merged.is_empty() {
        return Vec::new();
    }
    let chunks = even(&parts.iter().map(|part| part.document.pages()).collect::<Vec<_>>(), BUNDLE);
    let count = chunks.len();
    let digits = count.to_string().len();
    let item = |at: usize| if count == 1 { "all".to_owned() } else { format!("all-{:0digits$}", at + 1) };
    chunks
        .into_iter()
        .map(|chunk| &parts[chunk])
        .enumerate()
        .map(|(at, parts)| {
            let first = &parts[0].document;
            Document {
                id: DocumentId { item: Some(item(at)), lang: lang.to_owned(), ..first.id.clone() },
                dir: direction(lang),
                formats: artifact.merged.clone(),
                body: Body::Bundle(Bundle {
                    parts: parts.iter().map(|part| part.document.id.clone()).collect(),
                }),
                ..first.clone()
            }
        })
        .collect()
}

/// Ranges of documents of these lengths, one after another and about equally long: no more of them than it takes
/// for `most` pages each, and none empty.
fn even(pages: &[usize], most: usize) -> Vec<Range<usize>> {
    let all: usize = pages.iter().sum();
    let count = all.div_ceil(most).min(pages.len());
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let (mut start, mut before) = (0, 0);
    for (at, long) in pages.iter().enumerate() {
        before += long;
        // A range ends where its share of all pages is full.
        if before * count >= all * (ranges.len() + 1) {
            ranges.push(start..at + 1);
            start = at + 1;
        }
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::even;
    use proptest::prelude::*;

    #[test]
    fn files_of_all_are_divided_by_their_pages() {
        assert_eq!(even(&[1; 250], 100), [0..84, 84..167, 167..250]);
        assert_eq!(even(&[1; 100], 100).len(), 1);
        assert_eq!(even(&[3; 60], 100), [0..30, 30..60]);
    }

    proptest! {
        #[test]
        fn every_document_is_in_one_file_in_order(pages in prop::collection::vec(1usize..120, 1..200)) {
            let ranges = even(&pages, 100);
            let all: Vec<usize> = ranges.iter().cloned().flatten().collect();
            prop_assert_eq!(all, (0..pages.len()).collect::<Vec<_>>());
            prop_assert!(ranges.iter().all(|range| !range.is_empty()));
            let long = |range: &std::ops::Range<usize>| pages[range.clone()].iter().sum::<usize>();
            let longest = pages.iter().max().copied().unwrap_or(0);
            prop_assert!(ranges.iter().all(|range| long(range) < 100 + longest));
        }
    }
}
