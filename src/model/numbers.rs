//! Numbers: the short ones that people say and write down, of badges and of sessions.

use super::{Person, Session};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A badge number that was given. Without a person it was somebody's who is in the table no more, or was
/// changed by hand: somebody may still wear it, so nobody else is given it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Badge {
    pub number: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
}

/// A short number that was given to a session. Without a session it was one's that is held no more: slips
/// with it may be about, so no other is given it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionNumber {
    pub number: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
}

/// Numbers that were given before.
#[derive(Debug, Clone, Copy, Default)]
pub struct Given<'a> {
    pub badges: &'a [Badge],
    pub sessions: &'a [SessionNumber],
}

/// The badge numbers of `people` and, after those `given` before, the ones that are nobody's now; by number.
/// An id that is in the table no more is forgotten.
pub fn badges(people: &[Person], given: &[Badge]) -> Vec<Badge> {
    let now = people.iter().map(|person| (person.number, &person.id.value));
    let all = remembered(now, given.iter().map(|badge| badge.number));
    all.into_iter().map(|(number, person)| Badge { number, person }).collect()
}

/// The numbers of `sessions`, in the same way.
pub fn session_numbers(sessions: &[Session], given: &[SessionNumber]) -> Vec<SessionNumber> {
    let now = sessions.iter().map(|session| (session.number, &session.id.value));
    let all = remembered(now, given.iter().map(|it| it.number));
    all.into_iter().map(|(number, session)| SessionNumber { number, session }).collect()
}

fn remembered<'a>(
    now: impl DoubleEndedIterator<Item = (u32, &'a String)>,
    before: impl Iterator<Item = u32>,
) -> BTreeMap<u32, Option<String>> {
    // Of two with one number the first is kept; the rules tell of both.
    let now = now.rev().map(|(number, id)| (number, Some(id.clone())));
    before.map(|number| (number, None)).chain(now).collect()
}

/// Gives everybody without a number the one `given` before, or the next that never was anybody's.
pub(super) fn keep(people: &mut [Person], given: &[Badge]) {
    let given = given.iter().map(|badge| (badge.number, badge.person.as_deref()));
    keep_each(people, |person| (&person.id.value, &mut person.number), given);
}

/// Sessions likewise, in their order.
pub(super) fn keep_sessions(sessions: &mut [Session], given: &[SessionNumber]) {
    let given = given.iter().map(|it| (it.number, it.session.as_deref()));
    keep_each(sessions, |session| (&session.id.value, &mut session.number), given);
}

fn keep_each<'g, T>(
    list: &mut [T],
    parts: impl for<'t> Fn(&'t mut T) -> (&'t str, &'t mut u32),
    given: impl Iterator<Item = (u32, Option<&'g str>)> + Clone,
) {
    let of: BTreeMap<&str, u32> = given.clone().filter_map(|(number, id)| Some((id?, number))).collect();
    for each in list.iter_mut() {
        let (id, number) = parts(each);
        if *number == 0 {
            *number = of.get(id).copied().unwrap_or(0);
        }
    }
    fill(list, |each| parts(each).1, given.map(|(number, _)| number));
}

/// Gives everything in `list` that has none (0) the next free number that is not `spent`, in the order of
/// the list. Those that were given stay.
fn fill<T>(list: &mut [T], number: impl Fn(&mut T) -> &mut u32, spent: impl IntoIterator<Item = u32>) {
    let taken: BTreeSet<u32> = list.iter_mut().map(|each| *number(each)).chain(spent).collect();
    let mut free = (1..).filter(|free| !taken.contains(free));
    for own in list.iter_mut().map(number).filter(|own| **own == 0) {
        *own = free.next().unwrap_or(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::At;
    use crate::problem::Place;
    use proptest::prelude::*;

    #[test]
    fn numbers_that_were_given_stay_and_the_others_take_the_free_ones() {
        let mut list = [0, 3, 0, 1, 0];
        fill(&mut list, |own| own, [2]);
        assert_eq!(list, [4, 3, 5, 1, 6]);
    }

    /// People by their ids, with the numbers of the table.
    fn people(table: &BTreeMap<u8, u32>, given: &[Badge]) -> Vec<Person> {
        let person = |(id, number): (&u8, &u32)| Person {
            id: At::new(id.to_string(), &Place::default()),
            number: *number,
            ..Person::default()
        };
        let mut people: Vec<Person> = table.iter().map(person).collect();
        keep(&mut people, given);
        people
    }

    proptest! {
        #[test]
        fn whoever_comes_and_goes_no_number_changes_and_none_is_given_twice(
            tables in prop::collection::vec(prop::collection::btree_map(0u8..9, Just(0u32), 0..9), 1..6),
        ) {
            let mut given: Vec<Badge> = Vec::new();
            let mut wore: BTreeMap<u32, String> = BTreeMap::new();
            let mut before: Vec<Person> = Vec::new();
            for table in tables {
                let now = people(&table, &given);
                for person in &now {
                    let same = before.iter().find(|it| it.id.value == person.id.value);
                    prop_assert!(same.is_none_or(|it| it.number == person.number));
                    if same.is_none() {
                        // Who comes back after the id was forgotten is somebody new.
                        prop_assert!(wore.insert(person.number, person.id.value.clone()).is_none());
                    }
                }
                given = badges(&now, &given);
                prop_assert!(given.iter().flat_map(|it| &it.person).all(|id| table.contains_key(&id.parse().unwrap())));
                before = now;
            }
        }
    }

    #[test]
    fn a_number_written_into_the_table_counts_and_the_one_before_it_is_nobodys() {
        let first = people(&BTreeMap::from([(1, 0), (2, 0)]), &[]);
        let given = badges(&first, &[]);
        let now = people(&BTreeMap::from([(1, 7), (2, 0), (3, 0)]), &given);
        assert_eq!(now.iter().map(|it| it.number).collect::<Vec<_>>(), [7, 2, 3]);
        let told: Vec<(u32, bool)> =
            badges(&now, &given).iter().map(|it| (it.number, it.person.is_some())).collect();
        assert_eq!(told, [(1, false), (2, true), (3, true), (7, true)]);
    }
}
