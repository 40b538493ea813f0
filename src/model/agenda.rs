//! Days, rooms and blocks: the agenda as declared.

use super::{At, Text};
use crate::problem::Place;
use chrono::NaiveDate;
use serde::Serialize;

/// One day of the event; blocks name it by its number, from 1.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Day {
    pub number: u32,
    pub date: At<NaiveDate>,
    /// Its date could not be read, and the one here only stands for it: nothing is compared by it.
    #[serde(skip)]
    pub undated: bool,
    pub title: Text,
}

/// A stretch of a day, in minutes after that day's midnight; up to 29:59 = 1799.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Window {
    pub day: u32,
    pub from: u32,
    pub to: u32,
    /// Of its day, put in once all days are read; None where there is no such day.
    #[serde(skip)]
    pub date: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Room {
    pub id: At<String>,
    pub name: Text,
    pub floor: String,
    /// Seats.
    pub capacity: At<u32>,
    /// Groups that may meet in it at the same time.
    pub groups: u32,
    pub plenary: bool,
    pub step_free: bool,
    /// Open list of words: projector, screen, sound, mics, whiteboard, power, wifi, booth, computers …
    pub equipment: Vec<String>,
    /// When it can be used; empty means always.
    pub open: Vec<Window>,
    #[serde(skip)]
    pub place: Place,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    Registration,
    Remarks,
    Opening,
    Spectrogram,
    SpeedGeeking,
    /// One sentence by each trainer, then people choose.
    Market,
    /// Sessions are placed into it.
    Training,
    /// Sessions are placed into it.
    Breakout,
    DesignThinking,
    ProblemStatements,
    TeamForming,
    ProjectWork,
    Pitches,
    Closing,
    Plenary,
    Meal,
    Break,
    Social,
    Transfer,
    Staff,
}

impl BlockKind {
    pub const ALL: [(&'static str, BlockKind); 20] = [
        ("registration", BlockKind::Registration),
        ("remarks", BlockKind::Remarks),
        ("opening", BlockKind::Opening),
        ("spectrogram", BlockKind::Spectrogram),
        ("speed-geeking", BlockKind::SpeedGeeking),
        ("market", BlockKind::Market),
        ("training", BlockKind::Training),
        ("breakout", BlockKind::Breakout),
        ("design-thinking", BlockKind::DesignThinking),
        ("problem-statements", BlockKind::ProblemStatements),
        ("team-forming", BlockKind::TeamForming),
        ("project-work", BlockKind::ProjectWork),
        ("pitches", BlockKind::Pitches),
        ("closing", BlockKind::Closing),
        ("plenary", BlockKind::Plenary),
        ("meal", BlockKind::Meal),
        ("break", BlockKind::Break),
        ("social", BlockKind::Social),
        ("transfer", BlockKind::Transfer),
        ("staff", BlockKind::Staff),
    ];

    /// The word in event.toml.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("plenary", |(word, _)| word)
    }

    /// Whether everybody gathers in a room of the block's own. Meals, breaks and buses may be anywhere; the
    /// plan finds rooms for sessions.
    pub fn gathers(self) -> bool {
        use BlockKind::*;
        !self.takes_sessions() && !matches!(self, Meal | Break | Social | Transfer | Staff)
    }

    /// Whether somebody must be in charge.
    pub fn is_led(self) -> bool {
        !matches!(self, BlockKind::Meal | BlockKind::Break)
    }

    /// Whether sessions are placed into blocks of this kind.
    pub fn takes_sessions(self) -> bool {
        matches!(self, BlockKind::Training | BlockKind::Breakout)
    }
}

/// Who takes part in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum BlockAudience {
    All,
    Trainers,
    /// Team only: on the run of show, never on a public agenda.
    Staff,
}

/// A piece of a day's agenda.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Block {
    pub id: At<String>,
    pub day: At<u32>,
    /// Of its day, put in once all days are read; None where there is no such day.
    #[serde(skip)]
    pub date: Option<NaiveDate>,
    /// Minutes after the day's midnight, up to 1799.
    pub start: At<u32>,
    pub minutes: At<u32>,
    pub kind: BlockKind,
    pub title: Text,
    /// Rooms it uses as a whole; empty for blocks that take sessions (the plan places those).
    pub rooms: Vec<At<String>>,
    /// Id of the person in charge.
    pub owner: Option<At<String>>,
    pub audience: BlockAudience,
    /// May run beside other blocks.
    pub parallel: bool,
    /// Interpretation as `from-to` pairs of language tags, e.g. ("ro", "en").
    pub interpretation: Vec<(String, String)>,
    /// What the team does, for the run of show.
    pub cue: Text,
    pub remarks: Vec<Remark>,
    pub speed_geeking: Option<SpeedGeeking>,
    /// Second pass of an hour that a clock change repeats: 1, else 0.
    pub fold: u8,
    #[serde(skip)]
    pub place: Place,
}

impl Block {
    pub fn end(&self) -> u32 {
        self.start.value + self.minutes.value
    }
}

/// One speaker of a remarks block. `who` is a role or an organization, not a private person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Remark {
    pub who: Text,
    pub minutes: At<u32>,
}

/// Seconds of a speed-geeking round and of what surrounds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SpeedGeeking {
    pub talk: u32,
    pub walk: u32,
    pub briefing: u32,
    /// Rounds each group takes part in; None for as many as stations (of its ring).
    pub rounds: Option<u32>,
    /// Groups are drawn anew in every round, instead of walking together.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub mixing: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rest: Option<Rest>,
}

/// A rest for those who present, each time after so many rounds; in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Rest {
    pub after: u32,
    pub length: u32,
}
