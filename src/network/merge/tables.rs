//! Tables: a network as the files of an event folder, so that every command that reads one reads it.

use super::{Member, Merged, folded, last_day};
use crate::document::{Column, Tab, Table};
use crate::export::csv;
use crate::files::Files;
use crate::model::{Event, Organization, Purpose, fingerprint};
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};

/// event.toml, people.csv, organizations.csv and history.csv, which each merge writes anew; then same.csv and
/// suppress.csv, in which people write.
pub fn files(merged: &Merged, events: &[Event], title: &str) -> Result<(Files, Files)> {
    let (mut own, mut theirs) = (Files::default(), Files::default());
    let organizations = organizations(merged);
    own.insert("event.toml", event(events, title)?);
    own.insert("people.csv", people(merged)?);
    let rows = organizations.into_iter().map(|(id, it)| {
        vec![id, it.name.clone(), it.short.clone(), it.country.clone(), it.city.clone(), it.website.clone()]
    });
    own.insert("organizations.csv", table(&["id", "name", "short", "country", "city", "website"], rows)?);
    let history = merged.members.iter().flat_map(|member| {
        member.records.iter().map(|it| {
            let roles: Vec<&str> = it.person.roles.iter().map(|role| role.word()).collect();
            let event = it.event;
            vec![
                member.id.clone(),
                event.id.value.clone(),
                it.person.id.value.clone(),
                event.title.get(event.first_language(), event.first_language()).to_owned(),
                it.date().to_string(),
                roles.join(";"),
            ]
        })
    });
    own.insert("history.csv", table(&["person", "event", "id", "title", "date", "roles"], history)?);
    let same = merged.likenesses.iter().map(|it| {
        let answer = it.same.map_or("", |same| if same { "yes" } else { "no" });
        let (one, other) = it.pair.clone();
        vec![answer.to_owned(), one, other, it.name.clone(), it.organization.clone(), it.country.clone()]
    });
    theirs.insert("same.csv", table(&["same", "a", "b", "name", "organization", "country"], same)?);
    let suppressed = merged.suppressed.iter().map(|print| vec![print.clone()]);
    theirs.insert("suppress.csv", table(&["sha256"], suppressed)?);
    Ok((own, theirs))
}

fn people(merged: &Merged) -> Result<Vec<u8>> {
    let mut head: Vec<String> = [
        "id",
        "roles",
        "name",
        "badge_name",
        "given",
        "family",
        "pseudonym",
        "at_risk",
        "organization",
        "job",
        "country",
        "city",
        "email",
        "phone",
        "languages",
        "needs",
        "skills",
        "mentor",
        "mentees",
        "timezone",
    ]
    .map(str::to_owned)
    .into();
    for (word, _) in Purpose::ALL {
        head.extend(["", ".version", ".date"].map(|part| format!("consent.{word}{part}")));
    }
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    table(&head, merged.members.iter().map(person))
}

fn person(member: &Member) -> Vec<String> {
    let yes = |yes: bool| if yes { "yes".to_owned() } else { String::new() };
    let last = |field: fn(&crate::model::Person) -> &str| member.last(field);
    let said = |field: &dyn Fn(&crate::model::Person) -> Option<String>| {
        member.records.iter().rev().find_map(|it| field(it.person)).unwrap_or_default()
    };
    let named = member.records.iter().rev().find_map(|it| organization(it.event, it.person));
    let joined = |parts: BTreeSet<String>| parts.into_iter().collect::<Vec<_>>().join(";");
    let spoken = member.records.iter().rev().find(|it| !it.person.languages.is_empty());
    let spoken: Vec<&str> =
        spoken.into_iter().flat_map(|it| &it.person.languages).map(|tag| tag.as_str()).collect();
    let needs = member.records.iter().flat_map(|it| it.person.needs.iter().map(|need| need.value.clone()));
    let mut skills: BTreeMap<&str, u8> = BTreeMap::new();
    for (topic, skill) in member.records.iter().flat_map(|it| &it.person.skills) {
        let best = skills.entry(topic).or_default();
        *best = (*best).max(*skill);
    }
    let mut row = vec![
        member.id.clone(),
        joined(member.roles().into_iter().map(|role| role.word().to_owned()).collect()),
        last(|it| &it.name.value),
        last(|it| &it.badge_name),
        last(|it| &it.given),
        last(|it| &it.family),
        last(|it| &it.pseudonym),
        yes(member.at_risk()),
        named.map(|it| organization_id(&it.name)).unwrap_or_default(),
        last(|it| &it.job),
        last(|it| &it.country),
        last(|it| &it.city),
        last(|it| &it.email),
        last(|it| &it.phone),
        spoken.join(";"),
        joined(needs.collect()),
        skills.into_iter().map(|(topic, skill)| format!("{topic}:{skill}")).collect::<Vec<_>>().join(";"),
        yes(member.records.iter().any(|it| it.person.mentor)),
        said(&|it| it.mentees.map(|mentees| mentees.to_string())),
        said(&|it| it.timezone.map(|zone| zone.name().to_owned())),
    ];
    for (_, purpose) in Purpose::ALL {
        row.extend(match member.answer(purpose) {
            Some(it) => [if it.yes { "yes" } else { "no" }.to_owned(), it.version, it.date.to_string()],
            None => Default::default(),
        });
    }
    row
}

fn organization<'a>(event: &'a Event, person: &crate::model::Person) -> Option<&'a Organization> {
    event.organization(&person.organization.as_ref()?.value)
}

/// One per name, by id, as the latest event has it.
fn organizations<'a>(merged: &Merged<'a>) -> BTreeMap<String, &'a Organization> {
    let mut found = BTreeMap::new();
    let mut records: Vec<_> = merged.members.iter().flat_map(|it| &it.records).collect();
    records.sort_by_key(|it| it.date());
    for it in records {
        if let Some(organization) = organization(it.event, it.person) {
            found.insert(organization_id(&organization.name), organization);
        }
    }
    found
}

fn organization_id(name: &str) -> String {
    format!("o-{}", &fingerprint(&folded(name))[..16])
}

/// The least that an event has to say, and the topics of all of them; dated by the last.
fn event(events: &[Event], title: &str) -> Result<String> {
    let mut order: Vec<&Event> = events.iter().collect();
    order.sort_by_key(|event| (last_day(event), &event.id.value));
    let mut topics: BTreeMap<&str, toml::Table> = BTreeMap::new();
    for topic in order.iter().flat_map(|event| &event.topics) {
        let titles = topic.title.0.iter().map(|(tag, text)| (tag.clone(), text.clone().into()));
        let titles: toml::Table = titles.collect();
        let table = toml::Table::from_iter([
            ("id".to_owned(), topic.id.value.clone().into()),
            ("title".to_owned(), titles.into()),
        ]);
        topics.insert(&topic.id.value, table);
    }
    let mut head = toml::Table::from_iter([
        ("id".to_owned(), "network".into()),
        ("title".to_owned(), title.into()),
        // Each answer was held against the terms of its own event already.
        ("terms".to_owned(), "".into()),
    ]);
    let mut all = toml::Table::from_iter([("format".to_owned(), 1.into())]);
    if let Some(last) = order.last() {
        head.insert("timezone".to_owned(), last.zone.value.name().into());
        let tags: Vec<&str> = last.languages.iter().map(|tag| tag.as_str()).collect();
        head.insert("languages".to_owned(), tags.into());
        let date: toml::value::Datetime = last_day(last).to_string().parse()?;
        all.insert("day".to_owned(), vec![toml::Table::from_iter([("date".to_owned(), date.into())])].into());
    }
    all.insert("event".to_owned(), head.into());
    all.insert("topic".to_owned(), topics.into_values().collect::<Vec<_>>().into());
    Ok(format!("# Written by `techcamp network merge`, anew each time.\n{}", toml::to_string(&all)?))
}

/// CSV for this program to read again: cells as they are.
fn table(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>> {
    let column = |title: &&str| Column { title: (*title).to_owned(), number: false, choices: Vec::new() };
    let columns = head.iter().map(column).collect();
    csv::write(&Table {
        tabs: vec![Tab { name: String::new(), columns, rows: rows.collect() }],
        header: true,
        guarded: false,
        row_height: 0.0,
        intro: String::new(),
    })
}
