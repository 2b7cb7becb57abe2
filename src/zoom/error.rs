//! The one error of everything that speaks to Zoom: what happened, where, and what Zoom said.

use std::fmt;

use chrono::{DateTime, Utc};

use super::endpoint::Endpoint;
use super::redact;

/// Characters of a foreign text that an error keeps.
const LONGEST_MESSAGE: usize = 500;

/// What went wrong, in the classes that callers tell apart.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Kind {
    /// The credentials or the token were refused.
    #[error("{0}")]
    BadCredentials(Refusal),
    /// The token lacks a scope; any one of those listed is enough.
    #[error("the app has none of the scopes {}", any_of.join(", "))]
    MissingScope {
        /// Acceptable scopes.
        any_of: Vec<String>,
    },
    /// The role of the app's owner or the plan of the account does not allow it.
    #[error("role or plan does not permit it")]
    NotPermitted,
    /// Zoom knows no such object, and said so in its own words.
    #[error("not found at Zoom")]
    NotFound,
    /// The object exists already.
    #[error("exists already")]
    Exists,
    /// The plan has no free licence.
    #[error("no free licence")]
    NoSeat,
    /// This user may not host meetings.
    #[error("the user may not host meetings")]
    HostNotAllowed,
    /// The object is in use now: a running meeting, a recording in the making.
    #[error("the object is in use at the moment")]
    Busy,
    /// Zoom found fault with a value.
    #[error("a value was refused")]
    Validation,
    /// Zoom refused for a reason of its own; the code tells which.
    #[error("refused by Zoom")]
    Refused,
    /// A rate limit of the account is used up.
    #[error("rate limit used up until {}", retry_at.format("%Y-%m-%dT%H:%M:%SZ"))]
    RateLimited {
        /// When the next call may be made.
        retry_at: DateTime<Utc>,
    },
    /// The hundred writes of one host per UTC day are used up; other hosts go on.
    #[error("the daily writes of host {host} are used up until {}", retry_at.format("%Y-%m-%dT%H:%M:%SZ"))]
    HostLimit {
        /// The host as the caller named it, lower-cased.
        host: String,
        /// Next midnight UTC.
        retry_at: DateTime<Utc>,
    },
    /// No answer from Zoom: no connection, a timeout, or too many failures in a row.
    #[error("Zoom is out of reach")]
    Unreachable,
    /// Zoom answered with a server error, again and again.
    #[error("Zoom has a server error")]
    ServerError,
    /// Sent without a readable answer: it may have happened.
    #[error("sent without a readable answer, so it may have happened")]
    UnknownOutcome,
    /// What answered was not Zoom's API: HTML, XML, a foreign or unreadable body.
    #[error("the answer is not readable as Zoom's")]
    NotZoom,
    /// A recording download was refused, mostly by a web page in place of the file: no permission,
    /// or the file is gone.
    #[error("Zoom refused the file")]
    DownloadRefused,
    /// A transfer broke off or fell silent; it may be resumed.
    #[error("the transfer broke off")]
    BrokenOff,
    /// An answer beyond our bound.
    #[error("the answer is larger than {limit_bytes} bytes")]
    TooLarge {
        /// The bound.
        limit_bytes: u64,
    },
    /// A list that does not add up or does not end.
    #[error("the list is incomplete")]
    Incomplete,
    /// An address that must not be used: plain http, or a host that must not get the token.
    #[error("the address is not allowed")]
    Address,
    /// Trouble with our own files or set-up.
    #[error("local trouble")]
    Local,
}

/// Why credentials were refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Client id or client secret is wrong.
    #[error("client id or client secret was refused")]
    Client,
    /// The two look as if they were swapped.
    #[error("client id and client secret were refused and look swapped")]
    Swapped,
    /// One of the three holds blanks.
    #[error("the credentials were refused and hold blanks")]
    Blanks,
    /// The account id is wrong.
    #[error("the account id was refused")]
    Account,
    /// The app is no Server-to-Server OAuth app.
    #[error("the app is of another type than Server-to-Server OAuth")]
    AppType,
    /// The app is deactivated, or its owner is gone.
    #[error("the app is deactivated")]
    AppDisabled,
    /// A token just issued is refused.
    #[error("the access token was refused")]
    Token,
}

/// A failure of a call to Zoom.
///
/// Texts from outside are stripped of bearer secrets and cut when they come in.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Details>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Details {
    kind: Kind,
    endpoint: Option<&'static Endpoint>,
    status: Option<u16>,
    code: Option<i64>,
    message: Option<String>,
    tracking_id: Option<String>,
}

impl Error {
    pub(crate) fn new(kind: Kind) -> Self {
        Self(Box::new(Details {
            kind,
            endpoint: None,
            status: None,
            code: None,
            message: None,
            tracking_id: None,
        }))
    }

    pub(crate) fn local(what: impl fmt::Display, source: &std::io::Error) -> Self {
        Self::new(Kind::Local).message(format!("{what}: {source}"))
    }

    pub(crate) fn at(mut self, endpoint: &'static Endpoint) -> Self {
        self.0.endpoint = Some(endpoint);
        self
    }

    pub(crate) fn status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn code(mut self, code: Option<i64>) -> Self {
        self.0.code = code;
        self
    }

    pub(crate) fn message(mut self, text: impl AsRef<str>) -> Self {
        let text = redact::text(text.as_ref());
        let text = text.trim();
        self.0.message = (!text.is_empty()).then(|| text.chars().take(LONGEST_MESSAGE).collect());
        self
    }

    pub(crate) fn tracking_id(mut self, id: Option<String>) -> Self {
        self.0.tracking_id = id;
        self
    }

    pub(crate) fn with_kind(mut self, kind: Kind) -> Self {
        self.0.kind = kind;
        self
    }

    /// The class of the failure.
    pub fn kind(&self) -> &Kind {
        &self.0.kind
    }

    /// What was tried.
    pub fn endpoint(&self) -> Option<&'static Endpoint> {
        self.0.endpoint
    }

    /// HTTP status of the last answer.
    pub fn http_status(&self) -> Option<u16> {
        self.0.status
    }

    /// Zoom's own error code.
    pub fn zoom_code(&self) -> Option<i64> {
        self.0.code
    }

    /// What Zoom or the system said, in the language of the account; at most 500 characters.
    pub fn detail(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The id under which Zoom's support finds the call.
    pub fn zoom_tracking_id(&self) -> Option<&str> {
        self.0.tracking_id.as_deref()
    }

    /// When a limit ends.
    pub fn retry_at(&self) -> Option<DateTime<Utc>> {
        match &self.0.kind {
            Kind::RateLimited { retry_at } | Kind::HostLimit { retry_at, .. } => Some(*retry_at),
            _ => None,
        }
    }

    /// Whether every other call would fail the same way, so that a batch should stop.
    pub fn stops_everything(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::BadCredentials(_)
                | Kind::MissingScope { .. }
                | Kind::RateLimited { .. }
                | Kind::Unreachable
                | Kind::Address
                | Kind::Local
        )
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("endpoint", &self.0.endpoint.map(|e| e.name))
            .field("status", &self.0.status)
            .field("code", &self.0.code)
            .field("message", &self.0.message)
            .field("tracking_id", &self.0.tracking_id)
            .finish()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(endpoint) = self.0.endpoint {
            write!(f, "{}: ", endpoint.name)?;
        }
        write!(f, "{}", self.0.kind)?;
        let mut facts = Vec::new();
        if let Some(status) = self.0.status {
            facts.push(format!("HTTP {status}"));
        }
        if let Some(code) = self.0.code {
            facts.push(format!("Zoom code {code}"));
        }
        if let Some(id) = &self.0.tracking_id {
            facts.push(format!("tracking id {id}"));
        }
        if !facts.is_empty() {
            write!(f, " ({})", facts.join(", "))?;
        }
        if let Some(message) = &self.0.message {
            write!(f, ": {message}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zoom::endpoint::GET_MEETING;

    #[test]
    fn an_error_reads_as_the_rest_of_failed_to() {
        let error = Error::new(Kind::NotFound)
            .at(&GET_MEETING)
            .status(404)
            .code(Some(3001))
            .tracking_id(Some("v=2.0;clid=aw1".into()))
            .message("Meeting does not exist: 86000000001.");
        assert_eq!(
            error.to_string(),
            "get the meeting: not found at Zoom (HTTP 404, Zoom code 3001, tracking id v=2.0;clid=aw1): \
             Meeting does not exist: 86000000001."
        );
    }

    #[test]
    fn a_foreign_text_is_cut_and_loses_its_secrets() {
        let error = Error::new(Kind::NotZoom).message(format!(
            "Bearer CANARYCANARY https://x.test/?access_token=CANARY2 {}",
            "x".repeat(10_000)
        ));
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("CANARY"), "{shown}");
        assert!(error.detail().unwrap().chars().count() <= LONGEST_MESSAGE);
    }
}
