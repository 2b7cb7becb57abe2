//! The table `zoom_live_stays`: stays as events told them.
//!
//! They count for an instance until Zoom's report of it is there, and stay beside it then.

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use serde::Serialize;
use serde_json::Value;

use super::columns::{Columns, Json};
use super::time::Time;
use super::words::LivePlace;
use super::{Result, Store, execute};

/// What events told of one stay.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct LiveFacts {
    pub uuid: String,
    pub place: LivePlace,
    pub user_id: String,
    pub join_time: Option<DateTime<Utc>>,
    pub leave_time: Option<DateTime<Utc>>,
    pub participant_uuid: Option<String>,
    pub parent_user_id: Option<String>,
    pub id_at_zoom: Option<String>,
    pub participant_user_id: Option<String>,
    pub registrant_id: Option<String>,
    pub customer_key: Option<String>,
    pub name: Option<String>,
    pub user_email: Option<String>,
    pub bo_mtg_id: Option<String>,
    pub join_data: Option<Value>,
    pub leave_data: Option<Value>,
}

/// One stay, with exactly the columns of the table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LiveStay {
    /// Our own number.
    pub id: i64,
    /// What events told.
    #[serde(flatten)]
    pub facts: LiveFacts,
    /// When an event last changed it.
    pub updated_at: DateTime<Utc>,
}

/// One device in one place of an instance.
#[derive(Clone, Copy, Debug)]
pub struct Device<'a> {
    /// Instance.
    pub uuid: &'a str,
    /// Where it was.
    pub place: LivePlace,
    /// Zoom's `user_id`.
    pub user_id: &'a str,
}

fn row_to_stay(row: &Row<'_>) -> rusqlite::Result<LiveStay> {
    let mut columns = Columns::of(row);
    Ok(LiveStay {
        id: columns.get()?,
        facts: LiveFacts {
            uuid: columns.get()?,
            place: columns.get()?,
            user_id: columns.get()?,
            join_time: columns.time_or_null()?,
            leave_time: columns.time_or_null()?,
            participant_uuid: columns.get()?,
            parent_user_id: columns.get()?,
            id_at_zoom: columns.get()?,
            participant_user_id: columns.get()?,
            registrant_id: columns.get()?,
            customer_key: columns.get()?,
            name: columns.get()?,
            user_email: columns.get()?,
            bo_mtg_id: columns.get()?,
            join_data: columns.json_or_null()?,
            leave_data: columns.json_or_null()?,
        },
        updated_at: columns.time()?,
    })
}

impl Store {
    /// Replaces what is known of a device in a place by what `change` makes of it.
    ///
    /// Reading and writing are one transaction, so two processes that apply events do not undo each
    /// other. Returns whether anything changed; what did not keeps its row.
    ///
    /// # Errors
    /// When the instance is not known.
    pub fn change_live_stays(
        &self,
        device: Device<'_>,
        now: DateTime<Utc>,
        change: impl FnOnce(Vec<LiveFacts>) -> Vec<LiveFacts>,
    ) -> Result<bool> {
        let sql = sql!(
            "zoom_live_stays/select.sql",
            "zoom_live_stays/where_device.sql"
        );
        let params = named_params! {
            ":uuid": device.uuid,
            ":place": device.place,
            ":user_id": device.user_id,
        };
        self.write(|conn| {
            let known = self.rows(sql, params, row_to_stay)?;
            let mut wanted = change(known.iter().map(|stay| stay.facts.clone()).collect());
            let mut changed = false;
            for stay in &known {
                if let Some(same) = wanted.iter().position(|facts| *facts == stay.facts) {
                    wanted.swap_remove(same);
                    continue;
                }
                let delete = "DELETE FROM zoom_live_stays WHERE id = :id";
                execute(conn, delete, named_params! { ":id": stay.id })?;
                changed = true;
            }
            for facts in &wanted {
                insert(conn, facts, now)?;
                changed = true;
            }
            if changed {
                let touched = named_params! { ":uuid": device.uuid, ":now": Time(now) };
                execute(conn, sql!("zoom_live_stays/touch_instance.sql"), touched)?;
            }
            Ok(changed)
        })
    }

    /// Loads the live stays of all instances of a session, in the order of joining; with
    /// `unreported` only of those instances that Zoom did not report yet.
    pub fn live_stays_of_session(
        &self,
        session_id: &str,
        unreported: bool,
    ) -> Result<Vec<LiveStay>> {
        let sql = sql!(
            "zoom_live_stays/select.sql",
            "zoom_live_stays/where_session.sql"
        );
        let params = named_params! { ":session_id": session_id, ":unreported": unreported };
        self.rows(sql, params, row_to_stay)
    }
}

fn insert(conn: &rusqlite::Connection, facts: &LiveFacts, now: DateTime<Utc>) -> Result<()> {
    let params = named_params! {
        ":uuid": facts.uuid,
        ":place": facts.place,
        ":user_id": facts.user_id,
        ":join_time": facts.join_time.map(Time),
        ":leave_time": facts.leave_time.map(Time),
        ":participant_uuid": facts.participant_uuid,
        ":parent_user_id": facts.parent_user_id,
        ":id_at_zoom": facts.id_at_zoom,
        ":participant_user_id": facts.participant_user_id,
        ":registrant_id": facts.registrant_id,
        ":customer_key": facts.customer_key,
        ":name": facts.name,
        ":user_email": facts.user_email,
        ":bo_mtg_id": facts.bo_mtg_id,
        ":join_data": facts.join_data.as_ref().map(Json),
        ":leave_data": facts.leave_data.as_ref().map(Json),
        ":now": Time(now),
    };
    execute(conn, sql!("zoom_live_stays/insert.sql"), params).map(drop)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_columns, at, instance, store_with};
    use super::*;
    use serde_json::json;

    const DEVICE: Device<'static> = Device {
        uuid: "u1",
        place: LivePlace::Meeting,
        user_id: "16",
    };

    fn facts(join: Option<&str>, leave: Option<&str>) -> LiveFacts {
        LiveFacts {
            uuid: DEVICE.uuid.to_owned(),
            place: DEVICE.place,
            user_id: DEVICE.user_id.to_owned(),
            join_time: join.map(at),
            leave_time: leave.map(at),
            participant_uuid: Some("P".to_owned()),
            parent_user_id: Some("15".to_owned()),
            id_at_zoom: Some("id".to_owned()),
            participant_user_id: Some("pid".to_owned()),
            registrant_id: Some("r".to_owned()),
            customer_key: Some("c".to_owned()),
            name: Some("Ada".to_owned()),
            user_email: Some("a@example.com".to_owned()),
            bo_mtg_id: Some("b".to_owned()),
            join_data: join.map(|_| json!({ "user_id": "16" })),
            leave_data: leave.map(|_| json!({ "user_id": "16" })),
        }
    }

    fn store() -> Store {
        let store = store_with(&["s1"]);
        store
            .save_instances(&[instance("u1", Some("s1"))], at("08:02"))
            .unwrap();
        store
    }

    #[test]
    fn a_live_stay_has_the_columns_of_its_table_and_all_facts() {
        let store = store();
        let whole = facts(Some("08:01"), Some("08:58"));
        let wanted = vec![whole.clone()];
        store
            .change_live_stays(DEVICE, at("09:00"), |_| wanted)
            .unwrap();
        let found = store.live_stays_of_session("s1", false).unwrap();
        let select = sql!("zoom_live_stays/select.sql");
        assert_columns(&store, "zoom_live_stays", select, &found[0]);
        assert_eq!(found[0].facts, whole);
        assert_eq!(found[0].updated_at, at("09:00"));
    }

    #[test]
    fn what_did_not_change_keeps_its_row_and_the_instance_its_time() {
        let store = store();
        let first = facts(Some("08:01"), Some("08:20"));
        let second = facts(Some("08:30"), None);
        let wanted = vec![first.clone(), second.clone()];
        assert!(
            store
                .change_live_stays(DEVICE, at("08:31"), |_| wanted)
                .unwrap()
        );
        let rows = store.live_stays_of_session("s1", false).unwrap();
        let same = |known: Vec<LiveFacts>| {
            assert_eq!(known, [first.clone(), second]);
            known
        };
        assert!(!store.change_live_stays(DEVICE, at("08:40"), same).unwrap());
        assert_eq!(store.live_stays_of_session("s1", false).unwrap(), rows);
        let updated = |store: &Store| store.load_instance("u1").unwrap().unwrap().updated_at;
        assert_eq!(updated(&store), at("08:31"));
        let closed = vec![first, facts(Some("08:30"), Some("08:59"))];
        assert!(
            store
                .change_live_stays(DEVICE, at("09:00"), |_| closed)
                .unwrap()
        );
        let after = store.live_stays_of_session("s1", false).unwrap();
        assert_eq!(after[0], rows[0]);
        assert_eq!(after[1].facts.leave_time, Some(at("08:59")));
        assert_eq!(updated(&store), at("09:00"));
    }

    #[test]
    fn an_instance_that_zoom_reported_has_no_unreported_stays() {
        use super::super::ParticipantsSource;
        use super::super::zoom_participants::CompleteSet;
        let store = store();
        let wanted = vec![facts(Some("08:01"), None)];
        store
            .change_live_stays(DEVICE, at("08:02"), |_| wanted)
            .unwrap();
        let count = |unreported| store.live_stays_of_session("s1", unreported).unwrap().len();
        assert_eq!((count(false), count(true)), (1, 1));
        let set = CompleteSet {
            source: ParticipantsSource::Report,
            rows: &[],
            total_records: 0,
            sha256: "h",
            is_final: false,
        };
        store.save_complete_set("u1", &set, at("09:30")).unwrap();
        assert_eq!((count(false), count(true)), (1, 0));
    }

    #[test]
    fn deeds_together_happen_all_or_not_at_all() {
        let store = store();
        let wanted = vec![facts(Some("08:01"), None)];
        let outcome: Result<()> = store.together(|| {
            store.change_live_stays(DEVICE, at("08:02"), |_| wanted)?;
            store.assign_instance("unknown", None, at("08:02"))
        });
        assert!(outcome.is_err());
        assert_eq!(store.live_stays_of_session("s1", false).unwrap(), []);
    }
}
