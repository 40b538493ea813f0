//! What organizers count on, told by small events.

use super::*;
use crate::model::Event;
use crate::problem::Problem;

fn people(rows: &[String]) -> String {
    let head = "id,roles,name,languages,wish_1,wish_2,group,not_with,skills,available\n";
    head.to_owned() + &rows.concat()
}

fn listeners(prefix: &str, count: usize, languages: &str) -> Vec<String> {
    (0..count).map(|at| format!("{prefix}{at:02},,P,{languages},,,,,,\n")).collect()
}

fn geeking(stations: usize, minutes: u32, times: &str, languages: &str) -> String {
    let block = "[[block]]\nid = \"sg\"\nday = 1\nstart = \"10:40\"\nkind = \"speed-geeking\"\n";
    let mut text = format!("{block}minutes = {minutes}\n{times}\n");
    for at in 1..=stations {
        text += &format!(
            "[[station]]\nid = \"x{at}\"\nnumber = {at}\ntitle = \"X\"\nlanguages = [{languages}]\n"
        );
    }
    text
}

fn rules(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|problem| problem.rule.as_str()).collect()
}

fn explained(event: &Event, made: &Plan, id: &str) -> Vec<String> {
    let found = find(event, id);
    assert_eq!(found.len(), 1, "{found:?}");
    let facts = why(event, made, &found[0], false);
    facts
        .into_iter()
        .flat_map(|fact| std::iter::once(fact.what.why).chain(fact.because.into_iter().map(|it| it.why)))
        .collect()
}

#[test]
fn eleven_stations_in_fifty_minutes_are_eight_rounds_to_the_second() {
    let text = geeking(11, 50, "talk = 4.5\nwalk = 1\nbriefing = 5", "\"ro\"");
    let event = sample::event(&text, &people(&listeners("p", 80, "ro")));
    let (made, problems) = plan(&event, None);
    let rotation = &made.rotations[0];
    assert_eq!((made.groups.len(), rotation.rounds, rotation.turns.len()), (11, 8, 88));
    assert_eq!(rotation.reason.why, "why-rounds-fit");
    assert_eq!(
        (rotation.reason.args["skips"].as_str(), rotation.reason.args["stations"].as_str()),
        ("3", "11")
    );
    // 10:40 and a briefing of five minutes; each round is five and a half minutes.
    assert_eq!((rotation.turns[0].start, rotation.turns[0].end), (38_700, 38_970));
    assert_eq!(rotation.turns[1].start, 39_030);
    assert!(made.groups.iter().all(|group| (7..=8).contains(&group.members.len())));
    assert!(problems.is_empty(), "{problems:?}");
    let told = explained(&event, &made, "p00");
    assert_eq!(
        told,
        ["why-in-group", "why-group-language", "why-rounds", "why-rounds-fit", "why-open-seating"]
    );
}

#[test]
fn languages_walk_in_groups_of_their_own_and_hear_what_they_follow() {
    let mut text = geeking(6, 60, "", "\"ro\"");
    for at in 7..=9 {
        text += &format!("[[station]]\nid = \"x{at}\"\nnumber = {at}\ntitle = \"X\"\nlanguages = [\"ru\"]\n");
    }
    let all = [listeners("a", 30, "ro"), listeners("b", 16, "ru")].concat();
    let event = sample::event(&text, &people(&all));
    let (made, problems) = plan(&event, None);
    assert_eq!(rules(&problems), Vec::<&str>::new());
    let rings: Vec<(&str, u32)> = made.groups.iter().map(|it| (it.language.as_str(), it.ring)).collect();
    assert_eq!(rings, [[("ro", 1); 6].as_slice(), [("ru", 2); 3].as_slice()].concat());
}

#[test]
fn one_table_in_another_language_does_not_split_the_room() {
    let text = geeking(8, 45, "talk = 4", "\"ro\", \"ru\"").replace(
        "languages = [\"ro\", \"ru\"]\n[[station]]\nid = \"x2\"",
        "languages = [\"ro\"]\n[[station]]\nid = \"x2\"",
    );
    let all = [listeners("a", 40, "ro"), listeners("b", 5, "ru")].concat();
    let (made, problems) = plan(&sample::event(&text, &people(&all)), None);
    // Seven rounds would pass all but one table: the Russian group is the one that skips table 1.
    assert!(made.groups.iter().all(|group| group.ring == 1));
    assert_eq!(made.rotations[0].rounds, 8);
    assert_eq!(rules(&problems), ["station-language"]);
    let text = text.replace("minutes = 45", "minutes = 40");
    let (made, problems) = plan(&sample::event(&text, &people(&all)), None);
    assert_eq!((made.rotations[0].rounds, rules(&problems)), (7, vec![]));
}

#[test]
fn twice_as_many_stations_as_rounds_are_two_rings() {
    let event = sample::event(&geeking(16, 45, "talk = 4", "\"en\""), &people(&listeners("p", 96, "en")));
    let made = plan(&event, None).0;
    assert_eq!(made.groups.iter().filter(|group| group.ring == 2).count(), 8);
    assert_eq!((made.rotations[0].rounds, made.rotations[0].reason.why.as_str()), (8, "why-rounds-all"));
}

#[test]
fn who_mixes_meets_as_few_again_as_can_be_and_hears_every_table() {
    let event = sample::event(&geeking(5, 60, "mixing = true", "\"en\""), &people(&listeners("p", 20, "en")));
    let (made, problems) = plan(&event, None);
    let rotation = &made.rotations[0];
    assert_eq!((made.groups.len(), rotation.rounds, rotation.turns.len()), (20, 5, 100));
    assert_eq!(rotation.mixing, Some(Mixing { repeats: 0, bound: 0 }));
    assert_eq!((rules(&problems), rotation.reason.why.as_str()), (vec![], "why-rounds-all"));
    let told = explained(&event, &made, "p00");
    assert_eq!(told, ["why-on-route", "why-mixing", "why-rounds", "why-rounds-all", "why-open-seating"]);
}

#[test]
fn six_tables_are_mixed_with_a_pause_where_there_is_time_and_else_without() {
    let rows = people(&listeners("p", 40, "en"));
    let mixed = |times: &str| plan(&sample::event(&geeking(6, 60, times, "\"en\""), &rows), None).0;
    let made = mixed("mixing = true");
    let rotation = &made.rotations[0];
    assert_eq!((rotation.rounds, rotation.turns.len()), (7, 240));
    assert_eq!(
        (rotation.mixing, rotation.reason.why.as_str()),
        (Some(Mixing { repeats: 0, bound: 0 }), "why-rounds-pause")
    );
    let made = mixed("mixing = true\nrounds = 6");
    let rotation = &made.rotations[0];
    assert_eq!(
        (rotation.rounds, rotation.turns.len(), rotation.reason.why.as_str()),
        (6, 240, "why-rounds-all")
    );
    assert!(rotation.mixing.is_some_and(|mixing| mixing.bound == 150 && mixing.repeats < 300));
    let made = mixed("mixing = true\nrounds = 4");
    assert_eq!((made.rotations[0].rounds, made.rotations[0].reason.why.as_str()), (4, "why-rounds-set"));
}

#[test]
fn languages_mix_apart_and_stay_in_groups_where_they_share_tables() {
    let mut text = geeking(5, 60, "mixing = true", "\"ro\"");
    for at in 6..=8 {
        text += &format!("[[station]]\nid = \"x{at}\"\nnumber = {at}\ntitle = \"X\"\nlanguages = [\"ru\"]\n");
    }
    let all = people(&[listeners("a", 20, "ro"), listeners("b", 6, "ru")].concat());
    let (made, problems) = plan(&sample::event(&text, &all), None);
    assert_eq!((made.groups.len(), rules(&problems)), (26, vec![]));
    assert!(made.groups.iter().all(|group| group.alone && group.members.len() == 1));
    assert_eq!(made.rotations[0].mixing, Some(Mixing { repeats: 0, bound: 0 }));
    let text = geeking(5, 60, "mixing = true", "\"ro\", \"ru\"");
    let (made, problems) = plan(&sample::event(&text, &all), None);
    assert_eq!((made.groups.len(), rules(&problems)), (5, vec!["mixing-languages"]));
    assert!(made.groups.iter().all(|group| !group.alone));
    // Two groups at one table take turns; that is no pause for the sake of new faces.
    let made = plan(&sample::event(&geeking(1, 60, "mixing = true", "\"ro\", \"ru\""), &all), None).0;
    assert_eq!((made.rotations[0].rounds, made.rotations[0].reason.why.as_str()), (2, "why-rounds-all"));
}

#[test]
fn a_late_guest_changes_no_route_and_who_is_missing_changes_one() {
    for times in ["mixing = true", "mixing = true\nrounds = 6"] {
        let text = geeking(6, 60, times, "\"en\"");
        let rows = listeners("p", 30, "en");
        let last = plan(&sample::event(&text, &people(&rows)), None).0;
        let route = |plan: &Plan, person: &str| -> Vec<Turn> {
            let group = plan.groups.iter().find(|group| group.members == [person]).expect("a route");
            plan.rotations[0].turns.iter().filter(|turn| turn.group == group.number).cloned().collect()
        };
        let changed = |made: &Plan, rows: &[String]| {
            let people = rows.iter().map(|row| row.split(',').next().unwrap_or_default());
            people.filter(|person| route(made, person) != route(&last, person)).count()
        };
        let late = [rows.clone(), listeners("q", 2, "en")].concat();
        let made = plan(&sample::event(&text, &people(&late)), Some(&last)).0;
        assert_eq!((changed(&made, &rows), made.groups.len()), (0, 32), "{times}");
        let fewer = &rows[..29];
        let made = plan(&sample::event(&text, &people(fewer)), Some(&last)).0;
        assert!(changed(&made, fewer) <= 1, "{times}");
    }
}

#[test]
fn those_who_present_have_a_rest_after_every_fourth_round() {
    let text = geeking(8, 60, "talk = 4.5\nwalk = 1\nbriefing = 5\nbreak_after = 4\nbreak = 5.5", "\"en\"");
    let made = plan(&sample::event(&text, &people(&listeners("p", 40, "en"))), None).0;
    let starts: Vec<u32> = made.rotations[0].turns[..8].iter().map(|turn| turn.start).collect();
    // 10:45, then every five and a half minutes, and one such time of rest before the fifth.
    let beat = |round: u32| 38_700 + 330 * round;
    assert_eq!(starts, [0, 1, 2, 3, 5, 6, 7, 8].map(beat));
    assert_eq!(made.rotations[0].turns[7].end, 38_700 + 330 * 8 + 270);
}

#[test]
fn before_anybody_has_signed_up_groups_are_numbers() {
    let text = "expected = 20\n".to_owned() + &geeking(11, 60, "", "\"en\"");
    let (made, problems) = plan(&sample::event(&text, &people(&[])), None);
    assert_eq!(made.groups.len(), 10);
    assert!(made.groups.iter().all(|group| group.members.is_empty()));
    assert_eq!(rules(&problems), ["stations-idle"]);
}

#[test]
fn a_late_guest_moves_nobody() {
    let text = geeking(8, 60, "", "\"en\"");
    let rows = listeners("p", 30, "en");
    let last = plan(&sample::event(&text, &people(&rows)), None).0;
    let late = [rows, listeners("q", 2, "en")].concat();
    let made = plan(&sample::event(&text, &people(&late)), Some(&last)).0;
    for group in &last.groups {
        let now = made.groups.iter().find(|it| it.number == group.number).expect("the group");
        assert!(group.members.iter().all(|member| now.members.contains(member)));
    }
}

const CAMP: &str = "seating = \"assigned\"
[[block]]\nid = \"t1\"\nday = 1\nstart = \"09:00\"\nminutes = 60\nkind = \"training\"
[[block]]\nid = \"t2\"\nday = 1\nstart = \"10:00\"\nminutes = 60\nkind = \"training\"
[[room]]\nid = \"small\"\nname = \"S\"\ncapacity = 2
[[room]]\nid = \"large\"\nname = \"L\"\ncapacity = 9
[[topic]]\nid = \"maps\"\ntitle = \"Maps\"
[[session]]\nid = \"a\"\ntitle = \"Alpha\"\ntopics = [\"maps\"]\ncapacity = 2
[[session]]\nid = \"b\"\ntitle = \"Beta\"\ntrainers = [\"t-1\"]\n";

#[test]
fn reasons_stay_for_the_same_event_and_are_asked_again_for_another() {
    let rows: Vec<String> = (0..5).map(|at| format!("p{at},,P{at},en,a,b,,,,\n")).collect();
    let event = sample::event(CAMP, &people(&rows));
    let first = plan(&event, None).0;
    let reasons = |plan: &Plan| plan.seats.iter().map(|it| it.reason.why.clone()).collect::<Vec<_>>();
    assert!(reasons(&first).contains(&"why-seat-wished".to_owned()));
    assert_eq!(plan(&event, Some(&first)).0, first);
    let wider = sample::event(&CAMP.replace("capacity = 9", "capacity = 10"), &people(&rows));
    let after = plan(&wider, Some(&first)).0;
    assert_eq!(reasons(&after), vec!["why-kept"; first.seats.len()]);
    assert_eq!(plan(&wider, Some(&after)).0, after);
}

#[test]
fn two_sessions_that_everybody_wants_are_not_at_one_time_and_rooms_fit() {
    let rows: Vec<String> = (0..5).map(|at| format!("p{at},,P{at},en,a,b,,,,\n")).collect();
    let staff =
        ["t-1,trainer,Ana Trainer,en,,,,,maps:3,\n".to_owned(), "t-2,trainer,Bo,en,,,,,maps:1,\n".to_owned()];
    let event = sample::event(CAMP, &people(&[rows, staff.to_vec()].concat()));
    let (made, problems) = plan(&event, None);
    assert_ne!(made.placements[0].block, made.placements[1].block);
    let rooms: Vec<Option<&str>> = made.placements.iter().map(|it| it.room.as_deref()).collect();
    assert_eq!(rooms, [Some("small"), Some("large")]);
    // The expert gives both, at different times; the other one could step in.
    assert!(made.teachings.iter().all(|it| it.person == "t-1"));
    assert_eq!(made.backups.len(), 1);
    let full: Vec<&str> = made.unmet.iter().map(|it| it.reason.why.as_str()).collect();
    assert_eq!(full, ["why-unmet-lot"; 3]);
    // Three have nowhere to go while the two seats of Alpha are taken.
    assert_eq!(rules(&problems), ["seats-missing"]);
    let rows = table(&event, &made).rows;
    assert_eq!(
        rows.iter().map(|row| (row.taken, row.seats)).collect::<Vec<_>>().iter().map(|it| it.1).sum::<u32>(),
        11
    );
    assert!(explained(&event, &made, "alpha").contains(&"why-teaches-skill".to_owned()));
}

#[test]
fn nobody_is_seated_before_anybody_has_chosen_but_by_hand() {
    let pin = "[[pin]]\nperson = \"p0\"\nsession = \"b\"\n";
    let rows: Vec<String> = (0..5).map(|at| format!("p{at},,P{at},en,,,,,,\n")).collect();
    for camp in [CAMP.to_owned(), CAMP.replace("assigned", "open")] {
        let event = sample::event(&format!("{camp}{pin}"), &people(&rows));
        let (made, problems) = plan(&event, None);
        let seats: Vec<_> = made.seats.iter().map(|it| (&*it.person, &*it.occurrence.session)).collect();
        assert_eq!((seats, rules(&problems)), (vec![("p0", "b")], vec![]));
        let told = if event.awaits_choices() { "why-choices-missing" } else { "why-open-seating" };
        assert_eq!(explained(&event, &made, "p1"), [told]);
        assert_eq!(explained(&event, &made, "p0"), ["why-seat", "why-seat-pinned"]);
    }
    // One slip, and everybody is seated.
    let slips = rows.join("").replacen("en,,", "en,a,", 1);
    let (made, _) = plan(&sample::event(&format!("{CAMP}{pin}"), &people(&[slips])), None);
    assert!(made.seats.iter().any(|it| it.person == "p4"));
}

/// `with` in the place of the last column.
fn together(rows: &[&str]) -> String {
    "id,roles,name,languages,wish_1,wish_2,available,not_with,with\n".to_owned() + &rows.concat()
}

fn session_of<'a>(made: &'a Plan, person: &str, block: &str) -> Option<&'a str> {
    let at = |seat: &&Seat| {
        seat.person == person
            && made.placements.iter().any(|it| it.occurrence == seat.occurrence && it.block == block)
    };
    made.seats.iter().find(at).map(|seat| seat.occurrence.session.as_str())
}

const PAIR: &str = "seating = \"assigned\"
[[block]]\nid = \"t1\"\nday = 1\nstart = \"09:00\"\nminutes = 60\nkind = \"training\"
[[room]]\nid = \"one\"\nname = \"O\"\ncapacity = 9
[[room]]\nid = \"two\"\nname = \"T\"\ncapacity = 9
[[session]]\nid = \"a\"\ntitle = \"Alpha\"
[[session]]\nid = \"b\"\ntitle = \"Beta\"\nlanguages = [\"ro\"]\n";

#[test]
fn who_comes_with_another_sits_with_him_and_is_told_no_more_than_that_it_does_not_fit() {
    let rows = ["p0,,P,en;ro,b,,,,p1\n", "p1,,P,en,a,,,,\n", "p2,,P,en;ro,b,,,,\n"];
    let event = sample::event(PAIR, &together(&rows));
    let (made, problems) = plan(&event, None);
    let seats = ["p0", "p1", "p2"].map(|id| session_of(&made, id, "t1"));
    assert_eq!((seats, rules(&problems)), ([Some("a"), Some("a"), Some("b")], vec![]));
    assert_eq!(
        explained(&event, &made, "p0"),
        ["why-seat", "why-seat-free", "why-unmet", "why-unmet-programme"]
    );
    assert!(made.unmet[0].reason.args.is_empty());
    assert_eq!(made.proofs[0].status, "optimal");
    assert_eq!(plan(&event, Some(&made)).0, made);
    let alone = together(&rows).replace("p1\n", "\n");
    let apart = plan(&sample::event(PAIR, &alone), None).0;
    assert_eq!(session_of(&apart, "p0", "t1"), Some("b"));
}

/// The ids of people in a private answer.
fn named(event: &Event, made: &Plan, about: &str) -> Vec<String> {
    let facts = why(event, made, &find(event, about)[0], true);
    let reasons = facts.into_iter().flat_map(|fact| std::iter::once(fact.what).chain(fact.because));
    let values = reasons.flat_map(|reason| reason.args.into_values());
    values.filter(|it| event.people.iter().any(|person| person.id.value == *it)).collect()
}

#[test]
fn a_private_answer_names_whose_seat_it_would_take_and_never_who_is_kept_away_from_whom() {
    let text = PAIR.replace("languages = [\"ro\"]", "");
    let kept = ["p0,,P,en,a,,,p1,\n", "p1,,P,en,a,,,,\n", "p2,,P,en,b,,,,\n"];
    let event = sample::event(&text, &together(&kept));
    let made = plan(&event, None).0;
    // There are seats enough: only the request is in the way, and nobody is told of it.
    assert_eq!(made.unmet.len(), 1);
    assert_eq!(named(&event, &made, &made.unmet[0].person), Vec::<String>::new());
    // One seat: the same two, and the same exchange with no request or one that is kept in it.
    for request in ["", "p1"] {
        let rows = [format!("p0,,P,en,a,,,{request},\n"), "p1,,P,en,a,,,,\n".to_owned()];
        let text = text.replace("title = \"Alpha\"", "title = \"Alpha\"\ncapacity = 1");
        let event = sample::event(&text, &together(&[&rows[0], &rows[1]]));
        let made = plan(&event, None).0;
        let lost = made.unmet[0].person.as_str();
        let other = if lost == "p0" { "p1" } else { "p0" };
        assert_eq!(named(&event, &made, lost), [other]);
        let told = why(&event, &made, &find(&event, lost)[0], true);
        let reason = told.iter().flat_map(|fact| &fact.because).find(|it| it.why == "why-displaced");
        let told: Vec<&str> = reason.expect("it is told").args.values().map(String::as_str).collect();
        // The other one would have a session that was not wished, and no wish left.
        assert_eq!(told, ["none", "0", other, "a", "1"]);
    }
}

#[test]
fn parties_are_together_only_while_they_are_there_and_where_a_session_could_take_them() {
    // The third is away in the morning, and the first two sit together all the same.
    let rows = ["p0,,P,en;ro,b,,,,p1\n", "p1,,P,en;ro,a,,,,p2\n", "p2,,P,en,a,,1 14:00-16:00,,\n"];
    let (made, problems) = plan(&sample::event(PAIR, &together(&rows)), None);
    assert_eq!(session_of(&made, "p0", "t1"), session_of(&made, "p1", "t1"));
    assert_eq!((session_of(&made, "p2", "t1"), rules(&problems)), (None, vec![]));
    // Without a language for both, with too few seats, kept apart, or by hand each elsewhere: told.
    let pins = "[[pin]]\nperson = \"p0\"\nsession = \"a\"\n[[pin]]\nperson = \"p1\"\nsession = \"b\"\n";
    let cases = [
        (PAIR.to_owned(), ["p0,,P,ro,b,,,,p1\n", "p1,,P,en,a,,,,\n"]),
        (PAIR.replace("capacity = 9", "capacity = 1"), ["p0,,P,en;ro,b,,,,p1\n", "p1,,P,en,a,,,,\n"]),
        (PAIR.to_owned(), ["p0,,P,en;ro,b,,,p1,p1\n", "p1,,P,en,a,,,,\n"]),
        (format!("{PAIR}{pins}"), ["p0,,P,en;ro,b,,,,p1\n", "p1,,P,en;ro,a,,,,\n"]),
    ];
    for (text, rows) in cases {
        let (made, problems) = plan(&sample::event(&text, &together(&rows)), None);
        assert_eq!(rules(&problems), ["not-together"], "{text}");
        let told = ["block", "people"].map(|name| problems[0].args[name].to_string());
        assert_eq!((told, problems[0].args.len()), (["t1", "2"].map(str::to_owned), 2));
        assert_eq!(made.seats.len(), 2, "{text}");
        assert_ne!(session_of(&made, "p0", "t1"), session_of(&made, "p1", "t1"));
    }
}

#[test]
fn pins_that_contradict_each_other_are_told_with_what_they_contradict() {
    let pins: String = (0..3).map(|at| format!("[[pin]]\nperson = \"p{at}\"\nsession = \"a\"\n")).collect();
    let rows: Vec<String> = (0..5).map(|at| format!("p{at},,P{at},en,b,a,,,,\n")).collect();
    let (made, problems) = plan(&sample::event(&format!("{CAMP}{pins}"), &people(&rows)), None);
    let told: Vec<_> = problems.iter().filter(|it| it.rule == "pin-not-kept").collect();
    assert_eq!(told.len(), 1);
    let arg = |name: &str| told[0].args.iter().find(|it| *it.0 == *name).map(|it| it.1.to_string());
    assert_eq!((arg("others").map(|it| it.len()), arg("seats").as_deref()), (Some(6), Some("2")));
    let pinned = made.seats.iter().filter(|it| it.reason.why == "why-seat-pinned");
    assert_eq!((pinned.count(), made.proofs[0].status.as_str()), (2, "optimal"));
}

#[test]
fn who_got_one_of_the_last_seats_is_told_to_be_chance() {
    let rows: Vec<String> = (0..3).map(|at| format!("p{at},,P{at},en,a,b,,,,\n")).collect();
    let event = sample::event(CAMP, &people(&rows));
    let made = plan(&event, None).0;
    assert_eq!(
        made.proofs.iter().map(|it| it.of.as_str()).collect::<Vec<_>>(),
        ["seats", "timetable", "trainers"]
    );
    let lost = &made.unmet[0].person;
    assert!(explained(&event, &made, lost).contains(&"why-unmet-lot".to_owned()));
    let other = sample::event(&CAMP.replace("seating", "seed = 5\nseating"), &people(&rows));
    assert_eq!(plan(&other, None).0.unmet.len(), 1);
}

#[test]
fn a_missing_trainer_is_told_as_what_to_look_for() {
    let row = "t-1,trainer,Ana,ro,,,,,maps:3,\n".to_owned();
    let made = plan(&sample::event(CAMP, &people(&[row])), None).0;
    let gap = made.gaps.iter().find(|gap| gap.kind == "trainer").expect("a gap");
    assert_eq!(
        (gap.of.as_str(), gap.reason.args["topics"].as_str(), gap.reason.args["languages"].as_str()),
        ("a.1", "maps", "en")
    );
}

/// Two sessions at one time and one after them; who can give what is in `rows`.
fn staffed(rows: &[&str], last: &str) -> (Event, Plan) {
    let mut text = String::new();
    for (id, start) in [("b1", "09:00"), ("b2", "11:00")] {
        text += &format!(
            "[[block]]\nid = \"{id}\"\nday = 1\nstart = \"{start}\"\nminutes = 60\nkind = \"training\"\n"
        );
    }
    text += "[[room]]\nid = \"r\"\ncapacity = 30\ngroups = 2\n[[topic]]\nid = \"maps\"\ntitle = \"Maps\"\n";
    text += "[[topic]]\nid = \"sound\"\ntitle = \"Sound\"\n";
    for (id, block, topic) in [("a", "b1", "maps"), ("b", "b1", "sound"), ("c", "b2", "maps")] {
        text += &format!(
            "[[session]]\nid = \"{id}\"\ntitle = \"Session {id}\"\nblocks = [\"{block}\"]\ntopics = [\"{topic}\"]\n"
        );
    }
    text += last;
    let head = "id,roles,name,languages,skills,available,max_sessions\n";
    let event = sample::event(&text, &(head.to_owned() + &rows.concat()));
    let made = plan(&event, None).0;
    (event, made)
}

/// Facts and reasons about `id`, each with the arguments `names`.
fn reasons(event: &Event, made: &Plan, id: &str, private: bool) -> Vec<(String, String)> {
    let told = why(event, made, &find(event, id)[0], private);
    let told = told.into_iter().flat_map(|fact| {
        let of = fact.what.args.get("session").cloned().unwrap_or_default();
        fact.because.into_iter().map(move |reason| (of.clone(), reason))
    });
    let instead = told.filter(|(_, reason)| reason.why.starts_with("why-instead-"));
    instead
        .map(|(of, reason)| {
            let arg = |name: &str| reason.args.get(name).map(|it| format!(" {it}")).unwrap_or_default();
            let args = ["here", "by", "session", "most", "languages", "who", "plans"].map(arg).concat();
            (of, reason.why.trim_start_matches("why-instead-").to_owned() + &args)
        })
        .collect()
}

fn told(event: &Event, made: &Plan, id: &str) -> Vec<String> {
    reasons(event, made, id, true).into_iter().map(|(of, reason)| format!("{of}: {reason}")).collect()
}

#[test]
fn why_a_trainer_gives_what_he_gives_and_not_the_rest_is_tried() {
    let (event, made) =
        staffed(&["t1,trainer,Ana,en,maps:3;sound:3,,\n", "t2,trainer,Bob,en,maps:2,,\n"], "");
    // Only Ana can give b, so Bob gives a; c is better with her.
    assert_eq!(
        told(&event, &made, "t1"),
        ["b: nobody", "c: skill without 1 none t2 all", "a: unfilled with 1 b t2 all"]
    );
    assert_eq!(told(&event, &made, "t2"), ["a: unfilled without 1 b t1 all", "c: skill with 1 none t1 all"]);
}

#[test]
fn a_trainer_is_told_what_keeps_him_from_a_session_whoever_else_is_there() {
    let rows = [
        "t1,trainer,Ana,en,maps:3;sound:3,,\n",
        "t2,trainer,Bob,en,maps:2;sound:1,1 10:00-12:00,\n",
        "t3,trainer,Cem,ro,maps:2;sound:1,,\n",
        "t4,trainer,Dia,en,maps:2;sound:1,,1\n",
    ];
    let (event, made) = staffed(&rows, "");
    assert_eq!(told(&event, &made, "t2"), ["a: away", "b: away", "c: skill with 1 none t1 all"]);
    assert!(told(&event, &made, "t3").iter().all(|it| it.ends_with(": language en")));
    // She is named for the last one, and gives one a day.
    let (event, made) = staffed(&rows, "trainers = [\"t4\"]\n");
    assert_eq!(told(&event, &made, "t4"), ["c: even without 0 none t1 all", "a: enough 1", "b: enough 1"]);
    assert_eq!(told(&event, &made, "t2"), ["a: away", "b: away", "c: named t4"]);
    let other = "[[session]]\nid = \"d\"\ntitle = \"D\"\nblocks = [\"b1\"]\ntopics = [\"maps\"]\ntrainers = [\"t4\"]\n";
    let (event, made) = staffed(&rows, other);
    assert_eq!(told(&event, &made, "t4")[1..], ["a: same-time d", "b: same-time d", "c: enough 1"]);
}

#[test]
fn two_who_are_equal_are_told_so() {
    let (event, made) = staffed(&["t1,trainer,Ana,en,maps:2,,\n", "t2,trainer,Bob,en,maps:2,,\n"], "");
    let all: Vec<String> = ["t1", "t2"].iter().flat_map(|id| told(&event, &made, id)).collect();
    assert!(all.len() == 4 && all.iter().all(|it| it.contains("even with")), "{all:?}");
}

#[test]
fn without_rooms_a_session_keeps_its_time_and_says_what_it_needs() {
    let text = CAMP
        .replace("capacity = 2\n[[room]]", "capacity = 0\n[[room]]")
        .replace("capacity = 9", "capacity = 0");
    let (made, problems) = plan(&sample::event(&text, &people(&[])), None);
    assert!(made.placements.iter().all(|it| it.room.is_none()));
    assert_eq!(rules(&problems), ["no-room-left", "no-room-left"]);
    let late = CAMP.replace("capacity = 2\n[[session]]", "repeat = 3\n[[session]]");
    let (_, problems) = plan(&sample::event(&late, &people(&[])), None);
    assert!(rules(&problems).contains(&"no-block-left"));
}

#[test]
fn interpreters_take_turns_of_half_an_hour() {
    let block = "[[block]]\nid = \"w\"\nday = 1\nstart = \"09:00\"\nminutes = 75\nkind = \"plenary\"\ninterpretation = [\"en>ro\", \"ro>en\"]\n";
    let row = |id: &str| format!("{id},interpreter,I,en;ro,,,,,,\n");
    let made = plan(&sample::event(block, &people(&[row("i-1"), row("i-2")])), None).0;
    let one: Vec<&Booth> = made.booths.iter().filter(|it| it.from == "en").collect();
    assert_eq!(one.iter().map(|it| it.end - it.start).collect::<Vec<_>>(), [25, 25, 25]);
    assert!(one[0].person != one[1].person && one[0].person == one[2].person);
    assert_eq!(made.booths.len(), 6);
    let alone = plan(&sample::event(block, &people(&[])), None).0;
    assert_eq!((alone.gaps.len(), alone.booths[0].person.as_deref()), (1, None));
}

#[test]
fn a_title_does_not_count_and_a_wish_does() {
    let row = |wish: &str| people(&[format!("p,,P,en,{wish},,,,,\n")]);
    let before = input_hash(&sample::event(CAMP, &row("a")));
    assert_eq!(before, input_hash(&sample::event(&CAMP.replace("Alpha", "Other"), &row("a"))));
    assert_ne!(before, input_hash(&sample::event(CAMP, &row("b"))));
}

#[test]
fn names_numbers_and_ids_are_found_and_a_choice_is_listed() {
    let rows = ["p-1,,Ana Trandafir,en,,,,,,\n".to_owned(), "p-2,,Anatol,en,,,,,,\n".to_owned()];
    let event = sample::event(CAMP, &people(&rows));
    let ids = |query: &str| find(&event, query).into_iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(ids("ANA"), ["p-1", "p-2"]);
    assert_eq!(ids("trandafir"), ["p-1"]);
    assert_eq!(ids(&event.people[1].number.to_string()), ["p-2"]);
    assert_eq!(ids("a"), ["a"]);
    assert_eq!(ids("a.1"), ["a.1"]);
    assert!(ids("nobody").is_empty());
}

#[test]
fn every_reason_and_every_problem_has_its_words() {
    let words = include_str!("../cli/words/en/plan.ftl");
    let sources = [
        include_str!("booths.rs"),
        include_str!("displaced.rs"),
        include_str!("elsewhere.rs"),
        include_str!("file.rs"),
        include_str!("groups.rs"),
        include_str!("instead.rs"),
        include_str!("occurrences.rs"),
        include_str!("rings.rs"),
        include_str!("placements.rs"),
        include_str!("rotations.rs"),
        include_str!("seats.rs"),
        include_str!("straits.rs"),
        include_str!("straits/words.rs"),
        include_str!("teachings.rs"),
        include_str!("unmet.rs"),
        include_str!("walks.rs"),
        include_str!("why.rs"),
    ];
    for text in sources.iter().flat_map(|source| source.split('"').skip(1).step_by(2)) {
        let reason = text.starts_with("why-") && !text.ends_with(['-', '}']);
        assert!(!reason || words.contains(&format!("\n{text} =")), "{text} has no words");
    }
    for source in sources {
        for rule in source.split("Problem::").skip(1).filter_map(|rest| rest.split('"').nth(1)) {
            let message =
                words.split(&format!("\n{rule} =")).nth(1).unwrap_or_else(|| panic!("{rule} has no words"));
            let own = message.split("\n\n").next().unwrap_or_default();
            assert!(
                own.contains("\n    .why =") && own.contains("\n    .fix ="),
                "{rule} lacks a why or a fix"
            );
        }
    }
}
