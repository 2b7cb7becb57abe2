//! Reading whatever somebody wants to know: one table, or a query of their own.

use std::borrow::Cow;
use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Statement};

use super::error::{Error, Result};
use super::{Store, copies, file, migrate, schema};

/// What a query may begin with; everything else could write, attach or change settings.
const BEGINNINGS: [&str; 4] = ["select", "with", "values", "explain"];

/// What comes of a query: once its columns, then each row.
#[derive(Debug)]
pub enum Part<'a> {
    Columns(&'a [String]),
    Row(&'a [Cell<'a>]),
}

/// One value of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    Null,
    Integer(i64),
    Real(f64),
    /// Text; bytes that are none are written in hexadecimal.
    Text(Cow<'a, str>),
}

/// A database that is read and never changed.
#[derive(Debug)]
pub struct Reader {
    conn: Connection,
}

impl Reader {
    /// Opens a database that must exist; nothing is created, migrated or written back.
    ///
    /// # Errors
    /// What is no database of ours, or of a newer schema.
    pub fn open(path: &Path) -> Result<Self> {
        if !file::exists(path)? {
            return Err(Error::Missing {
                path: path.to_owned(),
            });
        }
        migrate::check_header(path)?;
        let conn = copies::read_only(path)?;
        migrate::schema_version(&conn, path)?;
        conn.pragma_update(None, "query_only", true)?;
        Ok(Self { conn })
    }

    /// Runs a query of a user's own, until `take` says that it is enough.
    ///
    /// # Errors
    /// What is no single query, or what SQLite refuses.
    pub fn query(&self, sql: &str, take: impl FnMut(Part<'_>) -> bool) -> Result<()> {
        let refuse = |detail: &str| Error::Query {
            detail: detail.to_owned(),
        };
        if !begins_well(sql) {
            return Err(refuse("only SELECT, WITH, VALUES and EXPLAIN are taken"));
        }
        let mut statement = self.conn.prepare(sql).map_err(|error| match error {
            rusqlite::Error::MultipleStatement => refuse("it is more than one statement"),
            error => told(error),
        })?;
        if !statement.readonly() || statement.column_count() == 0 {
            return Err(refuse("it would write"));
        }
        if statement.parameter_count() > 0 {
            return Err(refuse("it has parameters, and nothing to put there"));
        }
        hand_over(&mut statement, take, told)
    }
}

impl Store {
    /// Hands over every row of a table, in the order of its keys, until `take` says that it is enough.
    ///
    /// # Errors
    /// A name that no table has.
    pub fn each_of(&self, name: &str, take: impl FnMut(Part<'_>) -> bool) -> Result<()> {
        let known = schema::names(&self.conn)?;
        if !known.iter().any(|table| table == name) {
            return Err(Error::NoTable {
                name: name.to_owned(),
                known,
            });
        }
        let mut order: Vec<_> = schema::columns(&self.conn, name)?
            .into_iter()
            .filter_map(|column| Some((column.primary_key?, format!("\"{}\"", column.column))))
            .collect();
        order.sort();
        let order: Vec<_> = order.into_iter().map(|(_, column)| column).collect();
        let order = if order.is_empty() {
            "rowid".to_owned()
        } else {
            order.join(", ")
        };
        // Both are names of our own schema.
        let sql = format!("SELECT * FROM \"{name}\" ORDER BY {order}");
        hand_over(&mut self.conn.prepare(&sql)?, take, Error::from)
    }
}

fn hand_over(
    statement: &mut Statement<'_>,
    mut take: impl FnMut(Part<'_>) -> bool,
    told: impl Fn(rusqlite::Error) -> Error,
) -> Result<()> {
    let names = statement.column_names();
    let names: Vec<String> = names.map(str::to_owned).collect();
    if !take(Part::Columns(&names)) {
        return Ok(());
    }
    let mut rows = statement.query([]).map_err(&told)?;
    while let Some(row) = rows.next().map_err(&told)? {
        let cells = (0..names.len()).map(|column| Ok(cell(row.get_ref(column)?)));
        let cells = cells.collect::<rusqlite::Result<Vec<_>>>()?;
        if !take(Part::Row(&cells)) {
            break;
        }
    }
    Ok(())
}

fn cell(value: ValueRef<'_>) -> Cell<'_> {
    match value {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(number) => Cell::Integer(number),
        ValueRef::Real(number) => Cell::Real(number),
        ValueRef::Text(bytes) => Cell::Text(String::from_utf8_lossy(bytes)),
        ValueRef::Blob(bytes) => {
            let hex = bytes.iter().map(|byte| format!("{byte:02x}"));
            Cell::Text(hex.collect::<String>().into())
        }
    }
}

/// Whether the first word, after blanks and comments, is one of a query.
fn begins_well(sql: &str) -> bool {
    let mut rest = sql.trim_start();
    loop {
        rest = if let Some(comment) = rest.strip_prefix("--") {
            comment.split_once('\n').map_or("", |(_, rest)| rest)
        } else if let Some(comment) = rest.strip_prefix("/*") {
            comment.split_once("*/").map_or("", |(_, rest)| rest)
        } else {
            break;
        }
        .trim_start();
    }
    let end = rest.find(|sign: char| !sign.is_ascii_alphabetic());
    let word = rest[..end.unwrap_or(rest.len())].to_ascii_lowercase();
    BEGINNINGS.contains(&word.as_str())
}

/// What SQLite says of a statement that it refuses, as the writer's affair.
fn told(error: rusqlite::Error) -> Error {
    let detail = match &error {
        rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
        rusqlite::Error::SqliteFailure(_, Some(message)) => message.clone(),
        other => other.to_string(),
    };
    match Error::from(error) {
        Error::Sql(_) | Error::ReadOnly => Error::Query { detail },
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::wish;
    use super::super::{Source, testing::at};
    use super::*;

    /// The columns, and the first cells of at most two rows.
    fn taken(run: impl FnOnce(&mut dyn FnMut(Part<'_>) -> bool) -> Result<()>) -> Result<Taken> {
        let mut taken = Taken::default();
        run(&mut |part| match part {
            Part::Columns(names) => {
                taken.0 = names.to_vec();
                true
            }
            Part::Row(cells) => {
                taken.1.push(format!("{:?}", cells[0]));
                taken.1.len() < 2
            }
        })?;
        Ok(taken)
    }

    type Taken = (Vec<String>, Vec<String>);

    fn database() -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.db");
        let store = Store::open(&path).unwrap();
        let wishes = ["s1", "s2", "s3"].map(wish);
        store
            .save_wishes(&wishes, Source::Manual, at("06:00"))
            .unwrap();
        (folder, path)
    }

    #[test]
    fn a_query_is_read_until_that_is_enough() {
        let (_folder, path) = database();
        let sql = "-- ours\n/* all */ SELECT session_id, topic FROM sessions;";
        let reader = Reader::open(&path).unwrap();
        let (columns, rows) = taken(|take| reader.query(sql, take)).unwrap();
        assert_eq!(columns, ["session_id", "topic"]);
        assert_eq!(rows, ["Text(\"s1\")", "Text(\"s2\")"]);
        let (_, rows) = taken(|take| reader.query("SELECT x'00ff'", take)).unwrap();
        assert_eq!(rows, ["Text(\"00ff\")"]);
    }

    #[test]
    fn whatever_could_write_is_refused() {
        let (folder, path) = database();
        let before = std::fs::read(&path).unwrap();
        let reader = Reader::open(&path).unwrap();
        let elsewhere = folder.path().join("copy.db");
        for sql in [
            "DELETE FROM sessions",
            "WITH x AS (SELECT 1) DELETE FROM sessions",
            "EXPLAIN SELECT 1; DELETE FROM sessions",
            "SELECT 1; SELECT 2",
            "PRAGMA user_version = 9",
            "BEGIN IMMEDIATE",
            "SELECT ?1",
            "SELEC 1",
            "SELECT * FROM nowhere",
            "",
            "--",
            &format!("VACUUM INTO '{}'", elsewhere.display()),
            &format!("ATTACH '{}' AS x", elsewhere.display()),
        ] {
            let refused = taken(|take| reader.query(sql, take));
            assert!(
                matches!(refused, Err(Error::Query { .. })),
                "{sql}: {refused:?}"
            );
        }
        assert!(!elsewhere.exists());
        assert!(std::fs::read(&path).unwrap() == before);
    }

    #[test]
    fn every_table_can_be_handed_over_and_others_are_not_known() {
        let (_folder, path) = database();
        let store = Store::open(&path).unwrap();
        for table in schema::tables().unwrap() {
            let (columns, _) = taken(|take| store.each_of(&table.name, take)).unwrap();
            let names: Vec<_> = table
                .columns
                .into_iter()
                .map(|column| column.column)
                .collect();
            assert_eq!(columns, names);
        }
        for name in [
            "sqlite_schema",
            "sqlite_sequence",
            "sessions\" --",
            "Sessions",
        ] {
            let refused = taken(|take| store.each_of(name, take));
            assert!(matches!(refused, Err(Error::NoTable { .. })), "{name}");
        }
    }
}
