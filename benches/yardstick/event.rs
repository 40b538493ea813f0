//! A whole event at the usual size, from its files to its plan: 80 participants, 25 trainers, 24 sessions, 6
//! rooms, seats assigned. Planned three times: twice as it stands, and with the rows of every list shuffled. Sessions
//! have their numbers written down, which else follow the order of the list.
//! With four times for the sessions all have a room; with three six of them have none.

use std::fmt::Write;
use techcamp::build::load;
use techcamp::files::Files;
use techcamp::plan::{Plan, plan, write};
use techcamp::solve::mix;

const PARTICIPANTS: usize = 80;
const TRAINERS: usize = 25;
const SESSIONS: usize = 24;
const ROOMS: usize = 6;

/// Plans the invented events of these seeds; prints what is proven of each and what it cost.
pub fn run(seeds: std::ops::Range<u64>) {
    for (seed, times) in seeds.flat_map(|seed| [(seed, 4), (seed, 3)]) {
        let before = super::cpu();
        let (text, made) = planned(&event(seed, times, false));
        let spent = super::cpu() - before;
        assert_eq!(text, planned(&event(seed, times, false)).0, "seed {seed}: planned twice");
        assert_eq!(text, planned(&event(seed, times, true)).0, "seed {seed}: shuffled rows");
        let proofs: Vec<String> = made.proofs.iter().map(|it| format!("{} {}", it.of, it.status)).collect();
        println!(
            "seed {seed}, {times} times: {}; {} seats, {} wishes not met, {} gaps; cpu_s {spent:.3} peak_mb {}",
            proofs.join(", "),
            made.seats.len(),
            made.unmet.len(),
            made.gaps.len(),
            super::peak()
        );
    }
}

fn planned(files: &Files) -> (String, Plan) {
    let (loaded, problems) = load(files);
    let event = loaded.unwrap_or_else(|| panic!("{problems:?}")).event;
    let made = plan(&event, None).0;
    (write(&made), made)
}

/// Everything in it is made of numbers. Wishes are drawn so that few sessions are wanted by many.
fn event(seed: u64, times: u32, shuffled: bool) -> Files {
    let mut drawn = 0;
    let mut below = |most: usize| {
        drawn += 1;
        usize::try_from(mix(seed, drawn) % most as u64).expect("small")
    };
    let head = String::from(
        "format = 1\nkit = \"techcamp-2day\"\n[event]\nid = \"bench\"\ntitle = \"Bench\"\ntimezone = \"Europe/Chisinau\"\n\
         city = \"Nowhere\"\nlanguages = [\"en\", \"ro\"]\nseating = \"assigned\"\nseed = 7\ncontroller = \"Bench\"\n\
         keep_until = 2031-01-01\n[[contact]]\nname = \"Desk\"\nphone = \"+000\"\n[[day]]\ndate = 2030-03-04\n\
         [[day]]\ndate = 2030-03-05\n[[room]]\nid = \"hall\"\nname = \"Hall\"\ncapacity = 120\nplenary = true\n",
    );
    // The kit has three.
    let fourth =
        "[[block]]\nid = \"training-4\"\nday = 2\nstart = \"17:30\"\nminutes = 80\nkind = \"training\"\n";
    let rooms = (1..ROOMS).map(|it| {
        let capacity = [40, 30, 25, 25, 20][it - 1];
        format!(
            "[[room]]\nid = \"room-{it}\"\nname = \"Room {it}\"\ncapacity = {capacity}\nfloor = \"{}\"\n",
            it % 2
        )
    });
    let topics = (0..12).map(|it| format!("[[topic]]\nid = \"topic-{it}\"\ntitle = \"Topic {it}\"\n"));
    let sessions: Vec<String> = (0..SESSIONS)
        .map(|it| {
            format!(
                "[[session]]\nid = \"session-{it}\"\nnumber = {}\ntitle = \"Session {it}\"\ntopics = [\"topic-{}\"]\n\
                 capacity = {}\nminimum = 4\nlanguages = [\"{}\"]\n",
                it + 1,
                it % 12,
                [16, 20, 25][below(3)],
                ["en", "ro", "en"][below(3)]
            )
        })
        .collect();
    let stations = (1..=6).map(|it| {
        format!("[[station]]\nid = \"station-{it}\"\nnumber = {it}\ntitle = \"Station {it}\"\ntrainer = \"t-{it:02}\"\n")
    });
    let mut people: Vec<String> = (1..=TRAINERS)
        .map(|it| {
            let skills = (0..3).map(|_| format!("topic-{}:{}", below(12), 1 + below(3)));
            let skills = skills.collect::<Vec<_>>().join(";");
            format!("t-{it:02},trainer,Trainer {it},en;ro,,,,,,{skills},en;ro,3\n")
        })
        .collect();
    people.extend((1..=PARTICIPANTS).map(|it| {
        let mut wishes: Vec<usize> = Vec::new();
        while wishes.len() < 4 {
            // The smaller of two draws: the first sessions are wanted more.
            let wish = below(SESSIONS).min(below(SESSIONS));
            if !wishes.contains(&wish) {
                wishes.push(wish);
            }
        }
        let wishes: Vec<String> = wishes.iter().map(|wish| format!("session-{wish}")).collect();
        let languages = ["en;ro", "ro", "en"][below(3)];
        format!("p-{it:02},participant,Person {it},{languages},topic-{},{},,,\n", below(12), wishes.join(","))
    }));
    let turned = |rows: Vec<String>, salt: u64| {
        let mut rows: Vec<(u64, String)> =
            rows.into_iter().enumerate().map(|(at, row)| (mix(salt, at as u64), row)).collect();
        if shuffled {
            rows.sort();
        }
        rows.into_iter().map(|(_, row)| row).collect::<String>()
    };
    let mut toml = head + if times > 3 { fourth } else { "" };
    let lists: [Vec<String>; 4] = [rooms.collect(), topics.collect(), sessions, stations.collect()];
    for (salt, list) in lists.into_iter().enumerate() {
        toml += &turned(list, salt as u64);
    }
    let mut csv = String::from(
        "id,roles,name,languages,needs,wish_1,wish_2,wish_3,wish_4,skills,teaches,max_sessions\n",
    );
    let _ = write!(csv, "{}", turned(people, 9));
    let mut files = Files::default();
    files.insert("event.toml", toml);
    files.insert("people.csv", csv);
    files
}
