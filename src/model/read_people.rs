//! People out of people.csv, .xlsx or .ods: one row per human.

use super::read_event::zone;
use super::reading::{Reading, standing_in};
use super::rows::{Columns, Known, Row, find, open};
use super::{
    At, Badge, Consent, Level, Organization, Person, Purpose, Role, Status, consent, numbers, organizations,
};
use crate::files::Files;
use crate::problem::{Problem, Severity};
use crate::sheet::Sheet;
use std::collections::{BTreeMap, BTreeSet};

const KNOWN: Known = Known {
    names: &[
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
        "wishes",
        "device",
        "access",
        "diet",
        "arrival",
        "departure",
        "emergency",
        "group",
        "not_with",
        "with",
        "skills",
        "teaches",
        "available",
        "max_sessions",
        "equipment",
        "travel",
        "mentor",
        "mentees",
        "mentor_of",
        "timezone",
    ],
    texts: &["bio"],
    stems: &["wish_", "level.", "consent."],
};

/// Columns whose cells are lists of ids, words or tags.
const LISTS: [&str; 8] = ["roles", "languages", "needs", "wishes", "teaches", "skills", "with", "not_with"];

/// The name of the column of people.csv that a heading stands for, whatever its case, blanks and hyphens:
/// "Badge name" is `badge_name`. None for what would be kept as an answer.
pub fn person_column(heading: &str) -> Option<String> {
    KNOWN.name(heading)
}

/// The columns of people.csv that have one name only, in the order in which a new table has them.
pub fn person_columns() -> &'static [&'static str] {
    KNOWN.names
}

/// Whether a cell of this column may hold several ids, words or tags.
pub fn is_list(column: &str) -> bool {
    LISTS.contains(&column)
}

/// What is wrong in the rows of a table of people, told by its places; whether they agree with each other or
/// with an event is not asked. `sheet` comes back unchanged.
pub fn weigh_people(sheet: Sheet) -> (Sheet, Vec<Problem>) {
    let mut reading = Reading { problems: Vec::new(), first: "en".into(), broken: false };
    let columns = Columns::new(sheet, &KNOWN, &mut reading);
    let mut known = Vec::new();
    let mut organizations = organizations::Names::new(&mut known);
    for row in columns.rows() {
        person(&row, &mut organizations, &mut reading);
    }
    (columns.sheet, reading.problems)
}

/// Any of these names a person.
const NAMES: [&str; 4] = ["name", "given", "family", "pseudonym"];

/// Everybody, by id, with the badge numbers `given` before. Organizations that are only named in the table are
/// added to `known`.
pub(super) fn people(
    files: &Files,
    known: &mut Vec<Organization>,
    given: &[Badge],
    reading: &mut Reading,
) -> Vec<Person> {
    let Some(columns) = open(files, "people", &KNOWN, reading) else { return Vec::new() };
    let without: Vec<Row> = columns.rows().filter(|row| row.get("id").is_empty()).collect();
    if let Some(first) = without.first() {
        let place = if columns.has("id") { first.place("id") } else { columns.header() };
        reading.tell(Problem::warn("missing-ids").at(&place).with("count", without.len()));
    }
    if !NAMES.iter().any(|name| columns.has(name)) {
        reading.tell(Problem::block("missing-column").at(&columns.header()).with("column", "name"));
    }
    purposes(&columns, reading);
    let mut organizations = organizations::Names::new(known);
    let mut people: Vec<Person> =
        columns.rows().map(|row| person(&row, &mut organizations, reading)).collect();
    people.sort_by(|a, b| (&a.id.value, a.place.line).cmp(&(&b.id.value, b.place.line)));
    let mut people = reading.once("person", people, |person| &person.id);
    numbers::keep(&mut people, given);
    people
}

/// A column of consent for something nobody may be asked for would be a yes that is lost.
pub(super) fn purposes(columns: &Columns, reading: &mut Reading) {
    for (name, at) in columns.below("consent.") {
        let (purpose, part) = name.split_once('.').unwrap_or((name, ""));
        let known = Purpose::ALL.map(|(word, _)| word);
        if !known.contains(&purpose) || !["", "version", "date"].contains(&part) {
            let problem = Problem::block("unknown-consent").at(&columns.heading(at));
            reading
                .tell(problem.with("column", &columns.sheet.header[at].text).with("known", known.join(", ")));
        }
    }
}

fn person(row: &Row, organizations: &mut organizations::Names, reading: &mut Reading) -> Person {
    let (id, place) = (id(row, reading), row.place("name"));
    let (given, family) = (row.own("given"), row.own("family"));
    let name = name(row, &given, &family, &id, reading);
    let badge_name = [row.own("badge_name"), given.clone()]
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_else(|| short(&name.value));
    Person {
        number: row.number("number", reading).unwrap_or(0),
        roles: roles(row, reading),
        status: row.word("status", &Status::ALL, Severity::Block, reading),
        badge_name,
        given,
        family,
        pseudonym: row.own("pseudonym"),
        // Unclear counts as yes: the mistake that harms nobody.
        at_risk: said(row, "at_risk", "flag-unclear", reading).unwrap_or(true),
        pronunciation: row.own("pronunciation"),
        gender: row.own("gender"),
        organization: row.at("organization").map(|text| organizations.find(text)),
        job: row.own("job"),
        country: row.own("country"),
        city: row.own("city"),
        email: row.own("email"),
        phone: row.own("phone"),
        languages: row.tags("languages", reading),
        needs: row.ids("needs"),
        wishes: wishes(row),
        levels: levels(row, reading),
        device: row.own("device"),
        access: row.own("access"),
        diet: row.own("diet"),
        arrival: row.own("arrival"),
        departure: row.own("departure"),
        emergency: row.own("emergency"),
        group: row.number("group", reading),
        not_with: row.ids("not_with"),
        with: row.ids("with"),
        consents: consents(row, reading),
        skills: skills(row, reading),
        teaches: row.tags("teaches", reading),
        available: row.windows("available", reading),
        max_sessions: row.number("max_sessions", reading),
        equipment: row.own("equipment"),
        travel: row.own("travel"),
        mentor: said(row, "mentor", "flag-unclear", reading).unwrap_or(false),
        mentees: row.number("mentees", reading),
        mentor_of: row.ids("mentor_of"),
        timezone: row.at("timezone").and_then(|name| zone(name, Severity::Warn, reading)),
        bio: row.text("bio"),
        answers: answers(row),
        place,
        id,
        name,
    }
}

fn id(row: &Row, reading: &mut Reading) -> At<String> {
    match row.at("id") {
        Some(id) => reading.id("person", id),
        None => standing_in(&row.place("id")),
    }
}

/// The full name, else both its parts, else the pseudonym. Nobody goes without: the id stands in.
fn name(row: &Row, given: &str, family: &str, id: &At<String>, reading: &mut Reading) -> At<String> {
    let parts = format!("{given} {family}").trim().to_owned();
    let found = [row.own("name"), parts, row.own("pseudonym")].into_iter().find(|text| !text.is_empty());
    let place = row.place("name");
    At::new(
        found.unwrap_or_else(|| {
            if NAMES.iter().any(|name| row.columns.has(name)) {
                reading.tell(Problem::block("missing-key").at(&place).with("key", "name"));
            }
            id.value.clone()
        }),
        &place,
    )
}

/// The first word of a name; of "Popescu, Ana" the first after the comma.
fn short(name: &str) -> String {
    let after = name.split_once(',').map(|(_, rest)| rest.trim()).filter(|rest| {
        let title = rest.trim_end_matches('.').to_lowercase();
        !rest.is_empty() && !["jr", "sr", "ii", "iii", "iv", "phd", "md", "esq"].contains(&title.as_str())
    });
    let first = after.unwrap_or(name).split_whitespace().next().unwrap_or_default();
    let bare = first.trim_end_matches([',', ';']);
    if bare.is_empty() { name.to_owned() } else { bare.to_owned() }
}

fn roles(row: &Row, reading: &mut Reading) -> BTreeSet<Role> {
    let parts = row.ids("roles");
    let alone = parts.len() == 1;
    let mut roles = BTreeSet::new();
    for part in parts {
        match find(&part.value, &Role::ALL) {
            Some(role) => {
                roles.insert(role);
            }
            None => {
                reading.bad_word(Severity::Block, "roles", &part, &Role::ALL.map(|(word, _)| word), alone)
            }
        }
    }
    if roles.is_empty() {
        roles.insert(Role::Participant);
    }
    roles
}

/// A yes or a no. Unclear, or with letters in it that nobody sees, is told, and None.
fn said(row: &Row, name: &str, rule: &str, reading: &mut Reading) -> Option<bool> {
    let answer = consent::answer(row.get(name)).filter(|_| !row.is_odd(name));
    if answer.is_none() {
        // What was answered instead may be private, and is not repeated.
        reading.tell(Problem::warn(rule).at(&row.place(name)).with("column", name));
    }
    answer
}

/// `wish_1`, `wish_2` … in the order of their numbers, then one cell `wishes`; each once.
fn wishes(row: &Row) -> Vec<At<String>> {
    let mut seen = BTreeSet::new();
    let ranked = row.ranked("wish_").into_iter();
    ranked.chain(row.ids("wishes")).filter(|wish| seen.insert(wish.value.clone())).collect()
}

/// Columns `level.<topic>`: a word, or 1 to 3.
fn levels(row: &Row, reading: &mut Reading) -> BTreeMap<String, Level> {
    let mut found = BTreeMap::new();
    for (topic, at) in row.columns.below("level.") {
        let name = format!("level.{topic}");
        let by_number = match row.cell(at) {
            "1" => Some(Level::Intro),
            "2" => Some(Level::Intermediate),
            "3" => Some(Level::Advanced),
            _ => row.word(&name, &Level::ALL, Severity::Warn, reading),
        };
        found.extend(by_number.map(|level| (topic.to_owned(), level)));
    }
    found
}

/// `mapping:3;open-data`: without a number, 2.
fn skills(row: &Row, reading: &mut Reading) -> BTreeMap<String, u8> {
    let mut found = BTreeMap::new();
    for part in row.ids("skills") {
        let (topic, level) = part.value.split_once(':').unwrap_or((&part.value, "2"));
        match level.trim().parse() {
            Ok(level @ 1..=3) if !topic.trim().is_empty() => {
                found.insert(topic.trim().to_owned(), level);
            }
            _ => reading.bad("bad-value", Severity::Warn, "skills", &part, "mapping:3; open-data:1"),
        }
    }
    found
}

/// The answers of a row, by what was asked; what stands empty was not answered.
pub(super) fn consents(row: &Row, reading: &mut Reading) -> BTreeMap<Purpose, Consent> {
    let mut found = BTreeMap::new();
    for (word, purpose) in Purpose::ALL {
        let column = format!("consent.{word}");
        if row.get(&column).is_empty() && !row.is_odd(&column) {
            continue;
        }
        let yes = said(row, &column, "consent-unclear", reading).unwrap_or(false);
        let version = row.own(&format!("{column}.version"));
        let date = row.date(&format!("{column}.date"), reading);
        found.insert(purpose, Consent { yes, version, date });
    }
    found
}

/// Columns nobody knows are answers, by their heading.
fn answers(row: &Row) -> BTreeMap<String, String> {
    let columns = row.columns.others.iter().map(|at| (&row.columns.sheet.header[*at].text, row.cell(*at)));
    let filled = columns.filter(|(_, cell)| !cell.is_empty());
    filled.map(|(heading, cell)| (heading.clone(), cell.to_owned())).collect()
}

#[cfg(test)]
#[path = "read_people_tests.rs"]
mod tests;
