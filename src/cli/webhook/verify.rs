//! `zoomctl webhook verify`.

use clap::Args;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::zoom::webhook::{self, Reason, Which};

use super::{Body, unwritten};

/// One request as it came.
#[derive(Debug, Args)]
pub(in crate::cli) struct Verify {
    #[command(flatten)]
    body: Body,
    /// Value of the header x-zm-signature, where there was one.
    #[arg(long, value_name = "TEXT")]
    signature: Option<String>,
    /// Value of the header x-zm-request-timestamp, where there was one.
    #[arg(long, value_name = "SECONDS")]
    timestamp: Option<String>,
}

/// What can be said about it.
#[derive(Serialize)]
struct Verified {
    ok: bool,
    reason: Reason,
    /// `current` or `previous`, where one of them made the signature.
    secret: Option<&'static str>,
    age_seconds: Option<i64>,
    message: String,
    hint: Option<&'static str>,
}

impl Verify {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let body = self.body.read()?;
        let keys = super::keys(context)?;
        let found = webhook::diagnose(
            &keys,
            self.signature.as_deref().map(str::trim),
            self.timestamp.as_deref().map(str::trim),
            &body,
            context.clock.now(),
            super::tolerance(context),
        );
        let verified = Verified {
            ok: found.is_valid(),
            reason: found.reason,
            secret: found.secret.map(|which| match which {
                Which::Current => "current",
                Which::Previous => "previous",
            }),
            age_seconds: found.age_seconds,
            message: found.message,
            hint: found.hint,
        };
        context
            .output
            .summary(&verified, &verified.message)
            .map_err(unwritten(context))?;
        if verified.ok {
            return Ok(());
        }
        let error = Error::new(Code::CheckFailed, verified.message);
        Err(match verified.hint {
            Some(hint) => error.hint(hint),
            None => error,
        })
    }
}
