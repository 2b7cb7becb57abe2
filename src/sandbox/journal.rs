//! What was asked: every request, and counters that outlive the list.

use std::collections::{BTreeMap, VecDeque};

use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde::Serialize;

use super::api::operations::Label;

/// The list keeps this many requests; older ones only count (a bound of the sandbox).
const MOST: usize = 50_000;
/// A request body beyond this is not kept.
const LARGEST_BODY: usize = 16 * 1024;

/// One request, as `GET /journal` shows it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Entry {
    pub(crate) number: u64,
    /// Simulated time.
    pub(crate) at: DateTime<Utc>,
    /// Real milliseconds since the sandbox started.
    pub(crate) elapsed_ms: u64,
    /// `api`, `oauth`, `download` or `files`.
    pub(crate) host: &'static str,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    /// The call as the specification writes it; empty for what it does not know.
    pub(crate) operation: &'static str,
    pub(crate) category: Option<&'static str>,
    /// Absent when no answer was sent.
    pub(crate) status: Option<u16>,
    pub(crate) bearer: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fault: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) body: Option<String>,
}

/// The list and the counters.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: VecDeque<Entry>,
    number: u64,
    in_flight: usize,
    pub(crate) counters: Counters,
}

/// Totals since the start.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Counters {
    /// Requests to all hosts.
    pub requests: u64,
    /// By label of the rate limits.
    pub by_category: BTreeMap<&'static str, u64>,
    /// By status of the answer; `none` when no answer was sent.
    pub by_status: BTreeMap<String, u64>,
    /// Most requests that were under way at once.
    pub highest_concurrency: usize,
    /// Bytes of recording files that were sent.
    pub bytes_served: u64,
    /// Requests to the second host that carried a bearer: there must be none.
    pub bearers_seen_by_foreign_host: u64,
    /// Requests refused with 429.
    pub rate_limited: u64,
    /// Faults that were played.
    pub faults: u64,
    /// Meetings created over the interface.
    pub meetings_created: u64,
}

impl Journal {
    /// A request has come; its number.
    pub(crate) fn begin(&mut self, label: Option<Label>) -> u64 {
        self.number += 1;
        self.in_flight += 1;
        self.counters.requests += 1;
        self.counters.highest_concurrency = self.counters.highest_concurrency.max(self.in_flight);
        if let Some(label) = label {
            *self.counters.by_category.entry(label.word()).or_default() += 1;
        }
        self.number
    }

    /// It was answered, or left without an answer.
    pub(crate) fn end(&mut self, entry: Entry) {
        self.in_flight = self.in_flight.saturating_sub(1);
        let status = entry
            .status
            .map_or_else(|| "none".to_owned(), |status| status.to_string());
        *self.counters.by_status.entry(status).or_default() += 1;
        if entry.status == Some(429) {
            self.counters.rate_limited += 1;
        }
        if entry.fault.is_some() {
            self.counters.faults += 1;
        }
        if entry.host == "files" && entry.bearer {
            self.counters.bearers_seen_by_foreign_host += 1;
        }
        if entry.operation == "/users/{userId}/meetings" && entry.status == Some(201) {
            self.counters.meetings_created += 1;
        }
        if self.entries.len() == MOST {
            self.entries.pop_front();
        }
        self.entries.push_back(entry);
    }

    /// The requests after a number, oldest first.
    pub(crate) fn since(&self, number: u64) -> Vec<&Entry> {
        self.entries
            .iter()
            .filter(|entry| entry.number > number)
            .collect()
    }
}

/// The body as text, for the journal; not that of the token endpoint, which has nothing to show.
pub(crate) fn body_text(body: &Bytes) -> Option<String> {
    (!body.is_empty() && body.len() <= LARGEST_BODY)
        .then(|| String::from_utf8_lossy(body).into_owned())
}
