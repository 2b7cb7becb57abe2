//! Who of the account has a licence: from the last listing, or asked anew.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::error::Result;
use crate::store::Store;
use crate::store::zoom_users::ZoomUser;
use crate::zoom::{Client, UserStatus};

/// A listing older than this is asked for anew.
const FRESH: TimeDelta = TimeDelta::hours(24);

/// Active users, lower-cased, with their type. Asks Zoom only where these hosts are not known, or
/// not since yesterday; `store` is written to unless this is a dry run.
pub(crate) async fn types(
    client: &Client,
    store: &Store,
    hosts: &[&str],
    now: DateTime<Utc>,
    dry_run: bool,
) -> Result<BTreeMap<String, i64>> {
    let known = types_of(&store.list_users()?, |user| now - user.seen_at < FRESH);
    if hosts.iter().all(|host| known.contains_key(*host)) {
        return Ok(known);
    }
    let users: Vec<ZoomUser> = client
        .list_users(UserStatus::Active)
        .await?
        .into_iter()
        .map(|user| ZoomUser {
            email: user.value.email.to_lowercase(),
            zoom_user_id: user.value.id,
            display_name: user.value.display_name,
            r#type: user.value.kind,
            status: user.value.status,
            seen_at: now,
            raw_data: Some(user.raw),
        })
        .collect();
    if !dry_run {
        store.save_users(&users)?;
    }
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
