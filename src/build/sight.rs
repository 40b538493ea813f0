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
const UNMISTAKABLE: [&str; 16] = [
    "email",
    "phone",
    "diet",
    "access",
    "emergency",
    "pseudonym",
    "gender",
    "not_with",
    "with",
    "mentor_of",
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
    for artifact in loaded.kit.artifacts.iter().filter(|it| it.consent.is_none()) {
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
            .filter(|it| it.consent.is_none())
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
pub fn out_of_sight(loaded: &Loaded, plan: &Plan, artifact: &Artifact) -> Vec<Problem> {
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
    let template =
        loaded.kit.templates.get(&artifact.template).filter(|_| artifact.all_columns().next().is_none());
    let template = template.map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    let about_people = PEOPLE.contains(&artifact.rows.as_str());
    let cells: Vec<&str> = artifact
        .all_columns()
        .map(|column| column.value.as_str())
        .chain(artifact.slots.values().map(String::as_str))
        .chain([artifact.only.as_str()])
        .collect();
    never
        .into_iter()
        .filter(|field| {
            let other = |word: &str| ["contact.", "event.", "params."].iter().any(|it| word.starts_with(it));
            let named =
                |text: &str| words(text).any(|word| word.ends_with(&format!(".{field}")) && !other(word));
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

/// Letters that no font has, wherever a PDF may print them. A person is told by the id, never by the name.
#[cfg(feature = "pdf")]
fn letters(loaded: &Loaded) -> Vec<Problem> {
    let event = &loaded.event;
    let printed = printed(loaded);
    let mut problems = Vec::new();
    let mut look = |place: &Place, id: &str, field: &str, text: &str| {
        // A field that only lists for machines hold needs no font.
        if printed.iter().any(|word| word.starts_with(field)) {
            problems.extend(
                without_font(loaded, text)
                    .map(|problem| problem.at(place).with("id", id).with("field", field)),
            );
        }
    };
    for (place, id, field, text) in crate::check::texts(event) {
        text.0.values().for_each(|text| look(place, id, field, text));
    }
    let head = &event.id.place;
    look(head, &event.id, "hashtag", &event.hashtag);
    event.contacts.iter().for_each(|it| look(head, &event.id, "contact", &it.name));
    for room in &event.rooms {
        look(&room.place, &room.id, "floor", &room.floor);
        room.equipment.iter().for_each(|it| look(&room.place, &room.id, "equipment", it));
    }
    for session in &event.sessions {
        session.equipment.iter().for_each(|it| look(&it.place, &session.id, "equipment", it));
        session.supplies.iter().for_each(|it| look(&session.place, &session.id, "supplies", it));
    }
    for person in event.coming() {
        for (field, text) in [
            ("name", person.name.as_str()),
            ("badge_name", &person.badge_name),
            ("given", &person.given),
            ("family", &person.family),
            ("pseudonym", &person.pseudonym),
            ("pronunciation", &person.pronunciation),
            ("job", &person.job),
            ("country", &person.country),
            ("city", &person.city),
            ("device", &person.device),
            ("access", &person.access),
            ("diet", &person.diet),
            ("arrival", &person.arrival),
            ("departure", &person.departure),
            ("emergency", &person.emergency),
            ("equipment", &person.equipment),
            ("travel", &person.travel),
        ] {
            look(&or_file(&person.place, "people.csv"), &person.id, field, text);
        }
    }
    for it in &event.organizations {
        for (field, text) in
            [("name", &it.name), ("short", &it.short), ("city", &it.city), ("country", &it.country)]
        {
            look(&or_file(&it.place, "organizations.csv"), &it.id, field, text);
        }
    }
    for it in &event.offers {
        for (field, text) in [("donor", &it.donor), ("kind", &it.kind), ("amount", &it.amount)] {
            look(&or_file(&it.place, "offers.csv"), &it.id, field, text);
        }
    }
    problems
}

#[cfg(not(feature = "pdf"))]
fn letters(_: &Loaded) -> Vec<Problem> {
    Vec::new()
}

/// A place that is known only as something of a file.
#[cfg(feature = "pdf")]
fn or_file(place: &Place, file: &str) -> Place {
    if place.line == 0 { Place::file(file) } else { place.clone() }
}

/// The names of fields that some artifact with a PDF uses.
#[cfg(feature = "pdf")]
fn printed(loaded: &Loaded) -> std::collections::BTreeSet<String> {
    use crate::document::Format;
    let kit = &loaded.kit;
    let on_paper = |it: &&Artifact| it.formats.contains(&Format::Pdf) || it.merged.contains(&Format::Pdf);
    let mut texts: Vec<String> = Vec::new();
    for artifact in kit.artifacts.iter().filter(on_paper) {
        texts.extend(artifact.all_columns().map(|column| column.value.clone()));
        texts.extend(artifact.slots.values().cloned());
    }
    // Templates may include each other, so that all of them count.
    texts.extend(kit.templates.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()));
    texts.iter().flat_map(|text| words(text)).flat_map(|word| word.split('.')).map(str::to_owned).collect()
}

/// The problem of a text with letters that no font has: which they are, and of which script.
#[cfg(feature = "pdf")]
fn without_font(loaded: &Loaded, text: &str) -> Option<Problem> {
    let missing = crate::export::pdf::covers(loaded.fonts(), text);
    let mut scripts: Vec<String> = missing.iter().map(|letter| script(*letter)).collect();
    scripts.sort();
    scripts.dedup();
    let letters: Vec<String> = missing.iter().map(|letter| crate::letters::code(*letter)).collect();
    let problem = Problem::block("letters-without-font").with("letters", letters.join(", "));
    (!missing.is_empty()).then(|| problem.with("script", scripts.join(", ")))
}

/// The script a letter belongs to, by Unicode, in words an organizer can look a font up by.
#[cfg(feature = "pdf")]
fn script(letter: char) -> String {
    use unicode_script::{Script, UnicodeScript};
    match letter.script() {
        Script::Common | Script::Inherited | Script::Unknown => "emoji or symbols".to_owned(),
        Script::Han => "Chinese".to_owned(),
        Script::Hangul => "Korean".to_owned(),
        Script::Hiragana | Script::Katakana => "Japanese".to_owned(),
        script => script.full_name().replace('_', " "),
    }
}
