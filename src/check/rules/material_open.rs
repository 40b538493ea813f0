//! A heading such as "Solution" or "Notes for the trainer" outside of a marked part: participants would read what follows.

use crate::check::Phase;
use crate::material::{self, Segment};
use crate::model::Event;
use crate::problem::Problem;

/// Beginnings of such headings in lower case: English, Spanish, Romanian, Russian, French, Portuguese, Arabic. "Answer" alone may
/// be something to do.
const HIDDEN: [&str; 25] = [
    "solution", "answers", "for the trainer", "for trainers", "trainer", "notes for the trainer", "note to trainer",
    "solución", "soluciones", "respuestas", "para quien forma", "para la facilitadora", "para el facilitador",
    "soluți", "răspunsuri", "pentru formator", "решени", "ответы", "для тренера", "réponses", "corrigé", "solução",
    "respostas", "الحل", "للمدرب",
];

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for session in &event.sessions {
        for text in session.material.iter().flat_map(|it| it.markdown.values()) {
            let (pieces, _) = material::read(&text.value);
            let open = material::for_participants(&pieces);
            if let Some(heading) = open.iter().find_map(hidden) {
                let problem = Problem::warn("material-open").at(&text.place).with("session", &session.id.value);
                found.push(problem.with("text", heading));
            }
        }
    }
    found
}

/// The first heading, or line that is all bold, that promises what participants are not to read.
fn hidden(segment: &Segment) -> Option<String> {
    let headings = segment.text.lines().map(str::trim).filter(|line| line.starts_with('#') || line.starts_with("**"));
    let headings = headings.map(|line| line.trim_matches(['#', '*', ':', ' ']).to_owned());
    std::iter::once(segment.title.clone()).chain(headings).find(|heading| {
        let heading = heading.to_lowercase();
        HIDDEN.iter().any(|word| heading.starts_with(word))
    })
}

#[cfg(test)]
mod tests {
    use super::hidden;
    use crate::material::{for_participants, read};

    #[test]
    fn headings_are_found_in_the_open_and_not_in_marked_parts() {
        let told = |text: &str| for_participants(&read(text).0).iter().find_map(hidden);
        assert_eq!(told("## Solution\nx").as_deref(), Some("Solution"));
        assert_eq!(told("**Для тренера:** подождать").as_deref(), Some("Для тренера:** подождать"));
        assert_eq!(told("::: solution\n## Solution\nx\n:::\n"), None);
        assert_eq!(told("## Dissolving\nThe solution is"), None);
    }
}
