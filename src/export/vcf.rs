//! Cards → vCard 3.0 (RFC 2426) and 4.0 (RFC 6350). Must not know who may be on a list.

use super::line::{Lines, escaped};
use super::text::{clean, one_line};
use crate::document::{Card, Cards};
use chrono::NaiveDate;

/// 3.0 is what telephones import; 4.0 keeps languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    V3,
    V4,
}

/// All cards, one after the other; `date` is their REV.
pub fn write(cards: &Cards, version: Version, date: NaiveDate) -> Vec<u8> {
    let mut lines = if version == Version::V4 { Lines::with_plain_semicolons() } else { Lines::default() };
    cards.cards.iter().for_each(|card| one(card, version, date, &mut lines));
    lines.into_bytes()
}

fn one(card: &Card, version: Version, date: NaiveDate, lines: &mut Lines) {
    let v4 = version == Version::V4;
    lines.raw("BEGIN", "VCARD");
    lines.raw("VERSION", if v4 { "4.0" } else { "3.0" });
    lines.text("PRODID", crate::export::PRODID);
    if !v4 || is_uri(&card.uid) {
        lines.text_if_any("UID", &card.uid);
    } else {
        lines.text_if_any("UID;VALUE=text", &card.uid);
    }
    lines.text("FN", &shown_name(card));
    lines.raw("N", &structured_name(card));
    structured(lines, "ORG", &[&card.organization]);
    lines.text_if_any("TITLE", &one_line(&card.title));
    lines.text_if_any(if v4 { "EMAIL" } else { "EMAIL;TYPE=INTERNET" }, &one_line(&card.email));
    phone(&card.phone, v4, lines);
    // Post box, extension, street, city, region, code, country.
    structured(lines, "ADR", &["", "", "", &card.city, "", "", &card.country]);
    if v4 {
        for (at, language) in card.languages.iter().filter(|language| !language.is_empty()).enumerate() {
            // PREF goes from 1 to 100 (RFC 6350 5.3).
            lines.text(&format!("LANG;PREF={}", (at + 1).min(100)), language);
        }
    }
    lines.list("CATEGORIES", &card.categories);
    lines.text_if_any("NOTE", &card.note);
    let day = if v4 { "%Y%m%dT000000Z" } else { "%Y-%m-%dT00:00:00Z" };
    lines.raw("REV", &date.format(day).to_string());
    lines.raw("END", "VCARD");
}

/// FN must not be empty (RFC 6350 6.2.1): where a list shows no name, what else it shows.
fn shown_name(card: &Card) -> String {
    let parts = format!("{} {}", card.given, card.family);
    [&card.name, &parts, &card.organization, &card.email, &card.phone, &card.uid]
        .into_iter()
        .map(|text| one_line(text).trim().to_owned())
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}

/// Family; given; additional; prefixes; suffixes. Who has one name has it as the given one, which
/// address books show as it is; a name is never cut in two here.
fn structured_name(card: &Card) -> String {
    let (family, given) = (one_line(&card.family), one_line(&card.given));
    if family.trim().is_empty() && given.trim().is_empty() {
        return format!(";{};;;", escaped(&shown_name(card)));
    }
    format!("{};{};;;", escaped(&family), escaped(&given))
}

fn structured(lines: &mut Lines, name: &str, parts: &[&str]) {
    if parts.iter().any(|part| !clean(part).is_empty()) {
        let parts: Vec<String> = parts.iter().map(|part| escaped(&one_line(part))).collect();
        lines.raw(name, &parts.join(";"));
    }
}

/// 4.0 asks for a `tel:` URI; one can be made only of an international number (RFC 3966).
fn phone(phone: &str, v4: bool, lines: &mut Lines) {
    let phone = one_line(phone);
    let number: String = phone.chars().filter(|c| !" -./()\u{a0}\u{202f}".contains(*c)).collect();
    let international = number
        .strip_prefix('+')
        .is_some_and(|digits| !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()));
    if v4 && international {
        lines.raw("TEL;VALUE=uri", &format!("tel:{number}"));
    } else {
        lines.text_if_any("TEL", &phone);
    }
}

fn is_uri(uid: &str) -> bool {
    uid.starts_with("urn:") && !uid.contains(|c: char| c.is_whitespace() || ";,\\".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::tests::HOSTILE;
    use calcard::{Entry, Parser};

    fn date() -> NaiveDate {
        NaiveDate::from_ymd_opt(2011, 5, 5).unwrap()
    }

    fn written(card: Card, version: Version) -> String {
        String::from_utf8(write(&Cards { cards: vec![card] }, version, date())).unwrap()
    }

    pub fn ana() -> Card {
        Card {
            uid: "urn:uuid:5f7c1a3e-0000-4000-8000-000000000001".into(),
            name: "Ana Țurcanu".into(),
            given: "Ana".into(),
            family: "Țurcanu".into(),
            organization: "Casa; Verde".into(),
            title: "Coordinator".into(),
            email: "ana@example.org".into(),
            phone: "+373 600 11-222".into(),
            city: "Chișinău".into(),
            country: "Moldova".into(),
            languages: vec!["ro".into(), "en".into()],
            categories: vec!["TechCamp".into(), "maps, data".into()],
            note: "line one\nline two".into(),
        }
    }

    #[test]
    fn both_versions_say_the_same() {
        assert_eq!(
            written(ana(), Version::V3).replace("\r\n", "\n"),
            "BEGIN:VCARD\nVERSION:3.0\nPRODID:-//techcamp//techcamp//EN\nUID:urn:uuid:5f7c1a3e-0000-4000-8000-000000000001\n\
             FN:Ana Țurcanu\nN:Țurcanu;Ana;;;\nORG:Casa\\; Verde\nTITLE:Coordinator\nEMAIL;TYPE=INTERNET:ana@example.org\n\
             TEL:+373 600 11-222\nADR:;;;Chișinău;;;Moldova\nCATEGORIES:TechCamp,maps\\, data\nNOTE:line one\\nline two\n\
             REV:2011-05-05T00:00:00Z\nEND:VCARD\n"
        );
        let v4 = written(ana(), Version::V4);
        for line in [
            "VERSION:4.0",
            "TEL;VALUE=uri:tel:+37360011222",
            "LANG;PREF=2:en",
            "REV:20110505T000000Z",
            "EMAIL:ana@example.org",
        ] {
            assert!(v4.contains(&format!("\r\n{line}\r\n")), "{line}\n{v4}");
        }
    }

    #[test]
    fn one_name_and_no_name_are_still_valid() {
        let card = Card { name: "Suharto".into(), ..Card::default() };
        assert!(written(card, Version::V3).contains("FN:Suharto\r\nN:;Suharto;;;\r\n"));
        let card = Card { email: "a@b.org".into(), uid: "x-1".into(), ..Card::default() };
        let card = written(card, Version::V4);
        assert!(card.contains("UID;VALUE=text:x-1\r\nFN:a@b.org\r\n"), "{card}");
        let card = Card { name: "A".into(), phone: "022 12 34 56".into(), ..Card::default() };
        assert!(written(card, Version::V4).contains("\r\nTEL:022 12 34 56\r\n"));
    }

    #[test]
    fn hostile_fields_add_no_property() {
        for hostile in HOSTILE {
            for version in [Version::V3, Version::V4] {
                let usual = written(ana(), version);
                let h = || hostile.to_owned();
                let list = || vec![hostile.to_owned()];
                let card = Card {
                    uid: h(),
                    name: h(),
                    given: h(),
                    family: h(),
                    organization: h(),
                    title: h(),
                    email: h(),
                    phone: h(),
                    city: h(),
                    country: h(),
                    note: h(),
                    languages: list(),
                    categories: list(),
                };
                let text = written(card, version).replace("\r\n ", "");
                assert!(text.lines().count() <= usual.replace("\r\n ", "").lines().count(), "{text}");
                assert_eq!(text.matches("\r\nBEGIN:").count(), 0);
                assert!(matches!(Parser::new(&text).entry(), Entry::VCard(_)), "{text}");
            }
        }
    }
}
