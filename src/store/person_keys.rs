//! The table `person_keys`: names that people join under, and participants whom somebody confirmed.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, named_params};
use serde_json::json;

use super::audit_log::{NewEntry, append};
use super::session_attendance::forget_sessions_of;
use super::sessions::key_list;
use super::time::Time;
use super::words::{AuditAction, KeyOfPerson};
use super::{Result, Store, execute};

/// One thing that a person of the roster is recognised by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonKeyRow {
    /// Who.
    pub person_id: String,
    /// What kind of thing.
    pub kind: KeyOfPerson,
    /// A folded name, or the key of a participant.
    pub value: String,
}

/// What somebody says a person is recognised by.
#[derive(Clone, Copy, Debug)]
pub struct NewPersonKey<'a> {
    /// Who.
    pub person_id: &'a str,
    /// What kind of thing.
    pub kind: KeyOfPerson,
    /// A folded name, or the key of a participant.
    pub value: &'a str,
    /// Only at this session; `None` is everywhere.
    pub session_id: Option<&'a str>,
    /// Who says so.
    pub by: &'a str,
}

fn tell(
    conn: &Connection,
    key: &NewPersonKey<'_>,
    action: AuditAction,
    now: DateTime<Utc>,
) -> Result<()> {
    let entry = NewEntry {
        actor: key.by,
        action,
        session_id: key.session_id,
        content: &json!({ "person_id": key.person_id, "value": key.value }),
    };
    append(conn, &entry, now).map(drop)
}

impl Store {
    /// Adds what a person is recognised by, and tells the audit log; false when it was known.
    ///
    /// # Errors
    /// When there is no such person or session.
    pub fn add_person_key(&self, key: &NewPersonKey<'_>, now: DateTime<Utc>) -> Result<bool> {
        self.write(|conn| {
            let params = named_params! {
                ":person_id": key.person_id,
                ":kind": key.kind,
                ":value": key.value,
                ":session_id": key.session_id,
                ":by": key.by,
                ":now": Time(now),
            };
            if execute(conn, sql!("person_keys/insert.sql"), params)? == 0 {
                return Ok(false);
            }
            let action = match key.kind {
                KeyOfPerson::Alias => AuditAction::AddAlias,
                KeyOfPerson::Confirmed => AuditAction::Confirm,
            };
            tell(conn, key, action, now)?;
            forget_sessions_of(conn, key.person_id)?;
            Ok(true)
        })
    }

    /// Removes a name that a person joins under; false when it was not known.
    pub fn remove_alias(
        &self,
        person_id: &str,
        folded: &str,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        self.write(|conn| {
            let delete = "DELETE FROM person_keys WHERE person_id = :person_id AND kind = 'alias' AND value = :value";
            let params = named_params! { ":person_id": person_id, ":value": folded };
            if execute(conn, delete, params)? == 0 {
                return Ok(false);
            }
            let key = NewPersonKey {
                person_id,
                kind: KeyOfPerson::Alias,
                value: folded,
                session_id: None,
                by,
            };
            tell(conn, &key, AuditAction::RemoveAlias, now)?;
            forget_sessions_of(conn, person_id)?;
            Ok(true)
        })
    }

    /// Takes back that a participant is a person, and tells the audit log; returns how many times
    /// that was said. What was said of one session goes where that is among these.
    pub fn remove_confirmed(
        &self,
        (person_id, participant): (&str, &str),
        session_ids: &[String],
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<usize> {
        self.write(|conn| {
            let params = named_params! {
                ":person_id": person_id,
                ":value": participant,
                ":ids": key_list(Some(session_ids)),
            };
            let said: Vec<Option<String>> = conn
                .prepare_cached(sql!("person_keys/confirmed.sql"))?
                .query_map(params, |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            for session_id in &said {
                let delete = "DELETE FROM person_keys WHERE person_id = :person_id AND kind = 'confirmed' AND value = :value AND session_id IS :session_id";
                let params = named_params! {
                    ":person_id": person_id,
                    ":value": participant,
                    ":session_id": session_id,
                };
                execute(conn, delete, params)?;
                // A yes that is taken back is one that has a value before and none now.
                let entry = NewEntry {
                    actor: by,
                    action: AuditAction::Confirm,
                    session_id: session_id.as_deref(),
                    content: &json!({ "person_id": person_id, "before": participant, "value": null }),
                };
                append(conn, &entry, now)?;
            }
            forget_sessions_of(conn, person_id)?;
            Ok(said.len())
        })
    }

    /// Loads by what the people expected at a session are recognised there.
    pub fn person_keys_of_session(&self, session_id: &str) -> Result<Vec<PersonKeyRow>> {
        let params = named_params! { ":session_id": session_id };
        self.rows(sql!("person_keys/where_expected.sql"), params, |row| {
            Ok(PersonKeyRow {
                person_id: row.get(0)?,
                kind: row.get(1)?,
                value: row.get(2)?,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::people::RosterRecord;
    use super::super::testing::{at, store_with};
    use super::*;

    #[test]
    fn a_confirmation_holds_at_its_session_and_an_alias_everywhere() {
        let store = store_with(&["s1", "s2"]);
        let record = RosterRecord {
            cohort: Some("A1".into()),
            person_id: "p1".into(),
            ..RosterRecord::default()
        };
        store.save_roster(&[record], at("06:00")).unwrap();
        let alias = NewPersonKey {
            person_id: "p1",
            kind: KeyOfPerson::Alias,
            value: "ipad",
            session_id: None,
            by: "nora",
        };
        let confirmed = NewPersonKey {
            kind: KeyOfPerson::Confirmed,
            value: "name:s.",
            session_id: Some("s1"),
            ..alias
        };
        for key in [&alias, &confirmed] {
            assert!(store.add_person_key(key, at("10:00")).unwrap());
            assert!(!store.add_person_key(key, at("10:00")).unwrap(), "twice");
        }
        let values = |session_id| {
            let keys = store.person_keys_of_session(session_id).unwrap();
            keys.into_iter().map(|key| key.value).collect::<Vec<_>>()
        };
        assert_eq!(values("s1"), ["ipad", "name:s."]);
        assert_eq!(values("s2"), ["ipad"]);
        assert!(
            store
                .remove_alias("p1", "ipad", "nora", at("11:00"))
                .unwrap()
        );
        assert!(
            !store
                .remove_alias("p1", "ipad", "nora", at("11:00"))
                .unwrap()
        );
        assert_eq!(values("s2"), [""; 0]);
        assert_eq!(store.list_audit(None, Some("p1")).unwrap().len(), 3);
    }
}
