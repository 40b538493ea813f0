//! Languages and places: static words, dates, lists, order and direction, zones of countries.
//! Knows CLDR (through ICU4X) and Fluent, and nothing of events.

mod dates;
mod words;
mod zones;

pub use dates::Dates;
pub use words::{Arg, Words};
pub use zones::zones_of;

use crate::document::Dir;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::{Locale, LocaleDirectionality};

/// The locale of a BCP 47 tag; an unreadable tag gives the undetermined locale.
pub(crate) fn locale(tag: &str) -> Locale {
    // A bare `en` is read as international English: day before month, no comma before "and".
    Locale::try_from_str(if tag == "en" { "en-GB" } else { tag }).unwrap_or(Locale::UNKNOWN)
}

/// Whether `tag` is a well-formed BCP 47 tag.
pub fn is_tag(tag: &str) -> bool {
    tag.len() >= 2 && Locale::try_from_str(tag).is_ok()
}

/// Direction of the script that `tag` is usually written in.
pub fn direction(tag: &str) -> Dir {
    if LocaleDirectionality::new_common().is_right_to_left(&locale(tag).id) { Dir::Rtl } else { Dir::Ltr }
}

/// "a, b and c" as `tag` joins it.
pub fn list<S: AsRef<str>>(tag: &str, parts: &[S]) -> String {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    match ListFormatter::try_new_and((&locale(tag)).into(), options) {
        Ok(formatter) => formatter.format(parts.iter().map(AsRef::as_ref)).to_string(),
        Err(_) => parts.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
    }
}

/// Orders texts as readers of a language expect.
pub struct Order(Option<CollatorBorrowed<'static>>);

impl Order {
    pub fn new(tag: &str) -> Order {
        Order(Collator::try_new((&locale(tag)).into(), CollatorOptions::default()).ok())
    }

    /// Falls back to code points, and breaks ties by them.
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        match &self.0 {
            Some(collator) => collator.compare(a, b).then_with(|| a.cmp(b)),
            None => a.cmp(b),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_runs_right_to_left_and_romanian_left_to_right() {
        assert_eq!(direction("ar"), Dir::Rtl);
        assert_eq!(direction("ro"), Dir::Ltr);
        assert_eq!(direction("nonsense-tag-that-is-none"), Dir::Ltr);
    }

    #[test]
    fn lists_are_joined_as_the_language_joins_them() {
        assert_eq!(list("en", &["a", "b", "c"]), "a, b and c");
        assert_eq!(list("es", &["España", "Italia"]), "España e Italia");
        assert_eq!(list::<&str>("en", &[]), "");
    }

    #[test]
    fn names_are_ordered_by_the_alphabet_of_the_language() {
        let order = Order::new("es");
        let mut names = vec!["Oca", "Ñandú", "Nube", "nube"];
        names.sort_by(|a, b| order.compare(a, b));
        assert_eq!(names, ["nube", "Nube", "Ñandú", "Oca"]);
    }
}
