//! A session's texts in two languages have other timed parts: people of one language would lose time, or an exercise.

use crate::check::Phase;
use crate::material;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for session in &event.sessions {
        let Some((main, text)) = session.main_text(event.first_language()) else { continue };
        let parts = |text: &str| -> Vec<(&'static str, u32)> {
            let run = material::run(&material::read(text).0, u32::MAX);
            run.into_iter().flat_map(|run| run.timed).map(|it| (it.kind.word(), it.planned)).collect()
        };
        let own = parts(&text.value);
        for (lang, other) in session.texts().filter(|(lang, _)| *lang != main) {
            let others = parts(&other.value);
            if others == own {
                continue;
            }
            // Where one only has more, it is the first that the other lacks.
            let at = own.iter().zip(&others).take_while(|(one, other)| one == other).count();
            let told = |parts: &[(&str, u32)]| {
                let part = parts.get(at);
                part.map_or_else(|| "–".to_owned(), |(kind, minutes)| format!("::: {kind} {minutes}"))
            };
            let problem = Problem::warn("material-differs").at(&other.place).and_at(&text.place);
            let problem = problem.with("session", &session.id.value).with("lang", lang).with("main", main);
            let problem = problem.with("here", told(&others)).with("there", told(&own));
            found.push(problem.with("number", at + 1));
        }
    }
    found
}
