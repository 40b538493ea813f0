//! What trainers give: topics, sessions with their material, speed-geeking stations.

use super::person::Level;
use super::{At, Text};
use crate::problem::Place;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Topic {
    pub id: At<String>,
    pub title: Text,
}

/// Session id and number from 1; independent of time and room. Written `mapping.2`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct OccurrenceId {
    pub session: String,
    pub number: u32,
}

impl std::fmt::Display for OccurrenceId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.session, self.number)
    }
}

/// Something a trainer gives, once or repeated.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Session {
    pub id: At<String>,
    /// Short number, from 1, by which people choose it; given by the order of the sessions where it has none.
    pub number: u32,
    pub title: Text,
    /// One sentence for the topic market and the agenda.
    pub summary: Text,
    /// True when it belongs into breakout blocks, else into training blocks.
    pub breakout: bool,
    pub level: Level,
    pub topics: Vec<At<String>>,
    /// Languages it is given in; empty means the event's first.
    pub languages: Vec<At<String>>,
    /// Seats; None means the room's capacity.
    pub capacity: Option<At<u32>>,
    pub minimum: u32,
    /// How often it is given.
    pub repeat: At<u32>,
    /// Trainers named by the organizer; the plan finds others when empty.
    pub trainers: Vec<At<String>>,
    /// Blocks it is pinned to, one per occurrence in order.
    pub blocks: Vec<At<String>>,
    pub room: Option<At<String>>,
    pub equipment: Vec<At<String>>,
    pub supplies: Vec<String>,
    pub prerequisites: Text,
    /// What people can do afterwards that they could not before.
    pub goal: Text,
    /// What to install or bring along before it begins.
    pub installs: Text,
    /// Under which the material may be used, as an SPDX id: `CC-BY-4.0`.
    pub licence: String,
    /// Who wrote the material, as they want to be named.
    pub authors: Vec<String>,
    pub recording: Recording,
    pub material: Option<Material>,
    #[serde(skip)]
    pub place: Place,
}

impl Session {
    /// What is written for it, by language: files that say nothing below their front matter are passed over.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &At<String>)> {
        let all = self.material.iter().flat_map(|material| &material.markdown);
        all.filter(|(_, text)| !text.value.trim().is_empty()).map(|(lang, text)| (lang.as_str(), text))
    }

    /// What is written for it in a language.
    pub fn text_in(&self, lang: &str) -> Option<(&str, &At<String>)> {
        self.texts().find(|(known, _)| *known == lang)
    }

    /// The same in the event's `first` language, else in the first there is.
    pub fn main_text(&self, first: &str) -> Option<(&str, &At<String>)> {
        self.text_in(first).or_else(|| self.texts().next())
    }
}

/// Whether a session may be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Recording {
    /// Everybody in the room is asked first.
    #[default]
    Ask,
    Yes,
    No,
}

impl Recording {
    pub const ALL: [(&'static str, Recording); 3] =
        [("ask", Recording::Ask), ("yes", Recording::Yes), ("no", Recording::No)];

    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|it| it.1 == self).map_or("ask", |it| it.0)
    }
}

/// A session's Markdown by language, from `sessions/<id>.md` and `sessions/<id>.<lang>.md`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Material {
    /// Each with the place of its first line, below the front matter.
    pub markdown: BTreeMap<String, At<String>>,
}

/// A speed-geeking table: one trainer, one topic.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Station {
    pub id: At<String>,
    pub number: At<u32>,
    pub title: Text,
    pub trainer: Option<At<String>>,
    pub languages: Vec<At<String>>,
    pub power: bool,
    pub internet: bool,
    #[serde(skip)]
    pub place: Place,
}
