//! `zoomctl meeting`: meetings at Zoom, by hand.

mod delete;
mod fields;
mod link;
mod live;
mod update;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use clap::{Args, Subcommand, ValueEnum};
use secrecy::ExposeSecret;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::ids::{MeetingId, MeetingRef};
use crate::jobs::provision;
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store;
use crate::store::sessions::Wish;
use crate::store::zoom_meetings::{Meeting as OurMeeting, MeetingFilter};
use crate::zoom::{ListKind, Meeting, Raw};

use self::fields::Fields;
use self::update::Update;
use super::unwritten;
use super::values::Source;

/// Work on meetings at Zoom.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Create a meeting, or the meeting of a session.
    ///
    /// With `--session` everything comes from the schedule, and a session that has its meeting
    /// keeps it. Without it, settings that no flag names come from the configuration. Zoom: POST
    /// /users/{host}/meetings.
    #[command(
        after_help = "Examples:\n  zoomctl meeting create --host nora@example.com --topic 'Parents evening' --start 2026-09-20T18:00 --timezone Asia/Riyadh --duration 90\n  zoomctl meeting create --session bio-7b-01 -o json | jq -r .zoom_join_url"
    )]
    Create(Create),
    /// Ask Zoom for one meeting.
    #[command(
        after_help = "Examples:\n  zoomctl meeting get 86000000001\n  zoomctl meeting get 'https://us06web.zoom.us/j/86000000001?pwd=x' -o json"
    )]
    Get {
        /// Number, UUID, or any Zoom link that holds the number.
        meeting: MeetingRef,
        /// Fetch a fresh start link and show it: whoever has it is the host.
        #[arg(long)]
        show_start_url: bool,
    },
    /// List the meetings of hosts: of those named, else of all in the schedule.
    #[command(
        after_help = "Examples:\n  zoomctl meeting list --host nora@example.com\n  zoomctl meeting list --type live -o json | jq length"
    )]
    List {
        /// Host's e-mail or user id; may be repeated.
        #[arg(long, value_name = "EMAIL")]
        host: Vec<String>,
        /// Which meetings.
        #[arg(long = "type", value_enum, default_value = "scheduled")]
        kind: ListType,
        /// At most so many.
        #[arg(long, value_name = "N")]
        limit: Option<u32>,
    },
    /// Change a meeting; what no flag names stays.
    ///
    /// The meeting of a session is put back to the schedule by the next provision. Zoom: PATCH
    /// /meetings/{id}, then GET to see what came of it.
    #[command(
        after_help = "Examples:\n  zoomctl meeting update 86000000001 --duration 90\n  zoomctl meeting update 86000000001 --set mute_upon_entry=false"
    )]
    Update(Update),
    /// Delete a meeting.
    ///
    /// The session of a deleted meeting gets a new one at the next provision, unless it is cancelled.
    /// Zoom: DELETE /meetings/{id}, without mails.
    #[command(
        after_help = "Examples:\n  zoomctl meeting delete 86000000001\n  zoomctl meeting delete 86000000001 --yes -o json"
    )]
    Delete {
        /// Number, UUID, or any Zoom link that holds the number.
        meeting: MeetingRef,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
        /// Show what would be deleted, and delete nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Tie an existing meeting to a session.
    ///
    /// It is read and never changed; with `--manage` it is ours from now on, and the schedule
    /// decides about it. Zoom: GET /meetings/{id}.
    #[command(
        after_help = "Examples:\n  zoomctl meeting link 86000000001 --session bio-7b-01\n  zoomctl meeting link 86000000001 --session bio-7b-01 --manage && zoomctl provision --session bio-7b-01"
    )]
    Link(link::Link),
    /// End a running meeting for everybody.
    ///
    /// Zoom takes a moment over it. PUT /meetings/{id}/status.
    #[command(
        after_help = "Examples:\n  zoomctl meeting end 86000000001\n  zoomctl meeting end 'https://us06web.zoom.us/j/86000000001?pwd=x'"
    )]
    End {
        /// Number, UUID, or any Zoom link that holds the number.
        meeting: MeetingRef,
        /// Show what would be ended, and end nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Show the text that invites to a meeting, in the language of the account.
    ///
    /// Zoom: GET /meetings/{id}/invitation.
    #[command(
        after_help = "Examples:\n  zoomctl meeting invitation 86000000001\n  zoomctl meeting invitation 86000000001 -o json | jq -r .invitation"
    )]
    Invitation {
        /// Number, UUID, or any Zoom link that holds the number.
        meeting: MeetingRef,
    },
}

/// Zoom's types of lists.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ListType {
    Scheduled,
    Live,
    Upcoming,
    #[value(name = "previous_meetings")]
    Previous,
}

#[derive(Debug, Args)]
pub(super) struct Create {
    #[command(flatten)]
    fields: Fields,
    /// Host's e-mail or user id.
    #[arg(long, value_name = "EMAIL")]
    host: Option<String>,
    /// Make the meeting of this session.
    #[arg(long, value_name = "ID", conflicts_with_all = ["host", "topic", "start", "duration", "timezone", "agenda", "passcode", "waiting_room", "join_before_host", "auto_recording", "set"])]
    session: Option<String>,
    /// Who causes it.
    #[arg(long, value_enum, default_value = "manual")]
    source: Source,
    /// Show a fresh start link too: whoever has it is the host.
    #[arg(long)]
    show_start_url: bool,
}

/// A meeting as `create`, `get` and `update` show it.
#[derive(Serialize)]
struct Shown {
    zoom_meeting_id: String,
    zoom_join_url: Option<String>,
    zoom_password: Option<String>,
    topic: Option<String>,
    start_time: Option<DateTime<Utc>>,
    duration_minutes: Option<i64>,
    timezone: Option<String>,
    status: &'static str,
    zoom_status: Option<String>,
    host_email: Option<String>,
    created_by: Option<String>,
    warnings: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_url: Option<String>,
    /// Nothing was changed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    dry_run: bool,
}

impl Record for Shown {
    const COLUMNS: &'static [Column] = &[
        shown("zoom_meeting_id", "meeting", Kind::Id),
        hidden("zoom_join_url", Kind::Id),
        hidden("zoom_password", Kind::Id),
        shown("topic", "topic", Kind::Text),
        shown("start_time", "start", Kind::Time),
        shown("duration_minutes", "min", Kind::Number),
        hidden("timezone", Kind::Id),
        shown("status", "status", Kind::Id),
        hidden("zoom_status", Kind::Id),
        shown("host_email", "host", Kind::Mail),
        hidden("created_by", Kind::Id),
        hidden("warnings", Kind::Json),
        hidden("start_url", Kind::Id),
        hidden("dry_run", Kind::Flag),
    ];
}

impl Shown {
    fn new(meeting: &Meeting, host: Option<&str>, created_by: Option<String>) -> Self {
        Self {
            zoom_meeting_id: meeting.id.to_string(),
            zoom_join_url: meeting.join_url.clone(),
            zoom_password: meeting.password.clone(),
            topic: meeting.topic.clone(),
            start_time: meeting.start_time,
            duration_minutes: meeting.duration_minutes,
            timezone: meeting.timezone.clone(),
            status: if meeting.status.as_deref() == Some("started") {
                "in_progress"
            } else {
                "scheduled"
            },
            zoom_status: meeting.status.clone(),
            host_email: meeting
                .host_email
                .clone()
                .or_else(|| host.map(str::to_owned)),
            created_by,
            warnings: Vec::new(),
            start_url: None,
            dry_run: false,
        }
    }
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Create(create) => create.run(context).await,
            Self::Get {
                meeting,
                show_start_url,
            } => {
                let id = resolve(context, meeting).await?;
                let found = context.client()?.get_meeting(id).await?;
                let mut shown = Shown::new(&found.value, None, created_by(context, id)?);
                if show_start_url {
                    shown.start_url = Some(start_url(context, id).await?);
                }
                show(context, &shown)
            }
            Self::List { host, kind, limit } => list(context, host, kind, limit).await,
            Self::Update(update) => update.run(context).await,
            Self::Delete {
                meeting,
                yes,
                dry_run,
            } => delete::delete(context, meeting, yes, dry_run).await,
            Self::Link(link) => link.run(context).await,
            Self::End { meeting, dry_run } => live::end(context, meeting, dry_run).await,
            Self::Invitation { meeting } => live::invitation(context, meeting).await,
        }
    }
}

impl Create {
    async fn run(self, context: &Context) -> Result<()> {
        let shown = match self.session.clone() {
            Some(session_id) => self.of_session(context, session_id).await?,
            None => self.by_hand(context).await?,
        };
        show(context, &shown)
    }

    /// The one executor makes it: exactly once, with its marker.
    async fn of_session(&self, context: &Context, session_id: String) -> Result<Shown> {
        let request = provision::Request {
            no_wait: false,
            max_delete: 0,
            ..provision::Request::of(vec![session_id.clone()], self.source.into())
        };
        let outcome = provision::run(context, &request).await?;
        if let Some(mut error) = outcome.error {
            if let Some(told) = outcome.summary.errors.first() {
                error.message.clone_from(&told.message);
            }
            return Err(error);
        }
        let number = context
            .store()?
            .load_session(&session_id, context.clock.now())?
            .and_then(|session| session.zoom_meeting_id);
        let id: MeetingId = number
            .and_then(|number| number.parse().ok())
            .ok_or_else(|| {
                Error::bad_input(format!("session {session_id:?} needs no Zoom meeting"))
            })?;
        let meeting = context.client()?.get_meeting(id).await?;
        let mut shown = Shown::new(&meeting.value, None, created_by(context, id)?);
        shown.warnings = outcome.warnings;
        if self.show_start_url {
            shown.start_url = Some(start_url(context, id).await?);
        }
        Ok(shown)
    }

    async fn by_hand(&self, context: &Context) -> Result<Shown> {
        let missing: Vec<&str> = [
            ("--host", self.host.is_none()),
            ("--topic", self.fields.topic.is_none()),
            ("--start", self.fields.start.is_none()),
            ("--duration", self.fields.duration.is_none()),
        ]
        .iter()
        .filter_map(|(flag, missing)| missing.then_some(*flag))
        .collect();
        let (Some(host), true) = (self.host.as_deref(), missing.is_empty()) else {
            return Err(
                Error::usage(format!("{} needed, or --session", missing.join(", ")))
                    .hint("zoomctl meeting create --help shows an example"),
            );
        };
        let (start_time, zone) = self
            .fields
            .start(context)?
            .unwrap_or((DateTime::UNIX_EPOCH, Tz::UTC));
        let wish = Wish {
            session_id: String::new(),
            topic: self.fields.topic()?.unwrap_or_default(),
            start_time,
            duration_minutes: self.fields.duration.unwrap_or_default(),
            timezone: zone.name().to_owned(),
            cohort: None,
            provider: "zoom".to_owned(),
            host_email: Some(host.to_owned()),
            host_pool: None,
            meeting_url: None,
            auto_recording: self.fields.auto_recording.clone(),
            waiting_room: self.fields.waiting_room,
            join_before_host: self.fields.join_before_host,
            passcode: self.fields.passcode.clone(),
            alternative_hosts: String::new(),
            agenda: self.fields.agenda.clone(),
        };
        let mut body = provision::body_by_hand(&wish, &context.config.meeting);
        self.fields.settings(&mut body);
        let client = context.client()?;
        let meeting = client.create_meeting(host, &body).await.map_err(|error| {
            let error = Error::from(error);
            if error.code == Code::UnknownOutcome {
                error.hint(format!(
                    "zoomctl meeting list --host {host} shows whether it was made"
                ))
            } else {
                error
            }
        })?;
        let mut shown = Shown::new(
            &meeting.value,
            Some(host),
            Some(store::Source::from(self.source).to_string()),
        );
        shown.warnings = provision::dropped(&body, &meeting.raw);
        if self.show_start_url {
            shown.start_url = Some(start_url(context, meeting.value.id).await?);
        }
        Ok(shown)
    }
}

/// The number behind a number, a UUID or a link.
async fn resolve(context: &Context, meeting: MeetingRef) -> Result<MeetingId> {
    match meeting {
        MeetingRef::Id(id) => Ok(id),
        MeetingRef::Uuid(uuid) => {
            let past = context.client()?.past_meeting(&uuid).await?;
            Ok(past.value.id)
        }
    }
}

fn host_of(meeting: &Raw<Meeting>) -> String {
    let value = &meeting.value;
    value
        .host_email
        .clone()
        .or_else(|| value.host_id.clone())
        .unwrap_or_default()
}

/// A start link, asked for now and kept nowhere.
pub(super) async fn start_url(context: &Context, id: MeetingId) -> Result<String> {
    let fresh = context.client()?.get_meeting(id).await?;
    let url = fresh
        .value
        .start_url
        .map(|url| url.expose_secret().to_owned());
    url.ok_or_else(|| Error::not_found(format!("Zoom gives no start link for meeting {id}")))
}

/// Our row of a managed meeting.
fn meeting_of_ours(context: &Context, id: MeetingId) -> Result<Option<OurMeeting>> {
    let filter = MeetingFilter {
        zoom_meeting_id: Some(id.to_string()),
        ..MeetingFilter::default()
    };
    Ok(context
        .store()?
        .load_meetings(&filter)?
        .into_iter()
        .find(|meeting| meeting.managed))
}

/// The source that made it, where it is a session's.
fn created_by(context: &Context, id: MeetingId) -> Result<Option<String>> {
    Ok(meeting_of_ours(context, id)?.map(|meeting| meeting.created_by.to_string()))
}

fn show(context: &Context, shown: &Shown) -> Result<()> {
    for warning in &shown.warnings {
        context.output.warn(warning);
    }
    context.output.one(shown).map_err(unwritten(context))
}

async fn list(
    context: &Context,
    hosts: Vec<String>,
    kind: ListType,
    limit: Option<u32>,
) -> Result<()> {
    let hosts = if hosts.is_empty() {
        context.store()?.load_hosts()?
    } else {
        hosts
    };
    if hosts.is_empty() {
        return Err(Error::usage("no host: the schedule is empty").hint("name one with --host"));
    }
    let kind = match kind {
        ListType::Scheduled => ListKind::Scheduled,
        ListType::Live => ListKind::Live,
        ListType::Upcoming => ListKind::Upcoming,
        ListType::Previous => ListKind::Previous,
    };
    let in_order = context.output.limit_of_query(limit);
    let mut rows = Vec::new();
    for host in hosts {
        for Raw { value, .. } in context.client()?.list_meetings(&host, kind).await? {
            rows.push(Shown {
                zoom_meeting_id: value.id.to_string(),
                zoom_join_url: value.join_url,
                zoom_password: None,
                topic: value.topic,
                start_time: value.start_time,
                duration_minutes: value.duration_minutes,
                timezone: value.timezone,
                status: if matches!(kind, ListKind::Live) {
                    "in_progress"
                } else {
                    "scheduled"
                },
                zoom_status: None,
                host_email: Some(host.clone()),
                created_by: created_by(context, value.id)?,
                warnings: Vec::new(),
                start_url: None,
                dry_run: false,
            });
        }
        if in_order.is_some_and(|limit| rows.len() >= limit as usize) {
            break;
        }
    }
    context
        .output
        .at_most(limit)
        .many(&rows)
        .map_err(unwritten(context))
}
