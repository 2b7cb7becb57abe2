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
    /// Takes over what an event told of a user; `email` finds the user where the event has no new one.
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
            let email = newer(UserField::Email).map(str::to_owned);
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
