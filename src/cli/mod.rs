//! The command line: global flags and the tree of commands, nothing else.

mod api;
mod attendance;
mod auth;
mod config;
mod confirm;
mod coverage;
mod cron;
mod db;
mod demo;
mod doctor;
mod generate;
mod import;
mod init;
mod meeting;
mod pages;
mod participant;
mod person;
mod provision;
mod reads;
mod recording;
mod recording_care;
mod recording_show;
mod recording_text;
mod roster;
mod run;
mod run_check;
mod sandbox;
mod sdk;
mod session;
mod status;
mod usage;
mod user;
mod values;
mod webhook;

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use chrono_tz::Tz;
use clap::{Args, Parser, Subcommand};

use crate::config::{Config, Overrides};
use crate::context::Context;
use crate::error::{Code, Error, Exit, Result};
use crate::jobs::RUN_SPAN;
use crate::output::select::Order;
use crate::output::{self, Format, Output, Selection, UnknownColumn};

/// How long the end of the process waits for threads that are at work on files.
const LINGER: Duration = Duration::from_millis(300);

/// Gives every scheduled session one Zoom meeting, archives recordings, says who attended.
#[derive(Debug, Parser)]
#[command(
    name = "zoomctl",
    version = env!("ZOOMCTL_VERSION"),
    propagate_version = true,
    arg_required_else_help = true,
    after_help = "Examples:\n  zoomctl demo                          see a whole day against a simulated Zoom\n  zoomctl session import term.csv && zoomctl provision --dry-run\n\nEnvironment and exit codes: zoomctl man | man -l -"
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
    /// Columns of a list to show, by their keys in JSON, in this order: topic,start_time.
    #[arg(long, global = true, value_name = "COLUMN", value_delimiter = ',')]
    columns: Option<Vec<String>>,
    /// Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round.
    #[arg(
        long,
        global = true,
        value_name = "COLUMN",
        value_delimiter = ',',
        allow_hyphen_values = true
    )]
    sort: Vec<Order>,
    /// Leave out the heads of tables and CSV.
    #[arg(long, global = true)]
    no_header: bool,
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
    /// No status and no progress; data and errors stay, and trouble of a job is one line.
    #[arg(short, long, global = true)]
    quiet: bool,
    /// Log each request on stderr; twice with bodies, secrets removed.
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    verbose: u8,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Set zoomctl up: credentials, configuration, database, templates, cron.
    Init(init::Init),
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
    /// Compare the schedule with meetings, recordings, transcripts and attendance.
    Coverage(coverage::Coverage),
    /// What Zoom tells by itself.
    #[command(subcommand, alias = "webhooks")]
    Webhook(webhook::Verb),
    /// The hosts of the Zoom account.
    #[command(subcommand, alias = "users")]
    User(user::Verb),
    /// What is kept of a person.
    #[command(subcommand, alias = "people")]
    Person(person::Verb),
    /// Signatures for Zoom's Meeting SDK.
    #[command(subcommand)]
    Sdk(sdk::Verb),
    /// The ledger of batch jobs.
    #[command(subcommand, alias = "runs")]
    Run(run::Verb),
    /// The database file.
    #[command(subcommand)]
    Db(db::Verb),
    /// The settings, and where each comes from.
    #[command(subcommand)]
    Config(config::Verb),
    /// The jobs in the user's crontab.
    #[command(subcommand)]
    Cron(cron::Verb),
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
    if let Some(exit) = usage::version_alone(std::env::args_os().skip(1)) {
        return exit;
    }
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage::tell(error),
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
        selection: Selection {
            columns: cli.global.columns.clone(),
            sort: cli.global.sort.clone(),
            no_header: cli.global.no_header,
            limit: None,
        },
    };
    if let Some(refused) = start_log(cli.global.verbose, output.colour) {
        output.warn(&refused);
    }
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
        new_file: matches!(cli.command, Command::Init(_)),
    })?;
    let bars = !quiet && output::stderr_is_terminal();
    let mut context = Context::new(config, output, bars, arguments());
    context.need = reads::need(&cli.command);
    // One thread: SQLite has one owner, and the order of system calls can be tested.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new(Code::Internal, format!("no runtime: {error}")))?;
    let done = runtime.block_on(dispatch(cli.command, &context));
    // Whoever was told to stop does not wait for a disk: what is under way there is only lost time.
    runtime.shutdown_timeout(LINGER);
    done
}

async fn dispatch(command: Command, context: &Context) -> Result<()> {
    match command {
        Command::Init(command) => command.run(context).await,
        Command::Auth(verb) => verb.run(context).await,
        Command::Meeting(verb) => verb.run(context).await,
        Command::Session(verb) => verb.run(context).await,
        Command::Roster(verb) => verb.run(context).await,
        Command::Provision(command) => command.run(context).await,
        Command::Status(command) => command.run(context),
        Command::Recording(verb) => verb.run(context).await,
        Command::Participant(verb) => verb.run(context).await,
        Command::Attendance(verb) => verb.run(context),
        Command::Coverage(command) => command.run(context),
        Command::Webhook(verb) => verb.run(context).await,
        Command::User(verb) => verb.run(context).await,
        Command::Person(verb) => verb.run(context),
        Command::Sdk(verb) => verb.run(context),
        Command::Run(verb) => verb.run(context),
        Command::Db(verb) => verb.run(context).await,
        Command::Config(verb) => verb.run(context),
        Command::Cron(verb) => verb.run(context),
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

/// Decides over the log, before `-v` does.
const LOG: &str = "ZOOMCTL_LOG";

/// Starts the log; what comes back is wrong with its filter.
fn start_log(verbose: u8, colour: bool) -> Option<String> {
    let level = match verbose {
        0 => "warn",
        1 => "zoomctl=info",
        _ => "zoomctl=debug",
    };
    let usual = || tracing_subscriber::EnvFilter::new(level);
    let (filter, refused) = match std::env::var(LOG).ok().filter(|text| !text.is_empty()) {
        None => (usual(), None),
        Some(text) => match text.parse() {
            Ok(filter) => (filter, None),
            Err(error) => (usual(), Some(format!("{LOG}: {error}; {level} is used"))),
        },
    };
    // Lines under a job carry its run, whatever else is filtered.
    let filter = match format!("{RUN_SPAN}=error").parse() {
        Ok(always) => filter.add_directive(always),
        Err(_) => filter,
    };
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(colour)
        .with_target(false)
        .init();
    refused
}

/// Data that could not be written: the disk is full, or the file cannot be made.
pub(crate) fn unwritten(context: &Context) -> impl FnOnce(io::Error) -> Error {
    let target = context
        .output
        .file
        .as_ref()
        .map_or_else(|| "stdout".to_owned(), |path| path.display().to_string());
    move |error| {
        let unknown = error.get_ref().and_then(|inner| inner.downcast_ref());
        unknown.map_or_else(
            || Error::local(format!("cannot write to {target}: {error}")),
            unknown_column,
        )
    }
}

fn unknown_column(unknown: &UnknownColumn) -> Error {
    Error::usage(unknown.to_string()).hint(unknown.hint())
}

/// Refuses columns that the list of these rows does not have, before something is done.
pub(crate) fn can_show<T: output::Record>(context: &Context) -> Result<()> {
    context.output.can_show::<T>().map_err(unwritten(context))
}

/// Shows what a job did, its warnings, and passes its error on.
pub(crate) fn conclude<S: serde::Serialize>(
    context: &Context,
    outcome: crate::jobs::Outcome<S>,
    sentence: impl FnOnce(&S) -> String,
) -> Result<()> {
    tell_warnings(context, &outcome);
    let sentence = sentence(&outcome.summary);
    context
        .output
        .summary(&outcome.summary, &sentence)
        .map_err(unwritten(context))?;
    outcome.error.map_or(Ok(()), Err)
}

/// Shows the warnings of a job. With `--quiet` they are one line, and none where an error tells of the
/// run anyway: `run show` has them all.
pub(crate) fn tell_warnings<S>(context: &Context, outcome: &crate::jobs::Outcome<S>) {
    let (output, warnings) = (&context.output, &outcome.warnings);
    match (context.last_run.get(), warnings.as_slice()) {
        (Some(run_id), [first, rest @ ..]) if output.quiet => {
            if outcome.error.is_none() {
                let more = match rest.len() {
                    0 => String::new(),
                    more => format!(" (and {more} more)"),
                };
                output.warn(&format!(
                    "run {run_id}: {first}{more}; next: zoomctl run show {run_id}"
                ));
            }
        }
        _ => warnings.iter().for_each(|warning| output.warn(warning)),
    }
}
