//! Who of the account has a licence: from the last listing, or asked anew.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::context::Context;
use crate::error::Result;
use crate::jobs::users;
use crate::store::zoom_users::ZoomUser;
use crate::zoom::UserStatus;

/// A listing older than this is asked for anew.
const FRESH: TimeDelta = TimeDelta::hours(24);

/// Active users, lower-cased, with their type. Asks Zoom only where these hosts are not known, or
/// not since yesterday; nothing is stored in a dry run.
pub(crate) async fn types(
    context: &Context,
    hosts: &[&str],
    now: DateTime<Utc>,
    dry_run: bool,
) -> Result<BTreeMap<String, i64>> {
    let known = context.store()?.list_users()?;
    let known = types_of(&known, |user| now - user.seen_at < FRESH);
    if hosts.iter().all(|host| known.contains_key(*host)) {
        return Ok(known);
    }
    let users = users::fetch(context, &[UserStatus::Active], dry_run).await?;
    Ok(types_of(&users, |_| true))
}

fn types_of(users: &[ZoomUser], is_fresh: impl Fn(&ZoomUser) -> bool) -> BTreeMap<String, i64> {
    users
        .iter()
        .filter(|user| is_fresh(user))
        .filter(|user| user.status.as_deref() != Some("inactive"))
        .filter_map(|user| Some((user.email.clone(), user.r#type?)))
        .collect()
}
