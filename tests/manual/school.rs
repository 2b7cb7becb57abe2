//! The school of the manual's examples: Nora, her class 7B, and a Monday that lies behind them.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::support::crontab::lay_crontab;
use crate::support::{EVENING, Ended, World, ended, variables};

/// A moment before Monday's lesson, for what only makes sense before it.
const BEFORE: &str = "2026-09-07T07:28:00Z";

/// Lines that are typed before the lesson, not after.
const TYPED_BEFORE: &[&str] = &[
    "session start",
    "session join",
    "session next",
    "session edit",
    "session cancel",
    "session delete",
    "session export",
    "meeting create --session",
];

/// What must be so before a line makes sense: a part of the line, and a command that brings it about.
const PREPARED: &[(&str, &str)] = &[
    ("zoomctl doctor", "zoomctl provision"),
    (
        "run check",
        "zoomctl provision; zoomctl participant fetch; zoomctl recording sync",
    ),
    (
        "recording recover",
        "zoomctl recording delete --session bio-7b-01 --yes",
    ),
    (
        "tokens revoke",
        "zoomctl session tokens create --session bio-7b-02 --all-roster --base-url https://join.example",
    ),
    (
        "webhook show",
        "zoomctl webhook ingest event.json --trusted",
    ),
    (
        "db restore",
        "mkdir -p backup; zoomctl db backup backup/zoomctl-2026-11-20.db --force",
    ),
    ("db backup", "rm -rf backup; mkdir backup"),
    (
        "attendance unmark",
        "zoomctl attendance mark --session bio-7b-01 --person 4711 present --by nora --reason here; \
         zoomctl attendance mark --session bio-7b-01 --person sara@example.com late --by nora --reason bus",
    ),
    (
        "'name:sara a' --is sara@example.com --remove",
        "zoomctl attendance match --session bio-7b-01 --participant 'name:sara a' --is sara@example.com --by nora",
    ),
];

/// Names of the manual's and what they are here, where that is known beforehand.
const NAMES: &[(&str, &str)] = &[
    ("/srv/backup", "backup"),
    ("zoomctl.db.schema-2.bak", "backup/zoomctl-2026-11-20.db"),
    ("run show 12", "run show 2"),
    ("webhook show 12", "webhook show 1"),
    ("tokens revoke 17 18", "tokens revoke 1 2"),
    ("replay --event 12", "replay --event 1"),
    // The signature of the body beside it, with the secret of the sandbox.
    ("v0=f030…", "\"$HTTP_X_ZM_SIGNATURE\""),
    (
        "--timestamp 1785369357",
        "--timestamp \"$HTTP_X_ZM_REQUEST_TIMESTAMP\"",
    ),
    ("sami@example.com", "ada@example.com"),
    ("--since 41", "--since 1"),
    // What is there already cannot be added, and what took place cannot be deleted.
    ("session add bio-7b", "session add new-7b"),
    ("session delete bio-7b-01", "session delete bio-7b-02"),
    // What has a meeting can adopt no other.
    ("session resolve bio-7b-01", "session resolve bio-7b-03"),
    (
        "86000000001 --session bio-7b-01",
        "86000000001 --session bio-7b-03",
    ),
    (
        "provision --session bio-7b-01",
        "provision --session bio-7b-02",
    ),
    (
        "--account-id A --client-id C",
        "--account-id \"$ZOOM_ACCOUNT_ID\" --client-id \"$ZOOM_CLIENT_ID\"",
    ),
];

/// Programs of the reader's that the examples pipe into, as far as a test can have them.
const READERS_PROGRAMS: &[(&str, &str)] = &[
    ("send-mails", "cat > /dev/null"),
    ("xdg-open", "exit 0"),
    ("man", "cat > /dev/null"),
    (
        "pass",
        "case \"$2\" in zoom) echo \"$ZOOM_ACCOUNT_ID\"; echo \"$ZOOM_CLIENT_ID\" ;; esac; echo \"$ZOOM_CLIENT_SECRET\"",
    ),
    // Nothing leaves this machine: the school's own address gives the term, Zoom's an empty object.
    (
        "curl",
        "case \"$*\" in *127.0.0.1*) exec /usr/bin/curl \"$@\" ;; *term.csv) cat term.csv ;; *) echo '{}' ;; esac",
    ),
];

const TERM: &str = "\
session_id,topic,start_time,duration_minutes,timezone,host_email,cohort
bio-7b-01,Biology 7B,2026-09-07T10:30,60,Asia/Riyadh,nora@example.com,7B
bio-7b-02,Biology 7B,2026-09-14T10:30,60,Asia/Riyadh,nora@example.com,7B
bio-7b-03,Biology 7B,2026-11-16T10:30,60,Asia/Riyadh,nora@example.com,7B
math-11a-01,Mathematics 11A,2026-12-07T10:30,60,Asia/Riyadh,nora@example.com,11A
";

const INSTRUCTORS: &str = "\
email,first_name,last_name,license
nora@example.com,Nora,Example,licensed
";

const EVENT: &str = r#"{"event":"meeting.started","event_ts":1788800000000,"payload":{"account_id":"a","object":{"id":"86000000009","uuid":"aB3/dEf+hIjKlMnOpQrStA==","topic":"Lesson 7"}}}"#;

const PEOPLE: &str = "\
cohort,session_id,person_id,email,name
7B,,4711,lina@example.com,Lina
7B,,s1001,omar@example.com,Omar
7B,,sara@example.com,sara@example.com,Sara Ahmad
,bio-7b-01,4711,lina@example.com,Lina
";

/// A school on a Monday evening, with everything of the day fetched.
pub(crate) struct School {
    world: World,
    /// Names in the manual and what they are here.
    names: Vec<(String, String)>,
}

impl School {
    pub(crate) fn new() -> Self {
        let world = World::with_term();
        lay_crontab(&world.path("bin"));
        for (name, script) in READERS_PROGRAMS {
            let path = world.path("bin").join(name);
            std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
            std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).unwrap();
        }
        for folder in [".local/share/bash-completion/completions", ".zfunc"] {
            std::fs::create_dir_all(world.path(folder)).unwrap();
        }
        let mut school = Self {
            world,
            names: Vec::new(),
        };
        // The account has two free seats.
        school.hire("nora", 2);
        school.hire("ada", 2);
        school.hire("bob", 1);
        school.plan();
        school.hold();
        school.keep();
        school
    }

    /// A user of this type (2 Licensed, 1 Basic) who has accepted the invitation.
    fn hire(&self, name: &str, kind: u8) {
        let email = format!("{name}@example.com");
        let user = json!({"action": "create",
            "user_info": {"email": email, "type": kind, "first_name": name, "last_name": "Example"}});
        let input = user.to_string();
        let made = self
            .world
            .run_with_stdin(&["api", "POST", "/users", "--input", "-"], input.as_bytes());
        assert_eq!(made.code, 0, "{}", made.stderr);
        let active = json!({"status": "active"}).to_string();
        self.world
            .control("PATCH", &format!("/users/{email}"), &active);
    }

    /// Schedule and roster as their files, and what follows from them.
    fn plan(&self) {
        self.lay_files();
        for (file, noun) in [("term.csv", "session"), ("people.csv", "roster")] {
            let path = self.world.path(file);
            self.world.json(&[noun, "import", path.to_str().unwrap()]);
        }
        self.world.json(&["provision", "--days", "14"]);
    }

    /// Monday takes place; Nora's lesson as told here.
    fn hold(&mut self) {
        self.world.set_clock(EVENING);
        let shown = self.world.json(&["session", "show", "bio-7b-01"]);
        let meeting = shown["zoom_meeting_id"].as_str().unwrap();
        let stay = |join, leave| json!([{"join": join, "leave": leave}]);
        let lesson = json!({
            "start": "2026-09-07T07:31:00Z", "end": "2026-09-07T08:30:00Z",
            "people": [
                {"name": "Sara A", "stays": stay("2026-09-07T07:31:00Z", "2026-09-07T08:30:00Z")},
                {"name": "Omar", "email": "omar@example.com",
                 "stays": stay("2026-09-07T07:50:00Z", "2026-09-07T08:30:00Z")},
                {"name": "Lina", "stays": stay("2026-09-07T07:32:00Z", "2026-09-07T08:30:00Z")},
            ],
            "files": [{"kind": "speaker"}, {"kind": "transcript"}, {"kind": "chat"}],
        });
        let path = format!("/meetings/{meeting}/instances");
        let held: Value =
            serde_json::from_str(&self.world.control("POST", &path, &lesson.to_string())).unwrap();
        self.world.run(&["participant", "fetch"]);
        self.world
            .json(&["recording", "sync", "--download", "--days", "2"]);
        let file = "SELECT file_id FROM zoom_recordings
            WHERE session_id = 'bio-7b-01' AND file_id IS NOT NULL AND file_type = 'MP4'";
        let file = self.world.query::<String>(file).remove(0);
        let uuid = held["uuid"].as_str().unwrap().to_owned();
        self.names = vec![
            ("aB3/dEf+hIjKlMnOpQrStA==".to_owned(), uuid),
            ("0a1b2c3d-0000-4000-8000-00000000000a".to_owned(), file),
        ];
    }

    fn snapshot(&self) -> PathBuf {
        self.world.path("snapshot.db")
    }

    fn keep(&self) {
        let connection = rusqlite::Connection::open(self.world.database()).unwrap();
        let path = self.snapshot();
        connection
            .execute("VACUUM INTO ?1", [path.to_str().unwrap()])
            .unwrap();
    }

    /// The database and the files as they were after [`School::new`]; another school where the
    /// meetings at Zoom are not.
    pub(crate) fn back_on_the_first_day(self) -> Self {
        let meetings = self.world.meetings();
        let ours = |meeting: &&Value| meeting["topic"] == "Biology 7B";
        let nora = self.world.json(&["api", "GET", "/users/nora@example.com"]);
        let as_before = nora["status"] == "active" && nora["type"] == 2;
        if meetings.iter().filter(ours).count() != 2 || !as_before {
            return Self::new();
        }
        let database = self.world.database();
        for end in ["", "-wal", "-shm"] {
            let mut name = database.clone().into_os_string();
            name.push(end);
            let _ = std::fs::remove_file(name);
        }
        std::fs::copy(self.snapshot(), database).unwrap();
        self.lay_files();
        self
    }

    /// The reader's own files.
    fn lay_files(&self) {
        for (name, text) in [
            ("term.csv", TERM),
            ("people.csv", PEOPLE),
            ("instructors.csv", INSTRUCTORS),
            ("event.json", EVENT),
            ("body.json", EVENT),
            ("monthly.sql", "SELECT count(*) FROM sessions"),
        ] {
            self.world.write(name, text);
        }
    }

    /// What Zoom's headers would say of the event.
    fn signature(&self, timestamp: i64) -> String {
        use hmac::{Hmac, KeyInit, Mac};
        let secret = self.world.variable("ZOOM_WEBHOOK_SECRET");
        let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(format!("v0:{timestamp}:{EVENT}").as_bytes());
        let hash = mac.finalize().into_bytes();
        let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("v0={hex}")
    }

    /// A meeting that nobody else speaks of, where the manual says 86000000001.
    fn meeting(&self) -> String {
        let wish = json!({"host": "nora@example.com", "topic": "Parents evening",
            "start_time": "2026-09-20T15:00:00Z", "duration": 90});
        let made = self.world.control("POST", "/meetings", &wish.to_string());
        let made: Value = serde_json::from_str(&made).unwrap();
        made["id"].to_string()
    }

    /// A program that the line needs and that is not here.
    pub(crate) fn missing_tool(&self, line: &str) -> Option<&'static str> {
        ["jq", "sqlite3", "curl"].into_iter().find(|tool| {
            let named = line
                .split(['|', '&', ';', ' ', '('])
                .any(|word| word == *tool);
            named && !Path::new("/usr/bin").join(tool).exists()
        })
    }

    /// Runs a line of the manual in a shell, with the names of this school.
    pub(crate) fn run(&self, line: &str) -> Ended {
        let prepared = PREPARED.iter().filter(|(part, _)| line.contains(part));
        for (_, step) in prepared {
            let ended = self.shell(step, false);
            assert_eq!(ended.code, 0, "{step}: {}", ended.stderr);
        }
        let mut line = line.to_owned();
        for (name, here) in NAMES {
            line = line.replace(name, here);
        }
        for (name, here) in &self.names {
            line = line.replace(name, here);
        }
        for name in ["86000000001", "81234567890"] {
            if line.contains(name) {
                line = line.replace(name, &self.meeting());
            }
        }
        let before = TYPED_BEFORE.iter().any(|part| line.contains(part));
        self.shell(&line, before)
    }

    fn shell(&self, line: &str, before_the_lesson: bool) -> Ended {
        let inner = self.world.command(&[]);
        let now = crate::support::time(&self.world.now()).timestamp();
        let program = Path::new(env!("CARGO_BIN_EXE_zoomctl")).parent().unwrap();
        let bin = self.world.path("bin");
        let path = format!("{}:{}:/usr/bin:/bin", bin.display(), program.display());
        let mut shell = Command::new("timeout");
        shell
            .args(["30", "/bin/bash", "-c", line])
            .env_clear()
            .envs(variables(&inner))
            .env("PATH", path)
            .env("USER", "nora")
            .env("HTTP_X_ZM_SIGNATURE", self.signature(now))
            .env("HTTP_X_ZM_REQUEST_TIMESTAMP", now.to_string())
            .current_dir(inner.get_current_dir().unwrap())
            .stdin(std::fs::File::open(self.world.path("event.json")).unwrap());
        if before_the_lesson {
            shell.env("ZOOMCTL_NOW", BEFORE);
        }
        ended(shell.output().unwrap())
    }
}
