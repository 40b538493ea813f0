//! Forget: what has to go so that one person, or everybody, is forgotten; and the search that shows whether
//! anything is left. Files in, changes out: it touches no disk.

use super::{Loaded, load};
use crate::document::Audience;
use crate::edit::{self, Change};
use crate::files::Files;
use crate::letters;
use crate::model::{self, Person, fingerprint, heading};
use crate::plan::{self, Plan};
use crate::problem::Place;
use crate::sheet::{self, Sheet};
use crate::view;
use std::collections::{BTreeMap, BTreeSet};

/// Tables of people, and of what they wrote on paper. The people's comes last: while it is there, a run that
/// was stopped can be repeated.
const TABLES: [&str; 4] = ["choices", "signups", "consents", "people"];
/// What came from other programs, and what people answered to forms.
const BROUGHT: [&str; 2] = ["imports/", "answers/"];
const AGGREGATES: &str = "aggregates.toml";
const SUPPRESS: &str = "suppress.csv";

/// What is to be done, in this order.
#[derive(Debug, Default)]
pub struct Forgetting {
    /// New bytes of a file, or None to remove it.
    pub files: Vec<(String, Option<Vec<u8>>)>,
    /// Rows that go out of files that stay.
    pub rows: Vec<Place>,
    /// What this program does not change: rows of workbooks, and ids in event.toml and session files.
    pub by_hand: Vec<Place>,
    /// What no file may hold afterwards.
    pub traces: Traces,
}

/// Why one person cannot be taken out of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// People without ids are known by their rows, which would move.
    WithoutIds,
}

/// Everybody: tables, plan and imports go, and ids wherever another table names somebody; counts stay. With `suppress` nobody
/// comes back by an import.
pub fn everybody(files: &Files, loaded: &Loaded, plan: &Plan, suppress: bool) -> Forgetting {
    let mut forgetting =
        Forgetting { traces: Traces::of(loaded.event.people.iter()), ..Forgetting::default() };
    let brought = files.iter().filter(|(path, _)| is_brought(path) || *path == "plan.toml");
    let tables = TABLES.iter().flat_map(|table| files.iter().filter(|(path, _)| is_table(path, table)));
    let gone: Vec<String> = brought.chain(tables).map(|(path, _)| path.to_owned()).collect();
    let mut after = files.clone();
    gone.iter().for_each(|path| drop(after.0.remove(path)));
    let ids = loaded.event.people.iter().map(|person| person.id.value.as_str()).collect();
    unname(&mut after, &ids, &mut forgetting);
    let mut put = |path: &str, bytes| forgetting.files.push((path.to_owned(), bytes));
    put(AGGREGATES, Some(aggregates(loaded, plan).into_bytes()));
    if suppress {
        put(SUPPRESS, Some(suppressed(files, loaded.event.people.iter())));
    }
    let changed = after.iter().filter(|(path, bytes)| files.get(path) != Some(*bytes));
    changed.for_each(|(path, bytes)| put(path, Some(bytes.to_vec())));
    gone.iter().for_each(|path| put(path, None));
    forgetting
}

/// One person: the row in people.csv, what was typed for him, rows of imports in which he stands, and the id wherever
/// else a table names him. Badge numbers of the others are written down where they would change, and the plan is made
/// anew by least change.
pub fn person(
    files: &Files,
    loaded: &Loaded,
    person: &Person,
    suppress: bool,
) -> Result<Forgetting, Refused> {
    let mut forgetting = Forgetting { traces: Traces::of([person].into_iter()), ..Forgetting::default() };
    let mut after = files.clone();
    for (path, bytes) in files.iter() {
        let table = TABLES.into_iter().find(|table| is_table(path, table));
        let (sheets, _) = match table.is_some() || is_brought(path) {
            true => sheet::read(path, bytes),
            false => continue,
        };
        let changes: Vec<(&Sheet, BTreeMap<usize, Change>)> = sheets
            .iter()
            .map(|sheet| {
                let changes = match table {
                    Some("people") => of_people(sheet, person)?,
                    Some(_) => of_paper(sheet, person),
                    None => of_import(sheet, &forgetting.traces),
                };
                Ok((sheet, changes))
            })
            .collect::<Result<_, Refused>>()?;
        let places = changes.iter().flat_map(|(sheet, rows)| rows.keys().map(|row| sheet.row_place(*row)));
        let places: Vec<Place> = places.collect();
        let rows = changes.into_iter().next().map(|(_, rows)| rows).unwrap_or_default();
        let change = |row: usize, _: &[String]| rows.get(&row).cloned().unwrap_or(Change::Keep);
        match edit::table(bytes, change) {
            _ if places.is_empty() => {}
            Some(new) => {
                after.insert(path.to_owned(), new);
                forgetting.rows.extend(places);
            }
            None => forgetting.by_hand.extend(places),
        }
    }
    unname(&mut after, &BTreeSet::from([person.id.value.as_str()]), &mut forgetting);
    number(&mut after, loaded);
    if files.get("plan.toml").is_some() {
        let plan = load(&after).0.map(|loaded| plan::plan(&loaded.event, loaded.last.as_ref()).0);
        match plan {
            Some(plan) => {
                after.insert("plan.toml".to_owned(), plan::write(&plan).into_bytes());
            }
            None => {
                after.0.remove("plan.toml");
            }
        }
    }
    if suppress {
        after.insert(SUPPRESS.to_owned(), suppressed(files, [person].into_iter()));
    }
    let changed = after.iter().filter(|(path, bytes)| files.get(path) != Some(*bytes));
    let mut changed: Vec<(String, Option<Vec<u8>>)> =
        changed.map(|(path, bytes)| (path.to_owned(), Some(bytes.to_vec()))).collect();
    changed.sort_by_key(|(path, _)| is_table(path, "people"));
    if files.get("plan.toml").is_some() && after.get("plan.toml").is_none() {
        changed.insert(0, ("plan.toml".to_owned(), None));
    }
    forgetting.files = changed;
    Ok(forgetting)
}

fn is_brought(path: &str) -> bool {
    BROUGHT.iter().any(|folder| path.starts_with(folder))
}

/// Whether a file is the spreadsheet of that name at the top of the folder.
fn is_table(path: &str, name: &str) -> bool {
    sheet::stem(path).is_some_and(|stem| stem.to_lowercase() == name)
}

/// Where the column of that name is: its heading's place, and its place in a spreadsheet.
fn column(sheet: &Sheet, name: &str) -> Option<(usize, usize)> {
    let at = sheet.header.iter().position(|it| heading(&it.text) == name)?;
    Some((at, sheet.header[at].column))
}

/// The person's row goes.
fn of_people(sheet: &Sheet, person: &Person) -> Result<BTreeMap<usize, Change>, Refused> {
    let id = column(sheet, "id").map(|(at, _)| at).ok_or(Refused::WithoutIds)?;
    if sheet.rows.iter().any(|row| row.cells[id].is_empty()) {
        return Err(Refused::WithoutIds);
    }
    let own = sheet.rows.iter().filter(|row| row.cells[id] == person.id.value);
    Ok(own.map(|row| (row.number, Change::Drop)).collect())
}

/// Takes ids out of every cell that names a person by one; where that cannot be, the place is told.
fn unname(files: &mut Files, ids: &BTreeSet<&str>, forgetting: &mut Forgetting) {
    let Some(Loaded { event, .. }) = load(files).0 else { return };
    let mut named: BTreeMap<&Place, BTreeSet<usize>> = BTreeMap::new();
    let rows: Vec<(Place, usize)> = event
        .named_people()
        .filter(|at| ids.contains(at.value.as_str()))
        .map(|at| (Place { column: 0, ..at.place.clone() }, at.place.column))
        .collect();
    for (row, column) in &rows {
        named.entry(row).or_default().insert(*column);
    }
    for (place, columns) in named {
        let change = |row: usize, cells: &[String]| {
            let one = |column: &usize| Some((*column, without(cells.get(column - 1)?, ids)?));
            let cells: Vec<(usize, String)> = columns.iter().filter_map(one).collect();
            if row == place.line && !cells.is_empty() { Change::Cells(cells) } else { Change::Keep }
        };
        let bytes = files.get(&place.file).filter(|_| sheet::stem(&place.file).is_some());
        match bytes.and_then(|bytes| edit::table(bytes, change).filter(|new| new != bytes)) {
            Some(new) => {
                files.insert(place.file.as_ref(), new);
                forgetting.rows.push(place.clone());
            }
            None if forgetting.by_hand.contains(place) => {}
            None => forgetting.by_hand.push(place.clone()),
        }
    }
}

/// What was typed from paper: a row that is for nobody else goes, of a row for several the one goes.
fn of_paper(sheet: &Sheet, person: &Person) -> BTreeMap<usize, Change> {
    let (by_id, by_number) = (column(sheet, "id"), column(sheet, "number"));
    let mut changes = BTreeMap::new();
    for row in &sheet.rows {
        let left = |at: Option<(usize, usize)>, means: &dyn Fn(&str) -> bool| {
            let (at, column) = at?;
            let parts: Vec<&str> = row.cells[at]
                .split(|letter: char| letter.is_whitespace() || ";,".contains(letter))
                .filter(|part| !part.is_empty())
                .collect();
            let others: Vec<&str> = parts.iter().copied().filter(|part| !means(part)).collect();
            Some((column, others.join(" "), others.len() < parts.len()))
        };
        let number = person.number.to_string();
        let means = |part: &str| part.trim_start_matches('#').trim_start_matches('0') == number;
        let cells = [left(by_id, &|part| part == person.id.value), left(by_number, &means)];
        let cells: Vec<(usize, String, bool)> = cells.into_iter().flatten().collect();
        if !cells.iter().any(|(.., gone)| *gone) {
            continue;
        }
        let change = if cells.iter().all(|(_, others, _)| others.is_empty()) {
            Change::Drop
        } else {
            Change::Cells(cells.into_iter().map(|(column, others, _)| (column, others)).collect())
        };
        changes.insert(row.number, change);
    }
    changes
}

/// Rows of another program's table in which the person stands.
fn of_import(sheet: &Sheet, traces: &Traces) -> BTreeMap<usize, Change> {
    let rows = sheet.rows.iter().filter(|row| row.cells.iter().any(|cell| traces.is_in(cell)));
    rows.map(|row| (row.number, Change::Drop)).collect()
}

/// A list of ids without some of them, or None where none of those is in it.
fn without(list: &str, ids: &BTreeSet<&str>) -> Option<String> {
    let parts: Vec<&str> = list.split([';', ',', '\n']).map(str::trim).filter(|it| !it.is_empty()).collect();
    let others: Vec<&str> = parts.iter().copied().filter(|it| !ids.contains(it)).collect();
    (others.len() < parts.len()).then(|| others.join(";"))
}

/// Writes down the badge numbers of those who stay, where the next reading would give them others.
fn number(files: &mut Files, loaded: &Loaded) {
    let Some(now) = load(files).0 else { return };
    let old: BTreeMap<&str, u32> =
        loaded.event.people.iter().map(|it| (it.id.value.as_str(), it.number)).collect();
    let kept = |it: &Person| old.get(it.id.value.as_str()) == Some(&it.number);
    if now.event.people.iter().all(kept) {
        return;
    }
    let tables = files.iter().find(|(path, _)| is_table(path, "people"));
    let Some((path, bytes)) = tables.map(|(path, bytes)| (path.to_owned(), bytes.to_vec())) else { return };
    let (sheets, _) = sheet::read(&path, &bytes);
    let Some(sheet) = sheets.first() else { return };
    let Some((id, _)) = column(sheet, "id") else { return };
    let own = column(sheet, "number").map(|(_, column)| column);
    let at = own.unwrap_or_else(|| sheet.header.iter().map(|it| it.column).max().unwrap_or(0) + 1);
    let numbers: BTreeMap<usize, String> = sheet
        .rows
        .iter()
        .filter_map(|row| Some((row.number, old.get(row.cells[id].as_str())?.to_string())))
        .collect();
    let change = |row: usize, _: &[String]| match numbers.get(&row) {
        Some(number) => Change::Cells(vec![(at, number.clone())]),
        None if row == sheet.header_row && own.is_none() => Change::Cells(vec![(at, "number".to_owned())]),
        None => Change::Keep,
    };
    if let Some(new) = edit::table(&bytes, change) {
        files.insert(path, new);
    }
}

/// suppress.csv with what stands for these people's addresses, which does not tell them.
fn suppressed<'a>(files: &Files, people: impl Iterator<Item = &'a Person>) -> Vec<u8> {
    const HEADING: &str = "sha256";
    let old = files.get(SUPPRESS).unwrap_or(HEADING.as_bytes());
    let (sheets, _) = sheet::read(SUPPRESS, old);
    let header = sheets.first().map_or(&[][..], |sheet| &sheet.header);
    let own = header.iter().find(|it| heading(&it.text) == HEADING).map(|it| it.column);
    let at = own.unwrap_or_else(|| header.iter().map(|it| it.column).max().unwrap_or(0) + 1);
    let first = sheets.first().map_or(1, |sheet| sheet.header_row);
    let head = |row: usize, _: &[String]| match own {
        None if row == first => Change::Cells(vec![(at, HEADING.to_owned())]),
        _ => Change::Keep,
    };
    let mut text = letters::decode(&edit::table(old, head).unwrap_or_else(|| old.to_vec())).text;
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let before = sheet::separator(&text).0.to_string().repeat(at - 1);
    let addresses = people.map(|person| person.email.trim()).filter(|it| !it.is_empty());
    let known = model::suppressed(files).0;
    for print in addresses.map(fingerprint).collect::<BTreeSet<String>>() {
        if !known.contains(&print) {
            text += &format!("{before}{print}\n");
        }
    }
    text.into_bytes()
}

/// The counts that a report needs, as anybody may see them: small groups are not told apart.
fn aggregates(loaded: &Loaded, plan: &Plan) -> String {
    let event = &loaded.event;
    let lang = event.first_language();
    let view = view::view(event, plan, &loaded.words, Audience::Public, lang);
    let numbers = &view.data["numbers"];
    let mut text =
        format!("# Counts of {}, kept when the people were forgotten.\nformat = 1\n", event.id.value);
    for key in ["participants", "people", "trainers", "organizations", "countries", "days", "sessions"] {
        text += &format!("{key} = {}\n", numbers[key]);
    }
    for key in ["by_country", "by_language", "by_gender"] {
        for row in numbers[key].as_array().into_iter().flatten() {
            let name = toml::Value::String(row["name"].as_str().unwrap_or_default().to_owned());
            let count = row["count"].as_u64().map_or("\"few\"".to_owned(), |count| count.to_string());
            text += &format!("\n[[{key}]]\nname = {name}\ncount = {count}\n");
        }
    }
    // Of answers what anybody may see, none of their words.
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    for tally in list(&view.data["tallies"]) {
        for question in list(&tally["questions"]) {
            for count in list(&question["counts"]) {
                let number = count["count"].as_u64().map_or("\"few\"".to_owned(), |count| count.to_string());
                let [form, name, answer] = [&tally["id"], &question["name"], &count["name"]];
                text += &format!(
                    "\n[[answers]]\nform = {form}\nquestion = {name}\nanswer = {answer}\ncount = {number}\n"
                );
            }
        }
    }
    text
}

/// What somebody can be known by: names, address and telephone number, in any case and any punctuation.
#[derive(Debug, Default)]
pub struct Traces {
    /// By its first word, the other words of each.
    words: BTreeMap<String, BTreeSet<Vec<String>>>,
    /// Digits alone.
    phones: BTreeSet<String>,
}

/// Fewer letters in all, or digits of a number, stand anywhere by chance.
const LETTERS: usize = 4;
const DIGITS: usize = 7;

impl Traces {
    fn of<'a>(people: impl Iterator<Item = &'a Person>) -> Traces {
        let mut traces = Traces::default();
        for person in people {
            let Person { name, given, family, pseudonym, email, phone, emergency, .. } = person;
            for text in
                [&name.value, &format!("{given} {family}"), &format!("{family} {given}"), pseudonym, email]
            {
                traces.add(&words(text));
            }
            // "Ana Popescu" also as "Popescu, Ana".
            let mut turned = words(&name.value);
            let places = usize::from(turned.len() > 1);
            turned.rotate_right(places);
            traces.add(&turned);
            for text in [phone, emergency] {
                traces.phones.extend(phones(text));
            }
        }
        traces
    }

    fn add(&mut self, words: &[String]) {
        let letters: usize = words.iter().map(|word| word.chars().count()).sum();
        if let (Some((first, rest)), true) = (words.split_first(), letters >= LETTERS) {
            self.words.entry(first.clone()).or_default().insert(rest.to_vec());
        }
    }

    /// Whether anything of these people stands in a line.
    fn is_in(&self, line: &str) -> bool {
        let words = words(line);
        let found = |at: usize| {
            let rest = &words[at + 1..];
            self.words.get(&words[at]).is_some_and(|known| known.iter().any(|it| rest.starts_with(it)))
        };
        (0..words.len()).any(found)
            || (!self.phones.is_empty() && phones(line).any(|it| self.phones.contains(&it)))
    }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Telephone numbers of a text, without what stands between their digits.
fn phones(text: &str) -> impl Iterator<Item = String> + '_ {
    let runs = text.split(|letter: char| !(letter.is_ascii_digit() || " ()-+./".contains(letter)));
    let digits = runs.map(|run| run.chars().filter(char::is_ascii_digit).collect::<String>());
    digits.filter(|digits| digits.len() >= DIGITS)
}

/// What a search came to.
#[derive(Debug, Default)]
pub struct Searched {
    /// How many files were read.
    pub files: usize,
    /// File and line, or row, in which something still stands; line 0 for the file's name.
    pub found: Vec<Place>,
    /// Files that are neither text nor spreadsheet, and were not looked into.
    pub closed: Vec<String>,
}

/// Looks for traces in every file: text by lines, spreadsheets by rows, and names of files.
pub fn search(files: &Files, traces: &Traces) -> Searched {
    let mut searched = Searched::default();
    for (path, bytes) in files.iter() {
        if traces.is_in(path) {
            searched.found.push(Place::file(path));
        }
        let name = path.to_lowercase();
        if [".xlsx", ".ods"].iter().any(|ending| name.ends_with(ending)) {
            let (sheets, _) = sheet::read(path, bytes);
            if sheets.is_empty() {
                searched.closed.push(path.to_owned());
                continue;
            }
            for sheet in &sheets {
                let header = sheet.header.iter().map(|it| it.text.as_str());
                let header = std::iter::once((sheet.header_row, header.collect::<Vec<_>>().join("\n")));
                let rows = sheet.rows.iter().map(|row| (row.number, row.cells.join("\n")));
                let rows = header.chain(rows).filter(|(_, text)| text.lines().any(|line| traces.is_in(line)));
                searched.found.extend(rows.map(|(row, _)| sheet.row_place(row)));
            }
        } else {
            let text = letters::decode(bytes);
            if text.doubt.is_some_and(|doubt| doubt.guess == letters::Guess::Other)
                || text.text.contains('\0')
            {
                searched.closed.push(path.to_owned());
                continue;
            }
            let lines = (1..).zip(text.text.lines()).filter(|(_, line)| traces.is_in(line));
            searched.found.extend(lines.map(|(line, _)| Place { line, ..Place::file(path) }));
        }
        searched.files += 1;
    }
    searched
}
