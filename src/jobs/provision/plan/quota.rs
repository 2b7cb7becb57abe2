//! The writes that Zoom takes for a host on one day: what goes now, and what waits for the next.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::clock::rfc3339;
use crate::error::{Code, Error};

use super::Action;

/// What a host may still write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Allowance {
    pub(crate) writes_left: usize,
    /// When there are new ones.
    pub(crate) renewed_at: DateTime<Utc>,
}

/// Puts off what is beyond each host's day, the latest sessions first, and says so in a sentence
/// for each such host.
///
/// Hosts that are not named have all of `full`.
pub(crate) fn put_off(
    actions: &mut [Action],
    allowances: &BTreeMap<String, Allowance>,
    full: Allowance,
) -> Vec<String> {
    let mut asked: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for action in actions.iter_mut().filter(|action| writes(action) > 0) {
        let Some(host) = action.host_email.clone() else {
            continue;
        };
        let allowance = allowances.get(&host).copied().unwrap_or(full);
        let (wanted, now) = asked.entry(host.clone()).or_default();
        let cost = writes(action);
        // In order within a host: what comes after something that waits, waits too.
        if *wanted == *now && *now + cost <= allowance.writes_left {
            *now += cost;
        } else {
            action.put_off = Some(too_many(&host, allowance.renewed_at));
        }
        *wanted += cost;
    }
    asked
        .into_iter()
        .filter(|(_, (wanted, now))| wanted > now)
        .map(|(host, (wanted, now))| {
            let allowance = allowances.get(&host).copied().unwrap_or(full);
            format!(
                "{wanted} writes, {host} has {} left: {now} now, {} after {}",
                allowance.writes_left,
                wanted - now,
                allowance.renewed_at.format("%H:%M UTC")
            )
        })
        .collect()
}

/// Writes that count for the host of the action.
fn writes(action: &Action) -> usize {
    usize::from(action.deed.writes()) + action.copies.len()
}

fn too_many(host: &str, renewed_at: DateTime<Utc>) -> Error {
    Error::new(
        Code::RateLimited,
        format!(
            "the writes of {host} are used up until {}",
            rfc3339(renewed_at)
        ),
    )
    .hint("Zoom takes 100 writes a day for each host; the next run goes on")
    .retry_at(Some(renewed_at))
}
