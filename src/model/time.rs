//! Time: stretches of an agenda on one axis over all days, so that what goes on after midnight is
//! compared rightly with the next morning, and days with nights between them do not touch.

use super::agenda::{Block, Day, Window};
use chrono::{Datelike, NaiveDate};

const DAY: u64 = 24 * 60;

/// Minutes that one person can interpret in one go; beyond them it goes wrong.
pub const INTERPRETED: u64 = 45;
/// Minutes that count as a rest.
pub const REST: u64 = 10;

/// Minutes of local time since a day long ago.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub from: u64,
    pub to: u64,
}

impl Span {
    pub fn of(block: &Block) -> Span {
        let (start, minutes) = (block.start.value, block.minutes.value);
        Span::new(block.date, block.day.value, start, start.saturating_add(minutes))
    }

    /// A part of a block's day, in minutes after that day's midnight.
    pub fn within(block: &Block, from: u32, to: u32) -> Span {
        Span::new(block.date, block.day.value, from, to)
    }

    pub fn open(window: &Window) -> Span {
        Span::new(window.date, window.day, window.from, window.to)
    }

    /// A day that does not exist meets itself and no other.
    fn new(date: Option<NaiveDate>, day: u32, from: u32, to: u32) -> Span {
        let days = date.and_then(|date| u64::try_from(date.num_days_from_ce()).ok());
        let midnight = days.unwrap_or(day.into()) * DAY;
        Span { from: midnight + u64::from(from), to: midnight + u64::from(to) }
    }

    pub fn meets(self, other: Span) -> bool {
        self.from < other.to && other.from < self.to
    }

    pub fn minutes(self) -> u64 {
        self.to.saturating_sub(self.from)
    }

    /// It grown by all of `others` that go on from it without a rest, before and behind.
    pub fn run(self, others: &[Span]) -> Span {
        let goes_on = |run: Span, other: &Span| other.from < run.to + REST && run.from < other.to + REST;
        let mut run = self;
        loop {
            let near = others.iter().filter(|other| goes_on(run, other));
            let grown = near
                .fold(run, |run, other| Span { from: run.from.min(other.from), to: run.to.max(other.to) });
            if grown == run {
                return run;
            }
            run = grown;
        }
    }

    /// Whether `windows` together cover it; none means always. Windows that touch count as one.
    pub fn covered(self, windows: &[Window]) -> bool {
        let mut at = self.from;
        while !windows.is_empty() && at < self.to {
            let open = windows.iter().map(Span::open).filter(|open| open.from <= at && at < open.to);
            match open.map(|open| open.to).max() {
                Some(to) => at = to,
                None => return false,
            }
        }
        true
    }
}

/// Puts the dates of their days to the windows of one list.
pub(super) fn date(days: &[Day], windows: &mut [Window]) {
    windows.iter_mut().for_each(|window| window.date = date_of(days, window.day));
}

/// The date of a day, where there is one of that number and it could be read.
pub(super) fn date_of(days: &[Day], number: u32) -> Option<NaiveDate> {
    days.iter().find(|day| day.number == number && !day.undated).map(|day| day.date.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(date: &str, from: u32, to: u32) -> Span {
        Span::new(date.parse().ok(), 1, from, to)
    }

    fn window(from: u32, to: u32) -> Window {
        Window { day: 1, from, to, date: "2011-07-15".parse().ok() }
    }

    #[test]
    fn windows_that_touch_cover_what_lies_across_them() {
        let windows = [window(720, 900), window(540, 720)];
        assert!(span("2011-07-15", 700, 800).covered(&windows));
        assert!(!span("2011-07-15", 700, 901).covered(&windows));
        assert!(!span("2011-07-16", 700, 800).covered(&windows));
        assert!(span("2011-07-16", 700, 800).covered(&[]));
    }

    #[test]
    fn after_midnight_is_the_next_morning_and_no_other() {
        let late = span("2011-07-15", 1430, 1530);
        assert!(late.meets(span("2011-07-16", 30, 90)));
        assert!(!late.meets(span("2011-07-17", 30, 90)));
    }

    #[test]
    fn a_run_goes_on_until_there_is_a_rest() {
        let span = |from, to| Span { from, to };
        let others = [span(0, 20), span(20, 40), span(49, 60), span(70, 80)];
        assert_eq!(span(40, 45).run(&others), span(0, 60));
        assert_eq!(span(90, 95).run(&others), span(90, 95));
    }

    #[test]
    fn a_day_that_does_not_exist_meets_no_other() {
        let nowhere = Span::new(None, 9, 0, 1799);
        assert!(nowhere.meets(Span::new(None, 9, 60, 90)));
        assert!(!nowhere.meets(span("2011-07-15", 0, 1799)));
    }
}
