//! Known: the table of the event folder that grows, of people or of answers. Finds who somebody is, and notes what changes.

use super::fold::may_be_same;
use super::layout::Layout;
use super::source::Source;
use super::target::Target;
use super::{Change, Doubt};
use crate::letters::name_words;
use crate::model::answer;
use crate::problem::Place;
use crate::sheet::Sheet;
use std::collections::{BTreeMap, BTreeSet};

/// A row of the table.
#[derive(Debug, Default)]
pub struct Someone {
    /// Cells by column; may be shorter than there are columns.
    pub cells: Vec<String>,
    /// Where the row stands: in people.csv, or in the imported file.
    pub place: Place,
    pub is_new: bool,
    /// Columns whose cells changed.
    pub changed: BTreeSet<usize>,
    words: Vec<String>,
}

#[derive(Debug, Default)]
pub struct Table {
    /// Names of own columns, headings of others.
    pub columns: Vec<String>,
    pub people: Vec<Someone>,
    pub target: Target,
    /// Columns whose cells hold several answers.
    lists: BTreeSet<String>,
    /// Those of them that the source fills alike in all its rows, from no column.
    alike: BTreeSet<String>,
    column_of: BTreeMap<String, usize>,
    by_id: BTreeMap<String, usize>,
    by_email: BTreeMap<String, Vec<usize>>,
    by_name: BTreeMap<String, Vec<usize>>,
    next: usize,
    digits: usize,
}

/// Who a row is.
pub enum Found {
    Known(usize),
    Perhaps(Doubt),
    Nobody,
}

impl Table {
    /// The table that a source fills, as it is or empty. `used` are ids that were given before.
    pub fn new<'i>(
        source: &Source,
        layout: &Layout,
        sheet: Option<&Sheet>,
        used: impl Iterator<Item = &'i str>,
    ) -> Table {
        let target = source.target.clone();
        let alike = layout.fields.iter().filter(|field| field.from.is_empty() && source.is_list(&field.name));
        let alike = alike.map(|field| field.name.clone()).collect();
        let mut table = Table { next: 1, digits: 2, target, alike, ..Table::default() };
        for heading in sheet.into_iter().flat_map(|sheet| &sheet.header) {
            let name = table.target.column(&heading.text).unwrap_or_else(|| heading.text.clone());
            if source.is_list(&name) {
                table.lists.insert(name.clone());
            }
            table.column_of.entry(name.to_lowercase()).or_insert(table.columns.len());
            table.columns.push(name);
        }
        for id in used {
            table.used(id);
        }
        for row in sheet.into_iter().flat_map(|sheet| &sheet.rows) {
            let cells = row.cells.iter().map(|cell| super::cells::own(cell).to_owned()).collect();
            let place = sheet.map(|sheet| sheet.row_place(row.number)).unwrap_or_default();
            table.add(Someone { cells, place, ..Someone::default() });
        }
        table
    }

    /// `p-12` is taken: later ids are larger, and as wide.
    fn used(&mut self, id: &str) {
        let number = id
            .strip_prefix(self.target.prefix())
            .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        if let Some((digits, number)) =
            number.and_then(|digits| Some((digits, digits.parse::<usize>().ok()?)))
        {
            self.next = self.next.max(number.saturating_add(1));
            self.digits = self.digits.max(digits.len());
        }
    }

    fn add(&mut self, mut someone: Someone) -> usize {
        let at = self.people.len();
        let name = name_of(&|field| self.get(&someone, field));
        someone.words = name_words(&name);
        let (id, email) = (self.get(&someone, "id").to_owned(), self.get(&someone, "email").to_lowercase());
        self.used(&id);
        if !id.is_empty() {
            self.by_id.entry(id).or_insert(at);
        }
        if !email.is_empty() {
            self.by_email.entry(email).or_default().push(at);
        }
        if !someone.words.is_empty() {
            self.by_name.entry(someone.words.join(" ")).or_default().push(at);
        }
        self.people.push(someone);
        at
    }

    fn get<'a>(&self, someone: &'a Someone, field: &str) -> &'a str {
        let cell = self.column_of.get(field).and_then(|at| someone.cells.get(*at));
        cell.map_or("", |cell| cell.trim())
    }

    pub fn by_id(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The id that stands for somebody in messages: her own, else her row.
    pub fn id(&self, at: usize) -> String {
        let someone = &self.people[at];
        let id = self.get(someone, "id");
        if id.is_empty() { format!("row-{}", someone.place.line) } else { id.to_owned() }
    }

    /// By address and by name. Only an address with a name that may be the same is sure.
    pub fn find(&self, fields: &BTreeMap<&str, &str>) -> Found {
        // A need or an answer is known by its id, and by the row it came from.
        if !self.target.is_people() {
            return Found::Nobody;
        }
        let own = |field: &str| fields.get(field).copied().unwrap_or_default();
        let name = name_words(&name_of(&own));
        let email = own("email").to_lowercase();
        let doubt = |at: usize, why| {
            Found::Perhaps(Doubt { id: self.id(at), why, place: self.people[at].place.clone() })
        };
        if let Some(same) = self.by_email.get(&email).filter(|_| !email.is_empty()) {
            let mut fits = same.iter().filter(|at| may_be_same(&name, &self.people[**at].words));
            return match (fits.next(), fits.next()) {
                (Some(one), None) => Found::Known(*one),
                (Some(one), Some(_)) => doubt(*one, "email"),
                _ => same.first().map_or(Found::Nobody, |at| doubt(*at, "email")),
            };
        }
        let namesakes = self.by_name.get(&name.join(" ")).filter(|_| !name.is_empty());
        let alike = |at: &&usize| {
            let someone = &self.people[**at];
            ["organization", "country"].iter().all(|field| agree(own(field), self.get(someone, field)))
        };
        namesakes.into_iter().flatten().find(alike).map_or(Found::Nobody, |at| doubt(*at, "name"))
    }

    fn column(&mut self, field: &str) -> usize {
        let key = field.to_lowercase();
        if let Some(at) = self.column_of.get(&key) {
            return *at;
        }
        self.column_of.insert(key, self.columns.len());
        self.columns.push(field.to_owned());
        self.columns.len() - 1
    }

    fn put(&mut self, at: usize, column: usize, value: &str) {
        let cells = &mut self.people[at].cells;
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        value.clone_into(&mut cells[column]);
        self.people[at].changed.insert(column);
    }

    fn next_id(&mut self) -> String {
        let id = format!("{}{:0width$}", self.target.prefix(), self.next, width = self.digits);
        self.next += 1;
        id
    }

    /// Adds somebody, with an id when there is none; gives it.
    pub fn append(&mut self, fields: &[(&str, &str)], place: Place) -> String {
        let given = fields.iter().find(|(field, value)| *field == "id" && !value.is_empty());
        let id = given.map_or_else(|| self.next_id(), |(_, id)| (*id).to_owned());
        let mut someone = Someone { place, is_new: true, ..Someone::default() };
        for (field, value) in fields.iter().filter(|(field, _)| *field != "id").chain([&("id", id.as_str())])
        {
            if value.is_empty() {
                continue;
            }
            let column = self.column(field);
            if someone.cells.len() <= column {
                someone.cells.resize(column + 1, String::new());
            }
            (*value).clone_into(&mut someone.cells[column]);
        }
        self.add(someone);
        id
    }

    /// Writes what the fields say over what is known, and gives what changed. What is empty says nothing.
    /// Second: fields that would open what somebody closed, which an import never does.
    pub fn update(&mut self, at: usize, fields: &[(&str, &str)]) -> (Vec<Change>, Vec<String>) {
        let (mut changes, mut closed) = (Vec::new(), Vec::new());
        if self.get(&self.people[at], "id").is_empty() {
            let (id, column) = (self.next_id(), self.column("id"));
            self.put(at, column, &id);
            self.by_id.insert(id.clone(), at);
            changes.push(Change { field: "id".into(), old: String::new(), new: id });
        }
        for (field, value) in fields {
            let old = self.get(&self.people[at], field).to_owned();
            let joined = self.joined(field, &old, value);
            let value = joined.as_deref().unwrap_or(value);
            if *field == "id" || value.is_empty() || self.same(field, &old, value) {
                continue;
            }
            let consent = field.strip_prefix("consent.").and_then(|rest| rest.split('.').next());
            let whole = consent.map_or_else(|| (*field).to_owned(), |purpose| format!("consent.{purpose}"));
            let (now, then) = (self.get(&self.people[at], &whole), said(fields, &whole));
            let opens = (consent.is_some()
                && !now.is_empty()
                && answer(now) != Some(true)
                && answer(then) == Some(true))
                || (*field == "at_risk" && !now.is_empty() && answer(now) != Some(false));
            if opens || closed.contains(&whole) {
                if !closed.contains(&whole) {
                    closed.push(whole);
                }
                continue;
            }
            let column = self.column(field);
            self.put(at, column, value);
            if *field == "email" {
                self.by_email.entry(value.to_lowercase()).or_default().push(at);
            }
            changes.push(Change { field: (*field).to_owned(), old, new: value.to_owned() });
        }
        (changes, closed)
    }
}

impl Table {
    /// What a source says of all its rows alike comes to what is there: whoever answers a call for trainers is a trainer too.
    /// Without a role one is a participant.
    fn joined(&self, field: &str, old: &str, new: &str) -> Option<String> {
        if new.is_empty() || !self.alike.contains(field) {
            return None;
        }
        let old = if old.is_empty() && field == "roles" { "participant" } else { old };
        let mut parts: Vec<&str> = Vec::new();
        for part in old.split([';', ',', '\n']).chain(new.split(';')).map(str::trim) {
            if !part.is_empty() && !parts.iter().any(|known| known.to_lowercase() == part.to_lowercase()) {
                parts.push(part);
            }
        }
        Some(parts.join(";"))
    }

    /// Whether two cells say the same: addresses in any case, lists in any order.
    fn same(&self, field: &str, old: &str, new: &str) -> bool {
        let parts = |text: &str| -> BTreeSet<String> {
            text.split([';', ',', '\n']).map(|part| part.trim().to_lowercase()).collect()
        };
        match field {
            _ if old == new => true,
            "email" => old.to_lowercase() == new.to_lowercase(),
            _ if self.target.is_list(field) || self.lists.contains(field) => parts(old) == parts(new),
            _ if field.starts_with("consent.") || ["at_risk", "mentor"].contains(&field) => {
                !old.is_empty() && answer(old).is_some() && answer(old) == answer(new)
            }
            _ => false,
        }
    }
}

fn said<'a>(fields: &[(&str, &'a str)], field: &str) -> &'a str {
    fields.iter().find(|(name, _)| *name == field).map_or("", |(_, value)| value)
}

fn name_of<'a>(field: &dyn Fn(&str) -> &'a str) -> String {
    let name = field("name");
    if name.is_empty() { format!("{} {}", field("given"), field("family")) } else { name.to_owned() }
}

/// Two words for a place or a group do not contradict: one is not said, or a code that nobody resolves here.
fn agree(a: &str, b: &str) -> bool {
    let code = |text: &str| text.len() == 2 && text.is_ascii();
    a.is_empty() || b.is_empty() || code(a) != code(b) || a.to_lowercase() == b.to_lowercase()
}
