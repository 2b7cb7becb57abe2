//! The users of the Zoom account: who exists, who has a seat, and changes, each read back.

mod guard;
mod import;
mod seats;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::store::zoom_users::ZoomUser;
use crate::zoom::{self, BASIC, Kind, LICENSED, NewUser, UserChange, UserStatus};

pub use import::{HostsImported, import};
pub use seats::{FreeSeats, Seats, Usage, usage};

/// All states of a user; Zoom lists one at a time.
pub const ALL: [UserStatus; 3] = [
    UserStatus::Active,
    UserStatus::Inactive,
    UserStatus::Pending,
];

/// A user as Zoom shows it now.
#[derive(Clone, Debug, Serialize)]
pub struct Shown {
    pub email: String,
    /// `None` while the invitation is pending.
    pub zoom_user_id: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<i64>,
    /// `licensed`, `basic`, `unassigned` or `none`.
    pub license: Option<&'static str>,
    pub status: Option<String>,
    /// Since when the type is what it is, as far as we saw it.
    pub type_since: Option<DateTime<Utc>>,
    pub seen_at: DateTime<Utc>,
}

/// A user after a deed.
#[derive(Clone, Debug, Serialize)]
pub struct Changed {
    /// Nothing was done; the user is shown as they are.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub dry_run: bool,
    /// `created`, `adopted`, `licensed`, `revoked`, `updated`, `deactivated` or `unchanged`.
    pub action: &'static str,
    #[serde(flatten)]
    pub user: Shown,
    /// Why it should not have been done, where `--force` did it.
    #[serde(skip)]
    pub warnings: Vec<String>,
}

/// Users with the date of each licence.
pub fn shown(context: &Context, users: Vec<ZoomUser>) -> Result<Vec<Shown>> {
    let since = context.store()?.load_types_since()?;
    Ok(users
        .into_iter()
        .map(|user| Shown {
            license: user.r#type.and_then(license),
            type_since: since.get(&user.email).copied(),
            email: user.email,
            zoom_user_id: user.zoom_user_id,
            display_name: user.display_name,
            r#type: user.r#type,
            status: user.status,
            seen_at: user.seen_at,
        })
        .collect())
}

fn license(kind: i64) -> Option<&'static str> {
    match kind {
        BASIC => Some("basic"),
        LICENSED => Some("licensed"),
        4 => Some("unassigned"),
        99 => Some("none"),
        _ => None,
    }
}

/// Lists the users in these states, and stores them unless nothing is to be written.
pub async fn fetch(
    context: &Context,
    states: &[UserStatus],
    dry_run: bool,
) -> Result<Vec<ZoomUser>> {
    let mut users = Vec::new();
    for state in states {
        let listed = context.client()?.list_users(*state).await?;
        let now = context.clock.now();
        users.extend(listed.into_iter().map(|user| row(user, *state, now)));
    }
    if !dry_run {
        context.store()?.save_users(&users)?;
    }
    Ok(users)
}

fn row(user: zoom::Raw<zoom::User>, state: UserStatus, now: DateTime<Utc>) -> ZoomUser {
    ZoomUser {
        email: user.value.email.to_lowercase(),
        zoom_user_id: user.value.id,
        display_name: user.value.display_name,
        r#type: user.value.kind,
        status: user.value.status.or(Some(state.as_str().to_owned())),
        seen_at: now,
        raw_data: Some(user.raw),
    }
}

/// Asks for one user, and stores the answer unless nothing is to be written; `None` when the account
/// has nobody of that address.
pub async fn find(context: &Context, email: &str, dry_run: bool) -> Result<Option<ZoomUser>> {
    match context.client()?.get_user(email).await {
        Ok(user) => {
            let user = row(user, UserStatus::Active, context.clock.now());
            if !dry_run {
                context.store()?.save_users(std::slice::from_ref(&user))?;
            }
            Ok(Some(user))
        }
        // Who has not accepted the invitation is in the list of those only.
        Err(error) if *error.kind() == Kind::NotFound => {
            let email = email.to_lowercase();
            let pending = fetch(context, &[UserStatus::Pending], dry_run).await?;
            Ok(pending.into_iter().find(|user| user.email == email))
        }
        Err(error) => Err(error.into()),
    }
}

/// As [`find`], of somebody who must be there.
pub async fn get(context: &Context, email: &str, dry_run: bool) -> Result<ZoomUser> {
    find(context, email, dry_run).await?.ok_or_else(|| {
        Error::not_found(format!("this Zoom account has no user {email}"))
            .hint("zoomctl user list shows them; zoomctl user create invites one")
    })
}

/// Invites a user; somebody who is there already is adopted as they are.
///
/// # Errors
/// [`Code::NotPermitted`] without a free licence, [`Code::Conflict`] for somebody of another
/// account.
pub async fn create(context: &Context, new: &NewUser, dry_run: bool) -> Result<Changed> {
    let email = &new.email;
    if let Some(known) = find(context, email, dry_run).await? {
        return changed(context, "adopted", known, dry_run);
    }
    if new.kind == LICENSED {
        FreeSeats::default().take(context, 1).await?;
    }
    if dry_run {
        return changed(context, "created", invited(context, new), dry_run);
    }
    let action = match context.client()?.create_user(new).await {
        Ok(_) => "created",
        Err(error) if *error.kind() == Kind::Exists => "adopted",
        // It may have happened: the look below tells.
        Err(error) if *error.kind() == Kind::UnknownOutcome => "created",
        Err(error) => return Err(error.into()),
    };
    match (find(context, email, false).await?, action) {
        (Some(user), _) => changed(context, action, user, false),
        (None, "adopted") => Err(elsewhere(email)),
        (None, _) => Err(Error::new(
            Code::UnknownOutcome,
            format!("{email} was invited, and Zoom does not show them yet"),
        )
        .hint("try again: somebody who is there is not invited twice")),
    }
}

/// A user as they would be invited.
fn invited(context: &Context, new: &NewUser) -> ZoomUser {
    let names = [new.first_name.as_deref(), new.last_name.as_deref()];
    let name: Vec<&str> = names.into_iter().flatten().collect();
    ZoomUser {
        email: new.email.clone(),
        zoom_user_id: None,
        display_name: (!name.is_empty()).then(|| name.join(" ")),
        r#type: Some(new.kind),
        status: None,
        seen_at: context.clock.now(),
        raw_data: None,
    }
}

/// Gives a licence, if there is a free one.
///
/// # Errors
/// [`Code::NotPermitted`] when there is none, [`Code::Conflict`] when the user cannot have one now.
pub async fn assign(context: &Context, email: &str) -> Result<Changed> {
    let user = get(context, email, false).await?;
    if user.r#type == Some(LICENSED) {
        return changed(context, "unchanged", user, false);
    }
    must_be_active(&user)?;
    FreeSeats::default().take(context, 1).await?;
    set_type(context, &user.email, LICENSED, "licensed").await
}

/// What [`assign`] would do, with what is left of the free licences.
pub async fn would_assign(context: &Context, email: &str, free: &mut FreeSeats) -> Result<Changed> {
    let user = get(context, email, true).await?;
    if user.r#type == Some(LICENSED) {
        return changed(context, "unchanged", user, true);
    }
    must_be_active(&user)?;
    free.take(context, 1).await?;
    changed(context, "licensed", user, true)
}

/// Takes a licence away from somebody who does not need it, or from anybody with `force`.
///
/// # Errors
/// [`Code::Conflict`] for somebody who is live, has coming sessions or meetings, or is protected.
pub async fn revoke(context: &Context, email: &str, force: bool, dry_run: bool) -> Result<Changed> {
    let user = get(context, email, dry_run).await?;
    if user.r#type != Some(LICENSED) {
        return changed(context, "unchanged", user, dry_run);
    }
    must_be_active(&user)?;
    let warnings = guard::check(context, &user, "keeps the licence", force).await?;
    let done = match dry_run {
        true => changed(context, "revoked", user, true)?,
        false => set_type(context, &user.email, BASIC, "revoked").await?,
    };
    Ok(Changed { warnings, ..done })
}

/// Shuts a user out and frees the licence; the same conditions as for [`revoke`].
pub async fn deactivate(
    context: &Context,
    email: &str,
    force: bool,
    dry_run: bool,
) -> Result<Changed> {
    let user = get(context, email, dry_run).await?;
    if user.status.as_deref() == Some(UserStatus::Inactive.as_str()) {
        return changed(context, "unchanged", user, dry_run);
    }
    must_be_active(&user)?;
    let warnings = guard::check(context, &user, "stays active", force).await?;
    let done = match dry_run {
        true => changed(context, "deactivated", user, true)?,
        false => shut_out(context, &user).await?,
    };
    Ok(Changed { warnings, ..done })
}

async fn shut_out(context: &Context, user: &ZoomUser) -> Result<Changed> {
    context.client()?.deactivate_user(&user.email).await?;
    let after = get(context, &user.email, false).await?;
    if after.status.as_deref() != Some(UserStatus::Inactive.as_str()) {
        return Err(not_taken(&after.email, "status", after.status.as_deref()));
    }
    changed(context, "deactivated", after, false)
}

/// Changes names, department or zone.
pub async fn update(
    context: &Context,
    email: &str,
    change: &UserChange,
    dry_run: bool,
) -> Result<Changed> {
    let user = get(context, email, dry_run).await?;
    must_be_active(&user)?;
    if dry_run {
        return changed(context, "updated", user, dry_run);
    }
    context.client()?.update_user(&user.email, change).await?;
    let after = get(context, &user.email, false).await?;
    let raw = after.raw_data.clone().unwrap_or_default();
    for (field, wanted) in [
        ("first_name", &change.first_name),
        ("last_name", &change.last_name),
        ("dept", &change.dept),
        ("timezone", &change.timezone),
    ] {
        let got = raw.get(field).and_then(serde_json::Value::as_str);
        if wanted.as_deref().is_some_and(|wanted| got != Some(wanted)) {
            return Err(not_taken(&after.email, field, got));
        }
    }
    changed(context, "updated", after, false)
}

async fn set_type(
    context: &Context,
    email: &str,
    kind: i64,
    action: &'static str,
) -> Result<Changed> {
    context.client()?.update_user_type(email, kind).await?;
    // A PATCH answers 204 whatever Zoom made of it (zoom-api §10.3).
    let after = get(context, email, false).await?;
    if after.r#type != Some(kind) {
        let got = after.r#type.map(|kind| kind.to_string());
        return Err(not_taken(email, "type", got.as_deref()));
    }
    changed(context, action, after, false)
}

fn must_be_active(user: &ZoomUser) -> Result<()> {
    match user.status.as_deref() {
        Some("pending") => Err(Error::new(
            Code::Conflict,
            format!("{} has not accepted the invitation to Zoom yet", user.email),
        )
        .hint("Zoom's mail of invitation can be sent again in the portal (User Management)")),
        Some("inactive") => Err(Error::new(
            Code::Conflict,
            format!("{} is deactivated at Zoom", user.email),
        )
        .hint("activate the user in Zoom's portal (User Management)")),
        _ => Ok(()),
    }
}

fn elsewhere(email: &str) -> Error {
    Error::new(
        Code::Conflict,
        format!("{email} belongs to another Zoom account"),
    )
    .hint("they must leave it first, or be invited with another address")
}

fn not_taken(email: &str, field: &str, got: Option<&str>) -> Error {
    Error::new(
        Code::Conflict,
        format!(
            "Zoom accepted the change of {email}, and shows {field} {} all the same",
            got.unwrap_or("empty")
        ),
    )
    .hint("Zoom limits how often licences move between people; look at the user in the portal")
}

fn changed(
    context: &Context,
    action: &'static str,
    user: ZoomUser,
    dry_run: bool,
) -> Result<Changed> {
    let user = shown(context, vec![user])?
        .pop()
        .ok_or_else(|| Error::new(Code::Internal, "a user got lost"))?;
    Ok(Changed {
        dry_run,
        action,
        user,
        warnings: Vec::new(),
    })
}
