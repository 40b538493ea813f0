//! Small events for tests, written as an organizer would write them, or drawn by a lottery.

use crate::files::Files;
use crate::model::{Event, read};
use crate::solve::mix;
use std::fmt::Write;

/// An event of one day, with `rest` after its head; problems of form are the test's own fault.
pub fn event(rest: &str, people: &str) -> Event {
    let head = "format = 1\n[event]\nid = \"e\"\ntitle = \"E\"\ntimezone = \"Europe/Chisinau\"\n";
    let head = format!("{head}languages = [\"en\", \"ro\", \"ru\"]\n");
    let days = "[[day]]\ndate = 2011-07-15\n[[day]]\ndate = 2011-07-16\n";
    let (table, problems) = crate::tree::parse("event.toml", &format!("{head}{rest}\n{days}"));
    assert_eq!(problems, []);
    let files: Files = [("people.csv".to_owned(), people.into())].into_iter().collect();
    read(&table, &files, crate::model::Given::default()).0.expect("an event")
}

/// Draws numbers from a seed, the same ones each time.
struct Lot(u64, u64);

impl Lot {
    fn below(&mut self, most: u64) -> u64 {
        self.1 += 1;
        mix(self.0, self.1) % most.max(1)
    }
    fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[usize::try_from(self.below(list.len() as u64)).unwrap_or(0)]
    }
}

const LANGUAGES: [&str; 7] = ["en", "ro", "ru", "ro;en", "ru;ro", "fr", ""];
const TIMES: [&str; 6] = ["09:00", "10:00", "10:30", "11:00", "14:00", "15:30"];

/// A small event with everything in it, right and wrong, by `seed`; sizes as given.
pub fn random(seed: u64, sessions: u64, people: u64) -> Event {
    let mut lot = Lot(seed, 0);
    let mut text =
        format!("seating = \"{}\"\nseed = {}\n", lot.pick(&["open", "assigned", "assigned"]), seed % 100);
    writeln!(text, "expected = {}", lot.below(60)).expect("text");
    let blocks = 2 + lot.below(5);
    for at in 0..blocks {
        let (day, start) = (1 + lot.below(2), lot.pick(&TIMES));
        let kind = lot.pick(&["training", "training", "breakout", "speed-geeking", "meal"]);
        write!(
            text,
            "[[block]]\nid = \"b{at}\"\nday = {day}\nstart = \"{start}\"\nminutes = {}\nkind = \"{kind}\"\n",
            20 + 5 * lot.below(15)
        )
        .expect("text");
        if lot.one_in(3) {
            text.push_str("interpretation = [\"en>ro\", \"ro>en\", \"en>ru\"]\n");
        }
        if lot.one_in(4) {
            writeln!(text, "owner = \"t{}\"", lot.below(4)).expect("text");
        }
        if kind == "meal" || lot.one_in(6) {
            writeln!(text, "rooms = [\"r{}\"]", lot.below(4)).expect("text");
        }
        if kind == "speed-geeking" && lot.one_in(2) {
            writeln!(
                text,
                "talk = {}\nwalk = 1\nbriefing = 5\nrounds = {}",
                1 + lot.below(6),
                1 + lot.below(9)
            )
            .expect("text");
            text.push_str(lot.pick(&["", "mixing = true\n", "break_after = 2\nbreak = 3\n"]));
        }
    }
    for at in 0..lot.below(5) {
        write!(
            text,
            "[[room]]\nid = \"r{at}\"\nname = \"R\"\ncapacity = {}\ngroups = {}\n",
            lot.below(25),
            1 + lot.below(2)
        )
        .expect("text");
        text.push_str(lot.pick(&["", "equipment = [\"projector\"]\n", "open = [\"1 08:00-12:00\"]\n"]));
    }
    text.push_str("[[topic]]\nid = \"a\"\ntitle = \"A\"\n[[topic]]\nid = \"b\"\ntitle = \"B\"\n");
    for at in 0..sessions {
        let repeat = 1 + lot.below(3);
        write!(
            text,
            "[[session]]\nid = \"s{at}\"\ntitle = \"S\"\nrepeat = {repeat}\nkind = \"{}\"\n",
            lot.pick(&["training", "training", "breakout"])
        )
        .expect("text");
        writeln!(text, "topics = [\"{}\"]\nminimum = {}", lot.pick(&["a", "b"]), lot.below(4)).expect("text");
        text.push_str(lot.pick(&["", "capacity = 3\n", "capacity = 12\n"]));
        text.push_str(lot.pick(&["", "languages = [\"ro\"]\n", "languages = [\"ru\", \"en\"]\n"]));
        text.push_str(lot.pick(&["", "", "equipment = [\"projector\"]\n"]));
        if lot.one_in(2) {
            writeln!(text, "trainers = [\"t{}\"]", lot.below(4)).expect("text");
        }
        if lot.one_in(4) {
            writeln!(text, "blocks = [\"b{}\"]", lot.below(blocks)).expect("text");
        }
        if lot.one_in(6) {
            writeln!(text, "room = \"r{}\"", lot.below(4)).expect("text");
        }
    }
    for at in 0..lot.below(8) {
        write!(text, "[[station]]\nid = \"x{at}\"\nnumber = {}\ntitle = \"X\"\n", at + 1).expect("text");
        text.push_str(lot.pick(&["", "trainer = \"t0\"\n", "trainer = \"t3\"\n"]));
        text.push_str(lot.pick(&["", "languages = [\"ro\"]\n", "languages = [\"en\", \"ru\"]\n"]));
    }
    for _ in 0..lot.below(3) {
        let (who, session) = (lot.below(people), lot.below(sessions));
        write!(text, "[[pin]]\nperson = \"p{who}\"\nsession = \"s{session}\"\n").expect("text");
        if lot.one_in(2) {
            writeln!(text, "block = \"b{}\"", lot.below(blocks)).expect("text");
        }
    }
    let mut table = "id,roles,status,name,languages,needs,wish_1,wish_2,wish_3,group,not_with,skills,available,max_sessions,organization,with\n".to_owned();
    let by_hand = lot.one_in(3);
    for at in 0..people {
        let wish: Vec<String> = (0..3)
            .map(|_| if lot.one_in(4) { String::new() } else { format!("s{}", lot.below(sessions)) })
            .collect();
        let group = if by_hand { lot.pick(&["", "", "", "1", "3"]) } else { "" };
        let not = if lot.one_in(6) { format!("p{}", lot.below(people)) } else { String::new() };
        let available = lot.pick(&["", "", "", "1 08:00-12:00"]);
        // Drawn apart, so that the rest stays as it was.
        let organization = ["", "one", "one", "two"][usize::try_from(mix(seed, 9000 + at) % 4).unwrap_or(0)];
        let with = match mix(seed, 9500 + at) % 40 {
            drawn @ 0..7 => format!("p{}", (at + 1 + drawn) % people),
            _ => String::new(),
        };
        let status = lot.pick(&["", "", "", "", "confirmed", "declined"]);
        writeln!(
            table,
            "p{at},,{status},P{at},{},{},{},{group},{not},,{available},,{organization},{with}",
            lot.pick(&LANGUAGES),
            lot.pick(&["", "a", "b;a"]),
            wish.join(",")
        )
        .expect("text");
    }
    for at in 0..4 {
        let skills = lot.pick(&["a:3", "b:2;a:1", ""]);
        writeln!(
            table,
            "t{at},trainer,,T{at},{},,,,,,,{skills},{},{},,",
            lot.pick(&LANGUAGES),
            lot.pick(&["", "1 08:00-16:00"]),
            lot.pick(&["", "1"])
        )
        .expect("text");
    }
    for at in 0..lot.below(3) {
        writeln!(
            table,
            "i{at},interpreter,,I{at},{},,,,,,,,{},,,",
            lot.pick(&["en;ro", "en;ru;ro"]),
            lot.pick(&["", "1 08:00-12:00"])
        )
        .expect("text");
    }
    event(&text, &table)
}
