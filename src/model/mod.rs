//! What an event is: every fact an organizer can declare, each with the place it came from.
//! Knows no disk and no clock; whether the facts agree with each other is `check`'s business.

mod agenda;
mod consent;
mod event;
mod fields;
mod form;
mod language;
mod numbers;
mod organization;
mod organizations;
mod parties;
mod person;
mod read;
mod read_agenda;
mod read_event;
mod read_material;
mod read_people;
mod read_sessions;
mod read_slips;
mod read_tables;
mod reading;
mod rows;
mod session;
mod suppress;
mod text;
mod time;
mod value;

pub use agenda::{Block, BlockAudience, BlockKind, Day, Remark, Rest, Room, SpeedGeeking, Window};
pub use consent::answer;
pub use event::{Contact, Event, Pin, Seating};
pub use form::{Allowed, Answers, Asked, allowed, ask, asked, parts};
pub use language::{same_language, share_language};
pub use numbers::{Badge, Given, SessionNumber, badges, session_numbers};
pub use organization::{Need, NeedState, Offer, Organization, Partner, Project, Sharing, Toolkit};
pub use parties::parties;
pub use person::{Consent, Level, Person, Purpose, Role, Status};
pub use read::read;
pub use read_people::{is_list, person_column, person_columns, weigh_people};
pub use read_tables::{need_column, need_columns, weigh_needs};
pub use rows::heading;
pub use session::{Material, OccurrenceId, Session, Station, Topic};
pub use suppress::{fingerprint, suppressed};
pub use text::{At, Text};
pub use time::{INTERPRETED, REST, Span};
pub use value::{date, is_email, is_id, language_of};
