//! How long a command takes to begin, beside `sqlite3` in the same run: `--version` at most twice
//! `sqlite3 --version`, and `session list --limit 50` of 100,000 sessions at most three times the same
//! query. And the loser of a lock leaves within 100 ms.
//!
//! `cargo bench --bench startup`; `ZOOMCTL_BENCH_SESSIONS` makes the database smaller,
//! `ZOOMCTL_BENCH_ROUNDS` the sample. Without `sqlite3` there is nothing to compare with.

#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot start has failed"
)]
#![expect(clippy::print_stdout, reason = "a benchmark shows its figures")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How much longer than `sqlite3` a command may take.
const MAX_VERSION: f64 = 2.0;
const MAX_LIST: f64 = 3.0;
/// Within this the loser of a lock is gone.
const MAX_LOSER: Duration = Duration::from_millis(100);

const QUERY: &str = "SELECT * FROM sessions ORDER BY start_time, session_id LIMIT 50";

const FILL: &str = "
INSERT INTO sessions (session_id, topic, start_time, duration_minutes, timezone, cohort, host_email,
                      source, created_at, updated_at)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :sessions)
SELECT printf('s%06d', i), 'Lesson ' || i, strftime('%Y-%m-%dT%H:%M:%SZ', '2026-01-01', (i * 10) || ' minutes'),
       60, 'UTC', 'c' || (i % 100), 'host@example.com', 'manual', '2025-12-01T00:00:00Z', '2025-12-01T00:00:00Z' FROM n;";

fn number(name: &str, usual: u32) -> u32 {
    std::env::var(name).map_or(usual, |text| text.parse().unwrap())
}

fn zoomctl(database: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zoomctl"));
    command
        .env_clear()
        .env("HOME", database.parent().unwrap())
        .env("ZOOMCTL_DB", database)
        .args(arguments);
    command
}

fn sqlite3(arguments: &[&str]) -> Command {
    let mut command = Command::new("sqlite3");
    command.args(arguments);
    command
}

fn time(command: &mut Command, code: i32) -> Duration {
    let begin = Instant::now();
    let status = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    let took = begin.elapsed();
    assert_eq!(status.code(), Some(code), "{command:?}");
    took
}

/// The medians of both, measured in turn, so that both meet the same machine.
fn compare(what: &str, most: f64, mut ours: Command, mut theirs: Command) {
    let rounds = number("ZOOMCTL_BENCH_ROUNDS", 200);
    let mut times: [Vec<Duration>; 2] = Default::default();
    for _ in 0..rounds {
        times[0].push(time(&mut ours, 0));
        times[1].push(time(&mut theirs, 0));
    }
    let [ours, theirs] = times.map(median);
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("{what}: {ours:.2?}; sqlite3: {theirs:.2?}; ratio {ratio:.2} of at most {most}");
    // Unoptimised code says nothing about speed.
    assert!(
        cfg!(debug_assertions) || ratio <= most,
        "{what}: {ratio:.2}"
    );
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("zoomctl.db");
    time(&mut zoomctl(&database, &["db", "migrate"]), 0);
    let sessions = number("ZOOMCTL_BENCH_SESSIONS", 100_000);
    let fill = FILL.replace(":sessions", &sessions.to_string());
    let connection = rusqlite::Connection::open(&database).unwrap();
    connection.execute_batch(&fill).unwrap();
    drop(connection);

    let lock = folder.path().join("zoomctl.db.state/provision.lock");
    std::fs::create_dir_all(lock.parent().unwrap()).unwrap();
    let held = std::fs::File::create(lock).unwrap();
    held.lock().unwrap();
    std::io::Write::write_all(&mut &held, b"process 1 since 2026-01-01T00:00:00Z\n").unwrap();
    let loser = || time(&mut zoomctl(&database, &["provision"]), 75);
    let loser = median((0..21).map(|_| loser()).collect());
    println!("the loser of a lock: {loser:.2?} of at most {MAX_LOSER:.2?}");
    assert!(cfg!(debug_assertions) || loser <= MAX_LOSER);

    if sqlite3(&["--version"]).output().is_err() {
        println!("there is no sqlite3 here: nothing to compare with");
        return;
    }
    compare(
        "--version",
        MAX_VERSION,
        zoomctl(&database, &["--version"]),
        sqlite3(&["--version"]),
    );
    compare(
        &format!("session list --limit 50 of {sessions}"),
        MAX_LIST,
        zoomctl(&database, &["session", "list", "--limit", "50"]),
        sqlite3(&[database.to_str().unwrap(), QUERY]),
    );
}
