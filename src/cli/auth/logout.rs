//! `zoomctl auth logout`: nothing of the credentials stays behind.

use std::io;

use serde::Serialize;

use crate::cli::unwritten;
use crate::config::CredentialStore;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::secrets::Store;

#[derive(Serialize)]
struct LoggedOut {
    profile: String,
    /// Places from which something was removed.
    removed: Vec<String>,
}

/// Removes everything it can before it tells what it could not remove.
pub(super) fn run(context: &Context) -> Result<()> {
    let config = &context.config;
    let mut removed = Vec::new();
    let mut failure: Option<Error> = None;
    let mut note = |place: String, outcome: Result<bool>| match outcome {
        Ok(true) => removed.push(place),
        Ok(false) => {}
        Err(error) => failure = Some(error),
    };
    let token = config.state_dir().join("token.json");
    note(token.display().to_string(), remove(&token));
    // A file that an earlier login left goes too, whatever was recorded later.
    let mut stores = vec![CredentialStore::File];
    if config.credential_store == Some(CredentialStore::Keyring) {
        stores.push(CredentialStore::Keyring);
    }
    for kind in stores {
        let store = Store::new(kind, config)?;
        note(store.place(), store.forget());
    }
    if let Some(error) = failure {
        return Err(error);
    }
    super::login::record(context, None)?;
    let done = LoggedOut {
        profile: config.profile.clone(),
        removed,
    };
    let sentence = if done.removed.is_empty() {
        format!("profile {}: nothing was stored", done.profile)
    } else {
        format!(
            "profile {}: removed {}",
            done.profile,
            done.removed.join(", ")
        )
    };
    context
        .output
        .summary(&done, &sentence)
        .map_err(unwritten(context))
}

pub(super) fn remove(path: &std::path::Path) -> Result<bool> {
    match std::fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Error::local(format!(
            "cannot remove {}: {error}",
            path.display()
        ))),
    }
}
