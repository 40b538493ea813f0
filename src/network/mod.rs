//! Network: who can help whom after the event. Needs and offers, mentors and mentees, circles, like-minded organizations, introductions, each with the
//! reasons that can be shown; at which hour they can meet; and in `merge` several events as one. Pure functions over an Event; knows no View, no word and no format, and decides nothing about who may see it.

mod circles;
mod consent;
mod follow_up;
mod introductions;
mod joint;
mod kindred;
mod mentors;
pub mod merge;
mod offers;
mod teams;
mod ties;
mod why;

pub use circles::{Circle, Member, Network, circles};
pub use follow_up::{Call, Humane, call, workday, zone_of};
pub use introductions::{Introduction, Other, introductions};
pub use joint::{Joint, joint};
pub use kindred::{Profile, kindred, profiles};
pub use mentors::{Alone, Mentoring, Mentorship, mentoring};
pub use offers::{Exchange, Left, Match, exchange};
pub use teams::{Team, Teams, teams};
pub use ties::Ties;
pub use why::{Tie, why};

/// Order among equals by the id alone, so that whoever comes later moves nobody.
fn tie(seed: u64, id: &str) -> u64 {
    id.bytes().fold(seed, |hash, byte| crate::solve::mix(hash, u64::from(byte)))
}

/// Whether two words of an organizer's mean the same.
fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use crate::files::Files;
    use crate::model::Event;

    /// A small event of one day in 2030 with these tables; whatever is told of them is not looked at.
    pub fn event(tables: &[(&str, &str)]) -> Event {
        let text = "format = 1\n[event]\nid = \"e\"\ntitle = \"E\"\ntimezone = \"Europe/Chisinau\"\n\
            languages = [\"ro\", \"ru\", \"en\"]\n[[day]]\ndate = 2030-07-15\n\
            [[topic]]\nid = \"maps\"\ntitle = \"Maps\"\n[[topic]]\nid = \"web\"\ntitle = \"Web\"\n";
        let files = tables.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
        crate::model::read(
            &crate::tree::parse("event.toml", text).0,
            &Files::from_iter(files),
            crate::model::Given::default(),
        )
        .0
        .unwrap()
    }
}
