//! Letters: bytes of a file to text, and text without letters that nobody sees.
//! Knows encodings and Unicode, no format.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A file's text, and what is doubtful about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// Without a byte order mark. Places in a file count in this text.
    pub text: String,
    /// Set when the bytes did not say for sure what they mean.
    pub doubt: Option<Doubt>,
}

/// The first line that is not UTF-8, and what it was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doubt {
    pub line: usize,
    pub guess: Guess,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guess {
    /// Windows-1252, as Excel writes it in western Europe: the letters between ASCII ones make sense.
    Western,
    /// Some other alphabet: reading it as anything would be a guess about every word.
    Other,
}

/// UTF-8, UTF-16 with or without its mark; else Windows-1252, with a doubt.
pub fn decode(bytes: &[u8]) -> Decoded {
    let sure = |text: Cow<str>| Decoded { text: text.into_owned(), doubt: None };
    let utf8 = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    if let Some(little) = utf16(bytes) {
        let encoding = if little { encoding_rs::UTF_16LE } else { encoding_rs::UTF_16BE };
        let (text, bad) = encoding.decode_with_bom_removal(bytes);
        if !bad {
            return sure(text);
        }
    }
    match std::str::from_utf8(utf8) {
        Ok(text) => sure(text.into()),
        Err(error) => {
            let line = utf8[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(utf8);
            Decoded { text: text.into_owned(), doubt: Some(Doubt { line, guess: guess(utf8) }) }
        }
    }
}

/// Whether `bytes` are UTF-16, and then whether the small byte comes first.
fn utf16(bytes: &[u8]) -> Option<bool> {
    match bytes {
        [0xFF, 0xFE, ..] => return Some(true),
        [0xFE, 0xFF, ..] => return Some(false),
        _ if !bytes.len().is_multiple_of(2) => return None,
        _ => {}
    }
    // Without a mark: line ends and ASCII letters leave zero bytes, all of them on one side of the pairs.
    let mut zeros = [0usize; 2];
    for (at, byte) in bytes.iter().enumerate() {
        zeros[at % 2] += usize::from(*byte == 0);
    }
    let likely = |pair: [u8; 2], zeros: usize| {
        let ends = bytes.chunks_exact(2).filter(|unit| **unit == pair).count();
        let all = bytes.iter().filter(|byte| **byte == b'\n').count();
        zeros * 4 >= bytes.len() || ends * 2 > all
    };
    match zeros {
        [0, odd] if odd > 0 && likely([b'\n', 0], odd) => Some(true),
        [even, 0] if even > 0 && likely([0, b'\n'], even) => Some(false),
        _ => None,
    }
}

/// In western text a letter beyond ASCII stands alone between others; in another alphabet they come in rows.
fn guess(bytes: &[u8]) -> Guess {
    let high = bytes.iter().filter(|byte| **byte >= 0x80).count();
    let in_rows = bytes.windows(2).filter(|pair| pair[0] >= 0x80 && pair[1] >= 0x80).count();
    if in_rows * 2 > high { Guess::Other } else { Guess::Western }
}

/// The text with line ends as `\n` and without invisible letters: control letters, marks that turn the
/// reading direction (U+202A–202E, U+2066–2069), U+200B and U+FEFF. Joiners stay: Persian and Hindi need them.
/// Second: the first letter that was taken out.
pub fn clean(text: &str) -> (Cow<'_, str>, Option<char>) {
    if text.chars().all(|letter| letter == '\n' || letter == '\t' || !(is_odd(letter) || is_break(letter))) {
        return (text.into(), None);
    }
    let mut first = None;
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\r' && letters.peek() == Some(&'\n') {
            continue;
        }
        if letter == '\t' {
            out.push(letter);
        } else if is_break(letter) {
            out.push('\n');
        } else if is_odd(letter) {
            first.get_or_insert(letter);
        } else {
            out.push(letter);
        }
    }
    (out.into(), first)
}

/// The text in small letters without accents: how names are compared.
pub fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    if lower.is_ascii() { lower } else { lower.nfd().filter(|letter| !is_combining_mark(*letter)).collect() }
}

/// The words of a name in small letters without accents, sorted.
pub fn name_words(name: &str) -> Vec<String> {
    let plain = plain(name);
    let parts = plain.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '’');
    let mut words: Vec<String> = parts.filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.sort_unstable();
    words
}

/// `U+202E`, as a message names a letter that cannot be shown.
pub fn code(letter: char) -> String {
    format!("U+{:04X}", u32::from(letter))
}

fn is_break(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_odd(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16_of(text: &str, little: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
            .collect()
    }

    #[test]
    fn marks_and_zero_bytes_tell_the_encoding() {
        let text = "id,name\nп-1,Анна\n";
        let mut marked = vec![0xEF, 0xBB, 0xBF];
        marked.extend(text.as_bytes());
        let mut little = vec![0xFF, 0xFE];
        little.extend(utf16_of(text, true));
        for bytes in [text.as_bytes().to_vec(), marked, little, utf16_of(text, true), utf16_of(text, false)] {
            assert_eq!(decode(&bytes), Decoded { text: text.into(), doubt: None });
        }
    }

    #[test]
    fn western_bytes_are_read_with_a_doubt_and_other_alphabets_are_named_as_such() {
        let western = decode(b"id,name\n1,Jos\xe9 Garc\xeda\n");
        assert_eq!(western.text, "id,name\n1,José García\n");
        assert_eq!(western.doubt, Some(Doubt { line: 2, guess: Guess::Western }));
        let cyrillic = decode(b"id,name\n1,\xc0\xed\xed\xe0 \xcf\xe5\xf2\xf0\xee\xe2\xe0\n");
        assert_eq!(cyrillic.doubt, Some(Doubt { line: 2, guess: Guess::Other }));
    }

    #[test]
    fn unseen_letters_go_and_joiners_stay() {
        assert_eq!(clean("a\u{202e}b\u{200b}"), ("ab".into(), Some('\u{202e}')));
        assert_eq!(clean("می\u{200c}خواهم"), ("می\u{200c}خواهم".into(), None));
        assert_eq!(clean("a\r\nb\rc\u{2028}d"), ("a\nb\nc\nd".into(), None));
        assert_eq!(code('\u{202e}'), "U+202E");
    }
}
