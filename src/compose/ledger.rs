//! Ledger: who is on a roster, who is not, and why; for the organizers, who have to answer for it. It only
//! counts and lists what the View and the limits decided.

use super::limits::Unfit;
use crate::document::Audience;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The document that is made beside each roster.
pub const LEDGER: &str = "roster-ledger";

/// How many people are on a roster, and how many are not, by the reason.
pub type Counts = BTreeMap<String, usize>;

/// The word under which `Counts` has those who are on it.
const LISTED: &str = "in";

/// Puts `ledger` in the place of a private View's `standings`: {consent, title, people, listed, left, reasons
/// [{reason, count}], in [person with notes], out [person with reason and column]}; most frequent reason first.
pub fn fill(data: &mut Map<String, Value>, title: &str, consent: &str, unfit: &[Unfit]) -> Counts {
    let standings = match data.remove("standings") {
        Some(Value::Array(standings)) => standings,
        _ => Vec::new(),
    };
    let audience = Audience::of_consent(consent).map_or("", Audience::id);
    let mut found: BTreeMap<&str, Vec<&Unfit>> = BTreeMap::new();
    for it in unfit {
        found.entry(&it.uid).or_default().push(it);
    }
    let people = standings.len();
    let (mut listed, mut left) = (Vec::new(), Vec::new());
    let mut counts = Counts::new();
    for mut person in standings {
        let own = person["uid"].as_str().and_then(|uid| found.get(uid)).map_or(&[][..], Vec::as_slice);
        let over = own.iter().find(|it| it.out).map(|it| (it.fault.word(), it.column.as_str()));
        let why = person["out"][audience].as_str().filter(|why| !why.is_empty()).map(|why| (why, ""));
        match why.or(over).map(|(why, column)| (why.to_owned(), column.to_owned())) {
            Some((why, column)) => {
                person["reason"] = json!(why);
                person["column"] = json!(column);
                *counts.entry(why).or_default() += 1;
                left.push(person);
            }
            None => {
                let notes = own.iter().map(|it| json!({"reason": it.fault.word(), "column": it.column}));
                person["notes"] = notes.collect();
                listed.push(person);
            }
        }
    }
    let mut reasons: Vec<(&String, &usize)> = counts.iter().collect();
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let reasons: Vec<Value> =
        reasons.into_iter().map(|(why, count)| json!({"reason": why, "count": count})).collect();
    counts.insert(LISTED.to_owned(), listed.len());
    let told = json!({
        "title": title, "consent": consent, "people": people, "listed": listed.len(), "left": left.len(),
        "reasons": reasons, "in": listed, "out": left,
    });
    data.insert("ledger".to_owned(), told);
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::limits::Fault;

    #[test]
    fn everybody_is_counted_once_under_the_first_reason() {
        let person = |uid: &str, why: &str| json!({"uid": uid, "out": {"network": why, "members": ""}});
        let standings = [person("a", ""), person("b", "no-consent"), person("c", ""), person("d", "")];
        let mut data = Map::from_iter([("standings".to_owned(), json!(standings))]);
        let unfit = |uid: &str, fault, out| Unfit { uid: uid.into(), column: "Phone".into(), fault, out };
        let unfit =
            [unfit("c", Fault::Empty, true), unfit("d", Fault::Phone, false), unfit("b", Fault::Empty, true)];
        let counts = fill(&mut data, "T", "follow-up", &unfit);
        let expected =
            [("empty", 1), ("in", 2), ("no-consent", 1)].map(|(why, count)| (why.to_owned(), count));
        assert_eq!(counts, expected.into());
        let ledger = &data["ledger"];
        assert_eq!(ledger["in"][1]["notes"], json!([{"reason": "phone", "column": "Phone"}]));
        assert_eq!(
            (&ledger["out"][0]["reason"], &ledger["out"][1]["column"]),
            (&json!("no-consent"), &json!("Phone"))
        );
        assert_eq!(
            (&ledger["people"], &ledger["listed"], &ledger["left"]),
            (&json!(4), &json!(2), &json!(2))
        );
    }
}
