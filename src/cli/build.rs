//! `techcamp build`

use super::progress::Progress;
use super::{FINE, REFUSED, args, print_json, print_problems, render, show};
use crate::build::{self, Built, Wish};
use crate::document::Paper;
use crate::files::Files;
use crate::problem::{Problem, Severity};
use crate::store::{self, Outcome};
use crate::{kit, plan};
use serde_json::json;
use std::path::Path;

pub fn run(args: &args::Build) -> anyhow::Result<u8> {
    let files = store::read(&args.folder)?;
    let out = args.out.clone().unwrap_or_else(|| args.folder.join("package"));
    let mut wish = Wish {
        only: args.only.clone(),
        item: args.item.clone(),
        paper: args.paper.map(|paper| match paper {
            args::PaperArg::A4 => Paper::A4,
            args::PaperArg::Letter => Paper::Letter,
        }),
        date: super::source_date(),
        phase: args.phase.map(|phase| phase.word().to_owned()),
        today: Some(super::today()),
    };
    if let Some(code) = narrow(args, &files, &mut wish)? {
        return Ok(code);
    }
    // A part of a package would put the rest of it away: it goes to a folder of its own.
    let part = wish.only.is_some() || wish.item.is_some();
    let out = if part && args.out.is_none() { args.folder.join("package-part") } else { out };

    let input = build::input(&files, &wish);
    if let Some(count) = store::fresh(&out, &input)? {
        say(args, &json!({"format": 1, "outcome": "unchanged", "files": count}), || {
            format!("{}: nothing has changed, {count} files stand as they are", out.display())
        });
        return Ok(FINE);
    }
    let built = made(args, &files, &wish)?;
    let Some(package) = &built.files else {
        if args.json {
            print_json(&show::json(&built.problems));
        } else {
            print_problems(&built.problems, &files);
        }
        return Ok(REFUSED);
    };
    let outcome = store::publish(&out, package, &input, args.force)?;
    report(args, &files, &built, &out, &outcome);
    Ok(if matches!(outcome, Outcome::Edited(_)) { REFUSED } else { FINE })
}

/// In this process when the kit came with the program, else in a child with limits.
fn made(args: &args::Build, files: &Files, wish: &Wish) -> anyhow::Result<Built> {
    let trusted = build::load(files).0.is_none_or(|loaded| loaded.kit.trusted);
    if !trusted {
        return render::limited(files, wish, args.kit_seconds);
    }
    let progress = Progress::new();
    let built = build::build(files, wish, &|step| progress.step(step));
    progress.end();
    Ok(built)
}

/// Turns a name or badge number into an id; lists the choices when several fit.
fn narrow(args: &args::Build, files: &Files, wish: &mut Wish) -> anyhow::Result<Option<u8>> {
    if wish.only.is_none() && wish.item.is_none() {
        return Ok(None);
    }
    let Some(loaded) = build::load(files).0 else { return Ok(None) };
    if let Some(only) = &wish.only
        && !loaded.kit.artifacts.iter().any(|artifact| artifact.id == *only)
    {
        let ids: Vec<&str> = loaded.kit.artifacts.iter().map(|artifact| artifact.id.as_str()).collect();
        let near = crate::problem::nearest(only, ids.iter().copied());
        eprintln!("There is no artifact `{only}` in the kit {}.", loaded.kit.id);
        match near {
            Some(near) => eprintln!("Did you mean `{near}`?"),
            None => eprintln!("There are: {}.", ids.join(", ")),
        }
        return Ok(Some(REFUSED));
    }
    if let Some(query) = &args.item {
        let query = query.strip_prefix("person:").unwrap_or(query);
        let found = plan::find(&loaded.event, query);
        match found.as_slice() {
            [] => {
                eprintln!("Nobody and nothing in this event is called `{query}`.");
                return Ok(Some(REFUSED));
            }
            [one] => wish.item = Some(one.id.clone()),
            several => {
                eprintln!("`{query}` can be:");
                for one in several {
                    eprintln!("  {}", super::why::choice(one));
                }
                return Ok(Some(REFUSED));
            }
        }
    }
    Ok(None)
}

fn say(args: &args::Build, value: &serde_json::Value, text: impl Fn() -> String) {
    if args.json { print_json(value) } else { println!("{}", text()) }
}

fn report(args: &args::Build, files: &Files, built: &Built, out: &Path, outcome: &Outcome) {
    if args.json {
        let mut value = show::json(&built.problems);
        value["outcome"] = match outcome {
            Outcome::Written { new, changed, removed, same, kept, aside } => {
                json!({"written": {"new": new, "changed": changed, "removed": removed, "same": same, "kept": kept, "aside": aside}})
            }
            Outcome::Unchanged => json!("unchanged"),
            Outcome::Edited(paths) => json!({"edited": paths}),
        };
        value["skipped"] =
            built.skipped.iter().map(|(id, why)| json!({"artifact": id, "without": why})).collect();
        print_json(&value);
        return;
    }
    let told: Vec<Problem> =
        built.problems.iter().filter(|it| it.severity != Severity::Ignore).cloned().collect();
    if !told.is_empty() {
        print_problems(&told, files);
    }
    for (artifact, without) in &built.skipped {
        println!("left out: {artifact} (the event has no {})", without.replace(['_', '-', '.'], " "));
    }
    match outcome {
        Outcome::Written { new, changed, removed, same, kept, aside } => {
            let total = new + changed + same;
            println!(
                "{}: {total} files ({new} new, {changed} changed, {same} as before, {removed} removed)",
                out.display()
            );
            for path in kept {
                println!("kept: {path} is not ours and stays");
            }
            for path in aside {
                println!("aside: the edited {path} now lies in .techcamp/attic");
            }
            if let Some((path, _)) = built
                .files
                .as_ref()
                .and_then(|files| files.iter().find(|(path, _)| path.starts_with("index.")))
            {
                println!("open {}", out.join(path).display());
            }
        }
        Outcome::Unchanged => println!("{}: nothing has changed", out.display()),
        Outcome::Edited(paths) => {
            eprintln!("Nothing was written: these files were edited by hand.");
            for path in paths {
                eprintln!("  {}", out.join(path).display());
            }
            eprintln!(
                "Put your changes into the event folder, or build with --force: the edited files are then kept aside."
            );
        }
    }
}

/// Words for the kits of `techcamp kit`.
pub fn kit_of(id: &str) -> (Option<kit::Kit>, Vec<Problem>) {
    kit::assemble(id, |id| kit::builtin(id).map(|files| (files, true)), Files::default())
}
