//! What is believed and what becomes of it.

use serde_json::json;

use crate::serving::{SECRET, Serving, command, event, hex_mac, monday, sign, signed};
use crate::support::{World, wait_for};

fn stored(world: &World) -> Vec<i64> {
    world.query("SELECT event_id FROM zoom_webhook_events")
}

#[test]
fn an_event_is_stored_once_however_often_it_comes() {
    let world = World::offline();
    let serving = Serving::start(&world);
    let first = serving.post(event(1));
    assert_eq!((first.status, first.body.as_str()), (200, "stored\n"));
    // A retry has the same body under a new time and signature.
    let again = serving.send(&signed(SECRET, monday() + 299, event(1).as_bytes()));
    assert_eq!((again.status, again.body.as_str()), (200, "duplicate\n"));
    assert_eq!(serving.post(event(2)).status, 200);
    assert_eq!(stored(&world), [1, 2]);
    assert_eq!(
        (serving.requests("stored"), serving.requests("duplicate")),
        (2, 1)
    );
    let shown = world.json(&["webhook", "show", "1"]);
    assert_eq!(shown["zoom_meeting_id"], "86000000001");
    assert_eq!(shown["occurred_at"], "2026-09-07T05:00:00Z");
    wait_for("the event to be applied", || {
        let shown = world.json(&["webhook", "show", "1"]);
        (shown["state"] == "waiting").then_some(())
    });
}

#[test]
fn the_address_is_proved_to_whoever_knows_the_secret_and_to_nobody_else() {
    let world = World::offline();
    let serving = Serving::start(&world);
    let token = "qgg8vlvZRS6UYooatFL8Aw";
    let question = json!({"event": "endpoint.url_validation", "payload": {"plainToken": token}});
    let question = question.to_string();
    let answer = serving.post(&question);
    assert_eq!(answer.status, 200);
    let answer: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    let proof = hex_mac(SECRET, token.as_bytes());
    assert_eq!(
        answer,
        json!({"plainToken": token, "encryptedToken": proof})
    );
    let stranger = signed("anotherSecret", monday(), question.as_bytes());
    let refused = serving.send(&stranger);
    assert_eq!(
        (refused.status, refused.body.contains(&proof)),
        (401, false)
    );
    assert!(stored(&world).is_empty());
}

#[test]
fn nobody_can_have_a_forged_event_signed_by_asking_for_a_proof() {
    let world = World::offline();
    let serving = Serving::start(&world);
    let forged = event(1);
    let oracle = format!("v0:{}:{forged}", monday());
    let question = json!({"event": "endpoint.url_validation", "payload": {"plainToken": oracle}});
    let question = question.to_string();
    let wanted = hex_mac(SECRET, oracle.as_bytes());
    // Unsigned, signed by a stranger, and signed by Zoom itself: never an answer that helps.
    let unsigned = crate::serving::request("/webhooks/zoom", &[], question.as_bytes());
    let strange = signed("anotherSecret", monday(), question.as_bytes());
    let genuine = signed(SECRET, monday(), question.as_bytes());
    for (request, status) in [(unsigned, 401), (strange, 401), (genuine, 400)] {
        let answer = serving.send(&request);
        assert_eq!(answer.status, status);
        assert!(!answer.body.contains(&wanted), "{answer:?}");
    }
    assert!(stored(&world).is_empty());
}

#[test]
fn during_a_rotation_the_previous_secret_is_taken_too_and_counted() {
    let world = World::offline();
    let mut rotating = command(&world, &["serve", "--listen", "127.0.0.1:0"]);
    rotating.env("ZOOM_WEBHOOK_SECRET", "theNewSecret");
    rotating.env("ZOOM_WEBHOOK_SECRET_PREVIOUS", SECRET);
    let serving = Serving::of(rotating);
    assert_eq!(serving.post(event(1)).status, 200);
    let new = signed("theNewSecret", monday(), event(2).as_bytes());
    assert_eq!(serving.send(&new).status, 200);
    assert_eq!(serving.metric("zoomctl_webhook_previous_secret_total"), 1);
}

#[test]
fn what_lets_its_bearer_fetch_recordings_is_nowhere_afterwards() {
    let world = World::offline();
    let mut loud = command(&world, &["serve", "--listen", "127.0.0.1:0", "-vv"]);
    loud.env("ZOOMCTL_LOG", "trace");
    let serving = Serving::of(loud);
    let body = json!({
        "event": "recording.completed", "event_ts": monday() * 1000, "download_token": "CANARY1",
        "payload": {"object": {"id": 86_000_000_001_u64, "uuid": "u==", "password": "Xy12!abc",
            "recording_play_passcode": "CANARY2", "recording_files": [
                {"download_url": "https://zoom.us/rec/x?access_token=CANARY3"}]}},
    });
    assert_eq!(serving.post(body.to_string()).status, 200);
    let shown = world.text(&["webhook", "show", "1", "-o", "json"]);
    assert!(
        !shown.contains("CANARY") && shown.contains("***"),
        "{shown}"
    );
    assert!(!serving.get("/metrics").body.contains("CANARY"));
    serving.signal("-TERM");
    let (code, said) = serving.end();
    assert_eq!(code, Some(0));
    assert!(!said.contains("CANARY") && !said.contains(SECRET), "{said}");
    for entry in std::fs::read_dir(world.path("")).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap_or_default();
        let leaks = bytes.windows(6).any(|window| window == b"CANARY");
        assert!(!leaks, "{}", path.display());
    }
}

#[test]
fn freshness_is_measured_against_our_clock_both_ways() {
    let world = World::offline();
    let serving = Serving::start(&world);
    let at = |timestamp| {
        serving
            .send(&signed(SECRET, timestamp, event(1).as_bytes()))
            .status
    };
    // The receiver's clock goes on from Monday; a minute is far more than this test takes.
    assert_eq!(at(monday() - 360), 401);
    assert_eq!(at(monday() + 420), 401);
    assert_eq!(at(monday() - 31_536_000), 401);
    assert_eq!(serving.requests("stale"), 3);
    assert!(stored(&world).is_empty());
    assert_eq!(at(monday() - 240), 200);
    let config = world.write("config.toml", "[webhook]\ntolerance_seconds = 30\n");
    let mut strict = command(&world, &["serve", "--listen", "127.0.0.1:0"]);
    strict.env("ZOOMCTL_CONFIG", config);
    let strict = Serving::of(strict);
    let old = signed(SECRET, monday() - 60, event(2).as_bytes());
    assert_eq!(strict.send(&old).status, 401);
    assert_ne!(
        sign(SECRET, monday(), b""),
        sign(SECRET, monday() - 60, b"")
    );
}
