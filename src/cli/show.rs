//! Show: problems as an organizer reads them, and as JSON.
//! It decides nothing: order, framing and places only. Sentences come from `words`.

use super::place::{Sources, drawable};
use super::words::{phrase, sentence};
use crate::files::Files;
use crate::problem::{Place, Problem, Severity, sorted};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};
use serde_json::{Value, json};

/// Most other places told of one problem.
const ALSO: usize = 5;

/// Every problem, drawn into the files of `sources`: what must be mended, then warnings, then what
/// is still open, then one line that counts. `width` is in columns; `color` asks for ANSI colours.
pub fn human(problems: &[Problem], sources: &Files, width: usize, color: bool) -> String {
    let problems = sorted(problems.to_vec());
    let sources = &Sources::new(sources);
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(width.max(40)).decor_style(DecorStyle::Unicode);
    let of = |severity| problems.iter().filter(move |problem| problem.severity == severity);
    let mut parts: Vec<String> = of(Severity::Block)
        .chain(of(Severity::Warn))
        .map(|problem| drawn(problem, sources, width, &renderer))
        .collect();
    let mut open: Vec<&Problem> = of(Severity::Open).collect();
    open.sort_by(|a, b| a.args.get("due").cmp(&b.args.get("due")));
    if !open.is_empty() {
        let lines: Vec<String> = open.iter().map(|problem| open_line(problem, sources, width)).collect();
        parts.push(format!("{}\n{}", say("show-open-title", &[]), lines.join("\n")));
    }
    parts.push(summary(&problems));
    parts.join("\n\n") + "\n"
}

/// The one line that counts: "2 problems must be mended …; 3 warnings; 4 still open".
pub fn summary(problems: &[Problem]) -> String {
    let parts: Vec<String> =
        [(Severity::Block, "show-mend"), (Severity::Warn, "show-warnings"), (Severity::Open, "show-opens")]
            .into_iter()
            .filter_map(|(severity, words)| {
                let count = problems.iter().filter(|problem| problem.severity == severity).count();
                (count > 0).then(|| say(words, &[("count", &count.to_string())]))
            })
            .collect();
    if parts.is_empty() { say("show-none", &[]) } else { parts.join("; ") + "." }
}

/// For other programs; `format` grows only when a field changes its meaning.
pub fn json(problems: &[Problem]) -> Value {
    let rows: Vec<Value> = sorted(problems.to_vec())
        .iter()
        .filter(|problem| problem.severity != Severity::Ignore)
        .map(|problem| {
            let told = sentence(&problem.rule, &problem.args);
            let place = problem.place.clone().unwrap_or_default();
            json!({
                "rule": problem.rule, "severity": problem.severity,
                "file": place.file, "sheet": place.sheet, "line": place.line, "column": place.column,
                "what": told.what, "why": told.why, "fix": told.fix,
                "args": problem.args, "instead": problem.instead, "also": problem.also,
            })
        })
        .collect();
    json!({ "format": 1, "problems": rows })
}

fn drawn(problem: &Problem, sources: &Sources, width: usize, renderer: &Renderer) -> String {
    let told = sentence(&problem.rule, &problem.args);
    let (level, name) = match problem.severity {
        Severity::Block => (Level::ERROR, say("show-block", &[])),
        _ => (Level::WARNING, say("show-warn", &[])),
    };
    // The headline is not wrapped: a terminal does that, and copying it stays one piece.
    let mut group = level
        .with_name(name)
        .primary_title(told.what)
        .id(problem.rule.as_str())
        .elements(Vec::<Origin>::new());
    let text = problem.place.as_ref().and_then(|place| sources.text_of(place));
    if let Some(place) = &problem.place {
        if let Some((text, span)) = &text {
            let beside = problem.also.iter().filter(|other| other.file == place.file);
            let context = beside.filter_map(|other| drawable(text, other.span)).filter(|other| other != span);
            group = group.element(
                Snippet::source(*text)
                    .path(place.file.as_ref())
                    .annotation(AnnotationKind::Primary.span(span.clone()))
                    .annotations(context.map(|other| AnnotationKind::Context.span(other))),
            );
        } else {
            group = group.element(Origin::path(sources.plain(place)));
        }
    }
    let elsewhere = |other: &&Place| {
        text.is_none() || problem.place.as_ref().is_none_or(|place| place.file != other.file)
    };
    let elsewhere: Vec<&Place> = problem.also.iter().filter(elsewhere).collect();
    for other in elsewhere.iter().take(ALSO) {
        group = group.element(Level::NOTE.with_name(say("show-also", &[])).message(sources.plain(other)));
    }
    if let Some(more) = elsewhere.len().checked_sub(ALSO).filter(|more| *more > 0) {
        group =
            group.element(Level::NOTE.no_name().message(say("show-more", &[("count", &more.to_string())])));
    }
    for (level, name, words) in [(Level::NOTE, "show-why", told.why), (Level::HELP, "show-fix", told.fix)] {
        if !words.is_empty() {
            let name = say(name, &[]);
            let room = width.max(40).saturating_sub(name.chars().count() + 8);
            group = group.element(level.with_name(name).message(wrapped(&words, room)));
        }
    }
    let mut report: Vec<Group> = Vec::new();
    match (&problem.instead, &text, &problem.place) {
        (Some(instead), Some((text, span)), Some(place)) => {
            report.push(group);
            let patch = Patch::new(span.clone(), quoted(instead, &text[span.clone()]));
            let title = Level::HELP.no_name().secondary_title(say("show-instead", &[]));
            report.push(title.element(Snippet::source(*text).path(place.file.as_ref()).patch(patch)));
        }
        (Some(instead), _, _) => {
            let words = say("show-instead-cell", &[("text", instead)]);
            report.push(group.element(Level::HELP.no_name().message(words)));
        }
        (None, _, _) => report.push(group),
    }
    renderer.render(&report)
}

/// "  ○ The session … Due by 2011-06-24.", its place and what to do below.
fn open_line(problem: &Problem, sources: &Sources, width: usize) -> String {
    let told = sentence(&problem.rule, &problem.args);
    let what = match problem.args.get("due") {
        Some(due) => say("show-open-line", &[("what", &told.what), ("due", due)]),
        None => told.what,
    };
    let place = problem.place.as_ref().map(|place| format!("({})", sources.plain(place)));
    let fix = (!told.fix.is_empty()).then(|| format!("{}: {}", say("show-fix", &[]), told.fix));
    let parts = [Some(what), place, fix];
    let lines =
        parts.into_iter().flatten().map(|part| wrapped(&part, width.max(40) - 4).replace('\n', "\n    "));
    format!("  ○ {}", lines.collect::<Vec<_>>().join("\n    "))
}

/// A replacement in the quotes of what it replaces.
fn quoted(instead: &str, old: &str) -> String {
    match old.chars().next() {
        Some(quote @ ('"' | '\'')) if !instead.starts_with(quote) => format!("{quote}{instead}{quote}"),
        _ => instead.to_owned(),
    }
}

/// Broken between words at `width` letters.
fn wrapped(text: &str, width: usize) -> String {
    let (mut out, mut used) = (String::new(), 0);
    for word in text.split_whitespace() {
        let long = word.chars().count();
        if used > 0 && used + 1 + long > width {
            out.push('\n');
            used = 0;
        } else if used > 0 {
            out.push(' ');
            used += 1;
        }
        out.push_str(word);
        used += long;
    }
    out
}

/// A phrase of the frame around problems; its id where there is none.
pub fn say(id: &str, args: &[(&str, &str)]) -> String {
    let args = args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    phrase(id, &args).unwrap_or_else(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOML: &str = "title = \"Camp\"\nroom = \"hal\"\n";

    fn files() -> Files {
        let table = "id,name,email\np-1,A,a@b\n";
        [("event.toml".to_owned(), TOML.into()), ("people.csv".to_owned(), table.into())]
            .into_iter()
            .collect()
    }

    fn shown(problems: &[Problem]) -> String {
        human(problems, &files(), 100, false)
    }

    #[test]
    fn a_mistake_is_drawn_under_its_words_with_the_word_that_was_meant() {
        let place = Place::span(&"event.toml".into(), TOML, 22..27);
        let text = shown(&[Problem::block("made-up").at(&place).with("id", "hal").instead("hall")]);
        assert!(text.contains("mistake[made-up]: made up (id hal)"), "{text}");
        assert!(text.contains("event.toml:2:8"), "{text}");
        assert!(text.contains("room = \"hall\""), "{text}");
        assert!(text.ends_with("1 problem must be mended before the package can be written.\n"), "{text}");
    }

    #[test]
    fn a_cell_is_named_by_row_letter_and_heading() {
        let text = shown(&[Problem::warn("made-up").at(&Place::cell("people.csv", None, 2, 3))]);
        assert!(text.contains("people.csv, row 2, column C (email)"), "{text}");
    }

    #[test]
    fn mistakes_stand_before_warnings_before_what_is_open() {
        let open = Problem::open("late").with("due", "2011-06-24");
        let text = shown(&[open, Problem::warn("b"), Problem::block("a")]);
        let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} in {text}"));
        assert!(at("mistake[a]") < at("warning[b]") && at("warning[b]") < at("Still open"));
        assert!(text.contains("Due by 2011-06-24."), "{text}");
    }

    #[test]
    fn a_span_that_does_not_fit_its_file_is_told_without_drawing() {
        let place = Place { span: (5, 900), line: 7, column: 1, ..Place::file("event.toml") };
        assert!(shown(&[Problem::block("a").at(&place)]).contains("event.toml, line 7"));
    }

    #[test]
    fn json_keeps_rule_place_sentence_and_arguments() {
        let value =
            json(&[Problem::block("made-up").at(&Place::cell("people.csv", None, 2, 3)).with("id", "x")]);
        assert_eq!(value["format"], 1);
        assert_eq!(value["problems"][0]["line"], 2);
        assert_eq!(value["problems"][0]["severity"], "block");
        assert_eq!(value["problems"][0]["args"]["id"], "x");
    }

    proptest::proptest! {
        #[test]
        fn no_text_and_no_place_makes_the_drawing_fall_over(
            text in "([a-z\"= \t\r\n]|[\u{0}-\u{20}]|[\u{4e00}-\u{4e10}]|[\u{600}-\u{610}]|é|\u{200d}|🇲🇩){0,40}",
            spans in proptest::collection::vec((0usize..60, 0usize..60), 1..4),
            instead in "[a-z\"\n\u{4e00}]{0,6}",
            width in 0usize..120,
        ) {
            let files: Files = [("event.toml".to_owned(), text.into_bytes())].into_iter().collect();
            let places: Vec<Place> =
                spans.into_iter().map(|span| Place { span, line: 1, ..Place::file("event.toml") }).collect();
            let problem = Problem::block("made-up").at(&places[0]).instead(instead);
            let problem = places.iter().fold(problem, |problem, place| problem.and_at(place));
            human(&[problem.clone(), Problem { severity: Severity::Open, ..problem }], &files, width, true);
        }
    }
}
