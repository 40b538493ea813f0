//! A kit that did not come with the program, composed and exported in a child of our own with limits
//! on time and memory: neither template engine can be interrupted from inside.
//! Files go over in one archive: for each, length and bytes of the path, length and bytes of the file.

use super::child::{ChildOutcome, Limits, limit_self, run_limited};
use crate::build::{self, Built, Wish};
use crate::files::Files;
use crate::problem::{Place, Problem};
use anyhow::{Context, bail};
use std::io::{Read, Write};

/// Most memory of the child, in megabytes of address space.
const MEGABYTES: u64 = 2048;

#[derive(serde::Serialize, serde::Deserialize)]
struct Order {
    wish: Wish,
    seconds: u64,
}

/// Builds in a child; what breaks a limit comes back as a problem.
pub fn limited(files: &Files, wish: &Wish, seconds: u64) -> anyhow::Result<Built> {
    let exe = std::env::current_exe().context("cannot find this program's own file")?;
    let order = Order { wish: wish.clone(), seconds };
    let mut input = Vec::new();
    put(&mut input, &serde_json::to_vec(&order)?);
    pack(files, &mut input);
    let limits = Limits { seconds, megabytes: MEGABYTES };
    let limit = |rule: &str, what: &str| Built {
        problems: vec![
            Problem::block(rule).at(&Place::file("kit")).with("seconds", seconds).with("what", what),
        ],
        ..Built::default()
    };
    Ok(match run_limited(&exe, &["render-child"], &input, limits)? {
        ChildOutcome::Done(bytes) => {
            let mut rest = bytes.as_slice();
            let mut built: Built = serde_json::from_slice(&take(&mut rest)?)?;
            if !build::blocked(&built.problems) {
                built.files = Some(unpack(rest)?);
            }
            built
        }
        ChildOutcome::TooSlow => limit("kit-too-slow", ""),
        ChildOutcome::TooLarge => limit("kit-too-large", ""),
        ChildOutcome::Crashed(what) => limit("kit-too-large", &what),
    })
}

/// The child's side: standard input to standard output.
pub fn child() -> anyhow::Result<u8> {
    let mut input = Vec::new();
    std::io::stdin().lock().read_to_end(&mut input)?;
    let mut rest = input.as_slice();
    let order: Order = serde_json::from_slice(&take(&mut rest)?)?;
    limit_self(Limits { seconds: order.seconds, megabytes: MEGABYTES })?;
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
