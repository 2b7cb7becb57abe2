//! What people who live on a command line expect: the right word for a typo, lists as they need them,
//! and a program that stops when it is told to.

use std::process::Stdio;

use serde_json::{Value, json};

use crate::support::{World, csv_rows, ended, keys, wait_for};

#[test]
fn a_typo_is_answered_with_the_right_word() {
    let world = World::offline();
    world.json(&["db", "migrate"]);
    for (typo, right) in [
        (&["sesion", "list"][..], "'session'"),
        (&["atendance", "report"], "'attendance'"),
        (&["provison"], "'provision'"),
        (&["session", "imprt", "x.csv"], "'import'"),
        (&["recording", "verfy"], "'verify'"),
        (&["session", "list", "--cohrt", "7B"], "'--cohort'"),
        (&["provision", "--dryrun"], "'--dry-run'"),
        (&["session", "list", "--status", "complted"], "'completed'"),
        (
            &["run", "list", "--job", "provison"],
            "provision, recording-sync",
        ),
        (&["session", "list", "--columns", "topc"], "topic"),
        (&["config", "set", "limits.shar", "1"], "share"),
    ] {
        for form in ["table", "json"] {
            let ended = world.run(&[typo, &["-o", form]].concat());
            assert_eq!(ended.code, 2, "{typo:?}: {ended:?}");
            assert!(ended.stderr.contains(right), "{typo:?}: {}", ended.stderr);
        }
    }
}

#[test]
fn a_usage_error_names_one_command_and_only_what_is_lacking() {
    let world = World::offline();
    for (typo, right) in [
        ("sesion", "'session'"),
        ("recordng", "'recording'"),
        ("provison", "'provision'"),
    ] {
        let said = world.run(&[typo, "x"]).stderr;
        assert!(said.contains(right), "{said}");
        for other in ["sessions'", "users'", "recordings'", "'cron'", "'person'"] {
            assert!(!said.contains(other), "{typo}: {said}");
        }
    }
    // The world's variables name database and archive; nobody has to.
    let usage = world.run(&["session", "show"]).stderr;
    let lacking = "Usage: zoomctl session show <SESSION_ID>\n";
    assert!(usage.contains(lacking), "{usage}");
    // `USER` names who says yes, which a list needs not; a mark needs it, and it is there.
    let usage = |arguments: &[&str]| {
        let ended = ended(
            world
                .command(arguments)
                .env("USER", "nora")
                .output()
                .unwrap(),
        );
        assert_eq!(ended.code, 2, "{ended:?}");
        ended.stderr
    };
    let said = usage(&["attendance", "match", "--participant", "x"]);
    assert!(
        said.contains("--is <PERSON>") && !said.contains("--by"),
        "{said}"
    );
    let said = usage(&[
        "attendance",
        "mark",
        "late",
        "--person",
        "x",
        "--reason",
        "y",
    ]);
    let lacking = said.split("Usage:").next().unwrap();
    assert!(
        lacking.contains("--session") && !lacking.contains("--by"),
        "{said}"
    );
    let number = world.run(&["run", "show", "abc"]);
    assert_eq!(number.code, 2);
    assert!(
        number.stderr.contains("a number that run list shows"),
        "{}",
        number.stderr
    );
}

#[test]
fn quiet_drops_what_is_said_and_keeps_data_and_errors() {
    let world = World::with_term();
    let loud = world.run(&["man", "--dir", "pages"]);
    let quiet = world.run(&["man", "--dir", "pages", "-q"]);
    assert!(!loud.stderr.is_empty());
    assert_eq!((quiet.code, quiet.stderr.as_str()), (0, ""));
    assert_eq!(quiet.stdout, loud.stdout);
    let error = world.run(&["session", "show", "nowhere", "-q"]);
    assert_eq!(error.code, 5);
    assert_eq!(
        error.stderr,
        "error: no session \"nowhere\"; next: zoomctl session list shows the ids\n"
    );
}

#[test]
fn the_log_is_asked_for_by_flag_or_variable_and_a_filter_that_is_none_is_told() {
    let world = World::with_term();
    let log = |arguments: &[&str], filter: Option<&str>| {
        let mut command = world.command(arguments);
        command.envs(filter.map(|filter| ("ZOOMCTL_LOG", filter)));
        ended(command.output().unwrap()).stderr
    };
    let check: &[&str] = &["provision", "--dry-run"];
    assert!(!log(check, None).contains("GET"));
    let verbose = [check, &["-v"]].concat();
    assert!(log(&verbose, None).contains("GET"));
    assert!(log(check, Some("zoomctl=info")).contains("GET"));
    assert!(
        !log(&verbose, Some("error")).contains("GET"),
        "the variable decides"
    );
    let told = log(check, Some("zoomctl=loud"));
    assert!(told.contains("ZOOMCTL_LOG"), "{told}");
}

/// Two sessions in Latin and one each in Arabic, Chinese and emoji.
fn scripts() -> World {
    let world = World::offline();
    let file = "session_id,topic,start_time,duration_minutes,host_email,cohort\n\
        a,Biology,2026-09-08T08:00:00Z,60,z@school.example,7B\n\
        b,درس الأحياء,2026-09-08T09:00:00Z,45,z@school.example,7B\n\
        c,生物课,2026-09-08T07:00:00Z,90,y@school.example,\n\
        d,🌟🌟 stars,2026-09-09T08:00:00Z,60,z@school.example,7A\n\
        e,algebra,2026-09-08T08:00:00Z,60,z@school.example,7A\n";
    let file = world.write("s.csv", file);
    world.json(&["session", "import", file.to_str().unwrap()]);
    world
}

fn ids(world: &World, arguments: &[&str]) -> String {
    let list = world.json(&[&["session", "list"], arguments].concat());
    let list = list.as_array().unwrap().iter();
    list.map(|row| row["session_id"].as_str().unwrap())
        .collect()
}

#[test]
fn a_list_is_sorted_by_any_column_before_the_limit_counts() {
    let world = scripts();
    assert_eq!(ids(&world, &[]), "caebd");
    assert_eq!(ids(&world, &["--limit", "2"]), "ca");
    assert_eq!(ids(&world, &["--sort", "-start_time"]), "dbaec");
    assert_eq!(
        ids(&world, &["--sort", "-start_time", "--limit", "2"]),
        "db"
    );
    assert_eq!(
        ids(&world, &["--sort", "duration_minutes,-session_id"]),
        "bedac"
    );
    assert_eq!(
        ids(&world, &["--sort=cohort,topic"]),
        "edabc",
        "empty cells are last"
    );
    let csv = world.text(&["session", "list", "--sort", "-session_id", "-o", "csv"]);
    let rows = csv_rows(&csv);
    assert_eq!((rows[0]["session_id"].as_str(), rows.len()), ("e", 5));
    let table = world.text(&["session", "list", "--sort", "-session_id"]);
    assert!(
        table.lines().nth(2).unwrap().trim_start().starts_with('e'),
        "{table}"
    );
}

#[test]
fn columns_are_chosen_by_their_keys_in_every_form() {
    let world = scripts();
    let with = |form: &str| {
        let list = [
            "session",
            "list",
            "--limit",
            "1",
            "--columns",
            "duration_minutes,topic",
        ];
        world.text(&[&list[..], &["-o", form]].concat())
    };
    assert_eq!(with("csv"), "duration_minutes,topic\r\n90,生物课\r\n");
    assert_eq!(
        with("ndjson"),
        "{\"duration_minutes\":90,\"topic\":\"生物课\"}\n"
    );
    let array: Value = serde_json::from_str(&with("json")).unwrap();
    assert_eq!(array, json!([{"duration_minutes": 90, "topic": "生物课"}]));
    let table = with("table");
    let lines: Vec<&str> = table.lines().map(str::trim).collect();
    assert!(
        lines[0].ends_with("topic") && !lines[0].contains("session"),
        "{table}"
    );
    assert!(lines[2].starts_with("90"), "{table}");
    let none = ["session", "list", "--no-header", "--columns", "session_id"];
    assert_eq!(
        world.text(&[&none[..], &["-o", "csv"]].concat()),
        "c\r\na\r\ne\r\nb\r\nd\r\n"
    );
    let table = world.text(&none);
    let words: Vec<&str> = table.split_whitespace().collect();
    assert_eq!(words, ["c", "a", "e", "b", "d"]);
}

#[test]
fn the_list_inside_of_something_is_chosen_and_sorted_too() {
    let world = World::with_term();
    let run = world.json(&["provision"])["run_id"].to_string();
    let show = [
        "run",
        "show",
        &run,
        "--columns",
        "key,action",
        "--sort",
        "-key",
    ];
    let shown = world.json(&show);
    assert_eq!(shown["state"], "ok", "the thing itself is whole");
    let items = shown["items"].as_array().unwrap();
    assert!(
        items
            .windows(2)
            .all(|two| two[0]["key"].as_str() > two[1]["key"].as_str())
    );
    assert_eq!(keys(&items[0]), ["key", "action"]);
    let csv = world.text(&[&show[..], &["-o", "csv"]].concat());
    assert!(csv.starts_with("key,action\r\n"), "{csv}");
}

#[test]
fn an_export_is_chosen_and_sorted_like_a_list() {
    let world = World::after_the_day();
    world.json(&["participant", "fetch"]);
    let export = [
        "attendance",
        "export",
        "--columns",
        "attendance_percent,person_id",
    ];
    let plain = world.text(&export);
    assert!(
        plain.starts_with("attendance_percent,person_id\r\n"),
        "{plain}"
    );
    let sorted = world.text(&[&export[..], &["--sort", "-attendance_percent"]].concat());
    let percents: Vec<f64> = csv_rows(&sorted)
        .iter()
        .map(|row| row["attendance_percent"].parse().unwrap())
        .collect();
    assert!(percents.len() > 10 && percents.windows(2).all(|two| two[0] >= two[1]));
    let [plain, sorted] = [plain, sorted].map(|text| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    });
    assert_eq!(plain, sorted);
}

#[test]
fn an_unknown_column_ends_with_2_and_all_columns_before_anything_is_done() {
    let world = World::with_term();
    for arguments in [
        &["session", "list", "--columns", "topic,nonsense"][..],
        &["session", "list", "--sort", "-nonsense"],
        &["attendance", "export", "--columns", "nonsense"],
        &["run", "list", "--columns", "nonsense"],
    ] {
        let ended = world.run(&[arguments, &["-o", "json"]].concat());
        assert_eq!(
            (ended.code, ended.stdout.as_str()),
            (2, ""),
            "{arguments:?}"
        );
        let error = ended.error();
        assert_eq!(error["code"], "usage");
        assert!(
            error["message"].as_str().unwrap().contains("nonsense"),
            "{error}"
        );
        let hint = error["hint"].as_str().unwrap();
        assert!(
            hint.starts_with("the columns are ") && hint.matches(',').count() > 5,
            "{hint}"
        );
    }
    let fetch = ["participant", "fetch", "--columns", "nonsense"];
    assert_eq!(world.run(&fetch).code, 2);
    assert_eq!(world.query::<i64>("SELECT count(*) FROM runs"), [0]);
}

/// Where the cell after the topic begins, in cells of a terminal.
fn place(line: &str, before: &str) -> usize {
    use unicode_width::UnicodeWidthStr;
    let at = line
        .find(before)
        .unwrap_or_else(|| panic!("{before} in {line}"));
    line[..at].width()
}

#[test]
fn columns_of_every_script_stand_under_each_other() {
    let world = scripts();
    let table = world.text(&["session", "list", "--columns", "topic,host_email"]);
    let lines: Vec<&str> = table.lines().collect();
    let places: Vec<usize> = lines[2..]
        .iter()
        .map(|line| place(line, if line.contains("y@") { "y@" } else { "z@" }))
        .collect();
    assert_eq!(places, [place(lines[0], "host"); 5], "{table}");
}

/// The first signal finds a create under way that is not answered for longer than anybody waits.
fn stopped_twice(name: &str, exit: i32) {
    let world = World::with_term();
    let rule = json!({"method": "POST", "path": "/users/*/meetings", "delay": "25s"});
    world.control("POST", "/faults", &rule.to_string());
    let mut child = world
        .command(&["provision", "-o", "json"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    wait_for("a write", || {
        let sent = "SELECT count(*) FROM zoom_meetings WHERE state = 'sent'";
        (world.query::<i64>(sent)[0] > 0).then_some(())
    });
    let mut sent = 0;
    let status = wait_for("the end", || {
        let kill = std::process::Command::new("/bin/kill")
            .args([name, &child.id().to_string()])
            .stderr(Stdio::null())
            .status();
        sent += usize::from(kill.unwrap().success());
        child.try_wait().unwrap()
    });
    assert_eq!(status.code(), Some(exit), "{name}");
    assert!(sent >= 2, "one signal lets the current item finish");
    // Nothing could be written any more: the next run finds it dead and marks it.
    assert_eq!(world.query::<String>("SELECT state FROM runs"), ["running"]);
}

#[test]
fn a_second_ctrl_c_stops_at_once_what_the_first_only_asked() {
    stopped_twice("-INT", 130);
}

#[test]
fn a_second_sigterm_stops_at_once_what_the_first_only_asked() {
    stopped_twice("-TERM", 143);
}
