//! Event: the whole definition, resolved to types.

use super::agenda::{Block, Day, Room};
use super::follow_up::{Channel, Step};
use super::form::Answers;
use super::grant::Grant;
use super::organization::{Need, Offer, Organization, Partner, Project, Toolkit};
use super::person::{Person, Purpose, Role};
use super::session::{Session, Station, Topic};
use super::time::Span;
use super::{At, Text};
use crate::document::Paper;
use crate::form::Form;
use crate::problem::Severity;
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Whether people walk to a session or are given a seat.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Seating {
    #[default]
    Open,
    Assigned,
}

/// Whom to turn to (code of conduct, emergencies). Public by the organizer's own act.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Contact {
    pub name: String,
    pub phone: String,
    pub email: String,
    pub role: Text,
}

/// A decision made by hand that the plan keeps: this person sits in this occurrence.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pin {
    pub person: At<String>,
    pub session: At<String>,
    pub block: Option<At<String>>,
}

/// Everything an organizer declared. Lists keep the order of the files except people,
/// which are ordered by id, so that the order of rows never matters.
#[derive(Debug, Clone, Serialize)]
pub struct Event {
    pub id: At<String>,
    pub title: Text,
    pub theme: Text,
    pub about: Text,
    pub zone: At<Tz>,
    pub city: Text,
    pub country: Text,
    pub venue: Text,
    pub address: Text,
    /// BCP 47 tags; the first is the event's first language.
    pub languages: Vec<At<String>>,
    pub paper: Paper,
    /// Label stock of badges, as the badge layout names it; empty for the paper's default.
    pub badge_stock: String,
    pub hashtag: String,
    pub website: String,
    pub contacts: Vec<Contact>,
    /// Whether badges leave a box for a sticker where nobody has answered yet about photographs.
    pub photo_stickers: bool,
    /// At-risk mode for everybody.
    pub at_risk: bool,
    /// Who answers for the personal data.
    pub controller: Text,
    pub keep_until: Option<At<NaiveDate>>,
    /// What the organizers' own folder is sealed with: `zip`, or recipients of age; as written.
    pub encrypt: Vec<At<String>>,
    /// Smallest group that is published as a number.
    pub threshold: u32,
    /// Version of the text that consents are asked with; empty where the event names none.
    pub terms_version: String,
    /// Expected number of participants, where people.csv is not there yet.
    pub expected: At<u32>,
    pub seating: Seating,
    pub seed: u64,
    /// Spare blank badges and agendas to print.
    pub spare: u32,
    pub days: Vec<Day>,
    pub rooms: Vec<Room>,
    /// From one floor to another, or to another building.
    pub walk_minutes: u32,
    pub blocks: Vec<Block>,
    pub topics: Vec<Topic>,
    pub sessions: Vec<Session>,
    pub stations: Vec<Station>,
    pub people: Vec<Person>,
    /// Fingerprints of addresses whose people asked to be on no list.
    pub suppressed: BTreeSet<String>,
    pub organizations: Vec<Organization>,
    pub needs: Vec<Need>,
    pub offers: Vec<Offer>,
    pub partners: Vec<Partner>,
    pub projects: Vec<Project>,
    pub toolkits: Vec<Toolkit>,
    pub pins: Vec<Pin>,
    /// What people are asked, and what they answered.
    pub forms: Vec<Form>,
    pub answers: Vec<Answers>,
    /// What is done after the event, in the order of the files.
    pub follow_up: Vec<Step>,
    /// Chat and social groups that people join by themselves.
    pub channels: Vec<Channel>,
    /// Who writes to people after the event: a name and an address; empty where nothing is said.
    pub sender: (String, String),
    /// Fewest and most people of a project team that is proposed; the most are not below the fewest.
    pub team_min: u32,
    pub team_max: u32,
    pub grant: Grant,
    /// Fewest and most people of a circle after the event; the most are at least twice the fewest less one.
    pub circle_min: u32,
    pub circle_max: u32,
    /// Severity by rule id, as set in event.toml.
    pub severity: BTreeMap<String, Severity>,
}

impl Event {
    /// The event's first language.
    pub fn first_language(&self) -> &str {
        self.languages.first().map_or("en", |lang| lang.value.as_str())
    }

    pub fn day(&self, number: u32) -> Option<&Day> {
        self.days.iter().find(|day| day.number == number)
    }

    pub fn room(&self, id: &str) -> Option<&Room> {
        self.rooms.iter().find(|room| room.id.value == id)
    }

    pub fn block(&self, id: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.id.value == id)
    }

    pub fn session(&self, id: &str) -> Option<&Session> {
        self.sessions.iter().find(|session| session.id.value == id)
    }

    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id.value == id)
    }

    /// People are sorted by id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people
            .binary_search_by(|person| person.id.value.as_str().cmp(id))
            .ok()
            .map(|at| &self.people[at])
    }

    /// Every id by which a person is named, wherever that is; badge numbers and the person's own id are none.
    pub fn named_people(&self) -> impl Iterator<Item = &At<String>> {
        let blocks = self.blocks.iter().flat_map(|it| &it.owner);
        let sessions = self.sessions.iter().flat_map(|it| &it.trainers);
        let stations = self.stations.iter().flat_map(|it| &it.trainer);
        let pins = self.pins.iter().map(|it| &it.person);
        let people = self.people.iter().flat_map(|it| [&it.not_with, &it.with, &it.mentor_of]).flatten();
        let needs = self.needs.iter().flat_map(|it| &it.confirmed_by);
        let toolkits = self.toolkits.iter().flat_map(|it| &it.helper);
        let projects = self.projects.iter().flat_map(|it| &it.team);
        let steps = self.follow_up.iter().flat_map(|it| &it.owner);
        let agenda = blocks.chain(sessions).chain(stations).chain(pins);
        agenda.chain(people).chain(needs).chain(toolkits).chain(projects).chain(steps)
    }

    pub fn organization(&self, id: &str) -> Option<&Organization> {
        self.organizations.iter().find(|organization| organization.id.value == id)
    }

    /// Minutes between something in one room and something later in another, where they are too few to
    /// walk. None where there is time, or no floor is known.
    pub fn rush(&self, (span, room): (Span, &str), (later, there): (Span, &str)) -> Option<u64> {
        let floor = |id: &str| self.room(id).map(|room| room.floor.trim()).filter(|floor| !floor.is_empty());
        floor(room).zip(floor(there)).filter(|(a, b)| a != b)?;
        self.hurry(span, later)
    }

    /// Minutes between two stretches, where they are too few for a walk; None where the second is not later.
    pub fn hurry(&self, span: Span, later: Span) -> Option<u64> {
        later.from.checked_sub(span.to).filter(|gap| *gap < u64::from(self.walk_minutes))
    }

    /// Yes only where it was said, and said to the present terms.
    pub fn agreed(&self, person: &Person, purpose: Purpose) -> bool {
        person.consents.get(&purpose).is_some_and(|consent| consent.counts(&self.terms_version))
    }

    /// People the event is prepared for.
    pub fn coming(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.comes())
    }

    pub fn participants(&self) -> impl Iterator<Item = &Person> {
        self.coming().filter(|person| person.has(Role::Participant))
    }

    /// Whether seats are to be assigned and nobody has said yet which sessions she wants: on paper that is known
    /// only at the event, and until then no seat is given but by hand.
    pub fn awaits_choices(&self) -> bool {
        let chose = |person: &Person| !person.wishes.is_empty();
        self.seating == Seating::Assigned && !self.participants().any(chose)
    }

    /// Participants, or as many as are expected while there are none.
    pub fn headcount(&self) -> u32 {
        match self.participants().count() {
            0 => self.expected.value,
            count => u32::try_from(count).unwrap_or(u32::MAX),
        }
    }
}
