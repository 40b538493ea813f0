//! Yes and no, as people write them in a spreadsheet. The words stand in consent-words.toml.

use crate::tree::{self, Value};
use std::collections::BTreeMap;
use std::sync::LazyLock;

const FILE: &str = include_str!("consent-words.toml");

/// Answer by word, in the form of `plain`.
static WORDS: LazyLock<BTreeMap<String, bool>> = LazyLock::new(|| {
    let (table, _) = tree::parse("consent-words.toml", FILE);
    let mut words = BTreeMap::new();
    for (language, _) in table.iter() {
        for (key, yes) in [("yes", true), ("no", false)] {
            let list = table.table(language).and_then(|table| table.get(key));
            let Some(Value::List(list)) = list.map(|node| &node.value) else { continue };
            for node in list {
                if let Value::Text(word) = &node.value {
                    words.insert(plain(word), yes);
                }
            }
        }
    }
    words
});

/// Some for a listed word, None for anything else; an empty cell is a no that was not said.
pub fn answer(cell: &str) -> Option<bool> {
    let word = plain(cell);
    if word.is_empty() { Some(false) } else { WORDS.get(&word).copied() }
}

/// Small letters without accents that may be written apart from their letter ("sí" in two forms),
/// and without a full stop or an exclamation mark at the end.
fn plain(cell: &str) -> String {
    let cell = cell.trim().trim_end_matches(['.', '!']);
    // Turkish İ falls apart into i and a dot when made small.
    cell.to_lowercase().chars().filter(|letter| !matches!(letter, '\u{300}'..='\u{36f}')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_listed_word_is_a_yes() {
        for yes in ["yes", "Yes ", "DA", "Sí", "si\u{301}", "да", "ДА!", "نعم", "1", "x", "✓", "Evet", "TRUE"]
        {
            assert_eq!(answer(yes), Some(true), "{yes}");
        }
        for no in ["", "no", "Nu", "нет", "0", "لا", "NÃO", "Hayır", "-"] {
            assert_eq!(answer(no), Some(false), "{no}");
        }
        for unclear in
            ["maybe", "no (but yes to e-mail)", "yes\u{200b}", "ok?", "2", "yes no", "?", "y/n", "oui/non"]
        {
            assert_eq!(answer(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn no_word_is_a_yes_in_one_language_and_a_no_in_another() {
        let (table, problems) = tree::parse("consent-words.toml", FILE);
        assert_eq!(problems, []);
        let mut said: BTreeMap<String, &str> = BTreeMap::new();
        for (language, _) in table.iter() {
            for key in ["yes", "no"] {
                let Some(Value::List(list)) =
                    table.table(language).and_then(|it| it.get(key)).map(|it| &it.value)
                else {
                    panic!("{language} has no list {key}")
                };
                for node in list {
                    let word = plain(&node.value.written());
                    assert!(!word.is_empty(), "{language}");
                    assert_eq!(*said.entry(word.clone()).or_insert(key), key, "{language}: {word}");
                }
            }
        }
    }
}
