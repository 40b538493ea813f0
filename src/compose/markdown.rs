//! Markdown to blocks, and the escape that keeps values from becoming markup.
//! Fenced blocks named `bars` hold a table of labels and counts; `lines N`, `frame MM label` and `break` are things to write on; in
//! `fold label` and `material` stands Markdown of its own, which cannot reach out of its block.

use crate::document::{Align, Bar, Block, Inline, Item, Pictures};
use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

/// `text` as literal Markdown: CommonMark 0.31 section 2.4 lets every ASCII punctuation be escaped.
/// Line breaks become spaces, so that a value cannot open a block; control characters go.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => out.push(' '),
            letter if letter.is_control() => {}
            letter if letter.is_ascii_punctuation() => {
                out.push('\\');
                out.push(letter);
            }
            letter => out.push(letter),
        }
    }
    out
}

/// A fenced block that holds `text` as Markdown of its own, as a quotation under `label` where there is one. Its fence is longer
/// than any in it (CommonMark 0.31 section 4.5).
pub fn enclosed(text: &str, label: &str) -> String {
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let text = text.trim_end();
    // A backtick would end the opening line, a backslash or an ampersand be read as more than itself.
    let label: String = label.chars().filter(|it| !"`\\&\n\r".contains(*it)).collect();
    match (text.is_empty(), label.trim()) {
        (true, "") => String::new(),
        (_, "") => format!("\n{fence}material\n{text}\n{fence}\n"),
        (_, label) => format!("\n{fence}material {label}\n{text}\n{fence}\n"),
    }
}

/// The blocks of a Markdown text. A first level 1 heading is taken out as the title.
/// `pictures` are those that the event's own Markdown may show.
pub fn parse(text: &str, pictures: &Pictures) -> (Option<String>, Vec<Block>) {
    let (mut blocks, _) = blocks(text, plain_options(), 0, 0, pictures);
    let title = match blocks.first() {
        Some(Block::Heading { level: 1, text }) => {
            let title = plain(text);
            blocks.remove(0);
            Some(title)
        }
        _ => None,
    };
    level(&mut blocks);
    (title, blocks)
}

/// Markdown that stands in a block of the text around it, `within` how many of such and after `noted` footnotes; with how
/// many there are then.
fn blocks(
    text: &str,
    options: Options,
    within: usize,
    noted: usize,
    pictures: &Pictures,
) -> (Vec<Block>, usize) {
    let is_material = options == rich();
    let events = Parser::new_ext(text, options);
    let (open, notes, shown) = (Vec::new(), Vec::new(), Vec::new());
    let mut reader = Reader { events, open, within, is_material, noted, notes, pictures, shown };
    let mut blocks = reader.blocks();
    blocks.extend(reader.footnotes());
    (blocks, reader.noted)
}

fn plain_options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS
}

/// What trainers' material may have besides.
fn rich() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_DEFINITION_LIST
}

/// The letters of an inline text.
pub fn plain(text: &[Inline]) -> String {
    text.iter()
        .map(|inline| match inline {
            Inline::Text { text } | Inline::Code { text } => text.clone(),
            Inline::Strong { text } | Inline::Emph { text } | Inline::Link { text, .. } => plain(text),
            Inline::Newline => " ".into(),
        })
        .collect()
}

/// Headings start at 2 below the title and never skip a level (PDF/UA-1, 7.4.2), wherever they stand.
fn level(blocks: &mut [Block]) {
    levels(blocks, &mut 1);
}

fn levels(blocks: &mut [Block], last: &mut u8) {
    for block in blocks {
        match block {
            Block::Heading { level, .. } => {
                *level = (*level).clamp(2, *last + 1).min(5);
                *last = *level;
            }
            Block::Quote { blocks } => levels(blocks, last),
            Block::List { items, .. } => items.iter_mut().for_each(|item| levels(&mut item.blocks, last)),
            _ => {}
        }
    }
}

/// Deepest nesting of quotes, lists and emphasis, which pages can still be set of; what would nest deeper stands where that ends.
const DEEPEST: usize = 8;

struct Reader<'a> {
    events: Parser<'a>,
    /// Of each tag that is open: whether it was passed on, and how deep it nests.
    open: Vec<(bool, usize)>,
    /// In how many blocks of Markdown this one stands.
    within: usize,
    /// Whether it is the event's own, and not the kit's: its links to files lead nowhere.
    is_material: bool,
    /// How many footnotes stand before its own: one document numbers all of them.
    noted: usize,
    /// Names of footnotes in the order in which they were first named, each with its text once that was read.
    notes: Vec<(String, Vec<Block>)>,
    pictures: &'a Pictures,
    /// Pictures of the block that is being read, which stand below it.
    shown: Vec<Block>,
}

impl<'a> Reader<'a> {
    /// The next event. No text can nest without end: all readers of documents go down as deep as it does.
    fn next(&mut self) -> Option<Event<'a>> {
        let event = self.events.next()?;
        let passes = match &event {
            Event::Start(tag) => {
                let (around, depth) = self.open.last().copied().unwrap_or((true, 0));
                let (passes, depth) = match tag {
                    Tag::Paragraph | Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock => {
                        (true, depth)
                    }
                    Tag::Item
                    | Tag::TableHead
                    | Tag::TableRow
                    | Tag::TableCell
                    | Tag::DefinitionListTitle
                    | Tag::DefinitionListDefinition => (around, depth),
                    _ => (depth < DEEPEST, depth + 1),
                };
                self.open.push((passes, depth));
                passes
            }
            Event::End(_) => self.open.pop().is_none_or(|it| it.0),
            _ => true,
        };
        // What stood apart stays apart.
        Some(if passes { event } else { Event::SoftBreak })
    }

    /// Blocks up to the end of the one they stand in.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut loose: Vec<Inline> = Vec::new();
        while let Some(event) = self.next() {
            match event {
                Event::Start(tag) if is_block(&tag) => {
                    self.flush(&mut loose, &mut blocks);
                    blocks.extend(self.block(tag));
                    self.flush(&mut loose, &mut blocks);
                }
                Event::Rule => {
                    self.flush(&mut loose, &mut blocks);
                    blocks.push(Block::Rule);
                }
                Event::End(_) => break,
                // A tight list item holds inlines without a paragraph.
                event => self.inline(event, &mut loose),
            }
        }
        self.flush(&mut loose, &mut blocks);
        blocks
    }

    fn block(&mut self, tag: Tag<'a>) -> Vec<Block> {
        vec![match tag {
            Tag::Paragraph => {
                let text = self.inlines();
                // Nothing but pictures.
                if !self.shown.is_empty() && plain(&text).trim().is_empty() {
                    return Vec::new();
                }
                Block::Paragraph { text }
            }
            Tag::Heading { level, .. } => Block::Heading {
                level: match level {
                    HeadingLevel::H1 => 1,
                    HeadingLevel::H2 => 2,
                    HeadingLevel::H3 => 3,
                    HeadingLevel::H4 => 4,
                    _ => 5,
                },
                text: self.inlines(),
            },
            Tag::BlockQuote(_) => Block::Quote { blocks: self.blocks() },
            Tag::CodeBlock(kind) => {
                let mut text = String::new();
                while let Some(event) = self.next() {
                    match event {
                        Event::Text(part) => text.push_str(&part),
                        Event::End(_) => break,
                        _ => {}
                    }
                }
                match kind {
                    CodeBlockKind::Fenced(info) => return self.fenced(&info, text),
                    CodeBlockKind::Indented => Block::Code { text },
                }
            }
            Tag::List(start) => {
                let mut items = Vec::new();
                while let Some(event) = self.next() {
                    match event {
                        Event::Start(Tag::Item) => items.push(self.item()),
                        Event::End(TagEnd::List(_)) => break,
                        _ => {}
                    }
                }
                Block::List { start, items }
            }
            Tag::Table(align) => self.table(&align),
            Tag::HtmlBlock => {
                let text = self.inlines();
                if self.is_material && plain(&text).trim_start().starts_with("<!--") {
                    return Vec::new();
                }
                Block::Paragraph { text }
            }
            Tag::DefinitionList => self.definitions(),
            Tag::FootnoteDefinition(name) => {
                let blocks = self.blocks();
                let at = self.note(&name);
                self.notes[at].1 = blocks;
                return Vec::new();
            }
            _ => {
                self.skip();
                return Vec::new();
            }
        }]
    }

    /// `lines 6`, `frame 40 Label`, `break`, `fold Label`, `material`; anything else is code.
    fn fenced(&mut self, info: &str, text: String) -> Vec<Block> {
        /// No text can nest without end.
        const DEEPEST: usize = 2;
        let deep = self.within >= DEEPEST;
        if let Some(label) = info.strip_prefix("material").filter(|_| !deep) {
            let noted = self.noted + self.notes.len();
            let (inner, noted) = blocks(&text, rich(), self.within + 1, noted, self.pictures);
            // Whose own have their numbers already, keeps them.
            if !self.is_material {
                self.noted = noted;
            }
            if label.is_empty() {
                return inner;
            }
            let label = vec![Inline::Strong { text: vec![Inline::Text { text: label.trim().to_owned() }] }];
            let blocks = std::iter::once(Block::Paragraph { text: label }).chain(inner).collect();
            return vec![Block::Quote { blocks }];
        }
        vec![match info.strip_prefix("fold ") {
            Some(label) if !deep => Block::Fold {
                label: vec![Inline::Text { text: label.trim().to_owned() }],
                blocks: {
                    let (mut inner, _) =
                        blocks(&text, plain_options(), self.within + 1, self.noted, self.pictures);
                    level(&mut inner);
                    // Folds do not stand in folds.
                    inner.retain(|block| !matches!(block, Block::Fold { .. }));
                    inner
                },
            },
            _ => written_on(info, text),
        }]
    }

    /// Terms and what they mean: a list whose elements begin with the term.
    fn definitions(&mut self) -> Block {
        let mut items: Vec<Item> = Vec::new();
        while let Some(event) = self.next() {
            match event {
                Event::Start(Tag::DefinitionListTitle) => {
                    let text = vec![Inline::Strong { text: self.inlines() }];
                    items.push(Item { tick: None, blocks: vec![Block::Paragraph { text }] });
                }
                Event::Start(Tag::DefinitionListDefinition) => {
                    let mut blocks = self.blocks();
                    let Some(item) = items.last_mut() else { continue };
                    // A short meaning stands beside its term.
                    if let ([Block::Paragraph { text: term }], Some(Block::Paragraph { text })) =
                        (item.blocks.as_mut_slice(), blocks.first_mut())
                    {
                        push_text(term, ": ");
                        term.append(text);
                        blocks.remove(0);
                    }
                    item.blocks.extend(blocks);
                }
                Event::End(TagEnd::DefinitionList) => break,
                _ => {}
            }
        }
        Block::List { start: None, items }
    }

    /// The number of a footnote, from 1.
    fn note(&mut self, name: &str) -> usize {
        let known = self.notes.iter().position(|note| note.0 == name);
        known.unwrap_or_else(|| {
            self.notes.push((name.to_owned(), Vec::new()));
            self.notes.len() - 1
        })
    }

    /// The footnotes at the end, by number.
    fn footnotes(&mut self) -> Vec<Block> {
        let notes = std::mem::take(&mut self.notes);
        if notes.is_empty() {
            return Vec::new();
        }
        let start = Some(self.noted as u64 + 1);
        self.noted += notes.len();
        let items = notes.into_iter().map(|(_, blocks)| Item { tick: None, blocks }).collect();
        vec![Block::Rule, Block::List { start, items }]
    }

    fn item(&mut self) -> Item {
        let mut tick = None;
        let mut blocks = Vec::new();
        let mut loose = Vec::new();
        while let Some(event) = self.next() {
            match event {
                Event::TaskListMarker(done) => tick = Some(done),
                Event::Start(tag) if is_block(&tag) => {
                    self.flush(&mut loose, &mut blocks);
                    blocks.extend(self.block(tag));
                    self.flush(&mut loose, &mut blocks);
                }
                Event::End(TagEnd::Item) => break,
                Event::Rule => blocks.push(Block::Rule),
                event => self.inline(event, &mut loose),
            }
        }
        self.flush(&mut loose, &mut blocks);
        Item { tick, blocks }
    }

    fn table(&mut self, align: &[Alignment]) -> Block {
        let align = align
            .iter()
            .map(|align| match align {
                Alignment::Center => Align::Center,
                Alignment::Right => Align::End,
                _ => Align::Start,
            })
            .collect();
        let (mut head, mut rows): (Vec<Vec<Inline>>, Vec<Vec<Vec<Inline>>>) = (Vec::new(), Vec::new());
        let mut in_head = false;
        while let Some(event) = self.next() {
            match event {
                Event::Start(Tag::TableHead) => in_head = true,
                Event::End(TagEnd::TableHead) => in_head = false,
                Event::Start(Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    let cell = self.inlines();
                    match rows.last_mut() {
                        Some(row) if !in_head => row.push(cell),
                        _ => head.push(cell),
                    }
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        Block::Table { align, head, rows }
    }

    /// Inlines up to the end of the tag they stand in.
    fn inlines(&mut self) -> Vec<Inline> {
        let mut text = Vec::new();
        while let Some(event) = self.next() {
            match event {
                Event::End(_) => break,
                event => self.inline(event, &mut text),
            }
        }
        text
    }

    fn inline(&mut self, event: Event<'a>, out: &mut Vec<Inline>) {
        match event {
            // A comment is for whoever writes, in material as in HTML.
            Event::InlineHtml(text) if self.is_material && text.starts_with("<!--") => {}
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => push_text(out, &text),
            Event::Code(text) => out.push(Inline::Code { text: text.into_string() }),
            Event::SoftBreak => push_text(out, " "),
            Event::HardBreak => out.push(Inline::Newline),
            Event::Start(Tag::Strong) => {
                let text = self.inlines();
                out.push(Inline::Strong { text });
            }
            Event::Start(Tag::Emphasis) => {
                let text = self.inlines();
                out.push(Inline::Emph { text });
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let text = self.inlines();
                let mail = if link_type == LinkType::Email { "mailto:" } else { "" };
                let to = format!("{mail}{dest_url}");
                if safe(&to) && (to.contains(':') || !self.is_material) {
                    out.push(Inline::Link { to, text });
                } else {
                    out.extend(text);
                }
            }
            Event::FootnoteReference(name) => {
                let number = self.noted + self.note(&name) + 1;
                push_text(out, &format!("[{number}]"));
            }
            Event::Start(Tag::Image { dest_url, .. }) if self.is_material => {
                let text = self.inlines();
                match self.pictures.get(&*dest_url) {
                    Some(picture) => {
                        let alt = plain(&text).trim().to_owned();
                        let stem = || dest_url.rsplit('/').next().unwrap_or_default().to_owned();
                        let alt = if alt.is_empty() { stem() } else { alt };
                        self.shown.push(Block::Picture { alt, picture: picture.clone() });
                    }
                    // What is not to be had is its alternative text.
                    None => out.extend(text),
                }
            }
            Event::Start(_) => {
                let text = self.inlines();
                out.extend(text);
            }
            _ => {}
        }
    }

    /// Loose text becomes a paragraph; pictures stand below it.
    fn flush(&mut self, loose: &mut Vec<Inline>, blocks: &mut Vec<Block>) {
        if !loose.is_empty() && (self.shown.is_empty() || !plain(loose).trim().is_empty()) {
            blocks.push(Block::Paragraph { text: std::mem::take(loose) });
        }
        loose.clear();
        blocks.append(&mut self.shown);
    }

    fn skip(&mut self) {
        let mut depth = 1;
        while let Some(event) = self.next() {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
}

fn is_block(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::BlockQuote(_)
            | Tag::CodeBlock(_)
            | Tag::List(_)
            | Tag::Table(_)
            | Tag::HtmlBlock
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
    )
}

fn push_text(out: &mut Vec<Inline>, more: &str) {
    match out.last_mut() {
        Some(Inline::Text { text }) => text.push_str(more),
        _ => out.push(Inline::Text { text: more.to_owned() }),
    }
}

/// Only addresses that open a page, a letter or a call, or a file of the package.
fn safe(to: &str) -> bool {
    match to.split_once(':') {
        Some((scheme, _)) => {
            ["http", "https", "mailto", "tel"].contains(&scheme.to_ascii_lowercase().as_str())
        }
        None => !to.starts_with('/') && !to.contains('\\') && !to.split('/').any(|part| part == ".."),
    }
}

/// What is written on, and bars; anything else is code.
fn written_on(info: &str, text: String) -> Block {
    if info == "bars" {
        return bars(&text).unwrap_or(Block::Code { text });
    }
    let mut words = info.splitn(3, ' ');
    match (words.next(), words.next(), words.next()) {
        (Some("lines"), Some(count), _) => {
            count.parse().map_or(Block::Code { text }, |count: u16| Block::Lines { count: count.min(200) })
        }
        (Some("frame"), Some(height), label) => match height.parse::<f64>() {
            Ok(millimetres) => Block::Frame {
                label: label.map(|text| vec![Inline::Text { text: text.to_owned() }]).unwrap_or_default(),
                millimetres: millimetres.clamp(5.0, 240.0),
            },
            Err(_) => Block::Code { text },
        },
        (Some("break"), ..) => Block::Break,
        _ => Block::Code { text },
    }
}

/// The bars of a table: its first column are labels, its last numbers; what is no number is told and not drawn.
fn bars(text: &str) -> Option<Block> {
    let Some(Block::Table { rows, .. }) =
        blocks(text, plain_options(), 0, 0, &Pictures::new()).0.into_iter().next()
    else {
        return None;
    };
    let number = |row: &[Vec<Inline>]| row.last().map(|cell| plain(cell)).unwrap_or_default();
    let amount = |text: &str| text.trim().parse::<f64>().ok().filter(|it| it.is_finite() && *it >= 0.0);
    let most = rows.iter().filter_map(|row| amount(&number(row))).fold(0.0, f64::max);
    let bar = |row: Vec<Vec<Inline>>| {
        let number = number(&row).trim().to_owned();
        let share = amount(&number).map(|it| if most > 0.0 { it / most } else { 0.0 });
        Bar { label: row.into_iter().next().unwrap_or_default(), share, number }
    };
    Some(Block::Bars { rows: rows.into_iter().map(bar).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Picture;
    use proptest::prelude::*;
    use std::sync::Arc;

    fn parse(text: &str) -> (Option<String>, Vec<Block>) {
        super::parse(text, &Pictures::new())
    }

    fn text_of(markdown: &str) -> String {
        match parse(markdown).1.as_slice() {
            [Block::Paragraph { text }] => plain(text),
            blocks => format!("{blocks:?}"),
        }
    }

    #[test]
    fn a_title_is_taken_out_and_headings_do_not_skip() {
        let (title, blocks) = parse("# A *b*\n\n#### Deep\n\n## Two\n");
        assert_eq!(title.as_deref(), Some("A b"));
        let levels: Vec<u8> = blocks
            .iter()
            .filter_map(|it| if let Block::Heading { level, .. } = it { Some(*level) } else { None })
            .collect();
        assert_eq!(levels, [2, 2]);
    }

    #[test]
    fn things_to_write_on_are_fenced_blocks() {
        let (_, blocks) = parse("```lines 4\n```\n\n```frame 30 Your idea\n```\n\n```break\n```\n");
        assert_eq!(blocks[0], Block::Lines { count: 4 });
        assert!(
            matches!(&blocks[1], Block::Frame { label, millimetres } if plain(label) == "Your idea" && *millimetres == 30.0)
        );
        assert_eq!(blocks[2], Block::Break);
    }

    #[test]
    fn what_is_folded_is_markdown_under_a_label() {
        let (_, blocks) = parse("```fold One \\*by one\n- [a](b.pdf)\n```\n\nafter\n");
        let [Block::Fold { label, blocks }, Block::Paragraph { .. }] = blocks.as_slice() else {
            panic!("{blocks:?}")
        };
        assert_eq!(plain(label), "One *by one");
        assert!(matches!(blocks.as_slice(), [Block::List { items, .. }] if items.len() == 1));
    }

    #[test]
    fn material_is_markdown_that_cannot_reach_out_of_its_block() {
        let own = "# Big\n\n```\nunclosed [^a]\n\n[^a]: note";
        let (title, blocks) = parse(&format!("# Title\n\n{}\n\nafter\n", enclosed(own, "")));
        assert_eq!(title.as_deref(), Some("Title"));
        let [Block::Heading { level: 2, .. }, Block::Code { .. }, Block::Paragraph { text }] =
            blocks.as_slice()
        else {
            panic!("{blocks:?}")
        };
        assert_eq!(plain(text), "after");
        let (_, blocks) = parse(&enclosed("- a", "For `the` trainer"));
        let [Block::Quote { blocks }] = blocks.as_slice() else { panic!("{blocks:?}") };
        assert!(matches!(&blocks[0], Block::Paragraph { text } if plain(text) == "For the trainer"));
        let (_, blocks) = parse(&enclosed("a <!-- x --> b\n\n<!-- for me\n\nonly -->\n\n<b>c</b>", ""));
        let shown: Vec<String> = blocks
            .iter()
            .map(|it| if let Block::Paragraph { text } = it { plain(text) } else { "?".into() })
            .collect();
        assert_eq!(shown, ["a  b", "<b>c</b>"]);
    }

    #[test]
    fn footnotes_come_at_the_end_and_terms_begin_their_elements() {
        let own = "One[^b] two[^a].\n\n[^a]: second\n\n[^b]: first\n\nTerm\n: meaning\n";
        let (_, blocks) = parse(&enclosed(own, ""));
        let [
            Block::Paragraph { text },
            Block::List { items: terms, .. },
            Block::Rule,
            Block::List { start: Some(1), items },
        ] = blocks.as_slice()
        else {
            panic!("{blocks:?}")
        };
        assert_eq!(plain(text), "One[1] two[2].");
        assert!(
            matches!(terms[0].blocks.as_slice(), [Block::Paragraph { text }] if plain(text) == "Term: meaning")
        );
        assert!(matches!(items[0].blocks.as_slice(), [Block::Paragraph { text }] if plain(text) == "first"));
    }

    #[test]
    fn footnotes_of_several_parts_are_numbered_through() {
        let part = |word: &str| enclosed(&format!("{word}[^a].\n\n[^a]: of {word}\n"), "");
        let (_, blocks) = parse(&format!("{}\nBetween.\n{}", part("one"), part("two")));
        let texts: Vec<String> = blocks
            .iter()
            .filter_map(|it| if let Block::Paragraph { text } = it { Some(plain(text)) } else { None })
            .collect();
        assert_eq!(texts, ["one[1].", "Between.", "two[2]."]);
        let starts: Vec<Option<u64>> = blocks
            .iter()
            .filter_map(|it| if let Block::List { start, .. } = it { Some(*start) } else { None })
            .collect();
        assert_eq!(starts, [Some(1), Some(2)]);
    }

    #[test]
    fn pictures_that_are_there_stand_below_their_text_and_others_are_their_words() {
        let picture =
            Arc::new(Picture { path: "a.png".into(), jpeg: false, width: 4, height: 2, bytes: vec![] });
        let pictures = Pictures::from([("a.png".to_owned(), picture)]);
        let own = "![A map](a.png)\n\nSee ![it](a.png) and ![none](b.png).\n\n- one ![](a.png)\n";
        let (_, blocks) = super::parse(&enclosed(own, ""), &pictures);
        let [
            Block::Picture { alt, .. },
            Block::Paragraph { text },
            Block::Picture { .. },
            Block::List { items, .. },
        ] = blocks.as_slice()
        else {
            panic!("{blocks:?}")
        };
        assert_eq!((alt.as_str(), plain(text).as_str()), ("A map", "See  and none."));
        assert!(
            matches!(&items[0].blocks[..], [Block::Paragraph { .. }, Block::Picture { alt, .. }] if alt == "a.png")
        );
        // A kit's own Markdown shows none.
        assert!(matches!(super::parse("![x](a.png)", &pictures).1[0], Block::Paragraph { .. }));
    }

    #[test]
    fn a_table_keeps_empty_cells_and_a_list_its_boxes() {
        let (_, blocks) = parse("| a | b |\n|---|--:|\n| 1 |  |\n\n- [ ] one\n- [x] two\n");
        assert!(
            matches!(&blocks[0], Block::Table { head, rows, .. } if head.len() == 2 && rows[0].len() == 2 && rows[0][1].is_empty())
        );
        assert!(
            matches!(&blocks[1], Block::List { items, .. } if items[0].tick == Some(false) && items[1].tick == Some(true))
        );
    }

    #[test]
    fn headings_in_quotes_and_lists_do_not_skip_either() {
        let (_, blocks) = parse("> ##### Deep\n\n- a\n\n  ##### Deeper\n\n### Out\n");
        let [Block::Quote { blocks: quoted }, Block::List { items, .. }, Block::Heading { level: 3, .. }] =
            blocks.as_slice()
        else {
            panic!("{blocks:?}")
        };
        assert!(matches!(quoted[0], Block::Heading { level: 2, .. }));
        assert!(matches!(items[0].blocks[1], Block::Heading { level: 3, .. }));
    }

    #[test]
    fn what_nests_without_end_keeps_its_words() {
        let nested = |open: &str, close: &str| {
            let many = |it: &str| it.repeat(5_000);
            parse(&enclosed(&format!("{}word{} after\n", many(open), many(close)), "")).1
        };
        for (open, close) in [("> ", ""), ("- ", ""), ("*a **b ", "** *"), ("![", "](x)")] {
            let told = format!("{:?}", nested(open, close));
            assert!(told.contains("word") && told.contains("after"), "{open}");
            assert!(told.matches(": [").count() <= 4 * DEEPEST, "{open}");
        }
    }

    #[test]
    fn a_mail_address_in_angle_brackets_is_a_link() {
        let [Block::Paragraph { text }] = &parse("<a@example.org>").1[..] else { panic!() };
        assert!(matches!(&text[0], Inline::Link { to, .. } if to == "mailto:a@example.org"));
    }

    #[test]
    fn html_is_text_and_a_script_address_is_none() {
        assert_eq!(text_of("a <b onclick=x>c</b>"), "a <b onclick=x>c</b>");
        assert!(
            matches!(parse("[x](javascript:alert(1))").1.as_slice(), [Block::Paragraph { text }] if text.iter().all(|it| !matches!(it, Inline::Link { .. })))
        );
    }

    proptest! {
        #[test]
        fn what_is_escaped_reads_back_as_itself(text in "[ -~äșЖع]{0,60}") {
            let shown = text_of(&format!("x{}x", escape(&text)));
            prop_assert_eq!(shown, format!("x{text}x"));
        }

        #[test]
        fn no_text_makes_the_reader_fall_over(text in ".{0,300}") {
            parse(&text);
        }
    }

    #[test]
    fn a_fenced_table_of_counts_is_bars_of_the_largest_and_what_is_hidden_is_not_drawn() {
        let text = "```bars\n| | |\n|---|--:|\n| a\\|b | 20 |\n| c | 5 |\n| d | <5 |\n```\n";
        let [Block::Bars { rows }] = &parse(text).1[..] else { panic!("no bars") };
        let told: Vec<(String, Option<f64>, &str)> =
            rows.iter().map(|it| (plain(&it.label), it.share, it.number.as_str())).collect();
        assert_eq!(
            told,
            [("a|b".into(), Some(1.0), "20"), ("c".into(), Some(0.25), "5"), ("d".into(), None, "<5")]
        );
        assert!(matches!(parse("```bars\nno table\n```\n").1[0], Block::Code { .. }));
    }
}
