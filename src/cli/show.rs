//! Show: problems as an organizer reads them, and as JSON.
//! It decides nothing: order, framing and places only. Sentences come from `words`.

use super::words::{phrase, sentence};
use crate::files::Files;
use crate::problem::{Place, Problem, Severity, sorted};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::ops::Range;

/// Every problem, drawn into the files of `sources`: what must be mended, then warnings, then what
/// is still open, then one line that counts. `width` is in columns; `color` asks for ANSI colours.
pub fn human(problems: &[Problem], sources: &Files, width: usize, color: bool) -> String {
    let problems = sorted(problems.to_vec());
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

fn drawn(problem: &Problem, sources: &Files, width: usize, renderer: &Renderer) -> String {
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
    let text = problem.place.as_ref().and_then(|place| text_of(place, sources));
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
            group = group.element(Origin::path(plain(place, &problem.args, sources)));
        }
    }
    for other in &problem.also {
        let told_beside =
            text.is_some() && problem.place.as_ref().is_some_and(|place| place.file == other.file);
        if !told_beside {
            let line = plain(other, &BTreeMap::new(), sources);
            group = group.element(Level::NOTE.with_name(say("show-also", &[])).message(line));
        }
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

/// "  ○ The session … Due by 2011-06-24." and its place below.
fn open_line(problem: &Problem, sources: &Files, width: usize) -> String {
    let what = sentence(&problem.rule, &problem.args).what;
    let what = match problem.args.get("due") {
        Some(due) => say("show-open-line", &[("what", &what), ("due", due)]),
        None => what,
    };
    let place = problem.place.as_ref().map(|place| plain(place, &problem.args, sources));
    let place = place.map_or(String::new(), |place| format!("\n    ({place})"));
    format!("  ○ {}{place}", wrapped(&what, width.max(40) - 4).replace('\n', "\n    "))
}

/// The text of a file with the span to draw, when it is text and the span lies in it.
fn text_of<'a>(place: &Place, sources: &'a Files) -> Option<(&'a str, Range<usize>)> {
    let text = std::str::from_utf8(sources.get(&place.file)?).ok()?;
    Some((text, drawable(text, place.span)?))
}

/// A span that can be drawn: inside the text, on borders of letters, and on one line, since
/// a mark over a whole table hides what it marks.
fn drawable(text: &str, (start, end): (usize, usize)) -> Option<Range<usize>> {
    let inside = text.get(start..end).filter(|part| !part.is_empty())?;
    let first = inside.lines().next().unwrap_or_default();
    (!first.is_empty()).then(|| start..start + first.len())
}

/// A replacement in the quotes of what it replaces.
fn quoted(instead: &str, old: &str) -> String {
    match old.chars().next() {
        Some(quote @ ('"' | '\'')) if !instead.starts_with(quote) => format!("{quote}{instead}{quote}"),
        _ => instead.to_owned(),
    }
}

/// A place in words: file and line, or the cell of a sheet.
fn plain(place: &Place, args: &BTreeMap<String, String>, sources: &Files) -> String {
    let file = match &place.sheet {
        Some(sheet) => say("show-sheet", &[("file", &place.file), ("sheet", sheet)]),
        None => place.file.to_string(),
    };
    let row = place.line.to_string();
    let is_sheet =
        place.sheet.is_some() || [".csv", ".xlsx", ".ods"].iter().any(|end| place.file.ends_with(end));
    match (is_sheet, place.line, place.column) {
        (_, 0, _) => file,
        (false, ..) => say("show-line", &[("file", &file), ("line", &row)]),
        (true, _, 0) => say("show-row", &[("file", &file), ("row", &row)]),
        (true, _, column) => {
            let letter = letters(column);
            let name = args.get("column").cloned().or_else(|| heading(place, sources));
            let words = if name.is_some() { "show-cell-named" } else { "show-cell" };
            let name = name.unwrap_or_default();
            say(words, &[("file", &file), ("row", &row), ("letter", &letter), ("name", &name)])
        }
    }
}

/// The heading of a cell's column, from the first row of a CSV file.
fn heading(place: &Place, sources: &Files) -> Option<String> {
    let text = std::str::from_utf8(sources.get(&place.file)?).ok()?;
    let first = text.trim_start_matches('\u{feff}').lines().next()?;
    let comma = [',', ';', '\t'].into_iter().max_by_key(|mark| first.matches(*mark).count())?;
    let name = first.split(comma).nth(place.column.checked_sub(1)?)?.trim().trim_matches('"');
    (!name.is_empty()).then(|| name.to_owned())
}

/// 1 is A, 27 is AA, as spreadsheets count.
fn letters(mut column: usize) -> String {
    let mut letters = String::new();
    while column > 0 {
        letters.insert(0, char::from(b'A' + ((column - 1) % 26) as u8));
        column = (column - 1) / 26;
    }
    letters
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

fn say(id: &str, args: &[(&str, &str)]) -> String {
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
        assert_eq!([letters(1), letters(26), letters(27), letters(703)], ["A", "Z", "AA", "AAA"]);
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
}
