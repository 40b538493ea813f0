//! Rows: what becomes of each row of a file: who it is, what it changes, or why it needs a hand.

use super::cells::Reader;
use super::fold::{Looks, look};
use super::frame::{self, Frame};
use super::known::{Found, Table};
use super::layout::{Field, Layout};
use super::ledger::{Ledger, hash};
use super::source::Source;
use super::{Decision, Fate, Request, keeps_out};
use crate::model::{fingerprint, is_email};
use crate::problem::{Place, Problem, Severity};
use crate::sheet::{Heading, Row, Sheet};
use std::collections::{BTreeMap, BTreeSet};

/// The rows of one file on their way into the table.
pub struct Rows<'a> {
    request: &'a Request<'a>,
    source: &'a Source,
    frame: &'a Frame<'a>,
    layout: &'a Layout,
    /// What is told of them.
    pub problems: Vec<Problem>,
    /// Cells of those that need a hand, and why.
    pub repair: Vec<(Vec<String>, String)>,
    pub table: Table,
    pub ledger: Ledger,
    /// Fingerprints of addresses of people who are not to come back by an import.
    suppressed: BTreeSet<String>,
    /// Faults that keep a row out, by its number.
    faults: BTreeMap<usize, Vec<Problem>>,
    /// How often a row that nothing names has stood in the file so far.
    seen: BTreeMap<String, usize>,
    /// Columns whose cells together name a row for the tool itself; none where the tool has no such columns.
    key: Vec<usize>,
    /// Columns by which rows are left out, with the looks of the words that do so.
    leave_out: Vec<(&'a frame::Heading, &'a BTreeSet<String>)>,
    looks: Looks,
}

impl<'a> Rows<'a> {
    pub fn new(
        request: &'a Request<'a>,
        source: &'a Source,
        frame: &'a Frame<'a>,
        layout: &'a Layout,
        table: Table,
        ledger: Ledger,
        suppressed: BTreeSet<String>,
    ) -> Rows<'a> {
        let headed =
            |names: &Vec<String>| frame.headings.iter().find(|it| names.contains(&it.look)).map(|it| it.at);
        let leave_out = source.leave_out.iter().filter_map(|(columns, words)| {
            Some((frame.headings.iter().find(|it| columns.contains(&it.look))?, words))
        });
        Rows {
            request,
            source,
            frame,
            layout,
            problems: Vec::new(),
            repair: Vec::new(),
            table,
            ledger,
            suppressed,
            faults: BTreeMap::new(),
            seen: BTreeMap::new(),
            key: source.key.iter().map(headed).collect::<Option<_>>().unwrap_or_default(),
            leave_out: leave_out.collect(),
            looks: Looks::default(),
        }
    }

    /// Notes what is wrong with one row.
    pub fn fault(&mut self, problem: Problem) {
        let Some(place) = &problem.place else { return };
        if place.line > self.frame.header && place.sheet == self.frame.sheet.tab {
            self.faults.entry(place.line).or_default().push(problem);
        }
    }

    /// What becomes of each row. None when what a person decided fits no row.
    pub fn all(&mut self) -> Option<Vec<(usize, Fate)>> {
        let rows = self.frame.rows;
        let tags = self.frame.tags(self.source);
        let said = self.said(&rows[tags..]);
        let mut fates = Vec::with_capacity(rows.len());
        fates.extend(
            rows[..tags]
                .iter()
                .map(|row| (row.number, Fate::Left { column: String::new(), word: "tags".to_owned() })),
        );
        let own = self.layout.fields.iter().map(|field| if field.is_answer { "" } else { &field.name });
        let own: Vec<&str> = own.collect();
        let names: Vec<&str> = self.layout.fields.iter().map(|field| field.name.as_str()).collect();
        self.decided(&rows[tags..])?;
        for (row, said) in rows[tags..].iter().zip(&said.rows) {
            let fields = || own.iter().zip(&said.cells).filter(|(name, _)| !name.is_empty());
            let by_name: BTreeMap<&str, &str> =
                fields().map(|(name, value)| (*name, value.as_str())).collect();
            let pairs: Vec<(&str, &str)> = names
                .iter()
                .zip(&said.cells)
                .map(|(name, value)| (*name, if unsaid(name, &by_name) { "" } else { value.as_str() }))
                .collect();
            let fate = self.one(row, &by_name, &pairs);
            fates.push((row.number, fate));
        }
        Some(fates)
    }

    /// Every row in the words of people.csv, with what is wrong in it noted.
    fn said(&mut self, rows: &[Row]) -> Sheet {
        let options = self.source.options.iter().flat_map(|options| &options.yes);
        let mut reader = Reader {
            source: self.source,
            looks: Looks::default(),
            yes: options.map(|word| look(word)).collect(),
            organizations: organizations(self.request.organizations),
            shared: BTreeMap::new(),
        };
        let email = self.layout.fields.iter().find(|field| field.name == "email");
        for origin in email.iter().flat_map(|field| field.from.iter().skip(1)) {
            for cell in rows.iter().filter_map(|row| row.cells.get(origin.at())) {
                *reader.shared.entry(cell.to_lowercase()).or_default() += 1;
            }
        }
        let fields = &self.layout.fields;
        let heading = |field: &Field| Heading {
            text: if field.is_answer { format!("={}", field.name) } else { field.name.clone() },
            column: field.from.first().map_or(0, |origin| origin.at() + 1),
        };
        let said = |row: &Row| Row {
            number: row.number,
            cells: fields.iter().map(|field| reader.value(field, row)).collect(),
            odd: Vec::new(),
        };
        let sheet = Sheet {
            file: self.frame.sheet.file.clone(),
            tab: self.frame.sheet.tab.clone(),
            header_row: self.frame.header,
            header: fields.iter().map(heading).collect(),
            rows: rows.iter().map(said).collect(),
        };
        let (sheet, told) = self.source.target.weigh(sheet);
        let (out, told): (Vec<Problem>, Vec<Problem>) = told.into_iter().partition(keeps_out);
        out.into_iter().for_each(|problem| self.fault(problem));
        self.problems
            .extend(told.into_iter().filter(|problem| {
                problem.place.as_ref().is_some_and(|place| place.line > self.frame.header)
            }));
        let email = sheet.header.iter().position(|heading| heading.text == "email");
        if let Some(at) = email.filter(|_| self.source.target.is_people()) {
            for row in &sheet.rows {
                if !row.cells[at].is_empty() && !is_email(&row.cells[at]) {
                    self.fault(Problem::block("import-bad-email").at(&sheet.place(row.number, at)));
                }
            }
        }
        for row in
            rows.iter().filter(|row| row.cells.len() > self.frame.width && self.frame.sheet.tab.is_none())
        {
            let problem = Problem::block("import-apart").at(&sheet.row_place(row.number));
            self.fault(problem.with("cells", row.cells.len()).with("columns", self.frame.width));
        }
        sheet
    }

    /// What was decided must be about rows and people there are.
    fn decided(&mut self, rows: &[Row]) -> Option<()> {
        let known = self.problems.len();
        for (row, decision) in &self.request.decided {
            if rows.binary_search_by_key(row, |it| it.number).is_err() {
                let problem = Problem::block("import-no-row").at(&Place::file(self.request.file));
                self.problems.push(problem.with("row", row));
            }
            if let Decision::Same(id) = decision
                && self.table.by_id(id).is_none()
            {
                let problem = Problem::block("import-no-person").at(&self.frame.sheet.row_place(*row));
                self.problems.push(problem.with("person", id).with("row", row));
            }
        }
        (self.problems.len() == known).then_some(())
    }

    fn one(&mut self, row: &Row, fields: &BTreeMap<&str, &str>, pairs: &[(&str, &str)]) -> Fate {
        let said = hash(
            pairs.iter().filter(|(_, value)| !value.is_empty()).flat_map(|(name, value)| [*name, *value]),
        );
        // A tool that has no key of its own has none but all that the row says.
        let key = self.key(row).unwrap_or_else(|| self.nameless(row, &said));
        if let Some((column, word)) = self.left(row) {
            let found = match self.remembered(&key) {
                Some((at, _)) => Found::Known(at),
                None => self.table.find(fields),
            };
            if let Found::Known(at) = found {
                let problem = Problem::warn("import-left-known").at(&self.place(row));
                self.problems.push(problem.with("person", self.table.id(at)).with("word", &word));
            }
            return Fate::Left { column, word };
        }
        if let Some(mut faults) = self.faults.remove(&row.number) {
            // What keeps one row out stops nothing else.
            faults.iter_mut().for_each(|fault| fault.severity = Severity::Warn);
            self.reject(row, &faults);
            self.problems.extend(faults);
            return Fate::Repaired;
        }
        let found = match self.request.decided.get(&row.number) {
            Some(Decision::New) => Found::Nobody,
            Some(Decision::Same(id)) => self.table.by_id(id).map_or(Found::Nobody, Found::Known),
            None => match (fields.get("id").and_then(|id| self.table.by_id(id)), self.remembered(&key)) {
                (Some(at), _) => Found::Known(at),
                // The same row said the same before: what was corrected by hand since then stays.
                (_, Some((at, before))) if before == said => return Fate::Unchanged(self.table.id(at)),
                (_, Some((at, _))) => Found::Known(at),
                _ => self.table.find(fields),
            },
        };
        let fate = match found {
            Found::Known(at) => {
                let (changes, closed) = self.table.update(at, pairs);
                let id = self.table.id(at);
                for column in closed {
                    let problem = Problem::warn("import-closed").at(&self.place(row)).with("person", &id);
                    self.problems.push(problem.with("column", column));
                }
                if changes.is_empty() { Fate::Unchanged(id) } else { Fate::Updated(id, changes) }
            }
            Found::Nobody => {
                let is_asked = self.request.decided.contains_key(&row.number);
                let address = fields.get("email").copied().unwrap_or_default();
                let is_suppressed =
                    || !self.suppressed.is_empty() && self.suppressed.contains(&fingerprint(address));
                if !is_asked && !address.is_empty() && is_suppressed() {
                    return Fate::Left { column: String::new(), word: "suppressed".to_owned() };
                }
                let place = self.place(row);
                Fate::New(self.table.append(pairs, place))
            }
            Found::Perhaps(doubt) => {
                let problem = Problem::warn("import-doubtful").at(&self.place(row)).and_at(&doubt.place);
                let problem =
                    problem.with("person", &doubt.id).with("why", doubt.why).with("row", row.number);
                self.reject(row, std::slice::from_ref(&problem));
                self.problems.push(problem);
                return Fate::Doubtful(doubt);
            }
        };
        if let Fate::New(id) | Fate::Updated(id, _) | Fate::Unchanged(id) = &fate {
            self.ledger.set(key, id.clone(), said);
        }
        fate
    }

    fn place(&self, row: &Row) -> Place {
        self.frame.sheet.row_place(row.number)
    }

    /// What names the row for the tool itself.
    fn key(&self, row: &Row) -> Option<String> {
        let cell = |at: &usize| row.cells.get(*at).map(String::as_str).filter(|it| !it.is_empty());
        let own: Option<Vec<&str>> = self.key.iter().map(cell).collect();
        own.filter(|own| !own.is_empty()).map(|own| hash(own.into_iter()))
    }

    /// What stands for a row that its tool has no name for: a person is what the row says of her; of two answers that are the same
    /// each is one.
    fn nameless(&mut self, row: &Row, said: &str) -> String {
        if self.source.target.is_people() {
            return said.to_owned();
        }
        let whole = hash(row.cells.iter().map(String::as_str));
        let times = self.seen.entry(whole.clone()).or_default();
        *times += 1;
        hash([whole.as_str(), &times.to_string()].into_iter())
    }

    /// Who the row was before, and what it said.
    fn remembered(&self, key: &str) -> Option<(usize, String)> {
        let (id, said) = self.ledger.get(key)?;
        Some((self.table.by_id(id)?, said.to_owned()))
    }

    /// The heading and the word by which the source leaves a row out.
    fn left(&mut self, row: &Row) -> Option<(String, String)> {
        self.leave_out.iter().find_map(|(heading, words)| {
            let cell = row.cells.get(heading.at)?;
            words.contains(self.looks.of(cell)).then(|| (heading.text.clone(), cell.clone()))
        })
    }

    /// The row as it stands, and what is wrong with it.
    fn reject(&mut self, row: &Row, faults: &[Problem]) {
        let (headings, is_repair) = self.frame.originals(self.source);
        let mut cells: Vec<String> =
            row.cells.iter().map(|cell| super::cells::own(cell).to_owned()).collect();
        if is_repair {
            cells.truncate(headings.len());
        }
        let told = |fault: &Problem| {
            let column = fault.place.as_ref().map_or(0, |place| place.column);
            let heading = self.frame.headings.iter().find(|heading| heading.at + 1 == column);
            let text = (self.request.tell)(fault);
            heading.map_or(text.clone(), |heading| format!("{}: {text}", heading.text))
        };
        let why = faults.iter().map(told).collect::<Vec<_>>().join(" ");
        self.repair.push((cells, why));
    }
}

/// Whether a column is the version or date of a consent that was asked for and not answered: it dates no other answer.
fn unsaid(name: &str, fields: &BTreeMap<&str, &str>) -> bool {
    let answer = name.strip_suffix(".version").or_else(|| name.strip_suffix(".date"));
    answer.is_some_and(|answer| fields.get(answer).is_some_and(|said| said.is_empty()))
}

/// Ids of organizations by their names in small letters.
fn organizations(known: &[crate::model::Organization]) -> BTreeMap<String, &str> {
    let mut names = BTreeMap::new();
    for organization in known.iter().filter(|it| it.place.file.starts_with("organizations.")) {
        for name in [&organization.name, &organization.short] {
            if !name.is_empty() {
                names.entry(name.to_lowercase()).or_insert(organization.id.value.as_str());
            }
        }
    }
    names
}
