//! Texts: everything an organizer writes in one or several languages and a package may print.
//! Knows where each stands; not what may be wrong with it.

use crate::model::{Event, Text};
use crate::problem::Place;

/// Every text that may be printed: place, id of what it belongs to, name of the field.
pub fn texts(event: &Event) -> Vec<(&Place, &str, &'static str, &Text)> {
    let (at, id) = (&event.id.place, event.id.value.as_str());
    let mut all = vec![
        (at, id, "title", &event.title),
        (at, id, "theme", &event.theme),
        (at, id, "about", &event.about),
        (at, id, "city", &event.city),
        (at, id, "country", &event.country),
        (at, id, "venue", &event.venue),
        (at, id, "address", &event.address),
        (at, id, "controller", &event.controller),
    ];
    all.extend(event.contacts.iter().map(|each| (at, id, "contact", &each.role)));
    all.extend(event.days.iter().map(|each| (&each.date.place, id, "day", &each.title)));
    all.extend(event.rooms.iter().map(|each| (&each.place, each.id.value.as_str(), "name", &each.name)));
    for block in &event.blocks {
        let id = block.id.value.as_str();
        all.push((&block.place, id, "title", &block.title));
        all.push((&block.place, id, "cue", &block.cue));
        all.extend(block.remarks.iter().map(|each| (&each.minutes.place, id, "who", &each.who)));
    }
    all.extend(
        event.topics.iter().map(|each| (&each.id.place, each.id.value.as_str(), "title", &each.title)),
    );
    for session in &event.sessions {
        let id = session.id.value.as_str();
        all.push((&session.place, id, "title", &session.title));
        all.push((&session.place, id, "summary", &session.summary));
        all.push((&session.place, id, "prerequisites", &session.prerequisites));
        all.push((&session.place, id, "goal", &session.goal));
        all.push((&session.place, id, "installs", &session.installs));
    }
    all.extend(event.stations.iter().map(|each| (&each.place, each.id.value.as_str(), "title", &each.title)));
    all.extend(event.coming().map(|each| (&each.place, each.id.value.as_str(), "bio", &each.bio)));
    all.extend(event.partners.iter().map(|each| (&each.place, each.id.value.as_str(), "name", &each.name)));
    all.extend(event.partners.iter().map(|each| (&each.place, each.id.value.as_str(), "gives", &each.gives)));
    for project in &event.projects {
        let id = project.id.value.as_str();
        all.push((&project.place, id, "title", &project.title));
        all.push((&project.place, id, "problem", &project.problem));
        all.push((&project.place, id, "help_wanted", &project.help_wanted));
    }
    for need in &event.needs {
        let id = need.id.value.as_str();
        all.push((&need.place, id, "statement", &need.statement));
        all.push((&need.place, id, "tried", &need.tried));
        all.push((&need.place, id, "outcome", &need.outcome));
    }
    for toolkit in &event.toolkits {
        let id = toolkit.id.value.as_str();
        all.push((&toolkit.place, id, "title", &toolkit.title));
        all.push((&toolkit.place, id, "about", &toolkit.about));
        all.push((&toolkit.place, id, "risk", &toolkit.risk));
    }
    for offer in &event.offers {
        let id = offer.id.value.as_str();
        all.push((&offer.place, id, "title", &offer.title));
        all.push((&offer.place, id, "conditions", &offer.conditions));
    }
    all.extend(
        event.organizations.iter().map(|each| (&each.place, each.id.value.as_str(), "about", &each.about)),
    );
    all
}
