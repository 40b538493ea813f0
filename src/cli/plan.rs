//! `techcamp plan`: decides, shows what was decided and what is still to be found, and remembers it.

use super::progress::Progress;
use super::show::say;
use super::words::phrase;
use super::{FINE, REFUSED, args, print_json, print_problems, show};
use crate::build::{Loaded, blocked, load};
use crate::locale::Dates;
use crate::model::Event;
use crate::plan::{self, Fairness, Gap, Plan, Proof, Reason};
use crate::problem::{Problem, sorted};
use crate::solve::watch::{Standing, Watch};
use crate::{check, store};
use anyhow::Context;
use serde_json::json;
use std::time::Duration;

pub fn run(args: &args::Plan) -> anyhow::Result<u8> {
    let mut files = store::read_event(&args.folder)?;
    if args.fresh {
        // Neither what the last plan says nor what is wrong with it counts.
        files.0.remove(plan::FILE);
    }
    let (loaded, mut problems) = load(&files);
    let Some(loaded) = loaded else {
        return Ok(refuse(args, &problems, &files));
    };
    let progress = Progress::new(args.progress);
    let left = || {
        let all = Duration::from_secs(args.time?);
        Some(all.saturating_sub(progress.begun().elapsed()))
    };
    let tell = |standing: Standing| progress.line(standing.of, || stands(&standing));
    let (plan, faults) =
        plan::watched(&loaded.event, loaded.last.as_ref(), Watch { left: &left, tell: &tell });
    progress.end();
    problems.extend(check::weighed(&loaded.event, faults));
    let problems = sorted(problems);
    if blocked(&problems) && !args.json {
        print_problems(&problems, &files);
    }
    if args.json {
        print_json(&told(&loaded, &plan, &problems));
    } else {
        tell_on!("{}", table(&loaded, &plan));
        if plan.hurried {
            tell!("{}\n", say("plan-hurried", &[]));
        }
        if args.fairness {
            tell_on!("{}", fairness(&loaded, &plan));
        }
    }
    // A plan that blocks is shown, so that the fault can be seen, and not remembered.
    if blocked(&problems) {
        return Ok(REFUSED);
    }
    if !args.dry_run {
        let path = args.folder.join(plan::FILE);
        let text = plan::write(&plan);
        if files.get(plan::FILE) != Some(text.as_bytes()) {
            store::write_file(&path, text.as_bytes()).context("the plan was not remembered")?;
        }
        if !args.json {
            tell!("{}", say("plan-remembered", &[("file", &path.display().to_string())]));
        }
    }
    Ok(FINE)
}

/// How a search stands: its first count that is not proven, and what it cannot be below.
fn stands(standing: &Standing) -> String {
    let (value, bound) = (standing.value.unsigned_abs(), standing.bound.unsigned_abs());
    let args = [("level", standing.level as u64), ("value", value), ("bound", bound)];
    let args = args.map(|(name, count)| (name, count.to_string()));
    say(
        &format!("plan-stands-{}", standing.of),
        &args.each_ref().map(|(name, count)| (*name, count.as_str())),
    )
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
    value["input"] = json!(plan.input);
    value["reproducible"] = json!(!plan.hurried);
    value["plan"] = json!(plan);
    value["fairness"] = json!(plan::fairness(&loaded.event, plan));
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
            text += &format!("\n{}\n", say("plan-day", &[("day", &day.to_string()), ("date", &date)]));
        }
        let title =
            event.session(&row.occurrence.session).map_or("", |session| session.title.get(first, first));
        let room = row
            .room
            .as_deref()
            .and_then(|id| event.room(id))
            .map_or_else(|| say("plan-no-room", &[]), |room| room.name.get(first, first).to_owned());
        let trainers =
            if row.trainers.is_empty() { say("plan-nobody", &[]) } else { row.trainers.join(", ") };
        let taken = row.taken.map_or("none".to_owned(), |taken| taken.to_string());
        let seats = say("plan-seats", &[("taken", &taken), ("seats", &row.seats.to_string())]);
        text += &format!(
            "  {}–{}  {:<18} {:<40} {trainers}; {seats}\n",
            Dates::time(row.start),
            Dates::time(row.end),
            cut(&room, 18),
            cut(title, 40),
        );
    }
    let parts = [groups(plan), routes(plan), wishes(plan), choices(event), proofs(plan), gaps(loaded, plan)];
    parts.into_iter().flatten().for_each(|part| text += &format!("\n{part}\n"));
    text + "\n"
}

/// Groups that walk together: number, language and size.
fn groups(plan: &Plan) -> Option<String> {
    let together: Vec<String> = plan
        .groups
        .iter()
        .filter(|group| !group.alone)
        .map(|group| format!("{} {} ({})", group.number, group.language, group.members.len()))
        .collect();
    (!together.is_empty()).then(|| say("plan-groups", &[("groups", &together.join(", "))]))
}

fn routes(plan: &Plan) -> Option<String> {
    let mixing = plan.rotations.iter().find_map(|rotation| rotation.mixing)?;
    let routes = plan.groups.iter().filter(|group| group.alone).count().to_string();
    let (repeats, bound) = (mixing.repeats.to_string(), mixing.bound.to_string());
    Some(say("plan-routes", &[("routes", &routes), ("repeats", &repeats), ("bound", &bound)]))
}

/// How many seats are a first wish, a second …, and how many were not wished.
fn wishes(plan: &Plan) -> Option<String> {
    let count = |test: &dyn Fn(Option<u32>) -> bool| {
        plan.seats.iter().filter(|seat| test(seat.wish)).count().to_string()
    };
    let args = [
        ("first", count(&|wish| wish == Some(1))),
        ("second", count(&|wish| wish == Some(2))),
        ("third", count(&|wish| wish == Some(3))),
        ("later", count(&|wish| wish.is_some_and(|wish| wish > 3))),
        ("none", count(&|wish| wish.is_none())),
    ];
    let args = args.each_ref().map(|(name, count)| (*name, count.as_str()));
    (!plan.seats.is_empty()).then(|| say("plan-wishes", &args))
}

/// What is to be done while nobody has chosen.
fn choices(event: &Event) -> Option<String> {
    let waits = event.awaits_choices() && event.participants().next().is_some();
    waits.then(|| say("plan-choices-missing", &[]))
}

/// Who got which wish, for everybody and by what people have in common.
fn fairness(loaded: &Loaded, plan: &Plan) -> String {
    let event = &loaded.event;
    let rows = plan::fairness(event, plan);
    let least = event.threshold.to_string();
    let mut text = say(if rows.is_empty() { "plan-unfair" } else { "plan-fairness" }, &[("least", &least)]);
    for part in rows.chunk_by(|a, b| a.by == b.by) {
        text += &format!("\n\n{}\n", say("plan-fairness-by", &[("by", &part[0].by)]));
        let lines: Vec<String> = part.iter().map(|row| fair(event, row)).collect();
        text += &lines.join("\n");
    }
    text + "\n\n"
}

fn fair(event: &Event, row: &Fairness) -> String {
    let own = row.of.as_deref().map(|of| match event.organization(of) {
        Some(organization) if row.by == "organization" => organization.name.clone(),
        _ => of.to_owned(),
    });
    let of = own.unwrap_or_else(|| say("plan-fairness-of", &[("by", &row.by)]));
    let counts = [
        ("people", row.people),
        ("first", row.first),
        ("second", row.second),
        ("third", row.third),
        ("later", row.later),
        ("none", row.none),
    ];
    let counts = counts.map(|(name, count)| (name, count.to_string()));
    let counts = say("plan-fairness-row", &counts.each_ref().map(|(name, count)| (*name, count.as_str())));
    format!("  {:<30} {counts}", cut(&of, 30))
}

/// What is proven to be the best there is, and how far the rest may be from it.
fn proofs(plan: &Plan) -> Option<String> {
    let told = |proof: &Proof| {
        let by = match proof.status.as_str() {
            "optimal" => "none",
            status => status.strip_prefix("within ").unwrap_or(status),
        };
        say("plan-proof", &[("of", &proof.of), ("by", by)])
    };
    let lines: Vec<String> = plan.proofs.iter().map(told).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn gaps(loaded: &Loaded, plan: &Plan) -> Option<String> {
    let told = |gap: &Gap| format!("\n  {}: {}", gap.of, sentence(loaded, &gap.reason));
    let lines: String = plan.gaps.iter().map(told).collect();
    (!lines.is_empty()).then(|| say("plan-gaps", &[]) + &lines)
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
