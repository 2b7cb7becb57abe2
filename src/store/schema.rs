//! The schema as people read it: every table and column with the comment that its migration gave.
//!
//! What exists is asked of SQLite; only the words come from the text of the migrations. So a column
//! without words is seen, and the manual cannot fall behind.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Serialize;

use super::migrate::MIGRATIONS;
use super::{Result, Store};

/// A table, or a full-text index that can be searched like one.
#[derive(Clone, Debug)]
pub struct Table {
    pub name: String,
    pub comment: String,
    pub columns: Vec<Column>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    pub table: String,
    pub column: String,
    /// `TEXT`, `INTEGER` or `REAL`; empty in a full-text index.
    #[serde(rename = "type")]
    pub kind: String,
    /// Whether it may be NULL.
    pub nullable: bool,
    /// Place in the primary key, from 1; `null`: not of it.
    pub primary_key: Option<i64>,
    /// `table.column` that it points to.
    pub references: Option<String>,
    /// The words that it may hold; empty: whatever fits its type.
    pub values: Vec<String>,
    pub comment: String,
}

/// Comments of the migrations, later ones over earlier ones; the table itself has the column "".
type Comments = BTreeMap<(String, String), String>;

/// Every table of this program's schema, in the order in which they were made.
///
/// # Errors
/// When memory is short.
pub fn tables() -> Result<Vec<Table>> {
    let store = Store::in_memory()?;
    let comments = comments(MIGRATIONS);
    let comment = |table: &str, column: &str| {
        let key = (table.to_owned(), column.to_owned());
        comments.get(&key).cloned().unwrap_or_default()
    };
    let mut tables = Vec::new();
    for name in names(&store.conn)? {
        let sql = "SELECT sql FROM sqlite_schema WHERE name = ?1";
        let made: String = store.conn.query_row(sql, [&name], |row| row.get(0))?;
        let mut columns = columns(&store.conn, &name)?;
        for column in &mut columns {
            column.comment = comment(&name, &column.column);
            column.values = values(&made, &column.column);
        }
        tables.push(Table {
            comment: comment(&name, ""),
            name,
            columns,
        });
    }
    Ok(tables)
}

/// The statements that make this program's schema, comments included.
///
/// # Errors
/// When memory is short.
pub fn statements() -> Result<String> {
    let store = Store::in_memory()?;
    let made: Vec<(String, String)> = store.rows(sql!("schema/statements.sql"), &[], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    let mut text = String::from(HEAD);
    for (kind, statement) in made {
        if kind == "table" {
            text.push('\n');
        }
        text.push_str(&statement);
        text.push_str(";\n");
    }
    Ok(text)
}

/// What the first lines of `sql/schema.sql` say.
const HEAD: &str = "\
-- The whole schema at its head, to read and to compare: databases are made by the migrations.
-- Written by .ci/generate; a test holds it to them.
";

/// Names of the tables of an open database, in the order in which they were made.
pub(super) fn names(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare(sql!("schema/tables.sql"))?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// The columns of a table of an open database.
pub(super) fn columns(conn: &Connection, table: &str) -> Result<Vec<Column>> {
    let mut statement = conn.prepare(sql!("schema/columns.sql"))?;
    let rows = statement.query_map([table], |row| {
        Ok(Column {
            table: table.to_owned(),
            column: row.get(0)?,
            kind: row.get(1)?,
            nullable: row.get(2)?,
            primary_key: row.get(3)?,
            references: row.get(4)?,
            values: Vec::new(),
            comment: String::new(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The words that a `CHECK (column IN (…))` allows.
fn values(statement: &str, column: &str) -> Vec<String> {
    let list = statement
        .split_once(&format!("CHECK ({column} IN ("))
        .and_then(|(_, rest)| rest.split_once("))"));
    let words = list.map_or("", |(words, _)| words).split(',');
    words
        .map(|word| word.trim().trim_matches('\'').to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

fn comments(migrations: &[&str]) -> Comments {
    let mut found = Comments::new();
    for migration in migrations {
        for (before, statement) in split(migration) {
            read(&before, &statement, &mut found);
        }
    }
    found
}

/// The statements of a text, whole lines, each with the comment lines before it.
fn split(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let (mut before, mut statement) = (String::new(), String::new());
    for line in text.lines() {
        let blank = statement.is_empty();
        match line.trim().strip_prefix("--") {
            Some(words) if blank => {
                before.push_str(words.trim());
                before.push(' ');
                continue;
            }
            None if blank && line.trim().is_empty() => {
                before.clear();
                continue;
            }
            _ => {}
        }
        statement.push_str(line);
        statement.push('\n');
        let code = cut_comment(line).0;
        let trigger = statement.contains("CREATE TRIGGER") && !code.trim_end().ends_with("END;");
        if code.trim_end().ends_with(';') && !trigger {
            found.push((before.trim().to_owned(), std::mem::take(&mut statement)));
            before.clear();
        }
    }
    found
}

/// What one statement says of a table and its columns.
fn read(before: &str, statement: &str, found: &mut Comments) {
    let words: Vec<&str> = statement.split_whitespace().take(6).collect();
    let mut note = |table: &str, column: &str, comment: &str| {
        let key = (table.to_owned(), column.to_owned());
        found.insert(key, comment.to_owned());
    };
    match words.as_slice() {
        ["CREATE", "VIRTUAL", "TABLE", table, ..] => {
            note(table, "", before);
            for part in list(statement).unwrap_or_default().split(',') {
                note(table, part.trim(), "the text that is searched with MATCH");
            }
        }
        ["CREATE", "TABLE", table, ..] => {
            let mut last = "";
            for line in statement.lines() {
                let (code, comment) = cut_comment(line);
                if code.trim().is_empty() {
                    continue;
                }
                if line.starts_with("    ") && !line.starts_with("     ") {
                    last = code.split_whitespace().next().unwrap_or_default();
                }
                if let Some(comment) = comment {
                    note(table, last, comment);
                }
            }
        }
        ["ALTER", "TABLE", table, "ADD", "COLUMN", column, ..] => {
            let within = statement.lines().find_map(|line| cut_comment(line).1);
            note(table, column, within.unwrap_or_default());
        }
        ["ALTER", "TABLE", table, "RENAME", "TO", name, ..] => {
            let name = name.trim_end_matches(';');
            let moved: Vec<_> = found
                .iter()
                .filter(|((owner, _), _)| owner == table)
                .map(|((_, column), comment)| ((name.to_owned(), column.clone()), comment.clone()))
                .collect();
            found.extend(moved);
        }
        _ => {}
    }
}

/// What stands between the first and the last parenthesis.
fn list(statement: &str) -> Option<&str> {
    let (begin, end) = (statement.find('(')? + 1, statement.rfind(')')?);
    statement.get(begin..end)
}

/// A line without its comment, and the comment.
fn cut_comment(line: &str) -> (&str, Option<&str>) {
    let mut quoted = false;
    for (at, sign) in line.char_indices() {
        match sign {
            '\'' => quoted = !quoted,
            '-' if !quoted && line[at..].starts_with("--") => {
                return (&line[..at], Some(line[at + 2..].trim()));
            }
            _ => {}
        }
    }
    (line, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_and_column_has_words() {
        let tables = tables().unwrap();
        assert!(tables.len() >= 12);
        for table in tables {
            assert!(!table.comment.is_empty(), "{} has no comment", table.name);
            for column in table.columns {
                assert!(
                    !column.comment.is_empty(),
                    "{}.{} has no comment: `column TYPE, -- what it holds` in its migration",
                    table.name,
                    column.column
                );
            }
        }
    }

    #[test]
    fn the_words_of_a_column_are_those_of_its_check() {
        let tables = tables().unwrap();
        let of = |table: &str, column: &str| {
            let table = tables.iter().find(|found| found.name == table).unwrap();
            let column = table.columns.iter().find(|found| found.column == column);
            column.unwrap().values.clone()
        };
        assert_eq!(of("session_changes", "kind"), ["start", "link"]);
        assert_eq!(of("sessions", "topic"), Vec::<String>::new());
    }

    #[test]
    fn columns_that_came_later_and_tables_that_were_rebuilt_keep_their_words() {
        let first = "-- A head.\n\nCREATE TABLE t (  -- things\n    id    TEXT NOT NULL,  -- its id\n    kind  TEXT\n        CHECK (kind IN ('a--b', 'c')), -- which of them\n    -- A pair.\n    CHECK (id <> '')\n) STRICT;\n";
        let second = "ALTER TABLE t ADD COLUMN size INTEGER; -- how big\nCREATE TABLE new (  -- things, again\n    id    TEXT NOT NULL   -- its new id\n) STRICT;\nALTER TABLE new RENAME TO t;\n-- The words of it.\nCREATE VIRTUAL TABLE v USING fts5 (\n    text, content = 't'\n);\n";
        let found = comments(&[first, second]);
        let of = |table: &str, column: &str| found[&(table.to_owned(), column.to_owned())].as_str();
        assert_eq!(of("t", ""), "things, again");
        assert_eq!(of("t", "id"), "its new id");
        assert_eq!(of("t", "kind"), "which of them");
        assert_eq!(of("t", "size"), "how big");
        assert_eq!(of("v", ""), "The words of it.");
        assert!(!of("v", "text").is_empty());
    }
}
