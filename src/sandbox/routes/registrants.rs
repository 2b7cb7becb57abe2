//! Registrants of a meeting.

use serde_json::{Map, Value, json};

use crate::sandbox::api::page::Window;
use crate::sandbox::api::{Answer, Call, Outcome, Refusal};
use crate::sandbox::draw::Draw;
use crate::sandbox::world::meetings::{Meeting, Registrant};
use crate::sandbox::world::{World, settings};

use super::rows::Page;
use super::stamp;

/// More cannot register for one meeting (`zoom-api §7.8 [S]`).
const MOST: usize = 4_999;
/// Rows of a batch or of a change of status (`zoom-api §7.8 [S]`).
const MOST_AT_ONCE: usize = 30;

fn found<'a>(world: &'a World, call: &Call<'_>) -> Result<&'a Meeting, Refusal> {
    let id = call.meeting_number(0)?;
    world
        .meetings
        .get(id, call.now)
        .ok_or_else(|| Refusal::meeting_missing(&id))
}

fn join_url(world: &World, meeting: u64, registrant: &Registrant) -> String {
    let secret = Draw::new(world.seed, &["tk", &registrant.id]).letters(40);
    format!("https://us06web.zoom.us/w/{meeting}?tk={secret}")
}

fn row(world: &World, meeting: &Meeting, registrant: &Registrant) -> Value {
    let mut row = json!({
        "id": registrant.id,
        "email": registrant.email,
        "first_name": registrant.first_name,
        "last_name": registrant.last_name,
        "status": registrant.status,
        "create_time": stamp(registrant.created_at),
    });
    if registrant.status == "approved" {
        row["join_url"] = json!(join_url(world, meeting.id, registrant));
    }
    row
}

/// `GET /meetings/{meetingId}/registrants` (`zoom-api §7.8 [S]`): approved ones by default.
pub(crate) fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let meeting = found(world, call)?;
    let status = call.query("status").unwrap_or("approved");
    if !["approved", "pending", "denied"].contains(&status) {
        return Err(Refusal::invalid_field("status"));
    }
    let all: Vec<_> = meeting
        .registrants
        .iter()
        .filter(|r| r.status == status)
        .collect();
    let window = Window::of(call, 300)?;
    let paging = window.envelope(call, all.len());
    let rows: Vec<_> = window
        .cut(&all)
        .iter()
        .map(|r| row(world, meeting, r))
        .collect();
    Ok(Answer::ok(&Page::new(paging, json!({"registrants": rows}))))
}

/// `GET /meetings/{meetingId}/registrants/{registrantId}` (`zoom-api §7.8 [S]`).
pub(crate) fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let meeting = found(world, call)?;
    let id = call.param(1);
    let registrant = meeting
        .registrants
        .iter()
        .find(|registrant| registrant.id == id);
    let registrant = registrant.ok_or_else(|| registrant_missing(&id))?;
    Ok(Answer::ok(&row(world, meeting, registrant)))
}

fn registrant_missing(id: &str) -> Refusal {
    Refusal::other(404, 3001, format!("Registrant does not exist: {id}."))
}

/// `DELETE /meetings/{meetingId}/registrants/{registrantId}` (`zoom-api §7.8 [S]`).
pub(crate) fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let meeting = found(world, call)?.id;
    let id = call.param(1);
    let list = world
        .meetings
        .any_mut(meeting)
        .map(|meeting| &mut meeting.registrants);
    let list = list.ok_or_else(|| Refusal::meeting_missing(&meeting))?;
    let before = list.len();
    list.retain(|registrant| registrant.id != id);
    if list.len() == before {
        return Err(registrant_missing(&id));
    }
    Ok(Answer::no_content())
}

/// Takes one entry in; the same e-mail again gets the same registrant.
fn register(
    world: &mut World,
    call: &Call<'_>,
    meeting: u64,
    entry: &Map<String, Value>,
    auto_approve: bool,
) -> Result<Registrant, Refusal> {
    let text = |name: &str, most: usize| {
        let text = entry
            .get(name)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty());
        text.filter(|text| text.chars().count() <= most)
            .map(str::to_owned)
    };
    let email = text("email", 128).filter(|email| email.contains('@'));
    let email = email.ok_or_else(|| Refusal::invalid_field("email"))?;
    let first_name = text("first_name", 64).ok_or_else(|| Refusal::invalid_field("first_name"))?;
    let last_name = text("last_name", 64).unwrap_or_default();
    let seed = world.seed;
    let place = world.meetings.any_mut(meeting);
    let place = place.ok_or_else(|| Refusal::meeting_missing_1001(&meeting))?;
    if settings::approval(&place.settings) == 2 {
        return Err(Refusal::other(
            400,
            404,
            "Registration has not been enabled for this meeting.",
        ));
    }
    if place.planned_end().is_some_and(|end| end < call.now) {
        return Err(Refusal::other(
            400,
            3038,
            "Meeting is over, you can not register now.",
        ));
    }
    if let Some(known) = place
        .registrants
        .iter()
        .find(|r| r.email.eq_ignore_ascii_case(&email))
    {
        return Ok(known.clone());
    }
    if place.registrants.len() >= MOST {
        let text = "Meeting has reached maximum attendee capacity.";
        return Err(Refusal::other(400, 3043, text));
    }
    let approved = auto_approve || settings::approval(&place.settings) == 0;
    let registrant = Registrant {
        id: Draw::new(seed, &["registrant", &meeting.to_string(), &email]).letters(22),
        email,
        first_name,
        last_name,
        status: if approved { "approved" } else { "pending" },
        created_at: call.now,
    };
    place.registrants.push(registrant.clone());
    Ok(registrant)
}

/// `POST /meetings/{meetingId}/registrants` (`zoom-api §7.8 [S]`); a missing meeting has code
/// 1001.
pub(crate) fn add(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.meeting_number(0)?;
    let meeting = world.meetings.get(id, call.now);
    let meeting = meeting.ok_or_else(|| Refusal::meeting_missing_1001(&id))?;
    let (topic, start) = (meeting.topic.clone(), meeting.start);
    let body = call.body()?;
    let auto = body
        .get("auto_approve")
        .and_then(Value::as_bool)
        .unwrap_or(false);
    let registrant = register(world, call, id, &body, auto)?;
    let mut answer = json!({"id": id, "registrant_id": registrant.id, "topic": topic});
    if let Some(start) = start {
        answer["start_time"] = json!(stamp(start));
    }
    if registrant.status == "approved" {
        answer["join_url"] = json!(join_url(world, id, &registrant));
    }
    Ok(Answer::json(201, &answer))
}

/// `POST /meetings/{meetingId}/batch_registrants` (`zoom-api §7.8 [S]`): type 2 only.
pub(crate) fn add_batch(world: &mut World, call: &Call<'_>) -> Outcome {
    let (id, kind) = found(world, call).map(|meeting| (meeting.id, meeting.kind))?;
    if kind != 2 {
        return Err(Refusal::other(
            400,
            303,
            "This API can only be used for scheduled meetings.",
        ));
    }
    let body = call.body()?;
    let auto = body
        .get("auto_approve")
        .and_then(Value::as_bool)
        .unwrap_or(false);
    let entries = body.get("registrants").and_then(Value::as_array);
    let entries = entries.filter(|entries| entries.len() <= MOST_AT_ONCE);
    let entries = entries.ok_or_else(|| Refusal::invalid_field("registrants"))?;
    let mut rows = Vec::new();
    for entry in entries {
        let entry = entry
            .as_object()
            .ok_or_else(|| Refusal::invalid_field("registrants"))?;
        let registrant = register(world, call, id, entry, auto)?;
        let mut row = json!({"email": registrant.email, "registrant_id": registrant.id});
        if registrant.status == "approved" {
            row["join_url"] = json!(join_url(world, id, &registrant));
        }
        rows.push(row);
    }
    Ok(Answer::json(201, &json!({"registrants": rows})))
}

/// `PUT /meetings/{meetingId}/registrants/status` (`zoom-api §7.8 [S]`).
pub(crate) fn status(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = found(world, call)?.id;
    let body = call.body()?;
    let status = match body.get("action").and_then(Value::as_str) {
        Some("approve") => "approved",
        Some("deny") => "denied",
        Some("cancel") => "pending",
        _ => return Err(Refusal::invalid_field("action")),
    };
    let entries = body.get("registrants").and_then(Value::as_array);
    let entries = entries.filter(|entries| entries.len() <= MOST_AT_ONCE);
    let entries = entries.ok_or_else(|| Refusal::invalid_field("registrants"))?;
    let meeting = world
        .meetings
        .any_mut(id)
        .ok_or_else(|| Refusal::meeting_missing(&id))?;
    for entry in entries {
        let is = |name: &str, own: &str| entry.get(name).and_then(Value::as_str) == Some(own);
        let mut all = meeting.registrants.iter_mut();
        if let Some(registrant) = all.find(|r| is("id", &r.id) || is("email", &r.email)) {
            registrant.status = status;
        }
    }
    Ok(Answer::no_content())
}
