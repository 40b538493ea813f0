//! Organizations, what they need, what others offer, partners and projects.

use super::grant::Costs;
use super::value::date;
use super::{At, Text};
use crate::problem::Place;
use chrono::NaiveDate;
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

/// How far a need has come on its way to an answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NeedState {
    #[default]
    Stated,
    /// Talked through in an interview.
    Clarified,
    Confirmed,
    /// Told to those who could help.
    Shared,
    Met,
}

impl NeedState {
    pub const ALL: [(&'static str, NeedState); 5] = [
        ("stated", NeedState::Stated),
        ("clarified", NeedState::Clarified),
        ("confirmed", NeedState::Confirmed),
        ("shared", NeedState::Shared),
        ("met", NeedState::Met),
    ];
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, state)| *state == self).map_or("stated", |(word, _)| word)
    }
}

/// What an organization asks for.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Need {
    pub id: At<String>,
    pub statement: Text,
    pub organization: Option<At<String>>,
    pub topic: Option<At<String>>,
    /// What kind of help: a word of the organizer's, compared with an offer's.
    pub kind: String,
    pub language: String,
    pub urgency: String,
    pub tried: Text,
    pub outcome: Text,
    pub sharing: Sharing,
    pub state: NeedState,
    /// Id of the person who confirmed it.
    pub confirmed_by: Option<At<String>>,
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
    /// As written; a date counts, see [`Offer::ends`].
    pub until: String,
    pub conditions: Text,
    pub topic: Option<At<String>>,
    /// Promised to this need, and to no other.
    pub need: Option<At<String>>,
    /// Language tags of the help; empty where it needs none.
    pub languages: Vec<At<String>>,
    /// A country or city as in organizations.csv; empty for anywhere.
    pub region: String,
    /// How many needs it can serve.
    pub capacity: u32,
    #[serde(skip)]
    pub place: Place,
}

impl Offer {
    /// The last day of it; None where no date says so.
    pub fn ends(&self) -> Option<NaiveDate> {
        date(&self.until)
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Partner {
    pub id: At<String>,
    pub name: Text,
    /// host, implementing partner, venue, ministry, donor, company, media …
    pub role: String,
    pub website: String,
    /// A country or city as in organizations.csv; empty for anywhere.
    pub region: String,
    pub topics: Vec<At<String>>,
    /// What the partner can give.
    pub gives: Text,
    /// Whom to turn to there: known to the organizers alone, as are mail and phone.
    pub liaison: String,
    pub email: String,
    pub phone: String,
    /// The language letters are written in; empty for the event's first.
    pub language: String,
    /// Agreed to be introduced to organizations.
    pub introduce: bool,
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
    pub sector: String,
    pub stage: String,
    pub help_wanted: Text,
    /// Ids of needs that it answers.
    pub needs: Vec<At<String>>,
    /// What the team promised to do next.
    pub commitment: Text,
    pub costs: Costs,
    /// What was decided about its grant, as it is to be told; empty where nothing was.
    pub grant: String,
    #[serde(skip)]
    pub place: Place,
}

/// A free tool that answers some need.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Toolkit {
    pub id: At<String>,
    pub title: Text,
    pub about: Text,
    pub topics: Vec<At<String>>,
    /// Need ids, where it answers just these.
    pub needs: Vec<At<String>>,
    pub licence: Text,
    pub cost: Text,
    /// Works without internet.
    pub offline: bool,
    pub languages: Vec<At<String>>,
    /// What to watch out for.
    pub risk: Text,
    /// Id of a person who can help.
    pub helper: Option<At<String>>,
    /// Id of the session that teaches it.
    pub session: Option<At<String>>,
    pub website: String,
    #[serde(skip)]
    pub place: Place,
}
