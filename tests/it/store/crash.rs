//! Kills and faults at each step that the disk sees. With `strace` every system call that touches
//! the folder is a point; a run tries a spread of them, TECHCAMP_TEST_ALL=1 all of them.

use super::*;
use std::path::PathBuf;
use std::time::Duration;

const CALLS: &str =
    "mkdir,openat,write,fsync,linkat,rename,renameat2,unlink,unlinkat,rmdir,flock,getdents64,statx";
/// Shots per test of the daily run.
const SHOTS: usize = 30;

/// A call by its name, and the how-manieth of that name in its thread.
type Point = (String, usize);

/// A package of version 1 with a file of somebody else, and what may stand there afterwards.
struct Scene {
    folder: tempfile::TempDir,
    target: PathBuf,
    old: BTreeMap<String, Vec<u8>>,
    new: BTreeMap<String, Vec<u8>>,
}

impl Scene {
    fn set() -> Scene {
        let folder = tempfile::Builder::new().prefix("techcamp-crash-").tempdir().unwrap();
        let target = folder.path().join("package");
        publish(&target, 1).unwrap();
        fs::write(target.join("public/mine.txt"), "mine").unwrap();
        let with_mine = |files: Files| {
            let mut all = files.0;
            all.insert("public/mine.txt".into(), b"mine".to_vec());
            all
        };
        Scene { folder, target, old: with_mine(version(1)), new: with_mine(version(2)) }
    }

    /// Old or new as a whole, and the next run needs nobody's help.
    fn check_and_reset(&self, what: &str) -> bool {
        // Before the first rename of two, nothing may be missing either: Linux has the exchange.
        let now = state(&self.target);
        let is_new = now == self.new;
        assert!(is_new || now == self.old, "{what}: neither old nor new: {:?}", now.keys());
        publish(&self.target, 1).unwrap_or_else(|error| panic!("{what}: the next run fails: {error:#}"));
        assert_eq!(state(&self.target), self.old, "{what}");
        assert!(beside(&self.target).is_empty(), "{what}: {:?} is left", beside(&self.target));
        assert!(!self.target.join(".techcamp/attic").exists(), "{what}: nothing was edited");
        is_new
    }

    /// One whole run under `strace`: its calls on our folder, in order, as (thread, line).
    fn trace(&self) -> Option<Vec<(String, String)>> {
        let log = tempfile::NamedTempFile::new().unwrap();
        let log_path = log.path().to_str().unwrap();
        let trace = format!("trace={CALLS}");
        let traced =
            helper(&["strace", "-f", "-y", "-s", "9", "-o", log_path, "-e", &trace], &self.target).status();
        if !traced.is_ok_and(|status| status.success()) {
            eprintln!("skipped: no strace here");
            return None;
        }
        assert!(self.check_and_reset("a whole run"));
        let text = fs::read_to_string(log.path()).unwrap();
        Some(
            text.lines()
                .filter_map(|line| line.split_once(' '))
                .map(|(a, b)| (a.into(), b.trim().into()))
                .collect(),
        )
    }

    fn points(&self) -> Option<Vec<Point>> {
        let mark = self.folder.path().to_str().unwrap();
        let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
        let mut points = Vec::new();
        for (thread, line) in self.trace()? {
            let Some((call, _)) = line.split_once('(') else { continue };
            let count = counts.entry((thread, call.to_owned())).or_default();
            *count += 1;
            if line.contains(mark) {
                points.push((call.to_owned(), *count));
            }
        }
        points.sort();
        points.dedup();
        assert!(points.len() > 40, "the trace is not blind: {}", points.len());
        let step =
            if std::env::var_os("TECHCAMP_TEST_ALL").is_some() { 1 } else { points.len().div_ceil(SHOTS) };
        Some(points.into_iter().step_by(step).collect())
    }
}

fn inject(scene: &Scene, (call, count): &Point, what: &str) -> std::process::Output {
    let rule = format!("inject={call}:{what}:when={count}");
    let trace = format!("trace={call}");
    helper(&["strace", "-f", "-qq", "-o", "/dev/null", "-e", &trace, "-e", &rule], &scene.target)
        .output()
        .unwrap()
}

#[test]
fn a_kill_at_any_call_leaves_a_whole_package() {
    let scene = Scene::set();
    let Some(points) = scene.points() else { return };
    let mut new = 0;
    for point in &points {
        inject(&scene, point, "signal=KILL");
        new += usize::from(scene.check_and_reset(&format!("killed at {point:?}")));
    }
    eprintln!("{} kills, {new} after the swap", points.len());
    assert!(new > 0 && new < points.len(), "kills before and after the swap");
}

#[test]
fn a_fault_at_any_call_is_told_and_leaves_a_whole_package() {
    let scene = Scene::set();
    let Some(points) = scene.points() else { return };
    let mut told = 0;
    for (number, point) in points.iter().enumerate() {
        let fault = ["EIO", "ENOSPC", "EACCES"][number % 3];
        let output = inject(&scene, point, &format!("error={fault}"));
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let what = format!("{fault} at {point:?}: {text}");
        if text.contains("io error when listing tests") {
            continue; // It struck the test program itself, in another thread.
        }
        if output.status.success() {
            // A second way was found, such as a copy where a link was refused.
            assert_eq!(state(&scene.target), scene.new, "{what}");
        } else {
            told += 1;
            assert!(text.contains(scene.folder.path().to_str().unwrap()), "no path is named: {what}");
            assert!(!text.contains("panicked"), "{what}");
        }
        scene.check_and_reset(&what);
    }
    eprintln!("{} faults, {told} told", points.len());
    assert!(told > points.len() / 2, "{told} of {}", points.len());
}

#[test]
fn a_kill_at_any_time_leaves_a_whole_package() {
    let scene = Scene::set();
    let start = std::time::Instant::now();
    helper(&[], &scene.target).output().unwrap();
    let whole = start.elapsed();
    scene.check_and_reset("a whole run");
    for step in 0..24 {
        let mut run = helper(&[], &scene.target).spawn().unwrap();
        std::thread::sleep(whole.mul_f64(f64::from(step) / 22.0).min(Duration::from_millis(300)));
        run.kill().unwrap();
        run.wait().unwrap();
        scene.check_and_reset(&format!("killed after {step} of 22 parts of the time"));
    }
}

#[test]
fn nothing_is_renamed_before_it_is_on_the_disk() {
    let scene = Scene::set();
    let Some(calls) = scene.trace() else { return };
    let swap = calls.iter().position(|(_, line)| line.starts_with("renameat2(")).unwrap();
    let path_in = |line: &str, mark: char, end: char| -> Option<String> {
        let (_, rest) = line.split_once(mark)?;
        Some(rest.split_once(end)?.0.to_owned())
    };
    let synced: Vec<String> = calls[..swap]
        .iter()
        .filter(|(_, line)| line.starts_with("fsync("))
        .filter_map(|(_, line)| path_in(line, '<', '>'))
        .collect();
    let mut made = 0;
    for (_, line) in &calls[..swap] {
        let creates = line.starts_with("mkdir(") || (line.starts_with("openat(") && line.contains("O_EXCL"));
        let Some(path) = path_in(line, '"', '"').filter(|path| creates && path.contains(".package.stage-"))
        else {
            continue;
        };
        if !path.ends_with("/.techcamp/stage") {
            made += 1;
            assert!(synced.contains(&path), "{path} is not synced before the swap");
        }
    }
    assert!(made > 8, "{made}");
    let parent = format!("<{}>)", scene.folder.path().display());
    let after = calls[swap..].iter().any(|(_, line)| line.starts_with("fsync(") && line.contains(&parent));
    assert!(after, "the folder is synced after the swap");
}
