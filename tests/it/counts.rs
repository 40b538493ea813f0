//! What the sheets count is what the tables and the plan say: small events with the answer known, and
//! the examples, where sums must agree whatever their numbers are.

use serde_json::Value;
use std::path::PathBuf;
use techcamp::build::{Loaded, decide, load};
use techcamp::document::Audience;
use techcamp::files::Files;
use techcamp::plan::Plan;
use techcamp::store;
use techcamp::view::{self, View};

/// An event of one day with the kit's blocks, `rest` after its head.
fn event(languages: &str, rest: &str, people: &str) -> (Loaded, Plan) {
    let head = format!(
        "format = 1\nkit = \"techcamp-1day\"\n[event]\nid = \"e\"\ntitle = \"E\"\ntimezone = \"Europe/Chisinau\"\n\
         languages = {languages}\nspare = 2\n{rest}\n[[day]]\ndate = 2011-07-15\n"
    );
    let files = [("event.toml", head), ("people.csv", people.to_owned())]
        .map(|(path, text)| (path.to_owned(), text.into()));
    loaded(&Files::from_iter(files))
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
