//! Starts the sandbox and drives the built binary against it, each in a folder of its own and with
//! an environment that holds nothing but what a test names.

#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

/// A running sandbox, a folder with database and archive, and the environment for both.
pub struct World {
    folder: tempfile::TempDir,
    sandbox: Child,
    environment: Vec<(String, String)>,
}

/// How a command ended.
#[derive(Debug)]
pub struct Ended {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl World {
    /// A sandbox whose clock stands, with further arguments for `sandbox serve`.
    pub fn with(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut sandbox = program(folder.path())
            .args(["sandbox", "serve"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(sandbox.stdout.take().unwrap()).lines();
        let mut environment = Vec::new();
        loop {
            let line = lines.next().expect("the sandbox prints its variables").unwrap();
            let (name, value) = line.strip_prefix("export ").unwrap().split_once('=').unwrap();
            environment.push((name.to_owned(), value.trim_matches('\'').to_owned()));
            if name == "ZOOMCTL_SANDBOX_CONTROL" {
                break;
            }
        }
        Self { folder, sandbox, environment }
    }

    pub fn new() -> Self {
        Self::with(&[])
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// The command with the sandbox's variables and its time, not started yet.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program(self.folder.path());
        command
            .args(arguments)
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .env("ZOOMCTL_NOW", self.now())
            .env("ZOOMCTL_DB", self.path("zoomctl.db"))
            .env("ZOOMCTL_ARCHIVE", self.path("archive"));
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        ended(self.command(arguments).output().unwrap())
    }

    /// The data of a command that must succeed, as JSON.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let ended = self.run(&[arguments, &["-o", "json"]].concat());
        assert_eq!(ended.code, 0, "{arguments:?}: {}", ended.stderr);
        serde_json::from_str(&ended.stdout).unwrap()
    }

    /// The error object of a command that must end with this code.
    pub fn error(&self, arguments: &[&str], code: i32) -> Value {
        let ended = self.run(&[arguments, &["-o", "json"]].concat());
        assert_eq!(ended.code, code, "{arguments:?}: {}{}", ended.stdout, ended.stderr);
        ended.error()
    }

    /// Brings the sandbox's own schedule and roster in.
    pub fn import_term(&self) {
        let term = self.control("GET", "/term.csv", "");
        let people = self.control("GET", "/people.csv", "");
        self.json(&["session", "import", self.write("term.csv", &term).to_str().unwrap()]);
        self.json(&["roster", "import", self.write("people.csv", &people).to_str().unwrap()]);
    }

    pub fn variable(&self, name: &str) -> &str {
        &self.environment.iter().find(|(known, _)| known == name).unwrap().1
    }

    pub fn now(&self) -> String {
        let clock: Value = serde_json::from_str(&self.control("GET", "/clock", "")).unwrap();
        clock["now"].as_str().unwrap().to_owned()
    }

    /// Moves the sandbox's time; meetings whose time has come take place.
    pub fn advance(&self, by: &str) {
        self.control("POST", "/clock", &format!("{{\"advance\":\"{by}\"}}"));
    }

    /// What the sandbox knows to be true.
    pub fn truth(&self) -> Value {
        serde_json::from_str(&self.control("GET", "/world", "")).unwrap()
    }

    /// One request to the control endpoint.
    pub fn control(&self, method: &str, path: &str, body: &str) -> String {
        let address = self.variable("ZOOMCTL_SANDBOX_CONTROL").trim_start_matches("http://");
        let mut stream = TcpStream::connect(address.trim_end_matches('/')).unwrap();
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: control\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 2"), "{method} {path}: {answer}");
        if head.to_lowercase().contains("transfer-encoding: chunked") { unchunked(body) } else { body.to_owned() }
    }

    /// A query in the database, read by SQLite itself.
    pub fn query<T: rusqlite::types::FromSql>(&self, sql: &str) -> Vec<T> {
        let connection = rusqlite::Connection::open(self.path("zoomctl.db")).unwrap();
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = self.sandbox.kill();
        let _ = self.sandbox.wait();
    }
}

impl Ended {
    pub fn error(&self) -> Value {
        let last = self.stderr.lines().last().unwrap_or_default();
        let error: Value = serde_json::from_str(last).unwrap_or_else(|_| panic!("no JSON: {}", self.stderr));
        error["error"].clone()
    }
}

pub fn ended(output: Output) -> Ended {
    Ended {
        code: output.status.code().expect("ended by itself"),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The built binary with an empty environment and a home of its own.
pub fn program(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zoomctl"));
    command.env_clear().env("HOME", home).env("PATH", "/usr/bin:/bin").current_dir(home).stdin(Stdio::null());
    command
}

fn unchunked(mut body: &str) -> String {
    let mut text = String::new();
    while let Some((size, rest)) = body.split_once("\r\n") {
        let size = usize::from_str_radix(size.trim(), 16).unwrap();
        if size == 0 {
            break;
        }
        text.push_str(&rest[..size]);
        body = rest[size..].trim_start_matches("\r\n");
    }
    text
}
