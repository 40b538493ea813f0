//! Follow-up: at which hour people of several time zones can meet. A call is in the day of as many as can be,
//! and nobody is called out of deeper sleep than must be.

use crate::locale::zones_of;
use crate::model::{Event, Person, Step};
use chrono::{
    DateTime, Datelike, Days, Duration, NaiveDate, NaiveDateTime, Offset, TimeZone, Timelike, Utc, Weekday,
};
use chrono_tz::Tz;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A call of one step with some people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    pub start: DateTime<Utc>,
    pub minutes: u32,
    /// How many people live in which zone; by the zone's name.
    pub zones: Vec<(Tz, usize)>,
    /// Of whoever it suits least: see [`ease`].
    pub least: u32,
}

/// How a call suits whoever it suits least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Humane {
    /// Somebody gets up for it, or stays up.
    Night,
    /// Early or late, from 06:00 and until midnight.
    Edge,
    /// Between 09:00 and 21:00 for everybody.
    Day,
}

impl Humane {
    pub fn of(least: u32) -> Humane {
        match least {
            DAY.. => Humane::Day,
            EDGE.. => Humane::Edge,
            _ => Humane::Night,
        }
    }
    pub fn word(self) -> &'static str {
        match self {
            Humane::Night => "night",
            Humane::Edge => "edge",
            Humane::Day => "day",
        }
    }
}

/// The middle of the night, and how far from it the day begins and ends: 03:00, and 09:00 to 21:00.
const NIGHT: u32 = 3 * 60;
const DAY: u32 = 6 * 60;
/// From 06:00, and until midnight.
const EDGE: u32 = 3 * 60;
const MIDNIGHT: u32 = 24 * 60;
/// Begins that are tried lie so many minutes apart.
const STEP: i64 = 30;
/// Of equally good hours the one nearest to this, in the event's zone.
const USUAL: i64 = 15 * 60;

/// How well a call of `minutes` that begins at `local` minutes after midnight suits somebody: the minutes
/// between its nearer end and 03:00, 6 hours at the most, 0 where 03:00 is in it. So it is 6 hours between 09:00 and 21:00.
pub fn ease(local: u32, minutes: u32) -> u32 {
    let since = (local + MIDNIGHT - NIGHT) % MIDNIGHT;
    MIDNIGHT.saturating_sub(since + minutes).min(since).min(DAY)
}

/// Where somebody lives: what was said, else the zone of the country where all of its clocks agree, else the event's.
pub fn zone_of(event: &Event, person: &Person, at: NaiveDateTime) -> Tz {
    let offset = |zone: &Tz| zone.offset_from_utc_datetime(&at).fix();
    let of_country = || {
        let zones = zones_of(&person.country);
        let first = *zones.first()?;
        // Among zones of one time the event's own is the one people know.
        let home = zones.iter().find(|zone| **zone == event.zone.value).copied().unwrap_or(first);
        zones.iter().all(|zone| offset(zone) == offset(&home)).then_some(home)
    };
    person.timezone.or_else(of_country).unwrap_or(event.zone.value)
}

/// When a step's people meet: at the hour that was set by hand, else at the best of the days it may be on.
/// None for nobody, and for an event without days.
pub fn call(event: &Event, step: &Step, people: &[&Person]) -> Option<Call> {
    let last = event.days.iter().map(|day| day.date.value).max()?;
    let (first, until) = step.days(last);
    let home = event.zone.value;
    let noon = first.and_hms_opt(12, 0, 0)?;
    let mut count: BTreeMap<&str, (Tz, usize)> = BTreeMap::new();
    for person in people {
        let zone = zone_of(event, person, noon);
        count.entry(zone.name()).or_insert((zone, 0)).1 += 1;
    }
    let zones: Vec<(Tz, usize)> = count.into_values().collect();
    if zones.is_empty() {
        return None;
    }
    if let (Some(date), Some(time)) = (&step.date, &step.time) {
        let local = date.value.and_hms_opt(0, 0, 0)? + Duration::minutes(time.value.into());
        // A time that a clock change skips is read as the one after it.
        let start = home.from_local_datetime(&local).earliest();
        let start =
            start.or_else(|| home.from_local_datetime(&(local + Duration::hours(1))).earliest())?.to_utc();
        let least = worst(&zones, start, step.minutes);
        return Some(Call { start, minutes: step.minutes, zones, least });
    }
    best(home, (first, until), step.minutes, zones)
}

/// The best begin, on every half hour of these days in the zone `home`: on a day from Monday to Friday for
/// everybody, where there is one; then with the greatest ease for whoever has least; then with the greatest sum of all;
/// then the first day, and the hour nearest to 15:00.
fn best(
    home: Tz,
    (first, until): (NaiveDate, NaiveDate),
    minutes: u32,
    zones: Vec<(Tz, usize)>,
) -> Option<Call> {
    let midnight = home.from_utc_datetime(&first.and_hms_opt(0, 0, 0)?);
    let from = midnight.naive_utc()
        - Duration::seconds(midnight.offset().fix().local_minus_utc().into())
        - Duration::hours(2);
    let days = (until - first).num_days().clamp(0, 366);
    let begins = (0..(days * 24 + 28) * 60 / STEP).map(|at| (from + Duration::minutes(at * STEP)).and_utc());
    let here = |start: &DateTime<Utc>| (first..=until).contains(&start.with_timezone(&home).date_naive());
    let rank = |start: DateTime<Utc>| {
        let local = start.with_timezone(&home);
        let far = (i64::from(minute(local.naive_local())) - USUAL).abs();
        let is_workday = zones.iter().all(|(zone, _)| works(start.with_timezone(zone).weekday()));
        let sum: u64 =
            zones.iter().map(|(zone, people)| u64::from(own(*zone, start, minutes)) * *people as u64).sum();
        (
            is_workday,
            worst(&zones, start, minutes),
            sum,
            Reverse(local.date_naive()),
            Reverse(far),
            Reverse(start),
        )
    };
    let start = begins.filter(here).max_by_key(|start| rank(*start))?;
    let least = worst(&zones, start, minutes);
    Some(Call { start, minutes, zones, least })
}

fn works(day: Weekday) -> bool {
    !matches!(day, Weekday::Sat | Weekday::Sun)
}

fn minute(local: NaiveDateTime) -> u32 {
    local.hour() * 60 + local.minute()
}

fn own(zone: Tz, start: DateTime<Utc>, minutes: u32) -> u32 {
    ease(minute(start.with_timezone(&zone).naive_local()), minutes)
}

fn worst(zones: &[(Tz, usize)], start: DateTime<Utc>, minutes: u32) -> u32 {
    zones.iter().map(|(zone, _)| own(*zone, start, minutes)).min().unwrap_or(0)
}

/// The next day that is no weekend, from `date` on: for what the team does.
pub fn workday(date: NaiveDate) -> NaiveDate {
    (0..3)
        .filter_map(|days| date.checked_add_days(Days::new(days)))
        .find(|date| works(date.weekday()))
        .unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::super::tests::event;
    use super::*;
    use chrono_tz::{Africa, America, Asia, Europe, Pacific};
    use proptest::prelude::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn found(home: Tz, days: (&str, &str), minutes: u32, zones: &[Tz]) -> (Call, Vec<String>) {
        let counted = zones.iter().map(|zone| (*zone, 1)).collect();
        let call = best(home, (date(days.0), date(days.1)), minutes, counted).unwrap();
        let told = zones.iter().map(|zone| call.start.with_timezone(zone).format("%a %d %H:%M").to_string());
        (call.clone(), told.collect())
    }

    #[test]
    fn a_call_is_easy_by_day_and_hard_at_three_in_the_morning() {
        for (start, minutes, expected) in [
            (9 * 60, 60, 360),
            (20 * 60, 60, 360),
            (20 * 60 + 30, 60, 330),
            (8 * 60, 60, 300),
            (23 * 60, 60, 180),
            (2 * 60, 30, 30),
            (2 * 60 + 30, 60, 0),
            (3 * 60, 60, 0),
            (4 * 60, 60, 60),
        ] {
            assert_eq!(ease(start, minutes), expected, "{start} {minutes}");
        }
    }

    #[test]
    fn people_of_one_zone_meet_in_their_afternoon_on_the_first_workday() {
        let (call, told) = found(Europe::Chisinau, ("2011-07-30", "2011-08-06"), 60, &[Europe::Chisinau]);
        assert_eq!((told, Humane::of(call.least)), (vec!["Mon 01 15:00".to_owned()], Humane::Day));
    }

    #[test]
    fn eleven_behind_and_thirteen_ahead_meet_at_one_hour_of_two_dates() {
        let (call, told) = found(
            Pacific::Tongatapu,
            ("2011-02-07", "2011-02-11"),
            60,
            &[Pacific::Pago_Pago, Pacific::Tongatapu],
        );
        assert_eq!(
            (told, Humane::of(call.least)),
            (vec!["Mon 07 15:00".to_owned(), "Tue 08 15:00".to_owned()], Humane::Day)
        );
    }

    #[test]
    fn around_the_world_somebody_is_early_and_nobody_gets_up() {
        let zones = [America::Guatemala, Europe::Chisinau, Asia::Tokyo];
        let (call, told) = found(Europe::Chisinau, ("2011-07-30", "2011-08-06"), 60, &zones);
        assert_eq!(
            (told, Humane::of(call.least)),
            (
                vec!["Mon 01 07:00".to_owned(), "Mon 01 16:00".to_owned(), "Mon 01 22:00".to_owned()],
                Humane::Edge
            )
        );
    }

    const PEOPLE: &str =
        "id,name,country,timezone\na,A,MD,\nb,B,RU,\nc,C,Kenya,\nd,D,GT,Asia/Tokyo\ne,E,DE,\n";

    #[test]
    fn a_zone_is_said_or_the_countrys_only_one_or_the_events() {
        let event = event(&[("people.csv", PEOPLE)]);
        let noon = date("2030-07-15").and_hms_opt(12, 0, 0).unwrap();
        let zones: Vec<Tz> = event.people.iter().map(|it| zone_of(&event, it, noon)).collect();
        // Of Germany's two zones both show one time.
        assert_eq!(
            zones,
            [Europe::Chisinau, Europe::Chisinau, Europe::Chisinau, Asia::Tokyo, Europe::Berlin]
        );
    }

    /// The least ease by looking at every minute.
    fn by_minutes(zones: &[Tz], start: DateTime<Utc>, minutes: u32) -> u32 {
        let far = |zone: &Tz, at: u32| {
            let local = minute((start + Duration::minutes(at.into())).with_timezone(zone).naive_local());
            let apart = local.abs_diff(NIGHT);
            apart.min(MIDNIGHT - apart).min(DAY)
        };
        zones.iter().flat_map(|zone| (0..=minutes).map(move |at| far(zone, at))).min().unwrap()
    }

    proptest! {
        /// Zones of whole offsets, so that nothing but the hour counts.
        #[test]
        fn no_half_hour_of_the_days_is_better_for_whoever_has_it_worst(
            offsets in prop::collection::vec(-11i32..=13, 1..6), minutes in 10u32..180, days in 0u64..9,
        ) {
            let zone = |offset: &i32| -> Tz { format!("Etc/GMT{}{}", if *offset > 0 { "-" } else { "+" }, offset.abs()).parse().unwrap() };
            let zones: Vec<Tz> = offsets.iter().map(zone).collect();
            let first = date("2012-03-05");
            let until = first + Days::new(days);
            let counted: Vec<(Tz, usize)> = zones.iter().map(|zone| (*zone, 1)).collect();
            let call = best(Africa::Nairobi, (first, until), minutes, counted).unwrap();
            prop_assert_eq!(call.least, by_minutes(&zones, call.start, minutes));
            let home = |start: &DateTime<Utc>| start.with_timezone(&Africa::Nairobi).date_naive();
            prop_assert!((first..=until).contains(&home(&call.start)));
            let works = |start: &DateTime<Utc>| zones.iter().all(|zone| works(start.with_timezone(zone).weekday()));
            let midnight = first.and_hms_opt(0, 0, 0).unwrap().and_utc() - Duration::hours(3);
            for half in 0..48 * (days as i64 + 1) {
                let other = midnight + Duration::minutes(30 * half);
                let rank = (works(&other), by_minutes(&zones, other, minutes));
                prop_assert!(rank <= (works(&call.start), call.least), "{other}");
            }
        }
    }
}
