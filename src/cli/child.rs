//! Child: a job in a process of its own, ended from outside when it takes too long or too much.
//! It has the bytes it is given and nothing else: no environment, no files to write. It does not
//! know what the job is.

use anyhow::{Context, Result};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// How many threads a job may count on; on a machine with many cores their stacks alone would use
/// the memory up.
const THREADS: u64 = 4;
/// How much of the end of the job's error output is told, in bytes.
const TAIL: usize = 4096;

/// What a job may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Seconds by the clock on the wall.
    pub seconds: u64,
    /// Megabytes of address space, and of output.
    pub megabytes: u64,
}

/// What became of a job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChildOutcome {
    /// It ended well; its standard output.
    Done(Vec<u8>),
    /// It was ended when its seconds were over.
    TooSlow,
    /// It wanted more memory than it may have, or put out more.
    TooLarge,
    /// It ended otherwise: how, and the end of its error output.
    Crashed(String),
}

/// Runs `exe` with `args`, gives it `input` on standard input, and waits for its standard output.
/// Limits of memory bind from outside on Linux; elsewhere the job calls [`limit_self`] (macOS and
/// Windows limit the time only).
///
/// # Errors
/// The program could not be started. What the job does wrong is an outcome.
pub fn run_limited(exe: &Path, args: &[&str], input: &[u8], limits: Limits) -> Result<ChildOutcome> {
    let deadline = Instant::now() + Duration::from_secs(limits.seconds);
    let mut command = Command::new(exe);
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    // Nothing to find out, and nothing that makes two machines differ. Windows cannot start without.
    if cfg!(unix) {
        command.env_clear();
    }
    // Each thread of glibc would otherwise reserve 64 MB for its own allocations.
    command.env("RAYON_NUM_THREADS", THREADS.to_string()).env("MALLOC_ARENA_MAX", "2");
    let failed = || format!("cannot run {}", exe.display());
    let mut job = Job(command.spawn().with_context(failed)?);
    restrict(&job.0, limits).with_context(failed)?;

    // In threads of their own, so that a job that neither reads nor writes cannot hold us up.
    if let Some(mut stdin) = job.0.stdin.take() {
        let input = input.to_vec();
        // A job need not read all of it.
        thread::spawn(move || drop(stdin.write_all(&input)));
    }
    let most = limits.megabytes << 20;
    let output = job.0.stdout.take().map(|pipe| collect(move || head(pipe, most)));
    let errors = job.0.stderr.take().map(|pipe| collect(move || tail(pipe)));

    let left = || deadline.saturating_duration_since(Instant::now());
    let bytes = match output.as_ref().map(|output| output.recv_timeout(left())) {
        Some(Err(RecvTimeoutError::Timeout)) => return Ok(ChildOutcome::TooSlow),
        Some(Ok(bytes)) => bytes,
        None | Some(Err(RecvTimeoutError::Disconnected)) => Vec::new(),
    };
    if bytes.len() as u64 > most {
        return Ok(ChildOutcome::TooLarge);
    }
    let status = loop {
        if let Some(status) = job.0.try_wait().with_context(failed)? {
            break status;
        }
        if left().is_zero() {
            return Ok(ChildOutcome::TooSlow);
        }
        thread::sleep(Duration::from_millis(2));
    };
    let errors = errors.and_then(|errors| errors.recv_timeout(Duration::from_secs(1)).ok());
    Ok(verdict(status, bytes, &errors.unwrap_or_default()))
}

/// Limits this process from now on, for good: memory and processor time, no file written, no core
/// dump (it would hold personal data), and an end when the process that started it ends.
/// The first thing a job does.
pub fn limit_self(limits: Limits) -> Result<()> {
    #[cfg(unix)]
    for (resource, limit) in resources(limits) {
        rustix::process::setrlimit(resource, limit).context("cannot limit this process")?;
    }
    #[cfg(target_os = "linux")]
    rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL))
        .context("cannot tie this process to its parent")?;
    let _ = limits;
    Ok(())
}

/// The same from outside, so that it binds a job that does not limit itself.
fn restrict(child: &Child, limits: Limits) -> Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Pid, prlimit};
        let id = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
        for (resource, limit) in resources(limits) {
            match prlimit(id, resource, limit) {
                // It has ended already; what it said is read all the same.
                Ok(_) | Err(rustix::io::Errno::SRCH) => {}
                Err(error) => return Err(error).context("cannot limit it"),
            }
        }
    }
    let _ = (child, limits);
    Ok(())
}

#[cfg(unix)]
fn resources(limits: Limits) -> Vec<(rustix::process::Resource, rustix::process::Rlimit)> {
    use rustix::process::{Resource, Rlimit, getrlimit};
    // Nobody may raise a limit that is in force already.
    let under = |resource: Resource, soft: u64, hard: u64| {
        let most = getrlimit(resource).maximum.unwrap_or(u64::MAX);
        (resource, Rlimit { current: Some(soft.min(most)), maximum: Some(hard.min(most)) })
    };
    // Processor time only catches a job whose parent was killed: its threads all count.
    let seconds = limits.seconds.saturating_mul(THREADS).saturating_add(1);
    let mut all = vec![
        under(Resource::Cpu, seconds, seconds.saturating_add(1)),
        under(Resource::Core, 0, 0),
        under(Resource::Fsize, 0, 0),
    ];
    // macOS has the name but refuses most values.
    if !cfg!(target_vendor = "apple") {
        let bytes = limits.megabytes << 20;
        all.push(under(Resource::As, bytes, bytes));
    }
    all
}

fn verdict(status: ExitStatus, bytes: Vec<u8>, errors: &str) -> ChildOutcome {
    if status.success() {
        return ChildOutcome::Done(bytes);
    }
    // The first is what Rust's allocator says before it aborts.
    if errors.contains("memory allocation of") {
        return ChildOutcome::TooLarge;
    }
    #[cfg(unix)]
    {
        use rustix::process::Signal;
        use std::os::unix::process::ExitStatusExt;
        let signal = status.signal();
        if signal == Some(Signal::XCPU.as_raw()) {
            return ChildOutcome::TooSlow;
        }
        // Not ours: the system was out of memory.
        if signal == Some(Signal::KILL.as_raw()) {
            return ChildOutcome::TooLarge;
        }
    }
    ChildOutcome::Crashed(format!("{status}: {}", errors.trim()).trim_end_matches([':', ' ']).to_owned())
}

/// A child that does not outlive its use, however that ends.
struct Job(Child);

impl Drop for Job {
    fn drop(&mut self) {
        // Both fail only when it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn collect<T: Send + 'static>(read: impl FnOnce() -> T + Send + 'static) -> mpsc::Receiver<T> {
    let (sender, receiver) = mpsc::channel();
    // Nobody may be waiting any more.
    thread::spawn(move || drop(sender.send(read())));
    receiver
}

/// The first `most` bytes and one more, which tells that there are more.
fn head(pipe: impl Read, most: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What a broken pipe cuts off shows in the exit status.
    let _ = pipe.take(most.saturating_add(1)).read_to_end(&mut bytes);
    bytes
}

/// The last bytes; the rest is read too, so that the job does not wait for a reader.
fn tail(mut pipe: impl Read) -> String {
    let mut last = Vec::new();
    let mut buffer = [0; TAIL];
    while let Ok(read @ 1..) = pipe.read(&mut buffer) {
        last.extend_from_slice(&buffer[..read]);
        last.drain(..last.len().saturating_sub(TAIL));
    }
    String::from_utf8_lossy(&last).into_owned()
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;
    use rustix::process::{Resource, getrlimit};

    /// A value nobody else has: the tests below that run this program again know it by that.
    const GREEDY: u64 = 1111;

    fn sh(script: &str, input: &[u8], seconds: u64) -> (ChildOutcome, Duration) {
        let start = Instant::now();
        let limits = Limits { seconds, megabytes: 64 };
        // Like the job we run, it first waits for its input: that comes once the limits are set.
        let script = format!("IFS= read -r begin; {script}");
        let input = [b"\n", input].concat();
        let outcome = run_limited(Path::new("/bin/sh"), &["-c", &script], &input, limits).unwrap();
        (outcome, start.elapsed())
    }

    fn again(test: &str) -> ChildOutcome {
        let exe = std::env::current_exe().unwrap();
        let name = format!("cli::child::tests::{test}");
        let limits = Limits { seconds: 20, megabytes: GREEDY };
        run_limited(&exe, &["--exact", &name, "--nocapture"], b"", limits).unwrap()
    }

    /// Whether this process was begun by `again`: it has no environment to speak of. Its input ends
    /// once the limits are set.
    fn is_child() -> bool {
        if std::env::var_os("PATH").is_some() {
            return false;
        }
        std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
        getrlimit(Resource::As).current == Some(GREEDY << 20)
    }

    #[test]
    fn bytes_go_in_and_come_out() {
        let bytes: Vec<u8> = (0..3_000_000_u32).map(|number| number as u8).collect();
        assert_eq!(sh("cat", &bytes, 20).0, ChildOutcome::Done(bytes.clone()));
        assert_eq!(sh("echo", &bytes, 20).0, ChildOutcome::Done(b"\n".to_vec()), "input need not be read");
    }

    #[test]
    fn what_takes_too_long_is_ended_in_time() {
        for script in [
            "while :; do :; done",
            "sleep 30",
            "exec >&- 2>&-; while :; do :; done",
            "echo begun; sleep 30 & sleep 30",
            "trap '' TERM INT XCPU; while :; do :; done",
        ] {
            let (outcome, took) = sh(script, b"", 1);
            assert_eq!(outcome, ChildOutcome::TooSlow, "{script}");
            assert!(took < Duration::from_secs(4), "{script}: {took:?}");
        }
    }

    #[test]
    fn output_without_end_is_too_large() {
        assert_eq!(sh("exec yes", b"", 20).0, ChildOutcome::TooLarge);
    }

    #[test]
    fn memory_without_end_is_too_large() {
        assert_eq!(again("eats_memory_in_a_child"), ChildOutcome::TooLarge);
    }

    #[test]
    fn eats_memory_in_a_child() {
        if is_child() {
            let mut bytes = vec![1_u8; 1 << 20];
            loop {
                bytes.extend_from_within(..);
            }
        }
    }

    #[test]
    fn a_job_may_limit_itself_under_the_limits_it_has() {
        let ChildOutcome::Done(output) = again("limits_itself_in_a_child") else { panic!() };
        assert!(String::from_utf8_lossy(&output).contains("1 passed"));
    }

    #[test]
    fn limits_itself_in_a_child() {
        if is_child() {
            limit_self(Limits { seconds: 20, megabytes: GREEDY }).unwrap();
            limit_self(Limits { seconds: 9999, megabytes: 999 }).unwrap();
            assert_eq!(getrlimit(Resource::As).current, Some(999 << 20));
            assert_eq!(getrlimit(Resource::Cpu).maximum, Some(20 * THREADS + 2), "never raised");
        }
    }

    #[test]
    fn a_crash_is_told_with_the_end_of_what_it_said() {
        let (outcome, _) = sh("seq 9999 >&2; echo 'no such layout' >&2; exit 3", b"", 20);
        let ChildOutcome::Crashed(told) = outcome else { panic!("{outcome:?}") };
        assert!(told.contains('3') && told.ends_with("no such layout") && told.len() < 5000, "{told}");
        assert!(matches!(sh("kill -SEGV $$", b"", 20).0, ChildOutcome::Crashed(_)));
    }

    #[test]
    fn a_job_writes_no_file_and_sees_no_environment() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("x");
        let (outcome, _) = sh(&format!("printf leak > {}", file.display()), b"", 20);
        assert!(matches!(outcome, ChildOutcome::Crashed(_)), "{outcome:?}");
        assert_eq!(file.metadata().map_or(0, |it| it.len()), 0);
        let ChildOutcome::Done(seen) = sh("env", b"", 20).0 else { panic!() };
        let seen = String::from_utf8(seen).unwrap();
        assert!(!seen.contains("HOME=") && !seen.contains("CARGO"), "{seen}");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let limits = Limits { seconds: 1, megabytes: 64 };
        let error = run_limited(Path::new("/nowhere/techcamp"), &[], b"", limits).unwrap_err();
        assert!(format!("{error:#}").contains("/nowhere/techcamp"), "{error:#}");
    }
}
