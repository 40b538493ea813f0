//! Records of plan.toml as they are read: flat, strict, with clock times as text.
//! Knows how they are spelt, not what they mean.

use super::{
    Backup, Booth, Gap, Group, Mixing, Placement, Plan, Proof, Reason, Rotation, Seat, Teaching, Turn, Unmet,
};
use crate::model::{Badge, OccurrenceId, SessionNumber};
use serde::{Deserialize, Deserializer, de::Error};
use std::collections::BTreeMap;

/// The whole file, before turns are put into their rotations.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    #[serde(rename = "format")]
    _format: i64,
    input: String,
    #[serde(deserialize_with = "number")]
    seed: u64,
    #[serde(default)]
    hurried: bool,
    #[serde(default)]
    placements: Vec<RawPlacement>,
    #[serde(default)]
    teachings: Vec<RawTeaching>,
    #[serde(default)]
    backups: Vec<RawBackup>,
    #[serde(default)]
    seats: Vec<RawSeat>,
    #[serde(default)]
    unmet: Vec<RawUnmet>,
    #[serde(default)]
    groups: Vec<RawGroup>,
    #[serde(default)]
    rotations: Vec<RawRotation>,
    #[serde(default)]
    turns: Vec<RawTurn>,
    #[serde(default)]
    booths: Vec<RawBooth>,
    #[serde(default)]
    gaps: Vec<RawGap>,
    #[serde(default)]
    proofs: Vec<RawProof>,
    #[serde(default)]
    badges: Vec<Badge>,
    #[serde(default)]
    numbers: Vec<SessionNumber>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPlacement {
    #[serde(deserialize_with = "occurrence")]
    occurrence: OccurrenceId,
    block: String,
    room: Option<String>,
    seats: u32,
    why: String,
    #[serde(default)]
    with: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTeaching {
    #[serde(deserialize_with = "occurrence")]
    occurrence: OccurrenceId,
    person: String,
    why: String,
    #[serde(default)]
    with: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBackup {
    #[serde(deserialize_with = "occurrence")]
    occurrence: OccurrenceId,
    person: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSeat {
    person: String,
    #[serde(deserialize_with = "occurrence")]
    occurrence: OccurrenceId,
    wish: Option<u32>,
    why: String,
    #[serde(default)]
    with: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawUnmet {
    person: String,
    wish: u32,
    session: String,
    why: String,
    #[serde(default)]
    with: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGroup {
    number: u32,
    language: String,
    ring: u32,
    #[serde(default)]
    alone: bool,
    members: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRotation {
    block: String,
    rounds: u32,
    repeats: Option<u64>,
    bound: Option<u64>,
    why: String,
    #[serde(default)]
    with: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTurn {
    block: String,
    group: u32,
    round: u32,
    station: String,
    #[serde(deserialize_with = "seconds")]
    start: u32,
    #[serde(deserialize_with = "seconds")]
    end: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBooth {
    block: String,
    from: String,
    to: String,
    person: Option<String>,
    #[serde(deserialize_with = "minutes")]
    start: u32,
    #[serde(deserialize_with = "minutes")]
    end: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGap {
    kind: String,
    of: String,
    why: String,
    #[serde(default)]
    with: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawProof {
    of: String,
    status: String,
}

impl Raw {
    pub fn plan(self) -> Plan {
        let mut rotations: Vec<Rotation> = self
            .rotations
            .into_iter()
            .map(|it| Rotation {
                block: it.block,
                rounds: it.rounds,
                mixing: it.repeats.zip(it.bound).map(|(repeats, bound)| Mixing { repeats, bound }),
                turns: Vec::new(),
                reason: Reason { why: it.why, args: it.with },
            })
            .collect();
        for it in self.turns {
            if let Some(rotation) = rotations.iter_mut().find(|rotation| rotation.block == it.block) {
                rotation.turns.push(Turn {
                    group: it.group,
                    round: it.round,
                    station: it.station,
                    start: it.start,
                    end: it.end,
                });
            }
        }
        Plan {
            input: self.input,
            seed: self.seed,
            hurried: self.hurried,
            placements: self
                .placements
                .into_iter()
                .map(|it| Placement {
                    occurrence: it.occurrence,
                    block: it.block,
                    room: it.room,
                    seats: it.seats,
                    reason: Reason { why: it.why, args: it.with },
                })
                .collect(),
            teachings: self
                .teachings
                .into_iter()
                .map(|it| Teaching {
                    occurrence: it.occurrence,
                    person: it.person,
                    reason: Reason { why: it.why, args: it.with },
                })
                .collect(),
            backups: self
                .backups
                .into_iter()
                .map(|it| Backup { occurrence: it.occurrence, person: it.person })
                .collect(),
            seats: self
                .seats
                .into_iter()
                .map(|it| Seat {
                    person: it.person,
                    occurrence: it.occurrence,
                    wish: it.wish,
                    reason: Reason { why: it.why, args: it.with },
                })
                .collect(),
            unmet: self
                .unmet
                .into_iter()
                .map(|it| Unmet {
                    person: it.person,
                    wish: it.wish,
                    session: it.session,
                    reason: Reason { why: it.why, args: it.with },
                })
                .collect(),
            groups: self
                .groups
                .into_iter()
                .map(|it| Group {
                    number: it.number,
                    language: it.language,
                    ring: it.ring,
                    alone: it.alone,
                    members: it.members,
                })
                .collect(),
            rotations,
            booths: self
                .booths
                .into_iter()
                .map(|it| Booth {
                    block: it.block,
                    from: it.from,
                    to: it.to,
                    person: it.person,
                    start: it.start,
                    end: it.end,
                })
                .collect(),
            gaps: self
                .gaps
                .into_iter()
                .map(|it| Gap { kind: it.kind, of: it.of, reason: Reason { why: it.why, args: it.with } })
                .collect(),
            proofs: self.proofs.into_iter().map(|it| Proof { of: it.of, status: it.status }).collect(),
            badges: self.badges,
            numbers: self.numbers,
        }
    }
}

fn occurrence<'de, D: Deserializer<'de>>(from: D) -> Result<OccurrenceId, D::Error> {
    let text = String::deserialize(from)?;
    let parts = text.rsplit_once('.').and_then(|(session, number)| Some((session, number.parse().ok()?)));
    let (session, number) = parts.ok_or_else(|| D::Error::custom(format!("not an occurrence: {text}")))?;
    Ok(OccurrenceId { session: session.to_owned(), number })
}

/// A number too large for TOML's signed integers is written as text.
fn number<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map_err(|_| D::Error::custom(format!("not a number: {text}")))
}

/// Parts of a clock, 60 to one of the part before.
fn parts<E: Error>(text: &str, count: usize) -> Result<u32, E> {
    let wrong = || E::custom(format!("not a time: {text}"));
    let parts: Vec<u32> = text.split(':').map(str::parse).collect::<Result<_, _>>().map_err(|_| wrong())?;
    let sum = parts.iter().try_fold(0_u32, |sum, part| sum.checked_mul(60)?.checked_add(*part));
    sum.filter(|_| parts.len() == count).ok_or_else(wrong)
}

fn seconds<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    parts(&String::deserialize(from)?, 3)
}

fn minutes<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    parts(&String::deserialize(from)?, 2)
}
