//! `techcamp check`

use super::{FINE, REFUSED, args, print_json, print_problems, show};
use crate::build::{Wish, blocked, problems};
use crate::store;

pub fn run(args: &args::Check) -> anyhow::Result<u8> {
    let files = store::read_event(&args.folder)?;
    let wish = Wish {
        phase: args.phase.map(|phase| phase.word().to_owned()),
        today: Some(super::today()),
        ..Wish::default()
    };
    let found = problems(&files, &wish);
    if args.json {
        print_json(&show::json(&found));
    } else {
        print_problems(&found, &files);
    }
    Ok(if blocked(&found) { REFUSED } else { FINE })
}
