//! The environment: every variable that zoomctl reads, in one list.

use crate::error::{Code, Error, Result};

/// Every environment variable that zoomctl reads, with the sentence that the manual prints.
pub const ENVIRONMENT: &[(&str, &str)] = &[
    (
        "ZOOM_ACCOUNT_ID",
        "Account id of the Server-to-Server OAuth app",
    ),
    ("ZOOM_CLIENT_ID", "Client id of that app"),
    ("ZOOM_CLIENT_SECRET", "Client secret of that app"),
    (
        "ZOOM_WEBHOOK_SECRET",
        "Secret token of the app's event subscriptions",
    ),
    (
        "ZOOM_WEBHOOK_SECRET_PREVIOUS",
        "The secret token before it, while Zoom still signs with it",
    ),
    ("ZOOM_SDK_KEY", "Client id of the Meeting SDK app"),
    ("ZOOM_SDK_SECRET", "Client secret of that app"),
    (
        "ZOOM_ACCOUNT_ID_FILE",
        "File that holds ZOOM_ACCOUNT_ID; only one of the two may be set",
    ),
    ("ZOOM_CLIENT_ID_FILE", "File that holds ZOOM_CLIENT_ID"),
    (
        "ZOOM_CLIENT_SECRET_FILE",
        "File that holds ZOOM_CLIENT_SECRET",
    ),
    (
        "ZOOM_WEBHOOK_SECRET_FILE",
        "File that holds ZOOM_WEBHOOK_SECRET",
    ),
    (
        "ZOOM_WEBHOOK_SECRET_PREVIOUS_FILE",
        "File that holds ZOOM_WEBHOOK_SECRET_PREVIOUS",
    ),
    ("ZOOM_SDK_KEY_FILE", "File that holds ZOOM_SDK_KEY"),
    ("ZOOM_SDK_SECRET_FILE", "File that holds ZOOM_SDK_SECRET"),
    (
        "CREDENTIALS_DIRECTORY",
        "Folder of systemd credentials, named as the variables in lower case",
    ),
    (
        "ZOOMCTL_API_URL",
        "Address of the API instead of the one that Zoom's token answer names",
    ),
    (
        "ZOOMCTL_OAUTH_URL",
        "Address of the token endpoint [https://zoom.us/oauth/token]",
    ),
    ("ZOOMCTL_DB", "Database file"),
    ("ZOOMCTL_ARCHIVE", "Folder for downloaded recordings"),
    ("ZOOMCTL_CONFIG", "Configuration file"),
    ("ZOOMCTL_PROFILE", "Profile [default]"),
    (
        "ZOOMCTL_OUTPUT",
        "Form of data: table, json, ndjson or csv [table]",
    ),
    (
        "ZOOMCTL_LOG",
        "Log filter, e.g. zoomctl=debug; -v and -vv are short for info and debug",
    ),
    (
        "ZOOMCTL_NOW",
        "The time to work with, RFC 3339; for rehearsals",
    ),
    (
        "ZOOMCTL_SANDBOX_CONTROL",
        "Control address of the running sandbox, for sandbox env",
    ),
    (
        "USER",
        "Who decides, where attendance mark, unmark and match get no --by",
    ),
    ("NO_COLOR", "No colour on stderr"),
    ("FORCE_COLOR", "Colour on stderr though it is no terminal"),
    (
        "HTTPS_PROXY",
        "Proxy for requests to Zoom, reached by CONNECT",
    ),
    ("NO_PROXY", "Hosts that are reached without the proxy"),
    (
        "SSL_CERT_FILE",
        "Certificates to trust instead of the system's, PEM; for a private CA",
    ),
];

/// A variable as text; empty counts as unset.
pub fn text_variable(name: &str) -> Result<Option<String>> {
    match std::env::var(name) {
        Ok(text) if text.is_empty() => Ok(None),
        Ok(text) => Ok(Some(text)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => {
            Err(Error::new(Code::Config, format!("{name} is not UTF-8")))
        }
    }
}
