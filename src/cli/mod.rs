//! The command line: global flags and the tree of commands, nothing else.

mod api;
mod attendance;
mod auth;
mod config;
mod db;
mod demo;
mod doctor;
mod generate;
mod import;
mod meeting;
mod participant;
mod person;
mod provision;
mod recording;
mod recording_care;
mod roster;
mod run;
mod sandbox;
mod session;
mod status;
mod usage;
mod user;
mod values;

use std::io;
use std::path::PathBuf;

use chrono_tz::Tz;
use clap::{Args, Parser, Subcommand};

use crate::config::{Config, Overrides};
use crate::context::Context;
use crate::error::{Code, Error, Exit, Result};
use crate::output::{self, Format, Output};

/// Gives every scheduled session one Zoom meeting, archives recordings, says who attended.
#[derive(Debug, Parser)]
#[command(
    name = "zoomctl",
    version,
    propagate_version = true,
    arg_required_else_help = true,
    after_help = "Examples:\n  zoomctl demo                          see a whole day against a simulated Zoom\n  zoomctl session import term.csv && zoomctl provision --dry-run\n\nEnvironment and exit codes: zoomctl help; man zoomctl"
)]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// Flags of every command.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Everywhere")]
pub(crate) struct Global {
    /// Form of the data on stdout.
    #[arg(
        short,
        long,
        global = true,
        value_enum,
        env = "ZOOMCTL_OUTPUT",
        default_value = "table",
        hide_env_values = true
    )]
    output: Format,
    /// Short for `--output json`.
    #[arg(long, global = true)]
    json: bool,
    /// Write the data to this file instead of stdout.
    #[arg(long, global = true, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Show times of tables in this IANA zone instead of the session's.
    #[arg(long, global = true, value_name = "ZONE")]
    tz: Option<Tz>,
    /// Credentials, database and archive of this name.
    #[arg(
        long,
        global = true,
        value_name = "NAME",
        env = "ZOOMCTL_PROFILE",
        hide_env_values = true
    )]
    profile: Option<String>,
    /// Configuration file [default: ~/.config/zoomctl/config.toml].
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "ZOOMCTL_CONFIG",
        hide_env_values = true
    )]
    config: Option<PathBuf>,
    /// Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db].
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "ZOOMCTL_DB",
        hide_env_values = true
    )]
    db: Option<PathBuf>,
    /// Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive].
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        env = "ZOOMCTL_ARCHIVE",
        hide_env_values = true
    )]
    archive: Option<PathBuf>,
    /// No status and no progress; data and errors stay.
    #[arg(short, long, global = true)]
    quiet: bool,
    /// Log each request on stderr; twice with bodies, secrets removed.
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    verbose: u8,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Store, check and remove the credentials.
    #[command(subcommand)]
    Auth(auth::Verb),
    /// Work on meetings at Zoom.
    #[command(subcommand, alias = "meetings")]
    Meeting(meeting::Verb),
    /// The schedule: what should happen.
    #[command(subcommand, alias = "sessions")]
    Session(session::Verb),
    /// Who is expected where.
    #[command(subcommand, alias = "rosters")]
    Roster(roster::Verb),
    /// Make Zoom agree with the schedule.
    Provision(provision::Provision),
    /// Show how the day stands.
    Status(status::Status),
    /// Recordings: list them and archive them.
    #[command(subcommand, alias = "recordings")]
    Recording(recording::Verb),
    /// Who was there, as Zoom reports it.
    #[command(subcommand, alias = "participants")]
    Participant(participant::Verb),
    /// Who attended how much.
    #[command(subcommand)]
    Attendance(attendance::Verb),
    /// The hosts of the Zoom account.
    #[command(subcommand, alias = "users")]
    User(user::Verb),
    /// What is kept of a person.
    #[command(subcommand, alias = "people")]
    Person(person::Verb),
    /// The ledger of batch jobs.
    #[command(subcommand, alias = "runs")]
    Run(run::Verb),
    /// The database file.
    #[command(subcommand)]
    Db(db::Verb),
    /// The settings, and where each comes from.
    #[command(subcommand)]
    Config(config::Verb),
    /// Make any call to Zoom and print its JSON.
    Api(api::Api),
    /// Look for what would keep the jobs from working.
    Doctor(doctor::Doctor),
    /// A simulated Zoom on this machine.
    #[command(subcommand)]
    Sandbox(sandbox::Verb),
    /// Play a whole day against a simulated Zoom.
    Demo(demo::Demo),
    /// Print the completion script for a shell.
    Completions(generate::Completions),
    /// Print the manual page, or write all of them.
    Man(generate::Man),
}

/// Runs the process: parses, does, reports, and says how it ended.
pub fn main() -> Exit {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage::tell(&error),
    };
    let output = Output {
        format: if cli.global.json {
            Format::Json
        } else {
            cli.global.output
        },
        quiet: cli.global.quiet,
        zone: cli.global.tz,
        file: cli.global.out.clone(),
        colour: output::colour_allowed(output::stderr_is_terminal()),
    };
    start_log(cli.global.verbose, output.colour);
    match execute(cli, output.clone()) {
        Ok(()) => Exit::Done,
        Err(error) => {
            output.error(&error);
            error.exit()
        }
    }
}

fn execute(cli: Cli, output: Output) -> Result<()> {
    let Global {
        profile,
        config,
        db,
        archive,
        quiet,
        ..
    } = cli.global;
    let config = Config::load(Overrides {
        config,
        profile,
        database: db,
        archive,
    })?;
    let bars = !quiet && output::stderr_is_terminal();
    let context = Context::new(config, output, bars, arguments());
    // One thread: SQLite has one owner, and the order of system calls can be tested.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new(Code::Internal, format!("no runtime: {error}")))?;
    runtime.block_on(dispatch(cli.command, &context))
}

async fn dispatch(command: Command, context: &Context) -> Result<()> {
    match command {
        Command::Auth(verb) => verb.run(context).await,
        Command::Meeting(verb) => verb.run(context).await,
        Command::Session(verb) => verb.run(context).await,
        Command::Roster(verb) => verb.run(context),
        Command::Provision(command) => command.run(context).await,
        Command::Status(command) => command.run(context),
        Command::Recording(verb) => verb.run(context).await,
        Command::Participant(verb) => verb.run(context).await,
        Command::Attendance(verb) => verb.run(context),
        Command::User(verb) => verb.run(context).await,
        Command::Person(verb) => verb.run(context),
        Command::Run(verb) => verb.run(context),
        Command::Db(verb) => verb.run(context),
        Command::Config(verb) => verb.run(context),
        Command::Api(command) => command.run(context).await,
        Command::Doctor(command) => command.run(context).await,
        Command::Sandbox(verb) => verb.run(context).await,
        Command::Demo(command) => command.run(context).await,
        Command::Completions(command) => command.run(context),
        Command::Man(command) => command.run(context),
    }
}

/// The command line for the ledger. Secrets are never arguments, so it can be kept as it is.
fn arguments() -> String {
    std::env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

fn start_log(verbose: u8, colour: bool) {
    let level = match verbose {
        0 => "warn",
        1 => "zoomctl=info",
        _ => "zoomctl=debug",
    };
    let filter = tracing_subscriber::EnvFilter::try_from_env("ZOOMCTL_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(level));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(colour)
        .with_target(false)
        .init();
}

/// Data that could not be written: the disk is full, or the file cannot be made.
pub(crate) fn unwritten(context: &Context) -> impl FnOnce(io::Error) -> Error {
    let target = context
        .output
        .file
        .as_ref()
        .map_or_else(|| "stdout".to_owned(), |path| path.display().to_string());
    move |error| Error::local(format!("cannot write to {target}: {error}"))
}

/// Shows what a job did, its warnings, and passes its error on.
pub(crate) fn conclude<S: serde::Serialize>(
    context: &Context,
    outcome: crate::jobs::Outcome<S>,
    sentence: impl FnOnce(&S) -> String,
) -> Result<()> {
    for warning in &outcome.warnings {
        context.output.warn(warning);
    }
    let sentence = sentence(&outcome.summary);
    context
        .output
        .summary(&outcome.summary, &sentence)
        .map_err(unwritten(context))?;
    outcome.error.map_or(Ok(()), Err)
}
