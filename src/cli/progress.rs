//! Progress: one line on a terminal for what takes over a second; silence in a pipe.

use crate::build::Step;
use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Draws steps on standard error.
pub struct Progress {
    shown: bool,
    begun: Instant,
    last: Mutex<Option<Instant>>,
}

impl Progress {
    pub fn new() -> Progress {
        Progress { shown: std::io::stderr().is_terminal(), begun: Instant::now(), last: Mutex::new(None) }
    }

    pub fn step(&self, step: Step) {
        if !self.shown || self.begun.elapsed() < Duration::from_secs(1) {
            return;
        }
        let Ok(mut last) = self.last.lock() else { return };
        if last.is_none_or(|at| at.elapsed() > Duration::from_millis(100)) {
            *last = Some(Instant::now());
            complain_on!("\r\x1b[K{} {}/{}", step.stage, step.done, step.total);
            let _ = std::io::stderr().flush();
        }
    }

    pub fn end(&self) {
        if self.last.lock().is_ok_and(|last| last.is_some()) {
            complain_on!("\r\x1b[K");
        }
    }
}
