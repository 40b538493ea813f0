//! Matching: mentees to mentors, each mentee at most one, each mentor at most so many. As many
//! matches as there can be, and of these the highest total score. Knows no person, language or topic:
//! the caller says which pairs may be and how good they are, and numbers both sides as he likes.

mod candidates;
mod flow;

use super::mix;
use candidates::{Asked, look};
pub use flow::Pair;
use flow::Pairs;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mentor {
    /// Mentees at most.
    pub capacity: u32,
    /// Order among equals; best different for each.
    pub tie: u64,
}

/// How much is looked at. It is counted, never timed, so that every machine finds the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// Pairs that a look at all pairs adds for each mentee.
    pub candidates: usize,
    /// Looks at all pairs; the search ends earlier when the answer is proven.
    pub looks: u32,
}

impl Default for Effort {
    fn default() -> Effort {
        Effort { candidates: 24, looks: 16 }
    }
}

/// Matches made, and the sum of their scores: compared in this order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Value {
    pub matched: u64,
    pub score: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// By mentee.
    pub mentor_of: Vec<Option<usize>>,
    pub value: Value,
    /// No matching has a higher value.
    pub bound: Value,
}

impl Answer {
    pub fn proven(&self) -> bool {
        self.value == self.bound
    }
}

/// What is wrong with a matching.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A pair that may not be.
    Pair { mentee: usize },
    /// More mentees than the mentor takes.
    Full { mentor: usize },
}

/// Counts a matching again from nothing but the question. The only place that scores.
pub fn evaluate(
    mentors: &[Mentor],
    mut pairs_of: impl FnMut(usize, &mut Vec<Pair>),
    mentor_of: &[Option<usize>],
) -> Result<Value, Fault> {
    let mut taken = vec![0_u32; mentors.len()];
    let (mut value, mut own) = (Value::default(), Vec::new());
    for (mentee, mentor) in mentor_of.iter().enumerate() {
        let Some(mentor) = *mentor else { continue };
        own.clear();
        pairs_of(mentee, &mut own);
        let pair = own.iter().find(|pair| pair.mentor as usize == mentor && pair.score > 0);
        let pair = pair.ok_or(Fault::Pair { mentee })?;
        if taken[mentor] == mentors[mentor].capacity {
            return Err(Fault::Full { mentor });
        }
        taken[mentor] += 1;
        value.matched += 1;
        value.score += u64::from(pair.score);
    }
    Ok(value)
}

/// `ties` is by mentee, as [`Mentor::tie`]. `pairs_of(mentee, list)` adds to the empty list the pairs
/// that may be, each once, in any order; a score of 0 is no pair. Where all ties differ, the answer
/// does not depend on the order of either side.
///
/// Each mentee's best pairs are matched exactly, and the prices of that matching are then held
/// against every pair there is (pricing as in column generation; Dantzig and Wolfe 1960): where no
/// pair is worth more than its prices the answer is proven; else the better pairs join and it goes on.
pub fn solve(
    ties: &[u64],
    mentors: &[Mentor],
    effort: Effort,
    mut pairs_of: impl FnMut(usize, &mut Vec<Pair>),
) -> Answer {
    let most = u32::try_from(ties.len()).unwrap_or(u32::MAX);
    let capacity: Vec<u32> = mentors.iter().map(|mentor| mentor.capacity.min(most)).collect();
    let mut order: Vec<u32> = (0..most).collect();
    order.sort_by_key(|mentee| ties[*mentee as usize]);
    // One match is worth more than all scores together can be.
    let unit = 1 + i64::from(most) * i64::from(u16::MAX);
    let split = |sum: i64| Value { matched: (sum / unit) as u64, score: (sum % unit) as u64 };

    let mut bound = split(i64::MAX);
    let mut found = flow::Flow { mentor_of: vec![None; ties.len()], mentor_price: vec![0; mentors.len()] };
    let mut value = Value::default();
    let mut pairs = Pairs { unit, by_mentee: vec![Vec::new(); ties.len()] };
    for left in (0..effort.looks.max(1)).rev() {
        let asked = Asked { unit, keep: effort.candidates.max(1), mentees: ties.len() };
        let draw =
            |mentee: usize, mentor: usize| (mix(ties[mentee], mentors[mentor].tie), mentors[mentor].tie);
        let seen = look(asked, (&capacity, &found.mentor_price), &mut pairs_of, draw);
        bound = bound.min(split(seen.bound));
        if value == bound || left == 0 {
            break;
        }
        pairs.join(seen.best);
        found = flow::solve(&pairs, &capacity, &order);
        value = split(pairs.sum(&found.mentor_of));
    }
    let mentor_of: Vec<Option<usize>> =
        found.mentor_of.into_iter().map(|mentor| mentor.map(|mentor| mentor as usize)).collect();
    let listed = |mentee: usize, list: &mut Vec<Pair>| list.extend(&pairs.by_mentee[mentee]);
    match evaluate(mentors, listed, &mentor_of) {
        Ok(counted) if counted == value => Answer { mentor_of, value, bound },
        // What does not count to what was claimed is not believed.
        _ => Answer { mentor_of: vec![None; ties.len()], value: Value::default(), bound },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Scores by mentee and mentor, and seats by mentor.
    struct Case {
        scores: Vec<Vec<u16>>,
        seats: Vec<u32>,
    }

    impl Case {
        /// Draws a case from a seed; many pairs may not be, and scores are often equal.
        fn random(seed: u64) -> Case {
            let mut drawn = 0;
            let mut below = |most: u64| {
                drawn += 1;
                mix(seed, drawn) % most
            };
            let (mentees, mentors) = (below(7) as usize, below(5) as usize);
            let none = below(4);
            let mut score = || if below(5) < none { 0 } else { 1 + below(4) as u16 * 3 };
            let scores = (0..mentees).map(|_| (0..mentors).map(|_| score()).collect()).collect();
            Case { scores, seats: (0..mentors).map(|_| below(4) as u32).collect() }
        }

        fn mentors(&self) -> Vec<Mentor> {
            self.seats.iter().zip(100..).map(|(seats, tie)| Mentor { capacity: *seats, tie }).collect()
        }

        fn pairs_of(&self) -> impl Fn(usize, &mut Vec<Pair>) {
            |mentee, list| {
                list.extend(
                    self.scores[mentee].iter().zip(0..).map(|(score, mentor)| Pair { mentor, score: *score }),
                )
            }
        }

        fn solve(&self, effort: Effort) -> Answer {
            let ties: Vec<u64> = (0..self.scores.len() as u64).collect();
            solve(&ties, &self.mentors(), effort, self.pairs_of())
        }

        /// The best there is, by trying everything.
        fn best(&self, mentee: usize, seats: &mut Vec<u32>) -> Value {
            let Some(scores) = self.scores.get(mentee) else { return Value::default() };
            let mut best = self.best(mentee + 1, seats);
            for (mentor, score) in scores.iter().enumerate().filter(|(_, score)| **score > 0) {
                if seats[mentor] > 0 {
                    seats[mentor] -= 1;
                    let rest = self.best(mentee + 1, seats);
                    best =
                        best.max(Value { matched: rest.matched + 1, score: rest.score + u64::from(*score) });
                    seats[mentor] += 1;
                }
            }
            best
        }
    }

    #[test]
    fn every_small_case_is_matched_as_well_as_by_trying_everything() {
        for seed in 0..1000 {
            let case = Case::random(seed);
            let best = case.best(0, &mut case.seats.clone());
            for candidates in [1, 24] {
                let answer = case.solve(Effort { candidates, looks: 100 });
                assert_eq!(
                    (answer.value, answer.bound),
                    (best, best),
                    "case {seed}, {candidates} candidates"
                );
                assert_eq!(evaluate(&case.mentors(), case.pairs_of(), &answer.mentor_of), Ok(best));
            }
        }
    }

    #[test]
    fn a_search_that_ends_early_never_claims_more_than_it_has() {
        for seed in 0..300 {
            let case = Case::random(seed);
            let best = case.best(0, &mut case.seats.clone());
            for looks in [0, 1, 2] {
                let answer = case.solve(Effort { candidates: 1, looks });
                assert!(answer.value <= best && best <= answer.bound, "case {seed}: {answer:?}, {best:?}");
                assert_eq!(evaluate(&case.mentors(), case.pairs_of(), &answer.mentor_of), Ok(answer.value));
            }
        }
    }

    #[test]
    fn the_order_of_rows_changes_nothing() {
        for seed in 0..200 {
            let case = Case::random(seed);
            let (mentees, mentors) = (case.scores.len(), case.seats.len());
            let shuffled = |count: usize| {
                let mut all: Vec<usize> = (0..count).collect();
                all.sort_by_key(|at| mix(seed + 1, *at as u64));
                all
            };
            let (mentee_at, mentor_at) = (shuffled(mentees), shuffled(mentors));
            let row = |mentee: &usize| mentor_at.iter().map(|mentor| case.scores[*mentee][*mentor]).collect();
            let turned = Case { scores: mentee_at.iter().map(row).collect(), seats: vec![] };
            let ties: Vec<u64> = mentee_at.iter().map(|mentee| *mentee as u64).collect();
            let rows: Vec<Mentor> = mentor_at.iter().map(|mentor| case.mentors()[*mentor]).collect();
            let effort = Effort { candidates: 2, looks: 9 };
            let answer = solve(&ties, &rows, effort, turned.pairs_of());
            let straight = case.solve(effort);
            for (at, mentee) in mentee_at.iter().enumerate() {
                let mentor = answer.mentor_of[at].map(|mentor| mentor_at[mentor]);
                assert_eq!(mentor, straight.mentor_of[*mentee], "case {seed}");
            }
        }
    }

    #[test]
    fn one_more_seat_never_makes_it_worse() {
        for seed in 0..200 {
            let mut case = Case::random(seed);
            let before = case.solve(Effort::default()).value;
            case.seats.iter_mut().for_each(|seats| *seats += 1);
            assert!(case.solve(Effort::default()).value >= before);
        }
    }

    #[test]
    fn nobody_on_either_side_is_an_answer() {
        for (scores, seats) in
            [(vec![], vec![]), (vec![], vec![2]), (vec![vec![]; 3], vec![]), (vec![vec![7]; 3], vec![0])]
        {
            let mentees = scores.len();
            let answer = Case { scores, seats }.solve(Effort::default());
            assert_eq!((answer.mentor_of, answer.value), (vec![None; mentees], Value::default()));
        }
    }

    #[test]
    fn one_mentor_for_all_takes_the_best_fitting_he_has_room_for() {
        let answer = Case { scores: (1..=9).map(|score| vec![score]).collect(), seats: vec![u32::MAX] }
            .solve(Effort::default());
        assert_eq!(answer.value, Value { matched: 9, score: 45 });
        let answer = Case { scores: (1..=9).map(|score| vec![score]).collect(), seats: vec![2] }
            .solve(Effort::default());
        assert_eq!(answer.value, Value { matched: 2, score: 17 });
    }

    #[test]
    fn what_may_not_be_is_a_fault() {
        let case = Case { scores: vec![vec![0, 5], vec![1, 1]], seats: vec![1, 1] };
        let count = |mentor_of: &[Option<usize>]| evaluate(&case.mentors(), case.pairs_of(), mentor_of);
        assert_eq!(count(&[Some(0), None]), Err(Fault::Pair { mentee: 0 }));
        assert_eq!(count(&[Some(9), None]), Err(Fault::Pair { mentee: 0 }));
        assert_eq!(count(&[Some(1), Some(1)]), Err(Fault::Full { mentor: 1 }));
        assert_eq!(count(&[Some(1), Some(0)]), Ok(Value { matched: 2, score: 6 }));
    }
}
