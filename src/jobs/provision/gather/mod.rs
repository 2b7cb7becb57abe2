//! What we want and what there is: sessions from the database, meetings from Zoom.

mod actual;
mod candidates;
mod registration;
mod users;

pub(super) use actual::{Known, actual, seen_of};
pub(super) use candidates::candidates;
pub(super) use registration::registration;
pub(super) use users::types;
