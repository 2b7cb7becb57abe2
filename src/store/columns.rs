//! Reads the columns of a row one after the other, in the order of the select list.
//!
//! Looking up thirty names for each of 100,000 rows takes longer than the query itself; a test
//! (`testing::assert_columns`) holds every select list to its struct and its table instead.

use chrono::{DateTime, Utc};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Row, ToSql};
use serde_json::Value;

use super::time::Time;

/// A cursor over the columns of one row.
pub(super) struct Columns<'r, 's> {
    row: &'r Row<'s>,
    at: usize,
}

impl<'r, 's> Columns<'r, 's> {
    /// Begins at the first column.
    pub(super) fn of(row: &'r Row<'s>) -> Self {
        Self { row, at: 0 }
    }

    /// Reads the next column.
    pub(super) fn get<T: FromSql>(&mut self) -> rusqlite::Result<T> {
        let at = self.at;
        self.at += 1;
        self.row.get(at)
    }

    /// Reads the next column as a time.
    pub(super) fn time(&mut self) -> rusqlite::Result<DateTime<Utc>> {
        Ok(self.get::<Time>()?.0)
    }

    /// Reads the next column as a time that may be NULL.
    pub(super) fn time_or_null(&mut self) -> rusqlite::Result<Option<DateTime<Utc>>> {
        Ok(self.get::<Option<Time>>()?.map(|time| time.0))
    }

    /// Reads the next column as JSON.
    pub(super) fn json(&mut self) -> rusqlite::Result<Value> {
        Ok(self.get::<FromJson>()?.0)
    }

    /// Reads the next column as JSON that may be NULL.
    pub(super) fn json_or_null(&mut self) -> rusqlite::Result<Option<Value>> {
        Ok(self.get::<Option<FromJson>>()?.map(|json| json.0))
    }
}

struct FromJson(Value);

impl FromSql for FromJson {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_slice(value.as_bytes()?)
            .map(Self)
            .map_err(FromSqlError::other)
    }
}

/// JSON on its way into a column.
pub(super) struct Json<'a>(pub(super) &'a Value);

impl ToSql for Json<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}
