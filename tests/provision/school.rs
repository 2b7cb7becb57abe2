//! A school of so many hosts and sessions, and the oracle: what must be true in the end.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::process::Command;

use serde_json::{Value, json};

use super::support::{Ended, World, ended};

/// A sandbox without limits, hosts, and a schedule.
pub(crate) struct School {
    pub(crate) world: World,
    pub(crate) hosts: Vec<String>,
    /// What people made by hand before, as it was.
    strangers: BTreeMap<u64, Value>,
}

impl School {
    /// Hosts without sessions of ours; the settle time is none.
    pub(crate) fn new(hosts: usize) -> Self {
        // Some of the sandbox's teachers have no licence.
        let teachers = hosts + hosts / 4 + 2;
        let world = World::with(&["--hosts", &teachers.to_string(), "--plan", "business"]);
        world.control("POST", "/limits", r#"{"enforce":false}"#);
        let truth = world.truth();
        let users = truth["users"].as_array().unwrap().iter();
        let hosts = users
            .filter(|user| user["type"] == 2 && user["status"] == "active")
            .map(|user| user["email"].as_str().unwrap().to_owned())
            .take(hosts)
            .collect();
        let mut school = Self {
            world,
            hosts,
            strangers: BTreeMap::new(),
        };
        school.configure("[provision]\nsettle_seconds = 0\n");
        school.remember_strangers();
        school
    }

    /// The configuration file: a Business plan that is all ours, and what a test adds.
    pub(crate) fn configure(&self, more: &str) {
        let text = format!("plan = \"business\"\n[limits]\nshare = 1.0\n{more}");
        self.world.write("config.toml", &text);
    }

    /// Everything that stands now is nobody's business of ours.
    pub(crate) fn remember_strangers(&mut self) {
        self.strangers = meetings(&self.world.truth())
            .map(|m| (m["id"].as_u64().unwrap(), m.clone()))
            .collect();
    }

    /// Imports sessions `s0…`, dealt out to the hosts in turn, half an hour after each other.
    pub(crate) fn schedule(&self, sessions: usize) {
        let mut csv =
            String::from("session_id,topic,start_time,duration_minutes,timezone,host_email\n");
        for n in 0..sessions {
            let host = &self.hosts[n % self.hosts.len()];
            writeln!(csv, "s{n},Lesson {n},{},25,UTC,{host}", self.start(n)).unwrap();
        }
        self.import(&csv);
    }

    /// When the n-th session of [`Self::schedule`] begins.
    pub(crate) fn start(&self, n: usize) -> String {
        let now: chrono::DateTime<chrono::Utc> = self.world.now().parse().unwrap();
        let slot = i64::try_from(n / self.hosts.len()).unwrap();
        let start = now + chrono::TimeDelta::hours(24) + chrono::TimeDelta::minutes(30 * slot);
        start.format("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    pub(crate) fn import(&self, csv: &str) {
        let file = self.world.write("term.csv", csv);
        let ended = self.run(&["session", "import", file.to_str().unwrap()]);
        assert_eq!(ended.code, 0, "{}", ended.stderr);
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.world.command(arguments);
        command.env("ZOOMCTL_CONFIG", self.world.path("config.toml"));
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        ended(self.command(arguments).output().unwrap())
    }

    /// Provisions, and returns the exit code with the summary.
    pub(crate) fn provision(&self, arguments: &[&str]) -> (i32, Value) {
        let ended = self.run(&[&["provision", "-o", "json"], arguments].concat());
        let summary =
            serde_json::from_str(&ended.stdout).unwrap_or_else(|_| panic!("{}", ended.stderr));
        (ended.code, summary)
    }

    /// Provisions until nothing is open; each run stands for a cron tick.
    pub(crate) fn provision_until_done(&self, ticks: usize) -> Value {
        for _ in 0..ticks {
            let (code, summary) = self.provision(&[]);
            if code == 0 {
                return summary;
            }
        }
        panic!("not done after {ticks} runs: {:?}", self.provision(&[]));
    }

    pub(crate) fn faults(&self, rules: &Value) {
        self.world.control("POST", "/faults", &rules.to_string());
    }

    pub(crate) fn no_faults(&self) {
        self.world.control("DELETE", "/faults", "");
    }

    pub(crate) fn requests(&self) -> Vec<Value> {
        let journal: Value =
            serde_json::from_str(&self.world.control("GET", "/journal", "")).unwrap();
        journal["requests"].as_array().unwrap().clone()
    }

    /// How many creates were sent.
    pub(crate) fn creates(&self) -> usize {
        self.requests()
            .iter()
            .filter(|r| r["method"] == "POST" && r["operation"] == "/users/{userId}/meetings")
            .count()
    }

    /// The meetings that exist and were not there before.
    pub(crate) fn made(&self) -> Vec<Value> {
        meetings(&self.world.truth())
            .filter(|m| !self.strangers.contains_key(&m["id"].as_u64().unwrap()))
            .cloned()
            .collect()
    }

    /// The meeting of a session, as the database has it.
    pub(crate) fn number(&self, session_id: &str) -> Option<String> {
        let sql = format!("SELECT zoom_meeting_id FROM sessions WHERE session_id = '{session_id}'");
        self.world.query::<Option<String>>(&sql).pop().unwrap()
    }

    /// Somebody makes a meeting in the portal; its number.
    pub(crate) fn by_hand(&self, meeting: &Value) -> u64 {
        let answer = self
            .world
            .control("POST", "/meetings", &meeting.to_string());
        serde_json::from_str::<Value>(&answer).unwrap()["id"]
            .as_u64()
            .unwrap()
    }

    /// What is wrong, in sentences: meetings equal sessions, none twice, none lost, no stranger
    /// touched, the database whole.
    pub(crate) fn violations(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        let made = self.made();
        let mut by_topic: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
        for meeting in &made {
            by_topic
                .entry(meeting["topic"].as_str().unwrap())
                .or_default()
                .push(meeting["id"].as_u64().unwrap());
        }
        let sessions: Vec<String> = self
            .world
            .query("SELECT session_id FROM sessions WHERE cancelled_at IS NULL");
        let topics: BTreeSet<String> = sessions
            .iter()
            .map(|id| format!("Lesson {}", &id[1..]))
            .collect();
        for id in &sessions {
            let topic = format!("Lesson {}", &id[1..]);
            match by_topic.get(topic.as_str()).map_or(&[][..], Vec::as_slice) {
                [] => wrong.push(format!("{id} has no meeting")),
                [one] if self.number(id) != Some(one.to_string()) => {
                    wrong.push(format!(
                        "{id} has meeting {one}, the database says {:?}",
                        self.number(id)
                    ));
                }
                [_] => {}
                several => wrong.push(format!("{id} has {} meetings", several.len())),
            }
        }
        wrong.extend(
            by_topic
                .keys()
                .filter(|topic| !topics.contains(**topic))
                .map(|topic| format!("{topic} is nobody's")),
        );
        let now: BTreeMap<u64, Value> = meetings(&self.world.truth())
            .map(|m| (m["id"].as_u64().unwrap(), m.clone()))
            .collect();
        wrong.extend(
            self.strangers
                .iter()
                .filter(|(id, before)| now.get(id) != Some(before))
                .map(|(id, _)| format!("the stranger {id} was touched")),
        );
        let check: Vec<String> = self.world.query("PRAGMA integrity_check");
        wrong.extend(check.into_iter().filter(|line| line != "ok"));
        wrong
    }
}

/// The answer to every create is lost after Zoom acted, so often.
pub(crate) fn lost_after(times: u64) -> Value {
    json!({"host": "api", "method": "POST", "path": "/users/*/meetings", "times": times, "close": "after"})
}

fn meetings(truth: &Value) -> impl Iterator<Item = &Value> {
    truth["meetings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|meeting| meeting["exists"] == true)
}
