//! The tables `audit_log` and `audit_contents`: what was decided by hand, as a chain of hashes.
//!
//! An entry hashes all its columns, and with them the hash of the entry before and the hash of
//! its content. The content stands in a table of its own with a random salt: it can be erased,
//! and the chain neither breaks nor tells what it was.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::columns::{Columns, Json};
use super::words::AuditAction;
use super::{Result, Store, execute};

/// What the first entry has for the hash of the one before.
pub(super) const BEGINNING: &str =
    "0000000000000000000000000000000000000000000000000000000000000000";

/// What is to be told.
#[derive(Clone, Copy, Debug)]
pub(super) struct NewEntry<'a> {
    pub(super) actor: &'a str,
    pub(super) action: AuditAction,
    pub(super) session_id: Option<&'a str>,
    /// What it says of a person, whom `person_id` names.
    pub(super) content: &'a Value,
}

/// One entry, with what is left of its content.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Entry {
    pub id: i64,
    pub at: DateTime<Utc>,
    pub actor: String,
    pub action: AuditAction,
    pub session_id: Option<String>,
    pub person_id: Option<String>,
    /// `None`: the person was erased.
    pub content: Option<Value>,
}

/// The columns of an entry that its hash covers.
pub(super) struct Link<'a> {
    pub(super) id: i64,
    pub(super) at: &'a str,
    pub(super) actor: &'a str,
    pub(super) action: &'a str,
    pub(super) session_id: Option<&'a str>,
    pub(super) content_sha256: &'a str,
    pub(super) previous_sha256: &'a str,
}

impl Link<'_> {
    pub(super) fn sha256(&self) -> String {
        let columns = json!([
            self.id,
            self.at,
            self.actor,
            self.action,
            self.session_id,
            self.content_sha256,
            self.previous_sha256,
        ]);
        sha256(&columns.to_string())
    }
}

pub(super) fn content_sha256(salt: &str, content: &str) -> String {
    sha256(&format!("{salt}\n{content}"))
}

fn sha256(text: &str) -> String {
    let hash = Sha256::digest(text);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Appends an entry inside the caller's transaction, and returns its number.
pub(super) fn append(conn: &Connection, entry: &NewEntry<'_>, now: DateTime<Utc>) -> Result<i64> {
    let last = "SELECT id, sha256 FROM audit_log ORDER BY id DESC LIMIT 1";
    let last: Option<(i64, String)> = conn
        .prepare_cached(last)?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (last, previous) = last.unwrap_or_else(|| (0, BEGINNING.to_owned()));
    let salt: String = conn.query_row("SELECT lower(hex(randomblob(16)))", [], |row| row.get(0))?;
    let content_sha256 = content_sha256(&salt, &entry.content.to_string());
    let id = last + 1;
    let link = Link {
        id,
        at: &super::time::text(now),
        actor: entry.actor,
        action: entry.action.as_str(),
        session_id: entry.session_id,
        content_sha256: &content_sha256,
        previous_sha256: &previous,
    };
    let params = named_params! {
        ":id": id,
        ":at": link.at,
        ":actor": link.actor,
        ":action": link.action,
        ":session_id": link.session_id,
        ":content_sha256": link.content_sha256,
        ":previous_sha256": link.previous_sha256,
        ":sha256": link.sha256(),
    };
    execute(conn, sql!("audit_log/append.sql"), params)?;
    let params = named_params! {
        ":id": id,
        ":salt": salt,
        ":content": Json(entry.content),
    };
    let insert =
        "INSERT INTO audit_contents (audit_id, salt, content) VALUES (:id, :salt, :content)";
    execute(conn, insert, params)?;
    Ok(id)
}

fn row_to_entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let mut columns = Columns::of(row);
    Ok(Entry {
        id: columns.get()?,
        at: columns.time()?,
        actor: columns.get()?,
        action: columns.get()?,
        session_id: columns.get()?,
        person_id: columns.get()?,
        content: columns.json_or_null()?,
    })
}

impl Store {
    /// Lists the entries about a session, a person, or everything, oldest first.
    pub fn list_audit(
        &self,
        session_id: Option<&str>,
        person_id: Option<&str>,
    ) -> Result<Vec<Entry>> {
        let params = named_params! { ":session_id": session_id, ":person_id": person_id };
        self.rows(sql!("audit_log/list.sql"), params, row_to_entry)
    }
}
