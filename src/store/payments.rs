//! The table `payments`: payments for which meetings were made, once each.

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use serde::Serialize;
use serde_json::Value;

use super::columns::{Columns, Json};
use super::time::Time;
use super::{Result, Store};

/// One payment, with exactly the columns of its table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Payment {
    pub payment: String,
    pub person_id: String,
    pub created_at: DateTime<Utc>,
    pub finished_at: Option<DateTime<Utc>>,
    pub run_id: Option<i64>,
    pub summary: Option<Value>,
}

fn row_to_payment(row: &Row<'_>) -> rusqlite::Result<Payment> {
    let mut columns = Columns::of(row);
    Ok(Payment {
        payment: columns.get()?,
        person_id: columns.get()?,
        created_at: columns.time()?,
        finished_at: columns.time_or_null()?,
        run_id: columns.get()?,
        summary: columns.json_or_null()?,
    })
}

impl Store {
    /// Stores a payment, or leaves the one with this reference as it is; returns what is stored.
    ///
    /// # Errors
    /// When there is no such person.
    pub fn begin_payment(
        &self,
        payment: &str,
        person_id: &str,
        now: DateTime<Utc>,
    ) -> Result<Option<Payment>> {
        let params =
            named_params! { ":payment": payment, ":person_id": person_id, ":now": Time(now) };
        self.write_one(sql!("payments/begin.sql"), params)?;
        let params = named_params! { ":payment": payment };
        self.row(sql!("payments/select.sql"), params, row_to_payment)
    }

    /// Stores the answer of a payment whose meetings all stand; an earlier answer stays.
    pub fn finish_payment(
        &self,
        payment: &str,
        run_id: Option<i64>,
        summary: &Value,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let params = named_params! {
            ":payment": payment,
            ":run_id": run_id,
            ":summary": Json(summary),
            ":now": Time(now),
        };
        self.write_one(sql!("payments/finish.sql"), params)
            .map(drop)
    }

    /// Lists the sessions that have not ended and expect a person, by start.
    pub fn sessions_to_come(&self, person_id: &str, now: DateTime<Utc>) -> Result<Vec<String>> {
        let params = named_params! { ":person_id": person_id, ":now": Time(now) };
        self.rows(sql!("roster/sessions_to_come.sql"), params, |row| {
            row.get(0)
        })
    }

    /// Whether the roster ever named this person.
    pub fn has_person(&self, person_id: &str) -> Result<bool> {
        let sql = "SELECT 1 FROM people WHERE person_id = :person_id";
        let params = named_params! { ":person_id": person_id };
        Ok(self.row(sql, params, |_| Ok(()))?.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::super::people::RosterRecord;
    use super::super::testing::{at, store_with};
    use serde_json::json;

    #[test]
    fn the_first_answer_of_a_payment_stays() {
        let store = store_with(&["s1", "s2"]);
        let record = RosterRecord {
            session_id: Some("s2".into()),
            person_id: "ada".into(),
            ..RosterRecord::default()
        };
        store.save_roster(&[record], at("06:00")).unwrap();
        assert_eq!(store.sessions_to_come("ada", at("07:00")).unwrap(), ["s2"]);
        let over = at("2026-09-03T00:00:00Z");
        assert!(store.sessions_to_come("ada", over).unwrap().is_empty());
        assert!(store.begin_payment("p1", "nobody", at("07:00")).is_err());
        let begun = store
            .begin_payment("p1", "ada", at("07:00"))
            .unwrap()
            .unwrap();
        assert_eq!(begun.summary, None);
        let first = json!({"created": 1});
        store
            .finish_payment("p1", Some(1), &first, at("07:01"))
            .unwrap();
        store
            .finish_payment("p1", Some(2), &json!({}), at("07:02"))
            .unwrap();
        let again = store
            .begin_payment("p1", "other", at("08:00"))
            .unwrap()
            .unwrap();
        assert_eq!((again.summary, again.run_id), (Some(first), Some(1)));
        assert_eq!(again.person_id, "ada");
    }
}
