//! Tree: TOML values that remember where they were written, and how layers of them are laid over
//! each other. Knows nothing of what the keys mean.

use crate::problem::{Place, Problem};
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::de::{DeTable, DeValue};

/// A value and its place.
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
    /// A date, a time or both, as written.
    Date(String),
    List(Vec<Node>),
    Table(Table),
}

impl Value {
    /// What it is, in a word for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Text(_) => "a text",
            Value::Int(_) => "a whole number",
            Value::Float(_) => "a number",
            Value::Bool(_) => "true or false",
            Value::Date(_) => "a date",
            Value::List(_) => "a list",
            Value::Table(_) => "a table",
        }
    }
}

/// Keys in alphabetical order, each with its own place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    entries: BTreeMap<String, (Place, Node)>,
    pub place: Place,
}

impl Table {
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries.get(key).map(|(_, node)| node)
    }

    /// Key, place of the key, value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Place, &Node)> {
        self.entries.iter().map(|(key, (place, node))| (key.as_str(), place, node))
    }

    fn text(&self, key: &str) -> Option<&str> {
        match self.get(key).map(|node| &node.value) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    fn is_off(&self) -> bool {
        matches!(self.get("enabled").map(|node| &node.value), Some(Value::Bool(false)))
    }
}

/// Reads the bytes of a TOML file. A byte order mark is skipped; bytes that are not UTF-8 are a problem.
pub fn parse_bytes(file: &str, bytes: &[u8]) -> (Table, Vec<Problem>) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => parse(file, text),
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let place =
                Place { line: before.iter().filter(|byte| **byte == b'\n').count() + 1, ..Place::file(file) };
            (Table::default(), vec![Problem::block("bad-encoding").at(&place).with("file", file)])
        }
    }
}

/// Reads TOML 1.1; every syntax error is told, and what could be read stays.
pub fn parse(file: &str, text: &str) -> (Table, Vec<Problem>) {
    let file: Arc<str> = file.into();
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut problems: Vec<Problem> = errors
        .iter()
        .map(|error| {
            let place =
                error.span().map_or_else(|| Place::file(&file), |span| Place::span(&file, text, span));
            Problem::block("toml-syntax")
                .at(&place)
                .with("what", error.message().lines().next().unwrap_or_default())
        })
        .collect();
    // One slip can make the parser stumble several times on one line: the first says it.
    problems.dedup_by_key(|problem| problem.place.as_ref().map(|place| place.line));
    let place = Place { line: 1, column: 1, ..Place::file(&file) };
    (read_table(&file, text, table.get_ref(), place), problems)
}

fn read_table(file: &Arc<str>, text: &str, table: &DeTable, place: Place) -> Table {
    let entries = table
        .iter()
        .map(|(key, value)| {
            let at = Place::span(file, text, key.span());
            (
                key.get_ref().to_string(),
                (at, read(file, text, value.get_ref(), Place::span(file, text, value.span()))),
            )
        })
        .collect();
    Table { entries, place }
}

fn read(file: &Arc<str>, text: &str, value: &DeValue, place: Place) -> Node {
    let value = match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Value::Int(number),
            Err(_) => Value::Text(number.as_str().to_owned()),
        },
        DeValue::Float(number) => match number.as_str().parse() {
            Ok(number) => Value::Float(number),
            Err(_) => Value::Text(number.as_str().to_owned()),
        },
        DeValue::Boolean(yes) => Value::Bool(*yes),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Array(list) => Value::List(
            list.iter()
                .map(|item| read(file, text, item.get_ref(), Place::span(file, text, item.span())))
                .collect(),
        ),
        DeValue::Table(table) => Value::Table(read_table(file, text, table, place.clone())),
    };
    Node { value, place }
}

/// `over` laid over `base`: tables by key; lists of tables that have ids by id, `enabled = false`
/// taking one out; anything else is replaced.
pub fn merge(base: &Table, over: &Table) -> Table {
    let mut merged = base.clone();
    merged.place = over.place.clone();
    for (key, (place, node)) in &over.entries {
        let node = match (base.get(key).map(|node| &node.value), &node.value) {
            (Some(Value::Table(below)), Value::Table(above)) => {
                Node { value: Value::Table(merge(below, above)), place: node.place.clone() }
            }
            (below, Value::List(above)) if above.iter().any(has_id) => {
                let below = if let Some(Value::List(below)) = below { below.as_slice() } else { &[] };
                Node { value: Value::List(by_id(below, above)), place: node.place.clone() }
            }
            _ => node.clone(),
        };
        merged.entries.insert(key.clone(), (place.clone(), node));
    }
    merged
}

fn id(node: &Node) -> Option<&str> {
    if let Value::Table(table) = &node.value { table.text("id") } else { None }
}

fn has_id(node: &Node) -> bool {
    id(node).is_some()
}

fn by_id(below: &[Node], above: &[Node]) -> Vec<Node> {
    let mut list = below.to_vec();
    let inherited = list.len();
    for node in above {
        let known = list[..inherited].iter_mut().find(|known| id(node).is_some() && id(known) == id(node));
        match (known, &node.value) {
            (Some(known), Value::Table(over)) => {
                if let Value::Table(base) = &known.value {
                    *known = Node { value: Value::Table(merge(base, over)), place: node.place.clone() };
                }
            }
            // A second one of the same id in one file stays beside the first: it is told as double.
            _ => list.push(node.clone()),
        }
    }
    list.retain(|node| !matches!(&node.value, Value::Table(table) if table.is_off()));
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn table(text: &str) -> Table {
        let (table, problems) = parse("event.toml", text);
        assert_eq!(problems, []);
        table
    }

    #[test]
    fn several_syntax_errors_are_told_at_once_and_the_rest_is_read() {
        let (table, problems) = parse("event.toml", "a = 1\nb = = 2\nc = \"x\nd = 4\n");
        assert!(problems.len() >= 2, "{problems:?}");
        assert_eq!(table.get("a").map(|node| &node.value), Some(&Value::Int(1)));
        assert_eq!(problems[0].place.as_ref().map(|place| place.line), Some(2));
    }

    #[test]
    fn lists_with_ids_merge_by_id_and_off_takes_one_out() {
        let base = table(
            "[[block]]\nid = \"a\"\nday = 1\n[[block]]\nid = \"b\"\n[event]\ntitle = \"x\"\ncity = \"y\"\n",
        );
        let over = table(
            "[[block]]\nid = \"a\"\nminutes = 5\n[[block]]\nid = \"b\"\nenabled = false\n[[block]]\nid = \"c\"\n[event]\ntitle = \"z\"\n",
        );
        let merged = merge(&base, &over);
        let Some(Value::List(blocks)) = merged.get("block").map(|node| &node.value) else { panic!() };
        assert_eq!(blocks.iter().filter_map(id).collect::<Vec<_>>(), ["a", "c"]);
        let Value::Table(a) = &blocks[0].value else { panic!() };
        assert!(a.get("day").is_some() && a.get("minutes").is_some());
        let Some(Value::Table(event)) = merged.get("event").map(|node| &node.value) else { panic!() };
        assert_eq!((event.text("title"), event.text("city")), (Some("z"), Some("y")));
    }

    #[test]
    fn a_byte_order_mark_is_skipped_and_other_encodings_are_told() {
        assert_eq!(parse_bytes("e", b"\xef\xbb\xbfa = 1").1, []);
        assert_eq!(
            parse_bytes("e", b"a = 1\nb = \"\xe9\"").1[0].place.as_ref().map(|place| place.line),
            Some(2)
        );
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_fall_over(text in "[\\[\\]{}=\"'\\\\a-c0-9.,\n# -]{0,80}") {
            parse("event.toml", &text);
        }
    }
}
