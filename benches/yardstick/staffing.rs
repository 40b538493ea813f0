//! Trainers for sessions, on invented events: 40 sessions in 8 slots, 25 trainers.

use techcamp::solve::mix;
use techcamp::solve::staffing::{Job, Staffing, solve};

/// Solves the events of these seeds and prints what each is worth and what it cost.
pub fn run(seeds: std::ops::Range<u64>) {
    for seed in seeds {
        let staffing = invented(seed);
        let before = super::cpu();
        let answer = solve(&staffing);
        let spent = super::cpu() - before;
        assert!(staffing.sound(&answer.found), "seed {seed}");
        println!("seed {seed}: {:?} {:?} cpu_s {spent:.3}", answer.status, answer.tally);
    }
}

/// Each session needs a topic and a language; a trainer knows some topics, speaks one or two languages, is
/// there on most slots, and gives at most three sessions a day.
fn invented(seed: u64) -> Staffing {
    const SESSIONS: usize = 40;
    const TRAINERS: usize = 25;
    const SLOTS: usize = 8;
    let mut drawn = 0;
    let mut below = |most: u64| {
        drawn += 1;
        usize::try_from(mix(seed, drawn) % most).expect("small")
    };
    let skills: Vec<Vec<u32>> = (0..TRAINERS)
        .map(|_| (0..20).map(|_| if below(4) == 0 { 1 + below(3) as u32 } else { 0 }).collect())
        .collect();
    let speaks: Vec<[bool; 2]> = (0..TRAINERS).map(|_| [true, below(3) == 0]).collect();
    let there: Vec<Vec<bool>> = (0..TRAINERS).map(|_| (0..SLOTS).map(|_| below(5) > 0).collect()).collect();
    let jobs = (0..SESSIONS).map(|at| {
        let (slot, topic, language) = (at % SLOTS, below(20), usize::from(below(5) == 0));
        let can = |who: &usize| skills[*who][topic] > 0 && speaks[*who][language] && there[*who][slot];
        let able = (0..TRAINERS).filter(can).map(|who| (who, skills[who][topic])).collect();
        Job { slot, kind: topic, able, last: None, tie: at as u64 }
    });
    Staffing {
        jobs: jobs.collect(),
        overlap: (0..SLOTS).map(|a| (0..SLOTS).map(|b| a == b).collect()).collect(),
        day: (0..SLOTS).map(|slot| u32::from(slot >= SLOTS / 2)).collect(),
        most: vec![Some(3); TRAINERS],
        ties: (0..TRAINERS as u64).collect(),
        ..Staffing::default()
    }
}
