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
use std::collections::BTreeMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Datetime, Label, Smart, Value};
use typst::introspection::Tag;
use typst::layout::{Abs, Frame, FrameItem};
use typst::model::{Document as _, DocumentInfo};
use typst::text::{Locale, is_default_ignorable};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use world::Desk;

/// Steps between full size and the least.
const SCALE_STEPS: u32 = 8;

/// What is foreseen from pages that were set is not off by more.
const SURELY: f64 = 1.03;

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
    guarded(|| finish(document, typeset(&[document], fonts)?))
}

/// Writes a bundle, and each of its parts that is to have a PDF: all are set once, and every part is cut
/// from the pages of the whole. Letters that no font has are told of their part and of the bundle.
pub fn write_bundle<'a>(
    bundle: &'a Document,
    parts: &[&'a Document],
    fonts: &Fonts,
) -> Vec<(&'a Document, Result<Pdf, Fault>)> {
    let own = parts.iter().copied().enumerate().filter(|(_, part)| part.formats.contains(&Format::Pdf));
    match guarded(|| typeset(parts, fonts)) {
        Ok(set) => {
            let mut made: Vec<_> =
                own.map(|(at, part)| (part, guarded(|| finish(part, set.cut(at, part))))).collect();
            made.push((bundle, guarded(|| finish(bundle, set.entitled(bundle)))));
            made
        }
        // One part may be at fault: the others are written all the same.
        Err(fault) => own.map(|(_, part)| (part, write(part, fonts))).chain([(bundle, Err(fault))]).collect(),
    }
}

/// A typeset document as bytes.
fn finish(document: &Document, set: Typeset) -> Result<Pdf, Fault> {
    let missing = missing_glyphs(&set.paged);
    if !missing.is_empty() {
        return Err(Fault::MissingGlyphs(missing));
    }
    let bytes = typst_pdf::pdf(&set.paged, &options(document)?).map_err(|faults| told(&faults))?;
    let pages = set.paged.pages().len();
    Ok(Pdf { bytes, pages, ran_on: set.ran_on, overfull: set.overfull, warnings: set.warnings })
}

/// The words of every page in the order a reader meets them, one line each, for golden tests.
/// Lines that leave the page, or lie over another, are marked.
pub fn text_dump(document: &Document, fonts: &Fonts) -> Result<String, Fault> {
    guarded(|| Ok(dump::pages(typeset(&[document], fonts)?.paged.pages())))
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

/// Documents laid out, before they are PDF.
struct Typeset {
    paged: PagedDocument,
    /// First page of each part.
    starts: Vec<usize>,
    ran_on: Vec<String>,
    overfull: Vec<String>,
    warnings: Vec<String>,
}

impl Typeset {
    /// One part's pages as a document of their own; what was to be said is said of the whole.
    fn cut(&self, part: usize, document: &Document) -> Typeset {
        let end = self.starts.get(part + 1).copied().unwrap_or(self.paged.pages().len());
        let pages = self.paged.pages()[self.starts[part]..end].iter().cloned().collect();
        let paged = PagedDocument::new(pages, info(&self.paged, document));
        Typeset { paged, starts: vec![0], ran_on: Vec::new(), overfull: Vec::new(), warnings: Vec::new() }
    }

    /// All pages under the title and in the language of `document`.
    fn entitled(&self, document: &Document) -> Typeset {
        let mut paged = self.paged.clone();
        *paged.info_mut() = info(&self.paged, document);
        Typeset {
            paged,
            starts: self.starts.clone(),
            ran_on: self.ran_on.clone(),
            overfull: self.overfull.clone(),
            warnings: self.warnings.clone(),
        }
    }
}

/// Title and language of the file; the rest as it was set.
fn info(paged: &PagedDocument, document: &Document) -> DocumentInfo {
    let (lang, region) = data::locale(&document.id.lang);
    let locale = lang.parse().ok().map(|lang| Locale { lang, region: region.and_then(|it| it.parse().ok()) });
    DocumentInfo {
        title: Some(data::title(document).into()),
        locale: locale.map_or(Smart::Auto, Smart::Custom),
        ..paged.info().clone()
    }
}

/// The engine is foreign code: a panic inside it costs one document, never the run.
fn guarded<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    let result = catch_unwind(AssertUnwindSafe(work));
    result.unwrap_or_else(|_| Err(Fault::Other("the PDF engine failed on this document".into())))
}

/// Sets documents one after another: those of one look, which stand together, in one go.
fn typeset(documents: &[&Document], fonts: &Fonts) -> Result<Typeset, Fault> {
    let runs = documents.chunk_by(|one, next| data::alike(one, next));
    let mut settled = Vec::new();
    let mut set = None;
    for (at, run) in runs.enumerate() {
        let (found, run) = settle(run, at, fonts)?;
        settled.push(found);
        set = Some(run);
    }
    let set = match set {
        Some(set) if settled.len() == 1 => set,
        _ => {
            let all: Vec<Vec<usize>> = settled.iter().map(|it| it.data.all()).collect();
            let all = settled.iter().zip(&all).map(|(it, all)| (&it.data, all.as_slice()));
            compile(&all.collect::<Vec<_>>(), fonts)?
        }
    };
    fonts.forget(set.paged.pages().len());
    let starts: Vec<usize> = marks(&set.paged, "part").into_iter().map(|mark| mark.page).collect();
    if starts.len() != documents.len() || !starts.is_sorted_by(|one, next| one < next) {
        return Err(Fault::Other("a layout does not part its documents".to_owned()));
    }
    let hopeless = settled.iter().flat_map(|it| it.hopeless.iter().map(|sheet| it.data.sheet_title(*sheet)));
    Ok(Typeset {
        starts,
        ran_on: hopeless.collect(),
        overfull: marks(&set.paged, "overfull").into_iter().map(|mark| mark.value).collect(),
        warnings: set.warnings,
        paged: set.paged,
    })
}

/// Documents of one look with the size of each sheet settled.
struct Settled {
    data: data::Data,
    /// Sheets that do not fit even in the smallest letters.
    hopeless: Vec<usize>,
}

/// Finds the sizes in which documents of one look, the `at`th of a file, fit their pages; with all of them set that way.
fn settle(documents: &[&Document], at: usize, fonts: &Fonts) -> Result<(Settled, Run), Fault> {
    let mut data = data::Data::new(documents, at, fonts)?;
    if !fonts.layouts().any(|known| known == data.layout()) {
        let known = fonts.layouts().map(str::to_owned).collect();
        return Err(Fault::NoLayout { asked: data.layout().to_owned(), known });
    }
    fonts.forget(documents.len());
    let Fitted { run, hopeless } = if data.one_page() { fit(&mut data, fonts)? } else { Fitted::default() };
    let mut set = match run {
        Some(run) => run,
        None => compile(&[(&data, &data.all())], fonts)?,
    };
    if !data.one_page() {
        set = tighten(&mut data, set, fonts)?;
    }
    // Their pages are to be counted, which was not foreseen.
    let long = data.all().into_iter().zip(&set.lengths).filter(|(_, pages)| **pages > 1.0);
    let long: Vec<usize> = long.map(|(sheet, _)| sheet).filter(|sheet| !data.is_counted(*sheet)).collect();
    if !long.is_empty() {
        long.iter().for_each(|sheet| data.count_pages(*sheet, true));
        set = compile(&[(&data, &data.all())], fonts)?;
    }
    Ok((Settled { data, hopeless }, set))
}

/// What came of fitting.
#[derive(Default)]
struct Fitted {
    /// All sheets as they are to be, where they were set that way last.
    run: Option<Run>,
    /// Sheets that do not fit even in the smallest letters.
    hopeless: Vec<usize>,
}

/// Shrinks sheets that run over one page; those that do not fit even in the smallest letters keep full
/// size. Of each language the longest are tried alone: no sheet needs to be smaller, and how far off they
/// were foreseen tells which of the others may be larger.
fn fit(data: &mut data::Data, fonts: &Fonts) -> Result<Fitted, Fault> {
    /// A sheet below this share of the longest is notably shorter.
    const SHORTER: f64 = 0.9;
    let mut fitted = Fitted::default();
    let mut open = data.all();
    let (all, mut first) = (open.len(), true);
    while !open.is_empty() {
        let mut by_language: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for sheet in &open {
            by_language.entry(data.language(*sheet)).or_default().push(*sheet);
        }
        for mut sheets in by_language.into_values() {
            while !sheets.is_empty() {
                let lengths: Vec<(f64, usize)> =
                    sheets.iter().map(|sheet| (data.foreseen(*sheet, 1.0, fonts), *sheet)).collect();
                let most = lengths.iter().map(|length| length.0).fold(0.0, f64::max);
                let few = longest(&lengths);
                let (step, off, hopeless) = fit_few(data, &few, fonts)?;
                if hopeless.is_empty() {
                    let least = data.least_scale();
                    for (length, sheet) in lengths {
                        let mut fits = |step: &u32| {
                            off * SURELY * data.foreseen(sheet, scale_of(*step, least), fonts) <= 1.0
                        };
                        // Sheets about as long as the longest look like them; what was too long is not trusted.
                        let trusted = if first && length < SHORTER * most { step } else { 0 };
                        let smaller = (0..trusted).rev().take_while(&mut fits).last();
                        data.scale(sheet, scale_of(smaller.unwrap_or(step), least));
                    }
                    break;
                }
                for sheet in &hopeless {
                    data.scale(*sheet, 1.0);
                    data.count_pages(*sheet, true);
                }
                sheets.retain(|sheet| !hopeless.contains(sheet));
                open.retain(|sheet| !hopeless.contains(sheet));
                fitted.hopeless.extend(hopeless);
            }
        }
        if open.is_empty() {
            break;
        }
        let run = compile(&[(data, &open)], fonts)?;
        let is_all = open.len() == all;
        first = false;
        let long = open.iter().zip(&run.lengths).filter(|(_, pages)| **pages > 1.0);
        open = long.map(|(sheet, _)| *sheet).collect();
        fitted.run = (open.is_empty() && is_all).then_some(run);
    }
    Ok(fitted)
}

/// Few sheets that seem to be the longest, each of another length, in the order of print: how long they are
/// is only foreseen.
fn longest(lengths: &[(f64, usize)]) -> Vec<usize> {
    const FEW: usize = 3;
    let mut lengths = lengths.to_vec();
    lengths.sort_by(|one, other| other.0.total_cmp(&one.0));
    lengths.dedup_by_key(|length| length.0);
    let mut few: Vec<usize> = lengths.into_iter().take(FEW).map(|(_, sheet)| sheet).collect();
    few.sort_unstable();
    few
}

/// The first step at which each of these sheets fits one page, how many times as long as foreseen they were,
/// and those that fit at none. Each try sets all of them: it begins where that is foreseen, goes where the last
/// try points to, and leaves out what surely does not fit.
fn fit_few(data: &mut data::Data, sheets: &[usize], fonts: &Fonts) -> Result<(u32, f64, Vec<usize>), Fault> {
    let least = data.least_scale();
    let scales: Vec<f64> = (0..=SCALE_STEPS).map(|step| scale_of(step, least)).collect();
    let mut longest =
        |scale: &f64| sheets.iter().map(|sheet| data.foreseen(*sheet, *scale, fonts)).fold(0.0, f64::max);
    let mut foreseen: Vec<f64> = scales.iter().map(&mut longest).collect();
    // Steps from `low` on and below `high` are still to be tried; `high` fits.
    let (mut low, mut high) = (0, scales.len());
    let mut all_off = 1.0;
    let mut too_long = Vec::new();
    while low < high {
        let step = match (low..high).find(|step| foreseen[*step] <= 1.0) {
            Some(step) => step,
            None if high == scales.len() => high - 1,
            None => break,
        };
        sheets.iter().for_each(|sheet| data.scale(*sheet, scales[step]));
        let lengths = compile(&[(data, sheets)], fonts)?.lengths;
        too_long = sheets.iter().zip(&lengths).filter(|(_, pages)| **pages > 1.0).map(|it| *it.0).collect();
        if too_long.is_empty() {
            high = step
        } else {
            low = step + 1
        }
        // How much is on the second page tells little: a heading may have gone there.
        let filled = lengths.iter().map(|pages| data.filled(*pages)).fold(0.0, f64::max);
        let off = (if too_long.is_empty() { filled } else { 1.01 }) / foreseen[step];
        foreseen.iter_mut().for_each(|length| *length *= off);
        all_off *= off;
    }
    if high < scales.len() { Ok((high as u32, all_off, Vec::new())) } else { Ok((0, all_off, too_long)) }
}

/// Sets those sheets a little tighter that would else leave only a few lines on their last page, where that
/// saves the page.
fn tighten(data: &mut data::Data, set: Run, fonts: &Fonts) -> Result<Run, Fault> {
    /// A few lines, as a share of a page; or what tighter pages before it take in.
    const FEW: f64 = 0.25;
    const TAKEN_IN: f64 = 0.08;
    let all = data.all();
    let pages = |length: &f64| length.ceil();
    let few = |length: &f64| FEW.max(TAKEN_IN * (pages(length) - 1.0));
    let is_loose = |length: &f64| *length > 1.0 && data.filled(length.fract()) < few(length);
    let loose: Vec<(usize, f64)> =
        all.iter().zip(&set.lengths).filter(|it| is_loose(it.1)).map(|it| (*it.0, pages(it.1))).collect();
    if loose.is_empty() {
        return Ok(set);
    }
    let sheets: Vec<usize> = loose.iter().map(|it| it.0).collect();
    sheets.iter().for_each(|sheet| data.tighten(*sheet, true));
    let run = compile(&[(data, &sheets)], fonts)?;
    let (saved, not): (Vec<_>, Vec<_>) = loose.iter().zip(&run.lengths).partition(|it| pages(it.1) < it.0.1);
    not.iter().for_each(|it| data.tighten(it.0.0, false));
    match (saved.len(), not.len()) {
        (0, _) => Ok(set),
        (_, 0) if sheets.len() == all.len() => Ok(run),
        _ => compile(&[(data, &all)], fonts),
    }
}

/// Full size at step 0, the least at the last step.
fn scale_of(step: u32, least: f64) -> f64 {
    1.0 - (1.0 - least) * f64::from(step) / f64::from(SCALE_STEPS)
}

/// What one run of the engine gives.
struct Run {
    paged: PagedDocument,
    /// By sheet: how many pages it takes; the last counts as far as it is filled.
    lengths: Vec<f64>,
    warnings: Vec<String>,
}

/// Sets the documents that these sheets belong to, in the order of print, or everything where a layout has no
/// sheets; one look after another.
fn compile(looks: &[(&data::Data, &[usize])], fonts: &Fonts) -> Result<Run, Fault> {
    let runs: Vec<serde_json::Value> = looks.iter().map(|(data, sheets)| data.run(sheets)).collect();
    let bytes = serde_json::to_vec(&runs).map_err(|fault| Fault::Other(fault.to_string()))?;
    let desk = Desk::new(fonts, bytes, looks.iter().flat_map(|(data, _)| data.pictures()));
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&desk);
    let paged = output.map_err(|faults| told(&faults))?;
    let ends = marks(&paged, "end");
    let length = |(start, end): (Mark, Mark)| (end.page - start.page) as f64 + end.height;
    let lengths = marks(&paged, "sheet").into_iter().zip(ends).map(length).collect();
    Ok(Run { lengths, warnings: warnings.iter().map(|warning| warning.message.to_string()).collect(), paged })
}

/// A piece of metadata that a template set.
struct Mark {
    page: usize,
    /// How far down the page, as a share of its height.
    height: f64,
    value: String,
}

/// Every piece of metadata under this label.
fn marks(paged: &PagedDocument, label: &str) -> Vec<Mark> {
    fn walk(frame: &Frame, top: Abs, page: (usize, Abs), label: Label, found: &mut Vec<Mark>) {
        for (at, item) in frame.items() {
            match item {
                FrameItem::Group(group) => walk(&group.frame, top + at.y, page, label, found),
                FrameItem::Tag(Tag::Start(content, _)) if content.label() == Some(label) => {
                    let value = content.field_by_name("value").unwrap_or_default();
                    let value = if let Value::Str(text) = value { text.to_string() } else { String::new() };
                    found.push(Mark { page: page.0, height: (top + at.y) / page.1, value });
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    if let Some(label) = Label::new(typst::utils::PicoStr::intern(label)) {
        for (number, page) in paged.pages().iter().enumerate() {
            walk(&page.frame, Abs::zero(), (number, page.frame.height()), label, &mut found);
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
