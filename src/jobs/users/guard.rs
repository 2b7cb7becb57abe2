//! From whom nothing is taken: whoever is live, has something coming, or is protected.

use chrono::TimeDelta;

use crate::clock::rfc3339;
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::store::sessions::SessionFilter;
use crate::store::zoom_users::ZoomUser;
use crate::zoom::ListKind;

/// A session that began longer ago is over.
const LONGEST_SESSION: TimeDelta = TimeDelta::days(1);

/// How far ahead the schedule is looked at.
const AHEAD: TimeDelta = TimeDelta::days(3660);

/// Returns what speaks against it where `force` does it all the same.
///
/// # Errors
/// [`Code::Conflict`] with all of it otherwise; `stays` says what the user keeps.
pub(super) async fn check(
    context: &Context,
    user: &ZoomUser,
    stays: &str,
    force: bool,
) -> Result<Vec<String>> {
    let reasons = reasons(context, user).await?;
    if reasons.is_empty() || force {
        return Ok(reasons);
    }
    Err(Error::new(
        Code::Conflict,
        format!("{} {stays}: {}", user.email, reasons.join("; ")),
    )
    .hint("--force does it all the same"))
}

/// Coming sessions in which the user stands in for the host, which takes a licence too.
fn as_alternative(context: &Context, email: &str) -> Result<Option<String>> {
    let now = context.clock.now();
    let filter = SessionFilter {
        from: Some(now - LONGEST_SESSION),
        ..SessionFilter::default()
    };
    let mut sessions = context.store()?.list_sessions(&filter, now)?;
    sessions.retain(|session| {
        let mut others = session.alternative_hosts.split(';');
        session.end_time > now
            && session.cancelled_at.is_none()
            && others.any(|other| other.trim().eq_ignore_ascii_case(email))
    });
    let first = sessions.iter().min_by_key(|session| session.start_time);
    Ok(first.map(|first| {
        format!(
            "alternative host of {} coming sessions, the first {} at {}",
            sessions.len(),
            first.session_id,
            rfc3339(first.start_time)
        )
    }))
}

async fn reasons(context: &Context, user: &ZoomUser) -> Result<Vec<String>> {
    let (client, now) = (context.client()?, context.clock.now());
    let email = user.email.as_str();
    let mut reasons = Vec::new();
    if context
        .config
        .users
        .protected
        .iter()
        .any(|one| one == email)
    {
        reasons.push("protected by users.protected".to_owned());
    }
    let live = client.list_meetings(email, ListKind::Live).await?;
    if let Some(meeting) = live.first() {
        reasons.push(format!("live in meeting {}", meeting.value.id));
    }
    let sessions: Vec<_> = context
        .store()?
        .list_bookings(now, now + AHEAD)?
        .into_iter()
        .filter(|booking| booking.host_email == email)
        .collect();
    if let Some(first) = sessions.first() {
        reasons.push(format!(
            "{} coming sessions, the first {} at {}",
            sessions.len(),
            first.session_id,
            rfc3339(first.start_time)
        ));
    }
    reasons.extend(as_alternative(context, email)?);
    let meetings = client.list_meetings(email, ListKind::Upcoming).await?;
    let coming = meetings
        .iter()
        .filter(|meeting| meeting.value.start_time.is_some_and(|start| start > now))
        .count();
    if coming > 0 {
        reasons.push(format!("{coming} coming meetings at Zoom"));
    }
    Ok(reasons)
}
