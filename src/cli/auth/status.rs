//! `zoomctl auth status`: where each secret comes from, here and in cron's bare environment.

use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};

use crate::cli::unwritten;
use crate::config::Elsewhere;
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::secrets::{Name, Secrets, Source};

/// What cron gives a job beside HOME; see crontab(5).
const CRON: [(&str, &str); 2] = [("PATH", "/usr/bin:/bin"), ("SHELL", "/bin/sh")];

/// What is known without the network.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Status {
    /// All three parts were found.
    pub(crate) ok: bool,
    profile: String,
    /// Whether this was tried in cron's environment.
    as_cron: bool,
    /// What `auth login` recorded.
    store: Option<String>,
    secrets: Vec<Part>,
    /// Why not, where `ok` is false.
    pub(crate) reason: Option<String>,
    hint: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Part {
    name: String,
    /// `null` where it is not set.
    source: Option<Source>,
}

pub(super) fn run(context: &Context, cron: bool) -> Result<()> {
    let status = if cron {
        as_cron(context)?
    } else {
        here(context)?
    };
    let mut sentence = format!(
        "profile {}, store {}{}",
        status.profile,
        status.store.as_deref().unwrap_or("none recorded"),
        if cron { ", as cron sees it" } else { "" }
    );
    for part in &status.secrets {
        let source = part.source.map_or("not set", Source::as_str);
        sentence.push_str(&format!("\n  {:<22} {source}", part.name));
    }
    context
        .output
        .summary(&status, &sentence)
        .map_err(unwritten(context))?;
    if status.ok {
        return Ok(());
    }
    let reason = status.reason.unwrap_or_default();
    let message = if cron {
        format!("cron cannot read the credentials: {reason}")
    } else {
        reason
    };
    let error = Error::new(Code::NoCredentials, message);
    Err(match status.hint {
        Some(hint) => error.hint(hint),
        None => error,
    })
}

fn here(context: &Context) -> Result<Status> {
    let config = &context.config;
    let secrets = Secrets::new(config)?;
    let found = secrets.credentials();
    let mut parts = Vec::new();
    for name in Name::ALL {
        let source = match secrets.find(name) {
            Ok(found) => found.map(|found| found.source),
            // A store that fails is told once, as the reason.
            Err(error) if error.code == Code::NoCredentials => None,
            // A wrong mode, two variables for one secret: an exit of its own.
            Err(error) => return Err(error),
        };
        parts.push(Part {
            name: name.key(),
            source,
        });
    }
    let error = match found {
        Ok(_) => None,
        Err(error) if error.code != Code::NoCredentials => return Err(error),
        Err(error) => Some(error),
    };
    Ok(Status {
        ok: error.is_none(),
        profile: config.profile.clone(),
        as_cron: false,
        store: config
            .credential_store
            .map(|store| store.as_str().to_owned()),
        secrets: parts,
        reason: error.as_ref().map(|error| error.message.clone()),
        hint: error.and_then(|error| error.hint),
    })
}

/// The status that this program tells when it is started as cron would start it.
pub(crate) fn as_cron(context: &Context) -> Result<Status> {
    let config = &context.config;
    let mut told = Elsewhere {
        flags: vec![("--profile", config.profile.clone())],
        ..Elsewhere::default()
    };
    if config.file_flag() {
        told.flags
            .push(("--config", config.file.display().to_string()));
    }
    as_cron_with(context, &told)
}

/// The same with what a line of the crontab tells.
pub(crate) fn as_cron_with(context: &Context, told: &Elsewhere) -> Result<Status> {
    let config = &context.config;
    let program = std::env::current_exe()
        .map_err(|error| Error::new(Code::Internal, format!("where am I? {error}")))?;
    let mut command = Command::new(program);
    command
        .args(["auth", "status", "-o", "json"])
        .env_clear()
        .envs(std::env::var_os("HOME").map(|home| ("HOME", home)))
        .envs(CRON)
        .envs(told.variables.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null());
    for (flag, value) in &told.flags {
        command.args([flag, value.as_str()]);
    }
    let output = command
        .output()
        .map_err(|error| Error::local(format!("cannot start zoomctl as cron would: {error}")))?;
    if let Ok(status) = serde_json::from_slice::<Status>(&output.stdout) {
        return Ok(Status {
            as_cron: true,
            ..status
        });
    }
    let told = String::from_utf8_lossy(&output.stderr);
    let told: serde_json::Value =
        serde_json::from_str(told.lines().last().unwrap_or_default()).unwrap_or_default();
    let text = |key: &str| told["error"][key].as_str().map(str::to_owned);
    Ok(Status {
        ok: false,
        profile: config.profile.clone(),
        as_cron: true,
        store: None,
        secrets: Vec::new(),
        reason: Some(text("message").unwrap_or_else(|| format!("it ended with {}", output.status))),
        hint: text("hint"),
    })
}
