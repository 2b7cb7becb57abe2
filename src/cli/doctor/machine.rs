//! The archive's folder, the other secrets, and leftovers in the environment.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::config::text_variable;
use crate::context::Context;
use crate::error::Result;
use crate::secrets::{Name, Secrets};

use super::Check;

/// Below this much free space the next night may fail; ten times as much is comfortable.
const LEAST_FREE_BYTES: u64 = 1 << 30;

/// Names that guides for older apps of Zoom's have people set, and what serves now.
const OUTDATED: [(&str, &str); 10] = [
    ("ZOOM_WEBHOOK_SECRET_TOKEN", "ZOOM_WEBHOOK_SECRET"),
    ("ZOOM_WEBHOOK_TOKEN", "ZOOM_WEBHOOK_SECRET"),
    ("ZOOM_VERIFICATION_TOKEN", "ZOOM_WEBHOOK_SECRET"),
    ("ZOOM_SECRET_TOKEN", "ZOOM_WEBHOOK_SECRET"),
    ("ZOOM_JWT_TOKEN", "zoomctl auth login"),
    ("ZOOM_JWT_API_KEY", "zoomctl auth login"),
    ("ZOOM_JWT_API_SECRET", "zoomctl auth login"),
    ("ZOOM_API_KEY", "zoomctl auth login"),
    ("ZOOM_API_SECRET", "zoomctl auth login"),
    ("ZOOM_SDK_CLIENT_SECRET", "ZOOM_SDK_SECRET"),
];

pub(super) fn checks(context: &Context) -> Vec<Check> {
    let told = |name, check: Result<Check>| check.unwrap_or_else(|e| Check::failed(name, e));
    vec![
        archive(&context.config.archive),
        told("webhook_secret", webhook(context)),
        told("sdk_key", sdk(context)),
        told("environment", environment()),
    ]
}

fn archive(folder: &Path) -> Check {
    const NAME: &str = "archive";
    let place = folder.display();
    // The first download makes the folder; until then its nearest parent tells.
    let Some(there) = folder.ancestors().find(|path| path.is_dir()) else {
        return Check::failure(
            NAME,
            format!("{place}: no such place"),
            "name another with --archive",
        );
    };
    if let Err(error) = try_write(there) {
        return Check::failure(
            NAME,
            format!("{}: {error}", there.display()),
            "look at the folder's owner and mode, or name another with --archive",
        );
    }
    let free = match rustix::fs::statvfs(there) {
        Ok(facts) => facts.f_bavail.saturating_mul(facts.f_frsize),
        Err(error) => {
            return Check::failure(NAME, format!("{place}: {error}"), "look at the disk");
        }
    };
    let message = format!(
        "{place} can be written, {} free",
        crate::output::bytes(free)
    );
    let cure = "make room, or name another disk: zoomctl config set archive DIR";
    if free < LEAST_FREE_BYTES {
        Check::failure(NAME, message, cure)
    } else if free < 10 * LEAST_FREE_BYTES {
        Check::warning(NAME, message, cure)
    } else {
        Check::ok(NAME, message)
    }
}

/// Makes an empty file and removes it.
fn try_write(folder: &Path) -> std::io::Result<()> {
    let probe: PathBuf = folder.join(format!(".zoomctl-doctor-{}", std::process::id()));
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&probe)?;
    fs::remove_file(probe)
}

fn webhook(context: &Context) -> Result<Check> {
    const NAME: &str = "webhook_secret";
    let secrets = Secrets::new(&context.config)?;
    Ok(match secrets.find(Name::WebhookSecret)? {
        Some(found) => Check::ok(NAME, format!("set ({})", found.source)),
        None if secrets.find(Name::WebhookSecretPrevious)?.is_some() => Check::failure(
            NAME,
            "only the previous one is set",
            "set ZOOM_WEBHOOK_SECRET to the secret token on the app's page (Feature → Token)",
        ),
        None => Check::ok(NAME, "not set; only webhooks need it"),
    })
}

fn sdk(context: &Context) -> Result<Check> {
    const NAME: &str = "sdk_key";
    let secrets = Secrets::new(&context.config)?;
    let half = |missing: Name| {
        Check::failure(
            NAME,
            format!("{} is missing beside its other half", missing.variable()),
            format!(
                "set {} from the page of the Meeting SDK app",
                missing.variable()
            ),
        )
    };
    Ok(
        match (secrets.find(Name::SdkKey)?, secrets.find(Name::SdkSecret)?) {
            (Some(key), Some(_)) => Check::ok(NAME, format!("set ({})", key.source)),
            (Some(_), None) => half(Name::SdkSecret),
            (None, Some(_)) => half(Name::SdkKey),
            (None, None) => Check::ok(NAME, "not set; only sdk signature needs it"),
        },
    )
}

/// Outdated names, and files of secrets that everybody can read.
fn environment() -> Result<Check> {
    const NAME: &str = "environment";
    let mut faults = Vec::new();
    for (outdated, now) in OUTDATED {
        if std::env::var_os(outdated).is_some_and(|value| !value.is_empty()) {
            faults.push(format!("{outdated} is set and not read (now: {now})"));
        }
    }
    for name in Name::ALL {
        let variable = format!("{}_FILE", name.variable());
        let Some(path) = text_variable(&variable)? else {
            continue;
        };
        if fs::metadata(&path).is_ok_and(|facts| facts.mode() & 0o007 != 0) {
            faults.push(format!(
                "{variable}: everybody on this machine can read {path}"
            ));
        }
    }
    if faults.is_empty() {
        return Ok(Check::ok(NAME, "no outdated names, no open files"));
    }
    Ok(Check::warning(
        NAME,
        faults.join("; "),
        "rename the variables, chmod 600 the files; zoomctl help lists what is read",
    ))
}

#[cfg(test)]
mod tests {
    use super::super::Status;
    use super::*;

    #[test]
    fn an_archive_that_is_not_made_yet_is_judged_by_its_parent() {
        let folder = tempfile::tempdir().unwrap();
        let check = archive(&folder.path().join("a/b"));
        assert_ne!(check.message.find("can be written"), None);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        assert_eq!(archive(Path::new("/proc/nowhere")).status, Status::Failure);
    }
}
