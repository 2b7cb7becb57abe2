//! `--ensure-hosts`: hosts who are to hold a lesson and lack an account or a licence get one.
//!
//! Nothing is taken from anybody for it: Zoom limits how often licences move between people.

use std::collections::BTreeMap;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::users::{self, FreeSeats};
use crate::store::MeetingState;
use crate::store::zoom_users::ZoomUser;
use crate::zoom::{LICENSED, NewUser};

use super::plan::Candidate;

/// `type` of a user who may not host at all.
const UNASSIGNED: i64 = 4;

/// What was done about hosts, and who cannot hold a lesson yet.
#[derive(Debug, Default)]
pub(super) struct Hosts {
    /// Who was `invited` or `licensed`.
    pub(super) done: Vec<(String, &'static str)>,
    /// Why sessions of these hosts get no meeting now.
    pub(super) failed: BTreeMap<String, Error>,
    /// What a person should know.
    pub(super) notes: Vec<String>,
}

impl Hosts {
    /// Looks after the hosts of these sessions. Whose meetings all stand gets a licence if need be, and
    /// is left alone otherwise.
    pub(super) async fn ensure(
        context: &Context,
        candidates: &[Candidate],
        dry_run: bool,
    ) -> Result<Self> {
        let needed = needed(candidates);
        let mut hosts = Self::default();
        if needed.is_empty() {
            return Ok(hosts);
        }
        let mut free = FreeSeats::default();
        let users: BTreeMap<String, ZoomUser> = users::fetch(context, &users::ALL, dry_run)
            .await?
            .into_iter()
            .map(|user| (user.email.clone(), user))
            .collect();
        for (host, lacks_meeting) in needed {
            let user = users.get(host);
            let is_unlicensed = user.is_some_and(is_unlicensed);
            match user {
                Some(user) if is_unlicensed && dry_run => {
                    let seat = free.take(context, 1).await;
                    hosts.would_license(user, lacks_meeting, seat)?;
                }
                Some(user) if is_unlicensed => hosts.license(context, user, lacks_meeting).await?,
                _ if !lacks_meeting => {}
                Some(user) => hosts.fail_if_shut_out(user),
                None if dry_run => {
                    hosts.would_invite(host, free.take(context, 1).await)?;
                }
                None => hosts.invite(context, host).await?,
            }
        }
        Ok(hosts)
    }

    /// Nobody can make a meeting for whom Zoom does not let in.
    fn fail_if_shut_out(&mut self, user: &ZoomUser) {
        let host = user.email.as_str();
        match user.status.as_deref() {
            Some("pending") => self.fail(host, pending(host)),
            Some("inactive") => {
                let message = format!("host {host} is deactivated at Zoom");
                let hint = "activate the user in Zoom's portal, or name another host";
                self.fail(host, Error::new(Code::Conflict, message).hint(hint));
            }
            _ => {}
        }
    }

    fn would_invite(&mut self, host: &str, seat: Result<()>) -> Result<()> {
        match seat {
            Ok(()) => {
                self.notes
                    .push(format!("host {host} would be invited, with a licence"));
                self.fail(host, pending(host));
            }
            Err(error) if error.stops_the_batch() => return Err(error),
            Err(error) => self.fail(host, error),
        }
        Ok(())
    }

    async fn invite(&mut self, context: &Context, host: &str) -> Result<()> {
        let new = NewUser {
            email: host.to_owned(),
            kind: LICENSED,
            ..NewUser::default()
        };
        match users::create(context, &new, false).await {
            Ok(changed) => {
                if changed.action == "created" {
                    self.done.push((host.to_owned(), "invited"));
                    self.notes
                        .push(format!("host {host} was invited, with a licence"));
                }
                if changed.user.status.as_deref() == Some("pending") {
                    self.fail(host, pending(host));
                }
            }
            Err(error) if error.stops_the_batch() => return Err(error),
            Err(error) => self.fail(host, error),
        }
        Ok(())
    }

    fn would_license(
        &mut self,
        user: &ZoomUser,
        lacks_meeting: bool,
        seat: Result<()>,
    ) -> Result<()> {
        let host = user.email.as_str();
        match seat {
            Ok(()) => self.notes.push(format!("host {host} would get a licence")),
            Err(error) => self.stays_unlicensed(user, lacks_meeting, error)?,
        }
        Ok(())
    }

    async fn license(
        &mut self,
        context: &Context,
        user: &ZoomUser,
        lacks_meeting: bool,
    ) -> Result<()> {
        let host = user.email.as_str();
        match users::assign(context, host).await {
            Ok(_) => {
                self.done.push((host.to_owned(), "licensed"));
                self.notes.push(format!("host {host} got a licence"));
            }
            Err(error) => self.stays_unlicensed(user, lacks_meeting, error)?,
        }
        Ok(())
    }

    fn stays_unlicensed(
        &mut self,
        user: &ZoomUser,
        lacks_meeting: bool,
        error: Error,
    ) -> Result<()> {
        let host = user.email.as_str();
        if error.stops_the_batch() {
            return Err(error);
        }
        if lacks_meeting && user.r#type == Some(UNASSIGNED) {
            self.fail(host, error);
        } else {
            // Lessons can be held all the same, if short ones.
            self.notes.push(format!("host {host}: {}", error.message));
        }
        Ok(())
    }

    fn fail(&mut self, host: &str, error: Error) {
        self.failed.insert(host.to_owned(), error);
    }
}

/// The hosts of sessions that are to take place, and whether one of theirs has no meeting yet.
fn needed(candidates: &[Candidate]) -> BTreeMap<&str, bool> {
    let mut needed = BTreeMap::new();
    for candidate in candidates {
        let (true, Some(host)) = (candidate.wants_meeting, candidate.host_email.as_deref()) else {
            continue;
        };
        let meeting = candidate.meeting.as_ref();
        let lacks = meeting.is_none_or(|meeting| meeting.state != MeetingState::Active);
        *needed.entry(host).or_insert(false) |= lacks;
    }
    needed
}

/// Active, and without a licence: the others cannot be given one now.
fn is_unlicensed(user: &ZoomUser) -> bool {
    let is_shut_out = matches!(user.status.as_deref(), Some("pending" | "inactive"));
    !is_shut_out && user.r#type != Some(LICENSED)
}

fn pending(host: &str) -> Error {
    Error::new(
        Code::Conflict,
        format!("host {host} has to accept Zoom's invitation first"),
    )
    .hint("the run after that makes the meetings")
}
