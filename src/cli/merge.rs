//! `techcamp network merge`: event folders in, the network's folder out.

use super::{FINE, REFUSED, args, print_json, print_problems, show};
use crate::build;
use crate::files::Files;
use crate::model::Event;
use crate::network::merge::{self, Known};
use crate::problem::Problem;
use crate::store::{self, Outcome};
use rayon::prelude::*;
use serde_json::json;
use std::collections::BTreeMap;
use std::path::PathBuf;

pub fn run(args: &args::Merge) -> anyhow::Result<u8> {
    let read = |folder: &PathBuf| -> anyhow::Result<(Files, Option<Event>, Vec<Problem>)> {
        let files = store::read_event(folder)?;
        let (loaded, problems) = build::load(&files);
        Ok((files, loaded.map(|loaded| loaded.event), problems))
    };
    let read: Vec<_> = args.events.par_iter().map(read).collect::<anyhow::Result<_>>()?;
    let mut events: Vec<Event> = Vec::new();
    let mut by_id: BTreeMap<String, &PathBuf> = BTreeMap::new();
    let mut is_refused = false;
    for (folder, (files, event, problems)) in args.events.iter().zip(read) {
        if build::blocked(&problems) {
            complain!("{}:", folder.display());
            print_problems(&problems, &files);
            is_refused = true;
        }
        let Some(event) = event else { continue };
        if let Some(other) = by_id.insert(event.id.value.clone(), folder) {
            let args = [("id", event.id.value.as_str()), ("one", &other.display().to_string())];
            complain!("{}: {}", folder.display(), show::say("network-same-event", &args));
            is_refused = true;
        }
        events.push(event);
    }
    let before = if args.out.exists() { store::read(&args.out)? } else { Files::default() };
    let (known, problems) = Known::read(&before);
    if build::blocked(&problems) {
        print_problems(&problems, &before);
        is_refused = true;
    }
    if is_refused {
        return Ok(REFUSED);
    }
    let merged = merge::merge(&events, &known);
    let (own, theirs) = merge::files(&merged, &events, &args.title)?;
    let input = build::input(&own, &build::Wish::default());
    let outcome = store::publish(&args.out, &own, &input, args.force)?;
    if let Outcome::Edited(paths) = &outcome {
        complain!("Nothing was written: these files were edited by hand.");
        paths.iter().for_each(|path| complain!("  {}", args.out.join(path).display()));
        complain!(
            "Put your changes into the event folders, or use --force: the edited files are then kept aside."
        );
        return Ok(REFUSED);
    }
    for (path, bytes) in theirs.iter() {
        // Unchanged, it keeps its time.
        if before.get(path) != Some(bytes) {
            store::write_file(&args.out.join(path), bytes)?;
        }
    }
    let open = merged.likenesses.iter().filter(|it| it.same.is_none()).count();
    let counts = [
        ("events", events.len()),
        ("records", merged.records),
        ("people", merged.members.len()),
        ("forgotten", merged.forgotten),
        ("alike", open),
    ];
    if args.json {
        let counts: BTreeMap<&str, usize> = counts.into();
        print_json(&json!({"format": 1, "counts": counts}));
    } else {
        let counts = counts.map(|(name, count)| (name, count.to_string()));
        let counts: Vec<(&str, &str)> = counts.iter().map(|(name, count)| (*name, count.as_str())).collect();
        for id in ["network-people", "network-forgotten", "network-alike"] {
            let text = show::say(id, &counts);
            if !text.is_empty() {
                tell!("{text}");
            }
        }
        tell!("{}", args.out.display());
    }
    Ok(FINE)
}
