//! Kit × View → Documents. Opens no file and sees no Event: what the View does not hold cannot be shown.

mod body;
mod engine;
mod finish;
mod ledger;
mod limits;
mod listing;
mod markdown;
mod pack;

pub use ledger::{Counts, LEDGER};
pub use listing::Made;
pub use pack::Pack;

use crate::document::{Audience, Body, BodyKind, Document, DocumentId, Format, Frame, Paper, Pictures};
use crate::kit::{Artifact, Kit, Languages};
use crate::locale::{Arg, Words, direction};
use crate::problem::Problem;
use crate::view::{Item, View};
use chrono::NaiveDate;
use engine::Engine;
use limits::Unfit;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tera::{Context, Value};

/// Makes the View of an audience in a language. A View is large: it is asked for once, and let go after use.
pub type Viewer<'a> = dyn Fn(Audience, &str) -> View + 'a;

/// What is the same for the whole package.
pub struct Setting {
    pub paper: Paper,
    /// Event languages, the first first.
    pub languages: Vec<String>,
    pub date: NaiveDate,
    /// Only this artifact.
    pub only: Option<String>,
    /// Only what is for this element: its kind and id, as "room:hall".
    pub item: Option<String>,
    /// Where that is a person: what is put into one file for her.
    pub pack: Option<Pack>,
    /// Only this roster and its ledger; without it, all but those.
    pub roster: Option<String>,
    /// In place of a kit's own `params`.
    pub params: BTreeMap<String, String>,
    /// What the event's own Markdown may show.
    pub pictures: Pictures,
    /// By folder, the one file that stands in the place of all its files.
    pub sealed: BTreeMap<String, String>,
}

/// An artifact that is left out for want of data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    pub artifact: String,
    pub audience: Audience,
    /// What was empty: a path of the View, or the word of the elements it is made for.
    pub without: String,
}

impl Setting {
    /// The pack that is asked for, where an artifact's documents go into it.
    fn packed(&self, artifact: &Artifact) -> Option<&Pack> {
        self.pack.as_ref().filter(|pack| pack.holds(artifact))
    }
}

/// What came of it.
#[derive(Default)]
pub struct Composed {
    pub documents: Vec<Document>,
    pub skipped: Vec<Skipped>,
    pub problems: Vec<Problem>,
    /// What of a roster's cells did not fit, and how many people are on it.
    pub unfit: Vec<Unfit>,
    pub counts: Counts,
}

/// What is wrong with the templates of `kit`, before any document is made.
pub fn faults(kit: &Kit, words: &Arc<Words>) -> Vec<Problem> {
    Engine::new(kit, words).1
}

/// Which Views `kit` asks for, at most.
pub fn wanted(kit: &Kit, languages: &[String]) -> usize {
    let wanted: BTreeSet<(Audience, &String)> = kit
        .artifacts
        .iter()
        .filter(|it| it.consent.is_none())
        .flat_map(|it| tags(it, languages).iter().map(|tag| (it.audience, tag)))
        .collect();
    wanted.len()
}

fn tags<'a>(artifact: &Artifact, languages: &'a [String]) -> &'a [String] {
    match artifact.languages {
        Languages::First | Languages::Two => &languages[..languages.len().min(1)],
        Languages::All | Languages::Own => languages,
    }
}

/// The language that stands beside the first on the same document.
fn beside<'a>(artifact: &Artifact, languages: &'a [String]) -> Option<&'a String> {
    languages.get(1).filter(|_| artifact.languages == Languages::Two)
}

/// Every document of the package, in the kit's order.
pub fn compose(kit: &Kit, words: &Arc<Words>, view: &Viewer, setting: &Setting) -> Composed {
    let (engine, problems) = Engine::new(kit, words);
    let mut composed = Composed { problems, ..Composed::default() };
    if !composed.problems.is_empty() {
        return composed;
    }
    // How many copies there are is counted as the team counts: the print order is theirs.
    let mut team = view(Audience::Crew, &setting.languages[0]);
    let data = context(std::mem::take(&mut team.data));
    let room = Room { kit, words, setting, engine, team: (team, data) };
    let is_asked = |artifact: &Artifact| match &setting.roster {
        Some(roster) => artifact.id == *roster || artifact.id == LEDGER,
        None => {
            artifact.consent.is_none()
                && artifact.id != LEDGER
                && setting.only.as_ref().is_none_or(|only| *only == artifact.id)
                && (setting.item.is_none()
                    || artifact.for_each.is_some()
                    || setting.packed(artifact).is_some())
                && setting.pack.as_ref().is_none_or(|pack| !pack.has_better(artifact))
        }
    };
    // What is made last sees all documents that were made before it.
    let needs_all = kit.artifacts.iter().any(|it| it.last && is_asked(it));
    let needed = kit.artifacts.iter().filter(|it| is_asked(it) || needs_all && it.consent.is_none());
    let needed = needed.filter(|it| setting.roster.is_some() || it.id != LEDGER);
    let (last, first): (Vec<&Artifact>, Vec<&Artifact>) = needed.partition(|it| it.last || it.id == LEDGER);
    let mut made: Vec<Made> = Vec::new();
    for artifacts in std::iter::once(first.as_slice()).chain(last.chunks(1)) {
        let listing = if artifacts.iter().any(|it| it.last) {
            listing::lists(&made, &setting.sealed)
        } else {
            Vec::new()
        };
        for (artifact, draft) in artifacts.iter().zip(room.drafts(artifacts, view, &listing, &mut composed)) {
            let before = (composed.documents.len(), composed.skipped.len());
            room.finish(artifact, draft, &mut composed, &mut made);
            if !is_asked(artifact) {
                composed.documents.truncate(before.0);
                composed.skipped.truncate(before.1);
            }
        }
    }
    if setting.item.is_some() {
        // The rest was not asked for, and all of one is that one.
        composed.skipped.clear();
        composed.documents.retain(|document| !matches!(document.body, Body::Bundle(_)));
    }
    composed.documents.extend(room.pack(&composed.documents));
    composed
}

fn context(data: serde_json::Map<String, serde_json::Value>) -> Context {
    let mut context = Context::new();
    for (key, value) in data {
        context.insert_value(key, Value::from_serializable(&value));
    }
    context
}

/// Elements by the kit's `for_each` word.
type Items = BTreeMap<&'static str, Vec<Item>>;

/// What composing needs.
struct Room<'a> {
    kit: &'a Kit,
    words: &'a Arc<Words>,
    setting: &'a Setting,
    engine: Engine,
    /// The team's View in the event's first language, and what templates read of it.
    team: (View, Context),
}

/// The documents of one artifact in the making.
#[derive(Default)]
struct Draft {
    parts: Vec<Part>,
    /// What was empty where a document is left out.
    lacking: Option<String>,
    /// What a template does wrong.
    fault: Option<String>,
    unfit: Vec<Unfit>,
}

/// One document, its person's number, and the element it stands on where its copies are counted by that:
/// elements are large, and there is one for each person.
struct Part {
    document: Document,
    rank: u64,
    item: Option<Value>,
}

impl Room<'_> {
    /// By artifact, what it makes: View by View, so that no two of them are held at once.
    fn drafts(
        &self,
        artifacts: &[&Artifact],
        make: &Viewer,
        listing: &[(&'static str, Value)],
        composed: &mut Composed,
    ) -> Vec<Draft> {
        let mut drafts: Vec<Draft> = artifacts.iter().map(|_| Draft::default()).collect();
        for audience in Audience::ALL {
            for tag in &self.setting.languages {
                let is_here = |it: &Artifact| {
                    it.audience == audience && tags(it, &self.setting.languages).contains(tag)
                };
                let here: Vec<usize> = (0..artifacts.len()).filter(|at| is_here(artifacts[*at])).collect();
                if here.is_empty() {
                    continue;
                }
                let is_team = (audience, tag) == (self.team.0.audience, &self.team.0.lang);
                let own = (!is_team).then(|| {
                    let mut view = make(audience, tag);
                    if let Some((title, consent)) = self.roster(tag).filter(|_| audience == Audience::Private)
                    {
                        composed.counts = ledger::fill(&mut view.data, &title, consent, &composed.unfit);
                    }
                    let data = context(std::mem::take(&mut view.data));
                    (view, data)
                });
                let (view, data) = own.as_ref().unwrap_or(&self.team);
                let mut base = data.clone();
                // What was made for everybody is listed for the team alone.
                if matches!(audience, Audience::Crew | Audience::Private) {
                    for (name, value) in listing {
                        base.insert_value(*name, value.clone());
                    }
                }
                let second = here.iter().find_map(|at| beside(artifacts[*at], &self.setting.languages));
                let second = second.map(|tag| make(audience, tag).items).unwrap_or_default();
                for at in here {
                    self.draft(artifacts[at], view, &second, &base, &mut drafts[at]);
                    composed.unfit.append(&mut drafts[at].unfit);
                }
            }
        }
        drafts
    }

    /// The title of the roster that is asked for, and the consent that opens it.
    fn roster(&self, lang: &str) -> Option<(String, &str)> {
        let id = self.setting.roster.as_ref()?;
        let artifact = self.kit.artifacts.iter().find(|it| it.id == *id)?;
        Some((self.word(lang, &artifact.title), artifact.consent.as_deref()?))
    }

    /// Adds an artifact's documents over one View; `second` has the elements in the language beside it.
    fn draft(&self, artifact: &Artifact, view: &View, second: &Items, base: &Context, draft: &mut Draft) {
        let own = |item: &&Item| {
            artifact.languages != Languages::Own
                || item.value.get("language").is_none_or(|language| *language == view.lang)
        };
        let items: Vec<Option<&Item>> = match &artifact.for_each {
            None => vec![None],
            Some(word) => {
                let items = view.items.get(word.as_str()).map_or(&[][..], Vec::as_slice);
                items.iter().filter(own).filter(|item| self.asked(artifact, word, item)).map(Some).collect()
            }
        };
        if items.is_empty() {
            draft.lacking = artifact.for_each.clone();
        }
        for item in items {
            let mut context = base.clone();
            context.insert_value("params", self.params(artifact));
            let value = item.map(|item| Value::from_serializable(&item.value));
            if let (Some(value), Some(item)) = (&value, item) {
                context.insert_value("item", value.clone());
                let also = artifact.for_each.as_deref().and_then(|word| second.get(word));
                let also = also.into_iter().flatten().find(|also| also.id == item.id);
                context.insert_value("also", Value::from_serializable(&also.map(|also| &also.value)));
            }
            if let Some(path) = artifact.needs.iter().find(|path| !self.holds(&context, path)) {
                draft.lacking = Some(path.clone());
                continue;
            }
            match self.document(artifact, view, item, &context, &mut draft.unfit) {
                // Slips and badges for nobody: another language may have some.
                Ok(Document { body: Body::Layout(layout), .. }) if layout.rows.is_empty() => {
                    draft.lacking = Some(artifact.rows.clone());
                }
                Ok(document) => {
                    let rank = item.and_then(|item| item.value["number"].as_u64()).unwrap_or(0);
                    let item = value.filter(|_| artifact.print.is_some() && artifact.merged.is_empty());
                    draft.parts.push(Part { document, rank, item });
                }
                Err(what) => {
                    draft.fault = Some(what);
                    return;
                }
            }
        }
    }

    /// What an artifact's cells may read as `params`: the kit's, with what was asked for in their place.
    fn params(&self, artifact: &Artifact) -> Value {
        let mut params = artifact.params.clone();
        let asked = self.setting.params.iter().filter(|(key, _)| artifact.params.contains_key(*key));
        params.extend(asked.map(|(key, value)| (key.clone(), value.as_str().into())));
        Value::from_serializable(&params)
    }

    /// What a document of one element is written as. Asked for alone, it comes also as what it is else only
    /// part of.
    fn formats(&self, artifact: &Artifact) -> Vec<Format> {
        if self.setting.packed(artifact).is_some() {
            return Pack::beside(artifact);
        }
        let mut formats = artifact.formats.clone();
        if self.setting.item.is_some() {
            formats.extend(artifact.merged.iter().filter(|format| !artifact.formats.contains(format)));
        }
        formats
    }

    /// Whether an element of the word `each` is asked for.
    fn asked(&self, artifact: &Artifact, each: &str, item: &Item) -> bool {
        match (self.setting.packed(artifact), &self.setting.item) {
            (Some(pack), _) => pack.asks(artifact, each, item),
            (None, Some(element)) => item.is_for(each, element),
            (None, None) => true,
        }
    }

    /// What of these documents one person is given, in one.
    fn pack(&self, documents: &[Document]) -> Option<Document> {
        let pack = self.setting.pack.as_ref()?;
        let made = |document: &Document| self.kit.artifacts.iter().find(|it| it.id == document.id.artifact);
        let is_in = |document: &&Document| made(document).is_some_and(|artifact| pack.holds(artifact));
        let people = self.team.0.items.get("person").map_or(&[][..], Vec::as_slice);
        let whose = people.iter().find(|it| it.id == pack.person);
        let whose = whose.map_or_else(|| pack.person.clone(), |it| name(&it.value));
        let title = self.words.get(pack.lang(), "pack-title", &[("name", Arg::Text(whose))]);
        let audience = self.word(pack.lang(), &format!("audience-{}", Audience::Person.id()));
        pack.bound(documents.iter().filter(is_in), title.unwrap_or_else(|| pack.person.clone()), audience)
    }

    /// Whether a path holds something: a list that is not empty, a text, a number that is not 0.
    fn holds(&self, context: &Context, path: &str) -> bool {
        engine::lookup(context, path).is_some_and(|value| value.is_truthy())
    }

    fn word(&self, lang: &str, id: &str) -> String {
        self.words.get(lang, id, &[]).unwrap_or_else(|| id.to_owned())
    }

    fn document(
        &self,
        artifact: &Artifact,
        view: &View,
        item: Option<&Item>,
        context: &Context,
        unfit: &mut Vec<Unfit>,
    ) -> Result<Document, String> {
        let lang = view.lang.as_str();
        let name = item.map(|item| name(&item.value)).unwrap_or_default();
        let event = engine::lookup(context, "event.title").map(|it| engine::plain(&it)).unwrap_or_default();
        let id = item.map(|item| item.id.clone()).unwrap_or_default();
        let args = [("name", Arg::Text(name)), ("item", Arg::Text(id)), ("event", Arg::Text(event.clone()))];
        let mut title = self.words.get(lang, &artifact.title, &args).unwrap_or_else(|| artifact.id.clone());
        let body = match artifact.body {
            BodyKind::Page => {
                let (own, page) =
                    body::page(&self.engine, &self.setting.pictures, artifact, view, &title, context)?;
                title = own.unwrap_or(title);
                Body::Page(page)
            }
            BodyKind::Table => {
                let (table, faults) = body::table(&self.engine, self.words, artifact, lang, &title, context)?;
                unfit.extend(faults);
                Body::Table(table)
            }
            BodyKind::Layout => {
                Body::Layout(body::layout(&self.engine, self.words, artifact, lang, context)?)
            }
            BodyKind::Calendar => Body::Calendar(body::calendar(&self.engine, artifact, &title, context)?),
            BodyKind::Cards => Body::Cards(body::cards(&self.engine, artifact, context)?),
        };
        let get = |path: &str| engine::lookup(context, path).map(|it| engine::plain(&it)).unwrap_or_default();
        let subtitle = [get("event.city"), get("event.dates")].into_iter().filter(|it| !it.is_empty());
        let audience = match artifact.audience {
            Audience::Public => String::new(),
            audience => self.word(lang, &format!("audience-{}", audience.id())),
        };
        let pages = [("page", Arg::Text("{page}".into())), ("pages", Arg::Text("{pages}".into()))];
        Ok(Document {
            id: DocumentId {
                audience: artifact.audience,
                artifact: artifact.id.clone(),
                item: item.map(|item| item.id.clone()),
                lang: lang.to_owned(),
            },
            title,
            dir: direction(lang),
            formats: self.formats(artifact),
            frame: Frame {
                paper: self.setting.paper,
                landscape: artifact.style.landscape,
                event,
                subtitle: subtitle.collect::<Vec<_>>().join(" · "),
                audience,
                page_of: self.words.get(lang, "page-of", &pages).unwrap_or_else(|| "{page} / {pages}".into()),
                date: self.setting.date,
                date_text: crate::locale::Dates::new(lang).long(self.setting.date),
            },
            body,
        })
    }
}

/// What an element is called in a title; a day by its date, which not every day's title tells.
fn name(value: &serde_json::Value) -> String {
    ["display", "name", "long", "title", "number"]
        .iter()
        .find_map(|key| match &value[*key] {
            serde_json::Value::String(text) if !text.is_empty() => Some(text.clone()),
            serde_json::Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
        .unwrap_or_default()
}
