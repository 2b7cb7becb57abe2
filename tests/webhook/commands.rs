//! `ingest`, `verify`, `list` and `show`.

use serde_json::{Value, json};

use crate::serving::{SECRET, command, event, hex_mac, monday, sign};
use crate::support::{Ended, World, ended, keys};

fn run(world: &World, arguments: &[&str]) -> Ended {
    let arguments = [arguments, &["-o", "json"]].concat();
    ended(command(world, &arguments).output().unwrap())
}

/// Arguments with the two headers that Zoom would send with a body.
fn claim(body: &str, timestamp: i64) -> [String; 4] {
    let signature = sign(SECRET, timestamp, body.as_bytes());
    [
        "--signature".into(),
        signature,
        "--timestamp".into(),
        timestamp.to_string(),
    ]
}

fn with_claim(world: &World, verb: &str, body: &str, signed: &str, timestamp: i64) -> Ended {
    let file = world.write("body.json", body);
    let claim = claim(signed, timestamp);
    let claim: Vec<&str> = claim.iter().map(String::as_str).collect();
    run(
        world,
        &[&[verb, file.to_str().unwrap()], &claim[..]].concat(),
    )
}

#[test]
fn an_event_from_elsewhere_is_checked_and_stored_like_any_other() {
    let world = World::offline();
    let new = with_claim(&world, "ingest", &event(1), &event(1), monday());
    assert_eq!(new.code, 0, "{}", new.stderr);
    assert_eq!(keys(&new.json()), ["event_id", "event_type", "state"]);
    assert_eq!(
        new.json(),
        json!({"event_id": 1, "event_type": "meeting.started", "state": "waiting"})
    );
    let again = with_claim(&world, "ingest", &event(1), &event(1), monday() - 9);
    assert_eq!(again.json()["state"], "duplicate");
    for (signed, timestamp) in [(event(3), monday()), (event(2), monday() - 301)] {
        let refused = with_claim(&world, "ingest", &event(2), &signed, timestamp);
        assert_eq!(
            (refused.code, refused.error()["code"].clone()),
            (2, json!("bad_input"))
        );
    }
    assert_eq!(
        world.query::<i64>("SELECT count(*) FROM zoom_webhook_events"),
        [1]
    );
}

#[test]
fn a_trusted_event_needs_no_secret_and_nothing_is_trusted_by_default() {
    let world = World::offline();
    let trusted = ["webhook", "ingest", "-", "--trusted", "-o", "json"];
    let taken = world.run_with_stdin(&trusted, event(1).as_bytes());
    // Nobody here knows the meeting.
    assert_eq!(taken.json()["state"], "waiting");
    let by_default = world.run_with_stdin(&["webhook", "ingest", "-"], event(2).as_bytes());
    assert_eq!(by_default.code, 2);
    for body in [&b"{}"[..], b"\xff", &vec![b' '; 1024 * 1024 + 1]] {
        let refused = world.run_with_stdin(&trusted, body);
        assert_eq!(refused.code, 2, "{refused:?}");
    }
}

#[test]
fn a_validation_is_answered_when_it_is_signed_and_not_when_it_is_trusted() {
    let world = World::offline();
    let question = r#"{"event":"endpoint.url_validation","payload":{"plainToken":"abc-1"}}"#;
    let answer = with_claim(&world, "ingest", question, question, monday());
    let proof = hex_mac(SECRET, b"abc-1");
    assert_eq!(
        answer.json(),
        json!({"plainToken": "abc-1", "encryptedToken": proof})
    );
    let file = world.write("question.json", question);
    let trusted = run(&world, &["ingest", file.to_str().unwrap(), "--trusted"]);
    assert_eq!((trusted.code, trusted.stdout.contains(&proof)), (2, false));
    assert!(!world.database().exists());
}

#[test]
fn verify_says_why_and_stores_nothing() {
    let world = World::offline();
    let reason = |body: &str, signed: &str, timestamp, code| -> Value {
        let told = with_claim(&world, "verify", body, signed, timestamp);
        assert_eq!(told.code, code, "{told:?}");
        told.json()
    };
    let good = reason(&event(1), &event(1), monday() - 7, 0);
    let wanted = ["ok", "reason", "secret", "age_seconds", "message", "hint"];
    assert_eq!(keys(&good), wanted);
    assert_eq!(
        (&good["ok"], &good["age_seconds"]),
        (&json!(true), &json!(7))
    );
    let old = reason(&event(1), &event(1), monday() - 301, 9);
    assert_eq!(
        (&old["reason"], &old["secret"]),
        (&json!("stale"), &json!("current"))
    );
    let value: Value = serde_json::from_str(&event(1)).unwrap();
    let pretty = serde_json::to_string_pretty(&value).unwrap();
    assert_eq!(
        reason(&pretty, &event(1), monday(), 9)["reason"],
        "body_changed"
    );
    assert_eq!(
        reason("{}", &event(1), monday(), 9)["reason"],
        "wrong_secret_or_body"
    );
    let file = world.write("body.json", event(1));
    let bare = run(&world, &["verify", file.to_str().unwrap()]);
    assert_eq!(
        (bare.code, &bare.json()["reason"]),
        (9, &json!("missing_signature"))
    );
    assert_eq!(bare.error()["code"], "check_failed");
    assert!(!world.database().exists());
}

#[test]
fn events_are_listed_by_what_they_tell() {
    let world = World::offline();
    let take = |body: Value| {
        let arguments = ["webhook", "ingest", "-", "--trusted"];
        let taken = world.run_with_stdin(&arguments, body.to_string().as_bytes());
        assert_eq!(taken.code, 0, "{}", taken.stderr);
    };
    take(
        json!({"event": "meeting.started", "event_ts": 1_788_249_600_000_i64,
        "payload": {"object": {"id": "86000000001", "uuid": "aB3/dEf+hIjKlMnOpQrStA=="}}}),
    );
    take(
        json!({"event": "meeting.participant_joined", "event_ts": 1_788_249_700_000_i64,
        "payload": {"object": {"id": "86000000002", "participant": {"user_name": "Sara\u{1b}[31m"}}}}),
    );
    take(json!({"event": "user.created", "payload": {"object": {"id": "Uu11aaBBccDDeeFFggHHii"}}}));
    let ids = |arguments: &[&str]| -> Vec<i64> {
        let events = world.json(&[&["webhook", "list"], arguments].concat());
        let events = events.as_array().unwrap().iter();
        events
            .map(|event| event["event_id"].as_i64().unwrap())
            .collect()
    };
    assert_eq!(ids(&[]), [3, 2, 1]);
    assert_eq!(ids(&["--type", "meeting.*"]), [2, 1]);
    assert_eq!(ids(&["--meeting", "860 0000 0002"]), [2]);
    assert_eq!(
        ids(&["--meeting", "https://example.zoom.us/j/86000000002?pwd=x"]),
        [2]
    );
    assert_eq!(ids(&["--meeting", "aB3/dEf+hIjKlMnOpQrStA=="]), [1]);
    // No session knows these meetings; the user is nobody's meeting.
    assert_eq!(ids(&["--state", "waiting", "--limit", "1"]), [2]);
    assert_eq!(ids(&["--state", "applied"]), [3]);
    assert_eq!(ids(&["--state", "new"]), [0_i64; 0]);
    assert_eq!(
        ids(&[
            "--from",
            "2026-09-01T08:01:00Z",
            "--to",
            "2026-09-02T00:00:00Z"
        ]),
        [2]
    );
    assert_eq!(ids(&["--from", "2026-09-01", "--to", "2026-09-01"]), [2, 1]);
    assert_eq!(ids(&["--to", "2026-08-31"]), [0_i64; 0]);
    let soon = world.run(&["webhook", "list", "--from", "soon"]);
    assert_eq!(soon.code, 2);
    assert!(soon.stderr.contains("a day such as"), "{}", soon.stderr);
    assert_eq!(world.run(&["webhook", "list", "--state", "old"]).code, 2);
    let table = world.text(&["webhook", "list"]);
    assert!(
        table.contains("Sara") && !table.contains('\u{1b}'),
        "{table}"
    );
    assert_eq!(
        world.error(&["webhook", "show", "9"], 5)["code"],
        "not_found"
    );
}

#[test]
fn one_event_is_shown_with_its_body() {
    let world = World::offline();
    let body = r#"{"event":"x.y","payload":{"object":{"topic":"Bio\u001b[31m"}}}"#;
    world.run_with_stdin(&["webhook", "ingest", "-", "--trusted"], body.as_bytes());
    let shown = world.text(&["webhook", "show", "1"]);
    assert!(shown.contains("    \"object\": {"), "{shown}");
    assert!(
        shown.contains("Bio") && !shown.contains('\u{1b}'),
        "{shown}"
    );
}

#[test]
fn a_trial_of_replay_tells_what_would_come_of_it_and_changes_nothing() {
    let world = World::offline();
    for body in [
        r#"{"event":"user.created","payload":{"object":{"id":"U1","email":"a@example.com"}}}"#,
        r#"{"event":"meeting.started","payload":{"object":{"id":"86000000001","uuid":"u1=="}}}"#,
    ] {
        world.run_with_stdin(&["webhook", "ingest", "-", "--trusted"], body.as_bytes());
    }
    assert_eq!(world.query::<i64>("SELECT count(*) FROM zoom_users"), [1]);
    let forget = "DELETE FROM zoom_users; UPDATE zoom_webhook_events SET state = 'new';";
    let database = rusqlite::Connection::open(world.database()).unwrap();
    database.execute_batch(forget).unwrap();
    let replay = ["webhook", "replay", "--since", "2026-01-01"];
    let trial = world.json(&[&replay[..], &["--dry-run"]].concat());
    let wanted = json!({"events": 2, "applied": 1, "waiting": 1, "unreadable": 0, "failed": 0,
        "dry_run": true});
    assert_eq!(trial, wanted);
    assert_eq!(world.query::<i64>("SELECT count(*) FROM zoom_users"), [0]);
    let new = "SELECT count(*) FROM zoom_webhook_events WHERE state = 'new'";
    assert_eq!(world.query::<i64>(new), [2]);
    assert_eq!(world.json(&replay).get("dry_run"), None);
    assert_eq!(world.query::<i64>("SELECT count(*) FROM zoom_users"), [1]);
}
