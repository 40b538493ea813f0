//! Circles: communities of practice by topic, language and region, of a size that lives. Everybody who agreed
//! and said what she needs or knows is in one where enough others are alike, whatever organization she is of, or none.

use super::consent::willing;
use super::mentors::Alone;
use super::tie;
use crate::model::{Event, Level, Person, Role, same_language};
use crate::problem::Reason;
use crate::solve::circles::{self as solve, sizes};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Circle {
    /// Topic, language and a number.
    pub id: String,
    pub topic: String,
    pub language: String,
    /// As written in people.csv; None for members of several countries.
    pub country: Option<String>,
    /// Person id: a proposal, to be asked.
    pub coordinator: String,
    pub coordinator_because: Reason,
    /// With what brings each there; by id.
    pub members: Vec<Member>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Member {
    pub person: String,
    pub because: Reason,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Network {
    pub circles: Vec<Circle>,
    /// Who is in none, and why.
    pub alone: Vec<Alone>,
    /// People placed, and no choice places more than `at_most`.
    pub placed: u64,
    pub at_most: u64,
    /// No other choice places more, or as many with a greater fit.
    pub proven: bool,
}

/// What a need is worth by its rank, and what a skill is worth by its level of 1 to 3.
const NEED: [u32; 4] = [12, 10, 8, 6];
const SKILL: [u32; 3] = [5, 7, 9];
/// The language somebody likes best, and neighbours.
const FIRST_LANGUAGE: u32 = 1;
const COUNTRY: u32 = 2;

/// A kind of circle before its members are known.
type Kind<'a> = (&'a str, String, Option<&'a str>);

pub fn circles(event: &Event) -> Network {
    let (mut people, mut alone) = (Vec::new(), Vec::new());
    for person in event.coming().filter(|person| !person.has(Role::Guest)) {
        let refused = willing(event, person).err().or_else(|| match () {
            () if person.needs.is_empty() && person.skills.is_empty() => Some(Reason::new("circle-no-topic")),
            () if person.languages.is_empty() => Some(Reason::new("circle-no-language")),
            () => None,
        });
        match refused {
            Some(reason) => alone.push(Alone { person: person.id.value.clone(), because: vec![reason] }),
            None => people.push(person),
        }
    }
    let least = event.circle_min as usize;
    let kinds = kinds(event, &people, least);
    let fits = |person: &&Person| {
        let kinds = kinds.iter().enumerate();
        kinds.filter_map(|(at, kind)| Some((at, fit(person, kind)?.0))).collect()
    };
    let question = solve::Circles { fits: people.iter().map(fits).collect(), kinds: kinds.len(), least };
    let answer = solve::solve(&question);
    let mut members: BTreeMap<usize, Vec<&Person>> = BTreeMap::new();
    for ((person, kind), own) in people.iter().zip(&answer.kind_of).zip(&question.fits) {
        match kind {
            Some(kind) => members.entry(*kind).or_default().push(person),
            None => {
                let why = if own.is_empty() { "circle-too-few" } else { "circle-none-left" };
                let because = vec![Reason::new(why).with("least", least)];
                alone.push(Alone { person: person.id.value.clone(), because });
            }
        }
    }
    alone.sort_by(|a, b| a.person.cmp(&b.person));
    let mut found: Vec<Circle> = Vec::new();
    for (kind, mut people) in members {
        people.sort_by_key(|it| (&it.country, &it.city, tie(event.seed, &it.id.value)));
        let mut rest = people.as_slice();
        for size in sizes(rest.len(), event.circle_max as usize) {
            let (own, others) = rest.split_at(size);
            rest = others;
            let (topic, language, _) = &kinds[kind];
            let number = 1 + found.iter().filter(|it| it.topic == *topic && it.language == *language).count();
            found.push(circle(event, &kinds[kind], number, own));
        }
    }
    Network {
        circles: found,
        alone,
        placed: answer.value.placed,
        at_most: answer.bound.placed,
        proven: answer.proven(),
    }
}

/// Topics, languages and countries that enough people share; over countries where there are several.
fn kinds<'a>(event: &'a Event, people: &[&'a Person], least: usize) -> Vec<Kind<'a>> {
    let countries: BTreeSet<&str> =
        people.iter().map(|it| it.country.as_str()).filter(|it| !it.is_empty()).collect();
    let tags: BTreeSet<String> = people
        .iter()
        .flat_map(|it| &it.languages)
        .map(|tag| tag.value.split('-').next().unwrap_or_default().to_owned())
        .collect();
    let mut found = Vec::new();
    for topic in &event.topics {
        for tag in &tags {
            let size = |country: Option<&str>| {
                people
                    .iter()
                    .filter(|it| fit(it, &(topic.id.as_str(), tag.clone(), country)).is_some())
                    .count()
            };
            let all = size(None);
            let mut own = 0;
            for country in &countries {
                let count = size(Some(country));
                own = own.max(count);
                if count >= least {
                    found.push((topic.id.as_str(), tag.clone(), Some(*country)));
                }
            }
            if all >= least && all > own {
                found.push((topic.id.as_str(), tag.clone(), None));
            }
        }
    }
    found
}

/// How well a kind suits somebody, and by what; None where it does not.
fn fit(person: &Person, (topic, language, country): &Kind) -> Option<(u32, &'static str)> {
    let own = person.languages.iter().position(|tag| same_language(tag, language))?;
    if country.is_some_and(|country| country != person.country) {
        return None;
    }
    let need =
        person.needs.iter().position(|it| it.value == *topic).map(|rank| NEED[rank.min(NEED.len() - 1)]);
    let skill = person.skills.get(*topic).map(|skill| SKILL[usize::from(*skill).clamp(1, 3) - 1]);
    let (worth, why) = match (need, skill) {
        (Some(need), skill) if skill.is_none_or(|skill| skill <= need) => (need, "circle-needs"),
        (_, Some(skill)) => (skill, "circle-knows"),
        _ => return None,
    };
    let extra = u32::from(own == 0) * FIRST_LANGUAGE + u32::from(country.is_some()) * COUNTRY;
    Some((worth + extra, why))
}

fn circle(event: &Event, kind: &Kind, number: usize, people: &[&Person]) -> Circle {
    let (topic, language, country) = kind;
    let skill = |it: &Person| it.skills.get(*topic).copied().unwrap_or(0);
    let level = |it: &Person| it.levels.get(*topic).copied().unwrap_or_default();
    // Whoever knows most of it and speaks with most people; of equals the lot decides.
    let rank = |it: &&&Person| {
        (skill(it), level(it), it.languages.len(), std::cmp::Reverse(tie(event.seed, &it.id.value)))
    };
    let coordinator = people.iter().max_by_key(rank);
    let why = match coordinator {
        Some(it) if skill(it) > 0 => "coordinator-knows",
        Some(it) if level(it) > Level::Intro => "coordinator-level",
        _ => "coordinator-lot",
    };
    let because = |it: &Person| Reason::new(fit(it, kind).map_or("circle-needs", |(_, why)| why));
    let mut members: Vec<Member> =
        people.iter().map(|it| Member { person: it.id.value.clone(), because: because(it) }).collect();
    members.sort_by(|a, b| a.person.cmp(&b.person));
    Circle {
        id: format!("{topic}-{language}-{number}"),
        topic: (*topic).to_owned(),
        language: language.clone(),
        country: country.map(str::to_owned),
        coordinator: coordinator.map(|it| it.id.value.clone()).unwrap_or_default(),
        coordinator_because: Reason::new(why),
        members,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::event;
    use super::*;
    use proptest::prelude::*;

    const HEAD: &str = "id,roles,languages,needs,skills,country,consent.roster,consent.roster.version,\
        consent.follow-up,consent.follow-up.version,name\n";

    fn person(id: &str, languages: &str, needs: &str, skills: &str, country: &str) -> String {
        format!("{id},participant,{languages},{needs},{skills},{country},yes,1,yes,1,Person {id}\n")
    }

    fn found(rows: &[String]) -> Network {
        circles(&event(&[("people.csv", &format!("{HEAD}{}", rows.concat()))]))
    }

    #[test]
    fn people_of_one_topic_and_language_are_one_circle_and_who_knows_most_could_coordinate() {
        let rows: Vec<String> = (1..=4).map(|at| person(&format!("p{at}"), "ro", "maps", "", "MD")).collect();
        let knowing = person("t1", "ro", "", "maps:3", "MD");
        let network = found(&[rows, vec![knowing]].concat());
        let circle = &network.circles[0];
        assert_eq!(
            (circle.id.as_str(), circle.country.as_deref(), circle.members.len()),
            ("maps-ro-1", Some("MD"), 5)
        );
        assert_eq!(
            (circle.coordinator.as_str(), circle.coordinator_because.why.as_str()),
            ("t1", "coordinator-knows")
        );
        let why: Vec<&str> = circle.members.iter().map(|it| it.because.why.as_str()).collect();
        assert_eq!(why, ["circle-needs", "circle-needs", "circle-needs", "circle-needs", "circle-knows"]);
        assert!(network.proven && network.alone.is_empty());
    }

    #[test]
    fn countries_with_too_few_meet_across_the_border() {
        let rows: Vec<String> =
            (1..=4).map(|at| person(&format!("p{at}"), "ro", "maps", "", ["MD", "RO"][at % 2])).collect();
        let network = found(&rows);
        assert_eq!((network.circles.len(), network.circles[0].country.as_deref()), (1, None));
    }

    #[test]
    fn whoever_is_in_no_circle_is_told_why() {
        let mut rows: Vec<String> =
            (1..=4).map(|at| person(&format!("p{at}"), "ro", "maps", "", "MD")).collect();
        rows.push(person("q1", "ru", "maps", "", "MD"));
        rows.push(person("q2", "ro", "", "", "MD"));
        rows.push(person("q3", "", "maps", "", "MD"));
        rows.push(person("q4", "ro", "maps", "", "MD").replace("yes,1,yes,1", "yes,1,no,1"));
        let told: Vec<String> =
            found(&rows).alone.iter().map(|it| format!("{} {}", it.person, it.because[0].why)).collect();
        assert_eq!(
            told,
            ["q1 circle-too-few", "q2 circle-no-topic", "q3 circle-no-language", "q4 alone-no-follow-up"]
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]
        #[test]
        fn circles_keep_their_sizes_and_nobody_is_in_two_or_forgotten_whatever_the_order_of_rows(
            people in prop::collection::vec((0usize..4, 0usize..4, 0usize..3), 0..40),
        ) {
            let (needs, tags, countries) = (["maps", "web", "maps;web", ""], ["ro", "ru", "ro;ru", "ru;en"], ["MD", "RO", "UA"]);
            let mut rows: Vec<String> = people.iter().enumerate().map(|(at, (need, tag, country))| {
                person(&format!("p{at:02}"), tags[*tag], needs[*need], "", countries[*country])
            }).collect();
            let network = found(&rows);
            let mut all: Vec<&str> = network.alone.iter().map(|it| it.person.as_str()).collect();
            for circle in &network.circles {
                prop_assert!((4..=12).contains(&circle.members.len()), "{:?}", circle);
                prop_assert!(circle.members.iter().any(|it| it.person == circle.coordinator));
                all.extend(circle.members.iter().map(|it| it.person.as_str()));
            }
            all.sort_unstable();
            let everybody: Vec<String> = (0..people.len()).map(|at| format!("p{at:02}")).collect();
            prop_assert_eq!(&all, &everybody.iter().map(String::as_str).collect::<Vec<_>>());
            let ids: BTreeSet<&str> = network.circles.iter().map(|it| it.id.as_str()).collect();
            prop_assert_eq!(ids.len(), network.circles.len());
            prop_assert!(network.placed <= network.at_most);
            rows.reverse();
            prop_assert_eq!(found(&rows), network);
        }
    }
}
