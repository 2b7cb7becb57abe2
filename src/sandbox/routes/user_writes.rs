//! Writing users: create, update, licences, status, removal.

use serde_json::{Map, Value, json};

use crate::sandbox::AccountPlan;
use crate::sandbox::api::{Answer, Call, Outcome, Refusal};
use crate::sandbox::world::World;
use crate::sandbox::world::users::{LICENSED, Status};

use super::user;

fn text<'a>(map: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    map.get(name).and_then(Value::as_str)
}

/// Whether one more licence can be given; the code depends on the plan (`zoom-api §10.3 [S]`).
fn seat_is_free(world: &World) -> Result<(), Refusal> {
    if world.users.licensed_count() < world.users.seats {
        return Ok(());
    }
    let text = "You cannot add paid users. You have reached the maximum number of licensed users.";
    Err(match world.account.plan {
        AccountPlan::Business => Refusal::other(400, 3412, text),
        AccountPlan::Free | AccountPlan::Pro => Refusal::other(400, 2034, text),
    })
}

/// `POST /users` (`zoom-api §10.2 [S]`).
pub(crate) fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    let action = text(&body, "action").ok_or_else(|| Refusal::invalid_field("action"))?;
    let info = body.get("user_info").and_then(Value::as_object);
    let info = info.ok_or_else(|| Refusal::invalid_field("user_info"))?;
    let email = text(info, "email").filter(|e| e.contains('@') && e.chars().count() <= 128);
    let email = email.ok_or_else(|| Refusal::invalid_field("user_info.email"))?;
    let kind = match info.get("type").and_then(Value::as_u64) {
        Some(kind @ (1 | 2 | 4)) => kind as u8,
        _ => return Err(Refusal::invalid_field("user_info.type")),
    };
    let names = ["first_name", "last_name"].map(|name| text(info, name).unwrap_or_default());
    if let Some(long) = names.iter().position(|name| name.chars().count() > 64) {
        let field = ["user_info.first_name", "user_info.last_name"][long];
        return Err(Refusal::invalid_field(field));
    }
    if world.users.find(email).is_some() {
        let text = format!("Email \"{email}\" has already been used.");
        return Err(Refusal::other(409, 1005, text));
    }
    if email.ends_with(".elsewhere.example") {
        return Err(Refusal::other(
            400,
            1009,
            "Email has an active account elsewhere.",
        ));
    }
    let status = match action {
        "create" => Status::Pending,
        "custCreate" | "autoCreate" => Status::Active,
        "ssoCreate" => return Err(Refusal::other(400, 2002, "SSO is not enabled.")),
        _ => return Err(Refusal::invalid_field("action")),
    };
    if kind == LICENSED {
        seat_is_free(world)?;
    }
    let seed = world.seed;
    let at = world.users.add(
        seed,
        (email, names[0], names[1]),
        kind,
        "Europe/Berlin",
        call.now,
    );
    let user = &mut world.users[at];
    user.status = status;
    user.created_at = call.now;
    user.api_only = action == "custCreate";
    Ok(Answer::json(
        201,
        &json!({
            "id": user.id,
            "email": user.email,
            "first_name": user.first_name,
            "last_name": user.last_name,
            "type": user.kind,
        }),
    ))
}

/// `PATCH /users/{userId}` (`zoom-api §10.3 [S]`).
pub(crate) fn update(world: &mut World, call: &Call<'_>) -> Outcome {
    let at = user(world, call, 0)?;
    let body = call.body()?;
    if world.users[at].status == Status::Pending {
        return Err(Refusal::other(
            400,
            1120,
            "A valid invitation was not found for this user.",
        ));
    }
    if let Some(kind) = body.get("type") {
        match kind.as_u64() {
            Some(kind @ (1 | 2 | 4)) => set_kind(world, at, kind as u8)?,
            _ => return Err(Refusal::invalid_field("type")),
        }
    }
    let user = &mut world.users[at];
    for (name, place) in [
        ("first_name", &mut user.first_name),
        ("last_name", &mut user.last_name),
        ("dept", &mut user.dept),
        ("timezone", &mut user.timezone),
    ] {
        if let Some(value) = text(&body, name) {
            value.clone_into(place);
        }
    }
    Ok(Answer::no_content())
}

/// Gives or takes a licence; taking one silently strips planned meetings of recording and
/// registration (`zoom-api §10.3 [C]`).
pub(crate) fn set_kind(world: &mut World, at: usize, kind: u8) -> Result<(), Refusal> {
    let before = world.users[at].kind;
    if kind == LICENSED && before != LICENSED {
        seat_is_free(world)?;
    }
    world.users[at].kind = kind;
    if before == LICENSED && kind != LICENSED {
        for id in world.meetings.ids_of_host(at) {
            let Some(meeting) = world.meetings.any_mut(id) else {
                continue;
            };
            meeting.settings = world.pool.relicense(&meeting.settings, false);
        }
    }
    Ok(())
}

/// `PUT /users/{userId}/status` (`zoom-api §10.4 [S]`): deactivating frees the licence.
pub(crate) fn status(world: &mut World, call: &Call<'_>) -> Outcome {
    let at = user(world, call, 0)?;
    let body = call.body()?;
    if world.users[at].role < 2 {
        let text = "Zoom Room and Admin users' status cannot be activated or deactivated.";
        return Err(Refusal::other(400, 200, text));
    }
    match text(&body, "action") {
        Some("deactivate") => {
            set_kind(world, at, 1)?;
            world.users[at].status = Status::Inactive;
        }
        Some("activate") => world.users[at].status = Status::Active,
        _ => return Err(Refusal::invalid_field("action")),
    }
    Ok(Answer::no_content())
}

/// `DELETE /users/{userId}` (`zoom-api §10.4 [S]`): without a transfer his meetings and recordings
/// leave the account with him.
pub(crate) fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let at = user(world, call, 0)?;
    let target = match call
        .query("transfer_email")
        .filter(|email| !email.is_empty())
    {
        None => None,
        Some(email) => {
            let target = world
                .users
                .find(email)
                .ok_or_else(|| Refusal::user_missing(email))?;
            if target == at {
                let text = "The transfer-to email address cannot be the same.";
                return Err(Refusal::other(400, 300, text));
            }
            Some(target)
        }
    };
    if world.users[at].role == 0 {
        return Err(Refusal::other(400, 1117, "Admin users cannot be unlinked."));
    }
    if world.users[at].status == Status::Pending && call.query("action") == Some("delete") {
        return Err(Refusal::other(
            400,
            1120,
            "A pending user can only be disassociated.",
        ));
    }
    match target.filter(|_| call.switch("transfer_meeting")) {
        Some(target) => world.meetings.transfer(at, target),
        None => {
            for id in world.meetings.ids_of_host(at) {
                if let Some(meeting) = world.meetings.any_mut(id) {
                    meeting.deleted_at.get_or_insert(call.now);
                }
            }
        }
    }
    match target.filter(|_| call.switch("transfer_recording")) {
        Some(target) => world.instances.transfer(at, target),
        None => world.instances.forget_recordings(at),
    }
    world.users.remove(at);
    Ok(Answer::no_content())
}

/// `POST /users/features` (`zoom-api §10.3 [S]`): partial success is 201.
pub(crate) fn features(world: &mut World, call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    if text(&body, "feature_type") != Some("user_type") {
        return Err(Refusal::invalid_field("feature_type"));
    }
    let kind: u8 = match text(&body, "feature_value").map(str::parse) {
        Some(Ok(kind @ (1 | 2 | 4))) => kind,
        _ => return Err(Refusal::invalid_field("feature_value")),
    };
    let users = body
        .get("users")
        .and_then(Value::as_array)
        .filter(|users| users.len() <= 30);
    let users = users.ok_or_else(|| Refusal::invalid_field("users"))?;
    let mut done = Vec::new();
    let mut failed: Vec<(&str, Vec<String>)> = Vec::new();
    for entry in users {
        let key = ["id", "email"]
            .into_iter()
            .find_map(|name| entry.get(name)?.as_str());
        let key = key.unwrap_or_default();
        let outcome = match world.users.find(key) {
            None => Err("Users not found"),
            Some(at) if world.users[at].kind == kind => Err("No need to update"),
            Some(at) => set_kind(world, at, kind)
                .map_err(|_| "Not enough seats")
                .map(|()| at),
        };
        match outcome {
            Ok(at) => done.push(world.users[at].id.clone()),
            Err(reason) => match failed.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, keys)) => keys.push(key.to_owned()),
                None => failed.push((reason, vec![key.to_owned()])),
            },
        }
    }
    let failed: Vec<_> = failed
        .into_iter()
        .map(|(reason, ids)| json!({"user_ids": ids, "reason": reason}))
        .collect();
    Ok(Answer::json(
        201,
        &json!({"success_user_ids": done, "fail_details": failed}),
    ))
}
