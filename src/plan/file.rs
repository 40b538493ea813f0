//! plan.toml: decisions as text, one line each, sorted, ids only. Knows no disk and no event;
//! whether a plan still fits an event is seen by its hash.

use super::record::Raw;
use super::steps::ordered;
use super::{Plan, Reason};
use crate::model::OccurrenceId;
use crate::problem::{Place, Problem};

/// A format before is read too: what it lacks is empty, and a plan is made anew from it, since its input
/// is another. Format 1 has no `alone`, format 2 no `badges`, format 3 no `numbers`.
const FORMAT: i64 = 4;
/// Its name in the event folder.
pub const FILE: &str = "plan.toml";

const HEAD: &str = "\
# Written by `techcamp plan`; the next run overwrites it. Do not edit it by hand.
# To decide something yourself, write it into event.toml: blocks and rooms of a session,
# its trainers, a [[pin]] for a seat; or a group into people.csv.
";

/// `plan` as the text of plan.toml.
pub fn write(plan: &Plan) -> String {
    let mut text =
        format!("{HEAD}format = {FORMAT}\ninput = {}\nseed = {}\n", quote(&plan.input), quote(plan.seed));
    if plan.hurried {
        text.push_str(
            "# A search was ended by the clock: made again, the plan may be another.\nhurried = true\n",
        );
    }
    let reason = |reason: &Reason| {
        let args = reason.args.iter().map(|(name, value)| format!("{} = {}", key(name), quote(value)));
        let args: Vec<String> = args.collect();
        let with =
            if args.is_empty() { String::new() } else { format!(", with = {{ {} }}", args.join(", ")) };
        format!("why = {}{with}", quote(&reason.why))
    };
    let maybe = |name: &str, value: Option<String>| {
        value.map_or(String::new(), |value| format!("{name} = {value}, "))
    };
    let of = |id: &OccurrenceId| format!("occurrence = {}", quote(id));
    list(
        &mut text,
        "placements",
        plan.placements.iter().map(|it| {
            let room = maybe("room", it.room.as_ref().map(quote));
            let (of, block, why) = (of(&it.occurrence), quote(&it.block), reason(&it.reason));
            format!("{of}, block = {block}, {room}seats = {}, {why}", it.seats)
        }),
    );
    list(
        &mut text,
        "teachings",
        plan.teachings.iter().map(|it| {
            format!("{}, person = {}, {}", of(&it.occurrence), quote(&it.person), reason(&it.reason))
        }),
    );
    list(
        &mut text,
        "backups",
        plan.backups.iter().map(|it| format!("{}, person = {}", of(&it.occurrence), quote(&it.person))),
    );
    list(
        &mut text,
        "seats",
        plan.seats.iter().map(|it| {
            let wish = maybe("wish", it.wish.map(|wish| wish.to_string()));
            format!("person = {}, {}, {wish}{}", quote(&it.person), of(&it.occurrence), reason(&it.reason))
        }),
    );
    list(
        &mut text,
        "unmet",
        plan.unmet.iter().map(|it| {
            let (person, session) = (quote(&it.person), quote(&it.session));
            format!("person = {person}, wish = {}, session = {session}, {}", it.wish, reason(&it.reason))
        }),
    );
    list(
        &mut text,
        "groups",
        plan.groups.iter().map(|it| {
            let members: Vec<String> = it.members.iter().map(quote).collect();
            let (language, members) = (quote(&it.language), members.join(", "));
            let alone = if it.alone { "alone = true, " } else { "" };
            format!(
                "number = {}, language = {language}, ring = {}, {alone}members = [{members}]",
                it.number, it.ring
            )
        }),
    );
    list(
        &mut text,
        "rotations",
        plan.rotations.iter().map(|it| {
            let mixing = it
                .mixing
                .map_or(String::new(), |it| format!("repeats = {}, bound = {}, ", it.repeats, it.bound));
            let (block, why) = (quote(&it.block), reason(&it.reason));
            format!("block = {block}, rounds = {}, {mixing}{why}", it.rounds)
        }),
    );
    list(
        &mut text,
        "turns",
        plan.rotations.iter().flat_map(|rotation| {
            rotation.turns.iter().map(|it| {
                let (block, station) = (quote(&rotation.block), quote(&it.station));
                let times = format!("start = \"{}\", end = \"{}\"", clock(it.start), clock(it.end));
                format!(
                    "block = {block}, group = {}, round = {}, station = {station}, {times}",
                    it.group, it.round
                )
            })
        }),
    );
    list(
        &mut text,
        "booths",
        plan.booths.iter().map(|it| {
            let (block, from, to) = (quote(&it.block), quote(&it.from), quote(&it.to));
            let person = maybe("person", it.person.as_ref().map(quote));
            let times = format!("start = \"{}\", end = \"{}\"", short(it.start), short(it.end));
            format!("block = {block}, from = {from}, to = {to}, {person}{times}")
        }),
    );
    list(
        &mut text,
        "gaps",
        plan.gaps
            .iter()
            .map(|it| format!("kind = {}, of = {}, {}", quote(&it.kind), quote(&it.of), reason(&it.reason))),
    );
    list(
        &mut text,
        "proofs",
        plan.proofs.iter().map(|it| format!("of = {}, status = {}", quote(&it.of), quote(&it.status))),
    );
    list(
        &mut text,
        "badges",
        plan.badges.iter().map(|it| {
            let person = it.person.as_ref().map_or(String::new(), |id| format!(", person = {}", quote(id)));
            format!("number = {}{person}", it.number)
        }),
    );
    list(
        &mut text,
        "numbers",
        plan.numbers.iter().map(|it| {
            let session =
                it.session.as_ref().map_or(String::new(), |id| format!(", session = {}", quote(id)));
            format!("number = {}{session}", it.number)
        }),
    );
    text
}

fn list(text: &mut String, name: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.map(|line| format!("  {{ {line} }},\n")).collect();
    if !lines.is_empty() {
        text.push_str(&format!("\n{name} = [\n{}]\n", lines.concat()));
    }
}

/// Bare where TOML allows it.
fn key(name: &str) -> String {
    let bare = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if bare { name.to_owned() } else { quote(name) }
}

fn quote(value: impl ToString) -> String {
    toml::Value::String(value.to_string()).to_string()
}

fn clock(seconds: u32) -> String {
    format!("{}:{:02}", short(seconds / 60), seconds % 60)
}

fn short(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The plan of plan.toml. Problems: `plan-unreadable`, `plan-newer`.
pub fn parse(text: &str) -> Result<Plan, Vec<Problem>> {
    let unreadable = |error: toml::de::Error| {
        let place = error.span().map_or(Place::file(FILE), |span| Place::span(&FILE.into(), text, span));
        vec![Problem::block("plan-unreadable").at(&place).with("fault", error.message())]
    };
    let table: toml::Table = toml::from_str(text).map_err(unreadable)?;
    if let Some(format) =
        table.get("format").and_then(toml::Value::as_integer).filter(|format| *format > FORMAT)
    {
        let problem = Problem::block("plan-newer").at(&Place::file(FILE));
        return Err(vec![problem.with("format", format).with("known", FORMAT)]);
    }
    let raw: Raw = toml::from_str(text).map_err(unreadable)?;
    Ok(ordered(raw.plan()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Badge, SessionNumber};
    use crate::plan::{Booth, Group, Seat};

    #[test]
    fn awkward_words_come_back_as_they_were() {
        let reason = Reason::new("x").with("a b", "quo\"te \\ back\nline").with("n", 3);
        let occurrence = OccurrenceId { session: "a".into(), number: 12 };
        let seats = vec![Seat { person: "p".into(), occurrence, wish: None, reason }];
        let booth = |person: Option<&str>| Booth {
            block: "b".into(),
            from: "ro".into(),
            to: "en".into(),
            person: person.map(str::to_owned),
            start: 1799,
            end: 1800,
        };
        let badge = |number, person: Option<&str>| Badge { number, person: person.map(str::to_owned) };
        let plan = Plan {
            seed: u64::MAX,
            hurried: true,
            seats,
            booths: vec![booth(Some("i-1")), booth(None)],
            badges: vec![badge(4, None), badge(7, Some("p"))],
            numbers: vec![
                SessionNumber { number: 2, session: None },
                SessionNumber { number: 3, session: Some("s \"3\"".into()) },
            ],
            ..Plan::default()
        };
        assert_eq!(parse(&write(&plan)), Ok(plan));
    }

    #[test]
    fn a_file_of_the_format_before_is_read() {
        let group = "{ number = 1, language = \"en\", ring = 1, members = [\"p\"] }";
        let text = format!("format = 1\ninput = \"h\"\nseed = \"7\"\ngroups = [{group}]");
        let group =
            Group { number: 1, language: "en".into(), ring: 1, alone: false, members: vec!["p".into()] };
        let plan = Plan { input: "h".into(), seed: 7, groups: vec![group], ..Plan::default() };
        assert_eq!(parse(&text), Ok(plan));
    }

    #[test]
    fn a_newer_file_and_a_broken_one_are_told_apart() {
        let rule = |text: &str| parse(text).err().map(|problems| problems[0].rule.clone());
        assert_eq!(rule("format = 5\nlater = true").as_deref(), Some("plan-newer"));
        assert_eq!(rule("format = 1\nlater = true").as_deref(), Some("plan-unreadable"));
        assert_eq!(rule("format = ").as_deref(), Some("plan-unreadable"));
    }
}
