//! `zoomctl webhook ingest`.

use clap::{ArgGroup, Args};
use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::store::EventState;
use crate::web::inbox::row_of;
use crate::zoom::webhook::{self, Claim, Keys, Message, Which};

use super::{Body, unwritten};

/// One event from elsewhere.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("belief").required(true).args(["signature", "trusted"]))]
pub(in crate::cli) struct Ingest {
    #[command(flatten)]
    body: Body,
    /// Value of the header x-zm-signature.
    #[arg(long, value_name = "TEXT", requires = "timestamp")]
    signature: Option<String>,
    /// Value of the header x-zm-request-timestamp.
    #[arg(
        long,
        value_name = "SECONDS",
        requires = "signature",
        conflicts_with = "trusted"
    )]
    timestamp: Option<String>,
    /// Believe it: whoever received it checked the signature already.
    #[arg(long)]
    trusted: bool,
}

/// What became of it.
#[derive(Serialize)]
struct Ingested {
    event_id: i64,
    event_type: String,
    /// `duplicate`, else the state of the row.
    state: &'static str,
}

impl Ingest {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let body = self.body.read()?;
        let now = context.clock.now();
        let (signed, sent_at) = match (&self.signature, &self.timestamp) {
            (Some(signature), Some(timestamp)) => {
                let claim = Claim {
                    signature: signature.trim(),
                    timestamp: timestamp.trim(),
                };
                let keys = super::keys(context)?;
                let believed = claim.sent_at().and_then(|sent_at| {
                    let which = keys.check(claim, &body, now, super::tolerance(context))?;
                    Ok((which, sent_at))
                });
                let (which, sent_at) = believed.map_err(|refused| {
                    Error::bad_input(format!("the event was not taken: {refused}"))
                        .hint("zoomctl webhook verify, with the same arguments, tells more")
                })?;
                (Some((keys, which)), sent_at)
            }
            _ => (None, now),
        };
        let message = webhook::read(&body, sent_at).map_err(|malformed| {
            Error::bad_input(format!("the event was not taken: {malformed}"))
        })?;
        match message {
            Message::Validation { plain_token } => validate(context, signed.as_ref(), &plain_token),
            Message::Event(event) => {
                let row = row_of(*event);
                let event_type = row.event_type.clone();
                let store = context.store()?;
                let saved = store.save_webhook_events(&[row], now)?;
                let saved = saved
                    .first()
                    .ok_or_else(|| Error::local("the event left no row"))?;
                let state = match saved.state {
                    EventState::New => super::apply_now(context, saved.event_id)?,
                    state => state,
                };
                let ingested = Ingested {
                    event_id: saved.event_id,
                    event_type,
                    state: if saved.is_duplicate {
                        "duplicate"
                    } else {
                        state.as_str()
                    },
                };
                let Ingested {
                    event_id,
                    event_type,
                    state,
                } = &ingested;
                let sentence = format!("event {event_id} ({event_type}): {state}");
                context
                    .output
                    .summary(&ingested, &sentence)
                    .map_err(unwritten(context))
            }
        }
    }
}

/// Prints what Zoom wants to hear; only a signed question is answered, or strangers would get
/// whatever they like signed.
fn validate(context: &Context, signed: Option<&(Keys, Which)>, plain_token: &str) -> Result<()> {
    let Some((keys, which)) = signed else {
        return Err(
            Error::bad_input("a validation of the address cannot be trusted")
                .hint("give its --signature and --timestamp: the answer is signed with the secret"),
        );
    };
    let answer = serde_json::json!({
        "plainToken": plain_token,
        "encryptedToken": keys.proof(*which, plain_token),
    });
    context
        .output
        .text(&format!("{answer}\n"))
        .map_err(unwritten(context))
}
