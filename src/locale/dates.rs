//! Dates and times of day in a language. Times are 24-hour with Latin digits, so that a badge, a bell
//! and a door agree; dates follow CLDR.

use super::locale;
use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, Iso};
use icu_datetime::fieldsets::{E, MD, YMD, YMDE};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterLoadError};

/// Formatters of one language.
pub struct Dates {
    full: Option<DateTimeFormatter<YMDE>>,
    long: Option<DateTimeFormatter<YMD>>,
    day: Option<DateTimeFormatter<MD>>,
    weekday: Option<DateTimeFormatter<E>>,
}

impl Dates {
    /// `tag` is BCP 47.
    pub fn new(tag: &str) -> Dates {
        let locale = locale(tag);
        let prefs = || (&locale).into();
        fn made<T>(formatter: Result<T, DateTimeFormatterLoadError>) -> Option<T> {
            formatter.ok()
        }
        Dates {
            full: made(DateTimeFormatter::try_new(prefs(), YMDE::long())),
            long: made(DateTimeFormatter::try_new(prefs(), YMD::long())),
            day: made(DateTimeFormatter::try_new(prefs(), MD::long())),
            weekday: made(DateTimeFormatter::try_new(prefs(), E::long())),
        }
    }

    /// Friday, 15 July 2011
    pub fn full(&self, date: NaiveDate) -> String {
        self.write(date, |date| self.full.as_ref().map(|formatter| formatter.format(date).to_string()))
    }

    /// 15 July 2011
    pub fn long(&self, date: NaiveDate) -> String {
        self.write(date, |date| self.long.as_ref().map(|formatter| formatter.format(date).to_string()))
    }

    /// 15 July
    pub fn day(&self, date: NaiveDate) -> String {
        self.write(date, |date| self.day.as_ref().map(|formatter| formatter.format(date).to_string()))
    }

    /// Friday
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.write(date, |date| self.weekday.as_ref().map(|formatter| formatter.format(date).to_string()))
    }

    /// First and last date as one text; one date when they are equal.
    pub fn range(&self, first: NaiveDate, last: NaiveDate) -> String {
        if first == last {
            self.long(first)
        } else if (first.year(), first.month()) == (last.year(), last.month()) {
            // Where the day number opens the text, "15–16 July 2011" needs no second month.
            let text = self.long(last);
            let day = last.day().to_string();
            match text.strip_prefix(day.as_str()) {
                Some(rest) => format!("{}–{day}{rest}", first.day()),
                None => format!("{} – {text}", self.day(first)),
            }
        } else {
            format!("{} – {}", self.long(first), self.long(last))
        }
    }

    fn write(&self, date: NaiveDate, format: impl Fn(&Date<Iso>) -> Option<String>) -> String {
        Date::try_new_iso(date.year(), date.month() as u8, date.day() as u8)
            .ok()
            .and_then(|date| format(&date))
            .unwrap_or_else(|| date.to_string())
    }

    /// "09:05" from minutes after midnight; past midnight goes on in the new day's hours.
    pub fn time(minutes: u32) -> String {
        format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
    }

    /// "09:05:30" from seconds after midnight; seconds are left out when they are zero.
    pub fn clock(seconds: u32) -> String {
        match seconds % 60 {
            0 => Self::time(seconds / 60),
            rest => format!("{}:{rest:02}", Self::time(seconds / 60)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn dates_follow_the_language() {
        let camp = date(2011, 7, 15);
        for (tag, full) in [
            ("en", "Friday, 15 July 2011"),
            ("ro", "vineri, 15 iulie 2011"),
            ("ru", "пятница, 15 июля 2011\u{202f}г."),
            ("es", "viernes, 15 de julio de 2011"),
        ] {
            assert_eq!(Dates::new(tag).full(camp), full, "{tag}");
        }
    }

    #[test]
    fn a_range_inside_a_month_names_the_month_once() {
        let dates = Dates::new("en");
        assert_eq!(dates.range(date(2011, 7, 15), date(2011, 7, 16)), "15–16 July 2011");
        assert_eq!(dates.range(date(2011, 7, 15), date(2011, 7, 15)), "15 July 2011");
        assert_eq!(dates.range(date(2011, 7, 31), date(2011, 8, 1)), "31 July 2011 – 1 August 2011");
    }

    #[test]
    fn hours_after_midnight_are_written_as_the_clock_shows_them() {
        assert_eq!(Dates::time(29 * 60 + 59), "05:59");
        assert_eq!(Dates::clock(9 * 3600 + 30), "09:00:30");
        assert_eq!(Dates::clock(9 * 3600), "09:00");
    }
}
