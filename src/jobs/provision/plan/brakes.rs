//! How much one run may take away or make again before a person has to say yes.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Code, Error};

use super::{Action, Actual, Candidate, Deed};

/// The figures of the brakes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Brakes {
    pub(crate) max_delete: usize,
    /// Without a figure: 5, or a tenth of the host's meetings where that is more.
    pub(crate) max_recreate: Option<usize>,
}

/// Takes out what is beyond a brake, all of its kind, and says so.
pub(crate) fn brake(
    actions: &mut [Action],
    candidates: &[Candidate],
    actual: &Actual,
    brakes: Brakes,
) -> Option<Error> {
    let mut reasons = Vec::new();
    let deletes = actions
        .iter()
        .filter(|action| matches!(action.deed, Deed::Delete(_)))
        .count();
    if deletes > brakes.max_delete {
        reasons.push(format!(
            "{deletes} meetings would be deleted, --max-delete is {}",
            brakes.max_delete
        ));
        hold(actions, "beyond --max-delete", |action| {
            matches!(action.deed, Deed::Delete(_))
        });
    }
    for (host, count) in lost(actions) {
        let listed = actual.lists.get(&host).map_or(0, Vec::len);
        let limit = brakes
            .max_recreate
            .unwrap_or_else(|| 5.max((listed + count) / 10));
        if count > limit {
            reasons.push(format!(
                "{count} meetings of {host} are gone at Zoom, --max-recreate is {limit}"
            ));
            hold(actions, "beyond --max-recreate", |action| {
                matches!(action.deed, Deed::Recreate) && action.host_email.as_deref() == Some(&host)
            });
        }
    }
    for host in doubtful(candidates, actual) {
        let creates = |action: &Action| {
            matches!(action.deed, Deed::Create) && action.host_email.as_deref() == Some(&*host)
        };
        if actions.iter().any(creates) {
            reasons.push(format!(
                "the list of {host} came back empty though meetings of this host exist"
            ));
            hold(actions, "the host's list cannot be believed", creates);
        }
    }
    (!reasons.is_empty()).then(|| {
        Error::new(
            Code::Conflict,
            format!("stopped by a brake: {}", reasons.join("; ")),
        )
        .hint("look at the plan with --dry-run; if it is right, raise the figure")
    })
}

/// Meetings to be made again, by host.
fn lost(actions: &[Action]) -> BTreeMap<String, usize> {
    let mut lost = BTreeMap::new();
    for action in actions
        .iter()
        .filter(|action| matches!(action.deed, Deed::Recreate))
    {
        let host = action.host_email.clone().unwrap_or_default();
        *lost.entry(host).or_default() += 1;
    }
    lost
}

/// Hosts whose list is empty though Zoom, asked by number, shows meetings of theirs: no such list
/// proves that a create did not happen.
fn doubtful(candidates: &[Candidate], actual: &Actual) -> BTreeSet<String> {
    candidates
        .iter()
        .filter_map(|candidate| candidate.meeting.as_ref())
        .filter(|meeting| {
            actual
                .lists
                .get(&meeting.host_email)
                .is_some_and(Vec::is_empty)
        })
        .filter(|meeting| {
            let id = meeting.zoom_meeting_id.as_deref();
            id.is_some_and(|id| actual.answer(id).is_some())
        })
        .map(|meeting| meeting.host_email.clone())
        .collect()
}

fn hold(actions: &mut [Action], why: &str, which: impl Fn(&Action) -> bool) {
    for action in actions.iter_mut().filter(|action| which(action)) {
        action.deed = Deed::Hold(why.to_owned());
    }
}
