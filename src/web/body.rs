//! Reads the body of a request within bounds of size, time and memory.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Seat;

/// Longest body; Zoom's events are below 20 kB.
pub const MOST_BYTES: usize = 1024 * 1024;

/// A body must be here after this time.
pub const MOST_TIME: Duration = Duration::from_secs(10);

/// So much of every body is free; what is longer takes its place from all bodies together.
const FREE_BYTES: usize = 32 * 1024;

/// Memory that long bodies share, in KiB.
const SHARED_KIB: usize = 8 * 1024;

/// Why a body was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is longer than [`MOST_BYTES`].
    TooLarge,
    /// It did not come within [`MOST_TIME`].
    TooSlow,
    /// Other long bodies fill the memory that is meant for them.
    NoRoom,
    /// The connection broke off.
    Broken,
}

impl Refusal {
    /// What the client is told.
    #[must_use]
    pub fn status(self) -> StatusCode {
        match self {
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::NoRoom => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken => StatusCode::BAD_REQUEST,
        }
    }
}

/// The memory that long bodies share.
#[derive(Clone, Debug)]
pub struct Room(Arc<Semaphore>);

impl Default for Room {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(SHARED_KIB)))
    }
}

/// A body that was read whole; its place in memory is free again when this is dropped.
#[derive(Debug)]
pub struct Read {
    /// The bytes as they came.
    pub bytes: Bytes,
    _place: Option<OwnedSemaphorePermit>,
}

/// Reads a body to its end.
///
/// # Errors
/// A body that breaks a bound; the rest of it is not read.
pub async fn read(
    headers: &HeaderMap,
    body: Body,
    seat: &Seat,
    room: &Room,
) -> Result<Read, Refusal> {
    let read = tokio::time::timeout(MOST_TIME, collect(headers, body, room))
        .await
        .unwrap_or(Err(Refusal::TooSlow));
    match read {
        Ok(_) => seat.work(),
        Err(_) => seat.leave_unread(),
    }
    read
}

async fn collect(headers: &HeaderMap, body: Body, room: &Room) -> Result<Read, Refusal> {
    let announced = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| length > MOST_BYTES as u64) {
        return Err(Refusal::TooLarge);
    }
    let mut pieces = body.into_data_stream();
    let mut whole = BytesMut::new();
    let mut place: Option<OwnedSemaphorePermit> = None;
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|_| Refusal::Broken)?;
        let length = whole.len() + piece.len();
        if length > MOST_BYTES {
            return Err(Refusal::TooLarge);
        }
        let wanted = length.saturating_sub(FREE_BYTES).div_ceil(1024);
        let held = place.as_ref().map_or(0, OwnedSemaphorePermit::num_permits);
        if wanted > held {
            let more = u32::try_from(wanted - held).map_err(|_| Refusal::TooLarge)?;
            let more = Arc::clone(&room.0)
                .try_acquire_many_owned(more)
                .map_err(|_| Refusal::NoRoom)?;
            match &mut place {
                Some(place) => place.merge(more),
                None => place = Some(more),
            }
        }
        whole.extend_from_slice(&piece);
    }
    Ok(Read {
        bytes: whole.freeze(),
        _place: place,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::stream;

    fn body(pieces: usize, size: usize) -> Body {
        let piece = Bytes::from(vec![b'x'; size]);
        let pieces = std::iter::repeat_n(piece, pieces).map(Ok::<_, std::io::Error>);
        Body::from_stream(stream::iter(pieces))
    }

    #[tokio::test]
    async fn a_body_of_unknown_length_is_read_up_to_a_mebibyte() {
        let (headers, room) = (HeaderMap::new(), Room::default());
        let read = collect(&headers, body(64, 16 * 1024), &room).await.unwrap();
        assert_eq!(read.bytes.len(), MOST_BYTES);
        let longer = collect(&headers, body(65, 16 * 1024), &room).await;
        assert_eq!(longer.unwrap_err(), Refusal::TooLarge);
    }

    #[tokio::test]
    async fn an_announced_giant_is_refused_before_it_is_read() {
        let headers = HeaderMap::from_iter([(header::CONTENT_LENGTH, "10000000".parse().unwrap())]);
        let never = Body::from_stream(stream::pending::<Result<Bytes, std::io::Error>>());
        let refused = collect(&headers, never, &Room::default()).await;
        assert_eq!(refused.unwrap_err(), Refusal::TooLarge);
    }

    #[tokio::test]
    async fn long_bodies_share_their_memory_and_short_ones_need_none_of_it() {
        let (headers, room) = (HeaderMap::new(), Room::default());
        let mut held = Vec::new();
        let refused = loop {
            match collect(&headers, body(1, MOST_BYTES), &room).await {
                Ok(read) => held.push(read),
                Err(refusal) => break refusal,
            }
        };
        assert_eq!((refused, held.len()), (Refusal::NoRoom, 8));
        assert!(collect(&headers, body(1, FREE_BYTES), &room).await.is_ok());
        held.pop();
        assert!(collect(&headers, body(1, MOST_BYTES), &room).await.is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_of_a_byte_a_second_is_given_up_after_ten() {
        let slow = stream::unfold((), |()| async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            Some((Ok::<_, std::io::Error>(Bytes::from_static(b"x")), ()))
        });
        let (seat, _) = super::super::seats::Seats::default().take(1);
        let body = Body::from_stream(slow);
        let read = read(&HeaderMap::new(), body, &seat, &Room::default()).await;
        assert_eq!(read.unwrap_err().status(), StatusCode::REQUEST_TIMEOUT);
        assert!(seat.has_unread());
    }
}
