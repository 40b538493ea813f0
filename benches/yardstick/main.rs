//! Measures the planner on instances of a fixed format: `cargo bench --bench yardstick -- c INSTANCE
//! SOLUTION` reads the instance, writes the solution, and prints what it is worth and what it cost.
#![expect(clippy::disallowed_methods, reason = "a bench looks at the disk, the clock and at /proc")]
#![expect(clippy::print_stdout, reason = "a bench prints")]

mod sections;

fn main() {
    // Cargo adds `--bench` to what it was given.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["c", instance, solution] => sections::run(instance, solution),
        ["c-replan", instance, base, delta, solution] => sections::replan(instance, base, delta, solution),
        _ => println!("usage: c INSTANCE SOLUTION | c-replan INSTANCE BASE DELTA SOLUTION"),
    }
}
