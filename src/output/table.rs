//! Tables for people: cut to the width of the terminal, ids whole.

use std::io::{self, Write};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use comfy_table::{CellAlignment, ContentArrangement, Table};
use comfy_table::{LineStyle, TableStyle};
use serde_json::Value;

use super::columns::{Column, Kind, Record};
use super::{fit, safe};

/// A line under the heads and nothing else, so that a cell can be copied and `grep` finds rows.
const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::new('─', '─', '─', '─'));

/// How a table looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// Heads stand above the columns.
    pub(super) header: bool,
    /// Cut to the width of a terminal; a pipe has none.
    pub(super) on_terminal: bool,
}

/// A line for each row, under the heads of the columns where these are wanted.
pub(super) fn many<T: Record>(
    rows: &[&T],
    columns: &[&Column],
    zone: Option<Tz>,
    look: Look,
    sink: &mut dyn Write,
) -> io::Result<()> {
    let mut lines = Vec::with_capacity(rows.len() + 1);
    if look.header {
        lines.push(heads(columns));
    }
    for row in rows {
        let zone = zone.or_else(|| row.zone());
        let row = serde_json::to_value(row)?;
        lines.push(
            columns
                .iter()
                .map(|column| match column.kind {
                    Kind::Percent if look.on_terminal => with_bar(&shown(&row, column, zone)),
                    _ => shown(&row, column, zone),
                })
                .collect(),
        );
    }
    let mut table = plain();
    let kept = match table.width().filter(|_| look.on_terminal) {
        Some(width) => fit_to(&mut lines, columns, usize::from(width)),
        // A pipe has no width.
        None => columns.len(),
    };
    let mut lines = lines.into_iter();
    if look.header {
        table.set_header(lines.next().unwrap_or_default());
    }
    table.add_rows(lines);
    for (column, place) in columns.iter().zip(0..) {
        if let Some(cells) = table.column_mut(place) {
            cells.set_cell_alignment(alignment(column.kind));
        }
    }
    print(&mut table, sink)?;
    if look.header && kept < columns.len() {
        let missing = heads(&columns[kept..]).join(", ");
        writeln!(sink, "(too narrow for: {missing})")?;
    }
    Ok(())
}

fn heads(columns: &[&Column]) -> Vec<String> {
    columns
        .iter()
        .map(|column| column.head.unwrap_or(column.key).to_owned())
        .collect()
}

/// Cuts the cells to the width and says how many columns are left.
fn fit_to(lines: &mut [Vec<String>], columns: &[&Column], width: usize) -> usize {
    let natural: Vec<usize> = (0..columns.len())
        .map(|place| {
            lines
                .iter()
                .map(|cells| fit::width(&cells[place]))
                .max()
                .unwrap_or(0)
        })
        .collect();
    let text: Vec<bool> = columns
        .iter()
        .map(|column| matches!(column.kind, Kind::Text | Kind::Mail | Kind::List))
        .collect();
    let widths = fit::widths(&natural, &text, width);
    for cells in lines {
        cells.truncate(widths.len());
        for (cell, width) in cells.iter_mut().zip(&widths) {
            *cell = fit::cut(cell, *width);
        }
    }
    widths.len()
}

/// A line for each column that has a value.
pub(super) fn one<T: Record>(row: &T, zone: Option<Tz>, sink: &mut dyn Write) -> io::Result<()> {
    let zone = zone.or_else(|| row.zone());
    let row = serde_json::to_value(row)?;
    let mut table = plain();
    for column in T::COLUMNS.iter().filter(|column| column.kind != Kind::Json) {
        let text = shown(&row, column, zone);
        if !text.is_empty() {
            table.add_row([column.key.to_owned(), text]);
        }
    }
    print(&mut table, sink)
}

pub(super) fn plain() -> Table {
    let mut table = Table::new();
    table.load_style(STYLE);
    table.set_content_arrangement(ContentArrangement::Disabled);
    table
}

pub(super) fn print(table: &mut Table, sink: &mut dyn Write) -> io::Result<()> {
    for column in table.column_iter_mut() {
        column.set_padding((0, 1));
    }
    for line in table.lines() {
        writeln!(sink, "{}", line.trim_end())?;
    }
    Ok(())
}

fn alignment(kind: Kind) -> CellAlignment {
    match kind {
        Kind::Number | Kind::Percent | Kind::Bytes | Kind::Seconds => CellAlignment::Right,
        _ => CellAlignment::Left,
    }
}

/// The text of a cell. A row's own `timezone` decides about its times unless `zone` is set.
fn shown(row: &Value, column: &Column, zone: Option<Tz>) -> String {
    let value = row.get(column.key).unwrap_or(&Value::Null);
    match (value, column.kind) {
        (Value::Null, _) => String::new(),
        (Value::String(text), Kind::Time) => {
            let zone = zone.or_else(|| row.get("timezone")?.as_str()?.parse().ok());
            local_time(text, zone, "%Y-%m-%d %H:%M %Z")
        }
        (Value::String(text), Kind::Clock) => {
            let zone = zone.or_else(|| row.get("timezone")?.as_str()?.parse().ok());
            local_time(text, zone, "%H:%M:%S")
        }
        (Value::String(text), _) => safe::line(text),
        (Value::Bool(flag), _) => if *flag { "yes" } else { "no" }.to_owned(),
        (Value::Array(words), Kind::List) => safe::line(&list(words)),
        (Value::Number(number), Kind::Bytes) => bytes(number.as_u64().unwrap_or_default()),
        (Value::Number(number), Kind::Seconds) => seconds(number.as_i64().unwrap_or_default()),
        (other, _) => safe::line(&other.to_string()),
    }
}

/// A share of a hundred with its bar, in eighths of a cell.
fn with_bar(percent: &str) -> String {
    const CELLS: usize = 10;
    const PARTS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let Ok(share) = percent.parse::<f64>() else {
        return percent.to_owned();
    };
    let eighths = (share.clamp(0.0, 100.0) / 100.0 * (CELLS * 8) as f64) as usize;
    let bar = "█".repeat(eighths / 8) + PARTS[eighths % 8];
    format!("{percent:>5} {bar:<CELLS$}")
}

/// Words of a list as one text.
pub(super) fn list(words: &[Value]) -> String {
    let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
    words.join("; ")
}

fn local_time(text: &str, zone: Option<Tz>, form: &str) -> String {
    let Ok(at) = text.parse::<DateTime<Utc>>() else {
        return safe::line(text);
    };
    at.with_timezone(&zone.unwrap_or(Tz::UTC))
        .format(form)
        .to_string()
}

/// Bytes for people, in powers of 1024.
pub fn bytes(count: u64) -> String {
    const UNITS: [&str; 5] = ["B", "KiB", "MiB", "GiB", "TiB"];
    let mut size = count as f64;
    let mut unit = 0;
    while size >= 1024.0 && unit + 1 < UNITS.len() {
        size /= 1024.0;
        unit += 1;
    }
    if unit == 0 {
        format!("{count} B")
    } else {
        format!("{size:.1} {}", UNITS[unit])
    }
}

/// Seconds for people: `1 h 05 m`, `7 m 30 s`.
pub fn seconds(count: i64) -> String {
    if count < 0 {
        return format!("-{}", seconds(count.saturating_neg()));
    }
    let (hours, minutes, rest) = (count / 3600, count % 3600 / 60, count % 60);
    match (hours, minutes) {
        (0, 0) => format!("{rest} s"),
        (0, _) => format!("{minutes} m {rest:02} s"),
        _ => format!("{hours} h {minutes:02} m"),
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::*;
    use crate::output::columns::{hidden, shown};

    #[derive(Serialize)]
    struct Row {
        id: &'static str,
        topic: &'static str,
        start_time: &'static str,
        timezone: &'static str,
    }

    impl Record for Row {
        const COLUMNS: &'static [Column] = &[
            shown("id", "id", Kind::Id),
            shown("topic", "topic", Kind::Text),
            shown("start_time", "start", Kind::Time),
            hidden("timezone", Kind::Id),
        ];
    }

    const ROW: Row = Row {
        id: "7",
        topic: "Bio\u{1b}[2J\nlogy",
        start_time: "2026-09-01T07:30:00Z",
        timezone: "Asia/Riyadh",
    };

    fn table(zone: Option<Tz>, header: bool, sink: &mut Vec<u8>) {
        let columns: Vec<&Column> = Row::COLUMNS.iter().take(3).collect();
        let look = Look {
            header,
            on_terminal: false,
        };
        many(&[&ROW], &columns, zone, look, sink).unwrap();
    }

    #[test]
    fn without_a_header_there_are_rows_only() {
        let mut sink = Vec::new();
        table(None, false, &mut sink);
        let text = String::from_utf8(sink).unwrap();
        let words: Vec<&str> = text.split_whitespace().collect();
        assert_eq!(words, ["7", "Bio[2J", "logy", "2026-09-01", "10:30", "+03"]);
    }

    #[test]
    fn times_are_shown_in_the_zone_of_the_row_unless_another_is_asked_for() {
        let mut sink = Vec::new();
        table(None, true, &mut sink);
        table(Some(Tz::Europe__Berlin), true, &mut sink);
        let text = String::from_utf8(sink).unwrap();
        assert!(text.contains("2026-09-01 10:30 +03"), "{text}");
        assert!(text.contains("2026-09-01 09:30 CEST"), "{text}");
    }

    #[test]
    fn control_characters_of_a_topic_do_not_reach_the_table() {
        let mut sink = Vec::new();
        table(None, true, &mut sink);
        assert!(!sink.contains(&0x1b));
        assert!(String::from_utf8(sink).unwrap().contains("Bio[2J logy"));
    }

    #[test]
    fn a_bar_is_as_long_as_its_share_and_never_longer_than_its_place() {
        let bars = ["0.0", "1.2", "50.0", "99.9", "100.0"].map(with_bar);
        assert_eq!(
            bars,
            [
                "  0.0           ",
                "  1.2           ",
                " 50.0 █████     ",
                " 99.9 █████████▉",
                "100.0 ██████████"
            ]
        );
        assert_eq!(with_bar(""), "");
    }

    #[test]
    fn sizes_and_lengths_carry_units() {
        assert_eq!(
            [bytes(0), bytes(1023), bytes(1536), bytes(5 << 30)],
            ["0 B", "1023 B", "1.5 KiB", "5.0 GiB"]
        );
        assert_eq!(
            [seconds(5), seconds(450), seconds(3900), seconds(-450)],
            ["5 s", "7 m 30 s", "1 h 05 m", "-7 m 30 s"]
        );
    }
}
