//! Documents to files, on all cores; the order of the result does not depend on who was first.

use super::Step;
use crate::document::{Document, Format};
use crate::export;
use crate::files::Files;
use crate::kit::Kit;
use crate::problem::Problem;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Stack of a writing thread, in bytes: layout nests deep, and the usual 2 MB do not do for long tables.
const STACK: usize = 32 << 20;

/// Documents a thread takes at a time.
const SHARE: usize = 8;

/// A file's path, its bytes unless a problem forbids them, and the problems.
type Written = (String, Option<Vec<u8>>, Vec<Problem>);

/// Every format of every document. Problems: `letters-without-font`, `page-overflow`, `cannot-write`.
pub fn all(documents: &[Document], kit: &Kit, step: &(dyn Fn(Step) + Sync)) -> (Files, Vec<Problem>) {
    let jobs: Vec<(&Document, Format)> = documents
        .iter()
        .flat_map(|document| document.formats.iter().map(move |format| (document, *format)))
        .collect();
    let done = AtomicUsize::new(0);
    let total = jobs.len();
    #[cfg(feature = "pdf")]
    let fonts = fonts(kit);
    #[cfg(not(feature = "pdf"))]
    let _ = kit;
    let one = |document: &Document, format: Format| -> Written {
        let path = document.id.path(format);
        let (bytes, problems) = match format {
            #[cfg(feature = "pdf")]
            Format::Pdf => pdf(document, &fonts, &path),
            #[cfg(not(feature = "pdf"))]
            Format::Pdf => (None, Vec::new()),
            _ => match export::write(document, format) {
                Ok(bytes) => (Some(bytes), Vec::new()),
                Err(error) => (None, vec![cannot(&path, &format!("{error:#}"))]),
            },
        };
        step(Step { stage: "write", done: done.fetch_add(1, Ordering::Relaxed) + 1, total });
        (path, bytes, problems)
    };
    let written = spread(&jobs, |(document, format)| one(document, *format));
    let mut problems = Vec::new();
    let mut files = Files::default();
    for (path, bytes, faults) in written {
        problems.extend(faults);
        if let Some(bytes) = bytes {
            files.insert(path, bytes);
        }
    }
    (files, problems)
}

/// `work` over `jobs` on every core, results in the order of the jobs. Threads of our own, not a pool's:
/// the layout engine shares out its parts in a pool itself, and a pool's thread that waits there would
/// begin another document on top of the first.
fn spread<J: Sync, R: Send>(jobs: &[J], work: impl Fn(&J) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(jobs.len().max(1));
    let next = AtomicUsize::new(0);
    let run = || {
        let mut done = Vec::new();
        // A few at a time, so that neighbours, which look alike, share what the engine remembers.
        loop {
            let from = next.fetch_add(SHARE, Ordering::Relaxed);
            let Some(share) = jobs.get(from..jobs.len().min(from + SHARE)).filter(|share| !share.is_empty())
            else {
                return done;
            };
            done.extend(share.iter().enumerate().map(|(at, job)| (from + at, work(job))));
        }
    };
    let mut results: Vec<(usize, R)> = std::thread::scope(|scope| {
        let spawned: Vec<_> = (0..threads)
            .map(|_| std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run))
            .collect();
        let mut results = Vec::new();
        for thread in spawned {
            match thread {
                Ok(thread) => match thread.join() {
                    Ok(done) => results.extend(done),
                    Err(panic) => std::panic::resume_unwind(panic),
                },
                // No thread to be had: this one does the work.
                Err(_) => results.extend(run()),
            }
        }
        results
    });
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

fn cannot(path: &str, what: &str) -> Problem {
    Problem::block("cannot-write").with("path", path).with("what", what)
}

/// The program's fonts and those of kit and event.
#[cfg(feature = "pdf")]
pub fn fonts(kit: &Kit) -> export::pdf::Fonts {
    export::pdf::Fonts::new(kit.fonts.clone())
}

#[cfg(feature = "pdf")]
fn pdf(document: &Document, fonts: &export::pdf::Fonts, path: &str) -> (Option<Vec<u8>>, Vec<Problem>) {
    match export::pdf::write(document, fonts) {
        Ok(pdf) => {
            let long = |titles: &[String], rule: &str| -> Vec<Problem> {
                if titles.is_empty() {
                    Vec::new()
                } else {
                    vec![Problem::warn(rule).with("path", path).with("count", titles.len())]
                }
            };
            let mut problems = long(&pdf.ran_on, "page-overflow");
            problems.extend(long(&pdf.overfull, "cell-overflow"));
            (Some(pdf.bytes), problems)
        }
        Err(export::pdf::Fault::MissingGlyphs(missing)) => {
            let letters: Vec<String> =
                missing.iter().map(|it| format!("U+{:04X}", u32::from(it.letter))).collect();
            let problem =
                Problem::block("letters-in-document").with("path", path).with("letters", letters.join(", "));
            (None, vec![problem])
        }
        Err(fault) => (None, vec![cannot(path, &fault.to_string())]),
    }
}
