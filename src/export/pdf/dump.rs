//! Dump: laid-out pages as plain text, so that goldens show words and faults of layout alike.
//! Knows nothing but frames; the words are those of the document, the marks below are for builders.

use std::fmt::Write;
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::text::TextItem;
use typst_layout::Page;

/// No text may come nearer to the edge of the paper: many printers cannot reach it.
const MARGIN: f64 = 8.0 * 72.0 / 25.4;
/// Two pieces of text belong to one line when their baselines are this near, in points.
const SAME_LINE: f64 = 0.6;

/// One line of text with the box it takes, in points from the top left.
struct Line {
    text: String,
    /// Left edge and text of each piece, as they were met.
    pieces: Vec<(f64, String)>,
    baseline: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// Pages with a header each, then their lines; lines off the page or over another are marked.
pub(super) fn pages(pages: &[Page]) -> String {
    let mut out = String::new();
    for (number, page) in pages.iter().enumerate() {
        let (width, height) = (page.frame.width().to_pt(), page.frame.height().to_pt());
        let mm = |points: f64| (points / 72.0 * 25.4).round();
        // Writing to a String cannot fail.
        let _ = writeln!(out, "== page {} of {}, {} × {} mm", number + 1, pages.len(), mm(width), mm(height));
        let lines = lines(&page.frame);
        for (at, line) in lines.iter().enumerate() {
            let off = line.left < MARGIN
                || line.top < MARGIN
                || line.right > width - MARGIN
                || line.bottom > height - MARGIN;
            let over = lines[..at].iter().find(|other| overlap(line, other));
            out.push_str(&line.text);
            if off {
                out.push_str("   <- off the page");
            }
            if let Some(other) = over {
                let _ = write!(out, "   <- lies over {:?}", other.text);
            }
            out.push('\n');
        }
    }
    out
}

/// Every piece of text in order.
pub(super) fn texts(frame: &Frame, work: &mut impl FnMut(&TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => texts(&group.frame, work),
            FrameItem::Text(text) => work(text),
            _ => {}
        }
    }
}

fn lines(frame: &Frame) -> Vec<Line> {
    let mut lines = Vec::new();
    walk(frame, Transform::identity(), &mut lines);
    for line in &mut lines {
        line.text = in_order(&line.pieces);
    }
    lines
}

fn walk(frame: &Frame, place: Transform, lines: &mut Vec<Line>) {
    for (at, item) in frame.items() {
        let here = place.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => walk(&group.frame, here.pre_concat(group.transform), lines),
            FrameItem::Text(text) if !text.text.trim().is_empty() => add(text, here, lines),
            _ => {}
        }
    }
}

fn add(text: &TextItem, place: Transform, lines: &mut Vec<Line>) {
    let metrics = text.font.metrics();
    let (up, down) = (metrics.x_height.at(text.size), -metrics.descender.at(text.size) * 0.5);
    let corners = [
        Point::new(Abs::zero(), -up),
        Point::new(text.width(), -up),
        Point::new(Abs::zero(), down),
        Point::new(text.width(), down),
    ]
    .map(|corner| corner.transform(place));
    let xs = corners.map(|corner| corner.x.to_pt());
    let ys = corners.map(|corner| corner.y.to_pt());
    let line = Line {
        text: String::new(),
        pieces: vec![(Point::zero().transform(place).x.to_pt(), text.text.to_string())],
        baseline: Point::zero().transform(place).y.to_pt(),
        left: xs.into_iter().fold(f64::INFINITY, f64::min),
        right: xs.into_iter().fold(f64::NEG_INFINITY, f64::max),
        top: ys.into_iter().fold(f64::INFINITY, f64::min),
        bottom: ys.into_iter().fold(f64::NEG_INFINITY, f64::max),
    };
    let size = text.size.to_pt();
    match lines.last_mut() {
        // A gap of more than three letters is another cell or column.
        Some(last)
            if (last.baseline - line.baseline).abs() < SAME_LINE
                && line.left < last.right + 1.5 * size
                && line.right > last.left - 1.5 * size =>
        {
            let gap = (line.left - last.right).max(last.left - line.right);
            if gap > 0.15 * size {
                last.pieces.push((line.left, " ".to_owned()));
            }
            last.pieces.extend(line.pieces);
            last.left = last.left.min(line.left);
            last.right = last.right.max(line.right);
            last.top = last.top.min(line.top);
            last.bottom = last.bottom.max(line.bottom);
        }
        _ => lines.push(line),
    }
}

/// Pieces stand on paper from left to right; with Arabic or Hebrew among them they are read from
/// the right, but for runs of other letters.
fn in_order(pieces: &[(f64, String)]) -> String {
    if !pieces.iter().any(|(_, text)| text.chars().any(right_to_left)) {
        return pieces.iter().map(|(_, text)| text.as_str()).collect();
    }
    let mut sorted: Vec<&(f64, String)> = pieces.iter().collect();
    sorted.sort_by(|one, other| other.0.total_cmp(&one.0));
    let strong = |text: &str| text.chars().any(|letter| letter.is_alphanumeric() && !right_to_left(letter));
    let mut out: Vec<&str> = Vec::new();
    let mut run_from = None;
    for (_, text) in &sorted {
        if strong(text) {
            out.insert(*run_from.get_or_insert(out.len()), text);
        } else {
            run_from = None;
            out.push(text);
        }
    }
    out.concat()
}

pub(super) fn right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Whether two lines share more than a hair of paper.
fn overlap(one: &Line, other: &Line) -> bool {
    const HAIR: f64 = 0.8;
    one.left + HAIR < other.right
        && other.left + HAIR < one.right
        && one.top + HAIR < other.bottom
        && other.top + HAIR < one.bottom
}
