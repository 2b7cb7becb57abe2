//! The question before a deed: asked on a terminal; elsewhere `--yes` is demanded.

use crate::error::{Error, Result};
use crate::output::prompt;

/// Goes on only after a yes.
///
/// # Errors
/// No terminal to ask on, or another answer.
pub(super) fn confirm(question: &str) -> Result<()> {
    if !prompt::can_ask() {
        return Err(Error::usage(format!("no terminal to ask on: {question}"))
            .hint("--yes does it without asking"));
    }
    if prompt::confirm(question).map_err(|error| Error::local(error.to_string()))? {
        Ok(())
    } else {
        Err(Error::usage("not confirmed; nothing was done"))
    }
}
