//! The attempts of one call: counts them, asks [`retry`](super::retry) what follows, and words the
//! failure.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::time::Instant;

use super::answer::{Answer, Content};
use super::breaker::Breaker;
use super::endpoint::{self, Endpoint};
use super::error::{Error, Kind};
use super::fault::{Fault, classify, classify_download, classify_token};
use super::retry::{Policy, Reply, Situation, TokenAge, Verdict, decide};
use super::wire::{Exchange, LONGEST_BODY};

/// What follows an attempt.
#[derive(Debug)]
pub(crate) enum Next {
    /// It worked.
    Answer(Box<Answer>),
    /// A delete whose earlier attempt had already worked.
    Gone,
    /// It failed for good.
    Fail(Error),
    /// Repeat with another token.
    RefreshToken,
    /// Repeat after this time; `limited` when a rate limit is the reason.
    Wait { time: Duration, limited: bool },
    /// Close the category until then.
    Stop(DateTime<Utc>, Error),
    /// Park the host until then.
    HostStop(DateTime<Utc>, Error),
}

/// The attempts made so far.
#[derive(Debug)]
pub(crate) struct Attempts<'a> {
    endpoint: &'static Endpoint,
    policy: &'a Policy,
    breaker: &'a Breaker,
    begun: Instant,
    attempt_begun: Instant,
    count: u32,
    maybe_done: bool,
    last_failure: Option<Error>,
}

impl<'a> Attempts<'a> {
    pub(crate) fn new(
        endpoint: &'static Endpoint,
        policy: &'a Policy,
        breaker: &'a Breaker,
    ) -> Self {
        let now = Instant::now();
        Self {
            endpoint,
            policy,
            breaker,
            begun: now,
            attempt_begun: now,
            count: 0,
            maybe_done: false,
            last_failure: None,
        }
    }

    /// Begins an attempt, unless Zoom is known to be dead.
    pub(crate) fn begin(&mut self) -> Result<(), Error> {
        if !self.breaker.admits() {
            return Err(self.give_up("too many calls in a row failed"));
        }
        self.attempt_begun = Instant::now();
        // Waiting for a slot or a lock is no time of the call's own.
        if self.count == 0 {
            self.begun = self.attempt_begun;
        }
        self.count += 1;
        Ok(())
    }

    /// The failure of the last attempt, else why there is none.
    pub(crate) fn give_up(&mut self, why: &str) -> Error {
        self.last_failure
            .take()
            .unwrap_or_else(|| Error::new(Kind::Unreachable).at(self.endpoint).message(why))
    }

    /// Ends an attempt and says what follows.
    pub(crate) fn end(&mut self, exchange: Exchange, token: TokenAge, now: DateTime<Utc>) -> Next {
        let healthy = matches!(&exchange, Exchange::Answer(answer) if answer.status < 500);
        if healthy {
            self.breaker.success();
        } else {
            self.breaker.failure(self.attempt_begun);
        }
        let reply = match &exchange {
            Exchange::Answer(answer) => Reply::Answer {
                status: answer.status,
                headers: &answer.headers,
                code: answer
                    .fault
                    .as_ref()
                    .map(|fault| fault.code)
                    .filter(|code| *code != 0),
            },
            Exchange::NotSent(_) => Reply::NotSent,
            Exchange::NoAnswer(_) => Reply::NoAnswer,
        };
        let verdict = decide(
            self.policy,
            &Situation {
                endpoint: self.endpoint,
                reply,
                attempt: self.count,
                elapsed: self.begun.elapsed(),
                maybe_done: self.maybe_done,
                token,
                jitter: random_fraction(),
                now,
            },
        );
        self.maybe_done |= !healthy && !matches!(exchange, Exchange::NotSent(_));
        match verdict {
            Verdict::Gone => Next::Gone,
            Verdict::RefreshToken => Next::RefreshToken,
            Verdict::Stop(until) | Verdict::HostStop(until) => {
                let kind = Kind::RateLimited { retry_at: until };
                let error = self.failure(exchange).with_kind(kind);
                match verdict {
                    Verdict::Stop(_) => Next::Stop(until, error),
                    _ => Next::HostStop(until, error),
                }
            }
            Verdict::Unknown => Next::Fail(self.failure(exchange).with_kind(Kind::UnknownOutcome)),
            Verdict::Wait(time) => {
                // 408 is the only other answer below 500 that is repeated.
                let limited = healthy && exchange.status() != Some(408);
                self.last_failure = Some(self.failure(exchange));
                Next::Wait { time, limited }
            }
            Verdict::Done => match exchange {
                Exchange::Answer(answer) if self.accepts(&answer) => Next::Answer(answer),
                other => Next::Fail(self.failure(other)),
            },
        }
    }

    /// A success that is readable as Zoom's: a proxy's login page under status 200 is none.
    fn accepts(&self, answer: &Answer) -> bool {
        answer.is_success()
            && answer.fault.is_none()
            && matches!(answer.content, Content::Empty | Content::Json(_))
    }

    fn failure(&self, exchange: Exchange) -> Error {
        let answer = match exchange {
            Exchange::Answer(answer) => answer,
            Exchange::NotSent(cause) | Exchange::NoAnswer(cause) => {
                return Error::new(Kind::Unreachable)
                    .at(self.endpoint)
                    .message(cause);
            }
        };
        let kind = match (
            &answer.content,
            answer.is_success() && answer.fault.is_none(),
        ) {
            // A create that was answered with anything unreadable may have worked.
            (Content::TooLarge | Content::Unreadable(_), true) if !self.endpoint.idempotent => {
                Kind::UnknownOutcome
            }
            (Content::TooLarge, true) => Kind::TooLarge {
                limit_bytes: LONGEST_BODY as u64,
            },
            (Content::Unreadable(_), true) => Kind::NotZoom,
            _ if std::ptr::eq(self.endpoint, &endpoint::TOKEN) => {
                classify_token(answer.status, answer.fault.as_ref())
            }
            _ if std::ptr::eq(self.endpoint, &endpoint::DOWNLOAD) => {
                classify_download(answer.status)
            }
            _ => classify(self.endpoint, answer.status, answer.fault.as_ref()),
        };
        let error = Error::new(kind)
            .at(self.endpoint)
            .status(answer.status)
            .tracking_id(answer.tracking_id);
        match (answer.fault, answer.content) {
            (
                Some(Fault {
                    code,
                    message,
                    oauth,
                }),
                _,
            ) => error.code((code != 0).then_some(code)).message(
                oauth
                    .into_iter()
                    .chain([message])
                    .collect::<Vec<_>>()
                    .join(" "),
            ),
            (None, Content::Unreadable(snippet)) => error.message(snippet),
            (None, _) => error,
        }
    }
}

/// Whether a write that ended so counts against its host's day: it reached Zoom, or may have.
pub(crate) fn counts_for_host(exchange: &Exchange) -> bool {
    match exchange {
        Exchange::Answer(answer) => answer.is_success() || answer.status >= 500,
        Exchange::NotSent(_) => false,
        Exchange::NoAnswer(_) => true,
    }
}

/// A number between 0 and 1 that differs between processes and calls; the seed of the standard
/// library's hash maps is random enough to keep clients from marching in step.
fn random_fraction() -> f64 {
    let random = RandomState::new().build_hasher().finish();
    f64::from(u32::try_from(random >> 32).unwrap_or(0)) / f64::from(u32::MAX)
}
