//! Page → Markdown: CommonMark with tables and task lists. What was text is read as that text again.
//! No raw HTML is written, whatever the text holds.

use super::link;
use super::text::{clean, one_line, one_line_inside};
use crate::document::{Align, Block, Inline, Item, Page};

/// The page in UTF-8 with `\n`; each sheet's title is a level 1 heading.
pub fn write(page: &Page) -> String {
    let mut parts = Vec::new();
    for sheet in &page.sheets {
        let title = at_line_start(escaped(one_line(&sheet.title).trim()).trim());
        parts.push(format!("# {title}"));
        blocks(&sheet.blocks, &mut parts);
    }
    parts.join("\n\n") + "\n"
}

/// Each block as text without a line break at its end; blocks stand apart by a blank line.
fn blocks(all: &[Block], parts: &mut Vec<String>) {
    let mut odd = false;
    let mut after_list = false;
    for one in all {
        let is_list = matches!(one, Block::List { .. });
        // Two lists in a row would be read as one, were their marks the same.
        odd = is_list && after_list && !odd;
        let text = block(one, odd);
        if !text.is_empty() {
            after_list = is_list;
            parts.push(text);
        }
    }
}

fn joined(all: &[Block]) -> String {
    let mut parts = Vec::new();
    blocks(all, &mut parts);
    parts.join("\n\n")
}

fn block(block: &Block, odd: bool) -> String {
    match block {
        Block::Heading { level, text } => {
            let text = inlines(text, Place::Line);
            if text.is_empty() {
                text
            } else {
                format!("{} {text}", "#".repeat(usize::from((*level).clamp(2, 5))))
            }
        }
        Block::Paragraph { text } => inlines(text, Place::Paragraph),
        Block::List { start, items } => list(*start, items, odd),
        Block::Table { align, head, rows } => table(align, head, rows),
        Block::Quote { blocks } => prefixed(&joined(blocks), "> ", "> "),
        Block::Fold { label, blocks } => {
            format!("{}\n\n{}", inlines(label, Place::Paragraph), joined(blocks))
        }
        Block::Code { text } => code(text),
        // The file is one: what would be beside it is not.
        Block::Picture { alt, .. } => inlines(&[Inline::Text { text: format!("[{alt}]") }], Place::Paragraph),
        Block::Rule | Block::Break => "___".to_owned(),
        Block::Bars { rows } => {
            let row = |bar: &crate::document::Bar| {
                vec![bar.label.clone(), vec![Inline::Text { text: bar.number.clone() }]]
            };
            table(
                &[Align::Start, Align::End],
                &[Vec::new(), Vec::new()],
                &rows.iter().map(row).collect::<Vec<_>>(),
            )
        }
        Block::Lines { count } => vec!["\\_".repeat(30); usize::from(*count)].join("\n\n"),
        Block::Frame { label, .. } => {
            let label = inlines(label, Place::Paragraph);
            let line = "\\_".repeat(30);
            if label.is_empty() { line } else { format!("{label}\n\n{line}") }
        }
    }
}

fn list(start: Option<u64>, items: &[Item], odd: bool) -> String {
    let mut out = Vec::new();
    for (at, item) in (0u64..).zip(items) {
        let mark = match start {
            // CommonMark numbers have nine digits at most.
            Some(start) => {
                format!("{}{} ", start.saturating_add(at).min(999_999_999), if odd { ')' } else { '.' })
            }
            None => if odd { "* " } else { "- " }.to_owned(),
        };
        let tick = match item.tick {
            Some(true) => "[x] ",
            Some(false) => "[ ] ",
            None => "",
        };
        let mut parts = Vec::new();
        blocks(&item.blocks, &mut parts);
        // A list that begins with another number than 1 cannot follow a line at once.
        let tight = matches!(
            item.blocks.as_slice(),
            [Block::Paragraph { .. }, Block::List { start: None | Some(1), .. }]
        );
        let text = parts.join(if tight { "\n" } else { "\n\n" });
        out.push(prefixed(&text, &format!("{mark}{tick}"), &" ".repeat(mark.len())));
    }
    out.join("\n")
}

fn prefixed(text: &str, first: &str, rest: &str) -> String {
    let mut out = String::new();
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let prefix = if at == 0 { first } else { rest };
        out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        out.push_str(line);
    }
    out
}

fn table(align: &[Align], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0).max(head.len());
    if columns == 0 {
        return String::new();
    }
    let line = |row: &[Vec<Inline>]| {
        let cells =
            (0..columns).map(|at| row.get(at).map(|cell| inlines(cell, Place::Cell)).unwrap_or_default());
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let marks = (0..columns).map(|at| match align.get(at) {
        None | Some(Align::Start) => "---",
        Some(Align::Center) => ":-:",
        Some(Align::End) => "--:",
    });
    let mut lines = vec![line(head), format!("| {} |", marks.collect::<Vec<_>>().join(" | "))];
    lines.extend(rows.iter().map(|row| line(row)));
    lines.join("\n")
}

fn code(text: &str) -> String {
    let text = clean(text);
    let fence = "`".repeat(longest_run(&text).max(2) + 1);
    format!("{fence}\n{}\n{fence}", text.trim_end_matches('\n'))
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Where inline text stands: what ends a line there differs.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Paragraph,
    /// A heading: one line.
    Line,
    /// A table's cell: one line, and `|` would end it.
    Cell,
}

fn inlines(inlines: &[Inline], place: Place) -> String {
    let mut text = String::new();
    inline(inlines, place, Marks::default(), None, &mut text);
    let lines = text.split('\n').map(|line| at_line_start(line.trim_matches([' ', '\t'])));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\\\n")
}

/// What is open around a piece of text; nothing is opened twice.
#[derive(Clone, Copy, Default)]
struct Marks {
    strong: bool,
    emph: bool,
    link: bool,
}

/// `after` is the letter that follows `inlines` in the text, if one is known.
fn inline(inlines: &[Inline], place: Place, marks: Marks, after: Option<char>, out: &mut String) {
    for (at, one) in inlines.iter().enumerate() {
        let next = inlines[at + 1..].iter().find_map(first_letter).or(after);
        match one {
            Inline::Text { text } => out.push_str(&escaped(&one_line_inside(text))),
            Inline::Code { text } => out.push_str(&code_span(text, place)),
            Inline::Newline => out.push_str(if place == Place::Paragraph { "\n" } else { " " }),
            Inline::Strong { text } if !marks.strong => {
                marked("**", text, place, Marks { strong: true, ..marks }, next, out)
            }
            Inline::Emph { text } if !marks.emph => {
                marked("_", text, place, Marks { emph: true, ..marks }, next, out)
            }
            Inline::Strong { text } | Inline::Emph { text } => inline(text, place, marks, next, out),
            Inline::Link { to, text } => match link::checked(to).filter(|_| !marks.link) {
                Some(to) => {
                    let mut inner = String::new();
                    inline(text, place, Marks { link: true, ..marks }, Some(']'), &mut inner);
                    let inner = if inner.trim().is_empty() { escaped(&to) } else { inner };
                    out.push_str(&format!("[{}]({})", inner.replace('\n', " "), target(&to)));
                }
                None => inline(text, place, marks, next, out),
            },
        }
    }
}

/// `text` between marks, which must touch letters or stand apart to be read as marks
/// (CommonMark 6.2); where they would not be, the words go without.
fn marked(mark: &str, text: &[Inline], place: Place, marks: Marks, next: Option<char>, out: &mut String) {
    let mut inner = String::new();
    inline(text, place, marks, Some('*'), &mut inner);
    let core = inner.trim_matches(|c: char| c.is_whitespace());
    let (start, end) = (inner.len() - inner.trim_start().len(), inner.trim_end().len());
    let apart = |c: Option<char>| {
        c.is_none_or(|c| c == ' ' || c == '\n' || (c.is_ascii_punctuation() && c != '*' && c != '_'))
    };
    let before = if start > 0 { Some(' ') } else { out.chars().next_back() };
    let after = if end < inner.len() { Some(' ') } else { next };
    let letter = |c: Option<char>| mark == "**" && c.is_some_and(char::is_alphanumeric);
    let opens = apart(before) || (letter(core.chars().next()) && before.is_some_and(char::is_alphanumeric));
    let closes =
        apart(after) || (letter(core.chars().next_back()) && after.is_some_and(char::is_alphanumeric));
    let plain = core.is_empty()
        || !opens
        || !closes
        || core.contains('\n')
        || core.starts_with(['*', '_'])
        || core.ends_with(['*', '_']);
    if plain {
        out.push_str(&inner);
    } else {
        out.push_str(&format!("{}{mark}{core}{mark}{}", &inner[..start], &inner[end..]));
    }
}

/// The letter that this piece begins with in Markdown, as far as marks beside it must know.
fn first_letter(one: &Inline) -> Option<char> {
    match one {
        Inline::Text { text } => escaped(&one_line_inside(text)).chars().next(),
        Inline::Code { .. } => Some('`'),
        Inline::Link { .. } => Some('['),
        Inline::Newline => Some(' '),
        Inline::Strong { text } | Inline::Emph { text } => {
            text.iter().find_map(first_letter).map(|c| if c == ' ' { ' ' } else { '*' })
        }
    }
}

fn code_span(text: &str, place: Place) -> String {
    let mut text = one_line_inside(text).trim_matches(' ').to_owned();
    if text.is_empty() {
        return text;
    }
    if place == Place::Cell {
        text = text.replace('|', "\\|");
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

fn target(to: &str) -> String {
    let mut out = String::new();
    for c in to.chars() {
        if "()&*_~".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Text in which nothing is a mark. What is one only at the start of a line is left to `at_line_start`.
pub fn escaped(text: &str) -> String {
    let text = clean(text);
    let mut out = String::with_capacity(text.len() + 8);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let mark = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#' => true,
            '&' => next.is_none_or(|next| next.is_ascii_alphanumeric() || next == '#'),
            '!' => next.is_none(),
            _ => false,
        };
        if mark {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A line that would begin a list or underline a heading, with a backslash against it.
fn at_line_start(line: &str) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let at = match line[digits..].chars().next() {
        Some('.' | ')') if digits > 0 => digits,
        Some('-' | '+' | '=' | ':') if digits == 0 => 0,
        _ => return line.to_owned(),
    };
    format!("{}\\{}", &line[..at], &line[at..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::tests::{HOSTILE, full_page, page, text};
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    fn events(markdown: &str) -> Vec<Event<'_>> {
        Parser::new_ext(
            markdown,
            Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_STRIKETHROUGH,
        )
        .collect()
    }

    /// The text of one block, and which tags it took.
    fn read(blocks: Vec<Block>) -> (String, Vec<String>) {
        let markdown = write(&page(blocks));
        let body = markdown.strip_prefix("# Day one\n\n").unwrap_or_default();
        let mut words = String::new();
        let mut tags = Vec::new();
        for event in events(body) {
            match event {
                Event::Text(text) | Event::Code(text) => words.push_str(&text),
                Event::SoftBreak | Event::HardBreak => words.push('\n'),
                Event::Start(tag) => {
                    tags.push(format!("{tag:?}").split(['(', ' ', '{']).next().unwrap_or_default().to_owned())
                }
                Event::End(_) => {}
                other => tags.push(format!("{other:?}")),
            }
        }
        (words, tags)
    }

    fn squeezed(text: &str) -> String {
        clean(text).split([' ', '\t', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_block_is_read_as_what_it_was() {
        let markdown = write(&full_page());
        let events = events(&markdown);
        let count = |wanted: fn(&Event) -> bool| events.iter().filter(|event| wanted(event)).count();
        assert_eq!(count(|event| matches!(event, Event::Start(Tag::Heading { .. }))), 3);
        assert_eq!(count(|event| matches!(event, Event::Start(Tag::List(_)))), 2);
        assert_eq!(count(|event| matches!(event, Event::TaskListMarker(_))), 2);
        assert_eq!(count(|event| matches!(event, Event::Start(Tag::TableRow))), 4);
        assert_eq!(count(|event| matches!(event, Event::Start(Tag::Link { .. }))), 2);
        assert_eq!(count(|event| matches!(event, Event::Start(Tag::CodeBlock(_)))), 1);
        assert_eq!(count(|event| matches!(event, Event::End(TagEnd::Strong))), 1);
        assert_eq!(count(|event| matches!(event, Event::Rule)), 2);
        assert_eq!(
            count(|event| matches!(
                event,
                Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. })
            )),
            0
        );
        assert!(
            markdown.contains("3. third")
                && markdown.contains("| Time | What \\| who | Seats |\n| --- | :-: | --: |\n")
        );
    }

    #[test]
    fn hostile_text_is_only_text() {
        for hostile in HOSTILE {
            let (words, tags) = read(vec![Block::Paragraph { text: text(hostile) }]);
            assert_eq!(squeezed(&words), squeezed(hostile));
            assert!(tags.iter().all(|tag| tag == "Paragraph"), "{tags:?}");
        }
    }

    #[test]
    fn marks_that_would_not_be_read_are_left_out() {
        let strong = |inner: &str| Inline::Strong { text: text(inner) };
        let plain = |inner: &str| Inline::Text { text: inner.into() };
        let paragraph = |inner: &[Inline]| inlines(inner, Place::Paragraph);
        assert_eq!(paragraph(&[plain("a"), strong("b"), plain("c")]), "a**b**c");
        assert_eq!(paragraph(&[plain("a"), strong("\"b\""), plain("c")]), "a\"b\"c");
        assert_eq!(paragraph(&[plain("see"), strong(" b "), plain("c")]), "see **b** c");
        assert_eq!(paragraph(&[strong("b"), strong("c")]), "b**c**");
        assert_eq!(paragraph(&[strong("b"), plain("!")]), "**b**\\!");
    }

    fn any_inline() -> impl Strategy<Value = Inline> {
        let word = prop_oneof!["[a-z ]{1,6}", "[-*_`#>|<&!\\[\\]()~=+:.0-9 \\\\]{1,6}", "[é世م👩 ]{1,3}"];
        let leaf = word.clone().prop_map(|text| Inline::Text { text });
        prop_oneof![
            4 => leaf.clone(),
            1 => prop::collection::vec(leaf.clone(), 1..3).prop_map(|text| Inline::Strong { text }),
            1 => prop::collection::vec(leaf.clone(), 1..3).prop_map(|text| Inline::Emph { text }),
            1 => Just(Inline::Newline),
            1 => prop::collection::vec(leaf, 1..3).prop_map(|mut text| {
                // A link without words shows its address, which is no text of the document.
                text.push(Inline::Text { text: "x".into() });
                Inline::Link { to: "https://a.org/(x)?b=1&copy;_c_".into(), text }
            }),
        ]
    }

    fn words(inlines: &[Inline], out: &mut String) {
        for one in inlines {
            match one {
                Inline::Text { text } | Inline::Code { text } => out.push_str(text),
                Inline::Strong { text } | Inline::Emph { text } | Inline::Link { text, .. } => {
                    words(text, out)
                }
                Inline::Newline => out.push(' '),
            }
        }
    }

    proptest! {
        #[test]
        fn text_is_read_as_it_was(content in "([ -~]|\\n|[é世م👩]){0,40}") {
            let (words, tags) = read(vec![Block::Paragraph { text: text(&content) }]);
            prop_assert_eq!(squeezed(&words), squeezed(&content));
            prop_assert!(tags.iter().all(|tag| tag == "Paragraph"), "{:?}", tags);
        }

        #[test]
        fn marked_text_is_read_as_it_was(content in prop::collection::vec(any_inline(), 0..6)) {
            let mut wanted = String::new();
            words(&content, &mut wanted);
            let blocks = [
                Block::Paragraph { text: content.clone() },
                Block::Heading { level: 2, text: content.clone() },
                Block::List { start: None, items: vec![Item { tick: None, blocks: vec![Block::Paragraph { text: content.clone() }] }] },
                Block::Table { align: vec![], head: vec![text("h")], rows: vec![vec![content]] },
            ];
            for block in blocks {
                let (found, _) = read(vec![block.clone()]);
                let found = squeezed(&found);
                let found = if matches!(block, Block::Table { .. }) { found.strip_prefix("h").unwrap_or(&found).trim() } else { &found };
                prop_assert_eq!(found, squeezed(&wanted), "{}", write(&page(vec![block])));
            }
        }
    }
}
