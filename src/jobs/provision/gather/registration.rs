//! Whether people can be registered at all, known before anything is done.

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::zoom::BASIC;
use crate::zoom::endpoint::{BATCH_REGISTRANTS, REGISTRANT_STATUS};

use chrono::{DateTime, Utc};

use super::super::plan::Candidate;
use super::super::wanted::Wanted;
use super::types;

/// Notes at each candidate that wants personal links why it can have none. Its meeting stays as it
/// was asked for before: a licence that is missing for a day must not end links that people have.
pub(crate) async fn registration(
    context: &Context,
    candidates: &mut [Candidate],
    now: DateTime<Utc>,
    dry_run: bool,
) -> Result<()> {
    let wants = |candidate: &Candidate| {
        candidate.wanted.registration
            && candidate.wants_meeting
            && candidate
                .meeting
                .as_ref()
                .is_none_or(|meeting| meeting.managed)
    };
    let mut hosts: Vec<String> = candidates
        .iter()
        .filter(|candidate| wants(candidate))
        .filter_map(|candidate| candidate.host_email.clone())
        .collect();
    hosts.sort();
    hosts.dedup();
    if hosts.is_empty() {
        return Ok(());
    }
    let scopes = context.client()?.token(false).await?.scopes;
    let lacks = [&BATCH_REGISTRANTS, &REGISTRANT_STATUS]
        .into_iter()
        .find(|call| !scopes.is_empty() && !call.allowed_by(&scopes));
    let hosts: Vec<&str> = hosts.iter().map(String::as_str).collect();
    let types = match types(context, &hosts, now, dry_run).await {
        Ok(types) => types,
        Err(error) if error.stops_the_batch() && error.code != Code::MissingScope => {
            return Err(error);
        }
        Err(error) => {
            tracing::info!("licences are not known: {}", error.message);
            Default::default()
        }
    };
    for candidate in candidates.iter_mut().filter(|candidate| wants(candidate)) {
        let host = candidate.host_email.as_deref().unwrap_or_default();
        candidate.no_links = match lacks {
            Some(call) => Some(
                Error::new(
                    Code::MissingScope,
                    "nobody can be registered: the app lacks a scope for it",
                )
                .hint(format!(
                    "add one of these scopes at the app's page: {}",
                    call.scopes().collect::<Vec<_>>().join(", ")
                )),
            ),
            None if types.get(host) == Some(&BASIC) => Some(
                Error::new(
                    Code::NotPermitted,
                    format!("nobody can be registered: host {host} has no licence"),
                )
                .hint("give the host a licence, or switch it off: zoomctl provision --session ID --register=false"),
            ),
            None => None,
        };
        if candidate.no_links.is_some() {
            let before = candidate
                .meeting
                .as_ref()
                .and_then(|meeting| meeting.wanted.as_ref());
            let before =
                before.and_then(|json| serde_json::from_value::<Wanted>(json.clone()).ok());
            candidate.wanted.registration = before.as_ref().is_some_and(|old| old.registration);
            candidate.wanted.registration_mail = before.is_some_and(|old| old.registration_mail);
        }
    }
    Ok(())
}
