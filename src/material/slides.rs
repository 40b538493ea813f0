//! Slides: what of a session is shown on a wall. Running text is left to the hand-out.

use super::{Kind, Piece, Segment, for_participants, notes::without_notes};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};

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
    walk(pieces, &mut slides);
    slides
}

fn walk(pieces: &[Piece], slides: &mut Vec<Slide>) {
    // What is marked as a slide stands between what participants read.
    let mut open: Vec<Piece> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Part(part) if part.kind == Kind::Slide => {
                slides.extend(shown(&std::mem::take(&mut open)));
                let text: String = part.pieces.iter().filter_map(as_text).collect();
                slides.push(Slide { kind: Kind::Slide, number: 0, title: part.title.clone(), text });
            }
            other => open.push(other.clone()),
        }
    }
    slides.extend(shown(&open));
}

fn as_text(piece: &Piece) -> Option<&str> {
    match piece {
        Piece::Text(text) => Some(text),
        Piece::Part(_) => None,
    }
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
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if depth == 0 {
                    let source = &text[range];
                    match tag {
                        Tag::Heading { level: HeadingLevel::H1 | HeadingLevel::H2, .. } => {
                            let title = source.trim().trim_matches('#').trim();
                            found.push((
                                title.lines().next().unwrap_or_default().to_owned(),
                                Section::default(),
                            ));
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
    (before, found.map(|(title, section)| (title, section.text())).collect())
}

/// What stands under a heading.
#[derive(Default)]
struct Section {
    shown: String,
    /// For when there is nothing else.
    paragraph: Option<String>,
}

impl Section {
    fn add(&mut self, tag: &Tag, source: &str) {
        let is_shown = match tag {
            Tag::Paragraph => source.trim_start().starts_with("!["),
            Tag::HtmlBlock | Tag::FootnoteDefinition(_) => false,
            _ => true,
        };
        if is_shown {
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
    fn exercises_are_shown_whole_and_without_their_solutions() {
        let text = "::: exercise 10 Find it\nGo and look.\n\n::: solution\nThe well.\n:::\n:::\n";
        assert_eq!(told(text), [pair("Find it", "Go and look.")]);
    }

    #[test]
    fn what_is_marked_as_a_slide_stands_where_it_was_written() {
        let text = "## One\n\n- a\n\n::: slide\nBIG\n:::\n\n## Two\n\n- b\n\n::: trainer\nno\n:::\n";
        assert_eq!(told(text), [pair("One", "- a"), pair("", "BIG"), pair("Two", "- b")]);
    }
}
