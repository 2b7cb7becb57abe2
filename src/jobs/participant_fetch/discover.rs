//! Which runs of the meetings there were, in few calls.
//!
//! Events tell it for nothing. Where there are none, one list for each host and month
//! (`report/users/{host}/meetings`) names every run with its start and end, instead of two calls for
//! each session; it leaves out runs with one participant, and accounts may refuse it. So a single
//! meeting is asked for by its number where the list is refused, where a person names the session,
//! and once, a day after the end, before a session counts as one that never took place.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, TimeDelta, Utc};

use crate::error::{Error, Result};
use crate::ids::MeetingId;
use crate::jobs::attendance::FINAL_AFTER;
use crate::jobs::recording_sync::margin;
use crate::jobs::{Run, belonging};
use crate::schedule::{DateWindow, date_windows};
use crate::store::sessions::Session;
use crate::store::zoom_instances::{Instance, InstanceFacts};
use crate::zoom::{Kind, PastMeeting, REPORT_DAYS, Raw};

/// What came of the lists.
#[derive(Default)]
pub(super) struct Lists {
    /// Sessions that no list covers: each is asked for by itself.
    pub(super) uncovered: BTreeSet<String>,
    /// Hosts whose list could not be had.
    failed: BTreeMap<String, Error>,
    /// What stopped the whole batch.
    pub(super) halted: Option<Error>,
}

impl Lists {
    /// Why the list that a session should stand in could not be had.
    pub(super) fn failure(&self, session: &Session) -> Option<&Error> {
        self.failed.get(host_of(session)?)
    }
}

/// Under whom its meeting stands.
fn host_of(session: &Session) -> Option<&str> {
    let host = session.zoom_host_email.as_ref();
    host.or(session.host_email.as_ref()).map(String::as_str)
}

/// Lists the past meetings of the sessions' hosts and stores the runs that are theirs.
pub(super) async fn by_host(
    run: &Run<'_>,
    sessions: &[&Session],
    now: DateTime<Utc>,
) -> Result<Lists> {
    let mut lists = Lists::default();
    let mut hosts: BTreeMap<&str, Vec<&Session>> = BTreeMap::new();
    for session in sessions.iter().copied() {
        let reached = now - session.start_time < TimeDelta::days(REPORT_DAYS);
        match host_of(session).filter(|_| reached) {
            Some(host) => hosts.entry(host).or_default().push(session),
            None => _ = lists.uncovered.insert(session.session_id.clone()),
        }
    }
    let mut refused = false;
    for (host, sessions) in hosts {
        let answer = match (refused, run.check_stop()) {
            (true, _) => None,
            (false, Err(error)) => {
                lists.halted = Some(error);
                return Ok(lists);
            }
            (false, Ok(())) => {
                let asked = of_host(run, host, &sessions, now);
                match run.stop.or(async { Ok(asked.await) }).await {
                    Ok(answer) => Some(answer?),
                    Err(stopped) => {
                        lists.halted = Some(stopped);
                        return Ok(lists);
                    }
                }
            }
        };
        match answer {
            Some(Ok(())) => continue,
            Some(Err(error)) => match error.kind() {
                Kind::NotPermitted | Kind::MissingScope { .. } => refused = true,
                // A user who left; the meetings may be somebody else's by now.
                Kind::NotFound => {}
                _ => {
                    let error = Error::from(error);
                    if error.stops_the_batch() {
                        lists.halted = Some(error);
                        return Ok(lists);
                    }
                    lists.failed.insert(host.to_owned(), error);
                    continue;
                }
            },
            None => {}
        }
        let ids = sessions.iter().map(|session| session.session_id.clone());
        lists.uncovered.extend(ids);
    }
    Ok(lists)
}

/// All windows of one host. The outer error is trouble of our own.
async fn of_host(
    run: &Run<'_>,
    host: &str,
    sessions: &[&Session],
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), crate::zoom::Error>> {
    let client = run.context.client()?;
    for DateWindow { from, to } in windows(sessions, now) {
        match client.report_meetings(host, from, to).await {
            Ok(rows) => store(run, sessions, rows, now)?,
            Err(error) => return Ok(Err(error)),
        }
    }
    Ok(Ok(()))
}

/// The months around the sessions, a day wider on both sides: whose day Zoom means is not said.
fn windows(sessions: &[&Session], now: DateTime<Utc>) -> Vec<DateWindow> {
    let days = |session: &Session| {
        let begin = session.start_time.date_naive() - Days::new(1);
        (
            begin,
            (session.end_time.date_naive() + Days::new(1)).min(now.date_naive()),
        )
    };
    let first = sessions.iter().map(|session| days(session).0).min();
    let last = sessions.iter().map(|session| days(session).1).max();
    let (Some(first), Some(last)) = (first, last) else {
        return Vec::new();
    };
    let windows = date_windows(first, last).unwrap_or_default();
    windows
        .into_iter()
        .filter(|window| {
            sessions.iter().any(|session| {
                let (begin, end) = days(session);
                begin <= window.to && end >= window.from
            })
        })
        .collect()
}

/// Stores the runs of the sessions' meetings, each under the session that it belongs to.
fn store(
    run: &Run<'_>,
    sessions: &[&Session],
    rows: Vec<Raw<PastMeeting>>,
    now: DateTime<Utc>,
) -> Result<()> {
    let asked = sessions
        .iter()
        .filter_map(|one| one.zoom_meeting_id.as_deref());
    let asked: BTreeSet<&str> = asked.collect();
    let facts: Vec<InstanceFacts> = rows
        .into_iter()
        .filter(|row| asked.contains(row.value.id.to_string().as_str()))
        .filter_map(instance)
        .collect();
    save(run, &facts, now)
}

/// Stores runs, and places all of their meetings: a number may serve other sessions too.
fn save(run: &Run<'_>, facts: &[InstanceFacts], now: DateTime<Utc>) -> Result<()> {
    let figures = &run.context.config.attendance;
    let numbers: BTreeSet<&str> = facts
        .iter()
        .map(|one| one.zoom_meeting_id.as_str())
        .collect();
    run.store.together(|| {
        run.store.save_instances(facts, now)?;
        numbers
            .into_iter()
            .try_for_each(|number| belonging::place(run.store, figures, number, now).map(drop))
    })
}

/// A run; `None` where Zoom does not say when it began.
fn instance(row: Raw<PastMeeting>) -> Option<InstanceFacts> {
    let Raw { value, raw } = row;
    Some(InstanceFacts {
        uuid: value.uuid.to_string(),
        zoom_meeting_id: value.id.to_string(),
        session_id: None,
        topic: value.topic,
        host_email: value.user_email.map(|email| email.to_lowercase()),
        started_at: value.start_time?,
        ended_at: value.end_time,
        raw_data: Some(raw),
    })
}

/// Asks for one meeting by its number, and for each of its runs near the plan that is not known.
pub(super) async fn by_number(
    run: &Run<'_>,
    session: &Session,
    id: MeetingId,
    now: DateTime<Utc>,
) -> Result<()> {
    let client = run.context.client()?;
    let listed = match client.past_instances(id).await {
        Ok(listed) => listed,
        Err(error) if *error.kind() == Kind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let known: BTreeSet<String> = run
        .store
        .instances_of_meeting(&id.to_string())?
        .into_iter()
        .filter(Instance::end_was_told)
        .map(|instance| instance.uuid)
        .collect();
    let after = margin(&run.context.config.attendance).after;
    for one in listed {
        // Far from the plan: not worth a call of its own.
        let far = one.start_time.is_some_and(|start| {
            start >= session.end_time + after || start < session.start_time - FINAL_AFTER
        });
        if far || known.contains(&one.uuid.to_string()) {
            continue;
        }
        let mut details = match client.past_meeting(&one.uuid).await {
            Ok(details) => details,
            // Listed, but not ready yet.
            Err(error) if *error.kind() == Kind::NotFound => continue,
            Err(error) => return Err(error.into()),
        };
        details.value.start_time = details.value.start_time.or(one.start_time);
        save(run, instance(details).as_slice(), now)?;
    }
    // The known ones too: they may have been placed by an earlier plan.
    let figures = &run.context.config.attendance;
    belonging::place(run.store, figures, &id.to_string(), now).map(drop)
}
