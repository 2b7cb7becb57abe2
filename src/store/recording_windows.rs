//! The table `recording_windows`: which days were listed when.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::named_params;

use super::time::{Day, Time};
use super::{Result, Store};

impl Store {
    /// Tells when a window that holds all days `from..=to` was last listed to the end.
    ///
    /// `scope` is `account`, or the host whose list it was.
    pub fn window_listed(
        &self,
        scope: &str,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Option<DateTime<Utc>>> {
        let params =
            named_params! { ":scope": scope, ":from_date": Day(from), ":to_date": Day(to) };
        let listed = self.row(sql!("recording_windows/listed_at.sql"), params, |row| {
            row.get::<_, Option<Time>>(0)
        })?;
        Ok(listed.flatten().map(|time| time.0))
    }

    /// Notes that all recordings of the days `from..=to` were listed to the end.
    pub fn save_window(
        &self,
        scope: &str,
        from: NaiveDate,
        to: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let params = named_params! {
            ":scope": scope,
            ":from_date": Day(from),
            ":to_date": Day(to),
            ":now": Time(now),
        };
        self.write_one(sql!("recording_windows/save.sql"), params)
            .map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::at;
    use super::*;

    #[test]
    fn a_window_counts_for_the_days_that_it_holds() {
        let store = Store::in_memory().unwrap();
        let day = |day| NaiveDate::from_ymd_opt(2026, 9, day).unwrap();
        store
            .save_window("account", day(1), day(7), at("10:00"))
            .unwrap();
        store
            .save_window("account", day(1), day(7), at("11:00"))
            .unwrap();
        store
            .save_window("account", day(1), day(5), at("12:00"))
            .unwrap();
        let listed = |scope, from, to| store.window_listed(scope, day(from), day(to)).unwrap();
        assert_eq!(listed("account", 1, 7), Some(at("11:00")));
        assert_eq!(listed("account", 3, 5), Some(at("12:00")));
        assert_eq!(listed("account", 1, 8), None);
        assert_eq!(listed("host@example.com", 1, 7), None);
    }
}
