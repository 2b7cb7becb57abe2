//! The table `zoom_users`: users of the Zoom account, as last listed.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use serde::Serialize;
use serde_json::Value;

use super::columns::{Columns, Json};
use super::time::Time;
use super::{ROWS_PER_TRANSACTION, Result, Store, execute};

/// One user, with exactly the columns of the table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct ZoomUser {
    pub email: String,
    pub zoom_user_id: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<i64>,
    pub status: Option<String>,
    pub seen_at: DateTime<Utc>,
    pub raw_data: Option<Value>,
}

fn row_to_user(row: &Row<'_>) -> rusqlite::Result<ZoomUser> {
    let mut columns = Columns::of(row);
    Ok(ZoomUser {
        email: columns.get()?,
        zoom_user_id: columns.get()?,
        display_name: columns.get()?,
        r#type: columns.get()?,
        status: columns.get()?,
        seen_at: columns.time()?,
        raw_data: columns.json_or_null()?,
    })
}

impl Store {
    /// Saves users as Zoom listed them, in batches; `seen_at` is taken from each.
    pub fn save_users(&self, users: &[ZoomUser]) -> Result<()> {
        for batch in users.chunks(ROWS_PER_TRANSACTION) {
            self.write(|conn| {
                for user in batch {
                    let params = named_params! {
                        ":email": user.email,
                        ":zoom_user_id": user.zoom_user_id,
                        ":display_name": user.display_name,
                        ":type": user.r#type,
                        ":status": user.status,
                        ":now": Time(user.seen_at),
                        ":raw_data": user.raw_data.as_ref().map(Json),
                    };
                    execute(conn, sql!("zoom_users/save.sql"), params)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Lists the known users by e-mail.
    pub fn list_users(&self) -> Result<Vec<ZoomUser>> {
        self.rows(sql!("zoom_users/select.sql"), &[], row_to_user)
    }

    /// Lists who of the people expected at a session is a user of the account: person and Zoom's id.
    pub fn users_expected(&self, session_id: &str) -> Result<Vec<(String, String)>> {
        let sql = sql!(
            "zoom_users/select_of_people.sql",
            "people/where_expected.sql"
        );
        let params = named_params! { ":session_id": session_id };
        self.rows(sql, params, |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Loads since when each user has the type of now.
    pub fn load_types_since(&self) -> Result<BTreeMap<String, DateTime<Utc>>> {
        let rows = self.rows(sql!("zoom_licences/since.sql"), &[], |row| {
            let mut columns = Columns::of(row);
            Ok((columns.get()?, columns.time()?))
        })?;
        Ok(rows.into_iter().collect())
    }

    /// Tells the name of the user with this address.
    pub fn display_name_of(&self, email: &str) -> Result<Option<String>> {
        let sql = sql!("zoom_users/display_name_of.sql");
        self.row(sql, named_params! { ":email": email }, |row| row.get(0))
    }

    /// Tells the e-mail of the user with this id at Zoom.
    pub fn email_of(&self, zoom_user_id: &str) -> Result<Option<String>> {
        let params = named_params! { ":zoom_user_id": zoom_user_id };
        self.row(sql!("zoom_users/email_of.sql"), params, |row| row.get(0))
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_columns, at};
    use super::*;

    fn user(email: &str, zoom_user_id: Option<&str>, seen_at: &str) -> ZoomUser {
        ZoomUser {
            email: email.to_owned(),
            zoom_user_id: zoom_user_id.map(str::to_owned),
            display_name: Some("Host".to_owned()),
            r#type: Some(2),
            status: Some("active".to_owned()),
            seen_at: at(seen_at),
            raw_data: Some(serde_json::json!({ "email": email })),
        }
    }

    #[test]
    fn users_are_kept_as_last_listed() {
        let store = Store::in_memory().unwrap();
        store
            .save_users(&[
                user("a@x.org", None, "06:00"),
                user("b@x.org", None, "06:00"),
            ])
            .unwrap();
        let joined = user("a@x.org", Some("id-a"), "07:00");
        store.save_users(std::slice::from_ref(&joined)).unwrap();
        let users = store.list_users().unwrap();
        assert_eq!(users.len(), 2);
        assert_eq!(users[0], joined);
        assert_columns(
            &store,
            "zoom_users",
            sql!("zoom_users/select.sql"),
            &users[0],
        );
    }

    #[test]
    fn a_licence_has_the_date_on_which_it_was_given_or_first_seen() {
        let store = Store::in_memory().unwrap();
        let since = || store.load_types_since().unwrap()["a@x.org"];
        let mut ada = user("a@x.org", None, "06:00");
        store.save_users(std::slice::from_ref(&ada)).unwrap();
        ada.seen_at = at("07:00");
        store.save_users(std::slice::from_ref(&ada)).unwrap();
        assert_eq!(since(), at("06:00"), "the same licence");
        (ada.r#type, ada.seen_at) = (Some(1), at("08:00"));
        store.save_users(std::slice::from_ref(&ada)).unwrap();
        assert_eq!(since(), at("08:00"));
    }

    #[test]
    fn an_id_leads_to_the_address_that_was_listed_last() {
        let store = Store::in_memory().unwrap();
        let users = [
            user("old@x.org", Some("id"), "06:00"),
            user("new@x.org", Some("id"), "07:00"),
        ];
        store.save_users(&users).unwrap();
        assert_eq!(store.email_of("id").unwrap().as_deref(), Some("new@x.org"));
        assert_eq!(store.email_of("other").unwrap(), None);
        let name = |email| store.display_name_of(email).unwrap();
        assert_eq!(name("New@x.org").as_deref(), Some("Host"));
        assert_eq!(name("other@x.org"), None);
    }
}
