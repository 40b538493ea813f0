//! Tree: the values of a TOML file, each with its place, and how one tree is laid over another.
//! Knows TOML and nothing of what the keys mean.

use crate::letters;
use crate::problem::{Place, Problem};
use chrono::{NaiveDate, NaiveTime};
use std::collections::{BTreeMap, BTreeSet};
use toml::de::{DeTable, DeValue};

mod lines;
mod merge;

use lines::Lines;
pub use merge::merge;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub value: Value,
    pub place: Place,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Text(String),
    Int(i64),
    Float(f64),
    Bool(bool),
    Date(NaiveDate),
    Time(NaiveTime),
    /// A date with a time, as written.
    Moment(String),
    List(Vec<Node>),
    Table(Table),
    /// What could not be read and was told of: neither there nor missing.
    Bad(String),
}

impl Value {
    /// What kind of value it is, as the argument `found` of a message.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Text(_) => "text",
            Value::Int(_) | Value::Float(_) => "number",
            Value::Bool(_) => "yes-no",
            Value::Date(_) => "date",
            Value::Time(_) | Value::Moment(_) => "time",
            Value::List(_) => "list",
            Value::Table(_) => "table",
            Value::Bad(_) => "nothing",
        }
    }

    /// The value as one would write it again; lists and tables only hint at what they hold.
    pub fn written(&self) -> String {
        match self {
            Value::Text(text) | Value::Moment(text) | Value::Bad(text) => text.clone(),
            Value::Int(number) => number.to_string(),
            Value::Float(number) => number.to_string(),
            Value::Bool(yes) => yes.to_string(),
            Value::Date(date) => date.to_string(),
            Value::Time(time) => time.to_string(),
            Value::List(_) => "[…]".into(),
            Value::Table(_) => "{…}".into(),
        }
    }
}

/// A key's value, and where the key stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub key: Place,
    pub node: Node,
}

/// Entries in the order of their keys.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    entries: BTreeMap<String, Entry>,
    pub place: Place,
    /// The file has faults of form, so that what is missing here may only be unreadable.
    pub broken: bool,
}

impl Table {
    /// An empty table at `place`.
    pub fn at(place: &Place) -> Table {
        Table { place: place.clone(), ..Table::default() }
    }

    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries.get(key).map(|entry| &entry.node)
    }

    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.get(key)
    }

    /// The text at `key`, when there is one.
    pub fn text(&self, key: &str) -> Option<&str> {
        match &self.get(key)?.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The table at `key`, when there is one.
    pub fn table(&self, key: &str) -> Option<&Table> {
        match &self.get(key)?.value {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().map(|(key, entry)| (key.as_str(), entry))
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn insert(&mut self, key: impl Into<String>, entry: Entry) {
        self.entries.insert(key.into(), entry);
    }

    pub fn remove(&mut self, key: &str) -> Option<Entry> {
        self.entries.remove(key)
    }
}

/// A date as people write one: `2011-07-15`, or `15.07.2011` as much of Europe does; with slashes, day and month
/// cannot be told apart. None for what is no date, `Some(None)` for a day that does not exist.
pub fn date(text: &str) -> Option<Option<NaiveDate>> {
    let text = text.trim();
    let (mark, swapped) = if text.contains('.') { ('.', true) } else { ('-', false) };
    let parts: Vec<&str> = text.split(mark).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let (year, month, day) = if swapped { (c, b, a) } else { (a, b, c) };
    let number = |text: &str, most: usize| {
        let digits = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if digits { text.parse().ok() } else { None }
    };
    let year = number(year, 4).filter(|_| year.len() == 4)?;
    Some(NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, number(month, 2)?, number(day, 2)?))
}

/// The rule that tells of a text which is no date.
pub fn date_fault(text: &str) -> &'static str {
    if date(text) == Some(None) { "no-such-day" } else { "bad-date" }
}

/// Largest TOML file, in bytes.
const LARGEST: usize = 5_000_000;

/// Reads the bytes of a TOML file. Places count in the text that `letters::decode` gives.
/// Problems: those of `parse`, `bad-encoding`, `too-large`.
pub fn parse_bytes(file: &str, bytes: &[u8]) -> (Table, Vec<Problem>) {
    if bytes.len() > LARGEST {
        let problem = Problem::block("too-large")
            .at(&Place::file(file))
            .with("what", "file")
            .with("limit", LARGEST / 1_000_000)
            .with("found", bytes.len() / 1_000_000);
        return (Table { broken: true, ..Table::at(&Place::file(file)) }, vec![problem]);
    }
    let decoded = letters::decode(bytes);
    let (table, mut problems) = parse(file, &decoded.text);
    if let Some(doubt) = decoded.doubt {
        let place = Place { line: doubt.line, ..Place::file(file) };
        problems.push(Problem::block("bad-encoding").at(&place).with("guess", "none"));
    }
    (table, problems)
}

/// Every value that could be read, and every fault of form at once. A file's name may be `kit:<path>`.
/// Problems: `toml-syntax` (`message`), `double-key`, `bad-date`, `no-such-day`, `bad-value`, `odd-letters`.
pub fn parse(file: &str, text: &str) -> (Table, Vec<Problem>) {
    let (root, errors) = DeTable::parse_recoverable(text);
    let lines = Lines::new(file.into(), text);
    let mut reading = Reading { lines, problems: Vec::new(), odd: false, faulty: BTreeSet::new() };
    let mut errors: Vec<_> = errors.iter().collect();
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    for error in &errors {
        let place = error.span().map_or_else(|| Place::file(file), |span| reading.lines.place(span));
        // One slip can make the parser stumble several times on a line: the first time says it.
        if !reading.faulty.insert(place.line) {
            continue;
        }
        let is_double = error.message() == "duplicate key";
        if let Some((at, written)) = written_date(&reading.lines, place.line).filter(|_| !is_double) {
            reading.tell_date(&at, written);
            continue;
        }
        reading.problems.push(match error.message() {
            "duplicate key" => Problem::block("double-key").at(&place),
            message => {
                let problem = Problem::block("toml-syntax").at(&place);
                problem.with("kind", kind_of(message)).with("message", message)
            }
        });
    }
    let mut table = reading.table(root.get_ref(), Place::file(file));
    table.broken = !errors.is_empty();
    (table, reading.problems)
}

/// What is all the value of a line and would be a date, did the day exist or TOML take points; with its place.
fn written_date<'t>(lines: &Lines<'t>, line: usize) -> Option<(Place, &'t str)> {
    let (start, whole) = lines.whole(line)?;
    let (key, rest) = whole.split_once('=')?;
    let value = rest.split('#').next().unwrap_or_default();
    let written = value.trim();
    let is_fault = date(written)?.is_none() || written.contains('.');
    let start = start + key.len() + 1 + (value.len() - value.trim_start().len());
    is_fault.then(|| (lines.place(start..start + written.len()), written))
}

/// What the parser's message is about, for the sentence that an organizer reads.
fn kind_of(message: &str) -> &'static str {
    let kinds = [
        ("quote", "quote"),
        ("string", "quote"),
        ("recurs", "deep"),
        ("comma", "list"),
        ("array", "list"),
        ("table", "table"),
        ("key", "key"),
        ("`=`", "key"),
        ("value", "value"),
        ("number", "value"),
        ("float", "value"),
        ("date", "value"),
        ("boolean", "value"),
    ];
    kinds.iter().find(|(word, _)| message.contains(word)).map_or("other", |(_, kind)| kind)
}

struct Reading<'t> {
    lines: Lines<'t>,
    problems: Vec<Problem>,
    /// Odd letters were told of already.
    odd: bool,
    /// Lines with a fault of form: what is read from them is a guess.
    faulty: BTreeSet<usize>,
}

impl Reading<'_> {
    fn table(&mut self, table: &DeTable, place: Place) -> Table {
        let mut entries = BTreeMap::new();
        for (key, value) in table {
            let entry =
                Entry { key: self.lines.place(key.span()), node: self.node(value.get_ref(), value.span()) };
            entries.insert(key.get_ref().to_string(), entry);
        }
        Table { entries, place, broken: false }
    }

    // The parser refuses trees deeper than it can walk itself, so that walking them here is safe too.
    fn node(&mut self, value: &DeValue, span: std::ops::Range<usize>) -> Node {
        let place = self.lines.place(span);
        let value = match value {
            DeValue::Table(table) => Value::Table(self.table(table, place.clone())),
            _ if self.faulty.contains(&place.line) => Value::Bad(String::new()),
            DeValue::String(text) => self.text(text, &place),
            DeValue::Integer(number) => {
                match i64::from_str_radix(&number.as_str().replace('_', ""), number.radix()) {
                    Ok(number) => Value::Int(number),
                    Err(_) => self.bad("bad-value", &place, number.as_str(), "0, 1, 2 … 1000000"),
                }
            }
            DeValue::Float(number) => match number.as_str().replace('_', "").parse::<f64>() {
                Ok(number) if number.is_finite() => Value::Float(number),
                _ => self.bad("bad-value", &place, number.as_str(), "0.5, 1, 1.5"),
            },
            DeValue::Boolean(yes) => Value::Bool(*yes),
            DeValue::Datetime(moment) => match (moment.date, moment.time) {
                (Some(date), None) => {
                    match NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into()) {
                        Some(date) => Value::Date(date),
                        None => self.bad("no-such-day", &place, &moment.to_string(), "2011-07-15"),
                    }
                }
                (None, Some(time)) => {
                    let second = time.second.unwrap_or_default();
                    match NaiveTime::from_hms_opt(time.hour.into(), time.minute.into(), second.into()) {
                        Some(time) => Value::Time(time),
                        None => self.bad("bad-time", &place, &moment.to_string(), "09:15"),
                    }
                }
                _ => Value::Moment(moment.to_string()),
            },
            DeValue::Array(list) => {
                Value::List(list.iter().map(|each| self.node(each.get_ref(), each.span())).collect())
            }
        };
        Node { value, place }
    }

    fn text(&mut self, text: &str, place: &Place) -> Value {
        let (clean, odd) = letters::clean(text);
        if let Some(letter) = odd.filter(|_| !std::mem::replace(&mut self.odd, true)) {
            self.problems.push(Problem::warn("odd-letters").at(place).with("letter", letters::code(letter)));
        }
        Value::Text(clean.into_owned())
    }

    /// Tells of a date that TOML cannot hold as it is written: no such day, or one with points.
    fn tell_date(&mut self, place: &Place, written: &str) {
        self.bad(date_fault(written), place, written, "2011-07-15");
        if let Some(Some(day)) = date(written)
            && let Some(problem) = self.problems.last_mut()
        {
            problem.instead = Some(day.to_string());
        }
    }

    /// Tells of a value that cannot be kept.
    fn bad(&mut self, rule: &str, place: &Place, value: &str, expected: &str) -> Value {
        self.problems.push(
            Problem::block(rule)
                .at(place)
                .with("key", "none")
                .with("value", value)
                .with("form", "like")
                .with("expected", expected),
        );
        Value::Bad(value.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keys_and_values_know_their_places() {
        let (table, problems) = parse("event.toml", "a = 1\n[day]\ndate = 2011-07-15\nstart = 09:15\n");
        assert_eq!(problems, []);
        let day = table.table("day").unwrap();
        let entry = day.entry("date").unwrap();
        assert_eq!((entry.key.line, entry.key.column), (3, 1));
        assert_eq!((entry.node.place.line, entry.node.place.column), (3, 8));
        assert_eq!(entry.node.value, Value::Date(NaiveDate::from_ymd_opt(2011, 7, 15).unwrap()));
        assert_eq!(day.get("start").unwrap().value.kind(), "time");
    }

    #[test]
    fn all_faults_of_form_are_told_and_the_rest_is_kept() {
        let (table, problems) = parse("e", "a = \nb = 2\nc = [1, \nd = 4\ntitle = 'x\n");
        assert!(problems.len() >= 2, "{problems:?}");
        assert!(problems.iter().all(|problem| problem.rule == "toml-syntax"));
        assert_eq!(table.get("b").unwrap().value, Value::Int(2));
        assert!(table.broken);
    }

    #[test]
    fn a_day_that_does_not_exist_and_one_with_points_are_told_as_dates() {
        let (table, problems) =
            parse("e", "a = 2027-02-30\nb = 13.03.2027 # Saturday\nc = 30.2.2027\nd = 1.2.3\n");
        let told: Vec<_> = problems
            .iter()
            .map(|it| {
                let place = it.place.clone().unwrap();
                (it.rule.as_str(), place.line, place.column, it.instead.as_deref())
            })
            .collect();
        assert_eq!(
            told,
            [
                ("no-such-day", 1, 5, None),
                ("bad-date", 2, 5, Some("2027-03-13")),
                ("no-such-day", 3, 5, None),
                ("toml-syntax", 4, 8, None),
            ]
        );
        assert!(matches!(table.get("a").unwrap().value, Value::Bad(_)));
    }

    #[test]
    fn a_key_written_twice_has_its_own_rule() {
        let (_, problems) = parse("e", "a = 1\na = 2\n");
        assert_eq!((problems[0].rule.as_str(), problems[0].place.as_ref().unwrap().line), ("double-key", 2));
    }

    #[test]
    fn deep_and_long_files_end_quickly() {
        let deep = format!("a = {}", "[".repeat(100_000));
        assert!(!parse("e", &deep).1.is_empty());
        let long = format!("a = [{}]", "1,".repeat(200_000));
        assert_eq!(parse("e", &long).1, []);
    }

    #[test]
    fn utf16_and_a_mark_are_read_and_other_bytes_are_refused() {
        let mut marked = vec![0xFF, 0xFE];
        marked.extend("a = 'ș'".encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(parse_bytes("e", &marked).0.text("a"), Some("ș"));
        assert_eq!(parse_bytes("e", "\u{feff}a = 'ș'".as_bytes()).0.text("a"), Some("ș"));
        assert_eq!(parse_bytes("e", b"a = 1\nb = '\xe9'").1[0].rule, "bad-encoding");
    }

    proptest! {
        #[test]
        fn no_text_and_no_bytes_make_it_panic(text in "\\PC*", bytes: Vec<u8>) {
            parse("e", &text);
            parse_bytes("e", &bytes);
        }

        #[test]
        fn no_toml_like_text_makes_it_panic(text in "([a-c]( = |\\.)|\\[|\\]|\\{|\\}|\"|'|=|,|\n|#|[0-9:T-]{1,8}|é)*") {
            parse("e", &text);
        }
    }
}
