//! Notes: footnotes and addresses of links, whose text stands anywhere in a file and is wanted where they are named.

use std::collections::BTreeMap;

/// Definitions (`[^name]: …`, `[name]: …`) by name, as they were written: those in the open, and those in parts that participants do
/// not read.
#[derive(Debug, Default)]
pub(super) struct Notes {
    open: BTreeMap<String, String>,
    hidden: BTreeMap<String, String>,
    /// The one that the next line may go on with, and whether it is hidden.
    last: Option<(String, bool)>,
}

impl Notes {
    /// Takes a line out of the text where it belongs to a definition. Lines below it that are indented by four blanks or more go on
    /// with it. Of two of one name the second stays text.
    pub fn take(&mut self, line: &str, hidden: bool) -> bool {
        let goes_on = line.starts_with("    ") || line.starts_with('\t') || line.trim().is_empty();
        let name = match (definition(line), &self.last) {
            (Some(name), _) => (!self.of(hidden).contains_key(name)).then(|| name.to_owned()),
            (None, Some((name, before))) if goes_on && *before == hidden => Some(name.clone()),
            _ => None,
        };
        self.last = name.clone().map(|name| (name, hidden));
        if let Some(name) = name {
            let all = if hidden { &mut self.hidden } else { &mut self.open };
            all.entry(name).or_default().push_str(line);
        }
        self.last.is_some()
    }

    /// Whatever comes next goes on with none of them.
    pub fn stop(&mut self) {
        self.last = None;
    }

    fn of(&self, hidden: bool) -> &BTreeMap<String, String> {
        if hidden { &self.hidden } else { &self.open }
    }

    /// `text` with those below it that it names; what is in the open gets only what is in the open.
    pub fn added(&self, text: &str, hidden: bool) -> String {
        let mut out = text.to_owned();
        let first = if hidden { Some(&self.hidden) } else { None };
        let mut taken: Vec<&str> = Vec::new();
        for (name, note) in first.into_iter().chain([&self.open]).flatten() {
            if text.contains(&format!("[{name}]")) && !taken.contains(&name.as_str()) {
                out.push_str(&format!("\n\n{}\n", note.trim_end()));
                taken.push(name);
            }
        }
        out
    }
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
        let rest = text.split_inclusive('\n').filter(|line| !notes.take(line, hidden)).collect();
        (rest, notes)
    }

    #[test]
    fn a_note_goes_where_it_is_named_with_the_lines_below_it() {
        let (rest, notes) =
            read("One[^a].\n\n[^a]: note\n    more\n\nTwo [x][b].\n[b]: https://example.org\n", false);
        assert_eq!(rest, "One[^a].\n\nTwo [x][b].\n");
        assert_eq!(notes.added("One[^a].", false), "One[^a].\n\n[^a]: note\n    more\n");
        assert_eq!(notes.added("Two [x][b].", false), "Two [x][b].\n\n[b]: https://example.org\n");
        assert_eq!(without_notes("One[^a]: yes, [^a-z].\n\n[^a]: note\n    more\n"), "One: yes, [^a-z].\n\n");
    }

    #[test]
    fn what_is_hidden_stays_hidden_under_a_name_that_is_in_the_open_too() {
        let mut notes = Notes::default();
        assert!(notes.take("[^a]: secret\n", true) && notes.take("[^a]: open\n", false));
        assert!(!notes.take("[^a]: open again\n", false));
        assert_eq!(notes.added("x[^a]", false), "x[^a]\n\n[^a]: open\n");
        assert_eq!(notes.added("x[^a]", true), "x[^a]\n\n[^a]: secret\n");
        let mut only = Notes::default();
        assert!(only.take("[^a]: secret\n", true));
        assert_eq!(only.added("x[^a]", false), "x[^a]");
    }
}
