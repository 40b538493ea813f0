//! Numbers about people. Totals of the whole event are told as they are: that it was a small one is no secret. What is
//! published hides groups within it smaller than the event's threshold, and a second group where the total would give the
//! first away.

use super::people::{gives, takes_part};
use super::{Scope, pitches};
use crate::document::Audience;
use crate::locale::Dates;
use crate::model::{BlockAudience, BlockKind, Person, Role};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub fn fill(scope: &Scope, data: &mut Map<String, Value>) {
    let event = scope.event;
    let coming: Vec<&Person> = event.coming().collect();
    let participants: Vec<&Person> = event.participants().collect();
    let expected = event.headcount() as usize;
    let with = |role: Role| coming.iter().filter(|person| person.has(role)).count();
    let trainers = coming.iter().filter(|person| gives(scope, person)).count();
    let others = coming.iter().filter(|person| !person.has(Role::Participant)).count();
    let by = |name: &dyn Fn(&Person) -> Option<String>| {
        counted(scope, participants.iter().map(|it| name(it)), scope.published())
    };
    let by_gender = |name: &dyn Fn(&Person) -> Option<String>| {
        counted(scope, participants.iter().map(|it| name(it)), scope.audience != Audience::Private)
    };
    let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let mut organizations: Vec<&str> =
        participants.iter().filter_map(|it| it.organization.as_ref()).map(|id| id.value.as_str()).collect();
    organizations.sort_unstable();
    organizations.dedup();
    let mut countries: Vec<&str> =
        participants.iter().map(|it| it.country.as_str()).filter(|it| !it.is_empty()).collect();
    countries.sort_unstable();
    countries.dedup();
    let sessions = scope.plan.placements.len();
    let rooms_used = {
        let mut rooms: Vec<&str> = scope.plan.placements.iter().filter_map(|it| it.room.as_deref()).collect();
        rooms.extend(event.blocks.iter().flat_map(|block| block.rooms.iter().map(|id| id.value.as_str())));
        rooms.sort_unstable();
        rooms.dedup();
        rooms.len()
    };
    let count = |kind: BlockKind| event.blocks.iter().filter(|block| block.kind == kind).count();
    let choices =
        |block: &&crate::model::Block| block.kind.takes_sessions() && block.audience == BlockAudience::All;
    pitches::fill(scope, data, expected);
    data.insert(
        "numbers".into(),
        json!({
            "participants": expected,
            "trainers": trainers,
            "others": others,
            "people": expected + others,
            "interpreters": with(Role::Interpreter),
            "team": coming.iter().filter(|it| super::people::is_team(it)).count(),
            "organizations": organizations.len(),
            "countries": countries.len(),
            "days": event.days.len(),
            "rooms": rooms_used,
            "sessions": sessions,
            "session_blocks": event.blocks.iter().filter(choices).count(),
            "stations": event.stations.len(),
            "groups": scope.plan.groups.len(),
            "meals": count(BlockKind::Meal),
            "breaks": count(BlockKind::Break),
            "languages": event.languages.len(),
            "teams": pitches::teams(scope, expected),
            "spare": event.spare,
            "people_days": (expected + others) * event.days.len(),
            // One for each, and the event's spare ones: some break, some are lost.
            "headsets": expected + others + event.spare as usize,
            "by_country": by(&|it| said(&it.country).map(|it| scope.country(&it))),
            "by_language": by(&|it| it.languages.first().map(|tag| scope.language(&tag.value))),
            "own_language": own_languages(scope, &coming),
            // Asked of few and telling of fewer: a small group is named to nobody but the organizers.
            "by_gender": by_gender(&|it| said(&it.gender).map(|it| scope.word(&format!("gender-{it}"), &it))),
        }),
    );
    let mut eaten: Vec<&crate::model::Block> = event.blocks.iter().collect();
    eaten.sort_by_key(|block| (block.day.value, block.start.value, &block.id.value));
    let meals: Vec<Value> = eaten
        .into_iter()
        .filter(|block| matches!(block.kind, BlockKind::Meal | BlockKind::Break | BlockKind::Social))
        .filter(|block| scope.sees(block))
        .map(|block| {
            // Heads and diets of the same people; while nobody has signed up, of as many as are expected.
            let eaters: Vec<&Person> =
                coming.iter().copied().filter(|person| takes_part(scope, person, block)).collect();
            let unknown =
                if block.audience == BlockAudience::All { expected - participants.len() } else { 0 };
            json!({
                "id": block.id.value,
                "day": block.day.value,
                "day_long": event.day(block.day.value).map(|day| scope.dates.full(day.date.value)),
                "start": Dates::time(block.start.value),
                "end": Dates::time(block.end()),
                "title": super::agenda::title(scope, block),
                "kind": block.kind.word(),
                "heads": eaters.len() + unknown,
                "diets": if block.kind == BlockKind::Break { Vec::new() } else { diets(scope, &eaters) },
            })
        })
        .collect();
    data.insert("meals".into(), json!(meals));
    data.insert("diets".into(), json!(diets(scope, &coming)));
}

/// How many have their own documents in which language, for every language of the event: the team
/// prints by it. Those still to come count in the first.
fn own_languages(scope: &Scope, coming: &[&Person]) -> Map<String, Value> {
    if scope.published() {
        return Map::new();
    }
    let event = scope.event;
    let still = event.headcount() as usize - event.participants().count();
    let tags = event.languages.iter().map(|tag| tag.as_str());
    tags.map(|tag| {
        let those: Vec<&&Person> = coming.iter().filter(|person| event.own_language(person) == tag).collect();
        let unknown = if tag == event.first_language() { still } else { 0 };
        let participants = those.iter().filter(|person| person.has(Role::Participant)).count() + unknown;
        (tag.to_owned(), json!({"participants": participants, "people": those.len() + unknown}))
    })
    .collect()
}

/// The first letter large, as words of the kit have it.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Diets of some people, by the word written; nothing said is not a diet.
/// Whoever cooks needs every one; nobody else needs one.
fn diets(scope: &Scope, people: &[&Person]) -> Vec<Value> {
    if scope.published() {
        return Vec::new();
    }
    let said = people.iter().map(|person| {
        let diet = person.diet.trim().to_lowercase();
        (!diet.is_empty() && diet != "none" && diet != "no" && diet != "-")
            .then(|| scope.word(&format!("diet-{}", diet.replace(' ', "-")), &capital(person.diet.trim())))
    });
    counted(scope, said, false)
}

/// Names with counts, largest first; None is who said nothing. Where numbers are published, groups too small to
/// name are put together as "other" with those, with a count only when that is large enough.
fn counted(scope: &Scope, names: impl Iterator<Item = Option<String>>, published: bool) -> Vec<Value> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let mut unsaid = 0;
    for name in names {
        match name {
            Some(name) => *counts.entry(name).or_default() += 1,
            None => unsaid += 1,
        }
    }
    let mut counts: Vec<(String, u32)> = counts.into_iter().collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| scope.order.compare(&a.0, &b.0)));
    let row = |name: &str, count: Option<u32>| {
        let text =
            count.map_or_else(|| format!("<\u{2060}{}", scope.event.threshold), |count| count.to_string());
        json!({"name": name, "count": count, "text": text})
    };
    if !published {
        return counts.iter().map(|(name, count)| row(name, Some(*count))).collect();
    }
    let numbers: Vec<u32> = counts.iter().map(|(_, count)| *count).collect();
    let shown = suppress(&numbers, unsaid, scope.event.threshold);
    let named = counts.iter().zip(&shown).filter_map(|((name, _), shown)| Some(row(name, Some((*shown)?))));
    let mut rows: Vec<Value> = named.collect();
    if shown.iter().any(Option::is_none) {
        rows.push(row(&scope.word("other", "…"), rest(&numbers, &shown, unsaid, scope.event.threshold)));
    }
    rows
}

/// Hides counts under `threshold`. The total of all is known, and so is who is left when the shown are taken
/// off it: the hidden, and the `unsaid` who are in no count. Where they are fewer than `threshold`, the smallest
/// shown counts are hidden as well, until they are enough or nothing is shown.
pub fn suppress(counts: &[u32], unsaid: u32, threshold: u32) -> Vec<Option<u32>> {
    let mut shown: Vec<Option<u32>> =
        counts.iter().map(|count| (*count >= threshold).then_some(*count)).collect();
    while is_small(left(counts, &shown, unsaid), threshold) {
        match shown.iter().enumerate().filter_map(|(at, count)| Some((count.as_ref()?, at))).min() {
            Some((_, at)) => shown[at] = None,
            None => break,
        }
    }
    shown
}

/// The same for counts of which some may be nobody: where anything is hidden a nought would tell what is not, and is
/// hidden too.
pub fn suppress_with_noughts(counts: &[u32], unsaid: u32, threshold: u32) -> Vec<Option<u32>> {
    let some: Vec<u32> = counts.iter().copied().filter(|count| *count > 0).collect();
    let shown = suppress(&some, unsaid, threshold);
    let hides = shown.iter().any(Option::is_none) || is_small(unsaid, threshold);
    let mut shown = shown.into_iter();
    let one = |count: &u32| if *count == 0 { (!hides).then_some(0) } else { shown.next().flatten() };
    counts.iter().map(one).collect()
}

/// Whether so many are a group that could be told apart.
pub fn is_small(count: u32, threshold: u32) -> bool {
    (1..threshold).contains(&count)
}

/// A published count as it is read; one that is hidden may be a large one that would tell a small one by the
/// difference: so it is no "fewer than", just not told.
pub fn text(count: Option<u32>) -> String {
    count.map_or_else(|| "–".to_owned(), |count| count.to_string())
}

/// The count of all that are in no shown group, where it may be told.
fn rest(counts: &[u32], shown: &[Option<u32>], unsaid: u32, threshold: u32) -> Option<u32> {
    Some(left(counts, shown, unsaid)).filter(|left| *left >= threshold)
}

fn left(counts: &[u32], shown: &[Option<u32>], unsaid: u32) -> u32 {
    let hidden = counts.iter().zip(shown).filter(|(_, shown)| shown.is_none()).map(|(count, _)| count);
    unsaid + hidden.sum::<u32>()
}

#[cfg(test)]
mod tests {
    use super::{rest, suppress};
    use proptest::prelude::*;

    #[test]
    fn a_single_small_group_takes_the_next_one_with_it() {
        assert_eq!(suppress(&[20, 8, 2], 0, 5), [Some(20), None, None]);
        assert_eq!(suppress(&[20, 8], 0, 5), [Some(20), Some(8)]);
        assert_eq!(suppress(&[3], 0, 5), [None]);
    }

    #[test]
    fn few_who_said_nothing_are_a_small_group_too() {
        assert_eq!(suppress(&[20, 8], 2, 5), [Some(20), None]);
        assert_eq!(suppress(&[20, 8], 5, 5), [Some(20), Some(8)]);
        assert_eq!(rest(&[20, 8, 3], &[Some(20), Some(8), None], 2, 5), Some(5));
    }

    proptest! {
        /// Whatever is taken off the total, what is left is nobody or no small group.
        #[test]
        fn no_difference_of_published_counts_tells_a_small_group(
            counts in prop::collection::vec(1u32..20, 0..7), unsaid in 0u32..9, threshold in 2u32..9,
        ) {
            let total = counts.iter().sum::<u32>() + unsaid;
            prop_assume!(total >= threshold);
            let shown = suppress(&counts, unsaid, threshold);
            let hidden = shown.iter().any(Option::is_none);
            let other = rest(&counts, &shown, unsaid, threshold).filter(|_| hidden);
            let published: Vec<u32> = shown.iter().flatten().copied().chain(other).collect();
            prop_assert!(published.iter().all(|count| *count >= threshold));
            for taken in 0u32..1 << published.len() {
                let part = published.iter().enumerate().filter(|(at, _)| taken & (1 << at) != 0);
                let left = total - part.map(|(_, count)| *count).sum::<u32>();
                prop_assert!(left == 0 || left >= threshold, "{total} less some of {published:?} is {left}");
            }
        }
    }
}
