//! A receiver of webhooks.

use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use hmac::{Hmac, KeyInit, Mac};
use reqwest::Method;
use serde_json::{Value, json};
use sha2::Sha256;

use crate::zoom::Zoom;

/// What a receiver got, and what it answers.
#[derive(Default)]
pub(crate) struct Receiver {
    pub(crate) got: Vec<(HeaderMap, Bytes)>,
    pub(crate) secret: String,
    pub(crate) status: Option<u16>,
}

pub(crate) type Shared = Arc<Mutex<Receiver>>;

pub(crate) fn mac(secret: &str, text: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(text);
    mac.finalize()
        .into_bytes()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

async fn receive(
    State(shared): State<Shared>,
    headers: HeaderMap,
    body: Bytes,
) -> (StatusCode, String) {
    let mut receiver = shared.lock().unwrap();
    receiver.got.push((headers, body.clone()));
    let event: Value = serde_json::from_slice(&body).unwrap();
    if event["event"] == "endpoint.url_validation" {
        let token = event["payload"]["plainToken"].as_str().unwrap();
        let proof = mac(&receiver.secret, token.as_bytes());
        return (
            StatusCode::OK,
            json!({"plainToken": token, "encryptedToken": proof}).to_string(),
        );
    }
    let status = receiver.status.unwrap_or(204);
    (StatusCode::from_u16(status).unwrap(), String::new())
}

/// Starts a receiver and has the sandbox send its events there.
pub(crate) async fn listen(zoom: &Zoom) -> Shared {
    let shared = Shared::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let app = axum::Router::new()
        .fallback(receive)
        .with_state(shared.clone());
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    shared.lock().unwrap().secret = zoom.env["ZOOM_WEBHOOK_SECRET"].clone();
    let report = zoom
        .control(Method::POST, "/webhooks", json!({"url": url}))
        .await;
    assert_eq!(report["validation"], "good");
    shared
}
