//! Collection: the material of an event as files that another event can take, with what event.toml said of it, its authors and its
//! licence.

use super::{Loaded, pictures};
use crate::files::Files;
use crate::model::{Session, Text, material_file};
use toml::{Table, Value};

/// Sessions' files for an event in `languages`, the first of which needs no ending, and the pictures they show; and of sessions
/// without a licence the ids. A text in none of these languages comes in that it was written in first. People, rooms, times and topics
/// stay behind: they are another event's.
pub fn collection(loaded: &Loaded, languages: &[String]) -> (Files, Vec<String>) {
    let (mut files, mut unlicensed) = (Files::default(), Vec::new());
    let first = loaded.event.first_language();
    for session in &loaded.event.sessions {
        let Some((main, _)) = session.main_text(first) else { continue };
        let is_wanted = |lang: &str| languages.iter().any(|it| it == lang);
        let has_wanted = session.texts().any(|(lang, _)| is_wanted(lang));
        let taken = |lang: &str| if has_wanted { is_wanted(lang) } else { lang == main };
        let texts: Vec<(&str, &str)> =
            session.texts().filter(|it| taken(it.0)).map(|(lang, text)| (lang, text.value.trim())).collect();
        // What holds for all languages stands in the file that needs no ending, else in the first there is.
        let plain = languages.first().map_or("", String::as_str);
        let leading = texts.iter().find(|(lang, _)| *lang == plain).or(texts.first()).map(|it| it.0);
        for (lang, text) in &texts {
            let head = head(session, lang, leading == Some(lang), first);
            let path = material_file(&session.id.value, lang, plain);
            files.insert(path, format!("+++\n{head}+++\n\n{text}\n").into_bytes());
        }
        if session.licence.is_empty() {
            unlicensed.push(session.id.value.clone());
        }
    }
    for (to, picture) in loaded.pictures() {
        files.insert(pictures::file(to), picture.bytes.clone());
    }
    (files, unlicensed)
}

/// The front matter: texts in `lang`, and with them in one file what has no language.
fn head(session: &Session, lang: &str, leads: bool, first: &str) -> String {
    let mut head = Table::new();
    let mut text = |key: &str, text: &Text| {
        // A title must be there; the others only in their language.
        if !text.is_empty() && (text.has(lang) || key == "title") {
            head.insert(key.to_owned(), Value::String(text.get(lang, first).to_owned()));
        }
    };
    text("title", &session.title);
    text("summary", &session.summary);
    text("goal", &session.goal);
    text("prerequisites", &session.prerequisites);
    text("installs", &session.installs);
    if leads {
        let list = |items: Vec<String>| Value::Array(items.into_iter().map(Value::String).collect());
        if session.breakout {
            head.insert("kind".into(), "breakout".into());
        }
        head.insert("level".into(), session.level.word().into());
        let equipment = session.equipment.iter().map(|it| it.value.clone()).collect::<Vec<_>>();
        let lists = [
            ("equipment", equipment),
            ("supplies", session.supplies.clone()),
            ("authors", session.authors.clone()),
        ];
        for (key, items) in lists.into_iter().filter(|(_, items)| !items.is_empty()) {
            head.insert(key.into(), list(items));
        }
        if !session.licence.is_empty() {
            head.insert("licence".into(), session.licence.clone().into());
        }
        head.insert("recording".into(), session.recording.word().into());
    }
    head.to_string()
}
