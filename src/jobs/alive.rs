//! Whether a run that stands as running still is: its lock goes with its process.

use std::path::Path;

use crate::error::Result;
use crate::jobs::lock;
use crate::store::runs::Run;
use crate::store::{RunState, Store};

/// Tells killed runs as such, which the ledger does only when the next run of their job begins.
///
/// # Errors
/// A ledger that cannot be read.
pub fn tell_killed(folder: &Path, store: &Store, runs: &mut [Run]) -> Result<()> {
    for run in runs {
        if run.state != RunState::Running || !lock::is_free(folder, run.job.as_str()) {
            continue;
        }
        // It may have ended between the two looks.
        if let Some(now) = store.load_run(run.run_id)? {
            *run = now;
        }
        if run.state == RunState::Running {
            run.state = RunState::Killed;
        }
    }
    Ok(())
}
