//! Fonts and the desk: what the Typst engine may reach, which is memory only.
//! No disk, no packages, no clock; templates and fonts are compiled into the program.

use include_dir::{Dir, include_dir};
use std::sync::atomic::{AtomicUsize, Ordering};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInstance, FontVariant, FontVariations, FontWeight};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

static TEMPLATES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The text of one of the house's templates, by its path below `templates/`.
pub(super) fn template(path: &str) -> &'static str {
    TEMPLATES.get_file(path).and_then(|file| file.contents_utf8()).unwrap_or_default()
}

/// The house's faces in the order in which a letter is looked for: bold first, since widths are those of bold.
/// Latin in fixed weights: a variable font would be worked out anew for every file.
const FACES: [&[u8]; 8] = [
    include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/Vazirmatn-Bold.ttf"),
    include_bytes!("../../../assets/fonts/Vazirmatn-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansDevanagari-Variable.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansMath-Signs.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansSymbols2-Signs.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansSymbols-Signs.ttf"),
];

/// Code points below are usual letters: Latin, Greek, Cyrillic.
const USUAL: u32 = 0x530;

/// So many pages are set before the engine is made to forget.
const MANY_PAGES: usize = 48;

/// Everything that documents share: made once, lent to every thread.
pub struct Fonts {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    faces: Vec<Font>,
    /// Bold cut of every face, to measure table columns.
    bold: Vec<FontInstance>,
    /// Widths of the usual letters, in em, by code point.
    widths: Vec<f64>,
    sources: Vec<(FileId, Source)>,
    layouts: Vec<String>,
    main: FileId,
    data: FileId,
    /// Pages set since the engine last forgot.
    pages: AtomicUsize,
}

impl Fonts {
    /// The house's fonts and `extra` ones (TTF, OTF or collections), looked at after them.
    /// Bytes that are no font are passed over.
    pub fn new(extra: Vec<Vec<u8>>) -> Fonts {
        let extra = extra.into_iter().map(Bytes::new);
        let data = FACES.into_iter().map(Bytes::new).chain(extra);
        let faces: Vec<Font> = data.flat_map(Font::iter).collect();
        let bold_variant = FontVariant { weight: FontWeight::BOLD, ..FontVariant::default() };
        let size = typst::layout::Abs::pt(10.0);
        let bold: Vec<FontInstance> = faces
            .iter()
            .map(|face| face.clone().instantiate(bold_variant, size, &FontVariations::default()))
            .collect();
        let letters = (0..USUAL).map(|code| char::from_u32(code).unwrap_or(' '));
        let widths = letters.map(|letter| advance(&bold, letter)).collect();
        let (mut sources, mut layouts) = (Vec::new(), Vec::new());
        collect(&TEMPLATES, &mut sources, &mut layouts);
        layouts.sort();
        Fonts {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&faces)),
            faces,
            bold,
            widths,
            sources,
            layouts,
            main: file_id("main.typ"),
            // One name for every document's data: the engine never forgets a path.
            data: file_id("data.json"),
            pages: AtomicUsize::new(0),
        }
    }

    /// Lets the engine forget what it remembers, now and then: it helps few later documents and grows large,
    /// but forgetting takes its time too.
    pub(super) fn forget(&self, pages: usize) {
        if self.pages.fetch_add(pages, Ordering::Relaxed) + pages >= MANY_PAGES {
            self.pages.store(0, Ordering::Relaxed);
            comemo::evict(0);
        }
    }

    /// Names of the layouts, sorted.
    pub fn layouts(&self) -> impl Iterator<Item = &str> {
        self.layouts.iter().map(String::as_str)
    }

    /// Whether any face has the letter.
    pub fn has(&self, letter: char) -> bool {
        self.faces.iter().any(|face| face.info().coverage.contains(letter.into()))
    }

    /// Width of a bold line in em, without ligatures: never much too small.
    pub(super) fn width(&self, text: &str) -> f64 {
        let known = |letter: char| self.widths.get(letter as usize).copied();
        text.chars().map(|letter| known(letter).unwrap_or_else(|| advance(&self.bold, letter))).sum()
    }
}

/// Width of a letter in the first face that has it, in em.
fn advance(faces: &[FontInstance], letter: char) -> f64 {
    // Half an em is the usual width of a letter; only unprintable ones come here.
    const UNKNOWN: f64 = 0.5;
    let found = faces.iter().find_map(|face| {
        let glyph = face.ttf().glyph_index(letter)?;
        Some(face.x_advance(glyph.0)?.get())
    });
    found.unwrap_or(UNKNOWN)
}

fn collect(folder: &Dir, sources: &mut Vec<(FileId, Source)>, layouts: &mut Vec<String>) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let (Some(name), Some(text)) = (path.strip_suffix(".typ"), file.contents_utf8()) else { continue };
        if let Some(layout) = name.strip_prefix("layouts/") {
            layouts.push(layout.to_owned());
        }
        let id = file_id(&path);
        sources.push((id, Source::new(id, text.to_owned())));
    }
    for folder in folder.dirs() {
        collect(folder, sources, layouts);
    }
}

/// Only for paths of the house, which are all well formed.
fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("paths of templates have no `..`");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

/// One document's world: the shared things and its own data.
pub(super) struct Desk<'a> {
    fonts: &'a Fonts,
    data: Bytes,
    pictures: Vec<(FileId, Bytes)>,
}

impl<'a> Desk<'a> {
    pub fn new<'p>(
        fonts: &'a Fonts,
        data: Vec<u8>,
        pictures: impl Iterator<Item = &'p (FileId, Bytes)>,
    ) -> Desk<'a> {
        Desk { fonts, data: Bytes::new(data), pictures: pictures.cloned().collect() }
    }
}

/// A picture as the engine finds it; None for a path that no file can have.
pub(super) fn picture(path: &str, bytes: &[u8]) -> Option<(FileId, Bytes)> {
    let path = VirtualPath::new(format!("pictures/{path}")).ok()?;
    Some((FileId::new(RootedPath::new(VirtualRoot::Project, path)), Bytes::new(bytes.to_vec())))
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.fonts.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.fonts.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.fonts.sources.iter().find(|(known, _)| *known == id);
        found.map(|(_, source)| source.clone()).ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.fonts.data {
            return Ok(self.data.clone());
        }
        let found = self.pictures.iter().find(|(known, _)| *known == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
