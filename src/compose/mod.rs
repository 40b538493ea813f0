//! Kit × View → Documents. Opens no file and sees no Event: what the View does not hold cannot be shown.

mod body;
mod engine;
mod listing;
mod markdown;

pub use listing::Made;

use crate::document::{Audience, Body, Bundle, Document, DocumentId, Frame, Paper};
use crate::kit::{Artifact, BodyKind, Kit, Languages};
use crate::locale::{Arg, Words, direction};
use crate::problem::{Place, Problem};
use crate::view::{Item, View};
use chrono::NaiveDate;
use engine::Engine;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Context, Value};

/// The Views a kit is laid over, by audience and language.
pub type Views = BTreeMap<(Audience, String), View>;

/// Most documents in one file of all.
const BUNDLE: usize = 100;

/// What is the same for the whole package.
pub struct Setting {
    pub paper: Paper,
    /// Event languages, the first first.
    pub languages: Vec<String>,
    pub date: NaiveDate,
    /// Only this artifact.
    pub only: Option<String>,
    /// Only items of this id.
    pub item: Option<String>,
}

/// What came of it.
#[derive(Default)]
pub struct Composed {
    pub documents: Vec<Document>,
    /// Artifacts without data: id, and the path that was empty.
    pub skipped: Vec<(String, String)>,
    pub problems: Vec<Problem>,
}

/// What is wrong with the templates of `kit`, before any document is made.
pub fn faults(kit: &Kit, words: &Arc<Words>) -> Vec<Problem> {
    Engine::new(kit, words).1
}

/// Which Views `kit` asks for.
pub fn wanted(kit: &Kit, languages: &[String]) -> Vec<(Audience, String)> {
    let mut wanted: Vec<(Audience, String)> = kit
        .artifacts
        .iter()
        .flat_map(|it| {
            tags(it, languages).iter().chain(beside(it, languages)).map(|tag| (it.audience, tag.clone()))
        })
        .collect();
    wanted.sort();
    wanted.dedup();
    wanted
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
pub fn compose(kit: &Kit, words: &Arc<Words>, mut views: Views, setting: &Setting) -> Composed {
    let (engine, problems) = Engine::new(kit, words);
    let mut composed = Composed { problems, ..Composed::default() };
    if !composed.problems.is_empty() {
        return composed;
    }
    // Each View is turned into what templates read, and not kept twice: with many people it is large.
    let contexts: BTreeMap<(Audience, String), Context> =
        views.iter_mut().map(|(key, view)| (key.clone(), context(std::mem::take(&mut view.data)))).collect();
    let room = Room { kit, words, views: &views, contexts, setting, engine };
    let mut made: Vec<Made> = Vec::new();
    for last in [false, true] {
        // What is made last sees all documents, so all artifacts are composed even when one is asked for.
        for artifact in kit.artifacts.iter().filter(|it| it.last == last) {
            let listing = if last { Some(listing::lists(&made)) } else { None };
            let asked = setting.only.as_ref().is_none_or(|only| *only == artifact.id);
            if asked || !last {
                let before = (composed.documents.len(), composed.skipped.len());
                room.artifact(artifact, listing.as_ref(), &mut composed, &mut made);
                if !asked {
                    composed.documents.truncate(before.0);
                    composed.skipped.truncate(before.1);
                }
            }
        }
    }
    if let Some(item) = &setting.item {
        composed.documents.retain(|document| document.id.item.as_ref() == Some(item));
    }
    composed
}

fn context(data: serde_json::Map<String, serde_json::Value>) -> Context {
    let mut context = Context::new();
    for (key, value) in data {
        context.insert_value(key, Value::from_serializable(&value));
    }
    context
}

/// What composing one artifact needs.
struct Room<'a> {
    kit: &'a Kit,
    words: &'a Arc<Words>,
    views: &'a Views,
    contexts: BTreeMap<(Audience, String), Context>,
    setting: &'a Setting,
    engine: Engine,
}

impl Room<'_> {
    fn artifact(
        &self,
        artifact: &Artifact,
        listing: Option<&Vec<(&'static str, Value)>>,
        composed: &mut Composed,
        made: &mut Vec<Made>,
    ) {
        let mut parts: Vec<(Document, u64, Context)> = Vec::new();
        let mut lacking = None;
        for tag in tags(artifact, &self.setting.languages) {
            let key = (artifact.audience, tag.clone());
            let (Some(view), Some(base)) = (self.views.get(&key), self.contexts.get(&key)) else { continue };
            let mut base = base.clone();
            for (name, value) in listing.into_iter().flatten() {
                base.insert_value(*name, value.clone());
            }
            let nothing = Vec::new();
            let items: Vec<Option<&Item>> = match &artifact.for_each {
                None => vec![None],
                Some(word) => view.items.get(word.as_str()).unwrap_or(&nothing).iter().map(Some).collect(),
            };
            if items.is_empty() {
                lacking = artifact.for_each.clone();
            }
            let also = beside(artifact, &self.setting.languages)
                .and_then(|tag| self.views.get(&(artifact.audience, tag.clone())))
                .zip(artifact.for_each.as_deref())
                .and_then(|(view, word)| view.items.get(word));
            for item in items {
                let mut context = base.clone();
                if let Some(item) = item {
                    context.insert_value("item", Value::from_serializable(&item.value));
                    let also = also.into_iter().flatten().find(|also| also.id == item.id);
                    context.insert_value("also", Value::from_serializable(&also.map(|also| &also.value)));
                }
                if let Some(path) = artifact.needs.iter().find(|path| !self.holds(&context, path)) {
                    lacking = Some(path.clone());
                    continue;
                }
                match self.document(artifact, view, item, &context) {
                    Ok(document) => {
                        let rank = item.and_then(|item| item.value["number"].as_u64()).unwrap_or(0);
                        parts.push((document, rank, context));
                    }
                    Err(what) => {
                        composed.problems.push(
                            Problem::block("kit-template")
                                .at(&Place::file(&format!("kit:{}/{}", self.kit.id, artifact.template)))
                                .with("artifact", &artifact.id)
                                .with("what", what),
                        );
                        return;
                    }
                }
            }
        }
        if parts.is_empty() {
            composed.skipped.push((artifact.id.clone(), lacking.unwrap_or_default()));
            return;
        }
        if artifact.audience == Audience::Person {
            parts.sort_by_key(|(_, rank, _)| *rank);
        }
        let bundles = bundles(artifact, &parts, &self.setting.languages[0]);
        let section = self.word(&self.setting.languages[0], &artifact.section);
        for (document, _, context) in &parts {
            let print = if bundles.is_empty() { self.print(artifact, context) } else { None };
            made.push(Made::new(artifact, document, section.clone(), print));
        }
        // All together are called by the artifact's name, not by the first one's; where there is only
        // one, its own title tells more, unless that is a person's name.
        let several = parts.len() > 1 || artifact.audience == Audience::Person;
        let count = bundles.len();
        for (at, mut document) in bundles.into_iter().enumerate() {
            let name = self.words.get(&document.id.lang, &format!("{}.name", artifact.title), &[]);
            if let Some(name) = name.filter(|_| several) {
                document.title = if count == 1 { name } else { format!("{name} {} / {count}", at + 1) };
            }
            let print = self.print(artifact, &parts[0].2);
            made.push(Made::new(artifact, &document, section.clone(), print));
            composed.documents.push(document);
        }
        composed.documents.extend(parts.into_iter().map(|(document, ..)| document));
    }

    /// Whether a path holds something: a list that is not empty, a text, a number that is not 0.
    fn holds(&self, context: &Context, path: &str) -> bool {
        engine::lookup(context, path).is_some_and(|value| value.is_truthy())
    }

    fn word(&self, lang: &str, id: &str) -> String {
        self.words.get(lang, id, &[]).unwrap_or_else(|| id.to_owned())
    }

    /// The row of the print order, its words in the event's first language.
    fn print(&self, artifact: &Artifact, context: &Context) -> Option<listing::Print> {
        let print = artifact.print.as_ref()?;
        let lang = &self.setting.languages[0];
        let word = |id: &str| if id.is_empty() { String::new() } else { self.word(lang, id) };
        Some(listing::Print {
            copies: self.engine.cell(&print.copies, &Value::none(), context).ok().filter(|it| !it.is_empty()),
            fixed: print.copies.clone(),
            paper: word(if print.paper.is_empty() { "paper-paper" } else { &print.paper }),
            sides: print.sides.max(1),
            cut: word(&print.cut),
            place: word(&print.place),
            when: word(&print.when),
        })
    }

    fn document(
        &self,
        artifact: &Artifact,
        view: &View,
        item: Option<&Item>,
        context: &Context,
    ) -> Result<Document, String> {
        let lang = view.lang.as_str();
        let name = item.map(|item| name(&item.value)).unwrap_or_default();
        let event = engine::lookup(context, "event.title").map(|it| engine::plain(&it)).unwrap_or_default();
        let args = [("name", Arg::Text(name.clone())), ("event", Arg::Text(event.clone()))];
        let mut title = self.words.get(lang, &artifact.title, &args).unwrap_or_else(|| artifact.id.clone());
        let body = match artifact.body {
            BodyKind::Page => {
                let (own, page) = body::page(&self.engine, artifact, view, &title, context)?;
                title = own.unwrap_or(title);
                Body::Page(page)
            }
            BodyKind::Table => {
                Body::Table(body::table(&self.engine, self.words, artifact, lang, &title, context)?)
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
            formats: artifact.formats.clone(),
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

/// All items of an artifact in one file, or in several where they are many: a printer's job, and a
/// computer's memory, have an end. Languages may come together in one: it is the organizer's, in the
/// event's first.
fn bundles(artifact: &Artifact, parts: &[(Document, u64, Context)], lang: &str) -> Vec<Document> {
    if artifact.merged.is_empty() {
        return Vec::new();
    }
    let count = parts.len().div_ceil(BUNDLE);
    let digits = count.to_string().len();
    // As even as can be.
    let most = parts.len().div_ceil(count.max(1)).max(1);
    let item = |at: usize| if count == 1 { "all".to_owned() } else { format!("all-{:0digits$}", at + 1) };
    parts
        .chunks(most)
        .enumerate()
        .map(|(at, parts)| {
            let first = &parts[0].0;
            Document {
                id: DocumentId { item: Some(item(at)), lang: lang.to_owned(), ..first.id.clone() },
                dir: direction(lang),
                formats: artifact.merged.clone(),
                body: Body::Bundle(Bundle {
                    parts: parts.iter().map(|(part, ..)| part.id.clone()).collect(),
                }),
                ..first.clone()
            }
        })
        .collect()
}
