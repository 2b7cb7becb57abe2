//! A monitor in the style of healthchecks.io on loopback: keeps what it is sent.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// A listening monitor; the thread ends with the process.
pub(crate) struct Monitor {
    /// Its address, with a secret in it.
    pub(crate) url: String,
    got: Arc<Mutex<Vec<Ping>>>,
}

/// One request.
#[derive(Clone, Debug)]
pub(crate) struct Ping {
    /// Method and path.
    pub(crate) line: String,
    pub(crate) body: String,
}

impl Monitor {
    /// Listens and answers every request with this status.
    pub(crate) fn answering(status: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/CANARY", listener.local_addr().unwrap());
        let got = Arc::new(Mutex::new(Vec::new()));
        let kept = got.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let ping = answer(stream.unwrap(), status);
                kept.lock().unwrap().push(ping);
            }
        });
        Self { url, got }
    }

    /// What came since the last look.
    pub(crate) fn take(&self) -> Vec<Ping> {
        std::mem::take(&mut self.got.lock().unwrap())
    }

    /// The lines of what came since the last look.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.take().into_iter().map(|ping| ping.line).collect()
    }
}

fn answer(mut stream: TcpStream, status: u16) -> Ping {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        assert_ne!(reader.read_line(&mut head).unwrap(), 0, "{head}");
    }
    let length = head
        .to_lowercase()
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok())
        .unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    write!(
        stream,
        "HTTP/1.1 {status} X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let line = head.lines().next().unwrap().trim_end_matches(" HTTP/1.1");
    Ping {
        line: line.to_owned(),
        body: String::from_utf8(body).unwrap(),
    }
}
