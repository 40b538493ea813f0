//! `techcamp why`: facts and reasons about a person, session, room, station or block.

use super::plan::sentence;
use super::show::say;
use super::{FINE, REFUSED, args, print_json, print_problems};
use crate::build::{decide, load};
use crate::model::Event;
use crate::plan::{self, Found, Kind};
use crate::{document::Audience, network, store, view};
use serde_json::json;

pub fn run(args: &args::Why) -> anyhow::Result<u8> {
    let files = store::read_event(&args.folder)?;
    let (loaded, problems) = load(&files);
    let Some(loaded) = loaded else {
        print_problems(&problems, &files);
        return Ok(REFUSED);
    };
    let (plan, _) = decide(&loaded);
    let Some(one) = &one(&loaded.event, &args.about) else { return Ok(REFUSED) };
    let facts = plan::why(&loaded.event, &plan, one, args.private);
    // What the network decided is said by the kit's words, as on its papers.
    let ties = if one.kind == Kind::Person {
        network::why(&loaded.event, &one.id, args.private)
    } else {
        Vec::new()
    };
    let scope = view::Scope::new(&loaded.event, &plan, &loaded.words, Audience::Private, "en");
    let ties =
        ties.iter().map(|tie| (tie, sentence(&loaded, &tie.what), view::sentences(&scope, &tie.because)));
    let ties: Vec<_> = ties.collect();
    let private = say("why-private", &[]);
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
        let told = ties.iter().map(|(tie, what, because)| {
            let because = tie.because.iter().zip(because);
            json!({
                "what": tie.what, "text": what,
                "because": because.map(|(reason, text)| json!({"reason": reason, "text": text})).collect::<Vec<_>>(),
            })
        });
        let rows: Vec<_> = rows.into_iter().chain(told).collect();
        let mut value = json!({"format": 1, "about": one.id, "facts": rows});
        if args.private {
            value["private"] = json!(private);
        }
        print_json(&value);
        return Ok(FINE);
    }
    if args.private {
        tell!("{private}");
    }
    tell!("{}", choice(one));
    for fact in &facts {
        tell!("  {}", sentence(&loaded, &fact.what));
        for reason in &fact.because {
            tell!("    – {}", sentence(&loaded, reason));
        }
    }
    for (_, what, because) in &ties {
        tell!("  {what}");
        because.iter().for_each(|reason| tell!("    – {reason}"));
    }
    Ok(FINE)
}

/// What `query` means; tells, where nothing fits or several things do.
pub fn one(event: &Event, query: &str) -> Option<Found> {
    let mut found = plan::find(event, query);
    if found.len() == 1 {
        return found.pop();
    }
    let rule = if found.is_empty() { "why-unknown" } else { "why-choice" };
    complain!("{}", say(rule, &[("about", query)]));
    found.iter().for_each(|one| complain!("  {}", choice(one)));
    None
}

/// One thing a word can mean, with what means it alone.
pub fn choice(found: &Found) -> String {
    format!("{} ({})", found.label, found.element())
}
