//! JSON and NDJSON: an interface for scripts.

use std::io::{self, Write};

use serde::Serialize;

/// One object, indented.
pub(super) fn object<T: Serialize>(value: &T, sink: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *sink, value)?;
    writeln!(sink)
}

/// One array, an object a line.
pub(super) fn array<T: Serialize>(rows: &[T], sink: &mut dyn Write) -> io::Result<()> {
    write!(sink, "[")?;
    for (place, row) in rows.iter().enumerate() {
        write!(sink, "{}", if place == 0 { "\n" } else { ",\n" })?;
        serde_json::to_writer(&mut *sink, row)?;
    }
    writeln!(sink, "{}]", if rows.is_empty() { "" } else { "\n" })
}

/// One object a line.
pub(super) fn lines<T: Serialize>(rows: &[T], sink: &mut dyn Write) -> io::Result<()> {
    for row in rows {
        serde_json::to_writer(&mut *sink, row)?;
        writeln!(sink)?;
    }
    Ok(())
}
