//! What the errors of the islands mean for a user: code, hint and exit, side by side.

use super::{Code, Error};
use crate::{archive, store, zoom};

/// What helps where there is no seat.
const FREE_A_LICENCE: &str = "free a licence (zoomctl user license revoke EMAIL), or buy one; \
                              zoomctl user license usage counts them";

impl Error {
    /// No licence is free, as we counted before asking Zoom for one.
    pub fn no_seat(message: impl Into<String>) -> Self {
        Self::new(Code::NotPermitted, message).hint(FREE_A_LICENCE)
    }
}

impl From<zoom::Error> for Error {
    fn from(error: zoom::Error) -> Self {
        use zoom::Kind as K;
        let (code, hint) = match error.kind() {
            K::BadCredentials(refusal) => (Code::BadCredentials, Some(cure(*refusal).to_owned())),
            K::MissingScope { any_of } => (
                Code::MissingScope,
                Some(format!(
                    "add one of these scopes to the app (App Marketplace → Manage → your app → Scopes): {}",
                    any_of.join(", ")
                )),
            ),
            K::NotPermitted if wants_paid_plan(&error) => (
                Code::NotPermitted,
                Some("this needs a paid plan (Pro or higher) at Zoom".to_owned()),
            ),
            K::NotPermitted => (
                Code::NotPermitted,
                Some("look at the role of the app's owner and at the account's plan".to_owned()),
            ),
            K::NoSeat => (Code::NotPermitted, Some(FREE_A_LICENCE.to_owned())),
            K::HostNotAllowed => (
                Code::NotPermitted,
                Some("give the host a licence, or name another host".to_owned()),
            ),
            K::DownloadRefused => (
                Code::NotPermitted,
                Some("the file may be deleted, or the app's owner may not see recordings".to_owned()),
            ),
            K::NotFound => (Code::NotFound, None),
            K::Exists | K::Busy => (Code::Conflict, None),
            K::Validation | K::Refused => (Code::BadInput, None),
            K::RateLimited { .. } => (Code::RateLimited, None),
            K::HostLimit { .. } => (
                Code::RateLimited,
                Some("Zoom takes 100 writes a day for each host; the next run goes on".to_owned()),
            ),
            K::Unreachable | K::ServerError | K::BrokenOff => (
                Code::Unreachable,
                Some("the next run goes on where this one stopped".to_owned()),
            ),
            K::UnknownOutcome => (
                Code::UnknownOutcome,
                Some("the next run looks for it before anything is sent again".to_owned()),
            ),
            K::NotZoom => (
                Code::Unreachable,
                Some("something between here and Zoom answered; look at HTTPS_PROXY and ZOOMCTL_API_URL".to_owned()),
            ),
            K::TooLarge { .. } | K::Incomplete => (Code::Unreachable, None),
            K::Address => (Code::Config, None),
            K::Local => (Code::Local, None),
        };
        Self {
            hint,
            zoom_code: error.zoom_code(),
            retry_at: error.retry_at(),
            stops_the_batch: Some(error.stops_everything()),
            ..Self::new(code, format!("failed to {error}"))
        }
    }
}

/// What to do about refused credentials.
fn cure(refusal: zoom::Refusal) -> &'static str {
    use zoom::Refusal as R;
    match refusal {
        R::Client => {
            "copy client id and client secret again from the app's page at Zoom; zoomctl auth login \
             stores them"
        }
        R::Swapped => "the client id has 22 characters and the client secret 32: exchange the two",
        R::Blanks => "copy all three again from the app's page, without blanks around them",
        R::Account => {
            "copy the account id from the app's page (App Credentials); it is not the account number"
        }
        R::AppType => "make an app of the type Server-to-Server OAuth in Zoom's App Marketplace",
        R::AppDisabled => {
            "activate the app (App Marketplace → Manage → your app → Activation); its owner must \
             still be in the account"
        }
        R::Token => {
            "the app may be deactivated or its secret renewed: zoomctl auth check, then auth login"
        }
    }
}

/// Zoom names a missing plan in words only: "Only available for Paid account", and the like.
fn wants_paid_plan(error: &zoom::Error) -> bool {
    error
        .detail()
        .is_some_and(|text| text.to_lowercase().contains("paid"))
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        use store::Error as E;
        let mut message = format!("failed to {error}");
        let mut cause = std::error::Error::source(&error);
        while let Some(inner) = cause {
            message.push_str(&format!(": {inner}"));
            cause = inner.source();
        }
        let hint = match &error {
            E::Open { .. } => "name another file with --db, or look at the modes of its folder",
            E::Missing { .. } => {
                "zoomctl init or zoomctl session import makes one; if there should be one, look at \
                 --db, ZOOMCTL_DB and whether its disk is mounted"
            }
            E::NewerSchema { .. } => {
                return Self::new(Code::NewerSchema, message)
                    .hint("a later zoomctl wrote it: use that version, or a backup from before");
            }
            E::NotOurs { .. } => "name another file with --db; this one was not touched",
            E::Damaged { .. } => "nothing was changed; keep the file, and bring a backup back",
            E::NoWal { .. } => "put the database on a local disk",
            E::Busy => {
                return Self::new(Code::Locked, message)
                    .hint("another program holds it; try again");
            }
            E::Full => "make room on the disk; everything finished so far is saved",
            E::ReadOnly => "look at the mode of the file and of its folder",
            E::MeetingTaken { .. } => {
                return Self::new(Code::Conflict, message)
                    .hint("zoomctl session show tells which meeting it has");
            }
            E::Disk { .. } => {
                "look at the disk, its free space and the mode of the folder; everything finished so far is saved"
            }
            E::Migration { .. } => {
                "the database is as it was; zoomctl db check tells whether it is sound"
            }
            E::Query { .. } => {
                return Self::bad_input(message).hint("zoomctl db schema lists tables and columns");
            }
            E::Unstorable { .. } => return Self::bad_input(message),
            E::NoTable { known, .. } => {
                return Self::bad_input(message).hint(format!("there are: {}", known.join(", ")));
            }
            E::NoRow { .. } | E::Sql(_) => return Self::new(Code::Internal, message),
        };
        Self::local(message).hint(hint)
    }
}

impl From<archive::Error> for Error {
    fn from(error: archive::Error) -> Self {
        let message = error.to_string();
        match error {
            archive::Error::Io { .. } => Self::local(message)
                .hint("look at the free space and the mode of the archive folder"),
            archive::Error::NotAFolder { .. } | archive::Error::Outside { .. } => {
                Self::local(message)
            }
            archive::Error::NoWriter | archive::Error::Ended => Self::new(Code::Internal, message),
            // Cut or refused: another try may bring the whole file.
            archive::Error::Length { .. } | archive::Error::Overlap => {
                Self::new(Code::Unreachable, message)
            }
            archive::Error::WebPage => Self::new(Code::NotPermitted, message)
                .hint("the file may be deleted, or the app's owner may not see recordings"),
            archive::Error::ListedSize { .. } => Self::new(Code::Conflict, message)
                .hint("zoomctl recording download FILE_KEY --accept-size takes it as it is"),
            archive::Error::Kind { .. }
            | archive::Error::Boxes(_)
            | archive::Error::TooLong { .. } => Self::new(Code::Conflict, message),
        }
    }
}

#[cfg(test)]
#[path = "conversion_tests.rs"]
mod tests;
