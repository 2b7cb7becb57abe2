//! The tables `people` and `roster`: who is expected where.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::{Row, Transaction, TransactionBehavior, named_params};
use serde::Serialize;
use serde_json::json;

use super::audit_log::{NewEntry, append};
use super::columns::Columns;
use super::session_attendance::{forget_all, forget_sessions_of};
use super::time::Time;
use super::words::AuditAction;
use super::{Result, Store, execute};

/// One person, with exactly the columns of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Person {
    pub person_id: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// One record of an import; exactly one of `session_id` and `cohort` is set.
#[derive(Clone, Debug, Default)]
pub struct RosterRecord {
    /// Expected at this session, or
    pub session_id: Option<String>,
    /// at every session of this cohort.
    pub cohort: Option<String>,
    /// Given id, else the lower-cased e-mail.
    pub person_id: String,
    /// Lower-cased e-mail; `None` leaves what is known.
    pub email: Option<String>,
    /// Name; `None` leaves what is known.
    pub name: Option<String>,
}

/// What saving a roster did; the three add up to the number of records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SavedRoster {
    /// New on the roster.
    pub added: usize,
    /// There before, with another name or e-mail.
    pub changed: usize,
    /// There before, just so; or told twice.
    pub unchanged: usize,
}

/// One line of the roster, with the person's name and e-mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct RosterEntry {
    pub session_id: Option<String>,
    pub cohort: Option<String>,
    pub person_id: String,
    pub name: Option<String>,
    pub email: Option<String>,
}

/// Where somebody is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    /// At one session.
    Session(&'a str),
    /// At every session of a cohort.
    Cohort(&'a str),
}

/// Which lines of the roster to list; the default is all.
#[derive(Clone, Debug, Default)]
pub struct RosterFilter {
    /// Expected at this session, by name or by its cohort.
    pub session_id: Option<String>,
    /// Of this cohort.
    pub cohort: Option<String>,
    /// This person.
    pub person_id: Option<String>,
    /// At most so many.
    pub limit: Option<u32>,
}

fn row_to_person(row: &Row<'_>) -> rusqlite::Result<Person> {
    let mut columns = Columns::of(row);
    Ok(Person {
        person_id: columns.get()?,
        name: columns.get()?,
        email: columns.get()?,
        created_at: columns.time()?,
        updated_at: columns.time()?,
    })
}

fn row_to_entry(row: &Row<'_>) -> rusqlite::Result<RosterEntry> {
    let mut columns = Columns::of(row);
    Ok(RosterEntry {
        session_id: columns.get()?,
        cohort: columns.get()?,
        person_id: columns.get()?,
        name: columns.get()?,
        email: columns.get()?,
    })
}

impl Store {
    /// Saves all records or none, staged in memory before the write lock is taken.
    ///
    /// Of several records about one person the last one names them.
    ///
    /// # Errors
    /// When a record names an unknown session, or not exactly one of session and cohort.
    pub fn save_roster(&self, records: &[RosterRecord], now: DateTime<Utc>) -> Result<SavedRoster> {
        self.conn.execute_batch(sql!("roster/stage_table.sql"))?;
        let staging = Transaction::new_unchecked(&self.conn, TransactionBehavior::Deferred)?;
        for record in records {
            let params = named_params! {
                ":session_id": record.session_id,
                ":cohort": record.cohort,
                ":person_id": record.person_id,
                ":email": record.email,
                ":name": record.name,
            };
            execute(&staging, sql!("roster/stage.sql"), params)?;
        }
        staging.commit()?;
        let saved = self.write(|conn| {
            let count_changed = sql!("roster/count_changed.sql");
            let changed = conn.query_row(count_changed, [], |row| row.get::<_, u32>(0))? as usize;
            let params = named_params! { ":now": Time(now) };
            execute(conn, sql!("people/save.sql"), params)?;
            let added = execute(conn, sql!("roster/save_staged.sql"), params)?;
            if added + changed > 0 {
                forget_all(conn)?;
            }
            Ok(SavedRoster {
                added,
                changed,
                unchanged: records.len() - added - changed,
            })
        })?;
        self.conn.execute_batch("DELETE FROM temp.staged_roster")?;
        Ok(saved)
    }

    /// Loads who is expected at a session, by name: its own roster and that of its cohort.
    pub fn expected_of(&self, session_id: &str) -> Result<Vec<Person>> {
        let sql = sql!("people/select.sql", "people/where_expected.sql");
        self.rows(
            sql,
            named_params! { ":session_id": session_id },
            row_to_person,
        )
    }

    /// One person of the rosters.
    pub fn load_person(&self, person_id: &str) -> Result<Option<Person>> {
        let sql = sql!("people/select.sql", "people/where_id.sql");
        self.row(
            sql,
            named_params! { ":person_id": person_id },
            row_to_person,
        )
    }

    /// Who has been expected at a session only since then.
    pub fn joined_after(&self, session_id: &str, since: DateTime<Utc>) -> Result<BTreeSet<String>> {
        let params = named_params! { ":session_id": session_id, ":since": Time(since) };
        let people = self.rows(sql!("roster/joined.sql"), params, |row| row.get(0))?;
        Ok(people.into_iter().collect())
    }

    /// The person of the roster with this id, else the only one with this e-mail.
    pub fn person_called(&self, text: &str) -> Result<Option<String>> {
        if self.has_person(text)? {
            return Ok(Some(text.to_owned()));
        }
        let mut found = self.people_with_email(text)?;
        Ok(found.pop().filter(|_| found.is_empty()))
    }

    /// All people of the rosters with this e-mail.
    pub fn people_with_email(&self, text: &str) -> Result<Vec<String>> {
        let select =
            "SELECT person_id FROM people WHERE email = lower(trim(:text)) ORDER BY person_id";
        self.rows(select, named_params! { ":text": text }, |row| row.get(0))
    }

    /// Lists the roster.
    pub fn list_roster(&self, filter: &RosterFilter) -> Result<Vec<RosterEntry>> {
        let params = named_params! {
            ":session_id": filter.session_id,
            ":cohort": filter.cohort,
            ":person_id": filter.person_id,
            ":limit": filter.limit,
        };
        self.rows(sql!("roster/list.sql"), params, row_to_entry)
    }

    /// Takes a person off a roster, and tells the audit log; false when they were not on it.
    pub fn remove_from_roster(
        &self,
        place: Place<'_>,
        person_id: &str,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let (session_id, cohort) = match place {
            Place::Session(session_id) => (Some(session_id), None),
            Place::Cohort(cohort) => (None, Some(cohort)),
        };
        self.write(|conn| {
            // While the roster still names the person.
            forget_sessions_of(conn, person_id)?;
            let delete = "DELETE FROM roster WHERE session_id IS :session_id AND cohort IS :cohort AND person_id = :person_id";
            let params = named_params! {
                ":session_id": session_id,
                ":cohort": cohort,
                ":person_id": person_id,
            };
            if execute(conn, delete, params)? == 0 {
                return Ok(false);
            }
            let entry = NewEntry {
                actor: by,
                action: AuditAction::RemoveFromRoster,
                session_id,
                content: &json!({ "person_id": person_id, "value": cohort }),
            };
            append(conn, &entry, now)?;
            Ok(true)
        })
    }

    /// Loads the cohorts that sessions name.
    pub fn load_cohorts(&self) -> Result<BTreeSet<String>> {
        let sql = "SELECT DISTINCT cohort FROM sessions WHERE cohort IS NOT NULL";
        Ok(self.rows(sql, &[], |row| row.get(0))?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_columns, at, store_with, wish};
    use super::super::words::Source;
    use super::*;

    fn record(place: &str, person_id: &str, name: &str) -> RosterRecord {
        let (session_id, cohort) = match place {
            "A1" => (None, Some(place.to_owned())),
            _ => (Some(place.to_owned()), None),
        };
        RosterRecord {
            session_id,
            cohort,
            person_id: person_id.to_owned(),
            email: None,
            name: Some(name.to_owned()),
        }
    }

    fn names(store: &Store, session_id: &str) -> Vec<String> {
        let expected = store.expected_of(session_id).unwrap();
        expected
            .into_iter()
            .filter_map(|person| person.name)
            .collect()
    }

    #[test]
    fn a_person_has_the_columns_of_the_table() {
        let store = store_with(&["s1"]);
        store
            .save_roster(&[record("A1", "p1", "Ada")], at("06:00"))
            .unwrap();
        let expected = store.expected_of("s1").unwrap();
        assert_columns(&store, "people", sql!("people/select.sql"), &expected[0]);
    }

    #[test]
    fn a_session_expects_its_own_people_and_its_cohort_once_each() {
        let store = store_with(&["s1", "s2"]);
        let mut other = wish("s2");
        other.cohort = Some("B2".into());
        store
            .save_wishes(&[other], Source::Manual, at("06:00"))
            .unwrap();
        let records = [
            record("A1", "p1", "Ada"),
            record("s1", "p1", "Ada"),
            record("s1", "p2", "Bo"),
            record("s2", "p3", "Cy"),
        ];
        store.save_roster(&records, at("06:00")).unwrap();
        assert_eq!(names(&store, "s1"), ["Ada", "Bo"]);
        assert_eq!(names(&store, "s2"), ["Cy"]);
        let count = |filter: RosterFilter| store.list_roster(&filter).unwrap().len();
        assert_eq!(count(RosterFilter::default()), 4);
        assert_eq!(
            count(RosterFilter {
                session_id: Some("s1".into()),
                ..Default::default()
            }),
            3
        );
        assert_eq!(
            count(RosterFilter {
                cohort: Some("A1".into()),
                ..Default::default()
            }),
            1
        );
        assert_eq!(
            count(RosterFilter {
                person_id: Some("p1".into()),
                ..Default::default()
            }),
            2
        );
        assert_eq!(
            count(RosterFilter {
                limit: Some(1),
                ..Default::default()
            }),
            1
        );
        assert_eq!(store.load_cohorts().unwrap().len(), 2);
    }

    #[test]
    fn saving_again_tells_new_from_changed_from_same() {
        let store = store_with(&["s1"]);
        let first = [record("A1", "p1", "Ada"), record("s1", "p2", "Bo")];
        let saved = store.save_roster(&first, at("06:00")).unwrap();
        assert_eq!(
            saved,
            SavedRoster {
                added: 2,
                changed: 0,
                unchanged: 0
            }
        );
        let mut nameless = record("s1", "p2", "");
        nameless.name = None;
        let second = [
            record("A1", "p1", "Ada L."),
            nameless,
            record("s1", "p3", "Cy"),
        ];
        let saved = store.save_roster(&second, at("07:00")).unwrap();
        assert_eq!(
            saved,
            SavedRoster {
                added: 1,
                changed: 1,
                unchanged: 1
            }
        );
        let people = store.expected_of("s1").unwrap();
        assert_eq!(people[0].name.as_deref(), Some("Ada L."));
        assert_eq!(
            (people[0].created_at, people[0].updated_at),
            (at("06:00"), at("07:00"))
        );
        assert_eq!(
            people[1].name.as_deref(),
            Some("Bo"),
            "no name is not an empty name"
        );
        assert_eq!(people[1].updated_at, at("06:00"));
    }

    #[test]
    fn the_last_record_about_a_person_names_them_and_a_double_counts_once() {
        let store = store_with(&["s1"]);
        let records = [record("s1", "p1", "Zoe"), record("s1", "p1", "Ada")];
        let saved = store.save_roster(&records, at("06:00")).unwrap();
        assert_eq!(
            saved,
            SavedRoster {
                added: 1,
                changed: 0,
                unchanged: 1
            }
        );
        assert_eq!(names(&store, "s1"), ["Ada"]);
    }

    #[test]
    fn one_who_is_taken_off_a_roster_stays_on_the_others_and_the_log_tells() {
        let store = store_with(&["s1"]);
        let both = [record("A1", "p1", "Ada"), record("s1", "p1", "Ada")];
        store.save_roster(&both, at("06:00")).unwrap();
        let remove = |place| {
            store
                .remove_from_roster(place, "p1", "nora", at("07:00"))
                .unwrap()
        };
        assert!(remove(Place::Cohort("A1")));
        assert!(!remove(Place::Cohort("A1")), "once");
        assert_eq!(names(&store, "s1"), ["Ada"]);
        assert!(remove(Place::Session("s1")));
        assert_eq!(names(&store, "s1"), [""; 0]);
        assert_eq!(store.list_audit(None, Some("p1")).unwrap().len(), 2);
    }

    #[test]
    fn an_unknown_session_stores_nothing() {
        let store = store_with(&["s1"]);
        let records = [record("s1", "p1", "Ada"), record("s9", "p2", "Bo")];
        assert!(store.save_roster(&records, at("06:00")).is_err());
        assert_eq!(names(&store, "s1"), [""; 0]);
        assert_eq!(
            store.save_roster(&records[..1], at("06:00")).unwrap().added,
            1
        );
    }
}
