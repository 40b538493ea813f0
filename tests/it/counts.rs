//! What the sheets count is what the tables and the plan say: small events with the answer known, and
//! the examples, where sums must agree whatever their numbers are.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::LazyLock;
use techcamp::build::{Loaded, Wish, decide, documents, load};
use techcamp::document::{Audience, Body, Document};
use techcamp::files::Files;
use techcamp::plan::Plan;
use techcamp::store;
use techcamp::view::{self, View};

/// An event of one day with the kit's blocks, `rest` after its head.
fn event(languages: &str, rest: &str, people: &str) -> (Loaded, Plan) {
    event_with(languages, rest, &[("people.csv", people)])
}

fn event_with(languages: &str, rest: &str, tables: &[(&str, &str)]) -> (Loaded, Plan) {
    let head = format!(
        "format = 1\nkit = \"techcamp-1day\"\n[event]\nid = \"e\"\ntitle = \"E\"\ntimezone = \"Europe/Chisinau\"\n\
         languages = {languages}\nspare = 2\n{rest}\n[[day]]\ndate = 2011-07-15\n"
    );
    let files = tables.iter().copied().chain([("event.toml", head.as_str())]);
    loaded(&Files::from_iter(files.map(|(path, text)| (path.to_owned(), text.into()))))
}

fn loaded(files: &Files) -> (Loaded, Plan) {
    let (loaded, problems) = load(files);
    let loaded = loaded.unwrap_or_else(|| panic!("{problems:?}"));
    let (plan, _) = decide(&loaded);
    (loaded, plan)
}

fn crew((loaded, plan): &(Loaded, Plan)) -> View {
    view::view(&loaded.event, plan, &loaded.words, Audience::Crew, "en")
}

fn named<'a>(list: &'a Value, key: &str, name: &str) -> &'a Value {
    list.as_array()
        .unwrap()
        .iter()
        .find(|it| it[key] == name)
        .unwrap_or_else(|| panic!("no {name} in {list}"))
}

const TOPIC: &str = "[[topic]]\nid = \"maps\"\ntitle = \"Maps\"\n\
    [[session]]\nid = \"m\"\ntitle = \"Maps\"\ntopics = [\"maps\"]\nlanguages = [\"en\", \"ro\"]\n";

#[test]
fn who_said_no_level_is_not_counted_as_a_beginner() {
    let people = "id,name,languages,needs,level.maps\na,A,en,maps,\nb,B,en,maps,advanced\nc,C,en,maps,\n";
    let view = crew(&event("[\"en\", \"ro\"]", TOPIC, people));
    let levels = &named(&view.data["coverage"], "topic", "Maps")["levels"];
    assert_eq!(named(levels, "name", "Level not known")["count"], 2);
    assert_eq!(levels.as_array().unwrap().len(), 2);
}

#[test]
fn whoever_speaks_a_language_covers_it_unless_he_teaches_in_others() {
    let people = |teaches: &str, role: &str| {
        format!(
            "id,roles,name,languages,needs,skills,teaches\na,,A,en,maps,,\nb,,B,ro,maps,,\nt,{role},T,en-GB;ro,,maps:3,{teaches}\n"
        )
    };
    let missing =
        |people: &str| crew(&event("[\"en\", \"ro\"]", TOPIC, people)).data["coverage"][0]["missing"].clone();
    assert_eq!(missing(&people("", "trainer")), serde_json::json!([]));
    assert_eq!(missing(&people("", "facilitator")), serde_json::json!([]));
    assert_eq!(missing(&people("en", "trainer")), serde_json::json!(["Romanian"]));
    assert_eq!(missing(&people("", "guest")).as_array().unwrap().len(), 2);
}

struct Example {
    name: String,
    event: (Loaded, Plan),
    documents: Vec<Document>,
}

/// Composed once for all tests: it takes its time.
static EXAMPLES: LazyLock<Vec<Example>> = LazyLock::new(|| {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples");
    let folders = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let examples: Vec<Example> = folders
        .filter(|path| path.join("event.toml").is_file())
        .map(|path| {
            let event = loaded(&store::read(&path).unwrap());
            Example { name: path.display().to_string(), documents: composed(&event), event }
        })
        .collect();
    assert!(examples.len() >= 3);
    examples
});

fn composed((loaded, plan): &(Loaded, Plan)) -> Vec<Document> {
    let composed = documents(loaded, plan, &Wish::default());
    assert_eq!(composed.problems, []);
    composed.documents
}

fn find<'a>(documents: &'a [Document], artifact: &str) -> &'a Document {
    documents.iter().find(|it| it.id.artifact == artifact).unwrap_or_else(|| panic!("no {artifact}"))
}

/// Cells of a table under a heading, by row.
fn column(document: &Document, title: &str) -> Vec<String> {
    let Body::Table(table) = &document.body else { panic!("no table") };
    let tab = &table.tabs[0];
    let at = tab.columns.iter().position(|it| it.title == title).unwrap_or_else(|| panic!("no {title}"));
    tab.rows.iter().map(|row| row[at].clone()).collect()
}

/// Rows of the print order: file, copies.
fn copies(event: &(Loaded, Plan), documents: &[Document]) -> Vec<(String, usize)> {
    let order = find(documents, "print-order");
    let word = |id: &str| event.0.words.get(event.0.event.first_language(), id, &[]).unwrap();
    let count = |text: String| text.parse().unwrap_or_else(|_| panic!("{text} copies"));
    let counts = column(order, &word("column-copies")).into_iter().map(count);
    column(order, &word("column-file")).into_iter().zip(counts).collect()
}

#[test]
fn copies_in_all_languages_together_are_as_many_as_the_people_they_are_for() {
    for Example { name, event, documents } in EXAMPLES.iter() {
        let printed = copies(event, documents);
        let sum = |artifact: &str| -> usize {
            let of = printed.iter().filter(|(path, _)| path.split(['/', '.']).nth(1) == Some(artifact));
            of.map(|(_, copies)| copies).sum()
        };
        let languages = event.0.event.languages.len();
        let spare = event.0.event.spare as usize * languages;
        let people = event.0.event.coming().count();
        let participants = event.0.event.participants().count();
        let blocks = event.0.event.blocks.iter().filter(|it| it.kind.takes_sessions()).count();
        assert_eq!(sum("agenda"), people + spare, "{name}");
        assert_eq!(sum("consent-form"), people + spare, "{name}");
        let forms = |id: &str| -> usize {
            let of = printed.iter().filter(|(path, _)| path.starts_with(&format!("public/form/{id}.")));
            of.map(|(_, copies)| copies).sum()
        };
        assert_eq!((forms("evaluation"), forms("survey-3-months")), (participants, 0), "{name}");
        assert_eq!(forms("registration"), spare, "{name}");
        // Four on a sheet: at most one sheet more in each language.
        for (artifact, slips) in
            [("evaluation-slip", participants * blocks), ("commitment-card", participants)]
        {
            let most = slips / 4 + languages;
            assert!(
                (slips.div_ceil(4)..=most).contains(&sum(artifact)),
                "{name}: {} {artifact}",
                sum(artifact)
            );
        }
    }
}

#[test]
fn while_nobody_has_signed_up_the_expected_are_counted_once() {
    let event = event("[\"en\", \"ro\"]", "expected = 30", "id,roles,name,languages\nt,trainer,T,ro\n");
    let own = &crew(&event).data["numbers"]["own_language"];
    assert_eq!(
        (&own["en"]["people"], &own["ro"]["people"], &own["ro"]["participants"]),
        (&30.into(), &1.into(), &0.into())
    );
}

#[test]
fn only_the_team_sees_how_many_read_which_language() {
    let (loaded, plan) = event("[\"en\", \"ro\"]", "", "id,name,languages\na,A,ro\n");
    for audience in
        [Audience::Public, Audience::Members, Audience::Person, Audience::Partners, Audience::Donors]
    {
        let view = view::view(&loaded.event, &plan, &loaded.words, audience, "en");
        assert_eq!(view.data["numbers"]["own_language"], serde_json::json!({}), "{}", audience.id());
    }
}

#[test]
fn a_meal_counts_heads_and_diets_of_the_same_people() {
    let meals = "[[block]]\nid = \"dinner\"\nday = 1\nstart = \"20:00\"\nminutes = 60\nkind = \"meal\"\naudience = \"staff\"\n\
        [[block]]\nid = \"lunch-2\"\nday = 1\nstart = \"21:00\"\nminutes = 60\nkind = \"meal\"\naudience = \"trainers\"\n";
    let people = "id,roles,name,diet\na,,A,vegan\nb,guest,B,vegan\ns,staff,S,vegan\nt,trainer,T,halal\nf,facilitator,F,\n";
    let view = crew(&event("[\"en\"]", meals, people));
    let meal = |id: &str| named(&view.data["meals"], "id", id);
    let diets = |id: &str| -> u64 {
        meal(id)["diets"].as_array().unwrap().iter().filter_map(|it| it["count"].as_u64()).sum()
    };
    assert_eq!((&meal("dinner")["heads"], diets("dinner")), (&2.into(), 1));
    assert_eq!((&meal("lunch-2")["heads"], diets("lunch-2")), (&3.into(), 2));
    for Example { name, event, .. } in EXAMPLES.iter() {
        for meal in crew(event).data["meals"].as_array().unwrap() {
            let eaten: u64 =
                meal["diets"].as_array().unwrap().iter().filter_map(|it| it["count"].as_u64()).sum();
            assert!(eaten <= meal["heads"].as_u64().unwrap(), "{name}: {meal}");
        }
    }
}

#[test]
fn the_headset_sheet_has_a_line_for_each_headset_that_is_bought() {
    let mut seen = 0;
    for Example { event, documents, .. } in EXAMPLES.iter() {
        let word = |id: &str| event.0.words.get(event.0.event.first_language(), id, &[]).unwrap();
        let list = find(documents, "procurement");
        let bought = column(list, &word("column-item")).iter().position(|item| *item == word("buy-headsets"));
        let Some(bought) = bought.map(|at| column(list, &word("column-quantity"))[at].clone()) else {
            continue;
        };
        let Body::Page(page) = &find(documents, "headset-sheet").body else { panic!("no page") };
        assert_eq!(techcamp::export::md::write(page).matches('☐').count().to_string(), bought);
        seen += 1;
    }
    assert!(seen > 0);
}

const GIVERS: &str = "[[session]]\nid = \"m\"\ntitle = \"Maps\"\ntrainers = [\"f\"]\n\
    [[station]]\nid = \"x\"\nnumber = 1\ntitle = \"X\"\ntrainer = \"g\"\n\
    [[station]]\nid = \"y\"\nnumber = 4\ntitle = \"Y\"\ntrainer = \"g\"\n";

#[test]
fn whoever_teaches_gets_the_papers_of_a_trainer_whatever_the_role() {
    let people = "id,roles,name\na,,A\nf,facilitator,F\ng,guest,G\nh,facilitator,H\n";
    let documents = composed(&event("[\"en\"]", GIVERS, people));
    let of = |artifact: &str| -> Vec<&str> {
        let those = documents.iter().filter(|it| it.id.artifact == artifact);
        those.filter_map(|it| it.id.item.as_deref()).filter(|item| !item.starts_with("all")).collect()
    };
    assert_eq!(of("trainer-agenda"), ["f", "g"]);
    assert_eq!(of("trainer-brief"), ["f"]);
    assert_eq!(of("presenter-instructions"), ["g"]);
    assert_eq!(of("certificates-trainers"), ["f", "g"]);
}

#[test]
fn the_trainer_table_joins_people_and_not_names_and_shows_every_station() {
    let people = "id,roles,name\nf,trainer,Ana\ng,trainer,Ana\n";
    let event = event("[\"en\"]", GIVERS, people);
    let view = crew(&event);
    let of = |id: &str| named(&view.data["trainers"], "id", id).clone();
    assert_eq!(of("g")["stations"], serde_json::json!([1, 4]));
    assert_eq!(
        (of("f")["stations"].as_array().unwrap().len(), of("f")["sessions"].as_array().unwrap().len()),
        (0, 1)
    );
    assert_eq!(of("g")["sessions"], serde_json::json!([]));
    let documents = composed(&event);
    // Stations stand above the sessions.
    let cells = column(find(&documents, "trainer-table"), "Sessions");
    let mut stations: Vec<bool> = cells.iter().map(|cell| cell.contains("Station")).collect();
    stations.sort();
    assert_eq!(stations, [false, true]);
    assert!(cells.iter().any(|cell| cell.lines().eq(["Station 1, 4"])), "{cells:?}");
}

#[test]
fn everybody_gets_one_certificate_in_the_own_language() {
    for Example { name, event, documents } in EXAMPLES.iter() {
        let mut seen = 0;
        for it in documents
            .iter()
            .filter(|it| it.id.artifact == "certificates" && matches!(it.body, Body::Layout(_)))
        {
            let person = event.0.event.person(it.id.item.as_ref().unwrap()).unwrap();
            assert_eq!(it.id.lang, event.0.event.own_language(person), "{name}");
            let Body::Layout(layout) = &it.body else { unreachable!() };
            assert_eq!(layout.rows[0]["name"], person.name.value.as_str());
            seen += 1;
        }
        assert_eq!(seen, event.0.event.participants().count(), "{name}");
        let printed = copies(event, documents);
        assert_eq!(printed.iter().filter(|(path, _)| path.starts_with("private/certificates/")).count(), 1);
    }
}

#[test]
fn a_digest_has_one_stop_after_each_sentence() {
    for Example { documents, .. } in EXAMPLES.iter() {
        for it in documents.iter().filter(|it| it.id.artifact == "needs-digest") {
            let Body::Page(page) = &it.body else { panic!("no page") };
            let text = techcamp::export::md::write(page);
            assert!(!text.contains("..") && !text.contains("?."), "{text}");
        }
    }
}

#[test]
fn presentations_are_counted_on_over_blocks_and_have_times_only_when_the_teams_are_known() {
    let second = "[[block]]\nid = \"more\"\nday = 1\nstart = \"18:00\"\nminutes = 55\nkind = \"pitches\"\n";
    let people: String = (0..30).map(|at| format!("p{at},P{at}\n")).collect();
    let people = format!("id,name\n{people}");
    let pitches = |projects: usize| -> Vec<Value> {
        let projects: String = (0..projects).map(|at| format!("q{at},Q{at}\n")).collect();
        let projects = format!("id,title\n{projects}");
        let event = event_with("[\"en\"]", second, &[("people.csv", &people), ("projects.csv", &projects)]);
        crew(&event).data["pitches"].as_array().unwrap().clone()
    };
    let teams = |pitches: &[Value], key: &str| -> Vec<Value> {
        let teams = pitches.iter().flat_map(|block| block["teams"].as_array().unwrap().clone());
        teams.map(|team| team[key].clone()).collect()
    };
    let guessed = pitches(0);
    assert_eq!(teams(&guessed, "number"), [1, 2, 3, 4]);
    assert!(teams(&guessed, "start").iter().all(Value::is_null));
    assert_eq!((guessed[0]["known"].as_bool(), guessed[0]["count"].as_u64()), (Some(false), Some(2)));
    let one = pitches(1);
    assert_eq!((teams(&one, "title"), one[0]["known"].as_bool()), (vec!["Q0".into()], Some(true)));
    let five = pitches(5);
    assert_eq!(teams(&five, "number"), [1, 2, 3, 4, 5]);
    assert_eq!(teams(&five, "start"), ["16:05", "16:32", "18:00", "18:18", "18:36"]);
    let crowd = pitches(300);
    assert_eq!(teams(&crowd, "number").len(), 300);
    assert!(teams(&crowd, "start").iter().all(Value::is_null));
}

#[test]
fn interpreters_are_sent_to_the_rooms_where_sessions_are() {
    let mut seen = 0;
    for Example { name, event, .. } in EXAMPLES.iter() {
        let (loaded, plan) = event;
        let placed = |booth: &Value| {
            plan.placements.iter().any(|it| booth["block"] == it.block.as_str() && it.room.is_some())
        };
        let own =
            view::view(&loaded.event, plan, &loaded.words, Audience::Person, loaded.event.first_language());
        let own: Vec<&Value> = own.items["person"].iter().map(|it| &it.value["booths"]).collect();
        let crew = crew(event);
        for booth in [&crew.data["booths"]].into_iter().chain(own).flat_map(|list| list.as_array().unwrap()) {
            assert!(!placed(booth) || booth["room"] != "", "{name}: {booth}");
            seen += usize::from(placed(booth));
        }
    }
    assert!(seen > 0);
}

#[test]
fn interpreters_hear_the_language_they_interpret_from() {
    let rest = "[[room]]\nid = \"r\"\nname = \"Romanian room\"\ncapacity = 9\n[[room]]\nid = \"e\"\nname = \"English room\"\ncapacity = 9\n\
        [[block]]\nid = \"t\"\nday = 1\nstart = \"18:00\"\nminutes = 30\nkind = \"training\"\ninterpretation = [\"ro>en\", \"ru>ro\"]\n\
        [[session]]\nid = \"a\"\ntitle = \"A\"\nlanguages = [\"ro\"]\nblocks = [\"t\"]\nroom = \"r\"\n\
        [[session]]\nid = \"b\"\ntitle = \"B\"\nlanguages = [\"en\"]\nblocks = [\"t\"]\nroom = \"e\"\n";
    let view = crew(&event("[\"en\", \"ro\", \"ru\"]", rest, "id,name\na,A\n"));
    let room = |from: &str| named(&view.data["booths"], "from", from)["room"].clone();
    assert_eq!((room("Romanian"), room("Russian")), ("Romanian room".into(), "Romanian room".into()));
}

#[test]
fn a_team_that_one_person_cannot_talk_to_is_told_of_one() {
    let people = "id,name,languages\na,A,en\nb,B,en\nc,C,en\nd,D,en\ne,E,ro\n";
    let view = crew(&event("[\"en\", \"ro\"]", "", people));
    let lacks = view.data["teams"]["teams"][0]["lacks"].to_string();
    assert!(lacks.contains("One person here does not speak the common language"), "{lacks}");
}

#[test]
fn nobody_interprets_too_long_in_one_go_unless_a_problem_says_so() {
    for Example { name, event: (loaded, plan), .. } in EXAMPLES.iter() {
        let told: Vec<String> = decide(loaded)
            .1
            .into_iter()
            .filter(|problem| problem.rule == "interpreter-long")
            .map(|problem| problem.args["person"].clone())
            .collect();
        let mut turns: BTreeMap<(&str, u32), BTreeSet<(u32, u32)>> = BTreeMap::new();
        for booth in &plan.booths {
            let day = loaded.event.block(&booth.block).unwrap().day.value;
            if let Some(person) = &booth.person {
                turns.entry((person, day)).or_default().insert((booth.start, booth.end));
            }
        }
        for ((person, day), turns) in turns {
            let mut run: (u32, u32) = (0, 0);
            for (start, end) in turns {
                run = if start < run.1 + 10 { (run.0, end) } else { (start, end) };
                let minutes = run.1 - run.0;
                assert!(
                    minutes <= 45 || told.iter().any(|it| it == person),
                    "{name}: {person} {minutes} minutes on day {day}"
                );
            }
        }
    }
}

/// The personal agendas of an event whose training block has this many sessions, half of them about maps, the
/// last one in Russian; by person the row of that block and those beneath it.
fn chosen_among(sessions: usize) -> BTreeMap<String, String> {
    let mut rest = String::from(
        "[[topic]]\nid = \"maps\"\ntitle = \"Maps\"\n[[topic]]\nid = \"law\"\ntitle = \"Law\"\n",
    );
    for at in 1..=sessions {
        let topic = if at % 2 == 0 { "maps" } else { "law" };
        let language = if at == sessions { "ru" } else { "en" };
        rest += &format!(
            "[[room]]\nid = \"r{at:02}\"\nname = \"R{at:02}\"\ncapacity = 9\n[[session]]\nid = \"s{at:02}\"\n\
             title = \"S{at:02}\"\ntopics = [\"{topic}\"]\nlanguages = [\"{language}\"]\nblocks = [\"training-1\"]\nroom = \"r{at:02}\"\n"
        );
    }
    let people = "id,name,languages,needs,wishes\nnone,None,en,,\nmaps,Maps,en,maps,s05;s03\n";
    let (loaded, plan) = event("[\"en\"]", &rest, people);
    let composed = documents(&loaded, &plan, &Wish { only: Some("my-agenda".into()), ..Wish::default() });
    assert_eq!(composed.problems, []);
    let pages = composed.documents.iter().filter_map(|document| match &document.body {
        Body::Page(page) => Some((document.id.item.clone()?, techcamp::export::txt::write(page))),
        _ => None,
    });
    pages.collect()
}

#[test]
fn of_many_sessions_a_personal_agenda_lists_those_that_fit_and_of_few_all() {
    let listed = |text: &str| -> Vec<String> {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        let titles =
            words.filter(|word| word.len() == 3 && word.starts_with('S') && word[1..].parse::<u8>().is_ok());
        titles.map(str::to_owned).collect()
    };
    let few = chosen_among(12);
    assert_eq!((listed(&few["none"]).len(), listed(&few["maps"]).len()), (12, 12));
    assert!(few["none"].contains("choose one:"), "{}", few["none"]);
    let many = chosen_among(14);
    assert_eq!(listed(&many["none"]), [""; 0]);
    assert!(many["none"].contains("one of the 14 sessions"), "{}", many["none"]);
    // Wishes first, as they were wished; then needs, but nothing in a language that is not spoken.
    assert_eq!(listed(&many["maps"]), ["S05", "S03", "S02", "S04", "S06", "S08", "S10", "S12"]);
    assert!(many["maps"].contains("These fit what you asked for"), "{}", many["maps"]);
    assert_eq!(listed(&chosen_among(40)["maps"]).len(), 12);
}
