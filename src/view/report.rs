//! The report after the event, for who gave and who hosted: what was reached, in numbers that name nobody. A name stands in
//! it only where somebody agreed to be named in the report.

use super::numbers::{suppress_with_noughts, text};
use super::{Scope, fields, sessions};
use crate::document::Audience;
use crate::model::{NeedState, Person, Role, Sharing, Status};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub fn fill(scope: &Scope, data: &mut Map<String, Value>) {
    let sees = matches!(scope.audience, Audience::Donors | Audience::Private);
    let report = sees.then(|| {
        json!({
            "came": attendance(scope), "sessions": held(scope), "needs": needs(scope), "trace": trace(scope),
            "evaluation": evaluation(&data["tallies"]), "projects": projects(scope), "network": connected(scope),
            "people": named(scope),
        })
    });
    data.insert("report".into(), json!(report));
}

/// A row of bars.
fn bar(label: &str, count: Option<u32>) -> Value {
    json!({"label": label, "count": count, "text": text(count)})
}

/// Participants who were accepted, came and stayed away, where it was written down who came.
fn attendance(scope: &Scope) -> Value {
    let event = scope.event;
    let of = |status: Status| {
        let those = event.people.iter().filter(|it| it.has(Role::Participant) && it.status == Some(status));
        u32::try_from(those.count()).unwrap_or(u32::MAX)
    };
    let (came, away) = (of(Status::Attended), of(Status::NoShow));
    if came == 0 {
        return Value::Null;
    }
    // Participants are published too: whoever is neither is what is left of them.
    let all = u32::try_from(event.participants().count()).unwrap_or(u32::MAX);
    let came_shown = published(scope, &[came], all.saturating_sub(came))[0];
    let away_shown = published(scope, &[away], 0)[0];
    json!([
        bar(&scope.word("report-came", "came"), came_shown),
        bar(&scope.word("report-away", "away"), away_shown),
    ])
}

/// Counts of one whole as they may be told: to the organizers as they are.
fn published(scope: &Scope, counts: &[u32], unsaid: u32) -> Vec<Option<u32>> {
    if scope.published() {
        suppress_with_noughts(counts, unsaid, scope.event.threshold)
    } else {
        counts.iter().copied().map(Some).collect()
    }
}

/// Sessions that took place, by topic; with how many were seated or signed up, each time its own whole.
fn held(scope: &Scope) -> Value {
    let event = scope.event;
    let everybody = u32::try_from(event.participants().count()).unwrap_or(u32::MAX);
    let mut blocks: BTreeMap<&str, Vec<(String, u32)>> = BTreeMap::new();
    for placement in &scope.plan.placements {
        let Some(it) = sessions::occurrence(scope, placement) else { continue };
        let seats = scope.plan.seats.iter().filter(|seat| seat.occurrence == placement.occurrence).count();
        let seats = u32::try_from(seats).unwrap_or(u32::MAX);
        let when = format!(
            "{} {}",
            it["weekday"].as_str().unwrap_or_default(),
            it["start"].as_str().unwrap_or_default()
        );
        let title = it["title"].as_str().unwrap_or_default();
        blocks.entry(&placement.block).or_default().push((format!("{title} ({when})"), seats));
    }
    let mut rows = Vec::new();
    let order = event.blocks.iter().map(|block| block.id.as_str());
    for sessions in order.filter_map(|id| blocks.get(id)) {
        let counts: Vec<u32> = sessions.iter().map(|it| it.1).collect();
        let seated: u32 = counts.iter().sum();
        let shown = published(scope, &counts, everybody.saturating_sub(seated));
        rows.extend(sessions.iter().zip(shown).map(|(it, count)| bar(&it.0, count)));
    }
    let counted = !scope.plan.seats.is_empty();
    json!({"count": scope.plan.placements.len(), "rows": rows, "counted": counted})
}

/// How many needs stand where.
fn needs(scope: &Scope) -> Value {
    let needs = &scope.event.needs;
    let rows = NeedState::ALL.iter().map(|(word, state)| {
        let count = needs.iter().filter(|need| need.state == *state).count();
        bar(&scope.word(&format!("need-{word}"), word), u32::try_from(count).ok())
    });
    let met = needs.iter().filter(|need| need.state == NeedState::Met).count();
    json!({"count": needs.len(), "met": met, "unmet": needs.len() - met, "rows": rows.collect::<Vec<_>>()})
}

/// From each need that may be told to the sessions about it, the projects that answer it and what was granted.
fn trace(scope: &Scope) -> Vec<Value> {
    let event = scope.event;
    let may = |it: &&crate::model::Need| !scope.published() || it.sharing == Sharing::Public;
    let held = |id: &str| scope.plan.placements.iter().any(|it| it.occurrence.session == id);
    let one = |need: &crate::model::Need| {
        let about = |it: &&crate::model::Session| {
            need.topic.as_ref().is_some_and(|topic| it.topics.iter().any(|own| own.value == topic.value))
        };
        let sessions = event.sessions.iter().filter(about).filter(|it| held(&it.id.value));
        let projects: Vec<&crate::model::Project> =
            event.projects.iter().filter(|it| it.needs.iter().any(|id| id.value == need.id.value)).collect();
        let grants: Vec<&str> =
            projects.iter().map(|it| it.grant.as_str()).filter(|it| !it.is_empty()).collect();
        json!({
            "need": scope.text(&need.statement), "state": scope.word(&format!("need-{}", need.state.word()), need.state.word()),
            "met": need.state == NeedState::Met,
            "sessions": sessions.map(|it| scope.text(&it.title)).collect::<Vec<_>>(),
            "projects": projects.iter().map(|it| scope.text(&it.title)).collect::<Vec<_>>(), "grants": grants,
        })
    };
    event.needs.iter().filter(may).map(one).collect()
}

/// What people marked on the form `evaluation`, as the tally of this audience tells it; null where it tells nothing.
fn evaluation(tallies: &Value) -> Value {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let Some(tally) = list(tallies).into_iter().find(|it| it["id"] == "evaluation") else {
        return Value::Null;
    };
    let scales = list(&tally["questions"]).into_iter().filter(|it| it["kind"] == "scale");
    let scale = |it: Value| json!({"title": it["label"], "mean": it["mean"], "rows": it["counts"]});
    json!({"forms": tally["count"], "scales": scales.map(scale).collect::<Vec<_>>()})
}

fn projects(scope: &Scope) -> Vec<Value> {
    let project = |it: &crate::model::Project| {
        json!({
            "title": scope.text(&it.title), "problem": scope.text(&it.problem), "stage": it.stage,
            "commitment": scope.text(&it.commitment), "grant": it.grant, "help_wanted": scope.text(&it.help_wanted),
        })
    };
    scope.event.projects.iter().map(project).collect()
}

/// How many were brought together afterwards: proposals, where both sides agreed.
fn connected(scope: &Scope) -> Value {
    let event = scope.event;
    let everybody = event.coming().count() as u64;
    let pairs = scope.ties.mentoring().pairs.len() as u64;
    let circles = scope.ties.circles();
    let tell = |count: u64| {
        let number = |it: u64| u32::try_from(it).unwrap_or(u32::MAX);
        published(scope, &[number(count)], number(everybody.saturating_sub(count)))[0]
    };
    let rows = [("report-pairs", pairs), ("report-circles", circles.placed)];
    let rows = rows.map(|(word, count)| bar(&scope.word(word, word), tell(count)));
    json!({"rows": rows, "circles": circles.circles.len()})
}

/// Who agreed to be named in the report, by name.
fn named(scope: &Scope) -> Vec<Value> {
    let mut people: Vec<(String, Option<&str>)> = scope
        .event
        .coming()
        .filter_map(|person| Some((fields::in_report(scope.event, person)?, organization(scope, person))))
        .collect();
    people.sort_by(|a, b| scope.order.compare(&a.0, &b.0));
    people.iter().map(|(name, organization)| json!({"name": name, "organization": organization})).collect()
}

fn organization<'a>(scope: &Scope<'a>, person: &'a Person) -> Option<&'a str> {
    let id = &person.organization.as_ref()?.value;
    Some(scope.event.organization(id).map_or(id.as_str(), |it| it.name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;
    use crate::locale::Words;
    use crate::model::Given;
    use crate::plan::Plan;

    /// The report of a day with these tables; all people invented.
    fn report(people: &str, more: &[(&str, &str)]) -> Value {
        let text = "format = 1\n[event]\nid = \"e\"\ntitle = \"E\"\ntimezone = \"Africa/Nairobi\"\nlanguages = [\"en\"]\n\
            [[day]]\ndate = 2030-07-15\n[[topic]]\nid = \"maps\"\ntitle = \"Maps\"\n";
        let head = "id,name,status,at_risk,consent.report,consent.report.version\n";
        let tables = [("people.csv", format!("{head}{people}"))];
        let tables = tables.into_iter().chain(more.iter().map(|(name, text)| (*name, (*text).to_owned())));
        let files = Files::from_iter(tables.map(|(name, text)| (name.to_owned(), text.into_bytes())));
        let event = crate::model::read(&crate::tree::parse("event.toml", text).0, &files, Given::default())
            .0
            .unwrap();
        let words = Words::new([], "en").0;
        let mut data = Map::from_iter([("tallies".to_owned(), json!([]))]);
        fill(&Scope::new(&event, &Plan::default(), &words, Audience::Donors, "en"), &mut data);
        data.remove("report").unwrap()
    }

    fn people(rows: &[(&str, usize)]) -> String {
        let of = |(status, count): &(&str, usize)| {
            (0..*count).map(|at| format!("{status}-{at},N,{status},,no,1\n")).collect::<String>()
        };
        rows.iter().map(of).collect()
    }

    #[test]
    fn how_many_came_is_told_only_where_nobody_few_is_left_of_those_who_were_to_come() {
        let told = |rows: &[(&str, usize)]| {
            let came = &report(&people(rows), &[])["came"];
            (came[0]["count"].as_u64(), came[1]["count"].as_u64())
        };
        assert_eq!(told(&[("attended", 20), ("no-show", 6)]), (Some(20), Some(6)));
        assert_eq!(told(&[("attended", 20), ("no-show", 3)]), (Some(20), None));
        assert_eq!(told(&[("attended", 20), ("confirmed", 3)]), (None, Some(0)));
        assert_eq!(report(&people(&[("confirmed", 20)]), &[])["came"], Value::Null);
    }

    #[test]
    fn only_who_agreed_to_be_named_and_is_not_at_risk_is_named() {
        let rows = "a,Ana Uno,,,yes,1\nb,Ben Dos,,,no,1\nc,Che Tres,,yes,yes,1\nd,Dia Cuatro,,,yes,0\n";
        let named = report(rows, &[])["people"].clone();
        assert_eq!(named, json!([{"name": "Ana Uno", "organization": null}]));
    }

    #[test]
    fn only_what_was_marked_on_a_scale_is_taken_from_the_tally_of_the_evaluation() {
        let question = |kind: &str| json!({"label": kind, "kind": kind, "mean": "4.5", "counts": [{"label": "5", "text": "9"}]});
        let tally = json!([{"id": "needs"}, {"id": "evaluation", "count": 9, "questions": [question("scale"), question("text")]}]);
        let scale = json!({"title": "scale", "mean": "4.5", "rows": [{"label": "5", "text": "9"}]});
        assert_eq!(evaluation(&tally), json!({"forms": 9, "scales": [scale]}));
        assert_eq!(evaluation(&json!([])), Value::Null);
    }

    #[test]
    fn a_need_that_may_be_published_leads_to_the_project_and_its_grant() {
        let needs = "id,statement,topic,sharing,state\nn,A map,maps,public,met\nm,Closed,maps,crew,\n";
        let projects = "id,title,needs,grant\np,Street maps,n,900 EUR\n";
        let told = report("", &[("needs.csv", needs), ("projects.csv", projects)]);
        assert_eq!((&told["needs"]["met"], &told["needs"]["unmet"]), (&json!(1), &json!(1)));
        let trace = told["trace"].as_array().unwrap();
        assert_eq!(
            (trace.len(), &trace[0]["projects"], &trace[0]["grants"]),
            (1, &json!(["Street maps"]), &json!(["900 EUR"]))
        );
    }
}
