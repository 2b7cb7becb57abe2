//! `zoomctl webhook`: what Zoom tells by itself.

mod ingest;
mod replay;
mod serve;
mod verify;

use std::io::Read;
use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};
use clap::{Args, Subcommand};

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::ids::MeetingRef;
use crate::jobs::webhook_apply;
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::secrets::{Name, Secrets};
use crate::store::EventState;
use crate::store::webhook_events::{EventFilter, WebhookEvent};
use crate::web::body;
use crate::zoom::webhook::Keys;

use super::unwritten;
use super::values::{moment, moment_after};

/// What Zoom tells by itself.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Receive Zoom's events until stopped.
    ///
    /// Every request is refused unless ZOOM_WEBHOOK_SECRET signed it (or ZOOM_WEBHOOK_SECRET_PREVIOUS
    /// while the secret changes) within webhook.tolerance_seconds of now, Zoom's validation of the
    /// address included. An event is on the disk before Zoom hears 200. Zoom wants https: put nginx
    /// or Caddy in front (contrib/). Answers: 200 stored, or known already; 400 malformed; 401
    /// unsigned, forged or stale; 404, 405; 408 and 413 too slow, too large; 503 not stored, come
    /// again. GET /healthz and /metrics (Prometheus) tell how it stands. SIGTERM and SIGINT let the
    /// requests under way end.
    #[command(
        after_help = "Examples:\n  ZOOM_WEBHOOK_SECRET_FILE=/etc/zoomctl/webhook_secret zoomctl webhook serve\n  zoomctl webhook serve --listen 127.0.0.1:9000 --path /zoom -v"
    )]
    Serve(serve::Serve),
    /// Take one event that was received elsewhere, by a CGI script or a queue.
    ///
    /// The same checks as in serve, with the two headers of the request; or none, with --trusted.
    /// Prints {event_id, event_type, state}; state is `duplicate` when the same body was stored
    /// before. A validation of the address stores nothing and prints what Zoom wants to hear.
    #[command(
        after_help = "Examples:\n  zoomctl webhook ingest - --signature \"$HTTP_X_ZM_SIGNATURE\" --timestamp \"$HTTP_X_ZM_REQUEST_TIMESTAMP\"\n  zoomctl webhook ingest event.json --trusted -o json | jq .state"
    )]
    Ingest(ingest::Ingest),
    /// Tell why the signature of a request holds, or does not.
    ///
    /// Reasons: valid, valid_previous, missing_signature, missing_timestamp, bad_signature,
    /// bad_timestamp, stale, body_changed (the JSON is the same, the bytes are not),
    /// wrong_secret_or_body. Stores nothing; exit 9 when the signature does not hold.
    #[command(
        after_help = "Examples:\n  zoomctl webhook verify body.json --signature v0=f030… --timestamp 1785369357\n  curl -s https://example.com/captured | zoomctl webhook verify - --signature \"$S\" --timestamp \"$T\" -o json | jq .reason"
    )]
    Verify(verify::Verify),
    /// Apply stored events again, as they happened.
    ///
    /// Whatever was applied before stays as it is: events store facts, and the same fact twice is
    /// one. Of use after a restored backup, or after a new version that makes more of events.
    /// Prints {events, applied, waiting, unreadable, failed}: events looked at; those whose facts are stored
    /// or that ask for nothing; those about a meeting that no session knows; how many of the
    /// applied ones lack what an event of their type tells; failed: those that could not be applied and
    /// stay as they were (exit 6, and a warning with the reason). New events are applied by themselves.
    /// --dry-run does the same with a copy of the database in memory.
    #[command(
        after_help = "Examples:\n  zoomctl webhook replay --since 2026-09-07 --dry-run\n  zoomctl webhook replay --event 12 -o json | jq .waiting"
    )]
    Replay(replay::Replay),
    /// List the events that were stored, the last to arrive first.
    #[command(
        after_help = "Examples:\n  zoomctl webhook list --limit 10\n  zoomctl webhook list --type 'recording.*' --state waiting -o json | jq '.[].zoom_meeting_id'"
    )]
    List(List),
    /// Show one event with its body; bearer secrets in it are ***.
    #[command(
        after_help = "Examples:\n  zoomctl webhook show 12\n  zoomctl webhook show 12 -o json | jq .raw_data.payload"
    )]
    Show {
        /// Number of the event.
        event_id: i64,
    },
}

/// Which events are listed.
#[derive(Debug, Args)]
pub(super) struct List {
    /// Only this type; `*` stands for anything, e.g. 'meeting.*'.
    #[arg(long = "type", value_name = "EVENT")]
    event_type: Option<String>,
    /// Only of this meeting, by number or link, or of one run of it, by UUID.
    #[arg(long)]
    meeting: Option<MeetingRef>,
    /// Only those that were applied to this session.
    #[arg(long, value_name = "ID")]
    session: Option<String>,
    /// Only in this state: new, applied or waiting.
    #[arg(long, value_parser = state)]
    state: Option<EventState>,
    /// Happened at or after this time, or on this day or later, UTC.
    #[arg(long, value_name = "DATE|TIME", value_parser = moment)]
    from: Option<DateTime<Utc>>,
    /// Happened before this time, or on this day or earlier, UTC.
    #[arg(long, value_name = "DATE|TIME", value_parser = moment_after)]
    to: Option<DateTime<Utc>>,
    /// At most so many.
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

fn state(text: &str) -> std::result::Result<EventState, String> {
    text.parse()
        .map_err(|_| "one of new, applied, waiting".to_owned())
}

impl Record for WebhookEvent {
    const COLUMNS: &'static [Column] = &[
        shown("event_id", "event", Kind::Number),
        shown("event_type", "type", Kind::Id),
        shown("zoom_meeting_id", "meeting", Kind::Id),
        hidden("zoom_meeting_uuid", Kind::Id),
        shown("session_id", "session", Kind::Id),
        shown("participant_name", "participant", Kind::Text),
        hidden("participant_email", Kind::Mail),
        hidden("participant_user_id", Kind::Id),
        shown("occurred_at", "happened", Kind::Time),
        hidden("received_at", Kind::Time),
        hidden("body_sha256", Kind::Id),
        shown("state", "state", Kind::Id),
        hidden("raw_data", Kind::Json),
    ];
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Serve(serve) => serve.run(context).await,
            Self::Ingest(ingest) => ingest.run(context),
            Self::Verify(verify) => verify.run(context),
            Self::Replay(replay) => replay.run(context),
            Self::List(list) => {
                let output = context.output.at_most(list.limit);
                let filter = EventFilter {
                    limit: output.limit_of_query(list.limit),
                    ..list.filter()
                };
                let events = context.store()?.list_webhook_events(&filter)?;
                output.many(&events).map_err(unwritten(context))
            }
            Self::Show { event_id } => {
                let event = context.store()?.load_webhook_event(event_id)?;
                let event = event.ok_or_else(|| {
                    Error::not_found(format!("no event {event_id}"))
                        .hint("zoomctl webhook list shows the numbers")
                })?;
                let body =
                    serde_json::to_string_pretty(&event.raw_data).map_err(std::io::Error::from);
                body.and_then(|body| context.output.one_with_text(&event, &body))
                    .map_err(unwritten(context))
            }
        }
    }
}

impl List {
    fn filter(self) -> EventFilter {
        let (number, uuid) = match self.meeting {
            Some(MeetingRef::Id(number)) => (Some(number.to_string()), None),
            Some(MeetingRef::Uuid(uuid)) => (None, Some(uuid.to_string())),
            None => (None, None),
        };
        EventFilter {
            event_type: self.event_type,
            zoom_meeting_id: number,
            zoom_meeting_uuid: uuid,
            session_id: self.session,
            state: self.state,
            from: self.from,
            to: self.to,
            limit: self.limit,
        }
    }
}

/// The secrets that requests are checked with.
fn keys(context: &Context) -> Result<Keys> {
    const SET: &str = "set ZOOM_WEBHOOK_SECRET, or ZOOM_WEBHOOK_SECRET_FILE to a file of mode 0600, to the \
        Secret Token on the app's page (Feature → Token)";
    let secrets = Secrets::new(&context.config)?;
    let profile = &context.config.profile;
    let current = secrets.find(Name::WebhookSecret)?.ok_or_else(|| {
        let message =
            format!("no webhook secret for profile {profile}: without it nothing can be believed");
        Error::new(Code::NoCredentials, message).hint(SET)
    })?;
    let previous = secrets.find(Name::WebhookSecretPrevious)?;
    let previous = previous.map(|found| found.value);
    Keys::new(&current.value, previous.as_ref())
        .ok_or_else(|| Error::new(Code::Config, "a webhook secret is empty").hint(SET))
}

fn tolerance(context: &Context) -> TimeDelta {
    TimeDelta::seconds(context.config.webhook.tolerance_seconds.into())
}

/// Where the body of a request lies, as it came.
#[derive(Debug, Args)]
struct Body {
    /// File with the body, byte for byte; `-` is stdin.
    file: PathBuf,
}

impl Body {
    fn read(&self) -> Result<Vec<u8>> {
        const MOST: u64 = body::MOST_BYTES as u64;
        let is_stdin = self.file.as_os_str() == "-";
        let name = if is_stdin {
            "stdin".to_owned()
        } else {
            self.file.display().to_string()
        };
        let mut bytes = Vec::new();
        let read = if is_stdin {
            std::io::stdin().take(MOST + 1).read_to_end(&mut bytes)
        } else {
            std::fs::File::open(&self.file)
                .and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes))
        };
        read.map_err(|error| Error::bad_input(format!("cannot read {name}: {error}")))?;
        if bytes.len() as u64 > MOST {
            return Err(
                Error::bad_input(format!("{name} is longer than {MOST} bytes"))
                    .hint("no event of Zoom's is; name a file with one body"),
            );
        }
        Ok(bytes)
    }
}

/// Applies one event that has just been stored, and says where it stands then.
fn apply_now(context: &Context, event_id: i64) -> Result<EventState> {
    let store = context.store()?;
    let only = webhook_apply::Replay {
        event_id: Some(event_id),
        ..webhook_apply::Replay::default()
    };
    let applied = webhook_apply::replay(context, store, only)?;
    for warning in &applied.warnings {
        context.output.warn(warning);
    }
    let event = store.load_webhook_event(event_id)?;
    Ok(event.map_or(EventState::New, |event| event.state))
}
