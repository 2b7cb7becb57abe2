//! `zoomctl demo`: the whole day of an administrator against a simulated Zoom.
//!
//! It runs this very program as a user would, each command with its own process, over real HTTP,
//! with a database and an archive in a folder of its own. Nothing here is a shortcut.

mod story;

use std::path::{Path, PathBuf};

use clap::Args;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::sandbox;
use story::Story;

use super::unwritten;

/// Play a whole day against a simulated Zoom.
///
/// Starts the sandbox on a free port of this machine and runs the commands that an administrator
/// and a crontab would run: schedule in, meetings made, changes followed, recordings archived,
/// participants fetched, attendance out. Needs no account and touches nothing outside its folder.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  zoomctl demo\n  zoomctl demo --keep /tmp/zoomctl-demo && sqlite3 /tmp/zoomctl-demo/zoomctl.db 'SELECT * FROM runs'"
)]
pub(super) struct Demo {
    /// Keep database, archive and files in this folder.
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// Seed of the simulated school: the same seed plays the same day.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// A bad night: answers lost, server errors, a revoked token, login pages instead of files.
    #[arg(long)]
    faults: bool,
}

impl Demo {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let folder = Folder::open(self.keep)?;
        let options = sandbox::Options {
            faults: if self.faults {
                sandbox::Plan::bad_night()
            } else {
                sandbox::Plan::default()
            },
            seed: self.seed,
            days_before: 0,
            plan: sandbox::AccountPlan::Business,
            ..sandbox::Options::default()
        };
        let sandbox = sandbox::start(options)
            .await
            .map_err(|error| Error::local(format!("cannot start the sandbox: {error}")))?;
        let result = Story::new(context, &sandbox, folder.path(), self.faults)
            .tell()
            .await;
        if self.faults && result.is_ok() {
            context
                .output
                .text(&night(&sandbox.summary()))
                .map_err(unwritten(context))?;
        }
        sandbox.stop().await;
        result?;
        folder.farewell(context)
    }
}

/// Where the demo keeps its files: a folder of the user's, or one that goes with the process.
struct Folder {
    path: PathBuf,
    temporary: bool,
}

impl Folder {
    fn open(keep: Option<PathBuf>) -> Result<Self> {
        let temporary = keep.is_none();
        let path = keep.unwrap_or_else(|| {
            std::env::temp_dir().join(format!("zoomctl-demo-{}", std::process::id()))
        });
        let fail = |error: std::io::Error| Error::local(format!("{}: {error}", path.display()));
        std::fs::create_dir_all(&path).map_err(fail)?;
        if path.join("zoomctl.db").exists() {
            return Err(
                Error::bad_input(format!("{} holds a database already", path.display()))
                    .hint("name another folder with --keep, or remove it"),
            );
        }
        let path = path.canonicalize().map_err(fail)?;
        Ok(Self { path, temporary })
    }

    fn path(&self) -> &Path {
        &self.path
    }

    fn farewell(&self, context: &Context) -> Result<()> {
        let place = self.path.display();
        let kept = if self.temporary {
            "They go now; `zoomctl demo --keep DIR` keeps them.".to_owned()
        } else {
            format!("Look around: sqlite3 {place}/zoomctl.db .schema")
        };
        let text = format!(
            "\nDatabase, archive and files of this day: {place}\n{kept}\n\n\
             With a real account:\n  \
             1. make a Server-to-Server OAuth app in Zoom's App Marketplace\n  \
             2. set ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET (or each as NAME_FILE)\n  \
             3. zoomctl auth check\n  \
             4. zoomctl session import term.csv && zoomctl provision --dry-run\n  \
             5. crontab.example shows the jobs for cron\n"
        );
        context.output.text(&text).map_err(unwritten(context))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.temporary {
            // A folder that stays behind in the temporary directory does no harm.
            let _ = std::fs::remove_dir_all(&self.path);
        }
    }
}

/// What the sandbox counted: the proof that nothing was doubled and no token went astray.
fn night(summary: &sandbox::Summary) -> String {
    let rules: String = summary
        .fault_rules
        .iter()
        .map(|rule| format!("  {:4} × {}\n", rule.played, rule.name))
        .collect();
    format!(
        "\n# The night in numbers, as Zoom counted them.\n\n{rules}  {:4} requests, {} meetings, {} of them doubled, {} tokens seen by a foreign host\n",
        summary.counters.requests,
        summary.meetings,
        summary.meetings_doubled,
        summary.counters.bearers_seen_by_foreign_host,
    )
}
