//! A million stays of ten thousand sessions: rebuilt within 200 MiB, and exported within one and a
//! half times what `sqlite3 -csv` takes for the same rows from a plain table. Then ten million
//! stays, among which the report of one session takes no longer than among a hundred thousand.
//!
//! `cargo bench --bench attendance`, some minutes and 4 GB of disk. `ZOOMCTL_BENCH_SESSIONS` (10000)
//! and `ZOOMCTL_BENCH_LARGE_SESSIONS` (100000), each of a hundred stays, make it smaller:
//! `ZOOMCTL_BENCH_SESSIONS=50 ZOOMCTL_BENCH_LARGE_SESSIONS=500 cargo test --bench attendance` takes
//! seconds. Needs `sqlite3`.

#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot start has failed"
)]
#![expect(clippy::print_stdout, reason = "a benchmark shows its figures")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Stays of each session.
const STAYS: u32 = 100;

/// Most memory that a rebuild may take.
const MAX_KIB: u64 = 200 * 1024;

/// How much slower than a plain dump an export may be.
const MAX_RATIO: f64 = 1.5;

/// How much longer the report of one session may take among a hundred times as many stays, beside
/// the time for starting a process.
const MAX_GROWTH: f64 = 2.0;
const STARTING: Duration = Duration::from_millis(20);

const FILL: &str = "
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
BEGIN;
INSERT INTO sessions (session_id, topic, start_time, duration_minutes, timezone, cohort, host_email,
                      source, created_at, updated_at)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :sessions)
SELECT printf('s%05d', i), 'Grammar', strftime('%Y-%m-%dT%H:%M:%SZ', '2026-01-01', (i * 4) || ' minutes'),
       60, 'UTC', 'A', 'host@example.com', 'manual', '2025-12-01T00:00:00Z', '2025-12-01T00:00:00Z' FROM n;
INSERT INTO zoom_instances (uuid, zoom_meeting_id, session_id, started_at, ended_at, participants_final,
                            participants_fetched_at, first_seen_at, updated_at)
SELECT 'u' || session_id, '1', session_id, start_time, end_time, 1, end_time, end_time, end_time FROM sessions;
INSERT INTO zoom_participants (uuid, source, current, row_number, name, user_email, join_time, leave_time,
                               duration_seconds, status, fetched_at, raw_data)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :stays)
SELECT 'u' || session_id, 'report', 1, i, 'Student ' || i, 'student' || i || '@example.com',
       strftime('%Y-%m-%dT%H:%M:%SZ', start_time, (i % 20) || ' minutes'), end_time,
       60, 'in_meeting', end_time, '{}' FROM sessions, n;
COMMIT;";

fn zoomctl(database: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zoomctl"));
    command
        .env_clear()
        .env("HOME", database.parent().unwrap())
        .env("ZOOMCTL_DB", database)
        .env("ZOOMCTL_NOW", "2027-06-01T00:00:00Z")
        .args(arguments)
        .stdout(Stdio::null());
    command
}

/// Runs to the end and returns how long that took and the most memory it had, in KiB.
fn watch(mut command: Command) -> (Duration, u64) {
    let begin = Instant::now();
    let mut child = command.spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    loop {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        most = most.max(kib.unwrap_or(0));
        if let Some(ended) = child.try_wait().unwrap() {
            assert!(ended.success(), "{command:?}");
            return (begin.elapsed(), most);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Sizes from the environment, so that a smoke run is quick.
fn size(name: &str, usual: u32) -> u32 {
    let text = std::env::var(name).ok();
    text.map_or(usual, |text| text.parse().unwrap())
}

/// A database of so many sessions, nothing computed yet.
fn filled(database: &Path, sessions: u32) {
    watch(zoomctl(database, &["db", "migrate"]));
    let fill = FILL
        .replace(":sessions", &sessions.to_string())
        .replace(":stays", &STAYS.to_string());
    let connection = rusqlite::Connection::open(database).unwrap();
    connection.execute_batch(&fill).unwrap();
}

fn main() {
    let sessions = size("ZOOMCTL_BENCH_SESSIONS", 10_000);
    let large = size("ZOOMCTL_BENCH_LARGE_SESSIONS", 100_000);
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("zoomctl.db");
    filled(&database, sessions);
    rebuild(&database, sessions);
    export(&database);
    report(folder.path(), large);
}

fn rebuild(database: &Path, sessions: u32) {
    let (time, kib) = watch(zoomctl(database, &["attendance", "rebuild"]));
    let stays = sessions * STAYS;
    println!(
        "rebuild of {stays} stays of {sessions} sessions: {time:.1?}, {} MiB",
        kib / 1024
    );
    assert!(kib < MAX_KIB, "{kib} KiB");
}

fn export(database: &Path) {
    let folder = database.parent().unwrap();
    let plain = folder.join("plain.db");
    let rows = folder.join("rows.csv");
    let rows = rows.to_str().unwrap();
    let (_, kib) = watch(zoomctl(database, &["attendance", "export", "--out", rows]));
    let import = format!(".import --csv {rows} plain");
    let status = Command::new("sqlite3").arg(&plain).arg(import).status();
    assert!(status.unwrap().success());
    let dump = || {
        let mut sqlite3 = Command::new("sqlite3");
        sqlite3
            .arg("-csv")
            .arg(&plain)
            .arg("SELECT * FROM plain")
            .stdout(Stdio::null());
        watch(sqlite3).0
    };
    let export = || watch(zoomctl(database, &["attendance", "export"])).0;
    // The best of three, in turn, so that both meet the same machine.
    let times: Vec<_> = (0..3).map(|_| (export(), dump())).collect();
    let ours = times.iter().map(|times| times.0).min().unwrap();
    let theirs = times.iter().map(|times| times.1).min().unwrap();
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!(
        "export: {ours:.2?}, {} MiB; sqlite3 -csv: {theirs:.2?}; ratio {ratio:.2}",
        kib / 1024
    );
    // Unoptimised code says nothing about speed.
    assert!(cfg!(debug_assertions) || ratio <= MAX_RATIO, "{ratio:.2}");
}

/// The report of one session, whose attendance is computed on the way, here and among many more.
fn report(folder: &Path, large: u32) {
    let mut times = Vec::new();
    for sessions in [large.div_ceil(100), large] {
        let database = folder.join(format!("{sessions}.db"));
        filled(&database, sessions);
        let connection = rusqlite::Connection::open(&database).unwrap();
        let first: Vec<_> = (1..=5)
            .map(|number| {
                // Computed anew each time: the stays are read, not a stored result.
                connection
                    .execute("DELETE FROM attendance_computations", [])
                    .unwrap();
                let id = format!("s{:05}", (sessions / 6 * number).max(1));
                watch(zoomctl(
                    &database,
                    &["attendance", "report", "--session", &id],
                ))
                .0
            })
            .collect();
        let time = *first.iter().min().unwrap();
        println!(
            "report of one session among {} stays: {time:.1?}",
            sessions * STAYS
        );
        times.push(time);
        drop(connection);
        std::fs::remove_file(&database).unwrap();
    }
    let most = times[0].mul_f64(MAX_GROWTH) + STARTING;
    assert!(times[1] <= most, "{:?} instead of {:?}", times[1], times[0]);
}
