//! Organizations, needs, offers, partners and projects out of their spreadsheets.

use super::fields::is_id;
use super::rows::{Row, open, slips};
use super::{At, Event, Need, Offer, Organization, Partner, Project, Sharing};
use crate::files::Files;
use crate::problem::Problem;
use crate::sheet::Sheet;

pub fn tables(event: &mut Event, files: &Files, problems: &mut Vec<Problem>) {
    let first = event.first_language().to_owned();
    let first = first.as_str();
    event.organizations = table(
        files,
        "organizations",
        &["id", "name", "short", "country", "city", "sectors", "website", "about", "public"],
        problems,
        |id, row, _| Organization {
            id,
            name: row.own("name"),
            short: row.own("short"),
            country: row.own("country"),
            city: row.own("city"),
            sectors: row.list("sectors").into_iter().map(|it| it.value).collect(),
            website: row.own("website"),
            about: row.text("about", first),
            public: super::consent::answer(row.get("public")) == Some(true),
            place: row.place("id"),
        },
    );
    event.needs = table(
        files,
        "needs",
        &["id", "statement", "organization", "topic", "language", "urgency", "tried", "outcome", "sharing"],
        problems,
        |id, row, problems| Need {
            id,
            statement: row.text("statement", first),
            organization: row.at("organization"),
            topic: row.at("topic"),
            language: row.own("language"),
            urgency: row.own("urgency"),
            tried: row.text("tried", first),
            outcome: row.text("outcome", first),
            sharing: sharing(row, problems),
            place: row.place("id"),
        },
    );
    event.offers = table(
        files,
        "offers",
        &["id", "title", "donor", "kind", "amount", "until", "conditions", "topic", "need"],
        problems,
        |id, row, _| Offer {
            id,
            title: row.text("title", first),
            donor: row.own("donor"),
            kind: row.own("kind"),
            amount: row.own("amount"),
            until: row.own("until"),
            conditions: row.text("conditions", first),
            topic: row.at("topic"),
            need: row.at("need"),
            place: row.place("id"),
        },
    );
    event.partners =
        table(files, "partners", &["id", "name", "role", "website"], problems, |id, row, _| Partner {
            id,
            name: row.text("name", first),
            role: row.own("role"),
            website: row.own("website"),
            place: row.place("id"),
        });
    event.projects = table(
        files,
        "projects",
        &["id", "title", "problem", "team", "stage", "help_wanted"],
        problems,
        |id, row, _| Project {
            id,
            title: row.text("title", first),
            problem: row.text("problem", first),
            team: row.list("team"),
            stage: row.own("stage"),
            help_wanted: row.text("help_wanted", first),
            place: row.place("id"),
        },
    );
}

/// Rows with a good id; the others are told.
fn table<T>(
    files: &Files,
    name: &str,
    known: &[&str],
    problems: &mut Vec<Problem>,
    make: impl Fn(At<String>, &Row, &mut Vec<Problem>) -> T,
) -> Vec<T> {
    let Some(sheet) = open(files, name, problems) else { return Vec::new() };
    slips(&sheet, known, problems);
    if !has(&sheet, "id", problems) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for row in Row::all(&sheet) {
        match row.at("id") {
            Some(id) if is_id(&id.value) => found.push(make(id, &row, problems)),
            Some(id) => {
                let shown = super::fields::shown(&id.value);
                problems.push(Problem::block("bad-id").at(&id.place).with("value", shown));
            }
            None => problems.push(Problem::block("missing-key").at(&row.place("id")).with("key", "id")),
        }
    }
    found
}

/// Whether the column is there; a sheet without any header is told elsewhere.
fn has(sheet: &Sheet, column: &str, problems: &mut Vec<Problem>) -> bool {
    let there = sheet.header.iter().any(|known| known.eq_ignore_ascii_case(column));
    if !there && !sheet.header.is_empty() {
        problems.push(Problem::block("missing-column").at(&sheet.place(1, 0)).with("column", column));
    }
    there
}

fn sharing(row: &Row, problems: &mut Vec<Problem>) -> Sharing {
    match row.get("sharing") {
        "public" => Sharing::Public,
        "members" => Sharing::Members,
        "" | "crew" => Sharing::Crew,
        other => {
            problems.push(
                Problem::warn("bad-value")
                    .at(&row.place("sharing"))
                    .with("key", "sharing")
                    .with("value", super::fields::shown(other))
                    .with("expected", "one of public, members, crew"),
            );
            Sharing::Crew
        }
    }
}
