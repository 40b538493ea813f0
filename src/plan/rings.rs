//! Rings: which speed-geeking stations go round together, for which languages, and who starts where.
//! Knows no clock: only how many rounds there are.

use super::Group;
use super::facts::{Facts, follows};
use super::groups::{Listeners, numbered};
use super::rotations::Session;
use crate::model::Station;
use crate::solve::rotation::{assign, shares, station};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Languages (by number) that walk in rings of stations (by number).
pub(super) struct Class {
    pub languages: Vec<usize>,
    pub rings: Vec<Vec<usize>>,
}

pub(super) struct Layout {
    pub classes: Vec<Class>,
    /// By language, by station: whether a group follows what is said there.
    pub spoken: Vec<Vec<bool>>,
}

impl Layout {
    /// All together, or a ring for each language: whatever lets people hear more that they follow.
    pub fn of(facts: &Facts, listeners: &Listeners, stations: &[&Station], sessions: &[Session]) -> Layout {
        let rounds = sessions.iter().fold(0_usize, |sum, session| sum.saturating_add(session.rounds));
        let spoken = |lang: &&str| {
            let hears = |station: &&Station| {
                sessions.iter().any(|it| follows(&[lang], &facts.station_languages(station), it.block))
            };
            stations.iter().map(hears).collect()
        };
        let spoken: Vec<Vec<bool>> = listeners.languages.iter().map(spoken).collect();
        let languages: Vec<usize> =
            (0..listeners.counts.len()).filter(|lang| listeners.counts[*lang] > 0).collect();
        let all = Class { languages: languages.clone(), rings: split((0..stations.len()).collect(), rounds) };
        let together = Layout { classes: vec![all], spoken: spoken.clone() };
        let classes = by_language(listeners, &languages, &spoken, stations.len(), rounds);
        let apart = Layout { classes, spoken };
        if apart.heard(listeners, rounds) > together.heard(listeners, rounds) { apart } else { together }
    }

    /// Turns of people at stations they follow, and then fewest at others, over all rounds.
    fn heard(&self, listeners: &Listeners, rounds: usize) -> (u64, Reverse<u64>) {
        let groups = numbered(listeners, self);
        let mut sizes: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for (lang, language) in listeners.languages.iter().enumerate() {
            let own = groups.iter().filter(|group| group.language == *language).count();
            sizes.insert(language, shares(listeners.counts[lang], u32::try_from(own).unwrap_or(0)));
        }
        let circles = self.circles(listeners, &groups, rounds);
        let (mut heard, mut lost) = (0, 0);
        for (group, circle) in groups.iter().zip(circles) {
            let size = u64::from(sizes.get_mut(group.language.as_str()).and_then(Vec::pop).unwrap_or(0));
            let lang = language(listeners, group);
            let turns = 0..rounds.min(self.longest(&groups));
            for station in turns.filter_map(|round| circle.station(round)) {
                *(if self.spoken[lang][station] { &mut heard } else { &mut lost }) += size;
            }
        }
        (heard, Reverse(lost))
    }

    pub fn rings(&self) -> impl Iterator<Item = &Vec<usize>> {
        self.classes.iter().flat_map(|class| &class.rings)
    }

    /// Rounds after which every group has been everywhere.
    pub fn longest(&self, groups: &[Group]) -> usize {
        let circle = |(at, ring): (usize, &Vec<usize>)| {
            groups.iter().filter(|group| group.ring as usize == at + 1).count().max(ring.len())
        };
        self.rings().enumerate().map(circle).max().unwrap_or(0)
    }

    /// By group, its way through its ring. Who starts where: so that as few turns as possible are
    /// lost to a language or a pause, and else group 1 at the first station.
    pub fn circles(&self, listeners: &Listeners, groups: &[Group], rounds: usize) -> Vec<Circle<'_>> {
        let mut circles: BTreeMap<usize, Circle> = BTreeMap::new();
        for (at, ring) in self.rings().enumerate() {
            let own: Vec<usize> =
                (0..groups.len()).filter(|group| groups[*group].ring as usize == at + 1).collect();
            let length = own.len().max(ring.len());
            let circle = |start| Circle { ring, start, groups: own.len() };
            let cost = |(place, group): (usize, &usize)| -> Vec<i64> {
                let lang = language(listeners, &groups[*group]);
                let lost = |start: usize| {
                    let turns = (0..rounds.min(length)).map(|round| circle(start).station(round));
                    turns.filter(|turn| turn.is_none_or(|station| !self.spoken[lang][station])).count()
                };
                let far = |start: usize| start.abs_diff(place).pow(2);
                let each = (length + 1).pow(3);
                (0..length)
                    .map(|start| i64::try_from(lost(start) * each + far(start)).unwrap_or(i64::MAX / 4))
                    .collect()
            };
            let costs: Vec<Vec<i64>> = own.iter().enumerate().map(cost).collect();
            for (group, start) in own.iter().zip(assign(&costs)) {
                circles.insert(*group, circle(start));
            }
        }
        circles.into_values().collect()
    }
}

/// One group's way: from `start` one further each round.
pub(super) struct Circle<'a> {
    ring: &'a [usize],
    start: usize,
    groups: usize,
}

impl Circle<'_> {
    pub fn station(&self, round: usize) -> Option<usize> {
        station(self.start, round, self.groups, self.ring.len()).map(|place| self.ring[place])
    }
}

pub(super) fn language(listeners: &Listeners, group: &Group) -> usize {
    listeners.languages.iter().position(|lang| *lang == group.language).unwrap_or(0)
}

/// Parallel rings, when each is still long enough to fill the rounds there is time for.
fn split(stations: Vec<usize>, rounds: usize) -> Vec<Vec<usize>> {
    let rings = (stations.len().checked_div(rounds).unwrap_or(1)).max(1);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let mut rest = stations.into_iter();
    let sizes = shares(count(rest.len()), count(rings));
    sizes.into_iter().map(|size| rest.by_ref().take(size as usize).collect()).collect()
}

/// Stations go to a language they are given in, first those with no choice, then to where most
/// people wait for one. A language without any station walks along with the first ring.
fn by_language(
    listeners: &Listeners,
    languages: &[usize],
    spoken: &[Vec<bool>],
    stations: usize,
    rounds: usize,
) -> Vec<Class> {
    let mut of: Vec<Vec<usize>> = vec![Vec::new(); languages.len()];
    let choices = |station: usize| (0..languages.len()).filter(move |at| spoken[languages[*at]][station]);
    let mut order: Vec<usize> = (0..stations).collect();
    order.sort_by_key(|station| (choices(*station).count(), *station));
    for station in order {
        let possible: Vec<usize> = choices(station).collect();
        let possible = if possible.is_empty() { (0..languages.len()).collect() } else { possible };
        let waiting = |at: &usize| {
            let (people, tables) = (u64::from(listeners.counts[languages[*at]]), of[*at].len() as u64 + 1);
            (people * 1000 / tables, usize::MAX - at)
        };
        if let Some(at) = possible.into_iter().max_by_key(waiting) {
            of[at].push(station);
        }
    }
    let mut classes: Vec<Class> = Vec::new();
    let mut homeless = Vec::new();
    for (at, mut stations) in of.into_iter().enumerate() {
        stations.sort_unstable();
        if stations.is_empty() {
            homeless.push(languages[at]);
        } else {
            classes.push(Class { languages: vec![languages[at]], rings: split(stations, rounds) });
        }
    }
    if let Some(class) = classes.first_mut() {
        class.languages.extend(homeless);
    }
    classes
}
