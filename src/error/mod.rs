//! The one error that users meet: a code, a sentence, what to do next, and the exit code.
//!
//! The islands have errors of their own, which say what happened; `conversions` adds what it means
//! for a user, all of it side by side.

mod conversions;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;

/// How a process ends. Nothing else can be returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Done,
    Internal,
    Usage,
    Config,
    NotAuthorised,
    NotFound,
    Partial,
    Local,
    Unsettled,
    CheckFailed,
    TryAgain,
    Interrupted,
    Terminated,
}

impl Exit {
    /// Every exit with the sentence that the manual prints.
    pub const ALL: [(Self, &'static str); 13] = [
        (Self::Done, "Done."),
        (Self::Internal, "Internal error: a bug in zoomctl."),
        (Self::Usage, "Wrong usage or bad input; nothing was stored."),
        (Self::Config, "The configuration is wrong or missing."),
        (
            Self::NotAuthorised,
            "Not authorised: credentials missing or refused, scope, role or plan.",
        ),
        (Self::NotFound, "Not found."),
        (
            Self::Partial,
            "Some or all items of a batch failed; the rest is done and saved.",
        ),
        (
            Self::Local,
            "Local trouble: database, disk, file mode, or a newer schema.",
        ),
        (
            Self::Unsettled,
            "An outcome is unknown, held or in conflict, or a brake stopped it; the next run or a person settles it.",
        ),
        (
            Self::CheckFailed,
            "A check found something wrong or missing.",
        ),
        (
            Self::TryAgain,
            "Try again later: a lock is held, Zoom is out of reach, or a limit is used up.",
        ),
        (
            Self::Interrupted,
            "Interrupted (SIGINT); everything finished so far is saved.",
        ),
        (
            Self::Terminated,
            "Terminated (SIGTERM); everything finished so far is saved.",
        ),
    ];

    /// The number that the shell sees.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Internal => 1,
            Self::Usage => 2,
            Self::Config => 3,
            Self::NotAuthorised => 4,
            Self::NotFound => 5,
            Self::Partial => 6,
            Self::Local => 7,
            Self::Unsettled => 8,
            Self::CheckFailed => 9,
            Self::TryAgain => 75,
            Self::Interrupted => 130,
            Self::Terminated => 143,
        }
    }

    /// Place in the order that decides when several apply: lower wins.
    fn rank(self) -> u8 {
        const ORDER: [Exit; 6] = [
            Exit::Local,
            Exit::NotAuthorised,
            Exit::Unsettled,
            Exit::CheckFailed,
            Exit::Partial,
            Exit::TryAgain,
        ];
        ORDER
            .iter()
            .position(|exit| *exit == self)
            .map_or(0, |place| place as u8 + 1)
    }
}

/// The machine-readable kind of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    Usage,
    BadInput,
    Config,
    NoCredentials,
    BadCredentials,
    MissingScope,
    NotPermitted,
    NotFound,
    Partial,
    Local,
    NewerSchema,
    UnknownOutcome,
    Conflict,
    CheckFailed,
    Locked,
    Unreachable,
    RateLimited,
    Interrupted,
    Internal,
}

impl Code {
    /// The exit that goes with it.
    pub fn exit(self) -> Exit {
        match self {
            Self::Usage | Self::BadInput => Exit::Usage,
            Self::Config => Exit::Config,
            Self::NoCredentials
            | Self::BadCredentials
            | Self::MissingScope
            | Self::NotPermitted => Exit::NotAuthorised,
            Self::NotFound => Exit::NotFound,
            Self::Partial => Exit::Partial,
            Self::Local | Self::NewerSchema => Exit::Local,
            Self::UnknownOutcome | Self::Conflict => Exit::Unsettled,
            Self::CheckFailed => Exit::CheckFailed,
            Self::Locked | Self::Unreachable | Self::RateLimited => Exit::TryAgain,
            Self::Interrupted => Exit::Interrupted,
            Self::Internal => Exit::Internal,
        }
    }

    /// The name that JSON shows.
    pub fn name(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }
}

/// What went wrong, for people and for scripts.
#[derive(Clone, Debug)]
pub struct Error {
    pub code: Code,
    /// One sentence: what happened and where.
    pub message: String,
    /// Something to type or to click.
    pub hint: Option<String>,
    /// Zoom's own number for it.
    pub zoom_code: Option<i64>,
    /// Several places, e.g. every bad row of an import.
    pub details: Vec<Value>,
    /// When trying again makes sense.
    pub retry_at: Option<DateTime<Utc>>,
    /// The run of a job that ended with it.
    pub run: Option<Box<RunNote>>,
    exit: Option<Exit>,
    /// Known better than the code tells, e.g. one unreadable answer of a server that is there.
    stops_the_batch: Option<bool>,
}

/// The run of a job that ended with an error.
#[derive(Clone, Debug)]
pub struct RunNote {
    pub job: &'static str,
    pub run_id: i64,
    /// What it did all the same: `created 38, failed 1`.
    pub counts: String,
}

/// The result of everything above the islands.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of this kind.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            hint: None,
            zoom_code: None,
            details: Vec::new(),
            retry_at: None,
            run: None,
            exit: None,
            stops_the_batch: None,
        }
    }

    /// Input that cannot be taken.
    pub fn bad_input(message: impl Into<String>) -> Self {
        Self::new(Code::BadInput, message)
    }

    /// Arguments that do not fit together.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Code::Usage, message)
    }

    /// A thing that is not there.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(Code::NotFound, message)
    }

    /// A session that the schedule does not have.
    pub fn no_session(session_id: &str) -> Self {
        Self::not_found(format!("no session {session_id:?}"))
            .hint("zoomctl session list shows the ids")
    }

    /// A person whom the roster does not have.
    pub fn no_person(person: &str) -> Self {
        Self::not_found(format!("no person {person:?}"))
            .hint("zoomctl roster list shows the ids and e-mails")
    }

    /// Trouble with this machine.
    pub fn local(message: impl Into<String>) -> Self {
        Self::new(Code::Local, message)
    }

    /// Says what to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Names the moment from which trying again makes sense.
    #[must_use]
    pub fn retry_at(mut self, at: Option<DateTime<Utc>>) -> Self {
        self.retry_at = at;
        self
    }

    /// Says that it concerns one thing only: a batch goes on with the others.
    #[must_use]
    pub fn of_one_thing(mut self) -> Self {
        self.stops_the_batch = Some(false);
        self
    }

    /// Lists the single places.
    #[must_use]
    pub fn details(mut self, details: Vec<Value>) -> Self {
        self.details = details;
        self
    }

    /// Ends with another exit than the code's own, e.g. 143 instead of 130.
    #[must_use]
    pub fn exit_as(mut self, exit: Exit) -> Self {
        self.exit = Some(exit);
        self
    }

    /// How the process ends.
    pub fn exit(&self) -> Exit {
        self.exit.unwrap_or_else(|| self.code.exit())
    }

    /// Of two errors, the one whose exit comes first in the documented order.
    pub fn graver(self, other: Self) -> Self {
        if other.exit().rank() < self.exit().rank() {
            other
        } else {
            self
        }
    }

    /// Whether every further item would meet it too, so that a batch must stop.
    pub fn stops_the_batch(&self) -> bool {
        self.stops_the_batch.unwrap_or(matches!(
            self.code,
            Code::Config
                | Code::NoCredentials
                | Code::BadCredentials
                | Code::MissingScope
                | Code::Local
                | Code::NewerSchema
                | Code::Unreachable
                | Code::RateLimited
                | Code::Interrupted
        ))
    }

    /// All that a log or a mail needs on one line: run, exit, what happened, counts, next step.
    pub fn one_line(&self) -> String {
        let mut text = String::new();
        if let Some(run) = &self.run {
            let exit = self.exit().code();
            text = format!("{} run {}, exit {exit}: ", run.job, run.run_id);
        }
        text.push_str(&self.message);
        let counts = self.run.as_ref().map_or("", |run| &run.counts);
        if !counts.is_empty() {
            text.push_str(&format!(" ({counts})"));
        }
        let show = self
            .run
            .as_ref()
            .map(|run| format!("zoomctl run show {}", run.run_id));
        let hint = self.hint.clone();
        // The same advice, with the number of the run.
        let hint = hint.filter(|hint| show.is_none() || !hint.starts_with("zoomctl run show"));
        let again = self
            .retry_at
            .map(|at| format!("try again at {}", crate::clock::rfc3339(at)));
        let steps: Vec<String> = [again, hint, show].into_iter().flatten().collect();
        if !steps.is_empty() {
            text.push_str(&format!("; next: {}", steps.join(", ")));
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The object that `-o json` prints on stderr.
    pub fn to_json(&self) -> Value {
        let mut error = serde_json::Map::new();
        error.insert("code".into(), self.code.name().into());
        error.insert("message".into(), self.message.clone().into());
        if let Some(hint) = &self.hint {
            error.insert("hint".into(), hint.clone().into());
        }
        if let Some(code) = self.zoom_code {
            error.insert("zoom_code".into(), code.into());
        }
        if !self.details.is_empty() {
            error.insert("details".into(), self.details.clone().into());
        }
        if let Some(at) = self.retry_at {
            error.insert("retry_at".into(), crate::clock::rfc3339(at).into());
        }
        error.insert("exit_code".into(), self.exit().code().into());
        serde_json::json!({ "error": error })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_graver_of_several_errors_decides_the_exit() {
        let order = [
            Code::Local,
            Code::BadCredentials,
            Code::Conflict,
            Code::CheckFailed,
            Code::Partial,
            Code::Locked,
        ];
        for (place, graver) in order.iter().enumerate() {
            for lighter in &order[place + 1..] {
                let left = Error::new(*graver, "a").graver(Error::new(*lighter, "b"));
                let right = Error::new(*lighter, "b").graver(Error::new(*graver, "a"));
                assert_eq!((left.code, right.code), (*graver, *graver));
            }
        }
    }

    #[test]
    fn empty_members_are_absent_from_the_json() {
        let json = Error::not_found("no session \"x\"").to_json();
        assert_eq!(
            json.to_string(),
            r#"{"error":{"code":"not_found","message":"no session \"x\"","exit_code":5}}"#
        );
    }

    #[test]
    fn one_line_holds_run_counts_and_next_step() {
        let mut error = Error::new(Code::Partial, "1 of 39\nsessions failed");
        assert_eq!(error.one_line(), "1 of 39 sessions failed");
        error.run = Some(Box::new(RunNote {
            job: "provision",
            run_id: 12,
            counts: "created 38, failed 1".to_owned(),
        }));
        assert_eq!(
            error.hint("look").one_line(),
            "provision run 12, exit 6: 1 of 39 sessions failed (created 38, failed 1); next: look, \
             zoomctl run show 12"
        );
    }

    #[test]
    fn every_exit_is_listed_once() {
        let mut codes: Vec<u8> = Exit::ALL.iter().map(|(exit, _)| exit.code()).collect();
        codes.dedup();
        assert_eq!(codes, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 75, 130, 143]);
    }
}
