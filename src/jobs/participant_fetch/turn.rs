//! Whose turn it is: which sessions Zoom is asked about in this run.

use chrono::{DateTime, TimeDelta, Utc};

use crate::jobs::attendance::FINAL_AFTER;
use crate::jobs::webhook_apply;
use crate::store::sessions::Session;
use crate::store::zoom_instances::Instance;

use super::{AGREEMENT, Reason, Request};

/// While a session is so fresh every run asks: Zoom needs minutes, as a rule.
const EAGER: TimeDelta = TimeDelta::hours(2);
/// After that one who has no data is asked so often, until a day is past.
const PATIENT: TimeDelta = TimeDelta::minutes(55);

/// What a run does about one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Nothing is asked, and this is told.
    Tell(Reason),
    /// Zoom had nothing a moment ago: it is not due.
    Rest,
    /// Zoom is asked.
    Ask {
        /// Also whether there was a run that we do not know.
        list: bool,
    },
}

/// Decides from what is known; `asked_at` is when Zoom was last asked.
pub(super) fn turn(
    session: &Session,
    known: &[Instance],
    asked_at: Option<DateTime<Utc>>,
    request: &Request,
    now: DateTime<Utc>,
) -> Turn {
    if session.zoom_meeting_id.is_none() {
        return Turn::Tell(Reason::NoZoomMeetingId);
    }
    let ended_at = webhook_apply::ended_at(session, known);
    if ended_at > now {
        return Turn::Tell(Reason::NotEnded);
    }
    if ended_at + TimeDelta::minutes(request.delay_minutes) > now {
        return Turn::Tell(Reason::TooSoon);
    }
    // Events tell of a run and its end; whether there was another one is asked with the second
    // fetch, since an event may be lost.
    let list = !known.iter().any(Instance::end_was_told)
        || known
            .iter()
            .any(|one| one.participants_fetched_at.is_some());
    if request.force {
        return Turn::Ask { list: true };
    }
    if !known.is_empty() && known.iter().all(|one| is_fresh(one, now)) {
        return Turn::Tell(Reason::AlreadyFetched);
    }
    let final_at = session.end_time + FINAL_AFTER;
    let settled = session
        .participants_fetched_at
        .is_some_and(|at| at >= final_at);
    if known.is_empty() && settled {
        return Turn::Tell(Reason::NoShow);
    }
    let ended = known.iter().filter_map(|one| one.ended_at);
    let ended = ended.fold(session.end_time, DateTime::max);
    let rests = asked_at.is_some_and(|at| {
        let answered = known
            .iter()
            .any(|one| one.participants_fetched_at == Some(at));
        let another_day = now >= final_at && at < final_at;
        !answered && at >= ended + EAGER && now < at + PATIENT && !another_day
    });
    if request.sessions.is_empty() && rests {
        return Turn::Rest;
    }
    Turn::Ask { list }
}

/// Final, or fetched within the hour.
pub(super) fn is_fresh(instance: &Instance, now: DateTime<Utc>) -> bool {
    let fetched = instance.participants_fetched_at;
    instance.participants_final || fetched.is_some_and(|at| now - at < AGREEMENT)
}
