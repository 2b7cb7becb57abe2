//! `--on-drift zoom`: the schedule takes over what somebody changed at Zoom.

use crate::error::Result;
use crate::store::registrants::Registration;
use crate::store::sessions::Wish;

use super::super::marker;
use super::super::plan::{Action, Candidate, Change, Seen, differences};
use super::super::wanted::Wanted;
use super::{Done, Worker, standing, to_json};

impl Worker<'_> {
    /// Changes the session, then sends what is still different: wishes of our own, and the
    /// reference where the agenda lost it.
    pub(super) async fn accept(
        &self,
        action: &Action,
        candidate: &Candidate,
        seen: &Seen,
    ) -> Result<Done> {
        let context = self.run.context;
        let (store, now) = (self.run.store, context.clock.now());
        let (Some((row, id, host)), Some(session)) = (
            standing(candidate),
            store.load_session(&candidate.session_id, now)?,
        ) else {
            return Ok(Done::Unchanged);
        };
        // A list cuts the agenda.
        let whole = self.whole(seen).await;
        let seen = whole.as_ref().unwrap_or(seen);
        let mut wish = session.wish();
        for change in &action.changes {
            if !take_over(&mut wish, change, candidate, seen) {
                self.warn(
                    candidate,
                    &format!(
                        "{} is {} at Zoom; that belongs to the configuration",
                        change.field, change.to
                    ),
                );
            }
        }
        store.save_wishes(std::slice::from_ref(&wish), self.source, now)?;
        let registration = Registration {
            wanted: candidate.wanted.registration,
            mail: candidate.wanted.registration_mail,
        };
        let wanted = Wanted::new(&wish, &candidate.marker, &context.config.meeting)
            .with_registration(registration);
        let settled = Candidate {
            wanted,
            ..candidate.clone()
        };
        let passcode = action
            .changes
            .iter()
            .any(|change| change.field == "passcode");
        let left = differences(&settled.wanted, None, seen, now).all();
        let sends = passcode || left.iter().any(|change| !is_configured(change.field));
        if sends {
            return self.put(&settled, row, id, host, passcode).await;
        }
        self.stands(row, Some(&to_json(&settled.wanted)?), host, seen)?;
        Ok(Done::Updated)
    }
}

/// Settings that no session has of its own.
fn is_configured(field: &str) -> bool {
    [
        "mute_upon_entry",
        "host_video",
        "participant_video",
        "audio",
        "approval_type",
    ]
    .contains(&field)
}

/// Takes one field over; false where the schedule has no place for it.
fn take_over(wish: &mut Wish, change: &Change, candidate: &Candidate, seen: &Seen) -> bool {
    let ours = change.to == current(&candidate.wanted, change.field);
    match change.field {
        // A wish of our own that goes to Zoom.
        _ if ours => {}
        "topic" => wish.topic.clone_from(&seen.topic),
        "start_time" => wish.start_time = seen.start_time.unwrap_or(wish.start_time),
        "duration_minutes" => {
            wish.duration_minutes = seen.duration_minutes.unwrap_or(wish.duration_minutes);
        }
        "timezone" => wish.timezone = seen.timezone.clone().unwrap_or_default(),
        "agenda" => wish.agenda = marker::without(&candidate.marker, &seen.agenda),
        "auto_recording" => wish.auto_recording = Some(change.to.clone()),
        "waiting_room" => wish.waiting_room = Some(change.to == "true"),
        "join_before_host" => wish.join_before_host = Some(change.to == "true"),
        "alternative_hosts" => wish.alternative_hosts.clone_from(&change.to),
        _ => return false,
    }
    true
}

fn current(wanted: &Wanted, field: &str) -> String {
    if field == "passcode" {
        return wanted.passcode.clone().unwrap_or_default();
    }
    let fields = wanted.listed().into_iter().chain(wanted.settings());
    fields
        .into_iter()
        .find_map(|(name, text)| (name == field).then_some(text))
        .unwrap_or_default()
}
