//! Cli: the only room that speaks to a person.

mod place;
pub mod show;
pub mod words;
