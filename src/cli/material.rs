//! `techcamp material`: how the sessions' material stands, one session's forms, a new file, and what is wrong.

use super::args::{self, MaterialCommand};
use super::build::{Order, refuse, write};
use super::progress::Progress;
use super::{FINE, REFUSED, print_json, print_problems, show, suggest};
use crate::build::{self, Looked, Wish};
use crate::model::{self, Session};
use crate::plan::Plan;
use crate::problem::Problem;
use crate::store;
use crate::{check, material};
use serde_json::json;
use std::path::Path;

pub fn run(args: &args::Material) -> anyhow::Result<u8> {
    // Other commands take the folder first.
    let is_folder = |session: &&String| !args.new && Path::new(session.as_str()).join("event.toml").is_file();
    if let Some(folder) = args.session.as_ref().filter(is_folder) {
        return all(args, Path::new(folder));
    }
    match (&args.check, &args.session) {
        (Some(MaterialCommand::Check { folder, json }), _) => wrong(folder, *json),
        (None, Some(session)) if args.new => new(args, session),
        (None, Some(session)) => one(args, session),
        (None, None) => all(args, &args.folder),
    }
}

/// What is wrong with files of sessions, and with nothing else.
fn wrong(folder: &Path, json: bool) -> anyhow::Result<u8> {
    let files = store::read_event(folder)?;
    let wish = Wish { today: Some(super::today()), ..Wish::default() };
    // Who gives a session, and where, is another question, though it may stand in the same file.
    const ABOUT: [&str; 2] = ["unknown-reference", "placeholder"];
    let is_material = |problem: &Problem| {
        let in_sessions = problem.place.as_ref().is_some_and(|place| place.file.starts_with("sessions/"));
        let rule = problem.rule.as_str();
        let is_other = check::names().any(|it| it == rule) && !ABOUT.contains(&rule);
        rule.starts_with("material-") || in_sessions && !is_other
    };
    let found: Vec<Problem> = build::problems(&files, &wish).into_iter().filter(is_material).collect();
    if json {
        print_json(&show::json(&found));
    } else if found.is_empty() {
        tell!("Nothing is wrong with the material.");
    } else {
        print_problems(&found, &files);
    }
    Ok(if build::blocked(&found) { REFUSED } else { FINE })
}

/// All forms of one session.
fn one(args: &args::Material, session: &str) -> anyhow::Result<u8> {
    let files = store::read_event(&args.folder)?;
    let mut wish = Wish { date: super::source_date(), today: Some(super::today()), ..Wish::default() };
    let progress = Progress::new(false);
    let (looked, problems) = build::look(&files, &wish, &|step| progress.step(step));
    let Some(looked) = looked else { return Ok(refuse(args.json, &files, &problems)) };
    let event = &looked.loaded.event;
    let Some(found) = event.session(session) else {
        complain!("There is no session `{session}`.");
        let ids: Vec<&str> = event.sessions.iter().map(|it| it.id.value.as_str()).collect();
        match ids.is_empty() {
            true => complain!("The event has no sessions."),
            false => suggest(session, &ids),
        }
        complain!("A new one: techcamp material {session} {} --new", args.folder.display());
        return Ok(REFUSED);
    };
    if found.material.is_none() {
        complain!(
            "`{session}` has no file sessions/{session}.md yet: its sheets come without hand-out, slides and guide."
        );
        complain!("Begin one: techcamp material {session} {} --new", args.folder.display());
    }
    wish.item = Some(format!("session:{session}"));
    let out = args.out.clone().unwrap_or_else(|| args.folder.join("material").join(session));
    let order = Order {
        folder: &args.folder,
        files: &files,
        wish: &wish,
        out: &out,
        force: args.force,
        json: args.json,
        limits: (None, None),
        passphrase: None,
    };
    write(&order, &looked, problems, &progress)
}

/// A file to fill in.
fn new(args: &args::Material, session: &str) -> anyhow::Result<u8> {
    let files = store::read_event(&args.folder)?;
    let (loaded, problems) = build::load(&files);
    let Some(loaded) = loaded else { return Ok(refuse(args.json, &files, &problems)) };
    if !model::is_id(session) {
        complain!("A session's id is made of a-z, 0-9 and -, at most 40 letters: `{session}` is not.");
        return Ok(REFUSED);
    }
    let first = loaded.event.first_language();
    let lang = args.lang.as_deref().unwrap_or(first);
    let Some(lang) = model::language_of(lang) else {
        complain!("`{lang}` is no language tag. Write the short form, such as en, ro, pt-BR or ar.");
        return Ok(REFUSED);
    };
    let known = loaded.event.session(session);
    let name = model::material_file(session, &lang, first);
    if files.get(&name).is_some() {
        complain!("{name} is there already; nothing was changed.");
        return Ok(REFUSED);
    }
    let template = |lang: &str| loaded.kit.templates.get(&format!("new-session.{lang}.md"));
    let Some(bytes) = template(&lang).or_else(|| template("en")) else {
        complain!("The kit {} has no template for a session (templates/new-session.en.md).", loaded.kit.id);
        return Ok(REFUSED);
    };
    let title = args.title.clone().or_else(|| known.map(|it| it.title.get(&lang, first).to_owned()));
    let title = toml::Value::String(title.unwrap_or_else(|| session.to_owned())).to_string();
    let text = String::from_utf8_lossy(bytes).replace("\"@TITLE@\"", &title);
    // What event.toml says already is not asked again.
    let text = if known.is_some() { without_known(&text, lang != first) } else { text };
    let path = args.folder.join(&name);
    store::write_file(&path, text.as_bytes())?;
    tell!("{} is ready to be filled in.", path.display());
    tell!("Then: techcamp material {session} {}", args.folder.display());
    Ok(FINE)
}

/// The template without the keys that stand in event.toml; of a translation only its texts stay.
fn without_known(text: &str, is_translation: bool) -> String {
    let drop: &[&str] = match is_translation {
        true => &["level", "topics", "equipment", "supplies", "licence", "authors", "recording"],
        false => &["title", "summary", "level", "topics", "prerequisites", "equipment", "supplies"],
    };
    let mut marks = 0;
    let keeps = |line: &&str| {
        marks += usize::from(line.trim_end() == "+++");
        marks != 1
            || !drop.iter().any(|key| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(" =")))
    };
    text.split_inclusive('\n').filter(keeps).collect()
}

/// How each session's material stands.
fn all(args: &args::Material, folder: &Path) -> anyhow::Result<u8> {
    let files = store::read_event(folder)?;
    let wish = Wish { today: Some(super::today()), ..Wish::default() };
    let (looked, problems) = build::look(&files, &wish, &|_| {});
    let Some(Looked { loaded, plan }) = looked else { return Ok(refuse(args.json, &files, &problems)) };
    let event = &loaded.event;
    let rows: Vec<_> = event
        .sessions
        .iter()
        .map(|session| {
            let text = session.main_text(event.first_language());
            let run = text.and_then(|(_, text)| material::run(&material::read(&text.value).0, u32::MAX));
            let slots = slots(event, &plan, session);
            json!({
                "id": session.id.value,
                "title": session.title.get(event.first_language(), event.first_language()),
                "languages": session.texts().map(|(lang, _)| lang).collect::<Vec<_>>(),
                "goal": !session.goal.is_empty(),
                "planned": run.as_ref().map(|run| run.planned),
                "least": run.as_ref().map(|run| run.least),
                "slots": slots,
                "licence": session.licence,
            })
        })
        .collect();
    if args.json {
        print_json(&json!({"format": 1, "sessions": rows}));
        return Ok(FINE);
    }
    for row in &rows {
        let text = |key: &str| row[key].as_str().unwrap_or_default();
        let list = |key: &str| {
            let all = row[key].as_array().map_or(&[][..], Vec::as_slice);
            all.iter()
                .map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let state = match (list("languages"), row["planned"].as_u64()) {
            (languages, _) if languages.is_empty() => "no file yet".to_owned(),
            (languages, None) => format!("{languages}; no timed steps"),
            (languages, Some(planned)) if row["slots"].as_array().is_none_or(Vec::is_empty) => {
                format!("{languages}; {planned} minutes, not placed yet")
            }
            (languages, Some(planned)) => {
                let slots = row["slots"].as_array().into_iter().flatten().filter_map(|it| it.as_u64());
                let is_short =
                    slots.min().is_some_and(|slot| row["least"].as_u64().is_some_and(|least| slot < least));
                let short = if is_short {
                    format!("; does not fit, {} at the least", row["least"])
                } else {
                    String::new()
                };
                format!("{languages}; {planned} minutes for {}{short}", list("slots"))
            }
        };
        tell!("{:24} {}", text("id"), state);
    }
    tell!(
        "\nOne of them: techcamp material SESSION {0}; a new one: techcamp material SESSION {0} --new",
        folder.display()
    );
    Ok(FINE)
}

/// The minutes of the blocks that a session was given.
fn slots(event: &model::Event, plan: &Plan, session: &Session) -> Vec<u32> {
    let own = plan.placements.iter().filter(|it| it.occurrence.session == session.id.value);
    own.filter_map(|it| event.block(&it.block)).map(|block| block.minutes.value).collect()
}
