//! What a store holds for one profile, and the two forms in which a store gives it.

use std::collections::BTreeMap;

use secrecy::{ExposeSecret, SecretString};

use super::{Name, check};

/// Secrets by name. Its `Debug` shows no value.
#[derive(Clone, Debug, Default)]
pub struct Stored(BTreeMap<Name, SecretString>);

impl Stored {
    /// One of them.
    pub fn get(&self, name: Name) -> Option<&SecretString> {
        self.0.get(&name)
    }

    /// Adds or replaces one.
    pub fn set(&mut self, name: Name, value: SecretString) {
        self.0.insert(name, value);
    }

    /// Whether the two hold the same.
    pub(super) fn equals(&self, other: &Self) -> bool {
        self.0.len() == other.0.len()
            && self.0.iter().all(|(name, value)| {
                other.get(*name).map(ExposeSecret::expose_secret) == Some(value.expose_secret())
            })
    }

    /// The members of an object; errors name a key, never a value.
    fn from_members<'a>(
        members: impl Iterator<Item = (&'a str, Option<&'a str>)>,
    ) -> Result<Self, String> {
        let mut stored = Self::default();
        for (key, value) in members {
            let name = Name::ALL
                .into_iter()
                .find(|name| name.key() == key)
                .ok_or_else(|| format!("the key {key:?} is unknown"))?;
            let value = value.ok_or_else(|| format!("{key} is no text"))?;
            check(value).map_err(|why| format!("{key} {why}"))?;
            stored.set(name, value.into());
        }
        Ok(stored)
    }

    /// Reads the credentials file.
    pub(super) fn from_toml(text: &str) -> Result<Self, String> {
        // The parser's own error quotes the line, and the line may hold the secret.
        let table: toml::Table = text.parse().map_err(|_| "it is no TOML".to_owned())?;
        Self::from_members(
            table
                .iter()
                .map(|(key, value)| (key.as_str(), value.as_str())),
        )
    }

    /// The text of the credentials file.
    pub(super) fn to_toml(&self) -> String {
        let table: toml::Table = self
            .members()
            .map(|(key, value)| (key, toml::Value::String(value)))
            .collect();
        format!("# Written by zoomctl auth login. Mode 0600, or it is refused.\n{table}")
    }

    /// Reads a JSON object, or three lines: account id, client id, client secret.
    pub(super) fn from_output(text: &str) -> Result<Self, String> {
        let text = text.trim_end_matches(['\n', '\r']);
        if text.trim_start().starts_with('{') {
            let object: serde_json::Map<String, serde_json::Value> =
                serde_json::from_str(text).map_err(|_| "it is no JSON object".to_owned())?;
            return Self::from_members(
                object
                    .iter()
                    .map(|(key, value)| (key.as_str(), value.as_str())),
            );
        }
        let lines: Vec<&str> = text.lines().collect();
        if lines.len() != 3 {
            return Err(format!(
                "{} lines instead of three (account id, client id, client secret) or a JSON object",
                lines.len()
            ));
        }
        let keys = Name::CREDENTIALS.map(Name::key);
        Self::from_members(
            keys.iter()
                .map(String::as_str)
                .zip(lines.into_iter().map(Some)),
        )
    }

    /// The JSON object that the keyring keeps.
    pub(super) fn to_json(&self) -> String {
        let object: serde_json::Map<_, _> = self
            .members()
            .map(|(key, value)| (key, serde_json::Value::String(value)))
            .collect();
        serde_json::Value::Object(object).to_string()
    }

    fn members(&self) -> impl Iterator<Item = (String, String)> {
        self.0
            .iter()
            .map(|(name, value)| (name.key(), value.expose_secret().to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three() -> Stored {
        Stored::from_output("account\nclient\nCANARY\n").unwrap()
    }

    #[test]
    fn lines_json_and_toml_say_the_same() {
        let three = three();
        assert!(three.equals(&Stored::from_output(&three.to_json()).unwrap()));
        assert!(three.equals(&Stored::from_toml(&three.to_toml()).unwrap()));
        assert!(!format!("{three:?}").contains("CANARY"));
    }

    #[test]
    fn an_error_names_the_key_and_never_the_value() {
        for text in [
            "one line with CANARY",
            "{\"client_secret\": \"CAN ARY\"}",
            "{\"client_secret\": [\"CANARY\"]}",
            "{\"secret\": \"CANARY\"}",
            "{CANARY",
        ] {
            let why = Stored::from_output(text).unwrap_err();
            assert!(!why.contains("CANARY") && !why.contains("CAN ARY"), "{why}");
        }
        let why = Stored::from_toml("client_secret = CANARY\n").unwrap_err();
        assert!(!why.contains("CANARY"), "{why}");
    }
}
