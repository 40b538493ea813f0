//! Mentors and mentees: a mentor has as many mentees as she takes, a mentee one mentor. As many mentees as
//! can be have one, and of these pairs the greatest total fit. Whoever must not meet is not told of.

use super::consent::willing;
use super::tie;
use crate::model::{Event, Person, Role, same_language};
use crate::problem::Reason;
use crate::solve::matching::{self, Effort, Mentor, Pair};
use chrono::{NaiveDate, NaiveTime, Offset, TimeZone};
use serde::Serialize;
use std::collections::BTreeMap;

/// Person ids, and what speaks for the pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mentorship {
    pub mentor: String,
    pub mentee: String,
    /// Never empty.
    pub because: Vec<Reason>,
}

impl Mentorship {
    /// What both may be told: not that the organizers decided. Empty where nothing else speaks for the pair.
    pub fn told(&self) -> Vec<Reason> {
        self.because.iter().filter(|reason| reason.why != BY_HAND).cloned().collect()
    }
}

const BY_HAND: &str = "mentor-by-hand";

/// Somebody without a pair, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alone {
    pub person: String,
    /// Never empty.
    pub because: Vec<Reason>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Mentoring {
    /// By mentor, then mentee.
    pub pairs: Vec<Mentorship>,
    pub mentees_alone: Vec<Alone>,
    pub mentors_alone: Vec<Alone>,
    /// No other choice gives more people a mentor, or as many and fits better.
    pub proven: bool,
}

/// Mentees that a mentor takes who says no number.
const MENTEES: u32 = 2;
/// What a need is worth by its rank, the most wanted first.
const NEED: [u16; 4] = [12, 9, 7, 5];
const CITY: u16 = 4;
const COUNTRY: u16 = 2;
/// Hours between two clocks that are near, and what they are worth.
const NEAR: (i64, u16) = (1, 3);
const FAR: (i64, u16) = (3, 1);

/// Empty where nobody mentors. Pairs made by hand (`mentor_of`) come first; both sides must have agreed.
pub fn mentoring(event: &Event) -> Mentoring {
    let is_mentor = |person: &Person| person.mentor || person.has(Role::Mentor);
    let all: Vec<&Person> = event.coming().filter(|person| is_mentor(person)).collect();
    if all.is_empty() {
        return Mentoring::default();
    }
    let (mut mentors_alone, mut mentees_alone) = (Vec::new(), Vec::new());
    let mentors: Vec<&Person> = all.into_iter().filter(|it| agreed(event, it, &mut mentors_alone)).collect();
    let asking = event.participants().filter(|person| !is_mentor(person));
    let mentees: Vec<&Person> = asking.filter(|it| agreed(event, it, &mut mentees_alone)).collect();

    let (mut pairs, mut free): (Vec<Mentorship>, Vec<&Person>) = (Vec::new(), Vec::new());
    let mut capacity: Vec<u32> = mentors.iter().map(|it| it.mentees.unwrap_or(MENTEES)).collect();
    for mentee in &mentees {
        let by_hand = |mentor: &&Person| mentor.mentor_of.iter().any(|id| id.value == mentee.id.value);
        match mentors.iter().position(|mentor| by_hand(mentor) && !apart(mentor, mentee)) {
            Some(at) => {
                capacity[at] = capacity[at].saturating_sub(1);
                let mut because = vec![Reason::new(BY_HAND)];
                because.extend(reasons(event, mentors[at], mentee));
                pairs.push(pair(mentors[at], mentee, because));
            }
            None => free.push(mentee),
        }
    }
    let ties: Vec<u64> = free.iter().map(|it| tie(event.seed, &it.id.value)).collect();
    let givers: Vec<Mentor> = mentors
        .iter()
        .zip(&capacity)
        .map(|(it, capacity)| Mentor { capacity: *capacity, tie: tie(event.seed, &it.id.value) })
        .collect();
    let answer = matching::solve(&ties, &givers, Effort::default(), |mentee, list| {
        list.extend(mentors.iter().zip(0..).filter_map(|(mentor, at)| {
            let score = fit(event, mentor, free[mentee], None).ok()?;
            Some(Pair { mentor: at, score })
        }));
    });
    for (mentee, mentor) in free.iter().zip(&answer.mentor_of) {
        match mentor.map(|at| mentors[at]) {
            Some(mentor) => pairs.push(pair(mentor, mentee, reasons(event, mentor, mentee))),
            None => {
                mentees_alone.push(Alone {
                    person: mentee.id.value.clone(),
                    because: missed(event, &mentors, mentee),
                });
            }
        }
    }
    for mentor in mentors.iter().filter(|it| !pairs.iter().any(|pair| pair.mentor == it.id.value)) {
        let why = if mentor.skills.is_empty() { "mentor-no-skills" } else { "mentor-nobody-left" };
        mentors_alone.push(Alone { person: mentor.id.value.clone(), because: vec![Reason::new(why)] });
    }
    pairs.sort_by(|a, b| (&a.mentor, &a.mentee).cmp(&(&b.mentor, &b.mentee)));
    mentors_alone.sort_by(|a, b| a.person.cmp(&b.person));
    mentees_alone.sort_by(|a, b| a.person.cmp(&b.person));
    Mentoring { pairs, mentees_alone, mentors_alone, proven: answer.proven() }
}

/// Whether somebody agreed; else she is told of as alone.
fn agreed(event: &Event, person: &Person, alone: &mut Vec<Alone>) -> bool {
    let refused = willing(event, person).err();
    let out = refused.map(|reason| Alone { person: person.id.value.clone(), because: vec![reason] });
    alone.extend(out.clone());
    out.is_none()
}

fn pair(mentor: &Person, mentee: &Person, because: Vec<Reason>) -> Mentorship {
    Mentorship { mentor: mentor.id.value.clone(), mentee: mentee.id.value.clone(), because }
}

/// Whether one of two asked not to be placed with the other.
fn apart(one: &Person, other: &Person) -> bool {
    let asks = |a: &Person, b: &Person| a.not_with.iter().any(|id| id.value == b.id.value);
    asks(one, other) || asks(other, one)
}

/// What keeps two people from being a pair, the more telling later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Against {
    Topic,
    Language,
    Organization,
    /// Not to be told.
    Apart,
}

/// What speaks for a pair; empty where something is against it.
fn reasons(event: &Event, mentor: &Person, mentee: &Person) -> Vec<Reason> {
    let mut because = Vec::new();
    match fit(event, mentor, mentee, Some(&mut because)) {
        Ok(_) => because,
        Err(_) => Vec::new(),
    }
}

/// How well a pair fits, or the first thing against it; with the reasons where they are asked for, since
/// there are many pairs and few are made.
fn fit(
    event: &Event,
    mentor: &Person,
    mentee: &Person,
    mut because: Option<&mut Vec<Reason>>,
) -> Result<u16, Against> {
    let topics: Vec<(usize, &str, u8)> = mentee
        .needs
        .iter()
        .enumerate()
        .filter_map(|(rank, need)| Some((rank, need.value.as_str(), *mentor.skills.get(&need.value)?)))
        .collect();
    if topics.is_empty() {
        return Err(Against::Topic);
    }
    let teaches = mentor.teaches_in();
    let shared = mentee.languages.iter().find(|own| teaches.iter().any(|tag| same_language(own, tag)));
    let language = shared.ok_or(Against::Language)?;
    let of = |person: &Person| person.organization.as_ref().map(|id| id.value.clone());
    if of(mentor).is_some() && of(mentor) == of(mentee) {
        return Err(Against::Organization);
    }
    if apart(mentor, mentee) {
        return Err(Against::Apart);
    }
    let mut sum = 0;
    let mut add = |score: u16, why: &str, name: &str, value: &dyn ToString| {
        sum += score;
        if let Some(list) = &mut because {
            list.push(Reason::new(why).with(name, value.to_string()));
        }
    };
    for (rank, topic, skill) in topics {
        let need = NEED[rank.min(NEED.len() - 1)];
        add(need + u16::from(skill), "mentor-topic", "topic", &topic);
    }
    add(0, "fit-language", "language", &language.value);
    let alike = |a: &str, b: &str| !a.is_empty() && super::same(a, b);
    if alike(&mentor.city, &mentee.city) {
        add(CITY, "fit-place", "place", &mentee.city);
    } else if alike(&mentor.country, &mentee.country) {
        add(COUNTRY, "fit-place", "place", &mentee.country);
    }
    match hours(event, mentor, mentee) {
        Some(hours) if hours <= NEAR.0 => add(NEAR.1, "mentor-clock", "hours", &hours),
        Some(hours) if hours <= FAR.0 => add(FAR.1, "mentor-clock", "hours", &hours),
        _ => {}
    }
    Ok(sum)
}

/// Whole hours between the clocks of two people at noon of the event's last day; None where one is not known.
fn hours(event: &Event, one: &Person, other: &Person) -> Option<i64> {
    let date: NaiveDate = event.days.last()?.date.value;
    let noon = date.and_time(NaiveTime::from_hms_opt(12, 0, 0)?);
    let offset = |person: &Person| {
        Some(i64::from(person.timezone?.offset_from_utc_datetime(&noon).fix().local_minus_utc()))
    };
    Some((offset(one)? - offset(other)?).abs().div_euclid(3600))
}

/// Why a mentee has no mentor: by each need, how near anybody came.
fn missed(event: &Event, mentors: &[&Person], mentee: &Person) -> Vec<Reason> {
    if mentee.needs.is_empty() {
        return vec![Reason::new("mentee-no-needs")];
    }
    let mut nearest: BTreeMap<&str, &str> = BTreeMap::new();
    for need in &mentee.needs {
        let knowing = mentors.iter().filter(|it| it.skills.contains_key(&need.value));
        let near = knowing.map(|mentor| match fit(event, mentor, mentee, None) {
            Err(Against::Language) => (1, "mentee-language"),
            Err(Against::Organization) => (2, "mentee-own-organization"),
            // Also who must not meet: that is nobody's business.
            _ => (3, "mentee-nobody-left"),
        });
        let near = near.max().map_or("mentee-topic", |(_, why)| why);
        nearest.insert(need.value.as_str(), near);
    }
    let told =
        mentee.needs.iter().map(|need| Reason::new(nearest[need.value.as_str()]).with("topic", &need.value));
    let mut told: Vec<Reason> = told.collect();
    told.dedup();
    told
}

#[cfg(test)]
mod tests {
    use super::super::tests::event;
    use super::*;
    use proptest::prelude::*;

    const HEAD: &str = "id,roles,mentor,mentees,languages,needs,skills,organization,city,country,timezone,not_with,\
        mentor_of,at_risk,consent.roster,consent.roster.version,consent.follow-up,consent.follow-up.version,name\n";

    /// A row: role, mentor, mentees, languages, needs, skills, organization, city, country, zone, not_with,
    /// mentor_of, at risk, roster, follow-up.
    fn row(id: &str, fields: &str) -> String {
        let mut cells: Vec<&str> = fields.split(',').collect();
        let (roster, follow) = (cells.remove(13), cells.remove(13));
        format!("{id},{},{roster},1,{follow},1,Person {id}\n", cells.join(","))
    }

    const MENTOR: &str = "trainer,yes,1,ro,,maps:3,a,Orhei,MD,,,,,yes,yes";
    const MENTEE: &str = "participant,,,ro,maps,,b,Orhei,MD,,,,,yes,yes";

    fn people(rows: &[String]) -> Event {
        event(&[
            ("organizations.csv", "id,name\na,A\nb,B\n"),
            ("people.csv", &format!("{HEAD}{}", rows.concat())),
        ])
    }

    fn told(mentor: &str, mentee: &str) -> Vec<String> {
        let found = mentoring(&people(&[row("m", mentor), row("p", mentee)]));
        let why = |reasons: &[Reason]| reasons.iter().map(|it| it.why.clone()).collect::<Vec<_>>().join("+");
        let pairs = found.pairs.iter().map(|it| format!("{}>{} {}", it.mentor, it.mentee, why(&it.because)));
        let alone = found.mentees_alone.iter().chain(&found.mentors_alone);
        pairs.chain(alone.map(|it| format!("{} {}", it.person, why(&it.because)))).collect()
    }

    #[test]
    fn a_pair_tells_what_is_wanted_and_known_the_language_the_place_and_the_clock() {
        assert_eq!(told(MENTOR, MENTEE), ["m>p mentor-topic+fit-language+fit-place"]);
        let zones = |text: &str, zone: &str| text.replace(",MD,,", &format!(",XX{zone},{zone},"));
        assert_eq!(
            told(&zones(MENTOR, "Europe/Chisinau"), &zones(MENTEE, "Europe/Berlin").replace("Orhei", "")),
            ["m>p mentor-topic+fit-language+mentor-clock"]
        );
    }

    #[test]
    fn nobody_is_paired_without_both_consents_and_nobody_at_risk() {
        for (consents, why) in [
            (",,no,yes", "alone-no-roster"),
            (",,yes,no", "alone-no-follow-up"),
            (",yes,yes,yes", "alone-at-risk"),
        ] {
            let [mentor, mentee] = [MENTOR, MENTEE].map(|row| row.replace(",,yes,yes", consents));
            assert_eq!(told(&mentor, MENTEE), ["p mentee-topic".to_owned(), format!("m {why}")]);
            assert_eq!(told(MENTOR, &mentee), [format!("p {why}"), "m mentor-nobody-left".to_owned()]);
        }
    }

    #[test]
    fn whoever_is_left_over_is_told_how_near_anybody_came() {
        for (mentor, mentee, why) in [
            (MENTOR.replace("maps:3", "web:3"), MENTEE.to_owned(), "mentee-topic"),
            (MENTOR.replace(",ro,", ",ru,"), MENTEE.to_owned(), "mentee-language"),
            (MENTOR.replace(",a,", ",b,"), MENTEE.to_owned(), "mentee-own-organization"),
            (MENTOR.to_owned(), MENTEE.replace(",maps,", ",,"), "mentee-no-needs"),
            // Who must not meet is told as little as who is full.
            (MENTOR.replace(",MD,,,", ",MD,,p,"), MENTEE.to_owned(), "mentee-nobody-left"),
        ] {
            assert_eq!(told(&mentor, &mentee)[0], format!("p {why}"));
        }
    }

    #[test]
    fn a_pair_made_by_hand_comes_before_fit_and_after_not_with() {
        let by_hand = MENTOR.replace("maps:3", "web:1").replace(",MD,,,,", ",MD,,,p,");
        assert_eq!(told(&by_hand, MENTEE), ["m>p mentor-by-hand"]);
        let apart = by_hand.replace(",MD,,,p,", ",MD,,p,p,");
        assert_eq!(told(&apart, MENTEE)[0], "p mentee-topic");
    }

    #[test]
    fn where_nobody_mentors_nobody_is_told_to_be_alone() {
        let found = mentoring(&people(&[row("p", MENTEE)]));
        assert_eq!((found.pairs.len(), found.mentees_alone.len()), (0, 0));
    }

    /// Most mentees with a mentor, then the greatest fit, by trying everything.
    fn best(fits: &[Vec<u16>], seats: &mut Vec<u32>, mentee: usize) -> (u32, u32) {
        let Some(own) = fits.get(mentee) else { return (0, 0) };
        let mut found = best(fits, seats, mentee + 1);
        for (at, fit) in own.iter().enumerate().filter(|(_, fit)| **fit > 0) {
            if seats[at] > 0 {
                seats[at] -= 1;
                let rest = best(fits, seats, mentee + 1);
                found = found.max((rest.0 + 1, rest.1 + u32::from(*fit)));
                seats[at] += 1;
            }
        }
        found
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(150))]
        #[test]
        fn the_pairs_are_as_good_as_by_trying_everything_whatever_the_order_of_rows(
            mentors in prop::collection::vec((0usize..3, 0usize..3, 1u32..3), 1..4),
            mentees in prop::collection::vec((0usize..4, 0usize..3, 0usize..3), 0..6),
        ) {
            let (skills, needs, tags) = (["maps:3", "web:1", "maps:1;web:2"], ["maps", "web", "maps;web", "web;maps"], ["ro", "ru", "ro;ru"]);
            let mut rows: Vec<String> = mentors.iter().enumerate().map(|(at, (skill, tag, seats))| {
                row(&format!("m{at}"), &format!("trainer,yes,{seats},{},,{},a,,MD,,,,,yes,yes", tags[*tag], skills[*skill]))
            }).collect();
            rows.extend(mentees.iter().enumerate().map(|(at, (need, tag, place))| {
                row(&format!("p{at}"), &format!("participant,,,{},{},,b,,{},,,,,yes,yes", tags[*tag], needs[*need], ["MD", "RO", ""][*place]))
            }));
            let own = people(&rows);
            let found = mentoring(&own);
            let person = |id: String| own.person(&id).unwrap();
            let fits: Vec<Vec<u16>> = (0..mentees.len()).map(|mentee| {
                (0..mentors.len()).map(|mentor| {
                    fit(&own, person(format!("m{mentor}")), person(format!("p{mentee}")), None).unwrap_or(0)
                }).collect()
            }).collect();
            let mut seats: Vec<u32> = mentors.iter().map(|it| it.2).collect();
            let value = found.pairs.iter().fold((0, 0), |(count, sum), pair| {
                let at = |id: &str| id[1..].parse::<usize>().unwrap();
                (count + 1, sum + u32::from(fits[at(&pair.mentee)][at(&pair.mentor)]))
            });
            prop_assert_eq!(value, best(&fits, &mut seats, 0));
            prop_assert!(found.proven && found.pairs.iter().all(|pair| !pair.because.is_empty()));
            prop_assert_eq!(found.pairs.len() + found.mentees_alone.len(), mentees.len());
            rows.reverse();
            prop_assert_eq!(mentoring(&people(&rows)), found);
        }
    }
}
