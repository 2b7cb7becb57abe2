//! Reading users: list, one, settings, counts, tokens.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::sandbox::api::page::Window;
use crate::sandbox::api::{Answer, Call, Outcome, Refusal};
use crate::sandbox::draw::Draw;
use crate::sandbox::world::World;
use crate::sandbox::world::users::{BASIC, LICENSED, Status, User};

use super::rows::Page;
use super::{stamp, user};

#[derive(Serialize)]
struct Row<'a> {
    /// Pending users have none (`zoom-api §10.1 [S]`).
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    email: &'a str,
    first_name: &'a str,
    last_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    display_name: Option<String>,
    #[serde(rename = "type")]
    kind: u8,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pmi: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timezone: Option<&'a str>,
    /// A number, though it means yes or no (`zoom-api §13 #3 [S]`).
    verified: u8,
    dept: &'a str,
    created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    role_id: Option<String>,
}

#[derive(Serialize)]
struct Rows<'a> {
    users: Vec<Row<'a>>,
}

/// `GET /users` (`zoom-api §10.1 [S]`): one status a call, active by default.
pub(crate) fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let status = call.query("status").unwrap_or("active");
    let status = Status::from_word(status).ok_or_else(|| Refusal::invalid_field("status"))?;
    let role = call.query("role_id");
    let found: Vec<_> = world
        .users
        .iter()
        .map(|(_, user)| user)
        .filter(|user| user.status == status)
        .filter(|user| role.is_none_or(|role| role == user.role.to_string()))
        .collect();
    let window = Window::of(call, 300)?;
    let paging = window.envelope(call, found.len());
    let users = window.cut(&found).iter().map(|user| row(user)).collect();
    Ok(Answer::ok(&Page::new(paging, Rows { users })))
}

fn row(user: &User) -> Row<'_> {
    let joined = user.status != Status::Pending;
    Row {
        id: joined.then_some(&user.id),
        email: &user.email,
        first_name: &user.first_name,
        last_name: &user.last_name,
        display_name: joined.then(|| user.display_name()),
        kind: user.kind,
        status: user.status.word(),
        pmi: joined.then_some(user.pmi),
        timezone: joined.then_some(&user.timezone),
        verified: joined.into(),
        dept: &user.dept,
        created_at: stamp(user.created_at),
        role_id: joined.then(|| user.role.to_string()),
    }
}

/// `GET /users/{userId}` (`zoom-api §10.1 [S]`).
pub(crate) fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = &world.users[user(world, call, 0)?];
    if user.status == Status::Pending {
        let text = "A valid invitation to join the Zoom account was not found for this user.";
        return Err(Refusal::other(400, 1120, text));
    }
    Ok(Answer::ok(&json!({
        "id": user.id,
        "email": user.email,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "display_name": user.display_name(),
        "type": user.kind,
        "role_name": match user.role { 0 => "Owner", 1 => "Admin", _ => "Member" },
        "role_id": user.role.to_string(),
        "pmi": user.pmi,
        "use_pmi": false,
        "personal_meeting_url": format!("https://us06web.zoom.us/j/{}", user.pmi),
        "timezone": user.timezone,
        "verified": 1,
        "dept": user.dept,
        "created_at": stamp(user.created_at),
        "status": user.status.word(),
        "account_id": world.account.id,
        "language": "de-DE",
        "job_title": "",
        "location": "",
    })))
}

/// `GET /users/{userId}/settings` (`zoom-api §10.1 [S]`); the disclaimer reads false though it is
/// on (`[L]`, §13 #19).
pub(crate) fn settings(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = &world.users[user(world, call, 0)?];
    let licensed = user.licensed();
    let all = json!({
        "feature": {
            "meeting_capacity": if licensed { 300 } else { 100 },
            "large_meeting": false,
            "webinar": false,
            "concurrent_meeting": if licensed { "Basic" } else { "None" },
        },
        "in_meeting": {"waiting_room": true, "breakout_room": true, "chat": true},
        "recording": {
            "cloud_recording": licensed,
            "local_recording": true,
            "auto_recording": "none",
            "auto_delete_cmr": false,
            "recording_audio_transcript": licensed,
            "recording_disclaimer": false,
        },
        "schedule_meeting": {
            "host_video": true,
            "participants_video": true,
            "join_before_host": false,
            "use_pmi_for_scheduled_meetings": false,
            "require_password_for_scheduling_new_meetings": true,
        },
    });
    Ok(Answer::ok(&match call.query("custom_query_fields") {
        Some(fields) if !fields.is_empty() => only(&all, fields),
        _ => all,
    }))
}

/// Keeps the members whose names are listed, in whatever group they stand.
fn only(all: &Value, fields: &str) -> Value {
    let mut kept = Map::new();
    for (group, members) in all.as_object().into_iter().flatten() {
        let wanted = |name: &str| fields.split(',').any(|field| field.trim() == name);
        let members = members
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(name, _)| wanted(name));
        let members: Map<_, _> = members
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        if !members.is_empty() {
            kept.insert(group.clone(), Value::Object(members));
        }
    }
    Value::Object(kept)
}

/// `GET /users/summary` (`zoom-api §10.1 [S]`).
pub(crate) fn summary(world: &mut World, _: &Call<'_>) -> Outcome {
    let count = |fits: fn(&User) -> bool| world.users.iter().filter(|(_, user)| fits(user)).count();
    Ok(Answer::ok(&json!({
        "licensed_users_count": count(|user| user.kind == LICENSED && user.status == Status::Active),
        "basic_users_count": count(|user| user.kind == BASIC && user.status == Status::Active),
        "on_prem_users_count": 0,
        "room_users_count": 0,
        "pending_users_count": count(|user| user.status == Status::Pending),
        "join_only_users_count": 0,
        "total_users_count": count(|_| true),
    })))
}

/// `GET /users/email` (`zoom-api §10.1 [S]`): true also for users of other accounts.
pub(crate) fn email(world: &mut World, call: &Call<'_>) -> Outcome {
    let email = call.query("email").filter(|email| !email.is_empty());
    let email = email.ok_or_else(|| Refusal::other(400, 300, "Email is required."))?;
    let elsewhere = email.ends_with(".elsewhere.example");
    let existed = elsewhere || world.users.find(email).is_some();
    Ok(Answer::ok(&json!({"existed_email": existed})))
}

/// `GET /users/{userId}/token` (`zoom-api §10.6 [S]`): a ZAK or an on-behalf token.
pub(crate) fn token(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = &world.users[user(world, call, 0)?];
    let kind = call.query("type").unwrap_or("token");
    match kind {
        "zak" | "onbehalf" => {}
        "token" => {
            let text = "Token is no longer supported. Please use ZAK token instead.";
            return Err(Refusal::other(400, 300, text));
        }
        _ => return Err(Refusal::invalid_field("type")),
    }
    let when = call.now.timestamp().to_string();
    let secret = Draw::new(world.seed, &["user token", kind, &user.id, &when]).letters(64);
    Ok(Answer::ok(
        &json!({"token": format!("eyJ.{secret}.SANDBOX")}),
    ))
}
