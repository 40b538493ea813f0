//! One artifact of a kit: what is made, for whom, from which part of the View.

use crate::document::{Audience, BodyKind, Format, PageStyle};
use serde::Deserialize;
use std::collections::BTreeMap;

/// In which languages an artifact is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Languages {
    /// One document per event language: the rule for public ones.
    All,
    /// The event's first language: the rule for the team's.
    First,
    /// One document in the first language that shows the element in the second beside it.
    Two,
    /// The language of the person it is for: the rule for `person`.
    Own,
}

/// What all packs are made as: no artifact is called so.
pub const PACK: &str = "pack";

/// Words of the roles in whose packs an artifact can be.
pub const PACKS: [&str; 8] =
    ["participant", "trainer", "facilitator", "interpreter", "note-taker", "staff", "guest", "mentor"];

/// Of these, who makes the event happen; the others get nothing that is for the team.
const CREW: [&str; 5] = ["trainer", "facilitator", "interpreter", "note-taker", "staff"];

/// What of an artifact's sheets is collected and destroyed afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Collect {
    /// Every sheet.
    All,
    /// What nobody took home: each sheet is its reader's.
    LeftOver,
}

/// What may stand in a column of a list that another program imports; checked before writing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Who has nothing here is left out.
    pub required: bool,
    /// Of several people with the same text, large and small letters aside, the first stays.
    pub unique: bool,
    /// Most bytes in UTF-8, most letters; 0 for any number.
    pub bytes: usize,
    pub letters: usize,
    pub form: Option<Form>,
    /// What to do with a cell that does not fit; unless given, its person is left out.
    pub mend: Option<Mend>,
}

/// What a cell must look like, unless it is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// One e-mail address, all ASCII before the `@`.
    Address,
    /// Two letters, ISO 3166.
    Country,
    /// E.164: `+` and up to 15 digits.
    Phone,
    /// `2011-07-15`.
    Date,
}

/// How a cell that does not fit is made to: only where that harms nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mend {
    /// Its end is cut off, where it is too long.
    Cut,
    /// It is left empty.
    Empty,
}

/// A column of a table, or a slot of a card: `title` is a word's id, `value` a path in the row
/// (`organization`, `room.name`) or a template (`{{ row.start }}–{{ row.end }}`).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// A word's id; an import format that prescribes its header gives `header` instead.
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub header: Option<String>,
    pub value: String,
    #[serde(default)]
    pub number: bool,
    /// Left out where no row fills it.
    #[serde(default)]
    pub optional: bool,
    /// Path of a list of the View: a column for each of its elements, which title and value may name as `each`.
    #[serde(default)]
    pub each: Option<String>,
    #[serde(default)]
    pub choices: Vec<String>,
    #[serde(default)]
    pub limits: Limits,
}

/// One of several tables of an artifact: a worksheet of its own.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tab {
    /// As the worksheet is called.
    pub name: String,
    /// Path of a list; empty for one row.
    #[serde(default)]
    pub rows: String,
    pub columns: Vec<Column>,
}

/// How a file is printed: one row of the print order.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Print {
    /// How many: a number or a template over the View.
    pub copies: String,
    /// Word ids `paper-…`: paper, card, label.
    pub paper: String,
    /// 1 or 2.
    pub sides: u8,
    /// Word id `cut-…`; empty for none.
    pub cut: String,
    /// Word id `place-…`: which door, envelope or table; like the next also a template that writes one.
    pub place: String,
    /// Word id `when-…`.
    pub when: String,
}

/// An artifact with every default filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct Artifact {
    pub id: String,
    /// Whose lists `consent` opens, where there is one.
    pub audience: Audience,
    /// Word of the purpose that people agreed to who are on it. Such an artifact is a roster: made when asked
    /// for, never with the package.
    pub consent: Option<String>,
    pub body: BodyKind,
    pub formats: Vec<Format>,
    /// Path below `templates/`; `<id>.md` unless given.
    pub template: String,
    /// Word of an item list of the View; None for a single document.
    pub for_each: Option<String>,
    pub languages: Languages,
    /// Paths of which each must hold something, else the artifact is left out; `item.` for the element.
    pub needs: Vec<String>,
    /// Formats in which all items are also put together in one file, in their order.
    pub merged: Vec<Format>,
    pub style: PageStyle,
    /// Path of a list, for tables, layouts, calendars and cards; empty for one row.
    pub rows: String,
    /// Rows written in the kit itself.
    pub data: Vec<serde_json::Map<String, serde_json::Value>>,
    /// Path in a row that must hold something for the row to count, or a template that must write something but 0.
    pub only: String,
    /// Empty rows after the last.
    pub blank: String,
    pub columns: Vec<Column>,
    /// Tables in place of one of `rows` and `columns`.
    pub tabs: Vec<Tab>,
    pub slots: BTreeMap<String, String>,
    pub layout: String,
    pub params: serde_json::Map<String, serde_json::Value>,
    pub header: bool,
    pub guarded: bool,
    /// Word id of the title; `<id>-title` unless given.
    pub title: String,
    /// Word id of a sentence above a table.
    pub intro: String,
    /// Word id `section-…` of the index.
    pub section: String,
    pub print: Option<Print>,
    /// Where its sheets hold personal data, or will once people have written on them: a row of the list
    /// of what to collect and destroy.
    pub collect: Option<Collect>,
    /// Roles in whose packs it is: all that one person is given, in one file. `-staff`: not where she is staff as well.
    pub packs: Vec<String>,
    /// Made after all others, with `documents` in sight.
    pub last: bool,
    pub order: i64,
}

impl Artifact {
    /// The columns of all its tables.
    pub fn all_columns(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().chain(self.tabs.iter().flat_map(|tab| &tab.columns))
    }
}

/// An artifact as one layer writes it: only `id` is required.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Patch {
    pub id: String,
    pub enabled: Option<bool>,
    audience: Option<Audience>,
    consent: Option<String>,
    body: Option<BodyKind>,
    formats: Option<Vec<Format>>,
    template: Option<String>,
    for_each: Option<String>,
    languages: Option<Languages>,
    needs: Option<Vec<String>>,
    merged: Option<Vec<Format>>,
    style: Option<PageStyle>,
    rows: Option<String>,
    data: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    only: Option<String>,
    blank: Option<String>,
    columns: Option<Vec<Column>>,
    tabs: Option<Vec<Tab>>,
    slots: Option<BTreeMap<String, String>>,
    layout: Option<String>,
    params: Option<serde_json::Map<String, serde_json::Value>>,
    header: Option<bool>,
    guarded: Option<bool>,
    title: Option<String>,
    intro: Option<String>,
    section: Option<String>,
    print: Option<Print>,
    collect: Option<Collect>,
    packs: Option<Vec<String>>,
    last: Option<bool>,
    order: Option<i64>,
}

impl Patch {
    /// Keys of `over` replace this one's.
    pub fn overlay(&mut self, over: &Patch) {
        macro_rules! take {
            ($($key:ident),*) => { $( if over.$key.is_some() { self.$key.clone_from(&over.$key); } )* };
        }
        take!(
            enabled, audience, consent, body, formats, template, for_each, languages, needs, merged, style,
            rows, data, only, blank, columns, tabs, slots, layout, params, header, guarded, title, intro,
            section, print, collect, packs, last, order
        );
    }

    /// The whole artifact. Errors: what is missing or does not go together.
    pub fn finish(&self) -> Result<Artifact, String> {
        let id = self.id.clone();
        let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id == PACK {
            return Err(format!("the id \"{PACK}\" is that of what a person is given in one file"));
        }
        if id.is_empty() || id.len() > 40 || !id.chars().all(fine) {
            return Err(format!("id \"{id}\""));
        }
        let body = self.body.ok_or("body is missing")?;
        let audience = match (&self.consent, self.audience) {
            (Some(_), Some(_)) => {
                return Err("a consent says for whom it is: audience does not go with it".into());
            }
            (Some(word), None) => {
                Audience::of_consent(word).ok_or_else(|| format!("consent \"{word}\" opens no list"))?
            }
            (None, audience) => audience.ok_or("audience is missing")?,
        };
        if self.consent.is_some() && self.only.as_ref().is_some_and(|only| !only.is_empty()) {
            return Err("only leaves people out without a reason: a roster has limits in its columns".into());
        }
        let formats = self.formats.clone().ok_or("formats is missing")?;
        let merged = self.merged.clone().unwrap_or_default();
        if let Some(format) = formats.iter().chain(&merged).find(|format| !body.formats().contains(format)) {
            return Err(format!("{} cannot be written as {}", word(body), format.extension()));
        }
        if body == BodyKind::Layout && self.layout.is_none() {
            return Err("layout is missing".into());
        }
        if audience == Audience::Person && self.for_each.is_none() {
            return Err("for_each is missing: what is for one person needs one".into());
        }
        let packs = self.packs.clone().unwrap_or_default();
        let role = |word: &str| word.strip_prefix('-').unwrap_or(word).to_owned();
        if let Some(word) = packs.iter().find(|word| !PACKS.contains(&role(word).as_str())) {
            return Err(format!("packs: \"{word}\" is no role; there are {}", PACKS.join(", ")));
        }
        if audience == Audience::Private && !packs.is_empty() {
            return Err("packs: what is for the organizers alone is in nobody's pack".into());
        }
        let is_in = |word: &&String| !word.starts_with('-');
        if audience == Audience::Crew && packs.iter().filter(is_in).any(|role| !CREW.contains(&role.as_str()))
        {
            return Err(
                "packs: what is for the team is in the packs of the team and of trainers alone".into()
            );
        }
        let languages = self.languages.unwrap_or(match audience {
            _ if self.consent.is_some() => Languages::First,
            Audience::Public => Languages::All,
            Audience::Person => Languages::Own,
            _ => Languages::First,
        });
        Ok(Artifact {
            template: self.template.clone().unwrap_or_else(|| format!("{id}.md")),
            title: self.title.clone().unwrap_or_else(|| format!("{id}-title")),
            for_each: self.for_each.clone().filter(|word| !word.is_empty()),
            needs: self.needs.clone().unwrap_or_default(),
            style: self.style.clone().unwrap_or_default(),
            rows: self.rows.clone().unwrap_or_default(),
            data: self.data.clone().unwrap_or_default(),
            only: self.only.clone().unwrap_or_default(),
            blank: self.blank.clone().unwrap_or_default(),
            columns: self.columns.clone().unwrap_or_default(),
            tabs: self.tabs.clone().unwrap_or_default(),
            slots: self.slots.clone().unwrap_or_default(),
            layout: self.layout.clone().unwrap_or_default(),
            params: self.params.clone().unwrap_or_default(),
            header: self.header.unwrap_or(true),
            guarded: self.guarded.unwrap_or(true),
            intro: self.intro.clone().unwrap_or_default(),
            section: self.section.clone().unwrap_or_else(|| "section-other".into()),
            print: self.print.clone(),
            collect: self.collect,
            packs,
            last: self.last.unwrap_or(false),
            order: self.order.unwrap_or(500),
            id,
            audience,
            consent: self.consent.clone(),
            body,
            formats,
            merged,
            languages,
        })
    }
}

fn word(body: BodyKind) -> &'static str {
    match body {
        BodyKind::Page => "a page",
        BodyKind::Table => "a table",
        BodyKind::Layout => "a layout",
        BodyKind::Calendar => "a calendar",
        BodyKind::Cards => "contact cards",
    }
}
