//! Follow-up: what is done after the event, when and with whom; and where people meet in between.

use super::{At, Text};
use chrono::{Days, Months, NaiveDate};
use serde::Serialize;

/// What a step is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StepKind {
    /// Something to write to people.
    #[default]
    Letter,
    /// Something to meet for, at one time for all.
    Call,
    /// Something for the team alone.
    Task,
}

impl StepKind {
    pub const ALL: [(&'static str, StepKind); 3] =
        [("letter", StepKind::Letter), ("call", StepKind::Call), ("task", StepKind::Task)];
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("letter", |(word, _)| word)
    }
}

/// With whom. Only who agreed to mail after the event is among them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Whom {
    #[default]
    Everyone,
    Participants,
    Trainers,
    /// Mentors and their mentees.
    Mentors,
    /// Each community of practice for itself.
    Circles,
}

impl Whom {
    pub const ALL: [(&'static str, Whom); 5] = [
        ("everyone", Whom::Everyone),
        ("participants", Whom::Participants),
        ("trainers", Whom::Trainers),
        ("mentors", Whom::Mentors),
        ("circles", Whom::Circles),
    ];
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, whom)| *whom == self).map_or("everyone", |(word, _)| word)
    }
}

/// How long after the event's last day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Offset {
    pub months: u32,
    pub days: u32,
}

impl Offset {
    /// `48 hours`, `10 days`, `2 weeks`, `3 months`; hours count as days, a day that was begun as a whole one.
    /// Up to five years.
    pub fn parse(text: &str) -> Option<Offset> {
        let (number, unit) = text.trim().split_once(char::is_whitespace)?;
        let number = super::value::whole(number)?;
        let (months, days) = match unit.trim().trim_end_matches('s') {
            "hour" => (0, number.div_ceil(24)),
            "day" => (0, number),
            "week" => (0, number.checked_mul(7)?),
            "month" => (number, 0),
            _ => return None,
        };
        (months <= 60 && days <= 1830).then_some(Offset { months, days })
    }

    /// The date so long after `day`; a month without that day ends with its last.
    pub fn after(self, day: NaiveDate) -> NaiveDate {
        let month = day.checked_add_months(Months::new(self.months));
        month.and_then(|it| it.checked_add_days(Days::new(self.days.into()))).unwrap_or(day)
    }
}

/// One step after the event: of the kit, or the organizer's own.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Step {
    pub id: At<String>,
    /// Empty where the kit's words have it.
    pub title: Text,
    /// What a letter or an invitation says, in paragraphs; empty where the kit's words have it.
    pub text: Text,
    pub kind: StepKind,
    pub whom: Whom,
    pub after: Offset,
    /// The last day it may be on; the first where nothing is said.
    pub until: Offset,
    /// Set by hand, in place of both.
    pub date: Option<At<NaiveDate>>,
    /// A call's begin in the event's zone, set by hand: minutes after midnight.
    pub time: Option<At<u32>>,
    /// Of a call.
    pub minutes: u32,
    /// Id of the person who sees to it.
    pub owner: Option<At<String>>,
    /// Where a call takes place, or what to fill in.
    pub link: String,
}

impl Step {
    /// First and last day it may be on, after an event that ended on `last`.
    pub fn days(&self, last: NaiveDate) -> (NaiveDate, NaiveDate) {
        match &self.date {
            Some(date) => (date.value, date.value),
            None => {
                let first = self.after.after(last);
                (first, self.until.after(last).max(first))
            }
        }
    }
}

/// A chat or social group that people join by themselves.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Channel {
    pub id: At<String>,
    pub title: Text,
    /// What the words explain how to join: signal, whatsapp, telegram, facebook …; an open list.
    pub kind: String,
    pub link: String,
    pub about: Text,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_offset_counts_from_the_last_day() {
        for (text, expected) in [
            ("48 hours", "2012-01-02"),
            ("1 hour", "2012-01-01"),
            ("2 weeks", "2012-01-14"),
            ("10 days", "2012-01-10"),
            ("2 months", "2012-02-29"),
            ("0 days", "2011-12-31"),
        ] {
            let offset = Offset::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(offset.after(date("2011-12-31")), date(expected), "{text}");
        }
        for bad in ["soon", "2", "two weeks", "-2 days", "2 years", "900 months", "99999999999 days", ""] {
            assert_eq!(Offset::parse(bad), None, "{bad}");
        }
    }
}
