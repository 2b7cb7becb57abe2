//! The table `zoom_user_changes`: what events told of users, field by field.
//!
//! Each field has the value of the latest event about it; what is later than the last listing of
//! the user goes into `zoom_users`. So events may come in any order, and a listing is not undone by
//! what was before it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, named_params};

use super::columns::Columns;
use super::time::Time;
use super::words::UserField;
use super::{Result, Store, execute};

impl Store {
    /// Takes over what an event told of a user. An address that another account had later stays that
    /// account's: addresses are given again after a user was deleted.
    pub fn save_user_changes(
        &self,
        zoom_user_id: &str,
        changes: &[(UserField, String)],
        at: DateTime<Utc>,
    ) -> Result<()> {
        self.write(|conn| {
            for (field, value) in changes {
                let params = named_params! {
                    ":zoom_user_id": zoom_user_id,
                    ":field": field,
                    ":value": value,
                    ":at_ms": at.timestamp_millis(),
                };
                execute(conn, sql!("zoom_user_changes/save.sql"), params)?;
            }
            let id = named_params! { ":zoom_user_id": zoom_user_id };
            let told: BTreeMap<UserField, (String, i64)> = self
                .rows(sql!("zoom_user_changes/load.sql"), id, |row| {
                    let mut columns = Columns::of(row);
                    Ok((columns.get()?, (columns.get()?, columns.get()?)))
                })?
                .into_iter()
                .collect();
            let listed = "SELECT email, seen_at FROM zoom_users WHERE zoom_user_id = ?1 ORDER BY seen_at DESC";
            let listed: Option<(String, Time)> = conn
                .prepare_cached(listed)?
                .query_row([zoom_user_id], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let since = listed.as_ref().map_or(i64::MIN, |(_, seen)| seen.0.timestamp_millis());
            let newer = |field| {
                let (value, at_ms) = told.get(&field)?;
                (*at_ms >= since).then_some(value.as_str())
            };
            let told_email = told.get(&UserField::Email).filter(|(_, at_ms)| *at_ms >= since);
            let email = match told_email {
                Some((email, at_ms)) if !self.has_newer_owner(email, zoom_user_id, *at_ms)? => {
                    Some(email.clone())
                }
                _ => None,
            };
            let Some(email) = email.or(listed.map(|(email, _)| email)) else {
                // Nobody of whom we know an address: kept until one is told.
                return Ok(());
            };
            let renamed = named_params! { ":zoom_user_id": zoom_user_id, ":email": email };
            execute(conn, sql!("zoom_users/rename.sql"), renamed)?;
            let kind: Option<i64> = newer(UserField::Type).and_then(|kind| kind.parse().ok());
            let params = named_params! {
                ":email": email,
                ":zoom_user_id": zoom_user_id,
                ":display_name": newer(UserField::DisplayName),
                ":type": kind,
                ":status": newer(UserField::Status),
            };
            execute(conn, sql!("zoom_users/save_told.sql"), params).map(drop)
        })
    }

    /// Whether an address passed on to another account after it was this one's.
    fn has_newer_owner(&self, email: &str, zoom_user_id: &str, at_ms: i64) -> Result<bool> {
        let params = named_params! {
            ":email": email,
            ":zoom_user_id": zoom_user_id,
            ":at_ms": at_ms,
        };
        let is_newer = self.row(sql!("zoom_users/newer_owner.sql"), params, |row| row.get(0))?;
        Ok(is_newer.unwrap_or(false))
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::at;
    use super::super::zoom_users::ZoomUser;
    use super::*;

    fn change(field: UserField, value: &str) -> Vec<(UserField, String)> {
        vec![(field, value.to_owned())]
    }

    #[test]
    fn events_about_a_user_come_to_the_same_in_any_order() {
        let made = vec![
            (UserField::Email, "a@x.org".to_owned()),
            (UserField::Type, "2".to_owned()),
            (UserField::Status, "pending".to_owned()),
        ];
        let events = [
            (made, "08:00"),
            (change(UserField::Status, "active"), "08:10"),
            (change(UserField::Type, "1"), "08:20"),
            (change(UserField::Email, "b@x.org"), "08:30"),
        ];
        let mut ends = Vec::new();
        for turn in 0..events.len() {
            for reversed in [false, true] {
                let mut order: Vec<_> = events.iter().collect();
                order.rotate_left(turn);
                if reversed {
                    order.reverse();
                }
                let store = Store::in_memory().unwrap();
                for (changes, time) in order {
                    store.save_user_changes("U", changes, at(time)).unwrap();
                }
                ends.push(store.list_users().unwrap());
            }
        }
        assert!(ends.windows(2).all(|pair| pair[0] == pair[1]), "{ends:#?}");
        assert_eq!(ends[0].len(), 1);
        assert_eq!(ends[0][0].email, "b@x.org");
        assert_eq!(ends[0][0].r#type, Some(1));
        assert_eq!(ends[0][0].status.as_deref(), Some("active"));
    }

    #[test]
    fn an_address_that_was_given_again_is_the_newer_accounts_in_any_order() {
        let told = |status: &str| {
            vec![
                (UserField::Email, "a@x.org".to_owned()),
                (UserField::Status, status.to_owned()),
            ]
        };
        let mut made = told("active");
        made.push((UserField::Type, "2".to_owned()));
        let events = [
            ("Q1", made, "08:00"),
            ("Q1", told("deleted"), "08:10"),
            ("Q2", told("active"), "08:20"),
        ];
        for order in [
            [0, 1, 2],
            [0, 2, 1],
            [1, 0, 2],
            [1, 2, 0],
            [2, 0, 1],
            [2, 1, 0],
        ] {
            let store = Store::in_memory().unwrap();
            for (id, changes, time) in order.map(|one| &events[one]) {
                store.save_user_changes(id, changes, at(time)).unwrap();
            }
            let users = store.list_users().unwrap();
            assert_eq!(users.len(), 1, "{order:?}");
            assert_eq!(users[0].zoom_user_id.as_deref(), Some("Q2"), "{order:?}");
            assert_eq!(users[0].status.as_deref(), Some("active"), "{order:?}");
            assert_eq!(users[0].r#type, None, "{order:?}");
        }
    }

    #[test]
    fn an_older_account_does_not_take_the_address_of_one_that_was_listed_since() {
        let store = Store::in_memory().unwrap();
        let listed = ZoomUser {
            email: "a@x.org".to_owned(),
            zoom_user_id: Some("NEW".to_owned()),
            display_name: Some("Ada".to_owned()),
            r#type: Some(2),
            status: Some("active".to_owned()),
            seen_at: at("09:00"),
            raw_data: None,
        };
        store.save_users(std::slice::from_ref(&listed)).unwrap();
        let gone = vec![
            (UserField::Email, "a@x.org".to_owned()),
            (UserField::Status, "deleted".to_owned()),
        ];
        store.save_user_changes("OLD", &gone, at("08:59")).unwrap();
        assert_eq!(store.list_users().unwrap(), [listed]);
        store.save_user_changes("NEXT", &gone, at("09:01")).unwrap();
        let users = store.list_users().unwrap();
        assert_eq!(users[0].zoom_user_id.as_deref(), Some("NEXT"));
        assert_eq!(users[0].display_name, None);
    }

    #[test]
    fn a_listing_is_not_undone_by_what_was_before_it() {
        let store = Store::in_memory().unwrap();
        let listed = ZoomUser {
            email: "a@x.org".to_owned(),
            zoom_user_id: Some("U".to_owned()),
            display_name: None,
            r#type: Some(2),
            status: Some("active".to_owned()),
            seen_at: at("09:00"),
            raw_data: None,
        };
        store.save_users(std::slice::from_ref(&listed)).unwrap();
        let inactive = change(UserField::Status, "inactive");
        store
            .save_user_changes("U", &inactive, at("08:59"))
            .unwrap();
        assert_eq!(store.list_users().unwrap(), [listed]);
        store
            .save_user_changes("U", &inactive, at("09:01"))
            .unwrap();
        let users = store.list_users().unwrap();
        assert_eq!(users[0].status.as_deref(), Some("inactive"));
        assert_eq!(users[0].seen_at, at("09:00"));
    }
}
