//! What Zoom tells by itself: who may have signed it, and what it says. No socket, no clock.
//!
//! Whoever receives such a request checks it with [`Keys::check`] before anything else is looked
//! at, the validation of the address included: Zoom signs that with the same secret as events, so
//! an endpoint that answers it unsigned lends its signature to strangers.

mod diagnosis;
mod event;
mod signature;

pub use diagnosis::{Diagnosis, Reason, diagnose};
pub use event::{Event, Malformed, Message, happened_at, is_sane, read};
pub use signature::{Claim, Keys, Refused, Which};

/// Header with the signature.
pub const SIGNATURE_HEADER: &str = "x-zm-signature";

/// Header with the time of sending, in seconds since 1970.
pub const TIMESTAMP_HEADER: &str = "x-zm-request-timestamp";

/// The event by which Zoom asks whether an address is ours.
pub const VALIDATION: &str = "endpoint.url_validation";
