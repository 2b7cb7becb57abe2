//! The table `session_changes`: starts and links as they were before. Triggers write it, and for links
//! that are not Zoom's the import of wishes.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};

use super::columns::Columns;
use super::time::Time;
use super::words::ChangeKind;
use super::{Result, Store};

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct SessionChange {
    pub session_id: String,
    pub kind: ChangeKind,
    pub from_value: Option<String>,
    pub to_value: Option<String>,
    pub at: DateTime<Utc>,
}

/// How far the changes of a session have come.
#[derive(Clone, Copy, Debug, Default)]
pub struct Revision {
    /// When its link last changed.
    pub linked_at: Option<DateTime<Utc>>,
    /// Moves, links, cancellations and revivals; never fewer than before.
    pub changes: u32,
}

fn row_to_change(row: &Row<'_>) -> rusqlite::Result<SessionChange> {
    let mut columns = Columns::of(row);
    Ok(SessionChange {
        session_id: columns.get()?,
        kind: columns.get()?,
        from_value: columns.get()?,
        to_value: columns.get()?,
        at: columns.time()?,
    })
}

impl Store {
    /// Loads all changes, older ones too, of the sessions that changed after `since`.
    pub fn load_session_changes(&self, since: DateTime<Utc>) -> Result<Vec<SessionChange>> {
        let params = named_params! { ":since": Time(since) };
        self.rows(sql!("session_changes/since.sql"), params, row_to_change)
    }

    /// Loads when the link of each session last changed, and how often it was changed in all.
    pub fn load_revisions(&self) -> Result<BTreeMap<String, Revision>> {
        let rows = self.rows(sql!("session_changes/revisions.sql"), &[], |row| {
            let mut columns = Columns::of(row);
            let session_id = columns.get()?;
            let linked_at = columns.time_or_null()?;
            let changes = columns.get()?;
            Ok((session_id, Revision { linked_at, changes }))
        })?;
        Ok(rows.into_iter().collect())
    }
}
