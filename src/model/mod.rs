//! What an event is: every fact an organizer can declare, each with the place it came from.
//! Knows no disk and no clock; whether the facts agree with each other is `check`'s business.

mod agenda;
mod event;
mod organization;
mod person;
mod session;
mod text;

pub use agenda::{Block, BlockAudience, BlockKind, Day, Remark, Room, SpeedGeeking, Window};
pub use event::{Contact, Event, Pin, Seating};
pub use organization::{Need, Offer, Organization, Partner, Project, Sharing};
pub use person::{Consent, Level, Person, Purpose, Role, Status};
pub use session::{Material, OccurrenceId, Session, Station, Topic};
pub use text::{At, Text};
