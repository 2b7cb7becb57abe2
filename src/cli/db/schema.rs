//! `zoomctl db schema`: what each table and column holds.

use clap::Args;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::columns::{self, Kind, Record, hidden, shown};
use crate::store::schema::{self, Column};

/// What is shown.
#[derive(Debug, Args)]
pub(in crate::cli) struct Schema {
    /// Only this table.
    table: Option<String>,
    /// Print the statements that make the schema instead.
    #[arg(long, conflicts_with = "table")]
    sql: bool,
}

impl Record for Column {
    const COLUMNS: &'static [columns::Column] = &[
        shown("table", "table", Kind::Id),
        shown("column", "column", Kind::Id),
        shown("type", "type", Kind::Id),
        shown("nullable", "null", Kind::Flag),
        shown("primary_key", "key", Kind::Number),
        shown("references", "references", Kind::Id),
        hidden("values", Kind::Json),
        shown("comment", "comment", Kind::Text),
    ];
}

impl Schema {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        if self.sql {
            let statements = schema::statements()?;
            return context.output.text(&statements).map_err(unwritten(context));
        }
        let tables = schema::tables()?;
        let names: Vec<String> = tables.iter().map(|table| table.name.clone()).collect();
        if let Some(name) = &self.table
            && !names.contains(name)
        {
            return Err(Error::bad_input(format!("no table {name:?}"))
                .hint(format!("there are: {}", names.join(", "))));
        }
        let chosen = tables
            .into_iter()
            .filter(|table| self.table.as_ref().is_none_or(|name| *name == table.name));
        let columns: Vec<Column> = chosen.flat_map(|table| table.columns).collect();
        context.output.many(&columns).map_err(unwritten(context))
    }
}
