//! `techcamp roster`: which lists there are, and one of them with its ledger.

use super::build::{Order, kit_of, refuse, write};
use super::progress::Progress;
use super::{FINE, REFUSED, args, print_json, suggest};
use crate::build::{self, Wish};
use crate::kit::{Artifact, Kit};
use crate::locale::Words;
use crate::store;
use serde_json::json;
use std::path::Path;

/// Any kit has the lists of the base; an event's own may have more.
const KIT: &str = "techcamp-2day";

pub fn run(args: &args::Roster) -> anyhow::Result<u8> {
    let Some(format) = &args.format else { return list(args.json) };
    let files = store::read_event(&args.folder)?;
    let wish = Wish {
        roster: Some(format.clone()),
        params: args.set.iter().cloned().collect(),
        encrypt: args.sealing.encrypt.clone(),
        date: super::source_date(),
        ..Wish::default()
    };
    let progress = Progress::new(false);
    let (looked, problems) = build::look(&files, &wish, &|step| progress.step(step));
    let Some(looked) = looked else { return Ok(refuse(args.json, &files, &problems)) };
    if build::blocked(&problems) {
        return Ok(refuse(args.json, &files, &problems));
    }
    let Some(artifact) = rosters(&looked.loaded.kit).find(|it| it.id == *format) else {
        let ids: Vec<&str> = rosters(&looked.loaded.kit).map(|it| it.id.as_str()).collect();
        complain!("There is no list `{format}` in the kit {}.", looked.loaded.kit.id);
        suggest(format, &ids);
        return Ok(REFUSED);
    };
    if let Some((name, _)) = args.set.iter().find(|(name, _)| !artifact.params.contains_key(name)) {
        let known: Vec<&str> = artifact.params.keys().map(String::as_str).collect();
        complain!("`{format}` takes no `{name}`; it takes: {}.", known.join(", "));
        return Ok(REFUSED);
    }
    let out = args.out.clone().unwrap_or_else(|| args.folder.join("rosters").join(format));
    let order = Order {
        folder: &args.folder,
        files: &files,
        wish: &wish,
        out: &out,
        force: args.force,
        json: args.json,
        limits: (None, None),
        passphrase: args.sealing.passphrase_file.as_deref(),
    };
    write(&order, &looked, problems, &progress)
}

fn rosters(kit: &Kit) -> impl Iterator<Item = &Artifact> {
    kit.artifacts.iter().filter(|it| it.consent.is_some())
}

/// The lists of the event folder we stand in, else those of every kit.
fn list(json: bool) -> anyhow::Result<u8> {
    let here = Path::new(".");
    let own = if here.join("event.toml").is_file() { build::load(&store::read(here)?).0 } else { None };
    let Some(kit) = own.map(|loaded| loaded.kit).or_else(|| kit_of(KIT).0) else { return Ok(REFUSED) };
    let layers = kit.words.iter().map(|(tag, _, text)| (tag.as_str(), text.as_str()));
    let (words, _) = Words::new(layers, "en");
    let word = |id: String| words.get("en", &id, &[]).unwrap_or_default();
    let rows: Vec<_> = rosters(&kit)
        .map(|it| {
            let consent = it.consent.clone().unwrap_or_default();
            json!({
                "id": it.id, "title": word(it.title.clone()), "about": word(format!("{}.about", it.title)),
                "consent": consent, "agreed": word(format!("consent-short-{consent}")),
                "formats": it.formats.iter().map(|format| format.extension()).collect::<Vec<_>>(),
                "set": it.params.keys().collect::<Vec<_>>(),
            })
        })
        .collect();
    if json {
        print_json(&json!({"format": 1, "rosters": rows}));
        return Ok(FINE);
    }
    for row in &rows {
        let text = |key: &str| row[key].as_str().unwrap_or_default();
        tell!("{:22} {} Agreed to: {}.", text("id"), text("about"), text("agreed"));
    }
    tell!("\nOne of them: techcamp roster NAME my-camp");
    Ok(FINE)
}
