//! What became of requests and commits, as Prometheus reads it.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::traffic::Traffic;

/// How a request to the receiver ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Stored,
    Duplicate,
    Validated,
    Malformed,
    Unsigned,
    Forged,
    Stale,
    TooLarge,
    TooSlow,
    Broken,
    NoRoom,
    Unstored,
}

impl Ending {
    const ALL: [Self; 12] = [
        Self::Stored,
        Self::Duplicate,
        Self::Validated,
        Self::Malformed,
        Self::Unsigned,
        Self::Forged,
        Self::Stale,
        Self::TooLarge,
        Self::TooSlow,
        Self::Broken,
        Self::NoRoom,
        Self::Unstored,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Stored => "stored",
            Self::Duplicate => "duplicate",
            Self::Validated => "validated",
            Self::Malformed => "malformed",
            Self::Unsigned => "unsigned",
            Self::Forged => "forged",
            Self::Stale => "stale",
            Self::TooLarge => "too_large",
            Self::TooSlow => "too_slow",
            Self::Broken => "broken",
            Self::NoRoom => "no_room",
            Self::Unstored => "unstored",
        }
    }
}

/// Upper bounds of the buckets of answer times, in milliseconds.
const BUCKETS: [u64; 9] = [1, 5, 10, 25, 50, 100, 250, 1000, 3000];

/// Counters since the start.
#[derive(Debug, Default)]
pub struct Counts {
    endings: [AtomicU64; Ending::ALL.len()],
    by_previous_secret: AtomicU64,
    commits: AtomicU64,
    failed_commits: AtomicU64,
    committed_events: AtomicU64,
    commit_micros: AtomicU64,
    last_event: AtomicU64,
    answers: [AtomicU64; BUCKETS.len() + 1],
    answer_micros: AtomicU64,
}

fn add(counter: &AtomicU64, more: u64) {
    counter.fetch_add(more, Ordering::Relaxed);
}

fn read(counter: &AtomicU64) -> u64 {
    counter.load(Ordering::Relaxed)
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

impl Counts {
    /// A request ended so, after it had been here whole for so long.
    pub(super) fn ended(&self, ending: Ending, took: Duration) {
        add(&self.endings[ending as usize], 1);
        let micros = micros(took);
        let bucket = BUCKETS.iter().position(|most| micros <= most * 1000);
        add(&self.answers[bucket.unwrap_or(BUCKETS.len())], 1);
        add(&self.answer_micros, micros);
    }

    pub(super) fn signed_with_previous(&self) {
        add(&self.by_previous_secret, 1);
    }

    pub(super) fn committed(&self, events: usize, took: Duration, now: DateTime<Utc>) {
        add(&self.commits, 1);
        add(&self.committed_events, events as u64);
        add(&self.commit_micros, micros(took));
        let now = u64::try_from(now.timestamp()).unwrap_or(0);
        self.last_event.store(now, Ordering::Relaxed);
    }

    pub(super) fn commit_failed(&self) {
        add(&self.failed_commits, 1);
    }

    /// How many requests ended so.
    #[must_use]
    pub fn of(&self, ending: Ending) -> u64 {
        read(&self.endings[ending as usize])
    }

    /// The page that Prometheus fetches.
    #[must_use]
    pub fn page(&self, traffic: &Traffic, healthy: bool) -> String {
        let mut page = String::new();
        let mut plain = |name: &str, kind: &str, help: &str, value: String| {
            // Writing to a String cannot fail.
            let _ = writeln!(
                page,
                "# HELP {name} {help}\n# TYPE {name} {kind}\n{name} {value}"
            );
        };
        let version = env!("CARGO_PKG_VERSION");
        let number = |value: u64| value.to_string();
        plain(
            "zoomctl_up",
            "gauge",
            "1 while events can be stored and applied.",
            number(u64::from(healthy)),
        );
        plain(
            "zoomctl_webhook_previous_secret_total",
            "counter",
            "Requests that the previous secret signed.",
            number(read(&self.by_previous_secret)),
        );
        plain(
            "zoomctl_webhook_last_event_timestamp_seconds",
            "gauge",
            "When an event was last committed; 0: not yet.",
            number(read(&self.last_event)),
        );
        plain(
            "zoomctl_webhook_commits_total",
            "counter",
            "Commits of events.",
            number(read(&self.commits)),
        );
        plain(
            "zoomctl_webhook_failed_commits_total",
            "counter",
            "Commits that the database refused.",
            number(read(&self.failed_commits)),
        );
        plain(
            "zoomctl_webhook_committed_events_total",
            "counter",
            "Events in these commits, duplicates included.",
            number(read(&self.committed_events)),
        );
        plain(
            "zoomctl_webhook_commit_seconds_total",
            "counter",
            "Time that commits took.",
            seconds(read(&self.commit_micros)),
        );
        plain(
            "zoomctl_web_connections",
            "gauge",
            "Connections that are open.",
            number(traffic.connections_open()),
        );
        plain(
            "zoomctl_web_connections_total",
            "counter",
            "Connections that were accepted.",
            number(traffic.connections_accepted()),
        );
        plain(
            "zoomctl_web_evicted_total",
            "counter",
            "Silent connections that made room for newer ones.",
            number(traffic.connections_evicted()),
        );
        plain(
            "zoomctl_web_slow_heads_total",
            "counter",
            "Connections whose head did not come in time.",
            number(traffic.heads_timed_out()),
        );
        let _ = writeln!(
            page,
            "# HELP zoomctl_build_info The program.\n# TYPE zoomctl_build_info gauge\nzoomctl_build_info{{version=\"{version}\"}} 1"
        );
        self.endings(&mut page);
        self.answer_times(&mut page);
        page
    }

    fn endings(&self, page: &mut String) {
        const NAME: &str = "zoomctl_webhook_requests_total";
        let _ = writeln!(
            page,
            "# HELP {NAME} Requests to the webhook's path, by how they ended.\n# TYPE {NAME} counter"
        );
        for ending in Ending::ALL {
            let _ = writeln!(
                page,
                "{NAME}{{ending=\"{}\"}} {}",
                ending.word(),
                self.of(ending)
            );
        }
    }

    fn answer_times(&self, page: &mut String) {
        const NAME: &str = "zoomctl_webhook_answer_seconds";
        let _ = writeln!(
            page,
            "# HELP {NAME} From the last byte of a request to its answer.\n# TYPE {NAME} histogram"
        );
        let mut sum = 0;
        for (most, count) in BUCKETS.iter().zip(&self.answers) {
            sum += read(count);
            let _ = writeln!(
                page,
                "{NAME}_bucket{{le=\"{}\"}} {sum}",
                seconds(most * 1000)
            );
        }
        sum += read(&self.answers[BUCKETS.len()]);
        let _ = writeln!(page, "{NAME}_bucket{{le=\"+Inf\"}} {sum}");
        let _ = writeln!(
            page,
            "{NAME}_sum {}\n{NAME}_count {sum}",
            seconds(read(&self.answer_micros))
        );
    }
}

/// Microseconds as seconds, without a float between.
fn seconds(micros: u64) -> String {
    let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_page_is_one_that_prometheus_reads() {
        let counts = Counts::default();
        counts.ended(Ending::Stored, Duration::from_micros(1500));
        counts.ended(Ending::Forged, Duration::from_secs(9));
        let page = counts.page(&Traffic::default(), true);
        for line in page.lines().filter(|line| !line.starts_with('#')) {
            let (name, value) = line.rsplit_once(' ').unwrap();
            assert!(name.starts_with("zoomctl_"), "{line}");
            assert!(value.parse::<f64>().is_ok(), "{line}");
        }
        for line in [
            "zoomctl_up 1",
            "zoomctl_webhook_requests_total{ending=\"stored\"} 1",
            "zoomctl_webhook_requests_total{ending=\"stale\"} 0",
            "zoomctl_webhook_answer_seconds_bucket{le=\"0.001\"} 0",
            "zoomctl_webhook_answer_seconds_bucket{le=\"0.005\"} 1",
            "zoomctl_webhook_answer_seconds_bucket{le=\"+Inf\"} 2",
            "zoomctl_webhook_answer_seconds_sum 9.0015",
        ] {
            assert!(page.lines().any(|found| found == line), "{line} in\n{page}");
        }
    }

    #[test]
    fn every_ending_has_a_place_of_its_own() {
        for (place, ending) in Ending::ALL.into_iter().enumerate() {
            assert_eq!(ending as usize, place);
        }
    }
}
