//! `techcamp forget`: lists what goes, asks, removes it, and searches for what is left.

use super::show::say;
use super::{FINE, REFUSED, args, audit, print_problems};
use crate::build::forget::{self, Forgetting, Refused, Searched};
use crate::build::{Loaded, decide, load};
use crate::files::Files;
use crate::problem::Place;
use crate::store::{self, Output};
use std::io::{BufRead, IsTerminal};

/// Most places of one kind that are told.
const MOST: usize = 30;

pub fn run(args: &args::Forget) -> anyhow::Result<u8> {
    let files = store::read_event(&args.folder)?;
    let (loaded, problems) = load(&files);
    let Some(loaded) = loaded else {
        print_problems(&problems, &files);
        return Ok(REFUSED);
    };
    let Some(forgetting) = forgetting(args, &files, &loaded) else { return Ok(REFUSED) };
    let (kept, outputs): (Vec<Output>, Vec<Output>) =
        store::outputs(&args.folder)?.into_iter().partition(is_event);
    list(&files, &forgetting, &outputs);
    if !kept.is_empty() {
        tell!("{}", say("forget-kept", &[]));
        kept.iter().for_each(|it| tell!("    {}", it.path.display()));
    }
    if !agreed(args)? {
        complain!("{}", say("forget-nothing", &[]));
        return Ok(REFUSED);
    }
    // The people's table is last: until then a run that was stopped can be repeated.
    for output in &outputs {
        store::remove(&output.path)?;
    }
    for (path, bytes) in &forgetting.files {
        let path = args.folder.join(path);
        match bytes {
            Some(bytes) => store::write_file(&path, bytes)?,
            None => store::remove(&path)?,
        }
    }
    let searched = forget::search(&store::read_event(&args.folder)?, &forgetting.traces);
    told(&searched);
    let is_left = !searched.found.is_empty() || !forgetting.by_hand.is_empty() || !kept.is_empty();
    Ok(if is_left { REFUSED } else { FINE })
}

/// What is to go; tells, where that cannot be.
fn forgetting(args: &args::Forget, files: &Files, loaded: &Loaded) -> Option<Forgetting> {
    let Some(query) = &args.person else {
        let until = loaded.event.keep_until.as_ref().map(|date| date.value);
        if !args.before_date && until.is_none_or(|until| super::today() <= until) {
            let until = until.map_or("none".to_owned(), |date| date.to_string());
            complain!("{}", say("forget-too-early", &[("until", &until)]));
            return None;
        }
        return Some(forget::everybody(files, loaded, &decide(loaded).0, args.suppress));
    };
    let person = audit::whom(loaded, query)?;
    match forget::person(files, loaded, person, args.suppress) {
        Ok(forgetting) => Some(forgetting),
        Err(Refused::WithoutIds) => {
            complain!("{}", say("forget-without-ids", &[]));
            None
        }
    }
}

/// Whether a folder is an event's, as a network of several events is: nothing writes it again as it was.
fn is_event(output: &Output) -> bool {
    let mut files = output.own.iter().chain(&output.others);
    files.any(|path| path == "event.toml" || path.ends_with("/event.toml"))
}

fn list(files: &Files, forgetting: &Forgetting, outputs: &[Output]) {
    tell!("{}", say("forget-title", &[]));
    for output in outputs {
        let kind = match &output.own {
            own if own.iter().any(|path| path.starts_with("private/roster-ledger.")) => "roster",
            own if own.is_empty() => "other",
            _ => "package",
        };
        let folder = output.path.display().to_string();
        tell!("  {}", say("forget-folder", &[("folder", &folder), ("kind", kind)]));
        for other in &output.others {
            tell!("    {}", say("forget-other", &[("file", other)]));
        }
    }
    for (path, bytes) in &forgetting.files {
        let what = match bytes {
            None => "gone",
            Some(_) if files.get(path).is_none() => "new",
            Some(_) => "changed",
        };
        tell!("  {}", say("forget-file", &[("file", path), ("what", what)]));
    }
    places(&forgetting.rows);
    if !forgetting.by_hand.is_empty() {
        tell!("{}", say("forget-by-hand", &[]));
        places(&forgetting.by_hand);
    }
}

fn places(places: &[Place]) {
    for place in places.iter().take(MOST) {
        let sheet = place.sheet.as_deref().unwrap_or("none");
        let args = [("file", place.file.as_ref()), ("line", &place.line.to_string()), ("sheet", sheet)];
        tell!("    {}", say("forget-place", &args));
    }
    if let Some(more) = places.len().checked_sub(MOST).filter(|more| *more > 0) {
        tell!("    {}", say("show-more", &[("count", &more.to_string())]));
    }
}

/// Whether it shall be done: said with the command, or now by whoever sits there.
fn agreed(args: &args::Forget) -> anyhow::Result<bool> {
    if args.yes {
        return Ok(true);
    }
    if !std::io::stdin().is_terminal() {
        complain!("{}", say("forget-say-yes", &[]));
        return Ok(false);
    }
    complain_on!("{} ", say("forget-ask", &[]));
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(["y", "yes"].contains(&answer.trim().to_lowercase().as_str()))
}

fn told(searched: &Searched) {
    let (files, found) = (searched.files.to_string(), searched.found.len().to_string());
    tell!("{}", say("forget-searched", &[("files", &files), ("found", &found)]));
    places(&searched.found);
    if !searched.closed.is_empty() {
        tell!("{}", say("forget-closed", &[("files", &searched.closed.join(", "))]));
    }
    tell!("{}", say("forget-elsewhere", &[]));
}
