//! Document: one rendered thing before it has a file format.
//! What it is called, who may hold it and how it is framed; `body` is what stands in it. Nothing here knows an event.

mod body;

pub use body::*;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Who may hold a document. `Public` ⊂ `Members` ⊂ `Crew` ⊂ `Private`; partners, donors and the network
/// (who is written to afterwards) see public plus what that consent grants; `Person` is one human's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    Public,
    Members,
    Crew,
    Private,
    Partners,
    Donors,
    Network,
    Person,
}

impl Audience {
    pub const ALL: [Audience; 8] = [
        Audience::Public,
        Audience::Members,
        Audience::Crew,
        Audience::Private,
        Audience::Partners,
        Audience::Donors,
        Audience::Network,
        Audience::Person,
    ];

    /// The id, which is also the folder's name in the package.
    pub fn id(self) -> &'static str {
        match self {
            Audience::Public => "public",
            Audience::Members => "members",
            Audience::Crew => "crew",
            Audience::Private => "private",
            Audience::Partners => "partners",
            Audience::Donors => "donors",
            Audience::Network => "network",
            Audience::Person => "person",
        }
    }

    /// Whose lists a consent opens, by the word of its purpose; None where it opens none.
    pub fn of_consent(word: &str) -> Option<Audience> {
        Some(match word {
            "public" => Audience::Public,
            "roster" => Audience::Members,
            "partners" => Audience::Partners,
            "donors" => Audience::Donors,
            "follow-up" => Audience::Network,
            _ => return None,
        })
    }
}

/// Direction of a language's script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dir {
    Ltr,
    Rtl,
}

/// Paper of a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    A4,
    Letter,
}

/// Label stocks that badges can be printed on; their measures stand in `templates/layouts/badges.typ`.
pub const BADGE_STOCKS: [&str; 4] = ["a4-2x4", "a4-2x5", "letter-2x3", "letter-2x4"];

/// File formats. Each is one file of `export`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    Pdf,
    Html,
    Md,
    Txt,
    /// A draft of a mail, RFC 5322.
    Eml,
    Csv,
    Xlsx,
    Ics,
    /// vCard 3.0, RFC 2426.
    Vcf3,
    /// vCard 4.0, RFC 6350.
    Vcf4,
}

impl Format {
    /// What follows the last language tag in a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Html => "html",
            Format::Md => "md",
            Format::Txt => "txt",
            Format::Eml => "eml",
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Ics => "ics",
            Format::Vcf3 => "vcf",
            Format::Vcf4 => "v4.vcf",
        }
    }
}

/// What an artifact's content is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BodyKind {
    Page,
    Table,
    Layout,
    Calendar,
    Cards,
}

impl BodyKind {
    /// The formats a body of this kind can be written in.
    pub fn formats(self) -> &'static [Format] {
        match self {
            BodyKind::Page => &[Format::Pdf, Format::Html, Format::Md, Format::Txt, Format::Eml],
            BodyKind::Table => &[Format::Pdf, Format::Html, Format::Csv, Format::Xlsx],
            BodyKind::Layout => &[Format::Pdf],
            BodyKind::Calendar => &[Format::Ics],
            BodyKind::Cards => &[Format::Vcf3, Format::Vcf4],
        }
    }
}

/// The artifact that shows the whole package.
const INDEX: &str = "index";

/// What a document is known by; with the format it gives its path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct DocumentId {
    pub audience: Audience,
    pub artifact: String,
    /// Id of the element it stands on; never made from a person's name.
    pub item: Option<String>,
    /// BCP 47 tag.
    pub lang: String,
}

impl DocumentId {
    /// `<audience>/<artifact>/<item>.<lang>.<ext>`, without an item `<audience>/<artifact>.<lang>.<ext>`;
    /// the artifact `index` stands at the top, so that it is found first.
    pub fn path(&self, format: Format) -> String {
        format!("{}.{}", self.stem(), format.extension())
    }

    /// The path without the format's ending.
    pub fn stem(&self) -> String {
        if self.artifact == INDEX {
            return format!("{INDEX}.{}", self.lang);
        }
        let item = self.item.as_ref().map(|item| format!("/{item}")).unwrap_or_default();
        format!("{}/{}{item}.{}", self.audience.id(), self.artifact, self.lang)
    }
}

/// One rendered thing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    pub id: DocumentId,
    /// Plain text, in the document's language.
    pub title: String,
    pub dir: Dir,
    pub formats: Vec<Format>,
    pub frame: Frame,
    pub body: Body,
}

impl Document {
    /// About how many pages it takes in print, at least one: for sharing work out, never for what is said.
    pub fn pages(&self) -> usize {
        /// Lines of a page, a line in millimetres, letters of a line, cards of a page.
        const LINES: f64 = 45.0;
        const LINE: f64 = 5.5;
        const LETTERS: usize = 80;
        const CARDS: f64 = 8.0;
        fn lines(block: &Block, row_height: f64) -> f64 {
            match block {
                Block::Table { rows, .. } => (rows.len() + 1) as f64 * (row_height / LINE).max(1.0),
                Block::List { items, .. } => {
                    items.iter().flat_map(|item| &item.blocks).map(|block| lines(block, row_height)).sum()
                }
                Block::Quote { blocks } | Block::Fold { blocks, .. } => {
                    blocks.iter().map(|block| lines(block, row_height)).sum()
                }
                Block::Paragraph { text } => (letters(text) / LETTERS + 1) as f64,
                Block::Code { text } => text.lines().count() as f64,
                Block::Lines { count } => f64::from(*count) * (row_height / LINE).max(1.0),
                Block::Frame { millimetres, .. } => millimetres / LINE,
                Block::Bars { rows } => rows.len() as f64 * 1.3,
                Block::Picture { .. } => LINES / 3.0,
                Block::Break => LINES,
                Block::Heading { .. } | Block::Rule => 2.0,
            }
        }
        fn letters(text: &[Inline]) -> usize {
            text.iter()
                .map(|part| match part {
                    Inline::Text { text } | Inline::Code { text } => text.len(),
                    Inline::Strong { text } | Inline::Emph { text } | Inline::Link { text, .. } => {
                        letters(text)
                    }
                    Inline::Newline => LETTERS,
                })
                .sum()
        }
        let pages = |lines: f64| (lines / LINES).ceil().max(1.0) as usize;
        let long: usize = match &self.body {
            Body::Page(page) => {
                // What is shrunk to one page holds about twice as much.
                let share = if page.style.one_page { 0.5 } else { 1.0 };
                let lines = |block: &Block| share * lines(block, page.style.row_height);
                page.sheets.iter().map(|sheet| pages(sheet.blocks.iter().map(lines).sum())).sum()
            }
            Body::Table(table) => {
                let row = (table.row_height / LINE).max(1.0);
                table.tabs.iter().map(|tab| pages((tab.rows.len() + 1) as f64 * row)).sum()
            }
            Body::Layout(layout) => (layout.rows.len() as f64 / CARDS).ceil() as usize,
            Body::Calendar(_) | Body::Cards(_) | Body::Bundle(_) => 1,
        };
        long.max(1)
    }
}

/// What stands around the content on every page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Frame {
    pub paper: Paper,
    pub landscape: bool,
    /// Head of the page: the event's title.
    pub event: String,
    /// Head of the page, other end: place and dates, or empty.
    pub subtitle: String,
    /// Who this is for, in words ("organizers only"); empty for public ones.
    pub audience: String,
    /// Pattern of page numbers with `{page}` and `{pages}`; empty for none.
    pub page_of: String,
    /// The date printed in the package: `SOURCE_DATE_EPOCH`, last release, or first event day.
    pub date: NaiveDate,
    /// That date in the document's language.
    pub date_text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_label_stocks_are_those_that_the_badges_know() {
        let layout = include_str!("../templates/layouts/badges.typ");
        let stocks =
            layout.split("#let stocks = (").nth(1).and_then(|rest| rest.split("\n)\n").next()).unwrap();
        let known: Vec<&str> = stocks.split('"').filter(|word| BADGE_STOCKS.contains(word)).collect();
        assert_eq!(known, BADGE_STOCKS);
        assert_eq!(stocks.matches("rows:").count(), BADGE_STOCKS.len());
    }

    #[test]
    fn a_document_is_as_many_pages_long_as_its_rows_and_lines_fill() {
        let page = |rows: usize, row_height: f64, one_page: bool| {
            let blocks = vec![Block::Table { align: vec![], head: vec![], rows: vec![vec![]; rows] }];
            let sheet = Sheet { title: String::new(), lang: "en".into(), dir: Dir::Ltr, blocks };
            let style = PageStyle { row_height, one_page, ..PageStyle::default() };
            let page = Page { style, sheets: vec![sheet], mail: None };
            crate::export::tests::document(Body::Page(page)).pages()
        };
        assert_eq!([page(0, 0.0, false), page(40, 0.0, false), page(100, 0.0, false)], [1, 1, 3]);
        assert_eq!([page(20, 11.0, false), page(40, 11.0, false)], [1, 2]);
        assert_eq!([page(80, 0.0, true), page(200, 0.0, true)], [1, 3]);
    }

    #[test]
    fn a_path_is_audience_artifact_item_language_and_ending() {
        let mut id = DocumentId {
            audience: Audience::Crew,
            artifact: "door-sign".into(),
            item: Some("hall-1".into()),
            lang: "ro".into(),
        };
        assert_eq!(id.path(Format::Pdf), "crew/door-sign/hall-1.ro.pdf");
        id.item = None;
        assert_eq!(id.path(Format::Vcf4), "crew/door-sign.ro.v4.vcf");
    }
}
