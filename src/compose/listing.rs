//! What was made, as lists for the artifacts that come last: the index, the print order,
//! and the sheets to collect and destroy.

use crate::document::{Audience, Body, Document, Format};
use crate::kit::{Artifact, Collect, Languages};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use tera::Value;

/// How one file is printed, in words.
#[derive(Debug, Clone)]
pub struct Print {
    /// Evaluated copies, None when they are written in the kit as they stand.
    pub copies: Option<String>,
    pub fixed: String,
    pub paper: String,
    pub sides: u8,
    pub cut: String,
    pub place: String,
    pub when: String,
}

/// One document that was made.
#[derive(Debug, Clone)]
pub struct Made {
    artifact: String,
    collect: Option<Collect>,
    audience: Audience,
    section: String,
    title: String,
    item: Option<String>,
    /// Whether it holds the others of its artifact.
    is_bundle: bool,
    /// Whether each part is in the language of whom it is for.
    own: bool,
    lang: String,
    paths: Vec<(Format, String)>,
    print: Option<Print>,
}

impl Print {
    fn copies(&self) -> &str {
        self.copies.as_ref().unwrap_or(&self.fixed)
    }
}

impl Made {
    pub fn new(artifact: &Artifact, document: &Document, section: String, print: Option<Print>) -> Made {
        Made {
            artifact: artifact.id.clone(),
            collect: artifact.collect,
            audience: artifact.audience,
            section,
            title: document.title.clone(),
            item: document.id.item.clone(),
            own: artifact.languages == Languages::Own,
            is_bundle: matches!(document.body, Body::Bundle(_)),
            lang: document.id.lang.clone(),
            paths: document.formats.iter().map(|format| (*format, document.id.path(*format))).collect(),
            print,
        }
    }
}

/// `artifacts`: each with its files, in the kit's order. `prints`: one row per file of which there is a copy
/// to print. `collects`: one row per file whose sheets hold personal data, printed by order or by hand.
/// `sealed`: by folder, the file in which all of it is.
pub fn lists(made: &[Made], sealed: &BTreeMap<String, String>) -> Vec<(&'static str, Value)> {
    let mut artifacts: Vec<serde_json::Value> = Vec::new();
    let mut prints: Vec<serde_json::Value> = Vec::new();
    let mut collects: Vec<serde_json::Value> = Vec::new();
    let bundled: BTreeSet<&str> =
        made.iter().filter(|it| it.is_bundle).map(|it| it.artifact.as_str()).collect();
    for it in made {
        let files: Vec<serde_json::Value> = it
            .paths
            .iter()
            .map(|(format, path)| {
                json!({
                    "path": path, "format": format.extension(), "lang": it.lang, "title": it.title, "item": it.item,
                })
            })
            .collect();
        let known = artifacts.iter_mut().find(|known| known["id"] == json!(it.artifact));
        match known {
            Some(known) => {
                let list = if it.is_bundle { "merged" } else { "files" };
                if let Some(list) = known[list].as_array_mut() {
                    list.extend(files);
                }
            }
            None => artifacts.push(json!({
                "id": it.artifact, "title": it.title, "section": it.section, "audience": it.audience.id(),
                "sealed": sealed.get(it.audience.id()).map_or("", String::as_str), "each": it.item.is_some(), "merged": [], "files": files,
            })),
        }
        // A language that nobody asked for is not printed.
        let unwanted = it.print.as_ref().is_some_and(|print| print.copies().trim() == "0");
        if unwanted {
            continue;
        }
        if let Some(print) = &it.print
            && let Some((_, path)) = it.paths.iter().find(|(format, _)| *format == Format::Pdf)
        {
            prints.push(json!({
                "path": path, "title": it.title, "lang": it.lang, "own": it.own, "audience": it.audience.id(),
                "copies": print.copies(), "paper": print.paper, "sides": print.sides,
                "cut": print.cut, "place": print.place, "when": print.when,
            }));
        }
        // Of what is printed all in one file, that one.
        if let Some(collect) = it.collect
            && (it.is_bundle || !bundled.contains(it.artifact.as_str()))
            && let Some((_, path)) = it.paths.iter().find(|(format, _)| *format == Format::Pdf)
        {
            let print = it.print.as_ref();
            collects.push(json!({
                "path": path, "title": it.title, "lang": it.lang, "audience": it.audience.id(),
                "left_over": collect == Collect::LeftOver, "copies": print.map(Print::copies),
                "place": print.map(|print| &print.place),
            }));
        }
    }
    vec![
        ("artifacts", Value::from_serializable(&artifacts)),
        ("prints", Value::from_serializable(&prints)),
        ("collects", Value::from_serializable(&collects)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(lang: &str, copies: &str) -> Made {
        let print = Print {
            copies: Some(copies.to_owned()),
            fixed: "{{ numbers.participants }}".to_owned(),
            paper: String::new(),
            sides: 1,
            cut: String::new(),
            place: String::new(),
            when: String::new(),
        };
        Made {
            artifact: "cards".to_owned(),
            collect: Some(Collect::LeftOver),
            audience: Audience::Members,
            section: String::new(),
            title: "Cards".to_owned(),
            item: None,
            is_bundle: false,
            own: false,
            lang: lang.to_owned(),
            paths: vec![(Format::Pdf, format!("members/cards.{lang}.pdf"))],
            print: Some(print),
        }
    }

    #[test]
    fn what_nobody_wants_a_copy_of_is_neither_printed_nor_collected() {
        let lists = lists(&[made("en", "0"), made("ro", "15")], &BTreeMap::new());
        for name in ["prints", "collects"] {
            let rows = &lists.iter().find(|(known, _)| *known == name).unwrap().1;
            let rows: Vec<serde_json::Value> =
                serde_json::to_value(rows).unwrap().as_array().unwrap().clone();
            let langs: Vec<&str> = rows.iter().filter_map(|row| row["lang"].as_str()).collect();
            assert_eq!(langs, ["ro"], "{name}");
        }
    }
}
