//! When the sessions of the schedule take their hosts.

use chrono::{DateTime, Utc};
use rusqlite::named_params;

use super::columns::Columns;
use super::time::Time;
use super::{Result, Store};

/// A session that takes its host's time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Which session.
    pub session_id: String,
    /// Its host, or the one that its pool gave it.
    pub host_email: String,
    /// Planned start.
    pub start_time: DateTime<Utc>,
    /// Planned end.
    pub end_time: DateTime<Utc>,
    /// Zoom has its meeting.
    pub has_meeting: bool,
}

impl Store {
    /// Lists the sessions on Zoom that take a host between these two times, by start.
    ///
    /// Cancelled ones and those whose pool gave nobody yet are not among them.
    pub fn list_bookings(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Vec<Booking>> {
        let params = named_params! { ":from": Time(from), ":to": Time(to) };
        self.rows(sql!("sessions/bookings.sql"), params, |row| {
            let mut columns = Columns::of(row);
            Ok(Booking {
                session_id: columns.get()?,
                host_email: columns.get()?,
                start_time: columns.time()?,
                end_time: columns.time()?,
                has_meeting: columns.get()?,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::host_assignments::HostAssignment;
    use super::super::testing::{at, wish};
    use super::super::{Source, Store};

    #[test]
    fn a_host_is_taken_while_a_session_lasts_also_one_from_a_pool() {
        let store = Store::in_memory().unwrap();
        let mut wishes = vec![
            wish("own"),
            wish("pool"),
            wish("nobody"),
            wish("off"),
            wish("meet"),
        ];
        wishes[0].duration_minutes = 1440;
        for wish in &mut wishes[1..3] {
            (wish.host_email, wish.host_pool) = (None, Some("tutors".to_owned()));
        }
        wishes[4].provider = "google_meet".to_owned();
        store
            .save_wishes(&wishes, Source::Manual, at("06:00"))
            .unwrap();
        let assignment = HostAssignment {
            session_id: "pool".to_owned(),
            host_pool: "tutors".to_owned(),
            host_email: "b@example.com".to_owned(),
        };
        store.save_assignments(&[assignment], at("06:00")).unwrap();
        store
            .cancel_session("off", Source::Manual, at("06:00"))
            .unwrap();
        let taken = |from: &str, to: &str| -> Vec<String> {
            let bookings = store.list_bookings(at(from), at(to)).unwrap();
            bookings.into_iter().map(|b| b.session_id).collect()
        };
        assert_eq!(taken("08:30", "08:31"), ["own", "pool"]);
        assert_eq!(taken("09:00", "10:00"), ["own"]);
        assert_eq!(
            taken("2026-09-02T07:59:59Z", "2026-09-02T09:00:00Z"),
            ["own"]
        );
        assert!(taken("2026-09-02T08:00:00Z", "2026-09-02T09:00:00Z").is_empty());
        assert!(taken("07:00", "08:00").is_empty());
    }
}
