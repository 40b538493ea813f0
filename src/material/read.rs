//! Read: Markdown to parts. A part stands between a line `::: name` and a line `:::`, the fenced divs of Pandoc and of
//! The Carpentries' lessons, so that any other tool still shows its text.

use super::{Kind, Part, Piece, Span, notes};
use std::collections::BTreeMap;

/// Deepest nesting of parts that is read as such.
const DEEPEST: usize = 8;

/// What is wrong with a mark, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// From 1, in the Markdown.
    pub line: usize,
    pub trouble: Trouble,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// No part is called this. Its text is taken for the trainer's, so that nothing gets out by a slip.
    Unknown(String),
    /// The part never ends.
    Unclosed(String),
    /// An end without a beginning.
    Stray,
    /// Minutes that are none: "0", "20-10".
    Minutes(String),
    /// Parts in parts in parts: no deeper, and left as text.
    TooDeep,
}

/// The pieces of a session's Markdown, and what is wrong with its marks. Loses no text.
pub fn read(markdown: &str) -> (Vec<Piece>, Vec<Fault>) {
    let mut open: Vec<(Part, usize)> = Vec::new();
    let mut done: Vec<Piece> = Vec::new();
    let mut faults = Vec::new();
    let mut text = String::new();
    let mut code: Option<String> = None;
    let (markdown, notes) = notes::taken_out(markdown);
    // Marks too deep to be read, which are still to be closed.
    let mut deep = 0;
    for (at, line) in markdown.split_inclusive('\n').enumerate() {
        let number = at + 1;
        let is_code = code.is_some();
        code = in_code(code, line);
        let mark = if is_code || code.is_some() { None } else { mark(line) };
        match mark {
            None => text.push_str(line),
            Some(mark) if deep > 0 || !mark.is_empty() && open.len() == DEEPEST => {
                deep = if mark.is_empty() { deep - 1 } else { deep + 1 };
                faults.push(Fault { line: number, trouble: Trouble::TooDeep });
                text.push_str(line);
            }
            Some("") => {
                flush(&mut text, open.last_mut().map_or(&mut done, |it| &mut it.0.pieces));
                match open.pop() {
                    Some((part, _)) => close(part, &mut open, &mut done),
                    None => faults.push(Fault { line: number, trouble: Trouble::Stray }),
                }
            }
            Some(info) => {
                flush(&mut text, open.last_mut().map_or(&mut done, |it| &mut it.0.pieces));
                let (part, trouble) = opening(info);
                faults.extend(trouble.map(|trouble| Fault { line: number, trouble }));
                open.push((part, number));
            }
        }
    }
    flush(&mut text, open.last_mut().map_or(&mut done, |it| &mut it.0.pieces));
    while let Some((part, line)) = open.pop() {
        let name = part.kind.word().to_owned();
        faults.push(Fault { line, trouble: Trouble::Unclosed(name) });
        close(part, &mut open, &mut done);
    }
    faults.sort_by_key(|fault| fault.line);
    with_notes(&mut done, &notes);
    (done, faults)
}

fn with_notes(pieces: &mut [Piece], notes: &BTreeMap<String, String>) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => *text = notes::added(text, notes),
            Piece::Part(part) => with_notes(&mut part.pieces, notes),
        }
    }
}

/// The text after three or more colons at the beginning of a line; empty where a part ends.
fn mark(line: &str) -> Option<&str> {
    let line = line.trim();
    let info = line.trim_start_matches(':');
    (line.len() - info.len() >= 3).then(|| info.trim_end_matches(':').trim())
}

/// The fence of the code that goes on after `line`, if any (CommonMark 0.31, section 4.5).
fn in_code(code: Option<String>, line: &str) -> Option<String> {
    let start = line.trim_start_matches(' ');
    if line.len() - start.len() > 3 {
        return code;
    }
    let fence = |letter: char| start.chars().take_while(|it| *it == letter).count();
    let found = ['`', '~'].into_iter().find(|letter| fence(*letter) >= 3);
    match (code, found) {
        (None, Some(letter)) => {
            let length = fence(letter);
            // Code in a line: "```a``` b".
            let is_inline = letter == '`' && start[length..].contains('`');
            (!is_inline).then(|| letter.to_string().repeat(length))
        }
        (Some(open), Some(letter))
            if open.starts_with(letter) && fence(letter) >= open.len() && is_bare(start, letter) =>
        {
            None
        }
        (code, _) => code,
    }
}

fn is_bare(start: &str, letter: char) -> bool {
    start.trim_start_matches(letter).trim().is_empty()
}

/// `exercise 10-20 Find three needs`, or as Pandoc writes a class: `{.exercise}`.
fn opening(info: &str) -> (Part, Option<Trouble>) {
    let info = info.trim_matches(['{', '}']).trim_start_matches('.');
    let (name, rest) = info.split_once(char::is_whitespace).unwrap_or((info, ""));
    let rest = rest.trim();
    let part = |kind, title: &str, span| Part { kind, title: title.to_owned(), span, pieces: Vec::new() };
    let Some(kind) = Kind::from_word(&name.to_lowercase()) else {
        return (part(Kind::Trainer, rest, None), Some(Trouble::Unknown(name.to_owned())));
    };
    let (first, title) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    // Only what begins with a figure and has nothing else is meant as minutes: "3D maps" is a title.
    let is_minutes =
        !first.is_empty() && first.chars().all(|it| it.is_ascii_digit() || it == '-' || it == '–');
    if !is_minutes || first.starts_with(['-', '–']) {
        return (part(kind, rest, None), None);
    }
    match span(first) {
        Some(span) => (part(kind, title.trim(), Some(span)), None),
        None => (part(kind, title.trim(), None), Some(Trouble::Minutes(first.to_owned()))),
    }
}

/// `20`, or `10-20`: at least 10, planned 20. A whole day is the most.
fn span(text: &str) -> Option<Span> {
    let number = |text: &str| text.parse::<u32>().ok().filter(|minutes| *minutes <= 1440);
    let (least, planned) = match text.split_once(['-', '–']) {
        Some((least, planned)) => (number(least)?, number(planned)?),
        None => (number(text)?, number(text)?),
    };
    (planned > 0 && least <= planned).then_some(Span { least, planned })
}

fn flush(text: &mut String, pieces: &mut Vec<Piece>) {
    if text.trim().is_empty() {
        text.clear();
    } else {
        pieces.push(Piece::Text(std::mem::take(text)));
    }
}

/// Puts a part where it belongs. Without a title of its own it is called by the heading it begins with.
fn close(mut part: Part, open: &mut [(Part, usize)], done: &mut Vec<Piece>) {
    if part.title.is_empty()
        && let Some(Piece::Text(text)) = part.pieces.first_mut()
        && let Some((title, rest)) = heading(text)
    {
        (part.title, *text) = (title, rest);
        if text.trim().is_empty() {
            part.pieces.remove(0);
        }
    }
    open.last_mut().map_or(done, |it| &mut it.0.pieces).push(Piece::Part(part));
}

/// The heading (`## Title`) a text begins with, and the text after it.
fn heading(text: &str) -> Option<(String, String)> {
    let start = text.trim_start_matches(['\n', '\r']);
    let (line, rest) = start.split_once('\n').unwrap_or((start, ""));
    let title = line.trim_start_matches('#');
    let level = line.len() - title.len();
    ((1..=6).contains(&level) && title.starts_with([' ', '\t']))
        .then(|| (title.trim().trim_end_matches('#').trim_end().to_owned(), rest.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Told = (Kind, String, Option<(u32, u32)>);

    fn parts(text: &str) -> Vec<Told> {
        read(text)
            .0
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Part(part) => {
                    Some((part.kind, part.title, part.span.map(|it| (it.least, it.planned))))
                }
                Piece::Text(_) => None,
            })
            .collect()
    }

    fn troubles(text: &str) -> Vec<(usize, Trouble)> {
        read(text).1.into_iter().map(|fault| (fault.line, fault.trouble)).collect()
    }

    #[test]
    fn a_mark_has_a_name_minutes_and_a_title_each_but_the_name_optional() {
        assert_eq!(parts("::: step 15\nx\n:::\n"), [(Kind::Step, String::new(), Some((15, 15)))]);
        assert_eq!(
            parts("::: exercise 10–20 Find three\nx\n:::"),
            [(Kind::Exercise, "Find three".into(), Some((10, 20)))]
        );
        assert_eq!(parts("::: step 3D maps\nx\n:::"), [(Kind::Step, "3D maps".into(), None)]);
        assert_eq!(parts("::::: {.challenge}\n:::::"), [(Kind::Exercise, String::new(), None)]);
        assert_eq!(
            parts("::: step 5\n\n## Say hello #\n\nx\n:::"),
            [(Kind::Step, "Say hello".into(), Some((5, 5)))]
        );
    }

    #[test]
    fn slips_are_told_with_their_line_and_an_unknown_name_hides_its_text() {
        assert_eq!(troubles("a\n::: trainr\nx\n:::\n"), [(2, Trouble::Unknown("trainr".into()))]);
        assert_eq!(parts("::: trainr\nx\n:::\n")[0].0, Kind::Trainer);
        assert_eq!(troubles("::: step 5\nx\n"), [(1, Trouble::Unclosed("step".into()))]);
        assert_eq!(troubles(":::\n"), [(1, Trouble::Stray)]);
        assert_eq!(troubles("::: step 20-10\n:::\n"), [(1, Trouble::Minutes("20-10".into()))]);
        assert_eq!(troubles("::: step 0\n:::\n"), [(1, Trouble::Minutes("0".into()))]);
    }

    #[test]
    fn colons_in_code_are_code() {
        let text = "```\n::: trainer\n```\n~~~ x\n:::\n```\n~~~\n";
        assert_eq!(read(text), (vec![Piece::Text(text.into())], vec![]));
    }

    fn all_text(pieces: &[Piece]) -> String {
        let one = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Part(part) => format!("{}{}", part.title, all_text(&part.pieces)),
        };
        pieces.iter().map(one).collect()
    }

    proptest! {
        #[test]
        fn no_text_is_lost_whatever_the_marks(
            lines in prop::collection::vec("(::: step|::: trainer 5|:::|:::: x y|```|~~~|# w|w)", 0..60)
        ) {
            let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
            let (pieces, _) = read(&text);
            let count = |text: &str| text.matches('w').count();
            prop_assert_eq!(count(&all_text(&pieces)), count(&text));
        }

        #[test]
        fn nothing_makes_the_reader_fall_over(text in "(:::|```|[a-z0-9-]|\\s|\\PC){0,200}") {
            read(&text);
        }
    }
}
