//! `techcamp plan`: decides, shows what was decided and what is still to be found, and remembers it.

use super::words::phrase;
use super::{FINE, REFUSED, args, print_json, print_problems, show};
use crate::build::{Loaded, blocked, load};
use crate::locale::Dates;
use crate::plan::{self, Gap, Plan, Proof, Reason};
use crate::problem::{Problem, sorted};
use crate::{check, store};
use anyhow::Context;
use serde_json::json;
use std::collections::BTreeMap;

pub fn run(args: &args::Plan) -> anyhow::Result<u8> {
    let files = store::read(&args.folder)?;
    let (loaded, mut problems) = load(&files);
    let Some(loaded) = loaded else {
        return Ok(refuse(args, &problems, &files));
    };
    let last = loaded.last.as_ref().map(|(plan, _)| plan).filter(|_| !args.fresh);
    let (plan, faults) = plan::plan(&loaded.event, last);
    problems.extend(check::weighed(&loaded.event, faults));
    let problems = sorted(problems);
    if blocked(&problems) && !args.json {
        print_problems(&problems, &files);
    }
    if args.json {
        print_json(&told(&loaded, &plan, &problems));
    } else {
        tell_on!("{}", table(&loaded, &plan));
    }
    // A plan that blocks is shown, so that the fault can be seen, and not remembered.
    if blocked(&problems) {
        return Ok(REFUSED);
    }
    if !args.dry_run {
        let path = args.folder.join("plan.toml");
        let text = plan::write(&plan, &plan::input_hash(&loaded.event));
        if files.get("plan.toml") != Some(text.as_bytes()) {
            store::write_file(&path, text.as_bytes()).context("the plan was not remembered")?;
        }
        if !args.json {
            tell!("Remembered in {}.", path.display());
        }
    }
    Ok(FINE)
}

fn refuse(args: &args::Plan, problems: &[Problem], files: &crate::files::Files) -> u8 {
    if args.json {
        print_json(&show::json(problems));
    } else {
        print_problems(problems, files);
    }
    REFUSED
}

fn told(loaded: &Loaded, plan: &Plan, problems: &[Problem]) -> serde_json::Value {
    let mut value = show::json(problems);
    value["input"] = json!(plan::input_hash(&loaded.event));
    value["plan"] = json!(plan);
    value
}

/// Times, rooms, sessions, trainers and seats; then groups, and what to look for.
fn table(loaded: &Loaded, plan: &Plan) -> String {
    let event = &loaded.event;
    let first = event.first_language();
    let mut text = String::new();
    let mut day = 0;
    for row in plan::table(event, plan).rows {
        if row.day != day {
            day = row.day;
            let date = event.day(day).map(|day| Dates::new("en").full(day.date.value)).unwrap_or_default();
            text += &format!("\nDay {day}, {date}\n");
        }
        let title =
            event.session(&row.occurrence.session).map_or("", |session| session.title.get(first, first));
        let room = row
            .room
            .as_deref()
            .and_then(|id| event.room(id))
            .map_or("no room yet", |room| room.name.get(first, first));
        let trainers =
            if row.trainers.is_empty() { "nobody yet".to_owned() } else { row.trainers.join(", ") };
        let seats = match row.taken {
            Some(taken) => format!("{taken} of {} seats", row.seats),
            None => format!("{} seats", row.seats),
        };
        text += &format!(
            "  {}–{}  {:<18} {:<40} {trainers}; {seats}\n",
            Dates::time(row.start),
            Dates::time(row.end),
            cut(room, 18),
            cut(title, 40),
        );
    }
    let together: Vec<String> = plan
        .groups
        .iter()
        .filter(|group| !plan.alone(group))
        .map(|group| format!("{} {} ({})", group.number, group.language, group.members.len()))
        .collect();
    if !together.is_empty() {
        text += &format!("\nSpeed-geeking groups: {}\n", together.join(", "));
    }
    if let Some(mixing) = plan.rotations.iter().find_map(|rotation| rotation.mixing) {
        let routes = plan.groups.len() - together.len();
        let (repeats, bound) = (mixing.repeats, mixing.bound);
        text += &format!(
            "\nSpeed-geeking routes: {routes}; repeated meetings {repeats}, and no routes have fewer than {bound}.\n"
        );
    }
    if !plan.seats.is_empty() {
        text += &wishes(plan);
    }
    if event.awaits_choices() && event.participants().next().is_some() {
        text += &format!("\n{}\n", phrase("plan-choices-missing", &BTreeMap::new()).unwrap_or_default());
    }
    text += &proofs(plan);
    if !plan.gaps.is_empty() {
        text += "\nStill to be found:\n";
        for gap in &plan.gaps {
            text += &format!("  {}\n", self::gap(loaded, gap));
        }
    }
    text + "\n"
}

/// How many seats are a first wish, a second …, and how many were not wished.
fn wishes(plan: &Plan) -> String {
    let count = |test: &dyn Fn(Option<u32>) -> bool| plan.seats.iter().filter(|seat| test(seat.wish)).count();
    format!(
        "\nSeats by wish: first {}, second {}, third {}, later {}, not wished {}.\n",
        count(&|wish| wish == Some(1)),
        count(&|wish| wish == Some(2)),
        count(&|wish| wish == Some(3)),
        count(&|wish| wish.is_some_and(|wish| wish > 3)),
        count(&|wish| wish.is_none()),
    )
}

/// What is proven to be the best there is, and how far the rest may be from it.
fn proofs(plan: &Plan) -> String {
    let told = |proof: &Proof| {
        let by = proof.status.strip_prefix("within ").unwrap_or("none");
        let args = [("of", proof.of.as_str()), ("by", by)];
        let args = args.map(|(name, value)| (name.to_owned(), value.to_owned())).into_iter().collect();
        phrase("plan-proof", &args).map(|text| format!("{text}\n")).unwrap_or_default()
    };
    let lines: String = plan.proofs.iter().map(told).collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

fn gap(loaded: &Loaded, gap: &Gap) -> String {
    format!("{}: {}", gap.of, sentence(loaded, &gap.reason))
}

/// A reason as a sentence, ids replaced by titles.
pub fn sentence(loaded: &Loaded, reason: &Reason) -> String {
    let reason = plan::readable(&loaded.event, reason);
    phrase(&reason.why, &reason.args).unwrap_or_else(|| format!("{} {:?}", reason.why, reason.args))
}

fn cut(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        text.to_owned()
    } else {
        text.chars().take(length - 1).chain("…".chars()).collect()
    }
}
