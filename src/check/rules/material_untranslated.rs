//! A session is given in a language in which its material is not there: people get it in another.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for session in &event.sessions {
        let Some(material) = &session.material else { continue };
        let has = |lang: &str| material.markdown.get(lang).is_some_and(|text| !text.value.trim().is_empty());
        let Some((written, text)) = material.markdown.iter().find(|(_, text)| !text.value.trim().is_empty()) else {
            continue;
        };
        let known = |lang: &str| event.languages.iter().any(|it| it.value == lang);
        for lang in session.languages.iter().filter(|lang| known(&lang.value) && !has(&lang.value)) {
            let problem = Problem::warn("material-untranslated").at(&text.place);
            let problem = problem.with("session", &session.id.value).with("lang", &lang.value);
            found.push(problem.with("written", written));
        }
    }
    found
}
