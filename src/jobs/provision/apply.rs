//! Carries a plan out: hosts side by side, the actions of one host in order.

use std::cell::RefCell;
use std::collections::BTreeMap;

use futures_util::{StreamExt, stream};
use serde_json::Value;

use crate::error::{Code, Error, Exit, Result};
use crate::ids::MeetingId;
use crate::jobs::Run;
use crate::store::runs::NewItem;
use crate::store::zoom_meetings::{Intent, SeenMeeting};
use crate::store::{ItemState, Source};
use crate::zoom::{Client, Kind, ListKind};

use super::body::{body, dropped};
use super::plan::{Action, Candidate, Deed, Seen};
use super::{HOSTS_AT_ONCE, Request, Round};

/// How one action ended.
#[derive(Clone, Debug)]
pub(crate) enum Done {
    Created,
    Adopted,
    Updated,
    Deleted,
    Unchanged,
    Skipped,
    /// Not tried, or refused until later.
    Deferred(Error),
    Failed(Error),
    /// Sent, and no answer that could be read.
    Unknown(Error),
    /// A person decides.
    Held(Error),
}

impl Done {
    /// What a deed would end in if all goes well.
    pub(super) fn planned(deed: &Deed) -> Self {
        match deed {
            Deed::Create | Deed::Replace | Deed::Recreate => Self::Created,
            Deed::Adopt(_) => Self::Adopted,
            Deed::Update => Self::Updated,
            Deed::Delete => Self::Deleted,
            Deed::Unchanged => Self::Unchanged,
            Deed::Skip => Self::Skipped,
            Deed::Wait => Self::Unknown(Error::new(
                Code::UnknownOutcome,
                "an earlier create was not answered; it is looked for until it has settled",
            )),
            Deed::Hold(why) => Self::Held(
                Error::new(Code::Conflict, why.clone())
                    .hint("look at the meetings in Zoom's portal"),
            ),
            Deed::Fail(error) => Self::Failed(error.clone()),
        }
    }

    fn in_ledger(&self) -> (&'static str, ItemState, Option<&Error>) {
        match self {
            Self::Created => ("created", ItemState::Ok, None),
            Self::Adopted => ("adopted", ItemState::Ok, None),
            Self::Updated => ("updated", ItemState::Ok, None),
            Self::Deleted => ("deleted", ItemState::Ok, None),
            Self::Unchanged => ("unchanged", ItemState::Ok, None),
            Self::Skipped => ("skipped", ItemState::Skipped, None),
            Self::Deferred(error) => ("deferred", ItemState::Deferred, Some(error)),
            Self::Failed(error) => ("failed", ItemState::Failed, Some(error)),
            Self::Unknown(error) => ("unknown", ItemState::Unknown, Some(error)),
            Self::Held(error) => ("held", ItemState::Unknown, Some(error)),
        }
    }
}

/// The result for one session.
#[derive(Clone, Debug)]
pub(crate) struct ItemResult {
    pub(crate) session_id: String,
    pub(crate) done: Done,
}

/// What came of a pass.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) results: Vec<ItemResult>,
    pub(super) warnings: Vec<String>,
    /// What stopped the whole batch.
    pub(super) halted: Option<Error>,
}

impl Report {
    /// Sessions whose create was sent and not answered.
    pub(super) fn unanswered(&self) -> Vec<String> {
        self.results
            .iter()
            .filter(|result| matches!(result.done, Done::Unknown(_)))
            .map(|result| result.session_id.clone())
            .collect()
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
    source: Source,
    report: RefCell<Report>,
}

impl Worker<'_> {
    /// The actions of one host. An error from here is trouble with our own database.
    async fn host(&self, actions: Vec<(&Action, &Candidate)>) -> Result<()> {
        let mut parked: Option<Error> = None;
        for (action, candidate) in actions {
            let done = match self.stopped(parked.as_ref(), &action.deed) {
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
    fn stopped(&self, parked: Option<&Error>, deed: &Deed) -> Option<Done> {
        if matches!(
            deed,
            Deed::Unchanged | Deed::Skip | Deed::Wait | Deed::Hold(_) | Deed::Fail(_)
        ) {
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
        let result = match &action.deed {
            Deed::Create => self.create(candidate).await,
            Deed::Recreate => {
                self.mark_deleted(candidate)?;
                self.warn(
                    candidate,
                    "its meeting was deleted at Zoom; a new one is made",
                );
                self.create(candidate).await
            }
            Deed::Replace => match self.delete(candidate).await? {
                Done::Deleted => self.create(candidate).await,
                other => Ok(other),
            },
            Deed::Adopt(seen) => self.adopt(candidate, seen).await,
            Deed::Update => self.update(candidate).await,
            Deed::Delete => self.delete(candidate).await,
            Deed::Unchanged | Deed::Skip | Deed::Wait | Deed::Hold(_) | Deed::Fail(_) => {
                Ok(Done::planned(&action.deed))
            }
        };
        self.run.progress.advance(1);
        result
    }

    /// Intent and marker first, then the call, then the answer: see the module's page.
    async fn create(&self, candidate: &Candidate) -> Result<Done> {
        let (store, clock) = (self.run.store, &self.run.context.clock);
        let host = candidate.host_email.as_deref().unwrap_or_default();
        let wanted = to_json(&candidate.wanted)?;
        let unsent = candidate
            .meeting
            .as_ref()
            .filter(|meeting| meeting.zoom_meeting_id.is_none() && meeting.host_email == host);
        let row = match unsent {
            Some(meeting) => meeting.id,
            None => {
                if candidate
                    .meeting
                    .as_ref()
                    .is_some_and(|meeting| meeting.zoom_meeting_id.is_none())
                {
                    self.mark_deleted(candidate)?;
                }
                self.intend(candidate, host, &wanted)?
            }
        };
        store.mark_meeting_sent(row, clock.now())?;
        let asked = body(&candidate.wanted, Some(&candidate.session_id), true);
        match self.client.create_meeting(host, &asked).await {
            Ok(meeting) => {
                for change in dropped(&asked, &meeting.raw) {
                    self.warn(candidate, &change);
                }
                self.stands(row, host, &wanted, &Seen::from(meeting))?;
                Ok(Done::Created)
            }
            Err(error) if *error.kind() == Kind::UnknownOutcome => {
                store.mark_meeting_unknown(row, &error.to_string())?;
                self.look_for(row, candidate, host, error.into()).await
            }
            Err(error) => {
                // Zoom answered: it did not happen.
                let error = Error::from(error);
                store.mark_meeting_intended(row, &error.message)?;
                Ok(refused(error))
            }
        }
    }

    /// Looks at once for a create that was not answered.
    async fn look_for(
        &self,
        row: i64,
        candidate: &Candidate,
        host: &str,
        error: Error,
    ) -> Result<Done> {
        let Ok(list) = self.client.list_meetings(host, ListKind::Scheduled).await else {
            return Ok(Done::Unknown(error));
        };
        let found = list
            .into_iter()
            .map(Seen::from)
            .find(|seen| super::marker::is_in(&candidate.marker, &seen.agenda));
        let Some(seen) = found else {
            return Ok(Done::Unknown(error));
        };
        self.stands(row, host, &to_json(&candidate.wanted)?, &seen)?;
        Ok(Done::Adopted)
    }

    /// Takes a meeting as ours by its marker.
    async fn adopt(&self, candidate: &Candidate, seen: &Seen) -> Result<Done> {
        let wanted = to_json(&candidate.wanted)?;
        let (row, host) = match &candidate.meeting {
            Some(meeting) => (meeting.id, meeting.host_email.as_str()),
            None => {
                let host = candidate.host_email.as_deref().unwrap_or_default();
                (self.intend(candidate, host, &wanted)?, host)
            }
        };
        // A list shows no passcode.
        let whole = match seen.zoom_meeting_id.parse::<MeetingId>() {
            Ok(id) => self.client.get_meeting(id).await.ok().map(Seen::from),
            Err(_) => None,
        };
        self.stands(row, host, &wanted, whole.as_ref().unwrap_or(seen))?;
        Ok(Done::Adopted)
    }

    fn intend(&self, candidate: &Candidate, host: &str, wanted: &Value) -> Result<i64> {
        let intent = Intent {
            session_id: &candidate.session_id,
            marker: &candidate.marker,
            host_email: host,
            wanted,
            created_by: self.source,
        };
        Ok(self
            .run
            .store
            .intend_meeting(&intent, self.run.context.clock.now())?)
    }

    /// The meeting exists, and this is what we want of it.
    fn stands(&self, row: i64, host: &str, wanted: &Value, seen: &Seen) -> Result<()> {
        let (store, now) = (self.run.store, self.run.context.clock.now());
        let seen = seen_meeting(host, seen);
        store.activate_meeting(row, &seen, now)?;
        Ok(store.save_meeting_change(row, wanted, &seen, now)?)
    }

    async fn update(&self, candidate: &Candidate) -> Result<Done> {
        let Some((row, id, host)) = standing(candidate) else {
            return Ok(Done::Unchanged);
        };
        let now = self.run.context.clock.now();
        let asked = body(
            &candidate.wanted,
            Some(&candidate.session_id),
            candidate.wanted.start_time > now,
        );
        if let Err(error) = self.client.update_meeting(id, host, &asked).await {
            return Ok(refused(error.into()));
        }
        // A PATCH answers 204 whatever Zoom made of it (zoom-api §16.4).
        match self.client.get_meeting(id).await {
            Ok(meeting) => {
                for change in dropped(&asked, &meeting.raw) {
                    self.warn(candidate, &change);
                }
                let wanted = to_json(&candidate.wanted)?;
                let seen = Seen::from(meeting);
                let seen = seen_meeting(host, &seen);
                self.run
                    .store
                    .save_meeting_change(row, &wanted, &seen, now)?;
                Ok(Done::Updated)
            }
            Err(error) => Ok(refused(error.into())),
        }
    }

    async fn delete(&self, candidate: &Candidate) -> Result<Done> {
        let Some((_, id, host)) = standing(candidate) else {
            self.mark_deleted(candidate)?;
            return Ok(Done::Deleted);
        };
        match self.client.delete_meeting(id, host).await {
            Ok(()) => {}
            Err(error) if *error.kind() == Kind::NotFound => {}
            Err(error) => return Ok(refused(error.into())),
        }
        self.mark_deleted(candidate)?;
        Ok(Done::Deleted)
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

fn seen_meeting<'a>(host: &'a str, seen: &'a Seen) -> SeenMeeting<'a> {
    SeenMeeting {
        zoom_meeting_id: &seen.zoom_meeting_id,
        host_email: host,
        join_url: seen.join_url.as_deref(),
        password: seen.password.as_deref(),
        seen: &seen.raw,
    }
}

fn refused(error: Error) -> Done {
    match error.exit() {
        Exit::TryAgain | Exit::Interrupted | Exit::Terminated => Done::Deferred(error),
        Exit::Unsettled => Done::Unknown(error),
        _ => Done::Failed(error),
    }
}

fn to_json<T: serde::Serialize>(value: &T) -> Result<Value> {
    serde_json::to_value(value)
        .map_err(|error| Error::new(Code::Internal, format!("wanted values as JSON: {error}")))
}
