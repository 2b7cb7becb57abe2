//! Held instances and who was in them.

use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::call::Call;
use super::client::Client;
use super::endpoint::{Endpoint, PAST_INSTANCES, PAST_MEETING, PAST_PARTICIPANTS};
use super::error::Error;
use super::lenient;
use super::page::{Listing, Total};
use super::raw::Raw;
use crate::ids::{MeetingId, MeetingUuid};

/// One run of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Instance {
    /// The key of everything past.
    pub uuid: MeetingUuid,
    /// When it began.
    #[serde(default, deserialize_with = "lenient::time")]
    pub start_time: Option<DateTime<Utc>>,
}

/// A held instance.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PastMeeting {
    /// Instance.
    pub uuid: MeetingUuid,
    /// Meeting.
    pub id: MeetingId,
    /// User id of the host.
    #[serde(default, deserialize_with = "lenient::text")]
    pub host_id: Option<String>,
    /// Topic.
    #[serde(default, deserialize_with = "lenient::text")]
    pub topic: Option<String>,
    /// Name of the host.
    #[serde(default, deserialize_with = "lenient::text")]
    pub user_name: Option<String>,
    /// E-mail of the host.
    #[serde(default, deserialize_with = "lenient::text")]
    pub user_email: Option<String>,
    /// Begin.
    #[serde(default, deserialize_with = "lenient::time")]
    pub start_time: Option<DateTime<Utc>>,
    /// End.
    #[serde(default, deserialize_with = "lenient::time")]
    pub end_time: Option<DateTime<Utc>>,
    /// Minutes from begin to end.
    #[serde(default, rename = "duration", deserialize_with = "lenient::integer")]
    pub duration_minutes: Option<i64>,
    /// Minutes of all participants together.
    #[serde(default, deserialize_with = "lenient::integer")]
    pub total_minutes: Option<i64>,
    /// Participants, as Zoom counts them.
    #[serde(default, deserialize_with = "lenient::integer")]
    pub participants_count: Option<i64>,
}

/// One stay of one device; nobody has a key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Participant {
    /// User id, of signed-in people of the account only.
    #[serde(deserialize_with = "lenient::text")]
    pub id: Option<String>,
    /// As `id`, in reports.
    #[serde(deserialize_with = "lenient::text")]
    pub participant_user_id: Option<String>,
    /// New for each stay: no identity.
    #[serde(deserialize_with = "lenient::text")]
    pub user_id: Option<String>,
    /// Free text that the person typed.
    #[serde(deserialize_with = "lenient::text")]
    pub name: Option<String>,
    /// Absent for most guests.
    #[serde(deserialize_with = "lenient::text")]
    pub user_email: Option<String>,
    /// Of registered people, in reports.
    #[serde(deserialize_with = "lenient::text")]
    pub registrant_id: Option<String>,
    /// What the Meeting SDK was given at the join, in reports.
    #[serde(deserialize_with = "lenient::text")]
    pub customer_key: Option<String>,
    /// Join.
    #[serde(deserialize_with = "lenient::time")]
    pub join_time: Option<DateTime<Utc>>,
    /// Leave.
    #[serde(deserialize_with = "lenient::time")]
    pub leave_time: Option<DateTime<Utc>>,
    /// Seconds.
    #[serde(rename = "duration", deserialize_with = "lenient::integer")]
    pub duration_seconds: Option<i64>,
    /// `in_meeting` or `in_waiting_room`; absent means in the meeting.
    #[serde(deserialize_with = "lenient::text")]
    pub status: Option<String>,
    /// Whether the stay ended by a failover of Zoom's.
    #[serde(deserialize_with = "lenient::boolean")]
    pub failover: Option<bool>,
    /// Whether the person belongs to the account; not in reports.
    #[serde(deserialize_with = "lenient::boolean")]
    pub internal_user: Option<bool>,
    /// Breakout room, in reports.
    #[serde(deserialize_with = "lenient::text")]
    pub bo_mtg_id: Option<String>,
}

/// All stays of an instance. The set is complete when there are `total_records` rows.
#[derive(Debug, Clone, PartialEq)]
pub struct ParticipantSet {
    /// The stays.
    pub rows: Vec<Raw<Participant>>,
    /// What Zoom announced.
    pub total_records: Option<u64>,
}

impl ParticipantSet {
    /// Whether as many rows came as were announced.
    pub fn is_complete(&self) -> bool {
        self.total_records
            .is_none_or(|total| total == self.rows.len() as u64)
    }
}

impl Client {
    /// The runs of a meeting during the last 15 months, in no promised order.
    pub async fn past_instances(&self, id: MeetingId) -> Result<Vec<Instance>, Error> {
        #[derive(Deserialize)]
        struct Instances {
            meetings: Vec<Instance>,
        }
        let answer: Raw<Instances> = self.fetch(Call::new(&PAST_INSTANCES, &[&id])?).await?;
        Ok(answer.value.meetings)
    }

    /// One held instance.
    ///
    /// # Errors
    /// [`Kind::NotFound`](super::Kind::NotFound) also before its end.
    pub async fn past_meeting(&self, uuid: &MeetingUuid) -> Result<Raw<PastMeeting>, Error> {
        self.fetch(Call::new(&PAST_MEETING, &[uuid])?).await
    }

    /// Who was in an instance.
    ///
    /// # Errors
    /// [`Kind::NotFound`](super::Kind::NotFound) while Zoom has no data yet.
    pub async fn past_participants(&self, uuid: &MeetingUuid) -> Result<ParticipantSet, Error> {
        let call = Call::new(&PAST_PARTICIPANTS, &[uuid])?;
        self.participants(call, &PAST_PARTICIPANTS).await
    }

    pub(crate) async fn participants(
        &self,
        call: Call,
        endpoint: &'static Endpoint,
    ) -> Result<ParticipantSet, Error> {
        let listing = self.list(call, "participants", Total::Reported).await?;
        Ok(ParticipantSet {
            total_records: listing.total_records,
            rows: Listing::read(listing.rows, endpoint)?,
        })
    }
}
