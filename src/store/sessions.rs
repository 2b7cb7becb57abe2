//! The table `sessions`: what the schedule wants, and what is derived from reality.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, named_params};
use serde::Serialize;
use serde_json::Value;

use super::columns::Columns;
use super::time::Time;
use super::words::{SessionStatus, Source};
use super::{Result, RowName, Store, change, execute};

pub use super::wishes::{SavedWishes, Wish, WishChanges};

/// Sessions whose status one transaction refreshes.
const STATUS_BATCH: usize = 5000;

/// One session, with exactly the columns of its table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Session {
    pub session_id: String,
    pub topic: String,
    pub start_time: DateTime<Utc>,
    pub duration_minutes: u32,
    pub end_time: DateTime<Utc>,
    pub timezone: String,
    pub cohort: Option<String>,
    pub provider: String,
    pub host_email: Option<String>,
    pub host_pool: Option<String>,
    pub meeting_url: Option<String>,
    pub auto_recording: Option<String>,
    pub waiting_room: Option<bool>,
    pub join_before_host: Option<bool>,
    pub passcode: Option<String>,
    pub alternative_hosts: String,
    pub agenda: Option<String>,
    pub cancelled_at: Option<DateTime<Utc>>,
    pub source: Source,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub status: SessionStatus,
    pub participant_count: Option<u32>,
    pub participants_fetched_at: Option<DateTime<Utc>>,
    pub zoom_host_email: Option<String>,
    pub zoom_meeting_id: Option<String>,
    pub zoom_join_url: Option<String>,
    pub zoom_password: Option<String>,
    pub zoom_created_at: Option<DateTime<Utc>>,
    pub zoom_created_by: Option<Source>,
    pub zoom_metadata: Option<Value>,
}

impl Session {
    /// Who holds it: the host that the schedule names, else the one that its pool gave.
    #[must_use]
    pub fn held_by(&self) -> Option<&str> {
        let assigned = self.zoom_host_email.as_deref();
        self.host_email.as_deref().or(assigned)
    }

    /// What the schedule wants of it, without what is derived.
    #[must_use]
    pub fn wish(&self) -> Wish {
        Wish {
            session_id: self.session_id.clone(),
            topic: self.topic.clone(),
            start_time: self.start_time,
            duration_minutes: self.duration_minutes,
            timezone: self.timezone.clone(),
            cohort: self.cohort.clone(),
            provider: self.provider.clone(),
            host_email: self.host_email.clone(),
            host_pool: self.host_pool.clone(),
            meeting_url: self.meeting_url.clone(),
            auto_recording: self.auto_recording.clone(),
            waiting_room: self.waiting_room,
            join_before_host: self.join_before_host,
            passcode: self.passcode.clone(),
            alternative_hosts: self.alternative_hosts.clone(),
            agenda: self.agenda.clone(),
        }
    }
}

/// Which sessions to list; the default is all.
#[derive(Clone, Debug, Default)]
pub struct SessionFilter {
    /// Planned start at or after this time.
    pub from: Option<DateTime<Utc>>,
    /// Planned start before this time.
    pub to: Option<DateTime<Utc>>,
    /// Of this cohort.
    pub cohort: Option<String>,
    /// Wanted under this host, or having a meeting under it.
    pub host_email: Option<String>,
    /// At which this person, by id or e-mail, is expected.
    pub person: Option<String>,
    /// With this status.
    pub status: Option<SessionStatus>,
    /// With one of these ids; an empty list matches nothing.
    pub ids: Option<Vec<String>>,
    /// At most so many.
    pub limit: Option<u32>,
}

const SELECT_LISTED: &str = sql!(
    "sessions/columns_wish.sql",
    "sessions/status_case.sql",
    "sessions/columns_derived.sql",
    "sessions/where_between.sql",
    "sessions/where_filtered.sql",
    "sessions/status_case.sql",
    "sessions/order_listed.sql",
);

pub(super) const SELECT_BY_IDS: &str = sql!(
    "sessions/columns_wish.sql",
    "sessions/status_case.sql",
    "sessions/columns_derived.sql",
    "sessions/where_ids.sql",
    "sessions/where_filtered.sql",
    "sessions/status_case.sql",
    "sessions/order_listed.sql",
);

const SELECT_AWAITING_PARTICIPANTS: &str = sql!(
    "sessions/columns_wish.sql",
    "sessions/status_case.sql",
    "sessions/columns_derived.sql",
    "sessions/where_awaiting_participants.sql",
);

const SELECT_STALE_STATUS: &str =
    sql!("sessions/stale_status_head.sql", "sessions/status_case.sql");

const REFRESH_STATUS: &str = sql!(
    "sessions/refresh_status_head.sql",
    "sessions/status_case.sql",
    "sessions/refresh_status_tail.sql",
);

fn row_to_session(row: &Row<'_>) -> rusqlite::Result<Session> {
    let mut columns = Columns::of(row);
    Ok(Session {
        session_id: columns.get()?,
        topic: columns.get()?,
        start_time: columns.time()?,
        duration_minutes: columns.get()?,
        end_time: columns.time()?,
        timezone: columns.get()?,
        cohort: columns.get()?,
        provider: columns.get()?,
        host_email: columns.get()?,
        host_pool: columns.get()?,
        meeting_url: columns.get()?,
        auto_recording: columns.get()?,
        waiting_room: columns.get()?,
        join_before_host: columns.get()?,
        passcode: columns.get()?,
        alternative_hosts: columns.get()?,
        agenda: columns.get()?,
        cancelled_at: columns.time_or_null()?,
        source: columns.get()?,
        created_at: columns.time()?,
        updated_at: columns.time()?,
        status: columns.get()?,
        participant_count: columns.get()?,
        participants_fetched_at: columns.time_or_null()?,
        zoom_host_email: columns.get()?,
        zoom_meeting_id: columns.get()?,
        zoom_join_url: columns.get()?,
        zoom_password: columns.get()?,
        zoom_created_at: columns.time_or_null()?,
        zoom_created_by: columns.get()?,
        zoom_metadata: columns.json_or_null()?,
    })
}

/// A list of keys as the JSON array that `json_each` reads.
pub(super) fn key_list(keys: Option<&[String]>) -> Option<String> {
    keys.map(|keys| Value::from(keys).to_string())
}

/// Repeats the facts of a session's meeting in the session, inside the caller's transaction.
pub(super) fn refresh_meeting(conn: &Connection, session_id: &str) -> Result<()> {
    let sql = sql!("sessions/refresh_meeting.sql");
    execute(conn, sql, named_params! { ":session_id": session_id }).map(drop)
}

impl Store {
    /// Loads one session, its status as of `now`.
    pub fn load_session(&self, session_id: &str, now: DateTime<Utc>) -> Result<Option<Session>> {
        let filter = SessionFilter {
            ids: Some(vec![session_id.to_owned()]),
            ..Default::default()
        };
        Ok(self.list_sessions(&filter, now)?.pop())
    }

    /// Lists sessions by planned start, their status as of `now`.
    pub fn list_sessions(
        &self,
        filter: &SessionFilter,
        now: DateTime<Utc>,
    ) -> Result<Vec<Session>> {
        let params = named_params! {
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":cohort": filter.cohort,
            ":host_email": filter.host_email,
            ":person": filter.person,
            ":status": filter.status,
            ":ids": key_list(filter.ids.as_deref()),
            ":limit": filter.limit,
            ":now": Time(now),
        };
        let sql = match filter.ids {
            Some(_) => SELECT_BY_IDS,
            None => SELECT_LISTED,
        };
        self.rows(sql, params, row_to_session)
    }

    /// Lists Zoom sessions that ended until `before` without final participants: all that ended
    /// after `since`, and those after `reach` of which Zoom was never asked a day after their end.
    ///
    /// A session without any known instance is among them, unless it was cancelled.
    pub fn sessions_awaiting_participants(
        &self,
        (reach, since): (DateTime<Utc>, DateTime<Utc>),
        before: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Vec<Session>> {
        let params = named_params! {
            ":reach": Time(reach),
            ":since": Time(since),
            ":before": Time(before),
            ":now": Time(now),
        };
        self.rows(SELECT_AWAITING_PARTICIPANTS, params, row_to_session)
    }

    /// Whether a session has instances, recordings, attendance or people who joined by us.
    pub fn session_has_history(&self, session_id: &str) -> Result<bool> {
        let sql = sql!("sessions/has_history.sql");
        let params = named_params! { ":session_id": session_id };
        Ok(self.row(sql, params, |row| row.get(0))?.unwrap_or(false))
    }

    /// Deletes a session with its own roster.
    ///
    /// # Errors
    /// When it has history, or a meeting that is not deleted: the foreign keys hold it.
    pub fn delete_session(&self, session_id: &str) -> Result<()> {
        let params = named_params! { ":session_id": session_id };
        let name = RowName {
            deed: "delete",
            table: "sessions",
            key: &session_id,
        };
        self.write(|conn| {
            execute(conn, sql!("roster/delete_of_session.sql"), params)?;
            execute(conn, sql!("zoom_meetings/forget_deleted.sql"), params)?;
            change(conn, name, sql!("sessions/delete.sql"), params)
        })
    }

    /// Stores how many people came to a session, and when that was fetched.
    pub fn save_participant_count(
        &self,
        session_id: &str,
        participant_count: u32,
        fetched_at: DateTime<Utc>,
    ) -> Result<()> {
        let params = named_params! {
            ":session_id": session_id,
            ":participant_count": participant_count,
            ":fetched_at": Time(fetched_at),
        };
        let name = RowName {
            deed: "count participants of",
            table: "sessions",
            key: &session_id,
        };
        self.write(|conn| {
            change(
                conn,
                name,
                sql!("sessions/save_participant_count.sql"),
                params,
            )
        })
    }

    /// Stores the derived status for people with `sqlite3`, and returns how many changed.
    ///
    /// Looks without the write lock first: where nothing changed, nothing is written.
    pub fn refresh_status(&self, now: DateTime<Utc>) -> Result<usize> {
        let now = Time(now);
        let stale: Vec<String> =
            self.rows(SELECT_STALE_STATUS, named_params! { ":now": now }, |row| {
                row.get(0)
            })?;
        for batch in stale.chunks(STATUS_BATCH) {
            let params = named_params! { ":now": now, ":ids": key_list(Some(batch)) };
            self.write_one(REFRESH_STATUS, params)?;
        }
        Ok(stale.len())
    }
}

#[cfg(test)]
mod tests;
