//! Downloads beside `curl -o F URL && sync -d F && sha256sum F`, and metadata of 1,000 sessions, all
//! against the sandbox, in one run: `cargo bench --bench download`.
//!
//! Smaller for a smoke run: `ZOOMCTL_BENCH_BYTES` (one large file, 4 GiB), `ZOOMCTL_BENCH_SMALL`
//! (small files, 200), `ZOOMCTL_BENCH_SMALL_BYTES` (of each, 1 MiB), `ZOOMCTL_BENCH_SESSIONS` (1000),
//! `ZOOMCTL_BENCH_ROUNDS` (3; the fastest counts), `ZOOMCTL_BENCH_JOBS` (4). Needs `curl`. At full size it fails below 95 % of
//! curl's rate and above 40 MiB of memory.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program for people"
)]

#[path = "../tests/provision/school.rs"]
#[expect(dead_code, reason = "shared with the tests")]
mod school;
#[path = "../tests/support/mod.rs"]
mod support;

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine;
use school::School;
use serde_json::{Value, json};
use support::http::http;

/// The slow line of the second comparison, in bytes a second.
const SLOW_LINE: u64 = 100_000_000;
const LEAST_RATIO: f64 = 0.95;
const MOST_KIB: u64 = 40 * 1024;

fn wanted(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |text| text.parse().unwrap())
}

/// A media file at the sandbox.
struct Target {
    key: String,
    url: String,
}

/// How a comparison ended.
struct Measured {
    name: &'static str,
    bytes: u64,
    curl: Duration,
    ours: Duration,
    peak_kib: u64,
}

impl Measured {
    fn ratio(&self) -> f64 {
        self.curl.as_secs_f64() / self.ours.as_secs_f64()
    }

    fn print(&self) {
        let rate = |time: Duration| self.bytes as f64 / time.as_secs_f64() / 1e6;
        let line = json!({
            "what": self.name, "bytes": self.bytes,
            "curl_seconds": self.curl.as_secs_f64(), "curl_megabytes_per_second": rate(self.curl),
            "zoomctl_seconds": self.ours.as_secs_f64(), "zoomctl_megabytes_per_second": rate(self.ours),
            "of_curl": self.ratio(), "peak_memory_kib": self.peak_kib,
        });
        println!("{line}");
    }
}

fn main() {
    let (sessions, bytes) = (
        wanted("ZOOMCTL_BENCH_SESSIONS", 1000),
        wanted("ZOOMCTL_BENCH_BYTES", 4 << 30),
    );
    let (small, small_bytes) = (
        wanted("ZOOMCTL_BENCH_SMALL", 200),
        wanted("ZOOMCTL_BENCH_SMALL_BYTES", 1 << 20),
    );
    let rounds = wanted("ZOOMCTL_BENCH_ROUNDS", 3);
    let school = held(sessions);
    metadata(&school, sessions);

    let mut targets = targets(&school, small as usize + 1, &[bytes, small_bytes]);
    let large = [targets.remove(0)];
    let comparisons = [
        ("one large file", &large[..], bytes, Script::Proven, None),
        (
            "small files, curl one after the other",
            &targets,
            small * small_bytes,
            Script::Proven,
            None,
        ),
        (
            "small files, four curls at a time",
            &targets,
            small * small_bytes,
            Script::Four,
            None,
        ),
        (
            "one large file at 100 MB/s, plain curl",
            &large,
            bytes,
            Script::Plain,
            Some(SLOW_LINE),
        ),
    ];
    let mut slow = Vec::new();
    for (name, targets, bytes, script, rate) in comparisons {
        school.world.control("DELETE", "/faults", "");
        if let Some(rate) = rate {
            school.faults(&json!({"host": "files", "path": "/media/*", "rate": rate}));
        }
        let rounds = if rate.is_some() { 1 } else { rounds };
        let mut curl = Duration::MAX;
        let mut ours = Duration::MAX;
        let mut peak_kib = 0;
        for _ in 0..rounds {
            curl = curl.min(by_curl(&school, targets, script));
            let (time, kib) = by_zoomctl(&school, targets);
            ours = ours.min(time);
            peak_kib = peak_kib.max(kib);
        }
        let measured = Measured {
            name,
            bytes,
            curl,
            ours,
            peak_kib,
        };
        measured.print();
        // Four curls at a time are no target, only honest company.
        if measured.ratio() < LEAST_RATIO && script != Script::Four || peak_kib > MOST_KIB {
            slow.push(name);
        }
    }
    let whole = bytes >= 4 << 30 && small >= 200;
    assert!(!whole || slow.is_empty(), "below the target: {slow:?}");
}

/// A school whose sessions were all held, recorded, and are not listed yet.
fn held(sessions: u64) -> School {
    let hosts = (sessions as usize).div_ceil(20).max(2);
    let mut school = School::new(hosts);
    school.schedule(sessions as usize);
    school.remember_strangers();
    let (code, summary) = school.provision(&[]);
    assert_eq!(
        (code, &summary["created"]),
        (0, &json!(sessions)),
        "{summary}"
    );
    school.world.advance("5d");
    school
}

/// Lists, reads each new instance once, and the second time lists only.
fn metadata(school: &School, sessions: u64) {
    for (run, force) in [("first sync", &[][..]), ("second sync", &["--force"])] {
        let before = school.world.last_request();
        let begin = Instant::now();
        let arguments = [&["recording", "sync", "--days", "7"], force].concat();
        let summary = school.world.json(&arguments);
        let seconds = begin.elapsed().as_secs_f64();
        let journal = school.world.journal(before);
        let count = |what: &str| {
            journal
                .iter()
                .filter(|request| request["operation"] == what)
                .count()
        };
        let (lists, reads) = (
            count("/accounts/{accountId}/recordings"),
            count("/meetings/{meetingId}/recordings"),
        );
        let line = json!({
            "what": run, "sessions": sessions, "instances": summary["recordings_synced"],
            "list_calls": lists, "reads": reads, "seconds": seconds,
        });
        println!("{line}");
        let new = if force.is_empty() {
            summary["recordings_synced"].as_u64().unwrap()
        } else {
            0
        };
        assert_eq!(reads as u64, new, "one read for each new instance");
    }
}

/// So many media files, the first of the first size and the others of the second.
fn targets(school: &School, count: usize, sizes: &[u64; 2]) -> Vec<Target> {
    let truth = school.world.truth();
    let mut ids = Vec::new();
    for instance in truth["instances"].as_array().unwrap() {
        let files = instance["recording"]["files"].as_array();
        for (number, file) in files.into_iter().flatten().enumerate() {
            let is_media = ["MP4", "M4A"].iter().any(|kind| file["file_type"] == *kind);
            if is_media && file["ready"] == true && ids.len() < count {
                let size = sizes[ids.len().min(1)];
                let body = json!({"uuid": instance["uuid"], "file": number, "size": size});
                school
                    .world
                    .control("POST", "/recordings/size", &body.to_string());
                ids.push(file["id"].as_str().unwrap().to_owned());
            }
        }
    }
    assert_eq!(
        ids.len(),
        count,
        "more sessions are needed for so many files"
    );
    school
        .world
        .json(&["recording", "sync", "--days", "7", "--force"]);
    let rows = school.world.json(&["recording", "list"]);
    let rows = rows.as_array().unwrap();
    ids.into_iter()
        .map(|id| {
            let row = rows.iter().find(|row| row["file_id"] == id.as_str());
            let row = row.unwrap_or_else(|| panic!("{id} is not listed"));
            Target {
                key: id,
                url: row["download_url"].as_str().unwrap().to_owned(),
            }
        })
        .collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    /// Download, sync, hash.
    Proven,
    /// The same, four at a time.
    Four,
    /// Download only.
    Plain,
}

fn by_curl(school: &School, targets: &[Target], script: Script) -> Duration {
    let folder = school.world.path("curl");
    std::fs::create_dir_all(&folder).unwrap();
    let one = "curl -sfL -H \"Authorization: Bearer $TOKEN\" -o \"$1\" \"$2\"";
    let proven = format!("{one} && sync -d \"$1\" && sha256sum \"$1\"");
    let inner = if script == Script::Plain {
        one
    } else {
        &proven
    };
    let mut list = String::new();
    for (number, target) in targets.iter().enumerate() {
        list.push_str(&format!("{number}.mp4\n{}\n", target.url));
    }
    let list = school.world.write("list", list);
    let at_once = if script == Script::Four { "4" } else { "1" };
    flush();
    let begin = Instant::now();
    let status = Command::new("xargs")
        .args(["-P", at_once, "-n", "2", "-a"])
        .arg(list)
        .args(["sh", "-c", inner, "sh"])
        .current_dir(&folder)
        .env("TOKEN", token(school))
        .stdout(Stdio::null())
        .status();
    let time = begin.elapsed();
    assert!(status.unwrap().success());
    std::fs::remove_dir_all(folder).unwrap();
    time
}

/// Time and peak memory of one `recording download`.
fn by_zoomctl(school: &School, targets: &[Target]) -> (Duration, u64) {
    let keys = targets.iter().map(|target| target.key.as_str());
    let jobs = wanted("ZOOMCTL_BENCH_JOBS", 4).to_string();
    let arguments: Vec<&str> = ["recording", "download", "--quiet", "--jobs", &jobs]
        .into_iter()
        .chain(keys)
        .collect();
    flush();
    let begin = Instant::now();
    let mut child = school
        .world
        .command(&arguments)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut peak = 0;
    let status = loop {
        peak = peak.max(peak_kib(child.id()));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let time = begin.elapsed();
    assert!(status.success());
    // The next round downloads them again.
    std::fs::remove_dir_all(school.world.path("archive")).unwrap();
    let connection = rusqlite::Connection::open(school.world.database()).unwrap();
    let forget = "UPDATE zoom_recordings SET state = 'seen', sha256 = NULL, archived_bytes = NULL,
        archived_at = NULL, archive_path = NULL, etag = NULL";
    connection.execute(forget, []).unwrap();
    (time, peak)
}

/// The highest resident memory so far (`VmHWM`); 0 when the process is over, or not on Linux.
fn peak_kib(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}

/// What others left to be written is no business of the next measurement.
fn flush() {
    assert!(Command::new("sync").status().unwrap().success());
}

fn token(school: &School) -> String {
    let world = &school.world;
    let pair = format!(
        "{}:{}",
        world.variable("ZOOM_CLIENT_ID"),
        world.variable("ZOOM_CLIENT_SECRET")
    );
    let basic = base64::engine::general_purpose::STANDARD.encode(pair);
    let form = format!(
        "grant_type=account_credentials&account_id={}",
        world.variable("ZOOM_ACCOUNT_ID")
    );
    let headers = [
        ("Authorization", &*format!("Basic {basic}")),
        ("Content-Type", "application/x-www-form-urlencoded"),
    ];
    let answer: Value = http("POST", world.variable("ZOOMCTL_OAUTH_URL"), &headers, &form).json();
    answer["access_token"].as_str().unwrap().to_owned()
}
