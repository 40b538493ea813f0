//! Why: what the network decided about one person, and what for. Nobody else is told of but in a private answer, and
//! nobody hears who asked not to meet whom.

use super::{Network, Teams, circles, mentoring, teams};
use crate::model::{Event, Role};
use crate::problem::Reason;
use serde::Serialize;

/// A decision, and the reasons for it, which are the kit's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tie {
    /// With `person` (an id, or `somebody`), `circle`, `team`.
    pub what: Reason,
    /// Empty where it is nobody's business.
    pub because: Vec<Reason>,
}

/// Mentor, mentees, circle and team of somebody who comes, or why there is none; nothing for anybody else.
/// Unless `private`, others are `somebody`, and that a pair was made by hand is not told.
pub fn why(event: &Event, person: &str, private: bool) -> Vec<Tie> {
    let Some(who) = event.person(person).filter(|it| it.comes() && !it.has(Role::Guest)) else {
        return Vec::new();
    };
    let named = |id: &str| if private { id.to_owned() } else { "somebody".to_owned() };
    let mut ties = Vec::new();
    let found = mentoring(event);
    for pair in found.pairs.iter().filter(|it| it.mentor == person || it.mentee == person) {
        let (why, other) = if pair.mentor == person {
            ("why-mentors", &pair.mentee)
        } else {
            ("why-mentored", &pair.mentor)
        };
        let because = if private { pair.because.clone() } else { pair.told() };
        ties.push(Tie { what: Reason::new(why).with("person", named(other)), because });
    }
    for (why, alone) in [("why-no-mentor", &found.mentees_alone), ("why-no-mentee", &found.mentors_alone)] {
        let own = alone.iter().filter(|it| it.person == person);
        ties.extend(own.map(|it| Tie { what: Reason::new(why), because: it.because.clone() }));
    }
    ties.extend(circle(&circles(event), person));
    if who.has(Role::Participant) {
        ties.extend(team(&teams(event), person));
    }
    ties
}

fn circle(found: &Network, person: &str) -> Option<Tie> {
    for circle in &found.circles {
        if let Some(member) = circle.members.iter().find(|it| it.person == person) {
            let mut because = vec![member.because.clone()];
            if circle.coordinator == person {
                because.push(circle.coordinator_because.clone());
            }
            let what =
                Reason::new(if circle.coordinator == person { "why-coordinates" } else { "why-circle" });
            let what = what.with("topic", &circle.topic).with("language", &circle.language);
            return Some(Tie { what: what.with("circle", &circle.id), because });
        }
    }
    let alone = found.alone.iter().find(|it| it.person == person)?;
    Some(Tie { what: Reason::new("why-no-circle"), because: alone.because.clone() })
}

fn team(found: &Teams, person: &str) -> Option<Tie> {
    let own = found.teams.iter().find_map(|team| {
        let (_, because) = team.members.iter().find(|(id, _)| id == person)?;
        Some(Tie { what: Reason::new("why-team").with("team", team.number), because: because.clone() })
    });
    let alone = || {
        let alone = found.alone.iter().find(|it| it.person == person)?;
        Some(Tie { what: Reason::new("why-no-team"), because: alone.because.clone() })
    };
    own.or_else(alone)
}

#[cfg(test)]
mod tests {
    use super::super::tests::event;
    use super::*;

    const PEOPLE: &str = "id,name,roles,mentor,languages,skills,needs,not_with,consent.roster,consent.roster.version,\
        consent.follow-up,consent.follow-up.version\n\
        a,A,trainer,yes,ro,maps:3,,,yes,1,yes,1\nb,B,participant,,ro,,maps,,yes,1,yes,1\n\
        c,C,participant,,ro,,web,,yes,1,yes,1\nd,D,participant,,ro,,maps,a,yes,1,yes,1\ne,E,participant,,ro,,maps,,no,1,yes,1\n";

    fn told(person: &str, private: bool) -> Vec<String> {
        let because =
            |it: &Tie| it.because.iter().map(|reason| reason.why.as_str()).collect::<Vec<_>>().join("+");
        let who = |it: &Tie| it.what.args.get("person").cloned().unwrap_or_default();
        let ties = why(&event(&[("people.csv", PEOPLE)]), person, private);
        ties.iter().map(|it| format!("{} {} {}", it.what.why, who(it), because(it))).collect()
    }

    #[test]
    fn a_mentor_a_mentee_and_whoever_has_none_are_told_why_and_others_named_only_in_private() {
        assert_eq!(told("b", true)[0], "why-mentored a mentor-topic+fit-language");
        assert_eq!(told("b", false)[0], "why-mentored somebody mentor-topic+fit-language");
        assert_eq!(told("a", true)[0], "why-mentors b mentor-topic+fit-language");
        assert_eq!(told("c", false)[0], "why-no-mentor  mentee-topic");
        assert_eq!(told("e", false)[0], "why-no-mentor  alone-no-roster");
        assert!(told("c", false)[1].starts_with("why-no-circle  circle-"));
        assert_eq!(told("nobody", true), Vec::<String>::new());
    }

    #[test]
    fn only_a_private_answer_tells_that_a_pair_was_made_by_hand() {
        let people = "id,name,roles,mentor,mentor_of,languages,skills,needs,consent.roster,consent.roster.version,\
            consent.follow-up,consent.follow-up.version\n\
            a,A,trainer,yes,b;c,ro,maps:3,,yes,1,yes,1\nb,B,participant,,,ro,,maps,yes,1,yes,1\n\
            c,C,participant,,,ru,,web,yes,1,yes,1\n";
        let event = event(&[("people.csv", people)]);
        let told = |person: &str, private: bool| -> Vec<String> {
            why(&event, person, private)[0].because.iter().map(|it| it.why.clone()).collect()
        };
        assert_eq!(told("b", true), ["mentor-by-hand", "mentor-topic", "fit-language"]);
        assert_eq!(told("b", false), ["mentor-topic", "fit-language"]);
        assert_eq!(told("a", false), ["mentor-topic", "fit-language"]);
        assert_eq!((told("c", true), told("c", false)), (vec!["mentor-by-hand".to_owned()], vec![]));
    }

    #[test]
    fn who_asked_not_to_meet_is_told_what_somebody_without_a_free_mentor_is_told() {
        assert_eq!(told("d", true)[0], "why-no-mentor  mentee-nobody-left");
    }
}
