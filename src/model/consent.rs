//! Yes and no, as people write them in a spreadsheet.

/// Words for yes; nothing else is one.
const YES: [&str; 24] = [
    "yes",
    "y",
    "true",
    "1",
    "x",
    "✓",
    "✔",
    "☑",
    "da",
    "sí",
    "si",
    "oui",
    "sim",
    "ja",
    "да",
    "так",
    "نعم",
    "ndiyo",
    "evet",
    "po",
    "hai",
    "tak",
    "ioe",
    "yes please",
];
const NO: [&str; 18] = [
    "no", "n", "false", "0", "-", "–", "nu", "non", "não", "nao", "nein", "нет", "ні", "لا", "hapana",
    "hayır", "jo", "nie",
];

/// Some for a listed word, None for anything else; an empty cell is a no that was not said.
pub fn answer(cell: &str) -> Option<bool> {
    let word = cell.trim().to_lowercase();
    if word.is_empty() || NO.contains(&word.as_str()) {
        Some(false)
    } else if YES.contains(&word.as_str()) {
        Some(true)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::answer;

    #[test]
    fn only_a_listed_word_is_a_yes() {
        for yes in ["yes", "Yes ", "DA", "Sí", "да", "نعم", "1", "x"] {
            assert_eq!(answer(yes), Some(true), "{yes}");
        }
        for no in ["", "no", "Nu", "нет", "0"] {
            assert_eq!(answer(no), Some(false), "{no}");
        }
        for unclear in ["maybe", "no (but yes to e-mail)", "yes\u{200b}", "ok?", "2"] {
            assert_eq!(answer(unclear), None, "{unclear}");
        }
    }
}
