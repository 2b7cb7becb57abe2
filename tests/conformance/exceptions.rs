//! Where the specifications are wrong or silent, and why the sandbox does otherwise.

use serde_json::{Value, json};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Request,
    Answer,
}

/// One member or value that the specification lacks.
pub(crate) struct Exception {
    pub(crate) call: (&'static str, &'static str),
    pub(crate) part: Part,
    /// The object that holds the member, from the root: `meetings[].recording_files[]`.
    at: &'static str,
    name: &'static str,
    more: More,
    pub(crate) reason: &'static str,
}

enum More {
    /// A member of this schema.
    Member(&'static str),
    /// One more word of an enumeration.
    Word(&'static str),
    /// Any text instead of a date.
    AnyText,
}

use More::{AnyText, Member, Word};
use Part::{Answer, Request};

const CREATE: (&str, &str) = ("POST", "/users/{userId}/meetings");
const UPDATE: (&str, &str) = ("PATCH", "/meetings/{meetingId}");
const ONE: (&str, &str) = ("GET", "/meetings/{meetingId}/recordings");
const OF_USER: (&str, &str) = ("GET", "/users/{userId}/recordings");
const OF_ACCOUNT: (&str, &str) = ("GET", "/accounts/{accountId}/recordings");

const KEYS: &str = r#"{"type": "array", "maxItems": 10, "items": {"type": "object",
    "additionalProperties": false, "properties": {"key": {"type": "string", "maxLength": 64},
    "value": {"type": "string", "maxLength": 256}}}}"#;
const TRASH: &str = "text of Zoom: files in the trash carry the time of their deletion (§8.4)";

macro_rules! exceptions {
    ($($call:ident $part:ident $at:literal $name:literal $more:expr, $reason:expr;)*) => {
        &[$(Exception { call: $call, part: $part, at: $at, name: $name, more: $more, reason: $reason }),*]
    };
}

/// Besides these the token endpoint is in no specification (zoom-api §2).
pub(crate) const EXCEPTIONS: &[Exception] = exceptions! {
    CREATE Request "settings" "custom_keys" Member(KEYS), "answered in settings, so it can be asked for (§7.1)";
    CREATE Request "" "start_time" AnyText, "local wall time without Z is told in the same member's text (§7.1)";
    UPDATE Request "" "start_time" AnyText, "as on create (§7.3)";
    ONE Answer "recording_files[]" "file_type" Word("TIMELINE"), "measured (§8.2 [L]); account list has it";
    OF_USER Answer "meetings[].recording_files[]" "file_type" Word("TIMELINE"), "measured (§8.2 [L]); account list has it";
    ONE Answer "recording_files[]" "status" Word("processing"), "seen in answers (§8.2); account list has it";
    OF_USER Answer "meetings[].recording_files[]" "status" Word("processing"), "seen in lists (§8.2); account list has it";
    OF_ACCOUNT Answer "meetings[].recording_files[]" "recording_end" AnyText, "empty text instead of null while processing (§13 #2)";
    OF_ACCOUNT Answer "meetings[].recording_files[]" "deleted_time" Member(r#"{"type": "string"}"#), TRASH;
};

impl Exception {
    /// Widens the schema; a place that is not there is a mistake in the list.
    pub(crate) fn apply(&self, schema: &mut Value) {
        let mut place = schema;
        for step in self.at.split('.').filter(|step| !step.is_empty()) {
            let (name, is_list) = step
                .strip_suffix("[]")
                .map_or((step, false), |name| (name, true));
            place = &mut place["properties"][name];
            if is_list {
                place = &mut place["items"];
            }
        }
        let properties = place["properties"].as_object_mut();
        let properties = properties.unwrap_or_else(|| panic!("no {} in {:?}", self.at, self.call));
        match self.more {
            Member(text) => {
                let member = serde_json::from_str(text).unwrap();
                let before = properties.insert(self.name.to_owned(), member);
                assert!(
                    before.is_none(),
                    "{} is specified by now: {}",
                    self.name,
                    self.reason
                );
            }
            Word(word) => {
                let words = properties[self.name]["enum"].as_array_mut().unwrap();
                assert!(
                    !words.contains(&json!(word)),
                    "{word} is specified by now: {}",
                    self.reason
                );
                words.push(json!(word));
            }
            AnyText => {
                let member = properties[self.name].as_object_mut().unwrap();
                let before = member.remove("format");
                assert!(
                    before.is_some(),
                    "{} has no format any more: {}",
                    self.name,
                    self.reason
                );
            }
        }
    }
}

/// Guests have an empty e-mail in participant events, where the schema wants an address
/// (zoom-api §11.4, §13 #2 [L]).
pub(crate) fn widen_event(name: &str, schema: &mut Value) {
    if name.starts_with("meeting.participant_") {
        let member =
            "/properties/payload/properties/object/properties/participant/properties/email";
        if let Some(Value::Object(email)) = schema.pointer_mut(member) {
            email.remove("format");
        }
    }
}
