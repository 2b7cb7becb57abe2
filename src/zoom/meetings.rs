//! Planned meetings: create, read, change, delete, end, list.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use secrecy::SecretString;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value, json};

use super::call::Call;
use super::client::Client;
use super::endpoint::{
    CREATE_MEETING, DELETE_MEETING, END_MEETING, GET_MEETING, LIST_MEETINGS, MEETING_INVITATION,
    UPDATE_MEETING,
};
use super::error::Error;
use super::lenient;
use super::page::{Listing, Total};
use super::raw::Raw;
use crate::ids::{MeetingId, MeetingUuid};

/// `type` of a one-time planned meeting.
pub const SCHEDULED: i64 = 2;

/// When a meeting begins: sent as wall time plus zone, never as UTC digits without `Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    /// The instant.
    pub at: DateTime<Utc>,
    /// The zone in which the schedule thinks.
    pub zone: Tz,
}

/// What a create or an update asks for; what is `None` is not sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MeetingBody {
    /// At most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// [`SCHEDULED`] for lessons.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<i64>,
    /// Start time and zone.
    #[serde(flatten, serialize_with = "wall_time")]
    pub start: Option<Start>,
    /// Minutes, 1 to 1440.
    #[serde(rename = "duration", skip_serializing_if = "Option::is_none")]
    pub duration_minutes: Option<u32>,
    /// At most 10 characters of letters, digits and `@-_*`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// At most 2000 characters; lists show the first 250.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agenda: Option<String>,
    /// Settings; merged with what the meeting has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<MeetingSettings>,
    /// Further fields, by Zoom's names.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

fn wall_time<S: Serializer>(start: &Option<Start>, serializer: S) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeMap;
    let mut map = serializer.serialize_map(None)?;
    if let Some(Start { at, zone }) = start {
        let local = at.with_timezone(zone).format("%Y-%m-%dT%H:%M:%S");
        map.serialize_entry("start_time", &local.to_string())?;
        map.serialize_entry("timezone", zone.name())?;
    }
    map.end()
}

/// Settings that lessons use, for asking and for comparing what came of it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MeetingSettings {
    /// `none`, `local` or `cloud`.
    #[serde(
        deserialize_with = "lenient::text",
        skip_serializing_if = "Option::is_none"
    )]
    pub auto_recording: Option<String>,
    /// Whether guests wait until they are let in.
    #[serde(
        deserialize_with = "lenient::boolean",
        skip_serializing_if = "Option::is_none"
    )]
    pub waiting_room: Option<bool>,
    /// Whether guests may come before the host; a waiting room forces it off.
    #[serde(
        deserialize_with = "lenient::boolean",
        skip_serializing_if = "Option::is_none"
    )]
    pub join_before_host: Option<bool>,
    /// Minutes before the start: 0 (any time), 5, 10 or 15.
    #[serde(
        deserialize_with = "lenient::integer",
        skip_serializing_if = "Option::is_none"
    )]
    pub jbh_time: Option<i64>,
    /// Whether guests are muted when they come.
    #[serde(
        deserialize_with = "lenient::boolean",
        skip_serializing_if = "Option::is_none"
    )]
    pub mute_upon_entry: Option<bool>,
    /// Whether the host starts with video.
    #[serde(
        deserialize_with = "lenient::boolean",
        skip_serializing_if = "Option::is_none"
    )]
    pub host_video: Option<bool>,
    /// Whether guests start with video.
    #[serde(
        deserialize_with = "lenient::boolean",
        skip_serializing_if = "Option::is_none"
    )]
    pub participant_video: Option<bool>,
    /// `both`, `telephony`, `voip` or `thirdParty`.
    #[serde(
        deserialize_with = "lenient::text",
        skip_serializing_if = "Option::is_none"
    )]
    pub audio: Option<String>,
    /// 0 automatic, 1 manual, 2 no registration.
    #[serde(
        deserialize_with = "lenient::integer",
        skip_serializing_if = "Option::is_none"
    )]
    pub approval_type: Option<i64>,
    /// Whether the meeting is the host's personal room.
    #[serde(
        deserialize_with = "lenient::boolean",
        skip_serializing_if = "Option::is_none"
    )]
    pub use_pmi: Option<bool>,
    /// E-mails or ids, separated by `;`.
    #[serde(
        deserialize_with = "lenient::text",
        skip_serializing_if = "Option::is_none"
    )]
    pub alternative_hosts: Option<String>,
    /// Whether only signed-in people may join.
    #[serde(
        deserialize_with = "lenient::boolean",
        skip_serializing_if = "Option::is_none"
    )]
    pub meeting_authentication: Option<bool>,
    /// Further settings, by Zoom's names.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// A meeting as Zoom has it.
#[derive(Debug, Clone, Deserialize)]
pub struct Meeting {
    /// Number.
    pub id: MeetingId,
    /// UUID of the plan; the one of a held instance is another.
    #[serde(default, deserialize_with = "lenient::uuid")]
    pub uuid: Option<MeetingUuid>,
    /// User id of the host.
    #[serde(default, deserialize_with = "lenient::text")]
    pub host_id: Option<String>,
    /// E-mail of the host.
    #[serde(default, deserialize_with = "lenient::text")]
    pub host_email: Option<String>,
    /// Topic.
    #[serde(default, deserialize_with = "lenient::text")]
    pub topic: Option<String>,
    /// 1 instant, 2 scheduled, 3 and 8 recurring, 4 personal room.
    #[serde(default, rename = "type", deserialize_with = "lenient::integer")]
    pub kind: Option<i64>,
    /// `waiting` or `started`.
    #[serde(default, deserialize_with = "lenient::text")]
    pub status: Option<String>,
    /// Absent for instant meetings and series without fixed time.
    #[serde(default, deserialize_with = "lenient::time")]
    pub start_time: Option<DateTime<Utc>>,
    /// Minutes.
    #[serde(default, rename = "duration", deserialize_with = "lenient::integer")]
    pub duration_minutes: Option<i64>,
    /// IANA zone.
    #[serde(default, deserialize_with = "lenient::text")]
    pub timezone: Option<String>,
    /// Agenda, whole.
    #[serde(default, deserialize_with = "lenient::text")]
    pub agenda: Option<String>,
    /// When it was made.
    #[serde(default, deserialize_with = "lenient::time")]
    pub created_at: Option<DateTime<Utc>>,
    /// Link for guests.
    #[serde(default, deserialize_with = "lenient::text")]
    pub join_url: Option<String>,
    /// Link that makes its bearer the host, for two hours.
    #[serde(default, deserialize_with = "lenient::secret")]
    pub start_url: Option<SecretString>,
    /// Passcode.
    #[serde(default, deserialize_with = "lenient::text")]
    pub password: Option<String>,
    /// Settings.
    #[serde(default, deserialize_with = "lenient::any")]
    pub settings: MeetingSettings,
}

/// A row of a host's list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct MeetingListItem {
    /// Number.
    pub id: MeetingId,
    /// UUID of the plan.
    #[serde(default, deserialize_with = "lenient::uuid")]
    pub uuid: Option<MeetingUuid>,
    /// User id of the host.
    #[serde(default, deserialize_with = "lenient::text")]
    pub host_id: Option<String>,
    /// Topic.
    #[serde(default, deserialize_with = "lenient::text")]
    pub topic: Option<String>,
    /// As in [`Meeting`].
    #[serde(default, rename = "type", deserialize_with = "lenient::integer")]
    pub kind: Option<i64>,
    /// Planned start.
    #[serde(default, deserialize_with = "lenient::time")]
    pub start_time: Option<DateTime<Utc>>,
    /// Minutes.
    #[serde(default, rename = "duration", deserialize_with = "lenient::integer")]
    pub duration_minutes: Option<i64>,
    /// IANA zone.
    #[serde(default, deserialize_with = "lenient::text")]
    pub timezone: Option<String>,
    /// The first 250 characters of the agenda.
    #[serde(default, deserialize_with = "lenient::text")]
    pub agenda: Option<String>,
    /// When it was made.
    #[serde(default, deserialize_with = "lenient::time")]
    pub created_at: Option<DateTime<Utc>>,
    /// Link for guests.
    #[serde(default, deserialize_with = "lenient::text")]
    pub join_url: Option<String>,
}

/// Which of a host's meetings to list. Instant and expired meetings are in none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// All unexpired: past still valid, live, future.
    Scheduled,
    /// Running now.
    Live,
    /// Future and live, at most six months ahead.
    Upcoming,
    /// Planned end has passed, at most six months ago.
    Previous,
}

impl ListKind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Live => "live",
            Self::Upcoming => "upcoming_meetings",
            Self::Previous => "previous_meetings",
        }
    }
}

impl Client {
    /// Creates a meeting under a host, by e-mail or user id.
    ///
    /// # Errors
    /// [`Kind::UnknownOutcome`](super::Kind::UnknownOutcome) when it was sent and no readable
    /// answer came: it is never sent a second time. [`Kind::HostLimit`](super::Kind::HostLimit)
    /// when the host's writes of the day are used up.
    pub async fn create_meeting(
        &self,
        host: &str,
        body: &MeetingBody,
    ) -> Result<Raw<Meeting>, Error> {
        self.fetch(
            Call::new(&CREATE_MEETING, &[&host])?
                .host(host)
                .body(body)?,
        )
        .await
    }

    /// Gets a meeting with its settings.
    pub async fn get_meeting(&self, id: MeetingId) -> Result<Raw<Meeting>, Error> {
        self.fetch(Call::new(&GET_MEETING, &[&id])?).await
    }

    /// Changes a meeting of `host`. Zoom accepts and drops what it does not like: read back.
    pub async fn update_meeting(
        &self,
        id: MeetingId,
        host: &str,
        body: &MeetingBody,
    ) -> Result<(), Error> {
        self.act(Call::new(&UPDATE_MEETING, &[&id])?.host(host).body(body)?)
            .await
    }

    /// Deletes a meeting of `host`, a series as a whole, without sending mails.
    pub async fn delete_meeting(&self, id: MeetingId, host: &str) -> Result<(), Error> {
        let call = Call::new(&DELETE_MEETING, &[&id])?
            .host(host)
            .query("schedule_for_reminder", &false)
            .query("cancel_meeting_reminder", &false);
        self.act(call).await
    }

    /// Asks Zoom to end the running instance; it ends a little later.
    pub async fn end_meeting(&self, id: MeetingId) -> Result<(), Error> {
        self.act(
            Call::new(&END_MEETING, &[&id])?
                .turn(&id)
                .body(&json!({"action": "end"}))?,
        )
        .await
    }

    /// The text that invites to a meeting, in the language of the account.
    pub async fn meeting_invitation(&self, id: MeetingId) -> Result<String, Error> {
        #[derive(Deserialize)]
        struct Invitation {
            invitation: String,
        }
        let answer: Raw<Invitation> = self.fetch(Call::new(&MEETING_INVITATION, &[&id])?).await?;
        Ok(answer.value.invitation)
    }

    /// Lists a host's meetings.
    pub async fn list_meetings(
        &self,
        host: &str,
        kind: ListKind,
    ) -> Result<Vec<Raw<MeetingListItem>>, Error> {
        let call = Call::new(&LIST_MEETINGS, &[&host])?.query("type", kind.as_str());
        let total = match kind {
            ListKind::Scheduled | ListKind::Upcoming => Total::Checked,
            ListKind::Live | ListKind::Previous => Total::Reported,
        };
        Listing::read(
            self.list(call, "meetings", total).await?.rows,
            &LIST_MEETINGS,
        )
    }
}
