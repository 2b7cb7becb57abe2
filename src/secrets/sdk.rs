//! Key and secret of the Meeting SDK app, which is another app than the one that calls the API.

use secrecy::{ExposeSecret, SecretString};

use crate::error::{Code, Error, Result};

use super::{Name, Secrets};

/// What a Meeting SDK app needs.
#[derive(Clone, Debug)]
pub struct SdkCredentials {
    /// Client id; the signature shows it.
    pub key: String,
    /// Client secret; never leaves this machine.
    pub secret: SecretString,
}

impl Secrets {
    /// Key and secret of the SDK app, where there are any.
    ///
    /// # Errors
    /// One without the other; else as [`Self::find`].
    pub fn sdk(&self) -> Result<Option<SdkCredentials>> {
        match (self.find(Name::SdkKey)?, self.find(Name::SdkSecret)?) {
            (Some(key), Some(secret)) => Ok(Some(SdkCredentials {
                key: key.value.expose_secret().to_owned(),
                secret: secret.value,
            })),
            (None, None) => Ok(None),
            (Some(_), None) => Err(missing(&[Name::SdkSecret])),
            (None, Some(_)) => Err(missing(&[Name::SdkKey])),
        }
    }

    /// Key and secret of the SDK app.
    ///
    /// # Errors
    /// [`Code::NoCredentials`] where either is missing; else as [`Self::find`].
    pub fn required_sdk(&self) -> Result<SdkCredentials> {
        self.sdk()?
            .ok_or_else(|| missing(&[Name::SdkKey, Name::SdkSecret]))
    }
}

fn missing(names: &[Name]) -> Error {
    let names: Vec<_> = names.iter().map(|name| name.variable()).collect();
    Error::new(
        Code::NoCredentials,
        format!("no Meeting SDK app: {} not set", names.join(", ")),
    )
    .hint(
        "make an app with the Meeting SDK feature in Zoom's App Marketplace; set ZOOM_SDK_KEY and \
         ZOOM_SDK_SECRET, or NAME_FILE, or sdk_key and sdk_secret in the credentials file",
    )
}
