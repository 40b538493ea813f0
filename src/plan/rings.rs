//! Rings: which speed-geeking stations go round together, for which languages, and who starts where.
//! Knows no clock: only how many rounds there are.

use super::Group;
use super::facts::{Facts, follows};
use super::groups::{Listeners, numbered};
use super::rotations::Session;
use crate::model::Station;
use crate::solve::mixing::{self, Way};
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
    /// Groups are drawn anew in every round, where that splits no language.
    pub mixing: bool,
    /// By language, by station: whether a group follows what is said there.
    pub spoken: Vec<Vec<bool>>,
}

impl Layout {
    /// All together, or a ring for each language: whatever lets people hear more that they follow.
    pub fn of(facts: &Facts, listeners: &Listeners, stations: &[&Station], sessions: &[Session]) -> Layout {
        let rounds = total(sessions);
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
        let together = Layout { classes: vec![all], mixing: false, spoken: spoken.clone() };
        let classes = by_language(listeners, &languages, &spoken, stations.len(), rounds);
        let apart = Layout { classes, mixing: false, spoken };
        let more = apart.heard(listeners, rounds) > together.heard(listeners, rounds);
        let mixing = sessions.iter().any(|session| session.mixing);
        Layout { mixing, ..if more { apart } else { together } }
    }

    /// Whether everybody in that ring, from 1, walks alone. Where languages share stations each stays
    /// in groups: a station speaks one language at a time.
    pub fn mixes(&self, ring: u32) -> bool {
        let rings = self.classes.iter().flat_map(|class| class.rings.iter().map(move |_| class));
        let class = rings.zip(1..).find(|(_, number)| *number == ring).map(|(class, _)| class);
        self.mixing && class.is_some_and(|class| class.languages.len() == 1)
    }

    /// Whether everybody walks alone.
    pub fn all_mix(&self) -> bool {
        self.mixing && self.rings().zip(1..).all(|(_, ring)| self.mixes(ring))
    }

    /// Turns of people at stations they follow, and then fewest at others, over all rounds.
    fn heard(&self, listeners: &Listeners, rounds: usize) -> (u64, Reverse<u64>) {
        let groups = numbered(listeners, self);
        let mut sizes: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for (lang, language) in listeners.languages.iter().enumerate() {
            let own = groups.iter().filter(|group| group.language == *language).count();
            sizes.insert(language, shares(listeners.counts[lang], u32::try_from(own).unwrap_or(0)));
        }
        let (mut heard, mut lost) = (0, 0);
        for (group, way) in groups.iter().zip(self.ways(listeners, &groups, rounds, &[])) {
            let size = u64::from(sizes.get_mut(group.language.as_str()).and_then(Vec::pop).unwrap_or(0));
            let lang = language(listeners, group);
            for station in way.into_iter().flatten() {
                *(if self.spoken[lang][station] { &mut heard } else { &mut lost }) += size;
            }
        }
        (heard, Reverse(lost))
    }

    pub fn rings(&self) -> impl Iterator<Item = &Vec<usize>> {
        self.classes.iter().flat_map(|class| &class.rings)
    }

    /// Rounds until every group has been everywhere; with pauses for all where there is time for
    /// `rounds` and people then meet more others.
    pub fn longest(&self, groups: &[Group], rounds: usize) -> usize {
        let of = |(ring, number): (&Vec<usize>, u32)| {
            let own = groups.iter().filter(|group| group.ring == number).count();
            let all = ring.len();
            if self.mixes(number) { mixing::rounds(all, rounds.max(all)) } else { own.max(all) }
        };
        self.rings().zip(1..).map(of).max().unwrap_or(0)
    }

    /// By group, the stations of its rounds; None for a pause. At most `rounds`, and no longer than
    /// there is something new. `before` is how the first groups walk in the last plan.
    pub fn ways(
        &self,
        listeners: &Listeners,
        groups: &[Group],
        rounds: usize,
        before: &[Option<Way>],
    ) -> Vec<Way> {
        let mut ways = vec![Way::new(); groups.len()];
        for (ring, number) in self.rings().zip(1..) {
            let own: Vec<usize> = (0..groups.len()).filter(|group| groups[*group].ring == number).collect();
            let found = if self.mixes(number) {
                let places = |way: &Way| -> Option<Way> {
                    let place = |station: usize| ring.iter().position(|other| *other == station);
                    way.iter().map(|station| station.map_or(Some(None), |it| place(it).map(Some))).collect()
                };
                let walked = |group: &usize| places(before.get(*group)?.as_ref()?);
                let walked: Vec<Way> = own.iter().map_while(walked).collect();
                let found = mixing::ways(own.len(), ring.len(), rounds, &walked).into_iter();
                let station = |place: Option<usize>| place.map(|place| ring[place]);
                found.map(|way| way.into_iter().map(station).collect()).collect()
            } else {
                let languages: Vec<usize> =
                    own.iter().map(|group| language(listeners, &groups[*group])).collect();
                self.circles(ring, &languages, rounds)
            };
            own.into_iter().zip(found).for_each(|(group, way)| ways[group] = way);
        }
        ways
    }

    /// Ways in one ring, for groups of these languages: each from its start one further each round.
    /// Who starts where: so that as few turns as possible are lost to a language or a pause, and else
    /// group 1 at the first station.
    fn circles(&self, ring: &[usize], languages: &[usize], rounds: usize) -> Vec<Way> {
        let length = languages.len().max(ring.len());
        let way = |start: usize| -> Way {
            let at = |round| station(start, round, languages.len(), ring.len()).map(|place| ring[place]);
            (0..rounds.min(length)).map(at).collect()
        };
        let cost = |(place, lang): (usize, &usize)| -> Vec<i64> {
            let lost = |start: usize| {
                way(start)
                    .iter()
                    .filter(|turn| turn.is_none_or(|station| !self.spoken[*lang][station]))
                    .count()
            };
            let far = |start: usize| start.abs_diff(place).pow(2);
            let each = (length + 1).pow(3);
            (0..length)
                .map(|start| i64::try_from(lost(start) * each + far(start)).unwrap_or(i64::MAX / 4))
                .collect()
        };
        let costs: Vec<Vec<i64>> = languages.iter().enumerate().map(cost).collect();
        assign(&costs).into_iter().map(way).collect()
    }
}

/// Rounds of all speed-geeking blocks together.
pub(super) fn total(sessions: &[Session]) -> usize {
    sessions.iter().fold(0_usize, |sum, session| sum.saturating_add(session.rounds))
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
