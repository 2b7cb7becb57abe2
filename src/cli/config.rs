//! `zoomctl config`: the settings.

use clap::Subcommand;
use serde::Serialize;

use crate::config::Setting;
use crate::context::Context;
use crate::error::Result;
use crate::output::columns::{Column, Kind, Record, shown};

use super::unwritten;

/// The settings.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Show every value in effect and what decided over it.
    ///
    /// Origins: flag, environment, file, default.
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
                let settings = context.config.settings();
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
        key,
        value,
    };
    let sentence = format!("{} = {} in {}", changed.key, changed.value, changed.file);
    context
        .output
        .summary(&changed, &sentence)
        .map_err(unwritten(context))
}
