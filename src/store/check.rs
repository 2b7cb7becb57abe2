//! Whether the file still says what was written: pages, references, and the chain of the audit log.

use std::collections::BTreeSet;

use rusqlite::{Connection, Row};
use serde::Serialize;

use super::audit_log::{BEGINNING, Link, content_sha256};
use super::columns::Columns;
use super::{Error, Result, Store};

/// The most complaints of SQLite that are listed.
const MAX_PROBLEMS: usize = 100;

/// The triggers without which anybody could change the audit log.
const GUARDS: [&str; 5] = [
    "audit_log_appends",
    "audit_log_keeps",
    "audit_log_stays",
    "audit_contents_keep",
    "audit_contents_stay",
];

/// Something that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// `integrity`, `foreign_keys`, `audit_chain`, `overrides` or `archive`.
    pub check: &'static str,
    /// Table of the row, where one is to blame.
    pub table: Option<String>,
    /// Key of the row.
    pub row: Option<String>,
    /// What is wrong.
    pub message: String,
}

/// One entry as it lies in the file, trusted in nothing.
struct Lying {
    id: i64,
    at: String,
    actor: String,
    action: String,
    session_id: Option<String>,
    content_sha256: String,
    previous_sha256: String,
    sha256: String,
    salt: Option<String>,
    content: Option<String>,
}

fn row_to_lying(row: &Row<'_>) -> rusqlite::Result<Lying> {
    let mut columns = Columns::of(row);
    Ok(Lying {
        id: columns.get()?,
        at: columns.get()?,
        actor: columns.get()?,
        action: columns.get()?,
        session_id: columns.get()?,
        content_sha256: columns.get()?,
        previous_sha256: columns.get()?,
        sha256: columns.get()?,
        salt: columns.get()?,
        content: columns.get()?,
    })
}

impl Lying {
    /// What is wrong with it, given the hash of the entry before.
    fn fault(&self, previous: Option<&str>, erased: &BTreeSet<i64>) -> Option<&'static str> {
        let link = Link {
            id: self.id,
            at: &self.at,
            actor: &self.actor,
            action: &self.action,
            session_id: self.session_id.as_deref(),
            content_sha256: &self.content_sha256,
            previous_sha256: &self.previous_sha256,
        };
        if link.sha256() != self.sha256 {
            return Some("the entry was changed");
        }
        if previous.is_some_and(|previous| previous != self.previous_sha256) {
            return Some("the entry does not follow the one before");
        }
        match (&self.salt, &self.content) {
            (Some(salt), Some(content)) if content_sha256(salt, content) != self.content_sha256 => {
                Some("its content was changed")
            }
            (Some(_), Some(_)) => None,
            _ if erased.contains(&self.id) => None,
            _ => Some("its content is gone and no erasure names it"),
        }
    }
}

fn in_log(id: i64, message: &str) -> Problem {
    Problem {
        check: "audit_chain",
        table: Some("audit_log".to_owned()),
        row: Some(id.to_string()),
        message: message.to_owned(),
    }
}

fn chain(conn: &Connection) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for guard in GUARDS {
        let sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name = ?1";
        let count: u32 = conn.query_row(sql, [guard], |row| row.get(0))?;
        if count == 0 {
            problems.push(Problem {
                check: "audit_chain",
                table: None,
                row: None,
                message: format!("the trigger {guard} is gone"),
            });
        }
    }
    let erased: BTreeSet<i64> = conn
        .prepare(sql!("audit_log/erased.sql"))?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut statement = conn.prepare(sql!("audit_log/chain.sql"))?;
    let mut rows = statement.query([])?;
    let mut next = 1;
    let mut previous = Some(BEGINNING.to_owned());
    while let Some(row) = rows.next()? {
        let entry = row_to_lying(row)?;
        missing(&mut problems, next, entry.id);
        if entry.id != next {
            // Its predecessor was named already.
            previous = None;
        }
        if let Some(fault) = entry.fault(previous.as_deref(), &erased) {
            problems.push(in_log(entry.id, fault));
        }
        next = entry.id + 1;
        // The hash as it was made, so that one changed row is named and not all after it.
        previous = Some(entry.sha256);
    }
    let sequence = "SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'audit_log'";
    let end: i64 = conn.query_row(sequence, [], |row| row.get(0))?;
    missing(&mut problems, next, end);
    Ok(problems)
}

fn missing(problems: &mut Vec<Problem>, from: i64, until: i64) {
    let gone = (from..until).take(MAX_PROBLEMS);
    problems.extend(gone.map(|id| in_log(id, "the entry is gone")));
}

/// Adds what a step found. Damage that ends the step is a finding too, and so is whatever ends it in a
/// file that is known to be damaged.
fn add(problems: &mut Vec<Problem>, check: &'static str, step: Result<Vec<Problem>>) -> Result<()> {
    match step {
        Ok(found) => problems.extend(found),
        Err(error) if !problems.is_empty() || matches!(error, Error::Damaged { .. }) => {
            problems.push(Problem {
                check,
                table: None,
                row: None,
                message: format!("the check broke off: failed to {error}"),
            });
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

impl Store {
    /// The faults that SQLite finds without comparing indexes; none in a sound file. At most ten,
    /// since one is enough to act.
    ///
    /// # Errors
    /// When the file cannot be read at all.
    pub fn quick_check(&self) -> Result<Vec<String>> {
        let mut faults: Vec<String> = self.rows("PRAGMA quick_check(10)", &[], |row| row.get(0))?;
        faults.retain(|fault| fault != "ok");
        Ok(faults)
    }

    /// Looks for damage and for what was changed behind our back; empty if all is well.
    pub fn check(&self) -> Result<Vec<Problem>> {
        let mut problems = Vec::new();
        add(&mut problems, "integrity", self.integrity())?;
        add(&mut problems, "foreign_keys", self.references())?;
        add(&mut problems, "audit_chain", chain(&self.conn))?;
        add(&mut problems, "overrides", self.overrides())?;
        Ok(problems)
    }

    fn integrity(&self) -> Result<Vec<Problem>> {
        let sql = format!("PRAGMA integrity_check({MAX_PROBLEMS})");
        let mut found: Vec<String> = self.rows(&sql, &[], |row| row.get(0))?;
        found.retain(|line| line != "ok");
        let problem = |message| Problem {
            check: "integrity",
            table: None,
            row: None,
            message,
        };
        Ok(found.into_iter().map(problem).collect())
    }

    fn references(&self) -> Result<Vec<Problem>> {
        // A table without row ids has no name for its rows: they are counted.
        let sql = r#"SELECT "table", rowid, parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2, 3 LIMIT 100"#;
        self.rows(sql, &[], |row| {
            let (id, parent): (Option<i64>, String) = (row.get(1)?, row.get(2)?);
            let message = match (id, row.get::<_, i64>(3)?) {
                (None, count @ 2..) => {
                    format!("{count} rows name rows of {parent} that do not exist")
                }
                _ => format!("names a row of {parent} that does not exist"),
            };
            Ok(Problem {
                check: "foreign_keys",
                table: row.get(0)?,
                row: id.map(|id| id.to_string()),
                message,
            })
        })
    }

    fn overrides(&self) -> Result<Vec<Problem>> {
        let sql = sql!("audit_log/unaudited_overrides.sql");
        self.rows(sql, &[], |row| {
            let (session, person): (Option<String>, Option<String>) = (row.get(0)?, row.get(1)?);
            let key = [session, person].map(Option::unwrap_or_default).join(", ");
            Ok(Problem {
                check: "overrides",
                table: Some("attendance_overrides".to_owned()),
                row: Some(key),
                message: row.get(2)?,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::OverrideWord;
    use super::super::attendance_overrides::NewOverride;
    use super::super::testing::{at, store_with};
    use super::*;

    /// A store with three entries.
    fn store() -> Store {
        let store = store_with(&["s1"]);
        for (person_id, time) in [("p1", "10:00"), ("p2", "10:01"), ("p3", "10:02")] {
            let new = NewOverride {
                session_id: "s1",
                person_id,
                word: OverrideWord::Excused,
                reason: "ill",
                by: "nora",
            };
            store.save_override(&new, at(time)).unwrap();
        }
        store
    }

    fn rows(store: &Store, check: &str) -> Vec<String> {
        let problems = store.check().unwrap().into_iter();
        problems
            .filter(|problem| problem.check == check && problem.row.is_some())
            .filter_map(|problem| problem.row)
            .collect()
    }

    #[test]
    fn an_untouched_store_has_no_problem() {
        assert_eq!(store().check().unwrap(), []);
        assert_eq!(store().quick_check().unwrap(), Vec::<String>::new());
        assert_eq!(store_with(&[]).check().unwrap(), []);
    }

    #[test]
    fn the_log_takes_no_change() {
        let store = store();
        for deed in [
            "UPDATE audit_log SET actor = 'x' WHERE id = 2",
            "DELETE FROM audit_log WHERE id = 3",
            "UPDATE audit_contents SET content = '{}' WHERE audit_id = 2",
            "DELETE FROM audit_contents WHERE audit_id = 2",
            "INSERT INTO audit_log SELECT 9, at, actor, action, session_id, content_sha256, previous_sha256, sha256 FROM audit_log WHERE id = 3",
            "INSERT OR REPLACE INTO audit_log SELECT * FROM audit_log WHERE id = 2",
        ] {
            assert!(store.conn.execute(deed, []).is_err(), "{deed}");
        }
        assert_eq!(store.check().unwrap(), []);
    }

    #[test]
    fn whatever_is_changed_behind_the_triggers_is_named() {
        for (deed, named) in [
            ("UPDATE audit_log SET actor = 'x' WHERE id = 2", vec!["2"]),
            ("UPDATE audit_log SET sha256 = 'x' WHERE id = 3", vec!["3"]),
            (
                "UPDATE audit_contents SET content = '{}' WHERE audit_id = 1",
                vec!["1"],
            ),
            ("DELETE FROM audit_contents WHERE audit_id = 3", vec!["3"]),
            (
                "PRAGMA foreign_keys = 0; DELETE FROM audit_log WHERE id = 2",
                vec!["2"],
            ),
            (
                "PRAGMA foreign_keys = 0; DELETE FROM audit_log WHERE id = 3",
                vec!["3"],
            ),
            (
                "PRAGMA foreign_keys = 0; DELETE FROM audit_log",
                vec!["1", "2", "3"],
            ),
        ] {
            let store = store();
            for guard in GUARDS {
                store
                    .conn
                    .execute_batch(&format!("DROP TRIGGER {guard}"))
                    .unwrap();
            }
            store.conn.execute_batch(deed).unwrap();
            assert_eq!(rows(&store, "audit_chain"), named, "{deed}");
        }
    }

    #[test]
    fn an_override_that_was_edited_or_removed_by_hand_is_named() {
        for deed in [
            "UPDATE attendance_overrides SET override = 'present' WHERE person_id = 'p2'",
            "DELETE FROM attendance_overrides WHERE person_id = 'p2'",
        ] {
            let store = store();
            store.conn.execute_batch(deed).unwrap();
            assert_eq!(rows(&store, "overrides"), ["s1, p2"], "{deed}");
        }
    }

    #[test]
    fn a_reference_to_nothing_is_named() {
        let store = store();
        let deed = "PRAGMA foreign_keys = 0; DELETE FROM sessions";
        store.conn.execute_batch(deed).unwrap();
        assert!(!rows(&store, "foreign_keys").is_empty());
    }
}
