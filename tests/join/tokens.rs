//! `zoomctl session tokens`: who gets which link, and what is left of it.

use std::process::{Child, Stdio};

use serde_json::Value;

use crate::support::{World, ended, keys};

const CREATED: &str =
    "token_id session_id person_id name email role created_at expires_at url token";
const LISTED: &str =
    "token_id session_id person_id name email role state created_at expires_at revoked_at";

fn words(text: &str) -> Vec<&str> {
    text.split(' ').collect()
}

fn create(world: &World, arguments: &[&str]) -> Vec<Value> {
    let made = world.json(&[&["session", "tokens", "create"], arguments].concat());
    made.as_array().unwrap().clone()
}

fn states(world: &World, arguments: &[&str]) -> Vec<String> {
    let listed = world.json(&[&["session", "tokens", "list"], arguments].concat());
    let listed = listed.as_array().unwrap();
    listed
        .iter()
        .map(|row| row["state"].as_str().unwrap().to_owned())
        .collect()
}

/// Somebody who is expected at this session.
fn expected(world: &World, session: &str) -> String {
    let roster = world.json(&["roster", "list", "--session", session]);
    roster[0]["person_id"].as_str().unwrap().to_owned()
}

#[test]
fn a_link_is_shown_once_and_neither_list_nor_database_can_give_it_away() {
    let world = World::with_term();
    let person = expected(&world, "L0001");
    let base = ["--base-url", "https://join.school.example/"];
    let made = create(
        &world,
        &[&["--session", "L0001", "--person", &person], &base[..]].concat(),
    );
    let [link] = &made[..] else {
        panic!("{made:?}")
    };
    assert_eq!(keys(link), words(CREATED));
    let token = link["token"].as_str().unwrap();
    assert_eq!(token.len(), 43);
    assert_eq!(
        link["url"],
        format!("https://join.school.example/join/{token}")
    );
    let listed = world.json(&["session", "tokens", "list", "--session", "L0001"]);
    assert_eq!(keys(&listed[0]), words(LISTED));
    assert_eq!(
        (&listed[0]["state"], &listed[0]["role"]),
        (&"valid".into(), &"participant".into())
    );
    assert!(!listed.to_string().contains(token));
    for entry in walk(world.path("").as_path()) {
        let bytes = std::fs::read(&entry).unwrap();
        let found = bytes
            .windows(token.len())
            .any(|window| window == token.as_bytes());
        assert!(!found, "{} holds the token", entry.display());
    }
}

pub(crate) fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(walk(&path));
        } else {
            found.push(path);
        }
    }
    found
}

#[test]
fn everybody_who_is_expected_gets_one_and_missing_makes_no_second() {
    let world = World::with_term();
    let roster = world.json(&["roster", "list", "--session", "L0001"]);
    let expected = roster.as_array().unwrap().len();
    assert!(expected > 1);
    let all = [
        "--session",
        "L0001",
        "--all-roster",
        "--base-url",
        "https://join.school.example",
    ];
    let dry = create(&world, &[&all[..], &["--dry-run"]].concat());
    assert_eq!((dry.len(), &dry[0]["url"]), (expected, &Value::Null));
    assert!(states(&world, &[]).is_empty());
    assert_eq!(create(&world, &all).len(), expected);
    assert!(create(&world, &[&all[..], &["--missing"]].concat()).is_empty());
    let replaced = create(&world, &[&all[..], &["--replace"]].concat());
    assert_eq!(replaced.len(), expected);
    let states = states(&world, &["--session", "L0001"]);
    let revoked = states.iter().filter(|state| *state == "revoked").count();
    assert_eq!((states.len(), revoked), (2 * expected, expected));
    let lines = world.text(
        &[
            &["session", "tokens", "create"],
            &all[..],
            &["-o", "ndjson"],
        ]
        .concat(),
    );
    assert_eq!(lines.lines().count(), expected);
}

#[test]
fn a_host_gets_the_hosts_own_link_and_learners_never_do() {
    let world = World::with_term();
    let session = world.json(&["session", "show", "L0001"]);
    let made = create(&world, &["--session", "L0001", "--role", "host"]);
    assert_eq!(
        (&made[0]["person_id"], &made[0]["role"]),
        (&session["host_email"], &"host".into())
    );
    assert!(
        made[0]["url"].as_str().unwrap().starts_with("/join/"),
        "no address is known"
    );
    let week = create(&world, &["--days", "7", "--role", "host", "--missing"]);
    assert!(week.len() > 5 && week.iter().all(|link| link["session_id"] != "L0001"));
    let refused = [
        "session",
        "tokens",
        "create",
        "--session",
        "L0001",
        "--all-roster",
        "--role",
        "host",
    ];
    assert_eq!(world.error(&refused, 2)["code"], "usage");
}

#[test]
fn only_who_is_expected_at_a_session_that_stands_gets_a_link() {
    let world = World::with_term();
    let create = ["session", "tokens", "create"];
    let with = |arguments: &[&'static str]| [&create[..], arguments].concat();
    let nobody = world.error(&with(&["--session", "L0001", "--person", "nobody"]), 5);
    assert!(
        nobody["message"]
            .as_str()
            .unwrap()
            .contains("is not expected"),
        "{nobody}"
    );
    world.error(&with(&["--session", "L9999", "--person", "p"]), 5);
    assert_eq!(
        world.error(&with(&["--session", "L0001"]), 2)["message"],
        "for whom?"
    );
    for wrong in [
        "http://join.school.example",
        "join.school.example",
        "https://a.example/?x",
    ] {
        world.error(
            &with(&["--session", "L0001", "--all-roster", "--base-url", wrong]),
            2,
        );
    }
    for wrong in ["0h", "soon", "-1h"] {
        world.error(
            &[
                &with(&["--session", "L0001", "--all-roster"])[..],
                &["--expires-in", wrong],
            ]
            .concat(),
            2,
        );
    }
    world.json(&["session", "cancel", "L0001"]);
    assert_eq!(
        world.error(&with(&["--session", "L0001", "--all-roster"]), 8)["code"],
        "conflict"
    );
    assert!(states(&world, &[]).is_empty());
}

/// How many links of each state there are.
fn count(world: &World, state: &str) -> usize {
    let states = states(world, &[]);
    states.iter().filter(|one| *one == state).count()
}

#[test]
fn links_that_could_not_be_shown_are_taken_back_and_made_again() {
    let world = World::with_term();
    let all = [
        "session",
        "tokens",
        "create",
        "--session",
        "L0001",
        "--all-roster",
    ];
    let lost = |more: &[&str], into: Stdio| {
        let mut command = world.command(&[&all[..], more].concat());
        ended(command.stdout(into).output().unwrap())
    };
    let closed = || {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        Stdio::from(writer)
    };
    let full = || Stdio::from(std::fs::File::create("/dev/full").unwrap());
    let missing = ["--missing", "-o", "ndjson"];
    for into in [full(), closed()] {
        let ended = lost(&missing, into);
        assert_eq!(ended.code, 7, "{ended:?}");
        assert!(ended.stderr.contains("taken back"), "{ended:?}");
        assert_eq!(count(&world, "valid"), 0);
    }
    let by_name = lost(
        &[&missing[..], &["--out", "/dev/stdout"]].concat(),
        closed(),
    );
    assert_eq!(
        (by_name.code, count(&world, "valid")),
        (7, 0),
        "{by_name:?}"
    );
    let dry = lost(&[&missing[..], &["--dry-run"]].concat(), closed());
    assert_eq!(dry.code, 0, "{dry:?}");
    let dry = lost(&[&missing[..], &["--dry-run"]].concat(), full());
    assert_eq!(dry.code, 7, "{dry:?}");
    assert!(!dry.stderr.contains("taken back"), "{dry:?}");
    let made = create(&world, &["--session", "L0001", "--all-roster", "--missing"]);
    assert!(made.len() > 1);
    let ended = lost(&["--replace", "-o", "ndjson"], full());
    assert_eq!(ended.code, 7, "{ended:?}");
    let kept = world.json(&["session", "tokens", "list"]);
    let kept = kept.as_array().unwrap().iter();
    let valid: Vec<&Value> = kept
        .filter(|row| row["state"] == "valid")
        .map(|row| &row["token_id"])
        .collect();
    let first: Vec<&Value> = made.iter().map(|row| &row["token_id"]).collect();
    assert_eq!(valid, first, "the earlier ones hold");
}

#[test]
fn a_column_that_links_do_not_have_is_refused_before_one_is_made() {
    let world = World::with_term();
    let all = [
        "session",
        "tokens",
        "create",
        "--session",
        "L0001",
        "--all-roster",
    ];
    world.error(&[&all[..], &["--columns", "nope"]].concat(), 2);
    assert!(states(&world, &[]).is_empty());
}

#[test]
fn of_several_that_look_for_missing_ones_at_once_one_makes_each() {
    let world = World::with_term();
    let missing = [
        "session",
        "tokens",
        "create",
        "--days",
        "7",
        "--all-roster",
        "--missing",
    ];
    let start = |_| {
        let mut command = world.command(&[&missing[..], &["-o", "ndjson"]].concat());
        command.stdout(Stdio::piped()).spawn().unwrap()
    };
    let started: Vec<Child> = (0..4).map(start).collect();
    let lines: usize = started
        .into_iter()
        .map(|child| ended(child.wait_with_output().unwrap()))
        .map(|ended| ended.stdout.lines().count())
        .sum();
    let people = world.query::<i64>(
        "SELECT count(*) FROM (SELECT DISTINCT session_id, person_id FROM session_tokens)",
    );
    assert_eq!(states(&world, &[]).len() as i64, people[0]);
    assert_eq!(lines as i64, people[0]);
}

#[test]
fn links_are_taken_back_by_number_by_session_or_by_themselves() {
    let world = World::with_term();
    let made = create(&world, &["--session", "L0001", "--all-roster"]);
    let revoke =
        |arguments: &[&str]| world.json(&[&["session", "tokens", "revoke"], arguments].concat());
    let first = made[0]["token_id"].to_string();
    let dry = revoke(&[&first, "--dry-run"]);
    assert_eq!(
        (keys(&dry), &dry["revoked"]),
        (vec!["dry_run", "revoked", "token_ids"], &1.into())
    );
    let done = revoke(&[&first]);
    assert_eq!(
        done,
        serde_json::json!({"revoked": 1, "token_ids": [made[0]["token_id"]]})
    );
    assert_eq!(revoke(&[&first])["revoked"], 0);
    let link = format!(
        "https://join.school.example/join/{}/room?lang=ar",
        made[1]["token"].as_str().unwrap()
    );
    assert_eq!(
        revoke(&[&link])["token_ids"],
        serde_json::json!([made[1]["token_id"]])
    );
    assert_eq!(revoke(&["--session", "L0001"])["revoked"], made.len() - 2);
    assert!(states(&world, &[]).iter().all(|state| state == "revoked"));
    world.error(&["session", "tokens", "revoke", "4711"], 5);
    let forged = "A".repeat(43);
    let unknown = world.error(&["session", "tokens", "revoke", &forged], 5);
    assert!(!unknown.to_string().contains(&forged));
    world.error(&["session", "tokens", "revoke"], 2);
    let nowhere = ["session", "tokens", "revoke", "--session", "L9999"];
    assert_eq!(world.error(&nowhere, 5)["code"], "not_found");
}

#[test]
fn a_link_ends_a_day_after_its_session_wherever_that_is_moved() {
    let world = World::with_term();
    create(&world, &["--session", "L0001", "--all-roster"]);
    let short = create(
        &world,
        &["--session", "L0002", "--all-roster", "--expires-in", "2h"],
    );
    assert_eq!(short[0]["expires_at"], "2026-09-07T07:00:00Z");
    world.json(&[
        "session",
        "edit",
        "L0001",
        "--start",
        "2026-09-10T06:00:00Z",
    ]);
    world.set_clock("2026-09-09T12:00:00Z");
    assert_eq!(
        states(&world, &["--session", "L0001", "--limit", "1"]),
        ["valid"]
    );
    assert_eq!(
        states(&world, &["--session", "L0002", "--limit", "1"]),
        ["expired"]
    );
    world.set_clock("2026-09-12T12:00:00Z");
    assert_eq!(
        states(&world, &["--session", "L0001", "--limit", "1"]),
        ["expired"]
    );
}

#[test]
fn who_is_erased_has_no_links_and_no_name_in_the_log_of_clicks() {
    let world = World::with_term();
    let person = expected(&world, "L0003");
    create(&world, &["--session", "L0003", "--person", &person]);
    world.json(&["provision"]);
    world.json(&["session", "join", "L0003", "--print", "--person", &person]);
    world.json(&["person", "erase", &person, "--yes", "--by", "nora"]);
    assert!(states(&world, &[]).is_empty());
    let logged = world.query::<String>("SELECT person_id FROM zoom_session_logs");
    assert!(logged[0].starts_with("erased-"), "{logged:?}");
}
