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
        // Of each list around, the number its next element has, where it is numbered.
        let mut lists: Vec<Option<u64>> = Vec::new();
        let mut sign = String::new();
        let mut line = String::new();
        for event in Parser::new_ext(markdown, Options::ENABLE_TASKLISTS) {
            match event {
                Event::Text(text) | Event::Code(text) => line.push_str(&text),
                Event::SoftBreak | Event::HardBreak => line.push(' '),
                Event::Start(Tag::List(first)) => {
                    self.close(&mut line, &sign, all);
                    lists.push(first);
                }
                Event::Start(Tag::Item) => {
                    sign = match lists.last_mut() {
                        Some(Some(number)) => {
                            *number += 1;
                            format!("{}. ", *number - 1)
                        }
                        _ => "• ".to_owned(),
                    };
                }
                Event::End(TagEnd::Item | TagEnd::Paragraph) => {
                    self.close(&mut line, &sign, all);
                    // What goes on below a number is of the same element.
                    if sign.ends_with(". ") {
                        sign = "– ".to_owned();
                    }
                }
                Event::End(TagEnd::List(_)) => {
                    lists.pop();
                    sign = if lists.is_empty() { String::new() } else { "• ".to_owned() };
                }
                Event::End(TagEnd::Heading(_) | TagEnd::CodeBlock) => line.clear(),
                _ => {}
            }
        }
    }

    /// Ends a line that begins with `sign`, which is empty outside lists.
    fn close(&mut self, line: &mut String, sign: &str, all: bool) {
        let text = std::mem::take(line);
        let text = text.trim();
        match (text.is_empty(), !sign.is_empty(), all) {
            (true, ..) => {}
            (_, true, _) => self.told.push(format!("{sign}{text}")),
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
        let numbered = "::: step 5\n3. Ask\n\n   Twice.\n4. Wait\n   - long\n\n- Go\n:::\n";
        assert_eq!(cue_of(numbered), "3. Ask\n– Twice.\n4. Wait\n• long\n• Go");
        assert_eq!(cue_of("::: step 5\nTalk\n*much*.\n\nMore.\n:::\n"), "Talk much.");
    }
}
