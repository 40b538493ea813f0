//! Unmet: every wish that was not met, with the one reason that decided. What the programme itself says is
//! read off it; everything else is asked of the solver, which seats everybody once more with the wish
//! granted. The reasons are a closed list and none of them names another person.

use super::facts::{Busy, Facts, Span};
use super::seats::{Place, places, present, understands};
use super::{Draft, Reason, Seat, Unmet};
use crate::model::{OccurrenceId, Person};
use crate::solve::sections::{Answer, Level, Sections, Work, ask, chain};
use crate::solve::watch::Watch;
use std::collections::BTreeMap;

/// Choices that are looked at again in all questions together: about a third of a second. The first wishes
/// are asked first; after that an exchange at one time has to do.
const QUESTIONS: usize = 80_000;

/// What keeps somebody from one occurrence; the first of the list is told where a session is given
/// more than once, since it was nearest to being possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Obstacle<'a> {
    /// Nothing but the others: this is asked.
    Others,
    /// A better wish at the same time, met as well.
    SameTime(&'a str),
    /// A seat by hand at that time.
    Arranged,
    Language,
    Absent,
}

/// The finished seats by person; occurrences by their place in the list.
struct Seen<'a> {
    facts: &'a Facts<'a>,
    busy: &'a Busy,
    places: Vec<Place<'a>>,
    own: BTreeMap<&'a str, Vec<(&'a Seat, usize)>>,
}

/// Reasons for every wish that `answer` did not grant, where offers of `sections` are the places and
/// pupils the participants.
pub(super) fn explain(facts: &Facts, draft: &mut Draft, sections: &Sections, answer: &Answer) {
    let places = places(facts, &draft.plan.placements);
    let number: BTreeMap<&OccurrenceId, usize> =
        places.iter().enumerate().map(|(at, place)| (&place.placement.occurrence, at)).collect();
    let mut own: BTreeMap<&str, Vec<(&Seat, usize)>> = BTreeMap::new();
    for seat in &draft.plan.seats {
        if let Some(at) = number.get(&seat.occurrence) {
            own.entry(&seat.person).or_default().push((seat, *at));
        }
    }
    let seen = Seen { facts, busy: &draft.busy, places, own };
    let mut unmet = Vec::new();
    let mut questions = Vec::new();
    for (pupil, person) in facts.participants().enumerate() {
        for (rank, wish) in person.wishes.iter().enumerate() {
            let twice = person.wishes[..rank].iter().any(|before| before.value == wish.value);
            let met = seen.seats(person).iter().any(|(seat, _)| seat.occurrence.session == wish.value);
            if !twice && !met && facts.session(wish).is_some() {
                let reason = seen.reason(person, rank, wish);
                if reason.is_none() {
                    questions.push((rank, facts.tie(&person.id), pupil, unmet.len()));
                }
                let (person, session) = (person.id.value.clone(), wish.value.clone());
                let wish = u32::try_from(rank + 1).unwrap_or(u32::MAX);
                let reason = reason.unwrap_or_else(|| Reason::new("why-unmet-full"));
                unmet.push(Unmet { person, session, wish, reason });
            }
        }
    }
    questions.sort_unstable();
    let choices: usize = sections.pupils.iter().map(|pupil| pupil.open.len()).sum();
    let asked = QUESTIONS / choices.max(1);
    for (at, (_, _, pupil, of)) in questions.into_iter().enumerate() {
        let session: &str = &unmet[of].session;
        let offers = seen.places.iter().enumerate().filter(|(_, place)| place.session.id.value == session);
        let offers: Vec<usize> = offers.map(|(offer, _)| offer).collect();
        let question = Question { sections, answer, pupil, offers: &offers, watch: facts.watch };
        unmet[of].reason =
            if at < asked && !facts.watch.stops() { question.ask() } else { question.exchange() };
    }
    draft.plan.unmet = unmet;
}

/// A wish that nothing but the others speaks against.
struct Question<'a> {
    sections: &'a Sections,
    answer: &'a Answer,
    pupil: usize,
    /// The session's occurrences.
    offers: &'a [usize],
    watch: Watch<'a>,
}

impl Question<'_> {
    /// Everybody seated once more, with the wish granted.
    fn ask(&self) -> Reason {
        let topic = self.offers.first().map_or(0, |offer| self.sections.offers[*offer].topic);
        let work = Work { watch: Watch { tell: &|_| {}, ..self.watch }, ..Work::default() };
        match ask(self.sections, self.answer, self.pupil, topic, &work) {
            Some(asked) => self.costs(asked.level, asked.by, asked.proven),
            None => self.taken(),
        }
    }

    /// The cheapest exchange at one time.
    fn exchange(&self) -> Reason {
        let swaps = self.offers.iter();
        let swaps = swaps.filter_map(|offer| chain(self.sections, &self.answer.seats, self.pupil, *offer));
        match swaps.map(|swap| swap.tuple).min() {
            Some(tuple) => {
                let level = tuple.differs(&self.answer.tuple);
                let by = level.map_or(0, |level| tuple[level].abs_diff(self.answer.tuple[level]));
                self.costs(level, by, false)
            }
            None => self.taken(),
        }
    }

    fn costs(&self, level: Option<Level>, by: u64, proven: bool) -> Reason {
        let most = |most: u32| Reason::new("why-unmet-fair").with("most", most);
        let reason = match level {
            None => return Reason::new("why-unmet-lot"),
            Some(Level::Pins) => return self.taken(),
            Some(Level::Short) => Reason::new("why-unmet-minimum"),
            Some(Level::Unseated) => Reason::new("why-unmet-seat"),
            Some(Level::Unmet) => Reason::new("why-unmet-need"),
            Some(Level::Changed) => Reason::new("why-unmet-kept"),
            Some(Level::Empty) => Reason::new("why-unmet-empty"),
            Some(Level::None) => most(0),
            Some(Level::One) => most(1),
            Some(Level::Two) => most(2),
            Some(Level::Three) => most(3),
            Some(Level::Points) => Reason::new("why-unmet-points"),
        };
        reason.with("by", by).with("plans", if proven { "all" } else { "found" })
    }

    /// Where no exchange would do: the session is not held, is full, or something else stands against it,
    /// which is not said: it may be what somebody asked for in private.
    fn taken(&self) -> Reason {
        if self.sections.parties.iter().any(|party| party.members.contains(&self.pupil)) {
            return Reason::new("why-unmet-programme");
        }
        let load = |offer: &usize| self.answer.seats.iter().filter(|own| own.contains(offer)).count();
        let full = |offer: &&usize| load(offer) >= self.sections.offers[**offer].seats as usize;
        let held = |offer: &usize| load(offer) > 0;
        match (self.offers.iter().any(held), self.offers.iter().find(full)) {
            (false, _) => Reason::new("why-unmet-not-held"),
            (true, Some(_)) => Reason::new("why-unmet-full"),
            (true, None) => Reason::new("why-unmet-programme"),
        }
    }
}

impl<'a> Seen<'a> {
    fn seats(&self, person: &Person) -> &[(&'a Seat, usize)] {
        self.own.get(person.id.as_str()).map(Vec::as_slice).unwrap_or_default()
    }

    /// None where it has to be asked.
    fn reason(&self, person: &Person, rank: usize, wish: &str) -> Option<Reason> {
        let offers = self.places.iter().filter(|place| place.session.id.value == wish);
        let reason = match offers.map(|place| self.obstacle(person, rank, place)).min() {
            None => Reason::new("why-unmet-not-offered"),
            Some(Obstacle::Others) => return None,
            Some(Obstacle::SameTime(other)) => Reason::new("why-unmet-same-time").with("session", other),
            Some(Obstacle::Arranged) => Reason::new("why-unmet-arranged"),
            Some(Obstacle::Language) => {
                let session = self.facts.session(wish);
                let languages = session.map(|session| self.facts.languages(session).join(", "));
                Reason::new("why-unmet-language").with("languages", languages.unwrap_or_default())
            }
            Some(Obstacle::Absent) => Reason::new("why-unmet-absent"),
        };
        Some(reason)
    }

    fn obstacle(&self, person: &Person, rank: usize, place: &Place<'a>) -> Obstacle<'a> {
        if !present(self.busy, person, place.block) {
            return Obstacle::Absent;
        }
        if !understands(self.facts, person, place) {
            return Obstacle::Language;
        }
        let meets = |other: usize| Span::of(self.places[other].block).meets(Span::of(place.block));
        let against = || self.seats(person).iter().filter(|(_, other)| meets(*other));
        if against().any(|(seat, _)| seat.reason.why == "why-seat-pinned") {
            return Obstacle::Arranged;
        }
        let better = |seat: &Seat| seat.wish.is_some_and(|wish| (wish as usize) <= rank);
        match against().find(|(seat, _)| better(seat)) {
            Some((_, other)) => Obstacle::SameTime(self.places[*other].session.id.as_str()),
            None => Obstacle::Others,
        }
    }
}
