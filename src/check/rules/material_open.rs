//! A heading such as "Solution" or "Notes for the trainer" outside of a marked part: participants would read what follows.

use crate::check::Phase;
use crate::material::{self, Segment};
use crate::model::Event;
use crate::problem::Problem;

/// Beginnings of such headings in lower case: English, Spanish, Romanian, Russian, French, Portuguese, Arabic. "Answer" alone may
/// be something to do.
const HIDDEN: [&str; 36] = [
    "solution", "answers", "answer key", "for the trainer", "for trainers", "trainer", "notes for the trainer", "note to trainer",
    "note for trainers", "notes for trainers", "instructor", "facilitator", "note for facilitators", "notes for facilitators",
    "for facilitators", "for the facilitator", "solución", "soluciones", "respuestas", "clave de respuestas", "para quien forma",
    "para la facilitadora", "para el facilitador", "soluți", "răspunsuri", "pentru formator", "решени", "ответы", "для тренера",
    "réponses", "corrigé", "solução", "respostas", "para o formador", "الحل", "للمدرب",
];

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for session in &event.sessions {
        for (_, text) in session.texts() {
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

/// The first heading, line in bold or italics, or beginning with a colon after it, that promises what participants are not to read.
fn hidden(segment: &Segment) -> Option<String> {
    let titles = std::iter::once((segment.title.as_str(), true));
    let lines = segment.text.lines().map(str::trim).map(|line| (line, line.starts_with(['#', '*', '_'])));
    titles.chain(lines).find_map(|(line, stands_out)| {
        let bare = line.trim_matches(['#', '*', '_', ':', ' ']);
        let lower = bare.to_lowercase();
        let is_hidden = |word: &str| {
            let rest = lower.strip_prefix(word);
            rest.is_some_and(|rest| stands_out || rest.trim_start_matches(['*', '_', ' ']).starts_with(':'))
        };
        HIDDEN.iter().any(|word| is_hidden(word)).then(|| bare.to_owned())
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
        assert_eq!(told("Solution: the well").as_deref(), Some("Solution: the well"));
        assert_eq!(told("*Answer key*").as_deref(), Some("Answer key"));
        assert_eq!(told("- solutions are many").as_deref(), None);
        assert_eq!(told("::: solution\n## Solution\nx\n:::\n"), None);
        assert_eq!(told("## Dissolving\nThe solution is"), None);
    }
}
