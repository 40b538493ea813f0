//! Model: the sections as a linear programme, written compactly: a column only where a seat counts for
//! something. Everybody else "can sit somewhere" by one row per set of offers (see `bounds`), and a
//! minimum is a number of people still missing. Where that is not enough a slot is written out in full.
//! Knows no way of solving it.

use super::bounds::most_top;
use super::case::{Case, Choice, Seating};
use super::score::{Level, TOP, Tuple, score};
use super::shape::Shape;
use crate::solve::mix;
use crate::solve::programme::{Column, Row};
use std::collections::BTreeMap;

pub struct Model {
    pub columns: Vec<Column>,
    /// Each with the level from which on it counts: what comes before may not rest on it.
    pub rows: Vec<(Level, Row)>,
    /// By level: what is minimised; the constant does not matter. Empty where nothing is left to decide.
    pub goals: Vec<Vec<(usize, f64)>>,
    /// The lottery.
    pub lots: Vec<(usize, f64)>,
    /// Columns that are seats: pupil, offer, column.
    pub seats: Vec<(usize, usize, usize)>,
    /// By fairness level: the columns of pupils who can have more than that.
    pub fair: Vec<Vec<usize>>,
    /// By level: what is counted besides its goal.
    pub base: Tuple,
    pub shape: Shape,
    /// By slot: people who must stay without a seat, where it is not written out.
    pub left_over: Vec<usize>,
}

impl Model {
    /// None when it would have more than `limit` columns; those of slots that are written out count three
    /// times, since they are so much harder.
    pub fn new(case: &Case, shape: &Shape, tuple: &Tuple, trivial: &Tuple, limit: usize) -> Option<Model> {
        let mut model = Model {
            columns: Vec::new(),
            rows: Vec::new(),
            goals: vec![Vec::new(); Level::ALL.len()],
            lots: Vec::new(),
            seats: Vec::new(),
            fair: vec![Vec::new(); TOP],
            base: Tuple::default(),
            shape: shape.clone(),
            left_over: vec![0; case.slots()],
        };
        (model.base[Level::Pins], model.base[Level::Unmet]) = (trivial[Level::Pins], trivial[Level::Unmet]);
        model.base[Level::Changed] = case.sections.pupils.iter().map(|pupil| pupil.last.len() as i64).sum();
        Level::FAIR.iter().for_each(|level| model.base[*level] = case.pupils() as i64);
        let shown = |choice: &&Choice| choice.counts() || shape.full[choice.slot];
        let weight = |choice: &Choice| if shape.full[choice.slot] { 3 } else { 1 };
        let columns: usize = case.choices.iter().flatten().filter(shown).map(weight).sum();
        if columns + TOP * case.pupils() > limit {
            return None;
        }
        // What the start reaches is a rule, if nothing weightier could be better without it.
        let pins_hold = tuple[Level::Pins] == trivial[Level::Pins];
        let needs_hold = tuple.differs(trivial).is_none_or(|level| level > Level::Unmet);
        for pupil in 0..case.pupils() {
            let own: Vec<(&Choice, usize)> = case.choices[pupil]
                .iter()
                .filter(shown)
                .map(|choice| {
                    let column = model.column(1.0, true);
                    model.seats.push((pupil, choice.offer, column));
                    let lot = mix(mix(case.sections.seed, pupil as u64), choice.offer as u64) % (1 << 20);
                    model.lots.push((column, 1.0 + lot as f64));
                    (choice, column)
                })
                .collect();
            model.times(case, pupil, &own);
            let values = model.topics(case, &own);
            model.wishes(case, pupil, &values);
            model.duties(case, pupil, (&own, &values), pins_hold, needs_hold);
        }
        let mut by_offer = vec![Vec::new(); case.sections.offers.len()];
        for &(pupil, offer, column) in &model.seats {
            by_offer[offer].push((pupil, column));
        }
        model.apart(case, &by_offer);
        model.parties(case, &by_offer);
        for slot in 0..case.slots() {
            if shape.full[slot] {
                model.written_out(case, slot, &by_offer);
            } else {
                model.counted(case, slot, &by_offer);
            }
        }
        Some(model)
    }

    pub fn column(&mut self, high: f64, whole: bool) -> usize {
        self.columns.push(Column { low: 0.0, high, whole });
        self.columns.len() - 1
    }

    pub fn at_most(&mut self, terms: Vec<(usize, f64)>, most: f64) {
        if !terms.is_empty() {
            self.rows.push((Level::Pins, Row { terms, most }));
        }
    }

    pub fn goal(&mut self, level: Level, column: usize, weight: f64) {
        self.goals[level as usize].push((column, weight));
    }

    /// One seat at a time; where the slot is written out, a seat or none.
    fn times(&mut self, case: &Case, pupil: usize, own: &[(&Choice, usize)]) {
        let at = |slots: &[usize]| -> Vec<(usize, f64)> {
            let there = own.iter().filter(|(choice, _)| slots.contains(&choice.slot));
            there.map(|(_, column)| (*column, 1.0)).collect()
        };
        for slot in 0..case.slots() {
            let terms = at(&[slot]);
            if terms.len() > 1 {
                self.at_most(terms, 1.0);
            }
            for &other in case.meeting[slot].iter().filter(|other| **other > slot) {
                let terms = at(&[slot, other]);
                if terms.len() > 1 {
                    self.at_most(terms, 1.0);
                }
            }
            if self.shape.full[slot] && case.present[pupil][slot] {
                let lost = self.column(1.0, false);
                self.goal(Level::Unseated, lost, 1.0);
                let seats = at(&case.meeting[slot]).into_iter().map(|(column, _)| (column, -1.0));
                self.at_most(seats.chain([(lost, -1.0)]).collect(), -1.0);
            }
        }
    }

    /// Each topic once. Where it may be taken again for nothing, a column of its own says whether it is
    /// taken at all. Returns each topic's rank, needs and columns.
    fn topics(&mut self, case: &Case, own: &[(&Choice, usize)]) -> Vec<Value> {
        let mut topics: BTreeMap<usize, Vec<(&Choice, usize)>> = BTreeMap::new();
        own.iter()
            .for_each(|(choice, column)| topics.entry(choice.topic).or_default().push((choice, *column)));
        let mut values = Vec::new();
        for list in topics.into_values() {
            let mut columns: Vec<usize> = list.iter().map(|it| it.1).collect();
            let more = |it: &(&Choice, usize)| it.0.last || it.0.pins != 0 || self.shape.full[it.0.slot];
            if columns.len() > 1 && case.sections.repeats && list.iter().any(more) {
                let once = self.column(1.0, false);
                let terms = columns.iter().map(|column| (*column, -1.0)).chain([(once, 1.0)]);
                self.at_most(terms.collect(), 0.0);
                columns = vec![once];
            } else if columns.len() > 1 {
                self.at_most(columns.iter().map(|column| (*column, 1.0)).collect(), 1.0);
            }
            values.push(Value {
                rank: list[0].0.rank,
                needs: list[0].0.needs,
                points: list[0].0.points(),
                columns,
            });
        }
        values
    }

    /// Points, and how many of the first wishes are granted: a ladder whose steps are filled from below.
    fn wishes(&mut self, case: &Case, pupil: usize, values: &[Value]) {
        for value in values.iter().filter(|value| value.points > 0) {
            value.columns.iter().for_each(|column| self.goal(Level::Points, *column, -value.points as f64));
        }
        let top = values.iter().filter(|value| value.rank.is_some_and(|rank| rank < TOP));
        let top: Vec<(usize, f64)> =
            top.flat_map(|value| &value.columns).map(|column| (*column, -1.0)).collect();
        let mut steps: Vec<(usize, f64)> = Vec::new();
        for (at, level) in Level::FAIR.into_iter().enumerate().take(most_top(case, pupil)) {
            let step = self.column(1.0, false);
            self.goal(level, step, -1.0);
            self.fair[at].push(step);
            if let Some(below) = steps.last() {
                self.at_most(vec![(step, 1.0), (below.0, -1.0)], 0.0);
            }
            steps.push((step, 1.0));
        }
        if !steps.is_empty() {
            self.at_most(steps.into_iter().chain(top).collect(), 0.0);
        }
    }

    /// Pins, needs and seats taken before. What the start already keeps as well as possible is a rule.
    fn duties(
        &mut self,
        case: &Case,
        pupil: usize,
        (own, values): (&[(&Choice, usize)], &[Value]),
        pins_hold: bool,
        needs_hold: bool,
    ) {
        let entry = &case.sections.pupils[pupil];
        let duty = |model: &mut Model, level: Level, columns: Vec<usize>, holds: bool| {
            let terms: Vec<(usize, f64)> = columns.into_iter().map(|column| (column, -1.0)).collect();
            if terms.is_empty() {
                return;
            }
            let mut terms = terms;
            if !holds {
                let missed = model.column(1.0, false);
                model.goal(level, missed, 1.0);
                terms.push((missed, -1.0));
            }
            model.at_most(terms, -1.0);
        };
        for pin in 0..64 {
            let keeps = own.iter().filter(|(choice, _)| choice.pins >> pin & 1 == 1);
            duty(self, Level::Pins, keeps.map(|it| it.1).collect(), pins_hold);
        }
        for need in 0..entry.needs.len().min(64) {
            let meets = values.iter().filter(|value| value.needs >> need & 1 == 1);
            duty(self, Level::Unmet, meets.flat_map(|it| it.columns.clone()).collect(), needs_hold);
        }
        for (_, column) in own.iter().filter(|(choice, _)| choice.last) {
            self.goal(Level::Changed, *column, -1.0);
        }
    }

    fn apart(&mut self, case: &Case, by_offer: &[Vec<(usize, usize)>]) {
        for (offer, members) in by_offer.iter().enumerate() {
            for &(pupil, column) in members.iter().filter(|it| !case.sections.pupils[it.0].apart.is_empty()) {
                for &(other, its) in members.iter().filter(|it| it.0 > pupil) {
                    if case.foes(pupil, other, offer) {
                        self.at_most(vec![(column, 1.0), (its, 1.0)], 1.0);
                    }
                }
            }
        }
    }

    /// Who sits together does so in every offer; their slots are written out.
    fn parties(&mut self, case: &Case, by_offer: &[Vec<(usize, usize)>]) {
        for party in &case.sections.parties {
            for members in &case.offers[party.slot].iter().map(|at| &by_offer[*at]).collect::<Vec<_>>() {
                let seat = |pupil: usize| members.iter().find(|it| it.0 == pupil).map(|it| it.1);
                for pair in party.members.windows(2) {
                    for (with, without) in [(pair[0], pair[1]), (pair[1], pair[0])] {
                        let terms = seat(with).map(|column| (column, 1.0)).into_iter();
                        let more = seat(without).map(|column| (column, -1.0));
                        if seat(with).is_some() {
                            self.at_most(terms.chain(more).collect(), 0.0);
                        }
                    }
                }
            }
        }
    }

    /// What the seats with columns promise, counted in integers.
    pub fn claim(&self, case: &Case, chosen: &Seating) -> Tuple {
        let mut tuple = score(case.sections, &chosen.seats());
        (tuple[Level::Unseated], tuple[Level::Empty], tuple[Level::Short]) = (0, 0, 0);
        for slot in 0..case.slots() {
            if !self.shape.full[slot] {
                tuple[Level::Unseated] += self.left_over[slot] as i64;
                tuple[Level::Empty] += case.offers[slot].iter().filter(|it| case.dead[**it]).count() as i64;
                continue;
            }
            let sits = |pupil: usize| case.meeting[slot].iter().any(|at| chosen.get(pupil, *at).is_some());
            let lost = (0..case.pupils()).filter(|it| case.present[*it][slot] && !sits(*it));
            tuple[Level::Unseated] += lost.count() as i64;
            for &offer in &case.offers[slot] {
                let load = chosen.load[offer];
                tuple[Level::Empty] += i64::from(load == 0);
                let short = if load == 0 { 0 } else { case.least[offer].saturating_sub(load) };
                tuple[Level::Short] += short as i64;
            }
        }
        tuple
    }

    /// The seats with columns out of whole seats; a topic that has no column for a second time is taken
    /// once.
    pub fn part(&self, case: &Case, seats: &super::Seats) -> Seating {
        let mut part = Seating::empty(case);
        for &(pupil, offer, _) in self.seats.iter().filter(|it| seats[it.0].contains(&it.1)) {
            let Some(choice) = case.choice(pupil, offer) else { continue };
            let again = part.own(pupil).any(|it| case.sections.offers[it].topic == choice.topic);
            let counts = choice.last || choice.pins != 0 || self.shape.full[choice.slot];
            if !again || counts {
                part.put(case, pupil, offer);
            }
        }
        part
    }

    /// Whether every seat of the slot has a column.
    pub fn is_full(&self, slot: usize) -> bool {
        self.shape.full[slot]
    }
}

/// What a topic counts for one pupil.
struct Value {
    rank: Option<usize>,
    needs: u64,
    points: i64,
    columns: Vec<usize>,
}
