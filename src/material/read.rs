//! Read: Markdown to parts. A part stands between a line `::: name` and a line `:::`, the fenced divs of Pandoc and of
//! The Carpentries' lessons, so that any other tool still shows its text.

use super::notes::Notes;
use super::{Kind, Part, Piece, Span};
use pulldown_cmark::{Event, Parser};

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
    /// It looks like a mark and is none, where it stands.
    Hidden(String),
    /// Parts in parts in parts: no deeper, and left as text.
    TooDeep,
}

/// The pieces of a session's Markdown, and what is wrong with its marks. Loses no text but that of footnotes nobody names.
pub fn read(markdown: &str) -> (Vec<Piece>, Vec<Fault>) {
    let mut open: Vec<(Part, usize)> = Vec::new();
    let mut done: Vec<Piece> = Vec::new();
    let mut faults = Vec::new();
    let mut text = String::new();
    let mut code: Option<String> = None;
    // Marks too deep to be read, which are still to be closed.
    let mut deep = 0;
    let mut fenced = 0;
    for (at, line) in markdown.split_inclusive('\n').enumerate() {
        let number = at + 1;
        let is_code = code.is_some();
        code = in_code(code, line);
        if code.is_some() && !is_code {
            fenced = number;
        }
        let mark = if is_code || code.is_some() { None } else { mark(line) };
        match mark {
            None => {
                // Whatever keeps a mark from being one (a fence, a quotation, a colon too few): its text would be read by all.
                if looks_like_a_mark(line) {
                    faults.push(Fault { line: number, trouble: Trouble::Hidden(line.trim().to_owned()) });
                }
                text.push_str(line);
            }
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
    if code.is_some() {
        faults.push(Fault { line: fenced, trouble: Trouble::Unclosed("```".to_owned()) });
    }
    while let Some((part, line)) = open.pop() {
        let name = part.kind.word().to_owned();
        faults.push(Fault { line, trouble: Trouble::Unclosed(name) });
        close(part, &mut open, &mut done);
    }
    faults.sort_by_key(|fault| fault.line);
    let mut notes = Notes::default();
    take_notes(&mut done, &mut notes, false);
    with_notes(&mut done, &notes, false);
    (done, faults)
}

fn take_notes(pieces: &mut Vec<Piece>, notes: &mut Notes, hidden: bool) {
    pieces.retain_mut(|piece| match piece {
        Piece::Text(text) => {
            *text = notes.take(text, hidden);
            !text.trim().is_empty()
        }
        Piece::Part(part) => {
            take_notes(&mut part.pieces, notes, hidden || !part.kind.is_for_all());
            true
        }
    });
}

fn with_notes(pieces: &mut [Piece], notes: &Notes, hidden: bool) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => *text = notes.added(text, hidden),
            Piece::Part(part) => with_notes(&mut part.pieces, notes, hidden || !part.kind.is_for_all()),
        }
    }
}

/// A line that a person would take for the beginning of a part: two colons or more and a word, whatever stands before them.
fn looks_like_a_mark(line: &str) -> bool {
    let start = line.trim_start_matches(|it: char| it.is_whitespace() || ">-*+|".contains(it));
    let info = start.trim_start_matches(':');
    let is_long = start.len() - info.len() >= 2;
    let word = info.trim_start().trim_start_matches(['{', '.']);
    let word = word.split(|it: char| !it.is_alphanumeric()).next().unwrap_or_default();
    is_long && Kind::from_word(&word.to_lowercase()).is_some()
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
    let info = match info.strip_prefix('{') {
        Some(info) => info.trim_end_matches('}').trim(),
        None => info,
    };
    let info = info.trim_start_matches('.');
    let (name, rest) = info.split_once(char::is_whitespace).unwrap_or((info, ""));
    let part = |kind, title: &str, span| Part { kind, title: plain(title), span, pieces: Vec::new() };
    let Some(kind) = Kind::from_word(&name.to_lowercase()) else {
        return (part(Kind::Trainer, rest, None), Some(Trouble::Unknown(name.to_owned())));
    };
    match minutes(rest.trim()) {
        Ok((span, title)) => (part(kind, title, span), None),
        Err(text) => (part(kind, rest, None), Some(Trouble::Minutes(text))),
    }
}

/// The minutes a text begins with (`20`, `10-20`, `10 – 20 min`) and what follows. Errors: what was meant as minutes and is none.
fn minutes(text: &str) -> Result<(Option<Span>, &str), String> {
    /// A whole day is the most.
    const MOST: u32 = 1440;
    let number = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let dash = |text: &str| text.chars().next().filter(|it| "-–—".contains(*it)).map_or(0, char::len_utf8);
    let first = number(text);
    if first == 0 {
        // "~5", "-5": meant as minutes, perhaps.
        let sign = text.trim_start_matches(['~', '≈', '-', '–', '+']);
        let is_meant = sign.len() < text.len() && number(sign) > 0;
        return if is_meant {
            Err(text.split_whitespace().next().unwrap_or(text).to_owned())
        } else {
            Ok((None, text))
        };
    }
    let mut end = first;
    let after = text[first..].trim_start();
    let mut second = None;
    if dash(after) > 0 {
        let rest = after[dash(after)..].trim_start();
        if number(rest) > 0 {
            second = Some(&rest[..number(rest)]);
            end = text.len() - rest.len() + number(rest);
        }
    }
    let rest = text[end..].trim_start();
    let letters =
        rest.chars().take_while(|it| it.is_alphabetic() || "'’′.".contains(*it)).collect::<String>();
    let unit = ["min", "mins", "min.", "minutes", "minutos", "minute", "мин", "мин.", "'", "’", "′"];
    let is_unit = unit.contains(&letters.to_lowercase().as_str());
    let is_apart = text[end..].is_empty() || text[end..].starts_with(char::is_whitespace);
    if !is_unit && !is_apart {
        // "3D maps" is a title, "1h" and "10-20x" are slips.
        let is_title =
            second.is_none() && letters.chars().count() != 1 || letters.starts_with(char::is_uppercase);
        let word = || text.split_whitespace().next().unwrap_or(text).to_owned();
        return if is_title { Ok((None, text)) } else { Err(word()) };
    }
    let title = if is_unit { rest[letters.len()..].trim_start() } else { rest };
    let value = |text: &str| text.parse::<u32>().ok().filter(|it| *it <= MOST);
    let span = match second {
        Some(second) => value(&text[..first]).zip(value(second)),
        None => value(&text[..first]).map(|it| (it, it)),
    };
    match span {
        Some((least, planned)) if planned > 0 && least <= planned => {
            Ok((Some(Span { least, planned }), title))
        }
        _ => Err(text[..end].to_owned()),
    }
}

/// The letters of a line of Markdown: a title is no place for marks.
pub(super) fn plain(markdown: &str) -> String {
    let text = |event| match event {
        Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) | Event::Html(text) => {
            Some(text.into_string())
        }
        Event::SoftBreak => Some(" ".to_owned()),
        _ => None,
    };
    // As a heading's text, so that "1. Begin" and "# x" are no list and no heading of their own.
    let line = format!("# {}", markdown.trim());
    Parser::new(&line).filter_map(text).collect::<String>().trim().to_owned()
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
    ((1..=6).contains(&level) && title.starts_with([' ', '\t'])).then(|| (plain(title), rest.to_owned()))
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
        assert_eq!(parts("::: step Learn *C#* {now}\nx\n:::"), [(Kind::Step, "Learn C# {now}".into(), None)]);
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
    fn what_looks_like_a_mark_and_is_none_is_told_wherever_it_stands() {
        let told = |text: &str| troubles(text).into_iter().map(|it| it.0).collect::<Vec<_>>();
        assert_eq!(told("```\n::: trainer\n```\n"), [2]);
        assert_eq!(told("- ```\n  code\n  ```\n\n::: trainer\nx\n:::\n"), [3, 5]);
        assert_eq!(told("1. x\n   ```\n   ls\n    ```\n::: trainer\nx\n:::\n"), [2, 5]);
        assert_eq!(told("```\nx\n\n::: solution\ny\n:::\n"), [1, 4]);
        assert_eq!(told(":: trainer\nx\n::\n"), [1]);
        assert_eq!(told("> ::: solution\n> x\n> :::\n"), [1]);
        assert_eq!(told("a :: b\n::std\n~~~\n:::\n~~~\n"), Vec::<usize>::new());
    }

    #[test]
    fn minutes_are_read_as_people_write_them_and_what_is_none_is_told() {
        let read = |text: &str| {
            minutes(text).map(|(span, title)| (span.map(|it| (it.least, it.planned)), title.to_owned()))
        };
        for (text, span, title) in [
            ("15 T", Some((15, 15)), "T"),
            ("15min T", Some((15, 15)), "T"),
            ("10 - 15 T", Some((10, 15)), "T"),
            ("10—15 min T", Some((10, 15)), "T"),
            ("0-10", Some((0, 10)), ""),
            ("3D maps", None, "3D maps"),
            ("5S in practice", None, "5S in practice"),
            ("T", None, "T"),
        ] {
            assert_eq!(read(text), Ok((span, title.to_owned())), "{text}");
        }
        for text in ["0", "20-10", "1h T", "~5", "9999"] {
            assert!(minutes(text).is_err(), "{text}");
        }
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
