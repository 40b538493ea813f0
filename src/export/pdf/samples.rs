//! Samples: one small document per layout and variety, for tests and for looking at.

use crate::document::*;
use chrono::NaiveDate;
use serde_json::{Value, json};

/// What is hard about a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variety {
    Normal,
    Long,
    Many,
    Arabic,
}

pub const VARIETIES: [Variety; 4] = [Variety::Normal, Variety::Long, Variety::Many, Variety::Arabic];
pub const KINDS: [&str; 13] = [
    "sheet",
    "wall",
    "table",
    "letter",
    "sign",
    "badges",
    "stickers",
    "ballot",
    "cards",
    "slips",
    "certificate",
    "grid",
    "canvas",
];

/// A document of this kind.
pub fn sample(kind: &str, variety: Variety, paper: Paper) -> Document {
    let words = Words::of(variety);
    let (body, landscape) = body(kind, variety, &words);
    Document {
        id: DocumentId {
            audience: Audience::Crew,
            artifact: format!("sample-{kind}"),
            item: None,
            lang: words.lang.into(),
        },
        title: words.title.into(),
        dir: words.dir,
        formats: vec![Format::Pdf],
        frame: Frame {
            paper,
            landscape,
            event: words.event.into(),
            subtitle: words.subtitle.into(),
            audience: if kind == "sheet" || kind == "table" { words.audience.into() } else { String::new() },
            page_of: words.page_of.into(),
            date: NaiveDate::from_ymd_opt(2011, 7, 15).unwrap(),
            date_text: words.date.into(),
        },
        body,
    }
}

struct Words {
    lang: &'static str,
    dir: Dir,
    event: &'static str,
    subtitle: &'static str,
    audience: &'static str,
    page_of: &'static str,
    date: &'static str,
    title: &'static str,
    text: &'static str,
    names: &'static [(&'static str, &'static str)],
    organization: &'static str,
    rooms: &'static [&'static str],
    sessions: &'static [&'static str],
    photo: &'static str,
}

impl Words {
    fn of(variety: Variety) -> Words {
        match variety {
            Variety::Normal | Variety::Many => Words {
                lang: "en",
                dir: Dir::Ltr,
                event: "TechCamp Moldova",
                subtitle: "Chișinău, 15–16 July 2011",
                audience: "organizers only",
                page_of: "{page} / {pages}",
                date: "15 July 2011",
                title: "Run sheet",
                text: "Doors open at half past eight. Everyone picks up a badge, finds the group number on it, and \
                       takes a seat at any table. Water and coffee stand at the back of the hall.",
                names: &[
                    ("Ana", "Munteanu"),
                    ("Olena", "Kovalenko"),
                    ("Ștefan", "Țurcanu"),
                    ("Георгий", "Иванов"),
                    ("Márton", "Szőke"),
                    ("Li", "Wu"),
                    ("Nguyễn", "Thị Minh"),
                    ("Priya", "प्रिया शर्मा"),
                ],
                organization: "Promo-LEX Association",
                rooms: &["Hall A", "Orheiul Vechi", "Room 3", "Library"],
                sessions: &[
                    "Mapping with phones",
                    "Safe passwords",
                    "Telling a story in one minute",
                    "Spreadsheets that answer questions",
                ],
                photo: "no photos",
            },
            Variety::Long => Words {
                lang: "de",
                dir: Dir::Ltr,
                event: "TechCamp der osteuropäischen Zivilgesellschaft und ihrer Partnerorganisationen 2011",
                subtitle: "Internationales Kongress- und Begegnungszentrum Chișinău, Freitag 15. bis Samstag 16. Juli 2011",
                audience: "nur für die Veranstalterinnen und Veranstalter",
                page_of: "Seite {page} von {pages}",
                date: "Freitag, 15. Juli 2011",
                title: "Verantwortlichkeiten der Moderationsgruppe während der Veranstaltungsvorbereitung",
                text: "Die Teilnehmerinnen und Teilnehmer werden am Eingang empfangen, erhalten ihre Namensschilder \
                       und die Gruppenzuordnung, und die Datenschutzgrundverordnungsbeauftragte steht für Fragen bereit.",
                names: &[
                    ("Maximiliana-Alexandrina", "Freifrau von Hohenlohe-Waldenburg-Schillingsfürst"),
                    ("Oluwaseunfunmilayo", "Ogunbanjo-Adeyemi Oluwatobiloba"),
                    ("Jean-Baptiste Emmanuel", "de la Rochefoucauld-Liancourt"),
                    ("Wolfeschlegelsteinhausen", ""),
                ],
                organization: "Arbeitsgemeinschaft für Rechtsstaatlichkeit, Verwaltungstransparenz und \
                               Bürgerbeteiligung in den südosteuropäischen Mitgliedsländern e. V.",
                rooms: &[
                    "Veranstaltungssaal",
                    "Konferenzraum Dnjestr",
                    "Großer Sitzungssaal der Stadtverwaltung im Obergeschoss",
                    "Multifunktionsraum",
                ],
                sessions: &[
                    "Geoinformationssysteme für Nichtregierungsorganisationen: Grundlagen, Werkzeuge, Fallstricke",
                    "Öffentlichkeitsarbeit",
                    "Verschlüsselung",
                    "Zusammenarbeit über Ländergrenzen hinweg mit freien Werkzeugen und wenig Bandbreite",
                ],
                photo: "bitte nicht fotografieren",
            },
            Variety::Arabic => Words {
                lang: "ar",
                dir: Dir::Rtl,
                event: "المعسكر التقني في نيروبي",
                subtitle: "نيروبي، 15–16 يوليو 2011",
                audience: "للمنظمين فقط",
                page_of: "{page} من {pages}",
                date: "15 يوليو 2011",
                title: "جدول العمل",
                text: "تفتح الأبواب في الثامنة والنصف. يأخذ كل مشارك بطاقته ويجد رقم مجموعته عليها، ثم يجلس إلى \
                       أي طاولة. الماء والقهوة في آخر القاعة (TechCamp).",
                names: &[("ليلى", "الحسيني"), ("محمد", "عبد الرحمن"), ("Sara", "Haddad"), ("يوسف", "")],
                organization: "جمعية الشفافية",
                rooms: &["القاعة الكبرى", "غرفة ٣", "المكتبة"],
                sessions: &["رسم الخرائط بالهاتف", "كلمات سر آمنة", "قصة في دقيقة واحدة"],
                photo: "بدون صور",
            },
        }
    }

    fn name(&self, at: usize) -> (&'static str, &'static str) {
        self.names[at % self.names.len()]
    }

    fn room(&self, at: usize) -> &'static str {
        self.rooms[at % self.rooms.len()]
    }

    fn session(&self, at: usize) -> &'static str {
        self.sessions[at % self.sessions.len()]
    }
}

fn body(kind: &str, variety: Variety, words: &Words) -> (Body, bool) {
    let many = variety == Variety::Many;
    let time = |at: usize| format!("{:02}:00–{:02}:45", 9 + at % 9, 9 + at % 9);
    match kind {
        "sheet" | "wall" | "letter" => {
            let style = PageStyle {
                layout: if kind == "letter" { "letter".into() } else { String::new() },
                wall: kind == "wall",
                one_page: kind == "wall",
                ..PageStyle::default()
            };
            let sheet = Sheet {
                title: words.title.into(),
                lang: words.lang.into(),
                dir: words.dir,
                blocks: blocks(kind, if many { 40 } else { 6 }, words, &time),
            };
            (Body::Page(Page { style, sheets: vec![sheet], mail: None }), false)
        }
        "table" => {
            let column = |title: &str, number| Column { title: title.into(), number, choices: Vec::new() };
            let rows = (0..if many { 40 } else { 12 })
                .map(|at| {
                    let (name, family) = words.name(at);
                    vec![
                        (at + 1).to_string(),
                        format!("{name} {family}"),
                        words.organization.into(),
                        words.session(at).into(),
                        String::new(),
                    ]
                })
                .collect();
            let columns = vec![
                column("#", true),
                column("A", false),
                column("B", false),
                column("C", false),
                column("✎", false),
            ];
            let tab = Tab { name: "1".into(), columns, rows };
            let table = Table {
                tabs: vec![tab],
                header: true,
                guarded: true,
                row_height: 9.0,
                intro: words.text.into(),
            };
            (Body::Table(table), false)
        }
        "sign" => {
            let rooms = if many { 8 } else { 3 };
            let rows = (0..rooms)
                .map(|at| {
                    let count = if many { 9 } else { 4 };
                    let lines: Vec<String> = (0..count)
                        .map(|slot| format!("{}  {}", time(slot), words.session(slot + at)))
                        .collect();
                    json!({
                        "title": words.room(at),
                        "subtitle": if at % 2 == 0 { words.event } else { "" },
                        "lines": if at == 2 { String::new() } else { lines.join("\n") },
                        "number": if at == 1 { "4" } else { "" },
                        "arrow": if at == 1 { "right" } else { "" },
                    })
                })
                .collect();
            (layout("sign", json!({}), rows), false)
        }
        "badges" => {
            let mut rows: Vec<Value> = (0..if many { 40 } else { 9 })
                .map(|at| {
                    let (name, family) = words.name(at);
                    json!({
                        "name": name,
                        "family": family,
                        "organization": words.organization,
                        "group": (at % 12 + 1).to_string(),
                        "languages": "ro · ru · en",
                        "mark": (["photo-yes", "photo-no", "", "photo-open"][at % 4]),
                        "mark_text": if at % 2 == 1 { words.photo } else { "" },
                        "number": format!("{:03}", at + 1),
                        "role": if at % 4 == 0 { words.title } else { "" },
                    })
                })
                .collect();
            rows.extend((0..3).map(|_| json!({ "name": "", "family": "" })));
            let params = if many { json!({ "stock": "a4-2x5" }) } else { json!({}) };
            (layout("badges", params, rows), false)
        }
        "stickers" => {
            let rows = vec![json!({ "number": "1" }); if many { 90 } else { 6 }];
            (layout("stickers", json!({ "yes": words.photo, "no": words.photo }), rows), false)
        }
        "ballot" => {
            let choice = |at: usize| {
                let (title, when) = (words.session(at), time(at));
                format!("{}\n{title}\n{when}, {when}\n{}", at + 1, if at % 3 == 2 { "" } else { words.text })
            };
            let choices: Vec<String> = (0..if many { 24 } else { 6 }).map(choice).collect();
            let params = json!({
                "title": words.title, "intro": words.text, "badge": words.organization.split(' ').next(),
                "answers": ["1", "2", "3", "4"], "choices": choices.join("\n\n"),
            });
            let rows = (0..5).map(
                |at| json!({ "number": if at == 4 { String::new() } else { (at * 37 + 1).to_string() } }),
            );
            (layout("ballot", params, rows.collect()), false)
        }
        "cards" | "slips" => {
            let slips = kind == "slips";
            let rows = (0..if many { 40 } else { 6 })
                .map(|at| {
                    let slip = format!("{}\n____\n____\n\n☐ 1   ☐ 2   ☐ 3   ☐ 4   ☐ 5\n____", words.text);
                    json!({
                        "title": words.session(at),
                        "subtitle": if slips { String::new() } else { format!("{} {}", words.name(at).0, words.name(at).1) },
                        "time": if slips { String::new() } else { time(at) },
                        "room": if slips { "" } else { words.room(at) },
                        "tags": if slips { "" } else { "★★ · ro/ru" },
                        "body": if slips { slip.as_str() } else if at % 2 == 0 { words.text } else { "" },
                        "number": if slips { String::new() } else { (at + 1).to_string() },
                    })
                })
                .collect();
            let per_page = if slips {
                2
            } else if many {
                8
            } else {
                4
            };
            (layout("cards", json!({ "per_page": per_page }), rows), false)
        }
        "certificate" => {
            let rows = (0..2)
                .map(|at| {
                    let (name, family) = words.name(at);
                    json!({
                        "name": format!("{name} {family}"),
                        "heading": words.title,
                        "text": words.text,
                        "date": words.date,
                        "place": "Chișinău",
                        "signature_1": format!("{} {}\n{}", words.name(2).0, words.name(2).1, words.organization),
                        "signature_2": if at == 0 { "Maria Rossi" } else { "" },
                    })
                })
                .collect();
            (layout("certificate", json!({}), rows), true)
        }
        "grid" => {
            let columns: Vec<&str> = (0..if many { 8 } else { 4 }).map(|at| words.room(at)).collect();
            let rows = (0..if many { 14 } else { 6 })
                .map(|at| {
                    let cells: Vec<&str> =
                        (0..columns.len()).map(|column| words.session(at + column)).collect();
                    json!({ "title": time(at), "cells": cells })
                })
                .collect();
            (layout("grid", json!({ "columns": columns }), rows), true)
        }
        _ => {
            let rows = (0..7)
                .map(|at| {
                    json!({
                        "title": words.session(at),
                        "hint": words.text,
                        "span_columns": if at == 6 { 3 } else { 1 },
                    })
                })
                .collect();
            let fields = [words.rooms[0], words.names[0].0];
            (layout("canvas", json!({ "columns": 3, "heights": [1, 1, 0.7], "fields": fields }), rows), true)
        }
    }
}

fn layout(name: &str, params: Value, rows: Vec<Value>) -> Body {
    let rows = rows.into_iter().filter_map(|row| row.as_object().cloned()).collect();
    Body::Layout(Layout { name: name.into(), params, rows })
}

pub fn text(words: &str) -> Vec<Inline> {
    vec![Inline::Text { text: words.into() }]
}

fn blocks(kind: &str, rows: usize, words: &Words, time: &dyn Fn(usize) -> String) -> Vec<Block> {
    let paragraph = || Block::Paragraph { text: text(words.text) };
    let item =
        |tick, at: usize| Item { tick, blocks: vec![Block::Paragraph { text: text(words.session(at)) }] };
    if kind == "letter" {
        return vec![
            paragraph(),
            Block::Heading { level: 2, text: text(words.session(0)) },
            paragraph(),
            Block::List { start: None, items: vec![item(None, 0), item(None, 1), item(None, 2)] },
            paragraph(),
        ];
    }
    let table = Block::Table {
        align: vec![Align::Start, Align::Start, Align::Start, Align::End],
        head: vec![text("↓"), text(words.title), text(words.rooms[0]), text("№")],
        rows: (0..rows)
            .map(|at| {
                let name = words.name(at);
                let session = vec![
                    Inline::Strong { text: text(words.session(at)) },
                    Inline::Newline,
                    Inline::Text { text: format!("{} {}", name.0, name.1) },
                ];
                vec![text(&time(at)), session, text(words.room(at)), text(&(at * 7).to_string())]
            })
            .collect(),
    };
    let mut blocks = vec![paragraph(), Block::Heading { level: 2, text: text(words.session(0)) }, table];
    if kind == "sheet" {
        blocks.extend([
            Block::Heading { level: 2, text: text(words.session(1)) },
            Block::List {
                start: None,
                items: vec![item(Some(false), 0), item(Some(true), 1), item(Some(false), 2)],
            },
            Block::Heading { level: 3, text: text(words.session(2)) },
            Block::List { start: Some(3), items: vec![item(None, 0), item(None, 1)] },
            Block::List { start: None, items: vec![item(None, 0), item(None, 1)] },
            Block::Quote { blocks: vec![paragraph()] },
            Block::Paragraph {
                text: vec![
                    Inline::Emph { text: text(words.title) },
                    Inline::Text { text: " · ".into() },
                    Inline::Link { to: "https://example.org/wiki".into(), text: text("example.org/wiki") },
                    Inline::Text { text: " · ".into() },
                    Inline::Code { text: "SSID 4-2".into() },
                ],
            },
            Block::Code { text: "wifi: techcamp\n  password: on the wall".into() },
            Block::Rule,
            Block::Frame { label: text(words.session(2)), millimetres: 30.0 },
            Block::Lines { count: 3 },
        ]);
    }
    blocks
}
