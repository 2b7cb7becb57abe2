//! How one action ended.

use tokio::time::Instant;

use crate::error::{Code, Error, Exit};
use crate::store::ItemState;

use super::super::plan::{Change, Deed};

/// How one action ended.
#[derive(Clone, Debug)]
pub(crate) enum Done {
    Created,
    Adopted,
    Updated,
    Deleted,
    Unchanged,
    Skipped,
    /// Not tried, or refused until later.
    Deferred(Error),
    Failed(Error),
    /// Changed at Zoom by somebody, told, and left alone.
    Drifted(Error),
    /// A create was sent without a readable answer; from then on it may be sent again.
    Unanswered {
        error: Error,
        settled: Instant,
    },
    /// A person decides, or the next run.
    Unsettled(Error),
}

/// The result for one session.
#[derive(Clone, Debug)]
pub(crate) struct ItemResult {
    pub(crate) session_id: String,
    pub(crate) done: Done,
}

impl Done {
    /// Whether the meeting was looked at, and is what it should be or somebody was told.
    pub(crate) fn is_settled(&self) -> bool {
        !matches!(
            self,
            Self::Deferred(_) | Self::Failed(_) | Self::Unanswered { .. } | Self::Unsettled(_)
        )
    }

    /// What a deed would end in if all goes well.
    pub(crate) fn planned(deed: &Deed) -> Self {
        match deed {
            Deed::Create | Deed::Replace | Deed::Recreate => Self::Created,
            Deed::Adopt(_) => Self::Adopted,
            Deed::Update | Deed::Accept(_) => Self::Updated,
            Deed::Report => Self::Drifted(Error::new(
                Code::CheckFailed,
                "somebody changed its meeting at Zoom",
            )),
            Deed::Delete(_) => Self::Deleted,
            Deed::Unchanged | Deed::Note(_) => Self::Unchanged,
            Deed::Skip | Deed::Forget => Self::Skipped,
            Deed::Wait => Self::Unsettled(unsettled()),
            Deed::Hold(why) => Self::Unsettled(Error::new(Code::Conflict, why.clone()).hint(
                "look at the meetings in Zoom's portal, then: zoomctl session resolve ID \
                 --adopt MEETING, or --create",
            )),
            Deed::Brake(why) => Self::Unsettled(
                Error::new(Code::Conflict, why.clone())
                    .hint("look at the plan with --dry-run; the next run looks again"),
            ),
            Deed::Fail(error) => Self::Failed(error.clone()),
        }
    }

    /// What somebody changed at Zoom, in a sentence.
    pub(crate) fn drifted(changes: &[Change]) -> Self {
        let told: Vec<_> = changes
            .iter()
            .map(|change| format!("{} is {:?}, not {:?}", change.field, change.from, change.to))
            .collect();
        Self::Drifted(
            Error::new(
                Code::CheckFailed,
                format!("somebody changed its meeting at Zoom: {}", told.join("; ")),
            )
            .hint("--on-drift schedule puts it back, --on-drift zoom takes it over"),
        )
    }

    /// What a refused call makes of an action.
    pub(super) fn refused(error: Error) -> Self {
        match error.exit() {
            Exit::TryAgain | Exit::Interrupted | Exit::Terminated => Self::Deferred(error),
            Exit::Unsettled => Self::Unsettled(error),
            _ => Self::Failed(error),
        }
    }

    pub(super) fn in_ledger(&self) -> (&'static str, ItemState, Option<&Error>) {
        match self {
            Self::Created => ("created", ItemState::Ok, None),
            Self::Adopted => ("adopted", ItemState::Ok, None),
            Self::Updated => ("updated", ItemState::Ok, None),
            Self::Deleted => ("deleted", ItemState::Ok, None),
            Self::Unchanged => ("unchanged", ItemState::Ok, None),
            Self::Skipped => ("skipped", ItemState::Skipped, None),
            Self::Deferred(error) => ("deferred", ItemState::Deferred, Some(error)),
            Self::Drifted(error) => ("drifted", ItemState::Skipped, Some(error)),
            Self::Failed(error) => ("failed", ItemState::Failed, Some(error)),
            Self::Unanswered { error, .. } => ("unknown", ItemState::Unknown, Some(error)),
            Self::Unsettled(error) => ("held", ItemState::Unknown, Some(error)),
        }
    }
}

/// An earlier create without an answer that is not yet old enough.
pub(super) fn unsettled() -> Error {
    Error::new(
        Code::UnknownOutcome,
        "an earlier create was not answered; it is looked for until it has settled",
    )
}
