//! Sections: seats in offers, by ranked wishes. Wishes are granted in rounds, one each, those with
//! fewest first; who is left over gets a free seat. Knows nothing of sessions, languages or names.

use std::collections::{BTreeMap, BTreeSet};

/// A group with seats in a slot; offers of one topic are the same thing at different times.
#[derive(Debug, Clone, Default)]
pub struct Offer {
    pub slot: usize,
    pub topic: usize,
    pub seats: u32,
    pub minimum: u32,
}

#[derive(Debug, Clone, Default)]
pub struct Pupil {
    /// Topics, most wanted first, each once.
    pub wishes: Vec<usize>,
    /// Offers that are possible, with how well each fits where it was not wished; sorted.
    pub open: Vec<(usize, u32)>,
    /// For each seat decided by hand: the offers that would do.
    pub pinned: Vec<Vec<usize>>,
    /// Offers taken before.
    pub last: Vec<usize>,
    /// Pupils who may not sit in the same offer.
    pub apart: Vec<usize>,
    /// Order among equals.
    pub tie: u64,
}

#[derive(Debug, Clone, Default)]
pub struct Sections {
    /// Slots × slots: whether they share a minute.
    pub overlap: Vec<Vec<bool>>,
    pub offers: Vec<Offer>,
    pub pupils: Vec<Pupil>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    Pinned,
    Kept,
    Wished,
    /// Nothing that was wished was free.
    Filled,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    pub offer: usize,
    pub how: How,
    /// Index of the wish.
    pub wish: Option<usize>,
}

/// By pupil: the seats, in order of offers.
pub fn solve(sections: &Sections) -> Vec<Vec<Taken>> {
    let mut desk = Desk {
        sections,
        seats: vec![Vec::new(); sections.pupils.len()],
        members: vec![Vec::new(); sections.offers.len()],
        of_topic: BTreeMap::new(),
    };
    for (at, offer) in sections.offers.iter().enumerate() {
        desk.of_topic.entry(offer.topic).or_default().push(at);
    }
    desk.pins();
    desk.keep();
    while desk.round() {}
    while desk.improve() {}
    desk.fill();
    for seats in &mut desk.seats {
        seats.sort_by_key(|taken| taken.offer);
    }
    desk.seats
}

struct Desk<'a> {
    sections: &'a Sections,
    seats: Vec<Vec<Taken>>,
    members: Vec<Vec<usize>>,
    of_topic: BTreeMap<usize, Vec<usize>>,
}

impl Desk<'_> {
    fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.seats.len()).collect();
        order.sort_by_key(|&pupil| (self.granted(pupil), self.sections.pupils[pupil].tie, pupil));
        order
    }

    fn granted(&self, pupil: usize) -> usize {
        self.seats[pupil].iter().filter(|taken| taken.wish.is_some()).count()
    }

    fn space(&self, offer: usize) -> bool {
        (self.members[offer].len() as u64) < u64::from(self.sections.offers[offer].seats)
    }

    fn open(&self, pupil: usize, offer: usize) -> bool {
        self.sections.pupils[pupil].open.binary_search_by_key(&offer, |open| open.0).is_ok()
    }

    fn peace(&self, pupil: usize, offer: usize) -> bool {
        !self.sections.pupils[pupil].apart.iter().any(|other| self.members[offer].contains(other))
    }

    fn has_topic(&self, pupil: usize, topic: usize) -> bool {
        self.seats[pupil].iter().any(|taken| self.sections.offers[taken.offer].topic == topic)
    }

    /// Seats of `pupil` at the time of `offer`.
    fn against(&self, pupil: usize, offer: usize) -> Vec<Taken> {
        let slot = self.sections.offers[offer].slot;
        let at = |taken: &&Taken| self.sections.overlap[self.sections.offers[taken.offer].slot][slot];
        self.seats[pupil].iter().filter(at).copied().collect()
    }

    fn seat(&mut self, pupil: usize, offer: usize, how: How) {
        let topic = self.sections.offers[offer].topic;
        let wish = self.sections.pupils[pupil].wishes.iter().position(|wish| *wish == topic);
        self.seats[pupil].push(Taken { offer, how, wish });
        self.members[offer].push(pupil);
    }

    fn leave(&mut self, pupil: usize, offer: usize) {
        self.seats[pupil].retain(|taken| taken.offer != offer);
        self.members[offer].retain(|member| *member != pupil);
    }

    fn pins(&mut self) {
        for pupil in self.order() {
            for offers in &self.sections.pupils[pupil].pinned {
                let fits = |offer: &&usize| {
                    self.space(**offer)
                        && self.against(pupil, **offer).is_empty()
                        && !self.has_topic(pupil, self.sections.offers[**offer].topic)
                };
                if let Some(offer) = offers.iter().find(fits).copied() {
                    self.seat(pupil, offer, How::Pinned);
                }
            }
        }
    }

    /// Seats taken before; where they have become too few, those keep them who wished more.
    fn keep(&mut self) {
        let mut kept = Vec::new();
        for (pupil, entry) in self.sections.pupils.iter().enumerate() {
            for &offer in &entry.last {
                let topic = self.sections.offers[offer].topic;
                let rank = entry.wishes.iter().position(|wish| *wish == topic).unwrap_or(usize::MAX);
                kept.push((rank, entry.tie, pupil, offer));
            }
        }
        kept.sort();
        for (_, _, pupil, offer) in kept {
            let new = !self.has_topic(pupil, self.sections.offers[offer].topic);
            let fits = self.open(pupil, offer) && self.space(offer) && self.peace(pupil, offer);
            if new && fits && self.against(pupil, offer).is_empty() {
                self.seat(pupil, offer, How::Kept);
            }
        }
    }

    /// One more wish for everybody, first wishes first; false when nobody could get one.
    fn round(&mut self) -> bool {
        let order = self.order();
        let mut served = vec![false; self.seats.len()];
        let most = self.sections.pupils.iter().map(|pupil| pupil.wishes.len()).max().unwrap_or(0);
        for rank in 0..most {
            for &pupil in &order {
                if !served[pupil] {
                    served[pupil] = self.grant(pupil, rank, false);
                }
            }
        }
        served.contains(&true)
    }

    /// Nobody sits in something worse while a better wish has a free seat.
    fn improve(&mut self) -> bool {
        let mut better = false;
        for pupil in self.order() {
            for rank in 0..self.sections.pupils[pupil].wishes.len() {
                better |= self.grant(pupil, rank, true);
            }
        }
        better
    }

    /// Whether a seat may be given up for the wish `rank`.
    fn yields(&self, taken: &Taken, rank: usize, worse_too: bool) -> bool {
        match taken.how {
            How::Pinned => false,
            How::Kept => taken.wish.is_none(),
            How::Filled => true,
            How::Wished => worse_too && taken.wish.is_some_and(|wish| wish > rank),
        }
    }

    fn grant(&mut self, pupil: usize, rank: usize, worse_too: bool) -> bool {
        let sections = self.sections;
        let Some(&topic) = sections.pupils[pupil].wishes.get(rank) else { return false };
        if self.has_topic(pupil, topic) {
            return false;
        }
        let offers = self.offers(topic);
        let mut choices = Vec::new();
        for &offer in &offers {
            let against = self.against(pupil, offer);
            let possible = self.open(pupil, offer) && self.peace(pupil, offer);
            if possible && against.iter().all(|taken| self.yields(taken, rank, worse_too)) {
                // First where the time is empty, then where fewest of the other wishes are given.
                choices.push((against.len(), self.rivals(pupil, rank, offer), offer));
            }
        }
        choices.sort();
        for &(_, _, offer) in &choices {
            if self.space(offer) || self.make_space(offer) {
                for taken in self.against(pupil, offer) {
                    self.leave(pupil, taken.offer);
                }
                self.seat(pupil, offer, How::Wished);
                return true;
            }
        }
        false
    }

    fn offers(&self, topic: usize) -> Vec<usize> {
        self.of_topic.get(&topic).cloned().unwrap_or_default()
    }

    /// Other wishes of the pupil that are offered at this time.
    fn rivals(&self, pupil: usize, rank: usize, offer: usize) -> usize {
        let slot = self.sections.offers[offer].slot;
        let wishes = self.sections.pupils[pupil].wishes.iter().enumerate();
        let at_once = |offer: &usize| self.sections.overlap[self.sections.offers[*offer].slot][slot];
        let offers = wishes.filter(|(at, _)| *at != rank).filter_map(|(_, wish)| self.of_topic.get(wish));
        offers.flatten().filter(|offer| at_once(offer)).count()
    }

    /// Somebody takes the same topic at another time, where that costs him nothing.
    fn make_space(&mut self, offer: usize) -> bool {
        let topic = self.sections.offers[offer].topic;
        let mut members = self.members[offer].clone();
        members.sort_by_key(|&member| (self.sections.pupils[member].tie, member));
        for member in members {
            let movable =
                self.seats[member].iter().any(|taken| taken.offer == offer && taken.how == How::Wished);
            let other = self.offers(topic).into_iter().find(|&other| {
                movable
                    && other != offer
                    && self.open(member, other)
                    && self.space(other)
                    && self.peace(member, other)
                    && self.against(member, other).iter().all(|taken| taken.offer == offer)
            });
            if let Some(other) = other {
                self.leave(member, offer);
                self.seat(member, other, How::Wished);
                return true;
            }
        }
        false
    }

    /// A free seat at every time for which there is one.
    fn fill(&mut self) {
        for pupil in self.order() {
            let slots: BTreeSet<usize> = self.sections.pupils[pupil]
                .open
                .iter()
                .map(|open| self.sections.offers[open.0].slot)
                .collect();
            for slot in slots {
                let best = self.sections.pupils[pupil]
                    .open
                    .iter()
                    .filter(|(offer, _)| self.sections.offers[*offer].slot == slot)
                    .filter(|(offer, _)| self.space(*offer) && self.peace(pupil, *offer))
                    .filter(|(offer, _)| !self.has_topic(pupil, self.sections.offers[*offer].topic))
                    .filter(|(offer, _)| self.against(pupil, *offer).is_empty())
                    .min_by_key(|(offer, fit)| {
                        let entry = &self.sections.offers[*offer];
                        let taken = self.members[*offer].len() as u64;
                        let enough = taken >= u64::from(entry.minimum);
                        (u32::MAX - fit, enough, taken * 1000 / u64::from(entry.seats.max(1)), *offer)
                    })
                    .map(|(offer, _)| *offer);
                if let Some(offer) = best {
                    self.seat(pupil, offer, How::Filled);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Topics by slot with seats, wishes by pupil; everybody may sit everywhere.
    fn check(offers: &[(usize, usize, u32)], wishes: &[&[usize]], expect: &[&[usize]]) {
        let sections = Sections {
            overlap: (0..4).map(|a| (0..4).map(|b| a == b).collect()).collect(),
            offers: offers
                .iter()
                .map(|&(slot, topic, seats)| Offer { slot, topic, seats, minimum: 0 })
                .collect(),
            pupils: wishes
                .iter()
                .enumerate()
                .map(|(at, wishes)| Pupil {
                    wishes: wishes.to_vec(),
                    open: (0..offers.len()).map(|offer| (offer, 0)).collect(),
                    tie: at as u64,
                    ..Pupil::default()
                })
                .collect(),
        };
        let seats = solve(&sections);
        let got: Vec<Vec<usize>> =
            seats.iter().map(|s| s.iter().map(|taken| taken.offer).collect()).collect();
        assert_eq!(got, expect);
        let mut again = sections.clone();
        for (pupil, seats) in again.pupils.iter_mut().zip(&seats) {
            pupil.last = seats.iter().map(|taken| taken.offer).collect();
        }
        let kept: Vec<Vec<usize>> =
            solve(&again).iter().map(|s| s.iter().map(|taken| taken.offer).collect()).collect();
        assert_eq!(kept, expect, "a kept plan stays");
    }

    #[test]
    fn who_got_nothing_goes_before_who_got_something() {
        // One seat each in topics 0 and 1; both want both.
        check(&[(0, 0, 1), (1, 1, 1)], &[&[0, 1], &[0, 1]], &[&[0], &[1]]);
    }

    #[test]
    fn somebody_takes_another_time_when_it_costs_nothing() {
        // Topic 0 twice; the second pupil can only come to it in slot 0, as slot 1 has his first wish.
        check(&[(0, 0, 1), (1, 0, 1), (1, 1, 1)], &[&[0], &[1, 0]], &[&[1], &[0, 2]]);
    }

    #[test]
    fn the_rest_gets_free_seats_and_no_topic_twice() {
        check(&[(0, 0, 2), (1, 0, 2), (1, 1, 2)], &[&[], &[]], &[&[0, 2], &[0, 2]]);
    }
}
