//! The hosts of a CSV file: who should exist in the Zoom account, and with a licence or not.

use std::collections::HashMap;

use super::cells::{self, Cell};
use super::table::{Line, MAX_ROWS, RowError, Table};

/// The columns that a file of hosts may have.
pub const HOST_COLUMNS: [&str; 4] = ["email", "first_name", "last_name", "license"];

/// The longest e-mail that Zoom takes for a user, in characters.
const MAX_EMAIL: usize = 128;
/// The longest first or last name that Zoom takes, in characters.
const MAX_NAME: usize = 64;

/// A file of hosts: the good lines, and what is wrong with the others.
#[derive(Debug, Default)]
pub struct HostFile {
    /// The lines that can be used, in the order of the file.
    pub rows: Vec<HostRow>,
    /// What is wrong with each of the others, by line.
    pub errors: Vec<RowError>,
}

/// One line of a file of hosts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HostRow {
    /// Where the line begins, counted from 1.
    pub line: u64,
    /// E-mail in lower case.
    pub email: String,
    /// First name, where given.
    pub first_name: Option<String>,
    /// Last name, where given.
    pub last_name: Option<String>,
    /// With a licence.
    pub licensed: bool,
}

/// Reads a file of hosts.
///
/// `Err` means that the header cannot be used, so that no line was read. A host who comes twice is
/// refused on each of those lines.
pub fn read_hosts(input: &[u8]) -> Result<HostFile, Vec<RowError>> {
    let mut table = Table::open(input, &HOST_COLUMNS)?;
    if !table.has("email") {
        return Err(vec![RowError::column(
            1,
            "email",
            "this column must be there",
        )]);
    }
    let mut file = HostFile::default();
    while let Some(line) = table.next_line() {
        match line
            .map_err(|error| vec![error])
            .and_then(|line| read_row(&line))
        {
            Ok(row) => file.rows.push(row),
            Err(mut errors) => file.errors.append(&mut errors),
        }
        if table.is_too_long() {
            let message = format!("the file has more than {MAX_ROWS} data rows: split it");
            return Err(vec![RowError::line(1, message)]);
        }
    }
    let mut lines_of: HashMap<String, Vec<u64>> = HashMap::new();
    for row in &file.rows {
        lines_of
            .entry(row.email.clone())
            .or_default()
            .push(row.line);
    }
    lines_of.retain(|_, lines| lines.len() > 1);
    for (email, lines) in &lines_of {
        let rule = "a host comes once in a file";
        file.errors
            .extend(RowError::doubled("email", email, lines, rule));
    }
    file.rows.retain(|row| !lines_of.contains_key(&row.email));
    file.errors.sort_by_key(|error| error.line);
    Ok(file)
}

fn read_row(line: &Line<'_>) -> Result<HostRow, Vec<RowError>> {
    let mut row = HostRow {
        line: line.number,
        ..HostRow::default()
    };
    let mut errors = Vec::new();
    for (column, text) in line.cells() {
        let read = match column {
            "email" => Cell::read(text, email).and_then(|cell| match cell {
                Cell::Set(email) => {
                    row.email = email;
                    Ok(())
                }
                Cell::Default | Cell::Keep => Err("every host needs an address".to_owned()),
            }),
            "first_name" => name(text).map(|name| row.first_name = name),
            "last_name" => name(text).map(|name| row.last_name = name),
            _ => Cell::read(text, license).map(|cell| row.licensed = cell == Cell::Set(true)),
        };
        if let Err(message) = read {
            errors.push(RowError::cell(line.number, column, text, message));
        }
    }
    if errors.is_empty() {
        Ok(row)
    } else {
        Err(errors)
    }
}

fn email(text: &str) -> Result<String, String> {
    let email = cells::email(text)?;
    let length = email.chars().count();
    if length > MAX_EMAIL {
        return Err(format!("has {length} characters, at most {MAX_EMAIL} fit"));
    }
    Ok(email)
}

fn name(text: &str) -> Result<Option<String>, String> {
    Cell::read(text, cells::text(MAX_NAME)).map(|cell| cell.over(None))
}

fn license(text: &str) -> Result<bool, String> {
    match text.to_ascii_lowercase().as_str() {
        "licensed" => Ok(true),
        "basic" => Ok(false),
        _ => Err("must be licensed or basic".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_has_a_licence_only_where_the_file_says_so() {
        let text = "email,license,first_name\nAda@X.org,licensed,Ada\nbob@x.org,,\n";
        let file = read_hosts(text.as_bytes()).unwrap();
        assert_eq!(file.errors, []);
        let read: Vec<_> = file
            .rows
            .iter()
            .map(|row| (row.email.as_str(), row.licensed, row.first_name.as_deref()))
            .collect();
        assert_eq!(
            read,
            [("ada@x.org", true, Some("Ada")), ("bob@x.org", false, None)]
        );
    }

    #[test]
    fn every_bad_cell_and_every_double_is_told_on_its_line() {
        let text = "email,license\nada,pro\nbob@x.org,basic\nBOB@x.org,\n,basic\n";
        let file = read_hosts(text.as_bytes()).unwrap();
        assert!(file.rows.is_empty());
        let lines: Vec<_> = file
            .errors
            .iter()
            .map(|error| (error.line, error.column.as_deref().unwrap()))
            .collect();
        assert_eq!(
            lines,
            [
                (2, "email"),
                (2, "license"),
                (3, "email"),
                (4, "email"),
                (5, "email")
            ]
        );
        assert_eq!(read_hosts(b"first_name\nAda\n").unwrap_err().len(), 1);
    }
}
