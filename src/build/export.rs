//! Documents to files, on all cores; the order of the result does not depend on who was first.

use super::{Loaded, Step};
use crate::document::{Body, Bundle, Document, DocumentId, Format};
use crate::export;
use crate::files::Files;
use crate::problem::Problem;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// Stack of a writing thread, in bytes: layout nests deep, and the usual 2 MB do not do for long tables.
const STACK: usize = 32 << 20;

/// A file's path, its bytes unless a problem forbids them, and the problems.
type Written = (String, Option<Vec<u8>>, Vec<Problem>);

/// What one thread does in one go.
enum Job<'a> {
    /// One format of a document.
    File(&'a Document, Format),
    /// One format of a bundle, from its parts.
    Joined(&'a Document, Vec<&'a Document>, Format),
    /// The PDFs of a bundle and of its parts, which are set once for both.
    Set(&'a Document, Vec<&'a Document>),
}

impl Job<'_> {
    /// How many files it writes.
    fn files(&self) -> usize {
        match self {
            Job::File(..) | Job::Joined(..) => 1,
            Job::Set(_, parts) => 1 + parts.len(),
        }
    }
}

/// Every format of every document. Problems: `letters-in-document`, `page-overflow`, `cell-overflow`,
/// `cannot-write`.
pub fn all(documents: &[Document], loaded: &Loaded, step: &(dyn Fn(Step) + Sync)) -> (Files, Vec<Problem>) {
    let jobs = jobs(documents);
    let done = AtomicUsize::new(0);
    let total = jobs.iter().map(Job::files).sum();
    #[cfg(feature = "pdf")]
    let fonts = loaded.fonts();
    #[cfg(not(feature = "pdf"))]
    let _ = loaded;
    let work = |job: &Job| -> Vec<Written> {
        let made = match job {
            #[cfg(feature = "pdf")]
            Job::File(document, Format::Pdf) => vec![pdf(document, export::pdf::write(document, fonts))],
            #[cfg(feature = "pdf")]
            Job::Set(bundle, parts) => {
                let made = export::pdf::write_bundle(bundle, parts, fonts);
                made.into_iter().map(|(document, made)| pdf(document, made)).collect()
            }
            #[cfg(not(feature = "pdf"))]
            Job::File(_, Format::Pdf) | Job::Set(..) => Vec::new(),
            Job::File(document, format) => vec![plain(document, *format, export::write(document, *format))],
            Job::Joined(bundle, parts, format) => {
                vec![plain(bundle, *format, export::write_joined(bundle, parts, *format))]
            }
        };
        step(Step {
            stage: "write",
            done: done.fetch_add(job.files(), Ordering::Relaxed) + job.files(),
            total,
        });
        made
    };
    let mut problems = Vec::new();
    let mut files = Files::default();
    for (path, bytes, faults) in spread(&jobs, work).into_iter().flatten() {
        problems.extend(faults);
        if let Some(bytes) = bytes {
            files.insert(path, bytes);
        }
    }
    (files, problems)
}

/// All that is to be written, largest first.
fn jobs(documents: &[Document]) -> Vec<Job<'_>> {
    let known: BTreeMap<&DocumentId, &Document> = documents.iter().map(|it| (&it.id, it)).collect();
    let mut jobs = Vec::new();
    let mut set: BTreeSet<&DocumentId> = BTreeSet::new();
    for bundle in documents {
        let Body::Bundle(Bundle { parts }) = &bundle.body else { continue };
        let parts: Vec<&Document> = parts.iter().filter_map(|part| known.get(part).copied()).collect();
        for format in &bundle.formats {
            if *format == Format::Pdf {
                // A calendar is not printed.
                let parts = parts.iter().filter(|part| export::supports(&part.body, Format::Pdf));
                let parts: Vec<&Document> = parts.copied().collect();
                set.extend(parts.iter().map(|part| &part.id));
                jobs.push(Job::Set(bundle, parts));
            } else {
                jobs.push(Job::Joined(bundle, parts.clone(), *format));
            }
        }
    }
    for document in documents.iter().filter(|it| !matches!(it.body, Body::Bundle(_))) {
        let is_open = |format: &&Format| **format != Format::Pdf || !set.contains(&document.id);
        jobs.extend(document.formats.iter().filter(is_open).map(|format| Job::File(document, *format)));
    }
    jobs.sort_by_key(|job| std::cmp::Reverse(job.files()));
    jobs
}

fn plain(document: &Document, format: Format, made: anyhow::Result<Vec<u8>>) -> Written {
    let path = document.id.path(format);
    match made {
        Ok(bytes) => (path, Some(bytes), Vec::new()),
        Err(error) => {
            let problem = cannot(&path, &format!("{error:#}"));
            (path, None, vec![problem])
        }
    }
}

/// `work` over `jobs` on as many threads as the layout engine's pool has, results in the order of the jobs.
/// One thread takes from the front, where the large ones are, the others from the back: two large ones at
/// a time would need twice the memory. Threads of our own, not the pool's: the engine shares out its parts
/// there itself, and a pool's thread that waits would begin another document on top of the first.
fn spread<J: Sync, R: Send>(jobs: &[J], work: impl Fn(&J) -> R + Sync) -> Vec<R> {
    let threads = rayon::current_num_threads().min(jobs.len().max(1));
    let open = Mutex::new(0..jobs.len());
    let run = |thread: usize| {
        let mut done = Vec::new();
        loop {
            let mut open = open.lock().unwrap_or_else(PoisonError::into_inner);
            let next = if thread == 0 { open.next() } else { open.next_back() };
            drop(open);
            let Some(at) = next else { return done };
            done.push((at, work(&jobs[at])));
        }
    };
    let mut results: Vec<(usize, R)> = std::thread::scope(|scope| {
        let run = &run;
        let spawned: Vec<_> = (0..threads)
            .map(|at| std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, move || run(at)))
            .collect();
        let mut results = Vec::new();
        for thread in spawned {
            match thread {
                Ok(thread) => match thread.join() {
                    Ok(done) => results.extend(done),
                    Err(panic) => std::panic::resume_unwind(panic),
                },
                // No thread to be had: this one does the work.
                Err(_) => results.extend(run(0)),
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

#[cfg(feature = "pdf")]
fn pdf(document: &Document, made: Result<export::pdf::Pdf, export::pdf::Fault>) -> Written {
    let path = document.id.path(Format::Pdf);
    match made {
        Ok(pdf) => {
            let long = |titles: &[String], problem: Problem| {
                (!titles.is_empty()).then(|| problem.with("path", &path).with("count", titles.len()))
            };
            let mut problems = Vec::from_iter(long(&pdf.ran_on, Problem::warn("page-overflow")));
            problems.extend(long(&pdf.overfull, Problem::warn("cell-overflow")));
            (path, Some(pdf.bytes), problems)
        }
        Err(export::pdf::Fault::MissingGlyphs(missing)) => {
            let letters: Vec<String> =
                missing.iter().map(|it| format!("U+{:04X}", u32::from(it.letter))).collect();
            let letters = letters.join(", ");
            let problem = Problem::block("letters-in-document").with("path", &path).with("letters", letters);
            (path, None, vec![problem])
        }
        Err(fault) => {
            let problem = cannot(&path, &fault.to_string());
            (path, None, vec![problem])
        }
    }
}
