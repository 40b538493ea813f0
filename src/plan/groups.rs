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
    let last = facts.last.map(|plan| plan.groups.as_slice()).filter(|last| {
        let same = !layout.mixing && same_shape(last, &groups, listeners);
        if same {
            groups = last.iter().map(|group| Group { members: Vec::new(), ..group.clone() }).collect();
        }
        same || layout.mixing
    });
    let by_hand = by_hand(draft, listeners);
    number(&mut groups, &by_hand, last.unwrap_or_default());
    groups.iter_mut().for_each(|group| group.alone = layout.mixes(group.ring));
    groups.sort_by_key(|group| group.number);
    for (language, people) in listeners.people.iter().enumerate() {
        fill(facts, listeners.languages[language], people, &mut groups);
    }
    if layout.mixing && groups.iter().any(|group| !group.members.is_empty()) {
        // People set into one group by hand walk one route; theirs are left over.
        groups.retain(|group| !group.members.is_empty() || !group.alone);
    }
    for group in &mut groups {
        group.members.sort();
        if let [only] = group.members.as_slice()
            && !group.alone
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
                groups.push(Group { number, language, ring: first_ring + at % rings, ..Group::default() });
                at += 1;
            }
        }
        first_ring += rings;
    }
    groups
}

/// The numbers: those given by hand to groups of their language, then in each ring and language those
/// of last time, then the next ones. Where a language has too few groups for its numbers by hand, one
/// comes from a language that has another, or is added.
fn number(groups: &mut Vec<Group>, by_hand: &BTreeMap<u32, &str>, last: &[Group]) {
    let mut open: Vec<usize> = (0..groups.len()).collect();
    for (&number, &language) in by_hand {
        let before = last.iter().find(|group| group.number == number).map(|group| group.ring);
        let own = open.iter().copied().filter(|at| groups[*at].language == language);
        let spare = |at: &usize| {
            let alike = groups.iter().filter(|other| other.language == groups[*at].language);
            alike.count() > 1
        };
        let at = own
            .min_by_key(|at| Some(groups[*at].ring) != before)
            .or_else(|| open.iter().copied().find(spare));
        match at {
            Some(at) => {
                open.retain(|other| *other != at);
                groups[at].number = number;
                groups[at].language = language.to_owned();
            }
            None => {
                let own = groups.iter().find(|group| group.language == language);
                let ring = own.map_or(1, |group| group.ring);
                groups.push(Group { number, language: language.to_owned(), ring, ..Group::default() });
            }
        }
    }
    let mut before: Vec<&Group> = last.iter().filter(|group| !by_hand.contains_key(&group.number)).collect();
    before.sort_by_key(|group| group.number);
    let most = last.iter().map(|group| group.number).max().unwrap_or(0);
    let mut next = (most.saturating_add(1)..).filter(|number| !by_hand.contains_key(number));
    for at in open {
        let like = |it: &&Group| it.ring == groups[at].ring && it.language == groups[at].language;
        let own = before.iter().position(like).map(|own| before.remove(own).number);
        let number = own.or_else(|| next.next());
        groups[at].number = number.unwrap_or(u32::MAX);
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

/// Numbers given by hand, each with the language of most of its people.
fn by_hand<'a>(draft: &mut Draft, listeners: &Listeners<'a>) -> BTreeMap<u32, &'a str> {
    let mut wanted: BTreeMap<u32, BTreeMap<usize, Vec<&Person>>> = BTreeMap::new();
    for (lang, people) in listeners.people.iter().enumerate() {
        for person in people {
            if let Some(number) = person.group {
                wanted.entry(number).or_default().entry(lang).or_default().push(person);
            }
        }
    }
    let mut numbers = BTreeMap::new();
    for (number, by_language) in wanted {
        if by_language.len() > 1 {
            let place =
                by_language.values().flatten().next().map(|person| person.place.clone()).unwrap_or_default();
            let problem = Problem::warn("group-languages-mixed").at(&place).with("group", number);
            draft.problems.push(problem.with("languages", by_language.len()));
        }
        let most = by_language.iter().max_by(|a, b| a.1.len().cmp(&b.1.len()).then(b.0.cmp(a.0)));
        if let Some((lang, _)) = most {
            numbers.insert(number, listeners.languages[*lang]);
        }
    }
    numbers
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
