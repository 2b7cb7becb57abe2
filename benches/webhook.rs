//! What `webhook serve` bears: `cargo bench --bench webhook`, ten seconds for each part unless
//! ZOOMCTL_BENCH_SECONDS says otherwise (1800: a soak).
//!
//! Signed events against the built binary over loopback, each on the disk before its answer. The
//! client shares the machine's cores, and takes the latency of a paced event from the moment at
//! which it was due, so that a stalled server cannot hide behind a stalled client.

#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]
#![expect(clippy::print_stdout, reason = "its result is what it prints")]

#[path = "webhook/client.rs"]
mod client;
#[path = "webhook/hostile.rs"]
mod hostile;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use client::{Line, SECRET};

/// Connections on which Zoom would speak.
const CONNECTIONS: usize = 64;
/// Events a second that must be borne for ever.
const PACE: u64 = 2000;
/// Events a second beside attackers.
const PACE_UNDER_ATTACK: u64 = 500;
/// Of a hundred answers the slowest but one comes within this time.
const MOST_P99: Duration = Duration::from_millis(100);
/// The same beside attackers.
const MOST_P99_UNDER_ATTACK: Duration = Duration::from_millis(250);
/// Memory beside attackers, in MiB.
const MOST_MIB: u64 = 96;

/// A running receiver with a database of its own, on a disk rather than in memory.
struct Serving {
    child: Child,
    address: String,
    database: PathBuf,
    _folder: tempfile::TempDir,
}

impl Serving {
    fn start() -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let database = folder.path().join("zoomctl.db");
        let mut child = Command::new(env!("CARGO_BIN_EXE_zoomctl"))
            .args(["webhook", "serve", "--listen", "127.0.0.1:0"])
            .env_clear()
            .env("HOME", folder.path())
            .env("ZOOMCTL_DB", &database)
            .env("ZOOMCTL_LOG", "off")
            .env("ZOOM_WEBHOOK_SECRET", SECRET)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let stderr = child.stderr.take().unwrap();
        BufReader::new(stderr).read_line(&mut line).unwrap();
        let url = line.trim().trim_start_matches("listening on http://");
        let address = url.split('/').next().unwrap().to_owned();
        Self {
            child,
            address,
            database,
            _folder: folder,
        }
    }

    /// The most memory that it held, in MiB.
    fn peak_mib(&self) -> u64 {
        let path = format!("/proc/{}/status", self.child.id());
        let status = std::fs::read_to_string(Path::new(&path)).unwrap();
        let line = status
            .lines()
            .find(|line| line.starts_with("VmHWM:"))
            .unwrap();
        let kib: u64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
        kib / 1024
    }

    fn stored(&self) -> u64 {
        let connection = rusqlite::Connection::open(&self.database).unwrap();
        let count = "SELECT count(*) FROM zoom_webhook_events";
        let count: i64 = connection.query_row(count, [], |row| row.get(0)).unwrap();
        count.unsigned_abs()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Answer times of one part.
struct Times(Vec<Duration>);

impl Times {
    fn percentile(&mut self, percent: usize) -> Duration {
        self.0.sort_unstable();
        let place = (self.0.len() * percent / 100).min(self.0.len() - 1);
        self.0[place]
    }

    fn line(&mut self, took: Duration) -> String {
        let rate = self.0.len() as f64 / took.as_secs_f64();
        let [p50, p99, most] =
            [50, 99, 100].map(|percent| self.percentile(percent).as_secs_f64() * 1e3);
        format!("{rate:.0} events/s, p50 {p50:.1} ms, p99 {p99:.1} ms, longest {most:.1} ms")
    }
}

/// As fast as it goes: every connection sends its next event when the last one was answered.
async fn flat_out(serving: &Serving, number: &Arc<AtomicU64>, time: Duration) -> Times {
    let end = Instant::now() + time;
    let mut tasks = Vec::new();
    for _ in 0..CONNECTIONS {
        let (number, address) = (Arc::clone(number), serving.address.clone());
        tasks.push(tokio::spawn(async move {
            let mut line = Line::open(&address).await.unwrap();
            let mut times = Vec::new();
            while Instant::now() < end {
                let begin = Instant::now();
                let status = line.post(number.fetch_add(1, Ordering::Relaxed)).await;
                assert_eq!(status.unwrap(), 200);
                times.push(begin.elapsed());
            }
            times
        }));
    }
    gather(tasks).await
}

/// So many a second, whatever the answers take; a connection that was closed is opened again.
async fn paced(serving: &Serving, number: &Arc<AtomicU64>, time: Duration, pace: u64) -> Times {
    let begin = Instant::now();
    let turn = Arc::new(AtomicU64::new(0));
    let mut tasks = Vec::new();
    for _ in 0..CONNECTIONS {
        let (number, turn) = (Arc::clone(number), Arc::clone(&turn));
        let address = serving.address.clone();
        tasks.push(tokio::spawn(async move {
            let mut line = None;
            let mut times = Vec::new();
            loop {
                let turn = turn.fetch_add(1, Ordering::Relaxed);
                let due = begin + Duration::from_nanos(turn * 1_000_000_000 / pace);
                if due > begin + time {
                    return times;
                }
                tokio::time::sleep_until(due.into()).await;
                let event = number.fetch_add(1, Ordering::Relaxed);
                loop {
                    let open = match line.take() {
                        Some(line) => Some(line),
                        None => Line::open(&address).await.ok(),
                    };
                    let Some(mut open) = open else { continue };
                    if let Ok(status) = open.post(event).await {
                        assert_eq!(status, 200);
                        line = Some(open);
                        break;
                    }
                }
                times.push(due.elapsed());
            }
        }));
    }
    gather(tasks).await
}

async fn gather(tasks: Vec<tokio::task::JoinHandle<Vec<Duration>>>) -> Times {
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.unwrap());
    }
    Times(all)
}

/// Kills it in mid-flight and counts what had been acknowledged.
async fn killed(mut serving: Serving, number: Arc<AtomicU64>, before: u64) {
    let acknowledged = Arc::new(AtomicU64::new(0));
    let mut tasks = Vec::new();
    for _ in 0..CONNECTIONS {
        let (number, acknowledged) = (Arc::clone(&number), Arc::clone(&acknowledged));
        let address = serving.address.clone();
        tasks.push(tokio::spawn(async move {
            let mut line = Line::open(&address).await.unwrap();
            while let Ok(200) = line.post(number.fetch_add(1, Ordering::Relaxed)).await {
                acknowledged.fetch_add(1, Ordering::Relaxed);
            }
        }));
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    serving.child.kill().unwrap();
    serving.child.wait().unwrap();
    for task in tasks {
        task.await.unwrap();
    }
    let (acknowledged, stored) = (
        acknowledged.load(Ordering::Relaxed),
        serving.stored() - before,
    );
    println!("killed with -9: {acknowledged} acknowledged, {stored} stored");
    assert!(stored >= acknowledged, "acknowledged events are gone");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let seconds = std::env::var("ZOOMCTL_BENCH_SECONDS").unwrap_or_else(|_| "10".to_owned());
    let time = Duration::from_secs(seconds.parse().unwrap());
    let number = Arc::new(AtomicU64::new(0));

    let serving = Serving::start();
    let mut times = flat_out(&serving, &number, time).await;
    println!("flat out, {CONNECTIONS} connections: {}", times.line(time));
    let mut all = times.0.len() as u64;
    let mut times = paced(&serving, &number, time, PACE).await;
    println!("paced at {PACE} a second: {}", times.line(time));
    all += times.0.len() as u64;
    held(times.percentile(99) <= MOST_P99, "p99 when paced");
    assert_eq!(serving.stored(), all);
    println!("all {all} stored; at most {} MiB", serving.peak_mib());
    let before = serving.stored();
    killed(serving, Arc::clone(&number), before).await;

    let serving = Serving::start();
    let attack = hostile::Attack::begin(&serving.address).await;
    let mut times = paced(&serving, &number, time, PACE_UNDER_ATTACK).await;
    let said = attack.end();
    println!(
        "paced at {PACE_UNDER_ATTACK} a second beside {said}: {}; at most {} MiB",
        times.line(time),
        serving.peak_mib()
    );
    held(
        times.percentile(99) <= MOST_P99_UNDER_ATTACK,
        "p99 beside attackers",
    );
    held(serving.peak_mib() <= MOST_MIB, "memory beside attackers");
    assert_eq!(serving.stored(), times.0.len() as u64);
}

/// Unoptimised code says nothing about speed.
fn held(is_held: bool, what: &str) {
    assert!(
        is_held || cfg!(debug_assertions),
        "above the target: {what}"
    );
}
