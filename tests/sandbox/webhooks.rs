//! Events as a receiver sees them.

use axum::body::Bytes;
use reqwest::Method;
use serde_json::{Value, json};
use zoomctl::sandbox::{Delivery, Options};

use crate::receiver::{Shared, listen, mac};
use crate::zoom::Zoom;
use crate::{coming_session, options};

async fn start(delivery: Delivery) -> (Zoom, Shared) {
    let zoom = Zoom::start(Options {
        delivery,
        ..options()
    })
    .await;
    let shared = listen(&zoom).await;
    (zoom, shared)
}

fn clean() -> Delivery {
    Delivery {
        duplicate_percent: 0,
        late_percent: 0,
    }
}

fn names(shared: &Shared) -> Vec<String> {
    let receiver = shared.lock().unwrap();
    let event = |body: &Bytes| serde_json::from_slice::<Value>(body).unwrap()["event"].clone();
    receiver
        .got
        .iter()
        .map(|(_, body)| event(body).as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_lesson_is_told_from_its_creation_to_its_transcript() {
    let (zoom, shared) = start(clean()).await;
    let session = coming_session(&zoom).await;
    let id = zoom.create(&session).await["id"].as_u64().unwrap();
    let path = format!("/meetings/{id}");
    zoom.call(Method::PATCH, &path, Some(json!({"agenda": "new"})))
        .await;
    zoom.advance("1d").await;
    zoom.call(Method::DELETE, &path, None).await;
    zoom.advance("1m").await;
    let names = names(&shared);
    let at = |name: &str| {
        names
            .iter()
            .position(|n| n == name)
            .unwrap_or_else(|| panic!("no {name}"))
    };
    let order = [
        "endpoint.url_validation",
        "meeting.created",
        "meeting.updated",
        "meeting.started",
        "meeting.participant_joined",
        "meeting.ended",
        "recording.completed",
        "recording.transcript_completed",
        "meeting.deleted",
    ];
    for pair in order.windows(2) {
        assert!(at(pair[0]) < at(pair[1]), "{pair:?} in {names:?}");
    }
    let count = |name: &str| names.iter().filter(|n| *n == name).count();
    assert_eq!(
        count("meeting.participant_joined"),
        count("meeting.participant_left")
    );
}

#[tokio::test]
async fn every_event_is_signed_over_its_raw_body() {
    let (zoom, shared) = start(clean()).await;
    zoom.create(&coming_session(&zoom).await).await;
    zoom.advance("1d").await;
    let receiver = shared.lock().unwrap();
    assert!(receiver.got.len() > 10);
    for (headers, body) in &receiver.got {
        let timestamp = headers["x-zm-request-timestamp"].to_str().unwrap();
        let message = [format!("v0:{timestamp}:").as_bytes(), body].concat();
        let wanted = format!("v0={}", mac(&receiver.secret, &message));
        assert_eq!(headers["x-zm-signature"].to_str().unwrap(), wanted);
    }
}

#[tokio::test]
async fn a_failing_receiver_gets_the_same_body_again_after_minutes() {
    let (zoom, shared) = start(clean()).await;
    shared.lock().unwrap().status = Some(503);
    zoom.create(&coming_session(&zoom).await).await;
    zoom.advance("2s").await;
    assert_eq!(names(&shared).len(), 2);
    shared.lock().unwrap().status = Some(200);
    zoom.advance("6m").await;
    let receiver = shared.lock().unwrap();
    let tries = &receiver.got[1..];
    assert_eq!(tries.len(), 2);
    assert_eq!(tries[0].1, tries[1].1);
    assert_eq!(tries[0].0["x-zm-request-id"], tries[1].0["x-zm-request-id"]);
    assert_ne!(tries[0].0["x-zm-signature"], tries[1].0["x-zm-signature"]);
}

#[tokio::test]
async fn duplicates_and_disorder_come_by_themselves() {
    let (zoom, shared) = start(Delivery {
        duplicate_percent: 30,
        late_percent: 30,
    })
    .await;
    zoom.create(&coming_session(&zoom).await).await;
    zoom.advance("1d").await;
    let receiver = shared.lock().unwrap();
    let bodies: Vec<_> = receiver.got.iter().map(|(_, body)| body).collect();
    let distinct: std::collections::HashSet<_> = bodies.iter().collect();
    assert!(distinct.len() < bodies.len());
    let times: Vec<_> = bodies
        .iter()
        .map(|body| {
            serde_json::from_slice::<Value>(body).unwrap()["event_ts"]
                .as_i64()
                .unwrap()
        })
        .collect();
    assert!(!times.is_sorted());
}
