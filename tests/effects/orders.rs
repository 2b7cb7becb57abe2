//! Any order of a day's events with doubles comes to the same tables, and with events missing the
//! cron jobs come to the same end.

use serde_json::json;

use crate::draw::Draw;
use crate::effects::{add, event, number};
use crate::listener::{Got, Listener};
use crate::support::crontab::example;
use crate::support::{MONDAY, World, time};
use crate::tables::{SETTLED, TOLD, apply_in_order, assert_same, copy, store, tables};

/// The events in another order, every sixth of them a second time somewhere.
fn shuffled(events: &[Got], seed: u64) -> Vec<Got> {
    let mut draw = Draw(seed);
    let mut all = events.to_vec();
    let doubles = events.iter().enumerate();
    all.extend(
        doubles
            .filter(|(at, _)| at % 6 == 0)
            .map(|(_, event)| event.clone()),
    );
    for at in (1..all.len()).rev() {
        let other = draw.below(at + 1);
        all.swap(at, other);
    }
    all
}

/// A school whose Monday has passed while somebody listened; what people did by hand included.
fn a_day(seed: &str) -> (World, Vec<Got>) {
    let world = World::with(&["--hosts", "3", "--seed", seed]);
    world.import_term();
    let listener = Listener::of(&world);
    world.json(&["provision"]);
    // Somebody moves a coming meeting in the portal, and deletes another one.
    let coming: Vec<String> = world.query(
        "SELECT zoom_meeting_id FROM sessions WHERE zoom_meeting_id IS NOT NULL \
         AND start_time > '2026-09-09' ORDER BY start_time, session_id",
    );
    let edit = r#"{"topic": "moved by hand"}"#;
    world.control("PATCH", &format!("/meetings/{}", coming[0]), edit);
    world.control("DELETE", &format!("/meetings/{}", coming[1]), "");
    world.advance("1d");
    world.json(&["recording", "sync"]);
    // Recordings are ready the next morning; one goes to the trash and comes back, one stays there.
    let recorded = recorded(&listener.got(&world));
    world.text(&[
        "api",
        "DELETE",
        &format!("/meetings/{}/recordings", recorded[0]),
    ]);
    world.text(&[
        "api",
        "DELETE",
        &format!("/meetings/{}/recordings", recorded[1]),
    ]);
    world.advance("1m");
    let back = format!("/meetings/{}/recordings/status", recorded[0]);
    world.text(&["api", "PUT", &back, "-f", "action=recover"]);
    world.advance("10m");
    let got = listener.got(&world);
    (world, got)
}

/// Instances of which a recording was told, as a path writes them.
fn recorded(events: &[Got]) -> Vec<String> {
    let ready = events
        .iter()
        .filter(|event| event.kind() == "recording.completed");
    let mut uuids: Vec<String> = ready
        .map(|event| {
            let uuid = event.body["payload"]["object"]["uuid"].as_str().unwrap();
            uuid.replace('%', "%25")
                .replace('/', "%252F")
                .replace('+', "%2B")
                .replace('=', "%3D")
        })
        .collect();
    uuids.sort();
    uuids.dedup();
    uuids
}

#[test]
fn any_order_of_a_days_events_with_doubles_comes_to_the_same_tables() {
    for seed in ["7", "11"] {
        let (world, got) = a_day(seed);
        let kinds: std::collections::BTreeSet<&str> = got.iter().map(Got::kind).collect();
        for kind in [
            "meeting.started",
            "meeting.ended",
            "meeting.updated",
            "meeting.deleted",
            "meeting.participant_joined",
            "meeting.participant_left",
            "meeting.participant_joined_waiting_room",
            "meeting.participant_admitted",
            "recording.completed",
            "recording.transcript_completed",
            "recording.trashed",
            "recording.recovered",
        ] {
            assert!(kinds.contains(kind), "no {kind} among {kinds:?}");
        }
        let now = time(&world.now());
        let mut in_time = got.clone();
        in_time.sort_by_key(|event| (event.body["event_ts"].as_i64(), event.sha256.clone()));
        let path = copy(&world, "in_time.db");
        let applied = apply_in_order(&path, &in_time, now);
        assert_eq!(applied.unreadable, 0);
        let wanted = tables(&path, TOLD);
        assert!(wanted.len() > 300, "{}", wanted.len());
        for order in 1..=4 {
            let path = copy(&world, "shuffled.db");
            apply_in_order(&path, &shuffled(&got, order * 7919), now);
            assert_same(
                &tables(&path, TOLD),
                &wanted,
                &format!("school {seed}, order {order}"),
            );
        }
    }
}

#[test]
fn with_events_missing_or_without_any_the_cron_jobs_come_to_the_same_end() {
    let (world, got) = a_day("7");
    let mut ends = Vec::new();
    for (name, missing) in [("all", 0), ("seventy", 30), ("none", 100)] {
        let path = copy(&world, &format!("{name}.db"));
        let mut draw = Draw(4711);
        let kept: Vec<Got> = got
            .iter()
            .filter(|_| draw.below(100) >= missing)
            .cloned()
            .collect();
        if missing == 30 {
            assert!(kept.len() < got.len() && !kept.is_empty());
        }
        store(&path, &kept, time(&world.now()));
        ends.push((name, path));
    }
    let jobs = example();
    // Until everything is final: participants a day after the end.
    for step in ["1h", "2h", "1d"] {
        world.advance(step);
        for (name, path) in &ends {
            for job in &jobs {
                let job: Vec<&str> = job.iter().map(String::as_str).collect();
                let mut command = world.command(&job);
                command.env("ZOOMCTL_DB", path);
                let ended = crate::support::ended(command.output().unwrap());
                assert!(
                    matches!(ended.code, 0 | 6),
                    "{name}: {job:?}: {}",
                    ended.stderr
                );
            }
        }
    }
    let (name, first) = &ends[0];
    let wanted = tables(first, SETTLED);
    assert!(wanted.len() > 300, "{}", wanted.len());
    let trashed = |line: &&String| line.contains("\"trash\"");
    assert!(wanted.iter().filter(trashed).count() > 2);
    for (other, path) in &ends[1..] {
        assert_same(&tables(path, SETTLED), &wanted, &format!("{other}, {name}"));
    }
}

#[test]
fn a_setting_that_was_changed_at_zoom_is_put_back_by_its_event_or_else_by_the_night() {
    let world = World::new();
    add(&world, "p1");
    let path = format!("/meetings/{}", number(&world, "p1"));
    let waiting_room = || {
        let meeting = world.json(&["api", "GET", &path]);
        meeting["settings"]["waiting_room"].clone()
    };
    assert_eq!(waiting_room(), true);
    let open = json!({"settings": {"waiting_room": false}}).to_string();
    world.control("PATCH", &path, &open);
    let (first, all) = (&example()[0], example());
    for (events_lost, jobs) in [(false, std::slice::from_ref(first)), (true, &all[..])] {
        world.control("PATCH", &path, &open);
        world.advance("1m");
        if !events_lost {
            let object = json!({"id": number(&world, "p1")});
            let told = Got::of(&event("meeting.updated", &world.now(), &object));
            store(&world.database(), &[told], time(&world.now()));
        }
        for job in jobs {
            let job: Vec<&str> = job.iter().map(String::as_str).collect();
            let ended = world.run(&job);
            assert_eq!(ended.code, 0, "{job:?}: {}", ended.stderr);
        }
        assert_eq!(waiting_room(), true, "events lost: {events_lost}");
    }
}

/// Every order of so many things.
fn orders(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let shorter = orders(count - 1).into_iter();
    let longer = shorter.flat_map(|order| {
        (0..count).map(move |at| {
            let mut order = order.clone();
            order.insert(at, count - 1);
            order
        })
    });
    longer.collect()
}

#[test]
fn what_a_run_was_called_and_when_it_ended_is_what_was_told_of_it_last() {
    let world = World::new();
    add(&world, "p1");
    let number = number(&world, "p1");
    let told = |kind: &str, second: &str, topic: &str, start: &str, end: Option<&str>| {
        let mut object = json!({"id": number, "uuid": "u1==", "topic": topic,
            "host_email": format!("{topic}@example.com"),
            "start_time": format!("2026-09-08T{start}:00Z")});
        if let Some(end) = end {
            object["end_time"] = format!("2026-09-08T{end}:00Z").into();
        }
        Got::of(&event(
            kind,
            &format!("2026-09-08T10:06:{second}Z"),
            &object,
        ))
    };
    // Zoom does not send such things on a good day.
    let events = [
        told("meeting.started", "01", "one", "08:58", None),
        told("meeting.started", "02", "two", "08:59", None),
        told("meeting.ended", "00", "three", "08:57", Some("10:05")),
        told("meeting.ended", "03", "four", "08:56", Some("10:01")),
    ];
    let mut ends = Vec::new();
    for order in orders(events.len()) {
        let path = copy(&world, "order.db");
        let events: Vec<Got> = order.iter().map(|at| events[*at].clone()).collect();
        apply_in_order(&path, &events, time(MONDAY));
        ends.push((order, tables(&path, TOLD)));
    }
    let (first, wanted) = &ends[0];
    let run = wanted
        .iter()
        .find(|line| line.starts_with("zoom_instances"));
    let run = run.unwrap();
    assert!(
        run.contains("four@example.com") && run.contains("10:01:00Z"),
        "{run}"
    );
    for (order, end) in &ends {
        assert_same(end, wanted, &format!("{order:?}, {first:?}"));
    }
}
