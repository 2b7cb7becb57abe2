//! What a request says of who comes: a token and a language, or what stands for them.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::header;
use axum::http::request::Parts;
use url::form_urlencoded;

use crate::join::Language;

/// Read from any request whatever; what cannot be read is a token that lets nobody in.
#[derive(Debug)]
pub(super) struct Visitor {
    /// The part of the path that stands for one.
    pub(super) token: String,
    /// Of `?lang=`, else of the browser. Whatever else mailers add to a link is not ours.
    pub(super) language: Language,
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let named = RawPathParams::from_request_parts(parts, state).await;
        let token = named.ok().and_then(|named| {
            let mut named = named.iter();
            named.find_map(|(name, value)| (name == "token").then(|| value.to_owned()))
        });
        let query = parts.uri.query().unwrap_or_default();
        let asked = form_urlencoded::parse(query.as_bytes())
            .find_map(|(name, value)| (name == "lang").then(|| value.into_owned()));
        let accepted = parts.headers.get(header::ACCEPT_LANGUAGE);
        let accepted = accepted.and_then(|value| value.to_str().ok());
        Ok(Self {
            token: token.unwrap_or_default(),
            language: Language::choose(asked.as_deref(), accepted),
        })
    }
}
