//! The table `session_attendance`: computed attendance, one row per person and session.

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use serde::Serialize;

use super::columns::Columns;
use super::sessions::key_list;
use super::time::Time;
use super::{Result, Store, execute};

/// What was computed for one person of a session.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct AttendanceRow {
    pub person_id: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub status: String,
    pub join_time: Option<DateTime<Utc>>,
    pub leave_time: Option<DateTime<Utc>>,
    pub duration_seconds: i64,
    pub attendance_percent: f64,
    pub joins: u32,
    pub matched_by: Option<String>,
}

/// One line of an export, with its columns in their order.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct AttendanceExport {
    pub session_id: String,
    pub topic: String,
    pub start_time: DateTime<Utc>,
    pub person_id: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub status: String,
    pub join_time: Option<DateTime<Utc>>,
    pub leave_time: Option<DateTime<Utc>>,
    pub duration_seconds: i64,
    pub attendance_percent: f64,
    pub joins: u32,
    pub matched_by: Option<String>,
    pub r#override: Option<String>,
    pub override_reason: Option<String>,
    pub overridden_by: Option<String>,
    pub overridden_at: Option<DateTime<Utc>>,
    /// Zone of the session, for people; not part of the export.
    #[serde(skip)]
    pub timezone: String,
}

/// Which attendance to list; the default is all.
#[derive(Clone, Debug, Default)]
pub struct AttendanceFilter {
    /// Of these sessions; an empty list matches nothing.
    pub session_ids: Option<Vec<String>>,
    /// Of sessions of this cohort.
    pub cohort: Option<String>,
    /// Of this person.
    pub person_id: Option<String>,
    /// Planned start of the session at or after this time.
    pub from: Option<DateTime<Utc>>,
    /// Planned start of the session before this time.
    pub to: Option<DateTime<Utc>>,
    /// At most so many.
    pub limit: Option<u32>,
}

fn row_to_export(row: &Row<'_>) -> rusqlite::Result<AttendanceExport> {
    let mut columns = Columns::of(row);
    Ok(AttendanceExport {
        session_id: columns.get()?,
        topic: columns.get()?,
        start_time: columns.time()?,
        person_id: columns.get()?,
        name: columns.get()?,
        email: columns.get()?,
        status: columns.get()?,
        join_time: columns.time_or_null()?,
        leave_time: columns.time_or_null()?,
        duration_seconds: columns.get()?,
        attendance_percent: columns.get()?,
        joins: columns.get()?,
        matched_by: columns.get()?,
        r#override: columns.get()?,
        override_reason: columns.get()?,
        overridden_by: columns.get()?,
        overridden_at: columns.time_or_null()?,
        timezone: columns.get()?,
    })
}

impl Store {
    /// Replaces the attendance of a session, whole or not at all.
    ///
    /// # Errors
    /// When a person appears twice.
    pub fn replace_attendance(
        &self,
        session_id: &str,
        rows: &[AttendanceRow],
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.write(|conn| {
            let delete = "DELETE FROM session_attendance WHERE session_id = :session_id";
            execute(conn, delete, named_params! { ":session_id": session_id })?;
            for row in rows {
                let params = named_params! {
                    ":session_id": session_id,
                    ":person_id": row.person_id,
                    ":name": row.name,
                    ":email": row.email,
                    ":status": row.status,
                    ":join_time": row.join_time.map(Time),
                    ":leave_time": row.leave_time.map(Time),
                    ":duration_seconds": row.duration_seconds,
                    ":attendance_percent": row.attendance_percent,
                    ":joins": row.joins,
                    ":matched_by": row.matched_by,
                    ":now": Time(now),
                };
                execute(conn, sql!("session_attendance/insert.sql"), params)?;
            }
            Ok(())
        })
    }

    /// Lists attendance by session and name, as it is exported.
    pub fn list_attendance(&self, filter: &AttendanceFilter) -> Result<Vec<AttendanceExport>> {
        let params = named_params! {
            ":session_ids": key_list(filter.session_ids.as_deref()),
            ":cohort": filter.cohort,
            ":person_id": filter.person_id,
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":limit": filter.limit,
        };
        self.rows(sql!("session_attendance/export.sql"), params, row_to_export)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{at, store_with, wish};
    use super::super::words::Source;
    use super::*;

    fn row(person_id: &str) -> AttendanceRow {
        AttendanceRow {
            person_id: person_id.to_owned(),
            name: Some(person_id.to_uppercase()),
            email: None,
            status: "late".to_owned(),
            join_time: Some(at("08:15")),
            leave_time: Some(at("09:05")),
            duration_seconds: 2700,
            attendance_percent: 75.0,
            joins: 1,
            matched_by: Some("email".to_owned()),
        }
    }

    #[test]
    fn an_export_has_the_promised_columns_in_their_order() {
        let store = store_with(&["s1"]);
        store
            .replace_attendance("s1", &[row("p1")], at("10:00"))
            .unwrap();
        let line = store
            .list_attendance(&AttendanceFilter::default())
            .unwrap()
            .remove(0);
        assert_eq!(
            (line.topic.as_str(), line.start_time),
            ("Grammar", at("08:00"))
        );
        let json = serde_json::to_value(&line).unwrap();
        let columns: Vec<&str> = json
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        let promised = "session_id, topic, start_time, person_id, name, email, status, join_time, \
            leave_time, duration_seconds, attendance_percent, joins, matched_by, override, \
            override_reason, overridden_by, overridden_at";
        assert_eq!(columns.join(", "), promised);
        let select = store
            .conn
            .prepare(sql!("session_attendance/export.sql"))
            .unwrap();
        // The last one, the zone, is for showing times and not part of the export.
        let selected: Vec<_> = select.column_names().take(columns.len()).collect();
        assert_eq!(selected, columns);
    }

    #[test]
    fn attendance_is_replaced_whole_or_not_at_all() {
        let store = store_with(&["s1"]);
        let people = || {
            let lines = store.list_attendance(&AttendanceFilter::default()).unwrap();
            lines
                .into_iter()
                .map(|line| line.person_id)
                .collect::<Vec<_>>()
        };
        store
            .replace_attendance("s1", &[row("p1"), row("p2")], at("10:00"))
            .unwrap();
        store
            .replace_attendance("s1", &[row("p2"), row("p3")], at("11:00"))
            .unwrap();
        assert_eq!(people(), ["p2", "p3"]);
        assert!(
            store
                .replace_attendance("s1", &[row("p4"), row("p4")], at("12:00"))
                .is_err()
        );
        assert_eq!(people(), ["p2", "p3"]);
    }

    #[test]
    fn every_filter_narrows_the_list() {
        let store = store_with(&["s1"]);
        let mut later = wish("s2");
        later.start_time = at("09:00");
        later.cohort = None;
        store
            .save_wishes(&[later], Source::Manual, at("06:00"))
            .unwrap();
        store
            .replace_attendance("s1", &[row("p1"), row("p2")], at("10:00"))
            .unwrap();
        store
            .replace_attendance("s2", &[row("p1")], at("10:00"))
            .unwrap();
        let all = AttendanceFilter::default;
        let count = |filter: AttendanceFilter| store.list_attendance(&filter).unwrap().len();
        assert_eq!(count(all()), 3);
        assert_eq!(
            count(AttendanceFilter {
                session_ids: Some(vec!["s2".into()]),
                ..all()
            }),
            1
        );
        assert_eq!(
            count(AttendanceFilter {
                cohort: Some("A1".into()),
                ..all()
            }),
            2
        );
        assert_eq!(
            count(AttendanceFilter {
                person_id: Some("p1".into()),
                ..all()
            }),
            2
        );
        assert_eq!(
            count(AttendanceFilter {
                from: Some(at("09:00")),
                ..all()
            }),
            1
        );
        assert_eq!(
            count(AttendanceFilter {
                to: Some(at("09:00")),
                ..all()
            }),
            2
        );
        assert_eq!(
            count(AttendanceFilter {
                limit: Some(1),
                ..all()
            }),
            1
        );
    }
}
