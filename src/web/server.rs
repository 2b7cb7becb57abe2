//! Accepts connections, holds them to their limits, and ends them gently.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use super::seats::{Seat, Seats};
use super::traffic::Traffic;

/// Open files beside the connections: database, log, standard streams.
const OTHER_FILES: u64 = 64;

/// Pause after an accept that failed for want of something.
const AFTER_FAILED_ACCEPT: Duration = Duration::from_millis(20);

/// A client that was refused in mid-body may go on sending so long before it is cut off.
const LINGER: Duration = Duration::from_secs(2);

/// Meanwhile it is read at this pace: fast enough for an honest 10 MB, too slow to keep us busy.
const LINGER_PAUSE: Duration = Duration::from_millis(8);

/// So many are read on at a time; the others are held still for as long, which costs nothing. A crowd
/// of them is no accident: reading a hundred would take the processor from those whose events are
/// true, and who is cut off at once comes again at once.
const MOST_LINGERING: usize = 8;

/// Connections that the system holds for us until we accept them; who finds no place there knocks
/// again only after a second.
const BACKLOG: u32 = 1024;

/// Bounds of every connection.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections at a time; beyond, the one that has been silent longest leaves.
    pub connections: usize,
    /// Longest head of a request.
    pub head_bytes: usize,
    /// A head must be here after this time, and the next one on a kept connection.
    pub head_time: Duration,
    /// A request must be answered after this time, its body included.
    pub request_time: Duration,
    /// Requests under way have so long to end when the server stops.
    pub grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1024,
            head_bytes: 16 * 1024,
            head_time: Duration::from_secs(5),
            request_time: Duration::from_secs(20),
            grace: Duration::from_secs(12),
        }
    }
}

/// A listener that is open.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    limits: Limits,
    traffic: Arc<Traffic>,
}

impl Server {
    /// Takes the socket that systemd opened for this process, else opens one.
    ///
    /// # Errors
    /// An address that cannot be listened on.
    pub fn open(address: SocketAddr, limits: Limits) -> io::Result<Self> {
        let given = listenfd::ListenFd::from_env().take_tcp_listener(0)?;
        let listener = match given {
            Some(listener) => listener,
            None => listen(address)?,
        };
        listener.set_nonblocking(true)?;
        let connections = limits.connections.min(allowed(limits.connections));
        Ok(Self {
            listener: TcpListener::from_std(listener)?,
            limits: Limits {
                connections,
                ..limits
            },
            traffic: Arc::default(),
        })
    }

    /// The address that is listened on.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// The counters.
    #[must_use]
    pub fn traffic(&self) -> Arc<Traffic> {
        Arc::clone(&self.traffic)
    }

    /// Serves until `stopped` is ready, then lets the requests under way end.
    pub async fn serve<T>(self, router: Router, stopped: impl Future<Output = T>) -> T {
        let Self {
            listener,
            limits,
            traffic,
        } = self;
        let house = Arc::new(House {
            seats: Seats::default(),
            lingering: Semaphore::new(MOST_LINGERING),
            router: TowerToHyperService::new(router),
            limits,
            traffic,
        });
        let (stop, stopping) = watch::channel(false);
        let mut guests = JoinSet::new();
        let mut stopped = std::pin::pin!(stopped);
        let why = loop {
            tokio::select! {
                why = &mut stopped => break why,
                Some(_) = guests.join_next(), if !guests.is_empty() => {}
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        guests.spawn(Arc::clone(&house).attend(stream, stopping.clone()));
                    }
                    Err(error) => {
                        tracing::warn!(%error, "a connection could not be accepted");
                        if house.seats.make_room() {
                            house.traffic.evicted();
                        }
                        tokio::time::sleep(AFTER_FAILED_ACCEPT).await;
                    }
                }
            }
        };
        drop(listener);
        stop.send_replace(true);
        let all = async { while guests.join_next().await.is_some() {} };
        if tokio::time::timeout(limits.grace, all).await.is_err() {
            tracing::warn!(left = guests.len(), "connections were cut off");
            guests.shutdown().await;
        }
        why
    }
}

/// What all connections share.
struct House {
    seats: Seats,
    lingering: Semaphore,
    router: TowerToHyperService<Router>,
    limits: Limits,
    traffic: Arc<Traffic>,
}

type Reply = Pin<Box<dyn Future<Output = Result<Response<Body>, std::convert::Infallible>> + Send>>;

impl House {
    async fn attend(self: Arc<Self>, stream: TcpStream, stopping: watch::Receiver<bool>) {
        let (seat, evicted) = self.seats.take(self.limits.connections);
        self.traffic.opened();
        if evicted {
            self.traffic.evicted();
        }
        tokio::select! {
            () = self.converse(stream, &seat, stopping) => {}
            () = seat.asked_to_leave() => {}
        }
        self.seats.give_back(&seat);
        self.traffic.closed();
    }

    async fn converse(
        self: &Arc<Self>,
        stream: TcpStream,
        seat: &Arc<Seat>,
        mut stopping: watch::Receiver<bool>,
    ) {
        // An answer is one small packet; waiting to fill it only costs time.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "no TCP_NODELAY");
        }
        let answer = |request| Arc::clone(self).answer(request, Arc::clone(seat));
        let mut connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.head_time)
            .max_buf_size(self.limits.head_bytes)
            .serve_connection(TokioIo::new(stream), service_fn(answer));
        let mut stops = true;
        let result = loop {
            let whole = std::future::poll_fn(|task| connection.poll_without_shutdown(task));
            tokio::select! {
                result = whole => break result,
                _ = stopping.wait_for(|stop| *stop), if stops => {
                    stops = false;
                    Pin::new(&mut connection).graceful_shutdown();
                }
            }
        };
        let parts = connection.into_parts();
        let mut stream = parts.io.into_inner();
        if let Err(error) = result {
            tracing::debug!(%error, "a connection ended");
            if error.is_timeout() && !parts.read_buf.is_empty() {
                self.traffic.slow_head();
                // Whoever does not read it is gone anyway.
                drop(stream.write_all(TOO_SLOW).await);
            }
        }
        drop(stream.shutdown().await);
        if seat.has_unread() {
            match self.lingering.try_acquire() {
                Ok(_place) => drop(tokio::time::timeout(LINGER, drain(&mut stream)).await),
                Err(_) => tokio::time::sleep(LINGER).await,
            }
        }
    }

    fn answer(self: Arc<Self>, request: Request<Incoming>, seat: Arc<Seat>) -> Reply {
        Box::pin(async move {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(Arc::clone(&seat));
            let reply = self.router.call(request);
            let reply = tokio::time::timeout(self.limits.request_time, reply).await;
            seat.rest();
            Ok(match reply {
                Ok(reply) => reply.unwrap_or_else(|never| match never {}),
                Err(_) => {
                    let mut late = Response::new(Body::empty());
                    *late.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
                    late
                }
            })
        })
    }
}

fn listen(address: SocketAddr) -> io::Result<std::net::TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    // The port of a server that has just stopped is free.
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)?.into_std()
}

/// The answer to a head that did not come in time; hyper itself only hangs up.
const TOO_SLOW: &[u8] =
    b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

/// Reads and forgets. A socket that is closed with unread bytes takes our answer back from the
/// client's hands.
async fn drain(stream: &mut TcpStream) {
    let mut waste = vec![0; 64 * 1024];
    while stream.read(&mut waste).await.is_ok_and(|read| read > 0) {
        tokio::time::sleep(LINGER_PAUSE).await;
    }
}

/// Connections that the limit on open files leaves room for, after it was raised as far as needed.
fn allowed(wanted: usize) -> usize {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let needed = wanted as u64 + OTHER_FILES;
    let mut limit = getrlimit(Resource::Nofile);
    let hard = limit.maximum.unwrap_or(u64::MAX);
    if limit.current.is_some_and(|soft| soft < needed) {
        let lower = limit;
        limit.current = Some(needed.min(hard));
        if let Err(error) = setrlimit(Resource::Nofile, limit) {
            tracing::debug!(%error, "the limit on open files stays");
            limit = lower;
        }
    }
    let files = limit.current.unwrap_or(u64::MAX);
    usize::try_from(files.saturating_sub(OTHER_FILES))
        .unwrap_or(usize::MAX)
        .max(1)
}

#[cfg(test)]
#[path = "server_tests.rs"]
mod tests;
