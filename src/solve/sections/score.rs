//! Score: the one place that counts. Reads seats and the problem as they were given, and nothing that a
//! solver has claimed.

use super::{PINS, Seats, Sections};
use crate::solve::Status;

/// What is counted, the weightier first; less is better everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Seats decided by hand that are not given.
    Pins,
    /// People missing for a minimum where somebody was put by hand.
    Short,
    /// Pairs of a pupil and a slot in which he is there and has no seat.
    Unseated,
    /// Needs that no seat meets.
    Unmet,
    /// Seats taken before that are not taken now.
    Changed,
    /// Offers with nobody.
    Empty,
    /// Pupils with none of their first four wishes, with at most one, two, three.
    None,
    One,
    Two,
    Three,
    /// Minus the points: 10 for a first wish, 9 for a second, 1 for a tenth.
    Points,
}

/// How many first wishes count for fairness.
pub const TOP: usize = 4;

/// Points of the wish of this rank, from 0.
pub fn points(rank: usize) -> i64 {
    (10_i64 - i64::try_from(rank).unwrap_or(10)).max(0)
}

impl Level {
    pub const ALL: [Level; 11] = [
        Level::Pins,
        Level::Short,
        Level::Unseated,
        Level::Unmet,
        Level::Changed,
        Level::Empty,
        Level::None,
        Level::One,
        Level::Two,
        Level::Three,
        Level::Points,
    ];
    /// The fairness levels: pupils with at most 0, 1, 2, 3 of their first wishes.
    pub const FAIR: [Level; TOP] = [Level::None, Level::One, Level::Two, Level::Three];
}

/// The counts of a plan, compared from the left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Tuple(pub [i64; 11]);

impl std::ops::Index<Level> for Tuple {
    type Output = i64;
    fn index(&self, level: Level) -> &i64 {
        &self.0[level as usize]
    }
}

impl std::ops::IndexMut<Level> for Tuple {
    fn index_mut(&mut self, level: Level) -> &mut i64 {
        &mut self.0[level as usize]
    }
}

impl Tuple {
    /// The first level at which the two differ.
    pub fn differs(&self, other: &Tuple) -> Option<Level> {
        Level::ALL.into_iter().find(|level| self[*level] != other[*level])
    }

    pub fn status(&self, bound: &Tuple) -> Status {
        match self.differs(bound) {
            None => Status::Optimal,
            Some(level) => Status::Within(self[level].abs_diff(bound[level])),
        }
    }
}

/// Counts `seats`; whether they may be taken at all is another question, see [`broken`].
pub fn score(sections: &Sections, seats: &Seats) -> Tuple {
    let mut tuple = Tuple::default();
    let mut taken = vec![0_u32; sections.offers.len()];
    let mut by_hand = vec![false; sections.offers.len()];
    for (pupil, own) in sections.pupils.iter().zip(seats) {
        let topics: Vec<usize> = own.iter().map(|offer| sections.offers[*offer].topic).collect();
        let asked = Some(&pupil.asked).filter(|asked| !asked.is_empty());
        for offers in pupil.pinned.iter().take(PINS).chain(asked) {
            tuple[Level::Pins] += i64::from(!own.iter().any(|offer| offers.contains(offer)));
        }
        for &offer in own {
            taken[offer] += 1;
            by_hand[offer] |= pupil.pinned.iter().any(|offers| offers.contains(&offer));
        }
        for &slot in &pupil.present {
            let sits = own.iter().any(|offer| sections.overlap[sections.offers[*offer].slot][slot]);
            tuple[Level::Unseated] += i64::from(!sits);
        }
        for need in pupil.needs.iter().take(64) {
            tuple[Level::Unmet] += i64::from(!topics.iter().any(|topic| need.contains(topic)));
        }
        tuple[Level::Changed] += pupil.last.iter().map(|offer| i64::from(!own.contains(offer))).sum::<i64>();
        let granted: Vec<usize> =
            (0..pupil.wishes.len()).filter(|rank| topics.contains(&pupil.wishes[*rank])).collect();
        let top = granted.iter().filter(|rank| **rank < TOP).count();
        for (most, level) in Level::FAIR.into_iter().enumerate() {
            tuple[level] += i64::from(top <= most);
        }
        tuple[Level::Points] -= granted.iter().map(|rank| points(*rank)).sum::<i64>();
    }
    for (offer, (taken, by_hand)) in sections.offers.iter().zip(taken.iter().zip(by_hand)) {
        tuple[Level::Empty] += i64::from(*taken == 0);
        tuple[Level::Short] += if by_hand { i64::from(offer.minimum.saturating_sub(*taken)) } else { 0 };
    }
    tuple
}

/// The first rule that `seats` break, in words for a developer.
pub fn broken(sections: &Sections, seats: &Seats) -> Option<String> {
    let mut members = vec![Vec::new(); sections.offers.len()];
    let pinned = |pupil: usize, offer: usize| {
        sections.pupils[pupil].pinned.iter().any(|offers| offers.contains(&offer))
    };
    for (at, (pupil, own)) in sections.pupils.iter().zip(seats).enumerate() {
        for (position, &offer) in own.iter().enumerate() {
            members[offer].push(at);
            if !pupil.open.iter().any(|open| open.0 == offer) && !pinned(at, offer) {
                return Some(format!("pupil {at} may not take offer {offer}"));
            }
            for &other in &own[position + 1..] {
                let (a, b) = (&sections.offers[offer], &sections.offers[other]);
                if other == offer || sections.overlap[a.slot][b.slot] {
                    return Some(format!("pupil {at} is in offers {offer} and {other} at one time"));
                }
                if a.topic == b.topic && !sections.repeats {
                    return Some(format!("pupil {at} takes topic {} twice", a.topic));
                }
            }
        }
    }
    for party in &sections.parties {
        let at = |pupil: &usize| {
            seats[*pupil].iter().copied().find(|offer| sections.offers[*offer].slot == party.slot)
        };
        if party.members.iter().any(|pupil| at(pupil) != at(&party.members[0])) {
            return Some(format!("party {:?} is not together in slot {}", party.members, party.slot));
        }
    }
    for (offer, (entry, members)) in sections.offers.iter().zip(&members).enumerate() {
        if members.len() > entry.seats as usize {
            return Some(format!("offer {offer} is over full"));
        }
        let by_hand = members.iter().any(|pupil| pinned(*pupil, offer));
        if !members.is_empty() && members.len() < entry.minimum as usize && !by_hand {
            return Some(format!("offer {offer} is below its minimum"));
        }
        for (position, &pupil) in members.iter().enumerate() {
            let foe = |other: &usize| {
                let lists = sections.pupils[pupil].apart.contains(other)
                    || sections.pupils[*other].apart.contains(&pupil);
                lists && !(pinned(pupil, offer) && pinned(*other, offer))
            };
            if let Some(other) = members[position + 1..].iter().find(|other| foe(other)) {
                return Some(format!("pupils {pupil} and {other} are both in offer {offer}"));
            }
        }
    }
    None
}
