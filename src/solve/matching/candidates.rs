//! Candidates: one look at every pair there is, with prices on the mentors: whom each mentee should
//! try, and what no matching can exceed. Knows only numbers and prices.

use super::flow::Pair;
use std::cmp::Reverse;

#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    /// A pair is worth this and its score.
    pub unit: i64,
    /// Pairs for each mentee, at most.
    pub keep: usize,
    pub mentees: usize,
}

/// What one look at all pairs brought.
pub(super) struct Look {
    /// By mentee: the pairs worth most after the mentor's price, best first.
    pub best: Vec<Vec<Pair>>,
    /// No matching is worth more, whatever the prices, if none is below 0: the mentees bring at most
    /// what their best pairs leave after the price, and the seats at most their prices (weak duality).
    pub bound: i64,
}

/// Looks at all pairs, by the mentors' capacities and prices; `draw` orders pairs that leave equally much.
pub(super) fn look<Draw: Ord + Copy>(
    asked: Asked,
    (capacity, prices): (&[u32], &[i64]),
    mut pairs_of: impl FnMut(usize, &mut Vec<Pair>),
    draw: impl Fn(usize, usize) -> Draw,
) -> Look {
    let seats: i64 = capacity.iter().zip(prices).map(|(seats, price)| i64::from(*seats) * price).sum();
    let mut look = Look { best: Vec::with_capacity(asked.mentees), bound: seats };
    let (mut own, mut found) = (Vec::new(), Vec::new());
    for mentee in 0..asked.mentees {
        own.clear();
        found.clear();
        pairs_of(mentee, &mut own);
        // What is kept by now leaves at least this much, and is drawn before that.
        let (mut least, mut last) = (1 - asked.unit, None);
        for pair in own.iter().filter(|pair| pair.score > 0) {
            let left = i64::from(pair.score) - prices[pair.mentor as usize];
            if left < least {
                continue;
            }
            let drawn = draw(mentee, pair.mentor as usize);
            if left > least || last.is_none_or(|last| drawn < last) {
                found.push((Reverse(left), drawn, *pair));
                if found.len() >= 4 * asked.keep + 16 {
                    cut(&mut found, asked.keep);
                    if let Some(worst) = found.iter().max() {
                        (least, last) = (worst.0.0, Some(worst.1));
                    }
                }
            }
        }
        cut(&mut found, asked.keep);
        found.sort_unstable();
        look.bound += found.first().map_or(0, |it| asked.unit + it.0.0);
        look.best.push(found.iter().map(|it| it.2).collect());
    }
    look
}

/// The first `keep`, in any order.
fn cut<T: Ord>(found: &mut Vec<T>, keep: usize) {
    if found.len() > keep {
        found.select_nth_unstable(keep);
        found.truncate(keep);
    }
}
