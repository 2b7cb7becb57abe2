//! Bad schedules and rosters, bad arguments: each refused with its place and what would be right,
//! with its exit code, and nothing half-written.

use serde_json::{Value, json};

use crate::support::{Ended, World};

const HEADER: &str = "session_id,topic,start_time,duration_minutes,timezone,host_email\n";
const GOOD: &str = "good,Topic,2026-09-08T10:00,60,Asia/Riyadh,zoe@school.example\n";

fn import(world: &World, noun: &str, content: impl AsRef<[u8]>, flags: &[&str]) -> Ended {
    let file = world.write("file.csv", content);
    let arguments = [noun, "import", file.to_str().unwrap(), "-o", "json"];
    world.run(&[&arguments, flags].concat())
}

/// The file is refused with these places, and the tables stay as empty as they were.
fn refused(noun: &str, content: impl AsRef<[u8]>, places: &[(u64, Option<&str>, &str)]) {
    let world = World::offline();
    let shown = String::from_utf8_lossy(content.as_ref()).into_owned();
    let ended = import(&world, noun, &content, &[]);
    assert_eq!(ended.code, 2, "{shown}: {ended:?}");
    assert_eq!(ended.stdout, "", "{shown}");
    let error = ended.error();
    assert_eq!(error["code"], "bad_input", "{shown}");
    assert_eq!(error["exit_code"], 2);
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("file.csv"), "{message}");
    let details = error["details"].as_array().unwrap();
    assert_eq!(details.len(), places.len(), "{shown}: {details:?}");
    for (detail, (line, column, right)) in details.iter().zip(places) {
        assert_eq!(detail["line"], *line, "{detail}");
        assert_eq!(detail["column"].as_str(), *column, "{detail}");
        let message = detail["message"].as_str().unwrap();
        assert!(
            message.contains(right),
            "{message:?} does not say {right:?}"
        );
    }
    for table in ["sessions", "roster", "people"] {
        let count = format!("SELECT count(*) FROM {table}");
        assert_eq!(world.query::<i64>(&count), [0], "{shown}");
    }
}

/// A row of the schedule with another cell.
fn row(session: &str, start: &str, minutes: &str, zone: &str, host: &str) -> String {
    format!("{HEADER}{GOOD}{session},Topic,{start},{minutes},{zone},{host}\n")
}

#[test]
fn a_header_with_unknown_missing_or_doubled_columns_is_refused() {
    let with = |header: &str, row: &str| format!("{header}\n{row}\n");
    refused(
        "session",
        with("session_id,colour", "a,red"),
        &[(1, Some("colour"), "known are session_id, topic")],
    );
    refused(
        "session",
        with(
            "topic,start_time,duration_minutes",
            "T,2026-09-08T06:00:00Z,60",
        ),
        &[(1, Some("session_id"), "must be there")],
    );
    refused(
        "session",
        with(
            "session_id,topic,start_time,host_email",
            "a,T,2026-09-08T06:00:00Z,z@school.example",
        ),
        &[(2, Some("duration_minutes"), "needs one")],
    );
    refused(
        "session",
        with(
            "session_id,topic,topic,start_time,duration_minutes,host_email",
            "a,T,T,2026-09-08T06:00:00Z,60,z@school.example",
        ),
        &[(1, Some("topic"), "twice")],
    );
    refused(
        "roster",
        with("cohort,person_id,age", "7A,p1,12"),
        &[(1, Some("age"), "known are")],
    );
}

#[test]
fn a_time_that_is_none_or_never_was_or_was_twice_is_refused() {
    let zoe = "zoe@school.example";
    for start in [
        "yesterday",
        "2026-09-31T10:00",
        "08/09/2026 10:00",
        "2026-09-08T25:00",
        "",
    ] {
        let right = if start.is_empty() {
            "needs"
        } else {
            "not a time"
        };
        let file = row("bad", start, "60", "Asia/Riyadh", zoe);
        refused("session", file, &[(3, Some("start_time"), right)]);
    }
    // Both readings are named with their offset, so that one of them can be copied.
    let gap = row("bad", "2027-03-28T02:30", "60", "Europe/Berlin", zoe);
    refused(
        "session",
        gap,
        &[(3, Some("start_time"), "does not exist in Europe/Berlin")],
    );
    let overlap = row("bad", "2026-10-25T02:30", "60", "Europe/Berlin", zoe);
    refused(
        "session",
        &overlap,
        &[(3, Some("start_time"), "2026-10-25T02:30:00+02:00")],
    );
    refused(
        "session",
        overlap,
        &[(3, Some("start_time"), "2026-10-25T02:30:00+01:00")],
    );
    let zone = row("bad", "2026-09-08T10:00", "60", "Europe/Berlyn", zoe);
    refused(
        "session",
        zone,
        &[(3, Some("timezone"), "did you mean Europe/Berlin?")],
    );
}

#[test]
fn a_duration_out_of_range_is_refused() {
    for minutes in ["0", "-5", "1441", "1h", "60.5", "99999999999999999999"] {
        let file = row(
            "bad",
            "2026-09-08T10:00",
            minutes,
            "Asia/Riyadh",
            "z@school.example",
        );
        refused(
            "session",
            file,
            &[(3, Some("duration_minutes"), "from 1 to 1440")],
        );
    }
}

#[test]
fn a_session_that_comes_twice_is_refused_at_both_places() {
    let file = format!("{HEADER}{GOOD}{GOOD}");
    refused(
        "session",
        file,
        &[
            (2, Some("session_id"), "line 3"),
            (3, Some("session_id"), "line 2"),
        ],
    );
}

#[test]
fn a_host_that_is_no_address_or_is_missing_is_refused() {
    for host in ["zoe", "zoe@", ""] {
        let right = if host.is_empty() {
            "needs a host_email"
        } else {
            "must be an e-mail"
        };
        let file = row("bad", "2026-09-08T10:00", "60", "Asia/Riyadh", host);
        refused("session", file, &[(3, Some("host_email"), right)]);
    }
}

#[test]
fn a_file_that_is_no_csv_is_refused() {
    refused("session", "", &[(1, None, "empty")]);
    let latin: Vec<u8> = [
        HEADER.as_bytes(),
        b"a,\xdcbung,2026-09-08T10:00,60,UTC,z@s.example\n",
    ]
    .concat();
    refused("session", latin, &[(2, Some("topic"), "UTF-8")]);
    refused(
        "session",
        format!("{HEADER}a,T,2026-09-08T10:00\n"),
        &[(2, None, "6 columns")],
    );
}

#[test]
fn all_bad_rows_of_a_file_are_reported_at_once() {
    let zoe = "zoe@school.example";
    let file = format!(
        "{HEADER}a,T,never,60,UTC,{zoe}\n{GOOD}b,T,2026-09-08T10:00,0,UTC,{zoe}\n\
         c,T,2026-09-08T10:00,60,Mars/Olympus,{zoe}\n"
    );
    refused(
        "session",
        file,
        &[
            (2, Some("start_time"), "not a time"),
            (4, Some("duration_minutes"), "1440"),
            (5, Some("timezone"), "IANA"),
        ],
    );
}

#[test]
fn keep_going_stores_the_good_rows_and_ends_with_6() {
    let world = World::offline();
    let file = row("bad", "2026-09-08T10:00", "0", "UTC", "zoe@school.example");
    let ended = import(&world, "session", file, &["--keep-going"]);
    assert_eq!(ended.code, 6);
    let summary = ended.json();
    assert_eq!(
        (&summary["added"], &summary["rejected"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(summary["errors"][0]["line"], 3);
    assert_eq!(ended.error()["code"], "partial");
    assert_eq!(
        world.query::<String>("SELECT session_id FROM sessions"),
        ["good"]
    );
}

#[test]
fn a_bad_file_leaves_the_stored_schedule_as_it_is() {
    let world = World::offline();
    assert_eq!(
        import(&world, "session", format!("{HEADER}{GOOD}"), &[]).code,
        0
    );
    let before = world.json(&["session", "list"]);
    let file = format!(
        "{HEADER}{}bad,T,never,60,UTC,z@s.example\n",
        GOOD.replace("Topic", "New")
    );
    assert_eq!(import(&world, "session", file, &[]).code, 2);
    assert_eq!(world.json(&["session", "list"]), before);
}

#[test]
fn a_file_without_rows_is_taken_only_when_that_is_meant() {
    let world = World::offline();
    let ended = import(&world, "session", HEADER, &[]);
    assert_eq!(ended.code, 2);
    assert!(
        ended.error()["hint"]
            .as_str()
            .unwrap()
            .contains("--allow-empty")
    );
    let ended = import(&world, "session", HEADER, &["--allow-empty"]);
    assert_eq!((ended.code, &ended.json()["added"]), (0, &json!(0)));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let world = World::offline();
    let error = world.error(&["session", "import", "nowhere.csv"], 2);
    assert_eq!(error["code"], "bad_input");
    assert!(
        error["message"].as_str().unwrap().contains("nowhere.csv"),
        "{error}"
    );
}

#[test]
fn a_roster_of_nobody_or_of_an_unknown_session_is_refused() {
    refused(
        "roster",
        "session_id,person_id,name\nnowhere,p1,Ann\n",
        &[(2, Some("session_id"), "no such session")],
    );
    refused(
        "roster",
        "cohort,person_id,email,name\n7A,,,Ann\n",
        &[(2, None, "person_id")],
    );
}

#[test]
fn a_pool_that_the_configuration_lacks_is_refused_by_name() {
    let file = "session_id,topic,start_time,duration_minutes,host_pool\n\
                a,T,2026-09-08T06:00:00Z,60,tutors\n";
    refused("session", file, &[(2, Some("host_pool"), "no such pool")]);
}

#[test]
fn an_unknown_host_fails_its_own_sessions_only() {
    let world = World::with_term();
    let good = world.json(&["provision", "--dry-run"])["total"]
        .as_u64()
        .unwrap();
    let file = world.write(
        "more.csv",
        format!("{HEADER}lost,Nobody's,2026-09-08T10:00,60,Asia/Riyadh,nobody@lernhof.example\n"),
    );
    world.json(&["session", "import", file.to_str().unwrap()]);
    let ended = world.run(&["provision", "-o", "json"]);
    assert_eq!(ended.code, 6, "{}", ended.stderr);
    let summary = ended.json();
    assert_eq!(
        (&summary["created"], &summary["failed"]),
        (&json!(good), &json!(1))
    );
    assert_eq!(summary["errors"][0]["session_id"], "lost");
    let message = summary["errors"][0]["message"].as_str().unwrap();
    assert!(message.contains("nobody@lernhof.example"), "{message}");
    assert_eq!(ended.error()["code"], "partial");
    assert_eq!(world.meetings().len() as u64, good);
}

#[test]
fn what_does_not_exist_ends_with_5() {
    let world = World::new();
    world.json(&["db", "migrate"]);
    for arguments in [
        &["run", "show"][..],
        &["session", "show", "nowhere"],
        &["session", "cancel", "nowhere"],
        &["provision", "--session", "nowhere"],
        &["recording", "sync", "--session", "nowhere"],
        &["recording", "list", "--session", "nowhere"],
        &["participant", "fetch", "--session", "nowhere"],
        &["participant", "list", "--session", "nowhere"],
        &["attendance", "report", "--session", "nowhere"],
        &["attendance", "export", "--session", "nowhere"],
        &["meeting", "create", "--session", "nowhere"],
        &["meeting", "get", "86000000001"],
        &["run", "show", "99"],
    ] {
        let error = world.error(arguments, 5);
        assert_eq!(error["code"], "not_found", "{arguments:?}");
        assert!(error["message"].is_string() && error["exit_code"] == 5);
    }
    assert_eq!(world.writes(0), Vec::<Value>::new());
}

#[test]
fn wrong_usage_ends_with_2_and_json_when_json_was_asked_for() {
    let world = World::offline();
    for arguments in [
        &["session", "list", "--limit", "many"][..],
        &["session", "list", "--from", "soon"],
        &["session", "list", "--colour", "red"],
        &["session", "paint"],
        &["provision", "--days", "0"],
        &["provision", "--source", "luck"],
        &["meeting", "create", "--host", "z@s.example"],
        &["meeting", "create", "--duration", "0"],
        &["meeting", "get", "not a number"],
        &["participant", "fetch", "--delay-minutes=-1"],
        &["recording", "sync", "--days", "3", "--from", "2026-09-01"],
    ] {
        let error = world.error(arguments, 2);
        assert_eq!(error["code"], "usage", "{arguments:?}: {error}");
    }
    let ended = world.run(&["sesion", "list"]);
    assert_eq!(ended.code, 2);
    assert!(
        ended.stderr.contains("session"),
        "it says what was meant: {}",
        ended.stderr
    );
}

#[test]
fn a_deletion_without_terminal_needs_yes() {
    let world = World::with_term();
    world.json(&["provision"]);
    let shown = world.json(&["session", "show", "L0004"]);
    let number = shown["zoom_meeting_id"].as_str().unwrap();
    let before = world.last_request();
    let error = world.error(&["meeting", "delete", number], 2);
    assert!(error.to_string().contains("--yes"), "{error}");
    assert_eq!(world.writes(before), Vec::<Value>::new());
    world.json(&["meeting", "delete", number, "--yes"]);
    assert_eq!(world.writes(before).len(), 1);
}

#[test]
fn a_bad_row_is_told_with_its_value_in_a_table_too() {
    let world = World::offline();
    let text = "session_id,topic,start_time,duration_minutes,host_email\n\
                s1,Biology,2026-09-09T08:00:00Z,60,nora\n";
    let file = world.write("bad.csv", text);
    let ended = world.run(&["session", "import", file.to_str().unwrap()]);
    assert_eq!(ended.code, 2, "{ended:?}");
    let told = "line 2, column host_email: \"nora\" must be";
    assert!(ended.stderr.contains(told), "{}", ended.stderr);
}
