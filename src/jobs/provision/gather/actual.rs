//! What there is: one list for each host, and questions about single meetings where a list leaves
//! doubt.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::{StreamExt, stream};

use crate::error::{Code, Error, Result};
use crate::ids::MeetingId;
use crate::zoom::{self, Client, Kind, ListKind};

use super::super::HOSTS_AT_ONCE;
use super::super::plan::{Actual, Candidate, Seen, looks_like, unnumbered};

/// So many meetings of a host are asked for where its list is empty.
const WITNESSES: usize = 5;

/// What our own database says of all sessions, not only of those of this run.
pub(crate) struct Known {
    /// Numbers that belong to any session.
    pub(crate) taken: BTreeSet<String>,
    /// Numbers of ours that are to take place, by host.
    pub(crate) coming: BTreeMap<String, Vec<String>>,
}

/// Asks Zoom. `more_hosts` are those whose lists are wanted beside the candidates' own; `deep` asks
/// for every known meeting by itself.
pub(crate) async fn actual(
    client: &Client,
    candidates: &[Candidate],
    ours: Known,
    more_hosts: &[&str],
    deep: bool,
) -> Result<Actual> {
    let mut actual = Actual::new(ours.taken);
    let own = candidates.iter().flat_map(hosts_of);
    let hosts = own.chain(more_hosts.iter().copied()).collect();
    list(client, hosts, &mut actual).await?;
    actual.witnesses = ours.coming;
    let lists = &actual.lists;
    let is_empty = |host: &String| lists.get(host).is_some_and(Vec::is_empty);
    actual.witnesses.retain(|host, _| is_empty(host));
    let copies = copies(candidates, &actual);
    let mut questions: BTreeSet<String> = known(candidates, &actual, deep);
    questions.extend(copies.iter().cloned());
    for numbers in actual.witnesses.values_mut() {
        numbers.truncate(WITNESSES);
        questions.extend(numbers.iter().cloned());
    }
    questions.extend(look_alikes(candidates, &actual));
    questions.extend(maybe_ours(candidates, &actual));
    ask(client, questions, &mut actual).await?;
    never_started(client, copies, &mut actual).await?;
    Ok(actual)
}

async fn list(client: &Client, hosts: BTreeSet<&str>, actual: &mut Actual) -> Result<()> {
    let mut lists = stream::iter(hosts)
        .map(|host| async move { (host, client.list_meetings(host, ListKind::Scheduled).await) })
        .buffer_unordered(HOSTS_AT_ONCE);
    while let Some((host, list)) = lists.next().await {
        match list {
            Ok(meetings) => actual.add_list(host, seen_of(host, meetings)),
            Err(error) => {
                let error = host_error(host, error);
                if error.stops_the_batch() {
                    return Err(error);
                }
                actual.failed.insert(host.to_owned(), error);
            }
        }
    }
    Ok(())
}

/// A list's rows, with the host that they do not name.
pub(crate) fn seen_of(host: &str, list: Vec<zoom::Raw<zoom::MeetingListItem>>) -> Vec<Seen> {
    list.into_iter()
        .map(|item| Seen {
            host_email: host.to_owned(),
            ..Seen::from(item)
        })
        .collect()
}

/// Known meetings that no list shows or of which an event told, or all of them.
fn known(candidates: &[Candidate], actual: &Actual, all: bool) -> BTreeSet<String> {
    candidates
        .iter()
        .filter_map(|candidate| Some((candidate, candidate.meeting.as_ref()?)))
        .filter(|(_, meeting)| meeting.managed)
        .filter_map(|(candidate, meeting)| {
            let id = meeting.zoom_meeting_id.as_deref()?;
            let list = actual.lists.get(&meeting.host_email);
            let listed = list.is_some() && actual.listed(&meeting.host_email, id).is_some();
            (all || candidate.asked || !listed).then(|| id.to_owned())
        })
        .collect()
}

/// Linked meetings that carry the reference of their session.
fn maybe_ours(candidates: &[Candidate], actual: &Actual) -> BTreeSet<String> {
    let linked = candidates.iter().filter_map(|candidate| {
        let meeting = candidate.meeting.as_ref()?;
        let id = meeting.zoom_meeting_id.as_ref()?;
        let marked = actual.marked(&candidate.marker);
        let is_marked = marked.iter().any(|seen| seen.zoom_meeting_id == *id);
        (!meeting.managed && is_marked).then(|| id.clone())
    });
    linked.collect()
}

/// All meetings that share a session's reference with another one.
fn copies(candidates: &[Candidate], actual: &Actual) -> BTreeSet<String> {
    let mut copies = BTreeSet::new();
    for candidate in candidates {
        let mut ids: BTreeSet<&str> = actual
            .marked(&candidate.marker)
            .into_iter()
            .map(|seen| seen.zoom_meeting_id.as_str())
            .collect();
        let known = candidate.meeting.as_ref();
        ids.extend(known.and_then(|meeting| meeting.zoom_meeting_id.as_deref()));
        if ids.len() > 1 {
            copies.extend(ids.into_iter().map(str::to_owned));
        }
    }
    copies
}

/// Meetings that may be what came of a create that was not answered.
fn look_alikes(candidates: &[Candidate], actual: &Actual) -> BTreeSet<String> {
    let mut like = BTreeSet::new();
    for meeting in candidates.iter().filter_map(|candidate| {
        let meeting = candidate.meeting.as_ref()?;
        let marked = actual.marked(&meeting.marker);
        let is_there = marked
            .iter()
            .any(|seen| seen.host_email == meeting.host_email);
        (unnumbered(meeting) && !is_there).then_some(meeting)
    }) {
        let list = actual.lists.get(&meeting.host_email);
        like.extend(
            list.into_iter()
                .flatten()
                .filter(|seen| looks_like(meeting, seen, actual))
                .map(|seen| seen.zoom_meeting_id.clone()),
        );
    }
    like
}

async fn ask(client: &Client, ids: BTreeSet<String>, actual: &mut Actual) -> Result<()> {
    let ids = ids.into_iter().filter_map(|id| id.parse().ok());
    let mut answers = stream::iter(ids)
        .map(|id: MeetingId| async move { (id, client.get_meeting(id).await) })
        .buffer_unordered(HOSTS_AT_ONCE);
    while let Some((id, answer)) = answers.next().await {
        match answer {
            Ok(meeting) => {
                let seen = Some(Seen::from(meeting));
                actual.asked.insert(id.to_string(), seen);
            }
            // Only "does not exist" counts as deleted; whatever else leaves the session alone.
            Err(error) if *error.kind() == Kind::NotFound => {
                actual.asked.insert(id.to_string(), None);
            }
            Err(error) => {
                let error = Error::from(error);
                if error.stops_the_batch() {
                    return Err(error);
                }
            }
        }
    }
    Ok(())
}

/// Which copies have no instance and do not run. Without an answer a copy counts as started.
async fn never_started(client: &Client, ids: BTreeSet<String>, actual: &mut Actual) -> Result<()> {
    for id in ids {
        let Some(seen) = actual.answer(&id) else {
            continue;
        };
        let waits = seen.raw.get("status").and_then(serde_json::Value::as_str) == Some("waiting");
        let Ok(number) = id.parse::<MeetingId>() else {
            continue;
        };
        let never = match client.past_instances(number).await {
            Ok(instances) => instances.is_empty(),
            Err(error) => *error.kind() == Kind::NotFound,
        };
        if waits && never {
            actual.never_started.insert(id);
        }
    }
    Ok(())
}

/// The hosts whose lists matter for a session: the wanted one and the one its meeting stands under.
fn hosts_of(candidate: &Candidate) -> impl Iterator<Item = &str> {
    let wanted = candidate
        .host_email
        .as_deref()
        .filter(|_| candidate.wants_meeting);
    let stands = candidate
        .meeting
        .as_ref()
        .map(|meeting| meeting.host_email.as_str())
        .filter(|host| !host.is_empty());
    wanted.into_iter().chain(stands)
}

/// A list that could not be had, told as what is wrong with the host.
fn host_error(host: &str, error: zoom::Error) -> Error {
    if *error.kind() == Kind::NotFound {
        return Error::new(
            Code::NotFound,
            format!("host {host} does not exist in this Zoom account"),
        )
        .hint("correct host_email in the schedule, or add the user at Zoom");
    }
    let mut error = Error::from(error);
    error.message = format!("host {host}: {}", error.message);
    error
}
