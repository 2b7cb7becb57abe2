//! Answers with the heads that keep a page to itself: nothing is kept, framed, sent on or sniffed.

use axum::body::Body;
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{Response, StatusCode};
use serde_json::{Value, json};

use crate::error::Code;
use crate::join;

/// Heads of every answer.
const ALWAYS: [(HeaderName, &str); 6] = [
    (header::CACHE_CONTROL, "no-store"),
    // The address of a page is its key.
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (HeaderName::from_static("x-robots-tag"), "noindex, nofollow"),
];

/// What a page may use of the device.
const PERMISSIONS: HeaderName = HeaderName::from_static("permissions-policy");

/// A page of ours.
pub(super) fn html(status: StatusCode, page: String) -> Response<Body> {
    let mut answer = answer(status, "text/html; charset=utf-8", page.into());
    let heads = answer.headers_mut();
    let policy = HeaderValue::from_static(join::strict_policy());
    heads.insert(header::CONTENT_SECURITY_POLICY, policy);
    let none = HeaderValue::from_static("camera=(), microphone=(), geolocation=()");
    heads.insert(PERMISSIONS, none);
    answer
}

/// The room. Isolated from other origins, the component may use several threads; `credentialless`
/// asks nothing of the hosts that it loads from.
pub(super) fn room_html(page: String, sdk_url: &str) -> Response<Body> {
    let mut answer = html(StatusCode::OK, page);
    let heads = answer.headers_mut();
    let Ok(policy) = join::room_policy(sdk_url).parse() else {
        // The address was read as one, so this is never reached; the strict policy stays.
        return answer;
    };
    heads.insert(header::CONTENT_SECURITY_POLICY, policy);
    let own = HeaderValue::from_static(
        "camera=(self), microphone=(self), display-capture=(self), fullscreen=(self), geolocation=()",
    );
    heads.insert(PERMISSIONS, own);
    let embedder = HeaderName::from_static("cross-origin-embedder-policy");
    heads.insert(embedder, HeaderValue::from_static("credentialless"));
    answer
}

/// An object for a script.
pub(super) fn object(status: StatusCode, value: &Value) -> Response<Body> {
    answer(status, "application/json", value.to_string().into())
}

/// A failure for a script, in the shape of every other of ours.
pub(super) fn failure(status: StatusCode, code: Code, message: &str) -> Response<Body> {
    let error = json!({ "error": { "code": code.name(), "message": message } });
    object(status, &error)
}

/// A status and nothing else.
pub(super) fn nothing(status: StatusCode) -> Response<Body> {
    let mut answer = answer(status, "text/plain", Body::empty());
    answer.headers_mut().remove(header::CONTENT_TYPE);
    answer
}

fn answer(status: StatusCode, kind: &'static str, body: Body) -> Response<Body> {
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    let heads = answer.headers_mut();
    heads.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    for (name, value) in ALWAYS {
        heads.insert(name, HeaderValue::from_static(value));
    }
    answer
}
