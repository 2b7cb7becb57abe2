//! How much one run may take away or make again before a person has to say yes.

use std::collections::BTreeMap;

use crate::error::{Code, Error};

use super::{Action, Actual, Deed};

/// The figures of the brakes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Brakes {
    pub(crate) max_delete: usize,
    /// Without a figure: 5, or a tenth of the host's meetings where that is more.
    pub(crate) max_recreate: Option<usize>,
}

/// Takes out what is beyond a brake, all of its kind, and says so.
pub(crate) fn brake(actions: &mut [Action], actual: &Actual, brakes: Brakes) -> Option<Error> {
    let mut reasons = Vec::new();
    let deletes = actions
        .iter()
        .filter(|action| action.deed.deletes())
        .count();
    if deletes > brakes.max_delete {
        reasons.push(format!(
            "{deletes} meetings would be deleted, --max-delete is {}",
            brakes.max_delete
        ));
        hold(actions, "beyond --max-delete", |action| {
            action.deed.deletes()
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
    for host in doubtful(actual) {
        let believes = |action: &Action| {
            believes_the_list(action) && action.host_email.as_deref() == Some(host.as_str())
        };
        if actions.iter().any(believes) {
            reasons.push(format!(
                "the list of {host} came back empty though meetings of this host exist"
            ));
            hold(actions, "the host's list cannot be believed", believes);
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

/// What would be wrong if the list hid a meeting of ours. That a known meeting is gone, Zoom said by
/// its number.
fn believes_the_list(action: &Action) -> bool {
    match action.deed {
        Deed::Create | Deed::Replace => true,
        Deed::Forget => action.zoom_meeting_id.is_none(),
        _ => false,
    }
}

/// Hosts whose list is empty though Zoom, asked by number, shows meetings of theirs, whichever sessions
/// those serve: no such list proves that a create did not happen.
fn doubtful(actual: &Actual) -> impl Iterator<Item = &String> {
    // Without an answer nothing speaks for the list.
    let is_gone = |id: &String| matches!(actual.asked.get(id), Some(None));
    let hosts = actual.witnesses.iter();
    hosts
        .filter(move |(_, ids)| !ids.iter().all(is_gone))
        .map(|(host, _)| host)
}

fn hold(actions: &mut [Action], why: &str, which: impl Fn(&Action) -> bool) {
    for action in actions.iter_mut().filter(|action| which(action)) {
        action.deed = Deed::Brake(why.to_owned());
    }
}
