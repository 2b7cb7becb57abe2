//! What a host may do: start, in the window, with a link or a ZAK that is asked for now.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Extension, State};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::{ExposeSecret, SecretString};

use crate::ids::MeetingId;
use crate::join::{self, Told};
use crate::store::LogAction;
use crate::web::Seat;
use crate::zoom::{self, Client, Kind, LICENSED};

use super::answer::html;
use super::{Guest, JoinPage, Visitor};

type Result<T> = std::result::Result<T, CannotStart>;

/// Longest wait for Zoom: the server ends a request soon after, without a word.
const MOST_TIME: Duration = Duration::from_secs(14);

/// Why a host cannot start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CannotStart {
    /// The user is switched off or gone, or the meeting is.
    Refused,
    /// Zoom gives no answer.
    OutOfReach,
    /// We have no credentials, or none that may do this.
    NotSetUp,
}

/// What opens a meeting as its host.
pub(super) struct Opening {
    /// A start link or a ZAK.
    pub(super) secret: SecretString,
    /// Whether the host has a licence.
    pub(super) has_licence: bool,
}

impl CannotStart {
    pub(super) fn status(self) -> StatusCode {
        match self {
            Self::Refused => StatusCode::FORBIDDEN,
            Self::OutOfReach => StatusCode::BAD_GATEWAY,
            Self::NotSetUp => StatusCode::NOT_IMPLEMENTED,
        }
    }

    pub(super) fn told(self) -> Told {
        match self {
            Self::Refused => Told::NoHost,
            Self::OutOfReach => Told::OutOfReach,
            Self::NotSetUp => Told::NoStart,
        }
    }
}

/// `POST /join/{token}/start`: the page that goes on to Zoom as the host.
pub(super) async fn start(
    State(page): State<Arc<JoinPage>>,
    Extension(seat): Extension<Arc<Seat>>,
    Visitor { token, language }: Visitor,
) -> Response {
    let guest = match page.let_in(&token, &seat).await {
        Ok(guest) => guest,
        Err(refused) => return page.refuse(language, &refused),
    };
    let view = page.view(&guest, &token);
    if !view.starts() {
        return page.tell(language, StatusCode::FORBIDDEN, Told::NotHost);
    }
    if !view.is_open() {
        return page.tell(language, StatusCode::CONFLICT, Told::NotNow);
    }
    // The wait from here on is ours.
    seat.work();
    match in_time(page.start_link(&guest)).await {
        Ok(opening) => {
            page.note(&guest, LogAction::StartMeeting).await;
            let link = opening.secret.expose_secret();
            let started = join::start_page(&page.page(language), link, opening.has_licence);
            html(StatusCode::OK, started)
        }
        Err(why) => page.tell(language, why.status(), why.told()),
    }
}

impl JoinPage {
    /// A fresh start link.
    async fn start_link(&self, guest: &Guest) -> Result<Opening> {
        let client = self.client.as_ref().ok_or(CannotStart::NotSetUp)?;
        let meeting = guest.meeting().ok_or(CannotStart::Refused)?;
        let host = guest.host().ok_or(CannotStart::Refused)?;
        let (meeting, licence) = tokio::join!(client.get_meeting(meeting), licence(client, host));
        let meeting = meeting.map_err(|error| told(&error))?;
        let link = meeting.value.start_url.ok_or(CannotStart::Refused)?;
        Ok(Opening {
            secret: link,
            has_licence: licence?,
        })
    }

    /// A fresh ZAK: whoever has it acts as the host.
    pub(super) async fn zak(&self, guest: &Guest) -> Result<Opening> {
        let client = self.client.as_ref().ok_or(CannotStart::NotSetUp)?;
        let host = guest.host().ok_or(CannotStart::Refused)?;
        let (zak, licence) = tokio::join!(client.get_zak(host), licence(client, host));
        // The licence first: of a user who is switched off it says more than the refused ZAK.
        let has_licence = licence?;
        Ok(Opening {
            secret: zak.map_err(|error| told(&error))?,
            has_licence,
        })
    }
}

impl Guest {
    /// The number of the session's meeting.
    pub(super) fn meeting(&self) -> Option<MeetingId> {
        self.session.zoom_meeting_id.as_deref()?.parse().ok()
    }

    /// The user under whom the meeting was made.
    fn host(&self) -> Option<&str> {
        let session = &self.session;
        session
            .zoom_host_email
            .as_deref()
            .or(session.host_email.as_deref())
    }
}

/// Whether a host has a licence. What an app without the scope cannot know keeps nobody out.
async fn licence(client: &Client, host: &str) -> Result<bool> {
    match client.get_user(host).await {
        Ok(user) if user.value.status.as_deref() == Some("inactive") => Err(CannotStart::Refused),
        Ok(user) => Ok(user.value.kind == Some(LICENSED)),
        Err(error) if matches!(error.kind(), Kind::NotFound) => Err(CannotStart::Refused),
        Err(_) => Ok(true),
    }
}

/// What a failure at Zoom means for the host; the log has the rest.
fn told(error: &zoom::Error) -> CannotStart {
    tracing::warn!(%error, "a host could not start from the join page");
    match error.kind() {
        Kind::NotFound | Kind::HostNotAllowed | Kind::Refused | Kind::Validation => {
            CannotStart::Refused
        }
        Kind::MissingScope { .. } | Kind::BadCredentials(_) | Kind::NotPermitted => {
            CannotStart::NotSetUp
        }
        _ => CannotStart::OutOfReach,
    }
}

/// What comes of it while the host still waits for the page.
pub(super) async fn in_time<T>(asked: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::time::timeout(MOST_TIME, asked)
        .await
        .unwrap_or(Err(CannotStart::OutOfReach))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Limits;

    #[tokio::test(start_paused = true)]
    async fn a_zoom_that_hangs_is_told_of_before_the_server_ends_the_request() {
        let begun = tokio::time::Instant::now();
        let hangs = in_time(std::future::pending::<Result<()>>()).await;
        assert_eq!(hangs, Err(CannotStart::OutOfReach));
        let left = Limits::default().request_time.checked_sub(begun.elapsed());
        assert!(left.is_some_and(|left| left >= Duration::from_secs(5)));
    }
}
