//! `session resolve`: a person says what became of a create that nobody answered.

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::ids::MeetingId;
use crate::jobs::{self, Outcome, Run};
use crate::store::zoom_meetings::{Intent, SeenMeeting};
use crate::store::{Job, Source};
use crate::zoom::Kind;

use super::plan::Seen;
use super::{Request, Summary, gather, work};

/// What the person says.
#[derive(Clone, Copy, Debug)]
pub enum Decision {
    /// This meeting is the session's; it is managed from now on.
    Adopt(MeetingId),
    /// There is none; make one.
    Create,
}

/// Stores the decision, then provisions the session.
///
/// # Errors
/// A session or meeting that does not exist; a meeting that belongs to another session; a new
/// meeting beside one that stands.
pub async fn resolve(
    context: &Context,
    session_id: &str,
    decision: Decision,
) -> Result<Outcome<Summary>> {
    let request = Request::of(vec![session_id.to_owned()], Source::Manual);
    jobs::run(
        context,
        Job::Provision,
        request.source.as_str(),
        async |run| {
            match decision {
                Decision::Adopt(id) => adopt(run, &request, id).await?,
                Decision::Create => create(run, session_id)?,
            }
            work(run, &request).await
        },
    )
    .await
}

async fn adopt(run: &Run<'_>, request: &Request, id: MeetingId) -> Result<()> {
    let (context, store, now) = (run.context, run.store, run.context.clock.now());
    let candidates = gather::candidates(context, store, request, now)?;
    let Some(candidate) = candidates.first() else {
        return Ok(());
    };
    let meeting = context.client()?.get_meeting(id).await.map_err(|error| {
        if *error.kind() == Kind::NotFound {
            Error::not_found(format!("meeting {id} does not exist at Zoom"))
        } else {
            error.into()
        }
    })?;
    let seen = Seen::from(meeting);
    let host = match seen.host_email.as_str() {
        "" => candidate.host_email.clone().unwrap_or_default(),
        host => host.to_owned(),
    };
    let row = match &candidate.meeting {
        Some(meeting) if !meeting.managed => {
            return Err(Error::new(
                Code::Conflict,
                format!(
                    "session {} is linked to a meeting that is not ours",
                    candidate.session_id
                ),
            ));
        }
        Some(meeting) => meeting.id,
        None => {
            let wanted = serde_json::Value::Null;
            let intent = Intent {
                session_id: &candidate.session_id,
                marker: &candidate.marker,
                host_email: &host,
                wanted: &wanted,
                created_by: Source::Manual,
            };
            store.intend_meeting(&intent, now)?
        }
    };
    let shown = SeenMeeting {
        zoom_meeting_id: &seen.zoom_meeting_id,
        host_email: &host,
        join_url: seen.join_url.as_deref(),
        password: seen.password.as_deref(),
        seen: &seen.raw,
    };
    Ok(store.stand_meeting(row, None, &shown, now)?)
}

fn create(run: &Run<'_>, session_id: &str) -> Result<()> {
    let Some(meeting) = run.store.load_meeting_of(session_id)? else {
        return Ok(());
    };
    if let Some(id) = &meeting.zoom_meeting_id {
        return Err(Error::new(
            Code::Conflict,
            format!("session {session_id} has meeting {id}"),
        )
        .hint("zoomctl session show tells more; a cancelled session loses its meeting"));
    }
    Ok(run
        .store
        .mark_meeting_intended(meeting.id, "a person said that it did not happen")?)
}
