//! Tests over the whole program.

mod canary;
mod kits;
mod problems;
mod store;
mod tidy;
