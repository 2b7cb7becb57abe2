//! The table `zoom_session_logs`: who took which link when.

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use serde::Serialize;

use super::columns::Columns;
use super::time::Time;
use super::words::LogAction;
use super::{Result, Store};

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct SessionLog {
    pub session_id: String,
    pub person_id: Option<String>,
    pub action: LogAction,
    pub at: DateTime<Utc>,
}

/// Which entries to list; the default is all.
#[derive(Clone, Debug, Default)]
pub struct LogFilter {
    /// At or after this time.
    pub from: Option<DateTime<Utc>>,
    /// Before this time.
    pub to: Option<DateTime<Utc>>,
    /// Of this session.
    pub session_id: Option<String>,
    /// Of this person.
    pub person_id: Option<String>,
    /// At most so many.
    pub limit: Option<u32>,
}

fn row_to_log(row: &Row<'_>) -> rusqlite::Result<SessionLog> {
    let mut columns = Columns::of(row);
    Ok(SessionLog {
        session_id: columns.get()?,
        person_id: columns.get()?,
        action: columns.get()?,
        at: columns.time()?,
    })
}

impl Store {
    /// Notes that somebody took a link.
    pub fn add_session_log(
        &self,
        session_id: &str,
        person_id: Option<&str>,
        action: LogAction,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let params = named_params! {
            ":session_id": session_id,
            ":person_id": person_id,
            ":action": action,
            ":now": Time(now),
        };
        self.write_one(sql!("zoom_session_logs/insert.sql"), params)
            .map(drop)
    }

    /// Lists who took links, the newest first.
    pub fn list_session_logs(&self, filter: &LogFilter) -> Result<Vec<SessionLog>> {
        let params = named_params! {
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":session_id": filter.session_id,
            ":person_id": filter.person_id,
            ":limit": filter.limit,
        };
        self.rows(sql!("zoom_session_logs/list.sql"), params, row_to_log)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{at, store_with};
    use super::*;

    #[test]
    fn entries_are_listed_newest_first_and_keep_their_session() {
        let store = store_with(&["s1", "s2"]);
        let add = |id: &str, person, action, time| {
            store.add_session_log(id, person, action, at(time)).unwrap();
        };
        add("s1", Some("p1"), LogAction::JoinMeeting, "08:00");
        add("s2", None, LogAction::StartMeeting, "08:05");
        let all = store.list_session_logs(&LogFilter::default()).unwrap();
        assert_eq!(all[0].session_id, "s2");
        let filter = LogFilter {
            person_id: Some("p1".into()),
            to: Some(at("08:05")),
            ..LogFilter::default()
        };
        assert_eq!(store.list_session_logs(&filter).unwrap(), all[1..]);
        assert!(store.session_has_history("s1").unwrap());
    }
}
