//! `zoomctl config`: the settings.

use clap::Subcommand;
use serde::Serialize;
use serde_json::Value;

use crate::config::{Setting, is_secret};
use crate::context::Context;
use crate::error::Result;
use crate::output::columns::{Column, Kind, Record, shown};
use crate::secrets::{Name, Secrets};

use super::unwritten;

/// The settings.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Show every value in effect and what decided over it.
    ///
    /// Origins: flag, environment, file, default. Secrets are shown as `***`, with the place where
    /// they were found.
    #[command(
        after_help = "Examples:\n  zoomctl config show\n  zoomctl config show -o json | jq '.[] | select(.origin != \"default\")'"
    )]
    Show,
    /// Set a value in the configuration file; comments in it stay.
    ///
    /// Without --profile it holds for every profile, with it for that one. Keys are those of
    /// `config show`; the value is TOML, and words need no quotes.
    #[command(
        after_help = "Examples:\n  zoomctl config set plan business\n  zoomctl config set credential_command '[\"pass\", \"show\", \"zoom\"]'"
    )]
    Set {
        /// E.g. limits.share.
        key: String,
        /// E.g. 0.25.
        #[arg(allow_hyphen_values = true)]
        value: String,
    },
}

impl Record for Setting {
    const COLUMNS: &'static [Column] = &[
        shown("key", "key", Kind::Id),
        shown("value", "value", Kind::Text),
        shown("origin", "origin", Kind::Id),
    ];
}

/// What `set` did.
#[derive(Serialize)]
struct Changed {
    file: String,
    key: String,
    value: String,
    profile: Option<String>,
}

impl Verb {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Show => {
                let mut settings = context.config.settings();
                settings.extend(secrets(context)?);
                context.output.many(&settings).map_err(unwritten(context))
            }
            Self::Set { key, value } => set(context, key, value),
        }
    }
}

fn set(context: &Context, key: String, value: String) -> Result<()> {
    let config = &context.config;
    let own = config.profile_was_named();
    let mut edit = config.edit()?;
    edit.set(&key, &value, own)?;
    edit.save()?;
    let changed = Changed {
        file: edit.path().display().to_string(),
        profile: own.then(|| config.profile.clone()),
        value: if is_secret(&key) {
            "***".to_owned()
        } else {
            value
        },
        key,
    };
    let sentence = format!("{} = {} in {}", changed.key, changed.value, changed.file);
    context
        .output
        .summary(&changed, &sentence)
        .map_err(unwritten(context))
}

/// The secrets, masked. A store that does not answer leaves its part unknown.
fn secrets(context: &Context) -> Result<Vec<Setting>> {
    let secrets = Secrets::new(&context.config)?;
    Ok(Name::ALL
        .into_iter()
        .map(|name| {
            let (value, origin) = match secrets.find(name) {
                Ok(Some(found)) => ("***".into(), found.source.to_string()),
                Ok(None) => (Value::Null, "default".to_owned()),
                Err(_) => (Value::Null, "unreadable".to_owned()),
            };
            Setting {
                key: name.key(),
                value,
                origin,
            }
        })
        .collect())
}
