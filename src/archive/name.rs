//! Names that are safe on Linux, macOS, Windows and in S3.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use sha2::{Digest, Sha256};

/// Longest part from a person's text in bytes.
const MAX_TEXT_BYTES: usize = 100;
/// Longest name of a file or folder: 255, less what an unfinished file has behind it.
const MAX_NAME_BYTES: usize = 255 - super::PART.len();
/// Hex digits that make a changed name unique again.
const TAIL_DIGITS: usize = 8;

/// What decides where a file goes.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    pub cohort: Option<&'a str>,
    pub session_id: Option<&'a str>,
    pub topic: &'a str,
    /// Start of the instance, so that all its files lie side by side.
    pub start: DateTime<Utc>,
    /// Zone in which the date of the folder is read.
    pub zone: Tz,
    pub host: &'a str,
    pub meeting_id: &'a str,
    pub uuid: &'a str,
    pub recording_type: &'a str,
    pub file_type: &'a str,
    /// Zoom's file id, or our key where Zoom gives none. Makes the name unique.
    pub file_key: &'a str,
    pub extension: &'a str,
}

/// A person's text as part of a name.
pub(super) fn text(text: &str) -> String {
    component(text, MAX_TEXT_BYTES)
}

/// An id as part of a name: different ids give different names.
pub(super) fn id(id: &str) -> String {
    let name = component(id, MAX_TEXT_BYTES);
    if name == id {
        name
    } else {
        format!("{}-{}", component(&name, 80), tail(id))
    }
}

/// A whole name made of such parts: short enough, and not one that Windows keeps for devices.
pub(super) fn whole(name: &str) -> String {
    let mut name = component(name, usize::MAX);
    if is_ours(&name) {
        name.insert(0, '_');
    }
    if name.to_ascii_lowercase().ends_with(super::PART) {
        name.push('_');
    }
    if name.len() <= MAX_NAME_BYTES {
        return name;
    }
    let end = name.rsplit_once('.').map(|(_, end)| end);
    let end = end
        .filter(|end| end.len() <= 10)
        .map(|end| format!(".{end}"))
        .unwrap_or_default();
    let room = MAX_NAME_BYTES - end.len() - TAIL_DIGITS - 1;
    format!("{}-{}{end}", component(&name, room), tail(&name))
}

/// What we put beside the recordings ourselves, on file systems that take capitals for small letters
/// too: a recording of that name would be overwritten.
fn is_ours(name: &str) -> bool {
    let ours = [super::FACTS, super::SUMS];
    ours.into_iter().any(|ours| ours.eq_ignore_ascii_case(name))
}

fn tail(text: &str) -> String {
    let mut hex = super::hex(Sha256::new_with_prefix(text));
    hex.truncate(TAIL_DIGITS);
    hex
}

/// No separators, control characters or reserved names, at most `limit` bytes.
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
    // Windows keeps these names for devices, with any extension, and takes small digits for digits.
    let is_digit = |c: char| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³');
    let stem = name.split('.').next().unwrap_or(name).to_ascii_uppercase();
    let numbered = |device: &str| {
        stem.strip_prefix(device)
            .is_some_and(|rest| rest.chars().count() == 1 && rest.chars().all(is_digit))
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
    use super::*;

    #[test]
    fn names_of_devices_and_odd_ids_are_made_safe_and_stay_different() {
        assert_eq!(text("CON"), "_CON");
        assert_eq!(text("lpt1.mp4"), "_lpt1.mp4");
        assert_eq!(text("com².mp4"), "_com².mp4");
        assert_eq!(text("Contact"), "Contact");
        assert_eq!(id("0a1b-2c"), "0a1b-2c");
        assert_ne!(id("a|b"), id("a/b"));
        assert!(id(&"x".repeat(300)).len() <= 100);
        assert_ne!(id(&format!("{}1", "x".repeat(300))), id(&"x".repeat(301)));
    }

    #[test]
    fn no_name_is_one_of_ours_or_passes_for_unfinished() {
        assert_eq!(whole("recording.json"), "_recording.json");
        assert_eq!(whole("sha256sums"), "_sha256sums");
        assert_eq!(whole("lesson.PART"), "lesson.PART_");
        assert_eq!(whole("recording.mp4"), "recording.mp4");
    }

    #[test]
    fn a_long_name_keeps_its_extension_and_stays_different() {
        let one = whole(&format!("{}1.mp4", "ä".repeat(300)));
        let other = whole(&format!("{}2.mp4", "ä".repeat(300)));
        assert!(
            one.len() <= MAX_NAME_BYTES && one.ends_with(".mp4"),
            "{one}"
        );
        assert_ne!(one, other);
    }
}
