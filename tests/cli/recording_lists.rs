//! What is listed, and how: windows, hosts, who is not covered.

use serde_json::{Value, json};

use crate::support::World;

/// The account's list is refused as Zoom does it for accounts without it.
fn refuse_the_account(world: &World) {
    let rule = json!({"host": "api", "path": "/accounts/*/recordings", "status": 200, "act": false,
        "headers": {"content-type": "application/json"},
        "body": "{\"code\":200,\"message\":\"No permission.\"}"});
    world.control("POST", "/faults", &rule.to_string());
}

fn hosts_of_the_schedule(world: &World) -> Vec<String> {
    world.query("SELECT DISTINCT host_email FROM sessions WHERE host_email IS NOT NULL ORDER BY 1")
}

/// Paths of the lists since this request, in order.
fn lists(world: &World, since: u64) -> Vec<String> {
    let requests = world.journal(since).into_iter();
    requests
        .filter(|request| {
            request["operation"]
                .as_str()
                .unwrap()
                .ends_with("Id}/recordings")
        })
        .map(|request| {
            format!(
                "{}?{}",
                request["path"].as_str().unwrap(),
                request["query"].as_str().unwrap()
            )
        })
        .filter(|path| !path.contains("/meetings/"))
        .collect()
}

fn value<'a>(path: &'a str, name: &str) -> &'a str {
    let query = path.split_once('?').unwrap().1;
    query
        .split('&')
        .find_map(|pair| pair.strip_prefix(&format!("{name}=")))
        .unwrap()
}

#[test]
fn windows_are_a_month_at_most_overlap_and_go_back_as_far_as_asked() {
    let world = World::after_the_day();
    let since = world.last_request();
    world.json(&["recording", "sync", "--from", "2024-09-01"]);
    let lists = lists(&world, since);
    let days: Vec<(chrono::NaiveDate, chrono::NaiveDate)> = lists
        .iter()
        .map(|path| {
            let day = |name| value(path, name).parse().unwrap();
            (day("from"), day("to"))
        })
        .collect();
    assert!(days[0].0 <= "2024-09-01".parse().unwrap(), "{days:?}");
    assert_eq!(days.last().unwrap().1, "2026-09-07".parse().unwrap());
    for (from, to) in &days {
        assert!((*to - *from).num_days() <= 30, "{from} to {to}");
    }
    for pair in days.windows(2) {
        assert!(pair[1].0 <= pair[0].1, "{pair:?}");
    }
    // Less than half an hour ago: not again, unless it is forced.
    let since = world.last_request();
    world.json(&["recording", "sync", "--from", "2024-09-01"]);
    assert_eq!(world.last_request(), since);
    world.json(&["recording", "sync", "--force"]);
    assert!(world.last_request() > since);
}

#[test]
fn where_the_account_may_not_be_listed_each_host_is_and_the_others_are_named() {
    let by_account = World::after_the_day();
    by_account.json(&["recording", "sync"]);
    let wanted: Vec<String> = by_account.query("SELECT file_key FROM zoom_recordings ORDER BY 1");

    let world = World::after_the_day();
    refuse_the_account(&world);
    let hosts = hosts_of_the_schedule(&world);
    // Deactivated hosts keep their recordings.
    world.control(
        "PATCH",
        &format!("/users/{}", hosts[0]),
        r#"{"status":"inactive"}"#,
    );
    let since = world.last_request();
    let ended = world.run(&["recording", "sync", "-o", "json"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert!(
        ended.stderr.contains("are not covered without --all"),
        "{}",
        ended.stderr
    );
    let listed = lists(&world, since);
    for host in &hosts {
        let encoded = host.replace('@', "%40");
        let own = listed
            .iter()
            .filter(|path| path.contains(&encoded) || path.contains(host.as_str()));
        assert_eq!(own.count(), 1, "{host}: {listed:?}");
    }
    let found: Vec<String> = world.query("SELECT file_key FROM zoom_recordings ORDER BY 1");
    assert_eq!(found, wanted);
    let all = world.run(&["recording", "sync", "--force", "--all", "-o", "json"]);
    assert_eq!((all.code, all.stderr.as_str()), (0, ""));
}

#[test]
fn a_host_that_may_not_be_listed_is_named_and_the_others_are_stored() {
    let world = World::after_the_day();
    refuse_the_account(&world);
    let hosts = hosts_of_the_schedule(&world);
    let path = format!("/users/{}/recordings", hosts[0].replace('@', "*"));
    let rule = json!({"host": "api", "path": path, "status": 404, "act": false,
        "headers": {"content-type": "application/json"},
        "body": "{\"code\":1001,\"message\":\"User does not exist.\"}"});
    world.control("POST", "/faults", &rule.to_string());
    let ended = world.run(&["recording", "sync", "-o", "json"]);
    assert_eq!(ended.code, 6, "{}", ended.stderr);
    let errors = ended.json()["errors"].clone();
    let message = errors[0]["message"].as_str().unwrap();
    assert!(
        message.contains(&format!("host {} is not covered", hosts[0])),
        "{message}"
    );
    let others = format!(
        "SELECT count(*) FROM zoom_recordings WHERE host_email <> '{}'",
        hosts[0]
    );
    assert!(world.query::<i64>(&others)[0] > 0);
}

#[test]
fn a_window_that_zoom_clipped_is_a_failure_and_is_listed_again() {
    for by_host in [false, true] {
        let world = World::after_the_day();
        let path = if by_host {
            refuse_the_account(&world);
            "/users/*/recordings"
        } else {
            "/accounts/*/recordings"
        };
        let clipped = json!({"from": "2026-09-05", "to": "2026-09-07", "page_size": 300,
            "total_records": 0, "next_page_token": "", "meetings": []});
        let rule = json!({"host": "api", "path": path, "status": 200, "act": false, "times": 1,
            "headers": {"content-type": "application/json"}, "body": clipped.to_string()});
        world.control("POST", "/faults", &rule.to_string());
        let ended = world.run(&["recording", "sync", "--download", "-o", "json"]);
        assert_eq!(ended.code, 6, "{by_host}: {}", ended.stderr);
        let summary = ended.json();
        assert_eq!(summary["errors"][0]["code"], "check_failed", "{summary}");
        let message = summary["errors"][0]["message"].as_str().unwrap();
        assert!(message.contains("2026-09-05"), "{message}");
        // Nothing was forced: the failed window is not one that was listed.
        let next = world.run(&["recording", "sync", "--download", "-o", "json"]);
        assert_eq!(next.code, 0, "{}", next.stderr);
        let open = "SELECT count(*) FROM zoom_recordings WHERE state = 'verified'";
        assert!(world.query::<i64>(open)[0] > 5);
    }
}

#[test]
fn recordings_of_hosts_outside_the_schedule_are_counted_and_stored_when_asked_for() {
    // Meetings that somebody made by hand for another host, and that were held.
    let world = World::after_the_day();
    let connection = rusqlite::Connection::open(world.database()).unwrap();
    let host = &hosts_of_the_schedule(&world)[0];
    let others = "UPDATE sessions SET host_email = 'nobody@example.com', zoom_host_email = NULL
        WHERE host_email = ?1";
    connection.execute(others, [host]).unwrap();
    let unknown = "DELETE FROM zoom_meetings WHERE host_email = ?1";
    connection.execute(unknown, [host]).unwrap();
    drop(connection);
    let summary = world.json(&["recording", "sync"]);
    let unmatched = summary["unmatched"].as_u64().unwrap();
    assert!(unmatched > 0, "{summary}");
    assert_eq!(world.json(&["recording", "list", "--unmatched"]), json!([]));
    let matched = summary["recordings_synced"].as_u64().unwrap();
    let all = world.json(&["recording", "sync", "--all"]);
    assert_eq!(all["unmatched"], unmatched);
    assert_eq!(all["recordings_synced"], matched + unmatched);
    let listed: Value = world.json(&["recording", "list", "--unmatched"]);
    let uuids: std::collections::HashSet<_> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["uuid"].as_str().unwrap())
        .collect();
    assert_eq!(uuids.len() as u64, unmatched);
}
