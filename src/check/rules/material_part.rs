//! A mark in a session's material that cannot be read: what it hides might get out, so nothing is written.

use crate::check::Phase;
use crate::material::{self, Kind, Trouble};
use crate::model::Event;
use crate::problem::{Place, Problem, nearest};

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for text in event.sessions.iter().flat_map(|session| &session.material).flat_map(|it| it.markdown.values()) {
        for fault in material::read(&text.value).1 {
            let place = Place { line: text.place.line + fault.line - 1, ..text.place.clone() };
            let problem = Problem::block("material-part").at(&place);
            found.push(match fault.trouble {
                Trouble::Unknown(name) => {
                    let words = Kind::MARKED.map(Kind::word);
                    let near = nearest(&name, words.iter().copied()).unwrap_or("none").to_owned();
                    problem.with("what", "unknown").with("name", name).with("near", near)
                }
                Trouble::Unclosed(name) => problem.with("what", "unclosed").with("name", name).with("near", "none"),
                Trouble::Hidden(text) => problem.with("what", "hidden").with("name", text).with("near", "none"),
                Trouble::Stray => problem.with("what", "stray").with("name", ":::").with("near", "none"),
                Trouble::Minutes(text) => problem.with("what", "minutes").with("name", text).with("near", "none"),
                Trouble::TooDeep => problem.with("what", "deep").with("name", ":::").with("near", "none"),
            });
        }
    }
    found
}
