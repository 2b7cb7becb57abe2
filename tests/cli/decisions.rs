//! What people decide about attendance holds, whatever comes between.

use serde_json::{Value, json};

use crate::lesson::{Words, hold, meeting, pairs, schedule, words};
use crate::support::World;

/// A lesson that ended days ago, whose data are final: Al Pha was there, and so was `guest`.
fn lesson(guest: &str) -> World {
    let world = World::new();
    let number = meeting(&world);
    schedule(&world, &number, &[("d1", "2026-09-07T06:00:00Z", "Al Pha")]);
    let people = world.write(
        "more.csv",
        "session_id,person_id,name\nd1,Sara Ali,Sara Ali\n",
    );
    world.json(&["roster", "import", people.to_str().unwrap()]);
    world.set_clock("2026-09-07T07:10:00Z");
    let (from, to) = ("2026-09-07T06:00:00Z", "2026-09-07T07:00:00Z");
    hold(&world, &number, from, to, &["Al Pha", guest]);
    world.set_clock("2026-09-09T09:00:00Z");
    world.json(&["participant", "fetch"]);
    world.advance("1h");
    world
}

const WHOM: [&str; 4] = ["--session", "d1", "--person", "Al Pha"];
const BY: [&str; 2] = ["--by", "nora"];

#[test]
fn who_is_killed_between_a_decision_and_what_follows_from_it_leaves_nothing_wrong() {
    let world = lesson("Sara A");
    let before = pairs(&[
        ("Al Pha", "present"),
        ("Sara A", "unexpected"),
        ("Sara Ali", "pending"),
    ]);
    assert_eq!(words(&world, "d1"), before);
    let mark = [
        &["attendance", "mark"],
        &WHOM[..],
        &["excused", "--reason", "ill"],
        &BY,
    ]
    .concat();
    let unmark = [&["attendance", "unmark"], &WHOM[..], &BY].concat();
    let alias = [
        "roster", "alias", "--person", "Al Pha", "Sara A", "--by", "nora",
    ];
    let no_alias = [&alias[..], &["--remove"]].concat();
    let yes = [
        "attendance",
        "match",
        "--session",
        "d1",
        "--participant",
        "name:sara a",
        "--is",
        "Sara Ali",
        "--by",
        "nora",
    ];
    let remove = [
        "roster",
        "remove",
        "--session",
        "d1",
        "--person",
        "Al Pha",
        "--by",
        "nora",
    ];
    let steps: [(&[&str], Words); 6] = [
        (
            &mark,
            pairs(&[
                ("Al Pha", "excused"),
                ("Sara A", "unexpected"),
                ("Sara Ali", "pending"),
            ]),
        ),
        (&unmark, before.clone()),
        (
            &alias,
            pairs(&[("Al Pha", "present"), ("Sara Ali", "absent")]),
        ),
        (&no_alias, before),
        (
            &yes,
            pairs(&[("Al Pha", "present"), ("Sara Ali", "present")]),
        ),
        (
            &remove,
            pairs(&[("Al Pha", "unexpected"), ("Sara Ali", "present")]),
        ),
    ];
    let database = rusqlite::Connection::open(world.database()).unwrap();
    for (decision, wanted) in steps {
        let told = world.query::<i64>("SELECT count(*) FROM audit_log")[0];
        let stop = format!(
            "CREATE TRIGGER stop BEFORE DELETE ON session_attendance
             WHEN (SELECT count(*) FROM audit_log) > {told}
             BEGIN SELECT RAISE(ABORT, 'killed'); END"
        );
        database.execute_batch(&stop).unwrap();
        assert_ne!(world.run(decision).code, 0, "{decision:?}");
        database.execute_batch("DROP TRIGGER stop").unwrap();
        world.advance("1m");
        assert_eq!(words(&world, "d1"), wanted, "{decision:?}");
    }
}

#[test]
fn who_is_killed_after_a_roster_was_stored_leaves_nothing_wrong() {
    let world = lesson("Ga Ma");
    let stop = "CREATE TRIGGER stop BEFORE DELETE ON session_attendance
                BEGIN SELECT RAISE(ABORT, 'killed'); END";
    let database = rusqlite::Connection::open(world.database()).unwrap();
    database.execute_batch(stop).unwrap();
    let people = world.write("late.csv", "session_id,person_id,name\nd1,g1,Ga Ma\n");
    let ended = world.run(&["roster", "import", people.to_str().unwrap()]);
    assert_ne!(ended.code, 0);
    database.execute_batch("DROP TRIGGER stop").unwrap();
    world.advance("1m");
    let rows = pairs(&[
        ("Al Pha", "present"),
        ("Ga Ma", "present"),
        ("Sara Ali", "absent"),
    ]);
    assert_eq!(words(&world, "d1"), rows);
}

#[test]
fn a_session_that_took_place_keeps_its_attendance_when_it_is_cancelled() {
    let world = lesson("Ga Ma");
    let rows = words(&world, "d1");
    assert_eq!(
        rows,
        pairs(&[
            ("Al Pha", "present"),
            ("Ga Ma", "unexpected"),
            ("Sara Ali", "absent")
        ])
    );
    world.json(&["session", "cancel", "d1"]);
    assert_eq!(words(&world, "d1"), rows);
    let explain = [&["attendance", "explain"], &WHOM[..]].concat();
    assert_eq!(world.json(&explain)["status"], "present");
}

#[test]
fn of_a_session_that_never_took_place_a_cancelled_one_keeps_what_was_said_by_hand() {
    let world = World::new();
    let number = meeting(&world);
    schedule(&world, &number, &[("d1", "2026-09-07T06:00:00Z", "Al Pha")]);
    let people = world.write("more.csv", "session_id,person_id,name\nd1,b,Sara Ali\n");
    world.json(&["roster", "import", people.to_str().unwrap()]);
    world.set_clock("2026-09-07T08:00:00Z");
    let mark = [
        &["attendance", "mark"],
        &WHOM[..],
        &["excused", "--reason", "ill"],
        &BY,
    ]
    .concat();
    world.json(&mark);
    world.json(&["session", "cancel", "d1"]);
    assert_eq!(words(&world, "d1"), pairs(&[("Al Pha", "excused")]));
    let unmark = [&["attendance", "unmark"], &WHOM[..], &BY].concat();
    world.text(&unmark);
    assert_eq!(
        world.json(&["attendance", "export", "--session", "d1"]),
        json!([])
    );
}

#[test]
fn a_cron_that_stood_still_for_more_than_a_week_asks_for_what_it_missed() {
    let world = World::new();
    let number = meeting(&world);
    schedule(&world, &number, &[("d1", "2026-09-07T06:00:00Z", "Al Pha")]);
    world.set_clock("2026-09-07T07:10:00Z");
    let (from, to) = ("2026-09-07T06:00:00Z", "2026-09-07T07:00:00Z");
    hold(&world, &number, from, to, &["Al Pha"]);
    world.set_clock("2026-10-05T09:00:00Z");
    let told = world.json(&["participant", "fetch"]);
    assert_eq!(told[0]["status"], "fetched", "{told}");
    assert_eq!(words(&world, "d1"), pairs(&[("Al Pha", "present")]));
    let again = world.json(&["participant", "fetch"]);
    assert_eq!(again, Value::Array(Vec::new()), "asked once");
}

#[test]
fn a_yes_can_be_taken_back_and_the_log_tells_both() {
    let world = lesson("Sara A");
    let before = words(&world, "d1");
    let yes = [
        "attendance",
        "match",
        "--participant",
        "name:sara a",
        "--is",
        "Sara Ali",
        "--by",
        "nora",
    ];
    world.json(&yes);
    let sure = pairs(&[("Al Pha", "present"), ("Sara Ali", "present")]);
    assert_eq!(words(&world, "d1"), sure);
    let no = [&yes[..], &["--remove"]].concat();
    assert_eq!(world.json(&no)["removed"], 1);
    assert_eq!(words(&world, "d1"), before);
    assert_eq!(world.error(&no, 5)["code"], "not_found");
    let told = world.json(&["attendance", "history", "--person", "Sara Ali"]);
    let told: Vec<_> = told
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (&entry["session_id"], &entry["before"], &entry["value"]))
        .collect();
    let (d1, key, none) = (json!("d1"), json!("name:sara a"), Value::Null);
    assert_eq!(told, [(&d1, &none, &key), (&d1, &key, &none)]);
}

#[test]
fn somebody_known_who_was_neither_expected_nor_seen_can_be_marked() {
    let world = lesson("Ga Ma");
    let people = world.write("z.csv", "cohort,person_id,name\nZ,z1,Zed\n");
    world.json(&["roster", "import", people.to_str().unwrap()]);
    let mark = [
        "attendance",
        "mark",
        "--session",
        "d1",
        "--person",
        "z1",
        "present",
        "--reason",
        "sat beside Al Pha",
        "--by",
        "nora",
    ];
    let marked = world.json(&mark);
    assert_eq!(
        (&marked["name"], &marked["status"]),
        (&json!("Zed"), &json!("present"))
    );
    assert!(words(&world, "d1").contains(&("Zed".to_owned(), "present".to_owned())));
}

#[test]
fn a_person_is_found_by_e_mail_for_history_and_erasure_too() {
    let world = lesson("Ga Ma");
    let people = "session_id,person_id,name,email\nd1,e1,Eve,eve@x.de\nd1,f1,Fay,fam@x.de\nd1,f2,Fin,fam@x.de\n";
    let people = world.write("more.csv", people);
    world.json(&["roster", "import", people.to_str().unwrap()]);
    let mark = [
        "attendance",
        "mark",
        "--session",
        "d1",
        "--person",
        "eve@x.de",
        "late",
        "--reason",
        "bus",
        "--by",
        "nora",
    ];
    world.json(&mark);
    let history = || {
        let told = world.json(&["attendance", "history", "--person", "Eve@x.de"]);
        told.as_array().unwrap().len()
    };
    assert_eq!(history(), 1);
    let erase = |whom| ["person", "erase", whom, "--yes", "--by", "nora"];
    let several = world.error(&erase("fam@x.de"), 2);
    assert!(
        several["hint"].as_str().unwrap().contains("f1, f2"),
        "{several}"
    );
    let erased = world.json(&erase("Eve@x.de"));
    assert_eq!(
        (&erased["sessions"], &erased["audit_entries"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(
        world.query::<i64>("SELECT count(*) FROM people WHERE person_id = 'e1'"),
        [0]
    );
    assert_eq!(history(), 0);
    assert_eq!(world.error(&erase("eve@x.de"), 5)["code"], "not_found");
}

#[test]
fn what_a_guest_typed_runs_in_no_spreadsheet_and_forges_no_line_of_a_report() {
    let world = World::new();
    let number = meeting(&world);
    schedule(&world, &number, &[("d1", "2026-09-07T06:00:00Z", "Al Pha")]);
    world.set_clock("2026-09-07T07:10:00Z");
    let (from, to) = ("2026-09-07T06:00:00Z", "2026-09-07T07:00:00Z");
    let stays = json!([{"join": from, "leave": to}]);
    let lesson = json!({"start": from, "end": to, "files": [], "people": [
        {"name": "Max", "email": "=1+2@evil.example", "stays": stays},
        {"name": "Sum", "customer_key": "@SUM(1+1)", "stays": stays},
        {"name": "Guest\nd1 missing: Al Pha, Be Ta", "stays": stays},
    ]});
    world.control(
        "POST",
        &format!("/meetings/{number}/instances"),
        &lesson.to_string(),
    );
    world.json(&["participant", "fetch"]);
    for arguments in [
        &["attendance", "export", "-o", "csv"][..],
        &["attendance", "report", "-o", "csv"],
        &["attendance", "report", "--per", "person", "-o", "csv"],
    ] {
        let text = world.text(arguments);
        let mut cells = csv::Reader::from_reader(text.as_bytes());
        let cells: Vec<String> = cells
            .records()
            .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        assert!(cells.contains(&"'=1+2@evil.example".to_owned()), "{text}");
        assert!(cells.contains(&"'@SUM(1+1)".to_owned()), "{text}");
        assert!(
            !cells.iter().any(|cell| cell.starts_with(['=', '+', '@'])),
            "{text}"
        );
    }
    let report = world.text(&["attendance", "report"]);
    assert!(
        !report
            .lines()
            .any(|line| line.starts_with("d1 missing: Al Pha, Be Ta")),
        "{report}"
    );
    let uninvited = "d1 came uninvited: Guest d1 missing: Al Pha, Be Ta; Max; Sum";
    assert!(report.lines().any(|line| line == uninvited), "{report}");
}

#[test]
fn an_e_mail_that_is_an_id_too_means_both_for_history_and_erasure() {
    let world = lesson("Ga Ma");
    for people in [
        "session_id,person_id,name,email\nd1,p1,Sara,sara@x.de\nd1,f1,Fay,fam@x.de\nd1,f2,Fin,fam@x.de\n",
        "session_id,email\nd1,sara@x.de\n",
    ] {
        let people = world.write("more.csv", people);
        world.json(&["roster", "import", people.to_str().unwrap()]);
    }
    for person in ["p1", "sara@x.de", "f1", "f2"] {
        let mark = ["attendance", "mark", "--session", "d1", "--person", person];
        world.json(&[&mark[..], &["late", "--reason", "bus"], &BY].concat());
    }
    let history = |person| {
        let told = world.json(&["attendance", "history", "--person", person]);
        let told = told.as_array().unwrap().iter();
        told.map(|entry| entry["person_id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(history("sara@x.de"), ["p1", "sara@x.de"]);
    assert_eq!(history("p1"), ["p1"]);
    assert_eq!(history("fam@x.de"), ["f1", "f2"]);
    world.json(&["person", "erase", "sara@x.de", "--yes", "--by", "nora"]);
    let left =
        "SELECT count(*) FROM people WHERE person_id IN ('p1', 'sara@x.de') OR email = 'sara@x.de'";
    assert_eq!(world.query::<i64>(left), [0]);
}

#[test]
fn a_session_that_is_not_there_is_told_whoever_is_marked() {
    let world = lesson("Ga Ma");
    let mark = ["attendance", "mark", "--session", "nope", "--person"];
    for person in ["Al Pha", "nobody"] {
        let said = ["excused", "--reason", "ill", "--by", "nora"];
        let error = world.error(&[&mark[..], &[person], &said].concat(), 5);
        assert_eq!(error["code"], "not_found");
        assert!(
            error["message"].as_str().unwrap().contains("nope"),
            "{error}"
        );
    }
}
