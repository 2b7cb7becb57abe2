//! The shapes that scripts read: keys of JSON and columns of CSV, in their order. Only additions
//! are allowed here.

use serde_json::{Value, json};

use crate::support::{MONDAY, World, csv_rows, keys};

const SESSION: &str = "session_id topic start_time duration_minutes end_time timezone cohort provider \
    host_email host_pool meeting_url auto_recording waiting_room join_before_host passcode \
    alternative_hosts agenda cancelled_at source created_at updated_at status participant_count \
    participants_fetched_at zoom_host_email zoom_meeting_id zoom_join_url zoom_password \
    zoom_created_at zoom_created_by zoom_metadata";
const MEETING: &str = "zoom_meeting_id zoom_join_url zoom_password topic start_time \
    duration_minutes timezone status zoom_status host_email created_by warnings";
const PROVISION: &str = "run_id total created adopted updated deleted unchanged skipped deferred \
    failed unknown duplicates_removed session_ids errors triggered_by";
const ATTENDANCE: &str = "session_id topic start_time person_id name email status join_time \
    leave_time duration_seconds attendance_percent joins matched_by override override_reason \
    overridden_by overridden_at";
const RECORDING: &str = "file_key uuid zoom_meeting_id session_id host_id host_email topic \
    start_time timezone duration_minutes total_size_bytes recording_count share_url password \
    auto_delete_date file_id recording_start recording_end file_type file_extension recording_type \
    file_size_bytes zoom_status play_url download_url state archive_path archived_bytes sha256 \
    archived_at last_error etag size_accepted_at checked_at removed_at removed_to first_seen_at updated_at raw_data set_raw_data";
const COVERAGE: &str = "session_id topic start_time end_time timezone cohort host_email \
    zoom_meeting_id meeting instances recording recording_files archived_files transcript \
    attendance participant_count zoom_deletes_on deleted_soon missing";
const FETCHED: &str = "run_id session_id status reason participant_count total_records \
    unique_count fetched_at";
const RUN: &str = "run_id job state triggered_by arguments version pid started_at finished_at \
    exit_code summary error";
const EVENT: &str = "event_id event_type zoom_meeting_id zoom_meeting_uuid session_id \
    participant_name participant_email participant_user_id occurred_at received_at body_sha256 state \
    raw_data";

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// The first line of the CSV form.
fn header(world: &World, arguments: &[&str]) -> String {
    let text = world.text(&[arguments, &["-o", "csv"]].concat());
    let line = text.lines().next().unwrap().trim_end_matches('\r');
    line.replace(',', " ")
}

/// An array whose objects have these keys, also as CSV and line by line.
fn list(world: &World, arguments: &[&str], wanted: &str) -> Value {
    let rows = world.json(arguments);
    let first = rows
        .get(0)
        .unwrap_or_else(|| panic!("{arguments:?} is empty"));
    assert_eq!(keys(first), words(wanted), "{arguments:?}");
    assert_eq!(
        words(&header(world, arguments)),
        words(wanted),
        "{arguments:?}"
    );
    let lines = world.text(&[arguments, &["-o", "ndjson"]].concat());
    let lines: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(Value::Array(lines), rows, "{arguments:?}");
    rows
}

/// One object with these keys.
fn one(world: &World, arguments: &[&str], wanted: &str) -> Value {
    let value = world.json(arguments);
    assert_eq!(keys(&value), words(wanted), "{arguments:?}");
    value
}

#[test]
fn imports_and_the_schedule() {
    let world = World::new();
    let imported = "added changed unchanged rejected cancelled errors";
    let term = world.write("term.csv", world.control("GET", "/term.csv", ""));
    let people = world.write("people.csv", world.control("GET", "/people.csv", ""));
    let [term, people] = [&term, &people].map(|path| path.to_str().unwrap());
    let dry = one(
        &world,
        &["session", "import", term, "--dry-run"],
        &format!("dry_run {imported} changes"),
    );
    assert_eq!(
        keys(&dry["changes"][0]),
        ["session_id", "action", "changes"]
    );
    assert_eq!(
        world.json(&["session", "list"]),
        json!([]),
        "a dry run stores nothing"
    );
    one(&world, &["session", "import", term], imported);
    one(&world, &["roster", "import", people], imported);
    let again = one(&world, &["session", "import", term], imported);
    assert_eq!((&again["added"], &again["changed"]), (&json!(0), &json!(0)));
    list(&world, &["session", "list"], SESSION);
    list(
        &world,
        &["roster", "list"],
        "session_id cohort person_id name email",
    );
    let joinable = format!("{SESSION} join_state starts_in_seconds join_url");
    let shown = one(&world, &["session", "show", "L0004"], &joinable);
    assert_eq!(shown["join_state"], "no_link");
    one(&world, &["db", "migrate"], "path schema_version");
}

#[test]
fn credentials_provision_and_meetings() {
    let world = World::with_term();
    let check = one(
        &world,
        &["auth", "check"],
        "ok account_id api_url expires_at credential_source scopes",
    );
    assert_eq!(keys(&check["scopes"]), ["granted", "missing"]);
    let dry = one(
        &world,
        &["provision", "--dry-run"],
        &format!("dry_run {PROVISION} plan"),
    );
    assert_eq!(
        keys(&dry["plan"][0]),
        [
            "action",
            "session_id",
            "zoom_meeting_id",
            "host_email",
            "changes"
        ]
    );
    let summary = one(&world, &["provision", "--source", "cron"], PROVISION);
    assert_eq!(summary["triggered_by"], "cron");
    let parts = words("created adopted updated deleted unchanged skipped deferred failed unknown");
    let sum: u64 = parts
        .iter()
        .map(|part| summary[part].as_u64().unwrap())
        .sum();
    assert_eq!(summary["total"], sum);
    let host = world.term()[0]["host_email"].clone();
    let meetings = world.json(&["meeting", "list", "--host", &host]);
    assert_eq!(keys(&meetings[0]), words(MEETING));
    let number = meetings[0]["zoom_meeting_id"].as_str().unwrap();
    one(&world, &["meeting", "get", number], MEETING);
    one(
        &world,
        &["meeting", "update", number, "--duration", "50"],
        MEETING,
    );
    let create = [
        "meeting",
        "create",
        "--host",
        &host,
        "--topic",
        "Parents",
        "--start",
        "2026-09-10T18:00",
        "--timezone",
        "Asia/Riyadh",
        "--duration",
        "90",
        "--waiting-room=false",
    ];
    let made = one(&world, &create, MEETING);
    assert_eq!(made["start_time"], "2026-09-10T15:00:00Z");
    assert_eq!(
        (&made["duration_minutes"], &made["timezone"]),
        (&json!(90), &json!("Asia/Riyadh"))
    );
    assert_eq!(
        (&made["status"], &made["created_by"]),
        (&json!("scheduled"), &json!("manual"))
    );
    assert!(made["zoom_meeting_id"].is_string() && made["warnings"].is_array());
    let at_zoom = world.meetings();
    let at_zoom = at_zoom
        .iter()
        .find(|meeting| meeting["topic"] == "Parents")
        .unwrap();
    assert_eq!(at_zoom["settings"]["waiting_room"], false);
    one(&world, &["session", "cancel", "L0004"], PROVISION);
}

#[test]
fn recordings_participants_and_attendance() {
    let world = World::after_the_day();
    let synced = "run_id sessions_checked sessions_with_recordings recordings_synced unmatched \
        files_new files_updated files_downloaded bytes_downloaded failed errors";
    one(&world, &["recording", "sync", "--download"], synced);
    list(&world, &["recording", "list"], RECORDING);
    let uuid = &world.query::<String>("SELECT uuid FROM zoom_recordings LIMIT 1")[0];
    let set = "uuid zoom_meeting_id session_id host_email topic start_time timezone \
        duration_minutes total_size_bytes recording_count share_url password auto_delete_date \
        files_known files_archived archived_bytes removed_at set_raw_data files receipts";
    let shown = one(&world, &["recording", "show", uuid], set);
    assert_eq!(keys(&shown["files"][0]), words(RECORDING));
    let verified = "checked ok missing changed extra undescribed repaired";
    one(&world, &["recording", "verify"], verified);
    let said = world.query::<String>(
        "SELECT session_id FROM zoom_recordings WHERE file_type = 'TRANSCRIPT' LIMIT 1",
    );
    let cues = "file_key uuid session_id cue start_ms end_ms speaker text file_type";
    let transcript = ["recording", "transcript", "--session", &said[0]];
    list(&world, &transcript, cues);
    let pruned = "dry_run run_id deleted gone kept failed files bytes permanent plan errors";
    let delete = ["recording", "delete", uuid, "--yes"];
    one(&world, &delete, pruned);
    let recovered = "dry_run run_id recovered files failed errors";
    one(&world, &["recording", "recover", uuid], recovered);
    let covered = world.run(&["coverage", "-o", "json"]);
    let row = &covered.json()[0];
    assert_eq!(keys(row), words(COVERAGE));
    assert!(row["missing"].is_array());
    let fetched = world.json(&["participant", "fetch"]);
    assert_eq!(keys(&fetched[0]), words(FETCHED));
    let own = fetched.as_array().unwrap().iter();
    let own: Vec<_> = own.filter(|row| row["session_id"] == "L0003").collect();
    assert_eq!((own.len(), &own[0]["status"]), (1, &json!("fetched")));
    let again = world.json(&["participant", "fetch", "--session", "L0003"]);
    assert_eq!(again[0]["reason"], "already_fetched");
    assert_eq!(again.as_array().unwrap().len(), 1);
    let participant = "id uuid source current row_number id_at_zoom participant_user_id user_id \
        registrant_id customer_key name user_email join_time leave_time duration_seconds status \
        bo_mtg_id fetched_at raw_data";
    list(
        &world,
        &["participant", "list", "--session", "L0003"],
        participant,
    );
    list(&world, &["attendance", "report"], ATTENDANCE);
    list(&world, &["attendance", "export"], ATTENDANCE);
    list(&world, &["run", "list"], RUN);
    let shown = one(&world, &["run", "show"], &format!("{RUN} items"));
    assert_eq!(
        keys(&shown["items"][0]),
        [
            "run_id", "item", "kind", "key", "action", "state", "code", "message", "at"
        ]
    );
}

#[test]
fn events() {
    let world = World::offline();
    let event = br#"{"event":"meeting.started"}"#;
    let ingest = ["webhook", "ingest", "-", "--trusted", "-o", "json"];
    let ingested = world.run_with_stdin(&ingest, event).json();
    assert_eq!(keys(&ingested), ["event_id", "event_type", "state"]);
    list(&world, &["webhook", "list"], EVENT);
    one(&world, &["webhook", "show", "1"], EVENT);
}

#[test]
fn an_export_is_csv_unless_json_is_asked_for() {
    let world = World::after_the_day();
    world.json(&["participant", "fetch"]);
    let text = world.text(&["attendance", "export"]);
    let first = text.lines().next().unwrap();
    assert_eq!(first.replace(',', " "), words(ATTENDANCE).join(" "));
    assert!(text.contains("\r\n"), "RFC 4180 ends lines with CR LF");
    let rows = csv_rows(&text);
    let json = world.json(&["attendance", "export"]);
    assert_eq!(rows.len(), json.as_array().unwrap().len());
    for (row, object) in rows.iter().zip(json.as_array().unwrap()) {
        assert_eq!(object["session_id"], row["session_id"]);
        assert_eq!(
            object["duration_seconds"].to_string(),
            row["duration_seconds"]
        );
    }
    let one = world.text(&["attendance", "export", "--session", "L0003"]);
    assert!(
        csv_rows(&one)
            .iter()
            .all(|row| row["session_id"] == "L0003")
    );
    let person = &rows[0]["person_id"];
    let own = csv_rows(&world.text(&["attendance", "export", "--person", person]));
    assert!(!own.is_empty() && own.iter().all(|row| row["person_id"] == *person));
}

#[test]
fn a_cell_that_a_spreadsheet_would_run_is_quoted_unless_raw() {
    let world = World::new();
    let schedule = "session_id,topic,start_time,duration_minutes,host_email,cohort\n\
        old,=1+1,2026-09-01T08:00:00Z,60,zoe.otto@lernhof.example,Z\n";
    let schedule = world.write("s.csv", schedule);
    let people = world.write("p.csv", "cohort,person_id,name\nZ,p1,@SUM(A1)\n");
    world.json(&["session", "import", schedule.to_str().unwrap()]);
    world.json(&["roster", "import", people.to_str().unwrap()]);
    let safe = csv_rows(&world.text(&["attendance", "export"]));
    assert_eq!(
        (safe[0]["topic"].as_str(), safe[0]["name"].as_str()),
        ("'=1+1", "'@SUM(A1)")
    );
    let raw = csv_rows(&world.text(&["attendance", "export", "--raw"]));
    assert_eq!(
        (raw[0]["topic"].as_str(), raw[0]["name"].as_str()),
        ("=1+1", "@SUM(A1)")
    );
    assert_eq!(world.json(&["attendance", "export"])[0]["topic"], "=1+1");
}

#[test]
fn times_are_utc_in_json_and_in_the_sessions_zone_in_tables() {
    let world = World::with_term();
    let shown = world.json(&["session", "show", "L0004"]);
    let start = shown["start_time"].as_str().unwrap();
    assert!(
        start.ends_with('Z') && start.len() == MONDAY.len(),
        "{start}"
    );
    let row = &world.term()[3];
    assert_eq!(row["session_id"], "L0004");
    let local = row["start_time"][..16].replace('T', " ");
    let table = world.text(&["session", "list"]);
    assert!(table.contains(&local), "{table}");
    let tokyo = world.text(&["session", "list", "--tz", "Asia/Tokyo"]);
    assert!(tokyo.contains("JST") && !tokyo.contains("CEST"), "{tokyo}");
    let utc = crate::support::time(start)
        .format("%Y-%m-%d %H:%M")
        .to_string();
    assert!(
        world
            .text(&["session", "list", "--tz", "UTC"])
            .contains(&utc)
    );
    // A flag for tables leaves JSON as it is.
    assert_eq!(
        world.json(&["session", "show", "L0004", "--tz", "Asia/Tokyo"]),
        shown
    );
}
