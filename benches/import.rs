//! 100,000 sessions from a CSV file into an empty database, beside `sqlite3 .import` of the same file:
//! into a plain table, and on into a table `sessions` with its checks and indexes, where an import may
//! take twice as long at most. Then the same file again, and how long another writer waited at most.
//!
//! `cargo bench --bench import`; `ZOOMCTL_BENCH_SESSIONS` makes it smaller. Needs `sqlite3` (Debian's
//! package); without it nothing is compared.

#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot start has failed"
)]
#![expect(clippy::print_stdout, reason = "a benchmark shows its figures")]

use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How much slower than `sqlite3` filling the same table an import may be.
const MAX_RATIO: f64 = 2.0;

/// Longest that a writer beside an import may have to wait for the lock.
const MAX_LOCKED: Duration = Duration::from_millis(500);

/// What `sqlite3` does with the rows that it imported.
const INTO_SESSIONS: &str = "
INSERT INTO sessions (session_id, topic, start_time, duration_minutes, timezone, cohort, host_email,
                      source, created_at, updated_at)
SELECT session_id, topic, start_time || ':00Z', duration_minutes, timezone, cohort, host_email,
       'manual', '2026-08-30T00:00:00Z', '2026-08-30T00:00:00Z' FROM plain;";

/// Rounds, each of which measures both; the best of each counts.
const ROUNDS: usize = 3;

/// Five hundred hosts, each with a lesson an hour: nobody overlaps.
fn schedule(sessions: usize) -> String {
    let mut text =
        "session_id,topic,start_time,duration_minutes,timezone,host_email,cohort\n".to_owned();
    let first: chrono::NaiveDateTime = "2026-09-01T00:00:00".parse().unwrap();
    for n in 0..sessions {
        let start = first + chrono::TimeDelta::hours((n / 500) as i64);
        let start = start.format("%Y-%m-%dT%H:%M");
        let (topic, chapter, host, cohort) = (n % 50, n % 17, n % 500, n % 300);
        writeln!(
            text,
            "s{n:06},\"Biology {topic}, chapter {chapter}\",{start},60,Asia/Riyadh,\
             host{host:03}@school.example,C{cohort:03}"
        )
        .unwrap();
    }
    text
}

fn zoomctl(database: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zoomctl"));
    command
        .env_clear()
        .env("HOME", database.parent().unwrap())
        .env("ZOOMCTL_DB", database)
        .env("ZOOMCTL_NOW", "2026-08-30T00:00:00Z")
        .args(arguments)
        .stdout(Stdio::null());
    command
}

fn timed(mut command: Command) -> Duration {
    let begin = Instant::now();
    assert!(command.status().unwrap().success(), "{command:?}");
    begin.elapsed()
}

/// Writes again and again until told to stop; returns the longest wait.
fn write_beside(database: &Path, stop: &AtomicBool) -> Duration {
    let connection = rusqlite::Connection::open(database).unwrap();
    connection.busy_timeout(Duration::from_secs(30)).unwrap();
    let mut longest = Duration::ZERO;
    while !stop.load(Ordering::Relaxed) {
        let begin = Instant::now();
        connection
            .execute_batch("BEGIN IMMEDIATE; ROLLBACK")
            .unwrap();
        longest = longest.max(begin.elapsed());
        std::thread::sleep(Duration::from_millis(1));
    }
    longest
}

fn main() {
    let sessions = std::env::var("ZOOMCTL_BENCH_SESSIONS");
    let sessions = sessions.map_or(100_000, |text| text.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("term.csv");
    std::fs::write(&file, schedule(sessions)).unwrap();
    let name = file.to_str().unwrap();
    let has_sqlite3 = Command::new("sqlite3")
        .arg("-version")
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());

    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let database = folder.path().join(format!("{round}.db"));
        let first = timed(zoomctl(&database, &["session", "import", name, "--quiet"]));
        let again = timed(zoomctl(&database, &["session", "import", name, "--quiet"]));
        let theirs = has_sqlite3.then(|| {
            let database = folder.path().join(format!("sqlite3-{round}.db"));
            timed(zoomctl(&database, &["db", "migrate"]));
            let sqlite3 = |commands: &[&str]| {
                let mut sqlite3 = Command::new("sqlite3");
                sqlite3.arg(&database).args(commands);
                timed(sqlite3)
            };
            let plain = sqlite3(&[&format!(".import --csv {name} plain")]);
            (plain, plain + sqlite3(&[INTO_SESSIONS]))
        });
        times.push((first, again, theirs));
    }
    let first = times.iter().map(|times| times.0).min().unwrap();
    let again = times.iter().map(|times| times.1).min().unwrap();
    println!("import of {sessions} sessions: {first:.2?}; again, unchanged: {again:.2?}");

    let database = folder.path().join("locked.db");
    timed(zoomctl(&database, &["db", "migrate"]));
    let stop = AtomicBool::new(false);
    let locked = std::thread::scope(|scope| {
        let writer = scope.spawn(|| write_beside(&database, &stop));
        timed(zoomctl(&database, &["session", "import", name, "--quiet"]));
        stop.store(true, Ordering::Relaxed);
        writer.join().unwrap()
    });
    println!("longest wait of a writer beside it: {locked:.2?}");

    let theirs = || times.iter().filter_map(|times| times.2);
    let (Some(plain), Some(same)) = (
        theirs().map(|theirs| theirs.0).min(),
        theirs().map(|theirs| theirs.1).min(),
    ) else {
        println!("sqlite3 is not installed: not compared");
        return;
    };
    let ratio = |theirs: Duration| first.as_secs_f64() / theirs.as_secs_f64();
    println!(
        "sqlite3 .import into a plain table: {plain:.2?}, ratio {:.2}; and on into sessions: {same:.2?}, ratio {:.2}",
        ratio(plain),
        ratio(same)
    );
    // Unoptimised code says nothing about speed.
    if !cfg!(debug_assertions) {
        assert!(locked <= MAX_LOCKED, "the lock was held for {locked:.2?}");
        assert!(ratio(same) <= MAX_RATIO, "{:.2}", ratio(same));
    }
}
