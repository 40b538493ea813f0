//! Cli: the only room that speaks to a person. One file per command; it decides nothing.
#![expect(
    clippy::disallowed_methods,
    reason = "the edge of the program: arguments, environment and today's date"
)]

#[macro_use]
mod tell;

mod args;
mod audit;
mod build;
mod check;
mod child;
mod forget;
mod import;
mod kit;
mod material;
mod merge;
mod network;
mod new;
mod place;
mod plan;
mod progress;
mod render;
mod roster;
mod seal;
pub mod show;
mod why;
pub mod words;

use args::{Args, Command};
use clap::Parser;
use std::process::ExitCode;

/// Exit codes: fine (warnings allowed); refused; could not run; busy.
const FINE: u8 = 0;
const REFUSED: u8 = 1;
const BROKEN: u8 = 2;
const BUSY: u8 = 75;

/// Runs the command of the arguments.
pub fn main() -> ExitCode {
    let args = Args::parse();
    let done = match args.command {
        None => {
            tell_on!("{}", args::overview());
            Ok(FINE)
        }
        Some(Command::New(command)) => new::run(&command),
        Some(Command::Check(command)) => check::run(&command),
        Some(Command::Import(command)) => import::run(&command),
        Some(Command::Plan(command)) => plan::run(&command),
        Some(Command::Why(command)) => why::run(&command),
        Some(Command::Build(command)) => build::run(&command),
        Some(Command::Material(command)) => material::run(&command),
        Some(Command::Audit(command)) => audit::run(&command),
        Some(Command::Forget(command)) => forget::run(&command),
        Some(Command::Roster(command)) => roster::run(&command),
        Some(Command::Network(command)) => match &command.several {
            Some(args::Several::Merge(command)) => merge::run(command),
            None => network::run(&command),
        },
        Some(Command::Kit { command }) => kit::run(&command),
        Some(Command::RenderChild) => render::child(),
    };
    match done {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            complain!("techcamp: {error:#}");
            let busy = matches!(error.downcast_ref(), Some(crate::store::Stop::Busy(_)));
            let refused = matches!(
                error.downcast_ref(),
                Some(crate::store::Stop::NotOurs(_) | crate::store::Stop::Event(_))
            );
            ExitCode::from(if busy {
                BUSY
            } else if refused {
                REFUSED
            } else {
                BROKEN
            })
        }
    }
}

/// What may have been meant by a word that names nothing; all there are, where none is near.
fn suggest(word: &str, known: &[&str]) {
    match crate::problem::nearest(word, known.iter().copied()) {
        Some(near) => complain!("Did you mean `{near}`?"),
        None => complain!("There are: {}.", known.join(", ")),
    }
}

/// Prints `value` as JSON.
fn print_json(value: &serde_json::Value) {
    tell!("{value:#}");
}

/// Prints problems the way a person or a program wants them.
fn print_problems(problems: &[crate::problem::Problem], files: &crate::files::Files) {
    let color =
        std::io::IsTerminal::is_terminal(&std::io::stderr()) && std::env::var_os("NO_COLOR").is_none();
    complain_on!("{}", show::human(problems, files, width(), color));
}

fn width() -> usize {
    std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(100)
}

/// Today, for the phase of the checks: nothing that is written depends on it.
fn today() -> chrono::NaiveDate {
    let seconds =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |it| it.as_secs());
    chrono::DateTime::from_timestamp(i64::try_from(seconds).unwrap_or(0), 0).unwrap_or_default().date_naive()
}

/// `SOURCE_DATE_EPOCH`, https://reproducible-builds.org/specs/source-date-epoch/
fn source_date() -> Option<chrono::NaiveDate> {
    let seconds = std::env::var("SOURCE_DATE_EPOCH").ok()?.parse().ok()?;
    Some(chrono::DateTime::from_timestamp(seconds, 0)?.date_naive())
}
