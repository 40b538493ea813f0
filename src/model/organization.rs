//! Organizations, what they need, what others offer, partners and projects.

use super::{At, Text};
use crate::problem::Place;
use serde::Serialize;

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Organization {
    pub id: At<String>,
    pub name: String,
    pub short: String,
    pub country: String,
    pub city: String,
    pub sectors: Vec<String>,
    pub website: String,
    pub about: Text,
    /// Agreed to be listed in public.
    pub public: bool,
    #[serde(skip)]
    pub place: Place,
}

/// How far a need's text may travel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sharing {
    Public,
    Members,
    /// The team only: what was not said.
    #[default]
    Crew,
}

/// What an organization asks for.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Need {
    pub id: At<String>,
    pub statement: Text,
    pub organization: Option<At<String>>,
    pub topic: Option<At<String>>,
    pub language: String,
    pub urgency: String,
    pub tried: Text,
    pub outcome: Text,
    pub sharing: Sharing,
    #[serde(skip)]
    pub place: Place,
}

/// What the technology community gives.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Offer {
    pub id: At<String>,
    pub title: Text,
    pub donor: String,
    pub kind: String,
    pub amount: String,
    pub until: String,
    pub conditions: Text,
    pub topic: Option<At<String>>,
    pub need: Option<At<String>>,
    #[serde(skip)]
    pub place: Place,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Partner {
    pub id: At<String>,
    pub name: Text,
    /// host, implementing partner, venue, ministry, donor, company, media …
    pub role: String,
    pub website: String,
    #[serde(skip)]
    pub place: Place,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Project {
    pub id: At<String>,
    pub title: Text,
    pub problem: Text,
    /// Person ids.
    pub team: Vec<At<String>>,
    pub stage: String,
    pub help_wanted: Text,
    #[serde(skip)]
    pub place: Place,
}
