//! Circles: members to kinds of circle, each member at most one, a kind with too few of them none at all.
//! As many members as can be have one, and of these choices the greatest total fit. Knows no person and no topic.

/// The question. Every fit is above 0; a kind not listed may not be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Circles {
    /// By member: kinds and how well they fit, each kind once.
    pub fits: Vec<Vec<(usize, u32)>>,
    pub kinds: usize,
    /// Fewest members of a kind that is open.
    pub least: usize,
}

/// Members placed, and the sum of their fits: compared in this order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Value {
    pub placed: u64,
    pub fit: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// By member.
    pub kind_of: Vec<Option<usize>>,
    pub value: Value,
    /// No choice has a higher value.
    pub bound: Value,
}

impl Answer {
    pub fn proven(&self) -> bool {
        self.value == self.bound
    }
}

/// Kinds up to which every choice of open ones is tried.
const EXACT: usize = 8;

/// The best choice where few kinds can be, else one that opening or closing any one kind makes no better,
/// with a bound: everybody in the own best kind that enough members could join.
pub fn solve(circles: &Circles) -> Answer {
    search(circles, EXACT)
}

fn search(circles: &Circles, exact: usize) -> Answer {
    let could = |kind: usize| circles.fits.iter().filter(|own| own.iter().any(|it| it.0 == kind)).count();
    let viable: Vec<usize> = (0..circles.kinds).filter(|kind| could(*kind) >= circles.least.max(1)).collect();
    let mut open = vec![false; circles.kinds];
    let mut best = (Value::default(), vec![None; circles.fits.len()]);
    let all = {
        viable.iter().for_each(|kind| open[*kind] = true);
        value(circles, &nearest(circles, &open))
    };
    if viable.len() <= exact {
        for choice in 0..1_u32 << viable.len() {
            viable.iter().zip(0..).for_each(|(kind, bit)| open[*kind] = choice >> bit & 1 == 1);
            best = better(circles, &open, best);
        }
        return Answer { kind_of: best.1, value: best.0, bound: best.0 };
    }
    open.fill(false);
    loop {
        let mut found = None;
        for kind in &viable {
            open[*kind] ^= true;
            let tried = better(circles, &open, best.clone());
            open[*kind] ^= true;
            if tried.0 > best.0 && found.as_ref().is_none_or(|(_, known): &(usize, Choice)| tried.0 > known.0)
            {
                found = Some((*kind, tried));
            }
        }
        let Some((kind, tried)) = found else { break };
        open[kind] ^= true;
        best = tried;
    }
    Answer { kind_of: best.1, value: best.0, bound: all }
}

type Choice = (Value, Vec<Option<usize>>);

/// The better of `best` and the best choice with just these kinds open.
fn better(circles: &Circles, open: &[bool], best: Choice) -> Choice {
    match fill(circles, open) {
        Some(kind_of) if value(circles, &kind_of) > best.0 => (value(circles, &kind_of), kind_of),
        _ => best,
    }
}

fn fit(circles: &Circles, member: usize, kind: usize) -> Option<u32> {
    circles.fits[member].iter().find(|it| it.0 == kind).map(|it| it.1)
}

fn value(circles: &Circles, kind_of: &[Option<usize>]) -> Value {
    let fits = kind_of.iter().enumerate().filter_map(|(member, kind)| fit(circles, member, (*kind)?));
    fits.fold(Value::default(), |sum, fit| Value { placed: sum.placed + 1, fit: sum.fit + u64::from(fit) })
}

/// Everybody in the best of the open kinds, whatever their sizes; of equals the first.
fn nearest(circles: &Circles, open: &[bool]) -> Vec<Option<usize>> {
    let of = |own: &Vec<(usize, u32)>| {
        let kinds = own.iter().filter(|it| open[it.0]);
        kinds.max_by_key(|it| (it.1, std::cmp::Reverse(it.0))).map(|it| it.0)
    };
    circles.fits.iter().map(of).collect()
}

/// Everybody placed at the least loss so that each open kind has enough: shortest paths from kinds with
/// some to spare (successive shortest paths of a minimum-cost flow). None where that cannot be.
fn fill(circles: &Circles, open: &[bool]) -> Option<Vec<Option<usize>>> {
    let mut kind_of = nearest(circles, open);
    let mut count = vec![0; circles.kinds];
    kind_of.iter().flatten().for_each(|kind| count[*kind] += 1);
    while let Some(short) = (0..circles.kinds).find(|kind| open[*kind] && count[*kind] < circles.least) {
        let path = path(circles, open, &kind_of, &count, short)?;
        for (member, to) in path {
            if let Some(from) = kind_of[member].replace(to) {
                count[from] -= 1;
            }
            count[to] += 1;
        }
    }
    Some(kind_of)
}

/// Moves that bring one more member to `short` at the least loss, from a kind that can spare one.
fn path(
    circles: &Circles,
    open: &[bool],
    kind_of: &[Option<usize>],
    count: &[usize],
    short: usize,
) -> Option<Vec<(usize, usize)>> {
    // The cheapest move between two kinds, and who makes it.
    let mut moves: Vec<Vec<Option<(i64, usize)>>> = vec![vec![None; circles.kinds]; circles.kinds];
    for (member, kind) in kind_of.iter().enumerate() {
        let Some(from) = *kind else { continue };
        let own = i64::from(fit(circles, member, from)?);
        for (to, fit) in circles.fits[member].iter().filter(|it| open[it.0] && it.0 != from) {
            let cost = (own - i64::from(*fit), member);
            let known = &mut moves[from][*to];
            *known = Some(known.map_or(cost, |known| known.min(cost)));
        }
    }
    // Backwards from `short` (Bellman and Ford): what it costs to send one there, and the next kind.
    let mut cost: Vec<Option<(i64, usize)>> = vec![None; circles.kinds];
    cost[short] = Some((0, short));
    for _ in 0..circles.kinds {
        for from in 0..circles.kinds {
            for to in 0..circles.kinds {
                let Some(((step, _), (rest, _))) = moves[from][to].zip(cost[to]) else { continue };
                if from != short && cost[from].is_none_or(|known| step + rest < known.0) {
                    cost[from] = Some((step + rest, to));
                }
            }
        }
    }
    let spare = |kind: &usize| count[*kind] > circles.least;
    let mut at = (0..circles.kinds).filter(spare).filter_map(|kind| Some((cost[kind]?.0, kind))).min()?.1;
    let mut path = Vec::new();
    while at != short {
        let to = cost[at]?.1;
        path.push((moves[at][to]?.1, to));
        at = to;
        // More moves than kinds would walk in a circle.
        if path.len() > circles.kinds {
            return None;
        }
    }
    Some(path)
}

/// Sizes of the circles that `count` members of one kind make: as few as hold them, and about equally large.
/// None below `least` where `most` is at least twice that less one.
pub fn sizes(count: usize, most: usize) -> Vec<usize> {
    let circles = count.div_ceil(most.max(1));
    (0..circles).map(|at| (count + at) / circles).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The best there is, by trying every choice of every member.
    fn best(circles: &Circles, kind_of: &mut Vec<Option<usize>>) -> Value {
        let member = kind_of.len();
        let Some(own) = circles.fits.get(member) else {
            let size = |kind: usize| kind_of.iter().filter(|it| **it == Some(kind)).count();
            let kept = (0..circles.kinds).all(|kind| size(kind) == 0 || size(kind) >= circles.least);
            return if kept { value(circles, kind_of) } else { Value::default() };
        };
        let mut found = Value::default();
        for kind in own.iter().map(|it| Some(it.0)).chain([None]) {
            kind_of.push(kind);
            found = found.max(best(circles, kind_of));
            kind_of.pop();
        }
        found
    }

    proptest! {
        #[test]
        fn small_questions_are_answered_as_well_as_by_trying_everything_and_larger_ones_within_the_bound(
            rows in prop::collection::vec(prop::collection::vec(0u32..5, 4), 0..8),
            least in 1usize..4,
        ) {
            let fits = rows.iter().map(|row| row.iter().copied().enumerate().filter(|it| it.1 > 0).collect());
            let circles = Circles { fits: fits.collect(), kinds: 4, least };
            let known = best(&circles, &mut Vec::new());
            for exact in [EXACT, 0] {
                let answer = search(&circles, exact);
                let size = |kind: usize| answer.kind_of.iter().filter(|it| **it == Some(kind)).count();
                prop_assert!((0..4).all(|kind| size(kind) == 0 || size(kind) >= least));
                prop_assert_eq!(value(&circles, &answer.kind_of), answer.value);
                prop_assert!(answer.value <= known && known <= answer.bound, "{:?} {:?}", answer, known);
                prop_assert!(exact == 0 || answer.value == known, "{:?} {:?}", answer, known);
            }
        }

        #[test]
        fn circles_of_one_kind_are_within_their_bounds(count in 0usize..300, least in 1usize..20, more in 0usize..20) {
            let most = 2 * least - 1 + more;
            let sizes = sizes(count, most);
            prop_assert_eq!(sizes.iter().sum::<usize>(), count);
            prop_assert!(sizes.iter().all(|size| *size <= most));
            prop_assert!(count < least || sizes.iter().all(|size| *size >= least));
        }
    }
}
