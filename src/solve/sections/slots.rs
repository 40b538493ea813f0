//! Slots: the part of the model that belongs to a slot and not to one pupil: seats, minimums, and a place
//! for everybody.

use super::bounds::{Crowd, crowds, left_over};
use super::case::{Case, Choice};
use super::model::Model;
use super::score::Level;
use crate::solve::programme::Row;
use std::collections::BTreeMap;

impl Model {
    /// A slot with a column for every seat: an offer is held, or nobody is in it.
    pub fn written_out(&mut self, case: &Case, slot: usize, by_offer: &[Vec<(usize, usize)>]) {
        self.base[Level::Empty] += case.offers[slot].len() as i64;
        for &offer in case.offers[slot].iter().filter(|offer| !case.dead[**offer]) {
            let by_hand =
                by_offer[offer].iter().filter(|it| case.choice(it.0, offer).is_some_and(Choice::by_hand));
            let by_hand: Vec<usize> = by_hand.map(|it| it.1).collect();
            let held = self.column(1.0, true);
            self.goal(Level::Empty, held, -1.0);
            let people = |weight: f64| by_offer[offer].iter().map(move |it| (it.1, weight));
            let room = case.room(offer).min(by_offer[offer].len()) as f64;
            self.at_most(people(1.0).chain([(held, -room)]).collect(), 0.0);
            let least = case.least[offer] as f64;
            let mut enough: Vec<(usize, f64)> = people(-1.0).chain([(held, least)]).collect();
            if !by_hand.is_empty() && least > 1.0 {
                let short = self.column(least - 1.0, false);
                self.goal(Level::Short, short, 1.0);
                let excused = by_hand.into_iter().map(|column| (column, 1.0 - least)).chain([(short, 1.0)]);
                self.at_most(excused.collect(), 0.0);
                enough.push((short, -1.0));
            }
            self.at_most(enough, 0.0);
        }
    }

    /// A slot in which only seats that count have columns.
    pub fn counted(&mut self, case: &Case, slot: usize, by_offer: &[Vec<(usize, usize)>]) {
        let crowds = crowds(case, slot);
        self.left_over[slot] = left_over(case, &crowds);
        self.base[Level::Unseated] += self.left_over[slot] as i64;
        self.base[Level::Empty] += case.offers[slot].iter().filter(|offer| case.dead[**offer]).count() as i64;
        for &offer in &case.offers[slot] {
            let room = case.room(offer);
            if by_offer[offer].len() > room {
                self.at_most(by_offer[offer].iter().map(|it| (it.1, 1.0)).collect(), room as f64);
            }
        }
        for crowd in &crowds {
            let room: usize = crowd.offers.iter().map(|offer| case.room(*offer)).sum();
            let others = crowd.offers.iter().flat_map(|offer| &by_offer[*offer]);
            let others = others.filter(|it| crowd.people.binary_search(&it.0).is_err());
            let most = (room + self.left_over[slot]) as f64 - crowd.people.len() as f64;
            let terms: Vec<(usize, f64)> = others.map(|it| (it.1, 1.0)).collect();
            if !terms.is_empty() {
                // That nobody else stays without a seat is a rule once the unseated are counted.
                self.rows.push((Level::Unmet, Row { terms, most }));
            }
        }
        if self.shape.minimums[slot] {
            self.missing(case, slot, by_offer, &crowds);
        }
    }

    /// For every offer the people its minimum still lacks; together no more than are left to sit there.
    /// That the same people also all find a seat needs no row more (Mendelsohn and Dulmage 1958).
    fn missing(&mut self, case: &Case, slot: usize, by_offer: &[Vec<(usize, usize)>], crowds: &[Crowd]) {
        let live: Vec<usize> = case.offers[slot].iter().copied().filter(|offer| !case.dead[*offer]).collect();
        let mut lacks = BTreeMap::new();
        for &offer in &live {
            let least = case.least[offer] as f64;
            let lack = self.column(least, false);
            lacks.insert(offer, lack);
            let terms = by_offer[offer].iter().map(|it| (it.1, -1.0)).chain([(lack, -1.0)]);
            self.rows.push((Level::None, Row { terms: terms.collect(), most: -least }));
        }
        let here: Vec<usize> = (0..case.pupils()).filter(|pupil| case.present[*pupil][slot]).collect();
        let all = Crowd { offers: Vec::new(), people: Vec::new() };
        for crowd in crowds.iter().chain([&all]) {
            let beyond: Vec<usize> =
                live.iter().copied().filter(|offer| !crowd.offers.contains(offer)).collect();
            let others: Vec<usize> =
                here.iter().copied().filter(|pupil| crowd.people.binary_search(pupil).is_err()).collect();
            if beyond.is_empty() {
                continue;
            }
            let seated = live.iter().flat_map(|offer| &by_offer[*offer]);
            let seated = seated.filter(|it| others.binary_search(&it.0).is_ok()).map(|it| (it.1, 1.0));
            let terms = beyond.iter().map(|offer| (lacks[offer], 1.0)).chain(seated).collect();
            self.rows.push((Level::None, Row { terms, most: others.len() as f64 }));
        }
    }
}
