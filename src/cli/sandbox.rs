//! `zoomctl sandbox`: a simulated Zoom on this machine.

use std::net::SocketAddr;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::{Args, Subcommand, ValueEnum};
use etcetera::base_strategy::{BaseStrategy, Xdg};

use crate::config::text_variable;
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::stop::Stop;
use crate::sandbox::remote::Remote;
use crate::sandbox::{self, AccountPlan};

use super::unwritten;

/// A simulated Zoom on this machine.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Serve until stopped; print the variables that point zoomctl at it.
    ///
    /// Prints `export NAME='value'` lines, the last of them ZOOMCTL_SANDBOX_CONTROL, and flushes.
    /// The control address takes JSON: GET /env, /clock, /world, /term.csv, /people.csv; POST /clock
    /// {"advance":"90m"} moves the time, and meetings whose time has come take place.
    #[command(
        after_help = "Examples:\n  zoomctl sandbox serve --seed 3 &\n  zoomctl sandbox serve --speed 600 --listen 127.0.0.1:8900 --webhook-url http://127.0.0.1:8787/webhooks/zoom"
    )]
    Serve(Serve),
    /// Print the variables of a running sandbox, with ZOOMCTL_NOW.
    #[command(
        after_help = "Examples:\n  eval \"$(zoomctl sandbox env)\"\n  zoomctl sandbox env | grep ZOOMCTL_NOW"
    )]
    Env {
        /// Its control address [default: ZOOMCTL_SANDBOX_CONTROL, else the one started last].
        #[arg(long, value_name = "URL")]
        control: Option<String>,
    },
}

/// How the sandbox serves.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Address of the API; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// Address of the control; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:0")]
    control: SocketAddr,
    /// Everything invented is drawn from it.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Teachers of the simulated school.
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..=1000))]
    hosts: u32,
    /// Time at the start [default: a Monday morning of the simulated term].
    #[arg(long, value_name = "TIME")]
    start: Option<DateTime<Utc>>,
    /// Simulated seconds in a second; 0 lets the time stand until the control moves it.
    #[arg(long, default_value_t = 0.0)]
    speed: f64,
    /// Whose limits are enforced.
    #[arg(long, value_enum, default_value = "business")]
    plan: Plan,
    /// Play the misbehaviour of this plan (TOML).
    #[arg(long, value_name = "FILE")]
    faults: Option<PathBuf>,
    /// Send signed events to this address, as things happen.
    #[arg(long, value_name = "URL")]
    webhook_url: Option<String>,
    /// Print the counters as JSON at the end.
    #[arg(long)]
    summary: bool,
}

/// Plans of an account.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Plan {
    Free,
    Pro,
    Business,
}

impl From<Plan> for AccountPlan {
    fn from(plan: Plan) -> Self {
        match plan {
            Plan::Free => Self::Free,
            Plan::Pro => Self::Pro,
            Plan::Business => Self::Business,
        }
    }
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Serve(serve) => serve.run(context).await,
            Self::Env { control } => env(context, control).await,
        }
    }
}

impl Serve {
    async fn run(self, context: &Context) -> Result<()> {
        let usual = sandbox::Options::default();
        let options = sandbox::Options {
            listen: self.listen,
            control: self.control,
            seed: self.seed,
            hosts: self.hosts,
            start: self.start.unwrap_or(usual.start),
            speed: self.speed,
            plan: self.plan.into(),
            faults: match &self.faults {
                Some(path) => sandbox::Plan::read(path)
                    .map_err(|error| Error::bad_input(format!("{}: {error}", path.display())))?,
                None => usual.faults,
            },
            webhook_url: self.webhook_url,
            ..usual
        };
        let stop = Stop::listen(false);
        let sandbox = sandbox::start(options)
            .await
            .map_err(|error| Error::local(format!("cannot start the sandbox: {error}")))?;
        let lines: String = sandbox
            .env()
            .iter()
            .map(|(name, value)| export(name, value))
            .collect();
        context.output.text(&lines).map_err(unwritten(context))?;
        let note = Note::leave(&sandbox.control_url());
        stop.asked().await;
        drop(note);
        let summary = sandbox.summary();
        sandbox.stop().await;
        for rule in &summary.unmatched_rules {
            context
                .output
                .warn(&format!("the fault rule {rule:?} hit nothing"));
        }
        if self.summary {
            let json = serde_json::to_string_pretty(&summary)
                .map_err(|error| Error::new(Code::Internal, format!("the summary: {error}")))?;
            context
                .output
                .text(&format!("{json}\n"))
                .map_err(unwritten(context))?;
        }
        Ok(())
    }
}

/// A line for a shell: `export NAME='value'`.
fn export(name: &str, value: &str) -> String {
    format!("export {name}='{}'\n", value.replace('\'', r"'\''"))
}

/// Where `sandbox env` of another shell finds the one started last.
struct Note {
    path: Option<PathBuf>,
}

fn note_path() -> Option<PathBuf> {
    Some(
        Xdg::new()
            .ok()?
            .state_dir()?
            .join("zoomctl/sandbox-control"),
    )
}

impl Note {
    fn leave(control: &str) -> Self {
        // A convenience only: without it `--control` names the address.
        let path = note_path().filter(|path| {
            path.parent()
                .is_some_and(|folder| std::fs::create_dir_all(folder).is_ok())
                && std::fs::write(path, control).is_ok()
        });
        Self { path }
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            let _ = std::fs::remove_file(path);
        }
    }
}

async fn env(context: &Context, control: Option<String>) -> Result<()> {
    let nowhere = || {
        Error::not_found("no sandbox is known")
            .hint("start one: zoomctl sandbox serve; or name its --control")
    };
    let control = match control {
        Some(control) => control,
        None => match text_variable("ZOOMCTL_SANDBOX_CONTROL")? {
            Some(control) => control,
            None => note_path()
                .and_then(|path| std::fs::read_to_string(path).ok())
                .ok_or_else(nowhere)?,
        },
    };
    let silent = |error: sandbox::remote::Error| {
        Error::not_found(format!("no sandbox answers at {control}: {error}"))
            .hint("start one: zoomctl sandbox serve")
    };
    let variables = Remote::new(&control)
        .map_err(silent)?
        .env()
        .await
        .map_err(silent)?;
    let lines: String = variables
        .iter()
        .map(|(name, value)| export(name, value))
        .collect();
    context.output.text(&lines).map_err(unwritten(context))
}
