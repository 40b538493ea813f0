//! Reseat: the best seats of one slot while all others stay: a transport problem with few columns, solved
//! by cancelling negative cycles between offers (Klein 1967), people moving along them. The nodes are
//! the offers, one for nobody's seat, and one for free places.

use super::case::{Case, Choice, Seating};
use super::score::{TOP, Tuple};
use crate::solve::mix;

/// The weight of each level in one number. A cycle visits an offer once, so that what it adds up stays
/// below the next level's weight.
pub mod weight {
    pub const FIT: i128 = 1;
    pub const POINT: i128 = 1 << 18;
    pub const TOP: [i128; 4] = [1 << 56, 1 << 48, 1 << 40, 1 << 32];
    pub const EMPTY: i128 = 1 << 64;
    pub const CHANGED: i128 = 1 << 72;
    pub const UNMET: i128 = 1 << 81;
    pub const UNSEATED: i128 = 1 << 92;
    pub const PIN: i128 = 1 << 110;
}

/// What is not possible; sums of a few stay far from overflow.
const NEVER: i128 = 1 << 122;

/// What a pupil has at other times than `slot`.
struct Rest {
    pins: u64,
    needs: u64,
    topics: Vec<usize>,
    top: usize,
    /// Slots at this time in which he wants a seat and has none yet.
    wanted: i128,
    /// Busy at this time elsewhere.
    busy: bool,
}

impl Rest {
    fn of(case: &Case, seating: &Seating, pupil: usize, slot: usize) -> Rest {
        let mut rest = Rest { pins: 0, needs: 0, topics: Vec::new(), top: 0, wanted: 0, busy: false };
        for offer in seating.own(pupil) {
            let entry = &case.sections.offers[offer];
            if entry.slot == slot {
                continue;
            }
            let (rank, needs) = case.value(pupil, entry.topic);
            rest.pins |= case.pins(pupil, offer);
            rest.needs |= needs;
            let top = rank.is_some_and(|rank| rank < TOP);
            rest.top += usize::from(top && !rest.topics.contains(&entry.topic));
            rest.topics.push(entry.topic);
            rest.busy |= case.sections.overlap[slot][entry.slot];
        }
        let covered = |at: usize| {
            let seats = case.meeting[at].iter().filter(|other| **other != slot);
            seats.into_iter().any(|other| seating.get(pupil, *other).is_some())
        };
        let wanted = case.meeting[slot].iter().filter(|at| case.present[pupil][**at] && !covered(**at));
        rest.wanted = wanted.count() as i128;
        rest
    }

    /// What it costs to sit there, or nowhere.
    fn cost(&self, case: &Case, pupil: usize, choice: Option<&Choice>, last: usize) -> i128 {
        let (all_pins, all_needs) = case.duties(pupil);
        let bits = |count: usize, have: u64| count as i128 - i128::from(have.count_ones());
        let (pins, needs) = choice.map_or((0, 0), |choice| (choice.pins, choice.needs));
        let again = choice.is_some_and(|choice| self.topics.contains(&choice.topic));
        if choice.is_some() && (self.busy || (again && !case.sections.repeats)) {
            return NEVER;
        }
        let new = choice.filter(|_| !again);
        let top = self.top + usize::from(new.is_some_and(Choice::top));
        let mut cost = bits(all_pins, self.pins | pins) * weight::PIN;
        cost += bits(all_needs, self.needs | needs) * weight::UNMET;
        cost += if choice.is_some() { 0 } else { self.wanted * weight::UNSEATED };
        cost += (last as i128 - i128::from(choice.is_some_and(|choice| choice.last))) * weight::CHANGED;
        cost += (top.min(TOP)..TOP).map(|level| weight::TOP[level]).sum::<i128>();
        cost -= i128::from(new.map_or(0, Choice::points)) * weight::POINT;
        if let Some(choice) = choice {
            let lot = mix(case.sections.seed, (pupil as u64) << 32 | choice.offer as u64) % 32;
            cost += (64 * (31 - i128::from(choice.fit.min(31))) + i128::from(lot)) * weight::FIT;
        }
        cost
    }
}

/// One slot's people, offers and what each pair costs.
pub struct Hall<'a> {
    case: &'a Case<'a>,
    slot: usize,
    offers: &'a [usize],
    people: Vec<usize>,
    /// People × (offers and the node outside).
    cost: Vec<Vec<i128>>,
    /// By person: the node he is at.
    node: Vec<usize>,
    /// By node.
    members: Vec<Vec<usize>>,
    /// Nodes × nodes: the cheapest move and who makes it.
    moves: Vec<Vec<(i128, usize)>>,
    /// Whether what fits and who is lucky counts too.
    fine: bool,
}

impl<'a> Hall<'a> {
    /// `locked` people keep their seat, and so do parties: see [`super::parties`].
    pub fn new(
        case: &'a Case<'a>,
        seating: &Seating,
        slot: usize,
        fine: bool,
        locked: &dyn Fn(usize) -> bool,
    ) -> Hall<'a> {
        let offers = &case.offers[slot];
        let (mut people, mut cost, mut node) = (Vec::new(), Vec::new(), Vec::new());
        let outside = offers.len();
        let place = |offer: usize| offers.binary_search(&offer).unwrap_or(outside);
        for pupil in 0..case.pupils() {
            let at = seating.get(pupil, slot);
            let here = case.here(pupil, slot);
            if here.is_empty() || locked(pupil) || case.party(pupil, slot).is_some() {
                continue;
            }
            let rest = Rest::of(case, seating, pupil, slot);
            let last = here.iter().filter(|choice| choice.last).count();
            let mut row = vec![NEVER; outside + 1];
            row[outside] = rest.cost(case, pupil, None, last);
            for choice in here {
                let sits = at == Some(choice.offer);
                let barred = (seating.closed[choice.offer] && !choice.by_hand())
                    || seating.has_foe(case, pupil, choice.offer);
                if sits || !barred {
                    row[place(choice.offer)] = rest.cost(case, pupil, Some(choice), last);
                }
            }
            people.push(pupil);
            cost.push(row);
            node.push(at.map_or(outside, place));
        }
        let mut members = vec![Vec::new(); outside + 1];
        node.iter().enumerate().for_each(|(person, at)| members[*at].push(person));
        let moves = vec![vec![(NEVER, 0); outside + 1]; outside + 1];
        let mut hall = Hall { case, slot, offers, people, cost, node, members, moves, fine };
        (0..=outside).for_each(|from| hall.weigh(from));
        hall
    }

    fn outside(&self) -> usize {
        self.offers.len()
    }

    /// The cheapest moves out of a node.
    fn weigh(&mut self, from: usize) {
        // What fits is the part below a point.
        let mask = if self.fine { -1 } else { -weight::POINT };
        let row = &mut self.moves[from];
        row.fill((NEVER, 0));
        for &person in &self.members[from] {
            let costs = &self.cost[person];
            let now = costs[from] & mask;
            for (best, then) in row.iter_mut().zip(costs) {
                let step = (then & mask) - now;
                if step < best.0 {
                    *best = (step, person);
                }
            }
        }
        row[from] = (NEVER, 0);
    }

    /// What one more costs the offer, from `load` on: it pays to reach the least, then to be even.
    fn one_more(&self, offer: usize, load: usize) -> i128 {
        let least = self.case.least[self.offers[offer]];
        let even = (2 * load + 1) as i128 * 64 / self.case.room(self.offers[offer]).max(1) as i128;
        let even = if self.fine { even * weight::FIT } else { 0 };
        even - if load < least { weight::EMPTY } else { 0 }
    }

    /// Cost of the arc; the last node stands for free places.
    fn arc(&self, seating: &Seating, from: usize, to: usize) -> Option<i128> {
        let (outside, free) = (self.outside(), self.outside() + 1);
        let load = |node: usize| seating.load[self.offers[node]];
        let open = |node: usize| load(node) < self.case.room(self.offers[node]);
        match (from, to) {
            _ if from == to => None,
            (from, to) if to == free && from == outside => Some(0),
            (from, to) if to == free => open(from).then(|| self.one_more(from, load(from))),
            (from, to) if from == free && to == outside => Some(0),
            (from, to) if from == free => (load(to) > 0).then(|| -self.one_more(to, load(to) - 1)),
            _ => Some(self.moves[from][to].0).filter(|step| *step < NEVER / 2),
        }
    }

    /// A cycle of negative cost, by Bellman and Ford.
    fn cycle(&self, seating: &Seating) -> Option<Vec<usize>> {
        let nodes = self.outside() + 2;
        let arcs: Vec<(usize, usize, i128)> = (0..nodes)
            .flat_map(|from| (0..nodes).map(move |to| (from, to)))
            .filter_map(|(from, to)| Some((from, to, self.arc(seating, from, to)?)))
            .collect();
        let (mut far, mut before) = (vec![0_i128; nodes], vec![None; nodes]);
        let mut reached = None;
        for _ in 0..nodes {
            reached = None;
            for &(from, to, cost) in &arcs {
                if far[from] + cost < far[to] {
                    far[to] = far[from] + cost;
                    before[to] = Some(from);
                    reached = Some(to);
                }
            }
            reached?;
        }
        let mut at = reached?;
        for _ in 0..nodes {
            at = before[at]?;
        }
        let mut cycle = vec![at];
        let mut next = before[at]?;
        while next != at {
            cycle.push(next);
            next = before[next]?;
        }
        cycle.reverse();
        Some(cycle)
    }

    /// People in nobody's seat take the cheapest free place, before the cycles sort out the rest.
    fn enter(&mut self, seating: &mut Seating) {
        let outside = self.outside();
        for person in self.members[outside].clone() {
            let now = self.cost[person][outside];
            let best = (0..outside)
                .filter(|to| seating.load[self.offers[*to]] < self.case.room(self.offers[*to]))
                .filter(|to| self.cost[person][*to] < NEVER)
                .filter(|to| !seating.has_foe(self.case, self.people[person], self.offers[*to]))
                .map(|to| (self.cost[person][to] + self.one_more(to, seating.load[self.offers[to]]), to))
                .min();
            if let Some((_, to)) = best.filter(|best| best.0 < now) {
                self.shift(seating, person, to);
            }
        }
        (0..=outside).for_each(|from| self.weigh(from));
    }

    fn shift(&mut self, seating: &mut Seating, person: usize, to: usize) {
        let from = self.node[person];
        self.members[from].retain(|member| *member != person);
        let position = self.members[to].partition_point(|member| *member < person);
        self.members[to].insert(position, person);
        self.node[person] = to;
        let pupil = self.people[person];
        match self.offers.get(to) {
            Some(&offer) => seating.put(self.case, pupil, offer),
            None => seating.leave(pupil, self.slot),
        }
    }

    /// Where people who are kept apart are now, others of them may not go.
    fn part(&mut self, seating: &Seating) -> bool {
        let mut changed = false;
        for (person, &pupil) in self.people.iter().enumerate() {
            if self.case.sections.pupils[pupil].apart.is_empty() {
                continue;
            }
            changed = true;
            let rest = Rest::of(self.case, seating, pupil, self.slot);
            let here = self.case.here(pupil, self.slot);
            let last = here.iter().filter(|choice| choice.last).count();
            for choice in here {
                let Ok(place) = self.offers.binary_search(&choice.offer) else { continue };
                let barred = (seating.closed[choice.offer] && !choice.by_hand())
                    || seating.has_foe(self.case, pupil, choice.offer);
                let sits = self.node[person] == place;
                self.cost[person][place] =
                    if barred && !sits { NEVER } else { rest.cost(self.case, pupil, Some(choice), last) };
            }
        }
        changed
    }

    /// Seats the slot as well as possible; true when somebody moved.
    pub fn settle(&mut self, seating: &mut Seating) -> bool {
        let before = self.node.clone();
        self.enter(seating);
        let most = 50 * self.people.len() + 1000;
        for _ in 0..most {
            if self.part(seating) {
                (0..=self.outside()).for_each(|from| self.weigh(from));
            }
            let Some(cycle) = self.cycle(seating) else { break };
            let mut steps = Vec::new();
            for (at, &from) in cycle.iter().enumerate() {
                let to = cycle[(at + 1) % cycle.len()];
                if from <= self.outside() && to <= self.outside() {
                    steps.push((self.moves[from][to].1, to));
                }
            }
            steps.iter().for_each(|(person, to)| self.shift(seating, *person, *to));
            let outside = self.outside();
            cycle.iter().filter(|node| **node <= outside).for_each(|node| self.weigh(*node));
        }
        before != self.node
    }
}

/// The best seats of `slot` while everything else stays; true when somebody moved. `fine` looks also at
/// what counts for no level.
pub fn reseat(case: &Case, seating: &mut Seating, slot: usize, fine: bool) -> bool {
    Hall::new(case, seating, slot, fine, &|_| false).settle(seating)
}

/// The tuple of `seating`.
pub fn tuple(case: &Case, seating: &Seating) -> Tuple {
    super::score(case.sections, &seating.seats())
}
