//! Meetings: the plan that a host has in his calendar.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde_json::Value;

use super::recurrence::Occurrence;
use super::settings::Chosen;

/// Instant, recurring without times, recurring with times; 2 is scheduled (`zoom-api §7.1 [S]`).
pub(crate) const INSTANT: u8 = 1;
pub(crate) const SERIES_WITHOUT_TIMES: u8 = 3;
pub(crate) const SERIES: u8 = 8;

/// A one-time meeting expires this long after its time or last use (`zoom-api §6.3 [D]`).
const LIFE: TimeDelta = TimeDelta::days(30);
/// A series or a personal room expires after a year without use (`zoom-api §6.3 [D]`).
const SERIES_LIFE: TimeDelta = TimeDelta::days(365);
/// A deleted meeting can be recovered for about a week (`zoom-api §6.3 [S]`).
const RECOVERABLE: TimeDelta = TimeDelta::days(7);

/// Who made a meeting (`zoom-api §7.1 [S]`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Api,
    Portal,
}

#[derive(Clone, Debug)]
pub(crate) struct Registrant {
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    /// `approved`, `pending` or `denied`.
    pub(crate) status: &'static str,
    pub(crate) created_at: DateTime<Utc>,
}

#[derive(Clone, Debug)]
pub(crate) struct Meeting {
    pub(crate) id: u64,
    /// Of the plan; every start gets a UUID of its own (`zoom-api §6.2 [L]`).
    pub(crate) uuid: String,
    pub(crate) host: usize,
    pub(crate) topic: String,
    pub(crate) kind: u8,
    /// `None` for an instant meeting and a series without times.
    pub(crate) start: Option<DateTime<Utc>>,
    pub(crate) duration: u32,
    pub(crate) timezone: Tz,
    pub(crate) agenda: String,
    pub(crate) password: String,
    pub(crate) settings: Chosen,
    pub(crate) custom_keys: Vec<(String, String)>,
    pub(crate) tracking_fields: Vec<(String, String)>,
    pub(crate) recurrence: Option<Value>,
    pub(crate) occurrences: Vec<Occurrence>,
    pub(crate) registrants: Vec<Registrant>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) source: Source,
    pub(crate) deleted_at: Option<DateTime<Utc>>,
    pub(crate) last_used: Option<DateTime<Utc>>,
    /// Counts changes of the time, so that an older start on the timeline is void.
    pub(crate) plan: u32,
    /// Counts starts and forced ends, so that an older resume on the timeline is void.
    pub(crate) run: u32,
    /// The instance that is running.
    pub(crate) live: Option<usize>,
}

impl Meeting {
    /// Whether Zoom still knows the meeting by its number.
    pub(crate) fn exists(&self, now: DateTime<Utc>) -> bool {
        if self.deleted_at.is_some() {
            return false;
        }
        if self.live.is_some() {
            return true;
        }
        let life = match self.kind {
            INSTANT => return self.last_used.is_none(),
            SERIES | SERIES_WITHOUT_TIMES => SERIES_LIFE,
            _ => LIFE,
        };
        let ends = self.occurrences.iter().map(|occurrence| occurrence.start);
        let anchor = [self.start, self.last_used, Some(self.created_at)];
        let anchor = anchor.into_iter().flatten().chain(ends).max();
        anchor.is_some_and(|anchor| now <= anchor + life)
    }

    pub(crate) fn recoverable(&self, now: DateTime<Utc>) -> bool {
        self.deleted_at
            .is_some_and(|deleted| now <= deleted + RECOVERABLE)
    }

    pub(crate) fn planned_end(&self) -> Option<DateTime<Utc>> {
        Some(self.start? + TimeDelta::minutes(self.duration.into()))
    }
}

/// All meetings by number, and the numbers of each host.
#[derive(Debug, Default)]
pub(crate) struct Meetings {
    all: HashMap<u64, Meeting>,
    by_host: HashMap<usize, Vec<u64>>,
}

impl Meetings {
    pub(crate) fn contains(&self, id: u64) -> bool {
        self.all.contains_key(&id)
    }

    pub(crate) fn insert(&mut self, meeting: Meeting) {
        self.by_host
            .entry(meeting.host)
            .or_default()
            .push(meeting.id);
        self.all.insert(meeting.id, meeting);
    }

    /// Also deleted and expired ones.
    pub(crate) fn any(&self, id: u64) -> Option<&Meeting> {
        self.all.get(&id)
    }

    pub(crate) fn any_mut(&mut self, id: u64) -> Option<&mut Meeting> {
        self.all.get_mut(&id)
    }

    pub(crate) fn get(&self, id: u64, now: DateTime<Utc>) -> Option<&Meeting> {
        self.all.get(&id).filter(|meeting| meeting.exists(now))
    }

    pub(crate) fn get_mut(&mut self, id: u64, now: DateTime<Utc>) -> Option<&mut Meeting> {
        self.all.get_mut(&id).filter(|meeting| meeting.exists(now))
    }

    /// The meetings of a host in the order in which they were made, deleted ones too.
    pub(crate) fn of_host(&self, host: usize) -> impl Iterator<Item = &Meeting> {
        self.by_host
            .get(&host)
            .into_iter()
            .flatten()
            .filter_map(|id| self.all.get(id))
    }

    pub(crate) fn ids_of_host(&self, host: usize) -> Vec<u64> {
        self.by_host.get(&host).cloned().unwrap_or_default()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Meeting> {
        self.all.values()
    }

    /// Hands all meetings of one host to another.
    pub(crate) fn transfer(&mut self, from: usize, to: usize) {
        let ids = self.by_host.remove(&from).unwrap_or_default();
        for id in &ids {
            if let Some(meeting) = self.all.get_mut(id) {
                meeting.host = to;
            }
        }
        self.by_host.entry(to).or_default().extend(ids);
    }
}
