//! Content lines of iCalendar and vCard (RFC 5545 3.1, RFC 6350 3.2): escapes and folding, once for both.
//! calcard writes CR as `\r` and quotes parameters with backslashes, which neither RFC knows; hence own lines.

use super::text::clean;

/// Lines of a file, each folded and ended by CRLF.
#[derive(Default)]
pub struct Lines {
    out: String,
    plain_semicolons: bool,
}

impl Lines {
    /// Lines of vCard 4.0, whose TEXT has no `\;` outside of structured values (RFC 6350 4, TEXT-CHAR);
    /// iCalendar and vCard 3.0 ask for it everywhere.
    pub fn with_plain_semicolons() -> Lines {
        Lines { plain_semicolons: true, ..Lines::default() }
    }

    /// `name:value`; the value is already in the form its type asks for.
    pub fn raw(&mut self, name: &str, value: &str) {
        fold(&format!("{name}:{value}"), &mut self.out);
    }

    /// `name:value` with `value` as TEXT.
    pub fn text(&mut self, name: &str, value: &str) {
        let value = self.plain(value);
        self.raw(name, &value);
    }

    fn plain(&self, value: &str) -> String {
        let escaped = escaped(value);
        if self.plain_semicolons { escaped.replace("\\;", ";") } else { escaped }
    }

    /// Like `text`, but nothing at all for an empty value.
    pub fn text_if_any(&mut self, name: &str, value: &str) {
        if !clean(value).is_empty() {
            self.text(name, value);
        }
    }

    /// A list of TEXT joined by commas; nothing for an empty list.
    pub fn list(&mut self, name: &str, values: &[String]) {
        let values: Vec<String> =
            values.iter().filter(|value| !value.is_empty()).map(|value| self.plain(value)).collect();
        if !values.is_empty() {
            self.raw(name, &values.join(","));
        }
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }
}

/// TEXT (RFC 5545 3.3.11, RFC 6350 3.4): `\\`, `\;`, `\,` and `\n`; what cannot be said is dropped.
pub fn escaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 8);
    for c in clean(value).chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

/// At most 75 octets to a line without its break, cut on borders of characters; a continued line
/// begins with a space, which counts.
fn fold(line: &str, out: &mut String) {
    let mut room = 75;
    for c in line.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = 74;
        }
        room -= c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn unescaped(value: &str) -> String {
        let mut out = String::new();
        let mut chars = value.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => out.push(chars.next().map_or('\\', |c| if c == 'n' { '\n' } else { c })),
                c => out.push(c),
            }
        }
        out
    }

    #[test]
    fn no_value_begins_a_line() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "a\r\nEND:VEVENT;x,y\\z\u{2028}\u{7}");
        assert_eq!(lines.into_bytes(), b"SUMMARY:a\\nEND:VEVENT\\;x\\,y\\\\z\\n\r\n");
    }

    #[test]
    fn a_card_of_today_has_plain_semicolons_where_nothing_is_structured() {
        let mut lines = Lines::with_plain_semicolons();
        lines.text("NOTE", "a;b\\;c,\\");
        assert_eq!(lines.into_bytes(), b"NOTE:a;b\\\\;c\\,\\\\\r\n");
    }

    proptest! {
        #[test]
        fn folding_and_escaping_lose_nothing(value in "(.|\\n|[؀-ۿ]|\\p{So}){0,120}") {
            let mut lines = Lines::default();
            lines.text("NOTE", &value);
            let text = String::from_utf8(lines.into_bytes()).unwrap();
            for line in text.strip_suffix("\r\n").unwrap().split("\r\n") {
                prop_assert!(line.len() <= 75, "{} octets", line.len());
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let unfolded = text.replace("\r\n ", "");
            let back = unfolded.strip_prefix("NOTE:").unwrap().strip_suffix("\r\n").unwrap();
            prop_assert_eq!(unescaped(back), clean(&value));
        }
    }
}
