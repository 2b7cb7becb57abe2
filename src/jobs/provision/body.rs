//! Between what we want and what goes over the wire, both ways.

use chrono_tz::Tz;
use serde_json::{Value, json};

use crate::zoom::{Meeting, MeetingBody, MeetingListItem, MeetingSettings, Raw, SCHEDULED, Start};

use super::marker;
use super::plan::Seen;
use super::wanted::Wanted;

/// The body of a create or update.
///
/// The start goes as local wall time with its zone, so that Zoom shows the hour that the school
/// means. A start in the past is left out of an update: Zoom would ignore it (zoom-api §7.3).
pub(super) fn body(wanted: &Wanted, session_id: Option<&str>, with_start: bool) -> MeetingBody {
    let mut settings = MeetingSettings {
        auto_recording: Some(wanted.auto_recording.clone()),
        waiting_room: Some(wanted.waiting_room),
        join_before_host: Some(wanted.join_before_host),
        alternative_hosts: Some(wanted.alternative_hosts.clone()),
        mute_upon_entry: Some(wanted.mute_upon_entry),
        host_video: Some(wanted.host_video),
        participant_video: Some(wanted.participant_video),
        audio: Some(wanted.audio.clone()),
        approval_type: Some(wanted.approval_type()),
        use_pmi: Some(false),
        ..MeetingSettings::default()
    };
    if let Some(session_id) = session_id {
        // Comes back in reports: a second witness of whose meeting this is.
        let value: String = session_id.chars().take(256).collect();
        let keys = json!([{ "key": marker::WITNESS, "value": value }]);
        settings.more.insert("custom_keys".to_owned(), keys);
    }
    if wanted.registration {
        // The confirmation goes out only where notifications do (zoom-api §7.1).
        for key in [
            "registrants_email_notification",
            "registrants_confirmation_email",
        ] {
            let mail = json!(wanted.registration_mail);
            settings.more.insert(key.to_owned(), mail);
        }
    }
    // An unknown zone cannot come from an import, which checks it; UTC is right all the same.
    let zone = wanted.timezone.parse().unwrap_or(Tz::UTC);
    MeetingBody {
        topic: Some(wanted.topic.clone()),
        kind: Some(SCHEDULED),
        start: with_start.then_some(Start {
            at: wanted.start_time,
            zone,
        }),
        duration_minutes: Some(wanted.duration_minutes),
        password: wanted.passcode.clone(),
        agenda: Some(wanted.agenda.clone()),
        settings: Some(settings),
        ..MeetingBody::default()
    }
}

/// What Zoom made of our settings, where it differs: a 2xx is not belief (zoom-api §16.4).
pub(crate) fn dropped(asked: &MeetingBody, answer: &Value) -> Vec<String> {
    let asked = asked
        .settings
        .as_ref()
        .and_then(|settings| serde_json::to_value(settings).ok());
    let (Some(Value::Object(asked)), Some(Value::Object(got))) = (asked, answer.get("settings"))
    else {
        return Vec::new();
    };
    asked
        .iter()
        .filter(|(key, _)| key.as_str() != "custom_keys")
        .filter_map(|(key, wanted)| {
            let got = got.get(key)?;
            (got != wanted).then(|| format!("Zoom set {key} to {got}, asked for was {wanted}"))
        })
        .collect()
}

impl From<Raw<MeetingListItem>> for Seen {
    fn from(item: Raw<MeetingListItem>) -> Self {
        let Raw { value, raw } = item;
        Self {
            zoom_meeting_id: value.id.to_string(),
            topic: value.topic.unwrap_or_default(),
            start_time: value.start_time,
            duration_minutes: value
                .duration_minutes
                .and_then(|minutes| minutes.try_into().ok()),
            timezone: value.timezone,
            agenda: value.agenda.unwrap_or_default(),
            created_at: value.created_at,
            join_url: value.join_url,
            raw,
            ..Self::default()
        }
    }
}

impl From<Raw<Meeting>> for Seen {
    fn from(meeting: Raw<Meeting>) -> Self {
        let Raw { value, raw } = meeting;
        Self {
            zoom_meeting_id: value.id.to_string(),
            host_email: value.host_email.unwrap_or_default().to_lowercase(),
            topic: value.topic.unwrap_or_default(),
            start_time: value.start_time,
            duration_minutes: value
                .duration_minutes
                .and_then(|minutes| minutes.try_into().ok()),
            timezone: value.timezone,
            agenda: value.agenda.unwrap_or_default(),
            created_at: value.created_at,
            join_url: value.join_url,
            password: value.password,
            raw,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::registrants::Registration;

    fn wanted() -> Wanted {
        Wanted {
            topic: "Biology 7B".into(),
            start_time: "2026-09-01T07:30:00Z".parse().unwrap(),
            duration_minutes: 60,
            timezone: "Asia/Riyadh".into(),
            agenda: "Ref. 7F3K-9QHM".into(),
            passcode: None,
            auto_recording: "cloud".into(),
            waiting_room: true,
            join_before_host: false,
            alternative_hosts: String::new(),
            mute_upon_entry: true,
            host_video: true,
            participant_video: true,
            audio: "both".into(),
            registration: false,
            registration_mail: false,
        }
    }

    #[test]
    fn personal_links_are_approved_at_once_and_mailed_only_if_asked() {
        let settings = |mail| {
            let registration = Registration { wanted: true, mail };
            let wanted = wanted().with_registration(registration);
            serde_json::to_value(body(&wanted, Some("s1"), true)).unwrap()["settings"].clone()
        };
        assert_eq!(settings(false)["approval_type"], 0);
        assert_eq!(settings(false)["registrants_email_notification"], false);
        assert_eq!(settings(true)["registrants_confirmation_email"], true);
        let plain = serde_json::to_value(body(&wanted(), Some("s1"), true)).unwrap();
        assert_eq!(plain["settings"]["approval_type"], 2);
        assert!(
            plain["settings"]
                .get("registrants_email_notification")
                .is_none()
        );
    }

    #[test]
    fn the_start_is_sent_as_wall_time_of_its_zone() {
        let body = serde_json::to_value(body(&wanted(), Some("s1"), true)).unwrap();
        assert_eq!(body["start_time"], "2026-09-01T10:30:00");
        assert_eq!(body["timezone"], "Asia/Riyadh");
        assert!(body.get("password").is_none());
    }

    #[test]
    fn what_zoom_dropped_is_told() {
        let asked = body(&wanted(), Some("s1"), true);
        let answer = json!({"settings": {"auto_recording": "none", "waiting_room": true}});
        assert_eq!(
            dropped(&asked, &answer),
            ["Zoom set auto_recording to \"none\", asked for was \"cloud\""]
        );
    }
}
