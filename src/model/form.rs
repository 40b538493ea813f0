//! Forms of an event: what they let people choose among, in which words they ask, and the answers that came back.

use super::reading::Reading;
use super::value::{date, whole};
use super::{Event, Purpose, Text, consent, heading};
use crate::files::Files;
use crate::form::{Form, Kept, Kind, Pool, Question, SCALE};
use crate::locale::{Arg, Dates, Words};
use crate::problem::{Place, Problem, Severity};
use crate::sheet::{self, Sheet};
use std::collections::BTreeMap;

/// A question as it is asked in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub label: String,
    /// A line below it; may be empty.
    pub hint: String,
    /// Name and label of each answer there is to choose.
    pub choices: Vec<(String, String)>,
}

/// The answers to one form: a row for each who answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Answers {
    pub form: String,
    /// Cells by question, in the order of the form's questions that are answered; empty where nothing was said, several answers
    /// with `;` between them.
    pub rows: Vec<Vec<String>>,
}

/// What a form's answers may be: its questions, each with the names of what can be chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Allowed {
    pub form: String,
    pub questions: Vec<(String, Kind, Vec<String>)>,
}

/// What a choice is called.
enum Label<'a> {
    Text(&'a Text),
    Word(String),
    Day(chrono::NaiveDate),
}

/// What there is to choose for a question, by name.
fn choices<'a>(event: &'a Event, question: &Question) -> Vec<(String, Label<'a>)> {
    match (question.kind, question.from) {
        (Kind::Scale, _) => SCALE.map(|name| (name.to_owned(), Label::Word(format!("scale-{name}")))).into(),
        (Kind::Consent, _) => {
            ["yes", "no"].map(|name| (name.to_owned(), Label::Word(format!("consent-form-{name}")))).into()
        }
        (_, Some(Pool::Topics)) => {
            event.topics.iter().map(|it| (it.id.value.clone(), Label::Text(&it.title))).collect()
        }
        (_, Some(Pool::Sessions)) => {
            event.sessions.iter().map(|it| (it.id.value.clone(), Label::Text(&it.title))).collect()
        }
        (_, Some(Pool::Languages)) => {
            let tags = event.languages.iter().map(|tag| &tag.value);
            tags.map(|tag| (tag.clone(), Label::Word(format!("language-{tag}")))).collect()
        }
        (_, Some(Pool::Days)) => {
            event.days.iter().map(|it| (it.number.to_string(), Label::Day(it.date.value))).collect()
        }
        (_, None) => {
            question.choices.iter().map(|it| (it.clone(), Label::Word(question.word_of(it)))).collect()
        }
    }
}

/// A question in the words of a language.
pub fn asked(event: &Event, words: &Words, question: &Question, lang: &str) -> Asked {
    let args = [
        ("event", Arg::Text(event.title.get(lang, event.first_language()).to_owned())),
        ("terms", Arg::Text(event.terms_version.clone())),
    ];
    let word = |id: &str| words.get(lang, id, &args);
    let label = word(&question.ask).unwrap_or_else(|| question.ask.clone());
    // Asked alone, a consent needs to say what it is about.
    let short = question.name.strip_prefix("consent.").and_then(|it| word(&format!("consent-short-{it}")));
    let choice = |(name, label): (String, Label)| {
        let label = match label {
            Label::Text(text) => text.get(lang, event.first_language()).to_owned(),
            Label::Word(id) => word(&id).unwrap_or_else(|| name.clone()),
            Label::Day(date) => Dates::new(lang).full(date),
        };
        (name, label)
    };
    Asked {
        label: short.map_or_else(|| label.clone(), |short| format!("{short}. {label}")),
        hint: word(&format!("{}.hint", question.ask)).unwrap_or_default(),
        choices: choices(event, question).into_iter().map(choice).collect(),
    }
}

/// What answers to a form may be.
pub fn allowed(event: &Event, form: &Form) -> Allowed {
    let names = |it: &Question| choices(event, it).into_iter().map(|(name, _)| name).collect();
    Allowed {
        form: form.id.clone(),
        questions: form.asked().map(|it| (it.name.clone(), it.kind, names(it))).collect(),
    }
}

impl Allowed {
    /// The question that a heading is the name of.
    pub fn column(&self, text: &str) -> Option<String> {
        let text = heading(text);
        self.questions.iter().map(|(name, ..)| name).find(|name| heading(name) == text).cloned()
    }

    /// Whether several answers may stand in one cell.
    pub fn is_list(&self, name: &str) -> bool {
        self.questions.iter().any(|(own, kind, _)| own == name && *kind == Kind::SelectMultiple)
    }

    /// Whether a cell is an answer to the question at `at`; an empty one says nothing.
    fn takes(&self, at: usize, cell: &str) -> bool {
        let (_, kind, choices) = &self.questions[at];
        let known = |part: &str| choices.iter().any(|name| name == part);
        cell.is_empty()
            || match kind {
                Kind::Integer => whole(cell).is_some(),
                Kind::Date => date(cell).is_some(),
                Kind::SelectOne | Kind::Scale => known(cell),
                Kind::SelectMultiple => parts(cell).all(known),
                Kind::Consent => consent::answer(cell).is_some(),
                Kind::Text | Kind::Note => true,
            }
    }

    /// What is wrong in the rows of a table of answers.
    /// Problems: `bad-answer` (`question`, `kind`, `expected`); what was written instead may be private, and is not repeated.
    pub fn weigh(&self, sheet: &Sheet) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (column, text) in sheet.header.iter().enumerate() {
            let name = self.column(&text.text);
            let Some(at) = self.questions.iter().position(|(own, ..)| Some(own) == name.as_ref()) else {
                continue;
            };
            let (name, kind, choices) = &self.questions[at];
            for row in &sheet.rows {
                if !self.takes(at, row.cells.get(column).map_or("", String::as_str)) {
                    let problem = Problem::block("bad-answer").at(&sheet.place(row.number, column));
                    let problem = problem.with("question", name).with("expected", choices.join(", "));
                    problems.push(problem.with("kind", kind.word()));
                }
            }
        }
        problems
    }
}

/// The answers in a cell.
pub fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}

/// Gives the event its forms, and the answers to them out of `answers/<form>.csv` (or .tsv, .xlsx, .ods).
/// Problems: those of a table, `bad-answer`, `answers-of-no-form` (`form`, `known`), `two-files`, `form-question` for a consent
/// that nobody may be asked for.
pub fn ask(event: &mut Event, forms: &[Form], files: &Files) -> Vec<Problem> {
    let mut reading =
        Reading { problems: Vec::new(), first: event.first_language().to_owned(), broken: false };
    for form in forms {
        let purposes = form.asked().filter_map(|it| Some((it, it.name.strip_prefix("consent.")?)));
        for (question, purpose) in purposes {
            if !Purpose::ALL.iter().any(|(word, _)| *word == purpose) {
                let problem =
                    Problem::block("form-question").at(&form.place).with("question", &question.name);
                reading.tell(problem.with("what", "purpose"));
            }
        }
    }
    event.forms = forms.to_vec();
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    for (path, bytes) in files.iter() {
        let name = path.strip_prefix("answers/").filter(|name| !name.contains('/'));
        let Some(id) = name.and_then(sheet::stem) else { continue };
        let Some(form) = forms.iter().find(|it| it.id == id && it.into == Kept::Answers) else {
            let known = forms.iter().filter(|it| it.into == Kept::Answers).map(|it| it.id.as_str());
            let problem = Problem::warn("answers-of-no-form").at(&Place::file(path)).with("form", id);
            reading.tell(problem.with("known", known.collect::<Vec<_>>().join(", ")));
            continue;
        };
        if let Some(first) = first.insert(id.to_owned(), path.to_owned()) {
            let problem = Problem::block("two-files").at(&Place::file(path)).and_at(&Place::file(&first));
            reading.tell(problem.with("first", &first).with("second", path));
            continue;
        }
        let (sheets, told) = sheet::read(path, bytes);
        reading.problems.extend(told);
        if let Some(sheet) = sheets.into_iter().next() {
            let answers = answers(&allowed(event, form), &sheet, &mut reading);
            event.answers.push(answers);
        }
    }
    reading.problems
}

/// The rows of one table; what is no answer is told and counts as nothing said.
fn answers(allowed: &Allowed, sheet: &Sheet, reading: &mut Reading) -> Answers {
    for problem in allowed.weigh(sheet) {
        reading.tell(Problem { severity: Severity::Warn, ..problem });
    }
    let column =
        |name: &String| sheet.header.iter().position(|it| allowed.column(&it.text).as_ref() == Some(name));
    let columns: Vec<Option<usize>> = allowed.questions.iter().map(|(name, ..)| column(name)).collect();
    let cell = |row: &sheet::Row, at: usize| {
        let cell = columns[at].and_then(|column| row.cells.get(column)).map_or("", String::as_str);
        if allowed.takes(at, cell) { cell.to_owned() } else { String::new() }
    };
    let rows = sheet.rows.iter().map(|row| (0..columns.len()).map(|at| cell(row, at)).collect());
    // A row in which nothing is said is no answer.
    let rows = rows.filter(|row: &Vec<String>| row.iter().any(|cell| !cell.is_empty())).collect();
    Answers { form: allowed.form.clone(), rows }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form;
    use crate::tree;

    const EVENT: &str = "format = 1\n[event]\nid = \"e\"\ntitle = \"Camp\"\ntimezone = \"Europe/Chisinau\"\nlanguages = [\"ro\", \"en\"]\n\
        [[day]]\ndate = 2011-07-15\n[[topic]]\nid = \"maps\"\ntitle = { ro = \"Hărți\", en = \"Maps\" }\n\
        [[session]]\nid = \"video\"\ntitle = \"Video\"\n";
    const FORM: &str = "[[question]]\nname = \"session\"\ntype = \"select_one\"\nfrom = \"sessions\"\n\
        [[question]]\nname = \"about\"\ntype = \"select_multiple\"\nfrom = \"topics\"\n\
        [[question]]\nname = \"use\"\ntype = \"scale\"\n[[question]]\nname = \"how_many\"\ntype = \"integer\"\n\
        [[question]]\nname = \"read\"\ntype = \"note\"\n[[question]]\nname = \"best\"\ntype = \"text\"\n";

    fn read(files: &[(&str, &str)]) -> (Event, Vec<String>) {
        let files =
            Files::from_iter(files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
        let given = super::super::Given::default();
        let mut event = super::super::read(&tree::parse("event.toml", EVENT).0, &files, given).0.unwrap();
        let form = form::parse("slip.toml", "slip", FORM).unwrap();
        let told = ask(&mut event, &[form], &files);
        let told = told.iter().map(|it| {
            let place = it.place.clone().unwrap_or_default();
            format!("{} {}:{}", it.rule, place.line, place.column)
        });
        (event, told.collect())
    }

    #[test]
    fn a_question_is_asked_in_each_language_with_what_the_event_brings() {
        let (event, _) = read(&[]);
        let (words, _) = Words::new(
            [
                ("en", "ask-about = About { $event }?\n    .hint = All that fit"),
                ("ro", "ask-about = Despre { $event }?"),
            ],
            "ro",
        );
        let question = event.forms[0].question("about").unwrap();
        let ro = asked(&event, &words, question, "ro");
        assert_eq!((ro.label.as_str(), ro.hint.as_str()), ("Despre Camp?", "All that fit"));
        assert_eq!(ro.choices, [("maps".to_owned(), "Hărți".to_owned())]);
        assert_eq!(asked(&event, &words, question, "en").choices[0].1, "Maps");
    }

    #[test]
    fn answers_are_read_by_their_questions_and_what_is_none_is_told() {
        let csv = "id,best,use,About,session,how many,more\na-1,fine,5,maps,video,3,x\na-2,,6,maps;radio,other,many,\n,,,,,,y\n";
        let (event, told) = read(&[("answers/slip.csv", csv)]);
        assert_eq!(told, ["bad-answer 3:3", "bad-answer 3:4", "bad-answer 3:5", "bad-answer 3:6"]);
        assert_eq!(event.answers[0].rows, [["video", "maps", "5", "3", "fine"].map(str::to_owned)]);
        assert_eq!(read(&[("answers/slpi.csv", csv)]).1, ["answers-of-no-form 0:0"]);
        assert_eq!(
            read(&[("answers/slip.csv", csv), ("answers/slip.tsv", "use\n1\n")]).1.last().unwrap(),
            "two-files 0:0"
        );
    }
}
