//! Rows of a query that somebody wrote: their columns are known only when they come.

use std::io::{self, IsTerminal, Write};

use comfy_table::CellAlignment;

use super::stream::{Cell, Csv, Rows};
use super::{Format, fit, safe, table};

/// Takes the names of the columns, then one row after the other.
pub struct Named<'a> {
    format: Format,
    how: Csv,
    table: bool,
    form: Form<'a>,
}

enum Form<'a> {
    /// Nothing has come yet.
    Waiting(&'a mut dyn Write),
    Stream(Rows<'a>),
    Table {
        sink: &'a mut dyn Write,
        /// The names, then the rows.
        lines: Vec<Vec<String>>,
        /// Columns that hold nothing but numbers.
        numbers: Vec<bool>,
    },
    /// A step failed; its error was told.
    Broken,
}

impl<'a> Named<'a> {
    pub(super) fn new(format: Format, how: Csv, table: bool, sink: &'a mut dyn Write) -> Self {
        Self {
            format,
            how,
            table,
            form: Form::Waiting(sink),
        }
    }

    /// The names, once, before the first row.
    ///
    /// # Errors
    /// What the sink says.
    pub fn columns(&mut self, names: &[String]) -> io::Result<()> {
        let Form::Waiting(sink) = std::mem::replace(&mut self.form, Form::Broken) else {
            return Err(io::Error::other("the columns came twice"));
        };
        self.form = if self.table && self.format == Format::Table {
            Form::Table {
                sink,
                lines: vec![names.iter().map(|name| safe::line(name)).collect()],
                numbers: vec![true; names.len()],
            }
        } else {
            Form::Stream(Rows::begin_named(self.format, names, self.how, sink)?)
        };
        Ok(())
    }

    /// One cell for each column.
    ///
    /// # Errors
    /// What the sink says.
    pub fn row<'c>(&mut self, cells: impl IntoIterator<Item = Cell<'c>>) -> io::Result<()> {
        match &mut self.form {
            Form::Stream(rows) => rows.row(cells),
            Form::Table { lines, numbers, .. } => {
                let cells = cells.into_iter().zip(numbers);
                let line = cells.map(|(cell, is_number)| {
                    *is_number &= !matches!(cell, Cell::Text(_));
                    shown(cell)
                });
                lines.push(line.collect());
                Ok(())
            }
            Form::Waiting(_) | Form::Broken => Err(io::Error::other("a row came without columns")),
        }
    }

    pub(super) fn end(self) -> io::Result<()> {
        match self.form {
            Form::Stream(rows) => rows.end(),
            Form::Table {
                sink,
                lines,
                numbers,
            } => print(lines, &numbers, sink),
            Form::Waiting(_) | Form::Broken => Ok(()),
        }
    }
}

fn shown(cell: Cell<'_>) -> String {
    match cell {
        Cell::Null => String::new(),
        Cell::Integer(number) => number.to_string(),
        Cell::Real(number) => format!("{number:?}"),
        Cell::Text(text) => safe::line(text),
    }
}

fn print(mut lines: Vec<Vec<String>>, numbers: &[bool], sink: &mut dyn Write) -> io::Result<()> {
    let mut table = table::plain();
    if let Some(width) = table.width().filter(|_| io::stdout().is_terminal()) {
        let natural: Vec<usize> = (0..numbers.len())
            .map(|column| {
                let cells = lines.iter().map(|line| fit::width(&line[column]));
                cells.max().unwrap_or(0)
            })
            .collect();
        let text: Vec<bool> = numbers.iter().map(|is_number| !is_number).collect();
        let widths = fit::widths(&natural, &text, usize::from(width));
        for line in &mut lines {
            line.truncate(widths.len());
            for (cell, width) in line.iter_mut().zip(&widths) {
                *cell = fit::cut(cell, *width);
            }
        }
    }
    let mut lines = lines.into_iter();
    table.set_header(lines.next().unwrap_or_default());
    table.add_rows(lines);
    for (place, is_number) in numbers.iter().enumerate() {
        if let Some(column) = table.column_mut(place).filter(|_| *is_number) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table::print(&mut table, sink)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(format: Format, table: bool) -> String {
        let mut bytes = Vec::new();
        let mut named = Named::new(format, Csv::default(), table, &mut bytes);
        named.columns(&["topic", "n"].map(str::to_owned)).unwrap();
        named
            .row([Cell::Text("Bio\u{1b}[2J"), Cell::Integer(12)])
            .unwrap();
        named.row([Cell::Null, Cell::Integer(3)]).unwrap();
        named.end().unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn a_table_is_safe_to_look_at_and_its_numbers_stand_right() {
        let text = written(Format::Table, true);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.len(), 4, "{text}");
        assert!(
            lines[2].contains("Bio[2J") && lines[2].ends_with("12"),
            "{text}"
        );
        assert!(lines[3].ends_with(" 3"), "{text}");
    }

    #[test]
    fn where_no_table_is_made_the_rows_are_csv() {
        assert!(written(Format::Table, false).starts_with("topic,n\r\n"));
        assert!(written(Format::Json, true).starts_with("[\n{\"topic\":"));
    }

    #[test]
    fn rows_before_their_columns_are_refused() {
        let mut bytes = Vec::new();
        let mut named = Named::new(Format::Json, Csv::default(), true, &mut bytes);
        assert!(named.row([Cell::Null]).is_err());
    }
}
