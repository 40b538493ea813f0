//! Any bytes as a file that is imported, first as they are, then below headings that are known: no panic, every row is
//! counted once, and whatever is rejected stands in the repair file.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use techcamp::build::{Loaded, load};
use techcamp::files::Files;
use techcamp::intake::{Request, Sources, derived, take};
use techcamp::sheet;

static EVENT: LazyLock<(Files, Loaded, Sources)> = LazyLock::new(|| {
    let text = "format = 1\n[event]\nid = \"fuzz\"\ntitle = \"Fuzz\"\ntimezone = \"Africa/Nairobi\"\nlanguages = [\"en\", \"es\"]\n\
        [[day]]\ndate = 2030-03-04\n[[topic]]\nid = \"maps\"\ntitle = \"Maps\"\n";
    let files = Files::from_iter([
        ("event.toml".to_owned(), text.as_bytes().to_vec()),
        ("people.csv".to_owned(), b"id,name,email\np-1,Ana,ana@example.org\n".to_vec()),
    ]);
    let loaded = load(&files).0.expect("an event");
    let (sources, _) = Sources::new(&loaded.kit.sources, derived(&loaded.event, &loaded.words));
    (files, loaded, sources)
});

fn import(bytes: &[u8], source: Option<&str>) {
    let (files, loaded, sources) = &*EVENT;
    let (taken, _) = take(&Request {
        file: "list.csv",
        bytes,
        sources,
        source,
        map: None,
        files,
        organizations: &loaded.event.organizations,
        decided: BTreeMap::new(),
        tell: &|problem| problem.rule.clone(),
    });
    let Some(taken) = taken else { return };
    let counts = taken.counts();
    let sum = counts.new + counts.updated + counts.unchanged + counts.repaired + counts.doubtful + counts.left;
    assert_eq!(sum, counts.rows);
    let rejected = counts.repaired + counts.doubtful;
    let repair = taken.repair.as_deref().map_or(0, |bytes| sheet::read("repair.csv", bytes).0.first().map_or(0, |it| it.rows.len()));
    assert_eq!(repair, rejected);
}

fuzz_target!(|bytes: &[u8]| {
    import(bytes, None);
    import(&[b"name,email,country,roles,consent.photo\n", bytes].concat(), None);
    import(&[b"id,use,level,again\n", bytes].concat(), Some("evaluation"));
});
