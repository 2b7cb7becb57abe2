//! Cloud recordings: lists by day, files of an instance, trash.

use chrono::{DateTime, NaiveDate, Utc};
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::json;
use url::Url;

use super::call::Call;
use super::client::Client;
use super::endpoint::{
    DELETE_RECORDING_FILE, DELETE_RECORDINGS, Endpoint, GET_RECORDINGS, LIST_ACCOUNT_RECORDINGS,
    LIST_USER_RECORDINGS, RECOVER_RECORDING_FILE, RECOVER_RECORDINGS,
};
use super::error::Error;
use super::lenient;
use super::page::{Listing, Total};
use super::raw::Raw;
use crate::ids::{MeetingId, MeetingUuid};

/// Everything recorded of one instance.
#[derive(Debug, Clone, Deserialize)]
pub struct RecordingSet {
    /// Instance.
    pub uuid: MeetingUuid,
    /// Meeting; absent for uploaded files in some answers.
    #[serde(default)]
    pub id: Option<MeetingId>,
    /// User id of the host.
    #[serde(default, deserialize_with = "lenient::text")]
    pub host_id: Option<String>,
    /// E-mail of the host, which not every list gives.
    #[serde(default, deserialize_with = "lenient::text")]
    pub host_email: Option<String>,
    /// Topic.
    #[serde(default, deserialize_with = "lenient::text")]
    pub topic: Option<String>,
    /// Kind of meeting; 99 is an uploaded file.
    #[serde(default, rename = "type", deserialize_with = "lenient::integer")]
    pub kind: Option<i64>,
    /// Begin of the instance.
    #[serde(default, deserialize_with = "lenient::time")]
    pub start_time: Option<DateTime<Utc>>,
    /// IANA zone.
    #[serde(default, deserialize_with = "lenient::text")]
    pub timezone: Option<String>,
    /// Whole minutes, 0 for short ones.
    #[serde(default, rename = "duration", deserialize_with = "lenient::integer")]
    pub duration_minutes: Option<i64>,
    /// Bytes of all files.
    #[serde(default, rename = "total_size", deserialize_with = "lenient::unsigned")]
    pub total_bytes: Option<u64>,
    /// Files, participant audio included.
    #[serde(default, deserialize_with = "lenient::unsigned")]
    pub recording_count: Option<u64>,
    /// Page for viewers.
    #[serde(default, deserialize_with = "lenient::text")]
    pub share_url: Option<String>,
    /// Passcode for viewers.
    #[serde(default, deserialize_with = "lenient::text")]
    pub password: Option<String>,
    /// Lets its bearer watch without the passcode.
    #[serde(default, deserialize_with = "lenient::secret")]
    pub recording_play_passcode: Option<SecretString>,
    /// Whether Zoom will delete it by itself.
    #[serde(default, deserialize_with = "lenient::boolean")]
    pub auto_delete: Option<bool>,
    /// When.
    #[serde(default, deserialize_with = "lenient::date")]
    pub auto_delete_date: Option<NaiveDate>,
    /// The files.
    #[serde(default, deserialize_with = "lenient::any")]
    pub recording_files: Vec<RecordingFile>,
    /// Separate audio of each participant.
    #[serde(default, deserialize_with = "lenient::any")]
    pub participant_audio_files: Vec<RecordingFile>,
}

/// One recorded file; `TIMELINE` and `CC` rows may lack nearly everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct RecordingFile {
    /// The key, when there is one.
    #[serde(deserialize_with = "lenient::text")]
    pub id: Option<String>,
    /// The UUID of the instance, in spite of its name at Zoom.
    #[serde(rename = "meeting_id", deserialize_with = "lenient::uuid")]
    pub meeting_uuid: Option<MeetingUuid>,
    /// Begin.
    #[serde(deserialize_with = "lenient::time")]
    pub recording_start: Option<DateTime<Utc>>,
    /// End; absent while processing.
    #[serde(deserialize_with = "lenient::time")]
    pub recording_end: Option<DateTime<Utc>>,
    /// `MP4`, `M4A`, `CHAT`, `TRANSCRIPT` and others.
    #[serde(deserialize_with = "lenient::text")]
    pub file_type: Option<String>,
    /// `MP4`, `M4A`, `TXT`, `VTT`, `JSON` and others.
    #[serde(deserialize_with = "lenient::text")]
    pub file_extension: Option<String>,
    /// Bytes; exact for media only.
    #[serde(rename = "file_size", deserialize_with = "lenient::unsigned")]
    pub file_bytes: Option<u64>,
    /// `completed` or `processing`.
    #[serde(deserialize_with = "lenient::text")]
    pub status: Option<String>,
    /// `shared_screen_with_speaker_view` and others; not unique within a set.
    #[serde(deserialize_with = "lenient::text")]
    pub recording_type: Option<String>,
    /// Name of the participant, for separate audio.
    #[serde(deserialize_with = "lenient::text")]
    pub file_name: Option<String>,
    /// Page for viewers.
    #[serde(deserialize_with = "lenient::text")]
    pub play_url: Option<String>,
    /// For [`Client::download`]; absent while processing.
    #[serde(deserialize_with = "lenient::url")]
    pub download_url: Option<Url>,
    /// Since when it lies in the trash.
    #[serde(deserialize_with = "lenient::time")]
    pub deleted_time: Option<DateTime<Utc>>,
}

/// The recordings of some days.
#[derive(Debug, Clone)]
pub struct RecordingWindow {
    /// First day (UTC) as Zoom understood it: compare it with what was asked.
    pub from: Option<NaiveDate>,
    /// Last day (UTC) as Zoom understood it.
    pub to: Option<NaiveDate>,
    /// One entry per instance.
    pub sets: Vec<Raw<RecordingSet>>,
}

/// What becomes of deleted recordings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeleteAction {
    /// Into the trash, for 30 days, unless the account has switched the trash off.
    Trash,
    /// Gone at once.
    Delete,
}

impl DeleteAction {
    fn as_str(self) -> &'static str {
        match self {
            Self::Trash => "trash",
            Self::Delete => "delete",
        }
    }
}

/// What is looked for in a trash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trash {
    /// Recordings that were deleted as a whole.
    Recordings,
    /// Files that were deleted by themselves.
    Files,
}

impl Trash {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Recordings, Self::Files];

    fn as_str(self) -> &'static str {
        match self {
            Self::Recordings => "meeting_recordings",
            Self::Files => "recording_file",
        }
    }
}

impl Client {
    /// Lists one user's recordings of meetings that began on these days (UTC, both included, at
    /// most a month).
    pub async fn list_user_recordings(
        &self,
        user: &str,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<RecordingWindow, Error> {
        let call = Call::new(&LIST_USER_RECORDINGS, &[&user])?;
        self.recordings(call, &LIST_USER_RECORDINGS, from, to).await
    }

    /// As [`Self::list_user_recordings`], for all users at once.
    ///
    /// # Errors
    /// [`Kind::NotPermitted`](super::Kind::NotPermitted) on accounts without this list.
    pub async fn list_account_recordings(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<RecordingWindow, Error> {
        let call = Call::new(&LIST_ACCOUNT_RECORDINGS, &[&"me"])?;
        self.recordings(call, &LIST_ACCOUNT_RECORDINGS, from, to)
            .await
    }

    async fn recordings(
        &self,
        call: Call,
        endpoint: &'static Endpoint,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<RecordingWindow, Error> {
        #[derive(Deserialize)]
        struct Echo {
            #[serde(default, deserialize_with = "lenient::date")]
            from: Option<NaiveDate>,
            #[serde(default, deserialize_with = "lenient::date")]
            to: Option<NaiveDate>,
        }
        let call = call.query("from", &from).query("to", &to);
        let listing = self.list(call, "meetings", Total::Checked).await?;
        let echo = Echo::deserialize(&listing.head).ok();
        Ok(RecordingWindow {
            from: echo.as_ref().and_then(|echo| echo.from),
            to: echo.as_ref().and_then(|echo| echo.to),
            sets: Listing::read(listing.rows, endpoint)?,
        })
    }

    /// Lists what lies in one user's trash: whole recordings, or single files. Zoom cannot filter
    /// it by date (zoom-api §8.1).
    pub async fn list_trash(
        &self,
        user: &str,
        what: Trash,
    ) -> Result<Vec<Raw<RecordingSet>>, Error> {
        let call = Call::new(&LIST_USER_RECORDINGS, &[&user])?
            .query("trash", "true")
            .query("trash_type", what.as_str());
        let listing = self.list(call, "meetings", Total::Reported).await?;
        Listing::read(listing.rows, &LIST_USER_RECORDINGS)
    }

    /// The recordings of one instance.
    ///
    /// # Errors
    /// [`Kind::NotFound`](super::Kind::NotFound) when there are none, and also while Zoom is still
    /// processing them.
    pub async fn get_recordings(&self, uuid: &MeetingUuid) -> Result<Raw<RecordingSet>, Error> {
        self.fetch(Call::new(&GET_RECORDINGS, &[uuid])?).await
    }

    /// Deletes all recordings of one instance.
    pub async fn delete_recordings(
        &self,
        uuid: &MeetingUuid,
        action: DeleteAction,
    ) -> Result<(), Error> {
        let call = Call::new(&DELETE_RECORDINGS, &[uuid])?;
        self.act(call.turn(uuid).query("action", action.as_str()))
            .await
    }

    /// Deletes one file of an instance.
    pub async fn delete_recording_file(
        &self,
        uuid: &MeetingUuid,
        file_id: &str,
        action: DeleteAction,
    ) -> Result<(), Error> {
        let call = Call::new(&DELETE_RECORDING_FILE, &[uuid, &file_id])?;
        self.act(call.turn(uuid).query("action", action.as_str()))
            .await
    }

    /// Takes all recordings of one instance out of the trash.
    pub async fn recover_recordings(&self, uuid: &MeetingUuid) -> Result<(), Error> {
        let call = Call::new(&RECOVER_RECORDINGS, &[uuid])?;
        self.act(call.turn(uuid).body(&json!({"action": "recover"}))?)
            .await
    }

    /// Takes one file out of the trash.
    pub async fn recover_recording_file(
        &self,
        uuid: &MeetingUuid,
        file_id: &str,
    ) -> Result<(), Error> {
        let call = Call::new(&RECOVER_RECORDING_FILE, &[uuid, &file_id])?;
        self.act(call.turn(uuid).body(&json!({"action": "recover"}))?)
            .await
    }
}
