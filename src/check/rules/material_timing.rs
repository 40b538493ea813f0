//! Steps that take longer than any block the session could be given in, even when all are as short as they may be.

use crate::check::Phase;
use crate::material;
use crate::model::{Block, BlockKind, Event};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for session in &event.sessions {
        // Pinned to some, it has no other.
        let is_pinned = |id: &str| session.blocks.iter().any(|block| block.value == id);
        let fits = |block: &&Block| match session.blocks.is_empty() {
            true => block.kind.takes_sessions() && session.breakout == (block.kind == BlockKind::Breakout),
            false => is_pinned(&block.id.value),
        };
        let Some(longest) = event.blocks.iter().filter(fits).map(|block| block.minutes.value).max() else { continue };
        for (lang, text) in session.texts() {
            let (pieces, _) = material::read(&text.value);
            let Some(run) = material::run(&pieces, longest).filter(|run| run.over > 0) else { continue };
            let problem = Problem::warn("material-timing").at(&text.place).with("session", &session.id.value);
            let problem = problem.with("lang", lang).with("least", run.least).with("planned", run.planned);
            found.push(problem.with("longest", longest).with("over", run.over));
        }
    }
    found
}
