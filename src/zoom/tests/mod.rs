//! Behaviour of the client against a small server on loopback that answers as each test says.

mod calls;
mod downloads;
mod lists;
mod logs;
mod paced;
mod tokens;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::Response;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;
use url::Url;

use super::retry::Policy;
use super::{Client, Credentials, Plan, Settings, Timeouts};

/// A server that has not answered by then is not going to.
const PATIENT: Duration = Duration::from_secs(10);

/// A request as the server saw it.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    method: String,
    /// Path as sent, still encoded.
    path: String,
    query: BTreeMap<String, String>,
    headers: BTreeMap<String, String>,
    body: String,
}

impl Seen {
    fn is(&self, method: &str, path: &str) -> bool {
        self.method == method && self.path == path
    }

    fn bearer(&self) -> Option<&str> {
        self.headers.get("authorization")?.strip_prefix("Bearer ")
    }
}

pub(crate) type Answer = Response<Body>;
type Script = dyn Fn(&Seen) -> Answer + Send + Sync;

struct Shared {
    journal: Mutex<Vec<Seen>>,
    script: Box<Script>,
    delay: Duration,
}

/// The server, and a place for the client's state.
pub(crate) struct Fake {
    url: Url,
    shared: Arc<Shared>,
    dir: TempDir,
}

impl Fake {
    /// Answers the token request by itself and everything else by `script`.
    async fn new(script: impl Fn(&Seen) -> Answer + Send + Sync + 'static) -> Self {
        Self::with_tokens(move |seen| {
            if seen.path == "/oauth/token" {
                token("token-of-the-tests-1", 3600)
            } else {
                script(seen)
            }
        })
        .await
    }

    async fn with_tokens(script: impl Fn(&Seen) -> Answer + Send + Sync + 'static) -> Self {
        Self::slow(Duration::ZERO, script).await
    }

    async fn slow(
        delay: Duration,
        script: impl Fn(&Seen) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let shared = Arc::new(Shared {
            journal: Mutex::default(),
            script: Box::new(script),
            delay,
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let router = axum::Router::new()
            .fallback(serve)
            .with_state(Arc::clone(&shared));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self {
            url,
            shared,
            dir: tempfile::tempdir().unwrap(),
        }
    }

    fn settings(&self) -> Settings {
        Settings {
            api_url: Some(self.url.join("v2").unwrap()),
            oauth_url: self.url.join("oauth/token").unwrap(),
            plan: Plan::Business,
            share: 1.0,
            clock: Arc::new(now),
            // Long enough for a busy machine; tests of what takes too long shorten them.
            timeouts: Timeouts {
                connect: PATIENT,
                first_byte: PATIENT,
                idle: PATIENT,
            },
            policy: Policy {
                backoff: Duration::from_millis(2),
                ..Policy::default()
            },
            ..Settings::new(self.dir.path().join("state"))
        }
    }

    fn client(&self) -> Client {
        Client::new(self.settings(), credentials()).unwrap()
    }

    fn state(&self) -> &Path {
        self.dir.path()
    }

    fn journal(&self) -> Vec<Seen> {
        self.shared.journal.lock().unwrap().clone()
    }

    fn count(&self, method: &str, path: &str) -> usize {
        self.journal()
            .iter()
            .filter(|seen| seen.is(method, path))
            .count()
    }
}

async fn serve(State(shared): State<Arc<Shared>>, request: Request) -> Answer {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 1 << 20).await.unwrap();
    let pairs = url::form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes());
    let seen = Seen {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: pairs.into_owned().collect(),
        headers: parts
            .headers
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .collect(),
        body: String::from_utf8(body.to_vec()).unwrap(),
    };
    shared.journal.lock().unwrap().push(seen.clone());
    let answer = (shared.script)(&seen);
    tokio::time::sleep(shared.delay).await;
    answer
}

fn now() -> DateTime<Utc> {
    "2026-09-01T10:00:00Z".parse().unwrap()
}

fn credentials() -> Credentials {
    Credentials {
        account_id: "account".into(),
        client_id: "clientIdExample".into(),
        client_secret: "clientSecretExample".into(),
    }
}

fn answer(status: u16, headers: &[(&str, &str)], body: impl Into<Body>) -> Answer {
    let mut builder = Response::builder().status(status);
    for (name, value) in headers {
        builder = builder.header(*name, *value);
    }
    builder.body(body.into()).unwrap()
}

fn data(status: u16, body: &Value) -> Answer {
    answer(
        status,
        &[("content-type", "application/json")],
        body.to_string(),
    )
}

fn refusal(status: u16, code: i64) -> Answer {
    data(status, &json!({"code": code, "message": "no"}))
}

fn token(secret: &str, seconds: i64) -> Answer {
    data(
        200,
        &json!({"access_token": secret, "token_type": "bearer", "expires_in": seconds,
                "scope": "meeting:read:admin meeting:write:admin", "api_url": "https://api.zoom.us"}),
    )
}

/// A body that breaks off after these bytes, when head and bytes have left.
fn torn(status: u16, begin: &'static str) -> Answer {
    use futures_util::stream::{StreamExt as _, iter, once};
    let end = once(async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        Err(std::io::Error::other("torn"))
    });
    answer(status, &[], Body::from_stream(iter([Ok(begin)]).chain(end)))
}

fn page(text: &str) -> Answer {
    answer(
        200,
        &[("content-type", "text/html; charset=utf-8")],
        text.to_owned(),
    )
}
