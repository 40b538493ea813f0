//! Fold: texts made alike for comparing: headings by how they look, names by the words they share.

use std::collections::BTreeMap;
use unicode_security::confusable_detection::skeleton;

/// A heading or a word of a list as it looks, without case, accents, blanks and punctuation but `#`: a Greek
/// iota in a Latin word is an i (UTS 39, skeleton).
pub fn look(text: &str) -> String {
    let lower = text.to_lowercase();
    skeleton(&lower).filter(|letter| letter.is_alphanumeric() || *letter == '#').collect()
}

/// Looks that were asked for before: in a table the same few words stand in many rows.
#[derive(Debug, Default)]
pub struct Looks {
    known: BTreeMap<String, String>,
    /// The look of a text that was not remembered.
    last: String,
}

impl Looks {
    /// So many are remembered, that running text does not fill the memory.
    const MOST: usize = 10_000;

    /// What [`look`] says of a text.
    pub fn of(&mut self, text: &str) -> &str {
        if self.known.len() < Looks::MOST && !self.known.contains_key(text) {
            self.known.insert(text.to_owned(), look(text));
        }
        match self.known.get(text) {
            Some(known) => known,
            None => {
                self.last = look(text);
                &self.last
            }
        }
    }
}

/// Whether two names may be one person's, written longer and shorter, or in another order; an empty one may be anybody's.
pub fn may_be_same(a: &[String], b: &[String]) -> bool {
    let within = |few: &[String], many: &[String]| few.iter().all(|word| many.contains(word));
    within(a, b) || within(b, a)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letters::name_words;

    #[test]
    fn headings_that_look_alike_are_alike() {
        assert_eq!(look("Affil\u{3b9}ation"), look("affiliation"));
        assert_eq!(look(" E-Mail: "), look("email"));
        assert_eq!(look("Prénom"), look("PRENOM"));
        assert_ne!(look("Order #"), look("Order"));
        assert_eq!(look("Имя"), look("имя "));
        assert_ne!(look("Имя"), look("Фамилия"));
    }

    #[test]
    fn a_look_is_the_same_whether_it_is_remembered_or_not() {
        let mut looks = Looks::default();
        for text in (0..2 * Looks::MOST).map(|number| format!("Größe {}", number / 2)) {
            assert_eq!(looks.of(&text), look(&text));
        }
        for text in (Looks::MOST - 9..Looks::MOST + 9).chain([0]).map(|number| format!("Größe {number}")) {
            assert_eq!(looks.of(&text), look(&text));
        }
    }

    #[test]
    fn a_name_is_its_words_in_any_order_and_not_a_part_of_a_word() {
        let same = |a: &str, b: &str| may_be_same(&name_words(a), &name_words(b));
        assert!(same("Popescu, Ana", "ana popescu"));
        assert!(same("José García", "Jose Garcia Pérez"));
        assert!(!same("Maria Popescu", "Ion Popescu"));
        assert!(!same("Ana", "Anatol"));
        assert!(same("", "Ana"));
    }
}
