//! `techcamp new`: an event folder that builds at once.

use super::build::kit_of;
use super::{FINE, REFUSED, args, print_problems};
use crate::files::Files;
use crate::{build, model, store};
use anyhow::Context;
use chrono::{Datelike, NaiveDate};
use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;

pub fn run(args: &args::New) -> anyhow::Result<u8> {
    let (kit, problems) = kit_of(&args.kit);
    let Some(kit) = kit.filter(|_| problems.is_empty()) else {
        print_problems(&problems, &Files::default());
        return Ok(REFUSED);
    };
    if kit.starter.0.is_empty() {
        complain!("The kit {} brings no starter; begin with another, such as techcamp-2day.", args.kit);
        return Ok(REFUSED);
    }
    let folder_name =
        args.folder.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let id = args.id.clone().unwrap_or_else(|| slug(&folder_name));
    if id.is_empty() || id != slug(&id) {
        complain!(
            "An event's id is made of a-z, 0-9 and -, at most 40 letters: `{id}` is not. Give one with --id."
        );
        return Ok(REFUSED);
    }
    let year_on = super::today() + chrono::Days::new(90);
    let title = ask(
        args.title.as_ref(),
        "What is the event called?",
        &format!("TechCamp {}", folder_name.replace('-', " ")),
    )?;
    let start = ask(args.start.as_ref(), "First day (2027-03-12)?", &year_on.to_string())?;
    let city = ask(args.city.as_ref(), "In which city?", "Our city")?;
    let zone = ask(args.zone.as_ref(), "Time zone (Africa/Nairobi)?", "UTC")?;
    let languages = if args.languages.is_empty() {
        ask(None, "Languages, the event's own first (es,en)?", "en")?
            .split(',')
            .map(|tag| tag.trim().to_owned())
            .collect()
    } else {
        args.languages.clone()
    };
    let Some((first, keep)) = model::date(&start).and_then(dates) else {
        complain!("`{start}` is not a date. Write year-month-day: 2027-03-12.");
        return Ok(REFUSED);
    };
    let mut tags = Vec::new();
    for language in &languages {
        let Some(tag) = model::language_of(language) else {
            complain!("`{language}` is no language tag. Write the short form, such as en, ro, pt-BR or ar.");
            return Ok(REFUSED);
        };
        tags.push(tag);
    }
    if let Err(near) = model::zone_named(&zone) {
        complain!(
            "There is no time zone `{zone}`.{}",
            near.map(|near| format!(" Did you mean {near}?")).unwrap_or_default()
        );
        return Ok(REFUSED);
    }
    let taken = match &args.material {
        Some(from) => match taken(from, &tags)? {
            Some(taken) => taken,
            None => return Ok(REFUSED),
        },
        None => Files::default(),
    };
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let second = first.succ_opt().unwrap_or(first);
    let languages: Vec<String> = tags.iter().map(|tag| quoted(tag)).collect();
    let fill = [
        ("@ID@", id.clone()),
        ("\"@TITLE@\"", quoted(&title)),
        ("\"@CITY@\"", quoted(&city)),
        ("\"@ZONE@\"", quoted(&zone)),
        ("\"@LANG@\"", languages.join(", ")),
        ("@FIRST@", tags.first().cloned().unwrap_or_default()),
        ("@START@", first.to_string()),
        ("@NEXT@", second.to_string()),
        ("@KEEP@", keep.to_string()),
    ];
    let files: Files = kit
        .starter
        .iter()
        .map(|(path, bytes)| {
            let filled = match std::str::from_utf8(bytes) {
                Ok(text) => fill
                    .iter()
                    .fold(text.to_owned(), |text, (mark, value)| text.replace(mark, value))
                    .into_bytes(),
                Err(_) => bytes.to_vec(),
            };
            (path.to_owned(), filled)
        })
        .collect();
    let files: Files =
        files.iter().chain(taken.iter()).map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
    store::create(&args.folder, &files).with_context(|| "nothing was made".to_owned())?;
    tell!("{} is ready: {} files.", args.folder.display(), files.0.len());
    tell!("Next: edit {}, fill people.csv, then", args.folder.join("event.toml").display());
    tell!("  techcamp check {0}\n  techcamp build {0}", pasted(&args.folder));
    Ok(FINE)
}

/// The material of another event; None where it cannot be read, which was told.
fn taken(from: &Path, languages: &[String]) -> anyhow::Result<Option<Files>> {
    let files = store::read_event(from)?;
    let (loaded, problems) = build::load(&files);
    let Some(loaded) = loaded.filter(|_| !build::blocked(&problems)) else {
        print_problems(&problems, &files);
        return Ok(None);
    };
    let (taken, unlicensed) = build::collection(&loaded, languages);
    if taken.0.is_empty() {
        complain!("{} has no session with material.", from.display());
        return Ok(None);
    }
    if !unlicensed.is_empty() {
        complain!("Without a licence, so ask who wrote them before you use them: {}.", unlicensed.join(", "));
    }
    Ok(Some(taken))
}

/// The first day and the day on which names go: half a year is enough for the follow-up.
/// None for a year that a file of an event cannot hold.
fn dates(first: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let keep = first.checked_add_days(chrono::Days::new(182))?;
    (first.year() >= 1 && keep.year() <= 9999).then_some((first, keep))
}

/// What was given, else what a person at the terminal types, else `otherwise`.
fn ask(given: Option<&String>, question: &str, otherwise: &str) -> anyhow::Result<String> {
    if let Some(given) = given {
        return Ok(given.clone());
    }
    if !std::io::stdin().is_terminal() {
        return Ok(otherwise.to_owned());
    }
    tell_on!("{question} [{otherwise}] ");
    std::io::stdout().flush()?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    let line = line.trim();
    Ok(if line.is_empty() { otherwise.to_owned() } else { line.to_owned() })
}

/// A path as it can be pasted behind a command.
fn pasted(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |letter: char| letter.is_alphanumeric() || "/._-+:\\".contains(letter);
    match text.chars().all(plain) {
        true => text,
        false if cfg!(windows) => format!("\"{text}\""),
        false => format!("'{}'", text.replace('\'', "'\\''")),
    }
}

/// An id out of a folder's name.
fn slug(text: &str) -> String {
    let words: Vec<String> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    words.join("-").chars().take(40).collect::<String>().trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    #[cfg(unix)]
    #[test]
    fn a_path_is_shown_as_a_shell_reads_it() {
        let pasted = |path: &str| super::pasted(path.as_ref());
        assert_eq!(pasted("my-camp/kenya.2"), "my-camp/kenya.2");
        assert_eq!(pasted("my camp/kenya"), "'my camp/kenya'");
        assert_eq!(pasted("Anna's $HOME"), "'Anna'\\''s $HOME'");
    }

    #[test]
    fn a_folders_name_becomes_an_id() {
        assert_eq!(super::slug("My Camp_2027"), "my-camp-2027");
        assert_eq!(super::slug("Лагерь"), "");
    }
}
