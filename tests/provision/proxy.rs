//! A gate between zoomctl and the sandbox that kills the process at a request of choice.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Child;
use std::sync::{Arc, Mutex};

/// Where the process dies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Boundary {
    /// The request has left zoomctl; Zoom never gets it.
    Before(usize),
    /// Zoom has acted; zoomctl never gets the answer.
    After(usize),
}

/// Listens on an address of its own, one request on each connection.
pub(crate) struct Gate {
    pub(crate) address: String,
    state: Arc<Mutex<State>>,
}

struct State {
    upstream: String,
    seen: usize,
    boundary: Option<Boundary>,
    victim: Option<Child>,
}

impl Gate {
    /// A gate before `api_url`, such as `http://127.0.0.1:1/v2`.
    pub(crate) fn before(api_url: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let upstream = api_url
            .strip_prefix("http://")
            .unwrap()
            .split_once('/')
            .unwrap()
            .0
            .to_owned();
        let state = Arc::new(Mutex::new(State {
            upstream,
            seen: 0,
            boundary: None,
            victim: None,
        }));
        let address = format!("http://{}/v2", listener.local_addr().unwrap());
        let shared = Arc::clone(&state);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&shared);
                std::thread::spawn(move || pass(stream, &state));
            }
        });
        Self { address, state }
    }

    /// Runs a process that dies at the boundary; false when it ended before it came there.
    pub(crate) fn run(&self, boundary: Boundary, start: impl FnOnce() -> Child) -> bool {
        // The process is put in before its first request can be looked at.
        let mut state = self.state.lock().unwrap();
        (state.seen, state.boundary) = (0, Some(boundary));
        state.victim = Some(start());
        drop(state);
        loop {
            let mut state = self.state.lock().unwrap();
            let victim = state.victim.as_mut().unwrap();
            if let Some(status) = victim.try_wait().unwrap() {
                state.boundary = None;
                return status.code().is_none();
            }
            drop(state);
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
    }
}

/// One request: to the sandbox and back, unless the process dies on the way.
fn pass(mut stream: TcpStream, state: &Mutex<State>) {
    let Some(request) = read_request(&stream) else {
        return;
    };
    let (number, upstream) = {
        let mut state = state.lock().unwrap();
        state.seen += 1;
        if state.boundary == Some(Boundary::Before(state.seen)) {
            return kill(&mut state);
        }
        (state.seen, state.upstream.clone())
    };
    let mut answer = Vec::new();
    let mut there = TcpStream::connect(upstream).unwrap();
    there.write_all(&request).unwrap();
    there.read_to_end(&mut answer).unwrap();
    let mut state = state.lock().unwrap();
    if state.boundary == Some(Boundary::After(number)) {
        return kill(&mut state);
    }
    drop(state);
    let _ = stream.write_all(&answer);
}

fn kill(state: &mut State) {
    state.victim.as_mut().unwrap().kill().unwrap();
}

/// The whole request, asking for a connection of its own.
fn read_request(stream: &TcpStream) -> Option<Vec<u8>> {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if line == "\r\n" {
            break;
        }
        let lower = line.to_lowercase();
        if let Some(value) = lower.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        if !lower.starts_with("connection:") {
            head.push_str(&line);
        }
    }
    let mut request = format!("{head}Connection: close\r\n\r\n").into_bytes();
    let begin = request.len();
    request.resize(begin + length, 0);
    reader.read_exact(&mut request[begin..]).ok()?;
    Some(request)
}
