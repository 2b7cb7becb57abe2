//! Changes of meetings that stand: updates, deletions, copies that go.

use crate::error::{Error, Result};
use crate::ids::MeetingId;
use crate::store::MeetingState;
use crate::zoom::Kind;

use super::super::body::{body, dropped};
use super::super::plan::{Action, Candidate, Deed, Seen};
use super::{Done, Worker, standing, to_json};

impl Worker<'_> {
    pub(super) async fn update(&self, action: &Action, candidate: &Candidate) -> Result<Done> {
        let Some((row, id, host)) = standing(candidate) else {
            return Ok(Done::Unchanged);
        };
        let passcode = action.changes.iter().any(|c| c.field == "passcode");
        self.put(candidate, row, id, host, passcode).await
    }

    /// Sends all that is wanted, and reads back what came of it.
    ///
    /// The passcode only goes along when the schedule changed it: else Zoom's stays.
    pub(super) async fn put(
        &self,
        candidate: &Candidate,
        row: i64,
        id: MeetingId,
        host: &str,
        with_passcode: bool,
    ) -> Result<Done> {
        let now = self.run.context.clock.now();
        let to_come = candidate.wanted.start_time > now;
        let mut asked = body(&candidate.wanted, Some(&candidate.session_id), to_come);
        if !with_passcode {
            asked.password = None;
        }
        if let Err(error) = self.client.update_meeting(id, host, &asked).await {
            return self.failed(row, error.into());
        }
        // A PATCH answers 204 whatever Zoom made of it (zoom-api §16.4).
        match self.client.get_meeting(id).await {
            Ok(meeting) => {
                for change in dropped(&asked, &meeting.raw) {
                    self.warn(candidate, &change);
                }
                let wanted = to_json(&candidate.wanted)?;
                self.stands(row, Some(&wanted), host, &Seen::from(meeting))?;
                Ok(Done::Updated)
            }
            Err(error) => self.failed(row, error.into()),
        }
    }

    fn failed(&self, row: i64, error: Error) -> Result<Done> {
        self.run.store.save_meeting_error(row, &error.message)?;
        Ok(Done::refused(error))
    }

    /// Deletes the meeting with this number, which the row may not name yet.
    pub(super) async fn delete(
        &self,
        action: &Action,
        candidate: &Candidate,
        id: &str,
    ) -> Result<Done> {
        let Ok(id) = id.parse() else {
            return Ok(Done::Skipped);
        };
        let host = action.host_email.as_deref().unwrap_or_default();
        if let Some(error) = self.delete_at_zoom(id, host).await {
            return Ok(Done::refused(error));
        }
        self.mark_deleted(candidate)?;
        Ok(Done::Deleted)
    }

    /// Deletes; that it does not exist is as good.
    pub(super) async fn delete_at_zoom(&self, id: MeetingId, host: &str) -> Option<Error> {
        match self.client.delete_meeting(id, host).await {
            Ok(()) => None,
            Err(error) if *error.kind() == Kind::NotFound => None,
            Err(error) => Some(error.into()),
        }
    }

    /// Deletes the copies of a meeting that stays or comes; how it ended where one could not be.
    pub(super) async fn remove_copies(
        &self,
        action: &Action,
        candidate: &Candidate,
    ) -> Option<Done> {
        if matches!(
            action.deed,
            Deed::Hold(_) | Deed::Brake(_) | Deed::Wait | Deed::Fail(_)
        ) {
            return None;
        }
        let known = candidate.meeting.as_ref();
        let known = known.and_then(|meeting| meeting.zoom_meeting_id.as_ref());
        for (id, host) in &action.copies {
            let Ok(number) = id.parse() else {
                continue;
            };
            if let Some(error) = self.delete_at_zoom(number, host).await {
                return Some(Done::refused(error));
            }
            if known == Some(id) && action.host_email.as_ref() != Some(host) {
                // Its place is taken by the one under the host that is wanted now.
                continue;
            }
            self.report.borrow_mut().duplicates_removed += 1;
            self.warn(
                candidate,
                &format!("meeting {id} was a copy that nobody had started; it is deleted"),
            );
        }
        None
    }

    /// Stores a join link that Zoom changed, and the passcode: both are always Zoom's.
    pub(super) async fn note(&self, candidate: &Candidate, seen: &Seen) -> Result<Done> {
        if let Some((row, _, host)) = standing(candidate) {
            let whole = self.whole(seen).await;
            self.stands(row, None, host, whole.as_ref().unwrap_or(seen))?;
        }
        Ok(Done::Unchanged)
    }

    /// Stores that a person decides, where no number is known; what stands is left as it is.
    pub(super) fn hold(&self, candidate: &Candidate, why: &str) -> Result<()> {
        let open = candidate.meeting.as_ref().filter(|meeting| {
            meeting.zoom_meeting_id.is_none()
                && matches!(meeting.state, MeetingState::Sent | MeetingState::Unknown)
        });
        if let Some(meeting) = open {
            self.run.store.mark_meeting_held(meeting.id, why)?;
        }
        Ok(())
    }
}
