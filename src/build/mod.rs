//! The pipeline on one screen: files in, package out. Pure: no disk, no clock, no environment.

pub mod answer;
pub mod audit;
mod collection;
mod export;
pub mod forget;
mod load;
mod pack;
mod pictures;
mod roster;
mod seals;
mod sight;
mod starter;
mod terms;

pub use collection::collection;
pub use load::{Loaded, load};
pub use seals::seals;

use crate::check::Phase;
use crate::compose::{self, Counts, Setting, Skipped};
use crate::document::{Document, Paper};
use crate::files::Files;
use crate::kit::{Artifact, Languages};
use crate::model::{Event, Role};
use crate::plan::Plan;
use crate::problem::{Problem, Severity, sorted};
use crate::{check, network, plan, view};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What one build is asked for.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
pub struct Wish {
    /// Only this artifact.
    pub only: Option<String>,
    /// Only documents of this element: its kind and id, as "room:hall".
    pub item: Option<String>,
    /// Only this roster with its ledger: what was planned does not matter then.
    pub roster: Option<String>,
    /// Values of a roster's own `params`, by name.
    pub params: BTreeMap<String, String>,
    /// What this output is sealed with, in place of what event.toml says; empty where nothing was said.
    pub encrypt: Vec<String>,
    pub paper: Option<Paper>,
    /// The date printed in the package; else the first day of the event.
    pub date: Option<NaiveDate>,
    /// Word of the phase, where it does not follow from `today`.
    pub phase: Option<String>,
    /// The day of the checks: from outside, since there is no clock here.
    pub today: Option<NaiveDate>,
}

impl Wish {
    /// Where the event stands between preparing and looking back; without a day, before it.
    fn phase(&self, event: &Event) -> Phase {
        let said = self.phase.as_deref().and_then(Phase::from_word);
        said.unwrap_or_else(|| self.today.map_or(Phase::Before, |today| Phase::of(event, today)))
    }
}

/// A step of the work, for showing progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub stage: &'static str,
    pub done: usize,
    pub total: usize,
}

/// What came of a build. Without `files` a problem blocks.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Built {
    #[serde(skip)]
    pub files: Option<Files>,
    pub problems: Vec<Problem>,
    pub skipped: Vec<Skipped>,
    /// Of a roster: how many people are on it, and how many are not, by the reason.
    pub counts: Counts,
}

/// An event that was looked at: what it is and what was decided. Nothing of it is made yet.
pub struct Looked {
    pub loaded: Loaded,
    pub plan: Plan,
}

/// Reads and decides; everything that is wrong or open comes beside it. Costs little against making.
pub fn look(files: &Files, wish: &Wish, step: &(dyn Fn(Step) + Sync)) -> (Option<Looked>, Vec<Problem>) {
    let (loaded, mut problems) = load(files);
    let Some(loaded) = loaded else { return (None, sorted(problems)) };
    problems.extend(seals(&loaded, wish).1);
    if let Some(roster) = &wish.roster {
        // A list of people waits for no room.
        let plan = loaded.last.clone().unwrap_or_default();
        for artifact in loaded.kit.artifacts.iter().filter(|it| it.id == *roster) {
            problems.extend(sight::out_of_sight(&loaded, &plan, artifact));
        }
        return (Some(Looked { loaded, plan }), sorted(problems));
    }
    step(Step { stage: "check", done: 0, total: 1 });
    problems.extend(check::check(&loaded.event, wish.phase(&loaded.event)));
    step(Step { stage: "plan", done: 0, total: 1 });
    let (plan, faults) = decide(&loaded);
    problems.extend(check::weighed(&loaded.event, faults));
    let own = starter::left(&loaded).into_iter().chain(terms::own_text(files, &loaded));
    let own = own.chain(loaded.unshown().iter().cloned());
    let faults = sight::look(&loaded, &plan).into_iter().chain(own).collect();
    problems.extend(check::weighed(&loaded.event, faults));
    (Some(Looked { loaded, plan }), sorted(problems))
}

/// Event folder to package.
pub fn build(files: &Files, wish: &Wish, step: &(dyn Fn(Step) + Sync)) -> Built {
    match look(files, wish, step) {
        (Some(looked), problems) => make(&looked, problems, wish, step),
        (None, problems) => Built { problems, ..Built::default() },
    }
}

/// Makes the package of what was looked at, unless something that was told of it blocks.
pub fn make(looked: &Looked, mut problems: Vec<Problem>, wish: &Wish, step: &(dyn Fn(Step) + Sync)) -> Built {
    let Looked { loaded, plan } = looked;
    if blocked(&problems) {
        return Built { problems, ..Built::default() };
    }
    step(Step { stage: "compose", done: 0, total: 1 });
    let composed = composed(loaded, plan, wish, step);
    problems.extend(check::weighed(&loaded.event, roster::told(loaded, &composed)));
    problems.extend(composed.problems);
    if let (Some(element), true) = (&wish.item, composed.documents.is_empty()) {
        problems.push(nothing_for(element, wish.only.as_deref()));
    }
    if blocked(&problems) {
        return Built { problems: sorted(problems), skipped: composed.skipped, ..Built::default() };
    }
    let (package, faults) = export::all(&composed.documents, loaded, step);
    problems.extend(check::weighed(&loaded.event, faults));
    let files = (!blocked(&problems)).then_some(package);
    Built { files, problems: sorted(problems), skipped: composed.skipped, counts: composed.counts }
}

/// About how many files a wish asks for. It takes the kit at its word, so whoever sets limits by it caps it.
pub fn extent(looked: &Looked, wish: &Wish) -> usize {
    let Looked { loaded: Loaded { event, kit, .. }, plan } = looked;
    let coming = |role: Role| event.coming().filter(|person| person.has(role)).count();
    let elements = |each: &str| match each {
        "day" => event.days.len(),
        "room" => event.rooms.len(),
        "room-day" => event.rooms.len() * event.days.len(),
        "occurrence" => plan.placements.len(),
        "session" => event.sessions.len(),
        "station" => event.stations.len(),
        "group" => plan.groups.len(),
        "organization" => event.organizations.len(),
        "need" => event.needs.len(),
        "partner" => event.partners.len(),
        "form" => event.forms.len(),
        "tally" => event.answers.len(),
        "follow-up-group" => 4 + event.coming().count() / event.circle_min.max(1) as usize,
        "letter" => event.follow_up.len() * (3 + event.coming().count() / event.circle_min.max(1) as usize),
        // No smaller circle than this lives.
        "circle" => event.coming().count() / event.circle_min.max(1) as usize,
        "participant" => coming(Role::Participant),
        "trainer" => coming(Role::Trainer),
        _ => event.coming().count(),
    };
    let asked = |it: &&Artifact| match &wish.roster {
        Some(roster) => *roster == it.id,
        None => it.consent.is_none() && wish.only.as_ref().is_none_or(|only| *only == it.id),
    };
    let files = |it: &Artifact| {
        let each = it.for_each.as_deref().map_or(1, elements);
        let languages = if it.languages == Languages::All { event.languages.len().max(1) } else { 1 };
        each.saturating_mul(it.formats.len() + it.merged.len()).saturating_mul(languages)
    };
    kit.artifacts.iter().filter(asked).fold(0, |sum, it| sum.saturating_add(files(it)))
}

/// Only what is for one element was asked for, and there is no such thing.
fn nothing_for(element: &str, only: Option<&str>) -> Problem {
    let (kind, id) = element.split_once(':').unwrap_or(("none", element));
    let problem = Problem::block("nothing-for").with("kind", kind).with("id", id);
    problem.with("artifact", only.unwrap_or("none"))
}

/// The documents of a build, before they have a format: what golden tests and the canary look at.
pub fn documents(loaded: &Loaded, plan: &Plan, wish: &Wish) -> compose::Composed {
    composed(loaded, plan, wish, &|_| {})
}

/// The files of some documents, and what is wrong with them.
pub fn files_of(documents: &[Document], loaded: &Loaded) -> (Files, Vec<Problem>) {
    export::all(documents, loaded, &|_| {})
}

/// Everything that is wrong or open, without writing anything.
pub fn problems(files: &Files, wish: &Wish) -> Vec<Problem> {
    let (looked, mut problems) = look(files, wish, &|_| {});
    if let Some(Looked { loaded, .. }) = looked {
        problems.extend(compose::faults(&loaded.kit, &loaded.words));
    }
    sorted(problems)
}

/// The plan that fits the event: the remembered one, or the one nearest to it; and what is wrong with it.
pub fn decide(loaded: &Loaded) -> (Plan, Vec<Problem>) {
    match &loaded.last {
        // What is wrong with a plan is not remembered with it.
        Some(last) if last.input == plan::input_hash(&loaded.event) => {
            (last.clone(), plan::faults(&loaded.event, last))
        }
        Some(last) => {
            let (plan, mut problems) = plan::plan(&loaded.event, Some(last));
            problems.push(Problem::warn("plan-stale"));
            (plan, problems)
        }
        None => plan::plan(&loaded.event, None),
    }
}

/// Composes over Views that are made as they are needed.
fn composed(loaded: &Loaded, plan: &Plan, wish: &Wish, step: &(dyn Fn(Step) + Sync)) -> compose::Composed {
    let setting = setting(loaded, plan, wish);
    let total = compose::wanted(&loaded.kit, &setting.languages);
    let done = std::cell::Cell::new(0);
    let ties = Arc::new(network::Ties::new(&loaded.event));
    let view = |audience, lang: &str| {
        step(Step { stage: "compose", done: done.replace((done.get() + 1).min(total)), total });
        let scope = view::Scope::new(&loaded.event, plan, &loaded.words, audience, lang);
        view::of(&view::Scope { ties: ties.clone(), ..scope })
    };
    compose::compose(&loaded.kit, &loaded.words, &view, &setting)
}

fn languages(loaded: &Loaded) -> Vec<String> {
    match loaded.event.languages.as_slice() {
        [] => vec!["en".to_owned()],
        languages => languages.iter().map(|tag| tag.value.clone()).collect(),
    }
}

fn setting(loaded: &Loaded, plan: &Plan, wish: &Wish) -> Setting {
    // One artifact alone is no pack.
    let whose =
        wish.item.as_deref().filter(|_| wish.only.is_none()).and_then(|it| it.strip_prefix("person:"));
    let first = loaded.event.days.first().map(|day| day.date.value);
    Setting {
        paper: wish.paper.unwrap_or(loaded.event.paper),
        languages: languages(loaded),
        date: wish.date.or(first).unwrap_or_default(),
        only: wish.only.clone(),
        item: wish.item.clone(),
        pack: whose.and_then(|person| pack::pack(loaded, plan, person)),
        roster: wish.roster.clone(),
        params: wish.params.clone(),
        pictures: loaded.pictures().clone(),
        sealed: seals(loaded, wish).0.iter().map(|it| (it.folder.clone(), it.path())).collect(),
    }
}

/// Whether anything forbids writing.
pub fn blocked(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Block)
}

/// Hash of all that decides what a package holds: the folder's files, the wish and this program.
pub fn input(files: &Files, wish: &Wish) -> String {
    let mut hash = Sha256::new();
    hash.update(env!("TECHCAMP_BUILD"));
    let Wish { only, item, roster, params, encrypt, paper, date, phase: _, today: _ } = wish;
    hash.update(format!("{only:?} {item:?} {roster:?} {params:?} {encrypt:?} {paper:?} {date:?}"));
    for (path, bytes) in files.iter() {
        hash.update((path.len() as u64).to_le_bytes());
        hash.update(path);
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
