//! A calendar by RFC 5545, for people: all times in UTC, so that no zone has to be explained.
//!
//! A UID is the session's for ever; a change raises SEQUENCE, a cancellation sets STATUS. So a
//! calendar that takes the file in again moves its entries instead of doubling them.

use chrono::{DateTime, Utc};

/// Octets of a line before it is folded (RFC 5545 §3.1).
const LINE_OCTETS: usize = 75;

/// One entry.
#[derive(Clone, Debug)]
pub struct Event {
    /// The same for ever.
    pub uid: String,
    /// Higher after each change.
    pub sequence: u32,
    pub modified: DateTime<Utc>,
    pub cancelled: bool,
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    pub summary: String,
    pub description: String,
    pub url: Option<String>,
}

/// The document.
pub fn calendar(events: &[Event], now: DateTime<Utc>) -> String {
    let mut text = String::new();
    for head in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//zoomctl//zoomctl//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ] {
        line(&mut text, head);
    }
    for event in events {
        line(&mut text, "BEGIN:VEVENT");
        line(&mut text, &format!("UID:{}", escaped(&event.uid)));
        line(&mut text, &format!("SEQUENCE:{}", event.sequence));
        line(&mut text, &format!("DTSTAMP:{}", time(now)));
        line(
            &mut text,
            &format!("LAST-MODIFIED:{}", time(event.modified)),
        );
        line(&mut text, &format!("DTSTART:{}", time(event.start)));
        line(&mut text, &format!("DTEND:{}", time(event.end)));
        let status = if event.cancelled {
            "CANCELLED"
        } else {
            "CONFIRMED"
        };
        line(&mut text, &format!("STATUS:{status}"));
        line(&mut text, &format!("SUMMARY:{}", escaped(&event.summary)));
        if !event.description.is_empty() {
            line(
                &mut text,
                &format!("DESCRIPTION:{}", escaped(&event.description)),
            );
        }
        if let Some(url) = &event.url {
            line(&mut text, &format!("LOCATION:{}", escaped(url)));
            // A URI is not TEXT: nothing in it is escaped.
            let url: String = url.chars().filter(|c| !c.is_control()).collect();
            line(&mut text, &format!("URL:{url}"));
        }
        line(&mut text, "END:VEVENT");
    }
    line(&mut text, "END:VCALENDAR");
    text
}

fn time(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Writes one line, folded between characters, never inside one.
fn line(text: &mut String, content: &str) {
    let mut octets = 0;
    for c in content.chars() {
        if octets + c.len_utf8() > LINE_OCTETS {
            text.push_str("\r\n ");
            octets = 1;
        }
        text.push(c);
        octets += c.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn event() -> Event {
        Event {
            uid: "bio-01@zoomctl".into(),
            sequence: 7,
            modified: at("2026-09-01T06:00:00Z"),
            cancelled: false,
            start: at("2026-09-07T06:30:00Z"),
            end: at("2026-09-07T07:30:00Z"),
            summary: "Biology; cells, 7B \\ Übung".into(),
            description: "a\nb".into(),
            url: Some("https://zoom.us/j/1?pwd=a,b".into()),
        }
    }

    #[test]
    fn text_is_escaped_and_a_link_is_not() {
        let text = calendar(&[event()], at("2026-09-01T06:00:00Z"));
        assert!(
            text.contains("SUMMARY:Biology\\; cells\\, 7B \\\\ Übung\r\n"),
            "{text}"
        );
        assert!(text.contains("DESCRIPTION:a\\nb\r\n"));
        assert!(text.contains("URL:https://zoom.us/j/1?pwd=a,b\r\n"));
        assert!(text.contains("DTSTART:20260907T063000Z\r\n"));
    }

    #[test]
    fn long_lines_are_folded_between_characters_and_unfold_to_what_they_were() {
        let summary = "ä".repeat(200);
        let long = Event {
            summary: summary.clone(),
            ..event()
        };
        let text = calendar(&[long], at("2026-09-01T06:00:00Z"));
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
        assert!(
            text.replace("\r\n ", "")
                .contains(&format!("SUMMARY:{summary}\r\n"))
        );
    }

    #[test]
    fn a_line_break_in_a_topic_cannot_add_a_property() {
        let evil = Event {
            summary: "x\r\nATTENDEE:mailto:a@x.org".into(),
            ..event()
        };
        let text = calendar(&[evil], at("2026-09-01T06:00:00Z"));
        assert!(!text.contains("\nATTENDEE"), "{text}");
    }
}
