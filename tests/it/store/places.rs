//! Full disks, read-only disks, and two runs at once.

use super::*;

/// A small disk in memory; nothing where this user may not mount one.
struct Disk(tempfile::TempDir);

impl Disk {
    fn of(kilobytes: u32) -> Option<Disk> {
        let disk = Disk(tempfile::tempdir().unwrap());
        let size = format!("size={kilobytes}k");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(disk.0.path())
            .stderr(std::process::Stdio::null())
            .status();
        if mounted.is_ok_and(|status| status.success()) {
            return Some(disk);
        }
        eprintln!("skipped: no disk in memory may be mounted here");
        std::mem::forget(disk);
        None
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_leaves_the_old_package_whole_at_every_size() {
    let big = |number: u8| -> Files {
        (0..8).map(|file| (format!("public/{file}"), vec![number + file; 20_000])).collect()
    };
    let (mut full, mut fine) = (0, 0);
    for kilobytes in (200..=480).step_by(28) {
        let Some(disk) = Disk::of(kilobytes) else { return };
        let target = disk.0.path().join("package");
        let first = store::publish(&target, &big(1), "1", false);
        let old = if first.is_ok() { big(1) } else { Files::default() };
        match store::publish(&target, &big(2), "2", false) {
            Ok(_) => {
                fine += 1;
                assert_eq!(state(&target), big(2).0);
            }
            Err(error) => {
                full += 1;
                let told = format!("{error:#}");
                assert!(told.contains("No space left"), "{told}");
                assert!(told.contains(target.to_str().unwrap()), "{told}");
                let now = if target.exists() { state(&target) } else { BTreeMap::new() };
                assert_eq!(now, old.0, "{kilobytes} kB");
            }
        }
        assert!(beside(&target).is_empty(), "{:?}", beside(&target));
    }
    assert!(full > 2 && fine > 2, "{full} full, {fine} fine");
}

#[test]
fn a_read_only_disk_is_named_and_still_compared() {
    let Some(disk) = Disk::of(1024) else { return };
    let target = disk.0.path().join("package");
    publish(&target, 1).unwrap();
    let remount = Command::new("mount").args(["-o", "remount,ro"]).arg(disk.0.path()).status().unwrap();
    assert!(remount.success());
    let error = format!("{:#}", publish(&target, 2).unwrap_err());
    assert!(error.contains("Read-only") && error.contains(disk.0.path().to_str().unwrap()), "{error}");
    assert!(store::write_file(&disk.0.path().join("plan.toml"), b"").is_err());
    assert!(store::create(&disk.0.path().join("new"), &version(1)).is_err());
    assert_eq!(state(&target), version(1).0);
    assert_eq!(store::fresh(&target, "input 1").unwrap().map(|it| it.len()), Some(6));
}

#[test]
fn a_second_run_is_told_that_the_first_is_busy() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("package");
    publish(&target, 1).unwrap();
    let lock = fs::File::open(folder.path().join(".package.lock")).unwrap();
    lock.lock().unwrap();
    let error = publish(&target, 2).unwrap_err();
    assert_eq!(error.downcast_ref(), Some(&Stop::Busy(target.clone())));
    assert_eq!(helper(&[], &target).status().unwrap().code(), Some(75));
    assert_eq!(state(&target), version(1).0);
    lock.unlock().unwrap();
    publish(&target, 2).unwrap();
}

#[test]
fn many_runs_at_once_cannot_mix() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("package");
    publish(&target, 1).unwrap();
    let runs: Vec<_> = (0..12).map(|_| helper(&[], &target).spawn().unwrap()).collect();
    let codes: Vec<_> =
        runs.into_iter().map(|run| run.wait_with_output().unwrap().status.code().unwrap()).collect();
    assert!(codes.contains(&0) && codes.iter().all(|code| [0, 75].contains(code)), "{codes:?}");
    assert_eq!(state(&target), version(2).0);
    assert!(beside(&target).is_empty());
}
