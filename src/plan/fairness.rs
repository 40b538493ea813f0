//! Fairness: who got which wish, as counts of people by what they have in common. Counts only, and no
//! count of a group so small that it would name somebody. Decides nothing.

use super::Plan;
use crate::model::{Event, Person};
use serde::Serialize;
use std::collections::BTreeMap;

/// People with wishes, each counted once at the best wish that was met.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Fairness {
    /// `all`, `country`, `language`, `organization`, `gender`.
    pub by: String,
    /// What they have in common, as it stands in the table of people. None for everybody, and for those
    /// who said nothing together with all of groups smaller than the event's threshold.
    pub of: Option<String>,
    pub people: u32,
    pub first: u32,
    pub second: u32,
    pub third: u32,
    pub later: u32,
    /// No wish was met.
    pub none: u32,
}

type Of = fn(&Person) -> Option<&str>;

const KINDS: [(&str, Of); 4] = [
    ("country", |it| Some(&it.country)),
    ("language", |it| it.languages.first().map(|tag| tag.as_str())),
    ("organization", |it| it.organization.as_ref().map(|id| id.as_str())),
    ("gender", |it| Some(&it.gender)),
];

/// Everybody first, then by each thing of which two groups can be told, larger groups first. Nothing where
/// no seats were given or fewer people than the threshold have wishes.
pub fn fairness(event: &Event, plan: &Plan) -> Vec<Fairness> {
    let wishing: Vec<&Person> = event
        .participants()
        .filter(|person| person.wishes.iter().any(|wish| event.session(wish).is_some()))
        .collect();
    if plan.seats.is_empty() || wishing.len() < event.threshold as usize {
        return Vec::new();
    }
    let mut rows = vec![counted(plan, "all", None, &wishing)];
    for (by, of) in KINDS {
        let mut groups: BTreeMap<&str, Vec<&Person>> = BTreeMap::new();
        for person in &wishing {
            groups.entry(of(person).unwrap_or_default().trim()).or_default().push(person);
        }
        let groups = pooled(groups, event.threshold as usize);
        if groups.len() > 1 {
            rows.extend(groups.iter().map(|(name, people)| counted(plan, by, *name, people)));
        }
    }
    rows
}

/// Groups of at least `least`, larger ones first; at the end those of smaller ones and of none, with the
/// next larger group where they would be too few themselves.
fn pooled<T>(groups: BTreeMap<&str, Vec<T>>, least: usize) -> Vec<(Option<&str>, Vec<T>)> {
    let (mut rest, mut shown) = (Vec::new(), Vec::new());
    for (name, people) in groups {
        if name.is_empty() || people.len() < least {
            rest.extend(people);
        } else {
            shown.push((Some(name), people));
        }
    }
    shown.sort_by_key(|(name, people)| (std::cmp::Reverse(people.len()), *name));
    while !rest.is_empty() && rest.len() < least {
        let Some((_, people)) = shown.pop() else { break };
        rest.extend(people);
    }
    if !rest.is_empty() {
        shown.push((None, rest));
    }
    shown
}

fn counted(plan: &Plan, by: &str, of: Option<&str>, people: &[&Person]) -> Fairness {
    let mut row = Fairness { by: by.to_owned(), of: of.map(str::to_owned), ..Fairness::default() };
    for person in people {
        let seats = plan.seats.iter().filter(|seat| seat.person == person.id.value);
        let count = match seats.filter_map(|seat| seat.wish).min() {
            None => &mut row.none,
            Some(1) => &mut row.first,
            Some(2) => &mut row.second,
            Some(3) => &mut row.third,
            Some(_) => &mut row.later,
        };
        *count += 1;
        row.people += 1;
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{plan, sample};
    use proptest::prelude::*;

    const EVENT: &str = "seating = \"assigned\"\nthreshold = 3
[[block]]\nid = \"t1\"\nday = 1\nstart = \"09:00\"\nminutes = 60\nkind = \"training\"
[[session]]\nid = \"a\"\ntitle = \"A\"\ncapacity = 5\n[[session]]\nid = \"b\"\ntitle = \"B\"\ncapacity = 9\n";

    #[test]
    fn people_are_counted_at_their_best_wish_and_small_groups_together() {
        let mut table = "id,name,country,languages,organization,gender,wish_1,wish_2\n".to_owned();
        for at in 0..8 {
            let country = ["MD", "MD", "MD", "MD", "UA", "UA", "", "RO"][at];
            table += &format!("p{at},P{at},{country},en,,{},a,b\n", if at == 0 { "f" } else { "" });
        }
        table += "q,Q,MD,en,,,,\n";
        let event = sample::event(EVENT, &table);
        let rows = fairness(&event, &plan(&event, None).0);
        let told: Vec<_> = rows.iter().map(|it| (it.by.as_str(), it.of.as_deref(), it.people)).collect();
        assert_eq!(told, [("all", None, 8), ("country", Some("MD"), 4), ("country", None, 4)]);
        assert_eq!((rows[0].first, rows[0].second, rows[0].third, rows[0].none), (5, 3, 0, 0));
    }

    proptest! {
        #[test]
        fn no_group_is_smaller_than_asked_for_and_nobody_is_lost(sizes in prop::collection::vec(0_usize..9, 0..7)) {
            let names: Vec<String> = (0..sizes.len()).map(|at| "x".repeat(at)).collect();
            let groups = names.iter().map(String::as_str).zip(sizes.iter().map(|size| vec![(); *size]));
            let groups: BTreeMap<&str, Vec<()>> = groups.filter(|group| !group.1.is_empty()).collect();
            let all: usize = sizes.iter().sum();
            let shown = pooled(groups, 3);
            prop_assert_eq!(shown.iter().map(|group| group.1.len()).sum::<usize>(), all);
            prop_assert!(shown.iter().all(|group| group.1.len() >= 3 || all < 3));
        }
    }
}
