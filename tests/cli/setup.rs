//! Credentials, addresses, settings and databases that cannot be used: who is told what, and what
//! stays untouched.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::{Ended, World, ended};

/// A command against the sandbox with other variables; an empty value takes one away.
fn with(world: &World, arguments: &[&str], variables: &[(&str, &str)]) -> Ended {
    let mut command: Command = world.command(&[arguments, &["-o", "json"]].concat());
    for (name, value) in variables {
        if value.is_empty() {
            command.env_remove(name);
        } else {
            command.env(name, value);
        }
    }
    ended(command.output().unwrap())
}

fn refused(ended: &Ended, exit: i32, code: &str, named: &[&str]) {
    assert_eq!(ended.stdout, "", "{ended:?}");
    names(ended, exit, code, named);
}

fn names(ended: &Ended, exit: i32, code: &str, named: &[&str]) {
    assert_eq!(ended.code, exit, "{ended:?}");
    let error = ended.error();
    assert_eq!(error["code"], code, "{error}");
    for name in named {
        assert!(
            error.to_string().contains(name),
            "{error} does not name {name}"
        );
    }
}

#[test]
fn missing_credentials_are_named_each() {
    let world = World::offline();
    for arguments in [&["auth", "check"][..], &["meeting", "get", "86000000001"]] {
        let ended = with(&world, arguments, &[]);
        let names = ["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"];
        refused(&ended, 4, "no_credentials", &names);
    }
    let ended = with(&world, &["auth", "check"], &[("ZOOM_CLIENT_ID", "abc")]);
    refused(
        &ended,
        4,
        "no_credentials",
        &["ZOOM_CLIENT_SECRET", "ZOOM_ACCOUNT_ID"],
    );
    assert!(
        !ended.error()["message"]
            .to_string()
            .contains("ZOOM_CLIENT_ID")
    );
}

#[test]
fn a_job_without_credentials_fails_and_says_so_in_the_ledger() {
    let world = World::with_term();
    let ended = with(&world, &["provision"], &[("ZOOM_CLIENT_SECRET", "")]);
    refused(&ended, 4, "no_credentials", &["ZOOM_CLIENT_SECRET"]);
    assert_eq!(world.writes(0), Vec::<Value>::new());
    let states = world.query::<String>("SELECT state || ' ' || exit_code FROM runs");
    assert_eq!(states, ["failed 4"]);
}

#[test]
fn wrong_credentials_are_refused_without_being_repeated() {
    let world = World::new();
    for (name, word) in [
        ("ZOOM_CLIENT_SECRET", "client"),
        ("ZOOM_CLIENT_ID", "client"),
        ("ZOOM_ACCOUNT_ID", "account id"),
    ] {
        let variables = [(name, "wrong-canary-1234567890")];
        let ended = with(&world, &["auth", "check"], &variables);
        names(&ended, 4, "bad_credentials", &[word]);
        assert_eq!(ended.json()["ok"], false, "{}", ended.stdout);
        if name == "ZOOM_CLIENT_SECRET" {
            assert!(!ended.stderr.contains("canary"), "{}", ended.stderr);
        }
    }
    let asked = world.journal(0);
    let asked = asked.iter().filter(|request| request["host"] == "oauth");
    assert_eq!(asked.count(), 3, "a refused secret is not tried again");
}

#[test]
fn a_credential_with_blanks_is_refused_before_zoom_is_asked() {
    let world = World::new();
    let secret = world.variable("ZOOM_CLIENT_SECRET").to_owned();
    for value in [
        format!(" {secret}"),
        format!("{secret} "),
        format!("{secret}\n"),
        "a b".to_owned(),
    ] {
        let ended = with(
            &world,
            &["auth", "check"],
            &[("ZOOM_CLIENT_SECRET", &value)],
        );
        refused(&ended, 3, "config", &["ZOOM_CLIENT_SECRET", "blank"]);
        assert!(!ended.stderr.contains(&secret));
    }
    assert_eq!(world.journal(0), Vec::<Value>::new());
}

#[test]
fn a_credential_may_stand_in_a_file_but_not_in_two_places() {
    let world = World::new();
    let secret = format!("{}\n", world.variable("ZOOM_CLIENT_SECRET"));
    let file = world.write("secret", secret);
    let file = file.to_str().unwrap();
    let both = with(
        &world,
        &["auth", "check"],
        &[("ZOOM_CLIENT_SECRET_FILE", file)],
    );
    let names = ["ZOOM_CLIENT_SECRET and ZOOM_CLIENT_SECRET_FILE"];
    refused(&both, 3, "config", &names);
    let variables = [
        ("ZOOM_CLIENT_SECRET", ""),
        ("ZOOM_CLIENT_SECRET_FILE", file),
    ];
    let alone = with(&world, &["auth", "check"], &variables);
    assert_eq!(alone.code, 0, "{alone:?}");
    assert_eq!(alone.json()["credential_source"], "mixed");
    let nowhere = [
        ("ZOOM_CLIENT_SECRET", ""),
        ("ZOOM_CLIENT_SECRET_FILE", "/nowhere/secret"),
    ];
    let missing = with(&world, &["auth", "check"], &nowhere);
    refused(
        &missing,
        3,
        "config",
        &["ZOOM_CLIENT_SECRET", "/nowhere/secret"],
    );
}

#[test]
fn plain_http_is_for_loopback_only() {
    let world = World::new();
    for name in ["ZOOMCTL_API_URL", "ZOOMCTL_OAUTH_URL"] {
        for address in [
            "http://api.zoom.us/v2",
            "http://127.0.0.1.evil.example/v2",
            "http://127.0.0.1@evil.example/v2",
            "http://10.0.0.1/v2",
            "ftp://127.0.0.1/v2",
            "api.zoom.us",
        ] {
            let ended = with(&world, &["auth", "check"], &[(name, address)]);
            refused(&ended, 3, "config", &[name]);
        }
    }
    assert_eq!(world.journal(0), Vec::<Value>::new());
}

#[test]
fn settings_that_make_no_sense_are_named() {
    let world = World::offline();
    let list = ["session", "list"];
    refused(
        &with(&world, &list, &[("ZOOMCTL_NOW", "noon")]),
        3,
        "config",
        &["ZOOMCTL_NOW", "noon"],
    );
    refused(
        &with(&world, &list, &[("ZOOMCTL_PROFILE", "../x")]),
        3,
        "config",
        &["../x"],
    );
    for (text, named) in [
        ("datebase = \"x\"\n", "datebase"),
        ("[limits]\nshare = 2.0\n", "limits.share"),
        ("[meeting]\nauto_recording = \"yes\"\n", "auto_recording"),
        ("plan = \n", "config.toml"),
    ] {
        let file = world.write("config.toml", text);
        let ended = with(&world, &list, &[("ZOOMCTL_CONFIG", file.to_str().unwrap())]);
        refused(&ended, 3, "config", &[named]);
    }
    let ended = with(&world, &list, &[("ZOOMCTL_CONFIG", "/nowhere/config.toml")]);
    refused(&ended, 3, "config", &["/nowhere/config.toml"]);
    assert!(!world.database().exists());
}

#[test]
fn a_zoom_that_is_out_of_reach_is_for_later() {
    let world = World::new();
    // A port that was free a moment ago and is bound by nobody.
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let address = format!("http://127.0.0.1:{port}/oauth/token");
    let ended = with(
        &world,
        &["auth", "check"],
        &[("ZOOMCTL_OAUTH_URL", &address)],
    );
    refused(&ended, 75, "unreachable", &[]);
}

fn content(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap()
}

/// The file is refused, stays as it is to the byte, and nothing appears beside it.
fn untouched(world: &World, file: &Path, code: &str, named: &str) {
    let before = content(file);
    let neighbours = || {
        let folder = fs::read_dir(file.parent().unwrap()).unwrap();
        let mut names: Vec<_> = folder.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let beside = neighbours();
    for arguments in [&["session", "list"][..], &["db", "migrate"]] {
        let ended = with(world, arguments, &[("ZOOMCTL_DB", file.to_str().unwrap())]);
        refused(&ended, 7, code, &[named]);
        assert!(content(file) == before, "{} was changed", file.display());
        assert_eq!(neighbours(), beside);
    }
}

fn in_a_folder(world: &World, content: impl AsRef<[u8]>) -> std::path::PathBuf {
    fs::create_dir(world.path("data")).unwrap();
    world.write("data/z.db", content)
}

#[test]
fn a_database_of_a_newer_schema_is_refused_untouched() {
    let world = World::offline();
    world.json(&["db", "migrate"]);
    let connection = rusqlite::Connection::open(world.database()).unwrap();
    connection.pragma_update(None, "user_version", 999).unwrap();
    drop(connection);
    let file = in_a_folder(&world, content(&world.database()));
    untouched(&world, &file, "newer_schema", "999");
}

#[test]
fn a_file_that_is_no_database_of_ours_is_refused_untouched() {
    let world = World::offline();
    let file = in_a_folder(&world, "Dear diary, today I was no database. ".repeat(10));
    untouched(&world, &file, "local", "z.db");
    fs::remove_file(&file).unwrap();
    let connection = rusqlite::Connection::open(&file).unwrap();
    connection
        .execute_batch("CREATE TABLE cookies (name TEXT)")
        .unwrap();
    drop(connection);
    untouched(&world, &file, "local", "another program");
    let half = content(&file)[..60].to_vec();
    fs::write(&file, half).unwrap();
    untouched(&world, &file, "local", "z.db");
}

#[test]
fn a_database_path_that_cannot_be_used_is_named() {
    let world = World::offline();
    let file = world.write("file", "x");
    let below = file.join("zoomctl.db");
    let ended = with(
        &world,
        &["session", "list"],
        &[("ZOOMCTL_DB", below.to_str().unwrap())],
    );
    refused(&ended, 7, "local", &["file/zoomctl.db", "--db"]);
    let folder = world.path("folder");
    fs::create_dir(&folder).unwrap();
    let ended = with(
        &world,
        &["session", "list"],
        &[("ZOOMCTL_DB", folder.to_str().unwrap())],
    );
    refused(&ended, 7, "local", &["folder"]);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn an_empty_file_becomes_a_database() {
    let world = World::offline();
    fs::write(world.database(), "").unwrap();
    world.json(&["db", "migrate"]);
    let name = "SELECT group_concat(name) FROM pragma_table_list WHERE name = 'sessions'";
    assert_eq!(world.query::<String>(name), ["sessions"]);
    // The mark in the header that file(1) shows, and the schema's number.
    assert_eq!(world.query::<i64>("PRAGMA application_id"), [0x5A43_544C]);
    assert!(world.query::<i64>("PRAGMA user_version")[0] >= 1);
    assert_eq!(world.query::<String>("PRAGMA journal_mode"), ["wal"]);
}

#[test]
fn every_column_of_the_schema_has_a_comment_and_every_table_is_strict() {
    let world = World::offline();
    world.json(&["db", "migrate"]);
    // The full-text index is a virtual table, which cannot be strict.
    let tables = world.query::<String>(
        "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
            AND name NOT LIKE 'recording_transcripts_text%'",
    );
    assert!(tables.len() >= 10, "{}", tables.len());
    for table in tables {
        assert!(
            table.lines().last().unwrap().starts_with(") STRICT"),
            "{table}"
        );
        let mut lines = table.lines();
        assert!(
            lines.next().unwrap().contains("-- "),
            "no comment on {table}"
        );
        for line in lines {
            let word = line.split_whitespace().next().unwrap_or_default();
            let is_column = word
                .chars()
                .next()
                .is_some_and(|first| first.is_ascii_lowercase());
            // A definition may go on in a second line, which then holds the comment.
            if is_column && !line.trim_end().ends_with("AS") && !line.contains("-- ") {
                let rest = &table[table.find(line).unwrap() + line.len()..];
                let next = rest.lines().nth(1).unwrap_or_default();
                assert!(next.contains("-- "), "no comment on {line} of {table}");
            }
        }
    }
}
