//! Sessions that overlap others of the same host, anywhere in the schedule.

use std::collections::HashSet;

use serde_json::json;

use crate::error::{Error, Result};
use crate::schedule::{self, Booking};
use crate::store::Store;
use crate::store::sessions::Wish;

/// What overlaps the sessions that are asked about: each other, or one that is stored, in
/// sentences.
///
/// What is stored under the id of an asked one is its past, and does not count.
pub(super) fn overlaps(store: &Store, asked: &[Booking<'_>]) -> Result<Vec<String>> {
    let (Some(from), Some(to)) = (
        asked.iter().map(|booking| booking.start).min(),
        asked.iter().map(|booking| booking.end).max(),
    ) else {
        return Ok(Vec::new());
    };
    let stored = store.list_bookings(from, to)?;
    let mut all = asked.to_vec();
    if !stored.is_empty() {
        let own: HashSet<&str> = asked.iter().map(|booking| booking.session_id).collect();
        all.extend(
            stored
                .iter()
                .filter(|booking| !own.contains(booking.session_id.as_str()))
                .map(|booking| Booking {
                    session_id: &booking.session_id,
                    host_email: &booking.host_email,
                    start: booking.start_time,
                    end: booking.end_time,
                    asked: false,
                }),
        );
    }
    Ok(schedule::overlaps(&all))
}

/// The time that a session takes its host, if it has one and is on Zoom.
pub(super) fn booking(wish: &Wish) -> Option<Booking<'_>> {
    let host_email = wish
        .host_email
        .as_deref()
        .filter(|_| wish.provider == "zoom")?;
    Some(Booking {
        session_id: &wish.session_id,
        host_email,
        start: wish.start_time,
        end: wish.end_time(),
        asked: true,
    })
}

/// The error of `--strict` where there are overlaps; `undone` says what was not done.
pub(super) fn refused(overlaps: &[String], undone: &str) -> Result<()> {
    if overlaps.is_empty() {
        return Ok(());
    }
    let details = overlaps.iter().map(|text| json!({ "message": text }));
    Err(
        Error::bad_input(format!("sessions of one host overlap; {undone}"))
            .details(details.collect()),
    )
}
