//! Builds the package of an invented event with 30, 300 and 3,000 people and prints, per stage, wall
//! time and, for the whole, CPU time and peak memory. `cargo bench --bench package [-- PEOPLE …]`.
//! Each size runs in a process of its own, so that memory is its own.
#![expect(clippy::disallowed_methods, reason = "a bench looks at the clock and at /proc")]
#![expect(clippy::print_stdout, reason = "a bench prints")]

mod measure;

use measure::{cpu, peak};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::process::Command;
use std::sync::Mutex;
use std::time::Instant;
use techcamp::build::{Step, Wish, build};
use techcamp::files::Files;

fn main() {
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    if let (Ok(_), [people]) = (std::env::var("TECHCAMP_BENCH_ONE"), sizes.as_slice()) {
        one(*people);
        return;
    }
    let sizes = if sizes.is_empty() { vec![30, 300, 3000] } else { sizes };
    println!(
        "{:>6} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>7}",
        "people", "load s", "check s", "plan s", "compose", "write s", "wall s", "cpu s", "peak MB"
    );
    for people in sizes {
        let exe = std::env::current_exe().expect("own path");
        let done =
            Command::new(exe).arg(people.to_string()).env("TECHCAMP_BENCH_ONE", "1").status().expect("run");
        assert!(done.success(), "{people} people: {done}");
    }
}

fn one(people: usize) {
    let files = event(people);
    let begun = Instant::now();
    let first: Mutex<BTreeMap<&'static str, f64>> = Mutex::new(BTreeMap::new());
    let step = |step: Step| {
        first.lock().expect("lock").entry(step.stage).or_insert_with(|| begun.elapsed().as_secs_f64());
    };
    let built = build(&files, &Wish { phase: Some("after".into()), ..Wish::default() }, &step);
    let wall = begun.elapsed().as_secs_f64();
    let written = built.files.unwrap_or_else(|| panic!("blocked: {:?}", built.problems)).0.len();
    let first = first.into_inner().expect("lock");
    let at = |stage: &str| first.get(stage).copied().unwrap_or(wall);
    let marks = [0.0, at("check"), at("plan"), at("compose"), at("write"), wall];
    let spans: Vec<String> = marks.windows(2).map(|pair| format!("{:>8.3}", pair[1] - pair[0])).collect();
    println!("{people:>6} {} {wall:>8.3} {:>8.3} {:>7}   {written} files", spans.join(" "), cpu(), peak());
}

/// An invented event: everything in it is made of numbers.
fn event(people: usize) -> Files {
    let rooms = (people / 20).clamp(4, 40);
    let mut toml = String::from(
        "format = 1\nkit = \"techcamp-2day\"\n[event]\nid = \"bench\"\ntitle = \"Bench\"\ntimezone = \"Europe/Chisinau\"\n\
         city = \"Nowhere\"\nlanguages = [\"en\", \"ro\", \"ru\"]\ncontroller = \"Bench\"\nkeep_until = 2031-01-01\n\
         [[contact]]\nname = \"Desk\"\nphone = \"+000\"\n[[day]]\ndate = 2030-03-04\n[[day]]\ndate = 2030-03-05\n",
    );
    let _ = writeln!(
        toml,
        "[[room]]\nid = \"hall\"\nname = \"Hall\"\ncapacity = {}\nplenary = true",
        people + 200
    );
    for room in 1..=rooms {
        let _ = writeln!(toml, "[[room]]\nid = \"room-{room}\"\nname = \"Room {room}\"\ncapacity = 25");
    }
    for topic in 1..=10 {
        let _ = writeln!(toml, "[[topic]]\nid = \"topic-{topic}\"\ntitle = \"Topic {topic}\"");
    }
    for session in 1..=rooms * 2 {
        let _ = writeln!(
            toml,
            "[[session]]\nid = \"session-{session}\"\ntitle = \"Session {session}\"\ntopics = [\"topic-{}\"]\ncapacity = 20\ntrainers = [\"t-{:04}\"]",
            session % 10 + 1,
            session % (rooms + 4) + 1
        );
    }
    for station in 1..=8 {
        let _ = writeln!(
            toml,
            "[[station]]\nid = \"station-{station}\"\nnumber = {station}\ntitle = \"Station {station}\"\ntrainer = \"t-{station:04}\""
        );
    }
    let mut csv = String::from(
        "id,roles,name,organization,country,email,languages,needs,diet,consent.roster,consent.photo,skills,teaches\n",
    );
    for trainer in 1..=rooms + 4 {
        let _ = writeln!(
            csv,
            "t-{trainer:04},trainer,Trainer {trainer},,Nowhere,t{trainer}@example.org,en;ro,,,yes,no,topic-1:2,en;ro"
        );
    }
    for person in 1..=people {
        let lang = ["en", "ro", "ru"][person % 3];
        let _ = writeln!(
            csv,
            "p-{person:04},participant,Given{person} Family{person},,Country {},p{person}@example.org,{lang},topic-{};topic-{},{},{},{},,",
            person % 12,
            person % 10 + 1,
            person % 7 + 1,
            ["", "vegetarian", "vegan"][person % 3],
            ["yes", "no"][person % 2],
            ["yes", "no"][person % 2],
        );
    }
    let mut files = Files::default();
    files.insert("event.toml", toml);
    files.insert("people.csv", csv);
    files
}
