//! A session's material as far as an audience may read it: participants get neither solutions nor what is for the trainer.

use super::Scope;
use crate::locale::Dates;
use crate::material::{self, Run, Segment, Slide};
use crate::model::{At, Person, Session};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// None where there is nothing to read in the scope's language, and nobody who speaks it needs it. `slot` is the
/// occurrence it is for, or the session, which has no time.
pub fn of(scope: &Scope, session: &Session, slot: &Value) -> Option<Value> {
    let (lang, text) = written(scope, session, scope.lang)?;
    let (pieces, _) = material::read(&text.value);
    let start = slot["start_minute"].as_u64().and_then(|it| u32::try_from(it).ok());
    let minutes = slot["minutes"].as_u64().and_then(|it| u32::try_from(it).ok());
    let run = material::run(&pieces, minutes.unwrap_or(u32::MAX));
    let shown = |it: &Segment| segment(it, run.as_ref(), start);
    let handout = material::for_participants(&pieces);
    let slides: Vec<Value> = material::slides(&pieces).iter().map(slide).collect();
    let mut value = json!({
        "lang": lang,
        "translated": lang == scope.lang,
        "written_in": scope.language(lang),
        "handout": handout.iter().map(shown).collect::<Vec<_>>(),
        "exercises": handout.iter().filter(|it| it.exercise > 0).map(shown).collect::<Vec<_>>(),
        "slides": slides,
    });
    if !scope.published() {
        value["guide"] = material::for_trainer(&pieces).iter().map(shown).collect();
        value["run"] = run.as_ref().map_or(Value::Null, |run| steps(run, start, minutes));
    }
    Some(value)
}

/// The text in a language; where the session is given in it and it is not there, in another.
fn written<'a>(scope: &Scope, session: &'a Session, lang: &str) -> Option<(&'a str, &'a At<String>)> {
    let first = scope.event.first_language();
    let given =
        session.languages.iter().any(|it| it.value == lang) || session.languages.is_empty() && lang == first;
    session.text_in(lang).or_else(|| if given { session.main_text(first) } else { None })
}

fn segment(segment: &Segment, run: Option<&Run>, start: Option<u32>) -> Value {
    let timed = segment.timed.and_then(|at| run?.timed.get(at - 1));
    json!({
        "kind": segment.kind.word(),
        "title": segment.title,
        "number": segment.number,
        "goes_on": segment.goes_on,
        "ends": segment.ends,
        "text": segment.text,
        "start": timed.zip(start).map(|(timed, start)| Dates::time(start + timed.start)),
        "end": timed.zip(start).map(|(timed, start)| Dates::time(start + timed.start + timed.minutes)),
        "minutes": timed.map(|timed| timed.minutes),
        "dropped": timed.is_some_and(|timed| timed.minutes == 0),
    })
}

fn slide(slide: &Slide) -> Value {
    json!({"kind": slide.kind.word(), "number": slide.number, "title": slide.title, "text": slide.text})
}

/// How many copies of the hand-out are taken in which of its languages: by what those seated read, or, while nobody is, by what
/// those who come read, rounded up. Who has several languages reads the first that it comes in; who reads none of them gets
/// one in the language it was written in, or the first there is.
pub fn readers(scope: &Scope, session: &Session) -> Value {
    let event = scope.event;
    let first = event.first_language();
    let tags = event.languages.iter().map(|tag| tag.as_str());
    let comes_in: Vec<&str> = tags.filter(|lang| written(scope, session, lang).is_some()).collect();
    let main = session.main_text(first).map(|(lang, _)| lang).filter(|lang| comes_in.contains(lang));
    let Some(main) = main.or(comes_in.first().copied()) else { return json!({}) };
    let read = |person: &Person| {
        let known = |lang: &str| comes_in.iter().find(|it| **it == lang).copied();
        event.read_by(person).find_map(known).unwrap_or(main)
    };
    let mut readers: BTreeMap<&str, usize> = BTreeMap::new();
    for placement in scope.plan.placements.iter().filter(|it| it.occurrence.session == session.id.value) {
        let seats = scope.plan.seats.iter().filter(|seat| seat.occurrence == placement.occurrence);
        let seated: Vec<&Person> = seats.filter_map(|seat| event.person(&seat.person)).collect();
        let crowd: Vec<&Person> =
            if seated.is_empty() { event.participants().collect() } else { seated.clone() };
        let seats = if seated.is_empty() { placement.seats as usize } else { seated.len() };
        let mut shares: BTreeMap<&str, usize> = BTreeMap::new();
        crowd.iter().for_each(|person| *shares.entry(read(person)).or_default() += 1);
        if shares.is_empty() {
            shares.insert(main, 1);
        }
        let all = crowd.len().max(1);
        for (lang, share) in shares {
            *readers.entry(lang).or_default() += (share * seats).div_ceil(all);
        }
    }
    json!(readers)
}

/// The run sheet: rows, and how the sum stands to the slot.
fn steps(run: &Run, start: Option<u32>, slot: Option<u32>) -> Value {
    let rows: Vec<Value> = run
        .timed
        .iter()
        .enumerate()
        .map(|(at, timed)| {
            json!({
                "number": at + 1,
                "kind": timed.kind.word(),
                "title": timed.title,
                "start": start.map(|start| Dates::time(start + timed.start)),
                "end": start.map(|start| Dates::time(start + timed.start + timed.minutes)),
                "after": timed.start,
                "minutes": timed.minutes,
                "planned": timed.planned,
                "cut": timed.planned - timed.minutes,
                "dropped": timed.minutes == 0,
                "cue": timed.cue,
            })
        })
        .collect();
    json!({
        "steps": rows,
        "planned": run.planned,
        "least": run.least,
        "slot": slot,
        "spare": slot.map(|_| run.spare),
        "over": run.over,
        "cuts": run.timed.iter().any(|timed| timed.minutes < timed.planned),
    })
}
