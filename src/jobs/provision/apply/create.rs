//! Creates: intent and marker first, then the call, then the answer, or the search for it.

use std::time::Duration;

use chrono::TimeDelta;
use tokio::time::Instant;

use crate::error::{Error, Result};
use crate::ids::MeetingId;
use crate::store::MeetingState;
use crate::store::zoom_meetings::Intent;
use crate::zoom::{Kind, ListKind};

use super::super::body::{body, dropped};
use super::super::gather::seen_of;
use super::super::marker;
use super::super::plan::{Candidate, Seen, differences};
use super::{Done, Worker, done, to_json};

impl Worker<'_> {
    pub(super) async fn create(&self, candidate: &Candidate) -> Result<Done> {
        let host = candidate.host_email.as_deref().unwrap_or_default();
        let row = self.send(candidate, host)?;
        let asked = body(&candidate.wanted, Some(&candidate.session_id), true);
        let sent = Instant::now();
        match self.client.create_meeting(host, &asked).await {
            Ok(meeting) => {
                for change in dropped(&asked, &meeting.raw) {
                    self.warn(candidate, &change);
                }
                self.stands(row, None, host, &Seen::from(meeting))?;
                Ok(Done::Created)
            }
            Err(error) if *error.kind() == Kind::UnknownOutcome => {
                self.run
                    .store
                    .mark_meeting_unknown(row, &error.to_string())?;
                let error = Error::from(error);
                self.look_for(row, candidate, host, sent, error).await
            }
            Err(error) => {
                // Zoom answered, or was never reached: it did not happen.
                let error = Error::from(error);
                self.run.store.mark_meeting_intended(row, &error.message)?;
                Ok(Done::refused(error))
            }
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
        let intent = Intent {
            session_id: &candidate.session_id,
            marker: &candidate.marker,
            host_email: host,
            wanted: &to_json(&candidate.wanted)?,
            created_by: self.source,
        };
        let now = self.run.context.clock.now();
        Ok(self.run.store.send_meeting(row, &intent, now)?)
    }

    /// Looks at once for a create that was not answered.
    async fn look_for(
        &self,
        row: i64,
        candidate: &Candidate,
        host: &str,
        sent: Instant,
        error: Error,
    ) -> Result<Done> {
        let found = match self.client.list_meetings(host, ListKind::Scheduled).await {
            Ok(list) => seen_of(host, list)
                .into_iter()
                .find(|seen| marker::all_in(&seen.agenda).contains(&candidate.marker)),
            Err(_) => None,
        };
        let Some(seen) = found else {
            let settled = sent + self.settle();
            return Ok(Done::Unanswered { error, settled });
        };
        let whole = self.whole(&seen).await;
        self.stands(row, None, host, whole.as_ref().unwrap_or(&seen))?;
        Ok(Done::Adopted)
    }

    /// Takes a meeting as ours by its marker, and brings it up to date.
    pub(super) async fn adopt(&self, candidate: &Candidate, seen: &Seen) -> Result<Done> {
        let wanted = to_json(&candidate.wanted)?;
        let host = seen.host_email.as_str();
        let (row, asked_before) = match &candidate.meeting {
            Some(meeting) => (meeting.id, meeting.wanted.is_some()),
            None => {
                let intent = Intent {
                    session_id: &candidate.session_id,
                    marker: &candidate.marker,
                    host_email: host,
                    wanted: &wanted,
                    created_by: self.source,
                };
                let now = self.run.context.clock.now();
                (self.run.store.intend_meeting(&intent, now)?, false)
            }
        };
        // A list shows no passcode.
        let whole = self.whole(seen).await;
        let seen = whole.as_ref().unwrap_or(seen);
        let asked = (!asked_before).then_some(&wanted);
        self.stands(row, asked, host, seen)?;
        let now = self.run.context.clock.now();
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
        let now = self.run.context.clock.now();
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

    fn settle(&self) -> Duration {
        Duration::from_secs(u64::from(self.run.context.config.provision.settle_seconds))
    }
}
