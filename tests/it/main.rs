//! Tests over the whole program.

mod kits;
mod problems;
