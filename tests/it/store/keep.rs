//! What a person has edited or added is never lost, and what has not changed is not written.

use super::*;
use std::os::unix::fs::{PermissionsExt, symlink};

fn times(folder: &Path) -> BTreeMap<String, (u64, i64, i64)> {
    let mut times = BTreeMap::new();
    for name in state(folder).into_keys().chain([".techcamp/manifest.toml".into()]) {
        let metadata = fs::symlink_metadata(folder.join(&name)).unwrap();
        times.insert(name, (metadata.ino(), metadata.mtime(), metadata.mtime_nsec()));
    }
    times
}

fn target() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("package");
    (folder, target)
}

#[test]
fn a_package_is_written_changed_and_cleared_of_what_is_gone() {
    let (_folder, target) = target();
    let written = |new, changed, removed, same| Outcome::Written {
        new,
        changed,
        removed,
        same,
        kept: vec![],
        aside: vec![],
    };
    assert_eq!(publish(&target, 1).unwrap(), written(6, 0, 0, 0));
    assert_eq!(state(&target), version(1).0);
    assert_eq!(publish(&target, 2).unwrap(), written(1, 3, 1, 2));
    assert_eq!(state(&target), version(2).0);
    assert!(beside(&target).is_empty());
}

#[test]
fn an_unchanged_package_is_not_written() {
    let (_folder, target) = target();
    publish(&target, 1).unwrap();
    let before = times(&target);
    assert_eq!(publish(&target, 1).unwrap(), Outcome::Unchanged);
    assert_eq!(times(&target), before);

    let other = store::publish(&target, &version(1), "another input", false).unwrap();
    assert_eq!(other, Outcome::Unchanged);
    let mut after = times(&target);
    after.insert(".techcamp/manifest.toml".into(), before[".techcamp/manifest.toml"]);
    assert_eq!(after, before, "only the manifest remembers the other input");
    assert_eq!(store::fresh(&target, "another input").unwrap().map(|it| it.len()), Some(6));
}

#[test]
fn a_package_is_fresh_until_input_or_output_changes() {
    let (_folder, target) = target();
    assert_eq!(store::fresh(&target, "input 1").unwrap(), None);
    publish(&target, 1).unwrap();
    assert_eq!(store::fresh(&target, "input 1").unwrap().map(|it| it.len()), Some(6));
    assert_eq!(store::fresh(&target, "input 2").unwrap(), None);
    fs::write(target.join("public/mine.txt"), "mine").unwrap();
    assert_eq!(
        store::fresh(&target, "input 1").unwrap().map(|it| it.len()),
        Some(6),
        "what others add is no concern"
    );
    fs::write(target.join("public/same.html"), "SAME").unwrap();
    assert_eq!(store::fresh(&target, "input 1").unwrap(), None);
    fs::remove_file(target.join("public/same.html")).unwrap();
    assert_eq!(store::fresh(&target, "input 1").unwrap(), None);
    publish(&target, 1).unwrap();
    fs::create_dir(target.with_file_name(".package.stage-1")).unwrap();
    assert_eq!(store::fresh(&target, "input 1").unwrap(), None, "there is something to clean up");
}

#[test]
fn each_edited_file_is_named_and_nothing_changes() {
    let (_folder, target) = target();
    publish(&target, 1).unwrap();
    for (path, bytes) in version(1).iter().filter(|(path, _)| !path.contains("same")) {
        fs::write(target.join(path), "edited by hand").unwrap();
        let before = (state(&target), times(&target));
        assert_eq!(publish(&target, 2).unwrap(), Outcome::Edited(vec![path.to_owned()]));
        assert_eq!((state(&target), times(&target)), before);
        fs::write(target.join(path), bytes).unwrap();
    }
    publish(&target, 2).unwrap();
}

#[test]
fn force_keeps_the_bytes_it_replaces_each_time() {
    let (_folder, target) = target();
    let attic = |name: &str| fs::read_to_string(target.join(".techcamp/attic").join(name)).unwrap();
    let force = || store::publish(&target, &version(1), "input 1", true).unwrap();
    publish(&target, 1).unwrap();
    for text in ["first", "second"] {
        fs::write(target.join("private/desk/list.csv"), text).unwrap();
        let Outcome::Written { changed: 1, same: 5, aside, .. } = force() else { panic!() };
        assert_eq!(aside, ["private/desk/list.csv"]);
        assert_eq!(state(&target), version(1).0);
    }
    assert_eq!(attic("private/desk/list.csv"), "first");
    assert_eq!(attic("private/desk/list.csv~2"), "second");
    assert_eq!(mode(&target.join(".techcamp/attic")), 0o700);
    publish(&target, 2).unwrap();
    assert_eq!(attic("private/desk/list.csv"), "first", "the attic stays through later runs");
}

#[test]
fn a_file_of_yours_where_ours_shall_be_counts_as_edited() {
    let (_folder, target) = target();
    publish(&target, 1).unwrap();
    fs::write(target.join("public/sheet/only-in-2.html"), "mine").unwrap();
    assert_eq!(publish(&target, 2).unwrap(), Outcome::Edited(vec!["public/sheet/only-in-2.html".into()]));
    fs::remove_file(target.join("public/sheet/only-in-2.html")).unwrap();

    // A folder where a file shall be, a link where a folder shall be.
    fs::create_dir(target.join("public/sheet/only-in-2.html")).unwrap();
    fs::write(target.join("public/sheet/only-in-2.html/x"), "mine").unwrap();
    fs::rename(target.join("crew"), target.join("crew2")).unwrap();
    symlink("/etc", target.join("crew")).unwrap();
    let edited = vec!["crew".to_owned(), "public/sheet/only-in-2.html/x".to_owned()];
    assert_eq!(publish(&target, 2).unwrap(), Outcome::Edited(edited.clone()));
    let forced = store::publish(&target, &version(2), "input 2", true).unwrap();
    let Outcome::Written { aside, kept, .. } = forced else { panic!() };
    assert_eq!((aside, kept), (edited, vec!["crew2/rota/all.en.html".to_owned()]));
    let attic = target.join(".techcamp/attic");
    assert_eq!(fs::read_link(attic.join("crew")).unwrap(), Path::new("/etc"));
    assert_eq!(fs::read_to_string(attic.join("public/sheet/only-in-2.html/x")).unwrap(), "mine");
}

#[test]
fn what_others_put_there_stays_as_it_is() {
    use std::os::unix::ffi::OsStrExt;
    let (_folder, target) = target();
    publish(&target, 1).unwrap();
    let folders = ["photos", "photos/deep/deeper", "public", "public/agenda", "private/notes", "Ö ü/x"];
    for (number, folder) in folders.iter().cycle().take(300).enumerate() {
        fs::create_dir_all(target.join(folder)).unwrap();
        fs::write(target.join(folder).join(format!("n {number}.txt")), format!("{number}")).unwrap();
    }
    symlink("photos", target.join("link")).unwrap();
    fs::write(target.join(std::ffi::OsStr::from_bytes(b"chi\xba.txt")), "latin").unwrap();
    fs::create_dir_all(target.join("empty/folder")).unwrap();
    fs::set_permissions(target.join("photos"), fs::Permissions::from_mode(0o500)).unwrap();
    let foreign = |target: &Path, ours: Files| {
        let mut all = state(target);
        all.retain(|path, _| ours.get(path).is_none());
        all
    };
    let before = foreign(&target, version(1));
    assert_eq!(before.len(), 302);
    let Outcome::Written { kept, removed: 1, .. } = publish(&target, 2).unwrap() else { panic!() };
    assert_eq!(kept.len(), 302);
    assert_eq!(foreign(&target, version(2)), before);
    assert!(target.join("empty/folder").is_dir());
    assert_eq!(mode(&target.join("photos")), 0o500);
    assert!(!target.join("public/sheet/only-in-1.html").exists());
    assert!(beside(&target).is_empty(), "{:?}", beside(&target));
    fs::set_permissions(target.join("photos"), fs::Permissions::from_mode(0o700)).unwrap();
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().mode() & 0o777
}

#[test]
fn closed_audiences_are_for_the_owner_alone() {
    let (_folder, target) = target();
    for number in [1, 2] {
        publish(&target, number).unwrap();
        for (path, _) in version(number).iter() {
            let closed = !path.starts_with("public");
            let path = target.join(path);
            let folder = path.parent().unwrap();
            if closed {
                assert_eq!((mode(&path), mode(folder)), (0o600, 0o700), "{}", path.display());
            } else {
                assert_eq!((mode(&path) & !0o644, mode(folder) & !0o755), (0, 0), "{}", path.display());
            }
        }
    }
    fs::set_permissions(target.join("private/same.csv"), fs::Permissions::from_mode(0o644)).unwrap();
    publish(&target, 1).unwrap();
    assert_eq!(mode(&target.join("private/same.csv")), 0o600, "closed again with the next change");
}

#[test]
fn a_folder_of_other_things_is_refused() {
    let (_folder, target) = target();
    fs::create_dir(&target).unwrap();
    publish(&target, 1).unwrap();
    for prepare in [
        |path: &Path| fs::write(path, "").unwrap(),
        |path: &Path| {
            fs::create_dir(path).unwrap();
            fs::write(path.join("thesis"), "").unwrap();
        },
    ] {
        let other = target.with_file_name("other");
        prepare(&other);
        for force in [false, true] {
            let error = store::publish(&other, &version(1), "", force).unwrap_err();
            assert_eq!(error.downcast_ref(), Some(&Stop::NotOurs(other.clone())), "{error:#}");
        }
        if other.is_dir() { fs::remove_dir_all(&other).unwrap() } else { fs::remove_file(&other).unwrap() }
    }
}

#[test]
fn a_manifest_of_a_newer_program_or_a_broken_one_is_told() {
    let (_folder, target) = target();
    publish(&target, 1).unwrap();
    for (text, told) in [("format = 2\nfuture = true\n", "newer techcamp"), ("forma", "cannot be read")] {
        fs::write(target.join(".techcamp/manifest.toml"), text).unwrap();
        let error = format!("{:#}", publish(&target, 2).unwrap_err());
        assert!(error.contains(told) && error.contains("manifest.toml"), "{error}");
        assert_eq!(state(&target), version(1).0);
    }
}

#[test]
fn a_path_that_leads_out_is_refused() {
    let (_folder, target) = target();
    for path in ["../x", "/etc/x", "public/../../x", "public//x", "", ".techcamp/manifest.toml", "a\\b"] {
        assert!(store::publish(&target, &files(&[(path, "")]), "", false).is_err(), "{path}");
    }
    assert!(!target.exists());
}

#[test]
fn a_package_behind_a_link_is_written_where_it_is() {
    let (folder, target) = target();
    fs::create_dir_all(folder.path().join("stick/package")).unwrap();
    symlink("stick/package", &target).unwrap();
    publish(&target, 1).unwrap();
    publish(&target, 2).unwrap();
    assert!(fs::symlink_metadata(&target).unwrap().is_symlink());
    assert_eq!(state(&folder.path().join("stick/package")), version(2).0);
}
