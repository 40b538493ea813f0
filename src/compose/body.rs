//! Bodies of documents, one function per kind.

use super::engine::{Engine, lookup, plain};
use super::limits::{Fault, Unfit, fit};
use super::markdown;
use crate::document::{
    Calendar, Card, Cards, Column, Entry, Format, Layout, Mail, Mailbox, Page, Pictures, Sheet, Tab, Table,
};
use crate::kit::{self, Artifact};
use crate::locale::Words;
use crate::view::View;
use chrono::{Duration, NaiveDate};
use serde_json::Map;
use std::collections::BTreeSet;
use tera::{Context, Value};

/// A page's own title, where its template begins with one, and the page.
pub fn page(
    engine: &Engine,
    pictures: &Pictures,
    artifact: &Artifact,
    view: &View,
    title: &str,
    context: &Context,
) -> Result<(Option<String>, Page), String> {
    let text = engine.page(&artifact.template, context)?;
    let (own, blocks) = markdown::parse(&text, pictures);
    let shown = own.clone().unwrap_or_else(|| title.to_owned());
    let sheet = Sheet { title: shown, lang: view.lang.clone(), dir: view.dir, blocks };
    let mail = artifact.formats.contains(&Format::Eml).then(|| mail(engine, artifact, &sheet.title, context));
    Ok((own, Page { style: artifact.style.clone(), sheets: vec![sheet], mail: mail.transpose()? }))
}

/// The head of a letter to send: from the slots `from`, `from_name`, `to`, `to_name` and `subject`, which is the
/// page's title unless given.
fn mail(engine: &Engine, artifact: &Artifact, title: &str, context: &Context) -> Result<Mail, String> {
    let item = context.get("item").cloned().unwrap_or_else(Value::none);
    let slot = |name: &str| -> Result<String, String> {
        artifact.slots.get(name).map_or(Ok(String::new()), |text| engine.cell(text, &item, context))
    };
    let mailbox = |address: &str, name: &str| -> Result<Mailbox, String> {
        Ok(Mailbox { name: slot(name)?, address: slot(address)? })
    };
    let subject = Some(slot("subject")?).filter(|it| !it.is_empty()).unwrap_or_else(|| title.to_owned());
    Ok(Mail { from: mailbox("from", "from_name")?, to: mailbox("to", "to_name")?, subject })
}

/// The rows an artifact stands on, each with a context that holds it as `row`.
fn rows(engine: &Engine, artifact: &Artifact, context: &Context) -> Result<Vec<(Value, Context)>, String> {
    let list: Vec<Value> = if !artifact.data.is_empty() {
        artifact.data.iter().map(Value::from_serializable).collect()
    } else if artifact.rows.is_empty() {
        vec![context.get("item").cloned().unwrap_or_else(Value::none)]
    } else {
        lookup(context, &artifact.rows)
            .and_then(|list| list.as_array().map(<[Value]>::to_vec))
            .unwrap_or_default()
    };
    let mut found = Vec::new();
    for row in list {
        let mut context = context.clone();
        context.insert_value("row", row.clone());
        context.insert("index", &(found.len() + 1));
        if counts(engine, artifact, &row, &context)? {
            found.push((row, context));
        }
    }
    Ok(found)
}

/// Whether a row is shown: `only` is a path that must hold something, or a template that must write
/// something other than 0.
fn counts(engine: &Engine, artifact: &Artifact, row: &Value, context: &Context) -> Result<bool, String> {
    Ok(if artifact.only.is_empty() {
        true
    } else if artifact.only.contains('{') {
        !matches!(engine.cell(&artifact.only, row, context)?.as_str(), "" | "0")
    } else {
        row.get_from_path(&artifact.only).is_some_and(|value| value.is_truthy())
    })
}

/// How many empty rows follow.
fn blank(engine: &Engine, artifact: &Artifact, context: &Context) -> Result<usize, String> {
    let text = if artifact.blank.contains('{') {
        engine.cell(&artifact.blank, &Value::none(), context)?
    } else {
        artifact.blank.clone()
    };
    Ok(text.trim().parse::<f64>().map_or(0, |count| count.clamp(0.0, 500.0) as usize))
}

/// A table, or several as worksheets, and what of their cells did not fit the limits of their columns.
pub fn table(
    engine: &Engine,
    words: &Words,
    artifact: &Artifact,
    lang: &str,
    title: &str,
    context: &Context,
) -> Result<(Table, Vec<Unfit>), String> {
    let Some((first, others)) = artifact.tabs.split_first() else {
        return one_table(engine, words, artifact, lang, title, context);
    };
    let one = |tab: &kit::Tab| {
        let (rows, columns) = (tab.rows.clone(), tab.columns.clone());
        let artifact = Artifact { rows, columns, tabs: Vec::new(), data: Vec::new(), ..artifact.clone() };
        one_table(engine, words, &artifact, lang, &tab.name, context)
    };
    let (mut table, mut unfit) = one(first)?;
    for tab in others {
        let (other, told) = one(tab)?;
        table.tabs.extend(other.tabs);
        unfit.extend(told);
    }
    Ok((table, unfit))
}

/// A column, and the element it stands there for where there is one for each of a list.
type Expanded<'a> = (&'a kit::Column, String, Option<Value>);

/// The columns with their headings.
fn expanded<'a>(
    engine: &Engine,
    words: &Words,
    columns: &'a [kit::Column],
    lang: &str,
    context: &Context,
) -> Result<Vec<Expanded<'a>>, String> {
    let head = |column: &kit::Column, context: &Context| match &column.header {
        // What is no template is the heading itself, and no path.
        Some(header) if header.contains("{{") => engine.cell(header, &Value::none(), context),
        Some(header) => Ok(header.clone()),
        None if column.title.is_empty() => Ok(String::new()),
        None => Ok(word(words, lang, &column.title)),
    };
    let mut found = Vec::new();
    for column in columns {
        let Some(path) = &column.each else {
            found.push((column, head(column, context)?, None));
            continue;
        };
        let list = lookup(context, path).and_then(|list| list.as_array().map(<[Value]>::to_vec));
        for each in list.unwrap_or_default() {
            found.push((column, head(column, &with_each(context, &each))?, Some(each)));
        }
    }
    Ok(found)
}

fn with_each(context: &Context, each: &Value) -> Context {
    let mut context = context.clone();
    context.insert_value("each", each.clone());
    context
}

fn one_table(
    engine: &Engine,
    words: &Words,
    artifact: &Artifact,
    lang: &str,
    title: &str,
    context: &Context,
) -> Result<(Table, Vec<Unfit>), String> {
    let columns = expanded(engine, words, &artifact.columns, lang, context)?;
    let mut unfit = Vec::new();
    let mut taken: BTreeSet<(usize, String)> = BTreeSet::new();
    let mut filled = Vec::new();
    for (row, context) in rows(engine, artifact, context)? {
        let fault = |head: &String, fault, out| Unfit {
            uid: row.get_from_path("uid").map(plain).unwrap_or_default(),
            column: head.clone(),
            fault,
            out,
        };
        let mut cells = Vec::new();
        let (mut mended, mut broken) = (Vec::new(), None);
        for (column, head, each) in &columns {
            let cell = match each {
                Some(each) => engine.cell(&column.value, &row, &with_each(&context, each))?,
                None => engine.cell(&column.value, &row, &context)?,
            };
            match fit(&column.limits, &cell) {
                Ok((text, told)) => {
                    mended.extend(told.map(|it| fault(head, it, false)));
                    cells.push(text);
                }
                Err(it) => {
                    broken.get_or_insert(fault(head, it, true));
                    cells.push(String::new());
                }
            }
        }
        // A row that is left out takes no place from another.
        let key = |at: usize| (at, cells[at].to_lowercase());
        let unique =
            || columns.iter().enumerate().filter(|(at, (it, ..))| it.limits.unique && !cells[*at].is_empty());
        if broken.is_none() {
            let double = unique().find(|(at, _)| taken.contains(&key(*at)));
            broken = double.map(|(_, (_, head, _))| fault(head, Fault::Double, true));
        }
        match broken {
            Some(broken) => unfit.push(broken),
            None => {
                taken.extend(unique().map(|(at, _)| key(at)));
                unfit.append(&mut mended);
                filled.push(cells);
            }
        }
    }
    // What no row fills is not printed as an empty column, where the kit says so.
    let kept: Vec<bool> = columns
        .iter()
        .enumerate()
        .map(|(at, (column, ..))| !column.optional || filled.iter().any(|row| !row[at].is_empty()))
        .collect();
    for row in &mut filled {
        let mut kept = kept.iter();
        row.retain(|_| kept.next().is_some_and(|kept| *kept));
    }
    let columns: Vec<Column> = columns
        .iter()
        .zip(&kept)
        .filter(|(_, kept)| **kept)
        .map(|((column, head, _), _)| Column {
            title: head.clone(),
            number: column.number,
            choices: column.choices.iter().map(|choice| word(words, lang, choice)).collect(),
        })
        .collect();
    filled.extend(vec![vec![String::new(); columns.len()]; blank(engine, artifact, context)?]);
    let intro = if artifact.intro.is_empty() { String::new() } else { word(words, lang, &artifact.intro) };
    let table = Table {
        tabs: vec![Tab { name: title.to_owned(), columns, rows: filled }],
        header: artifact.header,
        guarded: artifact.guarded,
        row_height: artifact.style.row_height,
        intro,
    };
    Ok((table, unfit))
}

fn word(words: &Words, lang: &str, id: &str) -> String {
    words.get(lang, id, &[]).unwrap_or_else(|| id.to_owned())
}

pub fn layout(
    engine: &Engine,
    words: &Words,
    artifact: &Artifact,
    lang: &str,
    context: &Context,
) -> Result<Layout, String> {
    let mut filled = Vec::new();
    for (row, context) in rows(engine, artifact, context)? {
        let mut slots = Map::new();
        for (name, text) in &artifact.slots {
            slots.insert(name.clone(), engine.cell(text, &row, &context)?.into());
        }
        filled.push(slots);
    }
    filled.extend(vec![Map::new(); blank(engine, artifact, context)?]);
    // A parameter that begins with `word:` is one of the kit's words, alone or in a list; one with a
    // template in it is left out where that writes nothing.
    let mut params = Map::new();
    for (key, value) in &artifact.params {
        match value.as_str() {
            Some(text) if text.contains("{{") => {
                let written = engine.cell(text, &Value::none(), context)?;
                if !written.is_empty() {
                    params.insert(key.clone(), written.into());
                }
            }
            _ => {
                params.insert(key.clone(), resolve(words, lang, value));
            }
        }
    }
    Ok(Layout { name: artifact.layout.clone(), params: serde_json::Value::Object(params), rows: filled })
}

fn resolve(words: &Words, lang: &str, value: &serde_json::Value) -> serde_json::Value {
    match value {
        serde_json::Value::String(text) => match text.strip_prefix("word:") {
            Some(id) => word(words, lang, id).into(),
            None => value.clone(),
        },
        serde_json::Value::Array(list) => list.iter().map(|it| resolve(words, lang, it)).collect(),
        _ => value.clone(),
    }
}

/// Rows carry `date`, `start_minute`, `minutes` and `fold`; slots give uid, summary, location, description.
pub fn calendar(
    engine: &Engine,
    artifact: &Artifact,
    title: &str,
    context: &Context,
) -> Result<Calendar, String> {
    let text = |path: &str| lookup(context, path).map(|it| plain(&it)).unwrap_or_default();
    let event = text("event.id");
    let mut entries = Vec::new();
    for (row, context) in rows(engine, artifact, context)? {
        let number = |key: &str| row.get_from_path(key).and_then(Value::as_i64).unwrap_or(0);
        let date = row.get_from_path("date").map(plain).and_then(|date| date.parse::<NaiveDate>().ok());
        let Some(midnight) = date.and_then(|date| date.and_hms_opt(0, 0, 0)) else { continue };
        let start = midnight + Duration::minutes(number("start_minute"));
        let slot = |name: &str| -> Result<String, String> {
            artifact.slots.get(name).map_or(Ok(String::new()), |text| engine.cell(text, &row, &context))
        };
        entries.push(Entry {
            uid: format!("{}@{event}", slot("uid")?),
            start,
            end: start + Duration::minutes(number("minutes")),
            fold: u8::try_from(number("fold")).unwrap_or(0),
            summary: slot("summary")?,
            location: slot("location")?,
            description: slot("description")?,
            categories: slot("categories")?
                .split(';')
                .map(str::trim)
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
                .collect(),
            sequence: 0,
            cancelled: false,
        });
    }
    Ok(Calendar { name: title.to_owned(), zone: text("event.zone"), entries })
}

pub fn cards(engine: &Engine, artifact: &Artifact, context: &Context) -> Result<Cards, String> {
    let event = lookup(context, "event.id").map(|it| plain(&it)).unwrap_or_default();
    let mut found = Vec::new();
    for (row, context) in rows(engine, artifact, context)? {
        let slot = |name: &str| -> Result<String, String> {
            artifact.slots.get(name).map_or(Ok(String::new()), |text| engine.cell(text, &row, &context))
        };
        let parts = |text: String| -> Vec<String> {
            text.split([';', ',']).map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
        };
        found.push(Card {
            uid: format!("{}@{event}", slot("uid")?),
            name: slot("name")?,
            given: slot("given")?,
            family: slot("family")?,
            organization: slot("organization")?,
            title: slot("title")?,
            email: slot("email")?,
            phone: slot("phone")?,
            city: slot("city")?,
            country: slot("country")?,
            languages: parts(slot("languages")?),
            categories: parts(slot("categories")?),
            note: slot("note")?,
        });
    }
    Ok(Cards { cards: found })
}
