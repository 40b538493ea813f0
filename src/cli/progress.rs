//! Progress: one line on a terminal for what takes over a second; silence in a pipe, unless lines are asked for.

use crate::build::Step;
use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Draws steps on standard error.
pub struct Progress {
    /// One line, drawn anew each time.
    drawn: bool,
    /// A line each time.
    listed: bool,
    begun: Instant,
    /// When something was told last, and of what.
    last: Mutex<Option<(Instant, &'static str)>>,
}

impl Progress {
    /// `asked`: also where nobody sits at a terminal, and from the beginning.
    pub fn new(asked: bool) -> Progress {
        let drawn = std::io::stderr().is_terminal();
        Progress { drawn, listed: asked && !drawn, begun: Instant::now(), last: Mutex::new(None) }
    }

    pub fn begun(&self) -> Instant {
        self.begun
    }

    pub fn step(&self, step: Step) {
        self.line(step.stage, || format!("{} {}/{}", step.stage, step.done, step.total));
    }

    /// Tells of `what`; drawn ten times a second at most, listed once a second for each thing.
    pub fn line(&self, what: &'static str, text: impl Fn() -> String) {
        let early = self.drawn && self.begun.elapsed() < Duration::from_secs(1);
        if early || !(self.drawn || self.listed) {
            return;
        }
        let Ok(mut last) = self.last.lock() else { return };
        let rest = Duration::from_millis(if self.drawn { 100 } else { 1000 });
        let other = |of: &str| self.listed && of != what;
        if last.is_none_or(|(at, of)| at.elapsed() > rest || other(of)) {
            *last = Some((Instant::now(), what));
            if self.listed {
                complain!("{}", text());
            } else {
                complain_on!("\r\x1b[K{}", text());
                let _ = std::io::stderr().flush();
            }
        }
    }

    pub fn end(&self) {
        if self.drawn && self.last.lock().is_ok_and(|last| last.is_some()) {
            complain_on!("\r\x1b[K");
        }
    }
}
