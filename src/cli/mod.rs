//! Cli: the only room that speaks to a person.

pub mod show;
pub mod words;
