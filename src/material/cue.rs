//! Cue: what of a part a trainer wants to have in the hand, as lines of plain text.

use super::notes::without_notes;
use super::{Kind, Part, Piece};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Its lists and the notes to the trainer in it, else its first paragraph.
pub(super) fn cue(part: &Part) -> String {
    let mut lines = Lines::default();
    for piece in &part.pieces {
        match piece {
            Piece::Text(text) => lines.add(text, part.kind == Kind::Trainer),
            Piece::Part(inner) if inner.kind == Kind::Trainer => {
                for piece in &inner.pieces {
                    if let Piece::Text(text) = piece {
                        lines.add(text, true);
                    }
                }
            }
            Piece::Part(_) => {}
        }
    }
    if lines.told.is_empty() { lines.paragraph.unwrap_or_default() } else { lines.told.join("\n") }
}

#[derive(Default)]
struct Lines {
    told: Vec<String>,
    /// For when there is nothing else.
    paragraph: Option<String>,
}

impl Lines {
    /// The elements of lists, and paragraphs where `all` is to be told.
    fn add(&mut self, markdown: &str, all: bool) {
        let markdown = &without_notes(markdown);
        let mut in_items = 0;
        let mut line = String::new();
        for event in Parser::new_ext(markdown, Options::ENABLE_TASKLISTS) {
            match event {
                Event::Text(text) | Event::Code(text) => line.push_str(&text),
                Event::SoftBreak | Event::HardBreak => line.push(' '),
                Event::Start(Tag::Item) => {
                    self.close(&mut line, in_items > 0, all);
                    in_items += 1;
                }
                Event::End(TagEnd::Item) => {
                    self.close(&mut line, true, all);
                    in_items -= 1;
                }
                Event::End(TagEnd::Paragraph) => self.close(&mut line, in_items > 0, all),
                Event::End(TagEnd::Heading(_) | TagEnd::CodeBlock) => line.clear(),
                _ => {}
            }
        }
    }

    fn close(&mut self, line: &mut String, in_item: bool, all: bool) {
        let text = std::mem::take(line);
        let text = text.trim();
        match (text.is_empty(), in_item, all) {
            (true, ..) => {}
            (_, true, _) => self.told.push(format!("• {text}")),
            (_, _, true) => self.told.push(text.to_owned()),
            _ if self.paragraph.is_none() => self.paragraph = Some(text.to_owned()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::material::read;

    fn cue_of(text: &str) -> String {
        let (pieces, _) = read(text);
        let Some(Piece::Part(part)) = pieces.first() else { panic!("no part") };
        cue(part)
    }

    #[test]
    fn a_cue_is_lists_and_notes_else_the_first_paragraph() {
        let text =
            "::: step 5\nTalk *much*.\n\n- Ask `who`\n- Wait\n\n::: trainer\nCount to ten.\n:::\n:::\n";
        assert_eq!(cue_of(text), "• Ask who\n• Wait\nCount to ten.");
        assert_eq!(cue_of("::: step 5\nTalk\n*much*.\n\nMore.\n:::\n"), "Talk much.");
    }
}
