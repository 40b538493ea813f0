//! Takes a list of invented people into an event and prints wall time, CPU time and peak memory.
//! `cargo bench --bench intake [-- ROWS…]`; 10,000 and 100,000 unless given, each in a process of its own, since memory is not given back.
#![expect(clippy::disallowed_methods, reason = "a bench looks at the clock and at /proc")]
#![expect(clippy::print_stdout, reason = "a bench prints")]

mod measure;

use measure::{cpu, peak};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Instant;
use techcamp::build::load;
use techcamp::files::Files;
use techcamp::intake::{Request, Sources, derived, take};

/// That of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The rows that one process takes.
const ROWS: &str = "TECHCAMP_BENCH_ROWS";

fn main() {
    if let Some(rows) = std::env::var(ROWS).ok().and_then(|rows| rows.parse().ok()) {
        return one(rows);
    }
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![10_000, 100_000] } else { sizes };
    let program = std::env::current_exe().expect("this program");
    for rows in sizes {
        let status = std::process::Command::new(&program).env(ROWS, rows.to_string()).status();
        assert!(status.expect("a process").success());
    }
}

fn one(rows: usize) {
    let list = list(rows);
    let files = Files::from_iter([("event.toml".to_owned(), EVENT.as_bytes().to_vec())]);
    let begun = Instant::now();
    let loaded = load(&files).0.expect("an event");
    let forms = derived(&loaded.event, &loaded.words);
    let (sources, problems) = Sources::new(&loaded.kit.sources, forms);
    assert_eq!(problems, []);
    let (taken, _) = take(&Request {
        file: "list.csv",
        bytes: list.as_bytes(),
        sources: &sources,
        source: None,
        map: None,
        files: &files,
        organizations: &loaded.event.organizations,
        decided: BTreeMap::new(),
        tell: &|problem| problem.rule.clone(),
    });
    let taken = taken.expect("a table");
    let counts = taken.counts();
    println!(
        "{} rows, {} MB: {} new, {} to repair, {} to decide; {:.2} s, CPU {:.2} s, peak {} MB",
        counts.rows,
        list.len() / 1_000_000,
        counts.new,
        counts.repaired,
        counts.doubtful,
        begun.elapsed().as_secs_f64(),
        cpu(),
        peak()
    );
}

const EVENT: &str = "format = 1\nkit = \"techcamp-2day\"\n[event]\nid = \"bench\"\ntitle = \"Bench\"\ntimezone = \"Europe/Chisinau\"\n\
    languages = [\"en\", \"ro\"]\n[[day]]\ndate = 2030-05-01\n";

/// Attendees as a ticket shop exports them; everything in it is made of numbers. Of a thousand rows one has no address that
/// mail can go to, and one is a namesake of another.
fn list(rows: usize) -> String {
    let mut csv = String::from(
        "Order #,Order Date,First Name,Last Name,Email,Ticket Type,Attendee #,Attendee Status,Home City,Home Country,Company,Languages,Topics of interest,T-shirt\n",
    );
    for row in 0..rows {
        let who = if row % 1000 == 999 { row - 1 } else { row };
        let host = if row % 1000 == 500 { "nowhere" } else { "example.org" };
        let address = if who == row { format!("m{row}@{host}") } else { String::new() };
        let _ = writeln!(
            csv,
            "{row},2030-03-{:02} 10:00,Given{who},Șurname{who},{address},Participant,{row},Attending,City {},Country {},\"Organization, {}\",\"English, Romanian\",maps;radio,{}",
            1 + row % 28,
            row % 900,
            row % 60,
            row % 5000,
            ["S", "M", "L"][row % 3]
        );
    }
    csv
}
