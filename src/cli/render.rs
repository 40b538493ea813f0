//! A kit that did not come with the program, composed and exported in a child of our own with limits
//! on time and memory: neither template engine can be interrupted from inside.
//! Files go over in one archive: for each, length and bytes of the path, length and bytes of the file.

use super::child::{ChildOutcome, Limits, limit_self, run_limited};
use crate::build::{self, Built, Wish};
use crate::files::Files;
use crate::problem::{Place, Problem};
use anyhow::{Context, bail};
use std::io::{Read, Write};

/// What the child may take with nothing to do, and more for each file: in release a file takes some hundredths
/// of a second and far less than a megabyte, and a computer may be slow and busy.
const SECONDS: (f64, f64) = (60.0, 0.25);
/// Address space, of which the stacks of threads and fonts reserve much and use little.
const MEGABYTES: (f64, f64) = (2048.0, 1.5);
/// No kit may ask for more by a long list of artifacts.
const MOST_FILES: usize = 4000;

/// The limits for making `files` files, unless the organizer gave other seconds or megabytes.
pub fn limits((seconds, megabytes): (Option<u64>, Option<u64>), files: usize) -> Limits {
    let files = files.min(MOST_FILES) as f64;
    let sized = |(alone, each): (f64, f64)| (alone + each * files).round() as u64;
    Limits {
        seconds: seconds.unwrap_or_else(|| sized(SECONDS)),
        megabytes: megabytes.unwrap_or_else(|| sized(MEGABYTES)),
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Order {
    wish: Wish,
    seconds: u64,
    megabytes: u64,
}

/// Builds in a child; what breaks a limit comes back as a problem.
pub fn limited(files: &Files, wish: &Wish, limits: Limits) -> anyhow::Result<Built> {
    let exe = std::env::current_exe().context("cannot find this program's own file")?;
    let Limits { seconds, megabytes } = limits;
    let order = Order { wish: wish.clone(), seconds, megabytes };
    let mut input = Vec::new();
    put(&mut input, &serde_json::to_vec(&order)?);
    pack(files, &mut input);
    built(run_limited(&exe, &["render-child"], &input, limits)?, limits)
}

/// What the child made, or what became of it.
fn built(outcome: ChildOutcome, limits: Limits) -> anyhow::Result<Built> {
    let broken = |rule: &str| {
        let problem = Problem::block(rule).at(&Place::file("kit"));
        problem.with("seconds", limits.seconds).with("megabytes", limits.megabytes)
    };
    let failed = |problem: Problem| Built { problems: vec![problem], ..Built::default() };
    Ok(match outcome {
        ChildOutcome::Done(bytes) => {
            let mut rest = bytes.as_slice();
            let mut built: Built = serde_json::from_slice(&take(&mut rest)?)?;
            if !build::blocked(&built.problems) {
                built.files = Some(unpack(rest)?);
            }
            built
        }
        ChildOutcome::TooSlow => failed(broken("kit-too-slow")),
        ChildOutcome::TooLarge => failed(broken("kit-too-large")),
        ChildOutcome::Crashed(what) => failed(broken("kit-crashed").with("what", what)),
    })
}

/// The child's side: standard input to standard output.
pub fn child() -> anyhow::Result<u8> {
    let mut input = Vec::new();
    std::io::stdin().lock().read_to_end(&mut input)?;
    let mut rest = input.as_slice();
    let order: Order = serde_json::from_slice(&take(&mut rest)?)?;
    limit_self(Limits { seconds: order.seconds, megabytes: order.megabytes })?;
    let files = unpack(rest)?;
    let built = build::build(&files, &order.wish, &|_| {});
    let mut output = Vec::new();
    put(&mut output, &serde_json::to_vec(&built)?);
    if let Some(files) = &built.files {
        pack(files, &mut output);
    }
    std::io::stdout().lock().write_all(&output)?;
    Ok(super::FINE)
}

fn put(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
    out.extend_from_slice(bytes);
}

fn take(rest: &mut &[u8]) -> anyhow::Result<Vec<u8>> {
    let Some((length, after)) = rest.split_first_chunk::<8>() else { bail!("the archive ends early") };
    let length = usize::try_from(u64::from_le_bytes(*length))?;
    let Some((bytes, after)) = after.split_at_checked(length) else { bail!("the archive ends early") };
    *rest = after;
    Ok(bytes.to_vec())
}

fn pack(files: &Files, out: &mut Vec<u8>) {
    for (path, bytes) in files.iter() {
        put(out, path.as_bytes());
        put(out, bytes);
    }
}

fn unpack(mut rest: &[u8]) -> anyhow::Result<Files> {
    let mut files = Files::default();
    while !rest.is_empty() {
        let path = String::from_utf8(take(&mut rest)?)?;
        files.insert(path, take(&mut rest)?);
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_and_a_crash_are_told_apart() {
        let limits = Limits { seconds: 5, megabytes: 9 };
        let rule = |outcome| built(outcome, limits).unwrap().problems.remove(0);
        assert_eq!(rule(ChildOutcome::TooSlow).rule, "kit-too-slow");
        assert_eq!(rule(ChildOutcome::TooLarge).rule, "kit-too-large");
        let crashed = rule(ChildOutcome::Crashed("signal: 11".into()));
        assert_eq!((crashed.rule.as_str(), crashed.args["what"].as_str()), ("kit-crashed", "signal: 11"));
    }

    #[test]
    fn limits_grow_with_what_is_to_be_made_and_have_an_end() {
        let sized = |files| limits((None, None), files);
        assert!(sized(900).megabytes > sized(30).megabytes && sized(900).seconds > sized(30).seconds);
        assert_eq!(sized(usize::MAX), sized(MOST_FILES));
        let own = limits((Some(7), Some(900)), 30);
        assert_eq!(own, Limits { seconds: 7, megabytes: 900 });
    }

    #[test]
    fn files_come_back_out_of_the_archive() {
        let mut files = Files::default();
        files.insert("a/b.txt", "text");
        files.insert("empty", "");
        let mut bytes = Vec::new();
        pack(&files, &mut bytes);
        assert_eq!(unpack(&bytes).unwrap(), files);
        assert!(unpack(&bytes[..bytes.len() - 1]).is_err());
    }
}
