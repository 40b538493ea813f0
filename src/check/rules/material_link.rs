//! A link that leads nowhere once the page is printed or sent: without `https://`, or to a file that does not come along.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;
use pulldown_cmark::{Event as Mark, Options, Parser, Tag};

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for session in &event.sessions {
        for (_, text) in session.texts() {
            let parser = Parser::new_ext(&text.value, Options::ENABLE_FOOTNOTES).into_offset_iter();
            found.extend(parser.filter_map(|(mark, range)| {
                let Mark::Start(Tag::Link { dest_url, .. }) = mark else { return None };
                let line = text.place.line + text.value[..range.start].matches('\n').count();
                let place = crate::problem::Place { line, ..text.place.clone() };
                let problem = Problem::warn("material-link").at(&place).with("session", &session.id.value);
                leads_nowhere(&dest_url).then(|| problem.with("to", dest_url.to_string()))
            }));
        }
    }
    found
}

fn leads_nowhere(to: &str) -> bool {
    match to.split_once(':') {
        Some((scheme, rest)) => {
            let known = ["http", "https", "mailto", "tel"].contains(&scheme.to_lowercase().as_str());
            let host = rest.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
            let is_web = scheme.to_lowercase().starts_with("http");
            !known || host.is_empty() || is_web && !host.contains('.')
        }
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::leads_nowhere;

    #[test]
    fn only_whole_addresses_lead_somewhere() {
        for to in ["https://example.org/a", "mailto:a@example.org", "tel:+123", "HTTP://example.org"] {
            assert!(!leads_nowhere(to), "{to}");
        }
        for to in ["", "www.example.org", "other.md", "#top", "javascript:alert(1)", "https://", "http://localhost/x"] {
            assert!(leads_nowhere(to), "{to}");
        }
    }
}
