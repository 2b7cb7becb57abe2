//! The table `zoom_instances`: actual runs of meetings.

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use serde::Serialize;
use serde_json::Value;

use super::columns::{Columns, Json};
use super::sessions::key_list;
use super::time::Time;
use super::words::ParticipantsSource;
use super::{ROWS_PER_TRANSACTION, Result, RowName, Store, change, execute};

/// One instance, with exactly the columns of its table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Instance {
    pub uuid: String,
    pub zoom_meeting_id: String,
    pub session_id: Option<String>,
    pub topic: Option<String>,
    pub host_email: Option<String>,
    pub started_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub participants_source: Option<ParticipantsSource>,
    pub participants_total: Option<u32>,
    pub participants_sha256: Option<String>,
    pub participants_agreed_at: Option<DateTime<Utc>>,
    pub participants_fetched_at: Option<DateTime<Utc>>,
    pub participants_final: bool,
    pub first_seen_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub raw_data: Option<Value>,
}

impl Instance {
    /// Whether Zoom told when it ended; else its end, if it has one, was inferred.
    #[must_use]
    pub fn end_was_told(&self) -> bool {
        let raw = self.raw_data.as_ref();
        raw.is_some_and(|raw| raw["end_time"].is_string())
    }
}

/// What Zoom said about an instance; `None`: it did not say.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct InstanceFacts {
    pub uuid: String,
    pub zoom_meeting_id: String,
    pub session_id: Option<String>,
    pub topic: Option<String>,
    pub host_email: Option<String>,
    pub started_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub raw_data: Option<Value>,
}

fn row_to_instance(row: &Row<'_>) -> rusqlite::Result<Instance> {
    let mut columns = Columns::of(row);
    Ok(Instance {
        uuid: columns.get()?,
        zoom_meeting_id: columns.get()?,
        session_id: columns.get()?,
        topic: columns.get()?,
        host_email: columns.get()?,
        started_at: columns.time()?,
        ended_at: columns.time_or_null()?,
        participants_source: columns.get()?,
        participants_total: columns.get()?,
        participants_sha256: columns.get()?,
        participants_agreed_at: columns.time_or_null()?,
        participants_fetched_at: columns.time_or_null()?,
        participants_final: columns.get()?,
        first_seen_at: columns.time()?,
        updated_at: columns.time()?,
        raw_data: columns.json_or_null()?,
    })
}

impl Store {
    /// Saves what Zoom said about instances, in batches; returns how many are new or changed.
    ///
    /// A known end is not lost to `None`, and the session of a known instance stays:
    /// [`Store::assign_instance`] changes it.
    pub fn save_instances(&self, facts: &[InstanceFacts], now: DateTime<Utc>) -> Result<usize> {
        let mut written = 0;
        for batch in facts.chunks(ROWS_PER_TRANSACTION) {
            written += self.write(|conn| {
                let mut written = 0;
                for facts in batch {
                    let params = named_params! {
                        ":uuid": facts.uuid,
                        ":zoom_meeting_id": facts.zoom_meeting_id,
                        ":session_id": facts.session_id,
                        ":topic": facts.topic,
                        ":host_email": facts.host_email,
                        ":started_at": Time(facts.started_at),
                        ":ended_at": facts.ended_at.map(Time),
                        ":now": Time(now),
                        ":raw_data": facts.raw_data.as_ref().map(Json),
                    };
                    written += execute(conn, sql!("zoom_instances/save.sql"), params)?;
                }
                Ok(written)
            })?;
        }
        Ok(written)
    }

    /// Loads one instance.
    pub fn load_instance(&self, uuid: &str) -> Result<Option<Instance>> {
        let sql = sql!("zoom_instances/select.sql", "zoom_instances/where_uuid.sql");
        self.row(sql, named_params! { ":uuid": uuid }, row_to_instance)
    }

    /// Loads the instances of a session by start.
    pub fn instances_of_session(&self, session_id: &str) -> Result<Vec<Instance>> {
        let sql = sql!(
            "zoom_instances/select.sql",
            "zoom_instances/where_session.sql"
        );
        self.rows(
            sql,
            named_params! { ":session_id": session_id },
            row_to_instance,
        )
    }

    /// Loads the instances of a meeting by start.
    pub fn instances_of_meeting(&self, zoom_meeting_id: &str) -> Result<Vec<Instance>> {
        let sql = sql!(
            "zoom_instances/select.sql",
            "zoom_instances/where_meeting.sql"
        );
        self.rows(
            sql,
            named_params! { ":zoom_meeting_id": zoom_meeting_id },
            row_to_instance,
        )
    }

    /// Says to which session an instance and its recordings belong; `None`: outside of any.
    pub fn assign_instance(
        &self,
        uuid: &str,
        session_id: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let params = named_params! {
            ":uuid": uuid,
            ":session_id": session_id,
            ":now": Time(now),
        };
        let name = RowName {
            deed: "assign",
            table: "zoom_instances",
            key: &uuid,
        };
        let forget = sql!("attendance_computations/forget_of_run.sql");
        let key = named_params! { ":uuid": uuid };
        self.write(|conn| {
            // Of the session that loses it, and of the one that gets it.
            execute(conn, forget, key)?;
            change(conn, name, sql!("zoom_instances/assign.sql"), params)?;
            execute(conn, forget, key)?;
            execute(conn, sql!("zoom_recordings/assign.sql"), params).map(drop)
        })
    }

    /// Numbers of meetings that have runs and serve a session that changed since.
    pub fn run_numbers_changed_since(&self, since: DateTime<Utc>) -> Result<Vec<String>> {
        let sql = sql!("zoom_instances/numbers_changed.sql");
        let params = named_params! { ":since": Time(since) };
        self.rows(sql, params, |row| row.get(0))
    }

    /// Numbers of meetings that have runs and serve one of these sessions.
    pub fn run_numbers_of(&self, session_ids: &[String]) -> Result<Vec<String>> {
        let sql = sql!("zoom_instances/numbers_of_sessions.sql");
        let params = named_params! { ":ids": key_list(Some(session_ids)) };
        self.rows(sql, params, |row| row.get(0))
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_columns, at, instance, store_with};
    use super::*;

    #[test]
    fn an_instance_has_the_columns_of_its_table() {
        let store = store_with(&["s1"]);
        store
            .save_instances(&[instance("u1", Some("s1"))], at("09:00"))
            .unwrap();
        let found = store.load_instance("u1").unwrap().unwrap();
        assert_columns(
            &store,
            "zoom_instances",
            sql!("zoom_instances/select.sql"),
            &found,
        );
        assert!(!found.participants_final);
    }

    #[test]
    fn what_is_known_is_not_lost_to_a_poorer_answer() {
        let store = store_with(&["s1", "s2"]);
        let full = instance("u1", Some("s1"));
        assert_eq!(
            store
                .save_instances(std::slice::from_ref(&full), at("09:10"))
                .unwrap(),
            1
        );
        assert_eq!(
            store
                .save_instances(std::slice::from_ref(&full), at("09:20"))
                .unwrap(),
            0
        );
        let poorer = InstanceFacts {
            session_id: Some("s2".into()),
            topic: None,
            host_email: None,
            ended_at: None,
            raw_data: None,
            started_at: at("08:02"),
            ..full.clone()
        };
        assert_eq!(
            store
                .save_instances(std::slice::from_ref(&poorer), at("09:30"))
                .unwrap(),
            0
        );
        let told = InstanceFacts {
            raw_data: Some(serde_json::json!({})),
            ..poorer
        };
        assert_eq!(store.save_instances(&[told], at("09:30")).unwrap(), 1);
        let found = store.load_instance("u1").unwrap().unwrap();
        assert_eq!(found.ended_at, full.ended_at);
        assert_eq!(found.topic, full.topic);
        assert_eq!(found.session_id, full.session_id);
        assert_eq!(found.started_at, at("08:02"));
        assert_eq!(
            (found.first_seen_at, found.updated_at),
            (at("09:10"), at("09:30"))
        );
    }

    #[test]
    fn an_end_that_zoom_told_is_not_replaced_by_one_that_was_inferred_in_either_order() {
        let told = InstanceFacts {
            raw_data: Some(serde_json::json!({ "end_time": "2026-09-01T09:00:00Z" })),
            ..instance("u1", Some("s1"))
        };
        let started = InstanceFacts {
            ended_at: None,
            raw_data: Some(serde_json::json!({ "start_time": "2026-09-01T08:01:00Z" })),
            ..told.clone()
        };
        let recorded = InstanceFacts {
            topic: Some("Grammar &amp; more".to_owned()),
            started_at: at("08:02"),
            ended_at: Some(at("08:58")),
            raw_data: None,
            ..told.clone()
        };
        let mut ends = std::collections::HashSet::new();
        let facts = [started, told.clone(), recorded];
        for order in [
            [0, 1, 2],
            [0, 2, 1],
            [1, 0, 2],
            [1, 2, 0],
            [2, 0, 1],
            [2, 1, 0],
        ] {
            let store = store_with(&["s1"]);
            for which in order {
                let one = std::slice::from_ref(&facts[which]);
                store.save_instances(one, at("09:30")).unwrap();
            }
            let found = store.load_instance("u1").unwrap().unwrap();
            assert_eq!(found.ended_at, told.ended_at, "{order:?}");
            assert_eq!(found.raw_data, told.raw_data, "{order:?}");
            ends.insert((found.started_at, found.topic));
        }
        assert_eq!(ends.len(), 1, "{ends:?}");
    }

    #[test]
    fn instances_are_found_by_session_and_by_meeting() {
        let store = store_with(&["s1"]);
        let mut later = instance("u2", None);
        later.started_at = at("08:30");
        store
            .save_instances(&[later, instance("u1", Some("s1"))], at("09:00"))
            .unwrap();
        let uuids = |found: Vec<Instance>| -> Vec<String> {
            found.into_iter().map(|instance| instance.uuid).collect()
        };
        assert_eq!(uuids(store.instances_of_session("s1").unwrap()), ["u1"]);
        assert_eq!(
            uuids(store.instances_of_meeting("123").unwrap()),
            ["u1", "u2"]
        );
        store
            .assign_instance("u2", Some("s1"), at("09:01"))
            .unwrap();
        assert_eq!(
            uuids(store.instances_of_session("s1").unwrap()),
            ["u1", "u2"]
        );
        store.assign_instance("u1", None, at("09:02")).unwrap();
        assert_eq!(uuids(store.instances_of_session("s1").unwrap()), ["u2"]);
        assert!(store.assign_instance("u9", None, at("09:03")).is_err());
    }
}
