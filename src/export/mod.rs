//! Document → bytes, one file per format. Knows nothing of events, people or audiences:
//! what must not be read was taken out long before a document comes here.

pub mod csv;
pub mod eml;
pub mod html;
pub mod ics;
mod line;
pub mod link;
pub mod md;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod text;
pub mod txt;
pub mod vcf;
pub mod xlsx;

use crate::document::{Body, Document, Format};
use anyhow::{Context, Result, bail};

/// What wrote a calendar or a card; without a version, so that an update alone changes no file.
const PRODID: &str = "-//techcamp//techcamp//EN";

/// Writes `document` in `format`; the same document always gives the same bytes.
///
/// PDF is not written here: it needs fonts and has its own entry. Fails where the body cannot be
/// written in that format, and where a format's own limit is passed; the error names the document.
pub fn write(document: &Document, format: Format) -> Result<Vec<u8>> {
    let name = document.id.path(format);
    let written = match (&document.body, format) {
        (Body::Page(_) | Body::Table(_), Format::Html) => Ok(html::write(document).into_bytes()),
        (Body::Page(page), Format::Md) => Ok(md::write(page).into_bytes()),
        (Body::Page(page), Format::Txt) => Ok(txt::write(page).into_bytes()),
        (Body::Page(page), Format::Eml) => eml::write(document, page),
        (Body::Table(table), Format::Csv) => csv::write(table),
        (Body::Table(table), Format::Xlsx) => xlsx::write(document, table),
        (Body::Calendar(calendar), Format::Ics) => ics::write(calendar, document.frame.date),
        (Body::Cards(cards), Format::Vcf3) => Ok(vcf::write(cards, vcf::Version::V3, document.frame.date)),
        (Body::Cards(cards), Format::Vcf4) => Ok(vcf::write(cards, vcf::Version::V4, document.frame.date)),
        (body, Format::Pdf) if supports(body, Format::Pdf) => {
            bail!("{name}: PDF is written with fonts, not here")
        }
        (body, format) => bail!("{name}: a {} cannot be written as {}", kind(body), format.extension()),
    };
    written.with_context(|| format!("cannot write {name}"))
}

/// Writes a bundle of `parts` as one file; errors as of [`write`].
pub fn write_joined(bundle: &Document, parts: &[&Document], format: Format) -> Result<Vec<u8>> {
    if format == Format::Html {
        return Ok(html::bound(bundle, parts)?.into_bytes());
    }
    match joined(bundle, parts) {
        Some(document) => write(&document, format),
        None => write(bundle, format),
    }
}

/// A bundle's tables or cards as those of one document, for formats that hold several; None for bodies that
/// do not go into one.
fn joined(bundle: &Document, parts: &[&Document]) -> Option<Document> {
    let (first, rest) = parts.split_first()?;
    let mut body = first.body.clone();
    for part in rest {
        match (&mut body, &part.body) {
            (Body::Table(all), Body::Table(table)) => all.tabs.extend(table.tabs.iter().cloned()),
            (Body::Cards(all), Body::Cards(cards)) => all.cards.extend(cards.cards.iter().cloned()),
            _ => return None,
        }
    }
    Some(Document { body, ..bundle.clone() })
}

/// Whether a body can be written in a format.
pub fn supports(body: &Body, format: Format) -> bool {
    body.kind().is_some_and(|kind| kind.formats().contains(&format))
}

fn kind(body: &Body) -> &'static str {
    match body {
        Body::Page(_) => "page",
        Body::Table(_) => "table",
        Body::Layout(_) => "layout",
        Body::Calendar(_) => "calendar",
        Body::Cards(_) => "list of cards",
        Body::Bundle(_) => "bundle",
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::document::*;
    use chrono::NaiveDate;

    /// Strings that break careless writers.
    pub const HOSTILE: [&str; 16] = [
        "<script>alert(1)</script>",
        "}} {{ {% raw %}",
        "a\r\nBEGIN:VEVENT\nb\rc",
        "=HYPERLINK(\"https://x.example\";\"y\")",
        "\u{202e}gpj.exe\u{202c}",
        "a\\b;c,d:e\"f'g",
        "🇲🇩 👩‍👩‍👧 emoji",
        "مرحبا بالعالم",
        "# not *a* _heading_ | [x](javascript:alert(1)) `code`",
        "1. one\n\n- two\n    three",
        "]]>&amp;&#60;&copy;",
        "'already",
        "\u{0}\u{1}\u{8}\u{7f}\u{85}\u{2028}\u{feff}\u{fffe}x",
        "+373 600 11 222",
        "____ ~~~ === ---",
        "",
    ];

    pub fn document(body: Body) -> Document {
        Document {
            id: DocumentId {
                audience: Audience::Public,
                artifact: "agenda".into(),
                item: None,
                lang: "en".into(),
            },
            title: "Agenda".into(),
            dir: Dir::Ltr,
            formats: vec![],
            frame: Frame {
                paper: Paper::A4,
                landscape: false,
                event: "TechCamp Chișinău".into(),
                subtitle: "Chișinău, 5–6 May 2011".into(),
                audience: "organizers only".into(),
                page_of: "Page {page} of {pages}".into(),
                date: NaiveDate::from_ymd_opt(2011, 5, 5).unwrap(),
                date_text: "5 May 2011".into(),
            },
            body,
        }
    }

    pub fn text(text: &str) -> Vec<Inline> {
        vec![Inline::Text { text: text.into() }]
    }

    pub fn page(blocks: Vec<Block>) -> Page {
        Page {
            style: PageStyle::default(),
            sheets: vec![Sheet { title: "Day one".into(), lang: "en".into(), dir: Dir::Ltr, blocks }],
            mail: None,
        }
    }

    /// A page with every block and inline there is, filled with the hostile strings.
    pub fn full_page() -> Page {
        let mut blocks = vec![
            Block::Heading { level: 2, text: text("Heading & more") },
            Block::Paragraph {
                text: vec![
                    Inline::Text { text: "Plain, ".into() },
                    Inline::Strong { text: text("strong") },
                    Inline::Text { text: ", ".into() },
                    Inline::Emph { text: text("emph") },
                    Inline::Newline,
                    Inline::Code { text: "a `tick` | pipe".into() },
                    Inline::Link { to: "https://example.org/?a=1&b=2".into(), text: text("link") },
                    Inline::Link { to: "javascript:alert(1)".into(), text: text("bad link") },
                    Inline::Link { to: "tel:+37360011222".into(), text: text("+373 600 11 222") },
                ],
            },
            Block::List {
                start: None,
                items: vec![
                    Item { tick: Some(false), blocks: vec![Block::Paragraph { text: text("to do") }] },
                    Item { tick: Some(true), blocks: vec![Block::Paragraph { text: text("done") }] },
                    Item {
                        tick: None,
                        blocks: vec![
                            Block::Paragraph { text: text("nested") },
                            Block::List {
                                start: Some(3),
                                items: vec![Item {
                                    tick: None,
                                    blocks: vec![Block::Paragraph { text: text("third") }],
                                }],
                            },
                        ],
                    },
                ],
            },
            Block::Table {
                align: vec![Align::Start, Align::Center, Align::End],
                head: vec![text("Time"), text("What | who"), text("Seats")],
                rows: vec![vec![text("09:00"), text("Doors\nopen"), text("12")], vec![text("10:00")]],
            },
            Block::Quote { blocks: vec![Block::Paragraph { text: text("quoted") }] },
            Block::Code { text: "let a = 1;\n```\n</pre>".into() },
            Block::Fold {
                label: text("Seldom looked for"),
                blocks: vec![Block::Paragraph { text: text("folded") }],
            },
            Block::Rule,
            Block::Lines { count: 3 },
            Block::Frame { label: text("What did we learn?"), millimetres: 40.0 },
            Block::Break,
            Block::Bars {
                rows: vec![
                    Bar { label: text("came | stayed"), share: Some(1.0), number: "20".into() },
                    Bar { label: text("too few"), share: None, number: "<5".into() },
                ],
            },
            Block::Heading { level: 3, text: text("Hostile") },
        ];
        blocks.extend(HOSTILE.iter().map(|hostile| Block::Paragraph { text: text(hostile) }));
        page(blocks)
    }

    pub fn column(title: &str) -> Column {
        Column { title: title.into(), number: false, choices: vec![] }
    }

    pub fn full_table(guarded: bool) -> Table {
        Table {
            tabs: vec![Tab {
                name: "People".into(),
                columns: vec![
                    column("Name"),
                    Column { number: true, ..column("Seats") },
                    Column { choices: vec!["yes".into(), "no".into()], ..column("Comes") },
                ],
                rows: HOSTILE.iter().map(|name| vec![(*name).into(), "12".into(), "yes".into()]).collect(),
            }],
            header: true,
            guarded,
            row_height: 0.0,
            intro: "Everyone who comes.".into(),
        }
    }

    #[test]
    fn what_is_supported_is_written_and_the_rest_refused() {
        let bodies = [
            Body::Page(full_page()),
            Body::Table(full_table(true)),
            Body::Layout(Layout { name: "badges".into(), params: serde_json::Value::Null, rows: vec![] }),
            Body::Calendar(Calendar { name: "C".into(), zone: "Europe/Chisinau".into(), entries: vec![] }),
            Body::Cards(Cards { cards: vec![] }),
        ];
        use Format::*;
        for body in bodies {
            let document = document(body);
            for format in [Html, Md, Txt, Eml, Csv, Xlsx, Ics, Vcf3, Vcf4] {
                let written = write(&document, format);
                assert_eq!(written.is_ok(), supports(&document.body, format), "{format:?} {written:?}");
                if let Err(error) = written {
                    assert!(format!("{error:#}").contains("public/agenda.en."), "{error:#}");
                }
            }
            assert!(write(&document, Pdf).is_err());
        }
    }

    #[test]
    fn the_same_document_gives_the_same_bytes() {
        for (body, formats) in [
            (Body::Page(full_page()), [Format::Html, Format::Md]),
            (Body::Table(full_table(true)), [Format::Csv, Format::Xlsx]),
        ] {
            for format in formats {
                let document = document(body.clone());
                assert_eq!(write(&document, format).unwrap(), write(&document, format).unwrap());
            }
        }
    }
}
