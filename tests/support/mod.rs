//! Starts the sandbox and drives the built binary against it, each world in a folder of its own and
//! with an environment that holds nothing but what a test names.

#![allow(
    dead_code,
    reason = "which helpers a test binary leaves unused differs from one to the next"
)]
#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

pub(crate) mod crontab;
pub(crate) mod http;
pub(crate) mod killing;
pub(crate) mod monitor;

use std::collections::HashMap;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use serde_json::Value;

use self::http::http;

/// The sandbox's first moment: a Monday, 8 o'clock in Riyadh.
pub(crate) const MONDAY: &str = "2026-09-07T05:00:00Z";

/// An hour or more after the last lesson of that day.
pub(crate) const EVENING: &str = "2026-09-07T16:00:00Z";

/// Longest wait for something that another process is about to do.
const PATIENCE: Duration = Duration::from_secs(20);

/// Rows of a CSV file as maps from column to cell.
pub(crate) type Rows = Vec<HashMap<String, String>>;

/// A folder with database and archive, and (unless it is offline) a sandbox beside it.
pub(crate) struct World {
    folder: tempfile::TempDir,
    sandbox: Option<Child>,
    environment: Vec<(String, String)>,
}

/// How a command ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl World {
    /// A school of two teachers, whose clock stands on a Monday morning.
    pub(crate) fn new() -> Self {
        Self::with(&["--hosts", "2"])
    }

    /// A sandbox with these arguments for `sandbox serve`.
    pub(crate) fn with(arguments: &[&str]) -> Self {
        let mut world = Self::offline();
        // All of the limits is ours, so that no test waits for the pacer.
        let config = "plan = \"business\"\n[limits]\nshare = 1.0\n";
        let config = world.write("config.toml", config);
        let mut sandbox = program(world.folder.path())
            .args(["sandbox", "serve"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(sandbox.stdout.take().unwrap()).lines();
        world.sandbox = Some(sandbox);
        loop {
            let line = lines
                .next()
                .expect("the sandbox prints its variables")
                .unwrap();
            let (name, value) = line
                .strip_prefix("export ")
                .unwrap()
                .split_once('=')
                .unwrap();
            let value = value.trim_matches('\'').to_owned();
            world.environment.push((name.to_owned(), value));
            if name == "ZOOMCTL_SANDBOX_CONTROL" {
                break;
            }
        }
        let config = config.to_str().unwrap().to_owned();
        world
            .environment
            .push(("ZOOMCTL_CONFIG".to_owned(), config));
        world
    }

    /// A folder without a sandbox and without credentials.
    pub(crate) fn offline() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            sandbox: None,
            environment: Vec::new(),
        }
    }

    /// A world with the sandbox's own schedule and roster in the database.
    pub(crate) fn with_term() -> Self {
        let world = Self::new();
        world.import_term();
        world
    }

    /// A world whose first day has passed, with meetings for all its sessions.
    pub(crate) fn after_the_day() -> Self {
        let world = Self::with_term();
        world.json(&["provision"]);
        world.set_clock(EVENING);
        world
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.path("zoomctl.db")
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// The command with the world's variables and time, not started yet.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program(self.folder.path());
        command
            .args(arguments)
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .env("ZOOMCTL_NOW", self.now())
            .env("ZOOMCTL_DB", self.database())
            .env("ZOOMCTL_ARCHIVE", self.path("archive"));
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        ended(self.command(arguments).output().unwrap())
    }

    /// What a command that must succeed prints.
    pub(crate) fn text(&self, arguments: &[&str]) -> String {
        let ended = self.run(arguments);
        assert_eq!(ended.code, 0, "{arguments:?}: {}", ended.stderr);
        ended.stdout
    }

    /// The data of a command that must succeed, as JSON.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let text = self.text(&[arguments, &["-o", "json"]].concat());
        serde_json::from_str(&text).unwrap()
    }

    /// The error object of a command that must end with this code.
    pub(crate) fn error(&self, arguments: &[&str], code: i32) -> Value {
        let ended = self.run(&[arguments, &["-o", "json"]].concat());
        assert_eq!(ended.code, code, "{arguments:?}: {ended:?}");
        ended.error()
    }

    /// A command that gets this on stdin.
    pub(crate) fn run_with_stdin(&self, arguments: &[&str], input: &[u8]) -> Ended {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        ended(child.wait_with_output().unwrap())
    }

    /// Brings the sandbox's own schedule and roster in.
    pub(crate) fn import_term(&self) {
        let term = self.write("term.csv", self.control("GET", "/term.csv", ""));
        let people = self.write("people.csv", self.control("GET", "/people.csv", ""));
        self.json(&["session", "import", term.to_str().unwrap()]);
        self.json(&["roster", "import", people.to_str().unwrap()]);
    }

    /// The sandbox's own schedule.
    pub(crate) fn term(&self) -> Rows {
        csv_rows(&self.control("GET", "/term.csv", ""))
    }

    pub(crate) fn variable(&self, name: &str) -> &str {
        let found = self.environment.iter().find(|(known, _)| known == name);
        &found.unwrap().1
    }

    /// The sandbox's time; without a sandbox a Monday morning.
    pub(crate) fn now(&self) -> String {
        if self.sandbox.is_none() {
            return MONDAY.to_owned();
        }
        let clock: Value = serde_json::from_str(&self.control("GET", "/clock", "")).unwrap();
        clock["now"].as_str().unwrap().to_owned()
    }

    /// Moves the sandbox's time; meetings whose time has come take place.
    pub(crate) fn advance(&self, by: &str) {
        self.control("POST", "/clock", &format!("{{\"advance\":\"{by}\"}}"));
    }

    /// Sets the sandbox's time.
    pub(crate) fn set_clock(&self, at: &str) {
        self.control("POST", "/clock", &format!("{{\"set\":\"{at}\"}}"));
    }

    /// What the sandbox knows to be true.
    pub(crate) fn truth(&self) -> Value {
        serde_json::from_str(&self.control("GET", "/world", "")).unwrap()
    }

    /// Meetings that exist at the sandbox.
    pub(crate) fn meetings(&self) -> Vec<Value> {
        let truth = self.truth();
        let all = truth["meetings"].as_array().unwrap().iter();
        all.filter(|meeting| meeting["exists"] == true)
            .cloned()
            .collect()
    }

    /// Requests that the sandbox has seen since this number, oldest first.
    pub(crate) fn journal(&self, since: u64) -> Vec<Value> {
        let text = self.control("GET", &format!("/journal?since={since}"), "");
        let journal: Value = serde_json::from_str(&text).unwrap();
        journal["requests"].as_array().unwrap().clone()
    }

    /// The number of the last request that the sandbox has seen.
    pub(crate) fn last_request(&self) -> u64 {
        self.journal(0)
            .last()
            .map_or(0, |request| request["number"].as_u64().unwrap())
    }

    /// Requests since this number that change something at Zoom.
    pub(crate) fn writes(&self, since: u64) -> Vec<Value> {
        let requests = self.journal(since).into_iter();
        requests
            .filter(|request| request["host"] == "api" && request["method"] != "GET")
            .collect()
    }

    /// One request to the control endpoint.
    pub(crate) fn control(&self, method: &str, path: &str, body: &str) -> String {
        let url = format!("{}{path}", self.variable("ZOOMCTL_SANDBOX_CONTROL"));
        let kind = [("Content-Type", "application/json")];
        let answer = http(method, &url, &kind, body);
        assert!(
            answer.status / 100 == 2,
            "{method} {path}: {}",
            String::from_utf8_lossy(&answer.body)
        );
        String::from_utf8(answer.body).unwrap()
    }

    /// A query in the database, read by SQLite itself.
    pub(crate) fn query<T: rusqlite::types::FromSql>(&self, sql: &str) -> Vec<T> {
        let connection = rusqlite::Connection::open(self.database()).unwrap();
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(sandbox) = &mut self.sandbox {
            let _ = sandbox.kill();
            let _ = sandbox.wait();
        }
    }
}

impl Ended {
    /// The error object, the last line on stderr.
    pub(crate) fn error(&self) -> Value {
        let last = self.stderr.lines().last().unwrap_or_default();
        let error: Value =
            serde_json::from_str(last).unwrap_or_else(|_| panic!("no JSON: {}", self.stderr));
        error["error"].clone()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }
}

pub(crate) fn ended(output: Output) -> Ended {
    Ended {
        code: output.status.code().expect("ended by itself"),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The built binary with an empty environment and a home of its own.
pub(crate) fn program(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zoomctl"));
    command
        .env_clear()
        .env("HOME", home)
        .env("PATH", "/usr/bin:/bin")
        .current_dir(home)
        .stdin(Stdio::null());
    command
}

/// The variables that a command is given, for another one that starts its program.
pub(crate) fn variables(command: &Command) -> impl Iterator<Item = (&OsStr, &OsStr)> {
    let given = command.get_envs();
    given.filter_map(|(name, value)| Some((name, value?)))
}

/// Looks again and again until there is something to see.
pub(crate) fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begin = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begin.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Rows under the header of a CSV text.
pub(crate) fn csv_rows(text: &str) -> Rows {
    csv::Reader::from_reader(text.as_bytes())
        .deserialize()
        .map(Result::unwrap)
        .collect()
}

/// The keys of a JSON object in their order.
pub(crate) fn keys(value: &Value) -> Vec<&str> {
    let object = value
        .as_object()
        .unwrap_or_else(|| panic!("no object: {value}"));
    object.keys().map(String::as_str).collect()
}

pub(crate) fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// The moment that a row of the schedule means.
pub(crate) fn planned(row: &HashMap<String, String>) -> DateTime<Utc> {
    let zone: chrono_tz::Tz = row["timezone"].parse().unwrap();
    let local: NaiveDateTime = row["start_time"].parse().unwrap();
    zone.from_local_datetime(&local).unwrap().to_utc()
}
