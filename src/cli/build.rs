//! `techcamp build`

use super::progress::Progress;
use super::words::phrase;
use super::{FINE, REFUSED, args, print_json, print_problems, render, seal, show, suggest, why};
use crate::build::{self, Built, Loaded, Looked, Wish};
use crate::compose::Skipped;
use crate::document::Paper;
use crate::files::Files;
use crate::kit;
use crate::problem::{Problem, Severity};
use crate::seal::{Lock, Sealed};
use crate::store::{self, Outcome};
use serde_json::json;
use std::path::Path;

pub fn run(args: &args::Build) -> anyhow::Result<u8> {
    let files = store::read_event(&args.folder)?;
    let out = args.out.clone().unwrap_or_else(|| args.folder.join("package"));
    let mut wish = Wish {
        only: args.only.clone(),
        encrypt: args.sealing.encrypt.clone(),
        item: args.item.clone(),
        paper: args.paper.map(|paper| match paper {
            args::PaperArg::A4 => Paper::A4,
            args::PaperArg::Letter => Paper::Letter,
        }),
        date: super::source_date(),
        phase: args.phase.map(|phase| phase.word().to_owned()),
        today: Some(super::today()),
        ..Wish::default()
    };
    let progress = Progress::new(false);
    let step = |step| progress.step(step);
    let (looked, problems) = build::look(&files, &wish, &step);
    let Some(looked) = looked else { return Ok(refuse(args.json, &files, &problems)) };
    if !narrow(&looked.loaded, &mut wish) {
        return Ok(REFUSED);
    }
    // A part of a package would put the rest of it away: it goes to a folder of its own.
    let part = wish.only.is_some() || wish.item.is_some();
    let out = if part && args.out.is_none() { args.folder.join("package-part") } else { out };
    let order = Order {
        folder: &args.folder,
        files: &files,
        wish: &wish,
        out: &out,
        force: args.force,
        json: args.json,
        limits: (args.kit_seconds, args.kit_megabytes),
        passphrase: args.sealing.passphrase_file.as_deref(),
    };
    write(&order, &looked, problems, &progress)
}

/// What is to be made and where to.
pub struct Order<'a> {
    /// The event's folder.
    pub folder: &'a Path,
    pub files: &'a Files,
    pub wish: &'a Wish,
    pub out: &'a Path,
    pub force: bool,
    pub json: bool,
    /// Most seconds and megabytes of a kit that did not come with the program.
    pub limits: (Option<u64>, Option<u64>),
    /// The file that holds the passphrase.
    pub passphrase: Option<&'a Path>,
}

/// Makes what was looked at, publishes it and tells what came of it.
pub fn write(
    order: &Order,
    looked: &Looked,
    problems: Vec<Problem>,
    progress: &Progress,
) -> anyhow::Result<u8> {
    let Order { folder, files, wish, out, force, json, limits, passphrase } = *order;
    if build::blocked(&problems) {
        progress.end();
        return Ok(refuse(json, files, &problems));
    }
    let (seals, _) = build::seals(&looked.loaded, wish);
    let strangers = store::strangers(out, &seals.iter().map(|it| it.folder.as_str()).collect::<Vec<_>>())?;
    if !strangers.is_empty() {
        progress.end();
        return Ok(unsealed(json, &problems, out, &strangers));
    }
    let is_locked = seals.iter().any(|it| it.lock == Lock::Passphrase);
    let inside = |file: &&Path| store::is_below(file, folder) || store::is_below(file, out);
    if let Some(file) = passphrase.filter(inside).filter(|_| is_locked) {
        progress.end();
        return Ok(seal::beside(json, &problems, file));
    }
    let input = build::input(files, wish);
    let first = looked.loaded.event.first_language();
    // A passphrase is not remembered: whoever wants another one says so.
    let anew = force && is_locked;
    if let Some(paths) = store::fresh(out, &input)?.filter(|_| !anew) {
        progress.end();
        unchanged(json, files, &problems, &paths);
        if !json {
            tell!("{}: nothing has changed, {} as before", out.display(), counted(paths.len()));
            if paths
                .iter()
                .any(|path| seals.iter().any(|it| it.lock == Lock::Passphrase && it.path() == *path))
            {
                tell!("{}", show::say("seal-as-before", &[]));
            }
            seal::tell_open(&seal::open_still(folder, out, &seals)?);
            open(order, paths.iter().map(String::as_str), first);
        }
        return Ok(FINE);
    }
    // In this process when the kit came with the program, else in a child with limits.
    let mut built = if looked.loaded.kit.trusted {
        build::make(looked, problems, wish, &|step| progress.step(step))
    } else {
        render::limited(files, wish, render::limits(limits, build::extent(looked, wish)))?
    };
    progress.end();
    let Some(package) = &mut built.files else { return Ok(refuse(json, files, &built.problems)) };
    if !seal::all(package, &seals, passphrase)? {
        return Ok(REFUSED);
    }
    let opens = seal::opened(&seal::before(folder, out)?, package);
    if let Some(file) = opens.filter(|_| !force) {
        return Ok(seal::would_open(json, &built.problems, &file));
    }
    let outcome = store::publish(out, package, &input, force)?;
    let still = seal::open_still(folder, out, &seals)?;
    report(json, files, &built, out, &outcome, (&seals, &still));
    if !json
        && !matches!(outcome, Outcome::Edited(_))
        && let Some(package) = &built.files
    {
        seals.iter().filter(|it| package.get(&it.path()).is_some()).for_each(seal::told);
        seal::tell_open(&still);
        open(order, package.iter().map(|(path, _)| path), first);
    }
    Ok(if matches!(outcome, Outcome::Edited(_)) { REFUSED } else { FINE })
}

pub fn refuse(json: bool, files: &Files, problems: &[Problem]) -> u8 {
    if json {
        print_json(&show::json(problems));
    } else {
        print_problems(problems, files);
    }
    REFUSED
}

/// What lies in the open where all is to be sealed is for a person to take away.
fn unsealed(json: bool, problems: &[Problem], out: &Path, strangers: &[String]) -> u8 {
    if json {
        let mut value = show::json(problems);
        value["outcome"] = json!({"open": strangers});
        print_json(&value);
        return REFUSED;
    }
    complain!("{}", show::say("seal-strangers", &[("count", &strangers.len().to_string())]));
    for path in strangers {
        complain!("  {}", out.join(path).display());
    }
    complain!("{}", show::say("seal-strangers.fix", &[]));
    REFUSED
}

/// Turns a name or badge number into an element; tells, where nothing fits or several things do.
fn narrow(loaded: &Loaded, wish: &mut Wish) -> bool {
    let is_roster =
        |only: &String| loaded.kit.artifacts.iter().any(|it| it.id == *only && it.consent.is_some());
    if let Some(only) = wish.only.as_ref().filter(|only| is_roster(only)) {
        complain!("`{only}` is a roster, which is made by itself: techcamp roster {only}");
        return false;
    }
    if let Some(only) = &wish.only
        && !loaded.kit.artifacts.iter().any(|artifact| artifact.id == *only)
    {
        let ids: Vec<&str> = loaded.kit.artifacts.iter().map(|artifact| artifact.id.as_str()).collect();
        complain!("There is no document `{only}` in the kit {}.", loaded.kit.id);
        suggest(only, &ids);
        return false;
    }
    let Some(query) = &wish.item else { return true };
    let one = why::one(&loaded.event, query);
    wish.item = one.map(|one| one.element());
    wish.item.is_some()
}

fn counted(files: usize) -> String {
    if files == 1 { "1 file".to_owned() } else { format!("{files} files") }
}

/// What an artifact lacked, in an organizer's words.
fn without(skipped: &Skipped) -> String {
    let id = format!("without-{}", skipped.without.replace(['_', '.'], "-"));
    let args = [("audience", skipped.audience.id()), ("path", skipped.without.as_str())];
    let args = args.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    phrase(&id, &args).unwrap_or_else(|| show::say("without-other", &[("path", &skipped.without)]))
}

/// The same package as before still has its warnings.
fn unchanged(json: bool, files: &Files, problems: &[Problem], paths: &[String]) {
    if json {
        let mut value = show::json(problems);
        value["outcome"] = json!("unchanged");
        value["files"] = json!(paths.len());
        print_json(&value);
    } else if !problems.is_empty() {
        print_problems(problems, files);
    }
}

/// The page to begin with: the index in the event's first language; of a roster, and of a pack, each of its few files.
fn open<'a>(order: &Order, paths: impl Iterator<Item = &'a str>, first: &str) {
    let out = order.out;
    if order.wish.roster.is_some() {
        return paths.for_each(|path| tell!("  {}", out.join(path).display()));
    }
    let (packs, paths): (Vec<&str>, Vec<&str>) =
        paths.partition(|path| path.starts_with(&format!("person/{}/", kit::PACK)));
    for path in packs {
        tell!("open {}", out.join(path).display());
    }
    let own = format!("index.{first}.html");
    let index = paths.into_iter().filter(|path| path.starts_with("index.")).min_by_key(|path| *path != own);
    if let Some(index) = index {
        tell!("open {}", out.join(index).display());
    }
}

fn report(
    json: bool,
    files: &Files,
    built: &Built,
    out: &Path,
    outcome: &Outcome,
    (seals, still): (&[Sealed], &[seal::Open]),
) {
    if json {
        let mut value = show::json(&built.problems);
        value["outcome"] = match outcome {
            Outcome::Written { new, changed, removed, same, kept, aside } => {
                json!({"written": {"new": new, "changed": changed, "removed": removed, "same": same, "kept": kept, "aside": aside}})
            }
            Outcome::Unchanged => json!("unchanged"),
            Outcome::Edited(paths) => json!({"edited": paths}),
        };
        value["skipped"] = built
            .skipped
            .iter()
            .map(|it| json!({"artifact": it.artifact, "without": it.without, "why": without(it)}))
            .collect();
        let is_there =
            |it: &&Sealed| built.files.as_ref().is_some_and(|files| files.get(&it.path()).is_some());
        value["sealed"] = seals.iter().filter(is_there).map(Sealed::path).collect();
        value["open_still"] =
            still.iter().map(|it| json!({"folder": it.folder, "files": it.files})).collect();
        if !built.counts.is_empty() {
            value["counts"] = json!(built.counts);
        }
        print_json(&value);
        return;
    }
    let told: Vec<Problem> =
        built.problems.iter().filter(|it| it.severity != Severity::Ignore).cloned().collect();
    if !told.is_empty() {
        print_problems(&told, files);
    }
    for skipped in &built.skipped {
        tell!("left out: {} ({})", skipped.artifact, without(skipped));
    }
    // Who is on a roster first.
    let (on, off): (Vec<_>, Vec<_>) = built.counts.iter().partition(|(reason, _)| *reason == "in");
    for (reason, count) in on.into_iter().chain(off) {
        tell!("{}", show::say(&format!("roster-{reason}"), &[("count", &count.to_string())]));
    }
    match outcome {
        Outcome::Written { new, changed, removed, same, kept, aside } => {
            let total = new + changed + same;
            tell!(
                "{}: {} ({new} new, {changed} changed, {same} as before, {removed} removed)",
                out.display(),
                counted(total)
            );
            for path in kept {
                tell!("kept: {path} is not ours and stays");
            }
            for path in aside {
                tell!("aside: the edited {path} now lies in .techcamp/attic");
            }
        }
        Outcome::Unchanged => tell!("{}: nothing has changed", out.display()),
        Outcome::Edited(paths) => {
            complain!("Nothing was written: these files were edited by hand.");
            for path in paths {
                complain!("  {}", out.join(path).display());
            }
            complain!(
                "Put your changes into the event folder, or build with --force: the edited files are then kept aside."
            );
        }
    }
}

/// Words for the kits of `techcamp kit`.
pub fn kit_of(id: &str) -> (Option<kit::Kit>, Vec<Problem>) {
    kit::assemble(id, |id| kit::builtin(id).map(|files| (files, true)), Files::default())
}
