//! What stands beside each planned session: meeting, instances, recording files, participants.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, named_params};

use super::columns::Columns;
use super::time::Time;
use super::{Result, Store};

/// Which sessions; cancelled ones are never among them.
#[derive(Clone, Debug, Default)]
pub struct CoverageFilter {
    /// Planned start at or after this time.
    pub from: Option<DateTime<Utc>>,
    /// Planned start before this time.
    pub to: Option<DateTime<Utc>>,
    /// Of this cohort.
    pub cohort: Option<String>,
}

/// How many files of one kind Zoom listed for a session, and where they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FileCounts {
    /// All that Zoom ever listed.
    pub files: u32,
    /// Our copy is verified.
    pub archived: u32,
    /// What came is not what Zoom declared.
    pub quarantined: u32,
    /// Zoom is still making it.
    pub in_the_making: u32,
    /// Not archived, and in Zoom's trash.
    pub trashed: u32,
    /// Not archived, and no longer at Zoom.
    pub gone: u32,
}

/// What is known about one session.
#[derive(Clone, Debug)]
pub struct SessionFacts {
    /// The schedule's id.
    pub session_id: String,
    /// Title.
    pub topic: String,
    /// Planned start.
    pub start_time: DateTime<Utc>,
    /// Planned end.
    pub end_time: DateTime<Utc>,
    /// Zone in which people read the start.
    pub timezone: String,
    /// Class or course.
    pub cohort: Option<String>,
    /// Host of the meeting, else the wanted one.
    pub host_email: Option<String>,
    /// Who carries it.
    pub provider: String,
    /// Wanted recording; `None`: the default applies.
    pub auto_recording: Option<String>,
    /// Number of its meeting.
    pub zoom_meeting_id: Option<String>,
    /// People who were there.
    pub participant_count: Option<u32>,
    /// Actual runs.
    pub instances: u32,
    /// End of the last one that ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// Instances with participants.
    pub fetched: u32,
    /// Instances whose participants are final.
    pub finished: u32,
    /// Its recording files, transcripts apart.
    pub recording: FileCounts,
    /// Its transcripts.
    pub transcript: FileCounts,
    /// Video and audio among the files.
    pub media: u32,
    /// End of the last segment.
    pub recording_end: Option<DateTime<Utc>>,
    /// First day on which Zoom deletes something that is not archived.
    pub zoom_deletes_on: Option<NaiveDate>,
    /// When Zoom was last asked who was there.
    pub asked_at: Option<DateTime<Utc>>,
}

fn counts(columns: &mut Columns<'_, '_>) -> rusqlite::Result<FileCounts> {
    Ok(FileCounts {
        files: columns.get()?,
        archived: columns.get()?,
        quarantined: columns.get()?,
        in_the_making: columns.get()?,
        trashed: columns.get()?,
        gone: columns.get()?,
    })
}

fn row_to_facts(row: &Row<'_>) -> rusqlite::Result<SessionFacts> {
    let mut columns = Columns::of(row);
    Ok(SessionFacts {
        session_id: columns.get()?,
        topic: columns.get()?,
        start_time: columns.time()?,
        end_time: columns.time()?,
        timezone: columns.get()?,
        cohort: columns.get()?,
        host_email: columns.get()?,
        provider: columns.get()?,
        auto_recording: columns.get()?,
        zoom_meeting_id: columns.get()?,
        participant_count: columns.get()?,
        instances: columns.get()?,
        ended_at: columns.time_or_null()?,
        fetched: columns.get()?,
        finished: columns.get()?,
        recording: counts(&mut columns)?,
        transcript: counts(&mut columns)?,
        media: columns.get()?,
        recording_end: columns.time_or_null()?,
        // Zoom's own day is kept as it wrote it; one that is no day tells nothing.
        zoom_deletes_on: columns
            .get::<Option<String>>()?
            .and_then(|day| day.parse().ok()),
        asked_at: columns.time_or_null()?,
    })
}

impl Store {
    /// Whether any session is of this cohort.
    pub fn has_cohort(&self, cohort: &str) -> Result<bool> {
        let any = "SELECT EXISTS (SELECT 1 FROM sessions WHERE cohort = :cohort)";
        let found = self.row(any, &[(":cohort", &cohort)], |row| row.get(0))?;
        Ok(found.unwrap_or(false))
    }

    /// Lists sessions with what stands beside them, by start.
    pub fn coverage(&self, filter: &CoverageFilter) -> Result<Vec<SessionFacts>> {
        let params = named_params! {
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":cohort": filter.cohort,
        };
        self.rows(sql!("coverage/list.sql"), params, row_to_facts)
    }

    /// Whether Zoom ever listed a transcript: not every account makes them.
    pub fn has_transcripts(&self) -> Result<bool> {
        let any = "SELECT EXISTS (SELECT 1 FROM zoom_recordings WHERE file_type = 'TRANSCRIPT')";
        Ok(self.row(any, &[], |row| row.get(0))?.unwrap_or(false))
    }
}
