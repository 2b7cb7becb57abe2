//! Writing meetings: create, update, delete, end, recover.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde_json::{Map, Value, json};

use crate::sandbox::api::{Answer, Call, Outcome, Refusal};
use crate::sandbox::draw::Draw;
use crate::sandbox::world::facts::What;
use crate::sandbox::world::meetings::{INSTANT, Meeting, SERIES, SERIES_WITHOUT_TIMES, Source};
use crate::sandbox::world::{World, recurrence, settings, whole};

use super::meetings::shown;
use super::wish::{Wish, text};
use super::{stamp, user};

/// `POST /users/{userId}/meetings` (`zoom-api §7.1 [S]`).
pub(crate) fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let mut host = user(world, call, 0)?;
    let body = call.body()?;
    if let Some(other) = text(&body, "schedule_for", 128)?.filter(|other| !other.is_empty()) {
        if body.get("type").and_then(Value::as_u64) == Some(INSTANT.into()) {
            return Err(Refusal::other(
                400,
                3000,
                "Instant meetings do not support schedule_for.",
            ));
        }
        let found = world.users.find(&other);
        host = found.ok_or_else(|| Refusal::invalid_field("schedule_for"))?;
    }
    let id = make(world, host, &body, Source::Api, call.now)?;
    let meeting = world
        .meetings
        .any(id)
        .ok_or_else(|| Refusal::meeting_missing(&id))?;
    Ok(Answer::json(201, &shown(world, meeting, call.now)))
}

/// Makes a meeting out of a body; also used for those that somebody makes in the portal.
pub(crate) fn make(
    world: &mut World,
    host: usize,
    body: &Map<String, Value>,
    source: Source,
    now: DateTime<Utc>,
) -> Result<u64, Refusal> {
    if !world.users[host].may_host() {
        return Err(Refusal::host_may_not());
    }
    let wish = Wish::read(body, zone_of(world, host))?;
    let topic = wish.topic.unwrap_or_else(|| "Zoom-Meeting".to_owned());
    let kind = wish.kind.unwrap_or(2);
    // A missing or past time silently becomes now (zoom-api §7.1, §13 #17 [D]).
    let start = wish.start.map_or(now, |start| start.max(now));
    let start = (!matches!(kind, INSTANT | SERIES_WITHOUT_TIMES)).then(|| whole(start));
    let licensed = world.users[host].licensed();
    let empty = Map::new();
    let settings = world
        .pool
        .merge(&empty, wish.settings.unwrap_or(&empty), licensed);
    let settings = settings.map_err(Refusal::invalid)?;
    let time = start.map(|start| start.to_rfc3339()).unwrap_or_default();
    let email = world.users[host].email.clone();
    let nth = world
        .meetings
        .of_host(host)
        .filter(|m| m.topic == topic && m.start == start)
        .count();
    let words = [
        email.as_str(),
        topic.as_str(),
        time.as_str(),
        &nth.to_string(),
    ];
    let (id, uuid) = world.free_meeting_id(&words);
    let mut meeting = Meeting {
        id,
        uuid,
        host,
        topic,
        kind,
        start,
        duration: wish.duration.unwrap_or(60),
        timezone: wish.timezone,
        agenda: wish.agenda.unwrap_or_default(),
        password: wish.password.unwrap_or_else(|| {
            Draw::new(world.seed, &["passcode", &id.to_string()])
                .letters(6)
                .replace(['-', '_'], "7")
        }),
        settings,
        custom_keys: wish.custom_keys.unwrap_or_default(),
        tracking_fields: wish.tracking_fields.unwrap_or_default(),
        recurrence: None,
        occurrences: Vec::new(),
        registrants: Vec::new(),
        created_at: whole(now),
        source,
        deleted_at: None,
        last_used: None,
        plan: 0,
        run: 0,
        live: None,
    };
    set_recurrence(&mut meeting, wish.recurrence)?;
    world.add_meeting(meeting, now);
    Ok(id)
}

fn zone_of(world: &World, host: usize) -> Tz {
    world.users[host].timezone.parse().unwrap_or(Tz::UTC)
}

fn set_recurrence(meeting: &mut Meeting, rule: Option<&Map<String, Value>>) -> Result<(), Refusal> {
    let (Some(rule), Some(start), SERIES) = (rule, meeting.start, meeting.kind) else {
        return Ok(());
    };
    meeting.occurrences = recurrence::expand(rule, start, meeting.timezone, meeting.duration)
        .map_err(|error| Refusal::invalid(vec![error]))?;
    meeting.recurrence = Some(Value::Object(rule.clone()));
    Ok(())
}

/// `PATCH /meetings/{meetingId}` (`zoom-api §7.3 [S]`): 204 whatever Zoom made of the wishes.
pub(crate) fn update(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.meeting_number(0)?;
    let body = call.body()?;
    if world.meetings.get(id, call.now).is_none() {
        return Err(Refusal::meeting_missing(&id));
    }
    change(world, id, &body, call.query("occurrence_id"), call.now)?;
    Ok(Answer::no_content())
}

/// Changes an existing meeting; also used for edits by hand.
pub(crate) fn change(
    world: &mut World,
    id: u64,
    body: &Map<String, Value>,
    occurrence: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let before = world
        .meetings
        .any(id)
        .ok_or_else(|| Refusal::meeting_missing(&id))?
        .clone();
    let wish = Wish::read(body, before.timezone)?;
    let mut meeting = before.clone();
    // A past time is ignored with 204 (zoom-api §7.3 [L]).
    let start = wish.start.filter(|start| *start >= now).map(whole);
    let licensed = world.users[meeting.host].licensed();
    if let Some(settings) = wish.settings {
        let merged = world.pool.merge(&before.settings, settings, licensed);
        meeting.settings = merged.map_err(Refusal::invalid)?;
    }
    if let Some(agenda) = wish.agenda {
        meeting.agenda = agenda;
    }
    if let Some(wanted) = occurrence {
        let mut all = meeting.occurrences.iter_mut();
        let found = all.find(|o| !o.deleted && o.id.to_string() == wanted);
        let found = found.ok_or_else(|| Refusal::invalid_field("occurrence_id"))?;
        found.start = start.unwrap_or(found.start);
        found.duration = wish.duration.unwrap_or(found.duration);
    } else {
        meeting.topic = wish.topic.unwrap_or(meeting.topic);
        meeting.kind = wish.kind.unwrap_or(meeting.kind);
        meeting.duration = wish.duration.unwrap_or(meeting.duration);
        meeting.password = wish.password.unwrap_or(meeting.password);
        meeting.timezone = wish.timezone;
        meeting.custom_keys = wish.custom_keys.unwrap_or(meeting.custom_keys);
        meeting.tracking_fields = wish.tracking_fields.unwrap_or(meeting.tracking_fields);
        if meeting.kind != INSTANT && start.is_some() {
            meeting.start = start;
        }
        set_recurrence(&mut meeting, wish.recurrence)?;
    }
    let moved = meeting.start != before.start
        || meeting.duration != before.duration
        || meeting.topic != before.topic
        || meeting.occurrences != before.occurrences;
    let (old, new) = differences(&before, &meeting);
    if let Some(place) = world.meetings.any_mut(id) {
        *place = meeting;
    }
    world.facts.tell(
        now,
        What::Updated {
            meeting: id,
            before: old,
            after: new,
        },
    );
    if moved {
        world.plan_starts(id, now);
    }
    Ok(())
}

/// Members that differ, as they were and as they are.
fn differences(before: &Meeting, after: &Meeting) -> (Map<String, Value>, Map<String, Value>) {
    let members = |meeting: &Meeting| {
        let mut members = Map::from_iter([
            ("topic".to_owned(), json!(meeting.topic)),
            ("type".to_owned(), json!(meeting.kind)),
            ("duration".to_owned(), json!(meeting.duration)),
            ("timezone".to_owned(), json!(meeting.timezone.name())),
            ("agenda".to_owned(), json!(meeting.agenda)),
            ("password".to_owned(), json!(meeting.password)),
        ]);
        if let Some(start) = meeting.start {
            members.insert("start_time".to_owned(), json!(stamp(start)));
        }
        members
    };
    let (mut old, mut new) = (members(before), members(after));
    old.retain(|name, value| new.get(name) != Some(value));
    new.retain(|name, _| old.contains_key(name));
    let (was, is) = (
        settings::shown(&before.settings),
        settings::shown(&after.settings),
    );
    let changed: Vec<_> = is
        .iter()
        .filter(|(name, value)| was.get(*name) != Some(value))
        .collect();
    if !changed.is_empty() {
        let pick = |from: &Map<String, Value>| -> Map<String, Value> {
            let known = changed
                .iter()
                .filter_map(|(name, _)| from.get_key_value(*name));
            known
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect()
        };
        old.insert("settings".to_owned(), Value::Object(pick(&was)));
        new.insert("settings".to_owned(), Value::Object(pick(&is)));
    }
    (old, new)
}

/// `DELETE /meetings/{meetingId}` (`zoom-api §7.4 [S]`): the whole series without `occurrence_id`.
pub(crate) fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.meeting_number(0)?;
    let occurrence = call.query("occurrence_id");
    let meeting = world
        .meetings
        .get_mut(id, call.now)
        .ok_or_else(|| Refusal::meeting_missing(&id))?;
    // In today's API text this refusal is gone, in clients it is not (zoom-api §7.4 [C]).
    if meeting.live.is_some() {
        return Err(Refusal::other(
            400,
            3002,
            "Sorry, you cannot delete this meeting since it's in progress.",
        ));
    }
    match occurrence {
        None => meeting.deleted_at = Some(call.now),
        Some(wanted) => {
            let mut all = meeting.occurrences.iter_mut();
            let found = all.find(|o| !o.deleted && o.id.to_string() == wanted);
            found
                .ok_or_else(|| Refusal::other(400, 300, "Invalid parameter: occurrence_id."))?
                .deleted = true;
        }
    }
    let occurrence = occurrence.and_then(|id| id.parse().ok());
    let what = What::Deleted {
        meeting: id,
        occurrence,
    };
    world.facts.tell(call.now, what);
    Ok(Answer::no_content())
}

/// `PUT /meetings/{meetingId}/status` (`zoom-api §7.5 [S]`); ending a meeting that does not run is
/// accepted and changes nothing (`[U]`, chosen here).
pub(crate) fn status(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.meeting_number(0)?;
    let body = call.body()?;
    match body.get("action").and_then(Value::as_str) {
        Some("end") => {
            world
                .meetings
                .get(id, call.now)
                .ok_or_else(|| Refusal::meeting_missing(&id))?;
            world.end_meeting(id, call.now);
        }
        Some("recover") => {
            let meeting = world
                .meetings
                .any_mut(id)
                .filter(|m| m.recoverable(call.now));
            meeting
                .ok_or_else(|| Refusal::meeting_missing(&id))?
                .deleted_at = None;
            world.facts.tell(call.now, What::Recovered { meeting: id });
            world.plan_starts(id, call.now);
        }
        _ => return Err(Refusal::invalid_field("action")),
    }
    Ok(Answer::no_content())
}
