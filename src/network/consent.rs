//! Who may be brought together at all: whoever agreed to be on the contact list of participants, and to be
//! written to afterwards. Whoever is at risk is left to the organizers' own judgement.

use crate::model::{Event, Person, Purpose};
use crate::problem::Reason;

/// Nothing, or why this person is brought together with nobody.
pub fn willing(event: &Event, person: &Person) -> Result<(), Reason> {
    let agreed = |purpose| event.agreed(person, purpose);
    match () {
        () if event.at_risk || person.at_risk => Err(Reason::new("alone-at-risk")),
        () if !agreed(Purpose::Roster) => Err(Reason::new("alone-no-roster")),
        () if !agreed(Purpose::FollowUp) => Err(Reason::new("alone-no-follow-up")),
        () => Ok(()),
    }
}
