//! Conflict: which demands cannot hold together, the fewest of them that still cannot. A deletion filter
//! (Chinneck and Dravnieks 1991): whatever can be dropped without making the rest possible is dropped.

use super::case::{Case, Choice};
use super::{Party, Sections, Work};
use crate::solve::programme::{Column, Row, Said, minimise};
use std::collections::BTreeMap;

/// Something that has to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Demand {
    /// The pupil takes one of the offers of his pin.
    Pin { pupil: usize, pin: usize },
    /// The pupil's need is met.
    Need { pupil: usize, need: usize },
    /// Everybody who is there in the slot has a seat.
    Seated { slot: usize },
    /// No more people than seats.
    Seats { offer: usize },
    /// The offer is held, with as many people as its minimum, at least one.
    Held { offer: usize },
    /// Two pupils are not in the same offer.
    Apart { pupil: usize, other: usize },
}

/// Everything that `sections` would like to hold.
pub fn demands(sections: &Sections) -> Vec<Demand> {
    let mut demands = Vec::new();
    for (pupil, entry) in sections.pupils.iter().enumerate() {
        demands.extend((0..entry.pinned.len()).map(|pin| Demand::Pin { pupil, pin }));
        demands.extend((0..entry.needs.len()).map(|need| Demand::Need { pupil, need }));
        let others = entry.apart.iter().filter(|other| **other != pupil);
        demands
            .extend(others.map(|&other| Demand::Apart { pupil: pupil.min(other), other: pupil.max(other) }));
    }
    demands.extend((0..sections.overlap.len()).map(|slot| Demand::Seated { slot }));
    demands.extend((0..sections.offers.len()).map(|offer| Demand::Held { offer }));
    demands.extend((0..sections.offers.len()).map(|offer| Demand::Seats { offer }));
    demands.sort();
    demands.dedup();
    demands
}

/// The fewest of `wanted` that contradict each other, so that without any one of them the rest can hold;
/// empty where all of them can. Presence, languages, one topic once and parties always hold. The later in `wanted`,
/// the sooner something is named. None where the programme is larger than the work allows.
pub fn conflict(sections: &Sections, wanted: &[Demand], work: &Work) -> Option<Vec<Demand>> {
    let choices: usize = sections.pupils.iter().map(|pupil| pupil.open.len()).sum();
    if choices > work.columns {
        return None;
    }
    let mut rest = wanted.to_vec();
    if possible(sections, &rest, work) {
        return Some(Vec::new());
    }
    let mut size = rest.len().div_ceil(2);
    while size > 0 && !rest.is_empty() {
        let mut at = 0;
        while at < rest.len() {
            let end = (at + size).min(rest.len());
            let fewer: Vec<Demand> = rest[..at].iter().chain(&rest[end..]).copied().collect();
            if possible(sections, &fewer, work) {
                at = end;
            } else {
                rest = fewer;
            }
        }
        size = if size == 1 { 0 } else { size.div_ceil(2) };
    }
    Some(rest)
}

/// Whether the demands can hold together; what cannot be decided counts as possible.
fn possible(sections: &Sections, demands: &[Demand], work: &Work) -> bool {
    let programme = Programme::new(sections, demands);
    let solve =
        |relaxed| minimise(&programme.columns, programme.rows.iter(), &[], relaxed, (work.nodes, work.watch));
    !matches!(solve(true), Said::Impossible) && !matches!(solve(false), Said::Impossible)
}

struct Programme {
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// By pupil: what he could take, and its column.
    seats: Vec<Vec<(Choice, usize)>>,
}

impl Programme {
    fn new(sections: &Sections, demands: &[Demand]) -> Programme {
        // Every choice counts here, also where nobody could come: that is what is asked.
        let mut open = sections.clone();
        let everybody = u32::try_from(sections.pupils.len()).unwrap_or(u32::MAX);
        open.offers.iter_mut().for_each(|offer| (offer.seats, offer.minimum) = (everybody, 0));
        let case = Case::new(&open);
        let mut new = Programme { columns: Vec::new(), rows: Vec::new(), seats: Vec::new() };
        for choices in &case.choices {
            let mut own = Vec::new();
            for choice in choices {
                new.columns.push(Column { low: 0.0, high: 1.0, whole: true });
                own.push((choice.clone(), new.columns.len() - 1));
            }
            new.seats.push(own);
        }
        (0..case.pupils()).for_each(|pupil| new.person(&case, pupil));
        sections.parties.iter().for_each(|party| new.party(&case, party));
        demands.iter().for_each(|demand| new.demand(&case, sections, *demand));
        new
    }

    fn at_most(&mut self, terms: Vec<(usize, f64)>, most: f64) {
        self.rows.push(Row { terms, most });
    }

    fn at_least(&mut self, columns: impl Iterator<Item = usize>, least: f64) {
        let terms: Vec<(usize, f64)> = columns.map(|column| (column, -1.0)).collect();
        // A row without columns is said with one that cannot move.
        let terms = if terms.is_empty() { vec![(self.nothing(), -1.0)] } else { terms };
        self.at_most(terms, -least);
    }

    fn nothing(&mut self) -> usize {
        self.columns.push(Column { low: 0.0, high: 0.0, whole: false });
        self.columns.len() - 1
    }

    fn person(&mut self, case: &Case, pupil: usize) {
        let own = self.seats[pupil].clone();
        let mut sets: Vec<Vec<usize>> = Vec::new();
        for slot in 0..case.slots() {
            for &other in case.meeting[slot].iter().filter(|other| **other >= slot) {
                let here = own.iter().filter(|(it, _)| it.slot == slot || it.slot == other);
                sets.push(here.map(|it| it.1).collect());
            }
        }
        if !case.sections.repeats {
            let mut topics: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            own.iter().for_each(|(choice, column)| topics.entry(choice.topic).or_default().push(*column));
            sets.extend(topics.into_values());
        }
        for set in sets.into_iter().filter(|set| set.len() > 1) {
            self.at_most(set.into_iter().map(|column| (column, 1.0)).collect(), 1.0);
        }
    }

    fn party(&mut self, case: &Case, party: &Party) {
        for &offer in &case.offers[party.slot] {
            for pair in party.members.windows(2) {
                let seat = |pupil: usize, weight: f64| {
                    let own = self.seats[pupil].iter().filter(|(choice, _)| choice.offer == offer);
                    own.map(|it| (it.1, weight)).collect::<Vec<_>>()
                };
                let terms =
                    [(1.0, -1.0), (-1.0, 1.0)].map(|(a, b)| [seat(pair[0], a), seat(pair[1], b)].concat());
                terms.into_iter().for_each(|terms| self.at_most(terms, 0.0));
            }
        }
    }

    fn demand(&mut self, case: &Case, sections: &Sections, demand: Demand) {
        let of = |own: &[(Choice, usize)], fits: &dyn Fn(&Choice) -> bool| -> Vec<usize> {
            own.iter().filter(|(choice, _)| fits(choice)).map(|it| it.1).collect()
        };
        let everybody = |offer: usize| -> Vec<usize> {
            self.seats.iter().flat_map(|own| of(own, &|choice| choice.offer == offer)).collect()
        };
        match demand {
            Demand::Pin { pupil, pin } => {
                let offers = &sections.pupils[pupil].pinned[pin];
                let keeps = of(&self.seats[pupil], &|choice| offers.contains(&choice.offer));
                self.at_least(keeps.into_iter(), 1.0);
            }
            Demand::Need { pupil, need } => {
                let topics = &sections.pupils[pupil].needs[need];
                let meets = of(&self.seats[pupil], &|choice| topics.contains(&choice.topic));
                self.at_least(meets.into_iter(), 1.0);
            }
            Demand::Seated { slot } => {
                for pupil in (0..case.pupils()).filter(|pupil| case.present[*pupil][slot]) {
                    let sits = of(&self.seats[pupil], &|choice| case.meeting[slot].contains(&choice.slot));
                    self.at_least(sits.into_iter(), 1.0);
                }
            }
            Demand::Seats { offer } => {
                let all = everybody(offer).into_iter().map(|column| (column, 1.0)).collect();
                self.at_most(all, sections.offers[offer].seats.into());
            }
            Demand::Held { offer } => {
                let all = everybody(offer);
                self.at_least(all.into_iter(), f64::from(sections.offers[offer].minimum).max(1.0));
            }
            Demand::Apart { pupil, other } => {
                for (choice, column) in self.seats[pupil].clone() {
                    for its in of(&self.seats[other], &|it| it.offer == choice.offer) {
                        self.at_most(vec![(column, 1.0), (its, 1.0)], 1.0);
                    }
                }
            }
        }
    }
}
