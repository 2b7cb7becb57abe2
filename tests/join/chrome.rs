//! A headless Chromium, driven over its DevTools protocol; it may reach nothing but this machine.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Longest wait for something on a page.
const PATIENCE: Duration = Duration::from_secs(30);

/// A browser with one page.
pub(crate) struct Chrome {
    child: Child,
    _profile: tempfile::TempDir,
    socket: TcpStream,
    number: u64,
    events: Vec<Value>,
}

/// Where Debian puts it.
fn program() -> Option<PathBuf> {
    ["/usr/bin/chromium", "/usr/bin/google-chrome"]
        .iter()
        .map(PathBuf::from)
        .find(|path| path.exists())
}

impl Chrome {
    /// A browser, or `None` and a word where there is none.
    #[expect(
        clippy::print_stderr,
        reason = "whoever reads the log must see what was not tested"
    )]
    pub(crate) fn start() -> Option<Self> {
        let Some(program) = program() else {
            eprintln!("skipped: no Chromium here (apt-get install chromium)");
            return None;
        };
        let profile = tempfile::tempdir().unwrap();
        let mut child = Command::new(program)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let address = loop {
            let line = lines.next().expect("Chromium ended").unwrap();
            if let Some((_, rest)) = line.split_once("DevTools listening on ws://") {
                break rest.split('/').next().unwrap().to_owned();
            }
        };
        // Whoever does not read its messages stops it one day.
        std::thread::spawn(move || lines.for_each(drop));
        let path = new_page(&address);
        let mut chrome = Self {
            child,
            _profile: profile,
            socket: handshake(&address, &path),
            number: 0,
            events: Vec::new(),
        };
        for domain in ["Page", "Runtime", "Log"] {
            chrome.call(&format!("{domain}.enable"), &json!({}));
        }
        Some(chrome)
    }

    /// One command and its result.
    pub(crate) fn call(&mut self, method: &str, parameters: &Value) -> Value {
        self.number += 1;
        let number = self.number;
        let text = json!({"id": number, "method": method, "params": parameters}).to_string();
        send(&mut self.socket, &text);
        loop {
            let message = receive(&mut self.socket);
            if message["id"] == number {
                assert!(message.get("error").is_none(), "{method}: {message}");
                return message["result"].clone();
            }
            self.events.push(message);
        }
    }

    /// Goes to an address and waits until the page is there.
    pub(crate) fn open(&mut self, url: &str) {
        self.call("Page.navigate", &json!({ "url": url }));
        let at = serde_json::to_string(url).unwrap();
        let there = format!("location.href === {at} && document.readyState === 'complete'");
        self.wait_for(&there);
    }

    /// The value of an expression, or of the promise that it is.
    pub(crate) fn eval(&mut self, expression: &str) -> Value {
        let parameters = json!({
            "expression": expression, "returnByValue": true, "awaitPromise": true, "userGesture": true
        });
        let result = self.call("Runtime.evaluate", &parameters);
        assert!(
            result.get("exceptionDetails").is_none(),
            "{expression}: {result}"
        );
        result["result"]["value"].clone()
    }

    pub(crate) fn text(&mut self, expression: &str) -> String {
        let value = self.eval(expression);
        value
            .as_str()
            .unwrap_or_else(|| panic!("{expression}: {value}"))
            .to_owned()
    }

    /// Waits until an expression is true.
    pub(crate) fn wait_for(&mut self, expression: &str) {
        let begin = Instant::now();
        while self.eval(&format!("Boolean({expression})")) != true {
            assert!(
                begin.elapsed() < PATIENCE,
                "waited in vain for {expression}: {}",
                self.eval("document.documentElement.outerHTML")
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// A screen of this size, as a phone or a desk has it.
    pub(crate) fn screen(&mut self, width: u32, height: u32) {
        let metrics =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.call("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// Where and how its user looks.
    pub(crate) fn visitor(&mut self, zone: &str, scheme: &str) {
        self.call(
            "Emulation.setTimezoneOverride",
            &json!({ "timezoneId": zone }),
        );
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.call(
            "Emulation.setEmulatedMedia",
            &json!({ "features": features }),
        );
    }

    /// Errors in the log of the page and exceptions, except those of hosts out of reach.
    pub(crate) fn complaints(&mut self) -> Vec<String> {
        self.eval("1");
        let grave = |event: &&Value| match event["method"].as_str() {
            Some("Log.entryAdded") => event["params"]["entry"]["level"] == "error",
            Some("Runtime.exceptionThrown") => true,
            Some("Runtime.consoleAPICalled") => event["params"]["type"] == "error",
            _ => false,
        };
        self.events
            .iter()
            .filter(grave)
            .map(Value::to_string)
            .collect()
    }

    /// Keeps a picture where `ZOOMCTL_SCREENSHOTS` names a folder.
    pub(crate) fn picture(&mut self, name: &str) {
        let Some(folder) = std::env::var_os("ZOOMCTL_SCREENSHOTS") else {
            return;
        };
        let shot = self.call(
            "Page.captureScreenshot",
            &json!({"captureBeyondViewport": true}),
        );
        use base64::Engine as _;
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(shot["data"].as_str().unwrap())
            .unwrap();
        std::fs::write(Path::new(&folder).join(format!("{name}.png")), bytes).unwrap();
    }
}

impl Drop for Chrome {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Opens a page, and returns the path of its WebSocket. The browser keeps the connection open, so
/// the answer ends where its length says.
fn new_page(address: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    write!(
        stream,
        "PUT /json/new?about:blank HTTP/1.1\r\nHost: {address}\r\n\r\n"
    )
    .unwrap();
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let line = line.trim_end().to_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let page: Value = serde_json::from_slice(&body).unwrap();
    let url = page["webSocketDebuggerUrl"].as_str().unwrap();
    url.split_once(address).unwrap().1.to_owned()
}

/// Opens a WebSocket.
fn handshake(address: &str, path: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )
    .unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    assert!(
        head.starts_with(b"HTTP/1.1 101"),
        "{}",
        String::from_utf8_lossy(&head)
    );
    stream
}

/// One text message; a mask of zeros is a mask.
fn send(stream: &mut TcpStream, text: &str) {
    let length = text.len();
    let mut frame = vec![0x81];
    match u16::try_from(length) {
        Ok(length) if length < 126 => frame.push(0x80 | length as u8),
        Ok(length) => {
            frame.push(0x80 | 126);
            frame.extend(length.to_be_bytes());
        }
        Err(_) => {
            frame.push(0x80 | 127);
            frame.extend((length as u64).to_be_bytes());
        }
    }
    frame.extend([0; 4]);
    frame.extend(text.as_bytes());
    stream.write_all(&frame).unwrap();
}

/// One message, whole.
fn receive(stream: &mut TcpStream) -> Value {
    let mut message = Vec::new();
    loop {
        let mut head = [0; 2];
        stream.read_exact(&mut head).unwrap();
        let length = match head[1] & 0x7f {
            126 => {
                let mut length = [0; 2];
                stream.read_exact(&mut length).unwrap();
                u64::from(u16::from_be_bytes(length))
            }
            127 => {
                let mut length = [0; 8];
                stream.read_exact(&mut length).unwrap();
                u64::from_be_bytes(length)
            }
            length => u64::from(length),
        };
        let mut part = vec![0; usize::try_from(length).unwrap()];
        stream.read_exact(&mut part).unwrap();
        message.extend(part);
        if head[0] & 0x80 != 0 {
            return serde_json::from_slice(&message).unwrap();
        }
    }
}
