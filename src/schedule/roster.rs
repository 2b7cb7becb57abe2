//! The roster of a CSV file: who is expected where.

use std::collections::{HashMap, HashSet};

use super::cells::{self, Cell};
use super::spreadsheet::unguard;
use super::table::{Line, MAX_ROWS, RowError, Table};

/// The columns that a roster may have.
pub const ROSTER_COLUMNS: [&str; 5] = ["session_id", "cohort", "person_id", "email", "name"];

/// A roster: the good lines, and what is wrong with the others.
#[derive(Debug, Default)]
pub struct RosterFile {
    /// The lines that can be used, in the order of the file.
    pub rows: Vec<RosterRow>,
    /// What is wrong with each of the others, by line.
    pub errors: Vec<RowError>,
}

/// One line of a roster: a person at a session, or in all sessions of a cohort.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RosterRow {
    /// Where the line begins, counted from 1.
    pub line: u64,
    /// The session; exactly one of this and `cohort` is there.
    pub session_id: Option<String>,
    /// The cohort.
    pub cohort: Option<String>,
    /// Who it is everywhere: the `person_id` of the line, else its e-mail.
    pub person_id: String,
    /// The e-mail in lower case.
    pub email: Cell<String>,
    /// The name as people know it.
    pub name: Cell<String>,
}

/// Reads a roster.
///
/// `Err` means that the header cannot be used, so that no line was read. A person who comes twice
/// for one session or cohort is refused on each of those lines.
pub fn read_roster(input: &[u8]) -> Result<RosterFile, Vec<RowError>> {
    let mut table = Table::open(input, &ROSTER_COLUMNS)?;
    let needed = [("session_id", "cohort"), ("person_id", "email")];
    let missing = needed
        .into_iter()
        .filter(|(one, other)| !table.has(one) && !table.has(other));
    let missing: Vec<_> = missing
        .map(|(one, other)| RowError::line(1, format!("a column {one} or {other} must be there")))
        .collect();
    if !missing.is_empty() {
        return Err(missing);
    }
    let mut file = RosterFile::default();
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
    refuse_doubles(&mut file);
    file.errors.sort_by_key(|error| error.line);
    Ok(file)
}

fn read_row(line: &Line<'_>) -> Result<RosterRow, Vec<RowError>> {
    let mut errors = Vec::new();
    let mut row = RosterRow {
        line: line.number,
        ..RosterRow::default()
    };
    let (mut session_id, mut cohort, mut person_id) = (Cell::Keep, Cell::Keep, Cell::Keep);
    for (column, text) in line.cells() {
        let read = match column {
            "session_id" => Cell::read(text, cells::id).map(|cell| session_id = cell),
            "cohort" => Cell::read(text, cells::text(cells::MAX_NAME)).map(|cell| cohort = cell),
            "person_id" => Cell::read(unguard(text), cells::id).map(|cell| person_id = cell),
            "email" => Cell::read(text, cells::email).map(|cell| row.email = cell),
            _ => Cell::read(text, cells::text(cells::MAX_NAME)).map(|cell| row.name = cell),
        };
        if let Err(message) = read {
            errors.push(RowError::cell(line.number, column, text, message));
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    (row.session_id, row.cohort) = (session_id.over(None), cohort.over(None));
    match (&row.session_id, &row.cohort) {
        (None, None) => {
            errors.push(RowError::line(
                line.number,
                "names neither a session_id nor a cohort",
            ));
        }
        (Some(_), Some(cohort)) => {
            let message = "a line names a session_id or a cohort, not both";
            errors.push(RowError::cell(line.number, "cohort", cohort, message));
        }
        _ => {}
    }
    match person_id.over(None).or_else(|| row.email.over(None)) {
        Some(person_id) => row.person_id = person_id,
        None => errors.push(RowError::line(
            line.number,
            "names neither a person_id nor an email",
        )),
    }
    if errors.is_empty() {
        Ok(row)
    } else {
        Err(errors)
    }
}

fn refuse_doubles(file: &mut RosterFile) {
    let mut lines_of: HashMap<_, Vec<u64>> = HashMap::new();
    for row in &file.rows {
        let place = (&row.session_id, &row.cohort, &row.person_id);
        lines_of.entry(place).or_default().push(row.line);
    }
    lines_of.retain(|_, lines| lines.len() > 1);
    for ((_, _, person), lines) in &lines_of {
        let rule = "a person comes once for a session or cohort";
        file.errors
            .extend(RowError::doubled("person_id", person, lines, rule));
    }
    let refused: HashSet<u64> = lines_of.into_values().flatten().collect();
    file.rows.retain(|row| !refused.contains(&row.line));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(text: &str) -> Vec<String> {
        let errors = match read_roster(text.as_bytes()) {
            Ok(file) => file.errors,
            Err(errors) => errors,
        };
        errors.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_person_is_known_by_the_id_else_by_the_e_mail_in_lower_case() {
        let text =
            "session_id,person_id,email,name\nS1,P1,Sara@Example.com,Sara\nS1,,Omar@Example.com,\n";
        let file = read_roster(text.as_bytes()).unwrap();
        assert_eq!(file.errors, []);
        let row = |line, person_id: &str, email: &str, name| RosterRow {
            line,
            session_id: Some("S1".into()),
            cohort: None,
            person_id: person_id.into(),
            email: Cell::Set(email.into()),
            name,
        };
        let sara = row(2, "P1", "sara@example.com", Cell::Set("Sara".into()));
        assert_eq!(
            file.rows,
            [
                sara,
                row(3, "omar@example.com", "omar@example.com", Cell::Default)
            ]
        );
    }

    #[test]
    fn columns_that_are_absent_keep_what_is_stored() {
        let file = read_roster(b"cohort,person_id\n7B,P1\n").unwrap();
        let expected = RosterRow {
            line: 2,
            cohort: Some("7B".into()),
            person_id: "P1".into(),
            ..RosterRow::default()
        };
        assert_eq!(file.rows, [expected]);
    }

    #[test]
    fn a_line_needs_one_place_and_a_person() {
        assert_eq!(
            errors("session_id,cohort,person_id,email\nS1,7B,P1,\n,,P1,\nS1,,,\nS1,,P1,nobody\n"),
            [
                "line 2, cohort \"7B\": a line names a session_id or a cohort, not both",
                "line 3: names neither a session_id nor a cohort",
                "line 4: names neither a person_id nor an email",
                "line 5, email \"nobody\": must be an e-mail address like name@example.org",
            ]
        );
    }

    #[test]
    fn a_header_needs_a_column_for_the_place_and_one_for_the_person() {
        assert_eq!(
            errors("name\nSara\n"),
            [
                "line 1: a column session_id or cohort must be there",
                "line 1: a column person_id or email must be there",
            ]
        );
    }

    #[test]
    fn a_person_who_comes_twice_for_one_place_is_refused_on_each_line() {
        let text = "session_id,cohort,person_id\nS1,,P1\nS2,,P1\n,S1,P1\nS1,,P1\n";
        assert_eq!(
            errors(text),
            [
                "line 2, person_id \"P1\": is on line 5 too: a person comes once for a session or cohort",
                "line 5, person_id \"P1\": is on line 2 too: a person comes once for a session or cohort",
            ]
        );
        let lines: Vec<_> = read_roster(text.as_bytes())
            .unwrap()
            .rows
            .iter()
            .map(|row| row.line)
            .collect();
        assert_eq!(lines, [3, 4]);
    }

    #[test]
    fn names_lose_the_apostrophe_of_our_export() {
        let file = read_roster("cohort,person_id,name\n'=7B,'+P1,'@sara\n".as_bytes()).unwrap();
        assert_eq!(file.rows[0].person_id, "+P1");
        assert_eq!(file.rows[0].cohort.as_deref(), Some("=7B"));
        assert_eq!(file.rows[0].name, Cell::Set("@sara".into()));
    }
}
