//! Answer: the register of personal data as a table, and what is known of one person as a page in his language.
//! Its words are the kit's.

use super::Loaded;
use super::audit::{self, Ground, Holding, Standing};
use crate::document::{
    Align, Audience, Block, Body, Column, Document, DocumentId, Format, Frame, Inline, Page, PageStyle,
    Sheet, Tab, Table,
};
use crate::locale::{Arg, Dates, direction};
use crate::model::{Person, Purpose};
use crate::plan::Plan;
use serde_json::Value;

/// The register in the event's first language.
pub fn register(loaded: &Loaded, holdings: &[Holding]) -> Document {
    let speech = Speech { loaded, lang: loaded.event.first_language() };
    let column = |id: &str, number| Column { title: speech.say(id, &[]), number, choices: Vec::new() };
    let rows = holdings.iter().map(|it| {
        vec![
            speech.audience(it.audience),
            speech.field(it.field),
            audit::title(loaded, &it.artifact),
            format!("{}/{}", it.audience.id(), it.artifact),
            speech.ground(it.ground),
            it.people.map_or(String::new(), |people| people.to_string()),
        ]
    });
    let title = speech.say("data-register-title", &[]);
    let tab = Tab {
        name: title.clone(),
        columns: vec![
            column("column-reader", false),
            column("column-field", false),
            column("column-what", false),
            column("column-file", false),
            column("column-ground", false),
            column("column-people", true),
        ],
        rows: rows.collect(),
    };
    let table = Table {
        tabs: vec![tab],
        header: true,
        guarded: true,
        row_height: 0.0,
        intro: speech.say("data-register-intro", &[]),
    };
    let formats = vec![Format::Pdf, Format::Xlsx, Format::Csv];
    speech.document("data-register", None, title, formats, Body::Table(table))
}

/// What a person is entitled to see: what is known, what was agreed to, where it stands, for how long.
pub fn person(loaded: &Loaded, plan: &Plan, person: &Person, standings: &[Standing]) -> Document {
    let speech = Speech { loaded, lang: loaded.event.own_language(person) };
    let event = &loaded.event;
    let mut blocks = vec![speech.paragraph("answer-intro", &[("event", speech.text(&event.title))])];
    blocks.push(speech.heading("answer-known"));
    let record = audit::record(loaded, plan, person);
    let known = record.iter().filter(|(field, _)| *field != "consents");
    let known = known.map(|(field, value)| vec![speech.field(field), speech.value(value)]);
    blocks.push(speech.table(&["column-field", "answer-value"], known));
    blocks.push(speech.heading("consent-register-title"));
    let said = Purpose::ALL.into_iter().map(|(word, purpose)| {
        let answer = person.consents.get(&purpose);
        let text = match answer {
            Some(answer) if answer.counts(&event.terms_version) => "yes",
            Some(answer) if answer.yes => "consent-ask-again",
            Some(_) => "no",
            None => "answer-silent",
        };
        let date = answer.and_then(|it| it.date).map(|date| Dates::new(speech.lang).long(date));
        vec![
            speech.say(&format!("consent-short-{word}"), &[]),
            speech.say(&format!("consent-{word}"), &[]),
            speech.say(text, &[]),
            answer.map_or(String::new(), |it| it.version.clone()),
            date.unwrap_or_default(),
        ]
    });
    let titles = ["column-what", "consent-form-column", "answer-said", "answer-version", "consent-form-date"];
    blocks.push(speech.table(&titles, said));
    blocks.push(speech.heading("answer-where"));
    let alike =
        |a: &Standing, b: &Standing| (a.audience, &a.title, &a.fields) == (b.audience, &b.title, &b.fields);
    let rows = standings.chunk_by(alike).map(|alike| &alike[0]).map(|it| {
        let fields: Vec<String> = it.fields.iter().map(|field| speech.field(field)).collect();
        vec![speech.audience(it.audience), it.title.clone(), fields.join(", ")]
    });
    blocks.push(speech.table(&["column-reader", "column-what", "answer-known"], rows));
    blocks.push(speech.heading("consent-form-know"));
    blocks.push(speech.paragraph("consent-form-change", &[]));
    if !event.controller.is_empty() {
        blocks.push(speech.paragraph("consent-form-controller", &[("who", speech.text(&event.controller))]));
    }
    if let Some(date) = &event.keep_until {
        let date = Dates::new(speech.lang).long(date.value);
        blocks.push(speech.paragraph("consent-form-until", &[("date", &date)]));
    }
    let title = speech.say("answer-title", &[("name", &person.name.value)]);
    let sheet =
        Sheet { title: title.clone(), lang: speech.lang.to_owned(), dir: direction(speech.lang), blocks };
    let page = Page { style: PageStyle::default(), sheets: vec![sheet], mail: None };
    let item = Some(person.id.value.clone());
    speech.document("answer", item, title, vec![Format::Pdf, Format::Md], Body::Page(page))
}

/// The kit's words in one language.
struct Speech<'a> {
    loaded: &'a Loaded,
    lang: &'a str,
}

impl Speech<'_> {
    fn say(&self, id: &str, args: &[(&'static str, &str)]) -> String {
        let args: Vec<(&'static str, Arg)> =
            args.iter().map(|(name, text)| (*name, Arg::Text((*text).to_owned()))).collect();
        self.loaded.words.get(self.lang, id, &args).unwrap_or_else(|| id.to_owned())
    }

    fn text<'t>(&self, text: &'t crate::model::Text) -> &'t str {
        text.get(self.lang, self.loaded.event.first_language())
    }

    fn audience(&self, audience: Audience) -> String {
        self.say(&format!("audience-{}", audience.id()), &[])
    }

    /// A field by the heading it has in lists, else by that of its column in people.csv.
    fn field(&self, field: &str) -> String {
        let id = format!("column-{}", field.replace('_', "-"));
        self.loaded.words.get(self.lang, &id, &[]).unwrap_or_else(|| audit::column(field).to_owned())
    }

    fn ground(&self, ground: Ground) -> String {
        match ground {
            Ground::Consent(purpose) => {
                let of = self.say(&format!("consent-short-{}", purpose.word()), &[]);
                self.say("ground-consent", &[("purpose", &of)])
            }
            _ => self.say(&format!("ground-{}", ground.word()), &[]),
        }
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Null => String::new(),
            Value::Bool(yes) => self.say(if *yes { "yes" } else { "no" }, &[]),
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Array(list) => list.iter().map(|it| self.value(it)).collect::<Vec<_>>().join("; "),
            Value::Object(map) => {
                let parts = map.iter().map(|(key, value)| format!("{key}: {}", self.value(value)));
                parts.collect::<Vec<_>>().join("; ")
            }
        }
    }

    fn paragraph(&self, id: &str, args: &[(&'static str, &str)]) -> Block {
        Block::Paragraph { text: plain(self.say(id, args)) }
    }

    fn heading(&self, id: &str) -> Block {
        Block::Heading { level: 2, text: plain(self.say(id, &[])) }
    }

    fn table(&self, titles: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Block {
        Block::Table {
            align: vec![Align::Start; titles.len()],
            head: titles.iter().map(|id| plain(self.say(id, &[]))).collect(),
            rows: rows.map(|cells| cells.into_iter().map(plain).collect()).collect(),
        }
    }

    fn document(
        &self,
        artifact: &str,
        item: Option<String>,
        title: String,
        formats: Vec<Format>,
        body: Body,
    ) -> Document {
        let event = &self.loaded.event;
        let date = event.days.first().map(|day| day.date.value).unwrap_or_default();
        let pages = [("page", Arg::Text("{page}".into())), ("pages", Arg::Text("{pages}".into()))];
        let audience = if item.is_some() { Audience::Person } else { Audience::Private };
        Document {
            id: DocumentId { audience, artifact: artifact.to_owned(), item, lang: self.lang.to_owned() },
            title,
            dir: direction(self.lang),
            formats,
            frame: Frame {
                paper: event.paper,
                landscape: audience == Audience::Private,
                event: self.text(&event.title).to_owned(),
                subtitle: String::new(),
                audience: self.audience(audience),
                page_of: self.loaded.words.get(self.lang, "page-of", &pages).unwrap_or_default(),
                date,
                date_text: Dates::new(self.lang).long(date),
            },
            body,
        }
    }
}

fn plain(text: String) -> Vec<Inline> {
    vec![Inline::Text { text }]
}
