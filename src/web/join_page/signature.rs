//! `POST /sdk/signature`: what Zoom's component needs to join one meeting as one person.

use std::borrow::Cow;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use chrono::{DateTime, TimeDelta, Utc};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::error::Code;
use crate::join::{Told, no_licence_text, told_text};
use crate::sdk::{self, Role};
use crate::store::LogAction;
use crate::web::{Seat, body};

use super::answer::{failure, nothing, object};
use super::host::in_time;
use super::{Guest, JoinPage, Visitor};

/// A signature holds so long past the end of the session, which may run over.
const OVERTIME: TimeDelta = TimeDelta::hours(1);

/// Who asks. Meeting and role are the token's own: whoever names others is refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    token: String,
}

/// The signature, and what else the component is given.
#[derive(Serialize)]
struct Pass<'a> {
    #[serde(flatten)]
    signature: sdk::Signature,
    passcode: Option<&'a str>,
    user_name: &'a str,
    /// By this the attendance recognises the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_key: Option<Cow<'a, str>>,
    /// By this Zoom knows whom it registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    tk: Option<String>,
    /// The host's alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    zak: Option<&'a str>,
    /// What the host reads before the meeting begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
}

pub(super) async fn sign(
    State(page): State<Arc<JoinPage>>,
    Extension(seat): Extension<Arc<Seat>>,
    Visitor { language, .. }: Visitor,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let told = |status, code, told| failure(status, code, &told_text(&page.page(language), told));
    let body = match body::read(&headers, body, &seat, &page.room).await {
        Ok(body) => body,
        Err(refusal) => return nothing(refusal.status()),
    };
    let Ok(question) = serde_json::from_slice::<Question>(&body.bytes) else {
        let message = "a JSON object with the page's token, and nothing else, is needed";
        return failure(StatusCode::BAD_REQUEST, Code::BadInput, message);
    };
    let guest = match page.let_in(&question.token, &seat).await {
        Ok(guest) => guest,
        Err(refused) => return told(refused.status(), refused.code(), refused.told()),
    };
    let view = page.view(&guest, &question.token);
    let (true, Some(app), Some(meeting)) = (view.embeds(), &page.sdk, guest.meeting()) else {
        return told(
            StatusCode::NOT_IMPLEMENTED,
            Code::NoCredentials,
            Told::NoSdk,
        );
    };
    if !view.is_open() {
        return told(StatusCode::CONFLICT, Code::NotPermitted, Told::NotNowJoin);
    }
    let (role, action) = if view.starts() {
        (Role::Host, LogAction::StartMeeting)
    } else {
        (Role::Participant, LogAction::JoinMeeting)
    };
    let opening = match role {
        Role::Participant => None,
        Role::Host => match in_time(page.zak(&guest)).await {
            Ok(opening) => Some(opening),
            Err(why) => return told(why.status(), Code::NotPermitted, why.told()),
        },
    };
    let now = page.clock.now();
    let secret = app.secret.expose_secret();
    let signed = sdk::sign(&app.key, secret, meeting, role, life(&guest, now), now);
    let Ok(signature) = signed else {
        return nothing(StatusCode::INTERNAL_SERVER_ERROR);
    };
    page.note(&guest, action).await;
    let is_participant = role == Role::Participant;
    let has_licence = opening.as_ref().is_none_or(|opening| opening.has_licence);
    let pass = Pass {
        signature,
        passcode: guest.session.zoom_password.as_deref(),
        user_name: guest.name_for_others(),
        customer_key: is_participant.then(|| sdk::customer_key(&guest.token.person_id)),
        tk: guest.own_link.as_deref().and_then(tk_of),
        zak: opening
            .as_ref()
            .map(|opening| opening.secret.expose_secret()),
        notice: (!has_licence).then(|| no_licence_text(&page.page(language))),
    };
    match serde_json::to_value(&pass) {
        Ok(pass) => object(StatusCode::OK, &pass),
        Err(_) => nothing(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// What a personal link holds for the component.
fn tk_of(link: &str) -> Option<String> {
    let link: Url = link.parse().ok()?;
    let mut pairs = link.query_pairs();
    pairs.find_map(|(name, value)| (name == "tk").then(|| value.into_owned()))
}

/// Long enough for the whole session, within what Zoom takes.
fn life(guest: &Guest, now: DateTime<Utc>) -> TimeDelta {
    let end = guest.session.end_time.max(now) + OVERTIME;
    (end - now + sdk::BACKDATED).clamp(sdk::SHORTEST_LIFE, sdk::LONGEST_LIFE)
}
