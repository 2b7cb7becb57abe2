//! Takes a person's names, addresses and raw rows out of every table and leaves a pseudonym.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::{Value, json};

use super::audit_log::{NewEntry, append};
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

impl Store {
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
        // The old pages live on in the write-ahead log until it is emptied.
        self.conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
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
    let pseudonym = "SELECT 'erased-' || lower(hex(randomblob(6)))";
    let pseudonym: String = conn.query_row(pseudonym, [], |row| row.get(0))?;
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
        "UPDATE zoom_session_logs SET person_id = :pseudonym WHERE person_id = :person_id",
        both,
    )?;
    execute(
        conn,
        "UPDATE session_notices_told SET person_id = :pseudonym WHERE person_id = :person_id",
        both,
    )?;
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
