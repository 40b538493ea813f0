//! Merge: one tree laid over another, as an organizer's event over a kit's.

use super::{Entry, Node, Table, Value};

/// `over` laid over `base`. Tables merge by key. Lists of tables merge by `id`: those of `base` in their
/// order, then new ones; `enabled = false` takes one of `base` out. Anything else is replaced as a whole.
/// Every value keeps its place, and a merged table has that of `over`.
pub fn merge(base: &Table, over: &Table) -> Table {
    let mut merged = base.clone();
    merged.place = over.place.clone();
    merged.broken |= over.broken;
    for (key, entry) in &over.entries {
        let node = match merged.entries.get(key) {
            Some(below) => node(&below.node, &entry.node),
            None => entry.node.clone(),
        };
        merged.entries.insert(key.clone(), Entry { key: entry.key.clone(), node });
    }
    merged
}

fn node(base: &Node, over: &Node) -> Node {
    let value = match (&base.value, &over.value) {
        (Value::Table(base), Value::Table(over)) => Value::Table(merge(base, over)),
        (Value::List(base), Value::List(over)) if base.iter().chain(over).any(|each| id(each).is_some()) => {
            Value::List(by_id(base, over))
        }
        (_, value) => value.clone(),
    };
    Node { value, place: over.place.clone() }
}

fn by_id(base: &[Node], over: &[Node]) -> Vec<Node> {
    let mut merged: Vec<Option<Node>> = base.iter().cloned().map(Some).collect();
    let mut used = vec![false; base.len()];
    for each in over {
        let at = id(each)
            .and_then(|wanted| base.iter().position(|below| id(below) == Some(wanted)))
            // A second one of the same id is not merged again: reading tells that it is there twice.
            .filter(|at| !std::mem::replace(&mut used[*at], true));
        match at {
            Some(at) if is_out(each) => merged[at] = None,
            Some(at) => merged[at] = Some(node(&base[at], each)),
            None => merged.push(Some(each.clone())),
        }
    }
    merged.into_iter().flatten().collect()
}

fn id(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Table(table) => table.text("id"),
        _ => None,
    }
}

fn is_out(node: &Node) -> bool {
    let Value::Table(table) = &node.value else { return false };
    table.get("enabled").is_some_and(|node| node.value == Value::Bool(false))
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;
    use proptest::prelude::*;

    fn merged(base: &str, over: &str) -> Table {
        merge(&parse("kit:event.toml", base).0, &parse("event.toml", over).0)
    }

    fn blocks(table: &Table) -> Vec<(String, String)> {
        let Some(Value::List(list)) = table.get("block").map(|node| node.value.clone()) else {
            return vec![];
        };
        let written =
            |table: &Table, key| table.get(key).map(|node| node.value.written()).unwrap_or_default();
        let pair = |node: Node| match node.value {
            Value::Table(table) => (written(&table, "id"), written(&table, "minutes")),
            other => (other.written(), String::new()),
        };
        list.into_iter().map(pair).collect()
    }

    fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect()
    }

    const BASE: &str = "[[block]]\nid='a'\nminutes=1\n[[block]]\nid='b'\nminutes=2\n[[day]]\ndate=2000-01-01\n[[day]]\ndate=2000-01-02\n";

    #[test]
    fn blocks_merge_by_id_in_the_order_of_the_base() {
        let table = merged(BASE, "[[block]]\nid='c'\nminutes=9\n[[block]]\nid='a'\nminutes=7\n");
        assert_eq!(blocks(&table), pairs(&[("a", "7"), ("b", "2"), ("c", "9")]));
    }

    #[test]
    fn enabled_false_takes_a_block_out() {
        let table = merged(BASE, "[[block]]\nid='a'\nenabled=false\n");
        assert_eq!(blocks(&table), pairs(&[("b", "2")]));
    }

    #[test]
    fn a_second_block_of_one_id_is_kept_to_be_told() {
        let table = merged(BASE, "[[block]]\nid='a'\nminutes=3\n[[block]]\nid='a'\nminutes=4\n");
        assert_eq!(blocks(&table), pairs(&[("a", "3"), ("b", "2"), ("a", "4")]));
    }

    #[test]
    fn days_are_replaced_and_texts_merge_by_language() {
        let table = merged(
            &format!("{BASE}[event]\ntitle={{en='A',ro='B'}}\n"),
            "[[day]]\ndate=2011-07-15\n[event]\ntitle={ro='C'}\n",
        );
        assert!(matches!(&table.get("day").unwrap().value, Value::List(days) if days.len() == 1));
        let title = table.table("event").unwrap().table("title").unwrap();
        assert_eq!((title.text("en"), title.text("ro")), (Some("A"), Some("C")));
        assert_eq!(&*title.get("en").unwrap().place.file, "kit:event.toml");
        assert_eq!(&*title.get("ro").unwrap().place.file, "event.toml");
    }

    proptest! {
        #[test]
        fn nothing_over_a_tree_leaves_its_values(base in "([a-c] = [0-9]\n)?(\\[\\[d\\]\\]\nid = '[a-b]'\n){0,3}") {
            let base = parse("e", &base).0;
            let same = merge(&base, &Table::default());
            prop_assert_eq!(&same.entries, &base.entries);
        }
    }
}
