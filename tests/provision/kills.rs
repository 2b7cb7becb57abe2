//! Killed at any instant, the next run ends right.

use std::process::{Child, Stdio};

use super::proxy::{Boundary, Gate};
use super::school::School;
use super::support::killing::{can_kill, killed_at};

/// A day with all kinds of work: two sessions to make, one to move, one to cancel.
fn day() -> School {
    let school = School::new(2);
    school.schedule(4);
    assert_eq!(
        school.provision(&["--session", "s0", "--session", "s1"]).0,
        0
    );
    let host = &school.hosts[0];
    let moved = school.start(8);
    school.import(&format!(
        "session_id,topic,start_time,duration_minutes,timezone,host_email\ns0,Lesson 0,{moved},25,UTC,{host}\n"
    ));
    let connection = rusqlite::Connection::open(school.world.path("zoomctl.db")).unwrap();
    let sql = "UPDATE sessions SET cancelled_at = updated_at WHERE session_id = 's1'";
    connection.execute(sql, []).unwrap();
    school
}

#[test]
fn killed_at_every_http_boundary_the_next_run_ends_right() {
    let mut points = 0;
    for number in 1.. {
        let mut died = false;
        for boundary in [Boundary::Before(number), Boundary::After(number)] {
            let school = day();
            let gate = Gate::before(school.world.variable("ZOOMCTL_API_URL"));
            let start = || -> Child {
                let mut command = school.command(&["provision"]);
                command.env("ZOOMCTL_API_URL", &gate.address);
                command
                    .stdout(Stdio::null())
                    .stderr(Stdio::null())
                    .spawn()
                    .unwrap()
            };
            if !gate.run(boundary, start) {
                continue;
            }
            died = true;
            points += 1;
            school.provision_until_done(1);
            assert_eq!(school.violations(), Vec::<String>::new(), "{boundary:?}");
            assert_eq!(school.provision(&[]).1["unchanged"], 3, "{boundary:?}");
        }
        if !died {
            break;
        }
        assert!(number < 100, "the runs do not end");
    }
    assert!(
        points >= 12,
        "only {points} boundaries: the gate does not see the requests"
    );
}

/// System calls that write or send, as SQLite and the HTTP client make them.
const CALLS: [&str; 10] = [
    "pwrite64",
    "fdatasync",
    "fsync",
    "write",
    "writev",
    "sendto",
    "sendmsg",
    "recvfrom",
    "ftruncate",
    "rename",
];

#[test]
fn killed_at_every_writing_or_sending_system_call_the_next_run_ends_right() {
    if std::env::var_os("ZOOMCTL_LONG").is_none() {
        return;
    }
    assert!(
        can_kill(),
        "the long run needs strace: apt-get install strace"
    );
    let mut points = 0;
    for call in CALLS {
        for when in 1.. {
            let school = day();
            if !killed_at(call, when, &school.command(&["provision"])) {
                break;
            }
            points += 1;
            school.provision_until_done(2);
            assert_eq!(school.violations(), Vec::<String>::new(), "{call} {when}");
        }
    }
    assert!(points > 50, "only {points} kill points");
}
