//! Yardstick: solvers on instances of their own format, with objective, bound, time and memory.
//! `cargo bench --bench yardstick -- PROBLEM [INSTANCE SOLUTION]`; one problem a process, so that
//! memory is its own.
#![expect(clippy::disallowed_methods, reason = "a bench reads files and looks at the clock and at /proc")]
#![expect(clippy::print_stdout, reason = "a bench prints")]

mod mentors;
mod rotation;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["d"] => rotation::run(),
        ["e", instance, solution] => mentors::run(instance, solution),
        _ => println!("usage: yardstick d | e CSV SOLUTION"),
    }
}

/// Seconds of CPU this thread has taken, from /proc/thread-self/schedstat (nanoseconds, first field).
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split_whitespace().next().and_then(|word| word.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

/// Most memory this process held, in megabytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok()).unwrap_or(0) / 1024
}
