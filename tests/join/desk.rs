//! Starts `webhook serve --join-page` and asks it by hand.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Stdio};

use serde_json::{Value, json};

use crate::support::http::{Answer, http};
use crate::support::{World, planned};

pub(crate) const SDK_KEY: &str = "exampleClientIdXYZ";
pub(crate) const SDK_SECRET: &str = "exampleSdkSecret0123456789";

/// A session of the sandbox's term that is still to come on its first morning.
pub(crate) const SESSION: &str = "L0004";

/// A server that runs until it is dropped.
pub(crate) struct Served {
    child: Child,
    pub(crate) address: String,
    log: std::thread::JoinHandle<String>,
}

/// How the server is started.
pub(crate) struct Serving<'a> {
    pub(crate) now: String,
    pub(crate) has_sdk: bool,
    pub(crate) arguments: &'a [&'a str],
    pub(crate) variables: &'a [(&'a str, &'a str)],
}

impl Served {
    /// A server whose clock stands at this moment and goes on, with an SDK app.
    pub(crate) fn at(world: &World, now: &str) -> Self {
        Self::start(
            world,
            &Serving {
                now: now.to_owned(),
                has_sdk: true,
                arguments: &[],
                variables: &[],
            },
        )
    }

    pub(crate) fn start(world: &World, how: &Serving<'_>) -> Self {
        let mut command = world.command(&["webhook", "serve", "--join-page"]);
        if !how.arguments.contains(&"--listen") {
            command.args(["--listen", "127.0.0.1:0"]);
        }
        command
            .args(how.arguments)
            .env("ZOOMCTL_NOW", &how.now)
            .env("ZOOM_WEBHOOK_SECRET", "exampleSecretTokenA1")
            .envs(how.variables.iter().copied())
            .stderr(Stdio::piped());
        if how.has_sdk {
            command
                .env("ZOOM_SDK_KEY", SDK_KEY)
                .env("ZOOM_SDK_SECRET", SDK_SECRET);
        } else {
            // The sandbox gives every world an SDK app of its own.
            command
                .env_remove("ZOOM_SDK_KEY")
                .env_remove("ZOOM_SDK_SECRET");
        }
        let mut child = command.spawn().unwrap();
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut told = String::new();
        let address = loop {
            let mut line = String::new();
            assert!(
                stderr.read_line(&mut line).unwrap() > 0,
                "no address: {told}"
            );
            told.push_str(&line);
            if let Some((_, rest)) = line.split_once("listening on http://") {
                break rest.split('/').next().unwrap().trim().to_owned();
            }
        };
        let log = std::thread::spawn(move || {
            stderr.read_to_string(&mut told).unwrap();
            told
        });
        Self {
            child,
            address,
            log,
        }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        http("GET", &self.url(path), &[], "")
    }

    pub(crate) fn post(&self, path: &str, body: &str) -> Answer {
        http("POST", &self.url(path), &[], body)
    }

    /// The page of a token.
    pub(crate) fn page(&self, token: &str) -> String {
        let answer = self.get(&format!("/join/{token}"));
        assert_eq!(answer.status, 200, "{}", text(&answer));
        text(&answer)
    }

    /// Asks for a signature as a page does.
    pub(crate) fn sign(&self, token: &str) -> Answer {
        self.post("/sdk/signature", &json!({ "token": token }).to_string())
    }

    /// Ends it as systemd does; what it told on stderr.
    pub(crate) fn stop(mut self) -> String {
        let pid = self.child.id().to_string();
        let kill = std::process::Command::new("kill").arg(pid).status();
        assert!(kill.unwrap().success());
        self.child.wait().unwrap();
        let log = std::mem::replace(&mut self.log, std::thread::spawn(String::new));
        log.join().unwrap()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn text(answer: &Answer) -> String {
    String::from_utf8(answer.body.clone()).unwrap()
}

/// A world whose sessions have meetings.
pub(crate) fn school() -> World {
    let world = World::with_term();
    world.json(&["provision"]);
    world
}

/// So many minutes after the planned start of the session.
pub(crate) fn after_start(world: &World, minutes: i64) -> String {
    let term = world.term();
    let row = term.iter().find(|row| row["session_id"] == SESSION);
    let at = planned(row.unwrap()) + chrono::TimeDelta::minutes(minutes);
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// New links to the session, as `create` prints them.
pub(crate) fn links(world: &World, arguments: &[&str]) -> Vec<Value> {
    let create = ["session", "tokens", "create", "--session", SESSION];
    let made = world.json(&[&create[..], arguments].concat());
    made.as_array().unwrap().clone()
}

/// The token of the first learner.
pub(crate) fn learner(world: &World) -> String {
    token(&links(world, &["--all-roster"])[0])
}

/// The token of the host.
pub(crate) fn host(world: &World) -> String {
    token(&links(world, &["--role", "host"])[0])
}

pub(crate) fn token(link: &Value) -> String {
    link["token"].as_str().unwrap().to_owned()
}

/// Who took which link, oldest first: `person action`.
pub(crate) fn clicks(world: &World) -> Vec<String> {
    world.query("SELECT person_id || ' ' || action FROM zoom_session_logs ORDER BY id")
}
