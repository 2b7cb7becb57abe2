//! A change of a session is `provision --session ID` inside.

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::Outcome;
use crate::jobs::provision::{self, Summary};
use crate::store::Source;

/// Makes Zoom agree with these sessions now.
///
/// The wish is stored already, so where Zoom cannot be reached now the next provision does it,
/// whenever the session is: that is said, and no failure; `None` then.
pub(super) async fn agree(
    context: &Context,
    sessions: Vec<String>,
) -> Result<Option<Outcome<Summary>>> {
    let request = provision::Request::of(sessions.clone(), Source::Manual);
    let run = provision::run(context, &request).await;
    if run.is_err() {
        provision::ask_for(context, &sessions)?;
    }
    match run {
        Ok(outcome) => match outcome.error {
            Some(error) if is_for_later(&error) => {
                say(context, &error);
                Ok(Some(Outcome {
                    error: None,
                    ..outcome
                }))
            }
            _ => Ok(Some(outcome)),
        },
        Err(error) if is_for_later(&error) => {
            say(context, &error);
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

fn say(context: &Context, error: &Error) {
    context.output.warn(&format!(
        "stored; the next provision brings it to Zoom ({})",
        error.message
    ));
}

fn is_for_later(error: &Error) -> bool {
    matches!(
        error.code,
        Code::NoCredentials | Code::Unreachable | Code::RateLimited | Code::Locked
    )
}
