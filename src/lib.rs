//! `techcamp` is an event compiler: it reads one event folder and one kit, decides what has to be
//! decided, and writes the whole package of a TechCamp.

pub mod build;
pub mod check;
pub mod cli;
pub mod compose;
pub mod document;
pub mod edit;
pub mod export;
pub mod files;
pub mod form;
pub mod intake;
pub mod kit;
pub mod letters;
pub mod locale;
pub mod material;
pub mod model;
pub mod network;
pub mod picture;
pub mod plan;
pub mod problem;
pub mod seal;
pub mod sheet;
pub mod solve;
pub mod store;
pub mod tree;
pub mod view;
