//! Whether a call may be made at all.

use std::time::Instant;

use axum::http::Method;
use chrono::{DateTime, Utc};

use crate::sandbox::api::operations::{self, Operation};
use crate::sandbox::api::{Call, Refusal, Request};
use crate::sandbox::limits;
use crate::sandbox::world::World;

use super::{Open, State};

/// Token, scope, limits, and no second write on the same thing (zoom-api §2–4).
pub(super) fn admit(
    state: &mut State,
    request: &Request,
    open: &Open<'_>,
    now: DateTime<Utc>,
    wall: Instant,
) -> Result<(), Refusal> {
    if !state.tokens.is_live(request.bearer.as_deref(), wall) {
        return Err(Refusal::token());
    }
    let operation = open.operation.ok_or_else(Refusal::endpoint)?;
    if !state.tokens.allows(operation.scopes) {
        return Err(Refusal::scopes(operation.scopes));
    }
    let host = written_host(&state.world, request, operation);
    let plan = state.world.account.plan;
    state.limits.admit(plan, operation.label, host, now, wall)?;
    if open.concurrent {
        return Err(limits::concurrent_write());
    }
    Ok(())
}

/// The host whose 100 writes a day a call counts to: create and update, not delete
/// (zoom-api §4; delete `[U]`, chosen here).
fn written_host(world: &World, request: &Request, operation: &Operation) -> Option<usize> {
    let (_, params) = operations::find(&request.method, &request.path)?;
    let mut call = Call::new(request, DateTime::<Utc>::MIN_UTC);
    call.params = params;
    match (&operation.method, operation.path) {
        (&Method::POST, "/users/{userId}/meetings") => world.users.find(&call.param(0)),
        (&Method::PATCH, "/meetings/{meetingId}") => world
            .meetings
            .any(call.meeting_number(0).ok()?)
            .map(|meeting| meeting.host),
        _ => None,
    }
}

/// `users/x` or `meetings/x` when the request writes to it.
pub(super) fn written_resource(request: &Request) -> Option<String> {
    if request.method == Method::GET {
        return None;
    }
    let mut parts = request.path.strip_prefix("/v2/")?.split('/');
    let (kind, id) = (parts.next()?, parts.next()?);
    (["users", "meetings"].contains(&kind)).then(|| format!("{kind}/{id}"))
}
