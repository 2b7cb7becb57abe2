//! `zoomctl session next`: the coming session, once or as a live countdown.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::stop::Stop;
use crate::output::seconds;
use crate::schedule::JoinState;
use crate::store::sessions::SessionFilter;

use super::record::Joinable;

/// How often `--watch` looks at clock and database.
const TICK: Duration = Duration::from_secs(1);

#[derive(Debug, Args)]
pub(in crate::cli) struct Next {
    /// Of this person, by id or e-mail, with their own link if they have one.
    #[arg(long)]
    person: Option<String>,
    /// Of this host.
    #[arg(long, value_name = "EMAIL")]
    host: Option<String>,
    /// Count down until interrupted, and show the session again whenever it changes.
    #[arg(long)]
    watch: bool,
}

impl Next {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        if self.watch {
            return self.watch(context).await;
        }
        let next = self.find(context, context.clock.now())?.ok_or_else(|| {
            Error::not_found("no session is coming").hint("zoomctl session list shows the schedule")
        })?;
        context.output.one(&next).map_err(unwritten(context))?;
        context.output.status(&sentence(&next));
        Ok(())
    }

    /// The first session that one can still join, or could if it had a link.
    fn find(&self, context: &Context, now: DateTime<Utc>) -> Result<Option<Joinable>> {
        // A session lasts a day at most, so whatever has not ended started after this.
        let filter = SessionFilter {
            from: Some(now - TimeDelta::days(1)),
            person: self.person.clone(),
            host_email: self.host.as_ref().map(|host| host.to_lowercase()),
            ..SessionFilter::default()
        };
        let sessions = context.store()?.list_sessions(&filter, now)?;
        let own = match &self.person {
            Some(person) => context.store()?.links_of_person(person)?,
            None => BTreeMap::new(),
        };
        Ok(sessions
            .into_iter()
            .filter(|session| session.cancelled_at.is_none())
            .map(|session| {
                let link = own.get(&session.session_id);
                Joinable::new(session, now).with_own_link(link)
            })
            .find(|next| match next.join_state {
                JoinState::Ended => false,
                JoinState::NoLink => next.session.end_time > now,
                JoinState::Later | JoinState::Soon | JoinState::Joinable => true,
            }))
    }

    async fn watch(&self, context: &Context) -> Result<()> {
        let clock = context.clock.clone().running();
        let stop = Stop::listen(false);
        let mut told = None;
        loop {
            let next = self.find(context, clock.now())?;
            let state = next.as_ref().map(|next| {
                let session = &next.session;
                let id = session.session_id.clone();
                (
                    id,
                    session.start_time,
                    next.join_state,
                    next.join_url.clone(),
                )
            });
            if let Some(next) = &next
                && state != told
            {
                context.output.one(next).map_err(unwritten(context))?;
            }
            told = state;
            let line = next
                .as_ref()
                .map_or("no session is coming".to_owned(), sentence);
            context.output.countdown(&line);
            tokio::select! {
                () = tokio::time::sleep(TICK) => {}
                error = stop.asked() => return Err(error),
            }
        }
    }
}

/// `[zoom] Biology in 12 m 30 s, passcode owl-7`.
fn sentence(next: &Joinable) -> String {
    let session = &next.session;
    let when = match next.starts_in_seconds {
        left if left > 0 => format!("in {}", seconds(left)),
        gone => format!("since {}", seconds(-gone)),
    };
    let passcode = session
        .zoom_password
        .as_ref()
        .filter(|code| !code.is_empty());
    let passcode = passcode.map(|code| format!(", passcode {code}"));
    format!(
        "[{}] {} {when}, {}{}",
        session.provider,
        session.topic,
        next.join_state,
        passcode.unwrap_or_default()
    )
}
