//! Person: one row out of all records of somebody: what was said last, and the last answer to each question.

use super::Member;
use crate::model::{Person, Purpose, Role};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// An answer that counts, and when it was given.
pub struct Answer {
    pub yes: bool,
    pub date: NaiveDate,
    /// The event and the version of its terms.
    pub version: String,
}

impl Member<'_> {
    /// What the latest record that has it says.
    pub fn last(&self, field: impl Fn(&Person) -> &str) -> String {
        let said = self.records.iter().rev().map(|it| field(it.person).trim());
        said.into_iter().find(|text| !text.is_empty()).unwrap_or_default().to_owned()
    }

    pub fn roles(&self) -> BTreeSet<Role> {
        self.records.iter().flat_map(|it| it.person.roles.iter().copied()).collect()
    }

    /// At risk once is at risk.
    pub fn at_risk(&self) -> bool {
        self.records.iter().any(|it| it.person.at_risk || it.event.at_risk)
    }

    /// The latest answer: by its date, else by the event's; of the same day the no. A yes to a text that its event
    /// no longer asked with was none.
    pub fn answer(&self, purpose: Purpose) -> Option<Answer> {
        let answers = self.records.iter().filter_map(|it| {
            let consent = it.person.consents.get(&purpose)?;
            let counts = !consent.yes || consent.counts(&it.event.terms_version);
            counts.then(|| Answer {
                yes: consent.yes,
                date: consent.date.unwrap_or_else(|| it.date()),
                version: format!("{} {}", it.event.id.value, consent.version).trim().to_owned(),
            })
        });
        answers.max_by_key(|it| (it.date, !it.yes))
    }
}
