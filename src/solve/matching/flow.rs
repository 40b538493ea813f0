//! Flow: the best matching over a sparse list of pairs, by shortest augmenting paths from all who
//! are free at once (primal-dual, Kuhn and Munkres; phases as of Hopcroft and Karp). Knows only
//! ranks and prices; which pairs are listed is not its concern.

use std::collections::BTreeMap;

/// A mentor a mentee may have, and how well they fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    pub mentor: u32,
    pub score: u16,
}

/// Pairs by mentee, each once; a pair is worth `unit` and its score.
#[derive(Debug, Clone, Default)]
pub(super) struct Pairs {
    pub unit: i64,
    pub by_mentee: Vec<Vec<Pair>>,
}

impl Pairs {
    fn worth(&self, pair: Pair) -> i64 {
        self.unit + i64::from(pair.score)
    }

    /// Adds what is new.
    pub fn join(&mut self, more: Vec<Vec<Pair>>) {
        for (own, more) in self.by_mentee.iter_mut().zip(more) {
            let new: Vec<Pair> = more.into_iter().filter(|pair| !own.contains(pair)).collect();
            own.extend(new);
        }
    }

    pub fn sum(&self, mentor_of: &[Option<u32>]) -> i64 {
        let pairs = self.by_mentee.iter().zip(mentor_of);
        pairs
            .flat_map(|(own, of)| own.iter().find(|pair| Some(pair.mentor) == *of))
            .map(|it| self.worth(*it))
            .sum()
    }
}

/// A best matching over the listed pairs, and the prices that prove it: no pair is worth more than
/// its two prices, a matched pair exactly as much, who is left over is priced 0.
#[derive(Debug, Clone)]
pub(super) struct Flow {
    pub mentor_of: Vec<Option<u32>>,
    pub mentor_price: Vec<i64>,
}

const FAR: i64 = i64::MAX;
/// Mentees who look for a place together: few enough that each search stays near them.
const AT_ONCE: usize = 256;

/// The sum of matched worths is as large as it can be. `order` is all mentees, as they are served.
pub(super) fn solve(pairs: &Pairs, capacity: &[u32], order: &[u32]) -> Flow {
    let mut search = Search::new(pairs, capacity);
    for some in order.chunks(AT_ONCE) {
        let mut waiting = some.to_vec();
        waiting.iter().for_each(|mentee| search.enter(*mentee));
        loop {
            search.visit.phase += 1;
            waiting.retain(|mentee| !search.settle(*mentee));
            if waiting.is_empty() {
                break;
            }
            search.reprice(&waiting);
        }
    }
    Flow { mentor_of: search.mentor_of, mentor_price: search.mentor_price }
}

struct Search<'a> {
    pairs: &'a Pairs,
    capacity: &'a [u32],
    mentee_price: Vec<i64>,
    mentor_price: Vec<i64>,
    mentor_of: Vec<Option<u32>>,
    /// By mentor.
    mentees: Vec<Vec<u32>>,
    visit: Visit,
    distance: Distance,
}

/// What a phase has already walked through, so that each pair is tried once: phase and place, the
/// place being of no account in another phase.
#[derive(Default)]
struct Visit {
    phase: u32,
    /// By mentee: the next pair to try.
    pair: Vec<(u32, u32)>,
    /// By mentor: the mentees before this one have not been walked on from.
    mentee: Vec<(u32, u32)>,
}

#[derive(Default)]
struct Distance {
    mentee: Vec<i64>,
    mentor: Vec<i64>,
}

/// The place in this phase, `first` at first.
fn place(visit: &mut (u32, u32), phase: u32, first: u32) -> &mut u32 {
    if visit.0 != phase {
        *visit = (phase, first);
    }
    &mut visit.1
}

impl<'a> Search<'a> {
    fn new(pairs: &'a Pairs, capacity: &'a [u32]) -> Search<'a> {
        let (mentees, mentors) = (pairs.by_mentee.len(), capacity.len());
        Search {
            pairs,
            capacity,
            mentee_price: vec![0; mentees],
            mentor_price: vec![0; mentors],
            mentor_of: vec![None; mentees],
            mentees: vec![Vec::new(); mentors],
            visit: Visit { phase: 0, pair: vec![(0, 0); mentees], mentee: vec![(0, 0); mentors] },
            distance: Distance { mentee: vec![FAR; mentees], mentor: vec![FAR; mentors] },
        }
    }

    /// The mentee's price is what the best pair leaves, or 0.
    fn enter(&mut self, mentee: u32) {
        let left = |pair: &Pair| self.pairs.worth(*pair) - self.mentor_price[pair.mentor as usize];
        let best = self.pairs.by_mentee[mentee as usize].iter().map(left).max();
        self.mentee_price[mentee as usize] = best.unwrap_or(0).max(0);
    }

    fn spare(&self, mentor: u32) -> bool {
        self.mentees[mentor as usize].len() < self.capacity[mentor as usize] as usize
    }

    fn slack(&self, mentee: u32, pair: Pair) -> i64 {
        self.mentee_price[mentee as usize] + self.mentor_price[pair.mentor as usize] - self.pairs.worth(pair)
    }

    /// Finds `mentee` a place along pairs without slack, moving others on; or leaves one whose price
    /// is 0, who loses nothing. True when done; false when this phase has no way left.
    fn settle(&mut self, mentee: u32) -> bool {
        // The mentors between the mentees of the path: `path[at + 1]` leaves `through[at]`.
        let (mut path, mut through) = (vec![mentee], Vec::<u32>::new());
        while let Some(&last) = path.last() {
            if self.mentee_price[last as usize] == 0 {
                self.shift(&path, &through);
                return true;
            }
            match self.step(last) {
                Some((mentor, None)) => {
                    through.push(mentor);
                    self.shift(&path, &through);
                    return true;
                }
                Some((mentor, Some(next))) => {
                    through.push(mentor);
                    path.push(next);
                }
                None => {
                    path.pop();
                    through.pop();
                }
            }
        }
        false
    }

    /// The next mentor without slack from `mentee`, and whom to move on from there; None for a free seat.
    fn step(&mut self, mentee: u32) -> Option<(u32, Option<u32>)> {
        let own = &self.pairs.by_mentee[mentee as usize];
        let phase = self.visit.phase;
        let mut at = *place(&mut self.visit.pair[mentee as usize], phase, 0);
        let mut found = None;
        while let Some(&pair) = own.get(at as usize) {
            let mentor = pair.mentor;
            if self.slack(mentee, pair) == 0 && self.mentor_of[mentee as usize] != Some(mentor) {
                if self.spare(mentor) {
                    found = Some((mentor, None));
                    break;
                }
                let mentees = &self.mentees[mentor as usize];
                let left = place(&mut self.visit.mentee[mentor as usize], phase, mentees.len() as u32);
                if *left > 0 {
                    *left -= 1;
                    found = Some((mentor, Some(mentees[*left as usize])));
                    break;
                }
            }
            at += 1;
        }
        self.visit.pair[mentee as usize].1 = at;
        found
    }

    /// Everybody on the path takes the next mentor; the last one, where there is none, takes nobody.
    fn shift(&mut self, path: &[u32], through: &[u32]) {
        for (at, &mentee) in path.iter().enumerate().rev() {
            if let Some(old) = self.mentor_of[mentee as usize].take() {
                self.mentees[old as usize].retain(|other| *other != mentee);
            }
            if let Some(&mentor) = through.get(at) {
                self.mentor_of[mentee as usize] = Some(mentor);
                self.mentees[mentor as usize].push(mentee);
            }
        }
    }

    /// Moves prices so that at least one who waits finds a way (Dijkstra over slacks, all at once).
    fn reprice(&mut self, waiting: &[u32]) {
        let mut reached: (Vec<u32>, Vec<u32>) = (waiting.to_vec(), Vec::new());
        let mut nearest = FAR;
        // Few different distances: a bucket each, and mentors in them.
        let mut buckets: BTreeMap<i64, Vec<u32>> = BTreeMap::new();
        for &mentee in waiting {
            self.distance.mentee[mentee as usize] = 0;
            self.relax(mentee, &mut buckets, &mut nearest, &mut reached.1);
        }
        while let Some((distance, bucket)) = buckets.pop_first() {
            if distance >= nearest {
                break;
            }
            for mentor in bucket {
                if self.distance.mentor[mentor as usize] != distance {
                    continue;
                }
                for at in 0..self.mentees[mentor as usize].len() {
                    let mentee = self.mentees[mentor as usize][at];
                    if self.distance.mentee[mentee as usize] == FAR {
                        self.distance.mentee[mentee as usize] = distance;
                        reached.0.push(mentee);
                        self.relax(mentee, &mut buckets, &mut nearest, &mut reached.1);
                    }
                }
            }
        }
        for mentee in reached.0 {
            let distance = std::mem::replace(&mut self.distance.mentee[mentee as usize], FAR);
            self.mentee_price[mentee as usize] -= (nearest - distance).max(0);
        }
        for mentor in reached.1 {
            let distance = std::mem::replace(&mut self.distance.mentor[mentor as usize], FAR);
            self.mentor_price[mentor as usize] += (nearest - distance).max(0);
        }
    }

    /// Looks from a mentee who has been reached at her distance.
    fn relax(
        &mut self,
        mentee: u32,
        buckets: &mut BTreeMap<i64, Vec<u32>>,
        nearest: &mut i64,
        reached: &mut Vec<u32>,
    ) {
        let from = self.distance.mentee[mentee as usize];
        *nearest = (*nearest).min(from + self.mentee_price[mentee as usize]);
        for &pair in &self.pairs.by_mentee[mentee as usize] {
            let to = from + self.slack(mentee, pair);
            let known = self.distance.mentor[pair.mentor as usize];
            if to >= known || to >= *nearest {
                continue;
            }
            if known == FAR {
                reached.push(pair.mentor);
            }
            self.distance.mentor[pair.mentor as usize] = to;
            if self.spare(pair.mentor) {
                *nearest = to;
            } else {
                buckets.entry(to).or_default().push(pair.mentor);
            }
        }
    }
}
