//! The table `zoom_meetings`: every meeting that we intended, made, adopted or linked.
//!
//! A row is written before the first call and moves through its states; a state that does not
//! allow a move refuses it with [`Error::NoRow`]. The facts are repeated in the session's
//! `zoom_…` columns in the same transaction.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, named_params};
use serde::Serialize;
use serde_json::Value;

use super::columns::{Columns, Json};
use super::sessions::{key_list, refresh_meeting};
use super::time::Time;
use super::words::{MeetingState, Source};
use super::{Error, Params, Result, RowName, Store, change, execute};

/// One meeting, with exactly the columns of its table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Meeting {
    pub id: i64,
    pub session_id: String,
    pub marker: String,
    pub state: MeetingState,
    pub managed: bool,
    pub host_email: String,
    pub zoom_meeting_id: Option<String>,
    pub join_url: Option<String>,
    pub password: Option<String>,
    pub wanted: Option<Value>,
    pub seen: Option<Value>,
    pub created_by: Source,
    pub intended_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
    pub settled_at: Option<DateTime<Utc>>,
    pub seen_at: Option<DateTime<Utc>>,
    pub last_error: Option<String>,
}

/// Which meetings to load; the default is all that are not deleted.
#[derive(Clone, Debug, Default)]
pub struct MeetingFilter {
    /// Of these sessions; an empty list matches nothing.
    pub session_ids: Option<Vec<String>>,
    /// With this number.
    pub zoom_meeting_id: Option<String>,
    /// Deleted ones too.
    pub with_deleted: bool,
}

/// A meeting that is to be created.
#[derive(Clone, Copy, Debug)]
pub struct Intent<'a> {
    /// Session it serves.
    pub session_id: &'a str,
    /// Reference in the agenda by which it is found again.
    pub marker: &'a str,
    /// Host it is made under.
    pub host_email: &'a str,
    /// What Zoom is asked for.
    pub wanted: &'a Value,
    /// Who wants it.
    pub created_by: Source,
}

/// What Zoom said about a meeting.
#[derive(Clone, Copy, Debug)]
pub struct SeenMeeting<'a> {
    /// Number of the meeting.
    pub zoom_meeting_id: &'a str,
    /// Host it is under.
    pub host_email: &'a str,
    /// Link for participants; `None`: not shown, what is stored stays.
    pub join_url: Option<&'a str>,
    /// Passcode; `None`: not shown, what is stored stays.
    pub password: Option<&'a str>,
    /// The whole answer, bearer secrets starred out.
    pub seen: &'a Value,
}

/// A session that a meeting serves or served.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct ServedSession {
    pub session_id: String,
    pub managed: bool,
    pub state: MeetingState,
    pub seen_at: Option<DateTime<Utc>>,
}

const SELECT_LISTED: &str = sql!("zoom_meetings/select.sql", "zoom_meetings/where_listed.sql");

fn row_to_meeting(row: &Row<'_>) -> rusqlite::Result<Meeting> {
    let mut columns = Columns::of(row);
    Ok(Meeting {
        id: columns.get()?,
        session_id: columns.get()?,
        marker: columns.get()?,
        state: columns.get()?,
        managed: columns.get()?,
        host_email: columns.get()?,
        zoom_meeting_id: columns.get()?,
        join_url: columns.get()?,
        password: columns.get()?,
        wanted: columns.json_or_null()?,
        seen: columns.json_or_null()?,
        created_by: columns.get()?,
        intended_at: columns.time()?,
        sent_at: columns.time_or_null()?,
        settled_at: columns.time_or_null()?,
        seen_at: columns.time_or_null()?,
        last_error: columns.get()?,
    })
}

impl Store {
    /// Loads the meeting of a session that is not deleted; there is at most one.
    pub fn load_meeting_of(&self, session_id: &str) -> Result<Option<Meeting>> {
        let session_ids = Some(vec![session_id.to_owned()]);
        Ok(self
            .load_meetings(&MeetingFilter {
                session_ids,
                ..Default::default()
            })?
            .pop())
    }

    /// Loads meetings in the order in which they were intended.
    pub fn load_meetings(&self, filter: &MeetingFilter) -> Result<Vec<Meeting>> {
        let params = named_params! {
            ":session_ids": key_list(filter.session_ids.as_deref()),
            ":zoom_meeting_id": filter.zoom_meeting_id,
            ":with_deleted": filter.with_deleted,
        };
        self.rows(SELECT_LISTED, params, row_to_meeting)
    }

    /// The sessions that the meeting with this number serves or served, by its index.
    pub fn sessions_of_number(&self, zoom_meeting_id: &str) -> Result<Vec<ServedSession>> {
        let sql = sql!("zoom_meetings/sessions_of_number.sql");
        let params = named_params! { ":zoom_meeting_id": zoom_meeting_id };
        self.rows(sql, params, |row| {
            let mut columns = Columns::of(row);
            Ok(ServedSession {
                session_id: columns.get()?,
                managed: columns.get()?,
                state: columns.get()?,
                seen_at: columns.time_or_null()?,
            })
        })
    }

    /// Loads the numbers of all meetings that are ours or linked, and not deleted, by session.
    pub fn load_numbers(&self) -> Result<BTreeMap<String, String>> {
        let numbers = self.rows(sql!("zoom_meetings/taken.sql"), &[], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(numbers.into_iter().collect())
    }

    /// Loads hosts and numbers of our meetings whose sessions have not ended, the next ones first.
    pub fn load_coming_numbers(&self, now: DateTime<Utc>) -> Result<Vec<(String, String)>> {
        let params = named_params! { ":now": Time(now) };
        self.rows(sql!("zoom_meetings/coming.sql"), params, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
    }

    /// Lists the sessions from this start on that have a meeting of ours, or may have one.
    pub fn sessions_with_meetings(&self, from: DateTime<Utc>) -> Result<Vec<String>> {
        let params = named_params! { ":from": Time(from) };
        self.rows(sql!("zoom_meetings/beyond.sql"), params, |row| row.get(0))
    }

    /// Stores the intent to create a meeting, and returns its id.
    ///
    /// # Errors
    /// [`Error::MeetingTaken`] when the session has a meeting that is not deleted.
    pub fn intend_meeting(&self, intent: &Intent<'_>, now: DateTime<Utc>) -> Result<i64> {
        let params = named_params! {
            ":session_id": intent.session_id,
            ":marker": intent.marker,
            ":host_email": intent.host_email,
            ":wanted": Json(intent.wanted),
            ":created_by": intent.created_by,
            ":now": Time(now),
        };
        self.insert_meeting(intent.session_id, sql!("zoom_meetings/intend.sql"), params)
    }

    /// Ties somebody else's meeting to a session, and returns the id of the tie.
    ///
    /// # Errors
    /// [`Error::MeetingTaken`] when the session has a meeting that is not deleted.
    pub fn link_meeting(
        &self,
        session_id: &str,
        meeting: &SeenMeeting<'_>,
        created_by: Source,
        now: DateTime<Utc>,
    ) -> Result<i64> {
        self.write(|conn| link(conn, session_id, meeting, created_by, now))
    }

    /// Takes a linked meeting over: it is ours from now on.
    ///
    /// # Errors
    /// [`Error::MeetingTaken`] when the meeting is managed for another session.
    pub fn manage_meeting(&self, id: i64, marker: &str) -> Result<()> {
        let params = named_params! { ":id": id, ":marker": marker };
        self.move_meeting(id, "manage", sql!("zoom_meetings/manage.sql"), params)
    }

    /// Unties a linked meeting; it stays at Zoom.
    pub fn unlink_meeting(&self, id: i64, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! { ":id": id, ":now": Time(now) };
        self.move_meeting(id, "unlink", sql!("zoom_meetings/unlink.sql"), params)
    }

    /// Notes that a create goes out now, for the first time or again with the same marker.
    pub fn mark_meeting_sent(&self, id: i64, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! { ":id": id, ":now": Time(now) };
        self.move_meeting(id, "send", sql!("zoom_meetings/mark_sent.sql"), params)
    }

    /// Stores, before the first byte goes out, that a create is sent now and what it says.
    ///
    /// `id` is that of the intent, where one stands already; else one is made. Returns its id.
    ///
    /// # Errors
    /// [`Error::MeetingTaken`] when the session has a meeting that is not deleted.
    pub fn send_meeting(
        &self,
        id: Option<i64>,
        intent: &Intent<'_>,
        now: DateTime<Utc>,
    ) -> Result<i64> {
        self.write(|conn| {
            let id = match id {
                Some(id) => id,
                None => {
                    let params = named_params! {
                        ":session_id": intent.session_id,
                        ":marker": intent.marker,
                        ":host_email": intent.host_email,
                        ":wanted": Json(intent.wanted),
                        ":created_by": intent.created_by,
                        ":now": Time(now),
                    };
                    execute(conn, sql!("zoom_meetings/intend.sql"), params)
                        .map_err(|error| taken(error, intent.session_id))?;
                    conn.last_insert_rowid()
                }
            };
            let name = RowName {
                deed: "send",
                table: "zoom_meetings",
                key: &id,
            };
            let params =
                named_params! { ":id": id, ":wanted": Json(intent.wanted), ":now": Time(now) };
            change(conn, name, sql!("zoom_meetings/send.sql"), params)?;
            Ok(id)
        })
    }

    /// Notes that the meeting stands as Zoom shows it, and what was last asked for. One with another
    /// number, whose place it takes, is kept as deleted.
    ///
    /// Without `wanted` what is stored stays: the create that made it said that.
    ///
    /// # Errors
    /// [`Error::MeetingTaken`] when the meeting is managed for another session.
    pub fn stand_meeting(
        &self,
        id: i64,
        wanted: Option<&Value>,
        meeting: &SeenMeeting<'_>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let params = named_params! {
            ":id": id,
            ":zoom_meeting_id": meeting.zoom_meeting_id,
            ":host_email": meeting.host_email,
            ":wanted": wanted.map(Json),
            ":join_url": meeting.join_url,
            ":password": meeting.password,
            ":seen": Json(meeting.seen),
            ":now": Time(now),
        };
        let before = named_params! {
            ":id": id,
            ":zoom_meeting_id": meeting.zoom_meeting_id,
            ":now": Time(now),
        };
        self.write(|conn| {
            execute(conn, sql!("zoom_meetings/keep_replaced.sql"), before)?;
            moved(conn, id, "stand", sql!("zoom_meetings/stand.sql"), params)
        })
    }

    /// Notes that the create certainly did not happen, and why.
    pub fn mark_meeting_intended(&self, id: i64, error: &str) -> Result<()> {
        let params = named_params! { ":id": id, ":error": error };
        self.move_meeting(
            id,
            "take back",
            sql!("zoom_meetings/mark_intended.sql"),
            params,
        )
    }

    /// Notes that nobody knows whether the create happened, and why.
    pub fn mark_meeting_unknown(&self, id: i64, error: &str) -> Result<()> {
        let params = named_params! { ":id": id, ":error": error };
        self.move_meeting(id, "doubt", sql!("zoom_meetings/mark_unknown.sql"), params)
    }

    /// Notes that a person has to decide about the meeting, and why.
    pub fn mark_meeting_held(&self, id: i64, why: &str) -> Result<()> {
        let params = named_params! { ":id": id, ":error": why };
        self.move_meeting(id, "hold", sql!("zoom_meetings/mark_held.sql"), params)
    }

    /// Notes that the meeting exists: it was created, or found again by its marker.
    ///
    /// # Errors
    /// [`Error::MeetingTaken`] when the meeting is managed for another session.
    pub fn activate_meeting(
        &self,
        id: i64,
        meeting: &SeenMeeting<'_>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let params = named_params! {
            ":id": id,
            ":zoom_meeting_id": meeting.zoom_meeting_id,
            ":join_url": meeting.join_url,
            ":password": meeting.password,
            ":seen": Json(meeting.seen),
            ":now": Time(now),
        };
        self.move_meeting(id, "activate", sql!("zoom_meetings/activate.sql"), params)
    }

    /// Notes that Zoom took a change: what was asked for, and what it shows since.
    pub fn save_meeting_change(
        &self,
        id: i64,
        wanted: &Value,
        meeting: &SeenMeeting<'_>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let params = named_params! {
            ":id": id,
            ":wanted": Json(wanted),
            ":host_email": meeting.host_email,
            ":join_url": meeting.join_url,
            ":password": meeting.password,
            ":seen": Json(meeting.seen),
            ":now": Time(now),
        };
        self.move_meeting(id, "change", sql!("zoom_meetings/save_wanted.sql"), params)
    }

    /// Notes that Zoom showed an active meeting, ours or linked.
    pub fn mark_meeting_seen(
        &self,
        id: i64,
        meeting: &SeenMeeting<'_>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let params = named_params! {
            ":id": id,
            ":join_url": meeting.join_url,
            ":password": meeting.password,
            ":seen": Json(meeting.seen),
            ":now": Time(now),
        };
        self.move_meeting(id, "see", sql!("zoom_meetings/mark_seen.sql"), params)
    }

    /// Notes why a change or deletion of an active meeting failed.
    pub fn save_meeting_error(&self, id: i64, error: &str) -> Result<()> {
        let params = named_params! { ":id": id, ":error": error };
        self.move_meeting(id, "note", sql!("zoom_meetings/save_error.sql"), params)
    }

    /// Notes that the meeting is gone at Zoom, or that its intent is given up.
    pub fn mark_meeting_deleted(&self, id: i64, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! { ":id": id, ":now": Time(now) };
        self.move_meeting(id, "delete", sql!("zoom_meetings/mark_deleted.sql"), params)
    }

    fn insert_meeting(&self, session_id: &str, sql: &str, params: Params<'_>) -> Result<i64> {
        self.write(|conn| insert(conn, session_id, sql, params))
    }

    fn move_meeting(
        &self,
        id: i64,
        deed: &'static str,
        sql: &str,
        params: Params<'_>,
    ) -> Result<()> {
        self.write(|conn| moved(conn, id, deed, sql, params))
    }
}

/// Moves a meeting to another state inside the caller's transaction.
fn moved(
    conn: &Connection,
    id: i64,
    deed: &'static str,
    sql: &str,
    params: Params<'_>,
) -> Result<()> {
    let name = RowName {
        deed,
        table: "zoom_meetings",
        key: &id,
    };
    let session_of = "SELECT session_id FROM zoom_meetings WHERE id = ?1";
    let session_id: String = match conn
        .prepare_cached(session_of)?
        .query_row([id], |row| row.get(0))
    {
        Err(rusqlite::Error::QueryReturnedNoRows) => return Err(name.missing()),
        found => found?,
    };
    change(conn, name, sql, params).map_err(|error| taken(error, &session_id))?;
    refresh_meeting(conn, &session_id)
}

/// Ties a meeting to a session inside the caller's transaction.
pub(super) fn link(
    conn: &Connection,
    session_id: &str,
    meeting: &SeenMeeting<'_>,
    created_by: Source,
    now: DateTime<Utc>,
) -> Result<i64> {
    let params = named_params! {
        ":session_id": session_id,
        ":host_email": meeting.host_email,
        ":zoom_meeting_id": meeting.zoom_meeting_id,
        ":join_url": meeting.join_url,
        ":password": meeting.password,
        ":seen": Json(meeting.seen),
        ":created_by": created_by,
        ":now": Time(now),
    };
    insert(conn, session_id, sql!("zoom_meetings/link.sql"), params)
}

fn insert(conn: &Connection, session_id: &str, sql: &str, params: Params<'_>) -> Result<i64> {
    execute(conn, sql, params).map_err(|error| taken(error, session_id))?;
    let id = conn.last_insert_rowid();
    refresh_meeting(conn, session_id)?;
    Ok(id)
}

fn taken(error: Error, session_id: &str) -> Error {
    if error.is_unique_violation() {
        Error::MeetingTaken {
            session_id: session_id.to_owned(),
        }
    } else {
        error
    }
}

mod replacing;
#[cfg(test)]
mod tests;
