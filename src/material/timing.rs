//! Timing: the timed parts of a session laid into the time it was given.

use super::{Kind, Part, Piece, cue};

/// A session's timed parts, minute by minute. All figures are minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub timed: Vec<Timed>,
    /// What the trainer planned, and what it takes at the least.
    pub planned: u32,
    pub least: u32,
    /// What is left of the slot at the end.
    pub spare: u32,
    /// By how much it runs over, although everything is as short as it may be.
    pub over: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timed {
    pub kind: Kind,
    pub title: String,
    /// After how many minutes of the session it begins.
    pub start: u32,
    pub planned: u32,
    /// What it gets; 0 where it is left out.
    pub minutes: u32,
    /// What to say and do, as lines of plain text: its lists and the notes to the trainer, else its first paragraph.
    pub cue: String,
}

/// Lays the timed parts into `slot` minutes. Where they do not fit, first what may be left out gives its minutes, then
/// what may be shorter, later ones before earlier ones, and none more than is needed. None without a timed part.
pub fn run(pieces: &[Piece], slot: u32) -> Option<Run> {
    let parts = parts(pieces);
    if parts.is_empty() {
        return None;
    }
    let spans: Vec<_> = parts.iter().filter_map(|part| part.span).collect();
    let (planned, least) =
        (spans.iter().map(|it| it.planned).sum::<u32>(), spans.iter().map(|it| it.least).sum::<u32>());
    let mut minutes: Vec<u32> = spans.iter().map(|it| it.planned).collect();
    let mut missing = planned.saturating_sub(slot);
    for may_go in [true, false] {
        for (at, span) in spans.iter().enumerate().rev().filter(|(_, span)| (span.least == 0) == may_go) {
            let given = missing.min(span.planned - span.least);
            minutes[at] -= given;
            missing -= given;
        }
    }
    let mut start = 0;
    let timed = parts.iter().zip(&spans).zip(&minutes).map(|((part, span), minutes)| {
        let timed = Timed {
            kind: part.kind,
            title: part.title.clone(),
            start,
            planned: span.planned,
            minutes: *minutes,
            cue: cue::cue(part),
        };
        start += minutes;
        timed
    });
    let timed = timed.collect();
    Some(Run { timed, planned, least, spare: slot.saturating_sub(start), over: missing })
}

/// Timed parts that stand in no other, in order.
fn parts(pieces: &[Piece]) -> Vec<&Part> {
    let mut found = Vec::new();
    for piece in pieces {
        if let Piece::Part(part) = piece {
            if part.span.is_some() { found.push(part) } else { found.extend(parts(&part.pieces)) }
        }
    }
    found
}

/// How many timed parts are among these; none where what is around them is timed.
pub(super) fn timed(pieces: &[Piece], in_time: bool) -> usize {
    if in_time { 0 } else { parts(pieces).len() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::material::read;
    use proptest::prelude::*;

    fn minutes(text: &str, slot: u32) -> (Vec<u32>, u32, u32) {
        let run = run(&read(text).0, slot).unwrap();
        (run.timed.iter().map(|it| it.minutes).collect(), run.spare, run.over)
    }

    const DAY: &str =
        "::: step 10\n:::\n::: step 0-15\n:::\n::: exercise 20-30\n:::\n::: discussion 5-20\n:::\n";

    #[test]
    fn what_may_be_left_out_goes_first_then_later_parts_become_shorter() {
        assert_eq!(minutes(DAY, 80), (vec![10, 15, 30, 20], 5, 0));
        assert_eq!(minutes(DAY, 70), (vec![10, 10, 30, 20], 0, 0));
        assert_eq!(minutes(DAY, 50), (vec![10, 0, 30, 10], 0, 0));
        assert_eq!(minutes(DAY, 38), (vec![10, 0, 23, 5], 0, 0));
        assert_eq!(minutes(DAY, 30), (vec![10, 0, 20, 5], 0, 5));
    }

    #[test]
    fn what_is_timed_inside_something_timed_is_not_counted_twice() {
        let (minutes, spare, _) = minutes("::: step 30\n::: exercise 10\n:::\n:::\n", 30);
        assert_eq!((minutes, spare), (vec![30], 0));
        assert_eq!(run(&read("::: trainer\nx\n:::\n").0, 30), None);
    }

    proptest! {
        #[test]
        fn minutes_stay_between_least_and_planned_and_fill_no_more_than_the_slot(
            spans in prop::collection::vec((0u32..30, 1u32..40), 1..12), slot in 0u32..300
        ) {
            let text: String = spans
                .iter()
                .map(|(least, more)| format!("::: step {least}-{}\n:::\n", least + more))
                .collect();
            let run = run(&read(&text).0, slot).unwrap();
            let used: u32 = run.timed.iter().map(|it| it.minutes).sum();
            prop_assert_eq!(used + run.spare, slot + run.over);
            prop_assert!(run.spare == 0 || run.over == 0);
            prop_assert!(run.over == 0 || used == run.least);
            prop_assert!(run.spare == 0 || used == run.planned);
            for (timed, (least, more)) in run.timed.iter().zip(&spans) {
                prop_assert!((*least..=least + more).contains(&timed.minutes));
            }
        }
    }
}
