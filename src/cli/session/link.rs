//! `zoomctl session link --match`.

use chrono::TimeDelta;
use clap::Args;
use serde_json::json;

use crate::cli::{can_show, unwritten};
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::link::{self, Match};
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store::sessions::SessionFilter;

#[derive(Debug, Args)]
pub(in crate::cli) struct Link {
    /// Look for the meetings in the lists of the hosts.
    #[arg(long = "match", required = true)]
    by_match: bool,
    /// Sessions that start within so many days.
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(i64).range(1..=366))]
    days: i64,
    /// Tie what the plan shows.
    #[arg(long)]
    yes: bool,
}

impl Record for Match {
    const COLUMNS: &'static [Column] = &[
        shown("session_id", "session", Kind::Id),
        shown("topic", "topic", Kind::Text),
        shown("start_time", "start", Kind::Time),
        hidden("timezone", Kind::Id),
        shown("host_email", "host", Kind::Mail),
        shown("zoom_meeting_id", "meeting", Kind::Id),
        shown("action", "action", Kind::Id),
    ];
}

impl Link {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        can_show::<Match>(context)?;
        let now = context.clock.now();
        let filter = SessionFilter {
            from: Some(now),
            to: Some(now + TimeDelta::days(self.days)),
            ..SessionFilter::default()
        };
        let sessions = context.store()?.list_sessions(&filter, now)?;
        let link::Matches {
            found: plan,
            failed,
        } = link::find_matches(context, sessions).await?;
        let mut tied = 0;
        if self.yes {
            for found in &plan {
                let Some(number) = &found.zoom_meeting_id else {
                    continue;
                };
                let id = number
                    .parse()
                    .map_err(|_| Error::bad_input(format!("{number:?} is no meeting number")))?;
                link::tie(context, &found.session_id, id, false).await?;
                tied += 1;
            }
        }
        context.output.many(&plan).map_err(unwritten(context))?;
        context.output.status(&match self.yes {
            true => format!("{tied} meetings tied"),
            false => "nothing is tied yet: --yes ties them".to_owned(),
        });
        partial(&failed)
    }
}

/// Hosts that could not be asked; the others were.
fn partial(failed: &[(String, Error)]) -> Result<()> {
    if failed.is_empty() {
        return Ok(());
    }
    let details = failed.iter().map(|(host, error)| {
        json!({ "host_email": host, "code": error.code.name(), "message": error.message })
    });
    let hosts: Vec<&str> = failed.iter().map(|(host, _)| host.as_str()).collect();
    let message = format!("the meetings of {} could not be listed", hosts.join(", "));
    Err(Error::new(Code::Partial, message).details(details.collect()))
}
