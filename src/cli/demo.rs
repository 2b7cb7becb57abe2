//! `zoomctl demo`: the whole day of an administrator against a simulated Zoom.
//!
//! It runs this very program as a user would, each command with its own process, over real HTTP,
//! with a database and an archive in a folder of its own. Nothing here is a shortcut.

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;
use tokio::process::Command;

use crate::config::ENVIRONMENT;
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::sandbox;
use crate::sandbox::remote::Remote;

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
}

impl Demo {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let folder = Folder::open(self.keep)?;
        let options = sandbox::Options {
            seed: self.seed,
            days_before: 0,
            plan: sandbox::AccountPlan::Business,
            ..sandbox::Options::default()
        };
        let sandbox = sandbox::start(options)
            .await
            .map_err(|error| Error::local(format!("cannot start the sandbox: {error}")))?;
        let result = match Remote::new(&sandbox.control_url()) {
            Ok(remote) => {
                Story {
                    context,
                    remote,
                    folder: folder.path(),
                }
                .tell()
                .await
            }
            Err(error) => Err(silent(&error)),
        };
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

fn silent(error: &sandbox::remote::Error) -> Error {
    Error::new(
        Code::Internal,
        format!("the sandbox does not answer: {error}"),
    )
}

struct Story<'a> {
    context: &'a Context,
    remote: Remote,
    folder: &'a Path,
}

impl Story<'_> {
    async fn tell(&self) -> Result<()> {
        let term = self
            .remote
            .term_csv()
            .await
            .map_err(|error| silent(&error))?;
        self.write("term.csv", &term)?;
        self.write(
            "people.csv",
            &self
                .remote
                .people_csv()
                .await
                .map_err(|error| silent(&error))?,
        )?;
        self.write(
            "config.toml",
            "plan = \"business\"\n\n[limits]\nshare = 1.0\n",
        )?;
        let day = Day::of(
            &term,
            self.remote.now().await.map_err(|error| silent(&error))?,
        )?;

        self.say("The credentials work, and every job has its scopes.")?;
        self.run("auth check").await?;
        self.say("A schedule and a roster come in.")?;
        self.run("session import term.csv").await?;
        self.run("roster import people.csv").await?;
        self.say("Every coming session gets exactly one meeting. A second run has nothing to do.")?;
        self.run("provision").await?;
        self.run("provision").await?;
        self.say("The schedule changes: one session moves by an hour, another is cancelled.")?;
        self.write("changed.csv", &day.moved)?;
        self.run("session import changed.csv --dry-run").await?;
        self.run("session import changed.csv").await?;
        self.run("provision --dry-run --days 1").await?;
        self.run("provision").await?;
        self.run(&format!("session cancel {}", day.cancelled))
            .await?;
        self.remote
            .set_clock(day.evening)
            .await
            .map_err(|error| silent(&error))?;
        self.say(&format!(
            "The day passes; it is now {}.",
            crate::clock::rfc3339(day.evening)
        ))?;
        self.run("session list --limit 8").await?;
        self.say("Recordings are listed, downloaded and verified.")?;
        self.run("recording sync --days 1 --download").await?;
        self.run(&format!("recording list --session {}", day.shown))
            .await?;
        self.say("Participants come with their reasons, attendance follows.")?;
        self.run("participant fetch").await?;
        self.run(&format!("attendance report --session {}", day.shown))
            .await?;
        self.run("attendance export --out attendance.csv").await?;
        self.run("run list").await
    }

    fn say(&self, text: &str) -> Result<()> {
        self.context
            .output
            .text(&format!("\n# {text}\n"))
            .map_err(unwritten(self.context))
    }

    /// Runs this program with these arguments and lets its output through.
    async fn run(&self, arguments: &str) -> Result<()> {
        self.context
            .output
            .text(&format!("\n$ zoomctl {arguments}\n"))
            .map_err(unwritten(self.context))?;
        let program = std::env::current_exe()
            .map_err(|error| Error::new(Code::Internal, format!("where am I? {error}")))?;
        let mut command = Command::new(program);
        command.args(arguments.split(' ')).current_dir(self.folder);
        for (name, _) in ENVIRONMENT {
            command.env_remove(name);
        }
        command
            .envs(self.remote.env().await.map_err(|error| silent(&error))?)
            .env("ZOOMCTL_DB", self.folder.join("zoomctl.db"))
            .env("ZOOMCTL_ARCHIVE", self.folder.join("archive"))
            .env("ZOOMCTL_CONFIG", self.folder.join("config.toml"))
            .stdin(std::process::Stdio::null())
            .kill_on_drop(true);
        let status = command
            .status()
            .await
            .map_err(|error| Error::local(format!("cannot run zoomctl {arguments}: {error}")))?;
        if status.success() {
            return Ok(());
        }
        Err(Error::new(
            Code::Internal,
            format!("`zoomctl {arguments}` ended with {status}"),
        ))
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.folder.join(name);
        std::fs::write(&path, text)
            .map_err(|error| Error::local(format!("{}: {error}", path.display())))
    }
}

/// Which sessions of the term the story is about.
struct Day {
    /// The schedule with one session an hour later.
    moved: String,
    cancelled: String,
    shown: String,
    /// An hour after the last session of the first day.
    evening: DateTime<Utc>,
}

impl Day {
    /// The first sessions of the schedule after `now`: one is shown, one moves, one is cancelled.
    fn of(term: &str, now: DateTime<Utc>) -> Result<Self> {
        let broken = |what: &str| Error::new(Code::Internal, format!("the sandbox's term: {what}"));
        let file = crate::schedule::read_sessions(term.as_bytes())
            .map_err(|_| broken("its header cannot be read"))?;
        let mut wishes: Vec<_> = file
            .rows
            .iter()
            .filter_map(|row| row.apply(None).ok())
            .collect();
        wishes.sort_by_key(|wish| wish.start_time);
        let first_day: Vec<_> = wishes
            .iter()
            .filter(|wish| wish.start_time > now && wish.start_time < now + TimeDelta::hours(20))
            .collect();
        let [shown, moved, cancelled, ..] = first_day.as_slice() else {
            return Err(broken("its first day has fewer than three sessions"));
        };
        let last = first_day
            .iter()
            .map(|wish| wish.end_time())
            .max()
            .unwrap_or(now);
        Ok(Self {
            moved: format!(
                "session_id,start_time\n{},{}\n",
                moved.session_id,
                crate::clock::rfc3339(moved.start_time + TimeDelta::hours(1))
            ),
            cancelled: cancelled.session_id.clone(),
            shown: shown.session_id.clone(),
            evening: last + TimeDelta::hours(3),
        })
    }
}
