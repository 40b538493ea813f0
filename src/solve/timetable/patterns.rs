//! Patterns of one time, found by depth first search over its items: those whose cost, less the prices
//! of their items, is under a limit. Branches that cannot get under it are cut.

use super::frame::{Frame, Pattern};
use super::rooms::{Edge, packed};
use crate::solve::watch::Budget;

/// One price is this many parts, so that prices are integers.
pub(super) const PARTS: i64 = 1 << 20;

/// The least integer that is not below this many parts.
pub(super) fn whole(parts: i64) -> i64 {
    parts.div_euclid(PARTS) + i64::from(parts.rem_euclid(PARTS) > 0)
}

/// Work of one branch, and of finding where its items really stand.
const BRANCH: u64 = 4;
const SEATING: u64 = 100;
/// From as many items on that could bring something, they are looked at in groups.
const GROUPED: usize = 8;
/// Seats of one time, in one set of bits.
const SEATS: usize = 64;

/// One time, made ready to be searched again and again with other prices.
pub(super) struct Field<'a> {
    frame: &'a Frame<'a>,
    pub open: Vec<Vec<Edge>>,
    level: usize,
    /// Items that may stand here.
    items: Vec<usize>,
    /// By item: the least it costs here by itself; bits of the seats it can take.
    least: Vec<i64>,
    seats: Vec<u64>,
    /// By item: its cost in any of its cells, where that is always the same and never roomless.
    flat: Option<Vec<super::Cost>>,
    /// Seats there are for items; as many as there are items where one may be roomless.
    rooms: usize,
    /// Items × items: cost of the pair on the level.
    pair: Vec<i64>,
}

impl<'a> Field<'a> {
    /// None where there are too many rooms for this method.
    pub fn new(frame: &'a Frame, time: usize, level: usize) -> Option<Field<'a>> {
        let open = frame.open(time);
        let n = open.len();
        let items: Vec<usize> = (0..n).filter(|item| !open[*item].is_empty()).collect();
        let mut seats = vec![0u64; n];
        let mut rooms = 0;
        for (room, groups) in frame.table.groups.iter().enumerate() {
            let wanted = |item: &usize| open[*item].iter().any(|edge| edge.room == Some(room));
            let wanting: Vec<usize> = items.iter().copied().filter(wanted).collect();
            for _ in 0..wanting.len().min(*groups as usize) {
                if rooms == SEATS {
                    return None;
                }
                wanting.iter().for_each(|item| seats[*item] |= 1 << rooms);
                rooms += 1;
            }
        }
        let roomless = open.iter().flatten().any(|edge| edge.room.is_none());
        let even = |item: &usize| {
            let edges = &open[*item];
            edges.iter().all(|edge| edge.room.is_some() && packed(&edge.own) == packed(&edges[0].own))
        };
        let flat = items.iter().all(even).then(|| {
            let own = |edges: &Vec<Edge>| edges.first().map_or([0; super::LEVELS], |edge| edge.own);
            open.iter().map(own).collect()
        });
        let least = open.iter().map(|edges| edges.iter().map(|edge| edge.own[level]).min().unwrap_or(0));
        let pair = |a: usize, b: usize| if a == b { 0 } else { frame.table.pair(a, b)[level] };
        let pair = (0..n).flat_map(|a| (0..n).map(move |b| pair(a, b))).collect();
        Some(Field {
            frame,
            least: least.collect(),
            level,
            items,
            seats,
            flat,
            rooms: if roomless { n } else { rooms },
            pair,
            open,
        })
    }

    /// Items that may stand here.
    pub fn whoever(&self) -> u128 {
        self.items.iter().fold(0, |set, item| set | 1 << item)
    }

    /// Visits every set of items `among` these whose cost on the level, in parts, less its prices is at most
    /// `limit`, with that difference; `visit` gives the limit from there on. The empty set is not visited.
    /// At most `work` branches; false where that was not enough.
    pub fn search(
        &self,
        prices: &[i64],
        among: u128,
        limit: i64,
        work: &mut Budget,
        visit: &mut dyn FnMut(&[usize], i64) -> i64,
    ) -> bool {
        let gain = |item: &usize| (PARTS * self.least[*item] - prices[*item], *item);
        let open = self.items.iter().filter(|item| among >> **item & 1 == 1);
        let open: Vec<(i64, usize)> = open.map(gain).collect();
        let mut walk = Walk { field: self, limit, visit, chosen: Vec::new(), seated: [None; SEATS], work };
        walk.down(0, open)
    }

    /// The pattern of these items, where they may be together and find their rooms.
    pub fn fitting(&self, members: &[usize]) -> Option<Pattern> {
        let set = members.iter().fold(0, |set, item| set | 1u128 << item);
        if members.iter().any(|item| self.frame.apart[*item] & set != 0) {
            return None;
        }
        let edges: Vec<&[Edge]> = members.iter().map(|item| self.open[*item].as_slice()).collect();
        super::rooms::assign(&edges, &self.frame.table.groups).and_then(|_| self.pattern(members))
    }

    /// What the items cost on the level, in parts, less their prices: no less than that where rooms matter.
    /// None where one of them cannot stand here.
    pub fn value(&self, prices: &[i64], members: &[usize]) -> Option<i64> {
        let mut value = 0;
        for (at, item) in members.iter().enumerate() {
            if self.open[*item].is_empty() {
                return None;
            }
            let row = &self.pair[item * self.open.len()..];
            let pairs: i64 = members[..at].iter().map(|other| row[*other]).sum();
            value += PARTS * (self.least[*item] + pairs) - prices[*item];
        }
        Some(value)
    }

    pub fn pattern(&self, members: &[usize]) -> Option<Pattern> {
        let bare = self.frame.bare(members);
        match &self.flat {
            Some(own) => {
                let cost =
                    members.iter().fold([0; super::LEVELS], |sum, it| super::problem::plus(sum, own[*it]));
                Some(Pattern { cost, ..bare }.with_pairs(self.frame.table, members))
            }
            None => self.frame.pattern(&self.open, bare.items).map(|(pattern, _)| pattern),
        }
    }

    /// Whether rooms matter on this level beyond each item's least.
    fn exact(&self) -> bool {
        self.flat.is_some() || super::frame::paired(self.level)
    }
}

struct Walk<'a, 'w> {
    field: &'a Field<'a>,
    limit: i64,
    visit: &'a mut dyn FnMut(&[usize], i64) -> i64,
    chosen: Vec<usize>,
    /// By seat: which of the items sits there.
    seated: [Option<usize>; SEATS],
    work: &'a mut Budget<'w>,
}

impl Walk<'_, '_> {
    /// `open`: who may still come, with what each adds to `value`.
    fn down(&mut self, value: i64, mut open: Vec<(i64, usize)>) -> bool {
        let field = self.field;
        let left = field.rooms.min(field.frame.sizes.1).saturating_sub(self.chosen.len());
        if left == 0 || open.is_empty() {
            return true;
        }
        open.sort_unstable();
        let reach = self.reach(value, &open, left);
        for (at, (adds, item)) in open.iter().copied().enumerate() {
            if value + reach[at] > self.limit {
                // Nobody adds less than who came before him.
                return true;
            }
            if self.work.is_over() {
                return false;
            }
            self.work.use_up(BRANCH);
            let value = value + adds;
            let seated = self.seated;
            if value + if left > 1 { reach[at + 1] } else { 0 } > self.limit || !self.seat(item) {
                continue;
            }
            self.chosen.push(item);
            let row = &field.pair[item * field.open.len()..];
            let apart = field.frame.apart[item];
            let next: Vec<(i64, usize)> = open[at + 1..]
                .iter()
                .filter(|(_, other)| apart >> other & 1 == 0)
                .map(|(adds, other)| (adds + PARTS * row[*other], *other))
                .collect();
            let real = if field.exact() { Some(value) } else { self.real(value) };
            if let Some(real) = real {
                if real <= self.limit && self.chosen.len() >= field.frame.sizes.0 {
                    self.limit = (self.visit)(&self.chosen, real);
                }
                if !self.down(value, next) {
                    return false;
                }
            }
            self.chosen.pop();
            self.seated = seated;
        }
        true
    }

    /// By place in `open`, the least that those from there on could add together, `left` of them at most.
    fn reach(&self, value: i64, open: &[(i64, usize)], left: usize) -> Vec<i64> {
        let mut reach = vec![0; open.len() + 1];
        for at in (0..open.len()).rev() {
            reach[at] = reach[at + 1] + open[at].0.min(0);
            if at + left < open.len() {
                reach[at] -= open[at + left].0.min(0);
            }
        }
        let falling = open.partition_point(|(adds, _)| *adds < 0);
        if falling > GROUPED && value + reach[0] <= self.limit {
            self.grouped(&open[..falling], &mut reach);
        }
        reach
    }

    /// Gathers items in groups, from those that bring least. Whoever joins a group brings all he brings, and
    /// the others what is left of theirs after their pair with him; without him the group is as it was. So a
    /// group brings no more than the larger of the two (as colours bound a clique: Tomita and Seki 2003).
    fn grouped(&self, open: &[(i64, usize)], reach: &mut [i64]) {
        let field = self.field;
        let mut groups: Vec<(i64, Vec<(i64, usize)>)> = Vec::new();
        let mut sum = 0;
        for (at, (adds, item)) in open.iter().enumerate().rev() {
            let row = &field.pair[item * field.open.len()..];
            let apart = field.frame.apart[*item];
            let mut best = (*adds, None);
            for (group, (least, members)) in groups.iter().enumerate() {
                let mut with = *adds;
                for (adds, other) in members {
                    if apart >> other & 1 == 0 {
                        with += (adds + PARTS * row[*other]).min(0);
                    }
                }
                let more = with.min(*least) - least;
                if more > best.0 {
                    best = (more, Some(group));
                    if more == 0 {
                        break;
                    }
                }
            }
            sum += best.0;
            match best.1 {
                Some(group) => {
                    groups[group].0 += best.0;
                    groups[group].1.push((*adds, *item));
                }
                None => groups.push((*adds, vec![(*adds, *item)])),
            }
            reach[at] = reach[at].max(sum);
        }
    }

    /// `value` counts the least of each item; this counts where they really stand.
    fn real(&mut self, value: i64) -> Option<i64> {
        self.work.use_up(SEATING);
        let pattern = self.field.pattern(&self.chosen)?;
        let least: i64 = self.chosen.iter().map(|item| self.field.least[*item]).sum();
        Some(value + PARTS * (pattern.cost[self.field.level] - least))
    }

    /// Finds a seat for one more, moving others if it has to. Who may be roomless needs none.
    fn seat(&mut self, item: usize) -> bool {
        let roomless = self.field.open[item].first().is_some_and(|edge| edge.room.is_none());
        roomless || self.augment(item, &mut 0)
    }

    fn augment(&mut self, item: usize, seen: &mut u64) -> bool {
        while let free = self.field.seats[item] & !*seen
            && free != 0
        {
            let seat = free.trailing_zeros() as usize;
            *seen |= 1 << seat;
            let sitting = self.seated[seat];
            if sitting.is_none_or(|other| self.augment(other, seen)) {
                self.seated[seat] = Some(item);
                return true;
            }
        }
        false
    }
}
