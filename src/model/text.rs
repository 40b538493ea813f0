//! Values with a place, and texts in several languages.

use crate::problem::Place;
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Deref;

/// A value and where it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct At<T> {
    pub value: T,
    #[serde(skip)]
    pub place: Place,
}

impl<T> At<T> {
    pub fn new(value: T, place: &Place) -> At<T> {
        At { value, place: place.clone() }
    }
}

impl<T> Deref for At<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A text by BCP 47 tag. A plain string in the event stands in the event's first language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Text(pub BTreeMap<String, String>);

impl Text {
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.is_empty())
    }

    /// The text in `lang`, else in `first`, else in any language; empty when there is none.
    pub fn get(&self, lang: &str, first: &str) -> &str {
        self.0
            .get(lang)
            .or_else(|| self.0.get(first))
            .or_else(|| self.0.values().next())
            .map(String::as_str)
            .unwrap_or_default()
    }

    /// Whether `lang` itself is there, without falling back.
    pub fn has(&self, lang: &str) -> bool {
        self.0.contains_key(lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_back_to_the_events_first_language_then_to_any() {
        let text = Text(BTreeMap::from([("en".into(), "Hall".into()), ("ro".into(), "Sala".into())]));
        assert_eq!(text.get("ro", "en"), "Sala");
        assert_eq!(text.get("ru", "en"), "Hall");
        assert_eq!(text.get("ru", "fr"), "Hall");
        assert_eq!(Text::default().get("en", "en"), "");
    }
}
