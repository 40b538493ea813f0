//! Like-minded organizations: who asks for the same, works in the same field, lives next door. What of an
//! organization is looked at, and which ones there are, is the caller's to say: he knows who will read it.

use super::{same, tie};
use crate::model::{Event, Need, Organization, Person};
use crate::problem::Reason;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// An organization as its readers may know it.
pub struct Profile<'a> {
    pub organization: &'a Organization,
    /// Topics of its needs, and those its people ask about.
    pub topics: BTreeSet<&'a str>,
}

/// Most like-minded organizations of one.
const MOST: usize = 5;
const TOPIC: u32 = 4;
const SECTOR: u32 = 3;
const CITY: u32 = 2;
const COUNTRY: u32 = 1;

/// Profiles of the organizations that `known` lets through, from the needs and people that may be seen.
pub fn profiles<'a>(
    event: &'a Event,
    known: impl Fn(&Organization) -> bool,
    sees_need: impl Fn(&Need) -> bool,
    sees_person: impl Fn(&Person) -> bool,
) -> Vec<Profile<'a>> {
    let topics = |id: &str| {
        let needs =
            event.needs.iter().filter(|it| it.organization.as_ref().is_some_and(|own| own.value == id));
        let asked = needs.filter(|it| sees_need(it)).filter_map(|it| it.topic.as_ref());
        let people = event.coming().filter(|it| it.organization.as_ref().is_some_and(|own| own.value == id));
        let wanted = people.filter(|it| sees_person(it)).flat_map(|it| &it.needs);
        asked.chain(wanted).map(|topic| topic.value.as_str()).filter(|id| event.topic(id).is_some()).collect()
    };
    let those = event.organizations.iter().filter(|it| known(it));
    those.map(|organization| Profile { topics: topics(&organization.id.value), organization }).collect()
}

/// By organization: up to five like it, the most alike first, each with what they share. Living in the same
/// place alone makes nobody like-minded.
pub fn kindred<'a>(event: &Event, profiles: &[Profile<'a>]) -> Vec<Vec<(&'a Organization, Vec<Reason>)>> {
    let alike = |one: &Profile, other: &Profile<'a>| {
        let mut because: Vec<(u32, Reason)> = one
            .topics
            .intersection(&other.topics)
            .map(|topic| (TOPIC, Reason::new("kindred-topic").with("topic", topic)))
            .collect();
        let (a, b) = (one.organization, other.organization);
        let sectors = a.sectors.iter().filter(|own| b.sectors.iter().any(|it| same(own, it)));
        because.extend(sectors.map(|sector| (SECTOR, Reason::new("kindred-sector").with("sector", sector))));
        if because.is_empty() {
            return None;
        }
        let shared = |a: &str, b: &str| !a.is_empty() && same(a, b);
        if shared(&a.city, &b.city) {
            because.push((CITY, Reason::new("fit-place").with("place", &a.city)));
        } else if shared(&a.country, &b.country) {
            because.push((COUNTRY, Reason::new("fit-place").with("place", &a.country)));
        }
        let score: u32 = because.iter().map(|it| it.0).sum();
        Some((score, other.organization, because.into_iter().map(|it| it.1).collect()))
    };
    let of = |one: &Profile| {
        let others = profiles.iter().filter(|it| it.organization.id.value != one.organization.id.value);
        let mut found: Vec<(u32, &Organization, Vec<Reason>)> =
            others.filter_map(|it| alike(one, it)).collect();
        found.sort_by_key(|it| (Reverse(it.0), tie(event.seed, &it.1.id.value)));
        found.into_iter().take(MOST).map(|(_, it, because)| (it, because)).collect()
    };
    profiles.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::event;
    use super::*;

    fn told(organizations: &str, needs: &str) -> Vec<String> {
        let organizations = format!("id,name,city,country,sectors\n{organizations}");
        let needs = format!("id,statement,organization,topic,sharing\n{needs}");
        let event = event(&[("organizations.csv", &organizations), ("needs.csv", &needs)]);
        let profiles =
            profiles(&event, |_| true, |need| need.sharing <= crate::model::Sharing::Members, |_| true);
        let lists = kindred(&event, &profiles);
        let why = |because: &[Reason]| because.iter().map(|it| it.why.clone()).collect::<Vec<_>>().join("+");
        let kin = |list: &Vec<(&Organization, Vec<Reason>)>| {
            list.iter()
                .map(|(it, because)| format!("{} {}", it.id.value, why(because)))
                .collect::<Vec<_>>()
                .join(", ")
        };
        lists.iter().map(kin).collect()
    }

    #[test]
    fn what_two_organizations_share_is_told_the_most_alike_first() {
        let organizations =
            "a,A,Orhei,MD,health;law\nb,B,Orhei,MD,law\nc,C,Cahul,MD,Health\nd,D,Orhei,MD,art\n";
        let needs = "1,N,a,maps,public\n2,N,c,maps,members\n";
        assert_eq!(
            told(organizations, needs),
            [
                "c kindred-topic+kindred-sector+fit-place, b kindred-sector+fit-place",
                "a kindred-sector+fit-place",
                "a kindred-topic+kindred-sector+fit-place",
                "",
            ]
        );
    }

    #[test]
    fn a_need_that_may_not_travel_makes_nobody_like_minded() {
        assert_eq!(told("a,A,,,\nb,B,,,\n", "1,N,a,maps,public\n2,N,b,maps,crew\n"), ["", ""]);
    }

    #[test]
    fn of_many_alike_five_are_told() {
        let rows: String = (0..9).map(|at| format!("o{at},O,,,law\n")).collect();
        assert!(told(&rows, "").iter().all(|list| list.split(", ").count() == 5));
    }
}
