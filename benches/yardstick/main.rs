//! Measures the planner on instances of the format `techcamp-or/1`: `cargo bench --bench yardstick --
//! a INSTANCE SOLUTION` reads the instance, writes the solution, and prints what it is worth, what is
//! proven about it, and what it cost. One file for each problem.
#![expect(clippy::disallowed_methods, reason = "a bench looks at the disk, the clock and at /proc")]
#![expect(clippy::print_stdout, reason = "a bench prints")]

mod timetable;

fn main() {
    // Cargo adds `--bench` to what it was given.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["a", instance, solution] => timetable::run(instance, solution),
        _ => println!("usage: a INSTANCE SOLUTION"),
    }
}
