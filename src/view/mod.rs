//! View: what one audience may see of an event and its plan, in one language, as plain data.
//! The only room that decides who may see which personal field; it knows no template and no format.

mod agenda;
mod fields;
mod follow_up;
mod forms;
mod matching;
mod material;
mod network;
mod numbers;
mod partners;
mod people;
mod pitches;
mod report;
mod results;
mod rotation;
mod sessions;
mod tally;
mod teams;

pub use fields::{Rule, UNTOLD, listed, table, uid, whole};
pub use network::sentences;

use crate::document::{Audience, Dir};
use crate::locale::{Arg, Dates, Order, Words, direction, list};
use crate::model::{Block, BlockAudience, Event, Text};
use crate::network::Ties;
use crate::plan::Plan;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What templates see.
#[derive(Debug, Clone)]
pub struct View {
    pub audience: Audience,
    pub lang: String,
    pub dir: Dir,
    /// event, days, rooms, occurrences, stations, people, numbers … for every document of this audience.
    pub data: Map<String, Value>,
    /// The elements a document can stand on, by the kit's `for_each` word.
    pub items: BTreeMap<&'static str, Vec<Item>>,
}

/// One element of a `for_each`: its id, which becomes a file name, and what is its own.
#[derive(Debug, Clone)]
pub struct Item {
    pub id: String,
    /// Shared, since one person may stand in several lists.
    pub value: Arc<Value>,
}

impl Item {
    /// Whether this one, of the kit's word `each`, is for an element, given as its kind and id: "room:hall".
    /// What a session or a block is given is for it too.
    pub fn is_for(&self, each: &str, element: &str) -> bool {
        let Some((kind, id)) = element.split_once(':') else { return false };
        let key = match (each, kind) {
            ("participant" | "trainer" | "person", "person") => return self.id == id,
            ("room" | "room-day", "room") | ("session", "session") | ("station", "station") => "id",
            ("occurrence", "occurrence")
            | ("need", "need")
            | ("circle", "circle")
            | ("partner", "partner")
            | ("form", "form")
            | ("tally", "form") => "id",
            ("occurrence", "session" | "block") => kind,
            _ => return false,
        };
        self.value[key] == id
    }
}

/// What every part of the View is made from.
pub struct Scope<'a> {
    pub event: &'a Event,
    pub plan: &'a Plan,
    pub words: &'a Words,
    pub dates: Dates,
    pub order: Order,
    pub audience: Audience,
    pub lang: &'a str,
    /// One for all Views of an event, where several are made.
    pub ties: Arc<Ties<'a>>,
}

impl<'a> Scope<'a> {
    pub fn new(
        event: &'a Event,
        plan: &'a Plan,
        words: &'a Words,
        audience: Audience,
        lang: &'a str,
    ) -> Self {
        let ties = Arc::new(Ties::new(event));
        Scope { event, plan, words, dates: Dates::new(lang), order: Order::new(lang), audience, lang, ties }
    }

    /// A text in the scope's language.
    fn text<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.lang, self.event.first_language())
    }

    /// A word of the kit, or `otherwise` where no language has it.
    fn word(&self, id: &str, otherwise: &str) -> String {
        self.words.get(self.lang, id, &[]).unwrap_or_else(|| otherwise.to_owned())
    }

    /// What stands for a room or a person that is still open.
    fn open(&self) -> String {
        self.word("to-be-confirmed", "…")
    }

    /// Name of a language in the scope's language.
    fn language(&self, tag: &str) -> String {
        self.word(&format!("language-{tag}"), tag)
    }

    /// A country in the scope's language, where its two-letter code was written (ISO 3166-1); else as it was written.
    fn country(&self, written: &str) -> String {
        let is_code = written.len() == 2 && written.chars().all(|letter| letter.is_ascii_uppercase());
        let name = is_code.then(|| self.word(&format!("country-{}", written.to_lowercase()), written));
        name.unwrap_or_else(|| written.to_owned())
    }

    /// Texts in a row, with the comma of the scope's language.
    fn joined(&self, texts: &[String]) -> String {
        texts.join(&format!("{} ", self.word("comma", ",")))
    }

    /// From where to where, by an arrow in the direction of reading.
    fn towards(&self, from: &str, to: &str) -> String {
        let text = |text: &str| Arg::Text(text.to_owned());
        let told = self.words.get(self.lang, "from-to", &[("from", text(from)), ("to", text(to))]);
        told.unwrap_or_else(|| format!("{from} → {to}"))
    }

    fn languages(&self, tags: &[&str]) -> String {
        list(self.lang, &tags.iter().map(|tag| self.language(tag)).collect::<Vec<_>>())
    }

    fn list<S: AsRef<str>>(&self, parts: &[S]) -> String {
        list(self.lang, parts)
    }

    /// Whether the audience sees this block on an agenda.
    fn sees(&self, block: &Block) -> bool {
        match self.audience {
            Audience::Crew | Audience::Private => true,
            _ => block.audience == BlockAudience::All,
        }
    }

    /// Whether numbers about people are published, so that small groups are hidden.
    fn published(&self) -> bool {
        !matches!(self.audience, Audience::Crew | Audience::Private)
    }
}

/// The View of `audience` in `lang`. In the audience `person` each item is for one human: those whose
/// documents are written in `lang`.
pub fn view(event: &Event, plan: &Plan, words: &Words, audience: Audience, lang: &str) -> View {
    of(&Scope::new(event, plan, words, audience, lang))
}

/// The same from a scope.
pub fn of(scope: &Scope) -> View {
    let Scope { audience, lang, .. } = *scope;
    let mut data = Map::new();
    let mut items = BTreeMap::new();
    data.insert("audience".into(), json!(audience.id()));
    data.insert("lang".into(), json!(lang));
    data.insert("event".into(), about(scope));
    agenda::fill(scope, &mut data, &mut items);
    sessions::fill(scope, &mut data, &mut items);
    rotation::fill(scope, &mut data, &mut items);
    people::fill(scope, &mut data, &mut items);
    partners::fill(scope, &mut data, &mut items);
    numbers::fill(scope, &mut data);
    results::fill(scope, &mut data);
    matching::fill(scope, &mut data, &mut items);
    network::fill(scope, &mut data, &mut items);
    forms::fill(scope, &mut data, &mut items);
    tally::fill(scope, &mut data, &mut items);
    teams::fill(scope, &mut data);
    report::fill(scope, &mut data);
    View { audience, lang: lang.to_owned(), dir: direction(lang), data, items }
}

/// How many of those who come an audience may not list, for want of consent or for safety.
pub fn left_out(event: &Event, audience: Audience) -> usize {
    event.coming().filter(|person| !listed(event, person, audience)).count()
}

/// A language of the event, and what its own speakers call it.
fn language(scope: &Scope, tag: &str) -> Value {
    let own = scope.words.get(tag, &format!("language-{tag}"), &[]);
    json!({"id": tag, "name": scope.language(tag), "own": own.unwrap_or_else(|| tag.to_owned())})
}

/// The event itself: what was declared for everybody.
fn about(scope: &Scope) -> Value {
    let event = scope.event;
    let first = event.days.first().map(|day| day.date.value);
    let last = event.days.last().map(|day| day.date.value);
    let dates = first.zip(last).map(|(first, last)| scope.dates.range(first, last)).unwrap_or_default();
    json!({
        "id": event.id.value,
        "title": scope.text(&event.title),
        "theme": scope.text(&event.theme),
        "about": scope.text(&event.about),
        "city": scope.text(&event.city),
        "country": scope.text(&event.country),
        "venue": scope.text(&event.venue),
        "address": scope.text(&event.address),
        "dates": dates,
        "first_day": first.map(|date| scope.dates.full(date)),
        "last_day": last.map(|date| scope.dates.full(date)),
        "first_date": first,
        "last_date": last,
        "zone": event.zone.value.name(),
        "hashtag": event.hashtag,
        "website": event.website,
        "controller": scope.text(&event.controller),
        "keep_until": event.keep_until.as_ref().map(|date| scope.dates.long(date.value)),
        "terms": event.terms_version,
        "assigned": event.seating == crate::model::Seating::Assigned,
        "chosen": !event.awaits_choices(),
        "spare": event.spare,
        "badge_stock": event.badge_stock,
        "photo_stickers": event.photo_stickers,
        "at_risk": event.at_risk,
        "threshold": event.threshold,
        "languages": event.languages.iter().map(|tag| language(scope, &tag.value)).collect::<Vec<_>>(),
        "contacts": event.contacts.iter().map(|contact| json!({
            "name": contact.name, "phone": contact.phone, "email": contact.email, "role": scope.text(&contact.role),
        })).collect::<Vec<_>>(),
    })
}
