//! `techcamp why`: facts and reasons about a person, session, room, station or block.

use super::plan::sentence;
use super::{FINE, REFUSED, args, print_json, print_problems};
use crate::build::{decide, load};
use crate::plan::{self, Found};
use crate::store;
use serde_json::json;

pub fn run(args: &args::Why) -> anyhow::Result<u8> {
    let files = store::read(&args.folder)?;
    let (loaded, problems) = load(&files);
    let Some(loaded) = loaded else {
        print_problems(&problems, &files);
        return Ok(REFUSED);
    };
    let (plan, _) = decide(&loaded);
    let found = plan::find(&loaded.event, &args.about);
    let one = match found.as_slice() {
        [] => {
            complain!("Nobody and nothing in this event is called `{}`.", args.about);
            return Ok(REFUSED);
        }
        [one] => one,
        several => {
            complain!("`{}` can be:", args.about);
            for one in several {
                complain!("  {}", choice(one));
            }
            return Ok(REFUSED);
        }
    };
    let facts = plan::why(&loaded.event, &plan, one);
    if args.json {
        let rows: Vec<_> = facts
            .iter()
            .map(|fact| {
                json!({
                    "what": fact.what, "text": sentence(&loaded, &fact.what),
                    "because": fact.because.iter().map(|reason| json!({"reason": reason, "text": sentence(&loaded, reason)})).collect::<Vec<_>>(),
                })
            })
            .collect();
        print_json(&json!({"format": 1, "about": one.id, "facts": rows}));
        return Ok(FINE);
    }
    tell!("{}", choice(one));
    for fact in &facts {
        tell!("  {}", sentence(&loaded, &fact.what));
        for reason in &fact.because {
            tell!("    – {}", sentence(&loaded, reason));
        }
    }
    if facts.is_empty() {
        tell!("  Nothing has been decided about it.");
    }
    Ok(FINE)
}

/// One thing a word can mean, with what means it alone.
pub fn choice(found: &Found) -> String {
    format!("{} ({})", found.label, found.element())
}
