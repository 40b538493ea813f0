//! Data: documents as the JSON that Typst layouts read, with what is easier reckoned here.
//! Texts stay strings of JSON, never Typst source; what no printer can show is taken out.

use super::world::Fonts;
use super::{Fault, dump, table, world};
use crate::document::{Align, Block, Dir, Inline};
use crate::document::{Body, Document, Format, Page, PageStyle, Paper, Sheet, Tab, Table};
use crate::export::text::phone_numbers;
use serde::Serialize;
use serde_json::{Map, Value, json};
use typst::foundations::Bytes;
use typst::syntax::FileId;

/// Letters of a normal page and of one for walls, in points; the least a page is shrunk to.
const SIZE: f64 = 10.0;
const WALL_SIZE: f64 = 13.5;
const LEAST_SIZE: f64 = 8.0;
/// A slide: letters in points; width of its text, height. `slides.typ` has the same.
const SLIDE: (f64, f64, f64) = (28.0, 294.0 * MM, 190.0 * MM);
/// Margins at the sides, above and below, and the gap between text columns, in points. `house.typ` has the same.
const MARGIN: f64 = 18.0 * MM;
const ABOVE: f64 = 25.0 * MM;
const BELOW: f64 = 21.0 * MM;
const GUTTER: f64 = 8.0 * MM;
const MM: f64 = 72.0 / 25.4;

/// What documents of one artifact give to their layout: `parts` in the order in which they are printed.
pub(super) struct Data {
    /// What holds for all parts.
    common: Value,
    parts: Vec<Part>,
    /// Part and place in it of every sheet, in the order of print; none where the layout takes rows.
    places: Vec<(usize, usize)>,
    layout: String,
    one_page: bool,
    size: f64,
    /// Width of the text in points.
    width: f64,
    /// Height of the page in points.
    height: f64,
    columns: f64,
    pictures: Vec<(FileId, Bytes)>,
}

/// One document: its title, language, margins' words and rows, and its sheets where it has such.
#[derive(Serialize)]
struct Part<S = Vec<Value>> {
    #[serde(flatten)]
    head: Value,
    sheets: S,
}

impl Data {
    /// All documents must have the look of the first: its layout, paper and style. `at` is the place of this look in the
    /// file: no two sheets of one file have the same mark.
    pub fn new(documents: &[&Document], at: usize, fonts: &Fonts) -> Result<Data, Fault> {
        let first = documents.first().ok_or_else(|| Fault::Other("there is nothing to print".into()))?;
        let (layout, style) = look(&first.body)?;
        let landscape = first.frame.landscape || style.landscape;
        let (short, long) = match first.frame.paper {
            Paper::A4 => (210.0 * MM, 297.0 * MM),
            Paper::Letter => (612.0, 792.0),
        };
        let columns = f64::from(style.columns.max(1));
        let (size, text, height) = match (layout.as_str(), landscape) {
            ("slides", _) => SLIDE,
            (_, true) => (SIZE, long - 2.0 * MARGIN, short),
            (_, false) => (SIZE, short - 2.0 * MARGIN, long),
        };
        let size = if style.wall { WALL_SIZE } else { size };
        let mut data = Data {
            common: json!({
                "layout": layout,
                "paper": match first.frame.paper { Paper::A4 => "a4", Paper::Letter => "us-letter" },
                "landscape": landscape,
                "size": size,
                "style": style,
            }),
            parts: Vec::new(),
            places: Vec::new(),
            one_page: style.one_page && !matches!(first.body, Body::Layout(_)),
            width: (text - GUTTER * (columns - 1.0)) / columns,
            height,
            columns,
            layout,
            size,
            pictures: Vec::new(),
        };
        for document in documents {
            let part = part(document, fonts)?;
            data.places.extend((0..part.sheets.len()).map(|sheet| (data.parts.len(), sheet)));
            data.parts.push(part);
            if let Body::Page(page) = &document.body {
                let sheets = page.sheets.iter().flat_map(|sheet| &sheet.blocks);
                sheets.for_each(|block| add_pictures(block, &mut data.pictures));
            }
        }
        data.all().into_iter().for_each(|sheet| {
            data.sheet_mut(sheet)["mark"] = json!(format!("{at}-{sheet}"));
            data.tighten(sheet, false);
            let counted = !data.one_page && data.is_long(sheet, fonts);
            data.count_pages(sheet, counted);
        });
        Ok(data)
    }

    /// What the layout shows, by the names the engine asks for.
    pub fn pictures(&self) -> &[(FileId, Bytes)] {
        &self.pictures
    }

    pub fn layout(&self) -> &str {
        &self.layout
    }

    pub fn one_page(&self) -> bool {
        self.one_page
    }

    /// Every sheet, in the order of print.
    pub fn all(&self) -> Vec<usize> {
        (0..self.places.len()).collect()
    }

    /// The smallest share of its size a sheet may be shrunk to.
    pub fn least_scale(&self) -> f64 {
        LEAST_SIZE / self.size
    }

    pub fn sheet_title(&self, sheet: usize) -> String {
        self.sheet(sheet)["title"].as_str().unwrap_or_default().to_owned()
    }

    pub fn language(&self, sheet: usize) -> String {
        self.sheet(sheet)["lang"].as_str().unwrap_or_default().to_owned()
    }

    /// About how much of a page a sheet takes in letters of `scale` times their size, 1 for all of it; gives
    /// it this scale.
    pub fn foreseen(&mut self, sheet: usize, scale: f64, fonts: &Fonts) -> f64 {
        /// By how much the reckoned height is too large, measured on the sheets of the examples.
        const OFF: f64 = 0.94;
        self.scale(sheet, scale);
        let em = self.size * scale;
        let sheet = self.sheet(sheet);
        let title = table::title(&sheet["title"], self.width / em, fonts);
        let height = title + table::height(&sheet["blocks"], self.width / em, MM / em, fonts);
        OFF * height * em / (self.columns * (self.height - ABOVE - BELOW))
    }

    /// How much of the text's part of a page is filled, where so many pages are, the last as far as it is filled.
    pub fn filled(&self, pages: f64) -> f64 {
        (pages * self.height - ABOVE) / (self.height - ABOVE - BELOW)
    }

    /// Whether a sheet looks as if it took several pages.
    fn is_long(&mut self, sheet: usize, fonts: &Fonts) -> bool {
        /// Foreseen to fill a page but for so little, it may as well run over.
        const NEARLY: f64 = 0.95;
        /// High rows, to write in by hand, are not foreseen.
        const HIGH_ROWS: usize = 18;
        let by_hand = self.common["style"]["row_height"].as_f64().is_some_and(|height| height > 0.0);
        let blocks = self.sheet(sheet)["blocks"].as_array().map_or(&[][..], Vec::as_slice);
        let is_long = blocks.iter().any(|block| {
            let rows = block["rows"].as_array().map_or(0, Vec::len);
            block["kind"] == "break" || by_hand && rows > HIGH_ROWS
        });
        is_long || self.foreseen(sheet, 1.0, fonts) > NEARLY
    }

    /// Sets the letters of one sheet to `scale` times their size, and its tables to fit.
    pub fn scale(&mut self, sheet: usize, scale: f64) {
        let (width, size) = (self.width, self.size);
        let sheet = self.sheet_mut(sheet);
        sheet["scale"] = json!(scale);
        if let Some(blocks) = sheet["blocks"].as_array_mut() {
            table::share(blocks, width / (size * scale), LEAST_SIZE / (size * scale));
        }
    }

    /// Whether the letters of a sheet and its rows for writing by hand are a little smaller than usual, never
    /// below 9 points.
    pub fn tighten(&mut self, sheet: usize, tight: bool) {
        const TIGHT: f64 = 0.92;
        let share = if tight { TIGHT } else { 1.0 };
        self.scale(sheet, share);
        self.sheet_mut(sheet)["row_share"] = json!(share);
    }

    /// The size of a sheet's letters as a share of what is usual.
    #[cfg(test)]
    pub fn scale_of(&self, sheet: usize) -> f64 {
        self.sheet(sheet)["scale"].as_f64().unwrap_or_default()
    }

    /// Whether the pages of a sheet are counted: dear, since all must be set before their number is known.
    pub fn count_pages(&mut self, sheet: usize, counted: bool) {
        self.sheet_mut(sheet)["counted"] = json!(counted);
    }

    pub fn is_counted(&self, sheet: usize) -> bool {
        self.sheet(sheet)["counted"] == true
    }

    /// What layouts read of these sheets; parts of a layout that takes rows are always there.
    pub fn run(&self, sheets: &[usize]) -> Value {
        let mut wanted = vec![Vec::new(); self.parts.len()];
        for sheet in sheets {
            wanted[self.places[*sheet].0].push(self.sheet(*sheet));
        }
        let parts = self.parts.iter().zip(wanted);
        let parts = parts.filter(|(part, sheets)| part.sheets.is_empty() || !sheets.is_empty());
        let parts: Vec<Part<Vec<&Value>>> =
            parts.map(|(part, sheets)| Part { head: part.head.clone(), sheets }).collect();
        json!({ "common": self.common, "parts": parts })
    }

    fn sheet(&self, sheet: usize) -> &Value {
        let (part, at) = self.places[sheet];
        &self.parts[part].sheets[at]
    }

    fn sheet_mut(&mut self, sheet: usize) -> &mut Value {
        let (part, at) = self.places[sheet];
        &mut self.parts[part].sheets[at]
    }
}

/// Every picture once.
fn add_pictures(block: &Block, found: &mut Vec<(FileId, Bytes)>) {
    match block {
        Block::Picture { picture, .. } => {
            let picture = world::picture(&picture.path, &picture.bytes);
            found.extend(picture.filter(|(id, _)| found.iter().all(|known| known.0 != *id)));
        }
        Block::List { items, .. } => {
            items.iter().flat_map(|item| &item.blocks).for_each(|block| add_pictures(block, found));
        }
        Block::Quote { blocks } | Block::Fold { blocks, .. } => {
            blocks.iter().for_each(|block| add_pictures(block, found));
        }
        _ => {}
    }
}

/// Whether two documents are set by one layout in one style: then they can go into one `Data`.
pub(super) fn alike(one: &Document, other: &Document) -> bool {
    one.frame.landscape == other.frame.landscape && look(&one.body).ok() == look(&other.body).ok()
}

/// The layout a body asks for and its style.
fn look(body: &Body) -> Result<(String, PageStyle), Fault> {
    match body {
        Body::Page(page) => {
            let layout = if page.style.layout.is_empty() { "sheet" } else { &page.style.layout };
            Ok((layout.to_owned(), page.style.clone()))
        }
        Body::Table(table) => {
            Ok(("sheet".to_owned(), PageStyle { row_height: table.row_height, ..PageStyle::default() }))
        }
        Body::Layout(layout) => Ok((layout.name.clone(), PageStyle::default())),
        Body::Calendar(_) | Body::Cards(_) | Body::Bundle(_) => Err(unprinted(body)),
    }
}

fn part(document: &Document, fonts: &Fonts) -> Result<Part, Fault> {
    let mut head = json!({
        "title": title(document),
        "locale": locale_json(&document.id.lang),
        "dir": document.dir,
        "frame": document.frame,
    });
    let sheets = match &document.body {
        Body::Page(page) => json!(page.sheets),
        Body::Table(table) => json!(sheets(document, table).sheets),
        Body::Layout(layout) => {
            head["params"] = if layout.params.is_object() { layout.params.clone() } else { json!({}) };
            head["rows"] = json!(layout.rows);
            json!([])
        }
        other => return Err(unprinted(other)),
    };
    scrub(&mut head);
    keep_numbers(&mut head);
    if matches!(document.body, Body::Layout(_)) {
        let event = widths(&head["frame"]["event"], fonts);
        head["event-em"] = json!({ "line": event.0, "word": event.1 });
        add_widths(&mut head["params"], fonts);
        for row in head["rows"].as_array_mut().into_iter().flatten() {
            as_texts(row);
            add_widths(row, fonts);
        }
    }
    let Value::Array(mut sheets) = sheets else { return Ok(Part { head, sheets: Vec::new() }) };
    for sheet in &mut sheets {
        scrub(sheet);
        keep_numbers(sheet);
        if sheet["title"].as_str().is_none_or(|own| own.trim().is_empty()) {
            sheet["title"] = head["title"].clone();
        }
        let lang = sheet["lang"].as_str().unwrap_or_default().to_owned();
        sheet["locale"] = locale_json(&lang);
        plain_text(&mut sheet["blocks"]);
        if let Some(blocks) = sheet["blocks"].as_array_mut() {
            table::measure(blocks, fonts);
        }
    }
    Ok(Part { head, sheets })
}

/// A document's title as it is printed: PDF/UA has neither documents nor headings without one.
pub(super) fn title(document: &Document) -> String {
    let title = clean(&document.title);
    if title.trim().is_empty() { document.id.path(Format::Pdf) } else { title }
}

fn unprinted(_: &Body) -> Fault {
    Fault::Other("calendars, address cards and bundles are not printed by themselves".into())
}

/// A printed table is a page with one sheet per tab.
fn sheets(document: &Document, table: &Table) -> Page {
    let only = table.tabs.len() == 1;
    let sheet = |tab: &Tab| {
        let mut blocks = Vec::new();
        let words = |text: &str| vec![Inline::Text { text: closed(text, document.dir) }];
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
    Page { style: PageStyle::default(), sheets: table.tabs.iter().map(sheet).collect(), mail: None }
}

/// A text on its own in a sheet of the other direction: a mark after each line holds its last full stop or question
/// mark at the line's own end.
fn closed(text: &str, dir: Dir) -> String {
    let (mark, is_other): (_, fn(char) -> bool) = match dir {
        Dir::Rtl => ('\u{200E}', |letter| !dump::right_to_left(letter)),
        Dir::Ltr => ('\u{200F}', dump::right_to_left),
    };
    let lines = text.split('\n').map(|line| {
        let mut letters = line.chars().filter(|letter| letter.is_alphabetic()).peekable();
        let closes =
            letters.peek().is_some() && letters.all(is_other) && !line.ends_with(char::is_alphanumeric);
        if closes { format!("{line}{mark}") } else { line.to_owned() }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Language and region of a BCP 47 tag, as Typst wants them: two or three letters, two letters.
pub(super) fn locale(tag: &str) -> (String, Option<String>) {
    let mut parts = tag.split('-');
    let letters = |part: &&str, least, most| {
        (least..=most).contains(&part.len()) && part.chars().all(|letter| letter.is_ascii_alphabetic())
    };
    let lang = parts.next().filter(|part| letters(part, 2, 3)).unwrap_or("und");
    let region = parts.find(|part| letters(part, 2, 2));
    (lang.to_lowercase(), region.map(str::to_uppercase))
}

fn locale_json(tag: &str) -> Value {
    let (lang, region) = locale(tag);
    json!({ "lang": lang, "region": region })
}

/// Inline text that is one plain piece, or none, becomes a string: most is, and it is set much faster.
fn plain_text(value: &mut Value) {
    match value {
        Value::Array(parts) => match parts.as_mut_slice() {
            [Value::Object(part)] if part.get("kind").is_some_and(|kind| kind == "text") => {
                *value = part.remove("text").unwrap_or_default();
            }
            parts => parts.iter_mut().for_each(plain_text),
        },
        Value::Object(fields) => fields.values_mut().for_each(plain_text),
        _ => {}
    }
}

/// Makes the figures of a row texts, as a kit's slots are.
fn as_texts(row: &mut Value) {
    for value in row.as_object_mut().into_iter().flat_map(|fields| fields.values_mut()) {
        match value {
            Value::Null => *value = json!(""),
            Value::Number(number) => *value = json!(number.to_string()),
            _ => {}
        }
    }
}

/// Gives a row how wide the text of each of its fields is on one line, and its longest word: in em of the bold
/// face, by which letters are fitted. A row of nothing stays that.
fn add_widths(row: &mut Value, fonts: &Fonts) {
    let Some(fields) = row.as_object() else { return };
    if fields.values().all(|value| *value == "") {
        return;
    }
    let each = fields.iter().map(|(name, value)| (name.clone(), widths(value, fonts)));
    let (lines, words): (Map<_, _>, Map<_, _>) =
        each.map(|(name, (line, word))| ((name.clone(), json!(line)), (name, json!(word)))).unzip();
    row["lines-em"] = Value::Object(lines);
    row["words-em"] = Value::Object(words);
}

/// Width of the longest text of a value on one line, and of its longest word.
fn widths(value: &Value, fonts: &Fonts) -> (f64, f64) {
    match value {
        Value::String(text) => {
            let longest = text.split_whitespace().map(|word| fonts.width(word)).fold(0.0, f64::max);
            (fonts.width(text), longest)
        }
        Value::Array(values) => values
            .iter()
            .map(|value| widths(value, fonts))
            .fold((0.0, 0.0), |most, each| (f64::max(most.0, each.0), f64::max(most.1, each.1))),
        _ => (0.0, 0.0),
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

/// Puts a left-to-right mark before each telephone number where something reads from right to left: the heading
/// of a sheet, or a name in a line of a language that does not.
fn keep_numbers(value: &mut Value) {
    fn right_to_left(value: &Value) -> bool {
        match value {
            Value::String(text) => text.chars().any(dump::right_to_left),
            Value::Array(values) => values.iter().any(right_to_left),
            Value::Object(fields) => fields.values().any(right_to_left),
            _ => false,
        }
    }
    fn mark(value: &mut Value) {
        match value {
            Value::String(text) => {
                phone_numbers(text).iter().rev().for_each(|number| text.insert(number.start, '\u{200E}'));
            }
            Value::Array(values) => values.iter_mut().for_each(mark),
            // Addresses of links and pictures are nothing that is read.
            Value::Object(fields) => {
                fields
                    .iter_mut()
                    .filter(|(name, _)| *name != "to" && *name != "path")
                    .for_each(|(_, it)| mark(it));
            }
            _ => {}
        }
    }
    if value["dir"] == json!(Dir::Rtl) || right_to_left(value) {
        mark(value);
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
