//! Body: what stands in a document, as every format finds it. Page, Table, Layout, Calendar and Cards are all
//! an exporter ever sees.

use super::{BodyKind, Dir, DocumentId};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The five kinds of content, and several documents in one file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "body", rename_all = "lowercase")]
pub enum Body {
    Page(Page),
    Table(Table),
    Layout(Layout),
    Calendar(Calendar),
    Cards(Cards),
    Bundle(Bundle),
}

impl Body {
    /// None for a bundle, which is written by its parts.
    pub fn kind(&self) -> Option<BodyKind> {
        match self {
            Body::Page(_) => Some(BodyKind::Page),
            Body::Table(_) => Some(BodyKind::Table),
            Body::Layout(_) => Some(BodyKind::Layout),
            Body::Calendar(_) => Some(BodyKind::Calendar),
            Body::Cards(_) => Some(BodyKind::Cards),
            Body::Bundle(_) => None,
        }
    }
}

/// Documents of one artifact one after another, each beginning on a page, tab or card of its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bundle {
    pub parts: Vec<DocumentId>,
}

/// Running text: one sheet, or several, each beginning on a new page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Page {
    pub style: PageStyle,
    pub sheets: Vec<Sheet>,
    /// Where it is a letter to send.
    pub mail: Option<Mail>,
}

/// The head of a letter to send. Empty texts are not written.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Mail {
    pub from: Mailbox,
    /// One person at the most: a letter to several has nobody's address in it.
    pub to: Mailbox,
    pub subject: String,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Mailbox {
    pub name: String,
    pub address: String,
}

/// How a page wants to be set; a kit's choice.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PageStyle {
    /// Name of a Typst layout that takes a page: `sheet` (default), `letter`, `booklet`.
    pub layout: String,
    /// Shrink to one page (8 pt at the least), then run on.
    pub one_page: bool,
    /// Least height of a table row in millimetres, for writing by hand; 0 for natural.
    pub row_height: f64,
    /// Text columns; 0 and 1 mean one.
    pub columns: u8,
    /// Letters a size larger: for walls.
    pub wall: bool,
    pub landscape: bool,
}

/// One person's or one room's part of a page. Its title is a level 1 heading.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sheet {
    pub title: String,
    pub lang: String,
    pub dir: Dir,
    pub blocks: Vec<Block>,
}

/// Blocks of running text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// Level 2 to 5; a sheet's title is 1. Levels never skip.
    Heading {
        level: u8,
        text: Vec<Inline>,
    },
    Paragraph {
        text: Vec<Inline>,
    },
    /// `start` is the first number of an ordered list.
    List {
        start: Option<u64>,
        items: Vec<Item>,
    },
    Table {
        align: Vec<Align>,
        head: Vec<Vec<Inline>>,
        rows: Vec<Vec<Vec<Inline>>>,
    },
    Quote {
        blocks: Vec<Block>,
    },
    Code {
        text: String,
    },
    /// What few look for: a web page shows the label, and the rest on a click.
    Fold {
        label: Vec<Inline>,
        blocks: Vec<Block>,
    },
    Rule,
    /// Counts to compare: a label, how much of the longest bar it is (0 to 1; none where it is not told), and the
    /// number as it is written, which is its text alternative.
    Bars {
        rows: Vec<Bar>,
    },
    /// With the text for those who do not see it.
    Picture {
        alt: String,
        picture: Arc<Picture>,
    },
    /// Ruled lines to write on.
    Lines {
        count: u16,
    },
    /// An empty frame to write in, with a label.
    Frame {
        label: Vec<Inline>,
        millimetres: f64,
    },
    /// A new page in print, a rule elsewhere.
    Break,
}

/// Pictures by the address that Markdown names them by.
pub type Pictures = BTreeMap<String, Arc<Picture>>;

/// A JPEG, or a PNG.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// What it is known by: one picture has one.
    pub path: String,
    pub jpeg: bool,
    /// In pixels.
    pub width: u32,
    pub height: u32,
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bar {
    pub label: Vec<Inline>,
    pub share: Option<f64>,
    pub number: String,
}

/// One element of a list; `tick` is a box, empty or ticked.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    pub tick: Option<bool>,
    pub blocks: Vec<Block>,
}

/// Inline text. Strings are plain: every exporter escapes them for itself.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Inline {
    Text {
        text: String,
    },
    Strong {
        text: Vec<Inline>,
    },
    Emph {
        text: Vec<Inline>,
    },
    Code {
        text: String,
    },
    /// `to` is http, https, mailto, tel or a relative path.
    Link {
        to: String,
        text: Vec<Inline>,
    },
    Newline,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Align {
    Start,
    Center,
    End,
}

/// Rows and columns: a spreadsheet, a list to import, or a table to print.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    pub tabs: Vec<Tab>,
    /// Whether CSV begins with a header row.
    pub header: bool,
    /// Whether CSV cells are guarded against formulas (for people) or written as they are (for machines).
    pub guarded: bool,
    /// Least height of a printed row in millimetres, 0 for natural.
    pub row_height: f64,
    /// A sentence above the printed table; may be empty.
    pub intro: String,
}

/// One worksheet. CSV writes the first only.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tab {
    pub name: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    pub title: String,
    /// True when every cell is a whole number: right-aligned, and a number in XLSX.
    pub number: bool,
    /// Allowed values: a drop-down in XLSX; empty for any.
    pub choices: Vec<String>,
}

/// A named Typst layout with its parameters; rows are the cards, badges, signs or cells.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Layout {
    /// File name under `templates/layouts/` without its ending.
    pub name: String,
    /// The layout's own parameters, as the kit gives them.
    pub params: serde_json::Value,
    /// One object per badge, card, sign or cell; every value is plain text.
    pub rows: Vec<serde_json::Map<String, serde_json::Value>>,
}

/// RFC 5545.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Calendar {
    pub name: String,
    /// IANA zone name.
    pub zone: String,
    pub entries: Vec<Entry>,
}

/// One VEVENT in local time of the calendar's zone.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    pub uid: String,
    pub start: NaiveDateTime,
    pub end: NaiveDateTime,
    /// 1 for the second pass of an hour that a clock change repeats.
    pub fold: u8,
    pub summary: String,
    pub location: String,
    pub description: String,
    pub categories: Vec<String>,
    pub sequence: u32,
    pub cancelled: bool,
}

/// RFC 2426 and RFC 6350.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cards {
    pub cards: Vec<Card>,
}

/// One contact. Empty strings are not written.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Card {
    pub uid: String,
    pub name: String,
    pub given: String,
    pub family: String,
    pub organization: String,
    pub title: String,
    pub email: String,
    pub phone: String,
    pub city: String,
    pub country: String,
    pub languages: Vec<String>,
    pub categories: Vec<String>,
    pub note: String,
}
