//! Pictures: those that sessions' material names, made fit to be passed on; and what is wrong with them.

use crate::document::{Picture, Pictures};
use crate::files::Files;
use crate::model::Event;
use crate::picture::{self, Fault};
use crate::problem::{Place, Problem};
use pulldown_cmark::{Event as Mark, Options, Parser, Tag, TagEnd};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Pictures by the address in the Markdown, which is a path below `sessions/`. Problems: `material-picture`.
pub fn read(event: &Event, files: &Files) -> (Pictures, Vec<Problem>) {
    let (mut pictures, mut problems) = (BTreeMap::new(), Vec::new());
    let mut refused: BTreeMap<String, (&'static str, String)> = BTreeMap::new();
    for session in &event.sessions {
        for (_, text) in session.texts() {
            for named in named(&text.value) {
                let place = Place { line: text.place.line + named.line, ..text.place.clone() };
                let told = |what: &str, found: &str| {
                    let problem = Problem::warn("material-picture").at(&place).with("what", what);
                    problem.with("picture", &named.to).with("found", found)
                };
                if named.alt.trim().is_empty() {
                    problems.push(told("alt", ""));
                }
                if pictures.contains_key(&named.to) {
                    continue;
                }
                let made = match refused.get(&named.to) {
                    Some(known) => Err(known.clone()),
                    None => made(&named.to, files),
                };
                match made {
                    Ok(picture) => {
                        pictures.insert(named.to, Arc::new(picture));
                    }
                    Err((what, found)) => {
                        problems.push(told(what, &found));
                        refused.insert(named.to, (what, found));
                    }
                }
            }
        }
    }
    (pictures, problems)
}

/// A picture as Markdown names it.
struct Named {
    to: String,
    alt: String,
    /// Lines before it.
    line: usize,
}

fn named(markdown: &str) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    let mut open = 0;
    for (mark, range) in Parser::new_ext(markdown, Options::ENABLE_FOOTNOTES).into_offset_iter() {
        match mark {
            Mark::Start(Tag::Image { dest_url, .. }) => {
                open += 1;
                let line = markdown[..range.start].matches('\n').count();
                found.push(Named { to: dest_url.into_string(), alt: String::new(), line });
            }
            Mark::End(TagEnd::Image) => open -= 1,
            Mark::Text(text) | Mark::Code(text) if open > 0 => {
                found.iter_mut().last().into_iter().for_each(|it| it.alt.push_str(&text));
            }
            _ => {}
        }
    }
    found
}

/// The picture, or what is wrong with it and what was found.
fn made(to: &str, files: &Files) -> Result<Picture, (&'static str, String)> {
    let is_far = to.contains(':') || to.starts_with("//");
    if is_far {
        return Err(("remote", String::new()));
    }
    if to.starts_with('/') || to.contains('\\') || to.split('/').any(|part| part == "..") {
        return Err(("outside", String::new()));
    }
    let path = file(to);
    let bytes = files.get(&path).ok_or(("missing", path))?;
    picture::clean(to, bytes).map_err(|fault| match fault {
        Fault::Format(name) if name.is_empty() => ("unknown", name),
        Fault::Format(name) => ("format", name),
        Fault::Large(millions) => ("large", millions.to_string()),
        Fault::Broken => ("broken", String::new()),
    })
}

/// The file of a picture that Markdown names `to`.
pub fn file(to: &str) -> String {
    format!("sessions/{}", to.replace("%20", " "))
}

/// The files that may be pictures: all in `sessions/` but what is written there.
pub fn sources(files: &Files) -> Files {
    let is_source = |path: &str| path.starts_with("sessions/") && !path.ends_with(".md");
    files
        .iter()
        .filter(|(path, _)| is_source(path))
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .collect()
}
