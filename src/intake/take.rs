//! Take: one file into the table, step by step: which source, which columns, which rows can be read, who they are.

use super::cells::Reader;
use super::frame::Frame;
use super::known::{Found, Table};
use super::layout::{Becomes, Field, Layout, layout};
use super::ledger::{Ledger, hash};
use super::source::{ANSWER, IGNORE, Last, Source, Written, parse, weigh};
use super::target::Target;
use super::{Decision, Fate, Request, Taken, fold, keeps_out, write};
use crate::model::{fingerprint, is_email, suppressed};
use crate::problem::{Place, Problem, Severity, nearest};
use crate::sheet::{self, Heading, Row, Sheet};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Fields of which one names a person.
const NAMES: [&str; 4] = ["name", "given", "family", "pseudonym"];

/// Everything there is to show and to write. None when the file, the map or people.csv cannot be used as they are;
/// the problems say why.
/// Problems: those of [`sheet::read_bare`] and [`crate::model::weigh_people`], `source-syntax`, `source-field`,
/// `source-unknown` (`source`, `suggestion`, `known`), `import-unrecognised` (`headings`, `known`), `import-tie`
/// (`sources`), `import-no-name`, `import-bad-email`, `import-doubtful` (`person`, `why`, `row`),
/// `import-left-known` (`person`, `word`), `import-closed` (`person`, `column`), `import-other-tab` (`tab`, `rows`),
/// `import-apart` (`cells`, `columns`), `import-no-row` (`row`), `import-no-person` (`person`, `row`), `people-in-workbook` (`file`).
pub fn take(request: &Request) -> (Option<Taken>, Vec<Problem>) {
    let mut problems = Vec::new();
    let taken = attempt(request, &mut problems);
    (taken, problems)
}

fn attempt(request: &Request, problems: &mut Vec<Problem>) -> Option<Taken> {
    let (sheets, told) = sheet::read_bare(request.file, request.bytes);
    let (cells, told): (Vec<Problem>, Vec<Problem>) = told.into_iter().partition(is_of_cell);
    let is_readable = !told.iter().any(keeps_out);
    problems.extend(told);
    let (frame, source, by) = recognise(request, &sheets, problems)?;
    let (old, is_sound) = old_table(request, &source.target, problems);
    if !is_readable || !is_sound {
        return None;
    }
    problems.extend(other_tabs(&sheets, frame.sheet));
    let frame = if frame.header == 0 { frame.named(&source.positional) } else { frame };
    let layout = layout(&frame, &source);
    let is_named = |field: &Field| !field.is_answer && NAMES.contains(&field.name.as_str());
    if source.target.is_people() && !layout.fields.iter().any(is_named) {
        problems.push(Problem::block("import-no-name").at(&frame.sheet.row_place(frame.header)));
        return None;
    }
    let (suppressed, told) = suppressed(request.files);
    let is_refused = told.iter().any(keeps_out);
    problems.extend(told);
    if is_refused {
        return None;
    }
    let ledger_path = format!("imports/{}.known.csv", source.id);
    let ledger = request.files.get(&ledger_path).map(Ledger::read).unwrap_or_default();
    let table = Table::new(&source, old.as_ref().map(|(_, sheet)| sheet), ledger.ids());
    let mut rows = Rows {
        request,
        source: &source,
        frame: &frame,
        layout: &layout,
        problems: Vec::new(),
        repair: Vec::new(),
        table,
        ledger,
        suppressed,
        faults: BTreeMap::new(),
        seen: BTreeMap::new(),
    };
    for problem in cells {
        rows.fault(problem);
    }
    let fates = rows.all();
    let Rows { problems: told, repair, table, ledger, .. } = rows;
    problems.extend(told);
    let fates = fates?;
    let changes = |fate: &Fate| matches!(fate, Fate::New(_) | Fate::Updated(..));
    let written = fates
        .iter()
        .any(|(_, fate)| changes(fate))
        .then(|| write::table(old.as_ref().map(|(bytes, sheet)| (*bytes, sheet)), &table));
    let repair =
        if repair.is_empty() { None } else { write::repair(&originals(&frame, &source).0, repair).ok() };
    let mut memory = crate::files::Files::default();
    memory.insert(ledger_path, ledger.write());
    memory.insert(format!("imports/{}.map.toml", source.id), remembered(request, &source, &layout));
    Some(Taken {
        source: source.id,
        title: source.title,
        by,
        columns: layout.columns,
        rows: fates,
        path: source.target.path(),
        table: written,
        repair,
        memory,
    })
}

/// What is wrong with one cell keeps its row out, not the file.
fn is_of_cell(problem: &Problem) -> bool {
    problem.rule == "bad-cell"
        || (problem.rule == "too-large" && problem.args.get("what").is_some_and(|it| it == "letters"))
}

/// The table as it is, and whether it can be added to.
fn old_table<'a>(
    request: &Request<'a>,
    target: &Target,
    problems: &mut Vec<Problem>,
) -> (Option<(&'a [u8], Sheet)>, bool) {
    let own = target.stem();
    let is_it = |path: &str| sheet::stem(path).is_some_and(|stem| stem.to_lowercase() == own);
    let found = request.files.iter().find(|(path, _)| is_it(path));
    let Some((path, bytes)) = found.filter(|(_, bytes)| !bytes.is_empty()) else { return (None, true) };
    let (sheets, told) = sheet::read(path, bytes);
    let mut is_sound = !told.iter().any(keeps_out);
    problems.extend(told.into_iter().filter(keeps_out));
    let sheet = sheets.into_iter().next();
    if path != target.path() || sheet.as_ref().is_some_and(|sheet| sheet.tab.is_some()) {
        problems.push(
            Problem::block("people-in-workbook")
                .at(&Place::file(path))
                .with("file", path)
                .with("table", target.path()),
        );
        is_sound = false;
    }
    (sheet.map(|sheet| (bytes, sheet)), is_sound)
}

/// The tab that a source fits, and that source with its map on top; by which headings it was recognised.
fn recognise<'s>(
    request: &Request,
    sheets: &'s [Sheet],
    problems: &mut Vec<Problem>,
) -> Option<(Frame<'s>, Source, Vec<String>)> {
    let whole = Place::file(request.file);
    let map = match request.map.map(|(path, text)| parse(path, text)).transpose() {
        Ok(map) => map,
        Err(problem) => {
            problems.push(*problem);
            return None;
        }
    };
    let known: Vec<&str> = request.sources.ids().collect();
    let asked = request.source.or(map.as_ref().and_then(|map| map.over.as_deref()));
    let frames: Vec<Frame> = sheets.iter().map(Frame::new).collect();
    if let Some(id) = asked {
        let source = with_maps(request, id, map.as_ref()).map_err(|problem| problems.push(*problem)).ok()?;
        let fits = frames.iter().position(|frame| frame.fits(&source).is_some()).unwrap_or(0);
        return frames.into_iter().nth(fits).map(|frame| (frame, source, Vec::new()));
    }
    // The most headings that must be there, then the most that are understood.
    let mut best: Vec<(usize, usize, usize, &str)> = Vec::new();
    for (at, frame) in frames.iter().enumerate() {
        for source in request.sources.iter().filter(|source| frame.fits(source).is_some()) {
            let understood = frame.headings.iter().filter(|it| source.field(&it.text).is_some()).count();
            best.push((source.recognise.len(), understood, at, &source.id));
        }
    }
    // Who lies over another knows better.
    let lower: Vec<_> = best.iter().map(|(_, _, at, id)| (*at, request.sources.below(id))).collect();
    best.retain(|(_, _, at, id)| !lower.iter().any(|(frame, below)| frame == at && below.contains(id)));
    let most = best.iter().map(|(must, understood, ..)| (*must, *understood)).max();
    best.retain(|(must, understood, ..)| Some((*must, *understood)) == most);
    let tied: BTreeSet<&str> = best.iter().map(|(.., id)| *id).collect();
    match (best.first(), tied.len()) {
        (Some((_, _, at, id)), 1) => {
            let source =
                with_maps(request, id, map.as_ref()).map_err(|problem| problems.push(*problem)).ok()?;
            let frame = frames.into_iter().nth(*at)?;
            // The mark of a form stands for all its questions, and is told once.
            let mut by = frame.fits(&source).unwrap_or_default();
            let mut told = BTreeSet::new();
            by.retain(|heading| told.insert(heading.clone()));
            Some((frame, source, by))
        }
        (Some(_), _) => {
            let tied: Vec<&str> = tied.into_iter().collect();
            problems.push(Problem::block("import-tie").at(&whole).with("sources", tied.join(", ")));
            None
        }
        (None, _) => {
            if let Some(frame) = frames.first() {
                let headings: Vec<&str> = frame.headings.iter().map(|it| it.text.as_str()).take(8).collect();
                let headings = if frame.header == 0 { "none".to_owned() } else { headings.join(", ") };
                let problem = Problem::block("import-unrecognised").at(&whole).with("headings", headings);
                problems.push(problem.with("known", known.join(", ")));
            }
            None
        }
    }
}

/// A source below what was remembered of it, below the map of this import.
fn with_maps(request: &Request, id: &str, map: Option<&Written>) -> Result<Source, Box<Problem>> {
    let path = format!("imports/{id}.map.toml");
    let remembered = request.files.get(&path).map(|bytes| parse(&path, &String::from_utf8_lossy(bytes)));
    let remembered = remembered.transpose()?;
    let target = request.sources.target(id);
    let named = request.map.map(|(file, _)| file).zip(map);
    for (file, layer) in named.into_iter().chain(remembered.iter().map(|it| (path.as_str(), it))) {
        weigh(file, layer, &target)?;
    }
    let layers: Vec<&Written> = map.into_iter().chain(remembered.as_ref()).collect();
    request.sources.with(id, &layers).ok_or_else(|| {
        let known: Vec<&str> = request.sources.ids().collect();
        let near = nearest(id, known.iter().copied()).unwrap_or("none");
        let problem = Problem::block("source-unknown").at(&Place::file(request.file)).with("source", id);
        Box::new(problem.with("suggestion", near).with("known", known.join(", ")))
    })
}

fn other_tabs<'s>(sheets: &'s [Sheet], read: &'s Sheet) -> impl Iterator<Item = Problem> + 's {
    let others = sheets.iter().filter(move |sheet| sheet.tab != read.tab);
    others.map(|sheet| {
        let place = sheet.row_place(0);
        let tab = sheet.tab.as_deref().unwrap_or_default();
        Problem::warn("import-other-tab").at(&place).with("tab", tab).with("rows", sheet.rows.len())
    })
}

/// The file's own headings, as they stand, and whether a repair file's last column follows them.
fn originals(frame: &Frame, source: &Source) -> (Vec<String>, bool) {
    if frame.header == 0 {
        return (source.positional.clone(), false);
    }
    let width = frame.headings.iter().map(|heading| heading.at + 1).max().unwrap_or(0);
    let first = frame.sheet.rows.first().map(|row| row.cells.as_slice()).unwrap_or_default();
    let mut headings: Vec<String> = first.iter().take(width).cloned().collect();
    headings.resize(width, String::new());
    let is_repair = headings.last().is_some_and(|last| last == write::PROBLEM);
    if is_repair {
        headings.pop();
    }
    (headings, is_repair)
}

/// The mapping as a layer over the source: what is understood now, on top of what was remembered.
fn remembered(request: &Request, source: &Source, layout: &Layout) -> Vec<u8> {
    let path = format!("imports/{}.map.toml", source.id);
    let read = |(path, text): (&str, &str)| parse(path, text).ok();
    let old = request.files.get(&path).map(String::from_utf8_lossy);
    let map = request.map.and_then(read);
    let old = old.as_ref().and_then(|text| read((&path, text)));
    let mut written = map.clone().or_else(|| old.clone()).unwrap_or_default();
    written.over = Some(source.id.clone());
    written.recognise.clear();
    written.title.clear();
    let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for column in &layout.columns {
        let field = match &column.becomes {
            Becomes::Field(field) => field.clone(),
            Becomes::Answer(name)
                if source.field(&column.heading).is_some_and(|(field, _)| field.starts_with('=')) =>
            {
                format!("={name}")
            }
            Becomes::Answer(_) => ANSWER.to_owned(),
            Becomes::Ignored => IGNORE.to_owned(),
        };
        if column.heading != write::PROBLEM && seen.insert(fold::look(&column.heading)) {
            columns.entry(field).or_default().push(column.heading.clone());
        }
    }
    for (field, headings) in [map, old].into_iter().flatten().flat_map(|layer| layer.columns) {
        for heading in headings {
            if seen.insert(fold::look(&heading)) {
                columns.entry(field.clone()).or_default().push(heading);
            }
        }
    }
    // The best column of a field stands first.
    for headings in columns.values_mut() {
        headings.sort_by_key(|heading| source.field(heading).map_or(usize::MAX, |(_, rank)| rank));
    }
    written.columns = columns;
    let sha256 = Sha256::digest(request.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    written.last = Some(Last { file: request.file.to_owned(), sha256 });
    let head = "# Written by `techcamp import`: which column becomes what. Change it, and the next import follows.\n\
                # Fields are the columns of people.csv; `answer` keeps a column under its own heading, `ignore` leaves it.\n\n";
    (head.to_owned() + &toml::to_string(&written).unwrap_or_default()).into_bytes()
}

/// The rows of one file on their way into the table.
struct Rows<'a> {
    request: &'a Request<'a>,
    source: &'a Source,
    frame: &'a Frame<'a>,
    layout: &'a Layout,
    problems: Vec<Problem>,
    repair: Vec<(Vec<String>, String)>,
    table: Table,
    ledger: Ledger,
    /// Fingerprints of addresses of people who are not to come back by an import.
    suppressed: BTreeSet<String>,
    /// Faults that keep a row out, by its number.
    faults: BTreeMap<usize, Vec<Problem>>,
    /// How often a row that nothing names has stood in the file so far.
    seen: BTreeMap<String, usize>,
}

impl Rows<'_> {
    fn fault(&mut self, problem: Problem) {
        let Some(place) = &problem.place else { return };
        if place.line > self.frame.header && place.sheet == self.frame.sheet.tab {
            self.faults.entry(place.line).or_default().push(problem);
        }
    }

    /// What becomes of each row. None when what a person decided fits no row.
    fn all(&mut self) -> Option<Vec<(usize, Fate)>> {
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
            yes: options.map(|word| fold::look(word)).collect(),
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
                if !is_asked && !address.is_empty() && self.suppressed.contains(&fingerprint(address)) {
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
        let cell = |names: &Vec<String>| {
            let heading = self.frame.headings.iter().find(|it| names.contains(&it.look))?;
            row.cells.get(heading.at).map(String::as_str).filter(|it| !it.is_empty())
        };
        let own: Option<Vec<&str>> = self.source.key.iter().map(cell).collect();
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
    fn left(&self, row: &Row) -> Option<(String, String)> {
        self.source.leave_out.iter().find_map(|(columns, words)| {
            let heading = self.frame.headings.iter().find(|it| columns.contains(&it.look))?;
            let cell = row.cells.get(heading.at)?;
            words.contains(&fold::look(cell)).then(|| (heading.text.clone(), cell.clone()))
        })
    }

    /// The row as it stands, and what is wrong with it.
    fn reject(&mut self, row: &Row, faults: &[Problem]) {
        let (headings, is_repair) = originals(self.frame, self.source);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;
    use crate::intake::{Counts, Sources};
    use crate::kit;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static SOURCES: LazyLock<Sources> = LazyLock::new(|| {
        let kit = kit::assemble("techcamp-2day", |id| Some((kit::builtin(id)?, true)), Files::default()).0;
        let (sources, problems) = Sources::new(&kit.unwrap().sources, Vec::new());
        assert_eq!(problems, []);
        sources
    });

    fn taken(bytes: &[u8], people: Option<&[u8]>) -> (Option<Taken>, Vec<Problem>) {
        let mut files = Files::default();
        if let Some(people) = people {
            files.insert("people.csv", people);
        }
        take(&Request {
            file: "list.csv",
            bytes,
            sources: &SOURCES,
            source: None,
            map: None,
            files: &files,
            organizations: &[],
            decided: BTreeMap::new(),
            tell: &|problem| problem.rule.clone(),
        })
    }

    /// Rows of the repair file, as a foreign reader of CSV finds them.
    fn repaired(taken: &Taken) -> Vec<Vec<String>> {
        let Some(bytes) = &taken.repair else { return vec![] };
        let text = String::from_utf8(bytes.clone()).unwrap();
        let mut reader = ::csv::ReaderBuilder::new().has_headers(true).from_reader(text.as_bytes());
        reader.records().map(|it| it.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn sum(counts: Counts) -> usize {
        counts.new + counts.updated + counts.unchanged + counts.repaired + counts.doubtful + counts.left
    }

    #[test]
    fn a_person_twice_in_a_file_is_one_and_a_namesake_is_asked_about() {
        let list = "name,email,city\nAna Invented,ana@example.org,\nAna Invented,ANA@example.org,Soroca\nAna Invented,,\n";
        let taken = taken(list.as_bytes(), None).0.unwrap();
        let counts = taken.counts();
        assert_eq!((counts.new, counts.updated, counts.doubtful), (1, 1, 1));
        let people = String::from_utf8(taken.table.unwrap()).unwrap();
        assert_eq!(people, "id,name,city,email\np-01,Ana Invented,Soroca,ana@example.org\n");
    }

    #[test]
    fn a_buyers_address_is_hers_alone() {
        let list = "Order code,Position ID,Attendee name,Attendee email,Email\n\
            A,1,Ana Invented,,ana@example.org\nA,2,Bo Madeup,,ana@example.org\nB,1,Cy Nobody,,cy@example.org\n";
        let people = String::from_utf8(taken(list.as_bytes(), None).0.unwrap().table.unwrap()).unwrap();
        assert_eq!(
            people,
            "id,name,email\np-01,Ana Invented,\np-02,Bo Madeup,\np-03,Cy Nobody,cy@example.org\n"
        );
    }

    #[test]
    fn new_ids_follow_the_largest_there_was() {
        let people = b"id,name\np-009,A\nt-77,B\n";
        let taken = taken(b"name\nCy\nDee\n", Some(people)).0.unwrap();
        let ids: Vec<&Fate> = taken.rows.iter().map(|(_, fate)| fate).collect();
        assert_eq!(ids, [&Fate::New("p-010".into()), &Fate::New("p-011".into())]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn no_bytes_make_it_panic_and_no_row_is_lost(bytes: Vec<u8>, people: Vec<u8>) {
            for file in [bytes.clone(), [b"name,email\n", bytes.as_slice()].concat()] {
                if let Some(taken) = taken(&file, None).0 {
                    prop_assert_eq!(sum(taken.counts()), taken.rows.len());
                }
                taken(&file, Some(&people));
            }
        }

        #[test]
        fn every_row_is_counted_once_and_every_rejected_one_stands_in_the_repair_file(
            rows in prop::collection::vec(
                ("( ?[A-C]){0,2}", "[ab]{0,1}(@example\\.org)?", "(MD|RO)?", "([=+'x\n\",;é]|\u{202e}){0,4}", "(trainer|boss)?"), 0..12),
            beside in "(,x)?",
        ) {
            let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
            let mut text = String::from("name,email,country,Remark,roles\n");
            let mut filled = 0;
            for (name, email, country, remark, roles) in &rows {
                let cells = [name, email, country, remark, roles].map(|cell| quoted(cell)).join(",");
                text += &format!("{cells}{beside}\n");
                let is_seen = |cell: &String| !crate::letters::clean(cell).0.trim().is_empty();
                filled += usize::from(!beside.is_empty() || [name, email, country, remark, roles].into_iter().any(is_seen));
            }
            let (taken, _) = taken(text.as_bytes(), None);
            let taken = taken.unwrap();
            let counts = taken.counts();
            prop_assert_eq!(counts.rows, filled);
            prop_assert_eq!(sum(counts), filled);
            let repaired = repaired(&taken);
            prop_assert_eq!(repaired.len(), counts.repaired + counts.doubtful);
            prop_assert!(repaired.iter().all(|row| !row.last().unwrap().is_empty()));
            // What was taken is read by the model as one person each, and the same file again changes nothing.
            if let Some(people) = &taken.table {
                let (sheets, problems) = sheet::read("people.csv", people);
                prop_assert!(!problems.iter().any(keeps_out), "{:?}", problems);
                prop_assert_eq!(sheets[0].rows.len(), counts.new);
                let mut files = taken.memory.clone();
                files.insert("people.csv", people.clone());
                let again = take(&Request {
                    file: "list.csv", bytes: text.as_bytes(), sources: &SOURCES, source: None, map: None, files: &files,
                    organizations: &[], decided: BTreeMap::new(), tell: &|problem| problem.rule.clone(),
                }).0.unwrap();
                prop_assert!(again.table.is_none(), "{:?}\n{}", again.rows, String::from_utf8_lossy(people));
            }
        }
    }
}
