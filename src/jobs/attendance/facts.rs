//! What attendance is computed from: the plan, the roster, the stays and the words by hand.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::{FINAL_AFTER, live};
use crate::attendance::{
    Expected, Explanation, Finality, Override, Place, Rules, SessionFacts, Stay, Verdict, Window,
    explain,
};
use crate::config::{AttendanceFigures, AttendanceWindow};
use crate::error::Result;
use crate::sdk;
use crate::store::attendance_overrides::OverrideRow;
use crate::store::people::Person;
use crate::store::sessions::Session;
use crate::store::zoom_instances::Instance;
use crate::store::zoom_participants::StayRow;
use crate::store::{KeyOfPerson, OverrideWord, Store};

/// Everything about one session.
pub(super) struct Facts {
    pub(super) session: SessionFacts,
    pub(super) roster: Vec<Expected>,
    pub(super) stays: Vec<Stay>,
    /// The row of each stay.
    pub(super) stay_ids: Vec<StayId>,
    pub(super) overrides: Vec<Override>,
    pub(super) finality: Finality,
    /// When its participants were last fetched.
    pub(super) fetched_at: Option<DateTime<Utc>>,
}

/// Where a stay is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StayId {
    /// A row of `zoom_participants`.
    Reported(i64),
    /// A row of `zoom_live_stays`.
    Live(i64),
}

/// Whose word on stays is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// Of each instance the report, and until it is there what events told; never both.
    Best,
    /// Zoom's reports alone.
    Reported,
    /// Events alone.
    Live,
}

impl Facts {
    /// How the row of a person came about; `None` if there is none.
    pub(super) fn explain(&self, rules: &Rules, person_id: &str) -> Option<Explanation> {
        explain(
            &self.session,
            &self.roster,
            &self.stays,
            &self.overrides,
            rules,
            self.finality,
            person_id,
        )
    }
}

/// Loads the facts of a session.
pub(super) fn load(
    store: &Store,
    session: &Session,
    figures: &Figures,
    now: DateTime<Utc>,
) -> Result<Facts> {
    load_by(store, session, figures, Word::Best, now)
}

/// Loads the facts of a session, stays by the word of this one.
pub(super) fn load_by(
    store: &Store,
    session: &Session,
    figures: &Figures,
    word: Word,
    now: DateTime<Utc>,
) -> Result<Facts> {
    let session_id = &session.session_id;
    let instances = store.instances_of_session(session_id)?;
    let reported = match word {
        Word::Live => Vec::new(),
        Word::Best | Word::Reported => store.stays_of_session(session_id)?,
    };
    let live = match word {
        Word::Reported => Vec::new(),
        Word::Best | Word::Live => store.live_stays_of_session(session_id, word == Word::Best)?,
    };
    let only_told_live = !live.is_empty();
    let reported = reported
        .into_iter()
        .filter_map(|row| Some((StayId::Reported(row.id), stay(row)?)));
    let live = live::stays(live, &instances).map(|(id, stay)| (StayId::Live(id), stay));
    let (stay_ids, stays) = reported.chain(live).unzip();
    let mut roster: BTreeMap<String, Expected> = store
        .expected_of(session_id)?
        .into_iter()
        .map(|person| (person.person_id.clone(), expected(person)))
        .collect();
    for key in store.person_keys_of_session(session_id)? {
        let Some(person) = roster.get_mut(&key.person_id) else {
            continue;
        };
        match key.kind {
            KeyOfPerson::Alias => person.aliases.push(key.value),
            KeyOfPerson::Confirmed => person.confirmed.push(key.value),
        }
    }
    for (person_id, user_id) in store.users_expected(session_id)? {
        if let Some(person) = roster.get_mut(&person_id) {
            person.user_ids.push(user_id);
        }
    }
    for link in store.registrants_of_session(session_id)? {
        if let Some(person) = roster.get_mut(&link.person_id) {
            person.registrant_ids.push(link.registrant_id);
        }
    }
    let overrides = store.overrides_of_session(session_id)?;
    Ok(Facts {
        session: session_facts(session, window(session, &instances, figures, now), now),
        roster: roster.into_values().collect(),
        stays,
        stay_ids,
        overrides: overrides.into_iter().map(by_hand).collect(),
        finality: match finality(session, &instances, now) {
            Finality::Open if only_told_live => Finality::Live,
            finality => finality,
        },
        fetched_at: instances
            .iter()
            .filter_map(|one| one.participants_fetched_at)
            .max(),
    })
}

/// The configured figures.
#[derive(Clone, Copy, Debug)]
pub(super) struct Figures {
    pub(super) rules: Rules,
    pub(super) window: AttendanceWindow,
}

impl Figures {
    pub(super) fn of(figures: &AttendanceFigures) -> Self {
        Self {
            rules: Rules {
                absent_below_percent: figures.absent_below_percent,
                late_after: TimeDelta::minutes(i64::from(figures.late_after_minutes)),
                present_from_percent: figures.left_early_below_percent,
                early_before: TimeDelta::minutes(i64::from(figures.early_before_minutes)),
            },
            window: figures.window,
        }
    }

    /// As a text by which computations are compared.
    pub(super) fn words(&self) -> String {
        let rules = &self.rules;
        let window = match self.window {
            AttendanceWindow::Planned => "",
            AttendanceWindow::Actual => " actual",
        };
        format!(
            "absent<{}% late>{}m left_early<{}% early>{}m{window}",
            rules.absent_below_percent,
            rules.late_after.num_minutes(),
            rules.present_from_percent,
            rules.early_before.num_minutes()
        )
    }
}

/// What counts: the plan, or what came of it where that is wanted and something came of it.
fn window(
    session: &Session,
    instances: &[Instance],
    figures: &Figures,
    now: DateTime<Utc>,
) -> Window {
    let starts = instances.iter().map(|one| one.started_at).min();
    let ends = instances
        .iter()
        .map(|one| one.ended_at.unwrap_or(now))
        .max();
    match (figures.window, starts, ends) {
        (AttendanceWindow::Actual, Some(start), Some(end)) => Window { start, end },
        _ => Window {
            start: session.start_time,
            end: session.end_time,
        },
    }
}

fn session_facts(session: &Session, window: Window, now: DateTime<Utc>) -> SessionFacts {
    let hosts = [&session.host_email, &session.zoom_host_email];
    let host_id = session
        .zoom_metadata
        .as_ref()
        .and_then(|meeting| meeting.get("host_id")?.as_str().map(str::to_owned));
    SessionFacts {
        window,
        host_emails: hosts
            .into_iter()
            .flatten()
            .cloned()
            .chain(session.alternative_hosts.split(';').map(str::to_owned))
            .filter(|email| !email.is_empty())
            .collect(),
        host_user_ids: host_id.into_iter().collect(),
        as_of: now,
    }
}

/// Whether somebody without a stay is absent, or may still turn up in Zoom's data.
///
/// Time alone decides nothing where there is a meeting: somebody must have asked Zoom since, or a
/// cron that stood still for two days would turn everybody absent.
fn finality(session: &Session, instances: &[Instance], now: DateTime<Utc>) -> Finality {
    let final_at = session.end_time + FINAL_AFTER;
    let all_final = !instances.is_empty() && instances.iter().all(|one| one.participants_final);
    let asked = session
        .participants_fetched_at
        .is_some_and(|at| at >= final_at);
    let nothing_to_ask = session.zoom_meeting_id.is_none() && now >= final_at;
    if all_final || asked || nothing_to_ask {
        Finality::Final
    } else {
        Finality::Open
    }
}

/// A row without a join time says nothing about presence.
fn stay(row: StayRow) -> Option<Stay> {
    let text = |value: Option<String>| value.filter(|text| !text.is_empty());
    Some(Stay {
        customer_key: text(row.customer_key),
        registrant_id: text(row.registrant_id),
        email: text(row.user_email),
        user_id: text(row.signed_in_id),
        name: row.name.unwrap_or_default(),
        join: row.join_time?,
        leave: row.leave_time,
        instance_end: row.instance_ended_at,
        place: match row.status.as_deref() {
            Some("in_waiting_room") => Place::WaitingRoom,
            _ if text(row.bo_mtg_id).is_some() => Place::Breakout,
            _ => Place::Meeting,
        },
    })
}

fn expected(person: Person) -> Expected {
    // The join page sends a hash of an id that is too long for Zoom.
    let hashed = match sdk::customer_key(&person.person_id) {
        Cow::Owned(hash) => Some(hash),
        Cow::Borrowed(_) => None,
    };
    Expected {
        customer_keys: hashed.into_iter().collect(),
        person_id: person.person_id,
        email: person.email,
        name: person.name,
        ..Expected::default()
    }
}

fn by_hand(row: OverrideRow) -> Override {
    Override {
        person_id: row.person_id,
        verdict: match row.r#override {
            OverrideWord::Present => Verdict::Present,
            OverrideWord::Absent => Verdict::Absent,
            OverrideWord::Late => Verdict::Late,
            OverrideWord::Excused => Verdict::Excused,
        },
        reason: row.reason,
        by: row.overridden_by,
        at: row.overridden_at,
    }
}
