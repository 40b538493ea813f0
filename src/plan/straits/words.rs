//! Words: a strait as places, and as arguments of a sentence.

use super::Strait;
use super::demands::Demand;
use super::ways::Way;
use crate::model::{At, Event};
use crate::plan::{find, listed};
use crate::problem::{Place, Problem};
use std::collections::{BTreeMap, BTreeSet};

/// The problem with what cannot hold together, where that is, and what would help.
pub fn told(event: &Event, mut problem: Problem, strait: Option<&Strait>) -> Problem {
    problem.args.extend(args(event, strait));
    let demands = strait.iter().flat_map(|strait| &strait.demands);
    let mut places: Vec<&Place> = demands.filter_map(|demand| place(event, demand)).collect();
    let own = problem.place.clone();
    places.retain(|place| Some(*place) != own.as_ref());
    places.sort();
    places.dedup();
    places.into_iter().fold(problem, |problem, place| problem.and_at(place))
}

fn place<'a>(event: &'a Event, demand: &Demand) -> Option<&'a Place> {
    match demand {
        Demand::Held(id) => Some(&event.session(&id.session)?.id.place),
        Demand::Minimum(id) => Some(&event.session(id)?.id.place),
        Demand::Equipment(id) => Some(&event.session(id)?.equipment.first()?.place),
        Demand::Blocks(id) => Some(&event.session(id)?.blocks.first()?.place),
        Demand::Room(id) => Some(&event.session(id)?.room.as_ref()?.place),
        Demand::Trainers(id) => Some(&event.session(id)?.trainers.first()?.place),
        Demand::Open(id) => Some(&event.room(id)?.place),
    }
}

/// The same for a sentence: by name, a list or a number, or `none`.
pub fn args(event: &Event, strait: Option<&Strait>) -> BTreeMap<String, String> {
    let mut args: BTreeMap<String, String> = BTreeMap::new();
    let Some(strait) = strait else {
        args.insert("sessions".into(), "none".into());
        return args;
    };
    let mut add = |name: &str, value: String| {
        args.insert(name.to_owned(), value);
    };
    let session = |id: &str| event.session(id);
    let title =
        |id: &str| session(id).map_or(id.to_owned(), |session| find::label(event, &session.title, id));
    let list = |words: &[At<String>]| listed(words.iter().map(|word| word.as_str()));
    let mut held: BTreeMap<&str, u32> = BTreeMap::new();
    let mut lists: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let of = |id: &str, value: String| format!("{}: {value}", title(id));
    for demand in &strait.demands {
        let (name, text) = match demand {
            Demand::Held(id) => {
                *held.entry(&id.session).or_default() += 1;
                continue;
            }
            Demand::Minimum(id) => {
                ("minimum", of(id, session(id).map_or(0, |session| session.minimum).to_string()))
            }
            Demand::Equipment(id) => {
                ("things", session(id).map(|it| of(id, list(&it.equipment))).unwrap_or_default())
            }
            Demand::Trainers(id) => {
                ("trainers", session(id).map(|it| of(id, list(&it.trainers))).unwrap_or_default())
            }
            Demand::Blocks(id) | Demand::Room(id) => ("by_hand", title(id)),
            Demand::Open(id) => ("open", id.clone()),
        };
        lists.entry(name).or_default().insert(text);
    }
    let held = held.into_iter().map(|(id, times)| match times {
        1 => title(id),
        times => format!("{} ×{times}", title(id)),
    });
    add("sessions", held.collect::<Vec<_>>().join(", "));
    for name in ["minimum", "things", "trainers", "by_hand", "open"] {
        let own = lists.get(name).into_iter().flatten();
        add(name, listed(own.map(String::as_str)));
    }
    for name in ["fewer", "unset", "equip", "longer", "there", "other", "space"] {
        add(name, "none".to_owned());
    }
    for way in &strait.ways {
        way.args(event, &title).into_iter().for_each(|(name, value)| add(&name, value));
    }
    args
}

impl Way {
    fn args(&self, event: &Event, title: &dyn Fn(&str) -> String) -> Vec<(String, String)> {
        let when = |name: &str, what: String, id: &str| {
            let (day, start) = event.block(id).map_or((0, 0), |it| (it.day.value, it.start.value));
            let time = format!("{:02}:{:02}", start / 60, start % 60);
            let at = [("block", id.to_owned()), ("day", day.to_string()), ("time", time)];
            let at = at.into_iter().map(|(part, value)| (format!("{name}_{part}"), value));
            at.chain([(name.to_owned(), what)]).collect()
        };
        let list = |things: &[String]| listed(things.iter().map(String::as_str));
        match self {
            Way::Minimum { session, people } => {
                let before = event.session(session).map_or(0, |session| session.minimum);
                vec![
                    ("fewer".to_owned(), title(session)),
                    ("fewer_to".to_owned(), people.to_string()),
                    ("fewer_from".to_owned(), before.to_string()),
                ]
            }
            Way::Unset { session } => vec![("unset".to_owned(), title(session))],
            Way::Equip { room, things } => {
                vec![("equip".to_owned(), room.clone()), ("equip_things".to_owned(), list(things))]
            }
            Way::Open { room, block } => when("longer", room.clone(), block),
            Way::There { person, block } => when("there", person.clone(), block),
            Way::Other { session } => vec![("other".to_owned(), title(session))],
            Way::Room { seats, things, block } => {
                let mut args: Vec<(String, String)> = when("space", seats.to_string(), block);
                args.push(("space_things".to_owned(), list(things)));
                args
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::plan::{plan, sample};

    #[test]
    fn a_session_without_a_room_is_told_with_what_it_contradicts_and_what_would_help() {
        let text = "[[block]]\nid = \"b1\"\nday = 1\nstart = \"09:00\"\nminutes = 60\nkind = \"training\"
[[room]]\nid = \"hall\"\ncapacity = 30\n[[room]]\nid = \"cell\"\ncapacity = 6
[[session]]\nid = \"a\"\ntitle = \"Alpha\"\nminimum = 10\n[[session]]\nid = \"b\"\ntitle = \"Beta\"\nminimum = 12\n";
        let (_, problems) = plan(&sample::event(text, "id,name\n"), None);
        let problem = problems.iter().find(|it| it.rule == "no-room-left").expect("it is told");
        let arg = |name: &str| problem.args[name].as_str();
        assert_eq!((arg("sessions"), arg("minimum")), ("Alpha, Beta", "Alpha: 10, Beta: 12"));
        assert_eq!((arg("fewer"), arg("fewer_to"), arg("fewer_from")), ("Alpha", "6", "10"));
        assert_eq!((arg("space_block"), arg("space_day"), arg("space_time")), ("b1", "1", "09:00"));
        assert_eq!(
            (arg("things"), arg("by_hand"), arg("equip"), problem.also.len()),
            ("none", "none", "none", 1)
        );
    }
}
