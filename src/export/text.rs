//! Plain text: what every string loses before it is written, whatever the format.
//! The one home of this rule; it must not know any format's escapes.

use crate::document::Inline;
use std::borrow::Cow;
use std::ops::Range;

/// `text` without what could turn, hide or break a line: bidirectional overrides and isolates
/// (U+202A–202E, U+2066–2069; "Trojan Source"), control characters, byte order marks and
/// non-characters, which XML forbids. CR, CRLF, NEL and U+2028/2029 become `\n`; tabs stay.
///
/// Left-to-right and right-to-left marks and joiners stay: Arabic, Persian and emoji need them.
pub fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| is_dropped(c) || is_break(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if is_break(c) {
            if c == '\r' && chars.peek() == Some(&'\n') {
                chars.next();
            }
            out.push('\n');
        } else if !is_dropped(c) {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// `clean` on one line: every run of blanks that holds a line break or tab becomes one space.
pub fn one_line(text: &str) -> Cow<'_, str> {
    let text = clean(text);
    if !text.contains(['\n', '\t']) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for part in text.split(['\n', '\t']).map(|part| part.trim_matches(' ')).filter(|part| !part.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(part);
    }
    Cow::Owned(out)
}

/// The words of inline text on one line, without marks and addresses.
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    collect(inlines, &mut out);
    out
}

fn collect(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } => out.push_str(&one_line_inside(text)),
            Inline::Strong { text } | Inline::Emph { text } | Inline::Link { text, .. } => collect(text, out),
            Inline::Newline => out.push(' '),
        }
    }
}

/// `clean` with every break and tab as a space, blanks at the ends kept: for text that stands
/// between other text.
pub fn one_line_inside(text: &str) -> Cow<'_, str> {
    let text = clean(text);
    if text.contains(['\n', '\t']) { Cow::Owned(text.replace(['\n', '\t'], " ")) } else { text }
}

/// Where international telephone numbers stand in a text. They read from left to right in every script:
/// their groups would change places beside Arabic or Hebrew.
pub fn phone_numbers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find('+').map(|at| from + at) {
        let rest = &text[start + 1..];
        let end = rest.find(|c: char| !c.is_ascii_digit() && !" -()\u{a0}\u{202f}".contains(c));
        let number = text[start..start + 1 + end.unwrap_or(rest.len())]
            .trim_end_matches(|c: char| !c.is_ascii_digit());
        from = start + number.len().max(1);
        if number.chars().filter(char::is_ascii_digit).count() >= 6 {
            found.push(start..from);
        }
    }
    found
}

fn is_break(c: char) -> bool {
    matches!(c, '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_dropped(c: char) -> bool {
    match c {
        '\n' | '\t' | '\r' | '\u{85}' => false,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        // Byte order mark, interlinear annotation, the non-characters of every plane.
        '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fdd0}'..='\u{fdef}' => true,
        c => c.is_control() || (c as u32) & 0xfffe == 0xfffe,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn overrides_and_controls_go_and_scripts_stay() {
        assert_eq!(clean("\u{202e}gpj.exe\u{2069}"), "gpj.exe");
        assert_eq!(clean("a\u{0}\u{7f}\u{9f}\u{feff}\u{fffe}\u{1ffff}b"), "ab");
        assert_eq!(clean("می\u{200c}شود \u{200f}👩\u{200d}👧"), "می\u{200c}شود \u{200f}👩\u{200d}👧");
        assert_eq!(clean("a\r\nb\rc\u{2028}d\u{85}e"), "a\nb\nc\nd\ne");
        assert!(matches!(clean("Ион Țurcanu\tx\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn one_line_is_one_line() {
        assert_eq!(one_line(" a \n\n\t b\r\n"), "a b");
        assert_eq!(one_line(" a b "), " a b ");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in "\\PC*|.*") {
            let once = clean(&text).into_owned();
            prop_assert_eq!(clean(&once), once.as_str());
            prop_assert!(!once.chars().any(|c| c.is_control() && c != '\n' && c != '\t'));
            prop_assert!(!one_line(&text).contains(['\n', '\r', '\t']));
        }
    }
}
