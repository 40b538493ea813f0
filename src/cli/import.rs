//! `techcamp import`: shows what was understood of a file, asks, and writes.

use super::place::Sources as Places;
use super::show::say;
use super::{FINE, REFUSED, args, print_json, print_problems, show, words};
use crate::build::{blocked, load};
use crate::files::Files;
use crate::intake::{Becomes, Decision, Fate, Request, Sources, Taken, derived, take};
use crate::problem::{Place, Problem};
use crate::store;
use anyhow::Context;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;

/// Most rows of a kind that are shown one by one.
const SHOWN: usize = 20;

pub fn run(args: &args::Import) -> anyhow::Result<u8> {
    let files = store::read_event(&args.folder)?;
    let bytes = store::read_file(&args.file)?;
    let name = args.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (loaded, problems) = load(&files);
    let Some(loaded) = loaded else { return Ok(refuse(args, &problems, &files)) };
    let (sources, problems) = Sources::new(&loaded.kit.sources, derived(&loaded.event, &loaded.words));
    let map = args.map.as_ref().map(|path| -> anyhow::Result<(String, String)> {
        Ok((path.display().to_string(), String::from_utf8_lossy(&store::read_file(path)?).into_owned()))
    });
    let map = map.transpose()?;
    let mut shown = files.clone();
    shown.insert(name.clone(), bytes.clone());
    for (path, (place, text)) in &loaded.kit.sources {
        shown.insert(if place.is_empty() { path } else { place }.clone(), text.clone());
    }
    shown.0.extend(map.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())));
    if !problems.is_empty() {
        return Ok(refuse(args, &problems, &shown));
    }
    let Some(decided) = decisions(args) else {
        complain!("{}", say("import-decision-form", &[]));
        return Ok(REFUSED);
    };
    let mut request = Request {
        file: &name,
        bytes: &bytes,
        sources: &sources,
        source: args.source.as_deref(),
        map: map.as_ref().map(|(path, text)| (path.as_str(), text.as_str())),
        files: &files,
        organizations: &loaded.event.organizations,
        decided,
        tell: &sentence,
    };
    let may_ask = !args.yes && !args.dry_run && !args.json && std::io::stdin().is_terminal();
    let (mut taken, mut problems) = take(&request);
    if may_ask && let Some(first) = &taken {
        let answers = ask_who(first)?;
        if !answers.is_empty() {
            request.decided.extend(answers);
            (taken, problems) = take(&request);
        }
    }
    let Some(taken) = taken.filter(|_| !blocked(&problems)) else {
        return Ok(refuse(args, &problems, &shown));
    };
    let writes = !args.dry_run && (args.yes || (may_ask && confirmed(&taken, &problems, &shown)?));
    if args.json {
        print_json(&told(&taken, &problems));
    } else if !may_ask {
        tell_on!("{}", understood(&taken, &shown));
        print_problems(&problems, &shown);
    }
    if args.dry_run {
        return Ok(FINE);
    }
    if !writes {
        complain!("{}", say(if may_ask { "import-nothing-written" } else { "import-needs-yes" }, &[]));
        return Ok(REFUSED);
    }
    let written = write(args, &name, &files, &taken)?;
    if !args.json {
        written.iter().for_each(|path| tell!("{}", say("import-wrote", &[("file", path)])));
    }
    Ok(FINE)
}

fn refuse(args: &args::Import, problems: &[Problem], files: &Files) -> u8 {
    if args.json {
        print_json(&show::json(problems));
    } else {
        print_problems(problems, files);
    }
    REFUSED
}

/// What is wrong and what to do, on one line.
fn sentence(problem: &Problem) -> String {
    let told = words::sentence(&problem.rule, &problem.args);
    format!("{} {}", told.what, told.fix).trim().to_owned()
}

/// `--same 4=p-12` and `--new 5`; None when one of them is written otherwise.
fn decisions(args: &args::Import) -> Option<BTreeMap<usize, Decision>> {
    let same = args.same.iter().map(|text| {
        let (row, id) = text.split_once('=')?;
        Some((row.trim().parse().ok()?, Decision::Same(id.trim().to_owned())))
    });
    same.chain(args.new.iter().map(|row| Some((*row, Decision::New)))).collect()
}

/// Writes the repair file before the table, and the memory last: whatever stops half-way can be done again.
fn write(args: &args::Import, name: &str, files: &Files, taken: &Taken) -> anyhow::Result<Vec<String>> {
    let mut out: Vec<(String, &[u8])> = Vec::new();
    if let Some(repair) = &taken.repair {
        out.push((repair_path(name, files, repair), repair));
    }
    if let Some(table) = &taken.table {
        out.push((taken.path.clone(), table));
    }
    out.extend(taken.memory.iter().map(|(path, bytes)| (path.to_owned(), bytes)));
    let mut written = Vec::new();
    for (path, bytes) in out {
        if files.get(&path) != Some(bytes) {
            let path = args.folder.join(path);
            store::write_file(&path, bytes).context("the import stopped; run it again")?;
            written.push(path.display().to_string());
        }
    }
    Ok(written)
}

/// `imports/<file>.repair.csv`. The file that is imported may be replaced by what is left of it; another's may hold
/// corrections by hand, and is kept.
fn repair_path(name: &str, files: &Files, bytes: &[u8]) -> String {
    let stem =
        Path::new(name).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let path = |mark: &str| format!("imports/{stem}.repair{mark}.csv");
    if stem.contains(".repair") {
        return format!("imports/{stem}.csv");
    }
    let marks = std::iter::once(String::new()).chain((2..).map(|number: u32| format!("-{number}")));
    let free = |path: &String| files.get(path).is_none_or(|old| old == bytes);
    marks.map(|mark| path(&mark)).find(free).unwrap_or_else(|| path(""))
}

/// What a person says about rows that may be somebody who is known.
fn ask_who(taken: &Taken) -> anyhow::Result<Vec<(usize, Decision)>> {
    let mut answers = Vec::new();
    for (row, fate) in &taken.rows {
        let Fate::Doubtful(doubt) = fate else { continue };
        let args = [("row", row.to_string()), ("person", doubt.id.clone()), ("why", doubt.why.to_owned())];
        let question = say("import-ask-who", &args.each_ref().map(|(name, text)| (*name, text.as_str())));
        match ask(&question)?.as_str() {
            "y" | "yes" => answers.push((*row, Decision::Same(doubt.id.clone()))),
            "n" | "no" => answers.push((*row, Decision::New)),
            _ => {}
        }
    }
    Ok(answers)
}

fn confirmed(taken: &Taken, problems: &[Problem], files: &Files) -> anyhow::Result<bool> {
    tell_on!("{}", understood(taken, files));
    print_problems(problems, files);
    Ok(["y", "yes"].contains(&ask(&say("import-ask-write", &[]))?.as_str()))
}

fn ask(question: &str) -> anyhow::Result<String> {
    tell_on!("{question} ");
    std::io::stdout().flush()?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim().to_lowercase())
}

/// Source, columns and people, as they are shown before anything is written.
fn understood(taken: &Taken, files: &Files) -> String {
    let by = if taken.by.is_empty() { "none".to_owned() } else { taken.by.join(", ") };
    let mut lines =
        vec![say("import-source", &[("title", &taken.title), ("id", &taken.source), ("by", &by)])];
    lines.push(String::new());
    for column in &taken.columns {
        let (becomes, name) = match &column.becomes {
            Becomes::Field(name) => ("field", name.as_str()),
            Becomes::Answer(name) => ("answer", name.as_str()),
            Becomes::Ignored => ("ignored", ""),
        };
        let args = [("heading", column.heading.as_str()), ("becomes", becomes), ("name", name)];
        lines.push(say("import-column", &args));
    }
    lines.push(String::new());
    let mut changed = 0;
    for (row, fate) in &taken.rows {
        let Fate::Updated(id, changes) = fate else { continue };
        changed += 1;
        if changed > SHOWN {
            continue;
        }
        lines.push(say("import-changed", &[("row", &row.to_string()), ("person", id)]));
        for change in changes {
            let args = [
                ("field", change.field.as_str()),
                ("old", change.old.as_str()),
                ("new", change.new.as_str()),
            ];
            lines.push(say("import-change", &args));
        }
    }
    if changed > SHOWN {
        lines.push(say("import-more", &[("count", &(changed - SHOWN).to_string())]));
    }
    let mut left: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (_, fate) in &taken.rows {
        if let Fate::Left { column, word } = fate {
            *left.entry((column, word)).or_default() += 1;
        }
    }
    for ((column, word), count) in left {
        lines.push(say("import-left", &[("count", &count.to_string()), ("column", column), ("word", word)]));
    }
    let places = Places::new(files);
    let doubts: BTreeSet<String> = taken
        .rows
        .iter()
        .filter_map(|(row, fate)| match fate {
            Fate::Doubtful(doubt) => Some(doubtful(*row, doubt, &places)),
            _ => None,
        })
        .collect();
    lines.extend(doubts);
    lines.push(counts(taken));
    lines.join("\n") + "\n"
}

fn doubtful(row: usize, doubt: &crate::intake::Doubt, places: &Places) -> String {
    let place: &Place = &doubt.place;
    let args = [
        ("row", row.to_string()),
        ("person", doubt.id.clone()),
        ("why", doubt.why.to_owned()),
        ("place", places.plain(place)),
    ];
    say("import-perhaps", &args.each_ref().map(|(name, text)| (*name, text.as_str())))
}

fn counts(taken: &Taken) -> String {
    let counts = taken.counts();
    let args = [
        ("rows", counts.rows),
        ("new", counts.new),
        ("updated", counts.updated),
        ("unchanged", counts.unchanged),
        ("repaired", counts.repaired),
        ("doubtful", counts.doubtful),
        ("left", counts.left),
    ];
    let args = args.map(|(name, count)| (name, count.to_string()));
    say("import-counts", &args.each_ref().map(|(name, count)| (*name, count.as_str())))
}

fn told(taken: &Taken, problems: &[Problem]) -> Value {
    let rows: Vec<Value> = taken
        .rows
        .iter()
        .map(|(row, fate)| match fate {
            Fate::New(id) => json!({"row": row, "is": "new", "id": id}),
            Fate::Updated(id, changes) => json!({"row": row, "is": "updated", "id": id, "changes": changes}),
            Fate::Unchanged(id) => json!({"row": row, "is": "unchanged", "id": id}),
            Fate::Doubtful(doubt) => json!({
                "row": row, "is": "doubtful", "id": doubt.id, "why": doubt.why,
                "file": doubt.place.file, "line": doubt.place.line,
            }),
            Fate::Repaired => json!({"row": row, "is": "repaired"}),
            Fate::Left { column, word } => json!({"row": row, "is": "left", "column": column, "word": word}),
        })
        .collect();
    let mut value = show::json(problems);
    value["source"] = json!({"id": taken.source, "title": taken.title, "by": taken.by});
    value["columns"] = json!(taken.columns);
    value["counts"] = json!(taken.counts());
    value["rows"] = json!(rows);
    value
}
