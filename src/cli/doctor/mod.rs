//! `zoomctl doctor`: what would keep the jobs from working, each with its remedy.

mod account;
mod machine;
mod schedule;

use clap::Args;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error, Result};

use super::unwritten;

/// Look for what would keep the jobs from working.
///
/// Checks credentials (also as cron sees them), scopes, clock, limits, database, archive, coming
/// sessions, jobs, webhook secret, SDK key and environment. Exit 9 when one of them fails; a warning
/// is none. Zoom: POST /oauth/token.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  zoomctl doctor\n  zoomctl doctor -o json | jq '.checks[] | select(.status != \"ok\")'"
)]
pub(super) struct Doctor {}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Ok,
    Warning,
    Failure,
}

/// One check.
#[derive(Debug, Serialize)]
struct Check {
    name: &'static str,
    status: Status,
    message: String,
    /// Something to type or to click; `null` where there is nothing to do.
    hint: Option<String>,
}

impl Check {
    fn ok(name: &'static str, message: impl Into<String>) -> Self {
        Self {
            name,
            status: Status::Ok,
            message: message.into(),
            hint: None,
        }
    }

    fn warning(name: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            name,
            status: Status::Warning,
            message: message.into(),
            hint: Some(hint.into()),
        }
    }

    fn failure(name: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            status: Status::Failure,
            ..Self::warning(name, message, hint)
        }
    }

    /// A failure in the words of an error.
    fn failed(name: &'static str, error: Error) -> Self {
        Self {
            name,
            status: Status::Failure,
            message: error.message,
            hint: error.hint,
        }
    }
}

#[derive(Serialize)]
struct Report {
    ok: bool,
    checks: Vec<Check>,
}

impl Doctor {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let mut checks = account::checks(context).await;
        checks.extend(schedule::checks(context));
        checks.extend(machine::checks(context));
        let failures = checks
            .iter()
            .filter(|check| check.status == Status::Failure)
            .count();
        let report = Report {
            ok: failures == 0,
            checks,
        };
        context
            .output
            .summary(&report, &lines(&report.checks))
            .map_err(unwritten(context))?;
        if report.ok {
            return Ok(());
        }
        Err(Error::new(
            Code::CheckFailed,
            format!("{failures} of {} checks failed", report.checks.len()),
        ))
    }
}

fn lines(checks: &[Check]) -> String {
    let mut text = Vec::new();
    for check in checks {
        let word = match check.status {
            Status::Ok => "ok",
            Status::Warning => "warning",
            Status::Failure => "FAILURE",
        };
        text.push(format!("{word:<8} {:<24} {}", check.name, check.message));
        if let Some(hint) = &check.hint {
            text.push(format!("{:<33} -> {hint}", ""));
        }
    }
    text.join("\n")
}
