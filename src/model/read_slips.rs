//! What comes back from paper: choices.csv, typed from choice slips, signups.csv, typed from sign-up sheets,
//! and consents.csv, typed from consent forms. Choices become wishes, sign-ups seats by hand.

use super::reading::Reading;
use super::rows::{Columns, Known, Row, open};
use super::value::{is_id, whole};
use super::{At, Consent, Event, Pin, Purpose, read_people};
use crate::files::Files;
use crate::problem::{Place, Problem};
use std::collections::BTreeMap;

const CHOICES: Known = Known { names: &["number", "id"], texts: &[], stems: &["choice_"] };
const CONSENTS: Known =
    Known { names: &["number", "id", "version", "date"], texts: &[], stems: &["consent."] };
const SIGNUPS: Known = Known { names: &["session", "block", "number", "id"], texts: &[], stems: &[] };

/// What somebody chose takes the place of the wishes in people.csv; a row without choices says nothing.
pub(super) fn choices(event: &mut Event, files: &Files, reading: &mut Reading) {
    let Some(columns) = usable("choices", &CHOICES, files, reading) else { return };
    let mut first: BTreeMap<String, Place> = BTreeMap::new();
    for row in columns.rows() {
        let chosen = row.ranked("choice_");
        if chosen.is_empty() {
            continue;
        }
        for person in people(&row, event, reading) {
            if let Some(first) = first.get(&person.value) {
                reading.tell(twice("slip", &person, first));
                continue;
            }
            first.insert(person.value.clone(), person.place.clone());
            let wishes = wishes(&chosen, event, reading);
            if let Ok(at) = event.people.binary_search_by(|it| it.id.value.cmp(&person.value)) {
                event.people[at].wishes = wishes;
            }
        }
    }
}

/// The sessions of one slip, best first, each once.
fn wishes(chosen: &[At<String>], event: &Event, reading: &mut Reading) -> Vec<At<String>> {
    let mut wishes: Vec<At<String>> = Vec::new();
    for cell in chosen {
        let Some(choice) = session(cell, event, reading) else { continue };
        match wishes.iter().find(|wish| wish.value == choice.value) {
            Some(first) => {
                let problem = Problem::warn("choice-twice").at(&choice.place).and_at(&first.place);
                reading.tell(problem.with("session", &choice.value));
            }
            None => wishes.push(choice),
        }
    }
    wishes
}

/// Seats by hand, one for each person on each row.
pub(super) fn signups(event: &mut Event, files: &Files, reading: &mut Reading) {
    let Some(columns) = usable("signups", &SIGNUPS, files, reading) else { return };
    if !columns.has("session") {
        reading.tell(Problem::block("missing-column").at(&columns.header()).with("column", "session"));
        return;
    }
    let mut first: BTreeMap<(String, String, Option<String>), Place> = BTreeMap::new();
    for row in columns.rows() {
        if row.get("number").is_empty() && row.get("id").is_empty() {
            continue;
        }
        let people = people(&row, event, reading);
        let Some(cell) = row.at("session") else {
            reading.tell(Problem::block("missing-key").at(&row.place("session")).with("key", "session"));
            continue;
        };
        let Some(session) = session(&cell, event, reading) else { continue };
        let block = row.at("block");
        for person in people {
            let seat =
                (person.value.clone(), session.value.clone(), block.as_ref().map(|it| it.value.clone()));
            if let Some(first) = first.get(&seat) {
                reading.tell(twice("seat", &person, first));
                continue;
            }
            first.insert(seat, person.place.clone());
            event.pins.push(Pin { person, session: session.clone(), block: block.clone() });
        }
    }
}

/// Answers on paper, beside those in people.csv: the one of the latest date counts, and an answer without a
/// date is older than one with. Of one date a no counts.
pub(super) fn consents(event: &mut Event, files: &Files, reading: &mut Reading) {
    let Some(columns) = usable("consents", &CONSENTS, files, reading) else { return };
    read_people::purposes(&columns, reading);
    for row in columns.rows() {
        let said = read_people::consents(&row, reading);
        // The grid has a row for everybody, filled in or not.
        if said.is_empty() {
            continue;
        }
        let (version, date) = (row.own("version"), row.date("date", reading));
        for person in people(&row, event, reading) {
            let Ok(at) = event.people.binary_search_by(|it| it.id.value.cmp(&person.value)) else { continue };
            for (purpose, new) in &said {
                let version = if new.version.is_empty() { &version } else { &new.version };
                let new = Consent { version: version.clone(), date: new.date.or(date), ..*new };
                answer(&mut event.people[at].consents, *purpose, new, &row, reading);
            }
        }
    }
}

/// Puts an answer in the place of an older one. Where a yes and a no are of the same date, it is told.
fn answer(
    known: &mut BTreeMap<Purpose, Consent>,
    purpose: Purpose,
    new: Consent,
    row: &Row,
    reading: &mut Reading,
) {
    let old = known.entry(purpose).or_insert_with(|| new.clone());
    if new.date == old.date && new.yes != old.yes {
        let place = row.place(&format!("consent.{}", purpose.word()));
        let date = new.date.map_or("none".to_owned(), |date| date.to_string());
        let problem = Problem::warn("consent-yes-and-no").at(&place).with("purpose", purpose.word());
        reading.tell(problem.with("date", date));
    }
    if new.date > old.date || (new.date == old.date && (!new.yes || old.yes)) {
        *old = new;
    }
}

/// The table `name`, where its columns say who is meant.
fn usable(name: &str, known: &Known, files: &Files, reading: &mut Reading) -> Option<Columns> {
    let columns = open(files, name, known, reading)?;
    let usable = columns.has("number") || columns.has("id");
    if !usable {
        reading.tell(Problem::block("missing-column").at(&columns.header()).with("column", "number"));
    }
    usable.then_some(columns)
}

/// Ids of those a row is about, by id or by badge number; several between blanks, commas or semicolons.
/// What is nobody's is told: no message repeats an id, which may be a name.
fn people(row: &Row, event: &Event, reading: &mut Reading) -> Vec<At<String>> {
    let (ids, numbers) = (parts(row, "id"), parts(row, "number"));
    let nobody = |fault: &str, place: &Place, value: &str| {
        let problem = Problem::block("slip-of-nobody").at(place).with("fault", fault);
        problem.with("value", value)
    };
    if ids.is_empty() && numbers.is_empty() {
        reading.tell(nobody("none", &row.place("number"), ""));
        return Vec::new();
    }
    let by_number = |part: &At<String>| {
        let number = whole(part.value.trim_start_matches('#')).filter(|number| *number > 0)?;
        let person = event.people.iter().find(|person| person.number == number)?;
        Some(At::new(person.id.value.clone(), &part.place))
    };
    let numbered: Vec<Option<At<String>>> = numbers.iter().map(by_number).collect();
    for (part, _) in numbers.iter().zip(&numbered).filter(|(_, found)| found.is_none()) {
        // What is no number may be a name.
        let value = if whole(&part.value).is_some() { part.value.as_str() } else { "" };
        reading.tell(nobody(if value.is_empty() { "text" } else { "number" }, &part.place, value));
    }
    let mut found: Vec<At<String>> = Vec::new();
    for id in &ids {
        match event.person(&id.value) {
            Some(_) => found.push(id.clone()),
            None => reading.tell(nobody("id", &id.place, "")),
        }
    }
    if ids.is_empty() {
        return numbered.into_iter().flatten().collect();
    }
    let ids: Vec<&String> = found.iter().map(|id| &id.value).collect();
    let other = numbered.iter().flatten().find(|number| !ids.contains(&&number.value));
    if let Some(number) = other {
        reading.tell(nobody("both", &number.place, ""));
        return Vec::new();
    }
    found
}

/// `what`: two slips of one person, of which one is wrong, or one seat written down twice, which harms nobody.
fn twice(what: &str, second: &At<String>, first: &Place) -> Problem {
    let problem = if what == "slip" { Problem::block("row-twice") } else { Problem::warn("row-twice") };
    problem.at(&second.place).and_at(first).with("what", what)
}

fn parts(row: &Row, name: &str) -> Vec<At<String>> {
    let place = row.place(name);
    let parts = row.get(name).split(|letter: char| letter.is_whitespace() || ";,".contains(letter));
    parts.filter(|part| !part.is_empty()).map(|part| At::new(part.to_owned(), &place)).collect()
}

/// The id of a session that is named by its number or its id. None, and told, where no id can be meant; one
/// that names nothing is told by `check`.
fn session(cell: &At<String>, event: &Event, reading: &mut Reading) -> Option<At<String>> {
    let id = |id: &str| At::new(id.to_owned(), &cell.place);
    let number = whole(&cell.value);
    if let Some(session) = event.sessions.iter().find(|it| Some(it.number) == number) {
        return Some(id(&session.id.value));
    }
    if event.session(&cell.value).is_some() || (number.is_none() && is_id(&cell.value)) {
        return Some(id(&cell.value));
    }
    let most = event.sessions.iter().map(|it| it.number).max().unwrap_or(0);
    // What is no number may be anything, a name too.
    let value = number.map_or("none".to_owned(), |number| number.to_string());
    let problem = Problem::block("no-such-session").at(&cell.place).with("value", value);
    reading.tell(problem.with("most", most));
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree;

    const EVENT: &str = "format = 1\n[event]\nid = \"e\"\ntitle = \"E\"\ntimezone = \"Europe/Chisinau\"\n\
        [[session]]\nid = \"maps\"\ntitle = \"M\"\n[[session]]\nid = \"video\"\nnumber = 9\ntitle = \"V\"\n";
    const PEOPLE: &str = "id,number,name,wish_1\na,7,A,maps\nb,,B,maps\nc,,C,\n";

    fn read(name: &str, text: &str) -> (Event, Vec<String>) {
        let files = Files::from_iter([
            ("people.csv".to_owned(), PEOPLE.as_bytes().to_vec()),
            (name.to_owned(), text.as_bytes().to_vec()),
        ]);
        let (event, problems) =
            super::super::read(&tree::parse("event.toml", EVENT).0, &files, crate::model::Given::default());
        let told = |problem: &Problem| {
            let place = problem.place.clone().unwrap_or_default();
            let fault = problem.args.get("fault").map_or(String::new(), |fault| format!(" {fault}"));
            format!("{} {}:{}{fault}", problem.rule, place.line, place.column)
        };
        (event.unwrap(), problems.iter().map(told).collect())
    }

    fn wishes(text: &str) -> (Vec<String>, Vec<String>) {
        let (event, told) = read("choices.csv", text);
        let of = |person: &crate::model::Person| {
            let wishes: Vec<&str> = person.wishes.iter().map(|wish| wish.as_str()).collect();
            format!("{}: {}", person.id.value, wishes.join(" "))
        };
        (event.people.iter().map(of).collect(), told)
    }

    #[test]
    fn choices_are_wishes_by_badge_number_or_id_and_beat_the_table_of_people() {
        let text = "Number,id,Choice 2,Choice 1\n7,,1,9\n2,c,maps,\n1,,,\n,,,\n";
        assert_eq!(wishes(text), (vec!["a: video maps".into(), "b: maps".into(), "c: maps".into()], vec![]));
    }

    #[test]
    fn every_slip_of_the_pen_is_told_with_its_row_and_column() {
        let text = "number,id,choice_1,choice_2\n8,,1,\nAna,,1,\n,x,1,\n,,1,\n7,b,1,\n7,,1,9\n7,,9,\n1,,5,3 9\n2,,9,video\n";
        let told = [
            "slip-of-nobody 2:1 number",
            "slip-of-nobody 3:1 text",
            "slip-of-nobody 4:2 id",
            "slip-of-nobody 5:1 none",
            "slip-of-nobody 6:1 both",
            "row-twice 8:1",
            "no-such-session 9:3",
            "no-such-session 9:4",
            "choice-twice 10:4",
        ];
        let expected = ["a: maps video", "b: ", "c: video"].map(str::to_owned);
        assert_eq!(wishes(text), (expected.to_vec(), told.map(str::to_owned).to_vec()));
        assert_eq!(wishes("name,choice_1\nA,1\n").1, ["missing-column 1:0"]);
    }

    #[test]
    fn the_latest_answer_counts_and_of_one_day_the_no() {
        let people = "id,number,name,consent.photo,consent.photo.date,consent.roster,consent.donors\n\
            a,7,A,yes,2011-07-01,no,yes\nb,,B,no,2011-07-20,,\nc,,C,,,,\n";
        let text = "Number,id,Consent.photo,consent.roster,consent.donors,consent.follow up,version,date\n\
            7,,no,x,,perhaps,2,2011-07-15\n1,,yes,yes,,,2,2011-07-15\n1,,,no,,,2,2011-07-15\n2,,,,,,2,2011-07-15\n";
        let files = Files::from_iter([
            ("people.csv".to_owned(), people.as_bytes().to_vec()),
            ("consents.csv".to_owned(), text.as_bytes().to_vec()),
        ]);
        let (event, problems) =
            super::super::read(&tree::parse("event.toml", EVENT).0, &files, crate::model::Given::default());
        let of = |person: &crate::model::Person| {
            let said = person.consents.iter().map(|(purpose, it)| {
                let date = it.date.map_or("-".into(), |date| date.format("%d").to_string());
                format!(" {}={}@{}/{date}", purpose.word(), it.yes, it.version)
            });
            format!("{}{}", person.id.value, said.collect::<String>())
        };
        let said: Vec<String> = event.unwrap().people.iter().map(of).collect();
        assert_eq!(
            said,
            [
                "a roster=true@2/15 photo=false@2/15 follow-up=false@2/15 donors=true@/-",
                "b roster=false@2/15 photo=false@/20",
                "c",
            ]
        );
        let told: Vec<String> = problems
            .iter()
            .map(|it| format!("{} {}", it.rule, it.place.as_ref().map_or(0, |place| place.line)))
            .collect();
        assert_eq!(told, ["consent-unclear 2", "consent-yes-and-no 4"]);
    }

    proptest::proptest! {
        /// In whatever order they were typed.
        #[test]
        fn no_yes_counts_that_a_no_of_its_day_or_later_takes_back(
            rows in proptest::collection::vec((proptest::bool::ANY, proptest::option::of(1u32..5)), 1..7),
        ) {
            let line = |(yes, day): &(bool, Option<u32>)| {
                let date = day.map_or(String::new(), |day| format!("2011-07-0{day}"));
                format!("7,{},{date}\n", if *yes { "yes" } else { "no" })
            };
            let text = rows.iter().map(line).collect::<String>();
            let (event, _) = read("consents.csv", &format!("number,consent.photo,date\n{text}"));
            let last = rows.iter().map(|(_, day)| *day).max().unwrap();
            let expected = rows.iter().filter(|(_, day)| *day == last).all(|(yes, _)| *yes);
            proptest::prop_assert_eq!(event.people[0].consents[&Purpose::Photo].yes, expected);
        }
    }

    #[test]
    fn sign_ups_are_seats_by_hand_one_for_each_person_of_a_row() {
        let text = "session,block,number,what\n1,t1,7 1;2,Maps\nvideo,,,\nvideo,,#7,\n1,t1,2,\n";
        let (event, told) = read("signups.csv", text);
        let pin = |pin: &Pin| {
            let block = pin.block.as_ref().map_or("-", |block| block.as_str());
            format!("{} {} {block} {}", pin.person.value, pin.session.value, pin.person.place.line)
        };
        let pins: Vec<String> = event.pins.iter().map(pin).collect();
        assert_eq!(pins, ["a maps t1 2", "b maps t1 2", "c maps t1 2", "a video - 4"]);
        assert_eq!(told, ["row-twice 5:3"]);
    }
}
