//! `session resolve`: a person says what became of a create that nobody answered.

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::ids::MeetingId;
use crate::jobs::{self, Outcome, Run};
use crate::store::zoom_meetings::{Intent, Meeting, SeenMeeting};
use crate::store::{Job, Source, Store};
use crate::zoom::{Client, Kind, ListKind, SCHEDULED};

use super::plan::{Candidate, Seen};
use super::{Request, Summary, gather, marker, work};

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
/// A session or meeting that does not exist; a meeting that belongs to another session; a meeting
/// beside one that stands; one under another host, or a series.
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

/// Tells what the decision would do, or why it cannot be; stores nothing.
///
/// # Errors
/// Those of [`resolve`].
pub async fn resolve_dry(
    context: &Context,
    session_id: &str,
    decision: Decision,
) -> Result<Outcome<Summary>> {
    let request = Request::of(vec![session_id.to_owned()], Source::Manual);
    let store = context.store()?;
    let candidates = gather::candidates(context, store, &request, context.clock.now())?;
    let mut summary = Summary::new(None, &request.triggered_by());
    if let Some(candidate) = candidates.first() {
        match decision {
            Decision::Adopt(id) => {
                let seen = adoptable(context, candidate, id).await?;
                summary.count_one("adopt", candidate, Some(seen.zoom_meeting_id));
            }
            Decision::Create => {
                none_stands(store, session_id)?;
                summary.count_one("create", candidate, None);
            }
        }
    }
    Ok(Outcome {
        summary,
        warnings: Vec::new(),
        error: None,
    })
}

/// The meeting, if the session can adopt it.
async fn adoptable(context: &Context, candidate: &Candidate, id: MeetingId) -> Result<Seen> {
    let client = context.client()?;
    let meeting = client.get_meeting(id).await.map_err(|error| {
        if *error.kind() == Kind::NotFound {
            Error::not_found(format!("meeting {id} does not exist at Zoom"))
        } else {
            error.into()
        }
    })?;
    let kind = meeting.value.kind;
    let mut seen = Seen::from(meeting);
    if seen.host_email.is_empty() {
        seen.host_email = candidate.host_email.clone().unwrap_or_default();
    }
    fits(candidate, &seen, kind)?;
    no_other(client, candidate, &seen).await?;
    Ok(seen)
}

async fn adopt(run: &Run<'_>, request: &Request, id: MeetingId) -> Result<()> {
    let (context, store, now) = (run.context, run.store, run.context.clock.now());
    let candidates = gather::candidates(context, store, request, now)?;
    let Some(candidate) = candidates.first() else {
        return Ok(());
    };
    let seen = adoptable(context, candidate, id).await?;
    let host = &seen.host_email;
    let row = match &candidate.meeting {
        Some(meeting) => meeting.id,
        None => {
            let wanted = serde_json::Value::Null;
            let intent = Intent {
                session_id: &candidate.session_id,
                marker: &candidate.marker,
                host_email: host,
                wanted: &wanted,
                created_by: Source::Manual,
            };
            store.intend_meeting(&intent, now)?
        }
    };
    let shown = SeenMeeting {
        zoom_meeting_id: &seen.zoom_meeting_id,
        host_email: host,
        join_url: seen.join_url.as_deref(),
        password: seen.password.as_deref(),
        seen: &seen.raw,
    };
    Ok(store.stand_meeting(row, None, &shown, now)?)
}

/// Refuses a meeting that the run after the adoption would delete or make anew: it may be a
/// stranger's.
fn fits(candidate: &Candidate, seen: &Seen, kind: Option<i64>) -> Result<()> {
    let (session, id) = (&candidate.session_id, &seen.zoom_meeting_id);
    let conflict = |why: String| Err(Error::new(Code::Conflict, why));
    if !candidate.wants_meeting {
        return conflict(format!("session {session} wants no Zoom meeting"));
    }
    if let Some(meeting) = &candidate.meeting {
        if !meeting.managed {
            return conflict(format!(
                "session {session} is linked to a meeting that is not ours"
            ));
        }
        if let Some(own) = meeting.zoom_meeting_id.as_ref().filter(|own| *own != id) {
            return conflict(format!("session {session} has a meeting: {own}"));
        }
    }
    let wanted = candidate.host_email.as_deref().unwrap_or("nobody yet");
    if seen.host_email != wanted {
        let host = &seen.host_email;
        return conflict(format!(
            "meeting {id} stands under {host}, the session is held by {wanted}: Zoom cannot move it"
        ));
    }
    if kind != Some(SCHEDULED) {
        return conflict(format!("meeting {id} is a series or a room"));
    }
    Ok(())
}

/// Refuses where our own create did make a meeting: of two, the later one would go.
async fn no_other(client: &Client, candidate: &Candidate, adopted: &Seen) -> Result<()> {
    let host = &adopted.host_email;
    let list = client.list_meetings(host, ListKind::Scheduled).await?;
    for other in gather::seen_of(host, list) {
        let id = &other.zoom_meeting_id;
        let is_marked = marker::all_in(&other.agenda).contains(&candidate.marker);
        if *id == adopted.zoom_meeting_id || !is_marked {
            continue;
        }
        let Ok(number) = id.parse() else { continue };
        let answer = Seen::from(client.get_meeting(number).await?);
        if !answer.is_by_hand() {
            let session = &candidate.session_id;
            let message = format!("meeting {id} carries the reference of session {session}");
            return Err(Error::new(Code::Conflict, message)
                .hint(format!("zoomctl provision --session {session} adopts it")));
        }
    }
    Ok(())
}

/// The row without a number that is made anew, if there is one.
fn none_stands(store: &Store, session_id: &str) -> Result<Option<Meeting>> {
    let Some(meeting) = store.load_meeting_of(session_id)? else {
        return Ok(None);
    };
    if let Some(id) = &meeting.zoom_meeting_id {
        return Err(Error::new(
            Code::Conflict,
            format!("session {session_id} has meeting {id}"),
        )
        .hint("zoomctl session show tells more; a cancelled session loses its meeting"));
    }
    Ok(Some(meeting))
}

fn create(run: &Run<'_>, session_id: &str) -> Result<()> {
    if let Some(meeting) = none_stands(run.store, session_id)? {
        let why = "a person said that it did not happen";
        run.store.mark_meeting_intended(meeting.id, why)?;
    }
    Ok(())
}
