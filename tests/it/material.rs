//! Trainers' material, as a trainer makes it: a new file, what it becomes, and what is told of slips.

use crate::cli::{self, EVENT, FINE, REFUSED, run};
use std::path::{Path, PathBuf};
use techcamp::build::{self, Wish};
use techcamp::document::Body;
use tempfile::TempDir;

const SESSION: &str = "+++\ntitle = \"Maps\"\ngoal = \"Draw a map.\"\nlicence = \"CC-BY-4.0\"\nauthors = [\"Somebody\"]\n+++\n\n\
    ::: step 10 Begin\nSay hello.\n\n- Listen\n\n::: trainer\nCount them.\n:::\n:::\n\n\
    ::: exercise 30-40 Walk\nGo out.\n\n::: solution\nThe well.\n:::\n:::\n\n\
    ::: discussion 10-20 Talk\n- Who decides?\n:::\n\n::: step 0-10 Next week\nPromise.\n:::\n";

const BLOCK: &str = "\n[[block]]\nid = \"training-1\"\nminutes = 50\n";

/// An event folder of these files.
fn camp(files: &[(&str, &str)]) -> (TempDir, PathBuf) {
    let temp = cli::camp(files);
    let here = temp.path().join("camp");
    (temp, here)
}

fn event(more: &str) -> String {
    format!("{EVENT}{more}")
}

fn text(folder: &Path, path: &str) -> String {
    let path = folder.join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn a_new_file_becomes_all_forms_and_participants_get_nothing_that_is_the_trainers() {
    let (_temp, here) = camp(&[("event.toml", EVENT)]);
    run(&here, &["material", "maps", "--new", "--title", "Maps \"now\""])
        .ends(FINE, &["maps.md", "material maps"]);
    assert!(text(&here, "sessions/maps.md").contains("title = 'Maps \"now\"'"));
    run(&here, &["material", "check"]).ends(FINE, &["TODO", "sessions/maps.md"]);
    run(&here, &["material", "maps"]).ends(FINE, &["files"]);
    let handout = text(&here, "material/maps/members/handout/maps.en.md");
    for word in ["What to do, alone or in pairs", "What the group talks about"] {
        assert!(handout.contains(word), "{handout}");
    }
    for kept in ["Only you read this", "What usually comes out"] {
        assert!(!handout.contains(kept), "{handout}");
    }
    for path in [
        "members/handout/maps.en.pdf",
        "members/handout/maps.en.html",
        "members/handout/maps.en.txt",
        "members/exercises/maps.en.pdf",
        "members/slides/maps.en.pdf",
        "members/slides/maps.en.html",
        "crew/trainer-guide/maps-1.en.pdf",
        "crew/cue-cards/maps-1.en.pdf",
        "crew/note-sheet/maps-1.en.pdf",
        "members/sign-up/maps-1.en.pdf",
    ] {
        assert!(here.join("material/maps").join(path).is_file(), "{path}");
    }
    let guide = text(&here, "material/maps/crew/trainer-guide/maps-1.en.html");
    assert!(guide.contains("Only you read this") && guide.contains("What usually comes out"));
}

#[test]
fn what_is_there_is_not_written_over_and_a_translation_asks_for_texts_alone() {
    let (_temp, here) = camp(&[
        ("event.toml", &event("").replace("[\"en\"]", "[\"en\", \"es\"]")),
        ("sessions/maps.md", SESSION),
    ]);
    run(&here, &["material", "maps", "--new"]).ends(REFUSED, &["sessions/maps.md is there already"]);
    assert_eq!(text(&here, "sessions/maps.md"), SESSION);
    run(&here, &["material", "maps", "--new", "--lang", "es"]).ends(FINE, &["maps.es.md"]);
    let spanish = text(&here, "sessions/maps.es.md");
    assert!(
        spanish.contains("title = ") && spanish.contains("goal = ") && !spanish.contains("level = "),
        "{spanish}"
    );
    run(&here, &["material", "Maps!", "--new"]).ends(REFUSED, &["a-z, 0-9 and -"]);
    run(&here, &["material", "mops"]).ends(REFUSED, &["Did you mean `maps`?"]);
}

#[test]
fn a_mark_with_a_slip_is_told_by_its_line_and_nothing_is_written() {
    let (_temp, here) =
        camp(&[("event.toml", EVENT), ("sessions/maps.md", &SESSION.replace("::: trainer", "::: trainr"))]);
    run(&here, &["material", "check"])
        .ends(REFUSED, &["material-part", "sessions/maps.md, line 13", "“trainer”"]);
    run(&here, &["material", "maps"]).ends(REFUSED, &["material-part"]);
    assert!(!here.join("material").exists());
}

/// The table of the guide: what stands in its cells.
fn run_sheet(html: &str) -> Vec<String> {
    let table = html.split("<tbody>").nth(1).and_then(|it| it.split("</tbody>").next()).unwrap_or_default();
    let bare = |row: &str| {
        let cells =
            row.split("</td>").map(|cell| cell.rsplit('>').next().unwrap_or_default().trim().to_owned());
        cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" | ")
    };
    table
        .split("</tr>")
        .map(|row| bare(&row.replace("<strong>", "").replace("</strong>", "")))
        .filter(|it| !it.is_empty())
        .collect()
}

#[test]
fn a_shorter_slot_takes_what_the_trainer_allows_and_says_what_still_does_not_fit() {
    let guide = |minutes: &str| {
        let (_temp, here) = camp(&[
            ("event.toml", &event(&BLOCK.replace("50", minutes))),
            ("sessions/maps.md", &SESSION.replace("goal", "blocks = [\"training-1\"]\ngoal")),
        ]);
        run(&here, &["material", "maps"]).ends(FINE, &[]);
        text(&here, "material/maps/crew/trainer-guide/maps-1.en.html")
    };
    let whole = guide("80");
    assert_eq!(
        run_sheet(&whole),
        [
            "13:30–13:40 | 10 | Begin",
            "13:40–14:20 | 40 | Walk",
            "14:20–14:40 | 20 | Talk",
            "14:40–14:50 | 10 | Next week"
        ]
    );
    assert!(whole.contains("This fills the 80 minutes exactly."));
    let short = guide("55");
    assert_eq!(
        run_sheet(&short),
        [
            "13:30–13:40 | 10 | Begin",
            "13:40–14:15 | 35 | Walk | shortened (planned 40 min)",
            "14:15–14:25 | 10 | Talk | shortened (planned 20 min)",
            "– | 0 | Next week | left out (planned 10 min)"
        ]
    );
    assert!(guide("45").contains("Cut 5 minutes more"));
}

#[test]
fn how_the_material_of_all_sessions_stands_is_listed() {
    let more = "\n[[session]]\nid = \"bare\"\ntitle = \"Bare\"\n";
    let (_temp, here) = camp(&[("event.toml", &event(more)), ("sessions/maps.md", SESSION)]);
    run(&here, &["material"]).ends(FINE, &["maps", "en; 80 minutes for 80", "no file yet"]);
    let told = run(&here, &["material", "--json"]).json();
    let maps = told["sessions"].as_array().unwrap().iter().find(|it| it["id"] == "maps").unwrap();
    assert_eq!(
        (&maps["planned"], &maps["least"], &maps["slots"]),
        (&80.into(), &50.into(), &vec![80].into())
    );
}

#[test]
fn hostile_markdown_becomes_text_and_asks_nobody_for_anything() {
    let hostile = "+++\ntitle = \"<script>alert(1)</script>\"\ngoal = \"<img src=x onerror=alert(1)>\"\n+++\n\n\
        <script>alert(1)</script>\n\n<img src=x onerror=alert(1)> <svg/onload=alert(1)>\n\n\
        [a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](vbscript:x) [e](&#106;avascript:alert(1))\n\n\
        <https://example.org/\"onmouseover=alert(1)> [f]( \"x\" ) [g](<javascript:alert(1)>)\n\n\
        ![p](https://example.org/p.png) ![q](file:///etc/passwd) ![r](javascript:alert(1))\n\n\
        ::: step 5 <b onclick=x>\n{{ lang }} {% raw %} ${7*7} `</code><script>`\n\n- <iframe src=//example.org>\n:::\n\n\
        ```\n</pre><script>alert(1)</script>\n```\n\n| <td> | b |\n|---|---|\n| <script> | c |\n\n[x]: javascript:alert(1)\n[x]\n";
    let (_temp, here) = camp(&[("event.toml", EVENT), ("sessions/maps.md", hostile)]);
    run(&here, &["material", "maps"]).ends(FINE, &[]);
    for form in ["members/handout/maps", "members/slides/maps", "crew/trainer-guide/maps-1"] {
        let html = text(&here, &format!("material/maps/{form}.en.html"));
        let tags: Vec<String> =
            html.split('<').skip(1).filter_map(|tag| Some(tag.split_once('>')?.0.to_lowercase())).collect();
        for tag in &tags {
            let name = tag.split([' ', '/']).next().unwrap_or_default();
            assert!(
                !["script", "img", "svg", "iframe", "object", "embed", "form", "link"].contains(&name),
                "{form}: {tag}"
            );
            assert!(!tag.contains(" on") && !tag.contains("src="), "{form}: {tag}");
            let to = tag.split("href=\"").nth(1).and_then(|it| it.split('"').next());
            assert!(to.is_none_or(|to| to.starts_with("https://example.org/")), "{form}: {tag}");
        }
    }
}

#[test]
fn pictures_come_along_in_the_page_and_what_cannot_be_shown_is_told_and_stays_words() {
    let png = include_bytes!("../../examples/guatemala-2012/sessions/pictures/plano.png");
    let text_of = "+++\ntitle = \"Maps\"\ngoal = \"x\"\n+++\n![Six points](pictures/map.png)\n\n![](pictures/map.png)\n\n\
        ![Far](https://example.org/a.png)\n\n![Gone](gone.png)\n\n![Odd](odd.gif)\n\n![Out](../event.toml)\n";
    let (_temp, here) =
        camp(&[("event.toml", EVENT), ("sessions/maps.md", text_of), ("sessions/odd.gif", "GIF89a")]);
    std::fs::create_dir(here.join("sessions/pictures")).unwrap();
    std::fs::write(here.join("sessions/pictures/map.png"), png).unwrap();
    run(&here, &["material", "check"]).ends(
        FINE,
        &[
            "has no words",
            "is on the internet",
            "sessions/gone.png",
            "is a GIF",
            "outside of sessions/",
            "line 7",
        ],
    );
    run(&here, &["material", "maps"]).ends(FINE, &["files"]);
    let html = text(&here, "material/maps/members/handout/maps.en.html");
    assert_eq!(html.matches("<img src=\"data:image/png;base64,").count(), 2);
    assert!(html.contains("alt=\"Six points\"") && html.contains("alt=\"map.png\""));
    for word in ["Far", "Gone", "Odd", "Out"] {
        assert!(html.contains(word), "{word}");
    }
    assert_eq!(html.matches("https://").count(), 0);
}

#[test]
fn another_camp_takes_the_material_with_authors_and_licences_and_nothing_of_the_event() {
    let from = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/guatemala-2012");
    let from = from.to_str().unwrap();
    let temp = tempfile::tempdir().unwrap();
    run(temp.path(), &["new", "next", "--languages", "en,ro", "--material", from])
        .ends(FINE, &["sms-escuela"]);
    let here = temp.path().join("next");
    let map = text(&here, "sessions/mapa-barrio.md");
    for word in
        ["The map of our neighbourhood", "CC-BY-4.0", "techcamp", "large", "::: trainer", "level = \"intro\""]
    {
        assert!(map.contains(word), "{word}: {map}");
    }
    // Spanish alone is better than nothing; trainers, rooms and topics are the other event's.
    assert!(text(&here, "sessions/video-celular.es.md").contains("Video con el celular"));
    assert!(
        !here.join("sessions/mapa-barrio.es.md").exists() && !map.contains("t-01") && !map.contains("mapeo")
    );
    assert!(here.join("sessions/pictures/plano.png").is_file());
    run(&here, &["material", "check"]).ends(FINE, &[]);
    run(&here, &["material", "mapa-barrio"]).ends(FINE, &["files"]);
    run(temp.path(), &["new", "other", "--material", "next/sessions"]).ends(1, &["event.toml"]);
    assert!(!temp.path().join("other").exists());
}

#[test]
fn broken_files_are_told_or_printed_whole() {
    let wide = format!(
        "|{}\n|{}\n|{}\n",
        (0..40).map(|at| format!("c{at}|")).collect::<String>(),
        "---|".repeat(40),
        (0..40).map(|at| format!("word{at}|")).collect::<String>()
    );
    let long = format!("```\n{}\n```\n", "x".repeat(500));
    let many = (0..300).map(|at| format!("## Part {at}\n\n- one\n- two\n\n")).collect::<String>();
    let deep = format!("{}x\n\n{}y\n", "> ".repeat(300), "> - ".repeat(300));
    for (name, body) in [("wide", wide), ("long", long), ("many", many), ("deep", deep)] {
        let (_temp, here) = camp(&[
            ("event.toml", EVENT),
            ("sessions/maps.md", &format!("+++\ntitle = \"Maps\"\ngoal = \"x\"\n+++\n{body}")),
        ]);
        let ran = run(&here, &["material", "maps"]);
        ran.ends(FINE, &["files"]);
        assert!(here.join("material/maps/members/handout/maps.en.pdf").is_file(), "{name}");
    }
    for (head, rule) in [
        ("+++\ngoal = ", "bad-front-matter"),
        ("+++\ngoal = 3\n+++\n", "wrong-type"),
        ("+++\ngaol = \"x\"\n+++\n", "unknown-key"),
    ] {
        let (_temp, here) = camp(&[("event.toml", EVENT), ("sessions/maps.md", head)]);
        run(&here, &["material", "check"]).ends(REFUSED, &[rule, "sessions/maps.md"]);
    }
}

#[test]
fn what_has_not_changed_is_not_made_again() {
    let (_temp, here) = camp(&[("event.toml", EVENT), ("sessions/maps.md", SESSION)]);
    run(&here, &["material", "maps"]).ends(FINE, &["15 files (15 new"]);
    let made = cli::tree(&here.join("material/maps"));
    run(&here, &["material", "maps"]).ends(FINE, &["nothing has changed, 15 files as before"]);
    assert_eq!(cli::tree(&here.join("material/maps")), made);
    std::fs::write(here.join("sessions/maps.md"), SESSION.replace("Go out.", "Stay in.")).unwrap();
    run(&here, &["material", "maps"]).ends(FINE, &["changed", "as before"]);
}

#[test]
fn the_check_of_material_is_silent_about_rooms_and_trainers() {
    let (_temp, here) = camp(&[("event.toml", EVENT), ("sessions/maps.md", SESSION)]);
    run(&here, &["check", "--json"]).ends(FINE, &["session-without-trainer"]);
    let told = run(&here, &["material", "check"]);
    told.ends(FINE, &["Nothing is wrong with the material."]);
}

/// How many copies the print order says of a file of an event.
fn copies(files: &[(&str, &str)], path: &str) -> Option<String> {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    let loaded = build::load(&files).0.unwrap();
    let (plan, _) = build::decide(&loaded);
    let wish = Wish { only: Some("print-order".to_owned()), ..Wish::default() };
    let documents = build::documents(&loaded, &plan, &wish).documents;
    let Body::Table(table) = &documents[0].body else { panic!("{documents:?}") };
    let row = table.tabs[0].rows.iter().find(|row| row.iter().any(|cell| cell == path));
    row.map(|row| row[2].clone())
}

#[test]
fn as_many_handouts_are_printed_in_each_language_as_there_are_readers() {
    let people =
        (0..12).map(|at| format!("p-{at},participant,Invented {at},{}\n", if at < 9 { "en" } else { "ro" }));
    let people = format!("id,roles,name,languages\n{}", people.collect::<String>());
    let event = EVENT.replace("languages = [\"en\"]", "languages = [\"en\", \"ro\"]");
    let session = SESSION.replace("+++\ntitle", "+++\ncapacity = 12\nlanguages = [\"en\", \"ro\"]\ntitle");
    let romanian = "+++\ntitle = \"Hărți\"\ngoal = \"O hartă.\"\n+++\n\n::: step 10 Început\nSalut.\n:::\n";
    let files = [
        ("event.toml", event.as_str()),
        ("people.csv", &people),
        ("sessions/maps.md", &session),
        ("sessions/maps.ro.md", romanian),
    ];
    assert_eq!(copies(&files, "members/handout/maps.en.pdf").as_deref(), Some("9"));
    assert_eq!(copies(&files, "members/handout/maps.ro.pdf").as_deref(), Some("3"));
}

#[test]
fn a_handout_in_a_language_of_elsewhere_is_printed_too() {
    let session = SESSION.replace("+++\ntitle", "+++\ncapacity = 12\ntitle");
    let event = EVENT.replace("languages = [\"en\"]", "languages = [\"ro\"]");
    let files = [("event.toml", event.as_str()), ("sessions/maps.en.md", &session)];
    assert_eq!(copies(&files, "members/handout/maps.ro.pdf").as_deref(), Some("12"));
}
