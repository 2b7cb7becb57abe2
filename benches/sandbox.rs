//! How fast the simulated Zoom itself is: `cargo bench --bench sandbox`.
//!
//! A benchmark of zoomctl must not measure the sandbox. The client here is a few lines over plain
//! TCP, so that it costs little beside the server; both share the machine's cores.

#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]
#![expect(clippy::print_stdout, reason = "its result is what it prints")]

use std::collections::HashMap;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use zoomctl::sandbox::{self, AccountPlan, Options, Sandbox};

/// Connections that ask at the same time.
const CONNECTIONS: usize = 16;
/// How long each kind of request is measured.
const MEASURED: Duration = Duration::from_secs(3);

/// One keep-alive connection.
struct Line {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Line {
    async fn open(address: &str) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Self {
            stream,
            buffer: Vec::new(),
        }
    }

    /// Sends a request and reads its answer: status and body.
    async fn ask(&mut self, request: &str) -> (u16, Vec<u8>) {
        self.stream.write_all(request.as_bytes()).await.unwrap();
        let head_end = loop {
            let end = self.buffer.windows(4).position(|w| w == b"\r\n\r\n");
            if let Some(end) = end {
                break end + 4;
            }
            assert!(
                self.stream.read_buf(&mut self.buffer).await.unwrap() > 0,
                "closed"
            );
        };
        let head = String::from_utf8_lossy(&self.buffer[..head_end]).to_lowercase();
        let status = head[9..12].parse().unwrap();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(0, |length| length.parse().unwrap());
        while self.buffer.len() < head_end + length {
            assert!(
                self.stream.read_buf(&mut self.buffer).await.unwrap() > 0,
                "closed"
            );
        }
        let body = self.buffer[head_end..head_end + length].to_vec();
        self.buffer.drain(..head_end + length);
        (status, body)
    }
}

struct Zoom {
    sandbox: Sandbox,
    address: String,
    token: String,
}

impl Zoom {
    async fn start(options: Options) -> Self {
        let sandbox = sandbox::start(options).await.unwrap();
        let env: HashMap<_, _> = sandbox.env().into_iter().collect();
        let address = env["ZOOMCTL_API_URL"]
            .trim_start_matches("http://")
            .trim_end_matches("/v2");
        let mut line = Line::open(address).await;
        let basic = STANDARD.encode(format!(
            "{}:{}",
            env["ZOOM_CLIENT_ID"], env["ZOOM_CLIENT_SECRET"]
        ));
        let form = format!(
            "grant_type=account_credentials&account_id={}",
            env["ZOOM_ACCOUNT_ID"]
        );
        let request = format!(
            "POST /oauth/token HTTP/1.1\r\nhost: x\r\nauthorization: Basic {basic}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            form.len()
        );
        let (_, body) = line.ask(&request).await;
        let answer: Value = serde_json::from_slice(&body).unwrap();
        let token = answer["access_token"].as_str().unwrap().to_owned();
        let zoom = Self {
            address: address.to_owned(),
            token,
            sandbox,
        };
        zoom.control("POST", "/limits", &json!({"enforce": false}).to_string())
            .await;
        zoom
    }

    async fn control(&self, method: &str, path: &str, body: &str) -> Vec<u8> {
        let address = self.sandbox.control_url();
        let mut line = Line::open(address.trim_start_matches("http://")).await;
        let length = body.len();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        let (status, answer) = line.ask(&request).await;
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&answer));
        answer
    }

    fn request(&self, method: &str, path: &str, body: &str) -> String {
        format!(
            "{method} {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\n\
             accept: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            self.token,
            body.len()
        )
    }

    async fn get(&self, path: &str) -> Value {
        let mut line = Line::open(&self.address).await;
        let (_, body) = line.ask(&self.request("GET", path, "")).await;
        serde_json::from_slice(&body).unwrap()
    }

    /// Requests a second over all connections; `make` gets the number of the request.
    async fn rate(
        &self,
        name: &str,
        make: impl Fn(usize) -> String + Send + Sync + Clone + 'static,
    ) {
        let started = Instant::now();
        let tasks: Vec<_> = (0..CONNECTIONS)
            .map(|connection| {
                let (address, make) = (self.address.clone(), make.clone());
                tokio::spawn(async move {
                    let mut line = Line::open(&address).await;
                    let mut slowest = Duration::ZERO;
                    let mut count = 0;
                    while started.elapsed() < MEASURED {
                        let asked = Instant::now();
                        let (status, body) =
                            line.ask(&make(count * CONNECTIONS + connection)).await;
                        assert!(status < 300, "{status} {}", String::from_utf8_lossy(&body));
                        slowest = slowest.max(asked.elapsed());
                        count += 1;
                    }
                    (count, slowest)
                })
            })
            .collect();
        let (mut count, mut slowest) = (0, Duration::ZERO);
        for task in tasks {
            let (own, own_slowest) = task.await.unwrap();
            count += own;
            slowest = slowest.max(own_slowest);
        }
        let rate = count as f64 / started.elapsed().as_secs_f64();
        println!("{name:<42} {rate:>9.0} requests/s   slowest {slowest:?}");
    }
}

fn resident_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|l| l.split_whitespace().next()?.parse::<u64>().ok())
        .unwrap_or(0)
        / 1024
}

#[tokio::main]
async fn main() {
    rates().await;
    scale().await;
}

async fn rates() {
    let zoom = Zoom::start(Options {
        prefilled: true,
        hosts: CONNECTIONS as u32,
        ..Options::default()
    })
    .await;
    let users = zoom.get("/v2/users").await;
    let host = users["users"][0]["id"].as_str().unwrap().to_owned();
    let list = zoom.get(&format!("/v2/users/{host}/meetings")).await;
    let id = list["meetings"][0]["id"].to_string();
    let get = zoom.request("GET", &format!("/v2/meetings/{id}"), "");
    zoom.rate("get a meeting", move |_| get.clone()).await;
    let list = zoom.request(
        "GET",
        &format!("/v2/users/{host}/meetings?page_size=300"),
        "",
    );
    zoom.rate("list a host's meetings", move |_| list.clone())
        .await;
    let recordings = "/v2/accounts/me/recordings?from=2026-09-01&to=2026-09-30&page_size=300";
    let answer = zoom.get(recordings).await;
    let rows = answer["meetings"].as_array().unwrap().len();
    let request = zoom.request("GET", recordings, "");
    zoom.rate(&format!("list {rows} recordings"), move |_| request.clone())
        .await;
    let uuid = answer["meetings"][0]["id"].to_string();
    let report = zoom.request(
        "GET",
        &format!("/v2/report/meetings/{uuid}/participants?page_size=300"),
        "",
    );
    zoom.rate("report participants of a lesson", move |_| report.clone())
        .await;
    let emails = zoom.get("/v2/users?page_size=300").await;
    let emails: Vec<_> = (0..CONNECTIONS)
        .map(|at| emails["users"][at]["email"].as_str().unwrap().to_owned())
        .collect();
    let token = zoom.token.clone();
    zoom.rate("create a meeting", move |number| {
        let body = json!({"topic": format!("m{number}"), "type": 2, "duration": 45,
            "start_time": "2026-09-20T08:00:00Z", "settings": {"waiting_room": true}})
        .to_string();
        // Writes to one host at the same time are refused, so every connection has its own.
        let host = &emails[number % CONNECTIONS];
        format!(
            "POST /v2/users/{host}/meetings HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n\
             accept: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
    })
    .await;
    download(&zoom, &answer).await;
    zoom.sandbox.stop().await;
}

/// Bytes a second of one large file over one connection.
async fn download(zoom: &Zoom, answer: &Value) {
    let size = 4_u64 << 30;
    let uuid = answer["meetings"][0]["uuid"].as_str().unwrap();
    let body = json!({"uuid": uuid, "file": 0, "size": size}).to_string();
    zoom.control("POST", "/recordings/size", &body).await;
    let url = answer["meetings"][0]["recording_files"][0]["download_url"]
        .as_str()
        .unwrap();
    let url = final_location(zoom, url).await;
    let (host, path) = url.trim_start_matches("http://").split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).await.unwrap();
    let request = format!("GET /{path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    let started = Instant::now();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut buffer = vec![0; 1 << 20];
    let mut total = 0_u64;
    loop {
        match stream.read(&mut buffer).await.unwrap() {
            0 => break,
            read => total += read as u64,
        }
    }
    assert!(total > size, "{total}");
    let rate = total as f64 / started.elapsed().as_secs_f64() / 1e6;
    println!(
        "{:<42} {rate:>9.0} MB/s         resident {} MB",
        "download a file of 4 GiB",
        resident_megabytes()
    );
}

/// Where a download ends after its redirects.
async fn final_location(zoom: &Zoom, url: &str) -> String {
    let mut url = url.to_owned();
    loop {
        let (host, path) = url.trim_start_matches("http://").split_once('/').unwrap();
        if path.starts_with("media/") {
            return url;
        }
        let mut stream = TcpStream::connect(host).await.unwrap();
        let bearer = if host == zoom.address {
            zoom.token.as_str()
        } else {
            ""
        };
        let request = format!(
            "GET /{path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {bearer}\r\nconnection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        let next = answer
            .lines()
            .find_map(|line| line.strip_prefix("location: "))
            .unwrap();
        url = next.to_owned();
    }
}

/// 1,000 hosts, 100,000 meetings, a million participant rows.
async fn scale() {
    let options = Options {
        hosts: 1000,
        lessons_per_day: 9,
        days_before: 1,
        days_after: 15,
        people_per_cohort: 10,
        plan: AccountPlan::Business,
        prefilled: true,
        ..Options::default()
    };
    let started = Instant::now();
    let zoom = Zoom::start(options).await;
    let meetings = zoom.sandbox.summary().meetings;
    println!(
        "make {meetings} meetings: {:.1?}, resident {} MB",
        started.elapsed(),
        resident_megabytes()
    );
    let started = Instant::now();
    zoom.control("POST", "/clock", r#"{"advance": "20d"}"#)
        .await;
    let summary = zoom.sandbox.summary();
    println!(
        "hold {} instances with {} participant rows: {:.1?}, resident {} MB",
        summary.instances,
        summary.participant_rows,
        started.elapsed(),
        resident_megabytes()
    );
    let started = Instant::now();
    let base = "/v2/accounts/me/recordings?from=2026-09-01&to=2026-09-30&page_size=300";
    let (mut path, mut pages, mut rows) = (base.to_owned(), 0, 0);
    loop {
        let page = zoom.get(&path).await;
        pages += 1;
        rows += page["meetings"].as_array().unwrap().len();
        match page["next_page_token"].as_str().unwrap() {
            "" => break,
            token => path = format!("{base}&next_page_token={token}"),
        }
    }
    println!(
        "list {rows} recordings on {pages} pages: {:.1?}",
        started.elapsed()
    );
    zoom.sandbox.stop().await;
}
