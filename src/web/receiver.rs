//! The address that Zoom's events come to.
//!
//! Nothing of a request is believed before its signature held; then it is stored, and only then
//! Zoom hears 200. What Zoom should bring again is answered 503, everything final with 4xx.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Instant;

use axum::Router;
use axum::body::Body;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use chrono::TimeDelta;

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::zoom::webhook::{self, Claim, Keys, Message, Refused, Which};

use super::body::{self, Refusal, Room};
use super::counts::{Counts, Ending};
use super::inbox::{Health, Inbox};
use super::seats::Seat;
use super::traffic::Traffic;

/// Paths that the server answers itself.
const OWN_PATHS: [&str; 2] = ["/healthz", "/metrics"];

/// Refused signatures are told to the log at most once in so many seconds.
const COMPLAIN_EVERY: i64 = 60;

/// Everything that the receiver works with.
#[derive(Debug)]
pub struct Receiver {
    keys: Keys,
    tolerance: TimeDelta,
    clock: Clock,
    inbox: Inbox,
    counts: Arc<Counts>,
    traffic: Arc<Traffic>,
    room: Room,
    complained: AtomicI64,
}

impl Receiver {
    /// A receiver that believes these keys and stores into this inbox.
    #[must_use]
    pub fn new(
        keys: Keys,
        tolerance: TimeDelta,
        clock: Clock,
        inbox: Inbox,
        counts: Arc<Counts>,
        traffic: Arc<Traffic>,
    ) -> Self {
        Self {
            keys,
            tolerance,
            clock,
            inbox,
            counts,
            traffic,
            room: Room::default(),
            complained: AtomicI64::new(i64::MIN),
        }
    }
}

/// Refuses a path that is no plain one, or one of the server's own.
///
/// # Errors
/// What a path looks like.
pub fn check_path(path: &str) -> Result<()> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | '~');
    if !path.starts_with('/') || !path.chars().all(fits) {
        return Err(Error::usage(format!("--path {path:?} is not a path"))
            .hint("letters, digits, / - _ . ~ after a leading /, e.g. /webhooks/zoom"));
    }
    if OWN_PATHS.contains(&path) {
        return Err(Error::usage(format!("--path {path} is the server's own")));
    }
    Ok(())
}

/// The webhook's path, `/healthz` and `/metrics`.
pub fn routes(path: &str, receiver: Receiver) -> Router {
    let [health, metrics] = OWN_PATHS;
    Router::new()
        .route(path, post(receive))
        .route(health, get(is_healthy))
        .route(metrics, get(show_counts))
        .with_state(Arc::new(receiver))
}

async fn is_healthy(State(receiver): State<Arc<Receiver>>) -> Response {
    let trouble = match receiver.inbox.health().await {
        Health::Good => return plain(StatusCode::OK, "ok\n"),
        Health::NotStored => "events cannot be stored\n",
        Health::NotApplied => "events are stored and not applied; the log has the reason\n",
    };
    plain(StatusCode::SERVICE_UNAVAILABLE, trouble)
}

async fn show_counts(State(receiver): State<Arc<Receiver>>) -> Response {
    let healthy = receiver.inbox.health().await == Health::Good;
    let page = receiver.counts.page(&receiver.traffic, healthy);
    let kind = (
        header::CONTENT_TYPE,
        "text/plain; version=0.0.4; charset=utf-8",
    );
    ([kind], page).into_response()
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    (status, text).into_response()
}

async fn receive(
    State(receiver): State<Arc<Receiver>>,
    Extension(seat): Extension<Arc<Seat>>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    // A request without a signature is not worth its body.
    let claim = match claim(&headers) {
        Ok(claim) => claim,
        Err(refused) => {
            seat.leave_unread();
            return receiver.refuse(refused, Instant::now());
        }
    };
    let body = body::read(&headers, body, &seat, &receiver.room).await;
    let begin = Instant::now();
    match body {
        Ok(body) => receiver.take(claim, &body.bytes, &seat, begin).await,
        Err(refusal) => {
            let ending = match refusal {
                Refusal::TooLarge => Ending::TooLarge,
                Refusal::TooSlow => Ending::TooSlow,
                Refusal::NoRoom => Ending::NoRoom,
                Refusal::Broken => Ending::Broken,
            };
            receiver.counts.ended(ending, begin.elapsed());
            let mut response = plain(refusal.status(), "the body was not read\n");
            response
                .headers_mut()
                .insert(header::CONNECTION, HeaderValue::from_static("close"));
            response
        }
    }
}

fn claim(headers: &HeaderMap) -> std::result::Result<Claim<'_>, Refused> {
    let all = |name: &'static str| {
        let name = HeaderName::from_static(name);
        headers.get_all(name).into_iter().map(HeaderValue::as_bytes)
    };
    Claim::of(
        all(webhook::SIGNATURE_HEADER),
        all(webhook::TIMESTAMP_HEADER),
    )
}

impl Receiver {
    async fn take(&self, claim: Claim<'_>, body: &[u8], seat: &Seat, begin: Instant) -> Response {
        let checked = claim.sent_at().and_then(|sent_at| {
            let which = self
                .keys
                .check(claim, body, self.clock.now(), self.tolerance)?;
            Ok((sent_at, which))
        });
        let (sent_at, which) = match checked {
            Ok(checked) => checked,
            Err(refused) => return self.refuse(refused, begin),
        };
        seat.prove();
        if which == Which::Previous {
            self.counts.signed_with_previous();
        }
        let (ending, response) = match webhook::read(body, sent_at) {
            Ok(Message::Validation { plain_token }) => {
                tracing::info!("Zoom asked whether this address is ours");
                let proof = self.keys.proof(which, &plain_token);
                let answer = serde_json::json!({
                    "plainToken": plain_token,
                    "encryptedToken": proof,
                });
                (Ending::Validated, axum::Json(answer).into_response())
            }
            Ok(Message::Event(event)) => self.store(*event).await,
            Err(malformed) => {
                tracing::warn!(%malformed, "a signed request is no event");
                (
                    Ending::Malformed,
                    plain(StatusCode::BAD_REQUEST, "malformed\n"),
                )
            }
        };
        self.counts.ended(ending, begin.elapsed());
        response
    }

    async fn store(&self, event: webhook::Event) -> (Ending, Response) {
        let event_type = event.event_type.clone();
        match self.inbox.store(event, self.clock.now()).await {
            Ok(saved) if saved.is_duplicate => {
                (Ending::Duplicate, plain(StatusCode::OK, "duplicate\n"))
            }
            Ok(saved) => {
                tracing::info!(event_id = saved.event_id, event_type, "stored");
                (Ending::Stored, plain(StatusCode::OK, "stored\n"))
            }
            Err(why) => {
                tracing::warn!(
                    ?why,
                    event_type,
                    "an event was not stored; Zoom brings it again"
                );
                let response = plain(StatusCode::SERVICE_UNAVAILABLE, "not stored\n");
                (Ending::Unstored, response)
            }
        }
    }

    fn refuse(&self, refused: Refused, begin: Instant) -> Response {
        let ending = match refused {
            Refused::NoSignature | Refused::NoTimestamp => Ending::Unsigned,
            Refused::Stale { .. } => Ending::Stale,
            Refused::Doubled | Refused::BadSignature | Refused::BadTimestamp | Refused::Forged => {
                Ending::Forged
            }
        };
        self.counts.ended(ending, begin.elapsed());
        self.complain(refused, ending);
        plain(StatusCode::UNAUTHORIZED, "refused\n")
    }

    /// Says now and then that requests are refused: a wrong secret looks like this from here.
    fn complain(&self, refused: Refused, ending: Ending) {
        let now = self.clock.now().timestamp();
        let last = self.complained.load(Ordering::Relaxed);
        if ending != Ending::Unsigned && now.saturating_sub(last) >= COMPLAIN_EVERY {
            self.complained.store(now, Ordering::Relaxed);
            tracing::warn!(
                "a request was refused: {refused}; zoomctl webhook verify tells why a request of Zoom's is"
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_the_router_would_read_otherwise_is_refused() {
        for path in ["/webhooks/zoom", "/", "/a-b_c.d~e/"] {
            assert!(check_path(path).is_ok(), "{path}");
        }
        for path in [
            "", "webhooks", "/{x}", "/*", "/a b", "/ä", "/healthz", "/metrics", "/a?b",
        ] {
            assert!(check_path(path).is_err(), "{path}");
        }
    }
}
