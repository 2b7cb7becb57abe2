//! `coverage`: schedule × meeting × recording × transcript × attendance. What was expected, is due
//! and is not there is told; so is what Zoom deletes soon and the archive lacks.
//!
//! From the database alone. What is due is due a day after the end: Zoom may take that long.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::Serialize;
use serde_json::json;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::store::coverage::{CoverageFilter, FileCounts, SessionFacts};

/// After the end; until then it may still come.
const DUE_AFTER: TimeDelta = TimeDelta::hours(24);
/// A meeting that is still missing so shortly before the start is missing.
const MEETING_DUE_BEFORE: TimeDelta = TimeDelta::hours(24);
/// So early it is told what Zoom is going to delete.
const WARN_BEFORE: TimeDelta = TimeDelta::days(7);
/// Findings that the error names; the table has them all.
const MOST_NAMED: usize = 20;

/// Where one thing of a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// The meeting is there.
    Ok,
    /// It is not asked for.
    NotExpected,
    /// It may still come.
    Pending,
    /// It should be there and is not.
    Missing,
    /// Every file is in the archive.
    Archived,
    /// Zoom has it, the archive not yet.
    AtZoom,
    /// Zoom is still making some of it.
    Processing,
    /// What came was refused; a person looks at it.
    Quarantined,
    /// In Zoom's trash and not in the archive.
    InTrash,
    /// Gone at Zoom and not in the archive.
    Lost,
    /// Participants will not change any more.
    Final,
    /// Participants are there and may still change.
    Fetched,
    /// The meeting never took place.
    NoShow,
}

impl Word {
    fn is_finding(self) -> bool {
        matches!(
            self,
            Self::Missing | Self::Quarantined | Self::InTrash | Self::Lost | Self::NoShow
        )
    }
}

/// One session of the table.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub session_id: String,
    pub topic: String,
    pub start_time: DateTime<Utc>,
    pub end_time: DateTime<Utc>,
    pub timezone: String,
    pub cohort: Option<String>,
    pub host_email: Option<String>,
    pub zoom_meeting_id: Option<String>,
    pub meeting: Word,
    pub instances: u32,
    pub recording: Word,
    pub recording_files: u32,
    pub archived_files: u32,
    pub transcript: Word,
    pub attendance: Word,
    pub participant_count: Option<u32>,
    /// First day on which Zoom deletes something that is not archived.
    pub zoom_deletes_on: Option<NaiveDate>,
    /// That day is less than a week away, or past.
    pub deleted_soon: bool,
    /// Which of the four are not as they should be.
    pub missing: Vec<&'static str>,
}

impl Row {
    /// Whether somebody should look at it.
    pub fn is_finding(&self) -> bool {
        self.deleted_soon || !self.missing.is_empty()
    }
}

/// What decides beside the facts of a session.
#[derive(Clone, Debug)]
struct Rules {
    now: DateTime<Utc>,
    /// Recording of sessions that name none.
    auto_recording: String,
    /// The account makes transcripts.
    transcripts: bool,
}

/// The table, and the error that makes it a check.
pub fn table(context: &Context, filter: &CoverageFilter) -> Result<(Vec<Row>, Option<Error>)> {
    let store = context.store()?;
    if let Some(cohort) = &filter.cohort
        && !store.has_cohort(cohort)?
    {
        return Err(
            Error::not_found(format!("no session has the cohort {cohort:?}"))
                .hint("zoomctl session list shows the cohorts"),
        );
    }
    let rules = Rules {
        now: context.clock.now(),
        auto_recording: context.config.meeting.auto_recording.clone(),
        transcripts: store.has_transcripts()?,
    };
    let facts = store.coverage(filter)?;
    let rows: Vec<Row> = facts
        .into_iter()
        .map(|facts| judge(facts, &rules))
        .collect();
    let error = found(&rows);
    Ok((rows, error))
}

fn found(rows: &[Row]) -> Option<Error> {
    let findings: Vec<&Row> = rows.iter().filter(|row| row.is_finding()).collect();
    if findings.is_empty() {
        return None;
    }
    let named = findings.iter().take(MOST_NAMED).map(|row| {
        let mut message = row.missing.join(", ");
        if let Some(day) = row.zoom_deletes_on.filter(|_| row.deleted_soon) {
            let comma = if message.is_empty() { "" } else { "; " };
            message.push_str(&format!(
                "{comma}Zoom deletes on {day} what is not archived"
            ));
        }
        json!({ "session_id": row.session_id, "message": message })
    });
    Some(
        Error::new(
            Code::CheckFailed,
            format!(
                "{} of {} sessions lack something",
                findings.len(),
                rows.len()
            ),
        )
        .details(named.collect())
        .hint(
            "zoomctl recording sync --download and zoomctl participant fetch bring what Zoom has",
        ),
    )
}

fn judge(facts: SessionFacts, rules: &Rules) -> Row {
    let by_zoom = facts.provider == "zoom";
    let ended = facts
        .ended_at
        .map_or(facts.end_time, |at| at.max(facts.end_time));
    let due = rules.now >= ended + DUE_AFTER;
    let meeting = match (&facts.zoom_meeting_id, facts.instances) {
        _ if !by_zoom => Word::NotExpected,
        (None, 0) if rules.now + MEETING_DUE_BEFORE >= facts.start_time => Word::Missing,
        (None, 0) => Word::Pending,
        _ => Word::Ok,
    };
    let wanted = facts.auto_recording.as_deref();
    let expected =
        by_zoom && meeting != Word::Missing && wanted.unwrap_or(&rules.auto_recording) == "cloud";
    let recording = match files(facts.recording, expected, due) {
        // A chat alone is no recording of the lesson.
        Word::Archived | Word::AtZoom if expected && facts.media == 0 && due => Word::Missing,
        Word::Archived | Word::AtZoom if expected && facts.media == 0 => Word::Pending,
        word => word,
    };
    let spoken = facts.recording_end.map_or(ended, |at| at.max(ended));
    let transcript = files(
        facts.transcript,
        rules.transcripts && (facts.media > 0 || recording == Word::Pending),
        rules.now >= spoken + DUE_AFTER,
    );
    let attendance = match facts.instances {
        _ if !by_zoom || meeting == Word::Missing => Word::NotExpected,
        // Nobody knows before Zoom was asked.
        0 if due && facts.asked_at.is_some_and(|at| at >= facts.end_time) => Word::NoShow,
        0 if due => Word::Missing,
        count if count > 0 && facts.finished == count => Word::Final,
        count if count > 0 && facts.fetched == count => Word::Fetched,
        _ if due => Word::Missing,
        _ => Word::Pending,
    };
    let words = [
        ("meeting", meeting),
        ("recording", recording),
        ("transcript", transcript),
        ("attendance", attendance),
    ];
    let soon = (rules.now + WARN_BEFORE).date_naive();
    Row {
        missing: words
            .into_iter()
            .filter(|(_, word)| word.is_finding())
            .map(|(name, _)| name)
            .collect(),
        deleted_soon: facts.zoom_deletes_on.is_some_and(|day| day <= soon),
        zoom_deletes_on: facts.zoom_deletes_on,
        meeting,
        recording,
        transcript,
        attendance,
        recording_files: facts.recording.files + facts.transcript.files,
        archived_files: facts.recording.archived + facts.transcript.archived,
        session_id: facts.session_id,
        topic: facts.topic,
        start_time: facts.start_time,
        end_time: facts.end_time,
        timezone: facts.timezone,
        cohort: facts.cohort,
        host_email: facts.host_email,
        zoom_meeting_id: facts.zoom_meeting_id,
        instances: facts.instances,
        participant_count: facts.participant_count,
    }
}

/// The gravest state of these files.
fn files(counts: FileCounts, expected: bool, due: bool) -> Word {
    match counts {
        FileCounts { files: 0, .. } if !expected => Word::NotExpected,
        FileCounts { files: 0, .. } if !due => Word::Pending,
        FileCounts { files: 0, .. } => Word::Missing,
        FileCounts { gone: 1.., .. } => Word::Lost,
        FileCounts { trashed: 1.., .. } => Word::InTrash,
        FileCounts {
            quarantined: 1.., ..
        } => Word::Quarantined,
        FileCounts {
            in_the_making: 1.., ..
        } => Word::Processing,
        FileCounts {
            files, archived, ..
        } if files == archived => Word::Archived,
        FileCounts { .. } => Word::AtZoom,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A lesson of an hour that was held, recorded, archived and attended.
    fn good() -> SessionFacts {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let counts = |files| FileCounts {
            files,
            archived: files,
            ..FileCounts::default()
        };
        SessionFacts {
            session_id: "s".to_owned(),
            topic: "Biology".to_owned(),
            start_time: at("2026-09-01T08:00:00Z"),
            end_time: at("2026-09-01T09:00:00Z"),
            timezone: "UTC".to_owned(),
            cohort: None,
            host_email: None,
            provider: "zoom".to_owned(),
            auto_recording: None,
            zoom_meeting_id: Some("1".to_owned()),
            participant_count: Some(3),
            instances: 1,
            ended_at: Some(at("2026-09-01T09:02:00Z")),
            fetched: 1,
            finished: 1,
            recording: counts(3),
            transcript: counts(1),
            media: 2,
            recording_end: Some(at("2026-09-01T09:01:00Z")),
            zoom_deletes_on: None,
            asked_at: Some(at("2026-09-02T09:30:00Z")),
        }
    }

    fn rules(now: &str) -> Rules {
        Rules {
            now: now.parse().unwrap(),
            auto_recording: "cloud".to_owned(),
            transcripts: true,
        }
    }

    const LATER: &str = "2026-09-03T09:00:00Z";

    fn after(change: impl FnOnce(&mut SessionFacts)) -> Row {
        let mut facts = good();
        change(&mut facts);
        judge(facts, &rules(LATER))
    }

    #[test]
    fn a_lesson_that_has_everything_is_no_finding() {
        let row = after(|_| {});
        assert!(!row.is_finding(), "{row:?}");
        assert_eq!((row.recording_files, row.archived_files), (4, 4));
        assert!(found(&[row]).is_none());
    }

    #[test]
    fn a_lesson_that_was_held_and_not_recorded_is_missing_its_recording_a_day_later() {
        let unrecorded = |facts: &mut SessionFacts| {
            facts.recording = FileCounts::default();
            facts.transcript = FileCounts::default();
            facts.media = 0;
        };
        let row = after(unrecorded);
        assert_eq!(row.missing, ["recording"]);
        assert_eq!(found(&[row]).unwrap().code, Code::CheckFailed);
        let mut facts = good();
        unrecorded(&mut facts);
        let early = judge(facts, &rules("2026-09-02T09:00:00Z"));
        assert_eq!(
            (early.recording, early.is_finding()),
            (Word::Pending, false)
        );
        let unwanted = after(|facts| {
            unrecorded(facts);
            facts.auto_recording = Some("none".to_owned());
        });
        assert_eq!(unwanted.recording, Word::NotExpected);
        assert!(!unwanted.is_finding());
    }

    #[test]
    fn a_chat_alone_is_no_recording() {
        let silent = |facts: &mut SessionFacts| {
            (facts.recording.files, facts.recording.archived) = (1, 1);
            facts.media = 0;
        };
        assert_eq!(after(silent).recording, Word::Missing);
        let mut facts = good();
        silent(&mut facts);
        let early = judge(facts, &rules("2026-09-02T09:00:00Z"));
        assert_eq!(early.recording, Word::Pending);
        let unwanted = after(|facts| {
            silent(facts);
            facts.auto_recording = Some("none".to_owned());
        });
        assert_eq!(unwanted.recording, Word::Archived);
    }

    #[test]
    fn a_transcript_is_expected_of_accounts_that_make_them() {
        let mute = |facts: &mut SessionFacts| facts.transcript = FileCounts::default();
        assert_eq!(after(mute).missing, ["transcript"]);
        let mut facts = good();
        mute(&mut facts);
        let never = Rules {
            transcripts: false,
            ..rules(LATER)
        };
        assert_eq!(judge(facts, &never).transcript, Word::NotExpected);
    }

    #[test]
    fn without_a_meeting_nothing_else_is_asked_for() {
        let bare = |facts: &mut SessionFacts| {
            facts.zoom_meeting_id = None;
            facts.instances = 0;
            facts.recording = FileCounts::default();
            facts.transcript = FileCounts::default();
            facts.media = 0;
        };
        assert_eq!(after(bare).missing, ["meeting"]);
        let elsewhere = after(|facts| {
            bare(facts);
            facts.provider = "teams".to_owned();
        });
        assert!(!elsewhere.is_finding(), "{elsewhere:?}");
    }

    #[test]
    fn participants_are_final_fetched_missing_or_nobody_came() {
        assert_eq!(after(|facts| facts.finished = 0).attendance, Word::Fetched);
        let unfetched = after(|facts| (facts.finished, facts.fetched) = (0, 0));
        assert_eq!(unfetched.missing, ["attendance"]);
        let unasked = after(|facts| (facts.instances, facts.asked_at) = (0, None));
        assert_eq!(unasked.attendance, Word::Missing);
        let nobody = after(|facts| facts.instances = 0);
        assert_eq!(nobody.attendance, Word::NoShow);
        assert_eq!(nobody.missing, ["attendance"]);
    }

    #[test]
    fn the_gravest_file_decides_and_what_zoom_deletes_within_a_week_is_told() {
        let with = |change: fn(&mut FileCounts)| {
            after(|facts| {
                facts.recording.archived = 1;
                change(&mut facts.recording);
            })
        };
        assert_eq!(with(|_| {}).recording, Word::AtZoom);
        assert_eq!(
            with(|files| files.in_the_making = 1).recording,
            Word::Processing
        );
        assert_eq!(with(|files| files.quarantined = 1).missing, ["recording"]);
        assert_eq!(with(|files| files.trashed = 1).recording, Word::InTrash);
        assert_eq!(with(|files| files.gone = 1).recording, Word::Lost);
        let on = |day: &str| {
            let day = day.parse().unwrap();
            after(|facts| facts.zoom_deletes_on = Some(day)).is_finding()
        };
        assert!(on("2026-09-10"));
        assert!(!on("2026-09-11"));
    }
}
