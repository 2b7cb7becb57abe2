//! The day itself: which commands are run in which order, and what is said between them.

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::process::Command;

use crate::cli::unwritten;
use crate::config::ENVIRONMENT;
use crate::context::Context;
use crate::error::{Code, Error, Exit, Result};
use crate::sandbox::Sandbox;

/// The day, told by running the commands.
pub(super) struct Story<'a> {
    context: &'a Context,
    sandbox: &'a Sandbox,
    folder: &'a Path,
    /// Jobs may fail and are run again, as cron would.
    bad_night: bool,
}

/// So often a job is run again at the most; cron would try a day long.
const MAX_RUNS: usize = 8;

impl<'a> Story<'a> {
    pub(super) fn new(
        context: &'a Context,
        sandbox: &'a Sandbox,
        folder: &'a Path,
        bad_night: bool,
    ) -> Self {
        Self {
            context,
            sandbox,
            folder,
            bad_night,
        }
    }

    pub(super) async fn tell(&self) -> Result<()> {
        let term = self.sandbox.sessions_csv();
        self.write("term.csv", &term)?;
        self.write("people.csv", &self.sandbox.people_csv())?;
        self.write(
            "config.toml",
            "plan = \"business\"\n\n[limits]\nshare = 1.0\n\n[provision]\nsettle_seconds = 1\n",
        )?;
        let day = Day::of(&term, self.sandbox.now())?;

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
        let until_evening = day.evening - self.sandbox.now();
        self.sandbox.advance(until_evening).await;
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

    /// Runs a command that must end well; in a bad night again until it does.
    async fn run(&self, arguments: &str) -> Result<()> {
        let mut last = None;
        for _ in 0..if self.bad_night { MAX_RUNS } else { 1 } {
            last = self.once(arguments).await?;
            match last {
                Some(0) => return Ok(()),
                Some(code) if self.bad_night && goes_on(code) => {
                    self.say(&format!(
                        "Exit {code}. Cron comes again, and the job goes on."
                    ))?;
                }
                _ => break,
            }
        }
        let ended = last.map_or("a signal".to_owned(), |code| format!("exit {code}"));
        Err(Error::new(
            Code::Internal,
            format!("`zoomctl {arguments}` ended with {ended}"),
        ))
    }

    /// Runs this program with these arguments and lets its output through.
    async fn once(&self, arguments: &str) -> Result<Option<i32>> {
        self.context
            .output
            .text(&format!("\n$ zoomctl {arguments}\n"))
            .map_err(unwritten(self.context))?;
        let program = std::env::current_exe()
            .map_err(|error| Error::new(Code::Internal, format!("where am I? {error}")))?;
        let mut command = Command::new(program);
        command.args(arguments.split(' ')).current_dir(self.folder);
        for (name, _) in ENVIRONMENT
            .iter()
            .filter(|(name, _)| name.starts_with("ZOOM"))
        {
            command.env_remove(name);
        }
        command
            .envs(self.sandbox.env())
            .env("ZOOMCTL_NOW", crate::clock::rfc3339(self.sandbox.now()))
            .env("ZOOMCTL_DB", self.folder.join("zoomctl.db"))
            .env("ZOOMCTL_ARCHIVE", self.folder.join("archive"))
            .env("ZOOMCTL_CONFIG", self.folder.join("config.toml"))
            .stdin(std::process::Stdio::null())
            .kill_on_drop(true);
        let status = command
            .status()
            .await
            .map_err(|error| Error::local(format!("cannot run zoomctl {arguments}: {error}")))?;
        Ok(status.code())
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.folder.join(name);
        std::fs::write(&path, text)
            .map_err(|error| Error::local(format!("{}: {error}", path.display())))
    }
}

/// Whether the next run can be expected to do better.
fn goes_on(code: i32) -> bool {
    [Exit::Partial, Exit::Unsettled, Exit::TryAgain]
        .iter()
        .any(|exit| i32::from(exit.code()) == code)
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
