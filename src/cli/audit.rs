//! `techcamp audit`: which personal field stands where and why; or all about one person.

use super::show::say;
use super::{FINE, REFUSED, args, print_json, print_problems, why};
use crate::build::{self, Loaded, answer, audit, decide, load};
use crate::document::Document;
use crate::model::Person;
use crate::plan::{self, Plan};
use crate::store;
use serde_json::json;

pub fn run(args: &args::Audit) -> anyhow::Result<u8> {
    let files = store::read_event(&args.folder)?;
    let (loaded, problems) = load(&files);
    let Some(loaded) = loaded.filter(|_| !build::blocked(&problems)) else {
        print_problems(&problems, &files);
        return Ok(REFUSED);
    };
    let (plan, _) = decide(&loaded);
    let document = match &args.person {
        None => register(args, &loaded, &plan),
        Some(query) => match whom(&loaded, query) {
            Some(person) => answer_of(args, &loaded, &plan, person),
            None => return Ok(REFUSED),
        },
    };
    let Some(out) = &args.out else { return Ok(FINE) };
    let (made, problems) = build::files_of(&[document], &loaded);
    if build::blocked(&problems) {
        print_problems(&problems, &files);
        return Ok(REFUSED);
    }
    for (path, bytes) in made.iter() {
        // One audience's alone: it needs no folder of its own.
        let name = path.rsplit_once("answer/").map_or_else(
            || path.rsplit('/').next().unwrap_or(path).to_owned(),
            |(_, name)| format!("answer-{name}"),
        );
        let path = out.join(name);
        store::write_file(&path, bytes)?;
        if !args.json {
            tell!("{}", say("audit-written", &[("file", &path.display().to_string())]));
        }
    }
    Ok(FINE)
}

/// The one person a query means; tells, where it is nobody or several.
pub fn whom<'a>(loaded: &'a Loaded, query: &str) -> Option<&'a Person> {
    let found = plan::find(&loaded.event, query);
    let people: Vec<_> = found.iter().filter(|it| it.kind == plan::Kind::Person).collect();
    match people.as_slice() {
        [one] => loaded.event.person(&one.id),
        [] => {
            complain!("{}", say("audit-nobody", &[("query", query)]));
            None
        }
        several => {
            complain!("{}", say("audit-several", &[("query", query)]));
            several.iter().for_each(|one| complain!("  {}", why::choice(one)));
            None
        }
    }
}

/// By audience, then field.
fn register(args: &args::Audit, loaded: &Loaded, plan: &Plan) -> Document {
    let holdings = audit::register(loaded, plan);
    if args.json {
        print_json(&json!({"format": 1, "register": holdings}));
    } else {
        tell!("{}", say("audit-title", &[("count", &loaded.event.people.len().to_string())]));
        for part in holdings.chunk_by(|a, b| a.audience == b.audience) {
            tell!("\n{}", say("audit-audience", &[("audience", part[0].audience.id())]));
            for fields in part.chunk_by(|a, b| a.field == b.field) {
                for (at, it) in fields.iter().enumerate() {
                    let field = if at == 0 { audit::column(it.field) } else { "" };
                    let people = it.people.map_or("none".to_owned(), |people| people.to_string());
                    let told = say("audit-row", &[("ground", &it.ground.word()), ("people", &people)]);
                    tell!("  {field:<14} {:<40} {told}", audit::title(loaded, &it.artifact));
                }
            }
        }
        tell!("\n{}", say("audit-end", &[]));
    }
    answer::register(loaded, &holdings)
}

fn answer_of(args: &args::Audit, loaded: &Loaded, plan: &Plan, person: &Person) -> Document {
    let standings = audit::standings(loaded, plan, &person.id.value);
    let record = audit::record(loaded, plan, person);
    let event = &loaded.event;
    let place = &person.place;
    let controller = event.controller.get(event.first_language(), event.first_language());
    let until = event.keep_until.as_ref().map(|date| date.value.to_string());
    if args.json {
        print_json(&json!({
            "format": 1, "id": person.id.value, "file": place.file, "line": place.line, "sheet": place.sheet,
            "record": record, "consents": person.consents, "terms": event.terms_version, "documents": standings,
            "controller": controller, "keep_until": until,
        }));
        return answer::person(loaded, plan, person, &standings);
    }
    let row = place.line.to_string();
    tell!("{}", say("audit-person", &[("id", &person.id.value), ("file", &place.file), ("row", &row)]));
    for (field, value) in record.iter().filter(|(field, _)| *field != "consents") {
        tell!("  {:<14} {}", audit::column(field), written(value));
    }
    tell!("\n{}", say("audit-consents", &[]));
    for (purpose, answer) in &person.consents {
        let counts = if answer.counts(&event.terms_version) {
            "yes"
        } else if answer.yes {
            "other"
        } else {
            "no"
        };
        let version = if answer.version.is_empty() { "none" } else { &answer.version };
        let date = answer.date.map_or("none".to_owned(), |date| date.to_string());
        let args =
            [("counts", counts), ("version", version), ("date", date.as_str()), ("purpose", purpose.word())];
        tell!("  {:<14} {}", purpose.word(), say("audit-consent", &args));
    }
    for part in standings.chunk_by(|a, b| a.audience == b.audience) {
        tell!("\n{}", say("audit-audience", &[("audience", part[0].audience.id())]));
        // One line for all sheets of a kind that say the same.
        for it in part.chunk_by(|a, b| (&a.title, &a.fields) == (&b.title, &b.fields)).map(|alike| &alike[0])
        {
            let fields: Vec<&str> = it.fields.iter().map(|field| audit::column(field)).collect();
            tell!("  {:<40} {}", it.title, fields.join(", "));
        }
    }
    let until = until.as_deref().unwrap_or("none");
    let controller = if controller.is_empty() { "none" } else { controller };
    tell!("\n{}", say("audit-rights", &[("until", until), ("controller", controller)]));
    answer::person(loaded, plan, person, &standings)
}

/// A value on one line.
fn written(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.replace('\n', " "),
        serde_json::Value::Array(list) => list.iter().map(written).collect::<Vec<_>>().join("; "),
        other => other.to_string(),
    }
}
