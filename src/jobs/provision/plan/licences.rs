//! What a person should know about a licence: lessons that Zoom cuts off.

use super::{Action, Candidate, Deed};

/// Zoom ends the meetings of a host without a licence after so many minutes (zoom-api §10).
const BASIC_MINUTES: u32 = 40;

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
