//! `zoomctl db export` and `db query`: rows of a table, rows of a query.

use std::io::{self, Read};

use clap::Args;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::stream::{self, Csv};
use crate::store;
use crate::store::query::{Cell, Part, Reader};

/// Longest query that is read from stdin.
const MAX_BYTES: u64 = 1 << 20;

/// Which table.
#[derive(Debug, Args)]
pub(in crate::cli) struct Export {
    /// Name of the table; db schema lists them.
    #[arg(long, value_name = "TABLE")]
    table: String,
    /// Leave cells that a spreadsheet would run as a formula.
    #[arg(long)]
    raw: bool,
}

/// Which query.
#[derive(Debug, Args)]
pub(in crate::cli) struct Query {
    /// The query, or - for stdin.
    sql: String,
    /// At most so many rows.
    #[arg(long, value_name = "N")]
    limit: Option<u64>,
    /// CSV only: leave cells that a spreadsheet would run as a formula.
    #[arg(long)]
    raw: bool,
}

impl Export {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let store = context.store()?;
        show(context, self.raw, false, None, |take| {
            store.each_of(&self.table, take)
        })
    }
}

impl Query {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let sql = match self.sql.as_str() {
            "-" => stdin()?,
            sql => sql.to_owned(),
        };
        let reader = Reader::open(&context.config.database)?;
        show(context, self.raw, true, self.limit, |take| {
            reader.query(&sql, take)
        })
    }
}

fn stdin() -> Result<String> {
    let mut sql = String::new();
    io::stdin()
        .take(MAX_BYTES)
        .read_to_string(&mut sql)
        .map_err(|error| Error::bad_input(format!("query from stdin: {error}")))?;
    Ok(sql)
}

/// Writes the rows as they come.
fn show(
    context: &Context,
    raw: bool,
    table: bool,
    limit: Option<u64>,
    read: impl FnOnce(&mut dyn FnMut(Part<'_>) -> bool) -> store::Result<()>,
) -> Result<()> {
    let selection = &context.output.selection;
    if selection.columns.is_some() || !selection.sort.is_empty() {
        return Err(
            Error::usage("--columns and --sort do not go with rows of SQL")
                .hint("zoomctl db query 'SELECT column, … FROM … ORDER BY …'"),
        );
    }
    let how = Csv {
        raw,
        excel: false,
        no_header: selection.no_header,
    };
    let mut told = Ok(());
    let written = context.output.named(how, table, |sink| {
        let mut written = Ok(());
        let mut left = limit.unwrap_or(u64::MAX);
        told = read(&mut |part| {
            let more = match part {
                Part::Columns(names) => {
                    written = sink.columns(names);
                    left > 0
                }
                Part::Row(cells) => {
                    written = sink.row(cells.iter().map(cell));
                    left -= 1;
                    left > 0
                }
            };
            more && written.is_ok()
        });
        // Half an export must not take the place of a whole one.
        match &told {
            Ok(()) => written,
            Err(error) => Err(io::Error::other(error.to_string())),
        }
    });
    told?;
    written.map_err(unwritten(context))
}

fn cell<'a>(cell: &'a Cell<'_>) -> stream::Cell<'a> {
    match cell {
        Cell::Null => stream::Cell::Null,
        Cell::Integer(number) => stream::Cell::Integer(*number),
        Cell::Real(number) => stream::Cell::Real(*number),
        Cell::Text(text) => stream::Cell::Text(text),
    }
}
