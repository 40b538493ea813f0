//! Values: what a person writes for an id, a time, a stretch of a day, a date or a language.
//! The same for TOML and for spreadsheets; knows neither and tells no problems.

use super::Window;
use crate::tree;
use chrono::NaiveDate;

/// `[a-z0-9-]{1,40}`, save for names that Windows keeps for devices: ids become names of files.
pub fn is_id(text: &str) -> bool {
    let is_port = ["com", "lpt"].iter().any(|port| {
        text.strip_prefix(port)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()))
    });
    !is_port
        && !["con", "prn", "aux", "nul"].contains(&text)
        && (1..=40).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Whether a wrong id may stand for its thing until it is mended, so that what names it is not told too.
pub fn is_harmless(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Minutes after midnight of `9:15`, `09:15` or `09:15:00`; hours up to 29.
pub fn minutes(text: &str) -> Option<u32> {
    let mut parts = text.trim().splitn(3, ':');
    let (hours, minutes) = (two(parts.next()?)?, two(parts.next()?)?);
    let seconds = parts.next().map_or(Some(0), two)?;
    (hours <= 29 && minutes <= 59 && seconds == 0).then_some(hours * 60 + minutes)
}

fn two(text: &str) -> Option<u32> {
    let digits = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// `1 08:00-20:00` with a dash of any length, or `1` for the whole of that day.
pub fn window(text: &str) -> Option<Window> {
    let (day, times) = text.trim().split_once(char::is_whitespace).unwrap_or((text.trim(), ""));
    let day = whole(day).filter(|day| *day > 0)?;
    if times.trim().is_empty() {
        return Some(Window { day, from: 0, to: 1799, date: None });
    }
    let (from, to) = times.split_once(['-', '–', '—'])?;
    let (from, to) = (minutes(from)?, minutes(to)?);
    (from < to).then_some(Window { day, from, to, date: None })
}

/// As [`tree::date`]; None also for a day that does not exist.
pub fn date(text: &str) -> Option<NaiveDate> {
    tree::date(text).flatten()
}

/// A number without sign, point or group marks.
pub fn whole(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// A language tag in its usual case: `pt-br` is `pt-BR`. Two or three letters for the language
/// (BCP 47 allows more, and then every word would be one).
pub fn tag(text: &str) -> Option<String> {
    let mut parts = text.trim().split(['-', '_']);
    let language = parts.next()?;
    if !(2..=3).contains(&language.len()) {
        return None;
    }
    let mut tag = language.to_ascii_lowercase();
    for part in parts {
        tag.push('-');
        match part.len() {
            2 => tag.push_str(&part.to_ascii_uppercase()),
            4 if part.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
                tag.push_str(&part[..1].to_ascii_uppercase());
                tag.push_str(&part[1..].to_ascii_lowercase());
            }
            _ => tag.push_str(&part.to_ascii_lowercase()),
        }
    }
    crate::locale::is_tag(&tag).then_some(tag)
}

/// Names of languages as people write them where a tag is asked for.
const NAMES: [(&str, &str); 26] = [
    ("arabic", "ar"),
    ("العربية", "ar"),
    ("english", "en"),
    ("eng", "en"),
    ("engleză", "en"),
    ("английский", "en"),
    ("spanish", "es"),
    ("español", "es"),
    ("french", "fr"),
    ("français", "fr"),
    ("german", "de"),
    ("deutsch", "de"),
    ("portuguese", "pt"),
    ("português", "pt"),
    ("romanian", "ro"),
    ("română", "ro"),
    ("romana", "ro"),
    ("румынский", "ro"),
    ("russian", "ru"),
    ("rusă", "ru"),
    ("русский", "ru"),
    ("ukrainian", "uk"),
    ("українська", "uk"),
    ("turkish", "tr"),
    ("swahili", "sw"),
    ("hindi", "hi"),
];

/// The tag of a language's name, for a suggestion.
pub fn language_named(text: &str) -> Option<&'static str> {
    let name = text.trim().to_lowercase();
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, tag)| *tag)
}

/// The tag of what a person wrote for a language: a tag, or a language's name.
pub fn language_of(text: &str) -> Option<String> {
    language_named(text).map(str::to_owned).or_else(|| tag(text))
}

/// Whether an importer of addresses would take this one.
/// Looser than RFC 5322 on purpose; what it refuses, every importer refuses.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let plain =
        |letter: char| !letter.is_whitespace() && !letter.is_control() && !",;<>()\"".contains(letter);
    let named = domain.split('.').count() > 1 && domain.split('.').all(|part| !part.is_empty());
    !local.is_empty() && !local.contains('@') && text.chars().all(plain) && named
}

/// What a person wrote, on one line and short enough for a message.
pub fn shown(text: &str) -> String {
    let text = line(text);
    if text.chars().count() > 60 { text.chars().take(57).chain("…".chars()).collect() } else { text }
}

/// A text on one line.
pub fn line(text: &str) -> String {
    if text.contains(['\n', '\t']) {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        text.trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn times_reach_into_the_night_and_no_further() {
        for (text, expected) in [("09:15", 555), ("9:15", 555), ("29:59", 1799), ("09:15:00", 555)] {
            assert_eq!(minutes(text), Some(expected), "{text}");
        }
        for bad in ["30:00", "9:99", "nine", "", "09:5x", "+9:15", "009:15", "09:15:30", "9.15"] {
            assert_eq!(minutes(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_window_is_a_day_with_or_without_times() {
        assert_eq!(window("1 08:00-20:00"), Some(Window { day: 1, from: 480, to: 1200, date: None }));
        assert_eq!(window("2"), Some(Window { day: 2, from: 0, to: 1799, date: None }));
        for bad in ["2 08:00–07:00", "08:00-20:00", "0 08:00-09:00", ""] {
            assert_eq!(window(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_date_has_its_year_in_four_digits() {
        let expected = NaiveDate::from_ymd_opt(2011, 7, 15);
        assert_eq!(
            (date("2011-07-15"), date("15.07.2011"), date("5.7.2011")),
            (expected, expected, NaiveDate::from_ymd_opt(2011, 7, 5))
        );
        for bad in ["15/07/2011", "2011-02-30", "11-07-15", "tomorrow", "", "2011-07", "+2011-07-15"] {
            assert_eq!(date(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_tag_is_put_in_its_usual_case_and_a_languages_name_is_none() {
        assert_eq!(tag("pt-br").as_deref(), Some("pt-BR"));
        assert_eq!(tag("SR_latn").as_deref(), Some("sr-Latn"));
        assert_eq!((tag("romanian"), tag("е"), tag(""), tag("русский")), (None, None, None, None));
        assert_eq!(language_named("Русский"), Some("ru"));
    }

    #[test]
    fn an_id_has_no_dots_and_no_slashes() {
        assert!(is_id("hall-1") && !is_id("../x") && !is_id("") && !is_id("Hall") && !is_id(&"x".repeat(41)));
        assert!(!is_id("nul") && !is_id("com1") && is_id("com12") && is_id("nul-1"));
        assert!(is_harmless("T_01") && !is_harmless("../x"));
    }

    proptest! {
        #[test]
        fn no_text_makes_them_panic(text in "(\\PC|[0-9:. -]){0,20}") {
            minutes(&text);
            window(&text);
            date(&text);
            tag(&text);
            shown(&text);
        }
    }
}
