//! Reports: the heavy calls with more detail.

use chrono::{Days, Months, NaiveDate};
use serde_json::{Value, json};

use crate::sandbox::api::page::Window;
use crate::sandbox::api::{Answer, Call, Outcome, Refusal};
use crate::sandbox::world::World;

use super::past::{Flavour, ended, rows};
use super::rows::Page;
use super::{stamp, user};

/// `GET /report/meetings/{meetingId}` (`zoom-api §9.3 [S]`).
pub(crate) fn meeting(world: &mut World, call: &Call<'_>) -> Outcome {
    let instance = &world.instances[ended(world, call)?];
    if instance.participants() < 2 {
        return Err(Refusal::report_missing(&instance.meeting));
    }
    let host = &world.users[instance.host];
    let meeting = world.meetings.any(instance.meeting);
    let pairs = |list: &[(String, String)], name: &str| -> Value {
        list.iter()
            .map(|(key, value)| json!({name: key, "value": value}))
            .collect()
    };
    Ok(Answer::ok(&json!({
        "uuid": instance.uuid,
        "id": instance.meeting,
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
        "custom_keys": meeting.map_or(json!([]), |m| pairs(&m.custom_keys, "key")),
        "tracking_fields": meeting.map_or(json!([]), |m| pairs(&m.tracking_fields, "field")),
    })))
}

/// `GET /report/meetings/{meetingId}/participants` (`zoom-api §9.2 [S]`).
pub(crate) fn participants(world: &mut World, call: &Call<'_>) -> Outcome {
    let registrants = call
        .query("include_fields")
        .is_some_and(|f| f.split(',').any(|f| f == "registrant_id"));
    rows(world, call, Flavour::Report { registrants })
}

/// `from` and `to`, both required, at most a month apart and within six months
/// (`zoom-api §9.3 [S]`).
fn month(call: &Call<'_>) -> Result<(NaiveDate, NaiveDate), Refusal> {
    let from = call
        .date("from")?
        .ok_or_else(|| Refusal::invalid_field("from"))?;
    let to = call
        .date("to")?
        .ok_or_else(|| Refusal::invalid_field("to"))?;
    let oldest = call.now.date_naive() - Months::new(6);
    if from > to || from + Months::new(1) < to || from < oldest {
        return Err(Refusal::invalid_field("from"));
    }
    Ok((from, to))
}

/// `GET /report/users/{userId}/meetings` (`zoom-api §9.3 [S]`): only meetings with two or more.
pub(crate) fn user_meetings(world: &mut World, call: &Call<'_>) -> Outcome {
    let host = user(world, call, 0)?;
    let (from, to) = month(call)?;
    let zone = world.users[host]
        .timezone
        .parse()
        .unwrap_or(chrono_tz::Tz::UTC);
    let one = call.query("type") == Some("pastOne");
    let mut found: Vec<_> = world
        .instances
        .of_host(host)
        .map(|(_, instance)| instance)
        .filter(|instance| instance.ended)
        .filter(|instance| call.now >= instance.report_ready)
        .filter(|instance| (from..=to).contains(&instance.start.date_naive()))
        .filter(|instance| (instance.participants() < 2) == one)
        .collect();
    found.sort_by_key(|instance| instance.start);
    let window = Window::of(call, 300)?;
    let paging = window.envelope(call, found.len());
    let user = &world.users[host];
    let meetings: Vec<_> = window
        .cut(&found)
        .iter()
        .map(|instance| {
            // An odd format, in the zone of the user (zoom-api §13 #4).
            let planned = world.meetings.any(instance.meeting).and_then(|m| m.start);
            let schedule = planned.unwrap_or(instance.start).with_timezone(&zone);
            json!({
                "uuid": instance.uuid,
                "id": instance.meeting,
                "type": instance.kind,
                "topic": &*instance.topic,
                "user_name": user.display_name(),
                "user_email": user.email,
                "start_time": stamp(instance.start),
                "end_time": stamp(instance.end),
                "schedule_time": schedule.format("%m/%d/%Y %H:%M").to_string(),
                "duration": instance.minutes(),
                "total_minutes": instance.total_minutes(),
                "participants_count": instance.participants(),
                "source": "Zoom",
                "has_recording": instance.recording.is_some(),
            })
        })
        .collect();
    let body = json!({"from": from, "to": to, "meetings": meetings});
    Ok(Answer::ok(&Page::new(paging, body)))
}

/// `GET /report/cloud_recording` (`zoom-api §8.5 [S]`): storage a day, as text, up to yesterday.
pub(crate) fn cloud_recording(world: &mut World, call: &Call<'_>) -> Outcome {
    let (from, to) = month(call)?;
    let last = to.min(call.now.date_naive() - Days::new(1));
    let used = |day: NaiveDate| -> u64 {
        let instances = world.instances.of_days(day, day);
        let recordings = instances.filter_map(|(_, i)| i.recording.as_ref());
        recordings
            .flat_map(|recording| &recording.files)
            .map(|file| file.size)
            .sum()
    };
    let days: Vec<_> = from
        .iter_days()
        .take_while(|day| *day <= last)
        .map(|day| {
            json!({
                "date": day,
                "usage": format!("{} MB", used(day) / 1_000_000),
                "plan_usage": "3 TB",
                "free_usage": "Unlimited",
            })
        })
        .collect();
    Ok(Answer::ok(
        &json!({"from": from, "to": to, "cloud_recording_storage": days}),
    ))
}
