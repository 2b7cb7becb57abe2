//! Gives sessions that name a pool a host: licensed, and free at that time.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};

use crate::config::Pool;
use crate::error::{Code, Error};
use crate::store::bookings::Booking;
use crate::zoom::LICENSED;

use super::{Actual, Candidate};

/// When a host is taken, and by what.
struct Busy {
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    what: String,
}

/// Assigns hosts in the order of the candidates, and returns who got whom, with the pool.
///
/// What Zoom already has counts, whoever made it, and so do sessions that have no meeting yet,
/// those of `schedule` that are no candidates included. Of those who are free, the one with the least to do is taken; the order of the pool breaks ties. A
/// session whose reference already stands in a host's list is that host's.
pub(crate) fn assign(
    candidates: &mut [Candidate],
    actual: &Actual,
    schedule: &[Booking],
    pools: &BTreeMap<String, Pool>,
    types: &BTreeMap<String, i64>,
) -> Vec<(String, String, String)> {
    let mut calendar = calendar(candidates, actual, schedule);
    let mut assigned = Vec::new();
    for candidate in candidates
        .iter_mut()
        .filter(|candidate| candidate.wants_meeting)
    {
        let Some(name) = candidate
            .pool
            .clone()
            .filter(|_| candidate.host_email.is_none())
        else {
            continue;
        };
        let Some(pool) = pools.get(&name) else {
            candidate.no_host = Some(Error::new(
                Code::Config,
                format!("the configuration has no pool {name:?}"),
            ));
            continue;
        };
        match choose(candidate, &name, pool, actual, types, &calendar) {
            Ok(host) => {
                calendar
                    .entry(host.clone())
                    .or_default()
                    .push(span(candidate));
                assigned.push((candidate.session_id.clone(), name, host.clone()));
                candidate.host_email = Some(host);
            }
            Err(error) => candidate.no_host = Some(error),
        }
    }
    assigned
}

fn choose(
    candidate: &Candidate,
    name: &str,
    pool: &Pool,
    actual: &Actual,
    types: &BTreeMap<String, i64>,
    calendar: &BTreeMap<String, Vec<Busy>>,
) -> Result<String, Error> {
    let standing = actual.marked(&candidate.marker).into_iter();
    if let Some(seen) = standing
        .into_iter()
        .find(|seen| pool.hosts.contains(&seen.host_email))
    {
        return Ok(seen.host_email.clone());
    }
    let own = span(candidate);
    let mut clashes = Vec::new();
    let mut free = Vec::new();
    for host in &pool.hosts {
        let busy = calendar.get(host).map_or(&[][..], Vec::as_slice);
        if types.get(host) != Some(&LICENSED) {
            clashes.push(format!("{host} has no licence"));
        } else if actual.failed.contains_key(host) {
            clashes.push(format!("the meetings of {host} could not be listed"));
        } else if let Some(clash) = busy.iter().find(|b| b.from < own.to && own.from < b.to) {
            clashes.push(format!("{host} has {}", clash.what));
        } else {
            free.push((busy.len(), host));
        }
    }
    free.into_iter()
        .min_by_key(|(load, _)| *load)
        .map(|(_, host)| host.clone())
        .ok_or_else(|| {
            Error::new(
                Code::Conflict,
                format!(
                    "nobody of pool {name} is free {}: {}",
                    hours(own.from, own.to),
                    clashes.join("; ")
                ),
            )
            .hint("add a licensed host to the pool, or move the session")
        })
}

fn calendar(
    candidates: &[Candidate],
    actual: &Actual,
    schedule: &[Booking],
) -> BTreeMap<String, Vec<Busy>> {
    let mut calendar: BTreeMap<String, Vec<Busy>> = BTreeMap::new();
    for (host, list) in &actual.lists {
        for seen in list {
            let (Some(from), Some(minutes)) = (seen.start_time, seen.duration_minutes) else {
                continue;
            };
            let to = from + TimeDelta::minutes(i64::from(minutes));
            let what = format!(
                "{:?} (meeting {}, {})",
                seen.topic,
                seen.zoom_meeting_id,
                hours(from, to)
            );
            calendar
                .entry(host.clone())
                .or_default()
                .push(Busy { from, to, what });
        }
    }
    for candidate in candidates
        .iter()
        .filter(|candidate| candidate.wants_meeting)
    {
        let listed = candidate
            .meeting
            .as_ref()
            .is_some_and(|m| m.zoom_meeting_id.is_some());
        if let Some(host) = candidate.host_email.clone().filter(|_| !listed) {
            calendar.entry(host).or_default().push(span(candidate));
        }
    }
    let ours: BTreeSet<&str> = candidates
        .iter()
        .map(|candidate| candidate.session_id.as_str())
        .collect();
    for booking in schedule
        .iter()
        .filter(|booking| !booking.has_meeting && !ours.contains(booking.session_id.as_str()))
    {
        let (from, to) = (booking.start_time, booking.end_time);
        let what = format!("session {} ({})", booking.session_id, hours(from, to));
        let host = booking.host_email.clone();
        calendar
            .entry(host)
            .or_default()
            .push(Busy { from, to, what });
    }
    calendar
}

fn span(candidate: &Candidate) -> Busy {
    let from = candidate.wanted.start_time;
    let to = candidate.wanted.end_time();
    let what = format!("session {} ({})", candidate.session_id, hours(from, to));
    Busy { from, to, what }
}

fn hours(from: DateTime<Utc>, to: DateTime<Utc>) -> String {
    format!(
        "{}–{} UTC",
        from.format("%Y-%m-%d %H:%M"),
        to.format("%H:%M")
    )
}
