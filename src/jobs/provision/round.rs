//! One pass: what was gathered, and the plan that follows.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use serde_json::json;
use tokio::time::Instant;

use crate::config::Pool;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::overlaps::{self, overlaps};
use crate::jobs::stop::Stop;
use crate::schedule::Booking;
use crate::store::Store;
use crate::store::bookings::Booking as TakenHost;
use crate::store::host_assignments::HostAssignment;
use crate::zoom::{BASIC, Client, HOST_WRITES_PER_DAY};

use super::hosts::Hosts;
use super::plan::{self, Action, Allowance, Candidate};
use super::{Request, gather};

/// Which look this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pass {
    /// Nothing is written, anywhere.
    Dry,
    First,
    /// Enough time has gone for every unanswered create.
    Settled,
}

/// What was gathered, and what is to be done.
pub(super) struct Round {
    /// When the lists were asked for.
    pub(super) begun: Instant,
    pub(super) candidates: Vec<Candidate>,
    pub(super) actions: Vec<Action>,
    pub(super) warnings: Vec<String>,
    pub(super) brake: Option<Error>,
    /// Hosts that were invited or got a licence on the way.
    pub(super) hosts: Vec<(String, &'static str)>,
}

impl Round {
    pub(super) async fn prepare(
        context: &Context,
        store: &Store,
        request: &Request,
        pass: Pass,
        stop: &Stop,
    ) -> Result<Self> {
        let candidates = gather::candidates(context, store, request, context.clock.now())?;
        let hosts = match request.ensure_hosts && pass != Pass::Settled {
            true => Hosts::ensure(context, &candidates, pass == Pass::Dry).await?,
            false => Hosts::default(),
        };
        let compared = Self::compare(context, store, request, pass, candidates, hosts);
        stop.or(compared).await
    }

    /// Asks Zoom for what there is, and plans.
    async fn compare(
        context: &Context,
        store: &Store,
        request: &Request,
        pass: Pass,
        mut candidates: Vec<Candidate>,
        hosts: Hosts,
    ) -> Result<Self> {
        let (begun, now) = (Instant::now(), context.clock.now());
        let client = context.client()?;
        let pools = &context.config.pools;
        let pool_hosts = pool_hosts(&candidates, pools);
        let known = known(store, now)?;
        let mut actual =
            gather::actual(client, &candidates, known, &pool_hosts, request.deep).await?;
        actual.failed.extend(hosts.failed);
        if candidates.iter().any(needs_host) {
            let dry = pass == Pass::Dry;
            let types = gather::types(context, &pool_hosts, now, dry).await?;
            let schedule = taken_meanwhile(store, &candidates)?;
            let assigned = plan::assign(&mut candidates, &actual, &schedule, pools, &types);
            if !dry {
                store.save_assignments(&assignments(assigned), now)?;
            }
        }
        let dry = pass == Pass::Dry;
        gather::registration(context, &mut candidates, now, dry).await?;
        if request.register.is_some() {
            refuse_links(&candidates)?;
        }
        let mut warnings = overlaps(store, &bookings(&candidates))?;
        if request.strict {
            overlaps::refused(&warnings, "nothing was done")?;
        }
        let settle = TimeDelta::seconds(i64::from(context.config.provision.settle_seconds));
        let mut actions = plan::plan(&candidates, &actual, now, request.on_drift, |meeting| {
            pass == Pass::Settled || meeting.sent_at.is_none_or(|sent| now - sent >= settle)
        });
        for (action, candidate) in actions.iter_mut().zip(&candidates) {
            let roster = store.expected_of(&candidate.session_id)?;
            let known = store.registrants_of_session(&candidate.session_id)?;
            action.links = plan::links(candidate, &action.deed, &roster, &known, now);
        }
        let brakes = plan::Brakes {
            max_delete: request.max_delete,
            max_recreate: request.max_recreate,
        };
        warnings.extend(hosts.notes);
        let brake = plan::brake(&mut actions, &actual, brakes);
        let (allowances, full) = allowances(client, now);
        warnings.extend(plan::put_off(&mut actions, &allowances, full));
        warn_of_licences(context, &mut actions, &candidates, now, pass).await;
        Ok(Self {
            begun,
            candidates,
            actions,
            warnings,
            brake,
            hosts: hosts.done,
        })
    }
}

/// Whoever asks for personal links now is told before anything is done that they cannot be had.
fn refuse_links(candidates: &[Candidate]) -> Result<()> {
    let refused = candidates
        .iter()
        .filter_map(|candidate| Some((&candidate.session_id, candidate.no_links.as_ref()?)));
    let details = refused
        .clone()
        .map(|(id, error)| json!({ "session_id": id, "message": error.message }));
    match refused.clone().next() {
        None => Ok(()),
        Some((_, error)) => {
            let mut error = error.clone().details(details.collect());
            error.message.push_str("; nothing was done");
            Err(error)
        }
    }
}

/// What we know of all meetings, those of other sessions than the candidates included.
fn known(store: &Store, now: DateTime<Utc>) -> Result<gather::Known> {
    let mut coming: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (host, number) in store.load_coming_numbers(now)? {
        coming.entry(host).or_default().push(number);
    }
    let taken = store.load_numbers()?.into_values().collect();
    Ok(gather::Known { taken, coming })
}

/// The time that each session takes its host.
fn bookings(candidates: &[Candidate]) -> Vec<Booking<'_>> {
    candidates
        .iter()
        .filter(|candidate| candidate.wants_meeting)
        .filter_map(|candidate| {
            Some(Booking {
                session_id: &candidate.session_id,
                host_email: candidate.host_email.as_deref()?,
                start: candidate.wanted.start_time,
                end: candidate.wanted.end_time(),
                asked: true,
            })
        })
        .collect()
}

fn needs_host(candidate: &Candidate) -> bool {
    candidate.wants_meeting && candidate.host_email.is_none() && candidate.pool.is_some()
}

/// What takes hosts while the sessions last that need one.
fn taken_meanwhile(store: &Store, candidates: &[Candidate]) -> Result<Vec<TakenHost>> {
    let open = || candidates.iter().filter(|candidate| needs_host(candidate));
    let from = open().map(|candidate| candidate.wanted.start_time).min();
    let to = open().map(|candidate| candidate.wanted.end_time()).max();
    match (from, to) {
        (Some(from), Some(to)) => Ok(store.list_bookings(from, to)?),
        _ => Ok(Vec::new()),
    }
}

/// Hosts of the pools that have to give somebody.
fn pool_hosts<'a>(candidates: &[Candidate], pools: &'a BTreeMap<String, Pool>) -> Vec<&'a str> {
    let names: BTreeSet<&String> = candidates
        .iter()
        .filter(|candidate| needs_host(candidate))
        .filter_map(|candidate| candidate.pool.as_ref())
        .collect();
    names
        .into_iter()
        .filter_map(|name| pools.get(name))
        .flat_map(|pool| pool.hosts.iter().map(String::as_str))
        .collect()
}

fn assignments(assigned: Vec<(String, String, String)>) -> Vec<HostAssignment> {
    assigned
        .into_iter()
        .map(|(session_id, host_pool, host_email)| HostAssignment {
            session_id,
            host_pool,
            host_email,
        })
        .collect()
}

/// What each host that wrote today may still write, and what the others may.
fn allowances(client: &Client, now: DateTime<Utc>) -> (BTreeMap<String, Allowance>, Allowance) {
    let midnight = (now.date_naive() + Days::new(1))
        .and_time(NaiveTime::MIN)
        .and_utc();
    let full = Allowance {
        writes_left: HOST_WRITES_PER_DAY as usize,
        renewed_at: midnight,
    };
    let hosts = client.limits().hosts.into_iter().map(|host| {
        let left = HOST_WRITES_PER_DAY.saturating_sub(host.writes_today) as usize;
        let allowance = match host.parked_until.filter(|until| *until > now) {
            Some(until) => Allowance {
                writes_left: 0,
                renewed_at: until,
            },
            None => Allowance {
                writes_left: left,
                ..full
            },
        };
        (host.host, allowance)
    });
    (hosts.collect(), full)
}

/// Notes lessons that Zoom will cut off. Where users cannot be listed nothing is said: that is no
/// reason to leave a lesson without a meeting.
async fn warn_of_licences(
    context: &Context,
    actions: &mut [Action],
    candidates: &[Candidate],
    now: DateTime<Utc>,
    pass: Pass,
) {
    let long: Vec<&str> = actions
        .iter()
        .zip(candidates)
        .filter(|(action, candidate)| plan::needs_licence(action, candidate))
        .filter_map(|(_, candidate)| candidate.host_email.as_deref())
        .collect();
    if long.is_empty() {
        return;
    }
    let types = match gather::types(context, &long, now, pass == Pass::Dry).await {
        Ok(types) => types,
        Err(error) => {
            tracing::info!("licences are not known: {}", error.message);
            return;
        }
    };
    for (action, candidate) in actions.iter_mut().zip(candidates) {
        let Some(host) = &candidate.host_email else {
            continue;
        };
        if plan::needs_licence(action, candidate) && types.get(host) == Some(&BASIC) {
            action.notes.push(plan::cut_off(host, candidate));
        }
    }
}
