//! The page to join in: `/join/{token}`, what its buttons do, and `POST /sdk/signature`.
//!
//! A token that this installation did not make is refused by its code alone, without the database
//! and without a word on why; one that was made tells when it has ended. Start link and ZAK are asked
//! of Zoom when the host presses the button, go to the host's browser, and stay nowhere.

mod answer;
mod desk;
mod host;
mod signature;
mod visitor;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Extension, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use chrono::{DateTime, Utc};

use crate::clock::Clock;
use crate::config::JoinSettings;
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::join::token::{Key, Token};
use crate::join::{self, Language, Page, Person, Room, Told, View};
use crate::schedule::{Provider, Span};
use crate::secrets::{self, SdkCredentials, Secrets};
use crate::store::session_tokens::{SessionToken, TokenState};
use crate::store::sessions::Session;
use crate::store::{self, LogAction, SessionStatus, Store, TokenRole};
use crate::zoom::Client;

use super::{Seat, body};
use answer::{html, nothing, room_html};
use desk::Desk;
use visitor::Visitor;

pub use desk::Clerk;

/// Where pages ask for a signature.
const SIGNATURE_PATH: &str = "/sdk/signature";

/// Everything that the page works with.
pub struct JoinPage {
    key: Key,
    desk: Desk,
    clock: Clock,
    settings: JoinSettings,
    /// `None`: nothing is embedded.
    sdk: Option<SdkCredentials>,
    /// `None`: nobody can start from here.
    client: Option<Client>,
    room: body::Room,
}

impl JoinPage {
    /// Opens the database on a thread of its own, and looks for the key, the SDK's and Zoom's
    /// credentials; without the last two the page does without what needs them.
    ///
    /// # Errors
    /// A database or key that cannot be opened, or credentials that are there and cannot be read.
    pub fn open(context: &Context, clock: Clock) -> Result<(Self, Clerk)> {
        let config = &context.config;
        let secrets = Secrets::new(config)?;
        let client = match secrets.credentials() {
            Ok(found) => Some(context.client_with(found)?),
            Err(error) if error.code == Code::NoCredentials => None,
            Err(error) => return Err(error),
        };
        let (desk, clerk) = Desk::open(&config.database)?;
        let page = Self {
            key: secrets::join_key(&config.state_dir())?,
            desk,
            clock,
            settings: config.join.clone(),
            sdk: secrets.sdk()?,
            client,
            room: body::Room::default(),
        };
        Ok((page, clerk))
    }

    /// What the page has to do without.
    #[must_use]
    pub fn lacks(&self) -> Vec<&'static str> {
        let mut lacks = Vec::new();
        if self.client.is_none() {
            lacks.push("without Zoom's credentials hosts cannot start from the join page");
        }
        if self.sdk.is_none() {
            lacks.push(
                "without ZOOM_SDK_KEY and ZOOM_SDK_SECRET the join page embeds no meeting; its \
                 links work",
            );
        }
        lacks
    }
}

/// Refuses a path for the webhook that the page needs itself.
///
/// # Errors
/// Such a path.
pub fn check_path(path: &str) -> Result<()> {
    if path == SIGNATURE_PATH || path == "/join" || path.starts_with("/join/") {
        return Err(Error::usage(format!(
            "--path {path} is the join page's own"
        )));
    }
    Ok(())
}

/// The page's routes.
pub fn routes(page: JoinPage) -> Router {
    Router::new()
        .route("/join/{token}", get(show))
        .route("/join/{token}/click", post(click))
        .route("/join/{token}/start", post(host::start))
        .route("/join/{token}/room", get(enter))
        .route(SIGNATURE_PATH, post(signature::sign))
        .with_state(Arc::new(page))
}

/// Whom a token lets in where, as it stands now.
struct Guest {
    token: SessionToken,
    session: Session,
    /// The link by which Zoom knows them, where the session has registration.
    own_link: Option<String>,
    /// Their name at Zoom, where the roster gives none.
    zoom_name: Option<String>,
}

impl Guest {
    /// What the database knows of whoever has this token.
    fn load(store: &Store, token_sha256: &str, now: DateTime<Utc>) -> store::Result<Option<Self>> {
        let Some(token) = store.load_token(token_sha256)? else {
            return Ok(None);
        };
        let Some(session) = store.load_session(&token.session_id, now)? else {
            return Ok(None);
        };
        let own_link = match token.role {
            TokenRole::Participant => own_link(store, &token, &session)?,
            TokenRole::Host => None,
        };
        let zoom_name = match token.name {
            Some(_) => None,
            None => store.display_name_of(&token.person_id)?,
        };
        Ok(Some(Self {
            token,
            session,
            own_link,
            zoom_name,
        }))
    }
}

/// The person's own link to the meeting that the session has now.
fn own_link(
    store: &Store,
    token: &SessionToken,
    session: &Session,
) -> store::Result<Option<String>> {
    let links = store.registrants_of_session(&session.session_id)?;
    let number = session.zoom_meeting_id.as_deref();
    let own = links
        .into_iter()
        .find(|link| link.person_id == token.person_id && link.opens(number));
    Ok(own.and_then(|link| link.join_url))
}

/// Why nobody is let in.
enum Refused {
    /// The token is none of ours.
    Unknown,
    Expired,
    Revoked,
    /// The database does not answer.
    Busy,
}

impl Refused {
    fn status(&self) -> StatusCode {
        match self {
            Self::Unknown => StatusCode::NOT_FOUND,
            Self::Expired | Self::Revoked => StatusCode::GONE,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn code(&self) -> Code {
        match self {
            Self::Unknown | Self::Expired | Self::Revoked => Code::NotFound,
            Self::Busy => Code::Local,
        }
    }

    fn told(&self) -> Told {
        match self {
            Self::Unknown => Told::Unknown,
            Self::Expired => Told::Expired,
            Self::Revoked => Told::Revoked,
            Self::Busy => Told::Busy,
        }
    }
}

impl JoinPage {
    /// Whom a token lets in.
    async fn let_in(&self, text: &str, seat: &Seat) -> std::result::Result<Guest, Refused> {
        let token = Token::read(&self.key, text).ok_or(Refused::Unknown)?;
        let (hash, now) = (token.sha256(), self.clock.now());
        let found = self
            .desk
            .ask(move |store| Guest::load(store, &hash, now))
            .await
            .ok_or(Refused::Busy)?;
        let guest = found.ok_or(Refused::Unknown)?;
        // A flood of strangers does not push out who was let in before.
        seat.prove();
        match guest.token.state(now) {
            TokenState::Valid => Ok(guest),
            TokenState::Expired => Err(Refused::Expired),
            // Whom the office took off the roster, or from the session, hears the same.
            TokenState::Revoked | TokenState::Void => Err(Refused::Revoked),
        }
    }

    fn page(&self, language: Language) -> Page<'_> {
        Page {
            language,
            organisation: self.settings.organisation.as_deref(),
            contact: self.settings.contact.as_deref(),
        }
    }

    fn refuse(&self, language: Language, refused: &Refused) -> Response {
        let page = join::told_page(&self.page(language), refused.told());
        html(refused.status(), page)
    }

    fn tell(&self, language: Language, status: StatusCode, told: Told) -> Response {
        html(status, join::told_page(&self.page(language), told))
    }

    /// What the page of a guest shows.
    fn view<'a>(&self, guest: &'a Guest, token: &'a str) -> View<'a> {
        let Guest {
            token: row,
            session,
            own_link,
            ..
        } = guest;
        let provider = Provider::from_name(&session.provider).unwrap_or(Provider::Manual);
        View {
            person: Person {
                name: guest.name(),
                is_host: row.role == TokenRole::Host,
            },
            token,
            topic: &session.topic,
            span: Span {
                start: session.start_time,
                end: session.end_time,
            },
            zone: session.timezone.parse().unwrap_or(chrono_tz::Tz::UTC),
            provider,
            cancelled: session.cancelled_at.is_some(),
            running: session.status == SessionStatus::InProgress,
            link: own_link
                .as_deref()
                .or(session.zoom_join_url.as_deref())
                .or(session.meeting_url.as_deref()),
            number: session.zoom_meeting_id.as_deref(),
            passcode: session.zoom_password.as_deref(),
            has_sdk: self.sdk.is_some(),
            now: self.clock.now(),
        }
    }

    /// Notes that a guest took a link; that it cannot be noted keeps nobody out.
    async fn note(&self, guest: &Guest, action: LogAction) {
        let session_id = guest.session.session_id.clone();
        let person_id = guest.token.person_id.clone();
        let now = self.clock.now();
        let noted = self
            .desk
            .ask(move |store| store.add_session_log(&session_id, Some(&person_id), action, now));
        noted.await;
    }
}

impl Guest {
    /// The name that the roster gives, else Zoom, else what else is known.
    fn name(&self) -> &str {
        let name = self.token.name.as_deref().or(self.zoom_name.as_deref());
        name.unwrap_or(&self.token.person_id)
    }

    /// The name that everybody in the meeting reads, to whom an address is not shown.
    fn name_for_others(&self) -> &str {
        let name = self.name();
        let is_address = [Some(&self.token.person_id), self.token.email.as_ref()]
            .into_iter()
            .flatten()
            .any(|address| address.eq_ignore_ascii_case(name));
        match name.split_once('@') {
            Some((local, _)) if is_address && !local.is_empty() => local,
            _ => name,
        }
    }
}

async fn show(
    State(page): State<Arc<JoinPage>>,
    Extension(seat): Extension<Arc<Seat>>,
    Visitor { token, language }: Visitor,
) -> Response {
    match page.let_in(&token, &seat).await {
        Ok(guest) => {
            let view = page.view(&guest, &token);
            html(StatusCode::OK, join::main_page(&page.page(language), &view))
        }
        Err(refused) => page.refuse(language, &refused),
    }
}

/// The room with Zoom's component, in its window only.
async fn enter(
    State(page): State<Arc<JoinPage>>,
    Extension(seat): Extension<Arc<Seat>>,
    Visitor { token, language }: Visitor,
) -> Response {
    let guest = match page.let_in(&token, &seat).await {
        Ok(guest) => guest,
        Err(refused) => return page.refuse(language, &refused),
    };
    let view = page.view(&guest, &token);
    if !view.embeds() {
        return page.tell(language, StatusCode::NOT_IMPLEMENTED, Told::NoSdk);
    }
    if !view.is_open() {
        return page.tell(language, StatusCode::CONFLICT, Told::NotNowJoin);
    }
    let sdk_url = page.settings.sdk_url.trim_end_matches('/');
    let room = Room {
        token: &token,
        topic: view.topic,
        sdk_url,
        sdk_version: &page.settings.sdk_version,
    };
    room_html(join::room_page(&page.page(language), &room), sdk_url)
}

/// Somebody followed the plain link.
async fn click(
    State(page): State<Arc<JoinPage>>,
    Extension(seat): Extension<Arc<Seat>>,
    Visitor { token, .. }: Visitor,
) -> Response {
    match page.let_in(&token, &seat).await {
        Ok(guest) if page.view(&guest, &token).is_open() => {
            page.note(&guest, LogAction::JoinMeeting).await;
            nothing(StatusCode::NO_CONTENT)
        }
        Ok(_) => nothing(StatusCode::CONFLICT),
        Err(refused) => nothing(refused.status()),
    }
}
