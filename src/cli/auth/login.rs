//! `zoomctl auth login`: credentials, proved at Zoom and then stored where they were told to go.

use std::io::Read;

use clap::Args;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;

use crate::cli::unwritten;
use crate::config::CredentialStore;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::prompt;
use crate::secrets::{self, Credentials, Name, Source, Store, Stored};

/// Longest stdin that is read for a secret.
const MAX_BYTES: u64 = 64 * 1024;

const STORES: [(CredentialStore, &str); 3] = [
    (
        CredentialStore::File,
        "file: plain text of mode 0600; cron can read it",
    ),
    (
        CredentialStore::Keyring,
        "keyring: of this desktop; cron cannot read it",
    ),
    (
        CredentialStore::Command,
        "command: printed by credential_command, e.g. pass or systemd-creds",
    ),
];

/// Where the credentials go.
#[derive(Debug, Args)]
pub(in crate::cli) struct Login {
    /// Where they are stored.
    #[arg(long, value_enum)]
    store: Option<CredentialStore>,
    /// Account id of the app.
    #[arg(long, value_name = "ID")]
    account_id: Option<String>,
    /// Client id of the app.
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,
}

#[derive(Serialize)]
struct LoggedIn {
    profile: String,
    store: &'static str,
    account_id: String,
    scopes: usize,
}

/// Credentials that Zoom took; nothing is stored yet.
pub(in crate::cli) struct Proved {
    store: Store,
    stored: Stored,
    pub(in crate::cli) account_id: String,
    pub(in crate::cli) scopes: Vec<String>,
}

impl Login {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let proved = self.prove(context).await?;
        proved.save()?;
        proved.record(context)?;
        let done = LoggedIn {
            profile: context.config.profile.clone(),
            store: proved.store.kind().as_str(),
            account_id: proved.account_id,
            scopes: proved.scopes.len(),
        };
        let sentence = format!(
            "profile {}: account {} with {} scopes, from {}",
            done.profile,
            done.account_id,
            done.scopes,
            proved.store.place()
        );
        context
            .output
            .summary(&done, &sentence)
            .map_err(unwritten(context))?;
        context
            .output
            .status("zoomctl auth check compares the scopes with what the jobs need");
        Ok(())
    }

    /// Whether a flag names any part.
    pub(in crate::cli) fn is_named(&self) -> bool {
        self.store.is_some() || self.account_id.is_some() || self.client_id.is_some()
    }

    /// Asks for what no flag names, and for a token.
    pub(in crate::cli) async fn prove(self, context: &Context) -> Result<Proved> {
        let config = &context.config;
        let kind = match self.store {
            Some(kind) => kind,
            None => ask_for_store()?,
        };
        let store = Store::new(kind, config)?;
        // What else a store holds (webhook secret, SDK key) stays. A broken one is replaced.
        let mut stored = match kind {
            CredentialStore::Command => store.load()?,
            _ => store.load().unwrap_or_default(),
        };
        if kind != CredentialStore::Command {
            let account_id = part(self.account_id, Name::AccountId)?;
            let client_id = part(self.client_id, Name::ClientId)?;
            let client_secret = secret()?;
            stored.set(Name::AccountId, account_id.into());
            stored.set(Name::ClientId, client_id.into());
            stored.set(Name::ClientSecret, client_secret);
        }
        let credentials = credentials(&stored, &store)?;
        let account_id = credentials.account_id.clone();
        let token = context.prove(credentials).await?;
        Ok(Proved {
            store,
            stored,
            account_id,
            scopes: token.scopes,
        })
    }
}

impl Proved {
    /// Stores them where they were told to go.
    pub(in crate::cli) fn save(&self) -> Result<()> {
        self.store.save(&self.stored)
    }

    /// Records where they lie from now on.
    pub(in crate::cli) fn record(&self, context: &Context) -> Result<()> {
        let kind = self.store.kind();
        record(context, Some(kind))?;
        // One that was given before lacks the scopes that the app got since.
        super::logout::remove(&context.config.state_dir().join("token.json"))?;
        forget_older(context, kind);
        warn(context, kind);
        Ok(())
    }

    /// Where they go.
    pub(in crate::cli) fn source(&self) -> Source {
        self.store.kind().into()
    }
}

fn ask_for_store() -> Result<CredentialStore> {
    if !prompt::can_ask() {
        return Err(Error::usage("--store is required without a terminal")
            .hint("--store file for cron, keyring for a desktop, command for pass and the like"));
    }
    let answers = STORES.map(|(_, text)| text);
    let place =
        prompt::choose("Keep the credentials in", &answers).map_err(|error| unanswered(&error))?;
    Ok(STORES[place].0)
}

/// An id, from its flag or asked for.
fn part(flag: Option<String>, name: Name) -> Result<String> {
    let text = match flag {
        Some(text) => text,
        None if prompt::can_ask() => {
            let question = name.key().replace('_', " ");
            prompt::line(&question).map_err(|error| unanswered(&error))?
        }
        None => {
            return Err(Error::usage(format!(
                "--{} is required without a terminal",
                name.key().replace('_', "-")
            ))
            .hint("it stands on the app's page: App Marketplace → Manage → your app"));
        }
    };
    checked(&text, name)?;
    Ok(text)
}

/// The client secret: hidden on a terminal, else stdin without the line break at its end.
fn secret() -> Result<SecretString> {
    let text = if prompt::can_ask() {
        prompt::secret("client secret (not shown)").map_err(|error| unanswered(&error))?
    } else {
        let mut text = String::new();
        std::io::stdin()
            .take(MAX_BYTES)
            .read_to_string(&mut text)
            .map_err(|error| Error::bad_input(format!("client secret from stdin: {error}")))?;
        text.truncate(text.trim_end_matches(['\n', '\r']).len());
        text
    };
    checked(&text, Name::ClientSecret)?;
    Ok(text.into())
}

fn checked(text: &str, name: Name) -> Result<()> {
    secrets::check(text).map_err(|why| {
        Error::bad_input(format!("the {} {why}", name.key().replace('_', " "))).hint(
            "copy it again from the app's page, without anything around it; without a terminal the \
             client secret comes by stdin",
        )
    })
}

fn unanswered(error: &std::io::Error) -> Error {
    Error::usage(format!("no answer: {error}"))
}

/// The three parts of what will be stored.
fn credentials(stored: &Stored, store: &Store) -> Result<Credentials> {
    let part = |name: Name| {
        stored
            .get(name)
            .cloned()
            .ok_or_else(|| Error::bad_input(format!("{} gives no {}", store.place(), name.key())))
    };
    Ok(Credentials {
        account_id: part(Name::AccountId)?.expose_secret().to_owned(),
        client_id: part(Name::ClientId)?.expose_secret().to_owned(),
        client_secret: part(Name::ClientSecret)?,
        source: Source::from(store.kind()),
    })
}

/// Writes into the profile's table which store is asked from now on, or takes it out.
pub(super) fn record(context: &Context, kind: Option<CredentialStore>) -> Result<()> {
    let mut edit = context.config.edit()?;
    match kind {
        Some(kind) => edit.set("credential_store", kind.as_str(), true)?,
        None if context.config.credential_store.is_none() => return Ok(()),
        None => edit.unset_own("credential_store"),
    }
    edit.save()
}

/// A secret lies in one place: what an earlier login stored elsewhere goes.
fn forget_older(context: &Context, kind: CredentialStore) {
    let config = &context.config;
    let Some(older) = config.credential_store.filter(|older| *older != kind) else {
        return;
    };
    if let Err(error) = Store::new(older, config).and_then(|store| store.forget()) {
        context.output.warn(&format!(
            "the credentials of the earlier login stay: {}",
            error.message
        ));
    }
}

fn warn(context: &Context, kind: CredentialStore) {
    if kind == CredentialStore::Keyring {
        context.output.warn(
            "cron cannot read the keyring; for jobs: zoomctl auth login --store file (or command)",
        );
    }
    for name in Name::CREDENTIALS {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let file = format!("{}_FILE", name.variable());
        for variable in [name.variable(), &file]
            .into_iter()
            .filter(|name| set(name))
        {
            context.output.warn(&format!(
                "{variable} is set and goes before what was stored"
            ));
        }
    }
}
