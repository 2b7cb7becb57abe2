//! The wish: what one session of the schedule should be.

use std::fmt;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde::Serialize;

/// What one session should be, wherever it was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionWish {
    /// The organisation's own id of the session.
    pub session_id: String,
    /// What it is about; 1 to 200 characters.
    pub topic: String,
    /// When it begins.
    pub start_time: DateTime<Utc>,
    /// How long it is planned to last; 1 to 1440.
    pub duration_minutes: u32,
    /// The IANA zone in which people read its times; `UTC` unless said otherwise.
    pub timezone: String,
    /// The class, course or group it belongs to.
    pub cohort: Option<String>,
    /// Where it takes place.
    pub provider: Provider,
    /// The Zoom user who holds it, in lower case.
    pub host_email: Option<String>,
    /// The pool that a host is chosen from.
    pub host_pool: Option<String>,
    /// The link of a session that does not take place in a meeting of ours.
    pub meeting_url: Option<String>,
    /// An existing meeting: 9 to 11 digits, or a link that the caller still has to resolve.
    pub zoom_meeting_id: Option<String>,
    /// Whether and where Zoom records by itself; `None` leaves it to the configuration.
    pub auto_recording: Option<AutoRecording>,
    /// Whether people wait until they are let in; `None` leaves it to the configuration.
    pub waiting_room: Option<bool>,
    /// Whether people may come in first; `None` leaves it to the configuration.
    pub join_before_host: Option<bool>,
    /// At most 10 of `A-Z a-z 0-9 @ - _ *`; `None` lets Zoom choose.
    pub passcode: Option<String>,
    /// E-mails in lower case of those who may hold it instead.
    pub alternative_hosts: Vec<String>,
    /// What is planned; at most 1900 characters.
    pub agenda: Option<String>,
}

impl SessionWish {
    /// A wish with nothing but what is required; everything else has its default.
    pub fn new(
        session_id: impl Into<String>,
        topic: impl Into<String>,
        start_time: DateTime<Utc>,
        duration_minutes: u32,
    ) -> Self {
        Self {
            session_id: session_id.into(),
            topic: topic.into(),
            start_time,
            duration_minutes,
            timezone: "UTC".to_owned(),
            cohort: None,
            provider: Provider::default(),
            host_email: None,
            host_pool: None,
            meeting_url: None,
            zoom_meeting_id: None,
            auto_recording: None,
            waiting_room: None,
            join_before_host: None,
            passcode: None,
            alternative_hosts: Vec::new(),
            agenda: None,
        }
    }

    /// The columns of a file of sessions, each with the text that reads back as this wish.
    ///
    /// An empty text is the default. Free text is as it is; a spreadsheet needs
    /// [`guard`](super::spreadsheet::guard) around it.
    pub fn cells(&self) -> [(&'static str, String); 17] {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let switch = |on: Option<bool>| on.map_or(String::new(), |on| on.to_string());
        let auto_recording = self
            .auto_recording
            .map_or("", AutoRecording::as_str)
            .to_owned();
        let start_time = self.start_time.to_rfc3339_opts(SecondsFormat::Secs, true);
        [
            ("session_id", self.session_id.clone()),
            ("topic", self.topic.clone()),
            ("start_time", start_time),
            ("duration_minutes", self.duration_minutes.to_string()),
            ("timezone", self.timezone.clone()),
            ("cohort", text(&self.cohort)),
            ("provider", self.provider.to_string()),
            ("host_email", text(&self.host_email)),
            ("host_pool", text(&self.host_pool)),
            ("meeting_url", text(&self.meeting_url)),
            ("zoom_meeting_id", text(&self.zoom_meeting_id)),
            ("auto_recording", auto_recording),
            ("waiting_room", switch(self.waiting_room)),
            ("join_before_host", switch(self.join_before_host)),
            ("passcode", text(&self.passcode)),
            ("alternative_hosts", self.alternative_hosts.join(";")),
            ("agenda", text(&self.agenda)),
        ]
    }

    /// What differs from an earlier wish for the same session, column by column.
    pub fn changes_since(&self, earlier: &Self) -> Vec<FieldChange> {
        let pairs = earlier.cells().into_iter().zip(self.cells());
        pairs
            .filter(|(from, to)| from != to)
            .map(|((field, from), (_, to))| FieldChange { field, from, to })
            .collect()
    }

    /// When it is planned to end.
    pub fn end_time(&self) -> DateTime<Utc> {
        self.start_time + TimeDelta::minutes(self.duration_minutes.into())
    }
}

/// One column whose value changed; an empty text is the default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// The column.
    pub field: &'static str,
    /// What it held.
    pub from: String,
    /// What it holds now.
    pub to: String,
}

/// Where a session takes place. Only [`Provider::Zoom`] gets meetings of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Provider {
    /// A meeting that we create and keep in step.
    #[default]
    Zoom,
    /// The link in `meeting_url`.
    GoogleMeet,
    /// The link in `meeting_url`.
    Teams,
    /// The link in `meeting_url`, whatever it leads to.
    Manual,
}

impl Provider {
    /// Every provider.
    pub const ALL: [Self; 4] = [Self::Zoom, Self::GoogleMeet, Self::Teams, Self::Manual];

    /// The name in files, tables and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zoom => "zoom",
            Self::GoogleMeet => "google_meet",
            Self::Teams => "teams",
            Self::Manual => "manual",
        }
    }

    /// The provider of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|provider| provider.as_str() == name)
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether and where Zoom starts a recording by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AutoRecording {
    /// In Zoom's cloud, from where the archive is filled.
    Cloud,
    /// On the host's computer.
    Local,
    /// Nowhere.
    None,
}

impl AutoRecording {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::Cloud, Self::Local, Self::None];

    /// The name in files, tables and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cloud => "cloud",
            Self::Local => "local",
            Self::None => "none",
        }
    }

    /// The choice of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.as_str() == name)
    }
}

impl fmt::Display for AutoRecording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::SESSION_COLUMNS;

    fn wish() -> SessionWish {
        SessionWish::new("S1", "Biology", "2026-09-01T07:30:00Z".parse().unwrap(), 60)
    }

    #[test]
    fn the_cells_are_the_columns_that_are_imported_in_their_order() {
        let names = wish().cells().map(|(name, _)| name);
        assert_eq!(names, SESSION_COLUMNS[..17]);
    }

    #[test]
    fn a_change_names_the_column_and_both_values() {
        let earlier = SessionWish {
            cohort: Some("7B".into()),
            ..wish()
        };
        let moved = SessionWish {
            duration_minutes: 90,
            ..wish()
        };
        let change = |field, from: &str, to: &str| FieldChange {
            field,
            from: from.to_owned(),
            to: to.to_owned(),
        };
        assert_eq!(
            moved.changes_since(&earlier),
            [
                change("duration_minutes", "60", "90"),
                change("cohort", "7B", "")
            ]
        );
        assert_eq!(earlier.changes_since(&earlier), []);
    }

    #[test]
    fn a_name_is_the_same_in_json_and_is_read_back() {
        for provider in Provider::ALL {
            assert_eq!(serde_json::to_value(provider).unwrap(), provider.as_str());
            assert_eq!(Provider::from_name(provider.as_str()), Some(provider));
        }
        for choice in AutoRecording::ALL {
            assert_eq!(serde_json::to_value(choice).unwrap(), choice.as_str());
            assert_eq!(AutoRecording::from_name(choice.as_str()), Some(choice));
        }
        assert_eq!(Provider::from_name("Zoom"), None);
    }
}
