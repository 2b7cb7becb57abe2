//! The events of two days.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use zoomctl::sandbox::{Habits, Options};

use crate::checked::{Checked, make, make_term, once, text};
use crate::{receiver, specs};

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
    make_term(&zoom).await;
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
