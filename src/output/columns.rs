//! One column list for each row type; it drives table, JSON and CSV alike.

use chrono_tz::Tz;
use serde::Serialize;

/// What a column holds, and so how a table shows it and how CSV protects it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words of people: loses control characters in tables, is protected from spreadsheets in CSV.
    Text,
    /// Ids, enums and links: never cut, never changed.
    Id,
    /// Ids of people: never cut, protected like text, since a guest may be known by what they typed.
    Person,
    /// An e-mail address: may be cut in narrow tables; protected like text, since guests type theirs.
    Mail,
    /// A time: tables show it in a zone.
    Time,
    /// A time of which tables show the hour only, because another column has the day.
    Clock,
    /// Right-aligned.
    Number,
    /// A share of a hundred; a terminal shows a bar beside it.
    Percent,
    /// Right-aligned; tables show KiB, MiB, GiB.
    Bytes,
    /// Seconds; tables show `1 h 05 m`.
    Seconds,
    /// Shown as yes or no.
    Flag,
    /// A list of words of people, one behind the other with `; ` between.
    List,
    /// JSON inside a column; tables leave it out.
    Json,
}

/// One column: its key in JSON and CSV, and its head in tables where it is shown there.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub key: &'static str,
    pub kind: Kind,
    pub head: Option<&'static str>,
}

/// A column that tables show too.
pub const fn shown(key: &'static str, head: &'static str, kind: Kind) -> Column {
    Column {
        key,
        kind,
        head: Some(head),
    }
}

/// A column of JSON, CSV and the view of a single thing.
pub const fn hidden(key: &'static str, kind: Kind) -> Column {
    Column {
        key,
        kind,
        head: None,
    }
}

/// A row that a command can show. Serialising it must give the keys of `COLUMNS`.
pub trait Record: Serialize {
    /// Columns in their order.
    const COLUMNS: &'static [Column];

    /// Zone in which tables show its times, where the row has no `timezone` column.
    fn zone(&self) -> Option<Tz> {
        None
    }
}
