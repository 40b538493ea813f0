//! Tests over the whole program.

mod bad_input;
mod canary;
mod kits;
mod problems;
mod store;
mod tidy;
