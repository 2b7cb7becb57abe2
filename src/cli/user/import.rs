//! `zoomctl user import`.

use clap::Args;

use crate::cli::import::Import;
use crate::cli::unwritten;
use crate::context::Context;
use crate::error::Result;
use crate::jobs::users;

#[derive(Debug, Args)]
pub(in crate::cli) struct ImportHosts {
    #[command(flatten)]
    import: Import,
}

impl ImportHosts {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let (name, bytes) = (self.import.name(), self.import.read()?);
        let imported = users::import(context, &name, &bytes, self.import.options()).await?;
        context
            .output
            .summary(&imported, &imported.sentence())
            .map_err(unwritten(context))?;
        imported.error(&name).map_or(Ok(()), Err)
    }
}
