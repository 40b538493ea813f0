//! What a kit says: its artifacts, templates, words and default event, in layers.
//! Later layers win: files by path, words by key, artifacts by id and key. It knows no event.

mod artifact;
mod builtin;
mod manifest;

pub use artifact::{Artifact, Collect, Column, Form, Languages, Limits, Mend, PACK, PACKS, Print, Tab};
pub use builtin::{builtin, ids};

use crate::document::BodyKind;
use crate::files::Files;
use crate::form;
use crate::problem::{Place, Problem};
use artifact::Patch;
use manifest::Manifest;
use std::collections::BTreeMap;

/// A kit with its layers laid over each other.
#[derive(Debug, Clone, Default)]
pub struct Kit {
    pub id: String,
    pub title: String,
    pub version: String,
    pub artifacts: Vec<Artifact>,
    /// Templates by path below `templates/`.
    pub templates: Files,
    /// Language tag, path and Fluent text, in the order in which they override.
    pub words: Vec<(String, String, String)>,
    /// Path and TOML text of the default events, in the order in which they override.
    pub events: Vec<(String, String)>,
    /// Descriptions of other tools' exports by their id: path and TOML text of the nearest layer that has one.
    pub sources: BTreeMap<String, (String, String)>,
    /// Forms by their ids, of the nearest layer that has each.
    pub forms: Vec<form::Form>,
    /// Files of a new event, below `starter/`; the nearest layer that has any.
    pub starter: Files,
    /// Fonts of the layers.
    pub fonts: Vec<Vec<u8>>,
    /// Whether all of it came with the program: such a kit may be rendered without limits.
    pub trusted: bool,
}

/// One layer as found.
struct Layer {
    name: String,
    files: Files,
    manifest: Manifest,
    trusted: bool,
}

/// Most layers below one kit.
const DEEPEST: usize = 4;

/// Puts the kit `id` together. `find` gives a kit's files and whether they came with the program;
/// `own` is the event's `kit/` folder.
/// Problems: `unknown-kit`, `kit-loop`, `kit-syntax`, `kit-key`, `kit-newer`, `kit-template-missing`, `form-syntax`, `form-question`.
pub fn assemble(
    id: &str,
    find: impl Fn(&str) -> Option<(Files, bool)>,
    own: Files,
) -> (Option<Kit>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut layers = Vec::new();
    let mut next = Some(id.to_owned());
    while let Some(name) = next {
        let Some((files, trusted)) = find(&name) else {
            let known = ids();
            let near = crate::problem::nearest(&name, known.iter().map(String::as_str)).unwrap_or("none");
            problems.push(
                Problem::block("unknown-kit")
                    .with("kit", &name)
                    .with("near", near)
                    .with("known", known.join(", ")),
            );
            return (None, problems);
        };
        if layers.len() > DEEPEST {
            problems.push(Problem::block("kit-loop").with("kit", id));
            return (None, problems);
        }
        let manifest = manifest::parse(&name, &files, &mut problems);
        next = manifest.kit.extends.clone();
        layers.push(Layer { name, files, manifest, trusted });
    }
    layers.reverse();
    if !own.0.is_empty() {
        let manifest = manifest::parse("kit", &own, &mut problems);
        layers.push(Layer { name: "kit".into(), files: own, manifest, trusted: false });
    }
    let kit = lay(id, &layers, &mut problems);
    (Some(kit), problems)
}

fn lay(id: &str, layers: &[Layer], problems: &mut Vec<Problem>) -> Kit {
    let mut kit = Kit { id: id.to_owned(), trusted: true, ..Kit::default() };
    let mut patches: Vec<(String, Patch)> = Vec::new();
    let mut forms: BTreeMap<String, (String, String)> = BTreeMap::new();
    for layer in layers {
        kit.trusted &= layer.trusted || !layer.files.0.keys().any(|path| runs(path));
        if layer.name != "kit" {
            kit.title.clone_from(&layer.manifest.kit.title);
            kit.version.clone_from(&layer.manifest.kit.version);
        }
        kit.templates.0.extend(layer.files.below("templates").0);
        let starter = layer.files.below("starter");
        if !starter.0.is_empty() {
            kit.starter = starter;
        }
        for (path, bytes) in layer.files.iter() {
            let text = || String::from_utf8_lossy(bytes).into_owned();
            let place = format!("kit:{}/{path}", layer.name);
            if let Some(tag) = path.strip_prefix("words/").and_then(|path| path.strip_suffix(".ftl")) {
                kit.words.push((tag.to_owned(), place, text()));
            } else if let Some(id) = path.strip_prefix("sources/").and_then(|path| path.strip_suffix(".toml"))
            {
                kit.sources.insert(id.to_owned(), (place, text()));
            } else if let Some(id) = path.strip_prefix("forms/").and_then(|path| path.strip_suffix(".toml")) {
                forms.insert(id.to_owned(), (place, text()));
            } else if path == "event.toml" {
                kit.events.push((place, text()));
            } else if path.starts_with("fonts/") && (path.ends_with(".ttf") || path.ends_with(".otf")) {
                kit.fonts.push(bytes.to_vec());
            }
        }
        for patch in &layer.manifest.artifact {
            match patches.iter_mut().find(|(_, known)| known.id == patch.id) {
                Some((_, known)) => known.overlay(patch),
                None => patches.push((layer.name.clone(), patch.clone())),
            }
        }
    }
    for (id, (place, text)) in forms {
        match form::parse(&place, &id, &text) {
            Ok(form) if form.enabled => kit.forms.push(form),
            Ok(_) => {}
            Err(problem) => problems.push(*problem),
        }
    }
    for (name, patch) in patches {
        if patch.enabled == Some(false) {
            continue;
        }
        match patch.finish() {
            Ok(artifact) => {
                if artifact.body == BodyKind::Page && kit.templates.get(&artifact.template).is_none() {
                    problems.push(
                        Problem::block("kit-template-missing")
                            .at(&Place::file(&format!("kit:{name}/kit.toml")))
                            .with("artifact", &artifact.id)
                            .with("template", &artifact.template),
                    );
                }
                kit.artifacts.push(artifact);
            }
            Err(what) => problems.push(
                Problem::block("kit-key")
                    .at(&Place::file(&format!("kit:{name}/kit.toml")))
                    .with("artifact", &patch.id)
                    .with("what", what),
            ),
        }
    }
    kit.artifacts.sort_by_key(|artifact| artifact.order);
    kit
}

/// Whether a file of an event's own kit can make the engines work: words and fonts cannot.
fn runs(path: &str) -> bool {
    path.starts_with("templates/") || path == "kit.toml" || manifest::is_part(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> Files {
        list.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    }

    const BASE: &str = "format = 1\n[kit]\nid = \"base\"\ntitle = \"Base\"\nversion = \"1\"\n\
        [[artifact]]\nid = \"agenda\"\naudience = \"public\"\nbody = \"page\"\nformats = [\"pdf\", \"html\"]\n";

    fn find(id: &str) -> Option<(Files, bool)> {
        match id {
            "base" => Some((
                files(&[("kit.toml", BASE), ("templates/agenda.md", "# A"), ("words/en.ftl", "a = A")]),
                true,
            )),
            "mine" => Some((
                files(&[(
                    "kit.toml",
                    "format = 1\n[kit]\nid = \"mine\"\nextends = \"base\"\n[[artifact]]\nid = \"agenda\"\nformats = [\"md\"]\n",
                )]),
                false,
            )),
            "loop" => Some((
                files(&[("kit.toml", "format = 1\n[kit]\nid = \"loop\"\nextends = \"loop\"\n")]),
                false,
            )),
            _ => None,
        }
    }

    #[test]
    fn a_later_layer_changes_one_key_and_keeps_the_others() {
        let (kit, problems) = assemble("mine", find, Files::default());
        assert_eq!(problems, []);
        let kit = kit.unwrap();
        assert_eq!(kit.artifacts.len(), 1);
        assert_eq!(kit.artifacts[0].formats, [crate::document::Format::Md]);
        assert_eq!(kit.artifacts[0].audience, crate::document::Audience::Public);
        assert!(!kit.trusted);
    }

    #[test]
    fn an_events_own_kit_takes_an_artifact_out() {
        let own = files(&[("kit.toml", "[[artifact]]\nid = \"agenda\"\nenabled = false\n")]);
        let (kit, problems) = assemble("base", find, own);
        assert_eq!(problems, []);
        assert_eq!(kit.unwrap().artifacts, []);
    }

    #[test]
    fn a_manifest_may_stand_in_several_files_that_hold_artifacts_alone() {
        let part =
            "[[artifact]]\nid = \"list\"\nconsent = \"follow-up\"\nbody = \"table\"\nformats = [\"csv\"]\n";
        let (kit, problems) = assemble("base", find, files(&[("artifacts/list.toml", part)]));
        assert_eq!(problems, []);
        let kit = kit.unwrap();
        assert_eq!(kit.artifacts.len(), 2);
        assert_eq!(kit.artifacts[1].audience, crate::document::Audience::Network);
        assert!(!kit.trusted);
        let (_, problems) = assemble("base", find, files(&[("artifacts/list.toml", "[kit]\nid = \"x\"\n")]));
        assert_eq!(problems[0].rule, "kit-syntax");
    }

    #[test]
    fn own_words_keep_a_kit_trusted_and_own_templates_do_not() {
        let trusted = |own| assemble("base", find, own).0.unwrap().trusted;
        assert!(trusted(files(&[("words/en.ftl", "a = B")])));
        assert!(!trusted(files(&[("templates/agenda.md", "# B")])));
    }

    #[test]
    fn what_cannot_be_put_together_is_told() {
        let rules = |id: &str, own: Files| {
            assemble(id, find, own).1.into_iter().map(|it| it.rule).collect::<Vec<_>>()
        };
        assert_eq!(rules("bas", Files::default()), ["unknown-kit"]);
        assert_eq!(rules("loop", Files::default()), ["kit-loop"]);
        assert_eq!(
            rules("base", files(&[("kit.toml", "[[artifact]]\nid = \"x\"\ncolour = 1\n")])),
            ["kit-syntax"]
        );
        assert_eq!(
            rules("base", files(&[("kit.toml", "[[artifact]]\nid = \"x\"\nbody = \"page\"\n")])),
            ["kit-key"]
        );
    }

    #[test]
    fn what_is_for_the_team_is_in_no_participants_pack() {
        let told = |id: &str, audience: &str, packs: &str| {
            let text = format!(
                "[[artifact]]\nid = \"{id}\"\naudience = \"{audience}\"\nbody = \"page\"\nformats = [\"pdf\"]\npacks = {packs}\n"
            );
            let own = files(&[("kit.toml", text.as_str()), ("templates/x.md", "# X")]);
            assemble("base", find, own).1.iter().map(|it| it.rule.clone()).collect::<Vec<_>>()
        };
        assert!(told("x", "crew", "[\"trainer\"]").is_empty());
        assert!(told("x", "members", "[\"participant\"]").is_empty());
        assert_eq!(told("x", "crew", "[\"trainer\", \"participant\"]"), ["kit-key"]);
        assert_eq!(told("x", "private", "[\"staff\"]"), ["kit-key"]);
        assert!(told("x", "members", "[\"participant\", \"-trainer\"]").is_empty());
        assert_eq!(told("x", "members", "[\"cook\"]"), ["kit-key"]);
        assert_eq!(told("pack", "members", "[]"), ["kit-key"]);
    }
}
