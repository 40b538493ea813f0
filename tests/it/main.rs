//! Tests over the whole program.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test reads folders, and may panic")]

mod bad_input;
mod canary;
mod cli;
mod counts;
mod folders;
mod forms;
mod golden;
mod import;
mod kits;
mod material;
mod network;
mod packs;
mod privacy;
mod problems;
mod readme;
mod rosters;
mod sealed;
mod sheets;
mod store;
mod terminal;
mod tidy;
