//! `webhook serve --run-jobs`: what events ask for is done at once.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;

use crate::effects::{add, event, number};
use crate::listener::{Got, Listener};
use crate::odd::{refuse_bad_runs, run};
use crate::support::http::http;
use crate::support::{EVENING, MONDAY, World, time, wait_for};

struct Serving {
    child: Child,
    url: String,
}

impl Serving {
    fn start(world: &World) -> Self {
        let arguments = ["webhook", "serve", "--listen", "127.0.0.1:0", "--run-jobs"];
        let mut command = world.command(&arguments);
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let line = lines.next().unwrap().unwrap();
        let url = line.strip_prefix("listening on ").unwrap().to_owned();
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, url }
    }

    /// The two headers of a body, by the sandbox's clock.
    fn signed(world: &World, body: &str) -> [(&'static str, String); 2] {
        let timestamp = time(&world.now()).timestamp().to_string();
        let secret = world.variable("ZOOM_WEBHOOK_SECRET");
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(format!("v0:{timestamp}:{body}").as_bytes());
        let mac = mac.finalize().into_bytes();
        let hex: String = mac.iter().map(|byte| format!("{byte:02x}")).collect();
        let signature = format!("v0={hex}");
        [
            ("x-zm-request-timestamp", timestamp),
            ("x-zm-signature", signature),
        ]
    }

    fn post(&self, world: &World, event: &Got) {
        let body = event.body.to_string();
        let headers = Self::signed(world, &body);
        let headers = headers
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let answer = http("POST", &self.url, &headers, &body);
        assert_eq!(answer.status, 200);
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_lesson_is_fetched_and_archived_by_its_events_alone() {
    let world = World::with_term();
    let listener = Listener::of(&world);
    world.json(&["provision"]);
    world.set_clock(EVENING);
    let got = listener.got(&world);
    let completed = got
        .iter()
        .find(|event| event.kind() == "recording.completed")
        .unwrap();
    let uuid = &completed.body["payload"]["object"]["uuid"];
    let of_lesson = got
        .iter()
        .filter(|event| &event.body["payload"]["object"]["uuid"] == uuid);
    // The account's own token may not download: only those that the events bring can. The report
    // takes its time, so that the recording is told while another job is at work.
    let slow = json!({"path": "/report/meetings/*/participants", "delay": "400ms"});
    world.control("POST", "/faults", &slow.to_string());
    let serving = Serving::start(&world);
    for event in of_lesson {
        if event.kind() == "recording.completed" {
            wait_for("the participants to be fetched", || {
                let runs = "SELECT count(*) FROM runs WHERE job = 'participant-fetch'";
                (world.query::<i64>(runs)[0] > 0).then_some(())
            });
        }
        serving.post(&world, event);
    }
    let uuid = uuid.as_str().unwrap();
    wait_for("the recording in the archive", || {
        let sql = format!(
            "SELECT count(*) FROM zoom_recordings WHERE uuid = '{uuid}' AND state = 'verified'"
        );
        let done: Vec<i64> = world.query(&sql);
        (done[0] >= 3).then_some(())
    });
    wait_for("the participants", || {
        let sql = format!("SELECT count(*) FROM zoom_participants WHERE uuid = '{uuid}'");
        let fetched: Vec<i64> = world.query(&sql);
        (fetched[0] >= 2).then_some(())
    });
    let runs: Vec<String> =
        world.query("SELECT DISTINCT triggered_by FROM runs WHERE job <> 'provision'");
    assert_eq!(runs, ["webhook"]);
    let open: Vec<i64> =
        world.query("SELECT count(*) FROM zoom_webhook_events WHERE state = 'new'");
    assert_eq!(open, [0]);
    let whole = std::fs::read(world.database()).unwrap();
    let token = completed.body["download_token"].as_str().unwrap();
    assert!(
        !String::from_utf8_lossy(&whole).contains(token),
        "the token is nowhere"
    );
}

#[test]
fn many_events_that_cannot_be_applied_do_not_starve_the_others() {
    let world = World::new();
    add(&world, "p1");
    let id = number(&world, "p1");
    refuse_bad_runs(&world);
    let serving = Serving::start(&world);
    for at in 0..25 {
        serving.post(&world, &Got::of(&run(&id, &format!("bad{at}=="))));
    }
    serving.post(&world, &Got::of(&run(&id, "u1==")));
    let count = |sql: &str| world.query::<i64>(sql)[0];
    wait_for("the good one", || {
        (count("SELECT count(*) FROM zoom_instances") == 1).then_some(())
    });
    let new = "SELECT count(*) FROM zoom_webhook_events WHERE state = 'new'";
    wait_for("its state", || (count(new) == 25).then_some(()));
    let health = serving.url.replace("/webhooks/zoom", "/healthz");
    assert_eq!(http("GET", &health, &[], "").status, 200);
}

#[test]
fn no_job_begins_once_the_server_ends() {
    let world = World::new();
    add(&world, "p1");
    let runs = || world.query::<i64>("SELECT count(*) FROM runs")[0];
    let before = runs();
    let object = json!({"id": number(&world, "p1")});
    let body = event("meeting.deleted", MONDAY, &object).to_string();
    let mut serving = Serving::start(&world);
    let address = serving.url.strip_prefix("http://").unwrap();
    let address = address.split('/').next().unwrap().to_owned();
    // The request is under way when the signal comes: its head was read, its body was not.
    let mut stream = TcpStream::connect(&address).unwrap();
    let mut head = format!(
        "POST /webhooks/zoom HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: {}\r\n",
        body.len()
    );
    for (name, value) in Serving::signed(&world, &body) {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all((head + "\r\n").as_bytes()).unwrap();
    let mut goes_on = [0; 25];
    stream.read_exact(&mut goes_on).unwrap();
    let pid = serving.child.id().to_string();
    let killed = Command::new("kill").args(["-TERM", &pid]).status();
    assert!(killed.unwrap().success());
    wait_for("the closed door", || TcpStream::connect(&address).err());
    stream.write_all(body.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert_eq!(serving.child.wait().unwrap().code(), Some(0));
    assert_eq!(runs(), before);
    let due: Vec<String> = world.query("SELECT key FROM due_work");
    assert_eq!(due, ["p1"], "the work is cron's");
}
