//! Needs against what is offered: coverage by topic, needs, offers, projects.

use super::{Item, Scope};
use crate::document::Audience;
use crate::model::{Person, Role, Session, Sharing, share_language};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub fn fill(scope: &Scope, data: &mut Map<String, Value>, items: &mut BTreeMap<&'static str, Vec<Item>>) {
    let needs: Vec<Value> = scope
        .event
        .needs
        .iter()
        .filter(|need| may_see(scope, need.sharing))
        .map(|need| self::need(scope, need))
        .collect();
    data.insert("needs".into(), json!(needs));
    data.insert("needs_by_topic".into(), json!(by_topic(scope, &needs)));
    data.insert("offers".into(), scope.event.offers.iter().map(|it| offer(scope, it)).collect());
    data.insert("projects".into(), scope.event.projects.iter().map(|it| project(scope, it)).collect());
    let toolkits: Vec<Value> = scope.event.toolkits.iter().map(|it| toolkit(scope, it)).collect();
    data.insert("toolkits_by_topic".into(), json!(toolkits_by_topic(scope, &toolkits)));
    data.insert("toolkits".into(), json!(toolkits));
    let team = matches!(scope.audience, Audience::Crew | Audience::Private);
    let coverage = if team { coverage(scope) } else { Vec::new() };
    data.insert("coverage".into(), json!(coverage));
    data.insert("gaps".into(), if team { gaps(scope) } else { json!([]) });
    let organizations: Vec<Value> = data["organizations"].as_array().cloned().unwrap_or_default();
    items.insert("need", super::agenda::pair(&needs, |it| it["id"].as_str().unwrap_or_default().to_owned()));
    items.insert(
        "organization",
        super::agenda::pair(&organizations, |it| it["id"].as_str().unwrap_or_default().to_owned()),
    );
}

fn may_see(scope: &Scope, sharing: Sharing) -> bool {
    match scope.audience {
        Audience::Crew | Audience::Private => true,
        Audience::Members | Audience::Person => sharing <= Sharing::Members,
        _ => sharing == Sharing::Public,
    }
}

fn topic(scope: &Scope, id: &Option<crate::model::At<String>>) -> Option<String> {
    let id = id.as_ref()?;
    Some(scope.event.topic(&id.value).map_or(id.value.as_str(), |topic| scope.text(&topic.title)).to_owned())
}

/// A need; whose it is stays with the team.
pub fn need(scope: &Scope, need: &crate::model::Need) -> Value {
    let team = matches!(scope.audience, Audience::Crew | Audience::Private);
    let owner =
        need.organization.as_ref().filter(|_| team).and_then(|id| scope.event.organization(&id.value));
    let owner = owner.filter(|organization| super::people::knows(scope, organization));
    json!({
        "id": need.id.value,
        "statement": scope.text(&need.statement),
        "topic": topic(scope, &need.topic),
        "topic_id": need.topic.as_ref().map(|it| &it.value),
        "language": if need.language.is_empty() { String::new() } else { scope.language(&need.language) },
        "toolkits": toolkits_for(scope, need),
        "kind": need.kind,
        "state": need.state.word(),
        "to_ask": need.state < crate::model::NeedState::Confirmed,
        "state_name": scope.word(&format!("need-{}", need.state.word()), need.state.word()),
        "confirmed_by": need.confirmed_by.as_ref().filter(|_| team).and_then(|id| scope.event.person(&id.value))
            .and_then(|person| super::fields::display(scope.event, person, scope.audience)),
        "urgency": scope.word(&format!("urgency-{}", need.urgency), &need.urgency),
        "tried": scope.text(&need.tried),
        "outcome": scope.text(&need.outcome),
        "organization": owner.map(|organization| &organization.name),
        "country": owner.map(|organization| &organization.country),
    })
}

/// Topics with their needs, in the order of the topics; needs without a topic last.
fn by_topic(scope: &Scope, needs: &[Value]) -> Vec<Value> {
    let mut found: Vec<Value> = scope
        .event
        .topics
        .iter()
        .map(|topic| {
            let of: Vec<&Value> =
                needs.iter().filter(|need| need["topic_id"] == json!(topic.id.value)).collect();
            json!({"topic": scope.text(&topic.title), "needs": of})
        })
        .filter(|it| it["needs"].as_array().is_some_and(|needs| !needs.is_empty()))
        .collect();
    let other: Vec<&Value> = needs.iter().filter(|need| need["topic_id"].is_null()).collect();
    if !other.is_empty() {
        found.push(json!({"topic": scope.word("other", "—"), "needs": other}));
    }
    found
}

pub fn offer(scope: &Scope, it: &crate::model::Offer) -> Value {
    json!({
        "id": it.id.value, "title": scope.text(&it.title), "donor": donor(scope, it), "kind": it.kind,
        "amount": it.amount, "until": it.until, "conditions": scope.text(&it.conditions),
        "languages": scope.languages(&it.languages.iter().map(|tag| tag.as_str()).collect::<Vec<_>>()),
        "region": it.region, "topic": topic(scope, &it.topic), "need": it.need.as_ref().map(|it| &it.value),
    })
}

/// Who gives: to the team as written; to others only an organization that may be named. A donor may be
/// a person, and one of organizations.csv may be at risk.
fn donor<'a>(scope: &Scope<'a>, it: &'a crate::model::Offer) -> Option<&'a str> {
    let named =
        |org: &&crate::model::Organization| [&org.id.value, &org.name, &org.short].contains(&&it.donor);
    match scope.event.organizations.iter().find(named) {
        Some(org) => super::people::knows(scope, org).then_some(org.name.as_str()),
        None => {
            let is_closed = scope.published() || (scope.event.at_risk && scope.audience != Audience::Private);
            (!is_closed).then_some(it.donor.as_str())
        }
    }
}

fn project(scope: &Scope, it: &crate::model::Project) -> Value {
    json!({
        "id": it.id.value, "title": scope.text(&it.title), "problem": scope.text(&it.problem),
        "sector": it.sector, "stage": it.stage, "help_wanted": scope.text(&it.help_wanted), "members": it.team.len(),
    })
}

/// A tool; who can help is named where the audience may know that person.
fn toolkit(scope: &Scope, it: &crate::model::Toolkit) -> Value {
    let event = scope.event;
    let helper = it.helper.as_ref().and_then(|id| event.person(&id.value));
    let session = it.session.as_ref().and_then(|id| event.session(&id.value));
    json!({
        "id": it.id.value, "title": scope.text(&it.title), "about": scope.text(&it.about),
        "topics": it.topics.iter().filter_map(|id| event.topic(&id.value)).map(|it| scope.text(&it.title)).collect::<Vec<_>>(),
        "licence": scope.text(&it.licence), "cost": scope.text(&it.cost), "offline": it.offline, "risk": scope.text(&it.risk),
        "languages": scope.languages(&it.languages.iter().map(|tag| tag.as_str()).collect::<Vec<_>>()),
        "helper": helper.and_then(|person| super::fields::display(event, person, scope.audience)),
        "session": session.map(|session| scope.text(&session.title)), "website": it.website,
    })
}

/// Topics with the tools about them, in the order of the topics; a tool may stand under several, and
/// those without any stand last.
fn toolkits_by_topic(scope: &Scope, toolkits: &[Value]) -> Vec<Value> {
    let part = |title: &str, of: &dyn Fn(&Value) -> bool| {
        let those: Vec<&Value> = toolkits.iter().filter(|it| of(it)).collect();
        (!those.is_empty()).then(|| json!({"topic": title, "toolkits": those}))
    };
    let has =
        |it: &Value, title: &str| it["topics"].as_array().is_some_and(|all| all.iter().any(|it| it == title));
    let topics = scope.event.topics.iter().map(|topic| scope.text(&topic.title));
    let other = part(&scope.word("other", "—"), &|it| it["topics"].as_array().is_none_or(Vec::is_empty));
    topics.filter_map(|title| part(title, &|it| has(it, title))).chain(other).collect()
}

/// Tools named for a need, or about its topic.
fn toolkits_for<'a>(scope: &Scope<'a>, need: &crate::model::Need) -> Vec<&'a str> {
    let event = scope.event;
    let fits = |it: &&crate::model::Toolkit| {
        let about =
            need.topic.as_ref().is_some_and(|topic| it.topics.iter().any(|own| own.value == topic.value));
        it.needs.iter().any(|id| id.value == need.id.value) || (it.needs.is_empty() && about)
    };
    event.toolkits.iter().filter(fits).map(|it| scope.text(&it.title)).collect()
}

/// Per topic: who asks, in which languages and levels, who can teach it, which sessions serve it.
fn coverage(scope: &Scope) -> Vec<Value> {
    let event = scope.event;
    event
        .topics
        .iter()
        .map(|topic| {
            let id = topic.id.value.as_str();
            let asking: Vec<&Person> = event
                .participants()
                .filter(|person| person.needs.iter().any(|need| need.value == id))
                .collect();
            let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
            for person in &asking {
                *languages.entry(event.own_language(person)).or_default() += 1;
            }
            // Whom the plan would let give it.
            let leads = |person: &&Person| person.has(Role::Trainer) || person.has(Role::Facilitator);
            let able: Vec<&Person> =
                event.coming().filter(leads).filter(|person| person.skills.contains_key(id)).collect();
            let about: Vec<&Session> = event
                .sessions
                .iter()
                .filter(|session| session.topics.iter().any(|it| it.value == id))
                .collect();
            let taught =
                |language: &str| able.iter().any(|person| share_language(&person.teaches_in(), &[language]));
            let served = |language: &str| {
                about.iter().any(|session| share_language(&event.session_languages(session), &[language]))
            };
            let missing: Vec<String> = languages
                .keys()
                .filter(|language| !taught(language) || !served(language))
                .map(|language| scope.language(language))
                .collect();
            json!({
                "topic": scope.text(&topic.title),
                "asking": asking.len(),
                "needs": event.needs.iter().filter(|need| need.topic.as_ref().is_some_and(|it| it.value == id)).count(),
                "languages": languages.iter().map(|(tag, count)| json!({"name": scope.language(tag), "count": count})).collect::<Vec<_>>(),
                "levels": super::people::levels(scope, &asking, Some(id)),
                "trainers": able.len(),
                "sessions": about.iter().map(|session| scope.text(&session.title)).collect::<Vec<_>>(),
                "missing": missing,
                "covered": asking.is_empty() || (missing.is_empty() && !about.is_empty()),
            })
        })
        .collect()
}

/// What the plan could not decide, as the words say it.
fn gaps(scope: &Scope) -> Value {
    scope
        .plan
        .gaps
        .iter()
        .map(|gap| {
            let session = gap.of.rsplit_once('.').and_then(|(id, _)| scope.event.session(id));
            let session = session.or_else(|| scope.event.session(&gap.of)).map(|it| scope.text(&it.title).to_owned());
            let block = || scope.event.block(&gap.of).map(|block| super::agenda::title(scope, block));
            let station = || super::rotation::find(scope, &gap.of).map(|it| scope.text(&it.title).to_owned());
            let title = session.or_else(block).or_else(station).unwrap_or_else(|| gap.of.clone());
            json!({"kind": gap.kind, "kind_name": scope.word(&format!("gap-{}", gap.kind), &gap.kind), "of": gap.of, "title": title})
        })
        .collect()
}
