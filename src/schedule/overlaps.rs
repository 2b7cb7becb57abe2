//! Sessions of one host that overlap.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

/// A session that takes its host's time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booking<'a> {
    /// Which session.
    pub session_id: &'a str,
    /// Who holds it.
    pub host_email: &'a str,
    /// When it begins.
    pub start: DateTime<Utc>,
    /// When it ends.
    pub end: DateTime<Utc>,
    /// Whether it is one of those that were asked about.
    pub asked: bool,
}

/// Tells, in sentences by host and start, which of the sessions that were asked about overlap.
///
/// Each of them that overlaps is named at least once; not every pair is.
pub fn overlaps(bookings: &[Booking<'_>]) -> Vec<String> {
    let mut by_host: HashMap<&str, Vec<&Booking<'_>>> = HashMap::new();
    for booking in bookings {
        by_host.entry(booking.host_email).or_default().push(booking);
    }
    let mut hosts: Vec<_> = by_host.into_iter().collect();
    hosts.sort_unstable_by_key(|(host, _)| *host);
    let mut sentences = Vec::new();
    for (host, mut sessions) in hosts {
        sessions.sort_unstable_by_key(|session| (session.start, session.session_id));
        // Who overlaps anything before it overlaps the one that ends last.
        let mut latest: Option<&Booking<'_>> = None;
        for session in sessions {
            if let Some(before) = latest.filter(|before| before.end > session.start)
                && (before.asked || session.asked)
            {
                sentences.push(format!(
                    "sessions {} and {} of {host} overlap",
                    before.session_id, session.session_id
                ));
            }
            if latest.is_none_or(|before| session.end > before.end) {
                latest = Some(session);
            }
        }
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn booking<'a>(session_id: &'a str, host: &'a str, from: &str, to: &str) -> Booking<'a> {
        let at = |time: &str| format!("2026-09-01T{time}:00Z").parse().unwrap();
        Booking {
            session_id,
            host_email: host,
            start: at(from),
            end: at(to),
            asked: session_id.starts_with('a'),
        }
    }

    #[test]
    fn sessions_that_touch_do_not_overlap_and_those_of_two_hosts_never() {
        let bookings = [
            booking("a1", "ada", "08:00", "09:00"),
            booking("a2", "ada", "09:00", "10:00"),
            booking("a3", "bob", "08:30", "09:30"),
        ];
        assert_eq!(overlaps(&bookings), Vec::<String>::new());
    }

    #[test]
    fn each_session_that_was_asked_about_is_named_and_what_others_do_is_not_told() {
        let bookings = [
            booking("b1", "ada", "08:00", "12:00"),
            booking("b2", "ada", "08:10", "08:20"),
            booking("a1", "ada", "09:00", "09:30"),
            booking("b3", "ada", "09:10", "09:40"),
            booking("a2", "bob", "08:00", "09:00"),
            booking("b4", "bob", "08:59", "09:30"),
        ];
        assert_eq!(
            overlaps(&bookings),
            [
                "sessions b1 and a1 of ada overlap",
                "sessions a2 and b4 of bob overlap",
            ]
        );
    }
}
