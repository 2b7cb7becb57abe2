//! What we ask Zoom for: the session's wish, laid over the configured defaults.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::config::MeetingDefaults;
use crate::store::registrants::Registration;
use crate::store::sessions::Wish;

use super::marker;

/// Everything a meeting of ours is made of. Kept as JSON in `zoom_meetings.wanted`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Wanted {
    pub(crate) topic: String,
    pub(crate) start_time: DateTime<Utc>,
    pub(crate) duration_minutes: u32,
    pub(crate) timezone: String,
    pub(crate) agenda: String,
    pub(crate) passcode: Option<String>,
    pub(crate) auto_recording: String,
    pub(crate) waiting_room: bool,
    pub(crate) join_before_host: bool,
    pub(crate) alternative_hosts: String,
    pub(crate) mute_upon_entry: bool,
    pub(crate) host_video: bool,
    pub(crate) participant_video: bool,
    pub(crate) audio: String,
    /// Everybody of the roster gets a link of their own. Absent in what older versions stored.
    #[serde(default)]
    pub(crate) registration: bool,
    /// Zoom mails it to them.
    #[serde(default)]
    pub(crate) registration_mail: bool,
}

impl Wanted {
    /// The meeting that this session should have.
    pub(crate) fn new(wish: &Wish, marker: &str, defaults: &MeetingDefaults) -> Self {
        Self {
            topic: wish.topic.clone(),
            start_time: wish.start_time,
            duration_minutes: wish.duration_minutes,
            timezone: wish.timezone.clone(),
            agenda: marker::agenda(marker, wish.agenda.as_deref()),
            passcode: wish.passcode.clone(),
            auto_recording: wish
                .auto_recording
                .clone()
                .unwrap_or_else(|| defaults.auto_recording.clone()),
            waiting_room: wish.waiting_room.unwrap_or(defaults.waiting_room),
            join_before_host: wish.join_before_host.unwrap_or(defaults.join_before_host),
            alternative_hosts: wish.alternative_hosts.clone(),
            mute_upon_entry: defaults.mute_upon_entry,
            host_video: defaults.host_video,
            participant_video: defaults.participant_video,
            audio: defaults.audio.clone(),
            registration: false,
            registration_mail: false,
        }
    }

    /// The same with or without personal links.
    pub(crate) fn with_registration(self, registration: Registration) -> Self {
        Self {
            registration: registration.wanted,
            registration_mail: registration.wanted && registration.mail,
            ..self
        }
    }

    /// 0: whoever registers is approved; 2: nobody registers.
    pub(crate) fn approval_type(&self) -> i64 {
        if self.registration { 0 } else { 2 }
    }

    /// When it is planned to end.
    pub(crate) fn end_time(&self) -> DateTime<Utc> {
        self.start_time + TimeDelta::minutes(self.duration_minutes.into())
    }

    /// The fields that a list shows, by name and as text.
    pub(crate) fn listed(&self) -> [(&'static str, String); 5] {
        [
            ("topic", self.topic.clone()),
            ("start_time", crate::clock::rfc3339(self.start_time)),
            ("duration_minutes", self.duration_minutes.to_string()),
            ("timezone", self.timezone.clone()),
            ("agenda", self.agenda.clone()),
        ]
    }

    /// The settings that no list shows, by name and as text.
    pub(crate) fn settings(&self) -> [(&'static str, String); 10] {
        [
            ("auto_recording", self.auto_recording.clone()),
            ("waiting_room", self.waiting_room.to_string()),
            ("join_before_host", self.join_before_host.to_string()),
            ("alternative_hosts", self.alternative_hosts.clone()),
            ("mute_upon_entry", self.mute_upon_entry.to_string()),
            ("host_video", self.host_video.to_string()),
            ("participant_video", self.participant_video.to_string()),
            ("audio", self.audio.clone()),
            ("approval_type", self.approval_type().to_string()),
            // No setting of Zoom's by this name: only a changed wish counts.
            ("registration_mail", self.registration_mail.to_string()),
        ]
    }
}
