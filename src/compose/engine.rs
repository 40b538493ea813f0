//! Templates: the only user of tera. One instance writes Markdown with Markdown-escaped values,
//! one writes cells as they are; neither can open a file or tell the time.

use super::markdown;
use crate::kit::Kit;
use crate::locale::{Arg, Words};
use crate::problem::{Place, Problem};
use std::sync::Arc;
use tera::{Context, Kwargs, State, Tera, Value};

/// Most bytes one document may be rendered to.
const LARGEST: usize = 16 << 20;

/// Compiled templates of a kit.
pub struct Engine {
    pages: Tera,
    cells: Tera,
}

impl Engine {
    /// Problems: `kit-template` for every template that cannot be read.
    pub fn new(kit: &Kit, words: &Arc<Words>) -> (Engine, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut pages = instance(words, true);
        pages.set_escape_fn(|text, out| out.write_all(markdown::escape(text).as_bytes()));
        let texts: Vec<(String, String)> = kit
            .templates
            .iter()
            .map(|(path, bytes)| (path.to_owned(), String::from_utf8_lossy(bytes).into_owned()))
            .collect();
        if let Err(error) =
            pages.add_raw_templates(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())))
        {
            problems.push(fault(&kit.id, &error.to_string()));
        }
        let mut cells = instance(words, false);
        cells.set_escape_fn(|text, out| out.write_all(text.as_bytes()));
        for artifact in &kit.artifacts {
            let of_params: Vec<String> =
                artifact.params.values().filter_map(|value| value.as_str().map(str::to_owned)).collect();
            let of_columns = artifact.all_columns();
            let of_columns = of_columns.flat_map(|column| column.header.iter().chain([&column.value]));
            let of_print = artifact.print.iter().flat_map(|it| [&it.copies, &it.place, &it.when]);
            for text in of_columns
                .chain(artifact.slots.values())
                .chain(&of_params)
                .chain(of_print)
                .chain([&artifact.blank, &artifact.only])
            {
                if is_template(text)
                    && !cells.contains_template(text)
                    && let Err(error) = cells.add_raw_template(text, text)
                {
                    problems.push(fault(&artifact.id, &error.to_string()));
                }
            }
        }
        (Engine { pages, cells }, problems)
    }

    /// The page template `name` with `context`. Errors: what tera says, with file and line.
    pub fn page(&self, name: &str, context: &Context) -> Result<String, String> {
        let mut out = Capped(Vec::new());
        self.pages.render_to(name, context, &mut out).map_err(|error| error.to_string())?;
        String::from_utf8(out.0).map_err(|error| error.to_string())
    }

    /// A cell: a path into `row`, or a template over `context`, which holds the row too.
    pub fn cell(&self, text: &str, row: &Value, context: &Context) -> Result<String, String> {
        if is_template(text) {
            let written = self.cells.render(text, context).map_err(|error| error.to_string())?;
            Ok(written.trim().to_owned())
        } else {
            Ok(path(row, text).map(|value| plain(&value)).unwrap_or_default())
        }
    }
}

/// A value as a cell shows it: lists joined, nothing for none.
pub fn plain(value: &Value) -> String {
    if value.is_none() || value.is_undefined() {
        String::new()
    } else if let Some(list) = value.as_array() {
        list.iter().map(plain).collect::<Vec<_>>().join(", ")
    } else {
        value.to_string()
    }
}

/// The value at a dotted path.
pub fn path(value: &Value, path: &str) -> Option<Value> {
    value.get_from_path(path).cloned()
}

/// The value at a dotted path of a context.
pub fn lookup(context: &Context, dotted: &str) -> Option<Value> {
    match dotted.split_once('.') {
        Some((first, rest)) => path(context.get(first)?, rest),
        None => context.get(dotted).cloned(),
    }
}

fn is_template(text: &str) -> bool {
    text.contains("{{") || text.contains("{%")
}

fn fault(artifact: &str, what: &str) -> Problem {
    Problem::block("kit-template")
        .at(&Place::file(&format!("kit:{artifact}")))
        .with("artifact", artifact)
        .with("what", what)
}

/// A tera instance with the functions and filters of the kit language.
fn instance(words: &Arc<Words>, markdown: bool) -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on([""]);
    let known = words.clone();
    tera.register_function("t", move |kwargs: Kwargs, state: &State| -> tera::TeraResult<Value> {
        let id: &str = kwargs.must_get("k")?;
        let lang: String = match kwargs.get::<String>("lang")? {
            Some(lang) => lang,
            None => state.get::<String>("lang")?.unwrap_or_default(),
        };
        let values: Vec<(String, Arg)> = kwargs
            .iter()
            .filter_map(|(name, value)| {
                let name = name.as_str()?.to_owned();
                let arg = match value.as_f64() {
                    Some(number) if value.is_number() => Arg::Number(number),
                    _ if markdown => Arg::Text(markdown::escape(&plain(value))),
                    _ => Arg::Text(plain(value)),
                };
                Some((name, arg))
            })
            .collect();
        let args: Vec<(&str, Arg)> = values.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
        let text = known.get(&lang, id, &args).unwrap_or_else(|| id.to_owned());
        Ok(Value::safe_string(&text))
    });
    tera.register_filter("list", |value: Value, _: Kwargs, state: &State| -> tera::TeraResult<String> {
        let lang = state.get::<String>("lang")?.unwrap_or_default();
        let parts: Vec<String> = value.as_array().unwrap_or_default().iter().map(plain).collect();
        Ok(crate::locale::list(&lang, &parts))
    });
    // "vineri, 15 iulie" where a line begins.
    tera.register_filter("opening", |text: String, _: Kwargs, _: &State| -> String {
        let mut letters = text.chars();
        letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
    });
    // A text that others follow ends like a sentence, whether or not its writer ended it.
    tera.register_filter("sentence", |text: String, _: Kwargs, _: &State| -> String {
        let text = text.trim_end();
        let ended = text.is_empty() || text.ends_with(['.', '!', '?', '…', '。', '؟', '।']);
        if ended { text.to_owned() } else { format!("{text}.") }
    });
    // Markdown that the event itself brings stays in a block of its own, and is never trusted as HTML.
    tera.register_filter("material", |text: String, kwargs: Kwargs, _: &State| -> tera::TeraResult<Value> {
        let label = kwargs.get::<String>("label")?.unwrap_or_default();
        Ok(Value::safe_string(&markdown::enclosed(&text, &label)))
    });
    tera.register_filter("safe", |_: Value, _: Kwargs, _: &State| -> tera::TeraResult<Value> {
        Err(tera::Error::message("`safe` is not for kits: values are always escaped"))
    });
    tera
}

/// Stops a template that would fill the memory.
struct Capped(Vec<u8>);

impl std::io::Write for Capped {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0.len() + bytes.len() > LARGEST {
            return Err(std::io::Error::other("the template writes more than 16 MB"));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
