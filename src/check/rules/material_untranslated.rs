//! A session is given in a language in which its material is not there: people get it in another.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for session in &event.sessions {
        let Some((written, text)) = session.texts().next() else { continue };
        let known = |lang: &str| event.languages.iter().any(|it| it.value == lang);
        for lang in session.languages.iter().filter(|lang| known(&lang.value) && session.text_in(&lang.value).is_none()) {
            let problem = Problem::warn("material-untranslated").at(&text.place);
            let problem = problem.with("session", &session.id.value).with("lang", &lang.value);
            found.push(problem.with("written", written));
        }
    }
    found
}
