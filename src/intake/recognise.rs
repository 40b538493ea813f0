//! Recognise: which source a file is of, by its headings, with the maps that lie over that source.

use super::Request;
use super::frame::Frame;
use super::source::{Source, Written, parse, weigh};
use crate::problem::{Place, Problem, nearest};
use crate::sheet::Sheet;
use std::collections::BTreeSet;

/// The tab that a source fits, and that source with its map on top; by which headings it was recognised.
pub fn recognise<'s>(
    request: &Request,
    sheets: &'s [Sheet],
    problems: &mut Vec<Problem>,
) -> Option<(Frame<'s>, Source, Vec<String>)> {
    let whole = Place::file(request.file);
    let map = match request.map.map(|(path, text)| parse(path, text)).transpose() {
        Ok(map) => map,
        Err(problem) => {
            problems.push(*problem);
            return None;
        }
    };
    let known: Vec<&str> = request.sources.ids().collect();
    let asked = request.source.or(map.as_ref().and_then(|map| map.over.as_deref()));
    let frames: Vec<Frame> = sheets.iter().map(Frame::new).collect();
    if let Some(id) = asked {
        let source = with_maps(request, id, map.as_ref()).map_err(|problem| problems.push(*problem)).ok()?;
        let fits = frames.iter().position(|frame| frame.fits(&source).is_some()).unwrap_or(0);
        return frames.into_iter().nth(fits).map(|frame| (frame, source, Vec::new()));
    }
    // The most headings that must be there, then the most that are understood.
    let mut best: Vec<(usize, usize, usize, &str)> = Vec::new();
    for (at, frame) in frames.iter().enumerate() {
        for source in request.sources.iter().filter(|source| frame.fits(source).is_some()) {
            let understood = frame.headings.iter().filter(|it| source.field(&it.text).is_some()).count();
            best.push((source.recognise.len(), understood, at, &source.id));
        }
    }
    // Who lies over another knows better.
    let lower: Vec<_> = best.iter().map(|(_, _, at, id)| (*at, request.sources.below(id))).collect();
    best.retain(|(_, _, at, id)| !lower.iter().any(|(frame, below)| frame == at && below.contains(id)));
    let most = best.iter().map(|(must, understood, ..)| (*must, *understood)).max();
    best.retain(|(must, understood, ..)| Some((*must, *understood)) == most);
    let tied: BTreeSet<&str> = best.iter().map(|(.., id)| *id).collect();
    match (best.first(), tied.len()) {
        (Some((_, _, at, id)), 1) => {
            let source =
                with_maps(request, id, map.as_ref()).map_err(|problem| problems.push(*problem)).ok()?;
            let frame = frames.into_iter().nth(*at)?;
            // The mark of a form stands for all its questions, and is told once.
            let mut by = frame.fits(&source).unwrap_or_default();
            let mut told = BTreeSet::new();
            by.retain(|heading| told.insert(heading.clone()));
            Some((frame, source, by))
        }
        (Some(_), _) => {
            let tied: Vec<&str> = tied.into_iter().collect();
            problems.push(Problem::block("import-tie").at(&whole).with("sources", tied.join(", ")));
            None
        }
        (None, _) => {
            if let Some(frame) = frames.first() {
                let headings: Vec<&str> = frame.headings.iter().map(|it| it.text.as_str()).take(8).collect();
                let headings = if frame.header == 0 { "none".to_owned() } else { headings.join(", ") };
                let problem = Problem::block("import-unrecognised").at(&whole).with("headings", headings);
                problems.push(problem.with("known", known.join(", ")));
            }
            None
        }
    }
}

/// A source below what was remembered of it, below the map of this import.
fn with_maps(request: &Request, id: &str, map: Option<&Written>) -> Result<Source, Box<Problem>> {
    let path = format!("imports/{id}.map.toml");
    let remembered = request.files.get(&path).map(|bytes| parse(&path, &String::from_utf8_lossy(bytes)));
    let remembered = remembered.transpose()?;
    let target = request.sources.target(id);
    let named = request.map.map(|(file, _)| file).zip(map);
    for (file, layer) in named.into_iter().chain(remembered.iter().map(|it| (path.as_str(), it))) {
        weigh(file, layer, &target)?;
    }
    let layers: Vec<&Written> = map.into_iter().chain(remembered.as_ref()).collect();
    request.sources.with(id, &layers).ok_or_else(|| {
        let known: Vec<&str> = request.sources.ids().collect();
        let near = nearest(id, known.iter().copied()).unwrap_or("none");
        let problem = Problem::block("source-unknown").at(&Place::file(request.file)).with("source", id);
        Box::new(problem.with("suggestion", near).with("known", known.join(", ")))
    })
}
