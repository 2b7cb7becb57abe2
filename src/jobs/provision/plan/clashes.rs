//! What a person should know about the schedule itself: overlaps, and lessons that Zoom cuts off.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::{Action, Candidate, Deed};

/// Zoom ends the meetings of a host without a licence after so many minutes (zoom-api §10).
const BASIC_MINUTES: u32 = 40;

/// Sessions of one host that overlap, in sentences.
pub(crate) fn overlaps(candidates: &[Candidate]) -> Vec<String> {
    let mut by_host: BTreeMap<&str, Vec<&Candidate>> = BTreeMap::new();
    for candidate in candidates
        .iter()
        .filter(|candidate| candidate.wants_meeting)
    {
        if let Some(host) = &candidate.host_email {
            by_host.entry(host).or_default().push(candidate);
        }
    }
    let mut sentences = Vec::new();
    for (host, mut sessions) in by_host {
        sessions.sort_by_key(|session| session.wanted.start_time);
        let mut latest: Option<&Candidate> = None;
        for session in sessions {
            let ends = |session: &Candidate| {
                session.wanted.start_time
                    + TimeDelta::minutes(i64::from(session.wanted.duration_minutes))
            };
            if let Some(before) = latest.filter(|before| ends(before) > session.wanted.start_time) {
                sentences.push(format!(
                    "sessions {} and {} of {host} overlap",
                    before.session_id, session.session_id
                ));
            }
            if latest.is_none_or(|before| ends(session) > ends(before)) {
                latest = Some(session);
            }
        }
    }
    sentences
}

/// Whether this lesson is one that a host without a licence cannot hold to its end.
pub(crate) fn needs_licence(action: &Action, candidate: &Candidate) -> bool {
    matches!(action.deed, Deed::Create | Deed::Recreate | Deed::Replace)
        && candidate.wanted.duration_minutes > BASIC_MINUTES
}

/// What to say about such a lesson.
pub(crate) fn cut_off(host: &str, candidate: &Candidate) -> String {
    format!(
        "{host} has no licence: Zoom ends this {} minute lesson after {BASIC_MINUTES}",
        candidate.wanted.duration_minutes
    )
}
