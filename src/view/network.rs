//! The network afterwards: needs and the offers for them, mentors, circles and like-minded organizations, with
//! reasons in words.

use super::{Item, Scope, fields, matching};
use crate::document::Audience;
use crate::locale::Arg;
use crate::model::{Organization, Person, Sharing, same_language};
use crate::network::{self, Alone, Mentoring};
use crate::problem::Reason;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

pub fn fill(scope: &Scope, data: &mut Map<String, Value>, items: &mut BTreeMap<&'static str, Vec<Item>>) {
    let team = matches!(scope.audience, Audience::Crew | Audience::Private);
    data.insert("exchange".into(), if team { exchange(scope) } else { Value::Null });
    // Who agreed to what, and who is at risk, is the organizers' business.
    let inside = scope.audience == Audience::Private;
    let kindred = if inside || scope.audience == Audience::Members { kindred(scope) } else { Vec::new() };
    data.insert("kindred".into(), json!(kindred));
    data.insert("mentoring".into(), if inside { mentoring(scope) } else { Value::Null });
    let members = inside || scope.audience == Audience::Members;
    let none = network::Network::default();
    let found = if members { scope.ties.circles() } else { &none };
    super::follow_up::fill(scope, found, data, items);
    let circles: Vec<Value> = found.circles.iter().map(|it| circle(scope, it)).collect();
    let item = |it: &Value| Item {
        id: it["id"].as_str().unwrap_or_default().to_owned(),
        value: Arc::new(it.clone()),
    };
    items.insert("circle", circles.iter().map(item).collect());
    let those = if inside { alone(scope, &found.alone) } else { Vec::new() };
    data.insert(
        "circles".into(),
        json!({"circles": circles, "alone": those, "placed": found.placed, "at_most": found.at_most}),
    );
}

/// Reasons as sentences in the scope's language, ids replaced by titles.
pub fn sentences(scope: &Scope, reasons: &[Reason]) -> Vec<String> {
    reasons.iter().map(|reason| sentence(scope, reason)).collect()
}

fn sentence(scope: &Scope, reason: &Reason) -> String {
    let event = scope.event;
    let args: Vec<(&str, Arg)> = reason
        .args
        .iter()
        .map(|(name, value)| {
            let title = match name.as_str() {
                "topic" => event.topic(value).map(|it| scope.text(&it.title).to_owned()),
                "language" => Some(scope.language(value)),
                "place" => Some(scope.country(value)),
                "date" => value.parse().ok().map(|date| scope.dates.long(date)),
                "need" => event
                    .needs
                    .iter()
                    .find(|it| it.id.value == *value)
                    .map(|it| scope.text(&it.statement).to_owned()),
                "offer" => event
                    .offers
                    .iter()
                    .find(|it| it.id.value == *value)
                    .map(|it| scope.text(&it.title).to_owned()),
                _ => None,
            };
            // A number, for words that change with it.
            let count = value.parse().ok().filter(|_| name == "count").map(Arg::Number);
            (name.as_str(), count.unwrap_or_else(|| Arg::Text(title.unwrap_or_else(|| value.clone()))))
        })
        .collect();
    scope.words.get(scope.lang, &reason.why, &args).unwrap_or_else(|| reason.why.clone())
}

/// Needs with their offers, offers that serve none, and needs that might be one.
fn exchange(scope: &Scope) -> Value {
    let event = scope.event;
    let found = network::exchange(event);
    let need = |id: &str| {
        event.needs.iter().find(|it| it.id.value == id).map_or(Value::Null, |it| matching::need(scope, it))
    };
    let offer = |id: &str| {
        event.offers.iter().find(|it| it.id.value == id).map_or(Value::Null, |it| matching::offer(scope, it))
    };
    let matches = found.matches.iter().map(|it| {
        json!({
            "need": need(&it.need), "offer": it.offer.as_deref().map(offer),
            "because": sentences(scope, &it.because),
            "also": it.also.iter().map(|id| offer(id)["title"].clone()).collect::<Vec<_>>(),
        })
    });
    let left = found
        .left
        .iter()
        .map(|it| json!({"offer": offer(&it.offer), "because": sentences(scope, &it.because)}));
    let joint = network::joint(event).into_iter().map(|it| {
        let title = event.topic(&it.topic).map_or(it.topic.as_str(), |topic| scope.text(&topic.title));
        json!({
            "topic": title, "language": it.language.map(|tag| scope.language(&tag)), "country": it.country.as_deref().map(|country| scope.country(country)),
            "needs": it.needs.iter().map(|id| need(id)).collect::<Vec<_>>(),
        })
    });
    json!({
        "matches": matches.collect::<Vec<_>>(), "left": left.collect::<Vec<_>>(),
        "joint": joint.collect::<Vec<_>>(), "proven": found.proven,
    })
}

fn mentoring(scope: &Scope) -> Value {
    let found = scope.ties.mentoring();
    let pairs = found.pairs.iter().map(|it| {
        json!({
            "mentor": called(scope, &it.mentor), "mentee": called(scope, &it.mentee),
            "because": sentences(scope, &it.because),
        })
    });
    let mentors = found.pairs.len() + found.mentors_alone.len();
    json!({
        "mentors": mentors, "pairs": pairs.collect::<Vec<_>>(), "proven": found.proven,
        "mentees_alone": alone(scope, &found.mentees_alone), "mentors_alone": alone(scope, &found.mentors_alone),
    })
}

fn alone(scope: &Scope, those: &[Alone]) -> Vec<Value> {
    let told =
        |it: &Alone| json!({"person": called(scope, &it.person), "because": sentences(scope, &it.because)});
    those.iter().map(told).collect()
}

fn called(scope: &Scope, id: &str) -> Option<String> {
    fields::display(scope.event, scope.event.person(id)?, scope.audience)
}

/// A person's own mentor or mentees, as the contact list of participants would show them; null for who has none.
pub fn mentorship(scope: &Scope, found: &Mentoring, person: &Person) -> Value {
    let record = |id: &str| scope.event.person(id).and_then(|it| fields::record(scope, it));
    let own = found.pairs.iter().find(|it| it.mentee == person.id.value);
    let mentor = own.and_then(|it| record(&it.mentor));
    let mentees: Vec<Value> = found
        .pairs
        .iter()
        .filter(|it| it.mentor == person.id.value)
        .filter_map(|it| {
            Some(json!({"person": record(&it.mentee)?, "because": sentences(scope, &it.told())}))
        })
        .collect();
    if mentor.is_none() && mentees.is_empty() {
        return Value::Null;
    }
    let because = own.map(|it| sentences(scope, &it.told()));
    json!({"mentor": mentor, "because": because, "mentees": mentees})
}

/// A circle with its members' records.
fn circle(scope: &Scope, it: &network::Circle) -> Value {
    let event = scope.event;
    let member = |member: &network::Member| {
        let mut record = fields::record(scope, event.person(&member.person)?)?;
        record.insert("because".into(), json!(sentence(scope, &member.because)));
        Some(Value::Object(record))
    };
    let topic = event.topic(&it.topic).map_or(it.topic.as_str(), |topic| scope.text(&topic.title));
    let number = it.id.rsplit('-').next().unwrap_or_default();
    let parts = [
        Some(topic.to_owned()),
        Some(scope.language(&it.language)),
        it.country.as_deref().map(|country| scope.country(country)),
        Some(number.to_owned()),
    ];
    // The event's own language that the circle reads in, else the first.
    let own = event.languages.iter().map(|tag| tag.as_str()).find(|tag| same_language(tag, &it.language));
    json!({
        "id": it.id, "name": parts.into_iter().flatten().collect::<Vec<_>>().join(" · "), "topic": topic,
        "language": own.unwrap_or(event.first_language()), "language_name": scope.language(&it.language),
        "country": it.country, "coordinator": called(scope, &it.coordinator),
        "coordinator_because": sentence(scope, &it.coordinator_because),
        "members": it.members.iter().filter_map(member).collect::<Vec<_>>(),
    })
}

/// Organizations with those like them, as participants may know them: public, or somebody of them is on the
/// contact list. Whoever reads it, no more goes into it.
fn kindred(scope: &Scope) -> Vec<Value> {
    let event = scope.event;
    let listed = |person: &Person| fields::listed(event, person, Audience::Members);
    let of = |id: &str| {
        let id = id.to_owned();
        event.coming().filter(move |it| it.organization.as_ref().is_some_and(|own| own.value == id))
    };
    let known = |it: &Organization| {
        let mut people = of(&it.id.value).peekable();
        let exposed = people.peek().is_some() && people.all(|person| fields::at_risk(event, person));
        !exposed && (it.public || of(&it.id.value).any(listed))
    };
    let profiles = network::profiles(event, known, |need| need.sharing <= Sharing::Members, listed);
    let found = network::kindred(event, &profiles);
    let own = profiles.iter().zip(found).filter(|(_, kin)| !kin.is_empty());
    own.map(|(profile, kin)| {
        let it = profile.organization;
        // The language most of its listed people are written to in; of equals the event's first.
        let count = |tag: &str| of(&it.id.value).filter(|it| listed(it) && event.own_language(it) == tag).count();
        let tags = event.languages.iter().rev().map(|tag| tag.as_str());
        let language = tags.max_by_key(|tag| count(tag)).unwrap_or(event.first_language());
        let kin = kin.into_iter().map(|(other, because)| {
            json!({"name": other.name, "city": other.city, "website": other.website, "because": sentences(scope, &because)})
        });
        json!({"id": it.id.value, "name": it.name, "language": language, "kin": kin.collect::<Vec<_>>()})
    })
    .collect()
}
