//! One record per human, with all their roles. Which audience may see which field is decided in `view`.

use super::agenda::Window;
use super::{At, Text};
use crate::problem::Place;
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Participant,
    Trainer,
    Facilitator,
    Interpreter,
    NoteTaker,
    Staff,
    Guest,
    Mentor,
}

impl Role {
    pub const ALL: [(&'static str, Role); 8] = [
        ("participant", Role::Participant),
        ("trainer", Role::Trainer),
        ("facilitator", Role::Facilitator),
        ("interpreter", Role::Interpreter),
        ("note-taker", Role::NoteTaker),
        ("staff", Role::Staff),
        ("guest", Role::Guest),
        ("mentor", Role::Mentor),
    ];
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, role)| *role == self).map_or("guest", |(word, _)| word)
    }
}

/// Where somebody stands between applying and having been there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Applied,
    Waitlisted,
    Accepted,
    Confirmed,
    Declined,
    Attended,
    NoShow,
}

impl Status {
    pub const ALL: [(&'static str, Status); 7] = [
        ("applied", Status::Applied),
        ("waitlisted", Status::Waitlisted),
        ("accepted", Status::Accepted),
        ("confirmed", Status::Confirmed),
        ("declined", Status::Declined),
        ("attended", Status::Attended),
        ("no-show", Status::NoShow),
    ];
    /// Whether the event is prepared for this person.
    pub fn comes(self) -> bool {
        matches!(self, Status::Accepted | Status::Confirmed | Status::Attended)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    #[default]
    Intro,
    Intermediate,
    Advanced,
}

impl Level {
    pub const ALL: [(&'static str, Level); 3] =
        [("intro", Level::Intro), ("intermediate", Level::Intermediate), ("advanced", Level::Advanced)];
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, level)| *level == self).map_or("intro", |(word, _)| word)
    }
}

/// What a consent is given for. Column `consent.<word>` in people.csv.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Contact list shared among all who took part.
    Roster,
    /// Name and organization in public.
    Public,
    Photo,
    Recording,
    /// Mail after the event.
    FollowUp,
    Partners,
    Donors,
    /// Named in the report.
    Report,
}

impl Purpose {
    pub const ALL: [(&'static str, Purpose); 8] = [
        ("roster", Purpose::Roster),
        ("public", Purpose::Public),
        ("photo", Purpose::Photo),
        ("recording", Purpose::Recording),
        ("follow-up", Purpose::FollowUp),
        ("partners", Purpose::Partners),
        ("donors", Purpose::Donors),
        ("report", Purpose::Report),
    ];
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, purpose)| *purpose == self).map_or("roster", |(word, _)| word)
    }
}

/// An explicit answer; what is absent means no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Consent {
    pub yes: bool,
    /// Version of the terms that were answered.
    pub version: String,
    pub date: Option<NaiveDate>,
}

impl Consent {
    /// A yes to the text that is asked now. Where the event names no version of it, any text will do.
    pub fn counts(&self, terms: &str) -> bool {
        self.yes && (terms.is_empty() || self.version == terms)
    }
}

/// One human.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Person {
    pub id: At<String>,
    /// Badge number, from 1. Where the table has none it is the one of the last plan, else the next free one, by
    /// the order of ids.
    pub number: u32,
    pub roles: BTreeSet<Role>,
    pub status: Option<Status>,
    /// Full name as the person writes it; certificates and desk lists print this.
    pub name: At<String>,
    /// Short name for badges and lists; the first word of `name` when not given.
    pub badge_name: String,
    pub given: String,
    pub family: String,
    /// Shown instead of any name outside private, for people at risk.
    pub pseudonym: String,
    pub at_risk: bool,
    pub pronunciation: String,
    pub gender: String,
    /// Id in organizations.csv, or empty.
    pub organization: Option<At<String>>,
    pub job: String,
    /// Free word or ISO code: an open list.
    pub country: String,
    pub city: String,
    pub email: String,
    pub phone: String,
    /// Language tags, best first.
    pub languages: Vec<At<String>>,
    /// Topic ids the person needs to learn about, most wanted first.
    pub needs: Vec<At<String>>,
    /// Session ids, `wish_1` first.
    pub wishes: Vec<At<String>>,
    /// Own level by topic id.
    pub levels: BTreeMap<String, Level>,
    pub device: String,
    pub access: String,
    pub diet: String,
    pub arrival: String,
    pub departure: String,
    pub emergency: String,
    /// Speed-geeking group set by hand.
    pub group: Option<u32>,
    /// Ids of people not to be placed with: never leaves private, and no output tells of it.
    pub not_with: Vec<At<String>>,
    /// Ids of people to sit with wherever seats are assigned: as closed as `not_with`.
    pub with: Vec<At<String>>,
    pub consents: BTreeMap<Purpose, Consent>,
    // what a trainer, interpreter or mentor brings
    /// Topic ids with skill 1 to 3.
    pub skills: BTreeMap<String, u8>,
    /// Languages taught in: fluent is not the same as willing to teach.
    pub teaches: Vec<At<String>>,
    /// When there; empty means always.
    pub available: Vec<Window>,
    /// Most occurrences per day; None for no limit.
    pub max_sessions: Option<u32>,
    pub equipment: String,
    pub travel: String,
    pub mentor: bool,
    /// Mentees that a mentor takes; None for the usual number.
    pub mentees: Option<u32>,
    /// Ids of people to mentor, decided by hand: as closed as `with`.
    pub mentor_of: Vec<At<String>>,
    /// IANA zone at home, where it was said.
    pub timezone: Option<Tz>,
    pub bio: Text,
    /// Columns this program does not know, kept as answers.
    pub answers: BTreeMap<String, String>,
    #[serde(skip)]
    pub place: Place,
}

impl Person {
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Whether the event is prepared for this person; no status means yes.
    pub fn comes(&self) -> bool {
        self.status.is_none_or(Status::comes)
    }
}
