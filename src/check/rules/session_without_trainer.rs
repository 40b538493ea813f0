//! Somebody gives each session: a trainer is named, or one who comes has the skill.
//! Who of them it is, and when, is for the plan to decide.

use crate::check::Phase;
use crate::model::{Event, Person, Role, Session};
use crate::problem::Problem;

pub fn rule(event: &Event, phase: Phase) -> Vec<Problem> {
    let lonely =
        event.sessions.iter().filter(|session| session.trainers.is_empty() && !somebody(event, session));
    lonely
        .filter_map(|session| {
            let problem = phase.not_yet("session-without-trainer", event, 21)?;
            let topics: Vec<&str> = session.topics.iter().map(|topic| topic.value.as_str()).collect();
            let topics = if topics.is_empty() { "none".to_owned() } else { topics.join(", ") };
            Some(problem.at(&session.id.place).with("session", &session.id.value).with("topics", topics))
        })
        .collect()
}

/// A breakout may be led by any facilitator or trainer; a training wants one of its topics.
fn somebody(event: &Event, session: &Session) -> bool {
    let able = |person: &Person| {
        let skilled = session
            .topics
            .iter()
            .any(|topic| person.skills.get(&topic.value).is_some_and(|skill| *skill > 0));
        skilled || (session.breakout && (person.has(Role::Facilitator) || person.has(Role::Trainer)))
    };
    event.coming().any(|person| (person.has(Role::Trainer) || person.has(Role::Facilitator)) && able(person))
}
