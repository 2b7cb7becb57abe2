//! The tables `registrants` and `registration_wishes`: personal links, and where they are wanted.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use serde::Serialize;

use super::columns::Columns;
use super::people::Place;
use super::time::Time;
use super::{Result, Store, execute};

/// One personal link, with exactly the columns of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Registrant {
    pub zoom_meeting_id: String,
    pub person_id: String,
    pub session_id: String,
    pub email: Option<String>,
    pub registrant_id: String,
    pub join_url: Option<String>,
    pub registered_at: DateTime<Utc>,
    pub cancelled_at: Option<DateTime<Utc>>,
}

impl Registrant {
    /// Whether it opens the meeting with this number.
    #[must_use]
    pub fn opens(&self, zoom_meeting_id: Option<&str>) -> bool {
        self.cancelled_at.is_none() && zoom_meeting_id == Some(self.zoom_meeting_id.as_str())
    }
}

/// A personal link that Zoom gave.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct NewRegistrant<'a> {
    pub zoom_meeting_id: &'a str,
    pub session_id: &'a str,
    pub person_id: &'a str,
    pub email: &'a str,
    pub registrant_id: &'a str,
    pub join_url: &'a str,
}

/// Whether people get personal links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registration {
    /// They do.
    pub wanted: bool,
    /// Zoom mails them.
    pub mail: bool,
}

/// Everything that was said about it.
#[derive(Clone, Debug, Default)]
pub struct RegistrationWishes {
    sessions: BTreeMap<String, Registration>,
    cohorts: BTreeMap<String, Registration>,
}

impl RegistrationWishes {
    /// What was said of a session, else of its cohort.
    #[must_use]
    pub fn of(&self, session_id: &str, cohort: Option<&str>) -> Option<Registration> {
        let own = self.sessions.get(session_id);
        own.or_else(|| self.cohorts.get(cohort?)).copied()
    }
}

fn row_to_registrant(row: &Row<'_>) -> rusqlite::Result<Registrant> {
    let mut columns = Columns::of(row);
    Ok(Registrant {
        zoom_meeting_id: columns.get()?,
        person_id: columns.get()?,
        session_id: columns.get()?,
        email: columns.get()?,
        registrant_id: columns.get()?,
        join_url: columns.get()?,
        registered_at: columns.time()?,
        cancelled_at: columns.time_or_null()?,
    })
}

impl Store {
    /// Stores personal links, all or none.
    pub fn save_registrants(
        &self,
        registrants: &[NewRegistrant<'_>],
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.write(|conn| {
            for new in registrants {
                let params = named_params! {
                    ":zoom_meeting_id": new.zoom_meeting_id,
                    ":session_id": new.session_id,
                    ":person_id": new.person_id,
                    ":email": new.email,
                    ":registrant_id": new.registrant_id,
                    ":join_url": new.join_url,
                    ":now": Time(now),
                };
                execute(conn, sql!("registrants/save.sql"), params)?;
            }
            Ok(())
        })
    }

    /// Notes that personal links of a meeting do not open it any more.
    pub fn cancel_registrants(
        &self,
        zoom_meeting_id: &str,
        people: &[&str],
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.write(|conn| {
            for person_id in people {
                let params = named_params! {
                    ":zoom_meeting_id": zoom_meeting_id,
                    ":person_id": person_id,
                    ":now": Time(now),
                };
                execute(conn, sql!("registrants/cancel.sql"), params)?;
            }
            Ok(())
        })
    }

    /// Loads the personal links of a session, cancelled ones and those of earlier meetings too.
    pub fn registrants_of_session(&self, session_id: &str) -> Result<Vec<Registrant>> {
        let sql = sql!("registrants/select.sql", "registrants/where_session.sql");
        let params = named_params! { ":session_id": session_id };
        self.rows(sql, params, row_to_registrant)
    }

    /// Loads the links of a person, by id or e-mail, that open a meeting now, by session.
    pub fn links_of_person(&self, person: &str) -> Result<BTreeMap<String, String>> {
        let sql = sql!("registrants/select.sql", "registrants/where_valid.sql");
        let links = self.rows(sql, named_params! { ":person": person }, row_to_registrant)?;
        let links = links.into_iter();
        Ok(links
            .filter_map(|link| Some((link.session_id, link.join_url?)))
            .collect())
    }

    /// Loads when the links of a person, by id or e-mail, last came or went, by session.
    pub fn link_changes_of_person(&self, person: &str) -> Result<BTreeMap<String, DateTime<Utc>>> {
        let params = named_params! { ":person": person };
        let rows = self.rows(sql!("registrants/touched.sql"), params, |row| {
            let mut columns = Columns::of(row);
            Ok((columns.get()?, columns.time()?))
        })?;
        Ok(rows.into_iter().collect())
    }

    /// Says where people get personal links.
    pub fn save_registration(
        &self,
        places: &[Place<'_>],
        registration: Registration,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.write(|conn| {
            for place in places {
                let (sql, place) = match place {
                    Place::Session(id) => (sql!("registration_wishes/save_of_session.sql"), id),
                    Place::Cohort(name) => (sql!("registration_wishes/save_of_cohort.sql"), name),
                };
                let params = named_params! {
                    ":place": place,
                    ":wanted": registration.wanted,
                    ":mail": registration.mail,
                    ":now": Time(now),
                };
                execute(conn, sql, params)?;
            }
            Ok(())
        })
    }

    /// Loads where people get personal links.
    pub fn load_registration_wishes(&self) -> Result<RegistrationWishes> {
        let select = "SELECT session_id, cohort, wanted, mail FROM registration_wishes";
        let rows = self.rows(select, &[], |row| {
            let registration = Registration {
                wanted: row.get(2)?,
                mail: row.get(3)?,
            };
            let place: (Option<String>, Option<String>) = (row.get(0)?, row.get(1)?);
            Ok((place, registration))
        })?;
        let mut wishes = RegistrationWishes::default();
        for ((session, cohort), registration) in rows {
            match (session, cohort) {
                (Some(id), _) => _ = wishes.sessions.insert(id, registration),
                (None, Some(name)) => _ = wishes.cohorts.insert(name, registration),
                (None, None) => {}
            }
        }
        Ok(wishes)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_columns, at, store_with};
    use super::*;

    fn link<'a>(person_id: &'a str, registrant_id: &'a str) -> NewRegistrant<'a> {
        NewRegistrant {
            zoom_meeting_id: "123",
            session_id: "s1",
            person_id,
            email: "a@example.com",
            registrant_id,
            join_url: "https://zoom.us/w/123?tk=x",
        }
    }

    #[test]
    fn a_link_is_cancelled_and_given_again() {
        let store = store_with(&["s1"]);
        store
            .save_registrants(&[link("p1", "r1")], at("07:00"))
            .unwrap();
        let all = || store.registrants_of_session("s1").unwrap();
        assert_columns(
            &store,
            "registrants",
            sql!("registrants/select.sql"),
            &all()[0],
        );
        store
            .cancel_registrants("123", &["p1", "p2"], at("07:10"))
            .unwrap();
        store
            .cancel_registrants("123", &["p1"], at("07:20"))
            .unwrap();
        assert_eq!(all()[0].cancelled_at, Some(at("07:10")));
        store
            .save_registrants(&[link("p1", "r2")], at("07:30"))
            .unwrap();
        assert_eq!(all().len(), 1);
        assert_eq!(
            (all()[0].registrant_id.as_str(), all()[0].cancelled_at),
            ("r2", None)
        );
    }

    #[test]
    fn a_wish_of_the_session_wins_over_that_of_its_cohort() {
        let store = store_with(&["s1", "s2"]);
        let registration = |wanted| Registration {
            wanted,
            mail: false,
        };
        let of = |id: &str| store.load_registration_wishes().unwrap().of(id, Some("A1"));
        assert_eq!(of("s1"), None);
        store
            .save_registration(&[Place::Cohort("A1")], registration(true), at("07:00"))
            .unwrap();
        store
            .save_registration(&[Place::Session("s1")], registration(false), at("07:00"))
            .unwrap();
        assert_eq!(
            (of("s1"), of("s2")),
            (Some(registration(false)), Some(registration(true)))
        );
        store
            .save_registration(&[Place::Session("s1")], registration(true), at("07:01"))
            .unwrap();
        assert_eq!(of("s1"), Some(registration(true)));
    }
}
