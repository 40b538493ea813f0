//! Who may see which personal field: the one table, and the only way a person's data enters a View.
//! `Person` is taken apart exhaustively here, so that a new field does not compile without its row.

use super::Scope;
use super::people::is_team;
use crate::document::Audience;
use crate::model::{Event, Person, Purpose, Role};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// What one audience may see of one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    Always,
    /// Where the person agreed to this purpose.
    With(Purpose),
    Never,
}

use Rule::{Always, Never};
const ROSTER: Rule = Rule::With(Purpose::Roster);
const PUBLIC: Rule = Rule::With(Purpose::Public);
const PARTNERS: Rule = Rule::With(Purpose::Partners);
const DONORS: Rule = Rule::With(Purpose::Donors);
const LETTERS: Rule = Rule::With(Purpose::FollowUp);

/// Rules in the order public, members, crew, private, partners, donors, network.
/// A person sees all of the own record but [`UNTOLD`].
type Row = [Rule; 7];

/// Names and links that identify: nobody outside the team without consent.
const IDENTITY: Row = [PUBLIC, ROSTER, Always, Always, PARTNERS, DONORS, LETTERS];
/// What somebody tells of himself: whoever writes to him has no need of it.
const TOLD: Row = [PUBLIC, ROSTER, Always, Always, PARTNERS, DONORS, Never];
/// A way to reach somebody: never public, and the team at large has no need of it. Who agreed to letters
/// did not agree to calls.
const CONTACT: Row = [Never, ROSTER, Never, Always, PARTNERS, DONORS, Never];
const ADDRESS: Row = [Never, ROSTER, Never, Always, PARTNERS, DONORS, LETTERS];
/// What running the event takes: the team knows it on a recorded ground other than consent.
const RUNNING: Row = [Never, Never, Always, Always, Never, Never, Never];
/// What the network afterwards lives from.
const NETWORK: Row = [Never, ROSTER, Always, Always, PARTNERS, DONORS, LETTERS];
/// The organizers alone.
const CLOSED: Row = [Never, Never, Never, Always, Never, Never, Never];

fn rule(row: &Row, audience: Audience) -> Rule {
    match audience {
        Audience::Public => row[0],
        // A person's own documents hold of others what members see.
        Audience::Members | Audience::Person => row[1],
        Audience::Crew => row[2],
        Audience::Private => row[3],
        Audience::Partners => row[4],
        Audience::Donors => row[5],
        Audience::Network => row[6],
    }
}

/// Name, value and rules of every personal field.
fn rows(scope: &Scope, person: &Person) -> Vec<(&'static str, Value, Row)> {
    let Person {
        id,
        number,
        roles,
        status,
        name,
        badge_name,
        given,
        family,
        pseudonym,
        at_risk,
        pronunciation,
        gender,
        organization,
        job,
        country,
        city,
        email,
        phone,
        languages,
        needs,
        wishes,
        levels,
        device,
        access,
        diet,
        arrival,
        departure,
        emergency,
        group,
        not_with,
        with,
        consents,
        skills,
        teaches,
        available,
        max_sessions,
        equipment,
        travel,
        mentor,
        mentees,
        mentor_of,
        timezone,
        bio,
        answers,
        place: _,
    } = person;
    let event = scope.event;
    let topic = |id: &str| event.topic(id).map_or(id, |topic| scope.text(&topic.title)).to_owned();
    let languages: Vec<&str> = languages.iter().map(|tag| tag.value.as_str()).collect();
    let teaches: Vec<&str> = teaches.iter().map(|tag| tag.value.as_str()).collect();
    let at = organization.as_ref().map(|id| id.value.as_str());
    let organization_name = at.map(|id| event.organization(id).map_or(id, |org| &org.name));
    let day_time = |minutes: u32| crate::locale::Dates::time(minutes);
    vec![
        ("id", json!(id.value), RUNNING),
        ("number", json!(number), RUNNING),
        ("roles", json!(roles.iter().map(|role| role.word()).collect::<Vec<_>>()), NETWORK),
        ("status", json!(status), CLOSED),
        ("name", json!(name.value), IDENTITY),
        ("badge_name", json!(badge_name), IDENTITY),
        ("given", json!(given), IDENTITY),
        ("family", json!(family), IDENTITY),
        ("pseudonym", json!(pseudonym), CLOSED),
        ("at_risk", json!(at_risk), CLOSED),
        ("pronunciation", json!(pronunciation), RUNNING),
        ("gender", json!(gender), CLOSED),
        ("organization", json!(organization_name), IDENTITY),
        ("job", json!(job), NETWORK),
        ("country", json!(country), NETWORK),
        ("city", json!(city), CONTACT),
        ("email", json!(email), ADDRESS),
        ("phone", json!(phone), CONTACT),
        // Who makes the event run reach each other; the team at large has no need of other numbers.
        ("team_phone", json!(if is_team(person) { phone.as_str() } else { "" }), RUNNING),
        ("languages", json!(languages), NETWORK),
        ("language_names", json!(scope.languages(&languages)), NETWORK),
        ("needs", json!(needs.iter().map(|id| topic(&id.value)).collect::<Vec<_>>()), NETWORK),
        ("wishes", json!(wishes.iter().map(|id| &id.value).collect::<Vec<_>>()), RUNNING),
        ("levels", json!(levels), RUNNING),
        ("device", json!(device), RUNNING),
        ("access", json!(access), CLOSED),
        ("diet", json!(diet), CLOSED),
        ("arrival", json!(arrival), CLOSED),
        ("departure", json!(departure), CLOSED),
        ("emergency", json!(emergency), CLOSED),
        ("set_group", json!(group), RUNNING),
        ("not_with", json!(not_with.iter().map(|id| &id.value).collect::<Vec<_>>()), CLOSED),
        ("with", json!(with.iter().map(|id| &id.value).collect::<Vec<_>>()), CLOSED),
        (
            "consents",
            json!(
                consents
                    .iter()
                    .map(|(purpose, it)| {
                        let counts = it.counts(&event.terms_version);
                        let said =
                            json!({"yes": it.yes, "counts": counts, "version": it.version, "date": it.date});
                        (purpose.word().to_owned(), said)
                    })
                    .collect::<Map<_, _>>()
            ),
            CLOSED,
        ),
        // The mark on a badge: everybody must see it, and it tells nothing but a yes or a no.
        ("photo", json!(may_photograph(event, person)), RUNNING),
        ("photo_open", json!(awaits_photo_answer(event, person)), RUNNING),
        ("skills", json!(skills.keys().map(|id| topic(id)).collect::<Vec<_>>()), NETWORK),
        ("teaches", json!(teaches), NETWORK),
        ("teaches_names", json!(scope.languages(&teaches)), NETWORK),
        (
            "available",
            json!(
                available
                    .iter()
                    .map(|window| format!("{} {}–{}", window.day, day_time(window.from), day_time(window.to)))
                    .collect::<Vec<_>>()
            ),
            RUNNING,
        ),
        ("max_sessions", json!(max_sessions), RUNNING),
        ("equipment", json!(equipment), RUNNING),
        ("travel", json!(travel), CLOSED),
        ("mentor", json!(mentor), NETWORK),
        ("mentees", json!(mentees), NETWORK),
        ("mentor_of", json!(mentor_of.iter().map(|id| &id.value).collect::<Vec<_>>()), CLOSED),
        ("timezone", json!(timezone.map(|zone| zone.name())), NETWORK),
        ("bio", json!(scope.text(bio)), TOLD),
        ("answers", json!(answers), CLOSED),
    ]
}

/// Whether the person, or the whole event, is in at-risk mode.
pub fn at_risk(event: &Event, person: &Person) -> bool {
    event.at_risk || person.at_risk
}

fn may_photograph(event: &Event, person: &Person) -> bool {
    !at_risk(event, person) && event.agreed(person, Purpose::Photo)
}

/// Whether the badge leaves a box for the sticker: a no of any day counts, a yes to other terms is asked again.
fn awaits_photo_answer(event: &Event, person: &Person) -> bool {
    let answer = person.consents.get(&Purpose::Photo);
    let is_open = answer.is_none_or(|it| it.yes && !it.counts(&event.terms_version));
    event.photo_stickers && is_open && !at_risk(event, person)
}

fn allowed(event: &Event, rule: Rule, person: &Person) -> bool {
    match rule {
        Always => true,
        Rule::With(purpose) => event.agreed(person, purpose),
        Never => false,
    }
}

/// Whether `audience` may know that this person takes part under a name at all.
pub fn listed(event: &Event, person: &Person, audience: Audience) -> bool {
    unlisted(event, person, audience).is_none()
}

/// Why `audience` may not know of a person, whoever comes; None where it may.
pub fn unlisted(event: &Event, person: &Person, audience: Audience) -> Option<Unlisted> {
    let rule = rule(&IDENTITY, audience);
    match (audience, rule) {
        (Audience::Crew | Audience::Private, _) => None,
        _ if event.is_suppressed(&person.email) => Some(Unlisted::Suppressed),
        _ if at_risk(event, person) => Some(Unlisted::AtRisk),
        _ if allowed(event, rule, person) => None,
        (_, Rule::With(purpose)) if person.consents.get(&purpose).is_some_and(|it| it.yes) => {
            Some(Unlisted::OtherTerms)
        }
        _ => Some(Unlisted::NoConsent),
    }
}

/// A reason not to be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unlisted {
    /// Asked to be on no list.
    Suppressed,
    AtRisk,
    /// The yes was to a text that is asked no more.
    OtherTerms,
    NoConsent,
}

impl Unlisted {
    /// The word ids `ledger-…`.
    pub fn word(self) -> &'static str {
        match self {
            Unlisted::Suppressed => "suppressed",
            Unlisted::AtRisk => "at-risk",
            Unlisted::OtherTerms => "other-terms",
            Unlisted::NoConsent => "no-consent",
        }
    }
}

/// What no document and no answer tells, not even the own one: it is about others as well.
pub const UNTOLD: [&str; 3] = ["not_with", "with", "mentor_of"];

/// Fields that would tell who an at-risk person is.
const TELLING: [&str; 14] = [
    "name",
    "badge_name",
    "given",
    "family",
    "organization",
    "job",
    "city",
    "email",
    "phone",
    "team_phone",
    "pronunciation",
    "bio",
    "equipment",
    "answers",
];

/// The name to print, or None where `audience` may not have one. At risk: the pseudonym, else "#number".
pub fn display(event: &Event, person: &Person, audience: Audience) -> Option<String> {
    if !listed(event, person, audience) {
        return None;
    }
    Some(match (audience, at_risk(event, person)) {
        (Audience::Private, _) | (_, false) => person.name.value.clone(),
        _ => alias(person),
    })
}

/// The name that stands in the report: of who agreed to just that, and neither is at risk nor asked to be on no list.
pub fn in_report(event: &Event, person: &Person) -> Option<String> {
    let is_open = event.agreed(person, Purpose::Report) && !at_risk(event, person);
    (is_open && !event.is_suppressed(&person.email)).then(|| person.name.value.clone())
}

fn alias(person: &Person) -> String {
    if person.pseudonym.is_empty() { format!("#{}", person.number) } else { person.pseudonym.clone() }
}

/// The record of `person` for `audience`: every field is there, null where it may not be seen.
/// None where the person may not be listed.
pub fn record(scope: &Scope, person: &Person) -> Option<Map<String, Value>> {
    let audience = scope.audience;
    let shown = display(scope.event, person, audience)?;
    let hidden = at_risk(scope.event, person) && audience != Audience::Private;
    let mut record: Map<String, Value> = rows(scope, person)
        .into_iter()
        .map(|(field, value, row)| {
            let seen =
                allowed(scope.event, rule(&row, audience), person) && !(hidden && TELLING.contains(&field));
            (field.to_owned(), if seen { value } else { Value::Null })
        })
        .collect();
    if hidden {
        record.insert("badge_name".into(), json!(alias(person)));
    }
    decorate(scope, person, shown, &mut record);
    Some(record)
}

/// The badge number, for a sheet without any name that hangs inside the venue. Not for the public: who has a
/// photograph of a badge could read there where its bearer is.
pub fn number_on_wall(scope: &Scope, person: &Person) -> Option<u32> {
    matches!(scope.audience, Audience::Members | Audience::Crew | Audience::Private).then_some(person.number)
}

/// A person's own record, for the person: all but [`UNTOLD`].
/// At risk, the sheet itself may be seen by others: it carries the pseudonym.
pub fn own(scope: &Scope, person: &Person) -> Map<String, Value> {
    let hidden = at_risk(scope.event, person);
    let mut record: Map<String, Value> = rows(scope, person)
        .into_iter()
        .map(|(field, value, _)| {
            let closed = field == "pseudonym" || UNTOLD.contains(&field);
            let seen = !(closed || hidden && TELLING.contains(&field));
            (field.to_owned(), if seen { value } else { Value::Null })
        })
        .collect();
    let shown = if hidden { alias(person) } else { person.name.value.clone() };
    if hidden {
        record.insert("badge_name".into(), json!(alias(person)));
    }
    decorate(scope, person, shown, &mut record);
    record
}

/// Every field of a person, as it is: for the organizers' answer to that person alone.
pub fn whole(scope: &Scope, person: &Person) -> Map<String, Value> {
    rows(scope, person).into_iter().map(|(field, value, _)| (field.to_owned(), value)).collect()
}

/// What a trainer may know of those seated with him: a name to call, level and needs.
pub fn seated(scope: &Scope, person: &Person) -> Map<String, Value> {
    let shown = if at_risk(scope.event, person) { alias(person) } else { person.badge_name.clone() };
    rows(scope, person)
        .into_iter()
        .filter(|(field, ..)| ["levels", "needs", "languages", "language_names"].contains(field))
        .map(|(field, value, _)| (field.to_owned(), value))
        .chain([("display".to_owned(), json!(shown))])
        .collect()
}

/// What is derived and known to whoever holds the record.
fn decorate(scope: &Scope, person: &Person, shown: String, record: &mut Map<String, Value>) {
    let role = |role: Role| scope.word(&format!("role-{}", role.word()), role.word());
    let main = person.roles.iter().find(|role| **role != Role::Participant).or(person.roles.first());
    record.insert("display".into(), json!(shown));
    record.insert("uid".into(), json!(uid(scope.event, person)));
    record.insert("role_names".into(), json!(person.roles.iter().map(|it| role(*it)).collect::<Vec<_>>()));
    record.insert("role".into(), json!(main.map(|it| role(*it))));
    record.insert("is_trainer".into(), json!(super::people::gives(scope, person)));
    record.insert("is_participant".into(), json!(person.has(Role::Participant)));
    record.insert("is_team".into(), json!(is_team(person)));
    record.insert("segment".into(), json!(super::follow_up::segment(scope, person)));
    let group = scope.plan.groups.iter().find(|group| group.members.contains(&person.id.value));
    use Audience::{Donors, Network, Partners, Public};
    let inside = !matches!(scope.audience, Public | Partners | Donors | Network);
    // Who may see what somebody speaks may see which of the event's languages that makes.
    let own = Some(scope.event.own_language(person)).filter(|_| !record["languages"].is_null());
    record.insert("language".into(), json!(own));
    let group = group.filter(|_| inside);
    record.insert("group".into(), json!(group.map(|group| group.number)));
    record.insert("route".into(), json!(group.filter(|group| group.alone).map(|it| it.number)));
}

/// What a contact card is known by from one import to the next: tells nothing to who has not the table.
pub fn uid(event: &Event, person: &Person) -> String {
    let hash = Sha256::digest(format!("{}/{}", event.id.value, person.id.value));
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Names of all personal fields with their rule for the scope's audience: what a kit is held against.
pub fn table(scope: &Scope) -> Vec<(&'static str, Rule)> {
    let empty = Person::default();
    rows(scope, &empty).into_iter().map(|(field, _, row)| (field, rule(&row, scope.audience))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_consent_opens_the_lists_of_those_it_was_given_for() {
        for (word, purpose) in Purpose::ALL {
            if let Some(audience) = Audience::of_consent(word) {
                assert_eq!(rule(&IDENTITY, audience), Rule::With(purpose), "{word}");
            }
        }
        let closed = Purpose::ALL.iter().filter(|(word, _)| Audience::of_consent(word).is_none());
        assert_eq!(closed.map(|(word, _)| *word).collect::<Vec<_>>(), ["photo", "recording", "report"]);
    }
}
