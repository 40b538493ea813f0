//! The canary: every personal field of invented people is a marked word. It must stand in each View
//! and document that may hold it and in no other. The table below is this test's own: it is not
//! read from the program.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use techcamp::build::{Loaded, Wish, audit, decide, documents, load, problems};
use techcamp::document::{Audience, Body, Bundle, Document, Format};
use techcamp::files::Files;
use techcamp::kit::Artifact;
use techcamp::model::{At, Consent, Person, Purpose, Role, Status};
use techcamp::plan::Plan;
use techcamp::problem::Severity;
use techcamp::seal::{Lock, Sealed, seal};
use techcamp::view;

/// What public, members, crew, private, partners, donors and the network may see: A always, C with their consent, N never.
const TABLE: [(&str, &str); 35] = [
    ("name", "CCAACCC"),
    ("badge_name", "CCAACCC"),
    ("given", "CCAACCC"),
    ("family", "CCAACCC"),
    ("organization", "CCAACCC"),
    ("job", "NCAACCC"),
    ("country", "NCAACCC"),
    ("city", "NCNACCN"),
    ("email", "NCNACCC"),
    ("phone", "NCNACCN"),
    ("bio", "CCAACCN"),
    ("pseudonym", "NNNANNN"),
    ("pronunciation", "NNAANNN"),
    ("gender", "NNNANNN"),
    ("device", "NNAANNN"),
    ("access", "NNNANNN"),
    ("diet", "NNNANNN"),
    ("arrival", "NNNANNN"),
    ("departure", "NNNANNN"),
    ("emergency", "NNNANNN"),
    ("travel", "NNNANNN"),
    ("answers", "NNNANNN"),
    ("languages", "NCAACCC"),
    ("teaches", "NCAACCC"),
    ("needs", "NCAACCC"),
    ("wishes", "NNAANNN"),
    ("levels", "NNAANNN"),
    ("skills", "NCAACCC"),
    ("available", "NNAANNN"),
    ("equipment", "NNAANNN"),
    ("consents", "NNNANNN"),
    ("timezone", "NCAACCC"),
    // Nobody learns of it but the organizers' View, and no document tells of it at all.
    ("not_with", "NNNANNN"),
    ("with", "NNNANNN"),
    ("mentor_of", "NNNANNN"),
];

/// What no document tells, not even the person's own.
const UNTOLD: [&str; 3] = ["not_with", "with", "mentor_of"];

/// Fields in which no marked word can stand, and why: their records alone are held against the rules.
const UNMARKED: [(&str, &str, &str); 14] = [
    ("id", "NNAANNN", "stands in the name of what belongs to it"),
    ("number", "NNAANNN", "digits stand anywhere by chance"),
    ("max_sessions", "NNAANNN", "digits stand anywhere by chance"),
    ("set_group", "NNAANNN", "digits stand anywhere by chance"),
    ("roles", "NCAACCC", "a word of a closed list"),
    ("status", "NNNANNN", "a word of a closed list"),
    ("at_risk", "NNNANNN", "yes or no"),
    ("mentor", "NCAACCC", "yes or no"),
    ("mentees", "NCAACCC", "digits stand anywhere by chance"),
    ("photo", "NNAANNN", "yes or no, made of a consent"),
    ("photo_open", "NNAANNN", "yes or no, made of a consent"),
    ("team_phone", "NNAANNN", "the letters of phone"),
    ("language_names", "NCAACCC", "the letters of languages"),
    ("teaches_names", "NCAACCC", "the letters of teaches"),
];

/// What an at-risk person's record must not hold outside private, whatever was agreed to.
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

/// Where each lives: towns that nothing else names.
const ZONES: [&str; 12] = [
    "Asia/Kathmandu",
    "Asia/Thimphu",
    "Asia/Colombo",
    "Africa/Lusaka",
    "Africa/Gaborone",
    "Africa/Bujumbura",
    "Asia/Tashkent",
    "Asia/Bishkek",
    "Asia/Dushanbe",
    "Africa/Kampala",
    "Africa/Maputo",
    "Africa/Windhoek",
];

/// Id, the purposes agreed to (`*`: all; `old`: all, but to terms that are asked no more), whether at risk.
const PEOPLE: [(&str, &str, bool); 12] = [
    ("c-none", "", false),
    ("c-old", "old", false),
    ("c-roster", "roster", false),
    ("c-public", "public", false),
    ("c-partners", "partners", false),
    ("c-donors", "donors", false),
    ("c-letters", "follow-up", false),
    ("c-photo", "photo", false),
    ("c-risk", "*", true),
    ("c-all", "*", false),
    ("c-pair", "roster+follow-up", false),
    ("c-report", "report", false),
];

const AUDIENCES: [(Audience, usize, &str); 7] = [
    (Audience::Public, 0, "public"),
    (Audience::Members, 1, "roster"),
    (Audience::Crew, 2, ""),
    (Audience::Private, 3, ""),
    (Audience::Partners, 4, "partners"),
    (Audience::Donors, 5, "donors"),
    (Audience::Network, 6, "follow-up"),
];

/// Whether what somebody agreed to holds a purpose.
fn agrees(agreed: &str, purpose: &str) -> bool {
    agreed == "*" || agreed.split('+').any(|it| it == purpose)
}

/// The marked word of a person's field: letters that no text holds by chance.
fn marker(person: &str, field: &str) -> String {
    let mixed = |text: &str| text.chars().filter(char::is_ascii_alphabetic).collect::<String>();
    // Backwards: an id that is part of a name may not be built with.
    let whose: String = mixed(person).chars().rev().collect();
    let word = format!("Zq{whose}Xv{}", mixed(field));
    let at = PEOPLE.iter().position(|(id, ..)| *id == person).unwrap();
    match field {
        "email" => format!("{}@example.org", word.to_lowercase()),
        // A telephone number of digits that nothing else has.
        "phone" => {
            let sum = person.bytes().fold(7u64, |sum, byte| sum * 31 % 9_000_011 + u64::from(byte));
            format!("+999 7{sum:07}3")
        }
        // A part of a tag has eight letters at most, and shall be no word.
        "languages" | "teaches" => {
            format!(
                "qaa-z{}{:q<6}",
                &field[..1],
                &mixed(person)[1..].chars().rev().take(6).collect::<String>()
            )
        }
        // A heading is read in small letters.
        "levels" => word.to_lowercase(),
        // Most of the first day, at a minute of one's own.
        "available" => format!("1 03:{:02}–22:{:02}", 10 + at, 40 + at),
        "timezone" => ZONES[at].to_owned(),
        _ => word,
    }
}

/// The letters to look for: an address without its host, a number without blanks, the rare part of a tag, the town of a zone.
fn needle(person: &str, field: &str) -> String {
    let marker = marker(person, field);
    let part = match field {
        "email" => marker.split('@').next(),
        "phone" => marker.split(' ').nth(1),
        "languages" | "teaches" => marker.strip_prefix("qaa-"),
        "timezone" => marker.split('/').nth(1),
        _ => None,
    };
    part.unwrap_or(&marker).to_owned()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/canary")
}

fn accepting() -> bool {
    std::env::var_os("TECHCAMP_ACCEPT").is_some()
}

/// A partner's contact person is no person of the event, and known to the organizers alone.
const PARTNERS: &str = "id,name,topics,gives,liaison,email,phone,introduce\n\
    x-1,Common partner,common,Common gift,ZqliaisonXvname,zqliaisonxvmail@example.org,+999 7111111,yes\n";

#[test]
fn whom_to_turn_to_at_a_partner_is_known_to_the_organizers_alone() {
    let marks = ["ZqliaisonXvname", "zqliaisonxvmail", "7111111"];
    let loaded = load(&files()).0.unwrap();
    let (plan, _) = decide(&loaded);
    for (audience, ..) in AUDIENCES {
        let view = view::view(&loaded.event, &plan, &loaded.words, audience, "en");
        let text = serde_json::to_string(&view.data).unwrap()
            + &serde_json::to_string(&view.items["partner"][0].value).unwrap();
        assert_eq!(
            marks.map(|mark| text.contains(mark)),
            [audience == Audience::Private; 3],
            "{}",
            audience.id()
        );
    }
    let documents = composed();
    let holds = |it: &&Document| {
        let text = serde_json::to_string(it).unwrap();
        marks.iter().any(|mark| text.contains(mark))
    };
    let held: BTreeSet<&str> = documents.iter().filter(holds).map(|it| it.id.artifact.as_str()).collect();
    assert_eq!(held, BTreeSet::from(["introductions", "partner-contacts", "partner-letter"]));
    assert!(documents.iter().filter(holds).all(|it| it.id.audience == Audience::Private));
}

/// What somebody wrote on a form without a name may still be known by its words: the organizers alone read it.
const WORDS: &str = "ZqanswerXvwords";

fn answers() -> String {
    let row = |at: usize| format!("a-{at:02},{},{WORDS},{}\n", 1 + at % 5, ["yes", "no"][at % 2]);
    format!("id,use,best,again\n{}", (1..=12).map(row).collect::<String>())
}

#[test]
fn what_people_wrote_on_a_form_is_read_by_the_organizers_alone() {
    let loaded = load(&files()).0.unwrap();
    let (plan, _) = decide(&loaded);
    for (audience, ..) in AUDIENCES {
        let view = view::view(&loaded.event, &plan, &loaded.words, audience, "en");
        let text = serde_json::to_string(&view.data).unwrap()
            + &serde_json::to_string(&view.items["tally"][0].value).unwrap();
        assert_eq!(text.contains(WORDS), audience == Audience::Private, "{}", audience.id());
        assert!(text.contains("I can use what I learned"), "{}", audience.id());
    }
    let documents = composed();
    let holds = |it: &&Document| serde_json::to_string(it).unwrap().contains(WORDS);
    let held: BTreeSet<_> =
        documents.iter().filter(holds).map(|it| (it.id.audience, it.id.artifact.as_str())).collect();
    assert_eq!(held, BTreeSet::from([(Audience::Private, "tally")]));
    assert!(documents.iter().any(|it| it.id.artifact == "tally-public"));
}

/// What a session's material says, by who may read it: for the trainer, what comes out of an exercise, for everybody.
const MATERIAL: [(&str, &[(Audience, &str)]); 4] = [
    ("ZqtrainerXvnote", &[(Audience::Crew, "cue-cards"), (Audience::Crew, "trainer-guide")]),
    ("ZqsolutionXvtext", &[(Audience::Crew, "trainer-guide")]),
    // A part inside one that is hidden is hidden with it.
    ("ZqnestedXvexercise", &[(Audience::Crew, "trainer-guide")]),
    (
        "ZqexerciseXvtext",
        &[
            (Audience::Members, "exercises"),
            (Audience::Members, "handout"),
            (Audience::Members, "slides"),
            (Audience::Crew, "cue-cards"),
            (Audience::Crew, "trainer-guide"),
        ],
    ),
];

fn material() -> String {
    let [(note, _), (solution, _), (nested, _), (exercise, _)] = MATERIAL;
    format!(
        "+++\ngoal = \"Common goal\"\n+++\n\n::: step 10 Common step\nCommon text.\n\n::: trainer\n{note}\n\n\
         ::: exercise\n{nested}\n:::\n:::\n:::\n\n::: exercise 10 Common exercise\n- {exercise}\n\n\
         ::: solution\n{solution}\n:::\n:::\n"
    )
}

#[test]
fn notes_to_the_trainer_and_solutions_stand_in_no_view_and_no_document_of_participants() {
    let loaded = load(&files()).0.unwrap();
    let (plan, _) = decide(&loaded);
    for (audience, ..) in AUDIENCES {
        let view = view::view(&loaded.event, &plan, &loaded.words, audience, "en");
        let items = view.items.values().flatten().map(|item| item.value.to_string());
        let text = serde_json::to_string(&view.data).unwrap() + &items.collect::<String>();
        let inside = matches!(audience, Audience::Crew | Audience::Private);
        let there = MATERIAL.map(|(mark, _)| text.contains(mark));
        assert_eq!(there, [inside, inside, inside, true], "{}", audience.id());
    }
    let documents = composed();
    for (mark, places) in MATERIAL {
        let holds = |it: &&Document| serde_json::to_string(it).unwrap().contains(mark);
        let held: BTreeSet<_> =
            documents.iter().filter(holds).map(|it| (it.id.audience, it.id.artifact.as_str())).collect();
        assert_eq!(held, places.iter().copied().collect(), "{mark}");
    }
}

/// The tables of the canary: file name and text.
fn tables() -> [(&'static str, String); 7] {
    let purposes = ["roster", "public", "photo", "follow-up", "partners", "donors", "report"];
    // Fields whose cell is their marked word; the others are written apart.
    let apart =
        ["organization", "languages", "teaches", "wishes", "levels", "skills", "available", "consents"];
    let fields: Vec<&str> = TABLE.iter().map(|(field, _)| *field).filter(|it| !apart.contains(it)).collect();
    let mut people = format!(
        "id,roles,status,languages,at_risk,organization,wish_1,wish_2,skills,teaches,available,max_sessions,group,\
         mentor,mentees,consent.recording,consent.recording.version,{},{},{}\n",
        fields.join(",").replace("answers", "t_shirt"),
        PEOPLE.map(|(id, ..)| format!("level.{}", marker(id, "levels"))).join(","),
        purposes.map(|purpose| format!("consent.{purpose},consent.{purpose}.version")).join(","),
    );
    let mut organizations = String::from("id,name\n");
    for (id, agreed, risk) in PEOPLE {
        let role = if id == "c-all" { "trainer;staff" } else { "participant" };
        let mentor = if id == "c-all" { "yes" } else { "no" };
        let risky = if risk { "yes" } else { "" };
        let own = |field: &str| marker(id, field);
        let skills = format!(
            "{}{}:3",
            if ["c-all", "c-pair"].contains(&id) { "common:3;" } else { "" },
            own("skills")
        );
        let teaches = format!("{}{}", if id == "c-all" { "en;" } else { "" }, own("teaches"));
        let pair = if id == "c-all" { "c-pair;" } else { "" };
        let value =
            |field: &&str| if *field == "mentor_of" { format!("{pair}{}", own(field)) } else { own(field) };
        let values: Vec<String> = fields.iter().map(value).collect();
        let levels = PEOPLE.map(|(other, ..)| if other == id { "2" } else { "" });
        let consents = purposes.map(|purpose| match agreed {
            "old" => "yes,0",
            _ if agrees(agreed, purpose) => "yes,1",
            _ => "no,1",
        });
        people += &format!(
            "{id},{role},confirmed,en;{},{risky},o-{id},common,{},{skills},{teaches},{},3,1,{mentor},2,no,{},{},{},{}\n",
            own("languages"),
            own("wishes"),
            own("available").replace('–', "-"),
            own("consents"),
            values.join(","),
            levels.join(","),
            consents.join(","),
        );
        organizations += &format!("o-{id},{}\n", own("organization"));
    }
    // Whose need it is, and who gives: an organization, one at risk, a person.
    let needs = "id,statement,organization,topic,sharing\nn-1,Common need,o-c-none,common,public\n\
        n-2,Another need,o-c-partners,common,public\n";
    let donors = [("c-none", "organization"), ("c-risk", "organization"), ("c-none", "name")];
    let offers = donors.map(|(id, field)| format!("f-{id}-{field},Common offer,{}\n", marker(id, field)));
    [
        ("people.csv", people),
        ("organizations.csv", organizations),
        ("needs.csv", needs.to_owned()),
        ("partners.csv", PARTNERS.to_owned()),
        ("offers.csv", format!("id,title,donor\n{}", offers.concat())),
        ("answers/evaluation.csv", answers()),
        ("sessions/common.md", material()),
    ]
}

fn files() -> Files {
    let event = ("event.toml".to_owned(), std::fs::read(folder().join("event.toml")).unwrap());
    let tables = tables().map(|(name, text)| (name.to_owned(), text.into_bytes()));
    Files::from_iter(std::iter::once(event).chain(tables))
}

/// Whether an audience's record of a person holds a field, by the rules alone.
fn recorded(at: usize, purpose: &str, person: &(&str, &str, bool), field: &str, rules: &str) -> bool {
    let (_, agreed, risk) = *person;
    let seen = match rules.as_bytes()[at] {
        b'A' => true,
        b'C' => agrees(agreed, purpose),
        _ => false,
    };
    seen && !(risk && at != 3 && TELLING.contains(&field))
}

/// Whether an audience may read a field's marked word, by the table.
fn may(at: usize, purpose: &str, person: &(&str, &str, bool), field: &str, rules: &str) -> bool {
    let (id, agreed, risk) = *person;
    let inside = at == 2 || at == 3;
    // Who may not be listed by name is not listed at all, and at risk nobody outside hears of them.
    let listed = inside || (!risk && agrees(agreed, purpose));
    let also = match field {
        // What the team calls a person at risk.
        "pseudonym" => inside && risk,
        // Who makes the event run reach each other by phone.
        "phone" => at == 2 && id == "c-all",
        // In the report, which goes to donors.
        "name" | "organization" => at == 5 && !risk && agrees(agreed, "report"),
        // To the team as numbers, for whoever cooks.
        "diet" => at == 2,
        _ => false,
    };
    also || (listed && recorded(at, purpose, person, field, rules))
}

/// Whether a trainer may see it of those seated with him: what to call them by, and what to teach them.
fn seated(person: &(&str, &str, bool), field: &str) -> bool {
    let called = if person.2 { "pseudonym" } else { "badge_name" };
    field == called || ["languages", "levels", "needs"].contains(&field)
}

/// Own documents: all of the own record; at risk, the sheet shows the pseudonym alone.
fn own(person: &(&str, &str, bool), field: &str) -> bool {
    let hidden = if person.2 { TELLING.contains(&field) } else { field == "pseudonym" };
    !hidden && !UNTOLD.contains(&field)
}

fn holds(text: &str, person: &str, field: &str) -> bool {
    text.contains(&needle(person, field))
}

#[test]
fn a_view_holds_every_field_it_may_and_no_other() {
    let files = files();
    let (loaded, problems) = load(&files);
    let loaded = loaded.unwrap_or_else(|| panic!("{problems:?}"));
    let (plan, _) = decide(&loaded);
    let mut faults = Vec::new();
    for (audience, at, purpose) in AUDIENCES {
        let view = view::view(&loaded.event, &plan, &loaded.words, audience, "en");
        let text = serde_json::to_string(&view.data).unwrap();
        for person in &PEOPLE {
            for (field, rules) in TABLE {
                let (allowed, there) =
                    (may(at, purpose, person, field, rules), holds(&text, person.0, field));
                if allowed != there {
                    let what = if there { "leaks" } else { "is missing" };
                    faults.push(format!("{field} of {} {what} in the View of {}", person.0, audience.id()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// Every field of the program's own table is in this test's, marked or not.
#[test]
fn every_personal_field_is_held_against_the_table() {
    let files = files();
    let loaded = load(&files).0.unwrap();
    let (plan, _) = decide(&loaded);
    let scope = view::Scope::new(&loaded.event, &plan, &loaded.words, Audience::Public, "en");
    let fields: BTreeSet<&str> = view::table(&scope).into_iter().map(|(field, _)| field).collect();
    let tested = TABLE.iter().map(|(field, _)| *field).chain(UNMARKED.iter().map(|(field, ..)| *field));
    assert_eq!(fields, tested.collect());
    assert_eq!(fields.len(), TABLE.len() + UNMARKED.len(), "a field is there twice");
    assert!(UNMARKED.iter().all(|(.., why)| !why.is_empty()));
}

/// Also those no marked word can stand in: null where the audience may not see it, and else not.
#[test]
fn a_record_has_every_field_the_rules_allow_and_null_for_the_others() {
    let files = files();
    let loaded = load(&files).0.unwrap();
    let (plan, _) = decide(&loaded);
    let unmarked = UNMARKED.iter().map(|(field, rules, _)| (*field, *rules));
    let fields: Vec<(&str, &str)> = TABLE.into_iter().chain(unmarked).collect();
    let mut faults = Vec::new();
    for (audience, at, purpose) in AUDIENCES {
        let view = view::view(&loaded.event, &plan, &loaded.words, audience, "en");
        let records = view.data["people"].as_array().unwrap();
        let listed = |it: &&(&str, &str, bool)| at == 2 || at == 3 || !it.2 && agrees(it.1, purpose);
        for person in PEOPLE.iter().filter(listed) {
            let called = if person.2 && at != 3 { "pseudonym" } else { "name" };
            let record = records.iter().find(|it| it["display"] == marker(person.0, called)).unwrap();
            for (field, rules) in &fields {
                // At risk, the pseudonym stands in for the name on the badge.
                if *field == "badge_name" && person.2 && at == 2 {
                    assert_eq!(record[field], marker(person.0, "pseudonym"));
                } else if record[field].is_null() == recorded(at, purpose, person, field, rules) {
                    faults.push(format!("{field} of {} in {}: {}", person.0, audience.id(), record[field]));
                }
            }
            let photo = ["photo", "*"].contains(&person.1) && !person.2;
            assert!(at != 2 || record["photo"] == photo, "photo mark of {}", person.0);
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_persons_own_element_holds_the_own_record_and_nobody_elses() {
    let files = files();
    let loaded = load(&files).0.unwrap();
    let (plan, _) = decide(&loaded);
    let view = view::view(&loaded.event, &plan, &loaded.words, Audience::Person, "en");
    let mut faults = Vec::new();
    for item in &view.items["person"] {
        let text = item.value.to_string();
        for person in &PEOPLE {
            for (field, rules) in TABLE {
                let there = holds(&text, person.0, field);
                let is_own = person.0 == item.id;
                let allowed = if is_own {
                    own(person, field)
                } else {
                    may(1, "roster", person, field, rules) || (item.id == "c-all" && seated(person, field))
                };
                // Others need not be there; the own record must be.
                if (there && !allowed) || (is_own && allowed && !there) {
                    faults.push(format!("{field} of {} in what {} gets: {there}", person.0, item.id));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// At risk as a whole, an event lists nobody by name but for the organizers, whatever people agreed to.
#[test]
fn an_event_at_risk_shows_nobody_outside_private_by_more_than_a_pseudonym() {
    let mut loaded = load(&files()).0.unwrap();
    loaded.event.at_risk = true;
    loaded.event.photo_stickers = true;
    let (plan, _) = decide(&loaded);
    let mut faults = Vec::new();
    for document in documents(&loaded, &plan, &Wish::default()).documents {
        let text = serde_json::to_string(&document).unwrap();
        let path = document.id.stem();
        let inside = [Audience::Crew, Audience::Private, Audience::Person].contains(&document.id.audience);
        for (person, field) in PEOPLE.iter().flat_map(|(id, ..)| TABLE.map(|(field, _)| (*id, field))) {
            let closed = document.id.audience != Audience::Private && TELLING.contains(&field);
            if holds(&text, person, field) && (closed || !inside) {
                faults.push(format!("{field} of {person} in {path}"));
            }
            assert!(!holds(&path, person, field), "{path}");
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
    let view = view::view(&loaded.event, &plan, &loaded.words, Audience::Crew, "en");
    for record in view.data["people"].as_array().unwrap() {
        assert_eq!((&record["photo"], &record["photo_open"]), (&false.into(), &false.into()), "{record}");
    }
}

/// One person at risk is in nothing for the public, partners or donors, and his badge says no photos.
#[test]
fn a_person_at_risk_who_agreed_to_all_is_in_nothing_that_leaves_the_house() {
    let (id, agreed, _) = PEOPLE.into_iter().find(|(.., risk)| *risk).unwrap();
    assert_eq!(agreed, "*");
    for document in composed() {
        let text = serde_json::to_string(&document).unwrap();
        let leaves = [Audience::Public, Audience::Members, Audience::Partners, Audience::Donors]
            .contains(&document.id.audience);
        let held: Vec<&str> =
            TABLE.iter().map(|(field, _)| *field).filter(|field| holds(&text, id, field)).collect();
        assert!(!leaves || held.is_empty(), "{held:?} in {}", document.id.stem());
    }
}

/// A box on the badge for who has not answered, and no box for who said no or is at risk.
#[test]
fn a_badge_waits_for_a_photo_sticker_only_where_nobody_answered() {
    let mut loaded = load(&files()).0.unwrap();
    loaded.event.photo_stickers = true;
    for person in &mut loaded.event.people {
        if ["c-roster", "c-risk"].contains(&person.id.value.as_str()) {
            person.consents.clear();
        }
    }
    let (plan, _) = decide(&loaded);
    let documents = documents(&loaded, &plan, &Wish::default()).documents;
    let rows = |artifact: &str| {
        let document = documents.iter().find(|it| it.id.artifact == artifact).unwrap();
        let Body::Layout(layout) = &document.body else { panic!("{artifact}") };
        layout.rows.clone()
    };
    let badges = rows("badges");
    let open: BTreeSet<String> = badges
        .iter()
        .filter(|row| row.get("mark").is_some_and(|mark| mark == "photo-open"))
        .map(|row| row["name"].as_str().unwrap().to_owned())
        .collect();
    // Who agreed to older terms is asked again.
    assert_eq!(open, BTreeSet::from([marker("c-roster", "badge_name"), marker("c-old", "badge_name")]));
    assert_eq!(rows("photo-stickers").len(), 2 + loaded.event.spare as usize);
}

/// Field by person by audience: where a document may hold it.
fn leaks(documents: &[Document]) -> Vec<String> {
    let mut found = Vec::new();
    for document in documents {
        let text = serde_json::to_string(document).unwrap();
        for person in &PEOPLE {
            for (field, rules) in TABLE {
                if !holds(&text, person.0, field) {
                    continue;
                }
                if UNTOLD.contains(&field) {
                    found.push(format!("{field} of {} in {}", person.0, document.id.artifact));
                    continue;
                }
                let item = document.id.item.as_deref();
                let allowed = match AUDIENCES.iter().find(|(audience, ..)| *audience == document.id.audience)
                {
                    Some((_, at, purpose)) => may(*at, purpose, person, field, rules),
                    // All own sheets in one file, in the organizers' hands.
                    None if item == Some("all") => own(person, field) || seated(person, field),
                    None if item == Some(person.0) => own(person, field),
                    None => {
                        may(1, "roster", person, field, rules)
                            || (item == Some("c-all") && seated(person, field))
                    }
                };
                if !allowed {
                    found.push(format!("{field} of {} in {}", person.0, document.id.stem()));
                }
            }
        }
    }
    found
}

fn composed() -> Vec<Document> {
    let files = files();
    let loaded = load(&files).0.unwrap();
    let (plan, _) = decide(&loaded);
    let composed = documents(&loaded, &plan, &Wish::default());
    assert_eq!(composed.problems, []);
    composed.documents
}

/// Every roster with its ledger, by the roster.
fn rosters() -> Vec<(Artifact, Vec<Document>)> {
    let loaded = load(&files()).0.unwrap();
    let (plan, _) = decide(&loaded);
    let params = ["group", "event"].map(|name| (name.to_owned(), "common@example.org".to_owned()));
    let of = |artifact: &Artifact| {
        let wish =
            Wish { roster: Some(artifact.id.clone()), params: params.clone().into(), ..Wish::default() };
        let composed = documents(&loaded, &plan, &wish);
        assert_eq!((composed.problems, composed.skipped), (vec![], vec![]), "{}", artifact.id);
        composed.documents
    };
    let rosters = loaded.kit.artifacts.iter().filter(|it| it.consent.is_some());
    rosters.map(|artifact| (artifact.clone(), of(artifact))).collect()
}

/// The files of documents in formats that can be searched as they are, with one folder sealed by a passphrase and by a key.
fn sealed(documents: &[Document], folder: &str) -> Vec<(Files, Files)> {
    let loaded = load(&files()).0.unwrap();
    let is_text =
        |it: &Format| [Format::Csv, Format::Html, Format::Md, Format::Txt, Format::Vcf3].contains(it);
    let mut documents = documents.to_vec();
    documents.iter_mut().for_each(|it| it.formats.retain(is_text));
    let (clear, problems) = techcamp::build::files_of(&documents, &loaded);
    assert_eq!(problems, []);
    let passphrase = "a passphrase of the canary";
    let sealed = |lock| {
        let sealed = Sealed { folder: folder.to_owned(), name: "sealed".to_owned(), lock };
        let mut files = clear.clone();
        seal(&mut files, &sealed, passphrase).unwrap();
        (files, sealed.path())
    };
    let (mut files, path) = sealed(Lock::Passphrase);
    let bytes = files.0.remove(&path).unwrap();
    let opened = super::sealed::opened(&bytes, Some(passphrase), folder).unwrap();
    files.insert(path, bytes);
    assert_eq!(Files(opened.clone()).below(folder), clear.below(folder));
    #[cfg(not(feature = "age"))]
    return vec![(files, Files(opened))];
    #[cfg(feature = "age")]
    {
        let key = age::x25519::Identity::generate();
        let (by_key, path) = sealed(Lock::Keys(vec![key.to_public().to_string()]));
        let zip = age::decrypt(&key, by_key.get(&path).unwrap()).unwrap();
        let inside = super::sealed::opened(&zip, None, folder).unwrap();
        assert_eq!(inside, opened);
        vec![(files, Files(opened)), (by_key, Files(inside))]
    }
}

/// How many marked words stand in the bytes of files below a folder, names of files included.
fn marks(files: &Files, folder: &str) -> usize {
    let words = || PEOPLE.iter().flat_map(|(id, ..)| TABLE.map(|(field, _)| needle(id, field)));
    let holds = |path: &str, bytes: &[u8], word: &str| {
        path.contains(word) || bytes.windows(word.len()).any(|part| part == word.as_bytes())
    };
    let files = files.iter().filter(|(path, _)| path.starts_with(&format!("{folder}/")));
    files.map(|(path, bytes)| words().filter(|word| holds(path, bytes, word)).count()).sum()
}

#[test]
fn what_is_sealed_holds_no_marked_word_until_it_is_opened() {
    let mut packages = vec![(composed(), Audience::Private, 200)];
    for (artifact, documents) in rosters() {
        packages.push((documents, artifact.audience, 1));
    }
    let loaded = load(&files()).0.unwrap();
    let (plan, _) = decide(&loaded);
    let wish = Wish { encrypt: vec!["zip".to_owned()], ..Wish::default() };
    // What the index says of locked files is for the team, too.
    let index = documents(&loaded, &plan, &wish).documents;
    assert_eq!(leaks(&index), [""; 0]);
    let mut opened = 0;
    for (documents, audience, least) in packages {
        let folder = audience.id();
        let is_text = |it: &&Document| it.id.audience == audience;
        if !documents
            .iter()
            .filter(is_text)
            .any(|it| it.formats.iter().any(|it| *it == Format::Csv || *it == Format::Html))
        {
            continue;
        }
        for (sealed, inside) in sealed(&documents, folder) {
            assert_eq!(sealed.below(folder).0.len(), 1, "{folder}");
            assert_eq!(marks(&sealed, folder), 0, "{folder}");
            assert!(marks(&inside, folder) >= least, "{folder}: {}", marks(&inside, folder));
            opened += 1;
        }
    }
    assert!(opened > 10, "{opened}");
}

/// Both ways: a roster has the address of everybody who agreed to just that, and of nobody else.
#[test]
fn a_roster_holds_who_agreed_to_it_and_nobody_else() {
    let rosters = rosters();
    assert!(rosters.len() >= 12);
    let rules = TABLE.iter().find(|(field, _)| *field == "email").unwrap().1;
    let mut faults = Vec::new();
    for (artifact, documents) in &rosters {
        faults.extend(leaks(documents));
        let consent = artifact.consent.as_deref().unwrap();
        let (_, at, purpose) = AUDIENCES.iter().find(|(.., purpose)| *purpose == consent).unwrap();
        let text = serde_json::to_string(&documents[0]).unwrap();
        for person in &PEOPLE {
            let allowed = may(*at, purpose, person, "email", rules);
            if holds(&text, person.0, "email") != allowed {
                faults.push(format!("{} {} {allowed}", artifact.id, person.0));
            }
        }
        let ledger = &documents[1];
        assert_eq!((ledger.id.artifact.as_str(), ledger.id.audience), ("roster-ledger", Audience::Private));
        let text = serde_json::to_string(ledger).unwrap();
        assert!(PEOPLE.iter().all(|person| holds(&text, person.0, "name")), "everybody is in the ledger");
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn no_document_holds_what_its_audience_may_not_see_and_a_planted_leak_is_found() {
    let mut documents = composed();
    let found = leaks(&documents);
    assert!(found.is_empty(), "{} leaks\n{}", found.len(), found.join("\n"));
    let public = documents.iter_mut().find(|document| document.id.audience == Audience::Public).unwrap();
    public.title += &marker("c-none", "diet");
    assert_eq!(leaks(&documents).len(), 1);
}

#[test]
fn a_pack_holds_what_its_reader_may_see_and_of_the_team_only_for_who_is_in_it() {
    let loaded = load(&files()).0.unwrap();
    let (plan, _) = decide(&loaded);
    let (mut packs, mut team) = (0, 0);
    for person in loaded.event.coming() {
        let wish = Wish { item: Some(format!("person:{}", person.id.value)), ..Wish::default() };
        let composed = documents(&loaded, &plan, &wish);
        assert_eq!(composed.problems, []);
        assert_eq!(leaks(&composed.documents), [""; 0]);
        let crew = person.has(Role::Trainer)
            || loaded
                .event
                .stations
                .iter()
                .any(|it| it.trainer.as_ref().is_some_and(|it| it.value == person.id.value))
            || plan.teachings.iter().any(|it| it.person == person.id.value)
            || [Role::Facilitator, Role::Interpreter, Role::NoteTaker, Role::Staff]
                .iter()
                .any(|role| person.has(*role));
        for document in &composed.documents {
            let Body::Bundle(Bundle { parts }) = &document.body else { continue };
            packs += 1;
            for part in parts {
                let of_team = match part.audience {
                    Audience::Public | Audience::Members => false,
                    Audience::Person => {
                        assert_eq!(part.item.as_deref(), Some(person.id.value.as_str()));
                        false
                    }
                    Audience::Crew => true,
                    other => panic!("{other:?} in a pack"),
                };
                assert!(crew || !of_team, "{} for {}", part.stem(), person.id.value);
                team += usize::from(of_team);
            }
        }
    }
    assert!(packs > 10 && team > 5, "{packs} packs, {team} of the team");
}

/// The lists and sheets that are of no use without these fields.
#[test]
fn documents_hold_what_their_readers_need() {
    let documents = composed();
    let text = |artifact: &str| -> String {
        documents
            .iter()
            .filter(|it| it.id.artifact == artifact)
            .map(|it| serde_json::to_string(it).unwrap())
            .collect()
    };
    for (artifact, person, fields) in [
        ("roster-members", "c-roster", &["name", "email", "organization"][..]),
        ("desk-list", "c-none", &["name"]),
        ("desk-list", "c-risk", &["name"]),
        ("team-contacts", "c-all", &["name", "phone"]),
        ("emergency-sheet", "c-none", &["name", "access", "emergency"]),
        ("session-attendance", "c-none", &["name"]),
        ("session-attendance", "c-risk", &["pseudonym"]),
        ("badges", "c-none", &["badge_name"]),
        ("badges", "c-risk", &["pseudonym"]),
        ("certificates", "c-none", &["name"]),
        ("mentors", "c-pair", &["name"]),
        ("mentor-letter", "c-pair", &["name", "email", "organization"]),
        ("circle-charter", "c-pair", &["name", "email", "organization"]),
        ("circle-roster", "c-all", &["name", "email", "phone"]),
        ("introductions", "c-partners", &["name", "email"]),
    ] {
        let text = text(artifact);
        for field in fields {
            assert!(holds(&text, person, field), "{artifact} lacks {field} of {person}");
        }
    }
}

/// Who sits where hangs on a wall: by number, and only for those who come in.
#[test]
fn the_result_on_the_wall_is_badge_numbers_alone_and_not_for_the_public() {
    let loaded = load(&files()).0.unwrap();
    let (plan, _) = decide(&loaded);
    let coming: BTreeSet<u64> = loaded.event.participants().map(|person| person.number.into()).collect();
    for (audience, ..) in AUDIENCES {
        let view = view::view(&loaded.event, &plan, &loaded.words, audience, "en");
        let results = &view.data["results"];
        let numbers: BTreeSet<u64> =
            results["rows"].as_array().unwrap().iter().map(|row| row["number"].as_u64().unwrap()).collect();
        let inside = matches!(audience, Audience::Members | Audience::Crew | Audience::Private);
        assert_eq!(numbers, if inside { coming.clone() } else { BTreeSet::new() }, "{}", audience.id());
        assert_eq!(results.to_string().contains("session_number"), inside, "{}", audience.id());
    }
    for artifact in ["wall-result", "choice-slip", "typing-grid", "consent-grid"] {
        let documents = composed();
        let mut own = documents.iter().filter(|it| it.id.artifact == artifact).peekable();
        assert!(own.peek().is_some(), "{artifact}");
        let text: String = own.map(|it| serde_json::to_string(it).unwrap()).collect();
        let held = PEOPLE.iter().flat_map(|person| TABLE.map(|(field, _)| (person.0, field)));
        let held: Vec<_> = held.filter(|(person, field)| holds(&text, person, field)).collect();
        assert_eq!(held, [], "{artifact}");
    }
}

/// The written tables and marker list are what this test says; `TECHCAMP_ACCEPT=1` writes them anew.
#[test]
fn the_canary_folder_is_up_to_date() {
    let blocked: Vec<_> = problems(&files(), &Wish::default())
        .into_iter()
        .filter(|problem| problem.severity == Severity::Block)
        .collect();
    assert!(blocked.is_empty(), "{blocked:?}");
    let mut markers: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for person in &PEOPLE {
        for (field, _) in TABLE {
            markers.entry(needle(person.0, field)).or_default();
        }
    }
    markers.entry(WORDS.to_owned()).or_default();
    for (mark, _) in MATERIAL {
        markers.entry(mark.to_owned()).or_default();
    }
    for document in composed() {
        stands(&document, "", &mut markers);
    }
    // Each roster is written to a folder of its own.
    let mut in_rosters: BTreeMap<String, BTreeSet<String>> =
        markers.keys().map(|marker| (marker.clone(), BTreeSet::new())).collect();
    for (artifact, documents) in rosters() {
        documents.iter().for_each(|it| stands(it, &format!("{}/", artifact.id), &mut in_rosters));
    }
    let lists = [("markers/package.tsv", listed(markers)), ("markers/rosters.tsv", listed(in_rosters))];
    for (name, text) in tables().into_iter().chain(lists) {
        let path = folder().join(name);
        if accepting() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let known = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(known == text, "{name} is old: look at it, then TECHCAMP_ACCEPT=1 cargo test canary");
    }
}

/// Adds where a document stands to each marked word that is in it.
fn stands(document: &Document, below: &str, markers: &mut BTreeMap<String, BTreeSet<String>>) {
    let text = serde_json::to_string(document).unwrap();
    for (marker, globs) in markers {
        if text.contains(marker.as_str()) {
            let path = document.id.stem();
            globs.insert(match path.split_once('/') {
                Some(_) => format!("{below}{}/{}[./]*", document.id.audience.id(), document.id.artifact),
                // The index stands at the top.
                None => format!("{}.*", document.id.artifact),
            });
        }
    }
}

fn listed(markers: BTreeMap<String, BTreeSet<String>>) -> String {
    let mut list = String::from(
        "# marked word, where it stands; anywhere else it is a leak. Written by tests/it/canary.rs.\n",
    );
    for (marker, globs) in markers {
        if globs.is_empty() {
            list += &format!("{marker}\t*\tabsent\n");
        }
        for glob in globs {
            list += &format!("{marker}\t{glob}\tpresent\n");
        }
    }
    list
}

/// The register that an organizer prints says of every marked field what this test found, no less and no more.
#[test]
fn the_data_register_is_what_the_markers_say() {
    let loaded = load(&files()).0.unwrap();
    let (plan, _) = decide(&loaded);
    let list = std::fs::read_to_string(folder().join("markers/package.tsv")).unwrap();
    let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in list.lines().filter(|line| line.ends_with("present")) {
        let (marker, rest) = line.split_once('\t').unwrap();
        places
            .entry(marker)
            .or_default()
            .push(rest.split(['[', '\t']).next().unwrap().trim_end_matches(".*"));
    }
    // Which consents there are is shown, the words they are marked with are not; zones stand in the clocks of calls.
    let shown = |field: &str| !["consents", "timezone"].contains(&field);
    // A donor is no person of the table, whatever name offers.csv gives it.
    let donor = ("name".to_owned(), "crew/needs-offers".to_owned());
    let mut marked: BTreeSet<(String, String)> = BTreeSet::new();
    let fields = || TABLE.iter().map(|(field, _)| *field).filter(|field| shown(field));
    for (person, field) in PEOPLE.iter().flat_map(|(id, ..)| fields().map(|field| (*id, field))) {
        for place in places.get(needle(person, field).as_str()).into_iter().flatten() {
            marked.insert((field.to_owned(), (*place).to_owned()));
        }
    }
    assert!(marked.remove(&donor));
    let register = audit::register(&loaded, &plan);
    let tested = |it: &&audit::Holding| TABLE.iter().any(|(field, _)| *field == it.field) && shown(it.field);
    let held = register.iter().filter(tested).map(|it| {
        let place = if it.artifact == "index" { String::new() } else { format!("{}/", it.audience.id()) };
        (it.field.to_owned(), place + &it.artifact)
    });
    assert_eq!(held.collect::<BTreeSet<_>>(), marked);
    // Of what no mark can stand in: those that everybody sees on paper.
    let has =
        |field: &str, artifact: &str| register.iter().any(|it| it.field == field && it.artifact == artifact);
    assert!(has("photo", "badges") && has("consents", "consent-register") && has("number", "wall-result"));
    assert!(!has("photo", "wall-result") && !has("with", "roster-full") && !has("not_with", "roster-full"));
}

/// What is about others as well stands in no answer about one of them.
#[test]
fn an_answer_about_a_person_is_silent_about_what_no_document_tells() {
    let loaded = load(&files()).0.unwrap();
    let (plan, _) = decide(&loaded);
    for person in &loaded.event.people {
        let record = audit::record(&loaded, &plan, person);
        assert!(record.contains_key("name"));
        let told: Vec<&str> = UNTOLD.into_iter().filter(|field| record.contains_key(*field)).collect();
        assert_eq!(told, [""; 0], "{}", person.id.value);
    }
}

#[test]
fn that_a_pair_was_made_by_hand_is_read_by_the_organizers_alone() {
    let documents = composed();
    let holds = |it: &&Document| {
        serde_json::to_string(it).unwrap().contains("put together by the organizers") && it.id.lang == "en"
    };
    let held: BTreeSet<&str> = documents.iter().filter(holds).map(|it| it.id.artifact.as_str()).collect();
    assert_eq!(held, BTreeSet::from(["mentors"]));
}

/// Every count of some people in a View, by the names that lead to it.
fn counts(value: &serde_json::Value, path: &str, found: &mut BTreeMap<String, BTreeSet<u64>>) {
    match value {
        serde_json::Value::Array(list) => list.iter().for_each(|it| counts(it, path, found)),
        serde_json::Value::Object(map) => {
            map.iter().for_each(|(key, it)| counts(it, &format!("{path}/{key}"), found));
        }
        value => {
            let key = path.rsplit('/').next().unwrap_or_default();
            if ["count", "taken", "left_out", "people", "participants"].contains(&key)
                && let Some(count) = value.as_u64()
            {
                found.entry(path.to_owned()).or_default().insert(count);
            }
        }
    }
}

/// Twelve people are three groups of speed geeking, and a session takes three of them.
#[test]
fn no_published_view_counts_a_small_group() {
    let mut files = files();
    let event = String::from_utf8(files.get("event.toml").unwrap().to_vec()).unwrap();
    files.insert("event.toml", event.replace("capacity = 12", "capacity = 3"));
    let mut loaded = load(&files).0.unwrap();
    for (person, group) in loaded.event.people.iter_mut().zip((1..=3).cycle()) {
        person.group = Some(group);
    }
    let (plan, _) = decide(&loaded);
    let small = loaded.event.threshold.into();
    // How many there are in all, and of what is no group of people.
    let totals = [
        "/numbers/participants",
        "/numbers/people",
        "/pitches/count",
        "/report/needs/count",
        "/report/sessions/count",
        "/report/needs/rows/count",
    ];
    let mut seen = BTreeSet::new();
    for (audience, ..) in AUDIENCES.into_iter().chain([(Audience::Person, 1, "")]) {
        let view = view::view(&loaded.event, &plan, &loaded.words, audience, "en");
        let mut found = BTreeMap::new();
        view.data.iter().for_each(|(key, value)| counts(value, &format!("/{key}"), &mut found));
        found.retain(|path, counts| {
            !totals.contains(&path.as_str()) && counts.iter().any(|count| (1..small).contains(count))
        });
        let paths: Vec<&String> = found.keys().collect();
        if matches!(audience, Audience::Crew | Audience::Private) {
            seen.extend(found.into_keys());
        } else {
            assert_eq!(paths, [""; 0], "{}", audience.id());
            assert!(view.data["left_out"].is_null(), "{}", audience.id());
        }
    }
    for path in ["/groups/count", "/rotations/rows/count", "/stations/turns/count", "/occurrences/taken"] {
        assert!(seen.contains(path), "{path} is not put to the test: {seen:?}");
    }
}

type Change = fn(&mut Person);

/// Another value of each field in which no marked word can stand. The zone has the clock of the one before, since when a
/// call is held may depend on where people live. An id is left out: it stands in the name of what belongs to it.
const OTHERWISE: [(&str, Change); 14] = [
    ("number", |it| it.number = 77),
    ("max_sessions", |it| it.max_sessions = Some(1)),
    ("set_group", |it| it.group = Some(2)),
    ("roles", |it| it.roles.extend([Role::Mentor])),
    ("status", |it| it.status = Some(Status::Accepted)),
    ("at_risk", |it| it.at_risk = true),
    ("mentor", |it| it.mentor = true),
    ("mentees", |it| it.mentees = Some(5)),
    ("timezone", |it| it.timezone = Some("Asia/Samarkand".parse().unwrap())),
    ("photo", |it| {
        let yes = Consent { yes: true, version: "1".into(), date: None };
        it.consents.insert(Purpose::Photo, yes);
    }),
    ("photo_open", |it| drop(it.consents.remove(&Purpose::Photo))),
    ("team_phone", |it| it.phone = "+999 8".into()),
    ("language_names", |it| it.languages.push(At::new("fr".into(), &it.place))),
    ("teaches_names", |it| it.teaches.push(At::new("fr".into(), &it.place))),
];

/// Views and documents of those outside the team, as text, by where they are; without the own ones of those `but`.
fn outside(loaded: &Loaded, plan: &Plan, but: &[&str]) -> BTreeMap<String, String> {
    let is_outside = |it: Audience| {
        [Audience::Public, Audience::Members, Audience::Partners, Audience::Donors].contains(&it)
    };
    let mut found = BTreeMap::new();
    for (audience, ..) in AUDIENCES.into_iter().filter(|(audience, ..)| is_outside(*audience)) {
        let view = view::view(&loaded.event, plan, &loaded.words, audience, "en");
        for (key, value) in view.data {
            found.insert(format!("{}: {key}", audience.id()), value.to_string());
        }
    }
    for document in documents(loaded, plan, &Wish::default()).documents {
        let item = document.id.item.as_deref();
        let is_others = document.id.audience == Audience::Person && !item.is_some_and(|it| but.contains(&it));
        if is_outside(document.id.audience) || is_others {
            let text = serde_json::to_string(&document).unwrap();
            found.insert(document.id.stem(), text);
        }
    }
    found
}

/// What no word can be sought for is found by the difference it makes: of who did not agree, it makes none to anybody
/// outside the team.
#[test]
fn whatever_is_otherwise_of_who_did_not_agree_nobody_outside_the_team_reads_it() {
    let mut tested: Vec<&str> = OTHERWISE.iter().map(|(field, _)| *field).chain(["id"]).collect();
    tested.retain(|field| *field != "timezone");
    tested.sort_unstable();
    let mut unmarked = UNMARKED.map(|(field, ..)| field);
    unmarked.sort_unstable();
    assert_eq!(tested, unmarked);
    let loaded = load(&files()).0.unwrap();
    let (plan, _) = decide(&loaded);
    // The trainer may know whom he sees, and one file holds the sheets of all.
    let who = "c-letters";
    let but = [who, "all", "c-all"];
    let before = outside(&loaded, &plan, &but);
    let changed = |who: &str, fields: &dyn Fn(&str) -> bool| -> Vec<String> {
        let mut loaded = load(&files()).0.unwrap();
        let person = loaded.event.people.iter_mut().find(|it| it.id.value == who).unwrap();
        OTHERWISE.iter().filter(|(field, _)| fields(field)).for_each(|(_, change)| change(person));
        let after = outside(&loaded, &plan, &but);
        let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        paths.into_iter().filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
    };
    // Those that would hide the others, or be hidden by them, come alone.
    let alone = ["at_risk", "photo"];
    let mut found = changed(who, &|field| !alone.contains(&field));
    found.extend(alone.into_iter().flat_map(|only| changed(who, &|field| field == only)));
    // Badge numbers stand on the wall inside the venue.
    found.retain(|path| !path.starts_with("members: results") && !path.starts_with("members/wall-result"));
    assert_eq!(found, [""; 0]);
    // What somebody agreed to show is read, so the difference is seen.
    let seen = changed("c-roster", &|field| field == "timezone");
    assert!(seen.contains(&"members: people".to_owned()), "{seen:?}");
}

/// No reader outside the organizers has a field on another ground than the table allows.
#[test]
fn every_ground_of_the_register_is_the_one_of_the_table() {
    let loaded = load(&files()).0.unwrap();
    let (plan, _) = decide(&loaded);
    for it in audit::register(&loaded, &plan) {
        let expected = match it.audience {
            Audience::Public => &["consent-public"][..],
            // The wall shows badge numbers; a trainer knows whom he teaches.
            Audience::Members => &["consent-roster", "running"],
            Audience::Person => &["consent-roster", "running", "own"],
            Audience::Crew => &["running"],
            Audience::Private => &["organizers"],
            Audience::Partners => &["consent-partners"],
            Audience::Donors => &["consent-donors", "consent-report"],
            Audience::Network => &["consent-follow-up"],
        };
        assert!(expected.contains(&it.ground.word().as_str()), "{it:?}");
        assert!(
            it.audience != Audience::Members || it.ground.word() != "running" || it.field == "number",
            "{it:?}"
        );
    }
}

/// Told once, with the titles that stand on the paper.
#[test]
fn who_is_left_out_is_told_in_one_problem() {
    let told = techcamp::build::problems(&files(), &Wish::default());
    let told: Vec<_> = told.iter().filter(|problem| problem.rule == "left-out").collect();
    assert_eq!(told.len(), 1);
    let count = |key: &str| told[0].args[key].parse::<usize>().unwrap();
    // All but those who agreed to just that, and the one who agreed to all.
    let of = |audience: &str| {
        let purpose = if audience == "members" { "roster" } else { audience };
        let out = PEOPLE.iter().filter(|it| it.2 || !agrees(it.1, purpose));
        count(audience) == out.count()
    };
    assert!(["public", "members", "partners", "donors"].into_iter().all(of), "{:?}", told[0].args);
    assert_eq!(count("count"), PEOPLE.len() - 1);
    assert!(told[0].args["members-documents"].contains("Contact list"), "{:?}", told[0].args);
}

/// Whatever is printed with a personal field on it is on the list of what to destroy.
#[test]
fn every_sheet_with_a_personal_field_is_collected_afterwards() {
    let loaded = load(&files()).0.unwrap();
    let documents = composed();
    let collected = |id: &str| loaded.kit.artifacts.iter().any(|it| it.id == id && it.collect.is_some());
    let printed = documents.iter().filter(|it| it.formats.contains(&Format::Pdf));
    // Diets are counted on the kitchen's sheet, without names.
    let fields = TABLE.iter().map(|(field, _)| *field).filter(|field| *field != "diet");
    let fields: Vec<&str> = fields.collect();
    let left: BTreeSet<&str> = printed
        .filter(|it| it.id.audience != Audience::Public && !collected(&it.id.artifact))
        .filter(|it| {
            let text = serde_json::to_string(it).unwrap();
            PEOPLE.iter().any(|person| fields.iter().any(|field| holds(&text, person.0, field)))
        })
        .map(|it| it.id.artifact.as_str())
        .collect();
    assert_eq!(left, BTreeSet::new());
    let list = documents.iter().find(|it| it.id.artifact == "destroy-list").unwrap();
    let Body::Table(list) = &list.body else { panic!("the list is no table") };
    let rows: usize = list.tabs.iter().map(|tab| tab.rows.len()).sum();
    let artifacts: BTreeSet<&str> = documents
        .iter()
        .filter(|it| collected(&it.id.artifact) && it.formats.contains(&Format::Pdf))
        .map(|it| it.id.artifact.as_str())
        .collect();
    assert!(rows >= artifacts.len(), "{rows} rows for {artifacts:?}");
}
