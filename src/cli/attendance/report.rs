//! `attendance report`: the rows, what they come to, and one sheet of a person.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use chrono_tz::Tz;
use clap::ValueEnum;
use serde::Serialize;

use crate::attendance::{Totals, Verdict};
use crate::context::Context;
use crate::error::Result;
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::output::safe;
use crate::store::ArchiveState;
use crate::store::session_attendance::AttendanceExport;
use crate::store::sessions::Session;
use crate::store::zoom_recordings::{Recording, RecordingFilter};

use super::super::unwritten;
use super::Which;

/// What a row of the overview is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ValueEnum)]
#[serde(rename_all = "snake_case")]
pub(in crate::cli) enum Per {
    Session,
    Cohort,
    Host,
    Person,
}

/// What the rows of one session, cohort, host or person come to.
#[derive(Serialize)]
struct Group {
    per: Per,
    key: String,
    label: Option<String>,
    sessions: usize,
    expected: usize,
    present: usize,
    late: usize,
    left_early: usize,
    absent: usize,
    excused: usize,
    pending: usize,
    unexpected: usize,
    average_percent: Option<f64>,
    duration_seconds: i64,
    missing: Vec<String>,
    uninvited: Vec<String>,
}

impl Record for Group {
    const COLUMNS: &'static [Column] = &[
        hidden("per", Kind::Id),
        shown("key", "of", Kind::Person),
        shown("label", "name", Kind::Text),
        shown("sessions", "sessions", Kind::Number),
        shown("expected", "expected", Kind::Number),
        shown("present", "present", Kind::Number),
        shown("late", "late", Kind::Number),
        shown("left_early", "left early", Kind::Number),
        shown("absent", "absent", Kind::Number),
        shown("excused", "excused", Kind::Number),
        shown("pending", "pending", Kind::Number),
        shown("unexpected", "unexpected", Kind::Number),
        shown("average_percent", "average %", Kind::Percent),
        hidden("duration_seconds", Kind::Seconds),
        shown("missing", "missing", Kind::List),
        shown("uninvited", "came uninvited", Kind::List),
    ];
}

/// One session of a person, with its recordings.
#[derive(Serialize)]
struct OfPerson {
    #[serde(flatten)]
    row: AttendanceExport,
    recordings: Vec<Recorded>,
}

/// One recorded run of a session, as people look at it.
#[derive(Clone, Serialize)]
pub(super) struct Recorded {
    pub(super) uuid: String,
    pub(super) share_url: Option<String>,
    pub(super) password: Option<String>,
    /// Our verified copies, below the archive folder.
    pub(super) archive_paths: Vec<String>,
}

impl Record for OfPerson {
    const COLUMNS: &'static [Column] = &[
        shown("session_id", "session", Kind::Id),
        shown("topic", "topic", Kind::Text),
        shown("start_time", "start", Kind::Time),
        hidden("person_id", Kind::Person),
        hidden("name", Kind::Text),
        hidden("email", Kind::Mail),
        shown("status", "status", Kind::Id),
        shown("join_time", "joined", Kind::Clock),
        shown("leave_time", "left", Kind::Clock),
        shown("duration_seconds", "attended", Kind::Seconds),
        shown("attendance_percent", "%", Kind::Percent),
        shown("joins", "joins", Kind::Number),
        shown("matched_by", "by", Kind::Id),
        hidden("override", Kind::Id),
        hidden("override_reason", Kind::Text),
        hidden("overridden_by", Kind::Text),
        hidden("overridden_at", Kind::Time),
        hidden("recordings", Kind::Json),
    ];

    fn zone(&self) -> Option<Tz> {
        self.row.zone()
    }
}

/// The rows; under a table also totals, averages, who is missing and who came uninvited.
pub(super) fn rows(context: &Context, which: &Which) -> Result<()> {
    let rows = which.rows(context)?;
    let mut text = sentence(&rows);
    for rows in rows.chunk_by(|one, next| one.session_id == next.session_id) {
        for (word, what) in [
            (Verdict::Absent, "missing"),
            (Verdict::Unexpected, "came uninvited"),
        ] {
            // A typed name may hold line breaks, and commas more often than not.
            let names = names(rows, word, Per::Session);
            let names: Vec<String> = names.iter().map(|name| safe::line(name)).collect();
            let names = names.join("; ");
            if !names.is_empty() {
                text.push_str(&format!("\n{} {what}: {names}", rows[0].session_id));
            }
        }
    }
    context
        .output
        .many_with_text(&rows, &text)
        .map_err(unwritten(context))
}

/// One row for each session, cohort, host or person, in the order in which they first appear.
pub(super) fn groups(context: &Context, which: &Which, per: Per) -> Result<()> {
    let sessions: HashMap<String, Session> = which
        .sessions(context)?
        .into_iter()
        .map(|session| (session.session_id.clone(), session))
        .collect();
    let mut groups: Vec<(String, Vec<AttendanceExport>)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for row in which.rows(context)? {
        let key = key(per, &row, sessions.get(&row.session_id));
        let place = *places.entry(key.clone()).or_insert_with(|| {
            groups.push((key, Vec::new()));
            groups.len() - 1
        });
        groups[place].1.push(row);
    }
    let groups: Vec<Group> = groups
        .into_iter()
        .map(|(key, rows)| group(per, key, &rows))
        .collect();
    context.output.many(&groups).map_err(unwritten(context))
}

fn key(per: Per, row: &AttendanceExport, session: Option<&Session>) -> String {
    let of_session =
        |text: fn(&Session) -> Option<&String>| session.and_then(text).cloned().unwrap_or_default();
    match per {
        Per::Session => row.session_id.clone(),
        Per::Person => row.person_id.clone(),
        Per::Cohort => of_session(|session| session.cohort.as_ref()),
        Per::Host => of_session(|session| {
            let host = session.zoom_host_email.as_ref();
            host.or(session.host_email.as_ref())
        }),
    }
}

fn group(per: Per, key: String, rows: &[AttendanceExport]) -> Group {
    let totals = totals(rows);
    let sessions: BTreeSet<&str> = rows.iter().map(|row| row.session_id.as_str()).collect();
    let label = rows.first().and_then(|row| match per {
        Per::Session => Some(row.topic.clone()),
        Per::Person => row.name.clone(),
        Per::Cohort | Per::Host => None,
    });
    Group {
        per,
        key,
        label,
        sessions: sessions.len(),
        expected: totals.expected(),
        present: totals.count(Verdict::Present),
        late: totals.count(Verdict::Late),
        left_early: totals.count(Verdict::LeftEarly),
        absent: totals.count(Verdict::Absent),
        excused: totals.count(Verdict::Excused),
        pending: totals.count(Verdict::Pending),
        unexpected: totals.count(Verdict::Unexpected),
        average_percent: totals.average_percent(),
        duration_seconds: rows.iter().map(|row| row.duration_seconds).sum(),
        missing: names(rows, Verdict::Absent, per),
        uninvited: names(rows, Verdict::Unexpected, per),
    }
}

/// A person's sessions, with what was recorded of them.
pub(super) fn person(context: &Context, which: &Which) -> Result<()> {
    let rows = which.rows(context)?;
    let mut recordings = recordings(context, &rows)?;
    let mut text = sentence(&rows);
    let sheet: Vec<OfPerson> = rows
        .into_iter()
        .map(|row| OfPerson {
            recordings: recordings.remove(&row.session_id).unwrap_or_default(),
            row,
        })
        .collect();
    for one in &sheet {
        for recorded in &one.recordings {
            text.push_str(&format!(
                "\n{} {} recorded: {recorded}",
                one.row.session_id,
                safe::line(&one.row.topic)
            ));
        }
    }
    context
        .output
        .many_with_text(&sheet, &text)
        .map_err(unwritten(context))
}

/// The recorded runs of the rows' sessions, by session.
pub(super) fn recordings(
    context: &Context,
    rows: &[AttendanceExport],
) -> Result<BTreeMap<String, Vec<Recorded>>> {
    let ids: BTreeSet<&str> = rows.iter().map(|row| row.session_id.as_str()).collect();
    let filter = RecordingFilter {
        session_ids: Some(ids.into_iter().map(str::to_owned).collect()),
        ..RecordingFilter::default()
    };
    let mut recorded: BTreeMap<String, Vec<Recorded>> = BTreeMap::new();
    for file in context.store()?.list_recordings(&filter)? {
        let Some(session_id) = &file.session_id else {
            continue;
        };
        let runs = recorded.entry(session_id.clone()).or_default();
        match runs.last_mut().filter(|run| run.uuid == file.uuid) {
            Some(run) => run.archive_paths.extend(copy_of(&file)),
            None => runs.push(Recorded {
                uuid: file.uuid.clone(),
                share_url: file.share_url.clone(),
                password: file.password.clone(),
                archive_paths: copy_of(&file).into_iter().collect(),
            }),
        }
    }
    Ok(recorded)
}

fn copy_of(file: &Recording) -> Option<String> {
    let verified = file.state == ArchiveState::Verified;
    file.archive_path.clone().filter(|_| verified)
}

impl fmt::Display for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let passcode = self.password.as_deref().filter(|code| !code.is_empty());
        match (&self.share_url, passcode) {
            (Some(url), Some(code)) => write!(f, "{url} (passcode {code}); ")?,
            (Some(url), None) => write!(f, "{url}; ")?,
            (None, _) => {}
        }
        let first = self.archive_paths.first();
        match first.and_then(|path| path.rsplit_once('/')) {
            Some((folder, _)) => write!(f, "{} files in {folder}", self.archive_paths.len()),
            None => f.write_str("nothing archived"),
        }
    }
}

/// What some rows come to.
pub(super) fn totals(rows: &[AttendanceExport]) -> Totals {
    let mut totals = Totals::default();
    for row in rows {
        if let Some(verdict) = Verdict::from_name(&row.status) {
            // The column has one decimal, so this is exact.
            totals.add(verdict, (row.attendance_percent * 10.0).round() as u32);
        }
    }
    totals
}

fn sentence(rows: &[AttendanceExport]) -> String {
    if rows.is_empty() {
        return "no session of this choice has ended".to_owned();
    }
    let sessions: BTreeSet<&str> = rows.iter().map(|row| row.session_id.as_str()).collect();
    let count = |count: usize, what: &str| match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    };
    format!(
        "{}, {}: {}",
        count(sessions.len(), "session"),
        count(rows.len(), "row"),
        totals(rows).sentence()
    )
}

/// Who has this word: the people of a session, the sessions of a person, or both.
fn names(rows: &[AttendanceExport], verdict: Verdict, per: Per) -> Vec<String> {
    let with_word = rows.iter().filter(|row| row.status == verdict.as_str());
    with_word
        .map(|row| {
            let name = row.name.as_ref().filter(|name| !name.is_empty());
            let name = name.unwrap_or(&row.person_id);
            match per {
                Per::Session => name.clone(),
                Per::Person => row.session_id.clone(),
                Per::Cohort | Per::Host => format!("{name} ({})", row.session_id),
            }
        })
        .collect()
}
