//! The steps after the event and the channels between them out of event.toml.

use super::fields::Fields;
use super::follow_up::{Channel, Offset, Step, StepKind, Whom};
use super::reading::Reading;
use crate::problem::Problem;
use crate::tree::Table;

/// Of a call that says no other number.
const MINUTES: u32 = 60;

pub(super) fn step(table: &Table, reading: &mut Reading) -> Step {
    let mut fields = Fields::new(table, reading);
    let id = fields.id("follow-up");
    let after = offset(&mut fields, "after");
    let until = offset(&mut fields, "until");
    let date = fields.date("date");
    if after.is_none() && date.is_none() {
        fields.missing("after");
    }
    let after = after.unwrap_or_default();
    let step = Step {
        title: fields.text("title"),
        text: fields.text("text"),
        kind: fields.choice("kind", &StepKind::ALL).unwrap_or_default(),
        whom: fields.choice("whom", &Whom::ALL).unwrap_or_default(),
        after,
        until: until.unwrap_or(after),
        date,
        time: fields.time("time"),
        minutes: fields.count("minutes", 10..=600).unwrap_or(MINUTES),
        owner: fields.string("owner"),
        link: fields.plain("link"),
        id,
    };
    if let (Some(time), None) = (&step.time, &step.date) {
        // An hour without a day would be looked for all the same.
        let problem = Problem::block("missing-key").at(&time.place);
        fields.reading.tell(problem.with("key", "date"));
    }
    fields.finish();
    step
}

fn offset(fields: &mut Fields, key: &'static str) -> Option<Offset> {
    let text = fields.string(key)?;
    let found = Offset::parse(&text.value);
    if found.is_none() {
        let severity = crate::problem::Severity::Block;
        fields.reading.bad("bad-value", severity, key, &text, "\"48 hours\", \"2 weeks\", \"3 months\"");
    }
    found
}

pub(super) fn channel(table: &Table, reading: &mut Reading) -> Channel {
    let mut fields = Fields::new(table, reading);
    let channel = Channel {
        id: fields.id("channel"),
        title: fields.text("title"),
        kind: fields.plain("kind"),
        link: fields.plain("link"),
        about: fields.text("about"),
    };
    if channel.link.is_empty() {
        fields.missing("link");
    }
    fields.finish();
    channel
}
