//! A link that leads nowhere once the page is printed or sent: without `https://`, or to a file that does not come along.

use crate::check::Phase;
use crate::export::link;
use crate::model::Event;
use crate::problem::{Place, Problem};
use pulldown_cmark::{Event as Mark, LinkType, Options, Parser, Tag};

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for session in &event.sessions {
        for (_, text) in session.texts() {
            let parser = Parser::new_ext(&text.value, Options::ENABLE_FOOTNOTES).into_offset_iter();
            found.extend(parser.filter_map(|(mark, range)| {
                let Mark::Start(Tag::Link { link_type, dest_url, .. }) = mark else { return None };
                let line = text.place.line + text.value[..range.start].matches('\n').count();
                let place = Place { line, ..text.place.clone() };
                let problem = Problem::warn("material-link").at(&place).with("session", &session.id.value);
                (link_type != LinkType::Email && leads_nowhere(&dest_url)).then(|| problem.with("to", dest_url.to_string()))
            }));
        }
    }
    found
}

/// What is printed as a link, and is not of the package or of this machine.
fn leads_nowhere(to: &str) -> bool {
    let Some((scheme, rest)) = to.split_once(':') else { return true };
    let host = rest.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
    let is_web = scheme.to_lowercase().starts_with("http");
    link::checked(to).is_none() || is_web && !host.contains('.')
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
