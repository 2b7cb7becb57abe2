//! The table `session_attendance`: computed attendance, one row per person and session.

use chrono::{DateTime, Utc};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, named_params};
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
    pub computed_status: String,
    pub join_time: Option<DateTime<Utc>>,
    pub leave_time: Option<DateTime<Utc>>,
    pub duration_seconds: i64,
    pub attendance_percent: f64,
    pub joins: u32,
    pub matched_by: Option<String>,
}

/// The attendance of one session, whole.
#[derive(Clone, Debug)]
pub struct ComputedAttendance {
    /// Session.
    pub session_id: String,
    /// One row per person.
    pub rows: Vec<AttendanceRow>,
    /// How many people came, and as of which fetch; `None` when nothing was fetched.
    pub counted: Option<(u32, DateTime<Utc>)>,
    /// No word changes by the mere passing of time.
    pub is_final: bool,
    /// The figures that decided.
    pub rules: String,
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

/// One value of a row that is passed on without being read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// A number.
    Real(f64),
    /// Text, also ids and times.
    Text(&'a str),
}

/// Columns of an export, without the zone that only tables need.
const EXPORT_COLUMNS: usize = 17;

/// Which attendance to list; the default is all.
#[derive(Clone, Debug, Default)]
pub struct AttendanceFilter {
    /// Of these sessions; an empty list matches nothing.
    pub session_ids: Option<Vec<String>>,
    /// Of sessions of this cohort.
    pub cohort: Option<String>,
    /// Of this person.
    pub person_id: Option<String>,
    /// Of sessions planned or held under this host, lower case.
    pub host_email: Option<String>,
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
    /// Replaces the attendance of these sessions, all or none.
    ///
    /// # Errors
    /// When a person appears twice in a session.
    pub fn save_attendance(
        &self,
        computed: &[ComputedAttendance],
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.write(|conn| {
            computed
                .iter()
                .try_for_each(|session| replace(conn, session, now))
        })
    }

    /// The ended sessions of a choice whose attendance may no longer hold, by start.
    pub fn stale_attendance(
        &self,
        filter: &AttendanceFilter,
        rules: &str,
        now: DateTime<Utc>,
    ) -> Result<Vec<String>> {
        let params = named_params! {
            ":session_ids": key_list(filter.session_ids.as_deref()),
            ":cohort": filter.cohort,
            ":host_email": filter.host_email,
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":rules": rules,
            ":now": Time(now),
        };
        let sql = sql!("attendance_computations/stale.sql");
        self.rows(sql, params, |row| row.get(0))
    }

    /// Lets the attendance of all sessions be computed again when it is next asked for.
    pub fn forget_computations(&self) -> Result<()> {
        self.write_one("DELETE FROM attendance_computations", &[])
            .map(drop)
    }

    /// Gives every row of an export in its order, until `take` wants no more.
    ///
    /// Nothing is collected and no time is read, so a million rows pass quickly.
    pub fn each_attendance(
        &self,
        filter: &AttendanceFilter,
        mut take: impl FnMut(&[Cell<'_>; EXPORT_COLUMNS]) -> bool,
    ) -> Result<()> {
        let mut statement = self
            .conn
            .prepare_cached(sql!("session_attendance/export.sql"))?;
        let mut rows = statement.query(named_params! {
            ":session_ids": key_list(filter.session_ids.as_deref()),
            ":cohort": filter.cohort,
            ":person_id": filter.person_id,
            ":host_email": filter.host_email,
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":limit": filter.limit,
        })?;
        while let Some(row) = rows.next()? {
            let mut cells = [Cell::Null; EXPORT_COLUMNS];
            for (at, cell) in cells.iter_mut().enumerate() {
                *cell = match row.get_ref(at)? {
                    ValueRef::Integer(number) => Cell::Integer(number),
                    ValueRef::Real(number) => Cell::Real(number),
                    value => value
                        .as_str_or_null()
                        .map_err(rusqlite::Error::from)?
                        .map_or(Cell::Null, Cell::Text),
                };
            }
            if !take(&cells) {
                break;
            }
        }
        Ok(())
    }

    /// Lists attendance by session and name, as it is exported.
    pub fn list_attendance(&self, filter: &AttendanceFilter) -> Result<Vec<AttendanceExport>> {
        let params = named_params! {
            ":session_ids": key_list(filter.session_ids.as_deref()),
            ":cohort": filter.cohort,
            ":person_id": filter.person_id,
            ":host_email": filter.host_email,
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":limit": filter.limit,
        };
        self.rows(sql!("session_attendance/export.sql"), params, row_to_export)
    }
}

fn replace(conn: &Connection, computed: &ComputedAttendance, now: DateTime<Utc>) -> Result<()> {
    let session_id = &computed.session_id;
    let delete = "DELETE FROM session_attendance WHERE session_id = :session_id";
    execute(conn, delete, named_params! { ":session_id": session_id })?;
    for row in &computed.rows {
        let params = named_params! {
            ":session_id": session_id,
            ":person_id": row.person_id,
            ":name": row.name,
            ":email": row.email,
            ":status": row.status,
            ":computed_status": row.computed_status,
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
    if let Some((participant_count, fetched_at)) = computed.counted {
        let params = named_params! {
            ":session_id": session_id,
            ":participant_count": participant_count,
            ":fetched_at": Time(fetched_at),
        };
        execute(conn, sql!("sessions/save_participant_count.sql"), params)?;
    }
    let params = named_params! {
        ":session_id": session_id,
        ":is_final": computed.is_final,
        ":rules": computed.rules,
        ":now": Time(now),
    };
    execute(conn, sql!("attendance_computations/save.sql"), params).map(drop)
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
            computed_status: "late".to_owned(),
            join_time: Some(at("08:15")),
            leave_time: Some(at("09:05")),
            duration_seconds: 2700,
            attendance_percent: 75.0,
            joins: 1,
            matched_by: Some("email".to_owned()),
        }
    }

    fn save(store: &Store, session_id: &str, rows: Vec<AttendanceRow>, time: &str) -> Result<()> {
        let computed = ComputedAttendance {
            session_id: session_id.to_owned(),
            rows,
            counted: None,
            is_final: true,
            rules: "25".to_owned(),
        };
        store.save_attendance(&[computed], at(time))
    }

    #[test]
    fn attendance_is_stale_once_something_it_was_made_from_is_newer() {
        let store = store_with(&["s1"]);
        let stale = |rules, now| {
            let all = AttendanceFilter::default();
            store.stale_attendance(&all, rules, at(now)).unwrap()
        };
        assert_eq!(stale("25", "08:30"), [""; 0], "not over yet");
        assert_eq!(stale("25", "09:30"), ["s1"], "never computed");
        save(&store, "s1", vec![row("p1")], "09:30").unwrap();
        assert_eq!(stale("25", "09:40"), [""; 0]);
        assert_eq!(stale("30", "09:40"), ["s1"], "other figures");
        let run = super::super::testing::instance("u1", Some("s1"));
        store.save_instances(&[run], at("09:45")).unwrap();
        assert_eq!(
            stale("25", "09:50"),
            ["s1"],
            "a run of the meeting came to light"
        );
        save(&store, "s1", vec![row("p1")], "10:00").unwrap();
        let mut moved = wish("s1");
        moved.duration_minutes = 45;
        store
            .save_wishes(&[moved], Source::Manual, at("10:10"))
            .unwrap();
        assert_eq!(stale("25", "10:20"), ["s1"], "the plan changed");
        save(&store, "s1", vec![row("p1")], "10:30").unwrap();
        assert_eq!(stale("25", "10:40"), [""; 0]);
        store.forget_computations().unwrap();
        assert_eq!(stale("25", "10:40"), ["s1"]);
    }

    #[test]
    fn an_export_has_the_promised_columns_in_their_order() {
        let store = store_with(&["s1"]);
        save(&store, "s1", vec![row("p1")], "10:00").unwrap();
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
    fn the_cells_of_an_export_are_what_its_rows_say() {
        let store = store_with(&["s1"]);
        save(&store, "s1", vec![row("p1"), row("p2")], "10:00").unwrap();
        let all = AttendanceFilter::default();
        let mut seen = 0;
        let rows = store.list_attendance(&all).unwrap();
        store
            .each_attendance(&all, |cells| {
                let json = serde_json::to_value(&rows[seen]).unwrap();
                for (cell, value) in cells.iter().zip(json.as_object().unwrap().values()) {
                    let same = match cell {
                        Cell::Null => value.is_null(),
                        Cell::Integer(number) => value.as_i64() == Some(*number),
                        Cell::Real(number) => value.as_f64() == Some(*number),
                        Cell::Text(text) => value.as_str() == Some(text),
                    };
                    assert!(same, "{cell:?} is not {value}");
                }
                seen += 1;
                seen < 1
            })
            .unwrap();
        assert_eq!(seen, 1, "no more was wanted");
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
        save(&store, "s1", vec![row("p1"), row("p2")], "10:00").unwrap();
        save(&store, "s1", vec![row("p2"), row("p3")], "11:00").unwrap();
        assert_eq!(people(), ["p2", "p3"]);
        assert!(save(&store, "s1", vec![row("p4"), row("p4")], "12:00").is_err());
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
        save(&store, "s1", vec![row("p1"), row("p2")], "10:00").unwrap();
        save(&store, "s2", vec![row("p1")], "10:00").unwrap();
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
