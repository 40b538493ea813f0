//! Calendar → iCalendar (RFC 5545): times of a zone with that zone's own rules beside them.
//! Must not know what an entry stands for; identity and sequence come with it.

use super::line::Lines;
use super::text::one_line;
use crate::document::{Calendar, Entry};
use anyhow::{Result, anyhow};
use chrono::{Datelike, Days, Duration, NaiveDate, NaiveDateTime, Offset, TimeZone};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

/// The calendar as METHOD:PUBLISH; `date` is DTSTAMP and LAST-MODIFIED, at midnight UTC.
///
/// Times are local with TZID and a VTIMEZONE of the full IANA name. An hour that a clock change
/// repeats stands in UTC: a local time names its first pass (RFC 5545 3.3.5), but ical.js reads the
/// second. Fails for a zone that the
/// IANA database does not have.
pub fn write(calendar: &Calendar, date: NaiveDate) -> Result<Vec<u8>> {
    let zone: Tz = calendar.zone.parse().map_err(|_| anyhow!("there is no time zone {:?}", calendar.zone))?;
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.text("PRODID", crate::export::PRODID);
    lines.raw("CALSCALE", "GREGORIAN");
    lines.raw("METHOD", "PUBLISH");
    // RFC 7986 5.1, and what clients read in its place.
    let name = one_line(&calendar.name);
    lines.text_if_any("NAME", &name);
    lines.text_if_any("X-WR-CALNAME", &name);
    lines.text("X-WR-TIMEZONE", zone.name());
    if !is_utc(zone) || calendar.entries.is_empty() {
        time_zone(zone, span(&calendar.entries, date), &mut lines);
    }
    calendar.entries.iter().for_each(|entry| event(entry, zone, date, &mut lines));
    lines.raw("END", "VCALENDAR");
    Ok(lines.into_bytes())
}

fn event(entry: &Entry, zone: Tz, date: NaiveDate, lines: &mut Lines) {
    let stamp = date.format("%Y%m%dT000000Z").to_string();
    lines.raw("BEGIN", "VEVENT");
    lines.text("UID", &one_line(&entry.uid));
    lines.raw("DTSTAMP", &stamp);
    let (start, end) = times(entry, zone);
    lines.raw(&format!("DTSTART{}", start.0), &start.1);
    lines.raw(&format!("DTEND{}", end.0), &end.1);
    lines.text("SUMMARY", &one_line(&entry.summary));
    lines.text_if_any("LOCATION", &one_line(&entry.location));
    lines.text_if_any("DESCRIPTION", &entry.description);
    lines.list("CATEGORIES", &entry.categories);
    lines.raw("STATUS", if entry.cancelled { "CANCELLED" } else { "CONFIRMED" });
    lines.raw("SEQUENCE", &entry.sequence.to_string());
    lines.raw("LAST-MODIFIED", &stamp);
    lines.raw("END", "VEVENT");
}

/// Start and end, each as parameters and value.
fn times(entry: &Entry, zone: Tz) -> ((String, String), (String, String)) {
    let local =
        |time: NaiveDateTime| (format!(";TZID={}", zone.name()), time.format("%Y%m%dT%H%M%S").to_string());
    let utc = |time: NaiveDateTime| (String::new(), time.format("%Y%m%dT%H%M%SZ").to_string());
    if is_utc(zone) {
        return (utc(entry.start), utc(entry.end));
    }
    let start = zone.from_local_datetime(&entry.start);
    let end = zone.from_local_datetime(&entry.end);
    let (Some(first_start), Some(first_end)) = (start.earliest(), end.earliest()) else {
        // A time that a clock change skips: RFC 5545 3.3.5 says how it is read.
        return (local(entry.start), local(entry.end));
    };
    let begins = if entry.fold == 1 { start.latest().unwrap_or(first_start) } else { first_start };
    let ends = if first_end <= begins { end.latest().unwrap_or(first_end) } else { first_end };
    if start.single().is_some() && end.single().is_some() {
        (local(entry.start), local(entry.end))
    } else {
        (utc(begins.naive_utc()), utc(ends.naive_utc()))
    }
}

fn is_utc(zone: Tz) -> bool {
    matches!(
        zone,
        Tz::UTC
            | Tz::Etc__UTC
            | Tz::Etc__UCT
            | Tz::Etc__Universal
            | Tz::Etc__Zulu
            | Tz::UCT
            | Tz::Universal
            | Tz::Zulu
    )
}

/// From the year before the first entry to the year after the last, in whole years.
fn span(entries: &[Entry], date: NaiveDate) -> (i32, i32) {
    let first = entries.iter().map(|entry| entry.start.date()).min().unwrap_or(date);
    let last = entries.iter().map(|entry| entry.end.date()).max().unwrap_or(date);
    (first.year() - 1, last.year() + 1)
}

/// VTIMEZONE with one observance per change of the clock; no RRULE, which would be ours and not
/// the zone's, and no RDATE, which some clients misread.
fn time_zone(zone: Tz, (first, last): (i32, i32), lines: &mut Lines) {
    lines.raw("BEGIN", "VTIMEZONE");
    lines.text("TZID", zone.name());
    if let (Some(from), Some(to)) =
        (NaiveDate::from_ymd_opt(first, 1, 1), NaiveDate::from_ymd_opt(last, 12, 31))
    {
        let mut day = from.and_time(chrono::NaiveTime::MIN);
        let mut state = State::at(zone, day);
        state.observance(day + state.offset, state.offset, lines);
        while day.date() < to {
            let Some(next) = day.checked_add_days(Days::new(1)) else { break };
            let after = State::at(zone, next);
            if after != state {
                let instant = change(zone, day, next);
                // The onset is told in the time that the clocks showed before it.
                after.observance(instant + state.offset, state.offset, lines);
                state = after;
            }
            day = next;
        }
    }
    lines.raw("END", "VTIMEZONE");
}

/// The first second of the new state, between two instants in UTC that differ in it.
fn change(zone: Tz, mut before: NaiveDateTime, mut after: NaiveDateTime) -> NaiveDateTime {
    let new = State::at(zone, after);
    while after - before > Duration::seconds(1) {
        let middle = before + (after - before) / 2;
        if State::at(zone, middle) == new { after = middle } else { before = middle }
    }
    after
}

#[derive(PartialEq)]
struct State {
    offset: Duration,
    summer: bool,
    name: Option<String>,
}

impl State {
    fn at(zone: Tz, utc: NaiveDateTime) -> State {
        let offset = zone.offset_from_utc_datetime(&utc);
        State {
            offset: Duration::seconds(offset.fix().local_minus_utc().into()),
            summer: offset.dst_offset() > Duration::zero(),
            name: offset.abbreviation().map(str::to_owned),
        }
    }

    fn observance(&self, onset: NaiveDateTime, from: Duration, lines: &mut Lines) {
        let kind = if self.summer { "DAYLIGHT" } else { "STANDARD" };
        lines.raw("BEGIN", kind);
        lines.raw("DTSTART", &onset.format("%Y%m%dT%H%M%S").to_string());
        lines.raw("TZOFFSETFROM", &offset(from));
        lines.raw("TZOFFSETTO", &offset(self.offset));
        lines.text_if_any("TZNAME", self.name.as_deref().unwrap_or_default());
        lines.raw("END", kind);
    }
}

/// `+0200`; seconds only where there are any (RFC 5545 3.3.14).
fn offset(offset: Duration) -> String {
    let seconds = offset.num_seconds().abs();
    let sign = if offset < Duration::zero() { '-' } else { '+' };
    let rest = if seconds % 60 == 0 { String::new() } else { format!("{:02}", seconds % 60) };
    format!("{sign}{:02}{:02}{rest}", seconds / 3600, seconds / 60 % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::tests::HOSTILE;
    use calcard::{Entry as Read, Parser};

    fn at(day: (i32, u32, u32), hour: u32, minute: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap().and_hms_opt(hour, minute, 0).unwrap()
    }

    fn entry(start: NaiveDateTime, minutes: i64) -> Entry {
        Entry {
            uid: "mapping.1@moldova-2011".into(),
            start,
            end: start + Duration::minutes(minutes),
            fold: 0,
            summary: "Mapping, first steps".into(),
            location: "Hall 1".into(),
            description: "Bring a laptop\nand a cable".into(),
            categories: vec!["training".into(), "maps".into()],
            sequence: 2,
            cancelled: false,
        }
    }

    fn written(zone: &str, entries: Vec<Entry>) -> String {
        let calendar = Calendar { name: "TechCamp".into(), zone: zone.into(), entries };
        let bytes = write(&calendar, NaiveDate::from_ymd_opt(2011, 5, 1).unwrap()).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn an_event_is_written_in_the_time_of_its_zone() {
        let text = written("Europe/Chisinau", vec![entry(at((2011, 5, 5), 9, 0), 90)]).replace("\r\n", "\n");
        let event = &text[text.find("BEGIN:VEVENT").unwrap()..];
        assert_eq!(
            event,
            "BEGIN:VEVENT\nUID:mapping.1@moldova-2011\nDTSTAMP:20110501T000000Z\nDTSTART;TZID=Europe/Chisinau:20110505T090000\n\
             DTEND;TZID=Europe/Chisinau:20110505T103000\nSUMMARY:Mapping\\, first steps\nLOCATION:Hall 1\n\
             DESCRIPTION:Bring a laptop\\nand a cable\nCATEGORIES:training,maps\nSTATUS:CONFIRMED\nSEQUENCE:2\n\
             LAST-MODIFIED:20110501T000000Z\nEND:VEVENT\nEND:VCALENDAR\n"
        );
        assert!(text.contains("BEGIN:VTIMEZONE\nTZID:Europe/Chisinau\nBEGIN:STANDARD\nDTSTART:20100101T020000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0200\nTZNAME:EET\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:20100328T020000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0300\nTZNAME:EEST\n"), "{text}");
        assert_eq!(text.matches("BEGIN:DAYLIGHT").count(), 3);
    }

    #[test]
    fn zones_of_every_sort() {
        let text = written("America/New_York", vec![entry(at((2024, 11, 1), 9, 0), 60)]);
        assert!(
            text.contains("DTSTART:20241103T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nTZNAME:EST"),
            "{text}"
        );
        let text = written("Africa/Nairobi", vec![entry(at((2024, 11, 1), 9, 0), 60)]);
        assert_eq!((text.matches("BEGIN:STANDARD").count(), text.matches("BEGIN:DAYLIGHT").count()), (1, 0));
        let text = written("Asia/Kathmandu", vec![]);
        assert!(text.contains("TZOFFSETTO:+0545"));
        let text = written("UTC", vec![entry(at((2024, 11, 1), 9, 0), 60)]);
        assert!(text.contains("\r\nDTSTART:20241101T090000Z\r\n") && !text.contains("VTIMEZONE"));
        let calendar = Calendar { name: String::new(), zone: "Mars/Base".into(), entries: vec![] };
        assert!(write(&calendar, NaiveDate::MIN).is_err());
    }

    #[test]
    fn a_repeated_hour_is_told_in_utc() {
        // In Chișinău clocks went from 03:00 EEST back to 02:00 EET on 30 October 2011.
        let mut second = entry(at((2011, 10, 30), 2, 30), 60);
        second.fold = 1;
        let first = Entry { fold: 0, ..second.clone() };
        let text = written("Europe/Chisinau", vec![first, second]);
        assert!(text.contains("DTSTART:20111029T233000Z\r\nDTEND:20111030T013000Z\r\n"), "{text}");
        assert!(text.contains("DTSTART:20111030T003000Z\r\nDTEND:20111030T013000Z\r\n"), "{text}");
        // From the first pass into the second: the end is not before the start.
        let over = Entry { end: at((2011, 10, 30), 2, 15), ..entry(at((2011, 10, 30), 2, 30), 0) };
        let text = written("Europe/Chisinau", vec![over]);
        assert!(text.contains("DTSTART:20111029T233000Z\r\nDTEND:20111030T001500Z\r\n"), "{text}");
    }

    #[test]
    fn hostile_fields_add_no_property() {
        for hostile in HOSTILE {
            let mut bad = entry(at((2011, 5, 5), 9, 0), 90);
            (bad.uid, bad.summary, bad.location) = (hostile.into(), hostile.into(), hostile.into());
            bad.description = hostile.repeat(400);
            bad.categories = vec![hostile.into(); 3];
            let usual = written("Europe/Chisinau", vec![entry(at((2011, 5, 5), 9, 0), 90)]);
            let text = written("Europe/Chisinau", vec![bad]);
            let unfolded = text.replace("\r\n ", "");
            assert!(unfolded.lines().count() <= usual.replace("\r\n ", "").lines().count(), "{unfolded}");
            assert!(text.split("\r\n").all(|line| line.len() <= 75));
            let Read::ICalendar(read) = Parser::new(&text).entry() else { panic!("{text}") };
            let events = read.components.iter().filter(|part| part.component_type.as_str() == "VEVENT");
            assert_eq!(events.count(), 1);
        }
    }
}
