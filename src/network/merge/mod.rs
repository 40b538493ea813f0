//! Network: the people of several events as one table with a history for each. What belongs to one event alone
//! (seats, food, travel) is not carried over. Knows no disk, and nothing of how the tables are written.

mod known;
mod person;
mod tables;

pub use known::Known;
pub use tables::files;

use crate::model::{Event, Person, fingerprint};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// One person at one event.
#[derive(Clone, Copy)]
pub struct Record<'a> {
    pub event: &'a Event,
    pub person: &'a Person,
}

impl Record<'_> {
    /// What stands for it in history.csv and same.csv: event and id there.
    pub fn key(&self) -> String {
        format!("{}/{}", self.event.id.value, self.person.id.value)
    }

    /// The event's last day.
    pub fn date(&self) -> NaiveDate {
        last_day(self.event)
    }

    fn address(&self) -> String {
        self.person.email.trim().to_lowercase()
    }

    /// Name, organization and country, small letters; None where that tells nobody from a namesake.
    fn looks(&self) -> Option<[String; 3]> {
        let id = self.person.organization.as_ref().map(|id| id.value.as_str()).unwrap_or_default();
        let organization = self.event.organization(id).map_or(id, |it| &it.name);
        let looks = [&self.person.name.value, organization, &self.person.country].map(folded);
        let is_vague = looks[0].is_empty() || (looks[1].is_empty() && looks[2].is_empty());
        (!is_vague).then_some(looks)
    }
}

/// Somebody of the network: all records, in the order of time.
pub struct Member<'a> {
    pub id: String,
    pub records: Vec<Record<'a>>,
}

/// Two who look alike, and are not taken for one unless somebody says so.
pub struct Likeness {
    /// Keys of the first record of each.
    pub pair: (String, String),
    pub name: String,
    pub organization: String,
    pub country: String,
    /// What was answered: one person or two.
    pub same: Option<bool>,
}

/// What came of it.
pub struct Merged<'a> {
    /// By id.
    pub members: Vec<Member<'a>>,
    pub likenesses: Vec<Likeness>,
    /// Fingerprints of the addresses of those who asked to be forgotten.
    pub suppressed: BTreeSet<String>,
    /// How many people they are in these events.
    pub forgotten: usize,
    /// How many records there were.
    pub records: usize,
}

/// One person per address, small and large letters alike. An address that two people of one event share
/// tells them apart by the name as well. What else looks alike is proposed only; `known` holds the ids and
/// answers of before. Whoever has an address that is suppressed is left out with all records, and with the
/// other addresses from then on.
pub fn merge<'a>(events: &'a [Event], known: &Known) -> Merged<'a> {
    let mut order: Vec<&Event> = events.iter().collect();
    order.sort_by_key(|event| (last_day(event), &event.id.value));
    let records: Vec<Record> =
        order.iter().flat_map(|event| event.coming().map(|person| Record { event, person })).collect();
    let keys: Vec<String> = records.iter().map(Record::key).collect();
    let at: BTreeMap<&str, usize> = keys.iter().enumerate().map(|(at, key)| (key.as_str(), at)).collect();

    let mut groups = Groups((0..records.len()).collect());
    let shared = shared(&records);
    let mut first: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (at, record) in records.iter().enumerate() {
        let address = record.address();
        if !address.is_empty() {
            let name =
                if shared.contains(&address) { folded(&record.person.name.value) } else { String::new() };
            let other = *first.entry((address, name)).or_insert(at);
            groups.join(other, at);
        }
    }
    for ((one, other), same) in &known.answers {
        if let (true, Some(one), Some(other)) = (*same, at.get(one.as_str()), at.get(other.as_str())) {
            groups.join(*one, *other);
        }
    }

    let mut by_group: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for at in 0..records.len() {
        by_group.entry(groups.find(at)).or_default().push(at);
    }
    let mut suppressed = known.suppressed.clone();
    suppressed.extend(events.iter().flat_map(|event| event.suppressed.iter().cloned()));
    let asked = suppressed.clone();
    let mut forgotten = 0;
    by_group.retain(|_, group| {
        let prints = |at: &usize| {
            Some(records[*at].address()).filter(|it| !it.is_empty()).map(|it| (fingerprint(&it), it))
        };
        let is_out = group.iter().filter_map(prints).any(|(print, _)| asked.contains(&print));
        if is_out {
            forgotten += 1;
            // An address that others have too would put them out with them.
            let own = group.iter().filter_map(prints).filter(|(_, address)| !shared.contains(address));
            suppressed.extend(own.map(|(print, _)| print));
        }
        !is_out
    });

    let likenesses = likenesses(&records, &keys, &by_group, known);
    let mut taken = BTreeSet::new();
    let mut members: Vec<Member> = by_group
        .into_values()
        .map(|group| {
            let before = group.iter().filter_map(|at| known.ids.get(&keys[*at]));
            let id = before.min().cloned().filter(|id| !taken.contains(id));
            let id = id.unwrap_or_else(|| format!("n-{}", &fingerprint(&keys[group[0]])[..16]));
            taken.insert(id.clone());
            Member { id, records: group.into_iter().map(|at| records[at]).collect() }
        })
        .collect();
    members.sort_by(|a, b| a.id.cmp(&b.id));
    Merged { members, likenesses, suppressed, forgotten, records: records.len() }
}

/// Addresses that two people of one event have.
fn shared(records: &[Record]) -> BTreeSet<String> {
    let mut seen: BTreeSet<(&str, String)> = BTreeSet::new();
    let mut twice = BTreeSet::new();
    for record in records.iter().filter(|it| !it.address().is_empty()) {
        if !seen.insert((&record.event.id.value, record.address())) {
            twice.insert(record.address());
        }
    }
    twice
}

/// Each group with the first that looks like it; what was answered stays, so that it is not asked again.
fn likenesses(
    records: &[Record],
    keys: &[String],
    groups: &BTreeMap<usize, Vec<usize>>,
    known: &Known,
) -> Vec<Likeness> {
    let mut first: BTreeMap<[String; 3], usize> = BTreeMap::new();
    let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
    for group in groups.values() {
        let looks: BTreeSet<[String; 3]> = group.iter().filter_map(|at| records[*at].looks()).collect();
        for looks in looks {
            let other = *first.entry(looks).or_insert(group[0]);
            if other != group[0] {
                pairs.insert((other, group[0]));
            }
        }
    }
    let answered = known.answers.iter().map(|(pair, same)| (pair.clone(), Some(*same)));
    let open = pairs.into_iter().map(|(one, other)| ((keys[one].clone(), keys[other].clone()), None));
    let mut all: BTreeMap<(String, String), Option<bool>> = open.collect();
    all.extend(answered);
    let at: BTreeMap<&str, usize> = keys.iter().enumerate().map(|(at, key)| (key.as_str(), at)).collect();
    let likeness = |(pair, same): ((String, String), Option<bool>)| {
        let record = records[*at.get(pair.1.as_str())?];
        let id = record.person.organization.as_ref().map(|id| id.value.as_str()).unwrap_or_default();
        Some(Likeness {
            pair,
            name: record.person.name.value.clone(),
            organization: record.event.organization(id).map_or(id, |it| &it.name).to_owned(),
            country: record.person.country.clone(),
            same,
        })
    };
    // Of who is not in these groups, because he asked to be forgotten, no line tells.
    let held: BTreeSet<&str> = groups.values().flatten().map(|at| keys[*at].as_str()).collect();
    let is_held = |pair: &(String, String)| held.contains(pair.0.as_str()) && held.contains(pair.1.as_str());
    all.into_iter().filter(|(pair, _)| is_held(pair)).filter_map(likeness).collect()
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn last_day(event: &Event) -> NaiveDate {
    event.days.last().map_or(NaiveDate::MIN, |day| day.date.value)
}

/// Records that are one person: each points to another of its group, the first to itself.
struct Groups(Vec<usize>);

impl Groups {
    fn find(&mut self, mut at: usize) -> usize {
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    /// The earlier first becomes the first of both.
    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.find(one), self.find(other));
        self.0[one.max(other)] = one.min(other);
    }
}

#[cfg(test)]
mod tests;
