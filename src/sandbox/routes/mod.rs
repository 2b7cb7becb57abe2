//! One file per resource: what each call reads from the world or does to it.

pub(crate) mod downloads;
pub(crate) mod meeting_writes;
pub(crate) mod meetings;
pub(crate) mod past;
pub(crate) mod plans;
pub(crate) mod recording_rows;
pub(crate) mod recording_writes;
pub(crate) mod recordings;
pub(crate) mod registrants;
pub(crate) mod reports;
pub(crate) mod rows;
pub(crate) mod user_writes;
pub(crate) mod users;
mod wish;

use chrono::{DateTime, SecondsFormat, Utc};

use super::api::{Call, Refusal};
use super::world::World;

/// A time as Zoom writes it: UTC, whole seconds, `Z` (`zoom-api §1 [D]`).
pub(crate) fn stamp(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The user in the path: an id, an e-mail, or `me`, the owner of the app (`zoom-api §1 [U]`).
pub(crate) fn user(world: &World, call: &Call<'_>, at: usize) -> Result<usize, Refusal> {
    let key = call.param(at);
    if key == "me" {
        return Ok(world.users.owner());
    }
    world
        .users
        .find(&key)
        .ok_or_else(|| Refusal::user_missing(&key))
}
