//! Creates: intent and marker first, then the call, then the answer, or the search for it.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;
use tokio::time::Instant;

use crate::error::{Error, Result};
use crate::ids::MeetingId;
use crate::store::MeetingState;
use crate::store::zoom_meetings::Intent;
use crate::zoom::{Kind, ListKind};

use super::super::body::{body, dropped};
use super::super::gather::seen_of;
use super::super::marker;
use super::super::plan::{Action, Candidate, Seen, differences};
use super::{Done, Worker, done, standing, to_json};

/// What came of sending a create.
enum Posted {
    /// It stands, by the answer or found again; how that is told.
    Made(Box<Seen>, Done),
    Unanswered(Done),
    /// It did not happen.
    Refused(Error),
}

impl Worker<'_> {
    pub(super) async fn create(&self, candidate: &Candidate) -> Result<Done> {
        let host = candidate.host_email.as_deref().unwrap_or_default();
        let row = self.send(candidate, host)?;
        match self.post(row, candidate, host).await? {
            Posted::Made(seen, done) => {
                self.stands(row, None, host, &seen)?;
                Ok(done)
            }
            Posted::Unanswered(done) => Ok(done),
            Posted::Refused(error) => {
                self.run.store.mark_meeting_intended(row, &error.message)?;
                Ok(Done::refused(error))
            }
        }
    }

    /// Makes the meeting under the host that is wanted now, then deletes the one that stands under
    /// another: Zoom cannot move it. Until then the row keeps the number of the old one, whose link
    /// works, so that a run that breaks off anywhere is taken up again.
    pub(super) async fn replace(&self, action: &Action, candidate: &Candidate) -> Result<Done> {
        let Some((row, old, stored_host)) = standing(candidate) else {
            return Ok(Done::Unchanged);
        };
        let moved = action.changes.iter().find(|c| c.field == "host_email");
        let old_host = moved.map_or(stored_host, |change| &change.from);
        let host = candidate.host_email.as_deref().unwrap_or_default();
        let store = self.run.store;
        let wanted = to_json(&candidate.wanted)?;
        store.replace_meeting(row, &self.intent(candidate, host, &wanted), self.now())?;
        match self.post(row, candidate, host).await? {
            Posted::Made(seen, done) => {
                if let Some(error) = self.delete_at_zoom(old, old_host).await {
                    return Ok(Done::refused(error));
                }
                self.stands(row, None, host, &seen)?;
                Ok(done)
            }
            Posted::Unanswered(done) => Ok(done),
            Posted::Refused(error) => {
                let before = candidate.meeting.as_ref();
                let wanted = before.and_then(|meeting| meeting.wanted.as_ref());
                store.keep_meeting(row, old_host, wanted, &error.message)?;
                Ok(Done::refused(error))
            }
        }
    }

    /// Sends a create whose intent is stored.
    async fn post(&self, row: i64, candidate: &Candidate, host: &str) -> Result<Posted> {
        let asked = body(&candidate.wanted, Some(&candidate.session_id), true);
        let sent = Instant::now();
        match self.client.create_meeting(host, &asked).await {
            Ok(meeting) => {
                for change in dropped(&asked, &meeting.raw) {
                    self.warn(candidate, &change);
                }
                Ok(Posted::Made(Box::new(meeting.into()), Done::Created))
            }
            Err(error) if *error.kind() == Kind::UnknownOutcome => {
                self.run
                    .store
                    .mark_meeting_unknown(row, &error.to_string())?;
                Ok(match self.look_for(candidate, host).await {
                    Some(seen) => Posted::Made(Box::new(seen), Done::Adopted),
                    None => Posted::Unanswered(Done::Unanswered {
                        error: error.into(),
                        settled: sent + self.settle(),
                    }),
                })
            }
            // Zoom answered, or was never reached: it did not happen.
            Err(error) => Ok(Posted::Refused(error.into())),
        }
    }

    fn intent<'b>(&self, candidate: &'b Candidate, host: &'b str, wanted: &'b Value) -> Intent<'b> {
        Intent {
            session_id: &candidate.session_id,
            marker: &candidate.marker,
            host_email: host,
            wanted,
            created_by: self.source,
        }
    }

    /// Stores that a create goes out. An older intent for the same host is sent again under its
    /// row; one for another host came to nothing.
    fn send(&self, candidate: &Candidate, host: &str) -> Result<i64> {
        let open = candidate.meeting.as_ref().filter(|meeting| {
            meeting.zoom_meeting_id.is_none() && meeting.state != MeetingState::Deleted
        });
        let row = match open {
            Some(meeting) if meeting.host_email == host => Some(meeting.id),
            Some(_) => {
                self.mark_deleted(candidate)?;
                None
            }
            None => None,
        };
        let wanted = to_json(&candidate.wanted)?;
        let intent = self.intent(candidate, host, &wanted);
        Ok(self.run.store.send_meeting(row, &intent, self.now())?)
    }

    /// Looks at once for a create that was not answered.
    async fn look_for(&self, candidate: &Candidate, host: &str) -> Option<Seen> {
        let list = self.client.list_meetings(host, ListKind::Scheduled).await;
        let seen = seen_of(host, list.ok()?)
            .into_iter()
            .find(|seen| marker::all_in(&seen.agenda).contains(&candidate.marker))?;
        let whole = self.whole(&seen).await;
        Some(whole.unwrap_or(seen))
    }

    /// Takes a meeting as ours by its marker, and brings it up to date.
    pub(super) async fn adopt(&self, candidate: &Candidate, seen: &Seen) -> Result<Done> {
        let wanted = to_json(&candidate.wanted)?;
        let host = seen.host_email.as_str();
        let (row, asked_before) = match &candidate.meeting {
            Some(meeting) => {
                if !meeting.managed {
                    let marker = &candidate.marker;
                    self.run.store.manage_meeting(meeting.id, marker)?;
                }
                (meeting.id, meeting.wanted.is_some())
            }
            None => {
                let intent = self.intent(candidate, host, &wanted);
                (self.run.store.intend_meeting(&intent, self.now())?, false)
            }
        };
        // A list shows no passcode.
        let whole = self.whole(seen).await;
        let seen = whole.as_ref().unwrap_or(seen);
        let asked = (!asked_before).then_some(&wanted);
        self.stands(row, asked, host, seen)?;
        let now = self.now();
        let before = candidate.meeting.as_ref();
        let settings = dropped(&body(&candidate.wanted, None, false), &seen.raw);
        let found = differences(&candidate.wanted, before, seen, now);
        if found.all().is_empty() && settings.is_empty() {
            return Ok(Done::Adopted);
        }
        let Ok(id) = seen.zoom_meeting_id.parse() else {
            return Ok(Done::Adopted);
        };
        Ok(match self.put(candidate, row, id, host, false).await? {
            Done::Updated => Done::Adopted,
            other => other,
        })
    }

    /// The meeting as Zoom shows it by itself; a list lacks passcode and settings.
    pub(super) async fn whole(&self, seen: &Seen) -> Option<Seen> {
        let id: MeetingId = seen.zoom_meeting_id.parse().ok()?;
        let answer = self.client.get_meeting(id).await.ok()?;
        Some(Seen::from(answer))
    }

    /// When an unanswered create of an earlier run has settled, in the time of this process.
    pub(super) fn wait_for(&self, candidate: &Candidate) -> Done {
        let now = self.now();
        let sent_at = candidate.meeting.as_ref().and_then(|row| row.sent_at);
        let gone = sent_at.map_or(TimeDelta::zero(), |sent| {
            (now - sent).max(TimeDelta::zero())
        });
        let left = self
            .settle()
            .saturating_sub(gone.to_std().unwrap_or_default());
        Done::Unanswered {
            error: done::unsettled(),
            settled: self.begun + left,
        }
    }

    fn now(&self) -> DateTime<Utc> {
        self.run.context.clock.now()
    }

    fn settle(&self) -> Duration {
        Duration::from_secs(u64::from(self.run.context.config.provision.settle_seconds))
    }
}
