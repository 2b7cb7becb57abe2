//! The table `session_attendance`: computed attendance, one row per person and session.

use chrono::{DateTime, Utc};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, named_params};
use serde::Serialize;

use super::columns::Columns;
use super::sessions::key_list;
use super::time::Time;
use super::{Result, Store, execute};

/// What was computed for one person of a session.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct AttendanceRow {
    pub person_id: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub status: String,
    pub computed_status: String,
    pub join_time: Option<DateTime<Utc>>,
    pub leave_time: Option<DateTime<Utc>>,
    pub duration_seconds: i64,
    pub attendance_percent: f64,
    pub joins: u32,
    pub matched_by: Option<String>,
}

/// The attendance of one session, whole.
#[derive(Clone, Debug)]
pub struct ComputedAttendance {
    /// Session.
    pub session_id: String,
    /// One row per person.
    pub rows: Vec<AttendanceRow>,
    /// How many people came, and as of which fetch; `None` when nothing was fetched.
    pub counted: Option<(u32, DateTime<Utc>)>,
    /// No word changes by the mere passing of time.
    pub is_final: bool,
    /// The figures that decided.
    pub rules: String,
}

/// One line of an export, with its columns in their order.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct AttendanceExport {
    pub session_id: String,
    pub topic: String,
    pub start_time: DateTime<Utc>,
    pub person_id: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub status: String,
    pub join_time: Option<DateTime<Utc>>,
    pub leave_time: Option<DateTime<Utc>>,
    pub duration_seconds: i64,
    pub attendance_percent: f64,
    pub joins: u32,
    pub matched_by: Option<String>,
    pub r#override: Option<String>,
    pub override_reason: Option<String>,
    pub overridden_by: Option<String>,
    pub overridden_at: Option<DateTime<Utc>>,
    /// Zone of the session, for people; not part of the export.
    #[serde(skip)]
    pub timezone: String,
}

/// One value of a row that is passed on without being read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// A number.
    Real(f64),
    /// Text, also ids and times.
    Text(&'a str),
}

/// Columns of an export, without the zone that only tables need.
const EXPORT_COLUMNS: usize = 17;

/// Which attendance to list; the default is all.
#[derive(Clone, Debug, Default)]
pub struct AttendanceFilter {
    /// Of these sessions; an empty list matches nothing.
    pub session_ids: Option<Vec<String>>,
    /// Of sessions of this cohort.
    pub cohort: Option<String>,
    /// Of this person.
    pub person_id: Option<String>,
    /// Of sessions planned or held under this host, lower case.
    pub host_email: Option<String>,
    /// Planned start of the session at or after this time.
    pub from: Option<DateTime<Utc>>,
    /// Planned start of the session before this time.
    pub to: Option<DateTime<Utc>>,
    /// At most so many.
    pub limit: Option<u32>,
}

const EXPORT: &str = sql!(
    "session_attendance/export_head.sql",
    "sessions/where_between.sql",
    "session_attendance/export_tail.sql",
);

const EXPORT_OF_SESSIONS: &str = sql!(
    "session_attendance/export_head.sql",
    "sessions/where_ids.sql",
    "session_attendance/export_tail.sql",
);

const STALE: &str = sql!(
    "attendance_computations/stale_head.sql",
    "sessions/where_between.sql",
    "attendance_computations/stale_tail.sql",
);

const STALE_OF_SESSIONS: &str = sql!(
    "attendance_computations/stale_head.sql",
    "sessions/where_ids.sql",
    "attendance_computations/stale_tail.sql",
);

impl AttendanceFilter {
    /// The statement that reads its rows: named sessions are looked up, the others walked through.
    fn export(&self) -> &'static str {
        match self.session_ids {
            Some(_) => EXPORT_OF_SESSIONS,
            None => EXPORT,
        }
    }
}

fn row_to_export(row: &Row<'_>) -> rusqlite::Result<AttendanceExport> {
    let mut columns = Columns::of(row);
    Ok(AttendanceExport {
        session_id: columns.get()?,
        topic: columns.get()?,
        start_time: columns.time()?,
        person_id: columns.get()?,
        name: columns.get()?,
        email: columns.get()?,
        status: columns.get()?,
        join_time: columns.time_or_null()?,
        leave_time: columns.time_or_null()?,
        duration_seconds: columns.get()?,
        attendance_percent: columns.get()?,
        joins: columns.get()?,
        matched_by: columns.get()?,
        r#override: columns.get()?,
        override_reason: columns.get()?,
        overridden_by: columns.get()?,
        overridden_at: columns.time_or_null()?,
        timezone: columns.get()?,
    })
}

impl Store {
    /// Replaces the attendance of these sessions, all or none.
    ///
    /// # Errors
    /// When a person appears twice in a session.
    pub fn save_attendance(
        &self,
        computed: &[ComputedAttendance],
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.write(|conn| {
            computed
                .iter()
                .try_for_each(|session| replace(conn, session, now))
        })
    }

    /// The ended sessions of a choice whose attendance may no longer hold, by start.
    pub fn stale_attendance(
        &self,
        filter: &AttendanceFilter,
        rules: &str,
        now: DateTime<Utc>,
    ) -> Result<Vec<String>> {
        let params = named_params! {
            ":ids": key_list(filter.session_ids.as_deref()),
            ":cohort": filter.cohort,
            ":host_email": filter.host_email,
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":rules": rules,
            ":now": Time(now),
        };
        let sql = match filter.session_ids {
            Some(_) => STALE_OF_SESSIONS,
            None => STALE,
        };
        self.rows(sql, params, |row| row.get(0))
    }

    /// Gives every row of an export in its order, until `take` wants no more.
    ///
    /// Nothing is collected and no time is read, so a million rows pass quickly.
    pub fn each_attendance(
        &self,
        filter: &AttendanceFilter,
        mut take: impl FnMut(&[Cell<'_>; EXPORT_COLUMNS]) -> bool,
    ) -> Result<()> {
        let mut statement = self.conn.prepare_cached(filter.export())?;
        let mut rows = statement.query(named_params! {
            ":ids": key_list(filter.session_ids.as_deref()),
            ":cohort": filter.cohort,
            ":person_id": filter.person_id,
            ":host_email": filter.host_email,
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":limit": filter.limit,
        })?;
        while let Some(row) = rows.next()? {
            let mut cells = [Cell::Null; EXPORT_COLUMNS];
            for (at, cell) in cells.iter_mut().enumerate() {
                *cell = match row.get_ref(at)? {
                    ValueRef::Integer(number) => Cell::Integer(number),
                    ValueRef::Real(number) => Cell::Real(number),
                    value => value
                        .as_str_or_null()
                        .map_err(rusqlite::Error::from)?
                        .map_or(Cell::Null, Cell::Text),
                };
            }
            if !take(&cells) {
                break;
            }
        }
        Ok(())
    }

    /// Lists attendance by session and name, as it is exported.
    pub fn list_attendance(&self, filter: &AttendanceFilter) -> Result<Vec<AttendanceExport>> {
        let params = named_params! {
            ":ids": key_list(filter.session_ids.as_deref()),
            ":cohort": filter.cohort,
            ":person_id": filter.person_id,
            ":host_email": filter.host_email,
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":limit": filter.limit,
        };
        self.rows(filter.export(), params, row_to_export)
    }
}

/// Lets the attendance of a session be computed again when it is next asked for. Whatever changes
/// what it follows from does so in its own transaction: one who is killed before the new rows are
/// stored leaves none that still seem to hold.
pub(super) fn forget_session(conn: &Connection, session_id: &str) -> Result<()> {
    let delete = "DELETE FROM attendance_computations WHERE session_id = :session_id";
    execute(conn, delete, named_params! { ":session_id": session_id }).map(drop)
}

/// The same for all sessions that have a row of a person, or expect them.
pub(super) fn forget_sessions_of(conn: &Connection, person_id: &str) -> Result<()> {
    let mut sessions = conn.prepare_cached(sql!("people/sessions_of.sql"))?;
    let sessions: Vec<String> = sessions
        .query_map(named_params! { ":person_id": person_id }, |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    sessions.iter().try_for_each(|id| forget_session(conn, id))
}

/// The same for every session: a roster may name people of all.
pub(super) fn forget_all(conn: &Connection) -> Result<()> {
    execute(conn, "DELETE FROM attendance_computations", &[]).map(drop)
}

fn replace(conn: &Connection, computed: &ComputedAttendance, now: DateTime<Utc>) -> Result<()> {
    let session_id = &computed.session_id;
    let delete = "DELETE FROM session_attendance WHERE session_id = :session_id";
    execute(conn, delete, named_params! { ":session_id": session_id })?;
    for row in &computed.rows {
        let params = named_params! {
            ":session_id": session_id,
            ":person_id": row.person_id,
            ":name": row.name,
            ":email": row.email,
            ":status": row.status,
            ":computed_status": row.computed_status,
            ":join_time": row.join_time.map(Time),
            ":leave_time": row.leave_time.map(Time),
            ":duration_seconds": row.duration_seconds,
            ":attendance_percent": row.attendance_percent,
            ":joins": row.joins,
            ":matched_by": row.matched_by,
            ":now": Time(now),
        };
        execute(conn, sql!("session_attendance/insert.sql"), params)?;
    }
    if let Some((participant_count, fetched_at)) = computed.counted {
        let params = named_params! {
            ":session_id": session_id,
            ":participant_count": participant_count,
            ":fetched_at": Time(fetched_at),
        };
        execute(conn, sql!("sessions/save_participant_count.sql"), params)?;
    }
    let params = named_params! {
        ":session_id": session_id,
        ":is_final": computed.is_final,
        ":rules": computed.rules,
        ":now": Time(now),
    };
    execute(conn, sql!("attendance_computations/save.sql"), params).map(drop)
}

#[cfg(test)]
mod tests;
