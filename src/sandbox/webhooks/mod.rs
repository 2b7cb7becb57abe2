//! Webhooks: events go out signed, sometimes twice, late or in the wrong order, and again when
//! the receiver fails.

mod events;
mod send;
mod sign;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use serde_json::{Value, json};

pub(crate) use self::send::{deliver, settled};
use self::sign::{proof, signature};
use super::draw::Draw;
use super::tokens::Credentials;
use super::world::World;

/// Gaps before the second, third and fourth try (`zoom-api §11.2 [D]`).
const RETRY_AFTER: [TimeDelta; 3] = [
    TimeDelta::minutes(5),
    TimeDelta::minutes(20),
    TimeDelta::minutes(60),
];
/// The address is validated again so often (`zoom-api §11.1 [D]`).
const VALIDATE_EVERY: TimeDelta = TimeDelta::hours(72);
/// How long an ordinary event is on its way, in milliseconds.
const ORDINARY_WAIT: i64 = 300;
/// More events do not wait for delivery; the rest is counted as lost (a bound of the sandbox).
const MOST_WAITING: usize = 500_000;
/// The record keeps this many events (a bound of the sandbox).
const MOST_RECORDED: u64 = 50_000;

/// How badly the delivery behaves; percentages of events.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// Events that come twice.
    pub duplicate_percent: u64,
    /// Events that come 5 to 20 seconds late, and so after later ones.
    pub late_percent: u64,
}

impl Default for Delivery {
    fn default() -> Self {
        Self {
            duplicate_percent: 5,
            late_percent: 8,
        }
    }
}

/// One event on its way.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Parcel {
    due: DateTime<Utc>,
    number: u64,
    copy: u8,
    tries: u8,
    name: &'static str,
    body: Bytes,
}

/// What became of an event.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Record {
    event: &'static str,
    event_ts: DateTime<Utc>,
    /// Status of every try; 0 = no answer in time.
    tries: Vec<u16>,
    delivered: bool,
}

/// Everything that was told and is still to be told.
pub(crate) struct Webhooks {
    url: Option<String>,
    credentials: Credentials,
    behaviour: Delivery,
    seed: u64,
    waiting: BinaryHeap<Reverse<Parcel>>,
    records: BTreeMap<u64, Record>,
    number: u64,
    lost: u64,
    sending: bool,
    validated: Option<DateTime<Utc>>,
    validation: &'static str,
}

impl Webhooks {
    pub(crate) fn new(
        url: Option<String>,
        credentials: Credentials,
        behaviour: Delivery,
        seed: u64,
    ) -> Self {
        Self {
            url,
            credentials,
            behaviour,
            seed,
            waiting: BinaryHeap::new(),
            records: BTreeMap::new(),
            number: 0,
            lost: 0,
            sending: false,
            validated: None,
            validation: "not tried",
        }
    }

    pub(crate) fn set_url(&mut self, url: Option<String>) {
        self.url = url;
        self.validated = None;
        self.validation = "not tried";
    }

    pub(crate) fn wanted(&self) -> bool {
        self.url.is_some()
    }

    /// Takes what happened in the world and puts it on its way.
    pub(crate) fn collect(&mut self, world: &mut World) {
        for fact in world.facts.take() {
            let Some((name, body)) = events::render(world, &fact) else {
                continue;
            };
            self.post(name, &body, fact.at);
        }
    }

    fn post(&mut self, name: &'static str, body: &Value, at: DateTime<Utc>) {
        if self.waiting.len() >= MOST_WAITING {
            self.lost += 1;
            return;
        }
        self.number += 1;
        let number = self.number;
        let mut draw = Draw::new(self.seed, &["delivery", &number.to_string()]);
        let late = draw.chance(self.behaviour.late_percent);
        let wait = if late {
            draw.between(5_000, 20_000)
        } else {
            ORDINARY_WAIT
        };
        let body = Bytes::from(body.to_string());
        let due = at + TimeDelta::milliseconds(wait);
        let parcel = |due, copy, body| Parcel {
            due,
            number,
            copy,
            tries: 0,
            name,
            body,
        };
        if draw.chance(self.behaviour.duplicate_percent) {
            let again = due + TimeDelta::seconds(draw.between(1, 60));
            self.waiting.push(Reverse(parcel(again, 1, body.clone())));
        }
        self.waiting.push(Reverse(parcel(due, 0, body)));
        let record = Record {
            event: name,
            event_ts: at,
            ..Record::default()
        };
        self.records.insert(number, record);
        self.records.remove(&number.saturating_sub(MOST_RECORDED));
    }

    fn next_due(&self) -> Option<DateTime<Utc>> {
        self.waiting.peek().map(|Reverse(parcel)| parcel.due)
    }

    /// Nothing is due and nothing is under way.
    fn idle(&self, now: DateTime<Utc>) -> bool {
        let due = self.validation_is_due(now) || self.next_due().is_some_and(|due| due <= now);
        !self.sending && (self.url.is_none() || !due)
    }

    fn validation_is_due(&self, now: DateTime<Utc>) -> bool {
        self.validated
            .is_none_or(|last| now - last >= VALIDATE_EVERY)
    }

    pub(crate) fn report(&self) -> Value {
        json!({
            "url": self.url,
            "validation": self.validation,
            "waiting": self.waiting.len(),
            "lost": self.lost,
            "events": self.records.values().collect::<Vec<_>>(),
        })
    }

    fn settle(&mut self, mut parcel: Parcel, status: u16, now: DateTime<Utc>) {
        if let Some(record) = self.records.get_mut(&parcel.number) {
            record.tries.push(status);
            record.delivered |= matches!(status, 200..300);
        }
        // 3xx and 4xx are final (zoom-api §11.2 [D]).
        let failed = status == 0 || status >= 500;
        if let Some(gap) = RETRY_AFTER
            .get(usize::from(parcel.tries))
            .filter(|_| failed)
        {
            parcel.due = now + *gap;
            parcel.tries += 1;
            self.waiting.push(Reverse(parcel));
        }
    }
}

/// One thing to send, with everything that the request needs.
struct Job {
    url: String,
    body: Bytes,
    headers: Vec<(&'static str, String)>,
    kind: JobKind,
}

enum JobKind {
    Event(Parcel),
    Validation { token: String, now: DateTime<Utc> },
}

impl Webhooks {
    /// The next thing that is due; one at a time, so that the order is decided by the seed alone.
    fn next_job(&mut self, now: DateTime<Utc>) -> Option<Job> {
        let url = self.url.clone()?;
        let due = self.next_due().is_some_and(|due| due <= now);
        let job = if self.validation_is_due(now) {
            let token =
                Draw::new(self.seed, &["plain token", &now.timestamp().to_string()]).letters(22);
            let body = json!({
                "event": "endpoint.url_validation",
                "payload": {"plainToken": token},
                "event_ts": now.timestamp_millis(),
            });
            let body = Bytes::from(body.to_string());
            let headers = self.headers(&body, "validation", now);
            Job {
                url,
                body,
                headers,
                kind: JobKind::Validation { token, now },
            }
        } else if due {
            let Reverse(parcel) = self.waiting.pop()?;
            let body = parcel.body.clone();
            let headers = self.headers(&body, &parcel.number.to_string(), now);
            Job {
                url,
                body,
                headers,
                kind: JobKind::Event(parcel),
            }
        } else {
            return None;
        };
        self.sending = true;
        Some(job)
    }

    /// A retry keeps the request id; timestamp and signature are new (`zoom-api §11.2 [L]`).
    fn headers(&self, body: &[u8], name: &str, now: DateTime<Utc>) -> Vec<(&'static str, String)> {
        let timestamp = now.timestamp();
        let request_id = Draw::new(self.seed, &["request id", name]).letters(22);
        vec![
            ("content-type", "application/json".to_owned()),
            ("user-agent", "Zoom Marketplace/1.0a".to_owned()),
            ("clientid", self.credentials.client_id.clone()),
            ("x-zm-request-timestamp", timestamp.to_string()),
            (
                "x-zm-signature",
                signature(&self.credentials.webhook_secret, timestamp, body),
            ),
            ("x-zm-request-id", request_id),
        ]
    }

    fn validate(&mut self, token: &str, now: DateTime<Utc>, status: u16, answer: &[u8]) {
        let answer: Value = serde_json::from_slice(answer).unwrap_or(Value::Null);
        let wanted = proof(&self.credentials.webhook_secret, token);
        let good = status == 200
            && answer["plainToken"] == token
            && answer["encryptedToken"] == wanted.as_str();
        self.validated = Some(now);
        self.validation = if good { "good" } else { "failed" };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn webhooks(behaviour: Delivery) -> Webhooks {
        let url = Some("http://127.0.0.1:1/".to_owned());
        let mut webhooks = Webhooks::new(url, Credentials::draw(7), behaviour, 7);
        webhooks.validated = Some(noon());
        webhooks
    }

    fn noon() -> DateTime<Utc> {
        "2026-09-07T12:00:00Z".parse().unwrap()
    }

    fn next_event(webhooks: &mut Webhooks, now: DateTime<Utc>) -> Option<Parcel> {
        match webhooks.next_job(now)?.kind {
            JobKind::Event(parcel) => Some(parcel),
            JobKind::Validation { .. } => None,
        }
    }

    #[test]
    fn a_failed_delivery_is_tried_after_5_20_and_60_minutes_and_then_given_up() {
        let mut webhooks = webhooks(Delivery {
            duplicate_percent: 0,
            late_percent: 0,
        });
        webhooks.post("meeting.started", &json!({}), noon());
        let mut now = noon() + TimeDelta::seconds(1);
        for minutes in [5, 20, 60] {
            let parcel = next_event(&mut webhooks, now).unwrap();
            webhooks.settle(parcel, 503, now);
            let nearly = now + TimeDelta::minutes(minutes) - TimeDelta::seconds(1);
            assert!(next_event(&mut webhooks, nearly).is_none());
            now += TimeDelta::minutes(minutes);
        }
        let parcel = next_event(&mut webhooks, now).unwrap();
        webhooks.settle(parcel, 0, now);
        assert!(webhooks.waiting.is_empty());
        assert_eq!(webhooks.records[&1].tries, [503, 503, 503, 0]);
    }

    #[test]
    fn a_client_error_is_final() {
        let mut webhooks = webhooks(Delivery {
            duplicate_percent: 0,
            late_percent: 0,
        });
        webhooks.post("meeting.started", &json!({}), noon());
        let now = noon() + TimeDelta::seconds(1);
        let parcel = next_event(&mut webhooks, now).unwrap();
        webhooks.settle(parcel, 401, now);
        assert!(webhooks.waiting.is_empty());
    }

    #[test]
    fn some_events_come_twice_and_some_in_the_wrong_order() {
        let mut webhooks = webhooks(Delivery {
            duplicate_percent: 20,
            late_percent: 20,
        });
        for second in 0..100 {
            webhooks.post(
                "meeting.started",
                &json!({}),
                noon() + TimeDelta::seconds(second),
            );
        }
        let now = noon() + TimeDelta::hours(1);
        let order: Vec<_> = std::iter::from_fn(|| next_event(&mut webhooks, now))
            .map(|parcel| parcel.number)
            .collect();
        assert!(order.len() > 105, "{}", order.len());
        assert!(!order.is_sorted());
    }
}
