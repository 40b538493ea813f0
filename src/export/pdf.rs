//! PDF: a document becomes tagged PDF/UA-1 through the embedded Typst engine.
//! Knows layouts by name only: how they look stands in `templates/`, what they say in the document.
//! PDF/UA-1 is asked for always, since it is the only flavour that refuses a letter no font has.

mod data;
mod dump;
mod table;
mod world;

pub use world::Fonts;

use crate::document::{Document, Format};
use chrono::Datelike;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Datetime, Label, Smart, Value};
use typst::introspection::Tag;
use typst::layout::{Frame, FrameItem};
use typst::text::is_default_ignorable;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use world::Desk;

/// Steps between full size and the least.
const SCALE_STEPS: u32 = 8;
/// Cached results of the engine that were not used by the last so many documents are dropped.
const CACHE_AGE: usize = 3;

/// One written PDF.
#[derive(Debug, Clone)]
pub struct Pdf {
    pub bytes: Vec<u8>,
    pub pages: usize,
    /// Titles of the sheets that were to fit one page and do not, even at 8 pt.
    pub ran_on: Vec<String>,
    /// What did not fit its place (a card, a cell) even at the smallest size: its title.
    pub overfull: Vec<String>,
    /// What the engine says about the templates; empty with those of the house.
    pub warnings: Vec<String>,
}

/// Why a document could not be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No font has these letters; each with the text it stands in.
    MissingGlyphs(Vec<MissingGlyph>),
    /// The document asks for a layout that does not exist.
    NoLayout { asked: String, known: Vec<String> },
    /// Anything else: a template's fault, or this body has no printed form.
    Other(String),
}

/// A letter that no font has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingGlyph {
    pub letter: char,
    /// The text around it, as it would have been printed.
    pub text: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Fault::MissingGlyphs(missing) => {
                for (at, MissingGlyph { letter, text }) in missing.iter().enumerate() {
                    let comma = if at == 0 { "" } else { ", " };
                    write!(f, "{comma}no font has {letter:?} (U+{:04X}) in {text:?}", u32::from(*letter))?;
                }
                Ok(())
            }
            Fault::NoLayout { asked, known } => {
                write!(f, "no layout is named {asked:?}; there are {}", known.join(", "))
            }
            Fault::Other(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for Fault {}

/// Writes a document whose body is a page, a table or a layout. Equal documents give equal bytes.
pub fn write(document: &Document, fonts: &Fonts) -> Result<Pdf, Fault> {
    guarded(|| {
        let set = typeset(document, fonts)?;
        let bytes = typst_pdf::pdf(&set.paged, &options(document)?).map_err(|faults| told(&faults))?;
        Ok(Pdf {
            bytes,
            pages: set.paged.pages().len(),
            ran_on: set.ran_on,
            overfull: set.overfull,
            warnings: set.warnings,
        })
    })
}

/// The words of every page in the order a reader meets them, one line each, for golden tests.
/// Lines that leave the page, or lie over another, are marked.
pub fn text_dump(document: &Document, fonts: &Fonts) -> Result<String, Fault> {
    guarded(|| Ok(dump::pages(typeset(document, fonts)?.paged.pages())))
}

/// The letters of `text` that no font has, each once, in order of appearance.
pub fn covers(fonts: &Fonts, text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    for letter in data::clean(text).chars() {
        let prints = !letter.is_whitespace() && !is_default_ignorable(letter);
        if prints && !fonts.has(letter) && !missing.contains(&letter) {
            missing.push(letter);
        }
    }
    missing
}

/// A document laid out, before it is PDF.
struct Typeset {
    paged: PagedDocument,
    ran_on: Vec<String>,
    overfull: Vec<String>,
    warnings: Vec<String>,
}

/// The engine is foreign code: a panic inside it costs one document, never the run.
fn guarded<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    let result = catch_unwind(AssertUnwindSafe(work));
    comemo::evict(CACHE_AGE);
    result.unwrap_or_else(|_| Err(Fault::Other("the PDF engine failed on this document".into())))
}

fn typeset(document: &Document, fonts: &Fonts) -> Result<Typeset, Fault> {
    let mut data = data::Data::new(document, fonts)?;
    if !fonts.layouts().any(|known| known == data.layout()) {
        let known = fonts.layouts().map(str::to_owned).collect();
        return Err(Fault::NoLayout { asked: data.layout().to_owned(), known });
    }
    let mut set = compile(&data, fonts)?;
    if data.one_page() {
        fit(&mut data, &mut set, fonts)?;
    }
    let missing = missing_glyphs(&set.paged);
    if !missing.is_empty() {
        return Err(Fault::MissingGlyphs(missing));
    }
    Ok(set)
}

/// Shrinks the sheets that run over one page, each to the largest size at which it fits.
fn fit(data: &mut data::Data, set: &mut Typeset, fonts: &Fonts) -> Result<(), Fault> {
    let least = data.least_scale();
    let long = long_sheets(&set.paged);
    if long.is_empty() {
        return Ok(());
    }
    // What does not fit even in the smallest letters runs on in those of full size.
    for sheet in &long {
        data.scale(*sheet, least);
    }
    *set = compile(data, fonts)?;
    let hopeless = long_sheets(&set.paged);
    for sheet in &hopeless {
        data.scale(*sheet, 1.0);
    }
    let long: Vec<usize> = long.into_iter().filter(|sheet| !hopeless.contains(sheet)).collect();
    // Per long sheet the steps still possible: the last is known to fit.
    let mut range: Vec<(u32, u32)> = vec![(1, SCALE_STEPS); long.len()];
    while range.iter().any(|(low, high)| low < high) {
        for (sheet, (low, high)) in long.iter().zip(&range) {
            data.scale(*sheet, scale_of((low + high) / 2, least));
        }
        *set = compile(data, fonts)?;
        let still = long_sheets(&set.paged);
        for (sheet, (low, high)) in long.iter().zip(&mut range) {
            let middle = (*low + *high) / 2;
            if *low < *high {
                if still.contains(sheet) { *low = middle + 1 } else { *high = middle }
            }
        }
    }
    for (sheet, (low, _)) in long.iter().zip(&range) {
        data.scale(*sheet, scale_of(*low, least));
    }
    *set = compile(data, fonts)?;
    set.ran_on = long_sheets(&set.paged).into_iter().map(|sheet| data.sheet_title(sheet)).collect();
    Ok(())
}

/// Full size at step 0, the least at the last step.
fn scale_of(step: u32, least: f64) -> f64 {
    1.0 - (1.0 - least) * f64::from(step) / f64::from(SCALE_STEPS)
}

fn compile(data: &data::Data, fonts: &Fonts) -> Result<Typeset, Fault> {
    let desk = Desk::new(fonts, data.bytes());
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&desk);
    let paged = output.map_err(|faults| told(&faults))?;
    let overfull = marks(&paged, "overfull").into_iter().map(|(_, title)| title).collect();
    let warnings = warnings.iter().map(|warning| warning.message.to_string()).collect();
    Ok(Typeset { paged, ran_on: Vec::new(), overfull, warnings })
}

/// Numbers of the sheets that take more than one page.
fn long_sheets(paged: &PagedDocument) -> Vec<usize> {
    let starts: Vec<usize> = marks(paged, "sheet").into_iter().map(|(page, _)| page).collect();
    let ends = starts.iter().skip(1).copied().chain([paged.pages().len()]);
    let spans = starts.iter().zip(ends).map(|(start, end)| end - start);
    spans.enumerate().filter(|(_, pages)| *pages > 1).map(|(sheet, _)| sheet).collect()
}

/// Page and value of every piece of metadata that a template set under this label.
fn marks(paged: &PagedDocument, label: &str) -> Vec<(usize, String)> {
    fn walk(frame: &Frame, page: usize, label: Label, found: &mut Vec<(usize, String)>) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => walk(&group.frame, page, label, found),
                FrameItem::Tag(Tag::Start(content, _)) if content.label() == Some(label) => {
                    let value = content.field_by_name("value").unwrap_or_default();
                    let text = if let Value::Str(text) = value { text.to_string() } else { String::new() };
                    found.push((page, text));
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    if let Some(label) = Label::new(typst::utils::PicoStr::intern(label)) {
        for (number, page) in paged.pages().iter().enumerate() {
            walk(&page.frame, number, label, &mut found);
        }
    }
    found
}

/// Glyph 0 is what a font draws for a letter it does not have.
fn missing_glyphs(paged: &PagedDocument) -> Vec<MissingGlyph> {
    let mut missing = Vec::new();
    for page in paged.pages() {
        dump::texts(&page.frame, &mut |item| {
            for glyph in item.glyphs.iter().filter(|glyph| glyph.id == 0) {
                for letter in item.text.get(glyph.range()).unwrap_or_default().chars() {
                    let found = MissingGlyph { letter, text: item.text.to_string() };
                    if !is_default_ignorable(letter) && !missing.contains(&found) {
                        missing.push(found);
                    }
                }
            }
        });
    }
    missing
}

fn options(document: &Document) -> Result<PdfOptions, Fault> {
    let date = document.frame.date;
    let clock = Datetime::from_ymd_hms(date.year(), date.month() as u8, date.day() as u8, 0, 0, 0);
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]);
    Ok(PdfOptions {
        ident: Smart::Custom(document.id.path(Format::Pdf)),
        creator: Smart::Custom(Some(concat!("techcamp ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: clock.map(Timestamp::new_utc),
        page_ranges: None,
        standards: standards.map_err(|fault| Fault::Other(fault.message().to_string()))?,
        tagged: true,
        pretty: false,
    })
}

fn told(faults: &[SourceDiagnostic]) -> Fault {
    let mut lines = Vec::new();
    for fault in faults {
        lines.push(fault.message.to_string());
        lines.extend(fault.hints.iter().map(|hint| format!("hint: {}", hint.v)));
    }
    Fault::Other(lines.join("; "))
}

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
