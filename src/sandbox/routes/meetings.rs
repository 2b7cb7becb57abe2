//! Reading meetings: one, a host's list, the coming ones, the invitation.

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::sandbox::api::page::Window;
use crate::sandbox::api::{Answer, Call, Outcome, Refusal};
use crate::sandbox::draw::Draw;
use crate::sandbox::world::meetings::{INSTANT, Meeting, SERIES, Source};
use crate::sandbox::world::{World, settings};

use super::rows::Page;
use super::{stamp, user};

/// Lists cut the agenda here (`zoom-api §7.6, §13 #18 [S]`).
const AGENDA_IN_LISTS: usize = 250;
/// How far `upcoming` and `previous_meetings` reach (`zoom-api §7.6 [S]`: six months).
const REACH: TimeDelta = TimeDelta::days(182);

/// `GET /meetings/{meetingId}` (`zoom-api §7.2 [S]`).
pub(crate) fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.meeting_number(0)?;
    let meeting = world
        .meetings
        .get(id, call.now)
        .ok_or_else(|| Refusal::meeting_missing(&id))?;
    let mut object = shown(world, meeting, call.now);
    if let Some(wanted) = call.query("occurrence_id") {
        let occurrence = meeting
            .occurrences
            .iter()
            .find(|o| o.id.to_string() == wanted);
        let occurrence = occurrence.ok_or_else(|| Refusal::meeting_missing(&id))?;
        object.insert("start_time".to_owned(), json!(stamp(occurrence.start)));
        object.insert("duration".to_owned(), json!(occurrence.duration));
    } else if !call.switch("show_previous_occurrences") {
        drop_previous(&mut object, call.now);
    }
    Ok(Answer::ok(&object))
}

fn drop_previous(object: &mut Map<String, Value>, now: DateTime<Utc>) {
    if let Some(Value::Array(list)) = object.get_mut("occurrences") {
        let now = stamp(now);
        list.retain(|o| {
            o["start_time"]
                .as_str()
                .is_some_and(|start| start >= now.as_str())
        });
    }
}

/// The whole object of a meeting, as create and get answer it (`zoom-api §7.1 [S]`).
pub(crate) fn shown(world: &World, meeting: &Meeting, now: DateTime<Utc>) -> Map<String, Value> {
    let host = &world.users[meeting.host];
    let mut settings = settings::shown(&meeting.settings);
    if !meeting.custom_keys.is_empty() {
        settings.insert("custom_keys".to_owned(), pairs(&meeting.custom_keys, "key"));
    }
    let mut object = Map::new();
    let mut put = |name: &str, value: Value| {
        object.insert(name.to_owned(), value);
    };
    put("uuid", json!(meeting.uuid));
    put("id", json!(meeting.id));
    put("host_id", json!(host.id));
    put("host_email", json!(host.email));
    put("topic", json!(meeting.topic));
    put("type", json!(meeting.kind));
    put(
        "status",
        json!(if meeting.live.is_some() {
            "started"
        } else {
            "waiting"
        }),
    );
    if let Some(start) = meeting.start {
        put("start_time", json!(stamp(start)));
    }
    put("duration", json!(meeting.duration));
    put("timezone", json!(meeting.timezone.name()));
    put("agenda", json!(meeting.agenda));
    put("created_at", json!(stamp(meeting.created_at)));
    put("start_url", json!(start_url(world, meeting, now)));
    put("join_url", json!(join_url(world, meeting)));
    if !meeting.password.is_empty() {
        let mut draw = Draw::new(world.seed, &["pstn", &meeting.id.to_string()]);
        let digits = (100_000 + draw.below(900_000)).to_string();
        put("password", json!(meeting.password));
        put("h323_password", json!(digits));
        put("pstn_password", json!(digits));
        put("encrypted_password", json!(encrypted(world, meeting)));
    }
    if !meeting.tracking_fields.is_empty() {
        put("tracking_fields", pairs(&meeting.tracking_fields, "field"));
    }
    if let Some(recurrence) = &meeting.recurrence {
        put("recurrence", recurrence.clone());
    }
    if meeting.kind == SERIES {
        put("occurrences", occurrences(meeting));
    }
    if settings::switch(&meeting.settings, "use_pmi") {
        // Text here, a number at users (zoom-api §6.1 [S]).
        put("pmi", json!(host.pmi.to_string()));
    }
    put("pre_schedule", json!(false));
    put("creation_source", json!(source_word(meeting)));
    put("settings", Value::Object(settings));
    object
}

pub(crate) fn source_word(meeting: &Meeting) -> &'static str {
    match meeting.source {
        Source::Api => "open_api",
        Source::Portal => "web_portal",
    }
}

fn pairs(list: &[(String, String)], name: &str) -> Value {
    list.iter()
        .map(|(key, value)| json!({name: key, "value": value}))
        .collect()
}

/// Deleted occurrences stay in the list (`zoom-api §7.1 [S]`).
pub(crate) fn occurrences(meeting: &Meeting) -> Value {
    let list = meeting.occurrences.iter().map(|occurrence| {
        json!({
            "occurrence_id": occurrence.id.to_string(),
            "start_time": stamp(occurrence.start),
            "duration": occurrence.duration,
            "status": if occurrence.deleted { "deleted" } else { "available" },
        })
    });
    list.collect()
}

fn encrypted(world: &World, meeting: &Meeting) -> String {
    let id = meeting.id.to_string();
    format!(
        "{}.1",
        Draw::new(world.seed, &["pwd", &id, &meeting.password]).letters(32)
    )
}

pub(crate) fn join_url(world: &World, meeting: &Meeting) -> String {
    let base = format!("https://us06web.zoom.us/j/{}", meeting.id);
    if meeting.password.is_empty() {
        return base;
    }
    format!("{base}?pwd={}", encrypted(world, meeting))
}

/// Fresh at every call, good for two hours (`zoom-api §7.1 [S]`).
fn start_url(world: &World, meeting: &Meeting, now: DateTime<Utc>) -> String {
    let words = [meeting.id.to_string(), now.timestamp().to_string()];
    let zak = Draw::new(world.seed, &["zak", &words[0], &words[1]]).letters(64);
    format!(
        "https://us06web.zoom.us/s/{}?zak=eyJ.{zak}.SANDBOX",
        meeting.id
    )
}

#[derive(Serialize)]
struct Row<'a> {
    uuid: &'a str,
    id: u64,
    host_id: &'a str,
    topic: &'a str,
    #[serde(rename = "type")]
    kind: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_time: Option<String>,
    duration: u32,
    timezone: &'static str,
    created_at: String,
    join_url: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    agenda: &'a str,
}

#[derive(Serialize)]
struct Rows<'a> {
    meetings: Vec<Row<'a>>,
}

/// `GET /users/{userId}/meetings` (`zoom-api §7.6 [S]`): no instant and no expired meetings.
pub(crate) fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let host = user(world, call, 0)?;
    let wanted = call.query("type").unwrap_or("scheduled");
    let fits: fn(&Meeting, DateTime<Utc>) -> bool = match wanted {
        "scheduled" => |_, _| true,
        "live" => |meeting, _| meeting.live.is_some(),
        "upcoming" | "upcoming_meetings" => |meeting, now| {
            meeting.live.is_some()
                || meeting
                    .planned_end()
                    .is_none_or(|end| end > now && end < now + REACH)
                || meeting
                    .occurrences
                    .iter()
                    .any(|o| !o.deleted && o.start > now)
        },
        "previous_meetings" => |meeting, now| {
            meeting
                .planned_end()
                .is_some_and(|end| end <= now && end > now - REACH)
        },
        _ => return Err(Refusal::invalid_field("type")),
    };
    let (from, to) = (call.date("from")?, call.date("to")?);
    let in_range = |meeting: &Meeting| {
        let Some(start) = meeting.start else {
            return true;
        };
        let day = start.date_naive();
        from.is_none_or(|from| day >= from) && to.is_none_or(|to| day <= to)
    };
    let visible_since = call.now - call.list_lag;
    let mut found: Vec<_> = world
        .meetings
        .of_host(host)
        .filter(|meeting| meeting.exists(call.now) && meeting.kind != INSTANT)
        .filter(|meeting| meeting.created_at <= visible_since)
        .filter(|meeting| fits(meeting, call.now) && in_range(meeting))
        .collect();
    found.sort_by_key(|meeting| (meeting.start, meeting.id));
    let window = Window::of(call, 300)?;
    let paging = window.envelope(call, found.len());
    let meetings = window
        .cut(&found)
        .iter()
        .map(|meeting| row(world, meeting))
        .collect();
    Ok(Answer::ok(&Page::new(paging, Rows { meetings })))
}

fn row<'a>(world: &'a World, meeting: &'a Meeting) -> Row<'a> {
    let cut = meeting
        .agenda
        .char_indices()
        .nth(AGENDA_IN_LISTS)
        .map(|(at, _)| at);
    Row {
        uuid: &meeting.uuid,
        id: meeting.id,
        host_id: &world.users[meeting.host].id,
        topic: &meeting.topic,
        kind: meeting.kind,
        start_time: meeting.start.map(stamp),
        duration: meeting.duration,
        timezone: meeting.timezone.name(),
        created_at: stamp(meeting.created_at),
        join_url: join_url(world, meeting),
        agenda: &meeting.agenda[..cut.unwrap_or(meeting.agenda.len())],
    }
}

/// `GET /users/{userId}/upcoming_meetings` (`zoom-api §7.6 [S]`): the next 24 hours, one page.
pub(crate) fn upcoming(world: &mut World, call: &Call<'_>) -> Outcome {
    let key = call.param(0);
    let host = user(world, call, 0).map_err(|_| Refusal::user_missing_3001(&key))?;
    let soon = call.now + TimeDelta::hours(24);
    let mut found: Vec<_> = world
        .meetings
        .of_host(host)
        .filter(|meeting| meeting.exists(call.now))
        .filter_map(|meeting| Some((meeting.start?, meeting)))
        .filter(|(start, meeting)| {
            let over = meeting.planned_end().is_some_and(|end| end <= call.now);
            meeting.live.is_some() || (*start <= soon && !over)
        })
        .collect();
    found.sort_by_key(|(start, meeting)| (*start, meeting.id));
    let meetings: Vec<_> = found
        .iter()
        .map(|(start, meeting)| {
            json!({
                "id": meeting.id,
                "topic": meeting.topic,
                "type": meeting.kind,
                "start_time": stamp(*start),
                "duration": meeting.duration,
                "timezone": meeting.timezone.name(),
                "created_at": stamp(meeting.created_at),
                "join_url": join_url(world, meeting),
                "passcode": meeting.password,
                "use_pmi": settings::switch(&meeting.settings, "use_pmi"),
                "is_host": true,
            })
        })
        .collect();
    Ok(Answer::ok(
        &json!({"total_records": meetings.len(), "meetings": meetings}),
    ))
}

/// `GET /meetings/{meetingId}/invitation` (`zoom-api §7.7 [S]`): text in the account's language.
pub(crate) fn invitation(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.meeting_number(0)?;
    let meeting = world
        .meetings
        .get(id, call.now)
        .ok_or_else(|| Refusal::meeting_missing(&id))?;
    let host = world.users[meeting.host].display_name();
    let time = meeting.start.map(|start| {
        start
            .with_timezone(&meeting.timezone)
            .format("%d.%m.%Y %H:%M")
            .to_string()
    });
    let text = format!(
        "{host} lädt Sie zu einem geplanten Zoom-Meeting ein.\r\n\r\nThema: {}\r\nUhrzeit: {} {}\r\n\r\n\
         Zoom-Meeting beitreten\r\n{}\r\n\r\nMeeting-ID: {id}\r\nKenncode: {}\r\n",
        meeting.topic,
        time.unwrap_or_default(),
        meeting.timezone.name(),
        join_url(world, meeting),
        meeting.password,
    );
    Ok(Answer::ok(&json!({"invitation": text, "sip_links": []})))
}
