//! What to do after an attempt: one pure function of what was asked, what came back, and how often.

use std::time::Duration;

use chrono::{DateTime, Days, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use reqwest::header::{HeaderMap, RETRY_AFTER};

use super::endpoint::{Endpoint, Method};

/// Bounds of repeating.
#[derive(Debug, Clone)]
pub(crate) struct Policy {
    /// Attempts of one call, the first one included.
    pub(crate) attempts: u32,
    /// Wait before the second attempt; doubled for each further one, up to `longest_backoff`.
    pub(crate) backoff: Duration,
    /// Upper bound of one wait that we choose ourselves.
    pub(crate) longest_backoff: Duration,
    /// Time since the first attempt after which a failing call is not repeated.
    pub(crate) budget: Duration,
    /// Longest wait that Zoom may ask for, and longest time of waiting for a rate limit to yield;
    /// beyond it the call ends with the time it may go on.
    pub(crate) longest_wait: Duration,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            attempts: 5,
            backoff: Duration::from_millis(500),
            longest_backoff: Duration::from_secs(8),
            budget: Duration::from_secs(45),
            longest_wait: Duration::from_secs(60),
        }
    }
}

/// What came back from one attempt.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Reply<'a> {
    /// An answer; `code` is Zoom's error code, if the body is an error.
    Answer {
        status: u16,
        headers: &'a HeaderMap,
        code: Option<i64>,
    },
    /// It never left: no connection.
    NotSent,
    /// It left, and nothing whole came back.
    NoAnswer,
}

/// Everything that the decision depends on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Situation<'a> {
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) reply: Reply<'a>,
    /// Attempts made, this one included.
    pub(crate) attempt: u32,
    /// Time since the first attempt began.
    pub(crate) elapsed: Duration,
    /// Whether an earlier attempt may have had its effect.
    pub(crate) maybe_done: bool,
    /// The token that was sent.
    pub(crate) token: TokenAge,
    /// Spread of waits, 0 to 1.
    pub(crate) jitter: f64,
    pub(crate) now: DateTime<Utc>,
}

/// Where the token of an attempt came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenAge {
    /// From an earlier run: it may be dead, or older than a scope that was added since.
    Cached,
    /// Issued by this process: it may be dead, but has the scopes of today.
    Own,
    /// Replaced during this call: another one would not help.
    Fresh,
    /// No token was sent.
    None,
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The reply is final, be it good or bad.
    Done,
    /// A repeated delete found nothing: the earlier attempt did it.
    Gone,
    /// Get another token and repeat.
    RefreshToken,
    /// Repeat after this time.
    Wait(Duration),
    /// The whole category is exhausted until then.
    Stop(DateTime<Utc>),
    /// The host's hundred writes of the day are used up until then.
    HostStop(DateTime<Utc>),
    /// It may have happened, and must not be repeated.
    Unknown,
}

/// No limit of Zoom's lasts longer than a day; a header that says more is not believed.
const LONGEST_STOP: TimeDelta = TimeDelta::hours(24);
/// When a per-second limit did not yield to all attempts.
const PATIENCE_AFTER_RATE_LIMIT: TimeDelta = TimeDelta::seconds(60);

const CODE_TOKEN_INVALID: i64 = 124;
const CODE_PER_SECOND: i64 = 4001;
const CODES_SCOPE_MISSING: [i64; 2] = [4700, 4711];

/// Decides what follows an attempt.
pub(crate) fn decide(policy: &Policy, s: &Situation<'_>) -> Verdict {
    match s.reply {
        Reply::NotSent => again(policy, s, Verdict::Done),
        Reply::NoAnswer if s.endpoint.idempotent => again(policy, s, Verdict::Done),
        Reply::NoAnswer => Verdict::Unknown,
        Reply::Answer {
            status,
            headers,
            code,
        } => match status {
            429 => rate_limited(policy, s, headers, code),
            _ if code == Some(CODE_PER_SECOND) => rate_limited(policy, s, headers, code),
            _ if replaceable(status, code, s.token) => Verdict::RefreshToken,
            404 if s.maybe_done && code.is_some() && s.endpoint.method == Method::Delete => {
                Verdict::Gone
            }
            // 408: the server gave up reading; 1xx and 3xx are no answers of this API.
            408 | 100..=199 | 300..=399 | 500.. if !s.endpoint.idempotent => Verdict::Unknown,
            408 | 500.. => server_error(policy, s, headers),
            _ => Verdict::Done,
        },
    }
}

/// Whether another token may help: this one is dead, or was issued before the app got the scope.
fn replaceable(status: u16, code: Option<i64>, token: TokenAge) -> bool {
    let scope_missing = code.is_some_and(|code| CODES_SCOPE_MISSING.contains(&code));
    match token {
        TokenAge::Cached if scope_missing => true,
        TokenAge::Cached | TokenAge::Own => {
            !scope_missing && (status == 401 || code == Some(CODE_TOKEN_INVALID))
        }
        TokenAge::Fresh | TokenAge::None => false,
    }
}

fn again(policy: &Policy, s: &Situation<'_>, otherwise: Verdict) -> Verdict {
    if s.attempt < policy.attempts && s.elapsed < policy.budget {
        Verdict::Wait(backoff(policy, s))
    } else {
        otherwise
    }
}

fn server_error(policy: &Policy, s: &Situation<'_>, headers: &HeaderMap) -> Verdict {
    match named_time(headers, s.now).map(|until| until_then(until, s.now)) {
        Some(wait) if wait > policy.longest_wait => Verdict::Done,
        Some(wait) => match again(policy, s, Verdict::Done) {
            Verdict::Wait(own) => Verdict::Wait(own.max(wait)),
            other => other,
        },
        None => again(policy, s, Verdict::Done),
    }
}

/// Zoom's limits come in three kinds that the status alone does not tell apart.
fn rate_limited(
    policy: &Policy,
    s: &Situation<'_>,
    headers: &HeaderMap,
    code: Option<i64>,
) -> Verdict {
    let named = named_time(headers, s.now);
    let kind = text(headers, "x-ratelimit-type");
    if kind.is_some_and(|k| k.eq_ignore_ascii_case("daily-limit")) {
        return Verdict::Stop(believed(
            named.unwrap_or_else(|| next_midnight(s.now)),
            s.now,
        ));
    }
    let per_second =
        kind.is_some_and(|k| k.eq_ignore_ascii_case("qps")) || code == Some(CODE_PER_SECOND);
    // The host's daily limit names neither type nor time, and its headers describe the account's
    // bucket, in which there is room.
    let room = text(headers, "x-ratelimit-remaining").and_then(|n| n.trim().parse::<u64>().ok());
    if !per_second && s.endpoint.host_budget && named.is_none() && room > Some(0) {
        return Verdict::HostStop(next_midnight(s.now));
    }
    match named {
        Some(until) if until_then(until, s.now) > policy.longest_wait => {
            Verdict::Stop(believed(until, s.now))
        }
        _ if s.attempt >= policy.attempts || s.elapsed > policy.longest_wait => {
            let patience = s.now + PATIENCE_AFTER_RATE_LIMIT;
            Verdict::Stop(believed(
                named.map_or(patience, |until| until.max(patience)),
                s.now,
            ))
        }
        Some(until) => Verdict::Wait(until_then(until, s.now).max(backoff(policy, s))),
        None => Verdict::Wait(second_or_two(policy, s)),
    }
}

/// Doubling waits, spread over their upper half.
fn backoff(policy: &Policy, s: &Situation<'_>) -> Duration {
    let doubled = policy
        .backoff
        .saturating_mul(1 << (s.attempt.clamp(1, 16) - 1));
    let wait = doubled.min(policy.longest_backoff);
    wait.mul_f64(0.5 + s.jitter.clamp(0.0, 1.0) / 2.0)
}

/// One to two seconds at the default policy, as Zoom advises for per-second limits.
fn second_or_two(policy: &Policy, s: &Situation<'_>) -> Duration {
    (policy.backoff * 2).mul_f64(1.0 + s.jitter.clamp(0.0, 1.0))
}

fn until_then(until: DateTime<Utc>, now: DateTime<Utc>) -> Duration {
    (until - now).to_std().unwrap_or(Duration::ZERO)
}

fn believed(until: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    until.clamp(now, now + LONGEST_STOP)
}

/// The moment when Zoom's daily limits start afresh.
pub(crate) fn next_midnight(now: DateTime<Utc>) -> DateTime<Utc> {
    (now.date_naive() + Days::new(1))
        .and_time(NaiveTime::MIN)
        .and_utc()
}

fn named_time(headers: &HeaderMap, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    headers
        .get(RETRY_AFTER)
        .and_then(|value| retry_after(value.to_str().ok()?, now))
        .or_else(|| {
            // Zoom's guidance for agents names this header: seconds since 1970.
            let seconds = text(headers, "x-ratelimit-reset")?.trim().parse().ok()?;
            DateTime::from_timestamp(seconds, 0).filter(|until| *until >= now)
        })
}

/// Reads `Retry-After` in the forms that Zoom uses: seconds, an RFC 3339 time, an HTTP date.
/// Anything else, and any number beyond a century, is as if it were absent.
pub(crate) fn retry_after(value: &str, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    const CENTURY_SECONDS: f64 = 3_155_760_000.0;
    let value = value.trim();
    if let Ok(seconds) = value.parse::<f64>() {
        if !(0.0..CENTURY_SECONDS).contains(&seconds) {
            return None;
        }
        return TimeDelta::from_std(Duration::from_secs_f64(seconds))
            .ok()
            .and_then(|wait| now.checked_add_signed(wait));
    }
    DateTime::parse_from_rfc3339(value)
        .map(|time| time.to_utc())
        .or_else(|_| {
            NaiveDateTime::parse_from_str(value, "%a, %d %b %Y %H:%M:%S GMT").map(|t| t.and_utc())
        })
        .ok()
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
#[path = "retry_tests.rs"]
mod tests;
