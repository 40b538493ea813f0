//! What a table of people becomes.

use super::*;

fn read(csv: &str) -> (Vec<Person>, Vec<Organization>, Vec<String>) {
    let mut reading = Reading { problems: vec![], first: "ro".into(), broken: false };
    let files = Files::from_iter([("people.csv".to_owned(), csv.as_bytes().to_vec())]);
    let mut organizations = Vec::new();
    let people = people(&files, &mut organizations, &[], &mut reading);
    let told = |problem: &Problem| {
        let place = problem.place.clone().unwrap_or_default();
        format!("{} {}:{}", problem.rule, place.line, place.column)
    };
    (people, organizations, reading.problems.iter().map(told).collect())
}

#[test]
fn the_order_of_rows_does_not_matter() {
    let (one, _, _) = read("id,name,number\nb,B,\na,A,\nc,C,1\n");
    let (other, _, _) = read("id,name,number\nc,C,1\na,A,\nb,B,\n");
    let of = |people: &[Person]| people.iter().map(|it| (it.id.value.clone(), it.number)).collect::<Vec<_>>();
    assert_eq!(of(&one), [("a".into(), 2), ("b".into(), 3), ("c".into(), 1)]);
    assert_eq!(of(&one), of(&other));
}

#[test]
fn names_of_any_form_are_kept_and_shortened_by_their_first_word() {
    let (people, _, told) = read(
        "id,name,given,family,pseudonym\na,نسيم الغيماوي,,,\nb,,Ana María,López,\nc,Sukarno,,,\nd,,,,Owl\ne,,,,\n",
    );
    let names: Vec<(&str, &str)> =
        people.iter().map(|it| (it.name.value.as_str(), it.badge_name.as_str())).collect();
    assert_eq!(
        names,
        [
            ("نسيم الغيماوي", "نسيم"),
            ("Ana María López", "Ana María"),
            ("Sukarno", "Sukarno"),
            ("Owl", "Owl"),
            ("e", "e")
        ]
    );
    assert_eq!(told, ["missing-key 6:2"]);
}

#[test]
fn a_consent_is_a_listed_word_and_nothing_else() {
    let (people, _, told) = read(
        "id,name,consent.roster,consent.photo,consent.photo.version,consent.photo.date,at_risk\n\
         a,A,da,maybe,2,31.12.2026,?\nb,B,yes\u{200b},Nu,2,yesterday,\n",
    );
    let agreed = |at: usize, purpose| people[at].consents.get(&purpose).is_some_and(|it| it.yes);
    assert!(agreed(0, Purpose::Roster) && !agreed(0, Purpose::Photo) && !agreed(1, Purpose::Roster));
    assert!(people[0].at_risk && !people[1].at_risk);
    let date = people[0].consents[&Purpose::Photo].date.map(|date| date.to_string());
    assert_eq!(date.as_deref(), Some("2026-12-31"));
    assert_eq!(
        told,
        ["odd-letters 3:3", "flag-unclear 2:7", "consent-unclear 2:4", "consent-unclear 3:3", "bad-date 3:6"]
    );
}

#[test]
fn columns_are_found_as_people_write_them_and_others_are_answers() {
    let (people, _, told) =
        read("ID;Name;Wish 2;Wish 1;Level.Open data;T-shirt;bio;bio.en;emial\na;A;x;y;2;XL;Salut;Hi;a@b.c\n");
    let person = &people[0];
    assert_eq!(person.wishes.iter().map(|wish| wish.value.as_str()).collect::<Vec<_>>(), ["y", "x"]);
    assert_eq!(person.levels["open-data"], Level::Intermediate);
    assert_eq!((person.bio.get("en", "ro"), person.bio.get("ro", "ro")), ("Hi", "Salut"));
    assert_eq!(person.answers.keys().collect::<Vec<_>>(), ["T-shirt", "emial"]);
    assert_eq!(told, ["near-column 1:9"]);
}

#[test]
fn what_cannot_be_read_is_told_and_the_person_stays() {
    let (people, _, told) = read(
        "id,name,roles,status,languages,available,skills,consent.rooster\n\
         A 1,A,trainer;cook,confirmd,English;ro,tuesday,maps:9,yes\n,B,,,,,,\n",
    );
    assert_eq!(people.len(), 2);
    assert_eq!(
        told,
        [
            "missing-ids 3:1",
            "unknown-consent 1:8",
            "bad-id 2:1",
            "bad-value 2:3",
            "bad-value 2:4",
            "bad-language 2:5",
            "bad-value 2:7",
            "bad-time 2:6"
        ]
    );
    assert!(people.iter().any(|person| person.id.value == "row-3"));
}

#[test]
fn an_organization_that_is_only_named_is_one_for_all_who_name_it() {
    let (people, organizations, told) =
        read("id,name,organization\na,A,River Watch\nb,B,river watch\nc,C,Radio\n");
    assert_eq!((organizations.len(), told.len()), (2, 0));
    assert_eq!(people[0].organization, people[0].organization);
    let id = |at: usize| people[at].organization.as_ref().map(|it| it.value.clone());
    assert_eq!(id(0), id(1));
    assert!(!organizations[0].public);
}

#[test]
fn without_ids_rows_stand_in_and_without_names_the_column_is_missed() {
    assert_eq!(read("name\nA\nB\n").2, ["missing-ids 1:0"]);
    assert_eq!(read("id,mail\na,b\n").2.first().map(String::as_str), Some("near-column 1:2"));
    assert!(read("id,mail\na,b\n").2.contains(&"missing-column 1:0".to_owned()));
}
