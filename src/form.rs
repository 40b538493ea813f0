//! Form: what people are asked, question by question, as a kit's `forms/<id>.toml` says it. Knows no words but their
//! ids, and no event: choices that come from one are only named.

use crate::problem::{Place, Problem};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Where answers are kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kept {
    /// Rows of people.csv.
    People,
    /// Rows of needs.csv.
    Needs,
    /// A table of its own, `answers/<id>.csv`, which is counted.
    #[default]
    Answers,
}

/// The kinds of questions, called as XLSForm calls them where it has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Text,
    Integer,
    Date,
    SelectOne,
    SelectMultiple,
    /// One of 1 to 5.
    Scale,
    /// Yes or no to one purpose; its name is `consent.<purpose>`.
    Consent,
    /// Something to read.
    Note,
}

impl Kind {
    /// Whether there is an answer to it.
    pub fn is_asked(self) -> bool {
        self != Kind::Note
    }

    pub fn word(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Integer => "integer",
            Kind::Date => "date",
            Kind::SelectOne => "select_one",
            Kind::SelectMultiple => "select_multiple",
            Kind::Scale => "scale",
            Kind::Consent => "consent",
            Kind::Note => "note",
        }
    }
}

/// What an event brings to choose among.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Pool {
    Topics,
    Languages,
    Sessions,
    Days,
}

impl Pool {
    pub fn word(self) -> &'static str {
        match self {
            Pool::Topics => "topics",
            Pool::Languages => "languages",
            Pool::Sessions => "sessions",
            Pool::Days => "days",
        }
    }
}

/// The answers of a scale.
pub const SCALE: [&str; 5] = ["1", "2", "3", "4", "5"];

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The column its answers stand in.
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Kind,
    #[serde(default)]
    pub required: bool,
    /// Id of its word; `ask-<name>` unless given. The word's attribute `.hint` stands below it.
    #[serde(default)]
    pub ask: String,
    /// Answers by name, for those that no event brings.
    #[serde(default)]
    pub choices: Vec<String>,
    /// What stands before an answer's name in the id of its word; `<ask>-` unless given.
    #[serde(default)]
    pub words: Option<String>,
    #[serde(default)]
    pub from: Option<Pool>,
    /// Lines to write on, on paper.
    #[serde(default)]
    pub lines: u16,
    /// On paper the answer is written, not ticked: where there is too much to choose from.
    #[serde(default)]
    pub write: bool,
}

impl Question {
    /// The id of the word of one of `choices`.
    pub fn word_of(&self, choice: &str) -> String {
        match &self.words {
            Some(words) => format!("{words}{choice}"),
            None => format!("{}-{choice}", self.ask),
        }
    }

    /// What the answers are called together, once for all questions that have the same.
    pub fn list(&self) -> String {
        match (self.kind, self.from) {
            (Kind::Scale, _) => "scale".to_owned(),
            (Kind::Consent, _) => "yes-no".to_owned(),
            (_, Some(from)) => from.word().to_owned(),
            _ => self.name.replace('.', "-"),
        }
    }
}

/// What a number of paper copies follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Copies {
    /// One for each participant.
    Participants,
    /// A few, for who comes to the desk.
    Spare,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Form {
    /// The file's name.
    #[serde(skip_deserializing)]
    pub id: String,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
    /// `false` takes out a form that a lower layer of the kit brings.
    pub enabled: bool,
    pub into: Kept,
    /// Roles of those who fill it in; empty for anybody.
    #[serde(rename = "for")]
    pub whom: Vec<String>,
    /// Copies of its page to print; None where it has no page, or none is printed.
    pub copies: Option<Copies>,
    /// Whether it has a page of its own on paper.
    pub page: bool,
    /// The question by whose answers the others are counted apart.
    pub by: Option<String>,
    /// Columns that are the same for everybody who fills it in.
    pub fixed: BTreeMap<String, String>,
    pub question: Vec<Question>,
}

impl Default for Form {
    fn default() -> Form {
        Form {
            id: String::new(),
            place: Place::default(),
            enabled: true,
            into: Kept::default(),
            whom: Vec::new(),
            copies: None,
            page: true,
            by: None,
            fixed: BTreeMap::new(),
            question: Vec::new(),
        }
    }
}

impl Form {
    pub fn question(&self, name: &str) -> Option<&Question> {
        self.question.iter().find(|it| it.name == name)
    }

    /// Questions that are answered.
    pub fn asked(&self) -> impl Iterator<Item = &Question> {
        self.question.iter().filter(|it| it.kind.is_asked())
    }

    /// A column by which a filled form is known as this one, whichever way it comes back.
    pub fn mark(&self) -> String {
        format!("form.{}", self.id)
    }
}

/// A name as XML and ODK take it: letters, digits, `_`, `-` and `.`, no digit first; no longer than a heading should be.
fn is_name(name: &str) -> bool {
    let first = name.chars().next().is_some_and(|it| it.is_ascii_lowercase());
    let fine = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || "_-.".contains(it);
    first && name.len() <= 60 && name.chars().all(fine)
}

/// Reads one form. `file` is where it stands, for problems. Whether a consent is asked for a purpose there is, `model` says.
/// Problems: `form-syntax` (`what`), `form-question` (`question`, `what`).
pub fn parse(file: &str, id: &str, text: &str) -> Result<Form, Box<Problem>> {
    let path: Arc<str> = file.into();
    let form: Form = toml::from_str(text).map_err(|error| {
        let place = error.span().map_or_else(|| Place::file(file), |span| Place::span(&path, text, span));
        Box::new(Problem::block("form-syntax").at(&place).with("what", error.message()))
    })?;
    let mut form = Form { id: id.to_owned(), place: Place::file(file), ..form };
    for question in &mut form.question {
        if question.ask.is_empty() {
            question.ask = format!("ask-{}", question.name.replace(['_', '.'], "-"));
        }
    }
    match fault(&form).filter(|_| form.enabled) {
        None => Ok(form),
        Some((question, what)) => {
            let at = text.find(&format!("\"{question}\"")).map(|at| at..at + question.len() + 2);
            let place = at.map_or_else(|| Place::file(file), |span| Place::span(&path, text, span));
            let problem = Problem::block("form-question").at(&place).with("question", question);
            Err(Box::new(problem.with("what", what)))
        }
    }
}

/// The first question that does not go together, and the word for why.
fn fault(form: &Form) -> Option<(&str, &'static str)> {
    let fine = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    if !(1..=40).contains(&form.id.len()) || !form.id.chars().all(fine) {
        return Some((&form.id, "id"));
    }
    let mut seen = BTreeSet::new();
    for question in &form.question {
        let name = question.name.as_str();
        let select = matches!(question.kind, Kind::SelectOne | Kind::SelectMultiple);
        let purpose = name.strip_prefix("consent.");
        let choices: BTreeSet<&String> = question.choices.iter().collect();
        let what = if !is_name(name) {
            "name"
        } else if !seen.insert(name) || name == "id" || name == "today" {
            "twice"
        } else if (question.kind == Kind::Consent) != purpose.is_some() {
            "purpose"
        } else if select && question.choices.is_empty() == question.from.is_none() {
            "choices"
        } else if !select && (!question.choices.is_empty() || question.from.is_some()) {
            "no-choices"
        } else if choices.len() < question.choices.len()
            || question.choices.iter().any(|it| !is_name(it) && it.parse::<u32>().is_err())
        {
            "choice"
        } else {
            continue;
        };
        return Some((name, what));
    }
    if form.asked().next().is_none() {
        return Some(("question", "none"));
    }
    let by = form.by.as_deref()?;
    let is_fine = form.question(by).is_some_and(|it| it.kind == Kind::SelectOne);
    (!is_fine).then_some((by, "by"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        let told = parse("kit:base/forms/f.toml", "f", text);
        told.map_or_else(
            |it| {
                let line = it.place.as_ref().map_or(0, |place| place.line);
                format!(
                    "{} {} {line}",
                    it.rule,
                    it.args
                        .get("question")
                        .zip(it.args.get("what"))
                        .map_or(String::new(), |(a, b)| format!("{a}: {b}"))
                )
            },
            |_| String::new(),
        )
    }

    #[test]
    fn a_form_is_read_with_the_words_its_questions_have_by_themselves() {
        let text = "by = \"which\"\n[[question]]\nname = \"which\"\ntype = \"select_one\"\nfrom = \"sessions\"\n\
            [[question]]\nname = \"consent.photo\"\ntype = \"consent\"\nask = \"consent-photo\"\n\
            [[question]]\nname = \"how_hard\"\ntype = \"select_one\"\nchoices = [\"easy\", \"hard\"]\n";
        let form = parse("f.toml", "slip", text).unwrap();
        assert_eq!((form.into, form.mark().as_str()), (Kept::Answers, "form.slip"));
        assert_eq!(form.question("how_hard").unwrap().word_of("easy"), "ask-how-hard-easy");
        let lists: Vec<String> = form.question.iter().map(Question::list).collect();
        assert_eq!(lists, ["sessions", "yes-no", "how_hard"]);
    }

    #[test]
    fn every_slip_in_a_form_is_told_with_its_line() {
        let question = |more: &str| format!("[[question]]\n{more}\n");
        let text = "name = \"a\"\ntype = \"text\"";
        for (form, expected) in [
            ("titel = 1\n".to_owned(), "form-syntax  1"),
            (question("name = \"a\"\ntype = \"essay\""), "form-syntax  3"),
            (String::new(), "form-question question: none 0"),
            (question("name = \"A b\"\ntype = \"text\""), "form-question A b: name 2"),
            (question(text) + &question(text), "form-question a: twice 2"),
            (question("name = \"consent.photo\"\ntype = \"text\""), "form-question consent.photo: purpose 2"),
            (question("name = \"photo\"\ntype = \"consent\""), "form-question photo: purpose 2"),
            (question("name = \"a\"\ntype = \"select_one\""), "form-question a: choices 2"),
            (question(&format!("{text}\nchoices = [\"b\"]")), "form-question a: no-choices 2"),
            (
                question("name = \"a\"\ntype = \"select_one\"\nchoices = [\"b c\"]"),
                "form-question a: choice 2",
            ),
            (format!("by = \"a\"\n{}", question(text)), "form-question a: by 1"),
        ] {
            assert_eq!(told(&form), expected, "{form}");
        }
    }
}
