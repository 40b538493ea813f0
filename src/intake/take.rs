//! Take: one file into the table, step by step: which source, which columns, which rows can be read, who they are.

use super::known::Table;
use super::layout::{Field, layout};
use super::ledger::Ledger;
use super::recognise::recognise;
use super::remember::remembered;
use super::rows::Rows;
use super::target::Target;
use super::{Fate, Request, Taken, keeps_out, write};
use crate::model::suppressed;
use crate::problem::{Place, Problem};
use crate::sheet::{self, Sheet};

/// Fields of which one names a person.
const NAMES: [&str; 4] = ["name", "given", "family", "pseudonym"];

/// Everything there is to show and to write. None when the file, the map or people.csv cannot be used as they are;
/// the problems say why.
/// Problems: those of [`sheet::read_bare`] and [`crate::model::weigh_people`], `source-syntax`, `source-field`,
/// `source-unknown` (`source`, `suggestion`, `known`), `import-unrecognised` (`headings`, `known`), `import-tie`
/// (`sources`), `import-no-name`, `import-bad-email`, `import-doubtful` (`person`, `why`, `row`),
/// `import-left-known` (`person`, `word`), `import-closed` (`person`, `column`), `import-other-tab` (`tab`, `rows`),
/// `import-apart` (`cells`, `columns`), `import-no-row` (`row`), `import-no-person` (`person`, `row`), `people-in-workbook` (`file`).
pub fn take(request: &Request) -> (Option<Taken>, Vec<Problem>) {
    let mut problems = Vec::new();
    let taken = attempt(request, &mut problems);
    (taken, problems)
}

fn attempt(request: &Request, problems: &mut Vec<Problem>) -> Option<Taken> {
    let (sheets, told) = sheet::read_bare(request.file, request.bytes);
    let (cells, told): (Vec<Problem>, Vec<Problem>) = told.into_iter().partition(is_of_cell);
    let is_readable = !told.iter().any(keeps_out);
    problems.extend(told);
    let (frame, source, by) = recognise(request, &sheets, problems)?;
    let (old, is_sound) = old_table(request, &source.target, problems);
    if !is_readable || !is_sound {
        return None;
    }
    problems.extend(other_tabs(&sheets, frame.sheet));
    let frame = if frame.header == 0 { frame.named(&source.positional) } else { frame };
    let layout = layout(&frame, &source);
    let is_named = |field: &Field| !field.is_answer && NAMES.contains(&field.name.as_str());
    if source.target.is_people() && !layout.fields.iter().any(is_named) {
        problems.push(Problem::block("import-no-name").at(&frame.sheet.row_place(frame.header)));
        return None;
    }
    let (suppressed, told) = suppressed(request.files);
    let is_refused = told.iter().any(keeps_out);
    problems.extend(told);
    if is_refused {
        return None;
    }
    let ledger_path = format!("imports/{}.known.csv", source.id);
    let ledger = request.files.get(&ledger_path).map(Ledger::read).unwrap_or_default();
    let table = Table::new(&source, &layout, old.as_ref().map(|(_, sheet)| sheet), ledger.ids());
    let mut rows = Rows::new(request, &source, &frame, &layout, table, ledger, suppressed);
    for problem in cells {
        rows.fault(problem);
    }
    let fates = rows.all();
    let Rows { problems: told, repair, table, ledger, .. } = rows;
    problems.extend(told);
    let fates = fates?;
    let changes = |fate: &Fate| matches!(fate, Fate::New(_) | Fate::Updated(..));
    let written = fates
        .iter()
        .any(|(_, fate)| changes(fate))
        .then(|| write::table(old.as_ref().map(|(bytes, sheet)| (*bytes, sheet)), &table));
    let repair =
        if repair.is_empty() { None } else { write::repair(&frame.originals(&source).0, repair).ok() };
    let mut memory = crate::files::Files::default();
    memory.insert(ledger_path, ledger.write());
    memory.insert(format!("imports/{}.map.toml", source.id), remembered(request, &source, &layout));
    Some(Taken {
        source: source.id,
        title: source.title,
        by,
        columns: layout.columns,
        rows: fates,
        path: source.target.path(),
        table: written,
        repair,
        memory,
    })
}

/// What is wrong with one cell keeps its row out, not the file.
fn is_of_cell(problem: &Problem) -> bool {
    problem.rule == "bad-cell"
        || (problem.rule == "too-large" && problem.args.get("what").is_some_and(|it| it == "letters"))
}

/// The table as it is, and whether it can be added to.
fn old_table<'a>(
    request: &Request<'a>,
    target: &Target,
    problems: &mut Vec<Problem>,
) -> (Option<(&'a [u8], Sheet)>, bool) {
    let own = target.stem();
    let is_it = |path: &str| sheet::stem(path).is_some_and(|stem| stem.to_lowercase() == own);
    let found = request.files.iter().find(|(path, _)| is_it(path));
    let Some((path, bytes)) = found.filter(|(_, bytes)| !bytes.is_empty()) else { return (None, true) };
    let (sheets, told) = sheet::read(path, bytes);
    let mut is_sound = !told.iter().any(keeps_out);
    problems.extend(told.into_iter().filter(keeps_out));
    let sheet = sheets.into_iter().next();
    if path != target.path() || sheet.as_ref().is_some_and(|sheet| sheet.tab.is_some()) {
        problems.push(
            Problem::block("people-in-workbook")
                .at(&Place::file(path))
                .with("file", path)
                .with("table", target.path()),
        );
        is_sound = false;
    }
    (sheet.map(|sheet| (bytes, sheet)), is_sound)
}

fn other_tabs<'s>(sheets: &'s [Sheet], read: &'s Sheet) -> impl Iterator<Item = Problem> + 's {
    let others = sheets.iter().filter(move |sheet| sheet.tab != read.tab);
    others.map(|sheet| {
        let place = sheet.row_place(0);
        let tab = sheet.tab.as_deref().unwrap_or_default();
        Problem::warn("import-other-tab").at(&place).with("tab", tab).with("rows", sheet.rows.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;
    use crate::intake::{Counts, Sources};
    use crate::kit;
    use proptest::prelude::*;
    use std::collections::BTreeMap;
    use std::sync::LazyLock;

    static SOURCES: LazyLock<Sources> = LazyLock::new(|| {
        let kit = kit::assemble("techcamp-2day", |id| Some((kit::builtin(id)?, true)), Files::default()).0;
        let (sources, problems) = Sources::new(&kit.unwrap().sources, Vec::new());
        assert_eq!(problems, []);
        sources
    });

    fn taken(bytes: &[u8], people: Option<&[u8]>) -> (Option<Taken>, Vec<Problem>) {
        let mut files = Files::default();
        if let Some(people) = people {
            files.insert("people.csv", people);
        }
        take(&Request {
            file: "list.csv",
            bytes,
            sources: &SOURCES,
            source: None,
            map: None,
            files: &files,
            organizations: &[],
            decided: BTreeMap::new(),
            tell: &|problem| problem.rule.clone(),
        })
    }

    /// Rows of the repair file, as a foreign reader of CSV finds them.
    fn repaired(taken: &Taken) -> Vec<Vec<String>> {
        let Some(bytes) = &taken.repair else { return vec![] };
        let text = String::from_utf8(bytes.clone()).unwrap();
        let mut reader = ::csv::ReaderBuilder::new().has_headers(true).from_reader(text.as_bytes());
        reader.records().map(|it| it.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn sum(counts: Counts) -> usize {
        counts.new + counts.updated + counts.unchanged + counts.repaired + counts.doubtful + counts.left
    }

    #[test]
    fn a_person_twice_in_a_file_is_one_and_a_namesake_is_asked_about() {
        let list = "name,email,city\nAna Invented,ana@example.org,\nAna Invented,ANA@example.org,Soroca\nAna Invented,,\n";
        let taken = taken(list.as_bytes(), None).0.unwrap();
        let counts = taken.counts();
        assert_eq!((counts.new, counts.updated, counts.doubtful), (1, 1, 1));
        let people = String::from_utf8(taken.table.unwrap()).unwrap();
        assert_eq!(people, "id,name,city,email\np-01,Ana Invented,Soroca,ana@example.org\n");
    }

    #[test]
    fn a_buyers_address_is_hers_alone() {
        let list = "Order code,Position ID,Attendee name,Attendee email,Email\n\
            A,1,Ana Invented,,ana@example.org\nA,2,Bo Madeup,,ana@example.org\nB,1,Cy Nobody,,cy@example.org\n";
        let people = String::from_utf8(taken(list.as_bytes(), None).0.unwrap().table.unwrap()).unwrap();
        assert_eq!(
            people,
            "id,name,email\np-01,Ana Invented,\np-02,Bo Madeup,\np-03,Cy Nobody,cy@example.org\n"
        );
    }

    #[test]
    fn new_ids_follow_the_largest_there_was() {
        let people = b"id,name\np-009,A\nt-77,B\n";
        let taken = taken(b"name\nCy\nDee\n", Some(people)).0.unwrap();
        let ids: Vec<&Fate> = taken.rows.iter().map(|(_, fate)| fate).collect();
        assert_eq!(ids, [&Fate::New("p-010".into()), &Fate::New("p-011".into())]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn no_bytes_make_it_panic_and_no_row_is_lost(bytes: Vec<u8>, people: Vec<u8>) {
            for file in [bytes.clone(), [b"name,email\n", bytes.as_slice()].concat()] {
                if let Some(taken) = taken(&file, None).0 {
                    prop_assert_eq!(sum(taken.counts()), taken.rows.len());
                }
                taken(&file, Some(&people));
            }
        }

        #[test]
        fn every_row_is_counted_once_and_every_rejected_one_stands_in_the_repair_file(
            rows in prop::collection::vec(
                ("( ?[A-C]){0,2}", "[ab]{0,1}(@example\\.org)?", "(MD|RO)?", "([=+'x\n\",;é]|\u{202e}){0,4}", "(trainer|boss)?"), 0..12),
            beside in "(,x)?",
        ) {
            let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
            let mut text = String::from("name,email,country,Remark,roles\n");
            let mut filled = 0;
            for (name, email, country, remark, roles) in &rows {
                let cells = [name, email, country, remark, roles].map(|cell| quoted(cell)).join(",");
                text += &format!("{cells}{beside}\n");
                let is_seen = |cell: &String| !crate::letters::clean(cell).0.trim().is_empty();
                filled += usize::from(!beside.is_empty() || [name, email, country, remark, roles].into_iter().any(is_seen));
            }
            let (taken, _) = taken(text.as_bytes(), None);
            let taken = taken.unwrap();
            let counts = taken.counts();
            prop_assert_eq!(counts.rows, filled);
            prop_assert_eq!(sum(counts), filled);
            let repaired = repaired(&taken);
            prop_assert_eq!(repaired.len(), counts.repaired + counts.doubtful);
            prop_assert!(repaired.iter().all(|row| !row.last().unwrap().is_empty()));
            // What was taken is read by the model as one person each, and the same file again changes nothing.
            if let Some(people) = &taken.table {
                let (sheets, problems) = sheet::read("people.csv", people);
                prop_assert!(!problems.iter().any(keeps_out), "{:?}", problems);
                prop_assert_eq!(sheets[0].rows.len(), counts.new);
                let mut files = taken.memory.clone();
                files.insert("people.csv", people.clone());
                let again = take(&Request {
                    file: "list.csv", bytes: text.as_bytes(), sources: &SOURCES, source: None, map: None, files: &files,
                    organizations: &[], decided: BTreeMap::new(), tell: &|problem| problem.rule.clone(),
                }).0.unwrap();
                prop_assert!(again.table.is_none(), "{:?}\n{}", again.rows, String::from_utf8_lossy(people));
            }
        }
    }
}
