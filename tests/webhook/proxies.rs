//! The examples for nginx and Caddy in `contrib/`, loaded into the real programs: an event of Zoom's
//! comes through https as it was signed, and nothing else comes through.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::serving::{SECRET, Serving, command, event, monday, sign};
use crate::support::{World, wait_for};

/// A proxy before a receiver.
struct Proxy {
    child: Child,
    port: u16,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        // Both end their workers on this.
        let pid = self.child.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &pid]).status();
        let _ = self.child.wait();
    }
}

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn example(name: &str) -> String {
    std::fs::read_to_string(repository("contrib").join(name)).unwrap()
}

fn certificate() -> [String; 2] {
    ["tests/tls/server.pem", "tests/tls/server.key"]
        .map(|path| repository(path).display().to_string())
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// Replaces what differs from one machine to the next; what is not there any more is a failure.
fn adapted(text: String, changes: &[(&str, String)]) -> String {
    changes.iter().fold(text, |text, (from, to)| {
        assert!(text.contains(from), "no {from} in the example");
        text.replace(from, to)
    })
}

/// `None`, with a word, where the program is not installed.
fn program(name: &str) -> Option<PathBuf> {
    let found = ["/usr/sbin", "/usr/bin"]
        .map(|folder| Path::new(folder).join(name))
        .into_iter()
        .find(|path| path.exists());
    if found.is_none() {
        println!("skipped: {name} is not installed");
    }
    found
}

impl Proxy {
    fn of(mut command: Command, port: u16) -> Self {
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let proxy = Self { child, port };
        wait_for("the proxy", || {
            std::net::TcpStream::connect(("127.0.0.1", port)).ok()
        });
        proxy
    }

    fn nginx(world: &World, name: &str, domain: &str, serving: &Serving) -> Option<Self> {
        let program = program("nginx")?;
        let port = free_port();
        let [chain, key] = certificate();
        let folder = format!("/etc/letsencrypt/live/{domain}");
        let site = adapted(
            example(name),
            &[
                ("listen 443 ssl", format!("listen 127.0.0.1:{port} ssl")),
                (&format!("{folder}/fullchain.pem"), chain),
                (&format!("{folder}/privkey.pem"), key),
                ("127.0.0.1:8787", serving.address.clone()),
            ],
        );
        let home = world.path("nginx");
        std::fs::create_dir_all(&home).unwrap();
        let places: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {}/{kind};\n", home.display()))
            .concat();
        let whole = format!(
            "daemon off;\npid {0}/pid;\nerror_log {0}/error.log;\nevents {{}}\n\
             http {{\naccess_log off;\n{places}{site}}}\n",
            home.display()
        );
        let config = world.write("nginx.conf", whole);
        let mut command = Command::new(program);
        command.arg("-p").arg(&home).arg("-c").arg(config);
        Some(Self::of(command, port))
    }

    fn caddy(world: &World, name: &str, domain: &str, serving: &Serving) -> Option<Self> {
        let program = program("caddy")?;
        let port = free_port();
        let [chain, key] = certificate();
        let site = format!("https://localhost:{port} {{\n\tbind 127.0.0.1\n\ttls {chain} {key}\n");
        let mut text = adapted(
            example(name),
            &[
                (&format!("\n{domain} {{\n"), format!("\n{site}")),
                ("127.0.0.1:8787", serving.address.clone()),
            ],
        );
        let options = "\tadmin off\n\tauto_https disable_redirects\n";
        text = match text.split_once("\n{\n") {
            Some((head, rest)) => format!("{head}\n{{\n{options}{rest}"),
            None => format!("{{\n{options}}}\n{text}"),
        };
        let config = world.write("Caddyfile", text);
        let mut command = Command::new(program);
        command
            .args(["run", "--adapter", "caddyfile", "--config"])
            .arg(config)
            .env("HOME", world.path("."))
            .env("XDG_CONFIG_HOME", world.path("caddy"))
            .env("XDG_DATA_HOME", world.path("caddy"));
        Some(Self::of(command, port))
    }

    /// The status and the headers of an answer; what curl says where there was none.
    fn try_ask(&self, path: &str, arguments: &[&str]) -> Result<(u16, String), String> {
        let output = Command::new("curl")
            .args(["--silent", "--show-error", "--insecure", "--max-time", "20"])
            .args(["--output", "/dev/null", "--dump-header", "-"])
            .args(arguments)
            // The name in the certificate: Caddy has none for a bare address.
            .args(["--resolve", &format!("localhost:{}:127.0.0.1", self.port)])
            .arg(format!("https://localhost:{}{path}", self.port))
            .output()
            .unwrap();
        let heads = String::from_utf8_lossy(&output.stdout).to_lowercase();
        // An interim answer (100) stands before the last one.
        let last = heads.trim_end().rsplit("\r\n\r\n").next().unwrap_or("");
        match last.split(' ').nth(1).map(str::parse) {
            Some(Ok(status)) => Ok((status, last.to_owned())),
            _ => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
        }
    }

    fn ask(&self, path: &str, arguments: &[&str]) -> (u16, String) {
        self.try_ask(path, arguments)
            .unwrap_or_else(|error| panic!("no answer: {error}"))
    }
}

fn only_events_come_through(world: &World, proxy: &Proxy, serving: &Serving) {
    let body = event(7);
    let headers = [
        format!("x-zm-request-timestamp: {}", monday()),
        format!(
            "x-zm-signature: {}",
            sign(SECRET, monday(), body.as_bytes())
        ),
    ];
    let [at, signature] = headers.each_ref().map(String::as_str);
    let post = |body: &str| {
        let arguments = ["-H", at, "-H", signature, "--data-binary", body];
        proxy.try_ask("/webhooks/zoom", &arguments)
    };
    let status = |body: &str| post(body).unwrap().0;
    assert_eq!(status(&body), 200);
    assert_eq!(status(&body.replace("started", "ended")), 401, "forged");
    let giant = world.write("giant", vec![b' '; 2_000_000]);
    // Over HTTP/2 a stream that is broken off in mid-body may take its answer along, and Caddy tells
    // a body over its own `max_size` as 502 when it was already passing it on (caddy#5652).
    if let Ok((status, _)) = post(&format!("@{}", giant.display())) {
        assert!([413, 502].contains(&status), "{status}");
    }
    assert_eq!(serving.requests("stored"), 1);
    for path in ["/healthz", "/metrics", "/webhooks/zoom/x", "/join/x"] {
        assert_eq!(proxy.ask(path, &[]).0, 404, "{path}");
    }
}

fn only_the_page_comes_through(proxy: &Proxy) {
    let (status, headers) = proxy.ask("/join/abc", &[]);
    assert_eq!(status, 404);
    assert!(
        headers.contains("content-security-policy:"),
        "our page: {headers}"
    );
    assert!(headers.contains("strict-transport-security:"), "{headers}");
    let json = "content-type: application/json";
    let (status, headers) = proxy.ask("/sdk/signature", &["-H", json, "-d", "{\"token\":\"abc\"}"]);
    assert_eq!(status, 404, "{headers}");
    assert!(
        headers.contains("application/json"),
        "our answer: {headers}"
    );
    for path in ["/healthz", "/metrics", "/webhooks/zoom", "/sdk/signature/x"] {
        let (status, headers) = proxy.ask(path, &[]);
        assert_eq!(status, 404, "{path}");
        assert!(!headers.contains("content-security-policy:"), "{path}");
    }
}

fn with_page(world: &World) -> Serving {
    let arguments = ["serve", "--listen", "127.0.0.1:0", "--join-page"];
    Serving::of(command(world, &arguments))
}

#[test]
fn nginx_lets_events_through_and_nothing_else() {
    let world = World::offline();
    let serving = Serving::start(&world);
    let proxy = Proxy::nginx(&world, "nginx.conf", "zoom.school.example", &serving);
    if let Some(proxy) = proxy {
        only_events_come_through(&world, &proxy, &serving);
    }
}

#[test]
fn caddy_lets_events_through_and_nothing_else() {
    let world = World::offline();
    let serving = Serving::start(&world);
    let proxy = Proxy::caddy(&world, "Caddyfile", "zoom.school.example", &serving);
    if let Some(proxy) = proxy {
        only_events_come_through(&world, &proxy, &serving);
    }
}

#[test]
fn nginx_lets_the_join_page_through_and_nothing_else() {
    let world = World::with_term();
    let serving = with_page(&world);
    let name = "join-page.nginx.conf";
    if let Some(proxy) = Proxy::nginx(&world, name, "join.school.example", &serving) {
        only_the_page_comes_through(&proxy);
    }
}

#[test]
fn caddy_lets_the_join_page_through_and_nothing_else() {
    let world = World::with_term();
    let serving = with_page(&world);
    let name = "join-page.Caddyfile";
    if let Some(proxy) = Proxy::caddy(&world, name, "join.school.example", &serving) {
        only_the_page_comes_through(&proxy);
    }
}
