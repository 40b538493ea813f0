//! Every id that is named somewhere is declared somewhere.

use crate::check::Phase;
use crate::model::{At, Event, Person};
use crate::problem::{Place, Problem, Severity, nearest};

pub fn rule(event: &Event, phase: Phase) -> Vec<Problem> {
    let known = Known {
        room: event.rooms.iter().map(|each| each.id.value.as_str()).collect(),
        person: event.people.iter().map(|each| each.id.value.as_str()).collect(),
        session: event.sessions.iter().map(|each| each.id.value.as_str()).collect(),
        block: event.blocks.iter().map(|each| each.id.value.as_str()).collect(),
        topic: event.topics.iter().map(|each| each.id.value.as_str()).collect(),
        organization: event.organizations.iter().map(|each| each.id.value.as_str()).collect(),
        need: event.needs.iter().map(|each| each.id.value.as_str()).collect(),
    };
    let mut found = Vec::new();
    let mut ask = |kind: &str, list: &[&str], ids: &mut dyn Iterator<Item = &At<String>>| {
        found.extend(
            ids.filter(|id| !list.contains(&id.value.as_str())).map(|id| unknown(kind, id, &id.place, list)),
        );
    };
    ask("person", &known.person, &mut event.named_people());
    for block in &event.blocks {
        ask("room", &known.room, &mut block.rooms.iter());
    }
    for session in &event.sessions {
        ask("topic", &known.topic, &mut session.topics.iter());
        ask("block", &known.block, &mut session.blocks.iter());
        ask("room", &known.room, &mut session.room.iter());
    }
    for pin in &event.pins {
        ask("session", &known.session, &mut std::iter::once(&pin.session));
        ask("block", &known.block, &mut pin.block.iter());
    }
    for person in &event.people {
        ask("organization", &known.organization, &mut person.organization.iter());
        ask("session", &known.session, &mut person.wishes.iter());
    }
    for need in &event.needs {
        ask("organization", &known.organization, &mut need.organization.iter());
        ask("topic", &known.topic, &mut need.topic.iter());
    }
    for partner in &event.partners {
        ask("topic", &known.topic, &mut partner.topics.iter());
    }
    for toolkit in &event.toolkits {
        ask("topic", &known.topic, &mut toolkit.topics.iter());
        ask("need", &known.need, &mut toolkit.needs.iter());
        ask("session", &known.session, &mut toolkit.session.iter());
    }
    for offer in &event.offers {
        ask("topic", &known.topic, &mut offer.topic.iter());
        ask("need", &known.need, &mut offer.need.iter());
    }
    for project in &event.projects {
        ask("need", &known.need, &mut project.needs.iter());
    }
    found.extend(event.people.iter().flat_map(|person| topics_of(person, &known.topic)));
    if event.people.is_empty() {
        // Before there is a table of people, whoever is named can only be somebody to come.
        found = found
            .into_iter()
            .map(|told| if of_person(&told) { phase.later(told, event, 21) } else { told })
            .collect();
    }
    together(found)
}

fn of_person(problem: &Problem) -> bool {
    problem.args.get("kind").is_some_and(|kind| kind == "person")
}

/// What many rows of a sheet name is told once, at the first of them.
fn together(found: Vec<Problem>) -> Vec<Problem> {
    let mut told: Vec<Problem> = Vec::new();
    for problem in found {
        let in_sheet = problem.place.as_ref().is_some_and(|place| place.span == (0, 0));
        let same = |known: &&mut Problem| {
            let file = |problem: &Problem| problem.place.as_ref().map(|place| place.file.clone());
            in_sheet
                && known.args == problem.args
                && known.severity == problem.severity
                && file(known) == file(&problem)
        };
        match told.iter_mut().find(same) {
            Some(known) => known.also.extend(problem.place),
            None => told.push(problem),
        }
    }
    told
}

struct Known<'a> {
    room: Vec<&'a str>,
    person: Vec<&'a str>,
    session: Vec<&'a str>,
    block: Vec<&'a str>,
    topic: Vec<&'a str>,
    organization: Vec<&'a str>,
    need: Vec<&'a str>,
}

/// Topics in the table of people are often people's own words: losing one is told, and blocks nothing.
fn topics_of(person: &Person, topics: &[&str]) -> Vec<Problem> {
    let wanted = person.needs.iter().map(|id| (id.value.as_str(), &id.place));
    let columns = person.levels.keys().chain(person.skills.keys()).map(|id| (id.as_str(), &person.place));
    wanted
        .chain(columns)
        .filter(|(id, _)| !topics.contains(id))
        .map(|(id, place)| Problem { severity: Severity::Warn, ..unknown("topic", id, place, topics) })
        .collect()
}

fn unknown(kind: &str, id: &str, place: &Place, known: &[&str]) -> Problem {
    let problem = Problem::block("unknown-reference").at(place).with("kind", kind).with("id", id);
    // p-7 is no slip of p-1: ids that differ in their numbers alone are different ones.
    let letters = |text: &str| text.chars().filter(|letter| !letter.is_ascii_digit()).collect::<String>();
    let (written, digits) = (letters(id), id.chars().any(|letter| letter.is_ascii_digit()));
    let other = known.iter().copied().filter(|near| !digits || letters(near) != written);
    match nearest(id, other) {
        Some(near) => problem.instead(near),
        None => problem,
    }
}
