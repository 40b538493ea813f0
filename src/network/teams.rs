//! Project teams: a proposal of mixed teams for those who are in none yet. Each begins with somebody who brings a
//! need; who asked not to be placed together is not, and is not told of.

use super::mentors::Alone;
use crate::model::{At, Event, Level, Person};
use crate::problem::Reason;
use crate::solve::teams as solve;
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Team {
    /// From 1.
    pub number: usize,
    /// What most of them speak, and ask about; None where nobody says.
    pub language: Option<String>,
    pub topic: Option<String>,
    /// Ids of needs that they bring.
    pub needs: Vec<String>,
    /// Topic ids that somebody of them knows.
    pub skills: Vec<String>,
    /// By id, each with what speaks for being there; never empty.
    pub members: Vec<(String, Vec<Reason>)>,
    /// What the team lacks.
    pub lacks: Vec<Reason>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Teams {
    pub teams: Vec<Team>,
    pub alone: Vec<Alone>,
}

/// Teams of the event's sizes out of the participants who are in no project; none for too few of them.
pub fn teams(event: &Event) -> Teams {
    let taken: BTreeSet<&str> =
        event.projects.iter().flat_map(|project| &project.team).map(|id| id.as_str()).collect();
    let people: Vec<&Person> = event.participants().filter(|it| !taken.contains(it.id.as_str())).collect();
    let sizes = solve::sizes(people.len(), event.team_min as usize, event.team_max as usize);
    if sizes.is_empty() {
        return Teams::default();
    }
    let tags: BTreeSet<String> = people.iter().flat_map(|it| &it.languages).map(base).collect();
    let tags: Vec<String> = tags.into_iter().collect();
    let topic = |id: &str| event.topics.iter().position(|it| it.id.value == id);
    let topics = |ids: &BTreeSet<&str>| bits(ids.iter().filter_map(|id| topic(id)), 128);
    let house = |it: &Person| {
        let own = it.organization.as_ref()?;
        event.organizations.iter().position(|organization| organization.id.value == own.value)
    };
    let member = |it: &&Person| solve::Member {
        knows: topics(&known(it)),
        asks: topics(&asked(it)),
        speaks: bits(it.languages.iter().filter_map(|tag| tags.binary_search(&base(tag)).ok()), 64) as u64,
        owner: !owned(event, it).is_empty(),
        house: house(it),
    };
    let at = |id: &str| people.binary_search_by(|it| it.id.as_str().cmp(id)).ok();
    let asks =
        people.iter().enumerate().flat_map(|(one, it)| it.not_with.iter().map(move |other| (one, other)));
    let apart = asks.filter_map(|(one, other)| Some((one, at(&other.value)?)));
    let question = solve::Teams {
        members: people.iter().map(member).collect(),
        apart: apart.filter(|(one, other)| one != other).collect(),
        seed: event.seed,
        sizes,
    };
    let team_of = solve::solve(&question);
    let mut found = Teams::default();
    for number in 0..question.sizes.len() {
        let own = people.iter().zip(&team_of).filter(|(_, team)| **team == Some(number)).map(|(it, _)| *it);
        found.teams.push(team(event, number + 1, &own.collect::<Vec<_>>()));
    }
    let left = people.iter().zip(&team_of).filter(|(_, team)| team.is_none());
    found.alone = left
        .map(|(it, _)| Alone { person: it.id.value.clone(), because: vec![Reason::new("team-none-fits")] })
        .collect();
    found
}

fn team(event: &Event, number: usize, people: &[&Person]) -> Team {
    let most = |all: BTreeSet<String>, has: &dyn Fn(&Person, &str) -> bool| {
        let count = |it: &String| people.iter().filter(|person| has(person, it)).count();
        // Of equals the first.
        all.into_iter().rev().max_by_key(count)
    };
    let speaks = |it: &Person, tag: &str| it.languages.iter().any(|own| base(own) == tag);
    let language = most(people.iter().flat_map(|it| &it.languages).map(base).collect(), &speaks);
    let asks = |it: &Person, topic: &str| asked(it).contains(topic);
    let declared = |id: &&str| event.topic(id).is_some();
    let topics = people.iter().flat_map(|it| asked(it)).filter(declared).map(str::to_owned).collect();
    let topic = most(topics, &asks);
    let needs: Vec<String> = people.iter().flat_map(|it| owned(event, it)).map(str::to_owned).collect();
    let skills: BTreeSet<&str> = people.iter().flat_map(|it| known(it)).filter(declared).collect();
    let mut lacks = Vec::new();
    if needs.is_empty() {
        lacks.push(Reason::new("team-no-need"));
    }
    let silent = people.iter().filter(|it| language.as_ref().is_none_or(|tag| !speaks(it, tag))).count();
    if silent > 0 {
        lacks.push(Reason::new("team-no-language").with("count", silent));
    }
    let because = |it: &Person| {
        let mut because: Vec<Reason> =
            owned(event, it).into_iter().map(|need| Reason::new("team-need").with("need", need)).collect();
        let knows = known(it);
        because.extend(
            knows.iter().filter(|id| declared(id)).map(|id| Reason::new("team-knows").with("topic", id)),
        );
        let own = topic.as_ref().filter(|topic| asks(it, topic));
        because.extend(own.map(|topic| Reason::new("team-asks").with("topic", topic)));
        let own = language.as_ref().filter(|tag| speaks(it, tag));
        because.extend(own.map(|tag| Reason::new("fit-language").with("language", tag)));
        if because.is_empty() {
            because.push(Reason::new("team-by-lot"));
        }
        because
    };
    Team {
        members: people.iter().map(|it| (it.id.value.clone(), because(it))).collect(),
        skills: skills.into_iter().map(str::to_owned).collect(),
        number,
        language,
        topic,
        needs,
        lacks,
    }
}

/// Topics somebody knows: by skill, or by an own level above the first.
fn known(person: &Person) -> BTreeSet<&str> {
    let levels = person.levels.iter().filter(|(_, level)| **level > Level::Intro).map(|(id, _)| id.as_str());
    person.skills.keys().map(String::as_str).chain(levels).collect()
}

fn asked(person: &Person) -> BTreeSet<&str> {
    person.needs.iter().map(|id| id.as_str()).collect()
}

/// Needs of somebody's organization that are not met yet. Of who is at risk none is told: it would tell where she works.
fn owned<'a>(event: &'a Event, person: &Person) -> Vec<&'a str> {
    let Some(own) = person.organization.as_ref().filter(|_| !(event.at_risk || person.at_risk)) else {
        return Vec::new();
    };
    let of = |need: &&crate::model::Need| need.organization.as_ref().is_some_and(|id| id.value == own.value);
    let open = |need: &&crate::model::Need| need.state != crate::model::NeedState::Met;
    event.needs.iter().filter(of).filter(open).map(|need| need.id.as_str()).collect()
}

fn base(tag: &At<String>) -> String {
    tag.value.split('-').next().unwrap_or_default().to_owned()
}

fn bits(at: impl Iterator<Item = usize>, most: usize) -> u128 {
    at.filter(|at| *at < most).fold(0, |all, at| all | 1 << at)
}

#[cfg(test)]
mod tests {
    use super::super::tests::event;
    use super::*;

    fn people(count: usize, apart: &str) -> String {
        let row = |at: usize| {
            let owner = if at.is_multiple_of(6) { format!("o{}", at / 6) } else { String::new() };
            let not_with = if at == 1 { apart } else { "" };
            format!(
                "p-{at:02},Person {at},{owner},ro,{},maps,{not_with}\n",
                if at % 6 == 3 { "web:3" } else { "" }
            )
        };
        format!(
            "id,name,organization,languages,skills,needs,not_with\n{}",
            (0..count).map(row).collect::<String>()
        )
    }

    fn camp(count: usize, apart: &str) -> Event {
        let organizations: String = (0..9).map(|at| format!("o{at},O{at}\n")).collect();
        let needs: String = (0..9).map(|at| format!("n{at},N{at},o{at}\n")).collect();
        event(&[
            ("people.csv", &people(count, apart)),
            ("organizations.csv", &format!("id,name\n{organizations}")),
            ("needs.csv", &format!("id,statement,organization\n{needs}")),
        ])
    }

    #[test]
    fn every_team_has_a_need_and_a_skill_and_tells_why_each_is_there() {
        let found = teams(&camp(24, ""));
        assert_eq!(found.teams.iter().map(|it| it.members.len()).collect::<Vec<_>>(), [6, 6, 6, 6]);
        for team in &found.teams {
            assert_eq!((team.needs.len(), team.skills.as_slice()), (1, &["web".to_owned()][..]));
            assert_eq!((team.language.as_deref(), team.topic.as_deref()), (Some("ro"), Some("maps")));
            assert!(team.members.iter().all(|(_, because)| !because.is_empty()));
            assert_eq!(team.lacks, []);
        }
        assert_eq!(found, teams(&camp(24, "")));
    }

    #[test]
    fn who_asked_not_to_meet_is_in_two_teams_and_nobody_is_told() {
        let event = camp(12, "p-02;p-03;p-04;p-05");
        let found = teams(&event);
        let team = |id: &str| found.teams.iter().position(|it| it.members.iter().any(|(own, _)| own == id));
        assert_eq!(found.alone, []);
        assert!(["p-02", "p-03", "p-04", "p-05"].iter().all(|id| team(id) != team("p-01")));
        assert!(!serde_json::to_string(&found).unwrap().contains("not_with"));
    }

    #[test]
    fn too_few_people_make_no_team_and_who_is_in_a_project_is_in_no_other() {
        assert_eq!(teams(&camp(4, "")), Teams::default());
        let mut event = camp(11, "");
        let project = "id,title,team\np,P,p-00;p-01;p-02;p-03;p-04;p-05\n";
        let with = event_with(&event, project);
        let found = teams(&with);
        assert_eq!(found.teams.iter().map(|it| it.members.len()).collect::<Vec<_>>(), [5]);
        assert!(found.teams[0].members.iter().all(|(id, _)| id.as_str() > "p-05"));
        event.team_max = 5;
        assert!(teams(&event).teams.iter().all(|it| it.members.len() <= 5));
    }

    fn event_with(event: &Event, projects: &str) -> Event {
        let other = super::super::tests::event(&[("projects.csv", projects)]);
        Event { projects: other.projects, ..event.clone() }
    }
}
