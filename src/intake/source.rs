//! Source: what a tool's export looks like, as it stands in `sources/<id>.toml`. One is laid over another by
//! `over`, and an organizer's map is one more layer: there is only this form.

use super::fold::look;
use super::form::Derived;
use super::target::Target;
use crate::problem::{Place, Problem, nearest};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Most layers over each other.
const DEEPEST: usize = 5;

/// What a column becomes that is no field: kept under its own heading, or left in the file.
pub const ANSWER: &str = "answer";
pub const IGNORE: &str = "ignore";

/// One file as written.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Written {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
    /// Headings that must be there, each as it reads in the languages of the tool.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recognise: Vec<Vec<String>>,
    /// Fields of the columns of a file without a header, when it has exactly so many.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub positional: Vec<String>,
    /// Headings whose cells together name a row for the tool itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub key: Vec<Vec<String>>,
    /// Headings of columns of people.csv read as its own.
    #[serde(skip_serializing_if = "is_false")]
    pub own_words: bool,
    /// Headings stand behind their group: `about/email`.
    #[serde(skip_serializing_if = "is_false")]
    pub groups: bool,
    /// Lists in cells are separated by blanks too.
    #[serde(skip_serializing_if = "is_false")]
    pub blanks: bool,
    /// Rows below the header that are no people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_rows: Option<usize>,
    /// `dmy` or `mdy`: how dates between slashes are read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dates: Option<Dates>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Options>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub leave_out: Vec<LeaveOut>,
    /// Fields that are the same for every row.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fixed: BTreeMap<String, String>,
    /// Headings by field, best first; the fields `answer` and `ignore` are none.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, Vec<String>>,
    /// By field: the tool's words by ours.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// The file that was imported last, for the organizer; nothing is decided by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<Last>,
}

fn is_false(yes: &bool) -> bool {
    !yes
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Dates {
    Dmy,
    Mdy,
}

/// A question with several answers as one column for each: `question/answer`, filled with yes or no.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Options {
    pub between: String,
    pub yes: Vec<String>,
    pub no: Vec<String>,
}

/// Rows that are not taken when a column says one of these words.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LeaveOut {
    pub column: Vec<String>,
    pub words: Vec<String>,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Last {
    pub file: String,
    pub sha256: String,
}

/// A source with its layers laid over each other; headings and words are folded.
#[derive(Debug, Clone, Default)]
pub struct Source {
    pub id: String,
    pub title: String,
    pub recognise: Vec<Vec<String>>,
    pub positional: Vec<String>,
    pub key: Vec<Vec<String>>,
    pub own_words: bool,
    pub groups: bool,
    pub blanks: bool,
    pub skip_rows: usize,
    pub dates: Option<Dates>,
    pub options: Option<Options>,
    pub leave_out: Vec<(BTreeSet<String>, BTreeSet<String>)>,
    pub fixed: BTreeMap<String, String>,
    /// The table it fills.
    pub target: Target,
    /// Columns whose cells hold several answers, beside those of the table.
    lists: BTreeSet<String>,
    /// Field and rank (0 is best) by heading.
    columns: BTreeMap<String, (String, usize)>,
    values: BTreeMap<String, BTreeMap<String, String>>,
}

impl Source {
    /// The field a heading stands for, or `answer` or `ignore`, and how good a source of it it is.
    pub fn field(&self, heading: &str) -> Option<(String, usize)> {
        let last = heading.rsplit('/').next().filter(|_| self.groups);
        let known = |heading: &str| {
            let known = self.columns.get(&look(heading)).cloned();
            known.or_else(|| Some((self.target.column(heading).filter(|_| self.own_words)?, 0)))
        };
        known(heading).or_else(|| known(last?))
    }

    /// Whether cells of this column hold several ids, words or answers.
    pub fn is_list(&self, field: &str) -> bool {
        self.lists.contains(field) || self.target.is_list(field)
    }

    /// Whether the source has words of its own for this field.
    pub fn has_values(&self, field: &str) -> bool {
        self.values.contains_key(field)
    }

    /// Our word for a tool's word that looks so, below `field`; None where the source has none for it.
    pub fn value(&self, field: &str, look: &str) -> Option<&str> {
        self.values.get(field)?.get(look).map(String::as_str)
    }
}

/// All sources there are.
#[derive(Debug, Default)]
pub struct Sources {
    written: BTreeMap<String, Written>,
    /// Each with what it lies over; none of those that lie over nothing there is.
    whole: BTreeMap<String, Source>,
    /// Table and columns of several answers, by the id of a form; of all others they are those of people.
    targets: BTreeMap<String, (Target, BTreeSet<String>)>,
}

/// Reads a description. `file` is where it stands, for problems. Problems: `source-syntax` (`what`).
pub fn parse(file: &str, text: &str) -> Result<Written, Box<Problem>> {
    let path: Arc<str> = file.into();
    toml::from_str(text).map_err(|error| {
        let place = error.span().map_or_else(|| Place::file(file), |span| Place::span(&path, text, span));
        Box::new(Problem::block("source-syntax").at(&place).with("what", error.message()))
    })
}

/// Holds a description against the columns of the table it fills. Problems: `source-field` (`field`, `suggestion`, `table`).
pub fn weigh(file: &str, written: &Written, target: &Target) -> Result<(), Box<Problem>> {
    let fields = written.columns.keys().chain(written.values.keys()).chain(written.fixed.keys());
    for field in fields.chain(&written.positional) {
        // Behind `=` stands the heading under which an answer is kept.
        let is_known = [ANSWER, IGNORE].contains(&field.as_str())
            || field.starts_with('=')
            || target.column(field).as_ref() == Some(field);
        if !is_known {
            let columns = target.columns();
            let near = nearest(field, columns.into_iter().chain([ANSWER, IGNORE])).unwrap_or("none");
            let problem = Problem::block("source-field").at(&Place::file(file)).with("field", field);
            return Err(Box::new(problem.with("suggestion", near).with("table", target.path())));
        }
    }
    Ok(())
}

impl Sources {
    /// The sources of a kit, path and text by id, and those of its forms. What cannot be read is told and left out.
    pub fn new(texts: &BTreeMap<String, (String, String)>, forms: Vec<Derived>) -> (Sources, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut sources = Sources::default();
        for (id, (path, text)) in texts {
            let read = parse(path, text);
            match read.and_then(|it| weigh(path, &it, &Target::People).map(|()| it)) {
                Ok(written) => {
                    sources.written.insert(id.clone(), written);
                }
                Err(problem) => problems.push(*problem),
            }
        }
        for Derived { id, mut written, target, lists } in forms {
            // What tools add by themselves is left, whichever it was.
            let tools = sources.written.values().filter_map(|it| it.columns.get(IGNORE)).flatten();
            let ignored: BTreeSet<String> = tools.cloned().collect();
            written.columns.entry(IGNORE.to_owned()).or_default().extend(ignored);
            written.over = written.over.filter(|over| sources.written.contains_key(over));
            sources.written.insert(id.clone(), written);
            sources.targets.insert(id, (target, lists.into_iter().collect()));
        }
        let ids: Vec<String> = sources.written.keys().cloned().collect();
        sources.whole =
            ids.into_iter().filter_map(|id| Some((id.clone(), sources.with(&id, &[])?))).collect();
        (sources, problems)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.whole.values()
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.written.keys().map(String::as_str)
    }

    /// The table that `id` fills.
    pub fn target(&self, id: &str) -> Target {
        self.targets.get(id).map(|(target, _)| target.clone()).unwrap_or_default()
    }

    /// The sources that `id` lies over.
    pub fn below(&self, id: &str) -> Vec<&str> {
        let next = |id: &str| self.written.get(id).and_then(|layer| layer.over.as_deref());
        std::iter::successors(next(id), |id| next(id)).take(DEEPEST).collect()
    }

    /// The source `id` with what it lies over, and `more` layers on top, the first the uppermost.
    /// None where there is no such source, or one lies over itself.
    pub fn with(&self, id: &str, more: &[&Written]) -> Option<Source> {
        if let Some(source) = self.whole.get(id).filter(|_| more.is_empty()) {
            return Some(source.clone());
        }
        let mut layers: Vec<&Written> = more.to_vec();
        let mut next = Some(id);
        let mut depth = 0;
        while let Some(id) = next {
            let layer = self.written.get(id)?;
            layers.push(layer);
            next = layer.over.as_deref();
            depth += 1;
            if depth > DEEPEST {
                return None;
            }
        }
        let (target, lists) = self.targets.get(id).cloned().unwrap_or_default();
        Some(lay(Source { id: id.to_owned(), target, lists, ..Source::default() }, more.len(), &layers))
    }
}

/// `layers` from the uppermost down; the first `maps` of them are not the source itself.
fn lay(mut source: Source, maps: usize, layers: &[&Written]) -> Source {
    let folded = |words: &[String]| words.iter().map(|word| look(word)).collect::<Vec<_>>();
    let all = |lists: &[Vec<String>]| lists.iter().map(|list| folded(list)).collect::<Vec<_>>();
    if let Some(own) = layers.get(maps) {
        source.title.clone_from(&own.title);
        source.recognise = all(&own.recognise);
        source.positional.clone_from(&own.positional);
    }
    let mut columns = BTreeMap::new();
    for (depth, layer) in layers.iter().enumerate() {
        if source.key.is_empty() {
            source.key = all(&layer.key);
        }
        source.own_words |= layer.own_words;
        source.groups |= layer.groups;
        source.blanks |= layer.blanks;
        if source.skip_rows == 0 {
            source.skip_rows = layer.skip_rows.unwrap_or(0);
        }
        source.dates = source.dates.or(layer.dates);
        source.options = source.options.take().or_else(|| layer.options.clone());
        let left = layer.leave_out.iter().map(|rule| {
            (folded(&rule.column).into_iter().collect(), folded(&rule.words).into_iter().collect())
        });
        source.leave_out.extend(left);
        for (field, value) in &layer.fixed {
            source.fixed.entry(field.clone()).or_insert_with(|| value.clone());
        }
        // Lower layers speak of people: of another table only what it has too.
        let means = |field: &String| {
            depth <= maps
                || source.target.is_people()
                || field == ANSWER
                || field == IGNORE
                || source.target.column(field).as_ref() == Some(field)
        };
        for (field, headings) in layer.columns.iter().filter(|(field, _)| means(field)) {
            for (rank, heading) in headings.iter().enumerate() {
                columns.entry(look(heading)).or_insert((field.clone(), depth * 100 + rank));
            }
        }
        for (field, words) in &layer.values {
            let known = source.values.entry(field.clone()).or_default();
            for (own, theirs) in words {
                for word in theirs {
                    known.entry(look(word)).or_insert_with(|| own.clone());
                }
            }
        }
    }
    source.columns = columns;
    source
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(texts: &[(&str, &str)]) -> Sources {
        let texts = texts
            .iter()
            .map(|(id, text)| ((*id).to_owned(), (format!("kit:base/sources/{id}.toml"), (*text).to_owned())))
            .collect();
        let (sources, problems) = Sources::new(&texts, Vec::new());
        assert_eq!(problems, []);
        sources
    }

    const PLAIN: &str =
        "title = \"Plain\"\nown_words = true\n[columns]\nname = [\"Full name\"]\nemail = [\"Mail\"]\n";

    #[test]
    fn an_upper_layer_decides_first_and_the_lower_ones_fill_in() {
        let upper = "over = \"plain\"\ngroups = true\n[columns]\nanswer = [\"Mail\"]\nemail = [\"E-mail\"]\n\
            [values.status]\nconfirmed = [\"paid\"]\n";
        let source = sources(&[("plain", PLAIN), ("upper", upper)]).with("upper", &[]).unwrap();
        let field = |heading: &str| source.field(heading).map(|(field, _)| field);
        assert_eq!(field("full NAME").as_deref(), Some("name"));
        assert_eq!(field("mail").as_deref(), Some(ANSWER));
        assert_eq!(field("about/E-Mail").as_deref(), Some("email"));
        assert_eq!(field("about/consent.photo").as_deref(), Some("consent.photo"));
        assert_eq!(field("photo"), None);
        assert_eq!(source.value("status", &look("PAID")), Some("confirmed"));
    }

    #[test]
    fn a_source_over_itself_or_over_nothing_is_none() {
        let sources = sources(&[("a", "over = \"b\"\n"), ("b", "over = \"a\"\n"), ("c", "over = \"d\"\n")]);
        assert!(sources.with("a", &[]).is_none() && sources.with("c", &[]).is_none());
    }

    #[test]
    fn a_slip_in_a_description_is_told_with_its_place() {
        let told = |text: &str| {
            let read = parse("imports/x.toml", text);
            read.and_then(|it| weigh("imports/x.toml", &it, &Target::People)).unwrap_err()
        };
        let slip = told("[columns]\nemial = [\"Mail\"]\n");
        assert_eq!((slip.rule.as_str(), slip.args["suggestion"].as_str()), ("source-field", "email"));
        let syntax = told("titel = \"x\"\n");
        assert_eq!((syntax.rule.as_str(), syntax.place.unwrap().line), ("source-syntax", 1));
    }
}
