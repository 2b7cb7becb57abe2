//! The configuration file: read, with the profile's table laid over the top.

use std::io::ErrorKind;
use std::path::Path;

use crate::error::{Code, Error, Result};

use super::settings::FileSettings;
use super::wrong;

/// The keys that the file holds for a profile.
pub(super) fn read(path: &Path, profile: &str) -> Result<toml::Table> {
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    for_profile(&text, path, profile)
}

/// The same where there need not be a file. One that may not be looked at is no missing one: its
/// settings would be gone without a word.
pub(super) fn read_if_there(path: &Path, profile: &str) -> Result<toml::Table> {
    match std::fs::read_to_string(path) {
        Ok(text) => for_profile(&text, path, profile),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Ok(toml::Table::new())
        }
        Err(error) => Err(unreadable(path, &error)),
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Error {
    let told = Error::new(
        Code::Config,
        format!("cannot read {}: {error}", path.display()),
    );
    match error.kind() {
        ErrorKind::PermissionDenied => told.hint(
            "let this user read the file and enter its folder, or name another with --config",
        ),
        _ => told,
    }
}

/// The keys that a text holds for a profile.
pub(super) fn for_profile(text: &str, path: &Path, profile: &str) -> Result<toml::Table> {
    let mut top: toml::Table = text.parse().map_err(|error: toml::de::Error| {
        // Only the message: a quoted line could show what should not be there.
        let line = error.span().map_or(0, |span| {
            text[..span.start.min(text.len())].matches('\n').count() + 1
        });
        Error::new(
            Code::Config,
            format!("{}, line {line}: {}", path.display(), error.message()),
        )
    })?;
    if let Some(toml::Value::Table(mut profiles)) = top.remove("profile") {
        match profiles.remove(profile) {
            Some(toml::Value::Table(own)) => lay_over(&mut top, own),
            Some(_) => return Err(wrong(&format!("profile.{profile}"), "a table")),
            None => {}
        }
    }
    Ok(top)
}

/// The settings that these keys make, checked.
pub(super) fn settings(table: &toml::Table, path: &Path) -> Result<FileSettings> {
    let settings: FileSettings = table.clone().try_into().map_err(|error: toml::de::Error| {
        Error::new(
            Code::Config,
            format!("{}: {}", path.display(), error.message()),
        )
        .hint("zoomctl config show lists the keys")
    })?;
    settings.check()?;
    Ok(settings)
}

fn lay_over(under: &mut toml::Table, over: toml::Table) {
    for (key, value) in over {
        match (under.get_mut(&key), value) {
            (Some(toml::Value::Table(below)), toml::Value::Table(above)) => lay_over(below, above),
            (_, value) => {
                under.insert(key, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Plan;

    fn read_settings(text: &str, profile: &str) -> Result<FileSettings> {
        let path = Path::new("config.toml");
        settings(&for_profile(text, path, profile)?, path)
    }

    #[test]
    fn a_profile_lies_over_the_top_key_by_key() {
        let text =
            "plan = \"free\"\n[limits]\nshare = 0.25\n[profile.school]\nplan = \"business\"\n";
        let school = read_settings(text, "school").unwrap();
        assert_eq!((school.plan, school.limits.share), (Plan::Business, 0.25));
        assert_eq!(read_settings(text, "default").unwrap().plan, Plan::Free);
    }

    #[test]
    fn an_unknown_key_is_refused_by_name() {
        let error = read_settings("datebase = \"x\"\n", "default").unwrap_err();
        assert_eq!(error.code, Code::Config);
        assert!(error.message.contains("datebase"), "{}", error.message);
    }

    #[test]
    fn a_broken_file_is_named_with_its_line() {
        let error = read_settings("plan = \"pro\"\nlimits = [\n", "default").unwrap_err();
        assert!(
            error.message.contains("config.toml, line "),
            "{}",
            error.message
        );
    }

    #[test]
    fn a_shell_string_is_no_credential_command() {
        assert!(read_settings("credential_command = \"pass show zoom\"\n", "default").is_err());
        assert!(read_settings("credential_command = []\n", "default").is_err());
        assert!(read_settings("credential_command = [\"pass\", \"zoom\"]\n", "default").is_ok());
    }
}
