//! Carries a plan out: hosts side by side, the actions of one host in order.

mod accept;
mod change;
mod create;
mod done;
mod links;

use std::cell::RefCell;
use std::collections::BTreeMap;

use futures_util::{StreamExt, stream};
use serde_json::Value;
use tokio::time::Instant;

use crate::error::{Code, Error, Exit, Result};
use crate::ids::MeetingId;
use crate::jobs::Run;
use crate::store::Source;
use crate::store::runs::NewItem;
use crate::store::zoom_meetings::SeenMeeting;
use crate::zoom::Client;

use super::plan::{Action, Candidate, Deed, Seen};
use super::{HOSTS_AT_ONCE, Request, Round};

pub(crate) use done::{Done, ItemResult};
pub(crate) use links::LinkReport;

/// What came of a pass.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) results: Vec<ItemResult>,
    pub(super) duplicates_removed: usize,
    pub(super) links: LinkReport,
    pub(super) warnings: Vec<String>,
    /// What stopped the whole batch.
    pub(super) halted: Option<Error>,
}

impl Report {
    /// Sessions whose create was sent and not answered, and when the last of them has settled.
    pub(super) fn unanswered(&self) -> Option<(Vec<String>, Instant)> {
        let waiting = || {
            self.results.iter().filter_map(|result| match result.done {
                Done::Unanswered { settled, .. } => Some((&result.session_id, settled)),
                _ => None,
            })
        };
        let last = waiting().map(|(_, settled)| settled).max()?;
        Some((waiting().map(|(id, _)| id.clone()).collect(), last))
    }

    /// Takes the results of a second look in place of the first ones.
    pub(super) fn replace(&mut self, second: Self) {
        self.results.retain(|old| {
            !second
                .results
                .iter()
                .any(|new| new.session_id == old.session_id)
        });
        self.results.extend(second.results);
        self.duplicates_removed += second.duplicates_removed;
        self.links.add(second.links);
        self.warnings.extend(second.warnings);
        self.halted = second.halted;
    }
}

/// Does what the plan says, as far as it can be done now.
pub(super) async fn apply(
    run: &Run<'_>,
    client: &Client,
    round: &Round,
    request: &Request,
) -> Result<Report> {
    run.progress.begin("provision", round.actions.len() as u64);
    let mut by_host: BTreeMap<&str, Vec<(&Action, &Candidate)>> = BTreeMap::new();
    for (action, candidate) in round.actions.iter().zip(&round.candidates) {
        by_host
            .entry(action.host_email.as_deref().unwrap_or_default())
            .or_default()
            .push((action, candidate));
    }
    let worker = Worker {
        run,
        client,
        begun: round.begun,
        source: request.source,
        report: RefCell::new(Report::default()),
    };
    stream::iter(by_host.into_values())
        .map(|actions| worker.host(actions))
        .buffer_unordered(HOSTS_AT_ONCE)
        .collect::<Vec<Result<()>>>()
        .await
        .into_iter()
        .collect::<Result<()>>()?;
    run.progress.end();
    let mut report = worker.report.into_inner();
    let place: BTreeMap<&str, usize> = round
        .actions
        .iter()
        .enumerate()
        .map(|(place, action)| (action.session_id.as_str(), place))
        .collect();
    report
        .results
        .sort_by_key(|result| place.get(result.session_id.as_str()).copied());
    Ok(report)
}

struct Worker<'a> {
    run: &'a Run<'a>,
    client: &'a Client,
    /// When the lists were asked for.
    begun: Instant,
    source: Source,
    report: RefCell<Report>,
}

impl Worker<'_> {
    /// The actions of one host. An error from here is trouble with our own database.
    async fn host(&self, actions: Vec<(&Action, &Candidate)>) -> Result<()> {
        let mut parked: Option<Error> = None;
        for (action, candidate) in actions {
            for note in &action.notes {
                self.warn(candidate, note);
            }
            let done = match self.stopped(parked.as_ref(), action) {
                Some(done) => done,
                None => self.one(action, candidate).await?,
            };
            if let Done::Deferred(error) = &done {
                parked.get_or_insert_with(|| error.clone());
            }
            if let Done::Failed(error) | Done::Deferred(error) = &done
                && error.stops_the_batch()
                && error.code != Code::RateLimited
            {
                self.report
                    .borrow_mut()
                    .halted
                    .get_or_insert_with(|| error.clone());
            }
            self.record(action, done)?;
        }
        Ok(())
    }

    /// Why this action is not tried at all.
    fn stopped(&self, parked: Option<&Error>, action: &Action) -> Option<Done> {
        if let Some(error) = &action.put_off {
            return Some(Done::Deferred(error.clone()));
        }
        let deed = &action.deed;
        if !deed.writes() && !matches!(deed, Deed::Adopt(_)) {
            return None;
        }
        if let Err(error) = self.run.check_stop() {
            return Some(Done::Deferred(error));
        }
        if let Some(error) = &self.report.borrow().halted {
            return Some(match error.exit() {
                Exit::TryAgain | Exit::Interrupted | Exit::Terminated => {
                    Done::Deferred(error.clone())
                }
                _ => Done::Failed(error.clone()),
            });
        }
        parked.map(|error| Done::Deferred(error.clone()))
    }

    async fn one(&self, action: &Action, candidate: &Candidate) -> Result<Done> {
        let done = match self.remove_copies(action, candidate).await {
            // What stays is seen again as long as the deed is not done.
            Some(done) => done,
            None => self.deed(action, candidate).await?,
        };
        if let Done::Created | Done::Adopted | Done::Updated | Done::Unchanged = done {
            self.links(action, candidate).await?;
        }
        self.run.progress.advance(1);
        Ok(done)
    }

    async fn deed(&self, action: &Action, candidate: &Candidate) -> Result<Done> {
        Ok(match &action.deed {
            Deed::Create => self.create(candidate).await?,
            Deed::Recreate => {
                self.mark_deleted(candidate)?;
                self.warn(
                    candidate,
                    "its meeting was deleted at Zoom; a new one is made",
                );
                self.create(candidate).await?
            }
            Deed::Replace => self.replace(action, candidate).await?,
            Deed::Adopt(seen) => self.adopt(candidate, seen).await?,
            Deed::Update => self.update(action, candidate).await?,
            Deed::Accept(seen) => self.accept(action, candidate, seen).await?,
            Deed::Report => Done::drifted(&action.changes),
            Deed::Delete(id) => self.delete(action, candidate, id).await?,
            Deed::Forget => {
                self.mark_deleted(candidate)?;
                Done::Skipped
            }
            Deed::Note(seen) => self.note(candidate, seen).await?,
            Deed::Hold(why) => {
                self.hold(candidate, why)?;
                Done::planned(&action.deed)
            }
            Deed::Wait => self.wait_for(candidate),
            Deed::Unchanged | Deed::Skip | Deed::Brake(_) | Deed::Fail(_) => {
                Done::planned(&action.deed)
            }
        })
    }

    /// The meeting exists: stored with what Zoom shows of it.
    fn stands(&self, row: i64, wanted: Option<&Value>, host: &str, seen: &Seen) -> Result<()> {
        let seen = SeenMeeting {
            zoom_meeting_id: &seen.zoom_meeting_id,
            host_email: host,
            join_url: seen.join_url.as_deref(),
            password: seen.password.as_deref(),
            seen: &seen.raw,
        };
        let now = self.run.context.clock.now();
        Ok(self.run.store.stand_meeting(row, wanted, &seen, now)?)
    }

    fn mark_deleted(&self, candidate: &Candidate) -> Result<()> {
        if let Some(meeting) = &candidate.meeting {
            self.run
                .store
                .mark_meeting_deleted(meeting.id, self.run.context.clock.now())?;
        }
        Ok(())
    }

    fn warn(&self, candidate: &Candidate, text: &str) {
        self.report
            .borrow_mut()
            .warnings
            .push(format!("session {}: {text}", candidate.session_id));
    }

    fn record(&self, action: &Action, done: Done) -> Result<()> {
        let (name, state, error) = done.in_ledger();
        if !matches!(done, Done::Unchanged | Done::Skipped) {
            let code = error.map(|error| error.code.name());
            self.run.item(&NewItem {
                kind: "session",
                key: &action.session_id,
                action: name,
                state,
                code: code.as_deref(),
                message: error.map(|error| error.message.as_str()),
            })?;
        }
        let session_id = action.session_id.clone();
        self.report
            .borrow_mut()
            .results
            .push(ItemResult { session_id, done });
        Ok(())
    }
}

/// Row, number and host of a meeting that stands.
fn standing(candidate: &Candidate) -> Option<(i64, MeetingId, &str)> {
    let meeting = candidate.meeting.as_ref()?;
    let id = meeting.zoom_meeting_id.as_deref()?.parse().ok()?;
    Some((meeting.id, id, meeting.host_email.as_str()))
}

fn to_json<T: serde::Serialize>(value: &T) -> Result<Value> {
    serde_json::to_value(value)
        .map_err(|error| Error::new(Code::Internal, format!("wanted values as JSON: {error}")))
}
