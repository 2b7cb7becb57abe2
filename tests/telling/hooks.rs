//! `[hooks]`: what a program gets on stdin, once each, and what becomes of one that fails.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};

use crate::configure;
use crate::support::{Rows, World, keys, planned};

const NOTICE: [&str; 13] = [
    "kind",
    "session_id",
    "person_id",
    "name",
    "email",
    "topic",
    "start_time",
    "duration_minutes",
    "timezone",
    "host_email",
    "join_url",
    "zoom_password",
    "was",
];

/// A hook that appends what it gets to a file, and ends with the number in another.
fn keeping(world: &World, hook: &str) {
    let (got, code) = (world.path("got"), world.path("code"));
    configure(
        world,
        &format!(
            "[hooks]\n{hook} = [\"sh\", \"-c\", \"cat >> {} && exit $(cat {} || echo 0)\"]\n",
            got.display(),
            code.display()
        ),
    );
}

/// What the hook got since the last look.
fn got(world: &World) -> Vec<Value> {
    let text = fs::read_to_string(world.path("got")).unwrap_or_default();
    let _ = fs::remove_file(world.path("got"));
    let lines = text.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn kinds(notices: &[Value]) -> BTreeSet<&str> {
    let kinds = notices
        .iter()
        .map(|notice| notice["kind"].as_str().unwrap());
    kinds.collect()
}

/// The schedule's columns with one cell replaced.
fn import(world: &World, rows: &Rows) {
    let mut text = "session_id,start_time,timezone\n".to_owned();
    for row in rows {
        text.push_str(&format!(
            "{},{},{}\n",
            row["session_id"], row["start_time"], row["timezone"]
        ));
    }
    let file = world.write("changed.csv", text);
    world.json(&["session", "import", file.to_str().unwrap()]);
}

#[test]
fn each_person_is_told_each_thing_about_a_session_once() {
    let world = World::with_term();
    keeping(&world, "session_notices");
    let notices = world.text(&["session", "notices", "-o", "ndjson"]);
    assert_eq!(notices, "", "there is no link yet");
    let run = world.json(&["provision"]);
    let told = got(&world);
    assert_eq!(kinds(&told), BTreeSet::from(["new"]));
    // The very lines of the command.
    let notices = world.text(&["session", "notices", "-o", "ndjson"]);
    let notices: Vec<Value> = notices
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(told, notices);
    assert_eq!(keys(&told[0]), NOTICE);
    let run_id = run["run_id"].to_string();
    let items = world.json(&["run", "show", &run_id])["items"].clone();
    let hook: Vec<&Value> = items
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["kind"] == "hook")
        .collect();
    assert_eq!(hook.len(), 1, "{items}");
    assert_eq!(
        (&hook[0]["key"], &hook[0]["state"], &hook[0]["message"]),
        (
            &json!("session_notices"),
            &json!("ok"),
            &json!(format!("{} lines told", told.len()))
        )
    );
    world.json(&["provision"]);
    assert_eq!(got(&world), Vec::<Value>::new(), "nothing is told twice");

    // A move is told by the import that brings it, with what people knew.
    let told_of = |row: &&std::collections::HashMap<String, String>| {
        told.iter()
            .any(|notice| notice["session_id"] == row["session_id"].as_str())
    };
    let term = world.term();
    let mut row = term.iter().rfind(told_of).unwrap().clone();
    let was = crate::support::time(&planned(&row).to_rfc3339());
    let local: chrono::NaiveDateTime = row["start_time"].parse().unwrap();
    let later = local + chrono::TimeDelta::hours(1);
    row.insert(
        "start_time".into(),
        later.format("%Y-%m-%dT%H:%M:%S").to_string(),
    );
    import(&world, &vec![row.clone()]);
    let moved = got(&world);
    let id = row["session_id"].as_str();
    assert!(!moved.is_empty());
    for notice in &moved {
        assert_eq!(
            (&notice["kind"], &notice["session_id"]),
            (&json!("moved"), &json!(id))
        );
        assert_eq!(crate::support::time(notice["was"].as_str().unwrap()), was);
    }
    world.json(&["provision", "--days", "60"]);
    let more = got(&world);
    assert!(
        more.iter().all(|notice| notice["session_id"] != id),
        "{more:?}"
    );

    // A cancellation, and who was never told hears of none.
    let first = told[0]["session_id"].as_str().unwrap();
    world.json(&["session", "cancel", first]);
    let cancelled = got(&world);
    assert_eq!(kinds(&cancelled), BTreeSet::from(["cancelled"]));
    assert!(cancelled.iter().all(|notice| notice["session_id"] == first));
    let expected = told.iter().filter(|notice| notice["session_id"] == first);
    assert_eq!(cancelled.len(), expected.count());
}

#[test]
fn who_joins_a_roster_later_is_told_and_nobody_else() {
    let world = World::with_term();
    keeping(&world, "session_notices");
    world.json(&["provision"]);
    got(&world);
    let session = world.term()[3]["session_id"].clone();
    let file =
        format!("session_id,person_id,name,email\n{session},late1,Late Comer,late@x.example\n");
    let file = world.write("late.csv", file);
    world.json(&["roster", "import", file.to_str().unwrap()]);
    let told = got(&world);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(
        (&told[0]["kind"], &told[0]["person_id"], &told[0]["email"]),
        (&json!("new"), &json!("late1"), &json!("late@x.example"))
    );
}

#[test]
fn reminders_come_when_they_are_due_and_once() {
    let world = World::with_term();
    keeping(&world, "session_notices");
    world.json(&["provision", "--days", "60"]);
    got(&world);
    // Whoever was told within a day of the start was reminded by that.
    world.advance("1h");
    world.json(&["provision"]);
    let early = got(&world);
    world.advance("8h");
    world.json(&["provision"]);
    let later = got(&world);
    assert!(!later.is_empty());
    assert_eq!(kinds(&later), BTreeSet::from(["reminder"]));
    let key = |notice: &Value| format!("{} {}", notice["session_id"], notice["person_id"]);
    let mut seen: BTreeSet<String> = early.iter().map(key).collect();
    for notice in &later {
        assert!(seen.insert(key(notice)), "{notice} was told before");
        let start = crate::support::time(notice["start_time"].as_str().unwrap());
        let left = start - crate::support::time(&world.now());
        assert!(left > chrono::TimeDelta::zero() && left <= chrono::TimeDelta::hours(24));
    }
    world.json(&["provision"]);
    assert_eq!(got(&world), Vec::<Value>::new());
}

#[test]
fn a_hook_that_fails_is_a_warning_and_is_told_the_same_by_the_next_run() {
    let world = World::with_term();
    keeping(&world, "session_notices");
    world.write("code", "3");
    let ended = world.run(&["provision", "-o", "json"]);
    assert_eq!(ended.code, 0, "{ended:?}");
    assert!(
        ended
            .stderr
            .contains("hook session_notices failed: it ended with exit status: 3"),
        "{ended:?}"
    );
    let first = got(&world);
    let run = world.json(&["run", "show"]);
    assert_eq!(run["state"], "ok");
    let items = run["items"].as_array().unwrap();
    let item = items.iter().find(|item| item["kind"] == "hook").unwrap();
    assert_eq!(
        (&item["state"], &item["code"]),
        (&json!("failed"), &json!("partial"))
    );
    let told = items
        .iter()
        .filter(|item| item.to_string().contains("session_notices"));
    assert_eq!(told.count(), 1, "{items:?}");
    // Under cron that is one line.
    let quiet = world.run(&["provision", "--quiet"]);
    assert_eq!(
        (quiet.code, quiet.stderr.lines().count()),
        (0, 1),
        "{quiet:?}"
    );
    assert!(
        quiet.stderr.contains("run 2: hook session_notices"),
        "{quiet:?}"
    );
    got(&world);
    world.write("code", "0");
    world.json(&["provision"]);
    assert_eq!(got(&world), first);
    world.json(&["provision"]);
    assert_eq!(got(&world), Vec::<Value>::new());
}

#[test]
fn a_hook_that_hangs_is_killed_and_one_that_is_not_there_is_named() {
    let world = World::with_term();
    configure(
        &world,
        "[hooks]\ntimeout_seconds = 1\nsession_notices = [\"sleep\", \"600\"]\n",
    );
    let ended = world.run(&["provision"]);
    assert_eq!(ended.code, 0);
    assert!(ended.stderr.contains("no answer within 1 s"), "{ended:?}");
    configure(&world, "[hooks]\nsession_notices = [\"/nowhere/mails\"]\n");
    let ended = world.run(&["provision"]);
    assert_eq!(ended.code, 0);
    assert!(ended.stderr.contains("No such file"), "{ended:?}");
}

#[test]
fn a_hook_gets_no_credentials_and_can_call_zoomctl_for_the_same_database() {
    let world = World::with_term();
    let seen = world.path("environment");
    let script = format!("env > {}", seen.display());
    configure(
        &world,
        &format!("[hooks]\nsession_notices = [\"sh\", \"-c\", \"{script}\"]\n"),
    );
    let mut command = world.command(&["provision"]);
    let ended = command
        .env("LANG", "C.UTF-8")
        .env("ANOTHER_SECRET", "x")
        .output()
        .unwrap();
    assert!(ended.status.success());
    let text = fs::read_to_string(seen).unwrap();
    let names: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| line.split('=').next())
        .collect();
    let allowed = [
        "HOME",
        "LANG",
        "PATH",
        "PWD",
        "SHLVL",
        "_",
        "ZOOMCTL_ARCHIVE",
        "ZOOMCTL_CONFIG",
        "ZOOMCTL_DB",
        "ZOOMCTL_HOOK",
        "ZOOMCTL_NOW",
        "ZOOMCTL_PROFILE",
        "ZOOMCTL_RUN_ID",
    ];
    assert!(names.is_subset(&BTreeSet::from(allowed)), "{names:?}");
    for line in [
        "ZOOMCTL_HOOK=session_notices".to_owned(),
        "ZOOMCTL_RUN_ID=1".to_owned(),
        format!("ZOOMCTL_DB={}", world.database().display()),
        "LANG=C.UTF-8".to_owned(),
    ] {
        assert!(text.lines().any(|found| found == line), "{line}: {text}");
    }
}

#[test]
fn a_hook_that_is_new_in_a_running_school_tells_nobody_what_they_know() {
    let world = World::with_term();
    world.json(&["provision"]);
    world.advance("10m");
    keeping(&world, "session_notices");
    world.json(&["provision"]);
    assert_eq!(got(&world), Vec::<Value>::new());
    let first = world.term()[4]["session_id"].clone();
    world.json(&["session", "cancel", &first]);
    let told = got(&world);
    assert_eq!(kinds(&told), BTreeSet::from(["cancelled"]));
}

#[test]
fn an_import_tells_of_sessions_that_zoom_does_not_carry_and_a_dry_run_tells_nobody() {
    let world = World::offline();
    let config = world.path("config.toml");
    keeping(&world, "session_notices");
    let config = config.to_str().unwrap();
    let people = world.write("people.csv", "cohort,person_id,name\n7B,p1,Ada\n");
    let term = world.write(
        "term.csv",
        "session_id,topic,start_time,duration_minutes,cohort,provider,meeting_url\n\
         t1,Talk,2026-09-08T08:00:00Z,60,7B,teams,https://teams.example/1\n",
    );
    let [people, term] = [&people, &term].map(|path| path.to_str().unwrap());
    world.json(&["roster", "import", people, "--config", config]);
    world.json(&["session", "import", term, "--dry-run", "--config", config]);
    assert_eq!(got(&world), Vec::<Value>::new());
    world.json(&["session", "import", term, "--config", config]);
    let told = got(&world);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0]["join_url"], "https://teams.example/1");
}

#[test]
fn recordings_are_told_by_instance_when_they_are_verified_and_once() {
    let world = World::after_the_day();
    keeping(&world, "recording_ready");
    world.json(&["recording", "sync"]);
    assert_eq!(
        got(&world),
        Vec::<Value>::new(),
        "nothing is in the archive yet"
    );
    world.write("code", "1");
    let ended = world.run(&["recording", "download", "--types", "MP4"]);
    assert_eq!(ended.code, 0, "{ended:?}");
    let first = got(&world);
    world.write("code", "0");
    world.json(&["recording", "sync", "--download"]);
    let told = got(&world);
    assert!(!first.is_empty() && told.len() >= first.len());
    let mut files = BTreeSet::new();
    let mut instances = BTreeSet::new();
    for line in &told {
        assert_eq!(
            keys(line),
            [
                "uuid",
                "zoom_meeting_id",
                "session_id",
                "topic",
                "host_email",
                "start_time",
                "files"
            ]
        );
        assert!(
            instances.insert(line["uuid"].as_str().unwrap()),
            "one line each"
        );
        for file in line["files"].as_array().unwrap() {
            assert_ne!(file["file_type"], "TRANSCRIPT");
            assert!(files.insert(file["file_key"].as_str().unwrap().to_owned()));
            let path = file["path"].as_str().unwrap();
            assert!(path.ends_with(file["archive_path"].as_str().unwrap()));
            assert_eq!(
                fs::metadata(path).unwrap().len(),
                file["archived_bytes"].as_u64().unwrap()
            );
        }
    }
    let all = world.query::<String>(
        "SELECT file_key FROM zoom_recordings WHERE state = 'verified' AND coalesce(file_type, '') NOT IN ('TRANSCRIPT', 'CC')",
    );
    assert_eq!(files, all.into_iter().collect());
    world.json(&["recording", "sync", "--download", "--force"]);
    assert_eq!(got(&world), Vec::<Value>::new());
}

#[test]
fn transcripts_have_a_hook_of_their_own_and_an_old_archive_is_no_news() {
    let world = World::after_the_day();
    world.json(&["recording", "sync", "--download"]);
    // Transcripts come late; what was there before the hook is not told.
    world.advance("30h");
    keeping(&world, "transcript_ready");
    let before = world.query::<String>(
        "SELECT file_key FROM zoom_recordings WHERE state = 'verified' AND file_type IN ('TRANSCRIPT', 'CC')",
    );
    world.json(&["recording", "sync", "--download", "--days", "3"]);
    let told = got(&world);
    for line in &told {
        assert_eq!(
            keys(line),
            [
                "uuid",
                "zoom_meeting_id",
                "session_id",
                "topic",
                "host_email",
                "start_time",
                "file_key",
                "file_type",
                "recording_type",
                "archive_path",
                "path",
                "archived_bytes",
                "sha256"
            ]
        );
        assert!(!before.iter().any(|key| line["file_key"] == key.as_str()));
    }
    let all = world.query::<i64>(
        "SELECT count(*) FROM zoom_recordings WHERE state = 'verified' AND file_type IN ('TRANSCRIPT', 'CC')",
    )[0];
    assert!(all > 0);
    assert_eq!(told.len() as i64, all - before.len() as i64);
}

#[test]
fn a_key_with_a_typo_and_a_shell_string_are_refused() {
    let world = World::with_term();
    for (lines, named) in [
        ("[hooks]\nsession_notice = [\"x\"]\n", "session_notice"),
        ("[hooks]\nsession_notices = \"send-mails\"\n", "sequence"),
        ("[hooks]\nsession_notices = []\n", "hooks.session_notices"),
        ("[notify]\nurls = \"https://x.example\"\n", "urls"),
        ("[notify]\non = \"sometimes\"\n", "sometimes"),
    ] {
        configure(&world, lines);
        let error = world.error(&["session", "list"], 3);
        assert!(
            error["message"].as_str().unwrap().contains(named),
            "{error}"
        );
    }
}
