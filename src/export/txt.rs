//! Page → plain text, to paste into a message or read in anything. Long lines stay whole: what
//! shows them knows its own width. Must not know languages; it adds no words.

use super::link;
use super::text::{one_line, one_line_inside, plain};
use crate::document::{Block, Inline, Item, Page};

/// A table wider than this is written row by row, one cell to a line.
const WIDEST: usize = 100;

/// The page in UTF-8 with `\n`; titles underlined, headings after a blank line.
pub fn write(page: &Page) -> String {
    let mut out = String::new();
    for sheet in &page.sheets {
        if !out.is_empty() {
            out.push_str(&format!("\n{}\n\n", "=".repeat(40)));
        }
        heading(one_line(&sheet.title).trim(), '=', &mut out);
        out.push_str(&joined(&sheet.blocks));
    }
    out
}

/// The page as the text of a letter: without its title, which is the subject, and each paragraph on a line.
pub fn letter(page: &Page) -> String {
    page.sheets.iter().map(|sheet| joined(&sheet.blocks)).collect::<Vec<_>>().join("\n")
}

fn heading(title: &str, line: char, out: &mut String) {
    out.push_str(title);
    out.push('\n');
    out.extend(std::iter::repeat_n(line, title.chars().count().clamp(3, 60)));
    out.push_str("\n\n");
}

/// Blocks with a blank line between them; ends with a line break unless there is nothing.
fn joined(blocks: &[Block]) -> String {
    let parts: Vec<String> = blocks.iter().map(block).filter(|part| !part.trim().is_empty()).collect();
    if parts.is_empty() { String::new() } else { parts.join("\n\n") + "\n" }
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => {
            let mut out = String::new();
            if *level <= 2 {
                heading(inlines(text).trim(), '-', &mut out);
            } else {
                out = inlines(text);
            }
            out.trim_end().to_owned()
        }
        Block::Paragraph { text } => inlines(text),
        Block::List { start, items } => list(*start, items),
        Block::Table { head, rows, .. } => table(head, rows),
        Block::Quote { blocks } => indented(&joined(blocks), "> ", "> "),
        Block::Fold { label, blocks } => format!("{}\n\n{}", inlines(label), joined(blocks).trim_end()),
        Block::Code { text } => indented(super::text::clean(text).trim_end(), "    ", "    "),
        Block::Picture { alt, .. } => inlines(&[Inline::Text { text: format!("[{alt}]") }]),
        Block::Rule | Block::Break => "-".repeat(40),
        Block::Bars { rows } => {
            let row = |bar: &crate::document::Bar| {
                vec![bar.label.clone(), vec![Inline::Text { text: bar.number.clone() }]]
            };
            table(&[], &rows.iter().map(row).collect::<Vec<_>>())
        }
        Block::Lines { count } => vec!["_".repeat(40); usize::from(*count)].join("\n\n"),
        Block::Frame { label, .. } => format!("{}\n\n{}", inlines(label), "_".repeat(40)),
    }
}

fn list(start: Option<u64>, items: &[Item]) -> String {
    let mut lines = Vec::new();
    for (at, item) in (0u64..).zip(items) {
        let mark = start.map_or("- ".to_owned(), |start| format!("{}. ", start.saturating_add(at)));
        let tick = match item.tick {
            Some(true) => "[x] ",
            Some(false) => "[ ] ",
            None => "",
        };
        let first = format!("{mark}{tick}");
        let text = match item.blocks.as_slice() {
            // A list below a short item stands close to it.
            [Block::Paragraph { text }, below @ Block::List { .. }] => {
                format!("{}\n{}", inlines(text), block(below))
            }
            blocks => joined(blocks),
        };
        lines.push(indented(text.trim_end(), &first, &" ".repeat(first.len())));
    }
    lines.join("\n")
}

fn indented(text: &str, first: &str, rest: &str) -> String {
    let mut lines = text.trim_end().split('\n');
    let mut out = format!("{first}{}", lines.next().unwrap_or_default());
    for line in lines {
        out.push('\n');
        out.push_str(if line.is_empty() { rest.trim_end() } else { rest });
        out.push_str(line);
    }
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn table(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> String {
    let cells = |row: &[Vec<Inline>]| {
        row.iter().map(|cell| one_line(&inlines(cell)).trim().to_owned()).collect::<Vec<_>>()
    };
    let head: Vec<String> = head.iter().map(|cell| plain(cell).trim().to_owned()).collect();
    let rows: Vec<Vec<String>> = rows.iter().map(|row| cells(row)).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0).max(head.len());
    let widths: Vec<usize> = (0..columns)
        .map(|at| {
            rows.iter()
                .chain([&head])
                .filter_map(|row| row.get(at))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        })
        .collect();
    if widths.iter().sum::<usize>() + 3 * columns.saturating_sub(1) > WIDEST {
        return records(&head, &rows);
    }
    let line = |row: &Vec<String>| {
        let cells = widths
            .iter()
            .enumerate()
            .map(|(at, width)| format!("{:<width$}", row.get(at).map_or("", String::as_str)));
        cells.collect::<Vec<_>>().join(" | ").trim_end().to_owned()
    };
    let mut lines = Vec::new();
    if head.iter().any(|cell| !cell.is_empty()) {
        lines.push(line(&head));
        lines.push(widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>().join("-+-"));
    }
    lines.extend(rows.iter().map(line));
    lines.join("\n")
}

fn records(head: &[String], rows: &[Vec<String>]) -> String {
    let record = |row: &Vec<String>| {
        let cells = row.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
        let line = |(at, cell): (usize, &String)| match head.get(at).filter(|label| !label.is_empty()) {
            Some(label) => format!("{label}: {cell}"),
            None => cell.clone(),
        };
        cells.map(line).collect::<Vec<_>>().join("\n")
    };
    rows.iter().map(record).collect::<Vec<_>>().join("\n\n")
}

fn inlines(inlines: &[Inline]) -> String {
    let mut out = String::new();
    inline(inlines, &mut out);
    out.trim_matches([' ', '\n']).to_owned()
}

fn inline(inlines: &[Inline], out: &mut String) {
    for one in inlines {
        match one {
            Inline::Text { text } | Inline::Code { text } => out.push_str(&one_line_inside(text)),
            Inline::Strong { text } | Inline::Emph { text } => inline(text, out),
            Inline::Newline => out.push('\n'),
            Inline::Link { to, text } => {
                inline(text, out);
                let shown = plain(text);
                if let Some(to) = link::checked(to) {
                    let bare = to.strip_prefix("mailto:").or(to.strip_prefix("tel:")).unwrap_or(&to);
                    let same = |c: &char| !" -()\u{a0}".contains(*c);
                    if !to.starts_with('#') && !shown.chars().filter(same).eq(bare.chars().filter(same)) {
                        out.push_str(&format!(" ({bare})"));
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::tests::{HOSTILE, full_page, page, text};

    #[test]
    fn a_page_reads_well() {
        let mut sheet = full_page();
        sheet.sheets[0].blocks.truncate(11);
        assert_eq!(
            write(&sheet),
            "Day one\n=======\n\nHeading & more\n--------------\n\nPlain, strong, emph\n\
             a `tick` | pipelink (https://example.org/?a=1&b=2)bad link+373 600 11 222\n\n\
             - [ ] to do\n- [x] done\n- nested\n  3. third\n\n\
             Time  | What | who | Seats\n------+------------+------\n09:00 | Doors open | 12\n10:00 |            |\n\n\
             > quoted\n\n    let a = 1;\n    ```\n    </pre>\n\nSeldom looked for\n\nfolded\n\n----------------------------------------\n\n\
             ________________________________________\n\n________________________________________\n\n\
             ________________________________________\n\nWhat did we learn?\n\n________________________________________\n\n\
             ----------------------------------------\n"
        );
    }

    #[test]
    fn a_wide_table_is_told_row_by_row() {
        let table = Block::Table {
            align: vec![],
            head: vec![text("Session"), text("")],
            rows: vec![vec![text("Mapping"), text(&"x".repeat(100))], vec![text("Data"), text("")]],
        };
        assert_eq!(
            write(&page(vec![table])),
            format!("Day one\n=======\n\nSession: Mapping\n{}\n\nSession: Data\n", "x".repeat(100))
        );
    }

    #[test]
    fn hostile_text_stays_on_its_line() {
        for hostile in HOSTILE {
            let written = write(&page(vec![Block::Paragraph { text: text(hostile) }]));
            assert!(written.lines().count() <= 4, "{written}");
            assert!(!written.contains(['\u{202e}', '\r', '\u{0}']));
        }
    }
}
