//! Slides: what of a session is shown on a wall. Running text is left to the hand-out.

use super::notes::without_notes;
use super::read::plain;
use super::{Kind, Piece, Segment, for_participants};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};
use std::collections::BTreeMap;

/// One slide; its text is Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slide {
    pub kind: Kind,
    /// Which exercise, discussion … it is, from 1; 0 for text.
    pub number: u32,
    pub title: String,
    pub text: String,
}

/// A slide for each marked part and each heading of level 1 and 2: exercises, discussions and what is marked as a slide in
/// full, of all else the lists, tables, pictures, quotes and code. What would have nothing on it but its title gets the
/// first paragraph.
pub fn slides(pieces: &[Piece]) -> Vec<Slide> {
    let mut slides = Vec::new();
    // What is marked as a slide stands between what participants read, or after the part it is nested in.
    let mut open: Vec<Piece> = Vec::new();
    for piece in pieces {
        let marked = marked(piece);
        if !matches!(piece, Piece::Part(part) if part.kind == Kind::Slide) {
            open.push(piece.clone());
        }
        if !marked.is_empty() {
            slides.extend(shown(&std::mem::take(&mut open)));
            slides.extend(marked);
        }
    }
    slides.extend(shown(&open));
    // Numbers go on over what stands between.
    for kind in [Kind::Exercise, Kind::Discussion, Kind::Step] {
        let own = slides.iter_mut().filter(|slide| slide.kind == kind && slide.number > 0);
        own.zip(1..).for_each(|(slide, number)| slide.number = number);
    }
    slides
}

/// The slides that are marked as such in what participants read of a piece.
fn marked(piece: &Piece) -> Vec<Slide> {
    match piece {
        Piece::Part(part) if part.kind == Kind::Slide => {
            vec![Slide {
                kind: Kind::Slide,
                number: 0,
                title: part.title.clone(),
                text: text_of(&part.pieces),
            }]
        }
        Piece::Part(part) if part.kind.is_for_all() => part.pieces.iter().flat_map(marked).collect(),
        _ => Vec::new(),
    }
}

/// All text of a slide but what is the trainer's.
fn text_of(pieces: &[Piece]) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Text(text) => without_notes(text),
        Piece::Part(part) if part.kind.is_for_all() || part.kind == Kind::Slide => {
            format!("\n{}\n\n{}\n", part.title, text_of(&part.pieces))
        }
        Piece::Part(_) => String::new(),
    };
    pieces.iter().map(one).collect()
}

fn shown(pieces: &[Piece]) -> Vec<Slide> {
    let mut slides: Vec<Slide> = Vec::new();
    for segment in for_participants(pieces) {
        let whole = matches!(segment.kind, Kind::Exercise | Kind::Discussion);
        let goes_on = segment.goes_on;
        let Segment { kind, number, title, text, .. } = segment;
        let text = without_notes(&text);
        let (before, sections) = sections(&text, !title.is_empty() && !goes_on);
        let first = Slide { kind, number, title, text: if whole { text.clone() } else { before } };
        match slides.last_mut() {
            Some(last) if goes_on => last.text.push_str(&format!("\n{}", first.text)),
            _ => slides.push(first),
        }
        if !whole {
            let more = sections.into_iter();
            slides.extend(more.map(|(title, text)| Slide { kind: Kind::Text, number: 0, title, text }));
        }
    }
    slides.retain(|slide| !(slide.text.trim().is_empty() && slide.title.is_empty()));
    slides
}

/// What of a text is shown before its first heading of level 1 or 2, where `titled` tells whether it stands under one, and
/// under each of them.
fn sections(text: &str, titled: bool) -> (String, Vec<(String, String)>) {
    let mut found: Vec<(String, Section)> = vec![(String::new(), Section::default())];
    let mut depth = 0;
    let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_DEFINITION_LIST;
    let events = Parser::new_ext(text, options).into_offset_iter();
    // Addresses of links say nothing where they stand, and are wanted wherever they are named.
    let links: BTreeMap<usize, &str> = events
        .reference_definitions()
        .iter()
        .map(|(_, it)| (it.span.start, &text[it.span.clone()]))
        .collect();
    let links: String = links.values().map(|link| format!("\n\n{}\n", link.trim_end())).collect();
    let linked = |shown: String| if shown.is_empty() { shown } else { shown + &links };
    for (event, range) in events {
        match event {
            Event::Start(tag) => {
                if depth == 0 {
                    let source = &text[range];
                    match tag {
                        Tag::Heading { level: HeadingLevel::H1 | HeadingLevel::H2, .. } => {
                            let line = source.trim().trim_start_matches('#').lines().next();
                            found.push((plain(line.unwrap_or_default()), Section::default()));
                        }
                        tag => {
                            if let Some((_, section)) = found.last_mut() {
                                section.add(&tag, source);
                            }
                        }
                    }
                }
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    let mut found = found.into_iter();
    let before = found.next().map(|it| it.1).unwrap_or_default();
    let before = if titled { before.text() } else { before.shown };
    (linked(before), found.map(|(title, section)| (title, linked(section.text()))).collect())
}

/// What stands under a heading.
#[derive(Default)]
struct Section {
    shown: String,
    /// Headings that nothing was shown under yet.
    headings: String,
    /// For when there is nothing else.
    paragraph: Option<String>,
}

impl Section {
    fn add(&mut self, tag: &Tag, source: &str) {
        if matches!(tag, Tag::Heading { .. }) {
            self.headings = format!("{}\n\n", source.trim_end());
            return;
        }
        let is_shown = match tag {
            Tag::Paragraph => source.trim_start().starts_with("!["),
            Tag::HtmlBlock | Tag::FootnoteDefinition(_) => false,
            _ => true,
        };
        if is_shown {
            self.shown.push_str(&std::mem::take(&mut self.headings));
            self.shown.push_str(source.trim_end());
            self.shown.push_str("\n\n");
        } else if matches!(tag, Tag::Paragraph) && self.paragraph.is_none() {
            self.paragraph = Some(source.to_owned());
        }
    }

    fn text(self) -> String {
        if self.shown.is_empty() { self.paragraph.unwrap_or_default() } else { self.shown }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::material::read;

    fn told(text: &str) -> Vec<(String, String)> {
        slides(&read(text).0).into_iter().map(|it| (it.title, it.text.trim().to_owned())).collect()
    }

    fn pair(title: &str, text: &str) -> (String, String) {
        (title.to_owned(), text.to_owned())
    }

    #[test]
    fn lists_are_shown_and_paragraphs_only_where_there_is_nothing_else() {
        let text = "## Why maps\n\nLong talk.\n\n- one\n- two\n\n## Who\n\nAnybody.\n\nMore talk.\n";
        assert_eq!(told(text), [pair("Why maps", "- one\n- two"), pair("Who", "Anybody.")]);
    }

    #[test]
    fn links_keep_the_addresses_that_stand_elsewhere() {
        let text = "## One\n\n- [x][b]\n\n## Two\n\n[b]\n\n[b]: https://example.org\n";
        let link = "[b]: https://example.org";
        assert_eq!(
            told(text),
            [pair("One", &format!("- [x][b]\n\n\n\n{link}")), pair("Two", &format!("[b]\n\n\n{link}"))]
        );
    }

    #[test]
    fn exercises_are_shown_whole_and_without_their_solutions() {
        let text = "::: exercise 10 Find it\nGo and look.\n\n::: solution\nThe well.\n:::\n:::\n";
        assert_eq!(told(text), [pair("Find it", "Go and look.")]);
    }

    #[test]
    fn a_slide_inside_a_part_comes_after_it_and_exercises_keep_their_numbers() {
        let text = "::: exercise A\na\n::: slide\nBIG\n::: trainer\nno\n:::\n:::\n:::\n::: trainer\n::: slide\nno\n:::\n:::\n::: exercise B\nb\n:::\n";
        assert_eq!(told(text), [pair("A", "a"), pair("", "BIG"), pair("B", "b")]);
        let numbers: Vec<u32> = slides(&read(text).0).iter().map(|it| it.number).collect();
        assert_eq!(numbers, [1, 0, 2]);
        assert_eq!(told("## One\n\nFirst.\n\n### Small\n\nSecond.\n"), [pair("One", "First.")]);
    }

    #[test]
    fn what_is_marked_as_a_slide_stands_where_it_was_written() {
        let text = "## One\n\n- a\n\n::: slide\nBIG\n:::\n\n## Two\n\n- b\n\n::: trainer\nno\n:::\n";
        assert_eq!(told(text), [pair("One", "- a"), pair("", "BIG"), pair("Two", "- b")]);
    }
}
