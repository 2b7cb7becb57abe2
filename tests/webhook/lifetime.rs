//! Start, stop, kill, a database that others hold, and sockets from systemd.

use std::collections::BTreeSet;
use std::io::{BufReader, Write};
use std::net::TcpListener;
use std::os::fd::AsRawFd;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::serving::{Answer, SECRET, Serving, command, event, monday, signed};
use crate::support::{MONDAY, World, ended, wait_for};

fn uuids(world: &World) -> BTreeSet<String> {
    let sql = "SELECT zoom_meeting_uuid FROM zoom_webhook_events";
    world.query(sql).into_iter().collect()
}

/// Posts on this many connections until the receiver is gone; returns what it said 200 to.
fn post_until_gone(
    serving: &Serving,
    connections: usize,
    meanwhile: impl FnOnce(&AtomicUsize),
) -> BTreeSet<String> {
    let (number, acknowledged) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let all = Mutex::new(BTreeSet::new());
    std::thread::scope(|scope| {
        for _ in 0..connections {
            scope.spawn(|| {
                let stream = serving.connect();
                let mut writer = stream.try_clone().unwrap();
                let mut reader = BufReader::new(stream);
                loop {
                    let number = number.fetch_add(1, Ordering::Relaxed);
                    let request = signed(SECRET, monday(), event(number).as_bytes());
                    if writer.write_all(&request).is_err() {
                        return;
                    }
                    match Answer::read(&mut reader) {
                        Some(answer) if answer.status == 200 => {
                            all.lock().unwrap().insert(format!("u{number}=="));
                            acknowledged.fetch_add(1, Ordering::Relaxed);
                        }
                        _ => return,
                    }
                }
            });
        }
        meanwhile(&acknowledged);
    });
    all.into_inner().unwrap()
}

#[test]
fn killed_in_the_middle_every_acknowledged_event_is_there() {
    let world = World::offline();
    let mut acknowledged = BTreeSet::new();
    for round in 1..=3 {
        let serving = Serving::start(&world);
        acknowledged.extend(post_until_gone(&serving, 8, |count| {
            wait_for("answers", || {
                (count.load(Ordering::Relaxed) > 40 * round).then_some(())
            });
            serving.signal("-KILL");
        }));
        assert_eq!(serving.end().0, None);
        let there = uuids(&world);
        assert!(acknowledged.is_subset(&there), "lost in round {round}");
    }
    let serving = Serving::start(&world);
    assert_eq!(serving.post(event(0)).body, "duplicate\n");
}

#[test]
fn a_gentle_stop_loses_nothing_and_ends_well() {
    for signal in ["-TERM", "-INT"] {
        let world = World::offline();
        let serving = Serving::start(&world);
        let acknowledged = post_until_gone(&serving, 8, |count| {
            wait_for("answers", || {
                (count.load(Ordering::Relaxed) > 40).then_some(())
            });
            serving.signal(signal);
        });
        let (code, said) = serving.end();
        assert_eq!(code, Some(0), "{said}");
        assert!(
            said.contains("every event that was answered is stored"),
            "{said}"
        );
        assert!(acknowledged.is_subset(&uuids(&world)));
    }
}

#[test]
fn while_somebody_holds_the_database_zoom_is_asked_to_come_again_in_time() {
    let world = World::offline();
    let serving = Serving::start(&world);
    let holder = rusqlite::Connection::open(world.database()).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let begin = Instant::now();
    assert_eq!(serving.post(event(1)).status, 503);
    assert!(
        begin.elapsed() < Duration::from_secs(3),
        "{:?}",
        begin.elapsed()
    );
    assert_eq!(serving.get("/healthz").status, 503);
    holder.execute_batch("ROLLBACK").unwrap();
    // It was taken all the same, so Zoom's second delivery is a duplicate.
    wait_for("the event", || uuids(&world).contains("u1==").then_some(()));
    assert_eq!(serving.post(event(1)).body, "duplicate\n");
    assert_eq!(serving.requests("unstored"), 1);
}

#[test]
fn a_database_that_is_gone_bad_is_told_by_healthz_and_503() {
    let world = World::offline();
    let serving = Serving::start(&world);
    assert_eq!(serving.get("/healthz").status, 200);
    let spoiler = rusqlite::Connection::open(world.database()).unwrap();
    let gone = "ALTER TABLE zoom_webhook_events RENAME TO elsewhere";
    spoiler.execute_batch(gone).unwrap();
    assert_eq!(serving.post(event(1)).status, 503);
    assert_eq!(serving.get("/healthz").status, 503);
    let back = "ALTER TABLE elsewhere RENAME TO zoom_webhook_events";
    spoiler.execute_batch(back).unwrap();
    wait_for("health without another event", || {
        (serving.get("/healthz").status == 200).then_some(())
    });
    assert_eq!(
        world.query::<i64>("SELECT count(*) FROM zoom_webhook_events"),
        [0]
    );
    assert_eq!(serving.post(event(1)).status, 200);
}

#[test]
fn without_a_secret_it_does_not_start_and_says_what_to_set() {
    let world = World::offline();
    let error = world.error(&["webhook", "serve"], 4);
    assert_eq!(error["code"], "no_credentials");
    assert!(
        error["hint"]
            .as_str()
            .unwrap()
            .contains("ZOOM_WEBHOOK_SECRET"),
        "{error}"
    );
    let mut both = command(&world, &["serve", "-o", "json"]);
    both.env("ZOOM_WEBHOOK_SECRET_FILE", world.write("secret", "x"));
    assert_eq!(ended(both.output().unwrap()).code, 3);
    let empty = world.write("empty", "\n");
    let mut empty_secret = world.command(&["webhook", "serve"]);
    empty_secret.env("ZOOM_WEBHOOK_SECRET_FILE", empty);
    assert_eq!(ended(empty_secret.output().unwrap()).code, 3);
    assert!(!world.database().exists());
}

#[test]
fn a_path_that_is_none_and_a_port_that_is_taken_are_refused() {
    let world = World::offline();
    for path in ["zoom", "/{x}", "/metrics"] {
        let mut wrong = command(&world, &["serve", "--path", path]);
        assert_eq!(ended(wrong.output().unwrap()).code, 2, "{path}");
    }
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let mut second = command(&world, &["serve", "--listen", &address]);
    assert_eq!(ended(second.output().unwrap()).code, 7);
}

#[test]
fn a_socket_that_systemd_opened_is_taken_and_holds_what_came_before_the_start() {
    let world = World::offline();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    // systemd hands sockets on from number 3, and names the process that may take them.
    let early = std::thread::spawn({
        let address = address.clone();
        move || {
            let mut stream = std::net::TcpStream::connect(address).unwrap();
            let request = signed(SECRET, monday(), event(1).as_bytes());
            stream.write_all(&request).unwrap();
            Answer::read(&mut BufReader::new(stream)).unwrap().status
        }
    });
    rustix::io::fcntl_setfd(&listener, rustix::io::FdFlags::empty()).unwrap();
    let script = format!(
        "exec 3<&{}; LISTEN_FDS=1 LISTEN_PID=$$ exec \"$0\" webhook serve",
        listener.as_raw_fd()
    );
    let mut activated = Command::new("/bin/bash");
    activated
        .args(["-c", &script, env!("CARGO_BIN_EXE_zoomctl")])
        .env_clear()
        .env("HOME", world.path(""))
        .env("ZOOMCTL_DB", world.database())
        .env("ZOOMCTL_NOW", MONDAY)
        .env("ZOOM_WEBHOOK_SECRET", SECRET);
    let serving = Serving::of(activated);
    assert_eq!(serving.address, address);
    assert_eq!(early.join().unwrap(), 200);
    assert_eq!(uuids(&world).len(), 1);
}

/// Counts the events as an admin would: with the system's own SQLite, which closes the database as
/// whoever is the last one does, by removing its log.
fn count_by_hand(world: &World) -> Option<String> {
    let output = Command::new("sqlite3")
        .arg(world.database())
        .arg("SELECT count(*) FROM zoom_webhook_events")
        .output();
    match output {
        Ok(output) => Some(String::from_utf8(output.stdout).unwrap().trim().to_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            println!("skipped: sqlite3 is not installed");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn somebody_who_looks_into_the_database_takes_nothing_away() {
    let world = World::offline();
    world.text(&["db", "migrate"]);
    let serving = Serving::start(&world);
    let Some(count) = count_by_hand(&world) else {
        return;
    };
    assert_eq!(count, "0");
    let log = world.path("zoomctl.db-wal");
    assert!(log.exists(), "the receiver has it open");
    assert_eq!(serving.post(event(1)).status, 200);
    assert_eq!(count_by_hand(&world).unwrap(), "1");
    serving.signal("-KILL");
    serving.end();
    assert_eq!(uuids(&world).len(), 1);
}
