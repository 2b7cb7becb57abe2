//! What people are told of a schedule that changes: notices, calendars, and who held what.

use serde_json::{Value, json};

use crate::support::World;

const HEAD: &str = "session_id,topic,start_time,duration_minutes,provider,host_email,meeting_url\n";
const MEET: &str = "https://meet.example/one";

fn import(world: &World, rows: &str) {
    let file = world.write("term.csv", format!("{HEAD}{rows}"));
    world.json(&["session", "import", file.to_str().unwrap()]);
}

fn expect(world: &World, person: &str, sessions: &[&str]) {
    let rows = sessions
        .iter()
        .map(|id| format!("{id},{person},{person},{person}@x.example\n"));
    let text: String = rows.collect();
    let file = world.write(
        "people.csv",
        format!("session_id,person_id,name,email\n{text}"),
    );
    world.json(&["roster", "import", file.to_str().unwrap()]);
}

/// Two sessions of Zoom and one elsewhere, with a person, provisioned twice.
fn school() -> World {
    let world = World::new();
    let host = world.term()[0]["host_email"].clone();
    import(
        &world,
        &format!(
            "p1,Physics,2026-09-09T08:00:00Z,60,zoom,{host},\n\
             p2,Maths,2026-09-10T08:00:00Z,60,zoom,{host},\n\
             p3,Art,2026-09-11T08:00:00Z,60,google_meet,,{MEET}\n"
        ),
    );
    expect(&world, "ada", &["p1", "p2", "p3"]);
    for _ in 0..2 {
        world.json(&["provision"]);
        world.advance("1m");
    }
    world
}

/// Kind, session and person of each notice.
fn told(world: &World, more: &[&str]) -> Vec<(String, String, String)> {
    let text = |one: &Value, key: &str| one[key].as_str().unwrap().to_owned();
    let notices = world.json(&[&["session", "notices", "--remind", "1"], more].concat());
    let notices = notices.as_array().unwrap().iter();
    notices
        .map(|one| {
            (
                text(one, "kind"),
                text(one, "session_id"),
                text(one, "person_id"),
            )
        })
        .collect()
}

fn one(kind: &str, session: &str, person: &str) -> (String, String, String) {
    (kind.to_owned(), session.to_owned(), person.to_owned())
}

#[test]
fn changes_by_hand_are_told_though_each_of_them_was_a_run() {
    let world = school();
    for id in ["p1", "p2"] {
        world.json(&["session", "edit", id, "--start", "2026-09-12T08:00:00Z"]);
        world.advance("1m");
    }
    world.json(&["provision", "--session", "p1"]);
    world.json(&["provision"]);
    let both = [one("moved", "p1", "ada"), one("moved", "p2", "ada")];
    assert_eq!(told(&world, &[]), both);
    world.advance("1m");
    world.json(&["provision"]);
    assert_eq!(told(&world, &[]), []);
}

#[test]
fn a_link_that_is_not_zooms_and_a_session_that_leaves_zoom_are_told_as_changed() {
    let world = school();
    world.json(&[
        "session",
        "edit",
        "p3",
        "--meeting-url",
        "https://meet.example/two",
    ]);
    let teams = "https://teams.example/x";
    let link = world.json(&["session", "show", "p1"])["join_url"].clone();
    world.json(&[
        "session",
        "edit",
        "p1",
        "--provider",
        "teams",
        "--meeting-url",
        teams,
    ]);
    world.advance("1m");
    world.json(&["provision"]);
    let changed = [
        one("link_changed", "p1", "ada"),
        one("link_changed", "p3", "ada"),
    ];
    assert_eq!(told(&world, &[]), changed);
    let notices = world.json(&["session", "notices", "--remind", "1"]);
    assert_eq!(
        (&notices[0]["was"], &notices[0]["join_url"]),
        (&link, &json!(teams))
    );
    assert_eq!(notices[1]["was"], MEET);
    world.advance("1m");
    world.json(&["provision"]);
    assert_eq!(told(&world, &[]), [], "once");
}

#[test]
fn who_joins_a_roster_later_is_told_all_and_nobody_else_is() {
    let world = school();
    expect(&world, "bob", &["p1", "p3"]);
    world.advance("1m");
    world.json(&["provision"]);
    let new = [one("new", "p1", "bob"), one("new", "p3", "bob")];
    assert_eq!(told(&world, &[]), new);
}

/// The SEQUENCE of the one session in a calendar.
fn sequence(world: &World, more: &[&str]) -> u32 {
    let text = world.text(&[&["session", "export", "--format", "ics"], more].concat());
    let line = text.lines().find_map(|line| line.strip_prefix("SEQUENCE:"));
    line.unwrap().trim().parse().unwrap()
}

#[test]
fn a_calendar_counts_changes_of_one_second_and_a_persons_new_link() {
    let world = World::new();
    let host = world.term()[0]["host_email"].clone();
    import(
        &world,
        &format!("p1,Physics,2026-09-09T08:00:00Z,60,zoom,{host},\n"),
    );
    expect(&world, "ada", &["p1"]);
    world.json(&["provision"]);
    let mut last = sequence(&world, &["--person", "ada"]);
    world.advance("5m");
    world.json(&["provision", "--session", "p1", "--register"]);
    let mut rises = |what: &str| {
        let now = sequence(&world, &["--person", "ada"]);
        assert!(now > last, "{what}: {now} after {last}");
        last = now;
    };
    rises("a link of one's own");
    for start in ["2026-09-09T09:00:00Z", "2026-09-09T10:00:00Z"] {
        world.json(&["session", "edit", "p1", "--start", start]);
        rises(start);
    }
    world.json(&["session", "cancel", "p1"]);
    rises("cancelled");
    world.json(&["session", "edit", "p1", "--revive"]);
    rises("back");
}

#[test]
fn a_person_is_known_by_id_or_mail_and_an_unknown_one_is_told() {
    let world = school();
    let join = |who: &str| world.run(&["session", "join", "p1", "--print", "--person", who]);
    assert_eq!(join("Ada@x.example").code, 0);
    let unknown = join("bogus");
    assert!(unknown.stderr.contains("no person"), "{unknown:?}");
    for who in ["ada", "ada@x.example"] {
        let logs = world.json(&["session", "list", "--logs", "--person", who]);
        assert_eq!(logs.as_array().unwrap().len(), 1, "{logs}");
        assert_eq!(logs[0]["person_id"], "ada");
    }
    let summary = world.json(&[
        "provision",
        "--person",
        "ada@x.example",
        "--payment",
        "INV-1",
    ]);
    assert_eq!(summary["unchanged"], 2, "{summary}");
    assert_eq!(
        world.query::<String>("SELECT person_id FROM payments"),
        ["ada"]
    );
}

#[test]
fn an_import_says_who_caused_it() {
    let world = World::new();
    let host = world.term()[0]["host_email"].clone();
    let row = format!("{HEAD}p1,Physics,2026-09-09T08:00:00Z,60,zoom,{host},\n");
    let file = world.write("cron.csv", row);
    world.json(&[
        "session",
        "import",
        file.to_str().unwrap(),
        "--source",
        "cron",
    ]);
    assert_eq!(
        world.query::<String>("SELECT source FROM sessions"),
        ["cron"]
    );
}
