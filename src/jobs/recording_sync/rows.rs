//! From Zoom's answers to our rows, and which session an instance belongs to.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use crate::config::AttendanceFigures;
use crate::error::Result;
use crate::ids::MeetingUuid;
use crate::schedule::{Margin, Span, belongs};
use crate::store::Store;
use crate::store::sessions::{Session, SessionFilter};
use crate::store::zoom_instances::InstanceFacts;
use crate::store::zoom_meetings::MeetingFilter;
use crate::store::zoom_recordings::{Recording, RecordingFile};
use crate::store::zoom_users::ZoomUser;
use crate::zoom::{self, Raw, RecordingSet, User};

/// Whose recording it is.
#[derive(Clone, Debug)]
pub(super) struct Owner {
    pub(super) session_id: Option<String>,
    pub(super) host_email: Option<String>,
    /// The host, or the meeting, stands in our schedule.
    pub(super) scheduled_host: bool,
}

impl Owner {
    /// The session of the meeting that the instance overlaps with most.
    pub(super) fn find(
        store: &Store,
        set: &RecordingSet,
        host_email: Option<String>,
        scheduled: &[String],
        figures: &AttendanceFigures,
        now: DateTime<Utc>,
    ) -> Result<Self> {
        let sessions = match set.id {
            Some(id) => sessions_of_meeting(store, &id.to_string(), now)?,
            None => Vec::new(),
        };
        let scheduled_host = !sessions.is_empty()
            || scheduled
                .iter()
                .any(|host| Some(host) == host_email.as_ref());
        let span = span_of(set, now);
        let margin = margin(figures);
        let session = span.and_then(|span| session_of(&sessions, span, margin));
        let session_id = session.map(|session| session.session_id.clone());
        Ok(Self {
            session_id,
            host_email,
            scheduled_host,
        })
    }
}

/// The session that a run belongs to: of those near it the one that it overlaps with most; of equals
/// one that stands, and the last.
pub(crate) fn session_of(sessions: &[Session], span: Span, margin: Margin) -> Option<&Session> {
    let planned = |session: &Session| Span {
        start: session.start_time,
        end: session.end_time,
    };
    sessions
        .iter()
        .filter(|session| belongs(span, planned(session), margin))
        .max_by_key(|session| {
            (
                overlap(planned(session), span),
                session.cancelled_at.is_none(),
            )
        })
}

/// Sessions that this number serves or served.
fn sessions_of_meeting(store: &Store, number: &str, now: DateTime<Utc>) -> Result<Vec<Session>> {
    let meetings = store.load_meetings(&MeetingFilter {
        zoom_meeting_id: Some(number.to_owned()),
        with_deleted: true,
        ..MeetingFilter::default()
    })?;
    if meetings.is_empty() {
        return Ok(Vec::new());
    }
    let ids = Some(
        meetings
            .into_iter()
            .map(|meeting| meeting.session_id)
            .collect(),
    );
    Ok(store.list_sessions(
        &SessionFilter {
            ids,
            ..SessionFilter::default()
        },
        now,
    )?)
}

/// How far around the plan an instance may lie.
pub(crate) fn margin(figures: &AttendanceFigures) -> Margin {
    Margin {
        before: TimeDelta::minutes(i64::from(figures.belongs_before_minutes)),
        after: TimeDelta::minutes(i64::from(figures.belongs_after_minutes)),
    }
}

fn overlap(one: Span, other: Span) -> TimeDelta {
    one.end.min(other.end) - one.start.max(other.start)
}

/// From the start of the instance to the end of its last file.
fn span_of(set: &RecordingSet, now: DateTime<Utc>) -> Option<Span> {
    let from = set.start_time?;
    let last = set
        .recording_files
        .iter()
        .filter_map(|file| file.recording_end)
        .max();
    let planned = || from + TimeDelta::minutes(set.duration_minutes.unwrap_or(0));
    Some(Span {
        start: from,
        end: last.unwrap_or_else(planned).clamp(from, now.max(from)),
    })
}

/// What a recording proves about its instance: it began, and it is over.
pub(super) fn instance(
    set: &RecordingSet,
    owner: &Owner,
    now: DateTime<Utc>,
) -> Option<InstanceFacts> {
    let span = span_of(set, now)?;
    Some(InstanceFacts {
        uuid: set.uuid.to_string(),
        zoom_meeting_id: number(set),
        session_id: owner.session_id.clone(),
        topic: set.topic.clone(),
        host_email: owner.host_email.clone(),
        started_at: span.start,
        ended_at: Some(span.end),
        raw_data: None,
    })
}

/// A row for each file, with the columns of its set.
pub(super) fn files(set: &Raw<RecordingSet>, owner: &Owner) -> Vec<RecordingFile> {
    let value = &set.value;
    let mut set_raw = set.raw.clone();
    if let Value::Object(members) = &mut set_raw {
        members.remove("recording_files");
        members.remove("participant_audio_files");
    }
    value
        .recording_files
        .iter()
        .zip(raw_files(&set.raw, "recording_files"))
        .chain(
            value
                .participant_audio_files
                .iter()
                .zip(raw_files(&set.raw, "participant_audio_files")),
        )
        .map(|(facts, raw)| RecordingFile {
            file_key: file_key(&value.uuid, facts),
            uuid: value.uuid.to_string(),
            zoom_meeting_id: number(value),
            session_id: owner.session_id.clone(),
            host_id: value.host_id.clone(),
            host_email: owner.host_email.clone(),
            topic: value.topic.clone(),
            start_time: value.start_time,
            timezone: value.timezone.clone(),
            duration_minutes: value.duration_minutes,
            total_size_bytes: value.total_bytes.and_then(|size| size.try_into().ok()),
            recording_count: value
                .recording_count
                .and_then(|count| count.try_into().ok()),
            share_url: value.share_url.clone(),
            password: value.password.clone(),
            auto_delete_date: value.auto_delete_date.map(|day| day.to_string()),
            file_id: facts.id.clone(),
            recording_start: facts.recording_start,
            recording_end: facts.recording_end,
            file_type: facts.file_type.clone(),
            file_extension: facts.file_extension.clone(),
            recording_type: facts.recording_type.clone(),
            file_size_bytes: facts.file_bytes.and_then(|size| size.try_into().ok()),
            zoom_status: facts.status.clone(),
            play_url: facts.play_url.clone(),
            download_url: facts.download_url.as_ref().map(ToString::to_string),
            raw_data: raw,
            set_raw_data: set_raw.clone(),
        })
        .collect()
}

/// Zoom's file id, else what makes the file one of its own (zoom-api §8.2).
pub(crate) fn file_key(uuid: &MeetingUuid, file: &zoom::RecordingFile) -> String {
    file.id.clone().unwrap_or_else(|| {
        [
            uuid.to_string(),
            file.file_type.clone().unwrap_or_default(),
            file.recording_type.clone().unwrap_or_default(),
            file.recording_start
                .map(crate::clock::rfc3339)
                .unwrap_or_default(),
        ]
        .join("|")
    })
}

/// The files as Zoom wrote them, in the order in which they were read.
fn raw_files(set: &Value, key: &str) -> impl Iterator<Item = Value> {
    let files = set
        .get(key)
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    files.into_iter()
}

/// The number; Zoom leaves it out for uploads only.
fn number(set: &RecordingSet) -> String {
    set.id.map(|id| id.to_string()).unwrap_or_default()
}

/// Whether a list shows nothing that our rows do not have already.
pub(super) fn all_known(listed: &[RecordingFile], stored: &[Recording]) -> bool {
    listed.iter().all(|file| {
        stored.iter().any(|known| {
            known.file_key == file.file_key
                && known.zoom_status == file.zoom_status
                && known.file_size_bytes == file.file_size_bytes
                && known.download_url.is_some() == file.download_url.is_some()
                && (known.session_id.is_some() || file.session_id.is_none())
                && (file.topic.is_none() || known.topic == file.topic)
                && known.removed_at.is_none()
        })
    })
}

/// A user of the account.
pub(super) fn user(user: Raw<User>, now: DateTime<Utc>) -> ZoomUser {
    let Raw { value, raw } = user;
    ZoomUser {
        email: value.email.to_lowercase(),
        zoom_user_id: value.id,
        display_name: value.display_name,
        r#type: value.kind,
        status: value.status,
        seen_at: now,
        raw_data: Some(raw),
    }
}
