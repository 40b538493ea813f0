//! Notes: footnotes and addresses of links, whose text stands anywhere in a file and is wanted where they are named.

use pulldown_cmark::{Event, Options, Parser, Tag};
use std::collections::BTreeMap;
use std::ops::Range;

/// Definitions (`[^name]: …`, `[name]: …`) by name, as they were written: those in the open, and those in parts that participants do
/// not read.
#[derive(Debug, Default)]
pub(super) struct Notes {
    open: BTreeMap<String, String>,
    hidden: BTreeMap<String, String>,
}

impl Notes {
    /// Takes the definitions out of a text, but those in its lists and quotations. Of two of one name the second stays.
    pub fn take(&mut self, text: &str, hidden: bool) -> String {
        let all = if hidden { &mut self.hidden } else { &mut self.open };
        let mut rest = String::with_capacity(text.len());
        let mut end = 0;
        for (name, range) in definitions(text) {
            let before = &text[text[..range.start].rfind('\n').map_or(0, |at| at + 1)..range.start];
            let stays = before.len() > 3 || !before.trim_matches(' ').is_empty() || all.contains_key(&name);
            if range.start < end || stays {
                continue;
            }
            rest.push_str(&text[end..range.start]);
            end = range.end;
            all.insert(name, text[range].trim_end().to_owned());
        }
        rest + &text[end..]
    }

    /// `text` with those that it names, and that these name: footnotes below it, addresses above, where they count before any second of
    /// their name. What is in the open gets only what is in the open.
    pub fn added(&self, text: &str, hidden: bool) -> String {
        let mut out = text.to_owned();
        let mut taken: Vec<&str> = Vec::new();
        loop {
            let known = taken.len();
            let named = folded(&out);
            for (name, note) in hidden.then_some(&self.hidden).into_iter().chain([&self.open]).flatten() {
                if taken.contains(&name.as_str()) || !named.contains(&format!("[{name}]")) {
                    continue;
                }
                taken.push(name);
                if name.starts_with('^') {
                    out.push_str(&format!("\n\n{note}\n"));
                } else {
                    out.insert_str(0, &format!("{note}\n\n"));
                }
            }
            if taken.len() == known {
                return out;
            }
        }
    }
}

/// Where definitions stand in a text, in order, by their folded names.
fn definitions(text: &str) -> Vec<(String, Range<usize>)> {
    let parser = Parser::new_ext(text, Options::ENABLE_FOOTNOTES).into_offset_iter();
    let links = parser.reference_definitions().iter();
    let mut found: Vec<_> = links.map(|(name, link)| (folded(name), link.span.clone())).collect();
    found.extend(parser.filter_map(|(event, range)| match event {
        Event::Start(Tag::FootnoteDefinition(name)) => Some((folded(&format!("^{name}")), range)),
        _ => None,
    }));
    found.sort_by_key(|(_, range)| range.start);
    found
}

/// What is the same to CommonMark 0.31, section 4.7: capitals and white space do not count in names.
fn folded(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace("[ ", "[").replace(" ]", "]");
    text.to_lowercase().to_uppercase()
}

/// The name, where a line begins a definition (CommonMark 0.31, section 4.7).
fn definition(line: &str) -> Option<&str> {
    let (name, rest) = line.strip_prefix('[')?.split_once("]:")?;
    (!name.trim().is_empty() && !name.contains(['[', ']']) && !rest.trim().is_empty()).then_some(name)
}

/// `text` without footnotes: neither what names them nor their texts below it.
pub(super) fn without_notes(text: &str) -> String {
    let names: Vec<&str> = text.lines().filter_map(definition).filter(|name| name.starts_with('^')).collect();
    let mut out = String::with_capacity(text.len());
    let mut in_note = false;
    for line in text.split_inclusive('\n') {
        let goes_on = line.starts_with("    ") || line.starts_with('\t') || line.trim().is_empty();
        in_note = definition(line).is_some_and(|name| name.starts_with('^')) || in_note && goes_on;
        if !in_note {
            out.push_str(line);
        }
    }
    names.iter().fold(out, |out, name| out.replace(&format!("[{name}]"), ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, hidden: bool) -> (String, Notes) {
        let mut notes = Notes::default();
        (notes.take(text, hidden), notes)
    }

    #[test]
    fn a_note_goes_where_it_is_named_with_the_lines_below_it() {
        let (rest, notes) =
            read("One[^a].\n\n[^a]: note\n    more\n\nTwo [x][b].\n\n[b]: https://example.org\n", false);
        assert_eq!(rest.trim_end(), "One[^a].\n\nTwo [x][b].");
        assert_eq!(notes.added("One[^a].", false), "One[^a].\n\n[^a]: note\n    more\n");
        assert_eq!(notes.added("Two [x][B].", false), "[b]: https://example.org\n\nTwo [x][B].");
        assert_eq!(without_notes("One[^a]: yes, [^a-z].\n\n[^a]: note\n    more\n"), "One: yes, [^a-z].\n\n");
    }

    #[test]
    fn what_only_looks_like_a_note_stays_text() {
        for text in
            ["[a]: /url \"title\" more\n", "One\n[a]: /url\n", "> [a]: /url\n", "```\n[a]: /url\n```\n"]
        {
            assert_eq!(read(text, false).0, text);
        }
        let (rest, notes) = read("[a]: /one\n  \"title\"\n[A]: /two\n\nx\n", false);
        assert_eq!(rest.trim_start(), "[A]: /two\n\nx\n");
        assert_eq!(notes.added("[a]", false), "[a]: /one\n  \"title\"\n\n[a]");
    }

    #[test]
    fn what_a_note_names_comes_with_it() {
        let (_, notes) = read("[^a]: see [x][b]\n\n[b]: https://example.org\n", false);
        assert_eq!(
            notes.added("One[^a].", false),
            "[b]: https://example.org\n\nOne[^a].\n\n[^a]: see [x][b]\n"
        );
    }

    #[test]
    fn what_is_hidden_stays_hidden_under_a_name_that_is_in_the_open_too() {
        let mut notes = Notes::default();
        assert_eq!(
            (notes.take("[^a]: secret\n", true), notes.take("[^a]: open\n", false)),
            Default::default()
        );
        assert_eq!(notes.take("[^a]: open again\n", false), "[^a]: open again\n");
        assert_eq!(notes.added("x[^a]", false), "x[^a]\n\n[^a]: open\n");
        assert_eq!(notes.added("x[^a]", true), "x[^a]\n\n[^a]: secret\n");
        assert_eq!(read("[^a]: secret\n", true).1.added("x[^a]", false), "x[^a]");
    }
}
