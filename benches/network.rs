//! Merges invented events into one network and prints CPU time and peak memory.
//! `cargo bench --bench network [-- EVENTS PEOPLE]`; 100 events of 1,000 people unless given.
#![expect(clippy::disallowed_methods, reason = "a bench looks at the clock and at /proc")]
#![expect(clippy::print_stdout, reason = "a bench prints")]

mod measure;

use measure::{cpu, peak};
use rayon::prelude::*;
use std::fmt::Write;
use std::time::Instant;
use techcamp::build::load;
use techcamp::files::Files;
use techcamp::network::merge::{Known, files, merge};

fn main() {
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    let (events, people) = if let [events, people] = sizes[..] { (events, people) } else { (100, 1000) };
    let folders: Vec<Files> = (0..events).map(|at| folder(at, people)).collect();
    let begun = Instant::now();
    let read: Vec<_> = folders.par_iter().map(|files| load(files).0.expect("an event").event).collect();
    let loaded = begun.elapsed().as_secs_f64();
    let merged = merge(&read, &Known::default());
    let done = begun.elapsed().as_secs_f64();
    let (own, theirs) = files(&merged, &read, "Network").expect("tables");
    let bytes: usize = own.iter().chain(theirs.iter()).map(|(_, bytes)| bytes.len()).sum();
    println!(
        "{} records, {} people, {} proposed, {} MB: read {loaded:.2} s, merged {:.2} s, written {:.2} s, all {:.2} s, CPU {:.2} s, peak {} MB",
        merged.records,
        merged.members.len(),
        merged.likenesses.len(),
        bytes / 1_000_000,
        done - loaded,
        begun.elapsed().as_secs_f64() - done,
        begun.elapsed().as_secs_f64(),
        cpu(),
        peak()
    );
}

/// Everything in it is made of numbers. Of ten people four come again to a later event, one of them with
/// another address.
fn folder(at: usize, people: usize) -> Files {
    let event = format!(
        "format = 1\nkit = \"techcamp-2day\"\n[event]\nid = \"event-{at}\"\ntitle = \"Event {at}\"\ntimezone = \"Europe/Chisinau\"\n\
         languages = [\"en\"]\n[[day]]\ndate = {}-{:02}-01\n",
        2020 + at / 12,
        at % 12 + 1
    );
    let mut csv = String::from(
        "id,roles,name,organization,country,email,languages,consent.roster,consent.follow-up,consent.follow-up.date\n",
    );
    for row in 0..people {
        // Who is back comes from the event before.
        let (from, is_back) = if row % 10 < 4 && at > 0 { (at - 1, true) } else { (at, false) };
        let who = from * people + row / 10 * 10 + if is_back { 5 + row % 4 } else { row % 10 };
        let host = if is_back && row % 10 == 0 { "new.example.org" } else { "example.org" };
        let _ = writeln!(
            csv,
            "p-{row},participant,Given{who} Family{who},Organization {},C{},m{who}@{host},en,yes,{},",
            who % 5000,
            who % 40,
            ["yes", "no"][(who + at) % 2]
        );
    }
    Files::from_iter([
        ("event.toml".to_owned(), event.into_bytes()),
        ("people.csv".to_owned(), csv.into_bytes()),
    ])
}
