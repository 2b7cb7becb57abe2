//! What was: past meetings, their instances, and who took part.

use chrono::TimeDelta;
use serde::Serialize;
use serde_json::json;

use crate::sandbox::AccountPlan;
use crate::sandbox::api::page::Window;
use crate::sandbox::api::{Answer, Call, MeetingKey, Outcome, Refusal};
use crate::sandbox::draw::Draw;
use crate::sandbox::world::World;
use crate::sandbox::world::instances::{Instance, Room, Stay};

use super::rows::Page;
use super::stamp;

/// Past meetings and reports reach back one year (`zoom-api §7.9, §9.1 [S]`).
const YEAR: TimeDelta = TimeDelta::days(366);
/// Instances are listed for fifteen months (`zoom-api §7.9 [S]`).
const FIFTEEN_MONTHS: TimeDelta = TimeDelta::days(457);

/// The ended instance that a path names; a number means the latest one (zoom-api §6.2, §16 #2).
pub(crate) fn ended(world: &World, call: &Call<'_>) -> Result<usize, Refusal> {
    let key = call.meeting_key(0)?;
    let missing = || Refusal::report_missing(&key);
    let at = match &key {
        MeetingKey::Uuid(uuid) => world.instances.by_uuid(uuid).ok_or_else(missing)?,
        MeetingKey::Number(number) => {
            world
                .meetings
                .any(*number)
                .filter(|m| m.deleted_at.is_none())
                .ok_or_else(missing)?;
            let all = world.instances.of_meeting(*number).iter().rev();
            *all.into_iter()
                .find(|at| world.instances[**at].ended)
                .ok_or_else(missing)?
        }
    };
    let instance = &world.instances[at];
    if !instance.ended {
        return Err(missing());
    }
    if world.account.plan == AccountPlan::Free {
        return Err(Refusal::paid_only(400));
    }
    if call.now - instance.start > YEAR {
        return Err(Refusal::other(
            400,
            12702,
            "Can not access a meeting a year ago.",
        ));
    }
    Ok(at)
}

/// `GET /past_meetings/{meetingId}` (`zoom-api §7.9 [S]`); durations are minutes.
pub(crate) fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let instance = &world.instances[ended(world, call)?];
    let host = &world.users[instance.host];
    Ok(Answer::ok(&json!({
        "uuid": instance.uuid,
        "id": instance.meeting,
        "host_id": host.id,
        "type": instance.kind,
        "topic": &*instance.topic,
        "user_name": host.display_name(),
        "user_email": host.email,
        "start_time": stamp(instance.start),
        "end_time": stamp(instance.end),
        "duration": instance.minutes(),
        "total_minutes": instance.total_minutes(),
        "participants_count": instance.participants(),
        "dept": host.dept,
        "source": "Zoom",
        "has_meeting_summary": false,
    })))
}

/// `GET /past_meetings/{meetingId}/instances` (`zoom-api §7.9 [S]`): ended ones, in no promised
/// order (here by UUID); `from` and `to` count only together.
pub(crate) fn instances(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.meeting_number(0)?;
    let meeting = world
        .meetings
        .any(id)
        .filter(|meeting| meeting.deleted_at.is_none());
    meeting.ok_or_else(|| Refusal::meeting_missing(&id))?;
    let range = call.date("from")?.zip(call.date("to")?);
    let mut found: Vec<_> = world
        .instances
        .of_meeting(id)
        .iter()
        .map(|at| &world.instances[*at])
        .filter(|instance| instance.ended && call.now - instance.start <= FIFTEEN_MONTHS)
        .filter(|instance| {
            let day = instance.start.date_naive();
            range.is_none_or(|(from, to)| (from..=to).contains(&day))
        })
        .collect();
    found.sort_by(|a, b| a.uuid.cmp(&b.uuid));
    let meetings: Vec<_> = found
        .iter()
        .map(|instance| json!({"uuid": instance.uuid, "start_time": stamp(instance.start)}))
        .collect();
    Ok(Answer::ok(&json!({"meetings": meetings})))
}

/// Which of the two sources of participants is asked (zoom-api §9.1).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flavour {
    /// `past_meetings`: has `internal_user`, lacks `customer_key` and `bo_mtg_id`.
    Past,
    /// `report`: `registrant_id` only when asked for.
    Report { registrants: bool },
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    user_id: String,
    name: &'a str,
    user_email: &'a str,
    join_time: String,
    leave_time: String,
    duration: i64,
    failover: bool,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    registrant_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    internal_user: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_key: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bo_mtg_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    participant_user_id: Option<&'a str>,
}

#[derive(Serialize)]
struct Rows<'a> {
    participants: Vec<Row<'a>>,
}

/// `GET /past_meetings/{meetingId}/participants` (`zoom-api §9.2 [S]`).
pub(crate) fn participants(world: &mut World, call: &Call<'_>) -> Outcome {
    rows(world, call, Flavour::Past)
}

/// The rows of either source: one per stay, seconds, waiting room included (`zoom-api §9.2 [D]`).
///
/// Minutes after the end nothing is there (404/3001), then a part without durations, then all
/// (`[S]` for durations of 0). A meeting with one participant never appears (`zoom-api §9.1 [S]`).
pub(crate) fn rows(world: &World, call: &Call<'_>, flavour: Flavour) -> Outcome {
    let instance = &world.instances[ended(world, call)?];
    if call.now < instance.report_begins || instance.participants() < 2 {
        return Err(Refusal::report_missing(&instance.meeting));
    }
    let complete = call.now >= instance.report_ready;
    let part = if complete {
        instance.stays.len()
    } else {
        instance.stays.len() * 6 / 10 + 1
    };
    let stays = &instance.stays[..part.min(instance.stays.len())];
    let window = Window::of(call, 300)?;
    let paging = window.envelope(call, stays.len());
    let participants = window
        .cut(stays)
        .iter()
        .map(|stay| row(world, instance, stay, flavour, complete))
        .collect();
    Ok(Answer::ok(&Page::new(paging, Rows { participants })))
}

/// The UUID of a breakout room (`zoom-api §6.2 [S]`).
pub(crate) fn breakout_uuid(world: &World, instance: &Instance, number: u8) -> String {
    let number = number.to_string();
    let words = ["breakout", instance.uuid.as_str(), &number];
    Draw::new(world.seed, &words).letters(22) + "=="
}

fn row<'a>(
    world: &'a World,
    instance: &'a Instance,
    stay: &Stay,
    flavour: Flavour,
    complete: bool,
) -> Row<'a> {
    let attendee = &instance.attendees[stay.attendee as usize];
    let user = attendee.user.map(|at| world.users[at].id.as_str());
    let report = flavour != Flavour::Past;
    let with_registrants = flavour != (Flavour::Report { registrants: false });
    // Empty text for some, no member at all for others (zoom-api §13 #2).
    let some = |text: &'a str| (report && (user.is_some() || !text.is_empty())).then_some(text);
    let breakout = match stay.room {
        Room::Breakout(number) if report => Some(breakout_uuid(world, instance, number)),
        _ => (report && user.is_some()).then(String::new),
    };
    Row {
        id: user.unwrap_or(""),
        user_id: stay.user_id.to_string(),
        name: &attendee.name,
        user_email: &attendee.email,
        join_time: stamp(stay.join),
        leave_time: stamp(stay.leave),
        duration: if complete {
            (stay.leave - stay.join).num_seconds()
        } else {
            0
        },
        failover: false,
        status: if stay.room == Room::Waiting {
            "in_waiting_room"
        } else {
            "in_meeting"
        },
        registrant_id: with_registrants.then_some(&*attendee.registrant_id),
        internal_user: (!report).then_some(user.is_some()),
        customer_key: some(&attendee.customer_key),
        bo_mtg_id: breakout,
        participant_user_id: if report { user } else { None },
    }
}
