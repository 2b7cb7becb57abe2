//! The table `zoom_participants`: every row that Zoom reported, older fetches included.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use serde::Serialize;
use serde_json::Value;

use super::columns::{Columns, Json};
use super::time::Time;
use super::words::ParticipantsSource;
use super::{Result, RowName, Store, change, execute};

/// One stay of one device, with exactly the columns of the table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Participant {
    pub id: i64,
    pub uuid: String,
    pub source: ParticipantsSource,
    pub current: bool,
    pub row_number: u32,
    pub id_at_zoom: Option<String>,
    pub participant_user_id: Option<String>,
    pub user_id: Option<String>,
    pub registrant_id: Option<String>,
    pub customer_key: Option<String>,
    pub name: Option<String>,
    pub user_email: Option<String>,
    pub join_time: Option<DateTime<Utc>>,
    pub leave_time: Option<DateTime<Utc>>,
    pub duration_seconds: Option<i64>,
    pub status: Option<String>,
    pub bo_mtg_id: Option<String>,
    pub fetched_at: DateTime<Utc>,
    pub raw_data: Value,
}

/// One row of an answer of Zoom.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct ParticipantRow {
    pub id_at_zoom: Option<String>,
    pub participant_user_id: Option<String>,
    pub user_id: Option<String>,
    pub registrant_id: Option<String>,
    pub customer_key: Option<String>,
    pub name: Option<String>,
    pub user_email: Option<String>,
    pub join_time: Option<DateTime<Utc>>,
    pub leave_time: Option<DateTime<Utc>>,
    pub duration_seconds: Option<i64>,
    pub status: Option<String>,
    pub bo_mtg_id: Option<String>,
    pub raw_data: Value,
}

/// All rows of one instance, from the first page to the last.
#[derive(Clone, Copy, Debug)]
pub struct CompleteSet<'a> {
    /// Which answer they come from.
    pub source: ParticipantsSource,
    /// The rows, in the order of the answer.
    pub rows: &'a [ParticipantRow],
    /// Rows that Zoom announced.
    pub total_records: u32,
    /// Hash of the rows, by which two fetches are compared.
    pub sha256: &'a str,
    /// It will not be fetched again.
    pub is_final: bool,
}

/// What one row says about presence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct StayRow {
    pub id: i64,
    pub customer_key: Option<String>,
    pub registrant_id: Option<String>,
    pub user_email: Option<String>,
    /// `participant_user_id`, else `id_at_zoom`.
    pub signed_in_id: Option<String>,
    pub name: Option<String>,
    pub join_time: Option<DateTime<Utc>>,
    pub leave_time: Option<DateTime<Utc>>,
    /// When the run of the meeting ended.
    pub instance_ended_at: Option<DateTime<Utc>>,
    pub status: Option<String>,
    pub bo_mtg_id: Option<String>,
}

fn row_to_stay(row: &Row<'_>) -> rusqlite::Result<StayRow> {
    let mut columns = Columns::of(row);
    Ok(StayRow {
        id: columns.get()?,
        customer_key: columns.get()?,
        registrant_id: columns.get()?,
        user_email: columns.get()?,
        signed_in_id: columns.get()?,
        name: columns.get()?,
        join_time: columns.time_or_null()?,
        leave_time: columns.time_or_null()?,
        instance_ended_at: columns.time_or_null()?,
        status: columns.get()?,
        bo_mtg_id: columns.get()?,
    })
}

fn row_to_participant(row: &Row<'_>) -> rusqlite::Result<Participant> {
    let mut columns = Columns::of(row);
    Ok(Participant {
        id: columns.get()?,
        uuid: columns.get()?,
        source: columns.get()?,
        current: columns.get()?,
        row_number: columns.get()?,
        id_at_zoom: columns.get()?,
        participant_user_id: columns.get()?,
        user_id: columns.get()?,
        registrant_id: columns.get()?,
        customer_key: columns.get()?,
        name: columns.get()?,
        user_email: columns.get()?,
        join_time: columns.time_or_null()?,
        leave_time: columns.time_or_null()?,
        duration_seconds: columns.get()?,
        status: columns.get()?,
        bo_mtg_id: columns.get()?,
        fetched_at: columns.time()?,
        raw_data: columns.json()?,
    })
}

impl Store {
    /// Saves a complete fetch of the participants of an instance, whole or not at all.
    ///
    /// The same rows as before only move the times; others replace the current ones, which stay
    /// as history. Returns whether the rows were new.
    ///
    /// # Errors
    /// [`super::Error::NoRow`] when the instance is not known.
    pub fn save_complete_set(
        &self,
        uuid: &str,
        set: &CompleteSet<'_>,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let name = RowName {
            deed: "save participants of",
            table: "zoom_instances",
            key: &uuid,
        };
        self.write(|conn| {
            let asked = named_params! {
                ":uuid": uuid,
                ":source": set.source,
                ":sha256": set.sha256,
            };
            let is_same: bool = conn
                .prepare_cached(sql!("zoom_instances/has_participants.sql"))?
                .query_row(asked, |row| row.get(0))
                .optional()?
                .ok_or_else(|| name.missing())?;
            if !is_same {
                let retire = sql!("zoom_participants/retire.sql");
                execute(conn, retire, named_params! { ":uuid": uuid })?;
                for (row, row_number) in set.rows.iter().zip(1_u32..) {
                    let params = named_params! {
                        ":uuid": uuid,
                        ":source": set.source,
                        ":row_number": row_number,
                        ":id_at_zoom": row.id_at_zoom,
                        ":participant_user_id": row.participant_user_id,
                        ":user_id": row.user_id,
                        ":registrant_id": row.registrant_id,
                        ":customer_key": row.customer_key,
                        ":name": row.name,
                        ":user_email": row.user_email,
                        ":join_time": row.join_time.map(Time),
                        ":leave_time": row.leave_time.map(Time),
                        ":duration_seconds": row.duration_seconds,
                        ":status": row.status,
                        ":bo_mtg_id": row.bo_mtg_id,
                        ":now": Time(now),
                        ":raw_data": Json(&row.raw_data),
                    };
                    execute(conn, sql!("zoom_participants/insert.sql"), params)?;
                }
            }
            let params = named_params! {
                ":uuid": uuid,
                ":source": set.source,
                ":total_records": set.total_records,
                ":sha256": set.sha256,
                ":is_same": is_same,
                ":is_final": set.is_final,
                ":now": Time(now),
            };
            change(
                conn,
                name,
                sql!("zoom_instances/save_participants.sql"),
                params,
            )?;
            Ok(!is_same)
        })
    }

    /// Loads the current rows of all instances of a session, in the order of the answers.
    pub fn participants_of_session(&self, session_id: &str) -> Result<Vec<Participant>> {
        let sql = sql!(
            "zoom_participants/select.sql",
            "zoom_participants/where_session.sql"
        );
        self.rows(
            sql,
            named_params! { ":session_id": session_id },
            row_to_participant,
        )
    }

    /// Loads what the current rows of all instances of a session say about presence.
    pub fn stays_of_session(&self, session_id: &str) -> Result<Vec<StayRow>> {
        let params = named_params! { ":session_id": session_id };
        self.rows(sql!("zoom_participants/stays.sql"), params, row_to_stay)
    }

    /// Loads the current rows of an instance, in the order of the answer.
    pub fn participants_of_instance(&self, uuid: &str) -> Result<Vec<Participant>> {
        let sql = sql!(
            "zoom_participants/select.sql",
            "zoom_participants/where_instance.sql"
        );
        self.rows(sql, named_params! { ":uuid": uuid }, row_to_participant)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_columns, at, instance, store_with};
    use super::*;
    use serde_json::json;

    fn stay(name: &str) -> ParticipantRow {
        ParticipantRow {
            id_at_zoom: Some("id".to_owned()),
            participant_user_id: Some("pid".to_owned()),
            user_id: Some("167".to_owned()),
            registrant_id: Some("r".to_owned()),
            customer_key: Some("c".to_owned()),
            name: Some(name.to_owned()),
            user_email: Some("a@example.com".to_owned()),
            join_time: Some(at("08:01")),
            leave_time: Some(at("08:58")),
            duration_seconds: Some(3420),
            status: Some("in_meeting".to_owned()),
            bo_mtg_id: Some("b".to_owned()),
            raw_data: json!({ "name": name }),
        }
    }

    fn set<'a>(rows: &'a [ParticipantRow], sha256: &'a str, is_final: bool) -> CompleteSet<'a> {
        CompleteSet {
            source: ParticipantsSource::Report,
            rows,
            total_records: 7,
            sha256,
            is_final,
        }
    }

    fn names(rows: Vec<Participant>) -> String {
        rows.into_iter()
            .filter_map(|row| row.name)
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn store() -> Store {
        let store = store_with(&["s1"]);
        let facts = [instance("u1", Some("s1")), instance("u2", Some("s1"))];
        store.save_instances(&facts, at("09:00")).unwrap();
        store
    }

    #[test]
    fn a_participant_has_the_columns_of_the_table_and_all_facts() {
        let store = store();
        store
            .save_complete_set("u1", &set(&[stay("Ada")], "h", false), at("09:30"))
            .unwrap();
        let found = store.participants_of_instance("u1").unwrap();
        let select = sql!("zoom_participants/select.sql");
        assert_columns(&store, "zoom_participants", select, &found[0]);
        let row = serde_json::to_value(&found[0]).unwrap();
        assert!(
            row.as_object()
                .unwrap()
                .values()
                .all(|value| !value.is_null())
        );
    }

    #[test]
    fn other_rows_replace_the_current_ones_and_the_old_ones_stay() {
        let store = store();
        let first = [stay("Ada"), stay("Bo")];
        assert!(
            store
                .save_complete_set("u1", &set(&first, "h1", false), at("09:30"))
                .unwrap()
        );
        let second = [stay("Ada"), stay("Bo"), stay("Cy")];
        assert!(
            store
                .save_complete_set("u1", &set(&second, "h2", false), at("10:30"))
                .unwrap()
        );
        assert_eq!(
            names(store.participants_of_instance("u1").unwrap()),
            "Ada Bo Cy"
        );
        let old = "SELECT count(*) FROM zoom_participants WHERE current = 0";
        let old: u32 = store.conn.query_row(old, [], |row| row.get(0)).unwrap();
        assert_eq!(old, 2);
        let found = store.load_instance("u1").unwrap().unwrap();
        assert_eq!(found.participants_agreed_at, Some(at("10:30")));
    }

    #[test]
    fn the_same_rows_again_move_only_the_times() {
        let store = store();
        let rows = [stay("Ada")];
        store
            .save_complete_set("u1", &set(&rows, "h1", false), at("09:30"))
            .unwrap();
        assert!(
            !store
                .save_complete_set("u1", &set(&rows, "h1", true), at("10:30"))
                .unwrap()
        );
        let count: u32 = store
            .conn
            .query_row("SELECT count(*) FROM zoom_participants", [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(count, 1);
        let found = store.load_instance("u1").unwrap().unwrap();
        assert_eq!(found.participants_agreed_at, Some(at("09:30")));
        assert_eq!(found.participants_fetched_at, Some(at("10:30")));
        assert_eq!(found.participants_total, Some(7));
        assert_eq!(found.participants_source, Some(ParticipantsSource::Report));
        assert!(found.participants_final);
    }

    #[test]
    fn the_same_hash_from_another_source_is_another_set() {
        let store = store();
        let rows = [stay("Ada")];
        store
            .save_complete_set("u1", &set(&rows, "h1", false), at("09:30"))
            .unwrap();
        let other = CompleteSet {
            source: ParticipantsSource::PastMeetings,
            ..set(&rows, "h1", false)
        };
        assert!(store.save_complete_set("u1", &other, at("10:30")).unwrap());
    }

    #[test]
    fn a_session_has_the_participants_of_all_its_instances() {
        let store = store();
        store
            .save_complete_set("u2", &set(&[stay("Bo")], "h", false), at("09:30"))
            .unwrap();
        store
            .save_complete_set("u1", &set(&[stay("Ada")], "h", false), at("09:30"))
            .unwrap();
        assert_eq!(
            names(store.participants_of_session("s1").unwrap()),
            "Ada Bo"
        );
        assert!(
            store
                .save_complete_set("u9", &set(&[], "h", false), at("09:30"))
                .is_err()
        );
    }

    #[test]
    fn an_empty_complete_set_retires_what_was_there() {
        let store = store();
        store
            .save_complete_set("u1", &set(&[stay("Ada")], "h1", false), at("09:30"))
            .unwrap();
        store
            .save_complete_set("u1", &set(&[], "h0", false), at("10:30"))
            .unwrap();
        assert!(store.participants_of_instance("u1").unwrap().is_empty());
    }
}
