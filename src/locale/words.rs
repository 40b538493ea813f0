//! Words: static texts by language and id, from layered Fluent files (later layers win).
//! https://projectfluent.org — syntax 1.0.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use unic_langid::LanguageIdentifier;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    Text(String),
    Number(f64),
}

/// Messages of all languages.
pub struct Words {
    bundles: BTreeMap<String, FluentBundle<FluentResource>>,
    /// Fallback when neither the asked language nor its parent has a message.
    first: String,
}

impl Words {
    /// `layers`: language tag and Fluent text, in the order in which they override.
    /// Errors: file index, and what the parser says of each broken entry.
    pub fn new<'a>(
        layers: impl IntoIterator<Item = (&'a str, &'a str)>,
        first: &str,
    ) -> (Words, Vec<(usize, String)>) {
        let mut bundles: BTreeMap<String, FluentBundle<FluentResource>> = BTreeMap::new();
        let mut faults = Vec::new();
        for (index, (tag, text)) in layers.into_iter().enumerate() {
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    faults.extend(errors.into_iter().map(|error| (index, error.to_string())));
                    resource
                }
            };
            let bundle = bundles.entry(tag.to_owned()).or_insert_with(|| {
                let id: LanguageIdentifier = tag.parse().unwrap_or_default();
                let mut bundle = FluentBundle::new_concurrent(vec![id]);
                // Marks would end up in calendars, spreadsheets and file names.
                bundle.set_use_isolating(false);
                bundle
            });
            bundle.add_resource_overriding(resource);
        }
        (Words { bundles, first: first.to_owned() }, faults)
    }

    /// Languages that have words.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.bundles.keys().map(String::as_str)
    }

    /// The message `id`, or its attribute with `id.attribute`: asked language, its base language, first, English.
    /// None when no language has it.
    pub fn get(&self, tag: &str, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let base = tag.split('-').next().unwrap_or(tag);
        [tag, base, &self.first, "en"].iter().find_map(|tag| self.in_language(tag, id, args))
    }

    fn in_language(&self, tag: &str, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let bundle = self.bundles.get(tag)?;
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, FluentValue::from(text.as_str())),
                Arg::Number(number) => values.set(*name, FluentValue::from(*number)),
            }
        }
        let mut faults = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&values), &mut faults).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        let (words, faults) = Words::new(
            [
                (
                    "en",
                    "seats = { $n ->\n  [one] one seat\n *[other] { $n } seats\n}\nhall = Hall\nrule = What\n    .fix = Do",
                ),
                ("ro", "hall = Sală"),
                ("en", "hall = Main hall"),
            ],
            "en",
        );
        assert!(faults.is_empty());
        words
    }

    #[test]
    fn a_later_layer_wins_and_a_missing_language_falls_back() {
        let words = words();
        assert_eq!(words.get("en", "hall", &[]).as_deref(), Some("Main hall"));
        assert_eq!(words.get("ro-MD", "hall", &[]).as_deref(), Some("Sală"));
        assert_eq!(words.get("ro", "seats", &[("n", Arg::Number(1.0))]).as_deref(), Some("one seat"));
        assert_eq!(words.get("en", "rule.fix", &[]).as_deref(), Some("Do"));
        assert_eq!(words.get("en", "nothing", &[]), None);
    }

    #[test]
    fn a_broken_entry_is_told_and_the_others_stay() {
        let (words, faults) = Words::new([("en", "good = yes\nbroken { = \nfine = too")], "en");
        assert_eq!(faults.len(), 1);
        assert_eq!(words.get("en", "good", &[]).as_deref(), Some("yes"));
    }
}
