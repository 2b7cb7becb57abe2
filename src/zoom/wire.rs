//! One attempt on the wire: connections, time limits, bounded bodies, and a line in the log.

use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use futures_util::StreamExt;
use reqwest::header::{ACCEPT, DATE, HeaderMap};
use reqwest::redirect;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tokio::time::{Instant, timeout, timeout_at};
use url::Url;

use super::address;
use super::answer::{Answer, is_success, logged};
use super::endpoint::{Endpoint, Method};
use super::error::{Error, Kind};
use super::redact;

/// Largest JSON body, after decompression.
pub(crate) const LONGEST_BODY: usize = 16 * 1024 * 1024;
/// Time for a whole JSON body, however steadily it drips.
const LONGEST_READING: Duration = Duration::from_secs(60);
/// Bytes read of an answer with an error status.
const LONGEST_REFUSAL: usize = 64 * 1024;
/// Time limits of one attempt. There is none on the whole of a transfer.
#[derive(Debug, Clone)]
pub struct Timeouts {
    /// Until the connection stands.
    pub connect: Duration,
    /// From there to the first byte of the answer.
    pub first_byte: Duration,
    /// Between two pieces of a body.
    pub idle: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            first_byte: Duration::from_secs(30),
            idle: Duration::from_secs(60),
        }
    }
}

/// One request to Zoom.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Request<'a> {
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) url: &'a Url,
    pub(crate) authorization: Authorization<'a>,
    pub(crate) payload: Payload<'a>,
}

/// What proves who we are.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Authorization<'a> {
    Bearer(&'a SecretString),
    Basic {
        user: &'a str,
        password: &'a SecretString,
    },
}

/// The body of a request.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Payload<'a> {
    Empty,
    Json(&'a Value),
    Form(&'a [(&'a str, &'a str)]),
}

/// What came of one attempt.
#[derive(Debug)]
pub(crate) enum Exchange {
    Answer(Box<Answer>),
    /// It never left, and why.
    NotSent(String),
    /// It left and nothing whole came back, and why.
    NoAnswer(String),
}

impl Exchange {
    pub(crate) fn status(&self) -> Option<u16> {
        match self {
            Self::Answer(answer) => Some(answer.status),
            Self::NotSent(_) | Self::NoAnswer(_) => None,
        }
    }
}

/// The connections of a process.
#[derive(Debug)]
pub(crate) struct Wire {
    timeouts: Timeouts,
    /// To loopback: never through a proxy, and without reading the system's certificates.
    plain: OnceLock<reqwest::Client>,
    /// To the world: https only, with the system's certificates and proxies.
    secure: OnceLock<reqwest::Client>,
    skew: Mutex<Option<TimeDelta>>,
}

impl Wire {
    pub(crate) fn new(timeouts: Timeouts) -> Self {
        // Fails only when a provider is installed already, which serves as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self {
            timeouts,
            plain: OnceLock::new(),
            secure: OnceLock::new(),
            skew: Mutex::new(None),
        }
    }

    /// How far Zoom's clock is ahead of this computer's, by the last answer.
    pub(crate) fn clock_skew(&self) -> Option<TimeDelta> {
        *self.skew.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn idle_timeout(&self) -> Duration {
        self.timeouts.idle
    }

    /// Sends once and reads the whole answer.
    pub(crate) async fn send(&self, request: Request<'_>) -> Result<Exchange, Error> {
        let begun = Instant::now();
        let exchange = self.attempt(&request).await?;
        self.log(&request, &exchange, begun.elapsed());
        Ok(exchange)
    }

    /// Sends a GET and returns when its headers are there.
    pub(crate) async fn open(
        &self,
        url: &Url,
        bearer: Option<&SecretString>,
        headers: HeaderMap,
    ) -> Result<Result<reqwest::Response, Exchange>, Error> {
        let mut builder = self.client_for(url)?.get(url.clone()).headers(headers);
        if let Some(bearer) = bearer {
            builder = builder.bearer_auth(bearer.expose_secret());
        }
        let begun = Instant::now();
        let opened = self.headers_of(builder).await;
        let status = opened.as_ref().map(|r| r.status().as_u16()).ok();
        tracing::info!(
            method = "GET",
            url = redact::url(url),
            status,
            ms = millis(begun.elapsed()),
            "zoom file"
        );
        Ok(opened)
    }

    /// The rest of an opened answer, bounded as in [`Self::send`].
    pub(crate) async fn finish(&self, response: reqwest::Response, secrets: &[&str]) -> Exchange {
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        self.note_date(&headers);
        let success = is_success(status);
        let limit = if success {
            LONGEST_BODY
        } else {
            LONGEST_REFUSAL
        };
        let body = match self.body(response, limit).await {
            Body::Whole(bytes) => Some(bytes),
            // What a refusal says is read as far as it came; its status stands.
            Body::Cut(bytes) | Body::Broken(bytes, _) if !success => Some(bytes),
            Body::Cut(_) => None,
            Body::Broken(_, cause) => return Exchange::NoAnswer(cause),
        };
        Exchange::Answer(Box::new(Answer::read(
            status,
            headers,
            body.as_deref(),
            secrets,
        )))
    }

    async fn attempt(&self, request: &Request<'_>) -> Result<Exchange, Error> {
        let method = match request.endpoint.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut builder = self
            .client_for(request.url)?
            .request(method, request.url.clone())
            // Without it some errors arrive as XML.
            .header(ACCEPT, "application/json");
        let secret = match request.authorization {
            Authorization::Bearer(token) => {
                builder = builder.bearer_auth(token.expose_secret());
                token
            }
            Authorization::Basic { user, password } => {
                builder = builder.basic_auth(user, Some(password.expose_secret()));
                password
            }
        };
        builder = match request.payload {
            Payload::Empty => builder,
            Payload::Json(value) => builder.json(value),
            Payload::Form(pairs) => builder.form(pairs),
        };
        Ok(match self.headers_of(builder).await {
            Ok(response) => self.finish(response, &[secret.expose_secret()]).await,
            Err(failure) => failure,
        })
    }

    async fn headers_of(
        &self,
        builder: reqwest::RequestBuilder,
    ) -> Result<reqwest::Response, Exchange> {
        let limit = self.timeouts.connect + self.timeouts.first_byte;
        match timeout(limit, builder.send()).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(e)) if e.is_connect() || e.is_builder() => Err(Exchange::NotSent(cause_of(e))),
            Ok(Err(e)) => Err(Exchange::NoAnswer(cause_of(e))),
            Err(_) => Err(Exchange::NoAnswer(format!(
                "no answer within {} s",
                limit.as_secs_f64()
            ))),
        }
    }

    async fn body(&self, response: reqwest::Response, limit: usize) -> Body {
        let mut stream = response.bytes_stream();
        let mut read = Vec::new();
        let end = Instant::now() + LONGEST_READING;
        loop {
            match timeout_at(end.min(Instant::now() + self.timeouts.idle), stream.next()).await {
                Ok(None) => return Body::Whole(read),
                Ok(Some(Ok(piece))) => {
                    let room = limit - read.len();
                    read.extend_from_slice(&piece[..piece.len().min(room)]);
                    if piece.len() > room {
                        return Body::Cut(read);
                    }
                }
                Ok(Some(Err(e))) => return Body::Broken(read, cause_of(e)),
                Err(_) => return Body::Broken(read, "the answer stopped midway".to_owned()),
            }
        }
    }

    fn client_for(&self, url: &Url) -> Result<&reqwest::Client, Error> {
        if !address::is_usable(url) {
            return Err(Error::new(Kind::Address).message(format!(
                "{} is not https (plain http is for loopback only)",
                redact::url(url)
            )));
        }
        let (cell, plain) = if url.scheme() == "http" {
            (&self.plain, true)
        } else {
            (&self.secure, false)
        };
        if let Some(client) = cell.get() {
            return Ok(client);
        }
        let client = self.build(plain).map_err(|e| {
            Error::new(Kind::Local).message(format!("cannot set up TLS: {}", cause_of(e)))
        })?;
        Ok(cell.get_or_init(|| client))
    }

    fn build(&self, plain: bool) -> reqwest::Result<reqwest::Client> {
        let builder = reqwest::Client::builder()
            .user_agent(concat!("zoomctl/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(self.timeouts.connect)
            .redirect(redirect::Policy::none())
            .referer(false);
        if plain {
            builder.no_proxy().tls_certs_only([]).build()
        } else {
            builder.https_only(true).build()
        }
    }

    fn note_date(&self, headers: &HeaderMap) {
        let date = headers
            .get(DATE)
            .and_then(|value| value.to_str().ok())
            .and_then(|text| NaiveDateTime::parse_from_str(text, "%a, %d %b %Y %H:%M:%S GMT").ok());
        if let Some(date) = date {
            let skew = date.and_utc() - DateTime::<Utc>::from(std::time::SystemTime::now());
            *self.skew.lock().unwrap_or_else(PoisonError::into_inner) = Some(skew);
        }
    }

    fn log(&self, request: &Request<'_>, exchange: &Exchange, took: Duration) {
        if !tracing::enabled!(tracing::Level::INFO) {
            return;
        }
        let method = request.endpoint.method.as_str();
        let path = redact::text(&request.url[url::Position::BeforePath..]);
        let ms = millis(took);
        match exchange {
            Exchange::Answer(answer) => {
                tracing::info!(
                    method,
                    path,
                    status = answer.status,
                    ms,
                    tracking_id = answer.tracking_id,
                    "zoom"
                );
                if !tracing::enabled!(tracing::Level::DEBUG) {
                    return;
                }
                let sent = match request.payload {
                    Payload::Json(value) => logged(value),
                    Payload::Empty | Payload::Form(_) => String::new(),
                };
                tracing::debug!(sent, received = answer.content.logged(), "zoom bodies");
            }
            Exchange::NotSent(cause) | Exchange::NoAnswer(cause) => {
                tracing::info!(method, path, ms, cause, "zoom gave no answer");
            }
        }
    }
}

enum Body {
    Whole(Vec<u8>),
    Cut(Vec<u8>),
    Broken(Vec<u8>, String),
}

/// The causes of a failure in one line, without the address, which may hold a signature.
fn cause_of(e: reqwest::Error) -> String {
    let e = e.without_url();
    let mut text = e.to_string();
    let mut source = std::error::Error::source(&e);
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.ends_with(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    redact::text(&text)
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
