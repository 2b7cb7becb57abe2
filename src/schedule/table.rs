//! A CSV file as named cells: header, line numbers, and errors that say where and what would be
//! right. What the cells mean is the business of the readers that use it.

use std::fmt;

use csv::{ByteRecord, Reader, ReaderBuilder};
use serde::Serialize;

use super::suggest;

/// The most data rows one file may have.
pub const MAX_ROWS: usize = 500_000;

/// As much of a bad value as an error repeats, in characters.
const SHOWN_VALUE: usize = 80;

/// What is wrong with one line of a file.
///
/// Shown as `line 3, duration_minutes "0": must be …`; the name of the file is the caller's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowError {
    /// Where the line begins, counted from 1, the header included.
    pub line: u64,
    /// The column, unless the whole line is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The cell as it was written; a long one is cut.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What would be right.
    pub message: String,
}

impl RowError {
    /// An error about a whole line.
    pub fn line(line: u64, message: impl Into<String>) -> Self {
        Self {
            line,
            column: None,
            value: None,
            message: message.into(),
        }
    }

    /// An error about a column that has no value.
    pub fn column(line: u64, column: &str, message: impl Into<String>) -> Self {
        Self {
            column: Some(column.to_owned()),
            ..Self::line(line, message)
        }
    }

    /// An error about one cell.
    pub fn cell(line: u64, column: &str, value: &str, message: impl Into<String>) -> Self {
        Self {
            value: Some(shorten(value)),
            ..Self::column(line, column, message)
        }
    }

    /// An error for each of several lines that say the same thing, against `rule`.
    ///
    /// Each later line is told of the first one, and the first of the second.
    pub(super) fn doubled(
        column: &str,
        value: &str,
        lines: &[u64],
        rule: &str,
    ) -> impl Iterator<Item = Self> {
        lines.iter().enumerate().map(move |(index, line)| {
            let other = if index == 0 { lines[1] } else { lines[0] };
            Self::cell(
                *line,
                column,
                value,
                format!("is on line {other} too: {rule}"),
            )
        })
    }
}

fn shorten(value: &str) -> String {
    let mut shown: String = value.chars().take(SHOWN_VALUE).collect();
    if shown.len() < value.len() {
        shown.push('…');
    }
    shown
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = &self.column {
            write!(f, ", {column}")?;
        }
        if let Some(value) = &self.value {
            write!(f, " {value:?}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for RowError {}

/// A file whose header was understood, read line by line.
pub(super) struct Table<'a> {
    input: &'a [u8],
    reader: Reader<&'a [u8]>,
    columns: Vec<&'static str>,
    record: ByteRecord,
    rows: usize,
}

/// One line with data.
pub(super) struct Line<'t> {
    pub(super) number: u64,
    cells: Vec<(&'static str, &'t str)>,
}

impl<'a> Table<'a> {
    /// Reads the header; every column must be one of `known`, and none may come twice.
    pub(super) fn open(input: &'a [u8], known: &[&'static str]) -> Result<Self, Vec<RowError>> {
        let input = input.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(input);
        if input.starts_with(&[0xFF, 0xFE]) || input.starts_with(&[0xFE, 0xFF]) {
            return Err(vec![RowError::line(
                1,
                "is UTF-16: save the file as \"CSV UTF-8\"",
            )]);
        }
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(input);
        let (columns, record) = (Vec::new(), ByteRecord::new());
        let mut table = Self {
            input,
            reader,
            columns,
            record,
            rows: 0,
        };
        let Some(line) = table.advance() else {
            return Err(vec![RowError::line(
                1,
                "the file is empty: a header row must name the columns",
            )]);
        };
        table.columns = read_header(line, &table.record, known)?;
        Ok(table)
    }

    pub(super) fn has(&self, column: &str) -> bool {
        self.columns.contains(&column)
    }

    /// The next line with data, or what is wrong with it; lines of empty cells are passed over.
    pub(super) fn next_line(&mut self) -> Option<Result<Line<'_>, RowError>> {
        let number = loop {
            let line = self.advance()?;
            if self.record.iter().any(|cell| !cell.trim_ascii().is_empty()) {
                break line;
            }
        };
        self.rows += 1;
        Some(self.line(number))
    }

    /// Whether more than [`MAX_ROWS`] lines were read; nobody should read on then.
    pub(super) fn is_too_long(&self) -> bool {
        self.rows > MAX_ROWS
    }

    fn line(&self, number: u64) -> Result<Line<'_>, RowError> {
        if self.record.len() != self.columns.len() {
            let (cells, columns) = (self.record.len(), self.columns.len());
            let mut message = format!("has {cells} cells, the header names {columns} columns");
            if self.record.as_slice().contains(&b'\n') {
                message.push_str("; is a quote not closed?");
            }
            return Err(RowError::line(number, message));
        }
        let named = self.columns.iter().zip(&self.record);
        let read = named.map(|(column, cell)| match str::from_utf8(cell) {
            Ok(text) => Ok((*column, text)),
            Err(_) => Err(RowError::cell(
                number,
                column,
                &String::from_utf8_lossy(cell),
                "is not UTF-8: save the file as \"CSV UTF-8\"",
            )),
        });
        Ok(Line {
            number,
            cells: read.collect::<Result<_, _>>()?,
        })
    }

    /// Reads one record and tells the line it begins on, or `None` at the end of the file.
    fn advance(&mut self) -> Option<u64> {
        let more = self.reader.read_byte_record(&mut self.record);
        if !more.expect("bytes in memory, and lines of any length, are never refused") {
            return None;
        }
        let position = self.record.position()?;
        // The reader's position stands before the blank lines it passed over.
        let start = usize::try_from(position.byte()).ok()?;
        let skipped = self.input[start..]
            .iter()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let skipped: u64 = skipped.map(|byte| u64::from(*byte == b'\n')).sum();
        Some(position.line() + skipped)
    }
}

impl<'t> Line<'t> {
    /// The cells from left to right, each with the name of its column.
    pub(super) fn cells(&self) -> impl Iterator<Item = (&'static str, &'t str)> {
        self.cells.iter().copied()
    }
}

fn read_header(
    line: u64,
    header: &ByteRecord,
    known: &[&'static str],
) -> Result<Vec<&'static str>, Vec<RowError>> {
    let mut columns = Vec::new();
    let mut errors = Vec::new();
    for (index, cell) in header.iter().enumerate() {
        let name = String::from_utf8_lossy(cell);
        let name = name.trim();
        match known.iter().find(|column| **column == name) {
            Some(column) if columns.contains(column) => {
                errors.push(RowError::column(line, column, "this column comes twice"));
            }
            Some(column) => columns.push(*column),
            None => errors.push(unknown_column(line, index, name, header.len(), known)),
        }
    }
    if errors.is_empty() {
        Ok(columns)
    } else {
        Err(errors)
    }
}

fn unknown_column(
    line: u64,
    index: usize,
    name: &str,
    columns: usize,
    known: &[&'static str],
) -> RowError {
    if name.is_empty() {
        return RowError::line(line, format!("column {} has no name", index + 1));
    }
    if columns == 1 && name.contains([';', '\t']) {
        return RowError::line(line, "the cells must be separated by commas");
    }
    let message = match suggest::nearest(name, known.iter().copied()) {
        Some(meant) => format!("unknown column; did you mean {meant}?"),
        None => format!("unknown column; known are {}", known.join(", ")),
    };
    RowError::column(line, &shorten(name), message)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 3] = ["id", "topic", "start_time"];

    fn header_errors(input: &[u8]) -> Vec<String> {
        let errors = Table::open(input, &KNOWN).err().unwrap_or_default();
        errors.iter().map(ToString::to_string).collect()
    }

    /// Each data line as `number: cells`, or its error.
    fn lines(input: &[u8]) -> Vec<String> {
        let mut table = Table::open(input, &KNOWN).unwrap();
        let mut lines = Vec::new();
        while let Some(line) = table.next_line() {
            lines.push(match line {
                Ok(line) => {
                    let cells: Vec<_> = line
                        .cells()
                        .map(|(name, text)| format!("{name}={text}"))
                        .collect();
                    format!("{}: {}", line.number, cells.join(" "))
                }
                Err(error) => error.to_string(),
            });
        }
        lines
    }

    #[test]
    fn columns_come_in_any_order_and_not_all_must_come() {
        assert_eq!(lines(b"topic,id\nBiology,S1\n"), ["2: topic=Biology id=S1"]);
    }

    #[test]
    fn an_unknown_column_is_refused_with_the_one_that_was_meant() {
        assert_eq!(
            header_errors(b"id,topics\n"),
            ["line 1, topics: unknown column; did you mean topic?"]
        );
        assert_eq!(
            header_errors(b"id,colour\n"),
            ["line 1, colour: unknown column; known are id, topic, start_time"]
        );
    }

    #[test]
    fn all_faults_of_a_header_are_named() {
        assert_eq!(
            header_errors(b"id,id,Topic,\n"),
            [
                "line 1, id: this column comes twice",
                "line 1, Topic: unknown column; did you mean topic?",
                "line 1: column 4 has no name",
            ]
        );
    }

    #[test]
    fn a_file_without_a_header_or_in_another_form_is_refused() {
        assert_eq!(
            header_errors(b""),
            ["line 1: the file is empty: a header row must name the columns"]
        );
        assert_eq!(
            header_errors(b"\n\n"),
            ["line 1: the file is empty: a header row must name the columns"]
        );
        assert_eq!(
            header_errors(b"id;topic\n"),
            ["line 1: the cells must be separated by commas"]
        );
        assert_eq!(
            header_errors(b"\xFF\xFEi\0d\0"),
            ["line 1: is UTF-16: save the file as \"CSV UTF-8\""]
        );
    }

    #[test]
    fn a_byte_order_mark_crlf_and_quotes_are_understood() {
        let input = "\u{FEFF}id,topic\r\nS1,\"Biology, 7B\"\r\nS2,\"a \"\"b\"\"\r\nc\"\r\nS3,x";
        let expected = [
            "2: id=S1 topic=Biology, 7B",
            "3: id=S2 topic=a \"b\"\r\nc",
            "5: id=S3 topic=x",
        ];
        assert_eq!(lines(input.as_bytes()), expected);
    }

    #[test]
    fn lines_are_counted_through_blank_ones_and_lines_of_empty_cells_are_passed_over() {
        for end in ["\n", "\r\n"] {
            let input = [
                "", "id,topic", "", "S1,x", "", "", ",", " , ", "S2,\"a", "b\"", "", "S3,y",
            ]
            .join(end);
            let numbers: Vec<_> = lines(input.as_bytes())
                .iter()
                .map(|line| line.split(':').next().unwrap().to_owned())
                .collect();
            assert_eq!(numbers, ["4", "9", "12"], "{end:?}");
        }
    }

    #[test]
    fn a_line_of_another_length_is_refused_and_the_next_one_read() {
        assert_eq!(
            lines(b"id,topic\nS1\nS2,x,y\nS3,z\n"),
            [
                "line 2: has 1 cells, the header names 2 columns",
                "line 3: has 3 cells, the header names 2 columns",
                "4: id=S3 topic=z",
            ]
        );
    }

    #[test]
    fn a_quote_that_is_not_closed_is_suspected() {
        assert_eq!(
            lines(b"id,topic,start_time\nS1,\"Biology,x\nS2,Chemistry,x\n"),
            ["line 2: has 2 cells, the header names 3 columns; is a quote not closed?"]
        );
    }

    #[test]
    fn bytes_that_are_not_utf_8_are_refused_on_their_line() {
        assert_eq!(
            lines(b"id,topic\nS1,caf\xE9\nS2,x\n"),
            [
                "line 2, topic \"caf\u{FFFD}\": is not UTF-8: save the file as \"CSV UTF-8\"",
                "3: id=S2 topic=x",
            ]
        );
    }

    #[test]
    fn a_long_value_is_cut_in_the_error() {
        let error = RowError::cell(1, "topic", &"é".repeat(500), "is too long");
        assert_eq!(error.value, Some(format!("{}…", "é".repeat(80))));
    }
}
