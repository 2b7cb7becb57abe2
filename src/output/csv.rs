//! CSV by RFC 4180, safe to open in a spreadsheet.
//!
//! A cell with words of people that a spreadsheet would run as a formula gets one leading `'`;
//! our importer takes exactly one away, so nothing is lost on the way round.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;

use super::columns::{Column, Kind};
use crate::schedule::spreadsheet;

/// Rows under the keys of their columns; `raw` leaves every cell as it is.
pub(super) fn write<T: Serialize>(
    rows: &[T],
    columns: &[&Column],
    raw: bool,
    header: bool,
    sink: &mut dyn Write,
) -> io::Result<()> {
    let mut writer = writer(sink);
    if header {
        writer
            .write_record(columns.iter().map(|column| column.key))
            .map_err(plain)?;
    }
    for row in rows {
        let row = serde_json::to_value(row)?;
        let cells = columns.iter().map(|column| {
            let value = row.get(column.key).unwrap_or(&Value::Null);
            let cell = match (value, column.kind) {
                (Value::Array(words), Kind::List) => Cow::Owned(super::table::list(words)),
                _ => cell(value),
            };
            if raw
                || !matches!(
                    column.kind,
                    Kind::Text | Kind::Person | Kind::Mail | Kind::List
                )
            {
                cell.into_owned()
            } else {
                protected(cell).into_owned()
            }
        });
        writer.write_record(cells).map_err(plain)?;
    }
    writer.flush()
}

/// One object as a header and a row.
pub(super) fn object<T: Serialize>(value: &T, sink: &mut dyn Write) -> io::Result<()> {
    let value = serde_json::to_value(value)?;
    let mut writer = writer(sink);
    if let Value::Object(members) = &value {
        writer.write_record(members.keys()).map_err(plain)?;
        let cells = members
            .values()
            .map(|member| protected(cell(member)).into_owned());
        writer.write_record(cells).map_err(plain)?;
    }
    writer.flush()
}

pub(super) fn writer(sink: &mut dyn Write) -> csv::Writer<&mut dyn Write> {
    csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(sink)
}

/// The failure of the sink itself: a closed pipe must still be told from a full disk.
pub(super) fn plain(error: csv::Error) -> io::Error {
    if !error.is_io_error() {
        return io::Error::other(error);
    }
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn cell(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => Cow::Borrowed(""),
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

/// The cell as a spreadsheet may see it.
fn protected(cell: Cow<'_, str>) -> Cow<'_, str> {
    match spreadsheet::guard(&cell) {
        Cow::Owned(guarded) => Cow::Owned(guarded),
        Cow::Borrowed(_) => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Row {
        id: &'static str,
        name: &'static str,
    }

    const COLUMNS: &[Column] = &[
        super::super::columns::shown("id", "id", Kind::Id),
        super::super::columns::shown("name", "name", Kind::Text),
    ];

    fn written(name: &'static str, raw: bool) -> String {
        let mut sink = Vec::new();
        let columns: Vec<&Column> = COLUMNS.iter().collect();
        write(&[Row { id: "-1", name }], &columns, raw, true, &mut sink).unwrap();
        String::from_utf8(sink).unwrap()
    }

    #[test]
    fn a_formula_in_a_name_is_defused_and_an_id_is_not_touched() {
        assert_eq!(written("=1+1", false), "id,name\r\n-1,'=1+1\r\n");
        assert_eq!(written("=1+1", true), "id,name\r\n-1,=1+1\r\n");
    }

    #[test]
    fn commas_quotes_and_newlines_are_quoted() {
        assert_eq!(
            written("a, \"b\"\nc", false),
            "id,name\r\n-1,\"a, \"\"b\"\"\nc\"\r\n"
        );
    }
}
