//! Remember: the mapping of an import, for the next one.

use super::layout::{Becomes, Layout};
use super::source::{ANSWER, IGNORE, Last, Source, parse};
use super::{Request, fold, write};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// The mapping as a layer over the source: what is understood now, on top of what was remembered.
pub fn remembered(request: &Request, source: &Source, layout: &Layout) -> Vec<u8> {
    let path = format!("imports/{}.map.toml", source.id);
    let read = |(path, text): (&str, &str)| parse(path, text).ok();
    let old = request.files.get(&path).map(String::from_utf8_lossy);
    let map = request.map.and_then(read);
    let old = old.as_ref().and_then(|text| read((&path, text)));
    let mut written = map.clone().or_else(|| old.clone()).unwrap_or_default();
    written.over = Some(source.id.clone());
    written.recognise.clear();
    written.title.clear();
    let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for column in &layout.columns {
        let field = match &column.becomes {
            Becomes::Field(field) => field.clone(),
            Becomes::Answer(name)
                if source.field(&column.heading).is_some_and(|(field, _)| field.starts_with('=')) =>
            {
                format!("={name}")
            }
            Becomes::Answer(_) => ANSWER.to_owned(),
            Becomes::Ignored => IGNORE.to_owned(),
        };
        if column.heading != write::PROBLEM && seen.insert(fold::look(&column.heading)) {
            columns.entry(field).or_default().push(column.heading.clone());
        }
    }
    for (field, headings) in [map, old].into_iter().flatten().flat_map(|layer| layer.columns) {
        for heading in headings {
            if seen.insert(fold::look(&heading)) {
                columns.entry(field.clone()).or_default().push(heading);
            }
        }
    }
    // The best column of a field stands first.
    for headings in columns.values_mut() {
        headings.sort_by_key(|heading| source.field(heading).map_or(usize::MAX, |(_, rank)| rank));
    }
    written.columns = columns;
    let sha256 = Sha256::digest(request.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    written.last = Some(Last { file: request.file.to_owned(), sha256 });
    let head = "# Written by `techcamp import`: which column becomes what. Change it, and the next import follows.\n\
                # Fields are the columns of people.csv; `answer` keeps a column under its own heading, `ignore` leaves it.\n\n";
    (head.to_owned() + &toml::to_string(&written).unwrap_or_default()).into_bytes()
}
