//! Languages: which tags are one language, and who speaks, teaches and reads in which.

use super::event::Event;
use super::person::Person;
use super::session::Session;

/// Compared by the primary part: `pt-BR` is understood by who speaks `pt`.
pub fn same_language(a: &str, b: &str) -> bool {
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    primary(a) == primary(b)
}

/// Whether two lists have a language in common.
pub fn share_language(a: &[&str], b: &[&str]) -> bool {
    a.iter().any(|one| b.iter().any(|other| same_language(one, other)))
}

impl Person {
    pub fn speaks(&self, tag: &str) -> bool {
        self.languages.iter().any(|own| same_language(own, tag))
    }

    /// The languages somebody teaches in: what was said, else what is spoken.
    pub fn teaches_in(&self) -> Vec<&str> {
        let list = if self.teaches.is_empty() { &self.languages } else { &self.teaches };
        list.iter().map(|tag| tag.as_str()).collect()
    }
}

impl Event {
    /// The languages a session is held in; the event's first where it names none.
    pub fn session_languages<'a>(&'a self, session: &'a Session) -> Vec<&'a str> {
        if session.languages.is_empty() {
            return vec![self.first_language()];
        }
        session.languages.iter().map(|tag| tag.as_str()).collect()
    }

    /// The language of the event's that a person is written to in: of hers, best first, the same tag,
    /// else the same language; else the event's first.
    pub fn own_language(&self, person: &Person) -> &str {
        let event = || self.languages.iter().map(|tag| tag.as_str());
        let of = |own: &str| {
            event().find(|tag| *tag == own).or_else(|| event().find(|tag| same_language(tag, own)))
        };
        person.languages.iter().find_map(|own| of(own)).unwrap_or(self.first_language())
    }

    /// The languages that somebody reads: that of her own documents first, then hers as she wrote them.
    pub fn read_by<'a>(&'a self, person: &'a Person) -> impl Iterator<Item = &'a str> {
        std::iter::once(self.own_language(person)).chain(person.languages.iter().map(|tag| tag.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;

    #[test]
    fn a_regional_tag_is_understood_by_its_language() {
        assert!(same_language("pt-BR", "pt"));
        assert!(!same_language("pt", "pl"));
    }

    #[test]
    fn a_person_is_written_to_in_the_region_s_language_and_in_the_own_region_s_if_it_is_there() {
        let event = |languages: &str| {
            let text = format!(
                "format = 1\n[event]\nid = \"e\"\ntitle = \"E\"\ntimezone = \"Europe/Lisbon\"\nlanguages = {languages}\n"
            );
            let people = "id,name,languages\na,A,pt\nb,B,fr;pt-PT\nc,C,fr\n";
            let files = Files::from_iter([("people.csv".to_owned(), people.into())]);
            super::super::read(
                &crate::tree::parse("event.toml", &text).0,
                &files,
                crate::model::Given::default(),
            )
            .0
            .unwrap()
        };
        let of = |event: &Event| -> Vec<String> {
            event.people.iter().map(|person| event.own_language(person).to_owned()).collect()
        };
        assert_eq!(of(&event("[\"en\", \"pt-BR\"]")), ["pt-BR", "pt-BR", "en"]);
        assert_eq!(of(&event("[\"en\", \"pt-BR\", \"pt-PT\"]")), ["pt-BR", "pt-PT", "en"]);
    }
}
