//! What a host may do: start, in the window, with a link or a ZAK that is asked for now.

use std::sync::Arc;

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

/// Why a host cannot start.
#[derive(Clone, Copy, Debug)]
pub(super) enum CannotStart {
    /// The user is switched off or gone, or the meeting is.
    Refused,
    /// Zoom gives no answer, or we have no credentials.
    OutOfReach,
}

impl CannotStart {
    pub(super) fn status(self) -> StatusCode {
        match self {
            Self::Refused => StatusCode::FORBIDDEN,
            Self::OutOfReach => StatusCode::BAD_GATEWAY,
        }
    }

    pub(super) fn told(self) -> Told {
        match self {
            Self::Refused => Told::NoHost,
            Self::OutOfReach => Told::OutOfReach,
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
    match page.start_link(&guest).await {
        Ok((link, has_licence)) => {
            page.note(&guest, LogAction::StartMeeting).await;
            let link = link.expose_secret();
            let started = join::start_page(&page.page(language), link, has_licence);
            html(StatusCode::OK, started)
        }
        Err(why) => page.tell(language, why.status(), why.told()),
    }
}

impl JoinPage {
    /// A fresh start link, and whether the host has a licence.
    async fn start_link(
        &self,
        guest: &Guest,
    ) -> std::result::Result<(SecretString, bool), CannotStart> {
        let client = self.client.as_ref().ok_or(CannotStart::OutOfReach)?;
        let meeting = guest.meeting().ok_or(CannotStart::Refused)?;
        let host = guest.host().ok_or(CannotStart::Refused)?;
        let (meeting, licence) = tokio::join!(client.get_meeting(meeting), licence(client, host));
        let meeting = meeting.map_err(|error| told(&error))?;
        let link = meeting.value.start_url.ok_or(CannotStart::Refused)?;
        Ok((link, licence?))
    }

    /// A fresh ZAK: whoever has it acts as the host.
    pub(super) async fn zak(
        &self,
        guest: &Guest,
    ) -> std::result::Result<SecretString, CannotStart> {
        let client = self.client.as_ref().ok_or(CannotStart::OutOfReach)?;
        let host = guest.host().ok_or(CannotStart::Refused)?;
        client.get_zak(host).await.map_err(|error| told(&error))
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
async fn licence(client: &Client, host: &str) -> std::result::Result<bool, CannotStart> {
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
        _ => CannotStart::OutOfReach,
    }
}
