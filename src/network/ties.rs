//! Ties: what was found once for a whole event, since every View tells some of it.

use super::{Mentoring, Network, Teams, circles, mentoring, teams};
use crate::model::Event;
use std::sync::OnceLock;

/// Mentors, circles and teams of one event, each found when it is first asked for.
pub struct Ties<'a> {
    event: &'a Event,
    mentoring: OnceLock<Mentoring>,
    circles: OnceLock<Network>,
    teams: OnceLock<Teams>,
}

impl<'a> Ties<'a> {
    pub fn new(event: &'a Event) -> Ties<'a> {
        Ties { event, mentoring: OnceLock::new(), circles: OnceLock::new(), teams: OnceLock::new() }
    }

    pub fn mentoring(&self) -> &Mentoring {
        self.mentoring.get_or_init(|| mentoring(self.event))
    }

    pub fn circles(&self) -> &Network {
        self.circles.get_or_init(|| circles(self.event))
    }

    pub fn teams(&self) -> &Teams {
        self.teams.get_or_init(|| teams(self.event))
    }
}
