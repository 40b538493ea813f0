//! Tests of the merge: small events whose answer is known, and what has laws.

use super::*;
use crate::files::Files;
use crate::model::{self, Purpose, Role};
use crate::tree;
use proptest::prelude::*;

const HEAD: &str = "id,name,roles,organization,country,email,job,at_risk,consent.follow-up,consent.follow-up.date,consent.follow-up.version\n";

/// An event of a day with these rows; all invented.
fn event(id: &str, date: &str, more: &str, rows: &str) -> Event {
    let more = if more.is_empty() { "terms = \"\"" } else { more };
    let text = format!(
        "[event]\nid = \"{id}\"\ntitle = \"{id}\"\ntimezone = \"Africa/Nairobi\"\nlanguages = [\"en\"]\n{more}\n[[day]]\ndate = {date}\n"
    );
    let files = Files::from_iter([("people.csv".to_owned(), format!("{HEAD}{rows}").into_bytes())]);
    let (event, problems) = model::read(&tree::parse("event.toml", &text).0, &files, model::Given::default());
    assert_eq!(problems, []);
    event.unwrap()
}

fn sizes(merged: &Merged) -> Vec<usize> {
    let mut sizes: Vec<usize> = merged.members.iter().map(|it| it.records.len()).collect();
    sizes.sort();
    sizes
}

fn known(answers: &[(&str, &str, bool)]) -> Known {
    let answers = answers.iter().map(|(a, b, same)| (((*a).to_owned(), (*b).to_owned()), *same));
    Known { answers: answers.collect(), ..Known::default() }
}

#[test]
fn one_address_is_one_person_with_a_history_in_the_order_of_time() {
    let events = [
        event("two", "2012-01-01", "", "x,Ana Uno,trainer,,,ANA@example.org ,Trainer,,,,\n"),
        event("three", "2013-01-01", "", "y,Ana U.,mentor,,,ana@example.org,,,,,\n"),
        event("one", "2011-01-01", "", "z,Ana Uno,participant,,,ana@example.org,Student,,,,\n"),
    ];
    let merged = merge(&events, &Known::default());
    assert_eq!((merged.members.len(), merged.records), (1, 3));
    let member = &merged.members[0];
    let order: Vec<String> = member.records.iter().map(Record::key).collect();
    assert_eq!(order, ["one/z", "two/x", "three/y"]);
    assert_eq!(member.roles(), BTreeSet::from([Role::Participant, Role::Trainer, Role::Mentor]));
    assert_eq!(
        (member.last(|it| &it.job), member.last(|it| &it.name.value)),
        ("Trainer".into(), "Ana U.".into())
    );
}

#[test]
fn an_address_that_two_of_one_event_share_makes_nobody_one_but_by_the_name() {
    let rows = "a,Ana Uno,,House,,office@example.org,,,,,\nb,Ben Dos,,House,,office@example.org,,,,,\n";
    let events = [
        event("one", "2011-01-01", "", rows),
        event("two", "2012-01-01", "", "c,ana uno,,House,,Office@example.org,,,,,\n"),
    ];
    assert_eq!(sizes(&merge(&events, &Known::default())), [1, 2]);
}

#[test]
fn who_looks_alike_is_proposed_and_one_only_when_that_is_said() {
    let events = [
        event("one", "2011-01-01", "", "a,Ana Uno,,House,KE,ana@example.org,,,,,\nn,Ana Uno,,,,,,,,,\n"),
        event("two", "2012-01-01", "", "b,ANA  Uno,,house,ke,ana@example.net,,,,,\n"),
    ];
    let merged = merge(&events, &Known::default());
    assert_eq!(sizes(&merged), [1, 1, 1]);
    let pairs: Vec<_> =
        merged.likenesses.iter().map(|it| (it.pair.0.as_str(), it.pair.1.as_str(), it.same)).collect();
    assert_eq!(pairs, [("one/a", "two/b", None)], "a name alone is no likeness");
    let yes = merge(&events, &known(&[("one/a", "two/b", true)]));
    assert_eq!((sizes(&yes), yes.likenesses[0].same), (vec![1, 2], Some(true)));
    let no = merge(&events, &known(&[("one/a", "two/b", false)]));
    assert_eq!((sizes(&no), no.likenesses[0].same, no.likenesses.len()), (vec![1, 1, 1], Some(false), 1));
}

#[test]
fn who_asked_to_be_forgotten_never_comes_back_by_any_address() {
    let rows = "a,Ana Uno,,House,KE,old@example.org,,,,,\nb,Ben Dos,,,,ben@example.org,,,,,\n";
    let events = [
        event("one", "2011-01-01", "", rows),
        event("two", "2012-01-01", "", "c,Ana Uno,,House,KE,new@example.org,,,,,\n"),
    ];
    let mut known = known(&[("one/a", "two/c", true)]);
    known.suppressed.insert(fingerprint(" OLD@example.org"));
    let merged = merge(&events, &known);
    assert_eq!((sizes(&merged), merged.forgotten), (vec![1], 1));
    assert!(merged.likenesses.is_empty(), "not even as a likeness");
    assert!(merged.suppressed.contains(&fingerprint("new@example.org")));
    let again = merge(&events[1..], &Known { suppressed: merged.suppressed, ..Known::default() });
    assert_eq!((again.members.len(), again.forgotten), (0, 1));
}

#[test]
fn the_latest_answer_counts_and_of_one_day_the_no() {
    let answer = |first: &str, second: &str, terms: &str| {
        let row = |id: &str, said: &str| format!("{id},Ana Uno,,,,ana@example.org,,,{said}\n");
        let events = [
            event("one", "2011-01-01", "", &row("a", first)),
            event("two", "2012-01-01", terms, &row("b", second)),
        ];
        let merged = merge(&events, &Known::default());
        merged.members[0].answer(Purpose::FollowUp).map(|it| it.yes)
    };
    assert_eq!(answer("yes,2010-12-01,", "no,2011-12-01,", ""), Some(false), "a later no");
    assert_eq!(answer("no,2010-12-01,", "yes,2011-12-01,", ""), Some(true), "a later yes");
    assert_eq!(answer("no,2012-06-01,", "yes,2011-12-01,", ""), Some(false), "by the date, not by the event");
    assert_eq!(answer("yes,,", "no,,", ""), Some(false), "without a date, the later event");
    assert_eq!(answer("no,,", "yes,,", ""), Some(true));
    assert_eq!(answer("yes,2012-01-01,", "no,2012-01-01,", ""), Some(false), "of one day the no");
    assert_eq!(answer("yes,2010-12-01,", ",,", ""), Some(true), "silence is no answer");
    assert_eq!(answer(",,", ",,", ""), None);
    assert_eq!(answer(",,", "yes,2011-12-01,1", "terms = \"2\""), None, "a yes to older terms is none");
}

#[test]
fn an_id_of_before_is_kept_also_when_an_earlier_event_comes_to_it() {
    let later = event("two", "2012-01-01", "", "b,Ana Uno,,,,ana@example.org,,yes,,,\n");
    let earlier = event("one", "2011-01-01", "", "a,Ana Uno,,,,ana@example.org,,,,,\n");
    let id = merge(std::slice::from_ref(&later), &Known::default()).members[0].id.clone();
    let known = Known { ids: BTreeMap::from([("two/b".to_owned(), id.clone())]), ..Known::default() };
    let events = [earlier, later];
    let merged = merge(&events, &known);
    assert_eq!((merged.members.len(), merged.members[0].id.as_str()), (1, id.as_str()));
    assert!(merged.members[0].at_risk(), "at risk once is at risk");
    assert!(!id.contains("ana"));
}

/// Rows of two events: name, organization, address, each of a few, so that many are alike.
fn rows() -> impl Strategy<Value = Vec<(u8, u8, u8)>> {
    prop::collection::vec((0u8..4, 0u8..3, 0u8..5), 0..12)
}

fn made(id: &str, date: &str, rows: &[(u8, u8, u8)]) -> Event {
    let row = |(at, (name, organization, address)): (usize, &(u8, u8, u8))| {
        let address = if *address == 0 { String::new() } else { format!("m{address}@example.org") };
        format!("p-{at},N{name},,O{organization},,{address},,,,,\n")
    };
    event(id, date, "", &rows.iter().enumerate().map(row).collect::<String>())
}

proptest! {
    #[test]
    fn every_record_is_in_one_member_and_the_order_of_events_changes_nothing(one in rows(), two in rows(), gone in 0u8..5) {
        let suppressed = BTreeSet::from([fingerprint(&format!("m{gone}@example.org"))]);
        let known = Known { suppressed, ..Known::default() };
        let events = [made("one", "2011-01-01", &one), made("two", "2012-01-01", &two)];
        let merged = merge(&events, &known);
        let mut keys: Vec<String> = merged.members.iter().flat_map(|it| it.records.iter().map(Record::key)).collect();
        keys.sort();
        let held = keys.len();
        keys.dedup();
        prop_assert_eq!(keys.len(), held);
        prop_assert!(held <= merged.records && (merged.forgotten > 0) == (held < merged.records));
        let back = |it: &Record| it.person.email == format!("m{gone}@example.org");
        prop_assert!(!merged.members.iter().flat_map(|it| &it.records).any(back));
        let turned = [events[1].clone(), events[0].clone()];
        let turned = merge(&turned, &known);
        let ids = |merged: &Merged| merged.members.iter().map(|it| (it.id.clone(), it.records.iter().map(Record::key).collect::<Vec<_>>())).collect::<Vec<_>>();
        prop_assert_eq!(ids(&merged), ids(&turned));
    }
}
