//! Trainers speak a language of what they give, and so do those who wish for it.

use crate::check::Phase;
use crate::model::{At, Event, Person, Session, share_language};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for session in &event.sessions {
        let languages = event.session_languages(session);
        let trainers = session.trainers.iter();
        found.extend(trainers.filter_map(|who| trainer(event, who, &session.id.value, &languages)));
        found.extend(wishes(event, session, &languages));
    }
    for station in &event.stations {
        let languages: Vec<&str> = station.languages.iter().map(|lang| lang.value.as_str()).collect();
        // A station without languages speaks its trainer's.
        if let Some(who) = station.trainer.as_ref().filter(|_| !languages.is_empty()) {
            found.extend(trainer(event, who, &station.id.value, &languages));
        }
    }
    found
}

fn trainer(event: &Event, who: &At<String>, id: &str, languages: &[&str]) -> Option<Problem> {
    let speaks = event.person(who)?.teaches_in();
    let problem = Problem::block("no-shared-language").at(&who.place).with("for", "trainer").with("id", id);
    let problem = problem.with("languages", languages.join(", ")).with("person", who.as_str());
    let problem = problem.with("speaks", speaks.join(", ")).with("count", 1);
    (!speaks.is_empty() && !share_language(&speaks, languages)).then_some(problem)
}

/// All who wish for a session they cannot follow, as one number.
fn wishes(event: &Event, session: &Session, languages: &[&str]) -> Option<Problem> {
    let lost = |person: &&Person| {
        let speaks: Vec<&str> = person.languages.iter().map(|lang| lang.value.as_str()).collect();
        !speaks.is_empty() && !share_language(&speaks, languages)
    };
    let wish = |person: &'_ Person| person.wishes.iter().find(|wish| wish.value == session.id.value).cloned();
    let lost: Vec<At<String>> = event.coming().filter(lost).filter_map(wish).collect();
    let (first, others) = lost.split_first()?;
    let problem = Problem::warn("no-shared-language").at(&first.place).with("for", "wishes");
    let problem = problem.with("id", &session.id.value).with("languages", languages.join(", "));
    let problem = problem.with("person", "").with("speaks", "").with("count", lost.len());
    Some(others.iter().fold(problem, |problem, wish| problem.and_at(&wish.place)))
}
