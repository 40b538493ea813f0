//! Every layout in every variety: accepted as PDF/UA-1, the same twice, nothing off the page.
#![expect(clippy::disallowed_methods, reason = "the contact sheet is written to a folder when one is named")]

use super::samples::*;
use super::*;
use crate::document::*;
use serde_json::json;
use std::sync::LazyLock;

static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts::new(Vec::new()));

fn all() -> impl Iterator<Item = (String, Document)> {
    KINDS.into_iter().flat_map(|kind| {
        VARIETIES.into_iter().flat_map(move |variety| {
            [Paper::A4, Paper::Letter].into_iter().map(move |paper| {
                let name = format!("{kind}-{variety:?}-{paper:?}").to_lowercase();
                (name, sample(kind, variety, paper))
            })
        })
    })
}

#[test]
fn every_layout_is_pdf_ua_and_keeps_to_its_page() {
    let folder = std::env::var_os("TECHCAMP_CONTACT_SHEET").map(std::path::PathBuf::from);
    let mut faults = Vec::new();
    for (name, document) in all() {
        match write(&document, &FONTS) {
            Ok(pdf) => {
                let dump = text_dump(&document, &FONTS).unwrap();
                faults.extend(
                    dump.lines().filter(|line| line.contains("<- ")).map(|line| format!("{name}: {line}")),
                );
                faults.extend(pdf.warnings.iter().map(|warning| format!("{name}: {warning}")));
                faults.extend(pdf.overfull.iter().map(|title| format!("{name}: overfull {title}")));
                if let Some(folder) = &folder {
                    std::fs::write(folder.join(format!("{name}.pdf")), pdf.bytes).unwrap();
                    std::fs::write(folder.join(format!("{name}.txt")), dump).unwrap();
                }
            }
            Err(fault) => faults.push(format!("{name}: {fault}")),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn page(blocks: Vec<Block>) -> Document {
    let mut document = sample("sheet", Variety::Normal, Paper::A4);
    let sheet = Sheet { title: "Day one".into(), lang: "en".into(), dir: Dir::Ltr, blocks };
    document.body = Body::Page(Page { style: PageStyle::default(), sheets: vec![sheet], mail: None });
    document
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph { text: text(words) }
}

fn layout(name: &str, rows: Vec<serde_json::Value>) -> Document {
    let mut document = sample("badges", Variety::Normal, Paper::A4);
    let rows = rows.into_iter().filter_map(|row| row.as_object().cloned()).collect();
    document.body = Body::Layout(Layout { name: name.into(), params: serde_json::Value::Null, rows });
    document
}

#[test]
fn equal_documents_give_equal_bytes() {
    let again = Fonts::new(Vec::new());
    for kind in KINDS {
        let document = sample(kind, Variety::Normal, Paper::A4);
        let first = write(&document, &FONTS).unwrap();
        assert!(first.bytes.starts_with(b"%PDF-1.7"));
        assert!(first.bytes == write(&document, &again).unwrap().bytes, "{kind}");
    }
}

#[test]
fn threads_share_fonts_and_write_the_same_bytes() {
    let document = sample("cards", Variety::Arabic, Paper::A4);
    let alone = write(&document, &FONTS).unwrap().bytes;
    std::thread::scope(|scope| {
        let threads = (0..4).map(|_| scope.spawn(|| write(&document, &FONTS).unwrap().bytes));
        for thread in threads.collect::<Vec<_>>() {
            assert!(thread.join().unwrap() == alone);
        }
    });
}

#[test]
fn what_looks_like_markup_is_printed_as_it_is() {
    let hostile = [
        "#panic(1) $x$ *a* _b_ <script> @ref [x] ~ -- --- 'q' // no /* no */ \\ `c` = h",
        "}} {{ {% raw %}",
        "\"quoted\" \\\" + read(\"/etc\")",
    ];
    let mut document = page(hostile.map(paragraph).to_vec());
    document.title = hostile[0].into();
    document.frame.event = hostile[1].into();
    let dump = text_dump(&document, &FONTS).unwrap();
    // Long lines are broken; the letters are what matters.
    let letters = |text: &str| text.split_whitespace().collect::<String>();
    for string in hostile {
        assert!(letters(&dump).contains(&letters(string)), "{string}\n{dump}");
    }
    for kind in ["sign", "badges", "cards", "certificate", "grid", "canvas"] {
        let row = json!({ "title": hostile[0], "name": hostile[0], "heading": "x", "cells": [hostile[0]] });
        let dump = text_dump(&layout(kind, vec![row]), &FONTS).unwrap();
        assert!(letters(&dump).contains(&letters("#panic(1) $x$ *a* _b_ <script>")), "{kind}\n{dump}");
    }
}

#[test]
fn a_name_cannot_turn_the_text_after_it_around() {
    let dump =
        text_dump(&page(vec![paragraph("Ana \u{202e}gnp.exe\u{0} \u{feff}after\r\nline")]), &FONTS).unwrap();
    assert!(dump.contains("Ana gnp.exe after\nline\n"), "{dump}");
}

/// Texts as they are set, each in one direction.
fn pieces(document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    for page in typeset(&[document], &FONTS).unwrap().paged.pages() {
        dump::texts(&page.frame, &mut |item| found.push(item.text.to_string()));
    }
    found
}

#[test]
fn a_telephone_number_beside_arabic_keeps_its_order() {
    for dir in [Dir::Rtl, Dir::Ltr] {
        let mut document = page(vec![paragraph("سلمى: +212 555 000 001")]);
        let Body::Page(page) = &mut document.body else { unreachable!() };
        page.sheets[0].dir = dir;
        let pieces = pieces(&document);
        assert!(pieces.iter().any(|it| it.contains("+212 555 000 001")), "{dir:?}: {pieces:?}");
    }
    let numbers = page(vec![paragraph("Ana: +212 555 000 001")]);
    assert!(!pieces(&numbers).concat().contains('\u{200E}'));
}

#[test]
fn a_question_in_a_table_of_the_other_direction_ends_with_its_mark() {
    for (dir, cell, ends) in [(Dir::Rtl, "How was it?", "it?"), (Dir::Ltr, "كيف كانت؟", "كانت؟")]
    {
        let column = Column { title: "x".into(), number: false, choices: vec![] };
        let tab = Tab { name: "x".into(), columns: vec![column], rows: vec![vec![cell.into()]] };
        let table =
            Table { tabs: vec![tab], header: true, guarded: true, row_height: 0.0, intro: String::new() };
        let mut document = Document { body: Body::Table(table), ..page(Vec::new()) };
        document.dir = dir;
        let pieces = pieces(&document);
        assert!(pieces.iter().any(|it| it.contains(ends)), "{dir:?}: {pieces:?}");
    }
}

#[test]
fn a_letter_that_no_font_has_is_named_with_its_text() {
    let mut blocks = vec![paragraph("fine")];
    blocks.push(paragraph("Guest from 東 and 🎉"));
    let Err(Fault::MissingGlyphs(missing)) = write(&page(blocks), &FONTS) else { panic!("accepted") };
    let letters: Vec<char> = missing.iter().map(|missing| missing.letter).collect();
    assert_eq!(letters, ['東', '🎉']);
    assert!(missing[0].text.contains('東'));
    assert_eq!(
        covers(&FONTS, "Ștefan Ольга ليلى प्रिया ☐ → ✓\u{200d}\u{2068}\n 東東 🎉\u{202e}"),
        ['東', '🎉']
    );
}

#[test]
fn badges_run_over_as_many_sheets_as_they_need() {
    let rows = |count| (0..count).map(|at| json!({ "name": "Ana", "number": at })).collect();
    assert_eq!(write(&layout("badges", rows(81)), &FONTS).unwrap().pages, 11);
    assert_eq!(write(&layout("badges", rows(80)), &FONTS).unwrap().pages, 10);
    assert_eq!(write(&layout("cards", rows(9)), &FONTS).unwrap().pages, 3);
    assert_eq!(write(&layout("sign", rows(3)), &FONTS).unwrap().pages, 3);
}

#[test]
fn a_name_too_long_for_its_least_size_is_told() {
    let told = |kind: &str, row: serde_json::Value, event: &str| {
        let mut document = layout(kind, vec![row]);
        document.frame.event = event.into();
        write(&document, &FONTS).unwrap().overfull
    };
    let none: [String; 0] = [];
    // 72 points: on its side, then over several lines, then told.
    let sign = |title: &str| told("sign", json!({ "title": title, "lines": "09:00  Open" }), "Camp");
    assert_eq!(sign("Sitzungssaal der Stadtverwaltung"), none);
    let word = "Mehrzweckveranstaltungsräumlichkeiten";
    assert_eq!(sign(word), [word]);
    // 9 points.
    let badge = |event: &str| told("badges", json!({ "name": "Ana" }), event);
    assert_eq!(badge("TechCamp of the civil society of Eastern Europe and its partners, 2011"), none);
    let event = "TechCamp of the civil society and its partners. ".repeat(8);
    assert_eq!(badge(event.trim()), [event.trim()]);
    let card = |body: &str| told("cards", json!({ "title": "Maps", "body": body }), "Camp");
    assert_eq!(card(&"A sentence about it. ".repeat(8)), none);
    assert_eq!(card(&"A sentence about it. ".repeat(200)), ["Maps"]);
}

#[test]
fn a_sign_says_once_what_both_languages_say() {
    let sign = |more: serde_json::Value| {
        let mut row = json!({ "title": "Foyer", "lines": "09:00  Lunch · Ana\n10:00  Maps" });
        row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        text_dump(&layout("sign", vec![row]), &FONTS).unwrap()
    };
    let both = json!({ "title_2": "Foaier", "lang_2": "ro", "lines_2": "09:00  Prânz\n10:00  Maps" });
    let dump = sign(both);
    for (text, times) in [("Foyer", 1), ("Foaier", 1), ("Prânz", 1), ("Lunch", 1), ("Maps", 1)] {
        assert_eq!(dump.matches(text).count(), times, "{text}\n{dump}");
    }
    assert_eq!(sign(json!({ "title_2": "Foyer", "lang_2": "ro" })).matches("Foyer").count(), 1);
}

#[test]
fn a_page_shrinks_to_fit_and_then_runs_on() {
    let long = |rows| {
        let mut document = page((0..rows).map(|_| paragraph("One line of text.")).collect());
        if let Body::Page(page) = &mut document.body {
            page.style.one_page = true;
            page.sheets.push(page.sheets[0].clone());
            page.sheets[0].blocks.truncate(3);
            page.sheets[0].title = "Short".into();
        }
        write(&document, &FONTS).unwrap()
    };
    assert_eq!((long(10).pages, long(44).pages), (2, 2));
    assert!(long(44).ran_on.is_empty());
    let pdf = long(70);
    assert_eq!((pdf.pages, pdf.ran_on), (3, vec!["Day one".to_owned()]));
}

#[test]
fn sheets_count_their_own_pages_and_breaks_begin_new_ones() {
    let mut document = page(vec![paragraph("one"), Block::Break, paragraph("two")]);
    if let Body::Page(page) = &mut document.body {
        let mut second = page.sheets[0].clone();
        second.title = "Day two".into();
        second.blocks.push(Block::Quote { blocks: vec![Block::Break] });
        page.sheets.push(second);
        page.style.columns = 2;
    }
    let dump = text_dump(&document, &FONTS).unwrap();
    assert_eq!(dump.matches("== page").count(), 4);
    assert_eq!((dump.matches("1 / 2").count(), dump.matches("2 / 2").count()), (2, 2));
}

#[test]
fn a_table_of_many_columns_of_long_words_keeps_to_the_page() {
    let mut document = sample("table", Variety::Normal, Paper::A4);
    if let Body::Table(table) = &mut document.body {
        let column = |at: usize| Column { title: format!("Column {at}"), number: false, choices: Vec::new() };
        table.tabs[0].columns = (0..12).map(column).collect();
        let cell = |at: usize| {
            [
                "maximiliana.hohenlohe@example-association.org",
                "+373 600 11 222",
                "yes",
                "https://example.org/a/b",
            ][at % 4]
        };
        table.tabs[0].rows = (0..50).map(|_| (0..12).map(|at| cell(at).to_owned()).collect()).collect();
        table.tabs.push(Tab { name: "Empty".into(), columns: vec![], rows: vec![] });
    }
    let dump = text_dump(&document, &FONTS).unwrap();
    assert!(!dump.contains("<- "), "{dump}");
    assert!(dump.contains("Empty"));
    write(&document, &FONTS).unwrap();
}

#[test]
fn every_block_is_set() {
    let mut document = page(Vec::new());
    document.body = Body::Page(crate::export::tests::full_page());
    let Err(Fault::MissingGlyphs(missing)) = write(&document, &FONTS) else { panic!("emoji accepted") };
    assert!(
        missing.iter().all(|missing| missing.text.contains("emoji") || !missing.letter.is_alphanumeric())
    );
    if let Body::Page(page) = &mut document.body {
        page.sheets[0].blocks.retain(|block| !format!("{block:?}").contains("emoji"));
    }
    assert!(write(&document, &FONTS).unwrap().pages >= 2);
}

#[test]
fn nothing_at_all_is_still_a_document() {
    for kind in ["sign", "badges", "stickers", "ballot", "cards", "certificate", "grid", "canvas"] {
        let one = write(&layout(kind, vec![json!({})]), &FONTS).map(|pdf| pdf.pages);
        assert_eq!(one, Ok(1), "{kind}");
        write(&layout(kind, vec![]), &FONTS).unwrap();
    }
    let mut document = page(Vec::new());
    document.title = String::new();
    if let Body::Page(page) = &mut document.body {
        page.sheets[0].title = " ".into();
    }
    write(&document, &FONTS).unwrap();
}

#[test]
fn an_unknown_layout_is_refused_with_those_there_are() {
    let Err(Fault::NoLayout { asked, known }) = write(&layout("poster", vec![]), &FONTS) else { panic!() };
    assert_eq!(asked, "poster");
    assert!(known.contains(&"badges".to_owned()) && known.contains(&"sheet".to_owned()));
}

#[test]
fn parts_of_a_bundle_are_cut_from_its_pages_in_their_own_language_and_title() {
    let mut parts: Vec<Document> = Vec::new();
    for (at, variety) in [Variety::Normal, Variety::Arabic, Variety::Many].into_iter().enumerate() {
        for kind in ["wall", "sign"] {
            let mut part = sample(kind, variety, Paper::A4);
            part.title = format!("Part {at}");
            part.id.item = Some(format!("p-{at}"));
            parts.push(part);
        }
    }
    for kind in ["wall", "sign"] {
        let of: Vec<&Document> = parts.iter().filter(|it| it.id.artifact.ends_with(kind)).collect();
        let mut bundle = of[0].clone();
        bundle.id.item = Some("all".into());
        bundle.body = Body::Bundle(Bundle { parts: of.iter().map(|it| it.id.clone()).collect() });
        let made = write_bundle(&bundle, &of, &FONTS);
        let pages: Vec<usize> = made.iter().map(|(_, made)| made.as_ref().unwrap().pages).collect();
        assert_eq!(pages.iter().take(3).sum::<usize>(), pages[3], "{kind}");
        for (document, made) in &made[..3] {
            let alone = write(document, &FONTS).unwrap();
            assert_eq!(made.as_ref().unwrap().pages, alone.pages, "{kind} {}", document.title);
        }
        let arabic = String::from_utf8_lossy(&made[1].1.as_ref().unwrap().bytes).into_owned();
        assert!(arabic.contains("/Lang(ar)") && arabic.contains("/R2L"), "{kind}");
    }
}

#[test]
fn documents_of_several_looks_are_set_one_after_another_in_one_file() {
    let mut parts: Vec<Document> = ["wall", "sign", "letter", "wall", "cards"]
        .into_iter()
        .map(|kind| sample(kind, Variety::Normal, Paper::A4))
        .collect();
    parts.iter_mut().enumerate().for_each(|(at, part)| part.id.item = Some(format!("p-{at}")));
    let alone: Vec<usize> = parts.iter().map(|part| write(part, &FONTS).unwrap().pages).collect();
    parts.iter_mut().for_each(|part| part.formats.clear());
    let of: Vec<&Document> = parts.iter().collect();
    let bundle = Document { body: Body::Bundle(Bundle { parts: Vec::new() }), ..parts[0].clone() };
    let made = write_bundle(&bundle, &of, &FONTS);
    let [(_, Ok(pack))] = made.as_slice() else { panic!("{made:?}") };
    assert_eq!(pack.pages, alone.iter().sum::<usize>());
}

#[test]
fn a_letter_without_a_font_costs_its_part_and_the_bundle_only() {
    let good = page(vec![paragraph("fine")]);
    let mut bad = page(vec![paragraph("東")]);
    bad.id.item = Some("bad".into());
    let bundle = Document {
        body: Body::Bundle(Bundle { parts: vec![good.id.clone(), bad.id.clone()] }),
        ..good.clone()
    };
    let made = write_bundle(&bundle, &[&good, &bad], &FONTS);
    let fine: Vec<bool> = made.iter().map(|(_, made)| made.is_ok()).collect();
    assert_eq!(fine, [true, false, false]);
    assert!(made[1..].iter().all(|(_, made)| matches!(made, Err(Fault::MissingGlyphs(_)))));
}

#[test]
fn a_sheet_of_a_bundle_is_as_large_as_its_own_length_allows_and_what_cannot_fit_runs_on() {
    let of = |rows: usize| {
        let mut document = page((0..rows).map(|_| paragraph("One line of text.")).collect());
        document.id.item = Some(format!("r-{rows}"));
        if let Body::Page(page) = &mut document.body {
            page.style.one_page = true;
        }
        document
    };
    let documents = [of(10), of(44), of(70)];
    let of: Vec<&Document> = documents.iter().collect();
    let mut data = data::Data::new(&of, 0, &FONTS).unwrap();
    fit(&mut data, &FONTS).unwrap();
    let scales: Vec<f64> = (0..3).map(|sheet| data.scale_of(sheet)).collect();
    assert!(scales[0] == 1.0 && scales[1] < 1.0 && scales[2] == 1.0, "{scales:?}");
    let bundle = Document { body: Body::Bundle(Bundle { parts: Vec::new() }), ..of[0].clone() };
    let made: Vec<Pdf> =
        write_bundle(&bundle, &of, &FONTS).into_iter().map(|(_, made)| made.unwrap()).collect();
    assert_eq!(made.iter().map(|pdf| pdf.pages).collect::<Vec<_>>(), [1, 1, 2, 4]);
    assert_eq!(made[3].ran_on, ["Day one"]);
}

#[test]
fn a_sheet_that_is_longer_than_foreseen_fits_all_the_same() {
    let of = |lines: usize, rows: usize| {
        let mut document = page((0..lines).map(|_| paragraph("One line of text.")).collect());
        document.id.item = Some(format!("r-{lines}"));
        if let Body::Page(page) = &mut document.body {
            page.style.one_page = true;
            page.style.row_height = 11.0;
            let rows = (0..rows).map(|_| vec![Vec::new(), Vec::new()]).collect();
            page.sheets[0].blocks.push(Block::Table { align: Vec::new(), head: Vec::new(), rows });
        }
        document
    };
    // Rows to write in are not foreseen: the last seems to fit at full size, and does not.
    let documents = [of(44, 0), of(45, 0), of(46, 0), of(20, 12)];
    let of: Vec<&Document> = documents.iter().collect();
    let mut data = data::Data::new(&of, 0, &FONTS).unwrap();
    assert!(data.foreseen(3, 1.0, &FONTS) < 0.9);
    assert!(compile(&[(&data, &[3])], &FONTS).unwrap().lengths[0] > 1.0);
    assert!(fit(&mut data, &FONTS).unwrap().hopeless.is_empty());
    let lengths = compile(&[(&data, &data.all())], &FONTS).unwrap().lengths;
    assert!(lengths.iter().all(|pages| *pages <= 1.0), "{lengths:?}");
}

#[test]
fn a_few_rows_on_a_last_page_are_drawn_onto_the_page_before() {
    let set = |rows: usize| {
        let mut document = sample("table", Variety::Normal, Paper::A4);
        if let Body::Table(table) = &mut document.body {
            table.row_height = 8.5;
            table.tabs.truncate(1);
            let row: Vec<String> = table.tabs[0].rows[0].iter().map(|_| "x".to_owned()).collect();
            table.tabs[0].rows = vec![row; rows];
        }
        let mut data = data::Data::new(&[&document], 0, &FONTS).unwrap();
        let usual = compile(&[(&data, &[0])], &FONTS).unwrap();
        let pages = usual.lengths[0].ceil();
        let tight = tighten(&mut data, usual, &FONTS).unwrap();
        (pages, tight.lengths[0].ceil(), data.scale_of(0))
    };
    let most = (10..40).take_while(|rows| set(*rows).0 == 1.0).last().unwrap();
    assert_eq!(set(most), (1.0, 1.0, 1.0));
    let (pages, tight, scale) = set(most + 1);
    assert!(pages == 2.0 && tight == 1.0 && (0.9..1.0).contains(&scale));
    // What would stay on two pages keeps its usual size.
    assert_eq!(set(most + 6), (2.0, 2.0, 1.0));
}
