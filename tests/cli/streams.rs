//! Which stream carries what, how a form is chosen, and what becomes of a reader that leaves or of a
//! disk that is full.

use std::fs::OpenOptions;
use std::io::Read;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::support::{Ended, World, ended, keys};

/// A world with more sessions than a pipe holds.
fn crowded() -> World {
    let world = World::offline();
    let mut file = "session_id,topic,start_time,duration_minutes,host_email\n".to_owned();
    for number in 0..1500 {
        file.push_str(&format!(
            "s{number:04},Lesson,2026-09-08T08:00:00Z,60,z@school.example\n"
        ));
    }
    let file = world.write("many.csv", file);
    world.json(&["session", "import", file.to_str().unwrap()]);
    world
}

fn with(world: &World, arguments: &[&str], variables: &[(&str, &str)]) -> Ended {
    let mut command = world.command(arguments);
    ended(command.envs(variables.iter().copied()).output().unwrap())
}

#[test]
fn the_form_comes_from_the_flag_else_the_environment_else_it_is_a_table() {
    let world = World::with_term();
    let list = ["session", "list", "--limit", "1"];
    let json = world.text(&[&list[..], &["-o", "json"]].concat());
    assert!(json.starts_with('['));
    assert_eq!(world.text(&[&list[..], &["--json"]].concat()), json);
    assert_eq!(
        with(&world, &list, &[("ZOOMCTL_OUTPUT", "json")]).stdout,
        json
    );
    let csv = [&list[..], &["-o", "csv"]].concat();
    let flag_wins = with(&world, &csv, &[("ZOOMCTL_OUTPUT", "json")]);
    assert!(
        flag_wins.stdout.starts_with("session_id,topic"),
        "{}",
        flag_wins.stdout
    );
    assert!(world.text(&list).trim_start().starts_with("session "));
    let wrong = with(&world, &list, &[("ZOOMCTL_OUTPUT", "yaml")]);
    assert_eq!(wrong.code, 2, "{wrong:?}");
}

#[test]
fn stdout_holds_data_only_and_stderr_the_rest() {
    let world = World::new();
    let term = world.write("term.csv", world.control("GET", "/term.csv", ""));
    let import = ["session", "import", term.to_str().unwrap(), "-o", "json"];
    let ended = world.run(&import);
    assert!(ended.json().is_object());
    assert!(
        ended.stderr.contains("zoomctl provision"),
        "what to do next: {}",
        ended.stderr
    );
    let quiet = world.run(&[&import[..], &["--quiet"]].concat());
    assert_eq!((quiet.code, quiet.stderr.as_str()), (0, ""));
    let provision = world.run(&["provision", "-o", "json", "-v"]);
    assert!(provision.json().is_object());
    assert!(
        provision.stderr.contains("POST"),
        "-v logs requests: {}",
        provision.stderr
    );
}

#[test]
fn an_error_is_one_json_object_on_stderr_or_text_with_a_hint() {
    let world = World::offline();
    world.json(&["db", "migrate"]);
    for form in ["json", "ndjson"] {
        let ended = world.run(&["session", "show", "nowhere", "-o", form]);
        assert_eq!((ended.code, ended.stdout.as_str()), (5, ""));
        assert_eq!(ended.stderr.lines().count(), 1);
        let error = ended.error();
        assert_eq!(keys(&error), ["code", "message", "hint", "exit_code"]);
        assert_eq!(
            (&error["code"], &error["exit_code"]),
            (&json!("not_found"), &json!(5))
        );
    }
    for form in ["table", "csv"] {
        let ended = world.run(&["session", "show", "nowhere", "-o", form]);
        let lines: Vec<_> = ended.stderr.lines().collect();
        assert!(
            lines[0].starts_with("error: ") && lines[0].contains("nowhere"),
            "{lines:?}"
        );
        assert!(
            lines[1].starts_with("hint: zoomctl session list"),
            "{lines:?}"
        );
    }
}

#[test]
fn colour_comes_when_it_is_forced_and_never_into_a_pipe_by_itself() {
    let world = World::offline();
    let show = ["session", "show", "nowhere"];
    let escape =
        |variables: &[(&str, &str)]| with(&world, &show, variables).stderr.contains('\u{1b}');
    assert!(!escape(&[]));
    assert!(escape(&[("FORCE_COLOR", "1")]));
    assert!(!escape(&[("FORCE_COLOR", "1"), ("NO_COLOR", "1")]));
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let world = crowded();
    for form in ["table", "json", "ndjson", "csv"] {
        let mut child = world
            .command(&["session", "list", "-o", form])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = [0; 10];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let ended = ended(child.wait_with_output().unwrap());
        assert_eq!((ended.code, ended.stderr.as_str()), (0, ""), "{form}");
    }
}

#[test]
fn a_full_disk_under_stdout_ends_with_7() {
    let world = crowded();
    for form in ["table", "json", "ndjson", "csv"] {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = world.command(&["session", "list", "-o", form]);
        let ended = ended(command.stdout(full).output().unwrap());
        assert_eq!(ended.code, 7, "{form}: {}", ended.stderr);
        assert!(ended.stderr.contains("stdout"), "{form}: {}", ended.stderr);
    }
}

#[test]
fn out_writes_a_whole_file_or_leaves_the_old_one() {
    let world = World::with_term();
    let target = world.write("list.json", "old");
    let list = ["session", "list", "-o", "json"];
    let ended = world.run(&[&list[..], &["--out", target.to_str().unwrap()]].concat());
    assert_eq!((ended.code, ended.stdout.as_str()), (0, ""));
    let written = std::fs::read_to_string(&target).unwrap();
    assert_eq!(written, world.text(&list));
    std::fs::write(&target, "old").unwrap();
    let failing = [
        "session",
        "show",
        "nowhere",
        "--out",
        target.to_str().unwrap(),
    ];
    assert_eq!(world.run(&failing).code, 5);
    assert_eq!(std::fs::read_to_string(&target).unwrap(), "old");
    let error = world.error(&["session", "list", "--out", "/nowhere/list.json"], 7);
    assert!(
        error["message"]
            .as_str()
            .unwrap()
            .contains("/nowhere/list.json"),
        "{error}"
    );
}

#[test]
fn an_import_reads_stdin_where_a_dash_stands() {
    let world = World::offline();
    let file = "session_id,topic,start_time,duration_minutes,host_email\n\
        a,Übung,2026-09-08T08:00:00Z,60,z@school.example\n";
    let ended = world.run_with_stdin(&["session", "import", "-", "-o", "json"], file.as_bytes());
    assert_eq!((ended.code, &ended.json()["added"]), (0, &json!(1)));
    assert_eq!(world.json(&["session", "show", "a"])["topic"], "Übung");
    let bad = world.run_with_stdin(&["session", "import", "-", "-o", "json"], b"nonsense\n");
    assert!(
        bad.error()["message"].as_str().unwrap().contains("stdin"),
        "{bad:?}"
    );
}

#[test]
fn control_characters_reach_json_but_no_terminal() {
    let world = World::offline();
    let people = world.write(
        "p.csv",
        "cohort,person_id,name\nZ,p1,Eve\u{1b}[31mRed\u{7}\n",
    );
    let ended = world.run(&["roster", "import", people.to_str().unwrap()]);
    if ended.code == 2 {
        // Refused at the door is as good.
        return;
    }
    let table = world.text(&["roster", "list"]);
    assert!(
        table.contains("Eve") && !table.contains(['\u{1b}', '\u{7}']),
        "{table:?}"
    );
    let json = world.json(&["roster", "list"]);
    assert_eq!(json[0]["name"], "Eve\u{1b}[31mRed\u{7}");
}

#[test]
fn a_list_gives_everything_unless_limited() {
    let world = crowded();
    let all = world.json(&["session", "list"]);
    assert_eq!(all.as_array().unwrap().len(), 1500);
    let some = world.json(&["session", "list", "--limit", "3"]);
    assert_eq!(
        some.as_array().unwrap().as_slice(),
        &all.as_array().unwrap()[..3]
    );
    let none = world.json(&["session", "list", "--cohort", "none"]);
    assert_eq!(none, Value::Array(Vec::new()));
}

#[test]
fn a_log_that_is_stdout_is_appended_to_when_it_is_named_as_the_file() {
    let world = World::with_term();
    let list = world.text(&["session", "list"]);
    for name in ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"] {
        let path = world.write("log", "before\n");
        let log = OpenOptions::new().append(true).open(&path);
        let mut command = world.command(&["session", "list", "--out", name]);
        let status = command.stdout(log.unwrap()).status().unwrap();
        assert!(status.success(), "{name}");
        let log = std::fs::read_to_string(&path).unwrap();
        assert_eq!(log, format!("before\n{list}"), "{name}");
    }
}
