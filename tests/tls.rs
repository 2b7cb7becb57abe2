//! The way to Zoom through a proxy, by a private CA, and to Zoom for Government: a proxy on loopback
//! leads to a TLS server on loopback that stands for all of Zoom's hosts.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What came to the proxy in the clear, and what came to the server inside TLS.
#[derive(Default)]
struct Journal {
    connects: Vec<String>,
    requests: Vec<String>,
}

/// A proxy that opens every tunnel to the one server behind it.
struct Net {
    proxy: String,
    journal: Arc<Mutex<Journal>>,
    home: tempfile::TempDir,
}

fn head(stream: &mut impl BufRead) -> Option<String> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    Some(head)
}

/// Answers one request as Zoom would: a token that names this API host, or the user.
fn serve(stream: TcpStream, tls: Arc<ServerConfig>, api: &str, journal: &Mutex<Journal>) {
    let tls = ServerConnection::new(tls).unwrap();
    let mut stream = BufReader::new(StreamOwned::new(tls, stream));
    // A client that does not trust us leaves here.
    let Some(head) = head(&mut stream) else {
        return;
    };
    let length = head
        .to_lowercase()
        .split_once("content-length: ")
        .map_or(0, |(_, rest)| rest.lines().next().unwrap().parse().unwrap());
    stream.read_exact(&mut vec![0; length]).unwrap();
    let body = if head.starts_with("POST /oauth/token ") {
        format!(
            r#"{{"access_token":"CANARYtoken","expires_in":3600,"scope":"user:read:admin","api_url":"{api}"}}"#
        )
    } else {
        r#"{"id":"me","email":"admin@example.com"}"#.to_owned()
    };
    journal.lock().unwrap().requests.push(head);
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    let stream = stream.get_mut();
    stream.write_all(answer.as_bytes()).unwrap();
    stream.conn.send_close_notify();
    let _ = stream.flush();
}

impl Net {
    fn start(api: &'static str) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let chain = CertificateDer::pem_slice_iter(include_bytes!("tls/server.pem"));
        let key = PrivateKeyDer::from_pem_slice(include_bytes!("tls/server.key")).unwrap();
        let tls = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain.collect::<Result<_, _>>().unwrap(), key)
            .unwrap();
        let tls = Arc::new(tls);
        let journal = Arc::new(Mutex::new(Journal::default()));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let proxy = format!("http://{}", listener.local_addr().unwrap());
        let kept = Arc::clone(&journal);
        thread::spawn(move || {
            for stream in listener.incoming().map(Result::unwrap) {
                let (tls, journal) = (Arc::clone(&tls), Arc::clone(&kept));
                thread::spawn(move || {
                    let mut clear = BufReader::new(stream);
                    let connect = head(&mut clear).unwrap();
                    journal.lock().unwrap().connects.push(connect);
                    let mut stream = clear.into_inner();
                    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
                    serve(stream, tls, api, &journal);
                });
            }
        });
        Self {
            proxy,
            journal,
            home: tempfile::tempdir().unwrap(),
        }
    }

    /// `zoomctl api GET /users/me` through the proxy.
    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_zoomctl"));
        command
            .env_clear()
            .env("HOME", self.home.path())
            .env("ZOOM_ACCOUNT_ID", "account")
            .env("ZOOM_CLIENT_ID", "client")
            .env("ZOOM_CLIENT_SECRET", "CANARYsecret")
            .env("HTTPS_PROXY", &self.proxy)
            .env(
                "SSL_CERT_FILE",
                concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tls/ca.pem"),
            )
            .args(["api", "GET", "/users/me", "-vv"]);
        command
    }

    /// Hosts of the tunnels, in their order.
    fn hosts(&self) -> Vec<String> {
        let journal = self.journal.lock().unwrap();
        let host = |head: &String| head.split(' ').nth(1).unwrap().to_owned();
        journal.connects.iter().map(host).collect()
    }
}

#[test]
fn a_proxy_and_a_private_ca_lead_to_zoom_and_the_proxy_sees_no_secret() {
    let net = Net::start("https://api-us.zoom.us");
    let done = net.command().output().unwrap();
    let log = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{log}");
    assert!(String::from_utf8_lossy(&done.stdout).contains("admin@example.com"));
    assert_eq!(
        net.hosts(),
        ["zoom.us:443", "api-us.zoom.us:443"],
        "the region's host is used"
    );
    let journal = net.journal.lock().unwrap();
    for connect in &journal.connects {
        assert!(
            !connect.to_lowercase().contains("authorization"),
            "{connect}"
        );
    }
    let bearer = "authorization: bearer canarytoken";
    assert!(journal.requests[1].to_lowercase().contains(bearer));
    assert!(!log.contains("CANARY"), "{log}");
}

#[test]
fn zoom_for_government_is_a_matter_of_the_token_address() {
    let net = Net::start("https://api.zoomgov.com");
    let mut command = net.command();
    command.env("ZOOMCTL_OAUTH_URL", "https://zoomgov.com/oauth/token");
    let done = command.output().unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert_eq!(net.hosts(), ["zoomgov.com:443", "api.zoomgov.com:443"]);
}

#[test]
fn an_unknown_ca_or_a_certificate_for_another_host_gets_nothing() {
    let net = Net::start("https://api.zoom.us");
    // The server's own certificate is no authority.
    let mut unknown = net.command();
    unknown.env(
        "SSL_CERT_FILE",
        concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tls/server.pem"),
    );
    let mut other = net.command();
    other.env(
        "ZOOMCTL_OAUTH_URL",
        "https://zoom.us.example.test/oauth/token",
    );
    for mut command in [unknown, other] {
        let refused = command.output().unwrap();
        let told = String::from_utf8_lossy(&refused.stderr);
        assert_eq!(refused.status.code(), Some(75), "{told}");
        assert!(told.contains("certificate"), "{told}");
    }
    assert!(net.journal.lock().unwrap().requests.is_empty());
}

#[test]
fn a_token_that_names_a_foreign_host_is_not_sent_there() {
    let net = Net::start("https://api.zoom.us.evil.test");
    let refused = net.command().output().unwrap();
    assert_eq!(
        refused.status.code(),
        Some(3),
        "{}",
        String::from_utf8_lossy(&refused.stderr)
    );
    assert_eq!(net.hosts(), ["zoom.us:443"]);
}

#[test]
fn hosts_of_no_proxy_are_reached_without_it() {
    let net = Net::start("https://api.zoom.us");
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let mut command = net.command();
    command.env("NO_PROXY", "localhost").env(
        "ZOOMCTL_OAUTH_URL",
        format!("https://localhost:{}/oauth/token", closed.port()),
    );
    let refused = command.output().unwrap();
    assert_eq!(
        refused.status.code(),
        Some(75),
        "{}",
        String::from_utf8_lossy(&refused.stderr)
    );
    assert_eq!(net.hosts(), Vec::<String>::new());
}
