//! All forms of one session whose hand-out is 20 or 200 pages long, from an invented file: wall and CPU time, peak memory.
//! `cargo bench --bench material [-- PAGES …]`. Each size runs in a process of its own.
#![expect(clippy::disallowed_methods, reason = "a bench looks at the clock and at /proc")]
#![expect(clippy::print_stdout, reason = "a bench prints")]

mod measure;

use measure::{cpu, peak};
use std::fmt::Write;
use std::process::Command;
use std::time::Instant;
use techcamp::build::{Wish, build};
use techcamp::files::Files;

fn main() {
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    if let (Ok(_), [pages]) = (std::env::var("TECHCAMP_BENCH_ONE"), sizes.as_slice()) {
        one(*pages);
        return;
    }
    for pages in if sizes.is_empty() { vec![20, 200] } else { sizes } {
        let exe = std::env::current_exe().expect("own path");
        let done =
            Command::new(exe).arg(pages.to_string()).env("TECHCAMP_BENCH_ONE", "1").status().expect("run");
        assert!(done.success(), "{pages} pages: {done}");
    }
}

fn one(pages: usize) {
    let files = event(pages);
    let wish = Wish { item: Some("session:long".into()), phase: Some("before".into()), ..Wish::default() };
    let begun = Instant::now();
    let built = build(&files, &wish, &|_| {});
    let wall = begun.elapsed().as_secs_f64();
    let written = built.files.unwrap_or_else(|| panic!("blocked: {:?}", built.problems));
    let bytes: usize = written.iter().map(|(_, bytes)| bytes.len()).sum();
    println!(
        "about {pages} pages of hand-out: {} files, {} kB; {wall:.2} s, CPU {:.2} s, peak {} MB",
        written.0.len(),
        bytes / 1000,
        cpu(),
        peak()
    );
}

/// An invented event with one long session: a page of its hand-out is about three parts.
fn event(pages: usize) -> Files {
    let toml = "format = 1\nkit = \"techcamp-2day\"\n[event]\nid = \"bench\"\ntitle = \"Bench\"\ntimezone = \"Europe/Chisinau\"\n\
        city = \"Nowhere\"\nlanguages = [\"en\"]\ncontroller = \"Bench\"\nkeep_until = 2031-01-01\n\
        [[contact]]\nname = \"Desk\"\nphone = \"+000\"\n[[day]]\ndate = 2030-03-04\n[[day]]\ndate = 2030-03-05\n\
        [[room]]\nid = \"hall\"\nname = \"Hall\"\ncapacity = 60\nplenary = true\n\
        [[room]]\nid = \"room\"\nname = \"Room\"\ncapacity = 25\n";
    let mut text = String::from("+++\ntitle = \"Long\"\ngoal = \"Measure.\"\n+++\n");
    for part in 1..=pages * 3 / 2 {
        let _ = write!(
            text,
            "\n## Part {part}\n\nSome words about part {part}, as many as stand in a usual paragraph of a hand-out for a session, and then a few \
             more, so that it takes some lines of the page and not only one.\n\n- one thing\n- another *thing*\n- a third\n\n\
             | a | b | c |\n|---|---|--:|\n| {part} | two | 3 |\n| four | five | {part} |\n\n\
             ::: exercise 0-1 Try {part}\nDo it, in pairs, and write down what you found.\n\n::: solution\nIt is {part}.\n:::\n:::\n"
        );
    }
    Files::from_iter([
        ("event.toml".to_owned(), toml.as_bytes().to_vec()),
        ("sessions/long.md".to_owned(), text.into_bytes()),
    ])
}
