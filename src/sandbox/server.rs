//! The sockets: HTTP in, answers out, connections that break when they are told to.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body as HttpBody, to_bytes};
use axum::extract::connect_info::{ConnectInfo, Connected};
use axum::extract::{Request as HttpRequest, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::serve::{IncomingStream, Listener};
use bytes::Bytes;
use futures_util::stream::{self, Stream, StreamExt};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep_until};

use super::api::{Answer, Body, Request};
use super::faults::Effect;
use super::service::{Reply, Service, Side, TokenHead};

/// A request body beyond this is refused (a bound of the sandbox).
const LARGEST_BODY: usize = 1024 * 1024;
/// Numbers the answers, for their tracking id.
static ANSWERS: AtomicU64 = AtomicU64::new(1);

/// A connection that can be told to break off.
pub(crate) struct Line {
    stream: TcpStream,
    broken: Arc<AtomicBool>,
    stopped: Arc<AtomicBool>,
}

impl Line {
    fn check(&self) -> io::Result<()> {
        if self.broken.load(Ordering::Relaxed) || self.stopped.load(Ordering::Relaxed) {
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        Ok(())
    }
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write(cx, data)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write_vectored(cx, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

/// A listener that hands out such connections.
pub(crate) struct Lines {
    pub(crate) listener: TcpListener,
    /// Breaks all connections, those that wait for their next request too.
    pub(crate) stopped: Arc<AtomicBool>,
}

impl Listener for Lines {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        let (stream, peer) = Listener::accept(&mut self.listener).await;
        // Loopback answers are small; waiting to fill packets only slows measurements down.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "no TCP_NODELAY");
        }
        (
            Line {
                stream,
                broken: Arc::default(),
                stopped: self.stopped.clone(),
            },
            peer,
        )
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// The switch of a connection, for the handler of its requests.
#[derive(Clone)]
pub(crate) struct Switch(Arc<AtomicBool>);

impl Connected<IncomingStream<'_, Lines>> for Switch {
    fn connect_info(stream: IncomingStream<'_, Lines>) -> Self {
        Self(stream.io().broken.clone())
    }
}

/// The API with its token endpoint and downloads, or the second host.
pub(crate) fn router(service: Arc<Service>, files: bool) -> Router {
    if files {
        Router::new().fallback(second_host).with_state(service)
    } else {
        Router::new().fallback(first_host).with_state(service)
    }
}

async fn first_host(
    State(service): State<Arc<Service>>,
    ConnectInfo(switch): ConnectInfo<Switch>,
    request: HttpRequest,
) -> Response {
    let path = request.uri().path();
    let side = match path {
        "/oauth/token" => Side::OAuth,
        _ if path.starts_with("/rec/") => Side::Download,
        _ => Side::Api,
    };
    handle(&service, &switch, side, request).await
}

async fn second_host(
    State(service): State<Arc<Service>>,
    ConnectInfo(switch): ConnectInfo<Switch>,
    request: HttpRequest,
) -> Response {
    handle(&service, &switch, Side::Files, request).await
}

async fn handle(service: &Service, switch: &Switch, side: Side, request: HttpRequest) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST_BODY).await else {
        return plain(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let text = |name: HeaderName| {
        let value = parts.headers.get(name)?;
        Some(value.to_str().ok()?.to_owned())
    };
    let target = parts
        .uri
        .path_and_query()
        .map_or("/", |target| target.as_str());
    let authorization = text(header::AUTHORIZATION);
    let head = TokenHead {
        authorization,
        content_type: text(header::CONTENT_TYPE),
    };
    let bearer = head
        .authorization
        .as_deref()
        .and_then(|value| value.strip_prefix("Bearer "));
    let request = Request {
        bearer: bearer.map(str::to_owned),
        wants_json: text(header::ACCEPT).is_some_and(|types| types.contains("application/json")),
        range: text(header::RANGE),
        body,
        ..Request::new(parts.method, target)
    };
    match service.reply(side, request, head).await {
        Reply::Send { answer, effect } => respond(answer, effect.as_deref()),
        Reply::HangUp => {
            switch.0.store(true, Ordering::Relaxed);
            plain(StatusCode::OK)
        }
    }
}

fn plain(status: StatusCode) -> Response {
    let mut response = Response::new(HttpBody::empty());
    *response.status_mut() = status;
    response
}

/// Turns an answer into HTTP and does to its body what a fault wants.
fn respond(answer: Answer, effect: Option<&Effect>) -> Response {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut headers = HeaderMap::new();
    let mut put = |name: &str, value: &str| {
        let name = HeaderName::try_from(name);
        if let Some((name, value)) = name.ok().zip(HeaderValue::try_from(value).ok()) {
            headers.insert(name, value);
        }
    };
    for (name, value) in &answer.headers {
        put(name, value);
    }
    let number = ANSWERS.fetch_add(1, Ordering::Relaxed);
    put(
        "x-zm-trackingid",
        &format!("v=2.0;clid=sandbox;rid=WEB_{number:016x}"),
    );
    for (name, value) in effect
        .map(|effect| effect.headers.as_slice())
        .unwrap_or_default()
    {
        put(name, value);
    }
    let (content_type, body, length) = match answer.body {
        Body::Empty => (None, HttpBody::empty(), None),
        Body::Bytes {
            content_type,
            bytes,
        } => {
            let length = bytes.len() as u64;
            let body = match effect {
                None => HttpBody::from(bytes),
                Some(_) => damaged(std::iter::once(bytes), length, effect),
            };
            (Some(content_type), body, Some(length))
        }
        Body::Media {
            content_type,
            slice,
        } => {
            let length = slice.len();
            (
                Some(content_type),
                damaged(slice, length, effect),
                Some(length),
            )
        }
    };
    if let Some(content_type) = content_type {
        headers
            .entry(header::CONTENT_TYPE)
            .or_insert(HeaderValue::from_static(content_type));
    }
    let is_told = effect.is_none_or(|effect| !effect.no_length);
    if let Some(length) = length.filter(|_| is_told) {
        let announced = length.saturating_add_signed(effect.map_or(0, |effect| effect.length));
        headers.insert(header::CONTENT_LENGTH, announced.into());
    }
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// The pieces of a body, cut short by a fault or ending in a broken connection.
fn damaged(
    pieces: impl Iterator<Item = Bytes> + Send + 'static,
    length: u64,
    effect: Option<&Effect>,
) -> HttpBody {
    let cut = effect
        .and_then(|effect| effect.cut)
        .filter(|cut| *cut < length);
    let shorter = effect
        .map_or(0, |effect| effect.length)
        .min(0)
        .unsigned_abs();
    let mut left = cut.unwrap_or(length.saturating_sub(shorter));
    let mut pieces = pieces.map(move |piece| {
        let piece = piece.slice(..piece.len().min(usize::try_from(left).unwrap_or(usize::MAX)));
        left -= piece.len() as u64;
        piece
    });
    let mut broken = cut.is_some();
    let parts = std::iter::from_fn(
        move || match pieces.next().filter(|piece| !piece.is_empty()) {
            Some(piece) => Some(Ok(piece)),
            None if std::mem::take(&mut broken) => {
                Some(Err(io::Error::from(io::ErrorKind::ConnectionReset)))
            }
            None => None,
        },
    );
    match effect.and_then(|effect| effect.rate) {
        None => HttpBody::from_stream(stream::iter(parts)),
        Some(rate) => HttpBody::from_stream(paced(parts, rate)),
    }
}

/// The same pieces, at so many bytes a second.
fn paced(
    parts: impl Iterator<Item = io::Result<Bytes>> + Send + 'static,
    rate: u64,
) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    let begin = Instant::now();
    let mut sent = 0;
    stream::iter(parts).then(move |part| {
        sent += part.as_ref().map_or(0, |piece| piece.len() as u64);
        let due = begin + Duration::from_secs_f64(sent as f64 / rate as f64);
        async move {
            sleep_until(due).await;
            part
        }
    })
}
