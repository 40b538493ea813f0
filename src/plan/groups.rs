//! Groups: who walks through speed geeking with whom. A language is never split across a mixed
//! group, sizes inside a language are within one. Knows no clock; where they walk is `rotations`'.

use super::facts::Facts;
use super::rings::Layout;
use super::{Draft, Group};
use crate::model::Person;
use crate::problem::Problem;
use crate::solve::rotation::apportion;
use std::collections::{BTreeMap, BTreeSet};

/// No group of one person where that can be helped.
const LEAST: u32 = 2;

/// Listeners by the language they walk in, languages in the event's order.
pub(super) struct Listeners<'a> {
    pub languages: Vec<&'a str>,
    pub people: Vec<Vec<&'a Person>>,
    /// By language; the expected number while nobody is known.
    pub counts: Vec<u32>,
}

impl<'a> Listeners<'a> {
    pub fn of(facts: &Facts<'a>) -> Listeners<'a> {
        let languages: Vec<&str> = facts.event.languages.iter().map(|lang| lang.as_str()).collect();
        let languages = if languages.is_empty() { vec![facts.event.first_language()] } else { languages };
        let mut people = vec![Vec::new(); languages.len()];
        for person in facts.listeners() {
            let own = facts.event.own_language(person);
            people[languages.iter().position(|lang| *lang == own).unwrap_or(0)].push(person);
        }
        let mut counts: Vec<u32> =
            people.iter().map(|of| u32::try_from(of.len()).unwrap_or(u32::MAX)).collect();
        if counts.iter().all(|count| *count == 0) {
            counts[0] = facts.event.expected.value;
        }
        Listeners { languages, people, counts }
    }
}

pub(super) fn gather(facts: &Facts, draft: &mut Draft, listeners: &Listeners, layout: &Layout) {
    let mut groups = numbered(listeners, layout);
    match facts.last {
        Some(last) if layout.mixing => keep_numbers(&last.groups, &mut groups),
        Some(last) if same_shape(&last.groups, &groups, listeners) => {
            groups = last.groups.iter().map(|group| Group { members: Vec::new(), ..group.clone() }).collect();
        }
        _ => {}
    }
    by_hand(draft, listeners, &mut groups);
    groups.sort_by_key(|group| group.number);
    for (language, people) in listeners.people.iter().enumerate() {
        fill(facts, listeners.languages[language], people, &mut groups);
    }
    if layout.mixing && groups.iter().any(|group| !group.members.is_empty()) {
        // People set into one group by hand walk one route; theirs are left over.
        groups.retain(|group| !group.members.is_empty() || !layout.mixes(group.ring));
    }
    for group in &mut groups {
        group.members.sort();
        if let [only] = group.members.as_slice()
            && !layout.mixes(group.ring)
        {
            let place =
                facts.people.get(only.as_str()).map(|person| person.place.clone()).unwrap_or_default();
            let problem = Problem::warn("group-of-one").at(&place).with("group", group.number);
            draft.problems.push(problem.with("language", &group.language));
        }
    }
    draft.plan.groups = groups;
}

/// Empty groups: ring by ring, language by language; one for each person where groups are drawn anew.
pub(super) fn numbered(listeners: &Listeners, layout: &Layout) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut first_ring = 1;
    for class in &layout.classes {
        let counts: Vec<u32> = (0..listeners.counts.len())
            .map(|lang| if class.languages.contains(&lang) { listeners.counts[lang] } else { 0 })
            .collect();
        let places = class.rings.iter().map(Vec::len).sum::<usize>();
        let shares = apportion(&counts, u32::try_from(places).unwrap_or(u32::MAX), LEAST);
        let shares = if layout.mixes(first_ring) { counts } else { shares };
        let rings = u32::try_from(class.rings.len()).unwrap_or(1).max(1);
        let mut at = 0;
        for (lang, share) in shares.iter().enumerate() {
            for _ in 0..*share {
                let number = u32::try_from(groups.len() + 1).unwrap_or(u32::MAX);
                let language = listeners.languages[lang].to_owned();
                groups.push(Group { number, language, ring: first_ring + at % rings, members: Vec::new() });
                at += 1;
            }
        }
        first_ring += rings;
    }
    groups
}

/// Who walks alone keeps the number of his ring and language; what is left over goes from the end.
fn keep_numbers(last: &[Group], groups: &mut [Group]) {
    let mut next = last.iter().map(|group| group.number).max().unwrap_or(0);
    let mut before: BTreeMap<(u32, String), Vec<u32>> = BTreeMap::new();
    for group in last {
        before.entry((group.ring, group.language.clone())).or_default().push(group.number);
    }
    before.values_mut().for_each(|numbers| numbers.sort_unstable_by(|a, b| b.cmp(a)));
    for group in groups {
        let old = before.get_mut(&(group.ring, group.language.clone())).and_then(Vec::pop);
        group.number = old.unwrap_or_else(|| {
            next = next.saturating_add(1);
            next
        });
    }
}

/// Whether last time's groups can stay: as many, in the same rings, every language with a group,
/// and none larger than it would be anew (or than eight).
fn same_shape(last: &[Group], new: &[Group], listeners: &Listeners) -> bool {
    let rings = |groups: &[Group]| {
        let mut rings: BTreeMap<u32, usize> = BTreeMap::new();
        for group in groups {
            *rings.entry(group.ring).or_default() += 1;
        }
        rings
    };
    let largest = |groups: &[Group]| {
        let size = |(lang, count): (usize, &u32)| {
            let own = groups.iter().filter(|group| group.language == listeners.languages[lang]).count();
            if own == 0 && *count > 0 {
                u32::MAX
            } else {
                count.div_ceil(u32::try_from(own).unwrap_or(1).max(1))
            }
        };
        listeners.counts.iter().enumerate().map(size).max().unwrap_or(0)
    };
    let unique: BTreeSet<u32> = last.iter().map(|group| group.number).collect();
    let languages =
        |groups: &[Group]| groups.iter().map(|group| group.language.clone()).collect::<BTreeSet<_>>();
    unique.len() == last.len()
        && rings(last) == rings(new)
        && languages(last) == languages(new)
        && largest(last) <= largest(new).max(8)
}

/// Groups set by hand keep their number: the group of that number gets the language of its people.
fn by_hand(draft: &mut Draft, listeners: &Listeners, groups: &mut Vec<Group>) {
    let mut wanted: BTreeMap<u32, BTreeMap<usize, Vec<&Person>>> = BTreeMap::new();
    for (lang, people) in listeners.people.iter().enumerate() {
        for person in people.iter().filter(|person| person.group.is_some()) {
            wanted.entry(person.group.unwrap_or(0)).or_default().entry(lang).or_default().push(person);
        }
    }
    let numbers: Vec<u32> = wanted.keys().copied().collect();
    for (number, by_language) in wanted {
        let most = by_language.iter().max_by(|a, b| a.1.len().cmp(&b.1.len()).then(b.0.cmp(a.0)));
        let Some(language) = most.map(|(lang, _)| listeners.languages[*lang]) else { continue };
        if by_language.len() > 1 {
            let place =
                by_language.values().flatten().next().map(|person| person.place.clone()).unwrap_or_default();
            let problem = Problem::warn("group-languages-mixed").at(&place).with("group", number);
            draft.problems.push(problem.with("languages", by_language.len()));
        }
        let is = groups.iter().position(|group| group.number == number);
        if is.is_some_and(|at| groups[at].language == language) {
            continue;
        }
        let other =
            groups.iter().position(|group| group.language == language && !numbers.contains(&group.number));
        match (is, other) {
            (Some(a), Some(b)) => {
                groups[a].number = groups[b].number;
                groups[b].number = number;
            }
            (None, Some(b)) => groups[b].number = number,
            (Some(a), None) => groups[a].language = language.to_owned(),
            (None, None) => {
                let ring =
                    groups.iter().find(|group| group.language == language).map_or(1, |group| group.ring);
                groups.push(Group { number, language: language.to_owned(), ring, members: Vec::new() });
            }
        }
    }
    // A language that lost its last group to another one's numbers gets a group of its own.
    for (lang, people) in listeners.people.iter().enumerate() {
        let language = listeners.languages[lang];
        let waits = people.iter().any(|person| person.group.is_none());
        if waits && !groups.iter().any(|group| group.language == language) {
            let number = groups.iter().map(|group| group.number).max().unwrap_or(0).saturating_add(1);
            let ring = groups.first().map_or(1, |group| group.ring);
            groups.push(Group { number, language: language.to_owned(), ring, members: Vec::new() });
        }
    }
}

fn fill(facts: &Facts, language: &str, people: &[&Person], groups: &mut [Group]) {
    let before: BTreeMap<&str, u32> = facts
        .last
        .iter()
        .flat_map(|plan| &plan.groups)
        .flat_map(|group| group.members.iter().map(|member| (member.as_str(), group.number)))
        .collect();
    let mut people: Vec<&Person> = people.to_vec();
    people.sort_by_key(|person| (facts.tie(&person.id), person.id.as_str()));
    let mut new = Vec::new();
    for person in people {
        let id = person.id.as_str();
        let at = match (person.group, before.get(id)) {
            (Some(number), _) => groups.iter().position(|group| group.number == number),
            (None, Some(number)) => {
                groups.iter().position(|group| group.number == *number && group.language == language)
            }
            (None, None) => None,
        };
        match at {
            Some(at) => groups[at].members.push(id.to_owned()),
            None => new.push(id),
        }
    }
    let own: Vec<usize> = (0..groups.len()).filter(|at| groups[*at].language == language).collect();
    for id in new {
        if let Some(at) = own.iter().min_by_key(|at| (groups[**at].members.len(), groups[**at].number)) {
            groups[*at].members.push(id.to_owned());
        }
    }
    // Sizes within one: who was not put there by hand moves from the largest group to the smallest.
    loop {
        let by_size = |at: &&usize| groups[**at].members.len();
        let Some(small) = own.iter().min_by_key(by_size).copied() else { break };
        let movable = |at: usize| {
            let free =
                |id: &&String| facts.people.get(id.as_str()).is_some_and(|person| person.group.is_none());
            groups[at].members.iter().filter(free).max_by_key(|id| (facts.tie(id), id.as_str())).cloned()
        };
        let large = own
            .iter()
            .filter(|at| groups[**at].members.len() > groups[small].members.len() + 1)
            .filter_map(|at| Some((groups[*at].members.len(), *at, movable(*at)?)))
            .max_by_key(|(size, at, _)| (*size, usize::MAX - at));
        let Some((_, large, id)) = large else { break };
        groups[large].members.retain(|member| *member != id);
        groups[small].members.push(id);
    }
}
