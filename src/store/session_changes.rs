//! The table `session_changes`: starts and links as they were before; triggers write it.

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

    /// Loads when the link of each session last changed.
    pub fn load_link_changes(&self) -> Result<BTreeMap<String, DateTime<Utc>>> {
        let rows = self.rows(sql!("session_changes/last_links.sql"), &[], |row| {
            let mut columns = Columns::of(row);
            Ok((columns.get()?, columns.time()?))
        })?;
        Ok(rows.into_iter().collect())
    }
}
