//! Project teams that are proposed, and what a grant asks of the projects that are there: for the team.

use super::{Scope, fields, network::sentences};
use crate::document::Audience;
use crate::model::{Limit, Project};
use crate::network;
use serde_json::{Map, Value, json};

/// `teams`, and in `grants` every project with its costs and limits.
pub fn fill(scope: &Scope, data: &mut Map<String, Value>) {
    let sees = matches!(scope.audience, Audience::Crew | Audience::Private);
    let none = network::Teams::default();
    let found = if sees { scope.ties.teams() } else { &none };
    let called = |id: &str| {
        let person = scope.event.person(id)?;
        fields::display(scope.event, person, scope.audience)
    };
    let number = |id: &str| scope.event.person(id).map(|person| person.number);
    let topic = |id: &str| scope.event.topic(id).map_or(id, |it| scope.text(&it.title)).to_owned();
    let need = |id: &String| {
        let found = scope.event.needs.iter().find(|it| it.id.value == *id);
        found.map(|it| scope.text(&it.statement))
    };
    let team = |it: &network::Team| {
        let member = |(id, because): &(String, Vec<crate::problem::Reason>)| json!({"id": id, "number": number(id), "display": called(id), "because": listed(sentences(scope, because))});
        json!({
            "number": it.number, "topic": it.topic.as_deref().map(topic),
            "language_name": it.language.as_deref().map(|tag| scope.language(tag)),
            "needs": it.needs.iter().filter_map(need).collect::<Vec<_>>(),
            "skills": it.skills.iter().map(|id| topic(id)).collect::<Vec<_>>(),
            "members": it.members.iter().map(member).collect::<Vec<_>>(),
            "lacks": sentences(scope, &it.lacks),
        })
    };
    let alone = found.alone.iter().map(|it| {
        json!({"number": number(&it.person), "display": called(&it.person), "because": sentences(scope, &it.because)})
    });
    data.insert(
        "teams".into(),
        json!({
            "teams": found.teams.iter().map(team).collect::<Vec<_>>(), "alone": alone.collect::<Vec<_>>(),
            "least": scope.event.team_min, "most": scope.event.team_max,
        }),
    );
    let projects = scope.event.projects.iter().filter(|_| sees);
    data.insert("grants".into(), projects.map(|it| grant(scope, it)).collect());
}

/// Sentences to stand between semicolons: without the full stop that a need was written with.
fn listed(sentences: Vec<String>) -> Vec<String> {
    sentences.into_iter().map(|it| it.trim_end_matches('.').to_owned()).collect()
}

fn grant(scope: &Scope, it: &Project) -> Value {
    let costs = it.costs;
    let needs =
        it.needs.iter().filter_map(|id| scope.event.needs.iter().find(|need| need.id.value == id.value));
    json!({
        "id": it.id.value, "title": scope.text(&it.title), "members": it.team.len(), "grant": it.grant,
        "needs": needs.map(|need| scope.text(&need.statement)).collect::<Vec<_>>(),
        "fees": costs.fees, "journeys": costs.travel, "other": costs.other, "all": costs.all(),
        "currency": scope.event.grant.currency,
        "limits": scope.event.grant.limits(it).iter().map(|limit| self::limit(scope, limit)).collect::<Vec<_>>(),
    })
}

fn limit(scope: &Scope, it: &Limit) -> Value {
    let unit = match it.what {
        "fees" | "travel" => "%",
        "most" => scope.event.grant.currency.as_str(),
        _ => "",
    };
    let amount = |number: u64| format!("{number}\u{a0}{unit}").trim_end_matches('\u{a0}').to_owned();
    let may = match (it.least, it.most) {
        (0, most) => format!("≤\u{a0}{}", amount(most)),
        (least, 0) => format!("≥\u{a0}{}", amount(least)),
        (least, most) => format!("{least}–{}", amount(most)),
    };
    json!({
        "what": scope.word(&format!("grant-limit-{}", it.what), it.what), "has": amount(it.has), "may": may, "kept": it.kept,
    })
}
