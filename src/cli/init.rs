//! `zoomctl init`: everything that stands between the installed program and its first job.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;
use serde::Serialize;

use crate::config::Plan;
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::needs;
use crate::output::prompt;
use crate::private_file;
use crate::secrets::Secrets;
use crate::store::SCHEMA_VERSION;

use super::auth::{Login, Proved};
use super::{cron, unwritten};

/// First lines of a new configuration file.
const HEAD: &str = "\
# Settings of zoomctl. Keys at the top hold for every profile, those of [profile.NAME] for that one.
# All keys, with their defaults: man zoomctl-config. In effect: zoomctl config show.
";

/// What Zoom's limits depend on, as it is asked.
const PLANS: [(Plan, &str); 3] = [
    (Plan::Pro, "Pro"),
    (Plan::Business, "Business, Education or Enterprise"),
    (Plan::Free, "Basic (free)"),
];

/// Set zoomctl up: credentials, configuration, database, templates, cron.
///
/// Asks for the credentials of a Server-to-Server OAuth app and gets a token with them; only then
/// makes configuration file and database, offers templates for schedule and roster, and shows the
/// lines for cron. What exists is kept, so it can be run again at any time. Unattended: credentials
/// from the environment, or --store, --account-id and --client-id with the client secret on stdin.
/// Zoom: POST /oauth/token.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  zoomctl init\n  pass show zoom/secret | zoomctl init --store file --account-id A --client-id C --plan pro --templates . --yes"
)]
pub(super) struct Init {
    #[command(flatten)]
    login: Login,
    /// Plan of the Zoom account, for a new configuration file [default: pro].
    #[arg(long, value_enum)]
    plan: Option<Plan>,
    /// Write sessions.csv and roster.csv with examples into this folder.
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    /// Check the credentials, and make nothing.
    #[arg(long)]
    dry_run: bool,
    /// Take the default of whatever no flag names, instead of asking.
    #[arg(long)]
    yes: bool,
}

/// What became of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Made,
    Kept,
    WouldBeMade,
}

impl State {
    fn word(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Kept => "there already, kept",
            Self::WouldBeMade => "would be made",
        }
    }
}

#[derive(Serialize)]
struct Place {
    path: String,
    state: State,
}

#[derive(Serialize)]
struct Account {
    account_id: String,
    credential_source: &'static str,
    state: State,
    scopes: usize,
}

#[derive(Serialize)]
struct Done {
    profile: String,
    dry_run: bool,
    credentials: Account,
    config: Place,
    database: Place,
    schema_version: i64,
    templates: Vec<Place>,
    cron_block: String,
}

impl Init {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let Self {
            login,
            plan,
            templates,
            dry_run,
            yes,
        } = self;
        let ask = !yes && prompt::can_ask();
        if let Some(folder) = &templates {
            check_folder(folder)?;
        }
        let (credentials, proved) = credentials(context, login, dry_run).await?;
        let proved = proved.filter(|_| !dry_run);
        // A keyring that fails leaves no configuration that names it.
        if let Some(proved) = &proved {
            proved.save()?;
        }
        let config = configuration(context, plan, ask, dry_run)?;
        if let Some(proved) = &proved {
            proved.record(context)?;
        }
        let database = database(context, dry_run)?;
        let folder = match templates {
            None if ask && !dry_run => offer_templates()?,
            folder => folder,
        };
        let templates = folder
            .map(|folder| write_templates(&folder, context.clock.now(), dry_run))
            .transpose()?
            .unwrap_or_default();
        let done = Done {
            profile: context.config.profile.clone(),
            dry_run,
            credentials,
            config,
            database,
            schema_version: SCHEMA_VERSION,
            templates,
            cron_block: cron::wanted(context)?,
        };
        context
            .output
            .summary(&done, &sentence(&done))
            .map_err(unwritten(context))?;
        context.output.status(&next(&done));
        Ok(())
    }
}

fn check_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    Err(Error::local(format!("no folder {}", folder.display()))
        .hint("name a folder that exists with --templates"))
}

/// What is to be done after this.
fn next(done: &Done) -> String {
    if done.dry_run {
        return "next: the same without --dry-run".to_owned();
    }
    let imports = match done.templates.is_empty() {
        true => "zoomctl session import FILE; zoomctl roster import FILE",
        false => {
            "fill in the templates; zoomctl session import sessions.csv; zoomctl roster import roster.csv"
        }
    };
    format!("next: {imports}; zoomctl provision --dry-run; zoomctl cron install")
}

/// The credentials that are there, or new ones; Zoom took them, and nothing is stored yet.
async fn credentials(
    context: &Context,
    login: Login,
    dry_run: bool,
) -> Result<(Account, Option<Proved>)> {
    let found = Secrets::new(&context.config).and_then(|secrets| secrets.credentials());
    let (account, scopes, proved) = match found {
        Ok(found) if !login.is_named() => {
            let (account_id, source) = (found.account_id.clone(), found.source);
            let token = context.prove(found).await?;
            let account = Account {
                account_id,
                credential_source: source.as_str(),
                state: State::Kept,
                scopes: token.scopes.len(),
            };
            (account, token.scopes, None)
        }
        Err(error) if error.code != Code::NoCredentials && !login.is_named() => return Err(error),
        _ => {
            let proved = login.prove(context).await?;
            let account = Account {
                account_id: proved.account_id.clone(),
                credential_source: proved.source().as_str(),
                state: made(dry_run),
                scopes: proved.scopes.len(),
            };
            (account, proved.scopes.clone(), Some(proved))
        }
    };
    let lacks = |need: &&needs::Need| !need.is_met_by(&scopes);
    let missing = needs::ALL.iter().filter(lacks).count();
    if missing > 0 {
        context.output.warn(&format!(
            "the jobs need {missing} scopes that the app does not have; zoomctl auth check names them"
        ));
    }
    Ok((account, proved))
}

/// A configuration file of its own hand; one that exists is left as it is.
fn configuration(context: &Context, plan: Option<Plan>, ask: bool, dry_run: bool) -> Result<Place> {
    let config = &context.config;
    let path = config.file.display().to_string();
    if config.file.exists() {
        let state = State::Kept;
        return Ok(Place { path, state });
    }
    let plan = match plan {
        Some(plan) => plan,
        None if ask => ask_for_plan()?,
        None => Plan::default(),
    };
    if !dry_run {
        let own = config.profile_was_named();
        let table = match own {
            true => format!("[profile.{}]\n", config.profile),
            false => String::new(),
        };
        let text = format!("{HEAD}\n{table}plan = \"{}\"\n", plan.as_str());
        private_file::replace(&config.file, &text).map_err(|error| {
            Error::local(format!("cannot write {path}: {error}"))
                .hint("look at the mode of its folder, or name another file with --config")
        })?;
        let mut edit = config.edit()?;
        for (key, value) in [("database", &config.database), ("archive", &config.archive)] {
            if config.is_overridden(key) {
                let value = std::path::absolute(value).unwrap_or_else(|_| value.clone());
                edit.set(key, &value.display().to_string(), own)?;
            }
        }
        edit.save()?;
    }
    Ok(Place {
        path,
        state: made(dry_run),
    })
}

fn ask_for_plan() -> Result<Plan> {
    let answers = PLANS.map(|(_, text)| text);
    let place = prompt::choose("Plan of the Zoom account", &answers)
        .map_err(|error| Error::usage(format!("no answer: {error}")))?;
    Ok(PLANS[place].0)
}

fn database(context: &Context, dry_run: bool) -> Result<Place> {
    let path = &context.config.database;
    let state = match path.exists() {
        true => State::Kept,
        false => made(dry_run),
    };
    if !dry_run {
        context.store()?;
    }
    Ok(Place {
        path: path.display().to_string(),
        state,
    })
}

fn made(dry_run: bool) -> State {
    if dry_run {
        State::WouldBeMade
    } else {
        State::Made
    }
}

fn offer_templates() -> Result<Option<PathBuf>> {
    let question = "Write templates for schedule and roster here (sessions.csv, roster.csv)?";
    match prompt::confirm(question) {
        Ok(true) => Ok(Some(PathBuf::from("."))),
        Ok(false) => Ok(None),
        Err(error) => Err(Error::usage(format!("no answer: {error}"))),
    }
}

fn write_templates(folder: &Path, now: DateTime<Utc>, dry_run: bool) -> Result<Vec<Place>> {
    let day = |days| (now + TimeDelta::days(days)).format("%Y-%m-%d").to_string();
    let sessions = format!(
        "session_id,topic,start_time,duration_minutes,timezone,host_email,cohort\n\
         bio-7b-01,Biology 7B,{}T10:30,60,Europe/Berlin,teacher@example.com,7B\n\
         bio-7b-02,Biology 7B,{}T10:30,60,Europe/Berlin,teacher@example.com,7B\n",
        day(7),
        day(14)
    );
    let roster = "cohort,person_id,email,name\n\
                  7B,P-0001,ada@example.com,Ada Example\n\
                  7B,P-0002,,Bob Example\n";
    let mut places = Vec::new();
    for (name, text) in [("sessions.csv", sessions.as_str()), ("roster.csv", roster)] {
        let path = folder.join(name);
        let state = write_new(&path, text, dry_run).map_err(|error| {
            Error::local(format!("cannot write {}: {error}", path.display()))
                .hint("name a folder that exists with --templates")
        })?;
        places.push(Place {
            path: path.display().to_string(),
            state,
        });
    }
    Ok(places)
}

fn write_new(path: &Path, text: &str, dry_run: bool) -> std::io::Result<State> {
    if path.exists() {
        return Ok(State::Kept);
    }
    if dry_run {
        return Ok(State::WouldBeMade);
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    Ok(State::Made)
}

fn sentence(done: &Done) -> String {
    let account = &done.credentials;
    let mut text = format!(
        "profile {}\n  credentials  account {}, {} scopes, from {}: {}",
        done.profile,
        account.account_id,
        account.scopes,
        account.credential_source,
        account.state.word()
    );
    let places = [("config", &done.config), ("database", &done.database)];
    let templates = done.templates.iter().map(|place| ("template", place));
    for (name, place) in places.into_iter().chain(templates) {
        text.push_str(&format!(
            "\n  {name:<12} {}: {}",
            place.path,
            place.state.word()
        ));
    }
    text.push_str(&format!("\n\nFor cron:\n{}", done.cron_block.trim_end()));
    text
}
