//! Notes: footnotes, whose text stands anywhere in a file and is wanted where they are named.

use std::collections::BTreeMap;

/// Takes the texts of footnotes out of Markdown: what is left, line by line as it was, and by name each note as it was written.
/// A note is a line `[^name]: …` with the lines below it that are indented by four blanks or more.
pub(super) fn taken_out(markdown: &str) -> (String, BTreeMap<String, String>) {
    let mut rest = String::with_capacity(markdown.len());
    let mut notes: BTreeMap<String, String> = BTreeMap::new();
    let mut open: Option<String> = None;
    for line in markdown.split_inclusive('\n') {
        let begins = definition(line);
        let goes_on = line.starts_with("    ") || line.starts_with('\t') || line.trim().is_empty();
        let name = match begins {
            Some(name) if !notes.contains_key(name) => Some(name.to_owned()),
            Some(_) => None,
            None if goes_on => open.clone(),
            None => None,
        };
        match &name {
            Some(name) => {
                notes.entry(name.clone()).or_default().push_str(line);
                // Lines keep their numbers.
                rest.push_str(if line.ends_with('\n') { "\n" } else { "" });
            }
            None => rest.push_str(line),
        }
        open = name;
    }
    (rest, notes)
}

/// The name, where a line begins a footnote's text.
fn definition(line: &str) -> Option<&str> {
    let (name, _) = line.strip_prefix("[^")?.split_once("]:")?;
    (!name.is_empty() && !name.contains(['[', ']', ' '])).then_some(name)
}

/// `text` with those of the notes below it that it names.
pub(super) fn added(text: &str, notes: &BTreeMap<String, String>) -> String {
    let named = notes.iter().filter(|(name, _)| text.contains(&format!("[^{name}]")));
    named.fold(text.to_owned(), |text, (_, note)| format!("{text}\n\n{}\n", note.trim_end()))
}

/// `text` without what names a footnote.
pub(super) fn without_notes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[^") {
        out.push_str(before);
        match after.split_once(']') {
            Some((name, more)) if !name.is_empty() && !name.contains(['[', ' ', '\n']) => {
                // The text of a note goes as a whole.
                rest = match more.strip_prefix(':') {
                    Some(_) => return out.trim_end().to_owned(),
                    None => more,
                };
            }
            _ => {
                out.push_str("[^");
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_goes_where_it_is_named_and_lines_keep_their_numbers() {
        let (rest, notes) = taken_out("One[^a].\n\n[^a]: note\n    more\n\nTwo.\n");
        assert_eq!(rest, "One[^a].\n\n\n\n\nTwo.\n");
        assert_eq!(added("One[^a].", &notes), "One[^a].\n\n[^a]: note\n    more\n");
        assert_eq!(added("Two.", &notes), "Two.");
        assert_eq!(without_notes(&added("One[^a] and [^ x].", &notes)), "One and [^ x].");
    }

    #[test]
    fn of_two_notes_of_one_name_the_second_stays_text() {
        let (rest, notes) = taken_out("[^a]: one\n[^a]: two\n");
        assert_eq!((rest.as_str(), notes["a"].as_str()), ("\n[^a]: two\n", "[^a]: one\n"));
    }
}
