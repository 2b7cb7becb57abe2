//! Answers of the control endpoint.

use axum::body::Bytes;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::sandbox::api::refusal::Language;
use crate::sandbox::api::{Body, Refusal};

/// A refusal: status and a sentence.
pub(super) struct Trouble(pub(super) StatusCode, pub(super) String);

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        json_response(self.0, &json!({"error": self.1}))
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        let answer = refusal.answer(Language::English, true);
        let Body::Bytes { bytes, .. } = answer.body else {
            return bad("refused");
        };
        Self(
            StatusCode::BAD_REQUEST,
            String::from_utf8_lossy(&bytes).into_owned(),
        )
    }
}

pub(super) fn bad(text: impl Into<String>) -> Trouble {
    Trouble(StatusCode::BAD_REQUEST, text.into())
}

pub(super) type Reply = Result<Response, Trouble>;

fn json_response(status: StatusCode, value: &Value) -> Response {
    let kind = (header::CONTENT_TYPE, "application/json");
    (status, [kind], value.to_string()).into_response()
}

pub(super) fn ok(value: &Value) -> Response {
    json_response(StatusCode::OK, value)
}

/// An empty body counts as `{}`.
pub(super) fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Trouble> {
    let text: &[u8] = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(text).map_err(|error| bad(format!("the body: {error}")))
}
