//! A receiver that runs, and requests to it byte by byte.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::support::{MONDAY, World, time};

pub(crate) const SECRET: &str = "exampleSecretTokenA1";

/// A running `webhook serve`.
pub(crate) struct Serving {
    child: Child,
    stderr: BufReader<ChildStderr>,
    pub(crate) address: String,
}

/// What the receiver answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
}

/// The moment at which every receiver here begins, in seconds.
pub(crate) fn monday() -> i64 {
    time(MONDAY).timestamp()
}

pub(crate) fn hex_mac(secret: &str, message: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(message);
    let bytes = mac.finalize().into_bytes();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The header that Zoom would send.
pub(crate) fn sign(secret: &str, timestamp: i64, body: &[u8]) -> String {
    let message = [format!("v0:{timestamp}:").as_bytes(), body].concat();
    format!("v0={}", hex_mac(secret, &message))
}

/// An event whose body differs from all others by its number.
pub(crate) fn event(number: usize) -> String {
    let event_ts = monday() * 1000 + i64::try_from(number).unwrap();
    format!(
        r#"{{"event":"meeting.started","event_ts":{event_ts},"payload":{{"object":{{"id":"86000000001","uuid":"u{number}=="}}}}}}"#
    )
}

/// A POST with these headers.
pub(crate) fn request(path: &str, headers: &[(&str, String)], body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut head = format!("POST {path} HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    [head.as_bytes(), body].concat()
}

/// Sends an event as Zoom would, at a time.
pub(crate) fn signed(secret: &str, timestamp: i64, body: &[u8]) -> Vec<u8> {
    let headers = [
        ("x-zm-request-timestamp", timestamp.to_string()),
        ("x-zm-signature", sign(secret, timestamp, body)),
    ];
    request("/webhooks/zoom", &headers, body)
}

impl Answer {
    /// Reads one answer from a connection that stays open.
    pub(crate) fn read(stream: &mut impl BufRead) -> Option<Self> {
        let mut line = String::new();
        stream.read_line(&mut line).ok().filter(|read| *read > 0)?;
        let status = line.split(' ').nth(1)?.parse().ok()?;
        let mut length = 0;
        loop {
            line.clear();
            stream.read_line(&mut line).ok().filter(|read| *read > 0)?;
            if line == "\r\n" {
                break;
            }
            let (name, value) = line.trim_end().split_once(": ")?;
            if name.eq_ignore_ascii_case("content-length") {
                length = value.parse().ok()?;
            }
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body).ok()?;
        Some(Self {
            status,
            body: String::from_utf8(body).ok()?,
        })
    }
}

/// The command with the secret, and more variables.
pub(crate) fn command(world: &World, arguments: &[&str]) -> Command {
    let mut command = world.command(&[&["webhook"], arguments].concat());
    command.env("ZOOM_WEBHOOK_SECRET", SECRET);
    command
}

impl Serving {
    pub(crate) fn start(world: &World) -> Self {
        Self::of(command(world, &["serve", "--listen", "127.0.0.1:0"]))
    }

    /// Starts it and waits for its address.
    pub(crate) fn of(mut command: Command) -> Self {
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        stderr.read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("listening on http://");
        let url = url.unwrap_or_else(|| panic!("{line}"));
        let address = url.split('/').next().unwrap().to_owned();
        Self {
            child,
            stderr,
            address,
        }
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        let patience = Some(Duration::from_secs(20));
        stream.set_read_timeout(patience).unwrap();
        stream
    }

    /// One request on a connection of its own.
    pub(crate) fn send(&self, request: &[u8]) -> Answer {
        let stream = self.connect();
        let mut writer = stream.try_clone().unwrap();
        std::thread::scope(|scope| {
            // Who is refused in mid-body is told so while it still sends, and then cut off.
            scope.spawn(move || drop(writer.write_all(request)));
            Answer::read(&mut BufReader::new(stream)).expect("an answer")
        })
    }

    /// An event as Zoom sends it now.
    pub(crate) fn post(&self, body: impl AsRef<[u8]>) -> Answer {
        self.send(&signed(SECRET, monday(), body.as_ref()))
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send(format!("GET {path} HTTP/1.1\r\nhost: x\r\n\r\n").as_bytes())
    }

    /// One figure of `/metrics`.
    pub(crate) fn metric(&self, name: &str) -> u64 {
        let page = self.get("/metrics").body;
        let line = page.lines().find(|line| line.starts_with(name));
        let value = line.and_then(|line| line.rsplit(' ').next());
        value
            .unwrap_or_else(|| panic!("no {name} in {page}"))
            .parse()
            .unwrap()
    }

    pub(crate) fn requests(&self, ending: &str) -> u64 {
        self.metric(&format!(
            "zoomctl_webhook_requests_total{{ending=\"{ending}\"}}"
        ))
    }

    pub(crate) fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        let status = Command::new("kill").args([name, &pid]).status().unwrap();
        assert!(status.success());
    }

    /// Waits for the end: the exit code (none after a kill), and what it said.
    pub(crate) fn end(mut self) -> (Option<i32>, String) {
        let mut said = String::new();
        self.stderr.read_to_string(&mut said).unwrap();
        (self.child.wait().unwrap().code(), said)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
