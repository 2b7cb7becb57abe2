//! `zoomctl session add` and `edit`: one session by flags instead of a file.

use chrono::Weekday;
use clap::{Args, ValueEnum};

use crate::cli::{can_show, unwritten};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::belonging;
use crate::jobs::wishes::{self, Rules, Series, Stored};
use crate::store::sessions::SessionFilter;

use super::agree::agree;
use super::record::Joinable;

/// The columns of a session as flags.
#[derive(Debug, Args)]
struct Fields {
    /// Title, at most 200 characters.
    #[arg(long)]
    topic: Option<String>,
    /// Start: RFC 3339, or local time in the session's zone.
    #[arg(long, visible_alias = "start", value_name = "TIME")]
    start_time: Option<String>,
    /// Length in minutes, 1 to 1440.
    #[arg(long, visible_alias = "duration", value_name = "MINUTES")]
    duration_minutes: Option<String>,
    /// IANA zone of the start.
    #[arg(long, value_name = "ZONE")]
    timezone: Option<String>,
    /// Class or course.
    #[arg(long)]
    cohort: Option<String>,
    /// Who carries it: zoom, google_meet, teams or manual.
    #[arg(long)]
    provider: Option<String>,
    /// Zoom user who holds it.
    #[arg(long, visible_alias = "host", value_name = "EMAIL")]
    host_email: Option<String>,
    /// Pool from which a host is chosen.
    #[arg(long, value_name = "POOL")]
    host_pool: Option<String>,
    /// Link of a session that Zoom does not carry.
    #[arg(long, value_name = "URL")]
    meeting_url: Option<String>,
    /// Record by itself: cloud, local or none.
    #[arg(long)]
    auto_recording: Option<String>,
    /// Let people wait until they are admitted.
    #[arg(long, num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    waiting_room: Option<String>,
    /// Let people in before the host.
    #[arg(long, num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    join_before_host: Option<String>,
    /// Passcode, at most 10 of letters, digits and @ - _ *.
    #[arg(long)]
    passcode: Option<String>,
    /// E-mails of those who may hold it instead, separated by `;`.
    #[arg(long, value_name = "EMAILS")]
    alternative_hosts: Option<String>,
    /// Description, at most 1900 characters.
    #[arg(long)]
    agenda: Option<String>,
}

impl Fields {
    fn cells(&self) -> Vec<(&'static str, &str)> {
        [
            ("topic", &self.topic),
            ("start_time", &self.start_time),
            ("duration_minutes", &self.duration_minutes),
            ("timezone", &self.timezone),
            ("cohort", &self.cohort),
            ("provider", &self.provider),
            ("host_email", &self.host_email),
            ("host_pool", &self.host_pool),
            ("meeting_url", &self.meeting_url),
            ("auto_recording", &self.auto_recording),
            ("waiting_room", &self.waiting_room),
            ("join_before_host", &self.join_before_host),
            ("passcode", &self.passcode),
            ("alternative_hosts", &self.alternative_hosts),
            ("agenda", &self.agenda),
        ]
        .into_iter()
        .filter_map(|(column, text)| Some((column, text.as_deref()?)))
        .collect()
    }
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Add {
    /// The schedule's id of the session; sessions of a series get `-01`, `-02`, … behind it.
    session_id: String,
    #[command(flatten)]
    fields: Fields,
    /// Add one for each week.
    #[arg(long, value_enum, requires = "count")]
    repeat: Option<Repeat>,
    /// So many sessions, 1 to 500.
    #[arg(long, value_name = "N", requires = "repeat")]
    count: Option<usize>,
    /// On these weekdays instead of that of the start, e.g. mon,wed.
    #[arg(long, value_name = "DAYS", value_delimiter = ',', requires = "repeat", value_parser = weekday)]
    on: Vec<Weekday>,
    /// Refuse what overlaps another session of the same host.
    #[arg(long)]
    strict: bool,
    /// Show what would be added; store nothing, make no meeting.
    #[arg(long)]
    dry_run: bool,
}

/// How a series goes on.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Repeat {
    /// At the same time on the wall, every week.
    Weekly,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Edit {
    /// The schedule's id of the session.
    session_id: String,
    #[command(flatten)]
    fields: Fields,
    /// Bring a cancelled session back; its meeting is made anew.
    #[arg(long)]
    revive: bool,
    /// Refuse what overlaps another session of the same host.
    #[arg(long)]
    strict: bool,
    /// Show what would change; change nothing.
    #[arg(long)]
    dry_run: bool,
}

impl Add {
    pub(super) async fn run(&self, context: &Context) -> Result<()> {
        can_show::<Joinable>(context)?;
        let series = self.repeat.map(|Repeat::Weekly| Series {
            on: self.on.clone(),
            count: self.count.unwrap_or(1),
        });
        let stored = wishes::add(
            context.store()?,
            &self.session_id,
            &self.fields.cells(),
            rules(context, self.strict, self.dry_run),
            series.as_ref(),
            context.clock.now(),
        )?;
        settle(context, stored, series.is_some()).await
    }
}

impl Edit {
    pub(super) async fn run(&self, context: &Context) -> Result<()> {
        let cells = self.fields.cells();
        if cells.is_empty() && !self.revive {
            return Err(Error::usage("nothing to change")
                .hint("zoomctl session edit --help lists the flags"));
        }
        let store = context.store()?;
        let now = context.clock.now();
        let rules = rules(context, self.strict, self.dry_run);
        let stored = wishes::edit(store, &self.session_id, &cells, rules, self.revive, now)?;
        if !self.dry_run {
            let moved = belonging::settle(context, store, now, now, || Ok(())).await?;
            let told = belonging::told(&moved).into_iter();
            told.for_each(|moved| context.output.warn(&moved));
        }
        let linked = store
            .load_meeting_of(&self.session_id)?
            .filter(|meeting| !meeting.managed);
        if let Some(number) = linked.and_then(|meeting| meeting.zoom_meeting_id) {
            context.output.warn(&format!(
                "meeting {number} is only linked: it stays as it is at Zoom"
            ));
        }
        let session = store.load_session(&self.session_id, now)?;
        if session.is_some_and(|session| session.cancelled_at.is_some()) {
            context
                .output
                .warn("it is cancelled and stays so: --revive brings it back");
        }
        settle(context, stored, false).await
    }
}

fn rules(context: &Context, strict: bool, dry_run: bool) -> Rules<'_> {
    Rules {
        pools: &context.config.pools,
        strict,
        dry_run,
    }
}

/// Brings the sessions that have not ended to Zoom, and shows all of them.
async fn settle(context: &Context, stored: Stored, many: bool) -> Result<()> {
    let now = context.clock.now();
    for overlap in &stored.overlaps {
        context.output.warn(overlap);
    }
    if let Some(would) = &stored.dry_run {
        let shown = context.output.summary(would, &would.sentence());
        return shown.map_err(unwritten(context));
    }
    let filter = SessionFilter {
        ids: Some(stored.session_ids),
        ..SessionFilter::default()
    };
    let store = context.store()?;
    let open: Vec<String> = store
        .list_sessions(&filter, now)?
        .into_iter()
        .filter(|session| session.end_time > now)
        .map(|session| session.session_id)
        .collect();
    let mut error = None;
    // A meeting in the past would silently become one that starts now.
    if open.is_empty() {
        context
            .output
            .warn("it lies in the past: no meeting is made or changed");
    } else if let Some(outcome) = agree(context, open).await? {
        // The overlaps were told.
        let others = outcome.warnings.iter();
        for warning in others.filter(|warning| !stored.overlaps.contains(warning)) {
            context.output.warn(warning);
        }
        error = outcome.error;
    }
    let shown: Vec<Joinable> = store
        .list_sessions(&filter, now)?
        .into_iter()
        .map(|session| Joinable::new(session, now))
        .collect();
    match shown.as_slice() {
        [one] if !many => context.output.one(one),
        all => context.output.many(all),
    }
    .map_err(unwritten(context))?;
    error.map_or(Ok(()), Err)
}

fn weekday(text: &str) -> std::result::Result<Weekday, String> {
    text.trim()
        .parse()
        .map_err(|_| format!("{text:?} is no weekday like mon"))
}
