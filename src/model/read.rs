//! Read: parsed values and tables to an Event. Every problem of every file is told; what can be read is read.
//! Knows no disk; whether the facts agree with each other is not asked here.

use super::fields::Fields;
use super::reading::Reading;
use super::{
    Event, Given, numbers, read_agenda, read_event, read_follow_up, read_people, read_sessions, read_slips,
    read_tables, rows, suppress, time,
};
use crate::files::Files;
use crate::problem::Problem;
use crate::tree::{Table, Value};

/// The newest event.toml this program reads.
const FORMAT: u32 = 1;

/// `definition` is the kit's default event with the organizer's laid over it; its kit places begin with
/// `kit:`. `files` are those of the event folder, people.csv and sessions/ among them.
/// `given`: numbers that people and sessions have from before.
/// None only for an event.toml of a newer format, which cannot be understood.
pub fn read(definition: &Table, files: &Files, given: Given) -> (Option<Event>, Vec<Problem>) {
    let mut reading = Reading { problems: Vec::new(), first: "en".into(), broken: definition.broken };
    let none = Table::at(&definition.place);
    let mut top = Fields::new(definition, &mut reading);
    if let Some(format) = top.number("format", 1..=u32::MAX).filter(|format| format.value > FORMAT) {
        let problem = Problem::block("newer-format").at(&format.place).with("format", format.value);
        reading.tell(problem.with("known", FORMAT));
        return (None, reading.problems);
    }
    top.string("kit");
    let head = match top.node("event").map(|node| &node.value) {
        Some(Value::Table(table)) => table,
        _ => {
            top.missing("event");
            &none
        }
    };
    let severity = top.node("severity");
    let network = top.node("network");
    let (projects, grant) = (top.node("projects"), top.node("grant"));
    let mut lists =
        ["contact", "day", "room", "block", "topic", "session", "station", "pin", "follow_up", "channel"]
            .map(|key| top.tables(key))
            .into_iter();
    top.finish();
    let mut list = || lists.next().unwrap_or_default();

    let languages = read_event::languages(head, &mut reading);
    if let Some(tag) = languages.first() {
        reading.first = tag.value.clone();
    }
    let reading = &mut reading;
    let mut event = read_event::head(head, languages, reading);
    event.contacts = list().into_iter().map(|table| read_event::contact(table, reading)).collect();
    event.days = read_agenda::days(&list(), reading);
    event.rooms = list().into_iter().map(|table| read_agenda::room(table, reading)).collect();
    event.blocks = list().into_iter().map(|table| read_agenda::block(table, reading)).collect();
    event.topics = list().into_iter().map(|table| read_sessions::topic(table, reading)).collect();
    event.sessions = read_sessions::sessions(&list(), files, reading);
    event.stations =
        list().into_iter().zip(1..).map(|(table, at)| read_sessions::station(table, at, reading)).collect();
    event.pins = list().into_iter().filter_map(|table| read_event::pin(table, reading)).collect();
    event.follow_up = list().into_iter().map(|table| read_follow_up::step(table, reading)).collect();
    event.channels = list().into_iter().map(|table| read_follow_up::channel(table, reading)).collect();
    read_event::projects(projects, grant, &mut event, reading);
    read_event::network(network, &mut event, reading);
    event.severity = read_event::severities(severity, reading);
    read_tables::tables(&mut event, files, reading);
    event.people = read_people::people(files, &mut event.organizations, given.badges, reading);
    event.suppressed = suppress::read(files, reading);

    event.rooms = reading.once("room", event.rooms, |room| &room.id);
    event.blocks = reading.once("block", event.blocks, |block| &block.id);
    event.topics = reading.once("topic", event.topics, |topic| &topic.id);
    event.sessions = reading.once("session", event.sessions, |session| &session.id);
    event.stations = reading.once("station", event.stations, |station| &station.id);
    event.follow_up = reading.once("follow-up", event.follow_up, |step| &step.id);
    event.channels = reading.once("channel", event.channels, |channel| &channel.id);
    numbers::keep_sessions(&mut event.sessions, given.sessions);
    read_slips::choices(&mut event, files, reading);
    read_slips::signups(&mut event, files, reading);
    read_slips::consents(&mut event, files, reading);
    rows::strays(files, reading);
    super::read_material::strays(files, reading);
    dated(&mut event);
    (Some(event), std::mem::take(&mut reading.problems))
}

/// What names a day by its number gets the date too, so that times of different days compare.
fn dated(event: &mut Event) {
    let days = &event.days;
    event.blocks.iter_mut().for_each(|block| block.date = time::date_of(days, block.day.value));
    event.rooms.iter_mut().for_each(|room| time::date(days, &mut room.open));
    event.people.iter_mut().for_each(|person| time::date(days, &mut person.available));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Span;
    use crate::tree;
    use proptest::prelude::*;

    /// A full event in few lines.
    pub const SMALL: &str = "format = 1\n[event]\nid = \"e\"\ntitle = \"E\"\ntimezone = \"Europe/Chisinau\"\n\
        languages = [\"ro\", \"en\"]\n[[day]]\ndate = 2011-07-15\n";

    fn told(text: &str) -> Vec<String> {
        let (table, mut problems) = tree::parse("event.toml", text);
        problems.extend(read(&table, &Files::default(), crate::model::Given::default()).1);
        let told = |problem: &Problem| {
            let place = problem.place.clone().unwrap_or_default();
            let args: Vec<&str> = ["key", "value", "suggestion"]
                .iter()
                .filter_map(|name| problem.args.get(*name))
                .map(String::as_str)
                .collect();
            format!("{} {}:{} {}", problem.rule, place.line, place.column, args.join(" "))
        };
        problems.iter().map(told).collect()
    }

    fn event(own: &str, kit: &str) -> Event {
        let definition =
            tree::merge(&tree::parse("kit:event.toml", kit).0, &tree::parse("event.toml", own).0);
        let (event, problems) = read(&definition, &Files::default(), crate::model::Given::default());
        assert_eq!(problems, []);
        event.unwrap()
    }

    #[test]
    fn a_small_event_is_read_with_its_defaults() {
        let event = event(SMALL, "");
        assert_eq!(event.zone.value, chrono_tz::Europe::Chisinau);
        assert_eq!((event.threshold, event.spare, event.first_language()), (5, 3, "ro"));
        assert_eq!(event.title.get("ro", "ro"), "E");
    }

    #[test]
    fn every_bad_field_is_told_and_none_hides_another() {
        let text = "[event]\nid = \"E 1\"\ntimezone = \"Europe/Chisinaw\"\nlanguages = [\"English\"]\n\
            titel = \"x\"\npaper = \"a5\"\nthreshold = \"five\"\nkeep_until = \"2012-02-30\"\n\
            [[block]]\nid = \"b\"\nday = 1\nstart = \"9:99\"\nend = \"10:00\"\nkind = \"remark\"\n";
        let mut told = told(text);
        told.sort();
        assert_eq!(
            told,
            [
                "bad-id 2:6 E 1",
                "bad-language 4:14 English en",
                "bad-time 12:9 start 9:99",
                "bad-value 14:8 kind remark",
                "bad-value 6:9 paper a5",
                "bad-zone 3:12 Europe/Chisinaw Europe/Chisinau",
                "no-such-day 8:14 keep_until 2012-02-30",
                "unknown-key 5:1 titel title",
                "wrong-type 7:13 threshold",
            ]
        );
    }

    #[test]
    fn circles_that_some_numbers_of_people_could_not_make_are_told_and_made_larger() {
        let sizes = |text: &str| {
            let (table, _) = tree::parse("event.toml", &format!("{SMALL}{text}"));
            let (event, problems) = read(&table, &Files::default(), crate::model::Given::default());
            let event = event.unwrap();
            let rules: Vec<String> = problems.into_iter().map(|it| it.rule).collect();
            (event.circle_min, event.circle_max, rules.join(" "))
        };
        assert_eq!(sizes(""), (4, 12, String::new()));
        assert_eq!(sizes("[network]\ncircle_min = 8\n"), (8, 15, String::new()));
        assert_eq!(sizes("[network]\ncircle_min = 5\ncircle_max = 8\n"), (5, 12, "bad-value".into()));
    }

    #[test]
    fn nothing_is_told_missing_where_the_file_cannot_be_read_whole() {
        assert_eq!(told("[event\nid = \"e\n").iter().filter(|line| line.starts_with("missing")).count(), 0);
    }

    #[test]
    fn a_newer_format_is_refused_and_nothing_else_is_said() {
        assert_eq!(told("format = 2\nnew = 1\n"), ["newer-format 1:10 "]);
    }

    #[test]
    fn the_organizers_end_and_room_beat_the_kits_minutes_and_rooms() {
        let kit = "[[block]]\nid = \"b\"\nday = 1\nstart = \"09:00\"\nminutes = 45\nkind = \"meal\"\n\
            room = \"hall\"\ntitle = \"Lunch\"\n";
        let over =
            event(&format!("{SMALL}[[block]]\nid = \"b\"\nend = \"10:00\"\nrooms = [\"foyer\"]\n"), kit);
        assert_eq!((over.blocks[0].minutes.value, over.blocks[0].rooms.len()), (60, 1));
        assert_eq!(over.blocks[0].rooms[0].value, "foyer");
        // A kit's plain text is English, whatever the event's first language.
        assert!(over.blocks[0].title.has("en"));
        let kit = kit.replace("minutes = 45", "end = \"09:45\"");
        let over = event(&format!("{SMALL}[[block]]\nid = \"b\"\nminutes = 20\n"), &kit);
        assert_eq!(over.blocks[0].minutes.value, 20);
    }

    #[test]
    fn blocks_and_windows_know_the_nights_between_their_days() {
        let block = |id: &str, when: &str| {
            format!("[[block]]\nid = \"{id}\"\n{when}\nminutes = 60\nkind = \"meal\"\ntitle = \"B\"\n")
        };
        let late =
            block("late", "day = 1\nstart = \"25:30\"") + &block("early", "day = 2\nstart = \"02:00\"");
        let room = "[[room]]\nid = \"a\"\ncapacity = 9\nname = \"A\"\nopen = [\"1\"]\n";
        let spans = |second: &str| {
            let event = event(&format!("{SMALL}[[day]]\ndate = {second}\n{late}{room}"), "");
            let [late, early] = [0, 1].map(|at| Span::of(&event.blocks[at]));
            (late.meets(early), early.covered(&event.rooms[0].open))
        };
        assert_eq!(spans("2011-07-16"), (true, true));
        assert_eq!(spans("2011-07-18"), (false, false));
    }

    #[test]
    fn an_id_given_twice_is_told_with_both_places() {
        let room = "[[room]]\nid = \"a\"\ncapacity = 9\nname = \"A\"\n";
        let (table, _) = tree::parse("event.toml", &format!("{SMALL}{room}{room}"));
        let (event, problems) = read(&table, &Files::default(), crate::model::Given::default());
        assert_eq!(
            (problems.len(), problems[0].rule.as_str(), problems[0].also[0].line),
            (1, "double-id", 10)
        );
        assert_eq!(event.unwrap().rooms.len(), 1);
    }

    proptest! {
        #[test]
        fn no_definition_and_no_files_make_it_panic(
            text in "(\\[\\[?(event|day|room|block|session|severity|pin)\\]\\]?\n|(id|start|end|day|minutes|title|room|languages|timezone|enabled) = (1|\"[a-z0-9:]{0,5}\"|true|\\[\\]|\\{\\}|\\[\"x\"\\]|2011-07-15|09:15:00|1.5)\n){0,20}",
            people in "(id|name|[,;\"\n]|wish_1|level\\.x|consent\\.roster|\\PC){0,40}",
            session in "(\\+\\+\\+\n?|title = \"x\"\n|\\PC|\n){0,9}",
        ) {
            let files = Files::from_iter([
                ("people.csv".to_owned(), people.into_bytes()),
                ("sessions/a.ro.md".to_owned(), session.into_bytes()),
            ]);
            read(&tree::parse("event.toml", &text).0, &files, crate::model::Given::default());
        }
    }
}
