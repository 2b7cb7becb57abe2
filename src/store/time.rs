//! Times and days as the tables hold them: RFC 3339 in UTC with `Z`, whole seconds.

use chrono::{DateTime, Datelike, NaiveDate, SecondsFormat, Utc};
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};

/// A time in a column; fractions of a second are cut off.
///
/// All texts have the same form, so that SQL may compare them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time(pub(super) DateTime<Utc>);

impl ToSql for Time {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        check_year(&self.0)?;
        Ok(text(self.0).into())
    }
}

/// A year is stored if it has four digits: any other text neither sorts among these nor is read again.
fn check_year(date: &impl Datelike) -> rusqlite::Result<()> {
    let year = date.year();
    if (0..=9999).contains(&year) {
        return Ok(());
    }
    let why = format!("the year {year} has not four digits");
    Err(rusqlite::Error::ToSqlConversionFailure(why.into()))
}

/// A time as the tables write it.
pub(super) fn text(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

impl FromSql for Time {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        DateTime::parse_from_rfc3339(value.as_str()?)
            .map(|time| Self(time.with_timezone(&Utc)))
            .map_err(FromSqlError::other)
    }
}

/// A day in a column: `2026-09-01`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day(pub(super) NaiveDate);

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        check_year(&self.0)?;
        Ok(self.0.format("%Y-%m-%d").to_string().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;
    use rusqlite::Connection;

    #[test]
    fn a_time_is_stored_in_whole_seconds_with_z() {
        let conn = Connection::open_in_memory().unwrap();
        let time = Utc.timestamp_opt(1_788_249_600, 987_654_321).unwrap();
        let text: String = conn
            .query_row("SELECT ?1", [Time(time)], |row| row.get(0))
            .unwrap();
        assert_eq!(text, "2026-09-01T08:00:00Z");
        let back: Time = conn
            .query_row("SELECT ?1", [text], |row| row.get(0))
            .unwrap();
        assert_eq!(back.0.timestamp(), 1_788_249_600);
        assert_eq!(back.0.timestamp_subsec_nanos(), 0);
    }

    #[test]
    fn a_time_that_could_not_be_read_again_is_not_stored() {
        let conn = Connection::open_in_memory().unwrap();
        for (year, fits) in [(0, true), (9999, true), (-1, false), (10_000, false)] {
            let day = NaiveDate::from_ymd_opt(year, 6, 17).unwrap();
            let time = Time(day.and_hms_opt(8, 0, 0).unwrap().and_utc());
            let stored = conn.query_row("SELECT ?1", [time], |row| row.get::<_, Time>(0));
            assert_eq!(stored.ok(), fits.then_some(time), "{year}");
            let stored = conn.query_row("SELECT ?1", [Day(day)], |row| row.get::<_, String>(0));
            assert_eq!(stored.is_ok(), fits, "{year}");
        }
    }

    #[test]
    fn sqlite_computes_times_in_the_same_form() {
        let conn = Connection::open_in_memory().unwrap();
        let time = Utc.timestamp_opt(1_788_249_600, 0).unwrap();
        let same: bool = conn
            .query_row(
                "SELECT ?1 = strftime('%Y-%m-%dT%H:%M:%SZ', ?1, '+0 minutes')",
                [Time(time)],
                |row| row.get(0),
            )
            .unwrap();
        assert!(same);
    }

    #[test]
    fn a_text_that_is_no_time_is_an_error() {
        let conn = Connection::open_in_memory().unwrap();
        assert!(
            conn.query_row("SELECT 'soon'", [], |row| row.get::<_, Time>(0))
                .is_err()
        );
    }
}
