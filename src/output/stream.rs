//! Rows that are written as they come, for exports that do not fit in memory.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::Format;
use super::columns::{Column, Kind};
use super::csv::plain;
use crate::schedule::spreadsheet;

/// By this a spreadsheet knows UTF-8.
pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// One value of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    Null,
    Integer(i64),
    Real(f64),
    Text(&'a str),
}

/// How CSV is written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Csv {
    /// Leaves cells that a spreadsheet would run.
    pub raw: bool,
    /// Begins with a byte-order mark.
    pub excel: bool,
    /// Leaves out the names of the columns.
    pub no_header: bool,
}

/// Takes one row after the other.
pub struct Rows<'a> {
    columns: Vec<Head>,
    /// Where the cells of these columns stand in a row; `None`: every cell is one, in its order.
    places: Option<Vec<usize>>,
    form: Form<'a>,
}

/// A column as it is written.
struct Head {
    key: String,
    /// Words of people, which a spreadsheet might run.
    is_text: bool,
}

enum Form<'a> {
    Csv {
        writer: Box<csv::Writer<&'a mut dyn Write>>,
        raw: bool,
        number: String,
    },
    Json {
        sink: &'a mut dyn Write,
        lines: bool,
        rows: u64,
    },
}

impl<'a> Rows<'a> {
    pub(super) fn begin(
        format: Format,
        all: &[Column],
        picked: Option<&[&Column]>,
        how: Csv,
        sink: &'a mut dyn Write,
    ) -> io::Result<Self> {
        let columns: Vec<&Column> = picked.map_or_else(|| all.iter().collect(), <[_]>::to_vec);
        let place = |column: &&Column| all.iter().position(|known| known.key == column.key);
        let places = picked.map(|picked| picked.iter().filter_map(place).collect());
        let heads = columns.iter().map(|column| Head {
            key: column.key.to_owned(),
            is_text: matches!(column.kind, Kind::Text | Kind::Person | Kind::Mail),
        });
        Self::with_heads(format, heads.collect(), places, how, sink)
    }

    /// Columns that are known by their names only.
    pub(super) fn begin_named(
        format: Format,
        names: &[String],
        how: Csv,
        sink: &'a mut dyn Write,
    ) -> io::Result<Self> {
        let mut heads: Vec<Head> = Vec::new();
        for name in names {
            // A JSON object has each key once.
            let taken = |key: &String| heads.iter().any(|head| head.key == *key);
            let numbered = (1..).map(|number| match number {
                1 => name.clone(),
                number => format!("{name}:{number}"),
            });
            let key = numbered.into_iter().find(|key| !taken(key));
            heads.push(Head {
                key: key.unwrap_or_default(),
                is_text: !is_id(name),
            });
        }
        Self::with_heads(format, heads, None, how, sink)
    }

    fn with_heads(
        format: Format,
        columns: Vec<Head>,
        places: Option<Vec<usize>>,
        how: Csv,
        sink: &'a mut dyn Write,
    ) -> io::Result<Self> {
        let form = match format {
            // A table needs all rows to find its widths.
            Format::Table | Format::Csv => {
                if how.excel {
                    sink.write_all(BYTE_ORDER_MARK)?;
                }
                let mut writer = Box::new(super::csv::writer(sink));
                if !how.no_header {
                    writer
                        .write_record(columns.iter().map(|column| &column.key))
                        .map_err(plain)?;
                }
                Form::Csv {
                    writer,
                    raw: how.raw,
                    number: String::new(),
                }
            }
            Format::Json | Format::Ndjson => Form::Json {
                sink,
                lines: format == Format::Ndjson,
                rows: 0,
            },
        };
        Ok(Self {
            columns,
            places,
            form,
        })
    }

    /// Writes a row: one cell for each column of the list, also of those that are not shown.
    pub fn row<'c>(&mut self, cells: impl IntoIterator<Item = Cell<'c>>) -> io::Result<()> {
        let Some(places) = &self.places else {
            return self.write(cells);
        };
        let all: Vec<Cell<'c>> = cells.into_iter().collect();
        let picked = places.iter().map(|place| all.get(*place).copied());
        let picked: Vec<Cell<'c>> = picked.map(|cell| cell.unwrap_or(Cell::Null)).collect();
        self.write(picked)
    }

    fn write<'c>(&mut self, cells: impl IntoIterator<Item = Cell<'c>>) -> io::Result<()> {
        let cells = self.columns.iter().zip(cells);
        match &mut self.form {
            Form::Csv {
                writer,
                raw,
                number,
            } => {
                for (column, cell) in cells {
                    match cell {
                        Cell::Null => writer.write_field("").map_err(plain)?,
                        Cell::Text(text) => {
                            if *raw || !column.is_text {
                                writer.write_field(text).map_err(plain)?;
                            } else {
                                writer
                                    .write_field(spreadsheet::guard(text).as_bytes())
                                    .map_err(plain)?;
                            }
                        }
                        Cell::Integer(_) | Cell::Real(_) => {
                            number.clear();
                            write_number(number, cell);
                            writer.write_field(&*number).map_err(plain)?;
                        }
                    }
                }
                writer.write_record(None::<&[u8]>).map_err(plain)?;
            }
            Form::Json { sink, lines, rows } => {
                match (*lines, *rows) {
                    (true, _) => {}
                    (false, 0) => writeln!(sink, "[")?,
                    (false, _) => writeln!(sink, ",")?,
                }
                *rows += 1;
                let mut before = '{';
                for (column, cell) in cells {
                    write!(sink, "{before}")?;
                    serde_json::to_writer(&mut *sink, &column.key)?;
                    write!(sink, ":")?;
                    before = ',';
                    match cell {
                        Cell::Null => write!(sink, "null")?,
                        Cell::Integer(number) => write!(sink, "{number}")?,
                        Cell::Real(number) => serde_json::to_writer(&mut *sink, &number)?,
                        Cell::Text(text) => serde_json::to_writer(&mut *sink, text)?,
                    }
                }
                write!(sink, "}}")?;
                if *lines {
                    writeln!(sink)?;
                }
            }
        }
        Ok(())
    }

    pub(super) fn end(self) -> io::Result<()> {
        match self.form {
            Form::Csv { mut writer, .. } => writer.flush(),
            Form::Json {
                sink,
                lines: false,
                rows,
            } => writeln!(sink, "{}", if rows == 0 { "[]" } else { "\n]" }),
            Form::Json { .. } => Ok(()),
        }
    }
}

/// Whether a column of this name holds ids or links, which are never changed; Zoom's begin with `+`
/// at times.
fn is_id(name: &str) -> bool {
    let ends = ["id", "uuid", "key", "url", "sha256", "etag"];
    let last = name.rsplit(['_', '.']).next().unwrap_or_default();
    ends.contains(&last)
}

/// As JSON writes it: a whole percentage is `97.0`.
fn write_number(text: &mut String, cell: Cell<'_>) {
    let written = match cell {
        Cell::Integer(number) => write!(text, "{number}"),
        Cell::Real(number) => write!(text, "{number:?}"),
        Cell::Null | Cell::Text(_) => Ok(()),
    };
    written.expect("a String takes whatever is written");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::columns::shown;

    const COLUMNS: &[Column] = &[
        shown("id", "id", Kind::Id),
        shown("name", "name", Kind::Text),
        shown("percent", "%", Kind::Number),
        shown("joins", "joins", Kind::Number),
    ];

    fn written(format: Format, how: Csv, names: &[&str]) -> String {
        written_of(format, None, how, names)
    }

    fn written_of(format: Format, picked: Option<&[&Column]>, how: Csv, names: &[&str]) -> String {
        let mut bytes = Vec::new();
        let mut rows = Rows::begin(format, COLUMNS, picked, how, &mut bytes).unwrap();
        for name in names {
            rows.row([
                Cell::Text("-1"),
                Cell::Text(name),
                Cell::Real(97.0),
                Cell::Null,
            ])
            .unwrap();
        }
        rows.end().unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn csv_is_quoted_guarded_and_marked_as_asked() {
        let plain = Csv::default();
        assert_eq!(
            written(Format::Csv, plain, &["=1", "a, \"b\""]),
            "id,name,percent,joins\r\n-1,'=1,97.0,\r\n-1,\"a, \"\"b\"\"\",97.0,\r\n"
        );
        let raw = Csv { raw: true, ..plain };
        assert!(written(Format::Table, raw, &["=1"]).contains("\n-1,=1,"));
        let excel = Csv {
            excel: true,
            ..plain
        };
        assert!(written(Format::Csv, excel, &[]).starts_with("\u{feff}id,"));
    }

    #[test]
    fn columns_known_by_name_are_told_apart_and_ids_stay() {
        let names = ["uuid", "name", "name"].map(str::to_owned);
        let written = |format| {
            let mut bytes = Vec::new();
            let mut rows = Rows::begin_named(format, &names, Csv::default(), &mut bytes).unwrap();
            rows.row([Cell::Text("+a"), Cell::Text("+b"), Cell::Integer(-1)])
                .unwrap();
            rows.end().unwrap();
            String::from_utf8(bytes).unwrap()
        };
        assert_eq!(written(Format::Csv), "uuid,name,name:2\r\n+a,'+b,-1\r\n");
        let object = r#"{"uuid":"+a","name":"+b","name:2":-1}"#;
        assert_eq!(written(Format::Ndjson), format!("{object}\n"));
    }

    #[test]
    fn picked_columns_come_in_their_own_order_and_without_heads_if_asked() {
        let picked = [&COLUMNS[2], &COLUMNS[0]];
        let of = |format, no_header| {
            let how = Csv {
                no_header,
                ..Csv::default()
            };
            written_of(format, Some(&picked), how, &["a"])
        };
        assert_eq!(of(Format::Csv, false), "percent,id\r\n97.0,-1\r\n");
        assert_eq!(of(Format::Csv, true), "97.0,-1\r\n");
        assert_eq!(
            of(Format::Ndjson, false),
            "{\"percent\":97.0,\"id\":\"-1\"}\n"
        );
    }

    #[test]
    fn json_is_one_array_and_ndjson_an_object_a_line() {
        let plain = Csv::default();
        let object = r#"{"id":"-1","name":"a\"b","percent":97.0,"joins":null}"#;
        let both = ["a\"b", "a\"b"];
        assert_eq!(
            written(Format::Json, plain, &both),
            format!("[\n{object},\n{object}\n]\n")
        );
        assert_eq!(
            written(Format::Ndjson, plain, &both),
            format!("{object}\n{object}\n")
        );
        assert_eq!(written(Format::Json, plain, &[]), "[]\n");
    }
}
