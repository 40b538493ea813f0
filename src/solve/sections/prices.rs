//! Prices: a first idea of who takes what. Seats get prices, everybody takes the best bundle he can pay
//! for, and prices follow demand: Lagrange's relaxation of the seats, by subgradient steps.

use super::PINS;
use super::case::{Case, Choice, Seating};
use super::score::TOP;

/// What is worth how much in a bundle: each further first wish less than the one before.
const TOPS: [i64; TOP] = [4000, 1500, 500, 100];
const NEED: i64 = 20_000;
/// Parts of a point that prices move in.
const SCALE: i64 = 64;

/// Starts that are tried, one every so many rounds at the end.
const STARTS: usize = 4;
const APART: usize = 7;

/// Seats as they stand after the last rounds, some rounds apart: prices that swing around the right ones
/// give starts that differ.
pub fn bundles(case: &Case, rounds: usize) -> Vec<Seating> {
    let mut prices = vec![0_i64; case.sections.offers.len()];
    let mut bundles = vec![Vec::new(); case.pupils()];
    let mut starts = Vec::new();
    for left in (0..rounds.max(1)).rev() {
        let mut load = vec![0_i64; prices.len()];
        for (pupil, bundle) in bundles.iter_mut().enumerate() {
            *bundle = best(case, pupil, &prices);
            bundle.iter().for_each(|offer: &usize| load[*offer] += 1);
        }
        // Steps shrink from some points to parts of one.
        let step = (60 * SCALE) / (1 + (rounds - left) as i64 / 2);
        for (offer, price) in prices.iter_mut().enumerate() {
            let seats = case.room(offer).max(1) as i64;
            *price = (*price + step * (load[offer] - seats) / seats).max(0);
        }
        if left % APART == 0 && left / APART < STARTS {
            starts.push(granted(case, &bundles));
        }
    }
    starts
}

/// The bundles, as far as there are seats; where an offer is over full, those stay who have least otherwise.
fn granted(case: &Case, bundles: &[Vec<usize>]) -> Seating {
    let mut order: Vec<usize> = (0..bundles.len()).collect();
    let tops = |pupil: usize| {
        let top = |offer: &&usize| case.choice(pupil, **offer).is_some_and(Choice::top);
        bundles[pupil].iter().filter(top).count()
    };
    let by_hand = |pupil: usize| {
        bundles[pupil].iter().any(|offer| case.choice(pupil, *offer).is_some_and(|it| it.pins != 0))
    };
    order.sort_by_key(|&pupil| (!by_hand(pupil), tops(pupil), pupil));
    let mut seating = Seating::empty(case);
    for pupil in order {
        for &offer in &bundles[pupil] {
            if seating.load[offer] < case.room(offer) && seating.fits(case, pupil, offer) {
                seating.put(case, pupil, offer);
            }
        }
    }
    seating
}

/// One topic of a pupil: the offers to take it in.
struct Item<'a> {
    choices: Vec<(i64, &'a Choice)>,
    top: bool,
}

/// The best bundle at these prices, by depth-first search with a bound.
fn best(case: &Case, pupil: usize, prices: &[i64]) -> Vec<usize> {
    let mut fixed: Vec<&Choice> = Vec::new();
    for offers in case.sections.pupils[pupil].pinned.iter().take(PINS) {
        let choices = offers.iter().filter_map(|offer| case.choice(pupil, *offer));
        let mut free = choices.filter(|it| free(case, &fixed, it));
        fixed.extend(free.next());
    }
    let mut items: Vec<(usize, Item)> = Vec::new();
    for choice in case.choices[pupil].iter().filter(|choice| choice.rank.is_some() || choice.needs != 0) {
        let worth = SCALE * choice.points() + NEED * SCALE * i64::from(choice.needs.count_ones());
        let entry = (worth - prices[choice.offer], choice);
        match items.iter_mut().find(|item| item.0 == choice.topic) {
            Some((_, item)) => item.choices.push(entry),
            None => items.push((choice.topic, Item { choices: vec![entry], top: choice.top() })),
        }
    }
    items.sort_by_key(|(_, item)| item.choices[0].1.rank.unwrap_or(usize::MAX));
    let items: Vec<Item> = items.into_iter().map(|item| item.1).collect();
    let mut most = vec![(0_i64, 0_usize); items.len() + 1];
    for (at, item) in items.iter().enumerate().rev() {
        let gain = item.choices.iter().map(|choice| choice.0).max().unwrap_or(0).max(0);
        let gain =
            if item.top { item.choices.iter().map(|choice| choice.0).max().unwrap_or(0) } else { gain };
        most[at] = (most[at + 1].0 + gain.max(0), most[at + 1].1 + usize::from(item.top));
    }
    let tops = fixed.iter().filter(|choice| choice.top()).count();
    let mut search = Search { case, items, most, taken: fixed, best: Vec::new(), value: i64::MIN };
    search.go(0, 0, tops);
    search.best
}

fn free(case: &Case, taken: &[&Choice], choice: &Choice) -> bool {
    let clash =
        |other: &&Choice| other.topic == choice.topic || case.meeting[choice.slot].contains(&other.slot);
    !taken.iter().any(clash)
}

struct Search<'a> {
    case: &'a Case<'a>,
    items: Vec<Item<'a>>,
    /// By item: the most that it and all after it could add, and the first wishes among them.
    most: Vec<(i64, usize)>,
    taken: Vec<&'a Choice>,
    best: Vec<usize>,
    value: i64,
}

impl<'a> Search<'a> {
    fn go(&mut self, at: usize, value: i64, tops: usize) {
        if at == self.items.len() {
            if value > self.value {
                self.value = value;
                self.best = self.taken.iter().map(|choice| choice.offer).collect();
            }
            return;
        }
        let (more, wishes) = self.most[at];
        let bonus: i64 = TOPS.iter().skip(tops).take(wishes).map(|bonus| bonus * SCALE).sum();
        if value + more + bonus <= self.value {
            return;
        }
        for choice in 0..self.items[at].choices.len() {
            let (worth, choice) = self.items[at].choices[choice];
            let top = self.items[at].top;
            let bonus = if top { TOPS.get(tops).map_or(0, |bonus| bonus * SCALE) } else { 0 };
            if free(self.case, &self.taken, choice) {
                self.taken.push(choice);
                self.go(at + 1, value + worth + bonus, tops + usize::from(top));
                self.taken.pop();
            }
        }
        self.go(at + 1, value, tops);
    }
}
