//! Where kit and event meet: who is left out of what, and fields that an audience cannot have.

use super::Loaded;
use crate::document::Audience;
use crate::kit::Artifact;
use crate::plan::Plan;
use crate::problem::{Place, Problem};
use crate::view::{self, Rule, Scope};
use std::collections::BTreeSet;

/// Lists of people in a View.
const PEOPLE: [&str; 7] = ["people", "participants", "trainers", "interpreters", "mentors", "team", "badges"];

/// Personal fields whose names mean nothing else in a View but in the event's own contacts, so that a
/// template can be held against them.
const UNMISTAKABLE: [&str; 14] = [
    "email",
    "phone",
    "diet",
    "access",
    "emergency",
    "pseudonym",
    "gender",
    "not_with",
    "answers",
    "consents",
    "arrival",
    "departure",
    "travel",
    "at_risk",
];

/// Problems: `left-out` (how many, from which documents), `field-out-of-sight`, `letters-without-font`.
pub fn look(loaded: &Loaded, plan: &Plan) -> Vec<Problem> {
    let mut problems: Vec<Problem> = left_out(loaded).into_iter().collect();
    for artifact in &loaded.kit.artifacts {
        problems.extend(out_of_sight(loaded, plan, artifact));
    }
    problems.extend(letters(loaded));
    problems
}

/// How many each audience may not list, and in which documents they are missed; one problem for all.
fn left_out(loaded: &Loaded) -> Option<Problem> {
    let (event, lang) = (&loaded.event, loaded.event.first_language());
    let title = |artifact: &Artifact| {
        let named = loaded.words.get(lang, &format!("{}.name", artifact.title), &[]);
        named.or_else(|| loaded.words.get(lang, &artifact.title, &[])).unwrap_or_else(|| artifact.id.clone())
    };
    let mut problem = Problem::warn("left-out");
    let mut missed = BTreeSet::new();
    for audience in [Audience::Public, Audience::Members, Audience::Partners, Audience::Donors] {
        let lists = loaded
            .kit
            .artifacts
            .iter()
            .filter(|artifact| artifact.audience == audience && PEOPLE.contains(&artifact.rows.as_str()));
        let mut titles: Vec<String> = lists.map(|artifact| format!("“{}”", title(artifact))).collect();
        titles.dedup();
        let out =
            event.coming().filter(|person| !titles.is_empty() && !view::listed(event, person, audience));
        let out: Vec<&str> = out.map(|person| person.id.value.as_str()).collect();
        problem = problem
            .with(audience.id(), out.len())
            .with(&format!("{}-documents", audience.id()), titles.join(", "));
        missed.extend(out);
    }
    (!missed.is_empty()).then(|| problem.with("count", missed.len()))
}

/// Fields an artifact names that its audience never sees.
fn out_of_sight(loaded: &Loaded, plan: &Plan, artifact: &Artifact) -> Vec<Problem> {
    if artifact.audience == Audience::Person {
        return Vec::new();
    }
    let scope =
        Scope::new(&loaded.event, plan, &loaded.words, artifact.audience, loaded.event.first_language());
    let never: Vec<&str> = view::table(&scope)
        .into_iter()
        .filter(|(_, rule)| *rule == Rule::Never)
        .map(|(field, _)| field)
        .collect();
    let template = loaded.kit.templates.get(&artifact.template).filter(|_| artifact.columns.is_empty());
    let template = template.map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    let about_people = PEOPLE.contains(&artifact.rows.as_str());
    let cells: Vec<&str> = artifact
        .columns
        .iter()
        .map(|column| column.value.as_str())
        .chain(artifact.slots.values().map(String::as_str))
        .chain([artifact.only.as_str()])
        .collect();
    never
        .into_iter()
        .filter(|field| {
            let named = |text: &str| {
                words(text).any(|word| word.ends_with(&format!(".{field}")) && !word.starts_with("contact."))
            };
            let in_cells = cells.iter().any(|cell| {
                (about_people && cell == field) || (about_people && cell.contains("{{") && named(cell))
            });
            in_cells || (UNMISTAKABLE.contains(field) && named(&template))
        })
        .map(|field| {
            Problem::block("field-out-of-sight")
                .at(&Place::file(&format!("kit:{}/kit.toml", loaded.kit.id)))
                .with("artifact", &artifact.id)
                .with("field", field)
                .with("audience", artifact.audience.id())
        })
        .collect()
}

/// Dotted words of a template.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '.')
}

/// Letters of people's and organizations' names that no font has. Only the id is told, never the name.
#[cfg(feature = "pdf")]
fn letters(loaded: &Loaded) -> Vec<Problem> {
    use crate::export::pdf;
    let fonts = super::export::fonts(&loaded.kit);
    let mut problems = Vec::new();
    let mut look = |file: &str, place: &Place, id: &str, field: &str, text: &str| {
        let missing = pdf::covers(&fonts, text);
        if let Some(first) = missing.first() {
            let place = if place.line == 0 { Place::file(file) } else { place.clone() };
            problems.push(
                Problem::block("letters-without-font")
                    .at(&place)
                    .with("id", id)
                    .with("field", field)
                    .with(
                        "letters",
                        missing
                            .iter()
                            .map(|c| format!("U+{:04X}", u32::from(*c)))
                            .collect::<Vec<_>>()
                            .join(", "),
                    )
                    .with("script", script(*first)),
            );
        }
    };
    for person in loaded.event.coming() {
        for (field, text) in [
            ("name", person.name.value.as_str()),
            ("badge_name", &person.badge_name),
            ("pseudonym", &person.pseudonym),
            ("job", &person.job),
            ("city", &person.city),
        ] {
            look("people.csv", &person.place, &person.id.value, field, text);
        }
    }
    for organization in &loaded.event.organizations {
        look("organizations.csv", &organization.place, &organization.id.value, "name", &organization.name);
    }
    problems
}

#[cfg(not(feature = "pdf"))]
fn letters(_: &Loaded) -> Vec<Problem> {
    Vec::new()
}

/// The script a letter belongs to, by Unicode block, in words an organizer can look a font up by.
#[cfg(feature = "pdf")]
fn script(letter: char) -> &'static str {
    match u32::from(letter) {
        0x0530..=0x058F => "Armenian",
        0x0590..=0x05FF => "Hebrew",
        0x0600..=0x06FF | 0x0750..=0x077F | 0x08A0..=0x08FF => "Arabic",
        0x0900..=0x097F => "Devanagari",
        0x0980..=0x09FF => "Bengali",
        0x0A80..=0x0AFF => "Gujarati",
        0x0B80..=0x0BFF => "Tamil",
        0x0D80..=0x0DFF => "Sinhala",
        0x0E00..=0x0E7F => "Thai",
        0x0E80..=0x0EFF => "Lao",
        0x0F00..=0x0FFF => "Tibetan",
        0x1000..=0x109F => "Myanmar",
        0x10A0..=0x10FF => "Georgian",
        0x1100..=0x11FF | 0xAC00..=0xD7AF => "Korean",
        0x1200..=0x139F => "Ethiopic",
        0x1780..=0x17FF => "Khmer",
        0x1800..=0x18AF => "Mongolian",
        0x3040..=0x30FF => "Japanese",
        0x2E80..=0x2FDF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF => "Chinese",
        0x1F000..=0x1FAFF | 0x2600..=0x27BF => "emoji or symbols",
        _ => "an unusual script",
    }
}
