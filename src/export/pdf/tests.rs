//! Every layout in every variety: accepted as PDF/UA-1, the same twice, nothing off the page.
#![expect(clippy::disallowed_methods, reason = "the contact sheet is written to a folder when one is named")]

use super::samples::*;
use super::*;
use crate::document::*;
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
