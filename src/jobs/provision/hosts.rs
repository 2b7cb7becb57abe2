//! `--ensure-hosts`: hosts who are to hold a lesson and lack an account or a licence get one.
//!
//! Nothing is taken from anybody for it: Zoom limits how often licences move between people.

use std::collections::{BTreeMap, BTreeSet};

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::users;
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
    /// Looks after the hosts of sessions that have no meeting yet. Whose meetings stand is left
    /// alone.
    pub(super) async fn ensure(
        context: &Context,
        candidates: &[Candidate],
        dry_run: bool,
    ) -> Result<Self> {
        let needed: BTreeSet<&str> = candidates
            .iter()
            .filter(|candidate| candidate.wants_meeting)
            .filter(|candidate| {
                let meeting = candidate.meeting.as_ref();
                meeting.is_none_or(|meeting| meeting.state != MeetingState::Active)
            })
            .filter_map(|candidate| candidate.host_email.as_deref())
            .collect();
        let mut hosts = Self::default();
        if needed.is_empty() {
            return Ok(hosts);
        }
        let users: BTreeMap<String, ZoomUser> = users::fetch(context, &users::ALL, dry_run)
            .await?
            .into_iter()
            .map(|user| (user.email.clone(), user))
            .collect();
        for host in needed {
            hosts.one(context, host, users.get(host), dry_run).await?;
        }
        Ok(hosts)
    }

    async fn one(
        &mut self,
        context: &Context,
        host: &str,
        user: Option<&ZoomUser>,
        dry_run: bool,
    ) -> Result<()> {
        let Some(user) = user else {
            return self.invite(context, host, dry_run).await;
        };
        match user.status.as_deref() {
            Some("pending") => self.fail(host, pending(host)),
            Some("inactive") => {
                let message = format!("host {host} is deactivated at Zoom");
                let hint = "activate the user in Zoom's portal, or name another host";
                self.fail(host, Error::new(Code::Conflict, message).hint(hint));
            }
            _ if user.r#type != Some(LICENSED) => {
                return self.license(context, user, dry_run).await;
            }
            _ => {}
        }
        Ok(())
    }

    async fn invite(&mut self, context: &Context, host: &str, dry_run: bool) -> Result<()> {
        if dry_run {
            self.notes
                .push(format!("host {host} would be invited, with a licence"));
            self.fail(host, pending(host));
            return Ok(());
        }
        let new = NewUser {
            email: host.to_owned(),
            kind: LICENSED,
            ..NewUser::default()
        };
        match users::create(context, &new).await {
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

    async fn license(&mut self, context: &Context, user: &ZoomUser, dry_run: bool) -> Result<()> {
        let host = user.email.as_str();
        if dry_run {
            self.notes.push(format!("host {host} would get a licence"));
            return Ok(());
        }
        match users::assign(context, host).await {
            Ok(_) => {
                self.done.push((host.to_owned(), "licensed"));
                self.notes.push(format!("host {host} got a licence"));
            }
            Err(error) if error.stops_the_batch() => return Err(error),
            Err(error) if user.r#type == Some(UNASSIGNED) => self.fail(host, error),
            // Lessons can be held all the same, if short ones.
            Err(error) => self.notes.push(format!("host {host}: {}", error.message)),
        }
        Ok(())
    }

    fn fail(&mut self, host: &str, error: Error) {
        self.failed.insert(host.to_owned(), error);
    }
}

fn pending(host: &str) -> Error {
    Error::new(
        Code::Conflict,
        format!("host {host} has to accept Zoom's invitation first"),
    )
    .hint("the run after that makes the meetings")
}
