//! Partners, and whom to introduce to whom. Who is turned to there is known to the organizers alone.

use super::{Item, Scope, fields, network as told};
use crate::document::Audience;
use crate::model::{Partner, same_language};
use crate::network::{self, Other};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub fn fill(scope: &Scope, data: &mut Map<String, Value>, items: &mut BTreeMap<&'static str, Vec<Item>>) {
    let partners: Vec<Value> = scope.event.partners.iter().map(|it| partner(scope, it)).collect();
    items.insert(
        "partner",
        super::agenda::pair(&partners, |it| it["id"].as_str().unwrap_or_default().to_owned()),
    );
    data.insert("partners".into(), json!(partners));
    let introductions = if scope.audience == Audience::Private { introductions(scope) } else { Vec::new() };
    data.insert("introductions".into(), json!(introductions));
}

fn partner(scope: &Scope, it: &Partner) -> Value {
    let event = scope.event;
    let inside = scope.audience == Audience::Private;
    let team = inside || scope.audience == Audience::Crew;
    let topics =
        it.topics.iter().filter_map(|id| event.topic(&id.value)).map(|topic| scope.text(&topic.title));
    let own = event.languages.iter().map(|tag| tag.as_str()).find(|tag| same_language(tag, &it.language));
    let name = scope.text(&it.name);
    json!({
        "id": it.id.value, "name": name, "role": scope.word(&format!("partner-{}", it.role.trim().to_lowercase().replace(' ', "-")), &it.role),
        "website": it.website, "language": own.unwrap_or(event.first_language()),
        "region": team.then_some(&it.region), "topics": topics.filter(|_| team).collect::<Vec<_>>(),
        "gives": team.then(|| scope.text(&it.gives)),
        "liaison": inside.then_some(&it.liaison), "email": inside.then_some(&it.email),
        "phone": inside.then_some(&it.phone),
        "hello": if inside && !it.liaison.is_empty() { &it.liaison } else { name },
    })
}

fn introductions(scope: &Scope) -> Vec<Value> {
    let event = scope.event;
    let person = |id: &str| event.person(id).and_then(|person| fields::record(scope, person));
    let own = |it: network::Introduction| {
        let contact = person(&it.contact)?;
        let (with, email) = match &it.with {
            Other::Person(id) => {
                let other = person(id)?;
                (other["display"].clone(), other["email"].clone())
            }
            Other::Partner(id) => {
                let partner = event.partners.iter().find(|partner| partner.id.value == *id)?;
                let name =
                    [scope.text(&partner.name), &partner.liaison].into_iter().filter(|it| !it.is_empty());
                (json!(name.collect::<Vec<_>>().join(", ")), json!(partner.email))
            }
        };
        let organization =
            event.organization(&it.organization).map_or(it.organization.as_str(), |org| &org.name);
        Some(json!({
            "organization": organization, "contact": contact["display"], "contact_email": contact["email"],
            "with": with, "with_email": email, "because": told::sentences(scope, &it.because),
        }))
    };
    network::introductions(event).into_iter().filter_map(own).collect()
}
