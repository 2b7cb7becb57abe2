//! Doctor: a healthy machine has nothing but "ok", and each ailment is told with its remedy.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::Value;
use support::{Ended, World, ended};

const DOCTOR: &[&str] = &["doctor", "-o", "json"];

/// Status, message and hint of a check.
fn check(ended: &Ended, name: &str) -> (String, String, String) {
    let report: Value = serde_json::from_str(&ended.stdout).unwrap();
    let checks = report["checks"].as_array().unwrap();
    let check = checks
        .iter()
        .find(|check| check["name"] == name)
        .unwrap_or_else(|| panic!("no {name} in {}", ended.stdout));
    let text = |key: &str| check[key].as_str().unwrap_or_default().to_owned();
    (text("status"), text("message"), text("hint"))
}

#[test]
fn a_term_that_is_provisioned_passes_and_one_that_is_not_does_not() {
    let world = World::new();
    world.import_term();
    let before = world.run(DOCTOR);
    assert_eq!(before.code, 9, "{}", before.stderr);
    let (status, message, hint) = check(&before, "coming_sessions");
    assert_eq!(
        (status.as_str(), hint.as_str()),
        ("failure", "zoomctl provision")
    );
    assert!(message.contains("have no meeting"), "{message}");
    assert_eq!(check(&before, "jobs").0, "warning", "nothing ran yet");

    world.run(&["provision", "--days", "2"]);
    let after = world.run(DOCTOR);
    for name in [
        "credentials",
        "coming_sessions",
        "database",
        "archive",
        "limits",
        "clock",
    ] {
        let (status, message, _) = check(&after, name);
        assert_ne!(status, "failure", "{name}: {message}");
    }
    for name in [
        "scopes_provision",
        "scopes_participant_fetch",
        "scopes_recording_sync",
    ] {
        assert_eq!(check(&after, name).0, "ok");
    }
    let (status, message, hint) = check(&after, "credentials_from_cron");
    assert_eq!(status, "warning", "{message}");
    assert!(hint.contains("zoomctl auth login --store file"));
}

#[test]
fn every_finding_that_is_not_ok_has_a_remedy() {
    let world = World::new();
    let mut command = world.command(DOCTOR);
    command
        .env_remove("ZOOM_SDK_SECRET")
        .env_remove("ZOOM_WEBHOOK_SECRET")
        .env("ZOOM_CLIENT_SECRET", "CANARY0wrong0secret0000000000000")
        .env("ZOOM_WEBHOOK_SECRET_TOKEN", "CANARY2")
        .env("ZOOM_JWT_API_KEY", "CANARY3")
        .env("ZOOM_SDK_KEY", "CANARY4")
        .env("ZOOM_WEBHOOK_SECRET_PREVIOUS", "CANARY5");
    let sick = ended(command.output().unwrap());
    assert_eq!(sick.code, 9);
    for name in ["credentials", "sdk_key", "webhook_secret"] {
        assert_eq!(check(&sick, name).0, "failure", "{name}");
    }
    let (status, message, _) = check(&sick, "environment");
    assert_eq!(status, "warning");
    assert!(message.contains("ZOOM_WEBHOOK_SECRET_TOKEN") && message.contains("ZOOM_JWT_API_KEY"));
    let report: Value = serde_json::from_str(&sick.stdout).unwrap();
    assert_eq!(report["ok"], false);
    for check in report["checks"].as_array().unwrap() {
        let well = check["status"] == "ok";
        assert_eq!(check["hint"].is_null(), well, "{check}");
    }
    assert!(!sick.stdout.contains("CANARY") && !sick.stderr.contains("CANARY"));
    assert!(
        !world.path("zoomctl.db").exists(),
        "looking makes no database"
    );
}

#[test]
fn a_job_that_stopped_running_is_overdue() {
    let world = World::new();
    world.import_term();
    world.run(&["provision", "--days", "2"]);
    world.advance("3h");
    let (status, message, hint) = check(&world.run(DOCTOR), "jobs");
    assert_eq!(status, "failure", "{message}");
    assert!(message.contains("provision ran well last at "), "{message}");
    assert!(hint.contains("crontab.example"));
}

#[test]
fn a_damaged_database_and_a_closed_archive_are_failures() {
    let world = World::new();
    world.write(
        "zoomctl.db",
        "this is no database, but long enough to be looked at. ".repeat(40),
    );
    let sick = world.run(&["doctor", "-o", "json", "--archive", "/proc/nowhere"]);
    assert_eq!(sick.code, 9);
    for name in ["database", "archive"] {
        let (status, _, hint) = check(&sick, name);
        assert_eq!(status, "failure", "{name}");
        assert!(!hint.is_empty());
    }
}

#[test]
fn silence_of_zoom_is_told_to_whoever_expects_its_events() {
    let world = World::offline();
    world.json(&["db", "migrate"]);
    let doctor = |secret: bool, now: &str| {
        let mut command = world.command(DOCTOR);
        command.env("ZOOMCTL_NOW", now);
        if secret {
            command.env("ZOOM_WEBHOOK_SECRET", "exampleSecretTokenA1");
        }
        check(&ended(command.output().unwrap()), "webhook_events")
    };
    assert_eq!(doctor(false, support::MONDAY).0, "ok");
    let (status, _, hint) = doctor(true, support::MONDAY);
    assert_eq!(status, "warning");
    assert!(hint.contains("webhook serve"), "{hint}");
    let event = br#"{"event":"meeting.started"}"#;
    world.run_with_stdin(&["webhook", "ingest", "-", "--trusted"], event);
    let (status, message, _) = doctor(true, support::MONDAY);
    assert_eq!(status, "ok");
    assert!(message.contains("meeting.started"), "{message}");
    assert_eq!(doctor(true, "2026-09-15T05:00:00Z").0, "warning");
}
