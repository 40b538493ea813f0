//! Introductions: which organization to bring to which partner or technologist, about an open need, where both
//! sides agreed. A partner agrees in its own row; people by the consents that such a mail takes.

use super::{same, tie};
use crate::model::{Event, Need, NeedState, Person, Purpose, Role, share_language};
use crate::problem::Reason;
use serde::Serialize;
use std::cmp::Reverse;

/// Whom an organization is introduced to: an id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Other {
    Partner(String),
    Person(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Introduction {
    pub need: String,
    pub organization: String,
    /// Person id of somebody of the organization who agreed.
    pub contact: String,
    pub with: Other,
    /// Never empty.
    pub because: Vec<Reason>,
}

/// For each open need in its order: partners whose topic it is, then the technologist who knows it best.
pub fn introductions(event: &Event) -> Vec<Introduction> {
    let open = event.needs.iter().filter(|need| need.state != NeedState::Met);
    open.flat_map(|need| of(event, need)).collect()
}

fn of(event: &Event, need: &Need) -> Vec<Introduction> {
    let (Some(topic), Some(owner)) = (&need.topic, &need.organization) else { return Vec::new() };
    let agreed = |person: &Person, purposes: &[Purpose]| {
        !event.at_risk && !person.at_risk && purposes.iter().all(|purpose| event.agreed(person, *purpose))
    };
    let belongs = |person: &Person| person.organization.as_ref().is_some_and(|id| id.value == owner.value);
    // People are sorted by id, so that the first one is always the same.
    let contact = |purposes: &[Purpose]| event.coming().find(|it| belongs(it) && agreed(it, purposes));
    let asks = Reason::new("intro-topic").with("topic", &topic.value);
    let make = |contact: &Person, with: Other, because: Vec<Reason>| Introduction {
        need: need.id.value.clone(),
        organization: owner.value.clone(),
        contact: contact.id.value.clone(),
        with,
        because,
    };
    let mut found = Vec::new();
    if let Some(contact) = contact(&[Purpose::Partners]) {
        let home = event.organization(&owner.value);
        for partner in &event.partners {
            let place = home.map(|it| [&it.city, &it.country]).into_iter().flatten();
            let near = place.into_iter().find(|place| !place.is_empty() && same(place, &partner.region));
            let knows = partner.topics.iter().any(|it| it.value == topic.value);
            if !partner.introduce || !knows || !(partner.region.is_empty() || near.is_some()) {
                continue;
            }
            let place = near.map(|place| Reason::new("fit-place").with("place", place));
            let because = std::iter::once(asks.clone()).chain(place).collect();
            found.push(make(contact, Other::Partner(partner.id.value.clone()), because));
        }
    }
    let both = [Purpose::Roster, Purpose::FollowUp];
    let technologists =
        event.coming().filter(|it| it.has(Role::Trainer) || it.has(Role::Mentor) || it.mentor);
    let best = technologists
        .filter(|it| it.skills.contains_key(&topic.value) && agreed(it, &both) && !belongs(it))
        .filter(|it| need.language.is_empty() || share_language(&it.teaches_in(), &[&need.language]))
        .max_by_key(|it| (it.skills[&topic.value], Reverse(tie(event.seed, &it.id.value))));
    if let Some((contact, best)) = contact(&both).zip(best) {
        let mut because = vec![asks, Reason::new("mentor-topic").with("topic", &topic.value)];
        if !need.language.is_empty() {
            because.push(Reason::new("fit-language").with("language", &need.language));
        }
        found.push(make(contact, Other::Person(best.id.value.clone()), because));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::tests::event;
    use super::*;

    fn told(partner: &str, people: [&str; 2]) -> Vec<String> {
        let people = format!(
            "id,roles,organization,languages,skills,consent.partners,consent.partners.version,consent.roster,\
             consent.roster.version,consent.follow-up,consent.follow-up.version,at_risk,name\n\
             p,participant,a,ro,,{},P\nt,trainer,b,ro,maps:2,{},T\n",
            people[0], people[1]
        );
        let partners = format!("id,name,topics,region,introduce\n{partner}\n");
        let found = introductions(&event(&[
            ("organizations.csv", "id,name,city,country\na,A,Orhei,MD\nb,B,,\n"),
            ("needs.csv", "id,statement,organization,topic,language\nn,N,a,maps,ro\n"),
            ("partners.csv", &partners),
            ("people.csv", &people),
        ]));
        let line = |it: &Introduction| {
            let why: Vec<&str> = it.because.iter().map(|reason| reason.why.as_str()).collect();
            format!("{}+{:?} {}", it.contact, it.with, why.join("+"))
        };
        found.iter().map(line).collect()
    }

    const ALL: &str = "yes,1,yes,1,yes,1,";

    #[test]
    fn an_organization_is_introduced_to_partners_of_its_topic_and_place_and_to_who_knows_it_best() {
        assert_eq!(
            told("x,X,maps,Orhei,yes", [ALL, ALL]),
            [
                "p+Partner(\"x\") intro-topic+fit-place",
                "p+Person(\"t\") intro-topic+mentor-topic+fit-language"
            ]
        );
    }

    #[test]
    fn nobody_is_introduced_unless_both_sides_agreed() {
        let partner = "x,X,maps,,yes";
        assert_eq!(told("x,X,maps,,", [ALL, "no,1,no,1,yes,1,"]), [""; 0]);
        assert_eq!(told(partner, ["no,1,no,1,no,1,", ALL]), [""; 0]);
        assert_eq!(told(partner, ["yes,1,yes,1,yes,1,yes", ALL]), [""; 0]);
        assert_eq!(told(partner, [ALL, "yes,1,yes,1,yes,1,yes"]), ["p+Partner(\"x\") intro-topic"]);
        assert_eq!(told("x,X,maps,Cahul,yes", [ALL, "yes,1,no,1,yes,1,"]), [""; 0]);
    }
}
