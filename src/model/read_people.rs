//! People out of people.csv, .xlsx or .ods: one row per human.

use super::fields::{is_id, window};
use super::rows::{Row, open, slips};
use super::{At, Consent, Event, Level, Person, Purpose, Role, Status, consent};
use crate::files::Files;
use crate::problem::{Place, Problem};
use crate::sheet::Sheet;
use std::collections::{BTreeMap, BTreeSet};

/// Columns this program knows; `wish_…` and those with a dot go by their stem.
const KNOWN: [&str; 41] = [
    "id",
    "number",
    "roles",
    "status",
    "name",
    "badge_name",
    "given",
    "family",
    "pseudonym",
    "at_risk",
    "pronunciation",
    "gender",
    "organization",
    "job",
    "country",
    "city",
    "email",
    "phone",
    "languages",
    "needs",
    "wish",
    "level",
    "device",
    "access",
    "diet",
    "arrival",
    "departure",
    "emergency",
    "group",
    "not_with",
    "consent",
    "skills",
    "teaches",
    "available",
    "max_sessions",
    "equipment",
    "travel",
    "mentor",
    "bio",
    "wishes",
    "notes",
];

pub fn people(event: &mut Event, files: &Files, problems: &mut Vec<Problem>) {
    let Some(sheet) = open(files, "people", problems) else { return };
    slips(&sheet, &KNOWN, problems);
    let first = event.first_language().to_owned();
    let has_ids = sheet.header.iter().any(|name| name.eq_ignore_ascii_case("id"));
    if !has_ids && !sheet.header.is_empty() {
        problems.push(Problem::warn("missing-ids").at(&Place::cell(&sheet.file, sheet.tab.as_deref(), 1, 0)));
    }
    let mut people: Vec<Person> =
        Row::all(&sheet).filter_map(|row| person(&row, has_ids, &first, problems)).collect();
    people.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    number(&mut people);
    event.people = people;
}

fn person(row: &Row, has_ids: bool, first: &str, problems: &mut Vec<Problem>) -> Option<Person> {
    let id = match row.at("id") {
        Some(id) if is_id(&id.value) => id,
        Some(id) => {
            problems
                .push(Problem::block("bad-id").at(&id.place).with("value", super::fields::shown(&id.value)));
            return None;
        }
        None if has_ids => {
            problems.push(Problem::block("missing-key").at(&row.place("id")).with("key", "id"));
            return None;
        }
        None => At::new(format!("row-{}", row.number), &row.place("name")),
    };
    let (given, family) = (row.own("given"), row.own("family"));
    let name = row
        .at("name")
        .unwrap_or_else(|| At::new(format!("{given} {family}").trim().to_owned(), &row.place("name")));
    if name.value.is_empty() {
        problems.push(Problem::block("missing-key").at(&name.place).with("key", "name"));
        return None;
    }
    let badge_name = match (row.get("badge_name"), given.as_str()) {
        ("", "") => name.value.split_whitespace().next().unwrap_or_default().to_owned(),
        ("", given) => given.to_owned(),
        (badge, _) => badge.to_owned(),
    };
    Some(Person {
        number: whole(row, "number", problems).unwrap_or(0),
        roles: roles(row, problems),
        status: word(row, "status", &Status::ALL, problems),
        badge_name,
        given,
        family,
        pseudonym: row.own("pseudonym"),
        at_risk: said(row, "at_risk", problems).unwrap_or(true),
        pronunciation: row.own("pronunciation"),
        gender: row.own("gender"),
        organization: row.at("organization"),
        job: row.own("job"),
        country: row.own("country"),
        city: row.own("city"),
        email: row.own("email"),
        phone: row.own("phone"),
        languages: row.list("languages"),
        needs: row.list("needs"),
        wishes: wishes(row),
        levels: levels(row, problems),
        device: row.own("device"),
        access: row.own("access"),
        diet: row.own("diet"),
        arrival: row.own("arrival"),
        departure: row.own("departure"),
        emergency: row.own("emergency"),
        group: whole(row, "group", problems),
        not_with: row.list("not_with"),
        consents: consents(row, problems),
        skills: skills(row, problems),
        teaches: row.list("teaches"),
        available: row
            .list("available")
            .into_iter()
            .filter_map(|text| {
                let found = window(&text.value);
                if found.is_none() {
                    problems.push(bad("bad-time", &text.place, "available", &text.value, "1 09:00-13:00"));
                }
                found
            })
            .collect(),
        max_sessions: whole(row, "max_sessions", problems),
        equipment: row.own("equipment"),
        travel: row.own("travel"),
        mentor: said(row, "mentor", problems).unwrap_or(false),
        bio: row.text("bio", first),
        answers: answers(row.sheet, row),
        place: name.place.clone(),
        id,
        name,
    })
}

fn bad(rule: &str, place: &Place, key: &str, value: &str, expected: &str) -> Problem {
    let problem = Problem::warn(rule).at(place).with("key", key).with("value", super::fields::shown(value));
    problem.with("expected", expected)
}

fn whole(row: &Row, name: &str, problems: &mut Vec<Problem>) -> Option<u32> {
    let text = row.get(name);
    match text.parse() {
        Ok(number) => Some(number),
        Err(_) if text.is_empty() => None,
        Err(_) => {
            problems.push(bad("bad-value", &row.place(name), name, text, "a whole number"));
            None
        }
    }
}

fn word<T: Copy>(row: &Row, name: &str, words: &[(&str, T)], problems: &mut Vec<Problem>) -> Option<T> {
    let text = row.get(name).trim().to_lowercase().replace([' ', '_'], "-");
    let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
    if found.is_none() && !text.is_empty() {
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        problems.push(bad(
            "bad-value",
            &row.place(name),
            name,
            row.get(name),
            &format!("one of {}", known.join(", ")),
        ));
    }
    found
}

/// A yes or a no; unclear is told, and None.
fn said(row: &Row, name: &str, problems: &mut Vec<Problem>) -> Option<bool> {
    let answer = consent::answer(row.get(name));
    if answer.is_none() {
        problems.push(Problem::warn("consent-unclear").at(&row.place(name)).with("column", name));
    }
    answer
}

fn roles(row: &Row, problems: &mut Vec<Problem>) -> BTreeSet<Role> {
    let mut roles = BTreeSet::new();
    for text in row.list("roles") {
        let word = text.value.to_lowercase().replace([' ', '_'], "-");
        match Role::ALL.iter().find(|(known, _)| *known == word) {
            Some((_, role)) => {
                roles.insert(*role);
            }
            None => {
                let known: Vec<&str> = Role::ALL.iter().map(|(word, _)| *word).collect();
                let expected = format!("one of {}", known.join(", "));
                problems.push(Problem {
                    severity: crate::problem::Severity::Block,
                    ..bad("bad-value", &text.place, "roles", &text.value, &expected)
                });
            }
        }
    }
    if roles.is_empty() {
        roles.insert(Role::Participant);
    }
    roles
}

/// `wish_1`, `wish_2` … in the order of their numbers; also one cell `wishes`.
fn wishes(row: &Row) -> Vec<At<String>> {
    let mut columns: Vec<(u32, &str)> = row
        .sheet
        .header
        .iter()
        .filter_map(|name| Some((name.strip_prefix("wish_")?.parse().ok()?, name.as_str())))
        .collect();
    columns.sort_unstable();
    let mut found: Vec<At<String>> = columns.into_iter().filter_map(|(_, name)| row.at(name)).collect();
    found.extend(row.list("wishes"));
    let mut seen = BTreeSet::new();
    found.retain(|wish| seen.insert(wish.value.clone()));
    found
}

fn levels(row: &Row, problems: &mut Vec<Problem>) -> BTreeMap<String, Level> {
    let names = row.sheet.header.iter().filter_map(|name| Some((name.strip_prefix("level.")?, name)));
    names
        .filter_map(|(topic, name)| Some((topic.to_owned(), word(row, name, &Level::ALL, problems)?)))
        .collect()
}

/// `mapping:3;open-data`: without a number, 2.
fn skills(row: &Row, problems: &mut Vec<Problem>) -> BTreeMap<String, u8> {
    let mut found = BTreeMap::new();
    for text in row.list("skills") {
        let (topic, level) = text.value.split_once(':').unwrap_or((&text.value, "2"));
        match level.trim().parse() {
            Ok(level @ 1..=3) => {
                found.insert(topic.trim().to_owned(), level);
            }
            _ => problems.push(bad(
                "bad-value",
                &text.place,
                "skills",
                &text.value,
                "a topic and 1 to 3, such as mapping:3",
            )),
        }
    }
    found
}

fn consents(row: &Row, problems: &mut Vec<Problem>) -> BTreeMap<Purpose, Consent> {
    let mut found = BTreeMap::new();
    for (word, purpose) in Purpose::ALL {
        let column = format!("consent.{word}");
        if row.get(&column).is_empty() {
            continue;
        }
        let yes = consent::answer(row.get(&column)).unwrap_or_else(|| {
            problems.push(Problem::warn("consent-unclear").at(&row.place(&column)).with("column", &column));
            false
        });
        let when = format!("{column}.date");
        let date = row.get(&when).parse().ok();
        if date.is_none() && !row.get(&when).is_empty() {
            problems.push(bad("bad-date", &row.place(&when), &when, row.get(&when), "2027-03-12"));
        }
        found.insert(purpose, Consent { yes, version: row.own(&format!("{column}.version")), date });
    }
    found
}

/// Columns nobody knows are answers.
fn answers(sheet: &Sheet, row: &Row) -> BTreeMap<String, String> {
    sheet
        .header
        .iter()
        .filter(|name| {
            let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
            !name.is_empty() && !KNOWN.contains(&stem.as_str()) && !stem.starts_with("wish_")
        })
        .map(|name| (name.clone(), row.own(name)))
        .filter(|(_, answer)| !answer.is_empty())
        .collect()
}

/// Badge numbers: those given stay, the others take the free ones in the order of ids.
fn number(people: &mut [Person]) {
    let taken: BTreeSet<u32> =
        people.iter().map(|person| person.number).filter(|number| *number > 0).collect();
    let mut free = (1..).filter(|number| !taken.contains(number));
    for person in people.iter_mut().filter(|person| person.number == 0) {
        person.number = free.next().unwrap_or(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_numbers_go_to_those_without_in_the_order_of_ids() {
        let mut people =
            vec![Person::default(), Person { number: 1, ..Person::default() }, Person::default()];
        number(&mut people);
        assert_eq!(people.iter().map(|person| person.number).collect::<Vec<_>>(), [2, 1, 3]);
    }
}
