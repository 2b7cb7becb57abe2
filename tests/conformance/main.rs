//! Every request and every answer of the sandbox against Zoom's specifications.
//!
//! Unknown members are refused, so that a misspelt key fails. Without the specifications (in a
//! clone of the project alone) these tests say so and are ignored.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod exceptions;
mod own_requests;
#[path = "../sandbox/receiver.rs"]
mod receiver;
mod specs;
#[path = "../support/mod.rs"]
mod support;
#[expect(dead_code, reason = "shared with the other tests of the sandbox")]
#[path = "../sandbox/zoom.rs"]
mod zoom;

use std::cell::RefCell;
use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::{Value, json};
use specs::Specs;
use zoom::Zoom;
use zoomctl::sandbox::{AccountPlan, Habits, Options};

/// Calls the sandbox and checks both directions.
struct Checked {
    zoom: Zoom,
    specs: Specs,
    seen: RefCell<BTreeSet<(String, u16)>>,
}

impl Checked {
    async fn start(options: Options) -> Option<Self> {
        let specs = Specs::load()?;
        let zoom = Zoom::start(options).await;
        // What is checked here are shapes, not speed.
        zoom.control(Method::POST, "/limits", json!({"enforce": false}))
            .await;
        Some(Self {
            zoom,
            specs,
            seen: RefCell::default(),
        })
    }

    /// `call` is `METHOD /path` as specified; each `{…}` takes the next of the values.
    async fn call(&self, call: &str, values: &[&str], query: &str, body: Value) -> Value {
        let (method, template) = call.split_once(' ').unwrap();
        let spec = self.specs.get(method, template);
        let spec = spec.unwrap_or_else(|| panic!("{call} is in no specification"));
        let mut values = values.iter();
        let path: Vec<_> = template
            .split('/')
            .map(|part| {
                if part.starts_with('{') {
                    *values.next().unwrap()
                } else {
                    part
                }
            })
            .collect();
        let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect();
        let body = (!body.is_null()).then_some(body);
        let wrong = spec.check_request(&pairs, body.as_ref());
        assert!(
            wrong.is_empty(),
            "request {call}?{query} {body:?}: {wrong:#?}"
        );
        let target = format!("{}?{query}", path.join("/"));
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let answer = self.zoom.call(method, &target, body).await;
        let status = answer.status.as_u16();
        let wrong = spec.check_answer(status, &answer.body);
        assert!(
            wrong.is_empty(),
            "answer {status} of {call}?{query}:\n{:#}\n{wrong:#?}",
            answer.body
        );
        self.seen.borrow_mut().insert((call.to_owned(), status));
        answer.body
    }

    async fn get(&self, path: &str, values: &[&str], query: &str) -> Value {
        self.call(&format!("GET {path}"), values, query, Value::Null)
            .await
    }
}

fn once(text: &str) -> String {
    text.replace('%', "%25")
        .replace('/', "%2F")
        .replace('+', "%2B")
        .replace('=', "%3D")
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Creates a meeting with everything that zoomctl may ask for.
async fn make(zoom: &Checked, host: &str, topic: &str, start: &str) -> Value {
    let body = json!({
        "topic": topic,
        "type": 2,
        "start_time": start,
        "timezone": "Asia/Riyadh",
        "duration": 60,
        "password": "Ab12cd",
        "agenda": "[zc:1]\nLesson 7",
        "tracking_fields": [{"field": "class", "value": "7B"}],
        "settings": {
            "auto_recording": "cloud", "waiting_room": true, "join_before_host": false, "jbh_time": 0,
            "mute_upon_entry": true, "host_video": true, "participant_video": true, "audio": "both",
            "approval_type": 0, "registration_type": 1, "use_pmi": false, "alternative_hosts": "",
            "meeting_authentication": false, "email_notification": false,
            "waiting_room_options": {"mode": "custom", "who_goes_to_waiting_room": "everyone"},
            "meeting_invitees": [{"email": "a@students.example"}],
            "custom_keys": [{"key": "session_id", "value": "L0001"}],
        },
    });
    zoom.call("POST /users/{userId}/meetings", &[host], "", body)
        .await
}

#[tokio::test]
async fn every_answer_conforms_to_the_specification() {
    let habits = Habits {
        host_absent_percent: 0,
        nobody_percent: 0,
        ..Habits::default()
    };
    let options = Options {
        habits,
        plan: AccountPlan::Business,
        ..Options::default()
    };
    let Some(zoom) = Checked::start(options).await else {
        return;
    };
    users(&zoom).await;
    let uuid = meetings(&zoom).await;
    past(&zoom, &uuid).await;
    recordings(&zoom, &uuid).await;
    departures(&zoom).await;
    let calls: BTreeSet<_> = zoom
        .seen
        .borrow()
        .iter()
        .map(|(call, _)| call.clone())
        .collect();
    let missing: Vec<_> = zoomctl::sandbox::calls()
        .map(|(call, ..)| call)
        .filter(|call| !calls.contains(call))
        .collect();
    assert!(missing.is_empty(), "not tried: {missing:#?}");
    let journal = zoom
        .zoom
        .control(Method::GET, "/journal", Value::Null)
        .await;
    let wrong = zoom.specs.check_journal(&journal);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

async fn users(zoom: &Checked) {
    for status in ["active", "inactive", "pending"] {
        let page = zoom
            .get("/users", &[], &format!("status={status}&page_size=2"))
            .await;
        assert!(
            !page["users"].as_array().unwrap().is_empty(),
            "no {status} user"
        );
    }
    let page = zoom.get("/users", &[], "page_size=300").await;
    let host = text(&page["users"][0]["email"]);
    let first = zoom.get("/users", &[], "page_size=2").await;
    let token = text(&first["next_page_token"]);
    zoom.get(
        "/users",
        &[],
        &format!("page_size=2&next_page_token={token}"),
    )
    .await;
    zoom.get("/users", &[], "page_size=2&next_page_token=nonsense")
        .await;
    zoom.get("/users/{userId}", &[&host], "").await;
    zoom.get("/users/{userId}", &["nobody@example.com"], "")
        .await;
    zoom.get("/users/{userId}", &["new.teacher@lernhof.example"], "")
        .await;
    zoom.get("/users/{userId}/settings", &[&host], "").await;
    zoom.get(
        "/users/{userId}/settings",
        &[&host],
        "custom_query_fields=cloud_recording",
    )
    .await;
    zoom.get("/users/{userId}/token", &[&host], "type=zak&ttl=7200")
        .await;
    zoom.get("/users/summary", &[], "").await;
    zoom.get("/users/email", &[], "email=a@b.example").await;
    zoom.get("/accounts/{accountId}/plans/usage", &["me"], "")
        .await;
    let info =
        json!({"email": "added@example.com", "type": 1, "first_name": "A", "last_name": "B"});
    let body = json!({"action": "custCreate", "user_info": info});
    zoom.call("POST /users", &[], "", body.clone()).await;
    zoom.call("POST /users", &[], "", body).await;
    zoom.call(
        "PATCH /users/{userId}",
        &["added@example.com"],
        "",
        json!({"type": 2, "dept": "x"}),
    )
    .await;
    let feature = |id: &str| json!({"feature_type": "user_type", "feature_value": "1", "users": [{"email": id}]});
    zoom.call(
        "POST /users/features",
        &[],
        "",
        feature("added@example.com"),
    )
    .await;
    zoom.call(
        "POST /users/features",
        &[],
        "",
        feature("nobody@example.com"),
    )
    .await;
}

async fn meetings(zoom: &Checked) -> String {
    let term = zoom.zoom.term().await;
    let users = zoom.get("/users", &[], "page_size=300").await;
    let users = users["users"].as_array().unwrap();
    let licensed = |email: &str| users.iter().any(|u| u["email"] == email && u["type"] == 2);
    let session = term
        .iter()
        .find(|s| s["start_time"].as_str() > "2026-09-07T11" && licensed(&s["host_email"]));
    let session = session.unwrap();
    let host = session["host_email"].as_str();
    let made = make(zoom, host, &session["topic"], &session["start_time"]).await;
    let id = text(&made["id"]);
    make(zoom, "nobody@example.com", "x", "2026-09-08T08:00:00").await;
    let weekly = json!({"topic": "series", "type": 8, "start_time": "2026-09-08T08:00:00Z", "duration": 45,
        "recurrence": {"type": 2, "weekly_days": "3", "repeat_interval": 1, "end_times": 3}});
    let series = zoom
        .call("POST /users/{userId}/meetings", &[host], "", weekly)
        .await;
    let occurrence = text(&series["occurrences"][1]["occurrence_id"]);
    let series = text(&series["id"]);
    zoom.get(
        "/meetings/{meetingId}",
        &[&series],
        "show_previous_occurrences=true",
    )
    .await;
    let query = format!("occurrence_id={occurrence}");
    zoom.get("/meetings/{meetingId}", &[&series], &query).await;
    zoom.call(
        "PATCH /meetings/{meetingId}",
        &[&series],
        &query,
        json!({"duration": 30}),
    )
    .await;
    zoom.call(
        "DELETE /meetings/{meetingId}",
        &[&series],
        &query,
        Value::Null,
    )
    .await;
    zoom.get("/meetings/{meetingId}", &[&id], "").await;
    zoom.get("/meetings/{meetingId}", &["81234567890"], "")
        .await;
    zoom.get("/meetings/{meetingId}/invitation", &[&id], "")
        .await;
    for kind in [
        "scheduled",
        "live",
        "upcoming",
        "upcoming_meetings",
        "previous_meetings",
    ] {
        let query = format!("type={kind}&page_size=300&from=2026-09-01&to=2026-09-30");
        zoom.get("/users/{userId}/meetings", &[host], &query).await;
    }
    zoom.get("/users/{userId}/upcoming_meetings", &[host], "")
        .await;
    zoom.get("/users/{userId}/upcoming_meetings", &["nobody"], "")
        .await;
    let change = json!({"topic": session["topic"], "settings": {"mute_upon_entry": false}});
    zoom.call("PATCH /meetings/{meetingId}", &[&id], "", change)
        .await;
    zoom.call(
        "PATCH /meetings/{meetingId}",
        &["81234567890"],
        "",
        json!({"topic": "x"}),
    )
    .await;
    registrants(zoom, &id).await;

    let doomed = text(&make(zoom, host, "doomed", "2026-09-09T08:00:00").await["id"]);
    let quiet = "schedule_for_reminder=false&cancel_meeting_reminder=false";
    zoom.call(
        "DELETE /meetings/{meetingId}",
        &[&doomed],
        quiet,
        Value::Null,
    )
    .await;
    zoom.call(
        "DELETE /meetings/{meetingId}",
        &[&doomed],
        quiet,
        Value::Null,
    )
    .await;
    zoom.call(
        "PUT /meetings/{meetingId}/status",
        &[&doomed],
        "",
        json!({"action": "recover"}),
    )
    .await;
    zoom.call(
        "PUT /meetings/{meetingId}/status",
        &[&doomed],
        "",
        json!({"action": "end"}),
    )
    .await;

    zoom.zoom.advance("1d").await;
    let instances = zoom
        .get("/past_meetings/{meetingId}/instances", &[&id], "")
        .await;
    text(&instances["meetings"][0]["uuid"])
}

async fn registrants(zoom: &Checked, id: &str) {
    let sara = json!({"email": "sara@example.com", "first_name": "Sara", "last_name": "H", "auto_approve": true});
    let added = zoom
        .call(
            "POST /meetings/{meetingId}/registrants",
            &[id],
            "",
            sara.clone(),
        )
        .await;
    zoom.call(
        "POST /meetings/{meetingId}/registrants",
        &["81234567890"],
        "",
        sara,
    )
    .await;
    let batch = json!({"auto_approve": true, "registrants": [{"email": "b@example.com", "first_name": "B"}]});
    zoom.call(
        "POST /meetings/{meetingId}/batch_registrants",
        &[id],
        "",
        batch,
    )
    .await;
    zoom.get(
        "/meetings/{meetingId}/registrants",
        &[id],
        "status=approved&page_size=300",
    )
    .await;
    let registrant = text(&added["registrant_id"]);
    zoom.get(
        "/meetings/{meetingId}/registrants/{registrantId}",
        &[id, &registrant],
        "",
    )
    .await;
    let deny =
        json!({"action": "deny", "registrants": [{"id": registrant, "email": "sara@example.com"}]});
    zoom.call(
        "PUT /meetings/{meetingId}/registrants/status",
        &[id],
        "",
        deny,
    )
    .await;
    zoom.call(
        "DELETE /meetings/{meetingId}/registrants/{registrantId}",
        &[id, &registrant],
        "",
        Value::Null,
    )
    .await;
}

async fn past(zoom: &Checked, uuid: &str) {
    let uuid = once(&once(uuid));
    zoom.get("/past_meetings/{meetingId}", &[&uuid], "").await;
    zoom.get("/past_meetings/{meetingId}", &["81234567890"], "")
        .await;
    zoom.get("/past_meetings/{meetingId}/instances", &["81234567890"], "")
        .await;
    zoom.get(
        "/past_meetings/{meetingId}/participants",
        &[&uuid],
        "page_size=300",
    )
    .await;
    zoom.get("/report/meetings/{meetingId}", &[&uuid], "").await;
    zoom.get("/report/meetings/{meetingId}", &["81234567890"], "")
        .await;
    let query = "page_size=5&include_fields=registrant_id";
    let page = zoom
        .get("/report/meetings/{meetingId}/participants", &[&uuid], query)
        .await;
    let next = format!("{query}&next_page_token={}", text(&page["next_page_token"]));
    zoom.get("/report/meetings/{meetingId}/participants", &[&uuid], &next)
        .await;
    let host = text(&zoom.get("/past_meetings/{meetingId}", &[&uuid], "").await["user_email"]);
    let query = "from=2026-09-01&to=2026-09-30&page_size=300&type=past";
    zoom.get("/report/users/{userId}/meetings", &[&host], query)
        .await;
    zoom.get(
        "/report/cloud_recording",
        &[],
        "from=2026-09-01&to=2026-09-08",
    )
    .await;
}

async fn recordings(zoom: &Checked, uuid: &str) {
    let uuid = once(&once(uuid));
    let window = "from=2026-09-01&to=2026-09-30&page_size=300";
    let account = zoom
        .get("/accounts/{accountId}/recordings", &["me"], window)
        .await;
    assert!(!account["meetings"].as_array().unwrap().is_empty());
    let host = text(&zoom.get("/past_meetings/{meetingId}", &[&uuid], "").await["host_id"]);
    zoom.get("/users/{userId}/recordings", &[&host], window)
        .await;
    zoom.get("/users/{userId}/recordings", &["nobody"], window)
        .await;
    let query = "include_fields=download_access_token&ttl=3600";
    let one = zoom
        .get("/meetings/{meetingId}/recordings", &[&uuid], query)
        .await;
    zoom.get("/meetings/{meetingId}/recordings", &["81234567890"], "")
        .await;
    zoom.get("/meetings/{meetingId}/recordings/settings", &[&uuid], "")
        .await;
    let settings = json!({"viewer_download": false});
    zoom.call(
        "PATCH /meetings/{meetingId}/recordings/settings",
        &[&uuid],
        "",
        settings,
    )
    .await;
    zoom.get("/meetings/{meetingId}/transcript", &[&uuid], "")
        .await;
    let file = text(&one["recording_files"][0]["id"]);
    let recover = json!({"action": "recover"});
    let path = "/meetings/{meetingId}/recordings/{recordingId}";
    zoom.call(
        &format!("DELETE {path}"),
        &[&uuid, &file],
        "action=trash",
        Value::Null,
    )
    .await;
    let trash = zoom
        .get(
            "/users/{userId}/recordings",
            &[&host],
            &format!("{window}&trash=true"),
        )
        .await;
    assert_eq!(trash["total_records"], 1);
    zoom.call(
        &format!("PUT {path}/status"),
        &[&uuid, &file],
        "",
        recover.clone(),
    )
    .await;
    zoom.call(
        "DELETE /meetings/{meetingId}/recordings",
        &[&uuid],
        "action=trash",
        Value::Null,
    )
    .await;
    zoom.get("/meetings/{meetingId}/transcript", &[&uuid], "")
        .await;
    zoom.call(
        "PUT /meetings/{meetingUUID}/recordings/status",
        &[&uuid],
        "",
        recover.clone(),
    )
    .await;
    zoom.call(
        "PUT /meetings/{meetingUUID}/recordings/status",
        &[&uuid],
        "",
        recover,
    )
    .await;
    zoom.call(
        "DELETE /meetings/{meetingId}/recordings",
        &[&uuid],
        "action=delete",
        Value::Null,
    )
    .await;
    zoom.get("/meetings/{meetingId}/recordings", &[&uuid], "")
        .await;
    zoom.get("/meetings/{meetingId}/transcript", &["81234567890"], "")
        .await;
}

async fn departures(zoom: &Checked) {
    let user = "added@example.com";
    zoom.call(
        "PUT /users/{userId}/status",
        &[user],
        "",
        json!({"action": "deactivate"}),
    )
    .await;
    zoom.call(
        "PUT /users/{userId}/status",
        &[user],
        "",
        json!({"action": "activate"}),
    )
    .await;
    zoom.call(
        "DELETE /users/{userId}",
        &[user],
        "action=disassociate",
        Value::Null,
    )
    .await;
    zoom.call(
        "DELETE /users/{userId}",
        &[user],
        "action=disassociate",
        Value::Null,
    )
    .await;
}

#[tokio::test]
async fn recordings_that_are_still_processed_conform_too() {
    let habits = Habits {
        host_absent_percent: 0,
        ..Habits::default()
    };
    let Some(zoom) = Checked::start(Options {
        habits,
        ..Options::default()
    })
    .await
    else {
        return;
    };
    for session in zoom.zoom.term().await {
        make(
            &zoom,
            &session["host_email"],
            &session["topic"],
            &session["start_time"],
        )
        .await;
    }
    let window = "from=2026-09-01&to=2026-09-30&page_size=300";
    let mut states = BTreeSet::new();
    for _ in 0..40 {
        zoom.zoom.advance("10m").await;
        let list = zoom
            .get("/accounts/{accountId}/recordings", &["me"], window)
            .await;
        for meeting in list["meetings"].as_array().unwrap() {
            let uuid = once(&once(&text(&meeting["uuid"])));
            zoom.get("/meetings/{meetingId}/recordings", &[&uuid], "")
                .await;
            zoom.get("/meetings/{meetingId}/transcript", &[&uuid], "")
                .await;
            zoom.get(
                "/users/{userId}/recordings",
                &[&text(&meeting["host_id"])],
                window,
            )
            .await;
            let files = meeting["recording_files"].as_array().unwrap();
            states.extend(files.iter().map(|file| text(&file["status"])));
        }
    }
    let states: Vec<_> = states.iter().map(String::as_str).collect();
    assert_eq!(states, ["completed", "null", "processing"]);
}

#[test]
fn labels_and_scopes_are_those_of_the_specification() {
    let Some(specs) = Specs::load() else { return };
    for (call, label, scopes) in zoomctl::sandbox::calls() {
        let (method, path) = call.split_once(' ').unwrap();
        let spec = specs
            .get(method, path)
            .unwrap_or_else(|| panic!("{call} is in no specification"));
        let (_, rest) = spec.description.split_once("[Rate Limit Label]").unwrap();
        let specified = rest.split('`').nth(1).unwrap();
        assert!(
            specified.eq_ignore_ascii_case(label),
            "{call}: {specified}, not {label}"
        );
        let granular = format!("`{}`", scopes[0]);
        assert!(
            spec.description.contains(&granular),
            "{call}: {granular}\n{}",
            spec.description
        );
    }
}

#[tokio::test]
async fn every_event_conforms_to_the_specification() {
    let habits = Habits {
        host_absent_percent: 0,
        nobody_percent: 0,
        ..Habits::default()
    };
    let Some(zoom) = Checked::start(Options {
        habits,
        ..Options::default()
    })
    .await
    else {
        return;
    };
    let schemas = specs::events().unwrap();
    let shared = receiver::listen(&zoom.zoom).await;
    for session in zoom.zoom.term().await {
        make(
            &zoom,
            &session["host_email"],
            &session["topic"],
            &session["start_time"],
        )
        .await;
    }
    let host = text(&zoom.get("/users", &[], "").await["users"][0]["id"]);
    let id = text(&make(&zoom, &host, "moved", "2026-09-20T08:00:00").await["id"]);
    let change = json!({"start_time": "2026-09-21T08:00:00Z", "settings": {"waiting_room": false}});
    zoom.call("PATCH /meetings/{meetingId}", &[&id], "", change)
        .await;
    zoom.call("DELETE /meetings/{meetingId}", &[&id], "", Value::Null)
        .await;
    zoom.call(
        "PUT /meetings/{meetingId}/status",
        &[&id],
        "",
        json!({"action": "recover"}),
    )
    .await;
    zoom.zoom.advance("1d").await;
    zoom.zoom.advance("1d").await;
    let window = "from=2026-09-01&to=2026-09-30&page_size=300";
    let account = "/accounts/{accountId}/recordings";
    let recorded = zoom.get(account, &["me"], window).await;
    let uuid = once(&once(&text(&recorded["meetings"][0]["uuid"])));
    let recordings = "/meetings/{meetingId}/recordings";
    for action in ["trash", "recover", "delete"] {
        let (call, query, body) = match action {
            "recover" => (
                "PUT /meetings/{meetingUUID}/recordings/status".to_owned(),
                String::new(),
                json!({"action": action}),
            ),
            _ => (
                format!("DELETE {recordings}"),
                format!("action={action}"),
                Value::Null,
            ),
        };
        zoom.call(&call, &[&uuid], &query, body).await;
    }
    zoom.zoom.advance("1m").await;
    let receiver = shared.lock().unwrap();
    let mut seen = BTreeSet::new();
    for (_, body) in &receiver.got {
        let event: Value = serde_json::from_slice(body).unwrap();
        let name = text(&event["event"]);
        if name == "endpoint.url_validation" {
            continue;
        }
        let wrong = specs::errors(&schemas[&name], &event);
        assert!(wrong.is_empty(), "{event:#}\n{wrong:#?}");
        seen.insert(name);
    }
    let seen: Vec<_> = seen.iter().map(String::as_str).collect();
    assert_eq!(
        seen,
        [
            "meeting.created",
            "meeting.deleted",
            "meeting.ended",
            "meeting.participant_admitted",
            "meeting.participant_joined",
            "meeting.participant_joined_breakout_room",
            "meeting.participant_joined_waiting_room",
            "meeting.participant_left",
            "meeting.participant_left_breakout_room",
            "meeting.participant_left_waiting_room",
            "meeting.recovered",
            "meeting.started",
            "meeting.updated",
            "recording.completed",
            "recording.deleted",
            "recording.recovered",
            "recording.transcript_completed",
            "recording.trashed",
        ]
    );
}
