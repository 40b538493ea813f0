//! Phase: how near the event is. What cannot be known yet in a phase stays open and blocks nothing.
//! The day it is today comes from outside: there is no clock here.

use crate::model::Event;
use crate::problem::{Problem, Severity};
use chrono::{Days, NaiveDate};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// More than seven days to go: much is still open.
    Before,
    /// What is printed now is final.
    LastWeek,
    During,
    After,
}

impl Phase {
    pub const ALL: [(&'static str, Phase); 4] = [
        ("before", Phase::Before),
        ("last-week", Phase::LastWeek),
        ("during", Phase::During),
        ("after", Phase::After),
    ];

    /// The word on the command line.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, phase)| *phase == self).map_or("before", |(word, _)| word)
    }

    pub fn from_word(word: &str) -> Option<Phase> {
        Self::ALL.iter().find(|(known, _)| *known == word).map(|(_, phase)| *phase)
    }

    /// The phase `event` is in on the day `today`; an event without days is still before.
    pub fn of(event: &Event, today: NaiveDate) -> Phase {
        let dates = || event.days.iter().map(|day| day.date.value);
        match (dates().min(), dates().max()) {
            (_, Some(last)) if today > last => Phase::After,
            (Some(first), _) if today >= first => Phase::During,
            (Some(first), _) if (first - today).num_days() <= 7 => Phase::LastWeek,
            _ => Phase::Before,
        }
    }

    /// A problem of `rule` for what is decided late: open until the last week, with the day it is
    /// due (`days` before the first day), then a warning, and nothing once the event is over.
    pub fn not_yet(self, rule: &str, event: &Event, days: u64) -> Option<Problem> {
        match self {
            Phase::Before => Some(Problem::open(rule).with("due", due(event, days))),
            Phase::LastWeek | Phase::During => Some(Problem::warn(rule)),
            Phase::After => None,
        }
    }

    /// `problem` now, or open with a due date while the last week is not there.
    pub fn later(self, problem: Problem, event: &Event, days: u64) -> Problem {
        match self {
            Phase::Before => Problem { severity: Severity::Open, ..problem.with("due", due(event, days)) },
            _ => problem,
        }
    }
}

/// The date `days` before the first day; empty for an event without days.
fn due(event: &Event, days: u64) -> String {
    let first = event.days.iter().map(|day| day.date.value).min();
    first
        .and_then(|first| first.checked_sub_days(Days::new(days)))
        .map_or(String::new(), |date| date.to_string())
}
