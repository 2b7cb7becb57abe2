//! Names that are safe on Linux, macOS, Windows and in S3.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// Longest topic part in bytes; with date, type and id a name stays far below 255.
const MAX_TOPIC_BYTES: usize = 100;

/// What decides where a file goes.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    pub cohort: Option<&'a str>,
    pub topic: &'a str,
    pub start: DateTime<Utc>,
    /// Zone in which the date of the folder is read.
    pub zone: Tz,
    pub recording_type: &'a str,
    /// Zoom's file id, or our key where Zoom gives none. Makes the name unique.
    pub file_key: &'a str,
    pub extension: &'a str,
}

/// `{cohort}/{date}_{topic}/{recording_type}-{file_key}.{extension}`
pub fn relative_path(place: &Place<'_>) -> PathBuf {
    let local = place.start.with_timezone(&place.zone);
    let mut path = PathBuf::from(component(
        place.cohort.unwrap_or("no-cohort"),
        MAX_TOPIC_BYTES,
    ));
    path.push(format!(
        "{}_{}",
        local.format("%Y-%m-%d_%H%M"),
        component(place.topic, MAX_TOPIC_BYTES)
    ));
    path.push(format!(
        "{}-{}.{}",
        component(place.recording_type, 60),
        component(place.file_key, 80),
        component(&place.extension.to_lowercase(), 10)
    ));
    path
}

/// One path component: no separators, control characters or reserved names, at most `limit` bytes.
fn component(text: &str, limit: usize) -> String {
    let mut name = String::new();
    for c in text.chars() {
        let safe = if c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '(' | ')') {
            c
        } else {
            '-'
        };
        if safe == '-' && name.ends_with('-') {
            continue;
        }
        if name.len() + safe.len_utf8() > limit {
            break;
        }
        name.push(safe);
    }
    let name = name.trim_matches(['-', '.']);
    if name.is_empty() {
        return "untitled".to_owned();
    }
    // Windows keeps these names for devices, with any extension.
    let stem = name.split('.').next().unwrap_or(name).to_ascii_uppercase();
    let numbered = |device: &str| {
        stem.strip_prefix(device)
            .is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
    };
    let reserved = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || numbered("COM")
        || numbered("LPT");
    if reserved {
        format!("_{name}")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Component;

    use super::*;

    fn path(topic: &str) -> PathBuf {
        relative_path(&Place {
            cohort: Some("7B"),
            topic,
            start: "2026-09-01T22:30:00Z".parse().unwrap(),
            zone: Tz::Asia__Riyadh,
            recording_type: "shared_screen_with_speaker_view(CC)",
            file_key: "0a1b2c3d-0000-4000-8000-00000000000a",
            extension: "MP4",
        })
    }

    #[test]
    fn the_date_is_the_local_one() {
        assert_eq!(
            path("Biology 7B").to_str().unwrap(),
            "7B/2026-09-02_0130_Biology-7B/shared_screen_with_speaker_view(CC)-0a1b2c3d-0000-4000-8000-00000000000a.mp4"
        );
    }

    #[test]
    fn no_topic_leaves_the_archive_or_breaks_a_file_system() {
        let emoji = "🌟".repeat(300);
        for topic in [
            "../../etc/passwd",
            "..",
            "",
            "CON",
            "com1.txt",
            "a\0b\nc",
            "a/b\\c:d",
            "~",
            &emoji,
            "x .",
        ] {
            let path = path(topic);
            assert_eq!(path.components().count(), 3, "{topic:?}");
            for part in path.components() {
                let Component::Normal(part) = part else {
                    panic!("{topic:?} gives {part:?}")
                };
                let part = part.to_str().unwrap();
                assert!(
                    part.len() <= 255 && !part.contains(['\\', ':', '\0', '\n']),
                    "{part:?}"
                );
                assert!(!part.ends_with(['.', ' ']), "{part:?}");
            }
        }
        assert_eq!(component("CON", 100), "_CON");
        assert_eq!(component("lpt1.mp4", 100), "_lpt1.mp4");
        assert_eq!(component("Contact", 100), "Contact");
    }
}
