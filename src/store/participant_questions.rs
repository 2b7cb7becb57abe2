//! The table `participant_questions`: when Zoom was last asked who was at a session.

use chrono::{DateTime, Utc};
use rusqlite::named_params;

use super::time::Time;
use super::{Result, RowName, Store, change};

impl Store {
    /// When Zoom was last asked who was at a session, whatever it answered.
    pub fn participants_asked_at(&self, session_id: &str) -> Result<Option<DateTime<Utc>>> {
        let select = "SELECT asked_at FROM participant_questions WHERE session_id = :session_id";
        let params = named_params! { ":session_id": session_id };
        Ok(self
            .row(select, params, |row| row.get::<_, Time>(0))?
            .map(|at| at.0))
    }

    /// Notes that Zoom was asked who was at a session.
    pub fn save_participants_asked(&self, session_id: &str, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! { ":session_id": session_id, ":now": Time(now) };
        self.write_one(sql!("participant_questions/save.sql"), params)
            .map(drop)
    }

    /// Notes that an instance is not asked for again, though no complete set of its participants came.
    pub fn close_participants(&self, uuid: &str, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! { ":uuid": uuid, ":now": Time(now) };
        let name = RowName {
            deed: "close the participants of",
            table: "zoom_instances",
            key: &uuid,
        };
        let sql = sql!("zoom_instances/close_participants.sql");
        self.write(|conn| change(conn, name, sql, params))
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{at, instance, store_with};

    #[test]
    fn the_last_question_is_remembered_and_a_closed_instance_is_final() {
        let store = store_with(&["s1"]);
        assert_eq!(store.participants_asked_at("s1").unwrap(), None);
        for time in ["09:10", "09:25"] {
            store.save_participants_asked("s1", at(time)).unwrap();
        }
        assert_eq!(
            store.participants_asked_at("s1").unwrap(),
            Some(at("09:25"))
        );
        let run = instance("u1", Some("s1"));
        store.save_instances(&[run], at("09:25")).unwrap();
        store.close_participants("u1", at("09:30")).unwrap();
        assert!(
            store
                .load_instance("u1")
                .unwrap()
                .unwrap()
                .participants_final
        );
        assert!(store.close_participants("u9", at("09:30")).is_err());
    }
}
