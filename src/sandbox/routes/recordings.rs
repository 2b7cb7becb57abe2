//! Reading cloud recordings: by account, by host, of one meeting, and its transcript.

use chrono::{Months, NaiveDate};
use serde::Serialize;
use serde_json::json;

use crate::sandbox::AccountPlan;
use crate::sandbox::api::page::Window;
use crate::sandbox::api::{Answer, Call, MeetingKey, Outcome, Refusal};
use crate::sandbox::draw::Draw;
use crate::sandbox::world::World;
use crate::sandbox::world::instances::{Fate, FileKind, Instance};

use super::recording_rows::{Row, Style, row};
use super::{downloads, stamp, user};

/// A `download_access_token` is good for two hours when no `ttl` is given.
const TOKEN_SECONDS: i64 = 7200;

/// `from` and `to` as they will be used: today only when absent, the last month of what was asked
/// when that is longer (`zoom-api §8.1 [D]`, §16 #9).
fn window(call: &Call<'_>) -> Result<(NaiveDate, NaiveDate), Refusal> {
    let today = call.now.date_naive();
    let to = call.date("to")?.unwrap_or(today);
    let from = call.date("from")?.unwrap_or(to.min(today));
    Ok((from.max(to - Months::new(1)), to))
}

#[derive(Serialize)]
struct List<'a> {
    from: NaiveDate,
    to: NaiveDate,
    /// Not in the list of an account.
    #[serde(skip_serializing_if = "Option::is_none")]
    page_count: Option<usize>,
    page_size: usize,
    total_records: usize,
    next_page_token: String,
    meetings: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    #[serde(flatten)]
    row: Row<'a>,
    password: String,
    participant_audio_files: [(); 0],
    #[serde(skip_serializing_if = "Option::is_none")]
    download_access_token: Option<String>,
}

fn list(world: &World, call: &Call<'_>, host: Option<usize>, style: Style) -> Outcome {
    let trash = call.switch("trash");
    let (from, to) = window(call)?;
    let meeting = match call.query("meeting_id") {
        None | Some("") => None,
        Some(text) => Some(
            text.parse()
                .map_err(|_| Refusal::invalid_field("meeting_id"))?,
        ),
    };
    let owner = world.users.owner();
    // The day of the meeting counts, not the day when it was processed; the trash cannot be
    // filtered by date (zoom-api §8.1 [C]).
    let instances: Box<dyn Iterator<Item = (usize, &Instance)>> = match host {
        Some(host) => Box::new(world.instances.of_host(host)),
        None if trash => Box::new(world.instances.iter()),
        None => Box::new(world.instances.of_days(from, to)),
    };
    let found: Vec<_> = instances
        .filter(|(_, instance)| {
            let day = instance.start.date_naive();
            instance.ended
                && (trash || (from <= day && day <= to))
                && (host.is_some() || instance.host != owner)
                && meeting.is_none_or(|meeting: u64| meeting == instance.meeting)
        })
        .filter_map(|(at, instance)| Some((at, instance.recording.as_ref()?)))
        .filter(|(_, recording)| recording.is_visible(call.now, trash))
        .collect();
    let page = Window::of(call, 300)?;
    let paging = page.envelope(call, found.len());
    let meetings: Vec<_> = page
        .cut(&found)
        .iter()
        .map(|(at, recording)| row(world, *at, recording, call.now, style, trash))
        .collect();
    Ok(Answer::ok(&List {
        from,
        to,
        page_count: (style == Style::User).then_some(paging.page_count),
        page_size: paging.page_size,
        total_records: paging.total_records,
        next_page_token: paging.next_page_token,
        meetings,
    }))
}

/// `GET /users/{userId}/recordings` (`zoom-api §8.1 [S]`).
pub(crate) fn of_user(world: &mut World, call: &Call<'_>) -> Outcome {
    let host = user(world, call, 0)?;
    list(world, call, Some(host), Style::User)
}

/// `GET /accounts/{accountId}/recordings` (`zoom-api §8.1 [S]`); a free account is refused with
/// code 200 under HTTP 200 (`zoom-api §3 [S]`).
pub(crate) fn of_account(world: &mut World, call: &Call<'_>) -> Outcome {
    let account = call.param(0);
    if account != "me" && account != world.account.id {
        return Err(Refusal::other(
            404,
            2001,
            format!("Account does not exist: {account}."),
        ));
    }
    if world.account.plan == AccountPlan::Free {
        return Err(Refusal::paid_only(200));
    }
    list(world, call, None, Style::Account)
}

/// The instance with a recording that a path names; a number means the latest instance, be it
/// recorded or not (`zoom-api §8.2 [S]`).
pub(crate) fn recorded(world: &World, call: &Call<'_>) -> Result<usize, Refusal> {
    let at = match call.meeting_key(0)? {
        MeetingKey::Uuid(uuid) => world.instances.by_uuid(&uuid),
        MeetingKey::Number(number) => world.instances.of_meeting(number).last().copied(),
    };
    at.filter(|at| world.instances[*at].recording.is_some())
        .ok_or_else(Refusal::no_recording)
}

/// `GET /meetings/{meetingId}/recordings` (`zoom-api §8.2 [S]`).
///
/// While Zoom processes: 404/3301, as if there were none (§16 #10 `[L]`). Recordings of the owner
/// are not for the app: code 200 under HTTP 200 (§3 `[S]`).
pub(crate) fn of_meeting(world: &mut World, call: &Call<'_>) -> Outcome {
    let at = recorded(world, call)?;
    let instance = &world.instances[at];
    if instance.host == world.users.owner() {
        return Err(Refusal::forbidden(200));
    }
    let recording = instance
        .recording
        .as_ref()
        .ok_or_else(Refusal::no_recording)?;
    if !instance.ended || recording.visible(call.now, false).next().is_none() {
        return Err(Refusal::no_recording());
    }
    let fields = call.query("include_fields").unwrap_or_default();
    let wanted = fields
        .split(',')
        .any(|field| field == "download_access_token");
    let life = match call.query("ttl") {
        None | Some("") => TOKEN_SECONDS,
        Some(text) => match text.parse() {
            Ok(seconds @ 0..=604_800) => seconds,
            _ => return Err(Refusal::invalid_field("ttl")),
        },
    };
    Ok(Answer::ok(&One {
        row: row(world, at, recording, call.now, Style::User, false),
        password: Draw::new(world.seed, &["view", &instance.uuid]).letters(8),
        participant_audio_files: [],
        download_access_token: wanted.then(|| downloads::token(world, at, call.now, life)),
    }))
}

/// `GET /meetings/{meetingId}/recordings/settings` (`zoom-api §8.5 [S]`).
pub(crate) fn settings(world: &mut World, call: &Call<'_>) -> Outcome {
    let at = recorded(world, call)?;
    let instance = &world.instances[at];
    let Some(recording) = &instance.recording else {
        return Err(Refusal::no_recording());
    };
    let mut shown = json!({
        "share_recording": "publicly",
        "recording_authentication": false,
        "viewer_download": true,
        "password": Draw::new(world.seed, &["view", &instance.uuid]).letters(8),
        "on_demand": false,
        "approval_type": 2,
        "send_email_to_host": false,
        "show_social_share_buttons": false,
        "topic": &*instance.topic,
        "auto_delete": false,
    });
    for (name, value) in &recording.sharing.changed {
        shown[name] = value.clone();
    }
    Ok(Answer::ok(&shown))
}

/// `GET /meetings/{meetingId}/transcript` (`zoom-api §8.5 [S]`).
pub(crate) fn transcript(world: &mut World, call: &Call<'_>) -> Outcome {
    let at = recorded(world, call).map_err(|_| Refusal::no_transcript())?;
    let instance = &world.instances[at];
    let files = instance
        .recording
        .iter()
        .flat_map(|recording| recording.files.iter().enumerate());
    let found = files
        .into_iter()
        .find(|(_, file)| file.kind == FileKind::Transcript);
    let (number, file) = found.ok_or_else(Refusal::no_transcript)?;
    let why_not = match file.fate {
        Fate::Kept if file.ready > call.now => Some("NOT_READY"),
        Fate::Kept => None,
        Fate::Trashed(_) | Fate::Deleted => Some("DELETED_OR_TRASHED"),
    };
    let mut body = json!({
        "meeting_id": instance.uuid,
        "account_id": world.account.id,
        "meeting_topic": &*instance.topic,
        "host_id": world.users[instance.host].id,
        "can_download": why_not.is_none(),
        "auto_delete": false,
        "download_url": why_not.is_none().then(|| downloads::url(world, at, number)),
        "download_restriction_reason": why_not,
    });
    if file.ready <= call.now {
        body["transcript_created_time"] = json!(stamp(file.ready));
    }
    Ok(Answer::ok(&body))
}
