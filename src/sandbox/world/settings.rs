//! Meeting settings: which exist, their defaults, and what Zoom silently makes of a wish.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::sandbox::api::refusal::FieldError;

/// What a setting may hold.
enum Kind {
    Switch,
    Text,
    Number(&'static [i64]),
    Word(&'static [&'static str]),
    /// An object or list, kept as it came.
    Nested,
}

use Kind::{Nested, Number, Switch, Text, Word};

/// Every setting that create and update know (`zoom-api §7.1 [S]`).
const KNOWN: &[(&str, Kind)] = &[
    ("allow_multiple_devices", Switch),
    ("alternative_hosts", Text),
    ("alternative_hosts_email_notification", Switch),
    ("approval_type", Number(&[0, 1, 2])),
    ("audio", Word(&["both", "telephony", "voip", "thirdParty"])),
    ("authentication_domains", Text),
    ("authentication_exception", Nested),
    ("authentication_option", Text),
    ("auto_recording", Word(&["local", "cloud", "none"])),
    ("auto_start_meeting_summary", Switch),
    ("breakout_room", Nested),
    ("close_registration", Switch),
    ("contact_email", Text),
    ("contact_name", Text),
    ("continuous_meeting_chat", Nested),
    ("email_in_attendee_report", Switch),
    ("email_notification", Switch),
    ("encryption_type", Word(&["enhanced_encryption", "e2ee"])),
    ("focus_mode", Switch),
    ("host_pause_stop_recording", Switch),
    ("host_video", Switch),
    ("internal_meeting", Switch),
    ("jbh_time", Number(&[0, 5, 10, 15])),
    ("join_before_host", Switch),
    ("meeting_authentication", Switch),
    ("meeting_invitees", Nested),
    ("mute_upon_entry", Switch),
    ("participant_video", Switch),
    ("private_meeting", Switch),
    ("registrants_confirmation_email", Switch),
    ("registrants_email_notification", Switch),
    ("registration_type", Number(&[1, 2, 3])),
    ("show_share_button", Switch),
    ("use_pmi", Switch),
    ("waiting_room", Switch),
    ("waiting_room_options", Nested),
    ("watermark", Switch),
];

/// What a meeting has that nobody asked for otherwise.
fn defaults() -> Map<String, Value> {
    let Value::Object(map) = json!({
        "host_video": true,
        "participant_video": false,
        "join_before_host": false,
        "jbh_time": 0,
        "mute_upon_entry": false,
        "watermark": false,
        "use_pmi": false,
        "approval_type": 2,
        "registration_type": 1,
        "audio": "both",
        "auto_recording": "none",
        "alternative_hosts": "",
        "alternative_hosts_email_notification": true,
        "close_registration": false,
        "waiting_room": false,
        "meeting_authentication": false,
        "email_notification": true,
        "encryption_type": "enhanced_encryption",
        "registrants_confirmation_email": true,
        "registrants_email_notification": true,
        "allow_multiple_devices": false,
        "focus_mode": false,
        "private_meeting": false,
        "internal_meeting": false,
    }) else {
        return Map::new();
    };
    map
}

/// The settings of a meeting that differ from the defaults; shared by all meetings with the same.
pub(crate) type Chosen = Arc<Map<String, Value>>;

/// Keeps one copy of each distinct set of settings: a school has a handful for 100,000 meetings.
#[derive(Debug, Default)]
pub(crate) struct Pool(HashMap<String, Chosen>);

impl Pool {
    fn share(&mut self, map: Map<String, Value>) -> Chosen {
        let key = Value::Object(map.clone()).to_string();
        self.0.entry(key).or_insert_with(|| Arc::new(map)).clone()
    }

    /// Merges a wish into what was chosen before and applies what Zoom silently changes.
    ///
    /// Unknown members are ignored; a value of the wrong JSON type is refused with code 300
    /// (`zoom-api §3 [S]`), one outside its list of words becomes `none` or is dropped
    /// (§7.1 `[L]`).
    pub(crate) fn merge(
        &mut self,
        before: &Map<String, Value>,
        wish: &Map<String, Value>,
        licensed: bool,
    ) -> Result<Chosen, Vec<FieldError>> {
        let mut chosen = before.clone();
        let mut wrong = Vec::new();
        for (name, kind) in KNOWN {
            let Some(value) = wish.get(*name) else {
                continue;
            };
            match accepted(kind, value) {
                Accepted::As(value) => {
                    chosen.insert((*name).to_owned(), value);
                }
                Accepted::Dropped if *name == "auto_recording" => {
                    chosen.insert((*name).to_owned(), json!("none"));
                }
                Accepted::Dropped => {}
                Accepted::Wrong => wrong.push(FieldError::invalid(&format!("settings.{name}"))),
            }
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        coerce(&mut chosen, licensed);
        Ok(self.share(chosen))
    }

    /// What is left of the settings when the host changes between licensed and Basic
    /// (`zoom-api §10.3 [C]`).
    pub(crate) fn relicense(&mut self, before: &Map<String, Value>, licensed: bool) -> Chosen {
        let mut chosen = before.clone();
        coerce(&mut chosen, licensed);
        self.share(chosen)
    }
}

enum Accepted {
    As(Value),
    Dropped,
    Wrong,
}

fn accepted(kind: &Kind, value: &Value) -> Accepted {
    let fits = match kind {
        Switch => value.is_boolean(),
        Text => value.is_string(),
        Number(list) => match value.as_i64() {
            Some(number) if !list.contains(&number) => return Accepted::Dropped,
            number => number.is_some(),
        },
        Word(list) => match value.as_str() {
            Some(word) if !list.contains(&word) => return Accepted::Dropped,
            word => word.is_some(),
        },
        Nested => value.is_object() || value.is_array(),
    };
    if fits {
        Accepted::As(value.clone())
    } else {
        Accepted::Wrong
    }
}

/// The silent changes of `zoom-api §7.1 [L]``[C]`: recording and registration need a licence, a
/// waiting room rules out joining before the host, end-to-end encryption rules out recording.
fn coerce(chosen: &mut Map<String, Value>, licensed: bool) {
    let is =
        |chosen: &Map<String, Value>, name: &str, value: Value| chosen.get(name) == Some(&value);
    if is(chosen, "auto_recording", json!("cloud"))
        && (!licensed || is(chosen, "encryption_type", json!("e2ee")))
    {
        chosen.insert("auto_recording".to_owned(), json!("none"));
    }
    if !licensed && chosen.contains_key("approval_type") {
        chosen.insert("approval_type".to_owned(), json!(2));
    }
    if is(chosen, "waiting_room", json!(true)) && is(chosen, "join_before_host", json!(true)) {
        chosen.insert("join_before_host".to_owned(), json!(false));
    }
}

/// All settings as `GET /meetings/{id}` shows them.
pub(crate) fn shown(chosen: &Map<String, Value>) -> Map<String, Value> {
    let mut all = defaults();
    for (name, value) in chosen {
        all.insert(name.clone(), value.clone());
    }
    all
}

/// One switch, with its default.
pub(crate) fn switch(chosen: &Map<String, Value>, name: &str) -> bool {
    chosen.get(name).and_then(Value::as_bool).unwrap_or(false)
}

/// One text, empty when it was not set.
pub(crate) fn text<'a>(chosen: &'a Map<String, Value>, name: &str) -> &'a str {
    chosen.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// One word, with `none` as default.
pub(crate) fn word<'a>(chosen: &'a Map<String, Value>, name: &str) -> &'a str {
    chosen.get(name).and_then(Value::as_str).unwrap_or("none")
}

/// 0 approved at once, 1 by hand, 2 no registration (`zoom-api §7.1 [S]`).
pub(crate) fn approval(chosen: &Map<String, Value>) -> i64 {
    chosen
        .get("approval_type")
        .and_then(Value::as_i64)
        .unwrap_or(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merge(wish: &Value, licensed: bool) -> Result<Map<String, Value>, Vec<FieldError>> {
        let wish = wish.as_object().unwrap().clone();
        Pool::default()
            .merge(&Map::new(), &wish, licensed)
            .map(|chosen| shown(&chosen))
    }

    #[test]
    fn an_unlicensed_host_silently_loses_cloud_recording_and_registration() {
        let wish = json!({"auto_recording": "cloud", "approval_type": 0});
        let basic = merge(&wish, false).unwrap();
        assert_eq!(
            (&basic["auto_recording"], &basic["approval_type"]),
            (&json!("none"), &json!(2))
        );
        let licensed = merge(&wish, true).unwrap();
        assert_eq!(licensed["auto_recording"], "cloud");
    }

    #[test]
    fn a_waiting_room_rules_out_joining_before_the_host() {
        let both = merge(
            &json!({"waiting_room": true, "join_before_host": true}),
            true,
        )
        .unwrap();
        assert_eq!(both["join_before_host"], false);
    }

    #[test]
    fn unknown_words_are_dropped_and_wrong_types_refused() {
        let odd = merge(
            &json!({"auto_recording": "clowd", "audio": "smoke", "nonsense": 1}),
            true,
        );
        let odd = odd.unwrap();
        assert_eq!(
            (&odd["auto_recording"], &odd["audio"]),
            (&json!("none"), &json!("both"))
        );
        assert!(!odd.contains_key("nonsense"));
        let wrong = merge(&json!({"waiting_room": "yes"}), true).unwrap_err();
        assert_eq!(wrong[0].field, "settings.waiting_room");
    }

    #[test]
    fn equal_settings_are_stored_once() {
        let mut pool = Pool::default();
        let wish = json!({"waiting_room": true});
        let one = pool
            .merge(&Map::new(), wish.as_object().unwrap(), true)
            .unwrap();
        let two = pool
            .merge(&Map::new(), wish.as_object().unwrap(), true)
            .unwrap();
        assert!(Arc::ptr_eq(&one, &two));
    }
}
