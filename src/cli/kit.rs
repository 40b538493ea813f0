//! `techcamp kit list` and `techcamp kit show`

use super::build::kit_of;
use super::{FINE, REFUSED, args, print_json, print_problems};
use crate::check::clock;
use crate::files::Files;
use crate::kit;
use crate::locale::{Arg, Words};
use crate::model::{self, Block};
use crate::tree;
use serde_json::json;

pub fn run(command: &args::Kit) -> anyhow::Result<u8> {
    match command {
        args::Kit::List { json } => Ok(list(*json)),
        args::Kit::Show { kit, json } => Ok(show(kit, *json)),
    }
}

fn list(json: bool) -> u8 {
    let kits: Vec<kit::Kit> = kit::ids().iter().filter_map(|id| kit_of(id).0).collect();
    if json {
        let rows: Vec<_> =
            kits.iter().map(|kit| json!({"id": kit.id, "title": kit.title, "version": kit.version, "artifacts": kit.artifacts.len()})).collect();
        print_json(&json!({"format": 1, "kits": rows}));
    } else {
        for kit in kits {
            tell!("{:18} {}  ({} documents)", kit.id, kit.title, kit.artifacts.len());
        }
    }
    FINE
}

fn show(id: &str, json: bool) -> u8 {
    let (kit, problems) = kit_of(id);
    let Some(kit) = kit.filter(|_| problems.is_empty()) else {
        print_problems(&problems, &Files::default());
        return REFUSED;
    };
    let layers = kit.words.iter().map(|(tag, _, text)| (tag.as_str(), text.as_str()));
    let (words, _) = Words::new(layers, "en");
    let rows: Vec<_> = kit
        .artifacts
        .iter()
        .map(|artifact| {
            json!({
                "id": artifact.id,
                "title": title(&words, artifact),
                "audience": artifact.audience,
                "for_each": artifact.for_each,
                "formats": artifact.formats.iter().map(|format| format.extension()).collect::<Vec<_>>(),
            })
        })
        .collect();
    let blocks = agenda(&kit);
    let row = |block: &Block| {
        json!({
            "day": block.day.value, "start": clock(block.start.value), "end": clock(block.end()),
            "id": block.id.value, "kind": block.kind.word(), "title": called(&words, block),
        })
    };
    if json {
        let languages: Vec<&str> = words.languages().collect();
        print_json(
            &json!({"format": 1, "id": kit.id, "title": kit.title, "version": kit.version, "languages": languages, "artifacts": rows, "blocks": blocks.iter().map(row).collect::<Vec<_>>()}),
        );
    } else {
        tell!("{} {}: {}", kit.id, kit.version, kit.title);
        tell!("languages: {}", words.languages().collect::<Vec<_>>().join(", "));
        for row in rows {
            let each = row["for_each"].as_str().map(|each| format!(", one per {each}")).unwrap_or_default();
            let formats: Vec<&str> =
                row["formats"].as_array().into_iter().flatten().filter_map(|it| it.as_str()).collect();
            tell!(
                "  {:24} {:8} {}{each} — {}",
                row["id"].as_str().unwrap_or_default(),
                row["audience"].as_str().unwrap_or_default(),
                formats.join(" "),
                row["title"].as_str().unwrap_or_default(),
            );
        }
        for block in &blocks {
            tell!(
                "  day {} {}–{}  {:20} {:18} {}",
                block.day.value,
                clock(block.start.value),
                clock(block.end()),
                block.id.value,
                block.kind.word(),
                called(&words, block),
            );
        }
    }
    FINE
}

/// The blocks that an event of this kit begins with, in order of time.
fn agenda(kit: &kit::Kit) -> Vec<Block> {
    let layers = kit.events.iter().map(|(path, text)| tree::parse(path, text).0);
    let definition = layers.fold(tree::Table::default(), |below, layer| tree::merge(&below, &layer));
    // An event's own facts are missing, which is no fault of a kit.
    let (event, _) = model::read(&definition, &Files::default(), model::Given::default());
    let mut blocks = event.map(|event| event.blocks).unwrap_or_default();
    blocks.sort_by_key(|block| (block.day.value, block.start.value));
    blocks
}

/// A block's own title, else the kit's word for it.
fn called(words: &Words, block: &Block) -> String {
    let word = || words.get("en", &format!("block-{}", block.id.value), &[]);
    let own = block.title.get("en", "en");
    if own.is_empty() { word().unwrap_or_default() } else { own.to_owned() }
}

/// What an artifact is called before there is an event: all of it together, or the element's word for a name.
fn title(words: &Words, artifact: &kit::Artifact) -> String {
    let all = words.get("en", &format!("{}.name", artifact.title), &[]);
    let name = artifact.for_each.clone().unwrap_or_default();
    let args = [("name", Arg::Text(name)), ("event", Arg::Text("The event".into()))];
    all.or_else(|| words.get("en", &artifact.title, &args)).unwrap_or_default()
}
