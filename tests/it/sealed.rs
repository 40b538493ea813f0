//! Sealed folders, as a coordinator makes them and a partner opens them. All people are invented.

use super::cli::{EVENT, FINE, REFUSED, Ran, camp, run, tree};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

const PEOPLE: &str = "id,name,email,consent.follow-up,consent.follow-up.version\n\
    a,Zqmila Example,zqmila@example.org,yes,1\nb,Zqovidiu Sample,zqovidiu@example.org,,\n";

const PASSPHRASE: &str = "lantern orbit mitten 7";

fn folder(more: &str) -> TempDir {
    let event = EVENT.replace("keep_until", &format!("{more}\nkeep_until"));
    let temp = camp(&[("event.toml", &event), ("people.csv", PEOPLE)]);
    std::fs::write(temp.path().join("passphrase"), format!("{PASSPHRASE}\r\nmore\n")).unwrap();
    temp
}

/// One list for organizers, one for the team and one for everybody.
const BUILD: [&str; 4] = ["build", "camp", "--only", "roster-full"];
const SEAL: [&str; 4] = ["--encrypt", "zip", "--passphrase-file", "passphrase"];

fn build(temp: &TempDir, more: &[&str]) -> Ran {
    run(temp.path(), &[&BUILD[..], more].concat())
}

pub type Tree = BTreeMap<String, Vec<u8>>;

/// What stands in a folder below `camp/`, without this program's own.
fn written(temp: &TempDir, path: &str) -> Tree {
    let found = tree(&temp.path().join("camp").join(path)).into_iter();
    let found = found.map(|(path, (bytes, _))| (path.to_str().unwrap().to_owned(), bytes));
    found.filter(|(path, _)| path != ".techcamp/manifest.toml").collect()
}

/// The files of a ZIP below `folder`; None where it does not open.
pub fn opened(zip: &[u8], passphrase: Option<&str>, folder: &str) -> Option<Tree> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut files = Tree::new();
    for at in 0..zip.len() {
        let mut bytes = Vec::new();
        let mut file = match passphrase {
            Some(passphrase) => zip.by_index_decrypt(at, passphrase.as_bytes()).ok()?,
            None => zip.by_index(at).ok()?,
        };
        let name = file.name().unwrap().into_owned();
        file.read_to_end(&mut bytes).ok()?;
        files.insert(format!("{folder}/{name}"), bytes);
    }
    Some(files)
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

#[test]
fn a_sealed_package_has_the_same_files_in_one_that_opens_with_the_passphrase() {
    let temp = folder("");
    build(&temp, &[]).ends(FINE, &[]);
    let clear = written(&temp, "package-part");
    assert!(clear.values().any(|bytes| holds(bytes, "Zqmila")));
    build(&temp, &SEAL).ends(FINE, &["sealed: private/private.zip", "7-Zip", "(1 new"]);
    let sealed = written(&temp, "package-part");
    assert_eq!(sealed.keys().collect::<Vec<_>>(), ["private/private.zip"]);
    let zip = &sealed["private/private.zip"];
    assert!(!holds(zip, "Zqmila"));
    assert_eq!(opened(zip, Some(PASSPHRASE), "private"), Some(clear.clone()));
    assert_eq!(opened(zip, Some("lantern orbit mitten 8"), "private"), None);
    // Nothing of what was clear stays in the package or beside it.
    let left = tree(&temp.path().join("camp"));
    let left: Vec<_> = left.keys().filter(|path| path.components().count() > 1).collect();
    assert_eq!(left.len(), 2, "{left:?}");

    // Unchanged, it is not sealed again and nobody is asked; another passphrase is asked for by --force.
    build(&temp, &SEAL[..2]).ends(FINE, &["nothing has changed", "passphrase of before", "--force"]);
    assert_eq!(written(&temp, "package-part"), sealed);
    std::fs::write(temp.path().join("passphrase"), "another one, longer").unwrap();
    build(&temp, &[&SEAL[..], &["--force"]].concat()).ends(FINE, &["1 changed"]);
    let again = written(&temp, "package-part");
    assert_eq!(opened(&again["private/private.zip"], Some("another one, longer"), "private"), Some(clear));

    // And back to the open, not without a word.
    build(&temp, &[]).ends(REFUSED, &["sealed private/private.zip", "--force"]);
    let json = build(&temp, &["--json"]).json();
    assert_eq!(json["outcome"]["opens"], "private/private.zip");
    assert_eq!(written(&temp, "package-part"), again);
    build(&temp, &["--force"]).ends(FINE, &["1 removed"]);
    assert!(written(&temp, "package-part").values().any(|bytes| holds(bytes, "Zqmila")));
}

#[test]
fn what_lies_open_elsewhere_is_told_and_a_passphrase_in_the_event_folder_is_refused() {
    let temp = folder("");
    build(&temp, &["--out", "camp/other"]).ends(FINE, &[]);
    let sealed = build(&temp, &[&SEAL[..], &["--json"]].concat()).json();
    assert_eq!(sealed["sealed"], serde_json::json!(["private/private.zip"]), "{sealed}");
    build(&temp, &[&SEAL[..], &["--force"]].concat())
        .ends(FINE, &["open still", "camp/other/private", "earlier build"]);
    std::fs::rename(temp.path().join("passphrase"), temp.path().join("camp/passphrase")).unwrap();
    // Elsewhere it is not opened either.
    run(temp.path(), &[&BUILD[..], &["--out", "camp/third"]].concat())
        .ends(REFUSED, &["sealed private/private.zip"]);
    let before = tree(temp.path());
    let inside = ["--encrypt", "zip", "--passphrase-file", "camp/passphrase", "--force"];
    build(&temp, &inside).ends(REFUSED, &["lies in the event folder", "Nothing was written"]);
    assert_eq!(tree(temp.path()), before);
}

#[test]
fn what_somebody_put_or_changed_there_is_named_and_not_carried_over_in_the_open() {
    let temp = folder("");
    build(&temp, &[]).ends(FINE, &[]);
    let list = temp.path().join("camp/package-part/private/roster-full.en.csv");
    std::fs::write(&list, "Zqmila").unwrap();
    build(&temp, &["--force"]).ends(FINE, &["aside"]);
    let scan = temp.path().join("camp/package-part/private/scan.jpg");
    std::fs::write(&scan, "Zqmila").unwrap();
    std::fs::write(&list, "Zqovidiu").unwrap();
    let before = tree(temp.path());
    for more in [&[][..], &["--force"]] {
        let ran = build(&temp, &[&SEAL[..], more].concat());
        ran.ends(
            REFUSED,
            &["scan.jpg", "private/roster-full.en.csv", ".techcamp/attic/private/roster-full.en.csv"],
        );
        assert_eq!(tree(temp.path()), before);
    }
    let json = build(&temp, &[&SEAL[..], &["--json"]].concat()).json();
    assert_eq!(json["outcome"]["open"].as_array().map(Vec::len), Some(3), "{json}");
    for path in
        [&scan, &list, &temp.path().join("camp/package-part/.techcamp/attic/private/roster-full.en.csv")]
    {
        std::fs::remove_file(path).unwrap();
    }
    build(&temp, &SEAL).ends(FINE, &["sealed: private/private.zip"]);
    assert!(tree(&temp.path().join("camp/package-part")).values().all(|(bytes, _)| !holds(bytes, "Zq")));
    // Unpacked in its place, the files lie open again.
    std::fs::write(&list, "unpacked").unwrap();
    build(&temp, &SEAL).ends(REFUSED, &["this file lies open", "private/roster-full.en.csv"]);
}

#[test]
fn the_event_says_it_once_for_every_package_and_for_the_ledger_of_a_roster() {
    let temp = folder("encrypt = \"zip\"");
    build(&temp, &[]).ends(REFUSED, &["private/private.zip needs a passphrase", "--passphrase-file"]);
    assert!(!temp.path().join("camp/package-part").exists());
    build(&temp, &SEAL[2..]).ends(FINE, &["sealed: private/private.zip"]);
    // The list itself is to be imported, and is sealed only when asked for.
    run(temp.path(), &[&["roster", "address-list", "camp"], &SEAL[2..]].concat())
        .ends(FINE, &["sealed: private/roster-ledger.zip", "one person is on the list"]);
    let names = |temp: &TempDir| written(temp, "rosters/address-list").into_keys().collect::<Vec<_>>();
    assert_eq!(names(&temp), ["network/address-list.en.csv", "private/roster-ledger.zip"]);

    let temp = folder("");
    run(temp.path(), &[&["roster", "address-list", "camp"], &SEAL[..]].concat())
        .ends(FINE, &["sealed: network/address-list.zip"]);
    assert_eq!(names(&temp), ["network/address-list.zip", "private/roster-ledger.en.html"]);
    let zip = &written(&temp, "rosters/address-list")["network/address-list.zip"];
    assert!(!holds(zip, "zqmila"));
    let list = opened(zip, Some(PASSPHRASE), "network").unwrap();
    assert!(holds(&list["network/address-list.en.csv"], "zqmila@example.org"));
    assert!(!holds(&list["network/address-list.en.csv"], "zqovidiu"));
}

#[test]
fn what_locks_nothing_is_told_before_anything_is_written() {
    let temp = folder("");
    for (word, told) in
        [("rar", "neither “zip” nor a recipient"), ("AGE-SECRET-KEY-1ABC", "secret key of age, not")]
    {
        let ran = build(&temp, &["--encrypt", word]);
        ran.ends(REFUSED, &[told, "what to do"]);
        assert!(!ran.all().contains("1ABC"), "{}", ran.all());
    }
    let told = if cfg!(feature = "age") { "no whole recipient" } else { "built without age" };
    build(&temp, &["--encrypt", "age1qqq"]).ends(REFUSED, &[told]);
    for (passphrase, told) in [
        ("", "passphrase is empty"),
        ("\n1234567890123\n", "passphrase is empty"),
        ("elevenchars", "too short: 12 letters"),
        ("пароль из слов", "not every program"),
    ] {
        std::fs::write(temp.path().join("passphrase"), passphrase).unwrap();
        build(&temp, &SEAL).ends(REFUSED, &[told]);
    }
    assert!(!temp.path().join("camp/package-part").exists());
    let temp = folder("encrypt = [\"zip\", \"7z\"]");
    run(temp.path(), &["check", "camp"]).ends(REFUSED, &["“7z” is neither", "event.toml:"]);
}

#[test]
fn the_index_links_to_the_locked_file_and_to_nothing_in_it() {
    let temp = folder("");
    let links = |more: &[&str]| {
        run(temp.path(), &[&["build", "camp", "--only", "index"], more].concat()).ends(FINE, &[]);
        let html = std::fs::read_to_string(temp.path().join("camp/package-part/index.en.html")).unwrap();
        let links = html.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
        (links.filter(|it| it.starts_with("private/")).collect::<std::collections::BTreeSet<_>>(), html)
    };
    assert!(links(&[]).0.len() > 5);
    let (links, html) = links(&SEAL);
    assert_eq!(links.into_iter().collect::<Vec<_>>(), ["private/private.zip"]);
    assert!(html.contains("Locked, inside this file:") && html.contains("href=\"crew/"));
}

/// The same as in tests/it/store/crash.rs, of the whole program: what is written is either the old or the new.
#[test]
fn a_build_that_is_killed_leaves_the_open_package_or_the_sealed_one() {
    let temp = folder("");
    build(&temp, &[]).ends(FINE, &[]);
    let clear = written(&temp, "package-part");
    let whole = |milliseconds: u64| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_techcamp"))
            .args([&BUILD[..], &SEAL].concat())
            .current_dir(temp.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(milliseconds));
        child.kill().unwrap();
        child.wait().unwrap();
        let now = written(&temp, "package-part");
        let is_sealed = now.keys().eq(["private/private.zip"]);
        assert!(is_sealed || now == clear, "{milliseconds} ms: {:?}", now.keys());
        is_sealed
    };
    let mut milliseconds = 1;
    while !whole(milliseconds) {
        milliseconds *= 2;
        assert!(milliseconds < 300_000, "it never comes to an end");
    }
    build(&temp, &SEAL).ends(FINE, &[]);
    let beside: Vec<_> = tree(&temp.path().join("camp")).into_keys().collect();
    assert!(beside.iter().all(|path| !path.to_string_lossy().contains("stage-")), "{beside:?}");
}

/// What a program that is not ours writes on standard output; None where it is not there.
fn foreign(program: &str, args: &[&str], folder: &Path) -> Option<Vec<u8>> {
    let output = Command::new(program).args(args).current_dir(folder).output().ok()?;
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    Some(output.stdout)
}

#[test]
fn seven_zip_opens_the_zip_and_finds_it_encrypted_by_aes_256() {
    let temp = folder("");
    build(&temp, &[]).ends(FINE, &[]);
    let clear = written(&temp, "package-part");
    build(&temp, &SEAL).ends(FINE, &[]);
    let zip = "camp/package-part/private/private.zip";
    let Some(list) = foreign("7zz", &["l", "-slt", zip], temp.path()) else {
        eprintln!("skipped: no 7zz here");
        return;
    };
    let list = String::from_utf8(list).unwrap();
    assert_eq!(list.matches("Method = AES-256 Deflate").count(), clear.len(), "{list}");
    foreign("7zz", &["x", &format!("-p{PASSPHRASE}"), "-oout/private", zip], temp.path()).unwrap();
    let out = tree(&temp.path().join("out")).into_iter();
    let out: Tree = out.map(|(path, (bytes, _))| (path.to_str().unwrap().to_owned(), bytes)).collect();
    assert_eq!(out, clear);
}

#[cfg(feature = "age")]
mod age_keys {
    use super::*;

    /// A key, and the recipient it belongs to.
    fn key() -> (age::x25519::Identity, String) {
        let key = age::x25519::Identity::generate();
        let recipient = key.to_public().to_string();
        (key, recipient)
    }

    #[test]
    fn a_recipient_opens_what_is_sealed_for_him_and_the_events_key_only_the_ledger() {
        let ((own, own_recipient), (partner, partner_recipient)) = (key(), key());
        let temp = folder(&format!("encrypt = [\"{own_recipient}\"]"));
        build(&temp, &[]).ends(FINE, &["sealed: private/private.zip.age", &own_recipient]);
        let sealed = written(&temp, "package-part");
        assert_eq!(sealed.keys().collect::<Vec<_>>(), ["private/private.zip.age"]);
        let zip = age::decrypt(&own, &sealed["private/private.zip.age"]).unwrap();
        assert!(opened(&zip, None, "private").unwrap().values().any(|bytes| holds(bytes, "Zqovidiu")));
        build(&temp, &[]).ends(FINE, &["nothing has changed"]);
        assert_eq!(written(&temp, "package-part"), sealed);

        run(temp.path(), &["roster", "address-list", "camp", "--encrypt", &partner_recipient])
            .ends(FINE, &[]);
        let roster = written(&temp, "rosters/address-list");
        let (list, ledger) =
            (&roster["network/address-list.zip.age"], &roster["private/roster-ledger.zip.age"]);
        assert!(age::decrypt(&partner, list).is_ok() && age::decrypt(&own, list).is_err());
        assert!(age::decrypt(&own, ledger).is_ok() && age::decrypt(&partner, ledger).is_err());
    }

    #[test]
    fn the_age_of_debian_opens_it() {
        let temp = folder("");
        let Some(secret) = foreign("age-keygen", &[], temp.path()) else {
            eprintln!("skipped: no age here");
            return;
        };
        std::fs::write(temp.path().join("key"), &secret).unwrap();
        let recipient =
            String::from_utf8(foreign("age-keygen", &["-y", "key"], temp.path()).unwrap()).unwrap();
        build(&temp, &[]).ends(FINE, &[]);
        let clear = written(&temp, "package-part");
        build(&temp, &["--encrypt", recipient.trim()]).ends(FINE, &[]);
        let path = "camp/package-part/private/private.zip.age";
        let zip = foreign("age", &["--decrypt", "--identity", "key", path], temp.path()).unwrap();
        assert_eq!(opened(&zip, None, "private"), Some(clear));
    }
}
