//! Takes a person's names, addresses and raw rows out of every table and leaves a pseudonym.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::Serialize;
use serde_json::{Value, json};

use super::audit_log::{NewEntry, append};
use super::session_attendance::forget_sessions_of;
use super::time::Time;
use super::words::AuditAction;
use super::{Result, Store, execute};

/// What was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// By what the person is known from now on.
    pub pseudonym: String,
    /// Rows of participants that lost their names.
    pub participant_rows: usize,
    /// Entries of the audit log that lost their content.
    pub audit_entries: usize,
}

/// Rows that are about a person, as the rules of attendance found them.
#[derive(Clone, Copy, Debug, Default)]
pub struct TracedRows<'a> {
    /// Of `zoom_participants`.
    pub participant_ids: &'a [i64],
    /// Of `zoom_live_stays`; the events that told of them are erased too.
    pub live_stay_ids: &'a [i64],
}

/// What belongs to one person of a session.
#[derive(Clone, Debug)]
pub struct Traces {
    /// Who.
    pub person_id: String,
    /// Expected there.
    pub expected: bool,
    /// Rows of participants that are theirs.
    pub participant_ids: Vec<i64>,
    /// Live stays that are theirs.
    pub live_stay_ids: Vec<i64>,
}

impl Traces {
    /// Somebody of whom no row is known yet.
    #[must_use]
    pub fn of(person_id: &str, expected: bool) -> Self {
        Self {
            person_id: person_id.to_owned(),
            expected,
            participant_ids: Vec::new(),
            live_stay_ids: Vec::new(),
        }
    }
}

/// What became of the people of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Pseudonymised {
    /// People who are a pseudonym from now on.
    pub people: usize,
    /// Rows of participants that lost their names.
    pub participant_rows: usize,
    /// Entries of the audit log that lost their content.
    pub audit_entries: usize,
}

impl Store {
    /// Lists the sessions that ended before a moment and whose people still have their names.
    pub fn sessions_with_names(&self, before: DateTime<Utc>) -> Result<Vec<String>> {
        let params = named_params! { ":before": Time(before) };
        self.rows(sql!("pseudonymised_sessions/due.sql"), params, |row| {
            row.get(0)
        })
    }

    /// Makes everybody of a session a pseudonym of that session alone, all or nothing.
    ///
    /// Its roster is its own from then on, so that the same attendance follows from it.
    pub fn pseudonymise_session(
        &self,
        session_id: &str,
        traces: &[Traces],
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<Pseudonymised> {
        self.write(|conn| pseudonymise(conn, session_id, traces, by, now))
    }

    /// Empties the write-ahead log, in which pages with erased names live on.
    pub fn empty_log(&self) -> Result<()> {
        self.conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Lists the sessions that have a row of a person, or expect them.
    pub fn sessions_of_person(&self, person_id: &str) -> Result<Vec<String>> {
        let params = named_params! { ":person_id": person_id };
        self.rows(sql!("people/sessions_of.sql"), params, |row| row.get(0))
    }

    /// Erases a person and the rows of participants that are theirs, all or nothing.
    ///
    /// What was computed and decided stays, under a pseudonym; the audit log tells that somebody
    /// was erased, and not who. What was freed in the file is overwritten.
    pub fn erase_person(
        &self,
        person_id: &str,
        rows: TracedRows<'_>,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<Erased> {
        let erased = self.write(|conn| erase(conn, person_id, rows, by, now))?;
        self.empty_log()?;
        Ok(erased)
    }
}

fn erase(
    conn: &Connection,
    person_id: &str,
    traced: TracedRows<'_>,
    by: &str,
    now: DateTime<Utc>,
) -> Result<Erased> {
    forget_sessions_of(conn, person_id)?;
    let pseudonym = new_pseudonym(conn)?;
    let email = "SELECT email FROM people WHERE person_id = ?1";
    let email: Option<Option<String>> = conn
        .query_row(email, [person_id], |row| row.get(0))
        .optional()?;
    let email = email.flatten().map(|email| email.to_lowercase());
    let ids = Value::from(traced.participant_ids).to_string();
    let live_ids = Value::from(traced.live_stay_ids).to_string();
    // First, since it looks at the rows that are erased next.
    let events = named_params! {
        ":participant_ids": ids, ":live_ids": live_ids, ":person_id": person_id,
        ":email": email, ":pseudonym": pseudonym,
    };
    execute(conn, sql!("zoom_webhook_events/erase.sql"), events)?;
    let rows = named_params! { ":ids": ids, ":pseudonym": pseudonym };
    let history = execute(conn, sql!("zoom_participants/erase_history.sql"), rows)?;
    let rows = named_params! { ":ids": ids, ":pseudonym": pseudonym, ":email": email };
    let current = execute(conn, sql!("zoom_participants/erase.sql"), rows)?;
    let rows = named_params! { ":ids": live_ids, ":pseudonym": pseudonym, ":email": email };
    let live = execute(conn, sql!("zoom_live_stays/erase.sql"), rows)?;
    let both = named_params! { ":person_id": person_id, ":pseudonym": pseudonym };
    let renamed = named_params! { ":pseudonym": pseudonym };
    execute(conn, sql!("zoom_instances/finish.sql"), renamed)?;
    execute(
        conn,
        "DELETE FROM session_attendance WHERE person_id = :person_id",
        named_params! { ":person_id": person_id },
    )?;
    execute(
        conn,
        "UPDATE attendance_overrides SET person_id = :pseudonym, reason = 'erased' WHERE person_id = :person_id",
        both,
    )?;
    execute(
        conn,
        "DELETE FROM person_keys WHERE person_id = :person_id",
        named_params! { ":person_id": person_id },
    )?;
    execute(
        conn,
        "DELETE FROM session_tokens WHERE person_id = :person_id",
        named_params! { ":person_id": person_id },
    )?;
    let known = sql!("people/insert_pseudonym.sql");
    let params =
        named_params! { ":pseudonym": pseudonym, ":person_id": person_id, ":now": Time(now) };
    execute(conn, known, params)?;
    execute(
        conn,
        "UPDATE roster SET person_id = :pseudonym WHERE person_id = :person_id",
        both,
    )?;
    execute(
        conn,
        "UPDATE payments SET person_id = :pseudonym WHERE person_id = :person_id",
        both,
    )?;
    execute(
        conn,
        "UPDATE session_notices_told SET person_id = :pseudonym WHERE person_id = :person_id",
        both,
    )?;
    execute(conn, sql!("registrants/erase.sql"), both)?;
    execute(conn, sql!("runs/erase_person.sql"), both)?;
    let log = named_params! {
        ":person_id": person_id,
        ":pseudonym": pseudonym,
        ":email": email,
    };
    execute(conn, sql!("zoom_session_logs/erase.sql"), log)?;
    execute(
        conn,
        "DELETE FROM people WHERE person_id = :person_id",
        named_params! { ":person_id": person_id },
    )?;
    let told: Vec<i64> = conn
        .prepare("SELECT audit_id FROM audit_contents WHERE person_id = ?1 ORDER BY audit_id")?
        .query_map([person_id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let entry = NewEntry {
        actor: by,
        action: AuditAction::Erase,
        session_id: None,
        content: &json!({ "person_id": pseudonym, "erased": told }),
    };
    append(conn, &entry, now)?;
    execute(
        conn,
        "DELETE FROM audit_contents WHERE person_id = :person_id",
        named_params! { ":person_id": person_id },
    )?;
    Ok(Erased {
        pseudonym,
        participant_rows: history + current + live,
        audit_entries: told.len(),
    })
}

fn new_pseudonym(conn: &Connection) -> Result<String> {
    let pseudonym = "SELECT 'erased-' || lower(hex(randomblob(6)))";
    Ok(conn.query_row(pseudonym, [], |row| row.get(0))?)
}

fn pseudonymise(
    conn: &Connection,
    session_id: &str,
    traces: &[Traces],
    by: &str,
    now: DateTime<Utc>,
) -> Result<Pseudonymised> {
    let of_session = named_params! { ":session_id": session_id };
    let mut done = Pseudonymised {
        people: traces.len(),
        ..Pseudonymised::default()
    };
    for table in [
        "DELETE FROM roster WHERE session_id = :session_id",
        "DELETE FROM session_attendance WHERE session_id = :session_id",
        "DELETE FROM person_keys WHERE session_id = :session_id",
        "DELETE FROM registrants WHERE session_id = :session_id",
    ] {
        execute(conn, table, of_session)?;
    }
    let mut kept: Vec<i64> = Vec::new();
    for person in traces {
        let pseudonym = new_pseudonym(conn)?;
        let ids = Value::from(person.participant_ids.as_slice()).to_string();
        let rows = named_params! {
            ":ids": ids,
            ":pseudonym": pseudonym,
            ":email": None::<String>,
        };
        done.participant_rows += execute(conn, sql!("zoom_participants/erase.sql"), rows)?;
        kept.extend(&person.participant_ids);
        let live = Value::from(person.live_stay_ids.as_slice()).to_string();
        let rows = named_params! {
            ":ids": live,
            ":pseudonym": pseudonym,
            ":email": None::<String>,
        };
        done.participant_rows += execute(conn, sql!("zoom_live_stays/erase.sql"), rows)?;
        let renamed = named_params! {
            ":session_id": session_id,
            ":person_id": person.person_id,
            ":pseudonym": pseudonym,
        };
        execute(
            conn,
            "UPDATE attendance_overrides SET person_id = :pseudonym, reason = 'erased' WHERE session_id = :session_id AND person_id = :person_id",
            renamed,
        )?;
        if person.expected {
            let known = named_params! { ":pseudonym": pseudonym, ":now": Time(now) };
            execute(conn, sql!("people/insert_stranger.sql"), known)?;
            let expected = named_params! {
                ":session_id": session_id,
                ":pseudonym": pseudonym,
                ":now": Time(now),
            };
            execute(
                conn,
                "INSERT INTO roster (session_id, person_id, created_at) VALUES (:session_id, :pseudonym, :now)",
                expected,
            )?;
        }
    }
    let rest = named_params! {
        ":session_id": session_id,
        ":kept": Value::from(kept).to_string(),
    };
    done.participant_rows += execute(conn, sql!("zoom_participants/erase_session.sql"), rest)?;
    execute(
        conn,
        "UPDATE zoom_session_logs SET person_id = NULL WHERE session_id = :session_id",
        of_session,
    )?;
    execute(conn, sql!("zoom_live_stays/erase_session.sql"), of_session)?;
    execute(
        conn,
        sql!("zoom_webhook_events/erase_session.sql"),
        of_session,
    )?;
    execute(
        conn,
        "DELETE FROM session_notices_told WHERE session_id = :session_id",
        of_session,
    )?;
    execute(conn, sql!("zoom_instances/finish_session.sql"), of_session)?;
    let told: Vec<i64> = conn
        .prepare_cached(sql!("audit_log/of_session.sql"))?
        .query_map(of_session, |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let entry = NewEntry {
        actor: by,
        action: AuditAction::Erase,
        session_id: Some(session_id),
        content: &json!({ "erased": told }),
    };
    append(conn, &entry, now)?;
    execute(conn, sql!("audit_log/forget_session.sql"), of_session)?;
    done.audit_entries = told.len();
    execute(
        conn,
        "INSERT INTO pseudonymised_sessions (session_id, pseudonymised_at) VALUES (:session_id, :now)",
        named_params! { ":session_id": session_id, ":now": Time(now) },
    )?;
    Ok(done)
}
