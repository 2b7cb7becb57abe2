//! The calls of a term, one after another.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::{Value, json};
use zoomctl::sandbox::{AccountPlan, Habits, Options};

use crate::checked::{Checked, make, make_term, once, text};

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
    for action in ["deactivate", "activate"] {
        let body = json!({"action": action});
        zoom.call("PUT /users/{userId}/status", &[user], "", body)
            .await;
    }
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
    make_term(&zoom).await;
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
