//! A mark in a session's material that cannot be read: what it hides might get out, so nothing is written.

use crate::check::Phase;
use crate::material::{self, Kind, Trouble};
use crate::model::Event;
use crate::problem::{Place, Problem, nearest};

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for (_, text) in event.sessions.iter().flat_map(|session| session.texts()) {
        for fault in material::read(&text.value).1 {
            let place = Place { line: text.place.line + fault.line - 1, ..text.place.clone() };
            let (what, name) = match fault.trouble {
                Trouble::Unknown(name) => ("unknown", name),
                Trouble::Unclosed(name) => ("unclosed", name),
                Trouble::Hidden(text) => ("hidden", text),
                Trouble::Minutes(text) => ("minutes", text),
                Trouble::Stray => ("stray", ":::".to_owned()),
                Trouble::TooDeep => ("deep", ":::".to_owned()),
            };
            let words = Kind::MARKED.map(Kind::word);
            let near = if what == "unknown" { nearest(&name, words) } else { None };
            let problem = Problem::block("material-part").at(&place).with("what", what);
            found.push(problem.with("near", near.unwrap_or("none")).with("name", name));
        }
    }
    found
}
