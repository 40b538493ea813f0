//! Data: a document as the JSON that Typst layouts read, with what is easier reckoned here.
//! Texts stay strings of JSON, never Typst source; what no printer can show is taken out.

use super::world::Fonts;
use super::{Fault, table};
use crate::document::{Align, Block, Inline};
use crate::document::{Body, Document, Page, PageStyle, Paper, Sheet, Tab, Table};
use serde_json::{Value, json};

/// Letters of a normal page and of one for walls, in points; the least a page is shrunk to.
const SIZE: f64 = 10.0;
const WALL_SIZE: f64 = 13.5;
const LEAST_SIZE: f64 = 8.0;
/// Side margins and the gap between text columns, in points. `house.typ` has the same.
const MARGIN: f64 = 18.0 * MM;
const GUTTER: f64 = 8.0 * MM;
const MM: f64 = 72.0 / 25.4;

/// What one document gives to its layout.
pub(super) struct Data {
    value: Value,
    layout: String,
    one_page: bool,
    size: f64,
    /// Width of the text in points.
    width: f64,
}

impl Data {
    pub fn new(document: &Document, fonts: &Fonts) -> Result<Data, Fault> {
        let mut style = PageStyle::default();
        let (layout, content) = match &document.body {
            Body::Page(page) => {
                style = page.style.clone();
                let layout = if style.layout.is_empty() { "sheet" } else { &style.layout };
                (layout.to_owned(), json!({ "sheets": page.sheets }))
            }
            Body::Table(table) => {
                style.row_height = table.row_height;
                ("sheet".to_owned(), json!({ "sheets": sheets(document, table).sheets }))
            }
            Body::Layout(layout) => {
                let params = if layout.params.is_object() { layout.params.clone() } else { json!({}) };
                (layout.name.clone(), json!({ "params": params, "rows": layout.rows }))
            }
            Body::Calendar(_) | Body::Cards(_) => {
                return Err(Fault::Other("calendars and address cards are not printed".into()));
            }
        };
        let landscape = document.frame.landscape || style.landscape;
        let (short, long) = match document.frame.paper {
            Paper::A4 => (210.0 * MM, 297.0 * MM),
            Paper::Letter => (612.0, 792.0),
        };
        let columns = f64::from(style.columns.max(1));
        let text = (if landscape { long } else { short }) - 2.0 * MARGIN;
        let size = if style.wall { WALL_SIZE } else { SIZE };
        let mut value = json!({
            "title": document.title,
            "locale": locale(&document.id.lang),
            "dir": document.dir,
            "layout": layout,
            "paper": match document.frame.paper { Paper::A4 => "a4", Paper::Letter => "us-letter" },
            "landscape": landscape,
            "size": size,
            "frame": document.frame,
            "style": style,
        });
        merge(&mut value, content);
        scrub(&mut value);
        // PDF/UA has neither documents nor headings without a title.
        let path = document.id.path(crate::document::Format::Pdf);
        title_or(&mut value, &path);
        let title = value["title"].as_str().unwrap_or_default().to_owned();
        let one_page = style.one_page && !matches!(document.body, Body::Layout(_));
        let width = (text - GUTTER * (columns - 1.0)) / columns;
        let mut data = Data { value, layout, one_page, size, width };
        let count = data.sheets().len();
        for sheet in data.sheets() {
            title_or(sheet, &title);
            let lang = sheet["lang"].as_str().unwrap_or_default().to_owned();
            sheet["locale"] = locale(&lang);
            if let Some(blocks) = sheet["blocks"].as_array_mut() {
                table::measure(blocks, fonts);
            }
        }
        (0..count).for_each(|sheet| data.scale(sheet, 1.0));
        Ok(data)
    }

    pub fn layout(&self) -> &str {
        &self.layout
    }

    pub fn one_page(&self) -> bool {
        self.one_page
    }

    /// The smallest share of its size a sheet may be shrunk to.
    pub fn least_scale(&self) -> f64 {
        LEAST_SIZE / self.size
    }

    pub fn sheet_title(&self, sheet: usize) -> String {
        self.value["sheets"][sheet]["title"].as_str().unwrap_or_default().to_owned()
    }

    /// Sets the letters of one sheet to `scale` times their size, and its tables to fit.
    pub fn scale(&mut self, sheet: usize, scale: f64) {
        let (width, size) = (self.width, self.size);
        if let Some(sheet) = self.sheets().get_mut(sheet) {
            sheet["scale"] = json!(scale);
            if let Some(blocks) = sheet["blocks"].as_array_mut() {
                table::share(blocks, width / (size * scale), LEAST_SIZE / (size * scale));
            }
        }
    }

    pub fn bytes(&self) -> Vec<u8> {
        self.value.to_string().into_bytes()
    }

    fn sheets(&mut self) -> &mut [Value] {
        self.value.get_mut("sheets").and_then(Value::as_array_mut).map_or(&mut [], Vec::as_mut_slice)
    }
}

/// A printed table is a page with one sheet per tab.
fn sheets(document: &Document, table: &Table) -> Page {
    let only = table.tabs.len() == 1;
    let sheet = |tab: &Tab| {
        let mut blocks = Vec::new();
        if !table.intro.is_empty() {
            blocks.push(Block::Paragraph { text: words(&table.intro) });
        }
        blocks.push(Block::Table {
            align: tab
                .columns
                .iter()
                .map(|column| if column.number { Align::End } else { Align::Start })
                .collect(),
            head: tab.columns.iter().map(|column| words(&column.title)).collect(),
            rows: tab.rows.iter().map(|row| row.iter().map(|cell| words(cell)).collect()).collect(),
        });
        Sheet {
            title: if only { document.title.clone() } else { tab.name.clone() },
            lang: document.id.lang.clone(),
            dir: document.dir,
            blocks,
        }
    };
    Page { style: PageStyle::default(), sheets: table.tabs.iter().map(sheet).collect() }
}

fn words(text: &str) -> Vec<Inline> {
    vec![Inline::Text { text: text.to_owned() }]
}

/// Language and region of a BCP 47 tag, as Typst wants them: two or three letters, two letters.
fn locale(tag: &str) -> Value {
    let mut parts = tag.split('-');
    let letters = |part: &&str, least, most| {
        (least..=most).contains(&part.len()) && part.chars().all(|letter| letter.is_ascii_alphabetic())
    };
    let lang = parts.next().filter(|part| letters(part, 2, 3)).unwrap_or("und");
    let region = parts.find(|part| letters(part, 2, 2));
    json!({ "lang": lang.to_lowercase(), "region": region.map(str::to_uppercase) })
}

fn title_or(value: &mut Value, title: &str) {
    if value["title"].as_str().is_none_or(|own| own.trim().is_empty()) {
        value["title"] = json!(title);
    }
}

fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

/// `clean` for every string of a value.
fn scrub(value: &mut Value) {
    match value {
        Value::String(text) if text.chars().any(|letter| clean_letter(letter) != Some(letter)) => {
            *text = clean(text);
        }
        Value::Array(values) => values.iter_mut().for_each(scrub),
        Value::Object(fields) => fields.values_mut().for_each(scrub),
        _ => {}
    }
}

/// Takes out what cannot be printed: control characters, byte order marks, and the overrides of
/// direction with which a name could reverse the text after it. Isolates and marks stay.
pub(super) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter_map(clean_letter).collect()
}

fn clean_letter(letter: char) -> Option<char> {
    match letter {
        '\n' => Some('\n'),
        '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => Some('\n'),
        '\t' => Some(' '),
        '\u{202A}'..='\u{202E}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' => None,
        letter if letter.is_control() => None,
        letter => Some(letter),
    }
}
