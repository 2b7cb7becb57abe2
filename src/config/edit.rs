//! Changing the configuration file without losing its comments.

use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Table, Value};

use crate::error::{Code, Error, Result};
use crate::private_file;

use super::{file, is_secret};

/// The file as it will be.
#[derive(Debug)]
pub struct Edit {
    path: PathBuf,
    profile: String,
    document: DocumentMut,
}

impl Edit {
    pub(super) fn open(path: &Path, profile: &str) -> Result<Self> {
        let trouble = |error: &dyn std::fmt::Display| {
            Error::new(
                Code::Config,
                format!("cannot read {}: {error}", path.display()),
            )
        };
        // A linked file, as keepers of dotfiles have it, is changed where it lies.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(trouble(&error)),
        };
        Ok(Self {
            document: text
                .parse()
                .map_err(|error: toml_edit::TomlError| trouble(&error.message()))?,
            path,
            profile: profile.to_owned(),
        })
    }

    /// Sets a dotted key: for every profile, or in the table of the edit's own.
    ///
    /// The text is read as TOML where that makes the file right, else as a string.
    ///
    /// # Errors
    /// An unknown key, or a value that it cannot hold.
    pub fn set(&mut self, key: &str, text: &str, own: bool) -> Result<()> {
        let literal = text.parse::<Value>().ok();
        let string = Value::from(text);
        let mut refused = None;
        for value in literal.into_iter().chain([string]) {
            let mut tried = self.document.clone();
            self.place(&mut tried, key, own)?.set(value);
            match self.check(&tried) {
                Ok(()) => {
                    self.document = tried;
                    return Ok(());
                }
                Err(error) => refused = refused.or(Some(error)),
            }
        }
        let why = refused.map_or_else(String::new, |error| error.message);
        let text = if is_secret(key) { "***" } else { text };
        Err(Error::bad_input(format!("{key} cannot be {text:?}: {why}"))
            .hint("zoomctl config show lists the keys with their values"))
    }

    /// Takes a key out of the table of the edit's own profile; the table too once it is empty.
    pub fn unset_own(&mut self, key: &str) {
        let Some(profiles) = self
            .document
            .get_mut("profile")
            .and_then(Item::as_table_mut)
        else {
            return;
        };
        if let Some(own) = profiles.get_mut(&self.profile).and_then(Item::as_table_mut) {
            own.remove(key);
            if own.is_empty() {
                profiles.remove(&self.profile);
            }
        }
        if profiles.is_empty() {
            self.document.remove("profile");
        }
    }

    /// Replaces the file by one of mode 0600.
    ///
    /// # Errors
    /// A folder that cannot be written to.
    pub fn save(&self) -> Result<()> {
        private_file::replace(&self.path, &self.document.to_string()).map_err(|error| {
            Error::local(format!("cannot write {}: {error}", self.path.display()))
                .hint("look at the mode of the file and of its folder")
        })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The place of a key; tables on the way are made.
    fn place<'a>(&self, document: &'a mut DocumentMut, key: &str, own: bool) -> Result<Place<'a>> {
        let mut names: Vec<&str> = key.split('.').collect();
        if names.iter().any(|name| name.is_empty()) {
            return Err(Error::bad_input(format!("{key:?} is no key")));
        }
        if own {
            names.splice(0..0, ["profile", &self.profile]);
        }
        let last = names.pop().unwrap_or_default().to_owned();
        let mut table = document.as_table_mut();
        for name in names {
            let item = table.entry(name).or_insert_with(|| {
                let mut table = Table::new();
                // Only what holds a value needs a head of its own.
                table.set_implicit(true);
                Item::Table(table)
            });
            table = item.as_table_mut().ok_or_else(|| {
                Error::bad_input(format!("{key}: {name} is no table"))
                    .hint("write it as a [table] in the file")
            })?;
        }
        Ok(Place { table, last })
    }

    fn check(&self, document: &DocumentMut) -> Result<()> {
        let table = file::for_profile(&document.to_string(), &self.path, &self.profile)?;
        file::settings(&table, &self.path).map(drop)
    }
}

struct Place<'a> {
    table: &'a mut Table,
    last: String,
}

impl Place<'_> {
    /// Puts the value where an old one stood, so that the comment beside it stays.
    fn set(self, mut value: Value) {
        if let Some(Item::Value(old)) = self.table.get_mut(&self.last) {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        } else {
            self.table.insert(&self.last, Item::Value(value));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(text: &str) -> Edit {
        Edit {
            path: PathBuf::from("config.toml"),
            profile: "school".to_owned(),
            document: text.parse().unwrap(),
        }
    }

    #[test]
    fn comments_and_order_survive_a_change() {
        let text = "# ours\nplan = \"pro\" # since May\n\n[limits]\n# others use the rest\nshare = 0.5 # half\n";
        let mut edit = edit(text);
        edit.set("limits.share", "0.25", false).unwrap();
        assert_eq!(edit.document.to_string(), text.replace("0.5 #", "0.25 #"));
    }

    #[test]
    fn words_need_no_quotes_and_lists_are_lists() {
        let mut edit = edit("");
        edit.set("plan", "business", false).unwrap();
        edit.set("credential_command", "[\"pass\", \"zoom\"]", true)
            .unwrap();
        assert_eq!(
            edit.document.to_string(),
            "plan = \"business\"\n\n[profile.school]\ncredential_command = [\"pass\", \"zoom\"]\n"
        );
        edit.unset_own("credential_command");
        assert_eq!(edit.document.to_string().trim(), "plan = \"business\"");
    }

    #[test]
    fn a_secret_address_that_is_refused_is_not_repeated() {
        let error = edit("").set("notify.url", "http://hc.example/CANARY", false);
        let error = error.unwrap_err();
        assert!(error.message.starts_with("notify.url cannot be \"***\""));
        assert!(!format!("{error:?}").contains("CANARY"));
    }

    #[test]
    fn what_a_key_cannot_hold_is_refused_and_nothing_changes() {
        let mut edit = edit("plan = \"pro\"\n");
        for (key, value) in [
            ("limits.share", "2"),
            ("limits.share", "half"),
            ("plan", "gold"),
            ("plans", "pro"),
            ("", "x"),
            ("plan.x", "y"),
            ("credential_command", "pass show zoom"),
        ] {
            assert!(edit.set(key, value, false).is_err(), "{key} = {value}");
        }
        assert_eq!(edit.document.to_string(), "plan = \"pro\"\n");
    }
}
