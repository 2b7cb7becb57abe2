//! Writing meetings: create, update, delete, end, recover.

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use serde_json::{Map, Value, json};

use crate::sandbox::api::refusal::FieldError;
use crate::sandbox::api::{Answer, Call, Outcome, Refusal};
use crate::sandbox::draw::Draw;
use crate::sandbox::world::facts::What;
use crate::sandbox::world::meetings::{INSTANT, Meeting, SERIES, SERIES_WITHOUT_TIMES, Source};
use crate::sandbox::world::{World, recurrence, settings, whole};

use super::meetings::shown;
use super::{stamp, user};

const LONGEST_TOPIC: usize = 200;
const LONGEST_AGENDA: usize = 2000;
const LONGEST_PASSWORD: usize = 10;
const LONGEST_MINUTES: u64 = 1440;
const MOST_CUSTOM_KEYS: usize = 10;

/// `POST /users/{userId}/meetings` (zoom-api §7.1 [S]).
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

/// `PATCH /meetings/{meetingId}` (zoom-api §7.3 [S]): 204 whatever Zoom made of the wishes.
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

/// `DELETE /meetings/{meetingId}` (zoom-api §7.4 [S]): the whole series without `occurrence_id`.
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

/// `PUT /meetings/{meetingId}/status` (zoom-api §7.5 [S]); ending a meeting that does not run is
/// accepted and changes nothing ([U], chosen here).
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

/// What a body asks for; absent members are `None`.
struct Wish<'a> {
    topic: Option<String>,
    kind: Option<u8>,
    start: Option<DateTime<Utc>>,
    timezone: Tz,
    duration: Option<u32>,
    agenda: Option<String>,
    password: Option<String>,
    settings: Option<&'a Map<String, Value>>,
    custom_keys: Option<Vec<(String, String)>>,
    tracking_fields: Option<Vec<(String, String)>>,
    recurrence: Option<&'a Map<String, Value>>,
}

impl<'a> Wish<'a> {
    fn read(body: &'a Map<String, Value>, default_zone: Tz) -> Result<Self, Refusal> {
        let timezone = match text(body, "timezone", 64)? {
            Some(name) if !name.is_empty() => name
                .parse()
                .map_err(|_| Refusal::invalid_field("timezone"))?,
            _ => default_zone,
        };
        let start = match text(body, "start_time", 40)?.filter(|text| !text.is_empty()) {
            Some(text) => Some(
                read_time(&text, timezone).ok_or_else(|| Refusal::invalid_field("start_time"))?,
            ),
            None => None,
        };
        let kind = match number(body, "type")? {
            None => None,
            Some(kind @ (1 | 2 | 3 | 8 | 10)) => Some(kind as u8),
            Some(_) => return Err(Refusal::invalid_field("type")),
        };
        let duration = match number(body, "duration")? {
            None => None,
            Some(minutes @ 1..=LONGEST_MINUTES) => Some(minutes as u32),
            Some(_) => return Err(Refusal::invalid_field("duration")),
        };
        let password = text(body, "password", LONGEST_PASSWORD)?;
        if password
            .as_ref()
            .is_some_and(|p| !p.bytes().all(|b| b.is_ascii_graphic()))
        {
            return Err(Refusal::invalid_field("password"));
        }
        let settings = object(body, "settings")?;
        let custom_keys = match settings {
            Some(settings) => pairs(settings, "custom_keys", "key")?,
            None => None,
        };
        if custom_keys
            .as_ref()
            .is_some_and(|keys| keys.len() > MOST_CUSTOM_KEYS)
        {
            return Err(Refusal::invalid_field("settings.custom_keys"));
        }
        Ok(Self {
            topic: text(body, "topic", LONGEST_TOPIC)?,
            kind,
            start,
            timezone,
            duration,
            agenda: text(body, "agenda", LONGEST_AGENDA)?,
            password,
            settings,
            custom_keys,
            tracking_fields: pairs(body, "tracking_fields", "field")?,
            recurrence: object(body, "recurrence")?,
        })
    }
}

/// `…Z` is UTC, without `Z` it is wall time in the zone; offsets are refused ([U], chosen here).
fn read_time(text: &str, zone: Tz) -> Option<DateTime<Utc>> {
    let wall = |text| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").ok();
    match text.strip_suffix('Z') {
        Some(utc) => Some(wall(utc)?.and_utc()),
        None => zone
            .from_local_datetime(&wall(text)?)
            .earliest()
            .map(|time| time.to_utc()),
    }
}

fn text(body: &Map<String, Value>, name: &str, longest: usize) -> Result<Option<String>, Refusal> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.chars().count() <= longest => Ok(Some(text.clone())),
        Some(_) => Err(Refusal::invalid_field(name)),
    }
}

fn number(body: &Map<String, Value>, name: &str) -> Result<Option<u64>, Refusal> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value
            .as_u64()
            .map(Some)
            .ok_or_else(|| Refusal::invalid_field(name)),
    }
}

fn object<'a>(
    body: &'a Map<String, Value>,
    name: &str,
) -> Result<Option<&'a Map<String, Value>>, Refusal> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(map)) => Ok(Some(map)),
        Some(_) => Err(Refusal::invalid_field(name)),
    }
}

type Pairs = Vec<(String, String)>;

fn pairs(body: &Map<String, Value>, name: &str, key: &str) -> Result<Option<Pairs>, Refusal> {
    let Some(list) = body.get(name) else {
        return Ok(None);
    };
    let wrong = || Refusal::invalid(vec![FieldError::invalid(name)]);
    let entry = |entry: &Value| {
        let part = |name: &str| entry.get(name).and_then(Value::as_str);
        Some((
            part(key).filter(|k| k.chars().count() <= 64)?.to_owned(),
            part("value")
                .filter(|v| v.chars().count() <= 256)
                .unwrap_or_default()
                .to_owned(),
        ))
    };
    list.as_array()
        .ok_or_else(wrong)?
        .iter()
        .map(|e| entry(e).ok_or_else(wrong))
        .collect::<Result<_, _>>()
        .map(Some)
}
