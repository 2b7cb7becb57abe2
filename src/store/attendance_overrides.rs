//! The table `attendance_overrides`: words by hand, each told in the audit log.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::Serialize;
use serde_json::json;

use super::audit_log::{NewEntry, append};
use super::columns::Columns;
use super::session_attendance::forget_session;
use super::time::Time;
use super::words::{AuditAction, OverrideWord};
use super::{Result, Store, execute};

/// One word by hand, with exactly the columns of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct OverrideRow {
    pub session_id: String,
    pub person_id: String,
    pub r#override: OverrideWord,
    pub reason: String,
    pub overridden_by: String,
    pub overridden_at: DateTime<Utc>,
    pub audit_id: i64,
}

/// What somebody says of a person at a session.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct NewOverride<'a> {
    pub session_id: &'a str,
    pub person_id: &'a str,
    pub word: OverrideWord,
    pub reason: &'a str,
    pub by: &'a str,
}

fn row_to_override(row: &Row<'_>) -> rusqlite::Result<OverrideRow> {
    let mut columns = Columns::of(row);
    Ok(OverrideRow {
        session_id: columns.get()?,
        person_id: columns.get()?,
        r#override: columns.get()?,
        reason: columns.get()?,
        overridden_by: columns.get()?,
        overridden_at: columns.time()?,
        audit_id: columns.get()?,
    })
}

fn word(conn: &Connection, session_id: &str, person_id: &str) -> Result<Option<OverrideWord>> {
    let sql = "SELECT override FROM attendance_overrides WHERE session_id = ?1 AND person_id = ?2";
    let mut statement = conn.prepare_cached(sql)?;
    Ok(statement
        .query_row([session_id, person_id], |row| row.get(0))
        .optional()?)
}

impl Store {
    /// Stores a word by hand together with its entry in the audit log.
    ///
    /// # Errors
    /// When there is no such session.
    pub fn save_override(&self, new: &NewOverride<'_>, now: DateTime<Utc>) -> Result<()> {
        self.write(|conn| {
            let before = word(conn, new.session_id, new.person_id)?;
            let content = json!({
                "person_id": new.person_id,
                "override": new.word,
                "before": before,
                "reason": new.reason,
            });
            let entry = NewEntry {
                actor: new.by,
                action: AuditAction::Mark,
                session_id: Some(new.session_id),
                content: &content,
            };
            let audit_id = append(conn, &entry, now)?;
            let params = named_params! {
                ":session_id": new.session_id,
                ":person_id": new.person_id,
                ":override": new.word,
                ":reason": new.reason,
                ":by": new.by,
                ":now": Time(now),
                ":audit_id": audit_id,
            };
            execute(conn, sql!("attendance_overrides/save.sql"), params)?;
            forget_session(conn, new.session_id)
        })
    }

    /// Takes a word by hand back, and tells the audit log; false when there was none.
    pub fn remove_override(
        &self,
        (session_id, person_id): (&str, &str),
        by: &str,
        reason: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        self.write(|conn| {
            let Some(before) = word(conn, session_id, person_id)? else {
                return Ok(false);
            };
            let content = json!({ "person_id": person_id, "before": before, "reason": reason });
            let entry = NewEntry {
                actor: by,
                action: AuditAction::Unmark,
                session_id: Some(session_id),
                content: &content,
            };
            append(conn, &entry, now)?;
            let delete = "DELETE FROM attendance_overrides WHERE session_id = :session_id AND person_id = :person_id";
            let params = named_params! { ":session_id": session_id, ":person_id": person_id };
            execute(conn, delete, params)?;
            forget_session(conn, session_id)?;
            Ok(true)
        })
    }

    /// Loads the words by hand of a session.
    pub fn overrides_of_session(&self, session_id: &str) -> Result<Vec<OverrideRow>> {
        let params = named_params! { ":session_id": session_id };
        self.rows(
            sql!("attendance_overrides/select.sql"),
            params,
            row_to_override,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_columns, at, store_with};
    use super::*;

    fn mark<'a>(word: OverrideWord, reason: &'a str) -> NewOverride<'a> {
        NewOverride {
            session_id: "s1",
            person_id: "p1",
            word,
            reason,
            by: "nora",
        }
    }

    #[test]
    fn a_later_word_replaces_the_earlier_one_and_the_log_keeps_both() {
        let store = store_with(&["s1"]);
        store
            .save_override(&mark(OverrideWord::Late, "bus"), at("10:00"))
            .unwrap();
        store
            .save_override(&mark(OverrideWord::Excused, "ill"), at("11:00"))
            .unwrap();
        let kept = store.overrides_of_session("s1").unwrap();
        assert_columns(
            &store,
            "attendance_overrides",
            sql!("attendance_overrides/select.sql"),
            &kept[0],
        );
        assert_eq!(kept.len(), 1);
        assert_eq!(kept[0].r#override, OverrideWord::Excused);
        assert!(
            store
                .remove_override(("s1", "p1"), "nora", None, at("12:00"))
                .unwrap()
        );
        assert!(
            !store
                .remove_override(("s1", "p1"), "nora", None, at("12:00"))
                .unwrap()
        );
        let told = store.list_audit(Some("s1"), Some("p1")).unwrap();
        let words: Vec<_> = told
            .iter()
            .map(|entry| {
                let content = entry.content.clone().unwrap();
                (content["before"].clone(), content["override"].clone())
            })
            .collect();
        assert_eq!(
            words,
            [
                (json!(null), json!("late")),
                (json!("late"), json!("excused")),
                (json!("excused"), json!(null)),
            ]
        );
        assert!(store.list_audit(Some("s2"), None).unwrap().is_empty());
    }

    #[test]
    fn a_word_about_an_unknown_session_leaves_no_entry() {
        let store = store_with(&["s1"]);
        let unknown = NewOverride {
            session_id: "s9",
            ..mark(OverrideWord::Late, "bus")
        };
        assert!(store.save_override(&unknown, at("10:00")).is_err());
        assert!(store.list_audit(None, None).unwrap().is_empty());
    }
}
