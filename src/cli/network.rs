//! `techcamp network`: who can help whom after the event, as the organizers' own View tells it.

use super::show::say;
use super::{FINE, REFUSED, args, print_json, print_problems};
use crate::build::{decide, load};
use crate::document::Audience;
use crate::{store, view};
use serde_json::{Map, Value, json};

/// Parts of the View that are shown, in this order.
const PARTS: [&str; 5] = ["exchange", "mentoring", "circles", "kindred", "introductions"];

pub fn run(args: &args::Network) -> anyhow::Result<u8> {
    let files = store::read_event(&args.folder)?;
    let (loaded, problems) = load(&files);
    let Some(loaded) = loaded else {
        print_problems(&problems, &files);
        return Ok(REFUSED);
    };
    let (plan, _) = decide(&loaded);
    let data = view::view(&loaded.event, &plan, &loaded.words, Audience::Private, "en").data;
    if args.json {
        let mut told = Map::from_iter([("format".to_owned(), json!(1))]);
        told.extend(PARTS.map(|part| (part.to_owned(), data[part].clone())));
        print_json(&Value::Object(told));
        return Ok(FINE);
    }
    let parts = [
        exchange(&data["exchange"]),
        mentoring(&data["mentoring"]),
        circles(&data["circles"]),
        kindred(&data["kindred"]),
        introductions(&data["introductions"]),
    ];
    let told: Vec<String> = parts.into_iter().flatten().collect();
    if told.is_empty() {
        tell!("{}", say("network-nothing", &[]));
    }
    tell_on!("{}", told.concat());
    Ok(FINE)
}

/// A heading and its lines; None without any.
fn part(heading: &str, lines: Vec<String>) -> Option<String> {
    (!lines.is_empty()).then(|| format!("\n{}\n{}", say(heading, &[]), lines.concat()))
}

fn exchange(data: &Value) -> Option<String> {
    let matches = list(&data["matches"]).map(|it| {
        let need = text(&it["need"]["statement"]);
        let whose = text(&it["need"]["organization"]);
        let offer = match text(&it["offer"]["title"]) {
            "" => say("network-nobody", &[]),
            title => format!("→ {title}"),
        };
        format!("  {} ({}{whose})\n    {offer}\n{}", need, colon(whose, text(&it["need"]["id"])), because(it))
    });
    let left = list(&data["left"]).map(|it| format!("  {}\n{}", text(&it["offer"]["title"]), because(it)));
    let joint = list(&data["joint"]).map(|it| {
        let needs: Vec<String> =
            list(&it["needs"]).map(|need| format!("    – {}\n", text(&need["statement"]))).collect();
        let of = [&it["topic"], &it["language"], &it["country"]].map(text).into_iter();
        let of: Vec<&str> = of.filter(|it| !it.is_empty()).collect();
        format!("  {}\n{}", of.join(", "), needs.concat())
    });
    let parts = [
        part("network-needs", matches.collect()),
        part("network-offers-left", left.collect()),
        part("network-joint", joint.collect()),
    ];
    let told: String = parts.into_iter().flatten().collect();
    (!told.is_empty()).then_some(told)
}

fn mentoring(data: &Value) -> Option<String> {
    let pairs = list(&data["pairs"])
        .map(|it| format!("  {} → {}\n{}", text(&it["mentor"]), text(&it["mentee"]), because(it)));
    let parts = [
        part("network-mentors", pairs.collect()),
        part("network-mentees-alone", alone(&data["mentees_alone"])),
        part("network-mentors-alone", alone(&data["mentors_alone"])),
    ];
    let told: String = parts.into_iter().flatten().collect();
    (!told.is_empty()).then_some(told)
}

fn circles(data: &Value) -> Option<String> {
    let circle = |it: &Value| {
        let members: Vec<String> = list(&it["members"])
            .map(|member| format!("    – {}: {}\n", text(&member["display"]), text(&member["because"])))
            .collect();
        let coordinator = say(
            "network-coordinator",
            &[("name", text(&it["coordinator"])), ("why", text(&it["coordinator_because"]))],
        );
        format!("  {}\n    {coordinator}\n{}", text(&it["name"]), members.concat())
    };
    let (placed, most) = (data["placed"].to_string(), data["at_most"].to_string());
    let mut told = part("network-circles", list(&data["circles"]).map(circle).collect())?;
    told += &format!("\n{}\n", say("network-placed", &[("placed", &placed), ("most", &most)]));
    Some(told + &part("network-circles-alone", alone(&data["alone"])).unwrap_or_default())
}

fn kindred(data: &Value) -> Option<String> {
    let own = |it: &Value| {
        let kin = list(&it["kin"]).map(|other| {
            let because: Vec<&str> = list(&other["because"]).map(text).collect();
            format!("    – {}: {}\n", text(&other["name"]), because.join("; "))
        });
        format!("  {}\n{}", text(&it["name"]), kin.collect::<String>())
    };
    part("network-kindred", list(data).map(own).collect())
}

fn introductions(data: &Value) -> Option<String> {
    let own = |it: &Value| {
        let (organization, contact) = (text(&it["organization"]), text(&it["contact"]));
        format!("  {organization} ({contact}) → {}\n{}", text(&it["with"]), because(it))
    };
    part("network-introductions", list(data).map(own).collect())
}

fn alone(those: &Value) -> Vec<String> {
    list(those).map(|it| format!("  {}\n{}", text(&it["person"]), because(it))).collect()
}

/// An id before a name, where there is one.
fn colon(name: &str, id: &str) -> String {
    if name.is_empty() { id.to_owned() } else { format!("{id}: ") }
}

/// The reasons, one to a line.
fn because(it: &Value) -> String {
    list(&it["because"]).map(|reason| format!("    – {}\n", text(reason))).collect()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
