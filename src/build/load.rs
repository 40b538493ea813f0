//! From a folder's files to an Event and its Kit.

use super::pictures;
use crate::document::Pictures;
use crate::files::Files;
use crate::kit::{self, Kit};
use crate::locale::Words;
use crate::model::{self, Event, Given};
use crate::plan::{self, Plan};
use crate::problem::{Place, Problem};
use crate::tree::{self, Table, Value};
use std::sync::{Arc, OnceLock};

/// An event with the kit it asks for and, where there is one, its last plan.
pub struct Loaded {
    pub event: Event,
    pub kit: Kit,
    pub words: Arc<Words>,
    pub last: Option<Plan>,
    /// What sessions' material may show, as it is in the folder, and what of it is shown.
    sources: Files,
    shown: OnceLock<(Pictures, Vec<Problem>)>,
    #[cfg(feature = "pdf")]
    fonts: OnceLock<crate::export::pdf::Fonts>,
}

impl Loaded {
    /// What sessions' material shows; made when first asked for.
    pub fn pictures(&self) -> &Pictures {
        &self.shown().0
    }

    /// What is wrong with the pictures it names.
    pub(super) fn unshown(&self) -> &[Problem] {
        &self.shown().1
    }

    fn shown(&self) -> &(Pictures, Vec<Problem>) {
        self.shown.get_or_init(|| pictures::read(&self.event, &self.sources))
    }

    /// The program's fonts and those of kit and event; read when first asked for.
    #[cfg(feature = "pdf")]
    pub fn fonts(&self) -> &crate::export::pdf::Fonts {
        self.fonts.get_or_init(|| crate::export::pdf::Fonts::new(self.kit.fonts.clone()))
    }
}

/// The kit of an event that names none.
const PLAIN: &str = "techcamp-2day";

/// Reads what can be read; every problem of every file is told.
pub fn load(files: &Files) -> (Option<Loaded>, Vec<Problem>) {
    let mut problems = Vec::new();
    let Some(bytes) = files.get("event.toml") else {
        let rule = if files.0.is_empty() { "empty-folder" } else { "missing-file" };
        return (None, vec![Problem::block(rule).at(&Place::file("event.toml")).with("file", "event.toml")]);
    };
    let (own, faults) = tree::parse_bytes("event.toml", bytes);
    problems.extend(faults);
    let asked = own.get("kit");
    let id = match asked.map(|node| &node.value) {
        Some(Value::Text(id)) => id.clone(),
        _ => PLAIN.to_owned(),
    };
    let (kit, mut faults) =
        kit::assemble(&id, |id| kit::builtin(id).map(|files| (files, true)), files.below("kit"));
    for fault in &mut faults {
        if fault.place.is_none() {
            fault.place = Some(asked.map_or_else(|| Place::file("event.toml"), |node| node.place.clone()));
        }
    }
    problems.extend(faults);
    let Some(mut kit) = kit else { return (None, problems) };
    kit.fonts.extend(files.iter().filter(|(path, _)| is_font(path)).map(|(_, bytes)| bytes.to_vec()));

    let mut definition = Table::default();
    for (path, text) in &kit.events {
        let (layer, faults) = tree::parse(path, text);
        problems.extend(faults);
        definition = tree::merge(&definition, &layer);
    }
    let definition = tree::merge(&definition, &own);
    let last = files.get(plan::FILE).and_then(|bytes| match plan::parse(&String::from_utf8_lossy(bytes)) {
        Ok(plan) => Some(plan),
        Err(faults) => {
            problems.extend(faults);
            None
        }
    });
    let given = last
        .as_ref()
        .map_or_else(Given::default, |plan| Given { badges: &plan.badges, sessions: &plan.numbers });
    let (event, faults) = model::read(&definition, files, given);
    problems.extend(faults);
    let Some(mut event) = event else { return (None, problems) };
    problems.extend(model::ask(&mut event, &kit.forms, files));

    let layers = kit.words.iter().map(|(tag, _, text)| (tag.as_str(), text.as_str()));
    let (words, faults) = Words::new(layers, event.first_language());
    for (index, what) in faults {
        let place = Place::file(&kit.words[index].1);
        problems.push(Problem::warn("kit-words").at(&place).with("what", what));
    }
    let loaded = Loaded {
        sources: pictures::sources(files),
        shown: OnceLock::new(),
        event,
        kit,
        words: Arc::new(words),
        last,
        #[cfg(feature = "pdf")]
        fonts: OnceLock::new(),
    };
    (Some(loaded), problems)
}

/// A font that the event brings for a script that nobody else has.
fn is_font(path: &str) -> bool {
    path.starts_with("fonts/") && [".ttf", ".otf", ".ttc"].iter().any(|ending| path.ends_with(ending))
}
